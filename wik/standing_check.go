package wik

import "github.com/go-incasso/incasso"

// check refuses facts that are incomplete, contradict themselves or lie outside
// the law, in that order.
func (f *StandingFacts) check() error {
	if err := f.checkMissing(); err != nil {
		return err
	}
	if err := f.checkValues(); err != nil {
		return err
	}
	c := f.Claim
	if c.On.IsZero() {
		c.On = later(f.AsOf, c.DefaultDate)
	}
	if _, err := c.check(); err != nil {
		return err
	}
	return f.Letter.checkOrder()
}

func (f *StandingFacts) checkMissing() error {
	l := &f.Letter
	judged := l.Verdict == Valid || l.Verdict == Contested
	switch {
	case f.Principals == nil || f.Debtor == 0 || f.DefaultDate.IsZero():
		return f.Claim.checkMissing()
	case f.AsOf.IsZero():
		return missing("as_of")
	case judged && l.Received.IsZero():
		return missing("letter.received")
	case judged && l.TermEnd.IsZero():
		return missing("letter.term_end")
	}
	for i := range f.Payments {
		if f.Payments[i].On.IsZero() {
			return missing(incasso.At("payments", i) + ".on")
		}
	}
	return nil
}

func (f *StandingFacts) checkValues() error {
	switch {
	case !inYears(f.AsOf):
		return yearRange("as_of")
	case !f.WorkFrom.IsZero() && !inYears(f.WorkFrom):
		return yearRange("work_from")
	case f.Waived < 0 || f.Waived > incasso.MaxEUR:
		return amountRange("waived")
	}
	for i := range f.Payments {
		p := &f.Payments[i]
		switch {
		case !inYears(p.On):
			return yearRange(incasso.At("payments", i) + ".on")
		case p.Amount <= 0 || p.Amount > incasso.MaxEUR:
			return amountRange(incasso.At("payments", i) + ".amount")
		}
	}
	return f.Letter.checkValues()
}

func (l *Letter) checkValues() error {
	switch {
	case l.Verdict > NotJudged:
		return unknownWord("letter.verdict")
	case !l.Sent.IsZero() && !inYears(l.Sent):
		return yearRange("letter.sent")
	case !l.Received.IsZero() && !inYears(l.Received):
		return yearRange("letter.received")
	case !l.TermEnd.IsZero() && !inYears(l.TermEnd):
		return yearRange("letter.term_end")
	case l.Fee < 0 || l.Fee > incasso.MaxEUR:
		return amountRange("letter.fee")
	case l.VAT < 0 || l.VAT > incasso.MaxEUR:
		return amountRange("letter.vat")
	}
	return nil
}

// checkOrder refuses a letter whose days contradict each other.
func (l *Letter) checkOrder() error {
	switch {
	case l.Verdict == 0 && *l != Letter{}:
		return notAllowed("letter.verdict",
			"Een brief zonder oordeel telt niet; geef aan of hij deugt.",
			"A letter without a verdict does not count; say whether it is sound.")
	case !l.Received.IsZero() && l.Received.Before(l.Sent):
		return dateOrder("letter.received",
			"De brief kan niet zijn ontvangen voordat hij is verzonden.",
			"The letter cannot have been received before it was sent.")
	case (l.Verdict == Valid || l.Verdict == Contested) && l.Received.DaysUntil(l.TermEnd) < termDays:
		return dateOrder("letter.term_end",
			"De termijn van een deugdelijke brief eindigt niet binnen veertien dagen na de ontvangst.",
			"The term of a sound letter does not end within fourteen days of receipt.")
	}
	return nil
}

// later returns the later of two days.
func later(a, b incasso.Date) incasso.Date {
	if a.Before(b) {
		return b
	}
	return a
}
