package main

import (
	"os"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
)

// TestGeneratingAgainChangesNothing compares what would be written with the file
// that stands.
func TestGeneratingAgainChangesNothing(t *testing.T) {
	want, err := generate(rooms())
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../../law_hash.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("law_hash.go is stale: run go generate . in the root of the module\n%s", want)
	}
}

// good returns tables that can be hashed.
func good() []room {
	src := incasso.Source{Law: "BIK"}
	row := func(cells ...string) incasso.TableRow { return incasso.TableRow{Cells: cells, Source: src} }
	return []room{
		{"a", []incasso.Table{{Name: "one", Columns: []string{"x", "y"}, Rows: []incasso.TableRow{row("1", "2")}}}},
		{"b", []incasso.Table{{Name: "two", Columns: []string{"x"}, Rows: []incasso.TableRow{row("1"), row("")}}}},
	}
}

func TestGenerateRefuses(t *testing.T) {
	if _, err := generate(good()); err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func([]room){
		"package b has no tables":                  func(r []room) { r[1].tables = nil },
		`packages a and b both have a table "one"`: func(r []room) { r[1].tables[0].Name = "one" },
		"no name":                       func(r []room) { r[0].tables[0].Name = "" },
		"no columns":                    func(r []room) { r[0].tables[0].Columns = nil },
		"no rows":                       func(r []room) { r[0].tables[0].Rows = nil },
		"row 1 has 2 cells for 1":       func(r []room) { r[0].tables[0].Columns = []string{"x"} },
		`row 1: a tab or an end of`:     func(r []room) { r[0].tables[0].Rows[0].Cells[0] = "1\t2" },
		`a tab or an end of line in "x`: func(r []room) { r[0].tables[0].Columns[0] = "x\n" },
		"row 2 has no source":           func(r []room) { r[1].tables[0].Rows[1].Source = incasso.Source{} },
	} {
		rooms := good()
		spoil(rooms)
		if _, err := generate(rooms); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}
