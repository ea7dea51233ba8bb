package interest_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// anyClaim draws a claim that Accrue answers, of any kind and convention.
func anyClaim(t *rapid.T, longest int) interest.Claim {
	const origin = 49_000 // in 1934
	day := func(name string, lo, hi int) incasso.Date {
		return incasso.DateFromDayNumber(rapid.IntRange(lo, hi).Draw(t, name))
	}
	c := interest.Claim{
		Kind:          interest.Kind(rapid.IntRange(1, 4).Draw(t, "kind")),
		Principal:     incasso.EUR(rapid.Int64Range(-2_000_00, 200_000_00).Draw(t, "principal")),
		Compounding:   interest.Compounding(rapid.IntRange(0, 3).Draw(t, "compounding")),
		DayCount:      interest.DayCount(rapid.IntRange(0, 4).Draw(t, "day count")),
		Rounding:      interest.Rounding(rapid.IntRange(0, 2).Draw(t, "rounding")),
		Capitalise:    interest.Capitalise(rapid.IntRange(0, 2).Draw(t, "capitalise")),
		CapitalisedAs: interest.CapitalisedAs(rapid.IntRange(0, 2).Draw(t, "as")),
		PaymentDay:    interest.PaymentDay(rapid.IntRange(0, 2).Draw(t, "payment day")),
	}
	if rapid.Bool().Draw(t, "tiny") {
		c.Principal %= 10_00
	}
	// Half of the claims lie around the end of the verified table.
	lo, hi := origin, 82_000
	if rapid.Bool().Draw(t, "recent") {
		lo, hi = 80_500, 84_000
	}
	c.FirstDay = day("first", lo, hi)
	if rapid.IntRange(0, 9).Draw(t, "anchor") == 0 {
		y := c.FirstDay.Year() / 4 * 4
		c.FirstDay = incasso.MustDate(max(y, 1936), 2, 29)
	}
	n := c.FirstDay.DayNumber()
	last := n - 1 + rapid.IntRange(0, longest).Draw(t, "days")
	c.LastDay = incasso.DateFromDayNumber(last)
	c.Rates = []interest.RateRow{{From: incasso.MustDate(2027, 1, 1), Percent: 490}}
	if rapid.Bool().Draw(t, "second row") {
		c.Rates = append(c.Rates, interest.RateRow{From: incasso.MustDate(2028, 3, 1), Percent: incasso.Rate(rapid.IntRange(0, 1500).Draw(t, "own"))})
	}
	if c.Kind == interest.Contractual {
		c.Rate = new(incasso.Rate(rapid.IntRange(0, 1500).Draw(t, "rate")))
		c.Per = interest.Per(rapid.IntRange(0, 3).Draw(t, "per"))
		c.Debt = interest.Debt(rapid.IntRange(1, 3).Draw(t, "debt"))
		if c.Per > interest.PerYear {
			c.Floor = new(false)
			*c.Rate /= 4
		} else if rapid.Bool().Draw(t, "floor given") {
			c.Floor = new(rapid.Bool().Draw(t, "floor"))
		}
	} else if rapid.Bool().Draw(t, "plus given") {
		c.Plus = new(incasso.Rate(rapid.IntRange(0, 500).Draw(t, "plus")))
	}
	for range rapid.IntRange(0, 2).Draw(t, "excluded") {
		a := rapid.IntRange(n-20, last+5).Draw(t, "from")
		c.Excluded = append(c.Excluded, interest.Period{
			First: incasso.DateFromDayNumber(a),
			Last:  incasso.DateFromDayNumber(a + rapid.IntRange(0, 90).Draw(t, "length")),
		})
	}
	if rapid.IntRange(0, 2).Draw(t, "rows for costs") == 0 {
		c.CostRates = []interest.RateRow{{From: incasso.MustDate(2027, 1, 1), Percent: 310}}
	}
	for range rapid.IntRange(0, 2).Draw(t, "costs") {
		k := interest.Cost{
			On:     incasso.DateFromDayNumber(max(origin, rapid.IntRange(n-60, last+10).Draw(t, "cost day"))),
			Amount: incasso.EUR(rapid.Int64Range(0, 900_00).Draw(t, "cost")),
		}
		// Costs bear the ordinary rate, which the caller's rows extend only where
		// they are rows of that rate, or rows for costs.
		if last <= incasso.VerifiedThrough().DayNumber() || len(c.CostRates) > 0 || c.Kind == interest.Statutory || c.Debt == interest.OrdinaryDebt ||
			(c.Debt == interest.TradeDebt && (c.Floor == nil || !*c.Floor)) {
			k.Interest = interest.CostInterest(rapid.IntRange(0, 2).Draw(t, "cost interest"))
		}
		c.Costs = append(c.Costs, k)
	}
	if c.Principal >= 0 {
		for range rapid.IntRange(0, 4).Draw(t, "payments") {
			most := int64(c.Principal)/2 + 500_00
			if rapid.IntRange(0, 3).Draw(t, "size") > 0 {
				most = int64(c.Principal)/20 + 10
			}
			c.Payments = append(c.Payments, interest.Payment{
				On:     incasso.DateFromDayNumber(rapid.IntRange(n-30, last).Draw(t, "payment day")),
				Amount: incasso.EUR(rapid.Int64Range(0, most).Draw(t, "payment")),
			})
		}
	}
	return c
}

