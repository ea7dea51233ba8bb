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

// twoLetters is a consumer with two claims, each of which has a 14-day letter by e-mail of
// its own: on 3 February and on 3 March 2026.
func twoLetters(first, second string, between ...dossier.Event) *dossier.File {
	return consumerFile([]dossier.Claim{free("a", first, "2026-02-01"), free("b", second, "2026-03-01")},
		append(append([]dossier.Event{emailed("2026-02-03")}, between...), emailed("2026-03-03"))...)
}

// Art. 6:96 lid 7 BW: the principals of claims that could be reminded of together are
// added up for the amount: 200 and 200 give 60.00, 2,000 and 2,000 give 525.00 (the
// amounts of the amendment kst-32418-15 worked out), and a small second claim nothing.
func TestSeveralLettersOneScale(t *testing.T) {
	for _, c := range []struct{ first, second, fee, base string }{
		{"200.00", "200.00", "60.00", "400.00"},
		{"2000.00", "2000.00", "525.00", "4000.00"},
		{"100.00", "100.00", "40.00", "200.00"},
		{"1000.00", "500.00", "225.00", "1500.00"},
	} {
		s := state(t, twoLetters(c.first, c.second), "2026-06-01")
		standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, c.fee, c.base)
		if s.Money.Costs != eur(c.fee) {
			t.Errorf("charged %s", s.Money.Costs)
		}
	}
}

// The order in which the terms end does not matter: 2,000 and 2,000 are 525.00 also when
// the second letter went by e-mail and its term ended first.
func TestSeveralLettersInAnyOrder(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "2000.00", "2026-02-01"), free("b", "2000.00", "2026-02-06")},
		wik("2026-02-06"), emailed("2026-02-07"))
	s := state(t, f, "2026-02-10")
	standing(t, &s, dossier.Announced, dossier.ReasonTerm, "525.00", "4000.00")
	s = state(t, f, "2026-06-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "525.00", "4000.00")
}

// A letter that is drafted while another one runs announces what it will bring beside
// that one: of three claims of 2,000 the scale gives 300.00, 525.00 and 675.00.
func TestDraftBesideRunningLetter(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "2000.00", "2026-02-01"), free("b", "2000.00", "2026-03-01"),
		free("c", "2000.00", "2026-03-08")}, emailed("2026-02-03"), emailed("2026-03-03"))
	q := dossier.Query{AsOf: day("2026-03-10")}
	in, err := f.Draft(q, dossier.Action{Action: dossier.SendLetter, Letter: dossier.WIK, Channel: dossier.Email}, parties())
	if err != nil {
		t.Fatal(err)
	}
	if fee, _ := in.Facts.Costs.Get(); fee != eur("150.00") {
		t.Errorf("announces %s", fee)
	}
	f.Events = append(f.Events, dossier.LetterSent{When: on("2026-03-10"), Letter: dossier.WIK, Channel: dossier.Email,
		StatedFee: in.Facts.Costs})
	s := state(t, f, "2026-06-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "675.00", "6000.00")
}

// VAT is taken over what the letter brings: 21% of 20.00, not of the 40.00 that it would
// have brought alone.
func TestVATOfFurtherLetter(t *testing.T) {
	f := twoLetters("200.00", "200.00")
	f.Creditor.VAT = &dossier.VATFacts{Outsourced: true, Declared: true}
	first := f.Events[0].(dossier.LetterSent)
	first.StatedFee, first.StatedVAT = letter.Of(eur("40.00")), letter.Of(eur("0.00"))
	f.Events[0] = first
	s := state(t, f, "2026-06-01")
	if s.Standing.Fee != eur("60.00") || s.Standing.VAT != eur("4.20") {
		t.Errorf("%+v", s.Standing)
	}
}

// Instalments below and from 266.67 euro do not fall under one rule: the letter about
// both takes the ordinary scale, and can be written.
func TestMixedInstalments(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "200.00", "2026-01-31"), free("b", "300.00", "2026-01-31")})
	f.Claims[0].Periodic, f.Claims[1].Periodic = true, true
	q := dossier.Query{AsOf: day("2026-02-03")}
	in, err := f.Draft(q, dossier.Action{Action: dossier.SendLetter, Letter: dossier.WIK}, parties())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := letter.Write(in); err != nil || in.Facts.Costs.Or(0) != eur("75.00") {
		t.Errorf("%v, announces %s", err, in.Facts.Costs.Or(0))
	}
}

// Interest that is booked as principal never enters the base of the costs, also after
// a payment.
func TestBookedInterestIsNoBase(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: eur("1000.00"), Due: day("2023-01-31")}},
		dossier.PaymentReceived{When: on("2025-06-01"), ID: "p", Amount: 1}, emailed("2025-07-01"))
	q := dossier.Query{AsOf: day("2025-09-01"), Conventions: dossier.Conventions{CapitalisedAs: interest.AsPrincipal}}
	s, err := f.Statement(q)
	if err != nil {
		t.Fatal(err)
	}
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
}

