package dossier_test

import (
	"errors"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// company is a file of a business under a procedure.
func company(t *testing.T, id string, events ...dossier.Event) *dossier.File {
	t.Helper()
	return &dossier.File{Procedure: procedure(t, id), Debtor: dossier.Debtor{Kind: incasso.Company}, Claims: invoice(), Events: events}
}

// TestInstalmentsNeverPaid: where a missed instalment brings a reminder, each is
// reminded of once, and after the last one the arrangement is at an end.
func TestInstalmentsNeverPaid(t *testing.T) {
	f := company(t, dossier.ProcedureShortReminders, sent("2026-02-02", dossier.NoticeOfDefault),
		dossier.CreditReport{When: on("2026-02-05")},
		dossier.ArrangementAgreed{When: on("2026-02-10"), ClientAgreed: true, Instalments: []dossier.Instalment{
			{Due: day("2026-03-01"), Amount: eur("400.00")}, {Due: day("2026-04-01"), Amount: eur("400.00")}, {Due: day("2026-05-01"), Amount: eur("400.00")}}},
		sent("2026-03-02", dossier.Reminder), called("2026-03-03", false))
	before := *f
	before.Events = f.Events[:3]
	for _, c := range []struct {
		f       *dossier.File
		on, got string
	}{
		{&before, "2026-03-01", "wait 2026-03-01 arrangement"},
		{&before, "2026-03-02", "remind_instalment 2026-03-02 instalment_missed"},
		{f, "2026-03-02", "call 2026-03-02 instalment_missed"},
		{f, "2026-03-03", "wait 2026-04-01 arrangement"},
		{f, "2026-04-02", "remind_instalment 2026-04-02 instalment_missed"},
		{f, "2026-05-02", "send_letter 2026-05-02 step"},
	} {
		s := state(t, c.f, c.on)
		if got := first(&s); got != c.got {
			t.Errorf("%s: %s, want %s", c.on, got, c.got)
		}
		for _, h := range s.Holds {
			if !h.Until.IsZero() && h.Until.Before(s.AsOf) {
				t.Errorf("%s: a hold of the past %+v", c.on, h)
			}
		}
	}
}

// TestWayBack: the creditor, or an opportunity, brings a file back from court, from
// watching and from the end of the steps.
func TestWayBack(t *testing.T) {
	decide := func(d, word string) dossier.Event {
		return dossier.ClientDecision{When: on(d), Decision: word}
	}
	letters := []dossier.Event{wik("2026-02-03"), sent("2026-02-25", dossier.Demand)}
	for name, rest := range map[string][]dossier.Event{
		"court":       {decide("2026-03-01", "legal"), decide("2026-03-05", "continue")},
		"watched":     {decide("2026-03-01", "recollection"), decide("2026-03-05", "continue")},
		"exhausted":   {sent("2026-03-16", dossier.Demand), called("2026-04-05", false), decide("2026-06-01", "continue")},
		"other word":  {sent("2026-03-16", dossier.Demand), called("2026-04-05", false), decide("2026-06-01", "again")},
		"opportunity": {decide("2026-03-01", "legal"), dossier.OpportunityFound{When: on("2026-03-05")}},
	} {
		f := consumerFile(invoice(), append(letters[:2:2], rest...)...)
		f.Procedure = procedure(t, dossier.ProcedureFreeLetter)
		s := state(t, f, "2026-06-10")
		if s.Position.Step != "demands" || s.Position.Phase != dossier.ToDo || len(s.Holds) != 0 {
			t.Errorf("%s: %+v %+v", name, s.Position, s.Holds)
		}
	}
	// Without a 14-day letter the way back leads to that letter.
	f := consumerFile(invoice(), decide("2026-03-01", "legal"), decide("2026-03-05", "continue"))
	f.Procedure = procedure(t, dossier.ProcedureFreeLetter)
	if s := state(t, f, "2026-03-06"); s.Position.Step != "wik" {
		t.Errorf("%+v", s.Position)
	}
}

// TestWorkingDaysAfterHold: a hold pauses a term of working days and does not shorten
// it.
func TestWorkingDaysAfterHold(t *testing.T) {
	f := company(t, dossier.ProcedureShortReminders, sent("2026-02-09", dossier.Demand),
		dossier.HoldPlaced{When: on("2026-02-10"), Reason: dossier.HoldManual, Until: day("2026-02-12")})
	if s := state(t, f, "2026-02-13"); s.Position.Until != day("2026-02-17") { // 13, 16, 17
		t.Errorf("%+v", s.Position)
	}
	f.Events = []dossier.Event{dossier.HoldPlaced{When: on("2026-02-05"), Reason: dossier.HoldManual},
		sent("2026-02-09", dossier.Demand), dossier.HoldLifted{When: on("2026-02-20"), Reason: dossier.HoldManual}}
	if s := state(t, f, "2026-02-20"); s.Position.Until != day("2026-02-24") { // 20, 23, 24
		t.Errorf("%+v", s.Position)
	}
}

// TestStepAfterHold: what could not be done during a hold is due when it ends.
func TestStepAfterHold(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-02-03"), dossier.ArrangementAgreed{When: on("2026-02-22"), Instalments: []dossier.Instalment{
		{Due: day("2026-03-01"), Amount: eur("500.00")}, {Due: day("2026-04-01"), Amount: eur("500.00")}}})
	f.Procedure = procedure(t, dossier.ProcedureFreeLetter)
	if s := state(t, f, "2026-03-02"); first(&s) != "send_letter 2026-03-02 step" {
		t.Error(first(&s))
	}
}

