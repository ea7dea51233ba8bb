package letter_test

import (
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
