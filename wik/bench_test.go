package wik_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// benchPrincipals has a principal in every part of the scale, so that no branch is
// learnt by heart.
var benchPrincipals = [8]incasso.EUR{100_00, 412_30, 2_500_05, 4_400_00, 7_500_00, 23_000_00, 200_001_00, 5_000_000_00}

// floorFee is the scale as bare integers: no range, no table, no words. It is the
// floor that the ratios in BENCHMARKS.md are taken against.
func floorFee(p int64) int64 {
	var raw int64
	switch {
	case p <= 0:
		return 0
	case p <= 250_000:
		raw = p * 1500
	case p <= 500_000:
		raw = 375_000_000 + (p-250_000)*1000
	case p <= 1_000_000:
		raw = 625_000_000 + (p-500_000)*500
	case p <= 20_000_000:
		raw = 875_000_000 + (p-1_000_000)*100
	default:
		raw = 2_775_000_000 + (p-20_000_000)*50
	}
	return min(max((raw+5000)/10_000, 4000), 677_500)
}

// plainBands is the scale as somebody writes it who has only a decimal package.
var plainBands = []struct{ width, percent decimal.Decimal }{
	{decimal.NewFromInt(2500), decimal.RequireFromString("0.15")},
	{decimal.NewFromInt(2500), decimal.RequireFromString("0.10")},
	{decimal.NewFromInt(5000), decimal.RequireFromString("0.05")},
	{decimal.NewFromInt(190000), decimal.RequireFromString("0.01")},
	{decimal.NewFromInt(1e12), decimal.RequireFromString("0.005")},
}

var (
	plainMin = decimal.NewFromInt(40)
	plainMax = decimal.NewFromInt(6775)
)

func plainFee(p decimal.Decimal) decimal.Decimal {
	if !p.IsPositive() {
		return decimal.Zero
	}
	fee, left := decimal.Zero, p
	for _, b := range plainBands {
		part := decimal.Min(left, b.width)
		fee = fee.Add(part.Mul(b.percent))
		if left = left.Sub(part); !left.IsPositive() {
			break
		}
	}
	return decimal.Min(decimal.Max(fee, plainMin), plainMax).Round(2)
}

func BenchmarkFloorInt64(b *testing.B) {
	var sum int64
	i := 0
	for b.Loop() {
		sum += floorFee(int64(benchPrincipals[i&7]))
		i++
	}
	_ = sum
}

func BenchmarkFeeEUR(b *testing.B) {
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if _, err := wik.FeeEUR(benchPrincipals[i&7]); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

func BenchmarkQuote(b *testing.B) {
	b.ReportAllocs()
	principals := [1]incasso.EUR{}
	claim := wik.Claim{
		Debtor: incasso.Consumer, DefaultDate: incasso.MustDate(2026, 3, 2), On: incasso.MustDate(2026, 4, 1),
		VAT: wik.VATFacts{Outsourced: true, Declared: true},
	}
	i := 0
	for b.Loop() {
		principals[0] = benchPrincipals[i&7]
		claim.Principals = principals[:]
		if _, err := wik.Quote(claim); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

// BenchmarkQuoteBands is the quotation with its bands laid out.
func BenchmarkQuoteBands(b *testing.B) {
	b.ReportAllocs()
	var buf [5]wik.Band
	principals := [1]incasso.EUR{}
	claim := wik.Claim{
		Debtor: incasso.Consumer, DefaultDate: incasso.MustDate(2026, 3, 2), On: incasso.MustDate(2026, 4, 1),
		VAT: wik.VATFacts{Outsourced: true, Declared: true},
	}
	i := 0
	for b.Loop() {
		principals[0] = benchPrincipals[i&7]
		claim.Principals = principals[:]
		q, err := wik.Quote(claim)
		if err != nil {
			b.Fatal(err)
		}
		if len(q.AppendBands(buf[:0])) == 0 {
			b.Fatal("no bands")
		}
		i++
	}
}

func benchDecimals() [8]decimal.Decimal {
	var out [8]decimal.Decimal
	for i, p := range benchPrincipals {
		out[i] = p.Decimal()
	}
	return out
}

func BenchmarkFee(b *testing.B) {
	b.ReportAllocs()
	in := benchDecimals()
	i := 0
	for b.Loop() {
		if _, err := wik.Fee(in[i&7]); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

func BenchmarkPlainDecimal(b *testing.B) {
	b.ReportAllocs()
	in := benchDecimals()
	i := 0
	for b.Loop() {
		_ = plainFee(in[i&7])
		i++
	}
}

func BenchmarkAssess(b *testing.B) {
	b.ReportAllocs()
	f := wik.StandingFacts{
		Claim: wik.Claim{
			Principals: []incasso.EUR{1000_00}, Debtor: incasso.Consumer, DefaultDate: incasso.MustDate(2026, 3, 2),
		},
		AsOf: incasso.MustDate(2026, 5, 1),
		Letter: wik.Letter{Verdict: wik.Valid, Sent: incasso.MustDate(2026, 3, 4), Received: incasso.MustDate(2026, 3, 6),
			TermEnd: incasso.MustDate(2026, 3, 20), Fee: 150_00},
		Payments: []wik.Payment{{On: incasso.MustDate(2026, 3, 16), Amount: 600_00}},
	}
	for b.Loop() {
		if _, err := wik.Assess(f); err != nil {
			b.Fatal(err)
		}
	}
}
