package dossier

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// fold is a file on its way through time. Events are applied in the order of their
// days; between two events the clock applies what follows from dates alone: terms
// that end, costs that become due, instalments that are missed. Everything is
// computed anew for each question, and nothing of it is ever stored.
type fold struct {
	state
	small smallFold
	desk  interest.Workspace
}

// state is what a fold knows.
type state struct {
	file  *File
	proc  *Procedure
	query Query
	// index of the event that is being applied, for the field of a refusal.
	index int
	day   incasso.Date // the day up to which the clock ran

	claims   claimIndex
	accounts []account
	order    []int // the accounts in the order of their last days for payment
	byAge    bool  // payments reach them in that order

	pos       place
	holds     [holdReasons]hold
	holding   int          // how many of them run
	paused    incasso.Date // since when terms stand still, while they do
	resumed   incasso.Date // when they last went on
	rested    incasso.Date // since when nothing is in default; zero before the first default
	excluded  []interest.Period
	letters   []sentLetter
	sentCount int          // how many of the letters were sent
	running   int          // how many sound 14-day letters run
	vain      incasso.Date // the day after the term of the first of them; zero when none runs
	named     bool         // there is a payment with an id
	costs     costs
	arranged  arrangement
	offer     int // one more than the index of the letter whose offer stands
	paid      incasso.EUR
	surplus   incasso.EUR
	reached   bool // the debtor answered since the last letter
	noPhone   bool // there is no number, or a search found none
	noEmail   bool // there is no address, or an e-mail came back
	promised  incasso.Date
	promise   incasso.EUR    // what was promised and did not come in; zero for everything
	admitted  []incasso.Date // the days on which the debtor acknowledged the debt
	worry     bool           // money worries without a referral
	worriedOn incasso.Date
	surplusOn incasso.Date // the first day of the surplus
	traced    bool
	reported  bool // a credit report came in
	decided   bool // the creditor decided on the dispute
	legal     bool // the creditor chose for court collection
	overrides []Override
	reversals []reversal   // payments that were taken back
	sleep     hold         // the time in which such a payment kept the file closed
	outside   error        // the claims are from before the law
	past      bool         // the fold looks back and refuses nothing
	stop      incasso.Date // where a look back ends: before this event of this day
	stopAt    int
	late      bool  // there are facts that became known after a later day
	looks     int   // how many times the fold looked back
	lead      int   // how many of the accounts, in order, count no longer
	lettered  int   // how many of them were looked at for a 14-day letter
	worked    int   // how many of them were looked at for collection work
	list      []int // the events that count, in order
	applied   int
	ids       map[string]bool // of payments, true when taken back; nil for short lists
	payments  int             // how many payments there are
	credits   bool            // there is a credit note
	kinds     noticeSet

	answer *smallAnswer
}

// smallClaims is the number of claims that an ordinary file has at most.
const smallClaims = 4

// smallFold is room for files of an ordinary size, so that they cost one allocation.
type smallFold struct {
	accounts [smallClaims]account
	order    [smallClaims]int
	list     [24]int
	letters  [4]sentLetter
	entries  [10]Entry
	payments [smallClaims][4]interest.Payment

	open, originals [4]incasso.EUR // for a question to wik
}

// hold is a hold that may run.
type hold struct {
	on    bool
	ever  bool
	since incasso.Date
	until incasso.Date
}

// folds keeps the memory of folds that are done. Nothing of a file can be reached from
// it: a fold is empty when it goes back, but for numbers that are written before they are
// read.
var folds = sync.Pool{New: func() any { return new(fold) }}

func takeFold() *fold {
	s, ok := folds.Get().(*fold)
	if !ok {
		s = new(fold)
	}
	return s
}

// release empties the fold and gives its memory back. Of the room for ordinary files only
// what was used is emptied: it is large, and statements are many.
func (s *fold) release() {
	m := &s.small
	clear(m.accounts[:min(len(s.accounts), len(m.accounts))])
	clear(m.letters[:min(len(s.letters), len(m.letters))])
	clear(m.entries[:min(len(s.costs.entries), len(m.entries))])
	s.state = state{}
	folds.Put(s)
}

// replay folds the file up to the end of the day that the query asks for.
func (s *fold) replay(f *File, q Query) error {
	s.file, s.query, s.proc, s.index = f, q, f.procedure(), -1
	if err := s.begin(); err != nil {
		return err
	}
	if err := s.events(s.effective()); err != nil {
		return err
	}
	if err := s.run(q.AsOf); err != nil {
		return err
	}
	return s.outside
}

// events applies events.
func (s *fold) events(list []int) error {
	s.list = list
	if err := s.foresee(list); err != nil {
		return err
	}
	d := &s.file.Debtor
	s.noPhone, s.noEmail = d.Phone.Is(false), d.Email.Is(false)
	s.start()
	for n, i := range list {
		e := s.file.Events[i]
		if on := e.Day(); s.past && !s.stop.IsZero() && (on.After(s.stop) || on == s.stop && i >= s.stopAt) {
			s.index, s.applied = -1, n
			return nil
		}
		s.index, s.applied = i, n
		if err := s.run(e.Day()); err != nil {
			return err
		}
		if err := s.accept(e, i); err != nil {
			return err
		}
	}
	s.index, s.applied = -1, len(list)
	return nil
}

