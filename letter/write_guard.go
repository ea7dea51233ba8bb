package letter

import (
	"errors"
	"fmt"
	"text/template/parse"
)

const (
	// mostTemplate is the length in bytes of the longest template of a caller.
	mostTemplate = 256 << 10
	// mostSteps bounds the nodes that running a template may visit.
	mostSteps = 4_000_000
)

// The functions that a template may call: none of them makes a value larger, and
// none of them runs long.
var templateFunctions = map[string]bool{
	"and": true, "or": true, "not": true, "eq": true, "ne": true,
	"lt": true, "le": true, "gt": true, "ge": true, "len": true, "index": true,
}

var (
	errRecursive = errors.New("a template calls itself")
	errTooLong   = errors.New("the template would run too long")
	errRange     = errors.New("range takes a list of the view, such as .Invoices")
)

// guard bounds how long a set of templates can run, before it runs: every loop is
// over a list of the view, no template calls itself, and the product of what that
// allows stays small.
type guard struct {
	trees map[string]*parse.Tree
	cost  map[string]int
	busy  map[string]bool
}

// guardTemplates checks what can be reached from the template called name.
func guardTemplates(trees map[string]*parse.Tree, name string) error {
	g := guard{trees: trees, cost: map[string]int{}, busy: map[string]bool{}}
	_, err := g.template(name)
	return err
}

func (g *guard) template(name string) (int, error) {
	if c, done := g.cost[name]; done {
		return c, nil
	}
	if g.busy[name] {
		return 0, errRecursive
	}
	tree := g.trees[name]
	if tree == nil || tree.Root == nil {
		return 0, fmt.Errorf("no template %q", name)
	}
	g.busy[name] = true
	c, err := g.list(tree.Root)
	g.cost[name] = c
	return c, err
}

func (g *guard) list(l *parse.ListNode) (int, error) {
	if l == nil {
		return 0, nil
	}
	sum := 1
	for _, n := range l.Nodes {
		c, err := g.node(n)
		if err != nil {
			return 0, err
		}
		if sum += c; sum > mostSteps {
			return 0, errTooLong
		}
	}
	return sum, nil
}

func (g *guard) node(n parse.Node) (int, error) {
	switch n := n.(type) {
	case *parse.ActionNode:
		return g.pipe(n.Pipe)
	case *parse.IfNode:
		return g.branch(&n.BranchNode, 1)
	case *parse.WithNode:
		return g.branch(&n.BranchNode, 1)
	case *parse.RangeNode:
		if !overField(n.Pipe) {
			return 0, errRange
		}
		return g.branch(&n.BranchNode, mostInvoices)
	case *parse.TemplateNode:
		c, err := g.pipe(n.Pipe)
		if err != nil {
			return 0, err
		}
		called, err := g.template(n.Name)
		return c + called, err
	case *parse.TextNode, *parse.CommentNode, *parse.BreakNode, *parse.ContinueNode:
		return 1, nil
	}
	return 0, fmt.Errorf("%s is not known here", n)
}

// branch counts both sides of a branch, the first one times over.
func (g *guard) branch(b *parse.BranchNode, times int) (int, error) {
	c, err := g.pipe(b.Pipe)
	if err != nil {
		return 0, err
	}
	body, err := g.list(b.List)
	if err != nil {
		return 0, err
	}
	other, err := g.list(b.ElseList)
	if err != nil {
		return 0, err
	}
	if c += body*times + other; c > mostSteps {
		return 0, errTooLong
	}
	return c, nil
}

// overField reports whether a loop is over a field of the view: a number, a text
// and what a function makes are not looped over.
func overField(p *parse.PipeNode) bool {
	if p == nil || len(p.Cmds) != 1 || len(p.Cmds[0].Args) != 1 {
		return false
	}
	switch a := p.Cmds[0].Args[0].(type) {
	case *parse.FieldNode:
		return true
	case *parse.VariableNode:
		return len(a.Ident) > 1
	}
	return false
}

func (g *guard) pipe(p *parse.PipeNode) (int, error) {
	if p == nil {
		return 1, nil
	}
	sum := 1
	for _, cmd := range p.Cmds {
		for _, arg := range cmd.Args {
			c, err := g.argument(arg)
			if err != nil {
				return 0, err
			}
			sum += c
		}
	}
	return sum, nil
}

func (g *guard) argument(n parse.Node) (int, error) {
	switch n := n.(type) {
	case *parse.IdentifierNode:
		if !templateFunctions[n.Ident] {
			return 0, fmt.Errorf("function %q is not available", n.Ident)
		}
	case *parse.PipeNode:
		return g.pipe(n)
	case *parse.ChainNode:
		c, err := g.argument(n.Node)
		return c + 1, err
	}
	return 1, nil
}
