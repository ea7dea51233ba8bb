package wik_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// The collection costs of a claim of 412.30 on a consumer, by a landlord who
// cannot deduct VAT.
func Example() {
	q, err := wik.Quote(wik.Claim{
		Principals:  []incasso.EUR{incasso.MustParseEUR("412.30")},
		Debtor:      incasso.Consumer,
		DefaultDate: incasso.MustDate(2026, 3, 2),
		On:          incasso.MustDate(2026, 3, 21),
		VAT:         wik.VATFacts{Outsourced: true, Declared: true},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(q.Fee, q.VAT, q.Total)
	fmt.Print(incasso.Explain(q.Steps(), incasso.EN))
	// Output:
	// 61.85 12.99 74.84
	// 1. The claim (contract, default from 2 March 2026) is covered by the decree. [art. 1 BIK, Stb. 2012, 141]
	// 2. A consumer owes the fee only after a letter that gave fourteen days to pay in vain. [art. 6:96 lid 6 BW, Stb. 2012, 647; Stb. 2013, 9]
	// 3. On €412.30 above €0.00 the fee is 15%: €61.85. [art. 2 lid 1 BIK, Stb. 2012, 141]
	// 4. Together that is, over €412.30 and with half a cent rounded up, €61.85. [art. 2 lid 1 BIK, Stb. 2012, 141]
	// 5. The creditor outsources the collection, cannot deduct the VAT and has declared so: the fee is raised. [art. 2 lid 3 BIK, Stb. 2012, 141]
	// 6. The VAT on €61.85 is 21% on 21 March 2026: €12.99. [art. 9 lid 1 Wet OB 1968]
	// 7. The fee €61.85 and the VAT €12.99 are €74.84 together. [art. 2 lid 3 BIK, Stb. 2012, 141]
}

func ExampleFee() {
	fee, err := wik.Fee(decimal.RequireFromString("412.30"))
	fmt.Println(fee.StringFixed(2), err)
	_, err = wik.Fee(decimal.RequireFromString("412.305"))
	fmt.Println(errors.Is(err, incasso.ErrInvalidAmount))
	// Output:
	// 61.85 <nil>
	// true
}

func ExampleFeeEUR() {
	for _, principal := range []incasso.EUR{1, 266_70, 2_500_00, 200_001_00, incasso.MaxEUR} {
		fee, err := wik.FeeEUR(principal)
		fmt.Println(principal, fee, err)
	}
	// Output:
	// 0.01 40.00 <nil>
	// 266.70 40.01 <nil>
	// 2500.00 375.00 <nil>
	// 200001.00 2775.01 <nil>
	// 10000000000.00 6775.00 <nil>
}

func ExampleScale() {
	s, err := wik.Scale(266_66)
	fmt.Println(s.Fee, s.Applied, err)
	// Output: 40.00 minimum <nil>
}

func ExampleScaleFee_Bands() {
	s, _ := wik.Scale(3_000_00)
	for _, b := range s.Bands() {
		fmt.Println(b.Over, b.UpTo, b.Percent, b.Base, b.Amount)
	}
	// Output:
	// 0.00 2500.00 15.00 2500.00 375.00
	// 2500.00 5000.00 10.00 500.00 50.00
}

func ExampleScaleFee_AppendBands() {
	var buf [5]wik.Band // room for a whole scale: nothing is allocated
	s, _ := wik.Scale(10_000_00)
	fmt.Println(len(s.AppendBands(buf[:0])))
	// Output: 3
}

func ExampleScaleFee_MarshalJSON() {
	s, _ := wik.Scale(100_00)
	text, _ := json.Marshal(s)
	fmt.Println(string(text))
	// Output: {"principal":"100.00","fee":"40.00","applied":"minimum","bands":[{"over":"0.00","up_to":"2500.00","percent":"15.00","base":"100.00","amount":"15.00"}]}
}

func ExampleScaleFee_UnmarshalJSON() {
	var s wik.ScaleFee
	err := json.Unmarshal([]byte(`{"principal":"100.00","fee":"40.00","applied":"minimum","bands":[]}`), &s)
	fmt.Println(errors.Is(err, incasso.ErrNotAllowed))
	// Output: true
}

func ExampleBand_Exact() {
	s, _ := wik.Scale(412_30)
	b := s.Bands()[0]
	fmt.Println(b.Amount, b.Exact()) // 61.845 euro, in ten-thousandths of a cent
	// Output: 61.85 61845000
}

func ExampleBand_MarshalJSON() {
	s, _ := wik.Scale(200_100_00)
	text, _ := json.Marshal(s.Bands()[4])
	fmt.Println(string(text))
	// Output: {"over":"200000.00","up_to":null,"percent":"0.50","base":"100.00","amount":"0.50"}
}

func ExampleBand_UnmarshalJSON() {
	var b wik.Band
	err := json.Unmarshal([]byte(`{"over":"0.00","up_to":"2500.00","percent":"15.00","base":"100.00","amount":"15.00"}`), &b)
	fmt.Println(errors.Is(err, incasso.ErrNotAllowed))
	// Output: true
}

func ExampleQuote() {
	claim := wik.Claim{
		Principals:  []incasso.EUR{200_00, 200_00}, // two invoices, one letter
		Debtor:      incasso.Consumer,
		DefaultDate: incasso.MustDate(2026, 3, 2),
		On:          incasso.MustDate(2026, 3, 21),
	}
	q, err := wik.Quote(claim)
	fmt.Println(q.Principal, q.Fee, q.Applied, err)

	claim.Origin = wik.Tort
	_, err = wik.Quote(claim)
	fmt.Println(errors.Is(err, incasso.ErrOutOfScope))
	// Output:
	// 400.00 60.00 scale <nil>
	// true
}

// A further instalment of a subscription within six months.
func ExampleQuote_instalment() {
	q, err := wik.Quote(wik.Claim{
		Principals:  []incasso.EUR{35_00},
		Debtor:      incasso.Consumer,
		DefaultDate: incasso.MustDate(2026, 3, 2),
		On:          incasso.MustDate(2026, 3, 21),
		Instalment: wik.Instalment{
			Earlier: []wik.EarlierFee{{On: incasso.MustDate(2026, 2, 20), Fee: 40_00}},
		},
	})
	fmt.Println(q.Fee, q.Applied, err)
	fmt.Println(q.Notices()[0].ID)
	// Output:
	// 20.00 instalment_further <nil>
	// bik.2a.unverified
}

// Costs agreed between businesses stand beside the scale.
func ExampleQuote_agreed() {
	q, err := wik.Quote(wik.Claim{
		Principals:  []incasso.EUR{10_000_00},
		Debtor:      incasso.Company,
		DefaultDate: incasso.MustDate(2026, 3, 2),
		On:          incasso.MustDate(2026, 3, 21),
		Agreed:      wik.Agreed{Percent: 15 * incasso.Percent1},
		Trade:       wik.Trade{AgreementDate: incasso.MustDate(2025, 1, 6)},
	})
	fmt.Println(q.Agreed, q.AgreedEffect, err)
	fmt.Println(q.Fee, q.TradeFee, q.TradeFrom)
	// Output:
	// 1500.00 contractual <nil>
	// 875.00 40.00 2026-03-02
}

func ExampleTables() {
	for _, t := range wik.Tables() {
		fmt.Println(t.Name, len(t.Rows))
	}
	// Output:
	// wik_bands 5
	// wik_limits 1
	// wik_vat 2
	// wik_instalments 1
	// wik_trade 1
	// wik_paragraphs 2
}
