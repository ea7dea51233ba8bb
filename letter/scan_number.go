package letter

import (
	"strings"

	"github.com/go-incasso/incasso"
)

// number reads what starts with a digit: a date, a figure, an ordinal, a code.
func (s *scanner) number() {
	start := s.pos
	if s.dateFigures() {
		return
	}
	t := token{kind: tNumber, start: int32(start), cls: cNumber}
	if cents, ok := s.english(); ok {
		t.kind, t.num = tDecimal, cents
		s.add(t)
		return
	}
	whole, digits, ok := s.grouped()
	t.num = whole
	frac, fracDigits := s.decimals()
	switch {
	case fracDigits == 2 && ok:
		t.kind, t.num = tDecimal, whole*100+frac
	case fracDigits == 1 && ok:
		t.kind, t.num = tFraction, whole*100+frac*10
	case fracDigits > 2:
		t.kind = tCode
	}
	if !ok || digits > 13 {
		t.kind = tCode
	}
	if s.codeTail(&t, digits) {
		t.kind = tCode
		s.extendCode()
	}
	if t.kind == tCode {
		t.cls = 0
	}
	s.add(t)
}

// grouped reads whole digits, with points between groups of three.
func (s *scanner) grouped() (value int64, digits int, ok bool) {
	i := s.pos
	for i < len(s.src) && isDigit(s.src[i]) {
		if digits < 15 {
			value = value*10 + int64(s.src[i]-'0')
		}
		digits++
		i++
	}
	ok = digits <= 13
	if digits <= 3 {
		for groupOfThree(s.src[i:]) && digits < 12 {
			for _, c := range []byte(s.src[i+1 : i+4]) {
				value = value*10 + int64(c-'0')
			}
			digits += 3
			i += 4
		}
	}
	s.pos = i
	return value, digits, ok
}

// groupOfThree reports whether s starts with a separator and exactly three digits.
func groupOfThree(s string) bool {
	if len(s) < 4 || s[0] != '.' && s[0] != '\'' || !isDigit(s[1]) || !isDigit(s[2]) || !isDigit(s[3]) {
		return false
	}
	return len(s) == 4 || !isDigit(s[4])
}

// decimals reads ",50", ".50", ",-", ",--" and ",=" behind whole digits; the dash
// forms are two decimals of zero.
func (s *scanner) decimals() (value int64, digits int) {
	if s.pos+1 >= len(s.src) || s.src[s.pos] != ',' && s.src[s.pos] != '.' {
		return 0, 0
	}
	sep, i := s.src[s.pos], s.pos+1
	if dash := dashes(s.src[i:]); dash > 0 && (sep == ',' || s.src[i] == '-' && !s.behindMonth()) {
		s.pos = i + dash
		return 0, 2
	}
	for i < len(s.src) && isDigit(s.src[i]) {
		if digits < 6 {
			value = value*10 + int64(s.src[i]-'0')
		}
		digits++
		i++
	}
	switch {
	case digits == 0:
		return 0, 0
	case sep == '.' && digits != 2: // "14.dagen" and 12.5 are not figures with cents
		return 0, 0
	case i+1 < len(s.src) && (s.src[i] == '.' || s.src[i] == ',') && isDigit(s.src[i+1]):
		return 0, 3
	}
	s.pos = i
	return value, digits
}

// english reads a figure in English notation, 1,234.56, as letters made by programs
// have it.
func (s *scanner) english() (cents int64, ok bool) {
	i, digits, groups := s.pos, 0, 0
	for i < len(s.src) && isDigit(s.src[i]) && digits < 4 {
		cents = cents*10 + int64(s.src[i]-'0')
		digits++
		i++
	}
	if digits > 3 {
		return 0, false
	}
	for i+3 < len(s.src) && s.src[i] == ',' && isDigit(s.src[i+1]) && isDigit(s.src[i+2]) && isDigit(s.src[i+3]) && groups < 3 {
		cents = cents*1000 + int64(s.src[i+1]-'0')*100 + int64(s.src[i+2]-'0')*10 + int64(s.src[i+3]-'0')
		groups++
		i += 4
	}
	if groups == 0 || i+2 >= len(s.src) || s.src[i] != '.' || !isDigit(s.src[i+1]) || !isDigit(s.src[i+2]) || i+3 < len(s.src) && isDigit(s.src[i+3]) {
		return 0, false
	}
	cents = cents*100 + int64(s.src[i+1]-'0')*10 + int64(s.src[i+2]-'0')
	s.pos = i + 3
	return cents, true
}

// behindMonth reports whether the figure is the year behind a month: "21 mei 2019.-".
func (s *scanner) behindMonth() bool {
	return len(s.toks) > 0 && s.toks[len(s.toks)-1].is(cMonth)
}

