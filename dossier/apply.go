package dossier

import (
	"github.com/go-incasso/incasso"
)

// apply brings an event that the state allows into the fold.
func (s *fold) apply(e Event) error {
	switch e := e.(type) {
	case LetterSent:
		return s.send(&e)
	case PaymentReceived:
		return s.receive(&e)
	case ContactMade:
		return s.contact(&e)
	case PromiseMade:
		s.promised, s.promise = e.By, e.Amount
		s.admitted = append(s.admitted, e.On)
	case DisputeRaised:
		s.decided = false
		s.hold(HoldDispute, e.On, incasso.Date{})
	case DisputeResolved:
		s.lift(HoldDispute, e.On)
	case ArrangementAgreed:
		s.agree(&e)
		s.admitted = append(s.admitted, e.On)
	case ArrangementEnded:
		return s.endArrangement(&e)
	case CostsWaived:
		s.waive(&e)
		s.settle(e.On)
	case HoldPlaced:
		s.hold(e.Reason, e.On, e.Until)
	case HoldLifted:
		s.lift(e.Reason, e.On)
		s.arranged.running = s.arranged.running && e.Reason != HoldArrangement
	case PaymentReversed, CreditNote, LetterReceived, LetterBounced:
		// Foreseen, so that everything is computed from what is known.
		s.lettered = 0 // a further letter may cover what one that came back did not
		s.settle(e.Day())
	default:
		return s.applyOther(e)
	}
	return nil
}

// applyOther is the second half of apply: what happens around the debt.
func (s *fold) applyOther(e Event) error {
	switch e := e.(type) {
	case CreditReport:
		s.reported = true
		return s.assessed(e.On)
	case TraceResult:
		s.trace(&e)
	case VulnerabilitySignal:
		s.worry, s.worriedOn = e.ReferredTo == "", e.On
	case InsolvencyOpened:
		s.hold(HoldInsolvency, e.On, incasso.Date{})
		s.fall(s.proc.Branches.Insolvency, "insolvent", e.On)
	case InsolvencyEnded:
		s.lift(HoldInsolvency, e.On)
	case NoRecourse:
		s.fall(s.proc.Branches.NoRecourse, "no_recourse", e.On)
	case ClientDecision:
		s.decide(&e)
	case OpportunityFound:
		s.reopen(e.On)
	case TransferredToLegal:
		if s.proc.Consent.Legal && !s.legal {
			s.kinds.add(noticeLegal)
		}
		s.lift(HoldClient, e.On)
		s.finish(EndLegal, e.On)
	case Withdrawn:
		s.close("withdrawn", e.On)
	case Override:
		s.overrides = append(s.overrides, e)
		s.kinds.add(noticeOverride)
	}
	return nil
}

// trace applies the outcome of a search. Where the procedure watches debtors that
// cannot be found, that begins once it has charged costs.
func (s *fold) trace(e *TraceResult) {
	s.traced, s.noPhone = true, !e.Found
	if !e.Found && s.proc.Branches.NoRecourse == Recollect && s.step().Costs == Charge && s.pos.end == "" {
		s.finish(EndRecollection, e.On)
	}
}

// contact applies a contact otherwise than by letter.
func (s *fold) contact(e *ContactMade) error {
	s.reached = s.reached || e.Reached
	s.arranged.called = s.arranged.missed
	if s.file.Debtor.Kind != incasso.Consumer {
		if err := s.work(e.On); err != nil {
			return err
		}
	}
	step := s.step()
	if s.pos.end != "" || s.pos.phase != ToDo {
		return nil
	}
	switch step.Kind {
	case StepCall, StepContact, StepVisit:
	default:
		return nil
	}
	if step.Term.Length != 0 {
		return s.done(e.On, countTerm(e.On, step.Term))
	}
	if s.pos.times+1 < step.Repeat.Times {
		s.pos.times++
		return nil
	}
	// What came of it on the day itself, such as an arrangement, comes first.
	return s.done(e.On, e.On)
}

// assessed ends a step that weighs the chance of success.
func (s *fold) assessed(on incasso.Date) error {
	if s.pos.end == "" && s.pos.phase == ToDo && s.step().Kind == StepAssess {
		return s.done(on, incasso.Date{})
	}
	return nil
}

// fall applies what a procedure does when nothing can be recovered.
func (s *fold) fall(o Outcome, word string, on incasso.Date) {
	switch o {
	case Close:
		s.close(word, on)
	case Recollect:
		s.finish(EndRecollection, on)
	case AskClient:
		s.hold(HoldClient, on, incasso.Date{})
	}
}

// decide applies a decision of the creditor.
func (s *fold) decide(e *ClientDecision) {
	s.decided = true
	s.lift(HoldClient, e.On)
	switch e.Decision {
	case "legal":
		s.legal = true
		s.finish(EndLegal, e.On)
	case "stop", "close":
		s.close("stopped", e.On)
	case "recollection":
		s.finish(EndRecollection, e.On)
	case "continue":
		if !s.closed() && s.pos.end != "" {
			s.resume(e.On)
		}
	default:
		if s.pos.end == EndClient {
			s.resume(e.On)
		}
		s.kinds.add(noticeDecision)
	}
}

// resume brings a file back from an end to the step that the procedure names for that,
// else to the one where it last stood. A step that charges costs which a consumer was
// never asked in a 14-day letter gives way to the first step.
func (s *fold) resume(on incasso.Date) {
	i := s.proc.step(s.proc.Branches.Opportunity)
	if i < 0 || !s.proc.Steps[i].When.serves(s.file.Debtor.Kind) {
		i = s.pos.step
	}
	s.enterAt(s.afterLetter(i), on)
	s.passLetter(on)
}

// passLetter leaves the step of the 14-day letter when there is nothing more to announce:
// the file waits for the letter that runs, or goes on where one was in vain.
func (s *fold) passLetter(on incasso.Date) {
	step := s.step()
	if step.Kind != StepWIK || s.file.Debtor.Kind != incasso.Consumer || !s.covered() {
		return
	}
	if fee, _, err := s.furtherFee(on, Post); err != nil || fee > 0 {
		return
	}
	if s.running > 0 {
		s.pos.phase, s.pos.times, s.pos.until = Waiting, 1, s.vain.AddDays(-1)
		return
	}
	for _, id := range step.Next {
		if j := s.proc.step(id); j >= 0 && s.holdsFor(&s.proc.Steps[j]) {
			s.enter(j, on)
			return
		}
	}
}

// afterLetter returns a step, or the first one where the step would charge a consumer
// costs though no letter came before it.
func (s *fold) afterLetter(i int) int {
	if s.barred(i) && !s.covered() {
		return s.proc.start(incasso.Consumer)
	}
	return i
}

// reopen resumes collecting from a debtor who can be approached again.
func (s *fold) reopen(on incasso.Date) {
	s.noPhone = false
	if s.pos.end == "" || s.closed() && s.pos.outcome != "no_recourse" {
		return
	}
	if s.nextDefault().IsZero() && s.costs.openFee+s.costs.openVAT == 0 {
		return // What was owed came in while the file was closed.
	}
	s.lift(HoldClient, on)
	s.resume(on)
}

// endArrangement applies an arrangement that ended otherwise than by dates.
func (s *fold) endArrangement(e *ArrangementEnded) error {
	if !s.arranged.running {
		return nil
	}
	if e.Outcome == "breached" {
		return s.breach(e.On)
	}
	s.arranged.running = false
	if e.Outcome == "completed" {
		s.arranged.completed = e.On
	}
	s.lift(HoldArrangement, e.On)
	return nil
}
