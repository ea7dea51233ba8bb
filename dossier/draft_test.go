package dossier_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

// parties are the names and addresses of a letter of the tests.
func parties() letter.Facts {
	return letter.Facts{
		IBAN:        "NL91ABNA0417164300",
		Creditor:    letter.Party{Name: "Voorbeeld B.V.", Address: "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
		DebtorParty: letter.Party{Name: "Debiteur 12", Address: "Voorbeeldlaan 12, 1234 AB Voorbeeldstad"},
	}
}

// TestDraftedLettersHold: every letter that a procedure asks can be written, and the
// 14-day letter that was written is sound when the file hears its text.
func TestDraftedLettersHold(t *testing.T) {
	for _, p := range dossier.Procedures() {
		for _, kind := range everyKind {
			f := &dossier.File{Procedure: p, Debtor: dossier.Debtor{Kind: kind}, Claims: invoice()}
			today := day("2026-02-09")
			for n := 0; n < 12 && !today.After(day("2026-10-01")); n++ {
				q := dossier.Query{AsOf: today}
				s, err := f.Statement(q)
				if err != nil {
					t.Fatalf("%s %v: %v", p.ID, kind, err)
				}
				if s.Position.Phase == dossier.Ended {
					break
				}
				if !s.Position.Until.IsZero() {
					today = s.Position.Until.AddDays(1)
					continue
				}
				f = f.With(step(t, f, q, &s, p.ID))
			}
			s := state(t, f, "2026-10-01")
			if s.Position.Step != dossier.EndClient || s.Standing.Status != dossier.Chargeable {
				t.Errorf("%s %v: ends at %+v, %+v", p.ID, kind, s.Position, s.Standing)
			}
		}
	}
}

// step does what the position of a file asks.
func step(t *testing.T, f *dossier.File, q dossier.Query, s *dossier.Statement, id string) dossier.Event {
	t.Helper()
	w := dossier.When{On: q.AsOf}
	for _, a := range s.Next {
		switch {
		case a.Step != s.Position.Step:
		case a.Action == dossier.SendLetter:
			in, err := f.Draft(q, a, parties())
			if err != nil {
				t.Fatalf("%s: draft of %v: %v", id, a.Letter, err)
			}
			l, err := letter.Write(in)
			if err != nil {
				refused, _ := errors.AsType[*letter.RefusedError](err)
				t.Fatalf("%s: %v of %v to %v: %v %+v", id, a.Letter, q.AsOf, f.Debtor.Kind, err, refused)
			}
			return dossier.LetterSent{When: w, Letter: a.Letter, Channel: dossier.Post, By: incasso.ByAgency, Text: l.Text}
		case a.Action == dossier.Assess:
			return dossier.CreditReport{When: w}
		default:
			return dossier.ContactMade{When: w}
		}
	}
	t.Fatalf("%s: nothing to do at %+v: %+v", id, s.Position, s.Next)
	return nil
}

func ExampleFile_Draft() {
	f := exampleFile()
	f.Events = nil
	q := dossier.Query{AsOf: incasso.MustParseDate("2026-03-02")}
	s, err := f.Statement(q)
	if err != nil {
		fmt.Println(err)
		return
	}
	in, err := f.Draft(q, s.Next[0], parties())
	if err != nil {
		fmt.Println(err)
		return
	}
	l, err := letter.Write(in)
	fmt.Println(strings.Contains(strings.ReplaceAll(l.Text, "\u00a0", " "), "€ 150,00"), err)
	// Output: true <nil>
}

func TestDraftRefuses(t *testing.T) {
	f := exampleFile()
	q := dossier.Query{AsOf: day("2026-03-19")}
	if _, err := f.Draft(q, dossier.Action{Action: dossier.Wait}, parties()); !errors.Is(err, incasso.ErrNotAllowed) {
		t.Errorf("a wait: %v", err)
	}
	q.AsOf = day("2026-01-31")
	f.Events = nil
	if _, err := f.Draft(q, dossier.Action{Action: dossier.SendLetter, Letter: dossier.WIK}, parties()); !errors.Is(err, incasso.ErrNotAllowed) {
		t.Errorf("before default: %v", err)
	}
}

// TestDraftOfSecondLetter: the 14-day letter for a claim that fell due later is about
// that claim alone, and told to the file it brings the costs of that claim.
func TestDraftOfSecondLetter(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "1000.00", "2026-01-31"), free("b", "500.00", "2026-05-01")}, emailed("2026-02-10"))
	s := state(t, f, "2026-05-04")
	i := slices.IndexFunc(s.Next, func(a dossier.Action) bool { return a.Letter == dossier.WIK })
	if i < 0 {
		t.Fatalf("no letter among %+v", s.Next)
	}
	in, err := f.Draft(dossier.Query{AsOf: day("2026-05-04")}, s.Next[i], parties())
	if err != nil || len(in.Facts.Invoices) != 1 || in.Facts.Invoices[0].Number != "b" {
		t.Fatalf("%+v %v", in.Facts.Invoices, err)
	}
	written, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	f.Events = append(f.Events, dossier.LetterSent{When: on("2026-05-04"), Letter: dossier.WIK, Channel: dossier.Email, Text: written.Text})
	s = state(t, f, "2026-06-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "225.00", "1500.00")
}
