package oracle

import (
	"encoding/json"
	"errors"
	"unicode/utf8"
)

// A line is read in one pass into a flat list of nodes. Nothing is copied out of
// the line and nothing recurses, so that no line, however deep or long, can cost
// more than a small multiple of its own length.

// nodeKind says what a node is.
type nodeKind uint8

const (
	nodeNull nodeKind = iota
	nodeFalse
	nodeTrue
	nodeNumber
	nodeString  // no escapes: the bytes of the line are the text
	nodeEscaped // a string with escapes
	nodeArray
	nodeObject
)

// node is one JSON value (or key) of the line.
type node struct {
	kind nodeKind
	// start and end bound the bytes in the line; of a string, those between the
	// quotes.
	start, end uint32
	// next is the index of the first node behind this one and all in it.
	next uint32
}

// recordDepth is how deep nodes are recorded. What lies deeper is checked for
// syntax only: no field of any operation lies that deep.
const recordDepth = 32

// doc is a line that was read. It is reused for the next.
type doc struct {
	line  []byte
	nodes []node
	// open holds the kind of every container that is open, parents the nodes of
	// those that are recorded.
	open    []nodeKind
	parents [recordDepth]uint32
	pos     int
}

var (
	errSyntax    = errors.New("not valid JSON")
	errUTF8      = errors.New("not valid UTF-8")
	errDuplicate = errors.New("the same key twice in one object")
)

// parse reads a line that holds exactly one JSON value. Text that is not valid
// UTF-8 and an object with the same key twice are refused: one of the two values
// would be lost.
func (d *doc) parse(line []byte) error {
	d.line, d.pos = line, 0
	d.nodes, d.open = d.nodes[:0], d.open[:0]
	if !utf8.Valid(line) {
		return errUTF8
	}
	for {
		if !d.value() {
			return errSyntax
		}
		more, ok := d.after()
		if !ok {
			return errSyntax
		}
		if !more {
			break
		}
	}
	d.space()
	if d.pos != len(d.line) {
		return errSyntax
	}
	return d.duplicates()
}

// value reads a value; of a container, what comes up to its first value (a key
// included) or up to its end when it is empty.
func (d *doc) value() bool {
	for {
		d.space()
		if d.pos >= len(d.line) {
			return false
		}
		switch c := d.line[d.pos]; c {
		case '{', '[':
			if done, ok := d.container(c); done || !ok {
				return ok
			}
		case '"':
			return d.str()
		case 't':
			return d.literal("true", nodeTrue)
		case 'f':
			return d.literal("false", nodeFalse)
		case 'n':
			return d.literal("null", nodeNull)
		default:
			return d.number()
		}
	}
}

// container opens an object or array. done says that it is empty and closed
// again.
func (d *doc) container(c byte) (done, ok bool) {
	kind, closing := nodeObject, byte('}')
	if c == '[' {
		kind, closing = nodeArray, ']'
	}
	at := d.add(kind, d.pos, d.pos+1)
	if len(d.open) < recordDepth {
		d.parents[len(d.open)] = at
	}
	d.pos++
	d.space()
	if d.pos < len(d.line) && d.line[d.pos] == closing {
		d.pos++
		if at != unrecorded {
			d.nodes[at].end = uint32(d.pos)
		}
		return true, true
	}
	d.open = append(d.open, kind)
	if kind == nodeObject {
		return false, d.key()
	}
	return false, true
}

// after reads what stands behind a value: commas, keys and the ends of
// containers. more says that another value follows.
func (d *doc) after() (more, ok bool) {
	for len(d.open) > 0 {
		d.space()
		if d.pos >= len(d.line) {
			return false, false
		}
		top := d.open[len(d.open)-1]
		c := d.line[d.pos]
		d.pos++
		switch {
		case c == ',' && top == nodeArray:
			return true, true
		case c == ',' && top == nodeObject:
			d.space()
			return true, d.key()
		case c == ']' && top == nodeArray, c == '}' && top == nodeObject:
			d.open = d.open[:len(d.open)-1]
			if len(d.open) < recordDepth {
				n := &d.nodes[d.parents[len(d.open)]]
				n.end, n.next = uint32(d.pos), uint32(len(d.nodes))
			}
		default:
			return false, false
		}
	}
	return false, true
}

// key reads a key and its colon.
func (d *doc) key() bool {
	if d.pos >= len(d.line) || d.line[d.pos] != '"' || !d.str() {
		return false
	}
	d.space()
	if d.pos >= len(d.line) || d.line[d.pos] != ':' {
		return false
	}
	d.pos++
	return true
}

// unrecorded is the index of a node that lies too deep to be recorded.
const unrecorded = ^uint32(0)

func (d *doc) add(kind nodeKind, start, end int) uint32 {
	if len(d.open) >= recordDepth {
		return unrecorded
	}
	at := uint32(len(d.nodes))
	d.nodes = append(d.nodes, node{kind: kind, start: uint32(start), end: uint32(end), next: at + 1})
	return at
}

func (d *doc) space() {
	for d.pos < len(d.line) {
		switch d.line[d.pos] {
		case ' ', '\t', '\r', '\n':
			d.pos++
		default:
			return
		}
	}
}

