package interest_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// overDays returns the interest on a base over days of 365 at a rate, by fractions.
func overDays(base incasso.EUR, rate incasso.Rate, days int) incasso.EUR {
	yearly := mul(rat(int64(base)), big.NewRat(int64(rate), 100_00))
	return eur(mul(yearly, big.NewRat(int64(days), 365)))
}

// The largest principal over times and rates whose product, in cents times hundredths of
// a percent times days, takes more than 64 bits: 10^12 x 1,000 x 18,628 is 2^64.01, and
// 10^12 x 100,000 x 27,759 is 2^71.2. The days are those of the calendar: 51 years with
// thirteen times 29 February, 76 with nineteen.
func TestLargeLines(t *testing.T) {
	for _, tt := range []struct {
		rate        incasso.Rate
		first, last string
		days        int
	}{
		{10_00, "1950-01-01", "2000-12-31", 51*365 + 13},
		{10_00, "1950-01-01", "2000-06-30", 51*365 + 13 - 184}, // just below 2^64
		{incasso.MaxRate, "1950-01-01", "2025-12-31", 76*365 + 19},
		{incasso.MaxRate, "2026-01-01", "2026-02-10", 41},
		{incasso.MaxRate, "2026-01-01", "2026-02-11", 42}, // the first beyond 2^22
	} {
		r := mustAccrue(t, agreed("9999999999.99", tt.first, tt.last, tt.rate))
		want := overDays(amount("9999999999.99"), tt.rate, tt.days)
		if len(r.Lines) != 1 || r.Interest != want || r.Lines[0].Days() != tt.days {
			t.Errorf("%s through %s at %s: %+v, want %s", tt.first, tt.last, tt.rate, r.Lines, want)
		}
	}
	// A base beyond 2^40 cents over a few days: after two years at 1,000% the amount is
	// 121 times as much.
	r := mustAccrue(t, yearly(agreed("9999999999.99", "2025-01-01", "2027-02-09", incasso.MaxRate)))
	last := r.Lines[len(r.Lines)-1]
	if base := 121 * amount("9999999999.99"); last.Base != base || last.Days() != 40 || last.Amount != overDays(base, incasso.MaxRate, 40) {
		t.Errorf("%+v", last)
	}
}

// beyond is a claim that grows past 2^60 cents within its seventh year: every year of 360
// days makes it eleven times as much, and 6,400,000,000.00 x 11^6 is 1.134 x 10^18, below
// 2^60 or 1.153 x 10^18. The interest of the seventh year does not fit 64 bits.
func beyond(last string) interest.Claim {
	c := yearly(agreed("6400000000", "2020-01-01", last, incasso.MaxRate))
	c.DayCount = interest.Thirty360
	return c
}

// Growth past 2^60 cents is refused, also inside one line, of a claim and of a credit note.
func TestGrowthBeyondAnyAmount(t *testing.T) {
	most := amount("6400000000")
	for range 6 {
		most *= 11
	}
	for _, sign := range []incasso.EUR{1, -1} {
		c := beyond("2025-12-31")
		c.Principal *= sign
		if r := mustAccrue(t, c); r.Open.Total != sign*most {
			t.Errorf("six years: %s, want %s", r.Open.Total, sign*most)
		}
		for _, last := range []string{"2026-01-07", "2026-06-30", "2026-12-31"} {
			c.LastDay = date(last)
			_, err := interest.Accrue(c)
			wantRefusal(t, last, err, incasso.ErrOutOfRange, "last_day")
		}
	}
}

// Exact amounts that grow by 16 bits with every addition (36,500 to the power of their
// number) are answered through 18,000 bits, which are 1,125 additions as months of 28
// days count them: 31,500 days and what the last month has left.
func TestLongestExactCompounding(t *testing.T) {
	c := agreed("100", "1940-01-01", "1940-01-01", 1_00)
	c.Compounding, c.Capitalise = interest.Monthly, interest.CapitaliseExact
	c.LastDay = c.FirstDay.AddDays(1_126*28 - 1)
	r := mustAccrue(t, c)
	// 1,035 months lie in it; 100 at a twelfth of a percent a month is about 237 by then.
	if n := len(r.Capitalised); n != 1_035 || r.Interest < amount("136") || r.Interest > amount("138") {
		t.Errorf("%d additions, interest %s", n, r.Interest)
	}
	c.LastDay = c.FirstDay.AddDays(1_126 * 28)
	_, err := interest.Accrue(c)
	wantRefusal(t, "a day longer", err, incasso.ErrOutOfRange, "last_day")
	// A year is twelve such months: three centuries are answered.
	c.Compounding, c.FirstDay, c.LastDay = interest.Yearly, date("1900-01-01"), date("2199-12-31")
	if n := len(mustAccrue(t, c).Capitalised); n != 299 {
		t.Errorf("%d additions in 300 years", n)
	}
}

