package letter

// closing is a printed last day for payment.
type closing struct {
	tok    int
	last   int64 // day number of the last day in time, 0 when it cannot be told
	before bool  // "vóór": the printed day itself is too late
	strong bool
	pass   passage
}

// findClosings reads the printed last days.
func (r *reader) findClosings() {
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind != tDate || r.quoted(i) || i == r.dateTok {
			continue
		}
		before, strong, from, ok := r.boundOf(i)
		if !ok {
			before, from, ok = r.looseBound(i)
		}
		if !ok || r.notClosing(i, from) || r.dueInSentence(i) || r.contractRuns(from, r.sentence(i)) {
			if strong = false; r.dueInSentence(i) || r.contractRuns(i, r.sentence(i)) {
				continue
			}
			if before, from, ok = r.soonBound(i); !ok {
				continue
			}
		}
		day := r.dateOf(t)
		if day == 0 {
			continue
		}
		if before {
			day--
		}
		if r.letterDate != 0 && day < r.letterDate {
			continue // the due date of the invoice
		}
		r.dates = append(r.dates, closing{tok: i, last: day, before: before, strong: strong, pass: r.passage(from, i)})
	}
}

// boundWords are the words found before a date that may be a last day.
type boundWords struct {
	tot, voor, latest bool
	with, and         bool // "tot en met", also with words between
	from              int  // the first token of the bound
}

// boundOf finds the preposition that makes the date at i a last day.
func (r *reader) boundOf(i int) (before, strong bool, from int, ok bool) {
	b := boundWords{from: i}
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		t := &r.toks[k]
		if t.sent != r.toks[i].sent && !(t.punct(':') && k == i-1) {
			break
		}
		if t.punct(':') {
			return r.labelBound(k)
		}
		if t.wordIs("is") && (k == i-1 || r.at(k+1).is(cWeekday) || r.at(k+1).wordIs("de")) {
			return r.isBound(k)
		}
		done, more := r.boundStep(&b, k)
		if done || more && b.voor && r.at(k-1).wordIs("op") && !t.is(cVoor) {
			return false, true, b.from, true
		}
		if !more {
			break
		}
	}
	if !b.tot && !b.voor && !b.latest {
		if b.latest, b.from = r.latestBehind(i); !b.latest {
			b.latest, b.from = r.dayOfPaying(i)
		}
	}
	switch {
	case b.tot && b.latest, b.voor && r.onOrBefore(i):
		return false, true, b.from, true
	case b.voor, b.tot:
		return true, true, b.from, true
	case b.latest:
		return false, true, b.from, true
	}
	return false, false, 0, false
}

// boundStep takes the word at k, before a date; done tells that it bounds the date
// and that the day itself is in time, more that words before it may do so.
func (r *reader) boundStep(b *boundWords, k int) (done, more bool) {
	t := &r.toks[k]
	switch {
	case r.besideDate(k):
		return false, true
	case t.is(cTm):
		b.from = k
		return true, false
	case t.is(cTot):
		b.tot, b.from = true, k
		return b.latest || b.with && b.and, true // tot uiterlijk, tot en met
	case t.is(cVoor):
		b.voor, b.from = true, k
		return false, true
	case t.is(cLatest):
		b.latest, b.from = true, k
		return false, true
	}
	switch t.word() {
	case "met":
		b.with = true
	case "en":
		b.and = true
	case "later", "dan":
		if r.at(k-1).wordIs("later") || r.at(k-1).wordIs("niet") {
			b.latest, b.from = true, k-1
		}
	case "op":
		if b.voor && r.at(k-1).wordIs("of") { // op of vóór
			b.from = k - 1
			return true, false
		}
	case "of", "per", "ten":
	default:
		return false, false
	}
	return false, true
}

// besideDate reports whether token k is one that stands between a preposition and
// its date: "uiterlijk op maandag, (de) 3 maart".
func (r *reader) besideDate(k int) bool {
	t := &r.toks[k]
	switch t.word() {
	case "aanstaande", "de", "datum":
		return true
	}
	return t.is(cWeekday) || (t.punct(',') || t.punct('.')) && r.at(k-1).is(cWeekday) || t.punct('(') || t.punct('"')
}

// onOrBefore sees "vóór of op", "op of vóór" and "uiterlijk op of voor".
func (r *reader) onOrBefore(i int) bool {
	on, or := false, false
	for k := i - 1; k >= i-6; k-- {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			break
		}
		on = on || t.wordIs("op")
		or = or || t.wordIs("of")
	}
	return on && or
}

// latestBehind sees "op 3 maart 2026 uiterlijk".
func (r *reader) latestBehind(i int) (bool, int) {
	if r.at(i+1).is(cLatest) && r.at(i+1).sent == r.toks[i].sent && r.at(i-1).wordIs("op") && !r.at(i+1).wordIs("laatste") && r.at(i+2).kind != tDate && !r.at(i+2).is(cIn) {
		return true, i - 1
	}
	return false, 0
}

