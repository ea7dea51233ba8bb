package interest

import "github.com/go-incasso/incasso"

// The words of the enumerations, by value. They are what JSON and databases hold;
// the numbers never leave the program.
var (
	kindWords          = []string{"", "statutory", "commercial", "public_body", "contractual"}
	perWords           = []string{"", "year", "month", "started_month"}
	debtWords          = []string{"", "ordinary", "trade", "public_body"}
	compoundingWords   = []string{"", "yearly", "monthly", "none"}
	dayCountWords      = []string{"", "act/365", "act/act-calendar", "act/act-anniversary", "30/360"}
	roundingWords      = []string{"", "line", "end"}
	capitaliseWords    = []string{"", "rounded", "exact"}
	capitalisedAsWords = []string{"", "interest", "principal"}
	paymentDayWords    = []string{"", "through", "from"}
	costInterestWords  = []string{"", "none", "statutory"}
	orderWords         = []string{"", "law", "given"}
)

// readWord reads a word into dst; the empty text is unspecified.
func readWord[T ~uint8](dst *T, text []byte, words []string, en, nl string) error {
	return incasso.UnmarshalWord(dst, text, func(s string) (T, error) {
		return incasso.ParseWord[T](s, words, en, nl)
	})
}
