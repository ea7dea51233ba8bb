package letter

// term is a term for payment as the text gives it.
type term struct {
	tok      int // the duration
	days     int // as written, weeks in days
	full     int // calendar days it holds at least: working days counted with their weekends
	start    TermStart
	later    int  // days between the event and the start beyond the day after
	strong   bool // "binnen ... te betalen"; a weak one may just refer
	receipt  bool // event is the receipt
	dayAfter bool
	date     int64 // day number for a term counted from a printed date
	noDays   bool  // a month and a working day hold no fixed number of days
	length   int   // as written, in the unit
	unit     unit
	exact    bool // the length of working days was counted from the day of receipt
	pass     passage
}

// lead says how a duration is introduced.
type lead uint8

const (
	leadNone  lead = iota
	leadIn         // binnen, uiterlijk binnen, gedurende
	leadTerm       // een termijn van
	leadHave       // u heeft nog
	leadAfter      // na 14 dagen
	leadBad        // per, elke
)

// findTerms reads the durations of a text as terms and joins them with the
// anchors.
func (r *reader) findTerms() {
	used := r.usedDurations()
	last, lastSent := -1, int32(-1) // the last term, for starts in a later sentence
	var early *anchor               // a start told before any term
	ai := 0
	for i := range r.toks {
		if r.toks[i].kind != tDuration || used[i] || r.quoted(i) {
			continue
		}
		sent := r.toks[i].sent
		// Starts that stand alone between the last term and this one.
		for ai < len(r.anchors) && r.toks[r.anchors[ai].from].sent < sent {
			if a := &r.anchors[ai]; last < 0 && r.startsTerm(a) {
				early = a
			}
			r.laterStart(&r.anchors[ai], last, lastSent)
			ai++
		}
		a := r.refined(r.anchorFor(i, &ai, used), &ai)
		t, ok := r.judgeDuration(i, a)
		if ok {
			r.terms = append(r.terms, t)
			last, lastSent = len(r.terms)-1, sent
			if early != nil {
				r.laterStart(early, last, r.toks[early.from].sent)
				early = nil
			}
		}
	}
	for ; ai < len(r.anchors); ai++ {
		r.laterStart(&r.anchors[ai], last, lastSent)
	}
}

// usedDurations marks the durations that are part of an anchor.
func (r *reader) usedDurations() map[int]bool {
	var used map[int]bool
	for i := range r.anchors {
		if u := r.anchors[i].used; u >= 0 {
			if used == nil {
				used = make(map[int]bool)
			}
			used[u] = true
		}
	}
	return used
}

// anchorFor returns the anchor of the duration at i: the nearest in its sentence,
// before the next duration. ai is the first anchor not yet taken.
func (r *reader) anchorFor(i int, ai *int, used map[int]bool) *anchor {
	sent := r.toks[i].sent
	var before, after *anchor
	for *ai < len(r.anchors) {
		a := &r.anchors[*ai]
		if r.toks[a.from].sent != sent {
			break
		}
		if a.to < i {
			if r.anchorFits(a, i) {
				before = a
			}
			*ai++
			continue
		}
		if next := r.nextDuration(i, used); next >= 0 && a.from > next {
			break
		}
		*ai++
		if a.from-i > 4 && r.aboutInterest(a) {
			continue
		}
		if after == nil {
			after = a
			if a.from-i <= 4 {
				break
			}
			continue
		}
		break
	}
	switch {
	case after != nil && (before == nil || after.from-i <= 6 || i-before.to > 12):
		return after
	case before != nil:
		return before
	}
	return after
}

// nextDuration returns the next duration in the sentence of i, -1 for none.
func (r *reader) nextDuration(i int, used map[int]bool) int {
	for k := i + 1; k < len(r.toks) && r.toks[k].sent == r.toks[i].sent; k++ {
		if r.toks[k].kind == tDuration && !used[k] {
			return k
		}
	}
	return -1
}

