package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
)

// File is a collection file as data: who is owed what by whom, how it is
// collected, and what happened. Everything else follows from it.
type File struct {
	// Procedure is how the file is collected; nil for the plain legal default
	// ([ProcedureLegal]).
	Procedure *Procedure `json:"procedure,omitempty"`
	// Creditor is who is owed.
	Creditor Creditor `json:"creditor,omitzero"`
	// Debtor is who owes.
	Debtor Debtor `json:"debtor"`
	// Claims are the claims, at least one, each with its own id.
	Claims []Claim `json:"claims"`
	// Events are the facts, in any order; those of one day in the order given.
	Events []Event `json:"events,omitempty"`
}

// Creditor is what the law asks about the creditor.
type Creditor struct {
	// VAT holds the three facts on which VAT over the costs depends (art. 2 lid 3
	// BIK); nil when no VAT is asked.
	VAT *VATFacts `json:"vat,omitempty"`
}

// VATFacts are the facts of art. 2 lid 3 BIK.
type VATFacts struct {
	// Outsourced: somebody else collects and charges VAT for it.
	Outsourced bool `json:"outsourced,omitzero"`
	// Deductible: the creditor can offset that VAT (verrekenen).
	Deductible bool `json:"deductible,omitzero"`
	// Declared: the creditor declared that he cannot, and that the costs are
	// raised for that reason.
	Declared bool `json:"declared,omitzero"`
}

// Debtor is what the law and a procedure ask about the debtor.
type Debtor struct {
	// Kind is who the debtor is; required.
	Kind incasso.PartyKind `json:"kind"`
	// Phone and Email tell whether a number and an address are known; unknown counts
	// as yes until a search or a letter that came back says otherwise.
	Phone letter.Opt[bool] `json:"phone,omitzero"`
	Email letter.Opt[bool] `json:"email,omitzero"`
}

// Claim is one invoice or other contractual debt of money, in euro.
type Claim struct {
	// ID names the claim; required and unique in the file.
	ID string `json:"id"`
	// Principal (hoofdsom) is the amount, above zero, without interest and costs.
	Principal incasso.EUR `json:"principal"`
	// InvoiceDate is the day on the invoice; zero when unknown.
	InvoiceDate incasso.Date `json:"invoice_date,omitzero"`
	// Due is the last day for payment; required. Interest starts the day after.
	Due incasso.Date `json:"due"`
	// Kind is the kind of interest; zero for the kind that follows from the debtor:
	// statutory for a consumer, commercial for a business, public body for a
	// public body.
	Kind interest.Kind `json:"kind,omitzero"`
	// Rate is the rate of contractual interest, required for it and refused for other
	// kinds.
	Rate *incasso.Rate `json:"rate,omitempty"`
	// Per is the period of Rate; zero for a year.
	Per interest.Per `json:"per,omitzero"`
	// Periodic tells that the claim is an instalment of a contract, art. 2a BIK.
	Periodic bool `json:"periodic,omitzero"`
}

// Query asks for a statement: of which day, and as known on which day.
type Query struct {
	// AsOf is the day at whose end the state is asked; required.
	AsOf incasso.Date `json:"as_of"`
	// KnownOn leaves out what was recorded later; zero for everything.
	KnownOn incasso.Date `json:"known_on,omitzero"`
	// WarnDays is how many days before a limitation ends the statement warns; zero
	// for [DefaultWarnDays].
	WarnDays int `json:"warn_days,omitzero"`
	// Conventions are choices about interest; zero for the defaults.
	Conventions Conventions `json:"conventions,omitzero"`
}

// DefaultWarnDays is how many days before the end of a limitation the warning
// starts when a query names no other number: half a year.
const DefaultWarnDays = 182

// With returns a file with further events behind those of f, which is not changed: a
// file of the first events With the rest is the file of all events.
func (f *File) With(events ...Event) *File {
	g := *f
	g.Events = make([]Event, 0, len(f.Events)+len(events))
	g.Events = append(append(g.Events, f.Events...), events...)
	return &g
}
