package letter_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// withTemplate writes a 14-day letter from a template of the caller.
func withTemplate(name, text string) (letter.Letter, error) {
	in := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay),
		Templates: map[string]string{name: text}}
	if strings.HasSuffix(name, ".html") {
		in.Format = letter.HTML
	}
	return letter.Write(in)
}

func TestWriteOwnTemplate(t *testing.T) {
	own := `{{define "subject"}}Eigen onderwerp {{.Reference}}{{end -}}
{{template "head" .}}
U heeft factuur {{range .Invoices}}{{.Number}} van {{.Date}}{{end}} van {{.Principal}} niet betaald.

Wilt u {{.AmountDue}} {{.Term}} betalen op rekening {{.IBAN}} onder vermelding van {{.Reference}}?
Betaalt u niet binnen deze termijn, dan bent u {{.Costs}} aan incassokosten verschuldigd.

{{len .Invoices}} factuur. {{with index .Invoices 0}}{{.Amount}}{{end}}
{{template "close" .}}`
	l, err := withTemplate("wik.nl.txt", own)
	if err != nil {
		t.Fatal(err)
	}
	if l.Subject != "Eigen onderwerp DEB-12-0117" {
		t.Errorf("subject %q", l.Subject)
	}
	for _, want := range []string{"Onderwerp: Eigen onderwerp DEB-12-0117", "\n1 factuur. €\u00a0500,00\n"} {
		if !strings.Contains(l.Text, want) {
			t.Errorf("the letter lacks %q:\n%s", want, l.Text)
		}
	}
	// The same call judges what the template made.
	rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: l.Text, Facts: l.Facts})
	if err != nil || rep.Verdict != letter.VerdictValid {
		t.Errorf("verdict %v, error %v", rep.Verdict, err)
	}
}

// TestWriteTemplatePartsReplaced replaces a part that all letters share.
func TestWriteTemplatePartsReplaced(t *testing.T) {
	parts := letter.DefaultTemplates()["parts.nl.txt"]
	l, err := withTemplate("parts.nl.txt", strings.Replace(parts, "Met vriendelijke groet,", "Hoogachtend,", 1))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(l.Text, "Hoogachtend,") {
		t.Error("the part was not replaced")
	}
}

// TestWriteTemplateRefused gives templates that cannot be parsed, cannot run, or
// would run on: each is refused at once, with the name of the template.
func TestWriteTemplateRefused(t *testing.T) {
	const sub = `{{define "subject"}}x{{end}}`
	double := sub + `{{template "a0" .}}`
	for i := range 60 {
		double += strings.ReplaceAll(strings.ReplaceAll(
			`{{define "aN"}}{{template "aM" .}}{{template "aM" .}}{{end}}`, "N", strconv.Itoa(i)), "M", strconv.Itoa(i+1))
	}
	double += `{{define "a60"}}x{{end}}`
	nested := strings.Repeat("{{range $.Invoices}}", 40) + "x" + strings.Repeat("{{end}}", 40)
	for _, c := range []struct {
		name, text string
		code       incasso.Code
	}{
		{"no end", sub + `{{if .IBAN}}x`, incasso.ErrNotAllowed},
		{"unknown field", sub + `{{.Nothing}}`, incasso.ErrNotAllowed},
		{"no subject", `x`, incasso.ErrNotAllowed},
		{"unknown template", sub + `{{template "nothing" .}}`, incasso.ErrNotAllowed},
		{"calls itself", sub + `{{define "a"}}{{template "a" .}}{{end}}{{template "a" .}}`, incasso.ErrNotAllowed},
		{"call each other", sub + `{{define "a"}}{{template "b" .}}{{end}}{{define "b"}}{{template "a" .}}{{end}}{{template "a" .}}`, incasso.ErrNotAllowed},
		{"doubles", double, incasso.ErrNotAllowed},
		{"nested loops", sub + nested, incasso.ErrNotAllowed},
		{"range over a number", sub + `{{range 1000000000000}}{{end}}`, incasso.ErrNotAllowed},
		{"range over a variable", sub + `{{$n := 1000000000000}}{{range $n}}{{end}}`, incasso.ErrNotAllowed},
		{"range over the dot", sub + `{{with 1000000000000}}{{range .}}{{end}}{{end}}`, incasso.ErrNotAllowed},
		{"range over a function", sub + `{{range len .IBAN}}{{end}}`, incasso.ErrNotAllowed},
		{"range over a piped value", sub + `{{range 9 | len}}{{end}}`, incasso.ErrNotAllowed},
		{"printf", sub + `{{printf "%1000000d" 1}}`, incasso.ErrNotAllowed},
		{"print doubles", sub + `{{$x := "xx"}}{{range .Invoices}}{{$x = print $x $x}}{{end}}`, incasso.ErrNotAllowed},
		{"call", sub + `{{call .IBAN}}`, incasso.ErrNotAllowed},
		{"js", sub + `{{.IBAN | js}}`, incasso.ErrNotAllowed},
		{"hidden in brackets", sub + `{{if (and true (print "x"))}}{{end}}`, incasso.ErrNotAllowed},
		{"hidden in a chain", sub + `{{(print .).IBAN}}`, incasso.ErrNotAllowed},
		{"index out of range", sub + `{{index .Invoices 7}}`, incasso.ErrNotAllowed},
		{"nil", sub + `{{nil}}`, incasso.ErrNotAllowed},
		{"too long", sub + strings.Repeat("x", 300<<10), incasso.ErrTooLarge},
		{"long output", sub + `{{range .Invoices}}{{template "l" .}}{{end}}` + repeatTemplate("l"), incasso.ErrTooLarge},
	} {
		for _, name := range []string{"wik.nl.txt", "wik.nl.html"} {
			t.Run(c.name+" "+name, func(t *testing.T) {
				if c.name == "no subject" && name == "wik.nl.html" {
					return // a page takes its subject from the text template
				}
				_, err := withTemplate(name, c.text)
				e, ok := errors.AsType[*incasso.Error](err)
				if !ok {
					t.Fatalf("error %v", err)
				}
				if e.Code != c.code || e.Field != "templates."+name || e.Err == nil {
					t.Errorf("got %v", err)
				}
			})
		}
	}
}

