package main

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// report is the answer for a whole export; its JSON is what -json prints.
type report struct {
	AsOf     incasso.Date `json:"as_of"`
	Creditor creditor     `json:"creditor"`
	Law      incasso.Law  `json:"law"`
	Debtors  []result     `json:"debtors"`
	Total    money        `json:"total"`
	Bad      []badRow     `json:"bad_rows"`
}

// money is an amount owed, split.
type money struct {
	Principal incasso.EUR `json:"principal"`
	Interest  incasso.EUR `json:"interest"`
	Costs     incasso.EUR `json:"costs"`
	Total     incasso.EUR `json:"total"`
	PerDay    incasso.EUR `json:"interest_per_day"`
}

// result is the answer for one debtor.
type result struct {
	Number    string            `json:"number"`
	Name      string            `json:"name"`
	Kind      incasso.PartyKind `json:"kind"`
	Invoices  int               `json:"invoices"`
	Owed      money             `json:"owed"`
	Costs     standing          `json:"costs_standing"`
	Next      string            `json:"next"`
	NextOn    incasso.Date      `json:"next_on"`
	Letter    *letterResult     `json:"letter"`
	Remarks   []string          `json:"remarks,omitempty"`
	Notices   []incasso.Notice  `json:"notices,omitempty"`
	Error     string            `json:"error,omitempty"`
	statement dossier.Statement
}

// standing is how the collection costs stand in law.
type standing struct {
	Status dossier.Status `json:"status"`
	Reason dossier.Reason `json:"reason"`
	From   incasso.Date   `json:"from"`
	Total  incasso.EUR    `json:"total"`
}

// letterResult is the letter that goes out today.
type letterResult struct {
	Kind      letter.Kind  `json:"kind"`
	Received  incasso.Date `json:"received"`
	LastDay   incasso.Date `json:"last_day"`
	CostsFrom incasso.Date `json:"costs_from"`
	Costs     incasso.EUR  `json:"costs"`
	Subject   string       `json:"subject"`
	Text      string       `json:"text"`
	Error     string       `json:"error,omitempty"`
	term      deadline.LetterTerm
	after     dossier.Statement // once the letter has left
	fee       []incasso.Step    // how the announced costs were computed
}

// compute answers for every debtor of an export on a day.
func compute(x *export, asOf incasso.Date) *report {
	r := &report{AsOf: asOf, Creditor: x.Creditor, Law: incasso.CurrentLaw(), Debtors: []result{}, Bad: x.Bad}
	if r.Bad == nil {
		r.Bad = []badRow{}
	}
	for _, a := range accounts(x) {
		res := answer(x.Creditor, a, asOf)
		r.Total.Principal += res.Owed.Principal
		r.Total.Interest += res.Owed.Interest
		r.Total.Costs += res.Owed.Costs
		r.Total.Total += res.Owed.Total
		r.Total.PerDay += res.Owed.PerDay
		r.Debtors = append(r.Debtors, res)
	}
	return r
}

// answer computes one debtor. What cannot be computed is said in its own result
// and touches no other.
func answer(c creditor, a *account, asOf incasso.Date) result {
	res := result{
		Number: a.Debtor.Number, Name: a.Debtor.Name, Kind: a.Debtor.Kind,
		Invoices: len(a.Invoices), Remarks: a.Remarks,
	}
	if len(a.File.Claims) == 0 {
		res.Error = "er staan alleen creditnota's open"
		return res
	}
	st, err := a.File.Statement(dossier.Query{AsOf: asOf})
	if err != nil {
		res.Error = reason(err)
		return res
	}
	res.statement = st
	res.Owed = money{
		Principal: st.Money.Principal, Interest: st.Money.Interest,
		Costs: st.Money.Costs + st.Money.VAT, Total: st.Money.Open, PerDay: st.Money.PerDay,
	}
	res.Costs = standing{st.Standing.Status, st.Standing.Reason, st.Standing.From, st.Standing.Total}
	res.Notices = st.Notices()
	if len(st.Next) > 0 {
		res.Next, res.NextOn = st.Next[0].Action.String(), st.Next[0].On
	}
	if action, ok := letterDue(&st); ok {
		res.Letter = letterFor(c, a, &st, action.Letter)
	}
	return res
}

// letterFor writes the letter that goes out and says when its term ends.
func letterFor(c creditor, a *account, st *dossier.Statement, kind dossier.LetterKind) *letterResult {
	out := &letterResult{Kind: letterKinds[kind]}
	term, err := deadline.WIKLetter(deadline.Dispatch{Posted: st.AsOf})
	if err != nil {
		out.Error = reason(err)
		return out
	}
	out.term = term
	out.Received, out.LastDay = term.Received, term.LastDay
	after, err := sent(a, st, kind)
	if err != nil {
		out.Error = reason(err)
		return out
	}
	l, err := write(c, a, &after, kind)
	if err != nil {
		out.Error = reason(err)
		return out
	}
	out.after = after
	out.fee = feeSteps(a, st, l.Facts)
	out.Subject, out.Text = l.Subject, l.Text
	costs := l.Facts.Costs.Or(0) + l.Facts.VATAmount.Or(0)
	out.Costs = costs
	switch {
	case kind == dossier.WIK:
		out.CostsFrom = term.CostsFrom
	case costs > 0:
		out.CostsFrom = after.Standing.From
	}
	return out
}

// feeSteps explains the costs that a 14-day letter announces: the scale over the
// principals in the letter.
func feeSteps(a *account, st *dossier.Statement, f letter.Facts) []incasso.Step {
	c := wik.Claim{Debtor: a.Debtor.Kind, On: st.AsOf}
	for _, inv := range f.Invoices {
		c.Principals = append(c.Principals, inv.Amount.Or(0))
		if first := inv.Due.AddDays(1); c.DefaultDate.IsZero() || first.Before(c.DefaultDate) {
			c.DefaultDate = first
		}
	}
	q, err := wik.Quote(c)
	if err != nil {
		return nil
	}
	return q.Steps()
}
