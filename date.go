package incasso

import (
	"time"
)

// Date is a civil date: a day on the calendar without a time and without a
// zone. It is four bytes, comparable with == and usable as a map key. Inside
// it is a day number, so that the law's day arithmetic is plain addition.
//
// The calendar is the proleptic Gregorian one, from [MinDate] (1800-01-01)
// through [MaxDate] (2399-12-31): two centuries and more on either side of
// today, so that no term, window or limitation of a supported day runs out of
// the type. The rooms of the library answer for 1900 to 2199.
//
// The zero Date is no day: [Date.IsZero] reports it, it prints as the empty
// string, and arithmetic on it gives the zero Date again. Arithmetic that would
// leave the range gives the zero Date as well, never another day.
type Date struct {
	// n counts days, 1 being MinDate; 0 is no day.
	n int32
}

// The first and last year a [Date] can hold.
const (
	MinYear = 1800
	MaxYear = 2399
)

const (
	// epochShift is the day number of 1970-01-01, so that n = epochShift + unix days.
	epochShift = 62092
	// maxDay is the day number of 2399-12-31.
	maxDay = 219145
)

// NewDate returns the date of a year, month and day of the month. A day that
// does not exist (30 February) or a year outside [MinYear] to [MaxYear] is an
// [*Error] with code [ErrInvalidDate].
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < MinYear || year > MaxYear || month < time.January || month > time.December ||
		day < 1 || day > daysIn(year, month) {
		return Date{}, invalidDate(formatLoose(year, int(month), day))
	}
	return makeDate(year, int(month), day), nil
}

// MustDate is like [NewDate] and panics where NewDate returns an error. It is
// meant for dates written in a program.
func MustDate(year int, month time.Month, day int) Date {
	d, err := NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// DateOf returns the civil date of t in t's own location: the day that a
// calendar on the wall of that place shows. 00:30 in Amsterdam is still the day
// before in UTC, so convert with t.In first when the place matters. A time
// outside the range of Date gives the zero Date.
func DateOf(t time.Time) Date {
	d, err := NewDate(t.Date())
	if err != nil {
		return Date{}
	}
	return d
}

// MinDate returns the first day that a Date can hold, 1800-01-01.
func MinDate() Date { return Date{1} }

// MaxDate returns the last day that a Date can hold, 2399-12-31.
func MaxDate() Date { return Date{maxDay} }

// IsZero reports whether d is the zero Date, which is no day.
func (d Date) IsZero() bool { return d.n == 0 }

// Time returns midnight UTC at the start of d; for the zero Date it returns the
// zero time.
func (d Date) Time() time.Time {
	if d.n == 0 {
		return time.Time{}
	}
	y, m, day := d.YMD()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
}

// YMD returns the year, month and day of the month; 0, 0, 0 for the zero Date.
func (d Date) YMD() (year int, month time.Month, day int) {
	if d.n == 0 {
		return 0, 0, 0
	}
	y, m, dd := civil(d.n)
	return y, time.Month(m), dd
}

// Year returns the year of d, 0 for the zero Date.
func (d Date) Year() int { y, _, _ := d.YMD(); return y }

// Month returns the month of d, 0 for the zero Date.
func (d Date) Month() time.Month { _, m, _ := d.YMD(); return m }

// Day returns the day of the month of d, 0 for the zero Date.
func (d Date) Day() int { _, _, day := d.YMD(); return day }

// Weekday returns the day of the week of d; for the zero Date the answer has no
// meaning.
func (d Date) Weekday() time.Weekday {
	// 1800-01-01 was a Wednesday.
	return time.Weekday((uint32(d.n) + 2) % 7)
}

// DayNumber returns the number of days from 1800-01-01, which has number 1, and
// 0 for the zero Date. It is what calendars and tables index by.
func (d Date) DayNumber() int { return int(d.n) }

// DateFromDayNumber is the inverse of [Date.DayNumber]; a number outside the
// range gives the zero Date.
func DateFromDayNumber(n int) Date {
	if n < 1 || n > maxDay {
		return Date{}
	}
	return Date{int32(n)}
}

// AddDays returns the day that lies n days after d (before it when n is
// negative). Outside the range of Date, and from the zero Date, it returns the
// zero Date.
func (d Date) AddDays(n int) Date {
	// The comparison is made before the sum, so that no n can overflow it.
	if d.n == 0 || n < 1-int(d.n) || n > maxDay-int(d.n) {
		return Date{}
	}
	return Date{d.n + int32(n)}
}

// DaysUntil returns the number of days from d to other: 1 from a day to the
// next, negative when other lies before d. With a zero Date on either side it
// returns 0.
func (d Date) DaysUntil(other Date) int {
	if d.n == 0 || other.n == 0 {
		return 0
	}
	return int(other.n - d.n)
}

// Before reports whether d lies before other. The zero Date lies before every
// day.
func (d Date) Before(other Date) bool { return d.n < other.n }

// After reports whether d lies after other.
func (d Date) After(other Date) bool { return d.n > other.n }

// Compare returns -1, 0 or +1 as d lies before, on or after other; it serves
// slices.SortFunc. The zero Date lies before every day.
func (d Date) Compare(other Date) int {
	switch {
	case d.n < other.n:
		return -1
	case d.n > other.n:
		return 1
	}
	return 0
}

// IsLeapYear reports whether a year of the Gregorian calendar has a 29 February.
func IsLeapYear(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

// makeDate builds the date of parts known to be valid.
func makeDate(y, m, d int) Date {
	// Years are counted from March, so that the leap day is the last of its
	// year and months have regular lengths: (153m+2)/5 days lie before month m.
	if m <= 2 {
		y--
		m += 9
	} else {
		m -= 3
	}
	era := y / 400
	yoe := y - era*400
	doe := yoe*365 + yoe/4 - yoe/100 + (153*m+2)/5 + d - 1
	return Date{int32(era*146097 + doe - 719468 + epochShift)}
}

// civil is the inverse of makeDate, for n from 1 through maxDay.
func civil(n int32) (year, month, day int) {
	z := uint32(n) - epochShift + 719468
	era := z / 146097
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy - (153*mp+2)/5 + 1)
	month = int(mp) + 3
	year = int(yoe + era*400)
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

// daysIn returns the number of days of a month.
func daysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if IsLeapYear(year) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	default:
		return 31
	}
}

// DaysInMonth returns the number of days of the month d lies in, 0 for the zero
// Date.
func (d Date) DaysInMonth() int {
	if d.n == 0 {
		return 0
	}
	y, m, _ := d.YMD()
	return daysIn(y, m)
}
