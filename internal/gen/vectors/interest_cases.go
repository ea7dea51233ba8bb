package main

import (
	"math/rand/v2"
)

func interestCases(b *builder) {
	publishedInterest(b)
	interestEdges(b)
	interestRandom(b)
	interestRefusals(b)
}

// Pages on which worked examples of interest stand.
const (
	pageGoFigure = "https://go-figure.nl/tag/rente/"
	pageRentTool = "https://github.com/Matthi-code/rentetool/blob/4e0d98a/frontend/src/app/help/page.tsx"
	pageLuxis    = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_interest.py"
	pageLuxEdge  = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_interest_edge_cases.py"
	pageMonthly  = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_interest_monthly.py"
	pageHR       = "https://www.debloggendeadvocaat.nl/2015/08/07/incassokosten-6_44-bw/"
	pageTHL      = "https://www.thladvocaten.nl/news/166/87/Hoge-Raad-geeft-regels-over-toerekening-betalingen-aan-buitengerechtelijke-incassokosten"
)

// fixed is a question about an agreed yearly rate.
func fixed(principal, first, last, rate, compounding string) m {
	in := m{"kind": "contractual", "principal": principal, "first_day": first, "last_day": last, "rate": rate,
		"debt": "trade"}
	if compounding != "" {
		in["compounding"] = compounding
	}
	return in
}

func publishedInterest(b *builder) {
	s := b.series("interest.accrue", 1)
	for _, c := range []struct{ about, page, principal, first, last, rate, compounding, interest string }{
		{"11 days at 8%", pageGoFigure, "1000.00", "2026-03-02", "2026-03-12", "8.00", "none", "2.41"},
		{"181 days at 4%", pageRentTool, "10000.00", "2026-01-01", "2026-06-30", "4.00", "none", "198.36"},
		{"167 days at 4%", pageRentTool, "1500.00", "2026-01-01", "2026-06-16", "4.00", "none", "27.45"},
		{"a year at 6%", pageLuxis, "5000.00", "2024-03-15", "2025-03-14", "6.00", "", "300.00"},
		{"two years at 6%", pageLuxis, "5000.00", "2024-03-15", "2026-03-14", "6.00", "", "618.00"},
		{"a day at 6%", pageLuxis, "365000.00", "2025-01-01", "2025-01-01", "6.00", "none", "60.00"},
		{"exactly a year, compounding", pageLuxEdge, "10000.00", "2025-01-01", "2025-12-31", "6.00", "yearly", "600.00"},
		{"a million", pageLuxis, "1000000.00", "2025-01-01", "2025-12-31", "6.00", "none", "60000.00"},
		{"a credit note", pageLuxis, "-200.00", "2025-01-01", "2025-12-31", "6.00", "none", "-12.00"},
		{"24% simple", pageLuxis, "5000.00", "2025-01-01", "2025-12-31", "24.00", "none", "1200.00"},
		{"12%, two years", pageLuxis, "10000.00", "2025-01-01", "2026-12-31", "12.00", "yearly", "2544.00"},
		{"two years from 15 June", pageLuxis, "5000.00", "2024-06-15", "2026-06-14", "6.00", "yearly", "618.00"},
		{"a leap year counts 366 days", pageLuxEdge, "10000.00", "2024-01-01", "2024-12-31", "6.00", "none", "601.64"},
	} {
		s.published(c.about, c.page, fixed(c.principal, c.first, c.last, c.rate, c.compounding), m{"interest": c.interest})
	}
	// Six months of 2% per month, compounded on the unrounded base, as a package
	// for law offices printed them.
	in := m{"kind": "contractual", "principal": "1809.18", "first_day": "2024-09-25", "last_day": "2025-03-24", "rate": "2.00",
		"per": "month", "debt": "trade", "compounding": "monthly", "capitalise": "exact"}
	lines := l{}
	for _, x := range [][4]string{{"2024-09-25", "2024-10-24", "1809.18", "36.18"}, {"2024-10-25", "2024-11-24", "1845.36", "36.91"},
		{"2024-11-25", "2024-12-24", "1882.27", "37.65"}, {"2024-12-25", "2025-01-24", "1919.92", "38.40"},
		{"2025-01-25", "2025-02-24", "1958.31", "39.17"}, {"2025-02-25", "2025-03-24", "1997.48", "39.95"}} {
		lines = append(lines, m{"first": x[0], "last": x[1], "base": x[2], "amount": x[3]})
	}
	s.published("2% per month, compounded monthly", pageMonthly, in, m{"lines": lines})
	// Costs, then interest, then principal. The interest of the examples is given
	// by a first day and a rate that bring it.
	s.published("costs, interest and principal of a payment", pageHR,
		m{"kind": "contractual", "principal": "10000.00", "first_day": "2025-01-01", "last_day": "2025-12-31", "rate": "2.50", "debt": "trade",
			"costs":    l{m{"on": "2025-06-01", "amount": "875.00"}},
			"payments": l{m{"on": "2025-12-31", "amount": "10000.00"}}},
		m{"allocations": l{m{"costs": "875.00", "interest": "250.00", "principal": "8875.00", "surplus": "0.00"}},
			"open": m{"principal": "1125.00", "total": "1125.00"}})
	s.published("a payment of the principal alone leaves 45", pageTHL,
		m{"kind": "contractual", "principal": "100.00", "first_day": "2025-01-01", "last_day": "2025-12-31", "rate": "5.00", "debt": "trade",
			"costs":    l{m{"on": "2025-06-01", "amount": "40.00"}},
			"payments": l{m{"on": "2025-12-31", "amount": "100.00"}}},
		m{"allocations": l{m{"costs": "40.00", "interest": "5.00", "principal": "55.00"}}, "open": m{"principal": "45.00", "total": "45.00"}})
	publishedLater(s)
}