// A claim that was paid, with its costs, before the next one was reminded of is not added
// to that: the debtor could not be reminded of both.
func TestSettledClaimIsNotAdded(t *testing.T) {
	f := twoLetters("200.00", "200.00", dossier.PaymentReceived{When: on("2026-02-20"), ID: "p", Amount: eur("240.00")})
	s := state(t, f, "2026-02-28")
	if s.Money.Open != eur("200.00") || s.Money.Surplus != 0 {
		t.Fatalf("%+v", s.Money)
	}
	s = state(t, f, "2026-06-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "80.00", "400.00")
}

// Two letters that run at the same time announce no more than one would.
func TestSeveralLettersRunning(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "200.00", "2026-02-01"), free("b", "200.00", "2026-02-05")},
		emailed("2026-02-03"), emailed("2026-02-09"))
	s := state(t, f, "2026-02-10")
	standing(t, &s, dossier.Announced, dossier.ReasonTerm, "60.00", "400.00")
}

// The letters that the file asks can be written one after the other, told back, and
// written into a demand, whatever the claims are.
func TestLettersOfClaimsApart(t *testing.T) {
	for _, c := range []struct {
		principal string
		periodic  bool
		fee       string
	}{{"200.00", false, "60.00"}, {"2000.00", false, "525.00"}, {"100.00", false, "40.00"}, {"100.00", true, "60.00"}} {
		f := consumerFile([]dossier.Claim{free("a", c.principal, "2026-02-01"), free("b", c.principal, "2026-03-01")})
		f.Claims[0].Periodic, f.Claims[1].Periodic = c.periodic, c.periodic
		for _, today := range []string{"2026-02-03", "2026-03-03", "2026-06-01"} {
			q := dossier.Query{AsOf: day(today)}
			s, err := f.Statement(q)
			if err != nil {
				t.Fatal(err)
			}
			for _, kind := range []dossier.LetterKind{dossier.WIK, dossier.Demand} {
				i := slices.IndexFunc(s.Next, func(a dossier.Action) bool { return a.Letter == kind })
				if i < 0 {
					continue
				}
				in, err := f.Draft(q, s.Next[i], parties())
				if err != nil {
					t.Fatalf("%+v: %s %v: %v", c, today, kind, err)
				}
				l, err := letter.Write(in)
				if err != nil {
					refused, _ := errors.AsType[*letter.RefusedError](err)
					t.Fatalf("%+v: %s %v: %v %+v", c, today, kind, err, refused)
				}
				f.Events = append(f.Events, dossier.LetterSent{When: on(today), Letter: kind, Channel: dossier.Email, Text: l.Text})
			}
		}
		s := state(t, f, "2026-06-02")
		if st := s.Standing; st.Status != dossier.Chargeable || st.Fee != eur(c.fee) {
			t.Errorf("%+v: %+v", c, st)
		}
		if len(f.Events) < 2 || f.Events[len(f.Events)-1].(dossier.LetterSent).Letter != dossier.Demand {
			t.Errorf("%+v: no demand among %d letters", c, len(f.Events))
		}
	}
}

// A 14-day letter that can bring nothing is neither asked for nor written.
func TestLetterThatBringsNothing(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "100.00", "2026-02-01"), free("b", "100.00", "2026-03-01")}, emailed("2026-02-03"))
	s := state(t, f, "2026-03-03")
	if slices.ContainsFunc(s.Next, func(a dossier.Action) bool { return a.Letter == dossier.WIK }) {
		t.Errorf("%+v", s.Next)
	}
	_, err := f.Draft(dossier.Query{AsOf: day("2026-03-03")},
		dossier.Action{Action: dossier.SendLetter, Letter: dossier.WIK}, parties())
	if !errors.Is(err, incasso.ErrNotAllowed) {
		t.Error(err)
	}
}

// What was given up because the debtor paid in time stays given up; what a later claim
// brings is charged.
func TestForgoneCostsStayForgone(t *testing.T) {
	f := &dossier.File{Procedure: procedure(t, dossier.ProcedureFreeLetter), Debtor: dossier.Debtor{Kind: incasso.Company},
		Claims: []dossier.Claim{free("a", "200.00", "2026-01-31"), free("b", "1000.00", "2026-03-31")},
		Events: []dossier.Event{
			dossier.LetterSent{When: on("2026-02-03"), Letter: dossier.NoticeOfDefault},
			dossier.PaymentReceived{When: on("2026-02-06"), ID: "p", Amount: eur("200.00")},
			dossier.LetterSent{When: on("2026-04-02"), Letter: dossier.NoticeOfDefault},
		}}
	s := state(t, f, "2026-02-10")
	if s.Standing.Status != dossier.Waived || s.Standing.Reason != dossier.ReasonOffer || s.Money.Open != eur("1000.00") {
		t.Errorf("%+v %+v", s.Standing, s.Money)
	}
	s = state(t, f, "2026-06-01")
	// The scale over 1,200 is 180.00; of it the 40.00 of the first claim were given up.
	if st := s.Standing; st.Status != dossier.Chargeable || st.Fee != eur("180.00") || st.Waived != eur("40.00") ||
		st.Charged != eur("140.00") || s.Money.Costs != eur("140.00") {
		t.Errorf("%+v %+v", s.Standing, s.Money)
	}
}

