package oracle

import "slices"

// schemaWriter writes schemas.
type schemaWriter struct {
	writer
	prefix string
}

func (s *schemaWriter) strings(name string, list []string) {
	s.openList(name)
	for _, e := range list {
		s.element(e)
	}
	s.close(']')
}

func (s *schemaWriter) ref(name string) { s.text("$ref", s.prefix+name) }

// refs writes a combination ("oneOf") of definitions.
func (s *schemaWriter) refs(name string, to ...string) {
	s.openList(name)
	for _, t := range to {
		s.open()
		s.ref(t)
		s.close('}')
	}
	s.close(']')
}

// pattern writes the definition of a text with a form.
func (s *schemaWriter) pattern(name, pattern, doc string) {
	s.openObject(name)
	s.text("type", "string")
	s.text("pattern", pattern)
	s.text("description", doc)
	s.close('}')
}

func (s *schemaWriter) types(name string, orNull bool) {
	if orNull {
		s.strings("type", []string{name, "null"})
		return
	}
	s.text("type", name)
}

// schema writes the members of the schema of one value. Of an input, whatever is
// not required may be null, which is the same as absent.
func (s *schemaWriter) schema(f *spec, input bool) {
	orNull := f.nullable || input && f.name != "" && !f.required
	switch f.kind {
	case kindAmount, kindRate, kindDate, kindTime, kindRef:
		s.form(f.definition(input), orNull)
	case kindBool:
		s.types("boolean", orNull)
	case kindInt:
		s.whole(f, orNull)
	case kindWord:
		s.enum(f.words, orNull)
	case kindText:
		s.types("string", orNull)
	case kindList:
		s.list(f, input, orNull)
	case kindObject, kindTextOrObject:
		s.object(f, input, orNull)
	case kindAnyObject:
		s.types("object", orNull)
	case kindAny:
	}
	s.describe(f)
}

// definition names the definition that describes the form of a field. What is asked may
// be written with fewer decimals than what is answered.
func (s spec) definition(input bool) string {
	switch s.kind {
	case kindAmount:
		if input {
			return "amount"
		}
		return "answered_amount"
	case kindRate:
		if input {
			return "rate"
		}
		return "answered_rate"
	case kindDate:
		return "date"
	case kindTime:
		return "moment"
	default:
		return s.words[0]
	}
}

func (s *schemaWriter) whole(f *spec, orNull bool) {
	s.types("integer", orNull)
	if f.least != 0 || f.most != 0 {
		s.int("minimum", int(f.least))
		s.int("maximum", int(f.most))
	}
}

func (s *schemaWriter) list(f *spec, input, orNull bool) {
	s.types("array", orNull)
	s.openObject("items")
	s.schema(f.elem, input)
	s.close('}')
	if f.notEmpty {
		s.int("minItems", 1)
	}
	if f.most != 0 {
		s.int("maxItems", int(f.most))
	}
}

// form refers to a definition.
func (s *schemaWriter) form(name string, orNull bool) {
	if !orNull {
		s.ref(name)
		return
	}
	s.openList("anyOf")
	s.open()
	s.ref(name)
	s.close('}')
	s.open()
	s.text("type", "null")
	s.close('}')
	s.close(']')
}

func (s *schemaWriter) enum(words []string, orNull bool) {
	s.openList("enum")
	for _, w := range words {
		s.element(w)
	}
	if orNull {
		s.comma()
		s.b = append(s.b, "null"...)
	}
	s.close(']')
}

func (s *schemaWriter) describe(f *spec) {
	doc := f.doc
	if f.def != "" {
		doc += " Default: " + f.def + "."
	}
	if doc != "" {
		s.text("description", doc)
	}
}

// object writes the type and the fields of an object.
func (s *schemaWriter) object(f *spec, input, orNull bool) {
	switch {
	case f.kind == kindTextOrObject && orNull:
		s.strings("type", []string{"string", "object", "null"})
	case f.kind == kindTextOrObject:
		s.strings("type", []string{"string", "object"})
	default:
		s.types("object", orNull)
	}
	if len(f.byType) > 0 {
		s.variants(f, input)
		return
	}
	s.properties(f.fields, input)
	s.needed(f.fields)
	if len(f.choice) > 0 {
		s.openList("anyOf")
		for _, name := range f.choice {
			s.open()
			s.strings("required", []string{name})
			s.close('}')
		}
		s.close(']')
	}
}

func (s *schemaWriter) properties(fields []spec, input bool) {
	s.openObject("properties")
	var required []string
	for i := range fields {
		s.openObject(fields[i].name)
		s.schema(&fields[i], input)
		s.close('}')
		if fields[i].required {
			required = append(required, fields[i].name)
		}
	}
	s.close('}')
	if len(required) > 0 {
		s.strings("required", required)
	}
	s.bool("additionalProperties", false)
}

// needed writes which fields a word in another field asks for.
func (s *schemaWriter) needed(fields []spec) {
	var names []string
	by := spec{}
	for _, f := range fields {
		if f.neededBy != "" {
			names = append(names, f.name)
			by = f
		}
	}
	if len(names) == 0 {
		return
	}
	s.openObject("if")
	s.openObject("properties")
	s.openObject(by.neededBy)
	s.text("const", by.needed)
	s.close('}')
	s.close('}')
	s.strings("required", []string{by.neededBy})
	s.close('}')
	s.openObject("then")
	s.openObject("properties")
	for _, name := range names {
		s.openObject(name)
		s.text("type", "string")
		s.close('}')
	}
	s.close('}')
	s.strings("required", names)
	s.close('}')
}

// variants writes an object whose fields depend on the word in "type".
func (s *schemaWriter) variants(f *spec, input bool) {
	s.openList("oneOf")
	for _, name := range f.named("type").words {
		fields := slices.Clone(f.fields)
		for i := range fields {
			if fields[i].name == "type" {
				fields[i] = word("type", "", name).must()
			}
		}
		s.open()
		s.properties(slices.Concat(fields, f.byType[name]), input)
		s.close('}')
	}
	s.close(']')
}

// named returns the spec of a field by its name.
func (s spec) named(name string) *spec {
	for i := range s.fields {
		if s.fields[i].name == name {
			return &s.fields[i]
		}
	}
	return nil
}
