package interest_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// Any JSON of a claim is answered or refused with an error of the library, and an
// answer balances; nothing panics.
func FuzzAccrue(f *testing.F) {
	for _, s := range []string{
		`{"kind":"statutory","principal":"1000.00","first_day":"2024-02-29","last_day":"2026-12-31"}`,
		`{"kind":"commercial","principal":"250.50","first_day":"2002-11-01","last_day":"2026-12-31","plus":"2.00","payments":[{"on":"2010-05-01","amount":"100.00"}]}`,
		`{"kind":"contractual","rate":"2.00","per":"month","debt":"trade","compounding":"monthly","capitalise":"exact","principal":"1809.18","first_day":"2024-09-25","last_day":"2026-07-07"}`,
		`{"kind":"contractual","rate":"999.99","debt":"trade","principal":"9999999999.99","first_day":"1900-01-01","last_day":"2199-12-31"}`,
		`{"kind":"public_body","principal":"-12.00","first_day":"2027-01-01","last_day":"2026-12-31","rates":[{"from":"2027-01-01","percent":"10.65"}]}`,
		`{"kind":"statutory","principal":"5.00","first_day":"2020-01-01","last_day":"2021-01-01","costs":[{"on":"2019-01-01","amount":"40.00","interest":"statutory"}],"excluded":[{"first":"2020-02-01","last":"2020-03-01"}],"rounding":"end"}`,
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
		if r.Open.Total != r.Open.Costs+r.Open.Interest+r.Open.Principal {
			t.Fatalf("%s: %+v", s, r.Open)
		}
		if r.Specification(incasso.NL) == "" || len(r.Steps()) == 0 || len(r.Sources()) == 0 {
			t.Fatalf("%s: no explanation", s)
		}
	})
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
