package oracle

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
)

// The expected fees are computed by hand from the scale of art. 2 BIK: 15% of the
// first 2,500, 10% of the next 2,500, 5% of the next 5,000, 1% of the next 190,000,
// 0.5% of the rest, at least 40, at most 6,775.

func TestWIKFee(t *testing.T) {
	for _, c := range []struct{ principal, want string }{
		{"0", `{"fee":"0.00","applied":"none","bands":[]}`},
		{"-0", `{"fee":"0.00","applied":"none","bands":[]}`},
		{"0.01", `{"fee":"40.00","applied":"minimum","bands":[{"base":"0.01","amount":"0.00"}]}`},
		{"266.66", `{"fee":"40.00","applied":"minimum","bands":[{"over":"0.00","up_to":"2500.00","percent":"15.00","base":"266.66","amount":"40.00"}]}`},
		{"266.67", `{"fee":"40.00","applied":"scale"}`},
		{"1000", `{"fee":"150.00","applied":"scale"}`},
		{"1000.5", `{"fee":"150.08","applied":"scale"}`},
		{"2500.00", `{"fee":"375.00","applied":"scale","bands":[{"base":"2500.00","amount":"375.00"}]}`},
		{"12500.00", `{"fee":"900.00","applied":"scale","bands":[
			{"over":"0.00","up_to":"2500.00","percent":"15.00","base":"2500.00","amount":"375.00"},
			{"over":"2500.00","up_to":"5000.00","percent":"10.00","base":"2500.00","amount":"250.00"},
			{"over":"5000.00","up_to":"10000.00","percent":"5.00","base":"5000.00","amount":"250.00"},
			{"over":"10000.00","up_to":"200000.00","percent":"1.00","base":"2500.00","amount":"25.00"}]}`},
		{"1000000.00", `{"fee":"6775.00","applied":"scale","bands":[{},{},{},{},
			{"over":"200000.00","up_to":null,"percent":"0.50","base":"800000.00","amount":"4000.00"}]}`},
		{"1000000.01", `{"fee":"6775.00","applied":"maximum"}`},
		{"10000000000.00", `{"fee":"6775.00","applied":"maximum"}`},
	} {
		wantOut(t, "wik.fee", `{"principal":"`+c.principal+`"}`, c.want)
	}
}

// The answer says where the scale stands.
func TestWIKFeeSources(t *testing.T) {
	wantOut(t, "wik.fee", `{"principal":"1"}`, `{"sources":[{"law":"BIK","article":"2"},{"law":"BIK","article":"2"}]}`)
}

func TestWIKFeeRefuses(t *testing.T) {
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "principal"},
		{`{"principal":null}`, "missing_field", "principal"},
		{`{"principal":1500}`, "invalid_type", "principal"},
		{`{"principal":["1"]}`, "invalid_type", "principal"},
		{`{"principal":true}`, "invalid_type", "principal"},
		{`{"principal":""}`, "invalid_amount", "principal"},
		{`{"principal":" 1"}`, "invalid_amount", "principal"},
		{`{"principal":"1 "}`, "invalid_amount", "principal"},
		{`{"principal":"+1"}`, "invalid_amount", "principal"},
		{`{"principal":"01"}`, "invalid_amount", "principal"},
		{`{"principal":"00"}`, "invalid_amount", "principal"},
		{`{"principal":".5"}`, "invalid_amount", "principal"},
		{`{"principal":"1."}`, "invalid_amount", "principal"},
		{`{"principal":"1.234"}`, "invalid_amount", "principal"},
		{`{"principal":"1.000"}`, "invalid_amount", "principal"},
		{`{"principal":"1,00"}`, "invalid_amount", "principal"},
		{`{"principal":"1e3"}`, "invalid_amount", "principal"},
		{`{"principal":"1\n"}`, "invalid_amount", "principal"},
		{`{"principal":"١"}`, "invalid_amount", "principal"},
		{`{"principal":"-"}`, "invalid_amount", "principal"},
		{`{"principal":"--1"}`, "invalid_amount", "principal"},
		{`{"principal":"99999999999999999999999999.999"}`, "invalid_amount", "principal"},
		{`{"principal":"99999999999999999999999999.99"}`, "out_of_range", "principal"},
		{`{"principal":"10000000000.01"}`, "out_of_range", "principal"},
		{`{"principal":"-0.01"}`, "out_of_range", "principal"},
		{`{"principal":"-10000000000.01"}`, "out_of_range", "principal"},
		{`{"principal":"1","extra":null}`, "unknown_field", "extra"},
		{`{"amount":"1"}`, "unknown_field", "amount"},
		{`{"principal":5,"extra":1}`, "unknown_field", "extra"},
	} {
		wantError(t, "wik.fee", c.in, c.code, c.field)
	}
}

