package wik

import "github.com/go-incasso/incasso"

// Status says how collection costs stand.
type Status uint8

// How costs stand.
const (
	// NotChargeable: no costs can be charged; the reason says why.
	NotChargeable Status = iota + 1
	// Announced: a sound letter named them, and its term still runs.
	Announced
	// Chargeable: they are due.
	Chargeable
	// Waived: the creditor gave them up.
	Waived
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var statusWords = []string{"", "not_chargeable", "announced", "chargeable", "waived"}

// ParseStatus reads the words "not_chargeable", "announced", "chargeable" and
// "waived". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseStatus(s string) (Status, error) {
	return incasso.ParseWord[Status](s, statusWords, "standing of costs", "stand van de kosten")
}

// String returns the word of the status, and the empty string for the zero value.
func (s Status) String() string { return incasso.WordOf(statusWords, s) }

// MarshalText returns the word of the status, empty for the zero value; the error
// is always nil.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a word as [ParseStatus] does, with its errors; the empty text
// is the zero value. After an error s is left as it was.
func (s *Status) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(s, text, ParseStatus) }

// Reason says why collection costs stand as they do.
type Reason uint8

// The reasons. The first group goes with [NotChargeable], then one with
// [Announced], three with [Chargeable] and one with [Waived].
const (
	// NotInDefault: the debtor is not in default yet.
	NotInDefault Reason = iota + 1
	// NoLetter: a consumer has not been sent a 14-day letter.
	NoLetter
	// LetterBeforeDefault: the letter was sent before the debtor was in default.
	LetterBeforeDefault
	// LetterVoid: the letter does not meet art. 6:96 lid 6 BW.
	LetterVoid
	// LetterContested: whether the letter meets it is contested, and the facts do
	// not say that it should be taken as sound.
	LetterContested
	// PaidInTerm: everything was paid before the term of the letter ended.
	PaidInTerm
	// PaidBefore: everything was paid before any costs could arise.
	PaidBefore
	// NoCollectionWork: a debtor other than a consumer owes no costs because no
	// collection work was done and there is no trade agreement.
	NoCollectionWork
	// TermRunning: the term of the letter still runs.
	TermRunning
	// TermExpired: the term of the letter ended without full payment, art. 6:96
	// lid 6 BW.
	TermExpired
	// CollectionWork: collection work was done for a debtor other than a consumer,
	// art. 6:96 lid 2 onder c BW.
	CollectionWork
	// TradeMinimum: a trade agreement was not paid in time, art. 6:96 lid 4 BW.
	TradeMinimum
	// WaivedByCreditor: the creditor gave the costs up.
	WaivedByCreditor
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var reasonWords = []string{"", "not_in_default", "no_letter", "letter_before_default", "letter_void",
	"letter_contested", "paid_in_term", "paid_before", "no_collection_work", "term_running",
	"term_expired", "collection_work", "trade_minimum", "waived"}

// ParseReason reads a word such as "no_letter" or "term_expired". Another word is
// an [*incasso.Error] with code [incasso.ErrUnknownWord] that lists them all.
func ParseReason(s string) (Reason, error) {
	return incasso.ParseWord[Reason](s, reasonWords, "reason", "reden")
}

// String returns the word of the reason, and the empty string for the zero value.
func (r Reason) String() string { return incasso.WordOf(reasonWords, r) }

// MarshalText returns the word of the reason, empty for the zero value; the error
// is always nil.
func (r Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a word as [ParseReason] does, with its errors; the empty text
// is the zero value. After an error r is left as it was.
func (r *Reason) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(r, text, ParseReason) }

// Verdict says whether a 14-day letter is sound. The zero Verdict says that there
// is no letter.
type Verdict uint8

// The verdicts, in the words of a check of letters.
const (
	// Valid: the letter is sound.
	Valid Verdict = iota + 1
	// Contested: courts differ, or have not decided, on something in it.
	Contested
	// Void: it does not meet the requirements.
	Void
	// NotJudged: the text is no 14-day letter; it counts as none.
	NotJudged
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var verdictWords = []string{"", "valid", "contested", "void", "not_judged"}

// ParseVerdict reads the words "valid", "contested", "void" and "not_judged".
// Another word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseVerdict(s string) (Verdict, error) {
	return incasso.ParseWord[Verdict](s, verdictWords, "verdict on a letter", "oordeel over een brief")
}

// String returns the word of the verdict, and the empty string for the zero value.
func (v Verdict) String() string { return incasso.WordOf(verdictWords, v) }

// MarshalText returns the word of the verdict, empty for the zero value; the error
// is always nil.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads a word as [ParseVerdict] does, with its errors; the empty
// text is the zero value. After an error v is left as it was.
func (v *Verdict) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(v, text, ParseVerdict)
}
