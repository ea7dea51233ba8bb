package incasso

import "database/sql/driver"

// ParseRate reads a rate in percent in the form "10.40", "10.4" or "10", with a
// minus in front for a negative one. Other text and rates finer than a hundredth
// of a percent are an [*Error] with code [ErrInvalidRate], rates beyond MaxRate
// one with code [ErrOutOfRange].
func ParseRate(s string) (Rate, error) {
	n, err := parseHundredths(s, rateErrors)
	return Rate(n), err
}

// MustParseRate is like [ParseRate] and panics where ParseRate returns an error.
// It is meant for rates written in a program.
func MustParseRate(s string) Rate {
	r, err := ParseRate(s)
	if err != nil {
		panic(err)
	}
	return r
}

// String returns the rate in percent in the form "10.40".
func (r Rate) String() string {
	var buf [24]byte
	return string(appendHundredths(buf[:0], int64(r)))
}

// Dutch returns the rate as a Dutch letter writes it: "10,4%", "4%", "11,15%".
func (r Rate) Dutch() string { return r.local(',') }

// English returns the rate as an English text writes it: "10.4%", "4%",
// "11.15%".
func (r Rate) English() string { return r.local('.') }

func (r Rate) local(point byte) string {
	b := appendHundredths(make([]byte, 0, 16), int64(r))
	b[len(b)-3] = point
	for b[len(b)-1] == '0' {
		b = b[:len(b)-1]
	}
	if b[len(b)-1] == point {
		b = b[:len(b)-1]
	}
	return string(append(b, '%'))
}

// AppendText adds the form of [Rate.String] to b; the error is always nil. It
// implements encoding.TextAppender.
func (r Rate) AppendText(b []byte) ([]byte, error) {
	return appendHundredths(b, int64(r)), nil
}

// MarshalText returns the form of [Rate.String]; the error is always nil.
func (r Rate) MarshalText() ([]byte, error) {
	return appendHundredths(make([]byte, 0, 16), int64(r)), nil
}

// UnmarshalText reads the form of [ParseRate], with its errors; then r is left as
// it was.
func (r *Rate) UnmarshalText(text []byte) error {
	v, err := ParseRate(string(text))
	if err != nil {
		return err
	}
	*r = v
	return nil
}

// MarshalJSON returns the rate as a JSON string with two decimals: "10.40".
func (r Rate) MarshalJSON() ([]byte, error) { return quoted(int64(r)), nil }

// UnmarshalJSON reads a JSON string in the form of [ParseRate]; null gives zero.
// A JSON number is an [*Error] with code [ErrInvalidType]. After an error r is
// left as it was.
func (r *Rate) UnmarshalJSON(b []byte) error {
	n, err := unmarshalHundredths(b, rateErrors)
	if err != nil {
		return err
	}
	*r = Rate(n)
	return nil
}

// Value returns the rate in percent as text in the form "10.40", which a NUMERIC
// column takes exactly. It implements driver.Valuer.
func (r Rate) Value() (driver.Value, error) { return r.String(), nil }

// Scan reads a rate in percent from a NUMERIC or text column, or from a whole
// number of percent; NULL gives zero. A floating point column is an [*Error]
// with code [ErrInvalidType]. It implements sql.Scanner.
func (r *Rate) Scan(src any) error {
	n, err := scanHundredths(src, rateErrors)
	if err != nil {
		return err
	}
	*r = Rate(n)
	return nil
}
