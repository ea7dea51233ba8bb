package interest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// flat returns a text without its line breaks and its columns.
func flat(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\n' }), " ")
}

// wantText tells which of the texts are not in a specification, line breaks aside.
func wantText(t *testing.T, spec string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(flat(spec), strings.ReplaceAll(w, "€ ", "€\u00a0")) {
			t.Errorf("no %q in\n%s", w, spec)
		}
	}
}

// A claim with costs, a surplus and a rate per month has each of them in its place.
func TestSpecificationOfEverything(t *testing.T) {
	c := agreed("1000", "2026-01-01", "2026-06-30", 100)
	c.Per = interest.PerMonth
	c.Costs = []interest.Cost{
		{On: date("2026-06-30"), Amount: amount("10")},
		{On: date("2026-02-01"), Amount: amount("40"), Interest: interest.StatutoryCostInterest},
		{On: date("2026-07-01"), Amount: amount("99")}, // not open yet
	}
	c.Payments = []interest.Payment{{On: date("2026-06-30"), Amount: amount("1105")}}
	r := mustAccrue(t, c)
	wantText(t, r.Specification(incasso.NL),
		"contractuele rente uit een handelsovereenkomst, per maand",
		"01-02-2026 € 40,00 met wettelijke rente vanaf die dag 30-06-2026 € 10,00 zonder rente totaal € 50,00",
		"over de hoofdsom 01-01-2026 30-06-2026 181 6 € 1.000,00 1,00% per maand € 60,00 [1]",
		"over de kosten van 01-02-2026 (€ 40,00) 01-02-2026 30-06-2026 150 € 40,00 4,00% per jaar € 0,66 [2]",
		"hoofdsom € 1.000,00 kosten € 50,00 rente € 60,66 af: betalingen € -1.105,00 totaal open € 5,66",
		"vanaf 01-07-2026: € 0,00.")
	c.Payments[0].Amount = amount("5000")
	r = mustAccrue(t, c)
	wantText(t, r.Specification(incasso.EN),
		"on paid costs interest principal surplus 2026-06-30 €5,000.00 €50.00 €60.66 €1,000.00 €3,889.34",
		"less: payments -€5,000.00 add: paid too much €3,889.34 total open €0.00")
	var rules []string
	for _, s := range r.Steps() {
		rules = append(rules, s.Rule.ID)
		if text := s.Text(incasso.NL); strings.Contains(text, "{") {
			t.Errorf("unfilled: %s", text)
		}
	}
	want := []string{"interest.line", "interest.costs", "interest.allocation", "interest.surplus", "interest.total"}
	if !slices.Equal(rules, want) {
		t.Errorf("steps %v, want %v", rules, want)
	}
}

// The conventions of a claim are said in words, and no others.
func TestMethodIsSaid(t *testing.T) {
	base := byTable(interest.Statutory, "1000", "2024-03-01", "2026-02-28")
	for _, tt := range []struct {
		change func(*interest.Claim)
		said   string
	}{
		{func(*interest.Claim) {}, "Elke dag telt voor 1/365 jaar, ook in een schrikkeljaar."},
		{func(c *interest.Claim) { c.DayCount = interest.ActActCalendar }, "in een schrikkeljaar voor 1/366."},
		{func(c *interest.Claim) { c.DayCount = interest.ActActAnniversary }, "1/366 als 29 februari in dat rentejaar valt."},
		{func(c *interest.Claim) { c.DayCount = interest.Thirty360 }, "een jaar 360 (30E/360)"},
		{func(c *interest.Claim) { c.Compounding = interest.NoCompounding }, "De rente is enkelvoudig"},
		{func(c *interest.Claim) { c.Compounding = interest.Monthly }, "Telkens na een maand"},
		{func(c *interest.Claim) { c.CapitalisedAs = interest.AsPrincipal }, "bij de hoofdsom gevoegd (samengestelde rente); zij geldt dan als hoofdsom."},
		{func(c *interest.Claim) { c.Capitalise = interest.CapitaliseExact }, "De rente wordt onafgerond bijgevoegd;"},
		{func(c *interest.Claim) { c.Rounding = interest.RoundEnd }, "hoeven niet op te tellen tot het totaal"},
		{func(c *interest.Claim) {
			c.Payments = []interest.Payment{{On: date("2025-01-01"), Amount: 1}}
		}, "Over de dag van betaling zelf loopt de rente nog"},
		{func(c *interest.Claim) {
			c.Payments, c.PaymentDay = []interest.Payment{{On: date("2025-01-01"), Amount: 1}}, interest.From
		}, "vanaf de dag van betaling zelf."},
		{func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("2025-02-01"), Last: date("2025-02-28")}, {First: date("2025-02-20"), Last: date("2025-03-04")}}
		}, "Geen rente loopt van 01-02-2025 tot en met 04-03-2025."},
	} {
		c := base
		tt.change(&c)
		text := mustAccrue(t, c).Specification(incasso.NL)
		wantText(t, text, tt.said)
		if strings.Contains(text, "betaling") != (len(c.Payments) > 0) || strings.Contains(text, "Geen rente loopt") != (len(c.Excluded) > 0) {
			t.Errorf("says what does not play a part:\n%s", text)
		}
	}
}