// anchorFits reports whether an anchor before the duration at i speaks of it: "Na
// ontvangst van deze brief heeft u 14 dagen".
func (r *reader) anchorFits(a *anchor, i int) bool {
	return i-a.to <= 14 && !r.aboutInterest(a)
}

// aboutInterest reports whether an anchor says from when interest runs.
func (r *reader) aboutInterest(a *anchor) bool {
	for k := a.from - 5; k <= a.to+6; k++ {
		if t := r.at(k); t.is(cInterest) && t.sent == r.toks[a.from].sent {
			return true
		}
	}
	return false
}

// laterStart joins a start in a sentence of its own, "Deze termijn begint op de dag
// nadat u deze brief hebt ontvangen", with the last term.
func (r *reader) laterStart(a *anchor, last int, lastSent int32) {
	if last < 0 || r.quoted(a.from) || r.leftOut(a) {
		return
	}
	t := &r.terms[last]
	sent := r.toks[a.from].sent
	s := r.sents[sent]
	if sent-lastSent > 3 && !r.startsTerm(a) || a.event == evInvoice || a.event == evOther || r.aboutInterest(a) {
		return
	}
	if !r.firstDay(s) && (!a.run && s.mask&cRun == 0 || s.mask&cTerm == 0 && !r.startsSentence(a) && !r.countsDays(s)) ||
		a.event == evDate && s.mask&cTerm == 0 {
		return
	}
	if t.start != NoStart {
		if n := t.withAnchor(r, a); n.key() != t.key() { // a second start beside the first
			n.tok, n.pass = a.to, r.passage(a.from, a.to)
			n.strong = true
			r.terms = append(r.terms, n)
		}
		return
	}
	n := t.withAnchor(r, a)
	n.pass.to = max(n.pass.to, r.toks[a.to].end)
	n.strong = n.strong || n.receipt && n.full >= 2
	*t = n
	// Earlier mentions of the same length have this start too.
	for k := last - 1; k >= 0 && k >= last-4; k-- {
		if o := &r.terms[k]; o.start == NoStart && o.days == t.days {
			o.start, o.dayAfter, o.receipt, o.later, o.date = n.start, n.dayAfter, n.receipt, n.later, n.date
		}
	}
}

// startsTerm reports whether an anchor tells when "de termijn" of the letter begins: on
// its date, with its sending or today.
func (r *reader) startsTerm(a *anchor) bool {
	const reach = 8
	if a.event != evLetterDate && a.event != evSending && a.event != evToday || !a.run && r.sents[r.toks[a.from].sent].mask&cRun == 0 {
		return false
	}
	for k := a.from - 1; k >= a.from-reach && r.at(k).sent == r.toks[a.from].sent; k-- {
		if t := r.at(k); t.is(cTerm) {
			return r.at(k-1).wordIs("de") || r.at(k-1).is(cDemo)
		} else if t.is(cInvoice | cNot | cPast) {
			return false
		}
	}
	return false
}

// startsSentence reports whether an anchor opens its sentence: "Te rekenen vanaf".
func (r *reader) startsSentence(a *anchor) bool {
	return a.from-int(r.sents[r.toks[a.from].sent].from) <= 3
}

// countsDays reports whether a sentence speaks of "die dagen".
func (r *reader) countsDays(s span) bool {
	for k := int(s.from); k < int(s.to) && k < int(s.from)+12; k++ {
		if r.toks[k].day() && !r.toks[k].wordIs("dag") {
			return true
		}
	}
	return false
}

