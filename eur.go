package incasso

import (
	"math"

	"github.com/shopspring/decimal"
)

// EUR is an amount of money in whole eurocents. It is comparable and ordered
// with the operators of int64, prints as "1234.56", and never holds anything
// finer than a cent.
//
// Amounts that enter through [ParseEUR], [FromDecimal], JSON or SQL lie between
// -[MaxEUR] and MaxEUR. Within that range the plain operators + and - cannot
// overflow for fewer than nine million terms; [EUR.Add], [EUR.Sub], [EUR.Mul]
// and [SumEUR] check and return an error instead.
type EUR int64

const (
	// Cent is one eurocent.
	Cent EUR = 1
	// Euro is one euro.
	Euro EUR = 100
	// MaxEUR is the largest amount the library takes: 10 billion euro.
	MaxEUR EUR = 10_000_000_000 * Euro
)

// FromDecimal returns the amount of a decimal number of euros. A number finer
// than a cent is an [*Error] with code [ErrInvalidAmount], one beyond MaxEUR an
// error with code [ErrOutOfRange]; nothing is rounded. The exponent does not
// matter: 266.670 and 1e2 are amounts.
func FromDecimal(d decimal.Decimal) (EUR, error) {
	n, err := scaled(d, amountErrors)
	return EUR(n), err
}

// Decimal returns the amount as a decimal number of euros with two decimals in
// its exponent.
func (e EUR) Decimal() decimal.Decimal { return decimal.New(int64(e), -2) }

// IsZero reports whether the amount is zero.
func (e EUR) IsZero() bool { return e == 0 }

// Sign returns -1, 0 or +1.
func (e EUR) Sign() int { return sign(int64(e)) }

// Compare returns -1, 0 or +1 as e is less than, equal to or more than other.
func (e EUR) Compare(other EUR) int {
	switch {
	case e < other:
		return -1
	case e > other:
		return 1
	}
	return 0
}

// Add returns e plus other; a sum beyond int64 is an [*Error] with code
// [ErrOutOfRange].
func (e EUR) Add(other EUR) (EUR, error) {
	s := e + other
	if (s > e) != (other > 0) && other != 0 {
		return 0, amountRange("")
	}
	return s, nil
}

// Sub returns e minus other; a difference beyond int64 is an [*Error] with code
// [ErrOutOfRange].
func (e EUR) Sub(other EUR) (EUR, error) {
	s := e - other
	if (s < e) != (other > 0) && other != 0 {
		return 0, amountRange("")
	}
	return s, nil
}

// Neg returns the amount with the other sign; the smallest int64, which has no
// such amount, is an [*Error] with code [ErrOutOfRange].
func (e EUR) Neg() (EUR, error) { return EUR(0).Sub(e) }

// Abs returns the amount without its sign; the smallest int64 is an [*Error]
// with code [ErrOutOfRange].
func (e EUR) Abs() (EUR, error) {
	if e < 0 {
		return e.Neg()
	}
	return e, nil
}

// Mul returns e taken n times; a product beyond int64 is an [*Error] with code
// [ErrOutOfRange].
func (e EUR) Mul(n int64) (EUR, error) {
	if e == 0 || n == 0 {
		return 0, nil
	}
	p := int64(e) * n
	if p/n != int64(e) || (n == -1 && int64(e) == math.MinInt64) {
		return 0, amountRange("")
	}
	return EUR(p), nil
}

// MulDiv returns e times num divided by den, rounded half-up: a half cent goes
// away from zero. The product is held in 128 bits, so it is exact for every
// input. A zero den and a result beyond int64 are an [*Error] with code
// [ErrOutOfRange].
func (e EUR) MulDiv(num, den int64) (EUR, error) {
	n, ok := mulDivHalfUp(int64(e), num, den)
	if !ok {
		return 0, amountRange("")
	}
	return EUR(n), nil
}

// Percent returns the share of e that a percentage is, rounded half-up to the
// cent: a half cent goes away from zero. The result lies far within int64 for
// amounts up to MaxEUR and rates up to MaxRate; beyond that it is an [*Error]
// with code [ErrOutOfRange].
func (e EUR) Percent(r Rate) (EUR, error) { return e.MulDiv(int64(r), 100_00) }

// SumEUR returns the sum of amounts, 0 for none; a sum beyond int64 is an
// [*Error] with code [ErrOutOfRange].
func SumEUR(amounts ...EUR) (EUR, error) {
	var sum EUR
	for _, a := range amounts {
		var err error
		if sum, err = sum.Add(a); err != nil {
			return 0, err
		}
	}
	return sum, nil
}

// InRange reports whether the amount lies between -MaxEUR and MaxEUR.
func (e EUR) InRange() bool { return -MaxEUR <= e && e <= MaxEUR }

func sign(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}
