package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

const preamble = "Openstaande posten per;20-11-2026\nAdministratie;Voorbeeld B.V.\n" +
	"Adres;Voorbeeldweg 10, 1234 AB Voorbeeldstad\nIBAN;NL91ABNA0417164300\n"

// row is an invoice of a debtor; cells is from the invoice's number on.
func row(number, kind, cells string) string {
	return number + ";Debiteur " + number + ";" + kind + ";Voorbeeldstraat 1;1234 AB;Voorbeeldstad;" + cells + "\n"
}

// consumer is an invoice of the consumer 1.
func consumer(cells string) string { return row("1", "Particulier", cells) }

// jsonOf runs the program on an export of rows and returns what it says.
func jsonOf(t *testing.T, status int, rows string, args ...string) *jsonOutput {
	t.Helper()
	out := runOn(t, status, preamble+header1+rows, append(args, "-json")...)
	var o jsonOutput
	if err := json.Unmarshal([]byte(out), &o); err != nil {
		t.Fatal(err)
	}
	return &o
}

// runOn runs the program on the text of an export.
func runOn(t *testing.T, status int, text string, args ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "export.csv")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if code := run(append([]string{"-file", path}, args...), &out, &errs); code != status {
		t.Fatalf("status %d, want %d: %s%s", code, status, errs.String(), out.String())
	}
	return out.String()
}

// wantBad holds the lines of the bad rows, with a word of each reason.
func wantBad(t *testing.T, got []badRow, want ...badRow) {
	t.Helper()
	ok := len(got) == len(want)
	for i := range want {
		ok = ok && got[i].Line == want[i].Line && strings.Contains(got[i].Reason, want[i].Reason)
	}
	if !ok {
		t.Errorf("bad rows %v, want %v", got, want)
	}
}

func wantRemark(t *testing.T, d *jsonDebtor, part string) {
	t.Helper()
	if !slices.ContainsFunc(d.Remarks, func(s string) bool { return strings.Contains(s, part) }) {
		t.Errorf("no remark about %q: %q", part, d.Remarks)
	}
}

// A row to which there is no answer, whatever else it says, takes no other row of its
// debtor with it.
func TestOneRowOfADebtor(t *testing.T) {
	good := consumer("F1;01-09-2026;15-09-2026;200,00;0,00;;200,00;")
	for name, c := range map[string]struct{ row, reason string }{
		"invoice before 1900": {"F2;01-07-1899;15-09-2026;100,00;0,00;;100,00;", "factuurdatum: '01-07-1899' ligt niet in de jaren"},
		"due after 2199":      {"F2;01-07-2026;15-07-2200;100,00;0,00;;100,00;", "vervaldatum: '15-07-2200' ligt niet in de jaren"},
		"paid before 1900":    {"F2;01-07-2026;15-07-2026;100,00;50,00;01-01-1890;50,00;", "betaald op: '01-01-1890' ligt niet in de jaren"},
		"letter after 2199":   {"F2;01-07-2026;15-07-2026;100,00;0,00;;100,00;01-01-2200", "14-dagenbrief: '01-01-2200' ligt niet in de jaren"},
		"before the law":      {"F2;01-04-2012;15-04-2012;100,00;0,00;;100,00;", "1 juli 2012"},
	} {
		o := jsonOf(t, exitPartial, good+consumer(c.row))
		wantBad(t, o.Bad, badRow{7, c.reason})
		if d := o.debtor(t, "1"); d.Owed.Principal != "200.00" || len(d.Letters) != 1 || d.Error != "" {
			t.Errorf("%s: the other row was not done: %+v", name, d)
		}
	}
	// A date far ahead, and one long ago, are dates.
	o := jsonOf(t, exitOK, good+consumer("F2;01-11-2026;31-12-2190;100,00;0,00;;100,00;"))
	if d := o.debtor(t, "1"); d.Owed.Principal != "300.00" {
		t.Errorf("%+v", d)
	}
	o = jsonOf(t, exitPartial, consumer("F2;01-01-1900;15-01-1900;100,00;0,00;;100,00;"))
	wantBad(t, o.Bad, badRow{6, "1 juli 2012"})
	if len(o.Debtors) != 0 {
		t.Errorf("a debtor without a row that was done: %+v", o.Debtors)
	}
}

