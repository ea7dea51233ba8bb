package deadline

import (
	"time"

	"github.com/go-incasso/incasso"
)

// mostDeliveryDays is the most delivery days that a caller may set.
const mostDeliveryDays = 365

// Delivery holds what is known about how a letter went.
type Delivery struct {
	// Channel is the way it went; required.
	Channel Channel `json:"channel"`
	// Sent is the day of posting, of sending, or for a courier of delivery at the
	// address; required unless Arrived is given.
	Sent incasso.Date `json:"sent,omitzero"`
	// Arrived is the day on which it is known to have arrived; it always wins.
	Arrived incasso.Date `json:"arrived,omitzero"`
	// DeliveryDays is the number of delivery days for post; 0 takes the rule of
	// the day of posting. 1 to 365.
	DeliveryDays int `json:"delivery_days,omitzero"`
}

// Receipt says on which day a letter was received, or is presumed to be.
type Receipt struct {
	// Channel is the way it went.
	Channel Channel `json:"channel"`
	// Sent is the day it was sent, as given.
	Sent incasso.Date `json:"sent,omitzero"`
	// Received is the day of receipt.
	Received incasso.Date `json:"received"`
	// Presumed tells that the day follows from the presumption of the Hoge Raad
	// and not from what is known.
	Presumed bool `json:"presumed"`
	// DeliveryDays is the number of delivery days that was counted, 0 when none
	// was.
	DeliveryDays int `json:"delivery_days,omitzero"`
	// Announced tells that this number was announced and not yet seen in force.
	Announced bool `json:"announced,omitzero"`
	// CalendarComplete tells that every day consulted lies in 2010 to 2028.
	CalendarComplete bool `json:"calendar_complete"`
}

// ReceiptOf returns the day on which a letter was received: the day it is known
// to have arrived, else for an e-mail or a courier the day it was sent, else for
// post the second delivery day after posting (the third from 2027-07-01, as
// announced), which is the presumption of the Hoge Raad in
// ECLI:NL:HR:2016:2704. Registered post of which no delivery is known is presumed
// received like ordinary post, with a notice.
//
// Refusals: a channel or day that is absent ([incasso.ErrMissingField]), an
// arrival before sending ([incasso.ErrDateOrder]), a number of delivery days out
// of range ([incasso.ErrOutOfRange]) or with another channel than post
// ([incasso.ErrNotAllowed]), days outside 1900 to 2199.
func ReceiptOf(d Delivery) (Receipt, error) {
	if err := d.check(); err != nil {
		return Receipt{}, err
	}
	r := Receipt{Channel: d.Channel, Sent: d.Sent, Received: d.Arrived, CalendarComplete: true}
	switch {
	case !d.Arrived.IsZero():
	case d.Channel == Email || d.Channel == Courier:
		r.Received = d.Sent
	default:
		r.Presumed = true
		r.DeliveryDays, r.Announced = postRule(number(d.Sent), d.DeliveryDays)
		n := arrival(days(), number(d.Sent), r.DeliveryDays)
		if n > yearsLast {
			return Receipt{}, beyond("sent")
		}
		r.Received = date(n)
		r.CalendarComplete = complete(number(d.Sent)+1, n)
	}
	return r, nil
}

func (d Delivery) check() error {
	if err := channelWords.check(d.Channel, "channel"); err != nil {
		return err
	}
	if err := checkDate(d.Sent, "sent", d.Arrived.IsZero()); err != nil {
		return err
	}
	if err := checkDate(d.Arrived, "arrived", false); err != nil {
		return err
	}
	if err := checkCount(d.DeliveryDays, 0, mostDeliveryDays, "delivery_days"); err != nil {
		return err
	}
	if d.DeliveryDays > 0 && d.Channel != Post && d.Channel != Registered {
		return notAllowed("delivery_days", "Bezorgdagen horen bij post.", "Delivery days belong to post.")
	}
	if !d.Arrived.IsZero() && d.Arrived.Before(d.Sent) {
		return incasso.Refuse(incasso.ErrDateOrder, "arrived",
			"De brief is aangekomen voordat hij werd verzonden.", "The letter arrived before it was sent.")
	}
	return nil
}

// Skipped returns the days between sending and presumed receipt on which no post
// is delivered, each with its reason. It is never nil.
func (r Receipt) Skipped() []SkippedDay {
	list := []SkippedDay{}
	if !r.Presumed {
		return list
	}
	return skipOff(list, number(r.Sent)+1, number(r.Received)-1, SetDelivery, Working{})
}

// Notices returns the remarks on the receipt.
func (r Receipt) Notices() []incasso.Notice {
	var list []incasso.Notice
	if r.Announced {
		list = append(list, notice(NoticeD3Announced))
	}
	if r.Presumed && r.Channel == Registered {
		list = append(list, notice(NoticeRegistered))
	}
	return commonNotices(list, r.CalendarComplete, r.Received)
}

// ArrivalDay returns the day on which something that came at t was received: the
// civil date in Europe/Amsterdam. An e-mail of 00:30 there is still the day
// before in UTC. The zone is embedded; a time outside 1800 to 2399 gives the zero
// Date.
func ArrivalDay(t time.Time) incasso.Date { return incasso.DateOf(t.In(amsterdam())) }

// LastPosting returns the last day on which a letter may be posted so that it is
// presumed received on or before inTime. deliveryDays is 0 for the rule of the
// day of posting, or 1 to 365. The day may be any day of the week: a letter posted
// on a Sunday counts from there as one of Saturday or Monday does.
//
// Refusals: a day that is absent or outside 1900 to 2199, a number out of range.
func LastPosting(inTime incasso.Date, deliveryDays int) (incasso.Date, error) {
	if err := checkDate(inTime, "in_time", true); err != nil {
		return incasso.Date{}, err
	}
	if err := checkCount(deliveryDays, 0, mostDeliveryDays, "delivery_days"); err != nil {
		return incasso.Date{}, err
	}
	c, last := days(), number(inTime)
	for n := last - 1; n >= yearsFirst; n-- {
		count, _ := postRule(n, deliveryDays)
		if arrival(c, n, count) <= last {
			return date(n), nil
		}
	}
	return incasso.Date{}, beyond("in_time")
}

// postRule returns the number of delivery days for a day of posting, and whether
// the rule is one that was announced.
func postRule(posted int32, override int) (count int, announced bool) {
	if override > 0 {
		return override, false
	}
	r := &deliveryRules[0]
	for i := 1; i < len(deliveryRules) && posted >= deliveryRules[i].from; i++ {
		r = &deliveryRules[i]
	}
	return r.days, r.announced
}

// arrival returns the count-th delivery day after the day of posting. It stops
// at the end of the table, which lies beyond the years that are answered for.
func arrival(c *calendar, posted int32, count int) int32 {
	n := posted
	for count > 0 && n < tableBase+tableLen {
		n++
		if !c.delivery.has(n) {
			count--
		}
	}
	return n
}

// skipOff appends the days from first through last that do not count in a set.
func skipOff(list []SkippedDay, first, last int32, set DaySet, w Working) []SkippedDay {
	for n := first; n <= last; n++ {
		if why, source := reason(n, set, w); why != 0 {
			list = append(list, SkippedDay{date(n), why, source})
		}
	}
	return list
}
