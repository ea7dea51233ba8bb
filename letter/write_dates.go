package letter

import (
	"strconv"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// completeDeadline takes the notices on the days and, where that is asked, prints
// the safe last day.
func (d *draft) completeDeadline() error {
	f := &d.f
	if !d.fromReceipt() {
		return nil
	}
	t, err := deadline.WIKLetter(d.dispatch())
	if err != nil {
		// Days outside the calendar stand in the way of a date, not of the words.
		if d.in.Details.PrintDeadline && f.Deadline.IsZero() {
			return err
		}
		return nil
	}
	if f.Deadline.IsZero() && !d.in.Details.PrintDeadline {
		return nil
	}
	d.notices = append(d.notices, t.Notices()...)
	if f.Deadline.IsZero() {
		f.Deadline = t.SafeDate()
		if last := t.Received.AddDays(f.Term.Days.Or(0)); last.After(f.Deadline) {
			f.Deadline = last
		}
	}
	return nil
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
