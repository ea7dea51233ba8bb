package dossier_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

func ExampleProcedures() {
	for _, p := range dossier.Procedures() {
		fmt.Println(p.ID, "follows", p.Follows)
	}
	// Output:
	// plain_legal follows law
	// free_letter_recollection follows cannock
	// free_letter_call follows coeo
	// demand_within_day follows collactivebmk
	// seven_day_demand follows incassonet
	// notice_short_reminders follows wis
}

func ExampleProcedureByID() {
	p, err := dossier.ProcedureByID(dossier.ProcedureSevenDays)
	fmt.Println(p.TitleEN, err)
	_, err = dossier.ProcedureByID("harassment")
	fmt.Println(strings.Contains(err.Error(), "unknown_word"))
	// Output:
	// Demand of seven days, then several contacts <nil>
	// true
}

// A procedure of one's own is data; what the law does not let it do is refused when
// it is read.
func ExampleDecodeProcedure() {
	text := `{"id": "hasty", "version": "1", "title_nl": "Meteen kosten", "title_en": "Costs at once",
		"debtors": ["consumer"], "starts": [{"debtors": ["consumer"], "step": "demand"}],
		"steps": [{"id": "demand", "kind": "demand", "title_nl": "Sommatie", "title_en": "Demand",
			"term": {"length": 7}, "costs": "charge", "interest": "charge", "next": ["client"]}]}`
	_, err := dossier.DecodeProcedure([]byte(text))
	fmt.Println(err)
	// Output: incasso: steps[0].costs: The step charges costs to a consumer without a 14-day letter before it (art. 6:96 lid 6 BW). (not_allowed)
}

func ExampleProcedure_Validate() {
	p, err := dossier.ProcedureByID(dossier.ProcedureLegal)
	if err != nil {
		fmt.Println(err)
		return
	}
	p.Steps[1].Next[0] = "nowhere"
	fmt.Println(p.Validate())
	// Output: incasso: steps[1].next[0]: The step "nowhere" does not exist. (unknown_word)
}

func ExampleProcedure_Checked() {
	p := dossier.Procedure{ID: "own", Version: "1", TitleNL: "Eigen", TitleEN: "Own",
		Debtors: []incasso.PartyKind{incasso.Company},
		Starts:  []dossier.Start{{Debtors: []incasso.PartyKind{incasso.Company}, Step: "demand"}},
		Steps: []dossier.ProcedureStep{{ID: "demand", Kind: dossier.StepDemand, TitleNL: "Sommatie", TitleEN: "Demand",
			Term: dossier.Term{Length: 7}, Costs: dossier.Charge, Interest: dossier.Charge, Next: []string{dossier.EndClient}}}}
	q, err := p.Checked()
	fmt.Println(q.ID, err)
	// Output: own <nil>
}

func ExampleProcedure_Serves() {
	p, err := dossier.ProcedureByID(dossier.ProcedureShortReminders)
	fmt.Println(p.Serves(incasso.Consumer), p.Serves(incasso.Company), err)
	// Output: true true <nil>
}

func ExampleProcedure_Mermaid() {
	p, err := dossier.ProcedureByID(dossier.ProcedureLegal)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(p.Mermaid())
	// Output:
	// stateDiagram-v2
	//   wik : 14-day letter (costs announced)
	//   demand : Demand (costs and interest charged)
	//   [*] --> wik : consumer
	//   [*] --> demand : sole_trader or company or public_body
	//   wik --> demand : 14 days after receipt
	//   wik --> [*] : paid, no costs
	//   demand --> client : 14 days after receipt
	//   client --> legal : creditor decides
	//   client --> [*] : creditor decides
}

func ExampleProcedure_DOT() {
	p, err := dossier.ProcedureByID(dossier.ProcedureLegal)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.HasPrefix(p.DOT(), "digraph plain_legal {"))
	// Output: true
}

func ExampleStepKind_Letter() {
	fmt.Println(dossier.StepNotice.Letter())
	// Output: notice_of_default
}

func ExampleDefaultHold() {
	fmt.Println(dossier.DefaultHold(dossier.HoldInsolvency).InterestStops, dossier.DefaultHold(dossier.HoldDispute).InterestStops)
	// Output: true false
}

func ExampleEventSet_Has() {
	var s dossier.EventSet
	fmt.Println(s.Has(dossier.TypeWithdrawn))
	// Output: false
}

func ExampleEventSet_List() {
	var s dossier.EventSet
	if err := json.Unmarshal([]byte(`["withdrawn", "letter_sent"]`), &s); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.List())
	// Output: [letter_sent withdrawn]
}

func ExampleEventSet_String() {
	var s dossier.EventSet
	if err := json.Unmarshal([]byte(`["withdrawn", "letter_sent"]`), &s); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s)
	// Output: letter_sent, withdrawn
}

func ExampleEventSet_MarshalJSON() {
	var s dossier.EventSet
	b, err := json.Marshal(s)
	fmt.Println(string(b), err)
	// Output: [] <nil>
}

func ExampleEventSet_UnmarshalJSON() {
	var s dossier.EventSet
	err := json.Unmarshal([]byte(`["override"]`), &s)
	fmt.Println(s, err)
	// Output: override <nil>
}

// A demand within 24 hours, for orders before six in the evening.
func ExampleService_FirstLetterBy() {
	p, err := dossier.ProcedureByID(dossier.ProcedureDayDemand)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Service.FirstLetterBy(time.Date(2026, 3, 2, 17, 59, 0, 0, time.UTC)))
	_, promised := p.Service.FirstLetterBy(time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC))
	fmt.Println(promised)
	// Output:
	// 2026-03-03 true
	// false
}
