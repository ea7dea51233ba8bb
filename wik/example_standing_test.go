package wik_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// exampleStanding is that of a consumer who got a sound letter on 6 March 2026 and
// paid 600 of 1,000 within its term.
func exampleStanding(asOf incasso.Date) wik.Standing {
	s, err := wik.Assess(wik.StandingFacts{
		Claim: wik.Claim{
			Principals: []incasso.EUR{1_000_00}, Debtor: incasso.Consumer, DefaultDate: incasso.MustDate(2026, 3, 2),
		},
		AsOf: asOf,
		Letter: wik.Letter{
			Verdict: wik.Valid, Sent: incasso.MustDate(2026, 3, 4), Received: incasso.MustDate(2026, 3, 6),
			TermEnd: incasso.MustDate(2026, 3, 20), Fee: 150_00,
		},
		Payments: []wik.Payment{{On: incasso.MustDate(2026, 3, 16), Amount: 600_00}},
	})
	if err != nil {
		panic(err)
	}
	return s
}

func ExampleAssess() {
	for _, day := range []incasso.Date{
		incasso.MustDate(2026, 3, 3), incasso.MustDate(2026, 3, 10), incasso.MustDate(2026, 3, 20), incasso.MustDate(2026, 3, 21),
	} {
		s := exampleStanding(day)
		fmt.Println(day, s.Status, s.Reason, s.Base, s.Total)
	}
	// Output:
	// 2026-03-03 not_chargeable no_letter 0.00 0.00
	// 2026-03-10 announced term_running 1000.00 150.00
	// 2026-03-20 announced term_running 400.00 60.00
	// 2026-03-21 chargeable term_expired 400.00 60.00
}

// A trade agreement gives 40 euro without a letter, and the scale once collection
// work was done.
func ExampleAssess_trade() {
	f := wik.StandingFacts{
		Claim: wik.Claim{
			Principals: []incasso.EUR{1_000_00}, Debtor: incasso.Company, DefaultDate: incasso.MustDate(2026, 3, 2),
			Trade: wik.Trade{AgreementDate: incasso.MustDate(2025, 1, 6)},
		},
		AsOf: incasso.MustDate(2026, 3, 10),
	}
	s, err := wik.Assess(f)
	fmt.Println(s.Status, s.Reason, s.From, s.Total, err)
	f.WorkFrom = incasso.MustDate(2026, 3, 9)
	s, err = wik.Assess(f)
	fmt.Println(s.Status, s.Reason, s.From, s.Total, err)
	// Output:
	// chargeable trade_minimum 2026-03-02 40.00 <nil>
	// chargeable collection_work 2026-03-09 150.00 <nil>
}

func ExampleStanding_Claimable() {
	fmt.Println(exampleStanding(incasso.MustDate(2026, 3, 20)).Claimable())
	fmt.Println(exampleStanding(incasso.MustDate(2026, 3, 21)).Claimable())
	// Output:
	// 0.00
	// 60.00
}

func ExampleStanding_Steps() {
	steps := exampleStanding(incasso.MustDate(2026, 3, 21)).Steps()
	fmt.Println(steps[len(steps)-1].Text(incasso.EN))
	// Output: At the end of the term €400.00 was open; from 21 March 2026 what is due is €60.00.
}

func ExampleStanding_Notices() {
	fmt.Println(len(exampleStanding(incasso.MustDate(2026, 3, 21)).Notices()))
	fmt.Println(exampleStanding(incasso.MustDate(2027, 3, 21)).Notices()[0].ID)
	// Output:
	// 0
	// law.after_verified_through
}

func ExampleStanding_Sources() {
	for _, s := range exampleStanding(incasso.MustDate(2026, 3, 21)).Sources() {
		fmt.Println(s)
	}
	// Output:
	// HR, ECLI:NL:HR:2016:2704
	// art. 1 BIK, Stb. 2012, 141
	// art. 6:96 lid 6 BW, Stb. 2012, 647; Stb. 2013, 9
	// art. 2 lid 1 BIK, Stb. 2012, 141
}

func ExampleStanding_Law() {
	fmt.Println(exampleStanding(incasso.MustDate(2026, 3, 21)).Law().Version)
	// Output: 2026-11-21
}

func ExampleStanding_Equal() {
	day := incasso.MustDate(2026, 3, 21)
	fmt.Println(exampleStanding(day).Equal(exampleStanding(day.AddDays(-1))))
	// Output: false
}

func ExampleStanding_MarshalJSON() {
	text, _ := json.Marshal(exampleStanding(incasso.MustDate(2026, 3, 21)))
	var out struct{ Status, Reason, From, Base, Total string }
	err := json.Unmarshal(text, &out)
	fmt.Println(out, err)
	// Output: {chargeable term_expired 2026-03-21 400.00 60.00} <nil>
}

func ExampleStanding_UnmarshalJSON() {
	text, _ := json.Marshal(exampleStanding(incasso.MustDate(2026, 3, 21)))
	var s wik.Standing
	fmt.Println(errors.Is(json.Unmarshal(text, &s), incasso.ErrNotAllowed))
	// Output: true
}
