package wik_test

import (
	"encoding"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

type enumeration interface {
	encoding.TextMarshaler
	encoding.TextUnmarshaler
	String() string
}

// enumerations returns one zero value of each enumeration.
func enumerations() []enumeration {
	return []enumeration{
		new(wik.Origin), new(wik.Applied), new(wik.VATRefusal), new(wik.Bought), new(wik.AgreedEffect),
		new(wik.Status), new(wik.Reason), new(wik.Verdict),
	}
}

// TestWords holds the words of the JSON contract.
func TestWords(t *testing.T) {
	for i, words := range [][]string{
		{"contract", "settlement", "substitute_damages", "tort", "public_law", "alimony"},
		{"none", "scale", "minimum", "maximum", "instalment_first", "instalment_further", "instalment_cap"},
		{"not_outsourced", "deductible", "not_declared"},
		{"seller_deducts", "seller_exempt", "seller_unknown"},
		{"contractual", "within_scale", "capped"},
		{"not_chargeable", "announced", "chargeable", "waived"},
		{"not_in_default", "no_letter", "letter_before_default", "letter_void", "letter_contested", "paid_in_term", "paid_before",
			"no_collection_work", "term_running", "term_expired", "collection_work", "trade_minimum", "waived"},
		{"valid", "contested", "void", "not_judged"},
	} {
		seen := map[string]bool{}
		for _, w := range append(words, "") {
			e := enumerations()[i]
			if err := e.UnmarshalText([]byte(w)); err != nil || e.String() != w || seen[w] {
				t.Errorf("%T: %q became %q, %v", e, w, e.String(), err)
			}
			seen[w] = true
		}
		e := enumerations()[i]
		if err := e.UnmarshalText([]byte(words[0])); err != nil {
			t.Fatal(err)
		}
		if err := e.UnmarshalText([]byte("no such word")); err == nil || e.String() != words[0] {
			t.Errorf("%T: after an error %q, %v", e, e.String(), err)
		}
	}
	// A number without a word has none; it does not panic.
	if wik.Origin(200).String() != "" || wik.Reason(200).String() != "" || wik.Applied(99).String() != "" {
		t.Error("a value without a word has one")
	}
}

func TestParseWords(t *testing.T) {
	if o, err := wik.ParseOrigin("tort"); o != wik.Tort || err != nil {
		t.Error(o, err)
	}
	if a, err := wik.ParseApplied("minimum"); a != wik.AppliedMinimum || err != nil {
		t.Error(a, err)
	}
	if r, err := wik.ParseVATRefusal("deductible"); r != wik.Deductible || err != nil {
		t.Error(r, err)
	}
	if b, err := wik.ParseBought("seller_unknown"); b != wik.SellerUnknown || err != nil {
		t.Error(b, err)
	}
	if a, err := wik.ParseAgreedEffect("capped"); a != wik.AgreedCapped || err != nil {
		t.Error(a, err)
	}
	if s, err := wik.ParseStatus("waived"); s != wik.Waived || err != nil {
		t.Error(s, err)
	}
	if r, err := wik.ParseReason("trade_minimum"); r != wik.TradeMinimum || err != nil {
		t.Error(r, err)
	}
	if v, err := wik.ParseVerdict("void"); v != wik.Void || err != nil {
		t.Error(v, err)
	}
	_, err := wik.ParseOrigin("")
	wantRefusal(t, err, incasso.ErrUnknownWord, "")
}
