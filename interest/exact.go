package interest

import (
	"math/big"
	"math/bits"

	"github.com/go-incasso/incasso"
)

// exact holds the amounts of an account as fractions without any rounding, for
// interest that is capitalised exactly. All of them share one denominator, a
// power of what a line divides by, so that nothing is ever reduced: with every
// addition the denominator grows by one factor, which exactBound bounds.
type exact struct {
	factor  *big.Int // what a line divides by
	common  int64    // taken out of the factor and of every rate
	den     *big.Int // factor to the power of the number of additions
	denLine *big.Int // den times factor
	capital *big.Int // added and unpaid, over den
	running *big.Int // not yet added, over denLine
	settled *big.Int // left when everything was paid: in the total, but bears nothing; over denLine
	num     *big.Int // scratch: the line computed last, over denLine
	tmp     *big.Int
	rest    *big.Int
	q       *big.Int
}

// newExact makes the ledger for lines that divide by unit and for rates that are
// all multiples of a number, which keeps the fractions shorter.
func newExact(unit, multiple int64) *exact {
	common := gcd(unit, multiple)
	f := big.NewInt(unit / common)
	return &exact{
		factor: f, common: common, den: big.NewInt(1), denLine: new(big.Int).Set(f),
		capital: new(big.Int), running: new(big.Int), settled: new(big.Int),
		num: new(big.Int), tmp: new(big.Int), rest: new(big.Int), q: new(big.Int),
	}
}

// clone returns a ledger of its own with the same amounts; of none it is none.
func (e *exact) clone() *exact {
	if e == nil {
		return nil
	}
	c := *e
	for _, n := range []**big.Int{&c.den, &c.denLine, &c.capital, &c.running, &c.settled, &c.num, &c.tmp, &c.rest, &c.q} {
		*n = new(big.Int).Set(*n)
	}
	return &c
}

// gcd returns the greatest common divisor; that of a number and 0 is the number.
func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// bits returns the length that an addition adds to the denominator.
func (e *exact) bits() int { return e.factor.BitLen() }

// numerator sets tmp to the base over den.
func (e *exact) numerator(principal incasso.EUR) *big.Int {
	e.tmp.SetInt64(int64(principal))
	e.tmp.Mul(e.tmp, e.den)
	return e.tmp.Add(e.tmp, e.capital)
}

// sign returns the sign of the base. What was added is never negative where payments come
// in, so that a base above zero is mostly seen without computing.
func (e *exact) sign(principal incasso.EUR) int {
	if principal > 0 && e.capital.Sign() >= 0 {
		return 1
	}
	return e.numerator(principal).Sign()
}

// line returns the interest over the base for a rate times units, half-up.
func (e *exact) line(principal incasso.EUR, rateUnits int64) incasso.EUR {
	e.lineNum(principal, rateUnits)
	return e.round(e.num, e.denLine)
}

// accrue adds the interest over the base for a rate times units, unrounded, to
// the running interest; it returns the base and the interest in cents.
func (e *exact) accrue(principal incasso.EUR, rateUnits int64) (base, amount incasso.EUR) {
	n := e.numerator(principal)
	base = e.round(n, e.den)
	e.num.SetInt64(rateUnits / e.common)
	e.num.Mul(e.num, n)
	e.running.Add(e.running, e.num)
	return base, e.round(e.num, e.denLine)
}

func (e *exact) lineNum(principal incasso.EUR, rateUnits int64) {
	e.num.SetInt64(rateUnits / e.common)
	e.num.Mul(e.num, e.numerator(principal))
}

// capitalise adds the running interest to the base and returns it in cents. Where
// payments were made, less than nothing may be running, by the fraction of a cent
// that one of them was rounded up; that is no interest, and stays a credit.
func (e *exact) capitalise(paid bool) incasso.EUR {
	var amount incasso.EUR
	e.capital.Mul(e.capital, e.factor)
	if e.settled.Sign() != 0 {
		e.settled.Mul(e.settled, e.factor)
	}
	if paid && e.running.Sign() < 0 {
		e.running.Mul(e.running, e.factor)
	} else {
		amount = e.round(e.running, e.denLine)
		e.capital.Add(e.capital, e.running)
		e.running.SetInt64(0)
	}
	e.den, e.denLine = e.denLine, e.den
	e.denLine.Mul(e.den, e.factor)
	return amount
}

