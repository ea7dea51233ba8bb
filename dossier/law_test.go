package dossier_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
)

// consumerFile is a file under the plain legal default.
func consumerFile(claims []dossier.Claim, events ...dossier.Event) *dossier.File {
	return &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: claims, Events: events}
}

// free is a claim whose agreed interest is nil, so that the amounts of a rule can be
// read off without interest.
func free(id, amount, due string) dossier.Claim {
	none := incasso.Rate(0)
	return dossier.Claim{ID: id, Principal: eur(amount), Due: day(due), Kind: interest.Contractual, Rate: &none, Per: interest.PerMonth}
}

// standing checks status, reason, fee and base.
func standing(t *testing.T, s *dossier.Statement, status dossier.Status, reason dossier.Reason, fee, base string) {
	t.Helper()
	st := s.Standing
	if st.Status != status || st.Reason != reason || st.Fee != eur(fee) || st.Base != eur(base) {
		t.Errorf("%v: standing %v %v fee %v base %v, want %v %v %v %v", s.AsOf, st.Status, st.Reason, st.Fee, st.Base, status, reason, fee, base)
	}
	checkSums(t, s)
}

// TestPaymentInTerm follows the published case: 1,000 due, 600 paid on the tenth day
// leaves a fee over 400, 60.00; everything paid, no fee; paid after the term, the
// fee stays 150.00 and is paid first (HR 25-11-2016, ECLI:NL:HR:2016:2704; HR
// 10-07-2015, ECLI:NL:HR:2015:1868).
func TestPaymentInTerm(t *testing.T) {
	claims := []dossier.Claim{free("a", "1000.00", "2026-01-31")}
	f := consumerFile(claims, wik("2026-03-02"), paid("2026-03-12", "600.00"))
	s := state(t, f, "2026-03-19")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "60.00", "400.00")
	f = consumerFile(claims, wik("2026-03-02"), paid("2026-03-18", "1000.00"))
	s = state(t, f, "2026-03-19")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonPaidInTerm, "0.00", "0.00")
	if s.Position.Step != dossier.EndClosed || s.Position.Outcome != "paid" {
		t.Errorf("position %+v", s.Position)
	}
	f = consumerFile(claims, wik("2026-03-02"), paid("2026-03-22", "600.00"))
	s = state(t, f, "2026-03-22")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	if s.Money.Costs != 0 || s.Money.Principal != eur("550.00") {
		t.Errorf("money %+v", s.Money)
	}
}

// TestPrincipalPaidInTerm: the letter asked the principal and got it; that interest
// took a part of the payment does not make the letter one in vain.
func TestPrincipalPaidInTerm(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-03-02"), paid("2026-03-12", "1000.00"))
	s := state(t, f, "2026-03-19")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonPaidInTerm, "0.00", "0.00")
	if s.Money.Open != eur("4.38") { // 40 days of 4% over 1,000
		t.Errorf("open %v", s.Money.Open)
	}
}

