package dossier

import (
	"encoding/json"

	"github.com/go-incasso/incasso"
)

// Phase says whether a step is to be done, waits, or is an end. The zero Phase is
// unspecified and never answered.
type Phase uint8

// The phases.
const (
	// ToDo: the step is the file's step and was not done yet.
	ToDo Phase = iota + 1
	// Waiting: the step was done and its term runs.
	Waiting
	// Ended: the position is an end.
	Ended
)

var phaseWords = []string{"", "to_do", "waiting", "ended"}

// ParsePhase reads the words "to_do", "waiting" and "ended". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParsePhase(s string) (Phase, error) {
	return incasso.ParseWord[Phase](s, phaseWords, "phase", "fase")
}

// String returns the word of the phase, and the empty string when unspecified.
func (p Phase) String() string { return incasso.WordOf(phaseWords, p) }

// MarshalText returns the word of the phase, empty when unspecified; the error is
// always nil.
func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a word as [ParsePhase] does; the empty text is unspecified.
func (p *Phase) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(p, text, ParsePhase) }

// Reason says why the costs stand as they do. The zero Reason is unspecified and
// never answered.
type Reason uint8

// The reasons.
const (
	// ReasonNotInDefault: the debtor is not in default yet.
	ReasonNotInDefault Reason = iota + 1
	// ReasonNoLetter: a consumer was not sent a 14-day letter.
	ReasonNoLetter
	// ReasonBeforeDefault: the letter was sent before any claim was in default.
	ReasonBeforeDefault
	// ReasonVoid: the letter does not meet art. 6:96 lid 6 BW.
	ReasonVoid
	// ReasonContested: whether the letter meets it is contested.
	ReasonContested
	// ReasonBounced: the letter never reached the debtor.
	ReasonBounced
	// ReasonTerm: the term of a sound letter runs.
	ReasonTerm
	// ReasonInVain: a sound letter was in vain.
	ReasonInVain
	// ReasonPaidInTerm: what the letter asked was paid in time.
	ReasonPaidInTerm
	// ReasonPaidBefore: everything was paid before costs could arise.
	ReasonPaidBefore
	// ReasonNoWork: between businesses, no collection work and no trade agreement
	// since 16 March 2013.
	ReasonNoWork
	// ReasonWork: collection work was done for a debtor who is no consumer.
	ReasonWork
	// ReasonTrade: the forty euro of art. 6:96 lid 4 BW, without any letter.
	ReasonTrade
	// ReasonWaived: the creditor gave the costs up.
	ReasonWaived
	// ReasonArrangement: an arrangement without costs runs or was kept.
	ReasonArrangement
	// ReasonOffer: the debtor paid what the procedure asked before it charged costs.
	ReasonOffer
	// ReasonNothingOwed: credit notes left nothing of any claim.
	ReasonNothingOwed
)

var reasonWords = []string{"", "not_in_default", "no_letter", "letter_before_default",
	"letter_void", "letter_contested", "letter_bounced", "term_running", "term_expired",
	"paid_in_term", "paid_before", "no_collection_work", "collection_work", "trade_minimum",
	"waived", "arrangement_without_costs", "paid_before_charged", "nothing_owed"}

// ParseReason reads the word of a reason, such as "no_letter". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseReason(s string) (Reason, error) {
	return incasso.ParseWord[Reason](s, reasonWords, "reason", "reden")
}

// String returns the word of the reason, and the empty string when unspecified.
func (r Reason) String() string { return incasso.WordOf(reasonWords, r) }

// MarshalText returns the word of the reason, empty when unspecified; the error is
// always nil.
func (r Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a word as [ParseReason] does; the empty text is unspecified.
func (r *Reason) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(r, text, ParseReason) }

// ActionKind says what is to be done or waited for. The zero ActionKind is
// unspecified and never answered.
type ActionKind uint8

// The actions.
const (
	// SendLetter: send a letter.
	SendLetter ActionKind = iota + 1
	// Call: call the debtor.
	Call
	// Contact: reach the debtor by whatever means there are.
	Contact
	// VisitDebtor: visit the debtor.
	VisitDebtor
	// AskCreditor: put a question before the creditor.
	AskCreditor
	// OrderCreditReport: order a credit report.
	OrderCreditReport
	// Trace: search the debtor or his numbers.
	Trace
	// ReferToHelp: point the debtor to help.
	ReferToHelp
	// Assess: weigh the chance of success.
	Assess
	// RemindInstalment: remind of a missed instalment.
	RemindInstalment
	// ResolveDispute: answer the dispute.
	ResolveDispute
	// InterruptLimitation (stuiten): send a letter that interrupts the limitation.
	InterruptLimitation
	// RefundSurplus: pay back what was paid too much.
	RefundSurplus
	// Wait: nothing to do until a day or an event.
	Wait
)

