package interest

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/go-incasso/incasso"
)

// halfAway rounds by the text of the number, a half away from zero; ok is false beyond
// what the engine carries.
func halfAway(num, den *big.Int) (incasso.EUR, bool) {
	n, _ := new(big.Int).SetString(new(big.Rat).SetFrac(num, den).FloatString(0), 10)
	if !n.IsInt64() || n.Int64() > int64(most) || n.Int64() < -int64(most) {
		return 0, false
	}
	return incasso.EUR(n.Int64()), true
}

// wantRounded holds both ways to round against the text: the short one may say that it
// cannot tell, but never something else.
func wantRounded(t *testing.T, num, den *big.Int) (told bool) {
	t.Helper()
	e := newExact(365*100_00, 1)
	want, ok := halfAway(num, den)
	short, told := e.roundShort(num, den)
	if told && (!ok || short != want) {
		t.Errorf("%s/%s: in short %d, want %d (%v)", num, den, short, want, ok)
	}
	got := e.round(num, den)
	if ok && got != want {
		t.Errorf("%s/%s: %d, want %d", num, den, got, want)
	}
	if !ok && got != incasso.EUR(num.Sign())*(most+1) {
		t.Errorf("%s/%s: %d, want one more than the most", num, den, got)
	}
	return told
}

// random is a number of so many bits, the highest of which is set.
func random(r *rand.Rand, bits int) *big.Int {
	n := big.NewInt(1)
	for range bits - 1 {
		n.Lsh(n, 1)
		n.Add(n, big.NewInt(r.Int64N(2)))
	}
	return n
}

// halves calls do with the numerator of q and a half over an even denominator, and with
// those that lie a little above and below it: by one, and by as much as the bits that the
// short way leaves out can hide.
func halves(q, den *big.Int, do func(num *big.Int)) {
	half := new(big.Int).Lsh(q, 1)
	half.Add(half, big.NewInt(1)).Mul(half, den).Rsh(half, 1)
	do(half)
	drop := max(den.BitLen()-63, 0)
	for _, by := range []int{0, drop - 1, drop, drop + 1, drop + 30} {
		if by < 0 {
			continue
		}
		little := new(big.Int).Lsh(big.NewInt(1), uint(by))
		do(new(big.Int).Add(half, little))
		do(new(big.Int).Sub(half, little))
	}
}

// below is a number from 0 to below another.
func below(r *rand.Rand, n *big.Int) *big.Int {
	x := random(r, n.BitLen()+64)
	return x.Mod(x, n)
}

// longDenominator is a denominator of so many bits: any, a power of two, whose leading
// bits are the smallest, or one bits only, the largest.
func longDenominator(r *rand.Rand, bits int) *big.Int {
	one := big.NewInt(1)
	switch r.IntN(4) {
	case 0:
		return one.Lsh(one, uint(bits-1))
	case 1:
		return one.Sub(new(big.Int).Lsh(one, uint(bits)), one)
	}
	return random(r, bits)
}

// Rounding by the leading bits of a long denominator tells what the whole numbers do, and
// it tells so for nearly every fraction.
func TestRoundShort(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 119))
	told, asked := 0, 0
	for _, bits := range []int{1, 22, 62, 63, 64, 65, 66, 100, 128, 192, 500, 2_000} {
		for range 200 {
			den := longDenominator(r, bits)
			num := new(big.Int).Mul(random(r, 1+r.IntN(59)), den)
			num.Add(num, below(r, den))
			short := wantRounded(t, num, den)
			wantRounded(t, num.Neg(num), den)
			if den.BitLen() <= 63 {
				continue // there is nothing to leave out
			}
			asked++
			if short {
				told++
			}
		}
	}
	if told < asked*9/10 {
		t.Errorf("told %d of %d", told, asked)
	}
}

// Exact halves, which the short way cannot tell, and what lies next to them.
func TestRoundHalves(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 120))
	for _, bits := range []int{22, 63, 64, 65, 66, 100, 128, 192, 500} {
		for range 60 {
			den := longDenominator(r, bits)
			den.Lsh(den, 1)
			q := new(big.Int)
			if n := r.IntN(59); n > 0 {
				q = random(r, n)
			}
			halves(q, den, func(num *big.Int) {
				wantRounded(t, num, den)
				wantRounded(t, new(big.Int).Neg(num), den)
			})
		}
	}
}

// Amounts at 2^60 cents, the most that the engine carries, and at the ends of 63, 64 and
// 120 bits, where the short way has to give up.
func TestRoundBeyondTheMost(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 121))
	for _, bits := range []int{22, 63, 64, 65, 128, 500} {
		for _, size := range []uint{59, 60, 61, 62, 63, 64, 65, 119, 120, 121, 130} {
			for range 10 {
				den := longDenominator(r, bits)
				den.Lsh(den, 1)
				q := new(big.Int).Lsh(big.NewInt(1), size)
				for _, by := range []int64{-2, -1, 0, 1} {
					halves(new(big.Int).Add(q, big.NewInt(by)), den, func(num *big.Int) {
						wantRounded(t, num, den)
						wantRounded(t, new(big.Int).Neg(num), den)
					})
				}
			}
		}
	}
}
