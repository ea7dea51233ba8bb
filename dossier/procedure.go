package dossier

import (
	"slices"
	"time"

	"github.com/go-incasso/incasso"
)

// Procedure is a way of collecting as data: steps, what each announces and
// charges, how long it waits, and what happens when something comes in between.
// A procedure is policy. It decides what is asked and when; what may be asked is
// law and never stands in a procedure.
//
// A procedure is made by [DecodeProcedure], by one of the functions for shipped
// procedures, or as a literal that passes [Procedure.Validate]. It is not changed
// by this package, and must not be changed while it is in use.
type Procedure struct {
	// ID names the procedure: lower case letters, digits and underscores.
	ID string `json:"id"`
	// Version tells one text of the procedure from another.
	Version string `json:"version"`
	// TitleNL and TitleEN say what the procedure does.
	TitleNL string `json:"title_nl"`
	TitleEN string `json:"title_en"`
	// Follows names the page that the procedure was read from; "law" for the plain
	// legal default.
	Follows string `json:"follows,omitempty"`
	// Page is that page in words.
	Page string `json:"page,omitempty"`
	// Debtors are the kinds of debtor it serves, at least one.
	Debtors []incasso.PartyKind `json:"debtors"`
	// MinAmount and MaxAmount bound the total principal it takes; zero is no bound.
	MinAmount incasso.EUR `json:"min_amount,omitzero"`
	MaxAmount incasso.EUR `json:"max_amount,omitzero"`
	// Starts says with which step each kind of debtor begins.
	Starts []Start `json:"starts"`
	// Steps are the steps, at least one.
	Steps []ProcedureStep `json:"steps"`
	// Branches says what happens when something comes in between.
	Branches Branches `json:"branches,omitzero"`
	// Consent says what needs the creditor's consent.
	Consent Consent `json:"consent,omitzero"`
	// Service is the promise of how soon the first letter leaves.
	Service Service `json:"service,omitzero"`
	// CreditCheck is the check of the debtor's credit beside the steps.
	CreditCheck CreditCheck `json:"credit_check,omitzero"`
	// Holds says what a hold does where that differs from the default of the
	// package ([DefaultHold]).
	Holds []HoldRule `json:"holds,omitempty"`
	// Unstated lists what the page does not say, and what is done instead.
	Unstated []Unstated `json:"unstated,omitempty"`

	// sound tells that the procedure was validated.
	sound bool
}

// Start is the first step for kinds of debtor.
type Start struct {
	// Debtors are the kinds of debtor.
	Debtors []incasso.PartyKind `json:"debtors"`
	// Step is the id of the first step.
	Step string `json:"step"`
}

// ProcedureStep is one step of a procedure.
type ProcedureStep struct {
	// ID names the step: lower case letters, digits and underscores, none of the
	// words of an end ([EndClosed] and so on).
	ID string `json:"id"`
	// Kind is what is done.
	Kind StepKind `json:"kind"`
	// TitleNL and TitleEN say what the step is.
	TitleNL string `json:"title_nl"`
	TitleEN string `json:"title_en"`
	// Channels are the channels that the page names; the first is the usual one.
	Channels []Channel `json:"channels,omitempty"`
	// When says for which files the step is taken; others pass it by.
	When Condition `json:"when,omitzero"`
	// Term is how long the step waits after it was done; zero does not wait.
	Term Term `json:"term,omitzero"`
	// Within is how soon the step is done once it is its turn; zero is at once. An
	// optional step that was not done within its calendar days is passed by.
	Within Span `json:"within,omitzero"`
	// Costs says what the step does with collection costs.
	Costs Money `json:"costs,omitzero"`
	// Interest says what the step does with interest.
	Interest Money `json:"interest,omitzero"`
	// Repeat lets the step be done more than once before the next.
	Repeat Repeat `json:"repeat,omitzero"`
	// Next are the steps or ends that may follow, in order of preference; the first
	// whose condition holds is taken.
	Next []string `json:"next"`
	// Optional tells that the page lets the step be left out.
	Optional bool `json:"optional,omitzero"`
}

