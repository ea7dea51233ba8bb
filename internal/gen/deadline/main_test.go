package main

import (
	"go/format"
	"os"
	"testing"
)

// TestGenerateAgain proves that the tables in the package are those of the audited
// files: generating again changes nothing.
func TestGenerateAgain(t *testing.T) {
	src, err := generate("../../../testdata/law")
	if err != nil {
		t.Fatal(err)
	}
	want, err := format.Source(src)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../../deadline/law_data.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("deadline/law_data.go is not what the tables give: run go generate in deadline")
	}
}

// TestRefuses proves that a wrong file is refused and not guessed at.
func TestRefuses(t *testing.T) {
	files := []string{"atw_equated_days.csv", "atw_holidays.csv", "post_delivery.csv", "limitation_periods.csv", "payment_caps.csv"}
	for _, broken := range files {
		for _, text := range []string{"", "a,b\n1,2\n"} {
			dir := t.TempDir()
			for _, f := range files {
				data, err := os.ReadFile("../../../testdata/law/" + f)
				if err != nil {
					t.Fatal(err)
				}
				if f == broken {
					data = []byte(text)
				}
				if err := os.WriteFile(dir+"/"+f, data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := generate(dir); err == nil {
				t.Errorf("%s with %q was read", broken, text)
			}
		}
	}
}
