package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

var update = flag.Bool("update", false, "write docs/lawbook.md and its plots anew")

// The copy in docs is the one that the tables of today give.
func TestTheCopyInDocsIsCurrent(t *testing.T) {
	all, err := files()
	if err != nil {
		t.Fatal(err)
	}
	delete(all, htmlFile)
	if len(all) != 3 {
		t.Fatalf("%d files", len(all))
	}
	for name, want := range all {
		path := filepath.Join("..", "..", "docs", name)
		if *update {
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("docs/%s is not current; go test ./examples/lawbook -update writes it:\n%s",
				name, cmp.Diff(strings.Split(string(got), "\n"), strings.Split(string(want), "\n")))
		}
	}
}

// page returns the page in both forms.
func page(t *testing.T) (md, html string) {
	t.Helper()
	all, err := files()
	if err != nil {
		t.Fatal(err)
	}
	return string(all[markdownFile]), string(all[htmlFile])
}

// Every cell of every row of law stands on the page, in its row, with its link.
func TestEveryRowIsThere(t *testing.T) {
	md, html := page(t)
	rows := 0
	for _, list := range [][]incasso.Table{wik.Tables(), interest.Tables(), deadline.Tables(), letter.Tables()} {
		for _, table := range list {
			start := strings.Index(md, "\n### "+escape(table.TitleNL))
			if table.Name == "letter_catalogue" {
				start = strings.Index(md, "\n### Catalogus van eisen")
			}
			if start < 0 || !strings.Contains(html, `<table id="`+table.Name+`">`) {
				t.Errorf("table %s is not there", table.Name)
				continue
			}
			chapter := md[start+1:]
			if end := strings.Index(chapter, "\n##"); end >= 0 {
				chapter = chapter[:end]
			}
			lines := strings.Split(chapter, "\n")
			for _, r := range table.Rows {
				rows++
				want := slices.Clone(r.Cells)
				if table.Name == "letter_catalogue" {
					want = want[:3] // letters and debtors are given in words of the language
				}
				if !slices.ContainsFunc(lines, func(line string) bool { return holds(line, want, r.Source) }) {
					t.Errorf("%s: the row %v is not there", table.Name, r.Cells)
				}
			}
			if v := table.Verified; !v.IsZero() && !strings.Contains(chapter, v.String()) {
				t.Errorf("%s: the day %s is not there", table.Name, v)
			}
		}
	}
	if rows < 200 {
		t.Errorf("%d rows", rows)
	}
}

func holds(line string, cells []string, s incasso.Source) bool {
	for _, c := range cells {
		if !strings.Contains(line, "| "+escape(c)+"<br>") && !strings.Contains(line, "| "+escape(c)+" |") {
			return false
		}
	}
	return strings.Contains(line, escape(s.String())) && strings.Contains(line, s.Checked.String()) &&
		(s.URL == "" || strings.Contains(line, strings.NewReplacer("(", "%28", ")", "%29").Replace(s.URL)))
}

func TestEveryRequirementAndStepIsThere(t *testing.T) {
	md, html := page(t)
	for _, r := range letter.Catalogue() {
		if !strings.Contains(md, escape(r.NL)) || !strings.Contains(md, escape(r.EN)) {
			t.Errorf("%s is not there", r.ID)
		}
	}
	for _, p := range dossier.Procedures() {
		if !strings.Contains(html, `id="procedure_`+p.ID+`"`) {
			t.Errorf("procedure %s is not there", p.ID)
		}
		for _, s := range p.Steps {
			if !strings.Contains(md, "| "+escape(s.ID)+" | "+escape(s.TitleNL)) {
				t.Errorf("step %s of %s is not there", s.ID, p.ID)
			}
		}
		for _, u := range p.Unstated {
			if !strings.Contains(md, escape(u.NL)) {
				t.Errorf("%s: what the page does not say on %s is not there", p.ID, u.About)
			}
		}
	}
}