// quoteIn writes a question with the fields that are required and some more.
func quoteIn(principals, debtor, defaultDate, on, more string) string {
	if more != "" {
		more = "," + more
	}
	return `{"principals":[` + principals + `],"debtor":"` + debtor + `","default_date":"` + defaultDate +
		`","on":"` + on + `"` + more + `}`
}

func TestWIKQuote(t *testing.T) {
	const all = `"vat":{"outsourced":true,"deductible":false,"declared":true}`
	for _, c := range []struct{ in, want string }{
		{quoteIn(`"450","120.50"`, "consumer", "2026-01-15", "2026-03-02", ""),
			`{"principal":"570.50","fee":"85.58","vat_rate":null,"vat":"0.00","total":"85.58","applied":"scale",
			"bands":[{"base":"570.50"}],"vat_refused":null}`},
		// One scale for each principal: 67.50 and the minimum of 40.
		{quoteIn(`"450","120.50"`, "company", "2026-01-15", "2026-03-02", `"separate":true`),
			`{"principal":"570.50","fee":"107.50","total":"107.50"}`},
		{quoteIn(`"450","120.50"`, "consumer", "2026-01-15", "2026-03-02", `"separate":false`), `{"fee":"85.58"}`},
		// The day the fee is charged decides the VAT: 19% through 30 September 2012.
		{quoteIn(`"1000"`, "consumer", "2012-07-01", "2012-09-30", all),
			`{"fee":"150.00","vat_rate":"19.00","vat":"28.50","total":"178.50","vat_refused":null}`},
		{quoteIn(`"1000"`, "consumer", "2012-07-01", "2012-10-01", all),
			`{"fee":"150.00","vat_rate":"21.00","vat":"31.50","total":"181.50","vat_refused":null}`},
		// 85.58 x 21% = 17.9718; over the rounded fee.
		{quoteIn(`"570.50"`, "sole_trader", "2026-01-15", "2026-01-15", all), `{"vat":"17.97","total":"103.55"}`},
		// The first reason that holds.
		{quoteIn(`"1000"`, "consumer", "2026-01-15", "2026-03-02", `"vat":{}`),
			`{"vat_rate":null,"vat":"0.00","total":"150.00","vat_refused":"not_outsourced"}`},
		{quoteIn(`"1000"`, "consumer", "2026-01-15", "2026-03-02", `"vat":{"deductible":true}`),
			`{"vat_rate":null,"vat":"0.00","vat_refused":"not_outsourced"}`},
		{quoteIn(`"1000"`, "consumer", "2026-01-15", "2026-03-02", `"vat":{"outsourced":true,"deductible":true}`),
			`{"vat_rate":null,"vat":"0.00","vat_refused":"deductible"}`},
		{quoteIn(`"1000"`, "consumer", "2026-01-15", "2026-03-02", `"vat":{"outsourced":true}`),
			`{"vat_rate":null,"vat":"0.00","vat_refused":"not_declared"}`},
		{quoteIn(`"1000"`, "public_body", "2026-01-15", "2026-03-02", `"vat":null,"origin":null`),
			`{"vat_rate":null,"vat_refused":null}`},
		{quoteIn(`"100"`, "company", "2026-01-15", "2026-03-02", `"origin":"settlement"`), `{"fee":"40.00","applied":"minimum"}`},
		{quoteIn(`"100"`, "company", "2026-01-15", "2026-03-02", `"origin":"substitute_damages"`), `{"fee":"40.00"}`},
		{quoteIn(`"9000000000"`, "company", "2026-01-15", "2026-03-02", ""), `{"fee":"6775.00","applied":"maximum"}`},
	} {
		wantOut(t, "wik.quote", c.in, c.want)
	}
}

