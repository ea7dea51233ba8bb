package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// costs are the collection costs of the file: what the law lets be charged (fee,
// vat), what of it was put on the debtor's account (charged), and what of that is
// open.
type costs struct {
	fee, vat               incasso.EUR  // chargeable in law
	from                   incasso.Date // the first day of any of it
	whole                  incasso.Date // the first day of all of it
	reason                 Reason       // for a debtor who is no consumer
	base                   incasso.EUR
	quote                  wik.Quotation
	tradeFrom              incasso.Date // when art. 6:96 lid 4 BW may strike next; zero when it did
	tradeSeen              int          // how many of the accounts, in order, were looked at for that
	chargedFee, chargedVAT incasso.EUR
	openFee, openVAT       incasso.EUR
	waived                 incasso.EUR // given up and booked
	waiver                 incasso.EUR // given up, not booked yet
	waivedAll              bool
	// forgoneFee and forgoneVAT were given up because the debtor paid before costs were
	// charged; they are never booked.
	forgoneFee, forgoneVAT incasso.EUR
	entries                []Entry
}

// regime refuses claims from before the law, and sets the day from which art. 6:96
// lid 4 BW gives forty euro.
func (s *fold) regime() error {
	first := s.order[0]
	due := s.accounts[first].claim.Due
	if due.Year() < 2013 {
		// The day is the law's and stands in wik; a quotation tells whether it was.
		on := due.AddDays(1)
		_, err := wik.Quote(wik.Claim{Principals: []incasso.EUR{incasso.Euro}, Debtor: s.file.Debtor.Kind,
			DefaultDate: on, On: on})
		if err != nil {
			e, ok := err.(*incasso.Error) //nolint:errorlint // wik returns it bare
			if !ok {
				return err
			}
			c := *e
			c.Field = incasso.At("claims", first) + ".due"
			s.outside = &c // told when the events are in order
			return nil
		}
	}
	if s.file.Debtor.Kind != incasso.Consumer {
		s.nextTrade(incasso.Date{})
	}
	return nil
}

// nextTrade sets the day after a given one from which a further claim may give the
// forty euro of art. 6:96 lid 4 BW.
func (s *fold) nextTrade(after incasso.Date) {
	k := &s.costs
	k.tradeFrom = incasso.Date{}
	for ; k.tradeSeen < len(s.order); k.tradeSeen++ {
		a := &s.accounts[s.order[k.tradeSeen]]
		if first := a.claim.Due.AddDays(1); first.After(after) && a.trade() {
			k.tradeFrom = first
			return
		}
	}
}

// trade applies art. 6:96 lid 4 BW: a trade agreement that was not paid in time
// gives at least forty euro, without any letter: from the first day on which a claim
// is in default and open, whichever it is.
func (s *fold) trade(on incasso.Date) error {
	s.nextTrade(on)
	if s.costs.fee != 0 {
		s.costs.tradeFrom = incasso.Date{}
		return nil
	}
	c := wik.Claim{Debtor: s.file.Debtor.Kind, DefaultDate: on, On: on}
	for j := range s.accounts {
		a := &s.accounts[j]
		if !a.inDefault(on) || !a.trade() {
			continue
		}
		open, err := a.principalAt(on.AddDays(-1), s.excluded)
		if err != nil {
			return claimError(err, j)
		}
		if open == 0 {
			continue
		}
		if c.Trade.AgreementDate.IsZero() {
			c.Trade.AgreementDate = a.claim.Due
			if !a.claim.InvoiceDate.IsZero() {
				c.Trade.AgreementDate = a.claim.InvoiceDate
			}
		}
		c.Principals = append(c.Principals, open)
	}
	if len(c.Principals) == 0 {
		return nil
	}
	q, err := wik.Quote(c)
	if err != nil {
		return claimError(err, s.order[0])
	}
	s.kinds.add(noticeAgreementDate)
	if q.TradeFee == 0 {
		return nil
	}
	k := &s.costs
	k.tradeFrom = incasso.Date{}
	k.fee, k.vat, k.reason, k.base, k.quote = q.TradeFee, 0, ReasonTrade, q.Principal, q
	k.from, k.whole = on, on
	s.charge(on)
	return nil
}

