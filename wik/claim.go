package wik

import "github.com/go-incasso/incasso"

// Claim holds the facts of a claim for which collection costs are computed. The
// fields that [Quote] requires are Principals, Debtor, DefaultDate and On; every
// other field has a default.
type Claim struct {
	// Principals are the amounts (hoofdsommen) that go in one letter, without
	// interest and costs; each above 0, their sum at most 10 billion euro, at most
	// 10,000 of them.
	Principals []incasso.EUR `json:"principals"`
	// Debtor is who owes the claim (schuldenaar).
	Debtor incasso.PartyKind `json:"debtor"`
	// Origin is what the claim arises from; zero is a contract.
	Origin Origin `json:"origin,omitzero"`
	// DefaultDate is the first day on which the debtor is in default (verzuim).
	DefaultDate incasso.Date `json:"default_date"`
	// On is the day on which the fee is charged, not before DefaultDate. Its VAT
	// rate counts, and the six months of art. 2a BIK end on it.
	On incasso.Date `json:"on"`
	// VAT holds the three facts on which a raise with VAT depends; zero asks for
	// none.
	VAT VATFacts `json:"vat,omitzero"`
	// Separate applies the scale to each principal apart (one letter per claim).
	// Between businesses that is a choice; for a consumer it is refused with
	// [incasso.ErrNotAllowed], art. 6:96 lid 7 BW.
	Separate bool `json:"separate,omitzero"`
	// Instalment says that the principals are periodic instalments of one
	// contract, art. 2a BIK; zero says that they are not.
	Instalment Instalment `json:"instalment,omitzero"`
	// Bought says whether the claim was bought and from whom; zero is not bought.
	Bought Bought `json:"bought,omitzero"`
	// VATOnBought charges VAT on a bought claim by the position of the buyer, even
	// where the seller could deduct it. The default, to refuse, is the cautious
	// reading of an open question; either way the answer carries a notice.
	VATOnBought bool `json:"vat_on_bought,omitzero"`
	// Agreed is what the contract says about collection costs; zero is nothing.
	Agreed Agreed `json:"agreed,omitzero"`
	// Trade holds the facts of a trade agreement, art. 6:96 lid 4 BW; zero says
	// that there is none.
	Trade Trade `json:"trade,omitzero"`
	// UnfairClause says that the contract of a consumer holds a clause on
	// collection costs that may be unfair. The amount stays as it is and the
	// answer carries the notice wik.unfair_clause.
	UnfairClause bool `json:"unfair_clause,omitzero"`
}

// VATFacts holds the three facts on which the raise of the fee with VAT depends,
// art. 2 lid 3 BIK: all of Outsourced, not Deductible and Declared must hold. The
// zero VATFacts asks for no VAT.
type VATFacts struct {
	// Asked asks for a decision on VAT. Any other field that is true asks too, so
	// it is needed only where all three facts are false. Reading a JSON object
	// sets it.
	Asked bool `json:"-"`
	// Outsourced says that the creditor pays another for the collection, with VAT.
	Outsourced bool `json:"outsourced"`
	// Deductible says that the creditor can deduct that VAT.
	Deductible bool `json:"deductible"`
	// Declared says that the creditor declared that he cannot deduct the VAT and
	// that the costs are raised for that reason; to a consumer in the letter.
	Declared bool `json:"declared"`
}

// Instalment says that the principals are periodic instalments of one contract
// that go in this letter, and which fees were charged for others before.
//
// Art. 2a BIK limits the costs of small instalments (below 266.67 euro) of a
// consumer, with default from 1 October 2024, to 140 euro in six months. Its text
// could not be read. The library takes the cautious reading: one fee for the
// letter, 40 euro when no fee above 0 was charged in the six months through
// [Claim.On], else 20 euro, cut to what 140 euro leaves. The six months begin on
// the day after the day with the same number six months before (the last of the
// month where there is none). Every quotation for instalments carries the notice
// bik.2a.unverified.
//
// Instalments of 266.67 euro or more, other debtors and an earlier default take
// the ordinary scale over the sum. Small and larger instalments in one letter are
// refused with [incasso.ErrNotAllowed].
type Instalment struct {
	// Periodic says that the principals are such instalments. A field Earlier that
	// is not empty says so too. Reading a JSON object sets it.
	Periodic bool `json:"-"`
	// Earlier are the fees charged before for instalments of the same contract, in
	// any order; those outside the six months are left out of account.
	Earlier []EarlierFee `json:"earlier,omitempty"`
}

// EarlierFee is a fee that was charged before for an instalment of the same
// contract.
type EarlierFee struct {
	// On is the day on which it was charged, not after [Claim.On].
	On incasso.Date `json:"on"`
	// Fee is the fee without VAT, 0 or more.
	Fee incasso.EUR `json:"fee"`
}

// Agreed is what a contract says about collection costs (incassobeding): an amount,
// or a percentage of the principal with or without a minimum. An amount beside a
// percentage is refused with [incasso.ErrNotAllowed].
type Agreed struct {
	// Amount is an agreed amount in euro.
	Amount incasso.EUR `json:"amount,omitzero"`
	// Percent is an agreed percentage of the principal.
	Percent incasso.Rate `json:"percent,omitzero"`
	// Minimum is the least amount of an agreed percentage.
	Minimum incasso.EUR `json:"minimum,omitzero"`
}

// Trade holds the facts of a trade agreement (handelsovereenkomst) of art. 6:119a
// or 6:119b BW, for which art. 6:96 lid 4 BW gives at least 40 euro without any
// letter, when it was concluded from 16 March 2013. A consumer as debtor is
// refused with [incasso.ErrNotAllowed].
type Trade struct {
	// AgreementDate is the day on which the agreement was concluded; zero says that
	// there is no trade agreement.
	AgreementDate incasso.Date `json:"agreement_date,omitzero"`
	// LastPaymentDay is the last day for payment, before the first day of default;
	// zero is the day before the first day of default.
	LastPaymentDay incasso.Date `json:"last_payment_day,omitzero"`
	// CollectionWork says that real collection work was done, so that the scale
	// counts, with the 40 euro as its minimum.
	CollectionWork bool `json:"collection_work,omitzero"`
}
