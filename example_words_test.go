package incasso_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
)

func ExampleParsePartyKind() {
	k, err := incasso.ParsePartyKind("sole_trader")
	fmt.Println(k, err)
	_, err = incasso.ParsePartyKind("klant")
	fmt.Println(err)
	// Output:
	// sole_trader <nil>
	// incasso: "klant" is no party kind; known are: consumer, sole_trader, company, public_body. (unknown_word)
}

func ExamplePartyKind_String() {
	fmt.Println(incasso.PublicBody.String())
	// Output: public_body
}

func ExamplePartyKind_MarshalText() {
	b, err := json.Marshal(map[string]incasso.PartyKind{"debtor": incasso.Consumer})
	fmt.Println(string(b), err)
	// Output: {"debtor":"consumer"} <nil>
}

func ExamplePartyKind_UnmarshalText() {
	var k incasso.PartyKind
	err := k.UnmarshalText([]byte("company"))
	fmt.Println(k, err)
	// Output: company <nil>
}

func ExamplePartyKind_IsNaturalPerson() {
	fmt.Println(incasso.SoleTrader.IsNaturalPerson(), incasso.Company.IsNaturalPerson())
	// Output: true false
}

func ExamplePartyKind_IsBusiness() {
	fmt.Println(incasso.SoleTrader.IsBusiness(), incasso.Consumer.IsBusiness())
	// Output: true false
}

func ExampleParseSender() {
	s, err := incasso.ParseSender("agency")
	fmt.Println(s == incasso.ByAgency, err)
	// Output: true <nil>
}

func ExampleSender_String() {
	fmt.Println(incasso.ByAssignee.String())
	// Output: assignee
}

func ExampleSender_MarshalText() {
	b, err := incasso.ByBailiff.MarshalText()
	fmt.Println(string(b), err)
	// Output: bailiff <nil>
}

func ExampleSender_UnmarshalText() {
	var s incasso.Sender
	err := s.UnmarshalText([]byte("lawyer"))
	fmt.Println(s, err)
	// Output: lawyer <nil>
}

func ExampleParseLang() {
	l, err := incasso.ParseLang("en")
	fmt.Println(l == incasso.EN, err)
	// Output: true <nil>
}

func ExampleLang_String() {
	var l incasso.Lang
	fmt.Println(l.String())
	// Output: nl
}

func ExampleLang_MarshalText() {
	b, err := incasso.EN.MarshalText()
	fmt.Println(string(b), err)
	// Output: en <nil>
}

func ExampleLang_UnmarshalText() {
	var l incasso.Lang
	err := l.UnmarshalText([]byte("en"))
	fmt.Println(l, err)
	// Output: en <nil>
}

func ExampleParseWord() {
	type channel uint8
	words := []string{"", "post", "email"} // the zero channel is unspecified
	c, err := incasso.ParseWord[channel]("email", words, "channel", "kanaal")
	fmt.Println(c, err)
	_, err = incasso.ParseWord[channel]("fax", words, "channel", "kanaal")
	fmt.Println(err)
	// Output:
	// 2 <nil>
	// incasso: "fax" is no channel; known are: post, email. (unknown_word)
}

func ExampleRefuse() {
	err := incasso.Refuse(incasso.ErrDateOrder, "paid_on",
		"De betaling ligt voor de factuur.", "The payment lies before the invoice.")
	fmt.Println(err)
	fmt.Println(errors.Is(err, incasso.ErrDateOrder))
	// Output:
	// incasso: paid_on: The payment lies before the invoice. (date_order)
	// true
}

func ExampleCode_Error() {
	var err error = incasso.ErrNoRate
	fmt.Println(err)
	// Output: no_rate
}

func ExampleError_Error() {
	fmt.Println(incasso.Refuse(incasso.ErrMissingField, "debtor", "Veld ontbreekt.", "Field is missing.").Error())
	// Output: incasso: debtor: Field is missing. (missing_field)
}

func ExampleError_Unwrap() {
	_, err := incasso.ParseEUR("veel")
	wrapped := fmt.Errorf("line 7: %w", err)
	var e *incasso.Error
	fmt.Println(errors.Is(wrapped, incasso.ErrInvalidAmount), errors.As(wrapped, &e), e.Unwrap())
	// Output: true true [invalid_amount]
}

func ExampleError_In() {
	inner := incasso.Refuse(incasso.ErrInvalidDate, "on", "Geen datum.", "No date.")
	fmt.Println(inner.In(incasso.At("payments", 1)).Field)
	// Output: payments[1].on
}

func ExampleAt() {
	fmt.Println(incasso.At("payments", 1))
	// Output: payments[1]
}

func ExampleError_MarshalJSON() {
	b, err := json.Marshal(incasso.Refuse(incasso.ErrMissingField, "debtor", "Veld ontbreekt.", "Field is missing."))
	fmt.Println(string(b), err)
	// Output: {"code":"missing_field","field":"debtor","message":"Field is missing.","message_nl":"Veld ontbreekt."} <nil>
}

func ExampleError_UnmarshalJSON() {
	var e incasso.Error
	err := json.Unmarshal([]byte(`{"code":"missing_field","field":"debtor","message":"Field is missing.","message_nl":"Veld ontbreekt."}`), &e)
	fmt.Println(e.Code, e.Field, err)
	fmt.Println(e.EN, e.NL)
	// Output:
	// missing_field debtor <nil>
	// Field is missing. Veld ontbreekt.
}

// shade is an enumeration of a package that uses the library's words.
type shade uint8

func shadeWords() []string { return []string{"", "light", "dark"} }

func parseShade(s string) (shade, error) {
	return incasso.ParseWord[shade](s, shadeWords(), "shade", "tint")
}

func ExampleWordOf() {
	fmt.Println(incasso.WordOf(shadeWords(), shade(2)), incasso.WordOf(shadeWords(), shade(9)) == "")
	// Output: dark true
}

func ExampleUnmarshalWord() {
	var s shade
	fmt.Println(incasso.UnmarshalWord(&s, []byte("dark"), parseShade), s)
	fmt.Println(incasso.UnmarshalWord(&s, []byte("grey"), parseShade) != nil, s)
	// Output:
	// <nil> 2
	// true 2
}

func ExampleNotReadBack() {
	fmt.Println(incasso.NotReadBack([]byte(`{"interest": "12.34"}`)))
	fmt.Println(incasso.NotReadBack([]byte("null")))
	// Output:
	// incasso: An answer is not read back: its JSON does not hold all that it rests on. Keep the question and compute again. (not_allowed)
	// <nil>
}
