package dossier_test

import (
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

func ExampleWhen_Day() {
	w := dossier.When{On: incasso.MustParseDate("2026-03-02"), RecordedOn: incasso.MustParseDate("2026-03-05")}
	fmt.Println(w.Day())
	// Output: 2026-03-02
}

func ExampleWhen_Recorded() {
	w := dossier.When{On: incasso.MustParseDate("2026-03-02")}
	fmt.Println(w.Recorded())
	w.RecordedOn = incasso.MustParseDate("2026-03-05")
	fmt.Println(w.Recorded())
	// Output:
	// 2026-03-02
	// 2026-03-05
}

func ExampleLetterSent_Type() {
	fmt.Println(dossier.LetterSent{}.Type())
	// Output: letter_sent
}

func ExampleLetterReceived_Type() {
	fmt.Println(dossier.LetterReceived{}.Type())
	// Output: letter_received
}

func ExampleLetterBounced_Type() {
	fmt.Println(dossier.LetterBounced{}.Type())
	// Output: letter_bounced
}

func ExamplePaymentReceived_Type() {
	fmt.Println(dossier.PaymentReceived{}.Type())
	// Output: payment_received
}

func ExamplePaymentReversed_Type() {
	fmt.Println(dossier.PaymentReversed{}.Type())
	// Output: payment_reversed
}

func ExampleCreditNote_Type() {
	fmt.Println(dossier.CreditNote{}.Type())
	// Output: credit_note
}

func ExampleContactMade_Type() {
	fmt.Println(dossier.ContactMade{}.Type())
	// Output: contact_made
}

func ExamplePromiseMade_Type() {
	fmt.Println(dossier.PromiseMade{}.Type())
	// Output: promise_made
}

func ExampleDisputeRaised_Type() {
	fmt.Println(dossier.DisputeRaised{}.Type())
	// Output: dispute_raised
}

func ExampleDisputeResolved_Type() {
	fmt.Println(dossier.DisputeResolved{}.Type())
	// Output: dispute_resolved
}

func ExampleArrangementAgreed_Type() {
	fmt.Println(dossier.ArrangementAgreed{}.Type())
	// Output: arrangement_agreed
}

func ExampleArrangementEnded_Type() {
	fmt.Println(dossier.ArrangementEnded{}.Type())
	// Output: arrangement_ended
}

func ExampleCostsWaived_Type() {
	fmt.Println(dossier.CostsWaived{}.Type())
	// Output: costs_waived
}

func ExampleHoldPlaced_Type() {
	fmt.Println(dossier.HoldPlaced{}.Type())
	// Output: hold_placed
}

func ExampleHoldLifted_Type() {
	fmt.Println(dossier.HoldLifted{}.Type())
	// Output: hold_lifted
}

func ExampleCreditReport_Type() {
	fmt.Println(dossier.CreditReport{}.Type())
	// Output: credit_report
}

func ExampleTraceResult_Type() {
	fmt.Println(dossier.TraceResult{}.Type())
	// Output: trace_result
}

func ExampleVulnerabilitySignal_Type() {
	fmt.Println(dossier.VulnerabilitySignal{}.Type())
	// Output: vulnerability_signal
}

func ExampleInsolvencyOpened_Type() {
	fmt.Println(dossier.InsolvencyOpened{}.Type())
	// Output: insolvency_opened
}

func ExampleInsolvencyEnded_Type() {
	fmt.Println(dossier.InsolvencyEnded{}.Type())
	// Output: insolvency_ended
}

func ExampleNoRecourse_Type() {
	fmt.Println(dossier.NoRecourse{}.Type())
	// Output: no_recourse
}

func ExampleClientDecision_Type() {
	fmt.Println(dossier.ClientDecision{}.Type())
	// Output: client_decision
}

func ExampleOpportunityFound_Type() {
	fmt.Println(dossier.OpportunityFound{}.Type())
	// Output: opportunity_found
}

func ExampleTransferredToLegal_Type() {
	fmt.Println(dossier.TransferredToLegal{}.Type())
	// Output: transferred_to_legal
}

func ExampleWithdrawn_Type() {
	fmt.Println(dossier.Withdrawn{}.Type())
	// Output: withdrawn
}

func ExampleOverride_Type() {
	fmt.Println(dossier.Override{}.Type())
	// Output: override
}