// publishedLater holds examples of a package's documents; they follow the others.
func publishedLater(s *series) {
	const page = "https://github.com/Apartsalan/luxis/tree/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/docs"
	for _, c := range []struct{ principal, last, interest string }{
		// 77, 46, 68 and 52 days from 1 January at 4%.
		{"250.00", "2026-03-18", "2.11"}, {"100.00", "2026-02-15", "0.50"}, {"150.00", "2026-03-09", "1.12"}, {"100.00", "2026-02-21", "0.57"},
	} {
		s.published("statutory interest over a few weeks", page,
			m{"kind": "statutory", "principal": c.principal, "first_day": "2026-01-01", "last_day": c.last}, m{"interest": c.interest})
	}
	in := fixed("5000.00", "2026-02-25", "2026-03-24", "8.00", "none")
	in["costs"] = l{m{"on": "2026-03-01", "amount": "625.00"}}
	in["payments"] = l{m{"on": "2026-03-24", "amount": "2000.00"}}
	s.published("28 days at 8%, then a payment of 2,000", page, in, m{"interest": "30.68",
		"allocations": l{m{"costs": "625.00", "interest": "30.68", "principal": "1344.32", "surplus": "0.00"}},
		"open":        m{"principal": "3655.68", "total": "3655.68"}})
}

// statutoryQ is a question about interest by the tables.
func statutoryQ(kind, principal, first, last string) *accrual {
	return &accrual{kind: kind, principal: dec(principal), first: at(first), last: at(last)}
}

func agreedQ(principal, first, last, rate, debt string) *accrual {
	q := statutoryQ("contractual", principal, first, last)
	q.rate, q.debt = dec(rate), debt
	return q
}

