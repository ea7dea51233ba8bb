package interest_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// A claim that begins after the first of the caller's rows has a rate on all its days,
// though the table ends before that row: 5% of 3,650 is 0.50 a day, ten days are 5.00.
func TestClaimAfterTheGap(t *testing.T) {
	c := byTable(interest.Statutory, "3650", "2027-03-01", "2027-03-10")
	c.Rates = []interest.RateRow{{From: date("2027-02-01"), Percent: 5_00}}
	wantInterest(t, "after the row began", c, "5.00")
	c.FirstDay, c.LastDay = date("2027-02-01"), date("2027-02-10")
	wantInterest(t, "from the day of the row", c, "5.00")
	c.FirstDay = date("2027-01-31")
	_, err := interest.Accrue(c)
	wantRefusal(t, "a day sooner", err, incasso.ErrNoRate, "last_day")
}

// A refusal names the first day of the claim that has no rate.
func TestDayWithoutRateIsNamed(t *testing.T) {
	for _, tt := range []struct{ first, last, row, nl, en string }{
		{"2026-12-01", "2027-03-31", "", "1 januari 2027", "1 January 2027"},
		{"2027-03-02", "2027-03-31", "", "2 maart 2027", "2 March 2027"},
		{"2026-12-01", "2027-03-31", "2027-03-15", "1 januari 2027", "1 January 2027"},
		{"2027-03-02", "2027-03-31", "2027-03-15", "2 maart 2027", "2 March 2027"},
		{"2027-03-02", "2027-03-05", "2028-01-01", "2 maart 2027", "2 March 2027"},
		{"1933-06-01", "1934-06-01", "", "1 juni 1933", "1 June 1933"},
	} {
		c := byTable(interest.Statutory, "1000", tt.first, tt.last)
		if tt.row != "" {
			c.Rates = []interest.RateRow{{From: date(tt.row), Percent: 5_00}}
		}
		_, err := interest.Accrue(c)
		var e *incasso.Error
		if !errors.As(err, &e) || !errors.Is(err, incasso.ErrNoRate) ||
			!strings.Contains(e.NL, "voor "+tt.nl+";") || !strings.Contains(e.EN, "for "+tt.en+";") {
			t.Errorf("%s through %s: %v, want %s", tt.first, tt.last, err, tt.en)
		}
	}
}

// Exact amounts without a single day, beyond the table: nothing that is owed needs no
// rate, and an amount per day does.
func TestExactWithoutDaysBeyondTheTable(t *testing.T) {
	c := byTable(interest.Statutory, "0", "2027-01-02", "2027-01-01")
	c.Rounding = interest.RoundEnd
	if r := mustAccrue(t, c); r.Interest != 0 || r.PerDay != 0 || len(r.Lines) != 0 {
		t.Errorf("%+v", r)
	}
	c.Principal = amount("100")
	_, err := interest.Accrue(c)
	wantRefusal(t, "the amount per day", err, incasso.ErrNoRate, "last_day")
	// The day before the first is verified: 4% of 36,500 is 4.00 per day.
	c.Principal, c.FirstDay, c.LastDay = amount("36500"), date("2027-01-01"), date("2026-12-31")
	if r := mustAccrue(t, c); r.Interest != 0 || r.PerDay != amount("4") {
		t.Errorf("%+v", r)
	}
}

// Exact amounts count the rate of the last day too, also when it begins on it: 4% of
// 36,500 is 4.00 on 31 December 2026, and 4.90% is 4.90 on 1 January 2027.
func TestExactWithARateOnTheLastDay(t *testing.T) {
	c := byTable(interest.Statutory, "36500", "2026-12-31", "2027-01-01")
	c.Rates = []interest.RateRow{{From: date("2027-01-01"), Percent: 4_90}}
	c.Rounding = interest.RoundEnd
	r := wantInterest(t, "two days", c, "8.90")
	if len(r.Lines) != 2 || r.Lines[1].Amount != amount("4.90") || r.PerDay != amount("4.90") {
		t.Errorf("%+v", r)
	}
	c.FirstDay = date("2027-01-01")
	wantInterest(t, "that day alone", c, "4.90")
}

// Rows of the caller that repeat a rate are no change, neither of the table's last rate
// nor of their own. The ordinary rate is 4% since 1 January 2026.
func TestEqualOwnRowsAreNoChange(t *testing.T) {
	own := []interest.RateRow{
		{From: date("2027-01-01"), Percent: 4_00}, {From: date("2027-07-01"), Percent: 4_00},
		{From: date("2028-01-01"), Percent: 5_00}, {From: date("2028-07-01"), Percent: 5_00},
	}
	got, err := interest.Changes(interest.Statutory, date("2026-06-01"), date("2029-12-31"), own...)
	if err != nil || len(got) != 2 || got[0].From != date("2026-01-01") || got[0].Percent != 4_00 ||
		got[1].From != date("2028-01-01") || got[1].Percent != 5_00 || !got[1].Supplied {
		t.Errorf("%+v %v", got, err)
	}
	for _, after := range []string{"2026-06-01", "2026-12-31", "2027-03-01", "2027-08-01", "2027-12-31"} {
		next, known, err := interest.NextChange(interest.Statutory, date(after), own...)
		if err != nil || !known || next.From != date("2028-01-01") || next.Percent != 5_00 {
			t.Errorf("after %s: %+v %v %v", after, next, known, err)
		}
	}
	for _, after := range []string{"2028-01-01", "2028-06-30", "2029-01-01"} {
		if next, known, err := interest.NextChange(interest.Statutory, date(after), own...); err != nil || known {
			t.Errorf("after %s: %+v %v", after, next, err)
		}
	}
}
