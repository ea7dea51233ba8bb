// Package service is the HTTP service of the example server: the operations of the
// library over HTTP, one question per request or many in a stream.
package service

import (
	"log/slog"
	"time"
)

// Config holds the limits of a service. A zero field takes the default.
type Config struct {
	// MaxBody is the longest body of one question in bytes, at most and by default
	// 16 MiB.
	MaxBody int64
	// MaxBatch is the longest body of a batch in bytes, by default 1 GiB.
	MaxBatch int64
	// Concurrency is how many questions are read and answered at once, by default
	// 64; others wait.
	Concurrency int
	// Batches is how many batches run at once, by default 8; others wait.
	Batches int
	// Wait is how long a request waits for its turn before it is told that the
	// service is busy, by default 5 seconds.
	Wait time.Duration
	// Idle is how long a batch may go without a byte read or written, by default
	// 30 seconds.
	Idle time.Duration
	// Log is where requests are logged; nil logs nothing. What was asked and
	// answered and by whom is never logged.
	Log *slog.Logger
}

func (c Config) withDefaults() Config {
	const mostBody = 16 << 20
	if c.MaxBody <= 0 || c.MaxBody > mostBody {
		c.MaxBody = mostBody
	}
	if c.MaxBatch <= 0 {
		c.MaxBatch = 1 << 30
	}
	if c.Concurrency <= 0 {
		c.Concurrency = 64
	}
	if c.Batches <= 0 {
		c.Batches = 8
	}
	if c.Wait <= 0 {
		c.Wait = 5 * time.Second
	}
	if c.Idle <= 0 {
		c.Idle = 30 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return c
}
