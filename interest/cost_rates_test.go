package interest_test

import (
	"errors"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// Costs bear the ordinary rate beside a claim that bears another: for days after the tables
// each has rows of its own. 365.00 at 4% over the 31 days of December is 1.24, at 5% over
// the first ten of January 0.50; the claim of 365.00 bears 10.40% and then 10.65%.
func TestCostRates(t *testing.T) {
	c := byTable(interest.Commercial, "365", "2026-12-01", "2027-01-10")
	c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 10_65}}
	c.Costs = []interest.Cost{{On: date("2026-12-01"), Amount: amount("365"), Interest: interest.StatutoryCostInterest}}
	if _, err := interest.Accrue(c); !errors.Is(err, incasso.ErrNoRate) {
		t.Errorf("without rows for costs: %v", err)
	}
	// Costs that were paid while their rate was known need no row. They bore one day of 4
	// cents, and the claim ten of 10.40 and 31 of 10.65 cents; 3.65 of it was paid.
	paid := c
	paid.Payments = []interest.Payment{{On: date("2026-12-01"), Amount: amount("365.04")}}
	if r := wantInterest(t, "paid in time", paid, "4.33"); r.Open.Interest != amount("4.29") || r.Open.Costs != 0 {
		t.Errorf("%+v", r.Open)
	}
	paid.Payments[0].Amount--
	if r := wantInterest(t, "but for a cent of interest", paid, "4.33"); r.Open.Interest != amount("4.30") {
		t.Errorf("%+v", r.Open)
	}
	paid.Payments[0].Amount = amount("364.99")
	if _, err := interest.Accrue(paid); !errors.Is(err, incasso.ErrNoRate) {
		t.Errorf("but for a cent of costs: %v", err)
	}
	c.CostRates = []interest.RateRow{{From: date("2027-01-01"), Percent: 5_00}}
	r := wantInterest(t, "rows for both", c, "6.03") // 3.22, 1.07, 1.24 and 0.50
	if n := len(r.Lines); n != 4 || r.Lines[2].Amount != amount("1.24") || r.Lines[3].Amount != amount("0.50") ||
		!r.Lines[3].Supplied || r.Lines[3].Rate != 5_00 || r.Lines[1].Rate != 10_65 {
		t.Errorf("%+v", r.Lines)
	}
	// They go before rows that would serve too.
	ordinary := byTable(interest.Statutory, "0", "2026-12-01", "2027-01-10")
	ordinary.Rates, ordinary.Costs = []interest.RateRow{{From: date("2027-01-01"), Percent: 9_00}}, c.Costs
	wantInterest(t, "the claim's rows", ordinary, "2.14")
	ordinary.CostRates = c.CostRates
	wantInterest(t, "rows for costs", ordinary, "1.74")
	for _, w := range []struct {
		what  string
		rows  []interest.RateRow
		code  incasso.Code
		field string
	}{
		{"no day", []interest.RateRow{{Percent: 1}}, incasso.ErrMissingField, "cost_rates[0].from"},
		{"a rate too high", []interest.RateRow{{From: date("2027-01-01"), Percent: 100_01}}, incasso.ErrOutOfRange, "cost_rates[0].percent"},
		{"out of order", []interest.RateRow{{From: date("2027-01-02")}, {From: date("2027-01-01")}}, incasso.ErrDateOrder, "cost_rates[1].from"},
		{"a verified day", []interest.RateRow{{From: date("2026-12-31")}}, incasso.ErrNotAllowed, "cost_rates[0].from"},
		{"too many", make([]interest.RateRow, 10_001), incasso.ErrOutOfRange, "cost_rates"},
	} {
		for i := range w.rows {
			if len(w.rows) > 2 {
				w.rows[i].From = date("2027-01-01").AddDays(i)
			}
		}
		bad := c
		bad.CostRates = w.rows
		_, err := interest.Accrue(bad)
		wantRefusal(t, w.what, err, w.code, w.field)
	}
}
