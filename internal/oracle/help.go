package oracle

import (
	"strconv"
	"strings"
)

// Help returns the documentation of the program: the line, the forms of values,
// and every operation with its fields and an example.
func Help() string {
	var b strings.Builder
	b.WriteString(helpHead)
	for i := range ops {
		o := &ops[i]
		b.WriteString("\n" + o.name + "\n  " + o.doc + "\n  in\n")
		helpFields(&b, &o.in, "    ")
		b.WriteString("  out\n")
		helpFields(&b, &o.out, "    ")
		b.WriteString("  example\n    " + Example(o.name) + "\n")
	}
	return b.String()
}

const helpHead = `oracle - Dutch collection law over lines of JSON

usage: oracle < requests > answers
       oracle -schema     prints the JSON Schema (2020-12) of requests and answers
       oracle -h          prints this page

One request per line: {"id": "any text", "op": "wik.fee", "in": {...}}
One answer per line, in the same order:
  {"id": ..., "out": {...}}
  {"id": ..., "error": {"code", "field", "message", "message_nl"}}

Blank lines are skipped. A line that is not one JSON object is answered with id
null and invalid_json. Lines may be 16 MiB long; a longer one is skipped and
answered too_large. The exit status is 0 unless the input or the output itself
breaks.

Amounts are texts such as "40.00", at most 10 billion euro; rates are texts in
percent such as "10.40"; dates are texts such as "2026-03-02" in the years 1900 to
2199. null is the same as absent. Of a request with several errors one is reported:
unknown fields first, then missing ones, then types, then values, then relations
between fields, then the law. "field" is a path such as payments[1].on.

Every answer carries "law": {version, verified_through, hash}, and where there are
any "notices": [{id, message_nl, message_en}] and "sources".

Codes: invalid_json too_large unknown_op invalid_type unknown_field unknown_word
missing_field invalid_amount invalid_rate invalid_date out_of_range date_order
not_allowed out_of_scope before_regime no_rate. The code "internal" is a defect of
the program itself.

In the lists below * marks a required field.
`

// Example returns a request for an operation, empty when there is none.
func Example(name string) string {
	o := findOp(name)
	if o == nil {
		return ""
	}
	return `{"id":"1","op":"` + name + `","in":` + o.example + `}`
}

func helpFields(b *strings.Builder, s *spec, indent string) {
	for i := range s.fields {
		helpField(b, &s.fields[i], indent)
	}
	if len(s.byType) == 0 {
		return
	}
	for _, t := range s.named("type").words {
		b.WriteString(indent + `with type "` + t + `"` + "\n")
		for i := range s.byType[t] {
			helpField(b, &s.byType[t][i], indent+"  ")
		}
	}
}

func helpField(b *strings.Builder, f *spec, indent string) {
	b.WriteString(indent + f.name)
	if f.required && !f.nullable {
		b.WriteString("*")
	}
	b.WriteString(" (" + f.form() + ")")
	if f.doc != "" {
		b.WriteString(" " + f.doc)
	}
	if f.def != "" {
		b.WriteString(" Default: " + f.def + ".")
	}
	b.WriteString("\n")
	helpFields(b, f, indent+"  ")
	if f.elem != nil {
		helpFields(b, f.elem, indent+"  ")
	}
}

// form names the form of a field in a few words.
func (s spec) form() string {
	switch s.kind {
	case kindInt:
		if s.least == 0 && s.most == 0 {
			return "whole number"
		}
		return strconv.FormatInt(s.least, 10) + " to " + strconv.FormatInt(s.most, 10)
	case kindWord:
		return strings.Join(s.words, " | ")
	case kindList:
		return "list of " + s.elem.form()
	case kindRef:
		return s.words[0]
	default:
		return kindForms[s.kind]
	}
}

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var kindForms = [...]string{
	kindAmount: "amount", kindRate: "rate", kindDate: "date", kindTime: "moment", kindBool: "true or false",
	kindText: "text", kindObject: "object", kindAnyObject: "object", kindTextOrObject: "text or object",
	kindAny: "any",
}
