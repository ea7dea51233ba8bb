package incasso

import (
	"math"
	"math/bits"
)

// MulDivHalfUp returns a*b/den rounded half-up (a half goes away from zero),
// with the product held in 128 bits. ok is false when den is zero or the result
// does not fit.
func MulDivHalfUp(a, b, den int64) (result int64, ok bool) { return mulDivHalfUp(a, b, den) }

func mulDivHalfUp(a, b, den int64) (int64, bool) {
	if den == 0 {
		return 0, false
	}
	neg := (a < 0) != (b < 0) != (den < 0)
	ua, ub, ud := magnitude(a), magnitude(b), magnitude(den)
	hi, lo := bits.Mul64(ua, ub)
	if hi >= ud {
		return 0, false
	}
	q, r := bits.Div64(hi, lo, ud)
	// Larger than any int64, and near 2^64 rounding up would wrap to zero.
	if q > 1<<63 {
		return 0, false
	}
	// r >= den/2 rounded up, written so that it cannot overflow.
	if r >= ud-r {
		q++
	}
	if neg {
		if q > 1<<63 {
			return 0, false
		}
		return -int64(q), true
	}
	if q > math.MaxInt64 {
		return 0, false
	}
	return int64(q), true
}

// magnitude is the absolute value; it fits for the smallest int64 too.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
