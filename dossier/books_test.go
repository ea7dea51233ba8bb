package dossier_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
)

// manyClaims has more claims, payments and movements of costs than an ordinary file,
// an agreed rate and rates of the caller's own.
func manyClaims() (*dossier.File, dossier.Query) {
	f := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Company}}
	for i := range 7 {
		c := dossier.Claim{ID: fmt.Sprint("c", i), Principal: incasso.EUR(50_000 + 1_000*i), Due: day("2025-01-31").AddDays(20 * i)}
		if i%2 == 0 {
			c.Kind, c.Rate = interest.Contractual, new(incasso.Rate(800+25*i))
		}
		f.Claims = append(f.Claims, c)
	}
	for i := range 12 {
		f.Events = append(f.Events, dossier.PaymentReceived{When: dossier.When{On: day("2025-03-01").AddDays(25 * i)},
			ID: fmt.Sprint("p", i), Amount: 13_337})
	}
	f.Events = append(f.Events, dossier.CreditNote{When: on("2026-04-01"), Claim: "c6", Amount: 1_000})
	own := []interest.RateRow{{From: day("2027-01-01"), Percent: 1_000}}
	return f, dossier.Query{AsOf: day("2027-03-31"), Conventions: dossier.Conventions{Commercial: own, Statutory: own}}
}

// TestStatementIsItsOwn: a statement gives the same ledger, interest and JSON when its
// file, and the rates of the question, are changed after it was made.
func TestStatementIsItsOwn(t *testing.T) {
	all := func(s *dossier.Statement) []string {
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		r, _ := s.Interest("c3")
		return []string{fmt.Sprint(s.Ledger()), fmt.Sprint(s.Specification()), r.Interest.String(),
			s.Explain(incasso.NL), string(text)}
	}
	for name, build := range map[string]func() (*dossier.File, dossier.Query){
		"ordinary": func() (*dossier.File, dossier.Query) { return ordinaryFile(), dossier.Query{AsOf: day("2026-06-30")} },
		"many":     manyClaims,
	} {
		f, q := build()
		s, err := f.Statement(q)
		if err != nil {
			t.Fatal(err)
		}
		before := all(&s)
		for i := range f.Claims {
			if c := &f.Claims[i]; c.Rate != nil {
				*c.Rate = 1
			}
			f.Claims[i] = dossier.Claim{ID: "other", Principal: 1, Due: day("2020-01-01")}
		}
		clear(f.Events)
		for i := range q.Conventions.Commercial {
			q.Conventions.Commercial[i].Percent = 1
		}
		for range 3 { // other files use the memory again
			g, q := ordinaryFile(), dossier.Query{AsOf: day("2025-12-31")}
			if _, err := g.Statement(q); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(before, all(&s)); diff != "" {
			t.Errorf("%s: the statement changed: %s", name, diff)
		}
	}
}

// TestManyClaims: the books of a large file add up as those of a small one do, and the
// interest of every claim is that of the package interest.
func TestManyClaims(t *testing.T) {
	f, q := manyClaims()
	s, err := f.Statement(q)
	if err != nil {
		t.Fatal(err)
	}
	var sum, paid incasso.EUR
	for _, e := range s.Ledger() {
		sum += e.Amount
		if e.Rule == dossier.RulePayment {
			paid -= e.Amount
		}
	}
	if sum != s.Money.Open || paid != 12*13_337-s.Money.Surplus || paid == 0 {
		t.Errorf("ledger %s, open %s, paid %s", sum, s.Money.Open, paid)
	}
	var open incasso.EUR
	for i, c := range f.Claims {
		r, ok := s.Interest(c.ID)
		if !ok || r.Open.Interest != s.Claims[i].Interest || r.Open.Principal != s.Claims[i].Principal {
			t.Errorf("%s: %+v, %+v", c.ID, r.Open, s.Claims[i])
		}
		open += r.Open.Total
	}
	if open+s.Money.Costs+s.Money.VAT != s.Money.Open {
		t.Errorf("claims %s, open %s", open, s.Money.Open)
	}
}

// TestLedgerOfConventions: the ledger adds up to what is open per component, whatever is
// rounded, added to the base or booked as principal.
func TestLedgerOfConventions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, incasso.Consumer, incasso.Company)
		last := grow(t, f, twinEvents)
		q := dossier.Query{AsOf: last.AddDays(rapid.IntRange(0, 400).Draw(t, "later"))}
		if q.AsOf.After(incasso.VerifiedThrough()) {
			q.AsOf = incasso.VerifiedThrough()
		}
		draw := func(name string, most int) uint8 { return uint8(rapid.IntRange(0, most).Draw(t, name)) }
		q.Conventions = dossier.Conventions{
			DayCount: interest.DayCount(draw("day_count", 4)), Compounding: interest.Compounding(draw("compounding", 3)),
			Rounding: interest.Rounding(draw("rounding", 2)), Capitalise: interest.Capitalise(draw("capitalise", 2)),
			CapitalisedAs: interest.CapitalisedAs(draw("as", 2)), PaymentDay: interest.PaymentDay(draw("payment_day", 2)),
		}
		s, err := f.Statement(q)
		if err != nil {
			return // this convention is refused, or excludes another
		}
		checkSums(t, &s)
	})
}
