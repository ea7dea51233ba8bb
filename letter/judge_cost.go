package letter

import (
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// announcement is what a letter announces as costs, from the text or the facts.
type announcement struct {
	cents     int64 // without VAT unless inclusive
	inclusive bool
	vat       int64 // 0 when not named
	vatIn     bool  // VAT is part of what is announced
	vatSaid   bool  // VAT is spoken of
	vague     bool  // VAT without a figure
	declared  Opt[bool]
	pass      passage
	vatPass   passage
}

// costRules judges the announced costs and the VAT over them.
func (j *judge) costRules() {
	a, ok := j.announcement()
	if !ok {
		return
	}
	j.costContradictions()
	base, known := j.base()
	if !known {
		j.open("C-MAX")
		if a.vatIn {
			j.vatRules(a)
		}
		return
	}
	fee, err := wik.FeeEUR(incasso.EUR(base))
	if err != nil {
		j.open("C-MAX")
		return
	}
	j.vatRules(a)
	j.heightRules(a, base, int64(fee))
	j.adminRules(a, int64(fee))
}

// announcement gathers what is announced; not ok when no exact amount is, which is
// then a finding or undecided.
func (j *judge) announcement() (announcement, bool) {
	if j.r == nil {
		return j.announcedFacts()
	}
	c := &j.r.costs
	switch {
	case !c.named && (c.open || c.percent):
		nl, en := j.nameAmount()
		j.failAt("C-PCT", SeverityVoid, c.openPass, "De hoogte van de incassokosten blijft open: er staat alleen een percentage, minimum of maximum."+nl,
			"The height of the costs is left open: only a percentage, a minimum or a maximum is named."+en)
		return announcement{}, false
	case !c.named:
		nl, en := j.nameAmount()
		j.fail("C-AMOUNT", SeverityVoid, "De brief noemt het bedrag van de incassokosten niet."+nl,
			"The letter does not name the amount of the collection costs."+en)
		return announcement{}, false
	case c.cents < 0:
		j.open("C-AMOUNT")
		j.open("C-MAX")
		return announcement{}, false
	}
	a := announcement{cents: c.cents, inclusive: c.inclusive, vat: c.vat, vatSaid: c.vatNamed || c.vatVague,
		pass: c.pass, vatPass: c.vatPass, declared: Of(c.declared)}
	a.vatIn = c.vat > 0 || c.inclTotal > 0 || c.inclusive
	if c.inclTotal > 0 && a.vat == 0 {
		a.vat = c.inclTotal - c.cents
	}
	a.vague = a.vatSaid && !a.vatIn
	return a, true
}

func (j *judge) announcedFacts() (announcement, bool) {
	costs, ok := j.f.Costs.Get()
	if !ok || costs == 0 {
		nl, en := j.nameAmount()
		j.fail("C-AMOUNT", SeverityVoid, "De gegevens noemen het bedrag van de incassokosten niet."+nl,
			"The facts do not name the amount of the collection costs."+en)
		return announcement{}, false
	}
	vat := int64(j.f.VATAmount.Or(0))
	return announcement{cents: int64(costs), vat: vat, vatIn: vat > 0, vatSaid: vat > 0, declared: j.f.VAT.Declared}, true
}

// vatOn returns the VAT over an amount, rounded half-up, at the rate of the day
// on which the letter went out: 19% through 30 September 2012, then 21%.
func (j *judge) vatOn(cents int64) int64 {
	if d := j.dispatch(); !d.IsZero() && d.Before(incasso.MustDate(2012, 10, 1)) {
		return (cents*19 + 50) / 100
	}
	return vatOver(cents)
}

// vatRules judges VAT over the costs.
func (j *judge) vatRules(a announcement) {
	if !a.vatIn {
		if a.vague {
			j.vagueVAT(a)
		} else if j.r != nil && j.r.costs.exclLabel && !j.r.costs.declared && j.f.VAT.Deductible.Is(false) {
			j.failAt("C-VAT-AMT", SeverityCap, a.pass, "De btw over de kosten is niet als bedrag genoemd.",
				"The VAT over the costs is not named as an amount.")
		}
		return
	}
	p := a.vatPass
	if p.to == 0 {
		p = a.pass
	}
	switch {
	case j.f.VAT.Deductible.Is(true):
		j.failAt("C-VAT-WRONG", SeverityVoid, p, "De schuldeiser kan de btw verrekenen; die hoort niet bij de kosten."+noVATNL,
			"The creditor can offset the VAT; it does not belong to the costs."+noVATEN)
	case j.f.VAT.Outsourced.Is(false):
		j.failAt("C-VAT-WRONG", SeverityVoid, p, "De schuldeiser int zelf en betaalt geen btw over de incasso."+noVATNL,
			"The creditor collects himself and pays no VAT on the collection."+noVATEN)
	case j.r != nil && j.r.costs.offsets && !j.r.costs.declared:
		j.failAt("C-VAT-WRONG", SeverityVoid, p, "De brief zegt dat de schuldeiser de btw kan verrekenen, en vraagt die toch."+noVATNL,
			"The letter says that the creditor can offset the VAT, and asks for it all the same."+noVATEN)
	case !j.f.VAT.Deductible.Known() || !j.f.VAT.Outsourced.Known():
		j.open("C-VAT-WRONG")
	}
	switch declared, known := a.declared.Get(); {
	case !known:
		j.open("C-VAT-DECL")
	case !declared:
		j.failAt("C-VAT-DECL", SeverityContested, p,
			"Er staat btw in de kosten, maar niet dat de schuldeiser die niet kan verrekenen."+declareNL,
			"The costs hold VAT, but the letter does not declare that the creditor cannot offset it."+declareEN)
	}
	if a.vat > 0 && !a.inclusive && a.vat != j.vatOn(a.cents) {
		if base, ok := j.base(); a.vat > j.vatOn(a.cents) && !(ok && j.withinScale(a.cents+a.vat, base)) {
			j.failAt("C-MAX", SeverityVoid, p, "De btw is hoger dan het tarief over de kosten; noem ten hoogste "+euros(j.vatOn(a.cents))+".",
				"The VAT is higher than the rate over the costs; name "+eurosEN(j.vatOn(a.cents))+" at most.")
		} else {
			j.failAt("C-VAT-CONTRA", SeverityContested, p, "De btw klopt niet met het bedrag van de kosten."+partsVATNL,
				"The VAT does not agree with the amount of the costs."+partsVATEN)
		}
	}
	if j.r != nil {
		j.vatLabels(a)
	}
}

// withinScale reports whether costs with VAT stay within the scale with VAT.
func (j *judge) withinScale(cents, base int64) bool {
	fee, err := wik.FeeEUR(incasso.EUR(base))
	return err == nil && cents <= int64(fee)+j.vatOn(int64(fee))
}

// vatLabels compares the words "inclusief" and "exclusief" with the figures.
func (j *judge) vatLabels(a announcement) {
	c := &j.r.costs
	if c.contrary {
		j.failAt("C-VAT-CONTRA", SeverityContested, a.pass, "De aanduiding inclusief of exclusief btw klopt niet met de bedragen."+partsVATNL,
			"The label with or without VAT does not agree with the amounts."+partsVATEN)
	}
	if c.inclLabel && c.exclLabel || c.inclTotal > 0 || !c.inclLabel || a.vat == 0 {
		return
	}
	if !a.inclusive || a.vat == j.vatOn(a.cents) {
		j.failAt("C-VAT-CONTRA", SeverityContested, a.pass, "Bij het bedrag staat inclusief btw, maar de btw komt er nog bij."+partsVATNL,
			"The amount is labelled as including VAT, but the VAT comes on top."+partsVATEN)
	}
}

// vagueVAT judges VAT that is announced without a figure.
func (j *judge) vagueVAT(a announcement) {
	c := &j.r.costs
	if !c.declared {
		if base, ok := j.base(); ok {
			if fee, err := wik.FeeEUR(incasso.EUR(base)); err == nil && a.cents > int64(fee) {
				return // the height rules speak of it
			}
		}
	}
	j.failAt("C-VAT-AMT", SeverityCap, a.vatPass, "De btw over de kosten is aangekondigd zonder bedrag.",
		"VAT over the costs is announced without an amount.")
	if !c.declared {
		j.failAt("C-VAT-DECL", SeverityContested, a.vatPass,
			"Er komt btw bij de kosten, maar er staat niet dat de schuldeiser die niet kan verrekenen."+declareNL,
			"VAT comes on top of the costs, but the letter does not declare that the creditor cannot offset it."+declareEN)
	}
}

// heightRules compares the costs with the scale.
func (j *judge) heightRules(a announcement, base, fee int64) {
	limit := fee
	if a.inclusive {
		limit = fee + j.vatOn(fee)
	}
	if j.r != nil {
		j.severalCosts(&a, base, limit)
	}
	switch {
	case a.cents == limit:
	case a.cents > limit:
		j.tooHigh(a, base, fee)
	case a.inclusive && a.cents == fee:
		j.failAt("C-VAT-CONTRA", SeverityContested, a.pass, "Het bedrag heet inclusief btw, maar is gelijk aan de staffel zonder btw."+partsVATNL,
			"The amount is said to include VAT, but equals the scale without VAT."+partsVATEN)
	default:
		j.failAt("C-LOW", SeverityCap, a.pass, "De kosten zijn lager dan de staffel ("+euros(fee)+"); meer kan niet meer worden gevraagd.",
			"The costs are below the scale ("+eurosEN(fee)+"); no more can be claimed.")
	}
}

// severalCosts takes in that costs are charged for each claim, or that a second and
// higher amount of costs is named.
func (j *judge) severalCosts(a *announcement, base, limit int64) {
	c := &j.r.costs
	if c.perInvoice {
		n := max(j.money.items, j.r.claims(base), int64(len(j.f.Invoices)))
		if j.r.again() {
			n = max(n, 2)
		}
		if c.perTotal {
			n = 1
		}
		a.cents = max(a.cents, c.largest(), c.cents*n)
		if a.cents > limit {
			j.failAt("C-ONELETTER", SeverityVoid, c.perPass,
				"De kosten zijn per vordering berekend en samen hoger dan de staffel over het totaal; tel de hoofdsommen op en reken eenmaal.",
				"The costs are computed per claim and together exceed the scale over the total; add up the principals and compute once.")
		}
		return
	}
	if most := c.largest(); most > limit+j.vatOn(limit) {
		a.cents = max(a.cents, most)
	}
}

// tooHigh tells why announced costs exceed the scale.
func (j *judge) tooHigh(a announcement, base, fee int64) {
	withVAT := fee + j.vatOn(fee)
	if !a.vatIn && a.cents == withVAT && j.r != nil && j.r.costs.exclLabel {
		j.failAt("C-VAT-CONTRA", SeverityContested, a.pass, "Bij het bedrag staat exclusief btw, maar het is gelijk aan de staffel met btw."+partsVATNL,
			"The amount is labelled as without VAT, but equals the scale with VAT."+partsVATEN)
	}
	if !a.vatIn && a.cents == withVAT {
		declared := a.declared.Or(false)
		switch {
		case j.f.VAT.Deductible.Is(true) || j.f.VAT.Outsourced.Is(false) || !declared && j.r != nil && j.r.costs.offsets:
			j.failAt("C-VAT-WRONG", SeverityVoid, a.pass, "In de kosten zit btw die de schuldeiser kan verrekenen of niet betaalt."+noVATNL,
				"The costs hold VAT that the creditor can offset or does not pay."+noVATEN)
			return
		case !declared:
			j.failAt("C-VAT-DECL", SeverityContested, a.pass,
				"In de kosten zit btw, maar er staat niet dat de schuldeiser die niet kan verrekenen."+declareNL,
				"The costs hold VAT, but the letter does not declare that the creditor cannot offset it."+declareEN)
		}
		return
	}
	if j.overBase(a, base) {
		j.failAt("C-BASE", SeverityVoid, a.pass, "De kosten zijn berekend over de hoofdsom met rente of andere kosten; reken over de hoofdsom alleen.",
			"The costs are computed over the principal with interest or other costs; compute them over the principal alone.")
	}
	if j.f.Periodic.Is(true) { // what art. 2a BIK allows is less, and told apart
		j.failAt("C-MAX", SeverityVoid, a.pass,
			"De kosten zijn hoger dan de staffel over "+euros(base)+" ("+euros(fee)+").",
			"The costs exceed the scale over "+eurosEN(base)+" ("+eurosEN(fee)+").")
		return
	}
	j.failAt("C-MAX", SeverityVoid, a.pass,
		"De kosten zijn hoger dan de staffel over "+euros(base)+"; noem ten hoogste "+euros(fee)+", zonder btw.",
		"The costs exceed the scale over "+eurosEN(base)+"; name "+eurosEN(fee)+" at most, without VAT.")
}

// overBase reports whether the costs are those of the scale over a base that holds
// interest or administration costs.
func (j *judge) overBase(a announcement, base int64) bool {
	interest := int64(j.f.Interest.Or(0))
	admin := int64(0)
	if j.r != nil {
		interest = max(interest, j.r.costs.interest)
		admin = j.r.costs.adminCents
	}
	for _, extra := range [...]int64{interest, admin, interest + admin} {
		if extra <= 0 {
			continue
		}
		if fee, err := wik.FeeEUR(incasso.EUR(base + extra)); err == nil && (int64(fee) == a.cents || int64(fee)+j.vatOn(int64(fee)) == a.cents) {
			return true
		}
	}
	return false
}

// adminRules judges reminder and administration costs beside the fee.
func (j *judge) adminRules(a announcement, fee int64) {
	if j.r == nil || j.r.costs.adminCents == 0 {
		return
	}
	c := &j.r.costs
	if a.cents+c.adminCents > fee && !(a.inclusive && a.cents+c.adminCents <= fee+j.vatOn(fee)) {
		j.failAt("C-ADMIN", SeverityVoid, c.adminPass, "De incassokosten en de andere kosten zijn samen hoger dan de staffel ("+euros(fee)+"); laat de andere kosten weg.",
			"The collection costs and the other costs together exceed the scale ("+eurosEN(fee)+"); leave the other costs out.")
		return
	}
	j.failAt("C-ADMIN", SeverityCap, c.adminPass, "Naast de incassokosten kunnen geen aanmanings- of administratiekosten worden gevraagd.",
		"Beside the collection costs no reminder or administration costs can be claimed.")
}

// costContradictions compares the costs in the text with the facts.
func (j *judge) costContradictions() {
	if j.r == nil {
		return
	}
	c := &j.r.costs
	if v, ok := j.f.Costs.Get(); ok && c.cents > 0 && int64(v) != c.cents && int64(v) != c.inclTotal {
		if !c.inclusive || int64(v)+j.vatOn(int64(v)) != c.cents {
			j.failAt("C-AMOUNT", SeverityContested, c.pass,
				"De brief noemt "+euros(c.cents)+" aan kosten, de gegevens "+euros(int64(v))+".",
				"The letter names "+eurosEN(c.cents)+" of costs, the facts "+eurosEN(int64(v))+".")
		}
	}
	if v, ok := j.f.VATAmount.Get(); ok && c.vat > 0 && int64(v) != c.vat {
		j.failAt("C-VAT-CONTRA", SeverityContested, c.vatPass,
			"De brief noemt "+euros(c.vat)+" aan btw, de gegevens "+euros(int64(v))+".",
			"The letter names "+eurosEN(c.vat)+" of VAT, the facts "+eurosEN(int64(v))+".")
	}
}

// dueRules judges the amount to pay now.
func (j *judge) dueRules() {
	if j.r == nil {
		j.dueFacts()
		return
	}
	m := &j.money
	if m.holdsCosts {
		j.failAt("C-NOTYET", SeverityVoid, m.holdsIn, "In het bedrag dat nu betaald moet worden zitten de kosten al."+notYetNL,
			"The amount to pay now holds the costs already."+notYetEN)
	}
	if c := &j.r.costs; c.demanded {
		j.failAt("C-NOTYET", SeverityVoid, c.demandedAt, "De brief vraagt de kosten nu al te betalen."+notYetNL,
			"The letter asks to pay the costs already."+notYetEN)
	}
	if c := &j.r.costs; c.already && !c.consequent && !m.holdsCosts {
		j.failAt("C-NOTYET", SeverityVoid, c.alreadyAt, "De brief zegt dat de kosten nu al verschuldigd zijn."+notYetNL,
			"The letter says that the costs are due already."+notYetEN)
	}
	if m.second > 0 {
		j.failAt("C-ONEAMT", SeverityVoid, m.secondIn, "De brief vraagt twee verschillende bedragen."+oneAmountNL,
			"The letter asks for two different amounts."+oneAmountEN)
	}
	if p := j.r.fields.second; p.to > 0 {
		j.failAt("C-ONEAMT", SeverityVoid, p, "De brief noemt twee rekeningen om op te betalen."+oneAmountNL,
			"The letter names two accounts to pay to."+oneAmountEN)
	}
	if m.sumWrong {
		j.failAt("C-SUM", SeverityContested, m.sumIn, "De genoemde bedragen tellen niet op tot het totaal.",
			"The amounts do not add up to the total.")
	}
	if c := &j.r.costs; c.hasInterest && m.hasDue && m.hasPrincipal && m.due == m.principal+c.interest {
		j.failAt("C-INT", SeverityAdvisory, c.interestIn, "In het bedrag dat nu betaald moet worden zit rente; er wordt verschillend gedacht of dat hier hoort.",
			"The amount to pay now holds interest; opinions differ on whether it belongs here.")
	}
	j.dueContradictions()
}

func (j *judge) dueContradictions() {
	m := &j.money
	if v, ok := j.f.AmountDue.Get(); ok && m.hasDue && int64(v) != m.due {
		j.failAt("C-ONEAMT", SeverityContested, m.dueIn, "De brief vraagt "+euros(m.due)+", de gegevens noemen "+euros(int64(v))+".",
			"The letter asks for "+eurosEN(m.due)+", the facts name "+eurosEN(int64(v))+".")
	}
	if c := &j.r.costs; c.hasInterest {
		if v, ok := j.f.Interest.Get(); ok && int64(v) != c.interest {
			j.failAt("C-SUM", SeverityContested, c.interestIn, "De brief noemt "+euros(c.interest)+" aan rente, de gegevens "+euros(int64(v))+".",
				"The letter names "+eurosEN(c.interest)+" of interest, the facts "+eurosEN(int64(v))+".")
		}
	}
	j.invoiceContradictions()
	j.askedTooMuch()
	j.untold()
	if len(j.f.Principals) == 0 || !m.hasPrincipal {
		return
	}
	total, err := incasso.SumEUR(j.f.Principals...)
	base := int64(total) - int64(j.f.Paid.Or(0))
	if err == nil && base != m.principal && int64(total) != m.principal {
		j.failAt("C-SUM", SeverityContested, m.principalIn, "De brief noemt een hoofdsom van "+euros(m.principal)+", de gegevens "+euros(base)+".",
			"The letter names a principal of "+eurosEN(m.principal)+", the facts "+eurosEN(base)+".")
	}
}

// askedTooMuch sees a letter that asks more than the facts leave open after what was
// paid: the interest may come on top, and the costs where the letter claims them.
func (j *judge) askedTooMuch() {
	m, c := &j.money, &j.r.costs
	if j.f.Paid.Or(0) <= 0 || !m.hasDue || len(j.f.Principals) == 0 && len(j.f.Invoices) == 0 {
		return
	}
	open, known := j.base()
	if !known {
		return
	}
	most := open + max(c.interest, int64(j.f.Interest.Or(0)), 0)
	if asked, told := j.f.AmountDue.Get(); told && m.due == int64(asked) &&
		m.due == most+int64(j.f.Costs.Or(0)+j.f.VATAmount.Or(0)) {
		return // by the facts it is what they come to, costs and all
	}
	if m.holdsCosts || c.claimed || c.demanded || c.already {
		most += max(c.cents, 0) + max(c.vat, 0) + c.adminCents
	}
	if m.due > most {
		j.failAt("C-SUM", SeverityContested, m.dueIn,
			"De brief vraagt "+euros(m.due)+", maar na de betaling staat nog "+euros(open)+" open.",
			"The letter asks for "+eurosEN(m.due)+", but after the payment "+eurosEN(open)+" is open.")
	}
}

// invoiceContradictions compares the invoices in the facts with the text.
func (j *judge) invoiceContradictions() {
	m := &j.money
	if total, ok := j.f.invoiced(); ok && len(j.f.Principals) == 0 && m.hasPrincipal &&
		total != m.principal && total-int64(j.f.Paid.Or(0)) != m.principal {
		j.failAt("C-SUM", SeverityContested, m.principalIn, "De brief noemt een hoofdsom van "+euros(m.principal)+", de facturen in de gegevens "+euros(total)+".",
			"The letter names a principal of "+eurosEN(m.principal)+", the invoices in the facts "+eurosEN(total)+".")
	}
	if !j.r.fields.invoiceNo {
		return
	}
	for i := range j.f.Invoices {
		if n := j.f.Invoices[i].Number; n != "" && !strings.Contains(j.in.Text, n) {
			j.fail("C-IDENT", SeverityContested, "De brief noemt factuur "+n+" uit de gegevens niet.",
				"The letter does not name invoice "+n+" of the facts.")
			return
		}
	}
}

// dueFacts judges the amount due that the facts tell.
func (j *judge) dueFacts() {
	due, ok := j.f.AmountDue.Get()
	base, known := j.base()
	if !ok || !known {
		j.open("C-NOTYET")
		return
	}
	interest := int64(j.f.Interest.Or(0))
	costs := int64(j.f.Costs.Or(0))
	switch extra := int64(due) - base - interest; {
	case extra == 0:
		if interest > 0 {
			j.fail("C-INT", SeverityAdvisory, "In het bedrag dat nu betaald moet worden zit rente; er wordt verschillend gedacht of dat hier hoort.",
				"The amount to pay now holds interest; opinions differ on whether it belongs here.")
		}
	case extra > 0 && costs > 0 && (extra == costs || extra == costs+int64(j.f.VATAmount.Or(0))):
		j.fail("C-NOTYET", SeverityVoid, "In het bedrag dat nu betaald moet worden zitten de kosten al."+notYetNL,
			"The amount to pay now holds the costs already."+notYetEN)
	case int64(due) == base:
	default:
		j.fail("C-SUM", SeverityContested, "De hoofdsom en de rente tellen niet op tot het bedrag dat nu betaald moet worden.",
			"The principal and the interest do not add up to the amount to pay now.")
	}
}
