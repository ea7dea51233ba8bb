package interest

import (
	"math/big"
	"slices"

	"github.com/go-incasso/incasso"
)

// cost is one amount of costs; without interest its account is never advanced.
type cost struct {
	account
	on      incasso.Date
	bearing bool
}

// costBook holds the costs of a claim, the oldest first. A payment pays their principal
// in that order, and only when that of all is paid their interest, in that order too. So
// the list falls in three: costs paid for good, costs whose interest is still open, and
// costs whose principal is. A cost is computed when a payment reaches it, which keeps
// long lists of costs and payments linear.
type costBook struct {
	list    []cost
	bearing bool // a cost bears interest
	started int  // how many have begun by the last payment
	open    int  // the first whose principal is open
	unpaid  int  // the first whose interest may be open

	owed incasso.EUR // interest that is open on list[unpaid:open], to the cent
	paid incasso.EUR // interest paid so far
	// exact is all interest on list[:open], paid or not, over unit, where only the
	// total is rounded. The costs of a claim share a day count and so their unit.
	exact, unit   *big.Int
	sum, den, tmp big.Int // scratch

	refused error // a day on which an open cost has no rate
}

// prepareCosts opens an account for every cost that is open by the last day.
func (r *run) prepareCosts(c *Claim, out []span) error {
	b := &costBook{list: make([]cost, 0, len(c.Costs))}
	r.costs = b
	for i, x := range c.Costs {
		if x.On.After(c.LastDay) {
			continue
		}
		k := cost{on: x.On, bearing: x.Interest == StatutoryCostInterest}
		k.principal = x.Amount
		if k.bearing {
			b.bearing = true
			k.book = rateBook{table: statutorySeries, own: c.ownStatutory()}
			if first := x.On.DayNumber(); first < k.book.table[0].from {
				return noRate(incasso.At("costs", i)+".on", x.On)
			}
			k.count = counter{per: PerYear, method: c.dayCount(), anchor: c.FirstDay, out: out}
			k.out, k.roundEnd, k.cost = out, r.main.roundEnd, costNumber(i)
			k.start(x.On)
			if k.roundEnd {
				k.exact = newExact(k.unit, 1)
				b.unit = k.exact.factor
			}
		}
		b.list = append(b.list, k)
	}
	if b.bearing && r.main.roundEnd {
		b.exact = new(big.Int)
	}
	if len(c.Payments) > 0 {
		r.share()
	}
	slices.SortStableFunc(b.list, func(a, b cost) int { return a.on.Compare(b.on) })
	return nil
}

// accrue lets a cost bear interest through a day. A day without a rate is refused only
// for costs that are still open on it.
func (b *costBook) accrue(k *cost, through int) {
	if k.principal > 0 && through >= k.at {
		if gap, ok := k.book.covers(k.at, through); !ok {
			if b.refused == nil {
				b.refused = noRate(incasso.At("costs", int(k.cost)-1)+".interest", incasso.DateFromDayNumber(gap))
			}
			return
		}
	}
	k.advance(through)
}

// start takes in the costs of a day and before.
func (b *costBook) start(on incasso.Date) {
	for b.started < len(b.list) && !b.list[b.started].on.After(on) {
		b.started++
	}
}

// pay takes a payment of principal, the oldest cost first, of costs that have accrued
// through a day, and returns how much they took.
func (b *costBook) pay(amount incasso.EUR, through int) incasso.EUR {
	left := amount
	for b.open < b.started {
		k := &b.list[b.open]
		if k.bearing && left > 0 {
			b.accrue(k, through)
		}
		x := min(left, k.principal)
		k.payPrincipal(x)
		left -= x
		if k.principal > 0 {
			break
		}
		b.close(k)
	}
	return amount - left
}

// close enters the interest of a cost whose principal was paid, which is final.
func (b *costBook) close(k *cost) {
	b.open++
	if !k.bearing {
		return
	}
	b.owed += k.owed()
	if b.exact != nil {
		b.exact.Add(b.exact, k.exact.total(k.paid))
	}
}

