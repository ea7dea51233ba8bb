package letter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The fifth grammar test: tables. Layouts, labels and demands are independent
// parts; what must be read follows from the rows.

type tableRow struct {
	label string
	cents incasso.EUR
}

type tableCase struct {
	rows      []tableRow
	principal incasso.EUR
	due       incasso.EUR
	interest  incasso.EUR
}

var tableCases = []tableCase{
	{[]tableRow{{"Hoofdsom", 50000}, {"Totaal", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Factuur 2026-0012", 50000}, {"Te betalen", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Factuur 2026-0012 d.d. 12-01-2026", 20000}, {"Factuur 2026-0019 d.d. 20-01-2026", 30000}, {"Totaal", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"2026-0012  12-01-2026", 20000}, {"2026-0019  20-01-2026", 30000}, {"Totaal te voldoen", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Hoofdsom", 49000}, {"Wettelijke rente", 1000}, {"Totaal", 50000}}, 49000, 50000, 1000},
	{[]tableRow{{"Hoofdsom", 49000}, {"Rente tot heden", 1000}, {"Nu te betalen", 50000}}, 49000, 50000, 1000},
	{[]tableRow{{"Hoofdsom", 49000}, {"Vervallen rente", 1000}, {"Thans verschuldigd", 50000}}, 49000, 50000, 1000},
	{[]tableRow{{"Factuurbedrag", 60000}, {"Reeds betaald", 10000}, {"Openstaand", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Factuurbedrag", 60000}, {"Ontvangen betaling", -10000}, {"Resteert", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Huur december 2025", 25000}, {"Huur januari 2026", 25000}, {"Totale huurachterstand", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Contributie 2025", 50000}, {"Openstaand bedrag", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Bedrag excl. btw", 41322}, {"Btw 21%", 8678}, {"Factuurbedrag incl. btw", 50000}}, 50000, 50000, 0},
	{[]tableRow{{"Openstaande factuur 2026-0012", 50000}}, 50000, 50000, 0},
}

var tableLayouts = []func(label, amount string) string{
	func(l, a string) string { return l + strings.Repeat(" ", max(45-len(l), 3)) + a },
	func(l, a string) string { return l + ": " + a },
	func(l, a string) string { return l + "\t" + a },
	func(l, a string) string { return "| " + l + " | " + a + " |" },
	func(l, a string) string { return "- " + l + ": " + a },
	func(l, a string) string { return l + " .......... " + a },
	func(l, a string) string { return "<tr><td>" + l + "</td><td>" + a + "</td></tr>" },
	func(l, a string) string { return l + "\n" + a },
	func(l, a string) string { return strings.ToUpper(l) + "   " + a },
}

var tableAmounts = []func(incasso.EUR) string{
	func(v incasso.EUR) string { return v.Dutch() },
	func(v incasso.EUR) string { return strings.ReplaceAll(v.Dutch(), "\u00a0", "      ") },
	func(v incasso.EUR) string { return "EUR " + strings.TrimPrefix(v.Dutch(), "€\u00a0") },
	func(v incasso.EUR) string { return strings.TrimPrefix(v.Dutch(), "€\u00a0") },
}

var tableDemands = []string{
	"Wij verzoeken u het totaalbedrag te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.",
	"Wij verzoeken u € 500,00 te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.",
	"U dient dit bedrag binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd over te maken.",
	"Betaal het openstaande bedrag van € 500,00 binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.",
}

func TestTableGrammar(t *testing.T) {
	n, bad := 0, 0
	for ci, c := range tableCases {
		for li, layout := range tableLayouts {
			for ai, amount := range tableAmounts {
				for di, demand := range tableDemands {
					if (ci+li+ai+di)%2 != 0 {
						continue
					}
					n++
					if bad > 30 {
						continue
					}
					var rows strings.Builder
					for _, r := range c.rows {
						rows.WriteString(layout(r.label, amount(r.cents)) + "\n")
					}
					text := "Geachte heer,\n\nBetreft: dossier 2026-0417\n\nWij hebben van u nog het volgende te vorderen:\n\n" + rows.String() + "\n" + demand +
						fmt.Sprintf(" Betaalt u niet binnen deze termijn, dan bent u %s incassokosten verschuldigd.\n\nNL91 ABNA 0417 1643 00\n", feeOf(c.principal).Dutch())
					if msg := wrongTable(text, c); msg != "" {
						bad++
						t.Errorf("%d/%d/%d/%d %s\n%s", ci, li, ai, di, msg, text)
					}
				}
			}
		}
	}
	t.Logf("%d tables", n)
}

// feeOf is the scale for the principals of the table test, 15%.
func feeOf(p incasso.EUR) incasso.EUR { return p * 15 / 100 }

func wrongTable(text string, c tableCase) string {
	rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text, Facts: letter.Facts{Debtor: incasso.Consumer}})
	switch {
	case err != nil:
		return err.Error()
	case rep.Verdict != letter.VerdictValid:
		return rep.Verdict.String() + " " + ids(rep)
	case !rep.Read.AmountDue.Is(c.due) || !rep.Read.Principal.Is(c.principal) || rep.Read.Interest.Or(0) != c.interest || !rep.Read.Costs.Is(feeOf(c.principal)):
		return fmt.Sprintf("due %v, principal %v, interest %v, costs %v", rep.Read.AmountDue.Or(0), rep.Read.Principal.Or(0), rep.Read.Interest.Or(0), rep.Read.Costs.Or(0))
	}
	return ""
}
