package dossier

// ContactMade tells that somebody tried to reach the debtor otherwise than by
// letter.
type ContactMade struct {
	When
	// Channel is how: phone (default), voice_computer, sms, visit, portal or
	// another channel.
	Channel Channel `json:"channel,omitzero"`
	// Reached tells whether the debtor was reached.
	Reached bool `json:"reached,omitzero"`
	// Outcome says in a word what came of it; free text.
	Outcome string `json:"outcome,omitempty"`
}

// Type returns [TypeContactMade].
func (ContactMade) Type() EventType { return TypeContactMade }

// DisputeRaised tells that the debtor disputes claims, all of them when none is
// named.
type DisputeRaised struct {
	When
	// Claims are the ids of the disputed claims; empty for all.
	Claims []string `json:"claims,omitempty"`
	// Reason is what the debtor says; free text.
	Reason string `json:"reason,omitempty"`
}

// Type returns [TypeDisputeRaised].
func (DisputeRaised) Type() EventType { return TypeDisputeRaised }

// DisputeResolved tells that the dispute ended. A claim that was dropped is told
// by a [CreditNote] or by [Withdrawn].
type DisputeResolved struct {
	When
	// Outcome says how, in a word; free text.
	Outcome string `json:"outcome,omitempty"`
}

// Type returns [TypeDisputeResolved].
func (DisputeResolved) Type() EventType { return TypeDisputeResolved }

// CreditReport tells the outcome of a check of the debtor's credit.
type CreditReport struct {
	When
	// Outcome says in a word what it was; free text.
	Outcome string `json:"outcome,omitempty"`
}

// Type returns [TypeCreditReport].
func (CreditReport) Type() EventType { return TypeCreditReport }

// TraceResult tells the outcome of a search for the debtor.
type TraceResult struct {
	When
	// Found tells whether the debtor, or a number to call, was found.
	Found bool `json:"found,omitzero"`
}

// Type returns [TypeTraceResult].
func (TraceResult) Type() EventType { return TypeTraceResult }

// VulnerabilitySignal tells that the debtor seems to have money worries.
type VulnerabilitySignal struct {
	When
	// ReferredTo is the help that the debtor was pointed to; empty when that was
	// not done yet.
	ReferredTo string `json:"referred_to,omitempty"`
}

// Type returns [TypeVulnerabilitySignal].
func (VulnerabilitySignal) Type() EventType { return TypeVulnerabilitySignal }

// ClientDecision tells what the creditor decided. The words "legal", "stop",
// "recollection" and "continue" move the file; another word is kept and ends the
// waiting.
type ClientDecision struct {
	When
	// Decision is the decision in a word.
	Decision string `json:"decision,omitempty"`
}

// Type returns [TypeClientDecision].
func (ClientDecision) Type() EventType { return TypeClientDecision }

// OpportunityFound tells that a debtor who could not be found or could not pay
// can be approached again.
type OpportunityFound struct{ When }

// Type returns [TypeOpportunityFound].
func (OpportunityFound) Type() EventType { return TypeOpportunityFound }

// Override tells that a person set a rule aside. It leaves a record and a notice,
// and never changes the legal standing of the costs.
type Override struct {
	When
	// Rule is the id of the rule; required.
	Rule string `json:"rule"`
	// Who set it aside; required.
	Who string `json:"who"`
	// Why; required.
	Why string `json:"why"`
}

// Type returns [TypeOverride].
func (Override) Type() EventType { return TypeOverride }
