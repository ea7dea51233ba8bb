package incasso

import (
	"database/sql/driver"
	"time"
)

// ParseDate reads a date in the form "2026-03-02": four digits, two and two,
// nothing before or after. Anything else, a day that does not exist, and a year
// outside [MinYear] to [MaxYear] are an [*Error] with code [ErrInvalidDate].
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, invalidDate(s)
	}
	y, ok1 := digits(s[0:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:10])
	if !ok1 || !ok2 || !ok3 || y < MinYear || y > MaxYear || m < 1 || m > 12 ||
		d < 1 || d > daysIn(y, time.Month(m)) {
		return Date{}, invalidDate(s)
	}
	return makeDate(y, m, d), nil
}

// MustParseDate is like [ParseDate] and panics where ParseDate returns an
// error. It is meant for dates written in a program.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// digits reads a short run of decimal digits and nothing else.
func digits(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		c := s[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// String returns the date in the form "2026-03-02", and the empty string for
// the zero Date.
func (d Date) String() string {
	if d.n == 0 {
		return ""
	}
	var buf [10]byte
	return string(d.append(buf[:0]))
}

// append adds the ten characters of a date that is not zero.
func (d Date) append(b []byte) []byte {
	y, m, day := civil(d.n)
	b = append(b, byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-')
	b = append(b, byte('0'+m/10), byte('0'+m%10), '-')
	return append(b, byte('0'+day/10), byte('0'+day%10))
}

// AppendText adds the form of [Date.String] to b; the error is always nil. It
// implements encoding.TextAppender.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.n == 0 {
		return b, nil
	}
	return d.append(b), nil
}

// MarshalText returns the form of [Date.String]; the error is always nil.
func (d Date) MarshalText() ([]byte, error) {
	return d.AppendText(make([]byte, 0, 10))
}

// UnmarshalText reads what MarshalText writes: a date in the form
// "2026-03-02", or the empty text for the zero Date. Errors are those of
// [ParseDate]; then d is left as it was.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// MarshalJSON returns the date as a JSON string, and null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.n == 0 {
		return []byte("null"), nil
	}
	b := make([]byte, 0, 12)
	b = append(b, '"')
	b = d.append(b)
	return append(b, '"'), nil
}

// UnmarshalJSON reads a JSON string in the form "2026-03-02"; null gives the
// zero Date. Another JSON type is an [*Error] with code [ErrInvalidType], other
// text one with code [ErrInvalidDate]; then d is left as it was.
func (d *Date) UnmarshalJSON(b []byte) error {
	s, null, err := jsonString(b)
	if err != nil {
		return err
	}
	if null {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(s)
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// Value returns the date as a string in the form "2026-03-02" for a SQL
// database, and NULL for the zero Date. It implements driver.Valuer.
func (d Date) Value() (driver.Value, error) {
	if d.n == 0 {
		return nil, nil //nolint:nilnil // NULL is how SQL says that there is no day.
	}
	return d.String(), nil
}

// Scan reads a date from a SQL database: a DATE or timestamp column as the
// driver gives it (a time.Time, whose civil date in its own location is taken),
// or text in the form "2026-03-02". NULL gives the zero Date. It implements
// sql.Scanner; errors have code [ErrInvalidDate] or [ErrInvalidType].
func (d *Date) Scan(src any) error {
	var day Date
	var err error
	switch v := src.(type) {
	case nil:
	case time.Time:
		if day = DateOf(v); day.IsZero() {
			err = invalidDate(v.Format(time.RFC3339))
		}
	case string: // the empty text is no date, unlike NULL
		day, err = ParseDate(v)
	case []byte:
		day, err = ParseDate(string(v))
	default:
		err = scanType("een datum", "a date", src)
	}
	if err != nil {
		return err
	}
	*d = day
	return nil
}

// DutchDate returns the date as a Dutch letter writes it: "2 maart 2026". The
// zero Date gives the empty string.
func (d Date) DutchDate() string { return d.longDate(&dutchMonths) }

// EnglishDate returns the date in words in English: "2 March 2026". The zero
// Date gives the empty string.
func (d Date) EnglishDate() string { return d.longDate(&englishMonths) }

func (d Date) longDate(months *[13]string) string {
	if d.n == 0 {
		return ""
	}
	y, m, day := civil(d.n)
	b := make([]byte, 0, 24)
	b = appendInt(b, int64(day))
	b = append(b, ' ')
	b = append(b, months[m]...)
	b = append(b, ' ')
	return string(appendInt(b, int64(y)))
}

var dutchMonths = [13]string{"", "januari", "februari", "maart", "april", "mei", "juni",
	"juli", "augustus", "september", "oktober", "november", "december"}

var englishMonths = [13]string{"", "January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December"}
