package vectors_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/internal/oracle"
	"github.com/go-incasso/incasso/internal/vectors"
)

const dir = "../../testdata/vectors/v1"

func load(t *testing.T) (vectors.Manifest, []vectors.Case) {
	t.Helper()
	man, cases, err := vectors.Load(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	return man, cases
}

// The library answers every vector as it must.
func TestLibrary(t *testing.T) {
	_, cases := load(t)
	s := oracle.NewSession()
	s.Defect = func(op string, cause any, _ []byte) { t.Errorf("%s: panic: %v", op, cause) }
	var out []byte
	for i := range cases {
		c := &cases[i]
		out = s.Line(out[:0], c.Request())
		if diff := c.Compare(out); len(diff) > 0 {
			t.Errorf("%s %s\n\tasked %.300s\n\t%s", c.ID, c.Description, c.Request(), strings.Join(diff, "\n\t"))
		}
	}
}

var (
	idForm = regexp.MustCompile(`^[a-z_]+(\.[a-z_]+)?-[0-9]{4}$`)
	link   = regexp.MustCompile(`^https?://[^ ]+$`)
)

// The manifest tells the truth: hashes and counts (Load sees to those of the
// files), unique ids, every operation, every code, a link for what was published.
func TestManifest(t *testing.T) {
	man, cases := load(t)
	if n := vectors.Count(cases); n != man.Counts || n.Published+n.Derived != n.Cases || n.Cases < 2000 {
		t.Errorf("counts %+v, the manifest says %+v", n, man.Counts)
	}
	now := incasso.CurrentLaw()
	if want := (vectors.Law{Version: now.Version, VerifiedThrough: now.VerifiedThrough.String(), Hash: now.Hash}); man.Law != want {
		t.Errorf("law %+v, want %+v", man.Law, want)
	}
	ids, ops, refused := map[string]bool{}, map[string]int{}, map[string]bool{}
	for i := range cases {
		c := &cases[i]
		ops[c.Op]++
		if ids[c.ID] || !idForm.MatchString(c.ID) || !strings.HasPrefix(c.ID, c.Op+"-") {
			t.Errorf("%s: an id that is used twice or has another form", c.ID)
		}
		ids[c.ID] = true
		if c.Description == "" || (c.Out == nil) == (c.Error == nil) || (c.In == nil) == (c.Line == "") || (c.Line == "") == (c.Op == vectors.OpLine) {
			t.Errorf("%s: not one question and one expectation", c.ID)
		}
		if (c.Kind == "published") != link.MatchString(c.Source) || c.Kind != "published" && c.Source != "" {
			t.Errorf("%s: %s with the source %q", c.ID, c.Kind, c.Source)
		}
		if c.Error != nil {
			refused[c.Error.Code+" "+c.Op] = true
			refused[c.Error.Code] = true
		}
	}
	for _, op := range append(oracle.OpNames(), vectors.OpLine) {
		if ops[op] == 0 {
			t.Errorf("no case of %s", op)
		}
		if !refused["unknown_field "+op] {
			t.Errorf("no refusal of an unknown field at %s", op)
		}
	}
	for _, code := range []string{"invalid_json", "too_large", "unknown_op", "invalid_type", "unknown_field", "unknown_word",
		"missing_field", "invalid_amount", "invalid_rate", "invalid_date", "out_of_range", "date_order", "not_allowed",
		"out_of_scope", "before_regime", "no_rate"} {
		if !refused[code] {
			t.Errorf("no case is refused with %s", code)
		}
	}
	inLevels := 0
	for _, level := range man.Levels {
		inLevels += level.Cases
		for _, op := range level.Ops {
			if ops[op] == 0 {
				t.Errorf("level %s has no case of %s", level.Name, op)
			}
		}
	}
	if inLevels != man.Counts.Cases {
		t.Errorf("the levels count %d cases", inLevels)
	}
}

// Compare finds what is wrong and forgives what may differ.
func TestCompare(t *testing.T) {
	id := json.RawMessage(`"principal"`)
	out := func(want string) vectors.Case {
		return vectors.Case{ID: "x", Op: "wik.fee", Out: json.RawMessage(want)}
	}
	for _, c := range []struct {
		about  string
		c      vectors.Case
		answer string
		passes bool
	}{
		{"equal", out(`{"fee":"40.00"}`), `{"id":"x","out":{"fee":"40.00"}}`, true},
		{"more fields", out(`{"fee":"40.00"}`), `{"id":"x","out":{"fee":"40.00","law":{}}}`, true},
		{"another id", out(`{"fee":"40.00"}`), `{"id":"y","out":{"fee":"40.00"}}`, false},
		{"another amount", out(`{"fee":"40.00"}`), `{"id":"x","out":{"fee":"40.01"}}`, false},
		{"a number for text", out(`{"fee":"40.00"}`), `{"id":"x","out":{"fee":40}}`, false},
		{"absent", out(`{"fee":"40.00"}`), `{"id":"x","out":{}}`, false},
		{"null where null is wanted", out(`{"why":null}`), `{"id":"x","out":{"why":null}}`, true},
		{"absent where null is wanted", out(`{"why":null}`), `{"id":"x","out":{}}`, true},
		{"not null", out(`{"why":null}`), `{"id":"x","out":{"why":"sunday"}}`, false},
		{"refused", out(`{"fee":"40.00"}`), `{"id":"x","error":{"code":"no_rate"}}`, false},
		{"a longer list", out(`{"lines":[{"days":1}]}`), `{"id":"x","out":{"lines":[{"days":1},{"days":2}]}}`, false},
		{"the order of a list", out(`{"lines":[{"days":1},{"days":2}]}`), `{"id":"x","out":{"lines":[{"days":2},{"days":1}]}}`, false},
		{"more notices", out(`{"notices":[{"id":"a"}]}`), `{"id":"x","out":{"notices":[{"id":"b"},{"id":"a","message_nl":"x"}]}}`, true},
		{"no notice", out(`{"notices":[{"id":"a"}]}`), `{"id":"x","out":{"notices":[]}}`, false},
		{"the order of findings", out(`{"findings":[{"id":"a"},{"id":"b"}]}`), `{"id":"x","out":{"findings":[{"id":"b","severity":"void"},{"id":"a"}]}}`, true},
		{"another severity", out(`{"findings":[{"id":"a","severity":"void"}]}`), `{"id":"x","out":{"findings":[{"id":"a","severity":"contested"}]}}`, false},
		{"a void finding too much", out(`{"findings":[]}`), `{"id":"x","out":{"findings":[{"id":"a","severity":"void"}]}}`, false},
		{"an advisory finding too much", out(`{"findings":[]}`), `{"id":"x","out":{"findings":[{"id":"a","severity":"advisory"}]}}`, true},
		{"no list", out(`{"findings":[]}`), `{"id":"x","out":{}}`, false},
		{"the order of a set", out(`{"undecided":["a","b"]}`), `{"id":"x","out":{"undecided":["b","a"]}}`, true},
		{"a set with more", out(`{"undecided":["a"]}`), `{"id":"x","out":{"undecided":["b","a"]}}`, false},
		{"no JSON", out(`{}`), `oops`, false},
		{"the code", vectors.Case{ID: "x", Op: "wik.fee", Error: &vectors.Refusal{Code: "no_rate", Field: id}},
			`{"id":"x","error":{"code":"no_rate","field":"principal","message":"x"}}`, true},
		{"another code", vectors.Case{ID: "x", Op: "wik.fee", Error: &vectors.Refusal{Code: "no_rate", Field: id}},
			`{"id":"x","error":{"code":"date_order","field":"principal"}}`, false},
		{"another field", vectors.Case{ID: "x", Op: "wik.fee", Error: &vectors.Refusal{Code: "no_rate", Field: id}},
			`{"id":"x","error":{"code":"no_rate","field":null}}`, false},
		{"answered", vectors.Case{ID: "x", Op: "wik.fee", Error: &vectors.Refusal{Code: "no_rate"}}, `{"id":"x","out":{}}`, false},
		{"no field wanted, one named", vectors.Case{ID: "x", Op: "wik.fee", Error: &vectors.Refusal{Code: "no_rate", Field: json.RawMessage("null")}},
			`{"id":"x","error":{"code":"no_rate","field":"on"}}`, false},
		{"any field", vectors.Case{ID: "x", Op: "wik.fee", Error: &vectors.Refusal{Code: "no_rate"}}, `{"id":"x","error":{"code":"no_rate","field":"on"}}`, true},
		{"id null", vectors.Case{ID: "x", Op: vectors.OpLine, Error: &vectors.Refusal{Code: "no_rate"}}, `{"id":null,"error":{"code":"no_rate","field":null}}`, true},
		{"id where null is wanted", vectors.Case{ID: "x", Op: vectors.OpLine, Error: &vectors.Refusal{Code: "no_rate"}}, `{"id":"x","error":{"code":"no_rate","field":null}}`, false},
		{"contains", vectors.Case{ID: "x", Op: "letter.write", Out: json.RawMessage(`{}`), Contains: map[string][]string{"text": {"67,50"}}}, `{"id":"x","out":{"text":"over € 67,50."}}`, true},
		{"does not contain", vectors.Case{ID: "x", Op: "letter.write", Out: json.RawMessage(`{}`), Contains: map[string][]string{"text": {"67,50"}}}, `{"id":"x","out":{"text":"over"}}`, false},
	} {
		if diff := c.c.Compare([]byte(c.answer)); (len(diff) == 0) != c.passes {
			t.Errorf("%s: %v", c.about, diff)
		}
	}
}
