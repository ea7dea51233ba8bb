package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// harmlessLines are sentences that change nothing about a letter.
var harmlessLines = []string{
	"Onze eerdere herinnering, waarin wij u vroegen om binnen 8 dagen te betalen, bleef zonder resultaat.",
	"Had u binnen 8 dagen betaald, dan had u 2% korting (€ 10,00) gekregen.",
	"In uw contract staat dat u bij te late betaling € 25,00 boete verschuldigd bent; die brengen wij nu niet in rekening.",
	"In 2019 betaalde u ook al drie keer te laat en rekenden wij € 40,00 kosten, die u heeft voldaan.",
	"Het griffierecht bedraagt € 90,00 voor vorderingen tot € 500,00 en € 135,00 daarboven.",
	"Een procedure bij de kantonrechter kost al gauw € 400,00 tot € 600,00 extra.",
	"De wet bepaalt dat de incassokosten ten minste € 40,00 en ten hoogste € 6.775,00 bedragen.",
	"Incassokosten zijn wettelijk geregeld: over de eerste € 2.500,00 wordt 15% gerekend.",
	"U kunt extra kosten voorkomen door op tijd te betalen.",
	"Tot nu toe hebben wij geen kosten in rekening gebracht.",
	"Uw abonnement kost € 19,95 per maand.",
	"Wij zijn bereikbaar op werkdagen van 9.00 tot 17.00 uur.",
	"De verjaringstermijn van vijf jaar wordt met deze brief gestuit.",
	"Op de factuur staat dat u binnen 21 dagen moet betalen.",
	"U kunt zich binnen zes weken tot de Geschillencommissie wenden.",
	"Uw eerdere factuur van € 120,00 heeft u wel betaald, waarvoor dank.",
	"Betalen in termijnen kan ook: bel ons dan voor een regeling, bijvoorbeeld vijf keer € 100,00.",
}

// spoilingLines are sentences that no letter survives: another term, another start, costs
// that are due already.
var spoilingLines = []string{
	"Let op! U heeft nog 7 dagen om te betalen.",
	"Betaal binnen 8 dagen en voorkom kosten!",
	"Uw betaling moet binnen tien dagen bij ons binnen zijn.",
	"De incassokosten zijn vanaf vandaag verschuldigd.",
	"De incassokosten zijn inmiddels aan uw rekening toegevoegd.",
	"De termijn begint op de datum van deze brief.",
	"De betaaltermijn gaat in op de dag van verzending van deze brief.",
	"Betaalt u niet binnen een week, dan gaat de zaak naar de deurwaarder.",
	"Wij zien uw betaling uiterlijk binnen 10 dagen na dagtekening tegemoet.",
	"Samengevat: u heeft nog één week de tijd om te betalen.",
	"Na zeven dagen bent u de incassokosten verschuldigd.",
	"U heeft tien dagen, gerekend vanaf de dag nadat deze brief bij u is bezorgd.",
}

// TestInsertedSentences puts sentences between the paragraphs of letters: a harmless one
// makes no void letter valid, a spoiling one leaves no letter valid.
func TestInsertedSentences(t *testing.T) {
	n := 0
	for _, folder := range []string{"unseen", "seen", "second"} {
		for _, s := range loadSamples(t, folder) {
			if s.in.Kind != letter.FourteenDay {
				continue
			}
			sentences := harmlessLines
			switch s.want.Verdict {
			case letter.VerdictValid:
				sentences = spoilingLines
			case letter.VerdictVoid:
			default:
				continue
			}
			for _, text := range withSentences(s.in.Text, sentences) {
				in := s.in
				in.Text = text
				rep, err := letter.Check(in)
				if n++; err != nil || rep.Verdict == letter.VerdictValid {
					t.Errorf("%s/%s: verdict %v, error %v:\n%s", folder, s.name, rep.Verdict, err, text)
				}
			}
		}
	}
	if n < 3000 {
		t.Errorf("%d texts, want at least 3,000", n)
	}
}

// withSentences returns a text with each of the sentences as a paragraph in its middle and
// before its last one; none for a text that has no paragraphs.
func withSentences(text string, sentences []string) []string {
	paras := strings.Split(text, "\n\n")
	if len(paras) < 4 || strings.Contains(text, "<") {
		return nil
	}
	texts := make([]string, 0, 2*len(sentences))
	for _, sentence := range sentences {
		for _, at := range [...]int{len(paras)/2 + 1, len(paras) - 1} {
			rest := strings.Join(paras[at:], "\n\n")
			texts = append(texts, strings.Join(paras[:at], "\n\n")+"\n\n"+sentence+"\n\n"+rest)
		}
	}
	return texts
}
