package dossier_test

import (
	"fmt"

	"github.com/go-incasso/incasso/dossier"
)

func ExampleParseEventType() {
	v, err := dossier.ParseEventType("letter_sent")
	fmt.Println(v == dossier.TypeLetterSent, err)
	// Output: true <nil>
}

func ExampleEventType_String() {
	fmt.Println(dossier.TypeLetterSent)
	// Output: letter_sent
}

func ExampleEventType_MarshalText() {
	b, err := dossier.TypeLetterSent.MarshalText()
	fmt.Println(string(b), err)
	// Output: letter_sent <nil>
}

func ExampleEventType_UnmarshalText() {
	var v dossier.EventType
	err := v.UnmarshalText([]byte("letter_sent"))
	fmt.Println(v == dossier.TypeLetterSent, err)
	// Output: true <nil>
}

func ExampleParseLetterKind() {
	v, err := dossier.ParseLetterKind("wik")
	fmt.Println(v == dossier.WIK, err)
	// Output: true <nil>
}

func ExampleLetterKind_String() {
	fmt.Println(dossier.WIK)
	// Output: wik
}

func ExampleLetterKind_MarshalText() {
	b, err := dossier.WIK.MarshalText()
	fmt.Println(string(b), err)
	// Output: wik <nil>
}

func ExampleLetterKind_UnmarshalText() {
	var v dossier.LetterKind
	err := v.UnmarshalText([]byte("wik"))
	fmt.Println(v == dossier.WIK, err)
	// Output: true <nil>
}

func ExampleParseChannel() {
	v, err := dossier.ParseChannel("registered")
	fmt.Println(v == dossier.Registered, err)
	// Output: true <nil>
}

func ExampleChannel_String() {
	fmt.Println(dossier.Registered)
	// Output: registered
}

func ExampleChannel_MarshalText() {
	b, err := dossier.Registered.MarshalText()
	fmt.Println(string(b), err)
	// Output: registered <nil>
}

func ExampleChannel_UnmarshalText() {
	var v dossier.Channel
	err := v.UnmarshalText([]byte("registered"))
	fmt.Println(v == dossier.Registered, err)
	// Output: true <nil>
}

func ExampleParseHoldReason() {
	v, err := dossier.ParseHoldReason("dispute")
	fmt.Println(v == dossier.HoldDispute, err)
	// Output: true <nil>
}

func ExampleHoldReason_String() {
	fmt.Println(dossier.HoldDispute)
	// Output: dispute
}

func ExampleHoldReason_MarshalText() {
	b, err := dossier.HoldDispute.MarshalText()
	fmt.Println(string(b), err)
	// Output: dispute <nil>
}

func ExampleHoldReason_UnmarshalText() {
	var v dossier.HoldReason
	err := v.UnmarshalText([]byte("dispute"))
	fmt.Println(v == dossier.HoldDispute, err)
	// Output: true <nil>
}

func ExampleParseComponent() {
	v, err := dossier.ParseComponent("vat")
	fmt.Println(v == dossier.VAT, err)
	// Output: true <nil>
}

func ExampleComponent_String() {
	fmt.Println(dossier.VAT)
	// Output: vat
}

func ExampleComponent_MarshalText() {
	b, err := dossier.VAT.MarshalText()
	fmt.Println(string(b), err)
	// Output: vat <nil>
}

func ExampleComponent_UnmarshalText() {
	var v dossier.Component
	err := v.UnmarshalText([]byte("vat"))
	fmt.Println(v == dossier.VAT, err)
	// Output: true <nil>
}

func ExampleParseStepKind() {
	v, err := dossier.ParseStepKind("wik")
	fmt.Println(v == dossier.StepWIK, err)
	// Output: true <nil>
}

func ExampleStepKind_String() {
	fmt.Println(dossier.StepWIK)
	// Output: wik
}

func ExampleStepKind_MarshalText() {
	b, err := dossier.StepWIK.MarshalText()
	fmt.Println(string(b), err)
	// Output: wik <nil>
}

func ExampleStepKind_UnmarshalText() {
	var v dossier.StepKind
	err := v.UnmarshalText([]byte("wik"))
	fmt.Println(v == dossier.StepWIK, err)
	// Output: true <nil>
}

func ExampleParseMoney() {
	v, err := dossier.ParseMoney("announce")
	fmt.Println(v == dossier.Announce, err)
	// Output: true <nil>
}

func ExampleMoney_String() {
	fmt.Println(dossier.Announce)
	// Output: announce
}

func ExampleMoney_MarshalText() {
	b, err := dossier.Announce.MarshalText()
	fmt.Println(string(b), err)
	// Output: announce <nil>
}

func ExampleMoney_UnmarshalText() {
	var v dossier.Money
	err := v.UnmarshalText([]byte("announce"))
	fmt.Println(v == dossier.Announce, err)
	// Output: true <nil>
}

func ExampleParseUnit() {
	v, err := dossier.ParseUnit("working_days")
	fmt.Println(v == dossier.WorkingDays, err)
	// Output: true <nil>
}

func ExampleUnit_String() {
	fmt.Println(dossier.WorkingDays)
	// Output: working_days
}

