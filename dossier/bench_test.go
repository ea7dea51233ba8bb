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
		if err != nil || len(s.Ledger()) < len(floorLines) || len(s.Specification()) != 3 {
			b.Fatal(err)
		}
	}
}

// floorLines are the base in cents, the rate in hundredths of a percent and the days of
// the 23 lines of interest of the file.
var floorLines = [...][3]int64{
	{125000, 400, 30}, {125000, 600, 82}, {116596, 600, 102}, {116596, 700, 32}, {89267, 700, 120}, {91321, 700, 214},
	{91321, 600, 15}, {70294, 600, 136}, {71866, 600, 214}, {71866, 400, 151}, {75583, 400, 30}, {80000, 600, 184},
	{80000, 700, 182}, {85212, 700, 184}, {85212, 600, 181}, {90754, 600, 184}, {90754, 400, 181}, {64999, 600, 153},
	{64999, 700, 213}, {69289, 700, 153}, {69289, 600, 212}, {73737, 600, 153}, {73737, 400, 181},
}

// floorInterest is the least that a statement of the file needs: its interest in plain
// whole numbers, without looking up a day or a rate.
func floorInterest() int64 {
	var sum int64
	for i := range floorLines {
		l := &floorLines[i]
		sum += (l[0]*l[1]*l[2] + 1_825_000) / 3_650_000
	}
	return sum
}

// The floor is the interest of the file, to the cent.
func TestFloorGivesTheSame(t *testing.T) {
	s := state(t, ordinaryFile(), "2026-06-30")
	var sum incasso.EUR
	for _, l := range s.Specification() {
		for i := range l.Lines {
			sum += l.Lines[i].Amount
		}
	}
	if got := floorInterest(); got != int64(sum) {
		t.Errorf("floor %d, statement %d", got, sum)
	}
}

func BenchmarkFloor(b *testing.B) {
	want := floorInterest()
	for b.Loop() {
		if floorInterest() != want {
			b.Fatal("wrong")
		}
	}
}

// BenchmarkPortfolio answers for a hundred thousand files and reports the seconds
// that a million would take.
func BenchmarkPortfolio(b *testing.B) {
	benchmarkPortfolio(b, func(a *dossier.Answered) bool { return a.Statement.Money.Open > 0 })
}

func benchmarkPortfolio(b *testing.B, sound func(*dossier.Answered) bool) {
	b.Helper()
	const n = 100_000
	distinct := make([]*dossier.File, 1_000)
	for i := range distinct {
		distinct[i] = ordinaryFile()
	}
	q := dossier.Query{AsOf: day("2026-06-30")}
	var files iter.Seq[*dossier.File] = func(yield func(*dossier.File) bool) {
		for i := range n {
			if !yield(distinct[i%len(distinct)]) {
				return
			}
		}
	}
	for b.Loop() {
		for a := range dossier.Portfolio(files, q) {
			if a.Err != nil || !sound(&a) {
				b.Fatal(a.Err)
			}
		}
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N)*1_000_000/n, "s/million")
}

// BenchmarkPortfolioLedger asks the ledger of every answer too.
func BenchmarkPortfolioLedger(b *testing.B) {
	benchmarkPortfolio(b, func(a *dossier.Answered) bool { return len(a.Statement.Ledger()) >= len(floorLines) })
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
