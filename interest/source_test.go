package interest_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// tableSources is the source of every row by its table and its first day, out of the
// published form of the tables.
func tableSources(t *rapid.T) map[string][]incasso.TableRow {
	out := map[string][]incasso.TableRow{}
	for _, table := range interest.Tables() {
		out[table.Name] = table.Rows
	}
	if len(out["rates_statutory"]) == 0 || len(out["rates_commercial"]) == 0 {
		t.Fatal("no tables")
	}
	return out
}

// rowOf returns the row that holds on a day.
func rowOf(rows []incasso.TableRow, d incasso.Date) incasso.TableRow {
	i := slices.IndexFunc(rows, func(r incasso.TableRow) bool { return r.Cells[0] > d.String() })
	if i < 0 {
		i = len(rows)
	}
	return rows[i-1]
}

// Every line names the row of the law that holds on its first day, also where an
// anniversary, a payment or a period without interest begins it in the middle of rows that
// repeat a rate; and a result names every row that its lines run over, and no other.
func TestSourceOfEveryLine(t *testing.T) {
	verified := incasso.VerifiedThrough()
	rapid.Check(t, func(t *rapid.T) {
		tables := tableSources(t)
		c := anyClaim(t, 4000)
		r := accrue(t, c)
		used := map[incasso.Source]bool{}
		for _, l := range r.Lines {
			debt := newRefDebt(c, c.Principal, c.FirstDay, int(l.Cost))
			table := "rates_commercial"
			if l.Cost > 0 || c.Kind == interest.Statutory || c.Debt == interest.OrdinaryDebt {
				table = "rates_statutory"
			}
			byTable := func(d incasso.Date) (incasso.Source, bool) {
				if d.After(verified) || l.Cost == 0 && c.Kind == interest.Contractual && !raised(debt, d) {
					return incasso.Source{}, false
				}
				rows := tables[table]
				if d.Before(date("2002-12-01")) {
					rows = tables["rates_statutory"]
				}
				return rowOf(rows, d).Source, true
			}
			want, _ := byTable(l.First)
			if got := l.Source().Source(); got != want {
				t.Fatalf("%+v\n%+v: %+v, want %+v", c, l, got, want)
			}
			for d := l.First; !d.After(l.Last); d = d.AddDays(1) {
				if s, ok := byTable(d); ok {
					used[s] = true
				}
			}
		}
		for _, s := range r.Sources() {
			if s.Law == "BW" && s.Article != "6:120" { // an article, no row
				continue
			}
			if !used[s] {
				t.Fatalf("%+v was not used", s)
			}
			delete(used, s)
		}
		if len(used) > 0 {
			t.Fatalf("%+v\nnot named: %v", c, used)
		}
	})
}

// raised reports whether the floor, and not the agreement, gives the rate of a day.
func raised(x *refDebt, d incasso.Date) bool {
	rate, _ := x.rate(d)
	return rate > int64(*x.claim.Rate)
}
