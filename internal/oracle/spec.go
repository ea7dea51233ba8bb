package oracle

// A spec describes what an operation reads: one description checks requests,
// writes the JSON Schema and documents the program.

// kind is the form of a field.
type kind uint8

const (
	kindAmount kind = iota + 1
	kindRate
	kindDate
	kindBool
	kindInt
	kindWord
	kindText
	kindList
	kindObject
	// kindTextOrObject is a text (an id) or an object.
	kindTextOrObject
	// kindAnyObject is an object whose fields are judged elsewhere.
	kindAnyObject
	// kindTime is a moment with its zone.
	kindTime
	// kindRef is what the schema defines by the name in words[0]; in answers only.
	kindRef
	// kindAny is any JSON value; it is used in answers only.
	kindAny
)

// spec describes one field, one element of a list, or the whole input.
type spec struct {
	name string
	kind kind
	// required fields must be there. needed says so when the field neededBy of the
	// same object, a word, has that value.
	required         bool
	neededBy, needed string
	// words are the values of a word.
	words []string
	// least and most bound a whole number, in hundredths an amount or a rate, and
	// the length of a list; both zero is no bound of its own.
	least, most int64
	// elem describes the elements of a list, notEmpty that it must have one.
	elem     *spec
	notEmpty bool
	// fields are those of an object. choice names fields of which one must be
	// there; byType gives, for the word in the field "type", the further fields.
	fields []spec
	choice []string
	byType map[string][]spec
	// nullable is for answers: the field is always there and may be null.
	nullable bool
	// def is the default and doc the meaning, for the documentation.
	def string
	doc string
}

// The short forms in which the operations write their specs.

func amount(name, doc string) spec { return spec{name: name, kind: kindAmount, doc: doc} }
func rate(name, doc string) spec   { return spec{name: name, kind: kindRate, doc: doc} }
func date(name, doc string) spec   { return spec{name: name, kind: kindDate, doc: doc} }
func flag(name, doc string) spec   { return spec{name: name, kind: kindBool, doc: doc} }
func text(name, doc string) spec   { return spec{name: name, kind: kindText, doc: doc} }

func number(name string, least, most int64, doc string) spec {
	return spec{name: name, kind: kindInt, least: least, most: most, doc: doc}
}

func word(name, doc string, words ...string) spec {
	return spec{name: name, kind: kindWord, words: words, doc: doc}
}

func list(name, doc string, elem spec) spec {
	return spec{name: name, kind: kindList, elem: &elem, doc: doc}
}

func object(name, doc string, fields ...spec) spec {
	return spec{name: name, kind: kindObject, fields: fields, doc: doc}
}

// must makes a field required.
func (s spec) must() spec { s.required = true; return s }

// mustForContractual makes a field required for contractual interest.
func (s spec) mustForContractual() spec { s.neededBy, s.needed = "kind", "contractual"; return s }

// or tells the default.
func (s spec) or(def string) spec { s.def = def; return s }

// orNull says of a field of an answer that it may be null.
func (s spec) orNull() spec { s.nullable = true; return s }

// from bounds an amount from below, in cents.
func (s spec) from(least int64) spec {
	s.least, s.most = least, int64(10_000_000_000_00)
	return s
}

// mostEntries is the length of the longest list of principals, payments or costs
// that the library takes.
const mostEntries = 10_000

// bounded says of a list that it has mostEntries at most.
func (s spec) bounded() spec { s.most = mostEntries; return s }

// between bounds a rate, in hundredths of a percent.
func (s spec) between(least, most int64) spec { s.least, s.most = least, most; return s }

// filled says that a list must have an element.
func (s spec) filled() spec { s.notEmpty = true; return s }

// oneOf says that one of some fields must be there.
func (s spec) oneOf(names ...string) spec { s.choice = names; return s }

// always makes every field of an answer required, at every depth.
func always(fields ...spec) []spec {
	for i := range fields {
		fields[i] = fields[i].alwaysOne()
	}
	return fields
}

func (s spec) alwaysOne() spec {
	s.required = true
	always(s.fields...)
	if s.elem != nil {
		e := s.elem.alwaysOne()
		s.elem = &e
	}
	return s
}

// findField returns the spec of a field of an object, nil when there is none.
func findField(s *spec, d *doc, key uint32, parent value) *spec {
	for i := range s.fields {
		if d.isText(key, s.fields[i].name) {
			return &s.fields[i]
		}
	}
	extra := extraFields(s, parent)
	for i := range extra {
		if d.isText(key, extra[i].name) {
			return &extra[i]
		}
	}
	return nil
}

// extraFields returns the fields that the word in "type" adds to an object.
func extraFields(s *spec, parent value) []spec {
	if s.byType == nil {
		return nil
	}
	t := parent.get("type")
	if t.absent() || !t.isString() {
		return nil
	}
	return s.byType[t.text()]
}

// hasOpenType reports whether the fields of an object cannot be told because its
// type is absent, no text or an unknown word.
func hasOpenType(s *spec, parent value) bool {
	if s.byType == nil {
		return false
	}
	t := parent.get("type")
	if t.absent() || !t.isString() {
		return true
	}
	_, known := s.byType[t.text()]
	return !known
}
