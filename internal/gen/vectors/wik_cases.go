package main

import (
	"fmt"
	"math/rand/v2"
)

func wikCases(b *builder) {
	publishedFees(b)
	feeEdges(b)
	feeRandom(b)
	feeRefusals(b)
	publishedQuotes(b)
	quoteEdges(b)
	quoteInstalments(b)
	quoteRandom(b)
	quoteRefusals(b)
}

// Pages on which worked examples of the scale stand.
const (
	pageLX   = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_wik_edge_cases.py"
	pageLW   = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_wik.py"
	pageDF   = "https://github.com/deforexopleiding-bit/forex-opleiding-interface/blob/483d9371ff3cd959626f7370d910b5280b60d67c/tests/incassokosten.test.js"
	pageRueb = "https://www.ruebincasso.nl/incassokosten-bij-meerdere-vorderingen/"
	pageMKB  = "https://www.mkbservicedesk.nl/7961/hoeveel-incassokosten-mag-rekenen.htm"
)

func publishedFees(b *builder) {
	s := b.series("wik.fee", 1)
	for _, c := range []struct{ about, principal, fee, page string }{
		{"undue payment, ECLI:NL:RBGEL:2017:6199", "507.55", "76.13", "https://lexboost.com/rechtspraak/ECLI:NL:RBGEL:2017:6199"},
		{"a telecom bill", "185.15", "40.00", "https://schuldinfo.nl/nieuwsbericht/news/heraansluitkosten-tele2-oneerlijk/?tx_news_pi1%5Bcontroller%5D=News&tx_news_pi1%5Baction%5D=detail&cHash=47b4ad6edcd7ed4d900c444276a539ad"},
		{"the minimum, not 1.50", "10.00", "40.00", pageRueb},
		{"the balance point of the minimum", "266.66", "40.00", pageRueb},
		{"15%", "300.00", "45.00", "https://www.credifin-nederland.com/debt-collection-services/calculate-collection-costs/"},
		{"15% of 1,000", "1000.00", "150.00", "https://martijnschut.blog/2010/03/29/wetsvoorstel-incassokosten/"},
		{"18.75 is below the minimum", "125.00", "40.00", "https://demanenpartners.nl/?page_id=84"},
		{"four bands", "23000.00", "1005.00", "http://www.supportinfinance.nl/incasso/incassokosten"},
		{"two bands", "4000.00", "525.00", "https://www.nova-incasso.nl/kennisbank/wet-incassokosten-wik/"},
		{"two bands, an example of the bill", "3000.00", "425.00", "https://schuldinfo.nl/nieuwsbericht/news/wetsvoorstel-incassokosten-naar-tweede-kamer/?tx_news_pi1%5Bcontroller%5D=News&tx_news_pi1%5Baction%5D=detail&cHash=f047ac8cfc8d26736dab0a87f1733bdb"},
		{"two bands, July 2013", "4400.00", "565.00", pageMKB},
		{"three bands, full", "10000.00", "875.00", "https://www.das.nl/ondernemer/kennisbank/archief/wat-is-de-hoogte-van-de-incassokosten"},
		{"the maximum", "1000000.00", "6775.00", pageMKB},
		{"two months of rent", "986.42", "147.96", "https://www.woonbond.nl/vraagbaak/wanneer-mag-verhuurder-incassokosten-vragen"},
		{"nothing owed, no minimum", "0.00", "0.00", pageDF},
		{"one euro", "1.00", "40.00", pageLX},
		{"a hundred", "100.00", "40.00", pageLX},
		{"150", "150.00", "40.00", pageLW},
		{"200", "200.00", "40.00", pageDF},
		{"40.0005", "266.67", "40.00", pageLX},
		{"40.05", "267.00", "40.05", pageLX},
		{"1,150", "1150.00", "172.50", pageDF},
		{"just below the first edge", "2499.99", "375.00", pageLX},
		{"the first edge", "2500.00", "375.00", pageLX},
		{"just above the first edge", "2500.01", "375.00", pageLX},
		{"ten cents above the first edge", "2500.10", "375.01", pageDF},
		{"a euro above the first edge", "2501.00", "375.10", pageLX},
		{"thirds", "3333.33", "458.33", pageLX},
		{"3,500", "3500.00", "475.00", pageLW},
		{"just below the second edge", "4999.99", "625.00", pageLX},
		{"the second edge", "5000.00", "625.00", pageLX},
		{"a euro above the second edge", "5001.00", "625.05", pageLX},
		{"7,500", "7500.00", "750.00", pageLX},
		{"just below the third edge", "9999.99", "875.00", pageLX},
		{"a euro above the third edge", "10001.00", "875.01", pageLX},
		{"15,000", "15000.00", "925.00", pageLX},
		{"25,000", "25000.00", "1025.00", pageLW},
		{"100,000", "100000.00", "1775.00", pageLW},
		{"just below the fourth edge", "199999.99", "2775.00", pageLX},
		{"the fourth edge", "200000.00", "2775.00", pageLX},
		{"just above the fourth edge", "200000.01", "2775.00", pageLX},
		{"2,775.005 rounds up", "200001.00", "2775.01", pageLX},
		{"half a million", "500000.00", "4275.00", pageLW},
		{"five million", "5000000.00", "6775.00", pageDF},
	} {
		s.published(c.about, c.page, m{"principal": c.principal}, m{"fee": c.fee})
	}
}

