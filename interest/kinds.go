package interest

import "github.com/go-incasso/incasso"

// Kind says which interest runs. The zero Kind is unspecified and is refused: the
// wrong kind is the costliest mistake in this field.
type Kind uint8

// The values of [Kind].
const (
	// Statutory (wettelijke rente) is the interest of art. 6:119 BW on a debt that
	// does not spring from a trade agreement.
	Statutory Kind = iota + 1
	// Commercial (wettelijke handelsrente) is the interest of art. 6:119a BW on
	// the primary payment under a trade agreement. Before 1 December 2002 it takes
	// the ordinary rate.
	Commercial
	// PublicBody (overheidsinstantie als schuldenaar) is the interest of art.
	// 6:119b BW; its rate is that of Commercial.
	PublicBody
	// Contractual (contractuele rente) is a rate that the parties agreed, with or
	// without the statutory rate as its floor.
	Contractual
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (k Kind) String() string { return incasso.WordOf(kindWords, k) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads one of the words "statutory", "commercial",
// "public_body", "contractual"; the empty text is unspecified. Another word
// is an [*incasso.Error] with code [incasso.ErrUnknownWord]; then the value
// is left as it was.
func (k *Kind) UnmarshalText(text []byte) error {
	return readWord(k, text, kindWords, "kind of interest", "soort rente")
}

// Per says over what time an agreed rate is expressed. The zero Per is per year.
type Per uint8

// The values of [Per].
const (
	// PerYear: percent per year, by the [DayCount].
	PerYear Per = iota + 1
	// PerMonth: percent per month. Months run from the first interest day; a full
	// one takes the full rate, a part its days over the days of that month.
	PerMonth
	// PerStartedMonth: percent per month or part of a month; every month that
	// started takes the full rate.
	PerStartedMonth
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (p Per) String() string { return incasso.WordOf(perWords, p) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (p Per) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads one of the words "year", "month", "started_month"; the
// empty text is unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (p *Per) UnmarshalText(text []byte) error {
	return readWord(p, text, perWords, "rate period", "rentetermijn")
}

// Debt says what the agreed interest is agreed for; the three articles treat an
// agreed rate differently. The zero Debt is unspecified.
type Debt uint8

// The values of [Debt].
const (
	// OrdinaryDebt: art. 6:119 lid 3 BW, an agreed rate counts when it is higher
	// than the statutory one.
	OrdinaryDebt Debt = iota + 1
	// TradeDebt: the trade agreement of art. 6:119a BW, where any other agreed
	// rate takes the place of the statutory one, a lower rate too.
	TradeDebt
	// PublicBodyDebt: art. 6:119b BW, where only a higher agreed rate counts.
	PublicBodyDebt
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (d Debt) String() string { return incasso.WordOf(debtWords, d) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (d Debt) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads one of the words "ordinary", "trade", "public_body";
// the empty text is unspecified. Another word is an [*incasso.Error] with
// code [incasso.ErrUnknownWord]; then the value is left as it was.
func (d *Debt) UnmarshalText(text []byte) error {
	return readWord(d, text, debtWords, "kind of debt", "soort schuld")
}

// CostInterest says whether costs bear interest of their own. The zero
// CostInterest is NoCostInterest.
type CostInterest uint8

// The values of [CostInterest].
const (
	// NoCostInterest: the costs bear no interest.
	NoCostInterest CostInterest = iota + 1
	// StatutoryCostInterest: the costs bear the ordinary statutory interest from
	// their own day, simple, whatever the interest of the claim is.
	StatutoryCostInterest
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (c CostInterest) String() string { return incasso.WordOf(costInterestWords, c) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (c CostInterest) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads one of the words "none", "statutory"; the empty text is
// unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (c *CostInterest) UnmarshalText(text []byte) error {
	return readWord(c, text, costInterestWords, "interest on costs", "rente over kosten")
}
