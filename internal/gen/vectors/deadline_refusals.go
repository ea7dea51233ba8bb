package main

// deadlineRefusals are the questions that must be refused.
func deadlineRefusals(b *builder) {
	s := b.series("deadline.wik_letter", 9001)
	for _, c := range []struct {
		about       string
		in          m
		code, field string
	}{
		{"nothing is known", m{}, "missing_field", "posted"},
		{"posted and received", m{"posted": "2026-03-02", "received": "2026-03-04"}, "not_allowed", "received"},
		{"posted and mailed", m{"posted": "2026-03-02", "emailed": "2026-03-02"}, "not_allowed", "emailed"},
		{"delivery days of a mail", m{"emailed": "2026-03-02", "delivery_days": 2}, "not_allowed", "delivery_days"},
		{"no delivery day", m{"posted": "2026-03-02", "delivery_days": 0}, "out_of_range", "delivery_days"},
		{"half a day", m{"posted": "2026-03-02", "delivery_days": 1.5}, "invalid_type", "delivery_days"},
		{"a number as text", m{"posted": "2026-03-02", "delivery_days": "2"}, "invalid_type", "delivery_days"},
		{"not a day", m{"posted": "2026-02-30"}, "invalid_date", "posted"},
		{"a moment is no day", m{"emailed": "2026-03-28T23:59:00+01:00"}, "invalid_date", "emailed"},
		{"a number is no day", m{"received": 20260302}, "invalid_type", "received"},
		{"roll is a truth value", m{"posted": "2026-03-02", "roll": "yes"}, "invalid_type", "roll"},
		{"unknown", m{"sent": "2026-03-02"}, "unknown_field", "sent"},
	} {
		s.refuse(c.about, c.in, c.code, c.field)
	}
	s = b.series("deadline.term", 9001)
	base := func(changes m) m {
		in := m{"from": "2026-03-02", "length": 5, "unit": "days", "basis": "contract"}
		for k, v := range changes {
			if v == nil {
				delete(in, k)
			} else {
				in[k] = v
			}
		}
		return in
	}
	for _, f := range []string{"from", "length", "unit", "basis"} {
		s.refuse("absent: "+f, base(m{f: nil}), "missing_field", f)
		s.refuse("of the wrong type: "+f, base(m{f: l{}}), "invalid_type", f)
	}
	s.refuse("no length", base(m{"length": 0}), "out_of_range", "length")
	s.refuse("a negative length", base(m{"length": -3}), "out_of_range", "length")
	s.refuse("too long", base(m{"length": 10001}), "out_of_range", "length")
	s.refuse("an unknown unit", base(m{"unit": "hours"}), "unknown_word", "unit")
	s.refuse("an unknown basis", base(m{"basis": "law"}), "unknown_word", "basis")
	s.refuse("not a day", base(m{"from": "2 maart 2026"}), "invalid_date", "from")
	s.refuse("a statutory term that must not move", base(m{"basis": "statute", "roll": false}), "not_allowed", "roll")
	s.refuse("working days by statute", base(m{"basis": "statute", "unit": "working_days"}), "not_allowed", "unit")
	s.refuse("unknown among the working days", base(m{"working": m{"easter": true}}), "unknown_field", "working.easter")
	s.refuse("unknown", base(m{"until": "2026-03-07"}), "unknown_field", "until")

	s = b.series("deadline.payment_term", 9001)
	s.refuse("no contract", m{}, "missing_field", "contract")
	s.refuse("an unknown contract", m{"contract": "b2b"}, "unknown_word", "contract")
	s.refuse("days as text", m{"contract": "trade", "agreed_days": "30"}, "invalid_type", "agreed_days")
	s.refuse("no days", m{"contract": "trade", "invoice_date": "2026-03-02", "agreed_days": 0}, "out_of_range", "agreed_days")
	s.refuse("too many days", m{"contract": "trade", "invoice_date": "2026-03-02", "agreed_days": 10001}, "out_of_range", "agreed_days")
	s.refuse("not a day", m{"contract": "trade", "invoice_received": "2026-04-31"}, "invalid_date", "invoice_received")
	s.refuse("unknown", m{"contract": "trade", "invoice": "2026-04-30"}, "unknown_field", "invoice")
	s.refuse("a flag of the wrong type", m{"contract": "trade", "expressly": 1}, "invalid_type", "expressly")
	s.refuseAny("nothing to count from", m{"contract": "trade"}, "missing_field")
	s.refuseAny("agreed days and nothing to count them from", m{"contract": "trade", "agreed_days": 30}, "missing_field")
	s.refuseAny("a void term and no receipt to count from", m{"contract": "large_to_sme", "contract_date": "2023-01-02", "invoice_date": "2026-03-02", "agreed_days": 45}, "missing_field")

	s = b.series("deadline.limitation", 9001)
	s.refuse("no kind of claim", m{"due": "2021-01-15"}, "missing_field", "claim")
	s.refuse("no day", m{"claim": "contract"}, "missing_field", "due")
	s.refuse("an unknown claim", m{"claim": "tax", "due": "2021-01-15"}, "unknown_word", "claim")
	s.refuse("not a day", m{"claim": "contract", "due": "2021-15-01"}, "invalid_date", "due")
	s.refuse("interrupted before due", m{"claim": "contract", "due": "2021-01-15", "interruptions": l{"2021-02-01", "2021-01-14"}}, "date_order", "interruptions[1]")
	s.refuse("an interruption that is no day", m{"claim": "contract", "due": "2021-01-15", "interruptions": l{"soon"}}, "invalid_date", "interruptions[0]")
	s.refuse("an interruption of the wrong type", m{"claim": "contract", "due": "2021-01-15", "interruptions": l{2021}}, "invalid_type", "interruptions[0]")
	s.refuse("interruptions are a list", m{"claim": "contract", "due": "2021-01-15", "interruptions": "2021-02-01"}, "invalid_type", "interruptions")
	s.refuse("unknown", m{"claim": "contract", "due": "2021-01-15", "roll": true}, "unknown_field", "roll")

	s = b.series("deadline.working_day", 9001)
	s.refuse("no day", m{"set": "atw"}, "missing_field", "date")
	s.refuse("no set", m{"date": "2026-04-03"}, "missing_field", "set")
	s.refuse("an unknown set", m{"date": "2026-04-03", "set": "bank"}, "unknown_word", "set")
	s.refuse("not a day", m{"date": "2026-04-31", "set": "atw"}, "invalid_date", "date")
	s.refuse("unknown", m{"date": "2026-04-03", "set": "atw", "country": "NL"}, "unknown_field", "country")
	s.refuse("unknown below", m{"date": "2026-04-03", "set": "working", "working": m{"saturday": true}}, "unknown_field", "working.saturday")
	s.refuse("a flag of the wrong type", m{"date": "2026-04-03", "set": "working", "working": m{"equated": "yes"}}, "invalid_type", "working.equated")
}
