package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// Change is what a what-if changes in a file or in the question. The zero Change
// changes nothing.
type Change struct {
	// AsOf is another day; zero for the same.
	AsOf incasso.Date `json:"as_of,omitzero"`
	// KnownOn is another day of knowledge; zero for the same.
	KnownOn incasso.Date `json:"known_on,omitzero"`
	// Procedure is another procedure; nil for the same.
	Procedure *Procedure `json:"procedure,omitempty"`
	// Add are further events, such as another payment.
	Add []Event `json:"add,omitempty"`
	// Remove are the indices of events that are left out, in any order.
	Remove []int `json:"remove,omitempty"`
	// Conventions are other choices about interest; nil for the same.
	Conventions *Conventions `json:"conventions,omitempty"`
	// Claims replaces all claims, for another kind of interest or another day; nil
	// for the same.
	Claims []Claim `json:"claims,omitempty"`
}

// Comparison is a statement before and after a change, with the difference.
type Comparison struct {
	// Before and After are the two statements.
	Before Statement `json:"before"`
	After  Statement `json:"after"`
	// Money is After less Before, component by component.
	Money Balance `json:"money"`
	// Differs names what else is different: "position", "holds", "standing",
	// "next", "limitation".
	Differs []string `json:"differs"`
}

// WhatIf computes the statement of a file and that of the same file after a change.
// The file is not changed. An index in Remove that is no event is an
// [*incasso.Error] with code [incasso.ErrOutOfRange]; other errors are those of
// [File.Statement].
func (f *File) WhatIf(q Query, c Change) (Comparison, error) {
	before, err := f.Statement(q)
	if err != nil {
		return Comparison{}, err
	}
	other, q2, err := f.changed(q, c)
	if err != nil {
		return Comparison{}, err
	}
	after, err := other.Statement(q2)
	if err != nil {
		return Comparison{}, err
	}
	return Comparison{Before: before, After: after, Money: after.Money.less(before.Money),
		Differs: differs(&before, &after)}, nil
}

// changed returns the file and the question with a change.
func (f *File) changed(q Query, c Change) (File, Query, error) {
	g := *f
	if c.Procedure != nil {
		g.Procedure = c.Procedure
	}
	if c.Claims != nil {
		g.Claims = c.Claims
	}
	g.Events = make([]Event, 0, len(f.Events)+len(c.Add))
	for i, r := range c.Remove {
		if r < 0 || r >= len(f.Events) {
			return File{}, Query{}, rangeError(incasso.At("remove", i))
		}
	}
	for i, e := range f.Events {
		if !slices.Contains(c.Remove, i) {
			g.Events = append(g.Events, e)
		}
	}
	g.Events = append(g.Events, c.Add...)
	if !c.AsOf.IsZero() {
		q.AsOf = c.AsOf
	}
	if !c.KnownOn.IsZero() {
		q.KnownOn = c.KnownOn
	}
	if c.Conventions != nil {
		q.Conventions = *c.Conventions
	}
	return g, q, nil
}

// less subtracts component by component.
func (b Balance) less(o Balance) Balance {
	return Balance{Principal: b.Principal - o.Principal, Costs: b.Costs - o.Costs, VAT: b.VAT - o.VAT,
		Interest: b.Interest - o.Interest, Paid: b.Paid - o.Paid, Open: b.Open - o.Open,
		PerDay: b.PerDay - o.PerDay, Surplus: b.Surplus - o.Surplus}
}

// differs names the regions in which two statements are not the same.
func differs(a, b *Statement) []string {
	list := []string{}
	add := func(same bool, name string) {
		if !same {
			list = append(list, name)
		}
	}
	add(a.Position == b.Position, "position")
	add(slices.Equal(a.Holds, b.Holds), "holds")
	add(a.Standing == b.Standing, "standing")
	add(slices.Equal(a.Next, b.Next), "next")
	add(slices.Equal(a.Limitation, b.Limitation), "limitation")
	return list
}
