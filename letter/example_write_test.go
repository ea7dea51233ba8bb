package letter_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// exampleFacts are the facts of an unpaid invoice of a consumer.
func exampleFacts() letter.Facts {
	return letter.Facts{
		Debtor:     incasso.Consumer,
		LetterDate: incasso.MustParseDate("2026-04-22"),
		Invoices: []letter.Invoice{{
			Number: "2026-0117", Date: incasso.MustParseDate("2026-02-02"),
			Due: incasso.MustParseDate("2026-03-04"), Amount: letter.Of(incasso.MustParseEUR("500.00")),
		}},
		IBAN:        "NL91ABNA0417164300",
		Creditor:    letter.Party{Name: "Voorbeeld B.V.", Address: "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
		DebtorParty: letter.Party{Name: "Debiteur 12", Address: "Voorbeeldlaan 12, 1234 AB Voorbeeldstad"},
	}
}

// line returns the first line of a text that holds a word.
func line(text, word string) string {
	for l := range strings.Lines(text) {
		if strings.Contains(l, word) {
			return strings.ReplaceAll(strings.TrimSpace(l), "\u00a0", " ")
		}
	}
	return ""
}

func ExampleWrite() {
	l, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: exampleFacts()})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Subject)
	fmt.Println(line(l.Text, "bezorgd"))
	fmt.Println(line(l.Text, "Betaalt u niet"))
	// Output:
	// Aanmaning: u heeft nog niet betaald
	// Wij verzoeken u € 500,00 te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.
	// Betaalt u niet binnen deze termijn, dan bent u daarnaast € 75,00 aan incassokosten verschuldigd.
}

// A letter that would not hold is not written; the findings say why.
func ExampleWrite_refused() {
	facts := exampleFacts()
	facts.Costs = letter.Of(incasso.MustParseEUR("85.00"))
	_, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: facts})
	if refused, ok := errors.AsType[*letter.RefusedError](err); ok {
		fmt.Println(refused.Verdict, refused.Findings[0].ID)
	}
	// Output:
	// void C-MAX
}

// The amounts of the invoices are those before Paid is taken off: 412.30 less 100.00
// is asked, and the costs are those over what is left.
func ExampleWrite_paid() {
	facts := exampleFacts()
	facts.Invoices[0].Amount = letter.Of(incasso.MustParseEUR("412.30"))
	facts.Paid = letter.Of(incasso.MustParseEUR("100.00"))
	l, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: facts})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Facts.AmountDue, l.Facts.Costs)
	fmt.Println(line(l.Text, "Hoofdsom"))
	fmt.Println(line(l.Text, "Reeds betaald"))
	fmt.Println(line(l.Text, "Nu te betalen"))
	// Output:
	// 312.30 46.85
	// Hoofdsom: € 412,30
	// Reeds betaald: € 100,00
	// Nu te betalen: € 312,30
}

// The English text is a companion of the Dutch letter.
func ExampleWrite_english() {
	l, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Lang: incasso.EN, Facts: exampleFacts()})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(line(l.Text, "translation"))
	fmt.Println(line(l.Text, "delivered"))
	// Output:
	// This is a translation of a letter in Dutch. It is here to help you understand that letter. Only the Dutch text counts.
	// We ask you to pay €500.00 within fourteen days from the day after this letter was delivered to you.
}

// A page of one's own is judged like the embedded one.
func ExampleDefaultTemplates() {
	templates := letter.DefaultTemplates()
	own := strings.Replace(templates["parts.nl.txt"], "Met vriendelijke groet,", "Hoogachtend,", 1)
	l, err := letter.Write(letter.WriteInput{
		Kind: letter.FourteenDay, Facts: exampleFacts(),
		Templates: map[string]string{"parts.nl.txt": own},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(templates), line(l.Text, "Hoog"))
	// Output:
	// 24 Hoogachtend,
}

func ExamplePlainText() {
	fmt.Printf("%q\n", letter.PlainText("<h1>Aanmaning</h1><p>Betaal &euro; 75 binnen <b>15 dagen</b>.</p>"))
	// Output:
	// "Aanmaning\n\nBetaal € 75 binnen 15 dagen.\n"
}

func ExampleParseFormat() {
	f, err := letter.ParseFormat("html")
	fmt.Println(f, err)
	_, err = letter.ParseFormat("pdf")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// html <nil>
	// true
}

func ExampleFormat_String() {
	fmt.Println(letter.Text, letter.HTML)
	// Output:
	// text html
}

func ExampleFormat_MarshalText() {
	b, err := letter.HTML.MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// html <nil>
}

func ExampleFormat_UnmarshalText() {
	var f letter.Format
	err := f.UnmarshalText([]byte("html"))
	fmt.Println(f, err)
	// Output:
	// html <nil>
}

func ExampleRefusedError_Error() {
	facts := exampleFacts()
	facts.Term.Days = letter.Of(8)
	_, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: facts})
	fmt.Println(err)
	// Output:
	// incasso: facts: This letter would not hold and was not written. (not_allowed): C-TERM-LEN: The term is shorter than fourteen days. Write: "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd" (within fourteen days from the day after this letter was delivered to you).
}

func ExampleRefusedError_Unwrap() {
	facts := exampleFacts()
	facts.Term.Days = letter.Of(8)
	_, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: facts})
	if e, ok := errors.AsType[*incasso.Error](err); ok {
		fmt.Println(e.Code, errors.Is(err, incasso.ErrNotAllowed))
	}
	// Output:
	// not_allowed true
}