func ExampleUnit_MarshalText() {
	b, err := dossier.WorkingDays.MarshalText()
	fmt.Println(string(b), err)
	// Output: working_days <nil>
}

func ExampleUnit_UnmarshalText() {
	var v dossier.Unit
	err := v.UnmarshalText([]byte("working_days"))
	fmt.Println(v == dossier.WorkingDays, err)
	// Output: true <nil>
}

func ExampleParseFrom() {
	v, err := dossier.ParseFrom("receipt")
	fmt.Println(v == dossier.FromReceipt, err)
	// Output: true <nil>
}

func ExampleFrom_String() {
	fmt.Println(dossier.FromReceipt)
	// Output: receipt
}

func ExampleFrom_MarshalText() {
	b, err := dossier.FromReceipt.MarshalText()
	fmt.Println(string(b), err)
	// Output: receipt <nil>
}

func ExampleFrom_UnmarshalText() {
	var v dossier.From
	err := v.UnmarshalText([]byte("receipt"))
	fmt.Println(v == dossier.FromReceipt, err)
	// Output: true <nil>
}

func ExampleParseOutcome() {
	v, err := dossier.ParseOutcome("close")
	fmt.Println(v == dossier.Close, err)
	// Output: true <nil>
}

func ExampleOutcome_String() {
	fmt.Println(dossier.Close)
	// Output: close
}

func ExampleOutcome_MarshalText() {
	b, err := dossier.Close.MarshalText()
	fmt.Println(string(b), err)
	// Output: close <nil>
}

func ExampleOutcome_UnmarshalText() {
	var v dossier.Outcome
	err := v.UnmarshalText([]byte("close"))
	fmt.Println(v == dossier.Close, err)
	// Output: true <nil>
}

func ExampleParseOnMissed() {
	v, err := dossier.ParseOnMissed("remind")
	fmt.Println(v == dossier.Remind, err)
	// Output: true <nil>
}

func ExampleOnMissed_String() {
	fmt.Println(dossier.Remind)
	// Output: remind
}

func ExampleOnMissed_MarshalText() {
	b, err := dossier.Remind.MarshalText()
	fmt.Println(string(b), err)
	// Output: remind <nil>
}

func ExampleOnMissed_UnmarshalText() {
	var v dossier.OnMissed
	err := v.UnmarshalText([]byte("remind"))
	fmt.Println(v == dossier.Remind, err)
	// Output: true <nil>
}

func ExampleParsePhase() {
	v, err := dossier.ParsePhase("waiting")
	fmt.Println(v == dossier.Waiting, err)
	// Output: true <nil>
}

func ExamplePhase_String() {
	fmt.Println(dossier.Waiting)
	// Output: waiting
}

func ExamplePhase_MarshalText() {
	b, err := dossier.Waiting.MarshalText()
	fmt.Println(string(b), err)
	// Output: waiting <nil>
}

func ExamplePhase_UnmarshalText() {
	var v dossier.Phase
	err := v.UnmarshalText([]byte("waiting"))
	fmt.Println(v == dossier.Waiting, err)
	// Output: true <nil>
}

func ExampleParseReason() {
	v, err := dossier.ParseReason("no_letter")
	fmt.Println(v == dossier.ReasonNoLetter, err)
	// Output: true <nil>
}

func ExampleReason_String() {
	fmt.Println(dossier.ReasonNoLetter)
	// Output: no_letter
}

func ExampleReason_MarshalText() {
	b, err := dossier.ReasonNoLetter.MarshalText()
	fmt.Println(string(b), err)
	// Output: no_letter <nil>
}

func ExampleReason_UnmarshalText() {
	var v dossier.Reason
	err := v.UnmarshalText([]byte("no_letter"))
	fmt.Println(v == dossier.ReasonNoLetter, err)
	// Output: true <nil>
}

func ExampleParseActionKind() {
	v, err := dossier.ParseActionKind("send_letter")
	fmt.Println(v == dossier.SendLetter, err)
	// Output: true <nil>
}

func ExampleActionKind_String() {
	fmt.Println(dossier.SendLetter)
	// Output: send_letter
}

func ExampleActionKind_MarshalText() {
	b, err := dossier.SendLetter.MarshalText()
	fmt.Println(string(b), err)
	// Output: send_letter <nil>
}

func ExampleActionKind_UnmarshalText() {
	var v dossier.ActionKind
	err := v.UnmarshalText([]byte("send_letter"))
	fmt.Println(v == dossier.SendLetter, err)
	// Output: true <nil>
}

func ExampleParseEntryRule() {
	v, err := dossier.ParseEntryRule("dossier.payment")
	fmt.Println(v == dossier.RulePayment, err)
	// Output: true <nil>
}

func ExampleEntryRule_String() {
	fmt.Println(dossier.RulePayment)
	// Output: dossier.payment
}

func ExampleEntryRule_MarshalText() {
	b, err := dossier.RulePayment.MarshalText()
	fmt.Println(string(b), err)
	// Output: dossier.payment <nil>
}

func ExampleEntryRule_UnmarshalText() {
	var v dossier.EntryRule
	err := v.UnmarshalText([]byte("dossier.payment"))
	fmt.Println(v == dossier.RulePayment, err)
	// Output: true <nil>
}
