package letter_test

import (
	"errors"
	"testing"
	"unicode/utf8"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// FuzzWrite puts any texts, amounts and days into the facts: a letter that is
// written is valid text and judged valid, and everything else is a typed error.
func FuzzWrite(f *testing.F) {
	f.Add(uint8(1), uint8(0), "Voorbeeld B.V.", "Straat 1, 1234 AB Stad", "REF-1", "2026-1", int64(50000), int64(0), 0, 14)
	f.Add(uint8(2), uint8(1), "<b>", "a\nb", "\x00", "€ 75", int64(1), int64(1), -400, 0)
	f.Add(uint8(5), uint8(3), "binnen 8 dagen na heden", "uiterlijk 2 mei 2026", "NL91ABNA0417164300", "btw 21%", int64(1<<62), int64(-1), 90000, 10001)
	f.Add(uint8(4), uint8(2), "\u202e{{.}}", ",,,", "o.v.v.", "-", int64(26666), int64(7500), 1, 1)
	f.Fuzz(func(t *testing.T, kind, mode uint8, name, address, reference, number string, amount, costs int64, shift, days int) {
		k := letter.Kind(kind%5 + 1)
		in := letter.WriteInput{Kind: k, Facts: writeFacts(k), Format: letter.Format(mode & 1)}
		in.Lang = incasso.Lang(mode >> 1 & 1)
		in.Details.PrintDeadline = mode&4 != 0
		in.Facts.Creditor.Name, in.Facts.DebtorParty.Address = name, address
		in.Facts.Reference, in.Facts.Invoices[0].Number = reference, number
		in.Facts.Principals = []incasso.EUR{incasso.EUR(amount)}
		in.Facts.Invoices[0].Amount = letter.Of(incasso.EUR(amount))
		if costs != 0 {
			in.Facts.Costs = letter.Of(incasso.EUR(costs))
		}
		in.Facts.LetterDate = in.Facts.LetterDate.AddDays(shift)
		in.Facts.Posted = in.Facts.LetterDate
		if days != 0 {
			in.Facts.Term.Days = letter.Of(days)
		}
		l, err := letter.Write(in)
		if err != nil {
			if _, ok := errors.AsType[*incasso.Error](err); !ok || l.Text != "" {
				t.Fatalf("%T %v", err, err)
			}
			return
		}
		if !utf8.ValidString(l.Text) || l.Subject == "" {
			t.Fatal("no valid text")
		}
		if in.Lang == incasso.NL {
			text := l.Text
			if in.Format == letter.HTML {
				text = letter.PlainText(text)
			}
			rep, err := letter.Check(letter.Input{Kind: k, Text: text, Facts: l.Facts})
			if err != nil || rep.Verdict != letter.VerdictValid {
				t.Fatalf("verdict %s, error %v, %v\n%s", rep.Verdict, err, findingIDs(rep.Findings), text)
			}
		}
	})
}