// What the amount per further day means is said where it is not plain.
func TestPerDayIsSaid(t *testing.T) {
	for _, tt := range []struct {
		first, last string
		per         interest.Per
		want, not   string
	}{
		{"2025-12-01", "2025-12-31", 0, "Vanaf die dag geldt een ander percentage", "hele maand"},
		{"2026-12-01", "2026-12-31", 0, "vanaf 01-01-2027: € 0,11.", "Vanaf die dag"},
		{"2024-04-01", "2025-03-31", 0, "Op die dag wordt de onbetaalde rente bijgevoegd", "ander percentage"},
		{"2026-01-10", "2026-02-09", interest.PerStartedMonth, "van die hele maand.", "al geheel berekend"},
		{"2026-01-10", "2026-02-08", interest.PerStartedMonth, "al geheel berekend", "van die hele maand."},
	} {
		c := byTable(interest.Statutory, "1000", tt.first, tt.last)
		if tt.per != 0 {
			c = agreed("1000", tt.first, tt.last, 100)
			c.Per = tt.per
		}
		text := mustAccrue(t, c).Specification(incasso.NL)
		wantText(t, text, tt.want)
		if strings.Contains(flat(text), tt.not) {
			t.Errorf("%q in\n%s", tt.not, text)
		}
	}
	c := byTable(interest.Statutory, "1000", "2026-01-01", "2026-01-31")
	c.Excluded = []interest.Period{{First: date("2026-02-01"), Last: date("2026-02-02")}}
	wantText(t, mustAccrue(t, c).Specification(incasso.NL), "Over die dag zelf loopt geen rente.")
}

// A claim that turns by its costs alone says so, and one whose supplied row repeats the
// rate does not.
func TestNextRateOfCosts(t *testing.T) {
	c := agreed("1000", "2025-12-01", "2025-12-31", 800)
	if strings.Contains(mustAccrue(t, c).Specification(incasso.EN), "another rate") {
		t.Error("an agreed rate changes")
	}
	c.Costs = []interest.Cost{{On: date("2025-12-01"), Amount: amount("4000"), Interest: interest.StatutoryCostInterest}}
	wantText(t, mustAccrue(t, c).Specification(incasso.EN), "From that day another rate holds")
	same := byTable(interest.Statutory, "1000", "2026-12-01", "2026-12-31")
	same.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 4_00}}
	if strings.Contains(mustAccrue(t, same).Specification(incasso.EN), "another rate") {
		t.Error("a row that repeats the rate changes it")
	}
	same.Rates[0].Percent = 4_25
	wantText(t, mustAccrue(t, same).Specification(incasso.EN), "From that day another rate holds")
}

// A rate per month is counted in months that a reader can add up.
func TestMonthsAreCounted(t *testing.T) {
	for _, tt := range []struct{ first, last, paid, months string }{
		{"2026-01-01", "2026-06-30", "", " 6 "},
		{"2026-01-01", "2026-01-10", "", " 10/31 "},
		{"2026-01-15", "2026-03-20", "", " 2 + 6/31 "},
		{"2026-01-15", "2026-05-20", "2026-02-24", " 1 + 10/28 "},
		{"2026-01-15", "2026-05-20", "2026-02-24", " 18/28 + 2 + 6/31 "},
		{"2026-01-15", "2026-04-14", "2026-02-24", " 18/28 + 1 "},
	} {
		c := agreed("1000", tt.first, tt.last, 100)
		c.Per = interest.PerMonth
		if tt.paid != "" {
			c.Payments = []interest.Payment{{On: date(tt.paid), Amount: amount("500")}}
		}
		if text := mustAccrue(t, c).Specification(incasso.NL); !strings.Contains(text, tt.months) {
			t.Errorf("no %q in\n%s", tt.months, text)
		}
	}
}

// A debt that bore no interest, and one whose interest has still to begin, are said.
func TestSpecificationWithoutInterest(t *testing.T) {
	r := mustAccrue(t, byTable(interest.Statutory, "1000", "2026-02-01", "2026-01-31"))
	wantText(t, r.Specification(incasso.NL), "Rente Er is geen rente verschenen.", "totaal open € 1.000,00")
	if (interest.Result{}).Specification(incasso.EN) == "" {
		t.Error("the zero result has no text")
	}
}

// Lines say where their rate stands: in the law, in the agreement, or with the caller.
func TestMarks(t *testing.T) {
	c := byTable(interest.Commercial, "1000", "2002-11-01", "2002-12-31")
	wantText(t, mustAccrue(t, c).Specification(incasso.EN),
		"€5.75 [1] [2]", "€8.79 [3]", "[1] Besluit wettelijke rente: 7% from 2002-01-01.",
		"[2] Before 1 December 2002 the ordinary statutory rate held for trade debts.", "10.35% from 2002-12-01.")
	floor := agreed("1000", "2025-12-01", "2026-01-31", 500)
	floor.Debt = interest.OrdinaryDebt
	wantText(t, mustAccrue(t, floor).Specification(incasso.EN), "6% from 2025-01-01.",
		"[2] The agreed rate; that of the law was not higher.")
}

