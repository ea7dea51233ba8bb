package deadline

import (
	"encoding/json"

	"github.com/go-incasso/incasso"
)

// Dispatch holds how and when a 14-day letter (veertiendagenbrief) went. Exactly
// one of Posted, Received and Emailed is given.
type Dispatch struct {
	// Posted is the day on which the letter was posted; its receipt is presumed.
	Posted incasso.Date `json:"posted,omitzero"`
	// Received is the day on which the letter is known to have been received.
	Received incasso.Date `json:"received,omitzero"`
	// Emailed is the day on which the letter reached the mailbox; see
	// [ArrivalDay].
	Emailed incasso.Date `json:"emailed,omitzero"`
	// Roll says whether the last day moves forward under art. 1 ATW; it does by
	// default, so that costs are never charged too early.
	Roll Choice `json:"roll,omitzero"`
	// DeliveryDays is the number of delivery days, with Posted only: 1 to 365, and
	// 0 for the rule of the day of posting (two; three from 2027-07-01).
	DeliveryDays int `json:"delivery_days,omitzero"`
}

// LetterTerm is the term of a 14-day letter. It is comparable. In JSON it also
// holds the skipped days and the notices.
type LetterTerm struct {
	// Posted is the day of posting, for a letter whose receipt is presumed.
	Posted incasso.Date `json:"posted,omitzero"`
	// Received is the day of receipt.
	Received incasso.Date `json:"received"`
	// Presumed tells that the receipt is presumed: the letter was posted.
	Presumed bool `json:"presumed"`
	// FirstDay is the first of the 14 days, the day after receipt.
	FirstDay incasso.Date `json:"first_day"`
	// LastDay is the last day on which a payment is in time.
	LastDay incasso.Date `json:"last_day"`
	// LastDayUnrolled is the fourteenth day.
	LastDayUnrolled incasso.Date `json:"last_day_unrolled"`
	// CostsFrom is the first day on which costs may be charged, the day after the
	// last day.
	CostsFrom incasso.Date `json:"costs_from"`
	// CalendarComplete tells that every day consulted lies in 2010 to 2028: the
	// days after posting through receipt, and with roll those from the fourteenth
	// day through the last.
	CalendarComplete bool `json:"calendar_complete"`
	// DeliveryDays is the number of delivery days that was counted, 0 when none
	// was.
	DeliveryDays int `json:"delivery_days,omitzero"`
	// Announced tells that this number was announced and not yet seen in force.
	Announced bool `json:"announced,omitzero"`
	// Rolled tells that the last day was to move if need be.
	Rolled bool `json:"rolled"`
}

// WIKLetter returns the term of a 14-day letter, art. 6:96 lid 6 BW: fourteen days
// from the day after receipt, the last one moved forward under art. 1 ATW unless
// asked otherwise. It does not allocate.
//
// Refusals: none of the three days ([incasso.ErrMissingField]), more than one, or
// delivery days without a day of posting ([incasso.ErrNotAllowed]), a number of
// delivery days out of range ([incasso.ErrOutOfRange]), a day outside 1900 to
// 2199 ([incasso.ErrInvalidDate]).
func WIKLetter(d Dispatch) (LetterTerm, error) {
	if err := d.check(); err != nil {
		return LetterTerm{}, err
	}
	c := days()
	t := LetterTerm{Posted: d.Posted, CalendarComplete: true, Rolled: d.Roll != No}
	var received int32
	switch {
	case !d.Posted.IsZero():
		posted := number(d.Posted)
		t.Presumed = true
		t.DeliveryDays, t.Announced = postRule(posted, d.DeliveryDays)
		received = arrival(c, posted, t.DeliveryDays)
		t.CalendarComplete = complete(posted+1, received)
	case !d.Received.IsZero():
		received = number(d.Received)
	default:
		received = number(d.Emailed)
	}
	unrolled := received + letterDays
	last := unrolled
	if t.Rolled {
		last = roll(&c.atw, unrolled)
		t.CalendarComplete = t.CalendarComplete && complete(unrolled, last)
	}
	if last >= yearsLast {
		return LetterTerm{}, beyond(d.field())
	}
	t.Received = date(received)
	t.FirstDay = date(received + 1)
	t.LastDayUnrolled = date(unrolled)
	t.LastDay = date(last)
	t.CostsFrom = date(last + 1)
	return t, nil
}

