//go:build !race

package interest_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// Lines and additions of an ordinary claim come in one allocation; looking up a
// rate takes none.
func TestAllocations(t *testing.T) {
	one := tenPeriods()
	if n := testing.AllocsPerRun(100, func() {
		if _, err := interest.Accrue(one); err != nil {
			t.Fatal(err)
		}
	}); n > 1 {
		t.Errorf("ten periods: %v allocations", n)
	}
	paid := one
	paid.Payments = []interest.Payment{{On: date("2012-03-01"), Amount: 5_000_00}}
	if n := testing.AllocsPerRun(100, func() {
		if _, err := interest.Accrue(paid); err != nil {
			t.Fatal(err)
		}
	}); n > 2 {
		t.Errorf("with a payment: %v allocations", n)
	}
	century := byTable(interest.Statutory, "1000", "1934-01-01", "2026-12-31")
	if n := testing.AllocsPerRun(100, func() {
		if _, err := interest.Accrue(century); err != nil {
			t.Fatal(err)
		}
	}); n > 2 {
		t.Errorf("93 years: %v allocations", n)
	}
	var w interest.Workspace
	if n := testing.AllocsPerRun(100, func() {
		for _, c := range []interest.Claim{one, paid, century} {
			if _, err := w.Accrue(c); err != nil {
				t.Fatal(err)
			}
		}
	}); n > 0 {
		t.Errorf("in a workspace: %v allocations", n)
	}
	day := incasso.MustDate(2024, 7, 1)
	if n := testing.AllocsPerRun(100, func() {
		if _, err := interest.RateOn(interest.Commercial, day); err != nil {
			t.Fatal(err)
		}
	}); n > 0 {
		t.Errorf("a rate: %v allocations", n)
	}
}
