package incasso_test

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-incasso/incasso"
)

func ExampleNewDate() {
	d, err := incasso.NewDate(2026, time.March, 2)
	fmt.Println(d, err)
	_, err = incasso.NewDate(2026, time.February, 30)
	fmt.Println(errors.Is(err, incasso.ErrInvalidDate))
	// Output:
	// 2026-03-02 <nil>
	// true
}

func ExampleMustDate() {
	fmt.Println(incasso.MustDate(2026, time.March, 2))
	// Output: 2026-03-02
}

func ExampleDateOf() {
	// Half past midnight in the Netherlands, when it is still yesterday in UTC.
	at := time.Date(2026, time.March, 2, 0, 30, 0, 0, time.FixedZone("CET", 3600))
	fmt.Println(incasso.DateOf(at), incasso.DateOf(at.UTC()))
	// Output: 2026-03-02 2026-03-01
}

func ExampleMinDate() {
	fmt.Println(incasso.MinDate(), incasso.MinDate().AddDays(-1).IsZero())
	// Output: 1800-01-01 true
}

func ExampleMaxDate() {
	fmt.Println(incasso.MaxDate(), incasso.MaxDate().AddDays(1).IsZero())
	// Output: 2399-12-31 true
}

func ExampleDateFromDayNumber() {
	d := incasso.MustDate(2026, time.March, 2)
	fmt.Println(incasso.DateFromDayNumber(d.DayNumber()) == d)
	fmt.Println(incasso.DateFromDayNumber(0).IsZero())
	// Output:
	// true
	// true
}

func ExampleParseDate() {
	d, err := incasso.ParseDate("2026-03-02")
	fmt.Println(d.Weekday(), err)
	_, err = incasso.ParseDate("02-03-2026")
	fmt.Println(err)
	// Output:
	// Monday <nil>
	// incasso: "02-03-2026" is not an existing date in the form 2026-03-02. (invalid_date)
}

func ExampleMustParseDate() {
	fmt.Println(incasso.MustParseDate("2026-03-02").Year())
	// Output: 2026
}

func ExampleIsLeapYear() {
	fmt.Println(incasso.IsLeapYear(2024), incasso.IsLeapYear(2100))
	// Output: true false
}

func ExampleDate_IsZero() {
	var due incasso.Date // nobody filled it in
	fmt.Println(due.IsZero(), due.AddDays(14).IsZero())
	// Output: true true
}

func ExampleDate_Time() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).Time())
	// Output: 2026-03-02 00:00:00 +0000 UTC
}

func ExampleDate_YMD() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).YMD())
	// Output: 2026 March 2
}

func ExampleDate_Year() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).Year())
	// Output: 2026
}

func ExampleDate_Month() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).Month())
	// Output: March
}

func ExampleDate_Day() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).Day())
	// Output: 2
}

func ExampleDate_DaysInMonth() {
	fmt.Println(incasso.MustDate(2024, time.February, 1).DaysInMonth())
	// Output: 29
}

func ExampleDate_Weekday() {
	fmt.Println(incasso.MustDate(2026, time.November, 21).Weekday())
	// Output: Saturday
}

func ExampleDate_DayNumber() {
	fmt.Println(incasso.MinDate().DayNumber(), incasso.MustDate(1800, time.February, 1).DayNumber())
	// Output: 1 32
}

func ExampleDate_AddDays() {
	received := incasso.MustDate(2026, time.February, 18)
	fmt.Println(received.AddDays(14))
	// Output: 2026-03-04
}

func ExampleDate_AddMonths() {
	d := incasso.MustDate(2026, time.January, 31)
	fmt.Println(d.AddMonths(1, incasso.Clip))
	_, err := d.AddMonths(1, incasso.Reject)
	fmt.Println(err)
	// Output:
	// 2026-02-28 <nil>
	// incasso: "2026-02-31" is not an existing date in the form 2026-03-02. (invalid_date)
}

func ExampleDate_AddYears() {
	first := incasso.MustDate(2024, time.February, 29)
	for n := range 5 {
		d, err := first.AddYears(n, incasso.Clip) // always from the anchor
		fmt.Println(d, err)
	}
	// Output:
	// 2024-02-29 <nil>
	// 2025-02-28 <nil>
	// 2026-02-28 <nil>
	// 2027-02-28 <nil>
	// 2028-02-29 <nil>
}

func ExampleDate_DaysUntil() {
	due := incasso.MustDate(2026, time.March, 2)
	paid := incasso.MustDate(2026, time.April, 1)
	fmt.Println(due.DaysUntil(paid), paid.DaysUntil(due))
	// Output: 30 -30
}

func ExampleDate_Before() {
	due, paid := incasso.MustDate(2026, time.March, 2), incasso.MustDate(2026, time.April, 1)
	fmt.Println(due.Before(paid), due.Before(due))
	// Output: true false
}

func ExampleDate_After() {
	due, paid := incasso.MustDate(2026, time.March, 2), incasso.MustDate(2026, time.April, 1)
	fmt.Println(paid.After(due))
	// Output: true
}

func ExampleDate_Compare() {
	days := []incasso.Date{incasso.MustDate(2026, 4, 1), incasso.MustDate(2026, 3, 2)}
	slices.SortFunc(days, incasso.Date.Compare)
	fmt.Println(days)
	// Output: [2026-03-02 2026-04-01]
}

func ExampleDate_String() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).String())
	// Output: 2026-03-02
}

func ExampleDate_DutchDate() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).DutchDate())
	// Output: 2 maart 2026
}

func ExampleDate_EnglishDate() {
	fmt.Println(incasso.MustDate(2026, time.March, 2).EnglishDate())
	// Output: 2 March 2026
}

func ExampleDate_AppendText() {
	b, err := incasso.MustDate(2026, time.March, 2).AppendText([]byte("due "))
	fmt.Println(string(b), err)
	// Output: due 2026-03-02 <nil>
}

func ExampleDate_MarshalText() {
	b, err := incasso.MustDate(2026, time.March, 2).MarshalText()
	fmt.Println(string(b), err)
	// Output: 2026-03-02 <nil>
}

func ExampleDate_UnmarshalText() {
	var d incasso.Date
	err := d.UnmarshalText([]byte("2026-03-02"))
	fmt.Println(d, err)
	// Output: 2026-03-02 <nil>
}

func ExampleDate_MarshalJSON() {
	b, err := incasso.MustDate(2026, time.March, 2).MarshalJSON()
	fmt.Println(string(b), err)
	// Output: "2026-03-02" <nil>
}

func ExampleDate_UnmarshalJSON() {
	var d incasso.Date
	err := d.UnmarshalJSON([]byte(`"2026-03-02"`))
	fmt.Println(d, err)
	// Output: 2026-03-02 <nil>
}

func ExampleDate_Value() {
	v, err := incasso.MustDate(2026, time.March, 2).Value()
	fmt.Println(v, err)
	// Output: 2026-03-02 <nil>
}

func ExampleDate_Scan() {
	var d incasso.Date
	// A driver gives a DATE column as a time.
	err := d.Scan(time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC))
	fmt.Println(d, err)
	// Output: 2026-03-02 <nil>
}
