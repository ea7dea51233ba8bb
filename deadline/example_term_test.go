package deadline_test

import (
	"encoding/json"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// threeDays is a statutory term of three days from a Friday.
func threeDays() deadline.TermResult {
	r, err := deadline.Count(deadline.Term{From: incasso.MustParseDate("2026-09-11"), Length: 3,
		Unit: deadline.Days, Basis: deadline.Statute})
	if err != nil {
		panic(err)
	}
	return r
}

func ExampleCount() {
	r, err := deadline.Count(deadline.Term{From: incasso.MustParseDate("2026-04-01"), Length: 3,
		Unit: deadline.WorkingDays, Basis: deadline.Contract})
	fmt.Println(r.LastDay, err)
	// Three months of statute, from the decision of HR 1 September 2017.
	r, err = deadline.Count(deadline.Term{From: incasso.MustParseDate("2016-02-29"), Length: 3,
		Unit: deadline.Months, Basis: deadline.Statute})
	fmt.Println(r.LastDayUnrolled, r.LastDay, err)
	// Output:
	// 2026-04-08 <nil>
	// 2016-05-29 2016-05-30 <nil>
}

func ExampleCountBack() {
	r, err := deadline.CountBack(deadline.Term{From: incasso.MustParseDate("2026-09-21"), Length: 1,
		Unit: deadline.Weeks, Basis: deadline.Statute})
	fmt.Println(r.LastDay, err)
	// Output: 2026-09-14 <nil>
}

func ExampleTermResult_Skipped() {
	for _, s := range threeDays().Skipped() {
		fmt.Println(s.Date, s.Date.Weekday(), s.Why, s.Source)
	}
	// Output: 2026-09-14 Monday two_working_days art. 2 Algemene termijnenwet
}

func ExampleTermResult_Steps() {
	fmt.Print(incasso.Explain(threeDays().Steps(), incasso.NL))
	// Output:
	// 1. Geteld vanaf de dag na 11 september 2026 eindigt de termijn van 3 dagen op 14 september 2026.
	// 2. 14 september 2026 telt niet mee: nog geen twee werkdagen. [art. 2 Algemene termijnenwet]
	// 3. De laatste dag schuift op naar 15 september 2026. [art. 2 Algemene termijnenwet]
}

func ExampleTermResult_Notices() {
	r, err := deadline.Count(deadline.Term{From: incasso.MustParseDate("2029-01-05"), Length: 14,
		Unit: deadline.Days, Basis: deadline.Statute})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, n := range r.Notices() {
		fmt.Println(n.ID)
	}
	// Output:
	// calendar.incomplete
	// law.after_verified_through
}

func ExampleTermResult_MarshalJSON() {
	r, err := deadline.Count(deadline.Term{From: incasso.MustParseDate("2026-09-07"), Length: 5,
		Unit: deadline.Days, Basis: deadline.Contract})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.Marshal(r)
	fmt.Println(string(text), err)
	// Output: {"last_day":"2026-09-12","last_day_unrolled":"2026-09-12","calendar_complete":true,"skipped":[]} <nil>
}

func ExampleInTime() {
	d, err := deadline.InTime(deadline.Before, incasso.MustParseDate("2014-09-25"))
	fmt.Println(d, err)
	// Output: 2014-09-24 <nil>
}

func ExampleWorking_Is() {
	goodFriday := incasso.MustParseDate("2026-04-03")
	fmt.Println(deadline.Working{}.Is(goodFriday), deadline.Working{GoodFriday: true}.Is(goodFriday))
	// Output: false true
}

func ExampleWorking_Add() {
	from := incasso.MustParseDate("2026-04-01")
	later, err := deadline.Working{}.Add(from, 3)
	fmt.Println(later, err)
	earlier, err := deadline.Working{}.Add(later, -3)
	fmt.Println(earlier, err)
	// Output:
	// 2026-04-08 <nil>
	// 2026-04-01 <nil>
}

func ExampleWorking_Between() {
	n, err := deadline.Working{}.Between(incasso.MustParseDate("2026-04-01"), incasso.MustParseDate("2026-04-08"))
	fmt.Println(n, err)
	// Output: 3 <nil>
}

func ExampleIsWorkingDay() {
	fmt.Println(deadline.IsWorkingDay(incasso.MustParseDate("2026-05-15"))) // an equated day
	fmt.Println(deadline.IsWorkingDay(incasso.MustParseDate("2026-05-18")))
	// Output:
	// false
	// true
}

func ExampleIsATWDay() {
	fmt.Println(deadline.IsATWDay(incasso.MustParseDate("2026-05-05"))) // not a lustrum, and yet
	// Output: true
}

func ExampleIsDeliveryDay() {
	fmt.Println(deadline.IsDeliveryDay(incasso.MustParseDate("2025-04-26"))) // a Saturday, and King's Day
	fmt.Println(deadline.IsDeliveryDay(incasso.MustParseDate("2025-05-03")))
	// Output:
	// false
	// true
}

func ExampleAsk() {
	a, err := deadline.Ask(deadline.DayQuestion{Date: incasso.MustParseDate("2026-05-15"), Set: deadline.SetATW})
	fmt.Println(a.Is, a.Why, a.Source, err)
	// Output: false equated_day Besluit gelijkstelling met een algemeen erkende feestdag, Stcrt. 2025, 24713 <nil>
}

func ExampleDayAnswer_Notices() {
	a, err := deadline.Ask(deadline.DayQuestion{Date: incasso.MustParseDate("2030-05-31"), Set: deadline.SetATW})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, n := range a.Notices() {
		fmt.Println(n.EN)
	}
	// Output:
	// Equated days are known for 2010 through 2028; outside those years a day may be missing.
	// The law was verified through 31 December 2026; for later days it was applied as it stood then.
}

func ExampleNamedDays() {
	list, err := deadline.NamedDays(deadline.SetATW, 2026, deadline.Working{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range list {
		fmt.Println(d.Date, d.NL)
	}
	// Output:
	// 2026-01-01 Nieuwjaarsdag
	// 2026-01-02 gelijkgestelde dag
	// 2026-04-03 Goede Vrijdag
	// 2026-04-06 Tweede Paasdag
	// 2026-04-27 Koningsdag
	// 2026-05-05 Bevrijdingsdag
	// 2026-05-14 Hemelvaartsdag
	// 2026-05-15 gelijkgestelde dag
	// 2026-05-25 Tweede Pinksterdag
	// 2026-12-25 Eerste Kerstdag
	// 2026-12-26 Tweede Kerstdag
}

func ExampleEquatedKnown() {
	fmt.Println(deadline.EquatedKnown())
	// Output: 2010-01-01 2028-12-31
}
