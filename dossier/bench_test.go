package dossier_test

import (
	"iter"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// ordinaryFile has 3 invoices, 3 letters and 3 payments over 3 years.
func ordinaryFile() *dossier.File {
	return &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Claims: []dossier.Claim{
			{ID: "2023-001", Principal: eur("1250.00"), InvoiceDate: day("2023-05-01"), Due: day("2023-05-31")},
			{ID: "2023-002", Principal: eur("800.00"), InvoiceDate: day("2023-06-01"), Due: day("2023-06-30")},
			{ID: "2023-003", Principal: eur("649.99"), InvoiceDate: day("2023-07-01"), Due: day("2023-07-31")}},
		Events: []dossier.Event{
			wik("2023-08-15"),
			dossier.PaymentReceived{When: on("2023-09-20"), ID: "p1", Amount: eur("500.00")},
			sent("2023-10-02", dossier.Demand),
			dossier.PaymentReceived{When: on("2024-02-01"), ID: "p2", Amount: eur("300.00")},
			sent("2024-06-03", dossier.Demand),
			dossier.PaymentReceived{When: on("2025-01-15"), ID: "p3", Amount: eur("250.00")},
		}}
}

func BenchmarkStatement(b *testing.B) {
	f, q := ordinaryFile(), dossier.Query{AsOf: day("2026-06-30")}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := f.Statement(q); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkStatementLedger writes the ledger and the specification out too.
func BenchmarkStatementLedger(b *testing.B) {
	f, q := ordinaryFile(), dossier.Query{AsOf: day("2026-06-30")}
	b.ReportAllocs()
	for b.Loop() {
		s, err := f.Statement(q)
		if err != nil || len(s.Ledger()) < 27 || len(s.Specification()) != 3 {
			b.Fatal(err)
		}
	}
}

// BenchmarkFloor is the least that a statement of the same file needs: the interest
// of 27 lines in plain whole numbers.
func BenchmarkFloor(b *testing.B) {
	bases := [3]int64{125_000, 80_000, 64_999}
	rates := [9]int64{600, 700, 700, 600, 600, 600, 400, 400, 400}
	var sum int64
	for b.Loop() {
		for _, base := range bases {
			for i, r := range rates {
				sum += (base*r*int64(100+i) + 1_825_000) / 3_650_000
			}
		}
	}
	if sum == 0 {
		b.Fatal("no interest")
	}
}

// BenchmarkPortfolio answers for a hundred thousand files and reports the seconds
// that a million would take.
func BenchmarkPortfolio(b *testing.B) {
	const n = 100_000
	f, q := ordinaryFile(), dossier.Query{AsOf: day("2026-06-30")}
	var files iter.Seq[*dossier.File] = func(yield func(*dossier.File) bool) {
		for range n {
			if !yield(f) {
				return
			}
		}
	}
	for b.Loop() {
		for a := range dossier.Portfolio(files, q) {
			if a.Err != nil {
				b.Fatal(a.Err)
			}
		}
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N)*1_000_000/n, "s/million")
}

func BenchmarkDecodeEvents(b *testing.B) {
	text, err := dossier.EncodeEvents(ordinaryFile().Events)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := dossier.DecodeEvents(text); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkManyEvents answers for files of 10,000 events.
func BenchmarkManyEvents(b *testing.B) {
	for name, f := range manyEvents() {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := f.Statement(dossier.Query{AsOf: day("2026-09-30")}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
