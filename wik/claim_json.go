package wik

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/go-incasso/incasso"
)

// UnmarshalJSON reads {"outsourced", "deductible", "declared"}, each true or false
// and false when absent, and sets Asked; null leaves f as it is. Another field is an
// [*incasso.Error] with code [incasso.ErrUnknownField], another type one with code
// [incasso.ErrInvalidType]; then f is left as it was.
func (f *VATFacts) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	type plain VATFacts // without this method
	v := plain{Asked: true}
	if err := decodeStrict(b, &v); err != nil {
		return err
	}
	*f = VATFacts(v)
	return nil
}

// UnmarshalJSON reads {"earlier": [{"on", "fee"}]} and sets Periodic; null leaves i
// as it is. Errors are those of [VATFacts.UnmarshalJSON] and of the dates and
// amounts inside; then i is left as it was.
func (i *Instalment) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	type plain Instalment // without this method
	v := plain{Periodic: true}
	if err := decodeStrict(b, &v); err != nil {
		return err
	}
	*i = Instalment(v)
	return nil
}

// decodeStrict reads one JSON value without unknown fields. The setting of the
// caller's decoder does not reach into UnmarshalJSON, so it is made here.
func decodeStrict(b []byte, dst any) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	err := dec.Decode(dst)
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*incasso.Error](err); ok {
		return e
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return incasso.Refuse(incasso.ErrUnknownField, strings.Trim(name, `"`),
			"Dit veld bestaat niet.", "This field does not exist.")
	}
	e := incasso.Refuse(incasso.ErrInvalidType, "",
		"Dit is niet in JSON te lezen.", "This cannot be read from JSON.")
	e.Err = err
	return e
}
