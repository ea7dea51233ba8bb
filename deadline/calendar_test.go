package deadline_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// named returns the dates of a set in a year, once each.
func named(t testing.TB, set deadline.DaySet, year int) (dates []incasso.Date) {
	t.Helper()
	list, err := deadline.NamedDays(set, year, deadline.Working{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range list {
		if d.Source.IsZero() || d.NL == "" || d.EN == "" {
			t.Errorf("%v has no source or name", d.Date)
		}
		dates = append(dates, d.Date)
	}
	return dates
}

// TestNamedDaysTyped compares the days of 2010 to 2050 as sets, both ways, with
// the list that was typed apart.
func TestNamedDaysTyped(t *testing.T) {
	for year := 2010; year <= 2050; year++ {
		holidays, equated := typedYear(t, year)
		all := slices.Concat(holidays, equated)
		slices.SortFunc(all, incasso.Date.Compare)
		text := func(list []incasso.Date) (s []string) {
			for _, d := range list {
				s = append(s, d.String())
			}
			return s
		}
		if diff := cmp.Diff(text(all), text(named(t, deadline.SetATW, year))); diff != "" {
			t.Errorf("ATW %d (-typed +got):\n%s", year, diff)
		}
		if diff := cmp.Diff(text(all), text(named(t, deadline.SetWorking, year))); diff != "" {
			t.Errorf("working %d (-typed +got):\n%s", year, diff)
		}
		if diff := cmp.Diff(text(holidays), text(named(t, deadline.SetDelivery, year))); diff != "" {
			t.Errorf("delivery %d (-typed +got):\n%s", year, diff)
		}
	}
}

// TestDaysOfEveryYear asks the three sets about every day of 2010 to 2050 and
// compares with the weekday and the typed list.
func TestDaysOfEveryYear(t *testing.T) {
	for year := 2010; year <= 2050; year++ {
		holidays, equated := typedYear(t, year)
		for d := incasso.MustDate(year, time.January, 1); d.Year() == year; d = d.AddDays(1) {
			wd := d.Time().Weekday()
			weekend := wd == time.Saturday || wd == time.Sunday
			holiday, decreed := slices.Contains(holidays, d), slices.Contains(equated, d)
			if got, want := deadline.IsATWDay(d), weekend || holiday || decreed; got != want {
				t.Errorf("IsATWDay(%v) = %v", d, got)
			}
			if got, want := deadline.IsWorkingDay(d), !weekend && !holiday && !decreed; got != want {
				t.Errorf("IsWorkingDay(%v) = %v", d, got)
			}
			if got, want := deadline.IsDeliveryDay(d), wd != time.Sunday && wd != time.Monday && !holiday; got != want {
				t.Errorf("IsDeliveryDay(%v) = %v", d, got)
			}
			for set, want := range map[deadline.DaySet]bool{deadline.SetATW: !deadline.IsATWDay(d),
				deadline.SetWorking: deadline.IsWorkingDay(d), deadline.SetDelivery: deadline.IsDeliveryDay(d)} {
				a, err := deadline.Ask(deadline.DayQuestion{Date: d, Set: set})
				if err != nil || a.Is != want || (a.Why == 0) != a.Is || a.Source.IsZero() != a.Is {
					t.Errorf("Ask(%v, %v) = %+v, %v; want %v", d, set, a, err, want)
				}
			}
		}
	}
}

// TestHolidayFile compares with the audited list of holidays of 2012 to 2030,
// reason by reason.
func TestHolidayFile(t *testing.T) {
	f, err := os.Open("../testdata/law/nl_holidays.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]int{}
	for _, r := range rows[1:] {
		want[r[0]+" "+r[1]]++
	}
	if len(rows) != 172 {
		t.Errorf("%d rows, want 171 and the header", len(rows))
	}
	for year := 2012; year <= 2030; year++ {
		list, err := deadline.NamedDays(deadline.SetDelivery, year, deadline.Working{})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range list {
			key := d.Date.String() + " " + d.Why.String()
			if want[key]--; want[key] < 0 {
				t.Errorf("%s is not in the file", key)
			}
		}
	}
	for key, n := range want {
		if n > 0 {
			t.Errorf("%s is missing", key)
		}
	}
}

// TestAgainstCal compares with rickar/cal for 2014 to 2050, where its observed
// days are right, and proves its known faults corrected.
func TestAgainstCal(t *testing.T) {
	observed := func(year int) map[incasso.Date]bool {
		set := map[incasso.Date]bool{}
		for _, h := range nl.Holidays {
			_, o := h.Calc(year)
			set[incasso.DateOf(o)] = true
		}
		return set
	}
	for year := 2014; year <= 2050; year++ {
		theirs := observed(year)
		ours := map[incasso.Date]bool{}
		for _, d := range named(t, deadline.SetDelivery, year) {
			ours[d] = true
		}
		if diff := cmp.Diff(theirs, ours); diff != "" {
			t.Errorf("%d (-cal +ours):\n%s", year, diff)
		}
	}
	c := cal.NewBusinessCalendar()
	c.AddHoliday(nl.Holidays...)
	for _, f := range []struct {
		day     string
		working bool // the truth
	}{
		{"2012-04-27", true},  // no Koningsdag before 2014
		{"2012-04-30", false}, // Koninginnedag
		{"2013-04-30", false}, // Koninginnedag
		{"1990-04-27", true},  // no Koningsdag before 2014
		{"1990-04-30", false}, // Koninginnedag
		{"2018-12-24", false}, // equated days
		{"2024-12-27", false},
		{"2025-05-30", false},
		{"2026-01-02", false},
		{"2026-05-15", false},
	} {
		d := on(f.day)
		if c.IsWorkday(d.Time()) == f.working {
			t.Errorf("rickar/cal is right about %s: the correction is no longer needed", f.day)
		}
		if deadline.IsWorkingDay(d) != f.working {
			t.Errorf("IsWorkingDay(%s) = %v", f.day, !f.working)
		}
	}
	// Koningsdag on a Sunday: the actual date of cal is the Sunday, ours the
	// Saturday alone; the Monday after is ordinary.
	for _, year := range []int{2014, 2025, 2031} {
		a, _ := nl.Koningsdag.Calc(year)
		if a.Weekday() != time.Sunday {
			t.Errorf("%d: %v", year, a)
		}
		sat := incasso.MustDate(year, time.April, 26)
		if deadline.IsDeliveryDay(sat) || !deadline.IsWorkingDay(sat.AddDays(2)) {
			t.Errorf("%d: the Saturday must be King's Day and the Monday ordinary", year)
		}
		if days := named(t, deadline.SetATW, year); slices.Contains(days, sat.AddDays(1)) {
			t.Errorf("%d: Sunday 27 April is listed", year)
		}
	}
	// Koninginnedag moved in the same way: 30 April 2006 was a Sunday.
	a, err := deadline.Ask(deadline.DayQuestion{Date: on("2006-04-29"), Set: deadline.SetDelivery})
	if err != nil || a.Why != deadline.QueensDay || a.CalendarComplete {
		t.Errorf("2006-04-29: %+v, %v", a, err)
	}
}

// TestCalUnchanged proves that building the tables left the holidays of
// rickar/cal as they were.
func TestCalUnchanged(t *testing.T) {
	deadline.IsWorkingDay(on("2026-01-01"))
	if nl.Koningsdag.StartYear != 0 || nl.Koningsdag.Month != time.April || nl.Koningsdag.Day != 27 ||
		nl.GoedeVrijdag.StartYear != 0 || len(nl.Holidays) != 9 {
		t.Error("a holiday of rickar/cal was changed")
	}
	if a, _ := nl.Koningsdag.Calc(1990); a.IsZero() {
		t.Error("Koningsdag of rickar/cal was given a start")
	}
}

// gaussEaster is Gauss's rule, another method than the one in use.
func gaussEaster(year int) incasso.Date {
	a, b, c, k := year%19, year%4, year%7, year/100
	p, q := (13+8*k)/25, k/4
	m, n := (15-p+k-q)%30, (4+k-q)%7
	d := (19*a + m) % 30
	e := (2*b + 4*c + 6*d + n) % 7
	switch {
	case d == 29 && e == 6:
		return incasso.MustDate(year, time.April, 19)
	case d == 28 && e == 6 && (11*m+11)%30 < 19:
		return incasso.MustDate(year, time.April, 18)
	}
	return incasso.MustDate(year, time.March, 22).AddDays(d + e)
}

// TestEveryYear checks the holidays of 1900 to 2199 against Gauss's Easter and
// the fixed days.
func TestEveryYear(t *testing.T) {
	for year := deadline.FirstYear; year <= deadline.LastYear; year++ {
		easter := gaussEaster(year)
		birthday := incasso.MustDate(year, time.April, 27)
		if year < 2014 {
			birthday = incasso.MustDate(year, time.April, 30)
		}
		if birthday.Weekday() == time.Sunday {
			birthday = birthday.AddDays(-1)
		}
		want := []incasso.Date{incasso.MustDate(year, time.January, 1), easter.AddDays(-2), easter.AddDays(1), birthday,
			incasso.MustDate(year, time.May, 5), easter.AddDays(39), easter.AddDays(50),
			incasso.MustDate(year, time.December, 25), incasso.MustDate(year, time.December, 26)}
		slices.SortFunc(want, incasso.Date.Compare)
		if got := named(t, deadline.SetDelivery, year); !slices.Equal(got, want) {
			t.Errorf("%d: %v, want %v", year, got, want)
		}
	}
}

// TestTwoHolidaysOnOneDay: 5 May 2016 was Liberation Day and Ascension Day. It is
// excluded for the first of the two, and stays excluded when that one is a working
// day.
func TestTwoHolidaysOnOneDay(t *testing.T) {
	q := deadline.DayQuestion{Date: on("2016-05-05"), Set: deadline.SetWorking}
	a, err := deadline.Ask(q)
	if err != nil || a.Why != deadline.LiberationDay {
		t.Errorf("%+v, %v", a, err)
	}
	q.Working.LiberationDay = true
	a, err = deadline.Ask(q)
	if err != nil || a.Is || a.Why != deadline.AscensionDay || q.Working.Is(q.Date) {
		t.Errorf("%+v, %v", a, err)
	}
}

// TestWhyOrder: the weekday goes before the holiday.
func TestWhyOrder(t *testing.T) {
	for _, f := range []struct {
		day string
		set deadline.DaySet
		why deadline.Why
	}{
		{"2025-04-26", deadline.SetATW, deadline.Saturday},
		{"2025-04-26", deadline.SetDelivery, deadline.KingsDay},
		{"2026-04-06", deadline.SetATW, deadline.EasterMonday},
		{"2026-04-06", deadline.SetDelivery, deadline.Monday},
		{"2022-12-25", deadline.SetDelivery, deadline.Sunday},
		{"2022-12-26", deadline.SetWorking, deadline.BoxingDay},
		{"2026-05-15", deadline.SetWorking, deadline.EquatedDay},
		{"2026-05-15", deadline.SetDelivery, 0},
		{"2026-05-14", deadline.SetDelivery, deadline.AscensionDay},
		{"2026-05-25", deadline.SetATW, deadline.WhitMonday},
		{"2026-04-03", deadline.SetDelivery, deadline.GoodFriday},
		{"2026-01-01", deadline.SetDelivery, deadline.NewYear},
		{"2026-12-25", deadline.SetWorking, deadline.ChristmasDay},
		{"2013-04-30", deadline.SetATW, deadline.QueensDay},
		{"2026-04-27", deadline.SetATW, deadline.KingsDay},
	} {
		a, err := deadline.Ask(deadline.DayQuestion{Date: on(f.day), Set: f.set})
		if err != nil || a.Why != f.why {
			t.Errorf("%s %v: %v, %v; want %v", f.day, f.set, a.Why, err, f.why)
		}
	}
}

// TestNotEquated: bridge days that no decree equated.
func TestNotEquated(t *testing.T) {
	for _, s := range []string{"2020-05-04", "2021-04-26", "2022-05-06", "2026-05-04", "2027-04-26",
		"2026-12-24", "2026-02-02", "2025-05-26"} {
		if !deadline.IsWorkingDay(on(s)) {
			t.Errorf("%s is an ordinary day", s)
		}
	}
}

// TestOutside: the plain questions report false outside the years.
func TestOutside(t *testing.T) {
	for _, d := range []incasso.Date{{}, on("1899-12-29"), on("1899-12-31"), on("2200-01-01"), on("2200-01-02"), incasso.MinDate(), incasso.MaxDate()} {
		if deadline.IsWorkingDay(d) || deadline.IsATWDay(d) || deadline.IsDeliveryDay(d) || (deadline.Working{}).Is(d) {
			t.Errorf("%v counts", d)
		}
	}
	if !deadline.IsATWDay(on("1900-01-01")) || !deadline.IsWorkingDay(on("2199-12-31")) {
		t.Error("the first and last day are answered")
	}
}

// TestConcurrentFirstUse asks from many goroutines at once; the race detector
// sees the rest.
func TestConcurrentFirstUse(*testing.T) {
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			d := on("2026-01-01").AddDays(i)
			_, _ = deadline.WIKLetter(deadline.Dispatch{Posted: d})
			_ = deadline.IsWorkingDay(d)
			_ = deadline.ContactAllowed(d.Time())
			_, _ = deadline.NamedDays(deadline.SetATW, 2026, deadline.Working{})
		})
	}
	wg.Wait()
}