// Small instalments: the cautious reading of art. 2a BIK.
func TestWIKQuoteInstalments(t *testing.T) {
	small := func(on, earlier string) string {
		return quoteIn(`"50","60"`, "consumer", "2024-10-01", on, `"instalment":{"earlier":[`+earlier+`]}`)
	}
	const notice = `"notices":[{"id":"bik.2a.unverified"}]`
	for _, c := range []struct{ in, want string }{
		{quoteIn(`"50","60"`, "consumer", "2024-10-01", "2026-03-02", `"instalment":{}`),
			`{"principal":"110.00","fee":"40.00","total":"40.00","applied":"instalment_first",` + notice + `}`},
		{small("2026-03-02", ``), `{"fee":"40.00","applied":"instalment_first",` + notice + `}`},
		{small("2026-03-02", `{"on":"2026-01-05","fee":"40"}`), `{"fee":"20.00","applied":"instalment_further",` + notice + `}`},
		{small("2026-03-02", `{"on":"2026-01-05","fee":"0"}`), `{"fee":"40.00","applied":"instalment_first"}`},
		{small("2026-03-02", `{"on":"2026-03-02","fee":"40"}`), `{"fee":"20.00"}`},
		{small("2026-03-02", `{"on":"2026-01-05","fee":"120"}`), `{"fee":"20.00","applied":"instalment_further"}`},
		{small("2026-03-02", `{"on":"2026-01-05","fee":"40"},{"on":"2025-12-05","fee":"85.50"}`),
			`{"fee":"14.50","applied":"instalment_cap"}`},
		{small("2026-03-02", `{"on":"2026-01-05","fee":"140"}`), `{"fee":"0.00","total":"0.00","applied":"instalment_cap"}`},
		{small("2026-03-02", `{"on":"2026-01-05","fee":"200"}`), `{"fee":"0.00","applied":"instalment_cap"}`},
		// Six months before 31 August is 28 February: that day itself is outside.
		{small("2026-08-31", `{"on":"2026-02-28","fee":"40"}`), `{"fee":"40.00","applied":"instalment_first"}`},
		{small("2026-08-31", `{"on":"2026-03-01","fee":"40"}`), `{"fee":"20.00","applied":"instalment_further"}`},
		{small("2026-03-02", `{"on":"2025-09-02","fee":"40"}`), `{"fee":"40.00"}`},
		{small("2026-03-02", `{"on":"2025-09-03","fee":"40"}`), `{"fee":"20.00"}`},
		// The ordinary scale: from 266.67, before 1 October 2024, and for others.
		{quoteIn(`"266.67","300"`, "consumer", "2024-10-01", "2026-03-02", `"instalment":{}`),
			`{"fee":"85.00","applied":"scale",` + notice + `}`},
		{quoteIn(`"50","60"`, "consumer", "2024-09-30", "2026-03-02", `"instalment":{"earlier":[{"on":"2026-01-05","fee":"40"}]}`),
			`{"fee":"40.00","applied":"minimum",` + notice + `}`},
		{quoteIn(`"50","60"`, "company", "2025-01-01", "2026-03-02", `"instalment":{"earlier":[{"on":"2026-01-05","fee":"40"}]}`),
			`{"fee":"40.00","applied":"minimum"}`},
		// VAT over the fee of an instalment.
		{quoteIn(`"50"`, "consumer", "2024-10-01", "2026-03-02",
			`"instalment":{"earlier":[{"on":"2026-01-05","fee":"40"}]},"vat":{"outsourced":true,"declared":true}`),
			`{"fee":"20.00","vat_rate":"21.00","vat":"4.20","total":"24.20"}`},
	} {
		wantOut(t, "wik.quote", c.in, c.want)
	}
}

