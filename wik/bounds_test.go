package wik_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// A list of principals has a bound, so that an explanation has one too.
func TestPrincipalsAreBounded(t *testing.T) {
	c := wik.Claim{
		Debtor: incasso.Company, Separate: true,
		DefaultDate: incasso.MustDate(2026, 3, 2), On: incasso.MustDate(2026, 4, 1),
		Principals: slices.Repeat([]incasso.EUR{incasso.Euro}, 10_000),
	}
	q, err := wik.Quote(c)
	if err != nil || q.Fee != 10_000*40*incasso.Euro {
		t.Errorf("10,000 principals apart: %s, %v", q.Fee, err)
	}
	c.Principals = append(c.Principals, incasso.Euro)
	if _, err := wik.Quote(c); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Errorf("10,001 principals: %v", err)
	}
}
