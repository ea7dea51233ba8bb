package interest

import (
	"slices"
	"strings"

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
		NL: "Over de kosten van {cost_on} ({cost}), van {first} tot en met {last} ({days} dagen): {rate} per jaar over {base} is {out}.",
		EN: "On the costs of {cost_on} ({cost}), from {first} through {last} ({days} days): {rate} per year on {base} is {out}.",
	}
	ruleCapitalised = incasso.Rule{
		ID: "interest.capitalised",
		NL: "Op {on} is de verschenen en onbetaalde rente van {out} bij het rentedragende bedrag gevoegd.",
		EN: "On {on} the unpaid interest of {out} was added to the amount that bears interest.",
	}
	ruleBooked = incasso.Rule{
		ID: "interest.capitalised",
		NL: "Op {on} is de verschenen en onbetaalde rente van {out} bij de hoofdsom gevoegd.",
		EN: "On {on} the unpaid interest of {out} was added to the principal.",
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
	costs := r.terms.costsByNumber()
	for i := range r.Lines {
		l := &r.Lines[i]
		all = append(all, dated{l.Last, 1, r.lineStep(l, costs[l.Cost])})
	}
	added := ruleCapitalised
	if r.terms.as == AsPrincipal {
		added = ruleBooked
	}
	for _, c := range r.Capitalised {
		// An addition stands at the end of the day before its own.
		all = append(all, dated{c.On.AddDays(-1), 3, incasso.Step{
			Rule: added, Source: r.terms.yearly(),
			In: []incasso.Value{incasso.Day("on", c.On)}, Out: incasso.Amount("amount", c.Amount),
		}})
	}
	for _, a := range r.Allocations {
		paid := a.amount()
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

// lineStep returns the step of a line, of the claim or of a cost.
func (r Result) lineStep(l *Line, k keptCost) incasso.Step {
	s := incasso.Step{
		Rule: ruleLine, Source: l.Source(),
		In: []incasso.Value{
			incasso.Day("first", l.First), incasso.Day("last", l.Last), incasso.Number("days", l.Days()),
			incasso.Percentage("rate", l.Rate), incasso.Amount("base", l.Base),
		},
		Out: incasso.Amount("amount", l.Amount),
	}
	ground := r.terms.ground()
	if l.Cost > 0 {
		ground = artStatutory
		s.Rule = ruleCostLine
		s.In = append(s.In, incasso.Day("cost_on", k.on), incasso.Amount("cost", k.amount))
	}
	if s.Source.IsZero() {
		s.Source = ground
	}
	s.Rule.NL = r.lineText(s.Rule.NL, l, incasso.NL)
	s.Rule.EN = r.lineText(s.Rule.EN, l, incasso.EN)
	return s
}

// lineText fits the sentence of a line to it: what its rate is per, one day, and a rate
// that the caller supplied.
func (r Result) lineText(sentence string, l *Line, lang incasso.Lang) string {
	sentence = perText(sentence, &r.terms, lang)
	if l.Days() == 1 {
		sentence = strings.Replace(sentence, say(lang, "{days} dagen", "{days} days"), say(lang, "{days} dag", "{days} day"), 1)
	}
	switch {
	case l.Supplied && l.row > 0:
		sentence = strings.TrimSuffix(sentence, ".") + say(lang, "; het percentage is voor een deel van die dagen opgegeven door de gebruiker.",
			"; the rate of part of those days was supplied by the caller.")
	case l.Supplied:
		sentence = strings.TrimSuffix(sentence, ".") + say(lang, "; het percentage is opgegeven door de gebruiker.",
			"; the rate was supplied by the caller.")
	}
	return sentence
}