// dashes returns the length of the dash that stands for no cents.
func dashes(s string) int {
	n := 0
	for n < len(s) && n < 3 && (s[n] == '-' || s[n] == '=') {
		n++
	}
	if n == 0 {
		for _, d := range [...]string{"–", "—", "−"} {
			if len(s) >= len(d) && s[:len(d)] == d {
				return len(d)
			}
		}
	}
	return n
}

// codeTail reads an ordinal ending, and reports whether the figure goes on as a
// code.
func (s *scanner) codeTail(t *token, digits int) bool {
	if s.pos >= len(s.src) {
		return false
	}
	c := s.src[s.pos]
	switch {
	case isASCIILetter(c):
		tail := letterRun(s.src[s.pos:])
		switch lowerText(tail) {
		case "e", "de", "ste", "st", "th":
			if t.kind == tNumber && digits <= 2 {
				s.pos += len(tail)
				t.kind = tOrdinal
				return false
			}
		case "dagen", "dgn", "daagse", "weken", "euro", "eur", "x":
			return false
		}
		return len(tail) > 0 && !(len(tail) > 3)
	case (c == '-' || c == '/') && s.pos+1 < len(s.src) && isDigit(s.src[s.pos+1]):
		return true
	case c == ':' && s.pos+1 < len(s.src) && isDigit(s.src[s.pos+1]):
		return true
	}
	return false
}

func letterRun(s string) string {
	i := 0
	for i < len(s) && i < 12 && isASCIILetter(s[i]) {
		i++
	}
	return s[:i]
}

func lowerText(s string) string {
	var buf [16]byte
	n := copy(buf[:], s)
	for i := range n {
		buf[i] = lower(buf[i])
	}
	return string(buf[:n])
}

// dateFigures reads a date in figures: 12-03-2026, 12/3/26, 12.03.2026, 12 - 3 -
// 2026, 2026-03-12.
func (s *scanner) dateFigures() bool {
	var part, width [3]int
	i := s.pos
	var sep byte
	for k := range 3 {
		part[k], width[k] = datePart(s.src[i:])
		if width[k] == 0 {
			return false
		}
		i += width[k]
		if k == 2 {
			break
		}
		size, sign := dateSeparator(s.src[i:], sep)
		if size == 0 {
			return false
		}
		sep = sign
		i += size
	}
	if goesOn(s.src[i:]) {
		return false
	}
	y, m, d, ok := dateOrder(part, width)
	if !ok || m < 1 || m > 12 || d < 1 || d > 31 || y < 1900 || y > 2199 {
		return false
	}
	start := s.pos
	s.pos = i
	s.add(token{kind: tDate, num: dayNumber(y, m, d), start: int32(start), flags: fYear})
	return true
}

// datePart reads one, two or four digits; the width is 0 for any other number of
// them.
func datePart(s string) (value, width int) {
	for width < len(s) && isDigit(s[width]) && width < 5 {
		value = value*10 + int(s[width]-'0')
		width++
	}
	if width == 3 || width == 5 {
		return 0, 0
	}
	return value, width
}

// dateSeparator reads the sign between two parts of a date, with a space on both
// sides or on none. The second sign must be the first one, before, which is 0 for
// none. The length is 0 when there is no such sign.
func dateSeparator(s string, before byte) (size int, sign byte) {
	j := 0
	if len(s) > 0 && s[0] == ' ' {
		j = 1
	}
	if strings.HasPrefix(s[j:], "–") && (before == 0 || before == '-') { // 12–03–2026
		return j + len("–"), '-'
	}
	if j >= len(s) || s[j] != '-' && s[j] != '/' && s[j] != '.' || before != 0 && s[j] != before {
		return 0, 0
	}
	if j == 0 {
		return 1, s[0]
	}
	if len(s) < 3 || s[2] != ' ' || s[1] == '.' {
		return 0, 0
	}
	return 3, s[1]
}

// goesOn reports whether a date runs on in s, so that it was none.
func goesOn(s string) bool {
	if s == "" {
		return false
	}
	return isAlnum(s[0]) || (s[0] == '-' || s[0] == '/') && len(s) > 1 && isDigit(s[1])
}

// dateOrder tells year, month and day apart by their width.
func dateOrder(part, width [3]int) (y, m, d int, ok bool) {
	y, m, d = part[2], part[1], part[0]
	switch {
	case width[0] == 4 && width[1] <= 2 && width[2] <= 2:
		return part[0], m, part[2], true
	case width[2] == 4 && width[0] <= 2 && width[1] <= 2:
		return y, m, d, true
	case width[2] == 2 && width[0] <= 2 && width[1] <= 2:
		return y + 2000, m, d, true
	}
	return 0, 0, 0, false
}

// dayNumber returns the day number of a date, 0 for one that does not exist.
func dayNumber(y, m, d int) int64 {
	date, err := incasso.NewDate(y, monthOf(m), d)
	if err != nil {
		return 0
	}
	return int64(date.DayNumber())
}
