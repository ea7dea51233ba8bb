package interest_test

import (
	"math/big"
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func newRefDebt(c interest.Claim, principal incasso.EUR, start incasso.Date, index int) *refDebt {
	return &refDebt{
		claim: c, isCost: index > 0, index: index, start: start,
		principal: rat(int64(principal)), capital: rat(0), capBook: rat(0), running: rat(0),
		sum: rat(0), exactSum: rat(0), yearBook: rat(0), paid: rat(0), booked: rat(0),
	}
}

// reference answers a valid claim by walking through its days.
func reference(c interest.Claim) interest.Result {
	main := newRefDebt(c, c.Principal, c.FirstDay, 0)
	var costs []*refDebt
	for i, k := range c.Costs {
		if !k.On.After(c.LastDay) {
			costs = append(costs, newRefDebt(c, k.Amount, k.On, i+1))
		}
	}
	slices.SortStableFunc(costs, func(a, b *refDebt) int { return a.start.Compare(b.start) })
	bears := func(x *refDebt) bool {
		return x.index > 0 && c.Costs[x.index-1].Interest == interest.StatutoryCostInterest
	}
	payments := slices.Clone(c.Payments)
	slices.SortStableFunc(payments, func(a, b interest.Payment) int { return a.On.Compare(b.On) })

	begin := c.FirstDay
	for _, x := range costs {
		begin = earlier(begin, x.start)
	}
	for _, p := range payments {
		begin = earlier(begin, p.On)
	}

	total := func() *big.Rat { // under RoundEnd: everything, rounded once
		sum := main.accruedExact()
		for _, x := range costs {
			if bears(x) {
				sum = add(sum, x.accruedExact())
			}
		}
		return cents(sum)
	}
	paid := func() *big.Rat {
		sum := main.paid
		for _, x := range costs {
			sum = add(sum, x.paid)
		}
		return sum
	}
	if c.Rounding == interest.RoundEnd && main.asPrincipal() && len(c.Payments) > 0 && slices.ContainsFunc(costs, bears) {
		main.room = func() *big.Rat { return sub(sub(total(), paid()), main.booked) }
	}
	var out interest.Result
	pay := func(p interest.Payment) {
		left := rat(int64(p.Amount))
		a := interest.Allocation{On: p.On}
		take := func(open *big.Rat) *big.Rat {
			x := least(left, open)
			if x.Sign() < 0 {
				x = rat(0)
			}
			left = sub(left, x)
			return x
		}
		owed := main.owed()
		for _, x := range costs {
			if bears(x) && !x.start.After(p.On) {
				owed = add(owed, x.owed())
			}
		}
		if c.Rounding == interest.RoundEnd {
			owed = sub(sub(total(), paid()), main.booked)
		}
		for _, x := range costs {
			if !x.start.After(p.On) {
				n := take(x.principal)
				x.payPrincipal(n)
				a.Costs += eur(n)
			}
		}
		for _, x := range costs {
			if bears(x) && !x.start.After(p.On) {
				n := take(least(x.owed(), owed))
				x.payInterest(n)
				owed = sub(owed, n)
				a.Interest += eur(n)
			}
		}
		n := take(owed)
		main.payInterest(n)
		a.Interest += eur(n)
		n2 := take(main.due())
		main.payPrincipal(n2)
		a.Principal = eur(n2)
		if main.due().Sign() == 0 && n.Cmp(owed) == 0 {
			main.settle()
		}
		a.Surplus = eur(left)
		out.Allocations = append(out.Allocations, a)
	}

	for d := begin; !d.After(c.LastDay); d = d.AddDays(1) {
		live := func(x *refDebt) bool { return !d.Before(x.start) && (x == main || bears(x)) }
		all := append([]*refDebt{main}, costs...)
		for _, x := range all {
			if live(x) {
				x.dayStart(d)
			}
		}
		for _, p := range payments {
			if p.On == d && c.PaymentDay == interest.From {
				pay(p)
			}
		}
		for _, x := range all {
			if live(x) {
				x.dayRun(d)
			}
		}
		for _, p := range payments {
			if p.On == d && c.PaymentDay != interest.From {
				pay(p)
			}
		}
	}

	main.closeLine()
	out.Lines, out.Capitalised = main.lines, main.caps
	interestSum := main.accrued()
	out.PerDay = main.perDay(c.LastDay)
	slices.SortFunc(costs, func(a, b *refDebt) int {
		if n := a.start.Compare(b.start); n != 0 {
			return n
		}
		return a.index - b.index
	})
	for _, x := range costs {
		x.closeLine()
		out.Open.Costs += eur(x.principal)
		if bears(x) {
			out.Lines = append(out.Lines, x.lines...)
			interestSum = add(interestSum, x.accrued())
			out.PerDayCosts += x.perDay(c.LastDay)
		}
	}
	if c.Rounding == interest.RoundEnd {
		interestSum = total()
	}
	out.Interest = eur(interestSum)
	out.Open.Interest = eur(sub(sub(interestSum, paid()), main.booked))
	out.Open.Principal = eur(main.due())
	out.Open.Total = out.Open.Costs + out.Open.Interest + out.Open.Principal
	return out
}

func earlier(a, b incasso.Date) incasso.Date {
	if b.Before(a) {
		return b
	}
	return a
}

// perDay is one more day at the rate of the last one.
func (x *refDebt) perDay(last incasso.Date) incasso.EUR {
	if x.idle() {
		return 0
	}
	part := x.time(last.AddDays(1))
	if x.claim.DayCount == interest.Thirty360 && (x.isCost || x.claim.Per <= interest.PerYear) {
		part = big.NewRat(1, 360)
	}
	rate, _ := x.rate(last)
	return eur(mul(mul(x.base(), big.NewRat(rate, 10_000)), part))
}
