package interest

import (
	"time"

	"github.com/go-incasso/incasso"
)

// most is the largest amount the engine carries: 2^60 cents. Agreed rates that
// compound for centuries run past any integer; then the claim is refused instead
// of answered wrongly.
const most = incasso.EUR(1) << 60

// account is one amount that bears interest: the principal of the claim, or one
// of its costs. Days are fed to it in order; in between, payments lower it.
//
// The books are whole cents: principal, capital (interest that was added to the
// base and is still open) and running (interest not yet added). Where interest is
// added exactly, exact holds the same amounts unrounded and gives the base.
type account struct {
	principal, capital, running incasso.EUR
	interest                    incasso.EUR // all lines, paid or not
	paid                        incasso.EUR // interest paid
	booked                      incasso.EUR // interest booked as principal
	exact                       *exact
	roundEnd, asPrincipal       bool
	credit                      bool // a credit note, whose base is below zero
	tooLarge                    bool

	// shared are the costs that share the total with this account, where only that is
	// rounded and payments come in.
	shared *costBook

	book  rateBook
	seg   segment // of the day before at
	count counter
	unit  int64 // of count, times a hundred percent
	days  bool  // the units of count are days
	out   []span

	at     int          // the next day to accrue
	months int          // between additions of interest; 0 is never
	added  int          // number of anniversaries so far
	next   int          // the next anniversary
	anchor incasso.Date // what anniversaries are counted from
	// leapYear is the calendar year whose 29 February would lie in the first year
	// of interest; leapDay says that the anchor is a 29 February.
	leapYear int
	leapDay  bool

	open     bool // a line is open; it runs through the day before at
	first    int  // its first day
	rate     incasso.Rate
	supplied bool
	row      uint8

	cost  uint16
	lines []Line
	caps  []Capitalisation
}

// start makes the account ready for its first day.
func (a *account) start(first incasso.Date) {
	a.at = first.DayNumber()
	a.anchor = first
	a.next = forever
	a.unit = a.count.unit() * int64(100*incasso.Percent1)
	a.days = a.count.days()
	a.credit = a.principal < 0
	a.seg.until = -1
	if a.months == 0 {
		return
	}
	y, m, d := first.YMD()
	a.leapDay = m == time.February && d == 29
	a.leapYear = y
	if m > time.February {
		a.leapYear++
	}
	a.next = a.at
	a.next = a.following()
}

// advance accrues every day through the given one. A line is ended only by a rate
// or a base that really changes, an anniversary, or a day without interest.
func (a *account) advance(through int) {
	at := a.at
	for ; at <= through; a.at = at {
		if at == a.next {
			a.begin(at)
		}
		stop := min(through, a.next-1)
		excluded := false
		if len(a.out) > 0 {
			var until int
			excluded, until = a.exclusion()
			stop = min(stop, until)
		}
		if excluded || a.idle() {
			a.end()
			at = stop + 1
			continue
		}
		if at > a.seg.until {
			a.seg = a.book.at(at)
			if a.open && a.rate != a.seg.rate {
				a.end()
			}
		}
		if !a.open {
			a.open, a.first, a.rate = true, at, a.seg.rate
			a.supplied, a.row = false, a.seg.id
		}
		a.supplied = a.supplied || a.seg.supplied
		at = min(stop, a.seg.until) + 1
	}
}

// begin is the start of a day: on an anniversary the interest of the past year is
// added to the base, before anything that happens on the day itself.
func (a *account) begin(day int) {
	if day == a.next {
		a.end()
		a.capitalise()
	}
}

// exclusion reports whether the next day is excluded, and how long that stays so.
func (a *account) exclusion() (excluded bool, until int) {
	for len(a.out) > 0 && a.out[0].last < a.at {
		a.out = a.out[1:]
	}
	switch {
	case len(a.out) == 0:
		return false, forever
	case a.out[0].first <= a.at:
		return true, a.out[0].last
	}
	return false, a.out[0].first - 1
}

// idle reports whether there is no amount that bears interest. Where interest is added
// exactly and booked as principal in whole cents, payments of what was booked can be some
// cents more than what was added: that bears no interest for the debtor.
func (a *account) idle() bool {
	if a.exact == nil {
		return a.base() == 0
	}
	sign := a.exact.sign(a.principal)
	return sign == 0 || sign < 0 && !a.credit
}

// base returns the amount that bears interest, where amounts are whole cents.
func (a *account) base() incasso.EUR { return a.principal + a.capital }

// end closes the open line, if there is one.
func (a *account) end() {
	if !a.open {
		return
	}
	a.open = false
	weighted := a.weighted()
	var base, amount incasso.EUR
	if a.exact != nil {
		base, amount = a.exact.accrue(a.principal, weighted)
	} else {
		base = a.base()
		amount = a.share(base, weighted)
	}
	a.running += amount
	a.interest += amount
	if a.roundEnd {
		a.settleRunning()
	}
	if a.interest > most || a.interest < -most {
		a.tooLarge = true
	}
	if base == 0 {
		return // exact amounts below half a cent
	}
	// Filled in place: a literal would be built elsewhere and copied.
	if n := len(a.lines); n < cap(a.lines) {
		a.lines = a.lines[:n+1]
	} else {
		a.lines = append(a.lines, Line{})
	}
	l := &a.lines[len(a.lines)-1]
	l.First, l.Last = incasso.DateFromDayNumber(a.first), incasso.DateFromDayNumber(a.at-1)
	l.Base, l.Rate, l.Amount = base, a.rate, amount
	l.Supplied, l.Cost, l.row = a.supplied, a.cost, a.row
}

// settleRunning makes the books follow the exact total where only that is rounded.
func (a *account) settleRunning() {
	accrued := a.exact.accrued(a.paid)
	a.running += accrued - a.interest
	a.interest = accrued
}

