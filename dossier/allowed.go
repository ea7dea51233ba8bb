package dossier

import (
	"github.com/go-incasso/incasso"
)

// anyTime are the events that a file allows whatever its state: facts about money
// and letters keep coming in after a file was closed.
const anyTime = EventSet(1<<TypePaymentReceived | 1<<TypeCreditNote | 1<<TypeCostsWaived |
	1<<TypeVulnerabilitySignal | 1<<TypeCreditReport | 1<<TypeTraceResult | 1<<TypeOverride)

// whileOpen are the events that a file allows until it is closed.
const whileOpen = EventSet(1<<TypeLetterSent | 1<<TypeContactMade | 1<<TypePromiseMade |
	1<<TypeDisputeRaised | 1<<TypeHoldPlaced | 1<<TypeNoRecourse | 1<<TypeClientDecision |
	1<<TypeOpportunityFound | 1<<TypeTransferredToLegal | 1<<TypeWithdrawn)

// allowed returns the event types that the present state allows. It is the one
// table of what may follow what.
func (s *fold) allowed() EventSet {
	set := anyTime
	add := func(ok bool, types ...EventType) {
		if ok {
			set |= setOf(types...)
		}
	}
	open := !s.closed()
	if open {
		set |= whileOpen
	}
	sent := len(s.letters) > 0 && s.letters[0].live
	add(sent, TypeLetterReceived, TypeLetterBounced)
	add(s.named, TypePaymentReversed)
	add(s.holds[HoldDispute].on, TypeDisputeResolved)
	add(open && !s.arranged.running, TypeArrangementAgreed)
	add(s.arranged.ever, TypeArrangementEnded)
	add(s.anyHold(), TypeHoldLifted)
	add(open && !s.holds[HoldInsolvency].on, TypeInsolvencyOpened)
	add(s.holds[HoldInsolvency].on, TypeInsolvencyEnded)
	add(s.closed() && s.pos.outcome == "no_recourse", TypeOpportunityFound)
	return set
}

func (s *fold) anyHold() bool {
	for r := HoldDispute; r <= HoldManual; r++ {
		if s.holds[r].ever {
			return true
		}
	}
	return false
}

// refused says why the state does not allow an event, nil when it does.
func (s *fold) refused(e Event) *incasso.Error {
	if !s.allows(e.Type()) {
		return s.notNow("dossier.state", "", "Deze gebeurtenis past niet bij de stand van het dossier.",
			"This event does not fit the state of the file.")
	}
	switch e := e.(type) {
	case PaymentReceived:
		return s.newPayment(&e)
	case PaymentReversed:
		if known, back := s.payment(e.ID); !known || back {
			return s.notNow("dossier.payment.known", "", "Een betaling met deze naam is er niet, of is al teruggeboekt.",
				"There is no payment of this id, or it was taken back already.")
		}
		if s.ids != nil {
			s.ids[e.ID] = true
		}
	case LetterReceived:
		return s.ofLetter(e.LetterOn, e.On)
	case LetterBounced:
		return s.ofLetter(e.LetterOn, e.On)
	case HoldLifted:
		if !s.holds[e.Reason].ever {
			return s.notNow("dossier.hold.known", "", "Het dossier staat om deze reden niet stil.",
				"The file is not on hold for this reason.")
		}
	case LetterSent:
		if s.chargesTooEarly(&e) {
			return s.notNow("dossier.costs.consumer", "",
				"De brief rekent kosten, maar een consument is die pas verschuldigd nadat een goede veertiendagenbrief vergeefs bleef (art. 6:96 lid 6 BW); mogelijk is een letter_sent met letter wik, of deze brief zonder stated_fee en stated_vat.",
				"The letter charges costs, but a consumer owes them only after a sound 14-day letter was in vain (art. 6:96 lid 6 BW); allowed is a letter_sent with letter wik, or this letter without stated_fee and stated_vat.")
		}
	default:
	}
	return nil
}

// allows reports whether the state allows events of a type; it answers what allowed
// does, and mostly without making the whole set.
func (s *fold) allows(t EventType) bool {
	return anyTime.Has(t) || whileOpen.Has(t) && !s.closed() || s.allowed().Has(t)
}

// ofLetter refuses a fact about a letter that was not sent.
func (s *fold) ofLetter(sent, on incasso.Date) *incasso.Error {
	if len(s.sentOn(sent, on, s.sentCount)) > 0 {
		return nil
	}
	return s.notNow("dossier.letter.known", "", "Op die dag is geen brief verzonden.", "No letter was sent on that day.")
}

// chargesTooEarly reports whether a letter charges a consumer costs that are not due: any
// letter but the one that announces them.
func (s *fold) chargesTooEarly(e *LetterSent) bool {
	return e.Letter != WIK && s.file.Debtor.Kind == incasso.Consumer &&
		(e.StatedFee.Or(0) > 0 || e.StatedVAT.Or(0) > 0) && s.costs.fee == 0 && s.outside == nil
}

// newPayment refuses an id that was used before.
func (s *fold) newPayment(e *PaymentReceived) *incasso.Error {
	if e.ID == "" {
		return nil
	}
	if known, _ := s.payment(e.ID); known {
		return s.notNow("dossier.payment.once", "id", "Een betaling met deze naam is er al.", "There is a payment of this id already.")
	}
	s.named = true
	if s.ids != nil {
		s.ids[e.ID] = false
	}
	return nil
}

// payment reports whether there was a payment of an id, and whether it was taken
// back. Short files are searched, long ones keep a map.
func (s *fold) payment(id string) (known, back bool) {
	if s.ids == nil && len(s.list) > cap(s.small.list[:]) {
		s.ids = make(map[string]bool, s.payments)
	}
	if s.ids != nil {
		back, known = s.ids[id]
		return known, back
	}
	for _, i := range s.list[:s.applied] {
		switch e := s.file.Events[i].(type) {
		case PaymentReceived:
			known = known || e.ID == id
		case PaymentReversed:
			back = back || e.ID == id
		default:
		}
	}
	return known, back
}

// notNow refuses an event by a rule and says what would be allowed.
func (s *fold) notNow(rule, field, nl, en string) *incasso.Error {
	list := s.allowed().String()
	return notAllowed(field, nl+" Regel: "+rule+". Mogelijk is: "+list+".", en+" Rule: "+rule+". Allowed is: "+list+".")
}