// TestZoneOfMachine: the tables are the same in whatever zone the machine is,
// also where midnight does not exist on some days of the list: in Amman it did not
// on Good Friday 2002, nor in Damascus on Good Friday 2013.
func TestZoneOfMachine(t *testing.T) {
	const key = "DEADLINE_PRINT_DAYS"
	if os.Getenv(key) != "" {
		for year := deadline.FirstYear; year <= deadline.LastYear; year++ {
			for _, d := range named(t, deadline.SetATW, year) {
				fmt.Println(d)
			}
		}
		return
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var want string
	for _, zone := range []string{"UTC", "America/Sao_Paulo", "Asia/Beirut", "Pacific/Kiritimati", "Asia/Amman", "Asia/Damascus"} {
		cmd := exec.Command(exe, "-test.run=^TestZoneOfMachine$")
		cmd.Env = append(os.Environ(), key+"=1", "TZ="+zone)
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: %v", zone, err)
		}
		text, _, _ := strings.Cut(string(out), "PASS")
		if strings.Count(text, "\n") != 300*9+34 {
			t.Fatalf("%s: %d days", zone, strings.Count(text, "\n"))
		}
		if want == "" {
			want = text
		}
		if text != want {
			t.Errorf("%s: other days than in UTC", zone)
		}
	}
}
