package dossier

import "github.com/go-incasso/incasso"

// PaymentReceived tells that money of the debtor was credited, to the creditor or
// to the agency; both count alike.
type PaymentReceived struct {
	When
	// ID names the payment, so that it can be reversed; unique in the file, or
	// empty.
	ID string `json:"id,omitempty"`
	// Amount is what was credited, above zero.
	Amount incasso.EUR `json:"amount"`
	// Designated are the ids of the claims that the debtor pointed out (art. 6:43
	// lid 1 BW), in order; empty for none.
	Designated []string `json:"designated,omitempty"`
}

// Type returns [TypePaymentReceived].
func (PaymentReceived) Type() EventType { return TypePaymentReceived }

// PaymentReversed tells that a payment was taken back (storno). From the day it
// became known, money and costs are computed as if the payment had never been made;
// the steps of the procedure stood still while it kept the file closed.
type PaymentReversed struct {
	When
	// ID names the payment.
	ID string `json:"id"`
}

// Type returns [TypePaymentReversed].
func (PaymentReversed) Type() EventType { return TypePaymentReversed }

// CreditNote tells that the creditor lowered the principal of a claim.
type CreditNote struct {
	When
	// Claim is the id of the claim.
	Claim string `json:"claim"`
	// Amount is what the claim was lowered by, above zero and at most what is left
	// of the claim's original principal after earlier credit notes.
	Amount incasso.EUR `json:"amount"`
}

// Type returns [TypeCreditNote].
func (CreditNote) Type() EventType { return TypeCreditNote }

// PromiseMade tells that the debtor promised to pay. It acknowledges the debt
// (art. 3:318 BW) and lets the procedure wait until the promised day.
type PromiseMade struct {
	When
	// Amount is what was promised; zero for everything that is open.
	Amount incasso.EUR `json:"amount,omitzero"`
	// By is the last day of the promise; zero when no day was named.
	By incasso.Date `json:"by,omitzero"`
}

// Type returns [TypePromiseMade].
func (PromiseMade) Type() EventType { return TypePromiseMade }

// Instalment is one term of an arrangement.
type Instalment struct {
	// Due is the last day for this instalment.
	Due incasso.Date `json:"due"`
	// Amount is the instalment, above zero.
	Amount incasso.EUR `json:"amount"`
}

// ArrangementAgreed tells that payment in instalments was agreed
// (betalingsregeling). It acknowledges the debt (art. 3:318 BW).
type ArrangementAgreed struct {
	When
	// Instalments are the terms, by day, at least one.
	Instalments []Instalment `json:"instalments"`
	// CostsWaived tells that no collection costs are charged under the
	// arrangement.
	CostsWaived bool `json:"costs_waived,omitzero"`
	// GraceDays is how many days an instalment may come late before the
	// arrangement is breached, 0 to 365.
	GraceDays int `json:"grace_days,omitzero"`
	// ClientAgreed tells that the creditor agreed; some procedures ask for it.
	ClientAgreed bool `json:"client_agreed,omitzero"`
}

// Type returns [TypeArrangementAgreed].
func (ArrangementAgreed) Type() EventType { return TypeArrangementAgreed }

// ArrangementEnded tells that an arrangement ended otherwise than by dates and
// payments.
type ArrangementEnded struct {
	When
	// Outcome says how, in a word: "completed", "breached", "cancelled" or
	// another. "breached" brings the consequences of a breach.
	Outcome string `json:"outcome,omitempty"`
}

// Type returns [TypeArrangementEnded].
func (ArrangementEnded) Type() EventType { return TypeArrangementEnded }

// CostsWaived tells that the creditor gave up collection costs.
type CostsWaived struct {
	When
	// Amount is what was given up, with VAT; zero for all of them.
	Amount incasso.EUR `json:"amount,omitzero"`
}

// Type returns [TypeCostsWaived].
func (CostsWaived) Type() EventType { return TypeCostsWaived }
