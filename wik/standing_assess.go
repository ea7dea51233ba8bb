package wik

import "github.com/go-incasso/incasso"

// assessConsumer applies art. 6:96 lid 6 BW: no costs without a sound letter, and
// none before its term has ended.
func (s *assessment) assessConsumer(f *StandingFacts) error {
	l := &f.Letter
	known := l.Sent // the day from which there is a letter
	if known.IsZero() {
		known = l.Received
	}
	switch {
	case l.Verdict == 0 || l.Verdict == NotJudged || f.AsOf.Before(known):
		s.refuse(NoLetter)
		return nil
	case l.Verdict == Void:
		s.refuse(LetterVoid)
		return nil
	case known.Before(f.DefaultDate):
		s.refuse(LetterBeforeDefault)
		return nil
	case l.Verdict == Contested && !f.AcceptContested:
		s.refuse(LetterContested)
		return nil
	}
	running := !f.AsOf.After(l.TermEnd)
	until := l.TermEnd
	if running {
		until = f.AsOf
	}
	var buf [8]incasso.EUR
	open := f.openAfter(until, buf[:0])
	if len(open) == 0 {
		s.refuse(PaidInTerm)
		return nil
	}
	from := l.TermEnd.AddDays(1)
	if err := s.quote(f, open, from); err != nil {
		return err
	}
	s.Status, s.Reason, s.From = Chargeable, TermExpired, from
	if running {
		s.Status, s.Reason, s.Until = Announced, TermRunning, l.TermEnd
	}
	s.ceiling(l)
	s.partly = s.Base < f.total()
	s.tiny = s.partly && s.Base < s.Quotation.Fee
	return s.judgeAnnounced(f, known, from)
}

// assessOther applies art. 6:96 lid 2 onder c and lid 4 BW: no letter is needed.
func (s *assessment) assessOther(f *StandingFacts) error {
	var buf [8]incasso.EUR
	worked := f.worked()
	if worked {
		from := later(f.WorkFrom, f.DefaultDate)
		if open := f.openAfter(from, buf[:0]); len(open) > 0 {
			s.Status, s.Reason, s.From = Chargeable, CollectionWork, from
			return s.quote(f, open, from)
		}
	}
	from := f.tradeFrom()
	if from == incasso.MaxDate() {
		s.refuse(NoCollectionWork)
		if worked {
			s.refuse(PaidBefore)
		}
		return nil
	}
	open := f.openAfter(from.AddDays(-1), buf[:0])
	if len(open) == 0 {
		s.refuse(PaidBefore)
		return nil
	}
	if err := s.quote(f, open, f.DefaultDate); err != nil {
		return err
	}
	s.Status, s.Reason, s.From = Chargeable, TradeMinimum, from
	// The forty euro are due without any work, so no service bears VAT.
	s.Fee, s.VATRate, s.VAT, s.Total = tradeFee, 0, 0, tradeFee
	return nil
}

// worked reports whether collection work was done on a debtor in default.
func (f *StandingFacts) worked() bool {
	return !f.WorkFrom.IsZero() && !f.AsOf.Before(later(f.WorkFrom, f.DefaultDate))
}

// total returns the sum of the principals, which was checked before.
func (f *StandingFacts) total() incasso.EUR {
	var sum incasso.EUR
	for _, p := range f.Principals {
		sum += p
	}
	return sum
}

// openAfter appends to dst what is open of the principals after the payments
// through a day, the first principal being paid first.
func (f *StandingFacts) openAfter(day incasso.Date, dst []incasso.EUR) []incasso.EUR {
	var paid incasso.EUR
	for i := range f.Payments {
		if !f.Payments[i].On.After(day) {
			// More than any principal is enough, so the sum cannot overflow.
			paid = min(paid+f.Payments[i].Amount, incasso.MaxEUR)
		}
	}
	for _, p := range f.Principals {
		part := min(paid, p)
		paid -= part
		if p > part {
			dst = append(dst, p-part)
		}
	}
	return dst
}

// quote sets the norm over what is open, charged on a day unless the claim names
// another.
func (s *assessment) quote(f *StandingFacts, open []incasso.EUR, day incasso.Date) error {
	c := f.Claim
	c.Principals = open
	if c.On.IsZero() {
		c.On = day
	}
	// Whether an instalment is small is decided by the instalment, not by what is
	// left of it.
	periodic := c.Instalment.given()
	if periodic && f.Principals[0] >= instalmentBelow {
		c.Instalment = Instalment{}
	}
	c.Trade.CollectionWork = c.Trade != Trade{} && f.worked()
	q, err := Quote(c)
	if err != nil {
		return err
	}
	q.Periodic = periodic
	s.Quotation, s.Base = q, q.Principal
	s.Fee, s.VATRate, s.VAT, s.Total = q.Fee, q.VATRate, q.VAT, q.Total
	return nil
}

// ceiling lowers the costs to what a clause or the letter leaves.
func (s *assessment) ceiling(l *Letter) {
	fee := s.Fee
	if s.Quotation.AgreedEffect == AgreedWithinScale {
		fee = min(fee, s.Quotation.Agreed)
	}
	if l.Fee != 0 {
		s.Ceiling = l.Fee + l.VAT
		fee = min(fee, l.Fee)
		if l.VAT == 0 {
			s.VATRate = 0
		}
	}
	if fee != s.Fee || s.VATRate == 0 {
		s.Fee, s.VAT = fee, vatOver(fee, s.VATRate)
	}
	if l.Fee != 0 {
		s.VAT = min(s.VAT, l.VAT)
	}
	s.Total = s.Fee + s.VAT
	s.lowered = s.Total < s.Quotation.Total
}

// judgeAnnounced notes a letter that announces more than the norm over what was
// open when it was sent.
func (s *assessment) judgeAnnounced(f *StandingFacts, sent, from incasso.Date) error {
	if f.Letter.Fee == 0 {
		return nil
	}
	var buf [8]incasso.EUR
	norm := assessment{}
	open := f.openAfter(sent.AddDays(-1), buf[:0])
	if len(open) > 0 {
		if err := norm.quote(f, open, from); err != nil {
			return err
		}
	}
	s.tooHigh = f.Letter.Fee > norm.Fee || f.Letter.VAT > norm.VAT
	return nil
}
