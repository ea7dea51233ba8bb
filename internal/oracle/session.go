package oracle

import (
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/go-incasso/incasso"
)

// MaxLine is the longest line that is read, in bytes without its line feed.
const MaxLine = 16 << 20

// errInternal is the code of an answer to a request on which the library itself
// failed. It is no refusal and not part of the contract: it is a defect to be
// reported.
const errInternal incasso.Code = "internal"

// Session answers requests one after the other. It keeps what it needs to read
// and write from one request to the next; it is not safe for concurrent use, but
// any number of sessions are.
type Session struct {
	doc doc
	w   writer
	law []byte
	// Defect is told about a panic in the library; the request is answered with
	// the code "internal". Nil says it to nobody.
	Defect func(op string, cause any, stack []byte)
}

// NewSession returns a session.
func NewSession() *Session {
	law, err := json.Marshal(incasso.CurrentLaw())
	if err != nil { // plain texts and a day always encode
		law = []byte("null")
	}
	return &Session{law: law}
}

// request is what the envelope of a line holds.
type request struct {
	id []byte // raw JSON, nil for null
	op *op
	in value
}

// Line answers one line: it appends one JSON object without a line feed to dst.
func (s *Session) Line(dst, line []byte) (answer []byte) {
	var req request
	defer s.doc.release()
	defer func() {
		if cause := recover(); cause != nil {
			s.tell(req.op, cause)
			s.begin(dst)
			s.writeID(req.id)
			s.refuse(internal())
			answer = s.end()
		}
	}()
	if len(line) > MaxLine {
		return s.TooLarge(dst)
	}
	refused := s.envelope(&req, line)
	s.begin(dst)
	s.writeID(req.id)
	if refused != nil {
		s.refuse(refused)
	} else {
		_ = s.answer(req.op, req.in) // the code stands in the answer
	}
	return s.end()
}

// Call answers one operation on the bytes of its input, as a line would be
// answered but without an id: it appends {"out": ...} or {"error": ...} to dst.
// code is empty when the question was answered.
//
// The bytes may also be a whole request as it stands on a line: no operation has an
// input named "in" or "op". Its op is then left out or the one that is called, and
// the answer repeats its id when it has one.
func (s *Session) Call(dst []byte, name string, in []byte) (answer []byte, code incasso.Code) {
	o := findOp(name)
	defer s.doc.release()
	defer func() {
		if cause := recover(); cause != nil {
			s.tell(o, cause)
			s.begin(dst)
			s.refuse(internal())
			answer, code = s.end(), errInternal
		}
	}()
	s.begin(dst)
	var e *incasso.Error
	var question value
	switch {
	case o == nil:
		e = unknownOp(name)
	case len(in) > MaxLine:
		e = tooLarge()
	default:
		if e = s.parse(in); e == nil {
			question, e = s.unwrap(name, in)
		}
	}
	if e != nil {
		code = e.Code
		s.refuse(e)
	} else {
		code = s.answer(o, question)
	}
	return s.end(), code
}

// unwrap returns the input of an operation in a body that was parsed: the body
// itself, or the "in" of a whole request, whose id it writes.
func (s *Session) unwrap(name string, body []byte) (value, *incasso.Error) {
	v := value{&s.doc, 0}
	if s.doc.nodes[0].kind != nodeObject {
		return v, notObject()
	}
	op := v.get("op")
	if v.get("in").absent() && op.absent() {
		return v, nil
	}
	if id := s.id(v, body); id != nil {
		s.writeID(id)
	}
	if e := check(&bodySpec, v); e != nil {
		return v, e
	}
	if !op.absent() && op.text() != name {
		return v, incasso.Refuse(incasso.ErrNotAllowed, "op",
			"De vraag in de inhoud is een andere dan die van het pad.",
			"The operation in the body is another one than that of the path.")
	}
	return v.get("in"), nil
}

// id returns the id of a request as it stands in the line, nil when it has no text.
func (s *Session) id(v value, line []byte) []byte {
	id := v.get("id")
	if id.absent() || !id.isString() {
		return nil
	}
	n := s.doc.nodes[id.at]
	return line[n.start-1 : n.end+1]
}

// TooLarge appends the answer to a line that was skipped because it is too long.
func (s *Session) TooLarge(dst []byte) []byte {
	s.begin(dst)
	s.w.null("id")
	s.refuse(tooLarge())
	return s.end()
}

// tell reports a panic, which the library never has by its own word. It became an
// error, so that the next line is answered all the same.
func (s *Session) tell(o *op, cause any) {
	if s.Defect == nil {
		return
	}
	name := ""
	if o != nil {
		name = o.name
	}
	s.Defect(name, cause, debug.Stack())
}