// judgeDuration makes a term of the duration at i, and reports whether it is one
// for paying this letter.
func (r *reader) judgeDuration(i int, a *anchor) (term, bool) {
	d := &r.toks[i]
	l, back := r.leadOf(i)
	t := term{tok: i, start: NoStart, pass: r.passage(r.leadFrom(i, l), i)}
	t.setLength(d)
	if n, ok := r.shorter(i); ok {
		t.days, t.full, t.length, t.unit, t.noDays = int(n), int(n), int(n), unitDay, false
	}
	if l == leadBad || a != nil && (a.event == evInvoice || a.event == evOther) {
		return t, false
	}
	if l == leadNone && a == nil && !r.untilDay(i) || d.unit == unitHour && l != leadIn {
		return t, false
	}
	s := r.sentence(i)
	if r.ownTerm(i, s, a, l) || r.reactTerm(i, a) || r.ourTerm(i, s) || r.otherMatter(i, s, l) || a == nil && r.payableWithin(i, s) {
		return t, false
	}
	if a == nil && r.at(i-1).wordIs("en") && r.at(i-2).is(cToday) { // binnen nu en 14 dagen
		t.start = FromToday
	}
	if a != nil {
		t = t.withAnchor(r, a)
		t.pass.from = min(t.pass.from, r.toks[a.from].start)
		t.pass.to = max(t.pass.to, r.toks[a.to].end)
	}
	t.strong = t.surely(d, s, a, l, back) || a == nil && (r.costsAfter(i, s, l) || r.haveLeft(i, s))
	if l == leadTerm && a == nil && (r.invoiceTerm(i, s) || r.between(max(i-7, int(s.from)), i, cInterest)) {
		return t, false
	}
	return t, true
}

// payableWithin reports whether the duration at i describes the invoice: "mijn
// nota, betaalbaar binnen dertig dagen", "(betaaltermijn 14 dagen)", "die mocht u
// binnen 30 dagen betalen".
func (r *reader) payableWithin(i int, s *span) bool {
	if r.invoiceBracket(i, s) {
		return true
	}
	bracket := false
	for k := i - 1; k >= max(i-6, int(s.from)); k-- {
		switch r.at(k).word() {
		case "betaalbaar", "voldoenbaar":
			return true
		case "betaaltermijn", "betalingstermijn", "betalingsconditie":
			bracket = true
		case "mocht", "mochten", "kon", "had", "diende":
			return k > int(s.from) && !r.saidIn(int(s.from), int(s.to), "niet")
		}
		if bracket && r.at(k-1).punct('(') {
			return true
		}
	}
	return bracket && r.bracketed(i, s)
}

// invoiceBracket reports whether the duration at i stands between brackets with an
// invoice or its date: "(factuur 12 van 5 november 2025, te betalen binnen 8 dagen)".
func (r *reader) invoiceBracket(i int, s *span) bool {
	const reach = 24
	named := false
	for k := i - 1; k >= max(i-reach, int(s.from)); k-- {
		t := &r.toks[k]
		switch {
		case t.punct(')'):
			return false
		case t.punct('('):
			return named
		case t.is(cInvoice | cRefWord), t.kind == tDate && r.letterDate != 0 && r.dateOf(t) < r.letterDate:
			named = true
		}
	}
	return false
}

// saidIn reports whether a word stands among the tokens from up to to.
func (r *reader) saidIn(from, to int, w string) bool {
	for k := from; k < min(to, from+80); k++ {
		if r.at(k).wordIs(w) {
			return true
		}
	}
	return false
}

// bracketed reports whether the token at i stands between brackets in its
// sentence.
func (r *reader) bracketed(i int, s *span) bool {
	for k := i - 1; k >= max(i-24, int(s.from)); k-- {
		switch {
		case r.at(k).punct(')'):
			return false
		case r.at(k).punct('('):
			return true
		}
	}
	return false
}

// surely reports whether the duration d gives time to pay beyond doubt: it is
// introduced as a term and its sentence speaks of paying.
func (t *term) surely(d *token, s *span, a *anchor, l lead, back bool) bool {
	switch {
	case a == nil && (l == leadAfter || back):
		return false
	case a != nil && a.event == evReceipt && t.full >= 2:
		return true
	}
	led := l == leadIn || l == leadTerm || l == leadHave || a != nil
	return led && !d.has(fRef) && s.mask&(cPay|cDemand|cOwe|cTerm|cCosts|cReceive|cAccount|cSum) != 0
}

