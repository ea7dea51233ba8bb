package letter_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// A letter that counts its term from the wrong day.
func ExampleCheck() {
	rep, err := letter.Check(letter.Input{
		Kind: letter.FourteenDay,
		Text: "Geachte heer Debiteur,\n\nFactuur 2026-0012 van € 500,00 is nog niet betaald. Wij verzoeken u € 500,00 " +
			"te betalen binnen veertien (14) dagen na dagtekening van deze brief op NL91 ABNA 0417 1643 00. " +
			"Betaalt u niet op tijd, dan bent u € 75,00 aan incassokosten verschuldigd.",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rep.Verdict)
	for _, f := range rep.Findings {
		fmt.Printf("%s (%s): %s\n", f.ID, f.Severity, f.EN)
		fmt.Printf("%q at byte %d\n", f.Quote.Or(""), f.Offset.Or(-1))
	}
	fmt.Println(rep.Read.TermDays.Or(0), rep.Read.TermStart.Or(0), rep.Read.AmountDue.Or(0), rep.Read.Costs.Or(0))
	// Output:
	// void
	// C-TERM-START (void): The term counts from the date of the letter; it may start only on the day after receipt. Write: "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd" (within fourteen days from the day after this letter was delivered to you).
	// "binnen veertien (14) dagen na dagtekening" at byte 116
	// 14 letter_date 500.00 75.00
}

// The same rules answer for facts, before anything is written.
func ExampleCheck_facts() {
	rep, err := letter.Check(letter.Input{
		Kind: letter.FourteenDay,
		Facts: letter.Facts{
			Debtor:     incasso.Consumer,
			Posted:     incasso.MustDate(2026, 4, 22),
			Deadline:   incasso.MustDate(2026, 5, 6),
			Principals: []incasso.EUR{50_000},
			AmountDue:  letter.Of[incasso.EUR](50_000),
			Costs:      letter.Of[incasso.EUR](7_500),
			Term:       letter.Term{Days: letter.Of(14), Start: letter.FromDayAfterReceipt},
		},
	})
	fmt.Println(rep.Verdict, err)
	for _, f := range rep.Findings {
		fmt.Println(f.ID, f.EN)
	}
	// Output:
	// void <nil>
	// C-TERM-DATE The printed date is too early; the fourteenth day after receipt is 8 May 2026. Leave the date out, or name 8 May 2026 or later.
}

// Where courts have not decided, the lenient profile advises only.
func ExampleCheck_lenient() {
	in := letter.Input{Kind: letter.FourteenDay, Facts: soundFacts()}
	in.Facts.Term.Start = letter.FromReceipt
	strict, _ := letter.Check(in)
	in.Profile = letter.Lenient
	lenient, _ := letter.Check(in)
	fmt.Println(strict.Verdict, lenient.Verdict)
	// Output: contested valid
}

func ExampleCheck_refused() {
	_, err := letter.Check(letter.Input{Kind: letter.FourteenDay})
	fmt.Println(errors.Is(err, incasso.ErrMissingField))
	// Output: true
}

func ExampleFinding_Message() {
	rep, _ := letter.Check(letter.Input{Kind: letter.NoticeOfDefault, Text: "Wij stellen u in gebreke en verzoeken u te betalen."})
	fmt.Println(rep.Findings[0].Message(incasso.NL))
	fmt.Println(rep.Findings[0].Message(incasso.EN))
	// Output:
	// De brief geeft geen termijn om na te komen.
	// The letter gives no term to perform.
}

func ExampleCatalogue() {
	all := letter.Catalogue()
	fmt.Println(len(all))
	fmt.Println(all[3].ID, all[3].EN)
	// Output:
	// 63
	// C-TERM-START The term does not start before the day after the debtor received the letter.
}

func ExampleLookup() {
	r, ok := letter.Lookup("C-NOTYET")
	fmt.Println(ok, r.Severity, r.EN)
	// Output: true void The collection costs are not yet part of the amount to pay now.
}

func ExampleTables() {
	for _, t := range letter.Tables() {
		fmt.Println(t.Name, len(t.Rows), t.Columns)
	}
	// Output: letter_catalogue 63 [id since severity kinds parties]
}

func ExampleFacts_IsZero() {
	fmt.Println(letter.Facts{}.IsZero(), letter.Facts{Conditional: letter.Of(false)}.IsZero())
	// Output: true false
}

func ExampleOf() {
	fmt.Println(letter.Of(14) == letter.Of(2*7), letter.Of(0) == letter.Opt[int]{})
	// Output: true false
}

func ExampleOpt_Get() {
	var days letter.Opt[int]
	_, known := days.Get()
	fmt.Println(known)
	// Output: false
}

func ExampleOpt_Or() {
	var days letter.Opt[int]
	fmt.Println(days.Or(14), letter.Of(21).Or(14))
	// Output: 14 21
}

func ExampleOpt_Known() {
	fmt.Println(letter.Of(false).Known(), letter.Opt[bool]{}.Known())
	// Output: true false
}

func ExampleOpt_Is() {
	fmt.Println(letter.Of(false).Is(false), letter.Opt[bool]{}.Is(false))
	// Output: true false
}

func ExampleOpt_IsZero() {
	fmt.Println(letter.Of(0).IsZero(), letter.Opt[int]{}.IsZero())
	// Output: false true
}

func ExampleOpt_String() {
	facts := letter.Facts{Costs: letter.Of(incasso.MustParseEUR("249.35"))}
	fmt.Println(facts.Costs, facts.Paid, letter.Of(14))
	// Output: 249.35 unknown 14
}

func ExampleOpt_Equal() {
	fmt.Println(letter.Of(14).Equal(letter.Of(15)))
	// Output: false
}

func ExampleOpt_MarshalJSON() {
	b, err := json.Marshal(letter.Term{Days: letter.Of(14)})
	fmt.Println(string(b), err)
	// Output: {"days":14} <nil>
}

func ExampleOpt_UnmarshalJSON() {
	var v letter.VATFacts
	err := json.Unmarshal([]byte(`{"outsourced": true, "deductible": null}`), &v)
	fmt.Println(v.Outsourced.Is(true), v.Deductible.Known(), err)
	// Output: true false <nil>
}
