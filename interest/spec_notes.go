package interest

import (
	"slices"
	"strconv"
	"strings"

	"github.com/go-incasso/incasso"
)

// footnotes are numbered in the order in which lines refer to them, each text once.
type footnotes struct {
	texts  []string
	number map[string]int
}

// mark returns the mark of a footnote and enters its text where it is new.
func (f *footnotes) mark(text string) string {
	n, ok := f.number[text]
	if !ok {
		f.texts = append(f.texts, text)
		n = len(f.texts)
		if f.number == nil {
			f.number = map[string]int{}
		}
		f.number[text] = n
	}
	return "[" + strconv.Itoa(n) + "]"
}

// marks enters what the rate of a line rests on and returns the marks of it.
func (s *spec) marks(l *Line) string {
	var out []string
	add := func(nl, en string) {
		if m := s.notes.mark(s.say(nl, en)); !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	if l.row > 0 {
		for _, r := range l.rows() {
			law := s.lawRate(r)
			add(law, law)
		}
		if l.Cost == 0 && s.terms.isTrade() && int(l.row) <= len(statutorySeries) {
			add("Voor 1 december 2002 gold voor handelsvorderingen het percentage van de gewone wettelijke rente.",
				"Before 1 December 2002 the ordinary statutory rate held for trade debts.")
		}
	}
	if l.Supplied {
		add("Een percentage dat de gebruiker heeft opgegeven: de regel berust er geheel of voor een deel op.",
			"A rate that the caller supplied: the line rests on it wholly or in part.")
	}
	switch {
	case l.row > 0 || l.Supplied:
	case s.terms.floor:
		add("Het overeengekomen percentage; dat van de wet was niet hoger.", "The agreed rate; that of the law was not higher.")
	default:
		add("Het overeengekomen percentage.", "The agreed rate.")
	}
	return strings.Join(out, " ")
}

// isTrade reports whether the rate of the law in the lines of the claim is the
// commercial one.
func (t *terms) isTrade() bool {
	return t.kind == Commercial || t.kind == PublicBody || t.debt == TradeDebt || t.debt == PublicBodyDebt
}

// lawRate returns where the rate of a row stands, the rate itself, without points on top,
// and the day from which it holds. Rows before it that say the same are one with it.
func (s *spec) lawRate(r row) string {
	table := statutorySeries
	if int(r.id) > len(table) {
		table = commercialSeries
	}
	source, from := rowSources[r.id].String(), r.from
	for i := search(table, r.from) - 1; i >= 0; i-- {
		if table[i].rate != r.rate || rowSources[table[i].id].String() != source {
			break
		}
		from = table[i].from
	}
	return source + ": " + percent(r.rate, s.lang) + s.say(" vanaf ", " from ") +
		s.date(incasso.DateFromDayNumber(from)) + "."
}

// grounds returns the articles that the result rests on; the rows of the rate tables
// stand in the footnotes.
func (s *spec) grounds() string {
	rows := map[incasso.Source]bool{}
	for i := range s.r.Lines {
		for _, r := range s.r.Lines[i].rows() {
			rows[rowSources[r.id].Source()] = true
		}
	}
	var out []string
	for _, source := range s.r.Sources() {
		if !rows[source] {
			out = append(out, source.String())
		}
	}
	return strings.Join(out, "; ")
}

// writeNotes writes the footnotes and the remarks of [Result.Notices], but for those that
// the footnote of a line tells.
func (s *spec) writeNotes() {
	if len(s.notes.texts) > 0 {
		s.title(s.say("Noten bij de percentages", "Notes on the rates"))
		for i, text := range s.notes.texts {
			paragraph(&s.b, "["+strconv.Itoa(i+1)+"] ", text)
		}
	}
	notices := slices.DeleteFunc(s.r.Notices(), func(n incasso.Notice) bool {
		return n.ID == NoticeSuppliedRate || n.ID == NoticeOrdinaryBefore2002
	})
	if len(notices) > 0 {
		s.title(s.say("Opmerkingen", "Remarks"))
		for _, n := range notices {
			paragraph(&s.b, "- ", n.Text(s.lang))
		}
	}
}
