package main

import (
	"slices"
	"time"
)

// holiday names the holiday of art. 3 lid 1 and 2 ATW on a day, "" when it is none.
func holiday(d day) string {
	y, e := d.time().Year(), easter(d.time().Year())
	king, name := ymd(y, time.April, 27), "kings_day"
	if y < 2014 {
		king, name = ymd(y, time.April, 30), "queens_day"
	}
	if king.weekday() == time.Sunday {
		king--
	}
	switch d {
	case ymd(y, time.January, 1):
		return "new_year"
	case e - 2:
		return "good_friday"
	case e + 1:
		return "easter_monday"
	case king:
		return name
	case ymd(y, time.May, 5):
		return "liberation_day"
	case e + 39:
		return "ascension_day"
	case e + 50:
		return "whit_monday"
	case ymd(y, time.December, 25):
		return "christmas_day"
	case ymd(y, time.December, 26):
		return "boxing_day"
	}
	return ""
}

// working says which doubtful days are working days.
type working struct{ Equated, GoodFriday, LiberationDay bool }

func (w working) in() m {
	return m{"equated": w.Equated, "good_friday": w.GoodFriday, "liberation_day": w.LiberationDay}
}

// offPost, offATW and offWork say why a day is not in a set, "" when it is.
func (w *law) offPost(d day) string {
	switch d.weekday() {
	case time.Sunday:
		return "sunday"
	case time.Monday:
		return "monday"
	default:
		return holiday(d)
	}
}

func (w *law) offATW(d day) string {
	switch d.weekday() {
	case time.Saturday:
		return "saturday"
	case time.Sunday:
		return "sunday"
	default:
	}
	if h := holiday(d); h != "" {
		return h
	}
	if w.equated[d] {
		return "equated_day"
	}
	return ""
}

func (w *law) offWork(d day, allow working) string {
	why := w.offATW(d)
	switch {
	case why == "equated_day" && allow.Equated, why == "good_friday" && allow.GoodFriday,
		why == "liberation_day" && allow.LiberationDay && d != easter(d.time().Year())+39:
		return ""
	}
	return why
}

// doubtful reports whether two reasons hold for a day; the contract does not say
// which of them is told.
func doubtful(d day) bool {
	wd := d.weekday()
	weekend := wd == time.Saturday || wd == time.Sunday || wd == time.Monday
	e := easter(d.time().Year())
	return weekend && holiday(d) != "" || d == e+39 && holiday(d) == "liberation_day"
}

func known(from, to day) (complete, certain bool) {
	first, last := at("2010-01-01"), at("2028-12-31")
	inside := from >= first && to <= last
	outside := to < first-40 || from > last+40
	return inside, inside || outside
}

// skips collects the days that were passed over.
type skips struct {
	list   []any
	unsure bool
}

func (s *skips) add(d day, why string) {
	s.list = append(s.list, m{"date": d, "why": why})
	s.unsure = s.unsure || doubtful(d)
}

func (s *skips) write(out m) {
	if s.unsure {
		return
	}
	if s.list == nil {
		s.list = l{}
	}
	out["skipped"] = s.list
}

// dispatch is a question of deadline.wik_letter.
type dispatch struct {
	how  string // "posted", "received", "emailed"
	on   day
	roll *bool
	days int
}

func (q *dispatch) in() m {
	in := m{q.how: q.on}
	if q.roll != nil {
		in["roll"] = *q.roll
	}
	if q.days != 0 {
		in["delivery_days"] = q.days
	}
	return in
}

func (q *dispatch) out(w *law) m {
	var s skips
	received := q.on
	out := m{}
	if q.how == "posted" {
		left := q.days
		if left == 0 {
			left = 2
			if q.on >= at("2027-07-01") {
				left = 3
				out["notices"] = l{m{"id": "post.d3.announced"}}
			}
		}
		for left > 0 {
			received++
			if why := w.offPost(received); why != "" {
				s.add(received, why)
			} else {
				left--
			}
		}
	}
	unrolled := received + 14
	last := unrolled
	if q.roll == nil || *q.roll {
		for ; w.offATW(last) != ""; last++ {
			s.add(last, w.offATW(last))
		}
	}
	out["received"], out["presumed"], out["first_day"] = received, q.how == "posted", received+1
	out["last_day"], out["last_day_unrolled"], out["costs_from"] = last, unrolled, last+1
	s.write(out)
	if complete, certain := known(q.on, last); certain {
		out["calendar_complete"] = complete
	}
	return out
}

// term is a question of deadline.term.
type term struct {
	from        day
	length      int
	unit, basis string
	roll        *bool
	working     *working
}

func (q *term) in() m {
	in := m{"from": q.from, "length": q.length, "unit": q.unit, "basis": q.basis}
	if q.roll != nil {
		in["roll"] = *q.roll
	}
	if q.working != nil {
		in["working"] = q.working.in()
	}
	return in
}

