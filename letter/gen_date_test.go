package letter_test

import (
	"fmt"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The seventh grammar test: printed last days. The way to bind a date and the way to
// write it are independent parts; for "vóór" and "tot" the last day in time is the
// day before.

var dateFrames = []struct {
	text   string
	before bool
}{
	{"Wij verzoeken u € 500,00 uiterlijk %s te betalen.", false},
	{"Wij verzoeken u € 500,00 uiterlijk op %s te betalen.", false},
	{"Wij verzoeken u € 500,00 vóór %s te betalen.", true},
	{"Wij verzoeken u € 500,00 voor %s te voldoen.", true},
	{"U heeft tot %s de tijd om € 500,00 te betalen.", true},
	{"U heeft tot en met %s de tijd om € 500,00 te betalen.", false},
	{"U kunt t/m %s € 500,00 betalen.", false},
	{"Betaal € 500,00 niet later dan %s.", false},
	{"Betaal € 500,00 ten laatste op %s.", false},
	{"Betaal € 500,00 op uiterlijk %s.", false},
	{"Betaal € 500,00 vóór of op %s.", false},
	{"Betaal € 500,00 op of vóór %s.", false},
	{"Uw betaling van € 500,00 moet uiterlijk %s op onze rekening staan.", false},
	{"Uw betaling van € 500,00 moet op %s op onze rekening staan.", false},
	{"Uw betaling van € 500,00 dient per %s te zijn ontvangen.", false},
	{"De uiterste betaaldatum voor € 500,00 is %s.", false},
	{"Uiterste betaaldatum: %s\nTe betalen: € 500,00", false},
	{"Te betalen vóór: %s\nTe betalen: € 500,00", true},
	{"Te betalen uiterlijk: %s\nTe betalen: € 500,00", false},
	{"Betalen voor: %s\nBedrag: € 500,00", true},
	{"Zorg dat wij € 500,00 uiterlijk %s hebben ontvangen.", false},
	{"Wij ontvangen € 500,00 graag voor %s.", true},
	{"Wij zien uw betaling van € 500,00 graag uiterlijk op %s tegemoet.", false},
	{"De laatste dag waarop u € 500,00 kunt betalen is %s.", false},
	{"%s is de laatste dag waarop u € 500,00 kunt betalen.", false},
	{"Wij geven u tot uiterlijk %s de gelegenheid € 500,00 te betalen.", false},
	{"Ik verzoek u het bedrag van € 500,00 over te maken, zodat het uiterlijk %s is bijgeschreven.", false},
	{"U dient € 500,00 te voldoen, uiterlijk op %s.", false},
	{"De betaling van € 500,00 moet vóór %s binnen zijn.", true},
	{"Betaalt u € 500,00 vóór %s, dan blijft het hierbij.", true},
	{"Wij moeten € 500,00 voor of uiterlijk op %s hebben ontvangen.", false},
	{"U krijgt nog de tijd tot en met uiterlijk %s om € 500,00 te betalen.", false},
	{"Voldoe € 500,00 binnen de termijn, die eindigt op %s.", false},
	{"De termijn om € 500,00 te betalen loopt tot en met %s.", false},
	{"De betaaltermijn voor € 500,00 verloopt op %s.", false},
	{"Wij verwachten uw betaling van € 500,00 op %s.", false},
	{"Betaaldatum: %s\nTe betalen: € 500,00", false},
	{"Uw laatste betaaldag voor € 500,00 is %s.", false},
}

var dateNotations = []string{
	"27 maart 2026", "vrijdag 27 maart 2026", "27-03-2026", "27/03/2026", "27.03.2026", "27-3-2026", "27 mrt 2026", "27 mrt. 2026", "2026-03-27",
	"27 maart", "27 maart a.s.", "27 MAART 2026", "27-03-26", "vr 27 maart 2026", "vrijdag 27-03-2026", "27\u00a0maart\u00a02026", "27 maart '26", "de 27e maart 2026",
	"27 maart 2026 om 12.00 uur", "zevenentwintig maart 2026", "27-mrt-2026",
}

func TestDateGrammar(t *testing.T) {
	bad := 0
	for _, f := range dateFrames {
		for _, d := range dateNotations {
			text := "Datum: 2 maart 2026\n\nGeachte heer,\n\nFactuur 2026-0012 is nog niet betaald.\n\n" + fmt.Sprintf(f.text, d) +
				"\n\nBetaalt u niet op tijd, dan bent u € 75,00 aan incassokosten verschuldigd.\n\nNL91 ABNA 0417 1643 00\n"
			rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text, Facts: letter.Facts{Debtor: incasso.Consumer}})
			if err != nil {
				t.Fatal(err)
			}
			want := incasso.MustDate(2026, 3, 27)
			if f.before {
				want = want.AddDays(-1)
			}
			if rep.Verdict != letter.VerdictContested || rep.Read.Deadline != want || !rep.Read.TermStart.Is(letter.AtFixedDate) {
				if bad++; bad < 40 {
					t.Errorf(f.text+": %v %s, last day %v, start %v", d, rep.Verdict, ids(rep), rep.Read.Deadline, rep.Read.TermStart.Or(0))
				}
			}
		}
	}
}
