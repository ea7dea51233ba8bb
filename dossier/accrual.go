package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// accrual is what the interest of one claim is computed from, copied out of the file:
// a few words from which the lines can be had again at any time, where the lines
// themselves are many.
type accrual struct {
	id          string
	claimed     incasso.EUR // the principal of the claim
	principal   incasso.EUR // after the credit notes
	payments    []interest.Payment
	first, last incasso.Date
	// ended is the day from which the claim no longer counts, because the rest was
	// let go; zero while it counts.
	ended  incasso.Date
	booked incasso.Date // see booked
	rate   incasso.Rate
	kind   interest.Kind
	per    interest.Per
	debt   interest.Debt
}

// noFloor is never written; a rate per month has no floor.
var noFloor = false

// question asks the package interest for the interest through a day.
func (a *accrual) question(last incasso.Date, c *Conventions, excluded []interest.Period) interest.Claim {
	q := interest.Claim{Kind: a.kind, Principal: a.principal, FirstDay: a.first, LastDay: last,
		Payments: a.payments, Excluded: excluded}
	if a.kind == interest.Contractual {
		q.Rate, q.Per, q.Debt = &a.rate, a.per, a.debt
		if a.per == interest.PerMonth || a.per == interest.PerStartedMonth {
			q.Floor = &noFloor
		}
	}
	c.apply(&q)
	return q
}

// unborn answers for a claim that bears no interest yet on a day: payments lower its
// principal, and no rate is needed. It is false for a claim that does.
func (a *accrual) unborn(last incasso.Date) (interest.Result, bool) {
	if !last.Before(a.first) {
		return interest.Result{}, false
	}
	r := interest.Result{Open: interest.Open{Principal: a.principal}}
	for _, p := range a.payments {
		r.Allocations = append(r.Allocations, interest.Allocation{On: p.On, Principal: p.Amount})
		r.Open.Principal -= p.Amount
	}
	r.Open.Total = r.Open.Principal
	return r, true
}
