package interest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func wantInterest(t *testing.T, what string, c interest.Claim, want string) interest.Result {
	t.Helper()
	r := mustAccrue(t, c)
	if r.Interest != amount(want) {
		t.Errorf("%s: %s, want %s: %+v", what, r.Interest, want, r.Lines)
	}
	return r
}

// Cases 1 to 4: the day after the last day for payment is the first that bears
// interest, the day of payment the last, and a new rate holds on its own day
// (art. 6:119a lid 1 and 6:120 BW).
func TestFirstAndLastDay(t *testing.T) {
	due := date("2025-12-31")
	c := interest.Claim{
		Kind: interest.Statutory, Principal: amount("10000"),
		FirstDay: interest.FirstDayAfter(due), LastDay: date("2026-01-10"),
	}
	wantInterest(t, "1, ten days at 4%", c, "10.96")
	wantInterest(t, "2, one day at the new rate", byTable(interest.Commercial, "10000", "2026-07-01", "2026-07-01"), "2.85")
	c.LastDay = due
	wantInterest(t, "3, paid on the last day for payment", c, "0")
	c.LastDay = due.AddDays(1)
	wantInterest(t, "3, paid a day later", c, "1.10")
	// The tables begin on 1 January 1934: a day at 5% on 36,500.00 is 5.00.
	first := wantInterest(t, "paid a day before the tables begin", byTable(interest.Statutory, "36500", "1934-01-01", "1933-12-31"), "0")
	if first.PerDay != amount("5.00") {
		t.Errorf("per day %s", first.PerDay)
	}
	r := wantInterest(t, "4, a change of rate", byTable(interest.Statutory, "10000", "2025-12-17", "2026-01-15"), "41.10")
	if len(r.Lines) != 2 || r.Lines[0].Amount != amount("24.66") || r.Lines[1].Amount != amount("16.44") {
		t.Errorf("4: %+v", r.Lines)
	}
}

// Case 5: a row equal to its predecessor changes nothing. The commercial rate was
// 8.00 in thirteen rows from 2016-07-01 to 2022-12-31, which is one line.
func TestEqualRowEndsNoLine(t *testing.T) {
	r := mustAccrue(t, simple(byTable(interest.Commercial, "1830.02", "2016-07-01", "2022-12-31")))
	if len(r.Lines) != 1 {
		t.Errorf("%d lines: %+v", len(r.Lines), r.Lines)
	}
	// 8% of 306.92 over 2,176 days is 146.3798; cut at every half-year, as twelve rows of
	// 8.00 would have it, the lines would be 146.41 together.
	cut := incasso.EUR(0)
	for _, days := range []int{166, 184, 181, 184, 181, 184, 182, 184, 181, 184, 181, 184} {
		cut += overDays(amount("306.92"), 8_00, days)
	}
	if cut != amount("146.41") {
		t.Errorf("twelve lines are %s, want 146.41", cut)
	}
	wantInterest(t, "5", simple(byTable(interest.Commercial, "306.92", "2017-01-16", "2022-12-31")), "146.38")
	// The same for the caller's own rows.
	own := byTable(interest.Statutory, "1000", "2026-12-01", "2027-03-31")
	own.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 400}, {From: date("2027-02-01"), Percent: 400}}
	r = mustAccrue(t, own)
	if len(r.Lines) != 1 || !r.Lines[0].Supplied {
		t.Errorf("supplied rows equal to their predecessor: %+v", r.Lines)
	}
}

// Case 6: the ordinary rate on 2025-07-01 is 6%, though its formula gives 5.
func TestRateOfJuly2025(t *testing.T) {
	wantInterest(t, "6", byTable(interest.Statutory, "36500", "2025-07-01", "2025-07-01"), "6.00")
}

