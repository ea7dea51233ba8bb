package letter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The second grammar test: what follows when payment does not come. Conditions,
// ways to announce costs, and ways to write the amount are independent parts.

var conditionParts = []string{
	"Betaalt u niet binnen deze termijn, dan",
	"Indien u niet binnen de gestelde termijn betaalt,",
	"Als wij uw betaling niet op tijd hebben ontvangen,",
	"Wanneer u in gebreke blijft met tijdige betaling,",
	"Mocht betaling binnen deze termijn uitblijven, dan",
	"Bij gebreke van tijdige betaling",
	"Bij uitblijven van betaling",
	"Bij niet tijdige betaling",
	"Bij niet-tijdige betaling",
	"Blijft betaling uit, dan",
	"Voldoet u niet (volledig) binnen deze termijn, dan",
	"Heeft u na het verstrijken van deze termijn nog niet betaald, dan",
	"Ontvangen wij uw betaling niet tijdig, dan",
	"Zonder tijdige betaling",
	"Na afloop van deze termijn",
	"Is het bedrag dan nog niet op onze rekening bijgeschreven, dan",
	"INDIEN U NIET TIJDIG BETAALT,",
	"Als u niet (of niet op tijd) betaalt, dan",
	"Geeft u aan deze aanmaning geen gehoor, dan",
	"Indien volledige betaling binnen voornoemde termijn achterwege blijft,",
	"Als je niet op tijd betaalt,",
}

type announcePart struct {
	text string // %s is the amount
	may  bool
}

var announceParts = []announcePart{
	{"bent u %s aan incassokosten verschuldigd.", false},
	{"bent u incassokosten verschuldigd ad %s.", false},
	{"bent u incassokosten verschuldigd. Deze bedragen %s.", false},
	{"bent u buitengerechtelijke incassokosten verschuldigd. Deze kosten bedragen %s.", false},
	{"brengen wij u %s incassokosten in rekening.", false},
	{"worden incassokosten ten bedrage van %s bij u in rekening gebracht.", false},
	{"zullen wij de vordering verhogen met %s incassokosten.", false},
	{"wordt het bedrag verhoogd met buitengerechtelijke kosten van %s.", false},
	{"komen de incassokosten (%s) voor uw rekening.", false},
	{"moet u ook %s incassokosten betalen.", false},
	{"komt er %s aan incassokosten bij.", false},
	{"maken wij aanspraak op vergoeding van buitengerechtelijke incassokosten, groot %s.", false},
	{"bent u op grond van de wet incassokosten verschuldigd. In uw geval is dat %s.", false},
	{"bent u ingevolge artikel 6:96 BW incassokosten verschuldigd. In uw geval bedragen de incassokosten %s.", false},
	{"dient u naast de hoofdsom de incassokosten ter hoogte van %s te voldoen.", false},
	{"bent u tevens de kosten van incasso, zijnde %s, verschuldigd.", false},
	{"zijn wij genoodzaakt de incassokosten van %s bij u in rekening te brengen.", false},
	{"bent u conform het Besluit vergoeding voor buitengerechtelijke incassokosten een bedrag van %s aan kosten verschuldigd.", false},
	{"bedragen de incassokosten die u dan moet betalen %s.", false},
	{"bent u incassokosten verschuldigd (15%% over de hoofdsom), in uw geval %s.", false},
	{"kunnen wij %s incassokosten in rekening brengen.", true},
	{"kan een bedrag van %s aan incassokosten in rekening worden gebracht.", true},
	{"behouden wij ons het recht voor u %s aan incassokosten in rekening te brengen.", true},
	{"zijn wij gerechtigd u incassokosten van %s in rekening te brengen.", true},
	{"worden mogelijk incassokosten van %s in rekening gebracht.", true},
}

var amountForms = []string{
	"€ 75,00", "€75,00", "€ 75,-", "€ 75,--", "€ 75", "EUR 75,00", "EUR 75", "75 euro", "75,00 euro", "€\u00a075,00",
	"vijfenzeventig euro", "euro 75,00", "€ 75,=", "75,00 EUR", "€ 75,00 (zegge: vijfenzeventig euro)", "75 Euro",
}

func TestConsequenceGrammar(t *testing.T) {
	n, bad := 0, 0
	for ci, cond := range conditionParts {
		for ai, ann := range announceParts {
			for mi, amount := range amountForms {
				if (ci+ai+mi)%4 != 0 {
					continue
				}
				n++
				if bad > 40 {
					continue
				}
				sentence := cond + " " + fmt.Sprintf(ann.text, amount)
				if msg := wrongCosts(sentence, ann.may); msg != "" {
					bad++
					t.Errorf("%s\n%s", sentence, msg)
				}
			}
		}
	}
	t.Logf("%d sentences", n)
}

const aroundCosts = "Voorbeeld B.V.\n\nGeachte heer,\n\nOp 12 januari 2026 stuurden wij u factuur 2026-0012 van € 500,00. Die is nog niet betaald.\n\n" +
	"Wij verzoeken u € 500,00 te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.\n%s\n\nU betaalt op NL91 ABNA 0417 1643 00.\n"

func wrongCosts(sentence string, may bool) string {
	rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: fmt.Sprintf(aroundCosts, sentence),
		Facts: letter.Facts{Debtor: incasso.Consumer, Principals: []incasso.EUR{50_000}}})
	if err != nil {
		return err.Error()
	}
	want := letter.VerdictValid
	if may {
		want = letter.VerdictContested
	}
	switch {
	case rep.Verdict != want:
		return fmt.Sprintf("verdict %v, want %v: %v", rep.Verdict, want, ids(rep))
	case may && !strings.Contains(ids(rep), "C-UNCOND"):
		return "no C-UNCOND: " + ids(rep)
	case !rep.Read.Costs.Is(7_500):
		return fmt.Sprintf("costs read as %v", rep.Read.Costs)
	case !rep.Read.AmountDue.Is(50_000):
		return fmt.Sprintf("amount due read as %v", rep.Read.AmountDue)
	case !rep.Read.Conditional.Is(may):
		return fmt.Sprintf("conditional read as %v", rep.Read.Conditional)
	}
	return ""
}
