package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// sentLetter is a letter with what followed from it.
type sentLetter struct {
	event    LetterSent
	index    int          // of the event
	received incasso.Date // known receipt; zero when it is only presumed
	bounced  bool
	backOn   incasso.Date // when it came back
	live     bool         // the fold reached it
	arrived  incasso.Date // known or presumed receipt
	termEnd  incasso.Date // of a 14-day letter: the last day in time
	flaw     Reason       // why a 14-day letter makes no costs chargeable; zero when sound
	covers   int          // the number of claims it covers
	demanded incasso.EUR  // the principal that it asked
	paid     incasso.EUR  // what came in on it since
	metOn    incasso.Date // the day on which that was everything
	// What the letter itself announced is a ceiling; unknown when it is not told.
	statedFee letter.Opt[incasso.EUR]
	statedVAT letter.Opt[incasso.EUR]
	inclusive bool // the costs that the text names may hold VAT
	resolved  bool // its term ended, or it was met
	quote     wik.Quotation
	fee, vat  incasso.EUR // chargeable on it
	base      incasso.EUR
	beside    []int            // earlier letters about claims that were open when it was sent
	faults    []letter.Finding // what the check of its text found that takes its effect
}

// wik reports whether the letter counts as a 14-day letter to this debtor.
func (s *fold) wik(l *sentLetter) bool {
	return l.event.Letter == WIK && s.file.Debtor.Kind == incasso.Consumer
}

// send applies a letter that left.
func (s *fold) send(e *LetterSent) error {
	i := s.sentCount // The letters stand in the order in which they were sent.
	s.sentCount++
	l := &s.letters[i]
	l.live = true
	s.reached = false
	if !l.bounced {
		s.arranged.reminded = s.arranged.missed
	}
	s.noEmail = s.noEmail || l.bounced && e.Channel == Email
	if err := s.arrival(l); err != nil {
		return err
	}
	if s.outside != nil {
		return s.follow(i)
	}
	if s.wik(l) {
		if err := s.judge(i); err != nil {
			return err
		}
	}
	if s.file.Debtor.Kind != incasso.Consumer && (e.Letter != Reminder || e.By == incasso.ByAgency) {
		if err := s.work(e.On); err != nil {
			return err
		}
	}
	return s.follow(i)
}

// arrival sets the day on which a letter reached the debtor, and for a 14-day
// letter the end of its term.
func (s *fold) arrival(l *sentLetter) error {
	c := deadline.Channel(max(l.event.Channel, Post))
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: c, Sent: l.event.On, Arrived: l.received})
	if err != nil {
		return eventError(err, l.index)
	}
	l.arrived = r.Received
	if !s.wik(l) {
		return nil
	}
	t, err := deadline.WIKLetter(deadline.Dispatch{Received: r.Received})
	if err != nil {
		return eventError(err, l.index)
	}
	l.termEnd = t.LastDay
	switch d := l.event.LastDay; {
	case d.IsZero():
		if own := s.ownTerm(l); own.After(l.termEnd) {
			l.termEnd = own
			s.kinds.add(noticeOwnTerm)
		}
	case d.Before(t.LastDayUnrolled):
		l.flaw = ReasonVoid
	case d.Before(t.LastDay):
		l.flaw = ReasonContested
	default:
		l.termEnd = d
	}
	return nil
}

// ownTerm returns the last day of the term that the procedure's own 14-day letter
// gives, zero when it gives none of its own or the text of the letter tells.
func (s *fold) ownTerm(l *sentLetter) incasso.Date {
	i := s.proc.wikStep()
	if i < 0 || l.event.Text != "" {
		return incasso.Date{}
	}
	return s.proc.Steps[i].Term.end(l)
}

