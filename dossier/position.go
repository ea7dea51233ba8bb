package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// place is where a file stands in its procedure.
type place struct {
	step    int // index of the step; the last one when end is set
	end     string
	phase   Phase
	since   incasso.Date
	until   incasso.Date
	times   int
	shift   int // days that a hold kept the step standing still
	outcome string
}

// start puts the file at the first step of its procedure: on the first day of default
// of what is open, or for an earlier day on that day.
func (s *fold) start() {
	first := s.nextDefault()
	if first.IsZero() {
		first = s.defaultFrom()
	}
	if first.After(s.query.AsOf) {
		first = s.query.AsOf
	}
	s.enter(s.proc.start(s.file.Debtor.Kind), first)
}

// defaultFrom is the first day of default of the file.
func (s *fold) defaultFrom() incasso.Date { return s.accounts[s.order[0]].claim.Due.AddDays(1) }

// nextDefault is the first day of default of the claims that still count, zero when
// none does.
func (s *fold) nextDefault() incasso.Date {
	for ; s.lead < len(s.order); s.lead++ {
		if a := &s.accounts[s.order[s.lead]]; a.counts() {
			return a.claim.Due.AddDays(1)
		}
	}
	return incasso.Date{}
}

// waitsForDefault reports whether on a day nothing is in default, though something may
// come to be.
func (s *fold) waitsForDefault(on incasso.Date) bool { return s.nextDefault().After(on) }

// hadDefault reports whether the last day for payment of any claim has passed.
func (s *fold) hadDefault(on incasso.Date) bool { return s.accounts[s.order[0]].inDefault(on) }

// rest brings a file of which nothing is in default any more back to its first step,
// where it waits for the next claim. A file in court, or whose debtor is watched, stays
// there.
func (s *fold) rest(on incasso.Date) {
	next := s.nextDefault()
	if !next.After(on) || s.pos.end != "" && s.pos.end != EndClient {
		return
	}
	if s.pos.end == EndClient {
		s.lift(HoldClient, on)
	}
	s.offer, s.rested = 0, on
	s.start()
}

// step returns the step the file is in; for an end it is the last one.
func (s *fold) step() *ProcedureStep { return &s.proc.Steps[s.pos.step] }

// closed reports whether the file is closed.
func (s *fold) closed() bool { return s.pos.end == EndClosed }

// enter makes a step the file's step, or the first one after it whose condition
// holds.
func (s *fold) enter(i int, on incasso.Date) {
	for range maxSteps {
		if i < 0 {
			s.finish(EndClient, on)
			return
		}
		step := &s.proc.Steps[i]
		if s.holdsFor(step) {
			s.pos = place{step: i, phase: ToDo, since: on}
			if step.Costs == Charge {
				s.offer = 0
			}
			s.charge(on)
			return
		}
		next := step.Next[0]
		for _, id := range step.Next {
			if j := s.proc.step(id); j >= 0 && s.holdsFor(&s.proc.Steps[j]) {
				next = id
				break
			}
		}
		if isEnd(next) {
			s.pos.step = i
			s.finish(next, on)
			return
		}
		i = s.proc.step(next)
	}
	s.finish(EndClient, on)
}

// holdsFor reports whether the condition of a step holds for the file.
func (s *fold) holdsFor(step *ProcedureStep) bool {
	w := &step.When
	if !w.serves(s.file.Debtor.Kind) || w.NoResponse && s.reached || w.HasPhone && s.noPhone || w.HasEmail && s.noEmail {
		return false
	}
	if w.MinOpen == 0 && w.MaxOpen == 0 {
		return true
	}
	var open incasso.EUR
	for i := range s.accounts {
		open += s.accounts[i].open
	}
	return open >= w.MinOpen && (w.MaxOpen == 0 || open <= w.MaxOpen)
}

// leave goes on to what follows the present step: the step again when it is to be
// repeated, else the next whose condition holds.
func (s *fold) leave(on incasso.Date) error {
	step := s.step()
	if s.pos.phase == Waiting && s.pos.times < step.Repeat.Times {
		s.pos.phase, s.pos.since, s.pos.until, s.pos.shift = ToDo, on, incasso.Date{}, 0
		return nil
	}
	for _, id := range step.Next {
		if isEnd(id) {
			s.finish(id, on)
			return nil
		}
		if j := s.proc.step(id); j >= 0 && s.holdsFor(&s.proc.Steps[j]) {
			s.enter(j, on)
			return nil
		}
	}
	if j := s.proc.step(step.Next[0]); j >= 0 {
		s.enter(j, on)
		return nil
	}
	s.finish(EndClient, on)
	return nil
}

// finish brings the file to an end of its procedure.
func (s *fold) finish(end string, on incasso.Date) {
	step := s.pos.step
	s.pos = place{step: step, end: end, phase: Ended, since: on}
	if end == EndClient {
		s.hold(HoldClient, on, incasso.Date{})
	}
	s.charge(on)
}

// close closes the file.
func (s *fold) close(outcome string, on incasso.Date) {
	s.lift(HoldClient, on)
	s.lift(HoldArrangement, on)
	s.arranged.running = false
	s.pos = place{step: s.pos.step, end: EndClosed, phase: Ended, since: on, outcome: outcome}
}

