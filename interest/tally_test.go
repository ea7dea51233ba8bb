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
		{"2026-06-01", "-1", incasso.ErrOutOfRange, "amount"},
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

// Where the interest grows beyond what the library can express, a tally says so as Accrue
// does, and still answers for the days before.
func TestTallyBeyondAnyNumber(t *testing.T) {
	c := interest.Claim{Kind: interest.Contractual, Principal: incasso.MaxEUR, Rate: new(incasso.MaxRate),
		Debt: interest.TradeDebt, FirstDay: date("2000-01-01"), LastDay: date("2199-12-31")}
	tally, err := interest.NewTally(c)
	if err != nil {
		t.Fatal(err)
	}
	early := c
	early.LastDay = date("2001-06-30")
	want := mustAccrue(t, early).Open
	if _, err := tally.Pay(interest.Payment{On: date("2150-01-01"), Amount: amount("100")}); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Errorf("a payment: %v", err)
	}
	if _, err := tally.Open(date("2150-01-01")); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Errorf("what is open: %v", err)
	}
	if got, err := tally.Open(date("2001-06-30")); err != nil || got != want {
		t.Errorf("%+v %v, want %+v", got, err, want)
	}
	if _, err := tally.Open(date("2001-06-29")); !errors.Is(err, incasso.ErrDateOrder) {
		t.Errorf("the day before: %v", err)
	}
}

// A tally takes as many payments as a claim does.
func TestTallyTakesTenThousand(t *testing.T) {
	c := byTable(interest.Statutory, "1000", "2026-02-01", "2026-06-30")
	c.PaymentDay, c.Rounding = interest.From, interest.RoundEnd
	tally, err := interest.NewTally(c)
	if err != nil {
		t.Fatal(err)
	}
	for range 10_000 {
		if _, err := tally.Pay(interest.Payment{On: date("2026-03-01"), Amount: 1}); err != nil {
			t.Fatal(err)
		}
	}
	_, err = tally.Pay(interest.Payment{On: date("2026-03-01"), Amount: 1})
	var e *incasso.Error
	if !errors.As(err, &e) || e.Code != incasso.ErrOutOfRange || e.Field != "payments" {
		t.Errorf("one more: %v", err)
	}
}
