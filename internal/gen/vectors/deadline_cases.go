package main

import (
	"fmt"
	"math/rand/v2"
)

func deadlineCases(b *builder) {
	wikLetters(b)
	terms(b)
	paymentTerms(b)
	limitations(b)
	workingDays(b)
	deadlineRefusals(b)
}

func wikLetters(b *builder) {
	const op = "deadline.wik_letter"
	s := b.series(op, 1)
	const pageAA = "https://www.aa-advocaten.nl/14-dagen-brief-en-incassokosten/"
	for _, c := range [][3]string{{"posted on a Monday: received on Wednesday", "2026-09-07", "2026-09-09"},
		{"posted on a Thursday: received on Saturday", "2026-09-10", "2026-09-12"},
		{"posted on a Friday: received on Tuesday", "2026-09-11", "2026-09-15"}} {
		s.published(c[0], pageAA, m{"posted": c[1]}, m{"received": c[2], "presumed": true})
	}
	s.published("received on 11 September 2014: through the 25th", "https://lexboost.com/rechtspraak/ECLI:NL:RBMNE:2016:1575",
		m{"received": "2014-09-11"}, m{"presumed": false, "first_day": "2014-09-12", "last_day": "2014-09-25", "costs_from": "2014-09-26"})

	s = b.series(op, 1001)
	add := func(about string, q dispatch) { s.answer(about, q.in(), q.out(b.law)) }
	yes, no := true, false
	posted := func(d string) dispatch { return dispatch{how: "posted", on: at(d)} }
	for _, d := range []string{"2026-09-07", "2026-09-08", "2026-09-09", "2026-09-10", "2026-09-11", "2026-09-12", "2026-09-13",
		"2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06", "2026-04-07", "2026-04-28", "2026-04-29", "2026-04-30",
		"2026-05-04", "2026-05-05", "2026-05-12", "2026-05-13", "2026-05-14", "2026-05-22", "2026-05-23", "2026-12-08", "2026-12-09", "2026-12-10",
		"2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25", "2025-04-10", "2025-04-17", "2025-04-24", "2025-04-25", "2025-04-26",
		"2014-04-24", "2014-04-25", "2014-04-26", "2013-04-26", "2013-04-29", "2012-04-26", "2012-04-27", "2012-12-06", "2012-12-14", "2016-04-20",
		"2016-05-03", "2016-05-04", "2018-12-06", "2018-12-20", "2020-02-28", "2024-02-28", "2027-06-29", "2027-06-30", "2027-07-01", "2027-07-02",
		"2028-04-10", "2028-05-10"} {
		q := posted(d)
		add("posted on "+d, q)
		q.roll = &no
		add("posted on "+d+", not moved", q)
	}
	for _, how := range []string{"received", "emailed"} {
		for _, d := range []string{"2026-03-23", "2026-05-01", "2026-05-02", "2026-12-10", "2026-12-11", "2024-02-15", "2023-02-14", "2010-01-04", "2028-12-11", "2029-06-15", "2008-06-15", "2100-03-01"} {
			add(how+" on "+d, dispatch{how: how, on: at(d)})
		}
		add(how+", asked to move", dispatch{how: how, on: at("2026-03-23"), roll: &yes})
		add(how+", asked not to move", dispatch{how: how, on: at("2026-03-23"), roll: &no})
	}
	for _, n := range []int{1, 2, 3, 5, 10} {
		q := posted("2026-03-30")
		q.days = n
		add(fmt.Sprintf("%d delivery days", n), q)
		q = posted("2027-08-02")
		q.days = n
		out := q.out(b.law)
		s.answer("delivery days of one's own win over what was announced", q.in(), out)
	}
	s = b.series(op, 2001)
	r := rand.New(rand.NewPCG(25, 11))
	for range 150 {
		q := dispatch{how: []string{"posted", "posted", "received", "emailed"}[r.IntN(4)], on: within(r, "2010-02-01", "2028-10-31")}
		switch r.IntN(4) {
		case 0:
			q.roll = &no
		case 1:
			q.roll = &yes
		}
		if q.how == "posted" && r.IntN(4) == 0 {
			q.days = r.IntN(6) + 1
		}
		add("random", q)
	}
}

