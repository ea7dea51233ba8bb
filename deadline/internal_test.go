package deadline

import (
	"sync"
	"testing"
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

// TestNoticeTexts: every notice has a sentence in both languages.
func TestNoticeTexts(t *testing.T) {
	for id, text := range noticeTexts {
		if id == "" || text[0] == "" || text[1] == "" {
			t.Errorf("%q: %v", id, text)
		}
	}
}
