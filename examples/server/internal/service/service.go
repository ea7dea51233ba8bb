package service

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/internal/oracle"
)

// Codes of refusals that HTTP knows beside those of the contract.
const (
	codeBusy   = "busy"
	codeBroken = "incomplete"
)

// service answers requests.
type service struct {
	cfg      Config
	sessions sync.Pool
	// single and batch hold a token for every request that is being answered.
	single, batch chan struct{}
	openAPI       []byte
}

// route is one route of the service.
type route struct {
	method, path string
	handler      http.HandlerFunc
}

// New returns the service as a handler. It is safe for concurrent use.
func New(cfg Config) http.Handler {
	s := &service{cfg: cfg.withDefaults(), openAPI: OpenAPI()}
	s.single = make(chan struct{}, s.cfg.Concurrency)
	s.batch = make(chan struct{}, s.cfg.Batches)
	s.sessions.New = func() any {
		session := oracle.NewSession()
		session.Defect = s.defect
		return session
	}
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.HandleFunc(r.method+" "+r.path, r.handler)
	}
	mux.HandleFunc("/", s.noRoute)
	return s.logged(s.recovered(mux))
}

func (s *service) routes() []route {
	return []route{
		{http.MethodPost, "/v1/{op}", s.one},
		{http.MethodPost, "/v1/batch", s.stream},
		{http.MethodGet, "/openapi.json", s.describe},
		{http.MethodGet, "/healthz", s.health},
	}
}

// defect logs a panic of the library; the request is answered with "internal".
func (s *service) defect(op string, cause any, stack []byte) {
	s.cfg.Log.Error("defect", "op", op, "cause", cause, "stack", string(stack))
}

// one answers one question.
func (s *service) one(w http.ResponseWriter, r *http.Request) {
	if !s.enter(w, r, s.single) {
		return
	}
	defer func() { <-s.single }()

	in, err := io.ReadAll(http.MaxBytesReader(bare(w), r.Body, s.cfg.MaxBody))
	if err != nil {
		s.refuseBody(w, err)
		return
	}
	op := r.PathValue("op")
	if knownOp(op) != op {
		note(r, "op", knownOp(op), "code", string(incasso.ErrUnknownOp))
		noOp(w, op)
		return
	}
	session, _ := s.sessions.Get().(*oracle.Session)
	answer, code := session.Call(make([]byte, 0, 1024), op, in)
	s.sessions.Put(session)
	note(r, "op", op, "code", string(code))
	if code == incasso.ErrInvalidJSON {
		answer = ofRequest(answer)
	}
	writeJSON(w, status(code), append(answer, '\n'))
}

// noOp answers a question that does not exist, with those that do.
func noOp(w http.ResponseWriter, name string) {
	const most = 40 // so that the message stays short, whatever was asked
	if len(name) > most {
		name = strings.ToValidUTF8(name[:most], "") + "..."
	}
	name = strconv.Quote(name)
	known := strings.Join(oracle.OpNames(), ", ")
	writeErrorAt(w, http.StatusNotFound, string(incasso.ErrUnknownOp), "op",
		"There is no operation "+name+"; known are: "+known+".", "De vraag "+name+" bestaat niet; bekend zijn: "+known+".")
}

// ofRequest makes a message about a line into one about the request, for over HTTP
// there is no line.
func ofRequest(answer []byte) []byte {
	answer = bytes.Replace(answer, []byte(`"message":"The line is `), []byte(`"message":"The request is `), 1)
	return bytes.Replace(answer, []byte(`"message_nl":"De regel is `), []byte(`"message_nl":"Het verzoek is `), 1)
}

// knownOp returns a name for the log: only that of an operation, never other text
// that a client sent.
func knownOp(name string) string {
	for _, o := range oracle.OpNames() {
		if o == name {
			return o
		}
	}
	return "unknown"
}

// status returns the HTTP status of an answer: 400 for a request that is not well
// formed, 422 for one that is but has no answer.
func status(code incasso.Code) int {
	switch code {
	case "":
		return http.StatusOK
	case incasso.ErrUnknownOp:
		return http.StatusNotFound
	case incasso.ErrTooLarge:
		return http.StatusRequestEntityTooLarge
	case incasso.ErrInvalidJSON, incasso.ErrUnknownField, incasso.ErrMissingField, incasso.ErrInvalidType,
		incasso.ErrUnknownWord, incasso.ErrInvalidAmount, incasso.ErrInvalidRate, incasso.ErrInvalidDate:
		return http.StatusBadRequest
	case incasso.ErrOutOfRange, incasso.ErrDateOrder, incasso.ErrNotAllowed, incasso.ErrOutOfScope,
		incasso.ErrBeforeRegime, incasso.ErrNoRate:
		return http.StatusUnprocessableEntity
	}
	return http.StatusInternalServerError
}