func terms(b *builder) {
	const op = "deadline.term"
	s := b.series(op, 1)
	const (
		pageAlders = "https://www.alders.nl/vragen/hoe-werkt-de-berekening-van-de-bedenktijd/"
		pageNema   = "https://www.nemassdeboer.nl/woning-kopen/blogs-over-woning-kopen/bedenktijd-rond-de-feestdagen/"
		pageLand   = "https://www.makelaarsland.nl/blog/wettelijke-bedenktijd-in-april-en-mei-2020/"
		pageSelf   = "https://www.zelfverkopen.nl/blog/bedenktijd-rond-de-feestdagen"
		pageRegel  = "https://github.com/MinBZK/regelrecht/blob/2f4afae61ff5fde7d587c0b1b1d8544c99ec65ab/docs/src/content/rfcs/rfc-007.md"
	)
	for _, c := range []struct {
		about, page, from string
		length            int
		unit, last        string
	}{
		{"three months from 29 February 2016, ECLI:NL:HR:2017:2225", "https://www.barentskrans.nl/publicatie-blogs/hoelang-zijn-drie-maanden/", "2016-02-29", 3, "months", "2016-05-30"},
		{"four weeks", pageRegel, "2026-03-12", 4, "weeks", "2026-04-09"},
		{"six weeks, an equated day", pageRegel, "2026-04-03", 6, "weeks", "2026-05-18"},
		{"three days from a Monday", pageAlders, "2026-09-07", 3, "days", "2026-09-10"},
		{"three days from a Tuesday", pageAlders, "2026-09-08", 3, "days", "2026-09-11"},
		{"three days from a Wednesday", pageAlders, "2026-09-09", 3, "days", "2026-09-14"},
		{"three days from a Thursday", pageAlders, "2026-09-10", 3, "days", "2026-09-14"},
		{"three days from a Friday hold two working days", pageAlders, "2026-09-11", 3, "days", "2026-09-15"},
		{"three days from a Saturday", pageAlders, "2026-09-12", 3, "days", "2026-09-15"},
		{"three days from a Sunday", pageAlders, "2026-09-13", 3, "days", "2026-09-16"},
		{"before Christmas 2017", "https://staatsrechtpraktijk.nl/nieuwjaarsdag-en-kerstmis-in-het-staatsrecht/", "2017-12-19", 3, "days", "2017-12-22"},
		{"before Christmas 2016", pageSelf, "2016-12-20", 3, "days", "2016-12-23"},
		{"over Christmas 2016", pageSelf, "2016-12-22", 3, "days", "2016-12-27"},
		{"Wednesday before Christmas 2019", pageNema, "2019-12-18", 3, "days", "2019-12-23"},
		{"Friday before Christmas 2019", pageNema, "2019-12-20", 3, "days", "2019-12-24"},
		{"Saturday before Christmas 2019", pageNema, "2019-12-21", 3, "days", "2019-12-24"},
		{"Christmas Day 2019 and an equated day", pageNema, "2019-12-25", 3, "days", "2019-12-31"},
		{"the equated day itself", pageNema, "2019-12-27", 3, "days", "2019-12-31"},
		{"Easter 2020, a whole week", pageLand, "2020-04-07", 3, "days", "2020-04-14"},
		{"Easter 2020, six days from Wednesday", pageLand, "2020-04-08", 3, "days", "2020-04-14"},
		{"Easter 2020, six days from Thursday", pageLand, "2020-04-09", 3, "days", "2020-04-15"},
	} {
		s.published(c.about, c.page, m{"from": c.from, "length": c.length, "unit": c.unit, "basis": "statute"}, m{"last_day": c.last})
	}
	s.published("30 days after a registered e-mail of 7 January", "https://www.advocatenblad.nl/2019/09/25/mr-x-gaat-te-laat-in-beroep/",
		m{"from": "2019-01-07", "length": 30, "unit": "days", "basis": "statute"}, m{"last_day": "2019-02-06"})
	s.published("an invoice of 14 days: interest from the fifteenth", "https://www.flexadvocaten.nl/category/belastingrecht/",
		m{"from": "2026-03-02", "length": 14, "unit": "days", "basis": "contract"}, m{"last_day": "2026-03-16"})
	s.published("a statutory term that ends on Good Friday 2018", "https://www.beestdelft.nl/artikelen/238977_termijnen-met-de-feestdagen",
		m{"from": "2018-03-16", "length": 14, "unit": "days", "basis": "statute"}, m{"last_day": "2018-04-03"})

	// A term that begins on a Thursday.
	const pageVDV = "https://www.vdv-vh.nl/atw/"
	s.published("it would end on a Saturday: Monday", pageVDV, m{"from": "2026-09-09", "length": 3, "unit": "days", "basis": "statute"}, m{"last_day": "2026-09-14"})
	s.published("it would end on Easter Saturday: Tuesday", pageVDV, m{"from": "2026-04-01", "length": 3, "unit": "days", "basis": "statute"}, m{"last_day": "2026-04-07"})

	s = b.series(op, 1001)
	add := func(about string, q term) { s.answer(about, q.in(), q.out(b.law)) }
	yes, no := true, false
	from := at("2026-04-02")
	for _, unit := range []string{"days", "weeks", "months"} {
		for _, n := range []int{1, 2, 3, 4, 7, 12, 13, 14, 90, 91} {
			add("a statutory term", term{from: from, length: n, unit: unit, basis: "statute"})
			add("a term of contract", term{from: from, length: n, unit: unit, basis: "contract"})
			add("a term of contract that moves", term{from: from, length: n, unit: unit, basis: "contract", roll: &yes})
			add("a term of contract that does not move", term{from: from, length: n, unit: unit, basis: "contract", roll: &no})
		}
	}
	for _, n := range []int{1, 2, 5, 20} {
		for _, d := range []string{"2024-02-29", "2026-03-01", "2025-08-30"} {
			add("years never move by statute", term{from: at(d), length: n, unit: "years", basis: "statute"})
			add("years of a contract", term{from: at(d), length: n, unit: "years", basis: "contract", roll: &yes})
		}
	}
	monthsAndWorkingDays(add)
	randomTerms(b)
}

