package deadline_test

import (
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// Results go here, so that the compiler cannot leave the work out.
var (
	sinkLetter deadline.LetterTerm
	sinkTerm   deadline.TermResult
	sinkBool   bool
	errSink    error
	sinkInt    int64
	sinkTime   time.Time
	sinkPlan   []deadline.LetterTerm
)

// benchDays are the working and other days of 2024 to 2026, in turn.
func benchDays() (dates []incasso.Date, times []time.Time) {
	for d := incasso.MustDate(2024, time.January, 1); d.Year() <= 2026; d = d.AddDays(1) {
		dates = append(dates, d)
		times = append(times, d.Time())
	}
	return dates, times
}

// BenchmarkFloor is the bare arithmetic of a letter on whole numbers with a fixed
// table of weekdays: what no calendar can be faster than.
func BenchmarkFloor(b *testing.B) {
	receipt := [7]int64{3, 2, 2, 2, 2, 4, 4} // Sunday first
	roll := [7]int64{1, 0, 0, 0, 0, 0, 2}
	n := int64(83000)
	for b.Loop() {
		last := n + receipt[n%7] + 14
		sinkInt = last + roll[last%7]
		if n++; n == 84000 {
			n = 83000
		}
	}
}

func BenchmarkWIKLetter(b *testing.B) {
	dates, _ := benchDays()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		sinkLetter, errSink = deadline.WIKLetter(deadline.Dispatch{Posted: dates[i]})
		if i++; i == len(dates) {
			i = 0
		}
	}
}

func BenchmarkIsWorkingDay(b *testing.B) {
	dates, _ := benchDays()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		sinkBool = deadline.IsWorkingDay(dates[i])
		if i++; i == len(dates) {
			i = 0
		}
	}
}

func BenchmarkCountStatute14(b *testing.B) {
	dates, _ := benchDays()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		sinkTerm, errSink = deadline.Count(deadline.Term{From: dates[i], Length: 14, Unit: deadline.Days, Basis: deadline.Statute})
		if i++; i == len(dates) {
			i = 0
		}
	}
}

func BenchmarkAdd3WorkingDays(b *testing.B) {
	dates, _ := benchDays()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		_, errSink = deadline.Working{}.Add(dates[i], 3)
		if i++; i == len(dates) {
			i = 0
		}
	}
}

func BenchmarkMailingPlan(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		sinkPlan, errSink = deadline.MailingPlan(deadline.MailingYear{Year: 2026})
	}
}

func BenchmarkContactAllowed(b *testing.B) {
	at := time.Date(2026, time.September, 10, 9, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		sinkBool = deadline.ContactAllowed(at)
	}
}

// benchCal returns the calendar of rickar/cal, with or without its own cache.
func benchCal(cacheable bool) *cal.BusinessCalendar {
	c := cal.NewBusinessCalendar()
	c.AddHoliday(nl.Holidays...)
	c.Cacheable = cacheable
	return c
}

func BenchmarkCalIsWorkday(b *testing.B) {
	for name, cacheable := range map[string]bool{"plain": false, "cached": true} {
		b.Run(name, func(b *testing.B) {
			c := benchCal(cacheable)
			_, times := benchDays()
			i := 0
			b.ReportAllocs()
			for b.Loop() {
				sinkBool = c.IsWorkday(times[i])
				if i++; i == len(times) {
					i = 0
				}
			}
		})
	}
}

// BenchmarkCalRoll14 adds 14 days and moves to a workday, as art. 1 ATW does.
func BenchmarkCalRoll14(b *testing.B) {
	for name, cacheable := range map[string]bool{"plain": false, "cached": true} {
		b.Run(name, func(b *testing.B) {
			c := benchCal(cacheable)
			_, times := benchDays()
			i := 0
			b.ReportAllocs()
			for b.Loop() {
				last := times[i].AddDate(0, 0, 14)
				for !c.IsWorkday(last) {
					last = last.AddDate(0, 0, 1)
				}
				sinkTime = last
				if i++; i == len(times) {
					i = 0
				}
			}
		})
	}
}

func BenchmarkCalAdd3Workdays(b *testing.B) {
	c := benchCal(false)
	_, times := benchDays()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		sinkTime = c.WorkdaysFrom(times[i], 3)
		if i++; i == len(times) {
			i = 0
		}
	}
}
