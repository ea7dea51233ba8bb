package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// The checks in this file walk the graph of a procedure: steps are nodes, Next and
// the branches that name a step are edges.

// walk visits every step that can be reached from the given ones; enter is asked
// before the steps that follow are visited, and stops the walk there when false.
func (p *Procedure) walk(from []int, enter func(i int) bool) {
	seen := make([]bool, len(p.Steps))
	stack := append([]int(nil), from...)
	for len(stack) > 0 {
		i := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if seen[i] {
			continue
		}
		seen[i] = true
		if !enter(i) {
			continue
		}
		for _, id := range p.Steps[i].Next {
			if j := p.step(id); j >= 0 {
				stack = append(stack, j)
			}
		}
	}
}

// checkReach finds a step that no start and no branch reaches.
func checkReach(p *Procedure) *incasso.Error {
	var roots []int
	for _, s := range p.Starts {
		roots = append(roots, p.step(s.Step))
	}
	for _, id := range []string{p.Branches.Opportunity, p.Branches.Arrangement.Resume} {
		if id != "" {
			roots = append(roots, p.step(id))
		}
	}
	reached := make([]bool, len(p.Steps))
	p.walk(roots, func(i int) bool { reached[i] = true; return true })
	for i, ok := range reached {
		if !ok {
			return incasso.Refuse(incasso.ErrNotAllowed, incasso.At("steps", i),
				"Geen enkele stap leidt naar deze stap.", "No step leads to this step.")
		}
	}
	return nil
}

// checkLoops finds a loop in which no step waits: such a procedure would turn
// round for ever on one day. It looks for a cycle among the steps without a term.
func checkLoops(p *Procedure) *incasso.Error {
	const busy, done = 1, 2
	mark := make([]uint8, len(p.Steps))
	var visit func(i int) bool
	visit = func(i int) bool {
		mark[i] = busy
		for _, id := range p.Steps[i].Next {
			j := p.step(id)
			if j < 0 || p.Steps[j].Term.Length != 0 || p.Steps[j].Kind == StepWIK {
				continue
			}
			if mark[j] == busy || mark[j] == 0 && visit(j) {
				return true
			}
		}
		mark[i] = done
		return false
	}
	for i := range p.Steps {
		waits := p.Steps[i].Term.Length != 0 || p.Steps[i].Kind == StepWIK
		if mark[i] == 0 && !waits && visit(i) {
			return incasso.Refuse(incasso.ErrNotAllowed, incasso.At("steps", i)+".next",
				"De stappen lopen rond zonder ergens te wachten.",
				"The steps go round without waiting anywhere.")
		}
	}
	return nil
}

// checkConsumer finds a step that charges costs to a consumer who was not sent the
// 14-day letter first (art. 6:96 lid 6 BW): the letter's own step included, and what
// follows a letter that may be left out.
func checkConsumer(p *Procedure) *incasso.Error {
	from := p.start(incasso.Consumer)
	if from < 0 {
		return nil
	}
	bad := -1
	seen := make([]bool, len(p.Steps))
	var visit func(i int)
	visit = func(i int) {
		s := &p.Steps[i]
		if seen[i] {
			return
		}
		seen[i] = true
		serves := s.When.serves(incasso.Consumer)
		if serves && s.Costs == Charge && bad < 0 {
			bad = i
		}
		if s.Kind == StepWIK && serves && !s.Optional && s.When.always() {
			return
		}
		for _, j := range p.consumerNext(s) {
			visit(j)
		}
	}
	visit(from)
	if bad < 0 {
		return nil
	}
	return incasso.Refuse(incasso.ErrNotAllowed, incasso.At("steps", bad)+".costs",
		"De stap brengt een consument kosten in rekening zonder dat een veertiendagenbrief vooraf is gegaan (art. 6:96 lid 6 BW).",
		"The step charges costs to a consumer without a 14-day letter before it (art. 6:96 lid 6 BW).")
}

// consumerNext returns the steps that may follow a step for a consumer. A step for
// businesses alone is passed by, and is not even reached where a step without any
// further condition stands beside it.
func (p *Procedure) consumerNext(s *ProcedureStep) []int {
	var mine, all []int
	for _, id := range s.Next {
		j := p.step(id)
		if j < 0 {
			continue
		}
		all = append(all, j)
		w := p.Steps[j].When
		if !w.serves(incasso.Consumer) {
			continue
		}
		mine = append(mine, j)
		if w.always() {
			return mine
		}
	}
	return all
}

// always reports whether the condition lets every file of the debtors it serves in.
func (c *Condition) always() bool {
	return !c.NoResponse && !c.HasPhone && !c.HasEmail && c.MinOpen == 0 && c.MaxOpen == 0
}

// serves reports whether the condition lets a kind of debtor in.
func (c *Condition) serves(kind incasso.PartyKind) bool {
	return len(c.Debtors) == 0 || slices.Contains(c.Debtors, kind)
}
