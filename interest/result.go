package interest

import (
	"encoding/json"

	"github.com/go-incasso/incasso"
)

// Result is the answer of [Accrue]. The slices are never nil.
//
// A result is written as JSON, not read back: its text and sources rest on more than its
// fields. Keep the [Claim] and ask again.
type Result struct {
	// Interest is all interest from the first day through the last, paid or not:
	// the sum of the lines, or under RoundEnd the exact sum rounded once.
	Interest incasso.EUR `json:"interest"`
	// Lines are the lines of the specification in the order of days, those of the
	// claim first and those of each cost after them.
	Lines []Line `json:"lines"`
	// Capitalised are the additions of interest to the base of the claim.
	Capitalised []Capitalisation `json:"capitalised"`
	// Allocations say what each payment paid, in the order of days.
	Allocations []Allocation `json:"allocations"`
	// Open is what is left at the end of the last day.
	Open Open `json:"open"`
	// PerDay (dagrente) is the interest of one more day on the last base of the
	// claim at the rate of the last day, to the cent; where the tables begin with the
	// first day and the last lies just before it, at the rate of the first.
	PerDay incasso.EUR `json:"per_day"`
	// PerDayCosts is the same for costs that bear interest.
	PerDayCosts incasso.EUR `json:"per_day_costs"`

	terms terms
}

// Line is a run of days with one base and one rate.
type Line struct {
	// First and Last are its first and last day.
	First incasso.Date `json:"first"`
	Last  incasso.Date `json:"last"`
	// Base is the amount that bears interest, rounded for display where interest
	// is capitalised exactly.
	Base incasso.EUR `json:"base"`
	// Amount is the interest of the line, to the cent.
	Amount incasso.EUR `json:"amount"`
	// Rate is the percentage, per year or per month as the claim says.
	Rate incasso.Rate `json:"rate"`
	// Cost is 0 for a line of the claim, and n for a line of its n-th cost.
	Cost uint16 `json:"cost,omitempty"`
	// Supplied reports whether the rate rests, for a day of the line, on a row
	// that the caller supplied.
	Supplied bool `json:"supplied"`

	row uint8 // a row of the table whose rate it is, 0 for none; see rows
}

// UnmarshalJSON refuses with an [*incasso.Error], code [incasso.ErrNotAllowed]: a result
// is written, not read. Null leaves r as it is.
func (r *Result) UnmarshalJSON(b []byte) error { return incasso.NotReadBack(b) }

// UnmarshalJSON refuses with an [*incasso.Error], code [incasso.ErrNotAllowed]: a line is
// written, not read. Null leaves l as it is.
func (l *Line) UnmarshalJSON(b []byte) error { return incasso.NotReadBack(b) }

// Days returns the number of days, both ends included, whatever the day count.
func (l Line) Days() int { return l.First.DaysUntil(l.Last) + 1 }

// MarshalJSON writes the line with its days, and with the source of its rate where the law
// has one.
func (l Line) MarshalJSON() ([]byte, error) {
	type fields Line
	return json.Marshal(struct {
		fields
		Days   int         `json:"days"`
		Source incasso.Ref `json:"source,omitzero"`
	}{fields(l), l.Days(), l.Source()})
}

// Source returns where the rate of the line's first day stands; the zero Ref for
// an agreed rate and for one that the caller supplied.
func (l Line) Source() incasso.Ref {
	if rows := l.rows(); len(rows) > 0 {
		return rowSources[rows[0].id]
	}
	return incasso.Ref{}
}

// rows returns the rows of the law that the line runs over, none where its rate was agreed
// or supplied. A line goes on over rows that repeat a rate, and the engine keeps for it a row
// of that rate, so that only its table counts here.
func (l Line) rows() []row {
	if l.row == 0 {
		return nil
	}
	table := statutorySeries
	if int(l.row) > len(statutorySeries) {
		table = commercialSeries
	}
	return table[search(table, l.First.DayNumber()) : search(table, l.Last.DayNumber())+1]
}

// Capitalisation is an addition of interest to the amount that bears interest.
type Capitalisation struct {
	// On is the first day of the new year (or month) of interest.
	On incasso.Date `json:"on"`
	// Amount is what was added, to the cent. Interest that was paid is not in it.
	Amount incasso.EUR `json:"amount"`
}

// Allocation says what a payment paid, by art. 6:44 BW.
type Allocation struct {
	// On is the day of the payment.
	On incasso.Date `json:"on"`
	// Costs, Interest and Principal are what it paid of each.
	Costs     incasso.EUR `json:"costs"`
	Interest  incasso.EUR `json:"interest"`
	Principal incasso.EUR `json:"principal"`
	// Surplus is what was left when nothing was open any more.
	Surplus incasso.EUR `json:"surplus"`
}

// Open is what is open per component.
type Open struct {
	// Costs, Interest and Principal are what is open of each; capitalised interest
	// is Interest, unless the claim says AsPrincipal.
	Costs     incasso.EUR `json:"costs"`
	Interest  incasso.EUR `json:"interest"`
	Principal incasso.EUR `json:"principal"`
	// Total is their sum.
	Total incasso.EUR `json:"total"`
}

// terms is what the text of a result needs to know of its claim.
type terms struct {
	kind        Kind
	per         Per
	debt        Debt
	floor       bool
	compounding Compounding
	dayCount    DayCount
	rounding    Rounding
	as          CapitalisedAs
	paymentDay  PaymentDay
	first, last incasso.Date
	principal   incasso.EUR
	plus        incasso.Rate // points on top of a rate of the law
	costLines   bool
	byDefault   bool // compounding was not chosen
	exact       bool // the base is kept unrounded
	turns       bool // another rate is known to hold on the day after the last
	kept        *kept
}
