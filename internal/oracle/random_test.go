package oracle

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// inputOf draws an input of the right types from a spec: values near every bound of
// the law, fields left out at random.
func inputOf(t *rapid.T, s *spec, label string) any {
	pick := func(list ...string) string { return rapid.SampledFrom(list).Draw(t, label) }
	switch s.kind {
	case kindAmount:
		return pick("0", "0.01", "40.00", "100", "266.66", "266.67", "2500", "10000", "123456.78", "1000000.01",
			"10000000000", "-1", "-0.01")
	case kindRate:
		return pick("0", "1", "2.5", "6.00", "10.40", "100", "1000", "-2")
	case kindDate:
		return pick("1900-01-01", "1933-12-31", "1934-01-01", "2002-11-30", "2012-06-30", "2012-07-01", "2012-09-30",
			"2013-03-16", "2020-02-29", "2024-09-30", "2024-10-01", "2025-12-31", "2026-01-01", "2026-01-31", "2026-02-28",
			"2026-03-02", "2026-03-20", "2026-04-06", "2026-12-31", "2027-01-01", "2027-07-01", "2028-12-31", "2199-12-31")
	case kindTime:
		return pick("2026-03-02T10:00:00Z", "2026-03-01T23:30:00Z", "2026-03-08T12:00:00+01:00")
	case kindBool:
		return rapid.Bool().Draw(t, label)
	case kindInt:
		return rapid.SampledFrom([]int64{s.least, s.least + 1, 14, 15, s.most}).Draw(t, label)
	case kindWord:
		return rapid.SampledFrom(s.words).Draw(t, label)
	case kindText:
		return pick("", "a", "wik", "demand", "client", "p1", "NL91ABNA0417164300", "12345678", "Voorbeeld B.V.",
			letterText(termSound, costsSound, ""), "binnen 14 dagen € 40,00 incassokosten 21% btw\n15 maart 2026")
	case kindList:
		list := []any{}
		for range rapid.IntRange(0, 4).Draw(t, label) {
			list = append(list, inputOf(t, s.elem, label))
		}
		return list
	case kindTextOrObject:
		if rapid.IntRange(0, 4).Draw(t, label) > 0 {
			return rapid.SampledFrom(s.words).Draw(t, label)
		}
	case kindObject, kindAnyObject, kindRef, kindAny:
	}
	return objectOf(t, s, label)
}

func objectOf(t *rapid.T, s *spec, label string) any {
	o := map[string]any{}
	fields := s.fields
	if s.byType != nil {
		typ := rapid.SampledFrom(s.named("type").words).Draw(t, label)
		o["type"] = typ
		fields = append(fields[1:len(fields):len(fields)], s.byType[typ]...)
	}
	for i := range fields {
		f := &fields[i]
		if !f.required && rapid.IntRange(0, 3).Draw(t, f.name) > 0 {
			continue
		}
		o[f.name] = inputOf(t, f, f.name)
	}
	return o
}

// mixed takes a few fields of an example, at every depth, from what was drawn: most
// of the example stays, so that most questions have an answer.
func mixed(t *rapid.T, example, drawn any) any {
	e, isObject := example.(map[string]any)
	d, both := drawn.(map[string]any)
	if !isObject || !both {
		return drawn
	}
	out := maps.Clone(e)
	for _, name := range slices.Sorted(maps.Keys(d)) {
		if rapid.IntRange(0, 2).Draw(t, "take "+name) == 0 {
			out[name] = mixed(t, e[name], d[name])
		}
	}
	return out
}

// Whatever is asked, the answer is in the schema and the library does not panic;
// and what is answered was in the schema of what may be asked.
func TestRandomRequests(t *testing.T) {
	for i := range ops {
		o := &ops[i]
		t.Run(o.name, func(t *testing.T) {
			s := newTestSession(t)
			v := answers()
			answered := 0
			rapid.Check(t, func(rt *rapid.T) {
				drawn := inputOf(rt, &o.in, "in")
				if rapid.Bool().Draw(rt, "from example") {
					drawn = mixed(rt, decode(t, []byte(o.example)), drawn)
				}
				in, err := json.Marshal(drawn)
				if err != nil {
					rt.Fatal(err)
				}
				line := []byte(`{"id":"r","op":"` + o.name + `","in":` + string(in) + `}`)
				out := checkAnswer(rt, v, o.name, line, s.Line(nil, line))
				if out != nil {
					answered++
				}
				if holds := invariants[o.name]; holds != nil && out != nil {
					rt.Logf("%s\n%s", in, out)
					holds(rt, in, out)
				}
			})
			t.Logf("%d answered", answered)
			if answered == 0 {
				t.Error("every question was refused")
			}
		})
	}
}

// checkAnswer returns what was answered, nil for a refusal.
func checkAnswer(t rapid.TB, v *validator, op string, line, got []byte) (out []byte) {
	t.Helper()
	if err := v.checkText("answer", got); err != nil {
		t.Fatalf("%s\n%s\n%v", line, got, err)
	}
	var answer struct{ Out, Error json.RawMessage }
	if err := json.Unmarshal(got, &answer); err != nil {
		t.Fatal(err)
	}
	if answer.Out == nil {
		return nil
	}
	if err := v.checkText(op+".out", answer.Out); err != nil {
		t.Fatalf("%s\n%s\n%v", line, got, err)
	}
	if err := v.checkText("request", line); err != nil {
		t.Fatalf("%s\n%v", line, err)
	}
	return answer.Out
}
