package oracle

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/wik"
)

// walkSpecs calls f for every field of every operation, with the path of names.
func walkSpecs(f func(path string, s *spec)) {
	for i := range ops {
		o := &ops[i]
		walkSpec(o.name+".in", &o.in, f)
		walkSpec(o.name+".out", &o.out, f)
	}
}

func walkSpec(path string, s *spec, f func(path string, s *spec)) {
	f(path, s)
	for i := range s.fields {
		walkSpec(path+"."+s.fields[i].name, &s.fields[i], f)
	}
	for t, fields := range s.byType {
		for i := range fields {
			walkSpec(path+"("+t+")."+fields[i].name, &fields[i], f)
		}
	}
	if s.elem != nil {
		walkSpec(path+"[]", s.elem, f)
	}
}

// Specs are sound: names are unique and said once, words are there, and every field
// is documented.
func TestSpecs(t *testing.T) {
	walkSpecs(func(path string, s *spec) {
		seen := map[string]bool{}
		for _, f := range s.fields {
			if seen[f.name] || f.name == "" {
				t.Errorf("%s: the name %q twice or empty", path, f.name)
			}
			seen[f.name] = true
			if f.doc == "" && f.kind != kindRef {
				t.Errorf("%s.%s is not documented", path, f.name)
			}
		}
		if s.kind == kindWord && len(s.words) == 0 || s.kind == kindList && s.elem == nil || s.kind == 0 {
			t.Errorf("%s is not whole: %+v", path, s)
		}
		for _, name := range s.choice {
			if s.named(name) == nil {
				t.Errorf("%s: no field %s to choose", path, name)
			}
		}
		if s.byType != nil {
			for _, w := range s.named("type").words {
				if _, ok := s.byType[w]; !ok {
					t.Errorf("%s: no fields for type %s", path, w)
				}
			}
			if len(s.byType) != len(s.named("type").words) {
				t.Errorf("%s: fields for a type that does not exist", path)
			}
		}
	})
}

// known returns the words that a parser of the library knows, from the error with
// which it refuses another.
func known[T any, P interface {
	*T
	UnmarshalText(text []byte) error
}](t *testing.T) string {
	t.Helper()
	var v T
	err := P(&v).UnmarshalText([]byte("no such word"))
	_, list, ok := strings.Cut(fmt.Sprint(err), "known are: ")
	list, _, end := strings.Cut(list, ". (")
	if !ok || !end {
		t.Fatalf("no words in %v", err)
	}
	return list
}

// The words of the contract are those of the library, neither more nor fewer: a
// word that is taken here can be read there.
func TestWords(t *testing.T) {
	want := map[string]string{
		"wik.quote.in.debtor":                   known[incasso.PartyKind](t),
		"wik.quote.in.origin":                   known[wik.Origin](t),
		"wik.quote.out.applied":                 known[wik.Applied](t),
		"wik.quote.out.vat_refused":             known[wik.VATRefusal](t),
		"interest.accrue.in.kind":               known[interest.Kind](t),
		"interest.accrue.in.per":                known[interest.Per](t),
		"interest.accrue.in.debt":               known[interest.Debt](t),
		"interest.accrue.in.compounding":        known[interest.Compounding](t),
		"interest.accrue.in.day_count":          known[interest.DayCount](t),
		"interest.accrue.in.rounding":           known[interest.Rounding](t),
		"interest.accrue.in.capitalise":         known[interest.Capitalise](t),
		"interest.accrue.in.capitalised_as":     known[interest.CapitalisedAs](t),
		"interest.accrue.in.payment_day":        known[interest.PaymentDay](t),
		"interest.accrue.in.costs[].interest":   known[interest.CostInterest](t),
		"deadline.term.in.unit":                 known[deadline.Unit](t),
		"deadline.term.in.basis":                known[deadline.Basis](t),
		"deadline.term.out.skipped[].why":       known[deadline.Why](t),
		"deadline.payment_term.in.contract":     known[deadline.Relation](t),
		"deadline.payment_term.out.ground":      known[deadline.Ground](t),
		"deadline.limitation.in.claim":          known[deadline.ClaimKind](t),
		"deadline.working_day.in.set":           known[deadline.DaySet](t),
		"deadline.working_day.out.why":          known[deadline.Why](t),
		"deadline.wik_letter.out.skipped[].why": known[deadline.Why](t),
	}
	walkSpecs(func(path string, s *spec) {
		words, ok := want[path]
		if !ok {
			return
		}
		delete(want, path)
		if got := strings.Join(s.words, ", "); !sameWords(got, words) {
			t.Errorf("%s: words %s, the library has %s", path, got, words)
		}
	})
	for path := range want {
		t.Errorf("no field %s", path)
	}
}

func sameWords(a, b string) bool {
	x, y := strings.Split(a, ", "), strings.Split(b, ", ")
	seen := map[string]bool{}
	for _, w := range x {
		seen[w] = true
	}
	for _, w := range y {
		if !seen[w] {
			return false
		}
	}
	return len(x) == len(y)
}

// TestErrorOrder breaks the example of every operation in each of the four ways at
// every field, and checks that an earlier way always wins.
func TestErrorOrder(t *testing.T) {
	s := newTestSession(t)
	code := func(op, in string) string {
		got := string(s.Line(nil, []byte(`{"op":"`+op+`","in":`+in+`}`)))
		_, rest, ok := strings.Cut(got, `"error":{"code":"`)
		if !ok {
			return ""
		}
		word, _, _ := strings.Cut(rest, `"`)
		return word
	}
	for i := range ops {
		o := &ops[i]
		body := strings.TrimSuffix(strings.TrimPrefix(o.example, "{"), "}")
		if body == "" {
			continue
		}
		for _, f := range o.in.fields {
			if f.required && !strings.Contains(body, `"`+f.name+`":`) {
				t.Errorf("%s: the example has no %s", o.name, f.name)
			}
			wrong := `{"` + f.name + `":{"x":[0]},"no_such_field":1}`
			if got := code(o.name, wrong); got != "unknown_field" {
				t.Errorf("%s %s: %s", o.name, wrong, got)
			}
		}
		if got := code(o.name, `{"no_such_field":1,`+body+`}`); got != "unknown_field" {
			t.Errorf("%s: %s", o.name, got)
		}
	}
}
