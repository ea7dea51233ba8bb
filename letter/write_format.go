package letter

import (
	"fmt"
	"strings"

	"github.com/go-incasso/incasso"
)

// Format is the form in which a letter is written. The zero Format is plain text.
type Format uint8

// The formats.
const (
	// Text is plain text, a line per paragraph.
	Text Format = iota
	// HTML is a page that stands by itself: with its language, headings, a table of
	// the invoices, no scripts, and everything from the facts escaped.
	HTML
)

var formatWords = []string{"text", "html"}

// ParseFormat reads the words "text" and "html". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseFormat(s string) (Format, error) {
	return incasso.ParseWord[Format](s, formatWords, "format", "vorm")
}

// String returns the word of the format.
func (f Format) String() string { return incasso.WordOf(formatWords, f) }

// MarshalText returns the word of the format; the error is always nil.
func (f Format) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads a word as [ParseFormat] does; the empty text is plain text.
func (f *Format) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(f, text, ParseFormat) }

// RefusedError says that a letter was not written because it would not have held:
// the findings tell why. errors.As finds both this type and the [*incasso.Error]
// inside, whose code is [incasso.ErrNotAllowed].
type RefusedError struct {
	// Err holds the code, the field and the sentence.
	Err *incasso.Error
	// Verdict is what the letter would have been: valid where it would keep its effect
	// but break a rule on which a sanction stands.
	Verdict Verdict
	// Findings are what stands in the way, the heaviest first. They are not empty,
	// unless a text of a caller's template could not be judged at all.
	Findings []Finding
}

// Error returns the sentence of Err, then the id and the English message of the
// heaviest finding, and the ids of the others.
func (e *RefusedError) Error() string {
	s := e.Err.Error()
	if len(e.Findings) == 0 {
		return s
	}
	s += ": " + e.Findings[0].ID + ": " + e.Findings[0].EN
	ids := make([]string, 0, len(e.Findings))
	for i := range e.Findings[1:] {
		ids = append(ids, e.Findings[1+i].ID)
	}
	if len(ids) > 0 {
		s += " Also: " + strings.Join(ids, ", ") + "."
	}
	return s
}

// Unwrap returns Err.
func (e *RefusedError) Unwrap() error { return e.Err }

// refused says that a letter would not hold.
func refused(verdict Verdict, field string, findings []Finding) *RefusedError {
	return &RefusedError{
		Err: incasso.Refuse(incasso.ErrNotAllowed, field,
			"Deze brief zou niet houdbaar zijn en is niet geschreven.",
			"This letter would not hold and was not written."),
		Verdict: verdict, Findings: findings,
	}
}

func writeMissing(field string) error {
	return incasso.Refuse(incasso.ErrMissingField, field,
		"Zonder dit gegeven is er geen brief te schrijven.",
		"Without this fact no letter can be written.")
}

func writeClash(field, nl, en string) error {
	return incasso.Refuse(incasso.ErrNotAllowed, field, nl, en)
}

func writeTooLong(field string, most int) error {
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		fmt.Sprintf("Dit gegeven is te lang; er passen er %d.", most),
		fmt.Sprintf("This fact is too long; at most %d fit.", most))
}