// payInterest takes a payment of interest on costs without principal, the oldest first,
// and returns how much they took.
func (b *costBook) payInterest(amount incasso.EUR) incasso.EUR {
	left := min(amount, b.owed)
	taken := left
	for left > 0 && b.unpaid < b.open {
		k := &b.list[b.unpaid]
		x := min(left, k.owed())
		k.payInterest(x)
		left -= x
		if k.owed() > 0 {
			break
		}
		b.unpaid++
	}
	b.owed -= taken
	b.paid += taken
	return taken
}

// share tells the claim that its total is rounded together with that of costs, where
// payments come in.
func (r *run) share() {
	if r.costs != nil && r.costs.exact != nil {
		r.main.shared = r.costs
	}
}

// through returns the principal of costs, and the interest on them and on the claim, that
// are open at the end of a day.
func (b *costBook) through(on incasso.Date, claim *account) (principal, interest incasso.EUR) {
	b.start(on)
	interest = b.owed
	for i := b.open; i < b.started; i++ {
		k := &b.list[i]
		principal += k.principal
		if k.bearing {
			b.accrue(k, on.DayNumber())
			interest += k.owed()
		}
	}
	if b.exact == nil {
		return principal, interest + claim.owed()
	}
	return principal, b.roundedOwedThrough(on.DayNumber(), claim)
}

// finish closes every cost at the last day and adds what they come to.
func (b *costBook) finish(res *Result, last int) (tooLarge bool, err error) {
	for i := range b.list {
		k := &b.list[i]
		res.Open.Costs += k.principal
		if !k.bearing {
			continue
		}
		b.accrue(k, last)
		k.end()
		if i >= b.open && b.exact != nil {
			b.exact.Add(b.exact, k.exact.total(k.paid))
		}
		if b.refused != nil {
			return false, b.refused
		}
		day, err := k.perDay(last)
		if err != nil {
			return false, err
		}
		res.PerDayCosts += day
		res.Interest += k.interest
		res.Lines = append(res.Lines, k.lines...)
		tooLarge = tooLarge || k.tooLarge
	}
	return tooLarge, nil
}

// roundedTotal returns the exact interest on the claim, with its unfinished line, and
// that on costs without principal, rounded once.
func (b *costBook) roundedTotal(claim *account) incasso.EUR { return b.rounded(claim, b.exact) }

// rounded returns the exact interest on the claim together with some on costs, over unit,
// rounded once.
func (b *costBook) rounded(claim *account, costs *big.Int) incasso.EUR {
	e := claim.exact
	num := e.all(claim.paid, claim.principal, claim.unfinished())
	if costs.Sign() == 0 {
		return e.round(num, e.denLine)
	}
	b.sum.Mul(num, b.unit)
	b.sum.Add(&b.sum, b.tmp.Mul(costs, e.denLine))
	return e.round(&b.sum, b.den.Mul(e.denLine, b.unit))
}

// roundedOwedThrough is roundedOwed with the interest through a day on costs whose
// principal is open.
func (b *costBook) roundedOwedThrough(day int, claim *account) incasso.EUR {
	all := new(big.Int).Set(b.exact)
	for i := b.open; i < len(b.list) && b.list[i].on.DayNumber() <= day; i++ {
		if k := &b.list[i]; k.bearing {
			b.accrue(k, day)
			all.Add(all, k.exact.all(k.paid, k.principal, k.unfinished()))
		}
	}
	return b.rounded(claim, all) - claim.paid - b.paid - claim.booked
}

// roundedOwed is all interest that is open where only the total is rounded. No payment
// and no booking takes more than it, and the total never falls, so that it is never
// below zero.
func (b *costBook) roundedOwed(claim *account) incasso.EUR {
	return b.roundedTotal(claim) - claim.paid - b.paid - claim.booked
}
