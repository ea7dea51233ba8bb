package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
	"pgregory.net/rapid"
)

// Whatever a debtor's rows say: every row is done or told, a consumer owes no costs
// over an invoice without a letter and never more than the scale over all, letters
// are about what is late, and each can be written.
func TestAnyDebtor(t *testing.T) {
	asOf := incasso.MustParseDate("2026-11-20")
	date := func(t *rapid.T, from, through int, label string) string {
		return asOf.AddDays(rapid.IntRange(from, through).Draw(t, label)).Time().Format("02-01-2006")
	}
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]string{"Particulier", "Particulier", "Eenmanszaak", "Bedrijf", "Overheid"}).Draw(t, "kind")
		export := preamble + header1
		n := rapid.IntRange(1, 5).Draw(t, "rows")
		letters := []string{"", "", date(t, -90, 5, "first letter"), date(t, -90, 5, "second letter")}
		for i := range n {
			amount := rapid.SampledFrom([]int{1, 2500, 10000, 20000, 26670, 120000, 500010, 2500000, -5000}).Draw(t, "amount")
			issued := rapid.IntRange(-200, 10).Draw(t, "issued")
			paid, paidOn := 0, ""
			if amount > 0 && rapid.Bool().Draw(t, "paid") {
				paid = rapid.SampledFrom([]int{amount, amount / 2, amount - 1}).Draw(t, "part")
				if rapid.Bool().Draw(t, "day known") {
					paidOn = date(t, issued, max(issued, 5), "paid on")
				}
			}
			export += row("1", kind, fmt.Sprintf("F%d;%s;%s;%s;%s;%s;;%s", i, date(t, issued, issued, "date"),
				date(t, issued, issued+60, "due"), dutch(amount), dutch(paid), paidOn, rapid.SampledFrom(letters).Draw(t, "letter")))
		}
		x, err := readExport(strings.NewReader(export))
		if err != nil || len(x.Bad) > 0 || len(x.Invoices) != n {
			t.Fatalf("%v %v\n%s", err, x.Bad, export)
		}
		r := compute(x, dossier.Query{AsOf: asOf})
		if len(r.Bad) > 0 || len(r.Debtors) != 1 || r.Debtors[0].Error != "" {
			t.Fatalf("%+v\n%s", r, export)
		}
		d := &r.Debtors[0]
		rows := map[string]invoice{}
		for _, inv := range x.Invoices {
			rows[inv.Number] = inv
		}
		var all incasso.EUR
		for _, s := range d.Costs {
			for _, number := range s.Invoices {
				all += rows[number].Amount
				if inv := rows[number]; kind == "Particulier" && s.Status != dossier.NotChargeable && (inv.WIKDate.IsZero() || !inv.Due.Before(inv.WIKDate)) {
					t.Errorf("costs over %s, which no letter named\n%s", number, export)
				}
			}
		}
		var total incasso.EUR
		for _, s := range d.Costs {
			total += s.Total
		}
		if most, err := wik.FeeEUR(all); err != nil || total > max(most, 40*incasso.Euro) || (kind == "Particulier" && total > most) {
			t.Errorf("costs %s, over %s together %s, %v\n%s", total, all, most, err, export)
		}
		seen := map[letter.Kind]bool{}
		for _, l := range d.Letters {
			if l.Error != "" || l.Text == "" {
				t.Errorf("%v: %s\n%s", l.Kind, l.Error, export)
			}
			if seen[l.Kind] {
				t.Errorf("two of %v\n%s", l.Kind, export)
			}
			seen[l.Kind] = true
			for _, number := range l.Invoices {
				if !rows[number].Due.Before(asOf) {
					t.Errorf("a letter about %s, which is not late\n%s", number, export)
				}
				lettered := slices.ContainsFunc(d.Costs, func(s standing) bool {
					return slices.Contains(s.Invoices, number) && (s.Status == dossier.Chargeable || s.Status == dossier.Announced)
				})
				if l.Kind == letter.FourteenDay && lettered {
					t.Errorf("a second 14-day letter about %s\n%s", number, export)
				}
			}
		}
		if text(r) == "" {
			t.Error("no report")
		}
	})
}

// dutch writes cents with a decimal comma.
func dutch(cents int) string {
	return strings.Replace(incasso.EUR(cents).String(), ".", ",", 1)
}
