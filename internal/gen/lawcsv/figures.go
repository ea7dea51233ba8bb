package lawcsv

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/go-incasso/incasso"
)

// Figure is one whole number that the law gives, in the days in which it was the
// law.
type Figure struct {
	Row
	// Name says which figure it is; the rows of one figure stand together.
	Name string
	// From is the first day, zero where the text that was read does not say since
	// when it holds.
	From incasso.Date
	// Until is the last day, zero for a row that is still in force.
	Until incasso.Date
	// Value is the figure, above 0, in the unit of the row.
	Value int
}

// ReadFigures reads a table of figures. Every row has a value, a unit and a source;
// the rows of one figure follow each other in time without a gap, and only the
// last is still in force.
func ReadFigures(path string) ([]Figure, error) {
	rows, err := Read(path, "figure", "from", "until", "value", "unit",
		"law", "bwb_id", "article", "paragraph", "instrument", "url", "checked")
	if err != nil {
		return nil, err
	}
	list := make([]Figure, 0, len(rows))
	last := map[string]int{} // index of the last row of a figure
	for i, r := range rows {
		f, err := readFigure(r)
		if err != nil {
			return nil, err
		}
		if j, again := last[f.Name]; again {
			if err := list[j].followedBy(f, j == i-1); err != nil {
				return nil, err
			}
		}
		last[f.Name] = i
		list = append(list, f)
	}
	for _, i := range last {
		if f := list[i]; !f.Until.IsZero() {
			return nil, f.fail("until", errors.New("nothing is in force after it"))
		}
	}
	return list, nil
}

func readFigure(r Row) (Figure, error) {
	f := Figure{Row: r, Name: r.Text("figure")}
	for _, column := range []string{"figure", "unit", "law", "bwb_id", "article", "url"} {
		if r.Text(column) == "" {
			return f, r.fail(column, errors.New("is empty"))
		}
	}
	if _, err := r.Date("checked"); err != nil {
		return f, err
	}
	var err error
	if f.Value, err = strconv.Atoi(r.Text("value")); err != nil || f.Value <= 0 {
		return f, r.fail("value", fmt.Errorf("%q is no whole number above 0", r.Text("value")))
	}
	for column, day := range map[string]*incasso.Date{"from": &f.From, "until": &f.Until} {
		if r.Text(column) == "" {
			continue
		}
		if *day, err = r.Date(column); err != nil {
			return f, err
		}
	}
	return f, nil
}

// followedBy checks that a later row of the same figure takes over the day after
// this one ends.
func (f Figure) followedBy(next Figure, adjacent bool) error {
	switch {
	case !adjacent:
		return next.fail("figure", fmt.Errorf("%s stands in two places", f.Name))
	case f.Until.IsZero() || f.Until.AddDays(1) != next.From || f.Until.Before(f.From):
		return next.fail("from", fmt.Errorf("does not follow on %s", f.Until))
	case f.Text("unit") != next.Text("unit"):
		return next.fail("unit", fmt.Errorf("%s was in %s", f.Name, f.Text("unit")))
	}
	return nil
}

// Constant returns the value of a figure that never changed. For one that did it is
// an error: a program that needs it must look it up by day.
func Constant(list []Figure, name string) (int, error) {
	value := 0
	for _, f := range list {
		if f.Name != name {
			continue
		}
		if value != 0 && f.Value != value {
			return 0, f.fail("value", fmt.Errorf("%s was %d before: look it up by day", name, value))
		}
		value = f.Value
	}
	if value == 0 {
		return 0, fmt.Errorf("no figure %s", name)
	}
	return value, nil
}

// Start returns the first day on which a figure had a value.
func Start(list []Figure, name string, value int) (incasso.Date, error) {
	for _, f := range list {
		if f.Name != name || f.Value != value {
			continue
		}
		if f.From.IsZero() {
			return f.From, f.fail("from", errors.New("is empty"))
		}
		return f.From, nil
	}
	return incasso.Date{}, fmt.Errorf("no figure %s of %d", name, value)
}
