package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/go-incasso/incasso"
)

// check reports whether the canonical form of a table can be read one way only:
// every row has all its cells, and no cell holds the marks between cells and
// lines. A table without a source for a row is not law either.
func check(t incasso.Table) error {
	switch {
	case t.Name == "":
		return errors.New("no name")
	case len(t.Columns) == 0:
		return errors.New("no columns")
	case len(t.Rows) == 0:
		return errors.New("no rows")
	}
	if err := plain(append([]string{t.Name}, t.Columns...)); err != nil {
		return err
	}
	for i, r := range t.Rows {
		if len(r.Cells) != len(t.Columns) {
			return fmt.Errorf("row %d has %d cells for %d columns", i+1, len(r.Cells), len(t.Columns))
		}
		if err := plain(r.Cells); err != nil {
			return fmt.Errorf("row %d: %w", i+1, err)
		}
		if r.Source == (incasso.Source{}) {
			return fmt.Errorf("row %d has no source", i+1)
		}
	}
	return nil
}

// plain reports whether no text holds a tab or an end of line.
func plain(texts []string) error {
	for _, s := range texts {
		if strings.ContainsAny(s, "\t\r\n") {
			return fmt.Errorf("a tab or an end of line in %q", s)
		}
	}
	return nil
}
