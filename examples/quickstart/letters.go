package main

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// letterKinds are the letters that the package letter writes for the letters a
// procedure asks for.
var letterKinds = map[dossier.LetterKind]letter.Kind{
	dossier.Reminder:        letter.Reminder,
	dossier.WIK:             letter.FourteenDay,
	dossier.NoticeOfDefault: letter.NoticeOfDefault,
	dossier.Demand:          letter.Summons,
	dossier.Summons:         letter.Summons,
}

// letterDue returns the letter that the file asks for on the day of the
// statement, if any.
func letterDue(st *dossier.Statement) (dossier.Action, bool) {
	for _, a := range st.Next {
		if a.Action == dossier.SendLetter && a.Must && !a.On.After(st.AsOf) {
			return a, true
		}
	}
	return dossier.Action{}, false
}

// sent returns the statement of the day as it stands once the letter has left.
// A demand to a business is collection work: from that day the scale is due
// (art. 6:96 lid 2 onder c BW), so the demand itself asks for it.
func sent(a *account, st *dossier.Statement, kind dossier.LetterKind) (dossier.Statement, error) {
	file := a.File
	file.Events = append(slices.Clone(file.Events), dossier.LetterSent{
		When: dossier.When{On: st.AsOf}, Letter: kind, Channel: dossier.Post, By: incasso.ByCreditor,
	})
	return file.Statement(dossier.Query{AsOf: st.AsOf})
}

// write writes the letter for the invoices whose last day has passed; st is the
// statement once it has left.
func write(c creditor, a *account, st *dossier.Statement, kind dossier.LetterKind) (letter.Letter, error) {
	facts := letter.Facts{
		Debtor: a.Debtor.Kind, Sender: incasso.ByCreditor, Claim: wik.Contract,
		LetterDate: st.AsOf, Posted: st.AsOf, IBAN: c.IBAN,
		Creditor:    letter.Party{Name: c.Name, Address: c.Address},
		DebtorParty: letter.Party{Name: a.Debtor.Name, Address: a.Debtor.Address},
	}
	var principal, interest incasso.EUR
	for i, inv := range a.Invoices {
		m := st.Claims[i]
		if m.Principal == 0 || !inv.Due.Before(st.AsOf) {
			continue
		}
		facts.Invoices = append(facts.Invoices, letter.Invoice{
			Number: inv.Number, Date: inv.Date, Due: inv.Due, Amount: letter.Of(m.Principal),
		})
		principal += m.Principal
		interest += m.Interest
	}
	due := principal
	if kind == dossier.Demand || kind == dossier.Summons {
		// The 14-day letter leaves interest out, the cautious choice; a demand asks
		// for all that is owed on the day it goes out.
		if interest > 0 {
			facts.Interest = letter.Of(interest)
			due += interest
		}
		// What is open of the costs, not what they were: a part may have been paid.
		if costs := st.Money.Costs + st.Money.VAT; costs > 0 {
			facts.Costs = letter.Of(st.Money.Costs)
			if st.Money.VAT > 0 {
				facts.VATAmount = letter.Of(st.Money.VAT)
			}
			due += costs
		}
	}
	facts.AmountDue = letter.Of(due)
	in := letter.WriteInput{Kind: letterKinds[kind], Facts: facts}
	if a.Debtor.Kind == incasso.Consumer {
		in.Details.CostsFrom = st.Standing.From
	}
	return letter.Write(in)
}
