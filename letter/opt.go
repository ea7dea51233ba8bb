package letter

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Opt is a value that may be unknown. The zero Opt is unknown, so that "not
// told" stays apart from false, zero and the empty text. It is comparable with ==.
type Opt[T comparable] struct {
	v     T
	known bool
}

// Of returns a known value.
func Of[T comparable](v T) Opt[T] { return Opt[T]{v, true} }

// Get returns the value and whether it is known; the zero value of T when not.
func (o Opt[T]) Get() (T, bool) { return o.v, o.known }

// Or returns the value, or fallback when it is unknown.
func (o Opt[T]) Or(fallback T) T {
	if o.known {
		return o.v
	}
	return fallback
}

// Known reports whether the value is known.
func (o Opt[T]) Known() bool { return o.known }

// Is reports whether the value is known and equal to v.
func (o Opt[T]) Is(v T) bool { return o.known && o.v == v }

// IsZero reports whether the value is unknown; it serves the omitzero option of
// JSON.
func (o Opt[T]) IsZero() bool { return !o.known }

// Equal reports whether both are unknown or both hold the same value.
func (o Opt[T]) Equal(other Opt[T]) bool { return o == other }

// String returns the value as package fmt prints it, and "unknown" when it is
// unknown.
func (o Opt[T]) String() string {
	if !o.known {
		return "unknown"
	}
	return fmt.Sprint(o.v)
}

// MarshalJSON writes the value, and null when it is unknown.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if !o.known {
		return []byte("null"), nil
	}
	return json.Marshal(o.v)
}

// UnmarshalJSON reads the value; null makes it unknown. Errors are those of the
// value's own type; then o is left as it was.
func (o *Opt[T]) UnmarshalJSON(b []byte) error {
	if bytes.Equal(b, []byte("null")) {
		*o = Opt[T]{}
		return nil
	}
	var v T
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	*o = Of(v)
	return nil
}
