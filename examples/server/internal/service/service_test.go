package service

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/internal/oracle"
)

// do sends a request to a handler.
func do(t *testing.T, h http.Handler, method, path, body string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(method, path, strings.NewReader(body)))
	return w
}

func TestOne(t *testing.T) {
	h := New(Config{MaxBody: 2000})
	for _, c := range []struct {
		method, path, body string
		status             int
		want               string
	}{
		{"POST", "/v1/wik.fee", `{"principal":"1500.00"}`, 200, `{"out":{"fee":"225.00","applied":"scale",`},
		{"POST", "/v1/wik.fee", "{\n  \"principal\": \"1500.00\"\n}\n", 200, `{"out":{"fee":"225.00",`},
		{"POST", "/v1/wik%2Efee", `{"principal":"1500.00"}`, 200, `{"out":{"fee":"225.00",`},
		{"POST", "/v1/wik.fee", ``, 400, `{"error":{"code":"invalid_json","field":null,`},
		{"POST", "/v1/wik.fee", `[]`, 400, `{"error":{"code":"invalid_json","field":null,`},
		{"POST", "/v1/wik.fee", `{}`, 400, `{"error":{"code":"missing_field","field":"principal",`},
		{"POST", "/v1/wik.fee", `{"principal":1}`, 400, `{"error":{"code":"invalid_type","field":"principal",`},
		{"POST", "/v1/wik.fee", `{"principal":"1.234"}`, 400, `{"error":{"code":"invalid_amount","field":"principal",`},
		{"POST", "/v1/wik.fee", `{"principal":"1","x":1}`, 400, `{"error":{"code":"unknown_field","field":"x",`},
		{"POST", "/v1/wik.fee", `{"principal":"-1"}`, 422, `{"error":{"code":"out_of_range","field":"principal",`},
		{"POST", "/v1/wik.fee", `{"id":"a\u00e9","op":"wik.fee","in":{"principal":"1500.00"}}`, 200, `{"id":"a\u00e9","out":{"fee":"225.00",`},
		{"POST", "/v1/wik.fee", `{"in":{"principal":"1500.00"}}`, 200, `{"out":{"fee":"225.00",`},
		{"POST", "/v1/wik.fee", `{"id":"1","in":{"principal":1}}`, 400, `{"id":"1","error":{"code":"invalid_type","field":"principal",`},
		{"POST", "/v1/wik.fee", `{"id":1,"in":{"principal":"1"}}`, 400, `{"error":{"code":"invalid_type","field":"id",`},
		{"POST", "/v1/wik.fee", `{"op":"wik.fee"}`, 400, `{"error":{"code":"missing_field","field":"in",`},
		{"POST", "/v1/wik.fee", `{"in":{"principal":"1"},"x":1}`, 400, `{"error":{"code":"unknown_field","field":"x",`},
		{"POST", "/v1/wik.fee", `{"id":"1","op":"wik.quote","in":{}}`, 422, `{"id":"1","error":{"code":"not_allowed","field":"op",`},
		{"POST", "/v1/no.such", `{}`, 404, `{"error":{"code":"unknown_op","field":"op",`},
		{"POST", "/v1/wik.fee", strings.Repeat(" ", 2001), 413, `{"error":{"code":"too_large","field":null,`},
		{"GET", "/v1/wik.fee", ``, 405, `{"error":{"code":"not_allowed","field":null,`},
		{"PUT", "/v1/batch", ``, 405, `{"error":{"code":"not_allowed","field":null,`},
		{"POST", "/healthz", ``, 405, `{"error":{"code":"not_allowed","field":null,`},
		{"GET", "/", ``, 404, `{"error":{"code":"unknown_op","field":null,`},
		{"POST", "/v1/", ``, 404, `{"error":{"code":"unknown_op","field":null,`},
		{"POST", "/v1/a/b", ``, 404, `{"error":{"code":"unknown_op","field":null,`},
		{"GET", "/healthz", ``, 200, `{"law":{"version":"` + incasso.LawVersion + `",`},
		{"GET", "/openapi.json", ``, 200, `{`},
	} {
		w := do(t, h, c.method, c.path, c.body)
		if w.Code != c.status || !strings.HasPrefix(w.Body.String(), c.want) {
			t.Errorf("%s %s %.50s: %d %s", c.method, c.path, c.body, w.Code, w.Body)
		}
		if got := w.Header().Get("Content-Type"); got != "application/json" {
			t.Errorf("%s %s: content type %q", c.method, c.path, got)
		}
		if !json.Valid(w.Body.Bytes()) {
			t.Errorf("%s %s: not JSON: %s", c.method, c.path, w.Body)
		}
		if (c.status == 405) != (w.Header().Get("Allow") != "") {
			t.Errorf("%s %s: Allow is %q", c.method, c.path, w.Header().Get("Allow"))
		}
	}
}

