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
			if a.Letter == 0 {
				continue
			}
			in, err := f.Draft(q, a, parties())
			if err != nil {
				t.Fatalf("%v: %v", a.Letter, err)
			}
			if _, err := letter.Write(in); err != nil {
				refused, _ := errors.AsType[*letter.RefusedError](err)
				t.Fatalf("%v: %v %+v", a.Letter, err, refused)
			}
		}
	})
}
