package incasso_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
)

func ExampleParseRate() {
	r, err := incasso.ParseRate("10.4")
	fmt.Println(r, err)
	_, err = incasso.ParseRate("10.405")
	fmt.Println(errors.Is(err, incasso.ErrInvalidRate))
	// Output:
	// 10.40 <nil>
	// true
}

func ExampleMustParseRate() {
	fmt.Println(incasso.MustParseRate("4"))
	// Output: 4.00
}

func ExampleRateFromDecimal() {
	fmt.Println(incasso.RateFromDecimal(decimal.RequireFromString("11.15")))
	// Output: 11.15 <nil>
}

func ExampleRate_Decimal() {
	fmt.Println(incasso.Rate(10_40).Decimal().StringFixed(2))
	// Output: 10.40
}

func ExampleRate_IsZero() {
	fmt.Println(incasso.Rate(0).IsZero())
	// Output: true
}

func ExampleRate_Sign() {
	fmt.Println(incasso.Rate(-50).Sign())
	// Output: -1
}

func ExampleRate_Compare() {
	fmt.Println(incasso.Rate(4_00).Compare(10_40))
	// Output: -1
}

func ExampleRate_Add() {
	// Two points above a rate.
	fmt.Println(incasso.Rate(4_00).Add(2 * incasso.Percent1))
	// Output: 6.00 <nil>
}

func ExampleRate_Sub() {
	fmt.Println(incasso.Rate(4_00).Sub(6_00))
	// Output: -2.00 <nil>
}

func ExampleRate_InRange() {
	fmt.Println(incasso.MaxRate.InRange(), (incasso.MaxRate + 1).InRange())
	// Output: true false
}

func ExampleRate_String() {
	fmt.Println(incasso.Rate(10_40).String())
	// Output: 10.40
}

func ExampleRate_Dutch() {
	fmt.Println(incasso.Rate(10_40).Dutch(), incasso.Rate(4_00).Dutch(), incasso.Rate(11_15).Dutch())
	// Output: 10,4% 4% 11,15%
}

func ExampleRate_English() {
	fmt.Println(incasso.Rate(10_40).English())
	// Output: 10.4%
}

func ExampleRate_AppendText() {
	b, err := incasso.Rate(10_40).AppendText([]byte("rate "))
	fmt.Println(string(b), err)
	// Output: rate 10.40 <nil>
}

func ExampleRate_MarshalText() {
	b, err := incasso.Rate(10_40).MarshalText()
	fmt.Println(string(b), err)
	// Output: 10.40 <nil>
}

func ExampleRate_UnmarshalText() {
	var r incasso.Rate
	err := r.UnmarshalText([]byte("10.4"))
	fmt.Println(r, err)
	// Output: 10.40 <nil>
}

func ExampleRate_MarshalJSON() {
	b, err := incasso.Rate(10_40).MarshalJSON()
	fmt.Println(string(b), err)
	// Output: "10.40" <nil>
}

func ExampleRate_UnmarshalJSON() {
	var r incasso.Rate
	err := r.UnmarshalJSON([]byte(`"10.40"`))
	fmt.Println(r, err)
	// Output: 10.40 <nil>
}

func ExampleRate_Value() {
	fmt.Println(incasso.Rate(10_40).Value())
	// Output: 10.40 <nil>
}

func ExampleRate_Scan() {
	var r incasso.Rate
	err := r.Scan("10.40")
	fmt.Println(r, err)
	// Output: 10.40 <nil>
}
