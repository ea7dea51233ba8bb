package dossier

import (
	"reflect"

	"github.com/go-incasso/incasso"
)

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

// eventStructs are the structs of the event types, for the decoder.
var eventStructs = [...]reflect.Type{
	TypeLetterSent:          reflect.TypeFor[LetterSent](),
	TypeLetterReceived:      reflect.TypeFor[LetterReceived](),
	TypeLetterBounced:       reflect.TypeFor[LetterBounced](),
	TypePaymentReceived:     reflect.TypeFor[PaymentReceived](),
	TypePaymentReversed:     reflect.TypeFor[PaymentReversed](),
	TypeCreditNote:          reflect.TypeFor[CreditNote](),
	TypeContactMade:         reflect.TypeFor[ContactMade](),
	TypePromiseMade:         reflect.TypeFor[PromiseMade](),
	TypeDisputeRaised:       reflect.TypeFor[DisputeRaised](),
	TypeDisputeResolved:     reflect.TypeFor[DisputeResolved](),
	TypeArrangementAgreed:   reflect.TypeFor[ArrangementAgreed](),
	TypeArrangementEnded:    reflect.TypeFor[ArrangementEnded](),
	TypeCostsWaived:         reflect.TypeFor[CostsWaived](),
	TypeHoldPlaced:          reflect.TypeFor[HoldPlaced](),
	TypeHoldLifted:          reflect.TypeFor[HoldLifted](),
	TypeCreditReport:        reflect.TypeFor[CreditReport](),
	TypeTraceResult:         reflect.TypeFor[TraceResult](),
	TypeVulnerabilitySignal: reflect.TypeFor[VulnerabilitySignal](),
	TypeInsolvencyOpened:    reflect.TypeFor[InsolvencyOpened](),
	TypeInsolvencyEnded:     reflect.TypeFor[InsolvencyEnded](),
	TypeNoRecourse:          reflect.TypeFor[NoRecourse](),
	TypeClientDecision:      reflect.TypeFor[ClientDecision](),
	TypeOpportunityFound:    reflect.TypeFor[OpportunityFound](),
	TypeTransferredToLegal:  reflect.TypeFor[TransferredToLegal](),
	TypeWithdrawn:           reflect.TypeFor[Withdrawn](),
	TypeOverride:            reflect.TypeFor[Override](),
}
