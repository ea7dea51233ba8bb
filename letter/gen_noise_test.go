package letter_test

import (
	"fmt"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The fourth grammar test: sentences that real letters hold beside the term, the
// amount and the consequence. None of them may change what a letter says about
// those.

var harmless = []string{
	"Deze factuur had u uiterlijk op 11 februari 2026 moeten betalen.",
	"De betaaltermijn van 30 dagen is inmiddels ruimschoots verstreken.",
	"Op deze factuur is een betalingstermijn van 14 dagen van toepassing.",
	"Onze factuur is niet binnen de overeengekomen termijn van 30 dagen voldaan.",
	"Volgens onze voorwaarden dient u binnen 8 dagen na factuurdatum te betalen.",
	"Wij stuurden u deze factuur met een betalingstermijn van 21 dagen.",
	"U had de factuur binnen 14 dagen na factuurdatum moeten voldoen.",
	"De termijn voor betaling verliep op 12 februari 2026.",
	"Op 13 februari 2026 hebben wij u een herinnering gestuurd.",
	"Wij hebben u op 13 februari 2026 gevraagd om binnen 7 dagen te betalen, maar dat heeft u niet gedaan.",
	"In onze brief van 13 februari 2026 verzochten wij u al om betaling.",
	"De betaling is dus al 20 dagen te laat.",
	"Bent u het niet eens met de factuur, reageer dan binnen 7 dagen schriftelijk.",
	"Heeft u vragen? Dan kunt u ons bereiken op werkdagen tussen 9.00 en 17.00 uur op telefoonnummer 010-1234567.",
	"U krijgt binnen 2 werkdagen antwoord op uw e-mail.",
	"Wij reageren binnen vijf werkdagen op uw bericht.",
	"Kunt u het bedrag niet in één keer betalen? Neem dan binnen 5 dagen contact met ons op voor een betalingsregeling.",
	"U kunt ook in termijnen van € 50,00 betalen als wij dat met u afspreken.",
	"Een regeling is mogelijk vanaf € 25,00 per maand.",
	"Het duurt ongeveer 3 werkdagen voordat uw betaling is verwerkt.",
	"Betalingen die wij tot en met 27 februari 2026 hebben ontvangen, zijn verwerkt.",
	"Heeft u inmiddels betaald, dan kunt u deze brief als niet verzonden beschouwen.",
	"Hebben uw betaling en deze brief elkaar gekruist? Dan hoeft u niets te doen.",
	"Wij hebben u al vaker gevraagd om te betalen.",
	"U bent in verzuim.",
	"U verkeert sinds 12 februari 2026 van rechtswege in verzuim.",
	"Wij stellen u hierbij, voor zover nodig, in gebreke.",
	"Ook bent u vanaf de dag na de vervaldatum wettelijke rente verschuldigd.",
	"Daarnaast maken wij aanspraak op de wettelijke rente vanaf 12 februari 2026 tot de dag van algehele voldoening.",
	"Blijft betaling uit, dan dragen wij de zaak over aan een gerechtsdeurwaarder.",
	"Als u dan nog niet betaalt, kunnen wij een gerechtelijke procedure starten. De kosten daarvan komen ook voor uw rekening.",
	"Een procedure bij de kantonrechter kost al snel € 135,00 aan griffierecht.",
	"Leidt dit tot een procedure, dan komen daar griffierecht en proceskosten bij.",
	"Heeft u schulden? Uw gemeente helpt u gratis met schuldhulpverlening.",
	"Bel gratis met Geldfit: 0800-8115.",
	"Deze brief is automatisch gemaakt en daarom niet ondertekend.",
	"Wij gaan er vanuit dat u zo spoedig mogelijk betaalt.",
	"Wij verzoeken u zo spoedig mogelijk te betalen.",
	"U kunt eenvoudig betalen via iDEAL op www.voorbeeld.nl/betalen.",
	"Met de QR-code hieronder betaalt u in één minuut.",
	"Graag vermelden wij dat u de goederen op 5 januari 2026 heeft ontvangen.",
	"Het product dat u kocht heeft twee jaar garantie.",
	"U heeft de bestelling binnen de bedenktijd van 14 dagen niet teruggestuurd.",
	"De factuur is opgemaakt na levering op 3 januari 2026.",
	"De incassokosten zijn berekend volgens het Besluit vergoeding voor buitengerechtelijke incassokosten.",
	"Betaalt u wel op tijd, dan brengen wij geen incassokosten in rekening.",
	"Zo voorkomt u extra kosten.",
	"Dit is onze laatste aanmaning.",
	"Deze aanmaning is verstuurd op grond van artikel 6:96 lid 6 van het Burgerlijk Wetboek.",
	"De wet noemt dit de veertiendagenbrief.",
	"Wij vertrouwen erop dat u tijdig betaalt.",
	"Het bedrag is inclusief btw.",
	"Na ontvangst van uw betaling sluiten wij het dossier.",
	"Zodra wij uw betaling hebben ontvangen, krijgt u daarvan bericht.",
	"De wettelijke termijn van veertien dagen is bedoeld om u een laatste kans te geven.",
	"Betaalt u te laat, dan kan dat gevolgen hebben voor uw abonnement.",
	"Tot onze spijt kunnen wij u niet langer uitstel geven.",
	"Wilt u ons laten weten waarom u nog niet heeft betaald?",
	"Alle bedragen in deze brief zijn in euro.",
	"Onze algemene voorwaarden kunt u vinden op www.voorbeeld.nl.",
	"In 2025 heeft u al drie keer te laat betaald.",
	"Eerder heeft u € 120,00 van een andere factuur wel op tijd betaald.",
	"KvK 12345678, btw-nummer NL001234567B01.",
	"Klachten kunt u binnen 14 dagen na ontvangst van de factuur melden.",
	"Voorkom dat wij de vordering uit handen moeten geven aan ons incassobureau.",
	"Als u al een regeling heeft getroffen, hoeft u op deze brief niet te reageren.",
	"Stuur bij vragen een e-mail naar administratie@voorbeeld.nl.",
	"Let op: wij hebben een nieuw telefoonnummer.",
	"De hoogte van de kosten is wettelijk vastgesteld: 15% over de eerste € 2.500,00, met een minimum van € 40,00.",
	"U bent zelf verantwoordelijk voor tijdige betaling.",
}

const aroundNoise = "Voorbeeld B.V.\nVoorbeeldstraat 1\n1234 AB Voorbeeldstad\n\nVoorbeeldstad, 2 maart 2026\n\nGeachte heer Debiteur,\n\n" +
	"Op 12 januari 2026 stuurden wij u factuur 2026-0012 van € 500,00.%s Wij verzoeken u € 500,00 te betalen binnen veertien dagen " +
	"vanaf de dag nadat deze brief bij u is bezorgd.%s\n\nBetaalt u niet binnen deze termijn, dan bent u € 75,00 aan incassokosten verschuldigd.%s\n\n" +
	"U betaalt op NL91 ABNA 0417 1643 00 onder vermelding van 2026-0012.\n\nMet vriendelijke groet,\nVoorbeeld B.V.\n"

func TestHarmlessSentences(t *testing.T) {
	for _, s := range harmless {
		for place := range 6 {
			add := [3]string{}
			add[place%3] = " " + s
			if place >= 3 {
				add[place%3] = "\n\n" + s + "\n\n"
			}
			rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay,
				Text:  fmt.Sprintf(aroundNoise, add[0], add[1], add[2]),
				Facts: letter.Facts{Debtor: incasso.Consumer}})
			if err != nil {
				t.Fatal(err)
			}
			r := rep.Read
			if rep.Verdict != letter.VerdictValid || !r.TermDays.Is(14) || !r.TermStart.Is(letter.FromDayAfterReceipt) ||
				!r.AmountDue.Is(50_000) || !r.Principal.Is(50_000) || !r.Costs.Is(7_500) || !r.Deadline.IsZero() ||
				!r.Conditional.Is(false) || !r.IBAN.Is("NL91ABNA0417164300") || !r.Reference.Is("2026-0012") {
				t.Errorf("%d: %s\n%v %s\n%+v", place, s, rep.Verdict, ids(rep), r)
			}
		}
	}
}
