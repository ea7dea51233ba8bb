package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/wik"
)

// principalOf tells what is open of the principal of an account at the end of a day.
type principalOf func(a *account, day incasso.Date, excluded []interest.Period) (incasso.EUR, error)

// quote asks for the costs over what is open on the claims that letter i covers at
// the end of a day, charged on another.
func (s *fold) quote(i int, day, on incasso.Date, principal principalOf) (wik.Quotation, error) {
	c := wik.Claim{Principals: s.small.open[:0], Debtor: s.file.Debtor.Kind, On: on}
	originals := s.small.originals[:0]
	periodic := true
	for j := range s.accounts {
		a := &s.accounts[j]
		if a.letter != i+1 {
			continue
		}
		open, err := principal(a, day, s.excluded)
		if err != nil {
			return wik.Quotation{}, claimError(err, j)
		}
		if open == 0 {
			continue
		}
		c.Principals = append(c.Principals, open)
		originals = append(originals, a.claim.Principal)
		periodic = periodic && a.claim.Periodic
		if first := a.claim.Due.AddDays(1); c.DefaultDate.IsZero() || first.Before(c.DefaultDate) {
			c.DefaultDate = first
		}
	}
	if len(c.Principals) == 0 {
		return wik.Quotation{}, nil
	}
	s.askVAT(&c)
	if periodic {
		s.instalments(&c, originals)
	}
	q, err := wik.Quote(c)
	if err != nil {
		return q, eventError(err, s.letters[i].index)
	}
	return q, nil
}

// askVAT puts the creditor's position in a question to wik.
func (s *fold) askVAT(c *wik.Claim) {
	if v := s.file.Creditor.VAT; v != nil {
		c.VAT = wik.VATFacts{Asked: true, Outsourced: v.Outsourced, Deductible: v.Deductible, Declared: v.Declared}
	}
}

// instalments marks the principals as small instalments of one contract (art. 2a
// BIK) when the law takes them for such: whether an instalment is small is decided
// by the instalment, not by what is left of it.
func (s *fold) instalments(c *wik.Claim, originals []incasso.EUR) {
	whole := *c
	whole.Principals, whole.Instalment.Periodic = originals, true
	q, err := wik.Quote(whole)
	if err != nil || q.Applied < wik.AppliedInstalmentFirst {
		return
	}
	c.Instalment.Periodic = true
	for i := range s.letters {
		if l := &s.letters[i]; l.fee > 0 && l.quote.Periodic && !l.termEnd.AddDays(1).After(c.On) {
			c.Instalment.Earlier = append(c.Instalment.Earlier, wik.EarlierFee{On: l.termEnd.AddDays(1), Fee: l.fee})
		}
	}
	s.kinds.add(noticePeriodic)
}
