package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/internal/vectors"
)

// m writes an object.
type m = map[string]any

// l writes a list.
type l = []any

// output is a file to be written, relative to testdata/vectors/v1.
type output struct {
	path string
	data []byte
}

// builder collects the cases.
type builder struct {
	law   *law
	cases []vectors.Case
}

// series numbers cases: "wik.fee-1001" and on. A case is only ever added at the
// end of a series, so that the numbers before it stay.
type series struct {
	b    *builder
	op   string
	next int
}

func (b *builder) series(op string, first int) *series { return &series{b, op, first} }

// raw takes JSON as it stands or encodes a value.
func raw(v any) json.RawMessage {
	var b []byte
	if s, ok := v.(string); ok {
		b = []byte(s)
	} else {
		var buf bytes.Buffer
		e := json.NewEncoder(&buf)
		e.SetEscapeHTML(false)
		if err := e.Encode(v); err != nil {
			panic(err)
		}
		b = buf.Bytes()
	}
	var out bytes.Buffer
	if err := json.Compact(&out, b); err != nil {
		panic(fmt.Sprintf("%v: %s", err, b))
	}
	return out.Bytes()
}

func (s *series) add(c vectors.Case) {
	c.ID = fmt.Sprintf("%s-%04d", s.op, s.next)
	s.next++
	c.Op = s.op
	if c.Kind == "" {
		c.Kind = "derived"
	}
	s.b.cases = append(s.b.cases, c)
}

// answer adds a case that was worked out.
func (s *series) answer(about string, in, out any) {
	s.add(vectors.Case{Description: about, In: raw(in), Out: raw(out)})
}

// published adds a case whose figure stood on a page.
func (s *series) published(about, source string, in, out any) {
	s.add(vectors.Case{Description: about, Kind: "published", Source: source, In: raw(in), Out: raw(out)})
}

// refuse adds a case that must be refused.
func (s *series) refuse(about string, in any, code, field string) {
	s.add(vectors.Case{Description: about, In: raw(in), Error: &vectors.Refusal{Code: code, Field: raw(strconv.Quote(field))}})
}

// refuseAny adds a case that must be refused where the contract does not say which
// field is named; findings are requirements that must be told.
func (s *series) refuseAny(about string, in any, code string, findings ...string) {
	e := &vectors.Refusal{Code: code}
	for _, id := range findings {
		e.Findings = append(e.Findings, vectors.ID{ID: id})
	}
	s.add(vectors.Case{Description: about, In: raw(in), Error: e})
}

// levels are the groups of operations, in the order of the manifest.
var levels = []vectors.Level{
	{Name: "line", Ops: []string{vectors.OpLine}},
	{Name: "wik", Ops: []string{"wik.fee", "wik.quote"}},
	{Name: "interest", Ops: []string{"interest.accrue"}},
	{Name: "deadline", Ops: []string{"deadline.wik_letter", "deadline.term", "deadline.payment_term",
		"deadline.limitation", "deadline.working_day"}},
	{Name: "letter", Ops: []string{"letter.check", "letter.write"}},
	{Name: "dossier", Ops: []string{"dossier.statement", "dossier.procedures"}},
}

// generate returns all files, the manifest first.
func generate(root string) ([]output, error) {
	law, err := readLaw(filepath.Join(root, "testdata", "law"))
	if err != nil {
		return nil, err
	}
	b := &builder{law: law}
	for _, f := range []func(*builder){
		lineCases, wikCases, interestCases, deadlineCases, letterCases, dossierCases,
	} {
		f(b)
	}
	files, man := b.files()
	ids, err := b.ids(root)
	if err != nil {
		return nil, err
	}
	data, err := json.MarshalIndent(man, "", "  ")
	if err != nil {
		return nil, err
	}
	return append([]output{{"manifest.json", append(data, '\n')}, ids}, files...), nil
}

// files writes a file per operation and the manifest about them.
func (b *builder) files() ([]output, vectors.Manifest) {
	now := incasso.CurrentLaw()
	man := vectors.Manifest{
		Version: "v1",
		Law:     vectors.Law{Version: now.Version, VerifiedThrough: now.VerifiedThrough.String(), Hash: now.Hash},
		Counts:  vectors.Count(b.cases),
	}
	var files []output
	for _, level := range levels {
		for _, op := range level.Ops {
			var cases []vectors.Case
			for i := range b.cases {
				if b.cases[i].Op == op {
					cases = append(cases, b.cases[i])
				}
			}
			f := output{path: strings.ReplaceAll(op, ".", "/") + ".json", data: list(cases)}
			sum := sha256.Sum256(f.data)
			man.Files = append(man.Files, vectors.File{Path: f.path, Level: level.Name, Op: op,
				Counts: vectors.Count(cases), SHA256: hex.EncodeToString(sum[:])})
			files = append(files, f)
			level.Cases += len(cases)
		}
		man.Levels = append(man.Levels, level)
	}
	return files, man
}

// list writes cases as a JSON list with one case per line.
func list(cases []vectors.Case) []byte {
	var buf bytes.Buffer
	buf.WriteString("[")
	for i := range cases {
		if i > 0 {
			buf.WriteByte(',')
		}
		buf.WriteByte('\n')
		var one bytes.Buffer
		e := json.NewEncoder(&one)
		e.SetEscapeHTML(false)
		if err := e.Encode(&cases[i]); err != nil {
			panic(err)
		}
		buf.Write(bytes.TrimRight(one.Bytes(), "\n"))
	}
	buf.WriteString("\n]\n")
	return buf.Bytes()
}
