package oracle

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/go-incasso/incasso"
)

// SchemaID is the identifier of the JSON Schema.
const SchemaID = "https://github.com/go-incasso/incasso/testdata/vectors/v1/schema.json"

// amountPattern is the form of amounts and rates; answers have always two decimals.
const (
	amountPattern   = `^-?(0|[1-9][0-9]*)(\.[0-9]{1,2})?$`
	answeredPattern = `^-?(0|[1-9][0-9]*)\.[0-9]{2}$`
)

// datePattern is the form of a day; that the day exists, the schema cannot say.
const datePattern = `^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`

// Schema returns the JSON Schema (2020-12) of requests and answers, made from the
// same descriptions that check requests. It ends with a line feed.
func Schema() []byte {
	s := schemaWriter{prefix: "#/$defs/"}
	s.open()
	s.text("$schema", "https://json-schema.org/draft/2020-12/schema")
	s.text("$id", SchemaID)
	s.text("title", "Requests and answers of incasso, one JSON object per line")
	s.refs("oneOf", "request", "answer")
	s.openObject("$defs")
	s.definitions()
	s.request()
	s.answer()
	s.close('}')
	s.close('}')
	return indented(s.b)
}

// Components writes the definitions of every form, input and answer as the fields
// of one JSON object, for a document that keeps them under another path. In
// references prefix stands before the name.
func Components(prefix string) json.RawMessage {
	s := schemaWriter{prefix: prefix}
	s.open()
	s.definitions()
	s.close('}')
	return s.b
}

func indented(b []byte) []byte {
	var out bytes.Buffer
	// What was written here is valid JSON, so that this cannot fail.
	_ = json.Indent(&out, b, "", "  ")
	out.WriteByte('\n')
	return out.Bytes()
}

// definitions writes what requests and answers share, and the input and answer of
// every operation.
func (s *schemaWriter) definitions() {
	s.pattern("amount", amountPattern, "An amount in euro, at most 10 billion.")
	s.pattern("rate", amountPattern, "A rate or points in percent, at most 1,000.")
	s.pattern("answered_amount", answeredPattern, "An amount in euro in an answer.")
	s.pattern("answered_rate", answeredPattern, "A rate or points in percent in an answer.")
	s.pattern("date", datePattern, "A day in the years 1900 to 2199.")
	s.pattern("moment", `^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`,
		"A moment with its zone, as in RFC 3339.")
	for _, d := range sharedAnswers() {
		s.openObject(d.name)
		s.schema(&d, false)
		s.close('}')
	}
	s.errorDefinition()
	for i := range ops {
		o := &ops[i]
		s.openObject(o.name + ".in")
		s.schema(&o.in, true)
		s.close('}')
		out := o.out
		out.fields = slices.Concat(out.fields, answerTail())
		s.openObject(o.name + ".out")
		s.schema(&out, false)
		s.close('}')
	}
}

// sharedAnswers describes the parts that answers have in common.
func sharedAnswers() []spec {
	return []spec{
		object("law", "The law that the answer was computed with.",
			text("version", "The day on which the law was read.").must(),
			date("verified_through", "The last day for which the tables were verified.").must(),
			text("hash", "SHA-256 over the law tables in their canonical form.").must(),
		),
		object("notice", "A remark: an open question, a text that could not be verified, a law not yet in force.",
			text("id", "Stable and dotted.").must(),
			text("message_nl", "The remark in Dutch.").must(),
			text("message_en", "The remark in English.").must(),
		),
		object("source", "Where a figure or a rule stands; empty fields are left out.",
			text("law", "Short name of the law, decree or ruling."),
			text("bwb_id", "Identification in the Basiswettenbestand."),
			text("article", "Number of the article."),
			text("paragraph", "Number of the lid."),
			text("sentence", "Number of the zin, or the letter of an item."),
			text("ecli", "Identification of a ruling."),
			text("url", "A page where it can be read."),
			text("juriconnect", "Link in the Juriconnect standard."),
			text("instrument", "Official publication."),
			date("checked", "The day on which it was last read."),
		),
		findingSpec("finding"),
	}
}

