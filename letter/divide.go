package letter

// span is a run of tokens: from up to, not including, to; mask is the union of the
// classes in it.
type span struct {
	from, to int32
	mask     class
	flags    spanFlag
}

// spanFlag says what stands in a sentence.
type spanFlag uint8

const (
	sDuration spanFlag = 1 << iota
	sAmount
	sDate
	sPercent
	sQuoted
	sQuestion
)

// divide finds sentences and lines and numbers the tokens by sentence.
func divide(toks []token) (sents, lines []span) {
	sents = make([]span, 0, len(toks)/12+4)
	lines = make([]span, 0, len(toks)/8+4)
	sf, lf := 0, 0
	for i := range toks {
		if i > 0 && toks[i].has(fLine) {
			lines = append(lines, makeSpan(toks, lf, i))
			lf = i
		}
		if i > sf && sentenceBreak(toks, i, lines) {
			sents = append(sents, makeSpan(toks, sf, i))
			sf = i
		}
		toks[i].sent = int32(len(sents))
	}
	if len(toks) > 0 {
		sents = append(sents, makeSpan(toks, sf, len(toks)))
		lines = append(lines, makeSpan(toks, lf, len(toks)))
	}
	return sents, lines
}

func makeSpan(toks []token, from, to int) span {
	s := span{from: int32(from), to: int32(to)}
	for i := from; i < to; i++ {
		t := &toks[i]
		s.mask |= t.cls
		switch t.kind {
		case tDuration:
			s.flags |= sDuration
		case tAmount:
			s.flags |= sAmount
		case tDate:
			s.flags |= sDate
		case tPercent:
			s.flags |= sPercent
		case tPunct:
			if t.num == '?' {
				s.flags |= sQuestion
			}
		default:
		}
		if t.has(fQuoted) {
			s.flags |= sQuoted
		}
	}
	return s
}

// sentenceBreak reports whether a sentence ends before token i.
func sentenceBreak(toks []token, i int, lines []span) bool {
	t, prev := &toks[i], &toks[i-1]
	if t.has(fBlank) || t.flags&fQuoted != prev.flags&fQuoted {
		return true
	}
	if prev.kind == tPunct {
		switch prev.num {
		case '!', '?':
			return !t.has(fTight)
		case '.', ';':
			return !t.has(fTight) && !abbreviated(toks, i-1)
		}
	}
	if prev.kind == tBlank && t.has(fCap) && t.is(cIf|cWe|cYou) {
		return true
	}
	if prev.has(fAbbr) && t.has(fCap) && t.is(cIf|cWe|cYou) {
		return true
	}
	return t.has(fLine) && lineBreak(toks, i, lines)
}

// abbreviated reports whether the full stop at i ends an abbreviation.
func abbreviated(toks []token, i int) bool {
	if i == 0 || toks[i].num != '.' {
		return false
	}
	p := &toks[i-1]
	if !toks[i].has(fTight) {
		return false
	}
	if p.kind == tWord && p.end-p.start == 1 {
		return !p.wordIs("u")
	}
	if p.kind != tWord || p.end-p.start > 5 {
		return false
	}
	if i+1 < len(toks) && p.end-p.start <= 4 && p.cls == 0 && toks[i+1].kind == tWord && !toks[i+1].has(fCap|fLine) {
		return true // a short word before a small letter
	}
	if p.is(cWeekday) && p.end-p.start == 2 && i+1 < len(toks) && toks[i+1].kind == tDate {
		return true
	}
	for _, w := range [...]string{"nr", "nrs", "incl", "excl", "mw", "mevr", "dhr", "mr", "mrs", "tel", "art", "jl", "max", "min",
		"ca", "resp", "fa", "drs", "ing", "ir", "blz", "evt", "no", "ref", "fact", "dr", "prof", "str", "inz", "betr", "dd", "bijv",
		"vgl", "zgn", "afd", "geb", "adv", "dgn", "mnd"} {
		if p.wordIs(w) {
			return true
		}
	}
	return false
}

// lineBreak reports whether the new line at i also starts a new sentence: a row of
// a table, an item of a list, a line behind a short one.
func lineBreak(toks []token, i int, lines []span) bool {
	t, prev := &toks[i], &toks[i-1]
	if t.kind == tPunct && (t.num == '-' || t.num == '•' || t.num == '+') {
		return true
	}
	if labelled(toks, i) && !t.punct('(') && (t.has(fCap) || t.kind != tWord || !wrapped(toks, lines)) {
		return true
	}
	if len(lines) == 0 {
		return false
	}
	line := lines[len(lines)-1]
	width := toks[line.to-1].end - toks[line.from].start
	if behindAmount(toks, i, line) {
		return true
	}
	if prev.punct(':') || prev.punct(',') && width < 45 && t.has(fCap) && !prev.is(cNumber) {
		return true
	}
	const short = 42
	return width < short && t.has(fCap) && !t.has(fUpper) && !prev.is(cFiller|cOf|cIn|cNa|cNadat|cVanaf|cDemo) && !prev.punct('-')
}

// behindAmount reports whether the new line at i starts a new sentence because the
// line before it ends with an amount.
func behindAmount(toks []token, i int, line span) bool {
	t, prev := &toks[i], &toks[i-1]
	if prev.kind != tAmount {
		return prev.punct('-') && i > 1 && toks[i-2].kind == tAmount
	}
	if t.has(fCap) && !t.has(fUpper) || prev.has(fGap) && !prev.has(fLine) {
		return true // a figure in a column ends its row
	}
	if line.flags&sAmount == 0 {
		return false
	}
	first := &toks[line.from]
	width := toks[line.to-1].end - first.start
	if t.has(fUpper) && !rowLike(toks, line) {
		return false // a text in capitals goes on
	}
	return width < 60 && t.has(fCap) || first.is(cTotal|cPrincipal|cCosts|cInterest|cVAT|cAdmin) && rowLike(toks, line)
}

// wrapped reports whether the last line is so long that the next one may go on with
// its sentence.
func wrapped(toks []token, lines []span) bool {
	const long = 24
	if len(lines) == 0 {
		return false
	}
	line := lines[len(lines)-1]
	end := &toks[line.to-1]
	return end.end-toks[line.from].start >= long && end.kind == tWord
}

// rowLike reports whether a line is a row of a table: few words and an amount at
// its end.
func rowLike(toks []token, line span) bool {
	n := line.to - line.from
	if n > 1 {
		switch toks[line.to-2].word() {
		case "en", "van", "met", "plus", "of": // "incassokosten en € 25,00"
			return false
		}
	}
	return n <= 12 && toks[line.to-1].kind == tAmount && line.mask&(cCharge|cBe|cDemand|cMust|cThen|cWe|cYou) == 0
}

// labelled reports whether the line at i starts with a label and a colon.
func labelled(toks []token, i int) bool {
	for k := i; k < len(toks) && k < i+5; k++ {
		if k > i && toks[k].has(fLine) {
			return false
		}
		if toks[k].punct(':') {
			return k > i
		}
		if toks[k].kind != tWord && toks[k].kind != tPunct {
			return false
		}
	}
	return false
}