// done marks the present step as done once more and starts its term.
func (s *fold) done(on, until incasso.Date) error {
	times := s.pos.times + 1
	s.pos.phase, s.pos.since, s.pos.times, s.pos.shift = Waiting, on, times, 0
	s.pos.until = until
	if s.stopped() {
		s.paused = on
	}
	if until.IsZero() {
		return s.leave(on)
	}
	return nil
}

// termEnd returns the day after the term of the present step, zero when none runs.
// A promise to pay that has not passed keeps the step waiting.
func (s *fold) termEnd() incasso.Date {
	by := holdAsleep
	if s.lawsTerm() {
		by = HoldDispute
	}
	if s.pos.phase != Waiting || s.pos.until.IsZero() || s.stoppedBy(by) {
		return incasso.Date{}
	}
	until := s.pos.until
	if s.promised.After(until) {
		until = s.promised
	}
	return until.AddDays(1)
}

// passBy returns the day on which an optional step that was not done is passed by,
// zero when it is not.
func (s *fold) passBy() incasso.Date {
	if s.pos.phase != ToDo || !s.step().Optional || s.stopped() {
		return incasso.Date{}
	}
	w := s.step().Within
	if w.Days == 0 {
		return incasso.Date{}
	}
	end := s.pos.since.AddDays(w.Days)
	end = end.AddDays(s.pos.shift)
	if s.promised.After(end) {
		end = s.promised
	}
	return end.AddDays(1)
}

// countTerm returns the last day of a term that runs from a day.
func countTerm(from incasso.Date, t Term) incasso.Date {
	q := deadline.Term{From: from, Length: t.Length, Unit: deadline.Days, Basis: deadline.Contract}
	if t.Unit == WorkingDays {
		q.Unit = deadline.WorkingDays
	} else if !t.Roll {
		return from.AddDays(t.Length)
	}
	if t.Roll {
		q.Roll = deadline.Yes
	}
	r, err := deadline.Count(q)
	if err != nil {
		return from.AddDays(t.Length) // beyond the years of the calendar
	}
	return r.LastDay
}

// workingDays counts the working days from a day through another.
func workingDays(first, last incasso.Date) int {
	n := 0
	for d := first; !d.After(last); d = d.AddDays(1) {
		if deadline.IsWorkingDay(d) {
			n++
		}
	}
	return n
}

// follow moves the file to the step that a letter is, if there is one on the way
// from where it stands.
func (s *fold) follow(i int) error {
	l := &s.letters[i]
	if l.bounced || s.wik(l) && (l.flaw != 0 || s.waitsForDefault(l.event.On)) {
		return nil // The step is still to be done.
	}
	target := s.search(l.event.Letter)
	if target < 0 && l.event.Letter == WIK && s.file.Debtor.Kind != incasso.Consumer {
		target = s.search(NoticeOfDefault) // For a business it is no more than that.
	}
	if target < 0 {
		return nil
	}
	if target != s.pos.step || s.pos.end != "" {
		s.lift(HoldClient, l.event.On)
		s.enterAt(target, l.event.On)
	}
	step := s.step()
	if step.Costs != Charge {
		s.offer = i + 1
		if !s.wik(l) {
			if err := s.demand(l, 0); err != nil {
				return err
			}
		}
	}
	return s.done(l.event.On, s.termOf(step, l))
}

// enterAt makes a step the file's step whatever its condition says: it was done.
func (s *fold) enterAt(i int, on incasso.Date) {
	s.pos = place{step: i, phase: ToDo, since: on}
	if s.proc.Steps[i].Costs == Charge {
		s.offer = 0
	}
	s.charge(on)
}

// termOf returns the last day of the term that a letter starts.
func (s *fold) termOf(step *ProcedureStep, l *sentLetter) incasso.Date {
	until := step.Term.end(l)
	if step.Kind == StepWIK && l.termEnd.After(until) {
		until = l.termEnd
	}
	if l.event.LastDay.After(until) {
		until = l.event.LastDay
	}
	return until
}

// end returns the last day of a term that a letter starts, zero for no term.
func (t Term) end(l *sentLetter) incasso.Date {
	switch {
	case t.Length == 0:
		return incasso.Date{}
	case t.From == FromReceipt:
		return countTerm(l.arrived, t)
	}
	return countTerm(l.event.On, t)
}

// search finds the step that a letter is: the present one, or the first on the way
// from it. A letter that charges costs which are not chargeable does not lead past
// the 14-day letter.
func (s *fold) search(kind LetterKind) int {
	from := s.pos.step
	if s.pos.end == EndClosed || s.pos.end == EndLegal {
		return -1
	}
	barred := s.file.Debtor.Kind == incasso.Consumer && s.costs.fee == 0
	var queue [maxSteps]uint8
	var seen [maxSteps]bool
	queue[0], seen[from] = uint8(from), true
	for head, tail := 0, 1; head < tail; head++ {
		i := int(queue[head])
		step := &s.proc.Steps[i]
		if step.Kind.Letter() == kind && step.When.serves(s.file.Debtor.Kind) {
			return i
		}
		if barred && step.Kind == StepWIK {
			continue
		}
		for _, id := range step.Next {
			if j := s.proc.step(id); j >= 0 && !seen[j] {
				queue[tail], seen[j] = uint8(j), true
				tail++
			}
		}
	}
	return -1
}
