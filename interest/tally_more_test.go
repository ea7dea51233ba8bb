package interest_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func newTally(t *testing.T, c interest.Claim) *interest.Tally {
	t.Helper()
	tally, err := interest.NewTally(c)
	if err != nil {
		t.Fatal(err)
	}
	return tally
}

func wantOpen(t *testing.T, tally *interest.Tally, on string, costs, interests, principal string) {
	t.Helper()
	got, err := tally.Open(date(on))
	want := interest.Open{Costs: amount(costs), Interest: amount(interests), Principal: amount(principal)}
	want.Total = want.Costs + want.Interest + want.Principal
	if err != nil || got != want {
		t.Errorf("%s: %+v %v, want %+v", on, got, err, want)
	}
}

// Interest on costs stays open when the costs themselves are paid off. 36,500 bears 4.00
// a day at 4%, as claim and as costs: after ten days, of which the payment takes the
// costs alone, 40 and 40 are open, and ten days later only the claim has borne more.
func TestTallyOfCostsPaidOff(t *testing.T) {
	c := byTable(interest.Statutory, "36500", "2026-01-01", "2026-12-31")
	c.Costs = []interest.Cost{{On: c.FirstDay, Amount: amount("36500"), Interest: interest.StatutoryCostInterest}}
	tally := newTally(t, c)
	wantOpen(t, tally, "2026-01-10", "36500", "80", "36500")
	if _, err := tally.Pay(interest.Payment{On: date("2026-01-10"), Amount: amount("36500")}); err != nil {
		t.Fatal(err)
	}
	wantOpen(t, tally, "2026-01-10", "0", "80", "36500")
	wantOpen(t, tally, "2026-01-20", "0", "120", "36500")
	// The next payment takes the interest on costs first, then the claim's.
	if _, err := tally.Pay(interest.Payment{On: date("2026-01-20"), Amount: amount("100")}); err != nil {
		t.Fatal(err)
	}
	wantOpen(t, tally, "2026-01-20", "0", "20", "36500")
}

// What a caller does with his slices and pointers after NewTally changes no answer. Most
// of the claims grow to some 10^18 cents: there all of the claim is read again, for every
// question, as its maker may have left it.
func TestTallyKeepsItsOwnClaim(t *testing.T) {
	legal := func() interest.Claim { // about 11 times as much in a year
		c := byTable(interest.Statutory, "1000000000", "2021-01-01", "2027-03-31")
		c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 5_00}}
		c.Plus = new(incasso.MaxRate)
		return c
	}
	contract := func() interest.Claim {
		c := beyond("2025-12-31")
		c.Floor = new(false)
		c.Costs = []interest.Cost{{On: c.FirstDay, Amount: amount("100")}}
		c.Excluded = []interest.Period{{First: date("2025-12-10"), Last: date("2025-12-20")}}
		return c
	}
	floor := func() interest.Claim { // the floor doubles it every year, 19 times
		c := yearly(agreed("9000000000", "2027-01-01", "2045-12-31", 5_00))
		c.DayCount, c.Floor = interest.Thirty360, new(true)
		c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 100_00}}
		return c
	}
	onCosts := func() interest.Claim {
		c := byTable(interest.Commercial, "1000", "2026-12-01", "2027-03-31")
		c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 10_00}}
		c.CostRates = []interest.RateRow{{From: date("2027-01-01"), Percent: 5_00}}
		c.Costs = []interest.Cost{{On: c.FirstDay, Amount: amount("36500"), Interest: interest.StatutoryCostInterest}}
		return c
	}
	for _, tt := range []struct {
		what   string
		claim  func() interest.Claim
		change func(c *interest.Claim)
	}{
		{"costs", contract, func(c *interest.Claim) { c.Costs[0].Amount = amount("200") }},
		{"excluded", contract, func(c *interest.Claim) { c.Excluded[0].Last = date("2025-12-11") }},
		{"rate", contract, func(c *interest.Claim) { *c.Rate = 900_00 }},
		{"rates", legal, func(c *interest.Claim) { c.Rates[0].Percent = 10_00 }},
		{"plus", legal, func(c *interest.Claim) { *c.Plus = 900_00 }},
		{"cost rates", onCosts, func(c *interest.Claim) { c.CostRates[0].Percent = 6_00 }},
		{"floor", floor, func(c *interest.Claim) { *c.Floor = false }},
	} {
		for _, day := range []interest.PaymentDay{interest.Through, interest.From} {
			c, changed := tt.claim(), tt.claim()
			c.PaymentDay, changed.PaymentDay = day, day
			tally := newTally(t, c)
			want := mustAccrue(t, c).Open
			tt.change(&changed)
			if mustAccrue(t, changed).Open == want {
				t.Fatalf("%s: the change is none", tt.what)
			}
			tt.change(&c)
			if got, err := tally.Open(c.LastDay); err != nil || got != want {
				t.Errorf("%s, %s: %+v %v, want %+v", tt.what, day, got, err, want)
			}
		}
	}
}

// A credit note takes no payments, days lie in the years that are answered, and growth
// past 2^60 cents is refused, not answered with less.
func TestTallyRefusesWhatAccrueRefuses(t *testing.T) {
	credit := newTally(t, byTable(interest.Statutory, "-36500", "2026-01-01", "2026-12-31"))
	_, err := credit.Pay(interest.Payment{On: date("2026-01-10"), Amount: 1})
	wantRefusal(t, "payment on a credit note", err, incasso.ErrNotAllowed, "amount")
	wantOpen(t, credit, "2026-01-10", "0", "-40", "-36500")

	tally := newTally(t, agreed("36500", "2026-01-01", "2199-12-31", 4_00))
	for _, day := range []string{"1899-12-31", "2200-01-01"} {
		_, err := tally.Open(date(day))
		wantRefusal(t, "open on "+day, err, incasso.ErrInvalidDate, "on")
		_, err = tally.Pay(interest.Payment{On: date(day), Amount: 1})
		wantRefusal(t, "paid on "+day, err, incasso.ErrInvalidDate, "on")
	}
	wantOpen(t, tally, "2026-01-10", "0", "40", "36500")

	for _, sign := range []incasso.EUR{1, -1} {
		long, six := beyond("2030-12-31"), beyond("2025-12-31")
		long.Principal, six.Principal = sign*long.Principal, sign*six.Principal
		grows := newTally(t, long)
		if open, err := grows.Open(six.LastDay); err != nil || open != mustAccrue(t, six).Open {
			t.Errorf("in six years: %+v %v", open, err)
		}
		for _, day := range []string{"2026-03-31", "2026-12-31", "2027-12-31"} {
			_, err = grows.Open(date(day))
			wantRefusal(t, "grown by "+day, err, incasso.ErrOutOfRange, "last_day")
		}
	}
}
