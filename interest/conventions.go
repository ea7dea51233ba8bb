package interest

import "github.com/go-incasso/incasso"

// Compounding says when interest is added to the amount that bears interest. The
// zero Compounding is yearly, and for agreed interest yearly under a trade
// agreement and none otherwise.
type Compounding uint8

// The values of [Compounding].
const (
	// Yearly adds it on every anniversary of the first interest day (art. 6:119
	// lid 2 BW), counted from that day: 29 February becomes 28 February in common
	// years and 29 February again in leap years.
	Yearly Compounding = iota + 1
	// Monthly adds it every month, counted from the first interest day.
	Monthly
	// NoCompounding never adds it: simple interest, as for defaults that began
	// before 1 January 1992.
	NoCompounding
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (c Compounding) String() string { return incasso.WordOf(compoundingWords, c) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (c Compounding) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads one of the words "yearly", "monthly", "none"; the empty
// text is unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (c *Compounding) UnmarshalText(text []byte) error {
	return readWord(c, text, compoundingWords, "compounding", "samengestelde rente")
}

// DayCount turns days into parts of a year. The zero DayCount is Act365. It has
// no part in a rate per month.
type DayCount uint8

// The values of [DayCount].
const (
	// Act365 (also A/365F, actual/365 fixed): the real days over 365, in leap
	// years too, so that a leap year yields 366/365 of the rate. The default: every
	// published example that can tell agrees with it.
	Act365 DayCount = iota + 1
	// ActActCalendar (also act/act ISDA): days in leap years over 366, other days
	// over 365.
	ActActCalendar
	// ActActAnniversary (also act/act ICMA with yearly periods): days over the days of
	// the year of interest they lie in, counted from the first interest day, so that
	// such a year yields exactly the rate.
	ActActAnniversary
	// Thirty360 is the variant 30E/360 (Eurobond basis): every month has 30 days,
	// a 31st counts as a 30th, and February has no rule of its own. It counts from
	// the first day of a line to the day after its last.
	Thirty360
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (d DayCount) String() string { return incasso.WordOf(dayCountWords, d) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (d DayCount) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads one of the words "act/365", "act/act-calendar",
// "act/act-anniversary", "30/360"; the empty text is unspecified. Another
// word is an [*incasso.Error] with code [incasso.ErrUnknownWord]; then the
// value is left as it was.
func (d *DayCount) UnmarshalText(text []byte) error {
	return readWord(d, text, dayCountWords, "day count", "dagtelling")
}

// Rounding says where the cent is made. The zero Rounding is RoundLine.
type Rounding uint8

// The values of [Rounding].
const (
	// RoundLine rounds every line half-up; the total is the sum of the lines.
	RoundLine Rounding = iota + 1
	// RoundEnd shows lines rounded, but rounds the total once; interest is then
	// added to the base exactly, whatever [Capitalise] says.
	RoundEnd
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (r Rounding) String() string { return incasso.WordOf(roundingWords, r) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (r Rounding) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads one of the words "line", "end"; the empty text is
// unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (r *Rounding) UnmarshalText(text []byte) error {
	return readWord(r, text, roundingWords, "rounding", "afronding")
}

// Capitalise says what is added to the base on an anniversary. The zero
// Capitalise is CapitaliseRounded.
type Capitalise uint8

// The values of [Capitalise].
const (
	// CapitaliseRounded adds the sum of the rounded lines.
	CapitaliseRounded Capitalise = iota + 1
	// CapitaliseExact adds the exact, unrounded interest; lines are still shown
	// and summed in cents.
	CapitaliseExact
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (c Capitalise) String() string { return incasso.WordOf(capitaliseWords, c) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (c Capitalise) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads one of the words "rounded", "exact"; the empty text is
// unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (c *Capitalise) UnmarshalText(text []byte) error {
	return readWord(c, text, capitaliseWords, "way of capitalising", "wijze van kapitaliseren")
}

// CapitalisedAs says what interest that was added to the base is in the books.
// The zero CapitalisedAs is AsInterest.
type CapitalisedAs uint8

// The values of [CapitalisedAs].
const (
	// AsInterest: it bears interest but stays interest, and is paid before
	// principal, the oldest first.
	AsInterest CapitalisedAs = iota + 1
	// AsPrincipal: it becomes principal and is paid after the running interest,
	// as some packages book it.
	AsPrincipal
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (c CapitalisedAs) String() string { return incasso.WordOf(capitalisedAsWords, c) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (c CapitalisedAs) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads one of the words "interest", "principal"; the empty
// text is unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (c *CapitalisedAs) UnmarshalText(text []byte) error {
	return readWord(c, text, capitalisedAsWords, "booking of capitalised interest", "boeking van gekapitaliseerde rente")
}

// PaymentDay says which base the day of a payment has. The zero PaymentDay is
// Through.
type PaymentDay uint8

// The values of [PaymentDay].
const (
	// Through: the day of payment bears interest over the full base, which is
	// lower from the day after (art. 6:119a lid 1 BW: through the day of payment).
	Through PaymentDay = iota + 1
	// From: the base is lower from the day of payment itself.
	From
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (p PaymentDay) String() string { return incasso.WordOf(paymentDayWords, p) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (p PaymentDay) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads one of the words "through", "from"; the empty text is
// unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (p *PaymentDay) UnmarshalText(text []byte) error {
	return readWord(p, text, paymentDayWords, "payment day", "betaaldag")
}

// Order says which of several debts a payment goes to when the debtor did not
// say. The zero Order is ByLaw.
type Order uint8

// The values of [Order].
const (
	// ByLaw is art. 6:43 lid 2 BW: debts that are due, then the most onerous, then
	// the oldest, then in proportion.
	ByLaw Order = iota + 1
	// AsGiven takes the debts in the order of the list.
	AsGiven
)

// String returns the word of the value, and the empty string when it is
// unspecified.
func (o Order) String() string { return incasso.WordOf(orderWords, o) }

// MarshalText returns the word of the value, empty when unspecified; the
// error is always nil.
func (o Order) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads one of the words "law", "given"; the empty text is
// unspecified. Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord]; then the value is left as it was.
func (o *Order) UnmarshalText(text []byte) error {
	return readWord(o, text, orderWords, "order of imputation", "volgorde van toerekening")
}
