package incasso_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"
	_ "time/tzdata" // Europe/Amsterdam on machines without a zone database.
	"unsafe"

	"github.com/go-incasso/incasso"
)

// wantCode fails the test unless err is an *incasso.Error with the code, reached
// both ways in which a caller can ask for it.
func wantCode(t *testing.T, err error, code incasso.Code) {
	t.Helper()
	if !errors.Is(err, code) {
		t.Fatalf("error is %v, want code %s", err, code)
	}
	var e *incasso.Error
	if !errors.As(err, &e) {
		t.Fatalf("error %v is no *incasso.Error", err)
	}
	if e.Code != code {
		t.Fatalf("code is %s, want %s", e.Code, code)
	}
	if e.NL == "" || e.EN == "" {
		t.Fatalf("error without a sentence in both languages: %#v", e)
	}
}

// TestDateAgainstTime walks every day that a Date can hold and compares it with
// package time, which keeps its calendar in another way.
func TestDateAgainstTime(t *testing.T) {
	day := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC)
	last := time.Date(2399, 12, 31, 0, 0, 0, 0, time.UTC)
	d := incasso.MinDate()
	for n := 1; !day.After(last); n++ {
		y, m, dd := day.Date()
		text := day.Format("2006-01-02")
		made, err := incasso.NewDate(y, m, dd)
		if err != nil || made != d {
			t.Fatalf("NewDate(%s) = %v, %v; want %v", text, made, err, d)
		}
		if gy, gm, gd := d.YMD(); gy != y || gm != m || gd != dd {
			t.Fatalf("YMD of %s = %d-%d-%d", text, gy, gm, gd)
		}
		if d.Year() != y || d.Month() != m || d.Day() != dd {
			t.Fatalf("parts of %s = %d, %d, %d", text, d.Year(), d.Month(), d.Day())
		}
		if d.String() != text {
			t.Fatalf("String of %s = %s", text, d)
		}
		parsed, err := incasso.ParseDate(text)
		if err != nil || parsed != d {
			t.Fatalf("ParseDate(%s) = %v, %v", text, parsed, err)
		}
		if d.Weekday() != day.Weekday() {
			t.Fatalf("Weekday of %s = %s, want %s", text, d.Weekday(), day.Weekday())
		}
		if d.DayNumber() != n || incasso.DateFromDayNumber(n) != d {
			t.Fatalf("day number of %s = %d, want %d", text, d.DayNumber(), n)
		}
		if !d.Time().Equal(day) || d.Time().Location() != time.UTC {
			t.Fatalf("Time of %s = %s", text, d.Time())
		}
		if incasso.DateOf(day) != d || incasso.DateOf(day.Add(24*time.Hour-1)) != d {
			t.Fatalf("DateOf(%s) is another day", text)
		}
		if want := time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day(); d.DaysInMonth() != want {
			t.Fatalf("DaysInMonth of %s = %d, want %d", text, d.DaysInMonth(), want)
		}
		day = day.AddDate(0, 0, 1)
		next := d.AddDays(1)
		if day.After(last) {
			if !next.IsZero() || d != incasso.MaxDate() {
				t.Fatalf("the day after %s is %v", d, next)
			}
			break
		}
		if !d.Before(next) || d.After(next) || d.DaysUntil(next) != 1 || next.AddDays(-1) != d {
			t.Fatalf("%s and %s do not touch", d, next)
		}
		d = next
	}
}

// TestIsLeapYear counts the days between two new years in package time.
func TestIsLeapYear(t *testing.T) {
	for y := 1; y <= 3000; y++ {
		want := time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC).YearDay() == 366
		if incasso.IsLeapYear(y) != want {
			t.Errorf("IsLeapYear(%d) = %v", y, !want)
		}
	}
}

