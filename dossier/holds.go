package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// DefaultHold returns what a hold does where a procedure says nothing else. The
// terms of the procedure stand still during every hold. Interest runs on, except
// during an insolvency: what the law does with interest there is not among the
// texts the library rests on, so the cautious choice is to ask none, and a notice
// says so.
func DefaultHold(reason HoldReason) HoldRule {
	return HoldRule{Reason: reason, InterestStops: reason == HoldInsolvency}
}

// holdRule returns what a hold does in this procedure.
func (p *Procedure) holdRule(reason HoldReason) HoldRule {
	for _, h := range p.Holds {
		if h.Reason == reason {
			return h
		}
	}
	return DefaultHold(reason)
}

// holdAsleep is no reason of a person: the file was closed by a payment that was taken
// back later. It is never listed.
const holdAsleep HoldReason = 0

// hold begins a hold, or moves the end of one that runs.
func (s *fold) hold(reason HoldReason, on, until incasso.Date) {
	h := &s.holds[reason]
	if h.on {
		h.until = until
		return
	}
	if !s.stopped() {
		s.paused = on
	}
	*h = hold{on: true, ever: true, since: on, until: until}
	s.holding++
	if s.proc.holdRule(reason).InterestStops {
		if reason == HoldInsolvency {
			s.kinds.add(noticeInsolvency)
		}
		if on.Before(s.query.AsOf) {
			s.excluded = append(s.excluded, interest.Period{First: on.AddDays(1), Last: s.query.AsOf})
		}
	}
}

// lift ends a hold: its last day is the day before on, and a term that stood still
// goes on for as many days as it stood still.
func (s *fold) lift(reason HoldReason, on incasso.Date) {
	h := &s.holds[reason]
	if !h.on {
		return
	}
	h.on = false
	s.holding--
	rule := s.proc.holdRule(reason)
	if rule.InterestStops {
		s.accrue(h.since, on)
	}
	if rule.TermRuns || s.stopped() || reason == holdAsleep && s.lawsTerm() {
		return
	}
	s.goOn(on)
}

// goOn lets the clock of the step go on from a day, with as many days as were left when
// it stood still.
func (s *fold) goOn(on incasso.Date) {
	s.resumed = on
	still := s.pos.since
	if s.pos.phase == Waiting {
		still = still.AddDays(1) // The day of a letter is not counted.
	}
	still = later(still, s.paused)
	days := max(still.DaysUntil(on), 0)
	s.pos.shift += days
	switch until := s.pos.until; {
	case until.Before(still): // also when none runs
	case s.step().Term.Unit == WorkingDays:
		s.pos.until = countTerm(on.AddDays(-1), Term{Length: workingDays(still, until), Unit: WorkingDays})
	default:
		s.pos.until = until.AddDays(days)
	}
}

// accrue lets interest run again after a day. A hold that stops interest does so
// from the day after its first through the day on which it ends, so that what else
// happened on those days, before or after, does not matter.
func (s *fold) accrue(since, on incasso.Date) {
	for i := range s.excluded {
		p := &s.excluded[i]
		if p.First != since.AddDays(1) || p.Last != s.query.AsOf {
			continue
		}
		if p.Last = on; on == since {
			s.excluded = slices.Delete(s.excluded, i, i+1)
		}
		return
	}
}

// lawsTerm reports whether the step waits for the term of a 14-day letter, which runs
// on by law while a file is asleep.
func (s *fold) lawsTerm() bool { return s.pos.phase == Waiting && s.step().Kind == StepWIK }

// stopped reports whether a hold keeps the terms of the procedure from running.
func (s *fold) stopped() bool { return s.stoppedBy(holdAsleep) }

// stoppedBy is stopped for the holds from a reason on.
func (s *fold) stoppedBy(from HoldReason) bool {
	if s.holding == 0 {
		return false
	}
	for r := from; r <= HoldManual; r++ {
		if s.holds[r].on && !s.proc.holdRule(r).TermRuns {
			return true
		}
	}
	return false
}

// holdEnd returns the first day after the hold that ends first, zero when none
// ends by itself. An arrangement ends otherwise.
func (s *fold) holdEnd() incasso.Date {
	var first incasso.Date
	if s.holding == 0 {
		return first
	}
	for r := holdAsleep; r <= HoldManual; r++ {
		h := &s.holds[r]
		if !h.on || h.until.IsZero() || r == HoldArrangement && s.arranged.running {
			continue
		}
		if end := h.until.AddDays(1); first.IsZero() || end.Before(first) {
			first = end
		}
	}
	return first
}

// expire lifts the holds whose last day has passed.
func (s *fold) expire(on incasso.Date) {
	for r := holdAsleep; r <= HoldManual; r++ {
		h := &s.holds[r]
		if h.on && !h.until.IsZero() && h.until.Before(on) && (r != HoldArrangement || !s.arranged.running) {
			s.lift(r, on)
		}
	}
}

// openHolds lists the holds that run, the oldest first.
func (s *fold) openHolds() []Hold {
	list := s.room().holds[:0]
	for r := HoldDispute; r <= HoldManual; r++ {
		if h := &s.holds[r]; h.on {
			rule := s.proc.holdRule(r)
			list = append(list, Hold{Reason: r, Since: h.since, Until: h.until,
				InterestRuns: !rule.InterestStops, TermRuns: rule.TermRuns})
		}
	}
	if len(list) > 1 {
		slices.SortStableFunc(list, func(a, b Hold) int { return a.Since.Compare(b.Since) })
	}
	return list
}
