package wik_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// principals draws amounts in which every band, the edges and the extremes occur.
func principals() *rapid.Generator[incasso.EUR] {
	near := func(edge int64) *rapid.Generator[int64] {
		return rapid.Int64Range(max(edge-300, 1), min(edge+300, int64(incasso.MaxEUR)))
	}
	amount := rapid.OneOf(
		rapid.Int64Range(1, 2000_00), rapid.Int64Range(1, 300_000_00), rapid.Int64Range(1, int64(incasso.MaxEUR)/8),
		near(266_67), near(2500_00), near(5000_00), near(10_000_00), near(200_000_00), near(1_000_000_00),
	)
	return rapid.Map(amount, func(n int64) incasso.EUR { return incasso.EUR(n) })
}

// dayOf draws a day of the regime through 2040.
func dayOf() *rapid.Generator[incasso.Date] {
	return rapid.Map(rapid.IntRange(0, 10_000), func(n int) incasso.Date { return date("2012-07-01").AddDays(n) })
}

// soundClaim draws a claim that Quote answers.
func soundClaim(t *rapid.T) wik.Claim {
	c := wik.Claim{
		Principals:  rapid.SliceOfN(principals(), 1, 6).Draw(t, "principals"),
		Debtor:      incasso.PartyKind(rapid.IntRange(1, 4).Draw(t, "debtor")),
		Origin:      wik.Origin(rapid.IntRange(0, 3).Draw(t, "origin")),
		DefaultDate: dayOf().Draw(t, "default"),
		VAT: wik.VATFacts{
			Asked: rapid.Bool().Draw(t, "asked"), Outsourced: rapid.Bool().Draw(t, "outsourced"),
			Deductible: rapid.Bool().Draw(t, "deductible"), Declared: rapid.Bool().Draw(t, "declared"),
		},
		Bought: wik.Bought(rapid.IntRange(0, 3).Draw(t, "bought")), VATOnBought: rapid.Bool().Draw(t, "vat on bought"),
	}
	c.On = c.DefaultDate.AddDays(rapid.IntRange(0, 400).Draw(t, "days"))
	if c.Debtor == incasso.Consumer {
		c.UnfairClause = rapid.Bool().Draw(t, "unfair")
	} else {
		c.Separate = rapid.Bool().Draw(t, "separate")
		if rapid.Bool().Draw(t, "trade") {
			c.Trade = wik.Trade{AgreementDate: c.DefaultDate.AddDays(-400), CollectionWork: rapid.Bool().Draw(t, "work")}
		}
	}
	if rapid.Bool().Draw(t, "agreed") {
		c.Agreed = wik.Agreed{Percent: incasso.Rate(rapid.IntRange(1, 4000).Draw(t, "percent")), Minimum: 250_00}
	}
	if rapid.Bool().Draw(t, "instalment") {
		c.Principals = []incasso.EUR{rapid.Map(rapid.Int64Range(1, 300_00), func(n int64) incasso.EUR { return incasso.EUR(n) }).Draw(t, "instalment amount")}
		c.Instalment.Periodic = true
		for range rapid.IntRange(0, 8).Draw(t, "earlier") {
			c.Instalment.Earlier = append(c.Instalment.Earlier, wik.EarlierFee{
				On:  c.On.AddDays(-rapid.IntRange(0, 300).Draw(t, "before")),
				Fee: incasso.EUR(rapid.IntRange(0, 60_00).Draw(t, "fee")),
			})
		}
	}
	return c
}

func TestFeeNeverFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := principals().Draw(t, "a"), principals().Draw(t, "b")
		a, b = min(a, b), max(a, b)
		fa, errA := wik.FeeEUR(a)
		fb, errB := wik.FeeEUR(b)
		if errA != nil || errB != nil || fa > fb || fa < 40_00 || fb > 6775_00 {
			t.Fatalf("%s: %s, %s: %s; %v, %v", a, fa, b, fb, errA, errB)
		}
	})
}