// share returns base times a rate that is multiplied by units of time, half-up.
func (a *account) share(base incasso.EUR, factor int64) incasso.EUR {
	// Nearly every line fits in 64 bits, where act/365 divides by a constant. What is
	// negative is larger than any limit without its sign.
	if b, f := uint64(base), uint64(factor); a.days && b < 1<<40 && f < 1<<22 {
		const year = 365 * 100_00
		return incasso.EUR((b*f + year/2) / year)
	}
	n, ok := incasso.MulDivHalfUp(int64(base), factor, a.unit)
	if !ok {
		a.tooLarge = true
		return 0
	}
	return incasso.EUR(n)
}

// capitalise adds the unpaid interest of the past year to the base and moves on
// to the next anniversary.
func (a *account) capitalise() {
	amount, moved := a.running, a.running
	if a.exact != nil {
		amount = a.exact.capitalise(a.paid > 0)
	}
	if a.shared != nil && a.asPrincipal {
		moved = a.bookable()
	}
	a.capital += moved
	if a.asPrincipal {
		a.booked += moved
	}
	a.running -= moved
	if amount != 0 {
		a.caps = append(a.caps, Capitalisation{On: incasso.DateFromDayNumber(a.next), Amount: amount})
	}
	if b := a.capital + a.principal; b > most || b < -most {
		a.tooLarge = true
	}
	a.added++
	a.next = a.following()
}

// bookable returns how much running interest can be booked as principal where the
// total is rounded over several accounts: each rounded by itself, they could sum to a
// cent more than that total, and a cent that bears nothing is no principal.
func (a *account) bookable() incasso.EUR {
	if a.idle() {
		return 0
	}
	room := a.shared.roundedOwed(a)
	if room < a.running { // open costs, which are dear to look at, can make it more
		room = a.shared.roundedOwedThrough(a.next-1, a)
	}
	return max(0, min(a.running, room))
}

// following returns the anniversary after the one that was reached last. For whole
// years it only needs to know whether a 29 February lies in between; a first day
// that is 29 February itself, and months, ask the calendar.
func (a *account) following() int {
	if a.months != 12 || a.leapDay {
		return boundary(a.anchor, (a.added+1)*a.months)
	}
	if incasso.IsLeapYear(a.leapYear + a.added) {
		return a.next + 366
	}
	return a.next + 365
}

// owed returns the interest that is open, the unfinished line rounded as if it
// ended; capitalised interest is in it unless it was booked as principal.
func (a *account) owed() incasso.EUR {
	sum := a.running
	if !a.asPrincipal {
		sum += a.capital
	}
	if !a.open {
		return sum
	}
	switch {
	case a.roundEnd:
		return sum + a.exact.accruedWith(a.paid, a.principal, a.unfinished()) - a.interest
	case a.exact != nil:
		return sum + a.exact.line(a.principal, a.unfinished())
	}
	return sum + a.share(a.base(), a.unfinished())
}

// unfinished returns the rate of the unfinished line times its units, 0 without one.
func (a *account) unfinished() int64 {
	if !a.open {
		return 0
	}
	return a.weighted()
}

// weighted returns the rate of a line that runs until now, times its units.
func (a *account) weighted() int64 {
	if a.days {
		return int64(a.rate) * int64(a.at-a.first)
	}
	return int64(a.rate) * a.count.weight(a.first, a.at-1)
}

// payInterest takes a payment of interest, the oldest first. Interest that was
// added to the base is older than running interest, and lowers the base.
func (a *account) payInterest(x incasso.EUR) {
	if x == 0 {
		return
	}
	if a.lowers() {
		a.end()
		k := min(x, a.capital)
		a.capital -= k
		a.running -= x - k
	} else {
		a.running -= x
	}
	a.paid += x
	if a.exact != nil {
		a.exact.pay(x, a.asPrincipal)
	}
}

// lowers reports whether a payment of interest lowers the base.
func (a *account) lowers() bool {
	switch {
	case a.asPrincipal:
		return false
	case a.exact != nil:
		return a.exact.capital.Sign() > 0
	}
	return a.capital > 0
}

// due returns the principal that is open, with the interest booked as principal.
func (a *account) due() incasso.EUR {
	if a.asPrincipal {
		return a.principal + a.capital
	}
	return a.principal
}

// payPrincipal takes a payment of principal, which ends the line.
func (a *account) payPrincipal(x incasso.EUR) {
	if x == 0 {
		return
	}
	a.end()
	if a.asPrincipal && a.exact == nil {
		k := min(x, a.capital)
		a.capital -= k
		x -= k
	}
	a.principal -= x
}

// settle takes the fraction of a cent that exact amounts may leave when everything
// is paid out of the base; it would bear interest for ever.
func (a *account) settle() {
	if a.exact != nil {
		a.end()
		a.exact.settle(a.principal)
	}
}

// perDay returns the interest of the day after the last on the base as it is now, at the
// rate of the last day. Where that lies just before the first and has no rate yet, because
// the tables begin with the first day, it is the rate of that.
func (a *account) perDay(last int) (incasso.EUR, error) {
	if a.idle() {
		return 0, nil
	}
	if a.seg.until < last { // else it is the segment of the last day already
		day := last
		if _, ok := a.book.covers(last, last); !ok && last == a.anchor.DayNumber()-1 {
			day++
		}
		if err := covered(&a.book, day, day); err != nil {
			return 0, err
		}
		a.seg = a.book.at(day)
	}
	factor := int64(a.seg.rate) * a.count.day(last+1)
	if a.exact != nil {
		return a.exact.line(a.principal, factor), nil
	}
	return a.share(a.base(), factor), nil
}
