package dossier_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// A Dutch statement speaks Dutch: none of the stable English words of the package
// stands in it, but for the ids that the caller gave.
func TestDutchText(t *testing.T) {
	var words []string
	add := func(next func(n uint8) string) {
		for n := uint8(1); next(n) != ""; n++ {
			words = append(words, next(n))
		}
	}
	add(func(n uint8) string { return dossier.Status(n).String() })
	add(func(n uint8) string { return dossier.Reason(n).String() })
	add(func(n uint8) string { return dossier.Phase(n).String() })
	add(func(n uint8) string { return dossier.ActionKind(n).String() })
	add(func(n uint8) string { return dossier.HoldReason(n).String() })
	add(func(n uint8) string { return dossier.LetterKind(n).String() })
	add(func(n uint8) string { return dossier.Component(n).String() })
	add(func(n uint8) string { return dossier.EntryRule(n).String() })
	words = append(words, "surplus", "limitation", "credit_check", "exhausted", "instalment_missed", "promise",
		"step", "term", "closed", "legal", "recollection", "withdrawn", "insolvent", "stopped")
	if len(words) < 70 {
		t.Fatalf("only %d words", len(words))
	}
	same := map[string]bool{"contact": true, "insolvent": true, "wik": true, "documents": false}
	for _, w := range words {
		if d := dossier.Dutch(w); d == w && !same[w] {
			t.Errorf("%q has no Dutch", w)
		} else if strings.Contains(d, "_") {
			t.Errorf("%q is %q", w, d)
		}
	}
	english := regexp.MustCompile(`[a-z]+_[a-z]+|\b(principal|interest|costs|chargeable|announced|waived|waiting|dispute|wait|call)\b`)
	procedures := regexp.MustCompile(`procedure [a-z_]+|dossier\.[a-z_.]+|bik\.[0-9a-z_.]+`)
	for _, st := range everyEnd(t) {
		text := procedures.ReplaceAllString(st.Text(incasso.NL)+st.Explain(incasso.NL), "")
		for _, id := range stepIDs() {
			text = strings.ReplaceAll(text, " "+id, "")
		}
		if m := english.FindString(text); m != "" {
			t.Errorf("%q in a Dutch text:\n%s", m, text)
		}
	}
}

func stepIDs() (ids []string) {
	for _, p := range dossier.Procedures() {
		for _, s := range p.Steps {
			if strings.Contains(s.ID, "_") || s.ID == "call" {
				ids = append(ids, s.ID)
			}
		}
	}
	return ids
}

// everyEnd are statements of many states: every story, on each of its days.
func everyEnd(t *testing.T) (list []dossier.Statement) {
	t.Helper()
	for _, s := range stories() {
		f := s.file(t)
		for _, d := range s.days {
			list = append(list, state(t, f, d))
		}
	}
	return list
}
