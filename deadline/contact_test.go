package deadline_test

import (
	"errors"
	"testing"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

func utc(s string) time.Time {
	t, err := time.Parse("2006-01-02 15:04", s)
	if err != nil {
		panic(err)
	}
	return t
}

// TestContactHours asks at the edges of the hours, in winter and in summer, and
// around the change of the clock. The moments are in UTC.
func TestContactHours(t *testing.T) {
	for _, f := range []struct {
		utc  string
		want bool
	}{
		{"2026-01-12 05:59", false}, // Monday 06:59 in winter
		{"2026-01-12 06:00", true},
		{"2026-01-12 18:59", true},
		{"2026-01-12 19:00", false}, // 20:00
		{"2026-01-12 23:30", false}, // Tuesday 00:30
		{"2026-07-13 04:59", false}, // Monday 06:59 in summer
		{"2026-07-13 05:00", true},
		{"2026-07-13 17:59", true},
		{"2026-07-13 18:00", false},
		{"2026-03-28 18:59", true},  // Saturday before summer time
		{"2026-03-28 19:00", false}, // 20:00 in winter time
		{"2026-03-29 10:00", false}, // the Sunday itself
		{"2026-03-30 04:59", false}, // Monday 06:59 in summer time
		{"2026-03-30 05:00", true},
		{"2026-10-24 17:59", true},  // Saturday before winter time
		{"2026-10-24 18:00", false}, // 20:00 in summer time
		{"2026-10-25 12:00", false},
		{"2026-10-26 05:59", false}, // Monday 06:59 in winter time
		{"2026-10-26 06:00", true},
		{"2026-10-03 10:00", true},  // a Saturday
		{"2026-10-03 22:30", false}, // Sunday 00:30
		{"2026-04-27 10:00", false}, // Koningsdag
		{"2026-04-03 10:00", false}, // Good Friday
		{"2026-05-05 10:00", false},
		{"2026-05-14 10:00", false}, // Ascension Day
		{"2026-05-15 10:00", true},  // equated, no holiday
		{"2026-12-25 10:00", false},
		{"2026-12-28 10:00", true},
	} {
		at := utc(f.utc)
		c, err := deadline.ContactAt(at)
		if err != nil || c.Allowed != f.want || deadline.ContactAllowed(at) != f.want || c.Source.IsZero() {
			t.Errorf("%s: %+v, %v; want %v", f.utc, c, err, f.want)
		}
		// The zone that the time is in does not matter.
		if got := deadline.ContactAllowed(at.In(time.FixedZone("", -11*3600))); got != f.want {
			t.Errorf("%s in another zone: %v", f.utc, got)
		}
		next, err := deadline.NextContact(at)
		if err != nil || !deadline.ContactAllowed(next) || next.Before(at) || (f.want && !next.Equal(at)) {
			t.Errorf("%s: next %v, %v", f.utc, next, err)
		}
		if !f.want && deadline.ContactAllowed(next.Add(-time.Minute)) {
			t.Errorf("%s: %v is not the first moment", f.utc, next)
		}
	}
}

// TestContactNextExact names the next moment for some nights and holidays.
func TestContactNextExact(t *testing.T) {
	for from, want := range map[string]string{
		"2026-01-12 03:00": "2026-01-12 06:00",
		"2026-01-12 19:30": "2026-01-13 06:00",
		"2026-03-28 19:30": "2026-03-30 05:00", // over the Sunday of the clock
		"2026-04-02 18:00": "2026-04-04 05:00", // over Good Friday
		"2026-04-04 18:00": "2026-04-07 05:00", // over Easter
		"2026-12-24 19:00": "2026-12-28 06:00", // over Christmas and a Sunday
	} {
		got, err := deadline.NextContact(utc(from))
		if err != nil || !got.Equal(utc(want)) {
			t.Errorf("%s: %v, %v; want %s", from, got.UTC(), err, want)
		}
	}
}

// TestContactOutside refuses moments outside the years.
func TestContactOutside(t *testing.T) {
	for _, at := range []time.Time{{}, utc("1899-12-30 10:00"), utc("2200-01-02 10:00")} {
		_, err := deadline.ContactAt(at)
		_, err2 := deadline.NextContact(at)
		if !errors.Is(err, incasso.ErrInvalidDate) || !errors.Is(err2, incasso.ErrInvalidDate) || deadline.ContactAllowed(at) {
			t.Errorf("%v: %v, %v", at, err, err2)
		}
	}
	if _, err := deadline.NextContact(utc("2199-12-31 22:00")); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Errorf("the next moment lies in 2200: %v", err)
	}
}

// TestZoneData compares the embedded zone with the machine's own zone files, hour
// by hour, where it has them.
func TestZoneData(t *testing.T) {
	loc, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Skip("no zone files on this machine")
	}
	for at := utc("2015-01-01 00:30"); at.Year() < 2040; at = at.Add(time.Hour) {
		if got, want := deadline.ArrivalDay(at), incasso.DateOf(at.In(loc)); got != want {
			t.Fatalf("%v: %v, want %v", at, got, want)
		}
		h := at.In(loc).Hour()
		c, err := deadline.ContactAt(at)
		if err != nil || c.Night != (h < 7 || h >= 20) {
			t.Fatalf("%v: %+v, %v", at, c, err)
		}
	}
}
