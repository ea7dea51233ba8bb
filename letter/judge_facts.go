package letter

import (
	"strings"
	"unicode"

	"github.com/go-incasso/incasso"
)

// untold compares what the facts know besides amounts and terms with the text. That a
// letter leaves such a fact out, or tells it otherwise, does not void it: most of it is
// advice.
func (j *judge) untold() {
	f := j.f
	var text string
	holds := func(s string) bool {
		if text == "" {
			text = squeezed(j.in.Text)
		}
		return strings.Contains(text, squeezed(s))
	}
	if f.Reference != "" && !holds(f.Reference) {
		j.fail("C-PAY", SeverityAdvisory, "De brief noemt het kenmerk uit de gegevens niet.",
			"The letter does not name the reference of the facts.")
	}
	if n := f.Creditor.Name; n != "" && !holds(n) {
		j.fail("C-IDENT", SeverityAdvisory, "De brief noemt de schuldeiser uit de gegevens niet.",
			"The letter does not name the creditor of the facts.")
	}
	if n := f.DebtorParty.Name; n != "" && !holds(n) {
		j.fail("C-IDENT", SeverityAdvisory, "De brief noemt de schuldenaar uit de gegevens niet.",
			"The letter does not name the debtor of the facts.")
	}
	j.untoldDays()
	j.untoldAmounts()
}

// untoldDays sees invoices of another date, or due on another day, than in the text.
func (j *judge) untoldDays() {
	f, r := j.f, j.r
	if !r.fields.dated && len(r.fields.due) == 0 || len(f.Invoices)+len(f.DueDates) == 0 {
		return
	}
	days := r.days()
	for i := range f.Invoices {
		if d := f.Invoices[i].Date; r.fields.dated && !d.IsZero() && !days[d] {
			j.otherDay("factuurdatum", "date of the invoice", d)
		}
	}
	if len(r.fields.due) == 0 {
		return
	}
	for i := range f.Invoices {
		if d := f.Invoices[i].Due; !d.IsZero() && !days[d] {
			j.otherDay("vervaldag", "day for payment", d)
		}
	}
	for _, d := range f.DueDates {
		if !d.IsZero() && !days[d] {
			j.otherDay("vervaldag", "day for payment", d)
		}
	}
}

func (j *judge) otherDay(nl, en string, d incasso.Date) {
	j.fail("C-IDENT", SeverityAdvisory, "De brief noemt een andere "+nl+" dan de gegevens ("+d.DutchDate()+").",
		"The letter names another "+en+" than the facts ("+d.EnglishDate()+").")
}

// untoldAmounts sees interest and VAT that the facts know and the text does not name.
func (j *judge) untoldAmounts() {
	c, m := &j.r.costs, &j.money
	if v := j.f.Interest.Or(0); v > 0 && !c.hasInterest && m.hasDue && m.hasPrincipal && m.due == m.principal {
		j.failAt("C-SUM", SeverityContested, m.dueIn, "De brief vraagt geen rente, de gegevens noemen "+euros(int64(v))+".",
			"The letter asks no interest, the facts name "+eurosEN(int64(v))+".")
	}
	v := int64(j.f.VATAmount.Or(0))
	if v > 0 && c.named && c.vat == 0 && c.inclTotal == 0 && !c.inclusive && c.cents != int64(j.f.Costs.Or(0))+v {
		j.failAt("C-VAT-AMT", SeverityCap, c.pass, "De brief noemt geen btw, de gegevens noemen "+euros(v)+".",
			"The letter names no VAT, the facts name "+eurosEN(v)+".")
	}
}

// days are the days that stand in the text.
func (r *reader) days() map[incasso.Date]bool {
	days := map[incasso.Date]bool{}
	for i := range r.toks {
		if t := &r.toks[i]; t.kind == tDate {
			days[incasso.DateFromDayNumber(int(r.dateOf(t)))] = true
		}
	}
	return days
}

// squeezed keeps the letters and figures of a text, in small letters: names and numbers
// are the same with other points, spaces and line breaks.
func squeezed(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, s)
}
