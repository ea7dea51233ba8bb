package letter_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
	"pgregory.net/rapid"
)

// soundFacts are the facts of a letter with which nothing is wrong.
func soundFacts() letter.Facts {
	return letter.Facts{
		Debtor: incasso.Consumer, Sender: incasso.ByCreditor, Claim: wik.Contract,
		LetterDate: incasso.MustDate(2026, 3, 2), Posted: incasso.MustDate(2026, 3, 2),
		Principals: []incasso.EUR{50_000}, DueDates: []incasso.Date{incasso.MustDate(2026, 2, 11)},
		AmountDue: letter.Of[incasso.EUR](50_000), Costs: letter.Of[incasso.EUR](7_500),
		Term:        letter.Term{Days: letter.Of(14), Start: letter.FromDayAfterReceipt},
		Conditional: letter.Of(false), IBAN: "NL91ABNA0417164300", Reference: "2026-0012",
	}
}

func TestSoundFacts(t *testing.T) {
	rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: soundFacts()})
	if err != nil || rep.Verdict != letter.VerdictValid || len(rep.Findings) != 0 {
		t.Errorf("%v %v %s", err, rep.Verdict, ids(rep))
	}
}

// factFault is one thing that is made wrong in sound facts, with the finding that must
// come of it.
type factFault struct {
	name     string
	put      func(*rapid.T, *letter.Facts)
	id       string
	severity letter.Severity
}

var factFaults = []factFault{
	{"shorter term", func(t *rapid.T, f *letter.Facts) { f.Term.Days = letter.Of(rapid.IntRange(1, 13).Draw(t, "days")) }, "C-TERM-LEN", letter.SeverityVoid},
	{"fourteen after receipt", func(_ *rapid.T, f *letter.Facts) { f.Term.Start = letter.FromReceipt }, "C-TERM-ONTV", letter.SeverityContested},
	{"from the letter's date", func(_ *rapid.T, f *letter.Facts) { f.Term.Start = letter.FromLetterDate }, "C-TERM-START", letter.SeverityVoid},
	{"sixteen from the letter's date", func(t *rapid.T, f *letter.Facts) {
		f.Term = letter.Term{Days: letter.Of(rapid.IntRange(16, 60).Draw(t, "days")), Start: letter.FromLetterDate}
	}, "C-TERM-START", letter.SeverityContested},
	{"from today", func(t *rapid.T, f *letter.Facts) {
		f.Term = letter.Term{Days: letter.Of(rapid.IntRange(14, 60).Draw(t, "days")), Start: letter.FromToday}
	}, "C-TERM-START", letter.SeverityVoid},
	{"from sending", func(_ *rapid.T, f *letter.Facts) { f.Term.Start = letter.FromSending }, "C-TERM-START", letter.SeverityVoid},
	{"no start", func(_ *rapid.T, f *letter.Facts) { f.Term.Start = letter.NoStart }, "C-TERM-BARE", letter.SeverityVoid},
	{"no term", func(_ *rapid.T, f *letter.Facts) { f.Term = letter.Term{} }, "C-TERM-BARE", letter.SeverityVoid},
	{"date too early", func(t *rapid.T, f *letter.Facts) {
		f.Deadline = incasso.MustDate(2026, 3, 18).AddDays(-rapid.IntRange(1, 14).Draw(t, "days"))
	}, "C-TERM-DATE", letter.SeverityVoid},
	{"date alone", func(t *rapid.T, f *letter.Facts) {
		f.Term = letter.Term{}
		f.Deadline = incasso.MustDate(2026, 3, 18).AddDays(rapid.IntRange(0, 60).Draw(t, "days"))
	}, "C-TERM-DATE", letter.SeverityContested},
	{"higher fee", func(t *rapid.T, f *letter.Facts) {
		v := incasso.EUR(rapid.Int64Range(7_501, 40_000).Filter(func(v int64) bool { return v != 9_075 }).Draw(t, "fee"))
		f.Costs = letter.Of(v)
	}, "C-MAX", letter.SeverityVoid},
	{"lower fee", func(t *rapid.T, f *letter.Facts) {
		f.Costs = letter.Of(incasso.EUR(rapid.Int64Range(1, 7_499).Draw(t, "fee")))
	}, "C-LOW", letter.SeverityCap},
	{"no amount", func(_ *rapid.T, f *letter.Facts) { f.Costs = letter.Opt[incasso.EUR]{} }, "C-AMOUNT", letter.SeverityVoid},
	{"VAT that can be offset", func(_ *rapid.T, f *letter.Facts) {
		f.VATAmount = letter.Of[incasso.EUR](1_575)
		f.VAT = letter.VATFacts{Outsourced: letter.Of(true), Deductible: letter.Of(true), Declared: letter.Of(true)}
	}, "C-VAT-WRONG", letter.SeverityVoid},
	{"VAT without outsourcing", func(_ *rapid.T, f *letter.Facts) {
		f.VATAmount = letter.Of[incasso.EUR](1_575)
		f.VAT = letter.VATFacts{Outsourced: letter.Of(false), Deductible: letter.Of(false), Declared: letter.Of(true)}
	}, "C-VAT-WRONG", letter.SeverityVoid},
	{"VAT not declared", func(_ *rapid.T, f *letter.Facts) {
		f.VATAmount = letter.Of[incasso.EUR](1_575)
		f.VAT = letter.VATFacts{Outsourced: letter.Of(true), Deductible: letter.Of(false), Declared: letter.Of(false)}
	}, "C-VAT-DECL", letter.SeverityContested},
	{"costs in the amount due", func(_ *rapid.T, f *letter.Facts) { f.AmountDue = letter.Of[incasso.EUR](57_500) }, "C-NOTYET", letter.SeverityVoid},
	{"another amount due", func(t *rapid.T, f *letter.Facts) {
		f.AmountDue = letter.Of(incasso.EUR(50_000 + rapid.Int64Range(1, 7_000).Draw(t, "more")))
	}, "C-SUM", letter.SeverityContested},
	{"sent too early", func(t *rapid.T, f *letter.Facts) {
		f.DueDates = []incasso.Date{incasso.MustDate(2026, 3, 2).AddDays(rapid.IntRange(0, 40).Draw(t, "days"))}
	}, "C-DEFAULT", letter.SeverityVoid},
	{"conditional", func(_ *rapid.T, f *letter.Facts) { f.Conditional = letter.Of(true) }, "C-UNCOND", letter.SeverityContested},
	{"received before it was posted", func(_ *rapid.T, f *letter.Facts) { f.Received = incasso.MustDate(2026, 3, 1) }, "C-RECEIPT", letter.SeverityContested},
	{"bad account", func(_ *rapid.T, f *letter.Facts) { f.IBAN = "NL92ABNA0417164300" }, "C-PAY", letter.SeverityAdvisory},
}

