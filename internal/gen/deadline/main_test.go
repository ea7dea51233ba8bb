package main

import (
	"go/format"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	lawDir = "../../../testdata/law"
	data   = "../../../deadline/law_data.go"
)

// TestGenerateAgain proves that the tables in the package are those of the audited
// files: generating again changes nothing.
func TestGenerateAgain(t *testing.T) {
	src, err := generate(lawDir)
	if err != nil {
		t.Fatal(err)
	}
	want, err := format.Source(src)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(data)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("deadline/law_data.go is not what the tables give: run go generate in deadline")
	}
}

// with returns the error of generating from the files with one line changed.
func with(t *testing.T, broken string, change func(lines []string) []string) error {
	t.Helper()
	dir := t.TempDir()
	for _, f := range []string{"deadline_figures.csv", "atw_equated_days.csv", "atw_holidays.csv", "post_delivery.csv",
		"limitation_periods.csv", "payment_caps.csv"} {
		text, err := os.ReadFile(filepath.Join(lawDir, f))
		if err != nil {
			t.Fatal(err)
		}
		if f == broken {
			text = []byte(strings.Join(change(strings.SplitAfter(string(text), "\n")), ""))
		}
		if err := os.WriteFile(filepath.Join(dir, f), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, err := generate(dir)
	return err
}

// TestRefuses proves that a wrong file is refused and not guessed at: an empty
// one, one with other columns, rows out of order, a row twice, an unknown word or
// day.
func TestRefuses(t *testing.T) {
	ordered := []string{"deadline_figures.csv", "atw_equated_days.csv", "atw_holidays.csv", "post_delivery.csv", "limitation_periods.csv"}
	for _, f := range append(ordered, "payment_caps.csv") {
		if with(t, f, func([]string) []string { return nil }) == nil {
			t.Errorf("%s: empty", f)
		}
		if with(t, f, func(l []string) []string { l[0] = "x" + l[0]; return l }) == nil {
			t.Errorf("%s: other columns", f)
		}
		if with(t, f, func(l []string) []string { l[1] = "x" + l[1]; return l }) == nil {
			t.Errorf("%s: an unknown word or day", f)
		}
	}
	for _, f := range ordered {
		if with(t, f, func(l []string) []string { l[1], l[2] = l[2], l[1]; return l }) == nil {
			t.Errorf("%s: rows out of order", f)
		}
		if with(t, f, func(l []string) []string { l[2] = l[1]; return l }) == nil {
			t.Errorf("%s: a row twice", f)
		}
	}
	for what, change := range map[string][2]string{
		"a figure that changed": {"2013-03-15,14,", "2013-03-15,13,"},
		"a figure without rows": {"contact_until", "contact_end"},
		"a figure with a gap":   {"2013-03-15", "2013-03-14"},
	} {
		if with(t, "deadline_figures.csv", func(l []string) []string {
			for i := range l {
				l[i] = strings.Replace(l[i], change[0], change[1], 1)
			}
			return l
		}) == nil {
			t.Error(what)
		}
	}
	for _, day := range []string{"31 February", "Easter", "Easter + one", "first Monday", "27 April; when a Sunday 28 April"} {
		if with(t, "atw_holidays.csv", func(l []string) []string {
			l[4] = strings.Replace(l[4], "27 April; when a Sunday 26 April", day, 1)
			return l
		}) == nil {
			t.Errorf("a holiday on %s", day)
		}
	}
	if with(t, "post_delivery.csv", func(l []string) []string { l[1] = strings.Replace(l[1], "applied", "maybe", 1); return l }) == nil {
		t.Error("an unknown status")
	}
	if with(t, "payment_caps.csv", func(l []string) []string { l[6] = strings.Replace(l[6], "2022", "20x2", 1); return l }) == nil {
		t.Error("no day")
	}
}