// A refusal speaks of the request, not of a line, and an operation that does not exist
// is answered with those that do.
func TestMessagesOfHTTP(t *testing.T) {
	h := New(Config{})
	for _, c := range []struct {
		path, body string
		want       []string
	}{
		{"/v1/wik.fee", ``, []string{"The request is not one JSON object.", "Het verzoek is niet één JSON-object."}},
		{"/v1/wik.fee", `[]`, []string{"The request is not one JSON object.", "Het verzoek is niet één JSON-object."}},
		{"/v1/wik.fee", "{\"principal\":\"\xff\"}", []string{"The request is not valid UTF-8.", "Het verzoek is geen geldige UTF-8."}},
		{"/v1/wik.fee", `{"principal":"1","principal":"1"}`, []string{"An object has the same key twice."}},
		{"/v1/no.such", `{}`, append(oracle.OpNames(), `"no.such"`)},
		{"/v1/" + strings.Repeat("x", 5000), `{}`, []string{`"` + strings.Repeat("x", 40) + `..."`}},
	} {
		var answer struct {
			Error struct {
				EN string `json:"message"`
				NL string `json:"message_nl"`
			} `json:"error"`
		}
		w := do(t, h, "POST", c.path, c.body)
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil {
			t.Fatalf("%s: %v", w.Body, err)
		}
		said := answer.Error.EN + answer.Error.NL
		for _, want := range c.want {
			if !strings.Contains(said, want) {
				t.Errorf("%s %q: %s, want %q", c.path, c.body, said, want)
			}
		}
		if strings.Contains(said, " line ") || strings.Contains(said, "regel") {
			t.Errorf("%s %q speaks of a line: %s", c.path, c.body, said)
		}
	}
}

// Every code of the contract has a status of its own kind.
func TestStatus(t *testing.T) {
	for code, want := range map[incasso.Code]int{
		"": 200, incasso.ErrInvalidJSON: 400, incasso.ErrTooLarge: 413, incasso.ErrUnknownOp: 404,
		incasso.ErrInvalidType: 400, incasso.ErrUnknownField: 400, incasso.ErrUnknownWord: 400,
		incasso.ErrMissingField: 400, incasso.ErrInvalidAmount: 400, incasso.ErrInvalidRate: 400,
		incasso.ErrInvalidDate: 400, incasso.ErrOutOfRange: 422, incasso.ErrDateOrder: 422,
		incasso.ErrNotAllowed: 422, incasso.ErrOutOfScope: 422, incasso.ErrBeforeRegime: 422,
		incasso.ErrNoRate: 422, "internal": 500,
	} {
		if got := status(code); got != want {
			t.Errorf("%s: %d, want %d", code, got, want)
		}
	}
}

// Every operation answers its example over HTTP as it does over lines.
func TestExamplesOverHTTP(t *testing.T) {
	h := New(Config{})
	for _, o := range oracle.Ops() {
		line := oracle.NewSession().Line(nil, []byte(`{"op":"`+o.Name+`","in":`+o.Example+`}`))
		want := "{" + strings.TrimPrefix(string(line), `{"id":null,`) + "\n"
		for _, body := range []string{o.Example, `{"op":"` + o.Name + `","in":` + o.Example + `}`} {
			w := do(t, h, "POST", "/v1/"+o.Name, body)
			if w.Code != 200 || w.Body.String() != want {
				t.Errorf("%s: %d %s, want %s", o.Name, w.Code, w.Body, want)
			}
		}
	}
}

const (
	good    = `{"id":"%d","op":"wik.fee","in":{"principal":"1000"}}`
	goodOut = `{"id":"%d","out":{"fee":"150.00",`
)

