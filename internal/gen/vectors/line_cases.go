package main

import "github.com/go-incasso/incasso/internal/vectors"

// lineCases are whole lines that are no request of an operation.
func lineCases(b *builder) {
	s := b.series(vectors.OpLine, 1)
	op, none := raw(`"op"`), raw("null")
	for _, c := range []struct{ about, line string }{
		{"no JSON", "hello"},
		{"half an object", `{"id":"1","op":"wik.fee","in":{"principal":"1500.00"}`},
		{"two objects", `{"op":"wik.fee","in":{}}{}`},
		{"a list", `[]`},
		{"a string", `"wik.fee"`},
		{"a number", `17`},
		{"null", `null`},
		{"a comma too much", `{"op":"wik.fee","in":{"principal":"1500.00"},}`},
		{"a comment", `{"op":"wik.fee","in":{}} // fee`},
		{"single quotes", `{'op':'wik.fee'}`},
		{"a bare word", `{"op":wik}`},
		{"a control character in a string", "{\"op\":\"wik\x01fee\",\"in\":{}}"},
	} {
		s.add(vectors.Case{Description: c.about, Line: c.line, Error: &vectors.Refusal{Code: "invalid_json", Field: none}})
	}
	s.add(vectors.Case{Description: "an operation that does not exist", Line: `{"op":"wik.price","in":{}}`,
		Error: &vectors.Refusal{Code: "unknown_op", Field: op}})
	s.add(vectors.Case{Description: "operations are in lower case", Line: `{"op":"WIK.FEE","in":{}}`,
		Error: &vectors.Refusal{Code: "unknown_op", Field: op}})
	s.add(vectors.Case{Description: "no operation", Line: `{"in":{}}`, Error: &vectors.Refusal{Code: "missing_field", Field: op}})
	in := raw(`"in"`)
	s.add(vectors.Case{Description: "no input", Line: `{"op":"wik.fee"}`, Error: &vectors.Refusal{Code: "missing_field", Field: in}})
	s.add(vectors.Case{Description: "the input is an object", Line: `{"op":"wik.fee","in":"1500.00"}`,
		Error: &vectors.Refusal{Code: "invalid_type", Field: in}})
	s.add(vectors.Case{Description: "an operation is text", Line: `{"op":7,"in":{}}`,
		Error: &vectors.Refusal{Code: "invalid_type", Field: op}})
	extra := raw(`"lang"`)
	s.add(vectors.Case{Description: "an unknown field beside the input", Line: `{"op":"wik.fee","in":{},"lang":"nl"}`,
		Error: &vectors.Refusal{Code: "unknown_field", Field: extra}})
	s.add(vectors.Case{Description: "a request without an id is answered with id null", Line: `{"op":"wik.fee","in":{"principal":"1500.00"}}`,
		Out: raw(m{"fee": "225.00"})})
	s.add(vectors.Case{Description: "spaces around", Line: "  \t" + `{ "op" : "wik.fee" , "in" : { "principal" : "1500.00" } }` + "  ",
		Out: raw(m{"fee": "225.00"})})
	s.add(vectors.Case{Description: "escapes in strings", Line: `{"op":"wik\u002efee","in":{"principal":"\u0031500.00"}}`,
		Out: raw(m{"fee": "225.00"})})
	s.add(vectors.Case{Description: "a line longer than 16 MiB", Line: "x", Repeat: 16<<20 + 1,
		Error: &vectors.Refusal{Code: "too_large", Field: none}})
	s.add(vectors.Case{Description: "a line of 16 MiB is read", Line: "xxxxxxxx", Repeat: 2 << 20,
		Error: &vectors.Refusal{Code: "invalid_json", Field: none}})
}
