package letter

import (
	"strings"
	"unicode/utf8"
)

// scanner cuts a text into raw tokens.
type scanner struct {
	src   string
	pos   int
	toks  []token
	flags tokenFlag
	langs [langCount]int

	closing int             // where the bracket of a filled blank is closed
	folds   strings.Builder // folded words; it never grows beyond the text
	buf     [64]byte
}

// scan returns the raw tokens of a text, and how many words are signs of each
// language.
func scan(src string) ([]token, [langCount]int) {
	s := scanner{src: src, flags: fLine | fBlank, toks: make([]token, 0, len(src)/5+16)}
	s.folds.Grow(len(src))
	s.quotePrefix()
	for s.pos < len(s.src) {
		s.next()
	}
	return s.toks, s.langs
}

// next reads one token, or white space.
func (s *scanner) next() {
	c := s.src[s.pos]
	switch {
	case c == '\n':
		s.newline()
	case c == ' ' || c == '\r' || c == '\v' || c == '\f':
		s.space()
	case c == '\t' || c == '|':
		s.pos++
		s.flags = s.flags&^fTight | fGap
	case c >= '0' && c <= '9':
		s.number()
	case isASCIILetter(c):
		s.word()
	case c == '<':
		s.tag()
	case c == '&':
		s.entity()
	case c == '*' || c == '#' || c == '`':
		s.pos++ // emphasis of plain-text mail
	case c == '_' || c == '.':
		s.dots()
	case c == '[' || c == '{':
		s.bracket()
	case s.pos == s.closing && s.pos > 0: // of a filled blank
		s.pos++
	case c < utf8.RuneSelf:
		s.punct(rune(c), 1)
	default:
		s.wide()
	}
}

// add ends a token at the present position.
func (s *scanner) add(t token) {
	t.end = int32(s.pos)
	t.flags |= s.flags
	s.flags = s.flags&fQuoted | fTight
	s.toks = append(s.toks, t)
}

func (s *scanner) punct(r rune, size int) {
	start := s.pos
	s.pos += size
	s.add(token{kind: tPunct, num: int64(r), start: int32(start)})
}

func (s *scanner) space() {
	n := 0
	for s.pos < len(s.src) {
		switch s.src[s.pos] {
		case ' ':
			n++
		case '\r', '\v', '\f':
		default:
			if n == 2 && s.beforeFigure() {
				n++ // a column of figures that lost some of its spaces
			}
			s.spaced(n)
			return
		}
		s.pos++
	}
}

// beforeFigure reports whether an amount of money follows: "  € 40,00".
func (s *scanner) beforeFigure() bool {
	return strings.HasPrefix(s.src[s.pos:], "€") || strings.HasPrefix(s.src[s.pos:], "- €")
}

func (s *scanner) spaced(n int) {
	s.flags &^= fTight
	if n >= 3 {
		s.flags |= fGap
	}
}

// newline reads a line feed and the signs with which mail quotes the next line.
func (s *scanner) newline() {
	s.pos++
	if s.flags&fLine != 0 {
		s.flags |= fBlank
	}
	s.flags = (s.flags | fLine) &^ (fTight | fQuoted | fGap)
	s.quotePrefix()
}

// arrows reports whether the line at i stands between arrows, ">> Betaal nu <<": that
// draws attention and quotes nobody.
func (s *scanner) arrows(i int) bool {
	const longest = 300
	rest := s.src[i:min(i+longest, len(s.src))]
	line, more, _ := strings.Cut(rest, "\n")
	if strings.HasSuffix(strings.TrimRight(line, " \t\r"), "<") {
		return true
	}
	if !strings.HasPrefix(line, ">>") {
		return false
	}
	more, _, _ = strings.Cut(more, "\n>") // a quotation goes on with the sign
	paragraph, _, _ := strings.Cut(more, "\n\n")
	return strings.Contains(paragraph, "<<")
}

func (s *scanner) quotePrefix() {
	i := s.pos
	for i < len(s.src) && (s.src[i] == ' ' || s.src[i] == '\t') {
		i++
	}
	if i < len(s.src) && s.src[i] == '>' && s.arrows(i) {
		return
	}
	for i < len(s.src) && (s.src[i] == '>' || s.src[i] == ' ') {
		if s.src[i] == '>' {
			s.flags |= fQuoted
			s.pos = i + 1
		}
		i++
	}
}

