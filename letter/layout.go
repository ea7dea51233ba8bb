package letter

// straighten takes out of the raw tokens what the layout of a page put between the
// words of a sentence: lines with a page number, and the empty lines of a text that
// is double-spaced throughout.
func straighten(toks []token) []token {
	toks = withoutPageNumbers(toks)
	if doubleSpaced(toks) {
		for i := range toks {
			toks[i].flags &^= fBlank
		}
	}
	return toks
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
