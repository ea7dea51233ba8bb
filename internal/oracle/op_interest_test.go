package oracle

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
)

// accrueIn writes a question about 1,000 euro over some days.
func accrueIn(kind, first, last, more string) string {
	if more != "" {
		more = "," + more
	}
	return `{"kind":"` + kind + `","principal":"1000","first_day":"` + first + `","last_day":"` + last + `"` + more + `}`
}

// agreedIn writes a question about agreed interest of 1% on 1,000 euro.
func agreedIn(first, last, more string) string {
	return accrueIn("contractual", first, last, `"rate":"1",`+more)
}

// The amounts are computed by hand from the published rates: statutory 7% in 2024,
// 6% in 2025, 4% in 2026; commercial 11.15% and 10.15% in the halves of 2025.
func TestInterestAccrue(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// Both days bear interest: 1 day is 1000 x 6% / 365 = 0.164.
		{accrueIn("statutory", "2025-03-01", "2025-03-01", ""),
			`{"interest":"0.16","lines":[{"first":"2025-03-01","last":"2025-03-01","days":1,"base":"1000.00","rate":"6.00",
			"amount":"0.16","supplied":false}],"capitalised":[],"allocations":[],
			"open":{"costs":"0.00","interest":"0.16","principal":"1000.00","total":"1000.16"},"per_day":"0.16"}`},
		{accrueIn("statutory", "2025-01-01", "2025-12-31", ""), `{"interest":"60.00"}`},
		// Paid on the due date.
		{accrueIn("statutory", "2025-03-01", "2025-02-28", ""),
			`{"interest":"0.00","lines":[],"open":{"interest":"0.00","principal":"1000.00","total":"1000.00"}}`},
		// A leap year yields 366/365; what is due at the end of the year is not listed.
		{accrueIn("statutory", "2024-01-01", "2024-12-31", ""), `{"interest":"70.19","lines":[{"days":366}],"capitalised":[]}`},
		{accrueIn("statutory", "2024-01-01", "2025-01-01", ""),
			`{"interest":"70.37","lines":[{"amount":"70.19"},{"base":"1070.19","rate":"6.00","amount":"0.18"}],
			"capitalised":[{"on":"2025-01-01","amount":"70.19"}],
			"open":{"interest":"70.37","principal":"1000.00","total":"1070.37"},"per_day":"0.18"}`},
		{accrueIn("statutory", "2024-01-01", "2025-01-01", `"capitalised_as":"principal"`),
			`{"interest":"70.37","open":{"interest":"0.18","principal":"1070.19","total":"1070.37"}}`},
		{accrueIn("statutory", "2024-01-01", "2025-01-01", `"compounding":"none"`),
			`{"interest":"70.35","lines":[{"amount":"70.19"},{"base":"1000.00","amount":"0.16"}],"capitalised":[]}`},
		// 70.19178... is added exactly; 1070.19178 x 6% / 365 = 0.17592; sum 70.3677.
		{accrueIn("statutory", "2024-01-01", "2025-01-01", `"rounding":"end"`), `{"interest":"70.37"}`},
		{accrueIn("statutory", "2024-01-01", "2025-01-01", `"capitalise":"exact"`), `{"interest":"70.37"}`},
		// 1000 x 6% x 31/365 = 5.0959, added on 1 February.
		{accrueIn("statutory", "2025-01-01", "2025-02-01", `"compounding":"monthly"`),
			`{"interest":"5.27","capitalised":[{"on":"2025-02-01","amount":"5.10"}],"lines":[{"amount":"5.10"},{"base":"1005.10","amount":"0.17"}]}`},
		// 1000 x 11.15% x 181/365 = 55.2918, and x 10.15% x 184/365 = 51.1671.
		{accrueIn("commercial", "2025-01-01", "2025-12-31", ""),
			`{"interest":"106.46","lines":[{"rate":"11.15","amount":"55.29"},{"rate":"10.15","amount":"51.17"}]}`},
		{accrueIn("public_body", "2025-01-01", "2025-12-31", ""), `{"interest":"106.46"}`},
		{accrueIn("statutory", "2025-01-01", "2025-12-31", `"plus":"2"`), `{"interest":"80.00","lines":[{"rate":"8.00"}]}`},
		// Trade before 1 December 2002 took the ordinary rate, 7% in 2002.
		{accrueIn("commercial", "2002-11-01", "2002-11-30", ""), `{"interest":"5.75","lines":[{"rate":"7.00"}]}`},
		// A credit note.
		{`{"kind":"statutory","principal":"-1000","first_day":"2025-01-01","last_day":"2025-12-31"}`,
			`{"interest":"-60.00","open":{"interest":"-60.00","principal":"-1000.00","total":"-1060.00"}}`},
		// Excluded days: 59 and 275 are left of 365.
		{accrueIn("statutory", "2025-01-01", "2025-12-31", `"excluded":[{"first":"2025-03-01","last":"2025-03-31"}]`),
			`{"interest":"54.91","lines":[{"last":"2025-02-28","amount":"9.70"},{"first":"2025-04-01","amount":"45.21"}]}`},
		// act/act-calendar: 184 days of 2024 over 366 at 7%, 181 of 2025 over 365 at 6%.
		{accrueIn("statutory", "2024-07-01", "2025-06-30", `"day_count":"act/act-calendar"`),
			`{"interest":"64.94","lines":[{"amount":"35.19"},{"amount":"29.75"}]}`},
		// act/act-anniversary: a year of interest yields the rate: here 184 and 181 of 365.
		{accrueIn("statutory", "2024-01-01", "2024-12-31", `"day_count":"act/act-anniversary"`), `{"interest":"70.00"}`},
		// 1 January ends no line: 1000 x 2% x (184/365 + 182/366) = 20.0276.
		{accrueIn("statutory", "2019-07-01", "2020-06-30", `"day_count":"act/act-calendar"`), `{"interest":"20.03","lines":[{"days":366}]}`},
		// Nor does a rate row equal to the one before it: 8% in both halves of 2021.
		{accrueIn("commercial", "2021-01-01", "2021-12-31", ""), `{"interest":"80.00","lines":[{"days":365,"rate":"8.00"}]}`},
		// Anchored on 29 February: 28 February 2025 begins the second year.
		{accrueIn("statutory", "2024-02-29", "2025-02-28", ""), `{"capitalised":[{"on":"2025-02-28"}]}`},
		{accrueIn("statutory", "2024-02-29", "2028-02-29", `"rates":[{"from":"2027-01-01","percent":"4"}]`),
			`{"capitalised":[{"on":"2025-02-28"},{"on":"2026-02-28"},{"on":"2027-02-28"},{"on":"2028-02-29"}]}`},
		// 30E/360: 31 January counts as the 30th, and so does 31 March: 60 days at 6%.
		{accrueIn("statutory", "2025-01-31", "2025-03-30", `"day_count":"30/360"`), `{"interest":"10.00"}`},
		{`{"kind":"contractual","principal":"10000","first_day":"2025-01-31","last_day":"2025-02-28","rate":"6.00",
			"debt":"trade","day_count":"30/360"}`, `{"interest":"51.67"}`},
	} {
		wantOut(t, "interest.accrue", c.in, c.want)
	}
}