func feeEdges(b *builder) {
	s := b.series("wik.fee", 1001)
	for _, p := range []string{
		"0.00", "0.01", "0.10", "1.00", "39.99", "40.00", "99.99", "100.00", "266.00", "266.65", "266.66", "266.67", "266.68", "266.69",
		"266.70", "266.71", "266.72", "266.73", "266.74", "266.75", "266.84", "300.00", "333.33", "412.30", "412.31", "412.29",
		"499.99", "500.00", "999.99", "1000.01", "1234.56", "1999.99", "2499.98", "2499.99", "2500.00", "2500.01", "2500.04",
		"2500.05", "2500.06", "2500.14", "2500.15", "2999.99", "3000.00", "4999.94", "4999.95", "4999.99", "5000.00", "5000.01", "5000.09",
		"5000.10", "5000.11", "5000.29", "5000.30", "7500.10", "9999.89", "9999.90", "9999.99", "10000.00", "10000.01", "10000.49",
		"10000.50", "10000.51", "10001.49", "10001.50", "50000.00", "99999.99", "100000.00", "199999.49", "199999.50", "199999.99",
		"200000.00", "200000.01", "200000.99", "200001.00", "200001.01", "200002.99", "200003.00", "250000.00", "500000.00",
		"750000.00", "999998.99", "999999.00", "999999.01", "999999.99", "1000000.00", "1000000.01", "1000000.99", "1000001.00",
		"1005000.00", "2000000.00", "10000000.00", "999999999.99", "9999999999.99", "10000000000.00",
	} {
		s.answer("an edge: "+p, m{"principal": p}, feeOut(dec(p)))
	}
	s.answer("an amount without decimals", m{"principal": "1500"}, feeOut(dec("1500")))
	s.answer("an amount with one decimal", m{"principal": "1500.5"}, feeOut(dec("1500.50")))
	s.answer("zero without decimals", m{"principal": "0"}, feeOut(zero()))
	s.answer("minus zero is zero", m{"principal": "-0.00"}, feeOut(zero()))
}

func feeRandom(b *builder) {
	s := b.series("wik.fee", 2001)
	r := rand.New(rand.NewPCG(2012, 141))
	for _, top := range []int64{100_000, 1_000_000, 2_500_000, 50_000_000, 120_000_000, 1_000_000_000_000} {
		for range 60 {
			p := eurOf(r.Int64N(top) + 1)
			s.answer("a random amount to "+eurOf(top), m{"principal": p}, feeOut(dec(p)))
		}
	}
}

func feeRefusals(b *builder) {
	s := b.series("wik.fee", 9001)
	s.refuse("no principal", m{}, "missing_field", "principal")
	s.refuse("null is absent", m{"principal": nil}, "missing_field", "principal")
	s.refuse("a number is no amount", m{"principal": 1500}, "invalid_type", "principal")
	s.refuse("true is no amount", m{"principal": true}, "invalid_type", "principal")
	s.refuse("a list is no amount", m{"principal": l{"1500.00"}}, "invalid_type", "principal")
	for _, bad := range []string{"", " ", "1500,00", "1.500", "1,500.00", "1500.000", "1500.001", "1500.", ".50", "01500", "+1500", "1e3",
		"€ 1500", "1500 ", " 1500", "abc", "NaN", "1500.0x", "--1", "-", "00"} {
		s.refuse(fmt.Sprintf("not an amount: %q", bad), m{"principal": bad}, "invalid_amount", "principal")
	}
	s.refuse("above ten billion", m{"principal": "10000000000.01"}, "out_of_range", "principal")
	s.refuse("far above ten billion", m{"principal": "99999999999999999999999999"}, "out_of_range", "principal")
	s.refuse("a cent less than nothing", m{"principal": "-0.01"}, "out_of_range", "principal")
	s.refuse("negative", m{"principal": "-1500.00"}, "out_of_range", "principal")
	s.refuse("an unknown field", m{"principal": "1500.00", "vat": true}, "unknown_field", "vat")
	s.refuse("unknown fields come before missing ones", m{"amount": "1500.00"}, "unknown_field", "amount")
	s.refuse("names are in lower case", m{"Principal": "1500.00"}, "unknown_field", "Principal")
}

