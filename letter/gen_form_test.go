package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// The sixth grammar test: the same letter in another form. Line width, hyphens at
// line ends, capitals, kinds of space and quotation signs say nothing about a
// letter, so the judgment must stay what it was.

var forms = []struct {
	name   string
	change func(string) string
}{
	{"CRLF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"no-break spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
	{"trailing spaces", func(s string) string { return strings.ReplaceAll(s, "\n", "  \n") }},
	{"indented", func(s string) string { return "    " + strings.ReplaceAll(s, "\n", "\n    ") }},
	{"quoted as a whole", func(s string) string { return "> " + strings.ReplaceAll(strings.TrimSpace(s), "\n", "\n> ") }},
	{"upper case", upperLetter},
	{"soft hyphens", softHyphens},
	{"width 72", func(s string) string { return wrap(s, 72, false) }},
	{"width 50", func(s string) string { return wrap(s, 50, false) }},
	{"width 34", func(s string) string { return wrap(s, 34, false) }},
	{"width 60 with hyphens", func(s string) string { return wrap(s, 60, true) }},
	{"width 40 with hyphens", func(s string) string { return wrap(s, 40, true) }},
	{"HTML breaks", func(s string) string { return strings.ReplaceAll(s, "\n", "<br>\n") }},
	{"HTML paragraphs", func(s string) string {
		return "<p>" + strings.ReplaceAll(s, "\n\n", "</p>\n<p>") + "</p>"
	}},
	{"entities", func(s string) string {
		return strings.NewReplacer("€ ", "&euro;&nbsp;", "é", "&eacute;", "ë", "&euml;").Replace(s)
	}},
	{"typographic signs", func(s string) string { return strings.NewReplacer("-", "–", "'", "’", "\"", "”").Replace(s) }},
	{"emphasis", func(s string) string {
		return strings.NewReplacer("incassokosten", "*incassokosten*", "dagen", "**dagen**").Replace(s)
	}},
}

// upperLetter puts a letter in capitals; tags and addresses of the web stay.
func upperLetter(s string) string {
	if strings.Contains(s, "<") || strings.Contains(s, "@") || strings.Contains(s, "http") {
		return s
	}
	return strings.ToUpper(s)
}

// softHyphens puts soft hyphens into long words.
func softHyphens(s string) string {
	words := strings.SplitAfter(s, " ")
	for i, w := range words {
		if len(w) > 9 && !strings.ContainsAny(w, "€0123456789<>@/.-\n\u00ad") {
			words[i] = w[:4] + "\u00ad" + w[4:]
		}
	}
	return strings.Join(words, "")
}

// wrap breaks the long lines of a letter at a width, the way a mail program does,
// and with hyphens the way a printer does.
func wrap(s string, width int, hyphens bool) string {
	var out strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		if len(line) <= width || strings.Contains(line, "  ") || strings.Contains(line, "<") || strings.Contains(line, "\t") {
			out.WriteString(line + "\n")
			continue
		}
		n := 0
		for i, w := range strings.Split(line, " ") {
			switch {
			case i == 0:
			case n+1+len(w) <= width:
				out.WriteByte(' ')
				n++
			case hyphens && len(w) > 9 && !strings.ContainsAny(w, "€0123456789/-.(\u00ad\u00a0"):
				out.WriteString(" " + w[:5] + "-\n")
				w, n = w[5:], 0
			default:
				out.WriteByte('\n')
				n = 0
			}
			out.WriteString(w)
			n += len(w)
		}
		out.WriteByte('\n')
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func TestFormsOfALetter(t *testing.T) {
	for _, s := range loadSamples(t, "seen") {
		if strings.Contains(s.name, "quoted") || strings.Contains(s.name, "hyphenated") || strings.Contains(s.in.Text, "\r") || strings.Contains(s.in.Text, "\n>") {
			continue
		}
		before, err := letter.Check(s.in)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range forms {
			in := s.in
			in.Text = f.change(s.in.Text)
			after, err := letter.Check(in)
			if err != nil {
				t.Fatal(err)
			}
			a, b := before.Read, after.Read
			a.Reference, b.Reference = letter.Opt[string]{}, letter.Opt[string]{}
			if strings.Contains(s.name, "english") || strings.Contains(s.in.Text, "02-03-2026") && f.name == "typographic signs" {
				a, b = letter.Read{}, letter.Read{} // not Dutch; a date with other strokes
			}
			if before.Verdict != after.Verdict || a != b {
				t.Errorf("%s, %s: %v (%s), was %v (%s)\n%+v\n%+v", s.name, f.name, after.Verdict, ids(after), before.Verdict, ids(before), b, a)
			}
		}
	}
}
