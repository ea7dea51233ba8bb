package main

import (
	"fmt"
	"math/rand/v2"
)

func dossierCases(b *builder) {
	statements(b)
	randomStatements(b)
	statementsByHand(b)
	statementRefusals(b)
	procedures(b)
}

// consumerFile is a file about 450 euro, due on Friday 16 January 2026. A 14-day
// letter posted on Monday 2 February is presumed received on Wednesday the 4th; its
// fourteenth day is Wednesday the 18th.
func consumerFile(asOf string) *file {
	return &file{debtor: "consumer", claims: []claim{{id: "a", principal: dec("450"), due: at("2026-01-16")}}, asOf: at(asOf)}
}

func statements(b *builder) {
	s := b.series("dossier.statement", 1001)
	add := func(about string, f *file) { s.answer(about, f.in(), f.out(b.law)) }
	for _, asOf := range []string{"2026-01-16", "2026-01-17", "2026-02-02", "2026-12-31"} {
		for _, debtor := range []string{"consumer", "sole_trader", "company", "public_body"} {
			f := consumerFile(asOf)
			f.debtor = debtor
			add("nothing happened yet, as of "+asOf, f)
		}
	}
	posted := &dispatch{how: "posted", on: at("2026-02-02")}
	for _, asOf := range []string{"2026-02-02", "2026-02-04", "2026-02-18", "2026-02-19", "2026-06-30"} {
		f := consumerFile(asOf)
		f.letter = posted
		add("a 14-day letter by post, as of "+asOf, f)
		f = consumerFile(asOf)
		f.letter = &dispatch{how: "emailed", on: at("2026-02-02")}
		add("a 14-day letter by e-mail, as of "+asOf, f)
		received := at("2026-02-06")
		if f.asOf >= received {
			f = consumerFile(asOf)
			f.letter, f.received = posted, &received
			add("a 14-day letter whose receipt is known, as of "+asOf, f)
		}
	}
	for _, p := range []struct{ about, on, amount string }{
		{"before the letter", "2026-01-30", "100"}, {"before default", "2026-01-10", "100"}, {"on the last day of the term", "2026-02-18", "100"},
		{"after the term", "2026-02-19", "100"}, {"less than the costs, after the term", "2026-02-27", "50"}, {"most of it, after the term", "2026-03-10", "480"},
		{"less than the interest, in the term", "2026-02-10", "0.50"},
	} {
		for _, asOf := range []string{"2026-03-31", "2026-12-31"} {
			f := consumerFile(asOf)
			f.letter = posted
			f.payments = []dated{{at(p.on), dec(p.amount)}}
			add("a payment "+p.about, f)
		}
	}
	for i := range 8 {
		f := consumerFile("2026-03-02")
		f.letter, f.vat = posted, &vatFacts{i&1 != 0, i&2 != 0, i&4 != 0}
		add("the facts on which VAT depends", f)
	}
	for _, stated := range []string{"67.50", "50.00"} {
		f := consumerFile("2026-03-02")
		f.letter, f.stated = posted, dec(stated)
		add("the letter stated "+stated, f)
	}
	f := consumerFile("2026-12-31")
	f.claims[0].kind, f.claims[0].rate = "contractual", dec("8")
	add("agreed interest above the statutory one", f)
	f = consumerFile("2026-11-20")
	f.claims[0].due = at("2024-02-28")
	add("interest over more than two years", f)
	f = consumerFile("2026-03-31")
	f.claims = append(f.claims, claim{id: "b", principal: dec("1000"), due: at("2026-01-23")})
	f.letter = posted
	add("two claims, one fee over their sum", f)
	f = consumerFile("2026-06-30")
	f.claims = append(f.claims, claim{id: "b", principal: dec("1000"), due: at("2026-01-23")})
	f.letter = posted
	f.payments = []dated{{at("2026-03-02"), dec("800")}}
	add("a payment over two claims, the oldest first", f)
	f = consumerFile("2026-06-30")
	f.debtor, f.payments = "company", []dated{{at("2026-03-02"), dec("300")}}
	add("a company pays a part", f)
	f = consumerFile("2026-06-30")
	f.debtor, f.payments = "company", []dated{{at("2026-03-02"), dec("30")}, {at("2026-04-01"), dec("30")}}
	add("a company pays the forty euro in two times", f)
}