// TestSingleFaults puts one fault into sound facts: its finding comes, with its
// weight, and nothing else that is void.
func TestSingleFaults(t *testing.T) {
	for _, ft := range factFaults {
		t.Run(ft.name, rapid.MakeCheck(func(t *rapid.T) {
			f := soundFacts()
			ft.put(t, &f)
			rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: f})
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, fd := range rep.Findings {
				if fd.ID == ft.id {
					found = true
					if fd.Severity != ft.severity {
						t.Errorf("%s is %v, want %v", fd.ID, fd.Severity, ft.severity)
					}
				} else if fd.Severity == letter.SeverityVoid {
					t.Errorf("unrelated %s", fd.ID)
				}
			}
			if !found {
				t.Errorf("no %s: %s", ft.id, ids(rep))
			}
			if ft.severity == letter.SeverityVoid && rep.Verdict != letter.VerdictVoid ||
				ft.severity == letter.SeverityContested && rep.Verdict != letter.VerdictContested {
				t.Errorf("verdict %v", rep.Verdict)
			}
		}))
	}
}

// TestLenient makes contested findings advisory and nothing else.
func TestLenient(t *testing.T) {
	for _, ft := range factFaults {
		t.Run(ft.name, rapid.MakeCheck(func(t *rapid.T) {
			f := soundFacts()
			ft.put(t, &f)
			strict, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: f})
			if err != nil {
				t.Fatal(err)
			}
			lenient, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: f, Profile: letter.Lenient})
			if err != nil {
				t.Fatal(err)
			}
			if len(strict.Findings) != len(lenient.Findings) {
				t.Fatalf("%s against %s", ids(strict), ids(lenient))
			}
			for _, fd := range lenient.Findings {
				if fd.Severity == letter.SeverityContested {
					t.Errorf("%s is contested", fd.ID)
				}
			}
			if strict.Verdict == letter.VerdictContested && lenient.Verdict != letter.VerdictValid ||
				strict.Verdict != letter.VerdictContested && lenient.Verdict != strict.Verdict {
				t.Errorf("%v became %v", strict.Verdict, lenient.Verdict)
			}
		}))
	}
}
