package dossier_test

import (
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
)

// drawFile draws a file of one to three claims without events.
func drawFile(t *rapid.T, kinds ...incasso.PartyKind) *dossier.File {
	f := &dossier.File{Debtor: dossier.Debtor{Kind: rapid.SampledFrom(kinds).Draw(t, "debtor")}}
	for i := range rapid.IntRange(1, 3).Draw(t, "claims") {
		c := dossier.Claim{ID: fmt.Sprintf("c%d", i),
			Principal: incasso.EUR(rapid.IntRange(1, 500_000).Draw(t, "principal")),
			Due:       day("2023-03-01").AddDays(rapid.IntRange(0, 60).Draw(t, "due"))}
		if f.Debtor.Kind != incasso.Consumer {
			c.Kind = rapid.SampledFrom([]interest.Kind{0, interest.Commercial, interest.Statutory}).Draw(t, "kind")
		}
		f.Claims = append(f.Claims, c)
	}
	return f
}

// drawEvent draws an event of a type for a day; names of payments are those made
// before.
func drawEvent(t *rapid.T, f *dossier.File, typ dossier.EventType, w dossier.When) dossier.Event {
	claim := func() string { return rapid.SampledFrom(f.Claims).Draw(t, "claim").ID }
	amount := func() incasso.EUR { return incasso.EUR(rapid.IntRange(1, 300_000).Draw(t, "amount")) }
	letterOn := func() incasso.Date {
		var days []incasso.Date
		for _, e := range f.Events {
			if e.Type() == dossier.TypeLetterSent {
				days = append(days, e.Day())
			}
		}
		return rapid.SampledFrom(days).Draw(t, "letter_on")
	}
	switch typ {
	case dossier.TypeLetterSent:
		return dossier.LetterSent{When: w,
			Letter:  rapid.SampledFrom([]dossier.LetterKind{dossier.Reminder, dossier.WIK, dossier.WIK, dossier.NoticeOfDefault, dossier.Demand, dossier.Summons}).Draw(t, "letter"),
			Channel: rapid.SampledFrom([]dossier.Channel{0, dossier.Post, dossier.Email, dossier.Registered, dossier.Courier}).Draw(t, "channel"),
			By:      rapid.SampledFrom([]incasso.Sender{0, incasso.ByCreditor, incasso.ByAgency}).Draw(t, "by")}
	case dossier.TypeLetterReceived:
		return dossier.LetterReceived{When: w, LetterOn: letterOn()}
	case dossier.TypeLetterBounced:
		return dossier.LetterBounced{When: w, LetterOn: letterOn()}
	case dossier.TypePaymentReceived:
		e := dossier.PaymentReceived{When: w, ID: fmt.Sprintf("p%d", len(f.Events)), Amount: amount()}
		if rapid.IntRange(0, 3).Draw(t, "designate") == 0 {
			e.Designated = []string{claim()}
		}
		return e
	case dossier.TypePaymentReversed:
		var ids []string
		for _, e := range f.Events {
			if p, ok := e.(dossier.PaymentReceived); ok {
				ids = append(ids, p.ID)
			}
		}
		return dossier.PaymentReversed{When: w, ID: rapid.SampledFrom(ids).Draw(t, "id")}
	case dossier.TypeCreditNote:
		return dossier.CreditNote{When: w, Claim: claim(), Amount: amount()}
	case dossier.TypeContactMade:
		return dossier.ContactMade{When: w, Reached: rapid.Bool().Draw(t, "reached")}
	case dossier.TypePromiseMade:
		return dossier.PromiseMade{When: w, By: w.On.AddDays(rapid.IntRange(0, 30).Draw(t, "by"))}
	case dossier.TypeArrangementAgreed:
		e := dossier.ArrangementAgreed{When: w, CostsWaived: rapid.Bool().Draw(t, "waived"),
			GraceDays: rapid.IntRange(0, 5).Draw(t, "grace"), ClientAgreed: rapid.Bool().Draw(t, "agreed")}
		due := w.On
		for range rapid.IntRange(1, 4).Draw(t, "instalments") {
			due = due.AddDays(rapid.IntRange(1, 40).Draw(t, "days"))
			e.Instalments = append(e.Instalments, dossier.Instalment{Due: due, Amount: amount()})
		}
		return e
	case dossier.TypeCostsWaived:
		return dossier.CostsWaived{When: w, Amount: incasso.EUR(rapid.IntRange(0, 5_000).Draw(t, "waiver"))}
	case dossier.TypeHoldPlaced:
		return dossier.HoldPlaced{When: w, Reason: dossier.HoldReason(rapid.IntRange(1, 7).Draw(t, "reason")),
			Until: w.On.AddDays(rapid.IntRange(0, 20).Draw(t, "until"))}
	case dossier.TypeHoldLifted:
		return dossier.HoldLifted{When: w, Reason: dossier.HoldReason(rapid.IntRange(1, 7).Draw(t, "reason"))}
	case dossier.TypeClientDecision:
		return dossier.ClientDecision{When: w, Decision: rapid.SampledFrom([]string{"", "continue", "legal", "stop", "recollection", "wait"}).Draw(t, "decision")}
	case dossier.TypeArrangementEnded:
		return dossier.ArrangementEnded{When: w, Outcome: rapid.SampledFrom([]string{"completed", "breached", "cancelled"}).Draw(t, "outcome")}
	default:
		return plainEvent(typ, w)
	}
}

