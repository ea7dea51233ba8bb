package dossier

import (
	"cmp"
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// spread gives the claims their part of what a debtor paid without saying for which,
// by art. 6:43 lid 2 BW: those in default first, of those the most onerous, of those
// the oldest, and equal ones in proportion. It returns the rest.
func (s *fold) spread(on incasso.Date, x incasso.EUR) (incasso.EUR, error) {
	var err error
	if s.byAge {
		for _, i := range s.order {
			if x == 0 {
				break
			}
			if x, err = s.payClaim(i, on, x); err != nil {
				return 0, err
			}
		}
		return x, nil
	}
	list, err := s.ranked(on)
	for len(list) > 0 && x > 0 && err == nil {
		n := 1
		for n < len(list) && list[n].compare(list[0]) == 0 {
			n++
		}
		x, err = s.payEqual(list[:n], on, x)
		list = list[n:]
	}
	return x, err
}

// rank is what decides when a claim gets its part of a payment.
type rank struct {
	account int
	waits   bool // it is not in default yet
	rate    incasso.Rate
	due     incasso.Date
	since   incasso.Date
}

func (r rank) compare(o rank) int {
	switch {
	case r.waits != o.waits && r.waits:
		return 1
	case r.waits != o.waits:
		return -1
	}
	return cmp.Or(cmp.Compare(o.rate, r.rate), r.due.Compare(o.due), r.since.Compare(o.since))
}

// ranked lists the claims that count in the order of art. 6:43 lid 2 BW.
func (s *fold) ranked(on incasso.Date) ([]rank, error) {
	list := make([]rank, 0, len(s.accounts))
	for i := range s.accounts {
		a := &s.accounts[i]
		if !a.counts() {
			continue
		}
		r := rank{account: i, waits: !a.inDefault(on), due: a.claim.Due, since: a.claim.since()}
		var err error
		if r.rate, err = a.rateOn(on); err != nil && !r.waits {
			return nil, claimError(err, i) // one that waits needs no rate yet
		}
		list = append(list, r)
	}
	slices.SortStableFunc(list, rank.compare)
	return list, nil
}

// payEqual divides a payment over claims of which none goes before another, and
// returns the rest.
func (s *fold) payEqual(list []rank, on incasso.Date, x incasso.EUR) (incasso.EUR, error) {
	if len(list) == 1 {
		return s.payClaim(list[0].account, on, x)
	}
	a := interest.Allotment{On: on, Amount: x, Debts: make([]interest.OpenDebt, len(list))}
	for n, r := range list {
		open, err := s.accounts[r.account].openAt(on, s.excluded)
		if err != nil {
			return 0, claimError(err, r.account)
		}
		a.Debts[n].Open = interest.Open{Interest: open.Interest, Principal: open.Principal}
	}
	shares, _, err := interest.Allocate(a)
	if err != nil {
		return 0, refuseRange(incasso.At("claims", list[0].account), "De rente loopt te hoog op.",
			"The interest grows too large.")
	}
	for n, r := range list {
		left, err := s.payClaim(r.account, on, shares[n].Total)
		if err != nil {
			return 0, err
		}
		x -= shares[n].Total - left
	}
	return x, nil
}

// rateOn returns the interest of a claim per year on a day, the measure of how onerous
// (bezwarend) it is.
func (a *account) rateOn(on incasso.Date) (incasso.Rate, error) {
	agreed, kind := incasso.Rate(0), a.kind
	if a.kind == interest.Contractual {
		agreed = a.rate
		switch {
		case a.per == interest.PerMonth || a.per == interest.PerStartedMonth:
			return 12 * agreed, nil
		case a.debt == interest.TradeDebt:
			return agreed, nil
		case a.debt == interest.PublicBodyDebt:
			kind = interest.Commercial // the floor
		default:
			kind = interest.Statutory
		}
	}
	q := a.question(on, &a.query.Conventions, nil)
	r, err := interest.RateOn(kind, on, q.Rates...)
	return max(agreed, r.Percent), err
}

// orderByAge puts the accounts in the order of age, and reports whether that alone is
// the order in which payments reach them: where all claims bear the same interest and
// no two are of the same age.
func (s *fold) orderByAge() bool {
	slices.SortStableFunc(s.order, func(i, j int) int {
		a, b := s.accounts[i].claim, s.accounts[j].claim
		return cmp.Or(a.Due.Compare(b.Due), a.since().Compare(b.since()))
	})
	for n := 1; n < len(s.order); n++ {
		a, b := &s.accounts[s.order[n-1]], &s.accounts[s.order[n]]
		if a.kind != b.kind || a.rate != b.rate || a.per != b.per ||
			a.claim.Due == b.claim.Due && a.claim.since() == b.claim.since() {
			return false
		}
	}
	return true
}
