package docs_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

var (
	code    = regexp.MustCompile("`([^`]+)`")
	word    = regexp.MustCompile(`"([^"]+)"`)
	require = regexp.MustCompile(`\b[A-Z]-[A-Z][A-Z-]+\b`)
)

// Every name in the last column of docs/terms.md exists: a package, an exported
// name of one, a field or a word of the JSON contract, or a requirement of letters.
func TestTermsExist(t *testing.T) {
	text, err := os.ReadFile("terms.md")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := os.ReadFile(filepath.Join("..", "testdata", "vectors", "v1", "schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	names := exported(t)
	rows := 0
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) == 1 || strings.HasPrefix(line, "| ---") || strings.HasPrefix(line, "| English") {
			continue
		}
		rows++
		if len(cells) != 4 {
			t.Errorf("%d cells: %s", len(cells), line)
			continue
		}
		where := cells[3]
		found := 0
		for _, m := range code.FindAllStringSubmatch(where, -1) {
			found++
			if !names[m[1]] && !strings.Contains(string(schema), `"`+m[1]+`"`) {
				t.Errorf("`%s` does not exist: %s", m[1], line)
			}
		}
		for _, m := range word.FindAllStringSubmatch(where, -1) {
			found++
			if !strings.Contains(string(schema), `"`+m[1]+`"`) {
				t.Errorf("%q is no word of the contract: %s", m[1], line)
			}
		}
		for _, id := range require.FindAllString(where, -1) {
			found++
			if _, ok := letter.Lookup(id); !ok {
				t.Errorf("%s is no requirement: %s", id, line)
			}
		}
		if found == 0 {
			t.Errorf("nothing says where it lives: %s", line)
		}
	}
	if rows < 65 {
		t.Errorf("%d terms", rows)
	}
}

// exported returns the packages, their exported names as "wik.Fee", and the
// exported fields and methods as "dossier.Query.KnownOn".
func exported(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	for _, dir := range []string{".", "wik", "interest", "deadline", "letter", "dossier"} {
		pkg := dir
		if dir == "." {
			pkg = "incasso"
		}
		names[pkg] = true
		files, err := filepath.Glob(filepath.Join("..", dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			for _, decl := range f.Decls {
				declared(decl, pkg, names)
			}
		}
	}
	if _, err := fs.Stat(os.DirFS(".."), "go.mod"); err != nil || len(names) < 500 {
		t.Fatalf("%d names, %v", len(names), err)
	}
	return names
}

func declared(decl ast.Decl, pkg string, names map[string]bool) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			names[pkg+"."+d.Name.Name] = true
		} else if of, ok := receiver(d.Recv.List[0].Type); ok {
			names[pkg+"."+of+"."+d.Name.Name] = true
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.ValueSpec:
				for _, n := range s.Names {
					names[pkg+"."+n.Name] = true
				}
			case *ast.TypeSpec:
				names[pkg+"."+s.Name.Name] = true
				if st, ok := s.Type.(*ast.StructType); ok {
					for _, field := range st.Fields.List {
						for _, n := range field.Names {
							names[pkg+"."+s.Name.Name+"."+n.Name] = true
						}
					}
				}
			}
		}
	}
}

func receiver(e ast.Expr) (string, bool) {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	id, ok := e.(*ast.Ident)
	if !ok {
		return "", false
	}
	return id.Name, true
}
