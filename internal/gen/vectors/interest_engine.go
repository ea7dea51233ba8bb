package main

import "slices"

// accrual is a question of interest.accrue. Words left empty are left out.
type accrual struct {
	kind        string
	principal   num
	first, last day
	rate, plus  num
	per, debt   string
	floor       *bool
	compounding string
	dayCount    string
	rounding    string
	capitalise  string
	as          string
	paymentDay  string
	costs       []dated
	payments    []dated
	excluded    [][2]day
	rates       []rateRow
}

type dated struct {
	on     day
	amount num
}

func (q *accrual) in() m {
	in := m{"kind": q.kind, "principal": eur(q.principal), "first_day": q.first, "last_day": q.last}
	for name, word := range map[string]string{"per": q.per, "debt": q.debt, "compounding": q.compounding,
		"day_count": q.dayCount, "rounding": q.rounding, "capitalise": q.capitalise, "capitalised_as": q.as, "payment_day": q.paymentDay} {
		if word != "" {
			in[name] = word
		}
	}
	if q.rate != nil {
		in["rate"] = eur(q.rate)
	}
	if q.plus != nil {
		in["plus"] = eur(q.plus)
	}
	if q.floor != nil {
		in["floor"] = *q.floor
	}
	if len(q.costs) > 0 {
		in["costs"] = datedIn(q.costs)
	}
	if len(q.payments) > 0 {
		in["payments"] = datedIn(q.payments)
	}
	var excluded, rates []any
	for _, x := range q.excluded {
		excluded = append(excluded, m{"first": x[0], "last": x[1]})
	}
	for _, r := range q.rates {
		rates = append(rates, m{"from": r.from, "percent": eur(r.percent)})
	}
	if excluded != nil {
		in["excluded"] = excluded
	}
	if rates != nil {
		in["rates"] = rates
	}
	return in
}

func datedIn(list []dated) []any {
	var out []any
	for _, x := range list {
		out = append(out, m{"on": x.on, "amount": eur(x.amount)})
	}
	return out
}

// accruing goes through a claim one day after the other.
type accruing struct {
	*accrual
	law *law

	yearly, monthly bool // compounding
	exact           bool // what is added to the base is not rounded

	// The books. added is interest that bears interest, fresh the rounded interest
	// of finished lines since the last addition and freshExact the same unrounded,
	// freshPaid what was paid of it.
	principal, added, costs      num
	fresh, freshExact, freshPaid num
	interest, interestExact      num

	// The line that runs. parts counts its days by the denominator of a day.
	open      bool
	lineBase  num
	lineRate  num
	lineFirst day
	lineDays  int
	parts     map[int]int
	supplied  bool

	lines, capitalised, allocations []any
}

// rateOn returns the rate of a day and whether the question supplied it.
func (a *accruing) rateOn(d day) (num, bool) {
	switch {
	case a.kind == "contractual":
		if !a.hasFloor() {
			return a.rate, false
		}
		table := a.law.statutory
		if a.debt != "ordinary" {
			table = a.tradeTable(d)
		}
		floor, own := lookup(table, a.rates, d)
		if floor.Cmp(a.rate) > 0 {
			return floor, own
		}
		return a.rate, false
	case a.kind == "statutory":
		r, own := lookup(a.law.statutory, a.rates, d)
		return a.raised(r), own
	}
	r, own := lookup(a.tradeTable(d), a.rates, d)
	return a.raised(r), own
}

func (a *accruing) raised(r num) num {
	if a.plus == nil {
		return r
	}
	return plus(r, a.plus)
}

func (a *accruing) tradeTable(d day) []rateRow {
	if d < tradeStart {
		return a.law.statutory
	}
	return a.law.commercial
}

func (a *accruing) hasFloor() bool {
	if a.floor != nil {
		return *a.floor
	}
	return a.debt != "trade" && (a.per == "" || a.per == "year")
}

// Days on which the rules of the rates change: the last verified day, and the first
// day of commercial interest.
var tableEnd, tradeStart = at("2026-12-31"), at("2002-12-01")