// tag skips what is left of HTML; a sign that opens no tag stands for itself.
func (s *scanner) tag() {
	const longest = 400
	rest := s.src[s.pos:min(s.pos+longest, len(s.src))]
	if len(rest) < 3 || !isASCIILetter(rest[1]) && rest[1] != '/' && rest[1] != '!' {
		s.punct('<', 1)
		return
	}
	for i := 1; i < len(rest); i++ {
		if rest[i] != '>' {
			continue
		}
		if hasAt(rest[1:i], '@') { // <naam@voorbeeld.nl>
			break
		}
		flags := s.flags
		s.flags &^= fTight
		switch name := tagName(rest[1:i]); name {
		case "br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "ul":
			if name == "p" && s.flags&fLine != 0 {
				s.flags |= fBlank
			}
			s.flags |= fLine
		case "td", "th":
			s.flags |= fGap
		case "b", "i", "u", "a", "em", "span", "strong", "font", "html", "body", "head", "table0", "tbody",
			"thead", "img", "hr", "o", "meta", "style", "center", "title", "h4", "h5", "ol", "small", "doctype":
		default: // a blank to fill in: <bedrag>
			s.flags = flags
			start := s.pos
			s.pos += i + 1
			s.add(token{kind: tBlank, start: int32(start)})
			return
		}
		s.pos += i + 1
		return
	}
	s.punct('<', 1)
}

func hasAt(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}

func tagName(s string) string {
	var buf [8]byte
	n := 0
	for i := range len(s) {
		c := lower(s[i])
		if c == '/' && n == 0 {
			continue
		}
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') || n == len(buf) {
			break
		}
		buf[n] = c
		n++
	}
	return string(buf[:n])
}

// entity reads a named character of HTML.
func (s *scanner) entity() {
	for _, e := range entities {
		if len(s.src)-s.pos >= len(e.name) && s.src[s.pos:s.pos+len(e.name)] == e.name {
			switch e.r {
			case ' ':
				s.pos += len(e.name)
				s.flags &^= fTight
			case '€':
				s.punct('€', len(e.name))
			default:
				s.word()
			}
			return
		}
	}
	s.punct('&', 1)
}

var entities = [...]struct {
	name string
	r    rune
}{
	{"&nbsp;", ' '}, {"&#160;", ' '}, {"&ensp;", ' '}, {"&thinsp;", ' '}, {"&amp;", ' '},
	{"&euro;", '€'}, {"&#8364;", '€'}, {"&quot;", ' '}, {"&lt;", ' '}, {"&gt;", ' '},
	{"&eacute;", 'e'}, {"&oacute;", 'o'}, {"&aacute;", 'a'}, {"&agrave;", 'a'},
	{"&euml;", 'e'}, {"&iuml;", 'i'}, {"&ouml;", 'o'}, {"&uuml;", 'u'}, {"&egrave;", 'e'},
}

// dots reads a blank to fill in, or a single sign.
func (s *scanner) dots() {
	c, i := s.src[s.pos], s.pos
	for i < len(s.src) && (s.src[i] == '.' || s.src[i] == '_' || s.src[i] == ',' && i > s.pos) {
		i++
	}
	if i-s.pos >= 2 && s.src[s.pos+1] != ',' || i-s.pos >= 4 {
		start := s.pos
		s.pos = i
		s.add(token{kind: tBlank, start: int32(start)})
		return
	}
	s.punct(rune(c), 1)
}

// wide reads a character beyond ASCII.
func (s *scanner) wide() {
	r, size := utf8.DecodeRuneInString(s.src[s.pos:])
	switch {
	case r == utf8.RuneError && size == 1:
		s.strayByte()
	case foldRune(r) != 0:
		s.word()
	case isWideSpace(r):
		s.pos += size
		s.spaced(1)
	case r == 0x2028 || r == 0x2029 || r == 0x85:
		s.newline()
		s.pos += size - 1
	case isInvisible(r):
		s.pos += size
	case r == '…':
		start := s.pos
		s.pos += size
		s.add(token{kind: tBlank, start: int32(start)})
	default:
		s.punct(plainSign(r), size)
	}
}

// strayByte skips a byte that is no UTF-8; the euro sign of Windows-1252 and a
// no-break space of Latin-1 are known.
func (s *scanner) strayByte() {
	switch s.src[s.pos] {
	case 0x80:
		s.punct('€', 1)
	case 0xA0:
		s.pos++
		s.spaced(1)
	default:
		s.pos++
	}
}

func isWideSpace(r rune) bool {
	return r == 0xA0 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x205F || r == 0x3000
}

// isInvisible names characters that break no word: soft hyphen, zero-width ones,
// marks of direction, combining accents.
func isInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r == 0x2060 || r == 0xFEFF ||
		r >= 0x202A && r <= 0x202E || r >= 0x0300 && r <= 0x036F
}

// plainSign gives typographic signs their plain form.
func plainSign(r rune) rune {
	switch r {
	case '–', '—', '‐', '‑', '−', '‒':
		return '-'
	case '“', '”', '„', '«', '»', '‟':
		return '"'
	case '‘', '’', '‚', '′', '´':
		return '\''
	case '·', '•', '●', '▪', '■', '◦':
		return '•'
	case '│', '┃', '¦':
		return '|'
	}
	return r
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool       { return c >= '0' && c <= '9' }

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 0x20
	}
	return c
}
