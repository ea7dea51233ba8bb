package incasso_test

import (
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

// numberForm is the form of amounts and rates as the JSON contract writes it.
var numberForm = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]{1,2})?$`)

// finerForm is a number of the same form with more decimals than two.
var finerForm = regexp.MustCompile(`^-?(0|[1-9][0-9]*)\.[0-9]{3,}$`)

// wantHundredths says what reading s must give: the whole hundredths, or the code
// of the refusal. It uses a pattern and math/big, not a scanner.
func wantHundredths(s string, invalid incasso.Code, most int64) (int64, incasso.Code) {
	if !numberForm.MatchString(s) {
		return 0, invalid
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return 0, invalid
	}
	r.Mul(r, big.NewRat(100, 1))
	limit := new(big.Rat).SetInt64(most)
	if new(big.Rat).Abs(r).Cmp(limit) > 0 {
		return 0, incasso.ErrOutOfRange
	}
	return r.Num().Int64(), ""
}

// fataler is what *testing.T and *rapid.T share here.
type fataler interface{ Fatalf(string, ...any) }

func checkParse[T ~int64 | ~int32](t fataler, s string, parse func(string) (T, error), invalid incasso.Code, most int64) {
	got, err := parse(s)
	want, code := wantHundredths(s, invalid, most)
	checkOutcome(t, s, int64(got), err, want, code)
}

func checkOutcome(t fataler, s string, got int64, err error, want int64, code incasso.Code) {
	if code == "" {
		if err != nil || got != want {
			t.Fatalf("reading %q = %d, %v; want %d", s, got, err, want)
		}
		return
	}
	e, ok := err.(*incasso.Error) //nolint:errorlint // the parsers promise this very type.
	if !ok || e.Code != code || got != 0 {
		t.Fatalf("reading %q = %d, %v; want code %s", s, got, err, code)
	}
}

// numberTexts are texts near the border of what is a number.
var numberTexts = []string{
	"", "-", ".", "-.", "0", "-0", "00", "01", "-01", "0.", ".5", "1.", "1.2", "1.23", "1.234", "1.230",
	"1.2.3", "1,23", "1.000,00", "1,000.00", "+1", "--1", "1-", " 1", "1 ", "1\n", "1e2", "1E2", "0x10",
	"1_000", "NaN", "Inf", "-Inf", "١", "1\u00a0", "€ 1", "1.2a", "1.a", "a", "-a", "0.00", "-0.00", "-0.01",
	"10000000000", "10000000000.00", "10000000000.01", "-10000000000", "-10000000000.01",
	"1000", "1000.00", "1000.01", "-1000.01", "99999999999999", "999999999999999", "92233720368547758.07",
	"92233720368547758.08", "18446744073709551616", strings.Repeat("9", 400), "-" + strings.Repeat("9", 400),
	strings.Repeat("0", 400), "0." + strings.Repeat("0", 400), "1" + strings.Repeat("0", 400) + ".00",
}

func TestParseAmountAndRate(t *testing.T) {
	for _, s := range numberTexts {
		checkParse(t, s, incasso.ParseEUR, incasso.ErrInvalidAmount, int64(incasso.MaxEUR))
		checkParse(t, s, incasso.ParseRate, incasso.ErrInvalidRate, int64(incasso.MaxRate))
	}
	digits := rapid.StringMatching(`-?[0-9]{0,14}(\.[0-9]{0,3})?`)
	anything := rapid.StringMatching(`[-+0-9., e_]{0,8}`)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(digits, anything).Draw(t, "text")
		checkParse(t, s, incasso.ParseEUR, incasso.ErrInvalidAmount, int64(incasso.MaxEUR))
		checkParse(t, s, incasso.ParseRate, incasso.ErrInvalidRate, int64(incasso.MaxRate))
	})
	for _, f := range []func(){
		func() { incasso.MustParseEUR("1,00") },
		func() { incasso.MustParseRate("1.234") },
	} {
		if !panics(f) {
			t.Error("Must did not panic")
		}
	}
}

// TestErrorsOfFinerAmounts pins that too many decimals are told apart in words
// from text that is no number, even when the decimals are zeros: what is not
// written as cents is not taken for cents.
func TestErrorsOfFinerAmounts(t *testing.T) {
	for _, s := range []string{"1.230", "1.234", "-0.001"} {
		if !finerForm.MatchString(s) {
			t.Fatalf("%q is no number with more decimals", s)
		}
		_, err := incasso.ParseEUR(s)
		wantCode(t, err, incasso.ErrInvalidAmount)
		if !strings.Contains(err.Error(), "finer than a cent") {
			t.Errorf("%q: %v", s, err)
		}
		_, err = incasso.ParseRate(s)
		wantCode(t, err, incasso.ErrInvalidRate)
		if !strings.Contains(err.Error(), "finer than a hundredth") {
			t.Errorf("%q: %v", s, err)
		}
	}
}

// wantFromDecimal is the expectation for a decimal number, by math/big.
func wantFromDecimal(d decimal.Decimal, invalid incasso.Code, most int64) (int64, incasso.Code) {
	r := d.Rat()
	r.Mul(r, big.NewRat(100, 1))
	if new(big.Rat).Abs(r).Cmp(new(big.Rat).SetInt64(most)) > 0 {
		// A number that is both too large and too fine may be refused as either.
		if !r.IsInt() {
			return 0, ""
		}
		return 0, incasso.ErrOutOfRange
	}
	if !r.IsInt() {
		return 0, invalid
	}
	return r.Num().Int64(), ""
}

func checkDecimal(t fataler, d decimal.Decimal) {
	text := d.Coefficient().String() + "e" + big.NewInt(int64(d.Exponent())).String()
	e, eerr := incasso.FromDecimal(d)
	want, code := wantFromDecimal(d, incasso.ErrInvalidAmount, int64(incasso.MaxEUR))
	if code != "" || eerr == nil {
		checkOutcome(t, text, int64(e), eerr, want, code)
	}
	r, rerr := incasso.RateFromDecimal(d)
	want, code = wantFromDecimal(d, incasso.ErrInvalidRate, int64(incasso.MaxRate))
	if code != "" || rerr == nil {
		checkOutcome(t, text, int64(r), rerr, want, code)
	}
}

func TestFromDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := anyInt64(t, "coefficient")
		checkDecimal(t, decimal.New(n, rapid.Int32Range(-30, 30).Draw(t, "exponent")))
	})
	rapid.Check(t, func(t *rapid.T) { // numbers that fit, written with needless zeros
		cents := drawEUR(t, "cents")
		zeros := rapid.Int32Range(0, 40).Draw(t, "zeros")
		long := decimal.NewFromBigInt(new(big.Int).Mul(big.NewInt(int64(cents)),
			new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(zeros)), nil)), -2-zeros)
		got, err := incasso.FromDecimal(long)
		if err != nil || got != cents {
			t.Fatalf("%s = %s, %v; want %s", long, got, err, cents)
		}
	})
	for _, c := range []struct {
		text string
		want incasso.EUR
	}{{"266.670", 266_67}, {"1e2", 100_00}, {"-1E-2", -1}, {"0e5", 0}, {"0.00", 0}, {"1e10", incasso.MaxEUR}} {
		got, err := incasso.FromDecimal(decimal.RequireFromString(c.text))
		if err != nil || got != c.want {
			t.Errorf("%s = %s, %v; want %s", c.text, got, err, c.want)
		}
	}
}

// TestFromDecimalIsNotLedAstray gives exponents that would take all memory if
// the number were written out.
func TestFromDecimalIsNotLedAstray(t *testing.T) {
	for _, exp := range []int32{1 << 30, 1<<31 - 1} {
		_, err := incasso.FromDecimal(decimal.New(1, exp))
		wantCode(t, err, incasso.ErrOutOfRange)
		_, err = incasso.RateFromDecimal(decimal.New(-1, exp))
		wantCode(t, err, incasso.ErrOutOfRange)
	}
	for _, exp := range []int32{-1 << 30, -1 << 31, -10_001} {
		_, err := incasso.FromDecimal(decimal.New(1, exp))
		wantCode(t, err, incasso.ErrInvalidAmount)
		_, err = incasso.RateFromDecimal(decimal.New(1, exp))
		wantCode(t, err, incasso.ErrInvalidRate)
	}
	for _, exp := range []int32{1<<31 - 1, -1 << 31} {
		if got, err := incasso.FromDecimal(decimal.New(0, exp)); err != nil || got != 0 {
			t.Errorf("zero with exponent %d = %s, %v", exp, got, err)
		}
	}
}

// TestDecimalRoundTrip also pins two decimals in the exponent, which is what
// keeps the zeros when a caller prints the number.
func TestDecimalRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, r := drawEUR(t, "amount"), drawRate(t, "rate")
		if back, err := incasso.FromDecimal(e.Decimal()); err != nil || back != e || e.Decimal().Exponent() != -2 {
			t.Fatalf("%s came back as %s, %v", e, back, err)
		}
		if back, err := incasso.RateFromDecimal(r.Decimal()); err != nil || back != r || r.Decimal().Exponent() != -2 {
			t.Fatalf("%s came back as %s, %v", r, back, err)
		}
	})
}

// TestUnmarshalTextRefuses looks that a value survives text that is none.
func TestUnmarshalTextRefuses(t *testing.T) {
	d, e, r := incasso.MustDate(1999, 1, 1), incasso.EUR(7), incasso.Rate(7)
	wantCode(t, d.UnmarshalText([]byte("2026-02-30")), incasso.ErrInvalidDate)
	wantCode(t, e.UnmarshalText([]byte("1,00")), incasso.ErrInvalidAmount)
	wantCode(t, e.UnmarshalText(nil), incasso.ErrInvalidAmount)
	wantCode(t, r.UnmarshalText([]byte("1,00")), incasso.ErrInvalidRate)
	wantCode(t, r.UnmarshalText(nil), incasso.ErrInvalidRate)
	if d.String() != "1999-01-01" || e != 7 || r != 7 {
		t.Errorf("a failed reading left %v, %v, %v", d, e, r)
	}
}
