package service

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"
)

// entry collects what a request adds to its line in the log.
type entry struct{ args []any }

type entryKey struct{}

// note adds to the line in the log of a request.
func note(r *http.Request, args ...any) {
	if e, ok := r.Context().Value(entryKey{}).(*entry); ok {
		e.args = append(e.args, args...)
	}
}

// recorder remembers the status and size of an answer.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

// WriteHeader remembers the status.
func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

// Write counts the bytes.
func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(b)
	r.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController find the writer below.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// bare returns the writer below a recorder: the server looks at it to close a
// connection decently after a body that was too long.
func bare(w http.ResponseWriter) http.ResponseWriter {
	if r, ok := w.(*recorder); ok {
		return r.ResponseWriter
	}
	return w
}

// logged writes one line per request: method, route, status, sizes and time. It
// holds nothing that a client sent, and no address: who asked about whom stays out
// of the log.
func (s *service) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		e := &entry{}
		rec := &recorder{ResponseWriter: w}
		r = r.WithContext(context.WithValue(r.Context(), entryKey{}, e))
		defer func() {
			args := append([]any{
				"method", knownMethod(r.Method), "route", r.Pattern, "status", rec.status,
				"in", r.ContentLength, "out", rec.bytes, "took", time.Since(start),
			}, e.args...)
			s.cfg.Log.LogAttrs(r.Context(), slog.LevelInfo, "request", slog.Group("http", args...))
		}()
		next.ServeHTTP(rec, r)
	})
}

func knownMethod(m string) string {
	switch m {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch,
		http.MethodDelete, http.MethodOptions:
		return m
	}
	return "other"
}

// recovered turns a panic into an answer: no client sees a broken connection or a
// stack.
func (s *service) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(cause) // the server's own way to break a connection off
			}
			s.cfg.Log.Error("panic", "cause", cause, "stack", string(debug.Stack()))
			if rec, ok := w.(*recorder); ok && rec.status != 0 {
				return // the answer had begun
			}
			writeError(w, http.StatusInternalServerError, "internal",
				"The service itself failed; please report this as a defect.",
				"De dienst zelf liep vast; meld dit als een fout.")
		}()
		next.ServeHTTP(w, r)
	})
}