// roll returns the first day from n on that a set does not exclude.
func roll(off *bitSet, n int32) int32 {
	for off.has(n) {
		n++
	}
	return n
}

// field returns the name of the day that was given.
func (d Dispatch) field() string {
	switch {
	case !d.Posted.IsZero():
		return "posted"
	case !d.Received.IsZero():
		return "received"
	}
	return "emailed"
}

func (d Dispatch) check() error {
	given := 0
	if !d.Posted.IsZero() {
		given++
	}
	if !d.Received.IsZero() {
		given++
	}
	if !d.Emailed.IsZero() {
		given++
	}
	if given == 1 && d.DeliveryDays == 0 && (inYears(d.Posted) || inYears(d.Received) || inYears(d.Emailed)) {
		return nil
	}
	return d.refuse(given)
}

// refuse finds what is wrong with a dispatch, if anything.
func (d Dispatch) refuse(given int) error {
	if given == 0 {
		return missing("posted")
	}
	if err := checkDate(d.Posted, "posted", false); err != nil {
		return err
	}
	if err := checkDate(d.Received, "received", false); err != nil {
		return err
	}
	if err := checkDate(d.Emailed, "emailed", false); err != nil {
		return err
	}
	if err := checkCount(d.DeliveryDays, 0, mostDeliveryDays, "delivery_days"); err != nil {
		return err
	}
	if given > 1 {
		field := "emailed"
		if d.Emailed.IsZero() {
			field = "received"
		}
		return notAllowed(field, "Geef één van posted, received en emailed.",
			"Give one of posted, received and emailed.")
	}
	if d.DeliveryDays > 0 && d.Posted.IsZero() {
		return notAllowed("delivery_days", "Bezorgdagen horen bij een dag van posten.",
			"Delivery days belong to a day of posting.")
	}
	return nil
}

// Skipped returns each day that was passed over, in order, with its reason: the
// days between posting and presumed receipt on which no post is delivered, and
// those from the fourteenth day on which the term could not end. It is never nil.
func (t LetterTerm) Skipped() []SkippedDay {
	list := []SkippedDay{}
	if t.Presumed {
		list = skipOff(list, number(t.Posted)+1, number(t.Received)-1, SetDelivery, Working{})
	}
	return skipOff(list, number(t.LastDayUnrolled), number(t.LastDay)-1, SetATW, Working{})
}

// SafeDate returns the first date that a letter may safely print as the last day
// ("uiterlijk"), beside the words that tie the term to receipt: the fourteenth day
// moved forward under art. 1 ATW, also when the term itself was asked without
// that. A letter that prints an earlier date can cost the creditor all costs.
func (t LetterTerm) SafeDate() incasso.Date {
	if t.LastDayUnrolled.IsZero() {
		return incasso.Date{}
	}
	return date(roll(&days().atw, number(t.LastDayUnrolled)))
}

// Notices returns the remarks on the term: three delivery days as announced, the
// open question of art. 1 ATW where it decides the last day, an incomplete
// calendar, days after the one through which the law was verified.
func (t LetterTerm) Notices() []incasso.Notice {
	var list []incasso.Notice
	if t.Announced {
		list = append(list, notice(NoticeD3Announced))
	}
	if t.SafeDate() != t.LastDayUnrolled {
		list = append(list, notice(NoticeLetterRoll))
	}
	return commonNotices(list, t.CalendarComplete, t.CostsFrom)
}

// MarshalJSON writes the fields with the skipped days and the notices.
func (t LetterTerm) MarshalJSON() ([]byte, error) {
	type plain LetterTerm
	return json.Marshal(struct {
		plain
		Skipped []SkippedDay     `json:"skipped"`
		Notices []incasso.Notice `json:"notices,omitempty"`
	}{plain(t), t.Skipped(), t.Notices()})
}
