package letter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// onePage is a letter of about one page.
var onePage = fmt.Sprintf(aroundNoise, " "+strings.Join(harmless[:4], " "), " "+strings.Join(harmless[12:20], " "), "\n\n"+strings.Join(harmless[25:35], " "))

// BenchmarkCheckPage judges a letter of one page; the target is 200 microseconds.
func BenchmarkCheckPage(b *testing.B) {
	b.SetBytes(int64(len(onePage)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: onePage}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCheckFloor only looks at every byte of the same page with plain integers.
func BenchmarkCheckFloor(b *testing.B) {
	b.SetBytes(int64(len(onePage)))
	sum := int64(0)
	for b.Loop() {
		for i := range len(onePage) {
			sum = sum*31 + int64(onePage[i])
		}
	}
	if sum == 1 {
		b.Log(sum)
	}
}

// BenchmarkCheckSize shows that the time per byte stays the same from 1 kB to 1 MB.
func BenchmarkCheckSize(b *testing.B) {
	for _, size := range []int{1 << 10, 1 << 13, 1 << 16, 1 << 20} {
		text := strings.Repeat(onePage, size/len(onePage)+1)[:size]
		b.Run(fmt.Sprintf("%dkB", size>>10), func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkCheckFacts judges facts alone.
func BenchmarkCheckFacts(b *testing.B) {
	facts := soundFacts()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: facts}); err != nil {
			b.Fatal(err)
		}
	}
}
