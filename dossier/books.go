package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// keepBooks copies into the statement what its ledger and interest are computed from:
// nothing of the file itself, which its owner may change.
func (s *fold) keepBooks(out *books) {
	n, paid := len(s.accounts), 0
	for i := range s.accounts {
		paid += len(s.accounts[i].payments)
	}
	r := s.room()
	out.claims = r.accruals[:]
	if n > len(out.claims) {
		out.claims = make([]accrual, n)
	}
	out.claims = out.claims[:n]
	payments := r.payments[:0]
	if paid > len(r.payments) {
		payments = make([]interest.Payment, 0, paid)
	}
	for i := range s.accounts {
		a := &s.accounts[i]
		from := len(payments)
		payments = append(payments, a.payments...)
		k := &out.claims[i]
		*k = a.accrual
		k.last, k.booked = a.through(s.query.AsOf), s.booked(a.claim)
		k.payments = payments[from:len(payments):len(payments)]
	}
	out.costs = append(r.costs[:0], s.costs.entries...)
	if s.credits {
		out.credits = s.creditNotes()
	}
	c := &s.query.Conventions
	out.conventions, out.excluded = *c, s.excluded
	out.conventions.Statutory, out.conventions.Commercial = slices.Clone(c.Statutory), slices.Clone(c.Commercial)
}

// creditNotes lists the credit notes as entries.
func (s *fold) creditNotes() []Entry {
	var list []Entry
	for _, e := range s.file.Events {
		if c, ok := e.(CreditNote); ok && s.counts(c.When) {
			list = append(list, Entry{On: c.On, Claim: c.Claim, Component: Principal, Amount: -c.Amount, Rule: RuleCredit})
		}
	}
	return list
}

// counts reports whether an event of these days counts for the query.
func (s *fold) counts(w When) bool {
	q := &s.query
	return !w.On.After(q.AsOf) && (q.KnownOn.IsZero() || !w.Recorded().After(q.KnownOn))
}

// booked is the day on which a claim stands in the ledger: a claim that is in the file
// is in its books, though its invoice be dated later than the day of the statement.
func (s *fold) booked(c *Claim) incasso.Date {
	if d := c.since(); d.Before(s.query.AsOf) {
		return d
	}
	return s.query.AsOf
}

// since is the day from which the books hold a claim: that of the invoice, or the last
// day for payment where it is not known.
func (c *Claim) since() incasso.Date {
	if c.InvoiceDate.IsZero() {
		return c.Due
	}
	return c.InvoiceDate
}
