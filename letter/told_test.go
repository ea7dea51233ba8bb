package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// told is a wording of what a letter tells, with what must be read from it. An amount of
// zero is not asked about.
type told struct {
	text                  string
	verdict               letter.Verdict
	due, costs, principal incasso.EUR
	interest, vat         incasso.EUR
	days                  int
	start                 letter.TermStart
	date                  string
	finding               string
	conditional           bool
}

func (c *told) check(t *testing.T, kind letter.Kind, text string) {
	t.Helper()
	rep, err := letter.Check(letter.Input{Kind: kind, Text: text, Facts: letter.Facts{Debtor: incasso.Consumer}})
	if err != nil {
		t.Fatal(err)
	}
	if c.verdict != 0 && rep.Verdict != c.verdict {
		t.Errorf("%q: %v, want %v: %s", c.text, rep.Verdict, c.verdict, ids(rep))
	}
	if c.finding != "" && !strings.Contains(ids(rep), c.finding) {
		t.Errorf("%q: no %s: %s", c.text, c.finding, ids(rep))
	}
	amount := func(what string, got letter.Opt[incasso.EUR], want incasso.EUR) {
		t.Helper()
		if want != 0 && got.Or(-1) != want {
			t.Errorf("%q: %s %v, want %v", c.text, what, got.Or(-1), want)
		}
	}
	amount("due", rep.Read.AmountDue, c.due)
	amount("costs", rep.Read.Costs, c.costs)
	amount("principal", rep.Read.Principal, c.principal)
	amount("interest", rep.Read.Interest, c.interest)
	amount("VAT", rep.Read.VAT, c.vat)
	if c.days != 0 && (rep.Read.TermDays.Or(-1) != c.days || rep.Read.TermStart.Or(0) != c.start) {
		t.Errorf("%q: %d days from %v, want %d from %v", c.text, rep.Read.TermDays.Or(-1), rep.Read.TermStart, c.days, c.start)
	}
	if c.date != "" && rep.Read.LetterDate.String() != c.date {
		t.Errorf("%q: of %v, want %s", c.text, rep.Read.LetterDate, c.date)
	}
	if c.conditional && !rep.Read.Conditional.Is(true) {
		t.Errorf("%q: not read as conditional", c.text)
	}
}

const (
	toldHead   = "Voorbeeldstad, 2 maart 2026\n\nGeachte heer,\n\nFactuur 2026-12 van 14 januari 2026 (levering) van € 500,00, te betalen voor 28 januari 2026, is nog niet betaald.\n\n"
	toldDemand = "Wij verzoeken u € 500,00 te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd, op NL91 ABNA 0417 1643 00.\n\n"
	toldCosts  = "\n\nBetaalt u niet op tijd, dan bent u € 75,00 incassokosten verschuldigd."
	toldEnd    = "\n\nMet vriendelijke groet,\nVoorbeeld B.V.\n"
)

// TestToldBesideCosts reads the costs where the claim is named once more beside them, or
// where something else follows in the same sentence.
func TestToldBesideCosts(t *testing.T) {
	for _, tail := range []string{
		"dan bent u behalve de hoofdsom ook € 75,00 incassokosten verschuldigd.",
		"dan bent u niet alleen de hoofdsom maar ook € 75,00 incassokosten verschuldigd.",
		"dan bent u benevens het factuurbedrag € 75,00 aan incassokosten verschuldigd.",
		"dan moet u naast de € 500,00 ook € 75,00 incassokosten betalen.",
		"dan komt er bovenop de € 500,00 nog € 75,00 aan incassokosten.",
		"dan moet u ons behalve de € 500,00 ook incassokosten betalen. Wij hanteren een vast bedrag van € 75,00.",
		"dan moet u ons ook incassokosten betalen. Ons vaste tarief is € 75,00.",
		"dan moet u ons ook incassokosten betalen. Wij vragen € 75,00.",
		"dan bent u een vergoeding voor incassokosten verschuldigd van € 75,00 (15% van de achterstand, zoals het besluit zegt).",
		"dan bent u incassokosten verschuldigd van € 75,00, dat is 15% van de hoofdsom.",
		"dan bent u € 75,00 (15% over de vordering) aan incassokosten verschuldigd.",
		"dan bent u incassokosten verschuldigd ten bedrage van € 75,00 en wordt de vordering overgedragen.",
		"dan bent u incassokosten verschuldigd van € 75,00 en zal de vordering uit handen worden gegeven.",
		"dan bent u incassokosten verschuldigd van € 75,00 en de huur wordt dan ontbonden.",
		"dan bent u € 75,00 incassokosten verschuldigd. Ik behoud mij alle rechten voor.",
		"dan bent u € 75,00 incassokosten verschuldigd en behoud ik mij het recht voor u te dagvaarden.",
		"dan bent u € 75,00 incassokosten verschuldigd, met behoud van mijn recht op rente.",
		"dan bent u met behoud van het recht op rente € 75,00 incassokosten verschuldigd.",
		"dan bent u naast rente van € 5,00 ook € 75,00 aan incassokosten verschuldigd.",
		"dan bent u € 75,00 incassokosten per openstaande factuur verschuldigd, samen € 575,00.",
	} {
		c := told{text: tail, verdict: letter.VerdictValid, due: 500_00, costs: 75_00}
		c.check(t, letter.FourteenDay, toldHead+toldDemand+"Betaalt u niet op tijd, "+tail+toldEnd)
	}
}

