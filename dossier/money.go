package dossier

import (
	"github.com/go-incasso/incasso"
)

// receive imputes a payment: to the costs that are due and charged, then to the
// claims that the debtor designated, then to the others (art. 6:43 and 6:44 BW). Within a claim interest goes before principal. What is left is
// a surplus.
func (s *fold) receive(e *PaymentReceived) error {
	if back := s.reversed(e.ID); !back.IsZero() {
		s.fallAsleep(back)
		return nil
	}
	s.paid += e.Amount
	s.keep(e.Amount)
	left := s.payCosts(e.On, e.Amount)
	for _, id := range e.Designated {
		var err error
		if left, err = s.payClaim(s.claims.find(id), e.On, left); err != nil {
			return err
		}
	}
	left, err := s.spread(e.On, left)
	if err != nil {
		return err
	}
	if s.surplus == 0 {
		s.surplusOn = e.On
	}
	s.surplus += left
	if err := s.meet(e.On, e.Amount-left); err != nil {
		return err
	}
	s.arranged.receive(e.Amount)
	s.complete(e.On)
	s.settle(e.On)
	return nil
}

// keep lets a payment count for what was promised.
func (s *fold) keep(x incasso.EUR) {
	switch {
	case s.promise == 0:
	case x >= s.promise:
		s.promise, s.promised = 0, incasso.Date{}
	default:
		s.promise -= x
	}
}

// payClaim gives a claim its part of a payment and returns the rest.
func (s *fold) payClaim(i int, on incasso.Date, x incasso.EUR) (incasso.EUR, error) {
	got, err := s.accounts[i].take(on, x, s.excluded, s.payments)
	if err != nil {
		return 0, claimError(err, i)
	}
	return x - got, nil
}

// meet looks whether a payment makes up what a letter asked. A 14-day letter whose
// whole demand was paid within its term was not in vain: then no costs follow,
// also when art. 6:44 BW booked a part of the payment on interest and left as much
// principal open. Where the procedure does not ask interest before it charges
// costs, that rest is let go.
func (s *fold) meet(on incasso.Date, x incasso.EUR) error {
	if s.running == 0 && s.offer == 0 {
		return nil
	}
	for i := range s.letters[:s.sentCount] {
		l := &s.letters[i]
		if !l.metOn.IsZero() || l.demanded == 0 {
			continue
		}
		inTerm := s.wik(l) && l.flaw == 0 && !l.resolved && !on.After(l.termEnd)
		offered := s.offer == i+1
		if !inTerm && !offered {
			continue
		}
		l.paid += x
		if l.paid < l.demanded {
			continue
		}
		if inTerm {
			l.metOn = on
			s.resolve(l)
		}
		if offered {
			s.take(i, on)
		}
	}
	return nil
}

// take ends the claims that a letter asked for: the debtor paid what the procedure
// asked before it charged anything more.
func (s *fold) take(i int, on incasso.Date) {
	l := &s.letters[i]
	s.offer = 0
	s.costs.forgo()
	if s.step().Interest == Charge && s.pos.end == "" {
		return
	}
	for j := range s.accounts {
		a := &s.accounts[j]
		if a.inDefault(l.event.On) && a.ended.IsZero() {
			a.ended = on
			s.kinds.add(noticeOffer)
		}
	}
}

// settle closes the file when nothing is open any more, and lets it rest when nothing
// is in default.
func (s *fold) settle(on incasso.Date) {
	if s.closed() || s.costs.openFee+s.costs.openVAT != 0 {
		return
	}
	if !s.nextDefault().IsZero() {
		s.rest(on)
		return
	}
	if s.credits && s.owedThen(on) > s.surplus {
		return // A later credit note closes the file.
	}
	if !s.arranged.free {
		s.costs.forgo()
	}
	outcome := "paid"
	if s.paid == 0 {
		outcome = "credited"
	}
	s.close(outcome, on)
}

// owedThen returns what was open on a day on the claims that were credited after it.
func (s *fold) owedThen(on incasso.Date) incasso.EUR {
	var sum incasso.EUR
	for i := range s.accounts {
		a := &s.accounts[i]
		if a.creditedAfter(on) == 0 {
			continue
		}
		if open, err := a.openThen(on, s.excluded); err == nil {
			sum += open.Total
		}
	}
	return sum
}

