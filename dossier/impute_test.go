package dossier_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
)

// paidFile has claims and one payment without a designation.
func paidFile(on, amount string, claims ...dossier.Claim) *dossier.File {
	return &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: claims,
		Events: []dossier.Event{dossier.PaymentReceived{When: dossier.When{On: day(on)}, ID: "p", Amount: eur(amount)}}}
}

// claimOf is a claim without an invoice date.
func claimOf(id, principal, due string) dossier.Claim {
	return dossier.Claim{ID: id, Principal: eur(principal), Due: day(due)}
}

// parts is what a payment paid of each claim, by the ledger.
func parts(t *testing.T, f *dossier.File, asOf string) map[string]incasso.EUR {
	t.Helper()
	s, err := f.Statement(dossier.Query{AsOf: day(asOf)})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]incasso.EUR{}
	for _, e := range s.Ledger() {
		if e.Rule == dossier.RulePayment {
			got[e.Claim] -= e.Amount
		}
	}
	return got
}

// Art. 6:43 lid 2 BW: due, most onerous, oldest, in proportion. The amounts were worked
// out by hand, interest at 4% in 2026 over 365 days.
func TestPaymentWithoutDesignation(t *testing.T) {
	dear := claimOf("K", "500.00", "2026-02-10")
	dear.Kind, dear.Rate = interest.Contractual, new(incasso.Rate(10_00))
	perMonth := claimOf("M", "500.00", "2026-02-10")
	perMonth.Kind, perMonth.Rate, perMonth.Per = interest.Contractual, new(incasso.Rate(90)), interest.PerMonth
	low := claimOf("L", "500.00", "2026-02-10")
	low.Kind, low.Rate = interest.Contractual, new(incasso.Rate(1_00)) // below its floor of 4%
	older := claimOf("O", "500.00", "2026-01-31")
	older.InvoiceDate = day("2025-12-01")
	for name, c := range map[string]struct {
		file *dossier.File
		want map[string]string
	}{
		"equal claims share: 1001.10 and 500.55": {
			paidFile("2026-02-10", "100.00", claimOf("A", "1000.00", "2026-01-31"), claimOf("B", "500.00", "2026-01-31")),
			map[string]string{"A": "66.67", "B": "33.33"}},
		"the last of three takes the odd cent, as in interest.Allocate": {
			paidFile("2026-01-20", "100.00", claimOf("A", "1000.00", "2026-01-31"), claimOf("B", "1000.00", "2026-01-31"),
				claimOf("C", "1000.00", "2026-01-31")),
			map[string]string{"A": "33.33", "B": "33.33", "C": "33.34"}},
		// K: 500 and 10 days at 10%, 1.37; the rest is for C, the older of the others.
		"the most onerous first, then the oldest": {
			paidFile("2026-02-20", "600.00", claimOf("A", "1000.00", "2026-01-31"), claimOf("C", "500.00", "2026-01-15"), dear),
			map[string]string{"K": "501.37", "C": "98.63"}},
		"0.90 a month is more than 10 a year": {
			paidFile("2026-02-20", "100.00", dear, perMonth), map[string]string{"M": "100.00"}},
		"an agreed rate below its floor is as onerous as the law's, so the older goes first": {
			paidFile("2026-02-20", "100.00", low, claimOf("A", "500.00", "2026-02-09")), map[string]string{"A": "100.00"}},
		"what is in default goes before what costs more and is not": {
			paidFile("2026-02-10", "100.00", dear, claimOf("A", "500.00", "2026-02-09")), map[string]string{"A": "100.00"}},
		"of claims that are not in default the most onerous": {
			paidFile("2026-01-20", "100.00", claimOf("A", "1000.00", "2026-01-31"), dear), map[string]string{"K": "100.00"}},
		"of one last day the older invoice": {
			paidFile("2026-02-20", "100.00", claimOf("A", "500.00", "2026-01-31"), older), map[string]string{"O": "100.00"}},
		"all of equal claims and a surplus": {
			paidFile("2026-01-31", "1100.00", claimOf("A", "500.00", "2026-01-31"), claimOf("B", "500.00", "2026-01-31")),
			map[string]string{"A": "500.00", "B": "500.00"}},
	} {
		got := parts(t, c.file, "2026-03-01")
		if len(got) != len(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		for id, want := range c.want {
			if got[id] != eur(want) {
				t.Errorf("%s: %s gets %s, want %s", name, id, got[id], want)
			}
		}
	}
}

// A claim that falls due after the last verified day asks for no rate while it is not
// in default; once it is, the day of the question is refused.
func TestDueBeyondTheRates(t *testing.T) {
	f := paidFile("2026-11-10", "100.00", claimOf("A", "1000.00", "2027-01-15"), claimOf("B", "50.00", "2026-10-01"))
	s, err := f.Statement(dossier.Query{AsOf: day("2026-11-20")})
	if err != nil {
		t.Fatal(err)
	}
	// B: 50.00 and 40 days at 4%, 0.22; the rest of the payment is for A.
	if text := s.Explain(incasso.EN); !strings.Contains(text, "On A no interest runs yet; it can run from 16 January 2027.") {
		t.Error(text)
	}
	if m := s.Money; m.Principal != eur("950.22") || m.Interest != 0 || m.PerDay != 0 {
		t.Errorf("%+v", m)
	}
	if _, err := f.Statement(dossier.Query{AsOf: day("2026-12-31")}); err != nil {
		t.Error(err)
	}
	// While nothing bears interest no rate is needed, also in 2027.
	f.Events = append(f.Events, dossier.PaymentReceived{When: on("2026-11-12"), ID: "q", Amount: eur("300.00")})
	if s, err = f.Statement(dossier.Query{AsOf: day("2027-01-15")}); err != nil || s.Money.Open != eur("650.22") {
		t.Errorf("%v %+v", err, s.Money)
	}
	_, err = f.Statement(dossier.Query{AsOf: day("2027-01-16")})
	if e, ok := errors.AsType[*incasso.Error](err); !ok || e.Code != incasso.ErrNoRate || e.Field != "as_of" {
		t.Errorf("16 January 2027: %v", err)
	}
}

// The limitation of a claim does not depend on the claims beside it.
func TestLimitationOfEachClaim(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}}
		for i := range rapid.IntRange(2, 4).Draw(t, "claims") {
			c := claimOf(fmt.Sprint(i), "100.00", "2014-01-31")
			c.Due = c.Due.AddDays(rapid.IntRange(0, 4000).Draw(t, "due"))
			c.Periodic = rapid.Bool().Draw(t, "periodic")
			f.Claims = append(f.Claims, c)
		}
		now := day("2014-01-31")
		for range rapid.IntRange(0, 5).Draw(t, "letters") {
			now = now.AddDays(rapid.IntRange(1, 2200).Draw(t, "step"))
			f.Events = append(f.Events, dossier.LetterSent{When: dossier.When{On: now}, Letter: dossier.Demand, Channel: dossier.Email})
		}
		q := dossier.Query{AsOf: day("2026-12-31")}
		s, err := f.Statement(q)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range f.Claims {
			alone := *f
			alone.Claims = []dossier.Claim{c}
			o, err := alone.Statement(q)
			if err != nil {
				t.Fatal(err)
			}
			if s.Limitation[i] != o.Limitation[0] {
				t.Errorf("%+v: %+v, alone %+v", f, s.Limitation[i], o.Limitation[0])
			}
		}
	})
}
