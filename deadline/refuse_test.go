package deadline_test

import (
	"errors"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// TestRefusals: every refusal has its code and the field of the contract.
func TestRefusals(t *testing.T) {
	day, before, after := on("2026-03-02"), on("1899-12-31"), on("2200-01-01")
	letter := func(d deadline.Dispatch) error { _, err := deadline.WIKLetter(d); return err }
	term := func(d deadline.Term) error { _, err := deadline.Count(d); return err }
	back := func(d deadline.Term) error { _, err := deadline.CountBack(d); return err }
	payment := func(d deadline.PaymentFacts) error { _, err := deadline.PaymentTerm(d); return err }
	limitation := func(d deadline.LimitationFacts) error { _, err := deadline.Limitation(d); return err }
	ask := func(d deadline.DayQuestion) error { _, err := deadline.Ask(d); return err }
	receipt := func(d deadline.Delivery) error { _, err := deadline.ReceiptOf(d); return err }
	notice := func(d deadline.DefaultNotice) error { _, err := deadline.NoticeOfDefault(d); return err }
	good := statute("2026-03-02", 14, deadline.Days)
	with := func(change func(*deadline.Term)) deadline.Term { t := good; change(&t); return t }
	for i, f := range []struct {
		err   error
		code  incasso.Code
		field string
	}{
		{letter(deadline.Dispatch{}), incasso.ErrMissingField, "posted"},
		{letter(deadline.Dispatch{Posted: day, Received: day}), incasso.ErrNotAllowed, "received"},
		{letter(deadline.Dispatch{Posted: day, Emailed: day}), incasso.ErrNotAllowed, "emailed"},
		{letter(deadline.Dispatch{Received: day, Emailed: day}), incasso.ErrNotAllowed, "emailed"},
		{letter(deadline.Dispatch{Received: day, DeliveryDays: 2}), incasso.ErrNotAllowed, "delivery_days"},
		{letter(deadline.Dispatch{Posted: day, DeliveryDays: -1}), incasso.ErrOutOfRange, "delivery_days"},
		{letter(deadline.Dispatch{Posted: day, DeliveryDays: 366}), incasso.ErrOutOfRange, "delivery_days"},
		{letter(deadline.Dispatch{Posted: before}), incasso.ErrInvalidDate, "posted"},
		{letter(deadline.Dispatch{Received: after}), incasso.ErrInvalidDate, "received"},
		{letter(deadline.Dispatch{Emailed: after}), incasso.ErrInvalidDate, "emailed"},
		{letter(deadline.Dispatch{Posted: on("2199-12-31")}), incasso.ErrOutOfRange, "posted"},
		{letter(deadline.Dispatch{Received: on("2199-12-31")}), incasso.ErrOutOfRange, "received"},
		{letter(deadline.Dispatch{Emailed: on("2199-12-31")}), incasso.ErrOutOfRange, "emailed"},

		{term(deadline.Term{}), incasso.ErrMissingField, "from"},
		{term(with(func(t *deadline.Term) { t.Unit = 0 })), incasso.ErrMissingField, "unit"},
		{term(with(func(t *deadline.Term) { t.Basis = 0 })), incasso.ErrMissingField, "basis"},
		{term(with(func(t *deadline.Term) { t.Unit = 9 })), incasso.ErrUnknownWord, "unit"},
		{term(with(func(t *deadline.Term) { t.Basis = 9 })), incasso.ErrUnknownWord, "basis"},
		{term(with(func(t *deadline.Term) { t.From = before })), incasso.ErrInvalidDate, "from"},
		{term(with(func(t *deadline.Term) { t.Length = 0 })), incasso.ErrOutOfRange, "length"},
		{term(with(func(t *deadline.Term) { t.Length = 10_001 })), incasso.ErrOutOfRange, "length"},
		{term(with(func(t *deadline.Term) { t.Roll = deadline.No })), incasso.ErrNotAllowed, "roll"},
		{term(with(func(t *deadline.Term) { t.Unit = deadline.WorkingDays })), incasso.ErrNotAllowed, "unit"},
		{term(contract("2199-12-31", 1, deadline.Days)), incasso.ErrOutOfRange, "length"},
		{term(contract("2199-12-31", 1, deadline.WorkingDays)), incasso.ErrOutOfRange, "length"},
		{term(contract("2026-03-02", 10_000, deadline.Years)), incasso.ErrOutOfRange, "length"},
		{term(contract("2026-03-02", 10_000, deadline.Months)), incasso.ErrOutOfRange, "length"},
		{back(contract("1900-01-01", 1, deadline.Days)), incasso.ErrOutOfRange, "length"},
		{back(contract("1900-01-01", 1, deadline.WorkingDays)), incasso.ErrOutOfRange, "length"},
		{back(contract("1910-01-01", 9999, deadline.WorkingDays)), incasso.ErrOutOfRange, "length"},
		{back(with(func(t *deadline.Term) { t.Roll = deadline.Yes })), incasso.ErrNotAllowed, "roll"},
		{back(with(func(t *deadline.Term) { t.Roll = deadline.No })), "", ""},

		{payment(deadline.PaymentFacts{}), incasso.ErrMissingField, "contract"},
		{payment(deadline.PaymentFacts{Contract: 9}), incasso.ErrUnknownWord, "contract"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade}), incasso.ErrMissingField, "invoice_received"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceDate: day}), incasso.ErrMissingField, "invoice_received"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade, AgreedDays: 14}), incasso.ErrMissingField, "invoice_date"},
		{payment(deadline.PaymentFacts{Contract: deadline.LargeToSME, InvoiceDate: day, AgreedDays: 61}), incasso.ErrMissingField, "invoice_received"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceDate: day, AgreedDays: 14, AgreedLastDay: day}), incasso.ErrNotAllowed, "agreed_days"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceDate: day, AgreedDays: -1}), incasso.ErrOutOfRange, "agreed_days"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade, Accepted: after}), incasso.ErrInvalidDate, "accepted"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceReceived: on("2199-12-15")}), incasso.ErrOutOfRange, "invoice_received"},
		{payment(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceDate: on("2199-12-15"), AgreedDays: 20}), incasso.ErrOutOfRange, "agreed_days"},
		{payment(deadline.PaymentFacts{Contract: deadline.ToConsumer, AgreedLastDay: on("2199-12-31")}), incasso.ErrOutOfRange, "agreed_last_day"},

		{limitation(deadline.LimitationFacts{}), incasso.ErrMissingField, "claim"},
		{limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract}), incasso.ErrMissingField, "due"},
		{limitation(deadline.LimitationFacts{Claim: 99, Due: day}), incasso.ErrUnknownWord, "claim"},
		{limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: before}), incasso.ErrInvalidDate, "due"},
		{limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: day, Interruptions: []incasso.Date{day, day.AddDays(-1)}}), incasso.ErrDateOrder, "interruptions[1]"},
		{limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: day, Interruptions: []incasso.Date{after}}), incasso.ErrInvalidDate, "interruptions[0]"},
		{limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: day, Interruptions: []incasso.Date{{}}}), incasso.ErrMissingField, "interruptions[0]"},
		{limitation(deadline.LimitationFacts{Claim: deadline.ClaimJudgment, Due: on("2190-01-01")}), incasso.ErrOutOfRange, "due"},
		{limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: on("2194-01-01"), Interruptions: []incasso.Date{on("2198-01-01")}}), incasso.ErrOutOfRange, "interruptions"},

		{ask(deadline.DayQuestion{}), incasso.ErrMissingField, "date"},
		{ask(deadline.DayQuestion{Date: day}), incasso.ErrMissingField, "set"},
		{ask(deadline.DayQuestion{Date: day, Set: 9}), incasso.ErrUnknownWord, "set"},
		{ask(deadline.DayQuestion{Date: after, Set: deadline.SetATW}), incasso.ErrInvalidDate, "date"},

		{receipt(deadline.Delivery{Sent: day}), incasso.ErrMissingField, "channel"},
		{receipt(deadline.Delivery{Channel: 9, Sent: day}), incasso.ErrUnknownWord, "channel"},
		{receipt(deadline.Delivery{Channel: deadline.Post}), incasso.ErrMissingField, "sent"},
		{receipt(deadline.Delivery{Channel: deadline.Post, Sent: before}), incasso.ErrInvalidDate, "sent"},
		{receipt(deadline.Delivery{Channel: deadline.Post, Arrived: after}), incasso.ErrInvalidDate, "arrived"},
		{receipt(deadline.Delivery{Channel: deadline.Post, Sent: day, Arrived: day.AddDays(-1)}), incasso.ErrDateOrder, "arrived"},
		{receipt(deadline.Delivery{Channel: deadline.Email, Sent: day, DeliveryDays: 2}), incasso.ErrNotAllowed, "delivery_days"},
		{receipt(deadline.Delivery{Channel: deadline.Post, Sent: day, DeliveryDays: 366}), incasso.ErrOutOfRange, "delivery_days"},
		{receipt(deadline.Delivery{Channel: deadline.Post, Sent: on("2199-12-31")}), incasso.ErrOutOfRange, "sent"},
		{receipt(deadline.Delivery{Channel: deadline.Post, Sent: on("2199-12-01"), DeliveryDays: 365}), incasso.ErrOutOfRange, "sent"},

		{notice(deadline.DefaultNotice{}), incasso.ErrMissingField, "received"},
		{notice(deadline.DefaultNotice{Received: day}), incasso.ErrMissingField, "days"},
		{notice(deadline.DefaultNotice{Received: after, Days: 14}), incasso.ErrInvalidDate, "received"},
		{notice(deadline.DefaultNotice{Received: day, Days: 10_001}), incasso.ErrOutOfRange, "days"},
		{notice(deadline.DefaultNotice{Received: day, LastDay: after}), incasso.ErrInvalidDate, "last_day"},
		{notice(deadline.DefaultNotice{Received: day, Days: 14, LastDay: day}), incasso.ErrNotAllowed, "last_day"},
		{notice(deadline.DefaultNotice{Received: day, LastDay: day.AddDays(-1)}), incasso.ErrDateOrder, "last_day"},
		{notice(deadline.DefaultNotice{Received: on("2199-12-25"), Days: 14}), incasso.ErrOutOfRange, "days"},
		{notice(deadline.DefaultNotice{Received: day, LastDay: on("2199-12-31")}), incasso.ErrOutOfRange, "last_day"},
	} {
		var e *incasso.Error
		if f.code == "" {
			if f.err != nil {
				t.Errorf("%d: %v", i, f.err)
			}
			continue
		}
		if !errors.Is(f.err, f.code) || !errors.As(f.err, &e) || e.Field != f.field || e.NL == "" || e.EN == "" {
			t.Errorf("%d: %v; want %s in %q", i, f.err, f.code, f.field)
		}
	}
}