// invoiceTerm reports whether "een betalingstermijn van 30 dagen" describes the
// invoice instead of giving time to pay.
func (r *reader) invoiceTerm(i int, s *span) bool {
	for k := i - 1; k >= i-6; k-- {
		t := r.at(k)
		if !t.is(cTerm) {
			continue
		}
		if !t.wordIs("betalingstermijn") && !t.wordIs("betaaltermijn") && !t.wordIs("betalingstermijnen") && s.mask&cInvoice == 0 {
			return false
		}
		return s.mask&(cDemand|cMust|cIf|cRun) == 0 && !r.gives(s)
	}
	return false
}

// gives reports whether a sentence gives time: "geven wij u", "krijgt u", "heeft u
// nog".
func (r *reader) gives(s *span) bool {
	for k := int(s.from); k < int(s.to) && k < int(s.from)+40; k++ {
		switch r.toks[k].fold {
		case "geven", "geef", "krijgt", "krijg", "gunnen", "bieden", "nieuwe", "laatste", "verlenen", "stellen", "nog", "alsnog", "hanteren":
			return true
		}
	}
	return false
}

// untilDay sees "tot de vijftiende dag", "op de veertiende dag".
func (r *reader) untilDay(i int) bool {
	for k := i - 1; k >= i-3; k-- {
		if t := r.at(k); t.is(cTot|cLatest) || t.wordIs("op") {
			return r.toks[i].end-r.toks[i].start > 6 || r.toks[i].fold == "morgen"
		}
	}
	return false
}

// setLength sets the days of a term from its duration.
func (t *term) setLength(d *token) {
	n := int(d.num)
	t.length, t.unit = n, d.unit
	switch d.unit {
	case unitHour:
		t.days, t.full = n/24, n/24
	case unitWorkday:
		t.days, t.full, t.noDays = n, n+2*((n-1)/5), true // when they start on a Monday
	case unitWeek:
		t.days, t.full = 7*n, 7*n
	case unitMonth:
		t.days, t.full, t.noDays = 28*n, 28*n, true
	default:
		t.days, t.full = n, n
	}
}

// withAnchor returns the term with its start set.
func (t *term) withAnchor(r *reader, a *anchor) term {
	n := *t
	n.dayAfter, n.later, n.receipt, n.date = a.dayAfter, a.offset, false, a.date
	event := a.event
	if event == evDate && a.date != 0 && a.date == r.letterDate {
		event = evLetterDate
	}
	switch event {
	case evReceipt:
		n.receipt = true
		n.start = FromReceipt
		if a.dayAfter || a.offset > 0 {
			n.start, n.dayAfter = FromDayAfterReceipt, true
		}
	case evLetterDate, evDate:
		n.start = FromLetterDate
		if a.dayAfter || a.offset > 0 {
			n.start = FromDayAfterLetterDate
		}
	case evSending:
		n.start = FromSending
	case evToday:
		n.start = FromToday
	default:
	}
	return n
}

// termKey tells terms that are the same from those that differ.
type termKey struct {
	start TermStart
	full  int
}

// key returns the term with equivalent wordings made equal: fourteen days from the
// day after are fifteen days after.
func (t *term) key() termKey {
	k := termKey{start: t.start, full: t.full}
	switch t.start {
	case FromDayAfterReceipt:
		k.start, k.full = FromReceipt, t.full+max(t.later, 1)
	case FromDayAfterLetterDate:
		k.start, k.full = FromLetterDate, t.full+max(t.later, 1)
	case FromToday:
		k.start = FromLetterDate
	default:
	}
	return k
}

