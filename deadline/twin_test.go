package deadline_test

import (
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// twin is a second engine: it walks day by day over package time with sets of the
// typed days of 2010 to 2050 and knows no bit table.
type twin struct {
	holiday, equated map[time.Time]bool
}

func newTwin(t testing.TB) *twin {
	t.Helper()
	w := &twin{map[time.Time]bool{}, map[time.Time]bool{}}
	for year := range typedATW {
		holidays, equated := typedYear(t, year)
		for _, d := range holidays {
			w.holiday[d.Time()] = true
		}
		for _, d := range equated {
			w.equated[d.Time()] = true
		}
	}
	return w
}

func tomorrow(d time.Time) time.Time { return d.AddDate(0, 0, 1) }

func (w *twin) rest(d time.Time) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday || w.holiday[d] || w.equated[d]
}

func (w *twin) delivered(d time.Time) bool {
	return d.Weekday() != time.Sunday && d.Weekday() != time.Monday && !w.holiday[d]
}

// letter returns receipt, fourteenth day and last day.
func (w *twin) letter(posted time.Time, lag int, rolls bool) (received, fourteenth, last time.Time) {
	received = posted
	for lag > 0 {
		if received = tomorrow(received); w.delivered(received) {
			lag--
		}
	}
	fourteenth = received.AddDate(0, 0, 14)
	last = fourteenth
	for rolls && w.rest(last) {
		last = tomorrow(last)
	}
	return received, fourteenth, last
}

// TestEveryPostingDay compares every posting day of 2014 to 2028, and the years
// around them, with the second engine.
func TestEveryPostingDay(t *testing.T) {
	w := newTwin(t)
	for d := on("2010-01-01"); d.Before(on("2050-01-01")); d = d.AddDays(1) {
		for _, f := range []struct {
			override int
			roll     deadline.Choice
		}{{0, deadline.Default}, {0, deadline.No}, {2, deadline.Yes}, {3, deadline.Default}, {1, deadline.No}, {5, deadline.Yes}} {
			lag := f.override
			announced := lag == 0 && !d.Before(on("2027-07-01"))
			if lag == 0 {
				lag = 2
				if announced {
					lag = 3
				}
			}
			received, fourteenth, last := w.letter(d.Time(), lag, f.roll != deadline.No)
			got, err := deadline.WIKLetter(deadline.Dispatch{Posted: d, Roll: f.roll, DeliveryDays: f.override})
			if err != nil {
				t.Fatal(err)
			}
			consulted := last
			if f.roll == deadline.No {
				consulted = received
			}
			want := deadline.LetterTerm{
				Posted: d, Received: incasso.DateOf(received), Presumed: true,
				FirstDay:        incasso.DateOf(tomorrow(received)),
				LastDay:         incasso.DateOf(last),
				LastDayUnrolled: incasso.DateOf(fourteenth),
				CostsFrom:       incasso.DateOf(tomorrow(last)),
				// The first day consulted, the one after posting, is never before 2010.
				CalendarComplete: consulted.Year() <= 2028,
				DeliveryDays:     lag, Announced: announced, Rolled: f.roll != deadline.No,
			}
			if got != want {
				t.Fatalf("posted %v (%+v):\n got %+v\nwant %+v", d, f, got, want)
			}
			w.checkSkipped(t, got)
		}
	}
}

// checkSkipped compares the skipped days with those that the second engine passes
// over.
func (w *twin) checkSkipped(t *testing.T, got deadline.LetterTerm) {
	t.Helper()
	var want []incasso.Date
	for d := got.Posted.AddDays(1); d.Before(got.Received); d = d.AddDays(1) {
		if !w.delivered(d.Time()) {
			want = append(want, d)
		}
	}
	for d := got.LastDayUnrolled; d.Before(got.LastDay); d = d.AddDays(1) {
		want = append(want, d)
	}
	skipped := got.Skipped()
	if len(skipped) != len(want) {
		t.Fatalf("posted %v: skipped %v, want %v", got.Posted, skipped, want)
	}
	for i, s := range skipped {
		if s.Date != want[i] || s.Why == 0 || s.Source.IsZero() {
			t.Fatalf("posted %v: skipped %v, want %v", got.Posted, s, want[i])
		}
	}
}