func publishedQuotes(b *builder) {
	s := b.series("wik.quote", 1)
	vat := m{"outsourced": true, "deductible": false, "declared": true}
	for _, c := range []struct {
		about      string
		principals []any
		debtor     string
		on         string
		vat        bool
		fee, total string
		page       string
	}{
		{"flight compensation with VAT, ECLI:NL:RBNHO:2022:5944", l{"800.00"}, "company", "2022-03-01", true, "120.00", "145.20", "https://www.lexboost.com/rechtspraak/ECLI:NL:RBNHO:2022:5944"},
		{"with VAT, ECLI:NL:RBNHO:2019:10990", l{"1800.00"}, "company", "2019-06-03", true, "270.00", "326.70", "https://lexboost.com/rechtspraak/ECLI:NL:RBNHO:2019:10990"},
		{"with VAT, the amount awarded in the same case", l{"900.00"}, "company", "2019-06-03", true, "135.00", "163.35", "https://lexboost.com/rechtspraak/ECLI:NL:RBNHO:2019:10990"},
		{"a health insurer, VAT over the minimum, ECLI:NL:RBGEL:2014:6048", l{"101.96"}, "consumer", "2013-11-05", true, "40.00", "48.40", "https://www.dirkzwager.nl/kennis/artikelen/gedaagde-te-voortvarend-in-rechte-betrokken-proceskosten-voor-rekening-eiseres/"},
		{"two months of rent are added up", l{"493.21", "493.21"}, "consumer", "2020-03-02", false, "147.96", "147.96", "https://www.woonbond.nl/vraagbaak/wanneer-mag-verhuurder-incassokosten-vragen"},
		{"100 with VAT", l{"100.00"}, "consumer", "2020-03-02", true, "40.00", "48.40", pageLX},
		{"1,000 with VAT", l{"1000.00"}, "consumer", "2020-03-02", true, "150.00", "181.50", pageLX},
		{"3,500 with VAT", l{"3500.00"}, "consumer", "2020-03-02", true, "475.00", "574.75", pageLW},
		{"5,000 with VAT", l{"5000.00"}, "consumer", "2020-03-02", true, "625.00", "756.25", pageLX},
		{"the maximum with VAT", l{"5000000.00"}, "consumer", "2020-03-02", true, "6775.00", "8197.75", pageLX},
		{"750 and 400 are added up", l{"750.00", "400.00"}, "consumer", "2020-03-02", false, "172.50", "172.50", pageDF},
		{"6,000 and 4,000 are added up", l{"6000.00", "4000.00"}, "consumer", "2020-03-02", false, "875.00", "875.00", pageDF},
	} {
		in := m{"principals": c.principals, "debtor": c.debtor, "default_date": c.on[:5] + "02-01", "on": c.on}
		if c.vat {
			in["vat"] = vat
		}
		s.published(c.about, c.page, in, m{"fee": c.fee, "total": c.total})
	}
}

// pay makes a question with one principal.
func quote1(principal string) *quotation {
	return &quotation{principals: []num{dec(principal)}, debtor: "consumer", dflt: at("2026-01-15"), on: at("2026-03-02")}
}