func interestEdges(b *builder) {
	s := b.series("interest.accrue", 1001)
	add := func(about string, q *accrual) { s.answer(about, q.in(), q.run(b.law).out()) }
	kinds := []string{"statutory", "commercial", "public_body"}
	for _, kind := range kinds {
		add("due on 31 December, ten days late", statutoryQ(kind, "10000.00", "2026-01-01", "2026-01-10"))
		add("a single day at a new rate", statutoryQ(kind, "10000.00", "2026-07-01", "2026-07-01"))
		add("paid on the last day", statutoryQ(kind, "10000.00", "2026-01-01", "2025-12-31"))
		add("paid a day late", statutoryQ(kind, "10000.00", "2026-01-01", "2026-01-01"))
		add("over a change of rate", statutoryQ(kind, "10000.00", "2025-12-17", "2026-01-15"))
		add("exactly a year", statutoryQ(kind, "5000.00", "2025-03-15", "2026-03-14"))
		add("a year and a day", statutoryQ(kind, "5000.00", "2025-03-15", "2026-03-15"))
		add("ten years", statutoryQ(kind, "12345.67", "2016-02-10", "2026-11-20"))
		add("from 29 February", statutoryQ(kind, "10000.00", "2020-02-29", "2026-02-28"))
		add("through the next 29 February", statutoryQ(kind, "10000.00", "2020-02-29", "2024-02-29"))
		add("a leap year", statutoryQ(kind, "10000.00", "2024-01-01", "2024-12-31"))
		add("one cent", statutoryQ(kind, "0.01", "2020-01-01", "2026-06-30"))
		add("ten billion", statutoryQ(kind, "10000000000.00", "2025-01-01", "2026-12-31"))
		add("a credit note", statutoryQ(kind, "-4321.00", "2023-05-05", "2026-05-04"))
		add("the last verified day", statutoryQ(kind, "1000.00", "2026-12-01", "2026-12-31"))
		add("nothing owed", statutoryQ(kind, "0.00", "2026-01-01", "2026-01-31"))
	}
	add("the rate of July 2025 stayed", statutoryQ("statutory", "10000.00", "2025-06-30", "2025-07-01"))
	add("from the first row of the table", statutoryQ("statutory", "100.00", "1934-01-01", "1936-12-31"))
	add("all rates since 1934", statutoryQ("statutory", "100.00", "1934-01-01", "2026-12-31"))
	add("the first day of commercial interest", statutoryQ("commercial", "10000.00", "2002-11-25", "2002-12-05"))
	add("commercial claims of before it", statutoryQ("commercial", "10000.00", "2002-08-08", "2003-01-31"))
	add("the step of March 2013", statutoryQ("commercial", "10000.00", "2013-03-01", "2013-03-31"))
	add("all commercial rates", statutoryQ("public_body", "2500.00", "2002-12-01", "2026-12-31"))
	for _, compounding := range []string{"yearly", "monthly", "none"} {
		for _, dayCount := range []string{"act/365", "act/act-calendar", "act/act-anniversary", "30/360"} {
			for _, rounding := range []string{"", "end"} {
				q := statutoryQ("statutory", "7531.25", "2021-08-31", "2025-02-28")
				q.compounding, q.dayCount, q.rounding = compounding, dayCount, rounding
				add("every way of counting", q)
			}
			q := agreedQ("7531.25", "2023-01-31", "2024-02-28", "6.00", "trade")
			q.compounding, q.dayCount = compounding, dayCount
			add("every way of counting, agreed", q)
		}
	}
	q := agreedQ("10000.00", "2025-01-31", "2025-02-28", "6.00", "trade")
	q.dayCount = "30/360"
	add("30E/360 over the end of February: 51.67", q)
	for _, as := range []string{"interest", "principal"} {
		for _, day := range []string{"through", "from"} {
			q := statutoryQ("statutory", "10000.00", "2023-01-01", "2026-06-30")
			q.as, q.paymentDay = as, day
			q.payments = []dated{{at("2023-12-31"), dec("100")}, {at("2024-01-01"), dec("250")}, {at("2024-08-15"), dec("300")},
				{at("2025-01-01"), dec("900")}, {at("2026-03-02"), dec("5000")}}
			q.costs = []dated{{at("2024-02-01"), dec("875")}}
			add("payments around anniversaries", q)
		}
	}
	q = agreedQ("5000.00", "2025-01-01", "2025-12-31", "6.00", "trade")
	q.payments = []dated{{at("2024-12-01"), dec("1000")}}
	add("a payment before the first day", q)
	q = agreedQ("5000.00", "2025-01-01", "2025-12-31", "6.00", "trade")
	q.payments = []dated{{at("2025-06-30"), dec("10")}}
	add("a payment smaller than the interest ends no line", q)
	q = agreedQ("1000.00", "2025-01-01", "2025-12-31", "6.00", "trade")
	q.payments = []dated{{at("2025-02-10"), dec("5000")}}
	add("more than is owed", q)
	q = agreedQ("1000.00", "2025-01-01", "2025-12-31", "6.00", "trade")
	q.payments = []dated{{at("2025-12-31"), dec("1060")}}
	add("everything on the last day", q)
	q = statutoryQ("statutory", "1000.00", "2025-01-01", "2025-12-31")
	q.excluded = [][2]day{{at("2025-02-01"), at("2025-02-28")}, {at("2025-02-15"), at("2025-03-10")}}
	add("periods without interest that overlap", q)
	q = statutoryQ("statutory", "1000.00", "2023-01-01", "2025-12-31")
	q.excluded = [][2]day{{at("2023-06-01"), at("2024-06-30")}}
	add("the anniversary goes on over a period without interest", q)
	q = statutoryQ("statutory", "1000.00", "2025-01-01", "2025-03-31")
	q.excluded = [][2]day{{at("2024-01-01"), at("2026-12-31")}}
	add("no interest at all", q)
	agreedEdges(add)
	costsByHand(b)
	roundedAtTheEnd(b)
	fractionsByHand(b)
}

