package deadline_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// roundTrip reads a word into an enumeration and writes it again.
func roundTrip[T interface {
	comparable
	encoding.TextMarshaler
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, word string, parse func(string) (T, error)) {
	t.Helper()
	var zero T
	v, err := parse(word)
	u := zero
	err2 := P(&u).UnmarshalText([]byte(word))
	if err != nil {
		if !errors.Is(err, incasso.ErrUnknownWord) || v != zero || u != zero {
			t.Errorf("%q: %v, %v, %v", word, v, u, err)
		}
		if (err2 == nil) != (word == "") {
			t.Errorf("%q: %v", word, err2)
		}
		return
	}
	text, err3 := v.MarshalText()
	if err2 != nil || err3 != nil || u != v || v == zero || string(text) != word {
		t.Errorf("%q: %v, %v, %s", word, v, u, text)
	}
}

// FuzzWords reads every enumeration: what is read is written the same, what is
// refused leaves nothing behind.
func FuzzWords(f *testing.F) {
	for _, s := range []string{"", "days", "statute", "by", "before", "post", "courier", "trade", "consumer",
		"agreed_days", "contract", "judgment_periodic", "atw", "two_working_days", "Days", "days "} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		roundTrip(t, s, deadline.ParseUnit)
		roundTrip(t, s, deadline.ParseBasis)
		roundTrip(t, s, deadline.ParseBound)
		roundTrip(t, s, deadline.ParseChannel)
		roundTrip(t, s, deadline.ParseRelation)
		roundTrip(t, s, deadline.ParseGround)
		roundTrip(t, s, deadline.ParseClaimKind)
		roundTrip(t, s, deadline.ParseDaySet)
		roundTrip(t, s, deadline.ParseWhy)
	})
}

// FuzzChoice reads a choice from JSON: only true, false and null are one.
func FuzzChoice(f *testing.F) {
	for _, s := range []string{"true", "false", "null", `"true"`, "1", "", "True"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c := deadline.Choice(9)
		if err := c.UnmarshalJSON(b); err != nil {
			if c != 9 || !errors.Is(err, incasso.ErrInvalidType) {
				t.Errorf("%q: %v, %v", b, c, err)
			}
			return
		}
		if out, err := c.MarshalJSON(); err != nil || !bytes.Equal(out, b) {
			t.Errorf("%q: %s, %v", b, out, err)
		}
	})
}

// FuzzInputs decodes any JSON into the inputs: nothing panics, every refusal is
// the library's own, and every answer lies within the years.
func FuzzInputs(f *testing.F) {
	for _, s := range []string{
		`{"posted":"2026-09-10"}`, `{"received":"2026-09-10","roll":false}`, `{"posted":"2199-12-31","delivery_days":9}`,
		`{"from":"2026-09-10","length":3,"unit":"days","basis":"statute"}`,
		`{"from":"2026-09-10","length":3,"unit":"working_days","basis":"contract","working":{"good_friday":true}}`,
		`{"contract":"trade","invoice_received":"2026-03-01"}`,
		`{"claim":"contract","due":"2021-01-15","interruptions":["2024-06-30"]}`,
		`{"date":"2026-03-02","set":"atw"}`, `{"channel":"post","sent":"2026-03-02"}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		last := on("2200-01-01")
		try := func(in any, ask func() (incasso.Date, error)) {
			if json.Unmarshal(b, in) != nil {
				return
			}
			d, err := ask()
			var e *incasso.Error
			switch {
			case err != nil && (!errors.As(err, &e) || e.Field == ""):
				t.Errorf("%s: %v", b, err)
			case err == nil && !d.Before(last):
				t.Errorf("%s: %v", b, d)
			}
		}
		var letter deadline.Dispatch
		try(&letter, func() (incasso.Date, error) {
			r, err := deadline.WIKLetter(letter)
			_, _, _ = r.Skipped(), r.Notices(), r.Steps()
			return r.CostsFrom, err
		})
		var term deadline.Term
		try(&term, func() (incasso.Date, error) {
			r, err := deadline.Count(term)
			_, _, _ = r.Skipped(), r.Notices(), r.Steps()
			return r.LastDay, err
		})
		try(&term, func() (incasso.Date, error) {
			r, err := deadline.CountBack(term)
			_, _, _ = r.Skipped(), r.Notices(), r.Steps()
			return r.LastDay, err
		})
		var payment deadline.PaymentFacts
		try(&payment, func() (incasso.Date, error) {
			r, err := deadline.PaymentTerm(payment)
			_, _ = r.Notices(), r.Steps()
			return r.InterestFrom, err
		})
		var limitation deadline.LimitationFacts
		try(&limitation, func() (incasso.Date, error) {
			r, err := deadline.Limitation(limitation)
			_, _ = r.Notices(), r.Steps()
			return r.LastDay, err
		})
		var day deadline.DayQuestion
		try(&day, func() (incasso.Date, error) { _, err := deadline.Ask(day); return day.Date, err })
		var delivery deadline.Delivery
		try(&delivery, func() (incasso.Date, error) {
			r, err := deadline.ReceiptOf(delivery)
			_, _, _ = r.Skipped(), r.Notices(), r.Steps()
			return r.Received, err
		})
	})
}
