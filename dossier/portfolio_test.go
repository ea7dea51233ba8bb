package dossier_test

import (
	"errors"
	"iter"
	"runtime"
	"testing"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// manyFiles yields n files; file i has a claim of i+1 cents, every seventh file is
// broken. It counts how many were read.
func manyFiles(n int, read *int) iter.Seq[*dossier.File] {
	return func(yield func(*dossier.File) bool) {
		for i := range n {
			*read = i + 1
			f := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer},
				Claims: []dossier.Claim{{ID: "a", Principal: incasso.EUR(i + 1), Due: day("2026-01-31")}}}
			switch {
			case i%7 == 3:
				f.Claims = nil
			case i%7 == 5:
				f = nil
			}
			if !yield(f) {
				return
			}
		}
	}
}

func TestPortfolioOrderAndErrors(t *testing.T) {
	const n = 10_000
	read, next := 0, 0
	for a := range dossier.Portfolio(manyFiles(n, &read), dossier.Query{AsOf: day("2026-02-02")}) {
		if a.Index != next {
			t.Fatalf("answer %d at place %d", a.Index, next)
		}
		if broken := next%7 == 3 || next%7 == 5; broken {
			if !errors.Is(a.Err, incasso.ErrMissingField) {
				t.Fatalf("file %d: %v", next, a.Err)
			}
		} else if a.Err != nil || a.Statement.Money.Principal != incasso.EUR(next+1) {
			t.Fatalf("file %d: %v %v", next, a.Statement.Money, a.Err)
		}
		next++
	}
	if next != n {
		t.Errorf("%d answers", next)
	}
}

func TestPortfolioEmpty(t *testing.T) {
	read := 0
	for a := range dossier.Portfolio(manyFiles(0, &read), dossier.Query{AsOf: day("2026-02-02")}) {
		t.Errorf("an answer %v to nothing", a)
	}
}

// checkGoroutines waits until no more goroutines run than before: one that has done
// its work is counted until it is gone.
func checkGoroutines(t *testing.T, before int) {
	t.Helper()
	for range 200 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d after", before, runtime.NumGoroutine())
}

// TestPortfolioStops: a consumer that stops ends the reading soon and leaves no
// goroutine behind.
func TestPortfolioStops(t *testing.T) {
	before := runtime.NumGoroutine()
	for _, stopAt := range []int{0, 1, 63, 64, 1000} {
		read := 0
		for a := range dossier.Portfolio(manyFiles(10_000_000, &read), dossier.Query{AsOf: day("2026-02-02")}) {
			if a.Index == stopAt {
				break
			}
		}
		if most := stopAt + 64*(4*runtime.GOMAXPROCS(0)+4); read > most {
			t.Errorf("stopped at %d, but %d files were read", stopAt, read)
		}
	}
	checkGoroutines(t, before)
}

// TestPortfolioPanics: a panic of the consumer passes through and leaves no goroutine
// behind.
func TestPortfolioPanics(t *testing.T) {
	before := runtime.NumGoroutine()
	func() {
		defer func() {
			if recover() == nil {
				t.Error("no panic")
			}
		}()
		read := 0
		for range dossier.Portfolio(manyFiles(1_000_000, &read), dossier.Query{AsOf: day("2026-02-02")}) {
			panic("stop")
		}
	}()
	checkGoroutines(t, before)
}

// TestPortfolioMemory: memory does not grow with the number of files.
func TestPortfolioMemory(t *testing.T) {
	peak := func(n int) uint64 {
		runtime.GC()
		var most uint64
		var m runtime.MemStats
		read, seen := 0, 0
		for range dossier.Portfolio(manyFiles(n, &read), dossier.Query{AsOf: day("2026-02-02")}) {
			if seen++; seen%2_000 == 0 {
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapAlloc)
			}
		}
		return most
	}
	few, many := peak(4_000), peak(80_000)
	if many > 2*few+32<<20 {
		t.Errorf("%d bytes for 4,000 files, %d for 80,000", few, many)
	}
}
