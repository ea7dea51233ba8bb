package letter

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// judgeFacts asks the check about the facts alone, so that a letter that cannot
// hold is never made.
func (d *draft) judgeFacts() error {
	rep, err := d.judge("")
	if err != nil {
		return err
	}
	if d.costsErr != nil {
		// Costs that cannot be computed are missing for a reason of their own.
		rep.Findings = slices.DeleteFunc(rep.Findings, func(f Finding) bool { return f.ID == "C-AMOUNT" || f.ID == "A-SPEC-COST" })
		if len(inTheWay(rep.Findings)) == 0 && rep.Verdict != VerdictNotJudged {
			return d.costsErr
		}
	}
	return passes(rep, "facts")
}

// judge asks the check about the facts, beside the text where there is one. A letter
// of another kind that announces costs to a consumer does the work of a 14-day
// letter, and must hold as one too.
func (d *draft) judge(text string) (Report, error) {
	rep, err := Check(Input{Kind: d.in.Kind, Text: text, Facts: d.f})
	if err != nil || rep.Verdict != VerdictValid || d.in.Kind == FourteenDay ||
		d.f.Debtor != incasso.Consumer || d.f.Costs.Or(0) == 0 || d.costsClaimed {
		return rep, err
	}
	also, err := Check(Input{Kind: FourteenDay, Text: text, Facts: d.f})
	if err != nil || also.Verdict != VerdictValid {
		return also, err
	}
	for i := range also.Findings {
		if !slices.ContainsFunc(rep.Findings, func(f Finding) bool { return f.ID == also.Findings[i].ID }) {
			rep.Findings = append(rep.Findings, also.Findings[i])
		}
	}
	return rep, nil
}

// passes turns a report of a letter that may not go out into a refusal.
func passes(rep Report, field string) error {
	stands := inTheWay(rep.Findings)
	if len(stands) == 0 {
		if rep.Verdict == VerdictValid {
			return nil
		}
		stands = rep.Findings
	}
	return refused(rep.Verdict, field, stands)
}

// inTheWay returns the findings that keep a letter from going out: those that take
// its effect away or put it in doubt, and those on which a sanction stands.
func inTheWay(all []Finding) []Finding {
	var list []Finding
	for i := range all {
		switch all[i].Severity {
		case SeverityVoid, SeverityNoEffect, SeverityContested, SeveritySanction:
			list = append(list, all[i])
		default:
		}
	}
	return list
}

// contradictions refuses facts that exclude each other.
func (d *draft) contradictions() error {
	if err := d.claimsAgree(); err != nil {
		return err
	}
	if err := d.amountsAgree(); err != nil {
		return err
	}
	if err := d.costsAgree(); err != nil {
		return err
	}
	return d.interestAgrees()
}

func (d *draft) claimsAgree() error {
	f := &d.f
	var principals, invoices incasso.EUR
	for _, p := range f.Principals {
		principals += p
	}
	for i := range f.Invoices {
		invoices += f.Invoices[i].Amount.Or(0)
		due := f.Invoices[i].Due
		switch {
		case due.IsZero():
		case !slices.Contains(f.DueDates, due):
			return writeClash(incasso.At("facts.invoices", i)+".due",
				"Deze vervaldag staat niet bij de vervaldagen.", "This day is not among the due dates.")
		case due.Before(f.Invoices[i].Date):
			return incasso.Refuse(incasso.ErrDateOrder, incasso.At("facts.invoices", i)+".due",
				"De factuur vervalt voor haar datum.", "The invoice falls due before its date.")
		}
	}
	if principals != invoices {
		return writeClash("facts.principals",
			"De hoofdsommen tellen niet op tot de bedragen van de facturen.",
			"The principals do not add up to the amounts of the invoices.")
	}
	return nil
}

func (d *draft) amountsAgree() error {
	f := &d.f
	switch {
	case !f.AmountDue.Is(d.open()+f.Interest.Or(0)) && !d.costsClaimed,
		d.costsClaimed && d.in.Kind != Summons && d.in.Kind != AgencyFirst:
		return writeClash("facts.amount_due",
			"Het bedrag dat nu betaald moet worden past niet bij de hoofdsom, de betalingen en de rente.",
			"The amount to pay now does not fit the principal, the payments and the interest.")
	case !validIBAN(f.IBAN):
		return writeClash("facts.iban", "Dit is geen geldig rekeningnummer.", "This is no valid account number.")
	case f.Term.Start == AtFixedDate && f.Deadline.IsZero():
		return writeMissing("facts.deadline")
	case f.Term.Start == FromSending || f.Term.Start == FromToday || f.Term.Start == NoStart:
		return writeClash("facts.term.start",
			"Een termijn met dit begin wordt niet geschreven.", "A term with this start is not written.")
	case !f.Deadline.IsZero() && !f.Deadline.After(f.LetterDate):
		return incasso.Refuse(incasso.ErrDateOrder, "facts.deadline",
			"De laatste dag ligt niet na de datum van de brief.",
			"The last day does not lie after the date of the letter.")
	case d.deadlineTooEarly():
		return writeClash("facts.deadline",
			"De genoemde dag ligt voor het einde van de termijn.",
			"The printed day lies before the end of the term.")
	}
	return nil
}

