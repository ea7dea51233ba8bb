package dossier_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

// TestWholeOfTheCosts: part of the costs can be due before the rest. A trade agreement
// gives forty euro from the first day of default and the scale once work was done; two
// 14-day letters bring their parts when each was in vain. What is said of the whole is
// said of the day of the last part.
func TestWholeOfTheCosts(t *testing.T) {
	claim := []dossier.Claim{{ID: "1", Principal: eur("4532.80"), Due: day("2024-12-19")}}
	business := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Company}, Claims: claim,
		Events: []dossier.Event{dossier.LetterSent{When: on("2025-01-19"), Letter: dossier.Demand, Channel: dossier.Email}}}
	s := state(t, business, "2025-02-01")
	// 375.00 over 2,500 and 203.28 over the 2,032.80 above it.
	if st := s.Standing; st.From != day("2024-12-20") || st.WholeFrom != day("2025-01-19") || st.Total != eur("578.28") {
		t.Errorf("%+v", st)
	}
	if text := s.Explain(incasso.EN); !strings.Contains(text, "from 19 January 2025 what is due is €578.28") {
		t.Error(text)
	}
	consumer := consumerFile([]dossier.Claim{free("a", "1200.00", "2026-01-31"), free("b", "300.00", "2026-02-28")},
		emailed("2026-02-10"), emailed("2026-03-03"))
	s = state(t, consumer, "2026-02-26")
	if st := s.Standing; st.From != day("2026-02-25") || st.WholeFrom != st.From || st.Total != eur("180.00") {
		t.Errorf("%+v", st)
	}
	s = state(t, consumer, "2026-03-31")
	if st := s.Standing; st.From != day("2026-02-25") || st.WholeFrom != day("2026-03-18") || st.Total != eur("225.00") {
		t.Errorf("%+v", st)
	}
	// A demand says since when all of what it asks is owed, and asks what is left of it.
	consumer.Events = append(consumer.Events, dossier.PaymentReceived{When: on("2026-03-20"), ID: "1", Amount: eur("100.00")})
	s = state(t, consumer, "2026-03-31")
	i := slices.IndexFunc(s.Next, func(a dossier.Action) bool { return a.Letter == dossier.Demand })
	in, err := consumer.Draft(dossier.Query{AsOf: day("2026-03-31")}, s.Next[i], parties())
	if err != nil {
		t.Fatal(err)
	}
	l, err := letter.Write(in)
	if err != nil || in.Details.CostsFrom != day("2026-03-18") || !strings.Contains(l.Text, "€\u00a0125,00") ||
		!strings.Contains(l.Text, "sinds 18 maart 2026") {
		t.Errorf("%v %v %s", err, in.Details.CostsFrom, l.Text)
	}
}

// TestPaymentsExplained: of a payment that goes to the costs first the explanation says
// what the costs got and what the claim got. Of 400.00 that is 180.00, 9.21 and 210.79.
func TestPaymentsExplained(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: eur("1200.00"), Due: day("2026-01-19")}},
		emailed("2026-02-03"), dossier.PaymentReceived{When: on("2026-03-30"), ID: "1", Amount: eur("400.00")})
	s := state(t, f, "2026-04-02")
	text := s.Explain(incasso.EN)
	// 1,200.00 at 4% over the 70 days through 30 March is 9.2055.
	for _, part := range []string{"€220.00 of what was paid goes to a: €9.21 of interest and €210.79 of principal",
		"On 30 March 2026 €180.00 of what was paid goes to the costs"} {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not in\n%s", part, text)
		}
	}
}

