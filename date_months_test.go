package incasso_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

// addMonthsByHand walks month by month over the calendar of package time and
// asks it whether the day exists there. There is no division and no table of
// month lengths in it.
func addMonthsByHand(d incasso.Date, n int) (year int, month time.Month, day int, exists bool) {
	y, m, day := d.YMD()
	for ; n > 0; n-- {
		if m++; m > time.December {
			y, m = y+1, time.January
		}
	}
	for ; n < 0; n++ {
		if m--; m < time.January {
			y, m = y-1, time.December
		}
	}
	// Package time moves a day that does not exist into the next month.
	return y, m, day, time.Date(y, m, day, 0, 0, 0, 0, time.UTC).Month() == m
}

func checkAddMonths(t fataler, d incasso.Date, n int) {
	y, m, day, exists := addMonthsByHand(d, n)
	clipped, cerr := d.AddMonths(n, incasso.Clip)
	strict, serr := d.AddMonths(n, incasso.Reject)
	unsaid, uerr := d.AddMonths(n, 0)
	if y < incasso.MinYear || y > incasso.MaxYear {
		if cerr == nil || serr == nil || !clipped.IsZero() || !strict.IsZero() {
			t.Fatalf("%s plus %d months = %s, %s: out of range", d, n, clipped, strict)
		}
		return
	}
	want := time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
	if !exists {
		want = time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC) // the last day of the month
	}
	if cerr != nil || !clipped.Time().Equal(want) {
		t.Fatalf("%s plus %d months, clipped = %s, %v; want %s", d, n, clipped, cerr, want)
	}
	if (serr == nil) != exists || (exists && strict != clipped) || (!exists && !strict.IsZero()) {
		t.Fatalf("%s plus %d months, strict = %s, %v; exists: %v", d, n, strict, serr, exists)
	}
	if unsaid != strict || (uerr == nil) != (serr == nil) {
		t.Fatalf("%s plus %d months without a rule = %s, %v", d, n, unsaid, uerr)
	}
}

// TestAddMonthsByHand takes every day of five years that hold each kind of
// February, and each number of months within two years.
func TestAddMonthsByHand(t *testing.T) {
	for _, year := range []int{1899, 2023, 2024, 2099, 2399} {
		for d := incasso.MustDate(year, 1, 1); !d.IsZero() && d.Year() == year; d = d.AddDays(1) {
			for n := -25; n <= 25; n++ {
				checkAddMonths(t, d, n)
			}
		}
	}
}

func TestAddMonthsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDate(t, "d")
		checkAddMonths(t, d, rapid.IntRange(-7300, 7300).Draw(t, "months"))
	})
}

func TestAddMonthsNamedCases(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-01-31", 2, "2026-03-31"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2025-12-31", 2, "2026-02-28"},
		{"2026-05-31", 6, "2026-11-30"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2096-02-29", 48, "2100-02-28"},
	} {
		got, err := incasso.MustParseDate(c.from).AddMonths(c.n, incasso.Clip)
		if err != nil || got.String() != c.want {
			t.Errorf("%s plus %d months = %s, %v; want %s", c.from, c.n, got, err, c.want)
		}
	}
	_, err := incasso.MustDate(2026, 1, 31).AddMonths(1, incasso.Reject)
	wantCode(t, err, incasso.ErrInvalidDate)
	for _, n := range []int{-1 << 63, -7201, 7201, 1<<63 - 1} {
		_, err := incasso.MustDate(2026, 1, 31).AddMonths(n, incasso.Clip)
		wantCode(t, err, incasso.ErrOutOfRange)
		_, err = incasso.MustDate(2026, 1, 31).AddYears(n, incasso.Clip)
		wantCode(t, err, incasso.ErrOutOfRange)
	}
}

// TestAddYears looks at every day of a leap and a common year: only 29 February
// can be missing in another year.
func TestAddYears(t *testing.T) {
	for d := incasso.MustDate(2023, 1, 1); d.Year() < 2025; d = d.AddDays(1) {
		for n := -223; n <= 374; n++ {
			y, m, day := d.Year()+n, d.Month(), d.Day()
			missing := m == time.February && day == 29 && !incasso.IsLeapYear(y)
			clipped, err := d.AddYears(n, incasso.Clip)
			if err != nil {
				t.Fatalf("%s plus %d years: %v", d, n, err)
			}
			if missing {
				day = 28
			}
			if gy, gm, gd := clipped.YMD(); gy != y || gm != m || gd != day {
				t.Fatalf("%s plus %d years = %s", d, n, clipped)
			}
			if _, err := d.AddYears(n, incasso.Reject); (err != nil) != missing {
				t.Fatalf("%s plus %d years, strict: %v", d, n, err)
			}
		}
	}
}
