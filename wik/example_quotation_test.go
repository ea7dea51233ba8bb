package wik_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// exampleQuotation is a quotation for one claim on a consumer.
func exampleQuotation() wik.Quotation {
	q, err := wik.Quote(wik.Claim{
		Principals:  []incasso.EUR{1_000_00},
		Debtor:      incasso.Consumer,
		DefaultDate: incasso.MustDate(2026, 3, 2),
		On:          incasso.MustDate(2026, 3, 21),
		VAT:         wik.VATFacts{Outsourced: true, Declared: false},
	})
	if err != nil {
		panic(err)
	}
	return q
}

func ExampleQuotation_Bands() {
	for _, b := range exampleQuotation().Bands() {
		fmt.Println(b.Percent, b.Base, b.Amount)
	}
	// Output: 15.00 1000.00 150.00
}

func ExampleQuotation_AppendBands() {
	var buf [5]wik.Band // room for a whole scale: nothing is allocated
	q := exampleQuotation()
	fmt.Println(len(q.AppendBands(buf[:0])))
	// Output: 1
}

func ExampleQuotation_Steps() {
	for _, s := range exampleQuotation().Steps() {
		fmt.Printf("%s %q\n", s.Rule.ID, s.Out)
	}
	// Output:
	// wik.scope ""
	// wik.letter ""
	// wik.scale.band "150.00"
	// wik.scale "150.00"
	// wik.vat.not_declared ""
}

// The same explanation in Dutch.
func ExampleQuotation_Steps_dutch() {
	steps := exampleQuotation().Steps()
	for _, s := range steps[2:] {
		fmt.Println(s.Text(incasso.NL))
	}
	// Output:
	// Over € 1.000,00 boven € 0,00 is de vergoeding 15%: € 150,00.
	// Samen is dat over € 1.000,00, een halve cent naar boven afgerond, € 150,00.
	// Geen btw: niet is verklaard dat de btw niet verrekend kan worden en de kosten daarom zijn verhoogd.
}

func ExampleQuotation_Notices() {
	q, _ := wik.Quote(wik.Claim{
		Principals: []incasso.EUR{100_00}, Debtor: incasso.Consumer,
		DefaultDate: incasso.MustDate(2027, 3, 2), On: incasso.MustDate(2027, 3, 21), UnfairClause: true,
	})
	for _, n := range q.Notices() {
		fmt.Println(n.ID)
	}
	// Output:
	// wik.unfair_clause
	// law.after_verified_through
}

func ExampleQuotation_Sources() {
	for _, s := range exampleQuotation().Sources() {
		fmt.Println(s)
	}
	// Output:
	// art. 1 BIK, Stb. 2012, 141
	// art. 6:96 lid 6 BW, Stb. 2012, 647; Stb. 2013, 9
	// art. 2 lid 1 BIK, Stb. 2012, 141
	// art. 2 lid 3 BIK, Stb. 2012, 141
}

func ExampleQuotation_Law() {
	law := exampleQuotation().Law()
	fmt.Println(law.Version, law.VerifiedThrough)
	// Output: 2026-11-21 2026-12-31
}

func ExampleQuotation_Separate() {
	q, _ := wik.Quote(wik.Claim{
		Principals: []incasso.EUR{200_00, 200_00}, Debtor: incasso.Company, Separate: true,
		DefaultDate: incasso.MustDate(2026, 3, 2), On: incasso.MustDate(2026, 3, 21),
	})
	fmt.Println(q.Fee, q.Separate())
	// Output: 80.00 true
}

func ExampleQuotation_Equal() {
	fmt.Println(exampleQuotation().Equal(exampleQuotation()))
	// Output: true
}

func ExampleQuotation_MarshalJSON() {
	text, _ := json.Marshal(exampleQuotation())
	var out struct {
		Fee        string  `json:"fee"`
		VATRate    *string `json:"vat_rate"`
		VATRefused string  `json:"vat_refused"`
	}
	err := json.Unmarshal(text, &out)
	fmt.Println(out.Fee, out.VATRate == nil, out.VATRefused, err)
	// Output: 150.00 true not_declared <nil>
}

func ExampleQuotation_UnmarshalJSON() {
	text, _ := json.Marshal(exampleQuotation())
	var q wik.Quotation
	err := json.Unmarshal(text, &q)
	fmt.Println(errors.Is(err, incasso.ErrNotAllowed))
	fmt.Println(err)
	// Output:
	// true
	// incasso: An answer is not read back: its JSON does not hold all that it rests on. Keep the question and compute again. (not_allowed)
}

func ExampleVATFacts_UnmarshalJSON() {
	var facts wik.VATFacts
	err := json.Unmarshal([]byte(`{"outsourced":true,"deductible":false,"declared":true}`), &facts)
	fmt.Printf("%+v %v\n", facts, err)
	// Output: {Asked:true Outsourced:true Deductible:false Declared:true} <nil>
}

func ExampleInstalment_UnmarshalJSON() {
	var i wik.Instalment
	err := json.Unmarshal([]byte(`{"earlier":[{"on":"2026-02-20","fee":"40.00"}]}`), &i)
	fmt.Println(i.Periodic, i.Earlier[0].On, i.Earlier[0].Fee, err)
	// Output: true 2026-02-20 40.00 <nil>
}
