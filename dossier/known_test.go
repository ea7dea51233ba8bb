package dossier_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
)

// noticed reports whether a statement carries a notice.
func noticed(s *dossier.Statement, id string) bool {
	return slices.ContainsFunc(s.Notices(), func(n incasso.Notice) bool { return n.ID == id })
}

// first returns the first action of a statement, as action, day and reason.
func first(s *dossier.Statement) string {
	if len(s.Next) == 0 {
		return ""
	}
	a := s.Next[0]
	return a.Action.String() + " " + a.On.String() + " " + a.Reason
}

func charging(on string) dossier.LetterSent {
	return dossier.LetterSent{When: dossier.When{On: day(on)}, Letter: dossier.Demand, Channel: dossier.Email, StatedFee: letter.Of(eur("150.00"))}
}

func emailed(on string) dossier.LetterSent {
	return dossier.LetterSent{When: dossier.When{On: day(on)}, Letter: dossier.WIK, Channel: dossier.Email}
}

// TestKnownLate: an event that was right by what was known on its day stays a fact,
// whatever becomes known later, and the answer tells what it turned out to be.
func TestKnownLate(t *testing.T) {
	bounced := dossier.LetterBounced{When: on("2026-03-10"), LetterOn: day("2026-02-10")}
	f := consumerFile(invoice(), emailed("2026-02-10"), charging("2026-02-26"), bounced)
	s := state(t, f, "2026-03-12")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonBounced, "0.00", "0.00")
	if s.Money.Costs != 0 || !noticed(&s, "dossier.costs.not_owed") {
		t.Errorf("%+v %v", s.Money, s.Notices())
	}
	f.Events[2] = dossier.LetterReceived{When: dossier.When{On: day("2026-02-20"), RecordedOn: day("2026-03-10")}, LetterOn: day("2026-02-10")}
	s = state(t, f, "2026-03-12") // through 6 March
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	if s.Standing.From != day("2026-03-07") {
		t.Errorf("from %v", s.Standing.From)
	}
	// Paid to the creditor, which the agency heard weeks later.
	f.Events = []dossier.Event{emailed("2026-02-10"), charging("2026-02-26"), dossier.DisputeRaised{When: on("2026-03-01")},
		dossier.DisputeResolved{When: on("2026-03-03")}, called("2026-03-04", false),
		dossier.PaymentReceived{When: dossier.When{On: day("2026-02-20"), RecordedOn: day("2026-03-15")}, Amount: eur("1010.00")}}
	s = state(t, f, "2026-03-20")
	if s.Position.Outcome != "paid" || s.Position.Since != day("2026-02-20") || s.Money.Costs != 0 {
		t.Errorf("%+v %+v", s.Position, s.Money)
	}
	// What was not right on its day is refused now as then.
	f.Events = []dossier.Event{emailed("2026-02-10"), charging("2026-02-20"), bounced}
	var e *incasso.Error
	if _, err := f.Statement(dossier.Query{AsOf: day("2026-03-12")}); !errors.As(err, &e) || e.Field != "events[1]" {
		t.Errorf("got %v", err)
	}
	// And so is what was known by then.
	f.Events = []dossier.Event{emailed("2026-02-10"), bounced, charging("2026-03-11")}
	if _, err := f.Statement(dossier.Query{AsOf: day("2026-03-12")}); !errors.As(err, &e) || e.Field != "events[2]" {
		t.Errorf("got %v", err)
	}
}

// TestReceiptAfterBounce: of two facts about a letter the later one counts.
func TestReceiptAfterBounce(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-02-10"), dossier.LetterBounced{When: on("2026-02-20"), LetterOn: day("2026-02-10")},
		dossier.LetterReceived{When: on("2026-02-25"), LetterOn: day("2026-02-10")})
	s := state(t, f, "2026-03-05")
	if s.Standing.Status != dossier.Announced || s.Standing.From != day("2026-03-12") {
		t.Errorf("%+v", s.Standing)
	}
}

// TestCreditNoteAfterLetter: a letter is judged by what was open when it was sent.
func TestCreditNoteAfterLetter(t *testing.T) {
	f := consumerFile(invoice(), dossier.LetterSent{When: on("2026-02-10"), Letter: dossier.WIK, StatedFee: letter.Of(eur("150.00"))},
		dossier.CreditNote{When: on("2026-03-20"), Claim: "2026-001", Amount: eur("1.00")})
	s := state(t, f, "2026-03-25")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "149.85", "999.00")
	if s.Standing.From != day("2026-02-27") {
		t.Errorf("from %v", s.Standing.From)
	}
	f.Events[1] = dossier.CreditNote{When: on("2026-03-20"), Claim: "2026-001", Amount: eur("1000.00")}
	s = state(t, f, "2026-03-25")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonNothingOwed, "0.00", "0.00")
}