// monthsAndWorkingDays are the terms that end on a day that is not there, and those
// that depend on what a working day is.
func monthsAndWorkingDays(add func(string, term)) {
	yes := true
	for _, d := range []string{"2026-01-31", "2024-01-31", "2026-12-31", "2025-10-31", "2026-03-31"} {
		for _, n := range []int{1, 2, 3, 6} {
			add("months that are too short", term{from: at(d), length: n, unit: "months", basis: "contract"})
			add("months that are too short, by statute", term{from: at(d), length: n, unit: "months", basis: "statute"})
		}
	}
	for _, d := range []string{"2026-04-01", "2026-04-30", "2026-05-04", "2026-05-13", "2026-12-23", "2016-05-03", "2027-05-03", "2013-04-26", "2012-12-20"} {
		for i := range 8 {
			w := working{i&1 != 0, i&2 != 0, i&4 != 0}
			add("three working days", term{from: at(d), length: 3, unit: "working_days", basis: "contract", working: &w})
			add("two days, moved to a working day", term{from: at(d), length: 2, unit: "days", basis: "contract", roll: &yes, working: &w})
		}
	}
	for _, n := range []int{1, 10, 250} {
		add("working days", term{from: at("2025-12-24"), length: n, unit: "working_days", basis: "contract"})
	}
}

func randomTerms(b *builder) {
	yes := true
	s := b.series("deadline.term", 2001)
	r := rand.New(rand.NewPCG(1964, 314))
	for range 200 {
		q := term{from: within(r, "2010-02-01", "2027-06-30"), basis: "statute", unit: []string{"days", "days", "days", "weeks", "months"}[r.IntN(5)]}
		q.length = r.IntN(map[string]int{"days": 95, "weeks": 14, "months": 5}[q.unit]) + 1
		if q.unit == "days" && r.IntN(2) == 0 {
			q.length = r.IntN(6) + 1
		}
		if r.IntN(2) == 0 {
			q.basis = "contract"
			switch r.IntN(3) {
			case 0:
				q.roll = &yes
			case 1:
				q.unit, q.length = "working_days", r.IntN(30)+1
			}
			w := working{r.IntN(2) == 0, r.IntN(2) == 0, r.IntN(2) == 0}
			q.working = &w
		}
		s.answer("random", q.in(), q.out(b.law))
	}
}

