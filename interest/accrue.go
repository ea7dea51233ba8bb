package interest

import (
	"slices"
	"sort"

	"github.com/go-incasso/incasso"
)

// Accrue computes the interest on a claim, line by line, with every change of
// rate, addition of interest and payment. It is a pure function of the facts: a
// payment that was reversed or booked on another day is corrected in the facts,
// and the whole is computed again.
//
// Refusals are an [*incasso.Error] that names the field: ErrMissingField,
// ErrUnknownWord, ErrInvalidDate, ErrOutOfRange, ErrDateOrder, ErrNotAllowed, and
// ErrNoRate for a day that the rate table and the caller's own rows do not cover.
// A claim whose interest compounds beyond 2^60 cents is ErrOutOfRange.
//
// A claim with at most 36 lines and no payments costs one allocation.
func Accrue(c Claim) (Result, error) {
	var w Workspace
	return w.accrue(&c)
}

// accrue computes the interest on a claim that is checked first.
func (w *Workspace) accrue(c *Claim) (Result, error) {
	if err := c.check(); err != nil {
		return Result{}, err
	}
	return w.compute(c)
}

// compute answers a claim that was checked. Its last day may lie long before its
// first: then only costs can be open, and payments of before.
func (w *Workspace) compute(c *Claim) (Result, error) {
	r := run{last: c.LastDay.DayNumber(), from: c.PaymentDay == From}
	r.main.lines, r.main.caps, r.allocations = w.lines, w.caps, w.allocations
	if err := r.prepare(c); err != nil {
		return Result{}, err
	}
	if n := len(c.Payments); n > 0 {
		if cap(r.allocations) < n {
			r.allocations = make([]Allocation, 0, n)
		}
		for _, p := range byDay(c.Payments) {
			r.pay(p)
		}
	}
	return r.finish(c)
}

// run is one computation.
type run struct {
	main        account
	costs       []cost // open by the last day, the oldest first
	last        int
	from        bool // payments lower the base from their own day
	allocations []Allocation
	bearing     bool // a cost bears interest
	paidOff     int  // costs at the front that are paid for good
}

// cost is one amount of costs; without interest its account is never advanced.
type cost struct {
	account
	on      incasso.Date
	bearing bool
}

// The results of ordinary claims live in one block of memory.
type (
	smallBlock struct {
		lines [8]Line
		caps  [4]Capitalisation
	}
	middleBlock struct {
		lines [16]Line
		caps  [8]Capitalisation
	}
	block struct {
		lines [36]Line
		caps  [24]Capitalisation
	}
)

// prepare sets up the accounts and the memory for the result.
func (r *run) prepare(c *Claim) error {
	first := c.FirstDay.DayNumber()
	out := spans(c.Excluded)
	m := &r.main
	m.principal = c.Principal
	m.months, m.asPrincipal, m.roundEnd = c.months(), c.CapitalisedAs == AsPrincipal, c.Rounding == RoundEnd
	m.book, m.count, m.out = c.book(), c.counter(), out
	m.count.anchor, m.count.out = c.FirstDay, out
	m.start(c.FirstDay)
	if err := covered(&m.book, first, r.last); err != nil {
		return err
	}
	if c.isExact() {
		m.exact = newExact(m.unit, m.book.common(first, r.last))
		if err := c.exactBound(m.exact.bits()); err != nil {
			return err
		}
	}
	if c.Plus != nil && *c.Plus < 0 {
		if err := plusInRange(m.book, first, r.last); err != nil {
			return err
		}
	}
	r.reserve(first, len(out)+len(c.Payments))
	if len(c.Costs) > 0 {
		return r.prepareCosts(c, out)
	}
	return nil
}