var sameResult = cmp.Options{
	cmpopts.IgnoreUnexported(interest.Result{}, interest.Line{}),
	cmpopts.EquateEmpty(),
	cmp.Comparer(func(a, b incasso.Date) bool { return a == b }),
}

// Every claim comes out to the cent as the engine that walks through its days
// says: lines, additions, allocations, what is open, and the amount per day.
func TestEqualsDayByDay(t *testing.T) {
	for _, longest := range []int{40, 100, 400, 400, 800, 800, 1500, 1500, 1500, 4000} {
		t.Run("", rapid.MakeCheck(func(t *rapid.T) {
			c := anyClaim(t, longest)
			got, err := interest.Accrue(c)
			if err != nil {
				t.Fatalf("%+v: %v", c, err)
			}
			if d := cmp.Diff(reference(c), got, sameResult); d != "" {
				t.Fatalf("%+v (-days +engine):\n%s", c, d)
			}
		}))
	}
}

// A workspace gives the answers of the day-by-day engine too, whatever it was used for
// before, and a result of Accrue stays as it is when others are computed.
func TestWorkspace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var w interest.Workspace
		kept, text := []interest.Result{}, []string{}
		for range rapid.IntRange(2, 6).Draw(t, "claims") {
			c := anyClaim(t, rapid.SampledFrom([]int{10, 400, 2000}).Draw(t, "longest"))
			got, err := w.Accrue(c)
			if err != nil {
				t.Fatalf("%+v: %v", c, err)
			}
			if d := cmp.Diff(reference(c), got, sameResult); d != "" {
				t.Fatalf("%+v (-days +workspace):\n%s", c, d)
			}
			own, err := interest.Accrue(c)
			if err != nil {
				t.Fatal(err)
			}
			kept, text = append(kept, own), append(text, own.Specification(incasso.NL))
		}
		for i := range kept {
			if kept[i].Specification(incasso.NL) != text[i] {
				t.Errorf("result %d changed", i)
			}
		}
	})
}

// Interest of adjoining periods adds up within half a cent for every line, where time is
// counted by the year: months, and years of interest, are counted from the first day,
// which the second part moves.
func TestAdjoiningPeriods(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 1500)
		c.Compounding, c.Payments, c.Costs, c.Excluded = interest.NoCompounding, nil, nil, nil
		if c.Per > interest.PerYear {
			c.Per = interest.PerYear
		}
		if c.DayCount == interest.ActActAnniversary {
			c.DayCount = rapid.SampledFrom([]interest.DayCount{interest.Act365, interest.ActActCalendar, interest.Thirty360}).Draw(t, "another day count")
		}
		c.LastDay = later(c.FirstDay, c.LastDay)
		whole := accrue(t, c)
		cut := rapid.IntRange(0, c.FirstDay.DaysUntil(c.LastDay)).Draw(t, "cut")
		left, right := c, c
		left.LastDay = c.FirstDay.AddDays(cut)
		right.FirstDay = left.LastDay.AddDays(1)
		a, b := accrue(t, left), accrue(t, right)
		lines := incasso.EUR(len(whole.Lines) + len(a.Lines) + len(b.Lines))
		if diff, _ := (a.Interest + b.Interest - whole.Interest).Abs(); 2*diff > lines {
			t.Fatalf("%s and %s, together %s", a.Interest, b.Interest, whole.Interest)
		}
	})
}

