package interest

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// InForce is a rate and the day from which it holds.
type InForce struct {
	// From is the first day of the rate; interest that is already running takes
	// the new rate on that very day (art. 6:120 lid 1 BW).
	From incasso.Date `json:"from"`
	// Percent is the rate per year.
	Percent incasso.Rate `json:"percent"`
	// Supplied reports whether it is a row of the caller's own.
	Supplied bool `json:"supplied"`
	// Source is where the rate stands; the zero Ref for a supplied row.
	Source incasso.Ref `json:"source,omitzero"`
}

// VerifiedThrough returns the last day for which the rate tables were verified,
// 2026-12-31. A later day has a rate only by a row of the caller's own.
func VerifiedThrough() incasso.Date { return incasso.VerifiedThrough() }

// RateOn returns the row of the law that holds on a day: of art. 6:119 BW for
// [Statutory], of art. 6:119a and 6:119b for [Commercial] and [PublicBody], which
// take the ordinary rate before 1 December 2002. own are rows for days after the
// verified table.
//
// A day without a row is an [*incasso.Error] with code [incasso.ErrNoRate] and
// field "day", which names the last verified day; [Contractual], which has no
// table, is [incasso.ErrNotAllowed]; rows that are out of order, out of range or
// on a verified day are refused as in [Accrue].
func RateOn(kind Kind, day incasso.Date, own ...RateRow) (InForce, error) {
	b, err := tableFor(kind, own)
	if err != nil {
		return InForce{}, err
	}
	if day.IsZero() {
		return InForce{}, missing("day")
	}
	if _, ok := b.covers(day.DayNumber(), day.DayNumber()); !ok {
		return InForce{}, noRate("day", day)
	}
	return b.rowOn(day.DayNumber()), nil
}

// Changes returns the rates that hold from first through last: the one in force
// on the first day, with the day it began, and every real change after it. A row
// equal to its predecessor is no change. Errors are those of [RateOn], with field
// "first" or "last", and [incasso.ErrDateOrder] when last lies before first.
func Changes(kind Kind, first, last incasso.Date, own ...RateRow) ([]InForce, error) {
	b, err := tableFor(kind, own)
	if err != nil {
		return nil, err
	}
	switch {
	case first.IsZero():
		return nil, missing("first")
	case last.IsZero():
		return nil, missing("last")
	case last.Before(first):
		return nil, incasso.Refuse(incasso.ErrDateOrder, "last",
			"De laatste dag ligt voor de eerste.", "The last day lies before the first.")
	}
	if gap, ok := b.covers(first.DayNumber(), last.DayNumber()); !ok {
		field := "last"
		if gap == first.DayNumber() {
			field = "first"
		}
		return nil, noRate(field, incasso.DateFromDayNumber(gap))
	}
	out := make([]InForce, 0, 1+b.changes(first.DayNumber(), last.DayNumber()))
	out = append(out, b.rowOn(first.DayNumber()))
	for day := b.at(first.DayNumber()).until + 1; day <= last.DayNumber(); {
		s := b.at(day)
		if s.rate != out[len(out)-1].Percent {
			out = append(out, b.rowOn(day))
		}
		day = s.until + 1
	}
	return out, nil
}

// NextChange returns the first real change of the rate after a day, and false
// when none is known yet: the tables and the caller's own rows know of none. Where the
// caller's rows begin later than the day after the table, what holds in between is not
// known, and the change is the first of his rows with another rate.
// Errors are those of [RateOn].
func NextChange(kind Kind, after incasso.Date, own ...RateRow) (InForce, bool, error) {
	b, err := tableFor(kind, own)
	if err != nil {
		return InForce{}, false, err
	}
	if after.IsZero() {
		return InForce{}, false, missing("after")
	}
	day := after.DayNumber()
	if _, ok := b.covers(day, day); !ok {
		return InForce{}, false, noRate("after", after)
	}
	now := b.at(day)
	for s := now; s.until != forever; {
		next := s.until + 1
		if _, ok := b.covers(next, next); !ok {
			if len(own) == 0 {
				break
			}
			next = own[0].From.DayNumber()
		}
		if s = b.at(next); s.rate != now.rate {
			return b.rowOn(next), true, nil
		}
	}
	return InForce{}, false, nil
}

// tableFor checks the rows of a caller and puts them behind the table of a kind.
func tableFor(kind Kind, own []RateRow) (rateBook, error) {
	switch {
	case kind == 0:
		return rateBook{}, missing("kind")
	case kind > Contractual:
		return rateBook{}, unknownWord("kind")
	case kind == Contractual:
		return rateBook{}, incasso.Refuse(incasso.ErrNotAllowed, "kind",
			"Contractuele rente heeft geen tabel.", "Contractual interest has no table.")
	}
	if len(own) > mostEntries {
		return rateBook{}, tooLong("rates")
	}
	for _, f := range []func(string, []RateRow) error{rateMissing, rateValues, rateOrder, rateVerified} {
		if err := f("rates", own); err != nil {
			return rateBook{}, err
		}
	}
	return rateBook{table: seriesOf(kind), own: own}, nil
}

// rowOn returns the row that holds on a day and the day on which that row began;
// a half-year that repeats the rate before it is a row of its own.
func (b *rateBook) rowOn(day int) InForce {
	s := b.at(day)
	r := InForce{Percent: s.rate, Supplied: s.supplied, Source: rowSources[s.id]}
	if s.supplied {
		for _, own := range b.own {
			if own.From.DayNumber() <= day {
				r.From = own.From
			}
		}
		return r
	}
	r.From = incasso.DateFromDayNumber(b.table[search(b.table, day)].from)
	return r
}

// Tables returns the law of this package as data, sorted by name, with the source
// of every row: the margin of the commercial rate and the start of yearly
// compounding, and the two tables of rates. The caller owns the result.
func Tables() []incasso.Table {
	columns := []string{"from", "percent"}
	return []incasso.Table{
		{
			Name: "interest_figures", TitleNL: "Opslag op de ECB-rente en samengestelde rente",
			TitleEN: "Margin over the ECB rate and compound interest",
			Columns: []string{"figure", "from", "until", "value", "unit"}, Rows: figureRows(),
		},
		{
			Name: "rates_commercial", TitleNL: "Wettelijke handelsrente", TitleEN: "Statutory commercial interest",
			Verified: VerifiedThrough(), Columns: slices.Clone(columns), Rows: tableRows(commercialData()),
		},
		{
			Name: "rates_statutory", TitleNL: "Wettelijke rente", TitleEN: "Statutory interest",
			Verified: VerifiedThrough(), Columns: columns, Rows: tableRows(statutoryData()),
		},
	}
}

func tableRows(data []dataRow) []incasso.TableRow {
	rows := make([]incasso.TableRow, len(data))
	for i, d := range data {
		rows[i] = incasso.TableRow{Cells: []string{d.from.String(), d.rate.String()}, Source: d.source}
	}
	return rows
}
