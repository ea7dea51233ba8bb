package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/letter"
)

// Draft returns what the package letter needs to write the letter that an action of
// the statement of a day asks. The names, addresses and the account come from known;
// the claims, amounts, costs and the term come from the file. What
// [letter.Write] makes of it can be sent, and told to the file as the text of a
// [LetterSent].
//
// The letter holds the claims in default on the day that are open, with what was paid on
// the principal of them together; a 14-day letter leaves out those that an earlier one
// covers. It announces the costs and asks the principal; a demand asks what is open, with
// the interest and the costs that were charged or that its step charges. A demand to a
// business is collection work itself, so it asks the costs as they are once it has left
// (art. 6:96 lid 2 onder c BW).
//
// An action without a letter is an [*incasso.Error] with code
// [incasso.ErrNotAllowed] and field "action"; so is a letter when no claim in default
// is open (field "as_of"), as when a credit note left only costs. Other errors are those
// of [File.Statement].
func (f *File) Draft(q Query, a Action, known letter.Facts) (letter.WriteInput, error) {
	if a.Letter < Reminder || a.Letter > Summons {
		return letter.WriteInput{}, notAllowed("action", "Bij deze handeling hoort geen brief.",
			"No letter belongs to this action.")
	}
	st, err := f.Statement(q)
	if err != nil {
		return letter.WriteInput{}, err
	}
	in := letter.WriteInput{Kind: writtenAs(a.Letter), Facts: known}
	facts := &in.Facts
	facts.Debtor = f.Debtor.Kind
	if facts.LetterDate.IsZero() {
		facts.LetterDate = q.AsOf
	}
	small, fresh := f.draftClaims(facts, a.Letter, &st)
	if len(facts.Invoices) == 0 {
		return letter.WriteInput{}, notAllowed("as_of", "Er staat geen vordering open die in verzuim is.",
			"No claim that is in default is open.")
	}
	if fresh && f.Debtor.Kind == incasso.Consumer {
		if small, err = f.draftFee(q, a, facts); err != nil {
			return letter.WriteInput{}, err
		}
	}
	if small {
		facts.Periodic = letter.Of(true)
	}
	if v := f.Creditor.VAT; v != nil {
		facts.VAT.Outsourced, facts.VAT.Deductible = letter.Of(v.Outsourced), letter.Of(v.Deductible)
		facts.VAT.Declared = letter.Of(v.Declared)
	}
	if a.Letter == Demand || a.Letter == Summons {
		f.askOpen(&in, f.afterSending(q, a, facts.LetterDate, &st), a)
	}
	f.draftTerm(facts, a)
	return in, nil
}

// draftClaims fills in the claims of a letter. It reports whether all of them are small
// instalments of which a letter brought costs, and whether it is a 14-day letter about
// claims that no letter covers yet.
func (f *File) draftClaims(facts *letter.Facts, kind LetterKind, st *Statement) (small, fresh bool) {
	facts.Invoices, facts.Principals, facts.DueDates = nil, nil, nil
	paid := incasso.EUR(0)
	small = true
	fresh = kind == WIK && slices.ContainsFunc(st.Claims, func(c ClaimMoney) bool { return !c.lettered })
	for i, c := range st.Claims {
		claim := &f.Claims[i]
		if c.Principal == 0 || !claim.Due.Before(st.AsOf) || fresh && c.lettered {
			continue
		}
		small = small && c.small
		// With interest booked as principal more can be open than was claimed.
		amount := max(st.books.claims[i].principal, c.Principal)
		paid += amount - c.Principal
		facts.Invoices = append(facts.Invoices, letter.Invoice{Number: claim.ID, Date: claim.InvoiceDate,
			Due: claim.Due, Amount: letter.Of(amount)})
	}
	facts.Paid = letter.Opt[incasso.EUR]{}
	if paid > 0 {
		facts.Paid = letter.Of(paid)
	}
	return small, fresh
}

