package interest

import (
	"math/big"
	"slices"

	"github.com/go-incasso/incasso"
)

// Tally is a claim whose payments become known one after the other. It tells what is
// open on a day and goes on from there, where [Accrue] begins anew for every question:
// with many payments that is the difference between a line of work and a square of it.
// The answers are those of Accrue to the cent.
//
// Days only go forward. What is refused changes nothing. A Tally is made by [NewTally] and
// is not safe for concurrent use.
type Tally struct {
	claim Claim
	run   run
	day   incasso.Date // the latest day that was asked or paid on
	// anew tells that every question is answered by Accrue: once the interest came near
	// what the library can express.
	anew bool
}

// NewTally begins the tally of a claim, whose LastDay is the last day that can be asked.
// Errors are those of [Accrue]; Payments in the claim are an [*incasso.Error] with code
// [incasso.ErrNotAllowed] and field "payments", as they are told by [Tally.Pay].
func NewTally(c Claim) (*Tally, error) {
	if len(c.Payments) > 0 {
		return nil, incasso.Refuse(incasso.ErrNotAllowed, "payments",
			"Betalingen worden hier een voor een verteld.", "Payments are told one by one here.")
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	t := &Tally{claim: c, run: run{last: c.LastDay.DayNumber(), from: c.PaymentDay == From}}
	t.claim.own()
	if err := t.run.prepare(&t.claim); err != nil {
		return nil, err
	}
	if c.Principal >= 0 {
		t.run.share()
	}
	return t, nil
}

// Open returns what is open at the end of a day. A day before one that was asked or paid
// on before, or after the last day of the claim, is an [*incasso.Error] with code
// [incasso.ErrDateOrder] and field "on"; interest beyond 2^60 cents is ErrOutOfRange.
func (t *Tally) Open(on incasso.Date) (Open, error) {
	if err := t.forward(on); err != nil {
		return Open{}, err
	}
	if !t.anew {
		r := &t.run
		if r.from {
			r = r.clone() // a payment of this very day would lower its base
		}
		if open := r.openAt(on); !r.beyond() {
			t.day = on
			return open, nil
		}
		t.anew = true
	}
	res, err := t.through(on, t.claim.Payments)
	if err != nil {
		return Open{}, err
	}
	t.day = on
	return res.Open, nil
}

// Pay tells a payment on a day and says what it paid (art. 6:44 BW). Errors are those of
// [Tally.Open]; an amount below zero or above MaxEUR is ErrOutOfRange with field "amount",
// and so is with field "payments" one payment more than a claim can have. A payment on a
// credit note is ErrNotAllowed with field "amount".
func (t *Tally) Pay(p Payment) (Allocation, error) {
	if err := t.forward(p.On); err != nil {
		return Allocation{}, err
	}
	switch {
	case p.Amount < 0 || !p.Amount.InRange():
		return Allocation{}, amountRange("amount")
	case t.claim.Principal < 0:
		return Allocation{}, incasso.Refuse(incasso.ErrNotAllowed, "amount",
			"Op een creditnota wordt niet betaald.", "A credit note takes no payments.")
	case len(t.claim.Payments) == mostEntries:
		return Allocation{}, tooLong("payments")
	}
	payments := append(t.claim.Payments, p)
	if !t.anew {
		t.run.pay(p)
		if !t.run.beyond() {
			t.claim.Payments, t.day = payments, p.On
			return t.run.allocations[len(t.run.allocations)-1], nil
		}
		t.anew = true
	}
	res, err := t.through(p.On, payments)
	if err != nil {
		return Allocation{}, err
	}
	t.claim.Payments, t.day = payments, p.On
	return res.Allocations[len(res.Allocations)-1], nil
}

// forward refuses a day that does not go on from the last one.
func (t *Tally) forward(on incasso.Date) error {
	switch {
	case on.IsZero():
		return missing("on")
	case !answered(on):
		return badDate("on")
	case on.Before(t.day) || on.After(t.claim.LastDay):
		return incasso.Refuse(incasso.ErrDateOrder, "on",
			"De dagen gaan vooruit, tot en met de laatste dag van de vordering.",
			"The days go forward, through the last day of the claim.")
	}
	return nil
}

// through computes the claim with payments through a day. Before the first day that day
// stays what it is: years of interest are counted from it for costs too.
func (t *Tally) through(on incasso.Date, payments []Payment) (Result, error) {
	c := t.claim
	c.LastDay, c.Payments = on, payments
	var w Workspace
	var res Result
	err := w.compute(&c, &res)
	return res, err
}

// openAt returns what is open at the end of a day.
func (r *run) openAt(on incasso.Date) Open {
	r.main.advance(on.DayNumber())
	open := Open{Principal: r.main.due()}
	if r.costs == nil {
		open.Interest = r.main.owed()
	} else {
		open.Costs, open.Interest = r.costs.through(on, &r.main)
	}
	open.Total = open.Costs + open.Interest + open.Principal
	return open
}

// beyond reports that the interest came near what the engine carries, or that a cost has no
// rate, where Accrue alone says whether the claim is refused.
func (r *run) beyond() bool {
	const near = most / 4
	owed := r.main.owed()
	return r.costs != nil && r.costs.refused != nil || r.main.tooLarge ||
		max(r.main.interest, -r.main.interest, owed, -owed) > near
}

// clone returns a run that can go on by itself. The lines so far are shared: neither of the
// two looks at what the other adds behind them.
func (r *run) clone() *run {
	c := *r
	c.main.exact = r.main.exact.clone()
	if b := r.costs; b != nil {
		c.costs = &costBook{list: slices.Clone(b.list), bearing: b.bearing, started: b.started, open: b.open,
			unpaid: b.unpaid, owed: b.owed, paid: b.paid, unit: b.unit}
		if b.exact != nil {
			c.costs.exact = new(big.Int).Set(b.exact)
		}
		for i := range c.costs.list {
			k := &c.costs.list[i]
			k.exact = k.exact.clone()
		}
		if r.main.shared != nil {
			c.main.shared = c.costs
		}
	}
	return &c
}

// own makes the claim independent of what its maker changes.
func (c *Claim) own() {
	c.Costs, c.Excluded = slices.Clone(c.Costs), slices.Clone(c.Excluded)
	c.Rates, c.CostRates = slices.Clone(c.Rates), slices.Clone(c.CostRates)
	if c.Rate != nil {
		c.Rate = new(*c.Rate)
	}
	if c.Plus != nil {
		c.Plus = new(*c.Plus)
	}
	if c.Floor != nil {
		c.Floor = new(*c.Floor)
	}
}
