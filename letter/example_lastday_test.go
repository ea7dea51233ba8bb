package letter_test

import (
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

func ExampleRead_LastDay() {
	rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: `Utrecht, 2 februari 2026

Geachte heer Debiteur,

Factuur 2026-118 van € 500,00 is nog niet betaald. Wij verzoeken u € 500,00 te betalen binnen vijftien
werkdagen vanaf de dag nadat deze brief bij u is bezorgd. Betaalt u niet binnen deze termijn, dan bent u
€ 75,00 aan incassokosten verschuldigd.`})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rep.Read.LastDay(incasso.MustParseDate("2026-02-04")))
	// Output: 2026-02-25 true
}
