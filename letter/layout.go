package letter

// straighten takes out of the raw tokens what the layout of a page put between the
// words of a sentence: lines with a page number, and the empty lines of a text that
// is double-spaced throughout.
func straighten(toks []token) []token {
	toks = withoutPageNumbers(withoutRuling(toks))
	if doubleSpaced(toks) {
		for i := range toks {
			toks[i].flags &^= fBlank
		}
	}
	return toks
}

// withoutRuling drops what a ruling tells behind a letter that it quotes: `"Geachte heer,
// ..." 2.6. [gedaagde] heeft op 2 april niet betaald`.
func withoutRuling(toks []token) []token {
	open, end := false, -1
	for i := 0; i+1 < len(toks); i++ {
		if !toks[i].punct('"') {
			continue
		}
		next := &toks[i+1]
		switch {
		case greets(next):
			open, end = true, -1
		case open && end < 0 && next.has(fBlank) && paragraphNumber(toks, i+1):
			end = i + 1
		}
	}
	if end > 0 {
		return toks[:end]
	}
	return toks
}

// greets names the words with which letters open.
func greets(t *token) bool {
	switch t.word() {
	case "geachte", "beste", "hallo", "mijne", "ls":
		return true
	}
	return false
}

// paragraphNumber reports whether a line starts at i with a number such as "2.6." or
// "3.1.7.", which is not that of a table.
func paragraphNumber(toks []token, i int) bool {
	switch toks[i].kind {
	case tNumber, tDecimal, tFraction, tCode:
	default:
		return false
	}
	return i+1 < len(toks) && toks[i].end-toks[i].start <= 8 && (toks[i+1].punct('.') || toks[i+1].kind == tNumber && toks[i+1].has(fTight) || toks[i].kind != tNumber)
}

// withoutPageNumbers drops lines such as "- 2 -".
func withoutPageNumbers(toks []token) []token {
	out := toks[:0]
	for i := 0; i < len(toks); i++ {
		if n := pageNumber(toks, i); n > 0 && len(out) > 0 {
			i += n - 1
			if i+1 < len(toks) && !toks[i+1].has(fCap) && out[len(out)-1].kind == tWord {
				toks[i+1].flags &^= fBlank
			}
			continue
		}
		out = append(out, toks[i])
	}
	return out
}

// pageNumber returns the number of tokens of a line that holds a page number alone,
// 0 for none.
func pageNumber(toks []token, i int) int {
	const width = 3
	if !toks[i].has(fLine) || !toks[i].punct('-') || i+width > len(toks) || toks[i+1].kind != tNumber || !toks[i+2].punct('-') {
		return 0
	}
	if toks[i+1].has(fLine) || toks[i+2].has(fLine) || i+width < len(toks) && !toks[i+width].has(fLine) {
		return 0
	}
	return width
}

// doubleSpaced reports whether nearly every line stands behind an empty one, also
// where a sentence goes on.
func doubleSpaced(toks []token) bool {
	const least, share = 4, 85
	lines, blanks, wraps := 0, 0, 0
	for i := 1; i < len(toks); i++ {
		t := &toks[i]
		if !t.has(fLine) {
			continue
		}
		lines++
		if !t.has(fBlank) {
			continue
		}
		blanks++
		if p := &toks[i-1]; t.kind == tWord && !t.has(fCap) && (p.kind == tWord || p.kind == tNumber || p.punct(',')) {
			wraps++
		}
	}
	return lines >= least && blanks*100 >= lines*share && wraps >= 2
}

// onlyQuotes reports whether all there is of a letter stands in a quoted mail: above it
// stands nothing, or a remark such as "kreeg net deze mail".
func (r *reader) onlyQuotes() bool {
	const remark = 30 // words
	words, greeting := 0, false
	for i := range r.sents {
		s := &r.sents[i]
		if s.flags&sQuoted != 0 {
			greeting = greeting || greets(&r.toks[s.from])
			continue
		}
		if words += int(s.to - s.from); words > remark || s.flags&(sAmount|sDuration|sDate) != 0 || s.mask&(cDemand|cCosts|cTerm|cLatest) != 0 || greets(&r.toks[s.from]) {
			return false
		}
	}
	return words == 0 || greeting
}
