package dossier

import "github.com/go-incasso/incasso/interest"

// Conventions are choices about interest for a whole file. The zero Conventions are
// the defaults of the package interest.
type Conventions struct {
	// DayCount turns days into parts of a year.
	DayCount interest.DayCount `json:"day_count,omitzero"`
	// Compounding says when interest is added to the base.
	Compounding interest.Compounding `json:"compounding,omitzero"`
	// Rounding says where the cent is made.
	Rounding interest.Rounding `json:"rounding,omitzero"`
	// Capitalise says whether the rounded or the exact interest is added.
	Capitalise interest.Capitalise `json:"capitalise,omitzero"`
	// CapitalisedAs says what added interest is in the books.
	CapitalisedAs interest.CapitalisedAs `json:"capitalised_as,omitzero"`
	// PaymentDay says which base the day of a payment has.
	PaymentDay interest.PaymentDay `json:"payment_day,omitzero"`
	// Statutory and Commercial are the caller's own rates for days after the verified
	// tables, such as a rate announced in December; ascending by day.
	Statutory  []interest.RateRow `json:"statutory,omitempty"`
	Commercial []interest.RateRow `json:"commercial,omitempty"`
}

// apply puts the conventions in a question to the package interest.
func (c *Conventions) apply(q *interest.Claim) {
	q.DayCount, q.Rounding, q.Capitalise = c.DayCount, c.Rounding, c.Capitalise
	q.Compounding, q.CapitalisedAs, q.PaymentDay = c.Compounding, c.CapitalisedAs, c.PaymentDay
	switch q.Kind {
	case interest.Statutory:
		q.Rates = c.Statutory
	case interest.Commercial, interest.PublicBody:
		q.Rates = c.Commercial
	case interest.Contractual:
		// The rows are those of the floor; a rate per month and one between
		// businesses have none.
		switch {
		case q.Floor != nil:
		case q.Debt == interest.OrdinaryDebt:
			q.Rates = c.Statutory
		case q.Debt == interest.PublicBodyDebt:
			q.Rates = c.Commercial
		}
	}
}
