package letter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The third grammar test: VAT over the costs. The scale over 500.00 is 75.00, VAT
// 15.75, together 90.75.

var vatForms = []struct {
	text  string
	costs incasso.EUR
	vat   incasso.EUR // 0 when the text does not name it
}{
	{"bent u € 75,00 incassokosten en € 15,75 btw verschuldigd.", 7500, 1575},
	{"bent u incassokosten verschuldigd van € 75,00 plus 21% btw (€ 15,75).", 7500, 1575},
	{"bent u € 90,75 inclusief btw aan incassokosten verschuldigd.", 9075, 0},
	{"bent u incassokosten verschuldigd ter hoogte van € 90,75 (incl. 21% btw).", 9075, 0},
	{"bedragen de incassokosten € 75,00 (excl. btw), dus € 90,75 inclusief btw.", 7500, 0},
	{"bent u € 75,00 aan incassokosten verschuldigd, te vermeerderen met 21% btw ad € 15,75, in totaal € 90,75.", 7500, 1575},
	{"brengen wij u € 90,75 incassokosten in rekening, waarvan € 15,75 btw.", 7500, 1575},
	{"bent u incassokosten verschuldigd. Deze bedragen € 75,00 exclusief btw en € 90,75 inclusief btw.", 7500, 0},
	{"bent u € 90,75 (€ 75,00 + € 15,75 btw) aan incassokosten verschuldigd.", 7500, 1575},
	{"bent u incassokosten verschuldigd: € 75,00 + € 15,75 btw = € 90,75.", 7500, 1575},
	{"komen de incassokosten voor uw rekening. Die zijn € 75,- ex btw, oftewel € 90,75 incl btw.", 7500, 0},
	{"wordt uw schuld verhoogd met € 75,00 incassokosten, vermeerderd met € 15,75 omzetbelasting.", 7500, 1575},
	{"bent u buitengerechtelijke incassokosten verschuldigd. Deze kosten bedragen € 75,00, te vermeerderen met € 15,75 BTW, derhalve in totaal € 90,75.", 7500, 1575},
	{"bent u verschuldigd:\nIncassokosten   € 75,00\nBtw 21%   € 15,75\nTotaal incassokosten   € 90,75\n", 7500, 1575},
	{"bent u incassokosten verschuldigd.\nIncassokosten excl. btw: € 75,00\n21% btw: € 15,75\nIncassokosten incl. btw: € 90,75\n", 7500, 1575},
	{"bent u € 75,00 incassokosten verschuldigd. Dat is met btw € 90,75.", 7500, 0},
	{"bent u incassokosten verschuldigd van € 75,00 (€ 90,75 inclusief 21% btw).", 7500, 0},
	{"bent u incassokosten verschuldigd: € 75,00 ex. 21% btw, € 90,75 incl. 21% btw.", 7500, 0},
	{"brengen wij u € 75,00 aan incassokosten, vermeerderd met 21% btw (= € 15,75), in rekening. Totaal: € 90,75.", 7500, 1575},
	{"bent u incassokosten verschuldigd. Deze bedragen € 75,00. Daar komt 21% btw bij, een bedrag van € 15,75. In totaal betaalt u dan € 90,75 aan incassokosten.", 7500, 1575},
	{"bent u € 75,00 aan incassokosten verschuldigd en € 15,75 aan btw daarover.", 7500, 1575},
	{"bent u incassokosten verschuldigd van € 75,00 plus € 15,75 (21% btw), dus € 90,75.", 7500, 1575},
	{"zijn de incassokosten voor u. Die kosten zijn € 90,75: € 75,00 kosten en € 15,75 btw.", 7500, 1575},
	{"moet u € 90,75 aan incassokosten betalen. Dat is € 75,00 plus € 15,75 btw.", 7500, 1575},
}

var vatDeclarations = []string{
	"De kosten zijn verhoogd met btw omdat wij de btw niet kunnen verrekenen.",
	"Wij kunnen de btw over de incassokosten niet in aftrek brengen en verhogen de kosten daarom.",
	"Het bedrag is met btw verhoogd, aangezien onze cliënt niet btw-plichtig is.",
	"Cliënte kan de over de incassokosten berekende omzetbelasting niet verrekenen; om die reden zijn de kosten met btw verhoogd.",
	"Nu de btw voor ons niet aftrekbaar is, komt deze voor uw rekening.",
	"Wij zijn vrijgesteld van btw en kunnen die daarom niet verrekenen.",
	"Daar onze opdrachtgever geen btw kan terugvorderen, wordt deze bij u in rekening gebracht.",
	"Als woningcorporatie kunnen wij de btw niet terugvragen. Daarom betaalt u ook btw.",
	"(Wij kunnen de b.t.w. niet verrekenen.)",
	"Onze opdrachtgever verklaart dat hij de btw niet kan verrekenen en dat de kosten om die reden met btw zijn verhoogd.",
}

func TestVATGrammar(t *testing.T) {
	n := 0
	for _, cond := range []string{"Betaalt u niet binnen deze termijn, dan", "Bij niet tijdige betaling"} {
		for _, form := range vatForms {
			for i, decl := range append(vatDeclarations, "") {
				n++
				verdict := letter.VerdictValid
				if decl == "" {
					verdict = letter.VerdictContested
				}
				sentence := cond + " " + form.text + " " + decl
				rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: fmt.Sprintf(aroundCosts, sentence),
					Facts: letter.Facts{Debtor: incasso.Consumer}})
				switch {
				case err != nil:
					t.Error(err)
				case rep.Verdict != verdict || decl == "" && !strings.Contains(ids(rep), "C-VAT-DECL"):
					t.Errorf("%d %s\n%v, want %v: %s", i, sentence, rep.Verdict, verdict, ids(rep))
				case !rep.Read.Costs.Is(form.costs) || rep.Read.VAT.Or(0) != form.vat:
					t.Errorf("%d %s\ncosts %v, VAT %v", i, sentence, rep.Read.Costs.Or(0), rep.Read.VAT.Or(0))
				case !rep.Read.AmountDue.Is(50_000) || !rep.Read.Principal.Is(50_000):
					t.Errorf("%d %s\ndue %v, principal %v", i, sentence, rep.Read.AmountDue.Or(0), rep.Read.Principal.Or(0))
				}
			}
		}
	}
	t.Logf("%d sentences", n)
}