// reserve makes room for every line and addition the claim can have, so that
// nothing grows while it is computed. A workspace that was used before has room, and
// grows by itself where that is too little.
func (r *run) reserve(first, breaks int) {
	if cap(r.main.lines) > 0 {
		return
	}
	additions := 0
	switch days := max(0, r.last-first); r.main.months {
	case 12:
		additions = (days + 1) * 400 / 146_097 // days of 400 years
	case 1:
		additions = days / 28
	}
	lines := 1 + r.main.book.changes(first, r.last) + additions + breaks
	switch {
	case lines <= len(smallBlock{}.lines) && additions <= len(smallBlock{}.caps):
		b := new(smallBlock)
		r.main.lines, r.main.caps = b.lines[:0], b.caps[:0]
	case lines <= len(middleBlock{}.lines) && additions <= len(middleBlock{}.caps):
		b := new(middleBlock)
		r.main.lines, r.main.caps = b.lines[:0], b.caps[:0]
	case lines <= len(block{}.lines) && additions <= len(block{}.caps):
		b := new(block)
		r.main.lines, r.main.caps = b.lines[:0], b.caps[:0]
	default:
		r.main.lines, r.main.caps = make([]Line, 0, lines), make([]Capitalisation, 0, additions)
	}
}

// prepareCosts opens an account for every cost that is open by the last day.
func (r *run) prepareCosts(c *Claim, out []span) error {
	r.costs = make([]cost, 0, len(c.Costs))
	for i, x := range c.Costs {
		if x.On.After(c.LastDay) {
			continue
		}
		k := cost{on: x.On, bearing: x.Interest == StatutoryCostInterest}
		k.principal = x.Amount
		if k.bearing {
			r.bearing = true
			k.book = rateBook{table: statutorySeries, own: c.ownStatutory()}
			if covered(&k.book, x.On.DayNumber(), r.last) != nil {
				return costRate(i, x.On, &k.book, r.last)
			}
			k.count = counter{per: PerYear, method: c.DayCount, anchor: c.FirstDay, out: out}
			k.out, k.roundEnd, k.cost = out, r.main.roundEnd, uint16(min(i+1, 1<<16-1))
			k.start(x.On)
			if r.main.exact != nil {
				k.exact = newExact(k.unit, 1)
			}
		}
		r.costs = append(r.costs, k)
	}
	r.main.shared = r.bearing && r.main.roundEnd && r.main.asPrincipal
	slices.SortStableFunc(r.costs, func(a, b cost) int { return a.on.Compare(b.on) })
	return nil
}

// advance accrues on every account through a day.
func (r *run) advance(through int) {
	for r.main.shared && r.main.next <= through {
		r.accrueAll(r.main.next - 1)
		r.begin(r.main.next)
	}
	r.accrueAll(through)
}

// begin is the start of a day of the claim, up to which every account has accrued.
func (r *run) begin(day int) {
	if r.main.shared && day == r.main.next {
		r.main.room = r.roundedOwed()
	}
	r.main.begin(day)
}

func (r *run) accrueAll(through int) {
	r.main.advance(through)
	if !r.bearing {
		return
	}
	for i := range r.costs {
		if r.costs[i].bearing {
			r.costs[i].advance(through)
		}
	}
}

// pay allocates a payment by art. 6:44 BW: costs, the interest on them, interest,
// principal.
func (r *run) pay(p Payment) {
	day := p.On.DayNumber()
	if r.from {
		r.advance(day - 1)
		r.begin(day)
	} else {
		r.advance(day)
	}
	left := p.Amount
	take := func(open incasso.EUR) incasso.EUR {
		x := max(0, min(left, open))
		left -= x
		return x
	}
	a := Allocation{On: p.On}
	costs := r.costsOn(p.On)
	owed := r.owed(costs)
	for i := range costs {
		x := take(costs[i].principal)
		costs[i].payPrincipal(x)
		a.Costs += x
	}
	for i := range costs {
		if k := &costs[i]; k.bearing {
			x := take(min(k.owed(), owed))
			k.payInterest(x)
			owed -= x
			a.Interest += x
		}
	}
	x := take(owed)
	r.main.payInterest(x)
	a.Interest += x
	a.Principal = take(r.main.due())
	r.main.payPrincipal(a.Principal)
	if r.main.due() == 0 && x == owed {
		r.main.settle()
	}
	a.Surplus = left
	r.allocations = append(r.allocations, a)
}

