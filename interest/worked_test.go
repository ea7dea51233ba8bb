package interest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func date(s string) incasso.Date  { return incasso.MustParseDate(s) }
func amount(s string) incasso.EUR { return incasso.MustParseEUR(s) }

func mustAccrue(t *testing.T, c interest.Claim) interest.Result {
	t.Helper()
	r, err := interest.Accrue(c)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// agreed is a claim with an agreed rate and nothing else.
func agreed(principal, first, last string, rate incasso.Rate) interest.Claim {
	return interest.Claim{
		Kind: interest.Contractual, Rate: &rate, Debt: interest.TradeDebt, Compounding: interest.NoCompounding,
		Principal: amount(principal), FirstDay: date(first), LastDay: date(last),
	}
}

// byTable is a claim at a statutory rate.
func byTable(kind interest.Kind, principal, first, last string) interest.Claim {
	return interest.Claim{Kind: kind, Principal: amount(principal), FirstDay: date(first), LastDay: date(last)}
}

func simple(c interest.Claim) interest.Claim {
	c.Compounding = interest.NoCompounding
	return c
}

func yearly(c interest.Claim) interest.Claim {
	c.Compounding = interest.Yearly
	return c
}

// Published examples, under each day count: act/365, act/act by calendar year and
// by year of interest, and 30/360. The first is the published figure; where only a
// number of days was published, days are counted from 2 January of a common year
// and only act/365 is told. Figures of 30/360 were computed by hand.
func TestPublishedExamples(t *testing.T) {
	const (
		goFigure  = "https://go-figure.nl/tag/rente/"
		luxis     = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_interest.py"
		luxisEdge = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_interest_edge_cases.py"
		luxisDocs = "https://github.com/Apartsalan/luxis/tree/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/docs"
		tool      = "https://github.com/Matthi-code/rentetool/blob/4e0d98a/frontend/src/app/help/page.tsx"
	)
	tests := []struct {
		id, link             string
		claim                interest.Claim
		act, calendar, anniv string
		thirty               string
		lines                int
	}{
		{id: "W1", link: goFigure, claim: agreed("1000", "2026-01-02", "2026-01-12", 800), act: "2.41"},
		{id: "W2", claim: agreed("1000", "2026-07-01", "2026-07-30", 1040), act: "8.55"},
		{id: "W3", claim: agreed("10000", "2026-04-16", "2027-04-15", 800), act: "800.00", calendar: "800.00", anniv: "800.00", thirty: "800.00"},
		{id: "W4", claim: agreed("5000", "2026-04-16", "2026-05-15", 800), act: "32.88", calendar: "32.88", anniv: "32.88", thirty: "33.33"},
		{id: "W5", claim: simple(byTable(interest.Commercial, "8400", "2026-05-30", "2026-06-20")), act: "51.39", calendar: "51.39", anniv: "51.39", thirty: "49.74"},
		{id: "W6", claim: simple(byTable(interest.Statutory, "820", "2026-05-30", "2026-06-29")), act: "2.79", calendar: "2.79", anniv: "2.79", thirty: "2.73"},
		{id: "W7", claim: simple(byTable(interest.Statutory, "10000", "2025-12-17", "2026-01-15")), act: "41.10", calendar: "41.10", anniv: "41.10", thirty: "40.00", lines: 2},
		{id: "W8", claim: agreed("8400", "2026-05-30", "2026-06-20", 1200), act: "60.76", calendar: "60.76", anniv: "60.76", thirty: "58.80"},
		{id: "W16", link: tool, claim: agreed("10000", "2026-01-02", "2026-07-01", 400), act: "198.36"},
		{id: "W17", link: tool, claim: agreed("1500", "2026-01-02", "2026-06-17", 400), act: "27.45"},
		{id: "W18", link: luxisDocs, claim: agreed("5000", "2026-02-25", "2026-03-24", 800), act: "30.68", calendar: "30.68", anniv: "30.68", thirty: "33.33"},
		{id: "W20", link: luxisDocs, claim: agreed("250", "2026-01-02", "2026-03-19", 400), act: "2.11"},
		{id: "W21", link: luxisDocs, claim: agreed("100", "2026-01-02", "2026-02-16", 400), act: "0.50"},
		{id: "W22", link: luxisDocs, claim: agreed("150", "2026-01-02", "2026-03-10", 400), act: "1.12"},
		{id: "W23", link: luxisDocs, claim: agreed("100", "2026-01-02", "2026-02-22", 400), act: "0.57"},
		{id: "W24", link: luxis, claim: yearly(agreed("5000", "2024-03-15", "2025-03-14", 600)), act: "300.00", calendar: "299.34", anniv: "300.00", thirty: "300.00"},
		{id: "W25", link: luxis, claim: yearly(agreed("5000", "2024-03-15", "2026-03-14", 600)), act: "618.00", calendar: "617.30", anniv: "618.00", thirty: "618.00", lines: 2},
		{id: "W28", link: luxis, claim: agreed("365000", "2025-01-01", "2025-01-01", 600), act: "60.00", calendar: "60.00", anniv: "60.00", thirty: "60.83"},
		{id: "W29", link: luxisEdge, claim: yearly(agreed("10000", "2025-01-01", "2025-12-31", 600)), act: "600.00", calendar: "600.00", anniv: "600.00", thirty: "600.00"},
		{id: "W30", link: luxis, claim: agreed("1000000", "2025-01-01", "2025-12-31", 600), act: "60000.00", calendar: "60000.00", anniv: "60000.00", thirty: "60000.00"},
		{id: "W31", link: luxis, claim: agreed("-200", "2025-01-01", "2025-12-31", 600), act: "-12.00", calendar: "-12.00", anniv: "-12.00", thirty: "-12.00"},
		{id: "W32", link: luxis, claim: agreed("5000", "2025-01-01", "2025-12-31", 2400), act: "1200.00", calendar: "1200.00", anniv: "1200.00", thirty: "1200.00"},
		{id: "W33", link: luxis, claim: yearly(agreed("10000", "2025-01-01", "2026-12-31", 1200)), act: "2544.00", calendar: "2544.00", anniv: "2544.00", thirty: "2544.00", lines: 2},
	}
	for _, tt := range tests {
		t.Run(tt.id, func(t *testing.T) {
			counts := map[interest.DayCount]string{
				0: tt.act, interest.Act365: tt.act, interest.ActActCalendar: tt.calendar,
				interest.ActActAnniversary: tt.anniv, interest.Thirty360: tt.thirty,
			}
			for count, want := range counts {
				if want == "" {
					continue
				}
				c := tt.claim
				c.DayCount = count
				r := mustAccrue(t, c)
				if r.Interest.String() != want {
					t.Errorf("%s: %s, want %s (%s)", count, r.Interest, want, tt.link)
				}
				if n := max(tt.lines, 1); len(r.Lines) != n {
					t.Errorf("%s: %d lines, want %d: %v", count, len(r.Lines), n, r.Lines)
				}
			}
		})
	}
}

// The statement of a law-office package: 2% a month, compounded monthly without
// rounding, lines printed in cents, a part of a month by its days. The first six
// lines and the total as printed:
// https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_interest_monthly.py
func TestMonthlyStatement(t *testing.T) {
	c := interest.Claim{
		Kind: interest.Contractual, Rate: new(incasso.Rate(200)), Per: interest.PerMonth, Debt: interest.TradeDebt,
		Compounding: interest.Monthly, Capitalise: interest.CapitaliseExact, CapitalisedAs: interest.AsPrincipal,
		Principal: amount("1809.18"), FirstDay: date("2024-09-25"), LastDay: date("2026-07-07"),
		PaymentDay: interest.From,
		Costs:      []interest.Cost{{On: date("2025-12-16"), Amount: amount("271.38")}},
		Payments:   []interest.Payment{{On: date("2025-12-16"), Amount: amount("1908.10")}},
	}
	r := mustAccrue(t, c)
	printed := []struct {
		first, last  string
		days         int
		base, amount string
	}{
		{"2024-09-25", "2024-10-24", 30, "1809.18", "36.18"},
		{"2024-10-25", "2024-11-24", 31, "1845.36", "36.91"},
		{"2024-11-25", "2024-12-24", 30, "1882.27", "37.65"},
		{"2024-12-25", "2025-01-24", 31, "1919.92", "38.40"},
		{"2025-01-25", "2025-02-24", 31, "1958.31", "39.17"},
		{"2025-02-25", "2025-03-24", 28, "1997.48", "39.95"},
	}
	for i, p := range printed {
		l := r.Lines[i]
		if l.First != date(p.first) || l.Last != date(p.last) || l.Days() != p.days ||
			l.Base != amount(p.base) || l.Amount != amount(p.amount) {
			t.Errorf("B%d: %+v, printed %+v", i+1, l, p)
		}
	}
	if len(r.Lines) != 23 {
		t.Errorf("%d lines, printed 23", len(r.Lines))
	}
	if r.Interest != amount("723.31") {
		t.Errorf("total %s, printed 723.31", r.Interest)
	}
	// Rounding the base at each addition breaks the printed total by a cent.
	rounded := c
	rounded.Capitalise = interest.CapitaliseRounded
	if r = mustAccrue(t, rounded); r.Interest != amount("723.32") {
		t.Errorf("rounded: %s, want 723.32", r.Interest)
	}
	// As 24% a year over days of 365 none of the lines is what was printed.
	c.Rate, c.Per = new(incasso.Rate(24_00)), interest.PerYear
	r = mustAccrue(t, c)
	for i, want := range []string{"35.69", "37.60", "37.13", "39.13", "39.93", "36.80"} {
		if r.Lines[i].Amount != amount(want) {
			t.Errorf("B%d at 24%%: %s, want %s", i+1, r.Lines[i].Amount, want)
		}
	}
	if len(r.Lines) != 23 || r.Interest != amount("722.62") {
		t.Errorf("at 24%%: %d lines of %s, want 23 of 722.62", len(r.Lines), r.Interest)
	}
}

// Payments by art. 6:44: A1 https://www.debloggendeadvocaat.nl/2015/08/07/incassokosten-6_44-bw/,
// A2 https://www.thladvocaten.nl/news/166/87/Hoge-Raad-geeft-regels-over-toerekening-betalingen-aan-buitengerechtelijke-incassokosten,
// A3 https://github.com/Apartsalan/luxis/tree/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/docs
func TestPublishedAllocations(t *testing.T) {
	tests := []struct {
		id                         string
		claim                      interest.Claim
		costs, paid                string
		ofCosts, ofInterest, ofSum string
		left                       string
	}{
		// 250 of interest: 2.5% over a year; 5: 5%; 30.68: W18.
		{"A1", agreed("10000", "2025-01-01", "2025-12-31", 250), "875", "10000", "875.00", "250.00", "8875.00", "1125.00"},
		{"A2", agreed("100", "2025-01-01", "2025-12-31", 500), "40", "100", "40.00", "5.00", "55.00", "45.00"},
		{"A3", agreed("5000", "2026-02-25", "2026-03-24", 800), "625", "2000", "625.00", "30.68", "1344.32", "3655.68"},
	}
	for _, tt := range tests {
		c := tt.claim
		c.Costs = []interest.Cost{{On: c.FirstDay, Amount: amount(tt.costs)}}
		c.Payments = []interest.Payment{{On: c.LastDay, Amount: amount(tt.paid)}}
		r := mustAccrue(t, c)
		want := []interest.Allocation{{
			On: c.LastDay, Costs: amount(tt.ofCosts), Interest: amount(tt.ofInterest), Principal: amount(tt.ofSum),
		}}
		if d := cmp.Diff(want, r.Allocations, sameResult); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.id, d)
		}
		if r.Open.Total != amount(tt.left) || r.Open.Principal != amount(tt.left) {
			t.Errorf("%s: open %+v, want %s of principal", tt.id, r.Open, tt.left)
		}
	}
}
