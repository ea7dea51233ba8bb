package wik_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// TestTables holds the law typed a second time, by hand from the decree and the
// articles, not copied from the audited files.
func TestTables(t *testing.T) {
	want := map[string][][]string{
		"wik_bands": {
			{"2012-07-01", "0.00", "2500.00", "15.00"},
			{"2012-07-01", "2500.00", "5000.00", "10.00"},
			{"2012-07-01", "5000.00", "10000.00", "5.00"},
			{"2012-07-01", "10000.00", "200000.00", "1.00"},
			{"2012-07-01", "200000.00", "", "0.50"},
		},
		"wik_limits":      {{"2012-07-01", "40.00", "6775.00"}},
		"wik_vat":         {{"2012-07-01", "19.00"}, {"2012-10-01", "21.00"}},
		"wik_instalments": {{"2024-10-01", "266.67", "40.00", "20.00", "140.00", "6"}},
		"wik_trade":       {{"2013-03-16", "40.00"}},
		"wik_paragraphs":  {{"2012-07-01", "4", "5", "6"}, {"2013-03-16", "5", "6", "7"}},
	}
	got := map[string][][]string{}
	for _, table := range wik.Tables() {
		for _, r := range table.Rows {
			got[table.Name] = append(got[table.Name], r.Cells)
			if len(r.Cells) != len(table.Columns) {
				t.Errorf("%s: %d cells for %d columns", table.Name, len(r.Cells), len(table.Columns))
			}
			s := r.Source
			if s.Law == "" || s.BWBID == "" || s.Article == "" || !strings.HasPrefix(s.URL, "https://") {
				t.Errorf("%s: row %v has source %+v", table.Name, r.Cells, s)
			}
			// Art. 2a BIK could not be read, and no row may say that it was.
			if s.Checked.IsZero() != (s.Article == "2a") {
				t.Errorf("%s: checked %s", table.Name, s.Checked)
			}
		}
		if table.TitleNL == "" || table.TitleEN == "" || !table.Verified.IsZero() {
			t.Errorf("%s: titles %q, %q, verified %s", table.Name, table.TitleNL, table.TitleEN, table.Verified)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestTablesOrder holds that rows come oldest first and bands join.
func TestTablesOrder(t *testing.T) {
	for _, table := range wik.Tables() {
		for i := 1; i < len(table.Rows); i++ {
			before, row := table.Rows[i-1].Cells, table.Rows[i].Cells
			joined := table.Name == "wik_bands" && row[1] == before[2]
			if !joined && !date(row[0]).After(date(before[0])) {
				t.Errorf("%s: %v does not follow %v", table.Name, row, before)
			}
		}
	}
}

// TestTablesAreCopies holds that a caller cannot change the law.
func TestTablesAreCopies(t *testing.T) {
	hash := incasso.HashTables(wik.Tables())
	for _, table := range wik.Tables() {
		table.Rows[0].Cells[0] = "1900-01-01"
		table.Columns[0] = "changed"
	}
	if incasso.HashTables(wik.Tables()) != hash {
		t.Error("the tables changed with the caller's copy")
	}
	if fee, err := wik.FeeEUR(100_00); err != nil || fee != 40_00 {
		t.Errorf("%s, %v", fee, err)
	}
}

// TestTablesAreUsed holds that what is computed is what the tables say: a band per
// row, with its bounds and percentage.
func TestTablesAreUsed(t *testing.T) {
	i := slices.IndexFunc(wik.Tables(), func(t incasso.Table) bool { return t.Name == "wik_bands" })
	s, err := wik.Scale(incasso.MaxEUR)
	if err != nil {
		t.Fatal(err)
	}
	rows := wik.Tables()[i].Rows
	if len(rows) != len(s.Bands()) {
		t.Fatalf("%d rows, %d bands", len(rows), len(s.Bands()))
	}
	for i, b := range s.Bands() {
		upTo := ""
		if b.UpTo != 0 {
			upTo = b.UpTo.String()
		}
		if c := rows[i].Cells; c[1] != b.Over.String() || c[2] != upTo || c[3] != b.Percent.String() {
			t.Errorf("band %+v, row %v", b, c)
		}
	}
}

// TestFeesAreCopies holds that what a caller does with the inside of a fee never
// reaches the next caller. A Decimal gives its big.Int away when it has no
// decimals, so no two fees may share one.
func TestFeesAreCopies(t *testing.T) {
	for principal, want := range map[string]string{"1": "40", "5000000": "6775", "1000": "150"} {
		for range 2 {
			fee, err := wik.Fee(dec(principal))
			if err != nil || !fee.Equal(dec(want)) {
				t.Fatalf("fee over %s is %s, %v", principal, fee, err)
			}
			fee.Shift(2).BigInt().SetInt64(1)
		}
	}
}
