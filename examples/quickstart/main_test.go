package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

const shipped = "../../testdata/export/openstaande-posten.csv"

// The output for the shipped export is the same tomorrow: it is computed for the
// day that the file names.
func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"openstaande-posten.txt":            {"-file", shipped},
		"openstaande-posten.json":           {"-file", shipped, "-json"},
		"openstaande-posten-2026-12-20.txt": {"-file", shipped, "-as-of", "2026-12-20"},
	} {
		var out, errs bytes.Buffer
		if code := run(args, &out, &errs); code != exitOK || errs.Len() > 0 {
			t.Errorf("%s: status %d, %s", name, code, errs.String())
		}
		path := filepath.Join("../../testdata/golden/quickstart", name)
		if *update {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), out.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// Figures of the shipped export that were computed by hand from the law.
func TestFiguresByHand(t *testing.T) {
	r := jsonReport(t, "-file", shipped)
	for number, want := range map[string]struct{ status, costs, announced string }{
		"10001": {"not_chargeable", "0.00", "61.85"},  // 15% of 412.30 = 61.845, half-up
		"10002": {"not_chargeable", "0.00", "60.00"},  // 200 + 200 together, not twice 40
		"10003": {"chargeable", "61.32", "61.32"},     // 600 paid inside the term: 15% of the rest
		"10004": {"chargeable", "0.00", "0.00"},       // 600 paid after it: 150 of that on the costs
		"10008": {"chargeable", "625.01", "625.01"},   // 5,000.10: 625 + 5% of 0.10
		"10012": {"not_chargeable", "0.00", "150.00"}, // 750 + 400 less the credit note of 150
		"10013": {"not_chargeable", "0.00", "40.01"},  // 15% of 266.70 = 40.005, half-up
	} {
		d := r.debtor(t, number)
		if len(d.Costs) != 1 || d.Costs[0].Status != want.status || d.Owed.Costs != want.costs ||
			len(d.Letters) != 1 || d.Letters[0].Costs != want.announced {
			t.Errorf("%s: %+v, costs %s, letters %+v; want %+v", number, d.Costs, d.Owed.Costs, d.Letters, want)
		}
	}
	// Posted on Friday 20 November 2026: Sunday and Monday are no delivery days and
	// Saturday is the first, so Tuesday 24 is the second; fourteen days from the
	// day after end on Tuesday 8 December.
	l := r.debtor(t, "10001").Letters[0]
	if l.Received != "2026-11-24" || l.LastDay != "2026-12-08" || l.CostsFrom != "2026-12-09" {
		t.Errorf("days of the letter: %+v", l)
	}
	// 412.30 at 4% for the 84 days of 29 August through 20 November over 365.
	if got := r.debtor(t, "10001").Owed.Interest; got != "3.80" {
		t.Errorf("interest %s", got)
	}
}

// The letters of a day fit the money of that day: what a demand asks for is what
// is owed once it has left.
func TestLettersAreWritten(t *testing.T) {
	dir := t.TempDir()
	var out, errs bytes.Buffer
	if code := run([]string{"-file", shipped, "-letters", dir}, &out, &errs); code != exitOK {
		t.Fatalf("status %d: %s", code, errs.String())
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	due := 0
	for _, d := range jsonReport(t, "-file", shipped).Debtors {
		for _, l := range d.Letters {
			due++
			text, err := os.ReadFile(filepath.Join(dir, d.Number+"-2026-11-20-"+l.Kind+".txt"))
			if err != nil {
				t.Error(err)
			} else if string(text) != l.Text || !strings.Contains(l.Text, d.Name) {
				t.Errorf("letter of %s differs from the report", d.Number)
			}
		}
	}
	if due == 0 || len(files) != due {
		t.Errorf("%d files for %d letters", len(files), due)
	}
}

func TestBadRowsAndStatus(t *testing.T) {
	path := filepath.Join(t.TempDir(), "export.csv")
	text := "Administratie;Voorbeeld B.V.\nAdres;Voorbeeldweg 10, 1234 AB Voorbeeldstad\nIBAN;NL91ABNA0417164300\n" + header1 +
		"1;Debiteur 1;Particulier;Voorbeeldstraat 1;1234 AB;Voorbeeldstad;F1;01-01-2026;15-01-2026;1000,00;0,00;;1000,00;\n" +
		"2;Debiteur 2;Particulier;Voorbeeldstraat 2;1234 AB;Voorbeeldstad;F2;01-01-2026;31-02-2026;1000,00;0,00;;1000,00;\n"
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if code := run([]string{"-file", path, "-as-of", "2026-03-02"}, &out, &errs); code != exitPartial {
		t.Errorf("status %d", code)
	}
	for _, want := range []string{"regel 6", "vervaldatum", "31-02-2026"} {
		if !strings.Contains(errs.String(), want) || !strings.Contains(out.String(), want) {
			t.Errorf("%q is not told: %s", want, errs.String())
		}
	}
	if !strings.Contains(out.String(), "Debiteur 1") {
		t.Error("the good row was not done")
	}
	for name, args := range map[string][]string{
		"no day":           {"-file", path},
		"bad day":          {"-file", path, "-as-of", "2026-02-30"},
		"unknown flag":     {"-fiel", path},
		"unknown argument": {"export.csv"},
	} {
		if code := run(args, &out, &errs); code != exitUsage {
			t.Errorf("%s: status %d", name, code)
		}
	}
	if code := run([]string{"-h"}, &out, &errs); code != exitOK {
		t.Errorf("-h: status %d", code)
	}
	if code := run([]string{"-file", path, "-as-of", "2350-01-01"}, &out, &errs); code != exitUsage {
		t.Errorf("a day beyond the years: status %d", code)
	}
	if code := run([]string{"-file", path + ".absent"}, &out, &errs); code != exitFailed {
		t.Errorf("absent file: status %d", code)
	}
	// After the verified rates nothing is guessed: every debtor is refused.
	out.Reset()
	if code := run([]string{"-file", path, "-as-of", "2027-03-02"}, &out, &errs); code != exitPartial {
		t.Errorf("day without a rate: status %d\n%s", code, out.String())
	}
}

// What the tests read back of the JSON, as a stranger would.
type jsonOutput struct {
	Debtors []jsonDebtor `json:"debtors"`
	Bad     []badRow     `json:"bad_rows"`
}

type jsonDebtor struct {
	Number string `json:"number"`
	Name   string `json:"name"`
	Owed   struct {
		Principal string `json:"principal"`
		Interest  string `json:"interest"`
		Costs     string `json:"costs"`
		Total     string `json:"total"`
	} `json:"owed"`
	Costs []struct {
		Invoices []string `json:"invoices"`
		Status   string   `json:"status"`
		Total    string   `json:"total"`
	} `json:"costs_standing"`
	Letters     []jsonLetter `json:"letters"`
	Explanation []jsonLine   `json:"explanation"`
	Next        []struct {
		Action string `json:"action"`
	} `json:"next"`
	Remarks []string `json:"remarks"`
	Notices []struct {
		NL string `json:"message_nl"`
	} `json:"notices"`
	Error string `json:"error"`
}

type jsonLetter struct {
	Kind        string   `json:"kind"`
	Invoices    []string `json:"invoices"`
	Received    string   `json:"received"`
	LastDay     string   `json:"last_day"`
	CostsFrom   string   `json:"costs_from"`
	Costs       string   `json:"costs"`
	Text        string   `json:"text"`
	Explanation struct {
		Owed  []jsonLine `json:"owed"`
		Costs []jsonLine `json:"costs"`
		Term  []jsonLine `json:"term"`
	} `json:"explanation"`
	Error string `json:"error"`
}

type jsonLine struct {
	Text   string `json:"text"`
	Source string `json:"source"`
}

func (o *jsonOutput) debtor(t *testing.T, number string) *jsonDebtor {
	t.Helper()
	for i := range o.Debtors {
		if o.Debtors[i].Number == number {
			return &o.Debtors[i]
		}
	}
	t.Fatalf("no debtor %s", number)
	return nil
}

func jsonReport(t *testing.T, args ...string) *jsonOutput {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(append(args, "-json"), &out, &errs); code != exitOK {
		t.Fatalf("status %d: %s", code, errs.String())
	}
	var o jsonOutput
	if err := json.Unmarshal(out.Bytes(), &o); err != nil {
		t.Fatal(err)
	}
	return &o
}
