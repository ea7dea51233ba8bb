package dossier_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

const everyEvent = dossier.EventSet(1<<(dossier.TypeOverride+1) - 2)

var everyKind = []incasso.PartyKind{incasso.Consumer, incasso.SoleTrader, incasso.Company, incasso.PublicBody}

// TestInvariants lives random files through under every shipped procedure.
func TestInvariants(t *testing.T) {
	procedures := dossier.Procedures()
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, everyKind...)
		f.Procedure = procedures[rapid.IntRange(0, len(procedures)-1).Draw(t, "procedure")]
		last := grow(t, f, everyEvent)
		asOf := last.AddDays(rapid.IntRange(-90, 90).Draw(t, "as_of"))
		if asOf.After(incasso.VerifiedThrough()) {
			return
		}
		s, err := f.Statement(dossier.Query{AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		checkMoney(t, f, &s)
		checkGround(t, f, &s)
		if s.Position.Step != dossier.EndClosed && len(s.Next) == 0 {
			t.Errorf("nothing comes next at %+v", s.Position)
		}
		checkPrefix(t, f, &s)
		checkInsolvency(t, f, &s)
		checkRefusals(t, f, &s)
	})
}

// checkMoney: money neither appears nor vanishes.
func checkMoney(t *rapid.T, f *dossier.File, s *dossier.Statement) {
	var sum [5]incasso.EUR
	var booked incasso.EUR
	ledger := s.Ledger()
	for i, e := range ledger {
		sum[e.Component] += e.Amount
		if e.Rule == dossier.RulePayment {
			booked -= e.Amount
		}
		if e.Amount == 0 || i > 0 && e.On.Before(ledger[i-1].On) {
			t.Errorf("ledger entry %d: %+v", i, e)
		}
	}
	var explained incasso.EUR
	for _, step := range s.Steps() {
		if strings.HasPrefix(step.Rule.ID, "dossier.payment.") {
			explained += incasso.MustParseEUR(step.Out.String())
		}
	}
	if explained != booked {
		t.Errorf("payments of %s are explained, %s are in the ledger", explained, booked)
	}
	m := s.Money
	if want := [5]incasso.EUR{0, m.Principal, m.Costs, m.VAT, m.Interest}; sum != want {
		t.Errorf("ledger %v, open %v", sum, want)
	}
	if m.Open != m.Principal+m.Costs+m.VAT+m.Interest || min(m.Principal, m.Costs, m.VAT, m.Interest, m.Surplus) < 0 {
		t.Errorf("money %+v", m)
	}
	reversed := map[string]bool{}
	for _, e := range f.Events {
		if r, ok := e.(dossier.PaymentReversed); ok && !r.On.After(s.AsOf) {
			reversed[r.ID] = true
		}
	}
	var paid incasso.EUR
	for _, e := range f.Events {
		if p, ok := e.(dossier.PaymentReceived); ok && !p.On.After(s.AsOf) && !reversed[p.ID] {
			paid += p.Amount
		}
	}
	if m.Paid != paid || booked+m.Surplus != paid {
		t.Errorf("paid %v: stated %v, booked %v, surplus %v", paid, m.Paid, booked, m.Surplus)
	}
}

// checkGround: costs are never chargeable without what the law asks.
func checkGround(t *rapid.T, f *dossier.File, s *dossier.Statement) {
	st := &s.Standing
	if st.Status == dossier.NotChargeable && (s.Money.Costs != 0 || st.Charged != 0) {
		t.Errorf("costs charged while not chargeable: %+v", st)
	}
	if st.Status == dossier.NotChargeable || f.Debtor.Kind != incasso.Consumer {
		return
	}
	for _, e := range f.Events {
		l, ok := e.(dossier.LetterSent)
		if ok && l.Letter == dossier.WIK && !l.On.After(s.AsOf) &&
			(st.Status == dossier.Announced || l.On.AddDays(14).Before(st.From)) {
			return
		}
	}
	t.Errorf("costs %v without a letter in vain", st)
}

