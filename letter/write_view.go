package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// View is what a template sees: texts in the language and the notation of the
// letter ("€ 1.234,56", "2 maart 2026"), empty where there is nothing to say, and
// answers. Nothing in it is escaped; html/template does that.
type View struct {
	// Subject is the subject line; empty in the template that makes it.
	Subject string
	// Date is the date of the letter.
	Date string
	// Reference is what the debtor mentions with the payment.
	Reference string

	// SenderName and SenderAddress are who writes; the address is a list of lines.
	SenderName    string
	SenderAddress []string
	// Profession is what the sender is when he collects for another: collection
	// agency, bailiff or lawyer; else empty.
	Profession string
	// SenderKVK and SenderRegistration are the number in the trade register and the
	// mark in the register of agencies.
	SenderKVK          string
	SenderRegistration string
	// Phone, Email, Website and Complaints are those of [Details].
	Phone, Email, Website, Complaints string
	// Signatory is who signs; empty for the sender's name alone.
	Signatory string
	// Agency tells that the sender is a collection agency, or bought the claim.
	Agency bool
	// ForOther tells that the sender writes for somebody else, the creditor.
	ForOther bool
	// Bought tells that the sender bought the claim.
	Bought bool

	// CreditorName and CreditorAddress are whom the money is owed to.
	CreditorName    string
	CreditorAddress []string
	// DebtorName and DebtorAddress are who is written to.
	DebtorName    string
	DebtorAddress []string
	// Consumer tells that the debtor is a consumer, Natural that he is a human
	// being.
	Consumer, Natural bool

	// Invoices are the claims, at least one.
	Invoices []InvoiceLine
	// Several tells that there is more than one.
	Several bool
	// HasDates and HasDue tell that at least one has a date, or a day for payment.
	HasDates, HasDue bool
	// InDefault tells that the last day for payment of each claim has passed,
	// PartInDefault that it has of some, while others have none.
	InDefault, PartInDefault bool
	// Basis is what the debt is for, as a part of a sentence.
	Basis string

	// Principal is the sum of the claims, Paid what was paid on them, Interest the
	// interest, and AmountDue what must be paid now.
	Principal, Paid, Interest, AmountDue string
	// InterestLines specify the interest; InterestGround is its ground.
	InterestLines  []InterestLine
	InterestGround string
	// Costs are the collection costs without VAT; VATRate and VAT are empty when no
	// VAT is asked; CostsTotal is both together.
	Costs, VATRate, VAT, CostsTotal string
	// ScaleCosts tells that the costs are those of the scale.
	ScaleCosts bool
	// CostsClaimed tells that the amount due holds the costs; else they are
	// announced.
	CostsClaimed bool
	// CostsDue tells that the claimed costs are what is left of costs that fell due
	// before: an earlier letter announced another amount.
	CostsDue bool
	// CostsSince is the first day on which the costs were due, where that is known.
	CostsSince string

	// Term is the term in words, to be followed by nothing: "binnen veertien dagen
	// vanaf de dag nadat deze brief bij u is bezorgd".
	Term string
	// ByDate tells that Term is a day and no number of days.
	ByDate bool
	// Deadline is the day that is printed beside Term, if any.
	Deadline string
	// IBAN is the account in groups of four, Payee in whose name it stands.
	IBAN, Payee string
}

// InvoiceLine is a claim as a template sees it.
type InvoiceLine struct {
	// Number, Date, Due and Amount are as in [Invoice]; empty when unknown.
	Number, Date, Due, Amount string
}

// InterestLine is a period of interest as a template sees it.
type InterestLine struct {
	// First, Last, Percent and Amount are as in [InterestPeriod].
	First, Last, Percent, Amount string
}

// notation writes amounts, rates and dates in a language.
type notation incasso.Lang

func (n notation) date(d incasso.Date) string {
	if incasso.Lang(n) == incasso.EN {
		return d.EnglishDate()
	}
	return d.DutchDate()
}

func (n notation) amount(e incasso.EUR) string {
	if incasso.Lang(n) == incasso.EN {
		return e.English()
	}
	return e.Dutch()
}

func (n notation) rate(r incasso.Rate) string {
	if incasso.Lang(n) == incasso.EN {
		return r.English()
	}
	return r.Dutch()
}

// above returns the amount when there is one.
func (n notation) above(e incasso.EUR) string {
	if e <= 0 {
		return ""
	}
	return n.amount(e)
}

