package dossier

import (
	"encoding/json"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// Statement says where a file stands at the end of a day: four regions that are
// never mixed (position, holds, standing, money), and what follows from them.
type Statement struct { //nolint:recvcheck // it is large and read by pointer, but encodes as a value
	// AsOf is the day at whose end the file stands so.
	AsOf incasso.Date `json:"as_of"`
	// KnownOn is the day whose knowledge was used; zero for everything.
	KnownOn incasso.Date `json:"known_on,omitzero"`
	// Procedure is the id of the procedure.
	Procedure string `json:"procedure"`
	// Position is where the file stands in its procedure.
	Position Position `json:"position"`
	// Holds are what keeps the file waiting, the oldest first; never nil.
	Holds []Hold `json:"holds"`
	// Standing is how the costs stand in law.
	Standing Standing `json:"standing"`
	// Money is what is open per component.
	Money Balance `json:"money"`
	// Claims is what is open per claim, in the order of the file.
	Claims []ClaimMoney `json:"claims"`
	// Next is what may or must happen, the most pressing first; never empty unless
	// the file is closed.
	Next []Action `json:"next"`
	// Allowed are the event types that the state allows.
	Allowed EventSet `json:"allowed"`
	// Limitation is the last day of each claim's limitation; never nil.
	Limitation []Limit `json:"limitation"`
	// Overrides are the rules that persons set aside.
	Overrides []Override `json:"overrides,omitempty"`

	kinds  noticeSet
	books  books
	facts  explainFacts
	titles [2]string
	// uncharged are the costs that the next step that charges costs will charge.
	uncharged struct{ fee, vat incasso.EUR }
}

// Balance is the debt in its four components, and what came in.
type Balance struct {
	// Principal, Costs, VAT and Interest are what is open of each. Costs that are
	// chargeable but not charged are not open.
	Principal incasso.EUR `json:"principal"`
	Costs     incasso.EUR `json:"costs"`
	VAT       incasso.EUR `json:"vat"`
	Interest  incasso.EUR `json:"interest"`
	// Paid is what was received and not taken back, the surplus included.
	Paid incasso.EUR `json:"paid"`
	// Open is the sum of the four components.
	Open incasso.EUR `json:"open"`
	// PerDay is the interest of one more day.
	PerDay incasso.EUR `json:"per_day"`
	// Surplus is what was paid when nothing was open any more: it belongs to the
	// debtor.
	Surplus incasso.EUR `json:"surplus"`
}

// ClaimMoney is what is open on one claim.
type ClaimMoney struct {
	// Claim is the id of the claim.
	Claim string `json:"claim"`
	// Principal and Interest are what is open of each.
	Principal incasso.EUR `json:"principal"`
	Interest  incasso.EUR `json:"interest"`
	// PerDay is the interest of one more day.
	PerDay incasso.EUR `json:"per_day"`

	lettered bool // a 14-day letter covers it
	small    bool // and its costs are those of a small instalment
}

// Position is where a file stands in its procedure.
type Position struct {
	// Step is the id of a step, or one of the ends ([EndClosed], [EndLegal],
	// [EndRecollection], [EndClient]).
	Step string `json:"step"`
	// Phase says whether the step is still to be done or waits.
	Phase Phase `json:"phase"`
	// Since is the day on which the step became the file's step, or was done.
	Since incasso.Date `json:"since"`
	// Until is the last day of the step's term; zero when none runs.
	Until incasso.Date `json:"until"`
	// Times is how many times the step was done.
	Times int `json:"times"`
	// Outcome says how a closed file ended: "paid", "credited" (nothing was paid, all of it
	// was credited), "withdrawn", "stopped", "no_recourse" or "insolvent".
	Outcome string `json:"outcome,omitempty"`
}

// MarshalJSON writes the position; an absent day is null.
func (p Position) MarshalJSON() ([]byte, error) {
	type plain Position
	return json.Marshal(plain(p))
}

// Hold is one reason why a file waits.
type Hold struct {
	// Reason is why.
	Reason HoldReason `json:"reason"`
	// Since is its first day.
	Since incasso.Date `json:"since"`
	// Until is its last day as far as that is known; zero when it is not.
	Until incasso.Date `json:"until"`
	// InterestRuns tells whether interest is asked over its days.
	InterestRuns bool `json:"interest_runs"`
	// TermRuns tells whether the terms of the procedure go on.
	TermRuns bool `json:"term_runs"`
}

// Standing is how the collection costs stand in law, whatever the procedure wants.
type Standing struct {
	// Status is the standing in a word.
	Status Status `json:"status"`
	// Reason says why.
	Reason Reason `json:"reason"`
	// From is the first day on which the costs are chargeable; zero when they are
	// not and none were announced.
	From incasso.Date `json:"from"`
	// WholeFrom is the first day on which all of Total is chargeable. It is later than
	// From where part was due before: the forty euro of art. 6:96 lid 4 BW before any
	// work was done, or the costs of an earlier letter.
	WholeFrom incasso.Date `json:"whole_from"`
	// Base is the principal over which Fee was computed.
	Base incasso.EUR `json:"base"`
	// Fee is the amount of costs without VAT, VAT the VAT over it, and Total their
	// sum.
	Fee   incasso.EUR `json:"fee"`
	VAT   incasso.EUR `json:"vat"`
	Total incasso.EUR `json:"total"`
	// Charged is the part of Total that was put on the debtor's account, and Waived
	// the part that was given up. What is neither is chargeable but not charged.
	Charged incasso.EUR `json:"charged"`
	Waived  incasso.EUR `json:"waived"`
}

// Action is something to do or to wait for.
type Action struct {
	// Action is what, in a word.
	Action ActionKind `json:"action"`
	// On is the day: of a step the last day to do it, of a wait its end, of what stands
	// beside the steps the first day on which it is to be done. Zero when there is no
	// day.
	On incasso.Date `json:"on"`
	// Reason says why, as a stable word: "step" and "term" of the procedure, a hold by its
	// reason ("dispute", "client", ...), "hold" and "arrangement" for what waits for them,
	// "instalment_missed", "promise", "exhausted" (the creditor decides), "not_in_default",
	// "limitation", "surplus", "vulnerability_signal", "credit_check", "trace", or where
	// the file ended ([EndLegal] and its like).
	Reason string `json:"reason"`
	// Must tells that it must be done, not only that it may.
	Must bool `json:"must"`
	// Letter is the letter to send; unspecified for other actions.
	Letter LetterKind `json:"letter,omitzero"`
	// Channel is the usual channel; unspecified where there is none.
	Channel Channel `json:"channel,omitzero"`
	// Step is the step of the procedure, empty for what stands beside it.
	Step string `json:"step,omitempty"`
}

// Entry is one movement of money in the books.
type Entry struct {
	// On is the day of the movement.
	On incasso.Date `json:"on"`
	// Component is the part of the debt that moves.
	Component Component `json:"component"`
	// Rule is the id of the rule that moves it.
	Rule EntryRule `json:"rule"`
	// Claim is the id of the claim; empty for costs, which belong to the file.
	Claim string `json:"claim"`
	// Amount is positive for what is charged, negative for what is paid or given up.
	Amount incasso.EUR `json:"amount"`
}

// Limit is the end of the limitation of a claim.
type Limit struct {
	// Claim is the id of the claim.
	Claim string `json:"claim"`
	// LastDay is the last day on which the limitation can be interrupted.
	LastDay incasso.Date `json:"last_day"`
	// Warn tells that the day is near or gone.
	Warn bool `json:"warn"`
}

// Lines is the interest specification of one claim.
type Lines struct {
	// Claim is the id of the claim.
	Claim string `json:"claim"`
	// Lines are its lines in the order of days.
	Lines []interest.Line `json:"lines"`
	// Capitalised are the additions of interest to the amount that bears interest.
	Capitalised []interest.Capitalisation `json:"capitalised"`
}

// Specification returns the interest of every claim, line by line, in the order of
// the file.
func (s *Statement) Specification() []Lines {
	out := make([]Lines, len(s.books.claims))
	for i := range out {
		r := s.books.interest(i)
		out[i] = Lines{Claim: s.books.claims[i].id, Lines: r.Lines, Capitalised: r.Capitalised}
	}
	return out
}

// MarshalJSON writes the statement with its "ledger", its "notices" and the "law" it
// was computed with.
func (s Statement) MarshalJSON() ([]byte, error) {
	type plain Statement
	return json.Marshal(struct {
		plain
		Ledger  []Entry          `json:"ledger"`
		Notices []incasso.Notice `json:"notices"`
		Law     incasso.Law      `json:"law"`
	}{plain(s), s.Ledger(), s.Notices(), s.Law()})
}

// UnmarshalJSON refuses with an [*incasso.Error], code [incasso.ErrNotAllowed]: a statement
// is written, not read, since its JSON does not hold all that its ledger, explanation and
// notices are made from. Keep the [File] and ask again. Null leaves s as it is.
func (s *Statement) UnmarshalJSON(b []byte) error { return incasso.NotReadBack(b) }

// Law returns the law that the statement was computed with.
func (s *Statement) Law() incasso.Law { return incasso.CurrentLaw() }

// explainFacts is what the explanation needs beside the statement.
type explainFacts struct {
	debtor  incasso.PartyKind
	letter  letterFacts // the first sound 14-day letter; without one only the quotation
	further []letterFacts
	faults  []letterFault // what was found in the texts of letters that are not sound
}

// letterFault is a finding in the text of a 14-day letter that takes its effect, or may.
type letterFault struct {
	sent    incasso.Date
	finding letter.Finding
}

// letterFacts tell of a sound 14-day letter, and of the costs it brought or announces.
type letterFacts struct {
	sent, arrived, termEnd incasso.Date
	quote                  wik.Quotation
	base, fee              incasso.EUR
}
