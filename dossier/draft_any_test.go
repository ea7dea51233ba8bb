package dossier_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

// TestEveryLetterCanBeWritten: whatever happened in a file, the letters that it asks for
// can be drafted, and the package letter writes them.
func TestEveryLetterCanBeWritten(t *testing.T) {
	procedures := dossier.Procedures()
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, incasso.Consumer, incasso.SoleTrader, incasso.Company)
		f.Procedure = rapid.SampledFrom(procedures).Draw(t, "procedure")
		if !f.Procedure.Serves(f.Debtor.Kind) {
			return
		}
		if rapid.Bool().Draw(t, "vat") {
			f.Creditor.VAT = &dossier.VATFacts{Outsourced: true, Declared: true}
		}
		for i := range f.Claims {
			f.Claims[i].Kind = 0
			f.Claims[i].Principal += rapid.SampledFrom([]incasso.EUR{0, 4_000, 26_667, 100_000}).Draw(t, "more")
		}
		last := grow(t, f, twinEvents)
		q := dossier.Query{AsOf: last.AddDays(rapid.IntRange(0, 40).Draw(t, "later"))}
		if q.AsOf.After(incasso.VerifiedThrough()) {
			return
		}
		s, err := f.Statement(q)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range s.Next {
			if a.Letter == 0 || s.Money.Principal == 0 { // no letter is about costs alone
				continue
			}
			in, err := f.Draft(q, a, parties())
			if err != nil {
				t.Fatalf("%v: %v", a.Letter, err)
			}
			written, err := letter.Write(in)
			if err != nil {
				refused, _ := errors.AsType[*letter.RefusedError](err)
				t.Fatalf("%v: %v %+v", a.Letter, err, refused)
			}
			asksWhatIsOpen(t, f, q, a, in, written)
		}
	})
}

// asksWhatIsOpen: who pays what a demand to a business asks, on the day it left, has paid
// all that the file then says is open and in default.
func asksWhatIsOpen(t *rapid.T, f *dossier.File, q dossier.Query, a dossier.Action, in letter.WriteInput, l letter.Letter) {
	if f.Debtor.Kind == incasso.Consumer || a.Letter != dossier.Demand && a.Letter != dossier.Summons || a.Channel > dossier.Courier {
		return
	}
	sent := dossier.LetterSent{When: dossier.When{On: q.AsOf}, Letter: a.Letter, Channel: a.Channel, Text: l.Text}
	s, err := f.With(sent).Statement(q)
	if err != nil {
		t.Fatal(err)
	}
	open := s.Money.Open
	for i, c := range s.Claims {
		if !f.Claims[i].Due.Before(q.AsOf) {
			open -= c.Principal + c.Interest
		}
	}
	if asked := in.Facts.AmountDue.Or(0); asked != open {
		t.Fatalf("the %v asks %s, open is %s: %+v", a.Letter, asked, open, s.Money)
	}
}
