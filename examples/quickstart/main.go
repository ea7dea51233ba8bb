// Command quickstart does the main job of the library on real input: it reads an
// export of open invoices as a Dutch bookkeeping program writes it and tells, for a
// chosen day, what each debtor owes, which letter goes out, when its term ends and
// from which day collection costs may be charged.
//
//	go run ./examples/quickstart
//	go run ./examples/quickstart -file mijn-export.csv -as-of 2026-12-01 -letters brieven
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"

	"github.com/go-incasso/incasso"
)

// Exit statuses.
const (
	exitOK      = 0
	exitFailed  = 1 // nothing could be done
	exitUsage   = 2
	exitPartial = 3 // some rows or debtors could not be done, the others were
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	fs := flag.NewFlagSet("quickstart", flag.ContinueOnError)
	fs.SetOutput(stderr)
	file := fs.String("file", filepath.FromSlash("testdata/export/openstaande-posten.csv"), "the export of open invoices")
	day := fs.String("as-of", "", "the day to compute for, as 2026-11-20 (default: the day that the file names)")
	asJSON := fs.Bool("json", false, "print the same as JSON")
	letters := fs.String("letters", "", "write every letter that is due as a file into this folder")
	name := fs.String("creditor", "", "name of the creditor (default: the one in the file)")
	address := fs.String("address", "", "address of the creditor (default: the one in the file)")
	iban := fs.String("iban", "", "account of the creditor (default: the one in the file)")
	if err := fs.Parse(args); err != nil {
		return exitUsage
	}
	if fs.NArg() > 0 {
		fmt.Fprintf(stderr, "quickstart: onbekend argument %q\n", fs.Arg(0))
		return exitUsage
	}
	x, err := open(*file)
	if err != nil {
		fmt.Fprintln(stderr, "quickstart:", err)
		return exitFailed
	}
	override(&x.Creditor.Name, *name)
	override(&x.Creditor.Address, *address)
	override(&x.Creditor.IBAN, *iban)
	asOf := x.AsOf
	if *day != "" {
		if asOf, err = incasso.ParseDate(*day); err != nil {
			fmt.Fprintln(stderr, "quickstart: -as-of:", reason(err))
			return exitUsage
		}
	}
	if asOf.IsZero() {
		fmt.Fprintln(stderr, "quickstart: het bestand noemt geen dag; geef die met -as-of")
		return exitUsage
	}
	r := compute(x, asOf)
	if err := writeReport(r, *asJSON, stdout); err != nil {
		fmt.Fprintln(stderr, "quickstart:", err)
		return exitFailed
	}
	if *letters != "" {
		if err := writeLetters(r, *letters); err != nil {
			fmt.Fprintln(stderr, "quickstart:", err)
			return exitFailed
		}
	}
	return status(r, stderr)
}

func open(path string) (*export, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return readExport(bytes.NewReader(data))
}

func override(s *string, flag string) {
	if flag != "" {
		*s = flag
	}
}

func writeReport(r *report, asJSON bool, w io.Writer) error {
	if !asJSON {
		_, err := io.WriteString(w, text(r))
		return err
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(r)
}

var notInFileName = regexp.MustCompile(`[^A-Za-z0-9._-]+`)

// writeLetters writes each letter as a file named after the debtor's number.
func writeLetters(r *report, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, d := range r.Debtors {
		if d.Letter == nil || d.Letter.Text == "" {
			continue
		}
		base := notInFileName.ReplaceAllString(d.Number, "_")
		path := filepath.Join(dir, fmt.Sprintf("%s-%s.txt", base, d.Letter.Kind))
		if err := os.WriteFile(path, []byte(d.Letter.Text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// status tells on standard error what could not be done, and with which status
// the program ends.
func status(r *report, stderr io.Writer) int {
	code := exitOK
	for _, b := range r.Bad {
		fmt.Fprintf(stderr, "regel %d overgeslagen: %s\n", b.Line, b.Reason)
		code = exitPartial
	}
	for _, d := range r.Debtors {
		if d.Error != "" {
			fmt.Fprintf(stderr, "debiteur %s overgeslagen: %s\n", d.Number, d.Error)
			code = exitPartial
		}
		if d.Letter != nil && d.Letter.Error != "" {
			fmt.Fprintf(stderr, "debiteur %s: geen brief: %s\n", d.Number, d.Letter.Error)
			code = exitPartial
		}
	}
	return code
}