func quoteEdges(b *builder) {
	s := b.series("wik.quote", 1001)
	add := func(about string, q *quotation) { s.answer(about, q.in(), q.out()) }
	debtors := []string{"consumer", "sole_trader", "company", "public_body"}
	origins := []string{"", "contract", "settlement", "substitute_damages"}
	for _, d := range debtors {
		for _, o := range origins {
			q := quote1("1500.00")
			q.debtor, q.origin = d, o
			add("every debtor and every origin that the scale holds for", q)
		}
	}
	// All eight combinations of the facts of VAT.
	for i := range 8 {
		q := quote1("266.75")
		q.vat = &vatFacts{i&1 != 0, i&2 != 0, i&4 != 0}
		add("the facts on which VAT depends", q)
	}
	// The rate of VAT follows the day on which the fee is charged.
	for _, on := range []string{"2012-07-01", "2012-09-29", "2012-09-30", "2012-10-01", "2012-10-02", "2026-12-31"} {
		for _, p := range []string{"100.00", "266.75", "266.84", "5000000.00"} {
			q := quote1(p)
			q.dflt, q.on, q.vat = at("2012-07-01"), at(on), &vatFacts{true, false, true}
			add("VAT on "+on, q)
		}
	}
	// VAT is taken over the rounded fee: 40.01 and 8.40, not 48.42.
	for _, p := range []string{"0.01", "266.70", "266.71", "266.76", "412.30", "999.90", "2500.05", "200001.00", "999999.00"} {
		q := quote1(p)
		q.vat = &vatFacts{true, false, true}
		add("VAT is taken over the rounded fee", q)
	}
	lists := [][]string{{"200.00", "200.00"}, {"2000.00", "2000.00"}, {"0.01", "0.01"}, {"133.33", "133.34"}, {"1250.00", "1250.00", "0.05"},
		{"40.00", "226.70"}, {"999999.99", "0.01"}, {"100.00", "200.00", "300.00", "400.00"}, {"266.66", "266.66", "266.66"}}
	for _, list := range lists {
		for _, debtor := range debtors {
			for _, separate := range []bool{false, true} {
				if separate && debtor == "consumer" {
					continue
				}
				q := &quotation{debtor: debtor, dflt: at("2024-05-01"), on: at("2024-06-03"), separate: separate}
				for _, p := range list {
					q.principals = append(q.principals, dec(p))
				}
				add("several claims, added up or each by itself", q)
			}
		}
	}
	q := quote1("1000.00")
	q.dflt = q.on
	add("charged on the first day of default", q)
	q = quote1("1000.00")
	q.dflt, q.on = at("2012-07-01"), at("2012-07-01")
	add("the first day of the scale", q)
	q = quote1("1000.00")
	q.debtor, q.separate = "company", true
	add("separate with a single principal", q)
	q = quote1("1000.00")
	q.on = at("2027-03-01")
	out := q.out()
	out["notices"] = l{m{"id": "law.after_verified_through"}}
	s.answer("a day after the law was verified", q.in(), out)
}

// instalments are questions about a small instalment on a day; earlier fees are
// given as day and fee.
func instalments(on string, earlier ...string) *quotation {
	q := &quotation{principals: []num{dec("100.00")}, debtor: "consumer", dflt: at("2024-10-01"), on: at(on), instalment: true}
	for i := 0; i < len(earlier); i += 2 {
		q.earlier = append(q.earlier, earlierFee{at(earlier[i]), dec(earlier[i+1])})
	}
	return q
}

