package deadline_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
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
	"deadline_figures": {
		"letter_term|2012-07-01|2013-03-15|14|days",
		"letter_term|2013-03-16||14|days",
		"atw_least_length|||3|days",
		"atw_least_working_days|||2|working_days",
		"atw_most_days|||90|days",
		"atw_most_weeks|||12|weeks",
		"atw_most_months|||3|months",
		"trade_payment|||30|days",
		"acceptance|2013-03-16||30|days",
		"public_body_payment|2013-03-16||30|days",
		"new_period|||5|years",
		"long_stop_undue_payment|||20|years",
		"long_stop_damages|||20|years",
		"contact_from|2024-04-01||7|hour",
		"contact_until|2024-04-01||20|hour",
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

// typedFigures says for every figure where it stands, typed by hand.
var typedFigures = map[string]string{
	"letter_term":             "BWBR0005289 6:96",
	"atw_least_length":        "BWBR0002448 2",
	"atw_least_working_days":  "BWBR0002448 2",
	"atw_most_days":           "BWBR0002448 4",
	"atw_most_weeks":          "BWBR0002448 4",
	"atw_most_months":         "BWBR0002448 4",
	"trade_payment":           "BWBR0005289 6:119a",
	"acceptance":              "BWBR0005289 6:119a",
	"public_body_payment":     "BWBR0005289 6:119b",
	"new_period":              "BWBR0005291 3:319",
	"long_stop_undue_payment": "BWBR0005291 3:309",
	"long_stop_damages":       "BWBR0005291 3:310",
	"contact_from":            "BWBR0049422 4.2",
	"contact_until":           "BWBR0049422 4.2",
}

// TestFiguresOrderedAndSourced: every figure stands in its article, was read, and
// its rows follow each other without a gap, the last one open.
func TestFiguresOrderedAndSourced(t *testing.T) {
	seen := map[string]bool{}
	for _, table := range deadline.Tables() {
		if table.Name != "deadline_figures" {
			continue
		}
		for i, r := range table.Rows {
			name, from, until := r.Cells[0], r.Cells[1], r.Cells[2]
			if got := r.Source.BWBID + " " + r.Source.Article; got != typedFigures[name] || r.Source.Checked != on("2026-11-21") {
				t.Errorf("%s stands in %q, read %s; want %q", name, got, r.Source.Checked, typedFigures[name])
			}
			if i > 0 && table.Rows[i-1].Cells[0] == name {
				if before := table.Rows[i-1].Cells[2]; before == "" || on(before).AddDays(1) != on(from) {
					t.Errorf("%s from %s does not follow on %s", name, from, before)
				}
			} else if seen[name] {
				t.Errorf("%s stands in two places", name)
			}
			if last := i+1 == len(table.Rows) || table.Rows[i+1].Cells[0] != name; last != (until == "") {
				t.Errorf("%s ends on %q", name, until)
			}
			seen[name] = true
		}
	}
	if len(seen) != len(typedFigures) {
		t.Errorf("%d figures, typed %d", len(seen), len(typedFigures))
	}
}

// TestFiguresHold meets each figure where a caller does: on both sides of a bound.
func TestFiguresHold(t *testing.T) {
	count := func(from string, n int, unit deadline.Unit) string {
		t.Helper()
		r, err := deadline.Count(deadline.Term{From: on(from), Length: n, Unit: unit, Basis: deadline.Statute})
		if err != nil {
			t.Fatal(err)
		}
		return r.LastDay.String()
	}
	letter, err := deadline.WIKLetter(deadline.Dispatch{Received: on("2026-09-09")})
	if err != nil {
		t.Fatal(err)
	}
	payment := func(c deadline.Relation, f deadline.PaymentFacts) deadline.PaymentResult {
		t.Helper()
		f.Contract = c
		r, err := deadline.PaymentTerm(f)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	received := deadline.PaymentFacts{InvoiceReceived: on("2026-03-01")}
	accepted := func(day string) bool {
		return payment(deadline.Trade, deadline.PaymentFacts{PerformanceReceived: on("2026-03-01"), Accepted: on(day)}).AcceptanceLimited
	}
	limitation, err := deadline.Limitation(deadline.LimitationFacts{Claim: deadline.ClaimJudgment,
		Due: on("2000-01-15"), Interruptions: []incasso.Date{on("2018-01-15")}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		figure    string
		got, want any
	}{
		{"letter_term", letter.LastDay.String(), "2026-09-23"},
		{"atw_least_length", count("2026-09-11", 3, deadline.Days), "2026-09-15"}, // Friday to Tuesday
		{"atw_least_length", count("2026-09-11", 2, deadline.Days), "2026-09-14"}, // no two working days needed
		{"atw_least_working_days", count("2026-09-09", 3, deadline.Days), "2026-09-14"},
		{"atw_most_days", count("2026-06-14", 90, deadline.Days), "2026-09-14"}, // off Saturday the 12th
		{"atw_most_days", count("2026-06-13", 91, deadline.Days), "2026-09-12"},
		{"atw_most_weeks", count("2026-06-20", 12, deadline.Weeks), "2026-09-14"},
		{"atw_most_weeks", count("2026-06-13", 13, deadline.Weeks), "2026-09-12"},
		{"atw_most_months", count("2026-06-12", 3, deadline.Months), "2026-09-14"},
		{"atw_most_months", count("2026-05-12", 4, deadline.Months), "2026-09-12"},
		{"trade_payment", payment(deadline.Trade, received).LastDay.String(), "2026-03-31"},
		{"public_body_payment", payment(deadline.ToPublicBody, received).LastDay.String(), "2026-03-31"},
		{"acceptance", accepted("2026-03-31"), false},
		{"acceptance", accepted("2026-04-01"), true},
		{"new_period", limitation.LastDay.String(), "2023-01-15"}, // not 2038
		{"contact_from", deadline.ContactAllowed(utc("2026-01-12 05:59")), false},
		{"contact_from", deadline.ContactAllowed(utc("2026-01-12 06:00")), true},
		{"contact_until", deadline.ContactAllowed(utc("2026-01-12 18:59")), true},
		{"contact_until", deadline.ContactAllowed(utc("2026-01-12 19:00")), false},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.figure, c.got, c.want)
		}
	}
	for _, claim := range []deadline.ClaimKind{deadline.ClaimDamages, deadline.ClaimUnduePayment} {
		r, err := deadline.Limitation(deadline.LimitationFacts{Claim: claim, Due: on("2024-01-15")})
		if err != nil {
			t.Fatal(err)
		}
		if n := r.Notices()[0]; !strings.Contains(n.NL, "twintig jaar") || !strings.Contains(n.EN, "twenty years") {
			t.Errorf("long stop: %v", n)
		}
	}
}

// TestSentencesSayTheRows: a day or number of a row that stands in a sentence is the
// one of the row, so that no row changes without the sentence.
func TestSentencesSayTheRows(t *testing.T) {
	rows := map[string][][]string{}
	for _, table := range deadline.Tables() {
		for _, r := range table.Rows {
			rows[table.Name] = append(rows[table.Name], r.Cells)
		}
	}
	post, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: on("2027-07-01")})
	if err != nil {
		t.Fatal(err)
	}
	early, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: on("1990-01-10")})
	if err != nil {
		t.Fatal(err)
	}
	capped, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.LargeToSME, InvoiceDate: on("2022-12-01"), AgreedDays: 45})
	if err != nil {
		t.Fatal(err)
	}
	third := on(rows["post_delivery"][1][0])
	caps, equated := rows["payment_caps"], rows["atw_equated_days"]
	first, last := deadline.EquatedKnown()
	for _, c := range []struct {
		notice incasso.Notice
		says   []string
	}{
		{post.Notices()[0], []string{third.DutchDate(), third.EnglishDate()}},
		{early.Notices()[0], []string{first.String()[:4], last.String()[:4], equated[0][0][:4], equated[len(equated)-1][0][:4]}},
		{capped.Notices()[0], []string{caps[3][4] + " days is the longest", caps[5][4] + " or " + caps[3][4], caps[5][4] + " of " + caps[3][4] + " dagen"}},
	} {
		for _, say := range c.says {
			if !strings.Contains(c.notice.NL+" "+c.notice.EN, say) {
				t.Errorf("%s does not say %q: %s", c.notice.ID, say, c.notice.EN)
			}
		}
	}
}
