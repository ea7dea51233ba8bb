// Load asks the service many questions from many clients at once, good ones and bad
// ones, checks every answer against the question it belongs to, and prints how fast
// that went.
//
//	go run ./examples/server/load
//	go run ./examples/server/load -url http://127.0.0.1:8080
//
// Without -url it starts the service itself on a free port of this machine. It
// speaks to this machine only, and its size is bounded.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/signal"
	"time"

	"github.com/go-incasso/incasso/examples/server/internal/service"
)

const (
	mostClients   = 500
	mostQuestions = 1_000_000
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out, errOut io.Writer) error {
	f := flag.NewFlagSet("load", flag.ContinueOnError)
	f.SetOutput(errOut)
	target := f.String("url", "", "a service that runs on this machine; empty starts one")
	clients := f.Int("clients", 200, fmt.Sprintf("clients at once, at most %d", mostClients))
	questions := f.Int("n", 40_000, fmt.Sprintf("questions in all, at most %d", mostQuestions))
	if err := f.Parse(args); err != nil {
		return err
	}
	if *clients < 1 || *clients > mostClients || *questions < 1 || *questions > mostQuestions {
		return errors.New("too many clients or questions, or too few")
	}
	if *target == "" {
		server := httptest.NewServer(service.New(service.Config{}))
		defer server.Close()
		*target = server.URL
	}
	if err := onThisMachine(*target); err != nil {
		return err
	}
	l := &load{base: *target, clients: *clients, questions: *questions, http: &http.Client{
		Timeout: time.Minute,
		Transport: &http.Transport{
			MaxIdleConnsPerHost: *clients, MaxConnsPerHost: *clients, DisableCompression: true,
		},
	}}
	start := time.Now()
	l.run(ctx)
	return errors.Join(l.failure(), l.report(out, time.Since(start)))
}

// onThisMachine refuses an address elsewhere: this program is no weapon.
func onThisMachine(target string) error {
	u, err := url.Parse(target)
	if err != nil {
		return err
	}
	ip := net.ParseIP(u.Hostname())
	if u.Scheme != "http" || ip == nil || !ip.IsLoopback() {
		return fmt.Errorf("%q is not http on a loopback address", target)
	}
	return nil
}
