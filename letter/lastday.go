package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// tellTerm tells what was read of the main term.
func (r *reader) tellTerm(out *Read, t *term) {
	out.TermStart, out.later = Of(t.start), max(t.later, 1)-1
	if t.date != 0 {
		out.from = incasso.DateFromDayNumber(int(t.date))
	}
	if t.length > 0 && t.days > 0 {
		out.TermLength, out.TermUnit = Of(t.length), Of(t.writtenUnit())
		if t.unit == unitHour {
			out.TermLength = Of(t.days)
		}
	}
	switch {
	case t.days == 0:
	case !t.noDays:
		out.TermDays = Of(t.days)
	default: // "een maand (30 dagen)": the letter may tell the days beside it
		for i := range r.terms {
			if o := &r.terms[i]; !o.noDays && o.days > 0 && o.start == t.start {
				out.TermDays = Of(o.days)
				return
			}
		}
	}
}

// LastDay returns the last day on which payment is in time by the words of the text,
// for a letter that the debtor received on a day: the end of the term, or the printed
// last day where that is later, because a debtor may trust the longer one. The day of
// the event does not count, months end on the same day number, working days are those
// of package deadline without holidays and equated days, and nothing moves to a later
// day at the end.
//
// It is false where the text leaves the day open: no term and no day, a term without a
// start, one from the letter's date when that is not known, and a zero day of receipt
// for a term that needs it. A term from sending or from today counts from the date of
// the letter.
func (r Read) LastDay(received incasso.Date) (incasso.Date, bool) {
	last := r.Deadline
	if end, ok := r.termEnd(received); ok && (last.IsZero() || end.After(last)) {
		last = end
	}
	return last, !last.IsZero()
}

// termEnd counts the term.
func (r Read) termEnd(received incasso.Date) (incasso.Date, bool) {
	length, known := r.TermLength.Get()
	event := r.from
	switch r.TermStart.Or(NoStart) {
	case FromReceipt, FromDayAfterReceipt:
		event = received
	case FromLetterDate, FromDayAfterLetterDate, FromSending, FromToday:
		if event.IsZero() {
			event = r.LetterDate
		}
	default:
		return incasso.Date{}, false
	}
	if !known || event.IsZero() {
		return incasso.Date{}, false
	}
	end, err := deadline.Count(deadline.Term{From: event.AddDays(r.later), Length: length,
		Unit: r.TermUnit.Or(deadline.Days), Basis: deadline.Contract})
	return end.LastDay, err == nil
}
