// Command lawbook writes every figure of law that the library holds on one page,
// so that a lawyer can tick it off: rates, bands, days, decrees, the requirements
// of letters and the procedures, each with its source and the day on which that
// was read; the choices that were made where the law leaves one; and what is not
// verified. Nothing on it is typed a second time: it is made from the tables that
// the library computes with.
//
//	go run ./examples/lawbook > lawbook.html       # one HTML page, in Dutch and English
//	go run ./examples/lawbook -md > lawbook.md     # the same as Markdown
//	go run ./examples/lawbook -o folder            # lawbook.html, lawbook.md and the two plots
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status: 0, 1 when writing failed, 2 for
// arguments that do not exist.
func run(args []string, stdout, stderr io.Writer) int {
	fs := flag.NewFlagSet("lawbook", flag.ContinueOnError)
	fs.SetOutput(stderr)
	md := fs.Bool("md", false, "write Markdown instead of HTML; the plots are the files of -o")
	dir := fs.String("o", "", "write lawbook.html, lawbook.md, lawbook-rates.svg and lawbook-costs.svg into this folder")
	if err := fs.Parse(args); err != nil {
		return 2
	}
	if fs.NArg() > 0 || *md && *dir != "" {
		fmt.Fprintln(stderr, "lawbook: it takes -md or -o FOLDER and no further arguments")
		return 2
	}
	err := write(*md, *dir, stdout)
	if err != nil {
		fmt.Fprintln(stderr, "lawbook:", err)
		return 1
	}
	return 0
}

func write(md bool, dir string, stdout io.Writer) error {
	all, err := files()
	if err != nil {
		return err
	}
	switch {
	case dir != "":
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		for name, content := range all {
			if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
				return err
			}
		}
		return nil
	case md:
		_, err = stdout.Write(all[markdownFile])
	default:
		_, err = stdout.Write(all[htmlFile])
	}
	return err
}

// The names of the files.
const (
	htmlFile     = "lawbook.html"
	markdownFile = "lawbook.md"
)

// files returns the content of all files by name.
func files() (map[string][]byte, error) {
	b, err := newBook()
	if err != nil {
		return nil, err
	}
	var page bytes.Buffer
	if err := writeHTML(&page, b); err != nil {
		return nil, err
	}
	all := map[string][]byte{htmlFile: page.Bytes(), markdownFile: markdown(b)}
	for _, s := range b.Sections {
		if s.Figure != nil {
			all[s.Figure.File()] = []byte(s.Figure.SVG + "\n")
		}
	}
	return all, nil
}
