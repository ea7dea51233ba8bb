package vectors_test

import (
	"os"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/internal/oracle"
	"github.com/go-incasso/incasso/internal/vectors"
)

const dir = "../../testdata/vectors/v1"

func load(t *testing.T) (vectors.Manifest, []vectors.Case) {
	t.Helper()
	man, cases, err := vectors.Load(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	return man, cases
}

// The library answers every vector as it must.
func TestLibrary(t *testing.T) {
	_, cases := load(t)
	s := oracle.NewSession()
	s.Defect = func(op string, cause any, _ []byte) { t.Errorf("%s: panic: %v", op, cause) }
	var out []byte
	for i := range cases {
		c := &cases[i]
		out = s.Line(out[:0], c.Request())
		if diff := c.Compare(out); len(diff) > 0 {
			t.Errorf("%s %s\n\tasked %.300s\n\t%s", c.ID, c.Description, c.Request(), strings.Join(diff, "\n\t"))
		}
	}
}
