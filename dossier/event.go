package dossier

import "github.com/go-incasso/incasso"

// Event is one fact of a file. The set is closed: only the structs of this
// package are events, one for each [EventType]. An event holds facts alone,
// never a fee, an interest or a day that follows from the law.
type Event interface {
	// Type returns which fact it is.
	Type() EventType
	// Day returns the day on which the thing happened.
	Day() incasso.Date
	// Recorded returns the day on which it became known.
	Recorded() incasso.Date
	// when seals the set.
	when() When
}

// When holds the two days of every event.
type When struct {
	// On is the day on which the thing happened, required: the day of dispatch, of
	// receipt, of crediting.
	On incasso.Date `json:"on"`
	// RecordedOn is the day on which it became known; zero for the day itself. It
	// never lies before On.
	RecordedOn incasso.Date `json:"recorded_on,omitzero"`
}

// Day returns the day on which the thing happened.
func (w When) Day() incasso.Date { return w.On }

// Recorded returns the day on which it became known: RecordedOn, or the day
// itself when that was left out.
func (w When) Recorded() incasso.Date {
	if w.RecordedOn.IsZero() {
		return w.On
	}
	return w.RecordedOn
}

func (w When) when() When { return w }

// newEvent returns a pointer to a new event of a type for the decoder, nil for an
// unspecified type.
func newEvent(t EventType) any {
	switch t {
	case TypeLetterSent:
		return new(LetterSent)
	case TypeLetterReceived:
		return new(LetterReceived)
	case TypeLetterBounced:
		return new(LetterBounced)
	case TypePaymentReceived:
		return new(PaymentReceived)
	case TypePaymentReversed:
		return new(PaymentReversed)
	case TypeCreditNote:
		return new(CreditNote)
	case TypeContactMade:
		return new(ContactMade)
	case TypePromiseMade:
		return new(PromiseMade)
	case TypeDisputeRaised:
		return new(DisputeRaised)
	case TypeDisputeResolved:
		return new(DisputeResolved)
	case TypeArrangementAgreed:
		return new(ArrangementAgreed)
	case TypeArrangementEnded:
		return new(ArrangementEnded)
	case TypeCostsWaived:
		return new(CostsWaived)
	}
	return newLaterEvent(t)
}

// newLaterEvent is the second half of newEvent.
func newLaterEvent(t EventType) any {
	switch t {
	case TypeHoldPlaced:
		return new(HoldPlaced)
	case TypeHoldLifted:
		return new(HoldLifted)
	case TypeCreditReport:
		return new(CreditReport)
	case TypeTraceResult:
		return new(TraceResult)
	case TypeVulnerabilitySignal:
		return new(VulnerabilitySignal)
	case TypeInsolvencyOpened:
		return new(InsolvencyOpened)
	case TypeInsolvencyEnded:
		return new(InsolvencyEnded)
	case TypeNoRecourse:
		return new(NoRecourse)
	case TypeClientDecision:
		return new(ClientDecision)
	case TypeOpportunityFound:
		return new(OpportunityFound)
	case TypeTransferredToLegal:
		return new(TransferredToLegal)
	case TypeWithdrawn:
		return new(Withdrawn)
	case TypeOverride:
		return new(Override)
	}
	return nil
}
