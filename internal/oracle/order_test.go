package oracle

import (
	"encoding/json"
	"fmt"
	"slices"
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

// place is one field in a whole input, with how to reach it.
type place struct {
	path     string
	spec     *spec
	required bool
	set      func(v any) // puts a value there
	drop     func()      // takes the field away, nil for an element of a list
}

// whole builds an input that has every field, and lists the places in it. Of the
// events it has one of the given type.
func whole(s *spec, path, event string, places *[]place) any {
	switch s.kind {
	case kindObject, kindTextOrObject:
		o := map[string]any{}
		fields := s.fields
		if s.byType != nil {
			fields = slices.Concat(fields, s.byType[event])
		}
		for i := range fields {
			f := &fields[i]
			at := under(path, f.name)
			v := whole(f, at, event, places)
			if f.name == "type" && s.byType != nil {
				v = event
			}
			o[f.name] = v
			*places = append(*places, place{at, f, f.required,
				func(v any) { o[f.name] = v }, func() { delete(o, f.name) }})
		}
		*places = append(*places, place{path, nil, false, func(any) { o["no_such_field"] = 1 }, nil})
		return o
	case kindList:
		at := path + "[0]"
		l := []any{nil}
		l[0] = whole(s.elem, at, event, places)
		*places = append(*places, place{at, s.elem, false, func(v any) { l[0] = v }, nil})
		return l
	case kindAmount, kindRate:
		return "1.00"
	case kindDate:
		return "2026-03-02"
	case kindTime:
		return "2026-03-02T10:00:00Z"
	case kindBool:
		return true
	case kindInt:
		return max(s.least, 1)
	case kindWord:
		return s.words[0]
	default:
		return "a"
	}
}

// wrongType and wrongValue return what does not fit a field, and the code of a
// wrong value; empty where every value of the type is right.
func wrongType(s *spec) any {
	switch s.kind {
	case kindObject, kindText, kindTextOrObject:
		return 1.5
	default:
		return map[string]any{"a": 1}
	}
}

func wrongValue(s *spec) (v any, code string) {
	switch s.kind {
	case kindAmount:
		return "1.234", "invalid_amount"
	case kindRate:
		return "1,5", "invalid_rate"
	case kindDate, kindTime:
		return "2026-02-30", "invalid_date"
	case kindWord, kindTextOrObject:
		return "no such word", "unknown_word"
	case kindInt:
		return s.most + 1, "out_of_range"
	default:
		return nil, ""
	}
}

// Every way in which an input can be wrong, at every field of every operation:
// alone it is found at its place, and beside an error of a later kind it comes
// first.
func TestEveryFieldWrong(t *testing.T) {
	session := newTestSession(t)
	tried := 0
	try := func(op string, in any, code, path, what string) {
		t.Helper()
		tried++
		b, err := json.Marshal(map[string]any{"op": op, "in": in})
		if err != nil {
			t.Fatal(err)
		}
		got := string(session.Line(nil, b))
		want := `{"id":null,"error":{"code":"` + code + `","field":"` + path + `",`
		if !strings.HasPrefix(got, want) {
			t.Errorf("%s, %s at %s: got %.150s", op, what, path, got)
		}
	}
	for i := range ops {
		events := []string{""}
		if ops[i].name == "dossier.statement" {
			events = eventTypes()
		}
		for _, event := range events {
			everyFieldWrong(&ops[i], event, try)
		}
	}
	if tried < 1000 {
		t.Errorf("only %d tried", tried)
	}
}

func everyFieldWrong(o *op, event string, try func(op string, in any, code, path, what string)) {
	var all []place
	whole(&o.in, "", event, &all)
	// fresh builds the input again and returns the n-th place in it.
	fresh := func(n int) (in any, p place, places []place) {
		in = whole(&o.in, "", event, &places)
		return in, places[n], places
	}
	// spoil makes every other place wrong in a later way, but nothing in or around
	// the one at path: it takes fields away, or puts wrong types or wrong values.
	spoil := func(places []place, path string, how pass) {
		for _, p := range places {
			if p.spec == nil || strings.HasPrefix(path, p.path) || path != "" && strings.HasPrefix(p.path, path) ||
				p.spec.name == "type" || p.spec.kind == kindTextOrObject {
				continue
			}
			v, code := wrongValue(p.spec)
			switch {
			case how == passMissing && p.required && p.drop != nil:
				p.drop()
			case how == passType && code != "":
				p.set(wrongType(p.spec))
			case how == passValue && code != "":
				p.set(v)
			}
		}
	}
	for n := range all {
		in, p, places := fresh(n)
		if p.spec == nil {
			spoil(places, p.path+".no_such_field", passMissing)
			p.set(nil)
			try(o.name, in, "unknown_field", under(p.path, "no_such_field"), "an unknown field")
			continue
		}
		if p.required && p.drop != nil {
			spoil(places, p.path, passType)
			p.drop()
			try(o.name, in, "missing_field", p.path, "nothing")
			in, p, places = fresh(n)
			spoil(places, p.path, passType)
			p.set(nil)
			try(o.name, in, "missing_field", p.path, "null")
			in, p, places = fresh(n)
		}
		spoil(places, p.path, passValue)
		p.set(wrongType(p.spec))
		try(o.name, in, "invalid_type", p.path, "a wrong type")
		if v, code := wrongValue(p.spec); code != "" {
			in, p, _ = fresh(n)
			p.set(v)
			try(o.name, in, code, p.path, "a wrong value")
		}
	}
}
