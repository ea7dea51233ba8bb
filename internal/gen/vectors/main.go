// Command vectors writes the conformance vectors of testdata/vectors/v1. Run it in
// the root of the module:
//
//	go run ./internal/gen/vectors
//
// It does not ask the library for its answers. Expectations are published figures,
// figures worked out by hand, or come from the small slow calculations in this
// folder, which are written from the law and share no code with the library: exact
// fractions (math/big), one day after the other. The tables of law they read are
// the audited files in testdata/law.
//
// Ids are kept in testdata/vectors/v1/ids.txt with a hash of their question: an id
// never asks something else.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", ".", "root of the module")
	flag.Parse()
	files, err := generate(*root)
	if err != nil {
		log.Fatal(err)
	}
	dir := filepath.Join(*root, "testdata", "vectors", "v1")
	for _, f := range files {
		path := filepath.Join(dir, filepath.FromSlash(f.path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(path, f.data, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
