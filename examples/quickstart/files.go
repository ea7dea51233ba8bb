package main

import (
	"fmt"
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// account is one debtor of the export as a collection file.
type account struct {
	Debtor   debtor
	Invoices []invoice // claims, by last day for payment
	File     dossier.File
	Remarks  []string // what the export left open, and what was taken instead
}

// accounts groups the invoices per debtor, in the order of their numbers.
func accounts(x *export) []*account {
	byNumber := map[string]*account{}
	var list []*account
	for _, inv := range x.Invoices {
		a := byNumber[inv.Debtor.Number]
		if a == nil {
			a = &account{Debtor: inv.Debtor}
			byNumber[inv.Debtor.Number] = a
			list = append(list, a)
		}
		a.Invoices = append(a.Invoices, inv)
	}
	for _, a := range list {
		slices.SortStableFunc(a.Invoices, func(p, q invoice) int { return p.Due.Compare(q.Due) })
		a.build()
	}
	return list
}

// build turns the rows of a debtor into a file: invoices are claims, and credit
// notes, payments and letters are events.
func (a *account) build() {
	a.File = dossier.File{Debtor: dossier.Debtor{Kind: a.Debtor.Kind}}
	var credits []invoice
	claims := a.Invoices[:0:0]
	letters := map[incasso.Date]bool{}
	for _, inv := range a.Invoices {
		if inv.Amount < 0 {
			credits = append(credits, inv)
			continue
		}
		claims = append(claims, inv)
		a.File.Claims = append(a.File.Claims, dossier.Claim{
			ID: inv.Number, Principal: inv.Amount, InvoiceDate: inv.Date, Due: inv.Due,
		})
		if inv.Paid > 0 {
			a.pay(inv)
		}
		if !inv.WIKDate.IsZero() {
			letters[inv.WIKDate] = true
		}
	}
	a.Invoices = claims
	for _, c := range credits {
		a.credit(c)
	}
	for day := range letters {
		a.File.Events = append(a.File.Events, dossier.LetterSent{
			When: dossier.When{On: day}, Letter: dossier.WIK, Channel: dossier.Post, By: incasso.ByCreditor,
		})
	}
	slices.SortStableFunc(a.File.Events, func(p, q dossier.Event) int { return p.Day().Compare(q.Day()) })
}

// pay adds a payment on one invoice.
func (a *account) pay(inv invoice) {
	on := inv.PaidOn
	if on.IsZero() {
		on = inv.Due
		a.Remarks = append(a.Remarks, fmt.Sprintf(
			"factuur %s: de export noemt geen dag van betaling; gerekend is met de vervaldag, in het voordeel van de debiteur", inv.Number))
	}
	a.File.Events = append(a.File.Events, dossier.PaymentReceived{
		When: dossier.When{On: on}, ID: "betaling " + inv.Number, Amount: inv.Paid, Designated: []string{inv.Number},
	})
}

// credit spreads a credit note over the claims, the one due first at the front.
func (a *account) credit(c invoice) {
	rest := -c.Amount
	for i := range a.File.Claims {
		claim := &a.File.Claims[i]
		left := claim.Principal - a.credited(claim.ID)
		part := min(rest, left)
		if part <= 0 {
			continue
		}
		rest -= part
		a.File.Events = append(a.File.Events, dossier.CreditNote{
			When: dossier.When{On: c.Date}, Claim: claim.ID, Amount: part,
		})
		a.Remarks = append(a.Remarks, fmt.Sprintf("creditnota %s: %s in mindering op factuur %s", c.Number, part.Dutch(), claim.ID))
	}
	if rest > 0 {
		a.Remarks = append(a.Remarks, fmt.Sprintf("creditnota %s: %s blijft staan ten gunste van de debiteur", c.Number, rest.Dutch()))
	}
}

// credited is what earlier credit notes took off a claim.
func (a *account) credited(claim string) incasso.EUR {
	var sum incasso.EUR
	for _, e := range a.File.Events {
		if c, ok := e.(dossier.CreditNote); ok && c.Claim == claim {
			sum += c.Amount
		}
	}
	return sum
}
