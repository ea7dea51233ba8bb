package incasso

import "github.com/shopspring/decimal"

// Rate is a percentage in hundredths of a percent, per year unless said
// otherwise: 1040 is 10.40%. All published Dutch rates have at most two
// decimals, so this is exact. It prints as "10.40".
type Rate int32

const (
	// Percent1 is one percent.
	Percent1 Rate = 100
	// MaxRate is the largest rate the library takes: 1,000%. Clauses of several
	// percent per month stay far below it.
	MaxRate Rate = 1000 * Percent1
)

// RateFromDecimal returns the rate of a decimal number of percent. A number finer
// than a hundredth of a percent is an [*Error] with code [ErrInvalidRate], one
// beyond MaxRate an error with code [ErrOutOfRange].
func RateFromDecimal(d decimal.Decimal) (Rate, error) {
	n, err := scaled(d, rateErrors)
	return Rate(n), err
}

// Decimal returns the rate as a decimal number of percent with two decimals in
// its exponent.
func (r Rate) Decimal() decimal.Decimal { return decimal.New(int64(r), -2) }

// IsZero reports whether the rate is zero.
func (r Rate) IsZero() bool { return r == 0 }

// Sign returns -1, 0 or +1.
func (r Rate) Sign() int { return sign(int64(r)) }

// Compare returns -1, 0 or +1 as r is less than, equal to or more than other.
func (r Rate) Compare(other Rate) int { return EUR(r).Compare(EUR(other)) }

// Add returns r plus other points; a sum beyond MaxRate on either side is an
// [*Error] with code [ErrOutOfRange].
func (r Rate) Add(other Rate) (Rate, error) {
	s := int64(r) + int64(other)
	if s > int64(MaxRate) || s < -int64(MaxRate) {
		return 0, rateErrors.outOfRange("")
	}
	return Rate(s), nil
}

// Sub returns r minus other points; a difference beyond MaxRate on either side
// is an [*Error] with code [ErrOutOfRange].
func (r Rate) Sub(other Rate) (Rate, error) {
	s := int64(r) - int64(other)
	if s > int64(MaxRate) || s < -int64(MaxRate) {
		return 0, rateErrors.outOfRange("")
	}
	return Rate(s), nil
}

// InRange reports whether the rate lies between -MaxRate and MaxRate.
func (r Rate) InRange() bool { return -MaxRate <= r && r <= MaxRate }
