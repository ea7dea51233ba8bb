package deadline_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// letterOfThursday is a 14-day letter posted on a Thursday, whose fourteenth day
// is a Saturday.
func letterOfThursday() deadline.LetterTerm {
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: incasso.MustParseDate("2026-09-10")})
	if err != nil {
		panic(err)
	}
	return l
}

func ExampleWIKLetter() {
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: incasso.MustParseDate("2026-09-11")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("posted    ", l.Posted)
	fmt.Println("received  ", l.Received)
	fmt.Println("last day  ", l.LastDay)
	fmt.Println("costs from", l.CostsFrom)
	// Output:
	// posted     2026-09-11
	// received   2026-09-15
	// last day   2026-09-29
	// costs from 2026-09-30
}

// A day of receipt that is known goes before the presumption.
func ExampleWIKLetter_received() {
	l, err := deadline.WIKLetter(deadline.Dispatch{Received: incasso.MustParseDate("2026-09-14")})
	fmt.Println(l.FirstDay, l.LastDay, l.Presumed, err)
	// Output: 2026-09-15 2026-09-28 false <nil>
}

// Without art. 1 ATW the term ends on the fourteenth day, also on a Saturday.
func ExampleWIKLetter_withoutRoll() {
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: incasso.MustParseDate("2026-09-10"), Roll: deadline.No})
	fmt.Println(l.LastDay, l.LastDay.Weekday(), err)
	// Output: 2026-09-26 Saturday <nil>
}

func ExampleLetterTerm_Skipped() {
	for _, s := range letterOfThursday().Skipped() {
		fmt.Println(s.Date, s.Why, s.Source)
	}
	// Output:
	// 2026-09-26 saturday art. 1 lid 1 Algemene termijnenwet
	// 2026-09-27 sunday art. 1 lid 1 Algemene termijnenwet
}

func ExampleLetterTerm_SafeDate() {
	l := letterOfThursday()
	fmt.Println("uiterlijk", l.SafeDate().DutchDate())
	// Output: uiterlijk 28 september 2026
}

func ExampleLetterTerm_Notices() {
	for _, n := range letterOfThursday().Notices() {
		fmt.Println(n.ID)
	}
	// Output: atw.wik_letter.open
}

func ExampleLetterTerm_Steps() {
	fmt.Print(incasso.Explain(letterOfThursday().Steps(), incasso.EN))
	// Output:
	// 1. Posted on 10 September 2026; receipt presumed on delivery day 2 after that: 12 September 2026. [Hoge Raad 25 november 2016, ECLI:NL:HR:2016:2704]
	// 2. The first of the 14 days is the day after receipt: 13 September 2026. [art. 6:96 lid 6 BW]
	// 3. The fourteenth day is 26 September 2026. [art. 6:96 lid 6 BW]
	// 4. 26 September 2026 does not count: Saturday. [art. 1 lid 1 Algemene termijnenwet]
	// 5. 27 September 2026 does not count: Sunday. [art. 1 lid 1 Algemene termijnenwet]
	// 6. The last day moves to 28 September 2026. [art. 1 lid 1 Algemene termijnenwet]
	// 7. Costs may be charged from 29 September 2026. [art. 6:96 lid 6 BW]
}

func ExampleLetterTerm_MarshalJSON() {
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: incasso.MustParseDate("2026-09-07")})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.MarshalIndent(l, "", "  ")
	fmt.Println(string(text), err)
	// Output:
	// {
	//   "posted": "2026-09-07",
	//   "received": "2026-09-09",
	//   "presumed": true,
	//   "first_day": "2026-09-10",
	//   "last_day": "2026-09-23",
	//   "last_day_unrolled": "2026-09-23",
	//   "costs_from": "2026-09-24",
	//   "calendar_complete": true,
	//   "delivery_days": 2,
	//   "rolled": true,
	//   "skipped": []
	// } <nil>
}

