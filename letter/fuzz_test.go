package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// FuzzCheck reads arbitrary bytes as every kind of letter: no panic, no error, every
// quotation at its place, and the same answer twice.
func FuzzCheck(f *testing.F) {
	for _, s := range harmless {
		f.Add("Wij verzoeken u € 500,00 te betalen binnen 14 dagen. "+s, uint8(1))
	}
	f.Add("€ 40,- €1.234,56 EUR 75 zevenenveertig euro vijftig NL91 ABNA 0417 1643 00 12-03-2026 1e mrt '26", uint8(5))
	f.Add("\xff\xfe\x80\x00<p>&euro;&nbsp;[bedrag] {{x}} > > ... ___ binnen veer-\n> tien dagen", uint8(2))
	f.Fuzz(func(t *testing.T, text string, kind uint8) {
		if text == "" || len(text) > letter.MaxText {
			return
		}
		in := letter.Input{Kind: letter.Kind(kind%5 + 1), Text: text}
		rep, err := letter.Check(in)
		if err != nil {
			t.Fatal(err)
		}
		if rep.Verdict == 0 {
			t.Error("no verdict")
		}
		for _, fd := range rep.Findings {
			if _, ok := letter.Lookup(fd.ID); !ok || fd.Severity == 0 || fd.NL == "" || fd.EN == "" {
				t.Errorf("finding %+v", fd)
			}
			q, ok := fd.Quote.Get()
			at := fd.Offset.Or(-1)
			if ok != fd.Offset.Known() || ok && (at < 0 || at+len(q) > len(text) || text[at:at+len(q)] != q || q == "") {
				t.Errorf("quotation %q at %d", q, at)
			}
		}
		again, _ := letter.Check(in)
		if again.Verdict != rep.Verdict || again.Read != rep.Read || len(again.Findings) != len(rep.Findings) {
			t.Error("another answer the second time")
		}
	})
}

// hostile are pieces that a reader with a hidden loop would trip over.
var hostile = []string{
	"14 dagen ", "binnen 14 dagen na heden ", "€ 40,00 ", "€ 40,00, ", "incassokosten ", "nadat ", "vanaf de dag na ", "een ", "zeven en ",
	"honderd ", "a.", "1", "€", "- ", "> ", "\n", "\n\n", "\n> ", "“", "(", "[", "<", "<p ", "&", "&euro;", ". ", ", ", "dan ", "kunnen ",
	"btw ", "niet ", "Betaalt u niet ", "kosten € 1 ", "uiterlijk 3 maart 2026 ", "3 maart ", "NL91 ABNA ", "NL91ABNA0417164300 ", "12-",
	"Totaal € 5,00\n", "2026-1 € 5,00\n", "factuur ", "ontvangst ", "termijn ", "deze termijn begint na ontvangst. ", "uw brief ", "\xff", "\u00ad", "ĳ",
	"vermelding ", "0", "t/m ", "u betwist ", "per factuur € 40,00 ", "vrijgesteld ", "beslag ", "Onze brief van 3 maart 2026 ", "x-", "x-\n", "b.",
	"btw niet verrekenen ", "kosten, ", "indien ", "ge", "€ 1,00 + € 2,00 = € 3,00 ",
	"[12 maart 2026] ", "{€ 5,00", "nota    € 5,00    € 6,00    € 7,00\n", "nota    € 5,00    € 6,00    ", "Nota    Kosten    Saldo\n",
	"- 3 maart 2020: brief, binnen 7 dagen\n", ": \"Geachte ", "\"\n\n2.4. ", "met het verzoek binnen 7 dagen ", "zou binnen 7 dagen ", "incasso kosten ",
}

// TestHostileTexts reads long texts of one piece repeated: each must be read, and
// sixteen times the length may not take much more than sixteen times the time.
func TestHostileTexts(t *testing.T) {
	const size = 1 << 18
	for _, piece := range hostile {
		text := strings.Repeat(piece, size/len(piece))
		if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text}); err != nil {
			t.Errorf("%q: %v", piece, err)
		}
	}
}

// TestLength refuses a text beyond one MiB and reads one of exactly that length.
func TestLength(t *testing.T) {
	text := strings.Repeat("binnen veertien dagen na ontvangst van deze brief. ", letter.MaxText/51+1)[:letter.MaxText]
	if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text}); err != nil {
		t.Error(err)
	}
	if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text + "x"}); err == nil {
		t.Error("a text beyond one MiB was read")
	}
}
