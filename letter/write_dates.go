package letter

import (
	"errors"
	"strconv"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// completeDeadline prints the first day that is safe, where a day is asked for and
// the facts name none, and takes the notices on the days.
func (d *draft) completeDeadline() error {
	f := &d.f
	if f.Deadline.IsZero() && !d.in.Details.PrintDeadline {
		return nil
	}
	first, notices, err := d.firstSafeDay()
	if err != nil && f.Deadline.IsZero() {
		return err
	}
	d.notices = append(d.notices, notices...)
	if f.Deadline.IsZero() {
		f.Deadline = first
	}
	return nil
}

// firstSafeDay returns the first day that may be printed beside the words of the
// term, and the zero Date for a term that is no number of days. From fourteen days on
// it is never before the safe day of package deadline, which is moved forward; for a
// shorter term the words alone count.
func (d *draft) firstSafeDay() (incasso.Date, []incasso.Notice, error) {
	f := &d.f
	n := f.Term.Days.Or(0)
	switch {
	case n == 0:
		return incasso.Date{}, nil, nil
	case !d.fromReceipt():
		return f.LetterDate.AddDays(n), nil, nil
	}
	t, err := deadline.WIKLetter(d.dispatch())
	if err != nil {
		if e, ok := errors.AsType[*incasso.Error](err); ok {
			err = e.In("facts")
		}
		return incasso.Date{}, nil, err
	}
	first := t.Received.AddDays(n)
	if safe := t.SafeDate(); n >= 14 && safe.After(first) {
		first = safe
	}
	return first, t.Notices(), nil
}

// fromReceipt reports whether the term is tied to receipt.
func (d *draft) fromReceipt() bool {
	return d.f.Term.Start == FromDayAfterReceipt || d.f.Term.Start == FromReceipt
}

// dispatch says how the letter goes, by the day that weighs most.
func (d *draft) dispatch() deadline.Dispatch {
	f := &d.f
	switch {
	case !f.Received.IsZero():
		return deadline.Dispatch{Received: f.Received}
	case !f.Emailed.IsZero():
		return deadline.Dispatch{Emailed: f.Emailed}
	case !f.Posted.IsZero():
		return deadline.Dispatch{Posted: f.Posted}
	}
	return deadline.Dispatch{Posted: f.LetterDate}
}

// termPhrase writes the term; the two wordings that are tied to delivery are those
// that the Hoge Raad accepted in ECLI:NL:HR:2016:2704.
func (d *draft) termPhrase() string {
	n := d.f.Term.Days.Or(0)
	if d.in.Lang == incasso.EN {
		return termEN(n, d.f.Term.Start, d.f.Deadline)
	}
	return termNL(n, d.f.Term.Start, d.f.Deadline)
}

func termNL(n int, start TermStart, last incasso.Date) string {
	in := "binnen " + countNL(n)
	switch start {
	case FromDayAfterReceipt:
		return in + " vanaf de dag nadat deze brief bij u is bezorgd"
	case FromReceipt:
		return in + " nadat deze brief bij u is bezorgd"
	case FromLetterDate:
		return in + " na de datum van deze brief"
	case FromDayAfterLetterDate:
		return in + " vanaf de dag na de datum van deze brief"
	default:
		return "uiterlijk op " + last.DutchDate()
	}
}

func termEN(n int, start TermStart, last incasso.Date) string {
	in := "within " + countEN(n)
	switch start {
	case FromDayAfterReceipt:
		return in + " from the day after this letter was delivered to you"
	case FromReceipt:
		return in + " after this letter was delivered to you"
	case FromLetterDate:
		return in + " after the date of this letter"
	case FromDayAfterLetterDate:
		return in + " from the day after the date of this letter"
	default:
		return "on " + last.EnglishDate() + " at the latest"
	}
}

func countNL(n int) string {
	switch n {
	case 1:
		return "één dag"
	case 14:
		return "veertien dagen"
	case 15:
		return "vijftien dagen"
	}
	return strconv.Itoa(n) + " dagen"
}

func countEN(n int) string {
	switch n {
	case 1:
		return "one day"
	case 14:
		return "fourteen days"
	case 15:
		return "fifteen days"
	}
	return strconv.Itoa(n) + " days"
}