func ExampleMailingPlan() {
	plan, err := deadline.MailingPlan(deadline.MailingYear{Year: 2026})
	fmt.Println(len(plan), err)
	for _, l := range plan[250:254] {
		fmt.Println(l.Posted, l.Posted.Weekday().String()[:3], "received", l.Received, "costs from", l.CostsFrom)
	}
	// Output:
	// 365 <nil>
	// 2026-09-08 Tue received 2026-09-10 costs from 2026-09-25
	// 2026-09-09 Wed received 2026-09-11 costs from 2026-09-26
	// 2026-09-10 Thu received 2026-09-12 costs from 2026-09-29
	// 2026-09-11 Fri received 2026-09-15 costs from 2026-09-30
}

// receiptBeforeEaster is a letter posted on the Thursday before Easter.
func receiptBeforeEaster() deadline.Receipt {
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: incasso.MustParseDate("2026-04-02")})
	if err != nil {
		panic(err)
	}
	return r
}

func ExampleReceiptOf() {
	r := receiptBeforeEaster()
	fmt.Println(r.Received, r.Presumed)
	// A day on which it is known to have arrived always wins.
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Registered,
		Sent: incasso.MustParseDate("2026-04-02"), Arrived: incasso.MustParseDate("2026-04-04")})
	fmt.Println(r.Received, r.Presumed, err)
	// Output:
	// 2026-04-07 true
	// 2026-04-04 false <nil>
}

func ExampleReceipt_Skipped() {
	for _, s := range receiptBeforeEaster().Skipped() {
		fmt.Println(s.Date, s.Why)
	}
	// Output:
	// 2026-04-03 good_friday
	// 2026-04-05 sunday
	// 2026-04-06 monday
}

func ExampleReceipt_Notices() {
	r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Registered, Sent: incasso.MustParseDate("2026-04-02")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, n := range r.Notices() {
		fmt.Println(n.ID)
	}
	// Output: receipt.registered_presumed
}

func ExampleReceipt_Steps() {
	steps := receiptBeforeEaster().Steps()
	fmt.Println(steps[0].Text(incasso.NL))
	fmt.Println(steps[3].Text(incasso.NL))
	// Output:
	// 3 april 2026 telt niet mee: Goede Vrijdag.
	// Gepost op 2 april 2026; ontvangst vermoed op bezorgdag 2 daarna: 7 april 2026.
}

func ExampleArrivalDay() {
	// Half past midnight in Amsterdam, on the night the clock goes forward.
	at := time.Date(2026, time.March, 28, 23, 30, 0, 0, time.UTC)
	fmt.Println(deadline.ArrivalDay(at))
	// Output: 2026-03-29
}

func ExampleLastPosting() {
	d, err := deadline.LastPosting(incasso.MustParseDate("2026-04-07"), 0)
	fmt.Println(d, d.Weekday(), err)
	// Output: 2026-04-03 Friday <nil>
}

func ExampleContactAllowed() {
	fmt.Println(deadline.ContactAllowed(time.Date(2026, time.July, 13, 17, 59, 0, 0, time.UTC)))
	fmt.Println(deadline.ContactAllowed(time.Date(2026, time.July, 13, 18, 0, 0, 0, time.UTC)))
	// Output:
	// true
	// false
}

func ExampleContactAt() {
	c, err := deadline.ContactAt(time.Date(2026, time.April, 27, 10, 0, 0, 0, time.UTC))
	fmt.Println(c.Allowed, c.Night, c.Why, c.Source, err)
	// Output: false false kings_day art. 4.2 Besluit kwaliteit incassodienstverlening, Stb. 2024, 44 <nil>
}

func ExampleContact_Notices() {
	c, err := deadline.ContactAt(time.Date(2026, time.April, 3, 10, 0, 0, 0, time.UTC))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Allowed, c.Why, c.Notices()[0].ID)
	// Output: false good_friday bki.good_friday.open
}

func ExampleNextContact() {
	at, err := deadline.NextContact(time.Date(2026, time.March, 28, 19, 30, 0, 0, time.UTC))
	fmt.Println(at.Format(time.RFC3339), err)
	// Output: 2026-03-30T07:00:00+02:00 <nil>
}