// TestClosedByCreditNote: a file that a credit note settles was open until that day.
func TestClosedByCreditNote(t *testing.T) {
	f := consumerFile(invoice(), paid("2026-02-20", "900.00"), dossier.CreditNote{When: on("2026-03-20"), Claim: "2026-001", Amount: eur("400.00")})
	if s := state(t, f, "2026-03-25"); s.Position.Outcome != "paid" || s.Position.Since != day("2026-03-20") {
		t.Errorf("%+v", s.Position)
	}
	f.Events[0] = paid("2026-02-20", "1010.00")
	if s := state(t, f, "2026-03-25"); s.Position.Since != day("2026-02-20") {
		t.Errorf("%+v", s.Position)
	}
}

// TestClosedBeyondTheRates: where nothing is open no rate is needed.
func TestClosedBeyondTheRates(t *testing.T) {
	f := consumerFile(invoice(), paid("2026-02-20", "1100.00"))
	if s := state(t, f, "2027-03-05"); s.Money.Open != 0 || s.Position.Outcome != "paid" {
		t.Errorf("%+v", s.Money)
	}
}

// TestStandingAfterTheFile: the law does not hang on the position: a letter runs and
// expires though the creditor stops.
func TestStandingAfterTheFile(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-02-03"), dossier.ClientDecision{When: on("2026-02-10"), Decision: "stop"})
	s := state(t, f, "2026-02-19")
	standing(t, &s, dossier.Announced, dossier.ReasonTerm, "150.00", "1000.00")
	s = state(t, f, "2026-02-20")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	if s.Money.Costs != 0 || s.Standing.Charged != 0 {
		t.Errorf("%+v", s.Money)
	}
}

// TestRelationsBeforeLaw: an event that is not allowed is told before a claim from
// before the decree.
func TestRelationsBeforeLaw(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: 100, Due: day("2012-01-31")}}, dossier.DisputeResolved{When: on("2012-03-01")})
	if _, err := f.Statement(dossier.Query{AsOf: day("2012-05-05")}); !errors.Is(err, incasso.ErrNotAllowed) {
		t.Errorf("got %v", err)
	}
	f.Events = []dossier.Event{wik("2012-03-01"), charging("2012-04-01")}
	if _, err := f.Statement(dossier.Query{AsOf: day("2012-05-05")}); !errors.Is(err, incasso.ErrBeforeRegime) {
		t.Errorf("got %v", err)
	}
}

// TestFortyEuroOfAnyClaim: art. 6:96 lid 4 BW asks for a trade claim in default,
// whichever it is.
func TestFortyEuroOfAnyClaim(t *testing.T) {
	f := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Company}, Claims: []dossier.Claim{
		{ID: "a", Principal: eur("1000.00"), Due: day("2026-01-10"), Kind: interest.Statutory},
		{ID: "b", Principal: eur("500.00"), Due: day("2026-01-31")}}}
	s := state(t, f, "2026-01-31")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonNoWork, "0.00", "0.00")
	s = state(t, f, "2026-03-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonTrade, "40.00", "500.00")
	if s.Standing.From != day("2026-02-01") {
		t.Errorf("%+v", s.Standing)
	}
	f.Claims[0].Kind = interest.Commercial
	f.Events = []dossier.Event{paid("2026-01-10", "1000.00"), paid("2026-02-05", "600.00")}
	s = state(t, f, "2026-02-06")
	standing(t, &s, dossier.Chargeable, dossier.ReasonTrade, "40.00", "500.00")
	if s.Standing.From != day("2026-02-01") || s.Position.Outcome != "paid" {
		t.Errorf("%+v", s.Standing)
	}
}