// work applies art. 6:96 lid 2 onder c BW between businesses: once collection work
// was done the scale is due, over what was open when it began. Claims that come
// into default later are added when work is done on them, and the scale is taken
// over all together.
func (s *fold) work(on incasso.Date) error {
	if s.outside != nil || !s.workToDo(on) {
		return nil
	}
	c := wik.Claim{Debtor: s.file.Debtor.Kind, On: on}
	fresh := false
	for j := range s.accounts {
		a := &s.accounts[j]
		if !a.inDefault(on) {
			continue
		}
		if a.base == 0 && !a.settled {
			open, err := a.principalAt(on, s.excluded)
			if err != nil {
				return claimError(err, j)
			}
			a.base = open
			fresh = fresh || open > 0
		}
		if a.base > 0 {
			c.Principals = append(c.Principals, a.base)
			if first := a.claim.Due.AddDays(1); c.DefaultDate.IsZero() || first.Before(c.DefaultDate) {
				c.DefaultDate = first
			}
		}
	}
	if !fresh {
		return nil
	}
	s.askVAT(&c)
	q, err := wik.Quote(c)
	if err != nil {
		return eventError(err, s.index)
	}
	s.scaleDue(on, q)
	s.charge(on)
	return nil
}

// scaleDue makes the costs of a quotation chargeable, where they are more than what was.
func (s *fold) scaleDue(on incasso.Date, q wik.Quotation) {
	k := &s.costs
	if q.Fee > k.fee || q.VAT > k.vat {
		k.whole = on
	}
	k.fee, k.vat = max(k.fee, q.Fee), max(k.vat, q.VAT)
	k.reason, k.base, k.quote = ReasonWork, q.Principal, q
	if k.from.IsZero() {
		k.from = on
	}
}

// workToDo reports whether claims came into default since work was last done.
func (s *fold) workToDo(on incasso.Date) bool {
	before := s.worked
	for s.worked < len(s.order) && s.accounts[s.order[s.worked]].inDefault(on) {
		s.worked++
	}
	return s.worked > before
}

// mayCharge reports whether the procedure, an arrangement and the creditor let the
// costs be put on the debtor's account. What may be charged at all is law.
func (s *fold) mayCharge() bool {
	switch {
	case s.closed() || s.costs.waivedAll || s.arranged.free:
		return false
	case s.pos.end != "":
		return true
	}
	return s.step().Costs == Charge
}

// charge puts what is chargeable and not charged yet on the debtor's account.
func (s *fold) charge(on incasso.Date) {
	k := &s.costs
	fee, vat := k.uncharged()
	if fee == 0 && vat == 0 || !s.mayCharge() {
		return
	}
	s.book(on, fee, vat, RuleCosts)
	k.chargedFee += fee
	k.chargedVAT += vat
	s.bookWaiver(on)
}

// uncharged returns what is chargeable, was not charged yet and was not given up.
func (k *costs) uncharged() (fee, vat incasso.EUR) {
	return k.fee - k.chargedFee - k.forgoneFee, k.vat - k.chargedVAT - k.forgoneVAT
}

// forgo gives up what was not charged, because the debtor paid before it was.
func (k *costs) forgo() {
	fee, vat := k.uncharged()
	k.forgoneFee += fee
	k.forgoneVAT += vat
}

// book moves costs: positive amounts are charged, negative ones given up.
func (s *fold) book(on incasso.Date, fee, vat incasso.EUR, rule EntryRule) {
	k := &s.costs
	k.openFee += fee
	k.openVAT += vat
	if fee != 0 {
		k.entries = append(k.entries, Entry{On: on, Component: Costs, Amount: fee, Rule: rule})
	}
	if vat != 0 {
		k.entries = append(k.entries, Entry{On: on, Component: VAT, Amount: vat, Rule: rule})
	}
}

// bookWaiver gives up open costs as far as the creditor did.
func (s *fold) bookWaiver(on incasso.Date) {
	k := &s.costs
	fee := min(k.waiver, k.openFee)
	vat := min(k.waiver-fee, k.openVAT)
	if fee+vat == 0 {
		return
	}
	k.waiver -= fee + vat
	k.waived += fee + vat
	s.book(on, -fee, -vat, RuleWaiver)
}

// waive applies a waiver by the creditor.
func (s *fold) waive(e *CostsWaived) {
	k := &s.costs
	if e.Amount == 0 {
		k.waivedAll = true
		k.waiver = max(k.waiver, k.openFee+k.openVAT)
	} else {
		k.waiver = min(k.waiver+e.Amount, incasso.MaxEUR)
	}
	s.bookWaiver(e.On)
}

