package lawcsv_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/internal/gen/lawcsv"
)

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "table.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRead(t *testing.T) {
	path := write(t, "from,percent,amount,note\n2024-01-01,7.00,40.00,\"a, \"\"b\"\"\"\n2025-01-01,6,0.5,\n")
	rows, err := lawcsv.Read(path, "from", "percent", "amount", "note")
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	d, derr := rows[0].Date("from")
	r, rerr := rows[0].Rate("percent")
	e, eerr := rows[1].EUR("amount")
	if derr != nil || rerr != nil || eerr != nil {
		t.Fatal(derr, rerr, eerr)
	}
	if d != incasso.MustDate(2024, 1, 1) || r != 7_00 || e != 50 || rows[0].Text("note") != `a, "b"` {
		t.Errorf("read %v, %v, %v, %q", d, r, e, rows[0].Text("note"))
	}
	if err := lawcsv.Ascending(rows, "from"); err != nil {
		t.Error(err)
	}
}

// TestReadRefuses gives files that are nearly right.
func TestReadRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"empty":             "",
		"no rows":           "from,percent\n",
		"another column":    "from,rate\n2024-01-01,7.00\n",
		"another order":     "percent,from\n7.00,2024-01-01\n",
		"a column more":     "from,percent,note\n2024-01-01,7.00,x\n",
		"a cell less":       "from,percent\n2024-01-01\n",
		"a cell more":       "from,percent\n2024-01-01,7.00,x\n",
		"another mark":      "from;percent\n2024-01-01;7.00\n",
		"an open quote":     "from,percent\n2024-01-01,\"7.00\n",
		"a byte order mark": "\ufefffrom,percent\n2024-01-01,7.00\n",
	} {
		if rows, err := lawcsv.Read(write(t, text), "from", "percent"); err == nil {
			t.Errorf("%s: read as %v", name, rows)
		}
	}
	if _, err := lawcsv.Read(filepath.Join(t.TempDir(), "none.csv"), "from"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

// TestCellsSayWhereTheyStand looks for file, line and column in the message.
func TestCellsSayWhereTheyStand(t *testing.T) {
	rows, err := lawcsv.Read(write(t, "from,percent\n2024-01-01,7.00\n01-01-2025,\"6,00\"\n"), "from", "percent")
	if err != nil {
		t.Fatal(err)
	}
	_, derr := rows[1].Date("from")
	_, rerr := rows[1].Rate("percent")
	_, eerr := rows[1].EUR("percent")
	for _, c := range []struct {
		err    error
		code   incasso.Code
		column string
	}{{derr, incasso.ErrInvalidDate, "from"}, {rerr, incasso.ErrInvalidRate, "percent"}, {eerr, incasso.ErrInvalidAmount, "percent"}} {
		if !errors.Is(c.err, c.code) || !strings.HasPrefix(c.err.Error(), "table.csv:3: column "+c.column+": ") {
			t.Errorf("%v", c.err)
		}
	}
}

func TestAscendingRefuses(t *testing.T) {
	for _, days := range []string{"2024-01-01\n2024-01-01", "2024-01-02\n2024-01-01", "2024-01-01\nnext year"} {
		rows, err := lawcsv.Read(write(t, "from\n"+days+"\n"), "from")
		if err != nil {
			t.Fatal(err)
		}
		if lawcsv.Ascending(rows, "from") == nil {
			t.Errorf("%q is in order", days)
		}
	}
}

func TestWrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.go")
	for _, source := range []string{"package x\nvar  a=1", "package x\n\nvar a = 1\n"} {
		if err := lawcsv.Write(path, []byte(source)); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != "package x\n\nvar a = 1\n" {
			t.Errorf("%q was written as %q, %v", source, got, err)
		}
	}
	if lawcsv.Write(path, []byte("package")) == nil {
		t.Error("text that is no Go was written")
	}
}
