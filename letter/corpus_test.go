package letter_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// sample is a letter of testdata/letters with the judgment it must get.
type sample struct {
	name string
	in   letter.Input
	want struct {
		Verdict         letter.Verdict             `json:"verdict"`
		Must            []string                   `json:"must"`
		MustNotSeverity string                     `json:"must_not_severity"`
		Read            map[string]json.RawMessage `json:"read"`
	}
}

// loadSamples reads all letters of a folder of testdata/letters.
func loadSamples(t *testing.T, folder string) []sample {
	t.Helper()
	dir := filepath.Join("..", "testdata", "letters", folder)
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		t.Skip("no letters")
	}
	samples := make([]sample, 0, len(names))
	for _, n := range names {
		samples = append(samples, loadSample(t, n))
	}
	return samples
}

func loadSample(t *testing.T, path string) sample {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(strings.TrimSuffix(path, ".json") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	s := sample{name: strings.TrimSuffix(filepath.Base(path), ".json")}
	var file struct {
		Kind   letter.Kind     `json:"kind"`
		Style  string          `json:"style"`
		Facts  letter.Facts    `json:"facts"`
		Expect json.RawMessage `json:"expect"`
	}
	strict(t, path, data, &file)
	strict(t, path, file.Expect, &s.want)
	s.in = letter.Input{Kind: file.Kind, Text: string(text), Facts: file.Facts}
	return s
}

func strict(t *testing.T, path string, data []byte, dst any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(dst); err != nil {
		t.Fatalf("%s: %v", filepath.Base(path), err)
	}
}

// judge checks a letter and returns what is wrong with the answer.
func (s *sample) judge() (rep letter.Report, wrong []string) {
	rep, err := letter.Check(s.in)
	if err != nil {
		return rep, []string{err.Error()}
	}
	if rep.Verdict != s.want.Verdict {
		wrong = append(wrong, fmt.Sprintf("verdict %v, want %v", rep.Verdict, s.want.Verdict))
	}
	for _, id := range s.want.Must {
		if !slices.ContainsFunc(rep.Findings, func(f letter.Finding) bool { return f.ID == id }) {
			wrong = append(wrong, "no finding "+id)
		}
	}
	for _, f := range rep.Findings {
		if f.Severity.String() == s.want.MustNotSeverity {
			wrong = append(wrong, "finding "+f.ID+" is "+f.Severity.String())
		}
		if q, ok := f.Quote.Get(); ok {
			if at := f.Offset.Or(-1); at < 0 || at+len(q) > len(s.in.Text) || s.in.Text[at:at+len(q)] != q {
				wrong = append(wrong, "the quotation of "+f.ID+" does not stand at its offset")
			}
		}
	}
	return rep, append(wrong, s.misread(rep)...)
}

// misread compares what was read with what must be read.
func (s *sample) misread(rep letter.Report) []string {
	if len(s.want.Read) == 0 {
		return nil
	}
	var got map[string]json.RawMessage
	data, err := json.Marshal(rep.Read)
	if err == nil {
		err = json.Unmarshal(data, &got)
	}
	if err != nil {
		return []string{err.Error()}
	}
	var wrong []string
	for field, want := range s.want.Read {
		g, ok := got[field]
		if !ok {
			wrong = append(wrong, "no field "+field)
		} else if !bytes.Equal(g, want) {
			wrong = append(wrong, fmt.Sprintf("%s read as %s, want %s", field, g, want))
		}
	}
	slices.Sort(wrong)
	return wrong
}

// TestSeen judges the letters that were written along with the reader: all of them
// must come out right.
func TestSeen(t *testing.T) {
	samples := loadSamples(t, "seen")
	if len(samples) < 60 {
		t.Errorf("%d letters, want at least 60", len(samples))
	}
	for _, s := range samples {
		t.Run(s.name, func(t *testing.T) {
			rep, wrong := s.judge()
			for _, w := range wrong {
				t.Error(w)
			}
			if t.Failed() {
				t.Logf("%v %s", rep.Verdict, ids(rep))
			}
		})
	}
}

// TestUnseen judges the hold-out letters, which the reader was not built on: at
// least 95% of the verdicts must be right, and no void letter may be called valid.
// With -v it tells which letters were misread.
func TestUnseen(t *testing.T) {
	samples := loadSamples(t, "unseen")
	right, whole, wrongly := 0, 0, 0
	missed := map[string]int{} // kind, verdict wanted and given: how many
	for i := range samples {
		s := &samples[i]
		rep, wrong := s.judge()
		if rep.Verdict == s.want.Verdict {
			right++
		} else {
			missed[fmt.Sprintf("%v %v called %v", s.in.Kind, s.want.Verdict, rep.Verdict)]++
		}
		if len(wrong) == 0 {
			whole++
		} else if testing.Verbose() {
			t.Logf("%s: %s", s.name, strings.Join(wrong, "; "))
		}
		if s.want.Verdict == letter.VerdictVoid && rep.Verdict == letter.VerdictValid {
			wrongly++
		}
	}
	t.Logf("%d letters, %d verdicts right, %d right in everything", len(samples), right, whole)
	for _, m := range slices.Sorted(maps.Keys(missed)) {
		t.Logf("%s: %d", m, missed[m])
	}
	if wrongly > 0 {
		t.Errorf("%d void letters called valid; -v names the misread letters", wrongly)
	}
	if right*100 < len(samples)*95 {
		t.Errorf("%d of %d verdicts right, want at least 95%%", right, len(samples))
	}
}
