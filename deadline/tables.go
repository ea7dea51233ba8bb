package deadline

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/go-incasso/incasso"
)

// Tables returns the law of this package as data, sorted by name: the equated
// days, the holidays, the statutory terms with their bounds and the hours of
// contact, the limitation periods, the longest payment terms and the presumption
// of receipt. The caller owns the result.
func Tables() []incasso.Table {
	list := []incasso.Table{equatedTable(), holidayTable(), figureTable(), periodTable(), capTable(), deliveryTable()}
	slices.SortFunc(list, func(a, b incasso.Table) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

func equatedTable() incasso.Table {
	t := incasso.Table{
		Name:    "atw_equated_days",
		TitleNL: "Dagen gelijkgesteld met een algemeen erkende feestdag (art. 3 lid 3 Algemene termijnenwet)",
		TitleEN: "Days equated with a recognised holiday (art. 3 lid 3 Algemene termijnenwet)",
		// Later days are answered, with the remark that the calendar is incomplete.
		Verified: date(knownLast),
		Columns:  []string{"date"},
	}
	for _, e := range equatedDays {
		t.Rows = append(t.Rows, incasso.TableRow{Cells: []string{dateText(e.day)}, Source: decrees[e.decree].Source()})
	}
	return t
}

func holidayTable() incasso.Table {
	t := incasso.Table{
		Name:    "atw_holidays",
		TitleNL: "Feestdagen van art. 3 lid 1 en 2 Algemene termijnenwet",
		TitleEN: "Holidays of art. 3 lid 1 and 2 Algemene termijnenwet",
		Columns: []string{"why", "first_year", "last_year", "day"},
	}
	for _, r := range holidayRules {
		last := ""
		if r.last > 0 {
			last = strconv.Itoa(r.last)
		}
		t.Rows = append(t.Rows, incasso.TableRow{
			Cells: []string{r.why.String(), strconv.Itoa(r.first), last, r.day}, Source: r.source.Source()})
	}
	return t
}

func figureTable() incasso.Table {
	t := incasso.Table{
		Name:    "deadline_figures",
		TitleNL: "Wettelijke termijnen, hun grenzen en de uren voor contact",
		TitleEN: "Statutory terms, their bounds and the hours of contact",
		// Without a day in from, the text that was read does not say since when.
		Columns: []string{"figure", "from", "until", "value", "unit"},
	}
	for _, r := range figureRows {
		t.Rows = append(t.Rows, incasso.TableRow{
			Cells: []string{r.figure, dateText(r.from), dateText(r.until), strconv.Itoa(r.value), r.unit}, Source: r.source.Source()})
	}
	return t
}

func periodTable() incasso.Table {
	t := incasso.Table{
		Name:    "limitation_periods",
		TitleNL: "Verjaringstermijnen",
		TitleEN: "Limitation periods",
		Columns: []string{"claim", "years", "runs_from"},
	}
	for _, p := range periods {
		t.Rows = append(t.Rows, incasso.TableRow{
			Cells: []string{p.claim.String(), strconv.Itoa(p.years), p.runsFrom}, Source: p.source.Source()})
	}
	return t
}

func capTable() incasso.Table {
	t := incasso.Table{
		Name:    "payment_caps",
		TitleNL: "Langste betaaltermijnen (art. 6:119a en 6:119b BW)",
		TitleEN: "Longest payment terms (art. 6:119a and 6:119b BW)",
		Columns: []string{"contract", "contract_from", "invoice_from", "condition", "days"},
	}
	for _, r := range capRules {
		t.Rows = append(t.Rows, incasso.TableRow{
			Cells: []string{r.relation.String(), dateText(r.contractFrom), dateText(r.invoiceFrom), r.condition,
				strconv.Itoa(r.days)}, Source: r.source.Source()})
	}
	return t
}

func deliveryTable() incasso.Table {
	t := incasso.Table{
		Name:    "post_delivery",
		TitleNL: "Vermoeden van ontvangst van post, in bezorgdagen na het posten",
		TitleEN: "Presumption of receipt of post, in delivery days after posting",
		Columns: []string{"posted_from", "delivery_days", "status"},
	}
	for _, r := range deliveryRules {
		status := "applied"
		if r.announced {
			status = "announced"
		}
		t.Rows = append(t.Rows, incasso.TableRow{
			Cells: []string{dateText(r.from), strconv.Itoa(r.days), status}, Source: r.source.Source()})
	}
	return t
}
