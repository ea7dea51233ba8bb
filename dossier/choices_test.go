package dossier_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
)

// TestConventions: another convention is another question about the same file; a
// rate announced for a later day answers beyond the tables.
func TestConventions(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: eur("1000.00"), Due: day("2023-12-31")}})
	q := dossier.Query{AsOf: day("2024-12-31")}
	c, err := f.WhatIf(q, dossier.Change{Conventions: &dossier.Conventions{DayCount: interest.ActActCalendar}})
	if err != nil {
		t.Fatal(err)
	}
	// 366 days of 7%: over 365 70.19, over the days of the leap year 70.00.
	if c.Before.Money.Interest != eur("70.19") || c.After.Money.Interest != eur("70.00") || c.Money.Open != eur("-0.19") {
		t.Errorf("%v and %v, difference %v", c.Before.Money.Interest, c.After.Money.Interest, c.Money.Open)
	}
	f = consumerFile([]dossier.Claim{{ID: "a", Principal: eur("36500.00"), Due: day("2026-12-30")}})
	q = dossier.Query{AsOf: day("2027-01-01"), Conventions: dossier.Conventions{
		Statutory: []interest.RateRow{{From: day("2027-01-01"), Percent: 500}}}}
	s, err := f.Statement(q)
	if err != nil || s.Money.Interest != eur("9.00") { // a day of 4% and one of 5%
		t.Errorf("%v %v", s.Money.Interest, err)
	}
	q.Conventions = dossier.Conventions{}
	if _, err := f.Statement(q); !errors.Is(err, incasso.ErrNoRate) {
		t.Errorf("without the rate: %v", err)
	}
}

// TestConditions: a step that asks a number or an answer is passed by where there is
// none, and taken where there is.
func TestConditions(t *testing.T) {
	events := []dossier.Event{wik("2026-03-02"), sent("2026-03-19", dossier.Demand), sent("2026-04-08", dossier.Demand)}
	f := consumerFile(invoice(), events...)
	f.Procedure = procedure(t, dossier.ProcedureFreeLetter)
	if s := state(t, f, "2026-04-30"); s.Position.Step != "call" {
		t.Errorf("%+v", s.Position)
	}
	f.Debtor.Phone = letter.Of(false)
	if s := state(t, f, "2026-04-30"); s.Position.Step != dossier.EndClient {
		t.Errorf("without a number: %+v", s.Position)
	}
	f.Debtor.Phone = letter.Opt[bool]{}
	f.Events = append(f.Events, called("2026-04-10", true))
	if s := state(t, f, "2026-04-30"); s.Position.Step != dossier.EndClient {
		t.Errorf("after an answer: %+v", s.Position)
	}
}

// TestTransferWithoutConsent: the fact stands, and a notice says what is missing.
func TestTransferWithoutConsent(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-03-02"), dossier.TransferredToLegal{When: on("2026-03-25")})
	f.Procedure = procedure(t, dossier.ProcedureSevenDays)
	s := state(t, f, "2026-03-25")
	if s.Position.Step != dossier.EndLegal || !noticed(&s, "dossier.legal.consent") {
		t.Errorf("%+v %+v", s.Position, s.Notices())
	}
}

// TestStepsPassedBy: steps for other files are passed by, from the first step on, and
// bounds on the open principal count.
func TestStepsPassedBy(t *testing.T) {
	p := &dossier.Procedure{ID: "bounds", Version: "1", TitleNL: "Grenzen", TitleEN: "Bounds",
		Debtors: []incasso.PartyKind{incasso.Company},
		Starts:  []dossier.Start{{Debtors: []incasso.PartyKind{incasso.Company}, Step: "large"}},
		Steps: []dossier.ProcedureStep{
			{ID: "large", Kind: dossier.StepVisit, TitleNL: "Groot", TitleEN: "Large",
				When: dossier.Condition{MinOpen: eur("5000.00")}, Next: []string{"small", dossier.EndClient}},
			{ID: "small", Kind: dossier.StepCall, TitleNL: "Klein", TitleEN: "Small",
				When: dossier.Condition{MaxOpen: eur("500.00")}, Next: []string{dossier.EndClient}},
		}}
	for _, c := range []struct{ principal, step string }{
		{"5000.00", "large"}, {"500.00", "small"}, {"1000.00", dossier.EndClient},
	} {
		f := &dossier.File{Procedure: p, Debtor: dossier.Debtor{Kind: incasso.Company},
			Claims: []dossier.Claim{{ID: "a", Principal: eur(c.principal), Due: day("2026-01-31")}}}
		if s := state(t, f, "2026-02-02"); s.Position.Step != c.step {
			t.Errorf("%s: %+v", c.principal, s.Position)
		}
	}
}

