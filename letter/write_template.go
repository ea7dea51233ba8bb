package letter

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	texttemplate "text/template"
	"text/template/parse"

	"github.com/go-incasso/incasso"
)

//go:embed templates/*.txt templates/*.html
var templateFiles embed.FS

// embedded reads the templates that come with the package, once.
var embedded = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	names, err := fs.Glob(templateFiles, "templates/*")
	if err != nil { // the pattern is a good one
		return all
	}
	for _, name := range names {
		if b, err := templateFiles.ReadFile(name); err == nil {
			all[strings.TrimPrefix(name, "templates/")] = string(b)
		}
	}
	return all
})

// DefaultTemplates returns the embedded templates by name, to start from: for each
// kind and language a text and a page, such as "wik.nl.txt" and "wik.nl.html", and
// "parts.nl.txt" and its like with what letters share. The text of a kind defines
// "subject" too, for both formats. The caller may change the map.
func DefaultTemplates() map[string]string { return maps.Clone(embedded()) }

// executor is a template of either package.
type executor interface {
	ExecuteTemplate(w io.Writer, name string, data any) error
}

// templateSet gives the templates of one letter.
type templateSet struct {
	kind    Kind
	lang    incasso.Lang
	replace map[string]string
}

// fileName returns the name of a template: of the kind, or of the shared parts.
func (s templateSet) fileName(stem string, format Format) string {
	ext := ".txt"
	if format == HTML {
		ext = ".html"
	}
	return stem + "." + s.lang.String() + ext
}

// checkNames refuses replacements of templates that do not exist or that are too
// long.
func checkTemplateNames(replace map[string]string) error {
	known := embedded()
	for _, name := range slices.Sorted(maps.Keys(replace)) {
		if _, ok := known[name]; !ok {
			return incasso.Refuse(incasso.ErrUnknownWord, "templates",
				fmt.Sprintf("Er is geen sjabloon met de naam %.60q.", name),
				fmt.Sprintf("There is no template with the name %.60q.", name))
		}
		if len(replace[name]) > mostTemplate {
			return templateError(incasso.ErrTooLarge, name, errors.New("longer than 256 KiB"))
		}
	}
	return nil
}

// templateError says that a template of the caller cannot be used.
func templateError(code incasso.Code, name string, cause error) error {
	e := incasso.Refuse(code, "templates."+name,
		"Dit sjabloon is niet te gebruiken.", "This template cannot be used.")
	e.Err = cause
	return e
}

// run makes a text from the template name of a file of the set.
func (s templateSet) run(format Format, name string, v View) (string, error) {
	file := s.fileName(s.kind.String(), format)
	parts := s.fileName("parts", format)
	if name == "" {
		name = file
	}
	tmpl, err := s.load(format, name, parts, file)
	if err != nil {
		return "", err
	}
	var out limited
	if err := tmpl.ExecuteTemplate(&out, name, v); err != nil {
		code := incasso.ErrNotAllowed
		if errors.Is(err, errOutput) {
			code = incasso.ErrTooLarge
		}
		return "", templateError(code, file, err)
	}
	return out.b.String(), nil
}

// load parses the files of a set and bounds what they can do.
func (s templateSet) load(format Format, start string, files ...string) (executor, error) {
	trees := map[string]*parse.Tree{}
	text, page := texttemplate.New(""), htmltemplate.New("")
	for _, name := range files {
		src, ok := s.replace[name]
		if !ok {
			src = embedded()[name]
		}
		var err error
		if format == HTML {
			_, err = page.New(name).Parse(src)
		} else {
			_, err = text.New(name).Parse(src)
		}
		if err != nil {
			return nil, templateError(incasso.ErrNotAllowed, name, err)
		}
	}
	var set executor = text
	if format == HTML {
		set = page
		for _, t := range page.Templates() {
			trees[t.Name()] = t.Tree
		}
	} else {
		for _, t := range text.Templates() {
			trees[t.Name()] = t.Tree
		}
	}
	if err := guardTemplates(trees, start); err != nil {
		return nil, templateError(incasso.ErrNotAllowed, files[len(files)-1], err)
	}
	return set, nil
}

var errOutput = errors.New("the letter is longer than 1 MiB")

// limited collects a letter up to the length that is read back.
type limited struct{ b bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if l.b.Len()+len(p) > MaxText {
		return 0, errOutput
	}
	return l.b.Write(p)
}
