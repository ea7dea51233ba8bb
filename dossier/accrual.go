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

// question asks the package interest for the interest through a day. A claim that is
// not due by then has no interest, and is asked about a period without days: no rate
// is needed for it.
func (a *accrual) question(last incasso.Date, c *Conventions, excluded []interest.Period) interest.Claim {
	q := interest.Claim{Kind: a.kind, Principal: a.principal, FirstDay: a.first, LastDay: last,
		Payments: a.payments, Excluded: excluded}
	if next := last.AddDays(1); next.Before(a.first) {
		q.FirstDay = next
	}
	if a.kind == interest.Contractual {
		q.Rate, q.Per, q.Debt = &a.rate, a.per, a.debt
		if a.per == interest.PerMonth || a.per == interest.PerStartedMonth {
			q.Floor = &noFloor
		}
	}
	c.apply(&q)
	return q
}