// Cases 8 to 10: compounding on the anniversary, a full year, leap years.
func TestAnniversaries(t *testing.T) {
	r := wantInterest(t, "8", yearly(agreed("5000", "2024-06-15", "2026-06-14", 600)), "618.00")
	want := []interest.Capitalisation{{On: date("2025-06-15"), Amount: amount("300")}}
	if d := cmp.Diff(want, r.Capitalised, sameResult); d != "" {
		t.Errorf("8 (-want +got):\n%s", d)
	}
	r = wantInterest(t, "9, a full year", yearly(agreed("5000", "2024-03-15", "2025-03-14", 600)), "300.00")
	if len(r.Capitalised) != 0 {
		t.Errorf("9: interest was added although the year has no next day: %v", r.Capitalised)
	}
	r = mustAccrue(t, yearly(agreed("5000", "2024-03-15", "2025-03-15", 600)))
	if l := r.Lines[len(r.Lines)-1]; l.Base != amount("5300") || l.Amount != amount("0.87") {
		t.Errorf("9, the next day: %+v", l)
	}
	for _, tt := range []struct {
		first, last           string
		act, calendar, oneOne string
	}{
		{"2024-01-01", "2024-12-31", "601.64", "600.00", "600.00"},
		{"2023-07-01", "2024-06-30", "601.64", "600.83", "600.00"},
	} {
		c := agreed("10000", tt.first, tt.last, 600)
		wantInterest(t, "10, act/365", c, tt.act)
		c.DayCount = interest.ActActCalendar
		r = wantInterest(t, "10, calendar", c, tt.calendar)
		if len(r.Lines) != 1 {
			t.Errorf("10: 1 January ended a line: %v", r.Lines)
		}
		c.DayCount = interest.ActActAnniversary
		wantInterest(t, "10, anniversary", c, tt.oneOne)
	}
}

// The contract's own example of 30E/360.
func TestThirty360(t *testing.T) {
	c := agreed("10000", "2026-01-31", "2026-02-28", 600)
	c.DayCount = interest.Thirty360
	wantInterest(t, "31 January through 28 February", c, "51.67")
}

// A claim that begins on 29 February: 28 February in common years, and back on
// 29 February in leap years.
func TestLeapDayAnchor(t *testing.T) {
	r := mustAccrue(t, yearly(agreed("1000", "2020-02-29", "2025-03-31", 1000)))
	var days []string
	for _, c := range r.Capitalised {
		days = append(days, c.On.String())
	}
	want := []string{"2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28"}
	if d := cmp.Diff(want, days); d != "" {
		t.Error(d)
	}
	c := agreed("1000", "2026-01-31", "2026-05-31", 1200)
	c.Compounding = interest.Monthly
	days = nil
	for _, x := range mustAccrue(t, c).Capitalised {
		days = append(days, x.On.String())
	}
	if d := cmp.Diff([]string{"2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"}, days); d != "" {
		t.Error(d)
	}
}

// Cases 12 and 14 to 16: what a payment does. The figures were computed by hand.
func TestPayments(t *testing.T) {
	pay := func(c interest.Claim, on, paid string) interest.Claim {
		c.Payments = []interest.Payment{{On: date(on), Amount: amount(paid)}}
		return c
	}
	// 12: interest that was paid is never added to the base. A year of 600 is paid
	// on its last day; the second year runs over 10,000 again.
	year := yearly(agreed("10000", "2025-01-01", "2026-12-31", 600))
	r := wantInterest(t, "12", pay(year, "2025-12-31", "600"), "1200.00")
	if len(r.Capitalised) != 0 || r.Open.Interest != amount("600") {
		t.Errorf("12: %+v", r)
	}
	// A day later the 600 was added; paying it lowers the base from the next day.
	r = mustAccrue(t, pay(year, "2026-01-01", "600"))
	if len(r.Capitalised) != 1 || r.Lines[1].Base != amount("10600") || r.Lines[1].Days() != 1 || r.Lines[2].Base != amount("10000") {
		t.Errorf("12, a day later: %+v", r.Lines)
	}
	if a := r.Allocations[0]; a.Interest != amount("600") || a.Principal != 0 {
		t.Errorf("12, a day later: %+v", a)
	}
	// The day of payment itself: full base, or from that day the lower one.
	half := pay(agreed("36500", "2026-01-01", "2026-01-20", 1000), "2026-01-10", "1100")
	r = wantInterest(t, "12, through", half, "197.26")
	if r.Lines[1].First != date("2026-01-11") || r.Lines[1].Base != amount("35500") {
		t.Errorf("12, through: %+v", r.Lines)
	}
	half.PaymentDay = interest.From
	r = mustAccrue(t, half)
	if r.Lines[1].First != date("2026-01-10") || r.Lines[1].Base != amount("35490") {
		t.Errorf("12, from: %+v", r.Lines)
	}
	// 14: a payment smaller than the accrued interest ends no line.
	r = mustAccrue(t, pay(yearly(agreed("10000", "2025-01-01", "2026-06-30", 600)), "2025-07-01", "100"))
	if len(r.Lines) != 2 || r.Lines[0].Amount != amount("600") || r.Capitalised[0].Amount != amount("500") {
		t.Errorf("14: %+v %+v", r.Lines, r.Capitalised)
	}
	// 15: a payment before the first day lowers the principal at the start.
	r = wantInterest(t, "15", pay(agreed("5000", "2025-01-01", "2025-12-31", 600), "2024-12-01", "1000"), "240.00")
	if r.Open.Principal != amount("4000") {
		t.Errorf("15: %+v", r.Open)
	}
	// 16: a surplus is reported and nothing falls below zero.
	r = mustAccrue(t, pay(agreed("5000", "2025-01-01", "2025-12-31", 600), "2025-06-30", "6000"))
	if a := r.Allocations[0]; a.Surplus != amount("851.23") || r.Open.Total != 0 || r.PerDay != 0 || len(r.Lines) != 1 {
		t.Errorf("16: %+v", r)
	}
}

