package letter

// anchor is the moment from which a term runs, as a phrase says it: a preposition,
// and the event it governs.
type anchor struct {
	from, to int       // tokens of the phrase
	event    eventKind // what happens
	dayAfter bool      // "de dag na(dat)", "de dag volgend op"
	offset   int       // "twee dagen na": the days between
	date     int64     // day number for an event that is a date; 0 when unknown
	run      bool      // introduced by "ingaande", "te rekenen", "begint"
	used     int       // index of a duration that is part of the phrase, or -1
}

// eventKind is the event of an anchor.
type eventKind uint8

const (
	evNone eventKind = iota
	evReceipt
	evLetterDate
	evSending
	evToday
	evDate
	evInvoice
	evOther
)

// findAnchors returns the anchors of a text in order.
func (r *reader) findAnchors() {
	for i := 0; i < len(r.toks); i++ {
		t := &r.toks[i]
		if t.kind != tWord || r.assumes(i) || !t.is(cNa|cNadat|cVanaf|cRun|cNext) && !r.vanAf(i) && !r.fromToday(i) {
			continue
		}
		a, ok := r.parseAnchor(i)
		if !ok {
			continue
		}
		r.anchors = append(r.anchors, a)
		i = a.to
	}
}

// assumes reports whether "gaan" at i belongs to "Wij gaan ervan uit dat".
func (r *reader) assumes(i int) bool {
	return r.toks[i].wordIs("gaan") && (r.at(i+1).wordIs("ervan") || r.at(i+2).wordIs("ervan"))
}

// vanAf reports whether "van ... af" stands at i.
func (r *reader) vanAf(i int) bool {
	return r.toks[i].wordIs("van") && r.at(i+1).wordIs("af")
}

// fromToday reports whether "van heden" stands at i.
func (r *reader) fromToday(i int) bool {
	return r.toks[i].wordIs("van") && r.at(i+1).is(cToday) && r.at(i-1).is(cRun)
}

// anchorParse is what parseAnchor has seen so far.
type anchorParse struct {
	a        anchor
	lastDay  int // index of the last word "dag", -1 for none
	marker   bool
	dateWord int
	invoice  bool
	pay      bool
	object   bool
	letterAt int
}

// parseAnchor reads an anchor that starts with the preposition at i.
func (r *reader) parseAnchor(i int) (anchor, bool) {
	const reach = 22
	p := anchorParse{a: anchor{from: i, used: -1}, lastDay: -1, dateWord: -1, letterAt: -1}
	first := &r.toks[i]
	p.a.run = first.is(cRun)
	p.marker = !first.is(cRun) && !first.is(cNext)
	r.lookBack(&p, i)
	sent := first.sent
	for j := i; j < len(r.toks) && j < i+reach; j++ {
		t := &r.toks[j]
		if t.sent != sent {
			break
		}
		if j > i && t.kind == tDuration && !t.has(fRef) {
			if !r.offsetDays(&p, j) {
				return p.a, r.letterOnly(&p, j)
			}
			continue
		}
		if t.kind == tAmount || t.kind == tPercent || t.kind == tIBAN {
			break
		}
		if done, ok := r.anchorStep(&p, i, j); done {
			return p.a, ok
		}
	}
	return p.a, r.letterOnly(&p, i+reach)
}

// lookBack sees the day that stands before the preposition: "de dag na", "één dag
// nadat".
func (r *reader) lookBack(p *anchorParse, i int) {
	if !r.toks[i].is(cNa | cNadat | cNext) {
		return
	}
	if d := r.at(i - 1); d.kind == tDuration && d.sent == r.toks[i].sent && !r.at(i-2).is(cIn) {
		switch {
		case d.num == 1 && d.unit == unitDay:
			p.a.dayAfter, p.a.used, p.a.from = true, i-1, i-1
			return
		case d.num <= 3 && d.unit != unitWeek && d.unit != unitMonth && (r.at(i-2).is(cRun|cVanaf) || r.at(i-2).wordIs("op") || r.at(i-2).wordIs("aan") || r.at(i-2).wordIs("in")):
			p.a.offset, p.a.used, p.a.from = int(d.num), i-1, i-1
			return
		}
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		t := &r.toks[k]
		if t.sent != r.toks[i].sent || t.kind == tDuration {
			return
		}
		if t.day() {
			p.a.dayAfter = true
			p.a.from = k
			return
		}
		if !t.punct(',') && !t.is(cFiller) {
			return
		}
	}
}

