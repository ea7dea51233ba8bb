package incasso_test

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

func TestRateArithmeticAgainstBig(t *testing.T) {
	most := big.NewInt(int64(incasso.MaxRate))
	check := func(t *rapid.T, what string, got incasso.Rate, err error, want *big.Int) {
		if new(big.Int).Abs(want).Cmp(most) > 0 {
			if !errors.Is(err, incasso.ErrOutOfRange) || got != 0 {
				t.Fatalf("%s = %s, %v; true result %s", what, got, err, want)
			}
			return
		}
		if err != nil || int64(got) != want.Int64() {
			t.Fatalf("%s = %s, %v; want %s", what, got, err, want)
		}
	}
	edges := rapid.SampledFrom([]int32{math.MinInt32, math.MaxInt32, -100_000, 100_000, 0, 1, -1, 99_999})
	any32 := rapid.OneOf(rapid.Int32(), edges, rapid.Int32Range(-100_000, 100_000))
	rapid.Check(t, func(t *rapid.T) {
		a, b := any32.Draw(t, "a"), any32.Draw(t, "b")
		ba, bb := big.NewInt(int64(a)), big.NewInt(int64(b))
		r, s := incasso.Rate(a), incasso.Rate(b)
		got, err := r.Add(s)
		check(t, "Add", got, err, new(big.Int).Add(ba, bb))
		got, err = r.Sub(s)
		check(t, "Sub", got, err, new(big.Int).Sub(ba, bb))
		if r.Compare(s) != ba.Cmp(bb) || r.Sign() != ba.Sign() || r.IsZero() != (ba.Sign() == 0) {
			t.Fatalf("order of %s and %s", r, s)
		}
		if r.InRange() != (new(big.Int).Abs(ba).Cmp(most) <= 0) {
			t.Fatalf("InRange of %s", r)
		}
		if want := decimal.New(int64(a), -2).StringFixed(2); r.String() != want {
			t.Fatalf("%d prints as %q, want %q", a, r, want)
		}
	})
}

// TestRateInLetters pins how a rate is written in a sentence: no needless zeros.
func TestRateInLetters(t *testing.T) {
	for _, c := range []struct {
		rate        incasso.Rate
		dutch, engl string
	}{
		{0, "0%", "0%"},
		{1, "0,01%", "0.01%"},
		{10, "0,1%", "0.1%"},
		{100, "1%", "1%"},
		{1000, "10%", "10%"},
		{400, "4%", "4%"},
		{1040, "10,4%", "10.4%"},
		{1115, "11,15%", "11.15%"},
		{10000, "100%", "100%"},
		{-225, "-2,25%", "-2.25%"},
		{-10, "-0,1%", "-0.1%"},
		{100000, "1000%", "1000%"},
		{math.MinInt32, "-21474836,48%", "-21474836.48%"},
	} {
		if got := c.rate.Dutch(); got != c.dutch {
			t.Errorf("Dutch of %s = %q, want %q", c.rate, got, c.dutch)
		}
		if got := c.rate.English(); got != c.engl {
			t.Errorf("English of %s = %q, want %q", c.rate, got, c.engl)
		}
	}
}