// leadOf says how the duration at i is introduced; back tells that it points back
// to a term named before ("deze veertien dagen").
func (r *reader) leadOf(i int) (l lead, back bool) {
	unknown := 0
	for k := i - 1; k >= 0 && k >= i-9; k-- {
		t := &r.toks[k]
		if t.sent != r.toks[i].sent {
			break
		}
		switch {
		case t.is(cIn) || t.is(cLatest) && !t.wordIs("laatste") || t.wordIs("gedurende"):
			return leadIn, back
		case r.leadsAway(i, k):
			return leadBad, back
		case t.is(cTerm) && !t.wordIs("tijd"):
			if r.behindIn(k) {
				return leadIn, r.demoBefore(k)
			}
			return leadTerm, back || r.demoBefore(k)
		case t.is(cNa) && k >= i-3:
			return leadAfter, back
		case t.wordIs("over") && k == i-1 && r.unpaidThen(i):
			return leadIn, back
		case givesTime(t):
			return leadHave, back
		case t.is(cDemo) && k >= i-2:
			back = true
		case t.is(cPay|cMust|cNot|cIf) || t.kind != tWord && !t.punct('(') && !t.punct(':'):
			return r.leadRight(i), back
		case t.cls == 0:
			if unknown++; unknown > 3 {
				return r.leadRight(i), back
			}
		}
	}
	return r.leadRight(i), back
}

// leadsAway reports whether the word at k makes the duration at i another thing than
// a term for paying: "per 30 dagen", "langer dan 14 dagen", "een bezwaartermijn van".
func (r *reader) leadsAway(i, k int) bool {
	t := &r.toks[k]
	switch t.word() {
	case "elke", "iedere", "sinds", "afgelopen":
		return true
	case "langer": // "langer dan 14 dagen", not "langer dan moet: u heeft 30 dagen"
		return k >= i-4 && !r.at(k+1).punct(':')
	case "per":
		return k == i-1
	case "meer":
		return k >= i-2
	}
	return t.is(cTerm) && otherTermWord(t.fold)
}

// givesTime names the words that give a debtor time: "u krijgt", "u heeft nog".
func givesTime(t *token) bool {
	switch t.word() {
	case "nog", "komende", "krijgt", "heeft", "hebt", "geven", "heb":
		return true
	}
	return false
}

// otherTermWord reports whether a compound names another term than one for paying:
// "bezwaartermijn", "opzegtermijn".
func otherTermWord(w string) bool {
	const tail = "termijn"
	if len(w) <= len(tail) || w[len(w)-len(tail):] != tail {
		return false
	}
	switch w[:len(w)-len(tail)] {
	case "betaal", "betalings", "nakomings", "aanmanings", "respijt", "betalings-", "herstel", "dagen", "veertiendagen", "sommatie", "wik", "verleng":
		return false
	}
	return true
}

// leadRight sees "14 dagen de tijd", "14 dagen om te betalen".
func (r *reader) leadRight(i int) lead {
	for k := i + 1; k <= i+4; k++ {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			break
		}
		if t.wordIs("tijd") || t.wordIs("gelegenheid") || t.wordIs("om") || t.wordIs("respijt") || t.wordIs("uitstel") {
			return leadHave
		}
	}
	return leadNone
}

// behindIn reports whether "binnen" stands before the word "termijn" at k.
func (r *reader) behindIn(k int) bool {
	for m := k - 1; m >= k-4; m-- {
		t := r.at(m)
		if t.is(cIn) || t.wordIs("gedurende") {
			return true
		}
		if t.kind != tWord {
			return false
		}
	}
	return false
}

func (r *reader) demoBefore(k int) bool {
	for m := k - 1; m >= k-3; m-- {
		t := r.at(m)
		if t.is(cDemo) {
			return true
		}
		if t.kind != tWord || t.is(cIn) {
			return false
		}
	}
	return false
}

// leadFrom returns the token with which the quotation of a term starts.
func (r *reader) leadFrom(i int, l lead) int {
	if l != leadIn && l != leadTerm {
		return i
	}
	for k := i - 1; k >= 0 && k >= i-9 && r.toks[k].sent == r.toks[i].sent; k-- {
		if r.toks[k].is(cIn|cLatest) || l == leadTerm && r.toks[k].is(cTerm) {
			return k
		}
	}
	return i
}