// TestParseDateAcceptsOnlyDays tries every combination of month and day number
// for some years, and compares with what package time accepts.
func TestParseDateAcceptsOnlyDays(t *testing.T) {
	for _, y := range []int{0, 1, 1799, 1800, 1900, 1999, 2000, 2024, 2026, 2100, 2399, 2400, 9999} {
		for m := range 100 {
			for d := range 100 {
				s := fmt.Sprintf("%04d-%02d-%02d", y, m, d)
				_, terr := time.Parse("2006-01-02", s)
				want := terr == nil && y >= 1800 && y <= 2399
				got, err := incasso.ParseDate(s)
				if (err == nil) != want {
					t.Fatalf("ParseDate(%q) = %v, %v; want accepted: %v", s, got, err, want)
				}
				if err != nil {
					wantCode(t, err, incasso.ErrInvalidDate)
				}
				if _, err := incasso.NewDate(y, time.Month(m), d); (err == nil) != want {
					t.Fatalf("NewDate(%s): %v", s, err)
				}
			}
		}
	}
}

func TestParseDateRefusesOtherForms(t *testing.T) {
	for _, s := range []string{
		"", " ", "2026-3-2", "2026-03-02 ", " 2026-03-02", "2026-03-02T00:00:00Z", "02-03-2026",
		"2026/03/02", "20260302", "2026-03-0x", "2026-0x-02", "x026-03-02", "+026-03-02",
		"-026-03-02", "2026-03--2", "2026-+3-02", "٢٠٢٦-٠٣-٠٢", "2026-03-02\x00", "2026–03–02",
	} {
		d, err := incasso.ParseDate(s)
		wantCode(t, err, incasso.ErrInvalidDate)
		if !d.IsZero() {
			t.Errorf("ParseDate(%q) = %v beside its error", s, d)
		}
	}
}

// TestZeroDate pins that no day stays no day.
func TestZeroDate(t *testing.T) {
	var zero incasso.Date
	some := incasso.MustDate(2026, time.March, 2)
	if !zero.IsZero() || some.IsZero() {
		t.Error("IsZero is wrong")
	}
	if zero.String() != "" || zero.DutchDate() != "" || zero.EnglishDate() != "" {
		t.Error("the zero Date prints as something")
	}
	if !zero.AddDays(1).IsZero() || !zero.AddDays(-1).IsZero() || !zero.AddDays(0).IsZero() {
		t.Error("the zero Date plus days is a day")
	}
	if zero.DaysUntil(some) != 0 || some.DaysUntil(zero) != 0 {
		t.Error("days were counted from no day")
	}
	if !zero.Time().IsZero() || zero.Year() != 0 || zero.Month() != 0 || zero.Day() != 0 || zero.DayNumber() != 0 || zero.DaysInMonth() != 0 {
		t.Error("the zero Date has parts")
	}
	if !zero.Before(incasso.MinDate()) || zero.After(incasso.MinDate()) || zero.Compare(some) != -1 {
		t.Error("the zero Date does not lie before every day")
	}
	_, err := zero.AddMonths(1, incasso.Clip)
	wantCode(t, err, incasso.ErrInvalidDate)
	_, err = zero.AddYears(1, incasso.Clip)
	wantCode(t, err, incasso.ErrInvalidDate)
	_, err = zero.AddYears(1<<62, incasso.Clip)
	wantCode(t, err, incasso.ErrInvalidDate)
}

