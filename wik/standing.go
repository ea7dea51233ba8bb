package wik

import "github.com/go-incasso/incasso"

// StandingFacts are the facts from which [Assess] tells whether collection costs
// stand on a day.
type StandingFacts struct {
	// Claim is the claim with its principals as they were before the payments
	// below. Its field On may be zero: then the day from which the costs are
	// chargeable counts. Its Trade.CollectionWork is not used; WorkFrom is.
	Claim
	// AsOf is the day for whose end the question is asked. What is dated later is
	// left out of account.
	AsOf incasso.Date `json:"as_of"`
	// Letter is the 14-day letter to a consumer (veertiendagenbrief); zero when
	// there is none. It does not matter for other debtors.
	Letter Letter `json:"letter,omitzero"`
	// Payments are what was paid on the principals, in any order.
	Payments []Payment `json:"payments,omitempty"`
	// WorkFrom is the day on which real collection work for a debtor other than a
	// consumer began, such as the day on which the claim was handed over; zero when
	// none was done.
	WorkFrom incasso.Date `json:"work_from,omitzero"`
	// Waived is the part of the costs, with VAT, that the creditor gave up.
	Waived incasso.EUR `json:"waived,omitzero"`
	// WaivedAll says that he gave up all of them.
	WaivedAll bool `json:"waived_all,omitzero"`
	// AcceptContested takes a contested letter as sound. The default is the
	// cautious reading: such a letter makes no costs chargeable.
	AcceptContested bool `json:"accept_contested,omitzero"`
}

// Letter holds what matters of a 14-day letter for the costs, art. 6:96 lid 6 BW.
type Letter struct {
	// Verdict says whether the letter is sound; zero says that there is no letter.
	Verdict Verdict `json:"verdict,omitzero"`
	// Sent is the day on which it was sent; zero when unknown. A letter sent before
	// the first day of default makes no costs chargeable.
	Sent incasso.Date `json:"sent,omitzero"`
	// Received is the day on which it was received, required for a sound letter.
	Received incasso.Date `json:"received,omitzero"`
	// TermEnd is the last day of the term, required for a sound letter and at least
	// 14 days after Received.
	TermEnd incasso.Date `json:"term_end,omitzero"`
	// Fee is the amount of costs that the letter announces, without VAT: the
	// ceiling of what can be charged. Zero is unknown and is no ceiling.
	Fee incasso.EUR `json:"fee,omitzero"`
	// VAT is the VAT that the letter announces beside Fee. When Fee is known and
	// VAT is zero, no VAT was announced and none can be charged.
	VAT incasso.EUR `json:"vat,omitzero"`
}

// Payment is an amount paid on the principals.
type Payment struct {
	// On is the day of payment.
	On incasso.Date `json:"on"`
	// Amount is the part of the payment that lowers the principal, above 0: what
	// remains after interest, art. 6:44 BW.
	Amount incasso.EUR `json:"amount"`
}

// Standing is the answer of [Assess]. It is comparable with ==. Its JSON is written
// and not read: keep the [StandingFacts] instead.
type Standing struct {
	// Status says how the costs stand.
	Status Status
	// Reason says why.
	Reason Reason
	// Ground is the reason that would hold without a waiver; the same as Reason
	// unless the costs were waived.
	Ground Reason
	// From is the first day on which the costs are chargeable; for announced costs
	// the day after Until. Zero when not chargeable.
	From incasso.Date
	// Until is the last day of the term of a letter for announced costs, else zero.
	Until incasso.Date
	// Base is the principal over which Fee is computed: for a consumer what is open
	// at the end of the term, for others what was open when the work began.
	Base incasso.EUR
	// Fee is the fee without VAT, not above what the letter announced.
	Fee incasso.EUR
	// VATRate is the VAT percentage, 0 without VAT.
	VATRate incasso.Rate
	// VAT is the VAT over Fee, not above what the letter announced.
	VAT incasso.EUR
	// Total is Fee plus VAT.
	Total incasso.EUR
	// Ceiling is what the letter announced with VAT; 0 when there is no ceiling.
	Ceiling incasso.EUR
	// Waived is the part of Total that was given up.
	Waived incasso.EUR
	// Quotation is the norm over Base, before the ceiling; the zero Quotation when
	// nothing is announced or chargeable.
	Quotation Quotation

	// What the notices and steps need beside the above.
	partly, tiny, tooHigh, lowered bool
	day                            incasso.Date
}

// Claimable returns what can be claimed: Total less Waived when the costs are
// chargeable, else 0.
func (s Standing) Claimable() incasso.EUR {
	if s.Status == Chargeable {
		return s.Total - s.Waived
	}
	return 0
}

// Equal reports whether both are the same, as == does.
func (s Standing) Equal(other Standing) bool { return s == other }

// Assess says whether the costs of a claim stand at the end of a day: not
// chargeable and why, announced and until when, chargeable from when and over
// which base, or waived.
//
// For a consumer the costs are announced by a sound letter and chargeable from the
// day after its term, over what is then open: a payment inside the term lowers the
// base, a later one does not. What the letter announced is the ceiling. For other
// debtors no letter is needed: the scale is chargeable once collection work began,
// over what was then open; before that a trade agreement gives 40 euro from the day
// after the last day for payment, art. 6:96 lid 4 BW.
//
// Refusals are those of [Quote], and an [*incasso.Error] with missing_field for
// as_of, letter.received, letter.term_end and payments[i].on; unknown_word,
// invalid_date and out_of_range for values; date_order for a letter received before
// it was sent and for a term that ends within 14 days of receipt; not_allowed for
// days or amounts of a letter without a verdict (field letter.verdict).
func Assess(f StandingFacts) (Standing, error) {
	if err := f.check(); err != nil {
		return Standing{}, err
	}
	s := assessment{day: f.AsOf}
	var err error
	switch {
	case f.AsOf.Before(f.DefaultDate) && f.AsOf.Before(f.tradeFrom()):
		s.refuse(NotInDefault)
	case f.Debtor == incasso.Consumer:
		err = s.assessConsumer(&f)
	default:
		err = s.assessOther(&f)
	}
	if err != nil {
		return Standing{}, err
	}
	s.Ground = s.Reason
	s.waive(&f)
	return Standing(s), nil
}

// assessment is a Standing that is being filled in.
type assessment Standing

// refuse sets costs that are not chargeable.
func (s *assessment) refuse(why Reason) { s.Status, s.Reason = NotChargeable, why }

// tradeFrom returns the day from which the 40 euro of a trade agreement is due, and
// a day that never comes where they are not.
func (f *StandingFacts) tradeFrom() incasso.Date {
	t := &f.Trade
	switch {
	case t.AgreementDate.DayNumber() < tradeFrom: // also when there is none
		return incasso.MaxDate()
	case t.LastPaymentDay.IsZero():
		return f.DefaultDate
	}
	return t.LastPaymentDay.AddDays(1)
}

// waive takes off what the creditor gave up.
func (s *assessment) waive(f *StandingFacts) {
	if s.Status != Chargeable && s.Status != Announced {
		return
	}
	s.Waived = min(f.Waived, s.Total)
	if f.WaivedAll {
		s.Waived = s.Total
	}
	if s.Waived == s.Total {
		s.Status, s.Reason = Waived, WaivedByCreditor
	}
}