// arrangement is an arrangement that runs, or the last one that ran.
type arrangement struct {
	terms     ArrangementAgreed
	ever      bool
	running   bool
	free      bool // no costs are charged
	freed     bool // costs that were charged were given up for it
	fee, vat  incasso.EUR
	full      int         // instalments that the payments cover
	left      incasso.EUR // what came in beyond those
	missed    int         // instalments whose day passed without enough money
	reminded  int         // of those, how many had passed when the debtor was last reminded
	called    int         // the same for calls
	breached  incasso.Date
	completed incasso.Date
}

// covered returns how many instalments the payments cover.
func (a *arrangement) covered() int { return a.full }

func (a *arrangement) receive(x incasso.EUR) {
	if a.running {
		a.left += x
		for a.full < len(a.terms.Instalments) && a.left >= a.terms.Instalments[a.full].Amount {
			a.left -= a.terms.Instalments[a.full].Amount
			a.full++
		}
		a.missed = min(a.missed, a.covered())
	}
}

// late returns the index of the first instalment that is not covered, -1 when all
// are.
func (a *arrangement) late() int {
	if !a.running {
		return -1
	}
	if n := a.covered(); n < len(a.terms.Instalments) {
		return n
	}
	return -1
}

// missedFrom returns the day on which the next instalment counts as missed, zero
// when none can be.
func (a *arrangement) missedFrom() incasso.Date {
	n := a.late()
	if n < 0 {
		return incasso.Date{}
	}
	n = max(n, a.missed)
	if n >= len(a.terms.Instalments) {
		return incasso.Date{}
	}
	return a.terms.Instalments[n].Due.AddDays(1)
}

// breachFrom returns the day on which the arrangement is breached as things stand, zero
// when it does not run.
func (a *arrangement) breachFrom(p *Procedure) incasso.Date {
	n := a.late()
	if n < 0 {
		return incasso.Date{}
	}
	if p.Branches.Arrangement.Missed == Remind {
		n = len(a.terms.Instalments) - 1 // Until the last one the debtor is only reminded.
	}
	return a.terms.Instalments[n].Due.AddDays(a.terms.GraceDays + 1)
}

// agree begins an arrangement.
func (s *fold) agree(e *ArrangementAgreed) {
	last := e.Instalments[len(e.Instalments)-1].Due
	free := e.CostsWaived || s.arranged.free
	s.arranged = arrangement{terms: *e, ever: true, running: true, free: free}
	s.hold(HoldArrangement, e.On, last.AddDays(e.GraceDays))
	if s.proc.Consent.Arrangement && !e.ClientAgreed {
		s.hold(HoldClient, e.On, incasso.Date{})
		s.kinds.add(noticeConsent)
	}
	k := &s.costs
	if free && k.openFee+k.openVAT > 0 {
		s.arranged.freed, s.arranged.fee, s.arranged.vat = true, k.openFee, k.openVAT
		k.waived += k.openFee + k.openVAT
		s.book(e.On, -k.openFee, -k.openVAT, RuleArrangement)
	}
}

// complete ends an arrangement whose instalments were all paid.
func (s *fold) complete(on incasso.Date) {
	a := &s.arranged
	if !a.running || a.covered() < len(a.terms.Instalments) {
		return
	}
	a.running, a.completed = false, on
	s.lift(HoldArrangement, on)
}

// breach ends an arrangement that was not kept.
func (s *fold) breach(on incasso.Date) error {
	a := &s.arranged
	a.running, a.breached = false, on
	s.kinds.add(noticeBreached)
	s.lift(HoldArrangement, on)
	b := &s.proc.Branches.Arrangement
	if a.free && b.WaiverLapses {
		a.free = false
		if a.freed {
			s.costs.waived -= a.fee + a.vat
			s.book(on, a.fee, a.vat, RuleLapsed)
		}
	}
	if i := s.proc.step(b.Resume); b.Resume != "" && i >= 0 && s.pos.end == "" && s.pos.step != i {
		s.enter(s.afterLetter(i), on)
		return nil
	}
	s.charge(on)
	return nil
}