func later(a, b incasso.Date) incasso.Date {
	if b.Before(a) {
		return a
	}
	return b
}

func accrue(t *rapid.T, c interest.Claim) interest.Result {
	r, err := interest.Accrue(c)
	if err != nil {
		t.Fatalf("%+v: %v", c, err)
	}
	return r
}

// More principal never gives less interest, nor does a later last day.
func TestMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 1500)
		c.Payments = nil
		c.Principal = max(c.Principal, -c.Principal)
		r := accrue(t, c)
		more := c
		more.Principal += incasso.EUR(rapid.Int64Range(0, 100_00).Draw(t, "more"))
		if got := accrue(t, more); got.Interest < r.Interest {
			t.Fatalf("%s on %s, but %s on %s", r.Interest, c.Principal, got.Interest, more.Principal)
		}
		if c.LastDay.Before(c.FirstDay) {
			return
		}
		sooner := c
		sooner.LastDay = c.LastDay.AddDays(-1)
		if got := accrue(t, sooner); got.Interest > r.Interest {
			t.Fatalf("%s through %s, but %s a day earlier", r.Interest, c.LastDay, got.Interest)
		}
	})
}

// A supplied row equal to its predecessor changes nothing.
func TestEqualRowsChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 1500)
		want := accrue(t, c)
		last := c.Rates[len(c.Rates)-1]
		last.From = last.From.AddDays(rapid.IntRange(1, 400).Draw(t, "later"))
		c.Rates = append(slices.Clip(c.Rates), last)
		if d := cmp.Diff(want, accrue(t, c), sameResult); d != "" {
			t.Fatal(d)
		}
	})
}

// Payments in any order of recording give the same result, but for the order of those of
// one day, and so do costs; of excluded periods the order says nothing at all. The number
// of a cost in a line is its place in the list.
func TestAnyOrderOfRecording(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 1500)
		apart := map[incasso.Date]bool{}
		for i := range c.Costs {
			for apart[c.Costs[i].On] {
				c.Costs[i].On = c.Costs[i].On.AddDays(1)
			}
			apart[c.Costs[i].On] = true
		}
		want := accrue(t, c)
		shuffled := c
		shuffled.Payments = rapid.Permutation(c.Payments).Draw(t, "payments")
		shuffled.Excluded = rapid.Permutation(c.Excluded).Draw(t, "excluded")
		places := make([]int, len(c.Costs))
		for i := range places {
			places[i] = i
		}
		places = rapid.Permutation(places).Draw(t, "costs")
		shuffled.Costs = make([]interest.Cost, len(places))
		for i, place := range places {
			shuffled.Costs[i] = c.Costs[place]
		}
		got := accrue(t, shuffled)
		total := func(r interest.Result) (a interest.Allocation) {
			for _, x := range r.Allocations {
				a.Costs += x.Costs
				a.Interest += x.Interest
				a.Principal += x.Principal
				a.Surplus += x.Surplus
			}
			return a
		}
		if total(want) != total(got) {
			t.Fatalf("%+v, shuffled %+v", total(want), total(got))
		}
		want.Allocations, got.Allocations = nil, nil
		for i := range got.Lines {
			if l := &got.Lines[i]; l.Cost > 0 {
				l.Cost = uint16(places[l.Cost-1] + 1)
			}
		}
		if d := cmp.Diff(want, got, sameResult); d != "" {
			t.Fatal(d)
		}
	})
}

