package letter

import (
	"slices"
	"strings"

	"github.com/go-incasso/incasso"
)

// render makes the letter, and judges what it made together with the facts. An
// English letter is judged by its Dutch text.
func (d *draft) render() (Letter, error) {
	if err := checkTemplateNames(d.in.Templates); err != nil {
		return Letter{}, err
	}
	subject, text, err := d.compose()
	if err != nil {
		return Letter{}, err
	}
	read := text
	if d.in.Lang != incasso.NL {
		dutch := *d
		dutch.in.Lang, dutch.in.Format = incasso.NL, Text
		if _, read, err = dutch.compose(); err != nil {
			return Letter{}, err
		}
	} else if d.in.Format == HTML {
		read = PlainText(text)
	}
	rep, err := d.judge(read)
	if err != nil {
		return Letter{}, err
	}
	if err := passes(rep, "facts"); err != nil {
		return Letter{}, err
	}
	l := Letter{Subject: subject, Text: text, Facts: d.f, Findings: rep.Findings}
	if l.Findings == nil {
		l.Findings = []Finding{}
	}
	for _, n := range slices.Concat(d.notices, rep.Notices) {
		if !slices.ContainsFunc(l.Notices, func(o incasso.Notice) bool { return o.ID == n.ID }) {
			l.Notices = append(l.Notices, n)
		}
	}
	return l, nil
}

// compose runs the templates.
func (d *draft) compose() (subject, text string, err error) {
	v := d.view()
	set := templateSet{kind: d.in.Kind, lang: d.in.Lang, replace: d.in.Templates}
	if subject, err = set.run(Text, "subject", v); err != nil {
		return "", "", err
	}
	subject = cleanLine(subject)
	v.Subject = subject
	if text, err = set.run(d.in.Format, "", v); err != nil {
		return "", "", err
	}
	if d.in.Format == Text {
		return subject, tidy(text, 1), nil
	}
	if !strings.Contains(text, "<pre") { // there alone empty lines mean something
		text = tidy(text, 0)
	}
	return subject, text, nil
}

// tidy trims lines and leaves at most so many empty lines together, so that
// templates may be laid out freely.
func tidy(text string, most int) string {
	var b strings.Builder
	b.Grow(len(text))
	empty := most // the letter starts with a line that says something
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \t\r\n")
		if line != "" {
			empty = 0
		} else if empty++; empty > most {
			continue
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}
