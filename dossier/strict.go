package dossier

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"strings"

	"github.com/go-incasso/incasso"
)

// Strict reading of JSON: names are compared as they are written, a name twice and
// a name that does not exist are refused, and every refusal carries the path of
// the field. The types read are the plain structs of this package.

var (
	jsonUnmarshaler = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
	procedureType   = reflect.TypeFor[*Procedure]()
	eventType       = reflect.TypeFor[Event]()
)

// member is one name and value of a JSON object.
type member struct {
	name string
	raw  json.RawMessage
}

// members splits a JSON object, in order.
func members(b []byte, path string) ([]member, error) {
	dec := json.NewDecoder(bytes.NewReader(b))
	tok, err := dec.Token()
	if err != nil || tok != json.Delim('{') {
		return nil, typeError(path, "een object", "an object")
	}
	var out []member
	for dec.More() {
		tok, err := dec.Token()
		name, ok := tok.(string)
		if err != nil || !ok {
			return nil, badJSON(path, err)
		}
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			return nil, badJSON(path, err)
		}
		for _, m := range out {
			if m.name == name {
				return nil, badJSON(join(path, name), nil)
			}
		}
		out = append(out, member{name, raw})
	}
	return out, nil
}

// elements splits a JSON list.
func elements(b []byte, path string) ([]json.RawMessage, error) {
	var out []json.RawMessage
	if err := json.Unmarshal(b, &out); err != nil {
		return nil, typeError(path, "een lijst", "a list")
	}
	return out, nil
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func badJSON(path string, cause error) *incasso.Error {
	e := incasso.Refuse(incasso.ErrInvalidJSON, path, "De tekst is geen geldige JSON.",
		"The text is not valid JSON.")
	e.Err = cause
	return e
}

func typeError(path, nl, en string) *incasso.Error {
	return incasso.Refuse(incasso.ErrInvalidType, path, "Hier hoort "+nl+" te staan.",
		"There should be "+en+" here.")
}

func unknownField(path string) *incasso.Error {
	return incasso.Refuse(incasso.ErrUnknownField, path, "Dit veld bestaat niet.",
		"This field does not exist.")
}

// decodeDocument reads a whole JSON text into dst, a pointer to a struct.
func decodeDocument(b []byte, dst any) error {
	if !json.Valid(b) {
		return badJSON("", nil)
	}
	if b = bytes.TrimSpace(b); string(b) == "null" {
		return nil
	}
	return decodeStruct(b, reflect.ValueOf(dst).Elem(), "")
}

// decodeValue reads one JSON value; null is the same as absent.
func decodeValue(raw []byte, v reflect.Value, path string) error {
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return nil
	}
	t := v.Type()
	switch {
	case t == procedureType:
		p, err := decodeProcedureValue(raw, path)
		v.Set(reflect.ValueOf(p))
		return err
	case t == eventType:
		e, err := decodeEvent(raw, path)
		if err == nil {
			v.Set(reflect.ValueOf(e))
		}
		return err
	case reflect.PointerTo(t).Implements(jsonUnmarshaler), reflect.PointerTo(t).Implements(textUnmarshaler):
		return leaf(raw, v, path)
	}
	switch t.Kind() { //nolint:exhaustive // the structs of this package hold no other lists and objects
	case reflect.Struct:
		return decodeStruct(raw, v, path)
	case reflect.Slice:
		list, err := elements(raw, path)
		if err != nil {
			return err
		}
		out := reflect.MakeSlice(t, len(list), len(list))
		for i, e := range list {
			if err := decodeValue(e, out.Index(i), incasso.At(path, i)); err != nil {
				return err
			}
		}
		v.Set(out)
		return nil
	case reflect.Pointer:
		p := reflect.New(t.Elem())
		if err := decodeValue(raw, p.Elem(), path); err != nil {
			return err
		}
		v.Set(p)
		return nil
	}
	return leaf(raw, v, path)
}

// leaf reads a value that is no struct and no list.
func leaf(raw []byte, v reflect.Value, path string) error {
	err := json.Unmarshal(raw, v.Addr().Interface())
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*incasso.Error](err); ok {
		return e.In(path)
	}
	switch v.Kind() {
	case reflect.Bool:
		return typeError(path, "true of false", "true or false")
	case reflect.Int:
		if n, ok := wholeNumber(raw); ok {
			v.SetInt(n)
			return nil
		}
		return typeError(path, "een geheel getal", "a whole number")
	default:
		return typeError(path, "tekst", "text")
	}
}

// wholeNumber reads a whole number that is written with a fraction or an exponent, such
// as 14.0 or 1.4e1. Texts longer than any number of a file are not read.
func wholeNumber(raw []byte) (int64, bool) {
	const most = 16
	if c := raw[0]; len(raw) > most || c != '-' && (c < '0' || c > '9') {
		return 0, false
	}
	if e := bytes.IndexAny(raw, "eE"); e >= 0 && len(raw)-e > len("e+99") {
		return 0, false
	}
	r, ok := new(big.Rat).SetString(string(raw))
	if !ok || !r.IsInt() || !r.Num().IsInt64() {
		return 0, false
	}
	return r.Num().Int64(), true
}

// decodeStruct reads an object into a struct by the json tags of its fields.
func decodeStruct(raw []byte, v reflect.Value, path string) error {
	list, err := members(raw, path)
	if err != nil {
		return err
	}
	return fill(list, v, path)
}

// fill sets the fields of a struct from members; names that the struct does not
// have are refused before any value is read.
func fill(list []member, v reflect.Value, path string) error {
	fields := make([]reflect.Value, len(list))
	for i, m := range list {
		f, ok := fieldByTag(v, m.name)
		if !ok {
			return unknownField(join(path, short(m.name)))
		}
		fields[i] = f
	}
	for i, m := range list {
		if err := decodeValue(m.raw, fields[i], join(path, m.name)); err != nil {
			return err
		}
	}
	return nil
}

// fieldByTag finds the field of a struct with a JSON name, in embedded structs too.
func fieldByTag(v reflect.Value, name string) (reflect.Value, bool) {
	t := v.Type()
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			if in, ok := fieldByTag(v.Field(i), name); ok {
				return in, true
			}
			continue
		}
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == name && name != "" && tag != "-" && f.IsExported() {
			return v.Field(i), true
		}
	}
	return reflect.Value{}, false
}