// payCosts gives a payment to the costs first (art. 6:44 lid 1 BW; collection costs are
// costs in its sense, HR 10-07-2015, ECLI:NL:HR:2015:1868), and returns the rest.
func (s *fold) payCosts(on incasso.Date, x incasso.EUR) incasso.EUR {
	k := &s.costs
	fee := min(x, k.openFee)
	vat := min(x-fee, k.openVAT)
	if fee+vat > 0 {
		s.book(on, -fee, -vat, RulePayment)
	}
	return x - fee - vat
}

// standing tells how the costs stand in law at the end of the fold.
func (s *fold) standing() (Standing, error) {
	k := &s.costs
	st := Standing{Status: NotChargeable, Charged: k.chargedFee + k.chargedVAT,
		Waived: k.waived + k.forgoneFee + k.forgoneVAT}
	switch {
	case k.fee > 0:
		st.Status, st.Reason = Chargeable, k.reason
		st.From, st.WholeFrom, st.Base, st.Fee, st.VAT = k.from, k.whole, k.base, k.fee, k.vat
		if s.file.Debtor.Kind == incasso.Consumer {
			st.Reason = ReasonInVain
			for i := range s.letters {
				st.Base += s.letters[i].base
			}
		}
	case s.file.Debtor.Kind == incasso.Consumer:
		if err := s.announced(&st); err != nil {
			return st, err
		}
	default:
		st.Reason = s.noCosts()
	}
	if st.Status == NotChargeable && s.credited() {
		st.Reason = ReasonNothingOwed
	}
	st.Total = st.Fee + st.VAT
	s.givenUp(&st)
	return st, nil
}

// announced finds the letter that runs, or says why there are no costs.
func (s *fold) announced(st *Standing) error {
	st.Reason = ReasonNoLetter
	if s.waitsForDefault(s.query.AsOf) {
		st.Reason = ReasonNotInDefault
	}
	for i := range s.letters {
		if l := &s.letters[i]; !l.resolved {
			l.base, l.fee, l.vat = 0, 0, 0 // reckoned anew, each beside those before it
		}
	}
	for i := range s.letters {
		l := &s.letters[i]
		if !l.live || !s.wik(l) {
			continue
		}
		switch {
		case l.flaw != 0:
			st.Reason = l.flaw
		case !l.metOn.IsZero():
			st.Reason = ReasonPaidInTerm
		case !l.resolved:
			if err := s.announce(i, st); err != nil {
				return err
			}
		}
	}
	if st.Status == Announced {
		st.Reason = ReasonTerm
	}
	return nil
}

// announce adds what a letter that runs will bring when it is in vain.
func (s *fold) announce(i int, st *Standing) error {
	l := &s.letters[i]
	from := l.termEnd.AddDays(1)
	q, err := s.quote(i, s.query.AsOf, from, (*account).principalAt)
	if err != nil {
		return err
	}
	if q.Principal == 0 {
		st.Reason = ReasonPaidInTerm
		return nil
	}
	l.quote, l.base = q, q.Principal
	l.fee, l.vat = l.capped(q)
	if err := s.merge(i, from); err != nil {
		return err
	}
	st.Status = Announced
	st.Base += l.base
	st.Fee += l.fee
	st.VAT += l.vat
	if st.From.IsZero() || from.Before(st.From) {
		st.From = from
	}
	if from.After(st.WholeFrom) {
		st.WholeFrom = from
	}
	return nil
}

// credited reports whether credit notes left nothing of any claim.
func (s *fold) credited() bool {
	for j := range s.accounts {
		if s.accounts[j].principal != 0 {
			return false
		}
	}
	return true
}

// noCosts says why a debtor who is no consumer owes no costs.
func (s *fold) noCosts() Reason {
	switch d := s.nextDefault(); {
	case d.IsZero():
		return ReasonPaidBefore
	case d.After(s.query.AsOf):
		return ReasonNotInDefault
	}
	return ReasonNoWork
}

// givenUp makes a standing a waived one where nothing of it will be charged.
func (s *fold) givenUp(st *Standing) {
	if st.Status == NotChargeable {
		return
	}
	switch {
	case s.arranged.free:
		st.Status, st.Reason = Waived, ReasonArrangement
	case s.costs.forgoneFee > 0 && s.costs.forgoneFee == s.costs.fee:
		st.Status, st.Reason = Waived, ReasonOffer
	case s.costs.waivedAll || st.Waived >= st.Total:
		st.Status, st.Reason = Waived, ReasonWaived
	default:
		return
	}
	if st.Charged == 0 {
		st.Waived = st.Total
	}
}