// Case 19: costs in a trade case bear the ordinary rate from their own day.
func TestInterestOnCosts(t *testing.T) {
	c := simple(byTable(interest.Commercial, "10000", "2026-07-01", "2026-09-30"))
	c.Costs = []interest.Cost{
		{On: date("2026-08-01"), Amount: amount("36500"), Interest: interest.StatutoryCostInterest},
		{On: date("2026-08-01"), Amount: amount("100")},
		{On: date("2026-10-01"), Amount: amount("500")}, // not open yet
	}
	r := wantInterest(t, "19", c, "506.14") // 262.14 at 10.40% and 61 days of 4.00
	if l := r.Lines[1]; l.Cost != 1 || l.Rate != 400 || l.Days() != 61 || l.Amount != amount("244") {
		t.Errorf("19: %+v", l)
	}
	if r.Open.Costs != amount("36600") || r.PerDayCosts != amount("4") {
		t.Errorf("19: %+v", r)
	}
}

// Case 21: before 1 December 2002 the trade rate is the ordinary one.
func TestTradeBefore2002(t *testing.T) {
	r := mustAccrue(t, simple(byTable(interest.Commercial, "10000", "2002-11-01", "2002-12-31")))
	if len(r.Lines) != 2 || r.Lines[0].Rate != 700 || r.Lines[1].Rate != 1035 || r.Lines[1].First != date("2002-12-01") {
		t.Errorf("21: %+v", r.Lines)
	}
}

// Case 25: the floor, compared per line.
func TestFloor(t *testing.T) {
	half := func(debt interest.Debt, rate incasso.Rate, first, last string) interest.Claim {
		c := agreed("1000", first, last, rate)
		c.Debt = debt
		return c
	}
	for _, tt := range []struct {
		what string
		c    interest.Claim
		rate incasso.Rate
	}{
		{"trade, another agreed rate replaces", half(interest.TradeDebt, 800, "2023-01-01", "2023-06-30"), 800},
		{"public body, only a higher rate counts", half(interest.PublicBodyDebt, 800, "2023-01-01", "2023-06-30"), 1050},
		{"ordinary, above the statutory rate", half(interest.OrdinaryDebt, 800, "2023-01-01", "2023-06-30"), 800},
		{"ordinary, below it in 2023", half(interest.OrdinaryDebt, 300, "2023-01-01", "2023-06-30"), 400},
		{"ordinary, above it in 2022", half(interest.OrdinaryDebt, 300, "2022-01-01", "2022-12-31"), 300},
	} {
		if r := mustAccrue(t, tt.c); len(r.Lines) != 1 || r.Lines[0].Rate != tt.rate {
			t.Errorf("25, %s: %+v, want %s", tt.what, r.Lines, tt.rate)
		}
	}
	both := half(interest.OrdinaryDebt, 300, "2022-07-01", "2023-06-30")
	if r := mustAccrue(t, both); len(r.Lines) != 2 || r.Lines[0].Rate != 300 || r.Lines[1].Rate != 400 {
		t.Errorf("25, across the change: %+v", r.Lines)
	}
	both.Floor = new(false)
	if r := mustAccrue(t, both); len(r.Lines) != 1 {
		t.Errorf("25, without the floor: %+v", r.Lines)
	}
}