// view makes the view of a completed draft.
func (d *draft) view() View {
	f, x, n := &d.f, &d.in.Details, notation(d.in.Lang)
	v := View{
		Date: n.date(f.LetterDate), Reference: f.Reference,
		Phone: x.Phone, Email: x.Email, Website: x.Website, Complaints: x.Complaints,
		Signatory: x.Signatory, ForOther: d.writesForOther(), Bought: f.Sender == incasso.ByAssignee,
		Agency:       f.Sender == incasso.ByAgency || f.Sender == incasso.ByAssignee,
		CreditorName: f.Creditor.Name, CreditorAddress: addressLines(f.Creditor.Address),
		DebtorName: f.DebtorParty.Name, DebtorAddress: addressLines(f.DebtorParty.Address),
		Consumer: f.Debtor == incasso.Consumer, Natural: f.Debtor.IsNaturalPerson(),
		Several: len(f.Invoices) > 1, Basis: d.basis(),
		Term: d.termPhrase(), ByDate: f.Term.Start == AtFixedDate,
		IBAN: groupsOfFour(f.IBAN), Payee: x.Payee,
		InterestGround: x.InterestGround, CostsSince: n.date(x.CostsFrom),
	}
	d.viewSender(&v)
	d.viewClaims(&v, n)
	d.viewAmounts(&v, n)
	if !v.ByDate {
		v.Deadline = n.date(f.Deadline)
	}
	return v
}

func (d *draft) viewSender(v *View) {
	f := &d.f
	v.SenderName, v.SenderAddress = v.CreditorName, v.CreditorAddress
	if f.Sender != incasso.ByCreditor {
		v.SenderKVK, v.SenderRegistration = f.Agency.KVK, f.Agency.Registration
		if f.Agency.Name != "" && f.Agency.Address != "" {
			v.SenderName, v.SenderAddress = f.Agency.Name, addressLines(f.Agency.Address)
		}
	}
	v.Profession = profession(f.Sender, d.in.Lang)
	if v.Payee == "" && !v.ForOther {
		v.Payee = v.SenderName
	}
}

// profession names a sender who collects for another.
func profession(s incasso.Sender, lang incasso.Lang) string {
	nl, en := "", ""
	switch s {
	case incasso.ByAgency:
		nl, en = "Incassodienstverlener", "Collection agency"
	case incasso.ByBailiff:
		nl, en = "Gerechtsdeurwaarder", "Bailiff"
	case incasso.ByLawyer:
		nl, en = "Advocaat", "Lawyer"
	default:
	}
	if lang == incasso.EN {
		return en
	}
	return nl
}

func (d *draft) viewClaims(v *View, n notation) {
	f := &d.f
	// A letter of before one of these days is not written.
	v.InDefault, v.PartInDefault = len(f.DueDates) > 0, len(f.DueDates) > 0
	for i := range f.Invoices {
		inv := &f.Invoices[i]
		v.InDefault = v.InDefault && !inv.Due.IsZero()
		v.Invoices = append(v.Invoices, InvoiceLine{
			Number: inv.Number, Date: n.date(inv.Date), Due: n.date(inv.Due), Amount: n.amount(inv.Amount.Or(0)),
		})
		v.HasDates = v.HasDates || !inv.Date.IsZero()
		v.HasDue = v.HasDue || !inv.Due.IsZero()
	}
	v.PartInDefault = v.PartInDefault && !v.InDefault
}

func (d *draft) viewAmounts(v *View, n notation) {
	f := &d.f
	v.Principal = n.amount(d.open() + f.Paid.Or(0))
	v.Paid, v.Interest = n.above(f.Paid.Or(0)), n.above(f.Interest.Or(0))
	v.AmountDue = n.amount(f.AmountDue.Or(0))
	for _, p := range d.in.Details.Interest {
		v.InterestLines = append(v.InterestLines, InterestLine{
			First: n.date(p.First), Last: n.date(p.Last), Percent: n.rate(p.Percent), Amount: n.amount(p.Amount),
		})
	}
	costs, vat := f.Costs.Or(0), f.VATAmount.Or(0)
	v.Costs, v.CostsTotal = n.above(costs), n.above(costs+vat)
	if vat > 0 {
		v.VATRate, v.VAT = n.rate(d.vatRate), n.amount(vat)
	}
	v.ScaleCosts, v.CostsClaimed = d.scaleCosts, d.costsClaimed
	v.CostsDue = d.costsClaimed && d.in.Details.CostsDue
}

// basis names the object and the ground of the debt.
func (d *draft) basis() string {
	if d.in.Details.Basis != "" {
		return d.in.Details.Basis
	}
	nl, en := "een overeenkomst", "a contract"
	switch d.f.Claim {
	case wik.Settlement:
		nl, en = "een vaststellingsovereenkomst", "a settlement agreement"
	case wik.SubstituteDamages:
		nl, en = "vervangende schadevergoeding op grond van een overeenkomst", "substitute damages under a contract"
	case wik.Tort:
		nl, en = "schade door een onrechtmatige daad", "damage through a tort"
	case wik.PublicLaw:
		nl, en = "een publiekrechtelijke vordering", "a claim under public law"
	case wik.Alimony:
		nl, en = "alimentatie", "alimony"
	default:
	}
	if d.in.Lang == incasso.EN {
		return en
	}
	return nl
}

// groupsOfFour writes an account as it is printed on paper.
func groupsOfFour(iban string) string {
	var b []byte
	for i := range len(iban) {
		if i > 0 && i%4 == 0 {
			b = append(b, ' ')
		}
		b = append(b, iban[i])
	}
	return string(b)
}
