package interest_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func wantRefusal(t *testing.T, what string, err error, code incasso.Code, field string) {
	t.Helper()
	var e *incasso.Error
	if !errors.As(err, &e) || !errors.Is(err, code) || e.Field != field || e.NL == "" || e.EN == "" {
		t.Errorf("%s: %v, want %s of %q", what, err, code, field)
	}
}

func TestRefusals(t *testing.T) {
	plain := func() interest.Claim { return byTable(interest.Statutory, "1000", "2026-01-01", "2026-06-30") }
	contract := func() interest.Claim { return agreed("1000", "2026-01-01", "2026-06-30", 800) }
	big := incasso.MaxEUR + 1
	tests := []struct {
		what   string
		base   func() interest.Claim
		change func(c *interest.Claim)
		code   incasso.Code
		field  string
	}{
		{"no kind", plain, func(c *interest.Claim) { c.Kind = 0 }, incasso.ErrMissingField, "kind"},
		{"no first day", plain, func(c *interest.Claim) { c.FirstDay = incasso.Date{} }, incasso.ErrMissingField, "first_day"},
		{"no last day", plain, func(c *interest.Claim) { c.LastDay = incasso.Date{} }, incasso.ErrMissingField, "last_day"},
		{"no rate", contract, func(c *interest.Claim) { c.Rate = nil }, incasso.ErrMissingField, "rate"},
		{"no debt", contract, func(c *interest.Claim) { c.Debt = 0 }, incasso.ErrMissingField, "debt"},
		{"a cost without a day", plain, func(c *interest.Claim) { c.Costs = []interest.Cost{{Amount: 1}} }, incasso.ErrMissingField, "costs[0].on"},
		{"a payment without a day", plain, func(c *interest.Claim) { c.Payments = []interest.Payment{{Amount: 1}} }, incasso.ErrMissingField, "payments[0].on"},
		{"a period without a start", plain, func(c *interest.Claim) { c.Excluded = []interest.Period{{Last: date("2026-02-01")}} }, incasso.ErrMissingField, "excluded[0].first"},
		{"a period without an end", plain, func(c *interest.Claim) { c.Excluded = []interest.Period{{First: date("2026-02-01")}} }, incasso.ErrMissingField, "excluded[0].last"},
		{"a row without a day", plain, func(c *interest.Claim) { c.Rates = []interest.RateRow{{Percent: 400}} }, incasso.ErrMissingField, "rates[0].from"},
		{"principal too large", plain, func(c *interest.Claim) { c.Principal = big }, incasso.ErrOutOfRange, "principal"},
		{"year 1899", contract, func(c *interest.Claim) { c.FirstDay = date("1899-12-31") }, incasso.ErrInvalidDate, "first_day"},
		{"year 2200", contract, func(c *interest.Claim) { c.LastDay = date("2200-01-01") }, incasso.ErrInvalidDate, "last_day"},
		{"negative rate", contract, func(c *interest.Claim) { *c.Rate = -1 }, incasso.ErrOutOfRange, "rate"},
		{"rate above all", contract, func(c *interest.Claim) { *c.Rate = incasso.MaxRate + 1 }, incasso.ErrOutOfRange, "rate"},
		{"points above all", plain, func(c *interest.Claim) { c.Plus = new(incasso.MaxRate + 1) }, incasso.ErrOutOfRange, "plus"},
		{"points below the rate", plain, func(c *interest.Claim) { c.Plus = new(incasso.Rate(-401)) }, incasso.ErrOutOfRange, "plus"},
		{"unknown kind", plain, func(c *interest.Claim) { c.Kind = 5 }, incasso.ErrUnknownWord, "kind"},
		{"unknown per", contract, func(c *interest.Claim) { c.Per = 4 }, incasso.ErrUnknownWord, "per"},
		{"unknown debt", contract, func(c *interest.Claim) { c.Debt = 4 }, incasso.ErrUnknownWord, "debt"},
		{"unknown compounding", plain, func(c *interest.Claim) { c.Compounding = 4 }, incasso.ErrUnknownWord, "compounding"},
		{"unknown day count", plain, func(c *interest.Claim) { c.DayCount = 5 }, incasso.ErrUnknownWord, "day_count"},
		{"unknown rounding", plain, func(c *interest.Claim) { c.Rounding = 3 }, incasso.ErrUnknownWord, "rounding"},
		{"unknown capitalise", plain, func(c *interest.Claim) { c.Capitalise = 3 }, incasso.ErrUnknownWord, "capitalise"},
		{"unknown booking", plain, func(c *interest.Claim) { c.CapitalisedAs = 3 }, incasso.ErrUnknownWord, "capitalised_as"},
		{"unknown payment day", plain, func(c *interest.Claim) { c.PaymentDay = 3 }, incasso.ErrUnknownWord, "payment_day"},
		{"unknown cost interest", plain, func(c *interest.Claim) { c.Costs = []interest.Cost{{On: c.FirstDay, Interest: 3}} }, incasso.ErrUnknownWord, "costs[0].interest"},
		{"negative costs", plain, func(c *interest.Claim) { c.Costs = []interest.Cost{{On: c.FirstDay, Amount: -1}} }, incasso.ErrOutOfRange, "costs[0].amount"},
		{"costs in 1899", plain, func(c *interest.Claim) { c.Costs = []interest.Cost{{On: date("1899-12-31")}} }, incasso.ErrInvalidDate, "costs[0].on"},
		{"negative payment", plain, func(c *interest.Claim) {
			c.Payments = []interest.Payment{{On: c.FirstDay}, {On: c.FirstDay, Amount: -1}}
		}, incasso.ErrOutOfRange, "payments[1].amount"},
		{"period in 1899", plain, func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("1899-12-31"), Last: date("1900-01-01")}}
		}, incasso.ErrInvalidDate, "excluded[0].first"},
		{"period to 2200", plain, func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("2026-01-01"), Last: date("2200-01-01")}}
		}, incasso.ErrInvalidDate, "excluded[0].last"},
		{"row in 2200", plain, func(c *interest.Claim) { c.Rates = []interest.RateRow{{From: date("2200-01-01")}} }, incasso.ErrInvalidDate, "rates[0].from"},
		{"row out of range", plain, func(c *interest.Claim) { c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 10_001}} }, incasso.ErrOutOfRange, "rates[0].percent"},
		{"last day too early", plain, func(c *interest.Claim) { c.LastDay = date("2025-12-30") }, incasso.ErrDateOrder, "last_day"},
		{"payment too late", plain, func(c *interest.Claim) { c.Payments = []interest.Payment{{On: date("2026-07-01"), Amount: 1}} }, incasso.ErrDateOrder, "payments[0].on"},
		{"period backwards", plain, func(c *interest.Claim) {
			c.Excluded = []interest.Period{{First: date("2026-02-02"), Last: date("2026-02-01")}}
		}, incasso.ErrDateOrder, "excluded[0].last"},
		{"rows out of order", plain, func(c *interest.Claim) {
			c.Rates = []interest.RateRow{{From: date("2027-07-01")}, {From: date("2027-07-01")}}
		}, incasso.ErrDateOrder, "rates[1].from"},
		{"rate with statutory", plain, func(c *interest.Claim) { c.Rate = new(incasso.Rate(0)) }, incasso.ErrNotAllowed, "rate"},
		{"per with statutory", plain, func(c *interest.Claim) { c.Per = interest.PerYear }, incasso.ErrNotAllowed, "per"},
		{"debt with statutory", plain, func(c *interest.Claim) { c.Debt = interest.OrdinaryDebt }, incasso.ErrNotAllowed, "debt"},
		{"floor with statutory", plain, func(c *interest.Claim) { c.Floor = new(false) }, incasso.ErrNotAllowed, "floor"},
		{"points with contractual", contract, func(c *interest.Claim) { c.Plus = new(incasso.Rate(0)) }, incasso.ErrNotAllowed, "plus"},
		{"floor per month", contract, func(c *interest.Claim) { c.Per, c.Floor = interest.PerMonth, new(true) }, incasso.ErrNotAllowed, "floor"},
		{"floor per month by default", contract, func(c *interest.Claim) { c.Per, c.Debt = interest.PerStartedMonth, interest.OrdinaryDebt }, incasso.ErrNotAllowed, "floor"},
		{"payment on a credit note", plain, func(c *interest.Claim) {
			c.Principal, c.Payments = -1, []interest.Payment{{On: c.FirstDay}}
		}, incasso.ErrNotAllowed, "payments"},
		{"row on a verified day", plain, func(c *interest.Claim) { c.Rates = []interest.RateRow{{From: date("2026-12-31")}} }, incasso.ErrNotAllowed, "rates[0].from"},
		{"before the table", plain, func(c *interest.Claim) { c.FirstDay = date("1933-12-31") }, incasso.ErrNoRate, "first_day"},
		{"beyond the table", plain, func(c *interest.Claim) { c.LastDay = date("2027-01-01") }, incasso.ErrNoRate, "last_day"},
		{"a gap before the first row", plain, func(c *interest.Claim) {
			c.LastDay, c.Rates = date("2027-03-01"), []interest.RateRow{{From: date("2027-02-01")}}
		}, incasso.ErrNoRate, "last_day"},
		{"the floor beyond the table", contract, func(c *interest.Claim) { c.Floor, c.LastDay = new(true), date("2027-01-01") }, incasso.ErrNoRate, "last_day"},
		{"no rate for the amount per day", plain, func(c *interest.Claim) {
			c.FirstDay, c.LastDay = date("1933-12-31"), date("1933-12-30")
		}, incasso.ErrNoRate, "first_day"},
		{"costs before the table", plain, func(c *interest.Claim) {
			c.Costs = []interest.Cost{{On: date("1933-01-01"), Interest: interest.StatutoryCostInterest}}
		}, incasso.ErrNoRate, "costs[0].on"},
		{"costs beyond the ordinary table", plain, func(c *interest.Claim) {
			c.Kind, c.LastDay, c.Rates = interest.Commercial, date("2027-01-31"), []interest.RateRow{{From: date("2027-01-01"), Percent: 1065}}
			c.Costs = []interest.Cost{{On: date("2026-01-01"), Amount: 1, Interest: interest.StatutoryCostInterest}}
		}, incasso.ErrNoRate, "costs[0].interest"},
		{"a list too long", plain, func(c *interest.Claim) { c.Costs = slices.Repeat([]interest.Cost{{On: c.FirstDay}}, 10_001) }, incasso.ErrOutOfRange, "costs"},
		{"more than a million lines of costs", plain, func(c *interest.Claim) {
			c.Costs = slices.Repeat([]interest.Cost{{On: c.FirstDay, Interest: interest.StatutoryCostInterest}}, 1_000)
			c.Excluded = slices.Repeat([]interest.Period{{First: c.FirstDay, Last: c.FirstDay}}, 1_000)
		}, incasso.ErrOutOfRange, "costs"},
		{"exact for centuries", contract, func(c *interest.Claim) {
			c.Compounding, c.Capitalise, c.LastDay = interest.Monthly, interest.CapitaliseExact, date("2199-12-31")
		}, incasso.ErrOutOfRange, "last_day"},
		{"beyond any number", contract, func(c *interest.Claim) {
			*c.Rate, c.Compounding, c.LastDay = incasso.MaxRate, interest.Yearly, date("2199-12-31")
		}, incasso.ErrOutOfRange, "last_day"},
		{"beyond any number, exactly", contract, func(c *interest.Claim) {
			*c.Rate, c.Compounding, c.LastDay, c.Rounding = incasso.MaxRate, interest.Yearly, date("2199-12-31"), interest.RoundEnd
		}, incasso.ErrOutOfRange, "last_day"},
	}
	for _, tt := range tests {
		c := tt.base()
		tt.change(&c)
		_, err := interest.Accrue(c)
		wantRefusal(t, tt.what, err, tt.code, tt.field)
	}
}

