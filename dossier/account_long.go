package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// manyPayments is the number of payments on one claim from which what is open is kept as
// a tally. Below it is quicker to begin anew.
const manyPayments = 64

// longAccount is the tally of a claim with many payments, so that a file stays linear in
// its events. It follows from the account and is made again when the days without
// interest change.
type longAccount struct {
	tally    *interest.Tally
	day      incasso.Date // to which it went
	excluded []interest.Period
}

// openAt computes what is open at the end of a day.
func (a *account) openAt(day incasso.Date, excluded []interest.Period) (interest.Open, error) {
	if len(a.payments) >= manyPayments && a.counts() && a.tallied(excluded) && !day.Before(a.long.day) {
		open, err := a.long.tally.Open(day)
		if err == nil {
			a.long.day = day
			return open, nil
		}
		a.long = nil // and whatever is wrong is told below
	}
	r, err := a.at(day, excluded)
	return r.Open, err
}

// tallied makes the tally where there is none that fits, and reports whether there is.
func (a *account) tallied(excluded []interest.Period) bool {
	if a.long != nil && slices.Equal(a.long.excluded, excluded) {
		return true
	}
	q := a.question(a.query.AsOf, &a.query.Conventions, excluded)
	q.Payments = nil
	t, err := interest.NewTally(q)
	if err != nil {
		return false // such as a day beyond the rates, which need not be reached
	}
	a.long = &longAccount{tally: t, excluded: slices.Clone(excluded)}
	for _, p := range a.payments {
		a.tell(p)
	}
	return a.long != nil
}

// tell tells the tally of a payment. One that it cannot take ends it.
func (a *account) tell(p interest.Payment) {
	if a.long == nil {
		return
	}
	if _, err := a.long.tally.Pay(p); err != nil {
		a.long = nil
		return
	}
	a.long.day = p.On
}
