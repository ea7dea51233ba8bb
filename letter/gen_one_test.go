package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The eighth grammar test: the demand, the term and the costs in one sentence, in
// any order. {T} stands for the term, {A} for the amount, {C} for the costs.

var oneSentence = []string{
	"Wij verzoeken u {A} te betalen {T}, bij gebreke waarvan u {C} aan incassokosten verschuldigd bent.",
	"Als u niet {T} {A} betaalt, bent u {C} incassokosten verschuldigd.",
	"Indien u het bedrag van {A} niet {T} heeft voldaan, bent u {C} incassokosten verschuldigd.",
	"Indien wij het bedrag van {A} niet {T} van u hebben ontvangen, brengen wij {C} incassokosten in rekening.",
	"Betaalt u {A} niet {T}, dan bent u {C} incassokosten verschuldigd.",
	"Betaal {A} {T}, anders komt er {C} aan incassokosten bij.",
	"Betaal {A} {T} of u bent {C} incassokosten verschuldigd.",
	"Om {C} aan incassokosten te voorkomen, verzoeken wij u {A} te betalen {T}.",
	"Om incassokosten van {C} te voorkomen moet u {A} betalen {T}; betaalt u later, dan bent u deze kosten verschuldigd.",
	"Wilt u {C} incassokosten voorkomen, betaal dan {A} {T}.",
	"U voorkomt {C} aan incassokosten door {A} te betalen {T}.",
	"U voorkomt dat u {C} incassokosten moet betalen als u {A} betaalt {T}.",
	"Bij gebreke van betaling van {A} {T} bent u {C} incassokosten verschuldigd.",
	"Blijft betaling van {A} {T} uit, dan worden {C} incassokosten in rekening gebracht.",
	"Zonder betaling van {A} {T} bent u {C} incassokosten verschuldigd.",
	"Wij sommeren u tot betaling van {A} {T}, op straffe van {C} aan incassokosten.",
	"U dient {A} {T} te voldoen, waarna u anders {C} incassokosten verschuldigd bent.",
	"U dient {A} te voldoen {T}, na welke termijn {C} incassokosten verschuldigd zijn.",
	"Wij geven u nog de gelegenheid {A} te betalen {T}, waarna wij {C} incassokosten in rekening brengen.",
	"Wanneer {A} niet {T} is bijgeschreven, verhogen wij dit bedrag met {C} incassokosten tot € 575,00.",
	"Ontvangen wij {A} niet {T}, dan wordt uw schuld verhoogd met {C} incassokosten en bedraagt deze € 575,00.",
	"Voldoet u {A} niet {T}, dan bent u naast {A} ook {C} aan incassokosten verschuldigd, in totaal € 575,00.",
	"Ik verzoek u {A} te betalen {T}, bij gebreke waarvan ik u {C} incassokosten in rekening zal brengen en het totaal € 575,00 bedraagt.",
	"Mocht {A} niet {T} zijn ontvangen, dan bent u {C} buitengerechtelijke incassokosten verschuldigd.",
	"{T} dient u {A} te betalen, bij gebreke waarvan {C} incassokosten verschuldigd zijn.",
	"Wij verzoeken u {T} {A} te betalen en wijzen u erop dat u bij niet tijdige betaling {C} incassokosten verschuldigd bent.",
	"Wij verzoeken u {A} te betalen {T}, onder mededeling dat u bij gebreke daarvan {C} aan incassokosten verschuldigd wordt.",
	"U heeft nog de tijd om {A} te betalen {T}, daarna rekenen wij {C} incassokosten.",
	"U kunt {A} nog zonder incassokosten betalen {T}; daarna bent u {C} incassokosten verschuldigd.",
	"Zonder extra kosten betaalt u {A} {T}; betaalt u later, dan komt daar {C} incassokosten bij.",
	"U bent {C} incassokosten verschuldigd als u {A} niet betaalt {T}.",
	"Wij brengen u {C} incassokosten in rekening indien u {A} niet betaalt {T}.",
	"De incassokosten bedragen {C} en komen voor uw rekening als u {A} niet betaalt {T}.",
	"Incassokosten van {C} zijn voor uw rekening wanneer wij {A} niet {T} hebben ontvangen.",
	"Betaling van {A} dient plaats te vinden {T}; bij overschrijding daarvan bent u {C} incassokosten verschuldigd.",
	"{A} moet {T} zijn betaald, zo niet dan bent u {C} incassokosten verschuldigd.",
}

func TestOneSentence(t *testing.T) {
	for _, s := range oneSentence {
		for _, term := range []string{"binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd", "binnen 15 dagen nadat u deze brief heeft ontvangen"} {
			text := strings.NewReplacer("{T}", term, "{A}", "€ 500,00", "{C}", "€ 75,00").Replace(strings.Replace(s, "{T} dient", strings.ToUpper(term[:1])+term[1:]+" dient", 1))
			rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: letter.Facts{Debtor: incasso.Consumer},
				Text: "Geachte heer,\n\nFactuur 2026-0012 is nog niet betaald. " + text + "\n\nNL91 ABNA 0417 1643 00\n"})
			if err != nil {
				t.Fatal(err)
			}
			if rep.Verdict != letter.VerdictValid || !rep.Read.AmountDue.Is(50_000) || !rep.Read.Costs.Is(7_500) || !rep.Read.Principal.Is(50_000) {
				t.Errorf("%s\n%v %s: due %v, costs %v, principal %v", text, rep.Verdict, ids(rep), rep.Read.AmountDue.Or(0), rep.Read.Costs.Or(0), rep.Read.Principal.Or(0))
			}
		}
	}
}