// Case 26: 2% a month over twelve months, compound and simple.
func TestTwoPercentAMonth(t *testing.T) {
	c := agreed("1000", "2025-01-01", "2025-12-31", 200)
	c.Per = interest.PerMonth
	r := wantInterest(t, "26, simple", c, "240.00")
	if len(r.Lines) != 1 {
		t.Errorf("26: months ended a line: %v", r.Lines)
	}
	c.Compounding = interest.Monthly
	wantInterest(t, "26, compound", c, "268.23")
	// A part of a month: 16 May to 15 June has 31 days, of which 5.
	c.Compounding, c.FirstDay, c.LastDay = interest.NoCompounding, date("2026-04-16"), date("2026-05-20")
	wantInterest(t, "a part of a month", c, "23.23")
	c.Per = interest.PerStartedMonth
	wantInterest(t, "a started month", c, "40.00")
	// Three days late cost a full month.
	c.LastDay = date("2026-04-18")
	wantInterest(t, "three days", c, "20.00")
	// A payment in the month does not restart or halve it.
	c.LastDay = date("2026-06-15")
	c.Payments = []interest.Payment{{On: date("2026-05-20"), Amount: amount("540")}}
	r = wantInterest(t, "a payment in a started month", c, "40.00")
	if len(r.Lines) != 2 || r.Lines[1].Amount != 0 || r.Lines[1].Base != amount("500") {
		t.Errorf("a payment in a started month: %+v", r.Lines)
	}
}

// Case 29: a default from before 1992, simple also for later years.
func TestOldDefaultIsSimple(t *testing.T) {
	c := simple(byTable(interest.Statutory, "36500", "1991-01-01", "1992-12-31"))
	r := wantInterest(t, "29", c, "8407.00") // 365 x 11.00 and 366 x 12.00
	if len(r.Capitalised) != 0 {
		t.Error("29: interest was added to the base")
	}
}

// Cases 30 and 33: 2008-01-01 is 11.20; a step of the ECB in September 2026
// changes nothing before the half-year ends.
func TestRowsThatFormulasMiss(t *testing.T) {
	for day, want := range map[string]incasso.Rate{"2008-01-01": 1120, "2026-09-16": 1040, "2026-12-31": 1040, "2013-03-15": 775, "2013-03-16": 875} {
		got, err := interest.RateOn(interest.Commercial, date(day))
		if err != nil || got.Percent != want {
			t.Errorf("%s: %v %v, want %s", day, got.Percent, err, want)
		}
	}
}

// Case 34: no interest in an excluded period; the anniversary stays where it was.
func TestExcludedPeriods(t *testing.T) {
	c := yearly(agreed("36500", "2025-01-01", "2026-01-10", 1000))
	c.Excluded = []interest.Period{
		{First: date("2025-03-01"), Last: date("2025-03-20")},
		{First: date("2025-03-11"), Last: date("2025-03-31")},
	}
	r := mustAccrue(t, c)
	want := []interest.Capitalisation{{On: date("2026-01-01"), Amount: amount("3340")}}
	if d := cmp.Diff(want, r.Capitalised, sameResult); d != "" {
		t.Errorf("34 (-want +got):\n%s", d)
	}
	if len(r.Lines) != 3 || r.Lines[0].Last != date("2025-02-28") || r.Lines[1].First != date("2025-04-01") {
		t.Errorf("34: %+v", r.Lines)
	}
}

