package interest

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
)

// Between returns the interest on a principal from the first interest day through
// the last, by every default of [Accrue] and without payments: the short answer in
// decimals, where Accrue has the lines. Kind is [Statutory], [Commercial] or
// [PublicBody].
//
// Errors are those of Accrue; a principal finer than a cent is an [*incasso.Error]
// with code [incasso.ErrInvalidAmount] and field "principal", nothing is rounded.
func Between(kind Kind, principal decimal.Decimal, first, last incasso.Date) (decimal.Decimal, error) {
	cents, err := incasso.FromDecimal(principal)
	if err != nil {
		return decimal.Decimal{}, inPrincipal(err)
	}
	r, err := Accrue(Claim{Kind: kind, Principal: cents, FirstDay: first, LastDay: last})
	if err != nil {
		return decimal.Decimal{}, err
	}
	return r.Interest.Decimal(), nil
}

// inPrincipal names the field in an error about the amount.
func inPrincipal(err error) error {
	if e, ok := errors.AsType[*incasso.Error](err); ok {
		return e.In("principal")
	}
	return err
}
