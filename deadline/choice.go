package deadline

import "github.com/go-incasso/incasso"

// Choice is a yes or a no, or neither: the zero Choice leaves the matter to the
// default that each field names. In JSON it is true, false or null.
type Choice uint8

// The choices.
const (
	// Default leaves the matter to the default of the field.
	Default Choice = iota
	// Yes is true in JSON.
	Yes
	// No is false in JSON.
	No
)

// ChoiceOf returns Yes for true and No for false.
func ChoiceOf(b bool) Choice {
	if b {
		return Yes
	}
	return No
}

// Or returns the choice as a bool, and def for Default.
func (c Choice) Or(def bool) bool {
	switch c {
	case Yes:
		return true
	case No:
		return false
	default:
		return def
	}
}

// String returns "default", "yes" or "no".
func (c Choice) String() string {
	switch c {
	case Yes:
		return "yes"
	case No:
		return "no"
	default:
		return "default"
	}
}

// IsZero reports whether the matter is left to the default; it makes omitzero
// leave the field out of JSON.
func (c Choice) IsZero() bool { return c == Default }

// MarshalJSON writes true, false or null; the error is always nil.
func (c Choice) MarshalJSON() ([]byte, error) {
	switch c {
	case Yes:
		return []byte("true"), nil
	case No:
		return []byte("false"), nil
	default:
		return []byte("null"), nil
	}
}

// UnmarshalJSON reads true, false or null. Anything else is an
// [*incasso.Error] with code [incasso.ErrInvalidType]; then c is left as it was.
func (c *Choice) UnmarshalJSON(b []byte) error {
	switch string(b) {
	case "true":
		*c = Yes
	case "false":
		*c = No
	case "null":
		*c = Default
	default:
		return incasso.Refuse(incasso.ErrInvalidType, "",
			"Hier hoort true of false te staan.", "True or false is expected here.")
	}
	return nil
}
