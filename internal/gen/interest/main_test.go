package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/go-incasso/incasso/internal/gen/lawcsv"
)

// The committed tables are what the CSV files say: generating again changes
// nothing.
func TestGeneratedIsCurrent(t *testing.T) {
	out := filepath.Join(t.TempDir(), "rates_data.go")
	if err := write(filepath.Join("..", "..", "..", "testdata", "law"), out); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join("..", "..", "..", "interest", "rates_data.go"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("interest/rates_data.go is not what internal/gen/interest writes; run go generate ./interest")
	}
}

// From 2009 on the commercial table has a row for every half-year: no gap.
func TestCommercialHasEveryHalfYear(t *testing.T) {
	rows, err := lawcsv.Read(filepath.Join("..", "..", "..", "testdata", "law", "rates_commercial.csv"),
		"from", "percent", "bwb_id", "instrument", "url", "second_url")
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]bool{}
	for _, r := range rows {
		have[r.Text("from")] = true
	}
	for y := 2003; y <= 2026; y++ {
		for _, day := range []string{"-01-01", "-07-01"} {
			if d := string(rune('0'+y/1000)) + string(rune('0'+y/100%10)) + string(rune('0'+y/10%10)) + string(rune('0'+y%10)) + day; !have[d] {
				t.Errorf("no row for %s", d)
			}
		}
	}
}

// Tables with an unreadable, unordered or unsourced row are not written.
func TestRefusesBadTables(t *testing.T) {
	good, err := os.ReadFile(filepath.Join("..", "..", "..", "testdata", "law", "rates_commercial.csv"))
	if err != nil {
		t.Fatal(err)
	}
	figures, err := os.ReadFile(filepath.Join("..", "..", "..", "testdata", "law", "interest_figures.csv"))
	if err != nil {
		t.Fatal(err)
	}
	const header = "from,percent,bwb_id,instrument,url,second_url\n"
	for name, text := range map[string]string{
		"no rows":      header,
		"bad date":     header + "2020-02-30,4.00,,KB,,\n",
		"bad rate":     header + "2020-01-01,four,,KB,,\n",
		"not rising":   header + "2020-01-01,4.00,,KB,,\n2020-01-01,5.00,,KB,,\n",
		"no source":    header + "2020-01-01,4.00,,,,\n",
		"wrong header": "from,percent\n2020-01-01,4.00\n",
	} {
		dir := t.TempDir()
		for file, data := range map[string][]byte{"rates_statutory.csv": []byte(text), "rates_commercial.csv": good, "interest_figures.csv": figures} {
			if err := os.WriteFile(filepath.Join(dir, file), data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := write(dir, filepath.Join(dir, "out.go")); err == nil {
			t.Errorf("%s: written", name)
		}
	}
}

// The table of figures has both figures, in order and in force since a day.
func TestRefusesBadFigures(t *testing.T) {
	law := filepath.Join("..", "..", "..", "testdata", "law")
	for name, change := range map[string][2]string{
		"nothing changed":      {"", ""},
		"a gap":                {"2013-03-15", "2013-03-14"},
		"no margin":            {"commercial_margin", "margin"},
		"no compounding":       {"compounding", "simple"},
		"no start":             {"1992-01-01", ""},
		"no whole number":      {",8,points", ",8.5,points"},
		"no day of being read": {"2026-11-21", "yesterday"},
	} {
		dir := t.TempDir()
		for _, file := range []string{"rates_statutory.csv", "rates_commercial.csv", "interest_figures.csv"} {
			text, err := os.ReadFile(filepath.Join(law, file))
			if err != nil {
				t.Fatal(err)
			}
			if file == "interest_figures.csv" {
				text = bytes.ReplaceAll(text, []byte(change[0]), []byte(change[1]))
			}
			if err := os.WriteFile(filepath.Join(dir, file), text, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := write(dir, filepath.Join(dir, "out.go")); (err == nil) != (change[0] == "") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
