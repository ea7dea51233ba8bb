package interest_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

var anAmount = regexp.MustCompile(`-?€\x{a0}?-?[0-9.,]*[0-9]`)

// readAmount reads an amount in either notation.
func readAmount(t *rapid.T, s string) incasso.EUR {
	plain := strings.NewReplacer("€", "", "\u00a0", "", ".", "", ",", "").Replace(s)
	n, err := strconv.ParseInt(plain, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return incasso.EUR(n)
}

// specTables returns the parts of a specification under their titles.
func specTables(text string) map[string][]string {
	parts := map[string][]string{}
	for part := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n\n") {
		rows := strings.Split(part, "\n")
		parts[strings.TrimRight(rows[0], " -0123456789")] = rows[1:]
	}
	return parts
}

// amountsOf returns the amounts of a row and the places where they end.
func amountsOf(t *rapid.T, row string) (amounts []incasso.EUR, ends []int) {
	for _, at := range anAmount.FindAllStringIndex(row, -1) {
		amounts = append(amounts, readAmount(t, row[at[0]:at[1]]))
		ends = append(ends, utf8.RuneCountInString(row[:at[1]]))
	}
	return amounts, ends
}

// rowsOf returns the amounts of the rows of a table, but for its headings, and fails when
// a column of amounts does not line up. A total has the last columns alone.
func rowsOf(t *rapid.T, rows []string) (out [][]incasso.EUR) {
	var columns []int // from the right
	for _, row := range rows {
		if strings.HasPrefix(row, "over de ") || strings.HasPrefix(row, "on the ") {
			continue
		}
		amounts, ends := amountsOf(t, row)
		for i := range ends {
			end := ends[len(ends)-1-i]
			if i == len(columns) {
				columns = append(columns, end)
			}
			if columns[i] != end {
				t.Fatalf("%q ends at %d, not at %d, in\n%s", row, end, columns[i], strings.Join(rows, "\n"))
			}
		}
		if len(amounts) > 0 {
			out = append(out, amounts)
		}
	}
	return out
}

// column returns the n-th amount from the right of each row, and their sum.
func column(rows [][]incasso.EUR, n int) (sum incasso.EUR) {
	for _, r := range rows {
		sum += r[len(r)-1-n]
	}
	return sum
}

// sumAbove returns the sum of the first amounts of a table that ends in a total where it
// has more than one row, and checks the total.
func sumAbove(t *rapid.T, rows [][]incasso.EUR) incasso.EUR {
	first := func(r []incasso.EUR) incasso.EUR { return r[0] }
	if len(rows) == 0 {
		return 0
	}
	if len(rows) == 1 {
		return first(rows[0])
	}
	sum := incasso.EUR(0)
	for _, r := range rows[:len(rows)-1] {
		sum += first(r)
	}
	if last := first(rows[len(rows)-1]); last != sum {
		t.Fatalf("total %s, rows sum to %s", last, sum)
	}
	return sum
}

// bigClaim draws a claim of any amounts up to the largest.
func bigClaim(t *rapid.T) interest.Claim {
	c := anyClaim(t, 1500)
	if !rapid.Bool().Draw(t, "big") {
		return c
	}
	size := func(name string) incasso.EUR {
		return incasso.EUR(rapid.Int64Range(0, int64(incasso.MaxEUR)).Draw(t, name))
	}
	if c.Principal = size("size"); len(c.Payments) == 0 && rapid.Bool().Draw(t, "credit") {
		c.Principal = -c.Principal
	}
	for i := range c.Costs {
		c.Costs[i].Amount = size("size of cost")
	}
	for i := range c.Payments {
		c.Payments[i].Amount = size("size of payment")
	}
	return c
}

// A reader who knows only the text can check it: columns line up, the lists sum to their
// totals, and these lead to what is open. Running text keeps to its width.
func TestSpecificationCanBeChecked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := bigClaim(t)
		r := accrue(t, c)
		parts := specTables(r.Specification(incasso.NL))
		costs := sumAbove(t, rowsOf(t, parts["Kosten"]))
		paid := sumAbove(t, rowsOf(t, parts["Betalingen"]))
		if len(rowsOf(t, parts["Afrekening op"])) < 4 {
			t.Fatal("no closing sum")
		}
		lines := rowsOf(t, parts["Rente"])
		if len(lines) == 0 != (len(r.Lines) == 0) {
			t.Fatal("no table of lines")
		}
		if n := len(lines); n > 0 {
			total := lines[n-1][0]
			if sum := column(lines[:n-1], 0); c.Rounding != interest.RoundEnd && sum != total || total != r.Interest {
				t.Fatalf("lines sum to %s, total %s, interest %s", sum, total, r.Interest)
			}
		}
		closing := map[string]incasso.EUR{}
		for _, row := range parts["Afrekening op"] {
			amounts, _ := amountsOf(t, row)
			closing[strings.TrimSpace(row[:strings.Index(row, "€")])] = amounts[0]
		}
		open := closing["totaal open"] + closing["totaal (tegoed van de schuldenaar)"]
		sum := closing["hoofdsom"] + closing["kosten"] + closing["rente"] + closing["af: betalingen"] + closing["bij: te veel betaald"]
		of := closing["waarvan kosten"] + closing["waarvan rente"] + closing["waarvan hoofdsom"] + closing["waarvan hoofdsom met bijgevoegde rente"]
		if sum != open || of != open || open != r.Open.Total {
			t.Fatalf("%s, sum %s, parts %s, open %s", r.Specification(incasso.NL), sum, of, r.Open.Total)
		}
		if costs != closing["kosten"] || paid != -closing["af: betalingen"] || r.Interest != closing["rente"] {
			t.Fatalf("costs %s, paid %s in\n%s", costs, paid, r.Specification(incasso.NL))
		}
	})
}

// The same in English, and no text runs wider than it may.
func TestSpecificationLinesUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := accrue(t, bigClaim(t))
		for _, lang := range []incasso.Lang{incasso.NL, incasso.EN} {
			text := r.Specification(lang)
			for title, rows := range specTables(text) {
				switch title {
				case "Costs", "Interest", "Payments", "Balance on", "Rente":
					rowsOf(t, rows)
				}
			}
			for row := range strings.SplitSeq(text, "\n") {
				if utf8.RuneCountInString(row) > 130 || strings.HasSuffix(row, " ") {
					t.Fatalf("%q", row)
				}
				if strings.HasPrefix(row, "- ") && utf8.RuneCountInString(row) > 96 {
					t.Fatalf("%d wide: %q", utf8.RuneCountInString(row), row)
				}
			}
			if steps := incasso.Explain(r.Steps(), lang); strings.ContainsAny(steps, "{}") || strings.Contains(steps, "(1 dagen)") || strings.Contains(steps, "(1 days)") {
				t.Fatal(steps)
			}
		}
	})
}