func paymentTerms(b *builder) {
	const op = "deadline.payment_term"
	s := b.series(op, 1)
	const pageText = "https://explore.law/app/library/nl-legislation/bw-6-burgerlijk-wetboek-boek-6/artikel-119a-wettelijke-rente-betalingsvertraging-handelsovereenkomsten"
	s.published("art. 6:119a lid 2 BW: interest from the 31st day after receipt", pageText,
		m{"contract": "trade", "invoice_received": "2026-03-02"}, m{"last_day": "2026-04-01", "interest_from": "2026-04-02"})
	s.published("a large company: 30 days take the place of 60", "https://loyr.nl/aanpassing-maximale-betaaltermijn-grootbedrijf-aan-mkb-of-zzpers-naar-30-dagen/",
		m{"contract": "large_to_sme", "contract_date": "2022-07-01", "invoice_date": "2022-08-01", "invoice_received": "2022-08-01", "agreed_days": 60},
		m{"last_day": "2022-08-31", "capped": true})
	s = b.series(op, 1001)
	add := func(about string, q bill) { s.answer(about, q.in(), q.out()) }
	d := func(s string) *day { x := at(s); return &x }
	for _, contract := range []string{"trade", "public_body", "large_to_sme", "consumer"} {
		for _, n := range []int{1, 14, 29, 30, 31, 45, 59, 60, 61, 90} {
			for i := range 4 {
				add("agreed days", bill{contract: contract, invoiced: d("2026-03-02"), received: d("2026-03-04"), contracted: d("2025-01-15"),
					agreedDays: n, expressly: i&1 != 0, justified: i&2 != 0})
			}
		}
	}
	for _, contract := range []string{"trade", "public_body"} {
		add("an invoice received", bill{contract: contract, received: d("2026-01-31")})
		add("received before the leap day", bill{contract: contract, received: d("2024-01-30")})
		add("the performance came later", bill{contract: contract, received: d("2026-03-04"), performed: d("2026-03-10")})
		add("the performance came first", bill{contract: contract, received: d("2026-03-04"), performed: d("2026-03-01")})
		add("on the same day", bill{contract: contract, received: d("2026-03-04"), performed: d("2026-03-04")})
		add("the invoice is unknown", bill{contract: contract, performed: d("2026-03-10")})
		for _, accepted := range []string{"2026-03-10", "2026-03-31", "2026-04-01", "2026-05-01"} {
			add("accepted on "+accepted, bill{contract: contract, received: d("2026-03-04"), performed: d("2026-03-01"), checked: d(accepted)})
		}
	}
	for _, contracted := range []string{"2022-06-30", "2022-07-01"} {
		for _, invoiced := range []string{"2023-06-30", "2023-07-01"} {
			for _, n := range []int{30, 31, 45, 60, 61} {
				add("a large company, by the day of the agreement", bill{contract: "large_to_sme", contracted: d(contracted), invoiced: d(invoiced),
					received: d("2023-07-04"), agreedDays: n})
			}
		}
	}
	add("agreed days from the receipt", bill{contract: "trade", received: d("2026-03-04"), agreedDays: 30})
	add("an agreed day", bill{contract: "trade", invoiced: d("2026-03-02"), agreedDay: d("2026-03-16")})
	add("an agreed day on the limit", bill{contract: "trade", invoiced: d("2026-03-02"), agreedDay: d("2026-05-01")})
	add("an agreed day over the limit", bill{contract: "trade", invoiced: d("2026-03-02"), agreedDay: d("2026-05-02")})
	add("an agreed day on a Sunday stays", bill{contract: "trade", invoiced: d("2026-01-02"), agreedDay: d("2026-02-01")})
	add("a consumer with an agreed day", bill{contract: "consumer", agreedDay: d("2026-04-01")})
	add("a consumer without one", bill{contract: "consumer", invoiced: d("2026-03-02")})
	add("a consumer with nothing known", bill{contract: "consumer"})
	s = b.series(op, 2001)
	r := rand.New(rand.NewPCG(6, 1190))
	for range 100 {
		q := bill{contract: []string{"trade", "public_body", "large_to_sme"}[r.IntN(3)], expressly: r.IntN(2) == 0, justified: r.IntN(2) == 0}
		inv := within(r, "2021-01-01", "2026-09-30")
		rec, con := inv+day(r.IntN(6)), inv-day(r.IntN(900))
		q.invoiced, q.received, q.contracted = &inv, &rec, &con
		switch r.IntN(3) {
		case 0:
			q.agreedDays = r.IntN(100) + 1
		case 1:
			last := inv + day(r.IntN(100)+1)
			q.agreedDay = &last
		default:
			perf := rec + day(r.IntN(40)-20)
			q.performed = &perf
			if r.IntN(2) == 0 {
				ok := perf + day(r.IntN(60))
				q.checked = &ok
			}
		}
		add("random", q)
	}
}