func lookup(table, own []rateRow, d day) (num, bool) {
	if d > tableEnd {
		for _, r := range slices.Backward(own) {
			if r.from <= d {
				return r.percent, true
			}
		}
		panic("no rate on " + d.String())
	}
	for _, r := range slices.Backward(table) {
		if r.from <= d {
			return r.percent, false
		}
	}
	panic("no rate on " + d.String())
}

// base is the amount that bears interest.
func (a *accruing) base() num { return plus(a.principal, a.added) }

// period returns the first day of the period of n months that d lies in, counted
// from the first day, and the first day after it.
func (a *accruing) period(d day, n int) (day, day) {
	k := int(d-a.first) / (31 * n) // not too many
	for a.first.plusMonths((k+1)*n) <= d {
		k++
	}
	return a.first.plusMonths(k * n), a.first.plusMonths((k + 1) * n)
}

// share is the part of the rate that a day takes, as a number of parts and the
// denominator of one.
func (a *accruing) share(d day) (parts, of int) {
	switch a.per {
	case "month":
		from, to := a.period(d, 1)
		return 1, int(to - from)
	case "started_month":
		if from, _ := a.period(d, 1); from == d {
			return 1, 1
		}
		return 0, 1
	}
	switch a.dayCount {
	case "act/act-calendar":
		y := d.time().Year()
		return 1, int(ymd(y+1, 1, 1) - ymd(y, 1, 1))
	case "act/act-anniversary":
		from, to := a.period(d, 12)
		return 1, int(to - from)
	case "30/360":
		return thirty(d+1) - thirty(d), 360
	}
	return 1, 365
}

func thirty(d day) int {
	t := d.time()
	return 360*t.Year() + 30*int(t.Month()) + min(t.Day(), 30)
}

// running is the interest of the line that runs, unrounded.
func (a *accruing) running() num {
	sum := zero()
	for of, n := range a.parts {
		sum = plus(sum, frac(int64(n), int64(of)))
	}
	return times(times(a.lineBase, times(a.lineRate, frac(1, 100))), sum)
}

func (a *accruing) endLine(last day) {
	if !a.open {
		return
	}
	a.open = false
	x := a.running()
	a.lines = append(a.lines, m{"first": a.lineFirst, "last": last, "days": a.lineDays, "base": eur(a.lineBase),
		"rate": eur(a.lineRate), "amount": eur(x), "supplied": a.supplied})
	a.fresh, a.freshExact = plus(a.fresh, cents(x)), plus(a.freshExact, x)
	a.interest, a.interestExact = plus(a.interest, cents(x)), plus(a.interestExact, x)
	a.parts = nil
}

// due is the interest that can be paid beside what was added: with the line that
// runs as if it ended now.
func (a *accruing) due() num {
	x := minus(a.fresh, a.freshPaid)
	if a.open {
		x = plus(x, cents(a.running()))
	}
	return x
}

// anniversary reports whether interest is added to the base on a day.
func (a *accruing) anniversary(d day) bool {
	n := 12
	if a.monthly {
		n = 1
	}
	from, _ := a.period(d, n)
	return (a.yearly || a.monthly) && d > a.first && from == d
}

func (a *accruing) addToBase(d day) {
	a.endLine(d - 1)
	x := minus(a.fresh, a.freshPaid)
	if a.exact {
		x = minus(a.freshExact, a.freshPaid)
	}
	if x.Sign() != 0 {
		a.capitalised = append(a.capitalised, m{"on": d, "amount": eur(x)})
	}
	if a.as == "principal" {
		a.principal = plus(a.principal, x)
	} else {
		a.added = plus(a.added, x)
	}
	a.fresh, a.freshExact, a.freshPaid = zero(), zero(), zero()
}