// asked are sentences that ask for the costs already.
var asked = []string{
	"Wij verzoeken u {A} en {C} incassokosten te betalen {T}.",
	"Wij sommeren u {A}, vermeerderd met {C} incassokosten, te betalen {T}.",
	"Wij verzoeken u {A} plus {C} aan incassokosten te voldoen {T}.",
	"U dient {A} te betalen, te vermeerderen met {C} aan buitengerechtelijke incassokosten, {T}.",
	"Wij verzoeken u het totaalbedrag van € 575,00 ({A} + {C} incassokosten) te betalen {T}.",
	"Betaal € 575,00 (inclusief {C} incassokosten) {T}.",
	"Omdat u te laat bent, bent u ook {C} incassokosten verschuldigd. Wij verzoeken u {A} te betalen {T}.",
}

// unconditional are sentences that claim the costs without any condition; whether
// that is a missing consequence or costs that are asked too soon, it is void.
var unconditional = []string{
	"Wij verzoeken u {A}, vermeerderd met {C} incassokosten wegens niet tijdige betaling, te voldoen {T}.",
	"U dient {T} {A} en {C} aan incassokosten te betalen.",
	"U moet {T} {A} plus {C} incassokosten betalen.",
	"Wij verzoeken u {T} {A} te betalen, te vermeerderen met {C} incassokosten.",
	"Gelieve {T} {A} en tevens {C} incassokosten over te maken.",
	"U bent {A} en {C} incassokosten verschuldigd. Betaal dit {T}.",
	"Doordat u niet op tijd heeft betaald, hebben wij {C} incassokosten in rekening gebracht. Betaal {A} {T}.",
	"Wij verzoeken u {A} te betalen {T}. Daarnaast bent u {C} incassokosten verschuldigd.",
	"Wij verzoeken u {A} te betalen {T}. Tevens brengen wij {C} incassokosten in rekening.",
	"Wij verzoeken u {A} te betalen {T}. Ook de incassokosten van {C} komen voor uw rekening.",
	"Wij verzoeken u {A} en de incassokosten van {C} te betalen {T}.",
	"Wij verzoeken u {A} te betalen {T}, naast de incassokosten van {C}.",
	"Wij verzoeken u {A} te betalen {T} en daarnaast {C} incassokosten.",
	"Het openstaande bedrag van {A} en de incassokosten van {C} dienen {T} te zijn voldaan.",
	"Wij verzoeken u {A} te betalen {T}. De incassokosten bedragen {C}.",
	"U bent in verzuim en daarom {C} incassokosten verschuldigd. Betaal {A} {T}.",
	"Wij verzoeken u {A} en {C} incassokosten, die u verschuldigd bent omdat u niet op tijd betaalde, te betalen {T}.",
	"Door uw niet tijdige betaling bent u {C} incassokosten verschuldigd. Wij verzoeken u {A} te betalen {T}.",
	"Nu u niet heeft betaald, bent u {C} incassokosten verschuldigd. Wij verzoeken u {A} te betalen {T}.",
	"Wegens het uitblijven van betaling zijn {C} incassokosten verschuldigd. Wij verzoeken u {A} te betalen {T}.",
}

func TestCostsWithoutCondition(t *testing.T) {
	for _, s := range unconditional {
		text := strings.NewReplacer("{T}", "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd", "{A}", "€ 500,00", "{C}", "€ 75,00").Replace(s)
		rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: letter.Facts{Debtor: incasso.Consumer},
			Text: "Geachte heer,\n\nFactuur 2026-0012 van € 500,00 is nog niet betaald.\n\n" + text + "\n\nNL91 ABNA 0417 1643 00\n"})
		if err != nil {
			t.Fatal(err)
		}
		if rep.Verdict != letter.VerdictVoid {
			t.Errorf("%s\n%v %s", text, rep.Verdict, ids(rep))
		}
	}
}

func TestCostsAskedNow(t *testing.T) {
	for _, s := range asked {
		text := strings.NewReplacer("{T}", "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd", "{A}", "€ 500,00", "{C}", "€ 75,00").Replace(s)
		rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: letter.Facts{Debtor: incasso.Consumer},
			Text: "Geachte heer,\n\nFactuur 2026-0012 van € 500,00 is nog niet betaald. " + text + " Betaalt u niet, dan gaan wij naar de rechter.\n\nNL91 ABNA 0417 1643 00\n"})
		if err != nil {
			t.Fatal(err)
		}
		if rep.Verdict != letter.VerdictVoid || !strings.Contains(ids(rep), "C-NOTYET") {
			t.Errorf("%s\n%v %s: due %v, costs %v", text, rep.Verdict, ids(rep), rep.Read.AmountDue.Or(0), rep.Read.Costs.Or(0))
		}
	}
}