func TestLettersThatMakeNoCosts(t *testing.T) {
	with := func(change func(l *dossier.LetterSent)) dossier.LetterSent {
		l := dossier.LetterSent{When: on("2026-03-02"), Letter: dossier.WIK}
		change(&l)
		return l
	}
	for name, c := range map[string]struct {
		events []dossier.Event
		reason dossier.Reason
	}{
		"none":         {nil, dossier.ReasonNoLetter},
		"too early":    {[]dossier.Event{wik("2026-01-31")}, dossier.ReasonBeforeDefault},
		"bounced":      {[]dossier.Event{wik("2026-03-02"), dossier.LetterBounced{When: on("2026-03-09"), LetterOn: day("2026-03-02")}}, dossier.ReasonBounced},
		"fee too high": {[]dossier.Event{with(func(l *dossier.LetterSent) { l.StatedFee = letter.Of(eur("150.01")) })}, dossier.ReasonVoid},
		"vat not told": {[]dossier.Event{with(func(l *dossier.LetterSent) {
			l.StatedFee, l.StatedVAT = letter.Of(eur("150.00")), letter.Of(eur("31.50"))
		})}, dossier.ReasonContested},
		"no costs":       {[]dossier.Event{with(func(l *dossier.LetterSent) { l.StatedFee = letter.Of(incasso.EUR(0)) })}, dossier.ReasonVoid},
		"day too early":  {[]dossier.Event{with(func(l *dossier.LetterSent) { l.LastDay = day("2026-03-17") })}, dossier.ReasonVoid},
		"a demand alone": {[]dossier.Event{sent("2026-03-02", dossier.Demand)}, dossier.ReasonNoLetter},
	} {
		s := state(t, consumerFile(invoice(), c.events...), "2026-05-01")
		if s.Standing.Status != dossier.NotChargeable || s.Standing.Reason != c.reason || s.Money.Costs != 0 {
			t.Errorf("%s: %+v", name, s.Standing)
		}
		if s.Position.Step != "wik" || s.Position.Phase != dossier.ToDo {
			t.Errorf("%s: the file does not wait for a letter: %+v", name, s.Position)
		}
	}
	// The fourteenth day is Good Friday, and the ATW moves the end to Tuesday 7
	// April: a printed 3 April is contested.
	contested := consumerFile(invoice(), dossier.LetterSent{When: on("2026-03-20"), Letter: dossier.WIK, Channel: dossier.Email, LastDay: day("2026-04-03")})
	s := state(t, contested, "2026-05-01")
	if s.Standing.Reason != dossier.ReasonContested {
		t.Errorf("contested day: %+v", s.Standing)
	}
	// A sound letter after a void one mends it.
	mended := consumerFile(invoice(), with(func(l *dossier.LetterSent) { l.StatedFee = letter.Of(eur("200.00")) }), wik("2026-04-01"))
	s = state(t, mended, "2026-05-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
}

func TestStatedAmountsCap(t *testing.T) {
	f := consumerFile(invoice(), dossier.LetterSent{When: on("2026-03-02"), Letter: dossier.WIK, StatedFee: letter.Of(eur("100.00"))})
	f.Creditor.VAT = &dossier.VATFacts{Outsourced: true, Declared: true}
	s := state(t, f, "2026-03-19")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "100.00", "1000.00")
	if s.Standing.VAT != 0 {
		t.Errorf("VAT %v that the letter did not state", s.Standing.VAT)
	}
	f.Events[0] = wik("2026-03-02")
	s = state(t, f, "2026-03-19")
	if s.Standing.VAT != eur("31.50") || s.Money.VAT != eur("31.50") || s.Standing.Total != eur("181.50") {
		t.Errorf("VAT %+v", s.Standing)
	}
}

// TestLateReceipt: the real day of receipt wins, and what was charged on the
// presumption is undone once it is known.
func TestLateReceipt(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-03-02"),
		dossier.LetterReceived{When: dossier.When{On: day("2026-03-09"), RecordedOn: day("2026-03-25")}, LetterOn: day("2026-03-02")})
	q := dossier.Query{AsOf: day("2026-03-20"), KnownOn: day("2026-03-20")}
	s, err := f.Statement(q)
	if err != nil {
		t.Fatal(err)
	}
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	q.KnownOn = incasso.Date{}
	if s, err = f.Statement(q); err != nil {
		t.Fatal(err)
	}
	standing(t, &s, dossier.Announced, dossier.ReasonTerm, "150.00", "1000.00")
	if s.Standing.From != day("2026-03-24") {
		t.Errorf("from %v", s.Standing.From)
	}
}

