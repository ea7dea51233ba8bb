package dossier

import (
	"strconv"
	"strings"
)

// Mermaid returns the procedure as a state diagram in the Mermaid language, ended
// by a line feed. The same procedure gives the same text.
func (p *Procedure) Mermaid() string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for i := range p.Steps {
		s := &p.Steps[i]
		b.WriteString("  " + s.ID + " : " + plainLabel(s.TitleEN) + s.moneyLabel() + "\n")
	}
	p.edges(func(from, to, label string) {
		if from == "" {
			from = "[*]"
		}
		if to == EndClosed {
			to = "[*]"
		}
		b.WriteString("  " + from + " --> " + to)
		if label != "" {
			b.WriteString(" : " + label)
		}
		b.WriteByte('\n')
	})
	return b.String()
}

// DOT returns the procedure as a directed graph in the DOT language of Graphviz,
// ended by a line feed. The same procedure gives the same text.
func (p *Procedure) DOT() string {
	var b strings.Builder
	b.WriteString("digraph " + p.ID + " {\n  rankdir=LR;\n  node [shape=box];\n")
	b.WriteString("  start [shape=point];\n")
	for i := range p.Steps {
		s := &p.Steps[i]
		b.WriteString("  " + s.ID + " [label=" + strconv.Quote(s.TitleEN+s.moneyLabel()) + "];\n")
	}
	ends := map[string]bool{}
	p.edges(func(_, to, _ string) {
		if isEnd(to) && !ends[to] {
			ends[to] = true
			b.WriteString("  " + to + " [shape=ellipse];\n")
		}
	})
	p.edges(func(from, to, label string) {
		if from == "" {
			from = "start"
		}
		b.WriteString("  " + from + " -> " + to)
		if label != "" {
			b.WriteString(" [label=" + strconv.Quote(label) + "]")
		}
		b.WriteString(";\n")
	})
	b.WriteString("}\n")
	return b.String()
}

// edges gives every arrow of the procedure in a fixed order: the starts (from is
// empty), the steps, and the branches.
func (p *Procedure) edges(yield func(from, to, label string)) {
	for _, s := range p.Starts {
		words := make([]string, len(s.Debtors))
		for i, k := range s.Debtors {
			words[i] = k.String()
		}
		yield("", s.Step, strings.Join(words, " or "))
	}
	for i := range p.Steps {
		s := &p.Steps[i]
		if s.Repeat.Times > 1 {
			yield(s.ID, s.ID, strconv.Itoa(s.Repeat.Times)+" times")
		}
		for _, id := range s.Next {
			yield(s.ID, id, s.waitLabel())
		}
		if s.Costs != Charge {
			yield(s.ID, EndClosed, "paid, no costs")
		}
	}
	if r := p.Branches.Arrangement.Resume; r != "" {
		yield("arrangement", r, "breached")
	}
	switch p.Branches.NoRecourse {
	case Recollect:
		yield(EndClient, EndRecollection, "no recourse")
	case Close:
		yield(EndClient, EndClosed, "no recourse")
	case AskClient:
	}
	if o := p.Branches.Opportunity; o != "" && p.Branches.NoRecourse == Recollect {
		yield(EndRecollection, o, "opportunity")
	}
	yield(EndClient, EndLegal, "creditor decides")
	yield(EndClient, EndClosed, "creditor decides")
}

// waitLabel says what a step waits for.
func (s *ProcedureStep) waitLabel() string {
	unit := " days"
	if s.Term.Unit == WorkingDays {
		unit = " working days"
	}
	from := ""
	if s.Term.From == FromReceipt {
		from = " after receipt"
	}
	switch {
	case s.Term.Length != 0:
		return strconv.Itoa(s.Term.Length) + unit + from
	case s.Kind == StepWIK:
		return "14 days after receipt"
	case s.When.NoResponse:
		return "if no response"
	}
	return ""
}

// moneyLabel says what a step does with costs and interest.
func (s *ProcedureStep) moneyLabel() string {
	switch {
	case s.Costs == Charge && s.Interest == Charge:
		return " (costs and interest charged)"
	case s.Costs == Announce && s.Interest == Announce:
		return " (costs and interest announced)"
	case s.Costs == Announce:
		return " (costs announced)"
	}
	return " (no costs)"
}

// plainLabel leaves out what the Mermaid language takes for itself.
func plainLabel(s string) string {
	return strings.NewReplacer(":", "", ";", "", "\n", " ").Replace(s)
}
