package interest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// Under RoundEnd the total is the exact sum rounded once, also when costs that bear
// interest were paid off in between. By hand, at 2.23% a month without compounding:
// 452,260.44 from 25 June through 21 November 2008 is four months and 28/31 of one,
// 49,451.03185; from 4 December 2008 through 25 June 2009 six months, 21/30 and 1/30,
// 67,908.41260; the costs of 199.71 from 6 January through 6 May 2009 are 121 days at 6%,
// 3.97231. Together 117,363.41676; the payments never reach the principal.
func TestTotalIsRoundedOnce(t *testing.T) {
	c := interest.Claim{
		Kind: interest.Contractual, Principal: amount("452260.44"), Rate: new(incasso.Rate(223)),
		Per: interest.PerMonth, Debt: interest.OrdinaryDebt, Floor: new(false),
		FirstDay: date("2008-06-25"), LastDay: date("2009-06-25"),
		Rounding: interest.RoundEnd, CapitalisedAs: interest.AsPrincipal,
		Costs: []interest.Cost{
			{On: date("2008-12-21"), Amount: amount("431.64")},
			{On: date("2009-01-06"), Amount: amount("199.71"), Interest: interest.StatutoryCostInterest},
		},
		Payments: []interest.Payment{
			{On: date("2009-05-06"), Amount: amount("9440.34")},
			{On: date("2008-09-15"), Amount: amount("7942.03")},
		},
		Excluded: []interest.Period{{First: date("2008-11-22"), Last: date("2008-12-03")}},
	}
	wantInterest(t, "rounded once", c, "117363.42")
}

// Fractions of a cent of what was paid bear nothing, but the total keeps them, so that
// it is never less than what was paid on it, or more than what accrued. In 2016 and 2017
// costs bore 2%; the claims bear 10%. The fractions, in cents, are over 365 days each.
func TestFractionsOfWhatWasPaid(t *testing.T) {
	costs := func(on, principal string) interest.Cost {
		return interest.Cost{On: date(on), Amount: amount(principal), Interest: interest.StatutoryCostInterest}
	}
	for _, w := range []struct {
		what, principal, first, last string
		costs                        []interest.Cost
		paid, paidOn                 string
		interest                     string
		open                         interest.Open
	}{
		{
			"0.4 left of the claim and 0.2 of later costs are a cent", "0.04", "2016-01-01", "2017-12-30",
			[]interest.Cost{costs("2016-12-31", "0.10")},
			"0.04", "2016-12-30", "0.01", interest.Open{Costs: 10, Interest: 1, Total: 11},
		},
		{
			"costs of 0.6 paid as a cent leave none of the claim's 0.6 to add to it", "0.06", "2016-12-31", "2018-01-01",
			[]interest.Cost{costs("2016-01-01", "0.30")},
			"0.31", "2016-12-30", "0.01", interest.Open{Principal: 6, Total: 6},
		},
		{
			"a paid claim gets no principal again: costs of 0.8 and the claim's 0.6 are a cent, 0.2 of later costs another",
			"0.06", "2016-01-01", "2018-01-02",
			[]interest.Cost{costs("2016-01-01", "0.40"), costs("2016-12-31", "0.10")},
			"0.47", "2016-12-30", "0.02", interest.Open{Costs: 10, Interest: 1, Total: 11},
		},
		{
			"a cent paid out of 0.4 and the costs' 0.4 is no principal given back", "0.04", "2016-01-01", "2017-01-01",
			[]interest.Cost{costs("2016-01-01", "0.20")},
			"0.21", "2016-12-30", "0.01", interest.Open{Principal: 4, Total: 4},
		},
	} {
		c := interest.Claim{
			Kind: interest.Contractual, Principal: amount(w.principal), Rate: new(incasso.Rate(10_00)),
			Debt: interest.TradeDebt, FirstDay: date(w.first), LastDay: date(w.last),
			Rounding: interest.RoundEnd, CapitalisedAs: interest.AsPrincipal, Costs: w.costs,
			Payments: []interest.Payment{{On: date(w.paidOn), Amount: amount(w.paid)}},
		}
		if r := wantInterest(t, w.what, c, w.interest); r.Open != w.open {
			t.Errorf("%s: open %+v, want %+v; %+v", w.what, r.Open, w.open, r.Allocations)
		}
	}
}

// What costs have borne that are still open is in the total too: the exact principal of
// this claim is 4,108.4795, and with interest of 52.3346 and costs of 169.62 all is 4,330.43.
func TestOpenCostsMakeRoom(t *testing.T) {
	c := interest.Claim{
		Kind: interest.Contractual, Principal: amount("7023.98"), Rate: new(incasso.Rate(24_00)), Debt: interest.TradeDebt,
		FirstDay: date("2024-09-17"), LastDay: date("2026-05-05"), Compounding: interest.Monthly,
		Rounding: interest.RoundEnd, CapitalisedAs: interest.AsPrincipal,
		Costs: []interest.Cost{
			{On: date("2025-01-01"), Amount: amount("1.25")},
			{On: date("2024-09-18"), Amount: amount("282.02"), Interest: interest.StatutoryCostInterest},
			{On: date("2026-03-13"), Amount: amount("169.62"), Interest: interest.StatutoryCostInterest},
		},
		Payments: []interest.Payment{
			{On: date("2025-06-05"), Amount: amount("1944.95")},
			{On: date("2025-05-01"), Amount: amount("0.74")},
			{On: date("2025-01-01"), Amount: amount("3036.34")},
		},
	}
	want := interest.Open{Costs: amount("169.62"), Interest: amount("52.33"), Principal: amount("4108.48"), Total: amount("4330.43")}
	if r := mustAccrue(t, c); r.Open != want {
		t.Errorf("open %+v, want %+v", r.Open, want)
	}
}

