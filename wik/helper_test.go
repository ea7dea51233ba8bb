package wik_test

import (
	"errors"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

func eur(s string) incasso.EUR { return incasso.MustParseEUR(s) }

func date(s string) incasso.Date { return incasso.MustParseDate(s) }

func eurs(amounts ...string) []incasso.EUR {
	out := make([]incasso.EUR, 0, len(amounts))
	for _, a := range amounts {
		out = append(out, eur(a))
	}
	return out
}

// claim is a sound claim on a debtor with one principal, charged on a day.
func claim(debtor incasso.PartyKind, on string, principal incasso.EUR) wik.Claim {
	return wik.Claim{
		Principals: []incasso.EUR{principal}, Debtor: debtor, DefaultDate: date(on), On: date(on),
	}
}

func mustQuote(t tester, c wik.Claim) wik.Quotation {
	t.Helper()
	q, err := wik.Quote(c)
	if err != nil {
		t.Fatalf("Quote(%+v): %v", c, err)
	}
	return q
}

func mustAssess(t tester, f wik.StandingFacts) wik.Standing {
	t.Helper()
	s, err := wik.Assess(f)
	if err != nil {
		t.Fatalf("Assess(%+v): %v", f, err)
	}
	return s
}

// wantRefusal checks code, field and both sentences of a refusal.
func wantRefusal(t tester, err error, code incasso.Code, field string) {
	t.Helper()
	e, ok := errors.AsType[*incasso.Error](err)
	switch {
	case !ok:
		t.Errorf("got error %v, want %s for %q", err, code, field)
	case !errors.Is(err, code) || e.Field != field:
		t.Errorf("got %s for %q, want %s for %q", e.Code, e.Field, code, field)
	case e.NL == "" || e.EN == "":
		t.Errorf("%s for %q lacks a sentence", code, field)
	}
}

func noticeIDs(notices []incasso.Notice) []string {
	ids := make([]string, 0, len(notices))
	for _, n := range notices {
		ids = append(ids, n.ID)
	}
	return ids
}

func wantNotice(t tester, notices []incasso.Notice, id string, want bool) {
	t.Helper()
	i := slices.IndexFunc(notices, func(n incasso.Notice) bool { return n.ID == id })
	if (i >= 0) != want {
		t.Errorf("notices %v: %q there is %v, want %v", noticeIDs(notices), id, i >= 0, want)
	}
	if i >= 0 && (notices[i].NL == "" || notices[i].EN == "") {
		t.Errorf("notice %q lacks a sentence", id)
	}
}

func isCode(err error, code incasso.Code) bool { return errors.Is(err, code) }

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// containsBrace finds a placeholder that nothing was put in.
func containsBrace(text string) bool { return strings.ContainsAny(text, "{}") }

// tester is what tests, fuzz targets and properties have in common.
type tester interface {
	Helper()
	Error(args ...any)
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}
