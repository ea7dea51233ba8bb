package oracle

import (
	"bytes"
	"errors"
	"io"
)

// Run answers every line of r on w, in order, until r ends. Blank lines are
// skipped. Memory does not grow with the number of lines. Whatever was answered
// is written before Run waits for more input, so that a program on the other end
// of a pipe gets each answer without closing its end.
//
// An error is one of r or w; a line is never one.
func (s *Session) Run(r io.Reader, w io.Writer) error {
	in := &lines{r: r}
	var out []byte
	flush := func() error {
		if len(out) == 0 {
			return nil
		}
		_, err := w.Write(out)
		out = out[:0]
		if cap(out) > keepBuffer {
			out = nil
		}
		return err
	}
	in.beforeRead = flush
	for {
		line, long, err := in.next()
		if err != nil {
			if ferr := flush(); ferr != nil {
				return ferr
			}
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		switch {
		case long:
			out = append(s.TooLarge(out), '\n')
		case !blank(line):
			out = append(s.Line(out, line), '\n')
		}
		if len(out) > chunk {
			if err := flush(); err != nil {
				return err
			}
		}
	}
}

func blank(line []byte) bool { return len(bytes.Trim(line, " \t\r")) == 0 }

const (
	// chunk is what is read and written at a time.
	chunk = 64 << 10
	// keepBuffer is the largest buffer that is kept for the next lines.
	keepBuffer = 1 << 20
)

// lines cuts a stream into lines.
type lines struct {
	r io.Reader
	// beforeRead runs before every read, which may wait for a long time.
	beforeRead func() error
	buf        []byte
	start, end int // what was read and not yet given out
	err        error
}

// next returns the next line without its line feed; it is valid until the call
// after. long says that the line was longer than MaxLine and was skipped. At the
// end the error is io.EOF; a last line without a line feed counts as a line.
func (l *lines) next() (line []byte, long bool, err error) {
	seen := 0
	for {
		if i := bytes.IndexByte(l.buf[l.start+seen:l.end], '\n'); i >= 0 {
			line = l.buf[l.start : l.start+seen+i]
			l.start += seen + i + 1
			return line, long || len(line) > MaxLine, nil
		}
		seen = l.end - l.start
		if seen > MaxLine {
			// Too long already: forget it and look for its end only.
			long, seen, l.start = true, 0, l.end
		}
		if l.err != nil {
			if !errors.Is(l.err, io.EOF) || (seen == 0 && !long) {
				return nil, false, l.err
			}
			line = l.buf[l.start:l.end]
			l.start = l.end
			return line, long, nil
		}
		if err := l.fill(); err != nil {
			return nil, false, err
		}
	}
}

// fill reads more behind what is there.
func (l *lines) fill() error {
	if err := l.beforeRead(); err != nil {
		return err
	}
	l.room()
	const tries = 100
	for range tries {
		n, err := l.r.Read(l.buf[l.end:])
		l.end += n
		if err != nil {
			l.err = err
			return nil
		}
		if n > 0 {
			return nil
		}
	}
	l.err = io.ErrNoProgress
	return nil
}

// room makes room in the buffer. It grows for a long line only and shrinks again
// after it.
func (l *lines) room() {
	have := l.end - l.start
	size := len(l.buf)
	switch {
	case size == 0:
		size = chunk
	case have > size/2:
		size *= 2
	case size > keepBuffer && have < keepBuffer/2:
		size = keepBuffer
	}
	if size != len(l.buf) {
		buf := make([]byte, size)
		copy(buf, l.buf[l.start:l.end])
		l.buf = buf
	} else if l.start > 0 {
		copy(l.buf, l.buf[l.start:l.end])
	}
	l.start, l.end = 0, have
}
