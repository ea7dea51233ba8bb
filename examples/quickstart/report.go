package main

import (
	"cmp"
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
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
	Number      string            `json:"number"`
	Name        string            `json:"name"`
	Kind        incasso.PartyKind `json:"kind"`
	Invoices    int               `json:"invoices"`
	Owed        money             `json:"owed"`
	Costs       []standing        `json:"costs_standing"`
	Next        []dossier.Action  `json:"next"`
	Letters     []*letterResult   `json:"letters"`
	Explanation []line            `json:"explanation"`
	Remarks     []string          `json:"remarks,omitempty"`
	Notices     []incasso.Notice  `json:"notices,omitempty"`
	Error       string            `json:"error,omitempty"`
}

// standing is how the collection costs over some invoices stand in law.
type standing struct {
	Invoices []string       `json:"invoices"`
	Status   dossier.Status `json:"status"`
	Reason   dossier.Reason `json:"reason"`
	From     incasso.Date   `json:"from"`
	Total    incasso.EUR    `json:"total"`
}

// letterResult is a letter that goes out today.
type letterResult struct {
	Kind        letter.Kind       `json:"kind"`
	Invoices    []string          `json:"invoices"`
	Received    incasso.Date      `json:"received"`
	LastDay     incasso.Date      `json:"last_day"`
	CostsFrom   incasso.Date      `json:"costs_from"`
	Costs       incasso.EUR       `json:"costs"`
	Subject     string            `json:"subject"`
	Text        string            `json:"text"`
	Explanation letterExplanation `json:"explanation"`
	Error       string            `json:"error,omitempty"`

	after []incasso.Step // what is owed once the letter has left
	fee   []incasso.Step // the costs that a 14-day letter announces
	term  []incasso.Step
}

// letterExplanation says how each figure and each day of a letter came about.
type letterExplanation struct {
	Owed  []line `json:"owed"`
	Costs []line `json:"costs"`
	Term  []line `json:"term"`
}

// line is one step of an explanation.
type line struct {
	Rule   string `json:"rule"`
	Text   string `json:"text"`
	Source string `json:"source,omitempty"`
}

// explained renders steps in Dutch.
func explained(steps []incasso.Step) []line {
	out := make([]line, 0, len(steps))
	for _, s := range steps {
		l := line{Rule: s.Rule.ID, Text: s.Text(incasso.NL)}
		if !s.Source.IsZero() {
			l.Source = s.Source.String()
		}
		out = append(out, l)
	}
	return out
}

// compute answers for every debtor of an export.
func compute(x *export, q dossier.Query) *report {
	r := &report{
		AsOf: q.AsOf, Creditor: x.Creditor, Law: incasso.CurrentLaw(),
		Debtors: []result{}, Bad: append([]badRow{}, x.Bad...),
	}
	for _, a := range accounts(x, q) {
		res := answer(x.Creditor, a)
		r.Bad = append(r.Bad, a.Bad...)
		if len(a.rows) == 0 {
			continue // every row of it is told among the bad ones
		}
		r.Total.add(res.Owed)
		r.Debtors = append(r.Debtors, res)
	}
	slices.SortStableFunc(r.Bad, func(p, q badRow) int { return cmp.Compare(p.Line, q.Line) })
	return r
}

func (m *money) add(x money) {
	m.Principal += x.Principal
	m.Interest += x.Interest
	m.Costs += x.Costs
	m.Total += x.Total
	m.PerDay += x.PerDay
}

// answer computes one debtor. What cannot be computed is said in its own result
// and touches no other.
func answer(c creditor, a *account) result {
	res := result{
		Number: a.Debtor.Number, Name: a.Debtor.Name, Kind: a.Debtor.Kind,
		Costs: []standing{}, Next: []dossier.Action{}, Letters: []*letterResult{}, Explanation: []line{},
	}
	err := a.settle()
	if err != nil {
		res.Error = reason(err)
	} else {
		for _, f := range a.Files {
			res.add(f)
		}
		slices.SortStableFunc(res.Next, func(p, q dossier.Action) int { return cmp.Compare(btoi(q.Must), btoi(p.Must)) })
		res.Letters = append(res.Letters, lettersDue(c, a)...)
	}
	for _, l := range res.Letters {
		l.Explanation = letterExplanation{explained(l.after), explained(l.fee), explained(l.term)}
	}
	res.Remarks = a.Remarks
	return res
}

// add adds what one file of the debtor says.
func (r *result) add(f *collection) {
	st := &f.statement
	r.Invoices += len(f.Invoices)
	r.Owed.add(money{
		Principal: st.Money.Principal, Interest: st.Money.Interest,
		Costs: st.Money.Costs + st.Money.VAT, Total: st.Money.Open, PerDay: st.Money.PerDay,
	})
	r.Costs = append(r.Costs, standing{
		f.numbers(), st.Standing.Status, st.Standing.Reason, st.Standing.From, st.Standing.Total,
	})
	r.Next = append(r.Next, st.Next...)
	r.Explanation = append(r.Explanation, explained(append(st.Steps(), f.limit...))...)
	for _, n := range st.Notices() {
		if !slices.Contains(r.Notices, n) {
			r.Notices = append(r.Notices, n)
		}
	}
}