// TestClaimsApart: a file of which nothing is in default rests until the next claim
// falls due, and begins anew with it; a claim that falls due while the file runs has
// a letter of its own.
func TestClaimsApart(t *testing.T) {
	claims := []dossier.Claim{{ID: "a", Principal: eur("1000.00"), Due: day("2026-01-31")},
		{ID: "b", Principal: eur("500.00"), InvoiceDate: day("2026-04-01"), Due: day("2026-05-01")}}
	f := consumerFile(claims, paid("2026-01-31", "1000.00"))
	s := state(t, f, "2026-02-10")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonNotInDefault, "0.00", "0.00")
	if got := first(&s); got != "wait 2026-05-01 not_in_default" {
		t.Error(got)
	}
	s = state(t, f, "2026-05-02")
	if got := first(&s); got != "send_letter 2026-05-02 no_letter" || s.Position.Since != day("2026-05-02") {
		t.Error(got, s.Position)
	}
	f.Events = []dossier.Event{emailed("2026-02-10"), paid("2026-03-01", "1153.18")}
	if s = state(t, f, "2026-03-20"); first(&s) != "wait 2026-05-01 not_in_default" {
		t.Error(first(&s))
	}
	if s = state(t, f, "2026-05-02"); first(&s) != "send_letter 2026-05-02 no_letter" || s.Position.Step != "wik" {
		t.Error(first(&s), s.Position)
	}
	f.Events = f.Events[:1]
	s = state(t, f, "2026-05-02")
	if s.Position.Step != "demand" || !slices.ContainsFunc(s.Next, func(a dossier.Action) bool {
		return a.Letter == dossier.WIK && a.On == day("2026-05-02") && a.Step == "wik"
	}) {
		t.Errorf("%+v %+v", s.Position, s.Next)
	}
	f.Debtor.Kind = incasso.Company
	f.Events = []dossier.Event{paid("2026-01-20", "1000.00")}
	s = state(t, f, "2026-02-10")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonNotInDefault, "0.00", "0.00")
	if first(&s) != "wait 2026-05-01 not_in_default" {
		t.Error(first(&s))
	}
	s = state(t, f, "2026-05-02")
	standing(t, &s, dossier.Chargeable, dossier.ReasonTrade, "40.00", "500.00")
}

// TestTextIsCeiling: what the letter itself announced is the most that follows from it.
func TestTextIsCeiling(t *testing.T) {
	facts := letter.Facts{LetterDate: day("2026-02-10"), IBAN: "NL91ABNA0417164300", Reference: "2026-001",
		Creditor:    letter.Party{Name: "Voorbeeld B.V.", Address: "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
		DebtorParty: letter.Party{Name: "Debiteur 12", Address: "Voorbeeldstraat 12, 1234 AB Voorbeeldstad"}}
	file := func(text string) *dossier.File {
		return consumerFile(invoice(), dossier.LetterSent{When: on("2026-02-10"), Letter: dossier.WIK, Text: text})
	}
	f := consumerFile(invoice())
	q := dossier.Query{AsOf: day("2026-02-10")}
	s := state(t, f, "2026-02-10")
	in, err := f.Draft(q, s.Next[0], facts)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	s = state(t, file(strings.ReplaceAll(whole.Text, "150,00", "100,00")), "2026-03-05")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "100.00", "1000.00")
	f = file(whole.Text)
	f.Creditor.VAT = &dossier.VATFacts{Outsourced: true, Declared: true}
	s = state(t, f, "2026-03-05")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	if s.Standing.VAT != 0 || !noticed(&s, "dossier.vat.not_stated") {
		t.Errorf("%+v", s.Standing)
	}
}

// TestVATNotDeclared: VAT that could be asked but was not declared makes a letter
// contested; void is only what the creditor can never ask.
func TestVATNotDeclared(t *testing.T) {
	f := consumerFile(invoice(), dossier.LetterSent{When: on("2026-02-10"), Letter: dossier.WIK,
		StatedFee: letter.Of(eur("150.00")), StatedVAT: letter.Of(eur("31.50"))})
	for vat, want := range map[dossier.VATFacts]dossier.Reason{
		{Outsourced: true}:                   dossier.ReasonContested,
		{Outsourced: true, Deductible: true}: dossier.ReasonVoid,
		{Declared: true}:                     dossier.ReasonVoid,
		{Outsourced: true, Declared: true}:   dossier.ReasonInVain,
	} {
		f.Creditor.VAT = &vat
		if s := state(t, f, "2026-03-05"); s.Standing.Reason != want {
			t.Errorf("%+v: %v, want %v", vat, s.Standing.Reason, want)
		}
	}
}

// TestLowerSecondLetter: of two amounts in the term the debtor may rely on the lower.
func TestLowerSecondLetter(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: eur("2120.52"), Due: day("2019-08-02")}}, emailed("2019-10-31"))
	second := emailed("2019-11-12")
	second.StatedFee = letter.Of(eur("20.00"))
	f.Events = append(f.Events, second)
	s := state(t, f, "2019-11-27")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "20.00", "2120.52")
}
