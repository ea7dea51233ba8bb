package oracle

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// newTestSession returns a session on which a panic of the library fails the test.
func newTestSession(t testing.TB) *Session {
	t.Helper()
	s := NewSession()
	s.Defect = func(op string, cause any, stack []byte) {
		t.Errorf("panic in %s: %v\n%s", op, cause, stack)
	}
	return s
}

// decode reads one JSON value with its numbers as they stand.
func decode(t testing.TB, b []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var x any
	if err := d.Decode(&x); err != nil {
		t.Fatalf("%v in %s", err, b)
	}
	return x
}

// part takes from got only the fields that want has, at every depth. Lists must
// be as long.
func part(got, want any) any {
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			return got
		}
		out := map[string]any{}
		for k := range w {
			if v, has := g[k]; has {
				out[k] = part(v, w[k])
			}
		}
		return out
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			return got
		}
		out := make([]any, len(g))
		for i := range g {
			out[i] = part(g[i], w[i])
		}
		return out
	}
	return got
}

// answers is made once: it reads the whole schema.
var answers = sync.OnceValue(func() *validator {
	v, err := readSchema(Schema())
	if err != nil {
		panic(err)
	}
	return v
})

// ask asks one question and checks the answer against the schema.
func ask(t *testing.T, op, in string) any {
	t.Helper()
	v := answers()
	line := `{"id":"q","op":"` + op + `","in":` + in + `}`
	got := newTestSession(t).Line(nil, []byte(line))
	if err := v.checkText("answer", got); err != nil {
		t.Errorf("%s\nanswer %s\nis not in the schema: %v", line, got, err)
	}
	answer, _ := decode(t, got).(map[string]any)
	if out, ok := answer["out"]; ok {
		b, err := json.Marshal(out)
		if err != nil {
			t.Fatal(err)
		}
		if err := v.checkText(op+".out", b); err != nil {
			t.Errorf("%s\nanswer %s\nis not in the schema of %s: %v", line, got, op, err)
		}
		if err := v.checkText("request", []byte(line)); err != nil {
			t.Errorf("%s\nwas answered but is not in the schema: %v", line, err)
		}
	}
	return answer
}

// wantOut checks the fields that want names.
func wantOut(t *testing.T, op, in, want string) {
	t.Helper()
	w := map[string]any{"id": "q", "out": decode(t, []byte(want))}
	got := ask(t, op, in)
	if diff := cmp.Diff(any(w), part(got, w)); diff != "" {
		t.Errorf("%s %s: (-want +got)\n%s", op, in, diff)
	}
}

// wantError checks code and field of a refusal; the field "-" is null.
func wantError(t *testing.T, op, in, code, field string) {
	t.Helper()
	e := map[string]any{"code": code, "field": field}
	if field == "-" {
		e["field"] = nil
	}
	w := map[string]any{"id": "q", "error": e}
	got := ask(t, op, in)
	if diff := cmp.Diff(any(w), part(got, w)); diff != "" {
		t.Errorf("%s %s: (-want +got)\n%s", op, in, diff)
	}
}

// wantNotice checks that an answer has a notice.
func wantNotice(t *testing.T, op, in, id string) {
	t.Helper()
	answer, _ := ask(t, op, in).(map[string]any)
	out, _ := answer["out"].(map[string]any)
	list, _ := out["notices"].([]any)
	if !slices.ContainsFunc(list, func(n any) bool { return n.(map[string]any)["id"] == id }) {
		t.Errorf("%s %s: no notice %s in %v", op, in, id, list)
	}
}