func TestRateRefusals(t *testing.T) {
	own := func(from string, percent incasso.Rate) interest.RateRow {
		return interest.RateRow{From: date(from), Percent: percent}
	}
	on := func(k interest.Kind, day string, rows ...interest.RateRow) error {
		var d incasso.Date
		if day != "" {
			d = date(day)
		}
		_, err := interest.RateOn(k, d, rows...)
		return err
	}
	wantRefusal(t, "no kind", on(0, "2026-01-01"), incasso.ErrMissingField, "kind")
	wantRefusal(t, "unknown", on(9, "2026-01-01"), incasso.ErrUnknownWord, "kind")
	wantRefusal(t, "agreed", on(interest.Contractual, "2026-01-01"), incasso.ErrNotAllowed, "kind")
	wantRefusal(t, "no day", on(interest.Statutory, ""), incasso.ErrMissingField, "day")
	wantRefusal(t, "beyond", on(interest.Statutory, "2027-01-01"), incasso.ErrNoRate, "day")
	wantRefusal(t, "before", on(interest.Commercial, "1933-12-31"), incasso.ErrNoRate, "day")
	wantRefusal(t, "verified", on(interest.Statutory, "2026-01-01", own("2026-07-01", 400)), incasso.ErrNotAllowed, "rates[0].from")
	wantRefusal(t, "range", on(interest.Statutory, "2026-01-01", own("2027-07-01", -1)), incasso.ErrOutOfRange, "rates[0].percent")
	wantRefusal(t, "no start", on(interest.Statutory, "2026-01-01", interest.RateRow{}), incasso.ErrMissingField, "rates[0].from")
	_, err := interest.Changes(interest.Statutory, date("2026-01-02"), date("2026-01-01"))
	wantRefusal(t, "backwards", err, incasso.ErrDateOrder, "last")
	_, err = interest.Changes(interest.Statutory, date("2026-01-02"), date("2027-01-01"))
	wantRefusal(t, "changes beyond", err, incasso.ErrNoRate, "last")
	_, err = interest.Changes(interest.Statutory, date("1930-01-02"), date("2026-01-01"))
	wantRefusal(t, "changes before", err, incasso.ErrNoRate, "first")
	_, err = interest.Changes(interest.Statutory, incasso.Date{}, date("2026-01-01"))
	wantRefusal(t, "no first", err, incasso.ErrMissingField, "first")
	_, err = interest.Changes(interest.Statutory, date("2026-01-01"), incasso.Date{})
	wantRefusal(t, "no last", err, incasso.ErrMissingField, "last")
	_, err = interest.Changes(0, date("2026-01-01"), date("2026-01-01"))
	wantRefusal(t, "no kind", err, incasso.ErrMissingField, "kind")
	_, _, err = interest.NextChange(interest.Statutory, incasso.Date{})
	wantRefusal(t, "no after", err, incasso.ErrMissingField, "after")
	_, _, err = interest.NextChange(interest.Statutory, date("2030-01-01"))
	wantRefusal(t, "after beyond", err, incasso.ErrNoRate, "after")
	_, _, err = interest.NextChange(0, date("2030-01-01"))
	wantRefusal(t, "no kind", err, incasso.ErrMissingField, "kind")
}

func TestBetweenRefusals(t *testing.T) {
	day := date("2026-01-01")
	_, err := interest.Between(interest.Statutory, decimal.New(1, 12), day, day)
	wantRefusal(t, "too large", err, incasso.ErrOutOfRange, "principal")
	_, err = interest.Between(interest.Contractual, decimal.New(1, 1), day, day)
	wantRefusal(t, "agreed", err, incasso.ErrMissingField, "rate")
}