func TestInterestAgreed(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// The floor: per line at least the statutory (commercial) rate.
		{agreedIn("2025-01-01", "2025-12-31", `"debt":"ordinary"`), `{"interest":"60.00"}`},
		{agreedIn("2025-01-01", "2025-12-31", `"debt":"ordinary","floor":false`), `{"interest":"10.00"}`},
		{agreedIn("2025-01-01", "2025-12-31", `"debt":"public_body"`), `{"interest":"106.46"}`},
		{agreedIn("2025-01-01", "2025-12-31", `"debt":"trade"`), `{"interest":"10.00"}`},
		{agreedIn("2025-01-01", "2025-12-31", `"debt":"trade","floor":true`), `{"interest":"106.46"}`},
		{accrueIn("contractual", "2025-01-01", "2025-12-31", `"rate":"12","debt":"ordinary"`), `{"interest":"120.00"}`},
		// Compounding: yearly for trade, else none.
		{agreedIn("2025-01-01", "2026-01-01", `"debt":"trade"`), `{"capitalised":[{"on":"2026-01-01","amount":"10.00"}]}`},
		{agreedIn("2025-01-01", "2026-01-01", `"debt":"ordinary","floor":false`), `{"interest":"10.03","capitalised":[]}`},
		// Per month: from 15 January a full month, then 5 of the 28 days from 15 February.
		{agreedIn("2025-01-15", "2025-02-14", `"debt":"trade","per":"month"`), `{"interest":"10.00"}`},
		{agreedIn("2025-01-15", "2025-02-19", `"debt":"trade","per":"month"`), `{"interest":"11.79"}`},
		{agreedIn("2025-01-15", "2025-02-19", `"debt":"ordinary","per":"month","floor":false`), `{"interest":"11.79"}`},
		// From 31 January: clipped to 28 February, anchored on 31 March.
		{agreedIn("2025-01-31", "2025-02-27", `"debt":"trade","per":"month"`), `{"interest":"10.00"}`},
		{agreedIn("2025-01-31", "2025-03-30", `"debt":"trade","per":"month"`), `{"interest":"20.00"}`},
		{agreedIn("2025-01-15", "2025-02-14", `"debt":"trade","per":"started_month"`), `{"interest":"10.00"}`},
		{agreedIn("2025-01-15", "2025-02-15", `"debt":"trade","per":"started_month"`), `{"interest":"20.00"}`},
	} {
		wantOut(t, "interest.accrue", c.in, c.want)
	}
}

