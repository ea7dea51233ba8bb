package interest_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// The tables hold exactly the rows typed a second time in reference_test.go, each
// with a source, oldest first.
func TestTablesTypedTwice(t *testing.T) {
	want := map[string][]refRow{"rates_statutory": refStatutory, "rates_commercial": refCommercial}
	tables := interest.Tables()
	if len(tables) != len(want)+1 {
		t.Fatalf("%d tables", len(tables))
	}
	for _, table := range tables {
		if table.Name == "interest_figures" {
			continue // TestFiguresTypedTwice
		}
		rows := want[table.Name]
		if len(rows) != len(table.Rows) {
			t.Errorf("%s: %d rows, typed %d", table.Name, len(table.Rows), len(rows))
			continue
		}
		if table.Verified != date(refVerified) {
			t.Errorf("%s: verified through %s", table.Name, table.Verified)
		}
		for i, r := range table.Rows {
			if r.Cells[0] != rows[i].from || r.Cells[1] != incasso.Rate(rows[i].rate).String() {
				t.Errorf("%s: row %v, typed %v", table.Name, r.Cells, rows[i])
			}
			if r.Source.Instrument == "" && r.Source.URL == "" {
				t.Errorf("%s: row %v has no source", table.Name, r.Cells)
			}
		}
	}
	if n := len(refStatutory) + len(refCommercial); n > 255 {
		t.Errorf("%d rows do not fit the number of a row in a line", n)
	}
}

// The figures beside the rates, typed a second time: what they are, where they
// stand, and that they follow each other without a gap.
func TestFiguresTypedTwice(t *testing.T) {
	table := interest.Tables()[0]
	want := [][]string{
		{"commercial_margin", "2002-12-01", "2013-03-15", "7", "points"},
		{"commercial_margin", "2013-03-16", "", "8", "points"},
		{"compounding", "1992-01-01", "", "1", "years"},
	}
	articles := []string{"6:120 2", "6:120 2", "6:119 2"}
	if table.Name != "interest_figures" || len(table.Rows) != len(want) {
		t.Fatalf("%s has %d rows", table.Name, len(table.Rows))
	}
	for i, r := range table.Rows {
		if !slices.Equal(r.Cells, want[i]) {
			t.Errorf("row %v, typed %v", r.Cells, want[i])
		}
		if s := r.Source; s.BWBID != "BWBR0005289" || s.Article+" "+s.Paragraph != articles[i] || s.URL == "" || s.Checked != date("2026-11-21") {
			t.Errorf("row %v: source %+v", r.Cells, s)
		}
	}
	if date(want[0][2]).AddDays(1) != date(want[1][1]) {
		t.Error("a gap between the margins")
	}
}

// The remarks that rest on those figures come on the right side of their days, and
// their sentences say them.
func TestFiguresInRemarks(t *testing.T) {
	table := interest.Tables()[0]
	margin, compounding := date(table.Rows[1].Cells[1]), date(table.Rows[2].Cells[1])
	for _, c := range []struct {
		kind        interest.Kind
		first, last incasso.Date
		id          string
		want        bool
		since       incasso.Date
		points      []string
	}{
		{interest.Commercial, margin.AddDays(-1), margin, interest.NoticeMargin2013, true, margin, []string{"acht punten", "zeven punten", "eight points", "for seven"}},
		{interest.Commercial, margin.AddDays(-9), margin.AddDays(-1), interest.NoticeMargin2013, false, margin, nil},
		{interest.Commercial, margin, margin.AddDays(9), interest.NoticeMargin2013, false, margin, nil},
		{interest.Statutory, margin.AddDays(-1), margin, interest.NoticeMargin2013, false, margin, nil},
		{interest.Statutory, compounding.AddDays(-1), compounding, interest.NoticeOldDefault, true, compounding, nil},
		{interest.Statutory, compounding, compounding.AddDays(9), interest.NoticeOldDefault, false, compounding, nil},
	} {
		notices := mustAccrue(t, byTable(c.kind, "10", c.first.String(), c.last.String())).Notices()
		i := slices.IndexFunc(notices, func(n incasso.Notice) bool { return n.ID == c.id })
		if (i >= 0) != c.want {
			t.Errorf("%s from %s through %s: %v", c.id, c.first, c.last, notices)
		}
		if i < 0 {
			continue
		}
		text := notices[i].NL + " " + notices[i].EN
		for _, say := range append(c.points, c.since.DutchDate(), c.since.EnglishDate()) {
			if !strings.Contains(text, say) {
				t.Errorf("%s does not say %q: %s", c.id, say, text)
			}
		}
	}
}

// ecbRow is the main refinancing rate from a day.
type ecbRow struct {
	from incasso.Date
	rate incasso.Rate
}

func ecbRates(t *testing.T) []ecbRow {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "testdata", "law", "rates_ecb_mro.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []ecbRow
	for _, r := range records[1:] {
		rate, err := incasso.ParseRate(r[1])
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, ecbRow{date(r[0]), rate})
	}
	return rows
}

