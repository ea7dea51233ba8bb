package interest_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

var update = flag.Bool("update", false, "write the golden specifications anew")

// specified returns eight claims that together have everything a specification shows.
func specified() map[string]interest.Claim {
	rateChange := byTable(interest.Statutory, "1000", "2024-07-01", "2026-03-31")

	anniversary := byTable(interest.Commercial, "12500", "2024-03-15", "2025-12-31")
	anniversary.Payments = []interest.Payment{
		{On: date("2024-11-30"), Amount: amount("1000")},
		{On: date("2025-06-16"), Amount: amount("4000")},
	}
	anniversary.Costs = []interest.Cost{{On: date("2024-10-01"), Amount: amount("900")}}

	perMonth := agreed("1000", "2026-01-01", "2026-07-15", 2_00)
	perMonth.Per, perMonth.Floor = interest.PerMonth, new(false)
	perMonth.Costs = []interest.Cost{
		{On: date("2026-02-01"), Amount: amount("150"), Interest: interest.StatutoryCostInterest},
		{On: date("2026-05-10"), Amount: amount("40.50"), Interest: interest.StatutoryCostInterest},
		{On: date("2026-06-30"), Amount: amount("10")},
	}
	perMonth.Payments = []interest.Payment{{On: date("2026-04-30"), Amount: amount("100")}}

	atEnd := byTable(interest.PublicBody, "7431.19", "2002-10-31", "2004-02-15")
	atEnd.DayCount, atEnd.Rounding = interest.Thirty360, interest.RoundEnd

	credit := byTable(interest.Commercial, "-500", "2025-04-02", "2026-06-30")

	supplied := byTable(interest.Statutory, "2000", "2026-06-01", "2027-06-30")
	supplied.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 4_00}, {From: date("2027-07-01"), Percent: 3_50}}
	supplied.Costs = []interest.Cost{{On: date("2027-03-01"), Amount: amount("300"), Interest: interest.StatutoryCostInterest}}

	started := agreed("850", "2026-01-10", "2026-06-09", 1_50)
	started.Per, started.Floor = interest.PerStartedMonth, new(false)
	started.Excluded = []interest.Period{{First: date("2026-03-01"), Last: date("2026-04-15")}}

	booked := byTable(interest.Statutory, "1000", "2024-01-01", "2025-12-31")
	booked.Plus = new(incasso.Rate(2_00))
	booked.CapitalisedAs, booked.PaymentDay = interest.AsPrincipal, interest.From
	booked.Payments = []interest.Payment{
		{On: date("2025-07-01"), Amount: amount("500")},
		{On: date("2025-12-30"), Amount: amount("750")},
	}
	return map[string]interest.Claim{
		"rate-change": rateChange, "commercial-payments": anniversary, "per-month-costs": perMonth,
		"thirty-360-rounded-at-end": atEnd, "credit-note": credit, "supplied-rates": supplied,
		"started-month-excluded": started, "as-principal-surplus": booked,
	}
}

// The specifications stand in the golden files as they were checked by hand.
func TestGoldenSpecifications(t *testing.T) {
	for name, c := range specified() {
		r := mustAccrue(t, c)
		for lang, ending := range map[incasso.Lang]string{incasso.NL: ".nl.txt", incasso.EN: ".en.txt"} {
			golden(t, name+ending, r.Specification(lang)+"\n"+incasso.Explain(r.Steps(), lang))
		}
	}
}

// golden compares text with a golden file, or writes it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("..", "testdata", "golden", "interest", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; got\n%s\nwant\n%s", name, got, want)
	}
}
