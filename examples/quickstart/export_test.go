package main

import (
	"os"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

const header1 = "Debiteurnr;Naam;Soort;Adres;Postcode;Plaats;Factuurnr;Factuurdatum;Vervaldatum;Bedrag;Betaald;Betaald op;Openstaand;14-dagenbrief\n"

func TestShippedExport(t *testing.T) {
	f, err := os.Open("../../testdata/export/openstaande-posten.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	x, err := readExport(f)
	if err != nil {
		t.Fatal(err)
	}
	if len(x.Bad) != 0 {
		t.Errorf("bad rows: %v", x.Bad)
	}
	if len(x.Invoices) != 40 || x.AsOf != incasso.MustParseDate("2026-11-20") {
		t.Errorf("%d invoices as of %s", len(x.Invoices), x.AsOf)
	}
	kinds := map[incasso.PartyKind]bool{}
	credit, part := 0, 0
	for _, inv := range x.Invoices {
		kinds[inv.Debtor.Kind] = true
		if inv.Amount < 0 {
			credit++
		}
		if inv.Paid > 0 && inv.Paid < inv.Amount {
			part++
		}
	}
	if len(kinds) != 4 || credit != 1 || part < 5 {
		t.Errorf("kinds %v, %d credit notes, %d partly paid", kinds, credit, part)
	}
	if x.Creditor.Name != "Voorbeeld B.V." || x.Creditor.IBAN != "NL91ABNA0417164300" {
		t.Errorf("creditor %+v", x.Creditor)
	}
}

// A row that cannot be read is named with its line and its reason, in the order
// of the file; the rows around it are read.
func TestBadRows(t *testing.T) {
	rows := []struct{ row, want string }{
		{`1;Debiteur 1;Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;`, ""},
		{`2;Debiteur 2;Marsbewoner;;;;F2;01-01-2026;15-01-2026;100,00;0,00;;100,00;`, "soort"},
		{`3;Debiteur 3;Particulier;;;;F3;32-01-2026;15-02-2026;100,00;0,00;;100,00;`, "factuurdatum"},
		{`4;Debiteur 4;Particulier;;;;F4;01-01-2026;15-01-2026;100.00;0,00;;100,00;`, "bedrag"},
		{`5;Debiteur 5;Particulier;;;;F5;01-01-2026;15-01-2026;1.00,00;0,00;;100,00;`, "bedrag"},
		{`6;Debiteur 6;Particulier;;;;F6;01-01-2026;15-01-2026;100,00;20,00;;100,00;`, "openstaand"},
		{`7;Debiteur 7;Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;`, "staat ook op regel 2"},
		{`8;Debiteur 8;Particulier;;;;F8;16-01-2026;15-01-2026;100,00;0,00;;100,00;`, "vervaldatum"},
		{`9;Debiteur 9;Particulier;;;;F9;01-01-2026;15-01-2026;100,00;200,00;;-100,00;`, "betaald"},
		{`10;;Particulier;;;;F10;01-01-2026;15-01-2026;100,00;0,00;;100,00;`, "naam"},
		{`11;Debiteur 11;Particulier;;;;F11;01-01-2026`, "vervaldatum"},
		{"12;Debiteur \xff;Particulier;;;;F12;01-01-2026;15-01-2026;100,00;0,00;;100,00;", "UTF-8"},
		{`13;"Debiteur 13"x;Particulier;;;;F13;01-01-2026;15-01-2026;100,00;0,00;;100,00;`, "CSV"},
		{`15;Debiteur 15;Particulier;;;;F15;01-01-0026;15-01-2026;100,00;0,00;;100,00;`, "factuurdatum"},
		{`16;Debiteur 16;Particulier;;;;F16;01-01-2026;15-01-3026;100,00;0,00;;100,00;`, "vervaldatum"},
		{`17;Debiteur 17;Particulier;;;;F17;01-01-2026;15-01-2026;100,00;0,00;;100,00;01-02-0026`, "14-dagenbrief"},
		{`19;Debiteur 19;Particulier;;;;F19;01-01-2026;15-01-2026;100,00;0,00;;100,00;;;x`, "16 cellen onder 14 kolommen"},
		{`18;Debiteur 18;Particulier;;;;F18;01-01-2026;15-01-2026;--100,00;0,00;;;`, "bedrag"},
		{`14;Debiteur 14;Bedrijf;;;;F14;1-2-2026;15-2-2026;1.234,5;;;1.234,50;`, ""},
	}
	text := header1
	for _, r := range rows {
		text += r.row + "\n"
	}
	x, err := readExport(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	bad := map[int]string{}
	for _, b := range x.Bad {
		bad[b.Line] = b.Reason
	}
	good := 0
	for i, r := range rows {
		got, is := bad[i+2]
		if is != (r.want != "") || !strings.Contains(got, r.want) {
			t.Errorf("line %d: reason %q, want one about %q", i+2, got, r.want)
		}
		if r.want == "" {
			good++
		}
	}
	if len(x.Invoices) != good {
		t.Errorf("%d invoices read, want %d", len(x.Invoices), good)
	}
	if x.Invoices[1].Amount != incasso.MustParseEUR("1234.50") {
		t.Errorf("amount %s", x.Invoices[1].Amount)
	}
}

func TestHeader(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"no header":      {"a;b;c\n1;2;3\n", "kopregel"},
		"empty":          {"", "kopregel"},
		"missing column": {"Debiteurnr;Naam;Factuurnr;Factuurdatum;Vervaldatum;Bedrag\n", "soort"},
		"quoted header":  {"\"" + header1 + "1;Debiteur 1\n", "regel 1: geen geldige CSV-regel"},
		"twice":          {"Debiteurnr;Debiteurnummer;Naam\n", "twee keer"},
		"bad day":        {"Openstaande posten per;31-02-2026\n" + header1, "regel 1"},
	} {
		_, err := readExport(strings.NewReader(c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one about %q", name, err, c.want)
		}
	}
}

func TestBOMAndSynonyms(t *testing.T) {
	const text = "\ufeffRelatiecode;Relatienaam;Klantsoort;Boekstuk;Boekdatum;Vervaldag;Factuurbedrag\r\n" +
		"7;\"Debiteur; 7\";zzp;F1;02-03-2026;01-04-2026;€ 1.000.000,00\r\n"
	x, err := readExport(strings.NewReader(text))
	if err != nil || len(x.Bad) > 0 || len(x.Invoices) != 1 {
		t.Fatalf("%+v, %v", x, err)
	}
	inv := x.Invoices[0]
	if inv.Debtor.Name != "Debiteur; 7" || inv.Debtor.Kind != incasso.SoleTrader || inv.Amount != 1_000_000*incasso.Euro {
		t.Errorf("%+v", inv)
	}
}

func TestDutchAmount(t *testing.T) {
	for text, want := range map[string]string{
		"1.234,56": "1234.56", "1234,5": "1234.50", "€ 12": "12.00", "-45,00": "-45.00", "45,00-": "-45.00",
		"-€ 45,00": "-45.00", "€ -45,00": "-45.00", "- € 45,00": "-45.00", "€\u00a01.000.000,00": "1000000.00", "0,00": "0.00",
		"--45,00": "", "-45,00-": "", "€ 12,-": "", "-": "", "": "", "€": "", "1.23,45": "", ".123,00": "", "1,234": "",
		"1.234.56": "", "12,3456": "", "1e3": "", "+5,00": "", "€ € 5,00": "", "5,00 €": "",
	} {
		got, err := dutchAmount(text)
		if (err != nil) != (want == "") || (err == nil && got.String() != want) {
			t.Errorf("%q: %s, %v; want %q", text, got, err, want)
		}
	}
}

func FuzzReadExport(f *testing.F) {
	f.Add(header1 + "1;Debiteur 1;Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;\n")
	f.Add(header1 + "1;Debiteur 1;Particulier;;;;F1;01-01-0026;15-01-0026;100,00;0,00;;100,00;01-02-0026\n")
	f.Add("\ufeffOpenstaande posten per;20-11-2026\r\n" + header1)
	f.Add(header1 + "1;\"Debiteur 1;Particulier;;;;F1;01-01-2026;15-01-2026;100,00;0,00;;100,00;\n" +
		"2;\"Debiteur\n2\";Bedrijf;;;;F2;01-01-2026;15-01-2026;100,00;50,00;;50,00;01-02-2026\n")
	asOf := incasso.MustParseDate("2026-11-20")
	f.Fuzz(func(t *testing.T, text string) {
		x, err := readExport(strings.NewReader(text))
		if err != nil {
			return
		}
		for _, inv := range x.Invoices {
			if inv.Debtor.Kind == 0 || inv.Amount == 0 || inv.Date.IsZero() || inv.Due.Before(inv.Date) || inv.Number == "" {
				t.Errorf("accepted an incomplete row: %+v", inv)
			}
			for _, d := range []incasso.Date{inv.Date, inv.Due, inv.PaidOn, inv.WIKDate} {
				if !d.IsZero() && (d.Year() < 1900 || d.Year() > 2199) {
					t.Errorf("accepted the day %s: %+v", d, inv)
				}
			}
		}
		// Every line that was read is answered or told.
		r := compute(x, dossier.Query{AsOf: asOf})
		told := map[int]bool{}
		for _, b := range r.Bad {
			if b.Line < 1 || b.Reason == "" {
				t.Errorf("bad row %+v", b)
			}
			told[b.Line] = true
		}
		done := map[string]bool{}
		for _, d := range r.Debtors {
			done[d.Number] = true
		}
		for _, inv := range x.Invoices {
			if !told[inv.Line] && !done[inv.Debtor.Number] {
				t.Errorf("lost: %+v", inv)
			}
		}
	})
}