// TestPublishedShares recomputes published shares over the working posting days
// of 2014-01-01 to 2028-11-30: how often "14 + 2" (date + 16) comes too early.
func TestPublishedShares(t *testing.T) {
	for _, f := range []struct {
		lag                          int
		over16, over16Roll, over18   string
		furthest, furthestOfAllPosts int
	}{
		{2, "23.4", "44.6", "6.0", 21, 23},
		{3, "100.0", "100.0", "63.4", 24, 0},
	} {
		var n, plain16, roll16, roll18, furthest, furthestAll int
		for d := on("2014-01-01"); !d.After(on("2028-11-30")); d = d.AddDays(1) {
			l, err := deadline.WIKLetter(deadline.Dispatch{Posted: d, DeliveryDays: f.lag})
			if err != nil {
				t.Fatal(err)
			}
			far := d.DaysUntil(l.LastDay)
			furthestAll = max(furthestAll, far)
			if d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
				continue
			}
			n++
			if d.DaysUntil(l.LastDayUnrolled) > 16 {
				plain16++
			}
			if far > 16 {
				roll16++
			}
			if far > 18 {
				roll18++
			}
			furthest = max(furthest, far)
		}
		if n != 3892 {
			t.Errorf("%d posting days, want 3,892", n)
		}
		share := func(k int) string {
			p := (2000*k + n) / (2 * n) // tenths of a percent, half-up
			return strconv.Itoa(p/10) + "." + strconv.Itoa(p%10)
		}
		if share(plain16) != f.over16 || share(roll16) != f.over16Roll || share(roll18) != f.over18 || furthest != f.furthest {
			t.Errorf("lag %d: %s %s %s, furthest %d", f.lag, share(plain16), share(roll16), share(roll18), furthest)
		}
		if f.furthestOfAllPosts > 0 && furthestAll != f.furthestOfAllPosts {
			t.Errorf("lag %d: furthest of all %d", f.lag, furthestAll)
		}
	}
}

// end is the end of a term, walked day by day; months by package time with the
// day clipped by hand.
func (w *twin) end(term deadline.Term) (unrolled, last time.Time) {
	d := term.From.Time()
	off := func(d time.Time) bool {
		ascension := map[string]bool{"2016-05-05": true}[d.Format(time.DateOnly)]
		easter := gaussEaster(d.Year())
		switch {
		case w.equated[d]:
			return !term.Working.Equated
		case d.Equal(easter.AddDays(-2).Time()):
			return !term.Working.GoodFriday
		case d.Month() == time.May && d.Day() == 5 && d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && !ascension:
			return !term.Working.LiberationDay
		}
		return w.rest(d)
	}
	switch term.Unit {
	case deadline.Days:
		d = d.AddDate(0, 0, term.Length)
	case deadline.Weeks:
		d = d.AddDate(0, 0, 7*term.Length)
	case deadline.Months, deadline.Years:
		n := term.Length
		if term.Unit == deadline.Years {
			n *= 12
		}
		first := time.Date(d.Year(), d.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
		lastOfMonth := first.AddDate(0, 1, -1).Day()
		d = first.AddDate(0, 0, min(d.Day(), lastOfMonth)-1)
	case deadline.WorkingDays:
		for n := term.Length; n > 0; {
			if d = tomorrow(d); !off(d) {
				n--
			}
		}
		return d, d
	}
	last = d
	if term.Basis == deadline.Contract {
		for term.Roll == deadline.Yes && off(last) {
			last = tomorrow(last)
		}
		return d, last
	}
	limit := map[deadline.Unit]int{deadline.Days: 90, deadline.Weeks: 12, deadline.Months: 3}[term.Unit]
	if term.Length > limit {
		return d, last
	}
	enough := func(last time.Time) bool {
		if w.rest(last) {
			return false
		}
		if term.Unit == deadline.Days && term.Length < 3 {
			return true
		}
		n := 0
		for day := tomorrow(term.From.Time()); !day.After(last); day = tomorrow(day) {
			if !w.rest(day) {
				n++
			}
		}
		return n >= 2
	}
	for !enough(last) {
		last = tomorrow(last)
	}
	return d, last
}

// drawTerm draws a term whose end lies in the typed years.
func drawTerm(t *rapid.T) deadline.Term {
	term := deadline.Term{
		From:  on("2010-01-01").AddDays(rapid.IntRange(0, 25*365).Draw(t, "from")),
		Unit:  deadline.Unit(rapid.IntRange(1, 5).Draw(t, "unit")),
		Basis: deadline.Basis(rapid.IntRange(1, 2).Draw(t, "basis")),
		Working: deadline.Working{Equated: rapid.Bool().Draw(t, "equated"),
			GoodFriday: rapid.Bool().Draw(t, "good_friday"), LiberationDay: rapid.Bool().Draw(t, "liberation_day")},
	}
	most := map[deadline.Unit]int{deadline.Days: 120, deadline.WorkingDays: 60, deadline.Weeks: 20,
		deadline.Months: 14, deadline.Years: 5}[term.Unit]
	term.Length = rapid.IntRange(1, most).Draw(t, "length")
	if term.Basis == deadline.Statute && term.Unit == deadline.WorkingDays {
		term.Unit = deadline.Days
	}
	if term.Basis == deadline.Contract {
		term.Roll = deadline.Choice(rapid.IntRange(0, 2).Draw(t, "roll"))
	}
	return term
}

// TestTwinTerms compares drawn terms with the second engine, and states the
// properties of every result.
func TestTwinTerms(t *testing.T) {
	w := newTwin(t)
	rapid.Check(t, func(t *rapid.T) {
		term := drawTerm(t)
		got, err := deadline.Count(term)
		if err != nil {
			t.Fatal(err)
		}
		unrolled, last := w.end(term)
		if got.LastDay.Time() != last || got.LastDayUnrolled.Time() != unrolled {
			t.Fatalf("%+v: got %v (unrolled %v), want %v (%v)", term, got.LastDay, got.LastDayUnrolled, last, unrolled)
		}
		if got.LastDay.Before(got.LastDayUnrolled) {
			t.Fatal("the end lies before the unrolled end")
		}
		rolled := term.Roll == deadline.Yes || got.LastDay != got.LastDayUnrolled
		if rolled && term.Basis == deadline.Contract && !term.Working.Is(got.LastDay) {
			t.Fatal("a rolled end is an excluded day")
		}
		if rolled && term.Basis == deadline.Statute && deadline.IsATWDay(got.LastDay) {
			t.Fatal("a rolled end is an excluded day")
		}
		if term.Unit == deadline.WorkingDays {
			n, err := term.Working.Between(term.From, got.LastDay)
			if err != nil || n != term.Length {
				t.Fatalf("%d working days counted, %v", n, err)
			}
			skipped := len(got.Skipped())
			if term.From.DaysUntil(got.LastDay) != skipped+term.Length {
				t.Fatal("days counted and days skipped are not all days")
			}
		} else if len(got.Skipped()) != got.LastDayUnrolled.DaysUntil(got.LastDay) {
			t.Fatalf("skipped %v", got.Skipped())
		}
	})
}

// TestWorkingAddInverse: adding working days and counting them are inverse, in
// both directions.
func TestWorkingAddInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := deadline.Working{Equated: rapid.Bool().Draw(t, "e"), GoodFriday: rapid.Bool().Draw(t, "g"),
			LiberationDay: rapid.Bool().Draw(t, "l")}
		from := on("1950-01-01").AddDays(rapid.IntRange(0, 70_000).Draw(t, "from"))
		n := rapid.IntRange(-400, 400).Draw(t, "n")
		to, err := w.Add(from, n)
		if err != nil {
			t.Fatal(err)
		}
		if n != 0 && !w.Is(to) {
			t.Fatalf("%v is no working day", to)
		}
		back, err := w.Between(from, to)
		if err != nil || back != n {
			t.Fatalf("%v + %d = %v, counted %d", from, n, to, back)
		}
		if w.Is(from) {
			again, err := w.Add(to, -n)
			if err != nil || again != from {
				t.Fatalf("%v - %d = %v, want %v", to, n, again, from)
			}
		}
	})
}

