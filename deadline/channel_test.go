package deadline_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// TestChannels: receipt by each channel, with and without a known day.
func TestChannels(t *testing.T) {
	for _, f := range []struct {
		delivery deadline.Delivery
		received string
		presumed bool
		notice   string
	}{
		{deadline.Delivery{Channel: deadline.Post, Sent: on("2026-09-11")}, "2026-09-15", true, ""},
		{deadline.Delivery{Channel: deadline.Post, Sent: on("2026-09-11"), DeliveryDays: 1}, "2026-09-12", true, ""},
		{deadline.Delivery{Channel: deadline.Post, Sent: on("2026-09-11"), Arrived: on("2026-09-12")}, "2026-09-12", false, ""},
		{deadline.Delivery{Channel: deadline.Post, Arrived: on("2026-09-13")}, "2026-09-13", false, ""},
		{deadline.Delivery{Channel: deadline.Registered, Sent: on("2026-09-11")}, "2026-09-15", true, deadline.NoticeRegistered},
		{deadline.Delivery{Channel: deadline.Registered, Sent: on("2026-09-11"), Arrived: on("2026-09-14")}, "2026-09-14", false, ""},
		{deadline.Delivery{Channel: deadline.Email, Sent: on("2026-09-13")}, "2026-09-13", false, ""},
		{deadline.Delivery{Channel: deadline.Courier, Sent: on("2026-09-14")}, "2026-09-14", false, ""},
		{deadline.Delivery{Channel: deadline.Post, Sent: on("2027-07-01")}, "2027-07-06", true, deadline.NoticeD3Announced},
	} {
		r, err := deadline.ReceiptOf(f.delivery)
		if err != nil || r.Received != on(f.received) || r.Presumed != f.presumed {
			t.Errorf("%+v: %+v, %v", f.delivery, r, err)
		}
		if f.notice != "" && !hasNotice(r.Notices(), f.notice) || f.notice == "" && len(r.Notices()) > 0 {
			t.Errorf("%+v: %v", f.delivery, r.Notices())
		}
		steps := r.Steps()
		if last := steps[len(steps)-1]; last.Source.IsZero() || last.Out.String() != f.received {
			t.Errorf("%+v: %+v", f.delivery, last)
		}
		if len(steps)-1 != len(r.Skipped()) {
			t.Errorf("%+v: %d steps", f.delivery, len(steps))
		}
	}
	// The step of an announced rule names the announcement, not the Hoge Raad.
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: on("2027-07-01")})
	if err != nil {
		t.Fatal(err)
	}
	steps := r.Steps()
	if s := steps[len(steps)-1].Source.Source(); s.ECLI != "" || s.Law == "" {
		t.Errorf("%+v", s)
	}
}

// TestTermRemarks: choices that do not reach a statutory term, and the exceptions
// of art. 4 ATW among the steps.
func TestTermRemarks(t *testing.T) {
	term := statute("2026-04-01", 3, deadline.Days)
	term.Working.GoodFriday = true
	r, err := deadline.Count(term)
	if err != nil || r.LastDay != on("2026-04-07") || !hasNotice(r.Notices(), deadline.NoticeWorkingUnused) {
		t.Errorf("%+v, %v, %v", r, r.Notices(), err)
	}
	r, err = deadline.Count(statute("2026-06-06", 91, deadline.Days))
	if err != nil {
		t.Fatal(err)
	}
	if steps := r.Steps(); len(steps) != 2 || steps[1].Source.Source().Article != "4" {
		t.Errorf("%+v", steps)
	}
	r, err = deadline.CountBack(statute("2027-01-06", 1, deadline.Weeks))
	if err != nil || !hasNotice(r.Notices(), incasso.NoticeAfterVerified) {
		t.Errorf("%v, %v", r.Notices(), err)
	}
	if steps := r.Steps(); len(steps) != 1 || steps[0].Source.Source().Paragraph != "2" {
		t.Errorf("%+v", steps)
	}
	// An end that would move past 2199.
	long := contract("2199-12-20", 9, deadline.Days) // 29 December, a Sunday
	long.Roll = deadline.Yes
	if r, err := deadline.Count(long); err != nil || r.LastDay != on("2199-12-30") {
		t.Errorf("%+v, %v", r, err)
	}
	back := deadline.Term{From: on("1900-01-02"), Length: 1, Unit: deadline.Days, Basis: deadline.Contract, Roll: deadline.Yes}
	if r, err := deadline.CountBack(back); err == nil {
		t.Errorf("New Year's Day moves into 1899: %+v", r)
	}
}

// TestPaymentRoll: the last of the 30 days moves only when asked, and an agreed day
// never.
func TestPaymentRoll(t *testing.T) {
	f := deadline.PaymentFacts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-05")} // + 30 is Saturday 4 April
	for choice, want := range map[deadline.Choice]string{deadline.Default: "2026-04-04", deadline.No: "2026-04-04", deadline.Yes: "2026-04-07"} {
		f.Roll = choice
		r, err := deadline.PaymentTerm(f)
		if err != nil || r.LastDay != on(want) || r.InterestFrom != on(want).AddDays(1) || !r.CalendarComplete {
			t.Errorf("%v: %+v, %v", choice, r, err)
		}
	}
	f.AgreedLastDay, f.Roll = on("2026-04-04"), deadline.Yes
	if r, err := deadline.PaymentTerm(f); err != nil || r.LastDay != on("2026-04-04") {
		t.Errorf("%+v, %v", r, err)
	}
	f = deadline.PaymentFacts{Contract: deadline.ToPublicBody, Accepted: on("2030-03-01"), Roll: deadline.Yes}
	if r, err := deadline.PaymentTerm(f); err != nil || r.CalendarComplete || !hasNotice(r.Notices(), deadline.NoticeIncomplete) {
		t.Errorf("%+v, %v", r, err)
	}
}

// TestZeroResults: a result that was never computed explains nothing and does not
// panic.
func TestZeroResults(t *testing.T) {
	if n := len((deadline.LetterTerm{}).Skipped()) + len((deadline.TermResult{}).Skipped()) + len((deadline.Receipt{}).Skipped()) +
		len((deadline.TermResult{}).Steps()) + len((deadline.PaymentResult{}).Steps()); n != 0 {
		t.Errorf("%d", n)
	}
	if !(deadline.LetterTerm{}).SafeDate().IsZero() {
		t.Error("a safe date from nothing")
	}
	if s := deadline.Why(99); s.String() != "" || s.Name(incasso.NL) != "" || deadline.Unit(99).String() != "" {
		t.Error("an unknown value has a name")
	}
}