func (d *doc) literal(word string, kind nodeKind) bool {
	end := d.pos + len(word)
	if end > len(d.line) || string(d.line[d.pos:end]) != word {
		return false
	}
	d.add(kind, d.pos, end)
	d.pos = end
	return true
}

// str reads a string whose opening quote is at pos.
func (d *doc) str() bool {
	start := d.pos + 1
	kind := nodeString
	for i := start; i < len(d.line); i++ {
		switch c := d.line[i]; {
		case c == '"':
			d.add(kind, start, i)
			d.pos = i + 1
			return true
		case c < 0x20:
			return false
		case c == '\\':
			kind = nodeEscaped
			n := escapeLen(d.line[i+1:])
			if n == 0 {
				return false
			}
			i += n
		}
	}
	return false
}

// escapeLen returns the length of an escape behind its backslash, 0 when it is
// none.
func escapeLen(b []byte) int {
	if len(b) == 0 {
		return 0
	}
	switch b[0] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 1
	case 'u':
		if len(b) < 5 {
			return 0
		}
		for _, c := range b[1:5] {
			if (c < '0' || c > '9') && (c < 'a' || c > 'f') && (c < 'A' || c > 'F') {
				return 0
			}
		}
		return 5
	}
	return 0
}

// number reads a number by the grammar of JSON.
func (d *doc) number() bool {
	b, i := d.line, d.pos
	if i < len(b) && b[i] == '-' {
		i++
	}
	whole := digitsAt(b, i)
	if whole == 0 || (whole > 1 && b[i] == '0') {
		return false
	}
	i += whole
	if i < len(b) && b[i] == '.' {
		n := digitsAt(b, i+1)
		if n == 0 {
			return false
		}
		i += 1 + n
	}
	exponent, ok := exponentAt(b, i)
	if !ok {
		return false
	}
	i += exponent
	d.add(nodeNumber, d.pos, i)
	d.pos = i
	return true
}

// exponentAt returns the length of the exponent at i, 0 when there is none.
func exponentAt(b []byte, i int) (length int, ok bool) {
	if i >= len(b) || b[i] != 'e' && b[i] != 'E' {
		return 0, true
	}
	length = 1
	if i+1 < len(b) && (b[i+1] == '+' || b[i+1] == '-') {
		length = 2
	}
	n := digitsAt(b, i+length)
	return length + n, n > 0
}

func digitsAt(b []byte, i int) int {
	n := 0
	for i+n < len(b) && b[i+n] >= '0' && b[i+n] <= '9' {
		n++
	}
	return n
}

// duplicates looks for an object that has the same key twice.
func (d *doc) duplicates() error {
	for i := range d.nodes {
		if d.nodes[i].kind == nodeObject && d.hasDuplicate(uint32(i)) {
			return errDuplicate
		}
	}
	return nil
}

// hasDuplicate compares the keys of one object: of a small one pair by pair,
// which needs no memory, of a large one through a set.
func (d *doc) hasDuplicate(at uint32) bool {
	const small = 40
	end := d.nodes[at].next
	count := 0
	for k := at + 1; k < end; k = d.nodes[k+1].next {
		count++
		if count > small {
			return d.hasDuplicateLarge(at)
		}
		for j := at + 1; j < k; j = d.nodes[j+1].next {
			if d.sameText(j, k) {
				return true
			}
		}
	}
	return false
}

func (d *doc) hasDuplicateLarge(at uint32) bool {
	end := d.nodes[at].next
	seen := make(map[string]struct{})
	for k := at + 1; k < end; k = d.nodes[k+1].next {
		text := d.text(k)
		if _, ok := seen[text]; ok {
			return true
		}
		seen[text] = struct{}{}
	}
	return false
}

func (d *doc) sameText(a, b uint32) bool {
	if d.nodes[a].kind == nodeString && d.nodes[b].kind == nodeString {
		return string(d.raw(a)) == string(d.raw(b))
	}
	return d.text(a) == d.text(b)
}

// raw returns the bytes of a node in the line.
func (d *doc) raw(at uint32) []byte {
	n := d.nodes[at]
	return d.line[n.start:n.end]
}

// text returns the text of a string node. Half of a surrogate pair, which is no
// character, reads as U+FFFD.
func (d *doc) text(at uint32) string {
	n := d.nodes[at]
	if n.kind == nodeString {
		return string(d.line[n.start:n.end])
	}
	var s string
	// The syntax was checked, so that this cannot fail.
	_ = json.Unmarshal(d.line[n.start-1:n.end+1], &s)
	return s
}

// isText compares a string node with a text, without copying where it can.
func (d *doc) isText(at uint32, s string) bool {
	if d.nodes[at].kind == nodeString {
		return string(d.raw(at)) == s
	}
	return d.text(at) == s
}

// release lets go of what an uncommonly long line made the lists grow to.
func (d *doc) release() {
	const keep = 1 << 14
	d.line = nil
	if cap(d.nodes) > keep {
		d.nodes = nil
	}
	if cap(d.open) > keep {
		d.open = nil
	}
}