// Capitalised interest as principal is paid last and stands with the principal.
func TestCapitalisedAsPrincipal(t *testing.T) {
	c := yearly(agreed("1000", "2024-01-01", "2026-06-30", 1000))
	c.DayCount = interest.Thirty360
	c.Payments = []interest.Payment{{On: date("2026-06-30"), Amount: amount("100")}}
	r := mustAccrue(t, c) // 100, 110, and 60.50 in half a year
	if a := r.Allocations[0]; a.Interest != amount("100") || r.Open.Principal != amount("1000") || r.Open.Interest != amount("170.50") {
		t.Errorf("as interest: %+v %+v", a, r.Open)
	}
	c.CapitalisedAs = interest.AsPrincipal
	r = mustAccrue(t, c)
	if a := r.Allocations[0]; a.Interest != amount("60.50") || a.Principal != amount("39.50") || r.Open.Principal != amount("1170.50") {
		t.Errorf("as principal: %+v %+v", a, r.Open)
	}
}

// Rounding at the end: 4% and twice 6% of 100 for a day are 1.0959, 1.6438 and 1.6438
// cents, which are 1, 2 and 2 line by line and 4.3835 together.
func TestRoundEnd(t *testing.T) {
	c := simple(byTable(interest.Statutory, "100", "2023-06-30", "2023-06-30")) // 1.0959 cents
	c.Excluded = []interest.Period{{First: date("2023-07-02"), Last: date("2023-07-02")}}
	c.LastDay = date("2023-07-03") // and two lines of 1.6438
	wantInterest(t, "per line", c, "0.05")
	c.Rounding = interest.RoundEnd
	r := wantInterest(t, "at the end", c, "0.04")
	if len(r.Lines) != 3 || r.Lines[1].Amount != amount("0.02") {
		t.Errorf("lines %+v", r.Lines)
	}
}

// Exact compounding meets an exact half cent: 1,000 at 5% is 1,157.625 after three
// common years, shown half-up.
func TestExactHalfCent(t *testing.T) {
	c := yearly(agreed("1000", "2025-01-01", "2028-12-31", 500))
	c.Capitalise = interest.CapitaliseExact
	if r := mustAccrue(t, c); r.Lines[3].Base != amount("1157.63") || r.Capitalised[2].Amount != amount("55.13") {
		t.Errorf("%+v %+v", r.Lines, r.Capitalised)
	}
}

// Long lists stay quick: the engine is linear in them, or nearly so.
func TestLongLists(t *testing.T) {
	c := byTable(interest.Statutory, "1000000", "1990-01-01", "2026-12-31")
	for i := range 10_000 {
		day := c.FirstDay.AddDays(i)
		c.Payments = append(c.Payments, interest.Payment{On: day, Amount: 10})
		c.Excluded = append(c.Excluded, interest.Period{First: day, Last: day})
		c.Costs = append(c.Costs, interest.Cost{On: day, Amount: 1})
	}
	r := mustAccrue(t, c)
	if len(r.Allocations) != 10_000 || r.Open.Costs != 0 {
		t.Errorf("%d allocations, open %+v", len(r.Allocations), r.Open)
	}
	// The same with costs that bear interest, when only the total is rounded: a cent of
	// costs a day is paid on its day, with the fraction of a cent it bore.
	c.Excluded, c.Rounding = nil, interest.RoundEnd
	for i := range c.Costs {
		c.Costs[i].Interest = interest.StatutoryCostInterest
	}
	r = mustAccrue(t, c)
	if paid := r.Allocations[9_999]; paid.Costs != 1 || r.Open.Costs != 0 || r.Open.Principal != c.Principal {
		t.Errorf("last payment %+v, open %+v", paid, r.Open)
	}
}

// Under act/act by anniversary the years of costs are counted from the first day of the
// claim too: 122 of 366 days at 6% are 20.00; 60 of 366 and 31 of 365 at 7% are
// 11.4754 and 5.9452.
func TestYearsOfCosts(t *testing.T) {
	r, err := interest.Accrue(interest.Claim{Kind: interest.Statutory, DayCount: interest.ActActAnniversary,
		FirstDay: date("2023-03-01"), LastDay: date("2024-03-31"),
		Costs: []interest.Cost{{On: date("2023-09-01"), Amount: amount("1000"), Interest: interest.StatutoryCostInterest}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Lines) != 2 || r.Lines[0].Amount != amount("20.00") || r.Lines[1].Amount != amount("17.42") {
		t.Errorf("%+v", r.Lines)
	}
}
