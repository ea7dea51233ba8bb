package oracle

import "testing"

// Easter 2026 is 5 April; 2 March 2026 is a Monday.

func TestDeadlineWIKLetter(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"posted":"2026-03-02"}`, `{"received":"2026-03-04","presumed":true,"first_day":"2026-03-05",
			"last_day":"2026-03-18","last_day_unrolled":"2026-03-18","costs_from":"2026-03-19","skipped":[],"calendar_complete":true}`},
		// Friday: Saturday is the first delivery day, Tuesday the second.
		{`{"posted":"2026-03-20"}`, `{"received":"2026-03-24","last_day":"2026-04-07",
			"skipped":[{"date":"2026-03-22","why":"sunday"},{"date":"2026-03-23","why":"monday"}]}`},
		{`{"received":"2026-03-23"}`, `{"received":"2026-03-23","presumed":false,"first_day":"2026-03-24",
			"last_day":"2026-04-07","last_day_unrolled":"2026-04-06","costs_from":"2026-04-08",
			"skipped":[{"date":"2026-04-06","why":"easter_monday"}]}`},
		{`{"received":"2026-03-23","roll":false}`, `{"last_day":"2026-04-06","last_day_unrolled":"2026-04-06","costs_from":"2026-04-07","skipped":[]}`},
		{`{"emailed":"2026-03-02"}`, `{"received":"2026-03-02","presumed":false,"first_day":"2026-03-03","last_day":"2026-03-16"}`},
		{`{"posted":"2026-03-02","delivery_days":3}`, `{"received":"2026-03-05","presumed":true,"last_day":"2026-03-19"}`},
		{`{"posted":"2026-03-02","delivery_days":3.0,"roll":null,"received":null}`, `{"received":"2026-03-05"}`},
		// Announced for posting from 1 July 2027, a Thursday: Friday, Saturday, Tuesday.
		{`{"posted":"2027-06-30"}`, `{"received":"2027-07-02"}`},
		{`{"posted":"2027-07-01"}`, `{"received":"2027-07-06","notices":[{"id":"post.d3.announced"},{"id":"law.after_verified_through"}]}`},
		// Equated days are known through 2028.
		{`{"received":"2028-12-11"}`, `{"last_day_unrolled":"2028-12-25","last_day":"2028-12-27","calendar_complete":true}`},
		{`{"received":"2029-01-10"}`, `{"calendar_complete":false}`},
	} {
		wantOut(t, "deadline.wik_letter", c.in, c.want)
	}
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "posted"},
		{`{"roll":1}`, "missing_field", "posted"},
		{`{"posted":"2026-03-02","received":"2026-03-04"}`, "not_allowed", "received"},
		{`{"posted":"2026-03-02","emailed":"2026-03-04"}`, "not_allowed", "emailed"},
		{`{"received":"2026-03-02","delivery_days":2}`, "not_allowed", "delivery_days"},
		{`{"posted":"2026-03-02","delivery_days":0}`, "out_of_range", "delivery_days"},
		{`{"posted":"2026-03-02","delivery_days":-1}`, "out_of_range", "delivery_days"},
		{`{"posted":"2026-03-02","delivery_days":1e9}`, "out_of_range", "delivery_days"},
		{`{"posted":"2026-03-02","delivery_days":2.5}`, "invalid_type", "delivery_days"},
		{`{"posted":"2026-03-02","delivery_days":"2"}`, "invalid_type", "delivery_days"},
		{`{"posted":20260302}`, "invalid_type", "posted"},
		{`{"posted":"02-03-2026"}`, "invalid_date", "posted"},
		{`{"posted":"2026-03-02T00:00:00Z"}`, "invalid_date", "posted"},
		{`{"posted":"2026-03-02","roll":"yes"}`, "invalid_type", "roll"},
		{`{"sent":"2026-03-02"}`, "unknown_field", "sent"},
	} {
		wantError(t, "deadline.wik_letter", c.in, c.code, c.field)
	}
}

func TestDeadlineTerm(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// Good Friday and Easter Monday are no working days, unless the caller says so.
		{`{"from":"2026-04-02","length":3,"unit":"working_days","basis":"contract"}`,
			`{"last_day":"2026-04-09","last_day_unrolled":"2026-04-09","calendar_complete":true}`},
		{`{"from":"2026-04-02","length":3,"unit":"working_days","basis":"contract","working":{"good_friday":true}}`,
			`{"last_day":"2026-04-08"}`},
		// A contract rolls only when asked, whatever the length.
		{`{"from":"2026-03-02","length":5,"unit":"days","basis":"contract"}`,
			`{"last_day":"2026-03-07","last_day_unrolled":"2026-03-07","skipped":[]}`},
		{`{"from":"2026-03-02","length":5,"unit":"days","basis":"contract","roll":true}`,
			`{"last_day":"2026-03-09","last_day_unrolled":"2026-03-07",
			"skipped":[{"date":"2026-03-07","why":"saturday"},{"date":"2026-03-08","why":"sunday"}]}`},
		{`{"from":"2025-03-02","length":12,"unit":"months","basis":"contract","roll":true}`, `{"last_day":"2026-03-02"}`},
		{`{"from":"2024-02-29","length":2,"unit":"years","basis":"contract","roll":true}`,
			`{"last_day_unrolled":"2026-02-28","last_day":"2026-03-02"}`},
		// The same day number, clipped; 28 February 2026 is a Saturday.
		{`{"from":"2026-01-31","length":1,"unit":"months","basis":"contract"}`, `{"last_day":"2026-02-28"}`},
		{`{"from":"2026-01-31","length":1,"unit":"months","basis":"statute"}`,
			`{"last_day":"2026-03-02","last_day_unrolled":"2026-02-28"}`},
		{`{"from":"2026-01-31","length":1,"unit":"months","basis":"statute","roll":true}`, `{"last_day":"2026-03-02"}`},
		// Art. 2: three days hold two working days: 7 April and 8 April.
		{`{"from":"2026-04-02","length":3,"unit":"days","basis":"statute"}`,
			`{"last_day":"2026-04-08","last_day_unrolled":"2026-04-05"}`},
		{`{"from":"2026-04-02","length":2,"unit":"days","basis":"statute"}`, `{"last_day":"2026-04-07","last_day_unrolled":"2026-04-04"}`},
		// Art. 4: up to 90 days, 12 weeks, 3 months; no years.
		{`{"from":"2026-03-01","length":90,"unit":"days","basis":"statute"}`, `{"last_day":"2026-06-01"}`},
		{`{"from":"2026-03-01","length":91,"unit":"days","basis":"statute"}`, `{"last_day":"2026-05-31","skipped":[]}`},
		{`{"from":"2026-03-01","length":12,"unit":"weeks","basis":"statute"}`, `{"last_day":"2026-05-26","last_day_unrolled":"2026-05-24"}`},
		{`{"from":"2026-03-01","length":13,"unit":"weeks","basis":"statute"}`, `{"last_day":"2026-05-31"}`},
		{`{"from":"2026-02-28","length":3,"unit":"months","basis":"statute"}`, `{"last_day":"2026-05-28"}`},
		{`{"from":"2025-08-30","length":1,"unit":"years","basis":"statute"}`, `{"last_day":"2026-08-30"}`},
	} {
		wantOut(t, "deadline.term", c.in, c.want)
	}
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "from"},
		{`{"from":"2026-03-02"}`, "missing_field", "length"},
		{`{"from":"2026-03-02","length":1}`, "missing_field", "unit"},
		{`{"from":"2026-03-02","length":1,"unit":"days"}`, "missing_field", "basis"},
		{`{"from":"2026-03-02","length":0,"unit":"days","basis":"contract"}`, "out_of_range", "length"},
		{`{"from":"2026-03-02","length":10001,"unit":"days","basis":"contract"}`, "out_of_range", "length"},
		{`{"from":"2026-03-02","length":"1","unit":"days","basis":"contract"}`, "invalid_type", "length"},
		{`{"from":"2026-03-02","length":1,"unit":"hours","basis":"contract"}`, "unknown_word", "unit"},
		{`{"from":"2026-03-02","length":1,"unit":"days","basis":"law"}`, "unknown_word", "basis"},
		{`{"from":"2026-03-02","length":1,"unit":"days","basis":"contract","working":{"easter":true}}`, "unknown_field", "working.easter"},
		{`{"from":"2026-03-02","length":1,"unit":"days","basis":"statute","roll":false}`, "not_allowed", "roll"},
		{`{"from":"2026-03-02","length":1,"unit":"working_days","basis":"statute"}`, "not_allowed", "unit"},
	} {
		wantError(t, "deadline.term", c.in, c.code, c.field)
	}
}

func TestDeadlinePaymentTerm(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"contract":"trade","invoice_date":"2026-03-02","agreed_days":30}`,
			`{"last_day":"2026-04-01","default_from":"2026-04-02","interest_from":"2026-04-02","capped":false}`},
		{`{"contract":"trade","invoice_received":"2026-03-04","agreed_days":30}`, `{"last_day":"2026-04-03"}`},
		{`{"contract":"trade","invoice_date":"2026-03-02","invoice_received":"2026-03-04","agreed_days":60}`,
			`{"last_day":"2026-05-01","capped":false}`},
		{`{"contract":"trade","invoice_date":"2026-03-02","agreed_days":90}`, `{"last_day":"2026-05-01","capped":true}`},
		{`{"contract":"trade","invoice_date":"2026-03-02","agreed_days":90,"expressly":true}`, `{"last_day":"2026-05-31","capped":false}`},
		{`{"contract":"trade","invoice_date":"2026-03-02","agreed_last_day":"2026-03-16"}`, `{"last_day":"2026-03-16","capped":false}`},
		{`{"contract":"public_body","invoice_date":"2026-03-02","agreed_days":45}`, `{"last_day":"2026-04-01","capped":true}`},
		{`{"contract":"public_body","invoice_date":"2026-03-02","agreed_days":45,"expressly":true}`, `{"last_day":"2026-04-01","capped":true}`},
		{`{"contract":"public_body","invoice_date":"2026-03-02","agreed_days":45,"expressly":true,"justified":true}`,
			`{"last_day":"2026-04-16","capped":false}`},
		{`{"contract":"public_body","invoice_date":"2026-03-02","agreed_days":70,"expressly":true,"justified":true}`,
			`{"last_day":"2026-05-01","capped":true}`},
		// A large company pays a smaller one: 30 days for agreements from 1 July 2022,
		// for older ones when the invoice is dated from 1 July 2023, else 60.
		{`{"contract":"large_to_sme","contract_date":"2022-07-01","invoice_date":"2026-03-02","invoice_received":"2026-03-04","agreed_days":45}`,
			`{"last_day":"2026-04-03","capped":true}`},
		{`{"contract":"large_to_sme","contract_date":"2022-06-30","invoice_date":"2023-06-30","invoice_received":"2023-07-01","agreed_days":45}`,
			`{"last_day":"2023-08-14","capped":false}`},
		{`{"contract":"large_to_sme","contract_date":"2022-06-30","invoice_date":"2023-07-01","invoice_received":"2023-07-03","agreed_days":45}`,
			`{"last_day":"2023-08-02","capped":true}`},
		// No agreement.
		{`{"contract":"trade","invoice_received":"2026-03-04"}`, `{"last_day":"2026-04-03","capped":false}`},
		{`{"contract":"trade","invoice_received":"2026-03-04","performance_received":"2026-03-10"}`, `{"last_day":"2026-04-09"}`},
		{`{"contract":"trade","invoice_received":"2026-03-04","performance_received":"2026-03-01"}`, `{"last_day":"2026-04-03"}`},
		{`{"contract":"trade","performance_received":"2026-03-10"}`, `{"last_day":"2026-04-09"}`},
		{`{"contract":"public_body","invoice_received":"2026-03-04","performance_received":"2026-03-01","accepted":"2026-03-20"}`,
			`{"last_day":"2026-04-19"}`},
		{`{"contract":"trade","invoice_received":"2026-03-04","performance_received":"2026-03-01","accepted":"2026-05-01"}`,
			`{"last_day":"2026-04-30"}`},
		{`{"contract":"consumer","invoice_date":"2026-03-02"}`,
			`{"last_day":null,"default_from":null,"interest_from":null,"notices":[{"id":"6:82.notice_needed"}]}`},
		{`{"contract":"consumer","agreed_last_day":"2026-04-01"}`, `{"last_day":"2026-04-01","default_from":"2026-04-02"}`},
		{`{"contract":"consumer","invoice_date":"2026-03-02","agreed_days":14}`, `{"last_day":"2026-03-16"}`},
	} {
		wantOut(t, "deadline.payment_term", c.in, c.want)
	}
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "contract"},
		{`{"contract":"trade","agreed_days":"30"}`, "invalid_type", "agreed_days"},
		{`{"contract":"b2b"}`, "unknown_word", "contract"},
		{`{"contract":"trade"}`, "missing_field", "invoice_received"},
		{`{"contract":"trade","agreed_days":30}`, "missing_field", "invoice_date"},
	} {
		wantError(t, "deadline.payment_term", c.in, c.code, c.field)
	}
}

