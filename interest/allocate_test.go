package interest_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func principals(amounts ...string) []interest.OpenDebt {
	debts := make([]interest.OpenDebt, len(amounts))
	for i, a := range amounts {
		debts[i].Open.Principal = amount(a)
	}
	return debts
}

func totals(t *testing.T, a interest.Allotment) (shares []incasso.EUR, surplus incasso.EUR) {
	t.Helper()
	if a.On.IsZero() {
		a.On = date("2026-03-02")
	}
	got, surplus, err := interest.Allocate(a)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range got {
		shares = append(shares, s.Total)
	}
	return shares, surplus
}

func wantShares(t *testing.T, what string, a interest.Allotment, want ...string) {
	t.Helper()
	got, _ := totals(t, a)
	for i, w := range want {
		if got[i] != amount(w) {
			t.Errorf("%s: %v, want %v", what, got, want)
			return
		}
	}
}

// A4, printed in whole euros (5,778 and 222), from
// https://github.com/Matthi-code/rentetool/blob/4e0d98a/frontend/src/app/help/page.tsx;
// A5, from https://github.com/Apartsalan/luxis/tree/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests:
// the rest goes to the last.
func TestPublishedShares(t *testing.T) {
	wantShares(t, "A4", interest.Allotment{Amount: amount("6000"), Debts: principals("130000", "5000")}, "5777.78", "222.22")
	wantShares(t, "A5", interest.Allotment{Amount: amount("100"), Debts: principals("1000", "1000", "1000")}, "33.33", "33.33", "33.34")
}

// The order of art. 6:43 BW: designated; due; most onerous; oldest; in proportion.
func TestOrderOfDebts(t *testing.T) {
	debts := principals("100", "100", "100", "100")
	debts[0].Due = date("2026-06-01") // not due yet
	debts[1].Rate = 400
	debts[2].Rate = 1040
	debts[3].Rate = 1040
	debts[2].Since, debts[3].Since = date("2025-02-01"), date("2025-01-01")
	a := interest.Allotment{Amount: amount("350"), Debts: debts}
	wantShares(t, "by law", a, "50", "100", "100", "100")
	a.Amount = amount("150")
	wantShares(t, "the oldest of the most onerous", a, "0", "0", "50", "100")
	a.Designated = []int{0}
	wantShares(t, "designated, though not due", a, "100", "0", "0", "50")
	a.Order = interest.AsGiven
	wantShares(t, "as given", a, "100", "50", "0", "0")
	a.Amount = amount("401")
	if _, surplus := totals(t, a); surplus != amount("1") {
		t.Errorf("surplus %s", surplus)
	}
}

// Within a debt: costs, interest, principal.
func TestShareWithinDebt(t *testing.T) {
	a := interest.Allotment{
		On: date("2026-03-02"), Amount: amount("100"),
		Debts: []interest.OpenDebt{{Open: interest.Open{Costs: amount("40"), Interest: amount("5"), Principal: amount("100")}}},
	}
	got, _, err := interest.Allocate(a)
	if err != nil {
		t.Fatal(err)
	}
	want := interest.Share{Costs: amount("40"), Interest: amount("5"), Principal: amount("55"), Total: amount("100")}
	if got[0] != want {
		t.Errorf("%+v, want %+v", got[0], want)
	}
}

// Shares and surplus add up to the payment, no debt gets more than is open, and
// there is a surplus only when nothing is open any more.
func TestSharesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cents := rapid.Int64Range(0, 1000)
		a := interest.Allotment{
			On: date("2026-03-02"), Amount: incasso.EUR(rapid.Int64Range(0, 8000).Draw(t, "amount")),
			Order: interest.Order(rapid.IntRange(0, 2).Draw(t, "order")),
		}
		var open incasso.EUR
		for range rapid.IntRange(1, 6).Draw(t, "debts") {
			d := interest.OpenDebt{
				Open: interest.Open{
					Costs: incasso.EUR(cents.Draw(t, "costs")), Interest: incasso.EUR(cents.Draw(t, "interest")),
					Principal: incasso.EUR(cents.Draw(t, "principal")),
				},
				Rate: incasso.Rate(rapid.IntRange(0, 1).Draw(t, "rate")),
			}
			if rapid.Bool().Draw(t, "later") {
				d.Due = date("2026-03-03")
			}
			open += d.Open.Costs + d.Open.Interest + d.Open.Principal
			a.Debts = append(a.Debts, d)
		}
		if rapid.Bool().Draw(t, "designates") {
			a.Designated = []int{len(a.Debts) - 1}
		}
		shares, surplus, err := interest.Allocate(a)
		if err != nil {
			t.Fatal(err)
		}
		sum := surplus
		for i, s := range shares {
			o := a.Debts[i].Open
			if s.Total != s.Costs+s.Interest+s.Principal || s.Costs > o.Costs || s.Interest > o.Interest || s.Principal > o.Principal ||
				min(s.Costs, s.Interest, s.Principal) < 0 {
				t.Fatalf("share %+v of %+v", s, o)
			}
			if (s.Interest > 0 && s.Costs < o.Costs) || (s.Principal > 0 && s.Interest < o.Interest) {
				t.Fatalf("share %+v of %+v skips what comes first", s, o)
			}
			sum += s.Total
		}
		if sum != a.Amount || surplus != max(0, a.Amount-open) {
			t.Fatalf("shares %+v and surplus %s of %s with %s open", shares, surplus, a.Amount, open)
		}
	})
}