func internal() *incasso.Error {
	return incasso.Refuse(errInternal, "",
		"De bibliotheek zelf liep vast; meld dit als een fout.",
		"The library itself failed; please report this as a defect.")
}

// writeID writes the id as it stood in the line.
func (s *Session) writeID(raw []byte) {
	if raw == nil {
		s.w.null("id")
		return
	}
	s.w.key("id")
	s.w.b = append(s.w.b, raw...)
}

func (s *Session) begin(dst []byte) {
	s.w.notices, s.w.sources = s.w.notices[:0], s.w.sources[:0]
	s.w.b = append(dst, '{')
}

func (s *Session) end() []byte {
	s.w.close('}')
	b := s.w.b
	s.w.b = nil
	return b
}

func (s *Session) parse(line []byte) *incasso.Error {
	err := s.doc.parse(line)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errUTF8):
		return incasso.Refuse(incasso.ErrInvalidJSON, "",
			"De regel is geen geldige UTF-8.", "The line is not valid UTF-8.")
	case errors.Is(err, errDuplicate):
		return incasso.Refuse(incasso.ErrInvalidJSON, "",
			"Een object heeft tweemaal dezelfde sleutel.", "An object has the same key twice.")
	}
	return notObject()
}

func notObject() *incasso.Error {
	return incasso.Refuse(incasso.ErrInvalidJSON, "",
		"De regel is niet één JSON-object.", "The line is not one JSON object.")
}

func tooLarge() *incasso.Error {
	return incasso.Refuse(incasso.ErrTooLarge, "",
		"De regel is langer dan 16 MiB en is overgeslagen.",
		"The line is longer than 16 MiB and was skipped.")
}

func unknownOp(name string) *incasso.Error {
	known := strings.Join(OpNames(), ", ")
	return incasso.Refuse(incasso.ErrUnknownOp, "op",
		"De vraag "+quote(name)+" bestaat niet; bekend zijn: "+known+".",
		"There is no operation "+quote(name)+"; known are: "+known+".")
}

// envelope reads a line and finds its operation.
func (s *Session) envelope(req *request, line []byte) *incasso.Error {
	if e := s.parse(line); e != nil {
		return e
	}
	if s.doc.nodes[0].kind != nodeObject {
		return notObject()
	}
	v := value{&s.doc, 0}
	req.in = v.get("in")
	req.id = s.id(v, line)
	if e := check(&envelopeSpec, v); e != nil {
		return e
	}
	name := v.get("op")
	if req.op = findOpValue(name); req.op == nil {
		return unknownOp(name.text())
	}
	return nil
}

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var envelopeSpec = object("", "A request.",
	text("id", "Any text; the answer repeats it."),
	text("op", "The operation.").must(),
	spec{name: "in", kind: kindAnyObject, doc: "The input of the operation."}.must(),
)

// bodySpec is a request in a body, where the path names the operation.
//
//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var bodySpec = object("", "A request.",
	text("id", "Any text; the answer repeats it."),
	text("op", "The operation; that of the path."),
	spec{name: "in", kind: kindAnyObject, doc: "The input of the operation."}.must(),
)

// answer checks the input, runs the operation and writes "out" or "error".
func (s *Session) answer(o *op, in value) incasso.Code {
	if e := check(&o.in, in); e != nil {
		s.refuse(e)
		return e.Code
	}
	mark := len(s.w.b)
	s.w.openObject("out")
	err := o.run(in, &s.w)
	if err == nil {
		s.w.tail(s.law)
		s.w.close('}')
		return ""
	}
	s.w.b = s.w.b[:mark]
	s.refuse(err)
	return asError(err).Code
}

// refusal is an error that has more to tell than code, field and message.
type refusal struct {
	err  *incasso.Error
	more func(w *writer)
}

func (r *refusal) Error() string { return r.err.Error() }

func (r *refusal) Unwrap() error { return r.err }

// refuse writes "error".
func (s *Session) refuse(err error) {
	e := asError(err)
	s.w.openObject("error")
	s.w.text("code", string(e.Code))
	s.w.word("field", e.Field)
	s.w.text("message", e.EN)
	s.w.text("message_nl", e.NL)
	if r := (*refusal)(nil); errors.As(err, &r) {
		r.more(&s.w)
	}
	s.w.close('}')
}

// asError returns the library's own error. Every room promises no other; one
// that comes all the same is a defect and says so.
func asError(err error) *incasso.Error {
	if e := (*incasso.Error)(nil); errors.As(err, &e) {
		return e
	}
	return incasso.Refuse(errInternal, "", fmt.Sprint(err), fmt.Sprint(err))
}
