//go:build !race

package wik_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// TestAllocations holds what the package promises. The race detector allocates for
// itself, so the test does not run under it.
func TestAllocations(t *testing.T) {
	c := vatClaim("2026-03-02", "412.30")
	several := vatClaim("2026-03-02", "412.30")
	several.Principals = eurs("1", "2", "3")
	several.Instalment.Earlier = []wik.EarlierFee{{On: date("2026-03-01"), Fee: 40_00}}
	business := claim(incasso.Company, "2026-03-02", 412_30)
	business.Trade.AgreementDate, business.Agreed.Percent = date("2020-01-01"), 1500
	f := facts("2026-05-01", "1000", "50")
	f.Payments = []wik.Payment{{On: date("2026-03-16"), Amount: eur("600")}}
	principal := dec("412.30")
	var buf [5]wik.Band

	for name, tt := range map[string]struct {
		most float64
		do   func() error
	}{
		"FeeEUR": {0, func() error { _, err := wik.FeeEUR(412_30); return err }},
		"Scale": {0, func() error {
			s, err := wik.Scale(5_000_000_00)
			s.AppendBands(buf[:0])
			return err
		}},
		"Quote": {0, func() error {
			q, err := wik.Quote(c)
			q.AppendBands(buf[:0])
			return err
		}},
		"Quote of instalments": {0, func() error { _, err := wik.Quote(several); return err }},
		"Quote of a business":  {0, func() error { _, err := wik.Quote(business); return err }},
		"Assess":               {0, func() error { _, err := wik.Assess(f); return err }},
		"Fee":                  {2, func() error { _, err := wik.Fee(principal); return err }},
	} {
		t.Run(name, func(t *testing.T) {
			if got := testing.AllocsPerRun(100, func() {
				if err := tt.do(); err != nil {
					t.Fatal(err)
				}
			}); got > tt.most {
				t.Errorf("%v allocations, want at most %v", got, tt.most)
			}
		})
	}
}