// pay takes whole cents of interest, the capitalised part first unless that is
// principal.
func (e *exact) pay(x incasso.EUR, asPrincipal bool) {
	e.tmp.SetInt64(int64(x))
	e.tmp.Mul(e.tmp, e.den)
	if !asPrincipal {
		if e.tmp.Cmp(e.capital) < 0 {
			e.capital.Sub(e.capital, e.tmp)
			return
		}
		e.tmp.Sub(e.tmp, e.capital)
		e.capital.SetInt64(0)
	}
	e.tmp.Mul(e.tmp, e.factor)
	e.running.Sub(e.running, e.tmp)
}

// settle sets apart what is left when everything was paid in whole cents, so that
// it bears no interest; the total keeps it. principal is negative by what was paid
// on interest booked as principal.
func (e *exact) settle(principal incasso.EUR) {
	e.tmp.Mul(e.numerator(principal), e.factor)
	e.settled.Add(e.settled, e.tmp.Add(e.tmp, e.running))
	e.capital.SetInt64(-int64(principal))
	e.capital.Mul(e.capital, e.den)
	e.running.SetInt64(0)
}

// accrued returns all interest so far, paid or not, rounded once.
func (e *exact) accrued(paid incasso.EUR) incasso.EUR {
	return e.round(e.total(paid), e.denLine)
}

// accruedWith is accrued with an unfinished line in it.
func (e *exact) accruedWith(paid, principal incasso.EUR, rateUnits int64) incasso.EUR {
	return e.round(e.all(paid, principal, rateUnits), e.denLine)
}

// all sets num to all interest so far with an unfinished line in it, over denLine.
func (e *exact) all(paid, principal incasso.EUR, rateUnits int64) *big.Int {
	e.lineNum(principal, rateUnits)
	return e.num.Add(e.num, e.total(paid))
}

// total sets tmp to all interest so far, over denLine.
func (e *exact) total(paid incasso.EUR) *big.Int {
	e.tmp.SetInt64(int64(paid))
	e.tmp.Mul(e.tmp, e.den)
	e.tmp.Add(e.tmp, e.capital)
	e.tmp.Mul(e.tmp, e.factor)
	e.tmp.Add(e.tmp, e.settled)
	return e.tmp.Add(e.tmp, e.running)
}

// round returns num over den, a half away from zero; beyond what the engine
// carries it returns one more than most, which the account refuses.
func (e *exact) round(num, den *big.Int) incasso.EUR {
	if n, ok := e.roundShort(num, den); ok {
		return n
	}
	q, rest := e.q.QuoRem(num, den, e.rest)
	if !q.IsInt64() || q.Int64() > int64(most) || q.Int64() < -int64(most) {
		return incasso.EUR(num.Sign()) * (most + 1)
	}
	n := q.Int64()
	if rest.Lsh(rest, 1).CmpAbs(den) >= 0 {
		n += int64(num.Sign())
	}
	return incasso.EUR(n)
}

// roundShort rounds by the leading 64 bits of the denominator, when the bits that
// are left out cannot change the answer: num/den lies strictly between
// high/(d+1) and (high+1)/d, and both round to the same cent.
func (e *exact) roundShort(num, den *big.Int) (incasso.EUR, bool) {
	drop := den.BitLen() - 63
	if drop <= 0 || num.Sign() <= 0 {
		return 0, false
	}
	d := e.q.Rsh(den, uint(drop)).Uint64()
	top := e.rest.Rsh(num, uint(drop))
	if top.BitLen() > 120 {
		return 0, false
	}
	low := top.Uint64()
	high := e.q.Rsh(top, 64).Uint64()
	below, ok := roundDiv(high, low, d+1)
	if !ok {
		return 0, false
	}
	low, carry := bits.Add64(low, 1, 0)
	above, ok := roundDiv(high+carry, low, d)
	return incasso.EUR(below), ok && below == above && below <= uint64(most)
}

// roundDiv divides 128 bits by 64, half-up.
func roundDiv(high, low, d uint64) (uint64, bool) {
	if high >= d {
		return 0, false
	}
	q, rest := bits.Div64(high, low, d)
	if rest >= d-rest {
		q++
	}
	return q, true
}