// TestContractualKinds: agreed interest is asked for what the debtor is.
func TestContractualKinds(t *testing.T) {
	rate := incasso.Rate(300)
	want := map[incasso.PartyKind]string{
		incasso.Consumer:   "4.00", // the statutory rate is the floor
		incasso.Company:    "3.00", // a lower agreed rate counts
		incasso.PublicBody: "10.15",
	}
	for kind, percent := range want {
		f := &dossier.File{Debtor: dossier.Debtor{Kind: kind}, Claims: []dossier.Claim{{ID: "a", Principal: eur("1000.00"),
			Due: day("2026-01-31"), Kind: interest.Contractual, Rate: &rate}}}
		s := state(t, f, "2026-02-10")
		if got := s.Specification()[0].Lines[0].Rate.String(); got != percent {
			t.Errorf("%v: %s, want %s", kind, got, percent)
		}
	}
}

func TestWhatIf(t *testing.T) {
	f := consumerFile(invoice(), wik("2026-03-02"), paid("2026-03-30", "200.00"))
	q := dossier.Query{AsOf: day("2026-04-10")}
	same, err := f.WhatIf(q, dossier.Change{})
	if err != nil || same.Money != (dossier.Balance{}) || len(same.Differs) != 0 {
		t.Errorf("nothing changed, yet %+v %v %v", same.Money, same.Differs, err)
	}
	c, err := f.WhatIf(q, dossier.Change{Remove: []int{1}})
	if err != nil || c.Money.Paid != eur("-200.00") || c.Money.Costs != eur("150.00") {
		t.Errorf("without the payment %+v %v", c.Money, err)
	}
	c, err = f.WhatIf(q, dossier.Change{Procedure: procedure(t, dossier.ProcedureFreeCall)})
	if err != nil || c.After.Procedure != dossier.ProcedureFreeCall || len(c.Differs) == 0 {
		t.Errorf("another procedure %v %v", c.Differs, err)
	}
	c, err = f.WhatIf(q, dossier.Change{AsOf: day("2026-03-18"), KnownOn: day("2026-03-18"), Claims: invoice()})
	if err != nil || c.After.AsOf != day("2026-03-18") || c.After.Standing.Status != dossier.Announced {
		t.Errorf("another day %+v %v", c.After.Standing, err)
	}
	if _, err := f.WhatIf(q, dossier.Change{Remove: []int{2}}); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Errorf("an event that is not there: %v", err)
	}
	if len(f.Events) != 2 {
		t.Error("the file was changed")
	}
}

// Commercial interest is answered for a consumer, with a notice.
func TestCommercialInterestOfConsumer(t *testing.T) {
	f := consumerFile([]dossier.Claim{{ID: "a", Principal: eur("100.00"), Due: day("2026-01-31"), Kind: interest.Commercial}})
	s := state(t, f, "2026-03-01")
	if !slices.ContainsFunc(s.Notices(), func(n incasso.Notice) bool { return n.ID == "dossier.interest.kind" }) {
		t.Errorf("%+v", s.Notices())
	}
	f.Claims[0].Kind = 0
	s = state(t, f, "2026-03-01")
	if slices.ContainsFunc(s.Notices(), func(n incasso.Notice) bool { return n.ID == "dossier.interest.kind" }) {
		t.Errorf("statutory: %+v", s.Notices())
	}
}
