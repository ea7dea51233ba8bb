package incasso_test

import (
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

// fits reports whether a whole number fits in an int64.
func fits(n *big.Int) bool { return n.IsInt64() }

// sameOrRefused compares an operation with exact arithmetic in math/big: either
// both agree, or the true result does not fit and the operation refused.
func sameOrRefused(t fataler, what string, got incasso.EUR, err error, want *big.Int) {
	if !fits(want) {
		if !errors.Is(err, incasso.ErrOutOfRange) || got != 0 {
			t.Fatalf("%s = %d, %v; the true result %s does not fit", what, got, err, want)
		}
		return
	}
	if err != nil || int64(got) != want.Int64() {
		t.Fatalf("%s = %d, %v; want %s", what, got, err, want)
	}
}

// anyInt64 draws from the whole range, and often from its edges.
func anyInt64(t *rapid.T, label string) int64 {
	edges := []int64{math.MinInt64, math.MinInt64 + 1, -1, 0, 1, 2, math.MaxInt64 - 1, math.MaxInt64, 1 << 62, -1 << 62, 1 << 32}
	return rapid.OneOf(rapid.Int64(), rapid.SampledFrom(edges)).Draw(t, label)
}

func TestAmountArithmeticAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyInt64(t, "a"), anyInt64(t, "b")
		ba, bb := big.NewInt(a), big.NewInt(b)
		e, f := incasso.EUR(a), incasso.EUR(b)

		got, err := e.Add(f)
		sameOrRefused(t, "Add", got, err, new(big.Int).Add(ba, bb))
		got, err = e.Sub(f)
		sameOrRefused(t, "Sub", got, err, new(big.Int).Sub(ba, bb))
		got, err = e.Mul(b)
		sameOrRefused(t, "Mul", got, err, new(big.Int).Mul(ba, bb))
		got, err = e.Neg()
		sameOrRefused(t, "Neg", got, err, new(big.Int).Neg(ba))
		got, err = e.Abs()
		sameOrRefused(t, "Abs", got, err, new(big.Int).Abs(ba))
		if e.Compare(f) != ba.Cmp(bb) || e.Sign() != ba.Sign() || e.IsZero() != (ba.Sign() == 0) {
			t.Fatalf("order of %d and %d", a, b)
		}
	})
}

// halfUp rounds a fraction to a whole number with math/big, a half away from
// zero: it adds a half to the magnitude and cuts.
func halfUp(num, den *big.Int) *big.Int {
	r := new(big.Rat).SetFrac(num, den)
	neg := r.Sign() < 0
	r.Abs(r).Add(r, big.NewRat(1, 2))
	q := new(big.Int).Quo(r.Num(), r.Denom())
	if neg {
		q.Neg(q)
	}
	return q
}

func checkMulDiv(t fataler, a, b, den int64) {
	got, ok := incasso.MulDivHalfUp(a, b, den)
	amount, err := incasso.EUR(a).MulDiv(b, den)
	if den == 0 {
		if ok || got != 0 || !errors.Is(err, incasso.ErrOutOfRange) {
			t.Fatalf("%d * %d / 0 = %d, %v, %v", a, b, got, ok, err)
		}
		return
	}
	want := halfUp(new(big.Int).Mul(big.NewInt(a), big.NewInt(b)), big.NewInt(den))
	if ok != fits(want) || (ok && got != want.Int64()) || (!ok && got != 0) {
		t.Fatalf("%d * %d / %d = %d, %v; want %s", a, b, den, got, ok, want)
	}
	sameOrRefused(t, "MulDiv", amount, err, want)
}

func TestMulDivAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkMulDiv(t, anyInt64(t, "a"), anyInt64(t, "b"), anyInt64(t, "den"))
	})
	rapid.Check(t, func(t *rapid.T) { // small numbers meet exact halves often
		small := rapid.Int64Range(-60, 60)
		checkMulDiv(t, small.Draw(t, "a"), small.Draw(t, "b"), small.Draw(t, "den"))
	})
	for _, c := range [][3]int64{
		// The quotient lies a quarter below 2^64: rounding up leaves 64 bits.
		{9, 8198552921648689607, 4},
		{-9, 8198552921648689607, 4},
		// A half above 2^63 and a half below it: only the second one, and only with
		// a minus, is an int64 after rounding.
		{274177, 67280421310721, 2},
		{-274177, 67280421310721, 2},
		{4294967295, 4294967297, 2},
		{-4294967295, 4294967297, 2},
		{math.MinInt64, 1, 1},
		{math.MinInt64, 1, -1},
		{math.MinInt64, math.MinInt64, math.MinInt64},
		{math.MaxInt64, math.MaxInt64, math.MaxInt64},
		{math.MaxInt64, 3, 2},
		{math.MinInt64, 2, 3},
		{1, 1, math.MinInt64},
		{-5, 1, 2},
		{5, 1, 2},
		{5, 0, 0},
	} {
		checkMulDiv(t, c[0], c[1], c[2])
	}
}

