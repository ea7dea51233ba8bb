package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// EventType is the word that says which of the facts an event tells. The zero
// EventType is unspecified.
type EventType uint8

// The event types, in the order in which the package lists them.
const (
	// TypeLetterSent: a letter left ([LetterSent]).
	TypeLetterSent EventType = iota + 1
	// TypeLetterReceived: a letter reached the debtor ([LetterReceived]).
	TypeLetterReceived
	// TypeLetterBounced: a letter came back ([LetterBounced]).
	TypeLetterBounced
	// TypePaymentReceived: money came in ([PaymentReceived]).
	TypePaymentReceived
	// TypePaymentReversed: a payment was taken back ([PaymentReversed]).
	TypePaymentReversed
	// TypeCreditNote: a claim was lowered ([CreditNote]).
	TypeCreditNote
	// TypeContactMade: the debtor was called, texted or visited ([ContactMade]).
	TypeContactMade
	// TypePromiseMade: the debtor promised to pay ([PromiseMade]).
	TypePromiseMade
	// TypeDisputeRaised: the debtor disputes claims ([DisputeRaised]).
	TypeDisputeRaised
	// TypeDisputeResolved: the dispute ended ([DisputeResolved]).
	TypeDisputeResolved
	// TypeArrangementAgreed: payment in instalments was agreed ([ArrangementAgreed]).
	TypeArrangementAgreed
	// TypeArrangementEnded: the arrangement ended early ([ArrangementEnded]).
	TypeArrangementEnded
	// TypeCostsWaived: the creditor gave up costs ([CostsWaived]).
	TypeCostsWaived
	// TypeHoldPlaced: the file was put on hold ([HoldPlaced]).
	TypeHoldPlaced
	// TypeHoldLifted: a hold ended ([HoldLifted]).
	TypeHoldLifted
	// TypeCreditReport: a credit report came in ([CreditReport]).
	TypeCreditReport
	// TypeTraceResult: a search for the debtor ended ([TraceResult]).
	TypeTraceResult
	// TypeVulnerabilitySignal: the debtor seems to have money worries
	// ([VulnerabilitySignal]).
	TypeVulnerabilitySignal
	// TypeInsolvencyOpened: an insolvency proceeding was opened ([InsolvencyOpened]).
	TypeInsolvencyOpened
	// TypeInsolvencyEnded: the insolvency proceeding ended ([InsolvencyEnded]).
	TypeInsolvencyEnded
	// TypeNoRecourse: nothing can be recovered ([NoRecourse]).
	TypeNoRecourse
	// TypeClientDecision: the creditor decided ([ClientDecision]).
	TypeClientDecision
	// TypeOpportunityFound: the debtor can be found or can pay again
	// ([OpportunityFound]).
	TypeOpportunityFound
	// TypeTransferredToLegal: the file went to court collection
	// ([TransferredToLegal]).
	TypeTransferredToLegal
	// TypeWithdrawn: the creditor took the file back ([Withdrawn]).
	TypeWithdrawn
	// TypeOverride: a person set a rule aside ([Override]).
	TypeOverride
)

var eventWords = []string{"", "letter_sent", "letter_received", "letter_bounced",
	"payment_received", "payment_reversed", "credit_note", "contact_made", "promise_made",
	"dispute_raised", "dispute_resolved", "arrangement_agreed", "arrangement_ended",
	"costs_waived", "hold_placed", "hold_lifted", "credit_report", "trace_result",
	"vulnerability_signal", "insolvency_opened", "insolvency_ended", "no_recourse",
	"client_decision", "opportunity_found", "transferred_to_legal", "withdrawn", "override"}

// ParseEventType reads the word of an event type, such as "letter_sent". Another
// word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseEventType(s string) (EventType, error) {
	return incasso.ParseWord[EventType](s, eventWords, "event type", "soort gebeurtenis")
}

// String returns the word of the type, and the empty string when unspecified.
func (t EventType) String() string { return incasso.WordOf(eventWords, t) }

// MarshalText returns the word of the type, empty when unspecified; the error is
// always nil.
func (t EventType) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads a word as [ParseEventType] does; the empty text is
// unspecified.
func (t *EventType) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(t, text, ParseEventType)
}

// LetterKind says what a letter in the file is. The zero LetterKind is
// unspecified and refused.
type LetterKind uint8

// The kinds of letter in a file.
const (
	// Reminder (herinnering): asks for payment and threatens nothing.
	Reminder LetterKind = iota + 1
	// WIK (veertiendagenbrief): the reminder of art. 6:96 lid 6 BW.
	WIK
	// NoticeOfDefault (ingebrekestelling): the notice of art. 6:82 BW.
	NoticeOfDefault
	// Demand (sommatie): asks for payment after default. The package letter writes it as
	// its [letter.Summons].
	Demand
	// Summons (laatste sommatie, conceptdagvaarding): the last demand before court, after
	// one or more of kind Demand. The package letter writes both in the same way.
	Summons
)

var letterWords = []string{"", "reminder", "wik", "notice_of_default", "demand", "summons"}

