package main

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// rateStep is a row of a rate table.
type rateStep struct {
	from incasso.Date
	rate incasso.Rate
}

// rateSteps reads a rate table.
func rateSteps(name string) ([]rateStep, error) {
	tables := interest.Tables()
	i := slices.IndexFunc(tables, func(t incasso.Table) bool { return t.Name == name })
	if i < 0 {
		return nil, fmt.Errorf("there is no table %s", name)
	}
	t := tables[i]
	from, percent := slices.Index(t.Columns, "from"), slices.Index(t.Columns, "percent")
	steps := make([]rateStep, 0, len(t.Rows))
	for _, r := range t.Rows {
		day, err := incasso.ParseDate(r.Cells[from])
		if err != nil {
			return nil, err
		}
		rate, err := incasso.ParseRate(r.Cells[percent])
		if err != nil {
			return nil, err
		}
		steps = append(steps, rateStep{day, rate})
	}
	return steps, nil
}

// ratesPlot draws both rates since 2000 as steps.
func ratesPlot() (*figure, error) {
	ordinary, err := rateSteps("rates_statutory")
	if err != nil {
		return nil, err
	}
	trade, err := rateSteps("rates_commercial")
	if err != nil {
		return nil, err
	}
	first, last := incasso.MustDate(2000, 1, 1), interest.VerifiedThrough()
	o, t := ordinary[len(ordinary)-1], trade[len(trade)-1]
	f := &figure{
		ID: "rates",
		Title: text{"Wettelijke rente en handelsrente sinds 2000",
			"Statutory and commercial interest since 2000"},
		Desc: text{
			fmt.Sprintf("Trapsgewijze lijnen in procenten per jaar. De wettelijke rente begint in 2000 op %s en staat sinds %s op %s; de handelsrente begint op %s op %s en staat sinds %s op %s. Alle waarden staan in de tabellen.",
				rateOn(ordinary, first).Dutch(), o.from.DutchDate(), o.rate.Dutch(),
				trade[0].from.DutchDate(), trade[0].rate.Dutch(), t.from.DutchDate(), t.rate.Dutch()),
			fmt.Sprintf("Step lines in percent per year. Statutory interest begins in 2000 at %s and has been %s since %s; commercial interest begins on %s at %s and has been %s since %s. All values stand in the tables.",
				rateOn(ordinary, first).English(), o.rate.English(), o.from.EnglishDate(),
				trade[0].from.EnglishDate(), trade[0].rate.English(), t.rate.English(), t.from.EnglishDate()),
		},
	}
	top := incasso.Rate(0)
	for _, s := range trade {
		top = max(top, s.rate)
	}
	top = (top/200 + 1) * 200 // the next even percentage
	p := newPlot(f.ID, f.Title, f.Desc)
	x := func(d incasso.Date) int {
		return scale(int64(first.DaysUntil(d)), 0, int64(first.DaysUntil(last)+1), plotLeft, plotRight)
	}
	y := func(r incasso.Rate) int { return scale(int64(r), 0, int64(top), plotBottom, plotTop) }
	for r := incasso.Rate(0); r <= top; r += 2 * incasso.Percent1 {
		p.horizontal(y(r), strconv.Itoa(int(r/incasso.Percent1))+"%")
	}
	for year := 2000; year <= last.Year(); year += 5 {
		p.vertical(x(incasso.MustDate(year, 1, 1)), strconv.Itoa(year))
	}
	p.path(stairs(ordinary, first, last, x, y), blue, "")
	p.path(stairs(trade, first, last, x, y), rust, "")
	p.legend(200, rust, "", "boven / upper: handelsrente, commercial")
	p.legend(410, blue, "", "onder / lower: wettelijke rente, statutory")
	p.label((plotLeft+plotRight)/2, plotHeight-70, "middle", ink, "procent per jaar / percent per year")
	f.SVG = p.end()
	return f, nil
}

// rateOn returns the rate of a day.
func rateOn(steps []rateStep, day incasso.Date) incasso.Rate {
	var rate incasso.Rate
	for _, s := range steps {
		if !s.from.After(day) {
			rate = s.rate
		}
	}
	return rate
}

// stairs returns the corners of a step line from first through last.
func stairs(steps []rateStep, first, last incasso.Date, x func(incasso.Date) int, y func(incasso.Rate) int) [][2]int {
	var points [][2]int
	for i, s := range steps {
		end := last.AddDays(1)
		if i+1 < len(steps) {
			end = steps[i+1].from
		}
		if !end.After(first) {
			continue
		}
		begin := s.from
		if begin.Before(first) {
			begin = first
		}
		points = append(points, [2]int{x(begin), y(s.rate)}, [2]int{x(end), y(s.rate)})
	}
	return points
}
