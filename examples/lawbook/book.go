package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/wik"
)

// text is a sentence in Dutch and in English.
type text struct{ NL, EN string }

// book is all that stands on the page, in order.
type book struct {
	Law      incasso.Law
	Tables   int // tables of law
	Rows     int // rows of law
	Sections []section
}

// section is a chapter of the page. All parts but the title may be absent.
type section struct {
	ID     string
	Title  text
	Intro  []text
	Figure *figure
	Tables []table
	Points []point
}

// figure is a plot.
type figure struct {
	ID    string // "rates"
	Title text
	Desc  text
	SVG   string
}

// File is the name under which the plot is kept beside the Markdown.
func (f *figure) File() string { return "lawbook-" + f.ID + ".svg" }

// table is a table of the page.
type table struct {
	ID       string
	Title    text
	Verified string // "2026-12-31"; empty for law that stays in force
	Law      bool   // whether it is law, row by row with its source
	Columns  []text
	Rows     []row
	Notes    []text
}

// row is a row of a table. Its first cell names it.
type row struct {
	Cells  []cell
	Source citation
}

// cell is a value in the plain form of the library, with what it means where it is
// a word.
type cell struct {
	Plain   string
	Meaning text
}

// point is a choice or a question.
type point struct {
	ID      string
	Text    text
	Notice  string // the id of the notice that comes with answers
	Sources []citation
}

// citation is where something stands.
type citation struct {
	Text    string
	URL     string
	Checked string
}

// cite turns a source into what the page shows. A law without a link of its own is
// linked by its number, a ruling by its ECLI.
func cite(s incasso.Source) citation {
	c := citation{Text: s.String(), URL: s.URL, Checked: s.Checked.String()}
	switch {
	case c.URL != "":
	case s.ECLI != "":
		c.URL = "https://deeplink.rechtspraak.nl/uitspraak?id=" + s.ECLI
	case s.BWBID != "":
		c.URL = "https://wetten.overheid.nl/" + s.BWBID
	}
	return c
}

// newBook makes the page out of the tables of the library.
func newBook() (*book, error) {
	b := &book{Law: incasso.CurrentLaw()}
	for _, chapter := range []func() (section, error){
		costs, interestRates, days, letters, procedures, choices, questions,
	} {
		s, err := chapter()
		if err != nil {
			return nil, err
		}
		b.Sections = append(b.Sections, s)
	}
	for _, s := range b.Sections {
		for _, t := range s.Tables {
			if t.Law {
				b.Tables++
				b.Rows += len(t.Rows)
			}
		}
	}
	unread(b)
	b.Sections = append(b.Sections, sources(b))
	return b, nil
}

