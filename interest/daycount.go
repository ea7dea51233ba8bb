package interest

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// A day count is a running total: cum(d) is the time from a fixed origin to the
// start of day d, in whole units, so that the time of any run of days is a
// difference of two totals. A year (for a rate per month, a month) has unit()
// units, chosen so that every fraction the convention can give is whole:
// 365, 360, 365*366 for the two act/act, and the least common multiple of 28,
// 29, 30 and 31 for months. That is what keeps a line exact until its one
// rounding, also when it runs over several years.

const (
	unitsActAct = 365 * 366
	unitsMonth  = 4 * 3 * 5 * 7 * 29 * 31 // lcm(28, 29, 30, 31) = 377,580
)

// counter counts time by one convention from one first day.
type counter struct {
	per    Per
	method DayCount
	anchor incasso.Date
	out    []span // excluded days, for started months
}

// unit returns the number of units of a year, or of a month for a rate per month.
func (c *counter) unit() int64 {
	switch {
	case c.per == PerMonth:
		return unitsMonth
	case c.per == PerStartedMonth:
		return 1
	case c.method == Thirty360:
		return 360
	case c.method == ActActCalendar, c.method == ActActAnniversary:
		return unitsActAct
	}
	return 365
}

// days reports whether a unit is a day.
func (c *counter) days() bool { return c.per == PerYear && c.method == Act365 }

// weight returns the units of the days a through b, which hold no excluded day.
func (c *counter) weight(a, b int) int64 {
	if c.per == PerStartedMonth {
		return c.startedMonths(a, b)
	}
	if c.days() {
		return int64(b + 1 - a)
	}
	return c.cum(b+1) - c.cum(a)
}

// day returns the units of one more day, which for 30/360 is always 1/360.
func (c *counter) day(d int) int64 {
	if c.per == PerYear && c.method == Thirty360 {
		return 1
	}
	return c.weight(d, d)
}

func (c *counter) cum(d int) int64 {
	if c.per == PerMonth {
		return c.cumFrom(d, 1, unitsMonth)
	}
	switch c.method {
	case ActActCalendar:
		return cumCalendar(d)
	case ActActAnniversary:
		return c.cumFrom(d, 12, unitsActAct)
	case Thirty360:
		y, m, day := incasso.DateFromDayNumber(d).YMD()
		return int64(360*y + 30*int(m) + min(day, 30))
	case Act365:
	}
	return int64(d)
}

// cumCalendar counts a day of a leap year as 365 of 365*366 units, any other day
// as 366.
func cumCalendar(d int) int64 {
	y := incasso.DateFromDayNumber(d).Year()
	start := incasso.MustDate(y, 1, 1).DayNumber()
	perDay := int64(366)
	if incasso.IsLeapYear(y) {
		perDay = 365
	}
	return int64(y)*unitsActAct + int64(d-start)*perDay
}

// cumFrom counts in periods of months from the anchor: a whole period is units,
// a part its days over the days of that period.
func (c *counter) cumFrom(d, months int, units int64) int64 {
	n, start, next := c.period(d, months)
	return int64(n)*units + int64(d-start)*(units/int64(next-start))
}

// period finds the period of so many months, counted from the anchor, that day d
// lies in: its index, its first day and the first day of the one after it.
func (c *counter) period(d, months int) (n, start, next int) {
	y, m, _ := incasso.DateFromDayNumber(d).YMD()
	ay, am, _ := c.anchor.YMD()
	n = ((y-ay)*12 + int(m) - int(am)) / months
	// The day of the month decides between this period and its neighbours.
	for boundary(c.anchor, n*months) > d {
		n--
	}
	for boundary(c.anchor, (n+1)*months) <= d {
		n++
	}
	return n, boundary(c.anchor, n*months), boundary(c.anchor, (n+1)*months)
}

// boundary returns the day that lies so many months after the anchor, clipped to
// the month and always counted from the anchor itself. The years the package
// answers for lie far within what a date holds, so there is no error; a day
// beyond is later than any other.
func boundary(anchor incasso.Date, months int) int {
	d, err := anchor.AddMonths(months, incasso.Clip)
	if err != nil {
		return forever
	}
	return d.DayNumber()
}

// startedMonths counts the months whose charge falls on a day of a through b. A
// month is charged once, on its first day that is not excluded; a line that
// begins later in the same month does not charge it again.
func (c *counter) startedMonths(a, b int) int64 {
	na, start, _ := c.period(a, 1)
	nb, _, _ := c.period(b, 1)
	n := int64(nb - na)
	if coveredBy(c.out, start, a-1) {
		n++
	}
	return n
}

// span is a run of days as numbers, both ends included.
type span struct{ first, last int }

// coveredBy reports whether every day from first through last lies in one of the
// spans, which are in order and apart; an empty run is covered.
func coveredBy(spans []span, first, last int) bool {
	if first > last {
		return true
	}
	i, found := slices.BinarySearchFunc(spans, first, func(s span, day int) int { return s.first - day })
	if !found {
		i-- // the span before, which may hold the day
	}
	return i >= 0 && spans[i].first <= first && last <= spans[i].last
}
