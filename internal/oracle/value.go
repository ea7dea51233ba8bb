package oracle

import (
	"math"
	"strconv"

	"github.com/go-incasso/incasso"
)

// value is a node of a line. The zero value stands for what is absent; null is
// the same.
type value struct {
	d  *doc
	at uint32
}

func (v value) absent() bool { return v.d == nil || v.d.nodes[v.at].kind == nodeNull }

func (v value) kind() nodeKind { return v.d.nodes[v.at].kind }

func (v value) isString() bool { k := v.kind(); return k == nodeString || k == nodeEscaped }

// get returns a field of an object; absent when there is none, and when v is no
// object.
func (v value) get(name string) value {
	if v.absent() || v.kind() != nodeObject {
		return value{}
	}
	end := v.d.nodes[v.at].next
	for k := v.at + 1; k < end; k = v.d.nodes[k+1].next {
		if v.d.isText(k, name) {
			return value{v.d, k + 1}
		}
	}
	return value{}
}

// has reports whether an object has a field that is not null.
func (v value) has(name string) bool { return !v.get(name).absent() }

// fields yields the keys and values of an object, in the order of the line.
func (v value) fields(yield func(key uint32, field value) bool) {
	if v.absent() || v.kind() != nodeObject {
		return
	}
	end := v.d.nodes[v.at].next
	for k := v.at + 1; k < end; k = v.d.nodes[k+1].next {
		if !yield(k, value{v.d, k + 1}) {
			return
		}
	}
}

// elements yields the elements of an array.
func (v value) elements(yield func(i int, element value) bool) {
	if v.absent() || v.kind() != nodeArray {
		return
	}
	i, end := 0, v.d.nodes[v.at].next
	for k := v.at + 1; k < end; k = v.d.nodes[k].next {
		if !yield(i, value{v.d, k}) {
			return
		}
		i++
	}
}

// count returns the number of elements of an array.
func (v value) count() int {
	n := 0
	for range v.elements {
		n++
	}
	return n
}

// text returns the text of a string, empty when absent.
func (v value) text() string {
	if v.absent() {
		return ""
	}
	return v.d.text(v.at)
}

// The readers below are used after the whole request was checked. What is absent
// reads as the zero value; an error can no longer occur and is not looked at.

func (v value) str(name string) string { return v.get(name).text() }

func (v value) bool(name string) bool { return v.get(name).isTrue() }

func (v value) isTrue() bool { return !v.absent() && v.kind() == nodeTrue }

func (v value) int(name string) int { return v.get(name).asInt() }

func (v value) asInt() int {
	if v.absent() {
		return 0
	}
	n, _ := wholeNumber(v.d.raw(v.at))
	return int(n)
}

func (v value) eur(name string) incasso.EUR { return v.get(name).asEUR() }

func (v value) asEUR() incasso.EUR {
	e, _ := incasso.ParseEUR(v.text())
	return e
}

func (v value) rate(name string) incasso.Rate {
	r, _ := incasso.ParseRate(v.str(name))
	return r
}

func (v value) date(name string) incasso.Date { return v.get(name).asDate() }

func (v value) asDate() incasso.Date {
	d, _ := incasso.ParseDate(v.text())
	return d
}

// wholeNumber reads a JSON number that is whole, however it is written: 14, 14.0
// and 1.4e1 are the same number. ok is false for a number with a fraction. What
// lies beyond an int32 reads as the nearest int32, which is out of every range.
func wholeNumber(b []byte) (n int64, ok bool) {
	if len(b) < 10 {
		if n, err := strconv.ParseInt(string(b), 10, 64); err == nil {
			return n, true
		}
	}
	return slowWhole(b)
}

func slowWhole(b []byte) (int64, bool) {
	neg := b[0] == '-'
	if neg {
		b = b[1:]
	}
	mantissa, exponent := b, int64(0)
	for i, c := range b {
		if c == 'e' || c == 'E' {
			mantissa, exponent = b[:i], clampedExponent(b[i+1:])
			break
		}
	}
	digits := make([]byte, 0, len(mantissa))
	point := int64(-1)
	for _, c := range mantissa {
		if c == '.' {
			point = int64(len(digits))
			continue
		}
		digits = append(digits, c)
	}
	if point < 0 {
		point = int64(len(digits))
	}
	return placed(digits, point+exponent, neg)
}

// placed reads digits with the point before digits[point].
func placed(digits []byte, point int64, neg bool) (int64, bool) {
	n := int64(0)
	for i, c := range digits {
		if int64(i) >= point {
			if c != '0' {
				return 0, false
			}
			continue
		}
		n = min(n*10+int64(c-'0'), math.MaxInt32)
	}
	for range min(max(point-int64(len(digits)), 0), 12) {
		n = min(n*10, math.MaxInt32)
	}
	if neg {
		n = -n
	}
	return n, true
}

// clampedExponent reads an exponent; an absurd one reads as one that is longer
// than any line.
func clampedExponent(b []byte) int64 {
	const absurd = 1 << 40
	neg := b[0] == '-'
	if neg || b[0] == '+' {
		b = b[1:]
	}
	n := int64(0)
	for _, c := range b {
		n = min(n*10+int64(c-'0'), absurd)
	}
	if neg {
		return -n
	}
	return n
}

// wordAt reads a word of an enumeration; absent is the zero value.
func wordAt[T any, P interface {
	*T
	UnmarshalText(text []byte) error
}](in value, name string) T {
	var v T
	_ = P(&v).UnmarshalText([]byte(in.str(name)))
	return v
}
