package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// load is one run.
type load struct {
	base               string
	http               *http.Client
	clients, questions int

	next              atomic.Int64 // the next question
	good, bad, batch  atomic.Int64 // questions that were answered as they should be
	mu                sync.Mutex
	failures          int
	first             error
	slowest, answered time.Duration
}

// perBatch is how many questions one batch holds. Every tenth question begins one.
const perBatch = 20

// run asks all questions, each client one after the other.
func (l *load) run(ctx context.Context) {
	var wg sync.WaitGroup
	for range l.clients {
		wg.Go(func() {
			for ctx.Err() == nil {
				n := l.next.Add(1) - 1
				if n >= int64(l.questions) {
					return
				}
				start := time.Now()
				l.note(l.ask(ctx, n), time.Since(start))
			}
		})
	}
	wg.Wait()
	if err := ctx.Err(); err != nil {
		l.note(err, 0)
	}
}

func (l *load) note(err error, took time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.slowest = max(l.slowest, took)
	l.answered += took
	if err != nil {
		l.failures++
		if l.first == nil {
			l.first = err
		}
	}
}

// ask asks the n-th question: four in ten are good, five are bad, one is a batch of
// both.
func (l *load) ask(ctx context.Context, n int64) error {
	if n%10 == 9 {
		return l.askBatch(ctx, n)
	}
	q := questionOf(n)
	status, body, err := l.post(ctx, "/v1/"+q.op, q.in)
	if err != nil {
		return fmt.Errorf("question %d: %w", n, err)
	}
	if status != q.status {
		return fmt.Errorf("question %d: status %d, not %d: %.200s", n, status, q.status, body)
	}
	var a answer
	if err := json.Unmarshal(body, &a); err != nil {
		return fmt.Errorf("question %d: %w", n, err)
	}
	if err := q.check(&a); err != nil {
		return fmt.Errorf("question %d: %w", n, err)
	}
	l.count(q)
	return nil
}

func (l *load) count(q question) {
	if q.code == "" {
		l.good.Add(1)
	} else {
		l.bad.Add(1)
	}
}

// askBatch sends questions as lines and checks that each answer has the id, the
// place and the content of its own.
func (l *load) askBatch(ctx context.Context, n int64) error {
	var lines strings.Builder
	asked := make([]question, perBatch)
	for i := range asked {
		asked[i] = questionOf(n*perBatch + int64(i))
		lines.WriteString(asked[i].line(fmt.Sprintf("%d-%d", n, i)))
	}
	status, body, err := l.post(ctx, "/v1/batch", lines.String())
	if err != nil {
		return fmt.Errorf("batch %d: %w", n, err)
	}
	answers := bytes.Split(bytes.TrimSuffix(body, []byte("\n")), []byte("\n"))
	if status != http.StatusOK || len(answers) != perBatch {
		return fmt.Errorf("batch %d: status %d, %d answers", n, status, len(answers))
	}
	for i, q := range asked {
		var a answer
		if err := json.Unmarshal(answers[i], &a); err != nil {
			return fmt.Errorf("batch %d: %w", n, err)
		}
		want := fmt.Sprintf("%d-%d", n, i)
		if q.broken {
			want = ""
		}
		if a.ID != want {
			return fmt.Errorf("batch %d: answer %q in the place of %q", n, a.ID, want)
		}
		if err := q.check(&a); err != nil {
			return fmt.Errorf("batch %d, line %d: %w", n, i, err)
		}
	}
	l.batch.Add(perBatch)
	return nil
}

func (l *load) post(ctx context.Context, path, body string) (status int, answer []byte, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, l.base+path, strings.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := l.http.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = resp.Body.Close() }() // it was read; nothing is lost
	answer, err = io.ReadAll(io.LimitReader(resp.Body, 16<<20))
	return resp.StatusCode, answer, err
}

// report prints what was done.
func (l *load) report(w io.Writer, took time.Duration) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	requests := min(l.next.Load(), int64(l.questions))
	inAll := l.good.Load() + l.bad.Load() + l.batch.Load()
	_, err := fmt.Fprintf(w, `%d clients, %d requests, %d questions answered in %.2fs
%d good, %d refused as they should be, %d in batches of %d
%.0f requests/s, %.0f questions/s, mean %.1fms, slowest %.1fms
%d lost or wrong
`,
		l.clients, requests, inAll, took.Seconds(),
		l.good.Load(), l.bad.Load(), l.batch.Load(), perBatch,
		float64(requests)/took.Seconds(), float64(inAll)/took.Seconds(),
		l.answered.Seconds()*1000/float64(max(requests, 1)), l.slowest.Seconds()*1000,
		l.failures)
	return err
}

// failure returns why the run failed, nil when nothing was lost or mixed up.
func (l *load) failure() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.failures == 0 {
		return nil
	}
	return errors.Join(fmt.Errorf("%d requests lost or wrong, the first", l.failures), l.first)
}
