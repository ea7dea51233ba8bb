package interest

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// What the zero values of a claim stand for.

// per returns the time a rate is expressed in.
func (c *Claim) per() Per {
	if c.Per == 0 {
		return PerYear
	}
	return c.Per
}

// floor reports whether the statutory rate is a floor under the agreed one.
func (c *Claim) floor() bool {
	if c.Kind != Contractual {
		return false
	}
	if c.Floor != nil {
		return *c.Floor
	}
	return c.Debt != TradeDebt
}

// compounding returns when interest is added to the base.
func (c *Claim) compounding() Compounding {
	switch {
	case c.Compounding != 0:
		return c.Compounding
	case c.Kind == Contractual && c.Debt != TradeDebt:
		return NoCompounding
	}
	return Yearly
}

// months returns the months between additions of interest, 0 for never.
func (c *Claim) months() int { return monthsOf(c.compounding()) }

func monthsOf(c Compounding) int {
	switch c {
	case Yearly:
		return 12
	case Monthly:
		return 1
	case NoCompounding:
	}
	return 0
}

// dayCount returns the day count.
func (c *Claim) dayCount() DayCount {
	if c.DayCount == 0 {
		return Act365
	}
	return c.DayCount
}

// isExact reports whether amounts are kept unrounded.
func (c *Claim) isExact() bool {
	return c.Rounding == RoundEnd || c.Capitalise == CapitaliseExact
}

// fillBook sets the rates of the claim, and fillCounter its count of time, in place: an
// account is much to copy.
func (c *Claim) fillBook(b *rateBook) {
	if c.Kind != Contractual {
		b.table, b.own = seriesOf(c.Kind), c.Rates
		if c.Plus != nil {
			b.plus = *c.Plus
		}
		return
	}
	b.agreed, b.isOwn = *c.Rate, true
	if c.floor() {
		b.own = c.Rates
		b.table = commercialSeries
		if c.Debt == OrdinaryDebt {
			b.table = statutorySeries
		}
	}
}

func (c *Claim) fillCounter(n *counter, out []span) {
	n.per, n.method, n.anchor, n.out = c.per(), c.dayCount(), c.FirstDay, out
}

// ownStatutory returns the caller's rows that extend the ordinary statutory table, which
// is the one that costs bear interest by: his rows for costs, or else those of the claim
// when that uses this table, or none. Rows for the commercial rate are not used for costs.
func (c *Claim) ownStatutory() []RateRow {
	switch {
	case len(c.CostRates) > 0:
		return c.CostRates
	case c.Kind == Statutory, c.Debt == OrdinaryDebt, c.Kind == Contractual && !c.floor():
		return c.Rates
	}
	return nil
}

// terms sets the terms of a result, but for whether costs have lines.
func (c *Claim) terms(t *terms) {
	t.kind, t.per, t.debt, t.floor = c.Kind, c.per(), c.Debt, c.floor()
	t.compounding, t.byDefault = c.compounding(), c.Compounding == 0
	t.dayCount, t.rounding, t.as = c.dayCount(), c.Rounding, c.CapitalisedAs
	t.paymentDay, t.exact = c.PaymentDay, c.isExact()
	t.first, t.last, t.principal = c.FirstDay, c.LastDay, c.Principal
	if c.Plus != nil {
		t.plus = *c.Plus
	}
}

// byDay returns payments in the order of their days, those of one day in the
// order given. What the caller gave is not changed.
func byDay(p []Payment) []Payment {
	order := func(a, b Payment) int { return a.On.Compare(b.On) }
	if slices.IsSortedFunc(p, order) {
		return p
	}
	sorted := slices.Clone(p)
	slices.SortStableFunc(sorted, order)
	return sorted
}

// spans returns periods as runs of days in order, overlapping and adjoining ones
// as one.
func spans(periods []Period) []span {
	if len(periods) == 0 {
		return nil
	}
	all := make([]span, len(periods))
	for i, p := range periods {
		all[i] = span{p.First.DayNumber(), p.Last.DayNumber()}
	}
	slices.SortFunc(all, func(a, b span) int { return a.first - b.first })
	merged := all[:1]
	for _, s := range all[1:] {
		if end := &merged[len(merged)-1]; s.first <= end.last+1 {
			end.last = max(end.last, s.last)
		} else {
			merged = append(merged, s)
		}
	}
	return merged
}

// covered refuses a period with a day that no row covers.
func covered(b *rateBook, first, last int) error {
	gap, ok := b.covers(first, last)
	if ok {
		return nil
	}
	if gap < b.table[0].from {
		return noRate("first_day", incasso.DateFromDayNumber(gap))
	}
	return noRate("last_day", incasso.DateFromDayNumber(gap))
}

// noRate refuses a day that no row covers and names the last verified day.
func noRate(field string, day incasso.Date) error {
	if day.After(incasso.VerifiedThrough()) {
		return incasso.Refuse(incasso.ErrNoRate, field,
			"Er is geen rentepercentage bekend voor "+day.DutchDate()+"; de tabel is gecontroleerd tot en met "+
				incasso.VerifiedThrough().DutchDate()+". Geef zelf een rij op.",
			"No rate is known for "+day.EnglishDate()+"; the table was verified through "+
				incasso.VerifiedThrough().EnglishDate()+". Supply a row of your own.")
	}
	return incasso.Refuse(incasso.ErrNoRate, field,
		"Er is geen rentepercentage bekend voor "+day.DutchDate()+"; de tabel begint op 1 januari 1934.",
		"No rate is known for "+day.EnglishDate()+"; the table begins on 1 January 1934.")
}

// plusInRange refuses points below zero that take a rate below zero.
func plusInRange(b rateBook, first, last int) error {
	for day := first; day <= last; {
		s := b.at(day)
		if s.rate < 0 {
			return incasso.Refuse(incasso.ErrOutOfRange, "plus",
				"De opslag maakt het percentage negatief.", "The points make the rate negative.")
		}
		day = s.until + 1
	}
	return nil
}
