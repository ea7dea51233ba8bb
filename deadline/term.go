package deadline

import (
	"encoding/json"

	"github.com/go-incasso/incasso"
)

// mostLength is the longest term that is counted, in its own unit.
const mostLength = 10_000

// Term is a term that runs from an event.
type Term struct {
	// From is the day of the event, which is not counted; required, 1900 to 2199.
	From incasso.Date `json:"from"`
	// Length is the number of units, 1 to 10,000.
	Length int `json:"length"`
	// Unit is what is counted; required.
	Unit Unit `json:"unit"`
	// Basis says whether the term stands in an Act; required.
	Basis Basis `json:"basis"`
	// Roll says whether the end moves to the next day that counts. A term of
	// statute always follows the ATW, so No is refused; a term of contract moves
	// only with Yes, whatever its length.
	Roll Choice `json:"roll,omitzero"`
	// Working says which doubtful days are working days, for a term of contract.
	Working Working `json:"working,omitzero"`
}

// TermResult is the end of a term. It is comparable. In JSON it also holds the
// skipped days and the notices.
type TermResult struct {
	// Term is the term that was counted.
	Term Term `json:"-"`
	// Backward tells that it was counted back.
	Backward bool `json:"-"`
	// LastDay is the last day of the term; counting back, the last day on which to
	// act.
	LastDay incasso.Date `json:"last_day"`
	// LastDayUnrolled is where the count itself ends, before it moves.
	LastDayUnrolled incasso.Date `json:"last_day_unrolled"`
	// CalendarComplete tells that every day consulted lies in 2010 to 2028. A term
	// that consults no calendar, such as one of years, is always complete.
	CalendarComplete bool `json:"calendar_complete"`
}

// Count returns the last day of a term counted forward from the day after the
// event. Months and years end on the same day number as the event, or on the last
// day of a shorter month.
//
// A term of statute follows the Algemene termijnenwet: its end moves off a rest
// day (art. 1), a term of three days or more holds at least two working days
// (art. 2), and neither touches terms in years or over ninety days, twelve weeks
// or three months (art. 4). A term of contract ends where it ends; with Roll it
// moves to the next working day.
//
// Refusals: what is absent ([incasso.ErrMissingField]), a length out of range or
// an end after 2199 ([incasso.ErrOutOfRange]), Roll No or working days with
// statute ([incasso.ErrNotAllowed]), a date outside 1900 to 2199.
func Count(t Term) (TermResult, error) {
	if err := t.check(); err != nil {
		return TermResult{}, err
	}
	c := days()
	from := number(t.From)
	r := TermResult{Term: t, CalendarComplete: true}
	end, ok := t.end(c, 1)
	if !ok {
		return TermResult{}, beyond("length")
	}
	last := end
	switch {
	case t.Unit == WorkingDays:
		r.CalendarComplete = complete(from+1, last)
	case t.Basis == Contract && t.Roll == Yes:
		last = t.Working.next(c, end)
		r.CalendarComplete = complete(end, last)
	case t.Basis == Statute && t.covered():
		first := end // the first day that is consulted
		last = roll(&c.atw, end)
		if t.longEnough() {
			first = from + 1
			last = twoWorkingDays(c, from+1, last)
		}
		r.CalendarComplete = complete(first, last)
	}
	if last > yearsLast {
		return TermResult{}, beyond("length")
	}
	r.LastDay, r.LastDayUnrolled = date(last), date(end)
	return r, nil
}

// CountBack returns the last day on which to act when a term is counted back from
// a day, which is not counted: seven days before the 15th is the 8th. Where full
// days must lie between the two, ask for one more.
//
// A term of statute counted back is never moved (art. 1 lid 2 ATW), so Roll Yes is
// refused there. A term of contract with Roll moves further back, to the working
// day before, so that it does not become shorter. The other refusals are those of
// [Count].
func CountBack(t Term) (TermResult, error) {
	check := t
	if t.Basis == Statute && t.Roll == No {
		check.Roll = Default // what the ATW says of itself
	}
	if err := check.check(); err != nil {
		return TermResult{}, err
	}
	if t.Basis == Statute && t.Roll == Yes {
		return TermResult{}, notAllowed("roll", "Een termijn die wordt teruggeteld, schuift niet op (art. 1 lid 2 ATW).",
			"A term counted back does not move (art. 1 lid 2 ATW).")
	}
	c := days()
	r := TermResult{Term: t, Backward: true, CalendarComplete: true}
	end, ok := t.end(c, -1)
	if !ok {
		return TermResult{}, beyond("length")
	}
	last := end
	switch {
	case t.Unit == WorkingDays:
		r.CalendarComplete = complete(last, number(t.From)-1)
	case t.Basis == Contract && t.Roll == Yes:
		for t.Working.off(c, last) {
			last--
		}
		r.CalendarComplete = complete(last, end)
	}
	if last < yearsFirst {
		return TermResult{}, beyond("length")
	}
	r.LastDay, r.LastDayUnrolled = date(last), date(end)
	return r, nil
}

