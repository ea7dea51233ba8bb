package letter

// numberWord reads a Dutch number in one word, up to 999,999: "veertien",
// "zevenenveertig", "honderdvijfentwintig", "tweeduizendvierhonderd". The word is
// folded: small letters, no accents.
func numberWord(w []byte) (int64, bool) {
	if len(w) < 3 || len(w) > 60 {
		return 0, false
	}
	switch w[0] { // the first letters of Dutch numbers
	case 'a', 'd', 'e', 'h', 'n', 't', 'v', 'z':
	default:
		return 0, false
	}
	n, rest := thousands(w)
	return n, len(rest) == 0 && n > 0
}

// thousands reads what comes before and behind "duizend".
func thousands(w []byte) (int64, []byte) {
	n, rest := hundreds(w)
	r, ok := cutWord(rest, "duizend")
	if !ok {
		return n, rest
	}
	if n == 0 {
		n = 1
	}
	r, _ = cutAnd(r)
	low, left := hundreds(r)
	if len(left) == len(r) {
		return n * 1000, r
	}
	return n*1000 + low, left
}

// hundreds reads 1 to 9999 without "duizend": also "vijftienhonderd".
func hundreds(w []byte) (int64, []byte) {
	n, rest := tens(w)
	r, ok := cutWord(rest, "honderd")
	if !ok {
		return n, rest
	}
	if n == 0 {
		n = 1
	}
	r, _ = cutAnd(r)
	low, left := tens(r)
	if len(left) == len(r) {
		return n * 100, r
	}
	return n*100 + low, left
}

// tens reads 1 to 99.
func tens(w []byte) (int64, []byte) {
	for _, t := range &wholeTens {
		if r, ok := cutWord(w, t.word); ok {
			return t.n, r
		}
	}
	for _, u := range &unitsOfTen {
		r, ok := cutWord(w, u.word)
		if !ok {
			continue
		}
		if r2, ok := cutAnd(r); ok {
			for _, t := range &wholeTens {
				if t.n < 20 {
					continue
				}
				if r3, ok := cutWord(r2, t.word); ok {
					return t.n + u.n, r3
				}
			}
		}
		return u.n, r
	}
	return 0, w
}

func cutWord(w []byte, s string) ([]byte, bool) {
	if len(w) < len(s) || string(w[:len(s)]) != s {
		return w, false
	}
	return w[len(s):], true
}

// cutAnd takes the "en" between units and tens; "tweeen" carries it behind a
// vowel, "een" has folded from "ën".
func cutAnd(w []byte) ([]byte, bool) { return cutWord(w, "en") }

type numeral struct {
	word string
	n    int64
}

// Longer words stand before their beginnings.
var wholeTens = [...]numeral{
	{"dertien", 13}, {"veertien", 14}, {"vijftien", 15}, {"zestien", 16}, {"zeventien", 17},
	{"achttien", 18}, {"negentien", 19}, {"tien", 10}, {"elf", 11}, {"twaalf", 12},
	{"twintig", 20}, {"dertig", 30}, {"veertig", 40}, {"vijftig", 50}, {"zestig", 60},
	{"zeventig", 70}, {"tachtig", 80}, {"negentig", 90},
	// as they are misspelt
	{"viertien", 14}, {"vertien", 14}, {"veertin", 14}, {"veetien", 14}, {"vijfthien", 15}, {"vijtien", 15},
}

var unitsOfTen = [...]numeral{
	{"een", 1}, {"twee", 2}, {"drie", 3}, {"vier", 4}, {"vijf", 5}, {"zes", 6},
	{"zeven", 7}, {"acht", 8}, {"negen", 9},
}

// ordinalWord returns the number of an ordinal such as "veertiende", and of a word
// such as "veertiental"; 0 for another word.
func ordinalWord(w string) int64 {
	for _, tail := range [...]string{"de", "ste", "tal"} {
		if len(w) > len(tail)+3 && w[len(w)-len(tail):] == tail {
			if n, ok := numberWord([]byte(w[:len(w)-len(tail)])); ok {
				return n
			}
		}
	}
	return 0
}
