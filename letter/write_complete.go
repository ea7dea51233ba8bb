package letter

import (
	"errors"
	"slices"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// complete computes what the facts leave open.
func (d *draft) complete() error {
	if err := d.completeClaims(); err != nil {
		return err
	}
	f := &d.f
	if f.Claim == 0 {
		f.Claim = wik.Contract
	}
	if f.Reference == "" {
		f.Reference = d.numbers()
	}
	d.completeTerm()
	if err := d.completeCosts(); err != nil {
		return err
	}
	if err := d.completeDue(); err != nil {
		return err
	}
	if !f.Conditional.Known() && f.Costs.Or(0) > 0 {
		f.Conditional = Of(false)
	}
	return d.completeDeadline()
}

// completeClaims makes principals, invoices and due days tell the same.
func (d *draft) completeClaims() error {
	f := &d.f
	if len(f.Principals) == 0 {
		for i := range f.Invoices {
			f.Principals = append(f.Principals, f.Invoices[i].Amount.Or(0))
		}
	}
	sum, err := incasso.SumEUR(f.Principals...)
	if err != nil || sum > incasso.MaxEUR {
		return writeRange("facts.principals")
	}
	for i := range f.Invoices {
		v := &f.Invoices[i]
		if !v.Amount.Known() {
			v.Amount = Of(sum)
			if len(f.Invoices) > 1 {
				v.Amount = Of(f.Principals[i])
			}
		}
		switch {
		case !v.Due.IsZero():
		case len(f.DueDates) == 1:
			v.Due = f.DueDates[0]
		case len(f.DueDates) == len(f.Invoices):
			v.Due = f.DueDates[i]
		}
	}
	if len(f.DueDates) == 0 {
		for i := range f.Invoices {
			if due := f.Invoices[i].Due; !due.IsZero() {
				f.DueDates = append(f.DueDates, due)
			}
		}
	}
	return nil
}

// numbers names the invoices as a reference: all of them while they are few.
func (d *draft) numbers() string {
	const few = 4
	var list []string
	for i := range d.f.Invoices {
		if n := d.f.Invoices[i].Number; !slices.Contains(list, n) {
			list = append(list, n)
		}
	}
	return strings.Join(list[:min(len(list), few)], ", ")
}

// completeTerm gives fourteen days from the day after delivery where the facts
// leave that open, and the missing half of a term that they tell in part.
func (d *draft) completeTerm() {
	f := &d.f
	t := &f.Term
	switch {
	case t.Start == 0 && !t.Days.Known() && !f.Deadline.IsZero() && !d.termOfLaw():
		t.Start = AtFixedDate
	case t.Start == 0:
		t.Start = FromDayAfterReceipt
	}
	if t.Days.Known() {
		return
	}
	switch t.Start {
	case FromReceipt:
		t.Days = Of(15)
	case FromDayAfterReceipt, FromLetterDate, FromDayAfterLetterDate:
		t.Days = Of(14)
	default:
	}
}

// termOfLaw reports whether the letter must give the term of art. 6:96 lid 6 BW: a
// 14-day letter, and a first letter of an agency that announces costs.
func (d *draft) termOfLaw() bool {
	return d.in.Kind == FourteenDay || d.in.Kind == AgencyFirst && d.f.Debtor.IsNaturalPerson()
}

// open returns what is still owed of the principals.
func (d *draft) open() incasso.EUR {
	var sum incasso.EUR
	for _, p := range d.f.Principals {
		sum += p
	}
	return sum - d.f.Paid.Or(0)
}

// announcesCosts reports whether the letter names costs of its own accord.
func (d *draft) announcesCosts() bool {
	switch d.in.Kind {
	case FourteenDay:
		return true
	case AgencyFirst:
		return d.f.Debtor.IsNaturalPerson()
	case Summons:
		return d.f.Debtor.IsBusiness() && len(d.f.DueDates) > 0
	default:
		return false
	}
}

// completeCosts computes the costs and the VAT over them.
func (d *draft) completeCosts() error {
	f := &d.f
	if f.Costs.Is(0) && d.in.Kind != FourteenDay || !f.Costs.Known() && !d.announcesCosts() {
		return nil
	}
	if d.open() <= 0 {
		return writeClash("facts.paid", "Er is niets meer te betalen.", "Nothing is left to pay.")
	}
	if len(f.DueDates) == 0 { // costs were given; there is nothing to compare them with
		return d.completeVAT(0)
	}
	claim := wik.Claim{
		Principals: f.Principals, Debtor: f.Debtor, Origin: f.Claim,
		DefaultDate: slices.MinFunc(f.DueDates, incasso.Date.Compare).AddDays(1), On: f.LetterDate,
	}
	if f.Paid.Or(0) > 0 {
		claim.Principals = []incasso.EUR{d.open()}
	}
	if claim.On.Before(claim.DefaultDate) { // the letter is too early: the check says so
		claim.On = claim.DefaultDate
	}
	if f.VAT.Outsourced.Is(true) && f.VAT.Deductible.Is(false) {
		claim.VAT = wik.VATFacts{Outsourced: true, Declared: f.VAT.Declared.Or(true)}
	}
	claim.Instalment.Periodic = f.Periodic.Is(true)
	q, err := wik.Quote(claim)
	if err != nil {
		d.costsErr = costsField(err)
		return nil
	}
	d.notices = append(d.notices, q.Notices()...)
	if !f.Costs.Known() {
		f.Costs = Of(q.Fee)
	}
	d.fee, d.scaleCosts = q.Fee, f.Costs.Is(q.Fee)
	return d.completeVAT(q.VATRate)
}

// costsField names the fact that package wik refused.
func costsField(err error) error {
	e, ok := errors.AsType[*incasso.Error](err)
	if !ok {
		return err
	}
	c := *e
	switch c.Field {
	case "origin":
		c.Field = "claim"
	case "default_date":
		c.Field = "due_dates"
	case "on":
		c.Field = "letter_date"
	}
	return c.In("facts")
}

// completeVAT takes the VAT over the costs: rate is 0 where none may be asked.
func (d *draft) completeVAT(rate incasso.Rate) error {
	f := &d.f
	if f.VATAmount.Or(0) > 0 {
		switch {
		case !f.VAT.Outsourced.Known():
			return writeMissing("facts.vat.outsourced")
		case !f.VAT.Deductible.Known():
			return writeMissing("facts.vat.deductible")
		}
	}
	if rate == 0 || f.VATAmount.Is(0) {
		return nil
	}
	vat, err := f.Costs.Or(0).MulDiv(int64(rate), 100_00)
	if err != nil {
		return writeRange("facts.costs")
	}
	if vat == 0 {
		return nil
	}
	d.vatRate = rate
	f.VAT.Declared = Of(f.VAT.Declared.Or(true))
	if !f.VATAmount.Known() {
		f.VATAmount = Of(vat)
	}
	return nil
}

// completeDue computes the amount to pay now, and sees whether the one given holds
// the costs.
func (d *draft) completeDue() error {
	f := &d.f
	now := d.open() + f.Interest.Or(0)
	costs := f.Costs.Or(0) + f.VATAmount.Or(0)
	if d.open() < 0 || now <= 0 {
		return writeClash("facts.paid", "Er is niets meer te betalen.", "Nothing is left to pay.")
	}
	if now > incasso.MaxEUR { // the principals alone were looked at
		return writeRange("facts.interest")
	}
	if !f.AmountDue.Known() {
		f.AmountDue = Of(now)
	}
	d.costsClaimed = costs > 0 && f.AmountDue.Is(now+costs)
	return nil
}
