package deadline_test

import (
	"errors"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// TestLastDaysOfRange: an answer may lie on 2199-12-31, a Tuesday, and not after
// it; the first day for costs is part of the answer.
func TestLastDaysOfRange(t *testing.T) {
	l, err := deadline.WIKLetter(deadline.Dispatch{Received: on("2199-12-16")})
	if err != nil || l.LastDay != on("2199-12-30") || l.CostsFrom != on("2199-12-31") {
		t.Errorf("%+v, %v", l, err)
	}
	if _, err = deadline.WIKLetter(deadline.Dispatch{Received: on("2199-12-17")}); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Error(err)
	}
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: on("2199-12-27"), DeliveryDays: 2})
	if err != nil || r.Received != on("2199-12-31") {
		t.Errorf("%+v, %v", r, err)
	}
	c, err := deadline.Count(contract("2199-12-27", 2, deadline.WorkingDays))
	if err != nil || c.LastDay != on("2199-12-31") {
		t.Errorf("%+v, %v", c, err)
	}
	p, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceReceived: on("2199-11-30")})
	if err != nil || p.LastDay != on("2199-12-30") || p.InterestFrom != on("2199-12-31") {
		t.Errorf("%+v, %v", p, err)
	}
	if _, err = deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceReceived: on("2199-12-01")}); !errors.Is(err, incasso.ErrOutOfRange) {
		t.Error(err)
	}
	lim, err := deadline.Limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: on("2194-12-31")})
	if err != nil || lim.LastDay != on("2199-12-31") {
		t.Errorf("%+v, %v", lim, err)
	}
	// 1 January 1900 is a Monday and a holiday.
	d, err := deadline.Working{}.Add(on("1900-01-01"), 2)
	if err != nil || d != on("1900-01-03") {
		t.Errorf("%v, %v", d, err)
	}
	d, err = deadline.Working{}.Add(on("1900-01-03"), -1)
	if err != nil || d != on("1900-01-02") {
		t.Errorf("%v, %v", d, err)
	}
	var e *incasso.Error
	if _, err = deadline.MailingPlan(deadline.MailingYear{Year: 2199}); !errors.As(err, &e) || e.Field != "year" {
		t.Error(err)
	}
}

// TestConsultedDays: the day of the event is not consulted, the days that were
// passed over are.
func TestConsultedDays(t *testing.T) {
	rolled := contract("2028-12-29", 1, deadline.Days) // Saturday 30 December
	rolled.Roll = deadline.Yes
	rolledBack := contract("2010-01-02", 1, deadline.Days) // New Year's Day
	rolledBack.Roll = deadline.Yes
	for i, f := range []struct {
		count func(deadline.Term) (deadline.TermResult, error)
		term  deadline.Term
		want  bool
	}{
		{deadline.Count, contract("2009-12-31", 3, deadline.WorkingDays), true},
		{deadline.Count, contract("2009-12-30", 3, deadline.WorkingDays), false},
		{deadline.Count, contract("2028-12-27", 2, deadline.WorkingDays), true},
		{deadline.Count, contract("2028-12-27", 3, deadline.WorkingDays), false},
		{deadline.Count, rolled, false},
		{deadline.CountBack, contract("2029-01-01", 3, deadline.WorkingDays), true},
		{deadline.CountBack, contract("2029-01-02", 3, deadline.WorkingDays), false},
		{deadline.CountBack, rolledBack, false},
	} {
		r, err := f.count(f.term)
		if err != nil || r.CalendarComplete != f.want {
			t.Errorf("%d: %+v, %v; want %v", i, r, err, f.want)
		}
	}
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: on("2009-12-31")})
	if err != nil || !l.CalendarComplete {
		t.Errorf("%+v, %v", l, err)
	}
	l, err = deadline.WIKLetter(deadline.Dispatch{Posted: on("2009-12-30")})
	if err != nil || l.CalendarComplete {
		t.Errorf("%+v, %v", l, err)
	}
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: on("2009-12-31")})
	if err != nil || !r.CalendarComplete {
		t.Errorf("%+v, %v", r, err)
	}
	// With a known day and without roll no calendar is consulted.
	l, err = deadline.WIKLetter(deadline.Dispatch{Received: on("2035-01-01"), Roll: deadline.No})
	if err != nil || !l.CalendarComplete {
		t.Errorf("%+v, %v", l, err)
	}
}

// TestSafeDate: the date to print is the rolled one, however the term was asked.
func TestSafeDate(t *testing.T) {
	for _, roll := range []deadline.Choice{deadline.Default, deadline.Yes, deadline.No} {
		l, err := deadline.WIKLetter(deadline.Dispatch{Posted: on("2026-09-10"), Roll: roll})
		if err != nil || l.SafeDate() != on("2026-09-28") || !hasNotice(l.Notices(), deadline.NoticeLetterRoll) {
			t.Errorf("%v: %v, %v", roll, l.SafeDate(), err)
		}
	}
}

// TestCapEdges: the days on which the caps change, and what lies exactly on an
// edge.
func TestCapEdges(t *testing.T) {
	large := deadline.PaymentFacts{Contract: deadline.LargeToSME, InvoiceDate: on("2022-09-01"),
		InvoiceReceived: on("2022-09-05"), AgreedDays: 60}
	for day, want := range map[string]string{"2022-06-30": "2022-10-31", "2022-07-01": "2022-10-05"} {
		large.ContractDate = on(day)
		r, err := deadline.PaymentTerm(large)
		if err != nil || r.LastDay != on(want) || r.Capped != (day == "2022-07-01") || len(r.Notices()) != 0 {
			t.Errorf("%s: %+v, %v, %v", day, r, r.Notices(), err)
		}
	}
	// Thirty days are never too long, whatever is unknown.
	r, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.LargeToSME, InvoiceDate: on("2022-09-01"), AgreedDays: 30})
	if err != nil || r.Capped || r.CapUncertain {
		t.Errorf("%+v, %v", r, err)
	}
	// Acceptance on the thirtieth day counts as it is.
	r, err = deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade, PerformanceReceived: on("2026-03-02"), Accepted: on("2026-04-01")})
	if err != nil || r.AcceptanceLimited || r.LastDay != on("2026-05-01") {
		t.Errorf("%+v, %v", r, err)
	}
	// Both on one day: the invoice.
	r, err = deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-02"), PerformanceReceived: on("2026-03-02")})
	if err != nil || r.Ground != deadline.GroundInvoice {
		t.Errorf("%+v, %v", r, err)
	}
	// A notice that names the day of its receipt gives that day.
	n, err := deadline.NoticeOfDefault(deadline.DefaultNotice{Received: on("2026-03-02"), LastDay: on("2026-03-02")})
	if err != nil || n.DefaultFrom != on("2026-03-03") {
		t.Errorf("%+v, %v", n, err)
	}
}