// A quote that is not closed costs its own line and no other.
func TestUnclosedQuote(t *testing.T) {
	for name, c := range map[string]struct {
		rows string
		bad  []badRow
		good []string
	}{
		"to the end": {
			`1;"Debiteur 1;Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n" +
				`2;Debiteur 2;Particulier;;;;F2;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n",
			[]badRow{{2, "aanhalingsteken gaat open"}}, []string{"F2"},
		},
		"up to the next quoted cell": {
			`1;"Debiteur 1;Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n" +
				`2;Debiteur 2;Particulier;;;;F2;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n" +
				`3;"Debiteur; 3";Particulier;;;;F3;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n",
			[]badRow{{2, "aanhalingsteken gaat open"}}, []string{"F2", "F3"},
		},
		"closed by another stray quote": {
			`1;"Debiteur 1;Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n" +
				`2;Debiteur 2;Particulier;;;;F2;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n" +
				`3;Debiteur 3";Particulier;;;;F3;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n" +
				`4;Debiteur 4;Particulier;;;;F4;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\n",
			[]badRow{{2, "aanhalingsteken gaat open"}, {4, "midden in een veld"}}, []string{"F2", "F4"},
		},
		"a cell of two lines is a cell": {
			"1;\"Debiteur 1\ntweede regel\";Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;\r\n" +
				`2;Debiteur "2";Particulier;;;;F2;01-01-2026;15-01-2026;100,00;0,00;;100,00;` + "\r\n" +
				`3;"Debiteur ""3""";Particulier;;;;F3;01-01-2026;15-01-2026;100,00;0,00;;100,00;`,
			[]badRow{{4, "midden in een veld"}}, []string{"F1", "F3"},
		},
	} {
		x, err := readExport(strings.NewReader(header1 + c.rows))
		if err != nil {
			t.Fatal(name, err)
		}
		wantBad(t, x.Bad, c.bad...)
		var good []string
		for _, inv := range x.Invoices {
			good = append(good, inv.Number)
		}
		if !slices.Equal(good, c.good) {
			t.Errorf("%s: read %v, want %v", name, good, c.good)
		}
	}
}

// Rows that a spreadsheet filled up with separators are the rows that they were.
func TestPaddedRows(t *testing.T) {
	rows := consumer("F1;01-09-2026;15-09-2026;200,00;0,00;;200,00;")
	want := runOn(t, exitOK, preamble+header1+rows)
	pad := func(s string) string { return strings.ReplaceAll(s, "\n", ";;;;;\n") }
	noted := strings.ReplaceAll(rows, "\n", ";een opmerking\n")
	if got := runOn(t, exitOK, pad(preamble)+pad(";\n")+pad(header1)+pad(rows)+pad(";;\n")); got != want {
		t.Errorf("padded:\n%s\nwant:\n%s", got, want)
	}
	if got := runOn(t, exitOK, preamble+pad(header1)+noted); got != want {
		t.Errorf("with a note beside the columns:\n%s\nwant:\n%s", got, want)
	}
	title := "Omschrijving;Openstaande posten\nsep=;\n"
	split := strings.NewReplacer("10, 1234", "10;1234", "20-11-2026", "20-11-2026;;Pagina 1", "B.V.", "B.V.;KvK;12345678").Replace(preamble)
	if got := runOn(t, exitOK, title+split+header1+rows); got != want {
		t.Errorf("with a title, and an address in two cells:\n%s\nwant:\n%s", got, want)
	}
}

// Debtors never share a file, and what was written is not written over.
func TestLetterFiles(t *testing.T) {
	rows := ""
	numbers := []string{"A/1", "A_1", "a_1", "A_2F1", "é", "..", "A 1"}
	for i, n := range numbers {
		rows += row(n, "Particulier", "F"+string(rune('a'+i))+";01-09-2026;15-09-2026;200,00;0,00;;200,00;")
	}
	dir := t.TempDir()
	o := jsonOf(t, exitOK, rows, "-letters", dir)
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	texts, lower := map[string]bool{}, map[string]bool{}
	for _, f := range files {
		text, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		texts[string(text)] = true
		lower[strings.ToLower(f.Name())] = true
	}
	if len(files) != len(numbers) || len(lower) != len(numbers) {
		t.Errorf("files %v", files)
	}
	for _, d := range o.Debtors {
		if !texts[d.Letters[0].Text] {
			t.Errorf("the letter to %s is lost", d.Number)
		}
	}
	// The same again is no clash; another text of the same day is.
	jsonOf(t, exitOK, rows, "-letters", dir)
	o = jsonOf(t, exitPartial, strings.Replace(rows, "200,00;0,00;;200,00", "300,00;0,00;;300,00", 1), "-letters", dir)
	if d := o.debtor(t, "A/1"); !strings.Contains(d.Letters[0].Error, "bestaat al") {
		t.Errorf("written over: %+v", d.Letters)
	}
	if d := o.debtor(t, "A_1"); d.Letters[0].Error != "" {
		t.Errorf("the others are written: %+v", d.Letters)
	}
}

// standingOf is the status and the costs of the invoices that stand together.
func (d *jsonDebtor) standingOf(t *testing.T, invoice string) (status, total string) {
	t.Helper()
	for _, s := range d.Costs {
		if slices.Contains(s.Invoices, invoice) {
			return s.Status, s.Total
		}
	}
	t.Fatalf("no standing of %s: %+v", invoice, d.Costs)
	return "", ""
}

func (d *jsonDebtor) letter(t *testing.T, kind string) *jsonLetter {
	t.Helper()
	for i := range d.Letters {
		if d.Letters[i].Kind == kind {
			return &d.Letters[i]
		}
	}
	t.Fatalf("no %s: %+v", kind, d.Letters)
	return nil
}

// A 14-day letter makes costs due over the invoices that carry its date alone.
func TestLetterCoversWhatCarriesIt(t *testing.T) {
	// Both were late when the letter about the first left. The second gets a letter of
	// its own, and both together cost no more than one letter about both would have:
	// 15% of 400 is 60, of which 40 was announced.
	o := jsonOf(t, exitOK, consumer("F1;01-07-2026;15-07-2026;200,00;0,00;;200,00;06-10-2026")+
		consumer("F2;01-07-2026;15-07-2026;200,00;0,00;;200,00;"))
	d := o.debtor(t, "1")
	if status, total := d.standingOf(t, "F1"); status != "chargeable" || total != "40.00" {
		t.Errorf("F1: %s %s", status, total)
	}
	if status, _ := d.standingOf(t, "F2"); status != "not_chargeable" || d.Owed.Costs != "40.00" {
		t.Errorf("F2: %s, costs %s", status, d.Owed.Costs)
	}
	wik, demand := d.letter(t, "wik"), d.letter(t, "summons")
	if !slices.Equal(wik.Invoices, []string{"F2"}) || wik.Costs != "20.00" {
		t.Errorf("14-day letter: %+v", wik)
	}
	if !slices.Equal(demand.Invoices, []string{"F1"}) || demand.Costs != "40.00" {
		t.Errorf("demand: %+v", demand)
	}
	wantRemark(t, d, "art. 6:96 lid 7")
	if n := len(wik.Explanation.Costs); n == 0 || !strings.Contains(wik.Explanation.Costs[n-1].Text, "20,00") {
		t.Errorf("the 20 is not explained: %+v", wik.Explanation.Costs)
	}
	for _, line := range wik.Explanation.Owed {
		if strings.Contains(line.Text, "wordt") && strings.Contains(line.Text, "40,00 verschuldigd over") {
			t.Errorf("the explanation knows of other costs than the letter: %s", line.Text)
		}
	}

	// Once that letter went out too, the file knows the same.
	o = jsonOf(t, exitOK, consumer("F1;01-07-2026;15-07-2026;200,00;0,00;;200,00;01-09-2026")+
		consumer("F2;01-07-2026;15-07-2026;200,00;0,00;;200,00;06-10-2026"))
	d = o.debtor(t, "1")
	if _, total := d.standingOf(t, "F2"); total != "20.00" || d.Owed.Costs != "60.00" {
		t.Errorf("F2: %s, costs %s", total, d.Owed.Costs)
	}
	demand = d.letter(t, "summons")
	if len(d.Letters) != 1 || len(demand.Invoices) != 2 || demand.Costs != "60.00" {
		t.Errorf("one demand about both: %+v", d.Letters)
	}
	for _, lines := range [][]jsonLine{d.Explanation, demand.Explanation.Owed} {
		if !slices.ContainsFunc(lines, func(l jsonLine) bool { return strings.Contains(l.Text, "zodat") && strings.Contains(l.Text, "20,00") }) {
			t.Errorf("the 20 is not explained: %+v", lines)
		}
	}

	// Nothing is left where the minimum covers both: a reminder without costs.
	o = jsonOf(t, exitOK, consumer("F1;01-07-2026;15-07-2026;100,00;0,00;;100,00;06-10-2026")+
		consumer("F2;01-07-2026;15-07-2026;100,00;0,00;;100,00;"))
	if l := o.debtor(t, "1").letter(t, "reminder"); l.Costs != "0.00" || !slices.Equal(l.Invoices, []string{"F2"}) {
		t.Errorf("reminder: %+v", l)
	}

	// An invoice that was paid and lettered makes no costs over one that was not.
	o = jsonOf(t, exitOK, consumer("F2;01-07-2026;15-07-2026;200,00;200,00;14-07-2026;0,00;06-10-2026")+
		consumer("F3;01-07-2026;15-07-2026;500,00;0,00;;500,00;"))
	d = o.debtor(t, "1")
	if l := d.letter(t, "wik"); d.Owed.Costs != "0.00" || len(d.Letters) != 1 || l.Costs != "75.00" || !slices.Equal(l.Invoices, []string{"F3"}) {
		t.Errorf("costs %s, %+v", d.Owed.Costs, d.Letters)
	}
}

// A newer invoice gets its own 14-day letter, which asks nothing of the older ones.
// While those are open both letters bring no more than the scale over all: 15% of
// 1,400 is 210, of which 40 was announced.
func TestNewerInvoice(t *testing.T) {
	first := "F1;01-07-2026;15-07-2026;200,00;0,00;;200,00;01-10-2026"
	o := jsonOf(t, exitOK, consumer(first)+consumer("F2;01-10-2026;31-10-2026;1.200,00;0,00;;1.200,00;"))
	d := o.debtor(t, "1")
	wik, demand := d.letter(t, "wik"), d.letter(t, "summons")
	if !slices.Equal(wik.Invoices, []string{"F2"}) || wik.Costs != "170.00" || strings.Contains(wik.Text, "1.400") {
		t.Errorf("14-day letter: %+v", wik)
	}
	if !slices.Equal(demand.Invoices, []string{"F1"}) || demand.Costs != "40.00" {
		t.Errorf("demand: %+v", demand)
	}
	// When that letter was in vain both fees are due, and one demand asks them.
	o = jsonOf(t, exitOK, consumer(first)+consumer("F2;01-10-2026;31-10-2026;1.200,00;0,00;;1.200,00;20-11-2026"), "-as-of", "2026-12-20")
	d = o.debtor(t, "1")
	if demand := d.letter(t, "summons"); d.Owed.Costs != "210.00" || len(d.Letters) != 1 || demand.Costs != "210.00" {
		t.Errorf("costs %s, %+v", d.Owed.Costs, d.Letters)
	}
	// Of an older invoice that was paid in time nothing is left to add up.
	o = jsonOf(t, exitOK, consumer("F1;01-07-2026;15-07-2026;200,00;200,00;02-07-2026;0,00;01-10-2026")+
		consumer("F2;01-10-2026;31-10-2026;1.200,00;0,00;;1.200,00;"))
	if l := o.debtor(t, "1").letter(t, "wik"); l.Costs != "180.00" {
		t.Errorf("14-day letter: %+v", l)
	}
	// The library says the same of the file as a whole.
	file := dossier.File{
		Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Claims: []dossier.Claim{
			{ID: "F1", Principal: 200 * incasso.Euro, Due: incasso.MustParseDate("2026-07-15")},
			{ID: "F2", Principal: 1200 * incasso.Euro, Due: incasso.MustParseDate("2026-10-31")},
		},
		Events: []dossier.Event{
			dossier.LetterSent{When: dossier.When{On: incasso.MustParseDate("2026-10-01")}, Letter: dossier.WIK},
			dossier.LetterSent{When: dossier.When{On: incasso.MustParseDate("2026-11-20")}, Letter: dossier.WIK},
		},
	}
	st, err := file.Statement(dossier.Query{AsOf: incasso.MustParseDate("2026-12-20")})
	if err != nil || st.Money.Costs.String() != d.Owed.Costs {
		t.Errorf("as one file: costs %s, %v", st.Money.Costs, err)
	}
}

// Of what was paid before the letter in its row nothing is owed any more.
func TestPaidBeforeTheLetter(t *testing.T) {
	for name, paidOn := range map[string]string{"a day": "10-07-2026", "no day": ""} {
		o := jsonOf(t, exitOK, consumer("F1;01-07-2026;15-07-2026;200,00;200,00;"+paidOn+";0,00;06-10-2026")+
			consumer("F2;01-09-2026;15-09-2026;500,00;0,00;;500,00;"))
		d := o.debtor(t, "1")
		if d.Owed.Principal != "500.00" || d.Owed.Costs != "0.00" || d.letter(t, "wik").Costs != "75.00" {
			t.Errorf("%s: %+v", name, d)
		}
		wantRemark(t, d, "er stond toen niets meer open")
	}
}

// A letter that went out too early, or after the day of the report, does not count;
// what it named goes into one new letter with the rest.
func TestLettersThatDoNotCount(t *testing.T) {
	for name, c := range map[string]struct{ date, remark string }{
		"before default":      {"15-07-2026", "toen de betaaltermijn nog liep"},
		"after the day asked": {"21-11-2026", "na de peildatum"},
	} {
		o := jsonOf(t, exitOK, consumer("F1;01-07-2026;15-07-2026;200,00;0,00;;200,00;"+c.date)+
			consumer("F2;01-07-2026;15-07-2026;200,00;0,00;;200,00;"))
		d := o.debtor(t, "1")
		if l := d.letter(t, "wik"); len(d.Letters) != 1 || l.Costs != "60.00" || len(l.Invoices) != 2 {
			t.Errorf("%s: %+v", name, d.Letters)
		}
		wantRemark(t, d, c.remark)
	}
}

// A letter to a business that left out a late invoice does not raise the costs over
// it; the demand of today does.
func TestBusinessLetter(t *testing.T) {
	for letterOfSecond, costs := range map[string]string{"": "40.00", "06-10-2026": "150.00"} {
		o := jsonOf(t, exitOK, row("1", "Bedrijf", "F1;01-07-2026;15-07-2026;500,00;0,00;;500,00;06-10-2026")+
			row("1", "Bedrijf", "F2;01-07-2026;15-07-2026;500,00;0,00;;500,00;"+letterOfSecond))
		d := o.debtor(t, "1")
		if d.Owed.Costs != costs {
			t.Errorf("letter %q: costs %s, want %s", letterOfSecond, d.Owed.Costs, costs)
		}
		if letterOfSecond == "" {
			wantRemark(t, d, "F2 was ook te laat")
			if l := d.letter(t, "summons"); l.Costs != "150.00" {
				t.Errorf("the demand asks %s", l.Costs)
			}
		}
	}
}

// What was paid counts on the day of the report, also when the export tells no day.
func TestPartPayment(t *testing.T) {
	o := jsonOf(t, exitOK, consumer("F1;01-11-2026;15-12-2026;200,00;50,00;;150,00;"))
	d := o.debtor(t, "1")
	if d.Owed.Principal != "150.00" {
		t.Errorf("principal %s", d.Owed.Principal)
	}
	wantRemark(t, d, "de vroegste dag die kan")
	// Not when it was paid after the day that is asked about, which is told.
	o = jsonOf(t, exitOK, consumer("F1;01-09-2026;15-09-2026;200,00;50,00;20-11-2026;150,00;"), "-as-of", "2026-11-19")
	d = o.debtor(t, "1")
	if d.Owed.Principal != "200.00" {
		t.Errorf("principal %s", d.Owed.Principal)
	}
	wantRemark(t, d, "na de peildatum")
	// A little that is left is told.
	o = jsonOf(t, exitOK, consumer("F1;01-07-2026;15-07-2026;200,00;200,00;05-10-2026;0,00;06-10-2026"))
	wantRemark(t, o.debtor(t, "1"), "rechters hebben zulke kosten afgewezen")
}

// Invoices and credit notes of after the day of the report are told and not counted.
func TestInvoicesAfterTheDay(t *testing.T) {
	rows := consumer("F1;01-07-2026;15-07-2026;200,00;0,00;;200,00;") +
		consumer("F2;01-12-2026;15-12-2026;100,00;0,00;;100,00;") +
		consumer("C1;02-12-2026;02-12-2026;-50,00;0,00;;-50,00;") +
		row("2", "Bedrijf", "F3;01-12-2026;15-12-2026;400,00;0,00;;400,00;")
	o := jsonOf(t, exitOK, rows)
	d := o.debtor(t, "1")
	if d.Owed.Principal != "200.00" {
		t.Errorf("principal %s", d.Owed.Principal)
	}
	wantRemark(t, d, "factuur F2 is van 1 december 2026")
	wantRemark(t, d, "creditnota C1 is van 2 december 2026")
	d = o.debtor(t, "2")
	if d.Owed.Total != "0.00" || len(d.Letters) != 0 || d.Error != "" {
		t.Errorf("%+v", d)
	}
	wantRemark(t, d, "factuur F3 is van 1 december 2026")
	// A debtor with a credit note alone owes nothing, and it is told.
	o = jsonOf(t, exitOK, consumer("C1;02-10-2026;02-10-2026;-50,00;0,00;;-50,00;"))
	wantRemark(t, o.debtor(t, "1"), "ten gunste van de debiteur")
}

// An invoice whose last day lies beyond the rates is owed without interest.
func TestDueBeyondTheRates(t *testing.T) {
	o := jsonOf(t, exitOK, row("1", "Bedrijf", "F1;03-11-2026;15-01-2027;1.000,00;0,00;;1.000,00;"))
	if d := o.debtor(t, "1"); d.Owed.Total != "1000.00" || d.Error != "" {
		t.Errorf("%+v", d)
	}
}

// From a day for which no rate is known the caller may give one.
func TestSuppliedRate(t *testing.T) {
	rows := consumer("F1;01-12-2026;31-12-2026;1.000,00;0,00;;1.000,00;") +
		row("2", "Bedrijf", "F2;01-12-2026;31-12-2026;1.000,00;0,00;;1.000,00;")
	o := jsonOf(t, exitPartial, rows, "-as-of", "2027-01-31")
	if d := o.debtor(t, "1"); !strings.Contains(d.Error, "rente") {
		t.Errorf("%+v", d)
	}
	// 31 days of January over 365: 4.38% of 1,000 is 3.72, 10.95% is 9.30.
	o = jsonOf(t, exitOK, rows, "-as-of", "2027-01-31", "-statutory", "2027-01-01=4,38", "-commercial", "2027-01-01=10.95")
	if c, b := o.debtor(t, "1"), o.debtor(t, "2"); c.Owed.Interest != "3.72" || b.Owed.Interest != "9.30" {
		t.Errorf("interest %s and %s", c.Owed.Interest, b.Owed.Interest)
	}
	for _, bad := range []string{"2027-01-01", "2027-13-01=4", "2027-01-01=x", "=", "2027-01-01=4,2,5"} {
		runOn(t, exitUsage, preamble+header1+rows, "-statutory", bad)
	}
}

// A letter that cannot be written is told with what is wrong, and the figures stand.
func TestNoAddress(t *testing.T) {
	o := jsonOf(t, exitPartial, "1;Debiteur 1;Particulier;;;;F1;01-09-2026;15-09-2026;200,00;0,00;;200,00;\n")
	d := o.debtor(t, "1")
	if d.Owed.Principal != "200.00" || len(d.Letters) != 1 || !strings.Contains(d.Letters[0].Error, "adres") {
		t.Errorf("%+v", d)
	}
}

// The JSON says what the text says, with every line of every explanation.
func TestJSONHoldsTheText(t *testing.T) {
	rows := consumer("F1;01-07-2026;15-07-2026;200,00;0,00;;200,00;01-10-2026") +
		consumer("F2;01-10-2026;31-10-2026;1.200,00;50,00;;1.150,00;") +
		row("2", "Bedrijf", "F3;01-07-2026;15-07-2026;500,00;0,00;;500,00;") +
		row("3", "Particulier", "F4;01-07-2026;01-01-2100;500,00;0,00;;500,00;")
	text := runOn(t, exitOK, preamble+header1+rows)
	out := runOn(t, exitOK, preamble+header1+rows, "-json")
	var all any
	if err := json.Unmarshal([]byte(out), &all); err != nil {
		t.Fatal(err)
	}
	var in strings.Builder
	collect(&in, all)
	_, after, found := strings.Cut(text, "Hoe elk bedrag en elke dag tot stand kwam")
	if !found {
		t.Fatal("no explanation in the text")
	}
	n := 0
	for line := range strings.Lines(after) {
		_, sentence, numbered := strings.Cut(strings.TrimSpace(line), ". ")
		sentence, _, _ = strings.Cut(sentence, " [")
		if !numbered || strings.HasPrefix(line, "Recht") {
			continue
		}
		n++
		if !strings.Contains(in.String(), sentence) {
			t.Errorf("not in the JSON: %s", sentence)
		}
	}
	if n < 15 {
		t.Errorf("only %d lines of explanation", n)
	}
	for line := range strings.Lines(text) {
		if remark, ok := strings.CutPrefix(line, "  let op: "); ok && !strings.Contains(in.String(), strings.TrimSpace(remark)) {
			t.Errorf("not in the JSON: %s", remark)
		}
	}
	var o jsonOutput
	if err := json.Unmarshal([]byte(out), &o); err != nil {
		t.Fatal(err)
	}
	for _, d := range o.Debtors {
		if len(d.Explanation) == 0 || len(d.Next) == 0 {
			t.Errorf("%s: not explained", d.Number)
		}
		for _, l := range d.Letters {
			if len(l.Explanation.Owed) == 0 || len(l.Explanation.Term) == 0 || (l.Kind == "wik") != (len(l.Explanation.Costs) > 0) {
				t.Errorf("%s: the %s is not explained: %+v", d.Number, l.Kind, l.Explanation)
			}
		}
	}
	// Notices stand in the text too.
	for _, d := range o.Debtors {
		for _, notice := range d.Notices {
			if !strings.Contains(text, notice.NL) {
				t.Errorf("not in the text: %s", notice.NL)
			}
		}
	}
}

// collect gathers every text in a JSON value.
func collect(b *strings.Builder, v any) {
	switch v := v.(type) {
	case string:
		b.WriteString(v + "\n")
	case []any:
		for _, x := range v {
			collect(b, x)
		}
	case map[string]any:
		for _, x := range v {
			collect(b, x)
		}
	}
}
