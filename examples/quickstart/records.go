package main

import (
	"encoding/csv"
	"errors"
	"strings"
)

// record is one row of a CSV file with the line on which it begins.
type record struct {
	line  int
	cells []string
	bad   string // why it cannot be read; then there are no cells
}

// mostLines is the most lines that one row may take: a cell with line breaks in it
// is a short text or an address. It keeps the time linear when quotes are missing.
const mostLines = 50

// records cuts a CSV text with semicolons into rows. A quote that is opened and
// never closed would swallow every row behind it; here it costs its own line
// alone. whole tells of cells whether they are a row by themselves: a row that
// runs on over such a line has lost its closing quote.
func records(text string, whole func(cells []string) bool) func(yield func(record) bool) {
	lines := strings.Split(text, "\n")
	return func(yield func(record) bool) {
		for i := 0; i < len(lines); {
			if strings.TrimSpace(lines[i]) == "" {
				i++
				continue
			}
			r, n := readRecord(lines[i:], whole)
			r.line = i + 1
			if !yield(r) {
				return
			}
			i += n
		}
	}
}

// readRecord reads the row at the start of lines and tells how many it took. Inside
// a quoted cell the number of quotes so far is odd, also when it holds doubled ones.
func readRecord(lines []string, whole func([]string) bool) (record, int) {
	quotes := 0
	for n, line := range lines[:min(len(lines), mostLines)] {
		if n > 0 {
			if cells, err := parse(line); err == nil && whole(cells) {
				break
			}
		}
		if quotes += strings.Count(line, `"`); quotes%2 != 0 {
			continue
		}
		cells, err := parse(strings.Join(lines[:n+1], "\n"))
		if err != nil {
			return record{bad: quoteReason(err)}, 1
		}
		return record{cells: cells}, n + 1
	}
	if _, err := parse(lines[0]); errors.Is(err, csv.ErrBareQuote) {
		return record{bad: quoteReason(err)}, 1
	}
	return record{bad: "geen geldige CSV-regel: een aanhalingsteken gaat open en niet meer dicht"}, 1
}

func quoteReason(err error) string {
	if errors.Is(err, csv.ErrBareQuote) || errors.Is(err, csv.ErrQuote) {
		return "geen geldige CSV-regel: een aanhalingsteken staat midden in een veld (daar wordt het verdubbeld)"
	}
	return "geen geldige CSV-regel: " + err.Error()
}

// parse reads one row.
func parse(text string) ([]string, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = ';'
	return r.Read()
}

// trimmed returns cells without the empty ones at their end, which a spreadsheet
// adds up to the width of its widest row.
func trimmed(cells []string) []string {
	for len(cells) > 0 && strings.TrimSpace(cells[len(cells)-1]) == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}
