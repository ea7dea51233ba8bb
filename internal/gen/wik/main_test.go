package main

import (
	"bytes"
	"go/format"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	lawDir = "../../../testdata/law"
	output = "../../../wik/law_data.go"
)

// TestGeneratedIsCurrent proves that generating again changes nothing.
func TestGeneratedIsCurrent(t *testing.T) {
	src, err := generate(lawDir)
	if err != nil {
		t.Fatal(err)
	}
	want, err := format.Source(src)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(output)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what go generate ./wik writes", output)
	}
}

// TestRefusesBrokenTables changes one line of one table at a time: the generator
// takes none of them.
func TestRefusesBrokenTables(t *testing.T) {
	for name, tt := range map[string]struct{ file, old, changed string }{
		"gap between bands":        {"wik_bands.csv", "5000.00,10000.00,5.00", "5000.01,10000.00,5.00"},
		"overlapping bands":        {"wik_bands.csv", "2500.00,5000.00,10.00", "2500.00,5000.01,10.00"},
		"band of another day":      {"wik_bands.csv", "2012-07-01,2500.00", "2012-07-02,2500.00"},
		"last band with an end":    {"wik_bands.csv", "200000.00,,0.50", "200000.00,300000.00,0.50"},
		"band that runs back":      {"wik_bands.csv", "0.00,2500.00,15.00", "0.00,0.00,15.00"},
		"percentage too fine":      {"wik_bands.csv", ",0.50,", ",0.505,"},
		"VAT rows out of order":    {"wik_vat.csv", "2012-10-01,21.00", "2012-06-01,21.00"},
		"VAT rows of one day":      {"wik_vat.csv", "2012-10-01,21.00", "2012-07-01,21.00"},
		"amount too fine":          {"wik_limits.csv", "40.00,6775.00", "40.001,6775.00"},
		"no such day":              {"wik_trade.csv", "2013-03-16", "2013-02-30"},
		"no amount":                {"wik_instalments.csv", ",140.00,", ",,"},
		"other columns":            {"wik_paragraphs.csv", "aggregation", "sum"},
		"letter term that changed": {"deadline_figures.csv", "2013-03-15,14", "2013-03-15,13"},
		"letter term of no days":   {"deadline_figures.csv", "2013-03-16,,14", "2013-03-16,,0"},
		"paragraphs out of order":  {"wik_paragraphs.csv", "2013-03-16,5", "2012-03-16,5"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for _, table := range append(tables(), &table{name: "deadline_figures"}) {
				file := table.name + ".csv"
				text, err := os.ReadFile(filepath.Join(lawDir, file))
				if err != nil {
					t.Fatal(err)
				}
				if file == tt.file {
					if !strings.Contains(string(text), tt.old) {
						t.Fatalf("%s does not hold %q", file, tt.old)
					}
					text = []byte(strings.Replace(string(text), tt.old, tt.changed, 1))
				}
				if err := os.WriteFile(filepath.Join(dir, file), text, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := generate(dir); err == nil {
				t.Error("the generator took it")
			}
		})
	}
	if _, err := generate(t.TempDir()); err == nil {
		t.Error("the generator took an empty folder")
	}
}
