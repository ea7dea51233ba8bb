package letter_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

func BenchmarkWrite(b *testing.B) {
	for _, format := range []letter.Format{letter.Text, letter.HTML} {
		b.Run(format.String(), func(b *testing.B) {
			in := letter.WriteInput{Kind: letter.FourteenDay, Format: format, Facts: writeFacts(letter.FourteenDay)}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := letter.Write(in); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkPlainText shows that the time grows with the length and no faster.
func BenchmarkPlainText(b *testing.B) {
	const row = "<tr><th scope=\"row\">2026-0117</th><td>2 februari 2026</td><td>\u20ac&nbsp;500,00</td></tr>\n"
	for _, kb := range []int{1, 32, 1024} {
		b.Run(strconv.Itoa(kb)+"kB", func(b *testing.B) {
			page := strings.Repeat(row, kb*1024/len(row))
			b.SetBytes(int64(len(page)))
			for b.Loop() {
				letter.PlainText(page)
			}
		})
	}
}