func (q *term) out(w *law) m {
	var allow working
	if q.working != nil {
		allow = *q.working
	}
	var s skips
	sure := true
	end := q.end(w, allow)
	last := end
	switch {
	case q.unit == "working_days":
		sure = false // the contract does not say whether these days are listed
	case q.basis == "contract" && q.roll != nil && *q.roll:
		for ; w.offWork(last, allow) != ""; last++ {
			s.add(last, w.offWork(last, allow))
		}
	case q.basis == "statute" && q.covered():
		for ; w.offATW(last) != ""; last++ {
			s.add(last, w.offATW(last))
		}
		if q.unit != "days" || q.length >= 3 {
			for w.ordinary(q.from+1, last) < 2 {
				last++
				sure = false
			}
		}
	}
	out := m{"last_day": last, "last_day_unrolled": end}
	if sure {
		s.write(out)
	}
	if complete, _ := known(q.from, last); complete {
		out["calendar_complete"] = true
	}
	return out
}

// end is the last day before it moves.
func (q *term) end(w *law, allow working) day {
	switch q.unit {
	case "weeks":
		return q.from + day(7*q.length)
	case "months":
		return q.from.plusMonths(q.length)
	case "years":
		return q.from.plusMonths(12 * q.length)
	case "working_days":
		d := q.from
		for n := 0; n < q.length; {
			d++
			if w.offWork(d, allow) == "" {
				n++
			}
		}
		return d
	}
	return q.from + day(q.length)
}

// ordinary counts the days that are no rest days.
func (w *law) ordinary(from, to day) int {
	n := 0
	for d := from; d <= to; d++ {
		if w.offATW(d) == "" {
			n++
		}
	}
	return n
}

// covered is art. 4 ATW.
func (q *term) covered() bool {
	return q.length <= map[string]int{"days": 90, "weeks": 12, "months": 3, "years": 0}[q.unit]
}

// bill is a question of deadline.payment_term.
type bill struct {
	contract                               string
	invoiced, received, performed, checked *day
	agreedDay, contracted                  *day
	agreedDays                             int
	expressly, justified                   bool
}

func (q *bill) in() m {
	in := m{"contract": q.contract}
	for name, d := range map[string]*day{"invoice_date": q.invoiced, "invoice_received": q.received,
		"performance_received": q.performed, "accepted": q.checked, "agreed_last_day": q.agreedDay, "contract_date": q.contracted} {
		if d != nil {
			in[name] = *d
		}
	}
	if q.agreedDays > 0 {
		in["agreed_days"] = q.agreedDays
	}
	if q.expressly {
		in["expressly"] = true
	}
	if q.justified {
		in["justified"] = true
	}
	return in
}

func (q *bill) out() m {
	answer := func(last day, ground string, capped bool) m {
		return m{"last_day": last, "default_from": last + 1, "interest_from": last + 1, "ground": ground, "capped": capped}
	}
	if q.agreedDays > 0 || q.agreedDay != nil {
		base := q.invoiced
		if base == nil {
			base = q.received
		}
		var last day
		ground := "agreed_last_day"
		if q.agreedDays > 0 {
			last, ground = *base+day(q.agreedDays), "agreed_days"
		} else {
			last = *q.agreedDay
		}
		most := q.most()
		if most == 0 || last-*base <= day(most) {
			return answer(last, ground, false)
		}
		if q.contract == "large_to_sme" {
			return answer(*q.received+30, "invoice_received", true)
		}
		return answer(*base+day(most), ground, true)
	}
	switch {
	case q.contract == "consumer":
		return m{"last_day": nil, "default_from": nil, "interest_from": nil, "ground": "notice_needed", "capped": false,
			"notices": l{m{"id": "6:82.notice_needed"}}}
	case q.checked != nil:
		from := *q.checked
		if q.performed != nil && from > *q.performed+30 {
			from = *q.performed + 30
		}
		return answer(from+30, "accepted", false)
	case q.performed != nil && (q.received == nil || *q.performed > *q.received):
		return answer(*q.performed+30, "performance_received", false)
	}
	return answer(*q.received+30, "invoice_received", false)
}

// most is the longest term in days that can be agreed, 0 for no limit.
func (q *bill) most() int {
	switch q.contract {
	case "trade":
		if q.expressly {
			return 0
		}
		return 60
	case "public_body":
		if q.expressly && q.justified {
			return 60
		}
		return 30
	case "large_to_sme":
		if q.contracted != nil && *q.contracted >= at("2022-07-01") || q.invoiced != nil && *q.invoiced >= at("2023-07-01") {
			return 30
		}
		return 60
	}
	return 0
}

var claimYears = map[string]int{"contract": 5, "periodic": 5, "consumer_sale": 2, "damages": 5, "undue_payment": 5,
	"judgment": 20, "judgment_periodic": 5}

// limitation is the last day, 3:319 BW: a new period of at most five years, never
// ending before the old one.
func limitation(claim string, due day, interruptions []day) day {
	years := claimYears[claim]
	end := due.plusMonths(12 * years)
	sorted := slices.Clone(interruptions)
	slices.Sort(sorted)
	for _, d := range sorted {
		if d <= end {
			end = max(end, d.plusMonths(12*min(years, 5)))
		}
	}
	return end
}
