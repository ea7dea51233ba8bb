package deadline

import (
	"time"

	"github.com/go-incasso/incasso"
)

// MailingYear asks for the terms of a whole year of 14-day letters.
type MailingYear struct {
	// Year is the year of posting, 1900 to 2198.
	Year int `json:"year"`
	// Roll is as in [Dispatch].
	Roll Choice `json:"roll,omitzero"`
	// DeliveryDays is as in [Dispatch].
	DeliveryDays int `json:"delivery_days,omitzero"`
}

// MailingPlan returns the term of a 14-day letter for every day of a year on which
// it may be posted, in order: a table to plan mailings with. Refusals: a year
// outside 1900 to 2198 or a number of delivery days out of range
// ([incasso.ErrOutOfRange]).
func MailingPlan(y MailingYear) ([]LetterTerm, error) {
	if err := checkCount(y.Year, FirstYear, LastYear-1, "year"); err != nil {
		return nil, err
	}
	d := Dispatch{Roll: y.Roll, DeliveryDays: y.DeliveryDays}
	first := incasso.MustDate(y.Year, time.January, 1)
	end := incasso.MustDate(y.Year+1, time.January, 1)
	plan := make([]LetterTerm, 0, 366)
	for d.Posted = first; d.Posted.Before(end); d.Posted = d.Posted.AddDays(1) {
		t, err := WIKLetter(d)
		if err != nil {
			return nil, err
		}
		plan = append(plan, t)
	}
	return plan, nil
}