func TestWIKQuoteRefuses(t *testing.T) {
	ok := func(more string) string { return quoteIn(`"100"`, "consumer", "2026-01-15", "2026-03-02", more) }
	for _, c := range []struct{ in, code, field string }{
		{`{"principals":[],"debtor":"consumer","default_date":"2026-01-15","on":"2026-03-02"}`, "missing_field", "principals"},
		{`{}`, "missing_field", "principals"},
		{`{"principals":["1"]}`, "missing_field", "debtor"},
		{`{"principals":["1"],"debtor":"consumer"}`, "missing_field", "default_date"},
		{`{"principals":["1"],"debtor":"consumer","default_date":"2026-01-15"}`, "missing_field", "on"},
		{`{"principals":[null],"debtor":"consumer","default_date":"2026-01-15","on":"2026-03-02"}`, "missing_field", "principals[0]"},
		{quoteIn(`"1",2`, "consumer", "2026-01-15", "2026-03-02", ""), "invalid_type", "principals[1]"},
		{quoteIn(`"1","0"`, "consumer", "2026-01-15", "2026-03-02", ""), "out_of_range", "principals[1]"},
		{quoteIn(`"1","-3"`, "consumer", "2026-01-15", "2026-03-02", ""), "out_of_range", "principals[1]"},
		{quoteIn(`"1","x"`, "consumer", "2026-01-15", "2026-03-02", ""), "invalid_amount", "principals[1]"},
		{quoteIn(`"9000000000","9000000000"`, "company", "2026-01-15", "2026-03-02", ""), "out_of_range", "principals"},
		{quoteIn(`"1"`, "Consumer", "2026-01-15", "2026-03-02", ""), "unknown_word", "debtor"},
		{quoteIn(`"1"`, "", "2026-01-15", "2026-03-02", ""), "unknown_word", "debtor"},
		{quoteIn(`"1"`, "consumer", "2026-02-30", "2026-03-02", ""), "invalid_date", "default_date"},
		{quoteIn(`"1"`, "consumer", "1899-12-31", "2026-03-02", ""), "invalid_date", "default_date"},
		{quoteIn(`"1"`, "consumer", "2026-01-15", "2200-01-01", ""), "invalid_date", "on"},
		{quoteIn(`"1"`, "consumer", "2026-01-15", "2026-3-2", ""), "invalid_date", "on"},
		{quoteIn(`"1"`, "consumer", "2026-01-15", "2026-01-14", ""), "date_order", "on"},
		{ok(`"separate":true`), "not_allowed", "separate"},
		{ok(`"separate":"true"`), "invalid_type", "separate"},
		{ok(`"origin":"gift"`), "unknown_word", "origin"},
		{ok(`"vat":true`), "invalid_type", "vat"},
		{ok(`"vat":{"outsourced":1}`), "invalid_type", "vat.outsourced"},
		{ok(`"vat":{"paid":true}`), "unknown_field", "vat.paid"},
		{ok(`"bought":"seller_deducts"`), "unknown_field", "bought"},
		{ok(`"instalment":{"earlier":[{"on":"2026-01-01"}]}`), "missing_field", "instalment.earlier[0].fee"},
		{ok(`"instalment":{"earlier":[{"on":"2026-01-01","fee":"1"},{"fee":"1"}]}`), "missing_field", "instalment.earlier[1].on"},
		{ok(`"instalment":{"earlier":[{"on":"2026-01-01","fee":"-1"}]}`), "out_of_range", "instalment.earlier[0].fee"},
		{ok(`"instalment":{"earlier":[{"on":"2026-03-03","fee":"1"}]}`), "date_order", "instalment.earlier[0].on"},
		{quoteIn(`"266.66","266.67"`, "consumer", "2026-01-15", "2026-03-02", `"instalment":{}`), "not_allowed", "principals"},
		{ok(`"origin":"tort"`), "out_of_scope", "origin"},
		{ok(`"origin":"public_law"`), "out_of_scope", "origin"},
		{ok(`"origin":"alimony"`), "out_of_scope", "origin"},
		{quoteIn(`"1"`, "consumer", "2012-06-30", "2026-03-02", ""), "before_regime", "default_date"},
		// Which of two comes first.
		{`{"principals":["x"],"debtor":"x","default_date":"x","on":"x","y":1}`, "unknown_field", "y"},
		{`{"principals":[1],"debtor":"x","default_date":"x"}`, "missing_field", "on"},
		{`{"principals":["x"],"debtor":"x","default_date":"x","on":1}`, "invalid_type", "on"},
		{`{"principals":["x"],"debtor":"x","default_date":"x","on":"x"}`, "invalid_amount", "principals[0]"},
		{`{"on":"x","default_date":"x","debtor":"x","principals":["1"]}`, "unknown_word", "debtor"},
		{quoteIn(`"1"`, "consumer", "2026-01-15", "2026-01-14", `"origin":"tort"`), "date_order", "on"},
		{quoteIn(`"1"`, "consumer", "2012-06-30", "2026-01-14", `"separate":true`), "not_allowed", "separate"},
		{quoteIn(`"1"`, "consumer", "2012-06-30", "2026-01-14", `"origin":"tort"`), "out_of_scope", "origin"},
	} {
		wantError(t, "wik.quote", c.in, c.code, c.field)
	}
}

func TestWIKQuoteLongList(t *testing.T) {
	many := strings.Repeat(`"1",`, mostEntries-1) + `"1"`
	wantOut(t, "wik.quote", quoteIn(many, "company", "2026-01-15", "2026-03-02", ""), `{"principal":"10000.00","fee":"875.00"}`)
	wantError(t, "wik.quote", quoteIn(many+`,"1"`, "company", "2026-01-15", "2026-03-02", ""), "out_of_range", "principals")
}

func TestWIKQuoteAfterVerified(t *testing.T) {
	wantNotice(t, "wik.quote", quoteIn(`"1"`, "company", "2026-01-15", "2027-01-01", ""), incasso.NoticeAfterVerified)
	wantOut(t, "wik.quote", quoteIn(`"1"`, "company", "2026-01-15", "2026-12-31", ""), `{"fee":"40.00"}`)
}
