package wik_test

import (
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

func ExampleParseOrigin() {
	v, err := wik.ParseOrigin("tort")
	fmt.Println(v == wik.Tort, err)
	_, err = wik.ParseOrigin("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleOrigin_String() {
	fmt.Println(wik.Tort)
	// Output: tort
}

func ExampleOrigin_MarshalText() {
	text, err := wik.Tort.MarshalText()
	fmt.Println(string(text), err)
	// Output: tort <nil>
}

func ExampleOrigin_UnmarshalText() {
	var v wik.Origin
	err := v.UnmarshalText([]byte("tort"))
	fmt.Println(v, err)
	// Output: tort <nil>
}

func ExampleParseApplied() {
	v, err := wik.ParseApplied("minimum")
	fmt.Println(v == wik.AppliedMinimum, err)
	_, err = wik.ParseApplied("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleApplied_String() {
	fmt.Println(wik.AppliedMinimum)
	// Output: minimum
}

func ExampleApplied_MarshalText() {
	text, err := wik.AppliedMinimum.MarshalText()
	fmt.Println(string(text), err)
	// Output: minimum <nil>
}

func ExampleApplied_UnmarshalText() {
	var v wik.Applied
	err := v.UnmarshalText([]byte("minimum"))
	fmt.Println(v, err)
	// Output: minimum <nil>
}

func ExampleParseVATRefusal() {
	v, err := wik.ParseVATRefusal("not_declared")
	fmt.Println(v == wik.NotDeclared, err)
	_, err = wik.ParseVATRefusal("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleVATRefusal_String() {
	fmt.Println(wik.NotDeclared)
	// Output: not_declared
}

func ExampleVATRefusal_MarshalText() {
	text, err := wik.NotDeclared.MarshalText()
	fmt.Println(string(text), err)
	// Output: not_declared <nil>
}

func ExampleVATRefusal_UnmarshalText() {
	var v wik.VATRefusal
	err := v.UnmarshalText([]byte("not_declared"))
	fmt.Println(v, err)
	// Output: not_declared <nil>
}

func ExampleParseBought() {
	v, err := wik.ParseBought("seller_exempt")
	fmt.Println(v == wik.SellerExempt, err)
	_, err = wik.ParseBought("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleBought_String() {
	fmt.Println(wik.SellerExempt)
	// Output: seller_exempt
}

func ExampleBought_MarshalText() {
	text, err := wik.SellerExempt.MarshalText()
	fmt.Println(string(text), err)
	// Output: seller_exempt <nil>
}

func ExampleBought_UnmarshalText() {
	var v wik.Bought
	err := v.UnmarshalText([]byte("seller_exempt"))
	fmt.Println(v, err)
	// Output: seller_exempt <nil>
}

func ExampleParseAgreedEffect() {
	v, err := wik.ParseAgreedEffect("capped")
	fmt.Println(v == wik.AgreedCapped, err)
	_, err = wik.ParseAgreedEffect("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleAgreedEffect_String() {
	fmt.Println(wik.AgreedCapped)
	// Output: capped
}

func ExampleAgreedEffect_MarshalText() {
	text, err := wik.AgreedCapped.MarshalText()
	fmt.Println(string(text), err)
	// Output: capped <nil>
}

func ExampleAgreedEffect_UnmarshalText() {
	var v wik.AgreedEffect
	err := v.UnmarshalText([]byte("capped"))
	fmt.Println(v, err)
	// Output: capped <nil>
}

func ExampleParseStatus() {
	v, err := wik.ParseStatus("announced")
	fmt.Println(v == wik.Announced, err)
	_, err = wik.ParseStatus("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleStatus_String() {
	fmt.Println(wik.Announced)
	// Output: announced
}

func ExampleStatus_MarshalText() {
	text, err := wik.Announced.MarshalText()
	fmt.Println(string(text), err)
	// Output: announced <nil>
}

func ExampleStatus_UnmarshalText() {
	var v wik.Status
	err := v.UnmarshalText([]byte("announced"))
	fmt.Println(v, err)
	// Output: announced <nil>
}

func ExampleParseReason() {
	v, err := wik.ParseReason("no_letter")
	fmt.Println(v == wik.NoLetter, err)
	_, err = wik.ParseReason("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleReason_String() {
	fmt.Println(wik.NoLetter)
	// Output: no_letter
}

func ExampleReason_MarshalText() {
	text, err := wik.NoLetter.MarshalText()
	fmt.Println(string(text), err)
	// Output: no_letter <nil>
}

func ExampleReason_UnmarshalText() {
	var v wik.Reason
	err := v.UnmarshalText([]byte("no_letter"))
	fmt.Println(v, err)
	// Output: no_letter <nil>
}

func ExampleParseVerdict() {
	v, err := wik.ParseVerdict("void")
	fmt.Println(v == wik.Void, err)
	_, err = wik.ParseVerdict("maybe")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// true <nil>
	// true
}

func ExampleVerdict_String() {
	fmt.Println(wik.Void)
	// Output: void
}

func ExampleVerdict_MarshalText() {
	text, err := wik.Void.MarshalText()
	fmt.Println(string(text), err)
	// Output: void <nil>
}

func ExampleVerdict_UnmarshalText() {
	var v wik.Verdict
	err := v.UnmarshalText([]byte("void"))
	fmt.Println(v, err)
	// Output: void <nil>
}
