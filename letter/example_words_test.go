package letter_test

import (
	"fmt"

	"github.com/go-incasso/incasso/letter"
)

func ExampleParseKind() {
	k, err := letter.ParseKind("wik")
	fmt.Println(k == letter.FourteenDay, err)
	_, err = letter.ParseKind("anders")
	fmt.Println(err != nil)
	// Output:
	// true <nil>
	// true
}

func ExampleKind_String() {
	fmt.Println(letter.FourteenDay.String())
	// Output: wik
}

func ExampleKind_MarshalText() {
	text, err := letter.FourteenDay.MarshalText()
	fmt.Println(string(text), err)
	// Output: wik <nil>
}

func ExampleKind_UnmarshalText() {
	var k letter.Kind
	err := k.UnmarshalText([]byte("wik"))
	fmt.Println(k, err)
	// Output: wik <nil>
}

func ExampleParseSeverity() {
	s, err := letter.ParseSeverity("contested")
	fmt.Println(s == letter.SeverityContested, err)
	_, err = letter.ParseSeverity("anders")
	fmt.Println(err != nil)
	// Output:
	// true <nil>
	// true
}

func ExampleSeverity_String() {
	fmt.Println(letter.SeverityContested.String())
	// Output: contested
}

func ExampleSeverity_MarshalText() {
	text, err := letter.SeverityContested.MarshalText()
	fmt.Println(string(text), err)
	// Output: contested <nil>
}

func ExampleSeverity_UnmarshalText() {
	var s letter.Severity
	err := s.UnmarshalText([]byte("contested"))
	fmt.Println(s, err)
	// Output: contested <nil>
}

func ExampleParseVerdict() {
	v, err := letter.ParseVerdict("not_judged")
	fmt.Println(v == letter.VerdictNotJudged, err)
	_, err = letter.ParseVerdict("anders")
	fmt.Println(err != nil)
	// Output:
	// true <nil>
	// true
}

func ExampleVerdict_String() {
	fmt.Println(letter.VerdictNotJudged.String())
	// Output: not_judged
}

func ExampleVerdict_MarshalText() {
	text, err := letter.VerdictNotJudged.MarshalText()
	fmt.Println(string(text), err)
	// Output: not_judged <nil>
}

func ExampleVerdict_UnmarshalText() {
	var v letter.Verdict
	err := v.UnmarshalText([]byte("not_judged"))
	fmt.Println(v, err)
	// Output: not_judged <nil>
}

func ExampleParseProfile() {
	p, err := letter.ParseProfile("lenient")
	fmt.Println(p == letter.Lenient, err)
	_, err = letter.ParseProfile("anders")
	fmt.Println(err != nil)
	// Output:
	// true <nil>
	// true
}

func ExampleProfile_String() {
	fmt.Println(letter.Lenient.String())
	// Output: lenient
}

func ExampleProfile_MarshalText() {
	text, err := letter.Lenient.MarshalText()
	fmt.Println(string(text), err)
	// Output: lenient <nil>
}

func ExampleProfile_UnmarshalText() {
	var p letter.Profile
	err := p.UnmarshalText([]byte("lenient"))
	fmt.Println(p, err)
	// Output: lenient <nil>
}

func ExampleParseTermStart() {
	t, err := letter.ParseTermStart("day_after_receipt")
	fmt.Println(t == letter.FromDayAfterReceipt, err)
	_, err = letter.ParseTermStart("anders")
	fmt.Println(err != nil)
	// Output:
	// true <nil>
	// true
}

func ExampleTermStart_String() {
	fmt.Println(letter.FromDayAfterReceipt.String())
	// Output: day_after_receipt
}

func ExampleTermStart_MarshalText() {
	text, err := letter.FromDayAfterReceipt.MarshalText()
	fmt.Println(string(text), err)
	// Output: day_after_receipt <nil>
}

func ExampleTermStart_UnmarshalText() {
	var t letter.TermStart
	err := t.UnmarshalText([]byte("day_after_receipt"))
	fmt.Println(t, err)
	// Output: day_after_receipt <nil>
}
