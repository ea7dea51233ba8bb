package letter

// Model letters put brackets around what is to be filled in. Where it was filled in
// and the brackets were left, "€ [320,00]", what they hold is read as if they were not
// there; a name such as "[bedrag]" stays a blank.

// filledMost is the greatest length in bytes of what brackets are looked through for.
const filledMost = 80

// bracket reads an opening bracket: that of a filled blank is skipped with its closing
// one, and the mark of a footnote whole.
func (s *scanner) bracket() {
	end := closingBracket(s.src[s.pos:min(s.pos+filledMost, len(s.src))])
	c := s.src[s.pos]
	switch {
	case end < 0:
		s.punct(rune(c), 1)
	case c == '[' && s.footnote(end):
		s.pos += end + 1
		s.flags &^= fTight
	case s.filledIn(end):
		s.closing = s.pos + end
		s.pos++
	default:
		s.punct(rune(c), 1)
	}
}

// closingBracket returns where the bracket with which s starts is closed on its line,
// -1 for nowhere.
func closingBracket(s string) int {
	const apart = 2 // "[" and "]", "{" and "}" in the code
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case s[0] + apart:
			return i
		case '[', '{', '\n':
			return -1
		}
	}
	return -1
}

// footnote reports whether the brackets hold the number of a footnote: "€ 375,00.[1]".
func (s *scanner) footnote(end int) bool {
	const digits = 2
	if s.pos == 0 || end > digits+1 || !allDigits(s.src[s.pos+1:s.pos+end]) {
		return false
	}
	switch s.src[s.pos-1] {
	case '.', ',', '?', '!', ':', ';', ')', ']', '"':
		return true
	}
	return false
}

// filledIn reports whether the brackets hold a value: a date, an account, a number, an
// amount; not "[bedrag]", nor "[1]" for a number that was taken out.
func (s *scanner) filledIn(end int) bool {
	in := s.src[s.pos+1 : s.pos+end]
	figures := 0
	for i := range len(in) {
		if isDigit(in[i]) {
			figures++
		}
	}
	if figures == 0 {
		return false
	}
	if figures == 1 {
		return allDigits(in) && beforeDays(s.src[s.pos+end+1:])
	}
	return isDigit(in[0]) || hasPrefixFold(in, "€") || hasPrefixFold(in, "eur") || figures >= 4
}

// beforeDays reports whether a text goes on with a unit of time: "[7] dagen".
func beforeDays(s string) bool {
	for _, unit := range [...]string{" dagen", " weken", " werkdagen", " kalenderdagen"} {
		if hasPrefixFold(s, unit) {
			return true
		}
	}
	return false
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}