func randomStatements(b *builder) {
	s := b.series("dossier.statement", 2001)
	r := rand.New(rand.NewPCG(6, 44))
	for range 120 {
		f := &file{debtor: []string{"consumer", "consumer", "company", "sole_trader"}[r.IntN(4)]}
		due := within(r, "2023-01-01", "2026-02-01")
		for i := range r.IntN(3) + 1 {
			f.claims = append(f.claims, claim{id: string(rune('a' + i)), principal: frac(r.Int64N(300_000)+10_000, 100), due: due})
			due += day(r.IntN(10) + 1)
		}
		start := due + day(r.IntN(30)+1)
		if f.debtor == "consumer" && r.IntN(5) > 0 {
			f.letter = &dispatch{how: []string{"posted", "emailed"}[r.IntN(2)], on: start}
			if r.IntN(2) == 0 {
				f.vat = &vatFacts{true, r.IntN(4) == 0, r.IntN(4) > 0}
			}
		}
		f.asOf = min(start+day(r.IntN(700)), at("2026-12-31"))
		// Payments leave at least a third of the principal open.
		total := zero()
		for _, c := range f.claims {
			total = plus(total, c.principal)
		}
		n := r.IntN(4)
		on := start
		for range n {
			on += day(r.IntN(60))
			if on > f.asOf {
				break
			}
			share := frac(r.Int64N(200)+1, 1000)
			f.payments = append(f.payments, dated{on, cents(times(total, share))})
		}
		s.answer("random", f.in(), f.out(b.law))
	}
}