// checkPrefix: a later event does not change an earlier day, and a file is the same
// whether its events came at once or in two parts.
func checkPrefix(t *rapid.T, f *dossier.File, s *dossier.Statement) {
	n := 0
	for n < len(f.Events) && !f.Events[n].Day().After(s.AsOf) {
		n++
	}
	short := *f
	short.Events = f.Events[:n]
	got, err := short.Statement(dossier.Query{AsOf: s.AsOf})
	if err != nil || asJSON(t, &got) != asJSON(t, s) {
		t.Errorf("the events through %v alone give another statement: %v", s.AsOf, err)
	}
	cut := rapid.IntRange(0, len(f.Events)).Draw(t, "cut")
	none := dossier.File{Procedure: f.Procedure, Debtor: f.Debtor, Claims: f.Claims}
	two := none.With(f.Events[:cut]...).With(f.Events[cut:]...)
	got, err = two.Statement(dossier.Query{AsOf: s.AsOf})
	if err != nil || asJSON(t, &got) != asJSON(t, s) {
		t.Errorf("prefix and rest give another statement: %v", err)
	}
	checkShuffled(t, f, s)
	known, err := f.Statement(dossier.Query{AsOf: s.AsOf, KnownOn: s.AsOf})
	if err != nil {
		t.Fatal(err)
	}
	if known.KnownOn = (incasso.Date{}); asJSON(t, &known) != asJSON(t, s) {
		t.Error("everything was known on its day, yet known_on changes the statement")
	}
}

// checkShuffled: events count by their days, those of one day in the order given; the
// order of the list is of no account.
func checkShuffled(t *rapid.T, f *dossier.File, s *dossier.Statement) {
	g := *f
	g.Events = slices.Clone(f.Events)
	for i := len(g.Events) - 1; i > 0; i-- {
		j := rapid.IntRange(0, i).Draw(t, "swap")
		g.Events[i], g.Events[j] = g.Events[j], g.Events[i]
	}
	// Those of one day go back into their order.
	byDay := map[incasso.Date][]dossier.Event{}
	for _, e := range f.Events {
		byDay[e.Day()] = append(byDay[e.Day()], e)
	}
	for i, e := range g.Events {
		g.Events[i] = byDay[e.Day()][0]
		byDay[e.Day()] = byDay[e.Day()][1:]
	}
	got, err := g.Statement(dossier.Query{AsOf: s.AsOf})
	if err != nil {
		t.Fatal(err)
	}
	if got.Position != s.Position || got.Money != s.Money || got.Standing != s.Standing || !slices.Equal(got.Next, s.Next) ||
		!slices.Equal(got.Limitation, s.Limitation) {
		t.Errorf("in another order %+v, want %+v", got.Position, s.Position)
	}
}

// TestKnownOn: what was recorded after a day does not exist for the knowledge of that
// day.
func TestKnownOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, everyKind...)
		last := grow(t, f, twinEvents)
		known := last.AddDays(rapid.IntRange(-60, 20).Draw(t, "known"))
		g := *f
		g.Events = nil
		for i, e := range f.Events {
			late := e.Day().AddDays(rapid.SampledFrom([]int{0, 0, 0, 3, 30}).Draw(t, "late"))
			f.Events[i] = recorded(e, late)
			if !late.After(known) {
				g.Events = append(g.Events, f.Events[i])
			}
		}
		asOf := min(last.DayNumber()+rapid.IntRange(-30, 30).Draw(t, "as_of"), incasso.VerifiedThrough().DayNumber())
		q := dossier.Query{AsOf: incasso.DateFromDayNumber(asOf), KnownOn: known}
		a, errA := f.Statement(q)
		b, errB := g.Statement(q)
		if (errA == nil) != (errB == nil) {
			t.Fatalf("%v and %v", errA, errB)
		}
		if errA == nil && asJSON(t, &a) != asJSON(t, &b) {
			t.Errorf("what was not known yet changed the statement")
		}
	})
}

