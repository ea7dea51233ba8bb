package wik_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// The edge cases a computation of collection costs must get right, numbered as in
// the research the package rests on: 1 to 15 here, 16 to 34 in
// edges_standing_test.go.

// wantFee checks fees over principals.
func wantFee(t *testing.T, fees map[string]string) {
	t.Helper()
	for p, want := range fees {
		if got := incasso.EUR(mustFee(t, int64(eur(p)))); got != eur(want) {
			t.Errorf("fee over %s is %s, want %s", p, got, want)
		}
	}
}

func TestEdge01MinimumFromOneCent(t *testing.T) {
	wantFee(t, map[string]string{"0.01": "40.00", "0.00": "0.00"})
	if _, err := wik.FeeEUR(-40_00); err == nil {
		t.Error("a negative principal has a fee")
	}
}

func TestEdge02BalancePoint(t *testing.T) {
	wantFee(t, map[string]string{"266.66": "40.00", "266.67": "40.00", "266.69": "40.00", "266.70": "40.01"})
	// Decided by the unrounded amount: 39.999 is the minimum, 40.0005 the scale.
	for p, want := range map[string]wik.Applied{"266.66": wik.AppliedMinimum, "266.67": wik.AppliedScale} {
		if s, err := wik.Scale(eur(p)); err != nil || s.Applied != want {
			t.Errorf("%s: %s, %v, want %s", p, s.Applied, err, want)
		}
	}
}

func TestEdge03HalfUp(t *testing.T) { wantFee(t, map[string]string{"412.30": "61.85"}) }

func TestEdge04NoBinaryFractions(t *testing.T) {
	wantFee(t, map[string]string{"2500.05": "375.01", "200001.00": "2775.01"})
}

func TestEdge05BandEdges(t *testing.T) {
	wantFee(t, map[string]string{"2500": "375", "5000": "625", "10000": "875", "200000": "2775"})
}

func TestEdge06Maximum(t *testing.T) {
	wantFee(t, map[string]string{"999999": "6775", "1000000": "6775", "1000000.01": "6775", "10000000000": "6775"})
	for p, want := range map[string]wik.Applied{
		"999999": wik.AppliedScale, "1000000": wik.AppliedScale, "1000000.01": wik.AppliedMaximum,
	} {
		if s, err := wik.Scale(eur(p)); err != nil || s.Applied != want {
			t.Errorf("%s: %s, %v, want %s", p, s.Applied, err, want)
		}
	}
}

// vatClaim asks for VAT with all conditions met.
func vatClaim(on, principal string) wik.Claim {
	c := claim(incasso.Consumer, on, eur(principal))
	c.VAT = wik.VATFacts{Outsourced: true, Declared: true}
	return c
}

func TestEdge07VATAfterLimits(t *testing.T) {
	for p, want := range map[string]string{"101.96": "48.40", "5000000": "8197.75"} {
		if q := mustQuote(t, vatClaim("2013-11-05", p)); q.Total != eur(want) {
			t.Errorf("%s: total %s, want %s", p, q.Total, want)
		}
	}
}

func TestEdge08VATOverRoundedFee(t *testing.T) {
	q := mustQuote(t, vatClaim("2026-03-02", "266.75"))
	if q.Fee != eur("40.01") || q.VAT != eur("8.40") || q.Total != eur("48.41") {
		t.Errorf("fee %s, VAT %s, total %s", q.Fee, q.VAT, q.Total)
	}
}

func TestEdge09VATRateByDate(t *testing.T) {
	for day, want := range map[string]string{
		"2012-07-01": "47.60", "2012-09-30": "47.60", "2012-10-01": "48.40", "2026-03-02": "48.40", "2199-12-31": "48.40",
	} {
		if q := mustQuote(t, vatClaim(day, "100")); q.Total != eur(want) {
			t.Errorf("%s: total %s, want %s", day, q.Total, want)
		}
	}
	// In default under the old percentage, charged under the new: by the day
	// given, with a notice that no source settles it.
	c := vatClaim("2012-09-30", "100")
	c.On = date("2012-10-01")
	q := mustQuote(t, c)
	if q.VATRate != 2100 {
		t.Errorf("rate %s", q.VATRate)
	}
	wantNotice(t, q.Notices(), wik.NoticeVATRateDay, true)
	wantNotice(t, mustQuote(t, vatClaim("2012-10-01", "100")).Notices(), wik.NoticeVATRateDay, false)
	c.VAT = wik.VATFacts{} // without VAT its percentage is no question
	wantNotice(t, mustQuote(t, c).Notices(), wik.NoticeVATRateDay, false)
}

