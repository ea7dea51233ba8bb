package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// check refuses input that cannot be judged.
func (in *Input) check() error {
	switch {
	case in.Kind == 0:
		return incasso.Refuse(incasso.ErrMissingField, "kind",
			"De soort brief ontbreekt.", "The kind of letter is missing.")
	case in.Kind > AgencyFirst:
		return unknownWord("kind")
	case in.Profile > Lenient:
		return unknownWord("profile")
	case len(in.Text) > MaxText:
		return incasso.Refuse(incasso.ErrTooLarge, "text",
			"De tekst is langer dan 1 MiB.", "The text is longer than 1 MiB.")
	case in.Text == "" && in.Facts.IsZero():
		return incasso.Refuse(incasso.ErrMissingField, "text",
			"Tekst en gegevens ontbreken allebei; een van de twee is nodig.",
			"Both text and facts are missing; one of them is needed.")
	}
	return in.Facts.check()
}

// IsZero reports whether the facts tell nothing.
func (f Facts) IsZero() bool {
	return f.Debtor == 0 && f.Sender == 0 && f.Claim == 0 && f.noDays() && f.noAmounts() &&
		f.VAT == VATFacts{} && f.Term == Term{} && !f.Conditional.Known() && f.IBAN == "" && f.Reference == "" &&
		f.Creditor == Party{} && f.DebtorParty == Party{} && f.Agency == Agency{} &&
		!f.Periodic.Known() && f.ContactAt.IsZero()
}

func (f *Facts) noDays() bool {
	return f.LetterDate.IsZero() && f.Posted.IsZero() && f.Received.IsZero() && f.Emailed.IsZero() &&
		f.Deadline.IsZero() && len(f.DueDates) == 0 && len(f.Invoices) == 0
}

func (f *Facts) noAmounts() bool {
	return len(f.Principals) == 0 && !f.Paid.Known() && !f.Interest.Known() && !f.AmountDue.Known() &&
		!f.Costs.Known() && !f.VATAmount.Known()
}

// check refuses facts out of their range, in the order of the fields.
func (f *Facts) check() error {
	switch {
	case f.Debtor > incasso.PublicBody:
		return unknownWord("facts.debtor")
	case f.Sender > incasso.ByAssignee:
		return unknownWord("facts.sender")
	case f.Term.Start > NoStart:
		return unknownWord("facts.term.start")
	}
	if _, err := wik.ParseOrigin(f.Claim.String()); f.Claim != 0 && err != nil {
		return unknownWord("facts.claim")
	}
	for i, p := range f.Principals {
		if p <= 0 || !p.InRange() {
			return amountRange(incasso.At("facts.principals", i))
		}
	}
	for i := range f.Invoices {
		if a, ok := f.Invoices[i].Amount.Get(); ok && !a.InRange() {
			return amountRange(incasso.At("facts.invoices", i) + ".amount")
		}
	}
	for _, a := range [...]struct {
		field string
		v     Opt[incasso.EUR]
	}{
		{"facts.paid", f.Paid}, {"facts.interest", f.Interest}, {"facts.amount_due", f.AmountDue},
		{"facts.costs", f.Costs}, {"facts.vat_amount", f.VATAmount},
	} {
		if v, ok := a.v.Get(); ok && (v < 0 || !v.InRange()) {
			return amountRange(a.field)
		}
	}
	if n, ok := f.Term.Days.Get(); ok && (n < 1 || n > 10_000) {
		return incasso.Refuse(incasso.ErrOutOfRange, "facts.term.days",
			"De termijn ligt niet tussen 1 en 10.000 dagen.", "The term does not lie between 1 and 10,000 days.")
	}
	return f.checkDays()
}

func (f *Facts) checkDays() error {
	for _, d := range [...]struct {
		field string
		day   incasso.Date
	}{
		{"facts.letter_date", f.LetterDate}, {"facts.posted", f.Posted}, {"facts.received", f.Received},
		{"facts.emailed", f.Emailed}, {"facts.deadline", f.Deadline},
	} {
		if !dayInRange(d.day) {
			return dayRange(d.field)
		}
	}
	for i, d := range f.DueDates {
		if !dayInRange(d) {
			return dayRange(incasso.At("facts.due_dates", i))
		}
	}
	for i := range f.Invoices {
		if !dayInRange(f.Invoices[i].Date) || !dayInRange(f.Invoices[i].Due) {
			return dayRange(incasso.At("facts.invoices", i))
		}
	}
	return nil
}

func dayInRange(d incasso.Date) bool {
	return d.IsZero() || d.Year() >= 1900 && d.Year() <= 2199
}

func unknownWord(field string) error {
	return incasso.Refuse(incasso.ErrUnknownWord, field,
		"Deze waarde is geen woord van de lijst.", "This value is no word of the list.")
}

func amountRange(field string) error {
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"Het bedrag valt buiten de grenzen.", "The amount is out of range.")
}

func dayRange(field string) error {
	return incasso.Refuse(incasso.ErrInvalidDate, field,
		"De datum valt buiten de jaren 1900 tot en met 2199.", "The date lies outside the years 1900 to 2199.")
}

// contractual reports whether the fee of the decree covers claims of an origin.
func contractual(o wik.Origin) bool {
	switch o {
	case wik.Contract, wik.Settlement, wik.SubstituteDamages:
		return true
	default:
	}
	return false
}
