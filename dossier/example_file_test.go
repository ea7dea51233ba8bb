package dossier_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// exampleFile is an invoice of 1,000 euro to a consumer, to be paid by 31 January
// 2026, a 14-day letter on 2 March, and a payment of 400 euro in its term.
func exampleFile() dossier.File {
	d := incasso.MustParseDate
	return dossier.File{
		Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Claims: []dossier.Claim{{ID: "2026-001", Principal: 1000 * incasso.Euro, Due: d("2026-01-31")}},
		Events: []dossier.Event{
			dossier.LetterSent{When: dossier.When{On: d("2026-03-02")}, Letter: dossier.WIK},
			dossier.PaymentReceived{When: dossier.When{On: d("2026-03-10")}, ID: "p1", Amount: 400 * incasso.Euro},
		},
	}
}

// exampleStatement is the statement of that file of a day.
func exampleStatement(asOf string) dossier.Statement {
	f := exampleFile()
	s, err := f.Statement(dossier.Query{AsOf: incasso.MustParseDate(asOf)})
	if err != nil {
		panic(err)
	}
	return s
}

// The costs are due from the day after the fourteen days, over what was then left.
// Interest goes before principal, so that the payment of 400 left 604.16.
func ExampleFile_Statement() {
	f := exampleFile()
	s, err := f.Statement(dossier.Query{AsOf: incasso.MustParseDate("2026-03-19")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Standing.Status, s.Standing.From, s.Standing.Fee, "over", s.Standing.Base)
	fmt.Println("open", s.Money.Open, "per day", s.Money.PerDay)
	fmt.Println("next", s.Next[0].Action, s.Next[0].Letter)
	// Output:
	// chargeable 2026-03-19 90.62 over 604.16
	// open 695.38 per day 0.07
	// next send_letter demand
}

func ExampleFile_Validate() {
	f := exampleFile()
	fmt.Println(f.Validate())
	g := f.With(dossier.InsolvencyEnded{When: dossier.When{On: incasso.MustParseDate("2026-03-11")}})
	fmt.Println(strings.Contains(g.Validate().Error(), "events[2]"))
	// Output:
	// <nil>
	// true
}

func ExampleFile_With() {
	f := exampleFile()
	g := f.With(dossier.Withdrawn{When: dossier.When{On: incasso.MustParseDate("2026-03-11")}})
	fmt.Println(len(f.Events), len(g.Events))
	// Output: 2 3
}

// What if the debtor pays everything in the term of the letter?
func ExampleFile_WhatIf() {
	f := exampleFile()
	d := incasso.MustParseDate
	c, err := f.WhatIf(dossier.Query{AsOf: d("2026-04-01")}, dossier.Change{Add: []dossier.Event{
		dossier.PaymentReceived{When: dossier.When{On: d("2026-03-18")}, Amount: 605 * incasso.Euro}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Before.Money.Open, "becomes", c.After.Money.Open, "a difference of", c.Money.Open)
	fmt.Println(c.Differs)
	// Output:
	// 696.24 becomes 0.00 a difference of -696.24
	// [position standing next]
}

func ExampleStatement_Text() {
	s := exampleStatement("2026-03-05")
	fmt.Println(s.Text(incasso.EN))
	// Output:
	// Statement of 5 March 2026, procedure plain_legal
	// Position: wik (14-day letter), done on 2 March 2026, term through 18 March 2026
	// Costs: announced (term_running), €150.00 over €1,000.00, from 19 March 2026
	// Open: €1,003.62 (principal €1,000.00, costs €0.00, VAT €0.00, interest €3.62), per day €0.11, paid €0.00
	//   2026-01-31  principal      1000.00  2026-001 dossier.principal
	//   2026-03-05  interest          3.62  2026-001 dossier.interest
	// Waits: wait, by 18 March 2026 (term)
	// Limitation 2026-001: 4 March 2031
	// Remark dossier.limitation.consumer_sale: The price of a consumer sale is barred after two years (art. 7:28 BW); the limitation was reckoned as that of another claim from a contract.
}

func ExampleStatement_Steps() {
	s := exampleStatement("2026-03-19")
	for _, step := range s.Steps() {
		if strings.HasPrefix(step.Rule.ID, "dossier.standing") {
			fmt.Println(step.Text(incasso.EN))
		}
	}
	// Output: The 14-day letter was in vain; from 19 March 2026 what is due is €90.62 over €604.16.
}

func ExampleStatement_Explain() {
	s := exampleStatement("2026-03-19")
	lines := strings.Split(s.Explain(incasso.EN), "\n")
	fmt.Println(lines[0])
	fmt.Println(lines[1])
	// Output:
	// 1. The step demand is to be done since 19 March 2026.
	// 2. The 14-day letter of 2 March 2026 reached the debtor on 4 March 2026, or is presumed to have; its term runs through 18 March 2026. [Hoge Raad 25 november 2016, ECLI:NL:HR:2016:2704]
}

func ExampleStatement_Sources() {
	s := exampleStatement("2026-03-19")
	fmt.Println(slices.ContainsFunc(s.Sources(), func(src incasso.Source) bool { return src.ECLI == "ECLI:NL:HR:2016:2704" }))
	// Output: true
}

func ExampleStatement_Notices() {
	f := exampleFile()
	g := f.With(dossier.InsolvencyOpened{When: dossier.When{On: incasso.MustParseDate("2026-03-11")}})
	s, err := g.Statement(dossier.Query{AsOf: incasso.MustParseDate("2026-03-12")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Notices()[0].ID, s.Money.PerDay)
	// Output: dossier.insolvency.interest 0.00
}

func ExampleStatement_Specification() {
	s := exampleStatement("2026-03-19")
	for _, l := range s.Specification()[0].Lines {
		fmt.Println(l.First, l.Last, l.Base, l.Rate, l.Amount)
	}
	// Output:
	// 2026-02-01 2026-03-10 1000.00 4.00 4.16
	// 2026-03-11 2026-03-19 604.16 4.00 0.60
}

func ExampleStatement_Ledger() {
	s := exampleStatement("2026-03-19")
	var sum incasso.EUR
	for _, e := range s.Ledger() {
		fmt.Println(e.On, e.Component, e.Rule, e.Amount)
		sum += e.Amount
	}
	fmt.Println(sum == s.Money.Open)
	// Output:
	// 2026-01-31 principal dossier.principal 1000.00
	// 2026-03-10 interest dossier.interest 4.16
	// 2026-03-10 interest dossier.payment -4.16
	// 2026-03-10 principal dossier.payment -395.84
	// 2026-03-19 costs dossier.costs 90.62
	// 2026-03-19 interest dossier.interest 0.60
	// true
}

func ExampleStatement_Interest() {
	s := exampleStatement("2026-03-19")
	r, ok := s.Interest("2026-001")
	fmt.Println(r.Interest, ok)
	// Output: 4.76 true
}

func ExampleStatement_Law() {
	s := exampleStatement("2026-03-19")
	fmt.Println(s.Law().Version)
	// Output: 2026-11-21
}

func ExamplePosition_MarshalJSON() {
	s := exampleStatement("2026-03-19")
	b, err := json.Marshal(s.Position)
	fmt.Println(string(b), err)
	// Output: {"step":"demand","phase":"to_do","since":"2026-03-19","until":null,"times":0} <nil>
}

func ExampleEncodeEvents() {
	b, err := dossier.EncodeEvents(exampleFile().Events[:1])
	fmt.Println(string(b), err)
	// Output: {"schema":1,"events":[{"type":"letter_sent","on":"2026-03-02","letter":"wik"}]} <nil>
}

func ExampleDecodeEvents() {
	events, err := dossier.DecodeEvents([]byte(`{"schema": 1, "events": [{"type": "withdrawn", "on": "2026-03-02"}]}`))
	fmt.Println(events[0].Type(), events[0].Day(), err)
	_, err = dossier.DecodeEvents([]byte(`{"schema": 1, "events": [{"type": "withdrawn", "when": "2026-03-02"}]}`))
	fmt.Println(err)
	// Output:
	// withdrawn 2026-03-02 <nil>
	// incasso: events[0].when: This field does not exist. (unknown_field)
}

func ExampleDecodeRequest() {
	r, err := dossier.DecodeRequest([]byte(`{"procedure": "plain_legal", "debtor": {"kind": "company"},
		"claims": [{"id": "1", "principal": "1000.00", "due": "2026-01-31"}], "as_of": "2026-02-01"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	s, err := r.Statement(r.Query)
	fmt.Println(s.Standing.Status, s.Standing.Fee, s.Standing.Reason, err)
	// Output: chargeable 40.00 trade_minimum <nil>
}

func ExampleDecodeFile() {
	f, err := dossier.DecodeFile([]byte(`{"debtor": {"kind": "consumer"},
		"claims": [{"id": "1", "principal": "1000.00", "due": "2026-01-31"}]}`))
	fmt.Println(f.Debtor.Kind, f.Claims[0].Principal, err)
	// Output: consumer 1000.00 <nil>
}

func ExampleEncodeFile() {
	f := exampleFile()
	f.Events = nil
	b, err := dossier.EncodeFile(f)
	fmt.Println(string(b), err)
	// Output: {"debtor":{"kind":"consumer"},"claims":[{"id":"2026-001","principal":"1000.00","due":"2026-01-31"}],"events":[]} <nil>
}

func ExampleStatement_UnmarshalJSON() {
	var s dossier.Statement
	err := json.Unmarshal([]byte(`{"money": {"open": "1000.00"}}`), &s)
	fmt.Println(err)
	// Output: incasso: An answer is not read back: its JSON does not hold all that it rests on. Keep the question and compute again. (not_allowed)
}

func ExampleFile_MarshalJSON() {
	b, err := json.Marshal(dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Events: []dossier.Event{dossier.Withdrawn{When: dossier.When{On: incasso.MustParseDate("2026-03-02")}}}})
	fmt.Println(string(b), err)
	// Output: {"debtor":{"kind":"consumer"},"claims":null,"events":[{"type":"withdrawn","on":"2026-03-02"}]} <nil>
}

func ExampleFile_UnmarshalJSON() {
	var f dossier.File
	err := json.Unmarshal([]byte(`{"debtor": {"kind": "consumer"}, "claims": [], "events": [{"type": "withdrawn", "on": "2026-03-02"}]}`), &f)
	fmt.Println(f.Debtor.Kind, f.Events[0].Type(), err)
	err = json.Unmarshal([]byte(`{"debtor": {"kind": "customer"}}`), &f)
	fmt.Println(err != nil)
	// Output:
	// consumer withdrawn <nil>
	// true
}

func ExampleRequest_MarshalJSON() {
	r := dossier.Request{File: exampleFile(), Query: dossier.Query{AsOf: incasso.MustParseDate("2026-03-19")}}
	b, err := json.Marshal(r)
	fmt.Println(strings.HasSuffix(string(b), `"as_of":"2026-03-19"}`), err)
	// Output: true <nil>
}

func ExampleRequest_UnmarshalJSON() {
	var r dossier.Request
	err := json.Unmarshal([]byte(`{"debtor": {"kind": "consumer"}, "claims": [], "as_of": "2026-03-19"}`), &r)
	fmt.Println(r.Debtor.Kind, r.AsOf, err)
	// Output: consumer 2026-03-19 <nil>
}

func ExampleChange_MarshalJSON() {
	b, err := json.Marshal(dossier.Change{Remove: []int{2},
		Add: []dossier.Event{dossier.Withdrawn{When: dossier.When{On: incasso.MustParseDate("2026-03-02")}}}})
	fmt.Println(string(b), err)
	// Output: {"remove":[2],"add":[{"type":"withdrawn","on":"2026-03-02"}]} <nil>
}

func ExampleChange_UnmarshalJSON() {
	var c dossier.Change
	err := json.Unmarshal([]byte(`{"as_of": "2026-05-01", "add": [{"type": "withdrawn", "on": "2026-03-02"}]}`), &c)
	fmt.Println(c.AsOf, c.Add[0].Type(), err)
	// Output: 2026-05-01 withdrawn <nil>
}

// A portfolio is a stream of files; the answers come in the order of the files.
func ExamplePortfolio() {
	f := exampleFile()
	broken := dossier.File{}
	files := slices.Values([]*dossier.File{&f, &broken, &f})
	for a := range dossier.Portfolio(files, dossier.Query{AsOf: incasso.MustParseDate("2026-03-19")}) {
		fmt.Println(a.Index, a.Statement.Money.Open, a.Err)
	}
	// Output:
	// 0 695.38 <nil>
	// 1 0.00 incasso: debtor.kind: The kind of debtor is missing. (missing_field)
	// 2 695.38 <nil>
}

func ExampleStatement_MarshalJSON() {
	s := exampleStatement("2026-03-19")
	b, err := json.Marshal(s)
	fmt.Println(strings.Contains(string(b), `"law":{"version":"2026-11-21"`), err)
	// Output: true <nil>
}
