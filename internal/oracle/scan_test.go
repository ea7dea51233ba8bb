package oracle

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseAcceptsWhatJSONIs(t *testing.T) {
	for _, line := range []string{
		`{}`, `[]`, `null`, `true`, `0`, `-0`, `1.5e-3`, `"a"`, ` { "a" : [ 1 , 2 ] } `,
		`{"a":{"b":[{},[],{"c":null}]}}`, `"\ud83d\ude00\n\u00e9\/"`, "\"\u2028\"", `[[[[[[]]]]]]`,
		`{"":1,"a":2}`, "\t{}\r",
	} {
		var d doc
		if err := d.parse([]byte(line)); err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
}

func TestParseRefusesWhatIsNotJSON(t *testing.T) {
	for _, line := range []string{
		``, ` `, `{`, `}`, `{"a"}`, `{"a":}`, `{"a":1,}`, `[1,]`, `[,1]`, `{,}`, `{a:1}`, `{'a':1}`,
		`01`, `-`, `+1`, `1.`, `.5`, `1e`, `1e+`, `NaN`, `Infinity`, `tru`, `nul`, `truex`, `"a`, `"\x"`,
		`"\u12g4"`, `"\u12"`, "\"a\tb\"", "\"a\x00b\"", `{} {}`, `{}x`, `[1 2]`, `{"a":1 "b":2}`, `[}`,
		`{]`, "\ufeff{}", "{}\x00", `/* c */{}`,
	} {
		var d doc
		if err := d.parse([]byte(line)); !errors.Is(err, errSyntax) {
			t.Errorf("%q: got %v, want %v", line, err, errSyntax)
		}
	}
}

func TestParseRefusesBrokenUTF8(t *testing.T) {
	for _, line := range []string{"\"\xff\"", "{\"a\":\"\xc3\"}", "\"\xed\xa0\x80\"", "\"\xc0\xaf\""} {
		var d doc
		if err := d.parse([]byte(line)); !errors.Is(err, errUTF8) {
			t.Errorf("%q: got %v, want %v", line, err, errUTF8)
		}
	}
}

func TestParseRefusesTheSameKeyTwice(t *testing.T) {
	many := `{"k0":0`
	for i := range 100 {
		many += `,"key` + strings.Repeat("x", i) + `":1`
	}
	for _, line := range []string{
		`{"a":1,"a":1}`, `{"x":{"a":1,"b":[{}],"a":2}}`, `[{"a":1,"\u0061":2}]`, many + `,"k0":2}`,
	} {
		var d doc
		if err := d.parse([]byte(line)); !errors.Is(err, errDuplicate) {
			t.Errorf("%.60s: got %v, want %v", line, err, errDuplicate)
		}
	}
	var d doc
	if err := d.parse([]byte(many + "}")); err != nil {
		t.Error(err)
	}
	if err := d.parse([]byte(`[{"a":1},{"a":1},{"b":{"a":1},"a":2}]`)); err != nil {
		t.Error(err)
	}
}

// Depth costs a byte per level and no stack.
func TestParseAnyDepth(t *testing.T) {
	const n = 1_000_000
	var d doc
	for _, line := range []string{
		strings.Repeat("[", n) + strings.Repeat("]", n),
		strings.Repeat(`{"a":`, n) + "1" + strings.Repeat("}", n),
	} {
		if err := d.parse([]byte(line)); err != nil {
			t.Error(err)
		}
		if len(d.nodes) > 100 {
			t.Errorf("%d nodes recorded", len(d.nodes))
		}
		if err := d.parse([]byte(line[:len(line)-1])); !errors.Is(err, errSyntax) {
			t.Errorf("one end short: got %v", err)
		}
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{`"abc"`, "abc"}, {`"\u00e9\n"`, "é\n"}, {`"\ud83d\ude00"`, "😀"}, {`"\ud83d"`, "\ufffd"}, {`""`, ""},
	} {
		var d doc
		if err := d.parse([]byte(c.line)); err != nil {
			t.Fatal(err)
		}
		if got := d.text(0); got != c.want {
			t.Errorf("%s: got %q, want %q", c.line, got, c.want)
		}
	}
}

func TestWholeNumber(t *testing.T) {
	for _, c := range []struct {
		in   string
		n    int64
		isOK bool
	}{
		{"14", 14, true}, {"-3", -3, true}, {"0", 0, true}, {"-0", 0, true}, {"14.0", 14, true},
		{"1.4e1", 14, true}, {"1400e-2", 14, true}, {"14.5", 0, false}, {"1e-1", 0, false},
		{"0e5", 0, true}, {"0.0e-5", 0, true}, {"1e3", 1000, true}, {"1E+3", 1000, true},
		{"99999999999999999999", 2147483647, true}, {"-1e400", -2147483647, true},
		{"1e-400", 0, false}, {"1e99999999999999999999", 2147483647, true}, {"0.5", 0, false},
		{"1000000000000.5", 0, false}, {"10000", 10000, true}, {"0.00001e5", 1, true},
	} {
		n, ok := wholeNumber([]byte(c.in))
		if n != c.n || ok != c.isOK {
			t.Errorf("%s: got %d, %v, want %d, %v", c.in, n, ok, c.n, c.isOK)
		}
	}
}

func TestAppendString(t *testing.T) {
	for _, s := range []string{"", "plain", `q"b\s`, "\n\t\r\x00\x1f\x7f", "é€😀\u2028<>&"} {
		b := appendString(nil, s)
		var got string
		if err := json.Unmarshal(b, &got); err != nil || got != s {
			t.Errorf("%q: wrote %s, which reads as %q, %v", s, b, got, err)
		}
		if bytes.ContainsRune(b, '\n') {
			t.Errorf("%q: a line feed in %s", s, b)
		}
	}
}

// FuzzParse compares the reader with that of the standard library: both take the
// same lines, save that this one refuses broken UTF-8 and the same key twice.
func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a":[1,2.5e3,"x\n",null,true]}`, `[[]]`, `{"a":1,"a":2}`, `"\ud800"`, "\xff", `-0.0`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		var d doc
		switch err := d.parse(line); {
		case err == nil:
			if !json.Valid(line) {
				t.Fatalf("took %q", line)
			}
			checkNodes(t, &d)
		case errors.Is(err, errSyntax):
			// The standard library bounds the depth.
			if json.Valid(line) {
				t.Fatalf("refused %q", line)
			}
		case errors.Is(err, errUTF8):
			if utf8.Valid(line) {
				t.Fatalf("called %q broken", line)
			}
		case errors.Is(err, errDuplicate):
			if !json.Valid(line) {
				t.Fatalf("saw two keys in %q", line)
			}
		}
	})
}

// checkNodes checks that the nodes follow each other and that every one reads as
// the value it stands for.
func checkNodes(t *testing.T, d *doc) {
	t.Helper()
	for i, n := range d.nodes {
		if int(n.next) <= i || int(n.next) > len(d.nodes) {
			t.Fatalf("node %d goes on at %d of %d", i, n.next, len(d.nodes))
		}
		start, end := n.start, n.end
		if n.kind == nodeString || n.kind == nodeEscaped {
			start, end = start-1, end+1
		}
		if !json.Valid(d.line[start:end]) {
			t.Fatalf("node %d is %q", i, d.line[start:end])
		}
	}
}
