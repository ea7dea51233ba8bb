package interest_test

import (
	"math/big"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// An engine of its own, written to be obvious and nothing else: it walks through
// every single day with fractions, asks the tables typed by hand below, and uses
// nothing of the package but its types. The fast engine is held against it.

type refRow struct {
	from string
	rate int64 // hundredths of a percent
}

// The statutory rate, typed from https://www.debloggendeadvocaat.nl/tag/rente/
// (to 1999), the table of the Raad van Arbitrage, and the decrees after 2003.
var refStatutory = []refRow{
	{"1934-01-01", 500}, {"1971-03-01", 900}, {"1972-11-01", 800}, {"1974-05-01", 1000},
	{"1976-04-01", 800}, {"1979-01-01", 1000}, {"1980-04-01", 1200}, {"1983-01-01", 900},
	{"1987-04-01", 800}, {"1990-01-01", 1000}, {"1990-07-01", 1100}, {"1992-01-01", 1200},
	{"1993-07-01", 1000}, {"1994-01-01", 900}, {"1995-01-01", 800}, {"1996-01-01", 700},
	{"1996-07-01", 500}, {"1998-01-01", 600}, {"2001-01-01", 800}, {"2002-01-01", 700},
	{"2003-08-01", 500}, {"2004-02-01", 400}, {"2007-01-01", 600}, {"2009-07-01", 400},
	{"2010-01-01", 300}, {"2011-07-01", 400}, {"2012-07-01", 300}, {"2015-01-01", 200},
	{"2023-01-01", 400}, {"2023-07-01", 600}, {"2024-01-01", 700}, {"2025-01-01", 600},
	{"2026-01-01", 400},
}

// The commercial rate, typed by half-year.
var refCommercial = []refRow{
	{"2002-12-01", 1035},
	{"2003-01-01", 985}, {"2003-07-01", 910}, {"2004-01-01", 902}, {"2004-07-01", 901},
	{"2005-01-01", 909}, {"2005-07-01", 905}, {"2006-01-01", 925}, {"2006-07-01", 983},
	{"2007-01-01", 1058}, {"2007-07-01", 1107}, {"2008-01-01", 1120}, {"2008-07-01", 1107},
	{"2009-01-01", 950}, {"2009-07-01", 800}, {"2010-01-01", 800}, {"2010-07-01", 800},
	{"2011-01-01", 800}, {"2011-07-01", 825}, {"2012-01-01", 800}, {"2012-07-01", 800},
	{"2013-01-01", 775}, {"2013-03-16", 875}, {"2013-07-01", 850}, {"2014-01-01", 825},
	{"2014-07-01", 815}, {"2015-01-01", 805}, {"2015-07-01", 805}, {"2016-01-01", 805},
	{"2016-07-01", 800}, {"2017-01-01", 800}, {"2017-07-01", 800}, {"2018-01-01", 800},
	{"2018-07-01", 800}, {"2019-01-01", 800}, {"2019-07-01", 800}, {"2020-01-01", 800},
	{"2020-07-01", 800}, {"2021-01-01", 800}, {"2021-07-01", 800}, {"2022-01-01", 800},
	{"2022-07-01", 800}, {"2023-01-01", 1050}, {"2023-07-01", 1200}, {"2024-01-01", 1250},
	{"2024-07-01", 1225}, {"2025-01-01", 1115}, {"2025-07-01", 1015}, {"2026-01-01", 1015},
	{"2026-07-01", 1040},
}

const refVerified = "2026-12-31"

// refDebt is one amount that bears interest.
type refDebt struct {
	claim     interest.Claim
	isCost    bool
	index     int
	start     incasso.Date
	principal *big.Rat // what is open of it
	capital   *big.Rat // capitalised interest in the base (exact where asked)
	capBook   *big.Rat // the same in the books
	running   *big.Rat // exact unpaid interest of the running year, closed lines
	sum       *big.Rat // all closed lines, rounded each
	exactSum  *big.Rat // all closed lines, exact
	yearBook  *big.Rat // books: unpaid rounded interest of the running year
	paid      *big.Rat
	booked    *big.Rat
	room      func() *big.Rat // most that can be booked as principal, where costs share the total
	cur       *refLine
	lines     []interest.Line
	caps      []interest.Capitalisation
}

type refLine struct {
	first, last incasso.Date
	base        *big.Rat
	rate        int64
	years       *big.Rat
	supplied    bool
}

func rat(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

func add(a, b *big.Rat) *big.Rat { return new(big.Rat).Add(a, b) }
func sub(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }
func mul(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }
func least(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// cents rounds half away from zero by way of text, unlike the engine.
func cents(r *big.Rat) *big.Rat {
	out, ok := new(big.Rat).SetString(r.FloatString(0))
	if !ok {
		panic("no number")
	}
	return out
}

func eur(r *big.Rat) incasso.EUR {
	return incasso.EUR(cents(r).Num().Int64())
}

// refDate adds months by the rules of the calendar, clipped.
func refDate(d incasso.Date, months int) incasso.Date {
	y, m, day := d.YMD()
	t := time.Date(y, m+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := t.AddDate(0, 1, -1).Day()
	return incasso.MustDate(t.Year(), t.Month(), min(day, last))
}

// refPeriod finds the period of so many months from start that d lies in.
func refPeriod(start, d incasso.Date, months int) (first, next incasso.Date) {
	n := (d.Year()-start.Year()-1)*12/months - 1 // below zero for costs from before the first day
	for !refDate(start, (n+1)*months).After(d) {
		n++
	}
	return refDate(start, n*months), refDate(start, (n+1)*months)
}

func (x *refDebt) excluded(d incasso.Date) bool {
	for _, p := range x.claim.Excluded {
		if !d.Before(p.First) && !d.After(p.Last) {
			return true
		}
	}
	return false
}

// time returns the part of a year (or month) that a day is.
func (x *refDebt) time(d incasso.Date) *big.Rat {
	per := x.claim.Per
	if x.isCost {
		per = 0
	}
	switch per {
	case interest.PerMonth:
		a, b := refPeriod(x.start, d, 1)
		return big.NewRat(1, int64(a.DaysUntil(b)))
	case interest.PerStartedMonth:
		a, _ := refPeriod(x.start, d, 1)
		for e := a; e.Before(d); e = e.AddDays(1) {
			if !x.excluded(e) {
				return rat(0)
			}
		}
		return rat(1)
	case interest.PerYear:
	}
	switch x.claim.DayCount {
	case interest.ActActCalendar:
		return big.NewRat(1, int64(time.Date(d.Year(), 12, 31, 0, 0, 0, 0, time.UTC).YearDay()))
	case interest.ActActAnniversary:
		a, b := refPeriod(x.claim.FirstDay, d, 12)
		return big.NewRat(1, int64(a.DaysUntil(b)))
	case interest.Thirty360:
		next := d.AddDays(1)
		y1, m1, d1 := d.YMD()
		y2, m2, d2 := next.YMD()
		return big.NewRat(int64((y2-y1)*360+(int(m2)-int(m1))*30+min(d2, 30)-min(d1, 30)), 360)
	default:
		return big.NewRat(1, 365)
	}
}

func refLookup(table []refRow, own []interest.RateRow, d incasso.Date) (rate int64, supplied bool) {
	if d.String() > refVerified {
		for _, r := range own {
			if !r.From.After(d) {
				rate, supplied = int64(r.Percent), true
			}
		}
		return rate, supplied
	}
	for _, r := range table {
		if r.from <= d.String() {
			rate = r.rate
		}
	}
	return rate, false
}

func refTrade(own []interest.RateRow, d incasso.Date) (int64, bool) {
	if d.String() < "2002-12-01" {
		return refLookup(refStatutory, own, d)
	}
	return refLookup(refCommercial, own, d)
}

// rate returns the rate of a day.
func (x *refDebt) rate(d incasso.Date) (rate int64, supplied bool) {
	c := x.claim
	if x.isCost && len(c.CostRates) > 0 {
		return refLookup(refStatutory, c.CostRates, d)
	}
	if x.isCost {
		return refLookup(refStatutory, c.Rates, d)
	}
	if c.Kind != interest.Contractual {
		if c.Kind == interest.Statutory {
			rate, supplied = refLookup(refStatutory, c.Rates, d)
		} else {
			rate, supplied = refTrade(c.Rates, d)
		}
		if c.Plus != nil {
			rate += int64(*c.Plus)
		}
		return rate, supplied
	}
	floor := c.Debt != interest.TradeDebt
	if c.Floor != nil {
		floor = *c.Floor
	}
	if floor {
		if c.Debt == interest.OrdinaryDebt {
			rate, supplied = refLookup(refStatutory, c.Rates, d)
		} else {
			rate, supplied = refTrade(c.Rates, d)
		}
		if rate > int64(*c.Rate) {
			return rate, supplied
		}
	}
	return int64(*c.Rate), false
}

// months between additions of interest.
func (x *refDebt) months() int {
	k := x.claim.Compounding
	if x.isCost {
		return 0
	}
	if k == 0 {
		k = interest.Yearly
		if x.claim.Kind == interest.Contractual && x.claim.Debt != interest.TradeDebt {
			k = interest.NoCompounding
		}
	}
	return map[interest.Compounding]int{interest.Yearly: 12, interest.Monthly: 1}[k]
}

func (x *refDebt) atEnd() bool { return x.claim.Rounding == interest.RoundEnd }
func (x *refDebt) exact() bool {
	return x.atEnd() || x.claim.Capitalise == interest.CapitaliseExact
}
func (x *refDebt) asPrincipal() bool {
	return !x.isCost && x.claim.CapitalisedAs == interest.AsPrincipal
}
func (x *refDebt) base() *big.Rat { return add(x.principal, x.capital) }

func (l *refLine) amount() *big.Rat {
	return mul(mul(l.base, big.NewRat(l.rate, 10_000)), l.years)
}

func (x *refDebt) closeLine() {
	l := x.cur
	if l == nil {
		return
	}
	x.cur = nil
	amount := l.amount()
	x.exactSum.Add(x.exactSum, amount)
	x.sum.Add(x.sum, cents(amount))
	x.running.Add(x.running, amount)
	if x.atEnd() {
		x.yearBook = sub(sub(cents(x.exactSum), x.paid), x.capBook)
		if x.asPrincipal() {
			x.yearBook = sub(sub(cents(x.exactSum), x.paid), x.booked)
		}
	} else {
		x.yearBook.Add(x.yearBook, cents(amount))
	}
	if eur(l.base) != 0 {
		x.lines = append(x.lines, interest.Line{
			First: l.first, Last: l.last, Base: eur(l.base),
			Rate: incasso.Rate(l.rate), Amount: eur(amount), Supplied: l.supplied, Cost: uint16(x.index),
		})
	}
}

// dayStart adds the interest of the past year on an anniversary.
func (x *refDebt) dayStart(d incasso.Date) {
	m := x.months()
	if m == 0 || !d.After(x.start) {
		return
	}
	if first, _ := refPeriod(x.start, d, m); first != d {
		return
	}
	x.closeLine()
	shown := x.yearBook
	credit := x.paid.Sign() > 0 && x.running.Sign() < 0 // a payment was rounded up
	switch {
	case x.exact() && credit:
		shown = rat(0)
	case x.exact():
		shown = cents(x.running)
		x.capital.Add(x.capital, x.running)
	default:
		x.capital.Add(x.capital, x.yearBook)
	}
	moved := x.yearBook
	if x.room != nil {
		moved = least(moved, x.room())
		// Nothing is booked below zero, nor on a claim that was paid.
		if moved.Sign() < 0 || x.idle() {
			moved = rat(0)
		}
	}
	x.capBook = add(x.capBook, moved)
	if x.asPrincipal() {
		x.booked = add(x.booked, moved)
	}
	if a := eur(shown); a != 0 {
		x.caps = append(x.caps, interest.Capitalisation{On: d, Amount: a})
	}
	x.yearBook = sub(x.yearBook, moved)
	if !credit {
		x.running = rat(0)
	}
}

// idle tells that nothing bears interest; less than nothing does only on a credit note.
func (x *refDebt) idle() bool {
	return x.base().Sign() == 0 || x.base().Sign() < 0 && x.claim.Principal >= 0
}

// dayRun lets a day bear interest.
func (x *refDebt) dayRun(d incasso.Date) {
	if x.excluded(d) || x.idle() {
		x.closeLine()
		return
	}
	rate, supplied := x.rate(d)
	if x.cur != nil && (x.cur.rate != rate || x.cur.base.Cmp(x.base()) != 0) {
		x.closeLine()
	}
	if x.cur == nil {
		x.cur = &refLine{first: d, base: x.base(), rate: rate, years: rat(0)}
	}
	x.cur.last = d
	x.cur.years.Add(x.cur.years, x.time(d))
	x.cur.supplied = x.cur.supplied || supplied
}

// accrued is all interest in the books with the unfinished line.
func (x *refDebt) accrued() *big.Rat {
	switch {
	case x.atEnd():
		return cents(x.accruedExact())
	case x.cur == nil:
		return x.sum
	}
	return add(x.sum, cents(x.cur.amount()))
}

func (x *refDebt) accruedExact() *big.Rat {
	if x.cur == nil {
		return x.exactSum
	}
	return add(x.exactSum, x.cur.amount())
}

func (x *refDebt) owed() *big.Rat { return sub(sub(x.accrued(), x.paid), x.booked) }

func (x *refDebt) payInterest(amount *big.Rat) {
	if amount.Sign() == 0 {
		return
	}
	x.paid = add(x.paid, amount)
	if x.asPrincipal() {
		x.running, x.yearBook = sub(x.running, amount), sub(x.yearBook, amount)
		return
	}
	if x.capital.Sign() > 0 {
		x.closeBefore(amount)
	}
	fromCapital := least(amount, x.capital)
	fromBook := least(amount, x.capBook)
	x.capital = sub(x.capital, fromCapital)
	x.running = sub(x.running, sub(amount, fromCapital))
	x.capBook = sub(x.capBook, fromBook)
	x.yearBook = sub(x.yearBook, sub(amount, fromBook))
}

// closeBefore ends the line as it stood before a payment was taken off.
func (x *refDebt) closeBefore(amount *big.Rat) {
	x.paid = sub(x.paid, amount)
	x.closeLine()
	x.paid = add(x.paid, amount)
}

func (x *refDebt) due() *big.Rat {
	if x.asPrincipal() {
		return add(x.principal, x.capBook)
	}
	return x.principal
}

func (x *refDebt) payPrincipal(amount *big.Rat) {
	if amount.Sign() == 0 {
		return
	}
	x.closeLine()
	x.principal = sub(x.principal, amount) // may pass zero where interest is principal
}

func (x *refDebt) settle() {
	x.closeLine()
	x.capital, x.running = sub(rat(0), x.principal), rat(0)
}
