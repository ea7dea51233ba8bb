package letter

import "unicode/utf8"

// word reads a word, a code, an account, or an address of mail or web. The word is
// folded for the lexicon: small letters, no accents, hyphens and soft hyphens
// dropped, a word broken over two lines joined.
func (s *scanner) word() {
	if s.iban() || s.address() {
		return
	}
	w := wordScan{start: s.pos, first: true}
	for s.pos < len(s.src) {
		took := false
		if s.src[s.pos] < utf8.RuneSelf {
			took = s.wordASCII(&w)
		} else {
			took = s.wordRune(&w)
		}
		if !took {
			break
		}
	}
	if s.pos == w.start { // cannot happen: a word starts with a letter
		s.pos++
		return
	}
	s.endWord(&w)
}

// wordScan is a word while it is read; its folded letters stand in the scanner's
// buffer.
type wordScan struct {
	start           int
	n               int // folded letters and digits, also those beyond the buffer
	letters, uppers int
	first           bool // no letter was read yet
	capital         bool
	digits          bool
	abbr            bool
}

// put takes one folded letter or digit into the buffer.
func (s *scanner) put(w *wordScan, c byte) {
	if w.n < len(s.buf) {
		s.buf[w.n] = c
	}
	w.n++
}

// upper counts a capital.
func (w *wordScan) upper() {
	w.uppers++
	w.capital = w.capital || w.first
}

// wordASCII takes the byte at the position into the word, and reports whether the
// word goes on with it.
func (s *scanner) wordASCII(w *wordScan) bool {
	switch c := s.src[s.pos]; {
	case isASCIILetter(c):
		if c < 'a' {
			w.upper()
		}
		w.letters++
		s.put(w, lower(c))
		s.pos++
		w.first = false
		return true
	case isDigit(c):
		if !s.codeFollows(w.n) {
			return false
		}
		w.digits = true
		s.put(w, c)
		s.pos++
		return true
	case c == '&' && w.n > 0 && entityHyphen(s.src[s.pos:]) > 0:
		s.pos += entityHyphen(s.src[s.pos:])
		return true
	case c == '&':
		r, size := s.entityLetter()
		if size == 0 {
			return false
		}
		s.put(w, byte(r))
		w.letters++
		s.pos += size
		w.first = false
		return true
	}
	return s.wordSign(w)
}

// wordSign takes a sign that stands inside a word: a hyphen, the full stop of an
// abbreviation, the stroke of "t/m".
func (s *scanner) wordSign(w *wordScan) bool {
	skip := 0
	switch c := s.src[s.pos]; {
	case c == '-' || c == '\'':
		if w.n > 0 {
			skip = s.joint()
		}
	case c == '.':
		if skip = s.abbreviation(w.n, w.letters); skip > 0 {
			w.abbr = skip == 1 && !s.letterAt(s.pos+skip) || w.abbr
		}
	case c == '/':
		if w.n == 1 && s.buf[0] == 't' && s.pos+1 < len(s.src) && lower(s.src[s.pos+1]) == 'm' {
			s.put(w, '/')
			skip = 1
		}
	case c == '=':
		if s.pos+1 < len(s.src) && w.n > 0 {
			skip = softBreak(s.src[s.pos:])
		}
	case c == '_' && w.digits:
		skip = 1
	}
	s.pos += skip
	return skip > 0
}

// wordRune takes the rune at the position, beyond ASCII, into the word, and reports
// whether the word goes on with it.
func (s *scanner) wordRune(w *wordScan) bool {
	r, size := utf8.DecodeRuneInString(s.src[s.pos:])
	if f := foldRune(r); f != 0 {
		if r < 0xE0 || r == 'Ĳ' || r == 'Œ' {
			w.upper()
		}
		w.letters++
		s.put(w, f)
		if g := foldSecond(r); g != 0 {
			s.put(w, g)
		}
		s.pos += size
		w.first = false
		return true
	}
	if isInvisible(r) {
		s.pos += size
		if r == 0xAD {
			s.pos += softLineBreak(s.src[s.pos:])
		}
		return true
	}
	if p := plainSign(r); (p == '-' || p == '\'') && w.n > 0 {
		skip := s.jointAfter(size)
		s.pos += skip
		return skip > 0
	}
	return false
}

// endWord makes the token of a word that was read.
func (s *scanner) endWord(w *wordScan) {
	t := token{kind: tWord, start: int32(w.start)}
	if w.digits {
		t.kind = tCode
		s.extendCode()
	} else if w.n <= len(s.buf) {
		s.classify(&t, s.buf[:w.n])
		if t.fold == "" {
			at := s.folds.Len()
			s.folds.Write(s.buf[:w.n])
			t.fold = s.folds.String()[at:]
		}
	}
	if w.capital {
		t.flags |= fCap
	}
	if w.letters > 1 && w.uppers == w.letters {
		t.flags |= fUpper
	}
	if w.abbr {
		t.flags |= fAbbr
	}
	s.add(t)
}

