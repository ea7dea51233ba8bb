package incasso_test

import (
	"encoding/json"
	"fmt"

	"github.com/go-incasso/incasso"
)

// minimum is a step as the packages of the library make them.
func minimum() incasso.Step {
	return incasso.Step{
		Rule: incasso.Rule{
			ID: "example.minimum",
			NL: "Van {principal} is {percent} minder dan het minimum; de vergoeding is {out}.",
			EN: "Of {principal}, {percent} is less than the minimum; the fee is {out}.",
		},
		Source: incasso.Cite(incasso.Source{Law: "BIK", Article: "2", Paragraph: "2"}),
		In: []incasso.Value{
			incasso.Amount("principal", 100_00),
			incasso.Percentage("percent", 15_00),
		},
		Out: incasso.Amount("fee", 40_00),
	}
}

func ExampleStep_Text() {
	fmt.Println(minimum().Text(incasso.EN))
	// Output: Of €100.00, 15% is less than the minimum; the fee is €40.00.
}

func ExampleStep_MarshalJSON() {
	b, err := json.Marshal(incasso.Step{
		Rule: incasso.Rule{ID: "example.term", NL: "{n} dagen.", EN: "{n} days."},
		In:   []incasso.Value{incasso.Number("n", 14)},
		Out:  incasso.Day("last_day", incasso.MustDate(2026, 3, 2)),
	})
	fmt.Println(string(b), err)
	// Output: {"rule":"example.term","source":null,"in":{"n":14},"out":"2026-03-02","text_nl":"14 dagen.","text_en":"14 days."} <nil>
}

func ExampleExplain() {
	fmt.Print(incasso.Explain([]incasso.Step{minimum()}, incasso.EN))
	// Output: 1. Of €100.00, 15% is less than the minimum; the fee is €40.00. [art. 2 lid 2 BIK]
}

func ExampleAmount() {
	v := incasso.Amount("fee", 1234_56)
	fmt.Println(v, v.Text(incasso.EN))
	// Output: 1234.56 €1,234.56
}

func ExamplePercentage() {
	v := incasso.Percentage("rate", 10_40)
	fmt.Println(v, v.Text(incasso.NL))
	// Output: 10.40 10,4%
}

func ExampleDay() {
	v := incasso.Day("last_day", incasso.MustDate(2026, 3, 2))
	fmt.Println(v, "is", v.Text(incasso.NL))
	// Output: 2026-03-02 is 2 maart 2026
}

func ExampleNumber() {
	fmt.Println(incasso.Number("days", 14))
	// Output: 14
}

func ExampleWord() {
	fmt.Println(incasso.Word("applied", "minimum"))
	// Output: minimum
}

func ExampleValue_Name() {
	fmt.Println(incasso.Number("days", 14).Name())
	// Output: days
}

func ExampleValue_String() {
	fmt.Println(incasso.Amount("fee", 40_00).String())
	// Output: 40.00
}

func ExampleValue_Text() {
	v := incasso.Percentage("rate", 11_15)
	fmt.Println(v.Text(incasso.NL), v.Text(incasso.EN))
	// Output: 11,15% 11.15%
}

func ExampleSource_String() {
	fmt.Println(incasso.Source{Law: "BW", Article: "6:96", Paragraph: "6", ECLI: "ECLI:NL:HR:2016:2704"})
	// Output: art. 6:96 lid 6 BW, ECLI:NL:HR:2016:2704
}

func ExampleCite() {
	ref := incasso.Cite(incasso.Source{Law: "BIK", Article: "2"})
	fmt.Println(ref)
	// Output: art. 2 BIK
}

func ExampleRef_Source() {
	ref := incasso.Cite(incasso.Source{Law: "BIK", Article: "2"})
	fmt.Println(ref.Source().Article)
	// Output: 2
}

func ExampleRef_IsZero() {
	var none incasso.Ref
	fmt.Println(none.IsZero())
	// Output: true
}

func ExampleRef_Equal() {
	a := incasso.Cite(incasso.Source{Law: "BIK"})
	b := incasso.Cite(incasso.Source{Law: "BIK"})
	fmt.Println(a == b, a.Equal(b)) // two copies of the same text
	// Output: false true
}

func ExampleRef_String() {
	fmt.Println(incasso.Cite(incasso.Source{Law: "BW", Article: "6:119"}).String())
	// Output: art. 6:119 BW
}

func ExampleRef_MarshalJSON() {
	b, err := json.Marshal(incasso.Cite(incasso.Source{Law: "BIK", Article: "2"}))
	fmt.Println(string(b), err)
	// Output: {"law":"BIK","article":"2"} <nil>
}

func ExampleRef_UnmarshalJSON() {
	var ref incasso.Ref
	err := json.Unmarshal([]byte(`{"law":"BIK","article":"2"}`), &ref)
	fmt.Println(ref, err)
	// Output: art. 2 BIK <nil>
}

func ExampleNotice_Text() {
	n := incasso.Notice{ID: "example", NL: "Dit is een open vraag.", EN: "This is an open question."}
	fmt.Println(n.Text(incasso.EN))
	// Output: This is an open question.
}
