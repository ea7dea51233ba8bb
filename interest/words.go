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

// wordOf returns the word of a value, the empty string for none.
func wordOf[T ~uint8](v T, words []string) string {
	if int(v) < len(words) {
		return words[v]
	}
	return ""
}

// readWord reads a word into dst; the empty text is unspecified.
func readWord[T ~uint8](dst *T, text []byte, words []string, en, nl string) error {
	if len(text) == 0 {
		*dst = 0
		return nil
	}
	v, err := incasso.ParseWord[T](string(text), words, en, nl)
	if err != nil {
		return err
	}
	*dst = v
	return nil
}