// A batch is answered while it is being sent: each line before the next.
func TestBatchStreams(t *testing.T) {
	server := httptest.NewServer(New(Config{}))
	defer server.Close()
	body, send := io.Pipe()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/v1/batch", body)
	if err != nil {
		t.Fatal(err)
	}
	first := make(chan error, 1)
	go func() {
		_, err := fmt.Fprintf(send, good+"\n", 0)
		first <- err
	}()
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if err := <-first; err != nil {
		t.Fatal(err)
	}
	if got := resp.Header.Get("Content-Type"); resp.StatusCode != 200 || got != "application/jsonl" {
		t.Errorf("%d, content type %q", resp.StatusCode, got)
	}
	lines := bufio.NewScanner(resp.Body)
	for i := range 5 {
		if i > 0 {
			if _, err := fmt.Fprintf(send, good+"\n", i); err != nil {
				t.Fatal(err)
			}
		}
		if want := fmt.Sprintf(goodOut, i); !lines.Scan() || !strings.HasPrefix(lines.Text(), want) {
			t.Fatalf("got %q, want %s...", lines.Text(), want)
		}
	}
	if _, err := io.WriteString(send, "nonsense\n"); err != nil {
		t.Fatal(err)
	}
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), `{"id":null,"error":{"code":"invalid_json"`) {
		t.Errorf("got %q", lines.Text())
	}
	send.Close()
	if lines.Scan() || lines.Err() != nil {
		t.Errorf("after the end: %q, %v", lines.Text(), lines.Err())
	}
}

// A batch beyond the limit is answered up to there and says so.
func TestBatchTooLong(t *testing.T) {
	server := httptest.NewServer(New(Config{MaxBatch: 1000}))
	defer server.Close()
	one := fmt.Sprintf(good+"\n", 1)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/v1/batch",
		strings.NewReader(strings.Repeat(one, 100)))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
	if want := 1000/len(one) + 1; len(lines) != want ||
		!strings.HasPrefix(lines[len(lines)-1], `{"id":null,"error":{"code":"too_large"`) {
		t.Errorf("%d lines, want %d; the last is %s", len(lines), want, lines[len(lines)-1])
	}
}

// gate is a body that tells when it is read and then holds until it is let go.
type gate struct{ reading, open chan struct{} }

func newGate() *gate { return &gate{make(chan struct{}), make(chan struct{})} }

func (g *gate) Read([]byte) (int, error) {
	close(g.reading)
	<-g.open
	return 0, io.EOF
}

// When every turn is taken, a request waits, and in the end is told so.
func TestBusy(t *testing.T) {
	h := New(Config{Concurrency: 1, Batches: 1, Wait: 20 * time.Millisecond})
	for _, path := range []string{"/v1/wik.fee", "/v1/batch"} {
		g := newGate()
		done := make(chan struct{})
		go func() {
			defer close(done)
			h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, path, g))
		}()
		<-g.reading
		w := do(t, h, "POST", path, "{}")
		if w.Code != 503 || w.Header().Get("Retry-After") == "" ||
			!strings.HasPrefix(w.Body.String(), `{"error":{"code":"busy",`) {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
		if w := do(t, h, "GET", "/healthz", ""); w.Code != 200 {
			t.Errorf("health: %d", w.Code)
		}
		close(g.open)
		<-done
		if w := do(t, h, "POST", path, "{}"); w.Code == 503 {
			t.Errorf("%s: still busy", path)
		}
	}
}

// broken is a body that breaks off.
type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestBrokenBody(t *testing.T) {
	w := httptest.NewRecorder()
	New(Config{}).ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/v1/wik.fee", broken{}))
	if w.Code != 400 || !strings.HasPrefix(w.Body.String(), `{"error":{"code":"invalid_json",`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

// A panic anywhere is an answer like any other, and stands in the log.
func TestPanicIsAnswered(t *testing.T) {
	var log bytes.Buffer
	s := &service{cfg: Config{Log: slog.New(slog.NewJSONHandler(&log, nil))}.withDefaults()}
	h := s.logged(s.recovered(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("boom") })))
	w := do(t, h, "POST", "/v1/wik.fee", "")
	if w.Code != 500 || !strings.HasPrefix(w.Body.String(), `{"error":{"code":"internal",`) ||
		strings.Contains(w.Body.String(), "boom") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if !strings.Contains(log.String(), `"cause":"boom"`) || !strings.Contains(log.String(), `"status":500`) {
		t.Errorf("logged %s", log.String())
	}
}

