package deadline

import (
	"time"

	"github.com/go-incasso/incasso"
)

// Contact says whether a collection agency may make contact at a moment.
type Contact struct {
	// Allowed tells that contact may be made.
	Allowed bool `json:"allowed"`
	// Date is the civil date of the moment in Europe/Amsterdam.
	Date incasso.Date `json:"date"`
	// Night tells that it lies between 20:00 and 07:00 on the clock of
	// Europe/Amsterdam.
	Night bool `json:"night"`
	// Why is Sunday or the holiday that forbids contact; none on another day.
	Why Why `json:"why"`
	// Source is where the rule stands.
	Source incasso.Ref `json:"source"`
}

// ContactAt answers whether an agency may make contact with a debtor at t,
// whatever the zone t is in: not between 20:00 and 07:00 in Europe/Amsterdam, not
// on a Sunday and not on a holiday of art. 3 lid 1 or 2 ATW, art. 4.2 Bki. At
// 07:00 it may, at 20:00 it may not. Good Friday is treated as a holiday, which
// is the cautious reading; equated days are not. A moment outside 1900 to 2199 is
// refused ([incasso.ErrInvalidDate]).
func ContactAt(t time.Time) (Contact, error) {
	local := t.In(amsterdam())
	d := incasso.DateOf(local)
	if !inYears(d) {
		return Contact{}, incasso.Refuse(incasso.ErrInvalidDate, "t",
			"Het tijdstip valt buiten de jaren 1900 tot en met 2199.",
			"The moment lies outside the years 1900 to 2199.")
	}
	c := Contact{Date: d, Night: local.Hour() < contactFrom || local.Hour() >= contactUntil, Source: srcBki}
	c.Why = restDay(d)
	c.Allowed = !c.Night && c.Why == 0
	return c, nil
}

// Notices returns the remarks on the answer: the open question of Good Friday
// (Why tells whether it is one), a day after the one through which the law was
// verified.
func (c Contact) Notices() []incasso.Notice {
	var list []incasso.Notice
	if c.Why == GoodFriday {
		list = append(list, notice(NoticeGoodFriday))
	}
	return commonNotices(list, true, c.Date)
}

// restDay returns Sunday or the holiday that a day is.
func restDay(d incasso.Date) Why {
	if d.Weekday() == time.Sunday {
		return Sunday
	}
	for _, n := range days().names(number(d), number(d)) {
		if n.why.IsHoliday() {
			return n.why
		}
	}
	return 0
}

// ContactAllowed reports whether an agency may make contact with a debtor at t, as
// [ContactAt] does; outside 1900 to 2199 it reports false.
func ContactAllowed(t time.Time) bool {
	c, err := ContactAt(t)
	return err == nil && c.Allowed
}

// NextContact returns the first moment from t on at which an agency may make
// contact: t itself when it may, else seven in the morning in Europe/Amsterdam of
// the next day that allows it. A moment outside 1900 to 2199 is refused.
func NextContact(t time.Time) (time.Time, error) {
	c, err := ContactAt(t)
	if err != nil || c.Allowed {
		return t, err
	}
	d := c.Date
	if c.Why != 0 || t.In(amsterdam()).Hour() >= contactUntil {
		d = d.AddDays(1)
	}
	for restDay(d) != 0 {
		d = d.AddDays(1)
	}
	if !inYears(d) {
		return time.Time{}, beyond("t")
	}
	y, m, day := d.YMD()
	return time.Date(y, m, day, contactFrom, 0, 0, 0, amsterdam()), nil
}
