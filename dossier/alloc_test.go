//go:build !race

package dossier_test

import (
	"testing"

	"github.com/go-incasso/incasso/dossier"
)

// TestStatementAllocs: a statement of an ordinary file costs at most 12 allocations.
func TestStatementAllocs(t *testing.T) {
	f, q := ordinaryFile(), dossier.Query{AsOf: day("2026-06-30")}
	got := testing.AllocsPerRun(200, func() {
		if _, err := f.Statement(q); err != nil {
			t.Fatal(err)
		}
	})
	if got > 12 {
		t.Errorf("%v allocations", got)
	}
}