func (t Term) check() error {
	if t.From.IsZero() {
		return missing("from")
	}
	if t.Unit == 0 {
		return missing("unit")
	}
	if t.Basis == 0 {
		return missing("basis")
	}
	if err := checkDate(t.From, "from", true); err != nil {
		return err
	}
	if err := checkCount(t.Length, 1, mostLength, "length"); err != nil {
		return err
	}
	if err := unitWords.check(t.Unit, "unit"); err != nil {
		return err
	}
	if err := basisWords.check(t.Basis, "basis"); err != nil {
		return err
	}
	if t.Basis != Statute {
		return nil
	}
	if t.Unit == WorkingDays {
		return notAllowed("unit", "Een wettelijke termijn wordt hier niet in werkdagen geteld.",
			"A statutory term is not counted in working days here.")
	}
	if t.Roll == No {
		return notAllowed("roll", "Op een wettelijke termijn is de Algemene termijnenwet altijd van toepassing.",
			"The Algemene termijnenwet always applies to a statutory term.")
	}
	return nil
}

// end counts the units in a direction, 1 or -1; ok is false when the end lies
// outside the years.
func (t Term) end(c *calendar, direction int) (end int32, ok bool) {
	from := number(t.From)
	switch t.Unit {
	case Days, Weeks:
		n := t.Length * direction
		if t.Unit == Weeks {
			n *= 7
		}
		end = from + int32(n)
	case Months, Years:
		n := t.Length * direction
		if t.Unit == Years {
			n *= 12
		}
		d, err := t.From.AddMonths(n, incasso.Clip)
		if err != nil {
			return 0, false
		}
		end = number(d)
	default:
		end = t.Working.step(c, from, t.Length, int32(direction))
	}
	return end, end >= yearsFirst && end <= yearsLast
}

// covered reports whether art. 4 ATW leaves the term to art. 1 and 2.
func (t Term) covered() bool {
	switch t.Unit {
	case Days:
		return t.Length <= atwMostDays
	case Weeks:
		return t.Length <= atwMostWeeks
	case Months:
		return t.Length <= atwMostMonths
	default:
		return false
	}
}

// longEnough reports whether the term is one of at least three days, art. 2 ATW.
func (t Term) longEnough() bool { return t.Unit != Days || t.Length >= atwLeastLength }

// twoWorkingDays returns the first day from last on by which the term from first
// holds the two days that are no rest days, art. 2 ATW. Each move goes to the next
// such day, so the end itself is one of them.
func twoWorkingDays(c *calendar, first, last int32) int32 {
	count := 0
	for n := first; n <= last; n++ {
		if !c.atw.has(n) {
			if count++; count == atwLeastWorkingDays {
				return last
			}
		}
	}
	for count < atwLeastWorkingDays {
		last = roll(&c.atw, last+1)
		count++
	}
	return last
}

// next returns the first working day from n on.
func (w Working) next(c *calendar, n int32) int32 {
	for w.off(c, n) {
		n++
	}
	return n
}

// step returns the count-th working day after n, or before it when direction is
// -1. Where that lies outside the years it returns a day outside them.
func (w Working) step(c *calendar, n int32, count int, direction int32) int32 {
	for count > 0 && n >= yearsFirst && n <= yearsLast {
		n += direction
		if !w.off(c, n) {
			count--
		}
	}
	return n
}