// A file in which nothing is owed any more does not come back to life.
func TestPaidFileDoesNotReopen(t *testing.T) {
	f := &dossier.File{Procedure: procedure(t, dossier.ProcedureShortReminders), Debtor: dossier.Debtor{Kind: incasso.Company},
		Claims: []dossier.Claim{free("a", "1000.00", "2026-01-31")},
		Events: []dossier.Event{
			dossier.LetterSent{When: on("2026-02-03"), Letter: dossier.NoticeOfDefault},
			dossier.NoRecourse{When: on("2026-02-05")},
			dossier.PaymentReceived{When: on("2026-02-06"), ID: "p", Amount: eur("1100.00")},
			dossier.OpportunityFound{When: on("2026-02-10")},
		}}
	s := state(t, f, "2026-02-11")
	if s.Position.Step != dossier.EndClosed || s.Money.Open != 0 || s.Money.Surplus != eur("100.00") || len(s.Next) != 1 {
		t.Errorf("%+v %+v %+v", s.Position, s.Money, s.Next)
	}
}

// The explanation of costs of several letters has a step for each of them.
func TestExplanationOfSeveralLetters(t *testing.T) {
	f := twoLetters("200.00", "200.00", dossier.PaymentReceived{When: on("2026-02-20"), ID: "p", Amount: eur("240.00")})
	s := state(t, f, "2026-06-01")
	text := s.Explain(incasso.EN)
	for _, want := range []string{
		"The letter of 3 February 2026 itself brings €40.00 over €200.00",
		"The letter of 3 March 2026 itself brings €40.00 over €200.00",
		"from 18 March 2026 what is due is €80.00 over €400.00",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
	f.Events = append(f.Events[:1:1], f.Events[2:]...) // not paid
	s = state(t, f, "2026-06-01")
	text = s.Explain(incasso.NL)
	for _, want := range []string{"De brief van 3 maart 2026 brengt over € 200,00 zelf € 20,00 mee", "€ 60,00 verschuldigd over € 400,00"} {
		if !strings.Contains(strings.ReplaceAll(text, "\u00a0", " "), want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}

// A letter that came back is taken to cover its claim until that becomes known: the next
// letter, about another claim, is about that one alone, and a new one is asked for the
// first.
func TestLetterThatCameBack(t *testing.T) {
	back := dossier.LetterBounced{When: on("2026-03-05"), LetterOn: day("2026-02-03")}
	f := consumerFile([]dossier.Claim{free("a", "2000.00", "2026-02-01"), free("b", "2000.00", "2026-03-01")},
		wik("2026-02-03"), wik("2026-03-03"), back)
	s := state(t, f, "2026-06-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "300.00", "2000.00")
	if !slices.ContainsFunc(s.Next, func(a dossier.Action) bool { return a.Letter == dossier.WIK }) {
		t.Errorf("%+v", s.Next)
	}
	// The same letter by post and by e-mail, of which one came back, is one letter.
	f = consumerFile([]dossier.Claim{free("a", "2000.00", "2026-02-01")}, wik("2026-02-03"), emailed("2026-02-03"),
		dossier.LetterBounced{When: on("2026-02-10")})
	f.Events[2] = dossier.LetterBounced{When: on("2026-02-10"), LetterOn: day("2026-02-03")}
	s = state(t, f, "2026-06-01")
	if s.Standing.Status != dossier.NotChargeable {
		t.Errorf("%+v", s.Standing) // both are letters of that day, and came back
	}
	f.Events[1] = emailed("2026-02-04")
	s = state(t, f, "2026-06-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "300.00", "2000.00")
}

// A file that is collected again after it went to court does not ask for a letter that
// can bring nothing.
func TestReopenedAfterLetter(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "100.00", "2026-02-01"), free("b", "100.00", "2026-03-01")}, emailed("2026-02-03"),
		dossier.TransferredToLegal{When: on("2026-02-05")}, dossier.OpportunityFound{When: on("2026-03-05")})
	s := state(t, f, "2026-03-06")
	if s.Position.Step != "demand" || len(s.Next) == 0 || s.Next[0].Letter != dossier.Demand {
		t.Errorf("%+v %+v", s.Position, s.Next)
	}
	// While the letter runs the file waits for it.
	f.Events[2] = dossier.OpportunityFound{When: on("2026-02-10")}
	s = state(t, f, "2026-02-11")
	if s.Position.Step != "wik" || s.Position.Phase != dossier.Waiting || s.Position.Until != day("2026-02-17") {
		t.Errorf("%+v", s.Position)
	}
	s = state(t, f, "2026-02-18")
	if s.Position.Step != "demand" {
		t.Errorf("%+v", s.Position)
	}
}
