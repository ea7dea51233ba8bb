package letter_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// catalogueTyped is the catalogue typed a second time: id, first day, severity, and
// the kinds and parties in short (14 Not Rem Sum Age; C S L).
const catalogueTyped = `
C-SCOPE 2012-07-01 no_effect 14 C
C-DEFAULT 2012-07-01 void 14 C
C-TERM-LEN 2012-07-01 void 14 C
C-TERM-START 2016-11-25 void 14 C
C-TERM-ONTV 2016-11-25 contested 14 C
C-TERM-BARE 2016-11-25 void 14 C
C-TERM-DATE 2016-11-25 void 14 C
C-TERM-ONE 2016-11-25 void 14 C
C-CONSEQ 2012-07-01 void 14 C
C-AMOUNT 2012-07-01 void 14 C
C-PCT 2012-07-01 void 14 C
C-UNCOND 2012-07-01 contested 14 C
C-MAX 2012-07-01 void 14 C
C-BASE 2012-07-01 void 14 C
C-LOW 2012-07-01 cap 14 C
C-ADMIN 2012-07-01 void 14,Rem C
C-NOTYET 2012-07-01 void 14 C
C-ONEAMT 2012-07-01 void 14 C
C-SUM - contested 14,Not,Rem,Sum,Age C,S,L
C-VAT-DECL 2012-07-01 contested 14 C
C-VAT-AMT 2012-07-01 cap 14 C
C-VAT-WRONG 2012-07-01 void 14 C
C-VAT-CONTRA - contested 14 C
C-ONELETTER 2012-07-01 cap 14 C
C-STACK 2024-10-01 contested 14 C
C-PARTIAL 2016-11-25 cap Sum,Age C
C-WAIT 2016-11-25 contested Sum C
C-RECEIPT 2016-11-25 contested 14 C
C-IDENT - contested 14 C
C-PAY - advisory 14,Not,Rem,Sum,Age C,S,L
C-INT - advisory 14 C
C-LANG - advisory 14,Not,Rem,Sum,Age C,S
C-BE - no_effect 14,Not,Rem,Sum,Age C,S,L
T-UNFAIR - advisory Sum C
A-SCOPE 2024-04-01 no_effect Age C,S
A-REG 2024-04-01 sanction 14,Not,Rem,Sum,Age C,S
A-NAME 2024-04-01 sanction 14,Not,Rem,Sum,Age C,S
A-OPEN 2024-04-01 sanction 14,Not,Rem,Sum,Age C,S
A-SPEC-DEB 2024-04-01 sanction Age C,S
A-SPEC-AG 2024-04-01 sanction Age C,S
A-SPEC-CR 2024-04-01 sanction Age C,S
A-SPEC-BASIS 2024-04-01 sanction Age C,S
A-SPEC-TERM 2024-04-01 sanction Age C,S
A-SPEC-INV 2024-04-01 sanction Age C,S
A-SPEC-TOT 2024-04-01 sanction Age C,S
A-SPEC-INT 2024-04-01 sanction Age C,S
A-SPEC-COST 2024-04-01 sanction Age C,S
A-SPEC-VAT 2024-04-01 sanction Age C,S
A-RIGHTS 2024-04-01 sanction Age C,S
A-COMPL 2024-04-01 advisory Age C,S
A-HOURS 2024-04-01 sanction 14,Not,Rem,Sum,Age C,S
A-PRESS 2024-04-01 sanction 14,Not,Rem,Sum,Age C,S
A-B1 2024-04-01 advisory Age C,S
B-WRITTEN - no_effect Not C,S,L
B-TERM - no_effect Not C,S,L
B-NEED - advisory Not C,S,L
B-40 - advisory Rem,Sum S,L
B-STAFFEL - cap Sum S,L
B-RENTE - advisory Not,Rem,Sum S,L
B-SOLE - advisory Sum S
S-ENERGY - advisory Rem C
S-RENT - advisory Rem C
S-HELP - advisory Rem C
`

