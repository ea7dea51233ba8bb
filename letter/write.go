package letter

import "github.com/go-incasso/incasso"

// WriteInput is a letter to be written.
type WriteInput struct {
	// Kind is what the letter is meant to be; required.
	Kind Kind `json:"kind"`
	// Lang is the language: Dutch by default. The English text is a companion: it
	// says that it is a translation and that only the Dutch text counts.
	Lang incasso.Lang `json:"lang,omitzero"`
	// Format is plain text by default, or HTML.
	Format Format `json:"format,omitzero"`
	// Facts is what the letter says. What they leave open is computed where the
	// law or the rest of the facts decide it; see [Write].
	Facts Facts `json:"facts"`
	// Details are further particulars that a letter may print; all optional.
	Details Details `json:"details,omitzero"`
	// Templates replaces embedded templates by texts of the caller, by the names of
	// [DefaultTemplates], such as "wik.nl.txt"; a name that is left out keeps the
	// embedded template. The texts are those of text/template and html/template
	// over a [View], at most 256 KiB each, limited to what cannot run on without
	// end: the functions and, or, not, eq, ne, lt, le, gt, ge, len and index, range
	// over a list of the view, no template that calls itself.
	Templates map[string]string `json:"templates,omitempty"`
}

// Letter is a letter as [Write] wrote it.
type Letter struct {
	// Subject is the subject line, plain text.
	Subject string `json:"subject"`
	// Text is the letter in the language and the format asked for.
	Text string `json:"text"`
	// Facts are the facts that the letter states: those given, with what was
	// computed.
	Facts Facts `json:"facts"`
	// Findings are what [Check] still remarks on the letter: caps and advice, never
	// anything that makes it void, without effect or contested, nor a sanction. Never
	// nil. Those of an English letter are about its Dutch text.
	Findings []Finding `json:"findings"`
	// Notices are remarks on the law that was applied, by package wik, package
	// deadline and the check, each once.
	Notices []incasso.Notice `json:"notices,omitempty"`
}

// Details are particulars that no requirement turns on by itself but that a good
// letter prints where they are known.
type Details struct {
	// Basis is what the debt is for and on which ground, as a part of a sentence:
	// "de levering van een fiets (koopovereenkomst)". Art. 3.1 lid 2 onder d Bki.
	// Without it the letter names the ground that [Facts.Claim] tells.
	Basis string `json:"basis,omitempty"`
	// Payee is in whose name the account stands; the creditor when the creditor
	// writes, else nobody is named.
	Payee string `json:"payee,omitempty"`
	// Phone, Email and Website are where the sender can be reached (art. 4.1 Bki).
	Phone   string `json:"phone,omitempty"`
	Email   string `json:"email,omitempty"`
	Website string `json:"website,omitempty"`
	// Complaints says where the rules on complaints and disputes stand, such as an
	// address of a page (art. 13 lid 5 Wki).
	Complaints string `json:"complaints,omitempty"`
	// Signatory is who signs for the sender.
	Signatory string `json:"signatory,omitempty"`
	// Interest specifies the interest by period (art. 3.1 lid 3 onder b Bki); the
	// amounts add up to [Facts.Interest].
	Interest []InterestPeriod `json:"interest,omitempty"`
	// InterestGround is the ground of the interest, such as "wettelijke rente,
	// artikel 6:119 BW"; required beside Interest.
	InterestGround string `json:"interest_ground,omitempty"`
	// CostsFrom is the first day on which the costs may be claimed, after an earlier
	// 14-day letter to a consumer. It matters only where the amount due holds the
	// costs; a letter of an earlier day is then refused.
	CostsFrom incasso.Date `json:"costs_from,omitzero"`
	// CostsDue says that the costs and the VAT in Facts are what is left of costs that
	// were computed when they fell due, over what was open then. They are not held
	// against the scale over what is open now, nor the VAT against the costs that are
	// left. It matters only where the amount due holds the costs.
	CostsDue bool `json:"costs_due,omitzero"`
	// PrintDeadline prints the safe last day beside the words of the term when the
	// facts name no day: never before the last day of package deadline. Without it
	// no date is printed, which is the safest.
	PrintDeadline bool `json:"print_deadline,omitzero"`
}

// InterestPeriod is a period with one rate of interest.
type InterestPeriod struct {
	// First and Last are the first and the last day of the period.
	First incasso.Date `json:"first"`
	Last  incasso.Date `json:"last"`
	// Percent is the rate per year.
	Percent incasso.Rate `json:"percent"`
	// Amount is the interest over the period.
	Amount incasso.EUR `json:"amount"`
}

// Write writes a letter from its facts. What it returns was judged by [Check],
// together with the facts, and found valid; a letter that would not be is refused.
//
// Required are the kind, and of the facts debtor, letter_date (or posted or
// emailed), creditor and debtor_party with name and address, iban, invoices, and
// the amounts, as principals or on the invoices; for a 14-day letter and for an
// agency's first letter the due days, as due_dates or on the invoices; for an
// agency, a bailiff or a lawyer the name and the address of agency, in a first letter
// of an agency also its kvk and the dates of the invoices. To a human being an agency,
// and who bought the claim, mention their registration; who bought the claim may leave
// out the name and address of agency and then writes as the creditor. An absent one is
// [incasso.ErrMissingField] with the path, such as "facts.debtor_party.name", or where
// the law wants it in the letter a [*RefusedError].
//
// Left open, it computes: the amount due (principals less paid, plus interest); the
// costs of a 14-day letter, of a first letter of an agency and of a summons to a
// business with due days (package wik), and the VAT over them where the service is
// outsourced and the creditor cannot deduct it; the term, fourteen days from the
// day after delivery; the reference, the numbers of the invoices. The costs are
// announced, and stay outside the amount due, unless amount_due says that they are
// in it.
//
// Facts that exclude each other are [incasso.ErrNotAllowed] with the path of the
// second. A letter that would be void, contested or without effect, or against which a
// sanction stands, is a [*RefusedError] with the findings, whose [*incasso.Error] has
// that code too: among them a letter of before the last day for payment of a claim, one
// that cannot arrive because the address of the debtor is missing, and one of an agency
// that lacks what the law wants in it. A
// template of the caller that cannot be parsed, run or bounded is refused with the
// path "templates" and the name; a letter longer than [MaxText] with
// [incasso.ErrTooLarge].
func Write(in WriteInput) (Letter, error) {
	d, err := newDraft(in)
	if err != nil {
		return Letter{}, err
	}
	if err := d.complete(); err != nil {
		return Letter{}, err
	}
	if err := d.judgeFacts(); err != nil {
		return Letter{}, err
	}
	if err := d.contradictions(); err != nil {
		return Letter{}, err
	}
	return d.render()
}
