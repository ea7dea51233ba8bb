package deadline

import "testing"

// BenchmarkBuild makes all tables together; the aim is less than a millisecond.
func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newCalendar()
	}
}
