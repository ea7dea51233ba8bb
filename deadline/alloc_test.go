//go:build !race

package deadline_test

import (
	"testing"

	"github.com/go-incasso/incasso/deadline"
)

// TestAllocations: the questions of a hot path do not allocate once the tables
// stand.
func TestAllocations(t *testing.T) {
	day := on("2026-09-10")
	at := day.Time()
	for name, f := range map[string]func(){
		"WIKLetter":    func() { sinkLetter, errSink = deadline.WIKLetter(deadline.Dispatch{Posted: day}) },
		"IsWorkingDay": func() { sinkBool = deadline.IsWorkingDay(day) },
		"IsATWDay":     func() { sinkBool = deadline.IsATWDay(day) },
		"IsDelivery":   func() { sinkBool = deadline.IsDeliveryDay(day) },
		"Working.Is":   func() { sinkBool = deadline.Working{Equated: true}.Is(day) },
		"Ask":          func() { _, errSink = deadline.Ask(deadline.DayQuestion{Date: day, Set: deadline.SetATW}) },
		"Count":        func() { sinkTerm, errSink = deadline.Count(statute("2026-09-10", 14, deadline.Days)) },
		"PaymentTerm": func() {
			_, errSink = deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceDate: day, AgreedDays: 90})
		},
		"Limitation": func() {
			_, errSink = deadline.Limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: day})
		},
		"ReceiptOf":      func() { _, errSink = deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: day}) },
		"LastPosting":    func() { _, errSink = deadline.LastPosting(day, 0) },
		"ContactAllowed": func() { sinkBool = deadline.ContactAllowed(at) },
	} {
		f() // builds the tables
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
