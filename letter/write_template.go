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
	"path"
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

// load gives the parsed files of a set: those that come with the package are parsed
// once, those of a caller are parsed each time and bounded in what they can do.
func (s templateSet) load(format Format, start, parts, file string) (executor, error) {
	_, own := s.replace[parts]
	if _, also := s.replace[file]; !own && !also {
		if get, ok := defaultSets()[file]; ok {
			return get()
		}
	}
	set, trees, err := s.parse(format, parts, file)
	if err != nil {
		return nil, err
	}
	if err := guardTemplates(trees, start); err != nil {
		return nil, templateError(incasso.ErrNotAllowed, file, err)
	}
	return set, nil
}

// defaultSets are the embedded templates by the name of their file, each parsed when
// it is first needed.
var defaultSets = sync.OnceValue(func() map[string]func() (executor, error) {
	all := map[string]func() (executor, error){}
	for name := range embedded() {
		stem, ext := strings.TrimSuffix(name, path.Ext(name)), path.Ext(name)
		format := Text
		if ext == ".html" {
			format = HTML
		}
		parts := "parts" + path.Ext(stem) + ext
		all[name] = sync.OnceValues(func() (executor, error) {
			set, _, err := templateSet{}.parse(format, parts, name)
			return set, err
		})
	}
	return all
})

// parse reads files into one set, and gives the tree of each template in it.
func (s templateSet) parse(format Format, files ...string) (executor, map[string]*parse.Tree, error) {
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
			return nil, nil, templateError(incasso.ErrNotAllowed, name, err)
		}
	}
	if format == HTML {
		for _, t := range page.Templates() {
			trees[t.Name()] = t.Tree
		}
		return page, trees, nil
	}
	for _, t := range text.Templates() {
		trees[t.Name()] = t.Tree
	}
	return text, trees, nil
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
