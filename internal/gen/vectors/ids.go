package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-incasso/incasso/internal/vectors"
)

// retired stands in ids.txt behind an id whose case was taken away.
const retired = "retired"

// ids writes the list of all ids that were ever given, with short hashes of their
// question and of what is expected. It refuses an id that would ask something else
// than before, a retired one that came back, and a changed or retired case whose
// id CHANGELOG.md does not name.
func (b *builder) ids(root string) (output, error) {
	known, err := readIDs(filepath.Join(root, "testdata", "vectors", "v1", "ids.txt"))
	if err != nil {
		return output{}, err
	}
	log, err := os.ReadFile(filepath.Join(root, "CHANGELOG.md"))
	if err != nil {
		return output{}, err
	}
	seen := map[string]bool{}
	for i := range b.cases {
		c := &b.cases[i]
		if seen[c.ID] {
			return output{}, fmt.Errorf("the id %s is used twice", c.ID)
		}
		seen[c.ID] = true
		now := [2]string{hash(c.Request()), hash(expectation(c))}
		was, old := known[c.ID]
		switch {
		case old && was[0] != now[0]:
			return output{}, fmt.Errorf("%s asked something else before, or was retired: take a new id", c.ID)
		case old && was[1] != now[1] && !bytes.Contains(log, []byte(c.ID)):
			return output{}, fmt.Errorf("%s expects something else than before: say why in CHANGELOG.md, with its id", c.ID)
		}
		known[c.ID] = now
	}
	var out []string
	for id, hashes := range known {
		if !seen[id] && hashes[0] != retired {
			if !bytes.Contains(log, []byte(id)) {
				return output{}, fmt.Errorf("%s is gone: say why in CHANGELOG.md, with its id", id)
			}
			hashes[0] = retired
		}
		out = append(out, id+" "+hashes[0]+" "+hashes[1]+"\n")
	}
	slices.Sort(out)
	return output{"ids.txt", []byte(strings.Join(out, ""))}, nil
}

// readIDs reads the list; none is an empty one.
func readIDs(path string) (map[string][2]string, error) {
	known := map[string][2]string{}
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return known, nil
	}
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		if len(f) != 3 {
			return nil, fmt.Errorf("%s: not a line of three: %s", path, line)
		}
		known[f[0]] = [2]string{f[1], f[2]}
	}
	return known, nil
}

// expectation is what a case expects, as bytes.
func expectation(c *vectors.Case) []byte {
	b, err := json.Marshal([]any{c.Out, c.Contains, c.Error})
	if err != nil {
		panic(err)
	}
	return b
}

// hash is a short hash.
func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}