// ownRows are rows of one day each from 1 January 2027.
func ownRows(n int) []interest.RateRow {
	rows := make([]interest.RateRow, n)
	for i := range rows {
		rows[i] = interest.RateRow{From: date("2027-01-01").AddDays(i), Percent: 5_00}
	}
	return rows
}

// Costs that bear interest, times one and the periods and rows that can break their
// lines, are at most a million.
func TestMostLinesOfCosts(t *testing.T) {
	for _, tt := range []struct {
		bearing, plain, excluded, rows, ofCosts int
		refused                                 bool
	}{
		{1_000, 0, 0, 999, 0, false},
		{1_000, 0, 0, 1_000, 0, true},
		{1_000, 0, 999, 0, 0, false},
		{1_000, 0, 1_000, 0, 0, true},
		{1_000, 0, 0, 0, 999, false},
		{1_000, 0, 0, 0, 1_000, true},
		{1_000, 0, 500, 300, 199, false},
		{1_000, 0, 500, 300, 200, true},
		{1_000, 9_000, 500, 499, 0, false}, // costs without interest have no lines
		{100, 0, 0, 9_999, 0, false},
		{101, 0, 0, 9_999, 0, true},
	} {
		c := byTable(interest.Commercial, "100", "2026-01-01", "2026-01-02")
		c.Costs = slices.Repeat([]interest.Cost{{On: c.FirstDay, Amount: 1, Interest: interest.StatutoryCostInterest}}, tt.bearing)
		c.Costs = append(c.Costs, slices.Repeat([]interest.Cost{{On: c.FirstDay, Amount: 1}}, tt.plain)...)
		c.Excluded = slices.Repeat([]interest.Period{{First: c.FirstDay, Last: c.FirstDay}}, tt.excluded)
		c.Rates, c.CostRates = ownRows(tt.rows), ownRows(tt.ofCosts)
		r, err := interest.Accrue(c)
		switch {
		case tt.refused:
			wantRefusal(t, "lines of costs", err, incasso.ErrOutOfRange, "costs")
		case err != nil || r.Open.Costs != incasso.EUR(tt.bearing+tt.plain):
			t.Errorf("%+v: %v, open %+v", tt, err, r.Open)
		}
	}
}

// Every list has at most 10,000 entries.
func TestLongestLists(t *testing.T) {
	for field, fill := range map[string]func(c *interest.Claim, n int){
		"costs": func(c *interest.Claim, n int) { c.Costs = slices.Repeat([]interest.Cost{{On: c.FirstDay}}, n) },
		"payments": func(c *interest.Claim, n int) {
			c.Payments = slices.Repeat([]interest.Payment{{On: c.FirstDay}}, n)
		},
		"excluded": func(c *interest.Claim, n int) {
			c.Excluded = slices.Repeat([]interest.Period{{First: c.FirstDay, Last: c.FirstDay}}, n)
		},
		"rates":      func(c *interest.Claim, n int) { c.Rates = ownRows(n) },
		"cost_rates": func(c *interest.Claim, n int) { c.CostRates = ownRows(n) },
	} {
		c := byTable(interest.Commercial, "100", "2026-01-01", "2026-01-02")
		fill(&c, 10_000)
		if _, err := interest.Accrue(c); err != nil {
			t.Errorf("10,000 %s: %v", field, err)
		}
		fill(&c, 10_001)
		_, err := interest.Accrue(c)
		wantRefusal(t, "10,001 "+field, err, incasso.ErrOutOfRange, field)
	}
}

// The lists of an answer are never nil, so that JSON shows them as lists.
func TestListsAreNeverNil(t *testing.T) {
	var w interest.Workspace
	nothing := byTable(interest.Statutory, "0", "2026-01-01", "2025-12-31")
	paid := byTable(interest.Statutory, "100", "2020-01-01", "2026-01-31")
	paid.Payments = []interest.Payment{{On: paid.LastDay, Amount: 1}}
	for range 2 {
		for _, c := range []interest.Claim{nothing, simple(byTable(interest.Statutory, "100", "2026-01-01", "2026-01-31")), paid, nothing} {
			own, err := interest.Accrue(c)
			if err != nil {
				t.Fatal(err)
			}
			shared, err := w.Accrue(c)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range []interest.Result{own, shared} {
				if r.Lines == nil || r.Capitalised == nil || r.Allocations == nil {
					t.Errorf("%+v: lines %v, capitalised %v, allocations %v", c, r.Lines, r.Capitalised, r.Allocations)
				}
			}
		}
	}
}
