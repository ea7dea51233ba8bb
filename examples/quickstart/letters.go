package main

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// letterDue returns the letter that a file asks for on the day of the statement, if
// any.
func letterDue(st *dossier.Statement) (dossier.Action, bool) {
	for _, a := range st.Next {
		if a.Action == dossier.SendLetter && a.Must && !a.On.After(st.AsOf) {
			return a, true
		}
	}
	return dossier.Action{}, false
}

// draft is a letter in the making: the files it is about, each as it stands once the
// letter has left, and what it says of them.
type draft struct {
	kind  dossier.LetterKind
	in    letter.WriteInput
	file  *collection // the first of them; of a 14-day letter the only one
	after []dossier.Statement
	limit []incasso.Step // those of the files
	err   error
}

// lettersDue writes the letters that go out to a debtor: one 14-day letter about all
// that no letter named yet, and one demand about all of which the term has passed.
// Demands that would not hold as one go out apart.
func lettersDue(c creditor, a *account) []*letterResult {
	var kinds []dossier.LetterKind
	files := map[dossier.LetterKind][]*collection{}
	for _, f := range a.Files {
		action, ok := letterDue(&f.statement)
		if !ok {
			continue
		}
		f.action = action
		if files[action.Letter] == nil {
			kinds = append(kinds, action.Letter)
		}
		files[action.Letter] = append(files[action.Letter], f)
		a.remarkRemainder(f)
	}
	var out []*letterResult
	for _, kind := range kinds {
		l := letterAbout(c, a, files[kind])
		if l.Error == "" || len(files[kind]) == 1 {
			out = append(out, l)
			continue
		}
		for _, f := range files[kind] {
			out = append(out, letterAbout(c, a, []*collection{f}))
		}
	}
	return out
}

// letterAbout writes one letter about files that ask the same one.
func letterAbout(c creditor, a *account, files []*collection) *letterResult {
	d := &draft{kind: files[0].action.Letter, file: files[0]}
	for _, f := range files {
		d.add(c, a, f)
	}
	return d.write(a)
}

// remarkRemainder tells that a letter is about little: what is left of invoices that
// were paid in part, less than the costs over it. The law gives them; judges have
// refused them. A person decides.
func (a *account) remarkRemainder(f *collection) {
	if a.Debtor.Kind != incasso.Consumer {
		return
	}
	st := &f.statement
	var left incasso.EUR
	for i, c := range st.Claims {
		if c.Principal == 0 || !f.Invoices[i].Due.Before(st.AsOf) {
			continue
		}
		if f.Invoices[i].Paid == 0 {
			return
		}
		left += c.Principal
	}
	fee := st.Standing.Fee
	if fee == 0 {
		var err error
		if fee, err = wik.FeeEUR(left); err != nil {
			return
		}
	}
	if left < fee {
		a.remark("na een deelbetaling staat nog %s hoofdsom open, minder dan de kosten van %s; "+
			"rechters hebben zulke kosten afgewezen", left.Dutch(), fee.Dutch())
	}
}

// add brings a file into the letter, and keeps how it stands once the letter has left: a
// demand to a business is collection work, so from that day the scale is due (art. 6:96
// lid 2 onder c BW).
func (d *draft) add(c creditor, a *account, f *collection) {
	if d.err != nil {
		return
	}
	asOf, action := f.statement.AsOf, f.action
	sent := f.letterSent(asOf)
	sent.Letter = action.Letter
	after := f.File.With(sent)
	st, err := after.Statement(a.query)
	if err != nil {
		d.err = err
		return
	}
	d.after = append(d.after, st)
	d.limit = append(d.limit, f.limit...)
	in, err := f.File.Draft(a.query, action, letter.Facts{
		Sender: incasso.ByCreditor, Claim: wik.Contract, Posted: asOf, IBAN: c.IBAN,
		Creditor:    letter.Party{Name: c.Name, Address: c.Address},
		DebtorParty: letter.Party{Name: a.Debtor.Name, Address: a.Debtor.Address},
	})
	if err != nil {
		d.err = err
		return
	}
	d.join(in)
}

// join adds what one file asks to what the letter asks already.
func (d *draft) join(in letter.WriteInput) {
	if len(d.after) == 1 {
		d.in = in
		return
	}
	have, more := &d.in.Facts, &in.Facts
	have.Invoices = append(have.Invoices, more.Invoices...)
	have.Paid = sum(have.Paid, more.Paid)
	have.AmountDue = sum(have.AmountDue, more.AmountDue)
	have.Interest = sum(have.Interest, more.Interest)
	have.Costs = sum(have.Costs, more.Costs)
	have.VATAmount = sum(have.VATAmount, more.VATAmount)
	if from := in.Details.CostsFrom; from.After(d.in.Details.CostsFrom) {
		d.in.Details.CostsFrom = from
	}
}

// sum adds two amounts that may be unknown.
func sum(a, b letter.Opt[incasso.EUR]) letter.Opt[incasso.EUR] {
	if !a.Known() && !b.Known() {
		return a
	}
	return letter.Of(a.Or(0) + b.Or(0))
}