func TestChoicesAndQuestions(t *testing.T) {
	md, html := page(t)
	seen := map[string]bool{}
	for _, d := range append(decisions(), openQuestions()...) {
		if seen[d.ID] || d.ID == "" {
			t.Errorf("the id %q is there twice", d.ID)
		}
		seen[d.ID] = true
		for _, s := range []string{d.NL, d.EN} {
			if !strings.HasSuffix(s, ".") || !strings.Contains(md, escape(s)) {
				t.Errorf("%s: %q", d.ID, s)
			}
		}
		if d.NL == d.EN || len(d.Sources) == 0 {
			t.Errorf("%s: one language or no source", d.ID)
		}
		for _, s := range d.Sources {
			if cite(s).URL == "" || s.Law == "" {
				t.Errorf("%s: the source %v has no link", d.ID, s)
			}
		}
		if !strings.Contains(html, `<li id="`+d.ID+`">`) {
			t.Errorf("%s is not on the page", d.ID)
		}
	}
	texts := noticeSources(t)
	for _, d := range append(decisions(), openQuestions()...) {
		if d.Notice != "" && !strings.Contains(texts, `"`+d.Notice+`"`) {
			t.Errorf("%s: no package gives the notice %s", d.ID, d.Notice)
		}
	}
	for _, notice := range []string{wik.NoticeInstalments, deadline.NoticeLetterRoll, deadline.NoticeD3Announced, interest.NoticeMargin2013} {
		if !strings.Contains(md, "`"+notice+"`") {
			t.Errorf("the notice %s is not there", notice)
		}
	}
}

// noticeSources returns the files in which the packages define their notices.
func noticeSources(t *testing.T) string {
	t.Helper()
	var all strings.Builder
	for _, room := range []string{"wik", "interest", "deadline", "dossier"} {
		b, err := os.ReadFile(filepath.Join("..", "..", room, "notices.go"))
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	return all.String()
}

// The page needs nothing but itself, and nothing on it runs.
func TestThePageStandsAlone(t *testing.T) {
	_, html := page(t)
	for _, bad := range []string{"<script", "<link rel=\"stylesheet", "@import", " onload=", " onclick=", "javascript:", "<img", "<no value>", "ZgotmplZ", "%!"} {
		if strings.Contains(html, bad) {
			t.Errorf("the page has %q", bad)
		}
	}
	for _, want := range []string{`<html lang="nl">`, `class="skip" href="#main"`, `<main id="main"`, `scope="col"`, `scope="row"`,
		"<caption", "@media print", "<desc id=", "<title id=", `role="img"`} {
		if !strings.Contains(html, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if n := strings.Count(html, "<h1"); n != 1 {
		t.Errorf("%d headings of the first level", n)
	}
	if tables := strings.Count(html, "<table"); tables != strings.Count(html, "<caption") {
		t.Errorf("%d tables, not all with a caption", tables)
	}
}

func TestRun(t *testing.T) {
	var out, errs bytes.Buffer
	md, html := page(t)
	if code := run(nil, &out, &errs); code != 0 || out.String() != html {
		t.Errorf("status %d, %d bytes", code, out.Len())
	}
	out.Reset()
	if code := run([]string{"-md"}, &out, &errs); code != 0 || out.String() != md {
		t.Errorf("-md: status %d, %d bytes", code, out.Len())
	}
	dir := filepath.Join(t.TempDir(), "new")
	if code := run([]string{"-o", dir}, &out, &errs); code != 0 {
		t.Errorf("-o: status %d: %s", code, errs.String())
	}
	for _, name := range []string{"lawbook.html", "lawbook.md", "lawbook-rates.svg", "lawbook-costs.svg"} {
		if b, err := os.ReadFile(filepath.Join(dir, name)); err != nil || len(b) == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, args := range [][]string{{"-no"}, {"more"}, {"-md", "-o", dir}} {
		if code := run(args, &out, &errs); code != 2 {
			t.Errorf("%v: status %d", args, code)
		}
	}
	if code := run([]string{"-o", filepath.Join(dir, "lawbook.md")}, &out, &errs); code != 1 {
		t.Errorf("a folder that is a file: status %d", code)
	}
}

// A word or a column that nobody explains stops the program.
func TestNothingIsLeftUnexplained(t *testing.T) {
	for name, table := range map[string]incasso.Table{
		"column": {Name: "x", Columns: []string{"unheard"}},
		"word": {Name: "x", Columns: []string{"status"},
			Rows: []incasso.TableRow{{Cells: []string{"unheard"}}}},
	} {
		if _, err := lawTable(table); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