// TestToldReserved sees costs that the sender only keeps open.
func TestToldReserved(t *testing.T) {
	for _, tail := range []string{
		"dan behoud ik mij het recht voor € 75,00 incassokosten in rekening te brengen.",
		"dan behoud ik me het recht voor u € 75,00 incassokosten te rekenen.",
		"dan behoud ik mij alle rechten voor om € 75,00 incassokosten in rekening te brengen.",
		"dan houd ik mij het recht voor om € 75,00 incassokosten in rekening te brengen.",
		"dan reserveer ik het recht om € 75,00 incassokosten in rekening te brengen.",
		"dan acht ik mij vrij € 75,00 incassokosten in rekening te brengen.",
		"dan overweeg ik € 75,00 incassokosten in rekening te brengen.",
		"dan beraad ik mij op het in rekening brengen van € 75,00 incassokosten.",
		"dan hebben wij de mogelijkheid € 75,00 incassokosten te rekenen.",
		"dan zijn wij vrij om € 75,00 incassokosten te rekenen.",
		"dan zou dat u € 75,00 aan incassokosten kunnen kosten.",
	} {
		c := told{text: tail, verdict: letter.VerdictContested, costs: 75_00, conditional: true, finding: "C-UNCOND"}
		c.check(t, letter.FourteenDay, toldHead+toldDemand+"Betaalt u niet op tijd, "+tail+toldEnd)
	}
}

// TestToldLonger reads terms that the letter compares with those of the law.
func TestToldLonger(t *testing.T) {
	const pay = " om € 500,00 te betalen."
	for _, c := range []told{
		{text: "Ik geef u langer dan de wet voorschrijft: u heeft dertig dagen na ontvangst van deze brief", days: 30, start: letter.FromReceipt, verdict: letter.VerdictValid},
		{text: "U krijgt van mij meer tijd dan de wet eist: dertig dagen na ontvangst van deze brief", days: 30, start: letter.FromReceipt, verdict: letter.VerdictValid},
		{text: "Wij zijn ruimer dan de wet: u hebt 21 dagen nadat deze brief bij u is bezorgd", days: 21, start: letter.FromReceipt, verdict: letter.VerdictValid},
		{text: "Meer dan de wettelijke termijn geef ik niet: u heeft veertien dagen na ontvangst van deze brief", days: 14, start: letter.FromReceipt, verdict: letter.VerdictContested},
	} {
		c.due, c.costs = 500_00, 75_00
		c.check(t, letter.FourteenDay, toldHead+c.text+pay+toldCosts+toldEnd)
	}
}

// TestToldInTime reads what must be paid from what ends the matter.
func TestToldInTime(t *testing.T) {
	const head = "Voorbeeldstad, 2 maart 2026\n\nGeachte heer,\n\nU kocht op 14 januari 2026 mijn fiets voor € 700,00. € 200,00 gaf u contant, de overige € 500,00 zou u uiterlijk 1 februari 2026 overmaken.\n\n" +
		"U krijgt een laatste termijn: veertien dagen vanaf de dag nadat u deze brief hebt ontvangen. "
	for _, s := range []string{
		"Maakt u de € 500,00 binnen die termijn over, dan is de zaak afgedaan.",
		"Als u de € 500,00 binnen die termijn overmaakt, is de zaak afgedaan.",
		"Betaalt u € 500,00 binnen die termijn, dan blijft het daarbij.",
		"Ontvang ik de € 500,00 binnen die termijn, dan is het klaar.",
		"Staat de € 500,00 binnen die termijn op mijn rekening, dan is het klaar.",
	} {
		c := told{text: s, verdict: letter.VerdictValid, due: 500_00, costs: 75_00}
		c.check(t, letter.FourteenDay, head+s+" Zo niet, dan bent u € 75,00 incassokosten verschuldigd."+toldEnd)
	}
}