// TestRefusedOthers: the functions with plain arguments.
func TestRefusedOthers(t *testing.T) {
	day, after := on("2026-03-02"), on("2200-01-01")
	var errs []error
	add := func(_ any, err error) { errs = append(errs, err) }
	add(deadline.InTime(0, day))
	add(deadline.InTime(deadline.By, incasso.Date{}))
	add(deadline.InTime(deadline.Before, on("1900-01-01")))
	add(deadline.LastPosting(incasso.Date{}, 0))
	add(deadline.LastPosting(day, -1))
	add(deadline.Working{}.Add(after, 1))
	add(deadline.Working{}.Add(day, 10_001))
	add(deadline.Working{}.Add(on("2199-12-31"), 1))
	add(deadline.Working{}.Add(on("1900-01-01"), -1))
	add(deadline.Working{}.Between(after, day))
	add(deadline.Working{}.Between(day, after))
	add(deadline.NamedDays(0, 2026, deadline.Working{}))
	add(deadline.NamedDays(deadline.SetATW, 1899, deadline.Working{}))
	add(deadline.NamedDays(deadline.SetATW, 2200, deadline.Working{}))
	add(deadline.MailingPlan(deadline.MailingYear{Year: 2199}))
	add(deadline.MailingPlan(deadline.MailingYear{Year: 2026, DeliveryDays: 999}))
	for i, err := range errs {
		var e *incasso.Error
		if !errors.As(err, &e) || e.Field == "" {
			t.Errorf("%d: %v", i, err)
		}
	}
}
