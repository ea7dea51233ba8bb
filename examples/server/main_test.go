package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"flag"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

func noEnv(string) string { return "" }

// safeBuffer is a log that two goroutines may share.
type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// The service listens, answers, and on its end first finishes what it is doing.
func TestRunStopsGracefully(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var log safeBuffer
	ready := make(chan string, 1)
	done := make(chan error, 1)
	go func() { done <- run(ctx, []string{"-addr", "127.0.0.1:0"}, noEnv, &log, ready) }()
	base := "http://" + <-ready

	// Half a batch is under way when the signal comes.
	const question = `{"id":"1","op":"wik.fee","in":{"principal":"1500.00"}}` + "\n"
	body, send := io.Pipe()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/v1/batch", body)
	if err != nil {
		t.Fatal(err)
	}
	go func() { _, _ = io.WriteString(send, question) }()
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	answers := bufio.NewScanner(resp.Body)
	if !answers.Scan() {
		t.Fatal("no answer")
	}
	cancel()
	for !strings.Contains(log.String(), "stopping") {
		time.Sleep(time.Millisecond)
	}
	if _, err := io.WriteString(send, question); err != nil {
		t.Fatal(err)
	}
	send.Close()
	if !answers.Scan() || !strings.HasPrefix(answers.Text(), `{"id":"1","out":{"fee":"225.00"`) {
		t.Errorf("got %q, %v", answers.Text(), answers.Err())
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	if !strings.Contains(log.String(), `"msg":"stopped"`) {
		t.Errorf("logged %s", log.String())
	}
}

func TestSettings(t *testing.T) {
	env := func(name string) string {
		return map[string]string{"INCASSO_ADDR": "127.0.0.1:9", "INCASSO_MAX_BODY": "1000", "INCASSO_IDLE": "3s"}[name]
	}
	s, err := readSettings([]string{"-max-body", "2000"}, env, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if s.addr != "127.0.0.1:9" || s.service.MaxBody != 2000 || s.service.Idle != 3*time.Second ||
		s.service.Concurrency != 64 {
		t.Errorf("got %+v", s)
	}
	if s, err = readSettings(nil, noEnv, io.Discard); err != nil || s.addr != "127.0.0.1:8080" {
		t.Errorf("default: %+v, %v", s, err)
	}
	for _, bad := range []map[string]string{{"INCASSO_MAX_BODY": "x"}, {"INCASSO_BATCHES": "-1"}, {"INCASSO_WAIT": "5"}} {
		if _, err := readSettings(nil, func(n string) string { return bad[n] }, io.Discard); err == nil {
			t.Errorf("took %v", bad)
		}
	}
	for _, bad := range []string{"-max-body=0", "-max-body=-1", "-max-body=16777217", "-max-batch=-1", "-concurrency=-5",
		"-concurrency=0", "-batches=0", "-wait=-1s", "-idle=0s", "-read-timeout=0s", "-write-timeout=-1s", "-stop-timeout=0s"} {
		if _, err := readSettings([]string{bad}, noEnv, io.Discard); err == nil {
			t.Errorf("took %s", bad)
		}
	}
	if _, err := readSettings([]string{"-max-body=16777216"}, noEnv, io.Discard); err != nil {
		t.Error(err)
	}
	if _, err := readSettings([]string{"extra"}, noEnv, io.Discard); err == nil {
		t.Error("took an argument")
	}
	var help bytes.Buffer
	if _, err := readSettings([]string{"-h"}, noEnv, &help); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("-h: %v", err)
	}
	for _, name := range []string{"INCASSO_ADDR", "INCASSO_MAX_BODY", "INCASSO_MAX_BATCH", "INCASSO_CONCURRENCY",
		"INCASSO_BATCHES", "INCASSO_WAIT", "INCASSO_IDLE", "INCASSO_READ_TIMEOUT", "INCASSO_WRITE_TIMEOUT",
		"INCASSO_STOP_TIMEOUT"} {
		if !strings.Contains(help.String(), name) {
			t.Errorf("%s is not documented", name)
		}
	}
}

func TestRunTellsWhatFails(t *testing.T) {
	if err := run(t.Context(), []string{"-addr", "no such address"}, noEnv, io.Discard, nil); err == nil {
		t.Error("it listens nowhere and says nothing")
	}
}