// TestBandsAddUp holds that the bands cover the principal without a gap and that
// their exact amounts are the unrounded fee.
func TestBandsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := principals().Draw(t, "principal")
		s, err := wik.Scale(p)
		if err != nil {
			t.Fatal(err)
		}
		var base incasso.EUR
		exact := new(big.Int)
		for i, b := range s.Bands() {
			if b.Over != base || b.Base < 1 || (i < len(s.Bands())-1 && b.Base != b.UpTo-b.Over) {
				t.Fatalf("band %d of %s: %+v", i, p, b)
			}
			base += b.Base
			exact.Add(exact, new(big.Int).Mul(big.NewInt(int64(b.Base)), big.NewInt(int64(b.Percent))))
			if shown := 2 * (b.Exact() - int64(b.Amount)*10_000); shown >= 10_000 || shown < -10_000 {
				t.Fatalf("band %d of %s shows %s for %d", i, p, b.Amount, b.Exact())
			}
		}
		least, most := big.NewInt(4000*10_000), big.NewInt(677_500*10_000)
		want := wik.AppliedScale
		switch {
		case exact.Cmp(least) < 0:
			want = wik.AppliedMinimum
		case exact.Cmp(most) > 0:
			want = wik.AppliedMaximum
		}
		if base != p || s.Applied != want {
			t.Fatalf("%s: bands cover %s, applied %s, want %s", p, base, s.Applied, want)
		}
	})
}

// TestAddingUpIsNeverDearer: one letter for several claims costs no more than a
// letter each, but for the cent that rounding can give.
func TestAddingUpIsNeverDearer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := wik.Claim{
			Principals: rapid.SliceOfN(principals(), 2, 6).Draw(t, "principals"), Debtor: incasso.Company,
			DefaultDate: date("2026-03-02"), On: date("2026-03-02"),
		}
		together := mustQuote(t, c)
		c.Separate = true
		apart := mustQuote(t, c)
		// Every fee is rounded by half a cent at most.
		if 2*(together.Fee-apart.Fee) > incasso.EUR(len(c.Principals)+1) || together.Principal != apart.Principal {
			t.Fatalf("together %s, apart %s", together.Fee, apart.Fee)
		}
		var sum incasso.EUR
		for _, p := range c.Principals {
			fee, err := wik.FeeEUR(p)
			if err != nil {
				t.Fatal(err)
			}
			sum += fee
		}
		if sum != apart.Fee {
			t.Fatalf("apart %s, one by one %s", apart.Fee, sum)
		}
	})
}

func TestQuoteProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := soundClaim(t)
		before := c
		before.Principals = slices.Clone(c.Principals)
		before.Instalment.Earlier = slices.Clone(c.Instalment.Earlier)
		q := mustQuote(t, c)
		if !slices.Equal(before.Principals, c.Principals) || !slices.Equal(before.Instalment.Earlier, c.Instalment.Earlier) {
			t.Fatal("the claim was changed")
		}
		if again := mustQuote(t, c); again != q || !again.Equal(q) {
			t.Fatal("quoting again gives another answer")
		}
		if q.Total != q.Fee+q.VAT || q.Fee < 0 || (q.VAT != 0 && q.VATRefused != 0) || (q.VATRate == 0 && q.VAT != 0) {
			t.Fatalf("%+v", q)
		}
		text, err := json.Marshal(c)
		var back wik.Claim
		if err != nil || json.Unmarshal(text, &back) != nil || mustQuote(t, back) != q {
			t.Fatalf("JSON changes the claim: %s, %v", text, err)
		}
		slices.Reverse(c.Principals)
		slices.Reverse(c.Instalment.Earlier)
		other := mustQuote(t, c)
		if other.Fee != q.Fee || other.Total != q.Total || other.Applied != q.Applied {
			t.Fatalf("the order of claims matters: %s and %s", q.Fee, other.Fee)
		}
		checkExplanation(t, q)
	})
}

// checkExplanation holds that every step has a rule, words without open
// placeholders in both languages, and that the fee and the total stand in one.
func checkExplanation(t tester, q wik.Quotation) {
	t.Helper()
	fee := false
	for _, s := range q.Steps() {
		for _, lang := range []incasso.Lang{incasso.NL, incasso.EN} {
			if text := s.Text(lang); text == "" || containsBrace(text) {
				t.Fatalf("step %s reads %q", s.Rule.ID, text)
			}
		}
		fee = fee || s.Out == incasso.Amount("fee", q.Fee)
	}
	if !fee || len(q.Sources()) < 3 {
		t.Fatalf("the steps do not lead to the fee: %s", incasso.Explain(q.Steps(), incasso.EN))
	}
}

