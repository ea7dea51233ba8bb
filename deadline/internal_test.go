package deadline

import (
	"sync"
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"
)

// TestBuildAgain: building the tables at the same time gives the same tables.
func TestBuildAgain(t *testing.T) {
	want := days()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			c := newCalendar()
			if c.working != want.working || c.atw != want.atw || c.delivery != want.delivery || len(c.named) != len(want.named) {
				t.Error("other tables")
			}
		})
	}
	wg.Wait()
}

// TestRulesInOrder: the tables that are looked up by position stand in order.
func TestRulesInOrder(t *testing.T) {
	for i, r := range holidayRules {
		if r.why != NewYear+Why(i) {
			t.Errorf("holiday %d is %v", i, r.why)
		}
	}
	for i, p := range periods {
		if p.claim != ClaimContract+ClaimKind(i) {
			t.Errorf("period %d is %v", i, p.claim)
		}
	}
	if len(holidayRules) != int(BoxingDay-NewYear)+1 || len(periods) != int(ClaimJudgmentPeriodic) {
		t.Error("a row is missing")
	}
}

// TestHolidaysAgreeWithCal: the days of the rows are those that rickar/cal has on
// its own, but for Koninginnedag, which it does not know.
func TestHolidaysAgreeWithCal(t *testing.T) {
	own := map[Why]*cal.Holiday{NewYear: nl.Nieuwjaar, GoodFriday: nl.GoedeVrijdag, EasterMonday: nl.TweedePaasdag,
		KingsDay: nl.Koningsdag, LiberationDay: nl.BevrijdingsDag, AscensionDay: nl.Hemelvaart,
		WhitMonday: nl.TweedePinksterDag, ChristmasDay: nl.EersteKerstdag, BoxingDay: nl.TweedeKerstdag}
	for _, r := range holidayRules {
		h, ok := own[r.why]
		if !ok {
			if r.why != QueensDay || r.month != time.April || r.dayOfMonth != 30 {
				t.Errorf("%v: %+v", r.why, r)
			}
			continue
		}
		if h.Month != r.month || h.Day != r.dayOfMonth || h.Offset != r.easter {
			t.Errorf("%v: %d %v, Easter %+d; the row says %s", r.why, h.Day, h.Month, h.Offset, r.day)
		}
	}
}

// TestNoticeTexts: every notice has a sentence in both languages.
func TestNoticeTexts(t *testing.T) {
	for id, text := range noticeTexts {
		if id == "" || text[0] == "" || text[1] == "" {
			t.Errorf("%q: %v", id, text)
		}
	}
}
