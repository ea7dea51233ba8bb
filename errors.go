package incasso

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Code is the stable word that says what kind of refusal an [*Error] is. Codes
// are constants, never change their text, and are errors themselves, so that
// errors.Is(err, incasso.ErrNoRate) tells one kind from another.
type Code string

// The codes of every refusal in the library, in the order in which a request is
// checked.
const (
	// ErrInvalidJSON: the text is not one JSON value of the expected kind.
	ErrInvalidJSON Code = "invalid_json"
	// ErrTooLarge: the input is longer than what is read.
	ErrTooLarge Code = "too_large"
	// ErrUnknownOp: the question is not one the library answers.
	ErrUnknownOp Code = "unknown_op"
	// ErrUnknownField: the input has a field that does not exist.
	ErrUnknownField Code = "unknown_field"
	// ErrMissingField: a required field is absent.
	ErrMissingField Code = "missing_field"
	// ErrInvalidType: a value has the wrong JSON or SQL type.
	ErrInvalidType Code = "invalid_type"
	// ErrUnknownWord: a value is not one of the words of its enumeration.
	ErrUnknownWord Code = "unknown_word"
	// ErrInvalidAmount: not an amount, or an amount finer than a cent.
	ErrInvalidAmount Code = "invalid_amount"
	// ErrInvalidRate: not a rate, or a rate finer than a hundredth of a percent.
	ErrInvalidRate Code = "invalid_rate"
	// ErrInvalidDate: not a date in the form "2026-03-02", or no existing day.
	ErrInvalidDate Code = "invalid_date"
	// ErrOutOfRange: a value is of the right form, but too small or too large.
	ErrOutOfRange Code = "out_of_range"
	// ErrDateOrder: two dates contradict each other.
	ErrDateOrder Code = "date_order"
	// ErrNotAllowed: values exclude each other, or an event does not fit the
	// state it comes in.
	ErrNotAllowed Code = "not_allowed"
	// ErrOutOfScope: the law that the library answers for does not cover the
	// claim (tort, public law, alimony).
	ErrOutOfScope Code = "out_of_scope"
	// ErrBeforeRegime: the facts lie before the law came into force.
	ErrBeforeRegime Code = "before_regime"
	// ErrNoRate: the rate tables have no row for a day.
	ErrNoRate Code = "no_rate"
)

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// Error is the one error type of the library. It names the field that was wrong
// and says what was wrong with it, in Dutch and in English. Nothing that the
// caller gave was changed.
//
// errors.Is works with the Code constants, errors.As with *Error.
type Error struct {
	// Code is the stable word for the kind of refusal.
	Code Code
	// Field is the path to the field, such as "payments[1].on"; empty when the
	// refusal is about the whole.
	Field string
	// NL and EN say in one sentence what was wrong.
	NL, EN string
	// Err is a further cause, or nil.
	Err error
}

// Refuse returns an [*Error] with a code, the path of a field, and a sentence in
// Dutch and in English.
func Refuse(code Code, field, nl, en string) *Error {
	return &Error{Code: code, Field: field, NL: nl, EN: en}
}

// Error returns the field, the English sentence and the code on one line.
func (e *Error) Error() string {
	s := "incasso: "
	if e.Field != "" {
		s += e.Field + ": "
	}
	s += e.EN
	if e.EN != "" {
		s += " "
	}
	s += "(" + string(e.Code) + ")"
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap returns the code and, when there is one, the further cause.
func (e *Error) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Code}
	}
	return []error{e.Code, e.Err}
}

// In returns a copy of the error for the same field seen from outside: prefix
// is put before the path, with a dot where one is needed. In("payments[1]") makes
// "on" into "payments[1].on".
func (e *Error) In(prefix string) *Error {
	c := *e
	switch {
	case prefix == "":
	case c.Field == "":
		c.Field = prefix
	case c.Field[0] == '[':
		c.Field = prefix + c.Field
	default:
		c.Field = prefix + "." + c.Field
	}
	return &c
}

// At returns the path of an element of a list: At("payments", 1) is
// "payments[1]".
func At(list string, index int) string {
	return list + "[" + strconv.Itoa(index) + "]"
}

// MarshalJSON writes the error as {"code", "field", "message", "message_nl"};
// message is the English sentence. An empty field is null. Err, the further cause,
// is not written.
func (e *Error) MarshalJSON() ([]byte, error) {
	b := append([]byte(nil), `{"code":`...)
	b = appendJSONString(b, string(e.Code))
	b = append(b, `,"field":`...)
	if e.Field == "" {
		b = append(b, "null"...)
	} else {
		b = appendJSONString(b, e.Field)
	}
	b = append(b, `,"message":`...)
	b = appendJSONString(b, e.EN)
	b = append(b, `,"message_nl":`...)
	b = appendJSONString(b, e.NL)
	return append(b, '}'), nil
}

// UnmarshalJSON reads what [Error.MarshalJSON] writes: code, field and both sentences
// come back as they were, and Err is nil. Fields beside them, such as the findings in
// an answer about a letter, are passed over, and null leaves e as it is. JSON of
// another form is an [*Error] with code [ErrInvalidType], an object without a code
// one with code [ErrMissingField]; then e is left as it was.
func (e *Error) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	var in struct {
		Code  Code   `json:"code"`
		Field string `json:"field"` // null is the empty field
		EN    string `json:"message"`
		NL    string `json:"message_nl"`
	}
	if err := json.Unmarshal(b, &in); err != nil {
		refused := Refuse(ErrInvalidType, "", "De tekst is geen foutmelding in JSON.", "The text is not an error in JSON.")
		refused.Err = err
		return refused
	}
	if in.Code == "" {
		return Refuse(ErrMissingField, "code", "De code van de foutmelding ontbreekt.", "The code of the error is missing.")
	}
	*e = Error{Code: in.Code, Field: in.Field, NL: in.NL, EN: in.EN}
	return nil
}

func invalidDate(text string) *Error {
	return Refuse(ErrInvalidDate, "",
		quoteShort(text)+" is geen bestaande datum in de vorm 2026-03-02.",
		quoteShort(text)+" is not an existing date in the form 2026-03-02.")
}

func dateRange() *Error {
	return Refuse(ErrOutOfRange, "",
		"De datum valt buiten de jaren 1800 tot en met 2399.",
		"The date lies outside the years 1800 to 2399.")
}

func scanType(nl, en string, src any) *Error {
	return Refuse(ErrInvalidType, "",
		fmt.Sprintf("Een kolom van het type %T is niet als %s te lezen.", src, nl),
		fmt.Sprintf("A column of type %T cannot be read as %s.", src, en))
}

// quoteShort quotes what a caller gave, cut to a length that fits an error
// message.
func quoteShort(s string) string {
	const most = 40
	if len(s) > most {
		s = s[:most] + "..."
	}
	return strconv.Quote(s)
}

// formatLoose writes the parts of a date that does not exist.
func formatLoose(y, m, d int) string {
	if y < 0 || y > 9999 || m < 0 || m > 99 || d < 0 || d > 99 {
		return strconv.Itoa(y) + "-" + strconv.Itoa(m) + "-" + strconv.Itoa(d)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}