// findingSpec describes a finding about a letter; letter.write gives them in its
// error as well.
func findingSpec(name string) spec {
	return object(name, "A requirement that a letter does not meet.", always(
		text("id", "Id in the catalogue of requirements."),
		word("severity", "What it does to the letter.", severities()...),
		text("message_nl", "What is wrong, in Dutch."),
		text("message_en", "What is wrong, in English."),
		text("quote", "The passage; null for what is missing.").orNull(),
		number("offset", 0, MaxLine, "Its place in the text in bytes; null for what is missing.").orNull(),
		spec{name: "source", kind: kindRef, words: []string{"source"}, doc: "Where the requirement stands."},
	)...)
}

func severities() []string {
	return []string{"void", "contested", "cap", "sanction", "no_effect", "advisory"}
}

// answerTail describes the fields that every answer ends with.
func answerTail() []spec {
	return []spec{
		list("notices", "Remarks, when there are any.", spec{kind: kindRef, words: []string{"notice"}}),
		list("sources", "Where the rules stand, when there are any.", spec{kind: kindRef, words: []string{"source"}}),
		spec{name: "law", kind: kindRef, words: []string{"law"}, doc: "The law that the answer was computed with."}.must(),
	}
}

func codes() []string {
	list := []incasso.Code{
		incasso.ErrInvalidJSON, incasso.ErrTooLarge, incasso.ErrUnknownOp, incasso.ErrInvalidType,
		incasso.ErrUnknownField, incasso.ErrUnknownWord, incasso.ErrMissingField,
		incasso.ErrInvalidAmount, incasso.ErrInvalidRate, incasso.ErrInvalidDate,
		incasso.ErrOutOfRange, incasso.ErrDateOrder, incasso.ErrNotAllowed, incasso.ErrOutOfScope,
		incasso.ErrBeforeRegime, incasso.ErrNoRate,
	}
	out := make([]string, len(list))
	for i, c := range list {
		out[i] = string(c)
	}
	return out
}

func (s *schemaWriter) errorDefinition() {
	d := object("error", "Why there is no answer.",
		word("code", "Stable word for the kind of refusal.", codes()...).must(),
		text("field", "Path of the field, such as payments[1].on; null when it is about the whole.").must().orNull(),
		text("message", "What was wrong, in English.").must(),
		text("message_nl", "What was wrong, in Dutch.").must(),
		list("findings", "With letter.write: why the letter would be void.",
			spec{kind: kindRef, words: []string{"finding"}}),
	)
	s.openObject("error")
	s.schema(&d, false)
	s.close('}')
}

// request writes the schema of a line that asks.
func (s *schemaWriter) request() {
	s.openObject("request")
	s.text("type", "object")
	s.openObject("properties")
	s.openObject("id")
	s.types("string", true)
	s.text("description", "Any text; the answer repeats it.")
	s.close('}')
	s.openObject("op")
	s.strings("enum", OpNames())
	s.close('}')
	s.openObject("in")
	s.text("type", "object")
	s.close('}')
	s.close('}')
	s.strings("required", []string{"op", "in"})
	s.bool("additionalProperties", false)
	s.openList("allOf")
	for i := range ops {
		s.open()
		s.openObject("if")
		s.openObject("properties")
		s.openObject("op")
		s.text("const", ops[i].name)
		s.close('}')
		s.close('}')
		s.close('}')
		s.openObject("then")
		s.openObject("properties")
		s.openObject("in")
		s.ref(ops[i].name + ".in")
		s.close('}')
		s.close('}')
		s.close('}')
		s.close('}')
	}
	s.close(']')
	s.close('}')
}

// answer writes the schema of a line that answers.
func (s *schemaWriter) answer() {
	id := func() {
		s.openObject("id")
		s.types("string", true)
		s.close('}')
	}
	s.openObject("answer")
	s.openList("oneOf")

	s.open()
	s.text("type", "object")
	s.openObject("properties")
	id()
	s.openObject("out")
	names := OpNames()
	for i := range names {
		names[i] += ".out"
	}
	s.refs("anyOf", names...)
	s.close('}')
	s.close('}')
	s.strings("required", []string{"id", "out"})
	s.bool("additionalProperties", false)
	s.close('}')

	s.open()
	s.text("type", "object")
	s.openObject("properties")
	id()
	s.openObject("error")
	s.ref("error")
	s.close('}')
	s.close('}')
	s.strings("required", []string{"id", "error"})
	s.bool("additionalProperties", false)
	s.close('}')

	s.close(']')
	s.close('}')
}