// The books balance: nothing open is negative, what was owed is paid or open, and
// every payment is accounted for to the cent.
func TestBooksBalance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 1500)
		r := accrue(t, c)
		owed, paid := c.Principal+r.Interest, incasso.EUR(0)
		for _, k := range c.Costs {
			if !k.On.After(c.LastDay) {
				owed += k.Amount
			}
		}
		for i, a := range r.Allocations {
			if min(a.Costs, a.Interest, a.Principal, a.Surplus) < 0 {
				t.Fatalf("allocation %+v", a)
			}
			if i > 0 && a.On.Before(r.Allocations[i-1].On) {
				t.Fatal("allocations are not in the order of days")
			}
			paid += a.Costs + a.Interest + a.Principal
			owed += a.Surplus
		}
		for _, p := range c.Payments {
			owed -= p.Amount
		}
		o := r.Open
		if o.Total != owed || o.Total != o.Costs+o.Interest+o.Principal {
			t.Fatalf("open %+v, owed %s", o, owed)
		}
		if c.Principal >= 0 && min(o.Costs, o.Interest, o.Principal) < 0 {
			t.Fatalf("open %+v of %+v", o, c)
		}
		for _, l := range r.Lines {
			if c.Principal >= 0 && min(l.Base, l.Amount) < 0 {
				t.Fatalf("line %+v of %+v", l, c)
			}
		}
		if c.Rounding != interest.RoundEnd {
			var sum incasso.EUR
			for _, l := range r.Lines {
				sum += l.Amount
			}
			if sum != r.Interest {
				t.Fatalf("lines sum to %s, interest is %s", sum, r.Interest)
			}
		}
	})
}

// The question keeps what the caller gave.
func TestClaimIsNotChanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 600)
		before, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		accrue(t, c)
		after, _ := json.Marshal(c)
		if string(before) != string(after) {
			t.Fatalf("%s became %s", before, after)
		}
		var again interest.Claim
		if err := json.Unmarshal(before, &again); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(accrue(t, c), accrue(t, again), sameResult); d != "" {
			t.Fatal(d)
		}
	})
}

// A credit note is a claim with the sign turned: so are its lines, what is added to it
// and what is open of it, whatever costs stand beside it.
func TestCreditNoteMirrorsClaim(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyClaim(t, 1500)
		c.Payments = nil
		credit := c
		credit.Principal = -c.Principal
		want, got := accrue(t, c), accrue(t, credit)
		if len(got.Lines) != len(want.Lines) || len(got.Capitalised) != len(want.Capitalised) {
			t.Fatalf("lines %+v and additions %+v, of the claim %+v and %+v", got.Lines, got.Capitalised, want.Lines, want.Capitalised)
		}
		var ofClaim, ofCredit incasso.EUR
		for i, l := range got.Lines {
			if l.Cost == 0 {
				l.Base, l.Amount = -l.Base, -l.Amount
			}
			if l != want.Lines[i] {
				t.Fatalf("line %+v, of the claim %+v", l, want.Lines[i])
			}
			if l.Cost > 0 {
				ofClaim, ofCredit = ofClaim+l.Amount, ofCredit+l.Amount
			} else {
				ofClaim, ofCredit = ofClaim+l.Amount, ofCredit-l.Amount
			}
		}
		for i, k := range got.Capitalised {
			if k.On != want.Capitalised[i].On || k.Amount != -want.Capitalised[i].Amount {
				t.Fatalf("addition %+v, of the claim %+v", k, want.Capitalised[i])
			}
		}
		if got.Open.Principal != -want.Open.Principal || got.PerDay != -want.PerDay || got.Open.Costs != want.Open.Costs {
			t.Fatalf("open %+v, of the claim %+v", got, want)
		}
		if c.Rounding != interest.RoundEnd && (want.Interest != ofClaim || got.Interest != ofCredit) {
			t.Fatalf("interest %s and %s, lines %s and %s", want.Interest, got.Interest, ofClaim, ofCredit)
		}
	})
}
