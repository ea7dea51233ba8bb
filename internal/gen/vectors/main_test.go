package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The files on disk are what the generator writes, and nothing else lies there.
func TestCurrent(t *testing.T) {
	const root = "../../.."
	files, err := generate(root)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(root, "testdata", "vectors", "v1")
	known := map[string]bool{"schema.json": true} // it has a generator of its own
	for _, f := range files {
		known[f.path] = true
		have, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(f.path)))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(have, f.data) {
			t.Errorf("%s is not current: go run ./internal/gen/vectors", f.path)
		}
	}
	err = filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if !known[filepath.ToSlash(rel)] {
			t.Errorf("%s is not written by the generator", rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The calculations here, against figures typed by hand from the law.
func TestCalculations(t *testing.T) {
	w, err := readLaw("../../../testdata/law")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][2]string{{"266.70", "40.01"}, {"2500.05", "375.01"}, {"200001", "2775.01"}, {"1000000.01", "6775.00"}, {"0.01", "40.00"}} {
		if fee, _, _ := scaleFee(dec(c[0])); eur(fee) != c[1] {
			t.Errorf("fee of %s: %s, want %s", c[0], eur(fee), c[1])
		}
	}
	for y, want := range map[int]string{1961: "1961-04-02", 2000: "2000-04-23", 2008: "2008-03-23", 2011: "2011-04-24", 2024: "2024-03-31", 2026: "2026-04-05", 2038: "2038-04-25"} {
		if got := easter(y).String(); got != want {
			t.Errorf("Easter %d: %s, want %s", y, got, want)
		}
	}
	for _, c := range []struct {
		q    *accrual
		want string
	}{
		{statutoryQ("statutory", "10000", "2025-12-17", "2026-01-15"), "41.10"},
		{statutoryQ("commercial", "10000", "2026-07-01", "2026-07-01"), "2.85"},
		{agreedQ("5000", "2024-06-15", "2026-06-14", "6", "trade"), "618.00"},
	} {
		if got := eur(c.q.run(w).interest); got != c.want {
			t.Errorf("interest %v: %s, want %s", c.q.in(), got, c.want)
		}
	}
	if got := (&dispatch{how: "posted", on: at("2026-04-02")}).out(w)["last_day"]; got != at("2026-04-21") {
		t.Errorf("posted before Easter: %v", got)
	}
	if got := (&dispatch{how: "posted", on: at("2026-04-29")}).out(w)["last_day"]; got != at("2026-05-18") {
		t.Errorf("posted before Ascension Day: %v", got)
	}
}

// An id never asks something else, and a change has a reason in the changelog.
func TestIDs(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, "testdata", "vectors", "v1")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	write := func(path, text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	changelog := filepath.Join(root, "CHANGELOG.md")
	write(changelog, "nothing\n")
	run := func(principal, fee string, more bool) error {
		t.Helper()
		b := &builder{}
		s := b.series("wik.fee", 1)
		s.answer("one", m{"principal": principal}, m{"fee": fee})
		if more {
			s.answer("two", m{"principal": "2"}, m{"fee": "40.00"})
		}
		out, err := b.ids(root)
		if err == nil {
			write(filepath.Join(dir, "ids.txt"), string(out.data))
		}
		return err
	}
	for _, c := range []struct {
		about, principal, fee string
		more, refused         bool
		log                   string
	}{
		{"the first time", "1", "40.00", true, false, "nothing"},
		{"again", "1", "40.00", true, false, "nothing"},
		{"another question", "3", "40.00", true, true, "wik.fee-0001"},
		{"another answer", "1", "41.00", true, true, "nothing"},
		{"another answer, with a reason", "1", "41.00", true, false, "wik.fee-0001: a typing error"},
		{"one is gone", "1", "41.00", false, true, "nothing"},
		{"one is gone, with a reason", "1", "41.00", false, false, "wik.fee-0002 was wrong"},
		{"a retired one comes back", "1", "41.00", true, true, "wik.fee-0002 was wrong"},
	} {
		write(changelog, c.log)
		if err := run(c.principal, c.fee, c.more); (err != nil) != c.refused {
			t.Errorf("%s: %v", c.about, err)
		}
	}
}
