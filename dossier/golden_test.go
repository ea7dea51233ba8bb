package dossier_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares text with a golden file, or writes it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("..", "testdata", "golden", "dossier", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; got\n%s\nwant\n%s", name, got, want)
	}
}

// day reads a date written in a test.
func day(s string) incasso.Date { return incasso.MustParseDate(s) }

// eur reads an amount written in a test.
func eur(s string) incasso.EUR { return incasso.MustParseEUR(s) }

// on is the day of an event, known on the day itself.
func on(s string) dossier.When { return dossier.When{On: day(s)} }

// procedure returns a shipped procedure.
func procedure(t testing.TB, id string) *dossier.Procedure {
	t.Helper()
	p, err := dossier.ProcedureByID(id)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// state returns the statement of a day.
func state(t testing.TB, f *dossier.File, asOf string) dossier.Statement {
	t.Helper()
	s, err := f.Statement(dossier.Query{AsOf: day(asOf)})
	if err != nil {
		t.Fatalf("%s: %v", asOf, err)
	}
	return s
}

func TestGraphs(t *testing.T) {
	for _, p := range dossier.Procedures() {
		golden(t, p.ID+".mmd", p.Mermaid())
		golden(t, p.ID+".dot", p.DOT())
	}
}