// plainEvent makes the events that need no more than a day.
func plainEvent(typ dossier.EventType, w dossier.When) dossier.Event {
	switch typ {
	case dossier.TypeDisputeRaised:
		return dossier.DisputeRaised{When: w}
	case dossier.TypeDisputeResolved:
		return dossier.DisputeResolved{When: w}
	case dossier.TypeCreditReport:
		return dossier.CreditReport{When: w}
	case dossier.TypeTraceResult:
		return dossier.TraceResult{When: w}
	case dossier.TypeVulnerabilitySignal:
		return dossier.VulnerabilitySignal{When: w}
	case dossier.TypeInsolvencyOpened:
		return dossier.InsolvencyOpened{When: w}
	case dossier.TypeInsolvencyEnded:
		return dossier.InsolvencyEnded{When: w}
	case dossier.TypeNoRecourse:
		return dossier.NoRecourse{When: w}
	case dossier.TypeOpportunityFound:
		return dossier.OpportunityFound{When: w}
	case dossier.TypeTransferredToLegal:
		return dossier.TransferredToLegal{When: w}
	case dossier.TypeWithdrawn:
		return dossier.Withdrawn{When: w}
	default:
		return dossier.Override{When: w, Rule: "r", Who: "w", Why: "y"}
	}
}

// grow adds events that the state allows, each on or after the one before, and
// returns the day of the last.
func grow(t *rapid.T, f *dossier.File, only dossier.EventSet) incasso.Date {
	now := day("2023-03-10")
	for range rapid.IntRange(0, 14).Draw(t, "events") {
		next := now.AddDays(rapid.SampledFrom([]int{0, 1, 2, 5, 13, 14, 15, 16, 17, 40, 200}).Draw(t, "step"))
		if next.After(incasso.VerifiedThrough()) {
			break
		}
		now = next
		s, err := f.Statement(dossier.Query{AsOf: now})
		if err != nil {
			t.Fatalf("%v: %v", now, err)
		}
		list := (s.Allowed & only).List()
		if len(list) == 0 {
			break
		}
		e := drawEvent(t, f, rapid.SampledFrom(list).Draw(t, "type"), dossier.When{On: now})
		f.Events = append(f.Events, e)
		if _, err := f.Statement(dossier.Query{AsOf: now}); err != nil {
			if !errors.Is(err, incasso.ErrNotAllowed) {
				t.Fatalf("%T: %v", e, err)
			}
			f.Events = f.Events[:len(f.Events)-1]
		}
	}
	return now
}

// twinEvents are the events that the twin knows.
var twinEvents = dossier.EventSet(1<<dossier.TypeLetterSent | 1<<dossier.TypeLetterReceived | 1<<dossier.TypeLetterBounced |
	1<<dossier.TypePaymentReceived | 1<<dossier.TypePaymentReversed | 1<<dossier.TypeCreditNote |
	1<<dossier.TypeContactMade | 1<<dossier.TypeDisputeRaised | 1<<dossier.TypeDisputeResolved |
	1<<dossier.TypeCostsWaived | 1<<dossier.TypeInsolvencyOpened | 1<<dossier.TypeInsolvencyEnded | 1<<dossier.TypeWithdrawn)

// lawAlone is a procedure that holds nothing back: costs are charged on the day on
// which the law lets them, and no hold keeps a term from running.
func lawAlone(t testing.TB) *dossier.Procedure {
	t.Helper()
	p := procedure(t, dossier.ProcedureLegal)
	p.ID = "law_alone"
	p.Steps[0].Costs = dossier.Charge
	for r := dossier.HoldDispute; r <= dossier.HoldManual; r++ {
		p.Holds = append(p.Holds, dossier.HoldRule{Reason: r, TermRuns: true, InterestStops: r == dossier.HoldInsolvency})
	}
	return dossier.Trusted(p)
}

func TestTwin(t *testing.T) {
	law := lawAlone(t)
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, incasso.Consumer, incasso.Company)
		f.Procedure = law
		last := grow(t, f, twinEvents)
		for range 2 {
			asOf := last.AddDays(rapid.IntRange(-60, 60).Draw(t, "as_of"))
			if asOf.After(incasso.VerifiedThrough()) {
				continue
			}
			s, err := f.Statement(dossier.Query{AsOf: asOf})
			if err != nil {
				t.Fatal(err)
			}
			w := newTwin(f)
			w.run(asOf)
			compareTwin(t, &s, w)
		}
	})
}

