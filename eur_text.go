package incasso

import "database/sql/driver"

// ParseEUR reads an amount in the form "1234.56", "1234.5" or "1234", with a
// minus in front for a negative one; no plus, no thousands separators, no
// leading zeros, no white space. Other text and amounts finer than a cent are an
// [*Error] with code [ErrInvalidAmount], amounts beyond MaxEUR one with code
// [ErrOutOfRange].
func ParseEUR(s string) (EUR, error) {
	n, err := parseHundredths(s, amountErrors)
	return EUR(n), err
}

// MustParseEUR is like [ParseEUR] and panics where ParseEUR returns an error. It
// is meant for amounts written in a program.
func MustParseEUR(s string) EUR {
	e, err := ParseEUR(s)
	if err != nil {
		panic(err)
	}
	return e
}

// String returns the amount in the form "1234.56".
func (e EUR) String() string {
	var buf [24]byte
	return string(appendHundredths(buf[:0], int64(e)))
}

// Dutch returns the amount as a Dutch letter writes it: "€ 1.234,56", and
// "€ -12,00" for a negative one. The space is a no-break space (U+00A0), so that
// a line never ends between the sign and the figure.
func (e EUR) Dutch() string {
	const nbsp = "\u00a0"
	b := make([]byte, 0, 32)
	b = append(b, "€"+nbsp...)
	return string(appendGrouped(b, int64(e), '.', ','))
}

// English returns the amount as an English text in the Netherlands writes it:
// "€1,234.56", and "-€12.00" for a negative one: English puts the minus before
// the sign.
func (e EUR) English() string {
	const sign = "€"
	b := appendGrouped(append(make([]byte, 0, 32), sign...), int64(e), ',', '.')
	if e < 0 { // the minus that follows the sign changes places with it
		copy(b[1:], sign)
		b[0] = '-'
	}
	return string(b)
}

// appendGrouped writes hundredths with a mark per three digits and a mark before
// the decimals.
func appendGrouped(b []byte, n int64, group, point byte) []byte {
	var buf [24]byte
	plain := appendHundredths(buf[:0], n)
	if plain[0] == '-' {
		b = append(b, '-')
		plain = plain[1:]
	}
	whole := len(plain) - 3
	for i := range whole {
		if i > 0 && (whole-i)%3 == 0 {
			b = append(b, group)
		}
		b = append(b, plain[i])
	}
	b = append(b, point)
	return append(b, plain[whole+1:]...)
}

// AppendText adds the form of [EUR.String] to b; the error is always nil. It
// implements encoding.TextAppender.
func (e EUR) AppendText(b []byte) ([]byte, error) {
	return appendHundredths(b, int64(e)), nil
}

// MarshalText returns the form of [EUR.String]; the error is always nil.
func (e EUR) MarshalText() ([]byte, error) {
	return appendHundredths(make([]byte, 0, 24), int64(e)), nil
}

// UnmarshalText reads the form of [ParseEUR], with its errors; then e is left as
// it was.
func (e *EUR) UnmarshalText(text []byte) error {
	v, err := ParseEUR(string(text))
	if err != nil {
		return err
	}
	*e = v
	return nil
}

// MarshalJSON returns the amount as a JSON string with two decimals: "40.00".
func (e EUR) MarshalJSON() ([]byte, error) {
	return quoted(int64(e)), nil
}

// UnmarshalJSON reads a JSON string in the form of [ParseEUR]; null gives zero.
// A JSON number is an [*Error] with code [ErrInvalidType], because many programs
// hold it as a binary fraction. After an error e is left as it was.
func (e *EUR) UnmarshalJSON(b []byte) error {
	n, err := unmarshalHundredths(b, amountErrors)
	if err != nil {
		return err
	}
	*e = EUR(n)
	return nil
}

// Value returns the amount as text in the form "1234.56", which a NUMERIC column
// takes exactly. It implements driver.Valuer.
func (e EUR) Value() (driver.Value, error) { return e.String(), nil }

// Scan reads an amount from a NUMERIC or text column, or from a whole number of
// euros; NULL gives zero. A floating point column is an [*Error] with code
// [ErrInvalidType]. It implements sql.Scanner.
func (e *EUR) Scan(src any) error {
	n, err := scanHundredths(src, amountErrors)
	if err != nil {
		return err
	}
	*e = EUR(n)
	return nil
}

// quoted writes hundredths between quotes.
func quoted(n int64) []byte {
	b := append(make([]byte, 0, 26), '"')
	b = appendHundredths(b, n)
	return append(b, '"')
}
