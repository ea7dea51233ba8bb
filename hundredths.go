package incasso

import (
	"strings"

	"github.com/shopspring/decimal"
)

// EUR and Rate are both whole hundredths, of a euro and of a percent. This file
// holds what they share: reading, printing, and the errors of each.

// hundredths describes one of the two for its errors.
type hundredths struct {
	max        int64
	outOfRange func(text string) *Error
	invalid    func(text string) *Error
	finer      func(text string) *Error
	nameNL     string
	nameEN     string
}

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var amountErrors = &hundredths{
	max: int64(MaxEUR), outOfRange: amountRange,
	invalid: func(s string) *Error {
		return Refuse(ErrInvalidAmount, "",
			quoteShort(s)+" is geen bedrag in euro in de vorm 1234.56.",
			quoteShort(s)+" is not an amount in euro in the form 1234.56.")
	},
	finer: func(s string) *Error {
		return Refuse(ErrInvalidAmount, "",
			quoteShort(s)+" is fijner dan een cent en wordt niet stilzwijgend afgerond.",
			quoteShort(s)+" is finer than a cent and is not rounded silently.")
	},
	nameNL: "een bedrag", nameEN: "an amount",
}

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var rateErrors = &hundredths{
	max: int64(MaxRate),
	outOfRange: func(s string) *Error {
		return Refuse(ErrOutOfRange, "",
			withText("Het percentage ligt niet tussen -1000 en 1000", s),
			withText("The rate does not lie between -1000 and 1000 percent", s))
	},
	invalid: func(s string) *Error {
		return Refuse(ErrInvalidRate, "",
			quoteShort(s)+" is geen percentage in de vorm 10.40.",
			quoteShort(s)+" is not a rate in percent in the form 10.40.")
	},
	finer: func(s string) *Error {
		return Refuse(ErrInvalidRate, "",
			quoteShort(s)+" is fijner dan een honderdste procent en wordt niet stilzwijgend afgerond.",
			quoteShort(s)+" is finer than a hundredth of a percent and is not rounded silently.")
	},
	nameNL: "een percentage", nameEN: "a rate",
}

func amountRange(s string) *Error {
	return Refuse(ErrOutOfRange, "",
		withText("Het bedrag is groter dan 10 miljard euro", s),
		withText("The amount is larger than 10 billion euro", s))
}

// withText ends a sentence with what the caller gave, where that is known.
func withText(sentence, given string) string {
	if given == "" {
		return sentence + "."
	}
	return sentence + ": " + quoteShort(given) + "."
}

// scaled reads a decimal number as whole hundredths, exactly. Size is judged
// before anything is expanded, so that an exponent of millions costs nothing.
func scaled(d decimal.Decimal, h *hundredths) (int64, error) {
	if d.Sign() == 0 {
		return 0, nil
	}
	const (
		mostWhole = 14     // digits before the point; more is above every maximum
		mostExp   = 10_000 // decimals; more is no number that anyone wrote down
	)
	if int64(d.NumDigits())+int64(d.Exponent()) > mostWhole {
		return 0, h.outOfRange("")
	}
	if d.Exponent() < -mostExp {
		return 0, h.finer("number with over 10,000 decimals")
	}
	c := d.Shift(2)
	if !c.IsInteger() {
		return 0, h.finer(d.String())
	}
	n := c.IntPart()
	if n > h.max || n < -h.max {
		return 0, h.outOfRange(d.String())
	}
	return n, nil
}

// parseHundredths reads the one form that texts and JSON have: an optional minus,
// digits without a leading zero, and one or two decimals after a point.
func parseHundredths(s string, h *hundredths) (int64, error) {
	unsigned, neg := strings.CutPrefix(s, "-")
	whole, dec, point := strings.Cut(unsigned, ".")
	switch {
	case whole == "", len(whole) > 1 && whole[0] == '0', point && dec == "",
		!allDigits(whole), !allDigits(dec):
		return 0, h.invalid(s)
	case len(dec) > 2:
		return 0, h.finer(s)
	case len(whole) > 14: // far above every maximum, far below overflow
		return 0, h.outOfRange(s)
	}
	var n int64
	for i := range len(whole) {
		n = n*10 + int64(whole[i]-'0')
	}
	n *= 100
	if len(dec) > 0 {
		n += int64(dec[0]-'0') * 10
	}
	if len(dec) > 1 {
		n += int64(dec[1] - '0')
	}
	if n > h.max {
		return 0, h.outOfRange(s)
	}
	if neg {
		n = -n
	}
	return n, nil
}

// allDigits reports whether s holds nothing but decimal digits.
func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// appendHundredths writes the form that parseHundredths reads, always with two
// decimals.
func appendHundredths(b []byte, n int64) []byte {
	u := magnitude(n)
	if n < 0 {
		b = append(b, '-')
	}
	var buf [24]byte
	i := len(buf)
	c := u % 100
	i -= 3
	buf[i], buf[i+1], buf[i+2] = '.', byte('0'+c/10), byte('0'+c%10)
	for u /= 100; ; u /= 10 {
		i--
		buf[i] = byte('0' + u%10)
		if u < 10 {
			break
		}
	}
	return append(b, buf[i:]...)
}

// unmarshalHundredths reads a JSON string; null is zero.
func unmarshalHundredths(b []byte, h *hundredths) (int64, error) {
	s, null, err := jsonString(b)
	if err != nil || null {
		return 0, err
	}
	return parseHundredths(s, h)
}

// scanHundredths reads what a SQL driver gives for a NUMERIC or text column.
// A whole number is whole euros or percents, as in a NUMERIC column of scale 0.
func scanHundredths(src any, h *hundredths) (int64, error) {
	switch v := src.(type) {
	case nil:
		return 0, nil
	case string:
		return parseColumn(v, h)
	case []byte:
		return parseColumn(string(v), h)
	case int64:
		return scaled(decimal.NewFromInt(v), h)
	}
	// A binary floating point column is refused: it cannot hold a cent exactly.
	return 0, scanType(h.nameNL, h.nameEN, src)
}

// parseColumn reads text of a column, which may have more zeros than two
// ("1234.5600" from NUMERIC(18,4)).
func parseColumn(s string, h *hundredths) (int64, error) {
	if n, err := parseHundredths(s, h); err == nil {
		return n, nil
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		return 0, h.invalid(s)
	}
	return scaled(d, h)
}