// isBound decides on "de uiterste betaaldatum is 3 maart".
func (r *reader) isBound(is int) (before, strong bool, from int, ok bool) {
	for k := is - 1; k >= is-14; k-- {
		t := r.at(k)
		if t.kind == tDate || t.sent != r.toks[is].sent {
			break
		}
		if t.is(cLatest) && (r.at(k+1).is(cPay|cUnit|cDateWord|cTerm) || t.wordIs("uiterste")) {
			return false, true, k, true
		}
	}
	return false, false, 0, false
}

// dayOfPaying sees "moet op 3 maart op onze rekening staan", "dient per 3 maart te
// zijn voldaan", "3 maart is de laatste dag".
func (r *reader) dayOfPaying(i int) (bool, int) {
	s := r.sentence(i)
	for k := i + 1; k <= i+5; k++ { // "3 maart (a.s.) is de laatste dag"
		if r.at(k).wordIs("is") && (r.at(k+1).is(cLatest) || r.at(k+2).is(cLatest)) && r.at(k).sent == r.toks[i].sent {
			return true, i
		}
	}
	p := i - 1
	for r.at(p).is(cWeekday) || r.at(p).wordIs("de") {
		p--
	}
	if r.at(p).wordIs("op") && s.mask&cTerm != 0 {
		for k := p - 1; k >= p-10; k-- {
			switch t := r.at(k); t.fold {
			case "eindigt", "verloopt", "verstrijkt", "afloopt", "sluit":
				if t.sent == r.toks[i].sent {
					return true, k
				}
			}
		}
	}
	if r.at(p).wordIs("op") && s.mask&(cPay|cReceive) != 0 && (r.near(i, "verwachten", 14) || r.near(i, "verwacht", 14)) {
		return true, p
	}
	if !r.at(p).wordIs("op") && !r.at(p).wordIs("per") || s.mask&cMust == 0 || s.mask&(cPay|cAccount) == 0 || s.mask&(cHandover|cInterest) != 0 {
		return false, 0
	}
	for k := p - 1; k >= p-12; k-- {
		t := r.at(k)
		if t.sent != r.toks[i].sent || t.punct(',') {
			return false, 0
		}
		if t.is(cMust) && !t.is(cPast) {
			return true, p
		}
	}
	return false, 0
}

// labelBound decides on a label before a colon: "Uiterste betaaldatum: 3 maart".
func (r *reader) labelBound(colon int) (before, strong bool, from int, ok bool) {
	pay, latest, voor, invoice, fresh, due, day := false, false, false, false, false, false, false
	from = colon
	for k := colon - 1; k >= 0 && k >= colon-5; k-- {
		t := &r.toks[k]
		if t.kind != tWord {
			break
		}
		pay = pay || t.is(cPay|cTerm)
		latest = latest || t.is(cLatest)
		voor = voor || t.is(cVoor)
		invoice = invoice || t.is(cInvoice)
		fresh = fresh || t.wordIs("nieuwe")
		day = day || t.wordIs("betaaldatum") || t.wordIs("betaaldag")
		due = due || t.wordIs("vervaldatum") || t.wordIs("vervaldag")
		from = k
		if t.has(fLine) {
			break
		}
	}
	switch {
	case invoice:
	case voor && pay:
		return true, true, from, true
	case latest && pay || fresh && (pay || due) || day:
		return false, true, from, true
	}
	return false, false, 0, false
}

// notClosing reports whether a bounded date is about something else than paying
// this letter.
func (r *reader) notClosing(i, from int) bool {
	s := r.sentence(i)
	for k := max(from-8, int(s.from)); k < min(i+12, int(s.to)); k++ {
		t := &r.toks[k]
		near := k < from && k >= from-6
		switch {
		case t.is(cPast) && !t.wordIs("was") && !t.wordIs("waren") && !r.otherClause(i, k):
			return true
		case near && (t.is(cInterest) || t.wordIs("periode") || t.wordIs("berekend") || t.wordIs("tijdvak")):
			return true
		case near && t.kind == tDate && r.at(from).is(cTot|cTm):
			return true // van 1 januari tot 3 maart
		case t.wordIs("verwerkt") || t.wordIs("bijgewerkt") || t.wordIs("geldig") || t.wordIs("bereikbaar"):
			return true
		case t.is(cOver) && !t.wordIs("verloop") && s.mask&cIf == 0 && !r.otherClause(i, k) && r.pastBe(k):
			return true
		}
	}
	if r.perfect(i, s) && s.mask&(cIf|cDemand) == 0 && !r.inverted(s) {
		return true
	}
	if s.mask&(cPay|cDemand|cMust|cOwe|cSum|cNot|cLatest|cReceive|cTerm|cCosts|cCostWord|cAccount) == 0 && !r.explainsBefore(i, s) {
		return true
	}
	return r.reactTerm(i, nil) || r.contactTerm(i, s)
}