func quoteInstalments(b *builder) {
	s := b.series("wik.quote", 1501)
	add := func(about string, q *quotation) { s.answer(about, q.in(), q.out()) }
	add("the first instalment", instalments("2025-03-03"))
	add("a further one", instalments("2025-03-03", "2025-02-03", "40"))
	add("a fee of nothing is no fee", instalments("2025-03-03", "2025-02-03", "0"))
	add("the same day counts", instalments("2025-03-03", "2025-03-03", "40"))
	add("exactly six months ago is outside", instalments("2025-08-31", "2025-02-28", "40"))
	add("six months, clipped, and a day", instalments("2025-08-31", "2025-03-01", "40"))
	add("six months less a day", instalments("2025-09-15", "2025-03-16", "40"))
	add("six months", instalments("2025-09-15", "2025-03-15", "40"))
	add("clipped in a leap year", instalments("2028-08-31", "2028-02-29", "40"))
	add("five earlier ones: 120, the last twenty", instalments("2025-06-15", "2025-01-15", "40", "2025-02-15", "20", "2025-03-15", "20", "2025-04-15", "20", "2025-05-15", "20"))
	add("six earlier ones: nothing is left", instalments("2025-06-20", "2025-01-15", "40", "2025-02-15", "20", "2025-03-15", "20", "2025-04-15", "20", "2025-05-15", "20", "2025-06-15", "20"))
	add("what is left is cut", instalments("2025-06-20", "2025-01-15", "40", "2025-02-15", "40", "2025-03-15", "45.50"))
	add("more than 140 was charged", instalments("2025-06-20", "2025-01-15", "150"))
	add("exactly twenty is left", instalments("2025-06-20", "2025-01-15", "120"))
	add("the order of earlier fees does not count", instalments("2025-06-20", "2025-05-15", "20", "2024-10-15", "40", "2025-01-15", "40"))
	q := instalments("2025-03-03")
	q.principals = []num{dec("266.66"), dec("266.66"), dec("50")}
	add("one fee for the letter", q)
	q = instalments("2025-03-03")
	q.vat = &vatFacts{true, false, true}
	add("VAT over the fee of an instalment", q)
	q = instalments("2025-03-03", "2025-02-03", "40")
	q.vat = &vatFacts{true, false, true}
	add("VAT over twenty", q)
	q = instalments("2025-03-03")
	q.principals = []num{dec("266.67")}
	add("an instalment of 266.67 follows the scale", q)
	q = instalments("2025-03-03")
	q.principals = []num{dec("300"), dec("400")}
	add("large instalments are added up", q)
	q = instalments("2025-03-03")
	q.dflt = at("2024-09-30")
	add("default before October 2024: the scale", q)
	q = instalments("2025-03-03")
	q.debtor = "company"
	add("no consumer: the scale", q)
	q = instalments("2025-03-03", "2024-12-03", "40")
	q.principals = []num{dec("100"), dec("100")}
	q.dflt = at("2024-09-30")
	add("default before October 2024: the scale over the sum", q)
	q = instalments("2025-03-03")
	q.principals = []num{dec("266.67"), dec("300")}
	add("at the border and above it", q)

	s = b.series("wik.quote", 1601)
	r := rand.New(rand.NewPCG(2024, 44))
	for range 120 {
		q := instalments(within(r, "2025-06-01", "2026-12-31").String())
		q.principals = nil
		for range r.IntN(3) + 1 {
			q.principals = append(q.principals, frac(r.Int64N(26666)+1, 100))
		}
		q.dflt = within(r, "2024-10-01", "2025-06-01")
		fees := []int64{0, 20, 20, 20, 40}
		for range r.IntN(7) {
			q.earlier = append(q.earlier, earlierFee{q.on - day(r.IntN(230)), frac(fees[r.IntN(len(fees))], 1)})
		}
		add("random instalments", q)
	}
}

func quoteRandom(b *builder) {
	s := b.series("wik.quote", 2001)
	r := rand.New(rand.NewPCG(1968, 9))
	debtors := []string{"consumer", "sole_trader", "company", "public_body"}
	origins := []string{"", "contract", "settlement", "substitute_damages"}
	for range 300 {
		q := &quotation{debtor: debtors[r.IntN(4)], origin: origins[r.IntN(4)]}
		for range r.IntN(4) + 1 {
			top := []int64{50_000, 500_000, 5_000_000, 50_000_000}[r.IntN(4)]
			q.principals = append(q.principals, frac(r.Int64N(top)+1, 100))
		}
		q.dflt = within(r, "2012-07-01", "2026-10-01")
		q.on = q.dflt + day(r.IntN(60))
		if r.IntN(3) > 0 {
			q.vat = &vatFacts{r.IntN(5) > 0, r.IntN(4) == 0, r.IntN(4) > 0}
		}
		q.separate = q.debtor != "consumer" && r.IntN(3) == 0
		s.answer("random claims", q.in(), q.out())
	}
}

