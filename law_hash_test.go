package incasso_test

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// allTables are the tables of law of every package that has them.
func allTables() []incasso.Table {
	return slices.Concat(wik.Tables(), interest.Tables(), deadline.Tables(), letter.Tables())
}

// TestLawHashIsThatOfTheTables takes the hash of the law a second time, from the
// documented form: tables in the order of their names; of each a line with name
// and verified day, a line with the columns and a line per row; cells parted by
// tabs, lines ended by line feeds; SHA-256 over the bytes of it all.
func TestLawHashIsThatOfTheTables(t *testing.T) {
	tables := allTables()
	slices.SortFunc(tables, func(a, b incasso.Table) int { return strings.Compare(a.Name, b.Name) })
	sum := sha256.New()
	line := func(cells ...string) {
		for i, c := range cells {
			if i > 0 {
				sum.Write([]byte{'\t'})
			}
			sum.Write([]byte(c))
		}
		sum.Write([]byte{'\n'})
	}
	for _, table := range tables {
		verified := ""
		if !table.Verified.IsZero() {
			verified = table.Verified.Time().Format("2006-01-02")
		}
		line(table.Name, verified)
		line(table.Columns...)
		for _, row := range table.Rows {
			line(row.Cells...)
		}
	}
	want := hex.EncodeToString(sum.Sum(nil))
	if got := incasso.CurrentLaw().Hash; got != want {
		t.Errorf("the hash is %s, the tables give %s: run go generate .", got, want)
	}
}

// TestTablesOfLaw holds every table of every package to what a lawyer needs to
// check it: a title in two languages, and for each row a source that can be
// looked up.
func TestTablesOfLaw(t *testing.T) {
	for _, table := range allTables() {
		if table.TitleNL == "" || table.TitleEN == "" || len(table.Rows) == 0 {
			t.Errorf("table %s has no title or no rows", table.Name)
		}
		for i, row := range table.Rows {
			s := row.Source
			if s.URL == "" && s.BWBID == "" && s.ECLI == "" && s.Instrument == "" && (s.Law == "" || s.Article == "") {
				t.Errorf("table %s, row %d: nobody can look the source up: %+v", table.Name, i+1, s)
			}
			if strings.Contains(s.URL, "github.com") || strings.Contains(s.URL, "gitlab") {
				t.Errorf("table %s, row %d: a repository of code is no source of law: %s", table.Name, i+1, s.URL)
			}
		}
	}
}

// TestTablesBelongToTheCaller changes everything in the tables that a caller can
// reach; the library must not notice.
func TestTablesBelongToTheCaller(t *testing.T) {
	before := incasso.HashTables(allTables())
	for _, table := range allTables() {
		for i := range table.Columns {
			table.Columns[i] = "changed"
		}
		for i := range table.Rows {
			for j := range table.Rows[i].Cells {
				table.Rows[i].Cells[j] = "changed"
			}
			table.Rows[i] = incasso.TableRow{}
		}
	}
	if after := incasso.HashTables(allTables()); after != before {
		t.Error("the tables of the library changed through a copy of them")
	}
}
