package deadline_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso/deadline"
)

// typedTables holds the tables of law a second time, typed by hand, a row per
// line with its cells between bars. The equated days are in typedATW.
var typedTables = map[string][]string{
	"atw_holidays": {
		"new_year|1900||1 January",
		"good_friday|1900||Easter - 2",
		"easter_monday|1900||Easter + 1",
		"kings_day|2014||27 April; when a Sunday 26 April",
		"queens_day|1900|2013|30 April; when a Sunday 29 April",
		"liberation_day|1900||5 May",
		"ascension_day|1900||Easter + 39",
		"whit_monday|1900||Easter + 50",
		"christmas_day|1900||25 December",
		"boxing_day|1900||26 December",
	},
	"limitation_periods": {
		"contract|5|due",
		"periodic|5|due",
		"consumer_sale|2|due",
		"damages|5|knowledge",
		"undue_payment|5|knowledge",
		"judgment|20|judgment",
		"judgment_periodic|5|judgment",
	},
	"payment_caps": {
		"trade|||not_expressly|60",
		"public_body||||30",
		"public_body|||expressly_and_justified|60",
		"large_to_sme||||60",
		"large_to_sme||2023-07-01||30",
		"large_to_sme|2022-07-01|||30",
	},
	"post_delivery": {
		"1900-01-01|2|applied",
		"2027-07-01|3|announced",
	},
}

// TestTables compares the tables with the typed ones and asks every row for a
// source that is no program.
func TestTables(t *testing.T) {
	want := maps.Clone(typedTables)
	for year := 2010; year <= 2028; year++ {
		_, equated := typedYear(t, year)
		for _, d := range equated {
			want["atw_equated_days"] = append(want["atw_equated_days"], d.String())
		}
	}
	var names []string
	for _, table := range deadline.Tables() {
		names = append(names, table.Name)
		var got []string
		for _, r := range table.Rows {
			got = append(got, strings.Join(r.Cells, "|"))
			if len(r.Cells) != len(table.Columns) {
				t.Errorf("%s: %v has %d cells", table.Name, r.Cells, len(r.Cells))
			}
			if r.Source.Law == "" || r.Source.URL == "" || strings.Contains(r.Source.URL, "github") {
				t.Errorf("%s: %v: source %+v", table.Name, r.Cells, r.Source)
			}
		}
		if diff := cmp.Diff(want[table.Name], got); diff != "" {
			t.Errorf("%s (-typed +got):\n%s", table.Name, diff)
		}
		if table.TitleNL == "" || table.TitleEN == "" {
			t.Errorf("%s has no title", table.Name)
		}
	}
	if len(names) != len(want) || !slices.IsSorted(names) {
		t.Errorf("tables %v", names)
	}
}