func TestDeadlineLimitation(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"claim":"contract","due":"2024-05-01"}`, `{"last_day":"2029-05-01"}`},
		{`{"claim":"periodic","due":"2024-02-29"}`, `{"last_day":"2029-02-28"}`},
		{`{"claim":"consumer_sale","due":"2024-05-01"}`, `{"last_day":"2026-05-01"}`},
		{`{"claim":"damages","due":"2024-05-01"}`, `{"last_day":"2029-05-01"}`},
		{`{"claim":"undue_payment","due":"2024-05-01"}`, `{"last_day":"2029-05-01"}`},
		{`{"claim":"judgment","due":"2024-05-01"}`, `{"last_day":"2044-05-01"}`},
		{`{"claim":"judgment_periodic","due":"2024-05-01"}`, `{"last_day":"2029-05-01"}`},
		{`{"claim":"contract","due":"2024-05-01","interruptions":["2026-03-02","2025-01-01"]}`, `{"last_day":"2031-03-02"}`},
		{`{"claim":"consumer_sale","due":"2024-05-01","interruptions":["2026-05-01"]}`, `{"last_day":"2028-05-01"}`},
		// One after the end is ignored with a notice.
		{`{"claim":"consumer_sale","due":"2024-05-01","interruptions":["2026-05-02"]}`,
			`{"last_day":"2026-05-01","notices":[{"id":"limitation.interruption_late"}]}`},
		{`{"claim":"consumer_sale","due":"2020-05-01","interruptions":["2023-06-01","2022-01-01"]}`, `{"last_day":"2025-06-01"}`},
		// A judgment: a new period of five years never ends before the twenty.
		{`{"claim":"judgment","due":"2024-05-01","interruptions":["2026-03-02"]}`, `{"last_day":"2044-05-01"}`},
		{`{"claim":"judgment","due":"2024-05-01","interruptions":["2043-03-02"]}`, `{"last_day":"2048-03-02"}`},
	} {
		wantOut(t, "deadline.limitation", c.in, c.want)
	}
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "claim"},
		{`{"claim":"contract"}`, "missing_field", "due"},
		{`{"claim":"rent","due":"2024-05-01"}`, "unknown_word", "claim"},
		{`{"claim":"contract","due":"2024-05-01","interruptions":"2026-01-01"}`, "invalid_type", "interruptions"},
		{`{"claim":"contract","due":"2024-05-01","interruptions":["2026-01-01",1]}`, "invalid_type", "interruptions[1]"},
		{`{"claim":"contract","due":"2024-05-01","interruptions":["2026-01-01","2026-13-01"]}`, "invalid_date", "interruptions[1]"},
		{`{"claim":"contract","due":"2024-05-01","interruptions":["2026-01-01","2024-04-30"]}`, "date_order", "interruptions[1]"},
	} {
		wantError(t, "deadline.limitation", c.in, c.code, c.field)
	}
}

func TestDeadlineWorkingDay(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"date":"2026-03-02","set":"working"}`, `{"is":true,"why":null}`},
		{`{"date":"2026-03-07","set":"working"}`, `{"is":false,"why":"saturday"}`},
		{`{"date":"2026-03-08","set":"atw"}`, `{"is":false,"why":"sunday"}`},
		{`{"date":"2026-03-09","set":"delivery"}`, `{"is":false,"why":"monday"}`},
		{`{"date":"2026-03-07","set":"delivery"}`, `{"is":true,"why":null}`},
		{`{"date":"2026-01-01","set":"delivery"}`, `{"is":false,"why":"new_year"}`},
		{`{"date":"2026-04-03","set":"working"}`, `{"is":false,"why":"good_friday"}`},
		{`{"date":"2026-04-03","set":"working","working":{"good_friday":true}}`, `{"is":true,"why":null}`},
		{`{"date":"2026-04-06","set":"atw"}`, `{"is":false,"why":"easter_monday"}`},
		{`{"date":"2026-04-27","set":"working"}`, `{"is":false,"why":"kings_day"}`},
		{`{"date":"2013-04-30","set":"working"}`, `{"is":false,"why":"queens_day"}`},
		{`{"date":"2014-04-30","set":"working"}`, `{"is":true}`},
		{`{"date":"2014-04-26","set":"delivery"}`, `{"is":false,"why":"kings_day"}`},
		{`{"date":"2026-05-05","set":"working"}`, `{"is":false,"why":"liberation_day"}`},
		{`{"date":"2026-05-05","set":"working","working":{"liberation_day":true}}`, `{"is":true}`},
		{`{"date":"2026-05-14","set":"atw"}`, `{"is":false,"why":"ascension_day"}`},
		{`{"date":"2026-05-25","set":"working"}`, `{"is":false,"why":"whit_monday"}`},
		{`{"date":"2026-12-25","set":"delivery"}`, `{"is":false,"why":"christmas_day"}`},
		{`{"date":"2025-12-26","set":"atw"}`, `{"is":false,"why":"boxing_day"}`},
		{`{"date":"2026-05-15","set":"atw"}`, `{"is":false,"why":"equated_day"}`},
		{`{"date":"2026-05-15","set":"working"}`, `{"is":false,"why":"equated_day"}`},
		{`{"date":"2026-05-15","set":"working","working":{"equated":true}}`, `{"is":true}`},
		{`{"date":"2026-05-15","set":"delivery"}`, `{"is":true}`},
	} {
		wantOut(t, "deadline.working_day", c.in, c.want)
	}
	for _, c := range []struct{ in, code, field string }{
		{`{"date":"2026-03-02"}`, "missing_field", "set"},
		{`{"date":"2026-02-29","set":"working"}`, "invalid_date", "date"},
		{`{"date":"2026-02-28","set":"bank"}`, "unknown_word", "set"},
	} {
		wantError(t, "deadline.working_day", c.in, c.code, c.field)
	}
}
