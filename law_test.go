package incasso_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
)

func TestAfterVerified(t *testing.T) {
	through := incasso.VerifiedThrough()
	if through.String() != "2026-12-31" {
		t.Errorf("verified through %s", through)
	}
	for _, d := range []incasso.Date{{}, incasso.MinDate(), through} {
		if n, due := incasso.AfterVerified(d); due || n != (incasso.Notice{}) {
			t.Errorf("a notice for %v: %v", d, n)
		}
	}
	for _, d := range []incasso.Date{through.AddDays(1), incasso.MaxDate()} {
		n, due := incasso.AfterVerified(d)
		if !due || n.ID != "law.after_verified_through" || n.NL == "" || n.EN == "" {
			t.Errorf("no notice for %s: %v", d, n)
		}
	}
	// The sentences name the day; they must follow when it moves.
	n, _ := incasso.AfterVerified(incasso.MaxDate())
	for text, day := range map[string]string{n.NL: through.DutchDate(), n.EN: through.EnglishDate()} {
		if !strings.Contains(text, day) {
			t.Errorf("%q does not name %s", text, day)
		}
	}
}

func TestCurrentLaw(t *testing.T) {
	law := incasso.CurrentLaw()
	if _, err := incasso.ParseDate(law.Version); err != nil || law.Version != incasso.LawVersion {
		t.Errorf("version %q, %v", law.Version, err)
	}
	if b, err := hex.DecodeString(law.Hash); err != nil || len(b) != sha256.Size {
		t.Errorf("hash %q, %v", law.Hash, err)
	}
	b, err := json.Marshal(law)
	want := `{"version":"` + law.Version + `","verified_through":"2026-12-31","hash":"` + law.Hash + `"}`
	if err != nil || string(b) != want {
		t.Errorf("written as %s, %v", b, err)
	}
}

func sampleTables() []incasso.Table {
	return []incasso.Table{
		{
			Name: "scale", TitleNL: "Staffel", TitleEN: "Scale",
			Columns: []string{"over", "percent"},
			Rows: []incasso.TableRow{
				{Cells: []string{"0.00", "15.00"}, Source: incasso.Source{Law: "BIK"}},
				{Cells: []string{"2500.00", "10.00"}, Source: incasso.Source{Law: "BIK"}},
			},
		},
		{
			Name: "rates", Verified: incasso.MustDate(2026, 12, 31),
			Columns: []string{"from", "percent"},
			Rows:    []incasso.TableRow{{Cells: []string{"2024-01-01", "7.00"}}},
		},
	}
}

// TestCanonicalForm writes the form out, so that a program in another language
// can take the hash itself: sha256sum over these very lines.
func TestCanonicalForm(t *testing.T) {
	const rates = "rates\t2026-12-31\nfrom\tpercent\n2024-01-01\t7.00\n"
	const scale = "scale\t\nover\tpercent\n0.00\t15.00\n2500.00\t10.00\n"
	tables := sampleTables()
	if got := tables[0].Canonical(); got != scale {
		t.Errorf("canonical form %q, want %q", got, scale)
	}
	if got := tables[1].Canonical(); got != rates {
		t.Errorf("canonical form %q, want %q", got, rates)
	}
	sum := sha256.Sum256([]byte(rates + scale)) // in the order of the names
	if got, want := incasso.HashTables(tables), hex.EncodeToString(sum[:]); got != want {
		t.Errorf("hash %s, want %s", got, want)
	}
	// printf | sha256sum over no text at all.
	if got := incasso.HashTables(nil); got != "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" {
		t.Errorf("hash of no tables: %s", got)
	}
}

// TestHashTellsLawFromLayout changes one thing at a time.
func TestHashTellsLawFromLayout(t *testing.T) {
	base := incasso.HashTables(sampleTables())
	for name, c := range map[string]struct {
		change func([]incasso.Table)
		same   bool
	}{
		"order of the tables": {func(ts []incasso.Table) { slices.Reverse(ts) }, true},
		"a title":             {func(ts []incasso.Table) { ts[0].TitleNL, ts[0].TitleEN = "x", "y" }, true},
		"a source":            {func(ts []incasso.Table) { ts[0].Rows[0].Source.URL = "https://example.org" }, true},
		"a cell":              {func(ts []incasso.Table) { ts[0].Rows[1].Cells[1] = "10.01" }, false},
		"a name":              {func(ts []incasso.Table) { ts[0].Name = "scale2" }, false},
		"a column":            {func(ts []incasso.Table) { ts[0].Columns[0] = "from" }, false},
		"the verified day":    {func(ts []incasso.Table) { ts[1].Verified = ts[1].Verified.AddDays(1) }, false},
		"order of the rows":   {func(ts []incasso.Table) { slices.Reverse(ts[0].Rows) }, false},
		"a row less":          {func(ts []incasso.Table) { ts[0].Rows = ts[0].Rows[:1] }, false},
	} {
		ts := sampleTables()
		c.change(ts)
		if got := incasso.HashTables(ts); (got == base) != c.same {
			t.Errorf("%s: the hash is the same: %v, want %v", name, got == base, c.same)
		}
	}
	ts := sampleTables()
	incasso.HashTables(ts)
	if ts[0].Name != "scale" {
		t.Error("taking the hash changed the order of the caller's tables")
	}
}
