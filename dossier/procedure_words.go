package dossier

import "github.com/go-incasso/incasso"

// StepKind says what is done in a step. The zero StepKind is unspecified and
// refused.
type StepKind uint8

// The kinds of step.
const (
	// StepReminder: send a reminder.
	StepReminder StepKind = iota + 1
	// StepWIK: send the 14-day letter, or wait until a sound one was sent.
	StepWIK
	// StepNotice: send a notice of default.
	StepNotice
	// StepDemand: send a demand.
	StepDemand
	// StepSummons: send the last demand before court, or a draft summons.
	StepSummons
	// StepCall: call the debtor.
	StepCall
	// StepContact: reach the debtor by whatever means there are.
	StepContact
	// StepVisit: visit the debtor.
	StepVisit
	// StepAssess: gather information and weigh the chance of success.
	StepAssess
)

var stepWords = []string{"", "reminder", "wik", "notice_of_default", "demand", "summons",
	"call", "contact", "visit", "assess"}

// ParseStepKind reads the words "reminder", "wik", "notice_of_default", "demand",
// "summons", "call", "contact", "visit" and "assess". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseStepKind(s string) (StepKind, error) {
	return incasso.ParseWord[StepKind](s, stepWords, "kind of step", "soort stap")
}

// String returns the word of the kind, and the empty string when unspecified.
func (k StepKind) String() string { return incasso.WordOf(stepWords, k) }

// MarshalText returns the word of the kind, empty when unspecified; the error is
// always nil.
func (k StepKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a word as [ParseStepKind] does; the empty text is
// unspecified.
func (k *StepKind) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(k, text, ParseStepKind)
}

// Letter returns the letter that the step sends, unspecified for a step without a
// letter.
func (k StepKind) Letter() LetterKind {
	if k >= StepReminder && k <= StepSummons {
		return LetterKind(k)
	}
	return 0
}

// Money says what a step does with costs or with interest. The zero Money does
// nothing with it.
type Money uint8

// What a step does with costs or interest.
const (
	// Nothing: it is not mentioned.
	Nothing Money = iota
	// Announce (aanzeggen): it is named as what follows when payment stays out.
	Announce
	// Charge (in rekening brengen): it is asked.
	Charge
)

var moneyWords = []string{"none", "announce", "charge"}

// ParseMoney reads the words "none", "announce" and "charge". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseMoney(s string) (Money, error) {
	return incasso.ParseWord[Money](s, moneyWords, "treatment of costs or interest",
		"behandeling van kosten of rente")
}

// String returns the word of the treatment.
func (m Money) String() string { return incasso.WordOf(moneyWords, m) }

// MarshalText returns the word of the treatment; the error is always nil.
func (m Money) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads a word as [ParseMoney] does; the empty text is Nothing.
func (m *Money) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(m, text, ParseMoney) }

// Unit says which days a term counts. The zero Unit is calendar days.
type Unit uint8

// The units of a term.
const (
	// Days are calendar days.
	Days Unit = iota
	// WorkingDays are Monday to Friday without the holidays of the Algemene
	// termijnenwet and without equated days.
	WorkingDays
)

var unitWords = []string{"days", "working_days"}

// ParseUnit reads the words "days" and "working_days". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseUnit(s string) (Unit, error) {
	return incasso.ParseWord[Unit](s, unitWords, "unit of a term", "eenheid van een termijn")
}

// String returns the word of the unit.
func (u Unit) String() string { return incasso.WordOf(unitWords, u) }

// MarshalText returns the word of the unit; the error is always nil.
func (u Unit) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads a word as [ParseUnit] does; the empty text is Days.
func (u *Unit) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(u, text, ParseUnit) }

// From says from which day a term is counted; that day is not counted itself.
// The zero From is the day of dispatch.
type From uint8

// The starts of a term.
const (
	// FromDispatch: the day on which the step was done.
	FromDispatch From = iota
	// FromReceipt: the day of receipt, presumed where it is not known.
	FromReceipt
)

var fromWords = []string{"dispatch", "receipt"}

// ParseFrom reads the words "dispatch" and "receipt". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseFrom(s string) (From, error) {
	return incasso.ParseWord[From](s, fromWords, "start of a term", "begin van een termijn")
}

// String returns the word of the start.
func (f From) String() string { return incasso.WordOf(fromWords, f) }

// MarshalText returns the word of the start; the error is always nil.
func (f From) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads a word as [ParseFrom] does; the empty text is FromDispatch.
func (f *From) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(f, text, ParseFrom) }

// Outcome says what an insolvency or the absence of recourse brings. The zero
// Outcome asks the creditor.
type Outcome uint8

// The outcomes.
const (
	// AskClient: the file waits for the creditor's decision.
	AskClient Outcome = iota
	// Close: the file is closed.
	Close
	// Recollect: the debtor is watched until there is an opportunity.
	Recollect
)

var outcomeWords = []string{"ask_client", "close", "recollect"}

// ParseOutcome reads the words "ask_client", "close" and "recollect". Another
// word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseOutcome(s string) (Outcome, error) {
	return incasso.ParseWord[Outcome](s, outcomeWords, "outcome", "uitkomst")
}

// String returns the word of the outcome.
func (o Outcome) String() string { return incasso.WordOf(outcomeWords, o) }

// MarshalText returns the word of the outcome; the error is always nil.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a word as [ParseOutcome] does; the empty text is AskClient.
func (o *Outcome) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(o, text, ParseOutcome)
}

// OnMissed says what a missed instalment brings. The zero OnMissed ends the
// arrangement once the days of grace are over.
type OnMissed uint8

// What a missed instalment brings.
const (
	// Breach: after the days of grace the arrangement is breached and the
	// procedure goes on.
	Breach OnMissed = iota
	// Remind: the debtor is reminded at once; the arrangement goes on until
	// somebody ends it.
	Remind
)

var missedWords = []string{"breach", "remind"}

// ParseOnMissed reads the words "breach" and "remind". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseOnMissed(s string) (OnMissed, error) {
	return incasso.ParseWord[OnMissed](s, missedWords, "consequence of a missed instalment",
		"gevolg van een gemiste termijn")
}

// String returns the word of the consequence.
func (o OnMissed) String() string { return incasso.WordOf(missedWords, o) }

// MarshalText returns the word of the consequence; the error is always nil.
func (o OnMissed) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a word as [ParseOnMissed] does; the empty text is Breach.
func (o *OnMissed) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(o, text, ParseOnMissed)
}
