package main

import (
	"fmt"
	"strings"
)

// markdown writes the book as Markdown. The plots are files beside it, because
// readers of Markdown leave drawings in the text out.
func markdown(b *book) []byte {
	var w strings.Builder
	w.WriteString("# Het recht van incasso, rij voor rij / The law of incasso, row by row\n\n")
	w.WriteString("Written by `go test ./examples/lawbook -update`, and tested to be current; `go run ./examples/lawbook` writes it as one HTML page.\n\n")
	fmt.Fprintf(&w, "Alles waarmee de bibliotheek rekent: %d tabellen met %d rijen, elk met zijn bron. Dit is geen juridisch advies.\n", b.Tables, b.Rows)
	fmt.Fprintf(&w, "*All that the library computes with: %d tables with %d rows, each with its source. This is no legal advice.*\n\n", b.Tables, b.Rows)
	fmt.Fprintf(&w, "- recht gelezen op / *law read on*: %s\n- gecontroleerd tot en met / *verified through*: %s\n- SHA-256 van de tabellen / *of the tables*: `%s`\n\n",
		b.Law.Version, b.Law.VerifiedThrough, b.Law.Hash)
	for _, s := range b.Sections {
		fmt.Fprintf(&w, "- [%s](#%s)\n", both(s.Title), s.ID)
	}
	for _, s := range b.Sections {
		markdownSection(&w, &s)
	}
	return []byte(w.String())
}

func markdownSection(w *strings.Builder, s *section) {
	fmt.Fprintf(w, "\n<a id=\"%s\"></a>\n\n## %s\n", s.ID, both(s.Title))
	for _, t := range s.Intro {
		fmt.Fprintf(w, "\n%s\n\n*%s*\n", escape(t.NL), escape(t.EN))
	}
	if f := s.Figure; f != nil {
		fmt.Fprintf(w, "\n![%s](%s)\n\n%s\n\n*%s*\n", both(f.Title), f.File(), escape(f.Desc.NL), escape(f.Desc.EN))
	}
	for _, t := range s.Tables {
		markdownTable(w, &t)
	}
	for _, p := range s.Points {
		fmt.Fprintf(w, "\n### `%s`\n\n%s\n\n*%s*\n", p.ID, escape(p.Text.NL), escape(p.Text.EN))
		if p.Notice != "" {
			fmt.Fprintf(w, "\nMelding / *notice*: `%s`\n", p.Notice)
		}
		if len(p.Sources) > 0 {
			list := make([]string, len(p.Sources))
			for i, c := range p.Sources {
				list[i] = link(c)
			}
			fmt.Fprintf(w, "\nBron / *source*: %s\n", strings.Join(list, "; "))
		}
	}
}

func markdownTable(w *strings.Builder, t *table) {
	fmt.Fprintf(w, "\n### %s\n\n", both(t.Title))
	if t.Verified != "" {
		fmt.Fprintf(w, "Gecontroleerd tot en met / *verified through*: %s\n\n", t.Verified)
	}
	var head []string
	for _, c := range t.Columns {
		head = append(head, both(c))
	}
	if t.HasSources() {
		head = append(head, "bron / source", "gelezen op / read on")
	}
	fmt.Fprintf(w, "| %s |\n|%s\n", strings.Join(head, " | "), strings.Repeat(" --- |", len(head)))
	for _, r := range t.Rows {
		var cells []string
		for _, c := range r.Cells {
			cells = append(cells, cellText(c))
		}
		if t.HasSources() {
			cells = append(cells, link(r.Source), orDash(r.Source.Checked))
		}
		fmt.Fprintf(w, "| %s |\n", strings.Join(cells, " | "))
	}
	if len(t.Notes) > 0 {
		w.WriteByte('\n')
	}
	for _, n := range t.Notes {
		fmt.Fprintf(w, "- %s *%s*\n", escape(n.NL), escape(n.EN))
	}
}

// both gives a short text in both languages.
func both(t text) string {
	if t.NL == t.EN {
		return escape(t.NL)
	}
	return escape(t.NL) + " / " + escape(t.EN)
}

func cellText(c cell) string {
	var parts []string
	if c.Plain != "" {
		parts = append(parts, escape(c.Plain))
	}
	if c.Meaning.NL != "" {
		parts = append(parts, escape(c.Meaning.NL))
		if c.Meaning.EN != c.Meaning.NL {
			parts = append(parts, "*"+escape(c.Meaning.EN)+"*")
		}
	}
	return strings.Join(parts, "<br>")
}

func link(c citation) string {
	if c.URL == "" {
		return escape(c.Text)
	}
	return "[" + escape(c.Text) + "](" + strings.NewReplacer("(", "%28", ")", "%29", " ", "%20").Replace(c.URL) + ")"
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// escape keeps text from being read as Markdown.
func escape(s string) string {
	return strings.NewReplacer("|", "\\|", "<", "&lt;", "*", "\\*", "_", "\\_", "`", "\\`", "[", "\\[", "]", "\\]").Replace(s)
}
