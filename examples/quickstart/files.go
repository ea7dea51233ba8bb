package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// account is one debtor of the export.
type account struct {
	Debtor  debtor
	Files   []*collection // by the day of their letter, those without one last
	Remarks []string      // what the export left open, and what was taken instead
	Bad     []badRow      // rows that could be read, but for which there is no answer

	query   dossier.Query           // the day that is asked about, and the rates for it
	rows    []invoice               // what the export says, by last day for payment
	ignored map[incasso.Date]string // letters that do not count, and why
}

// collection is one collection file of a debtor. A 14-day letter makes costs due
// over the invoices that it named and no others, so a consumer's invoices stand
// together by the letter they carry. A business owes costs without a letter and has
// one file.
type collection struct {
	Letter   incasso.Date // the day of the 14-day letter; zero for none that counts
	Invoices []invoice    // in the order of File.Claims
	File     dossier.File

	statement dossier.Statement
	action    dossier.Action // the letter that it asks for, if any
	facts     []fact
	limit     []incasso.Step // why its costs are less than the scale over it
}

// fact is an event of a file with the line of the row that tells it, 0 for a letter,
// which several rows tell.
type fact struct {
	event dossier.Event
	line  int
}

// accounts groups the invoices per debtor, in the order of the export.
func accounts(x *export, q dossier.Query) []*account {
	byNumber := map[string]*account{}
	var list []*account
	for _, inv := range x.Invoices {
		a := byNumber[inv.Debtor.Number]
		if a == nil {
			a = &account{Debtor: inv.Debtor, query: q, ignored: map[incasso.Date]string{}}
			byNumber[inv.Debtor.Number] = a
			list = append(list, a)
		}
		a.rows = append(a.rows, inv)
	}
	for _, a := range list {
		slices.SortStableFunc(a.rows, func(p, q invoice) int { return p.Due.Compare(q.Due) })
	}
	return list
}

func (a *account) remark(format string, args ...any) {
	a.Remarks = append(a.Remarks, fmt.Sprintf(format, args...))
}

// on is the question about a day.
func (a *account) on(day incasso.Date) dossier.Query {
	q := a.query
	q.AsOf = day
	return q
}