// judge decides whether a 14-day letter makes costs chargeable when it is in vain,
// and which claims it covers. It is judged by what was open when it was sent.
func (s *fold) judge(i int) error {
	l := &s.letters[i]
	l.statedFee, l.statedVAT = l.event.StatedFee, l.event.StatedVAT
	s.cover(i)
	if l.bounced {
		// It covers nothing; but until it came back its sender took it to.
		l.flaw, l.resolved = ReasonBounced, true
		return nil
	}
	s.look(i)
	if l.covers > 0 {
		if err := s.demand(l, i+1); err != nil {
			return err
		}
	}
	if l.covers == 0 || l.demanded == 0 {
		if !s.hadDefault(l.event.On) {
			l.flaw = ReasonBeforeDefault
		}
		l.resolved = true
		s.cap(l)
		return nil
	}
	if err := s.announces(i); err != nil {
		return err
	}
	if l.flaw != 0 {
		s.uncover(i)
		return nil
	}
	s.running++
	if d := l.termEnd.AddDays(1); s.vain.IsZero() || d.Before(s.vain) {
		s.vain = d
	}
	return nil
}

// announces judges what a letter announces: the amounts, and the text where it is
// known.
func (s *fold) announces(i int) error {
	l := &s.letters[i]
	if !l.statedFee.Known() && !l.statedVAT.Known() && l.event.Text == "" {
		return nil
	}
	q, err := s.quote(i, l.event.On, l.termEnd.AddDays(1), (*account).principalThen)
	if err != nil {
		return err
	}
	s.stated(l, &q)
	if l.event.Text != "" {
		if err := s.read(l); err != nil {
			return err
		}
	}
	if _, vat := l.capped(q); vat == 0 && q.VAT > 0 && l.statedFee.Known() && l.flaw == 0 {
		s.kinds.add(noticeVATNotStated)
	}
	return nil
}

// cap lowers what running letters may bring when a further letter about the same
// claims announces less: of two amounts the debtor may rely on the lower one.
func (s *fold) cap(l *sentLetter) {
	fee, known := l.statedFee.Get()
	if !known || fee == 0 || l.flaw != 0 || s.running == 0 {
		return
	}
	for i := range s.letters[:s.sentCount] {
		if m := &s.letters[i]; !m.resolved && s.wik(m) && m.statedFee.Or(fee) >= fee {
			m.statedFee, m.statedVAT = l.statedFee, letter.Of(min(m.statedVAT.Or(l.statedVAT.Or(0)), l.statedVAT.Or(0)))
		}
	}
}

// resolve ends the running of a 14-day letter.
func (s *fold) resolve(l *sentLetter) {
	l.resolved = true
	s.running--
	s.vain = incasso.Date{}
	if s.running == 0 {
		return
	}
	for i := range s.letters[:s.sentCount] {
		m := &s.letters[i]
		if m.resolved || !s.wik(m) {
			continue
		}
		if d := m.termEnd.AddDays(1); s.vain.IsZero() || d.Before(s.vain) {
			s.vain = d
		}
	}
}

// cover lets a letter cover the claims in default that no letter covers yet.
func (s *fold) cover(i int) {
	l := &s.letters[i]
	for ; s.lettered < len(s.order); s.lettered++ {
		a := &s.accounts[s.order[s.lettered]]
		if !a.inDefault(l.event.On) {
			break // The claims stand in the order of their days.
		}
		switch {
		case a.letter != 0 || !a.counts() || a.believed.After(l.event.On):
		case l.bounced:
			a.believed = l.backOn
		default:
			a.letter = i + 1
			l.covers++
		}
	}
	s.coverAgain(i)
}

// coverAgain lets a letter that has nothing else to be about cover the claims that its
// sender took to be covered by one that came back later: it repeats that one.
func (s *fold) coverAgain(i int) {
	l := &s.letters[i]
	if l.covers > 0 || l.bounced {
		return
	}
	for j := range s.accounts {
		if a := &s.accounts[j]; a.letter == 0 && a.counts() && a.inDefault(l.event.On) {
			a.letter = i + 1
			l.covers++
		}
	}
}