// Condition says for which files a step is taken. The zero Condition holds for
// all.
type Condition struct {
	// Debtors are the kinds of debtor; empty for all.
	Debtors []incasso.PartyKind `json:"debtors,omitempty"`
	// NoResponse asks that the debtor was not reached since the last letter.
	NoResponse bool `json:"no_response,omitzero"`
	// HasPhone and HasEmail ask for a number and an address: a search that found
	// nothing, an e-mail that came back and [Debtor] tell that there is none.
	HasPhone bool `json:"has_phone,omitzero"`
	HasEmail bool `json:"has_email,omitzero"`
	// MinOpen and MaxOpen bound the open principal; zero is no bound.
	MinOpen incasso.EUR `json:"min_open,omitzero"`
	MaxOpen incasso.EUR `json:"max_open,omitzero"`
}

// Term is how long a step waits.
type Term struct {
	// Length is the number of days, 1 to 366; zero is no term.
	Length int `json:"length,omitzero"`
	// Unit says which days count; zero is calendar days.
	Unit Unit `json:"unit,omitzero"`
	// From says from which day; that day itself is not counted. Zero is the day of
	// dispatch.
	From From `json:"from,omitzero"`
	// Roll moves a last day on a Saturday, Sunday or holiday to the next working
	// day. A term of a contract or letter does not roll unless asked.
	Roll bool `json:"roll,omitzero"`
}

// Span is a number of hours or working days.
type Span struct {
	// WorkingDays is a number of working days, 0 to 366.
	WorkingDays int `json:"working_days,omitzero"`
	// Days is a number of calendar days, 0 to 366.
	Days int `json:"days,omitzero"`
}

// Repeat lets a step be done again.
type Repeat struct {
	// Times is how many times the step is done in all; zero and one are once.
	Times int `json:"times,omitzero"`
}

// Branches says what happens when something comes in between the steps. A zero
// field takes the default of the package.
type Branches struct {
	// Dispute says what a dispute does.
	Dispute OnDispute `json:"dispute,omitzero"`
	// Arrangement says what an arrangement does.
	Arrangement OnArrangement `json:"arrangement,omitzero"`
	// Insolvency is the end or the wait that an insolvency brings.
	Insolvency Outcome `json:"insolvency,omitzero"`
	// NoRecourse is what happens when nothing can be recovered.
	NoRecourse Outcome `json:"no_recourse,omitzero"`
	// Opportunity is the step with which a file resumes when the debtor can be
	// approached again, or the creditor decides to go on; empty for the step where it
	// last stood.
	Opportunity string `json:"opportunity,omitempty"`
	// Worries says whether a debtor with money worries is pointed to help.
	Worries bool `json:"worries,omitzero"`
	// Trace says whether the debtor's numbers are searched beside the steps.
	Trace bool `json:"trace,omitzero"`
}

// OnDispute says what a dispute does.
type OnDispute struct {
	// AskClient puts the dispute before the creditor.
	AskClient bool `json:"ask_client,omitzero"`
}

// OnArrangement says what an arrangement does.
type OnArrangement struct {
	// CostsWaived tells that the page offers arrangements without costs.
	CostsWaived bool `json:"costs_waived,omitzero"`
	// Missed is what a missed instalment brings.
	Missed OnMissed `json:"missed,omitzero"`
	// Resume is the step with which the file goes on after a breach; empty for
	// where it was.
	Resume string `json:"resume,omitempty"`
	// WaiverLapses tells that a waiver of costs in an arrangement ends with its
	// breach. By default a waiver stays.
	WaiverLapses bool `json:"waiver_lapses,omitzero"`
}

// Consent says what needs the creditor's consent.
type Consent struct {
	// Arrangement: an arrangement.
	Arrangement bool `json:"arrangement,omitzero"`
	// Legal: court collection.
	Legal bool `json:"legal,omitzero"`
}

