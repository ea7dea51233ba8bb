package interest_test

import (
	"fmt"

	"github.com/go-incasso/incasso/interest"
)

func ExampleKind_String() {
	fmt.Println(interest.Commercial)
	// Output: commercial
}

func ExampleKind_MarshalText() {
	text, err := interest.Statutory.MarshalText()
	fmt.Println(string(text), err)
	// Output: statutory <nil>
}

func ExampleKind_UnmarshalText() {
	var v interest.Kind
	fmt.Println(v.UnmarshalText([]byte("commercial")), v == interest.Commercial)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no kind of interest; known are: statutory, commercial, public_body, contractual. (unknown_word)
}

func ExamplePer_String() {
	fmt.Println(interest.PerMonth)
	// Output: month
}

func ExamplePer_MarshalText() {
	text, err := interest.PerYear.MarshalText()
	fmt.Println(string(text), err)
	// Output: year <nil>
}

func ExamplePer_UnmarshalText() {
	var v interest.Per
	fmt.Println(v.UnmarshalText([]byte("month")), v == interest.PerMonth)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no rate period; known are: year, month, started_month. (unknown_word)
}

func ExampleDebt_String() {
	fmt.Println(interest.TradeDebt)
	// Output: trade
}

func ExampleDebt_MarshalText() {
	text, err := interest.OrdinaryDebt.MarshalText()
	fmt.Println(string(text), err)
	// Output: ordinary <nil>
}

func ExampleDebt_UnmarshalText() {
	var v interest.Debt
	fmt.Println(v.UnmarshalText([]byte("trade")), v == interest.TradeDebt)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no kind of debt; known are: ordinary, trade, public_body. (unknown_word)
}

func ExampleCompounding_String() {
	fmt.Println(interest.Monthly)
	// Output: monthly
}

func ExampleCompounding_MarshalText() {
	text, err := interest.Yearly.MarshalText()
	fmt.Println(string(text), err)
	// Output: yearly <nil>
}

func ExampleCompounding_UnmarshalText() {
	var v interest.Compounding
	fmt.Println(v.UnmarshalText([]byte("monthly")), v == interest.Monthly)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no compounding; known are: yearly, monthly, none. (unknown_word)
}

func ExampleDayCount_String() {
	fmt.Println(interest.ActActCalendar)
	// Output: act/act-calendar
}

func ExampleDayCount_MarshalText() {
	text, err := interest.Act365.MarshalText()
	fmt.Println(string(text), err)
	// Output: act/365 <nil>
}

func ExampleDayCount_UnmarshalText() {
	var v interest.DayCount
	fmt.Println(v.UnmarshalText([]byte("act/act-calendar")), v == interest.ActActCalendar)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no day count; known are: act/365, act/act-calendar, act/act-anniversary, 30/360. (unknown_word)
}

func ExampleRounding_String() {
	fmt.Println(interest.RoundEnd)
	// Output: end
}

func ExampleRounding_MarshalText() {
	text, err := interest.RoundLine.MarshalText()
	fmt.Println(string(text), err)
	// Output: line <nil>
}

func ExampleRounding_UnmarshalText() {
	var v interest.Rounding
	fmt.Println(v.UnmarshalText([]byte("end")), v == interest.RoundEnd)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no rounding; known are: line, end. (unknown_word)
}

func ExampleCapitalise_String() {
	fmt.Println(interest.CapitaliseExact)
	// Output: exact
}

func ExampleCapitalise_MarshalText() {
	text, err := interest.CapitaliseRounded.MarshalText()
	fmt.Println(string(text), err)
	// Output: rounded <nil>
}

func ExampleCapitalise_UnmarshalText() {
	var v interest.Capitalise
	fmt.Println(v.UnmarshalText([]byte("exact")), v == interest.CapitaliseExact)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no way of capitalising; known are: rounded, exact. (unknown_word)
}

func ExampleCapitalisedAs_String() {
	fmt.Println(interest.AsPrincipal)
	// Output: principal
}

func ExampleCapitalisedAs_MarshalText() {
	text, err := interest.AsInterest.MarshalText()
	fmt.Println(string(text), err)
	// Output: interest <nil>
}

func ExampleCapitalisedAs_UnmarshalText() {
	var v interest.CapitalisedAs
	fmt.Println(v.UnmarshalText([]byte("principal")), v == interest.AsPrincipal)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no booking of capitalised interest; known are: interest, principal. (unknown_word)
}

func ExamplePaymentDay_String() {
	fmt.Println(interest.From)
	// Output: from
}

func ExamplePaymentDay_MarshalText() {
	text, err := interest.Through.MarshalText()
	fmt.Println(string(text), err)
	// Output: through <nil>
}

func ExamplePaymentDay_UnmarshalText() {
	var v interest.PaymentDay
	fmt.Println(v.UnmarshalText([]byte("from")), v == interest.From)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no payment day; known are: through, from. (unknown_word)
}

func ExampleCostInterest_String() {
	fmt.Println(interest.StatutoryCostInterest)
	// Output: statutory
}

func ExampleCostInterest_MarshalText() {
	text, err := interest.NoCostInterest.MarshalText()
	fmt.Println(string(text), err)
	// Output: none <nil>
}

func ExampleCostInterest_UnmarshalText() {
	var v interest.CostInterest
	fmt.Println(v.UnmarshalText([]byte("statutory")), v == interest.StatutoryCostInterest)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no interest on costs; known are: none, statutory. (unknown_word)
}

func ExampleOrder_String() {
	fmt.Println(interest.AsGiven)
	// Output: given
}

func ExampleOrder_MarshalText() {
	text, err := interest.ByLaw.MarshalText()
	fmt.Println(string(text), err)
	// Output: law <nil>
}

func ExampleOrder_UnmarshalText() {
	var v interest.Order
	fmt.Println(v.UnmarshalText([]byte("given")), v == interest.AsGiven)
	fmt.Println(v.UnmarshalText([]byte("weekly")))
	// Output:
	// <nil> true
	// incasso: "weekly" is no order of imputation; known are: law, given. (unknown_word)
}