// stream answers a batch: a line of JSON for every line, while the body is still
// coming in.
func (s *service) stream(w http.ResponseWriter, r *http.Request) {
	if !s.enter(w, r, s.batch) {
		return
	}
	defer func() { <-s.batch }()

	control := http.NewResponseController(w)
	// A server that cannot answer while it reads (HTTP/2 always can) still answers.
	_ = control.EnableFullDuplex()
	// A body that was not read to its end must not be taken for the next request.
	w.Header().Set("Connection", "close")
	w.Header().Set("Content-Type", "application/jsonl")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	session, _ := s.sessions.Get().(*oracle.Session)
	defer s.sessions.Put(session)

	body := &pacedReader{http.MaxBytesReader(bare(w), r.Body, s.cfg.MaxBatch), control, s.cfg.Idle}
	out := &pacedWriter{w, control, s.cfg.Idle}
	err := session.Run(body, out)
	_, long := errors.AsType[*http.MaxBytesError](err)
	switch {
	case err == nil:
	case long:
		note(r, "code", string(incasso.ErrTooLarge))
		_, _ = out.Write(append(session.TooLarge(nil), '\n'))
	default:
		// The client went away or stopped sending; there is nobody to tell.
		note(r, "code", codeBroken)
	}
}

// pacedReader and pacedWriter give every read and write a deadline of its own, so
// that a long stream may take its time but a silent one does not stay.
type pacedReader struct {
	r       io.Reader
	control *http.ResponseController
	idle    time.Duration
}

func (p *pacedReader) Read(b []byte) (int, error) {
	// A writer that knows no deadlines (in tests) has none to set.
	_ = p.control.SetReadDeadline(time.Now().Add(p.idle))
	return p.r.Read(b)
}

type pacedWriter struct {
	w       io.Writer
	control *http.ResponseController
	idle    time.Duration
}

func (p *pacedWriter) Write(b []byte) (int, error) {
	_ = p.control.SetWriteDeadline(time.Now().Add(p.idle))
	n, err := p.w.Write(b)
	if err != nil {
		return n, err
	}
	return n, p.control.Flush()
}

// enter waits for a turn. When there is none in time it answers that the service is
// busy.
func (s *service) enter(w http.ResponseWriter, r *http.Request, turns chan struct{}) bool {
	select {
	case turns <- struct{}{}:
		return true
	default:
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.cfg.Wait)
	defer cancel()
	select {
	case turns <- struct{}{}:
		return true
	case <-ctx.Done():
		note(r, "code", codeBusy)
		w.Header().Set("Retry-After", "1")
		writeError(w, http.StatusServiceUnavailable, codeBusy,
			"The service is busy; try again.", "De dienst is bezet; probeer het opnieuw.")
		return false
	}
}

// refuseBody answers a request whose body could not be read.
func (s *service) refuseBody(w http.ResponseWriter, err error) {
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		writeError(w, http.StatusRequestEntityTooLarge, string(incasso.ErrTooLarge),
			"The body is longer than this service reads.", "De inhoud is langer dan deze dienst leest.")
		return
	}
	w.Header().Set("Connection", "close")
	writeError(w, http.StatusBadRequest, string(incasso.ErrInvalidJSON),
		"The body ended too early.", "De inhoud eindigde te vroeg.")
}

func (s *service) describe(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, s.openAPI)
}

func (s *service) health(w http.ResponseWriter, _ *http.Request) {
	b, err := json.Marshal(map[string]any{"status": "ok", "law": incasso.CurrentLaw()})
	if err != nil { // plain texts always encode
		b = []byte(`{"status":"ok"}`)
	}
	writeJSON(w, http.StatusOK, append(b, '\n'))
}

// noRoute answers what no route takes: another path, or another method on a path
// that exists.
func (s *service) noRoute(w http.ResponseWriter, r *http.Request) {
	allow := ""
	op, isOp := strings.CutPrefix(r.URL.Path, "/v1/")
	switch {
	case isOp && op != "" && !strings.Contains(op, "/"):
		allow = "POST"
	case r.URL.Path == "/openapi.json" || r.URL.Path == "/healthz":
		allow = "GET, HEAD"
	}
	if allow == "" {
		writeError(w, http.StatusNotFound, string(incasso.ErrUnknownOp),
			"There is nothing here; see /openapi.json.", "Hier is niets; zie /openapi.json.")
		return
	}
	w.Header().Set("Allow", allow)
	writeError(w, http.StatusMethodNotAllowed, string(incasso.ErrNotAllowed),
		"This takes "+allow+" only.", "Dit neemt alleen "+allow+".")
}

func writeJSON(w http.ResponseWriter, status int, body []byte) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	// A client that went away cannot be told.
	_, _ = w.Write(body)
}

// writeError answers with an error in the form of the contract.
func writeError(w http.ResponseWriter, status int, code, en, nl string) {
	writeErrorAt(w, status, code, nil, en, nl)
}

// writeErrorAt is writeError with the path of a field, nil for none.
func writeErrorAt(w http.ResponseWriter, status int, code string, field any, en, nl string) {
	b, err := json.Marshal(map[string]any{"error": map[string]any{
		"code": code, "field": field, "message": en, "message_nl": nl,
	}})
	if err != nil { // plain texts always encode
		b = []byte(`{"error":{"code":"internal"}}`)
	}
	writeJSON(w, status, append(b, '\n'))
}