// repeatTemplate defines a template that writes about 2 MiB.
func repeatTemplate(name string) string {
	return `{{define "` + name + `"}}` + strings.Repeat(`{{template "`+name+`1"}}`, 200) + `{{end}}{{define "` +
		name + `1"}}` + strings.Repeat("lang ", 2000) + `{{end}}`
}

func TestWriteTemplateUnknownName(t *testing.T) {
	for _, name := range []string{"wik.de.txt", "../wik.nl.txt", "templates/wik.nl.txt", ""} {
		_, err := withTemplate(name, "x")
		e, ok := errors.AsType[*incasso.Error](err)
		if !ok || e.Code != incasso.ErrUnknownWord || e.Field != "templates" {
			t.Errorf("%q: %v", name, err)
		}
	}
}

// TestWriteTemplateMayNotVoid sees that a template of the caller cannot make a
// letter that does not hold.
func TestWriteTemplateMayNotVoid(t *testing.T) {
	wik := letter.DefaultTemplates()["wik.nl.txt"]
	parts := letter.DefaultTemplates()["parts.nl.txt"]
	for _, c := range []struct{ name, file, from, to, id string }{
		{"shorter term", "wik.nl.txt", "{{.Term}}", "binnen acht dagen nadat deze brief bij u is bezorgd", "C-TERM-LEN"},
		{"from today", "wik.nl.txt", "{{.Term}}", "binnen veertien dagen na heden", "C-TERM-START"},
		{"no amount", "parts.nl.txt", "{{.Costs}} aan incassokosten", "incassokosten", "C-AMOUNT"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := wik
			if c.file == "parts.nl.txt" {
				text = parts
			}
			changed := strings.Replace(text, c.from, c.to, 1)
			if changed == text {
				t.Fatal("the template does not hold", c.from)
			}
			_, err := withTemplate(c.file, changed)
			refused, ok := errors.AsType[*letter.RefusedError](err)
			if !ok {
				t.Fatalf("error %v", err)
			}
			if !hasFinding(refused.Findings, c.id) {
				t.Errorf("findings %v, want %s", findingIDs(refused.Findings), c.id)
			}
		})
	}
}

func findingIDs(list []letter.Finding) []string {
	var ids []string
	for _, f := range list {
		ids = append(ids, f.ID)
	}
	return ids
}

func hasFinding(list []letter.Finding, id string) bool {
	for _, f := range list {
		if f.ID == id {
			return true
		}
	}
	return false
}

// FuzzWriteTemplate runs templates of any content: an answer or a typed error. One that
// would not end runs into the time limit of go test.
func FuzzWriteTemplate(f *testing.F) {
	for _, s := range []string{"", "{{", "{{.}}", "{{range .Invoices}}{{.}}{{else}}x{{end}}", "{{break}}",
		`{{define "subject"}}x{{end}}{{template "subject"}}`, "<a href='{{.IBAN}}'>", "<script>{{.}}</script>",
		"{{/* x */}}", "{{with $x := .IBAN}}{{$x}}{{end}}", "{{range $i, $e := .Invoices}}{{continue}}{{end}}",
		"<style>{{.IBAN}}", "{{.IBAN.Name}}", "{{block \"b\" .}}{{end}}", "{{(index .Invoices 0).Amount}}"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, text string, page bool) {
		name := "reminder.nl.txt"
		in := letter.WriteInput{Kind: letter.Reminder, Facts: writeFacts(letter.Reminder)}
		if page {
			name, in.Format = "reminder.nl.html", letter.HTML
		}
		in.Templates = map[string]string{name: text}
		if _, err := letter.Write(in); err != nil {
			if _, ok := errors.AsType[*incasso.Error](err); !ok {
				t.Fatalf("%T %v", err, err)
			}
		}
	})
}

// TestWriteDefaultTemplatesBounded gives the embedded templates as if a caller had
// written them: they pass the bounds that hold for those, and write the same.
func TestWriteDefaultTemplatesBounded(t *testing.T) {
	for _, c := range writeCases() {
		for _, format := range []letter.Format{letter.Text, letter.HTML} {
			in := c.in
			in.Format = format
			want, err := letter.Write(in)
			if err != nil {
				t.Fatal(err)
			}
			in.Templates = letter.DefaultTemplates()
			got, err := letter.Write(in)
			if err != nil {
				t.Fatal(err)
			}
			if got.Text != want.Text || got.Subject != want.Subject {
				t.Errorf("%s %s differs", c.name, format)
			}
		}
	}
}

// TestDefaultTemplatesCopied changes what a caller got; nobody else sees that.
func TestDefaultTemplatesCopied(t *testing.T) {
	all := letter.DefaultTemplates()
	if len(all) != 24 {
		t.Errorf("%d templates", len(all))
	}
	clear(all)
	if len(letter.DefaultTemplates()) != 24 {
		t.Error("the embedded templates were changed")
	}
}