// lawTables turns tables of the library into tables of the page.
func lawTables(list []incasso.Table) ([]table, error) {
	out := make([]table, 0, len(list))
	for _, t := range list {
		l, err := lawTable(t)
		if err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, nil
}

func lawTable(t incasso.Table) (table, error) {
	out := table{ID: t.Name, Title: text{t.TitleNL, t.TitleEN}, Verified: t.Verified.String(), Law: true}
	for _, c := range t.Columns {
		h, ok := headings[c]
		if !ok {
			return table{}, fmt.Errorf("table %s: the column %s has no heading", t.Name, c)
		}
		out.Columns = append(out.Columns, h)
	}
	for _, r := range t.Rows {
		line := row{Source: cite(r.Source)}
		for i, plain := range r.Cells {
			m, err := meaning(t.Columns[i], plain)
			if err != nil {
				return table{}, fmt.Errorf("table %s: %w", t.Name, err)
			}
			line.Cells = append(line.Cells, cell{plain, m})
		}
		out.Rows = append(out.Rows, line)
	}
	return out, nil
}

func costs() (section, error) {
	s := section{ID: "costs", Title: text{"Incassokosten", "Collection costs"}, Intro: []text{{
		"De vergoeding volgt uit de hoofdsom: elke schijf neemt zijn percentage, daarna gelden maximum en minimum, en zo nodig btw.",
		"The fee follows from the principal: every band takes its percentage, then come maximum and minimum, and VAT where it is due.",
	}}}
	var err error
	if s.Tables, err = lawTables(wik.Tables()); err != nil {
		return s, err
	}
	examples, err := feeExamples()
	if err != nil {
		return s, err
	}
	s.Tables = append(s.Tables, examples)
	s.Figure, err = costsPlot()
	return s, err
}

// feeExamples computes the fee for some principals, so that what the plot shows
// can be read and checked.
func feeExamples() (table, error) {
	t := table{
		ID: "costs_examples",
		Title: text{"Uitgerekend: vergoeding bij hoofdsommen, zonder en met btw naar het jongste percentage",
			"Worked out: the fee for principals, without and with VAT at the latest percentage"},
		Columns: []text{{"hoofdsom", "principal"}, {"vergoeding", "fee"}, {"btw", "VAT"}, {"samen", "together"}},
	}
	vat, err := lastRate(wik.Tables(), "wik_vat")
	if err != nil {
		return t, err
	}
	for _, euros := range []int64{10, 100, 266, 267, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 10_000_000} {
		principal, err := incasso.Euro.Mul(euros)
		if err != nil {
			return t, err
		}
		fee, err := wik.FeeEUR(principal)
		if err != nil {
			return t, err
		}
		extra, err := fee.Percent(vat)
		if err != nil {
			return t, err
		}
		t.Rows = append(t.Rows, row{Cells: plainCells(principal.String(), fee.String(), extra.String(), (fee + extra).String())})
	}
	return t, nil
}

func plainCells(list ...string) []cell {
	out := make([]cell, len(list))
	for i, s := range list {
		out[i].Plain = s
	}
	return out
}

// lastRate returns the percentage in the last row of a table.
func lastRate(tables []incasso.Table, name string) (incasso.Rate, error) {
	for _, t := range tables {
		if t.Name == name {
			return incasso.ParseRate(t.Rows[len(t.Rows)-1].Cells[slices.Index(t.Columns, "percent")])
		}
	}
	return 0, fmt.Errorf("there is no table %s", name)
}

func interestRates() (section, error) {
	s := section{ID: "interest", Title: text{"Wettelijke rente en handelsrente", "Statutory and commercial interest"}, Intro: []text{
		{
			"Elk percentage geldt vanaf zijn eerste dag, ook voor rente die al loopt (art. 6:120 BW). De handelsrente geldt ook voor overheidsinstanties (art. 6:119b BW). Na de laatste gecontroleerde dag weigert de bibliotheek te rekenen, tenzij de gebruiker zelf een percentage opgeeft.",
			"Every rate holds from its first day, also for interest that is already running (art. 6:120 BW). The commercial rate holds for public bodies too (art. 6:119b BW). After the last verified day the library refuses to compute, unless the caller supplies a rate.",
		},
	}}
	var err error
	if s.Tables, err = lawTables(interest.Tables()); err != nil {
		return s, err
	}
	slices.Reverse(s.Tables) // the ordinary rate comes first
	s.Figure, err = ratesPlot()
	return s, err
}

func days() (section, error) {
	s := section{ID: "days", Title: text{"Dagen en termijnen", "Days and terms"}, Intro: []text{{
		"De dagen van de Algemene termijnenwet, de wettelijke termijnen en hun grenzen, de uren voor contact, het vermoeden van ontvangst van post, de langste betaaltermijnen en de verjaringstermijnen. Waar een eerste dag ontbreekt, noemt de gelezen tekst die niet; de regel is dan op alle dagen toegepast.",
		"The days of the Algemene termijnenwet, the statutory terms and their bounds, the hours of contact, the presumption of receipt of post, the longest payment terms and the limitation periods. Where a first day is absent the text that was read does not name it; the rule was then applied to all days.",
	}}}
	var err error
	s.Tables, err = lawTables(deadline.Tables())
	return s, err
}

// sources lists every source once, with the number of rows that rest on it.
func sources(b *book) section {
	s := section{ID: "sources", Title: text{"Alle bronnen", "All sources"}, Intro: []text{{
		"Elke bron één keer, met het aantal rijen en keuzes hierboven dat erop rust.",
		"Every source once, with the number of rows and choices above that rest on it.",
	}}}
	type tally struct {
		rows    int
		checked string
	}
	tallies := map[citation]*tally{}
	add := func(c citation) {
		key := citation{Text: c.Text, URL: c.URL}
		if key.Text == "" {
			return // a row that was worked out
		}
		if tallies[key] == nil {
			tallies[key] = &tally{}
		}
		tallies[key].rows++
		tallies[key].checked = max(tallies[key].checked, c.Checked)
	}
	for _, sec := range b.Sections {
		for _, t := range sec.Tables {
			for _, r := range t.Rows {
				add(r.Source)
			}
		}
		for _, p := range sec.Points {
			for _, c := range p.Sources {
				add(c)
			}
		}
	}
	t := table{ID: "all_sources", Title: text{"Bronnen", "Sources"}, Columns: []text{{"rijen", "rows"}}}
	for key, n := range tallies {
		key.Checked = n.checked
		t.Rows = append(t.Rows, row{Cells: plainCells(strconv.Itoa(n.rows)), Source: key})
	}
	slices.SortFunc(t.Rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.Source.Text, b.Source.Text), cmp.Compare(a.Source.URL, b.Source.URL))
	})
	s.Tables = []table{t}
	return s
}

// HasSources reports whether the rows have sources: those that were worked out
// have none.
func (t table) HasSources() bool {
	return slices.ContainsFunc(t.Rows, func(r row) bool { return r.Source.Text != "" })
}