// Service is a promise of how soon the first letter leaves after the order.
type Service struct {
	// WorkingDays is a number of working days; zero is no such promise.
	WorkingDays int `json:"working_days,omitzero"`
	// Hours is a number of hours; zero is no such promise.
	Hours int `json:"hours,omitzero"`
	// OrderedBefore is the hour, "18:00", before which the order must be in for
	// Hours to count; empty for any.
	OrderedBefore string `json:"ordered_before,omitempty"`
}

// FirstLetterBy returns the last day for the first letter of an order, and whether
// the procedure promises one. The hour of the order is that of its own location: an
// order that comes too late in the day, or a service without a promise, gives false.
func (s Service) FirstLetterBy(ordered time.Time) (incasso.Date, bool) {
	day := incasso.DateOf(ordered)
	switch {
	case day.IsZero():
		return day, false
	case s.WorkingDays != 0:
		return countTerm(day, Term{Length: s.WorkingDays, Unit: WorkingDays}), true
	case s.Hours == 0:
		return incasso.Date{}, false
	}
	if s.OrderedBefore != "" && ordered.Format("15:04") >= s.OrderedBefore {
		return incasso.Date{}, false
	}
	return incasso.DateOf(ordered.Add(time.Duration(s.Hours) * time.Hour)), true
}

// CreditCheck is a check of the debtor's credit beside the steps.
type CreditCheck struct {
	// WithinDays is the number of calendar days in which its outcome is known; zero
	// is no check.
	WithinDays int `json:"within_days,omitzero"`
	// Debtors are the kinds of debtor it is done for; empty for all.
	Debtors []incasso.PartyKind `json:"debtors,omitempty"`
}

// HoldRule says what a hold does to the clocks of the file.
type HoldRule struct {
	// Reason is the hold.
	Reason HoldReason `json:"reason"`
	// InterestStops tells that no interest is asked over the hold, from the day
	// after its first through the day on which it ends.
	InterestStops bool `json:"interest_stops,omitzero"`
	// TermRuns tells that the terms of the procedure go on during the hold.
	TermRuns bool `json:"term_runs,omitzero"`
}

// Unstated is something that a page does not say.
type Unstated struct {
	// About names it in a word.
	About string `json:"about"`
	// NL and EN say what is done instead.
	NL string `json:"nl"`
	EN string `json:"en"`
}

// The words of the ends: a Next, a Resume or an answer may name them, a step may
// not. [Position.Step] answers them too.
const (
	// EndClosed: the file is closed.
	EndClosed = "closed"
	// EndLegal: the file went to court collection.
	EndLegal = "legal"
	// EndRecollection (herincasso): the debtor is watched until there is an
	// opportunity.
	EndRecollection = "recollection"
	// EndClient: the creditor is asked what next. It ends a procedure until the
	// creditor decides.
	EndClient = "client"
)

// step returns the index of a step, -1 when there is none of that id.
func (p *Procedure) step(id string) int {
	for i := range p.Steps {
		if p.Steps[i].ID == id {
			return i
		}
	}
	return -1
}

// wikStep returns the index of the first 14-day letter for a consumer, -1 when there
// is none.
func (p *Procedure) wikStep() int {
	return slices.IndexFunc(p.Steps, func(s ProcedureStep) bool {
		return s.Kind == StepWIK && s.When.serves(incasso.Consumer)
	})
}

// start returns the first step for a kind of debtor, -1 when it is not served.
func (p *Procedure) start(kind incasso.PartyKind) int {
	for _, s := range p.Starts {
		if slices.Contains(s.Debtors, kind) {
			return p.step(s.Step)
		}
	}
	return -1
}

// Serves reports whether the procedure is for a kind of debtor.
func (p *Procedure) Serves(kind incasso.PartyKind) bool { return p.start(kind) >= 0 }