var actionWords = []string{"", "send_letter", "call", "contact", "visit", "ask_client",
	"order_credit_report", "trace", "refer_to_help", "assess", "remind_instalment",
	"resolve_dispute", "interrupt_limitation", "refund_surplus", "wait"}

// ParseActionKind reads the word of an action, such as "send_letter". Another word
// is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseActionKind(s string) (ActionKind, error) {
	return incasso.ParseWord[ActionKind](s, actionWords, "action", "handeling")
}

// String returns the word of the action, and the empty string when unspecified.
func (a ActionKind) String() string { return incasso.WordOf(actionWords, a) }

// MarshalText returns the word of the action, empty when unspecified; the error is
// always nil.
func (a ActionKind) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads a word as [ParseActionKind] does; the empty text is
// unspecified.
func (a *ActionKind) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(a, text, ParseActionKind)
}

// EntryRule says by which rule an entry moves money. The zero EntryRule is
// unspecified and never answered.
type EntryRule uint8

// The rules of the ledger.
const (
	// RulePrincipal: the claim itself.
	RulePrincipal EntryRule = iota + 1
	// RuleCredit: a credit note.
	RuleCredit
	// RuleInterest: interest of a run of days.
	RuleInterest
	// RuleCosts: collection costs and the VAT over them.
	RuleCosts
	// RulePayment: a payment, by art. 6:43 and 6:44 BW.
	RulePayment
	// RuleWaiver: costs given up by the creditor.
	RuleWaiver
	// RuleArrangement: costs given up in an arrangement.
	RuleArrangement
	// RuleLapsed: a waiver in an arrangement that lapsed with its breach.
	RuleLapsed
	// RuleOffer: interest let go because the debtor paid what was asked in time.
	RuleOffer
	// RuleBooked: interest of a year that a convention books as principal.
	RuleBooked
	// RuleRounding: the cents between rounded lines and a total that a convention
	// rounds once.
	RuleRounding
)

var ruleWords = []string{"", "dossier.principal", "dossier.credit_note", "dossier.interest",
	"dossier.costs", "dossier.payment", "dossier.waiver", "dossier.arrangement_without_costs",
	"dossier.arrangement_breached", "dossier.paid_before_charged", "dossier.interest_booked", "dossier.rounding"}

// ParseEntryRule reads the id of a rule, such as "dossier.payment". Another word
// is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseEntryRule(s string) (EntryRule, error) {
	return incasso.ParseWord[EntryRule](s, ruleWords, "rule of the ledger", "boekingsregel")
}

// String returns the id of the rule, and the empty string when unspecified.
func (r EntryRule) String() string { return incasso.WordOf(ruleWords, r) }

// MarshalText returns the id of the rule, empty when unspecified; the error is
// always nil.
func (r EntryRule) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads an id as [ParseEntryRule] does; the empty text is
// unspecified.
func (r *EntryRule) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(r, text, ParseEntryRule)
}

// EventSet is a set of event types. In JSON it is a list of their words.
type EventSet uint32

// Has reports whether the set holds a type.
func (s EventSet) Has(t EventType) bool { return s&(1<<t) != 0 }

// List returns the types in the set, in their order; never nil.
func (s EventSet) List() []EventType {
	list := []EventType{}
	for t := TypeLetterSent; t <= TypeOverride; t++ {
		if s.Has(t) {
			list = append(list, t)
		}
	}
	return list
}

// String returns the words of the types with commas between them.
func (s EventSet) String() string {
	out := ""
	for _, t := range s.List() {
		if out != "" {
			out += ", "
		}
		out += t.String()
	}
	return out
}

// MarshalJSON writes a list of words.
func (s EventSet) MarshalJSON() ([]byte, error) { return json.Marshal(s.List()) }

// UnmarshalJSON reads a list of words; a word that is no event type is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func (s *EventSet) UnmarshalJSON(b []byte) error {
	var list []EventType
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	*s = setOf(list...)
	return nil
}

func setOf(types ...EventType) EventSet {
	var s EventSet
	for _, t := range types {
		s |= 1 << t
	}
	return s
}
