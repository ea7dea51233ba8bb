package incasso

import (
	"strconv"
	"strings"
)

// Rule is one rule that a computation applies: a stable id and a sentence in
// Dutch and in English. In a sentence, {name} stands for the value of that name
// among the inputs of the step, and {out} for its output.
type Rule struct {
	// ID is stable and dotted: "wik.scale.band".
	ID string `json:"id"`
	// NL and EN are the sentences with their placeholders.
	NL string `json:"-"`
	EN string `json:"-"`
}

// Step is one step of an explanation: the rule that was applied, where it
// stands, what went in and what came out. Text is rendered from it, never the
// other way round.
type Step struct {
	// Rule is the rule that was applied.
	Rule Rule
	// Source is where the rule stands.
	Source Ref
	// In holds the named inputs, in the order of use.
	In []Value
	// Out is the output; a step without one has the zero Value.
	Out Value
}

// Text renders the step as a sentence in a language, with amounts, rates and
// dates in the notation of that language.
func (s Step) Text(lang Lang) string {
	tmpl := s.Rule.NL
	if lang == EN {
		tmpl = s.Rule.EN
	}
	var b strings.Builder
	for {
		open := strings.IndexByte(tmpl, '{')
		if open < 0 {
			break
		}
		end := strings.IndexByte(tmpl[open:], '}')
		if end < 0 {
			break
		}
		b.WriteString(tmpl[:open])
		name := tmpl[open+1 : open+end]
		if v, ok := s.value(name); ok {
			b.WriteString(v.Text(lang))
		} else {
			b.WriteString(tmpl[open : open+end+1])
		}
		tmpl = tmpl[open+end+1:]
	}
	b.WriteString(tmpl)
	return b.String()
}

func (s Step) value(name string) (Value, bool) {
	if name == "out" {
		return s.Out, s.Out.kind != 0
	}
	for _, v := range s.In {
		if v.name == name {
			return v, true
		}
	}
	return Value{}, false
}

// MarshalJSON writes {"rule", "source", "in", "out", "text_nl", "text_en"}; in is
// an object of the named inputs.
func (s Step) MarshalJSON() ([]byte, error) {
	b := append([]byte(nil), `{"rule":`...)
	b = appendJSONString(b, s.Rule.ID)
	b = append(b, `,"source":`...)
	src, err := s.Source.MarshalJSON()
	if err != nil {
		return nil, err
	}
	b = append(b, src...)
	b = append(b, `,"in":{`...)
	for i, v := range s.In {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendJSONString(b, v.name)
		b = append(b, ':')
		b = v.appendJSON(b)
	}
	b = append(b, `},"out":`...)
	b = s.Out.appendJSON(b)
	b = append(b, `,"text_nl":`...)
	b = appendJSONString(b, s.Text(NL))
	b = append(b, `,"text_en":`...)
	b = appendJSONString(b, s.Text(EN))
	return append(b, '}'), nil
}

// Explain renders steps as numbered lines in a language, each with its source
// behind it in brackets.
func Explain(steps []Step, lang Lang) string {
	var b strings.Builder
	for i, s := range steps {
		b.WriteString(strconv.Itoa(i + 1))
		b.WriteString(". ")
		b.WriteString(s.Text(lang))
		if !s.Source.IsZero() {
			b.WriteString(" [")
			b.WriteString(s.Source.String())
			b.WriteByte(']')
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Value is a named input or output of a step: an amount, a rate, a date, a whole
// number, or a word. It is comparable.
type Value struct {
	name string
	kind valueKind
	n    int64
	text string
}

type valueKind uint8

const (
	kindAmount valueKind = iota + 1
	kindRate
	kindDate
	kindInt
	kindWord
)

// Amount returns an amount as a value of a step.
func Amount(name string, e EUR) Value { return Value{name: name, kind: kindAmount, n: int64(e)} }

// Percentage returns a rate as a value of a step.
func Percentage(name string, r Rate) Value { return Value{name: name, kind: kindRate, n: int64(r)} }

// Day returns a date as a value of a step.
func Day(name string, d Date) Value { return Value{name: name, kind: kindDate, n: int64(d.n)} }

// Number returns a whole number as a value of a step.
func Number(name string, n int) Value { return Value{name: name, kind: kindInt, n: int64(n)} }

// Word returns a stable word or other plain text as a value of a step.
func Word(name, text string) Value { return Value{name: name, kind: kindWord, text: text} }

// Name returns the name of the value.
func (v Value) Name() string { return v.name }

// String returns the value in the plain form that JSON has: "1234.56", "10.40",
// "2026-03-02", "14", or the word.
func (v Value) String() string {
	switch v.kind {
	case kindAmount, kindRate:
		return EUR(v.n).String()
	case kindDate:
		return DateFromDayNumber(int(v.n)).String()
	case kindInt:
		return strconv.FormatInt(v.n, 10)
	case kindWord:
		return v.text
	}
	return ""
}

// Text returns the value in the notation of a language: "€ 1.234,56", "10,4%",
// "2 maart 2026".
func (v Value) Text(lang Lang) string {
	switch {
	case v.kind == kindAmount && lang == EN:
		return EUR(v.n).English()
	case v.kind == kindAmount:
		return EUR(v.n).Dutch()
	case v.kind == kindRate && lang == EN:
		return Rate(v.n).English()
	case v.kind == kindRate:
		return Rate(v.n).Dutch()
	case v.kind == kindDate && lang == EN:
		return DateFromDayNumber(int(v.n)).EnglishDate()
	case v.kind == kindDate:
		return DateFromDayNumber(int(v.n)).DutchDate()
	}
	return v.String()
}

func (v Value) appendJSON(b []byte) []byte {
	switch {
	case v.kind == 0, v.kind == kindDate && v.n == 0:
		return append(b, "null"...)
	case v.kind == kindInt:
		return appendInt(b, v.n)
	}
	return appendJSONString(b, v.String())
}
