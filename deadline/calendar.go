package deadline

import (
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/go-incasso/incasso"
)

// The years that the calendar answers for.
const (
	FirstYear = 1900
	LastYear  = 2199
)

// The days between which the equated days are known; outside them an answer that
// consulted the calendar is marked as incomplete.
const (
	knownFirst = 76702 // 2010-01-01
	knownLast  = 83641 // 2028-12-31
)

const (
	yearsFirst = 36525  // 1900-01-01
	yearsLast  = 146097 // 2199-12-31

	// margin is how far the tables reach beyond those years on either side, so
	// that a search for the next or the last good day stays inside them.
	margin    = 400
	tableBase = yearsFirst - margin
	tableLen  = yearsLast + margin - tableBase + 1
	tableBits = (tableLen + 63) / 64
)

// bitSet has a bit for each day, set when the day does not count.
type bitSet [tableBits]uint64

func (b *bitSet) set(n int32) {
	i := uint32(n - tableBase)
	b[i>>6] |= 1 << (i & 63)
}

// has reports whether the bit of a day is set. Days outside the table have none.
func (b *bitSet) has(n int32) bool {
	i := uint32(n - tableBase)
	return i < tableLen && b[i>>6]>>(i&63)&1 != 0
}

// namedDay is a holiday or an equated day.
type namedDay struct {
	day    int32
	why    Why
	decree uint8 // for equated days
}

// calendar holds the compiled tables. It is built once and only read after.
type calendar struct {
	// working, atw and delivery are the three day sets: the days that do not
	// count in each.
	working, atw, delivery bitSet
	// always holds the days that are no working days whatever the caller chooses;
	// the three after it are the choices.
	always, equated, goodFriday, liberation bitSet
	// named holds the holidays and equated days by day and reason.
	named []namedDay
}

var (
	built     atomic.Pointer[calendar]
	buildOnce sync.Once
)

// days returns the tables, built on first use.
func days() *calendar {
	if c := built.Load(); c != nil {
		return c
	}
	return buildDays()
}

func buildDays() *calendar {
	buildOnce.Do(func() { built.Store(newCalendar()) })
	return built.Load()
}

func newCalendar() *calendar {
	c := &calendar{}
	c.nameDays()
	everyWeek(time.Saturday, &c.always, &c.atw)
	everyWeek(time.Sunday, &c.always, &c.atw, &c.delivery)
	everyWeek(time.Monday, &c.delivery)
	for _, d := range c.named {
		c.atw.set(d.day)
		switch d.why {
		case EquatedDay:
			c.equated.set(d.day)
			continue // the post is delivered as on any other day
		case GoodFriday:
			c.goodFriday.set(d.day)
		case LiberationDay:
			c.liberation.set(d.day)
		default:
			c.always.set(d.day)
		}
		c.delivery.set(d.day)
	}
	for i := range c.working {
		c.working[i] = c.always[i] | c.equated[i] | c.goodFriday[i] | c.liberation[i]
	}
	return c
}

// everyWeek sets one day of every week in some sets.
func everyWeek(wd time.Weekday, sets ...*bitSet) {
	first := int32(tableBase)
	for weekday(first) != wd {
		first++
	}
	for n := first; n < tableBase+tableLen; n += 7 {
		for _, s := range sets {
			s.set(n)
		}
	}
}

// nameDays asks rickar/cal once for every year and adds the decree days.
func (c *calendar) nameDays() {
	holidays := calculated()
	first, last := dateYear(tableBase), dateYear(tableBase+tableLen-1)
	c.named = make([]namedDay, 0, (last-first+1)*10)
	decreed := equatedDays[:]
	for year := first; year <= last; year++ {
		begin := len(c.named)
		for why := NewYear; why <= BoxingDay; why++ {
			if n, ok := dayIn(holidays[why], year); ok && n >= tableBase && n < tableBase+tableLen {
				c.named = append(c.named, namedDay{day: n, why: why})
			}
		}
		for len(decreed) > 0 && dateYear(decreed[0].day) == year {
			c.named = append(c.named, namedDay{day: decreed[0].day, why: EquatedDay, decree: decreed[0].decree})
			decreed = decreed[1:]
		}
		slices.SortFunc(c.named[begin:], func(a, b namedDay) int {
			if a.day != b.day {
				return int(a.day - b.day)
			}
			return int(a.why) - int(b.why)
		})
	}
}

// names returns the holidays and equated days from first through last.
func (c *calendar) names(first, last int32) []namedDay {
	i, _ := slices.BinarySearchFunc(c.named, first, func(d namedDay, n int32) int { return int(d.day - n) })
	j := i
	for j < len(c.named) && c.named[j].day <= last {
		j++
	}
	return c.named[i:j]
}

// source returns where a named day stands.
func (d namedDay) source() incasso.Ref {
	if d.why == EquatedDay {
		return decrees[d.decree]
	}
	return holidayRules[d.why-NewYear].source
}

func weekday(n int32) time.Weekday { return date(n).Weekday() }

func date(n int32) incasso.Date { return incasso.DateFromDayNumber(int(n)) }

func number(d incasso.Date) int32 { return int32(d.DayNumber()) }

func dateYear(n int32) int { return date(n).Year() }

// inYears reports whether a day lies in the years the calendar answers for.
func inYears(d incasso.Date) bool {
	n := number(d)
	return n >= yearsFirst && n <= yearsLast
}

// complete reports whether every day from first through last lies where the
// equated days are known.
func complete(first, last int32) bool { return first >= knownFirst && last <= knownLast }
