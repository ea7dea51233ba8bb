package letter_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// Costs, or what is left of them, can be as high as one of the invoices, and the letter
// names them again with the VAT over them: they are still the costs, and no claim.
func TestCostsAsHighAsAnInvoice(t *testing.T) {
	for _, w := range []struct {
		invoices   []incasso.EUR
		costs, vat incasso.EUR
	}{
		{[]incasso.EUR{1, 40_01, 226_68}, 40_01, 8_40},
		{[]incasso.EUR{39_96}, 39_96, 8_40}, // four cents of 40.00 were paid, none of the VAT
		{[]incasso.EUR{40_00, 300_00}, 40_00, 8_40},
		{[]incasso.EUR{60_00, 340_00}, 60_00, 12_60},
	} {
		facts := letterFacts(incasso.SoleTrader)
		facts.Costs, facts.VATAmount = letter.Of(w.costs), letter.Of(w.vat)
		facts.VAT.Outsourced, facts.VAT.Deductible, facts.VAT.Declared = letter.Of(true), letter.Of(false), letter.Of(true)
		var open incasso.EUR
		for i, amount := range w.invoices {
			open += amount
			facts.Invoices = append(facts.Invoices, letter.Invoice{Number: "2023-10" + string(rune('0'+i)),
				Due: incasso.MustParseDate("2023-03-01"), Amount: letter.Of(amount)})
		}
		facts.AmountDue = letter.Of(open + w.costs + w.vat)
		l, err := letter.Write(letter.WriteInput{Kind: letter.Summons, Facts: facts, Details: letter.Details{CostsDue: true}})
		if err != nil {
			t.Errorf("%+v: %v", w, err)
			continue
		}
		r, err := letter.Check(letter.Input{Kind: letter.Summons, Text: l.Text})
		if err != nil || r.Read.Costs.Or(0) != w.costs || r.Read.VAT.Or(0) != w.vat || r.Read.Principal.Or(0) != open {
			t.Errorf("%+v: read %+v %v", w, r.Read, err)
		}
	}
}

// letterFacts are the facts of a letter but for its claims.
func letterFacts(debtor incasso.PartyKind) letter.Facts {
	return letter.Facts{Debtor: debtor, LetterDate: incasso.MustParseDate("2023-03-25"), IBAN: "NL91ABNA0417164300",
		Creditor:    letter.Party{Name: "Voorbeeld B.V.", Address: "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
		DebtorParty: letter.Party{Name: "Debiteur 12", Address: "Voorbeeldlaan 12, 1234 AB Voorbeeldstad"}}
}