// The claim that was found with a cent below zero open.
func TestNothingIsOpenBelowZero(t *testing.T) {
	c := byTable(interest.Statutory, "0.07", "2024-02-29", "2024-03-29")
	c.Compounding, c.Rounding, c.CapitalisedAs = interest.Monthly, interest.RoundEnd, interest.AsPrincipal
	c.Costs = []interest.Cost{
		{On: date("2023-12-31")},
		{On: date("2024-01-10"), Amount: amount("0.45"), Interest: interest.StatutoryCostInterest},
	}
	c.Payments = []interest.Payment{
		{On: date("2024-03-06"), Amount: amount("0.53")},
		{On: date("2024-03-29"), Amount: amount("0.01")},
	}
	// 0.45 over 57 days and 0.07 over 7 days, at 7%: half a cent and a little.
	if r := wantInterest(t, "half a cent", c, "0.01"); r.Open != (interest.Open{}) {
		t.Errorf("open %+v", r.Open)
	}
}

// Where every line is rounded and interest is added exactly, what is booked as principal
// can be more than what was added: at 5% a month 0.10 becomes 0.134 in six months, by six
// lines of half a cent and a little that are a cent each, so that 0.16 is due. Whoever pays
// 0.15 of it owes a cent, and bears no interest on less than nothing.
func TestNothingAccruesBelowZero(t *testing.T) {
	c := interest.Claim{
		Kind: interest.Contractual, Principal: amount("0.10"), Rate: new(incasso.Rate(60_00)), Debt: interest.TradeDebt,
		FirstDay: date("2026-01-01"), LastDay: date("2027-12-31"), DayCount: interest.Thirty360,
		Compounding: interest.Monthly, Capitalise: interest.CapitaliseExact, CapitalisedAs: interest.AsPrincipal,
		PaymentDay: interest.From, Payments: []interest.Payment{{On: date("2026-07-01"), Amount: amount("0.15")}},
	}
	r := wantInterest(t, "six cents", c, "0.06")
	if n := len(r.Lines); n != 6 || r.Lines[5].Last != date("2026-06-30") || r.PerDay != 0 {
		t.Errorf("%d lines, %s per day: %+v", n, r.PerDay, r.Lines)
	}
	if r.Open != (interest.Open{Principal: 1, Total: 1}) {
		t.Errorf("open %+v", r.Open)
	}
}

// anySmallClaim draws a claim whose fractions of a cent matter: small amounts that are
// paid off, with costs that bear interest, rounded only once.
func anySmallClaim(t *rapid.T) interest.Claim {
	first := rapid.IntRange(79_000, 81_500).Draw(t, "first")
	days := rapid.IntRange(0, 1_000).Draw(t, "days")
	day := func(name string) incasso.Date {
		return incasso.DateFromDayNumber(rapid.IntRange(first-40, first+days-1).Draw(t, name))
	}
	cents := func(name string, most int64) incasso.EUR {
		return incasso.EUR(rapid.Int64Range(0, most).Draw(t, name))
	}
	c := interest.Claim{
		Kind: interest.Contractual, Debt: interest.TradeDebt, Per: interest.PerYear,
		Rate:          new(incasso.Rate(rapid.IntRange(0, 30_00).Draw(t, "rate"))),
		Principal:     cents("principal", rapid.SampledFrom([]int64{10, 100, 1_000}).Draw(t, "size")),
		FirstDay:      incasso.DateFromDayNumber(first),
		LastDay:       incasso.DateFromDayNumber(first + days - 1),
		Compounding:   interest.Compounding(rapid.IntRange(1, 3).Draw(t, "compounding")),
		Rounding:      interest.RoundEnd,
		CapitalisedAs: interest.CapitalisedAs(rapid.IntRange(1, 2).Draw(t, "as")),
		PaymentDay:    interest.PaymentDay(rapid.IntRange(1, 2).Draw(t, "payment day")),
	}
	for range rapid.IntRange(0, 4).Draw(t, "costs") {
		c.Costs = append(c.Costs, interest.Cost{
			On: day("cost day"), Amount: cents("cost", 100), Interest: interest.CostInterest(rapid.IntRange(1, 2).Draw(t, "bears")),
		})
	}
	for range rapid.IntRange(1, 8).Draw(t, "payments") {
		c.Payments = append(c.Payments, interest.Payment{On: day("paid on"), Amount: cents("payment", 60)})
	}
	return c
}

// The books balance where every fraction counts, and equal those of the engine that
// walks through the days.
func TestSmallBooksBalance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anySmallClaim(t)
		r := accrue(t, c)
		paid, owed := incasso.EUR(0), c.Principal+r.Interest
		for _, a := range r.Allocations {
			if min(a.Costs, a.Interest, a.Principal, a.Surplus) < 0 {
				t.Fatalf("%+v: allocation %+v", c, a)
			}
			if a.Surplus > 0 {
				paid -= a.Surplus
			}
		}
		for _, p := range c.Payments {
			paid += p.Amount
		}
		for _, k := range c.Costs {
			owed += k.Amount
		}
		if o := r.Open; min(o.Costs, o.Interest, o.Principal) < 0 || o.Total != owed-paid {
			t.Fatalf("%+v: open %+v of %s, paid %s", c, o, owed, paid)
		}
		if d := cmp.Diff(reference(c), r, sameResult); d != "" {
			t.Fatalf("%+v (-days +engine):\n%s", c, d)
		}
	})
}