// A step names the costs it is on, counts one day as one, and says that a rate was
// supplied.
func TestLineSteps(t *testing.T) {
	c := byTable(interest.Statutory, "1000", "2026-12-31", "2027-01-01")
	c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 5_00}}
	c.Costs = []interest.Cost{{On: date("2027-01-01"), Amount: amount("4000"), Interest: interest.StatutoryCostInterest}}
	r := mustAccrue(t, c)
	wantText(t, incasso.Explain(r.Steps(), incasso.NL),
		"(1 dag): 4% per jaar over € 1.000,00 is € 0,11. [Besluit wettelijke rente,",
		"(1 dag): 5% per jaar over € 1.000,00 is € 0,14; het percentage is opgegeven door de gebruiker. [art. 6:119 lid 1 BW]",
		"Over de kosten van 1 januari 2027 (€ 4.000,00), van 1 januari 2027 tot en met 1 januari 2027 (1 dag): 5% per jaar over € 4.000,00 is € 0,55; het percentage is opgegeven door de gebruiker. [art. 6:119 lid 1 BW]")
	c.Rates[0].Percent = 4_00
	wantText(t, incasso.Explain(mustAccrue(t, c).Steps(), incasso.EN),
		"(2 days): 4% per year on €1,000.00 is €0.22; the rate of part of those days was supplied by the caller. [Besluit",
		"(1 day)")
	c.CapitalisedAs, c.FirstDay = interest.AsPrincipal, date("2026-01-01")
	wantText(t, incasso.Explain(mustAccrue(t, c).Steps(), incasso.EN), "was added to the principal.")
}

// A line over rows that repeat a rate has the footnotes of all that say something of their
// own; the heading has articles alone.
func TestMarksOfRowsThatRepeat(t *testing.T) {
	c := simple(byTable(interest.Commercial, "1000", "2025-07-01", "2026-06-30"))
	text := mustAccrue(t, c).Specification(incasso.NL)
	wantText(t, text, "Grondslag: art. 6:119a lid 1 BW Hoofdsom", ": 10,15% vanaf 01-07-2025.")
	c.FirstDay, c.LastDay = date("2016-07-01"), date("2022-12-31")
	text = mustAccrue(t, c).Specification(incasso.NL)
	wantText(t, text, "€ 520,55 [1] totaal", ": 8% vanaf 01-07-2016.")
	if strings.Contains(text, "[2]") {
		t.Errorf("a footnote twice:\n%s", text)
	}
}

// What did not happen to a claim is not said of it.
func TestNothingIsSaidInVain(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*interest.Claim)
		said   string
		want   bool
	}{
		"excluded before": {func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("2025-11-01"), Last: date("2025-12-31")}}
		}, "Geen rente loopt", false},
		"excluded after": {func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("2026-04-01"), Last: date("2026-04-30")}}
		}, "Geen rente loopt", false},
		"excluded for older costs": {func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("2025-11-01"), Last: date("2025-12-31")}}
			c.Costs = []interest.Cost{{On: date("2025-10-01"), Amount: 100_00, Interest: interest.StatutoryCostInterest}}
		}, "Geen rente loopt van 01-11-2025 tot en met 31-12-2025.", true},
		"excluded for older costs without interest": {func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("2025-11-01"), Last: date("2025-12-31")}}
			c.Costs = []interest.Cost{{On: date("2025-10-01"), Amount: 100_00}}
		}, "Geen rente loopt", false},
		"paid before": {func(c *interest.Claim) {
			c.Payments = []interest.Payment{{On: date("2025-12-31"), Amount: 100_00}}
		}, "Wat voor de eerste rentedag is betaald", true},
		"paid on the first day": {func(c *interest.Claim) {
			c.Payments = []interest.Payment{{On: date("2026-01-01"), Amount: 100_00}}
		}, "Wat voor de eerste rentedag is betaald", false},
		"nothing added as principal": {func(c *interest.Claim) { c.CapitalisedAs = interest.AsPrincipal }, "hoofdsom met bijgevoegde rente", false},
		"nothing added":              {func(c *interest.Claim) { c.Payments = []interest.Payment{{On: date("2026-02-01"), Amount: 1}} }, "zij blijft rente", false},
		"exact and simple": {func(c *interest.Claim) {
			c.Capitalise, c.Compounding = interest.CapitaliseExact, interest.NoCompounding
		}, "onafgerond", false},
	} {
		c := byTable(interest.Statutory, "1000", "2026-01-01", "2026-03-31")
		tt.change(&c)
		if text := mustAccrue(t, c).Specification(incasso.NL); strings.Contains(flat(text), tt.said) != tt.want {
			t.Errorf("%s: %q in\n%s", name, tt.said, text)
		}
	}
}