// classify gives a word its class, or its number.
func (s *scanner) classify(t *token, folded []byte) {
	if e, ok := lexicon[string(folded)]; ok {
		s.langs[e.lang]++
		t.fold = e.word
		t.cls, t.val = e.cls, e.val
		if e.cls&cNumber != 0 {
			t.kind, t.num = tNumber, int64(e.val)
		}
		return
	}
	if n, ok := numberWord(folded); ok {
		t.kind, t.num, t.cls = tNumber, n, cNumber
		return
	}
	t.cls, t.val = classOfCompound(folded)
}

// letterAt reports whether an ASCII letter stands at i.
func (s *scanner) letterAt(i int) bool { return i < len(s.src) && isASCIILetter(s.src[i]) }

// codeFollows reports whether digits behind n letters make a code: not behind the
// word euro, whose figure is an amount.
func (s *scanner) codeFollows(n int) bool {
	switch string(s.buf[:min(n, len(s.buf))]) {
	case "eur", "euro":
		return false
	}
	return true
}

// extendCode takes the rest of a code up to white space: "F2026-001/3".
func (s *scanner) extendCode() {
	for s.pos < len(s.src) {
		c := s.src[s.pos]
		if isASCIILetter(c) || isDigit(c) || c == '_' ||
			(c == '-' || c == '/' || c == '.') && s.pos+1 < len(s.src) &&
				(isDigit(s.src[s.pos+1]) || isASCIILetter(s.src[s.pos+1])) {
			s.pos++
			continue
		}
		return
	}
}

// joint returns the length of a hyphen or apostrophe that holds a word together,
// with the line break and indent behind it, and 0 for one that does not.
func (s *scanner) joint() int { return s.jointAfter(1) }

func (s *scanner) jointAfter(size int) int {
	i := s.pos + size
	if i < len(s.src) && (isASCIILetter(s.src[i]) || s.src[i] >= utf8.RuneSelf && s.foldableAt(i)) {
		return size
	}
	if k := softLineBreak(s.src[i:]); k > 0 && i+k < len(s.src) &&
		s.src[i+k] >= 'a' && s.src[i+k] <= 'z' && !s.conjunctionAt(i+k) {
		return size + k
	}
	return 0
}

// conjunctionAt reports whether "en" or "of" stands at i: "aanmanings-\nen
// incassokosten" are two words.
func (s *scanner) conjunctionAt(i int) bool {
	if i+2 >= len(s.src) {
		return false
	}
	w := s.src[i : i+2]
	return (w == "en" || w == "of") && !isASCIILetter(s.src[i+2])
}

func (s *scanner) foldableAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.src[i:])
	return foldRune(r) != 0
}

// softLineBreak returns the length of one line break with the white space and quote
// signs behind it, 0 when there is none.
func softLineBreak(s string) int {
	i := 0
	for i < len(s) && i < 4 && (s[i] == ' ' || s[i] == '\r') {
		i++
	}
	if i >= len(s) || s[i] != '\n' {
		return 0
	}
	i++
	for k := 0; i < len(s) && k < 40 && (s[i] == ' ' || s[i] == '\t' || s[i] == '>'); k++ {
		i++
	}
	return i
}

// softBreak returns the length of "=" at the end of a line in quoted-printable
// mail.
func softBreak(s string) int {
	i := 1
	if i < len(s) && s[i] == '\r' {
		i++
	}
	if i < len(s) && s[i] == '\n' && i+1 < len(s) && isASCIILetter(s[i+1]) {
		return i + 1
	}
	return 0
}

// abbreviation returns 1 when a full stop belongs to an abbreviation such as
// "t.n.v." or "B.V.": between single letters, and behind the last one.
func (s *scanner) abbreviation(n, letters int) int {
	if n == 0 || letters == 0 {
		return 0
	}
	// The letters since the last full stop must be few.
	k, i := 0, s.pos-1
	for i >= 0 && isASCIILetter(s.src[i]) {
		k++
		i--
	}
	behindDot := i >= 0 && s.src[i] == '.'
	switch {
	case k > 2 || k == 0:
		return 0
	case k == 1 && s.letterAt(s.pos+1) && s.shortPart(s.pos+1):
		return 1
	case behindDot && k == 1 && !s.letterAt(s.pos+1):
		return 1
	}
	return 0
}

// shortPart reports whether at most two letters stand between i and the next full
// stop, so that "b.t.w." is one word but "b.Betaal" is not.
func (s *scanner) shortPart(i int) bool {
	k := 0
	for i < len(s.src) && isASCIILetter(s.src[i]) {
		i++
		k++
	}
	return k <= 2
}

func (s *scanner) entityLetter() (rune, int) {
	for _, e := range entities {
		if e.r != ' ' && e.r != '€' && len(s.src)-s.pos >= len(e.name) &&
			s.src[s.pos:s.pos+len(e.name)] == e.name {
			return e.r, len(e.name)
		}
	}
	return 0, 0
}

