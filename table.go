package incasso

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// Table is a table of law as data, as a lawyer checks it: every room of the
// library lists its own. All cells are text in the plain forms ("10.40",
// "2026-03-02").
type Table struct {
	// Name is stable: "rates_statutory".
	Name string `json:"name"`
	// TitleNL and TitleEN say what the table holds.
	TitleNL string `json:"title_nl"`
	TitleEN string `json:"title_en"`
	// Verified is the last day for which the rows were verified; zero for law
	// that stays in force until it is changed.
	Verified Date `json:"verified_through,omitzero"`
	// Columns names the cells of each row.
	Columns []string `json:"columns"`
	// Rows holds the rows, oldest first.
	Rows []TableRow `json:"rows"`
}

// TableRow is one row of law with its source.
type TableRow struct {
	// Cells are the values, one for each column.
	Cells []string `json:"cells"`
	// Source is where the row stands.
	Source Source `json:"source"`
}

// Canonical returns the table in the canonical form over which the law hash is
// taken: a line with the name and the day through which it was verified (empty
// where there is none), a line with the columns, and a line per row; cells are
// separated by a tab and every line is ended by a line feed. Titles and
// sources are not part of it: another link to the same figure is the same law.
func (t Table) Canonical() string {
	var b strings.Builder
	b.WriteString(t.Name)
	b.WriteByte('\t')
	b.WriteString(t.Verified.String())
	b.WriteByte('\n')
	b.WriteString(strings.Join(t.Columns, "\t"))
	b.WriteByte('\n')
	for _, r := range t.Rows {
		b.WriteString(strings.Join(r.Cells, "\t"))
		b.WriteByte('\n')
	}
	return b.String()
}

// HashTables returns the SHA-256, in hexadecimal, over the canonical forms of
// tables in the order of their names.
func HashTables(tables []Table) string {
	sorted := slices.Clone(tables)
	slices.SortFunc(sorted, func(a, b Table) int { return strings.Compare(a.Name, b.Name) })
	h := sha256.New()
	for _, t := range sorted {
		h.Write([]byte(t.Canonical()))
	}
	return hex.EncodeToString(h.Sum(nil))
}
