//go:build !race

package deadline

import (
	"testing"
	"time"
)

// TestBuildTime: all tables together take less than a millisecond. The best of
// several counts, because the machine may be busy.
func TestBuildTime(t *testing.T) {
	best := time.Hour
	for range 20 {
		start := time.Now()
		newCalendar()
		best = min(best, time.Since(start))
	}
	if best > time.Millisecond {
		t.Errorf("the tables took %v", best)
	}
}

func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newCalendar()
	}
}
