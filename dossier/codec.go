package dossier

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/go-incasso/incasso"
)

// SchemaVersion is the version of the JSON in which events are stored.
const SchemaVersion = 1

// eventsDocument is the stored form.
type eventsDocument struct {
	Schema int               `json:"schema"`
	Events []json.RawMessage `json:"events"`
}

// EncodeEvents returns events as JSON for storage: {"schema": 1, "events": [...]}.
// The same events give the same text. An event that is no value of this package
// is an [*incasso.Error] with code [incasso.ErrInvalidType].
func EncodeEvents(events []Event) ([]byte, error) {
	stored, err := storedEvents(events, "events")
	if err != nil {
		return nil, err
	}
	return json.Marshal(eventsDocument{Schema: SchemaVersion, Events: stored})
}

// encodeEvent writes one event with its type in front.
func encodeEvent(e Event, path string) ([]byte, error) {
	if !isValue(e) {
		return nil, typeError(path, "een gebeurtenis van dit pakket", "an event of this package")
	}
	b, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	return append([]byte(`{"type":"`+e.Type().String()+`",`), b[1:]...), nil
}

// isValue reports whether e is one of the event structs itself, neither nil nor a
// pointer to one.
func isValue(e Event) bool {
	return e != nil && reflect.TypeOf(e).Kind() == reflect.Struct
}

// DecodeEvents reads what EncodeEvents wrote, in this version or an older one,
// strictly: an unknown field, word or type and a value that is no amount or day
// are an [*incasso.Error] whose Field is the path, such as "events[3].amount".
// Whether the events fit a file is another question; [File.Validate] answers it.
func DecodeEvents(b []byte) ([]Event, error) {
	if !json.Valid(b) {
		return nil, badJSON("", nil)
	}
	list, err := upgrade(bytes.TrimSpace(b))
	if err != nil {
		return nil, err
	}
	events := make([]Event, len(list))
	for i, raw := range list {
		if events[i], err = decodeEvent(raw, incasso.At("events", i)); err != nil {
			return nil, err
		}
	}
	return events, nil
}

// upgrade returns the events of a stored text in the form of this version. It is
// the one place that knows older versions: version 0 was the bare list.
func upgrade(b []byte) ([]json.RawMessage, error) {
	if b[0] == '[' {
		return elements(b, "events")
	}
	var doc eventsDocument
	list, err := members(b, "")
	if err != nil {
		return nil, err
	}
	for _, m := range list {
		switch m.name {
		case "schema":
			if err := json.Unmarshal(m.raw, &doc.Schema); err != nil {
				return nil, typeError("schema", "een geheel getal", "a whole number")
			}
		case "events":
			if doc.Events, err = elements(m.raw, "events"); err != nil {
				return nil, err
			}
		default:
			return nil, unknownField(short(m.name))
		}
	}
	if doc.Schema != SchemaVersion {
		return nil, incasso.Refuse(incasso.ErrOutOfRange, "schema",
			"Deze versie van het bestand is niet bekend.", "This version of the file is not known.")
	}
	return doc.Events, nil
}

// decodeEvent reads one event: a JSON object with its type and its fields.
func decodeEvent(raw []byte, path string) (Event, error) {
	list, err := members(raw, path)
	if err != nil {
		return nil, err
	}
	var t EventType
	rest := list[:0:0]
	for _, m := range list {
		if m.name != "type" {
			rest = append(rest, m)
			continue
		}
		if err := leaf(m.raw, reflect.ValueOf(&t).Elem(), join(path, "type")); err != nil {
			return nil, err
		}
	}
	if t == 0 {
		return nil, missing(join(path, "type"), "De soort gebeurtenis", "The type of the event")
	}
	v := reflect.New(eventStructs[t]).Elem()
	if err := fill(rest, v, path); err != nil {
		return nil, err
	}
	e, _ := reflect.TypeAssert[Event](v)
	return e, nil
}

// Request is a file together with the question asked about it, as one JSON object.
type Request struct {
	File
	Query
}

// DecodeRequest reads a file and a question from one JSON object with the fields
// of [File] and [Query], strictly; "procedure" is the id of a shipped procedure or
// a procedure. Errors are those of [DecodeEvents] and [DecodeProcedure].
func DecodeRequest(b []byte) (Request, error) {
	var r Request
	err := decodeDocument(b, &r)
	return r, err
}

// DecodeFile reads a file from JSON as [DecodeRequest] does, without a question.
func DecodeFile(b []byte) (File, error) {
	var f File
	err := decodeDocument(b, &f)
	return f, err
}

// EncodeFile returns a file as JSON that DecodeFile reads. A shipped procedure is
// written as a whole, so that the text keeps its meaning.
func EncodeFile(f File) ([]byte, error) {
	stored, err := f.stored()
	if err != nil {
		return nil, err
	}
	return json.Marshal(stored)
}

// storedFile is a file with its events as they are stored, each with its type.
type storedFile struct {
	Procedure *Procedure        `json:"procedure,omitempty"`
	Creditor  Creditor          `json:"creditor,omitzero"`
	Debtor    Debtor            `json:"debtor"`
	Claims    []Claim           `json:"claims"`
	Events    []json.RawMessage `json:"events"`
}

func (f *File) stored() (storedFile, error) {
	events, err := storedEvents(f.Events, "events")
	return storedFile{f.Procedure, f.Creditor, f.Debtor, f.Claims, events}, err
}

func storedEvents(list []Event, path string) ([]json.RawMessage, error) {
	out := make([]json.RawMessage, len(list))
	for i, e := range list {
		b, err := encodeEvent(e, incasso.At(path, i))
		if err != nil {
			return nil, err
		}
		out[i] = b
	}
	return out, nil
}

// MarshalJSON writes the file as [EncodeFile] does.
func (f File) MarshalJSON() ([]byte, error) { return EncodeFile(f) }

// UnmarshalJSON reads a file as [DecodeFile] does, with its errors.
func (f *File) UnmarshalJSON(b []byte) error {
	g, err := DecodeFile(b)
	if err == nil {
		*f = g
	}
	return err
}

// MarshalJSON writes the file and the question as one object that [DecodeRequest] reads.
func (r Request) MarshalJSON() ([]byte, error) {
	stored, err := r.stored()
	if err != nil {
		return nil, err
	}
	return json.Marshal(struct {
		storedFile
		Query
	}{stored, r.Query})
}

// UnmarshalJSON reads a file and a question as [DecodeRequest] does, with its errors.
func (r *Request) UnmarshalJSON(b []byte) error {
	q, err := DecodeRequest(b)
	if err == nil {
		*r = q
	}
	return err
}

// MarshalJSON writes the change, with the type of every event in Add.
func (c Change) MarshalJSON() ([]byte, error) {
	add, err := storedEvents(c.Add, "add")
	if err != nil {
		return nil, err
	}
	type plain Change
	return json.Marshal(struct {
		plain
		Add []json.RawMessage `json:"add,omitempty"`
	}{plain(c), add})
}

// UnmarshalJSON reads a change, strictly as [DecodeFile] reads a file.
func (c *Change) UnmarshalJSON(b []byte) error {
	var d Change
	err := decodeDocument(b, &d)
	if err == nil {
		*c = d
	}
	return err
}
