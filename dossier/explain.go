package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// Steps returns the steps that led to the statement: where the file stands, why the
// costs stand as they do with the computation of the fee, what is open on each claim
// with its interest line by line, and the limitation. The caller owns the result.
func (s *Statement) Steps() []incasso.Step {
	steps := []incasso.Step{explainPosition(&s.Position)}
	for _, h := range s.Holds {
		steps = append(steps, incasso.Step{Rule: holdRules[h.Reason], In: []incasso.Value{incasso.Day("since", h.Since)}})
	}
	steps = s.standingSteps(steps)
	for i, c := range s.Claims {
		steps = s.interestSteps(steps, i)
		steps = append(steps, incasso.Step{Rule: ruleClaim, In: []incasso.Value{incasso.Word("claim", c.Claim),
			incasso.Amount("principal", c.Principal), incasso.Amount("interest", c.Interest)}})
	}
	m := &s.Money
	steps = s.paidCostsSteps(steps)
	steps = append(steps,
		incasso.Step{Rule: ruleCosts, In: []incasso.Value{incasso.Amount("costs", m.Costs), incasso.Amount("vat", m.VAT)}},
		incasso.Step{Rule: ruleOpen, Source: citeOrder, In: []incasso.Value{incasso.Amount("paid", m.Paid)},
			Out: incasso.Amount("open", m.Open)})
	for _, l := range s.Limitation {
		steps = append(steps, incasso.Step{Rule: ruleLimit, Source: citeLimit,
			In: []incasso.Value{incasso.Word("claim", l.Claim)}, Out: incasso.Day("last_day", l.LastDay)})
	}
	return steps
}

// interestSteps adds how the interest of a claim came about. A payment may have gone to
// costs and to other claims as well, so that here it is only the part of it that this claim
// got.
func (s *Statement) interestSteps(steps []incasso.Step, i int) []incasso.Step {
	a, r := &s.books.claims[i], s.books.interest(i)
	if a.last.Before(a.first) {
		steps = append(steps, incasso.Step{Rule: ruleNotYet, Source: citeKind[a.kind],
			In: []incasso.Value{incasso.Word("claim", a.id)}, Out: incasso.Day("first_day", a.first)})
		for j := range r.Allocations {
			steps = partStep(steps, a.id, &r.Allocations[j])
		}
		return steps
	}
	payment := 0
	for _, step := range r.Steps() {
		if step.Rule.ID != "interest.allocation" {
			steps = append(steps, step)
			continue
		}
		steps = partStep(steps, a.id, &r.Allocations[payment])
		payment++
	}
	return steps
}

// partStep adds what a claim got of a payment, if anything.
func partStep(steps []incasso.Step, claim string, p *interest.Allocation) []incasso.Step {
	if p.Interest+p.Principal == 0 {
		return steps
	}
	return append(steps, incasso.Step{Rule: rulePart, Source: citeOrder,
		In: []incasso.Value{incasso.Day("on", p.On), incasso.Word("claim", claim),
			incasso.Amount("interest", p.Interest), incasso.Amount("principal", p.Principal)},
		Out: incasso.Amount("part", p.Interest+p.Principal)})
}

// paidCostsSteps adds what of the payments went to the costs.
func (s *Statement) paidCostsSteps(steps []incasso.Step) []incasso.Step {
	for _, e := range s.books.costs {
		if e.Rule != RulePayment {
			continue
		}
		rule := rulePaidCosts
		if e.Component == VAT {
			rule = rulePaidVAT
		}
		steps = append(steps, incasso.Step{Rule: rule, Source: citeOrder, In: []incasso.Value{incasso.Day("on", e.On)},
			Out: incasso.Amount("paid", -e.Amount)})
	}
	return steps
}

