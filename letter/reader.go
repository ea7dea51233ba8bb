package letter

import "github.com/go-incasso/incasso"

// reader is one reading of a text: its tokens and what was found in them.
type reader struct {
	src     string
	toks    []token
	sents   []span
	lines   []span
	anchors []anchor
	terms   []term
	dates   []closing
	sums    []sum
	none    token

	letterDate int64 // day number of the letter's date, 0 when unknown
	dateTok    int   // token of the letter's date, -1
	allQuoted  bool
	langs      [langCount]int

	costs  costReading
	fields fieldReading
	class  classReading
	parts  agencyReading
}

// read reads a text.
func readText(src string, kind Kind, letterDate incasso.Date) *reader {
	r := &reader{src: src, dateTok: -1}
	r.none.kind = tPunct
	r.none.sent = -1
	raw, langs := scan(src)
	r.langs = langs
	r.toks = combine(src, straighten(raw))
	r.sents, r.lines = divide(r.toks)
	r.allQuoted = r.onlyQuotes()
	r.findLetterDate(letterDate)
	r.classify(kind)
	r.findAnchors()
	r.findTerms()
	r.toldStarts()
	r.findClosings()
	r.findSums()
	r.readCosts()
	r.readFields()
	return r
}

// at returns token i, or an empty one outside the text.
func (r *reader) at(i int) *token {
	if i >= 0 && i < len(r.toks) {
		return &r.toks[i]
	}
	return &r.none
}

// sentence returns the sentence of token i.
func (r *reader) sentence(i int) *span { return &r.sents[r.toks[i].sent] }

// quoted reports whether token i stands in a quoted mail inside another text.
func (r *reader) quoted(i int) bool { return !r.allQuoted && r.toks[i].has(fQuoted) }

// dateOf returns the day number of a date; one without a year lies in the year
// that the letter's date suggests: the first such day not long before it.
func (r *reader) dateOf(t *token) int64 {
	if t.num != 0 || t.has(fYear) {
		return t.num
	}
	if r.letterDate == 0 || t.val == 0 {
		return 0
	}
	month, day := int(t.val)/32, int(t.val)%32
	base := incasso.DateFromDayNumber(int(r.letterDate))
	for y := base.Year() - 1; y <= base.Year()+1; y++ {
		n := dayNumber(y, month, day)
		if n != 0 && n >= r.letterDate-120 {
			return n
		}
	}
	return 0
}

// passage is a run of bytes of the text, to be quoted.
type passage struct{ from, to int32 }

func (r *reader) passage(from, to int) passage {
	from, to = max(from, 0), min(to, len(r.toks)-1)
	if from > to {
		return passage{}
	}
	return passage{r.toks[from].start, r.toks[to].end}
}

// findLetterDate finds the date of the letter: behind "datum" or a place, or alone
// on a line near the top; given wins when the text has none.
func (r *reader) findLetterDate(given incasso.Date) {
	best, score := -1, 0
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind != tDate || !t.has(fYear) || t.num == 0 || r.quoted(i) {
			continue
		}
		if s := r.letterDateScore(i); s > score {
			best, score = i, s
		}
	}
	if best >= 0 {
		r.letterDate, r.dateTok = r.toks[best].num, best
		return
	}
	if !given.IsZero() {
		r.letterDate = int64(given.DayNumber())
	}
}

// belowDateLabel sees the date under the last of a row of labels: "Uw kenmerk   Datum"
// over "12-A   16 maart 2026".
func (r *reader) belowDateLabel(i int, line span) bool {
	if line.from == 0 || line.mask&(cInvoice|cPay) != 0 || line.flags&sAmount != 0 {
		return false
	}
	above := r.lineOf(int(line.from) - 1)
	if above.mask&(cInvoice|cPay|cObject) != 0 || above.to-above.from > 40 {
		return false
	}
	if i+1 == int(line.to) && r.toks[above.to-1].wordIs("datum") {
		return true
	}
	for k := int(above.from); k < int(above.to); k++ {
		if r.toks[k].wordIs("datum") {
			return r.columnNumber(k, above) == r.columnNumber(i, line) && (r.toks[i].has(fGap) || i == int(line.from)) && (r.toks[k].has(fGap) || k == int(above.from))
		}
	}
	return false
}

