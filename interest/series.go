package interest

import (
	"math"
	"slices"

	"github.com/go-incasso/incasso"
)

//go:generate go run ../internal/gen/interest

// dataRow is a row as the generator writes it.
type dataRow struct {
	from   incasso.Date
	rate   incasso.Rate
	source incasso.Source
}

// row is a row as the engine reads it: days are numbers, so that comparing and
// subtracting them is plain arithmetic.
type row struct {
	from, until int // its first and last day
	through     int // the last day of the run of rows with its rate
	rate        incasso.Rate
	id          uint8 // its place in rowSources, counted from 1
}

// The two series, and the sources of their rows. Lines hold the number of a row
// instead of its source: memory without pointers is what makes them cheap. They
// are filled once and never written again; nothing outside
// the package can reach them.
var (
	statutorySeries  = compile(statutoryData(), 0)
	commercialSeries = commercialWithOrdinary()
	rowSources       = cite(statutoryData(), commercialData())
	verifiedDay      = incasso.VerifiedThrough().DayNumber()
	commercialFrom   = commercialData()[0].from.DayNumber()
)

// compile numbers the rows from a number on; with two tables of half a century
// they stay far below 255, which a test checks.
func compile(data []dataRow, before int) []row {
	rows := make([]row, len(data))
	for i, d := range data {
		rows[i] = row{from: d.from.DayNumber(), rate: d.rate, id: uint8(before + i + 1)}
	}
	return link(rows)
}

// link sets the last day of every row: the day before the next one, and for the last
// row that through which the table was verified. Rows that repeat a rate end nothing,
// so the last day of the run they make is set too.
func link(rows []row) []row {
	last := incasso.VerifiedThrough().DayNumber()
	for i := len(rows) - 1; i >= 0; i-- {
		rows[i].until, rows[i].through = last, last
		if i+1 < len(rows) && rows[i+1].rate == rows[i].rate {
			rows[i].through = rows[i+1].through
		}
		last = rows[i].from - 1
	}
	return rows
}

func cite(tables ...[]dataRow) []incasso.Ref {
	refs := []incasso.Ref{{}}
	for _, t := range tables {
		for _, d := range t {
			refs = append(refs, incasso.Cite(d.source))
		}
	}
	return refs
}

// commercialWithOrdinary is the commercial series with the ordinary rate for the
// days before it began.
func commercialWithOrdinary() []row {
	own := compile(commercialData(), len(statutorySeries))
	var rows []row
	for _, r := range statutorySeries {
		if r.from < own[0].from {
			rows = append(rows, r)
		}
	}
	return link(append(rows, own...))
}

// seriesOf returns the table of a kind, nil for agreed interest.
func seriesOf(k Kind) []row {
	switch k {
	case Statutory:
		return statutorySeries
	case Commercial, PublicBody:
		return commercialSeries
	case Contractual:
	}
	return nil
}

// rateBook tells the rate of a day: a table with the caller's own rows behind it,
// points on top, or an agreed rate with or without the table as its floor.
type rateBook struct {
	table  []row     // nil: the agreed rate alone
	own    []RateRow // for days after the verified table
	plus   incasso.Rate
	agreed incasso.Rate
	isOwn  bool // there is an agreed rate; the table, if any, is its floor
	i      int  // the row found last; days are asked for in order
}

// segment is a run of days with one rate, as far as the table or a row supplied says;
// the segment after it can have the same rate.
type segment struct {
	until    int // its last day
	rate     incasso.Rate
	id       uint8 // of the row of the day that was asked; 0 for an agreed or supplied rate
	supplied bool
}

// forever is the last day of a rate that no row ends.
const forever = math.MaxInt32

// at returns the segment that day lies in. The day must be covered, see covers.
func (b *rateBook) at(day int) segment {
	var s segment
	switch {
	case b.table == nil:
		return segment{rate: b.agreed, until: forever}
	case day > verifiedDay:
		s = b.lookupOwn(day)
	default:
		r := b.lookup(day)
		s = segment{rate: r.rate, until: r.through, id: r.id}
	}
	if !b.isOwn {
		s.rate += b.plus
	} else if s.rate <= b.agreed {
		return segment{rate: b.agreed, until: s.until}
	}
	return s
}

// lookup returns the row of a verified day, quickest when days are asked for in order.
func (b *rateBook) lookup(day int) *row {
	i := b.i
	if i == 0 || b.table[i].from > day {
		i = search(b.table, day)
	}
	for b.table[i].until < day { // the last row runs through verifiedDay
		i++
	}
	b.i = i
	return &b.table[i]
}

// lookupOwn returns the segment of a day after the verified table.
func (b *rateBook) lookupOwn(day int) segment {
	on := incasso.DateFromDayNumber(day)
	i, found := slices.BinarySearchFunc(b.own, on, func(r RateRow, d incasso.Date) int { return r.From.Compare(d) })
	if !found {
		i--
	}
	s := segment{rate: b.own[i].Percent, supplied: true, until: forever}
	if i+1 < len(b.own) {
		s.until = b.own[i+1].From.DayNumber() - 1
	}
	return s
}

// search returns the index of the last row that is not after day, 0 when all are.
func search(table []row, day int) int {
	lo, hi := 0, len(table)
	for hi-lo > 1 {
		if mid := int(uint(lo+hi) >> 1); table[mid].from <= day {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// covers reports whether every day from first through last has a rate; if not,
// it returns the first day without one.
func (b *rateBook) covers(first, last int) (gap int, ok bool) {
	if b.table == nil || last < first {
		return 0, true
	}
	if first < b.table[0].from {
		return first, false
	}
	if last <= verifiedDay {
		return 0, true
	}
	if len(b.own) == 0 {
		return max(first, verifiedDay+1), false
	}
	if own := b.own[0].From.DayNumber(); own > max(first, verifiedDay+1) {
		return max(first, verifiedDay+1), false
	}
	return 0, true
}

// common returns the greatest number that every rate of a period is a multiple of,
// 0 when all of them are 0. Without days it is that of the last day, where known.
func (b *rateBook) common(first, last int) int64 {
	if last < first {
		first = last
		if _, ok := b.covers(last, last); !ok {
			return 1
		}
	}
	n := int64(0)
	for day := first; day <= last; {
		s := b.at(day)
		n = gcd(int64(s.rate), n)
		day = s.until + 1
	}
	return n
}

// changes is an upper bound for the number of rate changes in a period.
func (b *rateBook) changes(first, last int) int {
	if b.table == nil {
		return 0
	}
	n := 0
	b.i = search(b.table, first)
	for i := b.i + 1; i < len(b.table) && b.table[i].from <= last; i++ {
		if b.table[i].rate != b.table[i-1].rate {
			n++
		}
	}
	for _, r := range b.own {
		if d := r.From.DayNumber(); d > first && d <= last {
			n++
		}
	}
	return n
}