// write writes the letter and says when its term ends.
func (d *draft) write(a *account) *letterResult {
	out := &letterResult{Kind: d.in.Kind}
	if d.err == nil && d.kind == dossier.WIK {
		d.err = d.announce(a, out)
	}
	if d.err != nil {
		out.Error = reason(d.err)
		return out
	}
	l, err := letter.Write(d.in)
	if err != nil {
		out.Error = reason(err)
		return out
	}
	out.Kind, out.Subject, out.Text = d.in.Kind, l.Subject, l.Text
	out.Costs = l.Facts.Costs.Or(0) + l.Facts.VATAmount.Or(0)
	for _, inv := range l.Facts.Invoices {
		out.Invoices = append(out.Invoices, inv.Number)
	}
	for i := range d.after {
		out.after = append(out.after, d.after[i].Steps()...)
	}
	out.after = append(out.after, d.limit...)
	if err := d.days(out, l.Facts); err != nil {
		out.Error = reason(err)
	}
	return out
}

// announce sets the costs that a 14-day letter announces, with the steps that led to
// them. Where an earlier letter already took all that may be asked over everything
// together, it becomes a reminder without costs.
func (d *draft) announce(a *account, out *letterResult) error {
	facts := &d.in.Facts
	c := wik.Claim{Debtor: a.Debtor.Kind, On: facts.LetterDate}
	for _, inv := range facts.Invoices {
		c.Principals = append(c.Principals, inv.Amount.Or(0))
		if first := inv.Due.AddDays(1); c.DefaultDate.IsZero() || first.Before(c.DefaultDate) {
			c.DefaultDate = first
		}
	}
	if paid := facts.Paid.Or(0); paid > 0 {
		open := -paid
		for _, p := range c.Principals {
			open += p
		}
		c.Principals = []incasso.EUR{open} // what is left of all of them together
	}
	q, err := wik.Quote(c)
	if err != nil {
		return err
	}
	earlier, err := a.earlier(facts.LetterDate)
	if err != nil {
		return err
	}
	most, err := earlier.left(q.Principal)
	if err != nil {
		return err
	}
	out.fee = q.Steps()
	if earlier.fee == 0 || most >= q.Fee {
		return nil
	}
	var about []string
	for _, inv := range facts.Invoices {
		about = append(about, inv.Number)
	}
	a.remarkTogether(about, earlier)
	out.fee = append(out.fee, togetherStep(earlier, q.Principal, most))
	sent := d.file.letterSent(facts.LetterDate)
	if most > 0 {
		facts.Costs, sent.StatedFee = letter.Of(most), letter.Of(most)
	} else {
		d.in.Kind, sent.Letter = letter.Reminder, dossier.Reminder
		facts.Costs = letter.Opt[incasso.EUR]{}
	}
	d.after[0], err = d.file.File.With(sent).Statement(a.query)
	return err
}

// togetherStep explains the limit of art. 6:96 lid 7 BW.
func togetherStep(earlier lettered, principal, most incasso.EUR) incasso.Step {
	return incasso.Step{
		Rule: incasso.Rule{
			ID: "quickstart.together",
			NL: "Over {base} samen mag niet meer worden gevraagd dan één keer de staffel (art. 6:96 lid 7 BW); " +
				"{fee} is al aangezegd, zodat {out} overblijft.",
			EN: "Over {base} together no more may be asked than the scale once (art. 6:96 lid 7 BW); " +
				"{fee} was announced already, which leaves {out}.",
		},
		In: []incasso.Value{
			incasso.Amount("base", earlier.base+principal), incasso.Amount("fee", earlier.fee),
		},
		Out: incasso.Amount("out", most),
	}
}

// days sets the days of a letter that is posted on its date.
func (d *draft) days(out *letterResult, f letter.Facts) error {
	if out.Kind == letter.FourteenDay {
		term, err := deadline.WIKLetter(deadline.Dispatch{Posted: f.LetterDate})
		if err != nil {
			return err
		}
		out.Received, out.LastDay, out.CostsFrom = term.Received, term.LastDay, term.CostsFrom
		out.term = term.Steps()
		return nil
	}
	receipt, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: f.LetterDate})
	if err != nil {
		return err
	}
	out.Received, out.term = receipt.Received, receipt.Steps()
	if days := f.Term.Days.Or(0); days > 0 && f.Term.Start == letter.FromDayAfterReceipt {
		term, err := deadline.Count(deadline.Term{
			From: receipt.Received, Length: days, Unit: deadline.Days, Basis: deadline.Contract,
		})
		if err != nil {
			return err
		}
		out.LastDay = term.LastDay
		out.term = append(out.term, term.Steps()...)
	}
	if out.Costs > 0 {
		for i := range d.after {
			if from := d.after[i].Standing.WholeFrom; from.After(out.CostsFrom) {
				out.CostsFrom = from
			}
		}
	}
	return nil
}
