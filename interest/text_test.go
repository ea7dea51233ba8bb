package interest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func TestNoticesAndSources(t *testing.T) {
	with := func(c interest.Claim, change func(*interest.Claim)) interest.Claim {
		if change != nil {
			change(&c)
		}
		return c
	}
	for _, tt := range []struct {
		c    interest.Claim
		want []string
	}{
		{byTable(interest.Statutory, "10", "2026-01-01", "2026-02-01"), nil},
		{with(byTable(interest.Statutory, "10", "2026-01-01", "2027-02-01"), func(c *interest.Claim) {
			c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 500}}
			c.Costs = []interest.Cost{{On: date("2026-01-01"), Amount: 1, Interest: interest.StatutoryCostInterest}}
		}), []string{interest.NoticeSuppliedRate, interest.NoticeCostsSimple, incasso.NoticeAfterVerified}},
		{with(agreed("10", "2026-01-01", "2026-02-01", 800), func(c *interest.Claim) { c.Compounding = 0 }), []string{interest.NoticeYearlyByDefault}},
		{with(agreed("10", "2026-01-01", "2026-02-01", 800), func(c *interest.Claim) { c.Compounding, c.Debt = 0, interest.PublicBodyDebt }),
			[]string{interest.NoticeSimpleByDefault, interest.NoticeFloor}},
		{byTable(interest.Statutory, "10", "2024-02-29", "2026-02-01"), []string{interest.NoticeLeapDay}},
		{byTable(interest.Statutory, "10", "2024-02-29", "2024-03-05"), nil},
		{with(simple(byTable(interest.Statutory, "10", "2024-02-29", "2025-03-05")), func(c *interest.Claim) { c.DayCount = interest.ActActAnniversary }),
			[]string{interest.NoticeLeapDay}},
		{with(byTable(interest.Statutory, "10", "2024-01-31", "2024-03-05"), func(c *interest.Claim) { c.Compounding = interest.Monthly }),
			[]string{interest.NoticeMonthEnd}},
		{with(agreed("10", "2026-01-29", "2026-03-01", 100), func(c *interest.Claim) { c.Per = interest.PerMonth }), []string{interest.NoticeMonthEnd}},
		{with(byTable(interest.Commercial, "10", "2025-01-01", "2025-02-01"), func(c *interest.Claim) { c.Plus = new(incasso.Rate(200)) }),
			[]string{interest.NoticePoints}},
		{with(byTable(interest.Statutory, "10", "2025-01-01", "2025-02-01"), func(c *interest.Claim) { c.Plus = new(incasso.Rate(-200)) }),
			[]string{interest.NoticePoints}},
		{byTable(interest.PublicBody, "10", "2002-11-30", "2002-12-05"), []string{interest.NoticeOrdinaryBefore2002}},
		{byTable(interest.PublicBody, "10", "2002-12-01", "2002-12-05"), nil},
		{byTable(interest.Commercial, "10", "2012-02-28", "2026-02-01"), []string{interest.NoticeMargin2013}},
		{byTable(interest.Statutory, "10", "1990-02-28", "2026-02-01"), []string{interest.NoticeOldDefault}},
		{simple(byTable(interest.Statutory, "10", "1990-02-28", "2026-02-01")), nil},
	} {
		r := mustAccrue(t, tt.c)
		var got []string
		for _, n := range r.Notices() {
			got = append(got, n.ID)
			if n.NL == "" || n.EN == "" {
				t.Errorf("%s has no text", n.ID)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%+v: %v, want %v", tt.c, got, tt.want)
		}
	}
	for kind, article := range map[interest.Kind]string{
		interest.Statutory: "6:119", interest.Commercial: "6:119a", interest.PublicBody: "6:119b",
	} {
		c := byTable(kind, "10", "2020-01-01", "2026-02-01")
		c.Plus = new(incasso.Rate(100)) // agreed interest, for which the law has another paragraph
		if got := mustAccrue(t, c).Sources()[0]; got.Article != article || got.Paragraph == "1" {
			t.Errorf("%s with points: %v", kind, got)
		}
		c.Plus = nil
		sources := mustAccrue(t, c).Sources()
		if sources[0].Article != article || sources[1].Article != article || len(sources) < 4 {
			t.Errorf("%s: %v", kind, sources)
		}
	}
	for debt, article := range map[interest.Debt]string{
		interest.OrdinaryDebt: "6:119", interest.TradeDebt: "6:119a", interest.PublicBodyDebt: "6:119b",
	} {
		c := yearly(agreed("1000", "2020-01-01", "2026-02-01", 2000))
		c.Debt = debt
		want := 2
		if debt == interest.OrdinaryDebt {
			want = 1 // that it compounds rests on the agreement alone
		}
		if sources := mustAccrue(t, c).Sources(); sources[0].Article != article || len(sources) != want {
			t.Errorf("%s: %v", debt, sources)
		}
	}
}

// Points above the statutory rate are part of the rate of every line.
func TestPlus(t *testing.T) {
	c := simple(byTable(interest.Statutory, "36500", "2025-12-31", "2026-01-01"))
	c.Plus = new(incasso.Rate(200))
	r := wantInterest(t, "plus two", c, "14.00")
	if r.Lines[0].Rate != 800 || r.Lines[1].Rate != 600 {
		t.Errorf("%+v", r.Lines)
	}
	c.Plus = new(incasso.Rate(-400)) // down to exactly nothing
	wantInterest(t, "minus four", c, "2.00")
}

// Points that were agreed on top of a rate of the law are said beside the rate, whose
// source does not know of them.
func TestPointsAreSaid(t *testing.T) {
	c := byTable(interest.Statutory, "1000", "2026-01-01", "2026-03-31")
	for _, w := range []struct {
		plus           incasso.Rate
		rate           incasso.Rate
		dutch, english string
	}{
		{2_00, 6_00, "6% per jaar (het percentage van de wet en de overeengekomen opslag van 2%)",
			"6% per year (the rate of the law and the agreed 2% on top)"},
		{-1_50, 2_50, "2,5% per jaar (het percentage van de wet min de overeengekomen 1,5%)",
			"2.5% per year (the rate of the law less the agreed 1.5%)"},
		{0, 4_00, "4% per jaar over", "4% per year on"},
	} {
		c.Plus = &w.plus
		r := mustAccrue(t, c)
		if r.Lines[0].Rate != w.rate {
			t.Errorf("%v: %v", w.plus, r.Lines[0].Rate)
		}
		for lang, part := range map[incasso.Lang]string{incasso.NL: w.dutch, incasso.EN: w.english} {
			if text := incasso.Explain(r.Steps(), lang); !strings.Contains(text, part) {
				t.Errorf("%q is not in %s", part, text)
			}
		}
	}
}
