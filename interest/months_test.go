package interest_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// A started month is charged on its first day that is not excluded, whether the days
// before it are one period, two that adjoin, two that overlap, or two that leave a day:
// then that day charges it. 2% of 1,000 is 20.
func TestStartedMonthAfterExcludedDays(t *testing.T) {
	for _, tt := range []struct {
		what  string
		out   [][2]string
		first string
	}{
		{"one period", [][2]string{{"2026-01-01", "2026-01-10"}}, "2026-01-11"},
		{"two that adjoin", [][2]string{{"2026-01-01", "2026-01-05"}, {"2026-01-06", "2026-01-10"}}, "2026-01-11"},
		{"two that overlap", [][2]string{{"2026-01-04", "2026-01-10"}, {"2026-01-01", "2026-01-05"}}, "2026-01-11"},
		{"one within the other", [][2]string{{"2026-01-01", "2026-01-10"}, {"2026-01-02", "2026-01-03"}}, "2026-01-11"},
		{"a day in between", [][2]string{{"2026-01-01", "2026-01-05"}, {"2026-01-07", "2026-01-10"}}, "2026-01-06"},
	} {
		c := agreed("1000", "2026-01-01", "2026-01-31", 2_00)
		c.Per = interest.PerStartedMonth
		for _, p := range tt.out {
			c.Excluded = append(c.Excluded, interest.Period{First: date(p[0]), Last: date(p[1])})
		}
		r := wantInterest(t, tt.what, c, "20.00")
		if len(r.Lines) == 0 || r.Lines[0].First != date(tt.first) || r.Lines[0].Amount != amount("20") {
			t.Errorf("%s: %+v", tt.what, r.Lines)
		}
	}
}

// A month of 28 days beside one of 31, at 2% a month on 1,000,000: half of February is
// 14/28, 10,000; 11 through 31 March is 21/31, 13,548.387; half of February with the
// whole of March is a month and a half, 30,000.
func TestMonthsOf28And31Days(t *testing.T) {
	for _, tt := range []struct {
		out  [2]string
		want []string
	}{
		{[2]string{"2026-02-15", "2026-03-10"}, []string{"10000.00", "13548.39"}},
		{[2]string{"2026-02-01", "2026-02-14"}, []string{"30000.00"}},
		{[2]string{"2026-03-01", "2026-03-31"}, []string{"20000.00"}},
		{[2]string{"2026-02-02", "2026-03-30"}, []string{"714.29", "645.16"}}, // 1/28 and 1/31
	} {
		c := agreed("1000000", "2026-02-01", "2026-03-31", 2_00)
		c.Per = interest.PerMonth
		c.Excluded = []interest.Period{{First: date(tt.out[0]), Last: date(tt.out[1])}}
		var got []string
		for _, l := range mustAccrue(t, c).Lines {
			got = append(got, l.Amount.String())
		}
		if len(got) != len(tt.want) {
			t.Errorf("without %v: %v, want %v", tt.out, got, tt.want)
			continue
		}
		for i, w := range tt.want {
			if got[i] != w {
				t.Errorf("without %v: %v, want %v", tt.out, got, tt.want)
			}
		}
	}
	// Months of 29 and 30 days: 1 day of each on 1,000,000 at 2%.
	for first, want := range map[string]incasso.EUR{"2024-02-01": amount("689.66"), "2026-04-01": amount("666.67")} {
		c := agreed("1000000", first, first, 2_00)
		c.Per = interest.PerMonth
		if got := mustAccrue(t, c).Interest; got != want {
			t.Errorf("a day of the month from %s: %s, want %s", first, got, want)
		}
	}
}