// accept applies an event, or refuses it.
func (s *fold) accept(e Event, i int) error {
	refusal := s.refused(e)
	switch {
	case refusal == nil:
		return s.apply(e)
	case s.past || s.wasAllowed(e, i):
		return s.record(e)
	}
	return refusal.In(incasso.At("events", i))
}

// begin checks the file and the query, and opens the accounts.
func (s *fold) begin() error {
	q := &s.query
	switch {
	case q.AsOf.IsZero():
		return missing("as_of", "De dag waarvan de stand wordt gevraagd", "The day of the statement")
	case !inYears(q.AsOf):
		return badYear("as_of")
	case !q.KnownOn.IsZero() && !inYears(q.KnownOn):
		return badYear("known_on")
	case q.WarnDays < 0 || q.WarnDays > 20*maxTerm:
		return rangeError("warn_days")
	}
	s.claims = newClaimIndex(s.file.Claims)
	if e := s.file.check(&s.claims); e != nil {
		return e
	}
	if !s.proc.sound {
		if err := s.proc.Validate(); err != nil {
			return err.(*incasso.Error).In("procedure") //nolint:errorlint,forcetypeassert // made by Validate
		}
	}
	if !s.proc.Serves(s.file.Debtor.Kind) {
		return notAllowed("procedure", "Deze procedure is niet voor deze debiteur.",
			"This procedure is not for this debtor.")
	}
	return s.open()
}

// open makes the accounts and puts them in the order of their last days for payment.
func (s *fold) open() error {
	n := len(s.file.Claims)
	s.accounts, s.order = s.small.accounts[:], s.small.order[:]
	if n > len(s.accounts) {
		s.accounts, s.order = make([]account, n), make([]int, n)
	}
	s.accounts, s.order = s.accounts[:n], s.order[:n]
	s.costs.entries = s.small.entries[:0]
	for i := range min(n, len(s.small.payments)) {
		s.accounts[i].payments = s.small.payments[i][:0]
	}
	var total incasso.EUR
	for i := range n {
		a := &s.accounts[i]
		a.init(s.file, i)
		a.query, a.desk = &s.query, &s.desk
		if a.trade() && a.kind != interest.Contractual && s.file.Debtor.Kind == incasso.Consumer {
			s.kinds.add(noticeTradeRate)
		}
		s.order[i] = i
		total += a.principal
	}
	if !total.InRange() {
		return refuseRange("claims", "De hoofdsommen zijn samen te groot.", "The principals together are too large.")
	}
	if p := s.proc; total < p.MinAmount || p.MaxAmount != 0 && total > p.MaxAmount {
		return notAllowed("procedure", "Deze procedure is niet voor dit bedrag.",
			"This procedure is not for this amount.")
	}
	s.byAge = s.orderByAge()
	return s.regime()
}

// effective returns the indices of the events that count for the query, in the
// order of their days; those of one day in the order given.
func (s *fold) effective() []int {
	list := s.small.list[:0]
	if n := len(s.file.Events); n > cap(list) {
		list = make([]int, 0, n)
	}
	sorted := true
	last := incasso.Date{}
	for i, e := range s.file.Events {
		w := e.when()
		if w.On.After(s.query.AsOf) || !s.query.KnownOn.IsZero() && w.Recorded().After(s.query.KnownOn) {
			continue
		}
		sorted = sorted && !w.On.Before(last)
		last = w.On
		list = append(list, i)
	}
	if !sorted {
		slices.SortStableFunc(list, func(a, b int) int {
			return s.file.Events[a].Day().Compare(s.file.Events[b].Day())
		})
	}
	return list
}

// foresee reads what later events say about earlier ones, so that everything is
// computed from the facts as they are known: payments that were taken back,
// receipts of letters, credit notes.
func (s *fold) foresee(list []int) error {
	s.letters = s.small.letters[:0]
	for _, i := range list {
		e := s.file.Events[i]
		w := e.when()
		s.late = s.late || w.Recorded() != w.On
		switch e := e.(type) {
		case PaymentReceived:
			s.payments++
		case PaymentReversed:
			s.reversals = append(s.reversals, reversal{e.ID, e.On})
		case CreditNote:
			a := &s.accounts[s.claims.find(e.Claim)]
			if e.Amount > a.principal {
				return notAllowed(incasso.At("events", s.lastCredit(list, i))+".amount",
					"De creditnota is hoger dan wat van de vordering over is.",
					"The credit note is more than what is left of the claim.")
			}
			a.credit(e.On, e.Amount)
			s.kinds.add(noticeCredit)
			s.credits, s.late = true, true
		case LetterSent:
			s.letters = append(s.letters, sentLetter{event: e, index: i})
		case LetterReceived:
			s.receipt(e.On, e.LetterOn, false)
		case LetterBounced:
			s.receipt(e.On, e.LetterOn, true)
		}
	}
	if len(s.reversals) > 8 {
		slices.SortFunc(s.reversals, func(a, b reversal) int { return cmp.Compare(a.id, b.id) })
	}
	return nil
}

