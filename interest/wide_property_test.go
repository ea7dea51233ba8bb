package interest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// wideClaim draws a claim from further out than anyClaim: amounts through MaxEUR, rates
// through 30%, points below zero, up to ninety years, five costs and eight payments. Over
// the longest times amounts and rates are smaller, so that none grows past 2^60 cents;
// costs are fewer there and interest is added rounded, so that days do not take too long.
func wideClaim(t *rapid.T) interest.Claim {
	years := rapid.SampledFrom([]int{1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8, 10, 20, 90}).Draw(t, "years")
	sizes, highest, costs := []incasso.EUR{100, 1_000_00, 1_000_000_00, incasso.MaxEUR}, 30_00, 5
	if years > 10 {
		sizes, highest, costs = sizes[:3], 10_00, 1
	}
	rate := func(name string) incasso.Rate { return incasso.Rate(rapid.IntRange(0, highest).Draw(t, name)) }
	upTo := func(name string, most incasso.EUR) incasso.EUR {
		return incasso.EUR(rapid.Int64Range(0, int64(most)).Draw(t, name))
	}
	c := interest.Claim{
		Kind:          interest.Kind(rapid.IntRange(1, 4).Draw(t, "kind")),
		Principal:     upTo("principal", rapid.SampledFrom(sizes).Draw(t, "size")),
		Compounding:   interest.Compounding(rapid.IntRange(1, 3).Draw(t, "compounding")),
		DayCount:      interest.DayCount(rapid.IntRange(1, 4).Draw(t, "day count")),
		Rounding:      interest.Rounding(rapid.IntRange(1, 2).Draw(t, "rounding")),
		Capitalise:    interest.Capitalise(rapid.IntRange(1, 2).Draw(t, "capitalise")),
		CapitalisedAs: interest.CapitalisedAs(rapid.IntRange(1, 2).Draw(t, "as")),
		PaymentDay:    interest.PaymentDay(rapid.IntRange(1, 2).Draw(t, "payment day")),
		Rates:         []interest.RateRow{{From: date("2027-01-01"), Percent: max(rate("own"), 2_00)}},
	}
	if years > 20 || (years > 4 && c.Compounding == interest.Monthly) {
		c.Rounding, c.Capitalise = interest.RoundLine, interest.CapitaliseRounded
	}
	first := rapid.IntRange(date("1935-01-01").DayNumber(), date("2100-01-01").DayNumber()).Draw(t, "first")
	days := (years-1)*365 + rapid.IntRange(0, 365).Draw(t, "days")
	c.FirstDay, c.LastDay = incasso.DateFromDayNumber(first), incasso.DateFromDayNumber(first+days-1)
	day := func(name string) incasso.Date {
		return incasso.DateFromDayNumber(rapid.IntRange(first-90, first+days-1).Draw(t, name))
	}
	if c.Kind == interest.Contractual {
		c.Rate, c.Debt = new(rate("rate")), interest.Debt(rapid.IntRange(1, 3).Draw(t, "debt"))
		c.Per, c.Floor = interest.Per(rapid.IntRange(1, 3).Draw(t, "per")), new(rapid.Bool().Draw(t, "floor"))
		if c.Per > interest.PerYear {
			*c.Rate, *c.Floor = *c.Rate/12, false
		}
	} else {
		c.Plus = new(rate("plus") - 2_00) // the lowest rate of the law is 2%
	}
	// Costs bear the ordinary rate, which the rows supplied are not for every kind.
	fits := c.Kind == interest.Statutory || c.Debt == interest.OrdinaryDebt || (c.Floor != nil && !*c.Floor)
	if !fits || rapid.Bool().Draw(t, "rows for costs") {
		c.CostRates = []interest.RateRow{{From: date("2027-01-01"), Percent: rate("own of costs")}}
	}
	for range rapid.IntRange(0, costs).Draw(t, "costs") {
		c.Costs = append(c.Costs, interest.Cost{
			On: day("cost day"), Amount: upTo("cost", c.Principal/10+100), Interest: interest.CostInterest(rapid.IntRange(1, 2).Draw(t, "bears")),
		})
	}
	for range rapid.IntRange(0, 8).Draw(t, "payments") {
		c.Payments = append(c.Payments, interest.Payment{On: day("paid on"), Amount: upTo("payment", c.Principal/5+100)})
	}
	for range rapid.IntRange(0, 2).Draw(t, "excluded") {
		a := day("from")
		c.Excluded = append(c.Excluded, interest.Period{First: a, Last: a.AddDays(rapid.IntRange(0, 400).Draw(t, "length"))})
	}
	return c
}

// Large amounts, high rates, long times and full lists come out as the engine that walks
// through the days says.
func TestWideClaimsEqualDayByDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := wideClaim(t)
		got, err := interest.Accrue(c)
		if err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		if d := cmp.Diff(reference(c), got, sameResult); d != "" {
			t.Fatalf("%+v (-days +engine):\n%s", c, d)
		}
	})
}