// statementsByHand are cases that were worked out by hand.
func statementsByHand(b *builder) {
	s := b.series("dossier.statement", 3001)
	const wik = `{"type":"letter_sent","on":"2026-02-02","letter":"wik"}`
	in := func(asOf, events, more string) string {
		if more != "" {
			more = "," + more
		}
		return `{"procedure":"plain_legal","debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"450.00","due":"2026-01-16"}],"events":[` +
			events + `],"as_of":"` + asOf + `"` + more + `}`
	}
	for _, c := range []struct{ about, in, out string }{
		{"before default limitation is counted from the last day for payment", in("2026-01-16", "", ""),
			`{"holds":[],"limitation":[{"claim":"a","last_day":"2031-01-16"}]}`},
		{"a 14-day letter is a demand in writing: it interrupts on the day it arrives", in("2026-02-10", wik, ""),
			`{"limitation":[{"claim":"a","last_day":"2031-02-04"}]}`},
		{"the first step for a consumer", in("2026-01-20", "", ""), `{"position":{"step":"wik"}}`},
		{"after the term comes the demand", in("2026-02-19", wik, ""), `{"position":{"step":"demand"},"standing":{"status":"chargeable"}}`},
		{"a dispute is a hold", in("2026-02-10", `{"type":"dispute_raised","on":"2026-02-05","reason":"niet geleverd"}`, ""),
			`{"holds":[{"reason":"dispute","since":"2026-02-05","until":null}]}`},
		{"a dispute that was resolved is none", in("2026-02-20", `{"type":"dispute_raised","on":"2026-02-05"},{"type":"dispute_resolved","on":"2026-02-15"}`, ""),
			`{"holds":[]}`},
		{"a hold with a last day", in("2026-02-10", `{"type":"hold_placed","on":"2026-02-05","reason":"manual","until":"2026-02-20"}`, ""),
			`{"holds":[{"reason":"manual","since":"2026-02-05","until":"2026-02-20"}]}`},
		{"a hold that was lifted", in("2026-02-10", `{"type":"hold_placed","on":"2026-02-05","reason":"client"},{"type":"hold_lifted","on":"2026-02-09","reason":"client"}`, ""),
			`{"holds":[]}`},
		{"two holds", in("2026-02-10", `{"type":"hold_placed","on":"2026-02-05","reason":"documents"},{"type":"dispute_raised","on":"2026-02-06"}`, ""),
			`{"holds":[{"reason":"documents","since":"2026-02-05"},{"reason":"dispute","since":"2026-02-06"}]}`},
		{"what was recorded later is left out", in("2026-03-02", `{"type":"payment_received","on":"2026-02-27","recorded_on":"2026-03-10","amount":"450.00"}`, `"known_on":"2026-03-09"`),
			`{"money":{"principal":"450.00","paid":"0.00"}}`},
		{"with all that is known it counts", in("2026-03-02", `{"type":"payment_received","on":"2026-02-27","recorded_on":"2026-03-10","amount":"100.00"}`, ""),
			`{"money":{"paid":"100.00"}}`},
		{"what happened after the day is left out", in("2026-02-26", `{"type":"payment_received","on":"2026-02-27","amount":"100.00"}`, ""),
			`{"money":{"principal":"450.00","paid":"0.00"}}`},
		{"the order of the events does not count", in("2026-02-27", `{"type":"payment_received","on":"2026-02-27","amount":"100.00"},`+wik, ""),
			// 67.50 is paid first, then 42 days of interest (2.0712), then principal.
			`{"money":{"principal":"419.57","costs":"0.00","interest":"0.00","paid":"100.00","open":"419.57"}}`},
		{"a payment that was taken back", in("2026-03-10", `{"type":"payment_received","on":"2026-02-10","id":"p","amount":"100.00"},{"type":"payment_reversed","on":"2026-02-20","id":"p"}`, ""),
			`{"money":{"principal":"450.00","paid":"0.00"}}`},
		{"a payment before it was taken back", in("2026-02-15", `{"type":"payment_received","on":"2026-02-10","id":"p","amount":"100.00"},{"type":"payment_reversed","on":"2026-02-20","id":"p"}`, ""),
			`{"money":{"paid":"100.00"}}`},
		{"a credit note lowers the principal", in("2026-02-20", `{"type":"credit_note","on":"2026-02-10","claim":"a","amount":"50.00"}`, ""),
			`{"money":{"principal":"400.00"}}`},
		{"costs are waived in part", in("2026-03-02", wik+`,{"type":"costs_waived","on":"2026-02-25","amount":"17.50"}`, ""),
			`{"money":{"costs":"50.00"}}`},
		{"costs are waived whole", in("2026-03-02", wik+`,{"type":"costs_waived","on":"2026-02-25"}`, ""),
			`{"standing":{"status":"waived"},"money":{"costs":"0.00"}}`},
		{"a letter that stated too much is void", in("2026-03-02", `{"type":"letter_sent","on":"2026-02-02","letter":"wik","stated_fee":"75.00"}`, ""),
			`{"standing":{"status":"not_chargeable"},"money":{"costs":"0.00"}}`},
		{"a letter that printed too early a day is void", in("2026-03-02", `{"type":"letter_sent","on":"2026-02-02","letter":"wik","last_day":"2026-02-17"}`, ""),
			`{"standing":{"status":"not_chargeable"},"money":{"costs":"0.00"}}`},
		{"a letter that printed the last day is sound", in("2026-03-02", `{"type":"letter_sent","on":"2026-02-02","letter":"wik","last_day":"2026-02-18"}`, ""),
			`{"standing":{"status":"chargeable","from":"2026-02-19","fee":"67.50"}}`},
		{"a letter before default has no effect", in("2026-03-02", `{"type":"letter_sent","on":"2026-01-16","letter":"wik"}`, ""),
			`{"standing":{"status":"not_chargeable"}}`},
		{"a reminder is no 14-day letter", in("2026-03-02", `{"type":"letter_sent","on":"2026-02-02","letter":"reminder"}`, ""),
			`{"standing":{"status":"not_chargeable"}}`},
		{"paid whole within the term: no costs", in("2026-03-02", wik+`,{"type":"payment_received","on":"2026-02-10","amount":"451.23"}`, ""),
			// 25 days of interest: 1.2329.
			`{"standing":{"status":"not_chargeable"},"money":{"principal":"0.00","costs":"0.00","interest":"0.00","open":"0.00","per_day":"0.00"}}`},
		{"a letter came back, which became known after a demand with costs", in("2026-03-02", wik+`,{"type":"letter_sent","on":"2026-02-20","letter":"demand","stated_fee":"67.50"},{"type":"letter_bounced","on":"2026-03-01","letter_on":"2026-02-02"}`, ""),
			`{"standing":{"status":"not_chargeable"},"money":{"costs":"0.00"}}`},
		{"a letter that came back after all arrived", in("2026-02-13", wik+`,{"type":"letter_bounced","on":"2026-02-10","letter_on":"2026-02-02"},{"type":"letter_received","on":"2026-02-12","letter_on":"2026-02-02"}`, ""),
			`{"standing":{"status":"announced","from":"2026-02-27"}}`},
		{"a letter is judged by what was open when it was sent", in("2026-03-02", `{"type":"letter_sent","on":"2026-02-02","letter":"wik","stated_fee":"67.50"},{"type":"credit_note","on":"2026-03-01","claim":"a","amount":"50.00"}`, ""),
			// 15% of 400.00.
			`{"standing":{"status":"chargeable","from":"2026-02-19","base":"400.00","fee":"60.00"}}`},
		{"a letter that announces no costs", in("2026-03-02", `{"type":"letter_sent","on":"2026-02-02","letter":"wik","stated_fee":"0.00"}`, ""),
			`{"standing":{"status":"not_chargeable"},"money":{"costs":"0.00"}}`},
		{"the creditor stops inside the term, and the letter expires", in("2026-02-19", wik+`,{"type":"client_decision","on":"2026-02-10","decision":"stop"}`, ""),
			`{"standing":{"status":"chargeable","from":"2026-02-19","fee":"67.50"},"money":{"costs":"0.00"}}`},
		{"the forty euro of the second claim, the first being no trade claim",
			`{"procedure":"plain_legal","debtor":{"kind":"company"},"claims":[{"id":"a","principal":"1000.00","due":"2026-01-10","kind":"statutory"},{"id":"b","principal":"500.00","due":"2026-01-31","kind":"commercial"}],"as_of":"2026-03-01"}`,
			`{"standing":{"status":"chargeable","from":"2026-02-01","fee":"40.00"},"money":{"costs":"40.00"}}`},
		{"the first claim is paid in time and the second not due",
			`{"procedure":"plain_legal","debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"450.00","due":"2026-01-16"},{"id":"b","principal":"500.00","due":"2026-05-01"}],"events":[{"type":"payment_received","on":"2026-01-16","amount":"450.00"}],"as_of":"2026-02-10"}`,
			`{"standing":{"status":"not_chargeable"},"money":{"principal":"500.00","interest":"0.00"},"next":[{"action":"wait","on":"2026-05-01"}]}`},
		{"and when the second is due it has a letter of its own",
			`{"procedure":"plain_legal","debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"450.00","due":"2026-01-16"},{"id":"b","principal":"500.00","due":"2026-05-01"}],"events":[{"type":"payment_received","on":"2026-01-16","amount":"450.00"}],"as_of":"2026-05-02"}`,
			`{"position":{"step":"wik"},"standing":{"status":"not_chargeable"},"next":[{"action":"send_letter","on":"2026-05-02"}]}`},
		{"a payment without a designation is shared by claims of which none goes before another (art. 6:43 lid 2 BW)",
			`{"procedure":"plain_legal","debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"1000.00","due":"2026-01-31"},{"id":"b","principal":"500.00","due":"2026-01-31"}],"events":[{"type":"payment_received","on":"2026-02-10","amount":"100.00"}],"as_of":"2026-02-10"}`,
			// 10 days: 1.0959 and 0.5479; 66.67 and 33.33 of the payment, so that both are paid.
			`{"money":{"principal":"1401.65","interest":"0.00","paid":"100.00","open":"1401.65"}}`},
		{"it goes to the most onerous claim before an older one",
			`{"procedure":"plain_legal","debtor":{"kind":"consumer"},"claims":[{"id":"c","principal":"500.00","due":"2026-01-15"},{"id":"k","principal":"500.00","due":"2026-02-10","kind":"contractual","rate":"10.00"}],"events":[{"type":"payment_received","on":"2026-02-20","amount":"501.37"}],"as_of":"2026-02-20"}`,
			// k: 10 days at 10%, 1.3699; c: 36 days at 4%, 1.9726.
			`{"money":{"principal":"500.00","interest":"1.97","per_day":"0.05"}}`},
		{"a claim that falls due after the table of rates, before it does",
			`{"procedure":"plain_legal","debtor":{"kind":"company"},"claims":[{"id":"a","principal":"1000.00","invoice_date":"2026-11-03","due":"2027-01-15"}],"as_of":"2026-11-20"}`,
			`{"standing":{"status":"not_chargeable"},"money":{"principal":"1000.00","interest":"0.00","open":"1000.00","per_day":"0.00"},"next":[{"action":"wait","on":"2027-01-15"}]}`},
		{"two letters about claims that are open together: one scale over both (art. 6:96 lid 7 BW)",
			`{"procedure":"plain_legal","debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"200.00","due":"2026-02-01"},{"id":"b","principal":"200.00","due":"2026-03-01"}],"events":[{"type":"letter_sent","on":"2026-02-03","letter":"wik","channel":"email"},{"type":"letter_sent","on":"2026-03-03","letter":"wik","channel":"email"}],"as_of":"2026-06-01"}`,
			// 15% of 400.00.
			`{"standing":{"status":"chargeable","from":"2026-02-18","base":"400.00","fee":"60.00"},"money":{"costs":"60.00"}}`},
		{"the procedure's own letter of fifteen working days gives more time than the law",
			`{"procedure":"notice_short_reminders","debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"1000.00","due":"2026-01-16"}],"events":[{"type":"letter_sent","on":"2026-02-02","letter":"wik","channel":"email"}],"as_of":"2026-02-20"}`,
			// Monday 2 February; the fifteenth working day after it is Monday 23 February.
			`{"position":{"step":"wik","until":"2026-02-23"},"standing":{"status":"announced","from":"2026-02-24","fee":"150.00"}}`},
	} {
		s.answer(c.about, c.in, c.out)
	}
}

