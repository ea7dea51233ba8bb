package incasso_test

import (
	"encoding/json"
	"reflect"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
)

func TestSourceString(t *testing.T) {
	for _, c := range []struct {
		source incasso.Source
		want   string
	}{
		{incasso.Source{}, ""},
		{incasso.Source{URL: "https://example.org"}, "https://example.org"},
		{incasso.Source{Law: "BIK", URL: "https://example.org"}, "BIK"},
		{incasso.Source{Law: "BIK", Article: "2"}, "art. 2 BIK"},
		{incasso.Source{Law: "BW", Article: "6:96", Paragraph: "6"}, "art. 6:96 lid 6 BW"},
		{incasso.Source{Law: "BW", Article: "6:96", Paragraph: "2", Sentence: "c"}, "art. 6:96 lid 2 onder c BW"},
		{incasso.Source{Article: "2a"}, "art. 2a"},
		{incasso.Source{Instrument: "Stb. 2012, 141"}, "Stb. 2012, 141"},
		{incasso.Source{Law: "BIK", Article: "2", Instrument: "Stb. 2012, 141"}, "art. 2 BIK, Stb. 2012, 141"},
		{incasso.Source{Law: "HR 25-11-2016", ECLI: "ECLI:NL:HR:2016:2704"}, "HR 25-11-2016, ECLI:NL:HR:2016:2704"},
		{incasso.Source{Paragraph: "1", Law: "BW"}, "BW"}, // a paragraph of no article says nothing
	} {
		if got := c.source.String(); got != c.want {
			t.Errorf("%+v prints as %q, want %q", c.source, got, c.want)
		}
		if got := incasso.Cite(c.source).String(); got != c.want {
			t.Errorf("its reference prints as %q, want %q", got, c.want)
		}
	}
}

// fullSource returns a source with another text in each of its fields, whatever
// fields there are.
func fullSource(t *testing.T) incasso.Source {
	t.Helper()
	var s incasso.Source
	v := reflect.ValueOf(&s).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.String {
			v.Field(i).SetString("field " + v.Type().Field(i).Name)
		}
	}
	s.Checked = incasso.MustDate(2026, 11, 21)
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			t.Fatalf("field %s was not filled", v.Type().Field(i).Name)
		}
	}
	return s
}

func TestSourceJSON(t *testing.T) {
	s := fullSource(t)
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"law":"field Law","bwb_id":"field BWBID","article":"field Article","paragraph":"field Paragraph",` +
		`"sentence":"field Sentence","ecli":"field ECLI","url":"field URL","juriconnect":"field Juriconnect",` +
		`"instrument":"field Instrument","checked":"2026-11-21"}`
	if string(b) != want {
		t.Errorf("written as %s", b)
	}
	var back incasso.Source
	if err := json.Unmarshal(b, &back); err != nil || back != s {
		t.Errorf("came back as %+v, %v", back, err)
	}
	if b, err := json.Marshal(incasso.Source{}); err != nil || string(b) != "{}" {
		t.Errorf("an empty source is written as %s, %v", b, err)
	}
}

func TestRef(t *testing.T) {
	var none incasso.Ref
	if !none.IsZero() || none.Source() != (incasso.Source{}) || none.String() != "" {
		t.Error("the zero Ref points somewhere")
	}
	s := fullSource(t)
	a, b := incasso.Cite(s), incasso.Cite(s)
	if a.IsZero() || a.Source() != s || !a.Equal(b) || a.Equal(none) || none.Equal(a) || !none.Equal(incasso.Ref{}) {
		t.Error("Equal is wrong")
	}
	if !cmp.Equal(a, b) {
		t.Error("go-cmp does not see equal references")
	}
	s.Law = "changed"
	got := a.Source()
	got.Article = "changed"
	if a.Source() == s || a.Source() == got || !a.Equal(b) {
		t.Error("a source was changed through its copies")
	}
	if n := unsafe.Sizeof(a); n != unsafe.Sizeof(uintptr(0)) {
		t.Errorf("a Ref takes %d bytes", n)
	}
	enc, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var back incasso.Ref
	if err := json.Unmarshal(enc, &back); err != nil || !back.Equal(a) {
		t.Errorf("came back as %v, %v", back, err)
	}
	if enc, err := json.Marshal(none); err != nil || string(enc) != "null" {
		t.Errorf("the zero Ref is written as %s, %v", enc, err)
	}
	if err := json.Unmarshal([]byte("null"), &back); err != nil || !back.IsZero() {
		t.Errorf("null came back as %v, %v", back, err)
	}
}