// pay books a payment; last is the last day of the line that runs. Costs come
// first, then the oldest interest, then principal.
func (a *accruing) pay(p dated, open num, last day) num {
	left := p.amount
	take := func(from num) num {
		x := least(left, from)
		left = minus(left, x)
		return x
	}
	costs := take(open)
	a.costs = minus(a.costs, costs)
	old := take(a.added)
	fresh := take(a.due())
	principal := take(a.principal)
	if old.Sign() > 0 || principal.Sign() > 0 {
		a.endLine(last)
	}
	a.added, a.freshPaid, a.principal = minus(a.added, old), plus(a.freshPaid, fresh), minus(a.principal, principal)
	a.allocations = append(a.allocations, m{"on": p.on, "costs": eur(costs), "interest": eur(plus(old, fresh)),
		"principal": eur(principal), "surplus": eur(left)})
	return costs
}

// oneDay lets a day bear interest.
func (a *accruing) oneDay(d day) {
	for _, x := range a.excluded {
		if x[0] <= d && d <= x[1] {
			a.endLine(d - 1)
			return
		}
	}
	rate, own := a.rateOn(d)
	base := a.base()
	if a.open && (rate.Cmp(a.lineRate) != 0 || base.Cmp(a.lineBase) != 0) {
		a.endLine(d - 1)
	}
	if base.Sign() == 0 {
		return
	}
	if !a.open {
		a.open, a.lineBase, a.lineRate, a.lineFirst, a.lineDays = true, base, rate, d, 0
		a.parts, a.supplied = map[int]int{}, false
	}
	n, of := a.share(d)
	a.parts[of] += n
	a.lineDays++
	a.supplied = a.supplied || own
}

// run works a claim out.
func (q *accrual) run(w *law) *accruing {
	a := &accruing{accrual: q, law: w, principal: q.principal, added: zero(), costs: zero(), fresh: zero(),
		freshExact: zero(), freshPaid: zero(), interest: zero(), interestExact: zero(),
		lines: l{}, capitalised: l{}, allocations: l{}}
	a.exact = q.capitalise == "exact" || q.rounding == "end"
	a.monthly = q.compounding == "monthly"
	a.yearly = q.compounding == "yearly" || q.compounding == "" && (q.kind != "contractual" || q.debt == "trade")
	payments := slices.Clone(q.payments)
	slices.SortStableFunc(payments, func(x, y dated) int { return int(x.on - y.on) })
	paidCosts := zero()
	// payAll books the payments up to a day.
	next := 0
	payAll := func(until, last day) {
		for ; next < len(payments) && payments[next].on <= until; next++ {
			open := zero()
			for _, c := range through(q.costs, payments[next].on) {
				open = plus(open, c.amount)
			}
			paidCosts = plus(paidCosts, a.pay(payments[next], minus(open, paidCosts), last))
		}
	}
	payAll(q.first-1, q.first-1)
	for d := q.first; d <= q.last; d++ {
		if a.anniversary(d) {
			a.addToBase(d)
		}
		if q.paymentDay == "from" {
			payAll(d, d-1)
		}
		a.oneDay(d)
		payAll(d, d)
	}
	a.endLine(q.last)
	for _, c := range through(q.costs, q.last) {
		a.costs = plus(a.costs, c.amount)
	}
	return a
}

// out writes the answer. perDay is left out where the contract leaves it open.
func (a *accruing) out() m {
	interest := a.interest
	unpaid := plus(a.added, minus(a.fresh, a.freshPaid))
	if a.rounding == "end" {
		interest = cents(a.interestExact)
		unpaid = plus(a.added, minus(a.freshExact, a.freshPaid))
	} else if a.exact && a.as != "principal" {
		unpaid = interest // no payments with it in the vectors
	}
	out := m{"interest": eur(interest), "lines": a.lines, "capitalised": a.capitalised, "allocations": a.allocations}
	if !a.exact || a.as != "principal" {
		out["open"] = m{"costs": eur(a.costs), "interest": eur(cents(unpaid)), "principal": eur(a.principal),
			"total": eur(plus(plus(a.costs, cents(unpaid)), a.principal))}
	}
	simple := a.per == "" && (a.dayCount == "" || a.dayCount == "act/365") && len(a.excluded) == 0
	if simple && a.last >= a.first {
		rate, _ := a.rateOn(a.last)
		out["per_day"] = eur(times(times(a.base(), rate), frac(1, 36500)))
	}
	return out
}
