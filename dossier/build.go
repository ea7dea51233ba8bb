package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/interest"
)

// Statement computes where a file stands at the end of a day. It is a pure function
// of its arguments: nothing in the file is changed or kept.
//
// Refusals are an [*incasso.Error] with the path of the field: those of the file
// itself (missing_field, unknown_word, out_of_range, date_order, not_allowed), of
// an event that the state does not allow (not_allowed with field "events[i]", and
// in its message what would be allowed), before_regime for a claim in default
// before 1 July 2012 (field "claims[i].due"), and no_rate for a day beyond the
// rate tables (field "as_of").
func (f *File) Statement(q Query) (st Statement, err error) {
	if err = f.state(q, &st); err != nil {
		st = Statement{}
	}
	return st, err
}

// state is Statement for a caller who has the room.
func (f *File) state(q Query, out *Statement) error {
	s := takeFold()
	defer s.release()
	if err := s.replay(f, q); err != nil {
		return err
	}
	return s.statement(out)
}

// Validate reports whether the file and all its events fit together, as a
// statement of the day of the last event would.
func (f *File) Validate() error {
	day := incasso.Date{}
	for _, e := range f.Events {
		if e != nil && e.Day().After(day) {
			day = e.Day()
		}
	}
	if day.IsZero() {
		for i := range f.Claims {
			if f.Claims[i].Due.After(day) {
				day = f.Claims[i].Due
			}
		}
	}
	if day.IsZero() {
		claims := newClaimIndex(f.Claims)
		if e := f.check(&claims); e != nil {
			return e
		}
	}
	s := takeFold()
	defer s.release()
	return s.replay(f, Query{AsOf: day})
}

// statement reads the answer from a fold.
func (s *fold) statement(out *Statement) error {
	out.AsOf, out.KnownOn, out.Procedure = s.query.AsOf, s.query.KnownOn, s.proc.ID
	out.Overrides, out.Allowed, out.Holds = s.overrides, s.allowed(), s.openHolds()
	if err := s.balance(out); err != nil {
		return err
	}
	var err error
	if out.Standing, err = s.standing(); err != nil {
		return err
	}
	out.Position = s.position()
	if out.Limitation, err = s.limitation(); err != nil {
		return err
	}
	out.Next = s.next(out)
	s.remark(out)
	out.kinds = s.kinds
	s.explainLetters(&out.facts)
	if !s.closed() && !s.costs.waivedAll && !s.arranged.free {
		fee, vat := s.costs.uncharged()
		given := min(s.costs.waiver, fee) // and is booked when they are charged
		out.uncharged.fee, out.uncharged.vat = fee-given, vat-min(s.costs.waiver-given, vat)
	}
	if s.pos.end == "" {
		out.titles = [2]string{s.step().TitleNL, s.step().TitleEN}
	}
	return nil
}

// explainLetters keeps what the explanation tells of the sound 14-day letters, or of the
// costs that need none.
func (s *fold) explainLetters(out *explainFacts) {
	out.debtor, out.letter.quote = s.file.Debtor.Kind, s.costs.quote
	for i := range s.letters {
		l := &s.letters[i]
		if !l.live || !s.wik(l) {
			continue
		}
		if l.flaw != 0 {
			for _, f := range l.faults {
				out.faults = append(out.faults, letterFault{l.event.On, f})
			}
			continue
		}
		f := letterFacts{sent: l.event.On, arrived: l.arrived, termEnd: l.termEnd, base: l.base, fee: l.fee}
		if l.base > 0 {
			f.quote = l.quote
		}
		if out.letter.sent.IsZero() {
			out.letter = f
		} else {
			out.further = append(out.further, f)
		}
	}
}

