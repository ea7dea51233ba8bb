package interest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// anyClaim draws a claim that Accrue answers, of any kind and convention.
func anyClaim(t *rapid.T, longest int) interest.Claim {
	const origin = 49_000 // in 1934
	day := func(name string, lo, hi int) incasso.Date {
		return incasso.DateFromDayNumber(rapid.IntRange(lo, hi).Draw(t, name))
	}
	c := interest.Claim{
		Kind:          interest.Kind(rapid.IntRange(1, 4).Draw(t, "kind")),
		Principal:     incasso.EUR(rapid.Int64Range(-2_000_00, 200_000_00).Draw(t, "principal")),
		Compounding:   interest.Compounding(rapid.IntRange(0, 3).Draw(t, "compounding")),
		DayCount:      interest.DayCount(rapid.IntRange(0, 4).Draw(t, "day count")),
		Rounding:      interest.Rounding(rapid.IntRange(0, 2).Draw(t, "rounding")),
		Capitalise:    interest.Capitalise(rapid.IntRange(0, 2).Draw(t, "capitalise")),
		CapitalisedAs: interest.CapitalisedAs(rapid.IntRange(0, 2).Draw(t, "as")),
		PaymentDay:    interest.PaymentDay(rapid.IntRange(0, 2).Draw(t, "payment day")),
	}
	if rapid.Bool().Draw(t, "tiny") {
		c.Principal %= 10_00
	}
	// Half of the claims lie around the end of the verified table.
	lo, hi := origin, 82_000
	if rapid.Bool().Draw(t, "recent") {
		lo, hi = 80_500, 84_000
	}
	c.FirstDay = day("first", lo, hi)
	if rapid.IntRange(0, 9).Draw(t, "anchor") == 0 {
		y := c.FirstDay.Year() / 4 * 4
		c.FirstDay = incasso.MustDate(max(y, 1936), 2, 29)
	}
	n := c.FirstDay.DayNumber()
	last := n - 1 + rapid.IntRange(0, longest).Draw(t, "days")
	c.LastDay = incasso.DateFromDayNumber(last)
	c.Rates = []interest.RateRow{{From: incasso.MustDate(2027, 1, 1), Percent: 490}}
	if rapid.Bool().Draw(t, "second row") {
		c.Rates = append(c.Rates, interest.RateRow{From: incasso.MustDate(2028, 3, 1), Percent: incasso.Rate(rapid.IntRange(0, 1500).Draw(t, "own"))})
	}
	if c.Kind == interest.Contractual {
		c.Rate = new(incasso.Rate(rapid.IntRange(0, 1500).Draw(t, "rate")))
		c.Per = interest.Per(rapid.IntRange(0, 3).Draw(t, "per"))
		c.Debt = interest.Debt(rapid.IntRange(1, 3).Draw(t, "debt"))
		if c.Per > interest.PerYear {
			c.Floor = new(false)
			*c.Rate /= 4
		} else if rapid.Bool().Draw(t, "floor given") {
			c.Floor = new(rapid.Bool().Draw(t, "floor"))
		}
	} else if rapid.Bool().Draw(t, "plus given") {
		c.Plus = new(incasso.Rate(rapid.IntRange(0, 500).Draw(t, "plus")))
	}
	for range rapid.IntRange(0, 2).Draw(t, "excluded") {
		a := rapid.IntRange(n-20, last+5).Draw(t, "from")
		c.Excluded = append(c.Excluded, interest.Period{
			First: incasso.DateFromDayNumber(a),
			Last:  incasso.DateFromDayNumber(a + rapid.IntRange(0, 90).Draw(t, "length")),
		})
	}
	for range rapid.IntRange(0, 2).Draw(t, "costs") {
		k := interest.Cost{
			On:     incasso.DateFromDayNumber(max(origin, rapid.IntRange(n-60, last+10).Draw(t, "cost day"))),
			Amount: incasso.EUR(rapid.Int64Range(0, 900_00).Draw(t, "cost")),
		}
		// Costs bear the ordinary rate, which the caller's rows extend only where
		// they are rows of that rate.
		if last <= incasso.VerifiedThrough().DayNumber() || c.Kind == interest.Statutory || c.Debt == interest.OrdinaryDebt {
			k.Interest = interest.CostInterest(rapid.IntRange(0, 2).Draw(t, "cost interest"))
		}
		c.Costs = append(c.Costs, k)
	}
	if c.Principal >= 0 {
		for range rapid.IntRange(0, 4).Draw(t, "payments") {
			most := int64(c.Principal)/2 + 500_00
			if rapid.IntRange(0, 3).Draw(t, "size") > 0 {
				most = int64(c.Principal)/20 + 10
			}
			c.Payments = append(c.Payments, interest.Payment{
				On:     incasso.DateFromDayNumber(rapid.IntRange(n-30, last).Draw(t, "payment day")),
				Amount: incasso.EUR(rapid.Int64Range(0, most).Draw(t, "payment")),
			})
		}
	}
	return c
}

var sameResult = cmp.Options{
	cmpopts.IgnoreUnexported(interest.Result{}, interest.Line{}),
	cmpopts.EquateEmpty(),
	cmp.Comparer(func(a, b incasso.Date) bool { return a == b }),
}

// Every claim comes out to the cent as the engine that walks through its days
// says: lines, additions, allocations, what is open, and the amount per day.
func TestEqualsDayByDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 1500)
		got, err := interest.Accrue(c)
		if err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		if d := cmp.Diff(reference(c), got, sameResult); d != "" {
			t.Fatalf("%+v (-days +engine):\n%s", c, d)
		}
	})
}
