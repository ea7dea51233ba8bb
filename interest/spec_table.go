package interest

import (
	"strings"
	"unicode/utf8"
)

// table is a table of plain text whose columns are as wide as what stands in them.
type table struct {
	align string // per column: l for left, r for right
	rows  []tableRow
}

// tableRow is a row of cells with the marks of its footnotes behind it, or a heading
// over the rows that follow.
type tableRow struct {
	cells   []string
	marks   string
	heading string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, tableRow{cells: cells}) }

// widths returns the width of each column: that of its widest cell.
func (t *table) widths() []int {
	w := make([]int, len(t.align))
	for _, r := range t.rows {
		for i, c := range r.cells {
			w[i] = max(w[i], utf8.RuneCountInString(c))
		}
	}
	return w
}

// write writes the rows.
func (t *table) write(b *strings.Builder) {
	widths := t.widths()
	for _, r := range t.rows {
		b.WriteString(strings.TrimRight(r.text(t.align, widths), " ") + "\n")
	}
}

// text returns the row, its columns two spaces apart; a column of nothing is left out.
func (r *tableRow) text(align string, widths []int) string {
	if r.heading != "" {
		return r.heading
	}
	var cells []string
	for i, c := range r.cells {
		pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(c))
		switch {
		case widths[i] == 0:
		case align[i] == 'r':
			cells = append(cells, pad+c)
		default:
			cells = append(cells, c+pad)
		}
	}
	return strings.Join(append(cells, r.marks), "  ")
}

// textWidth is the width of running text, in characters.
const textWidth = 96

// paragraph writes text broken at spaces: the first line behind a lead, the others
// indented as far. A no-break space is not broken at.
func paragraph(b *strings.Builder, lead, text string) {
	indent := utf8.RuneCountInString(lead)
	b.WriteString(lead)
	at := indent
	for i, word := range strings.Split(text, " ") {
		n := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case at+1+n > textWidth:
			b.WriteString("\n" + strings.Repeat(" ", indent))
			at = indent
		default:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += n
	}
	b.WriteByte('\n')
}
