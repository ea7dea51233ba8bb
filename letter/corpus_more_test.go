package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// TestMoreLetters judges the letters that were gathered to find what the reader
// misses: hard wordings, tables, noise. Nearly all verdicts must be right, and no
// void letter may be called valid. With -v it tells which letters were misread.
func TestMoreLetters(t *testing.T) {
	const floor = 97 // percent of verdicts
	samples := loadSamples(t, "more")
	if len(samples) < 600 {
		t.Errorf("%d letters, want at least 600", len(samples))
	}
	right, whole := 0, 0
	for i := range samples {
		s := &samples[i]
		rep, wrong := s.judge()
		switch {
		case rep.Verdict == s.want.Verdict:
			right++
		case rep.Verdict == letter.VerdictValid && s.want.Verdict == letter.VerdictVoid:
			t.Errorf("%s: a void letter called valid", s.name)
		}
		if len(wrong) == 0 {
			whole++
		} else if testing.Verbose() {
			t.Logf("%s: %s", s.name, strings.Join(wrong, "; "))
		}
	}
	t.Logf("%d letters, %d verdicts right, %d right in everything", len(samples), right, whole)
	if right*100 < len(samples)*floor {
		t.Errorf("%d of %d verdicts right, want at least %d%%", right, len(samples), floor)
	}
}