func TestAllocateRefusals(t *testing.T) {
	ask := func(a interest.Allotment) error {
		_, _, err := interest.Allocate(a)
		return err
	}
	on, debts := date("2026-03-02"), principals("100", "100")
	wantRefusal(t, "no day", ask(interest.Allotment{Debts: debts}), incasso.ErrMissingField, "on")
	wantRefusal(t, "no debts", ask(interest.Allotment{On: on}), incasso.ErrMissingField, "debts")
	wantRefusal(t, "negative", ask(interest.Allotment{On: on, Debts: debts, Amount: -1}), incasso.ErrOutOfRange, "amount")
	wantRefusal(t, "order", ask(interest.Allotment{On: on, Debts: debts, Order: 3}), incasso.ErrUnknownWord, "order")
	wantRefusal(t, "open", ask(interest.Allotment{On: on, Debts: principals("100", "-1")}), incasso.ErrOutOfRange, "debts[1].open.principal")
	wantRefusal(t, "no such debt", ask(interest.Allotment{On: on, Debts: debts, Designated: []int{2}}), incasso.ErrNotAllowed, "designated[0]")
	wantRefusal(t, "twice", ask(interest.Allotment{On: on, Debts: debts, Designated: []int{1, 1}}), incasso.ErrNotAllowed, "designated[1]")
	wantRefusal(t, "too many", ask(interest.Allotment{On: on, Debts: make([]interest.OpenDebt, 100_001)}), incasso.ErrOutOfRange, "debts")
}

// A debt that falls due on the very day of the payment can be claimed on it and is due:
// it bears 10%, so it comes before one that bears nothing. A day later it would not.
func TestDueOnTheDayOfPayment(t *testing.T) {
	a := interest.Allotment{On: date("2026-03-02"), Amount: amount("60"), Debts: principals("100", "100")}
	a.Debts[0].Rate = 10_00
	a.Debts[0].Due, a.Debts[1].Due = date("2026-03-02"), date("2026-01-01")
	wantShares(t, "due on the day", a, "60", "0")
	a.Debts[0].Due = date("2026-03-03")
	wantShares(t, "due the day after", a, "0", "60")
}

// Cents that do not divide over equal debts. In proportion to 10, 10, 10 and 0, a cent
// is a third of a cent for each of the first three, which rounds to nothing, and the last
// debt cannot take the rest: the first that is still open does. Of 3 cents over five
// debts of one, each has 0.6, which rounds to a cent; after three nothing is left.
func TestCentsThatDoNotDivide(t *testing.T) {
	for _, tt := range []struct {
		paid    string
		open    []string
		want    []string
		surplus string
	}{
		{"0.01", []string{"0.10", "0.10", "0.10", "0"}, []string{"0.01", "0", "0", "0"}, "0"},
		{"0.01", []string{"0.10", "0.10", "0.10"}, []string{"0", "0", "0.01"}, "0"},
		{"0.03", []string{"0.01", "0.01", "0.01", "0.01", "0.01"}, []string{"0.01", "0.01", "0.01", "0", "0"}, "0"},
		{"0.31", []string{"0.10", "0.10", "0.10", "0"}, []string{"0.10", "0.10", "0.10", "0"}, "0.01"},
	} {
		a := interest.Allotment{Amount: amount(tt.paid), Debts: principals(tt.open...)}
		wantShares(t, tt.paid, a, tt.want...)
		if _, surplus := totals(t, a); surplus != amount(tt.surplus) {
			t.Errorf("%s over %v: surplus %s, want %s", tt.paid, tt.open, surplus, tt.surplus)
		}
	}
}