// costsOn returns the costs that are open on a day, without those at the front
// that are paid for good.
func (r *run) costsOn(on incasso.Date) []cost {
	for r.paidOff < len(r.costs) && !r.costs[r.paidOff].bearing && r.costs[r.paidOff].principal == 0 {
		r.paidOff++
	}
	n := sort.Search(len(r.costs), func(i int) bool { return r.costs[i].on.After(on) })
	return r.costs[min(r.paidOff, n):n]
}

// owed returns all interest that is open when a payment comes in. Where only the
// total is rounded, that goes for the costs' interest together with the claim's.
func (r *run) owed(costs []cost) incasso.EUR {
	if r.bearing && r.main.roundEnd {
		return r.roundedOwed()
	}
	sum := r.main.owed()
	for i := range costs {
		if costs[i].bearing {
			sum += costs[i].owed()
		}
	}
	return sum
}

// roundedOwed is owed where only the total is rounded. No payment and no booking takes
// more than it, and the total never falls, so that it is never below zero.
func (r *run) roundedOwed() incasso.EUR {
	return r.roundedTotal() - r.paid() - r.main.booked
}

// paid returns all interest paid so far.
func (r *run) paid() incasso.EUR {
	sum := r.main.paid
	for i := range r.costs {
		sum += r.costs[i].paid
	}
	return sum
}

// finish closes everything and sums it up.
func (r *run) finish(c *Claim) (Result, error) {
	m := &r.main
	r.advance(r.last)
	m.end()
	res := Result{
		Lines: m.lines, Capitalised: m.caps, Allocations: r.allocations,
		Interest: m.interest, terms: c.terms(r.bearing),
	}
	if res.Allocations == nil {
		res.Allocations = []Allocation{}
	}
	if r.last >= m.anchor.DayNumber()-1 {
		var err error
		if res.PerDay, err = m.perDay(r.last); err != nil {
			return Result{}, err
		}
	}
	if len(r.costs) > 0 {
		if err := r.finishCosts(&res); err != nil {
			return Result{}, err
		}
	}
	open := &res.Open
	open.Interest = res.Interest - r.paid() - m.booked
	open.Principal = m.due()
	open.Total = open.Costs + open.Interest + open.Principal
	if m.tooLarge || max(open.Total, res.Interest) > most || res.Interest < -most {
		return Result{}, incasso.Refuse(incasso.ErrOutOfRange, "last_day",
			"De rente groeit verder aan dan de bibliotheek kan uitdrukken.",
			"The interest grows beyond what the library can express.")
	}
	return res, nil
}

// finishCosts adds the costs and their interest to the result.
func (r *run) finishCosts(res *Result) error {
	for i := range r.costs {
		k := &r.costs[i]
		res.Open.Costs += k.principal
		if !k.bearing {
			continue
		}
		k.end()
		day, err := k.perDay(r.last)
		if err != nil {
			return err
		}
		res.PerDayCosts += day
		res.Interest += k.interest
		res.Lines = append(res.Lines, k.lines...)
		r.main.tooLarge = r.main.tooLarge || k.tooLarge
	}
	if r.bearing && r.main.roundEnd {
		res.Interest = r.roundedTotal()
	}
	return nil
}

// roundedTotal returns the exact interest on the claim and on its costs, with
// their unfinished lines, rounded once.
func (r *run) roundedTotal() incasso.EUR {
	sum := r.main.fraction()
	for i := range r.costs {
		if r.costs[i].bearing {
			sum.Add(sum, r.costs[i].fraction())
		}
	}
	return r.main.exact.round(sum.Num(), sum.Denom())
}

// costRate refuses costs whose interest has no rate.
func costRate(i int, on incasso.Date, b *rateBook, last int) error {
	gap, _ := b.covers(on.DayNumber(), last)
	if gap < b.table[0].from {
		return noRate(incasso.At("costs", i)+".on", on)
	}
	return noRate(incasso.At("costs", i)+".interest", incasso.DateFromDayNumber(gap))
}