// longestAddress is how many bytes the name and host of an address may have.
const longestAddress = 120

// address reads an e-mail or web address, which is one token whatever stands in
// it.
func (s *scanner) address() bool {
	i, at := s.hostEnd()
	host := s.src[s.pos:i]
	if !at && !s.webAddress(i) && !domainLike(host) {
		return false
	}
	kind := tEmail
	if !at {
		kind = tURL
		for i < len(s.src) && i-s.pos < 4*longestAddress && pathByte(s.src[i]) {
			i++
		}
	}
	for i > s.pos && addressTail(s.src[i-1]) {
		i--
	}
	start := s.pos
	s.pos = i
	s.add(token{kind: kind, start: int32(start)})
	return true
}

// hostEnd returns where the letters of a name and host end, and whether an at sign
// stands among them.
func (s *scanner) hostEnd() (end int, at bool) {
	i := s.pos
	for i < len(s.src) && i-s.pos < longestAddress {
		switch c := s.src[i]; {
		case c == '@':
			at = true
		case !isASCIILetter(c) && !isDigit(c) && c != '.' && c != '-' && c != '_' && c != '+':
			return i, at
		}
		i++
	}
	return i, at
}

// webAddress reports whether the text up to i, which holds no at sign, begins a web
// address: "https:/", "www.", or a domain with a path behind it.
func (s *scanner) webAddress(i int) bool {
	head := s.src[s.pos:i]
	if len(head) > 4 && head[:4] == "www." {
		return true
	}
	if i >= len(s.src) || len(head) < 4 || s.src[i] != ':' && s.src[i] != '/' {
		return false
	}
	if head == "http" || head == "https" {
		return i+2 < len(s.src) && s.src[i:i+2] == ":/"
	}
	return len(head) > 4 && head[:4] == "WWW." || domainLike(head)
}

// pathByte reports whether c may stand in the path of a web address.
func pathByte(c byte) bool {
	switch c {
	case '<', '>', ')', '"', '|', ',', ';':
		return false
	}
	return c > ' '
}

// addressTail reports whether c, at the end of an address, belongs to the sentence
// around it.
func addressTail(c byte) bool { return c == '.' || c == '-' || c == ',' || c == '_' }

// domainLike reports whether s ends in a top-level domain that Dutch letters use.
func domainLike(s string) bool {
	for i := len(s) - 1; i > 1; i-- {
		if s[i] == '.' {
			switch s[i+1:] {
			case "nl", "com", "eu", "org", "net", "be", "info":
				return true
			}
			return i == len(s)-1 && domainLike(s[:i])
		}
	}
	return false
}

// foldRune returns the plain small letter of an accented letter, 0 for what is no
// letter of a Dutch text.
func foldRune(r rune) byte {
	if r < utf8.RuneSelf {
		if isASCIILetter(byte(r)) {
			return lower(byte(r))
		}
		return 0
	}
	switch {
	case r == 0xD7 || r == 0xF7:
		return 0
	case r >= 0xC0 && r <= 0xFF:
		return latinFold[r-0xC0]
	}
	switch r {
	case 'ĳ', 'Ĳ':
		return 'i'
	case 'œ', 'Œ':
		return 'o'
	case 'š', 'Š':
		return 's'
	case 'ž', 'Ž':
		return 'z'
	case 'ć', 'č', 'Ć', 'Č':
		return 'c'
	case 'ş', 'Ş', 'ș':
		return 's'
	case 'ğ', 'Ğ':
		return 'g'
	case 'ı', 'İ':
		return 'i'
	case 'ł', 'Ł':
		return 'l'
	case 'ń', 'Ń':
		return 'n'
	case 'ﬁ', 'ﬂ', 'ﬀ':
		return 'f'
	}
	return 0
}

// foldSecond returns the second letter of a ligature.
func foldSecond(r rune) byte {
	switch r {
	case 'ĳ', 'Ĳ':
		return 'j'
	case 'œ', 'Œ':
		return 'e'
	case 'ﬁ':
		return 'i'
	case 'ﬂ':
		return 'l'
	case 'ﬀ':
		return 'f'
	}
	return 0
}

// latinFold folds U+00C0 to U+00FF.
const latinFold = "aaaaaaaceeeeiiiidnooooo" + "xouuuuyts" + "aaaaaaaceeeeiiiidnooooo" + "xouuuuyty"

// entityHyphen returns the length of a hyphen inside a word that is written as an
// entity of HTML, 0 for none.
func entityHyphen(s string) int {
	for _, e := range [...]string{"&#8209;", "&#x2011;", "&#8208;", "&shy;", "&#173;"} {
		if len(s) >= len(e) && s[:len(e)] == e {
			return len(e)
		}
	}
	return 0
}
