package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// 200 clients at once, good and bad input: nothing is lost or mixed up.
func TestLoad(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), []string{"-clients", "200", "-n", "4000"}, &out, io.Discard); err != nil {
		t.Error(err)
	}
	for _, want := range []string{"200 clients, 4000 requests, 11600 questions answered", "0 lost or wrong"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

// It can say no: a service that answers every question with the same words fails.
func TestLoadSeesMixedAnswers(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"out":{"fee":"150.00","bands":[{"base":"1000.00"}]}}`)
	}))
	defer server.Close()
	if err := run(t.Context(), []string{"-url", server.URL, "-n", "50", "-clients", "5"}, io.Discard, io.Discard); err == nil {
		t.Error("it saw nothing")
	}
}

func TestLoadIsBounded(t *testing.T) {
	for _, args := range [][]string{
		{"-clients", "501"}, {"-clients", "0"}, {"-n", "1000001"}, {"-n", "0"},
		{"-url", "http://example.com"}, {"-url", "http://192.0.2.1"}, {"-url", "https://127.0.0.1"}, {"-url", "http://localhost"},
		{"-x"},
	} {
		if err := run(t.Context(), args, io.Discard, io.Discard); err == nil {
			t.Errorf("%v was run", args)
		}
	}
}