func TestInterestPayments(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// 1000 x 6% x 150/365 = 24.6575 through the day of payment; of 500, 24.66 is
		// interest. 524.66 x 6% x 184/365 = 15.8691.
		{accrueIn("statutory", "2025-02-01", "2025-12-31", `"payments":[{"on":"2025-06-30","amount":"500"}]`),
			`{"interest":"40.53","lines":[{"last":"2025-06-30","days":150,"amount":"24.66"},
			{"first":"2025-07-01","base":"524.66","amount":"15.87"}],
			"allocations":[{"on":"2025-06-30","costs":"0.00","interest":"24.66","principal":"475.34","surplus":"0.00"}],
			"open":{"costs":"0.00","interest":"15.87","principal":"524.66","total":"540.53"}}`},
		// From the day itself: 149 days, 24.4932.
		{accrueIn("statutory", "2025-02-01", "2025-12-31", `"payments":[{"on":"2025-06-30","amount":"500"}],"payment_day":"from"`),
			`{"lines":[{"last":"2025-06-29","days":149,"amount":"24.49"},{"first":"2025-06-30","base":"524.49"}]}`},
		// It ends a line only when it lowers the base: 20 is less than the interest.
		{accrueIn("statutory", "2025-02-01", "2025-12-31", `"payments":[{"on":"2025-06-30","amount":"20"}]`),
			`{"interest":"54.90","lines":[{"days":334}],"allocations":[{"interest":"20.00","principal":"0.00"}],
			"open":{"interest":"34.90","principal":"1000.00"}}`},
		// Before the first day it counts at the start.
		{accrueIn("statutory", "2025-01-01", "2025-12-31", `"payments":[{"on":"2024-12-01","amount":"400"}]`),
			`{"interest":"36.00","lines":[{"base":"600.00"}],"allocations":[{"principal":"400.00"}]}`},
		// Costs first, and a surplus is reported. 10 days of 1000 at 6%: 1.64.
		{accrueIn("statutory", "2025-01-01", "2025-01-31", `"costs":[{"on":"2025-01-05","amount":"150"}],
			"payments":[{"on":"2025-01-10","amount":"1200"}]`),
			`{"interest":"1.64","lines":[{"days":10}],
			"allocations":[{"costs":"150.00","interest":"1.64","principal":"1000.00","surplus":"48.36"}],
			"open":{"costs":"0.00","interest":"0.00","principal":"0.00","total":"0.00"},"per_day":"0.00"}`},
		// Costs are open from their day.
		{accrueIn("statutory", "2025-01-01", "2025-01-31", `"costs":[{"on":"2025-01-11","amount":"150"}],
			"payments":[{"on":"2025-01-10","amount":"100"}]`),
			`{"allocations":[{"costs":"0.00","interest":"1.64","principal":"98.36"}],"open":{"costs":"150.00"}}`},
		{accrueIn("statutory", "2025-01-01", "2025-01-31", `"costs":[{"on":"2025-02-01","amount":"150"}]`),
			`{"open":{"costs":"0.00"}}`},
		// Costs with interest: 150 x 6% x 62/365 = 1.5288, whatever the claim bears.
		{accrueIn("commercial", "2025-01-01", "2025-06-30", `"costs":[{"on":"2025-03-01","amount":"150","interest":"statutory"}],
			"payments":[{"on":"2025-05-01","amount":"160"}]`),
			`{"interest":"56.82","lines":[{"cost":0,"amount":"55.29"},{"cost":1,"first":"2025-03-01","last":"2025-05-01","amount":"1.53"}]}`},
	} {
		wantOut(t, "interest.accrue", c.in, c.want)
	}
}

