package interest

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// kept is what the text of a result needs of a claim with costs or excluded periods.
// Most claims have neither, and so nothing is kept of them.
type kept struct {
	costs    []keptCost // open by the last day, in the order of days
	excluded []span     // in order and apart
}

// keptCost is an amount of costs as the claim had it, before any payment.
type keptCost struct {
	on      incasso.Date
	amount  incasso.EUR
	n       uint16 // its place in the claim, see Line.Cost
	bearing bool
}

// keep fills in the terms what only the end of a computation knows.
func (r *run) keep(c *Claim, t *terms) {
	t.turns = r.main.turns(r.last)
	if r.costs == nil && len(r.main.count.out) == 0 {
		return
	}
	t.kept = &kept{excluded: r.main.count.out}
	if r.costs == nil {
		return
	}
	t.costLines = r.costs.bearing
	for i := range r.costs.list {
		k := &r.costs.list[i]
		t.turns = t.turns || k.bearing && k.turns(r.last)
	}
	t.kept.costs = keepCosts(c)
}

// keepCosts copies the costs that are open by the last day.
func keepCosts(c *Claim) []keptCost {
	costs := make([]keptCost, 0, len(c.Costs))
	for i, x := range c.Costs {
		if !x.On.After(c.LastDay) {
			costs = append(costs, keptCost{x.On, x.Amount, costNumber(i), x.Interest == StatutoryCostInterest})
		}
	}
	slices.SortStableFunc(costs, func(a, b keptCost) int { return a.on.Compare(b.on) })
	return costs
}

// costNumber is the number by which a line tells its cost.
func costNumber(i int) uint16 { return uint16(min(i+1, 1<<16-1)) }

// turns reports whether another rate is known to hold on the day after the last.
func (a *account) turns(last int) bool {
	if a.seg.until != last || a.idle() {
		return false
	}
	_, known := a.book.covers(last+1, last+1)
	return known && a.book.at(last+1).rate != a.seg.rate
}

// costs returns the costs that were open by the last day.
func (t *terms) costs() []keptCost {
	if t.kept == nil {
		return nil
	}
	return t.kept.costs
}

// excluded returns the periods without interest.
func (t *terms) excluded() []span {
	if t.kept == nil {
		return nil
	}
	return t.kept.excluded
}

// begin returns the first day on which interest can run: the first day, or that of the
// oldest cost that bears interest.
func (t *terms) begin() incasso.Date {
	for _, k := range t.costs() {
		if k.bearing && k.on.Before(t.first) {
			return k.on
		}
	}
	return t.first
}

// costsByNumber returns the costs by the number that their lines tell.
func (t *terms) costsByNumber() map[uint16]keptCost {
	m := make(map[uint16]keptCost, len(t.costs()))
	for _, k := range t.costs() {
		m[k.n] = k
	}
	return m
}

// counter returns the count of time of the claim's lines, or of those of its costs.
func (t *terms) counter(costs bool) counter {
	c := counter{per: t.per, method: t.dayCount, anchor: t.first, out: t.excluded()}
	if costs {
		c.per = PerYear
	}
	return c
}

// months returns the months between additions of interest, 0 for never.
func (t *terms) months() int { return monthsOf(t.compounding) }