func limitations(b *builder) {
	const op = "deadline.limitation"
	s := b.series(op, 1)
	s.published("energy, due in December 2016: barred from December 2018", "https://www.degeschillencommissie.nl/uitspraken/de-verjaringstermijn-treedt-in-wanneer-de-kosten-voor-het-verbruik-opeisbaar-zijn/",
		m{"claim": "consumer_sale", "due": "2016-12-14"}, m{"last_day": "2018-12-14"})
	s = b.series(op, 1001)
	add := func(about, claim, due string, interruptions ...string) {
		var days []day
		in := m{"claim": claim, "due": due}
		var list []any
		for _, x := range interruptions {
			days = append(days, at(x))
			list = append(list, x)
		}
		if list != nil {
			in["interruptions"] = list
		}
		s.answer(about, in, m{"last_day": limitation(claim, at(due), days)})
	}
	claims := []string{"contract", "periodic", "consumer_sale", "damages", "undue_payment", "judgment", "judgment_periodic"}
	for _, c := range claims {
		for _, due := range []string{"2021-01-15", "2020-02-29", "2023-02-28", "2019-05-04", "2000-12-31"} {
			add("no interruption", c, due)
		}
		add("interrupted early", c, "2021-01-15", "2021-02-15")
		add("interrupted on the first day", c, "2021-01-15", "2021-01-15")
		add("interrupted on 29 February", c, "2022-12-01", "2024-02-29")
		last := limitation(c, at("2021-01-15"), nil)
		add("interrupted on the last day", c, "2021-01-15", last.String())
		add("a day too late", c, "2021-01-15", (last + 1).String())
		add("again and again, in any order", c, "2021-01-15", "2022-12-01", "2021-06-01", "2022-01-01")
		add("only the chain counts", c, "2021-01-15", (last + 400).String(), (last - 100).String())
	}
	s = b.series(op, 2001)
	r := rand.New(rand.NewPCG(3, 307))
	for range 80 {
		due := within(r, "1995-01-01", "2026-01-01")
		var list []string
		for range r.IntN(5) {
			list = append(list, (due + day(r.IntN(365*12))).String())
		}
		add("random", claims[r.IntN(len(claims))], due.String(), list...)
	}
}

func workingDays(b *builder) {
	const op = "deadline.working_day"
	s := b.series(op, 1001)
	add := func(d day, set string, allow *working) {
		in := m{"date": d, "set": set}
		var why string
		switch set {
		case "delivery":
			why = b.law.offPost(d)
		case "atw":
			why = b.law.offATW(d)
		default:
			var w working
			if allow != nil {
				w = *allow
				in["working"] = w.in()
			}
			why = b.law.offWork(d, w)
		}
		out := m{"is": why == ""}
		if why == "" {
			out["why"] = nil
		} else if !doubtful(d) {
			out["why"] = why
		}
		s.answer("a day in a set", in, out)
	}
	sets := []string{"working", "atw", "delivery"}
	for _, d := range []string{"2026-01-01", "2026-01-02", "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-04", "2026-05-05",
		"2026-05-14", "2026-05-15", "2026-05-25", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-28", "2025-04-26", "2025-04-27", "2025-04-28",
		"2013-04-29", "2013-04-30", "2014-04-30", "2012-04-27", "2014-04-26", "2016-05-05", "2015-05-05", "2012-12-24", "2018-12-24", "2024-02-29",
		"2028-05-26", "2027-05-07", "2010-05-14", "2011-06-03"} {
		for _, set := range sets {
			add(at(d), set, nil)
		}
		for i := range 3 {
			add(at(d), "working", &working{i == 0, i == 1, i == 2})
		}
	}
	s = b.series(op, 2001)
	r := rand.New(rand.NewPCG(5, 5))
	for range 150 {
		add(within(r, "2010-01-01", "2028-12-31"), sets[r.IntN(3)], nil)
	}
}