// The envelope: what is not an object, ids, unknown operations, and the order in
// which errors are reported.
func TestEnvelope(t *testing.T) {
	for _, c := range []struct{ line, id, code, field string }{
		{`x`, `null`, "invalid_json", "null"},
		{`[]`, `null`, "invalid_json", "null"},
		{`"text"`, `null`, "invalid_json", "null"},
		{`null`, `null`, "invalid_json", "null"},
		{`12`, `null`, "invalid_json", "null"},
		{`{"id":"a","op":"wik.fee","in":{}} {}`, `null`, "invalid_json", "null"},
		{`{"id":"a","op":"wik.fee","in":{"principal":"1"}`, `null`, "invalid_json", "null"},
		{`{"id":"a","id":"b","op":"wik.fee","in":{}}`, `null`, "invalid_json", "null"},
		{"{\"id\":\"\xff\"}", `null`, "invalid_json", "null"},
		{`{}`, `null`, "missing_field", `"op"`},
		{`{"id":"a"}`, `"a"`, "missing_field", `"op"`},
		{`{"id":"a","op":null,"in":{}}`, `"a"`, "missing_field", `"op"`},
		{`{"id":"a","op":"wik.fee"}`, `"a"`, "missing_field", `"in"`},
		{`{"id":"a","op":"wik.fee","in":null}`, `"a"`, "missing_field", `"in"`},
		{`{"id":"a","op":"wik.fee","in":[]}`, `"a"`, "invalid_type", `"in"`},
		{`{"id":"a","op":"wik.fee","in":"x"}`, `"a"`, "invalid_type", `"in"`},
		{`{"id":"a","op":7,"in":{}}`, `"a"`, "invalid_type", `"op"`},
		{`{"id":7,"op":"wik.fee","in":{}}`, `null`, "invalid_type", `"id"`},
		{`{"id":{"id":"a"},"op":"wik.fee","in":{}}`, `null`, "invalid_type", `"id"`},
		{`{"id":"a","op":"no.such","in":{}}`, `"a"`, "unknown_op", `"op"`},
		{`{"id":"a","op":"","in":{}}`, `"a"`, "unknown_op", `"op"`},
		{`{"id":"a","op":"WIK.FEE","in":{}}`, `"a"`, "unknown_op", `"op"`},
		{`{"id":"a","op":"wik.fee","in":{},"x":1}`, `"a"`, "unknown_field", `"x"`},
		{`{"id":"a","op":"wik.fee","in":{},"x":null}`, `"a"`, "unknown_field", `"x"`},
		{`{"id":"a","Op":"wik.fee","in":{}}`, `"a"`, "unknown_field", `"Op"`},
		{`{"id":"a","op":"wik.fee","in":{}}`, `"a"`, "missing_field", `"principal"`},
		{`{"id":"a","op":"wik.fee","in":{"principal":null}}`, `"a"`, "missing_field", `"principal"`},
		{`{"op":"wik.fee","in":{}}`, `null`, "missing_field", `"principal"`},
		{`{"id":null,"op":"wik.fee","in":{}}`, `null`, "missing_field", `"principal"`},
		{`{"id":"\u0000\"\\\ud800é","op":"wik.fee","in":{}}`, `"\u0000\"\\\ud800é"`, "missing_field", `"principal"`},
		{`{"id":"a","\u006fp":"wik\u002efee","in":{}}`, `"a"`, "missing_field", `"principal"`},
		{`{"id":"a","op":"wik.fee","in":{"Principal":"1.00"}}`, `"a"`, "unknown_field", `"Principal"`},
		{`{"id":"a","op":"wik.fee","in":{"a.b":1}}`, `"a"`, "unknown_field", `"a.b"`},
	} {
		got := string(newTestSession(t).Line(nil, []byte(c.line)))
		want := `{"id":` + c.id + `,"error":{"code":"` + c.code + `","field":` + c.field + `,"message":"`
		if !strings.HasPrefix(got, want) {
			t.Errorf("%s\n got %s\nwant %s...", c.line, got, want)
		}
		if !json.Valid([]byte(got)) {
			t.Errorf("%s: the answer is not JSON: %s", c.line, got)
		}
	}
}

// A deep or wide value of the wrong type is a type error like any other.
func TestEnvelopeDeepValue(t *testing.T) {
	const n = 200_000
	deep := strings.Repeat("[", n) + strings.Repeat("]", n)
	wantError(t, "wik.fee", `{"principal":`+deep+`}`, "invalid_type", "principal")
	wantError(t, "wik.fee", `{"principal":"1.00","x":`+deep+`}`, "unknown_field", "x")
}

// The answer is appended: what stands before it stays.
func TestLineAppends(t *testing.T) {
	s := newTestSession(t)
	got := s.Line([]byte("before "), []byte(`{"op":"wik.fee","in":{}}`))
	if !strings.HasPrefix(string(got), `before {"id":null,"error":`) {
		t.Errorf("got %s", got)
	}
	got = s.Line(got, []byte(`{"op":"wik.fee","in":{"principal":"0"}}`))
	if !strings.Contains(string(got), `}}{"id":null,"out":{"fee":"0.00","applied":"none","bands":[],"sources":[`) {
		t.Errorf("got %s", got)
	}
}

func TestCall(t *testing.T) {
	s := newTestSession(t)
	for _, c := range []struct{ op, in, want, code string }{
		{"wik.fee", `{"principal":"1000"}`, `{"out":{"fee":"150.00"`, ""},
		{"wik.fee", "{\n\"principal\":\r\n\"1000\"}\n", `{"out":{"fee":"150.00"`, ""},
		{"wik.fee", `{"principal":"1000"`, `{"error":{"code":"invalid_json","field":null`, "invalid_json"},
		{"wik.fee", ``, `{"error":{"code":"invalid_json","field":null`, "invalid_json"},
		{"wik.fee", `[]`, `{"error":{"code":"invalid_json","field":null`, "invalid_json"},
		{"wik.fee", `{"principal":"x"}`, `{"error":{"code":"invalid_amount","field":"principal"`, "invalid_amount"},
		{"no.such", `{}`, `{"error":{"code":"unknown_op","field":"op"`, "unknown_op"},
		{"no.such", `{"id":"1","op":"wik.fee","in":{}}`, `{"error":{"code":"unknown_op","field":"op"`, "unknown_op"},
		{"wik.fee", `{"id":"1","op":"wik.fee","in":{"principal":"1000"}}`, `{"id":"1","out":{"fee":"150.00"`, ""},
		{"wik.fee", `{"op":null,"in":{"principal":"1000"}}`, `{"out":{"fee":"150.00"`, ""},
		{"wik.fee", `{"id":"1","in":[]}`, `{"id":"1","error":{"code":"invalid_type","field":"in"`, "invalid_type"},
		{"wik.fee", `{"op":1,"in":{}}`, `{"error":{"code":"invalid_type","field":"op"`, "invalid_type"},
		{"wik.fee", `{"op":"wik.quote","in":{}}`, `{"error":{"code":"not_allowed","field":"op"`, "not_allowed"},
		{"wik.fee", `{"id":"1","principal":"1000"}`, `{"error":{"code":"unknown_field","field":"id"`, "unknown_field"},
	} {
		got, code := s.Call(nil, c.op, []byte(c.in))
		if !strings.HasPrefix(string(got), c.want) || string(code) != c.code || !json.Valid(got) {
			t.Errorf("%s %s: got %s, %q", c.op, c.in, got, code)
		}
	}
}