func TestCatalogueTyped(t *testing.T) {
	lines := strings.Fields(strings.ReplaceAll(strings.TrimSpace(catalogueTyped), " ", "|"))
	all := letter.Catalogue()
	if len(lines) != len(all) {
		t.Fatalf("%d rows, want %d", len(all), len(lines))
	}
	kinds := map[string]letter.Kind{"14": letter.FourteenDay, "Not": letter.NoticeOfDefault, "Rem": letter.Reminder, "Sum": letter.Summons, "Age": letter.AgencyFirst}
	for i, line := range lines {
		f := strings.Split(line, "|")
		r := all[i]
		since := r.Since.String()
		if since == "" {
			since = "-"
		}
		var wantKinds []letter.Kind
		for k := range strings.SplitSeq(f[3], ",") {
			wantKinds = append(wantKinds, kinds[k])
		}
		var parties []incasso.PartyKind
		for p := range strings.SplitSeq(f[4], ",") {
			switch p {
			case "C":
				parties = append(parties, incasso.Consumer)
			case "S":
				parties = append(parties, incasso.SoleTrader)
			case "L":
				parties = append(parties, incasso.Company, incasso.PublicBody)
			}
		}
		if r.ID != f[0] || since != f[1] || r.Severity.String() != f[2] || !slices.Equal(r.Kinds, wantKinds) || !slices.Equal(r.Parties, parties) {
			t.Errorf("%+v, want %v", r, f)
		}
		if r.NL == "" || r.EN == "" || r.Source.String() == "" {
			t.Errorf("%s lacks a sentence or a source", r.ID)
		}
	}
}

// TestCatalogueCopies changes what Catalogue gave, and asks again.
func TestCatalogueCopies(t *testing.T) {
	a := letter.Catalogue()
	a[0].ID = "X"
	a[0].Kinds[0] = letter.Summons
	a[0].Parties[0] = incasso.Company
	b := letter.Catalogue()
	if b[0].ID != "C-SCOPE" || b[0].Kinds[0] != letter.FourteenDay || b[0].Parties[0] != incasso.Consumer {
		t.Error("the catalogue can be changed")
	}
	if _, ok := letter.Lookup("C-NOWHERE"); ok {
		t.Error("an id that does not exist was found")
	}
}

// body puts a sentence that asks, and one that says what follows, into a sound
// letter; empty ones keep the sound form.
func body(demand, follows, more string) string {
	if demand == "" {
		demand = "Wij verzoeken u € 500,00 te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd."
	}
	if follows == "" {
		follows = "Betaalt u niet binnen deze termijn, dan bent u € 75,00 aan incassokosten verschuldigd."
	}
	return "Voorbeeld B.V.\nVoorbeeldstad, 2 maart 2026\n\nGeachte heer Debiteur,\n\nFactuur 2026-0012 van 12 januari 2026 van € 500,00 is nog niet betaald. " +
		demand + "\n\n" + follows + "\n\n" + more + "\nNL91 ABNA 0417 1643 00\n"
}