func TestInterestRates(t *testing.T) {
	wantOut(t, "interest.accrue", accrueIn("statutory", "2026-12-31", "2027-01-10", `"rates":[{"from":"2027-01-01","percent":"5"}]`),
		`{"interest":"1.48","lines":[{"rate":"4.00","amount":"0.11","supplied":false},{"rate":"5.00","amount":"1.37","supplied":true}]}`)
	// A day after the verified table, with a row of the caller's or without need of
	// one, is said.
	wantNotice(t, "interest.accrue", accrueIn("statutory", "2027-01-01", "2027-01-02", `"rates":[{"from":"2027-01-01","percent":"5"}]`),
		incasso.NoticeAfterVerified)
	wantNotice(t, "interest.accrue", agreedIn("2027-01-01", "2027-01-02", `"debt":"trade"`), incasso.NoticeAfterVerified)
	// The last row runs on.
	wantOut(t, "interest.accrue", accrueIn("statutory", "2027-01-01", "2028-12-31",
		`"compounding":"none","rates":[{"from":"2027-01-01","percent":"5"},{"from":"2027-07-01","percent":"6"}]`),
		`{"lines":[{"last":"2027-06-30","rate":"5.00"},{"first":"2027-07-01","last":"2028-12-31","rate":"6.00"}]}`)
}

// Lists have a length that a computer can answer for.
func TestInterestLists(t *testing.T) {
	entries := map[string]string{"costs": `{"on":"2025-02-01","amount":"1"}`, "payments": `{"on":"2025-02-01","amount":"1"}`,
		"excluded": `{"first":"2025-02-01","last":"2025-02-01"}`}
	for name, e := range entries {
		many := strings.Repeat(e+",", mostEntries-1) + e
		wantOut(t, "interest.accrue", accrueIn("statutory", "2025-01-01", "2025-12-31", `"`+name+`":[`+many+`]`), `{}`)
		wantError(t, "interest.accrue", accrueIn("statutory", "2025-01-01", "2025-12-31", `"`+name+`":[`+many+","+e+`]`),
			"out_of_range", name)
	}
}