// uncover leaves the claims of a letter that is not sound to a later one.
func (s *fold) uncover(i int) {
	l := &s.letters[i]
	l.resolved, s.lettered = true, 0
	if l.flaw == ReasonContested {
		s.kinds.add(noticeContested)
	}
	for j := range s.accounts {
		if a := &s.accounts[j]; a.letter == i+1 {
			a.letter = 0
		}
	}
}

// covered reports whether a sound letter covers a claim.
func (s *fold) covered() bool {
	for j := range s.accounts {
		if s.accounts[j].letter != 0 {
			return true
		}
	}
	return false
}

// demand sets what a letter asks: the open principal of the claims it covers, or
// of all claims in default when cover is 0.
func (s *fold) demand(l *sentLetter, cover int) error {
	for j := range s.accounts {
		a := &s.accounts[j]
		if cover != 0 && a.letter != cover || !a.inDefault(l.event.On) {
			continue
		}
		open, err := a.principalAt(l.event.On, s.excluded)
		if err != nil {
			return claimError(err, j)
		}
		l.demanded += open
	}
	return nil
}

// stated finds a letter that states more than the law lets it, or no costs at all.
func (s *fold) stated(l *sentLetter, q *wik.Quotation) {
	fee, known := l.statedFee.Get()
	if known && (fee == 0 || fee > q.Fee) {
		l.flaw = ReasonVoid
	}
	if vat := l.statedVAT.Or(0); vat > 0 && l.flaw != ReasonVoid {
		l.flaw = max(l.flaw, s.statedTax(vat, q))
	}
}

// statedTax finds VAT in a letter that the law does not let the creditor ask. What is
// only not declared, or not told about the creditor, is contested.
func (s *fold) statedTax(vat incasso.EUR, q *wik.Quotation) Reason {
	switch v := s.file.Creditor.VAT; {
	case v == nil:
		return ReasonContested
	case !v.Outsourced || v.Deductible:
		return ReasonVoid
	case !v.Declared:
		return ReasonContested
	}
	if vat > q.VAT {
		return ReasonVoid
	}
	return 0
}

// read checks the text of a 14-day letter.
func (s *fold) read(l *sentLetter) error {
	in := letter.Input{Kind: letter.FourteenDay, Text: l.event.Text}
	f := &in.Facts
	f.Debtor, f.Sender = s.file.Debtor.Kind, incasso.ByCreditor
	switch {
	case !l.received.IsZero():
		f.Received = l.received
	case l.event.Channel == Email:
		f.Emailed = l.event.On
	case l.event.Channel == Courier:
		f.Received = l.event.On
	default:
		f.Posted = l.event.On
	}
	if l.event.By == incasso.ByAgency {
		f.Sender = incasso.ByAgency
	}
	f.Costs, f.VATAmount, f.Deadline = l.event.StatedFee, l.event.StatedVAT, l.event.LastDay
	if err := s.asked(l, f); err != nil {
		return err
	}
	if v := s.file.Creditor.VAT; v != nil {
		f.VAT.Outsourced, f.VAT.Deductible = letter.Of(v.Outsourced), letter.Of(v.Deductible)
	}
	r, err := letter.Check(in)
	if err != nil {
		return eventError(err, l.index)
	}
	l.judged(&r)
	if l.flaw == 0 && s.file.Creditor.VAT == nil && l.statedVAT.Or(0) > 0 {
		l.flaw = ReasonContested
	}
	return nil
}

// asked fills in the open principals of the claims that a letter covers.
func (s *fold) asked(l *sentLetter, f *letter.Facts) error {
	for j := range s.accounts {
		a := &s.accounts[j]
		if a.letter == 0 || &s.letters[a.letter-1] != l {
			continue
		}
		open, err := a.principalThen(l.event.On, s.excluded)
		if err != nil {
			return claimError(err, j)
		}
		if open > 0 {
			f.Principals = append(f.Principals, open)
			f.DueDates = append(f.DueDates, a.claim.Due)
		}
	}
	return nil
}