// TestMonotone: moving the posting day forward never moves receipt or the end
// back, also over the change to three delivery days; and the last posting day is
// the last one that is in time.
func TestMonotone(t *testing.T) {
	var before deadline.LetterTerm
	for d := on("1900-01-01"); d.Before(on("2199-12-01")); d = d.AddDays(1) {
		l, err := deadline.WIKLetter(deadline.Dispatch{Posted: d})
		if err != nil {
			t.Fatal(d, err)
		}
		if l.Received.Before(before.Received) || l.LastDay.Before(before.LastDay) || l.CostsFrom.Before(before.CostsFrom) {
			t.Fatalf("posted %v ends before the day before", d)
		}
		if l.LastDay.Before(l.LastDayUnrolled) || deadline.IsATWDay(l.LastDay) || !deadline.IsDeliveryDay(l.Received) {
			t.Fatalf("posted %v: %+v", d, l)
		}
		before = l
	}
}

// TestLastPosting tries every day to be in time of 2014 to 2028.
func TestLastPosting(t *testing.T) {
	received := func(d incasso.Date) incasso.Date {
		r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: d})
		if err != nil {
			t.Fatal(err)
		}
		return r.Received
	}
	for d := on("2014-01-01"); d.Before(on("2029-01-01")); d = d.AddDays(1) {
		last, err := deadline.LastPosting(d, 0)
		if err != nil {
			t.Fatal(err)
		}
		if received(last).After(d) || !received(last.AddDays(1)).After(d) {
			t.Fatalf("in time %v: %v is not the last day", d, last)
		}
	}
	if _, err := deadline.LastPosting(on("1900-01-02"), 0); err == nil {
		t.Error("an answer before 1900")
	}
}
