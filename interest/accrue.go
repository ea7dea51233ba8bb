package interest

import (
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
func Accrue(c Claim) (res Result, err error) {
	if err := c.check(); err != nil {
		return Result{}, err
	}
	var w Workspace
	if err := w.compute(&c, &res); err != nil {
		return Result{}, err
	}
	return res, nil
}

// compute answers a claim that was checked. Its last day may lie long before its
// first: then only costs can be open, and payments of before.
func (w *Workspace) compute(c *Claim, res *Result) error {
	r := run{last: c.LastDay.DayNumber(), from: c.PaymentDay == From}
	r.main.lines, r.main.caps, r.allocations = w.lines, w.caps, w.allocations
	if err := r.prepare(c); err != nil {
		return err
	}
	if n := len(c.Payments); n > 0 {
		if cap(r.allocations) < n {
			r.allocations = make([]Allocation, 0, n)
		}
		for _, p := range byDay(c.Payments) {
			r.pay(p)
		}
	}
	return r.finish(c, res)
}

// run is one computation.
type run struct {
	main        account
	costs       *costBook // nil without costs
	last        int
	from        bool // payments lower the base from their own day
	allocations []Allocation
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
	c.fillBook(&m.book)
	c.fillCounter(&m.count, out)
	m.out = out
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

// pay allocates a payment by art. 6:44 BW: costs, the interest on them, interest,
// principal.
func (r *run) pay(p Payment) {
	day := p.On.DayNumber()
	through := day
	if r.from {
		through--
	}
	r.main.advance(through)
	if r.from {
		r.main.begin(day)
	}
	a := Allocation{On: p.On}
	if r.costs != nil {
		r.costs.start(p.On)
		a.Costs = r.costs.pay(p.Amount, through)
	}
	left := p.Amount - a.Costs
	if left > 0 {
		r.payClaim(&a, left)
	}
	r.allocations = append(r.allocations, a)
}

// payClaim allocates what costs leave of a payment.
func (r *run) payClaim(a *Allocation, left incasso.EUR) {
	owed := max(0, r.owed())
	a.Interest = min(left, owed)
	left -= a.Interest
	ofCosts := incasso.EUR(0)
	if r.costs != nil {
		ofCosts = r.costs.payInterest(a.Interest)
	}
	r.main.payInterest(a.Interest - ofCosts)
	a.Principal = max(0, min(left, r.main.due()))
	r.main.payPrincipal(a.Principal)
	if r.main.due() == 0 && a.Interest == owed {
		r.main.settle()
	}
	a.Surplus = left - a.Principal
}

// owed returns all interest that is open when a payment comes in that no cost takes.
// Where only the total is rounded, that goes for the costs' interest together with the
// claim's.
func (r *run) owed() incasso.EUR {
	switch {
	case r.costs == nil:
		return r.main.owed()
	case r.costs.exact != nil:
		return r.costs.roundedOwed(&r.main)
	}
	return r.main.owed() + r.costs.owed
}

// finish closes everything and sums it up.
func (r *run) finish(c *Claim, res *Result) error {
	m := &r.main
	m.advance(r.last)
	m.end()
	res.Lines, res.Capitalised, res.Allocations = m.lines, m.caps, r.allocations
	if res.Allocations == nil {
		res.Allocations = []Allocation{}
	}
	res.Interest = m.interest
	c.terms(&res.terms)
	if r.last >= m.anchor.DayNumber()-1 {
		var err error
		if res.PerDay, err = m.perDay(r.last); err != nil {
			return err
		}
	}
	paid := m.paid
	if r.costs != nil {
		paid += r.costs.paid
		tooLarge, err := r.costs.finish(res, r.last)
		if err != nil {
			return err
		}
		m.tooLarge = m.tooLarge || tooLarge
		if r.costs.exact != nil {
			res.Interest = r.costs.roundedTotal(m)
		}
	}
	r.keep(c, &res.terms)
	open := &res.Open
	open.Interest = res.Interest - paid - m.booked
	open.Principal = m.due()
	open.Total = open.Costs + open.Interest + open.Principal
	if m.tooLarge || max(open.Total, res.Interest) > most || res.Interest < -most {
		return incasso.Refuse(incasso.ErrOutOfRange, "last_day",
			"De rente groeit verder aan dan de bibliotheek kan uitdrukken.",
			"The interest grows beyond what the library can express.")
	}
	return nil
}