// TestBarred: nobody is asked to interrupt a limitation that is over.
func TestBarred(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: eur("1000.00"), Due: day("2020-01-31")}})
	s := state(t, f, "2025-01-31")
	if first(&s) != "interrupt_limitation 2025-01-31 limitation" || noticed(&s, "dossier.limitation.barred") {
		t.Error(first(&s))
	}
	s = state(t, f, "2025-02-01")
	if s.Next[0].Action == dossier.InterruptLimitation || !noticed(&s, "dossier.limitation.barred") || !noticed(&s, "dossier.limitation.consumer_sale") {
		t.Errorf("%+v %+v", s.Next, s.Notices())
	}
}

// TestPromiseBroken: a promise that was not kept follows from the date.
func TestPromiseBroken(t *testing.T) {
	f := consumerFile(invoice(), dossier.PromiseMade{When: on("2026-02-10"), Amount: eur("500.00"), By: day("2026-03-01")}, paid("2026-02-20", "300.00"))
	if s := state(t, f, "2026-03-01"); noticed(&s, "dossier.promise.broken") {
		t.Error("too early")
	}
	if s := state(t, f, "2026-03-02"); !noticed(&s, "dossier.promise.broken") {
		t.Error("nothing was noticed")
	}
	f.Events = append(f.Events, paid("2026-02-25", "200.00"))
	if s := state(t, f, "2026-03-02"); noticed(&s, "dossier.promise.broken") {
		t.Error("the promise was kept")
	}
}

// TestSmallRemainder: costs over a few euro are flagged.
func TestSmallRemainder(t *testing.T) {
	f := consumerFile([]dossier.Claim{free("a", "1000.00", "2026-01-31")}, wik("2026-03-02"), paid("2026-03-12", "991.99"))
	s := state(t, f, "2026-03-19")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "40.00", "8.01")
	if !noticed(&s, "dossier.costs.small_remainder") {
		t.Errorf("%+v", s.Notices())
	}
}

// TestLedgerWithinTheDay: no entry lies after the day of the statement.
func TestLedgerWithinTheDay(t *testing.T) {
	claims := invoice()
	claims[0].InvoiceDate = day("2026-01-10")
	s := state(t, consumerFile(claims), "2025-12-01")
	if ledger := s.Ledger(); len(ledger) != 1 || ledger[0].On != s.AsOf {
		t.Errorf("%+v", ledger)
	}
}

