package wik

import (
	"encoding/json"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
)

// unit is the number of units in a cent: a fee is computed in hundredths of a
// percent of a cent, in which it is a whole number.
const unit = 100_00

// Fee returns the fee of the scale for a principal in euros: 15% of the first
// 2,500, 10% of the next 2,500, 5% of the next 5,000, 1% of the next 190,000 and
// 0.5% of the rest, at least 40 and at most 6,775, rounded half-up to the cent.
// A principal of 0 has no fee. A principal finer than a cent is an
// [*incasso.Error] with code [incasso.ErrInvalidAmount], a negative one or one
// above 10 billion euro an error with code [incasso.ErrOutOfRange]; the field is
// "principal". Art. 2 lid 1 and 2 BIK.
func Fee(principal decimal.Decimal) (decimal.Decimal, error) {
	p, err := cents(principal)
	if err != nil {
		return decimal.Decimal{}, inField(err, "principal")
	}
	fee, err := FeeEUR(p)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return fee.Decimal(), nil
}

// cents returns a decimal amount in cents. Most amounts have two decimals in their
// exponent and thirteen digits at most (10 billion euro); the others take the
// general way.
func cents(d decimal.Decimal) (incasso.EUR, error) {
	if d.Exponent() == -2 && d.NumDigits() <= 13 {
		return incasso.EUR(d.CoefficientInt64()), nil
	}
	return incasso.FromDecimal(d)
}

// FeeEUR returns the fee of the scale for a principal in cents, as [Fee] does. A
// negative principal and one above [incasso.MaxEUR] are an [*incasso.Error] with
// code [incasso.ErrOutOfRange] for the field "principal".
func FeeEUR(principal incasso.EUR) (incasso.EUR, error) {
	if uint64(principal) > uint64(incasso.MaxEUR) {
		return 0, principalRange("principal", principal)
	}
	fee, _ := scaleFee(principal)
	return fee, nil
}

// ScaleFee is the fee of the scale for one principal, with the rule that decided
// it. It is comparable.
type ScaleFee struct {
	// Principal is the principal in cents.
	Principal incasso.EUR
	// Fee is the fee in cents, without VAT.
	Fee incasso.EUR
	// Applied is [AppliedNone], [AppliedScale], [AppliedMinimum] or
	// [AppliedMaximum].
	Applied Applied
}

// Scale returns the fee of the scale for a principal with the rule that decided
// it; [ScaleFee.Bands] shows how it came about. Errors are those of [FeeEUR].
func Scale(principal incasso.EUR) (ScaleFee, error) {
	if uint64(principal) > uint64(incasso.MaxEUR) {
		return ScaleFee{}, principalRange("principal", principal)
	}
	fee, applied := scaleFee(principal)
	return ScaleFee{Principal: principal, Fee: fee, Applied: applied}, nil
}

// Bands returns the bands of the scale in which the principal has a part, lowest
// first; it is empty, not nil, for a principal of 0.
func (s ScaleFee) Bands() []Band { return s.AppendBands(make([]Band, 0, len(scaleBands))) }

// AppendBands adds the bands of [ScaleFee.Bands] to dst and returns it. With room
// for five in dst it allocates nothing.
func (s ScaleFee) AppendBands(dst []Band) []Band { return appendBands(dst, s.Principal) }

// MarshalJSON writes {"principal", "fee", "applied", "bands"}.
func (s ScaleFee) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Principal incasso.EUR `json:"principal"`
		Fee       incasso.EUR `json:"fee"`
		Applied   Applied     `json:"applied"`
		Bands     []Band      `json:"bands"`
	}{s.Principal, s.Fee, s.Applied, s.Bands()})
}

// Band is the part of a principal that lies in one band of the scale.
type Band struct {
	// Over is the lower bound of the band: the part above it counts.
	Over incasso.EUR
	// UpTo is the upper bound of the band; 0 for the last, which has none.
	UpTo incasso.EUR
	// Percent is the percentage of the band.
	Percent incasso.Rate
	// Base is the part of the principal in the band, above 0.
	Base incasso.EUR
	// Amount is Percent of Base, rounded half-up to the cent for display. The fee
	// is the sum of the unrounded amounts.
	Amount incasso.EUR
}

// Exact returns the unrounded amount of the band in units of a ten-thousandth of a
// cent, so that the amounts of all bands add up to the unrounded fee.
func (b Band) Exact() int64 { return int64(b.Base) * int64(b.Percent) }

// MarshalJSON writes {"over", "up_to", "percent", "base", "amount"}; up_to is null
// for the last band.
func (b Band) MarshalJSON() ([]byte, error) {
	var upTo *incasso.EUR
	if b.UpTo != 0 {
		upTo = &b.UpTo
	}
	return json.Marshal(struct {
		Over    incasso.EUR  `json:"over"`
		UpTo    *incasso.EUR `json:"up_to"`
		Percent incasso.Rate `json:"percent"`
		Base    incasso.EUR  `json:"base"`
		Amount  incasso.EUR  `json:"amount"`
	}{b.Over, upTo, b.Percent, b.Base, b.Amount})
}

// bandOf returns the index of the band in which the last cent of a principal lies.
func bandOf(principal incasso.EUR) int {
	i := 0
	for i < len(scaleBands)-1 && principal > scaleBands[i].upTo {
		i++
	}
	return i
}

// exactFee returns the fee over a principal in range before minimum, maximum and
// rounding, in units.
func exactFee(principal incasso.EUR) int64 {
	b := &scaleBands[bandOf(principal)]
	return b.below + int64(principal-b.over)*b.rate
}

// scaleFee returns the fee of the scale for a principal in range.
func scaleFee(principal incasso.EUR) (incasso.EUR, Applied) {
	if principal == 0 {
		return 0, AppliedNone
	}
	exact := exactFee(principal)
	switch {
	case exact < int64(minimumFee)*unit:
		return minimumFee, AppliedMinimum
	case exact > int64(maximumFee)*unit:
		return maximumFee, AppliedMaximum
	}
	// Half-up: half a cent goes up. This is the only division.
	return incasso.EUR((exact + unit/2) / unit), AppliedScale
}

// appendBands adds the bands in which a principal has a part: full ones as they
// are, and what is left in the last.
func appendBands(dst []Band, principal incasso.EUR) []Band {
	if principal == 0 {
		return dst
	}
	i := bandOf(principal)
	dst = append(dst, fullBands[:i+1]...)
	// Computed from the table: what was just copied is slow to read back.
	last := &fullBands[i]
	base := principal - last.Over
	b := &dst[len(dst)-1]
	b.Base, b.Amount = base, incasso.EUR((int64(base)*int64(last.Percent)+unit/2)/unit)
	return dst
}

// fullBands are the bands as they stand in the explanation of a principal that
// fills them; the last, which nothing fills, has no base.
//
//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var fullBands = fillBands()

func fillBands() (full [len(scaleBands)]Band) {
	for i, b := range scaleBands {
		full[i] = Band{Over: b.over, UpTo: b.upTo, Percent: incasso.Rate(b.rate)}
		if b.upTo != 0 {
			full[i].Base = b.upTo - b.over
			full[i].Amount = incasso.EUR(full[i].Exact() / unit) // whole euros
		}
	}
	return full
}
