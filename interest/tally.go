package interest

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// Tally is a claim whose payments become known one after the other. It tells what is
// open on a day and goes on from there, where [Accrue] begins anew for every question:
// with many payments that is the difference between a line of work and a square of it.
// The answers are those of Accrue to the cent.
//
// Days only go forward. A Tally is made by [NewTally] and is not safe for concurrent
// use.
type Tally struct {
	claim Claim
	run   run
	day   incasso.Date // the latest day that was asked or paid on
	// anew tells that every question is answered by Accrue: where the day of a payment
	// has the lower base, or fractions of a cent are kept.
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
	t := &Tally{claim: c, run: run{last: c.LastDay.DayNumber()}}
	t.claim.own()
	if err := t.run.prepare(&t.claim); err != nil {
		return nil, err
	}
	t.anew = c.PaymentDay == From || t.run.main.exact != nil
	return t, nil
}

// Open returns what is open at the end of a day. A day before one that was asked or paid
// on before, or after the last day of the claim, is an [*incasso.Error] with code
// [incasso.ErrDateOrder] and field "on"; interest beyond 2^60 cents is ErrOutOfRange.
func (t *Tally) Open(on incasso.Date) (Open, error) {
	if err := t.forward(on); err != nil {
		return Open{}, err
	}
	if t.anew {
		return t.again(on)
	}
	t.run.main.advance(on.DayNumber())
	open := Open{Principal: t.run.main.due(), Interest: t.run.main.owed()}
	if t.run.costs != nil {
		costs, onCosts := t.run.costs.through(on)
		open.Costs, open.Interest = costs, open.Interest+onCosts
	}
	open.Total = open.Costs + open.Interest + open.Principal
	if t.run.main.tooLarge || open.Total > most {
		return t.again(on) // which says so
	}
	return open, nil
}

// Pay tells a payment on a day and says what it paid (art. 6:44 BW). Errors are those of
// [Tally.Open], and an amount below zero or above MaxEUR is ErrOutOfRange with field
// "amount".
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
	}
	t.claim.Payments = append(t.claim.Payments, p)
	if t.anew {
		r, err := t.through(p.On)
		if err != nil {
			return Allocation{}, err
		}
		return r.Allocations[len(r.Allocations)-1], nil
	}
	t.run.pay(p)
	a := t.run.allocations[len(t.run.allocations)-1]
	return a, nil
}

// forward moves on to a day.
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
	t.day = on
	return nil
}

// again answers by beginning anew.
func (t *Tally) again(on incasso.Date) (Open, error) {
	r, err := t.through(on)
	return r.Open, err
}

// through computes the claim with the payments so far through a day. Before the first
// day that day stays what it is: years of interest are counted from it for costs too.
func (t *Tally) through(on incasso.Date) (Result, error) {
	c := t.claim
	c.LastDay = on
	var w Workspace
	var res Result
	err := w.compute(&c, &res)
	return res, err
}

// own makes the claim independent of what its maker changes.
func (c *Claim) own() {
	c.Costs, c.Excluded, c.Rates = slices.Clone(c.Costs), slices.Clone(c.Excluded), slices.Clone(c.Rates)
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
