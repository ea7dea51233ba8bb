package letter

import (
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// Facts is what is known about a letter as data. A field that is left out is
// unknown, never zero or false: amounts and answers are [Opt] values, days are
// zero dates, texts are empty.
//
//nolint:recvcheck // JSON asks IsZero of a value; the rest does not copy so much.
type Facts struct {
	// Debtor is who is written to (art. 6:96 lid 5 BW asks for a consumer).
	Debtor incasso.PartyKind `json:"debtor,omitzero"`
	// Sender is who writes.
	Sender incasso.Sender `json:"sender,omitzero"`
	// Claim is where the claim comes from.
	Claim wik.Origin `json:"claim,omitzero"`
	// LetterDate is the date on the letter (dagtekening).
	LetterDate incasso.Date `json:"letter_date,omitzero"`
	// Posted is the day on which the letter was posted; the letter's date where it
	// is unknown.
	Posted incasso.Date `json:"posted,omitzero"`
	// Received is the day on which the debtor really received it, as can be proved; it
	// wins. It or Emailed decides C-RECEIPT.
	Received incasso.Date `json:"received,omitzero"`
	// Emailed is the day on which it reached the debtor's mailbox.
	Emailed incasso.Date `json:"emailed,omitzero"`
	// Principals are the principals in this letter as they were before Paid, each above
	// zero: what is open is their sum less Paid. Who gives what is open already leaves
	// Paid out, or it is taken off twice.
	Principals []incasso.EUR `json:"principals,omitempty"`
	// DueDates are the last days for payment of the claims.
	DueDates []incasso.Date `json:"due_dates,omitempty"`
	// Invoices describes the claims.
	Invoices []Invoice `json:"invoices,omitempty"`
	// Paid is what was paid on the claims already and is still in Principals and in the
	// amounts of Invoices. The amount due and the costs are over what is left after it.
	Paid Opt[incasso.EUR] `json:"paid,omitzero"`
	// Interest is the interest that is part of the amount due.
	Interest Opt[incasso.EUR] `json:"interest,omitzero"`
	// AmountDue is what the letter asks the debtor to pay now, after Paid.
	AmountDue Opt[incasso.EUR] `json:"amount_due,omitzero"`
	// Costs are the announced collection costs without VAT.
	Costs Opt[incasso.EUR] `json:"costs,omitzero"`
	// VATAmount is the announced VAT over the costs.
	VATAmount Opt[incasso.EUR] `json:"vat_amount,omitzero"`
	// VAT holds the facts on which VAT over the costs depends.
	VAT VATFacts `json:"vat,omitzero"`
	// Term is the term that the letter gives.
	Term Term `json:"term,omitzero"`
	// Deadline is the last day in time, where the letter prints one.
	Deadline incasso.Date `json:"deadline,omitzero"`
	// Conditional tells whether the costs are announced as a possibility only
	// ("kunnen in rekening worden gebracht").
	Conditional Opt[bool] `json:"conditional,omitzero"`
	// IBAN is the account to pay to.
	IBAN string `json:"iban,omitempty"`
	// Reference is what the debtor must mention.
	Reference string `json:"reference,omitempty"`
	// Creditor is whom the money is owed to.
	Creditor Party `json:"creditor,omitzero"`
	// DebtorParty is the name and address of the debtor.
	DebtorParty Party `json:"debtor_party,omitzero"`
	// Agency is the collection agency that writes.
	Agency Agency `json:"agency,omitzero"`
	// Periodic tells whether the claims are instalments of one contract (art. 2a
	// BIK).
	Periodic Opt[bool] `json:"periodic,omitzero"`
	// ContactAt is the moment of sending, with its zone (art. 4.2 Bki).
	ContactAt time.Time `json:"contact_at,omitzero"`
}

// Invoice (factuur) is one claim as the letter describes it.
type Invoice struct {
	// Number is the number of the invoice.
	Number string `json:"number,omitempty"`
	// Date is the date of the invoice.
	Date incasso.Date `json:"date,omitzero"`
	// Due is the last day for payment.
	Due incasso.Date `json:"due,omitzero"`
	// Amount is what is claimed on it, above zero and before [Facts.Paid] is taken off;
	// a credit note is deducted from it.
	Amount Opt[incasso.EUR] `json:"amount,omitzero"`
}

// VATFacts are the facts of art. 2 lid 3 BIK. VAT over the costs needs all three:
// outsourced, not deductible, declared.
type VATFacts struct {
	// Outsourced: somebody else collects for the creditor and charges VAT.
	Outsourced Opt[bool] `json:"outsourced,omitzero"`
	// Deductible: the creditor can offset the VAT (verrekenen).
	Deductible Opt[bool] `json:"deductible,omitzero"`
	// Declared: the letter declares that the creditor cannot, and that the costs
	// are raised for that reason.
	Declared Opt[bool] `json:"declared,omitzero"`
}

// Term is a term for payment as a letter gives it.
type Term struct {
	// Days is its length in days, 1 to 10,000.
	Days Opt[int] `json:"days,omitzero"`
	// Start is the moment from which it runs.
	Start TermStart `json:"start,omitzero"`
}

// Party is a name and a postal address.
type Party struct {
	// Name is the name of the person or the firm.
	Name string `json:"name,omitempty"`
	// Address is street, number, postcode and place, in one line or more.
	Address string `json:"address,omitempty"`
}

// Agency (incassodienstverlener) is a collection agency as art. 3.1 Bki and art.
// 11 Wki want it named.
type Agency struct {
	// Name is the registered name.
	Name string `json:"name,omitempty"`
	// Address is the business address with its place.
	Address string `json:"address,omitempty"`
	// KVK is the number in the trade register (Kamer van Koophandel), 8 digits.
	KVK string `json:"kvk,omitempty"`
	// Registration is the mark in the register of agencies (registratiekenmerk).
	Registration string `json:"registration,omitempty"`
}