// remark adds the notices that follow from the state itself.
func (s *fold) remark(out *Statement) {
	if s.pos.end == "" && s.pos.phase == ToDo && s.step().Kind == StepWIK && s.file.Debtor.Kind == incasso.Consumer {
		s.kinds.add(noticeWaits)
	}
	if !s.closed() && !s.promised.IsZero() && s.promised.Before(s.query.AsOf) {
		s.kinds.add(noticePromise)
	}
	if st := &out.Standing; st.Status == Chargeable && s.file.Debtor.Kind == incasso.Consumer && st.Fee > st.Base {
		s.kinds.add(noticeSmall)
	}
}

// smallAnswer is room for the lists of an ordinary statement, so that they cost one
// allocation. It belongs to the statement. The numbers are such that it takes 768
// bytes.
type smallAnswer struct {
	claims   [3]ClaimMoney
	accruals [3]accrual
	payments [5]interest.Payment
	limits   [3]Limit
	next     [3]Action
	holds    [1]Hold
	costs    [2]Entry
}

// room returns the room for the lists of the statement.
func (s *fold) room() *smallAnswer {
	if s.answer == nil {
		s.answer = new(smallAnswer)
	}
	return s.answer
}

// balance computes what is open on every claim and in all.
func (s *fold) balance(out *Statement) error {
	n := len(s.accounts)
	if r := s.room(); n <= len(r.claims) {
		out.Claims = r.claims[:n]
	} else {
		out.Claims = make([]ClaimMoney, n)
	}
	m := &out.Money
	for i := range s.accounts {
		a := &s.accounts[i]
		r, err := a.at(s.query.AsOf, s.excluded)
		if err != nil {
			return claimError(err, i)
		}
		c := &out.Claims[i]
		c.Claim, c.lettered = a.claim.ID, a.letter != 0
		c.small = c.lettered && s.letters[a.letter-1].quote.Periodic
		if a.ended.IsZero() {
			c.Principal, c.Interest = r.Open.Principal, r.Open.Interest
			if a.inDefault(s.query.AsOf.AddDays(1)) && !s.interestStops() {
				c.PerDay = r.PerDay
			}
		}
		m.Principal += c.Principal
		m.Interest += c.Interest
		m.PerDay += c.PerDay
	}
	k := &s.costs
	m.Costs, m.VAT, m.Paid, m.Surplus = k.openFee, k.openVAT, s.paid, s.surplus
	m.Open = m.Principal + m.Costs + m.VAT + m.Interest
	s.keepBooks(&out.books)
	return nil
}

// interestStops reports whether a hold stops the interest of the coming day.
func (s *fold) interestStops() bool {
	for r := HoldDispute; r <= HoldManual; r++ {
		if s.holds[r].on && s.proc.holdRule(r).InterestStops {
			return true
		}
	}
	return false
}

// position reads the position; a term that stands still has no last day.
func (s *fold) position() Position {
	p := Position{Phase: s.pos.phase, Since: s.pos.since, Times: s.pos.times, Outcome: s.pos.outcome}
	switch {
	case s.pos.end != "":
		p.Step = s.pos.end
	case s.pos.phase == ToDo && s.pos.times == 0 && s.waitsForDefault(s.query.AsOf):
		p.Step, p.Since = s.step().ID, s.restedFrom()
	default:
		p.Step = s.step().ID
		if !s.stopped() {
			if end := s.termEnd(); !end.IsZero() {
				p.Until = end.AddDays(-1)
			}
		}
	}
	return p
}

// restedFrom is the day since which the file waits for a claim to fall due: that on
// which the last one in default was settled, or that of the first invoice.
func (s *fold) restedFrom() incasso.Date {
	d := s.rested
	if d.IsZero() {
		d = s.accounts[s.order[0]].claim.since()
	}
	if d.After(s.query.AsOf) {
		return s.query.AsOf
	}
	return d
}