// TestInstalmentCapHolds charges a row of instalments on drawn days, as quoted, and
// finds no six months that cost more than 140.
func TestInstalmentCapHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := date("2024-10-01").AddDays(rapid.IntRange(0, 800).Draw(t, "start"))
		var charged []wik.EarlierFee
		for range rapid.IntRange(1, 20).Draw(t, "count") {
			day = day.AddDays(rapid.IntRange(0, 45).Draw(t, "days"))
			c := claim(incasso.Consumer, day.String(), 50_00)
			c.DefaultDate = date("2024-10-01")
			c.Instalment = wik.Instalment{Periodic: true, Earlier: charged}
			charged = append(charged, wik.EarlierFee{On: day, Fee: mustQuote(t, c).Fee})
			var sum incasso.EUR
			for _, e := range charged {
				back, err := e.On.AddMonths(6, incasso.Clip)
				if err != nil {
					t.Fatal(err)
				}
				if day.Before(back) {
					sum += e.Fee
				}
			}
			if sum > 140_00 {
				t.Fatalf("%s in the six months through %s", sum, day)
			}
		}
	})
}

// TestStandingProperties holds that costs never stand before the term has ended,
// never above the norm or the letter, and that a payment after the term changes
// nothing.
func TestStandingProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := facts("2026-03-01", "1")
		f.AsOf = f.DefaultDate.AddDays(rapid.IntRange(-5, 60).Draw(t, "as of"))
		f.Principals = rapid.SliceOfN(principals(), 1, 3).Draw(t, "principals")
		f.Letter.Fee = incasso.EUR(rapid.Int64Range(0, 7000_00).Draw(t, "announced"))
		if rapid.Bool().Draw(t, "vat") {
			f.VAT = wik.VATFacts{Outsourced: true, Declared: true}
			f.Letter.VAT = incasso.EUR(rapid.Int64Range(0, 1500_00).Draw(t, "announced VAT"))
		}
		for range rapid.IntRange(0, 3).Draw(t, "payments") {
			f.Payments = append(f.Payments, wik.Payment{
				On: f.DefaultDate.AddDays(rapid.IntRange(0, 40).Draw(t, "on")), Amount: principals().Draw(t, "paid"),
			})
		}
		s := mustAssess(t, f)
		if s.Status == wik.Chargeable && !f.AsOf.After(f.Letter.TermEnd) {
			t.Fatalf("chargeable on %s", f.AsOf)
		}
		if s.Fee > s.Quotation.Fee || s.VAT > s.Quotation.VAT || s.Total != s.Fee+s.VAT {
			t.Fatalf("above the norm: %+v", s)
		}
		if f.Letter.Fee > 0 && (s.Fee > f.Letter.Fee || s.VAT > f.Letter.VAT || s.Total > f.Letter.Fee+f.Letter.VAT) {
			t.Fatalf("above what was announced: %+v", s)
		}
		f.Payments = append(f.Payments, wik.Payment{On: later(f.AsOf, f.Letter.TermEnd.AddDays(1)), Amount: incasso.MaxEUR})
		if after := mustAssess(t, f); s.Status == wik.Chargeable && after != s {
			t.Fatalf("a payment after the term changed %+v into %+v", s, after)
		}
	})
}

func later(a, b incasso.Date) incasso.Date {
	if a.Before(b) {
		return b
	}
	return a
}

// TestThreeLevelsAgree: decimal, cents and quotation give one fee.
func TestThreeLevelsAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := principals().Draw(t, "principal")
		cents, err := wik.FeeEUR(p)
		if err != nil {
			t.Fatal(err)
		}
		d, err := wik.Fee(decimal.New(int64(p)*1000, -5)) // with zeros behind the cents
		if err != nil || !d.Equal(cents.Decimal()) {
			t.Fatalf("%s: %s and %s, %v", p, cents, d, err)
		}
		if q := mustQuote(t, claim(incasso.Consumer, "2026-03-02", p)); q.Fee != cents || q.Total != cents {
			t.Fatalf("%s: %s and %s", p, cents, q.Fee)
		}
		if plain := plainFee(p.Decimal()); !plain.Equal(d) {
			t.Fatalf("%s: %s, written plainly %s", p, d, plain)
		}
	})
}
