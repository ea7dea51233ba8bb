package letter

import (
	"slices"
	"strings"

	"github.com/go-incasso/incasso"
)

// Catalogue returns every requirement that a letter is checked against, in a
// fixed order: consumer letters (C, T), agencies (A), business letters (B), sector
// rules (S). The caller may change what it gets.
func Catalogue() []Requirement {
	all := make([]Requirement, len(requirements))
	for i := range requirements {
		all[i] = requirements[i].clone()
	}
	return all
}

// Lookup returns the requirement with an id, and whether there is one.
func Lookup(id string) (Requirement, bool) {
	for i := range requirements {
		if requirements[i].ID == id {
			return requirements[i].clone(), true
		}
	}
	return Requirement{}, false
}

// Tables returns the catalogue as a table of law: one row per requirement, the
// oldest first, those of which the first day is not known in front.
func Tables() []incasso.Table {
	t := incasso.Table{
		Name:    "letter_catalogue",
		TitleNL: "Eisen aan incassobrieven",
		TitleEN: "Requirements of collection letters",
		Columns: []string{"id", "since", "severity", "kinds", "parties"},
	}
	for i := range requirements {
		r := &requirements[i]
		t.Rows = append(t.Rows, incasso.TableRow{
			Cells: []string{r.ID, r.Since.String(), r.Severity.String(),
				joinWords(r.Kinds), joinWords(r.Parties)},
			Source: r.Source,
		})
	}
	slices.SortStableFunc(t.Rows, func(a, b incasso.TableRow) int {
		return strings.Compare(a.Cells[1], b.Cells[1])
	})
	return []incasso.Table{t}
}

func joinWords[T interface{ String() string }](list []T) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = v.String()
	}
	return strings.Join(words, " ")
}

func (r *Requirement) clone() Requirement {
	c := *r
	c.Kinds = slices.Clone(r.Kinds)
	c.Parties = slices.Clone(r.Parties)
	return c
}
