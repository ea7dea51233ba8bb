package letter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// BenchmarkHostile judges texts that were made to be slow, of 8 and of 128 kB: the MB/s of
// both must be alike, for the time grows with the length and no faster.
func BenchmarkHostile(b *testing.B) {
	for i, piece := range hostile {
		for _, size := range []int{1 << 13, 1 << 17} {
			text := strings.Repeat(piece, size/len(piece))
			b.Run(fmt.Sprintf("%d/%dkB", i, size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