// lastCredit returns the index of the credit note on the claim of the i-th event that
// became known last, among those through that event.
func (s *fold) lastCredit(list []int, i int) int {
	last := i
	c, ok := s.file.Events[i].(CreditNote)
	for _, j := range list {
		if j == i || !ok {
			break
		}
		o, is := s.file.Events[j].(CreditNote)
		if !is || o.Claim != c.Claim {
			continue
		}
		if k := o.Recorded().Compare(s.file.Events[last].Recorded()); k > 0 || k == 0 && j > last {
			last = j
		}
	}
	return last
}

// receipt tells the letters of a day that they reached the debtor, or that they
// never did; of two such facts the later one counts.
func (s *fold) receipt(on, sent incasso.Date, bounced bool) {
	s.late = true
	letters := s.sentOn(sent, on, len(s.letters))
	for j := range letters {
		l := &letters[j]
		l.bounced, l.received, l.backOn = bounced, on, incasso.Date{}
		if bounced {
			l.received, l.backOn = incasso.Date{}, on
		}
	}
}

// sentOn returns those of the first n letters that were sent on a day, the day of the
// last one when it is zero; none when that lies after the day of the fact about them.
// Letters stand in the order of their days.
func (s *fold) sentOn(sent, fact incasso.Date, n int) []sentLetter {
	if sent.IsZero() && n > 0 {
		sent = s.letters[n-1].event.On
	}
	if sent.After(fact) {
		return nil
	}
	byDay := func(l sentLetter, d incasso.Date) int { return l.event.On.Compare(d) }
	first, _ := slices.BinarySearchFunc(s.letters[:n], sent, byDay)
	last := first
	for last < n && s.letters[last].event.On == sent {
		last++
	}
	return s.letters[first:last]
}

// reversal tells on which day a payment was taken back.
type reversal struct {
	id string
	on incasso.Date
}

// reversed returns the day on which a payment was taken back later, zero when it was
// not.
func (s *fold) reversed(id string) incasso.Date {
	if id == "" {
		return incasso.Date{}
	}
	if len(s.reversals) > 8 {
		i, ok := slices.BinarySearchFunc(s.reversals, id, func(r reversal, id string) int { return cmp.Compare(r.id, id) })
		if !ok {
			return incasso.Date{}
		}
		return s.reversals[i].on
	}
	for _, r := range s.reversals {
		if r.id == id {
			return r.on
		}
	}
	return incasso.Date{}
}

// run lets the clock run through a day: everything that follows from dates alone
// happens, in the order of days.
func (s *fold) run(through incasso.Date) error {
	// A procedure waits at least a day in every loop, so the number of turns is
	// bounded by the days; the bound only guards against a mistake.
	for range math.MaxInt32 {
		next, what := s.pending()
		if next.IsZero() || next.After(through) {
			break
		}
		if s.day.Before(next) {
			s.day = next
		}
		if err := s.happen(what, s.day); err != nil {
			return err
		}
	}
	s.day = through
	return nil
}

// happening is what the clock brings.
type happening uint8

const (
	nothing happening = iota
	stepTermEnds
	stepPassedBy
	lettersInVain
	tradeBegins
	instalmentMissed
	arrangementBreached
	holdExpires
	fallsAsleep
)

// pending returns the next thing that follows from dates, zero when there is none.
func (s *fold) pending() (incasso.Date, happening) {
	at, what := incasso.Date{}, nothing
	consider := func(d incasso.Date, h happening) {
		if !d.IsZero() && (at.IsZero() || d.Before(at)) {
			at, what = d, h
		}
	}
	consider(s.holdEnd(), holdExpires)
	consider(s.sleep.since, fallsAsleep)
	consider(s.costs.tradeFrom, tradeBegins)
	consider(s.vain, lettersInVain)
	consider(s.arranged.missedFrom(), instalmentMissed)
	consider(s.arranged.breachFrom(s.proc), arrangementBreached)
	consider(s.termEnd(), stepTermEnds)
	consider(s.passBy(), stepPassedBy)
	return at, what
}

// happen applies one thing that follows from dates.
func (s *fold) happen(what happening, on incasso.Date) error {
	switch what {
	case stepTermEnds, stepPassedBy:
		return s.leave(on)
	case lettersInVain:
		return s.inVain(on)
	case tradeBegins:
		return s.trade(on)
	case instalmentMissed:
		s.arranged.missed++
		return nil
	case arrangementBreached:
		return s.breach(on)
	case holdExpires:
		s.expire(on)
	case fallsAsleep:
		s.hold(holdAsleep, on, s.sleep.until)
		s.sleep = hold{}
	case nothing:
	}
	return nil
}