// TestFileAsJSON: a file, a request and a change read back what was written, whichever way
// they are written, with the type of every event.
func TestFileAsJSON(t *testing.T) {
	f := consumerFile(invoice(), emailed("2026-02-10"),
		dossier.PaymentReceived{When: on("2026-03-20"), ID: "1", Amount: eur("100.00")})
	f.Procedure = procedure(t, dossier.ProcedureFreeCall)
	same := cmp.Options{
		cmp.Comparer(func(a, b incasso.Date) bool { return a == b }),
		cmp.Comparer(func(a, b letter.Opt[incasso.EUR]) bool { return a == b }),
		cmp.Comparer(func(a, b letter.Opt[bool]) bool { return a == b }),
		cmp.Comparer(func(a, b *dossier.Procedure) bool {
			x, _ := json.Marshal(a)
			y, _ := json.Marshal(b)
			return string(x) == string(y)
		}),
	}
	var file dossier.File
	reread(t, f, &file)
	if d := cmp.Diff(*f, file, same); d != "" {
		t.Error(d)
	}
	request := dossier.Request{File: *f, Query: dossier.Query{AsOf: day("2026-04-01"), WarnDays: 30}}
	var r dossier.Request
	reread(t, request, &r)
	if d := cmp.Diff(request, r, same); d != "" {
		t.Error(d)
	}
	change := dossier.Change{AsOf: day("2026-05-01"), Add: f.Events[1:], Remove: []int{0}, Claims: f.Claims}
	var c dossier.Change
	reread(t, change, &c)
	if d := cmp.Diff(change, c, same); d != "" {
		t.Error(d)
	}
	if err := json.Unmarshal([]byte(`{"claims": [], "creditors": {}}`), &file); err == nil || len(file.Claims) != 1 {
		t.Errorf("an unknown field: %v, %d claims", err, len(file.Claims))
	}
}

// reread writes a value as JSON and reads it back.
func reread(t *testing.T, from, to any) {
	t.Helper()
	b, err := json.Marshal(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, to); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
}

// TestCreditedFile: a file of which everything was credited ends as such, since nobody paid.
func TestCreditedFile(t *testing.T) {
	f := consumerFile(invoice(), dossier.CreditNote{When: on("2026-03-02"), Claim: invoice()[0].ID, Amount: invoice()[0].Principal})
	s := state(t, f, "2026-03-10")
	if s.Position.Outcome != "credited" || s.Money.Open != 0 {
		t.Errorf("%+v %+v", s.Position, s.Money)
	}
}

// TestVoidLetterSaysNothingOfVAT: that a letter stated no VAT matters only where it brings
// costs.
func TestVoidLetterSaysNothingOfVAT(t *testing.T) {
	sent := emailed("2026-02-10")
	sent.StatedFee = letter.Of(eur("400.00")) // far above the scale
	f := consumerFile(invoice(), sent)
	f.Creditor.VAT = &dossier.VATFacts{Outsourced: true, Declared: true}
	s := state(t, f, "2026-03-10")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonVoid, "0.00", "0.00")
	if noticed(&s, "dossier.vat.not_stated") {
		t.Error(s.Notices())
	}
}

// TestDraftSaysWhatWasPaid: a letter to who paid a part names the invoice as it was and what
// was paid on its principal, and does not say that nothing was paid.
func TestDraftSaysWhatWasPaid(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "1000.00", "2026-01-31")},
		dossier.CreditNote{When: on("2026-02-01"), Claim: "a", Amount: eur("100.00")},
		dossier.PaymentReceived{When: on("2026-02-02"), ID: "1", Amount: eur("300.00")})
	s := state(t, f, "2026-02-03")
	in, err := f.Draft(dossier.Query{AsOf: day("2026-02-03")}, s.Next[0], parties())
	if err != nil {
		t.Fatal(err)
	}
	l, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	// 15% of the 600.00 that is left.
	if facts := l.Facts; facts.Invoices[0].Amount.Or(0) != eur("900.00") || facts.Paid.Or(0) != eur("300.00") ||
		facts.AmountDue.Or(0) != eur("600.00") || facts.Costs.Or(0) != eur("90.00") {
		t.Errorf("%+v", facts)
	}
	if !strings.Contains(l.Text, "nog niet helemaal betaald") {
		t.Error(l.Text)
	}
}

// TestFaultsAreTold: of a letter that is void by its text the explanation says what was found
// in it, so that the next one can be right.
func TestFaultsAreTold(t *testing.T) {
	sent := emailed("2026-02-10")
	sent.Text = "Voorbeeldstad, 10 februari 2026\n\nGeachte heer, mevrouw,\n\nU heeft factuur 2026-001 van € 1.000,00 nog niet " +
		"betaald. Betaal binnen 14 dagen na heden. Doet u dat niet, dan bent u ook € 150,00 incassokosten verschuldigd.\n\n" +
		"Voorbeeld B.V.\n"
	f := consumerFile([]dossier.Claim{free("a", "1000.00", "2026-01-31")}, sent)
	s := state(t, f, "2026-03-10")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonVoid, "0.00", "0.00")
	if text := s.Explain(incasso.NL); !strings.Contains(text, "De brief van 10 februari 2026 (C-TERM-") {
		t.Error(text)
	}
}
