package dossier

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/go-incasso/incasso"
)

// DecodeProcedure reads a procedure from JSON, strictly, and validates it. The
// error is an [*incasso.Error] of reading ([incasso.ErrInvalidJSON],
// [incasso.ErrUnknownField], [incasso.ErrInvalidType], [incasso.ErrUnknownWord]
// and so on) or of [Procedure.Validate].
func DecodeProcedure(b []byte) (*Procedure, error) {
	if !json.Valid(b) {
		return nil, badJSON("", nil)
	}
	p := new(Procedure)
	if err := decodeStruct(bytes.TrimSpace(b), reflect.ValueOf(p).Elem(), ""); err != nil {
		return nil, err
	}
	if err := p.Validate(); err != nil {
		return nil, err
	}
	p.sound = true
	return p, nil
}

// decodeProcedureValue reads the field "procedure" of a file: the id of a shipped
// procedure, or a procedure.
func decodeProcedureValue(raw []byte, path string) (*Procedure, error) {
	if raw[0] == '"' {
		var id string
		if err := json.Unmarshal(raw, &id); err != nil {
			return nil, badJSON(path, err)
		}
		return ProcedureByID(id)
	}
	p, err := DecodeProcedure(raw)
	if e, ok := err.(*incasso.Error); ok { //nolint:errorlint // made by DecodeProcedure itself
		return nil, e.In(path)
	}
	return p, err
}

// Checked returns a copy of the procedure that is known to be valid, so that
// statements need not validate it again. Errors are those of
// [Procedure.Validate].
func (p *Procedure) Checked() (*Procedure, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	b, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	return DecodeProcedure(b)
}
