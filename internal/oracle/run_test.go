package oracle

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"
)

func fee(id, principal string) string {
	return `{"id":"` + id + `","op":"wik.fee","in":{"principal":"` + principal + `"}}`
}

// starts checks that out holds one line for each of want, which it starts with.
func starts(t *testing.T, out string, want ...string) {
	t.Helper()
	lines := strings.Split(out, "\n")
	if len(lines) != len(want)+1 || lines[len(want)] != "" {
		t.Fatalf("%d lines, want %d, in %.500s", len(lines)-1, len(want), out)
	}
	for i, w := range want {
		if !strings.HasPrefix(lines[i], w) {
			t.Errorf("line %d: got %.200s, want %s...", i, lines[i], w)
		}
	}
}

const invalid = `{"id":null,"error":{"code":"invalid_json"`

func TestRun(t *testing.T) {
	in := fee("1", "1000") + "\n\n  \t \r\n" + fee("2", "x") + "\r\nnonsense\n[]\n" + fee("3", "0") + "\n\n" + fee("4", "1")
	want := []string{
		`{"id":"1","out":{"fee":"150.00"`, `{"id":"2","error":{"code":"invalid_amount"`, invalid, invalid,
		`{"id":"3","out":{"fee":"0.00"`, `{"id":"4","out":{"fee":"40.00"`,
	}
	for name, r := range map[string]io.Reader{
		"at once":       strings.NewReader(in),
		"byte by byte":  iotest.OneByteReader(strings.NewReader(in)),
		"end with data": iotest.DataErrReader(strings.NewReader(in)),
		"half reads":    iotest.HalfReader(strings.NewReader(in)),
	} {
		var out bytes.Buffer
		if err := newTestSession(t).Run(r, &out); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		starts(t, out.String(), want...)
	}
}

// repeat is a reader of n times one byte.
func repeat(b byte, n int64) io.Reader { return io.LimitReader(repeater(b), n) }

type repeater byte

func (r repeater) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r)
	}
	return len(p), nil
}

func TestRunLongLines(t *testing.T) {
	first, last := fee("1", "1000")+"\n", fee("9", "1000")+"\n"
	pad := func(n int64) io.Reader {
		// A line of exactly n bytes that is a request with blanks at its end.
		req := fee("2", "1000")
		return io.MultiReader(strings.NewReader(req), repeat(' ', n-int64(len(req))), strings.NewReader("\n"))
	}
	one, nine := `{"id":"1","out":`, `{"id":"9","out":`
	long := `{"id":null,"error":{"code":"too_large","field":null`
	for _, c := range []struct {
		name   string
		middle io.Reader
		want   []string
	}{
		{"just fits", pad(MaxLine), []string{one, `{"id":"2","out":`, nine}},
		{"one too many", pad(MaxLine + 1), []string{one, long, nine}},
		{"far too long", pad(5 * MaxLine), []string{one, long, nine}},
		{"two in a row", io.MultiReader(pad(MaxLine+1), pad(2*MaxLine)), []string{one, long, long, nine}},
	} {
		var out bytes.Buffer
		r := io.MultiReader(strings.NewReader(first), c.middle, strings.NewReader(last))
		if err := newTestSession(t).Run(r, &out); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		starts(t, out.String(), c.want...)
	}
	var out bytes.Buffer
	if err := newTestSession(t).Run(repeat('x', MaxLine+1), &out); err != nil {
		t.Error(err)
	}
	starts(t, out.String(), long)
}