// TestNothingIsLost: a fact that becomes known may be refused itself, but never makes a
// fact refused that stood in the file before.
func TestNothingIsLost(t *testing.T) {
	procedures := dossier.Procedures()
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, everyKind...)
		f.Procedure = procedures[rapid.IntRange(0, len(procedures)-1).Draw(t, "procedure")]
		now := day("2023-03-10")
		for range rapid.IntRange(0, 20).Draw(t, "events") {
			now = now.AddDays(rapid.SampledFrom([]int{0, 1, 5, 14, 17, 40}).Draw(t, "step"))
			s, err := f.Statement(dossier.Query{AsOf: now})
			if err != nil {
				t.Fatalf("%v: %v", now, err)
			}
			on := now.AddDays(-rapid.SampledFrom([]int{0, 0, 0, 3, 20, 60}).Draw(t, "late"))
			w := dossier.When{On: on, RecordedOn: now}
			e := drawEvent(t, f, rapid.SampledFrom(s.Allowed.List()).Draw(t, "type"), w)
			if l, ok := e.(dossier.LetterSent); ok && rapid.Bool().Draw(t, "states") {
				l.StatedFee = letter.Of(eur("40.00"))
				e = l
			}
			f.Events = append(f.Events, e)
			_, err = f.Statement(dossier.Query{AsOf: now})
			if err == nil {
				continue
			}
			last := len(f.Events) - 1
			var refusal *incasso.Error
			if !errors.As(err, &refusal) || !strings.HasPrefix(refusal.Field, incasso.At("events", last)) {
				t.Fatalf("%T of %v, known on %v, makes the file unanswerable: %v", e, on, now, err)
			}
			f.Events = f.Events[:last]
		}
	})
}

// recorded returns the event with another day of recording.
func recorded(e dossier.Event, d incasso.Date) dossier.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	v.FieldByName("RecordedOn").Set(reflect.ValueOf(d))
	out, _ := reflect.TypeAssert[dossier.Event](v)
	return out
}

// checkInsolvency: no interest runs from the day after an insolvency was opened.
func checkInsolvency(t *rapid.T, f *dossier.File, s *dossier.Statement) {
	for _, h := range s.Holds {
		if h.Reason != dossier.HoldInsolvency || h.InterestRuns {
			continue
		}
		if s.Money.PerDay != 0 {
			t.Errorf("interest runs during an insolvency: %v per day", s.Money.PerDay)
		}
		for _, e := range s.Ledger() {
			if e.Rule == dossier.RuleInterest && e.On.After(h.Since) {
				t.Errorf("interest of %v during an insolvency since %v", e.On, h.Since)
			}
		}
	}
	_ = f
}

// checkRefusals: what is not allowed is refused with its index.
func checkRefusals(t *rapid.T, f *dossier.File, s *dossier.Statement) {
	n := 0
	for n < len(f.Events) && !f.Events[n].Day().After(s.AsOf) {
		n++
	}
	for _, typ := range []dossier.EventType{dossier.TypeDisputeResolved, dossier.TypeInsolvencyEnded,
		dossier.TypeWithdrawn, dossier.TypeTransferredToLegal, dossier.TypeArrangementEnded} {
		first := dossier.File{Procedure: f.Procedure, Debtor: f.Debtor, Claims: f.Claims, Events: f.Events[:n:n]}
		g := first.With(drawEvent(t, f, typ, dossier.When{On: s.AsOf}))
		_, err := g.Statement(dossier.Query{AsOf: s.AsOf})
		if s.Allowed.Has(typ) {
			if err != nil {
				t.Errorf("%v is allowed but refused: %v", typ, err)
			}
			continue
		}
		var e *incasso.Error
		if !errors.As(err, &e) || e.Code != incasso.ErrNotAllowed || e.Field != incasso.At("events", n) {
			t.Errorf("%v is not allowed, got %v", typ, err)
		}
	}
}

func asJSON(t *rapid.T, s *dossier.Statement) string {
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
