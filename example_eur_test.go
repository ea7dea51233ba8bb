package incasso_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
)

func ExampleEUR() {
	invoice := struct {
		Amount incasso.EUR  `json:"amount"`
		Rate   incasso.Rate `json:"rate"`
		Due    incasso.Date `json:"due"`
	}{121_00, 10_40, incasso.MustDate(2026, 3, 2)}
	b, err := json.Marshal(invoice)
	fmt.Println(string(b), err)
	// Output: {"amount":"121.00","rate":"10.40","due":"2026-03-02"} <nil>
}

func ExampleParseEUR() {
	e, err := incasso.ParseEUR("1234.5")
	fmt.Println(e, err)
	_, err = incasso.ParseEUR("1.234,50")
	fmt.Println(errors.Is(err, incasso.ErrInvalidAmount))
	// Output:
	// 1234.50 <nil>
	// true
}

func ExampleMustParseEUR() {
	fmt.Println(incasso.MustParseEUR("40").Dutch())
	// Output: € 40,00
}

func ExampleFromDecimal() {
	fmt.Println(incasso.FromDecimal(decimal.RequireFromString("266.670")))
	_, err := incasso.FromDecimal(decimal.RequireFromString("266.666"))
	fmt.Println(err)
	// Output:
	// 266.67 <nil>
	// incasso: "266.666" is finer than a cent and is not rounded silently. (invalid_amount)
}

func ExampleSumEUR() {
	fmt.Println(incasso.SumEUR(100_00, 20_50, -40_00))
	// Output: 80.50 <nil>
}

func ExampleMulDivHalfUp() {
	fmt.Println(incasso.MulDivHalfUp(5, 1, 2))
	fmt.Println(incasso.MulDivHalfUp(-5, 1, 2))
	fmt.Println(incasso.MulDivHalfUp(1, 1, 0))
	// Output:
	// 3 true
	// -3 true
	// 0 false
}

func ExampleEUR_Decimal() {
	fmt.Println(incasso.EUR(1234_50).Decimal().StringFixed(2))
	// Output: 1234.50
}

func ExampleEUR_IsZero() {
	fmt.Println(incasso.EUR(0).IsZero(), incasso.Cent.IsZero())
	// Output: true false
}

func ExampleEUR_Sign() {
	fmt.Println(incasso.EUR(-5).Sign(), incasso.EUR(0).Sign(), incasso.EUR(5).Sign())
	// Output: -1 0 1
}

func ExampleEUR_Compare() {
	fmt.Println(incasso.EUR(40_00).Compare(6775_00))
	// Output: -1
}

func ExampleEUR_Add() {
	fmt.Println(incasso.EUR(40_00).Add(8_40))
	// Output: 48.40 <nil>
}

func ExampleEUR_Sub() {
	fmt.Println(incasso.EUR(40_00).Sub(48_40))
	// Output: -8.40 <nil>
}

func ExampleEUR_Neg() {
	fmt.Println(incasso.EUR(40_00).Neg())
	// Output: -40.00 <nil>
}

func ExampleEUR_Abs() {
	fmt.Println(incasso.EUR(-40_00).Abs())
	// Output: 40.00 <nil>
}

func ExampleEUR_Mul() {
	fmt.Println(incasso.EUR(19_99).Mul(12))
	_, err := incasso.MaxEUR.Mul(1 << 40)
	fmt.Println(errors.Is(err, incasso.ErrOutOfRange))
	// Output:
	// 239.88 <nil>
	// true
}

func ExampleEUR_MulDiv() {
	// 30 of 365 days of a yearly amount.
	fmt.Println(incasso.EUR(1000_00).MulDiv(30, 365))
	// Output: 82.19 <nil>
}

func ExampleEUR_Percent() {
	// 44.865 is rounded half-up.
	fmt.Println(incasso.EUR(299_10).Percent(15_00))
	// Output: 44.87 <nil>
}

func ExampleEUR_InRange() {
	fmt.Println(incasso.MaxEUR.InRange(), (incasso.MaxEUR + 1).InRange())
	// Output: true false
}

func ExampleEUR_String() {
	fmt.Println(incasso.EUR(1234_56).String())
	// Output: 1234.56
}

func ExampleEUR_Dutch() {
	// The space after the sign is a no-break space.
	fmt.Printf("%+q\n", incasso.EUR(1234_56).Dutch())
	// Output: "\u20ac\u00a01.234,56"
}

func ExampleEUR_English() {
	fmt.Println(incasso.EUR(1234_56).English(), incasso.EUR(-500_00).English())
	// Output: €1,234.56 -€500.00
}

func ExampleEUR_AppendText() {
	b, err := incasso.EUR(40_00).AppendText([]byte("fee "))
	fmt.Println(string(b), err)
	// Output: fee 40.00 <nil>
}

func ExampleEUR_MarshalText() {
	b, err := incasso.EUR(40_00).MarshalText()
	fmt.Println(string(b), err)
	// Output: 40.00 <nil>
}

func ExampleEUR_UnmarshalText() {
	var e incasso.EUR
	err := e.UnmarshalText([]byte("40"))
	fmt.Println(e, err)
	// Output: 40.00 <nil>
}

func ExampleEUR_MarshalJSON() {
	b, err := incasso.EUR(40_00).MarshalJSON()
	fmt.Println(string(b), err)
	// Output: "40.00" <nil>
}

func ExampleEUR_UnmarshalJSON() {
	var e incasso.EUR
	fmt.Println(e.UnmarshalJSON([]byte(`"40.00"`)), e)
	// A JSON number is refused: many programs hold it as a binary fraction.
	fmt.Println(e.UnmarshalJSON([]byte(`40.00`)))
	// Output:
	// <nil> 40.00
	// incasso: A JSON string is expected here. (invalid_type)
}

func ExampleEUR_Value() {
	v, err := incasso.EUR(40_00).Value()
	fmt.Printf("%T %v %v\n", v, v, err)
	// Output: string 40.00 <nil>
}

func ExampleEUR_Scan() {
	var e incasso.EUR
	// A driver gives a NUMERIC(18,4) column as text.
	err := e.Scan([]byte("1234.5600"))
	fmt.Println(e, err)
	// Output: 1234.56 <nil>
}
