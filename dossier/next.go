package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// next lists what may or must happen, duties first.
func (s *fold) next(out *Statement) []Action {
	list := s.room().next[:0]
	today := s.query.AsOf
	if s.surplus > 0 {
		list = append(list, Action{Action: RefundSurplus, On: s.surplusOn, Reason: "surplus", Must: true})
	}
	if s.closed() {
		return list
	}
	for _, l := range out.Limitation {
		if l.Warn && !l.LastDay.Before(today) {
			list = append(list, Action{Action: InterruptLimitation, On: l.LastDay, Reason: "limitation", Must: true,
				Letter: Demand, Channel: Registered})
			break
		}
	}
	list = s.nextBeside(list)
	list = s.nextHolds(list)
	list = s.nextLetter(list)
	list = s.nextStep(list)
	if len(list) < 2 {
		return list
	}
	slices.SortStableFunc(list, func(a, b Action) int {
		switch {
		case a.Must == b.Must:
			return 0
		case a.Must:
			return -1
		}
		return 1
	})
	return list
}

// nextBeside lists what stands beside the steps of the procedure.
func (s *fold) nextBeside(list []Action) []Action {
	b := &s.proc.Branches
	today := s.query.AsOf
	if s.worry {
		list = append(list, Action{Action: ReferToHelp, On: s.worriedOn, Reason: "vulnerability_signal", Must: b.Worries})
	}
	if c := &s.proc.CreditCheck; s.inDefault(today) && c.WithinDays != 0 && !s.reported && s.checksCredit() {
		list = append(list, Action{Action: OrderCreditReport, On: s.began().AddDays(c.WithinDays),
			Reason: "credit_check", Must: true})
	}
	if b.Trace && !s.traced && s.pos.end == "" && s.step().Costs == Charge {
		list = append(list, Action{Action: Trace, On: s.pos.since, Reason: "trace"})
	}
	return list
}

// checksCredit reports whether the procedure checks the credit of this debtor.
func (s *fold) checksCredit() bool {
	c := Condition{Debtors: s.proc.CreditCheck.Debtors}
	return c.serves(s.file.Debtor.Kind)
}

// began is the day on which collecting began: the first letter, or the first day
// of default.
func (s *fold) began() incasso.Date {
	if len(s.letters) > 0 && s.letters[0].live {
		return s.letters[0].event.On
	}
	return s.defaultFrom()
}

// nextHolds lists what the holds of the file ask.
func (s *fold) nextHolds(list []Action) []Action {
	if h := &s.holds[HoldDispute]; h.on {
		if s.proc.Branches.Dispute.AskClient && !s.decided {
			list = append(list, Action{Action: AskCreditor, On: h.since, Reason: "dispute", Must: true})
		}
		list = append(list, Action{Action: ResolveDispute, On: h.since, Reason: "dispute", Must: true})
	}
	switch {
	case s.pos.end == EndClient:
		list = append(list, Action{Action: AskCreditor, On: s.pos.since, Reason: "exhausted", Must: true})
	case s.holds[HoldClient].on:
		list = append(list, Action{Action: AskCreditor, On: s.holds[HoldClient].since, Reason: "hold", Must: true})
	}
	for r := HoldArrangement; r <= HoldManual; r++ {
		if h := &s.holds[r]; h.on && (r != HoldArrangement || !s.arranged.running) {
			list = append(list, Action{Action: Wait, On: h.until, Reason: r.String()})
		}
	}
	if a := &s.arranged; a.running {
		list = a.next(list)
	}
	return list
}

// next lists what an arrangement asks: a reminder at once for an instalment that was
// missed, perhaps a call to hear why, and else to wait for the next instalment.
func (a *arrangement) next(list []Action) []Action {
	covered := a.covered()
	if n := max(covered, a.reminded); a.missed > n {
		return append(list, Action{Action: RemindInstalment, On: a.terms.Instalments[n].Due.AddDays(1),
			Reason: "instalment_missed", Must: true})
	}
	if n := max(covered, a.called); a.missed > n {
		list = append(list, Action{Action: Call, On: a.terms.Instalments[n].Due.AddDays(1), Reason: "instalment_missed"})
	}
	n := min(max(covered, a.missed), len(a.terms.Instalments)-1)
	return append(list, Action{Action: Wait, On: a.terms.Instalments[n].Due, Reason: "arrangement"})
}