// deadlineTooEarly reports whether a printed day would cut the term in words short.
func (d *draft) deadlineTooEarly() bool {
	if d.f.Deadline.IsZero() {
		return false
	}
	first, _, err := d.firstSafeDay()
	return err == nil && d.f.Deadline.Before(first)
}

func (d *draft) costsAgree() error {
	f := &d.f
	costs := f.Costs.Or(0)
	settled := d.in.Details.CostsDue && d.costsClaimed
	if f.VATAmount.Or(0) > 0 && !settled {
		vat, err := costs.MulDiv(int64(d.vatRate), 100_00)
		if err != nil || vat != f.VATAmount.Or(0) {
			return writeClash("facts.vat_amount",
				"De btw past niet bij de kosten en bij wat over de btw bekend is.",
				"The VAT does not fit the costs and what is known about the VAT.")
		}
	}
	switch {
	case f.Conditional.Is(true):
		return writeClash("facts.conditional",
			"De brief kondigt de kosten niet als mogelijkheid aan.",
			"The letter does not announce the costs as a possibility.")
	case costs > 0 && d.mayNotAnnounce():
		return writeClash("facts.costs",
			"Deze brief kondigt geen incassokosten aan; daarvoor is de veertiendagenbrief.",
			"This letter announces no collection costs; the 14-day letter does that.")
	case costs > 0 && d.fee > 0 && costs > d.fee && f.Debtor == incasso.Consumer && !settled:
		return refused(VerdictVoid, "facts.costs", []Finding{findingOf("C-MAX")})
	case d.costsClaimed && f.Debtor == incasso.Consumer:
		return d.claimedFromConsumer()
	}
	return nil
}

// mayNotAnnounce reports whether costs have no place in the letter, or no effect.
func (d *draft) mayNotAnnounce() bool {
	consumer := d.f.Debtor == incasso.Consumer
	return d.in.Kind == Reminder || consumer && d.in.Kind == NoticeOfDefault ||
		consumer && d.in.Kind == Summons && !d.costsClaimed
}

// claimedFromConsumer looks at the day from which costs are due; where that is not
// known, the letter says on what it depends, and a notice too.
func (d *draft) claimedFromConsumer() error {
	from := d.in.Details.CostsFrom
	if d.f.LetterDate.Before(from) {
		return refused(VerdictContested, "details.costs_from", []Finding{findingOf("C-WAIT")})
	}
	if from.IsZero() {
		d.notices = append(d.notices, noticeCostsClaimed())
	}
	return nil
}

// findingOf makes a finding of a requirement that the facts do not meet.
func findingOf(id string) Finding {
	r, _ := Lookup(id)
	return Finding{ID: r.ID, Severity: r.Severity, NL: r.NL, EN: r.EN, Source: r.Source}
}

func noticeCostsClaimed() incasso.Notice {
	return incasso.Notice{
		ID: "letter.costs_need_wik",
		NL: "De brief vraagt incassokosten van een consument. Die zijn alleen verschuldigd na een veertiendagenbrief waarvan de termijn zonder betaling is verstreken; dat is niet nagegaan.",
		EN: "The letter claims collection costs from a consumer. They are due only after a 14-day letter whose term passed without payment; that was not checked.",
	}
}

func (d *draft) interestAgrees() error {
	list := d.in.Details.Interest
	if len(list) == 0 {
		return nil
	}
	var sum incasso.EUR
	for i, p := range list {
		at := incasso.At("details.interest", i)
		switch {
		case p.First.IsZero():
			return writeMissing(at + ".first")
		case p.Last.IsZero():
			return writeMissing(at + ".last")
		case p.Last.Before(p.First):
			return incasso.Refuse(incasso.ErrDateOrder, at+".last",
				"De periode eindigt voor haar begin.", "The period ends before it starts.")
		case p.Amount < 0 || p.Amount > incasso.MaxEUR:
			return writeRange(at + ".amount")
		case p.Percent < 0 || p.Percent > incasso.MaxRate:
			return writeRange(at + ".percent")
		}
		sum += p.Amount
	}
	if !d.f.Interest.Is(sum) {
		return writeClash("facts.interest",
			"De rente is niet de som van de perioden.", "The interest is not the sum of the periods.")
	}
	return nil
}