// TestReversal: a chargeback weeks later makes the file what it is without the
// payment; before it became known the payment counts.
func TestReversal(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-03-02"),
		dossier.PaymentReceived{When: on("2026-03-10"), ID: "p", Amount: eur("1000.00")},
		dossier.PaymentReversed{When: on("2026-04-20"), ID: "p"})
	s := state(t, f, "2026-04-19")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonPaidInTerm, "0.00", "0.00")
	s = state(t, f, "2026-04-20")
	without := state(t, consumerFile(invoice(), wik("2026-03-02")), "2026-04-20")
	if s.Money != without.Money || s.Standing != without.Standing {
		t.Errorf("after the reversal %+v, without the payment %+v", s.Money, without.Money)
	}
}

func TestCreditNote(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-03-02"), dossier.CreditNote{When: on("2026-04-10"), Claim: "2026-001", Amount: eur("600.00")})
	s := state(t, f, "2026-04-10")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "60.00", "400.00")
	if s.Money.Principal != eur("400.00") {
		t.Errorf("principal %v", s.Money.Principal)
	}
	s = state(t, f, "2026-04-09")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
}

// TestSeveralClaims: one letter adds the principals and takes the scale once (art.
// 6:96 lid 7 BW): 200 and 200 give 60.00, not 80.00. A claim that falls due after
// the letter needs a letter of its own.
func TestSeveralClaims(t *testing.T) {
	claims := []dossier.Claim{free("a", "200.00", "2026-01-31"), free("b", "200.00", "2026-01-31"), free("c", "500.00", "2026-03-31")}
	f := consumerFile(claims, wik("2026-03-02"))
	s := state(t, f, "2026-04-30")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "60.00", "400.00")
	f.Events = append(f.Events, wik("2026-05-01"))
	s = state(t, f, "2026-05-31")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "135.00", "900.00")
}

func TestDesignatedPayment(t *testing.T) {
	claims := []dossier.Claim{free("a", "200.00", "2026-01-31"), free("b", "200.00", "2026-02-10")}
	f := consumerFile(claims, dossier.PaymentReceived{When: on("2026-02-20"), Amount: eur("250.00"), Designated: []string{"b"}})
	s := state(t, f, "2026-02-20")
	if s.Claims[0].Principal != eur("150.00") || s.Claims[1].Principal != 0 {
		t.Errorf("claims %+v", s.Claims)
	}
	f.Events = []dossier.Event{paid("2026-02-20", "250.00")}
	s = state(t, f, "2026-02-20")
	if s.Claims[0].Principal != 0 || s.Claims[1].Principal != eur("150.00") {
		t.Errorf("the oldest is not paid first: %+v", s.Claims)
	}
}

// TestBusinessCosts: forty euro without a letter from the first day of default, the
// scale over what is open when work begins, and nothing before 16 March 2013 or
// without a trade agreement.
func TestBusinessCosts(t *testing.T) {
	f := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Company},
		Claims: []dossier.Claim{{ID: "a", Principal: eur("1000.00"), Due: day("2026-01-31")}},
		Events: []dossier.Event{paid("2026-02-20", "600.00"), sent("2026-03-02", dossier.Demand), paid("2026-03-10", "300.00")}}
	s := state(t, f, "2026-01-31")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonNotInDefault, "0.00", "0.00")
	s = state(t, f, "2026-02-01")
	standing(t, &s, dossier.Chargeable, dossier.ReasonTrade, "40.00", "1000.00")
	if s.Standing.From != day("2026-02-01") || s.Money.Costs != eur("40.00") {
		t.Errorf("%+v %+v", s.Standing, s.Money)
	}
	s = state(t, f, "2026-03-02") // 40.00 and interest were paid first: 445.56 is open
	standing(t, &s, dossier.Chargeable, dossier.ReasonWork, "66.83", "445.56")
	s = state(t, f, "2026-03-10")
	standing(t, &s, dossier.Chargeable, dossier.ReasonWork, "66.83", "445.56")
	f.Claims[0].Kind = interest.Statutory
	f.Events = nil
	s = state(t, f, "2026-03-10")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonNoWork, "0.00", "0.00")
	f.Claims[0].Kind, f.Claims[0].Due = 0, day("2013-03-14")
	s = state(t, f, "2013-06-01")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonNoWork, "0.00", "0.00")
}