// TestPercentRoundsHalfUp pins the rounding that Dutch practice has, on figures
// worked by hand: 15% of 299.10 is 44.865 and becomes 44.87, not 44.86.
func TestPercentRoundsHalfUp(t *testing.T) {
	for _, c := range []struct{ amount, rate, want string }{
		{"299.10", "15", "44.87"},
		{"-299.10", "15", "-44.87"},
		{"0.10", "5", "0.01"}, // 0.005
		{"0.09", "5", "0.00"}, // 0.0045
		{"40.00", "21", "8.40"},
		{"10000000000.00", "1000", "100000000000.00"},
		{"-10000000000.00", "1000", "-100000000000.00"},
		{"0.01", "0.01", "0.00"},
		{"100.00", "-1.25", "-1.25"},
	} {
		got, err := incasso.MustParseEUR(c.amount).Percent(incasso.MustParseRate(c.rate))
		if err != nil || got.String() != c.want {
			t.Errorf("%s%% of %s = %s, %v; want %s", c.rate, c.amount, got, err, c.want)
		}
	}
	if _, err := incasso.EUR(math.MaxInt64).Percent(incasso.MaxRate); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Errorf("too large a share: %v", err)
	}
}

func TestSumEUR(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ns := rapid.SliceOfN(rapid.Int64Range(-1<<61, 1<<61), 0, 12).Draw(t, "amounts")
		amounts := make([]incasso.EUR, len(ns))
		want, overflowed := new(big.Int), false
		for i, n := range ns {
			amounts[i] = incasso.EUR(n)
			want.Add(want, big.NewInt(n))
			overflowed = overflowed || !fits(want)
		}
		got, err := incasso.SumEUR(amounts...)
		if overflowed {
			if !errors.Is(err, incasso.ErrOutOfRange) {
				t.Fatalf("a sum that leaves int64 on the way: %d, %v", got, err)
			}
			return
		}
		sameOrRefused(t, "SumEUR", got, err, want)
	})
}

func TestSumEURRefusesWhatLeavesInt64(t *testing.T) {
	for _, amounts := range [][]incasso.EUR{
		{math.MaxInt64, 1},
		{math.MinInt64, -1},
		{math.MaxInt64, 1, -1}, // on the way, though the end would fit
	} {
		got, err := incasso.SumEUR(amounts...)
		wantCode(t, err, incasso.ErrOutOfRange)
		if got != 0 {
			t.Errorf("the sum of %d is %d beside its error", amounts, got)
		}
	}
	if got, err := incasso.SumEUR(math.MaxInt64, -1, 1); err != nil || got != math.MaxInt64 {
		t.Errorf("a sum that fits: %d, %v", got, err)
	}
}

// TestPlainOperatorsWithinRange proves the promise in the comment of EUR about
// the number of terms that cannot overflow.
func TestPlainOperatorsWithinRange(t *testing.T) {
	product := new(big.Int).Mul(big.NewInt(int64(incasso.MaxEUR)), big.NewInt(9_000_000))
	if !fits(product) {
		t.Errorf("nine million times MaxEUR is %s", product)
	}
	for _, e := range []incasso.EUR{0, 1, -1, incasso.MaxEUR, -incasso.MaxEUR} {
		if !e.InRange() {
			t.Errorf("%s is not in range", e)
		}
	}
	for _, e := range []incasso.EUR{incasso.MaxEUR + 1, -incasso.MaxEUR - 1, math.MinInt64, math.MaxInt64} {
		if e.InRange() {
			t.Errorf("%s is in range", e)
		}
	}
}

// TestAmountText compares the printed form with the one of shopspring/decimal
// over the whole of int64.
func TestAmountText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := anyInt64(t, "cents")
		want := decimal.New(n, -2).StringFixed(2)
		if got := incasso.EUR(n).String(); got != want {
			t.Fatalf("%d cents print as %q, want %q", n, got, want)
		}
	})
}

// groupByHand puts a mark before every third digit from the right, working on
// the text from its end.
func groupByHand(plain, group, point string) string {
	sign, digits := "", plain
	if strings.HasPrefix(plain, "-") {
		sign, digits = "-", plain[1:]
	}
	whole, cents, _ := strings.Cut(digits, ".")
	out := ""
	for len(whole) > 3 {
		out = group + whole[len(whole)-3:] + out
		whole = whole[:len(whole)-3]
	}
	return sign + whole + out + point + cents
}

func TestAmountInLetters(t *testing.T) {
	for _, c := range []struct {
		cents       incasso.EUR
		dutch, engl string
	}{
		{0, "€\u00a00,00", "€0.00"},
		{5, "€\u00a00,05", "€0.05"},
		{-1200, "€\u00a0-12,00", "-€12.00"},
		{99999, "€\u00a0999,99", "€999.99"},
		{100000, "€\u00a01.000,00", "€1,000.00"},
		{123456, "€\u00a01.234,56", "€1,234.56"},
		{-12345678901, "€\u00a0-123.456.789,01", "-€123,456,789.01"},
	} {
		if got := c.cents.Dutch(); got != c.dutch {
			t.Errorf("Dutch of %s = %q, want %q", c.cents, got, c.dutch)
		}
		if got := c.cents.English(); got != c.engl {
			t.Errorf("English of %s = %q, want %q", c.cents, got, c.engl)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		e := incasso.EUR(anyInt64(t, "cents"))
		if got, want := e.Dutch(), "€\u00a0"+groupByHand(e.String(), ".", ","); got != want {
			t.Fatalf("Dutch = %q, want %q", got, want)
		}
		// The minus stands before the sign in English, after it in Dutch.
		plain, minus := strings.CutPrefix(e.String(), "-")
		want := "€" + groupByHand(plain, ",", ".")
		if minus {
			want = "-" + want
		}
		if got := e.English(); got != want {
			t.Fatalf("English = %q, want %q", got, want)
		}
	})
}
