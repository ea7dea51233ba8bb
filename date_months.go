package incasso

import "time"

// MissingDay says what to do when adding months or years leads to a day that
// does not exist, such as 31 April or 29 February of a common year. There is no
// default: Go's own time.AddDate moves on to the next month without a word,
// which is not what any Dutch term does. The zero MissingDay refuses such a day
// as [Reject] does.
type MissingDay uint8

// What to do with a day that does not exist.
const (
	// Clip takes the last day of the month: 31 January plus one month is
	// 28 February, or 29 in a leap year. It is what Dutch terms of months do.
	Clip MissingDay = iota + 1
	// Reject makes the sum an error with code [ErrInvalidDate].
	Reject
)

// AddMonths returns the day with the same number in the month n months after
// d's (before it when n is negative). Where that day does not exist, rule
// decides. A result outside the range of Date, and the zero Date, are an
// [*Error] with code [ErrOutOfRange] and [ErrInvalidDate].
//
// Count every step from the same anchor: 31 January plus two months is
// 31 March, but 31 January plus one month plus one month is 28 March.
func (d Date) AddMonths(n int, rule MissingDay) (Date, error) {
	if d.n == 0 {
		return Date{}, invalidDate("")
	}
	const most = (MaxYear - MinYear + 1) * 12
	if n < -most || n > most {
		return Date{}, dateRange()
	}
	y, m, day := d.YMD()
	months := y*12 + int(m) - 1 + n
	year, month := months/12, time.Month(months%12+1)
	if year < MinYear || year > MaxYear {
		return Date{}, dateRange()
	}
	if last := daysIn(year, month); day > last {
		if rule != Clip {
			return Date{}, invalidDate(formatLoose(year, int(month), day))
		}
		day = last
	}
	return makeDate(year, int(month), day), nil
}

// AddYears returns the same day n years later (earlier when n is negative).
// Where that day does not exist, which happens to 29 February only, rule
// decides. Errors are those of [Date.AddMonths].
func (d Date) AddYears(n int, rule MissingDay) (Date, error) {
	const most = MaxYear - MinYear + 1
	if n < -most || n > most {
		if d.n == 0 {
			return Date{}, invalidDate("")
		}
		return Date{}, dateRange()
	}
	return d.AddMonths(12*n, rule)
}
