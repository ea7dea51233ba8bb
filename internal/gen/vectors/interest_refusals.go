package main

import (
	"fmt"
	"maps"
)

// interestRefusals are the questions that must be refused.
func interestRefusals(b *builder) {
	s := b.series("interest.accrue", 9001)
	with := func(changes m) m {
		in := m{"kind": "statutory", "principal": "1000.00", "first_day": "2025-01-01", "last_day": "2025-12-31"}
		for k, v := range changes {
			if v == nil {
				delete(in, k)
			} else {
				in[k] = v
			}
		}
		return in
	}
	agreed := func(changes m) m {
		c := m{"kind": "contractual", "rate": "8.00", "debt": "trade"}
		maps.Copy(c, changes)
		return with(c)
	}
	for _, f := range []string{"kind", "principal", "first_day", "last_day"} {
		s.refuse("absent: "+f, with(m{f: nil}), "missing_field", f)
		s.refuse("a number: "+f, with(m{f: 5}), "invalid_type", f)
	}
	s.refuse("agreed without a rate", agreed(m{"rate": nil}), "missing_field", "rate")
	s.refuse("agreed without a kind of debt", agreed(m{"debt": nil}), "missing_field", "debt")
	s.refuse("an unknown word: legal", with(m{"kind": "legal"}), "unknown_word", "kind")
	for _, x := range [][2]string{{"compounding", "daily"}, {"day_count", "actual/365"}, {"rounding", "line "}, {"capitalise", "up"},
		{"capitalised_as", "costs"}, {"payment_day", "after"}} {
		s.refuse("an unknown word: "+x[1], with(m{x[0]: x[1]}), "unknown_word", x[0])
	}
	s.refuse("an unknown word: week", agreed(m{"per": "week"}), "unknown_word", "per")
	s.refuse("an unknown word: company", agreed(m{"debt": "company"}), "unknown_word", "debt")
	s.refuse("a rate with statutory interest", with(m{"rate": "8.00"}), "not_allowed", "rate")
	s.refuse("a period with statutory interest", with(m{"per": "year"}), "not_allowed", "per")
	s.refuse("a kind of debt with commercial interest", with(m{"kind": "commercial", "debt": "trade"}), "not_allowed", "debt")
	s.refuse("a floor with statutory interest", with(m{"floor": true}), "not_allowed", "floor")
	s.refuse("points on an agreed rate", agreed(m{"plus": "2.00"}), "not_allowed", "plus")
	s.refuse("a floor per month", agreed(m{"per": "month", "floor": true}), "not_allowed", "floor")
	s.refuse("a floor per started month", agreed(m{"per": "started_month", "floor": true}), "not_allowed", "floor")
	for _, bad := range []string{"", "8%", "8,00", "8.001", ".5", "08", "x"} {
		s.refuse(fmt.Sprintf("not a rate: %q", bad), agreed(m{"rate": bad}), "invalid_rate", "rate")
	}
	s.refuse("not a number of points", with(m{"plus": "2,5"}), "invalid_rate", "plus")
	s.refuse("not a rate in a row", with(m{"rates": l{m{"from": "2027-01-01", "percent": "5.123"}}}), "invalid_rate", "rates[0].percent")
	s.refuse("a negative agreed rate", agreed(m{"rate": "-1.00"}), "out_of_range", "rate")
	for _, bad := range []string{"2025-02-29", "2025-13-01", "2025-1-1", "20250101", "01-01-2025", "", "2025-01-01T00:00:00Z", "1899-12-31", "2200-01-01"} {
		s.refuse(fmt.Sprintf("not a day: %q", bad), with(m{"first_day": bad}), "invalid_date", "first_day")
	}
	s.refuse("not an amount", with(m{"principal": "1.000,00"}), "invalid_amount", "principal")
	s.refuse("too much", with(m{"principal": "10000000000.01"}), "out_of_range", "principal")
	s.refuse("too little", with(m{"principal": "-10000000000.01"}), "out_of_range", "principal")
	s.refuse("the last day two days before the first", with(m{"last_day": "2024-12-30"}), "date_order", "last_day")
	s.refuse("a payment after the last day", with(m{"payments": l{m{"on": "2026-01-01", "amount": "5.00"}}}), "date_order", "payments[0].on")
	s.refuse("a second payment after the last day", with(m{"payments": l{m{"on": "2025-12-31", "amount": "5.00"}, m{"on": "2026-01-01", "amount": "5.00"}}}), "date_order", "payments[1].on")
	s.refuse("a period that ends before it begins", with(m{"excluded": l{m{"first": "2025-03-02", "last": "2025-03-01"}}}), "date_order", "excluded[0].last")
	s.refuse("rows that do not ascend", with(m{"rates": l{m{"from": "2027-07-01", "percent": "5.00"}, m{"from": "2027-01-01", "percent": "6.00"}}}), "date_order", "rates[1].from")
	s.refuse("two rows of one day", with(m{"rates": l{m{"from": "2027-01-01", "percent": "5.00"}, m{"from": "2027-01-01", "percent": "6.00"}}}), "date_order", "rates[1].from")
	s.refuse("a row on a verified day", with(m{"rates": l{m{"from": "2026-12-31", "percent": "5.00"}}}), "not_allowed", "rates[0].from")
	s.refuse("a payment on a credit note", with(m{"principal": "-5.00", "payments": l{m{"on": "2025-03-01", "amount": "5.00"}}}), "not_allowed", "payments")
	s.refuse("after the table", with(m{"last_day": "2027-01-01"}), "no_rate", "last_day")
	s.refuse("commercial, after the table", with(m{"kind": "commercial", "last_day": "2027-01-01"}), "no_rate", "last_day")
	s.refuse("an agreed rate whose floor is unknown", with(m{"kind": "contractual", "rate": "8.00", "debt": "ordinary", "last_day": "2027-06-30"}), "no_rate", "last_day")
	s.refuse("before 1934", with(m{"first_day": "1933-12-31"}), "no_rate", "first_day")
	s.refuse("an unknown field", with(m{"currency": "EUR"}), "unknown_field", "currency")
	s.refuse("an unknown field of a payment", with(m{"payments": l{m{"on": "2025-03-01", "amount": "5.00", "iban": "x"}}}), "unknown_field", "payments[0].iban")
	s.refuse("a payment without a day", with(m{"payments": l{m{"amount": "5.00"}}}), "missing_field", "payments[0].on")
	s.refuse("a payment without an amount", with(m{"payments": l{m{"on": "2025-03-01"}}}), "missing_field", "payments[0].amount")
	s.refuse("a negative payment", with(m{"payments": l{m{"on": "2025-03-01", "amount": "-5.00"}}}), "out_of_range", "payments[0].amount")
	s.refuse("negative costs", with(m{"costs": l{m{"on": "2025-03-01", "amount": "-5.00"}}}), "out_of_range", "costs[0].amount")
	s.refuse("an unknown word at costs", with(m{"costs": l{m{"on": "2025-03-01", "amount": "5.00", "interest": "commercial"}}}), "unknown_word", "costs[0].interest")
	s.refuse("payments are a list", with(m{"payments": m{}}), "invalid_type", "payments")
	s.refuse("a payment is an object", with(m{"payments": l{"5.00"}}), "invalid_type", "payments[0]")
	s.refuse("a floor that is no truth value", agreed(m{"floor": "no"}), "invalid_type", "floor")
	s.refuse("date order before what is not allowed", with(m{"last_day": "2024-01-01", "rate": "8.00"}), "date_order", "last_day")
	s.refuse("what is not allowed before law", with(m{"last_day": "2027-01-01", "rate": "8.00"}), "not_allowed", "rate")
}
