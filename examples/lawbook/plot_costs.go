package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// The powers of ten, in euros, between which the plot of costs runs.
const (
	lowPrincipal, highPrincipal = 1, 7
	lowFee, highFee             = 1, 4
)

// costsPlot draws the fee by principal, with a log scale on both axes.
func costsPlot() (*figure, error) {
	minimum, maximum, err := feeLimits()
	if err != nil {
		return nil, err
	}
	f := &figure{
		ID:    "costs",
		Title: text{"Incassokosten naar hoofdsom, zonder btw", "Collection costs by principal, without VAT"},
		Desc: text{
			fmt.Sprintf("Beide assen zijn logaritmisch. De lijn ligt vlak op %s, stijgt dan steeds trager en ligt vlak op %s. Waarden staan in de tabel met voorbeelden.",
				minimum.Dutch(), maximum.Dutch()),
			fmt.Sprintf("Both axes are logarithmic. The line is flat at %s, then rises ever more slowly, and is flat at %s. Values stand in the table of examples.",
				minimum.English(), maximum.English()),
		},
	}
	p := newPlot(f.ID, f.Title, f.Desc)
	x := func(e incasso.EUR) int {
		return scale(milliLog10(int64(e)), (lowPrincipal+2)*1000, (highPrincipal+2)*1000, plotLeft, plotRight)
	}
	y := func(e incasso.EUR) int {
		return scale(milliLog10(int64(e)), (lowFee+2)*1000, (highFee+2)*1000, plotBottom, plotTop)
	}
	for power := lowPrincipal; power <= highPrincipal; power++ {
		p.vertical(x(tenTo(power)), shortEuros(power))
	}
	for power := lowFee; power <= highFee; power++ {
		p.horizontal(y(tenTo(power)), shortEuros(power))
	}
	for _, limit := range []incasso.EUR{minimum, maximum} {
		p.line(plotLeft, y(limit), plotRight, y(limit), rust, 16, "90 60")
	}
	points, err := feeCurve(x, y)
	if err != nil {
		return nil, err
	}
	p.path(points, blue, "")
	p.legend(200, blue, "", "vergoeding / fee (€)")
	p.legend(410, rust, "90 60", strings.ReplaceAll("minimum "+minimum.Dutch()+", maximum "+maximum.Dutch(), ",00", ""))
	p.label((plotLeft+plotRight)/2, plotHeight-70, "middle", ink, "hoofdsom / principal (€)")
	f.SVG = p.end()
	return f, nil
}

// feeLimits reads minimum and maximum from the table of limits.
func feeLimits() (minimum, maximum incasso.EUR, err error) {
	tables := wik.Tables()
	i := slices.IndexFunc(tables, func(t incasso.Table) bool { return t.Name == "wik_limits" })
	if i < 0 {
		return 0, 0, fmt.Errorf("there is no table wik_limits")
	}
	t := tables[i]
	last := t.Rows[len(t.Rows)-1].Cells
	if minimum, err = incasso.ParseEUR(last[slices.Index(t.Columns, "minimum")]); err != nil {
		return 0, 0, err
	}
	maximum, err = incasso.ParseEUR(last[slices.Index(t.Columns, "maximum")])
	return minimum, maximum, err
}

// feeCurve computes the fee at 45 principals in every power of ten: dense enough
// for the eye, with every place where the scale bends at most a fortieth away.
func feeCurve(x, y func(incasso.EUR) int) ([][2]int, error) {
	var points [][2]int
	for power := lowPrincipal; power < highPrincipal; power++ {
		for tenths := incasso.EUR(10); tenths < 100; tenths += 2 {
			principal := tenths * tenTo(power) / 10
			fee, err := wik.FeeEUR(principal)
			if err != nil {
				return nil, err
			}
			points = append(points, [2]int{x(principal), y(fee)})
		}
	}
	fee, err := wik.FeeEUR(tenTo(highPrincipal))
	return append(points, [2]int{x(tenTo(highPrincipal)), y(fee)}), err
}

// tenTo returns ten to a power, in euros.
func tenTo(power int) incasso.EUR {
	e := incasso.Euro
	for range power {
		e *= 10
	}
	return e
}

// shortEuros writes ten to a power as a label.
func shortEuros(power int) string {
	if power >= 6 {
		return "1" + strings.Repeat("0", power-6) + " mln"
	}
	s, _, _ := strings.Cut(strings.TrimPrefix(tenTo(power).Dutch(), "€\u00a0"), ",")
	return s
}