// build turns the rows of a debtor into files as of the day: invoices are claims, and
// credit notes, payments and letters are events.
func (a *account) build() {
	asOf := a.query.AsOf
	a.Files, a.Remarks = nil, nil
	var credits, claims []invoice
	for _, inv := range a.rows {
		switch {
		case inv.Date.After(asOf) && inv.Amount < 0:
			a.remark("creditnota %s is van %s, na de peildatum, en telt niet mee", inv.Number, inv.Date.DutchDate())
		case inv.Date.After(asOf):
			a.remark("factuur %s is van %s, na de peildatum, en telt niet mee", inv.Number, inv.Date.DutchDate())
		case inv.Amount < 0:
			credits = append(credits, inv)
		default:
			claims = append(claims, inv)
		}
	}
	for _, inv := range claims {
		f := a.fileOf(a.letterOf(inv))
		f.Invoices = append(f.Invoices, inv)
		f.File.Claims = append(f.File.Claims, dossier.Claim{
			ID: inv.Number, Principal: inv.Amount, InvoiceDate: inv.Date, Due: inv.Due,
		})
		a.pay(f, inv)
	}
	for _, c := range credits {
		a.credit(claims, c)
	}
	a.businessLetters(claims)
	slices.SortFunc(a.Files, func(p, q *collection) int {
		if p.Letter.IsZero() != q.Letter.IsZero() {
			return cmp.Compare(btoi(p.Letter.IsZero()), btoi(q.Letter.IsZero()))
		}
		return p.Letter.Compare(q.Letter)
	})
	for _, f := range a.Files {
		f.File.Debtor.Kind = a.Debtor.Kind
		if !f.Letter.IsZero() {
			f.tell(f.letterSent(f.Letter), 0)
		}
		slices.SortStableFunc(f.facts, func(p, q fact) int { return p.event.Day().Compare(q.event.Day()) })
		for _, x := range f.facts {
			f.File.Events = append(f.File.Events, x.event)
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (f *collection) tell(e dossier.Event, line int) { f.facts = append(f.facts, fact{e, line}) }

func (f *collection) letterSent(on incasso.Date) dossier.LetterSent {
	return dossier.LetterSent{
		When: dossier.When{On: on}, Letter: dossier.WIK, Channel: dossier.Post, By: incasso.ByCreditor,
	}
}

// numbers are those of the invoices.
func (f *collection) numbers() []string {
	list := make([]string, len(f.Invoices))
	for i, inv := range f.Invoices {
		list[i] = inv.Number
	}
	return list
}

// fileOf returns the file of the invoices with a letter.
func (a *account) fileOf(sent incasso.Date) *collection {
	for _, f := range a.Files {
		if f.Letter == sent {
			return f
		}
	}
	f := &collection{Letter: sent}
	a.Files = append(a.Files, f)
	return f
}

// letterOf returns the day of the 14-day letter to a consumer that counts for an
// invoice, zero for none.
func (a *account) letterOf(inv invoice) incasso.Date {
	sent := inv.WIKDate
	why, ignored := a.ignored[sent]
	switch {
	case sent.IsZero():
	case sent.After(a.query.AsOf):
		a.remark("factuur %s: de veertiendagenbrief van %s is van na de peildatum en telt niet mee", inv.Number, sent.DutchDate())
	case a.Debtor.Kind != incasso.Consumer:
	case !inv.Due.Before(sent):
		a.remark("factuur %s: de veertiendagenbrief van %s ging uit toen de betaaltermijn nog liep en telt niet mee",
			inv.Number, sent.DutchDate())
	case ignored:
		a.remark("factuur %s: de veertiendagenbrief van %s telt niet mee: %s", inv.Number, sent.DutchDate(), why)
	default:
		return sent
	}
	return incasso.Date{}
}

// businessLetters tells the file of a business which letters it had. A letter is
// collection work on everything that is late, so one that left out an invoice that
// was late does not count: the costs then follow from the demand that goes out.
func (a *account) businessLetters(claims []invoice) {
	if a.Debtor.Kind == incasso.Consumer || len(a.Files) == 0 {
		return
	}
	seen := map[incasso.Date]bool{{}: true}
	for _, inv := range claims {
		sent := inv.WIKDate
		if seen[sent] || sent.After(a.query.AsOf) {
			continue
		}
		seen[sent] = true
		left := slices.IndexFunc(claims, func(c invoice) bool {
			return c.Due.Before(sent) && c.Paid < c.Amount && (c.WIKDate.IsZero() || c.WIKDate.After(sent))
		})
		why := a.ignored[sent]
		if left >= 0 {
			why = "factuur " + claims[left].Number + " was ook te laat en stond er niet in"
		}
		if why != "" {
			a.remark("factuur %s: de brief van %s telt niet mee voor de kosten: %s", inv.Number, sent.DutchDate(), why)
			continue
		}
		a.Files[0].tell(a.Files[0].letterSent(sent), 0)
	}
}

// pay adds the payment on one invoice.
func (a *account) pay(f *collection, inv invoice) {
	on := inv.PaidOn
	switch {
	case inv.Paid == 0:
		return
	case on.IsZero():
		// No interest runs before the last day for payment, and costs are reckoned
		// over what is left, so for the debtor the earliest day is the best one.
		on = inv.Date
		a.remark("factuur %s: de export noemt geen dag van betaling; gerekend is met de factuurdatum, "+
			"de vroegste dag die kan, in het voordeel van de debiteur", inv.Number)
	case on.After(a.query.AsOf):
		a.remark("factuur %s: de betaling van %s op %s is van na de peildatum en telt niet mee",
			inv.Number, inv.Paid.Dutch(), on.DutchDate())
	}
	f.tell(dossier.PaymentReceived{
		When: dossier.When{On: on}, ID: "betaling " + inv.Number, Amount: inv.Paid, Designated: []string{inv.Number},
	}, inv.Line)
}

// credit spreads a credit note over the claims, the one due first at the front.
func (a *account) credit(claims []invoice, c invoice) {
	rest := -c.Amount
	for _, inv := range claims {
		f := a.holder(inv)
		part := min(rest, inv.Amount-f.credited(inv.Number))
		if part <= 0 {
			continue
		}
		rest -= part
		f.tell(dossier.CreditNote{When: dossier.When{On: c.Date}, Claim: inv.Number, Amount: part}, c.Line)
		a.remark("creditnota %s: %s in mindering op factuur %s", c.Number, part.Dutch(), inv.Number)
	}
	if rest > 0 {
		a.remark("creditnota %s: %s blijft staan ten gunste van de debiteur", c.Number, rest.Dutch())
	}
}

// holder is the file that holds an invoice.
func (a *account) holder(inv invoice) *collection {
	i := slices.IndexFunc(a.Files, func(f *collection) bool {
		return slices.ContainsFunc(f.Invoices, func(x invoice) bool { return x.Line == inv.Line })
	})
	return a.Files[i]
}

// credited is what earlier credit notes took off a claim.
func (f *collection) credited(claim string) incasso.EUR {
	var sum incasso.EUR
	for _, x := range f.facts {
		if c, ok := x.event.(dossier.CreditNote); ok && c.Claim == claim {
			sum += c.Amount
		}
	}
	return sum
}

// settle builds the files and computes where each stands. A row to which the library
// has no answer is taken out and told, like one that cannot be read; the debtor's
// other rows are still done. The error is one that no row can be blamed for.
func (a *account) settle() error {
	for {
		a.build()
		again, err := a.state()
		if err != nil || !again {
			return err
		}
	}
}

// state computes every file, and reports whether rows or letters fell away, so that
// all must be done again. Each time there are fewer.
func (a *account) state() (again bool, err error) {
	for i, f := range a.Files {
		f.statement, err = f.File.Statement(a.query)
		if err == nil {
			again, err = a.together(i)
		}
		if err != nil {
			if a.blame(f, err) {
				return true, nil
			}
			return false, err
		}
		if again {
			return true, nil
		}
		if f.Letter.IsZero() || a.Debtor.Kind != incasso.Consumer || f.statement.Money.Principal == 0 {
			continue
		}
		// What must be reminded of again goes into one letter with the rest.
		if asks, _ := letterDue(&f.statement); asks.Letter == dossier.WIK {
			a.ignored[f.Letter] = why(&f.statement)
			return true, nil
		}
	}
	return false, nil
}

// why is the sentence on how the costs stand.
func why(st *dossier.Statement) string {
	for _, step := range st.Steps() {
		if strings.HasPrefix(step.Rule.ID, "dossier.standing.") {
			return step.Text(incasso.NL)
		}
	}
	return st.Standing.Reason.String()
}

// blame finds the row or the letter that a refusal is about, and takes it out.
func (a *account) blame(f *collection, err error) bool {
	e, ok := errors.AsType[*incasso.Error](err)
	if !ok || e.Code == incasso.ErrNoRate { // no row is to blame for a rate that is not known
		return false
	}
	line := 0
	if i, ok := index(e.Field, "claims"); ok && i < len(f.Invoices) {
		line = f.Invoices[i].Line
	} else if i, ok := index(e.Field, "events"); ok && i < len(f.facts) {
		if line = f.facts[i].line; line == 0 {
			a.ignore(f, f.facts[i].event.Day(), e)
			return true
		}
	}
	if line == 0 {
		return false
	}
	a.rows = slices.DeleteFunc(a.rows, func(inv invoice) bool { return inv.Line == line })
	a.Bad = append(a.Bad, badRow{line, e.NL})
	return true
}

// ignore takes out a letter that the file does not allow: mostly because everything
// was paid when it left.
func (a *account) ignore(f *collection, sent incasso.Date, refused *incasso.Error) {
	a.ignored[sent] = refused.NL
	without := f.File
	without.Events = slices.DeleteFunc(slices.Clone(without.Events), func(e dossier.Event) bool {
		return e.Type() == dossier.TypeLetterSent
	})
	if st, err := without.Statement(a.on(sent)); err == nil && st.Money.Open == 0 {
		a.ignored[sent] = "er stond toen niets meer open"
	}
}

// index reads the index in a path such as "claims[3].due".
func index(path, list string) (int, bool) {
	rest, ok := strings.CutPrefix(path, list+"[")
	if !ok {
		return 0, false
	}
	number, _, _ := strings.Cut(rest, "]")
	i, err := strconv.Atoi(number)
	return i, err == nil
}

// together limits the costs of a letter to a consumer that left while claims of
// another one were open: for the amount of the costs the principals are added up (art.
// 6:96 lid 7 BW), whichever letters they stood in. A letter that could add nothing
// does not count.
func (a *account) together(i int) (again bool, err error) {
	f := a.Files[i]
	st := &f.statement.Standing
	if a.Debtor.Kind != incasso.Consumer || f.Letter.IsZero() || st.Fee == 0 {
		return false, nil
	}
	earlier, err := a.earlier(f.Letter)
	if err != nil {
		return false, err
	}
	most, err := earlier.left(st.Base)
	if err != nil || earlier.fee == 0 || most >= st.Fee {
		return false, err
	}
	if most == 0 {
		a.ignored[f.Letter] = "de kosten van een eerdere brief zijn al het meeste dat over alles samen mag (art. 6:96 lid 7 BW)"
		return true, nil
	}
	a.remarkTogether(f.numbers(), earlier)
	f.limit = []incasso.Step{togetherStep(earlier, st.Base, most)}
	for j := range f.File.Events {
		if e, ok := f.File.Events[j].(dossier.LetterSent); ok {
			e.StatedFee = letter.Of(most)
			f.File.Events[j] = e
		}
	}
	f.statement, err = f.File.Statement(a.query)
	return false, err
}

// lettered is what earlier letters announced already.
type lettered struct {
	base, fee incasso.EUR
	days      []string // of the letters
}

// left is what may be announced over a further principal: the scale over everything
// less what was announced already.
func (l lettered) left(principal incasso.EUR) (incasso.EUR, error) {
	whole, err := wik.FeeEUR(l.base + principal)
	return max(whole-l.fee, 0), err
}

// earlier adds up the letters that left before a day and of which claims were still
// open on it.
func (a *account) earlier(day incasso.Date) (lettered, error) {
	var sum lettered
	for _, f := range a.Files {
		if f.Letter.IsZero() || !f.Letter.Before(day) || f.statement.Standing.Fee == 0 {
			continue
		}
		then, err := f.File.Statement(a.on(day))
		if err != nil {
			return sum, err
		}
		if then.Money.Principal+then.Money.Interest == 0 {
			continue
		}
		sum.base += f.statement.Standing.Base
		sum.fee += f.statement.Standing.Fee
		sum.days = append(sum.days, f.Letter.DutchDate())
	}
	return sum, nil
}

// remarkTogether tells that costs were limited.
func (a *account) remarkTogether(invoices []string, earlier lettered) {
	a.remark("factuur %s: voor de kosten is dit opgeteld bij wat in de veertiendagenbrief van %s stond "+
		"(art. 6:96 lid 7 BW); samen niet meer dan één keer de staffel",
		strings.Join(invoices, ", "), strings.Join(earlier.days, " en "))
}