// The log has one line per request and nothing that a client sent.
func TestLogHasNoPersonalData(t *testing.T) {
	var log bytes.Buffer
	h := New(Config{Log: slog.New(slog.NewJSONHandler(&log, nil))})
	const secret = "Jansen"
	for _, r := range []struct{ method, path, body string }{
		{"POST", "/v1/wik.fee?q=" + secret, `{"principal":"` + secret + `"}`},
		{"POST", "/v1/" + secret, `{}`},
		{"POST", "/v1/batch", `{"id":"` + secret + `"}`},
		{"GET", "/" + secret, ``},
		{secret, "/v1/wik.fee", ``},
	} {
		req := httptest.NewRequest(r.method, r.path, strings.NewReader(r.body))
		req.Header.Set("User-Agent", secret)
		req.RemoteAddr = "192.0.2.77:1234"
		h.ServeHTTP(httptest.NewRecorder(), req)
	}
	if n := strings.Count(log.String(), "\n"); n != 5 {
		t.Errorf("%d lines", n)
	}
	for _, s := range []string{secret, "192.0.2"} {
		if strings.Contains(log.String(), s) {
			t.Errorf("%s in the log: %s", s, log.String())
		}
	}
	for _, s := range []string{`"route":"POST /v1/{op}"`, `"op":"wik.fee"`, `"op":"unknown"`, `"code":"invalid_amount"`, `"status":404`} {
		if !strings.Contains(log.String(), s) {
			t.Errorf("%s is not in the log: %s", s, log.String())
		}
	}
}

// Many at once: every answer belongs to its question.
func TestParallel(t *testing.T) {
	h := New(Config{})
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			for j := range 20 {
				base := fmt.Sprintf("%d.%02d", 1000+i, j)
				w := do(t, h, "POST", "/v1/wik.fee", `{"principal":"`+base+`"}`)
				if !strings.Contains(w.Body.String(), `"base":"`+base+`"`) {
					t.Errorf("%s: %s", base, w.Body)
				}
			}
		})
	}
	wg.Wait()
}

// The description and the routes are the same: every route is described, every
// path that is described is answered.
func TestOpenAPIRoutes(t *testing.T) {
	var doc struct {
		OpenAPI    string                    `json:"openapi"`
		Paths      map[string]map[string]any `json:"paths"`
		Components struct {
			Schemas map[string]any `json:"schemas"`
		} `json:"components"`
	}
	text := OpenAPI()
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	if doc.OpenAPI != "3.1.0" {
		t.Errorf("version %q", doc.OpenAPI)
	}
	s := &service{}
	var want []string
	for _, r := range s.routes() {
		if !strings.Contains(r.path, "{op}") {
			want = append(want, strings.ToLower(r.method)+" "+r.path)
			continue
		}
		for _, op := range oracle.OpNames() {
			want = append(want, strings.ToLower(r.method)+" "+strings.Replace(r.path, "{op}", op, 1))
		}
	}
	var got []string
	h := New(Config{})
	for path, methods := range doc.Paths {
		for method := range methods {
			got = append(got, method+" "+path)
			if w := do(t, h, strings.ToUpper(method), path, "{}"); w.Code == 404 || w.Code == 405 {
				t.Errorf("%s %s: %d", method, path, w.Code)
			}
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("described %v, routed %v", got, want)
	}
	for _, r := range findRefs(doc.Paths, findRefs(doc.Components.Schemas, nil)) {
		name, ok := strings.CutPrefix(r, schemaPrefix)
		if !ok || doc.Components.Schemas[name] == nil {
			t.Errorf("%s leads nowhere", r)
		}
	}
}

// findRefs collects every reference in a document.
func findRefs(x any, found []string) []string {
	switch v := x.(type) {
	case map[string]map[string]any:
		for _, e := range v {
			found = findRefs(e, found)
		}
	case map[string]any:
		for k, e := range v {
			if r, ok := e.(string); ok && k == "$ref" {
				found = append(found, r)
			}
			found = findRefs(e, found)
		}
	case []any:
		for _, e := range v {
			found = findRefs(e, found)
		}
	}
	return found
}
