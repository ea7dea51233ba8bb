package oracle

import (
	"slices"
	"strconv"
	"time"

	"github.com/go-incasso/incasso"
)

// A request is checked in four passes over the whole input: unknown fields, then
// missing ones, then types, then values. Only the first error is reported. Within
// a pass the order is that of the contract; unknown fields come in the order of
// the line, as there is no other.

// pass is one of the four; it judges one field.
type pass uint8

const (
	passUnknown pass = iota
	passMissing
	passType
	passValue
)

// check runs the passes over an input.
func check(s *spec, in value) *incasso.Error {
	for p := passUnknown; p <= passValue; p++ {
		if e := walk(p, s, in, ""); e != nil {
			return e
		}
	}
	return nil
}

// walk judges a value and what lies in it. A value of the wrong type is left to
// the pass for types; nothing in it can be judged.
func walk(p pass, s *spec, v value, path string) *incasso.Error {
	if v.absent() {
		return nil
	}
	if !typeFits(s, v) {
		if p == passType {
			return typeError(s, path)
		}
		return nil
	}
	switch {
	case s.kind == kindList:
		return walkList(p, s, v, path)
	case s.kind == kindAnyObject:
		return nil
	case v.kind() == nodeObject:
		return walkObject(p, s, v, path)
	case p == passValue:
		return checkValue(s, v, path)
	}
	return nil
}

func walkList(p pass, s *spec, v value, path string) *incasso.Error {
	if p == passMissing && s.notEmpty && v.count() == 0 {
		return missing(path)
	}
	if p == passValue && s.most != 0 && int64(v.count()) > s.most {
		return outOfRangeList(s, path)
	}
	for i, e := range v.elements {
		at := path + "[" + strconv.Itoa(i) + "]"
		if e.absent() {
			if p == passMissing {
				return missing(at)
			}
			continue
		}
		if err := walk(p, s.elem, e, at); err != nil {
			return err
		}
	}
	return nil
}

func walkObject(p pass, s *spec, v value, path string) *incasso.Error {
	if p == passUnknown {
		return walkUnknown(s, v, path)
	}
	if err := walkFields(p, s.fields, v, path); err != nil {
		return err
	}
	if err := walkFields(p, extraFields(s, v), v, path); err != nil {
		return err
	}
	if p == passMissing && len(s.choice) > 0 && !anyOf(s.choice, v) {
		return missing(under(path, s.choice[0]))
	}
	return nil
}

func walkFields(p pass, fields []spec, v value, path string) *incasso.Error {
	for i := range fields {
		f := &fields[i]
		field := v.get(f.name)
		if field.absent() {
			if p == passMissing && (f.required || isNeeded(f, v)) {
				return missing(under(path, f.name))
			}
			continue
		}
		if err := walk(p, f, field, under(path, f.name)); err != nil {
			return err
		}
	}
	return nil
}

// isNeeded reports whether another field of the same object asks for this one.
func isNeeded(f *spec, parent value) bool {
	if f.neededBy == "" {
		return false
	}
	v := parent.get(f.neededBy)
	return !v.absent() && v.isString() && v.d.isText(v.at, f.needed)
}

// walkUnknown looks for fields that do not exist. When the type that would tell
// the fields is itself wrong, that is the error, in a later pass.
func walkUnknown(s *spec, v value, path string) *incasso.Error {
	open := hasOpenType(s, v)
	for key, field := range v.fields {
		f := findField(s, v.d, key, v)
		if f == nil {
			if open {
				continue
			}
			name := v.d.text(key)
			return incasso.Refuse(incasso.ErrUnknownField, under(path, name),
				"Het veld "+quote(name)+" bestaat hier niet.",
				"The field "+quote(name)+" does not exist here.")
		}
		if err := walk(passUnknown, f, field, under(path, f.name)); err != nil {
			return err
		}
	}
	return nil
}

func anyOf(names []string, v value) bool {
	return slices.ContainsFunc(names, v.has)
}

// under returns the path of a field of an object.
func under(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func typeFits(s *spec, v value) bool {
	switch k := v.kind(); s.kind {
	case kindAmount, kindRate, kindDate, kindTime, kindWord, kindText:
		return v.isString()
	case kindBool:
		return k == nodeTrue || k == nodeFalse
	case kindInt:
		if k != nodeNumber {
			return false
		}
		_, whole := wholeNumber(v.d.raw(v.at))
		return whole
	case kindList:
		return k == nodeArray
	case kindObject, kindAnyObject:
		return k == nodeObject
	case kindTextOrObject:
		return v.isString() || k == nodeObject
	case kindRef, kindAny:
	}
	return true
}

// checkValue judges a value of the right type.
func checkValue(s *spec, v value, path string) *incasso.Error {
	switch s.kind {
	case kindAmount:
		return checkAmount(s, v, path)
	case kindRate:
		return checkRate(s, v, path)
	case kindDate:
		return checkDate(v, path)
	case kindTime:
		return checkTime(v, path)
	case kindInt:
		if n, _ := wholeNumber(v.d.raw(v.at)); n < s.least || n > s.most {
			return outOfRange(s, path)
		}
	case kindWord, kindTextOrObject:
		if !isWord(s.words, v) {
			_, err := incasso.ParseWord[uint8](v.text(), s.words, "word for this field", "woord voor dit veld")
			return inField(err, path)
		}
	case kindBool, kindText, kindList, kindObject, kindAnyObject, kindRef, kindAny:
	}
	return nil
}

func checkAmount(s *spec, v value, path string) *incasso.Error {
	e, err := incasso.ParseEUR(v.text())
	if err != nil {
		return inField(err, path)
	}
	if s.most != 0 && int64(e) < s.least {
		return tooSmall(s, path)
	}
	return nil
}

func checkRate(s *spec, v value, path string) *incasso.Error {
	r, err := incasso.ParseRate(v.text())
	if err != nil {
		return inField(err, path)
	}
	if s.most != 0 && (int64(r) < s.least || int64(r) > s.most) {
		return rateRange(s, path)
	}
	return nil
}

func isWord(words []string, v value) bool {
	for _, w := range words {
		if v.d.isText(v.at, w) {
			return true
		}
	}
	return false
}

// The library's days reach further; questions are answered for these years.
const firstYear, lastYear = 1900, 2199

func checkDate(v value, path string) *incasso.Error {
	s := v.text()
	d, err := incasso.ParseDate(s)
	if err != nil {
		return inField(err, path)
	}
	if y := d.Year(); y < firstYear || y > lastYear {
		return incasso.Refuse(incasso.ErrInvalidDate, path,
			quote(s)+" valt buiten de jaren 1900 tot en met 2199.",
			quote(s)+" lies outside the years 1900 to 2199.")
	}
	return nil
}

// checkTime judges a moment in the form of RFC 3339, with its zone.
func checkTime(v value, path string) *incasso.Error {
	s := v.text()
	t, err := time.Parse(time.RFC3339, s)
	if err != nil || t.Year() < firstYear || t.Year() > lastYear {
		return incasso.Refuse(incasso.ErrInvalidDate, path,
			quote(s)+" is geen tijdstip in de vorm 2026-03-02T10:30:00+01:00.",
			quote(s)+" is not a moment in the form 2026-03-02T10:30:00+01:00.")
	}
	return nil
}
