package deadline_test

import (
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// cappedTerm is an invoice between businesses with too long a term.
func cappedTerm() deadline.PaymentResult {
	r, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade,
		InvoiceDate: incasso.MustParseDate("2026-03-02"), AgreedDays: 90})
	if err != nil {
		panic(err)
	}
	return r
}

func ExamplePaymentTerm() {
	r, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade,
		InvoiceReceived: incasso.MustParseDate("2026-03-01")})
	fmt.Println(r.LastDay, r.InterestFrom, r.Ground, err)
	r = cappedTerm()
	fmt.Println(r.LastDay, r.InterestFrom, r.Ground, r.Capped, r.Cap)
	// Output:
	// 2026-03-31 2026-04-01 invoice_received <nil>
	// 2026-05-01 2026-05-02 agreed_days true 60
}

func ExamplePaymentResult_Steps() {
	fmt.Print(incasso.Explain(cappedTerm().Steps(), incasso.EN))
	// Output:
	// 1. Agreed was 31 May 2026; that is longer than the 60 days allowed. [art. 6:119a lid 5 BW]
	// 2. The last day for payment is 1 May 2026: the term that was agreed. [art. 6:119a lid 5 BW]
	// 3. Default and interest begin on 2 May 2026. [art. 6:119a lid 5 BW]
}

func ExamplePaymentResult_Notices() {
	r, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.ToConsumer,
		InvoiceDate: incasso.MustParseDate("2026-03-02")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.LastDay.IsZero(), r.Notices()[0].ID)
	// Output: true 6:82.notice_needed
}

func ExampleNoticeOfDefault() {
	r, err := deadline.NoticeOfDefault(deadline.DefaultNotice{Received: incasso.MustParseDate("2026-09-08"), Days: 7})
	fmt.Println(r.LastDay, r.DefaultFrom, err)
	// Output: 2026-09-15 2026-09-16 <nil>
}

// interrupted is a claim of five years, interrupted once.
func interrupted() deadline.LimitationResult {
	r, err := deadline.Limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract,
		Due: incasso.MustParseDate("2021-01-15"), Interruptions: []incasso.Date{incasso.MustParseDate("2024-06-30")}})
	if err != nil {
		panic(err)
	}
	return r
}

func ExampleLimitation() {
	r := interrupted()
	fmt.Println(r.Original, r.LastDay)
	// Output: 2026-01-15 2029-06-30
}

func ExampleLimitationResult_LastPosting() {
	d, err := interrupted().LastPosting(0)
	fmt.Println(d, d.Weekday(), err)
	// Output: 2029-06-27 Wednesday <nil>
}

func ExampleLimitationResult_Notices() {
	r, err := deadline.Limitation(deadline.LimitationFacts{Claim: deadline.ClaimConsumerSale,
		Due: incasso.MustParseDate("2022-01-15"), Interruptions: []incasso.Date{incasso.MustParseDate("2024-06-30")}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.LastDay, r.Late, r.Notices()[0].ID)
	// Output: 2024-01-15 [2024-06-30] limitation.interruption_late
}

func ExampleLimitationResult_Steps() {
	fmt.Print(incasso.Explain(interrupted().Steps(), incasso.EN))
	// Output:
	// 1. The period of 5 years after 15 January 2021 ends on 15 January 2026. [art. 3:307 lid 1 BW]
	// 2. Interrupted on 30 June 2024; the claim is then barred after 30 June 2029. [art. 3:319 BW]
}

func ExampleTables() {
	for _, t := range deadline.Tables() {
		fmt.Println(t.Name, len(t.Rows))
	}
	// Output:
	// atw_equated_days 34
	// atw_holidays 10
	// deadline_figures 15
	// limitation_periods 7
	// payment_caps 6
	// post_delivery 2
}
