package interest_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// tenPeriods is a trade claim over the ten commercial rates of 2009 to 2015, with
// an anniversary every year.
func tenPeriods() interest.Claim {
	return interest.Claim{
		Kind: interest.Commercial, Principal: 10_000_00,
		FirstDay: incasso.MustDate(2009, 1, 1), LastDay: incasso.MustDate(2015, 12, 31),
	}
}

// floorSegment is a run of days as the bare computation has it: cut beforehand.
type floorSegment struct {
	from, to int64
	rate     int64
	year     bool // interest is added to the base after it
}

// floorInterest is the least that the same question costs with bare int64: whole
// cents, the same rounding, the rates and anniversaries cut beforehand, no checks,
// no dates, no lines.
func floorInterest(principal int64, segments []floorSegment) int64 {
	base, year, total := principal, int64(0), int64(0)
	for _, s := range segments {
		amount := (base*(s.to-s.from+1)*s.rate + 1_825_000) / 3_650_000
		year += amount
		total += amount
		if s.year {
			base += year
			year = 0
		}
	}
	return total
}

// floorSegments cuts the claim of tenPeriods by its own result.
func floorSegments(tb testing.TB) ([]floorSegment, int64) {
	r, err := interest.Accrue(tenPeriods())
	if err != nil {
		tb.Fatal(err)
	}
	var out []floorSegment
	for _, l := range r.Lines {
		s := floorSegment{from: int64(l.First.DayNumber()), to: int64(l.Last.DayNumber()), rate: int64(l.Rate)}
		for _, c := range r.Capitalised {
			s.year = s.year || c.On == l.Last.AddDays(1)
		}
		out = append(out, s)
	}
	return out, int64(r.Interest)
}

func TestFloorGivesTheSame(t *testing.T) {
	segments, want := floorSegments(t)
	if got := floorInterest(10_000_00, segments); got != want {
		t.Errorf("floor gives %d, the engine %d", got, want)
	}
	rates := map[incasso.Rate]bool{}
	for _, s := range segments {
		rates[incasso.Rate(s.rate)] = true
	}
	t.Logf("%d lines, %d different rates", len(segments), len(rates))
}

func BenchmarkFloorTenPeriods(b *testing.B) {
	segments, want := floorSegments(b)
	for b.Loop() {
		if floorInterest(10_000_00, segments) != want {
			b.Fatal("wrong")
		}
	}
}

func BenchmarkAccrueTenPeriods(b *testing.B) { benchmarkAccrue(b, tenPeriods()) }

func BenchmarkAccrueOneLine(b *testing.B) {
	c := tenPeriods()
	c.FirstDay, c.LastDay = incasso.MustDate(2026, 7, 1), incasso.MustDate(2026, 7, 31)
	benchmarkAccrue(b, c)
}

func BenchmarkAccrue90Years(b *testing.B) {
	c := tenPeriods()
	c.Kind, c.FirstDay, c.LastDay = interest.Statutory, incasso.MustDate(1936, 3, 1), incasso.MustDate(2026, 2, 28)
	benchmarkAccrue(b, c)
}

func BenchmarkAccrue200YearsMonthly(b *testing.B) {
	benchmarkAccrue(b, longContract(interest.CapitaliseRounded, interest.Monthly, 200))
}

func BenchmarkAccrue200YearsExact(b *testing.B) {
	benchmarkAccrue(b, longContract(interest.CapitaliseExact, interest.Yearly, 200))
}

func BenchmarkAccrue60YearsMonthlyExact(b *testing.B) {
	benchmarkAccrue(b, longContract(interest.CapitaliseExact, interest.Monthly, 60))
}

func longContract(k interest.Capitalise, every interest.Compounding, years int) interest.Claim {
	return interest.Claim{
		Kind: interest.Contractual, Rate: new(incasso.Rate(3_75)), Debt: interest.TradeDebt, Principal: 1_234_56,
		Compounding: every, Capitalise: k,
		FirstDay: incasso.MustDate(1950, 1, 31), LastDay: incasso.MustDate(1950+years, 1, 30),
	}
}

func benchmarkAccrue(b *testing.B, c interest.Claim) {
	b.ReportAllocs()
	for b.Loop() {
		r, err := interest.Accrue(c)
		if err != nil || r.Interest == 0 {
			b.Fatal(err)
		}
	}
}
