package wik_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// FuzzFee compares Fee on any text that is a decimal number with exact fractions,
// and holds that every refusal is one of ours.
func FuzzFee(f *testing.F) {
	for _, s := range []string{"0", "0.01", "266.66", "266.70", "412.30", "2500.05", "200001", "1e6", "1e-3", "-1", "1e99", "10000000000", "10000000000.01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := decimal.NewFromString(text)
		if err != nil || d.Exponent() > 1000 || d.Exponent() < -1000 { // printing those takes longer than judging them
			return
		}
		fee, err := wik.Fee(d)
		if err != nil {
			if !errors.Is(err, incasso.ErrOutOfRange) && !errors.Is(err, incasso.ErrInvalidAmount) {
				t.Fatalf("%s: %v", text, err)
			}
			return
		}
		cents := d.Shift(2)
		if !cents.IsInteger() || cents.IsNegative() || cents.GreaterThan(decimal.NewFromInt(int64(incasso.MaxEUR))) {
			t.Fatalf("%s was taken: %s", text, fee)
		}
		if want := ratFee(cents.IntPart()); !fee.Equal(decimal.New(want, -2)) {
			t.Fatalf("%s: %s, want %d cents", text, fee, want)
		}
	})
}

// FuzzClaimJSON reads any text as a claim; what can be read is quoted or refused by
// one of our errors, and its quotation is valid JSON.
func FuzzClaimJSON(f *testing.F) {
	f.Add([]byte(`{"principals":["100.00"],"debtor":"consumer","default_date":"2026-03-02","on":"2026-03-21","vat":{"outsourced":true,"deductible":false,"declared":true}}`))
	f.Add([]byte(`{"principals":["100.00","250.00"],"debtor":"consumer","default_date":"2026-03-02","on":"2026-03-21","instalment":{"earlier":[{"on":"2026-03-01","fee":"40.00"}]}}`))
	f.Add([]byte(`{"principals":["100.00","250.00"],"debtor":"company","default_date":"2026-03-02","on":"2026-03-21","separate":true,"agreed":{"percent":"15.00"},"trade":{"agreement_date":"2020-01-01"}}`))
	f.Add([]byte(`{"principals":[],"origin":"tort","vat":{"x":1},"instalment":[]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var c wik.Claim
		if json.Unmarshal(text, &c) != nil {
			return
		}
		q, err := wik.Quote(c)
		if err != nil {
			e, ok := errors.AsType[*incasso.Error](err)
			if !ok || e.Code == "" || e.Field == "" || e.NL == "" || e.EN == "" {
				t.Fatalf("%s: %v", text, err)
			}
			return
		}
		out, err := json.Marshal(q)
		if err != nil || !json.Valid(out) {
			t.Fatalf("%s: %s, %v", text, out, err)
		}
		checkExplanation(t, q)
	})
}

// FuzzStandingJSON reads any text as the facts of a standing; what can be read is
// answered or refused by one of our errors, and the answer holds together.
func FuzzStandingJSON(f *testing.F) {
	f.Add([]byte(`{"principals":["1000.00"],"debtor":"consumer","default_date":"2026-03-02","as_of":"2026-05-01","letter":{"verdict":"valid","sent":"2026-03-04","received":"2026-03-06","term_end":"2026-03-20","fee":"150.00"},"payments":[{"on":"2026-03-16","amount":"600.00"}]}`))
	f.Add([]byte(`{"principals":["1000.00"],"debtor":"company","default_date":"2026-03-02","as_of":"2026-05-01","work_from":"2026-03-10","trade":{"agreement_date":"2020-01-01"},"waived":"10.00"}`))
	f.Add([]byte(`{"principals":["100.00"],"debtor":"consumer","default_date":"2026-03-02","as_of":"2199-12-31","letter":{"verdict":"contested","received":"2199-12-01","term_end":"2199-12-31"},"accept_contested":true,"instalment":{}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var facts wik.StandingFacts
		if json.Unmarshal(text, &facts) != nil {
			return
		}
		s, err := wik.Assess(facts)
		if err != nil {
			e, ok := errors.AsType[*incasso.Error](err)
			if !ok || e.Code == "" || e.Field == "" || e.NL == "" || e.EN == "" {
				t.Fatalf("%s: %v", text, err)
			}
			return
		}
		if s.Status == 0 || s.Reason == 0 || s.Total != s.Fee+s.VAT || s.Fee < 0 || s.VAT < 0 || s.Claimable() < 0 || s.Waived > s.Total {
			t.Fatalf("%s: %+v", text, s)
		}
		explained(t, s)
	})
}

// FuzzWords reads any text as each enumeration: a word that is taken is written
// back as it was.
func FuzzWords(f *testing.F) {
	for _, s := range []string{"", "contract", "scale", "not_declared", "seller_exempt", "capped", "waived", "no_letter", "void", "CONTRACT", " contract"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, e := range enumerations() {
			if err := e.UnmarshalText([]byte(s)); err != nil {
				if !errors.Is(err, incasso.ErrUnknownWord) {
					t.Fatalf("%q: %v", s, err)
				}
				continue
			}
			if out, err := e.MarshalText(); err != nil || string(out) != s {
				t.Fatalf("%q came back as %q, %v", s, out, err)
			}
		}
	})
}