func TestDateStaysInRange(t *testing.T) {
	minInt, maxInt := math.MinInt, math.MaxInt
	for _, d := range []incasso.Date{incasso.MinDate(), incasso.MustDate(2026, 3, 2), incasso.MaxDate()} {
		for _, n := range []int{minInt, minInt + 1, -219145, 219145, 1 << 31, -1 << 31, 1 << 32, maxInt - 1, maxInt} {
			if got := d.AddDays(n); !got.IsZero() {
				t.Errorf("%s plus %d days = %s", d, n, got)
			}
		}
	}
	for _, n := range []int{minInt, -1, 0, 219146, 1<<32 + 1, maxInt} {
		if got := incasso.DateFromDayNumber(n); !got.IsZero() {
			t.Errorf("DateFromDayNumber(%d) = %s", n, got)
		}
	}
	for _, at := range []time.Time{
		{},
		time.Date(1799, 12, 31, 23, 59, 59, 0, time.UTC),
		time.Date(2400, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Unix(1<<55, 0),
		time.Unix(-1<<55, 0),
	} {
		if got := incasso.DateOf(at); !got.IsZero() {
			t.Errorf("DateOf(%s) = %s", at, got)
		}
	}
	for _, f := range []func(){
		func() { incasso.MustDate(2026, 2, 30) },
		func() { incasso.MustParseDate("2026-02-30") },
	} {
		if !panics(f) {
			t.Error("Must did not panic on a day that does not exist")
		}
	}
}

func panics(f func()) (did bool) {
	defer func() { did = recover() != nil }()
	f()
	return false
}

// TestDateOfTakesTheWallOfThePlace is about the half hour after midnight: in
// Amsterdam a new day has begun, in UTC it has not.
func TestDateOfTakesTheWallOfThePlace(t *testing.T) {
	amsterdam, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Fatal(err)
	}
	for _, place := range []*time.Location{amsterdam, time.FixedZone("CET", 3600)} {
		at := time.Date(2026, 3, 2, 0, 30, 0, 0, place)
		if got := incasso.DateOf(at).String(); got != "2026-03-02" {
			t.Errorf("in %s it is %s", place, got)
		}
		if got := incasso.DateOf(at.UTC()).String(); got != "2026-03-01" {
			t.Errorf("in UTC it is %s", got)
		}
		if incasso.DateOf(at) == incasso.DateOf(at.UTC()) || !at.Equal(at.UTC()) {
			t.Error("one moment must be two civil dates here")
		}
	}
	// The day on which the clock goes forward has 23 hours; it is still one day.
	before := time.Date(2026, 3, 28, 12, 0, 0, 0, amsterdam)
	after := time.Date(2026, 3, 30, 11, 0, 0, 0, amsterdam)
	if hours := after.Sub(before).Hours(); hours >= 47 {
		t.Fatalf("no clock change between the two: %v hours", hours)
	}
	if n := incasso.DateOf(before).DaysUntil(incasso.DateOf(after)); n != 2 {
		t.Errorf("%d days over the clock change, want 2", n)
	}
}

func TestDateIsSmallAndComparable(t *testing.T) {
	if n := unsafe.Sizeof(incasso.Date{}); n != 4 {
		t.Errorf("a Date takes %d bytes", n)
	}
	m := map[incasso.Date]string{incasso.MustDate(2026, 3, 2): "monday"}
	if m[incasso.MustParseDate("2026-03-02")] != "monday" {
		t.Error("the same day is not the same key")
	}
	days := []incasso.Date{incasso.MustDate(2026, 3, 2), {}, incasso.MustDate(1999, 12, 31), incasso.MustDate(2026, 3, 1)}
	slices.SortFunc(days, incasso.Date.Compare)
	if got := fmt.Sprint(days); got != "[ 1999-12-31 2026-03-01 2026-03-02]" {
		t.Errorf("sorted: %s", got)
	}
}

// TestDateInWords compares the English form with package time and the Dutch one
// with the month names typed here.
func TestDateInWords(t *testing.T) {
	dutch := []string{"januari", "februari", "maart", "april", "mei", "juni", "juli",
		"augustus", "september", "oktober", "november", "december"}
	for d := incasso.MustDate(2024, 1, 1); d.Year() < 2025; d = d.AddDays(1) {
		if want := d.Time().Format("2 January 2006"); d.EnglishDate() != want {
			t.Errorf("EnglishDate = %q, want %q", d.EnglishDate(), want)
		}
		want := fmt.Sprintf("%d %s 2024", d.Day(), dutch[d.Month()-1])
		if d.DutchDate() != want {
			t.Errorf("DutchDate = %q, want %q", d.DutchDate(), want)
		}
	}
}
