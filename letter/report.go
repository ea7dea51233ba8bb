package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// MaxText is the length in bytes of the longest text that is read: 1 MiB.
const MaxText = 1 << 20

// Input is a letter to be checked: its text, its facts, or both.
type Input struct {
	// Kind is what the letter is meant to be; required.
	Kind Kind `json:"kind"`
	// Text is the letter as plain text, at most [MaxText] bytes.
	Text string `json:"text,omitempty"`
	// Facts is what is known about the letter as data; the zero Facts tells
	// nothing.
	Facts Facts `json:"facts,omitzero"`
	// Profile is how contested wordings weigh; zero is strict.
	Profile Profile `json:"profile,omitzero"`
}

// Report is the outcome of a check.
type Report struct {
	// Verdict is the outcome in one word.
	Verdict Verdict `json:"verdict"`
	// Findings are the requirements that are not met, the heaviest first and then
	// in the order of the text; never nil.
	Findings []Finding `json:"findings"`
	// Undecided lists the ids of requirements that apply, but on which neither the
	// text nor the facts tell enough; never nil. C-RECEIPT stands here for a 14-day
	// letter until [Facts.Received] or [Facts.Emailed] tells the day: a day of posting
	// only lets receipt be presumed.
	Undecided []string `json:"undecided"`
	// Read is what was read in the text.
	Read Read `json:"read"`
	// Notices are remarks on the law that was applied.
	Notices []incasso.Notice `json:"notices,omitempty"`
}

// Finding is one requirement that the letter does not meet. Its words come from
// the rule that found it, its source from the catalogue.
type Finding struct {
	// ID is the id of the requirement in the catalogue, such as "C-TERM-BARE".
	ID string `json:"id"`
	// Severity is what the finding does to the letter.
	Severity Severity `json:"severity"`
	// NL and EN say in a sentence what is wrong.
	NL string `json:"message_nl"`
	EN string `json:"message_en"`
	// Quote is the passage exactly as it stands in the text; unknown when the
	// finding is about something that is missing.
	Quote Opt[string] `json:"quote"`
	// Offset is the place of Quote in the text in bytes, from 0.
	Offset Opt[int] `json:"offset"`
	// Source is where the requirement stands.
	Source incasso.Source `json:"source"`
}

// Message returns the sentence of the finding in a language.
func (f Finding) Message(lang incasso.Lang) string {
	if lang == incasso.EN {
		return f.EN
	}
	return f.NL
}

// Read is what was read in the text of a letter. A value that the text does not
// tell is unknown; nothing is computed that does not stand there.
type Read struct {
	// LetterDate is the date of the letter.
	LetterDate incasso.Date `json:"letter_date"`
	// TermDays is the number of calendar days as written: "binnen 15 dagen nadat" is
	// 15, two weeks are 14. It is unknown for working days and months, which hold no
	// fixed number of days; TermLength and TermUnit tell those.
	TermDays Opt[int] `json:"term_days"`
	// TermLength is the length of the term as written, counted in TermUnit.
	TermLength Opt[int] `json:"term_length"`
	// TermUnit is what the term counts; hours are told in whole days.
	TermUnit Opt[deadline.Unit] `json:"term_unit"`
	// TermStart is where the term starts.
	TermStart Opt[TermStart] `json:"term_start"`
	// Deadline is the last day in time that is printed: for "vóór 2 maart" it is 1
	// March.
	Deadline incasso.Date `json:"deadline"`
	// AmountDue is what must be paid now.
	AmountDue Opt[incasso.EUR] `json:"amount_due"`
	// Principal is the open principal, the sum where there are several.
	Principal Opt[incasso.EUR] `json:"principal"`
	// Costs are the collection costs, without VAT where the text tells it apart.
	Costs Opt[incasso.EUR] `json:"costs"`
	// VAT is the VAT over the costs.
	VAT Opt[incasso.EUR] `json:"vat"`
	// Interest is the interest in the text.
	Interest Opt[incasso.EUR] `json:"interest"`
	// IBAN is the account to pay to, without spaces.
	IBAN Opt[string] `json:"iban"`
	// Reference is what to mention with the payment.
	Reference Opt[string] `json:"reference"`
	// Conditional tells whether the costs are announced as a possibility only.
	Conditional Opt[bool] `json:"conditional"`
	// Language is the language of the text: "nl", "en", "fr" or "de".
	Language Opt[string] `json:"language"`
	// later are the days between the event and the first day of the term beyond the
	// first, from the day of the event where that is a printed one.
	later int
	from  incasso.Date
}

// Requirement is one row of the catalogue: what the law, a ruling or good practice
// asks of a letter.
type Requirement struct {
	// ID is stable: "C-TERM-START".
	ID string `json:"id"`
	// NL and EN say what is required.
	NL string `json:"requirement_nl"`
	EN string `json:"requirement_en"`
	// Kinds are the letters it is asked of.
	Kinds []Kind `json:"kinds"`
	// Parties are the debtors in whose favour it is asked.
	Parties []incasso.PartyKind `json:"parties"`
	// Since is the day from which it is asked; zero when that day is not known.
	Since incasso.Date `json:"since,omitzero"`
	// Source is where it stands.
	Source incasso.Source `json:"source"`
	// Severity is what missing it does; some findings of the same id weigh less.
	Severity Severity `json:"severity"`
}