// ParseLetterKind reads the words "reminder", "wik", "notice_of_default",
// "demand" and "summons". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseLetterKind(s string) (LetterKind, error) {
	return incasso.ParseWord[LetterKind](s, letterWords, "kind of letter", "soort brief")
}

// String returns the word of the kind, and the empty string when unspecified.
func (k LetterKind) String() string { return incasso.WordOf(letterWords, k) }

// MarshalText returns the word of the kind, empty when unspecified; the error is
// always nil.
func (k LetterKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a word as [ParseLetterKind] does; the empty text is
// unspecified.
func (k *LetterKind) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(k, text, ParseLetterKind)
}

// Channel says how a letter or a contact went. The zero Channel of a letter
// counts as ordinary post, whose presumed receipt is the latest.
type Channel uint8

// The channels.
const (
	// Post: ordinary post.
	Post Channel = iota + 1
	// Registered (aangetekende post): registered post.
	Registered
	// Email: e-mail, registered or not.
	Email
	// Courier: delivered by hand.
	Courier
	// Phone: a call by a person.
	Phone
	// VoiceComputer: a call by a machine.
	VoiceComputer
	// SMS: a text message.
	SMS
	// Visit (huisbezoek): a visit at the debtor's door.
	Visit
	// Portal: the debtor's own page at the agency.
	Portal
)

var channelWords = []string{"", "post", "registered", "email", "courier", "phone",
	"voice_computer", "sms", "visit", "portal"}

// ParseChannel reads the words "post", "registered", "email", "courier",
// "phone", "voice_computer", "sms", "visit" and "portal". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseChannel(s string) (Channel, error) {
	return incasso.ParseWord[Channel](s, channelWords, "channel", "kanaal")
}

// String returns the word of the channel, and the empty string when unspecified.
func (c Channel) String() string { return incasso.WordOf(channelWords, c) }

// MarshalText returns the word of the channel, empty when unspecified; the error
// is always nil.
func (c Channel) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a word as [ParseChannel] does; the empty text is
// unspecified.
func (c *Channel) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(c, text, ParseChannel)
}

// HoldReason says why a file is on hold. The zero HoldReason is unspecified and
// refused.
type HoldReason uint8

// The reasons of a hold.
const (
	// HoldDispute: the debtor disputes the claim.
	HoldDispute HoldReason = iota + 1
	// HoldClient: the creditor was asked and has not decided.
	HoldClient
	// HoldArrangement: an arrangement runs.
	HoldArrangement
	// HoldInsolvency: an insolvency proceeding runs.
	HoldInsolvency
	// HoldDebtHelp (schuldhulp): the debtor gets help with debts.
	HoldDebtHelp
	// HoldDocuments: documents are missing.
	HoldDocuments
	// HoldManual: a person stopped the file.
	HoldManual
)

const holdReasons = int(HoldManual) + 1

var holdWords = []string{"", "dispute", "client", "arrangement", "insolvency", "debt_help",
	"documents", "manual"}

// ParseHoldReason reads the words "dispute", "client", "arrangement",
// "insolvency", "debt_help", "documents" and "manual". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseHoldReason(s string) (HoldReason, error) {
	return incasso.ParseWord[HoldReason](s, holdWords, "reason of a hold", "reden van stilstand")
}

// String returns the word of the reason, and the empty string when unspecified.
func (r HoldReason) String() string { return incasso.WordOf(holdWords, r) }

// MarshalText returns the word of the reason, empty when unspecified; the error
// is always nil.
func (r HoldReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a word as [ParseHoldReason] does; the empty text is
// unspecified.
func (r *HoldReason) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(r, text, ParseHoldReason)
}

// Status is the legal standing of the costs in one word: that of package wik, as
// the standing is law and no procedure has one of its own.
type Status = wik.Status

// The standings.
const (
	// NotChargeable: the debtor owes no costs.
	NotChargeable = wik.NotChargeable
	// Announced (aangezegd): a sound letter runs; costs are due when it was in
	// vain.
	Announced = wik.Announced
	// Chargeable (verschuldigd): the law lets the costs be charged.
	Chargeable = wik.Chargeable
	// Waived (kwijtgescholden): chargeable, but given up by the creditor.
	Waived = wik.Waived
)

// Component says which part of the debt an entry of the ledger moves. The zero
// Component is unspecified and never answered.
type Component uint8

// The components of the debt.
const (
	// Principal (hoofdsom).
	Principal Component = iota + 1
	// Costs (buitengerechtelijke incassokosten), without VAT.
	Costs
	// VAT (btw) over the costs.
	VAT
	// Interest (rente).
	Interest
)

var componentWords = []string{"", "principal", "costs", "vat", "interest"}

// ParseComponent reads the words "principal", "costs", "vat" and "interest".
// Another word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseComponent(s string) (Component, error) {
	return incasso.ParseWord[Component](s, componentWords, "component", "bestanddeel")
}

// String returns the word of the component, and the empty string when
// unspecified.
func (c Component) String() string { return incasso.WordOf(componentWords, c) }

// MarshalText returns the word of the component, empty when unspecified; the
// error is always nil.
func (c Component) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a word as [ParseComponent] does; the empty text is
// unspecified.
func (c *Component) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(c, text, ParseComponent)
}
