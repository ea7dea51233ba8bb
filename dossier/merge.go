package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// Art. 6:96 lid 7 BW: a debtor who can be reminded of several claims is reminded of
// them in one letter, and for the amount of the costs the principals are added up. That
// does not depend on how a creditor divides the claims over letters. So the costs of a
// letter, together with those of earlier letters about claims that were still open when
// it was sent, never exceed the scale over all of them. Small instalments have a limit of
// their own (art. 2a BIK).

// look notes the earlier letters about claims that are open when a letter is sent: the
// debtor could have been reminded of all of them together.
func (s *fold) look(i int) {
	for j := range s.accounts {
		a := &s.accounts[j]
		if n := a.letter - 1; n >= 0 && n != i && a.counts() && !slices.Contains(s.letters[i].beside, n) {
			s.letters[i].beside = append(s.letters[i].beside, n)
		}
	}
}

// merge lowers the costs of a letter by what others brought already, whichever of them
// was sent first.
func (s *fold) merge(i int, on incasso.Date) error {
	l := &s.letters[i]
	if l.quote.Periodic {
		return nil
	}
	bases := s.small.open[:0]
	var fee, vat incasso.EUR
	for j := range s.letters {
		m := &s.letters[j]
		if j == i || m.base == 0 || m.quote.Periodic || !slices.Contains(l.beside, j) && !slices.Contains(m.beside, i) {
			continue
		}
		bases = append(bases, m.base)
		fee += m.fee
		vat += m.vat
	}
	if len(bases) == 0 {
		return nil
	}
	c := wik.Claim{Principals: append(bases, l.base), Debtor: s.file.Debtor.Kind, On: on, DefaultDate: s.defaultFrom()}
	s.askVAT(&c)
	q, err := wik.Quote(c)
	if err != nil {
		return claimError(err, s.order[0])
	}
	l.quote = q
	if room := max(0, q.Fee-fee); l.fee > room {
		own, _ := room.Percent(q.VATRate)
		l.fee, l.vat = room, min(l.vat, own)
		s.kinds.add(noticeMerged)
	}
	l.vat = min(l.vat, max(0, q.VAT-vat))
	return nil
}

// furtherFee returns the costs that a 14-day letter of a day would announce for the
// claims in default that no letter covers: what will be due when it is in vain, beside
// what earlier letters bring; zero where there is nothing to announce. small tells that
// the claims are small instalments. It is asked at the end of a fold and leaves it as it
// was.
func (s *fold) furtherFee(on incasso.Date, channel Channel) (fee incasso.EUR, small bool, err error) {
	before, lettered, kinds := s.letters, s.lettered, s.kinds
	i := len(before)
	s.letters = append(slices.Clone(before), sentLetter{event: LetterSent{When: When{On: on}, Letter: WIK, Channel: channel}})
	defer func() {
		for j := range s.accounts {
			if a := &s.accounts[j]; a.letter == i+1 {
				a.letter = 0
			}
		}
		s.letters, s.lettered, s.kinds = before, lettered, kinds
	}()
	var st Standing
	if err := s.announced(&st); err != nil { // what the letters that run will bring
		return 0, false, err
	}
	l := &s.letters[i]
	if err := s.arrival(l); err != nil {
		return 0, false, err
	}
	s.cover(i)
	s.look(i)
	first := l.termEnd.AddDays(1)
	q, err := s.quote(i, earlier(on, s.query.AsOf), first, (*account).principalAt)
	if err != nil || q.Principal == 0 {
		return 0, false, err
	}
	l.quote, l.base, l.fee, l.vat = q, q.Principal, q.Fee, q.VAT
	err = s.merge(i, first)
	return l.fee, q.Periodic, err
}