// ownTerm reports whether the duration at i is a term that ran before: that of the
// invoice, of the contract, or one that has passed.
func (r *reader) ownTerm(i int, s *span, a *anchor, l lead) bool {
	if r.askedBefore(i, s, a) {
		return true
	}
	conditional := s.mask&cIf != 0 || r.inverted(s)
	demand := s.mask&(cDemand) != 0
	for k := max(i-10, int(s.from)); k < min(i+14, int(s.to)); k++ {
		t := &r.toks[k]
		switch {
		case t.wordIs("geleden"):
			return k > i && k <= i+3
		case t.is(cPast) && !t.wordIs("was") && !t.wordIs("waren") && !t.wordIs("zou") && !r.otherClause(i, k):
			return true
		case t.is(cOver) && (a == nil || a.event == evDate && i < k && k < a.from) && !conditional && !demand && r.pastBe(k):
			return true
		case t.is(cAgreed) && a == nil && !(demand && k > i):
			return true
		}
	}
	return a == nil && !conditional && !demand && l != leadHave && r.perfect(i, s)
}

// askedBefore reports whether the term at i is one of an earlier request, or of a plan;
// "with the request to pay within 30 days after that date" too.
func (r *reader) askedBefore(i int, s *span, a *anchor) bool {
	if r.asked(i, s) {
		return true
	}
	if a == nil {
		return r.told(i, s) || r.plan(i, s)
	}
	if since := &r.toks[a.from]; since.wordIs("sinds") || since.wordIs("sedert") {
		return true // "een betaaltermijn van 30 dagen, zodat u sinds 5 maart in verzuim bent"
	}
	that := r.at(a.to-1).wordIs("die") || r.at(a.to-2).wordIs("die")
	return a.to > i && that && r.told(i, s)
}

// told reports whether the sentence tells what happened on an earlier day: "Op 13
// februari 2026 kreeg u van ons een brief met het verzoek binnen 7 dagen te
// betalen".
func (r *reader) told(i int, s *span) bool {
	if s.mask&cMust != 0 || r.asksNow(s) {
		return false
	}
	date, past := false, false
	for k := max(int(s.from), i-26); k < min(int(s.to), i+12); k++ {
		t := &r.toks[k]
		if t.kind == tDate && (r.letterDate == 0 || r.dateOf(t) < r.letterDate) && r.at(k-1).is(cFiller|cOf|cDateWord|cWeekday) && !r.at(k-2).is(cInvoice) {
			date = true
		}
		switch t.fold {
		case "toen", "destijds", "eerder", "kreeg", "kregen", "stuurden", "gaven", "stond", "eerste", "vorige":
			past = true
		case "heeft", "hebben", "is", "hebt":
			past = past || r.between(k, min(k+20, int(s.to)), cSend|cReceive)
		}
	}
	return past && date || past && r.near(i, "toen", 10) || past && r.near(i, "kreeg", 10) && s.mask&cDemand == 0
}

// asksNow reports whether the sentence itself asks: "verzoeken wij u".
func (r *reader) asksNow(s *span) bool {
	for k := int(s.from); k < int(s.to) && k < int(s.from)+80; k++ {
		switch r.toks[k].fold {
		case "verzoeken", "verzoek", "sommeren", "sommeer", "vragen", "vraag", "stellen", "geven", "geef":
			if n, p := r.at(k+1), r.at(k-1); n.wordIs("wij") || n.wordIs("ik") || n.wordIs("we") || p.wordIs("wij") || p.wordIs("ik") || p.wordIs("we") || n.wordIs("u") {
				return true
			}
		case "gelieve", "wilt", "betaal":
			return true
		}
	}
	return false
}

