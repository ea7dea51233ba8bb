package interest_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// A tally gives on every day what Accrue gives for the facts through that day, and its
// payments are divided in the same way. What Accrue gives is held against the engine that
// walks through the days elsewhere; that engine answers here for the days of before the
// first day, which Accrue is not asked for.
func TestTallyEqualsAccrue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, rapid.SampledFrom([]int{40, 400, 1500}).Draw(t, "longest"))
		payments := slices.Clone(c.Payments)
		slices.SortStableFunc(payments, func(a, b interest.Payment) int { return a.On.Compare(b.On) })
		c.Payments = nil
		tally, err := interest.NewTally(c)
		if err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		through := func(on incasso.Date, payments []interest.Payment) interest.Result {
			q := c
			q.LastDay, q.Payments = on, payments
			if on.AddDays(1).Before(q.FirstDay) {
				return reference(q)
			}
			r, err := interest.Accrue(q)
			if err != nil {
				t.Fatalf("%+v: %v", q, err)
			}
			return r
		}
		check := func(on incasso.Date, paid []interest.Payment) {
			open, err := tally.Open(on)
			if err != nil {
				t.Fatal(err)
			}
			if want := through(on, paid).Open; open != want {
				t.Fatalf("%+v %v: %+v, want %+v", c, on, open, want)
			}
		}
		for n, p := range payments {
			if rapid.Bool().Draw(t, "ask") {
				check(p.On, payments[:n])
			}
			got, err := tally.Pay(p)
			if err != nil {
				t.Fatal(err)
			}
			if r := through(p.On, payments[:n+1]); got != r.Allocations[n] {
				t.Fatalf("%+v %+v: %+v, want %+v", c, p, got, r.Allocations[n])
			}
			if rapid.Bool().Draw(t, "ask again") {
				check(p.On, payments[:n+1])
			}
		}
		check(c.LastDay, payments)
	})
}

func TestTallyRefuses(t *testing.T) {
	c := byTable(interest.Statutory, "1000", "2026-02-01", "2026-06-30")
	paid := c
	paid.Payments = []interest.Payment{{On: date("2026-03-01"), Amount: 1}}
	if _, err := interest.NewTally(paid); !errors.Is(err, incasso.ErrNotAllowed) {
		t.Errorf("with payments: %v", err)
	}
	beyond := c
	beyond.LastDay = date("2027-01-01")
	if _, err := interest.NewTally(beyond); !errors.Is(err, incasso.ErrNoRate) {
		t.Errorf("beyond the rates: %v", err)
	}
	tally, err := interest.NewTally(c)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range []struct {
		on, amount string
		code       incasso.Code
		field      string
	}{
		{"2026-07-01", "1", incasso.ErrDateOrder, "on"},
		{"2026-03-01", "-1", incasso.ErrOutOfRange, "amount"},
		{"2026-02-28", "1", incasso.ErrDateOrder, "on"}, // the line before went on to 1 March
		{"", "1", incasso.ErrMissingField, "on"},
	} {
		p := interest.Payment{Amount: amount(w.amount)}
		if w.on != "" {
			p.On = date(w.on)
		}
		_, err := tally.Pay(p)
		var e *incasso.Error
		if !errors.As(err, &e) || e.Code != w.code || e.Field != w.field {
			t.Errorf("%+v: %v", w, err)
		}
	}
	// A refusal changes nothing.
	got, err := tally.Pay(interest.Payment{On: date("2026-03-01"), Amount: amount("100")})
	want := interest.Allocation{On: date("2026-03-01"), Interest: amount("3.18"), Principal: amount("96.82")}
	if d := cmp.Diff(want, got, cmp.Comparer(func(a, b incasso.Date) bool { return a == b })); err != nil || d != "" {
		t.Errorf("%v %s", err, d)
	}
}