// TestToldQuestions reads rows that have questions in place of labels.
func TestToldQuestions(t *testing.T) {
	for _, rows := range []string{
		"Wat kostte het?            € 700,00  (rekening F-12 van 14 januari 2026)\nWat hebt u betaald?        € 200,00  (14 januari 2026, pin)\nWat moet u nog betalen?    € 500,00\nWanneer moest dat?         vóór 28 januari 2026",
		"Hoeveel was de rekening?   € 700,00  (rekening F-12 van 14 januari 2026)\nHoeveel is al betaald?     € 200,00\nHoeveel staat nog open?    € 500,00",
		"Om welke rekening gaat het?   F-12 van 14 januari 2026\nWat moet u nu betalen?        € 500,00\nWat moet u later betalen?     € 575,00",
	} {
		c := told{text: rows, verdict: letter.VerdictValid, due: 500_00, costs: 75_00, principal: 500_00}
		c.check(t, letter.FourteenDay, "Voorbeeldstad, 2 maart 2026\n\nGeachte heer,\n\n"+rows+
			"\n\nMaak € 500,00 over naar NL91 ABNA 0417 1643 00. U hebt hiervoor 14 dagen vanaf de dag nadat deze brief bij u is bezorgd."+toldCosts+toldEnd)
	}
}

// TestToldShare reads the part of a larger amount that the debtor owes.
func TestToldShare(t *testing.T) {
	for _, s := range []string{
		"De rekening van de hovenier van 20 april 2026 heb ik voorgeschoten: € 650,00. Jullie helft is € 325,00.",
		"De schutting kostte samen € 650,00 (factuur 26-203 van 20 april 2026). Ieders deel is € 325,00.",
		"De rekening 26-203 van 20 april 2026 was € 650,00; de helft, € 325,00, is voor jullie.",
	} {
		c := told{text: s, due: 325_00}
		c.check(t, letter.Reminder, "Beste buren,\n\n"+s+"\n\nWillen jullie dit overmaken op NL91ABNA0417164300?\n")
	}
}

// TestToldPerClaim reads costs for each claim whose total the letter names itself.
func TestToldPerClaim(t *testing.T) {
	list := func(a, b, sum string) string {
		return "Voorbeeldstad, 2 maart 2026\n\nGeachte heer,\n\nU heeft twee nota's niet betaald:\n1) contributie 2025, nota 25/41 van 1 september 2025, te betalen voor 1 oktober 2025: " + a +
			"\n2) reis, nota 26/03 van 12 januari 2026, te betalen voor 1 februari 2026: " + b +
			"\n\nWij verzoeken u het totaal van " + sum + " te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd. Betaalt u niet, dan bent u "
	}
	for _, s := range []string{
		"per nota € 40,00 aan incassokosten verschuldigd, dus in totaal € 80,00.",
		"€ 40,00 incassokosten per nota verschuldigd, samen € 80,00.",
		"tweemaal € 40,00 incassokosten verschuldigd, samen € 80,00.",
		"voor elke nota € 40,00 incassokosten verschuldigd. Dat is samen € 80,00.",
	} {
		c := told{text: s, verdict: letter.VerdictVoid, finding: "C-MAX", due: 250_00, costs: 80_00}
		c.check(t, letter.FourteenDay, list("€ 120,00", "€ 130,00", "€ 250,00")+s+toldEnd)
	}
	c := told{text: "within the scale", verdict: letter.VerdictValid, due: 600_00, costs: 90_00}
	c.check(t, letter.FourteenDay, list("€ 300,00", "€ 300,00", "€ 600,00")+"per nota € 45,00 aan incassokosten verschuldigd, dus in totaal € 90,00."+toldEnd)
}

// TestToldTwice sees a second demand in running text, with the costs in it.
func TestToldTwice(t *testing.T) {
	c := told{text: "two demands", verdict: letter.VerdictVoid, finding: "C-ONEAMT"}
	c.check(t, letter.FourteenDay, toldHead+toldDemand+toldCosts+"\n\nWij sommeren u daarom binnen deze termijn € 575,00 over te maken."+toldEnd)
}

// TestToldDates tells the date of the letter from that in a block about the invoice.
func TestToldDates(t *testing.T) {
	for _, s := range []string{
		"VOORBEELDSTAD, 2/3/26\n\nFactuurnr. : 2026-12\nDatum      : 14/1/26\nVervaldatum: 28/1/26\nBedrag     : € 500,00",
		"2 maart 2026\n\nFactuurnummer: 2026-12\nDatum: 14 januari 2026\nTe betalen voor: 28 januari 2026\nBedrag: € 500,00",
		"Datum: 2 maart 2026\nFactuurnummer: 2026-12\nVervaldatum: 28 januari 2026\nBedrag: € 500,00",
		"Kenmerk: 2026-12\nDatum: 2 maart 2026\nFactuurnummer: 2026-12\nFactuurdatum: 14 januari 2026\nVervaldatum: 28 januari 2026",
	} {
		c := told{text: s, verdict: letter.VerdictValid, date: "2026-03-02"}
		c.check(t, letter.FourteenDay, s+"\n\nGeachte heer,\n\nDe factuur voor de levering staat nog open. "+toldDemand+toldCosts+toldEnd)
	}
}