// ecbBefore returns the rate in force on the day before a day.
func ecbBefore(rows []ecbRow, day incasso.Date) incasso.Rate {
	var rate incasso.Rate
	for _, r := range rows {
		if r.from.Before(day) {
			rate = r.rate
		}
	}
	return rate
}

// From 2009 on the commercial rate is exactly the ECB rate of the day before the
// half-year plus 7 points, plus 8 from 2013-03-16 (art. 6:120 lid 2 BW). Before,
// under variable tenders, it lies at most 0.20 above minimum bid plus 7.
func TestCommercialFollowsECB(t *testing.T) {
	ecb := ecbRates(t)
	exact := 0
	for _, r := range refCommercial {
		day, margin := date(r.from), incasso.Rate(700)
		if !day.Before(date("2013-03-16")) {
			margin = 800
		}
		got, err := interest.RateOn(interest.Commercial, day)
		if err != nil {
			t.Fatal(err)
		}
		over := got.Percent - ecbBefore(ecb, day) - margin
		switch {
		case !day.Before(date("2009-01-01")):
			exact++
			if over != 0 {
				t.Errorf("%s: %s is %s over the formula", day, got.Percent, over)
			}
		case day.After(date("2002-12-01")) && (over < 0 || over > 20):
			t.Errorf("%s: %s over minimum bid plus seven", day, over)
		}
	}
	if exact != 37 {
		t.Errorf("%d rows compared, want the 36 half-years and 2013-03-16", exact)
	}
}

// From July 2004 the ordinary rate is the ECB rate at the end of October or April
// plus 2.25, in whole percents, at most two points a time - but for the two
// half-years in which the decree did not follow.
func TestStatutoryAgainstFormula(t *testing.T) {
	ecb := ecbRates(t)
	exceptions := map[string]bool{"2006-07-01": true, "2025-07-01": true}
	for y := 2004; y <= 2026; y++ {
		for _, half := range []struct{ start, reference string }{{"-01-01", "-11-01"}, {"-07-01", "-05-01"}} {
			year := itoa(y)
			reference := year + half.reference
			if half.start == "-01-01" {
				reference = itoa(y-1) + half.reference
			}
			day := date(year + half.start)
			if day.Before(date("2004-07-01")) {
				continue
			}
			before, _ := interest.RateOn(interest.Statutory, day.AddDays(-1))
			now, err := interest.RateOn(interest.Statutory, day)
			if err != nil {
				t.Fatal(err)
			}
			formula := (ecbBefore(ecb, date(reference)) + 225 + 50) / 100 * 100
			formula = max(before.Percent-200, min(before.Percent+200, formula))
			if (formula == now.Percent) == exceptions[day.String()] {
				t.Errorf("%s: %s, the formula gives %s", day, now.Percent, formula)
			}
		}
	}
}

func itoa(n int) string { return incasso.MustDate(n, 1, 1).String()[:4] }

// Every day of the tables has the rate that a plain search in the typed rows gives.
func TestRateOnEveryDay(t *testing.T) {
	for d := date("1934-01-01"); !d.After(date(refVerified)); d = d.AddDays(1) {
		want, _ := refLookup(refStatutory, nil, d)
		got, err := interest.RateOn(interest.Statutory, d)
		if err != nil || int64(got.Percent) != want || got.From.After(d) || got.Supplied {
			t.Fatalf("%s: %+v %v, want %d", d, got, err, want)
		}
		want, _ = refTrade(nil, d)
		got, err = interest.RateOn(interest.PublicBody, d)
		if err != nil || int64(got.Percent) != want || got.Source.IsZero() {
			t.Fatalf("%s: %+v %v, want %d", d, got, err, want)
		}
	}
}

func TestChangesAndNext(t *testing.T) {
	got, err := interest.Changes(interest.Statutory, date("2022-06-01"), date("2026-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	var text []string
	for _, r := range got {
		text = append(text, r.From.String()+" "+r.Percent.String())
	}
	want := []string{"2015-01-01 2.00", "2023-01-01 4.00", "2023-07-01 6.00", "2024-01-01 7.00", "2025-01-01 6.00", "2026-01-01 4.00"}
	if len(text) != len(want) {
		t.Fatalf("%v", text)
	}
	for i := range want {
		if text[i] != want[i] {
			t.Errorf("%s, want %s", text[i], want[i])
		}
	}
	own := interest.RateRow{From: date("2027-01-01"), Percent: 500}
	next, known, err := interest.NextChange(interest.Statutory, date("2026-03-01"), own)
	if err != nil || !known || next.From != own.From || !next.Supplied {
		t.Errorf("%+v %v %v", next, known, err)
	}
	if _, known, _ = interest.NextChange(interest.Statutory, date("2026-03-01")); known {
		t.Error("a change is known that nobody supplied")
	}
	next, known, _ = interest.NextChange(interest.Commercial, date("2016-07-01"))
	if !known || next.From != date("2023-01-01") {
		t.Errorf("%+v %v", next, known)
	}
}