// plan reports whether the sentence speaks of a payment plan.
func (r *reader) plan(i int, s *span) bool {
	for k := max(int(s.from), i-20); k < min(int(s.to), i+20); k++ {
		switch r.toks[k].fold {
		case "betalingsregeling", "afbetalingsregeling", "regeling", "betaalregeling", "deelbetaling", "termijnbedrag":
			return true
		}
	}
	return false
}

// asked reports whether the sentence tells what was asked before: "wij hebben u
// gevraagd binnen 7 dagen te betalen".
func (r *reader) asked(i int, s *span) bool {
	have := false
	for k := max(int(s.from), i-24); k < min(int(s.to), i+10); k++ {
		switch r.toks[k].fold {
		case "hebben", "heb", "heeft", "hebt", "is", "bent", "zijn", "werd", "waarin", "waarbij":
			have = true
		case "gevraagd", "verzocht", "gesommeerd", "aangemaand", "gemaand", "opgeroepen", "aangeschreven",
			"beloofd", "toegezegd", "meegedeeld", "medegedeeld":
			if have && !r.at(k-1).wordIs("wordt") && !r.at(k-2).wordIs("wordt") && !r.ofSender(k) && !r.ordersBetween(k, i) {
				return true
			}
		case "verzochten", "vroegen", "sommeerden", "stelden", "maanden", "vroeg", "sommeerde", "schreven", "verzocht,":
			if r.toks[k].fold != "maanden" || k+1 < len(r.toks) && r.toks[k+1].wordIs("wij") {
				return true
			}
		}
	}
	return false
}

// ofSender reports whether the sender is the one who was asked at k: "heeft ons gevraagd".
func (r *reader) ofSender(k int) bool {
	switch r.at(k - 1).word() {
	case "me", "mij", "ons":
		return !r.at(k-2).is(cYou) && !r.at(k-3).is(cYou)
	}
	return false
}

// ordersBetween reports whether between tokens k and i the sentence turns to an order: ":
// betaal dus binnen".
func (r *reader) ordersBetween(k, i int) bool {
	for m := k + 1; m < i; m++ {
		if t := &r.toks[m]; (t.wordIs("betaal") || t.wordIs("voldoe") || t.wordIs("gelieve")) && !r.at(m+1).is(cYou) {
			return true
		}
	}
	return false
}

// otherClause reports whether a comma parts tokens i and k.
func (r *reader) otherClause(i, k int) bool {
	for m := min(i, k) + 1; m < max(i, k); m++ {
		if r.toks[m].punct(',') {
			return true
		}
	}
	return false
}

// pastBe reports whether "is" or "zijn" stands near a word such as "verstreken".
func (r *reader) pastBe(k int) bool {
	for m := k - 8; m <= k+3; m++ {
		t := r.at(m)
		if t.sent == r.toks[k].sent && (t.wordIs("is") || t.wordIs("zijn") || t.wordIs("verstreek") || t.wordIs("verliep") || t.wordIs("heeft") || t.wordIs("inmiddels") || t.wordIs("ruimschoots")) {
			return true
		}
	}
	return false
}

// inverted reports whether a sentence opens with its verb, as a condition without
// "als" does: "Betaalt u niet binnen ...".
func (r *reader) inverted(s *span) bool {
	for k := int(s.from); k < int(s.to) && k < int(s.from)+5; k++ {
		t := &r.toks[k]
		if t.kind == tWord {
			if (t.wordIs("betaal") || t.wordIs("voldoe")) && !r.at(k+1).is(cYou) {
				return false // an order, not a condition
			}
			return t.is(cPay|cBe|cReceive) || t.is(cNot) && !t.wordIs("geen") || t.wordIs("ontvangen") || t.wordIs("geeft") || t.wordIs("doet") || t.wordIs("doe") || t.wordIs("gaat")
		}
	}
	return false
}

