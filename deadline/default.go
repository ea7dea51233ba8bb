package deadline

import "github.com/go-incasso/incasso"

// DefaultNotice is a notice of default (ingebrekestelling) that was received, with
// the reasonable term it sets. Exactly one of Days and LastDay is given.
type DefaultNotice struct {
	// Received is the day on which the notice was received; required.
	Received incasso.Date `json:"received"`
	// Days is the length of the term from the day after receipt, 1 to 10,000.
	Days int `json:"days,omitzero"`
	// LastDay is the last day for payment that the notice names.
	LastDay incasso.Date `json:"last_day,omitzero"`
	// Roll moves the last day of Days to the next working day with Yes; it stays by
	// default, as the term is no statutory one.
	Roll Choice `json:"roll,omitzero"`
}

// DefaultResult says from when a debtor is in default after a notice.
type DefaultResult struct {
	// LastDay is the last day for payment.
	LastDay incasso.Date `json:"last_day"`
	// DefaultFrom is the first day of default and of statutory interest.
	DefaultFrom incasso.Date `json:"default_from"`
	// Source is where the rule stands.
	Source incasso.Ref `json:"source"`
}

// NoticeOfDefault returns the first day of default after a notice of default
// (art. 6:82 lid 1 BW): the day after the last day of its term, counted from the
// day after receipt (art. 3:37 lid 3 BW). Whether the term is reasonable is for a
// court.
//
// Refusals: what is absent ([incasso.ErrMissingField]), both a number and a day
// ([incasso.ErrNotAllowed]), a last day before receipt ([incasso.ErrDateOrder]), a
// number out of range or an answer after 2199 ([incasso.ErrOutOfRange]), dates
// outside 1900 to 2199.
func NoticeOfDefault(n DefaultNotice) (DefaultResult, error) {
	if err := n.check(); err != nil {
		return DefaultResult{}, err
	}
	last, field := n.LastDay, "last_day"
	if n.Days > 0 {
		field = "days"
		r, err := Count(Term{From: n.Received, Length: n.Days, Unit: Days, Basis: Contract, Roll: n.Roll})
		if err != nil {
			return DefaultResult{}, beyond(field)
		}
		last = r.LastDay
	}
	if number(last) >= yearsLast {
		return DefaultResult{}, beyond(field)
	}
	return DefaultResult{LastDay: last, DefaultFrom: last.AddDays(1), Source: srcNotice}, nil
}

func (n DefaultNotice) check() error {
	if n.Days == 0 && n.LastDay.IsZero() && !n.Received.IsZero() {
		return missing("days")
	}
	if err := checkDate(n.Received, "received", true); err != nil {
		return err
	}
	if err := checkCount(n.Days, 0, mostLength, "days"); err != nil {
		return err
	}
	if err := checkDate(n.LastDay, "last_day", false); err != nil {
		return err
	}
	if n.Days > 0 && !n.LastDay.IsZero() {
		return notAllowed("last_day", "Geef een aantal dagen of een dag, niet beide.",
			"Give a number of days or a day, not both.")
	}
	if !n.LastDay.IsZero() && n.LastDay.Before(n.Received) {
		return incasso.Refuse(incasso.ErrDateOrder, "last_day",
			"De laatste dag ligt voor de ontvangst.", "The last day lies before receipt.")
	}
	return nil
}