func TestInterestRefuses(t *testing.T) {
	const a, z = "2025-01-01", "2025-12-31"
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "kind"},
		{`{"kind":"statutory"}`, "missing_field", "principal"},
		{`{"kind":"statutory","principal":"1"}`, "missing_field", "first_day"},
		{`{"kind":"statutory","principal":"1","first_day":"2025-01-01"}`, "missing_field", "last_day"},
		{accrueIn("contractual", a, z, ""), "missing_field", "rate"},
		{accrueIn("contractual", a, z, `"rate":"1"`), "missing_field", "debt"},
		{accrueIn("contractual", a, z, `"debt":"trade"`), "missing_field", "rate"},
		{accrueIn("legal", a, z, ""), "unknown_word", "kind"},
		{accrueIn("statutory", a, z, `"costs":[{"on":"2025-01-01"}]`), "missing_field", "costs[0].amount"},
		{accrueIn("statutory", a, z, `"payments":[{"amount":"1"}]`), "missing_field", "payments[0].on"},
		{accrueIn("statutory", a, z, `"payments":[{"on":"2025-02-01","amount":"1"},{"on":"2025-02-30","amount":"1"}]`), "invalid_date", "payments[1].on"},
		{accrueIn("statutory", a, z, `"payments":[{"on":"2025-02-01","amount":"1","x":1}]`), "unknown_field", "payments[0].x"},
		{accrueIn("statutory", a, z, `"payments":{"on":"2025-02-01","amount":"1"}`), "invalid_type", "payments"},
		{accrueIn("statutory", a, z, `"payments":["1"]`), "invalid_type", "payments[0]"},
		{accrueIn("statutory", a, z, `"payments":[{"on":"2025-02-01","amount":"-1"}]`), "out_of_range", "payments[0].amount"},
		{accrueIn("statutory", a, z, `"excluded":[{"first":"2025-02-01"}]`), "missing_field", "excluded[0].last"},
		{accrueIn("statutory", a, z, `"excluded":[{"first":"2025-02-01","last":"2025-01-31"}]`), "date_order", "excluded[0].last"},
		{accrueIn("statutory", a, z, `"rates":[{"from":"2027-01-01"}]`), "missing_field", "rates[0].percent"},
		{accrueIn("statutory", a, z, `"rates":[{"from":"2027-01-01","percent":"1.234"}]`), "invalid_rate", "rates[0].percent"},
		{accrueIn("statutory", a, z, `"day_count":"actual/365"`), "unknown_word", "day_count"},
		{accrueIn("statutory", a, z, `"floor":"no"`), "invalid_type", "floor"},
		{accrueIn("contractual", a, z, `"rate":"x","debt":"trade"`), "invalid_rate", "rate"},
		{accrueIn("contractual", a, z, `"rate":1,"debt":"trade"`), "invalid_type", "rate"},
		{accrueIn("contractual", a, z, `"rate":"-0.01","debt":"trade"`), "out_of_range", "rate"},
		{accrueIn("contractual", a, z, `"rate":"1000.01","debt":"trade"`), "out_of_range", "rate"},
		{accrueIn("statutory", a, z, `"rates":[{"from":"2027-01-01","percent":"100.01"}]`), "out_of_range", "rates[0].percent"},
		{accrueIn("statutory", a, z, `"plus":"2,5"`), "invalid_rate", "plus"},
		{accrueIn("statutory", "2025-01-03", "2025-01-01", ""), "date_order", "last_day"},
		{accrueIn("statutory", a, z, `"plus":"-6.01"`), "out_of_range", "plus"},
		{accrueIn("statutory", a, z, `"payments":[{"on":"2026-01-01","amount":"1"}]`), "date_order", "payments[0].on"},
		{accrueIn("statutory", a, z, `"rate":"1"`), "not_allowed", "rate"},
		{accrueIn("commercial", a, z, `"per":"year"`), "not_allowed", "per"},
		{accrueIn("public_body", a, z, `"debt":"trade"`), "not_allowed", "debt"},
		{accrueIn("statutory", a, z, `"floor":false`), "not_allowed", "floor"},
		{agreedIn(a, z, `"debt":"trade","plus":"0"`), "not_allowed", "plus"},
		{agreedIn(a, z, `"debt":"ordinary","per":"month"`), "not_allowed", "floor"},
		{agreedIn(a, z, `"debt":"trade","per":"month","floor":true`), "not_allowed", "floor"},
		{`{"kind":"statutory","principal":"-1","first_day":"2025-01-01","last_day":"2025-12-31","payments":[{"on":"2025-02-01","amount":"1"}]}`,
			"not_allowed", "payments"},
		{accrueIn("statutory", "2026-01-01", "2027-02-01", `"rates":[{"from":"2026-12-31","percent":"5"}]`), "not_allowed", "rates[0].from"},
		{accrueIn("statutory", "2026-12-31", "2027-01-01", ""), "no_rate", "last_day"},
		{accrueIn("statutory", "1933-12-31", "1934-01-01", ""), "no_rate", "first_day"},
		{accrueIn("statutory", "2026-12-31", "2027-01-01", `"payments":[{"on":"2027-01-02","amount":"1"}]`), "date_order", "payments[0].on"},
	} {
		wantError(t, "interest.accrue", c.in, c.code, c.field)
	}
}
