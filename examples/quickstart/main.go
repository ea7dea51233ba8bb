// Command quickstart does the main job of the library on real input: it reads an
// export of open invoices as a Dutch bookkeeping program writes it and tells, for a
// chosen day, what each debtor owes, which letter goes out, when its term ends and
// from which day collection costs may be charged.
//
//	go run ./examples/quickstart
//	go run ./examples/quickstart -file mijn-export.csv -as-of 2026-12-01 -letters brieven
//
// A row that cannot be right, or for which the law gives no answer, is told with its
// line and left out; the others are still done. What the export leaves open is filled
// in to the debtor's advantage, and told as a remark. The exit status is 0 when all
// was done, 3 when some rows or debtors were not, 1 when nothing could be done and 2
// when the program was called in a way that it does not know.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
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
	flags := flag.NewFlagSet("quickstart", flag.ContinueOnError)
	flags.SetOutput(stderr)
	file := flags.String("file", filepath.FromSlash("testdata/export/openstaande-posten.csv"), "the export of open invoices")
	day := flags.String("as-of", "", "the day to compute for, as 2026-11-20 (default: the day that the file names)")
	asJSON := flags.Bool("json", false, "print the same as JSON")
	letters := flags.String("letters", "", "write every letter that is due as a file into this folder")
	name := flags.String("creditor", "", "name of the creditor (default: the one in the file)")
	address := flags.String("address", "", "address of the creditor (default: the one in the file)")
	iban := flags.String("iban", "", "account of the creditor (default: the one in the file)")
	var rates dossier.Conventions
	flags.Func("statutory", "a newly announced statutory rate and its first day, as 2027-01-01=4,25; may be repeated",
		addRate(&rates.Statutory))
	flags.Func("commercial", "the same for commercial interest", addRate(&rates.Commercial))
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		return exitUsage
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "quickstart: onbekend argument %q\n", flags.Arg(0))
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
	if y := asOf.Year(); !asOf.IsZero() && (y < firstYear || y > lastYear) {
		fmt.Fprintln(stderr, "quickstart: -as-of: de dag ligt niet in de jaren 1900 tot en met 2199")
		return exitUsage
	}
	if asOf.IsZero() {
		fmt.Fprintln(stderr, "quickstart: het bestand noemt geen dag; geef die met -as-of")
		return exitUsage
	}
	r := compute(x, dossier.Query{AsOf: asOf, Conventions: rates})
	if *letters != "" {
		err = writeLetters(r, *letters)
	}
	// The report comes last: it tells of a letter that could not be written.
	if err = errors.Join(err, writeReport(r, *asJSON, stdout)); err != nil {
		fmt.Fprintln(stderr, "quickstart:", err)
		return exitFailed
	}
	return status(r, stderr)
}

// addRate reads a rate such as "2027-01-01=4,25".
func addRate(rows *[]interest.RateRow) func(string) error {
	return func(s string) error {
		day, percent, _ := strings.Cut(s, "=")
		from, err := incasso.ParseDate(day)
		if err != nil {
			return errors.New(reason(err))
		}
		rate, err := incasso.ParseRate(strings.Replace(percent, ",", ".", 1))
		if err != nil {
			return errors.New(reason(err))
		}
		*rows = append(*rows, interest.RateRow{From: from, Percent: rate})
		return nil
	}
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

// writeLetters writes each letter as a file. A letter that cannot be written is told
// with its debtor, and the others are written all the same.
func writeLetters(r *report, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	taken := map[string]bool{}
	for _, d := range r.Debtors {
		for _, l := range d.Letters {
			if l.Text == "" {
				continue
			}
			if err := writeNew(filepath.Join(dir, fileName(d.Number, l.Kind.String(), r.AsOf, taken)), l.Text); err != nil {
				l.Error = err.Error()
			}
		}
	}
	return nil
}

// fileName names the file of a letter after the debtor's number, the day and the
// kind. Different numbers give different names, also where a file system takes
// capitals and small letters for the same.
func fileName(number, kind string, on incasso.Date, taken map[string]bool) string {
	var b strings.Builder
	for i := range len(number) {
		switch c := number[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "_%02X", c)
		}
	}
	base := b.String()
	for n := 1; ; n++ {
		name := base
		if n > 1 {
			name += "~" + strconv.Itoa(n)
		}
		name += "-" + on.String() + "-" + kind + ".txt"
		if key := strings.ToLower(name); !taken[key] {
			taken[key] = true
			return name
		}
	}
}

// writeNew writes a file that is not there yet, or holds the same text already. What
// was written before is never written over: it may have been sent.
func writeNew(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		have, readErr := os.ReadFile(path)
		if readErr != nil {
			return readErr
		}
		if string(have) == text {
			return nil
		}
		return fmt.Errorf("%s bestaat al, met een andere tekst", path)
	}
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
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
		for _, l := range d.Letters {
			if l.Error != "" {
				fmt.Fprintf(stderr, "debiteur %s: geen brief: %s\n", d.Number, l.Error)
				code = exitPartial
			}
		}
	}
	return code
}
