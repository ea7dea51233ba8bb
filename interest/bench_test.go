package interest_test

import (
	"runtime"
	"strconv"
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

// floorRow is a row of the rate table as bare numbers.
type floorRow struct{ from, rate int64 }

var floorTable = []floorRow{
	{76337, 950}, {76518, 800}, {77248, 825}, {77432, 800}, {77798, 775}, {77872, 875},
	{77979, 850}, {78163, 825}, {78344, 815}, {78528, 805}, {1 << 40, 0},
}

// floorInterest is the least that the question costs with bare int64: the ten
// periods of the table, yearly additions on the anniversary, whole cents and the
// same rounding; days are numbers and a year begins on 1 January. No checks, no
// dates, no payments, no lines, no explanation.
func floorInterest(principal, year, first, last int64) int64 {
	base, running, total := principal, int64(0), int64(0)
	next := first + 365
	for i, day := 0, first; day <= last; {
		for floorTable[i+1].from <= day {
			i++
		}
		end := min(last+1, floorTable[i+1].from, next)
		amount := (base*(end-day)*floorTable[i].rate + 1_825_000) / 3_650_000
		running += amount
		total += amount
		if end == next {
			base += running
			running = 0
			year++
			next += 365
			if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
				next++
			}
		}
		day = end
	}
	return total
}

func runFloor() int64 { return floorInterest(10_000_00, 2009, 76337, 78892) }

// The floor answers the same question, to the cent.
func TestFloorGivesTheSame(t *testing.T) {
	r, err := interest.Accrue(tenPeriods())
	if err != nil {
		t.Fatal(err)
	}
	if first := tenPeriods().FirstDay.DayNumber(); first != 76337 {
		t.Fatalf("the first day has number %d", first)
	}
	if got := runFloor(); got != int64(r.Interest) {
		t.Errorf("floor gives %d, the engine %d", got, int64(r.Interest))
	}
}

func BenchmarkFloorTenPeriods(b *testing.B) {
	want := runFloor()
	for b.Loop() {
		if runFloor() != want {
			b.Fatal("wrong")
		}
	}
}

func BenchmarkAccrueTenPeriods(b *testing.B) { benchmarkAccrue(b, tenPeriods()) }

// The same in a program that holds some megabytes of its own, as all do that have
// invoices. The heap of a bare benchmark is so small that the garbage collector runs
// hundreds of times a second, which is half of what is measured then.
func BenchmarkAccrueTenPeriodsInAProgram(b *testing.B) {
	invoices := make([]byte, 32<<20)
	benchmarkAccrue(b, tenPeriods())
	runtime.KeepAlive(invoices)
}

// BenchmarkWorkspaceTenPeriods asks the same in memory that is used again.
func BenchmarkWorkspaceTenPeriods(b *testing.B) {
	var w interest.Workspace
	c := tenPeriods()
	b.ReportAllocs()
	for b.Loop() {
		r, err := w.Accrue(c)
		if err != nil || len(r.Lines) == 0 {
			b.Fatal(err)
		}
	}
}

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

// A claim with long lists: every payment meets costs of its own, and all of it is
// rounded once.
func BenchmarkAccrueLongLists(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			c := tenPeriods()
			c.Kind, c.FirstDay, c.LastDay = interest.Statutory, incasso.MustDate(1961, 1, 1), incasso.MustDate(2020, 12, 31)
			c.Rounding = interest.RoundEnd
			for i := range n {
				day := c.FirstDay.AddDays(2 * i)
				c.Costs = append(c.Costs, interest.Cost{On: day, Amount: 9_00, Interest: interest.StatutoryCostInterest})
				c.Payments = append(c.Payments, interest.Payment{On: day, Amount: 10_00})
			}
			benchmarkAccrue(b, c)
		})
	}
}

func longContract(k interest.Capitalise, every interest.Compounding, years int) interest.Claim {
	return interest.Claim{
		Kind: interest.Contractual, Rate: new(incasso.Rate(3_75)), Debt: interest.TradeDebt, Principal: 1_234_56,
		Compounding: every, Capitalise: k,
		FirstDay: incasso.MustDate(1950, 1, 31), LastDay: incasso.MustDate(1950+years, 1, 30),
	}
}

func benchmarkAccrue(b *testing.B, c interest.Claim) {
	b.Helper()
	b.ReportAllocs()
	for b.Loop() {
		r, err := interest.Accrue(c)
		if err != nil || r.Interest == 0 {
			b.Fatal(err)
		}
	}
}