// agreedEdges are claims with an agreed rate, points, and supplied rates.
func agreedEdges(add func(string, *accrual)) {
	yes, no := true, false
	for _, debt := range []string{"ordinary", "trade", "public_body"} {
		for _, floor := range []*bool{nil, &yes, &no} {
			for _, rate := range []string{"8.00", "3.00"} {
				q := agreedQ("10000.00", "2022-07-01", "2023-12-31", rate, debt)
				q.floor = floor
				add("an agreed rate and the statutory one below it", q)
			}
		}
	}
	for _, per := range []string{"month", "started_month"} {
		for _, compounding := range []string{"", "none", "monthly", "yearly"} {
			for _, last := range []string{"2025-02-03", "2025-02-27", "2025-02-28", "2026-01-30", "2026-03-02"} {
				q := agreedQ("1000.00", "2025-01-31", last, "2.00", "trade")
				q.per, q.compounding = per, compounding
				add("2% per "+per+" from 31 January", q)
			}
		}
	}
	q := agreedQ("1000.00", "2025-01-01", "2025-12-31", "2.00", "trade")
	q.per, q.compounding = "month", "monthly"
	add("2% per month, compounding, over a year", q)
	q = agreedQ("1000.00", "2025-01-10", "2025-06-20", "1.00", "trade")
	q.per, q.payments = "month", []dated{{at("2025-03-01"), dec("400")}}
	add("a payment does not restart the months", q)
	q = agreedQ("1000.00", "2025-01-10", "2025-06-20", "1.00", "ordinary")
	q.per, q.floor = "month", &no
	add("per month for an ordinary debt", q)
	for _, p := range []string{"0.00", "0.25", "2.00", "5.50", "-1.00"} {
		for _, kind := range []string{"statutory", "commercial", "public_body"} {
			q := statutoryQ(kind, "2000.00", "2024-11-01", "2025-09-30")
			q.plus = dec(p)
			add("the statutory rate and points", q)
		}
	}
	own := []rateRow{{at("2027-01-01"), dec("5")}, {at("2027-07-01"), dec("6.5")}}
	for _, last := range []string{"2027-01-01", "2027-06-30", "2027-07-01", "2030-12-31"} {
		q := statutoryQ("statutory", "1000.00", "2026-11-01", last)
		q.rates = own
		add("rates that were supplied", q)
		q = statutoryQ("commercial", "1000.00", "2026-11-01", last)
		q.rates = []rateRow{{at("2027-01-01"), dec("10.65")}}
		add("a rate that was supplied runs on", q)
	}
	q = agreedQ("1000.00", "2026-11-01", "2028-12-31", "8", "trade")
	add("an agreed rate needs no table", q)
}