func statementRefusals(b *builder) {
	s := b.series("dossier.statement", 9001)
	with := func(changes m) m {
		in := m{"debtor": m{"kind": "consumer"}, "claims": l{m{"id": "a", "principal": "450.00", "due": "2026-01-16"}}, "as_of": "2026-03-02"}
		for k, v := range changes {
			if v == nil {
				delete(in, k)
			} else {
				in[k] = v
			}
		}
		return in
	}
	events := func(list ...any) m { return with(m{"events": list}) }
	one := func(changes m) m {
		c := m{"id": "a", "principal": "450.00", "due": "2026-01-16"}
		for k, v := range changes {
			if v == nil {
				delete(c, k)
			} else {
				c[k] = v
			}
		}
		return with(m{"claims": l{c}})
	}
	for _, f := range []string{"debtor", "claims", "as_of"} {
		s.refuse("absent: "+f, with(m{f: nil}), "missing_field", f)
	}
	s.refuse("no kind of debtor", with(m{"debtor": m{}}), "missing_field", "debtor.kind")
	s.refuse("no claims", with(m{"claims": l{}}), "missing_field", "claims")
	for _, f := range []string{"id", "principal", "due"} {
		s.refuse("a claim without: "+f, one(m{f: nil}), "missing_field", "claims[0]."+f)
	}
	s.refuse("an unknown debtor", with(m{"debtor": m{"kind": "person"}}), "unknown_word", "debtor.kind")
	s.refuse("an unknown procedure", with(m{"procedure": "no_such"}), "unknown_word", "procedure")
	s.refuse("a procedure is a text or an object", with(m{"procedure": 1}), "invalid_type", "procedure")
	s.refuse("an unknown kind of interest", one(m{"kind": "legal"}), "unknown_word", "claims[0].kind")
	s.refuse("agreed interest without a rate", one(m{"kind": "contractual"}), "missing_field", "claims[0].rate")
	s.refuse("not an amount", one(m{"principal": "450,00"}), "invalid_amount", "claims[0].principal")
	s.refuse("a claim of nothing", one(m{"principal": "0.00"}), "out_of_range", "claims[0].principal")
	s.refuse("not a day", one(m{"due": "2026-02-30"}), "invalid_date", "claims[0].due")
	s.refuse("not a rate", one(m{"kind": "contractual", "rate": "8%"}), "invalid_rate", "claims[0].rate")
	s.refuse("unknown", with(m{"today": "2026-03-02"}), "unknown_field", "today")
	s.refuse("unknown below", one(m{"amount": "450.00"}), "unknown_field", "claims[0].amount")
	s.refuse("an event without a type", events(m{"on": "2026-02-02"}), "missing_field", "events[0].type")
	s.refuse("an event without a day", events(m{"type": "withdrawn"}), "missing_field", "events[0].on")
	s.refuse("an unknown event", events(m{"type": "birthday", "on": "2026-02-02"}), "unknown_word", "events[0].type")
	s.refuse("a field of another event", events(m{"type": "withdrawn", "on": "2026-02-02", "amount": "1.00"}), "unknown_field", "events[0].amount")
	s.refuse("a payment without an amount", events(m{"type": "payment_received", "on": "2026-02-02"}), "missing_field", "events[0].amount")
	s.refuse("a payment of nothing", events(m{"type": "payment_received", "on": "2026-02-02", "amount": "0.00"}), "out_of_range", "events[0].amount")
	s.refuse("a letter without a kind", events(m{"type": "letter_sent", "on": "2026-02-02"}), "missing_field", "events[0].letter")
	s.refuse("an unknown letter", events(m{"type": "letter_sent", "on": "2026-02-02", "letter": "poem"}), "unknown_word", "events[0].letter")
	s.refuse("a day of an event that is none", events(m{"type": "withdrawn", "on": "2026-13-02"}), "invalid_date", "events[0].on")
	s.refuse("an arrangement without instalments", events(m{"type": "arrangement_agreed", "on": "2026-02-02", "instalments": l{}}), "missing_field", "events[0].instalments")
	s.refuse("events are a list", with(m{"events": m{}}), "invalid_type", "events")
	s.refuse("default before 1 July 2012", one(m{"due": "2012-06-29"}), "before_regime", "claims[0].due")
	s.refuse("a day after the table of rates", with(m{"as_of": "2027-01-01"}), "no_rate", "as_of")
	s.refuse("not a day to ask for", with(m{"as_of": "2026-02-30"}), "invalid_date", "as_of")
	s.refuse("a negative stated fee", events(m{"type": "letter_sent", "on": "2026-02-02", "letter": "wik", "stated_fee": "-1.00"}), "out_of_range", "events[0].stated_fee")
	s.refuse("an unknown channel", events(m{"type": "letter_sent", "on": "2026-02-02", "letter": "wik", "channel": "fax"}), "unknown_word", "events[0].channel")
	s.refuse("a claim of an unknown kind of field", one(m{"periodic": "yes"}), "invalid_type", "claims[0].periodic")
	pay := m{"type": "payment_received", "on": "2026-02-10", "id": "p", "amount": "10.00"}
	for _, c := range []struct {
		about string
		list  []any
		field string
	}{
		{"a hold is lifted that was not placed", l{m{"type": "hold_lifted", "on": "2026-02-10", "reason": "manual"}}, "events[0]"},
		{"a dispute is resolved that was not raised", l{pay, m{"type": "dispute_resolved", "on": "2026-02-12"}}, "events[1]"},
		{"an insolvency ends that was not opened", l{m{"type": "insolvency_ended", "on": "2026-02-10"}}, "events[0]"},
		{"a payment is taken back that was not received", l{m{"type": "payment_reversed", "on": "2026-02-10", "id": "q"}}, "events[0]"},
	} {
		s.refuse(c.about, events(c.list...), "not_allowed", c.field)
	}
	s.refuse("a reminder states costs to a consumer without a 14-day letter",
		events(m{"type": "letter_sent", "on": "2026-02-02", "letter": "reminder", "stated_fee": "15.00"}), "not_allowed", "events[0]")
	early := one(m{"due": "2012-06-29"})
	early["events"] = l{m{"type": "dispute_resolved", "on": "2012-07-10"}}
	s.refuse("what the state does not allow comes before the law", early, "not_allowed", "events[0]")
}

func procedures(b *builder) {
	s := b.series("dossier.procedures", 1001)
	var list []any
	for _, page := range [][2]string{{"free_letter_recollection", "cannock"}, {"free_letter_call", "coeo"}, {"demand_within_day", "collactivebmk"},
		{"seven_day_demand", "incassonet"}, {"notice_short_reminders", "wis"}} {
		list = append(list, m{"id": page[0], "follows": page[1]})
	}
	s.answer("the five procedures and the pages they follow", m{}, m{"procedures": list})
	s = b.series("dossier.procedures", 9001)
	for _, f := range []string{"id", "procedure"} {
		s.refuse(fmt.Sprintf("unknown: %s", f), m{f: "plain_legal"}, "unknown_field", f)
	}
}
