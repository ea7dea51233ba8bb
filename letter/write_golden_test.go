package letter_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

var update = flag.Bool("update", false, "write the golden letters anew")

func goldenPath(name string) string {
	return filepath.Join("..", "testdata", "golden", "letters", name)
}

// TestWriteGolden compares every letter in both languages and both forms with the
// page that was read and approved.
func TestWriteGolden(t *testing.T) {
	want := map[string]bool{}
	for _, c := range writeCases() {
		for _, lang := range []incasso.Lang{incasso.NL, incasso.EN} {
			for _, format := range []letter.Format{letter.Text, letter.HTML} {
				name := c.name + "." + lang.String() + map[letter.Format]string{letter.Text: ".txt", letter.HTML: ".html"}[format]
				want[name] = true
				t.Run(name, func(t *testing.T) {
					in := c.in
					in.Lang, in.Format = lang, format
					l, err := letter.Write(in)
					if err != nil {
						t.Fatal(err)
					}
					got := l.Text
					if format == letter.Text {
						got = "Subject: " + l.Subject + "\n\n" + got
					}
					path := goldenPath(name)
					if *update {
						if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
							t.Fatal(err)
						}
						if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
							t.Fatal(err)
						}
					}
					b, err := os.ReadFile(path)
					if err != nil {
						t.Fatal(err)
					}
					if got != string(b) {
						t.Errorf("%s differs from the golden letter; got:\n%s", name, got)
					}
				})
			}
		}
	}
	files, err := os.ReadDir(goldenPath(""))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !want[f.Name()] {
			t.Errorf("golden letter %s belongs to no case", f.Name())
		}
	}
}

// TestWriteFormulas holds the golden letters against the words that the Hoge Raad
// accepted (ECLI:NL:HR:2016:2704) and against words that no letter may use.
func TestWriteFormulas(t *testing.T) {
	const (
		fourteen = "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd"
		fifteen  = "binnen vijftien dagen nadat deze brief bij u is bezorgd"
	)
	never := []string{"na heden", "na dagtekening", "na ontvangst", "na verzending", "maximaal", "minimaal",
		"kunnen in rekening", "behouden", "{{", "<no value>", "%!", "  "}
	files, err := filepath.Glob(goldenPath("*.nl.*"))
	if err != nil || len(files) == 0 {
		t.Fatal("no golden letters", err)
	}
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text, name := string(b), filepath.Base(path)
		if strings.HasPrefix(name, "wik") && strings.Count(text, fourteen)+strings.Count(text, fifteen) != 1 {
			t.Errorf("%s does not hold one formula of the Hoge Raad", name)
		}
		for _, w := range never {
			if strings.Contains(text, w) {
				t.Errorf("%s holds %q", name, w)
			}
		}
		if !strings.Contains(text, "€\u00a0") {
			t.Errorf("%s holds no amount in Dutch notation", name)
		}
	}
}

// TestWriteEnglishCompanion asks every English letter to say what it is, first.
func TestWriteEnglishCompanion(t *testing.T) {
	files, err := filepath.Glob(goldenPath("*.en.*"))
	if err != nil || len(files) == 0 {
		t.Fatal("no golden letters", err)
	}
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := string(b)
		if strings.HasSuffix(path, ".html") {
			if !strings.Contains(text, `<html lang="en">`) {
				t.Errorf("%s does not say that it is English", path)
			}
			text = letter.PlainText(text)
		} else {
			_, text, _ = strings.Cut(text, "\n\n")
		}
		const says = "This is a translation of a letter in Dutch. It is here to help you understand that letter. Only the Dutch text counts."
		if !strings.HasPrefix(text, says) {
			t.Errorf("%s does not start by saying that it is a translation", path)
		}
	}
}

// TestWritePlainLanguage bounds the length of the sentences, which is part of level
// B1: at most 25 words.
func TestWritePlainLanguage(t *testing.T) {
	files, err := filepath.Glob(goldenPath("*.nl.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no golden letters", err)
	}
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			line = strings.ReplaceAll(line, "B.V.", "BV")
			for s := range strings.SplitSeq(strings.NewReplacer("? ", ". ", ": ", ". ").Replace(line), ". ") {
				if n := len(strings.Fields(s)); n > 25 {
					t.Errorf("%s: %d words in %q", filepath.Base(path), n, s)
				}
			}
		}
	}
}
