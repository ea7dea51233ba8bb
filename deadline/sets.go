package deadline

import (
	"time"

	"github.com/go-incasso/incasso"
)

// Working says which doubtful days are working days of a term in a contract or a
// letter. By the cautious default, which is the zero Working, none of them is:
// the debtor then has more time, never less. A day that does not count for
// another reason as well (5 May 2016 was Ascension Day, too) stays excluded.
type Working struct {
	// Equated makes the equated days working days (gelijkgestelde dagen). Outside
	// the Algemene termijnenwet they are ordinary days.
	Equated bool `json:"equated,omitzero"`
	// GoodFriday makes Good Friday (Goede Vrijdag) a working day.
	GoodFriday bool `json:"good_friday,omitzero"`
	// LiberationDay makes 5 May (Bevrijdingsdag) a working day.
	LiberationDay bool `json:"liberation_day,omitzero"`
}

// IsWorkingDay reports whether d is a working day (werkdag) of a term in a
// contract or a letter, by the cautious default: Monday to Friday, no holiday of
// art. 3 ATW and no equated day. Outside 1900 to 2199 it reports false;
// [Ask] refuses there.
func IsWorkingDay(d incasso.Date) bool {
	i := uint32(number(d) - tableBase)
	return i-margin < tableLen-2*margin && days().working[i>>6]>>(i&63)&1 == 0
}

// IsATWDay reports whether d is a rest day of the Algemene termijnenwet, on which
// no statutory term ends: a Saturday, a Sunday, a holiday of art. 3 lid 1 or 2,
// or an equated day (lid 3). Outside 1900 to 2199 it reports false; [Ask]
// refuses there.
func IsATWDay(d incasso.Date) bool {
	i := uint32(number(d) - tableBase)
	return i-margin < tableLen-2*margin && days().atw[i>>6]>>(i&63)&1 != 0
}

// IsDeliveryDay reports whether ordinary post is delivered on d: Tuesday to
// Saturday, and no holiday of art. 3 lid 1 or 2 ATW. Outside 1900 to 2199 it
// reports false; [Ask] refuses there.
func IsDeliveryDay(d incasso.Date) bool {
	i := uint32(number(d) - tableBase)
	return i-margin < tableLen-2*margin && days().delivery[i>>6]>>(i&63)&1 == 0
}

// Is reports whether d is a working day under the choices of w. Outside 1900 to
// 2199 it reports false.
func (w Working) Is(d incasso.Date) bool {
	return inYears(d) && !w.off(days(), number(d))
}

// off reports whether a day of the table is no working day.
func (w Working) off(c *calendar, n int32) bool {
	switch {
	case !c.working.has(n):
		return false
	case w == Working{}:
		return true
	}
	return c.always.has(n) ||
		!w.Equated && c.equated.has(n) ||
		!w.GoodFriday && c.goodFriday.has(n) ||
		!w.LiberationDay && c.liberation.has(n)
}

// DayQuestion asks whether a day counts in a set.
type DayQuestion struct {
	// Date is the day; required, 1900 to 2199.
	Date incasso.Date `json:"date"`
	// Set is the set; required.
	Set DaySet `json:"set"`
	// Working holds the choices for the set of working days; the other sets do
	// not look at it.
	Working Working `json:"working,omitzero"`
}

// DayAnswer says whether a day counts in a set.
type DayAnswer struct {
	// Date is the day that was asked about.
	Date incasso.Date `json:"date"`
	// Is tells that the day counts: a working day, no rest day of the ATW, or a
	// delivery day.
	Is bool `json:"is"`
	// Why is the reason why it does not; none when it does.
	Why Why `json:"why"`
	// Source is where the reason stands; none when the day counts.
	Source incasso.Ref `json:"source,omitzero"`
	// CalendarComplete tells that the equated days around this day are known: it
	// lies in 2010 to 2028.
	CalendarComplete bool `json:"calendar_complete"`
}

