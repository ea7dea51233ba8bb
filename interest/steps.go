package interest

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// The rules that a result applies. They are constants in all but name.
var (
	ruleLine = incasso.Rule{
		ID: "interest.line",
		NL: "Van {first} tot en met {last} ({days} dagen): {rate} {per} over {base} is {out}.",
		EN: "From {first} through {last} ({days} days): {rate} {per} on {base} is {out}.",
	}
	ruleCostLine = incasso.Rule{
		ID: "interest.costs",
		NL: "Over de kosten, van {first} tot en met {last} ({days} dagen): {rate} per jaar over {base} is {out}.",
		EN: "On the costs, from {first} through {last} ({days} days): {rate} per year on {base} is {out}.",
	}
	ruleCapitalised = incasso.Rule{
		ID: "interest.capitalised",
		NL: "Op {on} is de verschenen en onbetaalde rente van {out} bij het rentedragende bedrag gevoegd.",
		EN: "On {on} the unpaid interest of {out} was added to the amount that bears interest.",
	}
	ruleAllocated = incasso.Rule{
		ID: "interest.allocation",
		NL: "De betaling van {paid} op {on} voldoet {costs} kosten, {interest} rente en {principal} hoofdsom.",
		EN: "The payment of {paid} on {on} pays {costs} of costs, {interest} of interest and {principal} of principal.",
	}
	ruleSurplus = incasso.Rule{
		ID: "interest.surplus",
		NL: "Van de betaling van {paid} op {on} is {out} te veel betaald.",
		EN: "Of the payment of {paid} on {on}, {out} was paid too much.",
	}
	ruleTotal = incasso.Rule{
		ID: "interest.total",
		NL: "De rente tot en met {last} is {out}.",
		EN: "The interest through {last} is {out}.",
	}
)

// Steps returns how every cent came about, in the order of days: the lines, the
// additions of interest, what each payment paid, and the total. Text in Dutch and
// English is rendered from it, see [incasso.Explain].
func (r Result) Steps() []incasso.Step {
	type dated struct {
		day   incasso.Date
		order int
		step  incasso.Step
	}
	all := make([]dated, 0, len(r.Lines)+len(r.Capitalised)+len(r.Allocations)+1)
	for i := range r.Lines {
		all = append(all, dated{r.Lines[i].Last, 1, r.lineStep(&r.Lines[i])})
	}
	for _, c := range r.Capitalised {
		// An addition stands at the end of the day before its own.
		all = append(all, dated{c.On.AddDays(-1), 3, incasso.Step{
			Rule: ruleCapitalised, Source: r.terms.yearly(),
			In: []incasso.Value{incasso.Day("on", c.On)}, Out: incasso.Amount("amount", c.Amount),
		}})
	}
	for _, a := range r.Allocations {
		paid := a.Costs + a.Interest + a.Principal + a.Surplus
		all = append(all, dated{a.On, 2, incasso.Step{
			Rule: ruleAllocated, Source: artImputation,
			In: []incasso.Value{
				incasso.Day("on", a.On), incasso.Amount("paid", paid), incasso.Amount("costs", a.Costs),
				incasso.Amount("interest", a.Interest), incasso.Amount("principal", a.Principal),
			},
		}})
		if a.Surplus > 0 {
			all = append(all, dated{a.On, 2, incasso.Step{
				Rule: ruleSurplus,
				In:   []incasso.Value{incasso.Day("on", a.On), incasso.Amount("paid", paid)},
				Out:  incasso.Amount("surplus", a.Surplus),
			}})
		}
	}
	slices.SortStableFunc(all, func(a, b dated) int {
		if n := a.day.Compare(b.day); n != 0 {
			return n
		}
		return a.order - b.order
	})
	steps := make([]incasso.Step, 0, len(all)+1)
	for _, d := range all {
		steps = append(steps, d.step)
	}
	return append(steps, incasso.Step{
		Rule: ruleTotal, Source: r.terms.ground(),
		In: []incasso.Value{incasso.Day("last", r.terms.last)}, Out: incasso.Amount("interest", r.Interest),
	})
}

func (r Result) lineStep(l *Line) incasso.Step {
	s := incasso.Step{
		Rule: ruleLine, Source: l.Source(),
		In: []incasso.Value{
			incasso.Day("first", l.First), incasso.Day("last", l.Last), incasso.Number("days", l.Days()),
			incasso.Percentage("rate", l.Rate), incasso.Amount("base", l.Base),
		},
		Out: incasso.Amount("amount", l.Amount),
	}
	if l.Cost > 0 {
		s.Rule = ruleCostLine
		return s
	}
	if s.Source.IsZero() {
		s.Source = r.terms.ground()
	}
	rule := ruleLine
	rule.NL, rule.EN = perText(ruleLine.NL, &r.terms, incasso.NL), perText(ruleLine.EN, &r.terms, incasso.EN)
	s.Rule = rule
	return s
}
