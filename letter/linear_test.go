//go:build !race

package letter_test

import (
	"strings"
	"testing"
	"time"

	"github.com/go-incasso/incasso/letter"
)

// TestLinear measures that the time grows with the length and no faster: sixteen
// times the text within a small multiple of sixteen times the time, the best of several runs, on every
// hostile piece.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	best := func(text string, runs int) time.Duration {
		least := time.Hour
		for range runs {
			start := time.Now()
			if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text}); err != nil {
				t.Fatal(err)
			}
			least = min(least, time.Since(start))
		}
		return least
	}
	for _, piece := range hostile {
		small := strings.Repeat(piece, (1<<13)/len(piece))
		large := strings.Repeat(piece, (1<<17)/len(piece))
		a, b := best(small, 4), best(large, 2)
		if b > 120*a+20*time.Millisecond {
			t.Errorf("%q: %v for 8 kB, %v for 128 kB", piece, a, b)
		}
	}
}
