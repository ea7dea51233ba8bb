// Server answers questions about Dutch collection law over HTTP.
//
//	go run ./examples/server
//	curl -d '{"principal":"1500.00"}' http://127.0.0.1:8080/v1/wik.fee
//
// Routes:
//
//	POST /v1/{op}       one question: the body is the "in" of the operation, or the
//	                    whole request of a line {"id", "op", "in"}: id and op are
//	                    optional there, and an op that differs from the path is
//	                    refused; the answer {"out": {...}} or {"error": {...}}
//	POST /v1/batch      a stream of requests, one JSON object per line, answered
//	                    line by line in the same order while it comes in
//	GET  /openapi.json  the description in OpenAPI 3.1
//	GET  /healthz       whether it runs, and with which law
//
// Each flag has an environment variable; the flag wins. The service stops on
// SIGINT and SIGTERM and first finishes what it is doing. It logs one line of JSON
// per request on standard error, without anything that a client sent. It keeps no
// state and knows no users: put it behind a proxy that does before it leaves the
// machine.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"github.com/go-incasso/incasso/examples/server/internal/service"
	"github.com/go-incasso/incasso/internal/oracle"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Getenv, os.Stderr, nil)
	stop()
	if errors.Is(err, flag.ErrHelp) {
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "server:", err)
		os.Exit(1)
	}
}

// settings are what flags and environment set.
type settings struct {
	addr    string
	service service.Config
	// request is how long one question may take to come in, answer how long until
	// its answer is written, stop how long the service finishes what it is doing.
	request, answer, stop time.Duration
}

// run serves until ctx ends. ready, when not nil, is told the address.
func run(ctx context.Context, args []string, env func(string) string, log io.Writer, ready chan<- string) error {
	set, err := readSettings(args, env, log)
	if err != nil {
		return err
	}
	logger := slog.New(slog.NewJSONHandler(log, nil))
	set.service.Log = logger
	server := &http.Server{
		Handler:           service.New(set.service),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       set.request,
		WriteTimeout:      set.answer,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		// What net/http itself logs (broken handshakes and headers) has the address
		// of the client in every line; panics never get that far.
		ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelWarn),
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", set.addr)
	if err != nil {
		return err
	}
	logger.Info("listening", "addr", listener.Addr().String())
	if ready != nil {
		ready <- listener.Addr().String()
	}
	return serve(ctx, server, listener, set.stop, logger)
}

// serve serves until ctx ends and then lets requests finish.
func serve(ctx context.Context, server *http.Server, l net.Listener, grace time.Duration, log *slog.Logger) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	// The parent has ended already; what is left gets a time of its own.
	wait, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := server.Shutdown(wait); err != nil {
		_ = server.Close()
		return fmt.Errorf("requests were cut off: %w", err)
	}
	log.Info("stopped")
	return nil
}

// readSettings reads flags, with the environment for those that were not given.
func readSettings(args []string, env func(string) string, out io.Writer) (settings, error) {
	s := settings{}
	f := flag.NewFlagSet("server", flag.ContinueOnError)
	f.SetOutput(out)
	r := reader{env: env}
	f.StringVar(&s.addr, "addr", r.text("INCASSO_ADDR", "127.0.0.1:8080"),
		"address to listen on (INCASSO_ADDR)")
	f.Int64Var(&s.service.MaxBody, "max-body", r.whole("INCASSO_MAX_BODY", 16<<20),
		"longest body of one question in bytes, at most 16 MiB (INCASSO_MAX_BODY)")
	f.Int64Var(&s.service.MaxBatch, "max-batch", r.whole("INCASSO_MAX_BATCH", 1<<30),
		"longest body of a batch in bytes (INCASSO_MAX_BATCH)")
	f.IntVar(&s.service.Concurrency, "concurrency", int(r.whole("INCASSO_CONCURRENCY", 64)),
		"questions answered at once; others wait (INCASSO_CONCURRENCY)")
	f.IntVar(&s.service.Batches, "batches", int(r.whole("INCASSO_BATCHES", 8)),
		"batches answered at once; others wait (INCASSO_BATCHES)")
	f.DurationVar(&s.service.Wait, "wait", r.span("INCASSO_WAIT", 5*time.Second),
		"how long a request waits for its turn before it is told 503 (INCASSO_WAIT)")
	f.DurationVar(&s.service.Idle, "idle", r.span("INCASSO_IDLE", 30*time.Second),
		"how long a batch may be silent (INCASSO_IDLE)")
	f.DurationVar(&s.request, "read-timeout", r.span("INCASSO_READ_TIMEOUT", 15*time.Second),
		"how long one question may take to come in (INCASSO_READ_TIMEOUT)")
	f.DurationVar(&s.answer, "write-timeout", r.span("INCASSO_WRITE_TIMEOUT", 30*time.Second),
		"how long one question may take from its headers to the end of its answer (INCASSO_WRITE_TIMEOUT)")
	f.DurationVar(&s.stop, "stop-timeout", r.span("INCASSO_STOP_TIMEOUT", 10*time.Second),
		"how long requests may finish after a signal (INCASSO_STOP_TIMEOUT)")
	if r.err != nil {
		return s, r.err
	}
	if err := f.Parse(args); err != nil {
		return s, err
	}
	if f.NArg() > 0 {
		return s, fmt.Errorf("it takes flags only, not %q", f.Arg(0))
	}
	return s, s.check()
}

// check refuses limits that are none, whichever way they were given.
func (s *settings) check() error {
	for _, limit := range []struct {
		flag string
		n    int64
	}{
		{"-max-body", s.service.MaxBody}, {"-max-batch", s.service.MaxBatch},
		{"-concurrency", int64(s.service.Concurrency)}, {"-batches", int64(s.service.Batches)},
		{"-wait", int64(s.service.Wait)}, {"-idle", int64(s.service.Idle)}, {"-read-timeout", int64(s.request)},
		{"-write-timeout", int64(s.answer)}, {"-stop-timeout", int64(s.stop)},
	} {
		if limit.n <= 0 {
			return fmt.Errorf("%s must be above zero", limit.flag)
		}
	}
	if s.service.MaxBody > oracle.MaxLine {
		return fmt.Errorf("-max-body is at most %d", oracle.MaxLine)
	}
	return nil
}

// reader reads the environment and remembers its first error.
type reader struct {
	env func(string) string
	err error
}

func (r *reader) text(name, def string) string {
	if v := r.env(name); v != "" {
		return v
	}
	return def
}

func (r *reader) whole(name string, def int64) int64 {
	v := r.env(name)
	if v == "" {
		return def
	}
	n, err := strconv.ParseInt(v, 10, 64)
	if (err != nil || n <= 0) && r.err == nil {
		r.err = fmt.Errorf("%s: %q is no whole number above zero", name, v)
	}
	return n
}

func (r *reader) span(name string, def time.Duration) time.Duration {
	v := r.env(name)
	if v == "" {
		return def
	}
	d, err := time.ParseDuration(v)
	if (err != nil || d <= 0) && r.err == nil {
		r.err = fmt.Errorf("%s: %q is no time such as 10s", name, v)
	}
	return d
}