func costsByHand(b *builder) {
	s := b.series("interest.accrue", 1501)
	// One cost that bears interest, worked out by hand: 150 at 6% over 62 days is
	// 1.5288; the commercial interest of the claim is 1,000 at 11.15% over 181 days.
	s.answer("costs with interest of their own", m{"kind": "commercial", "principal": "1000.00", "first_day": "2025-01-01", "last_day": "2025-06-30",
		"costs":    l{m{"on": "2025-03-01", "amount": "150.00", "interest": "statutory"}},
		"payments": l{m{"on": "2025-05-01", "amount": "160.00"}}},
		// 121 days: 36.96 is open, 8.47 left of the payment after 150 and 1.53.
		m{"interest": "56.82", "allocations": l{m{"on": "2025-05-01", "costs": "150.00", "interest": "10.00", "principal": "0.00", "surplus": "0.00"}},
			"open": m{"costs": "0.00", "interest": "46.82", "principal": "1000.00", "total": "1046.82"}})
	s.answer("costs with interest, no payment", m{"kind": "statutory", "principal": "1000.00", "first_day": "2025-01-01", "last_day": "2025-12-31",
		"costs": l{m{"on": "2025-07-01", "amount": "150.00", "interest": "statutory"}}},
		// 60.00 and 150 x 6% x 184/365 = 4.5370.
		m{"interest": "64.54", "open": m{"costs": "150.00", "interest": "64.54", "principal": "1000.00", "total": "1214.54"}})
	s.answer("costs after the last day are not open yet", m{"kind": "statutory", "principal": "1000.00", "first_day": "2025-01-01", "last_day": "2025-01-31",
		"costs": l{m{"on": "2025-02-01", "amount": "150.00"}}}, m{"interest": "5.10", "open": m{"costs": "0.00", "interest": "5.10", "total": "1005.10"}})
	s.answer("costs are paid from their own day only", m{"kind": "statutory", "principal": "1000.00", "first_day": "2025-01-01", "last_day": "2025-01-31",
		"costs": l{m{"on": "2025-01-11", "amount": "150.00"}}, "payments": l{m{"on": "2025-01-10", "amount": "100.00"}}},
		// Ten days: 1.6438.
		m{"allocations": l{m{"costs": "0.00", "interest": "1.64", "principal": "98.36", "surplus": "0.00"}}, "open": m{"costs": "150.00"}})
}

// roundedAtTheEnd are claims whose total is rounded once, with a single payment:
// the line that it ends is rounded for it.
func roundedAtTheEnd(b *builder) {
	s := b.series("interest.accrue", 1601)
	add := func(about string, q *accrual) { s.answer(about, q.in(), q.run(b.law).out()) }
	for _, last := range []string{"2025-01-31", "2025-02-10", "2025-03-31", "2025-05-20", "2025-12-31", "2026-06-30"} {
		for _, rounding := range []string{"end", "line"} {
			q := agreedQ("1000.00", "2025-01-01", last, "6.00", "trade")
			q.compounding, q.rounding = "none", rounding
			q.payments = []dated{{at("2025-01-10"), dec("100")}}
			add("a payment, rounded at the "+rounding, q)
			q = statutoryQ("statutory", "1234.56", "2024-11-15", last)
			q.compounding, q.rounding = "none", rounding
			q.payments = []dated{{at("2024-12-24"), dec("77.77")}}
			add("a payment and a change of rate, rounded at the "+rounding, q)
		}
	}
	q := agreedQ("1000.00", "2025-01-01", "2025-12-31", "0.00", "trade")
	add("an agreed rate of nothing", q)
	q = agreedQ("1000.00", "2025-01-01", "2025-12-31", "0.00", "ordinary")
	add("an agreed rate of nothing, with a floor", q)
	q = agreedQ("1000.00", "2025-01-01", "2025-12-31", "1000.00", "trade")
	add("the highest agreed rate", q)
}