// perfect reports whether the sentence tells that a payment has not come within
// the term: "is niet binnen 30 dagen voldaan".
func (r *reader) perfect(i int, s *span) bool {
	be, not := false, false
	for k := i - 1; k >= int(s.from) && k >= i-14; k-- {
		t := &r.toks[k]
		switch {
		case t.wordIs("is") || t.wordIs("zijn") || t.wordIs("heeft") || t.wordIs("hebt") || t.wordIs("hebben") || t.wordIs("werd"):
			be = true
		case t.wordIs("niet") || t.wordIs("geen"):
			not = true
		case t.is(cMust):
			return false
		}
	}
	if !be || !not {
		return false
	}
	for k := i + 1; k < int(s.to) && k <= i+8; k++ {
		t := &r.toks[k]
		if t.wordIs("voldaan") || t.wordIs("betaald") || t.wordIs("ontvangen") || t.wordIs("overgemaakt") {
			return true
		}
		if t.punct(',') {
			return false
		}
	}
	return false
}

// reactTerm reports whether the duration at i is a term to react, to object, or to
// be answered, not to pay.
func (r *reader) reactTerm(i int, a *anchor) bool {
	from := i
	if a != nil && a.from > i {
		from = a.to
	}
	pay, react := r.payOrReact(i, from)
	if react == 0 {
		return pay == 0 && r.reactBefore(i)
	}
	if pay != 0 && pay < react {
		return false
	}
	for k := i - 1; k >= i-8; k-- { // "het bedrag binnen 14 dagen, of reageer"
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			break
		}
		if t.is(cSum|cOpen|cPrincipal) || t.kind == tAmount || t.is(cPay) && !t.is(cReact) {
			return false
		}
	}
	return true
}

// payOrReact returns how far behind token from, in the sentence of the duration at
// i, the first words for paying and for reacting stand; 0 for none.
func (r *reader) payOrReact(i, from int) (pay, react int) {
	for k := from + 1; k <= from+14; k++ {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			break
		}
		if t.punct(',') && (pay > 0 || react > 0) || t.is(cThen) && t.wordIs("dan") {
			break
		}
		if t.is(cPay|cOwe|cSum) && pay == 0 {
			pay = k - from
		}
		if (t.is(cReact) || t.wordIs("contact") || t.wordIs("weten")) && react == 0 {
			react = k - from
		}
	}
	return pay, react
}

// reactBefore reports whether a word for reacting stands before the duration at i,
// with none for paying between: "uw bezwaar binnen 14 dagen in te dienen".
func (r *reader) reactBefore(i int) bool {
	for k := i - 1; k >= i-10; k-- {
		t := r.at(k)
		if t.sent != r.toks[i].sent || t.is(cPay|cDemand|cMust|cSum|cOpen) || t.kind == tAmount {
			return false
		}
		if t.is(cReact) || t.wordIs("contact") {
			return true
		}
	}
	return false
}

// ourTerm reports whether the duration at i is one in which the sender does
// something: hand over, answer, book a payment.
func (r *reader) ourTerm(i int, s *span) bool {
	if s.mask&cHandover == 0 {
		return false
	}
	we, hand := false, false
	for k := i - 1; k >= int(s.from) && k >= i-6; k-- {
		t := &r.toks[k]
		if t.is(cPay|cNot|cIf|cYou|cDemand|cMust) && !t.is(cReact) || t.kind == tAmount {
			return false
		}
		if t.wordIs("wij") || t.wordIs("we") || t.wordIs("ik") {
			we = true
		}
		hand = hand || t.wordIs("dragen") || t.wordIs("draag") // "dragen wij de zaak binnen 2 dagen over"
	}
	for k := i + 1; k < int(s.to) && k <= i+12; k++ {
		t := &r.toks[k]
		if t.is(cPay|cYou) && !t.wordIs("over") || t.punct(',') && (r.at(k+1).is(cIf) || r.at(k+1).wordIs("waarna") || r.at(k+1).wordIs("of")) {
			return false
		}
		if t.is(cHandover) {
			hand = true
		}
	}
	return we && hand
}