// offsetDays takes a duration inside an anchor, "ingaande twee dagen na", and
// reports whether it is one.
func (r *reader) offsetDays(p *anchorParse, j int) bool {
	d := &r.toks[j]
	if d.unit != unitDay && d.unit != unitWorkday || d.num > 5 || r.at(j-1).is(cIn) {
		return false
	}
	if !r.at(j + 1).is(cNa | cNadat | cNext) {
		return false
	}
	p.marker = true
	p.a.used = j
	if d.num == 1 {
		p.a.dayAfter = true
	} else {
		p.a.offset = int(d.num)
	}
	return true
}

// anchorStep takes one token into an anchor; done tells that the anchor ends, ok
// that it holds.
func (r *reader) anchorStep(p *anchorParse, i, j int) (done, ok bool) {
	t := &r.toks[j]
	switch {
	case t.kind == tDate:
		if p.letterAt >= 0 || j > i+5 || r.at(j-1).is(cTot|cTm) { // "na deze brief van 3 maart", "loopt tot 3 maart"
			return false, false
		}
		p.a.event, p.a.date, p.a.to = evDate, r.dateOf(t), j
		if p.invoice {
			p.a.event = evInvoice
		}
		if t.num == 0 && !t.has(fYear) && t.val == 0 {
			p.a.event = evOther
		}
		return true, p.marker || p.a.run && j <= i+3
	case t.kind != tWord:
		return t.punct(';') || t.punct('?'), r.letterOnly(p, j)
	}
	switch {
	case j > i && t.is(cNa|cNadat|cNext):
		p.marker = true
		if p.lastDay >= 0 && j-p.lastDay <= 3 {
			p.a.dayAfter = true
		}
	case t.is(cVanaf) || t.wordIs("op") && j > i:
		p.marker = true
	case p.a.run && (t.wordIs("zodra") || t.wordIs("wanneer")):
		p.marker = true
	case t.day():
		p.lastDay, p.marker = j, true
	case p.a.run && t.wordIs("bij") && r.at(j+1).is(cReceive):
		p.marker = true
	case r.dayThereafter(p, j):
		return true, true
	}
	return r.anchorEvent(p, i, j)
}

// anchorEvent looks whether token j is the event.
func (r *reader) anchorEvent(p *anchorParse, i, j int) (done, ok bool) {
	t := &r.toks[j]
	near := j <= i+3
	switch {
	case near && dayOfInvoice(t):
		return r.finish(p, j, evInvoice)
	case t.is(cToday):
		if t.wordIs("morgen") && !near || t.wordIs("nu") && j > i+1 {
			return false, false
		}
		return r.finish(p, j, evToday)
	case t.is(cDated):
		if r.invoiceBehind(j) {
			return r.finish(p, j, evInvoice)
		}
		return r.finish(p, j, evLetterDate)
	case t.is(cReceive):
		return r.receiveEvent(p, j)
	case t.is(cSend):
		return r.sendEvent(p, j)
	case t.is(cInvoice):
		p.invoice = true
		if p.letterAt >= 0 { // "na deze herinnering wordt de factuur"
			return true, r.letterOnly(p, j)
		}
	case t.is(cObject) && !t.is(cReceive):
		p.object = true
		if near {
			return r.finish(p, j, evInvoice)
		}
	case t.is(cDateWord):
		return r.dateWordEvent(p, i, j)
	case t.is(cOver) && near && !(t.wordIs("ommekomst") && r.at(j+3).day()):
		return true, false
	case t.is(cLetter), r.pronounLetter(j):
		if p.letterAt < 0 {
			p.letterAt = j
		}
	case t.is(cPay) && j > i:
		return r.payEvent(p, i, j)
	case p.invoice && t.is(cIf|cMust|cDemand) && j > i:
		return r.finish(p, j-1, evInvoice)
	}
	return false, false
}

// dayOfInvoice names days that belong to an invoice.
func dayOfInvoice(t *token) bool {
	switch t.word() {
	case "vervaldatum", "vervaldag", "factuurdatum", "notadatum", "rekeningdatum", "facturatiedatum":
		return true
	}
	return false
}

