package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// TestMoreLetters judges the letters that were gathered to find what the reader
// misses: hard wordings, tables, noise. Nearly all verdicts must be right, and no
// void letter may be called valid. With -v it tells which letters were misread.
func TestMoreLetters(t *testing.T) { holdLetters(t, "more", 640, 97) }

// TestSecondLetters judges the letters that people who had not seen the reader wrote
// from the rules, after those of TestUnseen, and that were read once they had been
// counted. All verdicts must stay right.
func TestSecondLetters(t *testing.T) { holdLetters(t, "second", 554, 100) }

// holdLetters judges the letters of a folder, which holds at least least of them. In
// floor percent the verdict must be right.
func holdLetters(t *testing.T, folder string, least, floor int) {
	t.Helper()
	samples := loadSamples(t, folder)
	if len(samples) < least {
		t.Errorf("%d letters, want at least %d", len(samples), least)
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
