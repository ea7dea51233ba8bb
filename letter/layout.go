package letter

// straighten takes out of the raw tokens what the layout of a page put between the
// words of a sentence: lines with a page number, and the empty lines of a text that
// is double-spaced throughout.
func straighten(toks []token) []token {
	toks = joinCompounds(withoutPageNumbers(withoutRuling(toks)))
	if doubleSpaced(toks) {
		for i := range toks {
			toks[i].flags &^= fBlank
		}
	}
	return toks
}

// joinCompounds joins compounds that were written as two words: "incasso kosten".
func joinCompounds(toks []token) []token {
	out := toks[:0]
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		if i+1 < len(toks) && t.kind == tWord && toks[i+1].kind == tWord && !toks[i+1].has(fBlank|fGap) {
			if fold, cls := compound(t.fold, toks[i+1].fold); cls != 0 {
				t.fold, t.cls, t.val, t.end = fold, cls, 0, toks[i+1].end
				i++
			}
		}
		out = append(out, t)
	}
	return out
}

// compound returns the word that two words stand for together, and its class; 0 where
// they are two.
func compound(first, second string) (string, class) {
	switch second {
	case "kosten", "koste":
		switch first {
		case "incasso", "invorderings", "innings":
			return "incassokosten", cCosts
		case "herinnerings", "aanmanings", "administratie":
			return "herinneringskosten", cAdmin
		}
	case "gerechtelijke", "gerechtelijk":
		if first == "buiten" {
			return "buitengerechtelijke", cCosts
		}
	case "termijn":
		if first == "betalings" || first == "betaal" {
			return "betalingstermijn", cTerm
		}
	}
	return "", 0
}

// withoutRuling drops what a ruling tells behind a letter that it quotes: `"Geachte heer,
// ..." 2.6. [gedaagde] heeft op 2 april niet betaald`.
func withoutRuling(toks []token) []token {
	open, end := int64(0), -1
	for i := 1; i+1 < len(toks); i++ {
		t, next := &toks[i], &toks[i+1]
		if !t.punct('"') && !t.punct('\'') {
			continue
		}
		switch {
		case greets(next) || toks[i-1].punct(':') && !t.has(fTight):
			open, end = t.num, -1
		case open == t.num && end < 0 && next.has(fBlank) && paragraphNumber(toks, i+1):
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

// paragraphNumber reports whether a line starts at i with a number of two parts or more:
// "2.6.", "3.1.7.".
func paragraphNumber(toks []token, i int) bool {
	const width = 8
	switch toks[i].kind {
	case tDecimal, tFraction, tCode:
		return toks[i].end-toks[i].start <= width
	case tNumber:
		return i+2 < len(toks) && toks[i+1].punct('.') && toks[i+2].kind == tNumber && toks[i+2].has(fTight)
	default:
		return false
	}
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
	words, letter := 0, false
	for i := range r.sents {
		s := &r.sents[i]
		if s.flags&sQuoted != 0 {
			letter = letter || s.flags&sAmount != 0 || greets(&r.toks[s.from])
			continue
		}
		if words += int(s.to - s.from); words > remark || s.flags&(sAmount|sDuration|sDate) != 0 || s.mask&(cDemand|cCosts|cTerm|cLatest|cReact) != 0 || greets(&r.toks[s.from]) {
			return false
		}
	}
	return words == 0 || letter
}