// TestToldJudgment does not judge what a court tells of a letter.
func TestToldJudgment(t *testing.T) {
	for _, who := range []string{"[eiser] [gedaagde]", "verzoekster verweerder", "[A] [B]", "de verhuurder de huurder"} {
		c := told{text: who, verdict: letter.VerdictNotJudged}
		c.check(t, letter.FourteenDay, "3.2. Bij brief van 12 augustus 2025 heeft "+who+" gesommeerd om binnen veertien dagen na heden te betalen, bij gebreke waarvan € 363,00 aan incassokosten verschuldigd is. "+
			"De kantonrechter overweegt dat de brief niet voldoet en veroordeelt hem tot betaling van € 2.420,00.")
	}
}

// TestToldRows reads the rows of an agency's claim.
func TestToldRows(t *testing.T) {
	for _, c := range []told{
		{text: "Hoofdsom   € 640,00\nWettelijke rente, 4% per jaar, over € 640,00\nvan 16 mei 2026 tot en met 2 september 2026   € 7,72\nIncassokosten   € 96,00\nTotaal   € 743,72",
			principal: 640_00, interest: 7_72, costs: 96_00, due: 743_72},
		{text: "Hoofdsom   € 640,00\nRente over € 640,00: € 7,72\nIncassokosten over € 640,00: € 96,00\nTotaal   € 743,72",
			principal: 640_00, interest: 7_72, costs: 96_00, due: 743_72},
		{text: "Hoofdsom   € 640,00\nRente (4% van € 640,00 over 110 dagen)   € 7,72\nIncassokosten (15% van € 640,00)   € 96,00\nTotaal   € 743,72",
			principal: 640_00, interest: 7_72, costs: 96_00, due: 743_72},
		{text: "Hoofdsom   € 520,00\nIncassokosten   € 78,00\n21% btw, omdat cliënt deze niet kan verrekenen   € 16,38\nTotaal   € 614,38",
			principal: 520_00, costs: 78_00, vat: 16_38, due: 614_38},
		{text: "Hoofdsom   € 480,00\nIncassokosten   € 72,00\nTotaal te voldoen   € 562,00", principal: 480_00, costs: 72_00, due: 562_00},
	} {
		c.check(t, letter.AgencyFirst, "Incassobureau Voorbeeld B.V., Voorbeeldstraat 1, 1234 AB Voorbeeldstad\n\nVoorbeeldstad, 2 september 2026\n\nGeachte heer,\n\n"+
			"Namens Voorbeeld B.V. vragen wij betaling van factuur F-12 van 1 mei 2026 voor een levering.\n\n"+c.text+"\n\nBetaal het totaal uiterlijk 20 september 2026 op NL91 ABNA 0417 1643 00.\n")
	}
	c := told{text: "wrong total with the costs", verdict: letter.VerdictVoid, finding: "C-NOTYET"}
	c.check(t, letter.FourteenDay, toldHead+"Hoofdsom   € 500,00\nIncassokosten   € 75,00\nTotaal te voldoen   € 585,00\n\n"+
		"Betaal € 585,00 binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd."+toldCosts+toldEnd)
}

// TestToldEarlier tells the costs from what an earlier letter asked for beside them.
func TestToldEarlier(t *testing.T) {
	for _, s := range []string{
		"Daarin stond dat u € 1.400,00 moest betalen binnen 15 dagen nadat die brief bij u bezorgd was, en dat er anders € 210,00 incassokosten bij zouden komen.",
		"Ik vroeg u € 1.400,00 te betalen, met de mededeling dat anders € 210,00 incassokosten zouden volgen.",
	} {
		c := told{text: s, due: 1610_00, costs: 210_00}
		c.check(t, letter.Summons, "Voorbeeldstad, 9 juni 2026\n\nGeachte mevrouw,\n\nOp 4 mei 2026 heb ik u een brief gestuurd over de huur. "+s+
			"\n\nDat betekent dat u nu verschuldigd bent:\nhuur april (vervallen 1 april 2026)     € 700,00\nhuur mei (vervallen 1 mei 2026)         € 700,00\nincassokosten                           € 210,00\nsamen                                   € 1.610,00\n\n"+
			"Ik sommeer u € 1.610,00 uiterlijk op 19 juni 2026 te betalen.\n")
	}
}