// A body is a whole request when it names "in" or "op": no operation has such an input.
func TestNoInputIsNamedAsTheEnvelope(t *testing.T) {
	for _, o := range ops {
		for _, f := range o.in.fields {
			if f.name == "in" || f.name == "op" {
				t.Errorf("%s has an input %s", o.name, f.name)
			}
		}
	}
}

// A panic of the library is answered and told, and the next line is answered too.
func TestPanicIsAnswered(t *testing.T) {
	saved := ops
	defer func() { ops = saved }()
	boom := op{name: "boom", run: func(_ value, w *writer) error {
		w.text("half", "written")
		panic("boom")
	}}
	boom.in.kind = kindObject
	ops = append(slices.Clone(ops), boom)

	s := NewSession()
	told := ""
	s.Defect = func(op string, cause any, stack []byte) { told = fmt.Sprint(op, ": ", cause, len(stack) > 0) }
	got := string(s.Line([]byte("before "), []byte(`{"id":"a","op":"boom","in":{}}`)))
	if told != "boom: boomtrue" || !strings.HasPrefix(got, `before {"id":"a","error":{"code":"internal","field":null,`) {
		t.Errorf("got %s, told %q", got, told)
	}
	told = ""
	b, code := s.Call(nil, "boom", []byte(`{}`))
	if told == "" || code != errInternal || !strings.HasPrefix(string(b), `{"error":{"code":"internal","field":null,`) {
		t.Errorf("got %s, %s, told %q", b, code, told)
	}
	s.Defect = nil // it may also be told to nobody
	s.Line(nil, []byte(`{"op":"boom","in":{}}`))
	if got := s.Line(nil, []byte(`{"op":"wik.fee","in":{"principal":"1"}}`)); !bytes.Contains(got, []byte(`"fee":"40.00"`)) {
		t.Errorf("after it: %s", got)
	}
}

// The file is what the code says.
func TestSchemaFile(t *testing.T) {
	file, err := os.ReadFile("../../testdata/vectors/v1/schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(file), string(Schema())); diff != "" {
		t.Errorf("run go generate ./internal/oracle: (-file +code)\n%s", diff)
	}
}

// The schema lets amounts be asked with fewer decimals, and holds answers to two.
func TestSchemaOfAmounts(t *testing.T) {
	v, err := readSchema(Schema())
	if err != nil {
		t.Fatal(err)
	}
	answer := func(fee string) []byte {
		return []byte(strings.Replace(string(NewSession().Line(nil, []byte(`{"op":"wik.fee","in":{"principal":"1000"}}`))), "150.00", fee, 1))
	}
	body := func(line []byte) []byte {
		_, out, _ := strings.Cut(string(line), `"out":`)
		return []byte(strings.TrimSuffix(out, "}"))
	}
	for fee, want := range map[string]bool{"150.00": true, "150.0": false, "150": false, "150.001": false} {
		if err := v.checkText("wik.fee.out", body(answer(fee))); (err == nil) != want {
			t.Errorf("an answer of %s: %v", fee, err)
		}
		if err := v.checkText("wik.fee.in", []byte(`{"principal":"`+fee+`"}`)); (err == nil) != (fee != "150.001") {
			t.Errorf("a question of %s: %v", fee, err)
		}
	}
}

// Every operation has an example; it is in the schema and is answered.
func TestExamples(t *testing.T) {
	for _, o := range ops {
		t.Run(o.name, func(t *testing.T) {
			answer := ask(t, o.name, o.example).(map[string]any)
			if answer["out"] == nil {
				t.Errorf("%s: %v", o.example, answer)
			}
		})
	}
}

// Every operation, field and word is in the documentation.
func TestHelpNamesEverything(t *testing.T) {
	help := Help()
	for _, o := range ops {
		for _, want := range []string{"\n" + o.name + "\n", o.doc, Example(o.name)} {
			if !strings.Contains(help, want) {
				t.Errorf("%q is not in the documentation", want)
			}
		}
	}
	for _, code := range codes() {
		if !strings.Contains(help, code) {
			t.Errorf("%s is not in the documentation", code)
		}
	}
	if Example("no.such") != "" {
		t.Error("an example of nothing")
	}
}