// limitation computes the end of the limitation of every claim. A letter that
// demands payment interrupts it on the day it reached the debtor (art. 3:317 BW; a
// reminder is taken not to), a promise and an arrangement on their day (art.
// 3:318 BW). A payment by itself is not taken as an acknowledgement: the cautious
// choice gives the earlier day.
func (s *fold) limitation() ([]Limit, error) {
	var buf [16]incasso.Date
	stops := s.interruptions(buf[:0])
	out := s.room().limits[:]
	if n := len(s.accounts); n > len(out) {
		out = make([]Limit, n)
	}
	out = out[:len(s.accounts)]
	warn := s.query.WarnDays
	if warn == 0 {
		warn = DefaultWarnDays
	}
	limits := limiter{stops: stops}
	for i := range s.accounts {
		a := &s.accounts[i]
		last, err := limits.of(a.claim)
		if err != nil {
			return nil, claimError(err, i)
		}
		out[i] = Limit{Claim: a.claim.ID, LastDay: last}
		open := a.counts()
		out[i].Warn = open && s.query.AsOf.DaysUntil(last) <= warn
		if open && last.Before(s.query.AsOf) {
			s.kinds.add(noticeBarred)
		}
		if open && s.file.Debtor.Kind == incasso.Consumer && !a.claim.Periodic {
			s.kinds.add(noticeSale) // The file does not tell what was sold.
		}
	}
	return out, nil
}

// interruptions adds the days on which limitation was interrupted.
func (s *fold) interruptions(stops []incasso.Date) []incasso.Date {
	for i := range s.letters {
		l := &s.letters[i]
		if l.live && !l.bounced && l.event.Letter != Reminder && !l.arrived.After(s.query.AsOf) {
			stops = append(stops, l.arrived)
		}
	}
	return append(stops, s.admitted...)
}

// limiter computes the end of the limitation of claims with the same interruptions.
type limiter struct {
	stops []incasso.Date
	// claim, last and end are the new period that was asked for last: that of a claim
	// of a kind, after an interruption.
	claim     deadline.ClaimKind
	last, end incasso.Date
	// since and inTime are the due day and the kind of a claim for which every
	// interruption came in time: so it did for a claim of that kind that fell due later.
	since  incasso.Date
	inTime deadline.ClaimKind
}

// of returns the last day of the limitation of a claim.
func (l *limiter) of(c *Claim) (incasso.Date, error) {
	q := deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: c.Due}
	if c.Periodic {
		q.Claim = deadline.ClaimPeriodic
	}
	var last incasso.Date
	for _, d := range l.stops {
		if !d.Before(c.Due) {
			last = later(last, d)
		}
	}
	if l.inTime == q.Claim && !c.Due.Before(l.since) && !last.IsZero() {
		return l.renewed(q.Claim, last) // which ends no earlier than the first period
	}
	r, err := deadline.Limitation(q)
	if err != nil {
		return incasso.Date{}, err
	}
	late := false
	for _, d := range l.stops {
		late = late || d.After(r.LastDay) && !d.Before(c.Due)
	}
	switch {
	case last.IsZero():
		return r.LastDay, nil
	case late:
		// Whether a late one counts depends on those before it.
		for _, d := range l.stops {
			if !d.Before(c.Due) {
				q.Interruptions = append(q.Interruptions, d)
			}
		}
		r, err = deadline.Limitation(q)
		return r.LastDay, err
	}
	l.since, l.inTime = c.Due, q.Claim
	end, err := l.renewed(q.Claim, last)
	return later(r.LastDay, end), err
}

// renewed returns the end of the period that starts with the last of interruptions
// that all came in time. It has the same length, which for these claims is no more
// than the five years of art. 3:319 BW.
func (l *limiter) renewed(claim deadline.ClaimKind, last incasso.Date) (incasso.Date, error) {
	if l.claim != claim || l.last != last {
		r, err := deadline.Limitation(deadline.LimitationFacts{Claim: claim, Due: last})
		if err != nil {
			return incasso.Date{}, err
		}
		l.claim, l.last, l.end = claim, last, r.LastDay
	}
	return l.end, nil
}

func earlier(a, b incasso.Date) incasso.Date {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b incasso.Date) incasso.Date {
	if b.After(a) {
		return b
	}
	return a
}
