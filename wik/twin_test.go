package wik_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// lawBands is art. 2 lid 1 BIK typed a second time, from the words of the decree:
// the width of each band in euros and its percentage as a fraction.
var lawBands = []struct {
	width    int64 // 0: the rest
	num, den int64
}{
	{2500, 15, 100},
	{2500, 10, 100},
	{5000, 5, 100},
	{190_000, 1, 100},
	{0, 1, 200},
}

// ratFee is the scale in exact fractions of a euro, band by band: it shares no
// step of its arithmetic with the package.
func ratFee(cents int64) int64 {
	if cents == 0 {
		return 0
	}
	left, sum := big.NewRat(cents, 100), new(big.Rat)
	for _, b := range lawBands {
		part := new(big.Rat).Set(left)
		if w := new(big.Rat).SetInt64(b.width); b.width != 0 && part.Cmp(w) > 0 {
			part = w
		}
		sum.Add(sum, new(big.Rat).Mul(part, big.NewRat(b.num, b.den)))
		if left.Sub(left, part); left.Sign() == 0 {
			break
		}
	}
	if most := big.NewRat(6775, 1); sum.Cmp(most) > 0 {
		sum = most
	}
	if least := big.NewRat(40, 1); sum.Cmp(least) < 0 {
		sum = least
	}
	// Half-up: the floor of twice the cents plus one, halved.
	twice := sum.Mul(sum, big.NewRat(200, 1))
	twice.Add(twice, big.NewRat(1, 1))
	q := new(big.Int).Div(twice.Num(), twice.Denom())
	return q.Rsh(q, 1).Int64()
}

func mustFee(t tester, cents int64) int64 {
	t.Helper()
	fee, err := wik.FeeEUR(incasso.EUR(cents))
	if err != nil {
		t.Fatalf("FeeEUR(%d): %v", cents, err)
	}
	return int64(fee)
}

// TestSweep takes every cent from 0 to 20,000.00. It does not compute the fee
// again: the scale in thousandths of a cent rises by the percentage of the band
// with every cent, and the fee must be the only whole cent within half a cent of
// it, an exact half belonging to the cent above.
func TestSweep(t *testing.T) {
	const perMille = 1000 // a cent in thousandths
	raw := int64(0)
	for p := int64(1); p <= 20_000_00; p++ {
		switch {
		case p <= 2500_00:
			raw += 150
		case p <= 5000_00:
			raw += 100
		case p <= 10_000_00:
			raw += 50
		default:
			raw += 10
		}
		fee := mustFee(t, p)
		if raw < 4000*perMille {
			if fee != 4000 {
				t.Fatalf("%d cents: fee %d, want the minimum", p, fee)
			}
			continue
		}
		if d := 2 * (raw - fee*perMille); d >= perMille || d < -perMille {
			t.Fatalf("%d cents: fee %d is not the rounding of %d thousandths", p, fee, raw)
		}
	}
	if fee := mustFee(t, 0); fee != 0 {
		t.Fatalf("principal 0: fee %d", fee)
	}
}

// TestSweepRational compares every seventh cent through 20,000.00, every cent
// around each edge, and a random sample of the whole range with exact fractions.
func TestSweepRational(t *testing.T) {
	check := func(p int64) {
		if got, want := mustFee(t, p), ratFee(p); got != want {
			t.Fatalf("%d cents: fee %d, want %d", p, got, want)
		}
	}
	for p := int64(0); p <= 20_000_00; p += 7 {
		check(p)
	}
	edges := []int64{0, 266_66, 266_70, 2500_00, 5000_00, 10_000_00, 200_000_00, 1_000_000_00, int64(incasso.MaxEUR)}
	for _, e := range edges {
		for p := max(e-1500, 0); p <= min(e+1500, int64(incasso.MaxEUR)); p++ {
			check(p)
		}
	}
	rng := rand.New(rand.NewPCG(2012, 141))
	for range 20_000 {
		check(rng.Int64N(1_100_000_00))
		check(rng.Int64N(int64(incasso.MaxEUR) + 1))
	}
}

// TestVATSweep proves the VAT over every fee the scale can give, by the same
// criterion: the only whole cent within half a cent, an exact half going up.
func TestVATSweep(t *testing.T) {
	for _, tt := range []struct {
		on   string
		rate int64
	}{{"2012-09-30", 19}, {"2012-10-01", 21}} {
		c := claim(incasso.Consumer, tt.on, 0)
		c.DefaultDate = date("2012-07-01")
		c.VAT = wik.VATFacts{Outsourced: true, Declared: true}
		for p := int64(1); p <= 1_000_010_00; p += 373 {
			c.Principals[0] = incasso.EUR(p)
			q, err := wik.Quote(c)
			if err != nil {
				t.Fatal(err)
			}
			if d := 2 * (int64(q.Fee)*tt.rate - int64(q.VAT)*100); d >= 100 || d < -100 {
				t.Fatalf("%d cents: VAT %d over %d at %d%%", p, q.VAT, q.Fee, tt.rate)
			}
			if q.Total != q.Fee+q.VAT || int64(q.VATRate) != tt.rate*100 {
				t.Fatalf("%d cents: %+v", p, q)
			}
		}
	}
}