// receiveEvent decides on a word for receipt: of the letter, of an invoice, or by
// the post.
func (r *reader) receiveEvent(p *anchorParse, j int) (done, ok bool) {
	switch {
	case weakReceive(&r.toks[j]) && p.letterAt < 0 || p.pay:
		return false, false
	case r.otherLetter(p):
		return r.finish(p, j, evInvoice)
	case r.at(j+1).wordIs("door") && r.at(j+2).wordIs("ons") && !r.at(j+3).wordIs("te"): // "bezorgd, door ons te zijn ontvangen" is the money
		return r.finish(p, j, evOther) // "na ontvangst door ons van uw bestelling"
	case r.byPost(p, j) || r.toPost(j):
		return r.finish(p, j, evSending)
	case r.notTheLetter(p, j):
		return true, false
	case r.invoiceBehind(j) || (p.invoice || p.object) && p.letterAt < 0:
		return r.finish(p, j, evInvoice)
	}
	return r.finish(p, j, evReceipt)
}

// sendEvent decides on a word for sending: of the letter or of an invoice.
func (r *reader) sendEvent(p *anchorParse, j int) (done, ok bool) {
	switch {
	case p.pay:
		return false, false
	case r.invoiceBehind(j) || p.invoice && p.letterAt < 0:
		return r.finish(p, j, evInvoice)
	case r.handedOver(j):
		return r.finish(p, j, evReceipt)
	}
	return r.finish(p, j, evSending)
}

// payEvent decides on a word for paying: behind the letter it ends the anchor, "na
// deze brief te betalen".
func (r *reader) payEvent(p *anchorParse, i, j int) (done, ok bool) {
	if p.letterAt >= 0 && p.letterAt <= i+3 && !r.toks[i].is(cNadat) {
		return true, r.letterOnly(p, j)
	}
	switch r.toks[j].word() {
	case "te", "over", "maken":
	default:
		p.pay = true
	}
	return false, false
}

// dateWordEvent decides on "de datum": of the letter, of its receipt, of an
// invoice.
func (r *reader) dateWordEvent(p *anchorParse, i, j int) (done, ok bool) {
	if p.dateWord < 0 {
		p.dateWord = j
	}
	for k := j + 1; k < len(r.toks) && k <= j+7; k++ {
		t := &r.toks[k]
		switch {
		case t.sent != r.toks[j].sent, t.kind == tDuration, t.is(cPay):
			k = len(r.toks)
		case t.is(cReceive | cSend | cDated):
			return false, false // read on
		case t.is(cThat) && t.wordIs("waarop"):
			return false, false
		case t.is(cInvoice | cObject):
			return r.finish(p, j, evInvoice)
		case t.is(cLetter):
			return r.finish(p, j, evLetterDate)
		case t.kind == tDate:
			return false, false
		}
	}
	if d := r.at(j - 1); d.is(cDemo) || r.at(j+1).wordIs("hierboven") || r.at(j+1).wordIs("bovenaan") || r.at(j+1).wordIs("boven") {
		return r.finish(p, j, evLetterDate)
	}
	if j == i+1 || j == i+2 {
		return r.finish(p, j, evLetterDate)
	}
	return false, false
}

// finish ends an anchor at token j.
func (r *reader) finish(p *anchorParse, j int, e eventKind) (done, ok bool) {
	p.a.event, p.a.to = e, j
	if !p.marker {
		// "te rekenen heden": today needs no preposition.
		return true, p.a.run && e == evToday
	}
	// "verzending ... de dag waarop u deze brief ontvangt": take in what follows
	// in the same breath ("bezorgd of door u is ontvangen").
	for k := j + 1; k < len(r.toks) && k <= j+6; k++ {
		t := &r.toks[k]
		if t.sent != r.toks[j].sent || t.kind != tWord && !t.punct('/') && !t.punct(')') && !t.punct('(') || t.is(cPay|cMust|cIf) {
			break
		}
		if t.is(cReceive) && e == evReceipt {
			p.a.to = k
		}
		if t.is(cNext) && t.wordIs("volgend") || t.is(cNext) && r.at(k-1).is(cFiller) && r.at(k+1).day() {
			p.a.dayAfter = true // "de op de ontvangst volgende dag"
			p.a.to = k
		}
	}
	r.receiptNotCounted(p, j)
	return true, true
}