// Skipped returns each day that was passed over, in order, with its reason: for a
// term in working days the days in between that are none, otherwise the days from
// the unrolled end on which the term could not end. It is never nil.
func (r TermResult) Skipped() []SkippedDay {
	list := []SkippedDay{}
	if r.LastDay.IsZero() {
		return list
	}
	first, last := number(r.LastDayUnrolled), number(r.LastDay)-1
	if r.Backward {
		first, last = number(r.LastDay)+1, first
	}
	switch {
	case r.Term.Unit == WorkingDays && r.Backward:
		return skipOff(list, first, number(r.Term.From)-1, SetWorking, r.Term.Working)
	case r.Term.Unit == WorkingDays:
		return skipOff(list, number(r.Term.From)+1, last, SetWorking, r.Term.Working)
	case r.Term.Basis == Contract:
		return skipOff(list, first, last, SetWorking, r.Term.Working)
	}
	for n := first; n <= last; n++ {
		why, source := reason(n, SetATW, Working{})
		if why == 0 {
			why, source = TwoWorkingDays, srcATW2
		}
		list = append(list, SkippedDay{date(n), why, source})
	}
	return list
}

// Notices returns the remarks on the term: choices of working days that do not
// reach a statutory term, an incomplete calendar, days after the one through
// which the law was verified.
func (r TermResult) Notices() []incasso.Notice {
	var list []incasso.Notice
	if r.Term.Basis == Statute && r.Term.Working != (Working{}) {
		list = append(list, notice(NoticeWorkingUnused))
	}
	last := r.LastDay
	if r.Term.From.After(last) {
		last = r.Term.From
	}
	return commonNotices(list, r.CalendarComplete, last)
}

// MarshalJSON writes the fields with the skipped days and the notices.
func (r TermResult) MarshalJSON() ([]byte, error) {
	type plain TermResult
	return json.Marshal(struct {
		plain
		Skipped []SkippedDay     `json:"skipped"`
		Notices []incasso.Notice `json:"notices,omitempty"`
	}{plain(r), r.Skipped(), r.Notices()})
}

// InTime returns the last day that is in time when a text names a day: "by"
// (uiterlijk, tot en met) includes it, "before" (vóór, tot) does not. Refusals: a
// bound or day that is absent ([incasso.ErrMissingField]), a day outside 1900 to
// 2199 ([incasso.ErrInvalidDate]), and before 1900-01-01
// ([incasso.ErrOutOfRange]).
func InTime(b Bound, day incasso.Date) (incasso.Date, error) {
	if err := boundWords.check(b, "bound"); err != nil {
		return incasso.Date{}, err
	}
	if err := checkDate(day, "day", true); err != nil {
		return incasso.Date{}, err
	}
	if b == By {
		return day, nil
	}
	if number(day) == yearsFirst {
		return incasso.Date{}, beyond("day")
	}
	return day.AddDays(-1), nil
}

// Add returns the n-th working day after from, or before it when n is negative;
// with n 0 it returns from itself. Refusals: a day that is absent or outside 1900
// to 2199, a number beyond 10,000 either way or an answer outside those years
// ([incasso.ErrOutOfRange]).
func (w Working) Add(from incasso.Date, n int) (incasso.Date, error) {
	if err := checkDate(from, "from", true); err != nil {
		return incasso.Date{}, err
	}
	if err := checkCount(n, -mostLength, mostLength, "n"); err != nil {
		return incasso.Date{}, err
	}
	direction := int32(1)
	if n < 0 {
		n, direction = -n, -1
	}
	end := w.step(days(), number(from), n, direction)
	if end < yearsFirst || end > yearsLast {
		return incasso.Date{}, beyond("n")
	}
	return date(end), nil
}

// Between returns the number of working days after from, through the day through:
// the n for which [Working.Add] leads from the one to the other. It is negative
// when through lies before from: then the working days from through up to but not
// including from are counted. Refusals: a day that is absent or outside 1900 to
// 2199.
func (w Working) Between(from, through incasso.Date) (int, error) {
	if err := checkDate(from, "from", true); err != nil {
		return 0, err
	}
	if err := checkDate(through, "through", true); err != nil {
		return 0, err
	}
	c := days()
	first, last, sign := number(from)+1, number(through), 1
	if through.Before(from) {
		first, last, sign = number(through), number(from)-1, -1
	}
	count := 0
	for n := first; n <= last; n++ {
		if !w.off(c, n) {
			count++
		}
	}
	return sign * count, nil
}