// nextLetter adds the 14-day letter for a claim that fell due after the letter for
// another one: a consumer owes costs only over claims that a letter named.
func (s *fold) nextLetter(list []Action) []Action {
	if s.file.Debtor.Kind != incasso.Consumer || s.pos.end != "" || s.stopped() || !s.covered() {
		return list
	}
	if s.pos.phase == ToDo && s.step().Kind == StepWIK {
		return list // It is the step itself.
	}
	i := s.proc.wikStep()
	for _, j := range s.order {
		if a := &s.accounts[j]; i >= 0 && a.counts() && a.letter == 0 && a.inDefault(s.query.AsOf) {
			if fee, _, err := s.furtherFee(s.query.AsOf, Post); err != nil || fee == 0 {
				return list // A letter would bring nothing.
			}
			return append(list, s.doStep(&s.proc.Steps[i], a.claim.Due.AddDays(1)))
		}
	}
	return list
}

// nextStep lists what the position of the file asks.
func (s *fold) nextStep(list []Action) []Action {
	switch {
	case s.pos.end == EndClient:
		return list
	case s.pos.end != "":
		return append(list, Action{Action: Wait, Reason: s.pos.end})
	case s.stopped():
		return list
	case s.pos.phase == ToDo && s.waitsForDefault(s.query.AsOf):
		return append(list, Action{Action: Wait, On: s.nextDefault().AddDays(-1), Reason: "not_in_default", Step: s.step().ID})
	case s.pos.phase == Waiting:
		until := s.termEnd()
		if !until.IsZero() {
			until = until.AddDays(-1)
		}
		return append(list, Action{Action: Wait, On: until, Reason: "term", Step: s.step().ID})
	case s.promised.After(s.query.AsOf.AddDays(-1)):
		return append(list, Action{Action: Wait, On: s.promised, Reason: "promise", Step: s.step().ID})
	}
	step := s.step()
	list = append(list, s.doStep(step, s.dueDay(step)))
	if step.Optional {
		for _, id := range step.Next {
			if j := s.proc.step(id); j >= 0 && s.holdsFor(&s.proc.Steps[j]) && !s.barred(j) {
				list = append(list, s.doStep(&s.proc.Steps[j], incasso.Date{}))
				list[len(list)-1].Must = false
				break
			}
		}
	}
	return list
}

// inDefault reports whether something that counts is in default on a day.
func (s *fold) inDefault(on incasso.Date) bool {
	d := s.nextDefault()
	return !d.IsZero() && !d.After(on)
}

// barred reports whether a step would charge a consumer costs that are not due.
func (s *fold) barred(j int) bool {
	return s.file.Debtor.Kind == incasso.Consumer && s.proc.Steps[j].Costs == Charge && s.costs.fee == 0
}

// dueDay is the last day for a step that is to be done.
func (s *fold) dueDay(step *ProcedureStep) incasso.Date {
	day := s.pos.since
	if day.Before(s.began()) {
		day = s.began()
	}
	switch w := step.Within; {
	case w.WorkingDays != 0:
		day = countTerm(day, Term{Length: w.WorkingDays, Unit: WorkingDays})
	case w.Days != 0:
		day = day.AddDays(w.Days)
	}
	day = day.AddDays(s.pos.shift)
	if s.resumed.After(s.pos.since) {
		day = later(day, s.resumed) // It could not be done during a hold.
	}
	return day
}

// doStep is the action that a step is.
func (s *fold) doStep(step *ProcedureStep, on incasso.Date) Action {
	a := Action{On: on, Reason: "step", Must: !step.Optional, Step: step.ID, Letter: step.Kind.Letter()}
	if len(step.Channels) > 0 {
		a.Channel = step.Channels[0]
	}
	switch step.Kind {
	case StepCall:
		a.Action = Call
	case StepContact:
		a.Action = Contact
	case StepVisit:
		a.Action = VisitDebtor
	case StepAssess:
		a.Action = Assess
	default:
		a.Action = SendLetter
	}
	switch kind := step.Kind.Letter(); {
	case step.Kind == StepWIK && s.file.Debtor.Kind == incasso.Consumer:
		a.Reason = s.letterReason()
	case kind != 0 && s.cameBack(kind):
		a.Reason = ReasonBounced.String()
	}
	return a
}

// cameBack reports whether the last letter of a kind never reached the debtor.
func (s *fold) cameBack(kind LetterKind) bool {
	for i := s.sentCount - 1; i >= 0; i-- {
		if l := &s.letters[i]; l.event.Letter == kind {
			return l.bounced
		}
	}
	return false
}

// letterReason says why a 14-day letter is to be sent.
func (s *fold) letterReason() string {
	for i := len(s.letters) - 1; i >= 0; i-- {
		l := &s.letters[i]
		if !l.live || !s.wik(l) {
			continue
		}
		if l.flaw != 0 {
			return l.flaw.String()
		}
		break
	}
	return ReasonNoLetter.String()
}