// TestInstalmentsOfContract: 40.00 for the first letter on a small instalment, 20.00
// for the next within six months (art. 2a BIK, the cautious reading).
func TestInstalmentsOfContract(t *testing.T) {
	claims := []dossier.Claim{free("jan", "60.00", "2026-01-31"), free("feb", "60.00", "2026-02-28")}
	claims[0].Periodic, claims[1].Periodic = true, true
	f := consumerFile(claims, wik("2026-02-09"), wik("2026-03-09"))
	s := state(t, f, "2026-02-28")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "40.00", "60.00")
	s = state(t, f, "2026-03-31")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "60.00", "120.00")
	found := false
	for _, n := range s.Notices() {
		found = found || n.ID == "bik.2a.unverified"
	}
	if !found {
		t.Error("no notice that the text could not be read")
	}
}

func TestWaiver(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-03-02"), dossier.CostsWaived{When: on("2026-03-25"), Amount: eur("100.00")})
	s := state(t, f, "2026-03-25")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	if s.Money.Costs != eur("50.00") || s.Standing.Waived != eur("100.00") {
		t.Errorf("%+v", s.Money)
	}
	f.Events = append(f.Events, dossier.CostsWaived{When: on("2026-03-26")})
	s = state(t, f, "2026-03-26")
	standing(t, &s, dossier.Waived, dossier.ReasonWaived, "150.00", "1000.00")
	if s.Money.Costs != 0 {
		t.Errorf("%+v", s.Money)
	}
	// Given up before it was due: it is never charged.
	f.Events = []dossier.Event{wik("2026-03-02"), dossier.CostsWaived{When: on("2026-03-05")}}
	s = state(t, f, "2026-03-25")
	standing(t, &s, dossier.Waived, dossier.ReasonWaived, "150.00", "1000.00")
	if s.Money.Costs != 0 || s.Standing.Charged != 0 {
		t.Errorf("%+v", s.Standing)
	}
}

// TestHoldStopsTerm: a term stands still during a hold, also when one follows another.
func TestHoldStopsTerm(t *testing.T) {
	f := &dossier.File{Procedure: procedure(t, dossier.ProcedureSevenDays), Debtor: dossier.Debtor{Kind: incasso.Company},
		Claims: invoice(), Events: []dossier.Event{sent("2026-02-10", dossier.Demand),
			dossier.DisputeRaised{When: on("2026-02-13")},
			dossier.HoldPlaced{When: on("2026-02-20"), Reason: dossier.HoldDocuments},
			dossier.DisputeResolved{When: on("2026-02-25")},
			dossier.HoldLifted{When: on("2026-03-05"), Reason: dossier.HoldDocuments}}}
	if s := state(t, f, "2026-02-12"); s.Position.Until != day("2026-02-17") {
		t.Errorf("%+v", s.Position)
	}
	if s := state(t, f, "2026-02-28"); !s.Position.Until.IsZero() || s.Position.Step != "demand" || len(s.Holds) != 1 {
		t.Errorf("%+v %+v", s.Position, s.Holds)
	}
	// 13 through 17 February were still to come, so five days from 5 March on.
	if s := state(t, f, "2026-03-05"); s.Position.Until != day("2026-03-09") {
		t.Errorf("%+v", s.Position)
	}
	if s := state(t, f, "2026-03-10"); s.Position.Step != "contacts" {
		t.Errorf("%+v", s.Position)
	}
}