// fractionsByHand are claims and costs whose fractions of a cent matter, since only the
// total of them all is rounded. The claims bear 10%, the costs 2% in 2016 and 2017.
func fractionsByHand(b *builder) {
	s := b.series("interest.accrue", 1701)
	claim := func(principal, first, last string, costs l, paid, paidOn string) m {
		for _, k := range costs {
			k.(m)["interest"] = "statutory"
		}
		return m{"kind": "contractual", "principal": principal, "first_day": first, "last_day": last, "rate": "10.00",
			"debt": "trade", "rounding": "end", "capitalised_as": "principal", "costs": costs,
			"payments": l{m{"on": paidOn, "amount": paid}}}
	}
	open := func(total, costs, interest, principal string) m {
		return m{"interest": total, "open": m{"costs": costs, "interest": interest, "principal": principal}}
	}
	s.answer("0.4 cents left of a paid claim and 0.2 of later costs are a cent",
		claim("0.04", "2016-01-01", "2017-12-30", l{m{"on": "2016-12-31", "amount": "0.10"}}, "0.04", "2016-12-30"),
		open("0.01", "0.10", "0.01", "0.00"))
	s.answer("costs that bore 0.6 cents and the claim's 0.6 are one cent, which was paid",
		claim("0.06", "2016-12-31", "2018-01-01", l{m{"on": "2016-01-01", "amount": "0.30"}}, "0.31", "2016-12-30"),
		open("0.01", "0.00", "0.00", "0.06"))
	s.answer("0.8 cents on costs, 0.6 on the claim and 0.2 on later costs are two cents, one of them paid",
		claim("0.06", "2016-01-01", "2018-01-02",
			l{m{"on": "2016-01-01", "amount": "0.40"}, m{"on": "2016-12-31", "amount": "0.10"}}, "0.47", "2016-12-30"),
		open("0.02", "0.10", "0.01", "0.00"))
	// 452,260.44 at 2.23% a month: four months and 28/31, six months and 22/30, which
	// are 49,451.03185 and 67,908.41260; 199.71 at 6% over 121 days is 3.97231.
	s.answer("a total of three lines and costs that were paid, rounded once",
		m{"kind": "contractual", "principal": "452260.44", "first_day": "2008-06-25", "last_day": "2009-06-25", "rate": "2.23",
			"debt": "ordinary", "per": "month", "floor": false, "rounding": "end", "capitalised_as": "principal",
			"costs":    l{m{"on": "2008-12-21", "amount": "431.64"}, m{"on": "2009-01-06", "amount": "199.71", "interest": "statutory"}},
			"payments": l{m{"on": "2009-05-06", "amount": "9440.34"}, m{"on": "2008-09-15", "amount": "7942.03"}},
			"excluded": l{m{"first": "2008-11-22", "last": "2008-12-03"}}},
		m{"interest": "117363.42"})
}

func interestRandom(b *builder) {
	s := b.series("interest.accrue", 2001)
	r := rand.New(rand.NewPCG(6, 119))
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	for i := range 420 {
		q := randomClaim(r, pick)
		about := "random"
		if i%3 != 0 && q.principal.Sign() > 0 && q.rounding == "" && q.capitalise == "" && q.last >= q.first && q.per != "started_month" {
			about = "random, with payments"
			for range r.IntN(5) + 1 {
				on := q.first - 20 + day(r.IntN(int(q.last-q.first)+21))
				top := q.principal
				part := frac(r.Int64N(600)+1, 1000)
				q.payments = append(q.payments, dated{on, cents(times(top, part))})
			}
			for range r.IntN(3) {
				q.costs = append(q.costs, dated{q.first + day(r.IntN(int(q.last-q.first)+1)), frac(r.Int64N(100_000)+1, 100)})
			}
			q.paymentDay = pick("", "through", "from")
			q.as = pick("", "interest", "principal")
		}
		s.answer(about, q.in(), q.run(b.law).out())
	}
}

// randomClaim makes a claim without payments.
func randomClaim(r *rand.Rand, pick func(...string) string) *accrual {
	q := &accrual{kind: pick("statutory", "commercial", "public_body", "contractual")}
	q.principal = frac(r.Int64N([]int64{10_000, 1_000_000, 100_000_000}[r.IntN(3)])+1, 100)
	q.first = within(r, "2003-01-01", "2026-06-30")
	q.last = min(q.first+day(r.IntN(2000)), at("2026-12-31"))
	if r.IntN(8) == 0 {
		q.principal = minus(zero(), q.principal)
	}
	q.compounding = pick("", "", "yearly", "monthly", "none")
	q.dayCount = pick("", "", "", "act/365", "act/act-calendar", "act/act-anniversary", "30/360")
	if q.kind == "contractual" {
		q.rate, q.debt = frac(r.Int64N(2000), 100), pick("ordinary", "trade", "public_body")
		no := false
		if r.IntN(3) == 0 {
			q.per, q.floor, q.dayCount = pick("month", "started_month"), &no, ""
			q.rate = frac(r.Int64N(250)+1, 100)
		}
	} else if r.IntN(4) == 0 {
		q.plus = frac(r.Int64N(500), 100)
	}
	switch r.IntN(6) {
	case 0:
		q.rounding = "end"
	case 1:
		q.capitalise = "exact"
	}
	if q.rounding != "" || q.capitalise != "" {
		// Exact compounding over a long time is bounded in the library.
		q.last = min(q.last, q.first+700)
	}
	if r.IntN(6) == 0 && q.per == "" {
		from := q.first + day(r.IntN(300))
		q.excluded = [][2]day{{from, from + day(r.IntN(90))}}
	}
	return q
}
