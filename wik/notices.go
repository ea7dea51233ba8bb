package wik

import "github.com/go-incasso/incasso"

// Notices returns the remarks that come with the quotation: open questions that
// were answered by a default, and what a judge may decide otherwise.
func (q Quotation) Notices() []incasso.Notice { return nil }

// Sources returns the places in the law that the quotation rests on.
func (q Quotation) Sources() []incasso.Source { return nil }

// Steps returns the steps that led to the amounts, each with its rule, its source,
// its inputs and its output.
func (q Quotation) Steps() []incasso.Step { return nil }
