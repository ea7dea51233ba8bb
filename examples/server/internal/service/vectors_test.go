package service

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/internal/vectors"
)

// Every conformance vector is answered over HTTP as it is over lines, one by one
// and all together in a batch.
func TestVectorsOverHTTP(t *testing.T) {
	_, cases, err := vectors.Load(os.DirFS("../../../../testdata/vectors/v1"))
	if err != nil {
		t.Fatal(err)
	}
	h := New(Config{})
	var lines bytes.Buffer
	var batch []*vectors.Case
	for i := range cases {
		c := &cases[i]
		if c.Op == vectors.OpLine {
			continue // a line as such has no request of its own
		}
		w := do(t, h, http.MethodPost, "/v1/"+c.Op, string(c.In))
		if diff := c.Compare(w.Body.Bytes()); len(diff) > 0 {
			t.Errorf("%s %s: %s", c.ID, c.Description, strings.Join(diff, "; "))
		}
		if (c.Error == nil) != (w.Code == http.StatusOK) {
			t.Errorf("%s: status %d", c.ID, w.Code)
		}
		batch = append(batch, c)
		lines.Write(c.Request())
		lines.WriteByte('\n')
	}
	server := httptest.NewServer(h)
	defer server.Close()
	resp, err := http.Post(server.URL+"/v1/batch", "application/jsonl", &lines)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	d := json.NewDecoder(resp.Body)
	for _, c := range batch {
		var answer json.RawMessage
		if err := d.Decode(&answer); err != nil {
			t.Fatalf("%s: %v", c.ID, err)
		}
		if diff := c.Compare(answer); len(diff) > 0 {
			t.Errorf("%s %s in the batch: %s", c.ID, c.Description, strings.Join(diff, "; "))
		}
	}
	if d.More() {
		t.Error("more answers than questions")
	}
	t.Logf("%d vectors", len(batch))
}
