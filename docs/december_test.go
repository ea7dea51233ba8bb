package docs_test

import (
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
)

// In December the rates of the new year are announced. Until a version of the
// library has them, the caller supplies the rows. (The rates here are made up.)
func Example_newRatesInDecember() {
	day := incasso.MustParseDate
	claim := interest.Claim{
		Kind: interest.Statutory, Principal: 1000 * incasso.Euro,
		FirstDay: day("2026-12-01"), LastDay: day("2027-01-31"),
	}

	// Without a row the day is refused, never answered with the last rate.
	_, err := interest.Accrue(claim)
	fmt.Println(errors.Is(err, incasso.ErrNoRate))

	// With a row it is answered, and the line that rests on it says so.
	announced := []interest.RateRow{{From: day("2027-01-01"), Percent: incasso.MustParseRate("5.00")}}
	claim.Rates = announced
	result, err := interest.Accrue(claim)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, line := range result.Lines {
		fmt.Println(line.First, line.Last, line.Rate, line.Amount, "supplied:", line.Supplied)
	}
	fmt.Println(result.Interest, result.Notices()[0].ID)

	// A statement of a file takes the same rows, for both kinds of interest.
	file := dossier.File{
		Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Claims: []dossier.Claim{{ID: "2026-0117", Principal: 1000 * incasso.Euro, Due: day("2026-11-30")}},
	}
	statement, err := file.Statement(dossier.Query{
		AsOf:        day("2027-01-31"),
		Conventions: dossier.Conventions{Statutory: announced},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(statement.Money.Interest)

	// A row for a day that was verified is refused: nobody overrules the decree.
	claim.Rates = []interest.RateRow{{From: day("2026-07-01"), Percent: incasso.MustParseRate("1.00")}}
	_, err = interest.Accrue(claim)
	fmt.Println(errors.Is(err, incasso.ErrNotAllowed))
	// Output:
	// true
	// 2026-12-01 2026-12-31 4.00 3.40 supplied: false
	// 2027-01-01 2027-01-31 5.00 4.25 supplied: true
	// 7.65 interest.rate.supplied
	// 7.65
	// true
}