// draftFee fills in the costs that a 14-day letter of a day announces, and reports
// whether its claims are small instalments.
func (f *File) draftFee(q Query, a Action, facts *letter.Facts) (small bool, err error) {
	s := takeFold()
	defer s.release()
	var st Statement
	if err := s.replay(f, q); err != nil {
		return false, err
	}
	if err := s.statement(&st); err != nil {
		return false, err
	}
	channel := a.Channel
	if channel > Courier {
		channel = Post
	}
	fee, small, err := s.furtherFee(facts.LetterDate, channel)
	switch {
	case err != nil:
		return false, err
	case fee == 0:
		return false, notAllowed("action", "Een verdere veertiendagenbrief brengt geen kosten mee (art. 6:96 lid 7 BW).",
			"A further 14-day letter brings no costs (art. 6:96 lid 7 BW).")
	}
	facts.Costs = letter.Of(fee)
	return small, nil
}

// writtenAs is the letter of the package letter that a letter of a file is.
func writtenAs(k LetterKind) letter.Kind {
	switch k {
	case WIK:
		return letter.FourteenDay
	case NoticeOfDefault:
		return letter.NoticeOfDefault
	case Reminder:
		return letter.Reminder
	case Demand, Summons:
	}
	return letter.Summons
}

// afterSending returns the statement once the letter of an action has left, for a debtor
// whose costs that changes; where the file does not take the letter, what it was.
func (f *File) afterSending(q Query, a Action, on incasso.Date, st *Statement) *Statement {
	if f.Debtor.Kind == incasso.Consumer || on.After(q.AsOf) {
		return st
	}
	sent := LetterSent{When: When{On: on}, Letter: a.Letter}
	if a.Channel <= Courier {
		sent.Channel = a.Channel
	}
	g := f.With(sent)
	if after, err := g.Statement(q); err == nil {
		return &after
	}
	return st
}

// askOpen lets a letter ask what is open, the interest and the costs included, and the
// costs that its step charges.
func (f *File) askOpen(in *letter.WriteInput, st *Statement, a Action) {
	facts := &in.Facts
	due := -facts.Paid.Or(0)
	for _, v := range facts.Invoices {
		due += v.Amount.Or(0)
	}
	fee, vat := st.Money.Costs, st.Money.VAT
	if i := f.procedure().step(a.Step); i >= 0 && f.procedure().Steps[i].Costs == Charge {
		fee += st.uncharged.fee
		vat += st.uncharged.vat
	}
	facts.Costs, facts.VATAmount = letter.Of(fee), letter.Of(vat)
	if st.Money.Interest > 0 {
		facts.Interest = letter.Of(st.Money.Interest)
	}
	in.Details.CostsDue = true
	if f.Debtor.Kind == incasso.Consumer && fee > 0 {
		in.Details.CostsFrom = st.Standing.WholeFrom
	}
	facts.AmountDue = letter.Of(due + st.Money.Interest + fee + vat)
}

// procedure returns the procedure of the file, the plain legal default when it names none.
func (f *File) procedure() *Procedure {
	if f.Procedure == nil {
		return legalDefault
	}
	return f.Procedure
}

// draftTerm takes over the term of the step, where the procedure gives one.
func (f *File) draftTerm(facts *letter.Facts, a Action) {
	p := f.procedure()
	i := p.step(a.Step)
	if i < 0 || p.Steps[i].Term.Length == 0 || facts.Term.Days.Known() || !facts.Deadline.IsZero() {
		return
	}
	t := p.Steps[i].Term
	if t.From == FromDispatch {
		facts.Term.Start = letter.FromLetterDate
		facts.Term.Days = letter.Of(facts.LetterDate.DaysUntil(countTerm(facts.LetterDate, t)))
		return
	}
	c := deadline.Channel(max(a.Channel, Post))
	if a.Channel > Courier {
		c = deadline.Post
	}
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: c, Sent: facts.LetterDate})
	if err != nil {
		return // beyond the years of the calendar: the letter keeps its own term
	}
	facts.Term.Start = letter.FromDayAfterReceipt
	facts.Term.Days = letter.Of(r.Received.DaysUntil(countTerm(r.Received, t)))
}