func quoteRefusals(b *builder) {
	s := b.series("wik.quote", 9001)
	with := func(changes m) m {
		in := m{"principals": l{"1000.00"}, "debtor": "consumer", "default_date": "2026-01-15", "on": "2026-03-02"}
		for k, v := range changes {
			if v == nil {
				delete(in, k)
			} else {
				in[k] = v
			}
		}
		return in
	}
	for _, c := range []struct {
		about       string
		changes     m
		code, field string
	}{
		{"no principals", m{"principals": nil}, "missing_field", "principals"},
		{"an empty list of principals", m{"principals": l{}}, "missing_field", "principals"},
		{"no debtor", m{"debtor": nil}, "missing_field", "debtor"},
		{"no first day of default", m{"default_date": nil}, "missing_field", "default_date"},
		{"no day of charging", m{"on": nil}, "missing_field", "on"},
		{"principals are a list", m{"principals": "1000.00"}, "invalid_type", "principals"},
		{"a number among the principals", m{"principals": l{"1000.00", 5}}, "invalid_type", "principals[1]"},
		{"a bad amount among the principals", m{"principals": l{"1000.00", "5,00"}}, "invalid_amount", "principals[1]"},
		{"a principal of nothing", m{"principals": l{"1000.00", "0.00"}}, "out_of_range", "principals[1]"},
		{"a negative principal", m{"principals": l{"-1.00"}}, "out_of_range", "principals[0]"},
		{"an unknown debtor", m{"debtor": "person"}, "unknown_word", "debtor"},
		{"words are in lower case", m{"debtor": "Consumer"}, "unknown_word", "debtor"},
		{"an unknown origin", m{"origin": "gift"}, "unknown_word", "origin"},
		{"a day that does not exist", m{"on": "2026-02-29"}, "invalid_date", "on"},
		{"a day in another form", m{"on": "2-3-2026"}, "invalid_date", "on"},
		{"a day before 1900", m{"default_date": "1899-12-31"}, "invalid_date", "default_date"},
		{"a day after 2199", m{"on": "2200-01-01"}, "invalid_date", "on"},
		{"charged before the default", m{"on": "2026-01-14"}, "date_order", "on"},
		{"a consumer's claims are added up", m{"separate": true}, "not_allowed", "separate"},
		{"tort", m{"origin": "tort"}, "out_of_scope", "origin"},
		{"public law", m{"origin": "public_law"}, "out_of_scope", "origin"},
		{"alimony", m{"origin": "alimony"}, "out_of_scope", "origin"},
		{"default on 30 June 2012", m{"default_date": "2012-06-30"}, "before_regime", "default_date"},
		{"default in 1950", m{"default_date": "1950-01-01"}, "before_regime", "default_date"},
		{"an unknown field", m{"interest": "5.00"}, "unknown_field", "interest"},
		{"an unknown field below", m{"vat": m{"rate": "21"}}, "unknown_field", "vat.rate"},
		{"a fact of VAT that is no truth value", m{"vat": m{"outsourced": "yes"}}, "invalid_type", "vat.outsourced"},
		{"VAT is an object", m{"vat": true}, "invalid_type", "vat"},
		{"an earlier fee without a day", m{"instalment": m{"earlier": l{m{"fee": "40.00"}}}}, "missing_field", "instalment.earlier[0].on"},
		{"an earlier fee without an amount", m{"instalment": m{"earlier": l{m{"on": "2026-02-02"}}}}, "missing_field", "instalment.earlier[0].fee"},
		{"a negative earlier fee", m{"principals": l{"100.00"}, "instalment": m{"earlier": l{m{"on": "2026-02-02", "fee": "-40.00"}}}}, "out_of_range", "instalment.earlier[0].fee"},
		{"an earlier fee of a later day", m{"principals": l{"100.00"}, "instalment": m{"earlier": l{m{"on": "2026-02-02", "fee": "40.00"}, m{"on": "2026-03-03", "fee": "20.00"}}}}, "date_order", "instalment.earlier[1].on"},
		{"unknown before missing", m{"debtor": nil, "colour": "red"}, "unknown_field", "colour"},
		{"missing before type", m{"debtor": nil, "on": 5}, "missing_field", "debtor"},
		{"type before value", m{"on": 5, "principals": l{"x"}}, "invalid_type", "on"},
		{"value before relation", m{"on": "2026-01-14", "debtor": "person"}, "unknown_word", "debtor"},
		{"relation before law", m{"on": "2026-01-14", "origin": "tort"}, "date_order", "on"},
		{"what is not allowed before law", m{"separate": true, "origin": "tort"}, "not_allowed", "separate"},
	} {
		s.refuse(c.about, with(c.changes), c.code, c.field)
	}
	s.refuse("small and large instalments in one letter", with(m{"principals": l{"100.00", "300.00"}, "instalment": m{}}), "not_allowed", "principals")
	s.refuse("just at the border and below it", with(m{"principals": l{"266.67", "266.66"}, "instalment": m{}}), "not_allowed", "principals")
	s.refuse("just below the border and at it", with(m{"principals": l{"266.66", "266.67"}, "instalment": m{}}), "not_allowed", "principals")
}