// explainPosition returns the step that tells where the file stands.
func explainPosition(p *Position) incasso.Step {
	rule := ruleToDo
	switch {
	case p.Step == EndClosed:
		rule = ruleClosed
	case p.Step == EndLegal:
		rule = ruleLegal
	case p.Step == EndRecollection:
		rule = ruleRecollection
	case p.Step == EndClient:
		rule = ruleClient
	case p.Phase == Waiting:
		rule = ruleWaiting
	}
	return incasso.Step{Rule: rule, In: []incasso.Value{incasso.Day("since", p.Since), incasso.Word("step", p.Step)}}
}

// standingSteps adds why the costs stand as they do.
func (s *Statement) standingSteps(steps []incasso.Step) []incasso.Step {
	f, st := &s.facts, &s.Standing
	counted := st.Total != 0 && st.Reason != ReasonTrade
	if f.letter.sent.IsZero() {
		if f.letter.quote.Applied != 0 && counted {
			steps = append(steps, f.letter.quote.Steps()...)
		}
	} else {
		steps = f.letter.steps(steps, counted, len(f.further) > 0)
		for i := range f.further {
			steps = f.further[i].steps(steps, counted, true)
		}
	}
	for i := range f.faults {
		steps = append(steps, f.faults[i].step())
	}
	cite := citeCosts
	switch st.Reason {
	case ReasonTrade:
		cite = citeTrade
	case ReasonWork, ReasonNoWork, ReasonPaidBefore:
		cite = citeWork
	default:
	}
	return append(steps, incasso.Step{Rule: standingRules[st.Reason], Source: cite, In: []incasso.Value{
		incasso.Day("day", s.AsOf), incasso.Day("from", st.WholeFrom), incasso.Amount("base", st.Base),
		incasso.Amount("total", st.Total)}, Out: incasso.Word("status", st.Status.String())})
}

// step tells what was found in the text of a letter, in the words of the check.
func (f *letterFault) step() incasso.Step {
	return incasso.Step{
		Rule: incasso.Rule{ID: "dossier.letter.fault", NL: "De brief van {sent} ({id}): " + f.finding.NL,
			EN: "The letter of {sent} ({id}): " + f.finding.EN},
		Source: incasso.Cite(f.finding.Source),
		In:     []incasso.Value{incasso.Day("sent", f.sent), incasso.Word("id", f.finding.ID)},
	}
}

// steps adds what a 14-day letter did, and where costs count how they were computed;
// beside other letters also which part of them is its own.
func (l *letterFacts) steps(steps []incasso.Step, counted, several bool) []incasso.Step {
	steps = append(steps, incasso.Step{Rule: ruleLetter, Source: citeTerm, In: []incasso.Value{
		incasso.Day("sent", l.sent), incasso.Day("arrived", l.arrived)}, Out: incasso.Day("term_end", l.termEnd)})
	if !counted || l.quote.Applied == 0 {
		return steps
	}
	steps = append(steps, l.quote.Steps()...)
	if several {
		steps = append(steps, incasso.Step{Rule: ruleShare, Source: citeTogether, In: []incasso.Value{
			incasso.Day("sent", l.sent), incasso.Amount("base", l.base)}, Out: incasso.Amount("fee", l.fee)})
	}
	return steps
}

// Explain returns the explanation of the statement as numbered lines in a language,
// each with its source.
func (s *Statement) Explain(lang incasso.Lang) string { return incasso.Explain(s.Steps(), lang) }

// Sources returns the places in the law that the statement rests on, each once.
func (s *Statement) Sources() []incasso.Source {
	out := []incasso.Source{}
	for _, step := range s.Steps() {
		if src := step.Source.Source(); src != (incasso.Source{}) && !slices.Contains(out, src) {
			out = append(out, src)
		}
	}
	return out
}

// Interest returns the answer of the package interest for a claim, with its lines
// and steps; false when the file has no such claim.
func (s *Statement) Interest(claim string) (interest.Result, bool) {
	for i := range s.books.claims {
		if s.books.claims[i].id == claim {
			return s.books.interest(i), true
		}
	}
	return interest.Result{}, false
}
