package letter

import (
	"html"
	"strings"
)

// PlainText returns the text of an HTML letter as a reader sees it: tags, comments,
// styles and scripts left out, characters resolved, a line per block and per row of
// a table, cells apart by a tab. It serves to give an HTML letter, such as one from
// a template of the caller, to [Check]. It reads any bytes in time proportional to
// their number; what is not HTML comes back as it is, but for its white space.
func PlainText(page string) string {
	p := plainer{src: page}
	p.b.Grow(len(page) / 2)
	for p.pos < len(p.src) {
		next := strings.IndexByte(p.src[p.pos:], '<')
		if next < 0 {
			p.text(p.src[p.pos:])
			break
		}
		p.text(p.src[p.pos : p.pos+next])
		p.pos += next
		p.markup()
	}
	return strings.TrimSpace(p.b.String()) + "\n"
}

// plainer collects the text of a page.
type plainer struct {
	src string
	pos int
	b   strings.Builder
	// space and cell tell that white space, or the end of a cell, stood before what
	// comes, line how many line ends are owed before it.
	space, cell bool
	line        int
}

// text adds characters, white space folded.
func (p *plainer) text(s string) {
	for _, r := range html.UnescapeString(s) {
		switch r {
		case ' ', '\t', '\n', '\r', '\f':
			p.space = true
		default:
			p.gap()
			p.b.WriteRune(r)
		}
	}
}

// gap writes the white space that is owed.
func (p *plainer) gap() {
	switch {
	case p.b.Len() == 0:
	case p.line > 0:
		p.b.WriteString("\n\n"[:p.line])
	case p.cell:
		p.b.WriteByte('\t')
	case p.space:
		p.b.WriteByte(' ')
	}
	p.space, p.cell, p.line = false, false, 0
}

// markup reads what starts with "<".
func (p *plainer) markup() {
	rest := p.src[p.pos:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		p.skipPast("-->")
		return
	case len(rest) < 2 || !isTagStart(rest[1]):
		p.text("<")
		p.pos++
		return
	}
	end := tagEnd(rest)
	name, closing := htmlTagName(rest[:end])
	p.pos += end
	switch name {
	case "script", "style", "title", "head":
		if !closing && name != "head" {
			p.skipPast("</" + name)
			p.skipPast(">")
		}
	case "br", "tr", "li", "dt", "dd", "caption", "thead", "tbody", "tfoot":
		p.line = max(p.line, 1)
	case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table",
		"address", "header", "footer", "main", "section", "article", "body", "blockquote", "hr":
		p.line = max(p.line, 2)
	case "td", "th":
		p.cell = p.cell || closing
	}
}

// skipPast moves behind the next occurrence of a mark, in any case of letters.
func (p *plainer) skipPast(mark string) {
	for i := p.pos; i+len(mark) <= len(p.src); i++ {
		if p.src[i] == mark[0] && strings.EqualFold(p.src[i:i+len(mark)], mark) {
			p.pos = i + len(mark)
			return
		}
	}
	p.pos = len(p.src)
}

func isTagStart(c byte) bool {
	return c == '/' || c == '!' || c == '?' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// tagEnd returns the place behind a tag; a ">" between quotes does not end it.
func tagEnd(s string) int {
	var quote byte
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && s[i-1] == '=':
			quote = c
		case c == '>':
			return i + 1
		}
	}
	return len(s)
}

// htmlTagName returns the name of a tag in small letters.
func htmlTagName(tag string) (name string, closing bool) {
	s := tag[1:]
	if s[0] == '/' {
		s, closing = s[1:], true
	}
	n := 0
	for n < len(s) && n < 12 && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || s[n] >= '0' && s[n] <= '9') {
		n++
	}
	return strings.ToLower(s[:n]), closing
}