// receiptNotCounted sees "waarbij de dag van ontvangst niet meetelt" and "waarbij de
// eerste dag de dag na ontvangst is".
func (r *reader) receiptNotCounted(p *anchorParse, j int) {
	if p.a.event != evReceipt {
		return
	}
	day, first := false, false
	for k := j + 1; k < len(r.toks) && k <= j+16; k++ {
		t := &r.toks[k]
		switch {
		case t.sent != r.toks[j].sent:
			return
		case t.wordIs("eerste") && r.at(k+1).day():
			first = true
		case first && t.day() && r.at(k+1).is(cNa|cNadat) && r.at(k+2).is(cReceive|cFiller|cDemo|cYou|cLetter):
			p.a.dayAfter, p.a.to = true, k+2
			return
		case t.day():
			day = true
		case day && t.wordIs("niet"):
			for m := k + 1; m <= k+3; m++ {
				w := r.at(m)
				if w.wordIs("meetelt") || w.wordIs("meegerekend") || w.wordIs("meegeteld") ||
					w.wordIs("inbegrepen") || w.wordIs("mee") || w.wordIs("meegerekent") {
					p.a.dayAfter, p.a.to = true, m
					return
				}
			}
		}
	}
}

// letterOnly decides an anchor that names the letter and no event of it: "na deze
// brief".
func (r *reader) letterOnly(p *anchorParse, end int) bool {
	i := p.a.from
	if p.invoice && p.letterAt < 0 && p.marker && !p.pay {
		p.a.event, p.a.to = evInvoice, min(end-1, i+4)
		return true
	}
	if p.letterAt < 0 || p.letterAt > i+4 || !r.toks[i].is(cNa|cVanaf) && !p.a.dayAfter {
		return false
	}
	if d := r.at(p.letterAt - 1); d.is(cYou) || d.wordIs("eerdere") || d.wordIs("eerste") || d.wordIs("vorige") {
		return false
	}
	p.a.event, p.a.to = evLetterDate, p.letterAt
	return true
}

// notTheLetter reports whether what is received at j is something else than this
// letter: "ontvangst van uw betaling", "nadat wij ... ontvingen".
func (r *reader) notTheLetter(p *anchorParse, j int) bool {
	for k := j + 1; k <= j+4; k++ {
		t := r.at(k)
		if t.sent != r.toks[j].sent || t.is(cLetter) && !r.at(k-1).is(cYou) {
			break
		}
		if t.is(cPay|cReact) && !t.is(cLetter) && r.at(j+1).wordIs("van") {
			return true
		}
		if t.is(cLetter) && r.at(k-1).is(cYou) {
			return true
		}
	}
	if p.letterAt >= 0 {
		return false
	}
	for k := j - 1; k > p.a.from; k-- {
		if r.toks[k].is(cWe) && !r.at(k-1).wordIs("van") {
			return true
		}
	}
	return false
}

// invoiceBehind reports whether what the event at j happens to is an invoice.
func (r *reader) invoiceBehind(j int) bool {
	for k := j + 1; k <= j+4; k++ {
		t := r.at(k)
		if t.kind != tWord || t.sent != r.toks[j].sent || t.is(cLetter|cPay|cMust|cIf) {
			return false
		}
		if t.is(cInvoice | cObject) {
			return true
		}
	}
	return false
}

// weakReceive names words of receipt that also mean something else; they need the
// letter beside them.
func weakReceive(t *token) bool {
	for _, w := range [...]string{"huis", "krijgt", "kreeg", "gekregen", "besteld", "bezit", "postbus", "leest", "gelezen", "bereiken", "inbox", "mailbox", "aangekomen", "geopend", "opent", "afgegeven", "neergelegd", "achtergelaten", "mat", "bus", "ligt", "valt", "aangeboden", "aanbieding", "vindt", "aantrof", "verkregen", "binnengekomen", "overhandigd", "uitgereikt", "bereikt", "bereikte"} {
		if t.wordIs(w) {
			return true
		}
	}
	return false
}