// Ask answers whether a day counts in a set, and why not. Refusals: a date that
// is absent ([incasso.ErrMissingField]) or outside 1900 to 2199
// ([incasso.ErrInvalidDate]), a set that is absent or unknown
// ([incasso.ErrUnknownWord]).
func Ask(q DayQuestion) (DayAnswer, error) {
	if err := checkDate(q.Date, "date", true); err != nil {
		return DayAnswer{}, err
	}
	if err := setWords.check(q.Set, "set"); err != nil {
		return DayAnswer{}, err
	}
	n := number(q.Date)
	why, source := reason(n, q.Set, q.Working)
	return DayAnswer{Date: q.Date, Is: why == 0, Why: why, Source: source, CalendarComplete: complete(n, n)}, nil
}

// Notices returns the remarks on the answer: an incomplete calendar, a day after
// the one through which the law was verified.
func (a DayAnswer) Notices() []incasso.Notice {
	return commonNotices(nil, a.CalendarComplete, a.Date)
}

// reason returns the first reason, in the order of Why, for which a day does not
// count in a set.
func reason(n int32, set DaySet, w Working) (Why, incasso.Ref) {
	switch wd := weekday(n); {
	case wd == time.Saturday && set != SetDelivery:
		return Saturday, weekendSource(set)
	case wd == time.Sunday:
		return Sunday, weekendSource(set)
	case wd == time.Monday && set == SetDelivery:
		return Monday, weekendSource(set)
	}
	for _, d := range days().names(n, n) {
		if excludes(d.why, set, w) {
			return d.why, d.source()
		}
	}
	return 0, incasso.Ref{}
}

// excludes reports whether a named day does not count in a set.
func excludes(why Why, set DaySet, w Working) bool {
	switch {
	case set == SetATW:
		return true
	case why == EquatedDay:
		return set == SetWorking && !w.Equated
	case set == SetDelivery:
		return true
	case why == GoodFriday:
		return !w.GoodFriday
	case why == LiberationDay:
		return !w.LiberationDay
	}
	return true
}

// weekendSource returns where the weekdays of a set stand.
func weekendSource(set DaySet) incasso.Ref {
	if set == SetDelivery {
		return srcPresumption
	}
	return srcATW1
}

// NamedDay is a holiday or an equated day of a set in a year.
type NamedDay struct {
	// Date is the day.
	Date incasso.Date `json:"date"`
	// Why says which day it is.
	Why Why `json:"why"`
	// NL and EN are its name.
	NL string `json:"name_nl"`
	EN string `json:"name_en"`
	// Source is where it stands.
	Source incasso.Ref `json:"source"`
}

// NamedDays returns the documentation of a set for a year: the holidays and
// equated days that the set excludes beside its weekdays, in the order of their
// dates, each with its name and source. A day with two names (5 May 2016) is
// listed twice; a holiday on a weekend is listed, too. w matters to the set of
// working days alone. Refusals: a year outside 1900 to 2199
// ([incasso.ErrOutOfRange]), a set that is absent or unknown.
func NamedDays(set DaySet, year int, w Working) ([]NamedDay, error) {
	if err := setWords.check(set, "set"); err != nil {
		return nil, err
	}
	if err := checkCount(year, FirstYear, LastYear, "year"); err != nil {
		return nil, err
	}
	first, last := incasso.MustDate(year, time.January, 1), incasso.MustDate(year, time.December, 31)
	var list []NamedDay
	for _, d := range days().names(number(first), number(last)) {
		if excludes(d.why, set, w) {
			list = append(list, NamedDay{date(d.day), d.why, d.why.Name(incasso.NL), d.why.Name(incasso.EN), d.source()})
		}
	}
	return list, nil
}

// EquatedKnown returns the first and last day between which the equated days are
// known, 2010-01-01 and 2028-12-31. An answer that consulted a day outside them
// has its CalendarComplete false: the decree for that day was not seen or has not
// been made, so a day may be missing.
func EquatedKnown() (first, last incasso.Date) { return date(knownFirst), date(knownLast) }
