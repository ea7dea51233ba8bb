package incasso_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
)

// FuzzParseDate compares the parser with the one of package time.
func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-03-02", "2024-02-29", "2026-02-29", "1800-01-01", "2399-12-31", "", "2026-3-2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := incasso.ParseDate(s)
		want, terr := time.Parse("2006-01-02", s)
		if ok := terr == nil && len(s) == 10 && want.Year() >= 1800 && want.Year() <= 2399; ok != (err == nil) {
			t.Fatalf("ParseDate(%q) = %v, %v; package time: %v", s, d, err, terr)
		}
		if err != nil {
			wantCode(t, err, incasso.ErrInvalidDate)
			return
		}
		if !d.Time().Equal(want) || d.String() != s {
			t.Fatalf("ParseDate(%q) = %v", s, d)
		}
	})
}

// FuzzParseEUR compares the parser with a pattern and math/big.
func FuzzParseEUR(f *testing.F) {
	for _, s := range numberTexts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkParse(t, s, incasso.ParseEUR, incasso.ErrInvalidAmount, int64(incasso.MaxEUR))
		if e, err := incasso.ParseEUR(s); err == nil {
			if back, err := incasso.ParseEUR(e.String()); err != nil || back != e {
				t.Fatalf("%q printed as %q came back as %v, %v", s, e, back, err)
			}
		}
	})
}

// FuzzParseRate compares the parser with a pattern and math/big.
func FuzzParseRate(f *testing.F) {
	for _, s := range numberTexts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkParse(t, s, incasso.ParseRate, incasso.ErrInvalidRate, int64(incasso.MaxRate))
	})
}

// FuzzFromDecimal compares the conversion with math/big for any coefficient, and
// runs it on any exponent.
func FuzzFromDecimal(f *testing.F) {
	f.Add([]byte{1}, false, int32(-2))
	f.Add([]byte{0xff, 0xff, 0xff}, true, int32(3))
	f.Add([]byte{1}, false, int32(1<<31-1))
	f.Add([]byte{1}, false, int32(-1<<31))
	f.Fuzz(func(t *testing.T, coefficient []byte, neg bool, exp int32) {
		if len(coefficient) > 64 {
			return
		}
		c := new(big.Int).SetBytes(coefficient)
		if neg {
			c.Neg(c)
		}
		d := decimal.NewFromBigInt(c, exp)
		if exp < -400 || exp > 400 {
			// Too long to write out for a comparison; it must be refused, or be zero.
			if e, err := incasso.FromDecimal(d); (err == nil) != (c.Sign() == 0) || e != 0 {
				t.Fatalf("%s with exponent %d = %v, %v", c, exp, e, err)
			}
			return
		}
		checkDecimal(t, d)
	})
}

// FuzzMulDiv compares the 128-bit arithmetic with math/big.
func FuzzMulDiv(f *testing.F) {
	f.Add(int64(9), int64(8198552921648689607), int64(4))
	f.Add(int64(-299_10), int64(15_00), int64(100_00))
	f.Add(int64(-1<<63), int64(-1), int64(1))
	f.Fuzz(func(t *testing.T, a, b, den int64) { checkMulDiv(t, a, b, den) })
}

// FuzzAddMonths compares the sum with a walk over the calendar of package time.
func FuzzAddMonths(f *testing.F) {
	f.Add(1, 1)
	f.Add(82600, -13)
	f.Fuzz(func(t *testing.T, day, n int) {
		d := incasso.DateFromDayNumber(day)
		if d.IsZero() || n < -20_000 || n > 20_000 {
			if _, err := d.AddMonths(n, incasso.Clip); err == nil {
				t.Fatalf("%v plus %d months was answered", d, n)
			}
			return
		}
		checkAddMonths(t, d, n)
	})
}

// FuzzJSON decodes a document of all types. What was read must be written in a
// form that reads as the same again.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		`{"on":"2026-03-02","amount":"40.00","rate":"10.40","kind":"consumer","sender":"agency","lang":"en","source":{"law":"BIK"}}`,
		`{"on":null,"amount":null,"source":null}`,
		`{"amount":40}`, `{"amount":"\u0034"}`, `{"on":"2026-02-30"}`, `[]`, `{`, `{"source":{"checked":"2026-01-01"}}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var doc document
		if json.Unmarshal(b, &doc) != nil {
			return
		}
		enc, err := json.Marshal(doc)
		if err != nil {
			t.Fatalf("%s was read and cannot be written: %v", b, err)
		}
		var back document
		if err := json.Unmarshal(enc, &back); err != nil {
			t.Fatalf("%s was written and cannot be read: %v", enc, err)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(enc) {
			t.Fatalf("%s became %s, %v", enc, again, err)
		}
		if !doc.Amount.InRange() || !doc.Rate.InRange() {
			t.Fatalf("out of range: %+v", doc)
		}
	})
}

// FuzzStepText renders any template with any word: nothing may be lost and
// nothing read as a template twice.
func FuzzStepText(f *testing.F) {
	f.Add("{w} and {out}", "x{w}")
	f.Add("{", "}")
	f.Fuzz(func(t *testing.T, tmpl, word string) {
		s := incasso.Step{Rule: incasso.Rule{NL: tmpl, EN: tmpl}, In: []incasso.Value{incasso.Word("w", word)}}
		want := strings.ReplaceAll(tmpl, "{w}", word)
		// An unclosed bracket in front swallows the next one: only then may it differ.
		if got := s.Text(incasso.NL); got != want && strings.Count(tmpl, "{") == strings.Count(tmpl, "{w}") {
			t.Fatalf("%q with %q renders as %q, want %q", tmpl, word, got, want)
		}
	})
}
