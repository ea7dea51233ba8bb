package letter_test

import (
	"strings"
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

// Costs of 266.67, which is also where the minimum of the scale ends, are the costs over
// 1,777.77 through 1,777.83, in whatever words beside the minimum.
func TestCostsOfTheBound(t *testing.T) {
	for cents := incasso.EUR(1_777_77); cents <= 1_777_83; cents++ {
		facts := letterFacts(incasso.Consumer)
		facts.Invoices = []letter.Invoice{{Number: "2023-101", Due: incasso.MustParseDate("2023-03-01"), Amount: letter.Of(cents)}}
		l, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: facts})
		if err != nil {
			t.Errorf("%s: %v", cents, err)
			continue
		}
		for _, words := range []string{
			"dan bent u daarnaast € 266,67 aan incassokosten verschuldigd",
			"dan brengen wij € 266,67 aan incassokosten in rekening, met een wettelijk minimum van € 40,00",
			"dan komen daar incassokosten bij van € 266,67 (15% over de eerste € 2.500,00, minimaal € 40,00)",
			"dan moet u meer betalen dan dit bedrag: er komt € 266,67 aan incassokosten bij",
		} {
			text := strings.ReplaceAll(l.Text, "\u00a0", " ")
			changed := strings.Replace(text, "dan bent u daarnaast € 266,67 aan incassokosten verschuldigd", words, 1)
			r, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: changed, Facts: facts})
			if err != nil || r.Verdict != letter.VerdictValid || r.Read.Costs.Or(0) != 266_67 {
				t.Errorf("%s, %q: %v, costs %v, %v %+v", cents, words, r.Verdict, r.Read.Costs, err, r.Findings)
			}
		}
	}
}

// letterFacts are the facts of a letter but for its claims.
func letterFacts(debtor incasso.PartyKind) letter.Facts {
	return letter.Facts{Debtor: debtor, LetterDate: incasso.MustParseDate("2023-03-25"), IBAN: "NL91ABNA0417164300",
		Creditor:    letter.Party{Name: "Voorbeeld B.V.", Address: "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
		DebtorParty: letter.Party{Name: "Debiteur 12", Address: "Voorbeeldlaan 12, 1234 AB Voorbeeldstad"}}
}