// agencyText is a first letter of an agency; drop removes lines that hold a word.
func agencyText(drop string, more ...string) string {
	lines := []string{
		"Incasso Voorbeeld B.V., Kantoorweg 3, 1234 AB Voorbeeldstad", "KvK-nummer 12345678", "Registratiekenmerk 2024-00123",
		"Telefoon 010-1234567, info@voorbeeld.nl", "", "D. Debiteur, Debiteur 12, 1234 AC Voorbeeldstad", "", "Datum: 2 maart 2026", "",
		"Geachte heer Debiteur,", "", "Wij incasseren voor onze opdrachtgever Voorbeeld B.V., Voorbeeldstraat 1, 1234 AD Voorbeeldstad.",
		"Het gaat om de levering van een fiets.", "Factuurnummer: 2026-0012", "Factuurdatum: 12 januari 2026", "Vervaldatum: 11 februari 2026", "",
		"Hoofdsom: € 500,00", "Wettelijke rente 4% van 12 februari 2026 tot en met 2 maart 2026: € 1,04", "Incassokosten: € 75,00", "Btw 21% over de incassokosten: € 15,75", "Totaal: € 591,79", "",
		"Betaalt u alstublieft tot en met 31 maart 2026 op NL91 ABNA 0417 1643 00.", "",
		"Op onze website staan uw rechten.", "Heeft u schulden? Uw gemeente helpt met schuldhulpverlening.", "Een klacht? Zie onze klachtenregeling.",
	}
	var out []string
	for _, l := range append(lines, more...) {
		if drop == "" || !strings.Contains(l, drop) {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}

// ruleCase is an id with input that must give the finding and input that must not.
type ruleCase struct {
	id         string
	fail, pass letter.Input
}

func wikText(text string) letter.Input {
	return letter.Input{Kind: letter.FourteenDay, Text: text, Facts: letter.Facts{Debtor: incasso.Consumer}}
}

func wikFacts(change func(*letter.Facts)) letter.Input {
	f := soundFacts()
	change(&f)
	return letter.Input{Kind: letter.FourteenDay, Facts: f}
}

func textOf(kind letter.Kind, debtor incasso.PartyKind, text string) letter.Input {
	return letter.Input{Kind: kind, Text: text, Facts: letter.Facts{Debtor: debtor}}
}

func sentBy(sender incasso.Sender, text string) letter.Input {
	return letter.Input{Kind: letter.FourteenDay, Text: text, Facts: letter.Facts{Debtor: incasso.Consumer, Sender: sender}}
}

func agencyFirst(text string) letter.Input {
	return letter.Input{Kind: letter.AgencyFirst, Text: text, Facts: letter.Facts{Debtor: incasso.Consumer, Sender: incasso.ByAgency}}
}

func contactAt(hour int) letter.Input {
	in := sentBy(incasso.ByAgency, body("", "", ""))
	in.Facts.ContactAt = time.Date(2026, 3, 3, hour, 30, 0, 0, time.FixedZone("CET", 3600))
	return in
}

var soundLetter = wikText(body("", "", ""))

func ruleCases() []ruleCase {
	trader, company, consumer := incasso.SoleTrader, incasso.Company, incasso.Consumer
	notice := "Geachte directie, factuur 2026-0012 van € 500,00 is niet betaald. Wij stellen u in gebreke en verzoeken u € 500,00 binnen 14 dagen na heden te betalen op NL91 ABNA 0417 1643 00."
	summons := "Datum: 25 maart 2026\n\nOndanks onze aanmaning van 2 maart 2026 is factuur 2026-0012 van € 500,00 niet betaald. U bent nu ook € 75,00 incassokosten verschuldigd. Wij sommeren u € 575,00 binnen 5 dagen te betalen op NL91 ABNA 0417 1643 00."
	remind := "Beste klant, factuur 2026-0012 van € 500,00 staat nog open. Wilt u € 500,00 binnen 7 dagen betalen op NL91 ABNA 0417 1643 00?"
	help := " Heeft u schulden? Bel Geldfit: 0800-8115."
	return []ruleCase{
		{"C-SCOPE", wikFacts(func(f *letter.Facts) { f.Debtor = company }), soundLetter},
		{"C-DEFAULT", wikFacts(func(f *letter.Facts) { f.DueDates[0] = f.Posted }), wikFacts(func(f *letter.Facts) { f.DueDates[0] = f.Posted.AddDays(-1) })},
		{"C-TERM-LEN", wikText(body("Wij verzoeken u € 500,00 te betalen binnen dertien dagen vanaf de dag nadat deze brief bij u is bezorgd.", "", "")), soundLetter},
		{"C-TERM-START", wikText(body("Wij verzoeken u € 500,00 te betalen binnen veertien dagen na verzending van deze brief.", "", "")), soundLetter},
		{"C-TERM-ONTV", wikText(body("Wij verzoeken u € 500,00 te betalen binnen veertien dagen na ontvangst van deze brief.", "", "")), wikText(body("Wij verzoeken u € 500,00 te betalen binnen vijftien dagen na ontvangst van deze brief.", "", ""))},
		{"C-TERM-BARE", wikText(body("Wij verzoeken u € 500,00 te betalen binnen veertien dagen.", "", "")), soundLetter},
		{"C-TERM-DATE", wikText(body("", "", "Wij moeten uw betaling uiterlijk op 17 maart 2026 hebben ontvangen.")), wikText(body("", "", "Wij moeten uw betaling uiterlijk op 18 maart 2026 hebben ontvangen."))},
		{"C-TERM-ONE", wikText(body("", "", "Betaal dus binnen 8 dagen.")), wikText(body("", "", "Betaal dus binnen deze 14 dagen."))},
		{"C-CONSEQ", wikText(body("", "Betaalt u niet, dan gaan wij naar de rechter.", "")), soundLetter},
		{"C-AMOUNT", wikText(body("", "Betaalt u niet, dan bent u incassokosten verschuldigd.", "")), soundLetter},
		{"C-PCT", wikText(body("", "Betaalt u niet, dan bent u 15% incassokosten verschuldigd.", "")), wikText(body("", "Betaalt u niet, dan bent u 15% incassokosten verschuldigd, in uw geval € 75,00.", ""))},
		{"C-UNCOND", wikText(body("", "Betaalt u niet, dan kunnen wij € 75,00 incassokosten in rekening brengen.", "")), soundLetter},
		{"C-MAX", wikText(body("", "Betaalt u niet, dan bent u € 75,01 incassokosten verschuldigd.", "")), soundLetter},
		{"C-BASE", wikFacts(func(f *letter.Facts) {
			f.Interest, f.AmountDue, f.Costs = letter.Of[incasso.EUR](2_000), letter.Of[incasso.EUR](52_000), letter.Of[incasso.EUR](7_800)
		}), wikFacts(func(f *letter.Facts) {
			f.Interest, f.AmountDue = letter.Of[incasso.EUR](2_000), letter.Of[incasso.EUR](52_000)
		})},
		{"C-LOW", wikText(body("", "Betaalt u niet, dan bent u € 74,99 incassokosten verschuldigd.", "")), soundLetter},
		{"C-ADMIN", wikText(body("", "Betaalt u niet, dan bent u € 75,00 incassokosten en € 10,00 administratiekosten verschuldigd.", "")), soundLetter},
		{"C-NOTYET", wikText(body("Wij verzoeken u € 575,00 te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.", "", "")), soundLetter},
		{"C-ONEAMT", wikText(body("", "", "Maak € 510,00 over.")), wikText(body("", "", "Maak € 500,00 over."))},
		{"C-SUM", wikText(body("", "", "Factuur 1  € 200,00\nFactuur 2  € 310,00\nTotaal  € 500,00\n")), wikText(body("", "", "Factuur 1  € 200,00\nFactuur 2  € 300,00\nTotaal  € 500,00\n"))},
		{"C-VAT-DECL", wikText(body("", "Betaalt u niet, dan bent u € 75,00 incassokosten en € 15,75 btw verschuldigd.", "")), wikText(body("", "Betaalt u niet, dan bent u € 75,00 incassokosten en € 15,75 btw verschuldigd, omdat wij de btw niet kunnen verrekenen.", ""))},
		{"C-VAT-AMT", wikText(body("", "Betaalt u niet, dan bent u € 75,00 incassokosten verschuldigd, te vermeerderen met btw.", "")), soundLetter},
		{"C-VAT-WRONG", wikFacts(func(f *letter.Facts) { f.VATAmount, f.VAT.Deductible = letter.Of[incasso.EUR](1_575), letter.Of(true) }), wikFacts(func(f *letter.Facts) { f.VATAmount, f.VAT.Deductible = letter.Of[incasso.EUR](1_575), letter.Of(false) })},
		{"C-VAT-CONTRA", wikText(body("", "Betaalt u niet, dan bent u € 75,00 incassokosten inclusief btw verschuldigd.", "")), soundLetter},
		{"C-ONELETTER", wikText(body("", "Betaalt u niet, dan bent u per factuur € 75,00 incassokosten verschuldigd.", "")), soundLetter},
		{"C-STACK", wikFacts(func(f *letter.Facts) {
			f.Principals, f.AmountDue = []incasso.EUR{25_000, 25_000}, letter.Of[incasso.EUR](50_000)
			f.Periodic = letter.Of(true)
		}), wikFacts(func(f *letter.Facts) {
			f.Principals, f.AmountDue, f.Costs = []incasso.EUR{25_000, 25_000}, letter.Of[incasso.EUR](50_000), letter.Of[incasso.EUR](4_000)
			f.Periodic = letter.Of(true)
		})},
		{"C-PARTIAL", letter.Input{Kind: letter.Summons, Facts: letter.Facts{Debtor: consumer, Principals: []incasso.EUR{50_000}, Paid: letter.Of[incasso.EUR](30_000), Costs: letter.Of[incasso.EUR](7_500)}},
			letter.Input{Kind: letter.Summons, Facts: letter.Facts{Debtor: consumer, Principals: []incasso.EUR{50_000}, Paid: letter.Of[incasso.EUR](30_000), Costs: letter.Of[incasso.EUR](4_000)}}},
		{"C-WAIT", textOf(letter.Summons, consumer, strings.Replace(summons, "25 maart", "16 maart", 1)), textOf(letter.Summons, consumer, summons)},
		{"C-RECEIPT", wikFacts(func(f *letter.Facts) { f.Received = f.Posted.AddDays(-1) }), wikFacts(func(f *letter.Facts) { f.Received = f.Posted.AddDays(2) })},
		{"C-IDENT", wikText("U bent ons € 500,00 verschuldigd. Betaal € 500,00 binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd. Betaalt u niet, dan bent u € 75,00 incassokosten verschuldigd."), soundLetter},
		{"C-PAY", wikText(strings.Replace(body("", "", ""), "NL91", "NL92", 1)), soundLetter},
		{"C-INT", wikFacts(func(f *letter.Facts) {
			f.Interest, f.AmountDue = letter.Of[incasso.EUR](2_000), letter.Of[incasso.EUR](52_000)
		}), soundLetter},
		{"C-LANG", wikText("Dear Sir, please pay the amount of the invoice within fourteen days of receipt of this letter. You will owe collection costs."), soundLetter},
		{"C-BE", wikText("Volgens boek XIX van het Wetboek van economisch recht (WER) hebt u veertien dagen vanaf de derde werkdag na verzending om factuur 1 van € 100,00 te betalen. KBO 0123.456.789."), soundLetter},
		{"T-UNFAIR", textOf(letter.Summons, consumer, summons+" Volgens onze algemene voorwaarden zijn de incassokosten voor uw rekening."), textOf(letter.Summons, consumer, summons)},
		{"A-SCOPE", textOf(letter.AgencyFirst, company, agencyText("")), agencyFirst(agencyText(""))},
		{"A-REG", sentBy(incasso.ByAgency, body("", "", "")), sentBy(incasso.ByAgency, body("", "", "Wki-registratienummer 2024-00123"))},
		{"A-NAME", sentBy(incasso.ByBailiff, body("", "", "")), sentBy(incasso.ByBailiff, body("", "", "J. Voorbeeld, gerechtsdeurwaarder"))},
		{"A-OPEN", sentBy(incasso.ByAgency, body("", "", "")), sentBy(incasso.ByAgency, body("", "", "Kantoorweg 3, 1234 AB Voorbeeldstad, info@voorbeeld.nl"))},
		{"A-SPEC-DEB", letter.Input{Kind: letter.AgencyFirst, Facts: letter.Facts{Debtor: consumer, DebtorParty: letter.Party{Name: "D. Debiteur"}}}, agencyFirst(agencyText(""))},
		{"A-SPEC-AG", agencyFirst(agencyText("KvK")), agencyFirst(agencyText(""))},
		{"A-SPEC-CR", agencyFirst(agencyText("opdrachtgever")), agencyFirst(agencyText(""))},
		{"A-SPEC-BASIS", agencyFirst(agencyText("levering")), agencyFirst(agencyText(""))},
		{"A-SPEC-TERM", agencyFirst(agencyText("Vervaldatum")), agencyFirst(agencyText(""))},
		{"A-SPEC-INV", agencyFirst(agencyText("Factuurnummer")), agencyFirst(agencyText(""))},
		{"A-SPEC-TOT", letter.Input{Kind: letter.AgencyFirst, Facts: letter.Facts{Debtor: consumer, Principals: []incasso.EUR{50_000}}}, agencyFirst(agencyText(""))},
		{"A-SPEC-INT", agencyFirst(agencyText("rente", "Rente: € 1,04")), agencyFirst(agencyText(""))},
		{"A-SPEC-COST", agencyFirst(agencyText("ncassokosten")), agencyFirst(agencyText(""))},
		{"A-SPEC-VAT", agencyFirst(agencyText("Btw 21%", "Btw over de incassokosten: € 15,75")), agencyFirst(agencyText(""))},
		{"A-RIGHTS", agencyFirst(strings.NewReplacer("schuldhulp", "x", "gemeente", "x").Replace(agencyText("rechten"))), agencyFirst(agencyText(""))},
		{"A-COMPL", agencyFirst(agencyText("klacht")), agencyFirst(agencyText(""))},
		{"A-HOURS", contactAt(20), contactAt(19)},
		{"A-PRESS", sentBy(incasso.ByAgency, body("", "", "Dan volgt een strafblad.")), sentBy(incasso.ByAgency, body("", "", ""))},
		{"A-B1", agencyFirst(agencyText("", "Wij "+strings.Repeat("schrijven u deze heel lange zin ", 8)+".")), agencyFirst(agencyText(""))},
		{"B-WRITTEN", textOf(letter.NoticeOfDefault, company, "Geachte directie, dit is een overzicht van factuur 2026-0012. Met vriendelijke groet."), textOf(letter.NoticeOfDefault, company, notice)},
		{"B-TERM", textOf(letter.NoticeOfDefault, company, strings.Replace(notice, "binnen 14 dagen na heden ", "", 1)), textOf(letter.NoticeOfDefault, company, notice)},
		{"B-NEED", letter.Input{Kind: letter.NoticeOfDefault, Text: notice, Facts: letter.Facts{Debtor: company, DueDates: []incasso.Date{incasso.MustDate(2026, 2, 11)}}}, textOf(letter.NoticeOfDefault, company, notice)},
		{"B-40", textOf(letter.Summons, company, strings.ReplaceAll(summons, "€ 75,00", "€ 25,00")), textOf(letter.Summons, company, summons)},
		{"B-STAFFEL", textOf(letter.Summons, company, strings.ReplaceAll(summons, "€ 75,00", "€ 175,00")), textOf(letter.Summons, company, summons)},
		{"B-RENTE", textOf(letter.NoticeOfDefault, company, notice+" U bent ook de wettelijke rente verschuldigd."), textOf(letter.NoticeOfDefault, company, notice+" U bent ook de wettelijke handelsrente verschuldigd.")},
		{"B-SOLE", textOf(letter.Summons, trader, summons), textOf(letter.Summons, company, summons)},
		{"S-ENERGY", textOf(letter.Reminder, consumer, remind+" Het gaat om uw energienota."), textOf(letter.Reminder, consumer, remind+" Het gaat om uw energienota."+help)},
		{"S-RENT", textOf(letter.Reminder, consumer, remind+" Het gaat om de huur."), textOf(letter.Reminder, consumer, remind+" Het gaat om de huur."+help)},
		{"S-HELP", textOf(letter.Reminder, consumer, remind), textOf(letter.Reminder, consumer, remind+help)},
	}
}

// TestEveryRequirement gives each id of the catalogue input that fails it and input
// that does not.
func TestEveryRequirement(t *testing.T) {
	done := map[string]bool{}
	has := func(in letter.Input, id string) (bool, letter.Report) {
		rep, err := letter.Check(in)
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		return slices.ContainsFunc(rep.Findings, func(f letter.Finding) bool { return f.ID == id }), rep
	}
	for _, c := range ruleCases() {
		done[c.id] = true
		if found, rep := has(c.fail, c.id); !found {
			t.Errorf("%s not found: %v %s", c.id, rep.Verdict, ids(rep))
		}
		if found, rep := has(c.pass, c.id); found {
			t.Errorf("%s found where it is met: %s", c.id, ids(rep))
		}
	}
	for _, r := range letter.Catalogue() {
		if !done[r.ID] {
			t.Errorf("%s has no case", r.ID)
		}
	}
}
