package wik_test

import (
	"encoding/json"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// TestAnswersAreNotReadBack writes every answer as JSON and tries to read it, alone
// and inside another value: a refusal, and what was there stays.
func TestAnswersAreNotReadBack(t *testing.T) {
	c := vatClaim("2026-03-02", "1000")
	quotation := mustQuote(t, c)
	standing := mustAssess(t, wik.StandingFacts{Claim: claim(incasso.Company, "2026-03-02", 500_00),
		AsOf: date("2026-03-21"), WorkFrom: date("2026-03-10")})
	scale, err := wik.Scale(300_000_00)
	if err != nil {
		t.Fatal(err)
	}
	band := scale.Bands()[0]
	if quotation.VATRate == 0 || standing.Total == 0 || band.UpTo == 0 {
		t.Fatal("the answers have nothing to lose")
	}
	refuses(t, quotation)
	refuses(t, standing)
	refuses(t, scale)
	refuses(t, band)
}

func refuses[T comparable](t *testing.T, answer T) {
	t.Helper()
	type holder struct {
		Answer T   `json:"answer"`
		List   []T `json:"list"`
	}
	text, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	back := answer
	wantRefusal(t, json.Unmarshal(text, &back), incasso.ErrNotAllowed, "")
	wantRefusal(t, json.Unmarshal([]byte(`{}`), &back), incasso.ErrNotAllowed, "")
	text, err = json.Marshal(holder{Answer: answer, List: []T{answer}})
	if err != nil {
		t.Fatal(err)
	}
	wantRefusal(t, json.Unmarshal(text, &holder{}), incasso.ErrNotAllowed, "")
	if err := json.Unmarshal([]byte("null"), &back); err != nil || back != answer {
		t.Errorf("null: %v, %+v", err, back)
	}
}