// longestTerm bounds the days of a term that is taken from a text: ten years.
const longestTerm = 3652

// judged takes over the verdict on the text, and a term that is longer than the
// law's.
func (l *sentLetter) judged(r *letter.Report) {
	switch r.Verdict {
	case letter.VerdictVoid, letter.VerdictNotJudged:
		l.flaw = ReasonVoid
	case letter.VerdictContested:
		if l.flaw != ReasonVoid {
			l.flaw = ReasonContested
		}
	case letter.VerdictValid:
	}
	l.faults = l.faults[:0]
	for _, f := range r.Findings {
		if f.Severity == letter.SeverityVoid || f.Severity == letter.SeverityContested {
			l.faults = append(l.faults, f)
		}
	}
	if fee, ok := r.Read.Costs.Get(); ok {
		vat, told := r.Read.VAT.Get()
		l.inclusive = !told && !l.statedVAT.Known()
		l.statedFee = letter.Of(min(fee, l.statedFee.Or(fee)))
		l.statedVAT = letter.Of(min(vat, l.statedVAT.Or(vat)))
	}
	l.termEnd = later(l.termEnd, l.ownEnd(&r.Read))
	l.termEnd = later(l.termEnd, r.Read.Deadline)
}

// ownEnd returns the end of the term in the words of the text, zero where it gives none
// that is longer than the law's.
func (l *sentLetter) ownEnd(r *letter.Read) incasso.Date {
	if n, ok := r.TermDays.Get(); ok {
		if n <= 14 || n > longestTerm || !r.TermStart.Known() {
			return incasso.Date{}
		}
		if r.TermStart.Is(letter.FromReceipt) {
			n-- // the day of receipt itself is the first
		}
		return l.arrived.AddDays(n)
	}
	end, ok := r.LastDay(l.arrived) // working days, months
	if !ok || !r.TermUnit.Known() || l.arrived.DaysUntil(end) > longestTerm {
		return incasso.Date{}
	}
	return end
}

// inVain makes costs chargeable on the letters whose term has ended without what
// they asked.
func (s *fold) inVain(on incasso.Date) error {
	for i := range s.letters {
		l := &s.letters[i]
		if !l.live || l.resolved || !s.wik(l) || !l.termEnd.Before(on) {
			continue
		}
		s.resolve(l)
		q, err := s.quote(i, l.termEnd, on, (*account).principalAt)
		if err != nil {
			return err
		}
		if q.Principal == 0 {
			l.metOn = l.termEnd
			continue
		}
		l.quote, l.base = q, q.Principal
		l.fee, l.vat = l.capped(q)
		if err := s.merge(i, on); err != nil {
			return err
		}
		s.costs.fee += l.fee
		s.costs.vat += l.vat
		if s.costs.from.IsZero() {
			s.costs.from = on
		}
		if l.fee > 0 {
			s.costs.whole = on
		}
	}
	s.charge(on)
	return nil
}

// capped returns the costs of a quotation, cut to what the letter stated.
func (l *sentLetter) capped(q wik.Quotation) (fee, vat incasso.EUR) {
	fee, vat = q.Fee, q.VAT
	stated, known := l.statedFee.Get()
	if !known {
		return fee, vat
	}
	if stated < fee {
		fee = stated
		vat, _ = fee.Percent(q.VATRate)
	}
	if l.inclusive {
		return fee, min(vat, stated-fee)
	}
	return fee, min(vat, l.statedVAT.Or(0))
}

// eventError turns a refusal of a lower package into one about an event.
func eventError(err error, i int) error {
	e, ok := err.(*incasso.Error) //nolint:errorlint // the packages below return it bare
	if !ok {
		return err
	}
	return e.In(incasso.At("events", i))
}
