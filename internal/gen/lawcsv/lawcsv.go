// Package lawcsv reads the audited law tables under testdata/law for the
// generators and writes Go source. It fails on anything that is not exactly as
// expected: a table of law has no room for a guess.
package lawcsv

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"

	"github.com/go-incasso/incasso"
)

// Row is one line of a table, by column.
type Row struct {
	file  string
	line  int
	cells map[string]string
}

// Read reads a CSV file with a header that must name exactly columns, in that
// order. Every row must have them all.
func Read(path string, columns ...string) ([]Row, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord = len(columns)
	header, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if !slices.Equal(header, columns) {
		return nil, fmt.Errorf("%s: columns are %v, want %v", path, header, columns)
	}
	all, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	rows := make([]Row, 0, len(all))
	for i, rec := range all {
		cells := make(map[string]string, len(columns))
		for j, c := range columns {
			cells[c] = rec[j]
		}
		rows = append(rows, Row{filepath.Base(path), i + 2, cells})
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: no rows", path)
	}
	return rows, nil
}

// Text returns a cell.
func (r Row) Text(column string) string { return r.cells[column] }

// Date returns a cell that holds a date.
func (r Row) Date(column string) (incasso.Date, error) {
	d, err := incasso.ParseDate(r.cells[column])
	if err != nil {
		return d, r.fail(column, err)
	}
	return d, nil
}

// Rate returns a cell that holds a percentage.
func (r Row) Rate(column string) (incasso.Rate, error) {
	v, err := incasso.ParseRate(r.cells[column])
	if err != nil {
		return v, r.fail(column, err)
	}
	return v, nil
}

// EUR returns a cell that holds an amount.
func (r Row) EUR(column string) (incasso.EUR, error) {
	v, err := incasso.ParseEUR(r.cells[column])
	if err != nil {
		return v, r.fail(column, err)
	}
	return v, nil
}

func (r Row) fail(column string, err error) error {
	return fmt.Errorf("%s:%d: column %s: %w", r.file, r.line, column, err)
}

// Ascending checks that the dates in a column strictly rise from row to row.
func Ascending(rows []Row, column string) error {
	var last incasso.Date
	for _, r := range rows {
		d, err := r.Date(column)
		if err != nil {
			return err
		}
		if !d.After(last) {
			return r.fail(column, fmt.Errorf("%s does not come after %s", d, last))
		}
		last = d
	}
	return nil
}

// Write formats Go source and writes it, so that generating twice gives the same
// bytes.
func Write(path string, source []byte) error {
	out, err := format.Source(source)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, out, 0o644)
}