// TestLimitation: five years from the day the claim fell due; a letter that reached
// the debtor starts five new years (art. 3:307, 3:317 and 3:319 BW), and the warning
// comes in time.
func TestLimitation(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: eur("100.00"), Due: day("2021-01-15")}})
	s := state(t, f, "2025-07-01")
	if s.Limitation[0].LastDay != day("2026-01-15") || s.Limitation[0].Warn {
		t.Errorf("%+v", s.Limitation)
	}
	s = state(t, f, "2025-07-17")
	if !s.Limitation[0].Warn || s.Next[0].Action != dossier.InterruptLimitation || !s.Next[0].Must {
		t.Errorf("%+v %+v", s.Limitation, s.Next)
	}
	q := dossier.Query{AsOf: day("2025-07-01"), WarnDays: 365}
	s, err := f.Statement(q)
	if err != nil || !s.Limitation[0].Warn {
		t.Errorf("%+v %v", s.Limitation, err)
	}
	f.Events = []dossier.Event{dossier.LetterSent{When: on("2025-12-01"), Letter: dossier.Demand, Channel: dossier.Email}}
	s = state(t, f, "2026-02-01")
	if s.Limitation[0].LastDay != day("2030-12-01") {
		t.Errorf("%+v", s.Limitation)
	}
	// Too late: the claim was barred already.
	f.Events = []dossier.Event{dossier.LetterSent{When: on("2026-03-02"), Letter: dossier.Demand, Channel: dossier.Email}}
	s = state(t, f, "2026-04-01")
	if s.Limitation[0].LastDay != day("2026-01-15") {
		t.Errorf("%+v", s.Limitation)
	}
}

// TestLetterText: a letter of which the text is known is judged by its text. Fifteen
// days after delivery end with the fourteen days from the day after it.
func TestLetterText(t *testing.T) {
	f := consumerFile(invoice(), dossier.LetterSent{When: on("2026-03-02"), Letter: dossier.WIK, Text: soundText})
	s := state(t, f, "2026-03-20")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	if s.Standing.From != day("2026-03-19") {
		t.Errorf("from %v", s.Standing.From)
	}
	f.Events = []dossier.Event{dossier.LetterSent{When: on("2026-03-02"), Letter: dossier.WIK, Text: "Geachte heer Debiteur, betaal factuur 2026-001 van € 1.000,00 binnen 14 dagen na heden. Anders bent u € 150,00 incassokosten verschuldigd."}}
	s = state(t, f, "2026-05-01")
	standing(t, &s, dossier.NotChargeable, dossier.ReasonVoid, "0.00", "0.00")
}

// TestLetterTextTerms: a term that the text gives longer than the law is kept, in
// whatever unit. Received by e-mail on Monday 2 February 2026; the days are those of a
// calendar on paper.
func TestLetterTextTerms(t *testing.T) {
	for term, from := range map[string]string{
		"veertien dagen":         "2026-02-17",
		"drie weken":             "2026-02-24",
		"vijftien werkdagen":     "2026-02-24",
		"eenentwintig werkdagen": "2026-03-04",
		"een maand":              "2026-03-03",
	} {
		text := strings.ReplaceAll(soundText, "vijftien dagen nadat deze brief", term+" vanaf de dag nadat deze brief")
		text = strings.ReplaceAll(text, "2 maart", "2 februari")
		f := consumerFile(invoice(), dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, Channel: dossier.Email, Text: text})
		s := state(t, f, "2026-03-20")
		if s.Standing.Status != dossier.Chargeable || s.Standing.From != day(from) {
			t.Errorf("%s: %+v, want %s", term, s.Standing, from)
		}
	}
}

const soundText = `Voorbeeld B.V.
Voorbeeldstraat 1, 1234 AB Voorbeeldstad

2 maart 2026

Geachte heer Debiteur,

Factuur 2026-001 van 1 januari 2026 van € 1.000,00 is nog niet betaald. De betaaltermijn is op 31 januari 2026 verstreken.

U krijgt nog de gelegenheid om € 1.000,00 zonder kosten te betalen binnen vijftien dagen nadat deze brief bij u is bezorgd, op rekening NL91ABNA0417164300 onder vermelding van 2026-001.

Betaalt u niet binnen deze termijn, dan bent u incassokosten verschuldigd van € 150,00.

Met vriendelijke groet,
Voorbeeld B.V.`