func TestEdge10VATConditions(t *testing.T) {
	for _, outsourced := range []bool{false, true} {
		for _, deductible := range []bool{false, true} {
			for _, declared := range []bool{false, true} {
				c := claim(incasso.Consumer, "2026-03-02", 100_00)
				c.VAT = wik.VATFacts{Asked: true, Outsourced: outsourced, Deductible: deductible, Declared: declared}
				var want wik.VATRefusal
				switch {
				case !outsourced:
					want = wik.NotOutsourced
				case deductible:
					want = wik.Deductible
				case !declared:
					want = wik.NotDeclared
				}
				q := mustQuote(t, c)
				raised := q.VAT == eur("8.40") && q.VATRate == 2100 && q.Total == eur("48.40")
				plain := q.VAT == 0 && q.VATRate == 0 && q.Total == eur("40")
				if q.VATRefused != want || (want == 0 && !raised) || (want != 0 && !plain) {
					t.Errorf("%+v: refused %q, VAT %s at %s", c.VAT, q.VATRefused, q.VAT, q.VATRate)
				}
			}
		}
	}
	if q := mustQuote(t, claim(incasso.Consumer, "2026-03-02", 100_00)); q.VATRefused != 0 || q.VAT != 0 {
		t.Errorf("VAT not asked: %+v", q)
	}
}

func TestEdge11ReducedRateCreditor(t *testing.T) {
	c := vatClaim("2026-03-02", "100") // a water company can deduct
	c.VAT.Deductible = true
	if q := mustQuote(t, c); q.VATRefused != wik.Deductible {
		t.Errorf("refused %q", q.VATRefused)
	}
	// A landlord of a dwelling with an outside collector cannot.
	if q := mustQuote(t, vatClaim("2026-03-02", "100")); q.VATRefused != 0 || q.Total != eur("48.40") {
		t.Errorf("refused %q, total %s", q.VATRefused, q.Total)
	}
}

func TestEdge12BoughtClaim(t *testing.T) {
	for bought, want := range map[wik.Bought]wik.VATRefusal{
		0: 0, wik.SellerDeducts: wik.Deductible, wik.SellerUnknown: wik.Deductible, wik.SellerExempt: 0,
	} {
		c := vatClaim("2026-03-02", "100")
		c.Bought = bought
		q := mustQuote(t, c)
		if q.VATRefused != want {
			t.Errorf("%q: refused %q, want %q", bought, q.VATRefused, want)
		}
		wantNotice(t, q.Notices(), wik.NoticeBought, bought != 0)
		c.VATOnBought = true
		if q := mustQuote(t, c); q.VATRefused != 0 || q.Total != eur("48.40") {
			t.Errorf("%q with the choice made: %+v", bought, q)
		}
	}
	// The buyer who collects for himself uses no service with VAT.
	c := vatClaim("2026-03-02", "100")
	c.Bought, c.VATOnBought, c.VAT = wik.SellerExempt, true, wik.VATFacts{Declared: true}
	if q := mustQuote(t, c); q.VATRefused != wik.NotOutsourced {
		t.Errorf("refused %q", q.VATRefused)
	}
}

func TestEdge13InterestStaysOut(t *testing.T) {
	// The principal is what the caller gives: 1,000 beside 50 interest is 150.00.
	// Adding the interest would give 157.50, which is why it has no field.
	wantFee(t, map[string]string{"1000": "150.00", "1050": "157.50"})
}

func TestEdge14OwnCostsStayOut(t *testing.T) {
	// Charging the scale again over principal and costs would give 172.50.
	q := mustQuote(t, claim(incasso.Consumer, "2026-03-02", 1000_00))
	again := incasso.EUR(mustFee(t, int64(q.Principal+q.Fee)))
	if q.Fee != eur("150.00") || again != eur("172.50") || q.Principal != eur("1000") {
		t.Errorf("fee %s over %s, again %s", q.Fee, q.Principal, again)
	}
}

func TestEdge15SeveralClaims(t *testing.T) {
	for _, tt := range []struct{ each, together, apart string }{
		{"200", "60.00", "80.00"}, {"2000", "525.00", "600.00"},
	} {
		c := claim(incasso.Consumer, "2026-03-02", 0)
		c.Principals = eurs(tt.each, tt.each)
		if q := mustQuote(t, c); q.Fee != eur(tt.together) {
			t.Errorf("consumer, 2 x %s: %s, want %s", tt.each, q.Fee, tt.together)
		}
		c.Separate = true
		_, err := wik.Quote(c)
		wantRefusal(t, err, incasso.ErrNotAllowed, "separate")
		for _, debtor := range []incasso.PartyKind{incasso.SoleTrader, incasso.Company, incasso.PublicBody} {
			c.Debtor, c.Separate = debtor, false
			if q := mustQuote(t, c); q.Fee != eur(tt.together) || q.Separate() {
				t.Errorf("%s, added: %s", debtor, q.Fee)
			}
			c.Separate = true
			if q := mustQuote(t, c); q.Fee != eur(tt.apart) || !q.Separate() {
				t.Errorf("%s, apart: %s", debtor, q.Fee)
			}
		}
	}
}
