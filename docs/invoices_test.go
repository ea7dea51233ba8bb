package docs_test

import (
	"fmt"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

// From an open invoice to the letter that goes out today.
func Example_invoiceToLetter() {
	today := incasso.MustParseDate("2026-03-02")

	// 1. What the books say: who owes what, and what happened so far.
	file := dossier.File{
		Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Claims: []dossier.Claim{{
			ID:          "2026-0117",
			Principal:   incasso.MustParseEUR("412.30"),
			InvoiceDate: incasso.MustParseDate("2026-01-12"),
			Due:         incasso.MustParseDate("2026-01-26"),
		}},
	}

	// 2. Where that stands at the end of today, and what comes next.
	statement, err := file.Statement(dossier.Query{AsOf: today})
	if err != nil {
		fmt.Println(err) // an *incasso.Error: a code, the field, Dutch and English
		return
	}
	next := statement.Next[0]
	fmt.Println(next.Action, next.Letter, "- interest so far", statement.Money.Interest)

	// 3. The letter. It is written only when it holds.
	written, err := letter.Write(letter.WriteInput{
		Kind: letter.FourteenDay,
		Facts: letter.Facts{
			Debtor:     incasso.Consumer,
			LetterDate: today,
			Invoices: []letter.Invoice{{
				Number: "2026-0117", Date: incasso.MustParseDate("2026-01-12"),
				Due: incasso.MustParseDate("2026-01-26"), Amount: letter.Of(incasso.MustParseEUR("412.30")),
			}},
			IBAN:        "NL91ABNA0417164300",
			Creditor:    letter.Party{Name: "Voorbeeld B.V.", Address: "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
			DebtorParty: letter.Party{Name: "Debiteur 12", Address: "Voorbeeldlaan 12, 1234 AB Voorbeeldstad"},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(written.Subject, "- costs announced", written.Facts.Costs.Or(0))
	fmt.Println(strings.Contains(written.Text, "veertien dagen"))

	// 4. When its term ends, and from when the costs are due.
	term, err := deadline.WIKLetter(deadline.Dispatch{Posted: today})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("last day", term.LastDay, "- costs from", term.CostsFrom)

	// 5. The fact that it left goes into the file; everything else is computed again.
	file = *file.With(dossier.LetterSent{When: dossier.When{On: today}, Letter: dossier.WIK})
	later, err := file.Statement(dossier.Query{AsOf: term.CostsFrom})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(later.Standing.Status, later.Standing.Total, "- open", later.Money.Open)
	// Output:
	// send_letter wik - interest so far 1.58
	// Aanmaning: u heeft nog niet betaald - costs announced 61.85
	// true
	// last day 2026-03-18 - costs from 2026-03-19
	// chargeable 61.85 - open 476.50
}
