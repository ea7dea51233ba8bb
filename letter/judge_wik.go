package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// consumerLetter judges a 14-day letter.
func (j *judge) consumerLetter() {
	j.defaultRules()
	j.termRules()
	j.consequence()
	j.costRules()
	j.dueRules()
	j.identification()
	j.receiptRules()
	j.stackRules()
}

// defaultRules asks whether the debtor was in default when the letter went out.
func (j *judge) defaultRules() {
	last := j.lastDue()
	if last.IsZero() || j.dispatch().IsZero() {
		j.open("C-DEFAULT")
		return
	}
	j.tooEarly(SeverityVoid)
}

// consequence judges whether the letter says what follows.
func (j *judge) consequence() {
	if j.r == nil {
		if v, ok := j.f.Conditional.Get(); ok && v {
			j.conditional(passage{})
		} else if !ok {
			j.open("C-CONSEQ")
		}
		return
	}
	c := &j.r.costs
	switch {
	case !c.consequent:
		j.fail("C-CONSEQ", SeverityVoid, "De brief zegt niet dat er incassokosten komen als niet op tijd is betaald."+firmNL,
			"The letter does not say that collection costs follow when payment is late."+firmEN)
	case c.may && !c.firm:
		j.conditional(c.mayPass)
	}
	if v, ok := j.f.Conditional.Get(); ok && c.consequent && v != (c.may && !c.firm) {
		j.failAt("C-UNCOND", SeverityContested, c.conseqPass,
			"De brief en de gegevens verschillen over de vraag of de kosten vaststaan.",
			"The letter and the facts differ on whether the costs are definite.")
	}
}

func (j *judge) conditional(p passage) {
	j.failAt("C-UNCOND", SeverityContested, p,
		"De kosten zijn aangekondigd als mogelijkheid, niet als gevolg."+firmNL,
		"The costs are announced as a possibility, not as a consequence."+firmEN)
}

// identification asks what the letter claims, and whether one can tell.
func (j *judge) identification() {
	if j.r == nil {
		if len(j.f.Principals) == 0 && len(j.f.Invoices) == 0 && !j.f.AmountDue.Known() {
			j.fail("C-IDENT", SeverityContested, "De gegevens zeggen niet welk bedrag wordt gevorderd.",
				"The facts do not say what amount is claimed.")
		} else if len(j.f.Invoices) == 0 && j.f.Reference == "" {
			j.open("C-IDENT")
		}
		return
	}
	fr := &j.r.fields
	switch {
	case !fr.invoiceNo && !fr.dated && !fr.described:
		j.fail("C-IDENT", SeverityContested, "De brief zegt niet om welke vordering het gaat.",
			"The letter does not say which claim it is about.")
	case !j.money.hasPrincipal && !j.money.hasDue && !j.money.blankDue:
		j.fail("C-IDENT", SeverityContested, "De brief zegt niet welk bedrag betaald moet worden.",
			"The letter does not say what amount must be paid.")
	}
}

// receiptRules asks for receipt and its day.
func (j *judge) receiptRules() {
	f := j.f
	if f.Received.IsZero() && f.Emailed.IsZero() {
		j.open("C-RECEIPT")
		return
	}
	if f.Received.IsZero() {
		return
	}
	if f.Received.Before(f.Posted) || f.Received.Before(f.LetterDate) && f.Posted.IsZero() {
		j.fail("C-RECEIPT", SeverityContested, "De dag van ontvangst ligt voor de dag van verzending.",
			"The day of receipt lies before the day of sending.")
	}
}

// stackRules judges the fee over small instalments of one contract.
func (j *judge) stackRules() {
	if len(j.f.Invoices) > len(j.f.Principals) && len(j.f.Principals) > 0 {
		j.fail("C-ONELETTER", SeverityCap, "Niet alle openstaande facturen staan in deze brief.",
			"Not all open invoices are in this letter.")
	}
	if j.r != nil && j.r.costs.perInvoice {
		j.failAt("C-ONELETTER", SeverityCap, j.r.costs.perPass,
			"De kosten zijn per vordering berekend; de hoofdsommen moeten worden opgeteld.",
			"The costs are computed per claim; the principals must be added up.")
	}
	if !j.f.Periodic.Is(true) || len(j.f.Principals) == 0 {
		return
	}
	from := j.f.defaultDay()
	if from.IsZero() {
		j.open("C-STACK")
		return
	}
	q, err := wik.Quote(wik.Claim{Principals: j.f.Principals, Debtor: incasso.Consumer, DefaultDate: from,
		On: later(from, j.dispatch()), Instalment: wik.Instalment{Periodic: true}})
	if err != nil {
		j.open("C-STACK")
		return
	}
	j.notices = append(j.notices, incasso.Notice{ID: "bik.2a.unverified",
		NL: "De tekst van art. 2a BIK kon niet worden gelezen; de voorzichtige lezing is toegepast.",
		EN: "The text of art. 2a BIK could not be read; the cautious reading was applied."})
	costs, ok := j.announced()
	if ok && costs > int64(q.Fee) && from.Compare(incasso.MustDate(2024, 10, 1)) >= 0 {
		j.fail("C-STACK", SeverityContested,
			"De kosten zijn hoger dan art. 2a BIK voor kleine termijnbedragen toelaat; noem ten hoogste "+euros(int64(q.Fee))+".",
			"The costs exceed what art. 2a BIK allows for small instalments; name "+eurosEN(int64(q.Fee))+" at most.")
	}
}

// defaultDay returns the first day of default that the facts tell, zero when they
// do not.
func (f *Facts) defaultDay() incasso.Date { return f.lastDue().AddDays(1) }

// lastDue returns the latest last day for payment that the facts tell, zero when they
// tell none.
func (f *Facts) lastDue() incasso.Date {
	var due incasso.Date
	for _, d := range f.DueDates {
		due = later(due, d)
	}
	for i := range f.Invoices {
		due = later(due, f.Invoices[i].Due)
	}
	return due
}

func later(a, b incasso.Date) incasso.Date {
	if b.After(a) {
		return b
	}
	return a
}

// announced returns the costs without VAT that the letter announces.
func (j *judge) announced() (int64, bool) {
	if j.r != nil {
		return j.r.costs.cents, j.r.costs.named && j.r.costs.cents > 0
	}
	c, ok := j.f.Costs.Get()
	return int64(c), ok
}

// base returns the principal over which the fee is computed, and whether it is
// known: from the facts where they tell it, else from the text.
func (j *judge) base() (int64, bool) {
	if len(j.f.Principals) > 0 {
		total, err := incasso.SumEUR(j.f.Principals...)
		if err != nil {
			return 0, false
		}
		return max(int64(total)-int64(j.f.Paid.Or(0)), 0), true
	}
	if j.r != nil && j.money.hasPrincipal {
		return j.money.principal, true
	}
	if total, ok := j.f.invoiced(); ok {
		return max(total-int64(j.f.Paid.Or(0)), 0), true
	}
	return 0, false
}

// invoiced returns the sum of the invoices when every one has an amount.
func (f *Facts) invoiced() (int64, bool) {
	total := int64(0)
	for i := range f.Invoices {
		a, ok := f.Invoices[i].Amount.Get()
		if !ok {
			return 0, false
		}
		total += int64(a)
	}
	return total, len(f.Invoices) > 0
}