// letterDateScore says how much the date at i looks like that of the letter; 0 is
// not at all.
func (r *reader) letterDateScore(i int) int {
	line := r.lineOf(i)
	to := int(line.to)
	score, from, done := r.placedDate(i, line)
	if done {
		return max(score, r.headScore(i, line))
	}
	return max(r.lineScore(i, from, to), r.headScore(i, line))
}

// lineScore scores the date at i by what stands before it on its line, from the token from.
func (r *reader) lineScore(i, from, to int) int {
	if r.inRunningText(i, from) {
		return 0
	}
	words, comma := 0, false
	for k := from; k < i; k++ {
		t := &r.toks[k]
		switch {
		case ofAnotherDate(t):
			return 0
		case t.is(cDateWord) && r.between(k, i, cInvoice|cPay|cObject|cAccount):
			return 0 // "Datum nota"
		case t.is(cDated) || t.is(cDateWord) && !t.wordIs("dd"):
			if r.rest(i, to) <= 3 {
				return 100
			}
			return 40
		case t.wordIs("verzonden") || t.wordIs("sent"):
			return 60
		case t.kind == tWord && !t.is(cWeekday):
			words++
		case t.punct(','):
			comma = true
		case t.kind == tCode || t.kind == tNumber:
			return 0
		}
	}
	if r.rest(i, to) > 2 && !(words == 0 && r.at(i+1).punct(',') && r.at(i+2).is(cRefWord)) {
		return 0
	}
	top := 0
	if i < 120 {
		top = 5
	}
	switch {
	case words == 0:
		return 30 + top
	case comma && words <= 4:
		return 50 + top
	case words <= 2 && !r.lineHas(from, i, cYou|cWe|cLetter|cDemo):
		return 10 + top
	}
	return 0
}

// inRunningText sees a date in a sentence that was broken at a width: "vervallen op 1
// februari 2026" at the start of a line that begins at from.
func (r *reader) inRunningText(i, from int) bool {
	p := r.at(i - 1)
	return r.at(i+1).punct(')') || p.wordIs("op") && !p.has(fLine) && r.at(i-2).kind == tWord && !r.lineHas(from, i, cDated|cSend)
}

// behindDateLabel reports whether the date at i stands behind "Datum:", not behind
// the same label of an invoice.
func (r *reader) behindDateLabel(i int) bool {
	w := i - 1
	if r.at(w).punct(',') { // "Date: Tue, 6 Oct 2026"
		w--
	}
	if r.at(w).is(cWeekday) && r.at(w-1).punct(':') && dateLabel(r.at(w-2)) && !r.at(w-3).is(cInvoice) {
		return true
	}
	if p := r.at(i - 1); r.toks[i].has(fGap) && (p.wordIs("datum") || p.wordIs("briefdatum")) && (p.has(fGap) || p.has(fLine)) {
		return true // columns
	}
	if r.at(i-3).wordIs("de") && r.at(i-4).wordIs("op") { // "Let op de datum: 24 maart 2026"
		return false
	}
	return r.at(i-1).punct(':') && dateLabel(r.at(i-2)) && !r.at(i-3).is(cInvoice)
}

// ofAnotherDate reports whether a token on the line of a date tells that it is
// another date than that of the letter.
func ofAnotherDate(t *token) bool {
	switch t.word() {
	case "vervaldatum", "vervaldag", "betaaldatum":
		return true
	case "op":
		if !t.has(fCap) && t.has(fLine) {
			return true
		}
	}
	return t.is(cInvoice|cRefWord|cObject|cIn|cLatest|cVoor|cTot|cNa|cVanaf|cPay|cOver|cTerm|cPrincipal|cInterest) ||
		t.kind == tAmount || t.kind == tDuration
}

// rest counts the words between token i and the end of its line.
func (r *reader) rest(i, to int) int {
	n := 0
	for k := i + 1; k < to; k++ {
		if r.toks[k].has(fGap) {
			break
		}
		if r.toks[k].kind != tPunct {
			n++
		}
	}
	return n
}

func (r *reader) lineHas(from, to int, c class) bool {
	for k := from; k < to; k++ {
		if r.toks[k].is(c) {
			return true
		}
	}
	return false
}

// lineOf returns the line of token i.
func (r *reader) lineOf(i int) span { return r.lines[r.lineNumber(i)] }

// lineNumber returns the number of the line of token i, by binary search.
func (r *reader) lineNumber(i int) int {
	lo, hi := 0, len(r.lines)
	for lo < hi-1 {
		mid := (lo + hi) / 2
		if int(r.lines[mid].from) <= i {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}
