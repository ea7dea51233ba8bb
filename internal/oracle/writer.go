package oracle

import (
	"encoding/json"
	"slices"
	"strconv"

	"github.com/go-incasso/incasso"
)

// writer appends JSON to a buffer. Commas come by themselves: between two values
// unless one has just opened a container or written a key.
type writer struct {
	b []byte
	// notices and sources collect what goes to the end of an answer.
	notices []incasso.Notice
	sources []incasso.Source
}

func (w *writer) comma() {
	if n := len(w.b); n > 0 {
		switch w.b[n-1] {
		case '{', '[', ':':
		default:
			w.b = append(w.b, ',')
		}
	}
}

func (w *writer) key(name string) {
	w.comma()
	w.b = append(w.b, '"')
	w.b = append(w.b, name...)
	w.b = append(w.b, '"', ':')
}

// open begins an object as an element of a list or behind a key; close ends an
// object or a list.
func (w *writer) open()        { w.comma(); w.b = append(w.b, '{') }
func (w *writer) close(c byte) { w.b = append(w.b, c) }

func (w *writer) openObject(name string) { w.key(name); w.b = append(w.b, '{') }
func (w *writer) openList(name string)   { w.key(name); w.b = append(w.b, '[') }

func (w *writer) null(name string) { w.key(name); w.b = append(w.b, "null"...) }

func (w *writer) text(name, s string) { w.key(name); w.b = appendString(w.b, s) }

func (w *writer) element(s string) { w.comma(); w.b = appendString(w.b, s) }

// word writes a text, and null for the empty one.
func (w *writer) word(name, s string) {
	if s == "" {
		w.null(name)
		return
	}
	w.text(name, s)
}

func (w *writer) bool(name string, v bool) { w.key(name); w.b = strconv.AppendBool(w.b, v) }

func (w *writer) int(name string, n int) { w.key(name); w.b = strconv.AppendInt(w.b, int64(n), 10) }

func (w *writer) eur(name string, e incasso.EUR) {
	w.key(name)
	w.b = append(w.b, '"')
	w.b, _ = e.AppendText(w.b)
	w.b = append(w.b, '"')
}

func (w *writer) rate(name string, r incasso.Rate) {
	w.key(name)
	w.b = append(w.b, '"')
	w.b, _ = r.AppendText(w.b)
	w.b = append(w.b, '"')
}

// date writes a day, and null for no day.
func (w *writer) date(name string, d incasso.Date) {
	if d.IsZero() {
		w.null(name)
		return
	}
	w.key(name)
	w.b = append(w.b, '"')
	w.b, _ = d.AppendText(w.b)
	w.b = append(w.b, '"')
}

// any writes a value with its own JSON form. It is for answers where speed does
// not count.
func (w *writer) any(name string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	w.key(name)
	w.b = append(w.b, b...)
	return nil
}

// note adds notices to the answer, each id once.
func (w *writer) note(notices ...incasso.Notice) {
	for _, n := range notices {
		if !slices.ContainsFunc(w.notices, func(o incasso.Notice) bool { return o.ID == n.ID }) {
			w.notices = append(w.notices, n)
		}
	}
}

// cite adds a source to the answer, each once.
func (w *writer) cite(s incasso.Source) {
	if s != (incasso.Source{}) && !slices.Contains(w.sources, s) {
		w.sources = append(w.sources, s)
	}
}

func (w *writer) citeSources(list []incasso.Source) {
	for _, s := range list {
		w.cite(s)
	}
}

// citeSteps adds the sources of the steps of an explanation.
func (w *writer) citeSteps(steps []incasso.Step) {
	for _, s := range steps {
		w.cite(s.Source.Source())
	}
}

// tail writes what every answer ends with.
func (w *writer) tail(law []byte) {
	if len(w.notices) > 0 {
		w.openList("notices")
		for _, n := range w.notices {
			w.open()
			w.text("id", n.ID)
			w.text("message_nl", n.NL)
			w.text("message_en", n.EN)
			w.close('}')
		}
		w.close(']')
	}
	if len(w.sources) > 0 {
		w.openList("sources")
		for _, s := range w.sources {
			w.source(s)
		}
		w.close(']')
	}
	w.key("law")
	w.b = append(w.b, law...)
}

// source writes a source as an element of a list or behind a key; empty fields
// are left out.
func (w *writer) source(s incasso.Source) {
	w.open()
	for _, f := range [...]struct{ name, text string }{
		{"law", s.Law}, {"bwb_id", s.BWBID}, {"article", s.Article}, {"paragraph", s.Paragraph},
		{"sentence", s.Sentence}, {"ecli", s.ECLI}, {"url", s.URL}, {"juriconnect", s.Juriconnect},
		{"instrument", s.Instrument},
	} {
		if f.text != "" {
			w.text(f.name, f.text)
		}
	}
	if !s.Checked.IsZero() {
		w.date("checked", s.Checked)
	}
	w.close('}')
}

// appendString appends a JSON string. Text that is not valid UTF-8 cannot reach
// it: every line is checked when it is read.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	plain := 0
	for i := range len(s) {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' && c != 0x7f {
			continue
		}
		b = append(b, s[plain:i]...)
		plain = i + 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\t':
			b = append(b, '\\', 't')
		case '\r':
			b = append(b, '\\', 'r')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	b = append(b, s[plain:]...)
	return append(b, '"')
}