// Each answer arrives before the next question is asked and without the input
// ending, also when half a line has been sent already.
func TestRunAnswersWhileInputPauses(t *testing.T) {
	toRun, questions := io.Pipe()
	answers, fromRun := io.Pipe()
	done := make(chan error, 1)
	go func() {
		done <- NewSession().Run(toRun, fromRun)
		fromRun.Close()
	}()
	got := make(chan string)
	go func() {
		s := bufio.NewScanner(answers)
		for s.Scan() {
			got <- s.Text()
		}
		close(got)
	}()
	rest := ""
	for i := range 3 {
		line := fee(fmt.Sprint(i), "1000") + "\n"
		next := fee(fmt.Sprint(i+1), "1000") + "\n"
		if _, err := io.WriteString(questions, strings.TrimPrefix(line, rest)+next[:10]); err != nil {
			t.Fatal(err)
		}
		rest = next[:10]
		select {
		case a := <-got:
			if want := fmt.Sprintf(`{"id":"%d","out":`, i); !strings.HasPrefix(a, want) {
				t.Errorf("got %s, want %s...", a, want)
			}
		case <-time.After(10 * time.Second):
			t.Fatal("no answer")
		}
	}
	questions.Close()
	if a := <-got; !strings.HasPrefix(a, invalid) {
		t.Errorf("the half line: %s", a)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

var errBroken = errors.New("broken")

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

// Only input and output can fail; what was answered before the input broke is
// written.
func TestRunBroken(t *testing.T) {
	if err := newTestSession(t).Run(strings.NewReader(fee("1", "1")), brokenWriter{}); !errors.Is(err, errBroken) {
		t.Errorf("output: %v", err)
	}
	var out bytes.Buffer
	in := io.MultiReader(strings.NewReader(fee("1", "1")+"\nhalf"), iotest.ErrReader(errBroken))
	if err := newTestSession(t).Run(in, &out); !errors.Is(err, errBroken) {
		t.Errorf("input: %v", err)
	}
	starts(t, out.String(), `{"id":"1","out":`)
	if err := newTestSession(t).Run(stuck{}, &out); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("a reader that gives nothing: %v", err)
	}
}

type stuck struct{}

func (stuck) Read([]byte) (int, error) { return 0, nil }

// A million lines take no more memory than a few.
func TestRunMemory(t *testing.T) {
	lines := 1_000_000
	if testing.Short() {
		lines = 50_000
	}
	line := []byte(fee("1", "1234.56") + "\n")
	block := bytes.Repeat(line, 1000)
	var blocks []io.Reader
	for range lines / 1000 {
		blocks = append(blocks, bytes.NewReader(block))
	}
	count := &counter{}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	if err := newTestSession(t).Run(io.MultiReader(blocks...), count); err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if count.lines != lines {
		t.Errorf("%d answers to %d lines", count.lines, lines)
	}
	if grown := int64(after.HeapSys) - int64(before.HeapSys); grown > 32<<20 {
		t.Errorf("the heap grew by %d bytes", grown)
	}
}

type counter struct{ lines int }

func (c *counter) Write(p []byte) (int, error) {
	c.lines += bytes.Count(p, []byte("\n"))
	return len(p), nil
}

// FuzzLine: any line gets exactly one answer, in the schema, and no panic.
func FuzzLine(f *testing.F) {
	for _, o := range ops {
		f.Add([]byte(Example(o.name)))
	}
	for _, s := range []string{``, `{}`, `[]`, "\xff", `{"id":"a","op":"wik.fee","in":{"principal":1}}`} {
		f.Add([]byte(s))
	}
	v := answers()
	f.Fuzz(func(t *testing.T, line []byte) {
		got := newTestSession(t).Line(nil, line)
		if bytes.ContainsAny(got, "\n\r") {
			t.Fatalf("%q: more than one line: %q", line, got)
		}
		if !utf8.Valid(got) {
			t.Fatalf("%q: not UTF-8: %q", line, got)
		}
		if err := v.checkText("answer", got); err != nil {
			t.Fatalf("%q: %s: %v", line, got, err)
		}
	})
}

// FuzzInput puts any text in the place of the input of any operation.
func FuzzInput(f *testing.F) {
	for i, o := range ops {
		f.Add(uint8(i), o.example)
	}
	v := answers()
	f.Fuzz(func(t *testing.T, which uint8, in string) {
		o := &ops[int(which)%len(ops)]
		line := `{"id":"f","op":"` + o.name + `","in":` + in + `}`
		got := newTestSession(t).Line(nil, []byte(line))
		if err := v.checkText("answer", got); err != nil {
			t.Fatalf("%s: %s: %v", line, got, err)
		}
	})
}

func BenchmarkWIKFee(b *testing.B) {
	s := NewSession()
	line := []byte(fee("12345", "1234.56"))
	var out []byte
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	for b.Loop() {
		out = s.Line(out[:0], line)
	}
}

func BenchmarkRun(b *testing.B) {
	block := bytes.Repeat([]byte(fee("12345", "1234.56")+"\n"), 1000)
	s := NewSession()
	for b.Loop() {
		if err := s.Run(bytes.NewReader(block), io.Discard); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*1000/b.Elapsed().Seconds(), "answers/s")
}