// TestChargesTooEarly: a procedure that lets a consumer come to costs without the
// letter is refused.
func TestChargesTooEarly(t *testing.T) {
	wikStep := func(change func(s *dossier.ProcedureStep)) *dossier.Procedure {
		p := procedure(t, dossier.ProcedureLegal)
		change(&p.Steps[0])
		return p
	}
	for name, c := range map[string]struct {
		p     *dossier.Procedure
		field string
	}{
		"the letter charges": {wikStep(func(s *dossier.ProcedureStep) { s.Costs = dossier.Charge }), "steps[0].costs"},
		"the letter is optional": {wikStep(func(s *dossier.ProcedureStep) {
			s.Optional, s.Within = true, dossier.Span{Days: 3}
		}), "steps[1].costs"},
		"the letter is conditional": {wikStep(func(s *dossier.ProcedureStep) { s.When.HasEmail = true }), "steps[1].costs"},
	} {
		var e *incasso.Error
		if err := c.p.Validate(); !errors.As(err, &e) || e.Code != incasso.ErrNotAllowed || e.Field != c.field {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAsleep: while a payment that was taken back kept the file closed, the clock of
// the procedure stood still, and the law did not.
func TestAsleep(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-02-03"),
		dossier.PaymentReceived{When: on("2026-02-10"), ID: "p", Amount: eur("1000.00")},
		dossier.PaymentReversed{When: on("2026-04-10"), ID: "p"})
	f.Procedure = procedure(t, dossier.ProcedureFreeCall)
	s := state(t, f, "2026-04-09")
	if s.Position.Outcome != "paid" || s.Position.Since != day("2026-02-10") {
		t.Errorf("%+v", s.Position)
	}
	s = state(t, f, "2026-04-10")
	standing(t, &s, dossier.Chargeable, dossier.ReasonInVain, "150.00", "1000.00")
	if s.Standing.From != day("2026-02-20") || s.Position.Step != "tele_contact" || s.Money.Costs != 0 {
		t.Errorf("%+v %+v", s.Standing, s.Position)
	}
	if s = state(t, f, "2026-04-25"); s.Position.Step != "amicable" || s.Position.Since != day("2026-04-25") {
		t.Errorf("%+v", s.Position)
	}
}

// TestCameBack: a letter that never reached the debtor starts no term, and is to be
// sent again.
func TestCameBack(t *testing.T) {
	f := company(t, dossier.ProcedureFreeLetter, sent("2026-02-03", dossier.NoticeOfDefault),
		dossier.LetterBounced{When: on("2026-02-06")})
	if s := state(t, f, "2026-02-05"); s.Position.Phase != dossier.Waiting {
		t.Errorf("%+v", s.Position)
	}
	for _, d := range []string{"2026-02-06", "2026-02-25"} {
		s := state(t, f, d)
		if s.Position.Step != "notice" || s.Position.Phase != dossier.ToDo || s.Next[0].Letter != dossier.NoticeOfDefault ||
			s.Next[0].Reason != dossier.ReasonBounced.String() {
			t.Errorf("%s: %+v %+v", d, s.Position, s.Next)
		}
	}
}

// TestDaysOfDuties: a duty keeps the day on which it arose.
func TestDaysOfDuties(t *testing.T) {
	f := consumerFile(invoice(), dossier.DisputeRaised{When: on("2026-02-20")}, dossier.VulnerabilitySignal{When: on("2026-02-22")})
	s := state(t, f, "2026-03-15")
	for _, a := range s.Next {
		want := day("2026-02-20")
		if a.Action == dossier.ReferToHelp {
			want = day("2026-02-22")
		}
		if a.On != want {
			t.Errorf("%v on %v, want %v", a.Action, a.On, want)
		}
	}
	f = consumerFile(invoice(), paid("2026-02-20", "1100.00"))
	if s = state(t, f, "2026-03-15"); first(&s) != "refund_surplus 2026-02-20 surplus" {
		t.Error(first(&s))
	}
}