// TestTwinLetters: the same for files with several 14-day letters about claims that fall
// due apart, which events of all types seldom give.
func TestTwinLetters(t *testing.T) {
	law := lawAlone(t)
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, incasso.Consumer)
		f.Procedure = law
		now := day("2023-03-10")
		for n := range rapid.IntRange(2, 6).Draw(t, "events") {
			now = now.AddDays(rapid.SampledFrom([]int{1, 10, 20, 30}).Draw(t, "step"))
			w := dossier.When{On: now}
			var e dossier.Event = dossier.LetterSent{When: w, Letter: dossier.WIK, Channel: dossier.Email}
			if rapid.IntRange(0, 3).Draw(t, "pay") == 0 {
				e = dossier.PaymentReceived{When: w, ID: fmt.Sprint("p", n), Amount: incasso.EUR(rapid.IntRange(1, 600_000).Draw(t, "amount"))}
			}
			f.Events = append(f.Events, e)
			if _, err := f.Statement(dossier.Query{AsOf: now}); err != nil {
				f.Events = f.Events[:len(f.Events)-1] // the file is closed
			}
		}
		asOf := now.AddDays(rapid.IntRange(-30, 60).Draw(t, "as_of"))
		s, err := f.Statement(dossier.Query{AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		w := newTwin(f)
		w.run(asOf)
		compareTwin(t, &s, w)
	})
}

// TestTwinManyPayments: the same for claims with so many payments that what is open is
// kept as a tally, of which some are of the same age.
func TestTwinManyPayments(t *testing.T) {
	law := lawAlone(t)
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, incasso.Consumer)
		f.Procedure = law
		for i := range f.Claims {
			f.Claims[i].Principal += 100_000
			f.Claims[i].Due = day("2023-03-01").AddDays(rapid.SampledFrom([]int{0, 0, 40}).Draw(t, "age"))
		}
		now := day("2023-03-10")
		for n := range rapid.IntRange(150, 220).Draw(t, "payments") {
			now = now.AddDays(rapid.IntRange(0, 5).Draw(t, "step"))
			w := dossier.When{On: now}
			switch { // draws lean to the small numbers, so other events come in turn
			case n%37 == 30:
				f.Events = append(f.Events, dossier.InsolvencyOpened{When: w}, dossier.InsolvencyEnded{When: dossier.When{On: now.AddDays(3)}})
				now = now.AddDays(3)
			case n%53 == 50:
				f.Events = append(f.Events, dossier.LetterSent{When: w, Letter: dossier.WIK})
			default:
				f.Events = append(f.Events, dossier.PaymentReceived{When: w, ID: fmt.Sprint("p", n),
					Amount: incasso.EUR(rapid.IntRange(1, 900).Draw(t, "amount"))})
			}
		}
		asOf := now.AddDays(rapid.IntRange(-30, 60).Draw(t, "as_of"))
		s, err := f.Statement(dossier.Query{AsOf: asOf})
		if errors.Is(err, incasso.ErrNotAllowed) {
			return // paid in full, and an event too many
		}
		if err != nil {
			t.Fatal(err)
		}
		w := newTwin(f)
		w.run(asOf)
		compareTwin(t, &s, w)
	})
}

func compareTwin(t *rapid.T, s *dossier.Statement, w *twin) {
	for i, c := range s.Claims {
		if got, want := c.Principal, toEUR(w.claims[i].principal); got != want {
			t.Errorf("%v: %s: principal %v, twin %v", s.AsOf, c.Claim, got, want)
		}
		if got, want := c.Interest, toEUR(w.claims[i].interest()); got != want {
			t.Errorf("%v: %s: interest %v, twin %v", s.AsOf, c.Claim, got, want)
		}
	}
	if s.Money.Costs != w.open {
		t.Errorf("%v: costs %v, twin %v", s.AsOf, s.Money.Costs, w.open)
	}
	if s.Money.Surplus != w.surplus || s.Money.Paid != w.paid {
		t.Errorf("%v: paid %v surplus %v, twin %v and %v", s.AsOf, s.Money.Paid, s.Money.Surplus, w.paid, w.surplus)
	}
	status := s.Standing.Status
	if status == dossier.Waived {
		status = w.status // A waiver changes the word, not what the law says.
	}
	if status != w.status || w.status == dossier.Chargeable && (s.Standing.Fee != w.fee || s.Standing.Base != w.base) ||
		w.status == dossier.Announced && s.Standing.Base != w.base {
		t.Errorf("%v: standing %+v, twin %v fee %v base %v", s.AsOf, s.Standing, w.status, w.fee, w.base)
	}
}
