package docs_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the code in the pages anew from the files it is quoted from")

// quote is a line that says where the code below it stands:
//
//	<!-- quote: examples/store/store.go Append -->
//
// with a file, and the name of a declaration in it; of an Example the body is
// quoted. Without a name the whole file is.
var quote = regexp.MustCompile("(?m)^<!-- quote: (\\S+)(?: (\\S+))? -->\n```(\\w+)\n((?s:.*?))```$")

// Code in a page is the code in the file it names, which is compiled and tested
// there; code that names no file is not allowed.
func TestCodeInThePagesIsTested(t *testing.T) {
	for _, page := range []string{"embedding.md", "terms.md"} {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		fresh := quote.ReplaceAllFunc(text, func(block []byte) []byte {
			m := quote.FindSubmatch(block)
			code, err := source(string(m[1]), string(m[2]))
			if err != nil {
				t.Errorf("%s: %v", page, err)
				return block
			}
			return fmt.Appendf(nil, "%s\n```%s\n%s```", block[:bytes.IndexByte(block, '\n')], m[3], code)
		})
		if *update && !bytes.Equal(fresh, text) {
			if err := os.WriteFile(page, fresh, 0o644); err != nil {
				t.Fatal(err)
			}
			text = fresh
		}
		if !bytes.Equal(fresh, text) {
			t.Errorf("%s: the code is not that of the files; go test ./docs -update writes it anew", page)
		}
		for _, lang := range []string{"go", "sql"} {
			all := strings.Count(string(text), "\n```"+lang+"\n")
			quoted := 0
			for _, m := range quote.FindAllSubmatch(text, -1) {
				if string(m[3]) == lang {
					quoted++
				}
			}
			if all != quoted {
				t.Errorf("%s: %d blocks of %s, of which %d name a file", page, all, lang, quoted)
			}
		}
	}
}

// source returns the code of a declaration, or a whole file.
func source(file, name string) (string, error) {
	text, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(file)))
	if err != nil || name == "" {
		return string(text), err
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, text, parser.ParseComments)
	if err != nil {
		return "", err
	}
	for _, decl := range f.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok || fn.Name.Name != name {
			continue
		}
		from, to := fn.Pos(), fn.End()
		if strings.HasPrefix(name, "Example") {
			body := string(text[fset.Position(fn.Body.Lbrace).Offset+2 : fset.Position(fn.Body.Rbrace).Offset])
			return strings.ReplaceAll(strings.TrimPrefix(body, "\t"), "\n\t", "\n"), nil
		}
		if fn.Doc != nil {
			from = fn.Doc.Pos()
		}
		return string(text[fset.Position(from).Offset:fset.Position(to).Offset]) + "\n", nil
	}
	return "", fmt.Errorf("%s: no function %s", file, name)
}
