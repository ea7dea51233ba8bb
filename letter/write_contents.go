package letter

import "github.com/go-incasso/incasso"

// content is something that a letter must tell, or by which it reaches the debtor.
type content struct {
	text, field string
	id          string // the requirement; empty where no requirement asks for it
	nl, en      string
}

// contents lists what this letter must hold besides what every letter needs.
func (d *draft) contents() []content {
	f := &d.f
	first, natural := d.in.Kind == AgencyFirst, f.Debtor.IsNaturalPerson()
	list := []content{
		{f.DebtorParty.Address, "facts.debtor_party.address", either(first, "A-SPEC-DEB", "C-RECEIPT"),
			"Zonder het adres van de schuldenaar bereikt de brief hem niet.",
			"Without the address of the debtor the letter does not reach him."},
		{f.Creditor.Address, "facts.creditor.address", either(first, "A-SPEC-CR", ""),
			"Het adres van de schuldeiser ontbreekt.", "The address of the creditor is missing."},
	}
	if f.Sender != incasso.ByCreditor {
		list = append(list, content{f.Agency.Address, "facts.agency.address",
			either(first, "A-SPEC-AG", either(natural && !f.LetterDate.Before(wkiInForce()), "A-OPEN", "")),
			"Het adres van de afzender ontbreekt.", "The address of the sender is missing."})
	}
	if first && f.Sender != incasso.ByCreditor {
		list = append(list, content{f.Agency.KVK, "facts.agency.kvk", "A-SPEC-AG",
			"Het KvK-nummer van de afzender ontbreekt.", "The trade register number of the sender is missing."})
	}
	if natural && (f.Sender == incasso.ByAgency || f.Sender == incasso.ByAssignee) && (first || !f.LetterDate.Before(wkiInForce())) {
		list = append(list, content{f.Agency.Registration, "facts.agency.registration", "A-REG",
			"Het registratiekenmerk van de incassodienstverlener ontbreekt.",
			"The registration mark of the agency is missing."})
	}
	if first && f.Interest.Or(0) > 0 && len(d.in.Details.Interest) == 0 {
		list = append(list, content{"", "facts.interest", "A-SPEC-INT",
			"Bij de rente ontbreken de percentages, de perioden en de grondslag.",
			"The rates, the periods and the ground of the interest are missing."})
	}
	return list
}

func either(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}

// requiredContents asks for what no requirement of the catalogue is about.
func (d *draft) requiredContents() error {
	for _, c := range d.contents() {
		if c.text == "" && c.id == "" {
			return writeMissing(c.field)
		}
	}
	return nil
}

// lawfulContents asks for what the law wants in the letter, or that it can arrive.
// What lacks is no plain absence: the letter would not hold, and the refusal carries
// the findings and names the first field.
func (d *draft) lawfulContents() error {
	var list []Finding
	verdict, field := VerdictValid, ""
	for _, c := range d.contents() {
		if c.text != "" || c.id == "" {
			continue
		}
		found := findingOf(c.id)
		found.NL, found.EN = c.nl, c.en
		if found.Severity != SeveritySanction {
			verdict = VerdictContested
		}
		if len(list) == 0 {
			field = c.field
		}
		list = append(list, found)
	}
	if len(list) > 0 {
		return refused(verdict, field, list)
	}
	return d.claimsDue()
}

// claimsDue refuses a letter of before the last day for payment of one of its claims:
// it would say that the debtor is late while he is not. The date on the letter and the
// day it goes out must both lie after that day.
func (d *draft) claimsDue() error {
	f := &d.f
	last := f.lastDue()
	for _, day := range [...]struct {
		on    incasso.Date
		field string
	}{{f.LetterDate, "facts.letter_date"}, {f.Posted, "facts.posted"}, {f.Emailed, "facts.emailed"}} {
		if last.IsZero() || day.on.IsZero() || day.on.After(last) {
			continue
		}
		found := findingOf("C-DEFAULT")
		found.NL, found.EN = earlyText(last)
		verdict := VerdictVoid
		switch d.in.Kind {
		case FourteenDay:
		case NoticeOfDefault:
			found.Severity = SeverityNoEffect
		default:
			found.Severity, verdict = SeverityContested, VerdictContested
		}
		return refused(verdict, day.field, []Finding{found})
	}
	return nil
}
