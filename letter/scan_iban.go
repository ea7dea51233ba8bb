package letter

import (
	"strings"
	"time"
)

func monthOf(m int) time.Month { return time.Month(m) }

// ibanLength gives the length of an account number by country.
func ibanLength(country string) int {
	switch country {
	case "NL":
		return 18
	case "BE":
		return 16
	case "DE", "GB", "IE":
		return 22
	case "FR", "IT":
		return 27
	case "LU", "AT", "LT":
		return 20
	case "ES", "SE":
		return 24
	case "PL":
		return 28
	case "MT":
		return 31
	}
	return 0
}

// iban reads an account number, with or without spaces or points between its
// groups. Its check digits may be wrong; then it is still an account, but no good
// one.
func (s *scanner) iban() bool {
	if len(s.src)-s.pos < 16 || !isASCIILetter(s.src[s.pos+1]) {
		return false
	}
	c0, c1 := s.src[s.pos]&^0x20, s.src[s.pos+1]&^0x20
	want := ibanLength(string([]byte{c0, c1}))
	if want == 0 {
		return false
	}
	var chars [34]byte
	n, i := 0, s.pos
	for i < len(s.src) && n < want {
		if c := s.src[i]; isAlnum(c) {
			chars[n] = c
			if !isDigit(c) {
				chars[n] = c &^ 0x20
			}
			n++
			i++
		} else if gap := s.ibanGap(i, n); gap > 0 {
			i += gap
		} else {
			return false
		}
		if n == 4 && (!isDigit(chars[2]) || !isDigit(chars[3])) {
			return false
		}
	}
	if n < want || i < len(s.src) && isAlnum(s.src[i]) || !ibanShape(chars[:n]) {
		return false
	}
	start := s.pos
	s.pos = i
	good := int64(0)
	if mod97(chars[:n]) == 1 {
		good = 1
	}
	s.add(token{kind: tIBAN, num: good, start: int32(start)})
	return true
}

// ibanGap returns the length of what may stand at i between the groups of an account
// number of which n characters were read; 0 for what may not.
func (s *scanner) ibanGap(i, n int) int {
	if n < 2 {
		return 0
	}
	switch rest := s.src[i:]; {
	case len(rest) > 1 && (rest[0] == ' ' || rest[0] == '.' || rest[0] == '-') && (isAlnum(rest[1]) || isLineEnd(rest[1])):
		return 1
	case len(rest) > 6 && rest[:6] == "&nbsp;":
		return 6
	case isLineEnd(rest[0]) && n%4 == 0: // broken over two lines
		return 1
	case len(rest) > 1 && rest[:2] == "\u00a0":
		return 2
	}
	return 0
}

func isAlnum(c byte) bool   { return isDigit(c) || isASCIILetter(c) }
func isLineEnd(c byte) bool { return c == '\n' || c == '\r' }

// ibanShape asks of a Dutch account four letters and ten digits, of others mostly
// digits.
func ibanShape(chars []byte) bool {
	letters := 0
	for i, c := range chars[4:] {
		if isDigit(c) {
			continue
		}
		letters++
		if string(chars[:2]) == "NL" && i >= 4 {
			return false
		}
	}
	if string(chars[:2]) == "NL" {
		return letters == 4
	}
	return letters <= 4 || len(chars) >= 27
}

// mod97 computes the check of ISO 13616 over an account number.
func mod97(chars []byte) int {
	rest := 0
	step := func(c byte) {
		if isDigit(c) {
			rest = (rest*10 + int(c-'0')) % 97
			return
		}
		rest = (rest*100 + int(c-'A') + 10) % 97
	}
	for _, c := range chars[4:] {
		step(c)
	}
	for _, c := range chars[:4] {
		step(c)
	}
	return rest
}

// compactIBAN returns an account number in capitals without spaces.
func compactIBAN(text string) string {
	text = strings.ReplaceAll(text, "&nbsp;", "")
	var buf [34]byte
	n := 0
	for i := range len(text) {
		c := text[i]
		if isDigit(c) || isASCIILetter(c) {
			if n == len(buf) {
				break
			}
			if c >= 'a' {
				c &^= 0x20
			}
			buf[n] = c
			n++
		}
	}
	return string(buf[:n])
}

// validIBAN reports whether text is an account number with sound check digits.
func validIBAN(text string) bool {
	c := compactIBAN(text)
	if len(c) < 15 || !isASCIILetter(c[0]) || !isASCIILetter(c[1]) {
		return false
	}
	if want := ibanLength(c[:2]); want != 0 && want != len(c) {
		return false
	}
	return mod97([]byte(c)) == 1
}
