package incasso_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// packages returns the folder of every package that a user can import.
func packages(t *testing.T) []string {
	t.Helper()
	var dirs []string
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		base := filepath.Base(path)
		if path != "." && (strings.HasPrefix(base, ".") || base == "internal" || base == "examples" || base == "testdata" || base == "docs") {
			return filepath.SkipDir
		}
		if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil && path != "." {
			return filepath.SkipDir
		}
		if files, err := filepath.Glob(filepath.Join(path, "*.go")); err != nil || len(files) > 0 {
			dirs = append(dirs, path)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return dirs
}

// parse reads the files of a package, the tests apart.
func parse(t *testing.T, dir string) (code, tests []*ast.File, fset *token.FileSet) {
	t.Helper()
	fset = token.NewFileSet()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			tests = append(tests, f)
		} else {
			code = append(code, f)
		}
	}
	return code, tests, fset
}

// exported returns the name of a function or method as an Example has it, empty
// when a user cannot reach it.
func exported(f *ast.FuncDecl) string {
	if !f.Name.IsExported() {
		return ""
	}
	if f.Recv == nil {
		return f.Name.Name
	}
	typ := f.Recv.List[0].Type
	if star, ok := typ.(*ast.StarExpr); ok {
		typ = star.X
	}
	switch x := typ.(type) {
	case *ast.IndexExpr:
		typ = x.X
	case *ast.IndexListExpr:
		typ = x.X
	}
	id, ok := typ.(*ast.Ident)
	if !ok || !id.IsExported() {
		return ""
	}
	return id.Name + "_" + f.Name.Name
}

// TestEveryFunctionHasAnExample reads the source of every package: each function
// and method that a user can call has an Example whose output is checked.
func TestEveryFunctionHasAnExample(t *testing.T) {
	for _, dir := range packages(t) {
		t.Run(filepath.ToSlash(dir), func(t *testing.T) {
			code, tests, fset := parse(t, dir)
			has := map[string]bool{}
			for _, ex := range doc.Examples(tests...) {
				name := ex.Name
				if ex.Suffix != "" {
					name = strings.TrimSuffix(name, "_"+ex.Suffix)
				}
				has[name] = has[name] || ex.Output != "" || ex.EmptyOutput
			}
			for _, f := range code {
				for _, decl := range f.Decls {
					fn, ok := decl.(*ast.FuncDecl)
					if !ok {
						continue
					}
					if name := exported(fn); name != "" && !withExample(has, name) {
						t.Errorf("%s: no Example%s with output", fset.Position(fn.Pos()), name)
					}
				}
			}
		})
	}
}

// withExample looks for the name, with or without a suffix in lower case.
func withExample(has map[string]bool, name string) bool {
	if has[name] {
		return true
	}
	for ex, ok := range has {
		if rest, found := strings.CutPrefix(ex, name+"_"); ok && found && rest[:1] == strings.ToLower(rest[:1]) {
			return true
		}
	}
	return false
}

// TestEveryNameIsDocumented reads the source of every package: each exported
// name has a comment that ends as a sentence does.
func TestEveryNameIsDocumented(t *testing.T) {
	for _, dir := range packages(t) {
		t.Run(filepath.ToSlash(dir), func(t *testing.T) {
			code, _, fset := parse(t, dir)
			check := func(name *ast.Ident, comments ...*ast.CommentGroup) {
				if !name.IsExported() {
					return
				}
				for _, c := range comments {
					if text := strings.TrimSpace(c.Text()); text != "" {
						if !strings.ContainsAny(text[len(text)-1:], ".:") && !strings.Contains(text, "\n\t") {
							t.Errorf("%s: the comment on %s does not end in a period", fset.Position(name.Pos()), name)
						}
						return
					}
				}
				t.Errorf("%s: %s has no comment", fset.Position(name.Pos()), name)
			}
			for _, f := range code {
				for _, decl := range f.Decls {
					checkComments(decl, check)
				}
			}
		})
	}
}

// checkComments hands every exported name of a declaration to check with the
// comments that may speak of it, the nearest first.
func checkComments(decl ast.Decl, check func(*ast.Ident, ...*ast.CommentGroup)) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if exported(d) != "" {
			check(d.Name, d.Doc)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				check(s.Name, s.Doc, d.Doc)
				if st, ok := s.Type.(*ast.StructType); ok && s.Name.IsExported() {
					checkFields(st, check)
				}
			case *ast.ValueSpec:
				for _, name := range s.Names {
					check(name, s.Doc, s.Comment, d.Doc)
				}
			}
		}
	}
}

// checkFields looks at the fields of a struct; a comment holds for the fields
// directly under it, up to the next blank line or comment.
func checkFields(st *ast.StructType, check func(*ast.Ident, ...*ast.CommentGroup)) {
	var above *ast.CommentGroup
	for _, field := range st.Fields.List {
		if field.Doc != nil {
			above = field.Doc
		}
		for _, name := range field.Names {
			check(name, field.Doc, field.Comment, above)
		}
	}
}

// TestProgramOfTheOverview holds the program in the comment of the package to the
// Example that is run: the statements of both are the same.
func TestProgramOfTheOverview(t *testing.T) {
	overview, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	example, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	body := func(text, prefix, open, end string) string {
		_, after, ok := strings.Cut(text, prefix+open)
		before, _, ended := strings.Cut(after, prefix+end)
		if !ok || !ended {
			t.Fatalf("no %q through %q", open, end)
		}
		return strings.ReplaceAll(before, "\n//", "\n")
	}
	inComment := body(string(overview), "//\t", "func main() {\n", "}\n//\n")
	inComment = strings.ReplaceAll(strings.TrimPrefix(inComment, "//"), "\n\t\t", "\n\t")
	inComment = strings.TrimSpace(inComment)
	inExample := strings.TrimSpace(body(string(example), "", "func Example() {\n", "\t// Output:"))
	if inComment != inExample {
		t.Errorf("the overview has\n%s\nand the Example\n%s", inComment, inExample)
	}
}
