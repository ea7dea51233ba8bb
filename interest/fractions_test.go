package interest_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// cent is a claim of one cent under 30/360 that adds its interest exactly.
func cent(rate incasso.Rate, first, last string) interest.Claim {
	c := yearly(agreed("0.01", first, last, rate))
	c.DayCount, c.Capitalise = interest.Thirty360, interest.CapitaliseExact
	return c
}

// A payment finds the interest of the exact base. A cent at 250% bears 2.5 cents in a
// year, booked as 3; on 3.5 cents half a year bears 4.375, which is 4 (and not the 5.00 of
// half a year over 4 cents). So 7 cents are owed, and 2 of 10 are too much.
func TestPaymentFindsInterestOfTheExactBase(t *testing.T) {
	c := cent(250_00, "2026-01-01", "2027-06-30")
	c.Payments = []interest.Payment{{On: c.LastDay, Amount: 10}}
	r := wantInterest(t, "a year and a half", c, "0.07")
	want := interest.Allocation{On: c.LastDay, Interest: 7, Principal: 1, Surplus: 2}
	if r.Allocations[0] != want || r.Open != (interest.Open{}) {
		t.Errorf("%+v, open %+v, want %+v", r.Allocations[0], r.Open, want)
	}
}

// What whole cents leave of an exact amount bears nothing. A cent at 240% bears 2.4 cents
// in the first year; a payment of 3 cents on the anniversary pays everything but 0.4 of a
// cent, which in another year would bear 0.96. As principal, the 2 cents added are paid
// out of a principal of one, and the 0.4 bears as little.
func TestFractionLeftBearsNothing(t *testing.T) {
	for as, want := range map[interest.CapitalisedAs]interest.Allocation{
		interest.AsInterest:  {On: date("2027-01-01"), Interest: 2, Principal: 1},
		interest.AsPrincipal: {On: date("2027-01-01"), Principal: 3},
	} {
		c := cent(240_00, "2026-01-01", "2029-12-31")
		c.CapitalisedAs, c.PaymentDay = as, interest.From
		c.Payments = []interest.Payment{{On: date("2027-01-01"), Amount: 3}}
		r := wantInterest(t, as.String(), c, "0.02")
		if r.Allocations[0] != want || r.Open != (interest.Open{}) || r.PerDay != 0 || len(r.Lines) != 1 {
			t.Errorf("%s: %+v, open %+v, per day %s, lines %+v; want %+v", as, r.Allocations[0], r.Open, r.PerDay, r.Lines, want)
		}
	}
}
