package incasso_test

import (
	"encoding/json"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

func TestValueForms(t *testing.T) {
	day := incasso.MustDate(2026, 3, 2)
	for _, c := range []struct {
		value              incasso.Value
		plain, dutch, engl string
	}{
		{incasso.Amount("x", 1234_56), "1234.56", "€\u00a01.234,56", "€1,234.56"},
		{incasso.Amount("x", math.MinInt64), "-92233720368547758.08", "€\u00a0-92.233.720.368.547.758,08", "-€92,233,720,368,547,758.08"},
		{incasso.Percentage("x", 10_40), "10.40", "10,4%", "10.4%"},
		{incasso.Percentage("x", -1_00), "-1.00", "-1%", "-1%"},
		{incasso.Day("x", day), "2026-03-02", "2 maart 2026", "2 March 2026"},
		{incasso.Day("x", incasso.Date{}), "", "", ""},
		{incasso.Number("x", 14), "14", "14", "14"},
		{incasso.Number("x", -1_000_000), "-1000000", "-1000000", "-1000000"},
		{incasso.Word("x", "scale"), "scale", "scale", "scale"},
		{incasso.Word("x", ""), "", "", ""},
		{incasso.Value{}, "", "", ""},
	} {
		if got := c.value.String(); got != c.plain {
			t.Errorf("plain form %q, want %q", got, c.plain)
		}
		if got := c.value.Text(incasso.NL); got != c.dutch {
			t.Errorf("Dutch form %q, want %q", got, c.dutch)
		}
		if got := c.value.Text(incasso.EN); got != c.engl {
			t.Errorf("English form %q, want %q", got, c.engl)
		}
		if c.value != (incasso.Value{}) && c.value.Name() != "x" {
			t.Errorf("name %q", c.value.Name())
		}
	}
	set := map[incasso.Value]bool{incasso.Amount("x", 14): true}
	if !set[incasso.Amount("x", 14)] || set[incasso.Percentage("x", 14)] || set[incasso.Amount("y", 14)] {
		t.Error("values of another kind are equal, or equal ones are not")
	}
}

var testRule = incasso.Rule{
	ID: "wik.scale.band",
	NL: "Over {base} is {rate} berekend: {out}.",
	EN: "Over {base} {rate} was computed: {out}.",
}

func TestStepText(t *testing.T) {
	step := incasso.Step{
		Rule:   testRule,
		Source: incasso.Cite(incasso.Source{Law: "BIK", Article: "2", Paragraph: "1"}),
		In:     []incasso.Value{incasso.Amount("base", 2500_00), incasso.Percentage("rate", 15_00)},
		Out:    incasso.Amount("fee", 375_00),
	}
	if got, want := step.Text(incasso.NL), "Over €\u00a02.500,00 is 15% berekend: €\u00a0375,00."; got != want {
		t.Errorf("Dutch: %q, want %q", got, want)
	}
	if got, want := step.Text(incasso.EN), "Over €2,500.00 15% was computed: €375.00."; got != want {
		t.Errorf("English: %q, want %q", got, want)
	}
	two := incasso.Explain([]incasso.Step{step, {Rule: incasso.Rule{NL: "Klaar.", EN: "Done."}}}, incasso.EN)
	if want := "1. Over €2,500.00 15% was computed: €375.00. [art. 2 lid 1 BIK]\n2. Done.\n"; two != want {
		t.Errorf("explained as %q, want %q", two, want)
	}
	if got := incasso.Explain(nil, incasso.NL); got != "" {
		t.Errorf("no steps are explained as %q", got)
	}
}

// TestStepTextOddTemplates shows that what cannot be filled in stays visible, and
// that a value is never read as a template itself.
func TestStepTextOddTemplates(t *testing.T) {
	for _, c := range []struct{ tmpl, want string }{
		{"", ""},
		{"no place", "no place"},
		{"{missing}", "{missing}"},
		{"{out}", "{out}"},
		{"{", "{"},
		{"a { b", "a { b"},
		{"}{", "}{"},
		{"{}", "{}"},
		{"{w}", "{n}"},
		{"{w}{w} {n}", "{n}{n} 3"},
		{"{n}{", "3{"},
	} {
		s := incasso.Step{Rule: incasso.Rule{NL: c.tmpl}, In: []incasso.Value{incasso.Word("w", "{n}"), incasso.Number("n", 3)}}
		if got := s.Text(incasso.NL); got != c.want {
			t.Errorf("%q renders as %q, want %q", c.tmpl, got, c.want)
		}
	}
}

// TestStepJSON reads the text back with the standard library, whatever stands in
// the names, words and sentences.
func TestStepJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String()
		word, name := text.Draw(t, "word"), text.Draw(t, "name")
		step := incasso.Step{
			Rule: incasso.Rule{ID: text.Draw(t, "id"), NL: text.Draw(t, "nl"), EN: text.Draw(t, "en")},
			In:   []incasso.Value{incasso.Word(name, word)},
			Out:  incasso.Number("n", rapid.Int().Draw(t, "out")),
		}
		b, err := json.Marshal(step)
		if err != nil {
			t.Fatalf("%v", err)
		}
		var back struct {
			Rule   string            `json:"rule"`
			Source *incasso.Source   `json:"source"`
			In     map[string]string `json:"in"`
			Out    json.Number       `json:"out"`
			NL     string            `json:"text_nl"`
			EN     string            `json:"text_en"`
		}
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		if back.Rule != step.Rule.ID || back.Source != nil || back.In[name] != word || len(back.In) != 1 ||
			back.Out.String() != step.Out.String() || back.NL != step.Text(incasso.NL) || back.EN != step.Text(incasso.EN) {
			t.Fatalf("%+v written as %s", step, b)
		}
	})
}

func TestStepJSONForm(t *testing.T) {
	step := incasso.Step{
		Rule:   testRule,
		Source: incasso.Cite(incasso.Source{Law: "BIK", Article: "2"}),
		In: []incasso.Value{
			incasso.Amount("base", 2500_00), incasso.Percentage("rate", 15_00),
			incasso.Day("on", incasso.MustDate(2026, 3, 2)), incasso.Day("none", incasso.Date{}),
		},
		Out: incasso.Amount("fee", 375_00),
	}
	const want = `{"rule":"wik.scale.band","source":{"law":"BIK","article":"2"},` +
		`"in":{"base":"2500.00","rate":"15.00","on":"2026-03-02","none":null},"out":"375.00",` +
		`"text_nl":"Over €` + "\u00a0" + `2.500,00 is 15% berekend: €` + "\u00a0" + `375,00.",` +
		`"text_en":"Over €2,500.00 15% was computed: €375.00."}`
	b, err := json.Marshal(step)
	if err != nil || string(b) != want {
		t.Errorf("written as\n%s, %v; want\n%s", b, err, want)
	}
	if b, err := json.Marshal(incasso.Step{}); err != nil ||
		string(b) != `{"rule":"","source":null,"in":{},"out":null,"text_nl":"","text_en":""}` {
		t.Errorf("an empty step is written as %s, %v", b, err)
	}
}

func TestNotice(t *testing.T) {
	n := incasso.Notice{ID: "a.b", NL: "Let op.", EN: "Mind this."}
	if n.Text(incasso.NL) != "Let op." || n.Text(incasso.EN) != "Mind this." {
		t.Error("the languages are mixed up")
	}
	b, err := json.Marshal(n)
	if err != nil || string(b) != `{"id":"a.b","message_nl":"Let op.","message_en":"Mind this."}` {
		t.Errorf("written as %s, %v", b, err)
	}
}
