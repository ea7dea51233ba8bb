package incasso_test

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
)

// The first benchmarks are floors: the same work on a bare int64 or in package
// time. Read the others as ratios to them, in the same run.

func BenchmarkFloorInt64Percent(b *testing.B) {
	amount, rate := int64(1234_56), int64(10_40)
	var sum int64
	for b.Loop() {
		sum += (amount*rate + 50_00) / 100_00
	}
	keep = sum
}

func BenchmarkFloorTimeAddDate(b *testing.B) {
	at := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	var sum int
	for b.Loop() {
		sum += at.AddDate(0, 0, 14).Day()
	}
	keep = int64(sum)
}

func BenchmarkFloorTimeParse(b *testing.B) {
	for b.Loop() {
		at, err := time.Parse("2006-01-02", "2026-03-02")
		if err != nil {
			b.Fatal(err)
		}
		keep = at.Unix()
	}
}

func BenchmarkFloorDecimalParse(b *testing.B) {
	for b.Loop() {
		d, err := decimal.NewFromString("1234.56")
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(d.Exponent())
	}
}

// keep holds a result, so that the compiler cannot leave the work out.
var keep int64

func BenchmarkPercent(b *testing.B) {
	amount, rate := incasso.EUR(1234_56), incasso.Rate(10_40)
	for b.Loop() {
		share, err := amount.Percent(rate)
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(share)
	}
}

func BenchmarkAdd(b *testing.B) {
	amount := incasso.EUR(1234_56)
	for b.Loop() {
		sum, err := amount.Add(1)
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(sum)
	}
}

func BenchmarkAddDays(b *testing.B) {
	d := incasso.MustDate(2026, 3, 2)
	for b.Loop() {
		keep = int64(d.AddDays(14).DayNumber())
	}
}

func BenchmarkAddMonths(b *testing.B) {
	d := incasso.MustDate(2026, 1, 31)
	for b.Loop() {
		sum, err := d.AddMonths(13, incasso.Clip)
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(sum.DayNumber())
	}
}

func BenchmarkDaysUntil(b *testing.B) {
	d, other := incasso.MustDate(2026, 3, 2), incasso.MustDate(2028, 2, 29)
	for b.Loop() {
		keep = int64(d.DaysUntil(other))
	}
}

func BenchmarkYMD(b *testing.B) {
	d := incasso.MustDate(2026, 3, 2)
	for b.Loop() {
		y, m, day := d.YMD()
		keep = int64(y + int(m) + day)
	}
}

func BenchmarkWeekday(b *testing.B) {
	d := incasso.MustDate(2026, 3, 2)
	for b.Loop() {
		keep = int64(d.Weekday())
	}
}

func BenchmarkNewDate(b *testing.B) {
	for b.Loop() {
		d, err := incasso.NewDate(2026, 3, 2)
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(d.DayNumber())
	}
}

func BenchmarkDateOf(b *testing.B) {
	at := time.Date(2026, 3, 2, 0, 30, 0, 0, time.UTC)
	for b.Loop() {
		keep = int64(incasso.DateOf(at).DayNumber())
	}
}

func BenchmarkParseDate(b *testing.B) {
	for b.Loop() {
		d, err := incasso.ParseDate("2026-03-02")
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(d.DayNumber())
	}
}

func BenchmarkParseEUR(b *testing.B) {
	for b.Loop() {
		e, err := incasso.ParseEUR("1234.56")
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(e)
	}
}

func BenchmarkFromDecimal(b *testing.B) {
	d := decimal.RequireFromString("1234.56")
	for b.Loop() {
		e, err := incasso.FromDecimal(d)
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(e)
	}
}

func BenchmarkAppendText(b *testing.B) {
	e := incasso.EUR(1234_56)
	buf := make([]byte, 0, 32)
	for b.Loop() {
		out, err := e.AppendText(buf)
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(len(out))
	}
}

func BenchmarkMarshalJSON(b *testing.B) {
	e := incasso.EUR(1234_56)
	for b.Loop() {
		out, err := e.MarshalJSON()
		if err != nil {
			b.Fatal(err)
		}
		keep = int64(len(out))
	}
}
