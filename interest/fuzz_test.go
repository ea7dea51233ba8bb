package interest_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// Any JSON of a claim is answered or refused with an error of the library; the books of an
// answer balance by the claim's own amounts, its lines lie within the claim's own days, and
// a short claim equals the engine that walks through its days.
func FuzzAccrue(f *testing.F) {
	for _, s := range []string{
		`{"kind":"statutory","principal":"1000.00","first_day":"2024-02-29","last_day":"2026-12-31"}`,
		`{"kind":"commercial","principal":"250.50","first_day":"2002-11-01","last_day":"2026-12-31","plus":"2.00","payments":[{"on":"2010-05-01","amount":"100.00"}]}`,
		`{"kind":"contractual","rate":"2.00","per":"month","debt":"trade","compounding":"monthly","capitalise":"exact","principal":"1809.18","first_day":"2024-09-25","last_day":"2026-07-07"}`,
		`{"kind":"contractual","rate":"999.99","debt":"trade","principal":"9999999999.99","first_day":"1900-01-01","last_day":"2199-12-31"}`,
		`{"kind":"public_body","principal":"-12.00","first_day":"2027-01-01","last_day":"2026-12-31","rates":[{"from":"2027-01-01","percent":"10.65"}]}`,
		`{"kind":"statutory","principal":"5.00","first_day":"2020-01-01","last_day":"2021-01-01","costs":[{"on":"2019-01-01","amount":"40.00","interest":"statutory"}],"excluded":[{"first":"2020-02-01","last":"2020-03-01"}],"rounding":"end"}`,
		`{"kind":"commercial","principal":"1000.00","first_day":"2024-01-01","last_day":"2025-06-30","compounding":"monthly","capitalise":"exact","capitalised_as":"principal","payment_day":"from","costs":[{"on":"2024-02-01","amount":"40.00","interest":"statutory"}],"payments":[{"on":"2025-01-01","amount":"900.00"},{"on":"2024-05-01","amount":"60.00"}]}`,
		`{"kind":"contractual","rate":"1.50","per":"started_month","debt":"ordinary","floor":false,"principal":"750.00","first_day":"2025-01-31","last_day":"2026-03-15","day_count":"30/360","excluded":[{"first":"2025-03-01","last":"2025-03-05"},{"first":"2025-03-06","last":"2025-03-20"}],"payments":[{"on":"2025-06-01","amount":"2000.00"}]}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var c interest.Claim
		if json.Unmarshal([]byte(s), &c) != nil {
			return
		}
		r, err := interest.Accrue(c)
		if err != nil {
			var e *incasso.Error
			if !errors.As(err, &e) || e.Field == "" {
				t.Fatalf("%s: %v", s, err)
			}
			return
		}
		checkBooks(t, c, r)
		checkLines(t, c, r)
		if short(c) {
			if d := cmp.Diff(reference(c), r, sameResult); d != "" {
				t.Fatalf("%s (-days +engine):\n%s", s, d)
			}
		}
		if r.Specification(incasso.NL) == "" || len(r.Steps()) == 0 || len(r.Sources()) == 0 {
			t.Fatalf("%s: no explanation", s)
		}
	})
}

// checkBooks holds an answer against the amounts of its claim: what was owed is paid or
// open, every payment is accounted for, and nothing open lies below zero.
func checkBooks(t *testing.T, c interest.Claim, r interest.Result) {
	t.Helper()
	owed := c.Principal + r.Interest
	for _, k := range c.Costs {
		if !k.On.After(c.LastDay) {
			owed += k.Amount
		}
	}
	payments := slices.Clone(c.Payments)
	slices.SortStableFunc(payments, func(a, b interest.Payment) int { return a.On.Compare(b.On) })
	if len(r.Allocations) != len(payments) {
		t.Fatalf("%d allocations of %d payments", len(r.Allocations), len(payments))
	}
	for i, a := range r.Allocations {
		if a.On != payments[i].On || a.Costs+a.Interest+a.Principal+a.Surplus != payments[i].Amount ||
			min(a.Costs, a.Interest, a.Principal, a.Surplus) < 0 {
			t.Fatalf("allocation %+v of %+v", a, payments[i])
		}
		owed -= payments[i].Amount - a.Surplus
	}
	o := r.Open
	if o.Total != owed || o.Total != o.Costs+o.Interest+o.Principal || o.Costs < 0 {
		t.Fatalf("open %+v, owed %s", o, owed)
	}
	if c.Principal >= 0 && min(o.Interest, o.Principal, r.PerDay) < 0 {
		t.Fatalf("open %+v, %s per day", o, r.PerDay)
	}
}

// checkLines holds the lines of an answer against the days of its claim: those of the claim
// and of each cost lie within their own days, in order and apart, outside excluded periods,
// and are as much interest as the answer says.
func checkLines(t *testing.T, c interest.Claim, r interest.Result) {
	t.Helper()
	var sum incasso.EUR
	last := map[uint16]incasso.Date{0: c.FirstDay.AddDays(-1)}
	for i, k := range c.Costs {
		last[uint16(i+1)] = k.On.AddDays(-1)
	}
	for _, l := range r.Lines {
		if !l.First.After(last[l.Cost]) || l.Last.Before(l.First) || l.Last.After(c.LastDay) {
			t.Fatalf("line %+v after %s, through %s", l, last[l.Cost], c.LastDay)
		}
		last[l.Cost] = l.Last
		if l.Rate < 0 || l.Base == 0 {
			t.Fatalf("line %+v", l)
		}
		for _, p := range c.Excluded {
			if !l.First.After(p.Last) && !l.Last.Before(p.First) {
				t.Fatalf("line %+v in an excluded period %+v", l, p)
			}
		}
		sum += l.Amount
	}
	if exact := c.Rounding == interest.RoundEnd || c.Capitalise == interest.CapitaliseExact; !exact && sum != r.Interest {
		t.Fatalf("lines of %s, interest %s", sum, r.Interest)
	}
}

// short reports whether the engine that walks through the days is done with a claim soon.
func short(c interest.Claim) bool {
	begin := c.FirstDay
	for _, k := range c.Costs {
		begin = earlier(begin, k.On)
	}
	for _, p := range c.Payments {
		begin = earlier(begin, p.On)
	}
	return begin.DaysUntil(c.LastDay) <= 800 && len(c.Costs)+len(c.Payments)+len(c.Excluded)+len(c.Rates)+len(c.CostRates) <= 20
}

// Every word of every enumeration reads back as itself, and nothing else reads.
func FuzzWords(f *testing.F) {
	f.Add("statutory")
	f.Add("act/act-calendar")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		text := []byte(s)
		for _, v := range []interface {
			encoding.TextUnmarshaler
			fmt.Stringer
		}{
			new(interest.Kind), new(interest.Per), new(interest.Debt), new(interest.CostInterest),
			new(interest.Compounding), new(interest.DayCount), new(interest.Rounding),
			new(interest.Capitalise), new(interest.CapitalisedAs), new(interest.PaymentDay), new(interest.Order),
		} {
			switch err := v.UnmarshalText(text); {
			case err != nil && !errors.Is(err, incasso.ErrUnknownWord):
				t.Errorf("%T of %q: %v", v, s, err)
			case err == nil && v.String() != s:
				t.Errorf("%T of %q reads as %q", v, s, v.String())
			}
		}
	})
}
