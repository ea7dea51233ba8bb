package interest

import "github.com/go-incasso/incasso"

// Claim is one claim and everything that happened to it: what [Accrue] needs.
// The fields are those of the JSON question interest.accrue. Nothing in it is
// changed.
//
// Required are Kind, FirstDay and LastDay, and for agreed interest Rate and Debt.
// A zero value elsewhere is the statutory default.
type Claim struct {
	// Kind is the kind of interest; required.
	Kind Kind `json:"kind"`
	// Principal (hoofdsom) is the amount that bears interest, VAT included, from
	// -MaxEUR through MaxEUR. A negative one is a credit note: it bears negative
	// interest and takes no payments.
	Principal incasso.EUR `json:"principal"`
	// FirstDay is the first day that bears interest, the day after the last day
	// for payment ([FirstDayAfter]); required, in the years 1900 to 2199.
	FirstDay incasso.Date `json:"first_day"`
	// LastDay is the last day that bears interest: the day of payment, or the day
	// up to which the claim is computed. Required; the day before FirstDay gives
	// an answer without interest, an earlier day is [incasso.ErrDateOrder].
	LastDay incasso.Date `json:"last_day"`
	// Rate is the agreed rate in percent per Per, from 0 to 1,000; required for
	// Contractual, and [incasso.ErrNotAllowed] with another kind.
	Rate *incasso.Rate `json:"rate,omitempty"`
	// Per is the time the agreed rate is expressed in; only with Contractual.
	Per Per `json:"per,omitzero"`
	// Debt is what the rate was agreed for; required for Contractual, and only
	// allowed with it.
	Debt Debt `json:"debt,omitzero"`
	// Plus is a number of points above the statutory rate of Kind ("statutory plus
	// two"); not with Contractual. A sum below zero is [incasso.ErrOutOfRange].
	Plus *incasso.Rate `json:"plus,omitempty"`
	// Floor says whether an agreed rate is replaced, line by line, by the
	// statutory rate where that is higher (the commercial rate for TradeDebt and
	// PublicBodyDebt). Nil is true for OrdinaryDebt and PublicBodyDebt and false
	// for TradeDebt. A rate per month has no floor: there it must be false.
	Floor *bool `json:"floor,omitempty"`
	// Compounding says when interest is added to the base.
	Compounding Compounding `json:"compounding,omitzero"`
	// DayCount turns days into parts of a year.
	DayCount DayCount `json:"day_count,omitzero"`
	// Rounding says where the cent is made.
	Rounding Rounding `json:"rounding,omitzero"`
	// Capitalise says whether the rounded or the exact interest is added.
	Capitalise Capitalise `json:"capitalise,omitzero"`
	// CapitalisedAs says what added interest is in the books.
	CapitalisedAs CapitalisedAs `json:"capitalised_as,omitzero"`
	// PaymentDay says which base the day of a payment has.
	PaymentDay PaymentDay `json:"payment_day,omitzero"`
	// Costs (kosten, art. 6:44 BW) are paid before interest and principal.
	Costs []Cost `json:"costs,omitempty"`
	// Payments are what the debtor paid, in any order; those of one day count in
	// the order given.
	Payments []Payment `json:"payments,omitempty"`
	// Excluded are periods in which no interest runs, because the creditor was in
	// default himself or the delay cannot be held against the debtor. They may
	// overlap. Anniversaries are still counted from FirstDay.
	Excluded []Period `json:"excluded,omitempty"`
	// Rates are the caller's own rows for days after the verified table of the
	// interest that runs: for Contractual that of its floor, and without a floor
	// that of the interest on costs.
	Rates []RateRow `json:"rates,omitempty"`
	// CostRates are the caller's own rows of the ordinary statutory rate for days after
	// the verified table, by which costs bear interest. They are needed where Rates are
	// rows of another rate, as for Commercial; left out, Rates serve where they fit.
	CostRates []RateRow `json:"cost_rates,omitempty"`
}

// Cost is an amount of costs that the debtor owes beside the principal.
type Cost struct {
	// On is the day from which the costs are open, and the first day that bears
	// interest when they bear any. Costs after the last day are not open yet.
	On incasso.Date `json:"on"`
	// Amount is the amount, from 0 through MaxEUR.
	Amount incasso.EUR `json:"amount"`
	// Interest says whether they bear interest of their own.
	Interest CostInterest `json:"interest,omitzero"`
}

// Payment is an amount that the debtor paid.
type Payment struct {
	// On is the day on which the amount was credited (art. 6:114 lid 2 BW), not
	// after the last day. A payment before the first day counts at the start.
	On incasso.Date `json:"on"`
	// Amount is the amount, from 0 through MaxEUR.
	Amount incasso.EUR `json:"amount"`
}

// Period is a run of days, both ends included.
type Period struct {
	// First is the first day.
	First incasso.Date `json:"first"`
	// Last is the last day, not before First.
	Last incasso.Date `json:"last"`
}

// RateRow is a row of a rate table that the caller supplies for days after
// [VerifiedThrough], such as a rate announced in December.
type RateRow struct {
	// From is the first day of the rate, after the verified table and after the
	// row before it. The last row runs on.
	From incasso.Date `json:"from"`
	// Percent is the rate per year, from 0 to 100 percent.
	Percent incasso.Rate `json:"percent"`
}

// FirstDayAfter returns the first day that bears interest when lastDay is the
// last day for payment: the day after it (art. 6:119a lid 1 BW). The zero Date
// gives the zero Date.
func FirstDayAfter(lastDay incasso.Date) incasso.Date { return lastDay.AddDays(1) }
