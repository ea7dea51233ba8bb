// Package vectors reads the conformance vectors of testdata/vectors and compares
// answers with them, by the rule of testdata/vectors/README.md.
package vectors

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
)

//go:generate go run ../gen/vectors -root ../..

// Manifest lists the files of a version of the vectors.
type Manifest struct {
	// Version is the name of the folder, "v1".
	Version string `json:"version"`
	// Law is the law that the vectors were made under.
	Law Law `json:"law"`
	// Counts counts all cases.
	Counts Counts `json:"counts"`
	// Levels group the operations, so that a program that has only some of them
	// can run those alone.
	Levels []Level `json:"levels"`
	// Files lists the files of cases, in the order in which they are read.
	Files []File `json:"files"`
}

// Law says which law the vectors were made under.
type Law struct {
	// Version is the day on which the law was read.
	Version string `json:"version"`
	// VerifiedThrough is the last day for which it was verified.
	VerifiedThrough string `json:"verified_through"`
	// Hash is the SHA-256 over the law tables of the library.
	Hash string `json:"hash"`
}

// Counts counts cases. A case is published or derived; refused ones are among
// both.
type Counts struct {
	// Cases is how many there are.
	Cases int `json:"cases"`
	// Published counts those whose figure was printed elsewhere.
	Published int `json:"published"`
	// Derived counts those that were computed for the vectors.
	Derived int `json:"derived"`
	// Refused counts those that must be answered with an error.
	Refused int `json:"refused"`
}

// Level is a group of operations.
type Level struct {
	// Name is its name, "wik".
	Name string `json:"name"`
	// Ops are its operations.
	Ops []string `json:"ops"`
	// Cases is how many cases they have.
	Cases int `json:"cases"`
}

// File is a file of cases of one operation.
type File struct {
	// Path is relative to the manifest, with slashes.
	Path string `json:"path"`
	// Level is the level it belongs to.
	Level string `json:"level"`
	// Op is the operation of its cases; "line" for whole lines.
	Op string `json:"op"`
	Counts
	// SHA256 is the hash of its bytes, in hexadecimal.
	SHA256 string `json:"sha256"`
}

// OpLine is the op of the cases that are whole lines and not the input of an
// operation.
const OpLine = "line"

// Case is a question and what must be answered to it.
type Case struct {
	// ID names the case for ever.
	ID string `json:"id"`
	// Op is the operation, or OpLine.
	Op string `json:"op"`
	// Description says what the case is about.
	Description string `json:"description"`
	// Kind is "published" or "derived".
	Kind string `json:"kind"`
	// Source is the page on which a published figure stood.
	Source string `json:"source,omitempty"`
	// In is the input; absent for whole lines.
	In json.RawMessage `json:"in,omitempty"`
	// Line is the line itself, for OpLine only, Repeat times after each other (0
	// is once).
	Line   string `json:"line,omitempty"`
	Repeat int    `json:"repeat,omitempty"`
	// Out holds the fields that the answer must have.
	Out json.RawMessage `json:"out,omitempty"`
	// Contains lists, by field of the answer, texts that it must contain.
	Contains map[string][]string `json:"contains,omitempty"`
	// Error is the refusal that must come instead.
	Error *Refusal `json:"error,omitempty"`
}

// Refusal is an expected error.
type Refusal struct {
	// Code is the code of the contract.
	Code string `json:"code"`
	// Field is the path of the field as JSON, null where none is named; absent
	// where the contract leaves it open.
	Field json.RawMessage `json:"field,omitempty"`
	// Findings lists requirements that must be among the findings of a refused
	// letter.
	Findings []ID `json:"findings,omitempty"`
}

// ID is something of which only the id is compared.
type ID struct {
	// ID is the id.
	ID string `json:"id"`
}

// Request returns the line that puts the case to a program, without a line feed.
func (c *Case) Request() []byte {
	if c.Op == OpLine {
		return []byte(strings.Repeat(c.Line, max(c.Repeat, 1)))
	}
	b, err := json.Marshal(struct {
		ID string          `json:"id"`
		Op string          `json:"op"`
		In json.RawMessage `json:"in"`
	}{c.ID, c.Op, c.In})
	if err != nil { // In was decoded from JSON
		return nil
	}
	return b
}

// Load reads the manifest at the root of dir and all its files. The hashes and
// counts must be right and nothing may stand in the files that is not known.
func Load(dir fs.FS) (Manifest, []Case, error) {
	var m Manifest
	b, err := fs.ReadFile(dir, "manifest.json")
	if err != nil {
		return m, nil, err
	}
	if err := strict(b, &m); err != nil {
		return m, nil, fmt.Errorf("manifest.json: %w", err)
	}
	var all []Case
	for _, f := range m.Files {
		b, err := fs.ReadFile(dir, f.Path)
		if err != nil {
			return m, nil, err
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != f.SHA256 {
			return m, nil, fmt.Errorf("%s: the hash is not that of the manifest", f.Path)
		}
		var cases []Case
		if err := strict(b, &cases); err != nil {
			return m, nil, fmt.Errorf("%s: %w", f.Path, err)
		}
		if n := Count(cases); n != f.Counts {
			return m, nil, fmt.Errorf("%s: the counts are %v, the manifest says %v", f.Path, n, f.Counts)
		}
		all = append(all, cases...)
	}
	return m, all, nil
}

// Count counts cases.
func Count(cases []Case) Counts {
	n := Counts{Cases: len(cases)}
	for i := range cases {
		switch cases[i].Kind {
		case "published":
			n.Published++
		case "derived":
			n.Derived++
		}
		if cases[i].Error != nil {
			n.Refused++
		}
	}
	return n
}

func strict(b []byte, to any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	return d.Decode(to)
}
