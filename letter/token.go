package letter

// A text is read in three steps: scan cuts it into raw tokens (token.go, scan.go),
// combine joins them into amounts, dates and terms (combine*.go), and divide finds
// sentences and lines (divide.go). Each step walks the text once.

// tokenKind says what a token is.
type tokenKind uint8

const (
	tWord     tokenKind = iota + 1 // a word; class from the lexicon
	tNumber                        // a whole number in digits or words; num is its value
	tDecimal                       // a figure with two decimals, no currency yet; num in cents
	tFraction                      // a figure with other decimals, such as 7,5; num in hundredths
	tOrdinal                       // 1e, 12de, 3rd; num is its value
	tAmount                        // an amount of money; num in cents, -1 for a blank to fill in
	tPercent                       // a percentage; num in hundredths
	tDate                          // a date; num is its day number, 0 when it does not exist
	tDuration                      // a number of days, weeks ...; num is the number, unit the unit
	tIBAN                          // an account; num is 1 when the check digits hold
	tCode                          // letters and digits mixed: an invoice number, a postcode
	tEmail                         // an e-mail address
	tURL                           // a web address
	tBlank                         // a blank to fill in: "...", "____", "[bedrag]"
	tPunct                         // one sign; num is the rune
)

// tokenFlag holds what surrounds a token.
type tokenFlag uint16

const (
	fLine   tokenFlag = 1 << iota // first on its line
	fBlank                        // an empty line before it
	fGap                          // white space as wide as between columns before it
	fQuoted                       // on a line that quotes another mail
	fCap                          // starts with a capital
	fUpper                        // capitals only
	fAbbr                         // ends with the full stop of an abbreviation
	fTight                        // no white space before it
	fWeak                         // an amount without a currency sign
	fMinus                        // an amount with a minus
	fRef                          // a duration inside a compound: "veertiendagentermijn"
	fYear                         // a date that names its year
)

// unit is what a duration counts.
type unit uint8

const (
	unitNone unit = iota
	unitHour
	unitDay
	unitWorkday
	unitWeek
	unitMonth
)

// token is a piece of the text: bytes start to end.
type token struct {
	fold       string // a word in small letters without accents and hyphens
	cls        class
	num        int64
	start, end int32
	sent       int32
	val        int16 // month number or value of a word, from the lexicon
	flags      tokenFlag
	kind       tokenKind
	unit       unit
}

func (t *token) is(c class) bool        { return t.cls&c != 0 }
func (t *token) has(f tokenFlag) bool   { return t.flags&f != 0 }
func (t *token) punct(r rune) bool      { return t.kind == tPunct && t.num == int64(r) }
func (t *token) text(src string) string { return src[t.start:t.end] }
func (t *token) day() bool              { return t.is(cUnit) && t.val == int16(unitDay) && t.kind == tWord }
func (t *token) wordIs(s string) bool   { return t.fold == s && t.kind == tWord }

// word returns the folded word of a token, empty for what is no word.
func (t *token) word() string {
	if t.kind != tWord {
		return ""
	}
	return t.fold
}
