package incasso_test

import (
	"encoding/json"
	"testing"

	"github.com/go-incasso/incasso"
)

// document holds each type that reads itself from JSON.
type document struct {
	On     incasso.Date      `json:"on"`
	Amount incasso.EUR       `json:"amount"`
	Rate   incasso.Rate      `json:"rate"`
	Kind   incasso.PartyKind `json:"kind"`
	Sender incasso.Sender    `json:"sender"`
	Lang   incasso.Lang      `json:"lang"`
	Source incasso.Ref       `json:"source"`
}

func TestJSONForms(t *testing.T) {
	full := document{
		On: incasso.MustDate(2026, 3, 2), Amount: 40_00, Rate: 10_40, Kind: incasso.SoleTrader,
		Sender: incasso.ByBailiff, Lang: incasso.EN,
		Source: incasso.Cite(incasso.Source{Law: "BIK", Article: "2", Checked: incasso.MustDate(2026, 11, 21)}),
	}
	const fullText = `{"on":"2026-03-02","amount":"40.00","rate":"10.40","kind":"sole_trader","sender":"bailiff",` +
		`"lang":"en","source":{"law":"BIK","article":"2","checked":"2026-11-21"}}`
	const zeroText = `{"on":null,"amount":"0.00","rate":"0.00","kind":"","sender":"","lang":"nl","source":null}`
	for _, c := range []struct {
		doc  document
		text string
	}{{full, fullText}, {document{}, zeroText}} {
		b, err := json.Marshal(c.doc)
		if err != nil || string(b) != c.text {
			t.Fatalf("wrote %s, %v; want %s", b, err, c.text)
		}
		var back document
		if err := json.Unmarshal([]byte(c.text), &back); err != nil {
			t.Fatal(err)
		}
		if !back.Source.Equal(c.doc.Source) {
			t.Errorf("source came back as %v", back.Source)
		}
		back.Source = c.doc.Source
		if back != c.doc {
			t.Errorf("came back as %+v", back)
		}
	}
	// null is the same as absent, for each field.
	var back document
	const nulls = `{"on":null,"amount":null,"rate":null,"kind":null,"sender":null,"lang":null,"source":null}`
	if err := json.Unmarshal([]byte(nulls), &back); err != nil || back != (document{}) {
		t.Errorf("nulls came back as %+v, %v", back, err)
	}
}

// TestJSONRefuses gives each type what it must not read, and looks that the value
// from before is still there.
func TestJSONRefuses(t *testing.T) {
	before := document{On: incasso.MustDate(1999, 1, 1), Amount: 7, Rate: 7, Kind: incasso.Company,
		Sender: incasso.ByAgency, Lang: incasso.EN, Source: incasso.Cite(incasso.Source{Law: "BW"})}
	for _, c := range []struct {
		text string
		code incasso.Code
	}{
		{`{"on":"2026-02-30"}`, incasso.ErrInvalidDate},
		{`{"on":""}`, incasso.ErrInvalidDate},
		{`{"on":"2026-03-02T00:00:00+01:00"}`, incasso.ErrInvalidDate},
		{`{"on":20260302}`, incasso.ErrInvalidType},
		{`{"on":["2026-03-02"]}`, incasso.ErrInvalidType},
		{`{"amount":40}`, incasso.ErrInvalidType},
		{`{"amount":40.00}`, incasso.ErrInvalidType},
		{`{"amount":{}}`, incasso.ErrInvalidType},
		{`{"amount":true}`, incasso.ErrInvalidType},
		{`{"amount":""}`, incasso.ErrInvalidAmount},
		{`{"amount":"40,00"}`, incasso.ErrInvalidAmount},
		{`{"amount":"40.001"}`, incasso.ErrInvalidAmount},
		{`{"amount":"1e2"}`, incasso.ErrInvalidAmount},
		{`{"amount":"10000000000.01"}`, incasso.ErrOutOfRange},
		{`{"rate":10.40}`, incasso.ErrInvalidType},
		{`{"rate":"10,40"}`, incasso.ErrInvalidRate},
		{`{"rate":"10.405"}`, incasso.ErrInvalidRate},
		{`{"rate":"1000.01"}`, incasso.ErrOutOfRange},
		{`{"kind":"klant"}`, incasso.ErrUnknownWord},
		{`{"kind":"Consumer"}`, incasso.ErrUnknownWord},
		{`{"sender":"consumer"}`, incasso.ErrUnknownWord},
		{`{"lang":"de"}`, incasso.ErrUnknownWord},
		{`{"lang":""}`, incasso.ErrUnknownWord},
		{`{"source":"BIK"}`, incasso.ErrInvalidJSON},
		{`{"source":{"wet":"BIK"}}`, incasso.ErrInvalidJSON},
		{`{"source":{"checked":"gisteren"}}`, incasso.ErrInvalidJSON},
		{`{"source":[]}`, incasso.ErrInvalidJSON},
	} {
		doc := before
		err := json.Unmarshal([]byte(c.text), &doc)
		wantCode(t, err, c.code)
		if doc != before {
			t.Errorf("%s failed and changed the document to %+v", c.text, doc)
		}
	}
}

// TestJSONEscapes reads what another program may write with escapes.
func TestJSONEscapes(t *testing.T) {
	var doc document
	if err := json.Unmarshal([]byte(`{"on":"2026\u002d03\u002d02","amount":"\u0034\u0030.00"}`), &doc); err != nil {
		t.Fatal(err)
	}
	if doc.On.String() != "2026-03-02" || doc.Amount != 40_00 {
		t.Errorf("read %+v", doc)
	}
}

// TestUnmarshalJSONAlone calls the methods without the decoder before them, which
// would have refused broken text first.
func TestUnmarshalJSONAlone(t *testing.T) {
	for _, text := range []string{"", `"`, `"40.00`, `"\x"`, "nul", `"a" "b"`, `{"law":"BW"} {}`, `{"law":"BW"}x`} {
		var d incasso.Date
		var e incasso.EUR
		var r incasso.Rate
		var ref incasso.Ref
		if d.UnmarshalJSON([]byte(text)) == nil || e.UnmarshalJSON([]byte(text)) == nil ||
			r.UnmarshalJSON([]byte(text)) == nil || ref.UnmarshalJSON([]byte(text)) == nil {
			t.Errorf("%q was read as %v, %v, %v, %v", text, d, e, r, ref)
		}
		wantCode(t, ref.UnmarshalJSON([]byte(text)), incasso.ErrInvalidJSON)
	}
	wantCode(t, new(incasso.EUR).UnmarshalJSON([]byte(`"\x"`)), incasso.ErrInvalidJSON)
}
