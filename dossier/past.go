package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// A fold computes everything from the facts as they are known for the question. Some
// of them became known late: a letter that came back, a credit note, a payment that
// was booked weeks after it was made. Whether an event may stand in a file is decided
// by what was known on its own day: what was right then stays a fact, and what it
// turned out to be is told by the answer.

// maxLooks bounds how often one answer looks back. A file in which more events only
// fit what was known then has its further events taken as they are.
const maxLooks = 100

// wasAllowed reports whether the state of an event's own day, as it was known then,
// allowed the event that stands at an index.
func (s *fold) wasAllowed(e Event, i int) bool {
	if !s.late {
		return false
	}
	if s.looks++; s.looks > maxLooks {
		return true
	}
	w := e.when()
	return s.allowedBy(e, i, w.On) || w.Recorded() != w.On && s.allowedBy(e, i, w.Recorded())
}

// allowedBy reports whether the knowledge of a day allowed an event: what had become
// known by then, of that day itself what stands before the event.
func (s *fold) allowedBy(e Event, i int, known incasso.Date) bool {
	q := s.query
	if known.Before(q.AsOf) {
		q.AsOf = known
	}
	if q.KnownOn.IsZero() || known.Before(q.KnownOn) {
		q.KnownOn = known
	}
	p := takeFold()
	defer p.release()
	p.file, p.query, p.proc, p.index = s.file, q, s.proc, -1
	p.past, p.stop, p.stopAt = true, e.Day(), i
	if p.begin() != nil {
		return false
	}
	list := slices.DeleteFunc(p.effective(), func(j int) bool {
		return j >= i && s.file.Events[j].Recorded() == known
	})
	return p.events(list) == nil && p.run(e.Day()) == nil && p.refused(e) == nil
}

// record takes over an event that was allowed on its day, though not by what is known
// now. What the law makes of it counts; the procedure no longer moves.
func (s *fold) record(e Event) error {
	switch e := e.(type) {
	case LetterSent:
		if s.chargesTooEarly(&e) {
			s.kinds.add(noticeNotOwed)
		}
		return s.send(&e)
	case ContactMade:
		return s.contact(&e)
	case PromiseMade:
		s.admitted = append(s.admitted, e.On)
	case ArrangementAgreed:
		s.admitted = append(s.admitted, e.On)
	default:
	}
	return nil
}

// fallAsleep looks whether a payment that was taken back on a later day had closed the
// file by then. Nobody worked on the file in that time, so the clock of the procedure
// stood still; what follows from the law did not.
func (s *fold) fallAsleep(back incasso.Date) {
	if s.past || s.closed() || !s.sleep.since.IsZero() || s.holds[holdAsleep].on {
		return
	}
	if s.looks++; s.looks > maxLooks {
		return
	}
	q := s.query
	q.AsOf = back.AddDays(-1)
	p := takeFold()
	defer p.release()
	p.past = true
	if p.replay(s.file, q) != nil || !p.closed() || p.pos.outcome != "paid" {
		return
	}
	s.sleep = hold{since: later(s.day, p.pos.since), until: q.AsOf}
}
