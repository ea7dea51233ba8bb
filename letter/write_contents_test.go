package letter_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
	"pgregory.net/rapid"
)

// TestWriteContents takes away what the law wants in a letter, or what it reaches the
// debtor by: the refusal names the field and carries the finding.
func TestWriteContents(t *testing.T) {
	w, a := letter.FourteenDay, letter.AgencyFirst
	noMark := func(in *letter.WriteInput) {
		byAgency(&in.Facts)
		in.Facts.Agency.Registration = ""
	}
	bought := func(in *letter.WriteInput) {
		in.Facts.Sender = incasso.ByAssignee
		in.Facts.Agency = letter.Agency{Registration: "WKI-000123"}
	}
	for _, c := range []struct {
		name   string
		kind   letter.Kind
		change func(*letter.WriteInput)
		field  string
		id     string
	}{
		{"no address of the debtor", w, func(in *letter.WriteInput) { in.Facts.DebtorParty.Address = ", \n" }, "facts.debtor_party.address", "C-RECEIPT"},
		{"the same in a summons", letter.Summons, func(in *letter.WriteInput) { in.Facts.DebtorParty.Address = "" }, "facts.debtor_party.address", "C-RECEIPT"},
		{"the same by an agency", a, func(in *letter.WriteInput) { in.Facts.DebtorParty.Address = "" }, "facts.debtor_party.address", "A-SPEC-DEB"},
		{"no address of the creditor", a, func(in *letter.WriteInput) { in.Facts.Creditor.Address = "" }, "facts.creditor.address", "A-SPEC-CR"},
		{"no address of the agency", a, func(in *letter.WriteInput) { in.Facts.Agency.Address = "" }, "facts.agency.address", "A-SPEC-AG"},
		{"no address of a bailiff", w, func(in *letter.WriteInput) {
			byAgency(&in.Facts)
			in.Facts.Sender, in.Facts.Agency.Address = incasso.ByBailiff, ""
		}, "facts.agency.address", "A-OPEN"},
		{"no number of the agency", a, func(in *letter.WriteInput) { in.Facts.Agency.KVK = "" }, "facts.agency.kvk", "A-SPEC-AG"},
		{"no number of a lawyer", a, func(in *letter.WriteInput) {
			in.Facts.Sender, in.Facts.Agency.KVK = incasso.ByLawyer, ""
		}, "facts.agency.kvk", "A-SPEC-AG"},
		{"no number of who bought the claim", a, bought, "facts.agency.kvk", "A-SPEC-AG"},
		{"no mark of the agency", a, noMark, "facts.agency.registration", "A-REG"},
		{"the same in a 14-day letter", w, noMark, "facts.agency.registration", "A-REG"},
		{"the same in a summons to a sole trader", letter.Summons, func(in *letter.WriteInput) {
			noMark(in)
			in.Facts.Debtor = incasso.SoleTrader
		}, "facts.agency.registration", "A-REG"},
		{"no mark of who bought the claim", a, func(in *letter.WriteInput) {
			bought(in)
			in.Facts.Agency = letter.Agency{KVK: "12345678"}
		}, "facts.agency.registration", "A-REG"},
		{"interest without its periods", a, func(in *letter.WriteInput) { in.Facts.Interest = letter.Of(euros("3.18")) }, "facts.interest", "A-SPEC-INT"},
		{"at an hour that is not allowed", a, func(in *letter.WriteInput) {
			in.Facts.ContactAt = time.Date(2026, 4, 26, 10, 0, 0, 0, time.UTC) // a Sunday
		}, "facts", "A-HOURS"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := letter.WriteInput{Kind: c.kind, Facts: writeFacts(c.kind)}
			c.change(&in)
			l, err := letter.Write(in)
			refused, ok := errors.AsType[*letter.RefusedError](err)
			if !ok {
				t.Fatalf("error %v, letter:\n%s", err, l.Text)
			}
			if refused.Err.Code != incasso.ErrNotAllowed || refused.Err.Field != c.field {
				t.Errorf("%s at %q, want not_allowed at %q", refused.Err.Code, refused.Err.Field, c.field)
			}
			if len(refused.Findings) != 1 || refused.Findings[0].ID != c.id || refused.Findings[0].NL == "" || refused.Findings[0].EN == "" {
				t.Errorf("findings %v, want %s", findingIDs(refused.Findings), c.id)
			}
		})
	}
	// All that lacks is told at once.
	all := letter.WriteInput{Kind: a, Facts: writeFacts(a)}
	bought(&all)
	all.Facts.Agency, all.Facts.DebtorParty.Address = letter.Agency{}, ""
	_, err := letter.Write(all)
	if refused, ok := errors.AsType[*letter.RefusedError](err); !ok || refused.Err.Field != "facts.debtor_party.address" ||
		!slices.Equal(findingIDs(refused.Findings), []string{"A-SPEC-DEB", "A-SPEC-AG", "A-REG"}) {
		t.Errorf("error %v", err)
	}
	// Before April 2024 no agency had a mark.
	old := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
	noMark(&old)
	old.Facts.LetterDate, old.Facts.Posted = day("2024-03-29"), day("2024-03-29")
	old.Facts.DueDates, old.Facts.Invoices[0].Due = []incasso.Date{day("2024-03-04")}, day("2024-03-04")
	old.Facts.Invoices[0].Date = day("2024-02-02")
	if _, err := letter.Write(old); err != nil {
		t.Error(err)
	}
	// A company is outside the rules on agencies, and nobody needs a mark to dun it.
	in := letter.WriteInput{Kind: letter.Summons, Facts: writeFacts(letter.Summons)}
	noMark(&in)
	if _, err := letter.Write(in); err != nil {
		t.Error(err)
	}
}

// TestWriteAssignee writes for who bought the claim and collects it in his own name:
// he is the creditor and the sender, and still needs his mark.
func TestWriteAssignee(t *testing.T) {
	in := letter.WriteInput{Kind: letter.AgencyFirst, Facts: writeFacts(letter.AgencyFirst)}
	in.Facts.Sender = incasso.ByAssignee
	in.Facts.Agency = letter.Agency{KVK: "12345678", Registration: "WKI-000123"}
	l, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Voorbeeld B.V.\nVoorbeeldstraat 1\n", "KvK-nummer: 12345678\nRegistratiekenmerk Wki: WKI-000123\n",
		"Wij, Voorbeeld B.V., hebben deze vordering op u overgenomen."} {
		if !strings.Contains(l.Text, want) {
			t.Errorf("the letter lacks %q:\n%s", want, l.Text)
		}
	}
}

// TestWriteNoCostsApart reads the first letter of an agency that asks no costs: that
// there are none is what it says of them.
func TestWriteNoCostsApart(t *testing.T) {
	for _, format := range []letter.Format{letter.Text, letter.HTML} {
		in := letter.WriteInput{Kind: letter.AgencyFirst, Format: format, Facts: writeFacts(letter.AgencyFirst)}
		in.Facts.Costs = letter.Of(incasso.EUR(0))
		l, err := letter.Write(in)
		if err != nil {
			t.Fatal(err)
		}
		rep, err := letter.Check(letter.Input{Kind: letter.AgencyFirst, Text: letter.PlainText(l.Text)})
		if err != nil || hasFinding(rep.Findings, "A-SPEC-COST") {
			t.Errorf("error %v, findings %v", err, findingIDs(rep.Findings))
		}
	}
}

// TestCheckNoCosts tells the sentences that say there are no costs from those that
// leave them away for who pays in time.
func TestCheckNoCosts(t *testing.T) {
	for _, c := range []struct {
		says string
		none bool
	}{
		{"Incassokosten: geen", true}, {"Incassokosten: nihil", true}, {"Incassokosten € 0,00", true},
		{"Wij brengen geen incassokosten in rekening.", true}, {"De incassokosten zijn nihil.", true},
		{"Betaalt u op tijd, dan betaalt u geen incassokosten.", false},
		{"Als u op tijd betaalt, zijn er geen incassokosten.", false},
		{"Over de incassokosten hoort u later meer.", false},
	} {
		text := strings.Replace(agencyText("ncassokosten"), "Totaal", c.says+"\n\nTotaal", 1)
		if !strings.Contains(text, c.says) {
			t.Fatal(text)
		}
		rep, err := letter.Check(letter.Input{Kind: letter.AgencyFirst, Text: text})
		if err != nil || hasFinding(rep.Findings, "A-SPEC-COST") == c.none {
			t.Errorf("%q: error %v, findings %v", c.says, err, findingIDs(rep.Findings))
		}
	}
}

// TestWriteTooEarly asks every kind of letter on the last day for payment or before:
// nobody is late yet. The day after it may go.
func TestWriteTooEarly(t *testing.T) {
	severity := map[letter.Kind]letter.Severity{letter.FourteenDay: letter.SeverityVoid,
		letter.NoticeOfDefault: letter.SeverityNoEffect, letter.Reminder: letter.SeverityContested,
		letter.Summons: letter.SeverityContested, letter.AgencyFirst: letter.SeverityContested}
	for kind, want := range severity {
		for _, c := range []struct {
			dated, posted, field string
		}{
			{"2026-01-20", "2026-01-20", "facts.letter_date"},
			{"2026-01-31", "2026-01-31", "facts.letter_date"},
			{"2026-01-31", "2026-02-02", "facts.letter_date"},
			{"2026-02-01", "2026-01-31", "facts.posted"},
			{"2026-02-01", "2026-02-01", ""},
		} {
			in := letter.WriteInput{Kind: kind, Facts: writeFacts(kind)}
			f := &in.Facts
			f.LetterDate, f.Posted = day(c.dated), day(c.posted)
			f.DueDates, f.Invoices[0].Due, f.Invoices[0].Date = []incasso.Date{day("2026-01-31")}, day("2026-01-31"), day("2026-01-01")
			if kind == letter.AgencyFirst {
				f.Costs = letter.Of(incasso.EUR(0))
			}
			l, err := letter.Write(in)
			if c.field == "" {
				if err != nil {
					t.Errorf("%s of the day after: %v", kind, err)
				}
				continue
			}
			refused, ok := errors.AsType[*letter.RefusedError](err)
			if !ok || refused.Err.Field != c.field || len(refused.Findings) != 1 || refused.Findings[0].ID != "C-DEFAULT" ||
				refused.Findings[0].Severity != want || (refused.Verdict == letter.VerdictVoid) != (want != letter.SeverityContested) {
				t.Errorf("%s of %s, posted %s: %v %+v\n%s", kind, c.dated, c.posted, err, refused, l.Text)
			}
		}
	}
}

// TestCheckTooEarly judges letters of before the last day for payment, from their
// facts: what each loses differs by kind.
func TestCheckTooEarly(t *testing.T) {
	for _, c := range []struct {
		kind     letter.Kind
		severity letter.Severity
		verdict  letter.Verdict
	}{
		{letter.NoticeOfDefault, letter.SeverityNoEffect, letter.VerdictVoid},
		{letter.Summons, letter.SeverityContested, letter.VerdictContested},
		{letter.AgencyFirst, letter.SeverityContested, letter.VerdictContested},
		{letter.Reminder, letter.SeverityAdvisory, letter.VerdictValid},
	} {
		f := writeFacts(c.kind)
		f.Term = letter.Term{Days: letter.Of(14), Start: letter.FromDayAfterReceipt}
		f.Costs, f.AmountDue = letter.Of(incasso.EUR(0)), letter.Of(euros("500.00"))
		f.DueDates[0], f.Invoices[0].Due = f.Posted, f.Posted
		rep, err := letter.Check(letter.Input{Kind: c.kind, Facts: f})
		if err != nil || rep.Verdict != c.verdict {
			t.Fatalf("%s: verdict %s, error %v", c.kind, rep.Verdict, err)
		}
		for _, x := range rep.Findings {
			if x.ID == "B-NEED" || x.ID == "C-DEFAULT" && x.Severity != c.severity {
				t.Errorf("%s: %s %s", c.kind, x.ID, x.Severity)
			}
		}
		if !hasFinding(rep.Findings, "C-DEFAULT") {
			t.Errorf("%s: findings %v", c.kind, findingIDs(rep.Findings))
		}
		f.DueDates[0], f.Invoices[0].Due = f.Posted.AddDays(-1), f.Posted.AddDays(-1)
		if rep, err = letter.Check(letter.Input{Kind: c.kind, Facts: f}); err != nil || hasFinding(rep.Findings, "C-DEFAULT") {
			t.Errorf("%s of the day after: error %v, findings %v", c.kind, err, findingIDs(rep.Findings))
		}
	}
}

// TestWriteNoticeKeepsInterest: a notice about claims whose day for payment has passed
// does not say that default and interest are still to begin.
func TestWriteNoticeKeepsInterest(t *testing.T) {
	in := letter.WriteInput{Kind: letter.NoticeOfDefault, Facts: writeFacts(letter.NoticeOfDefault)}
	for _, format := range []letter.Format{letter.Text, letter.HTML} {
		in.Format = format
		l, err := letter.Write(in)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(l.Text, "U bent ook rente verschuldigd vanaf de dag na de vervaldatum.") ||
			strings.Contains(l.Text, "dan bent u in verzuim") || strings.Contains(l.Text, "vanaf dat moment") {
			t.Error(l.Text)
		}
	}
}

// TestWriteLargest writes the largest principal; beyond it the fact that does not fit
// is named.
func TestWriteLargest(t *testing.T) {
	in := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
	in.Facts.Principals = []incasso.EUR{incasso.MaxEUR}
	in.Facts.Invoices[0].Amount = letter.Of(incasso.MaxEUR)
	l, err := letter.Write(in)
	if err != nil || !l.Facts.Costs.Is(euros("6775.00")) || !strings.Contains(l.Text, "10.000.000.000,00") {
		t.Errorf("error %v, costs %v", err, l.Facts.Costs)
	}
	in.Facts.Interest = letter.Of(incasso.EUR(1))
	_, err = letter.Write(in)
	if e, ok := errors.AsType[*incasso.Error](err); !ok || e.Code != incasso.ErrOutOfRange || e.Field != "facts.interest" {
		t.Errorf("error %v", err)
	}
}

// spoils are changes to good facts after which a letter may be written or not.
var spoils = []func(*rapid.T, *letter.WriteInput){
	func(t *rapid.T, in *letter.WriteInput) {
		last := in.Facts.LetterDate.AddDays(rapid.IntRange(-3, 30).Draw(t, "last day"))
		in.Facts.Invoices[0].Due = last
		if len(in.Facts.DueDates) > 0 {
			in.Facts.DueDates[0] = last
		}
	},
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.Posted = in.Facts.LetterDate.AddDays(rapid.IntRange(-20, 5).Draw(t, "posted"))
	},
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.Received = in.Facts.LetterDate.AddDays(rapid.IntRange(-2, 9).Draw(t, "received"))
	},
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Agency.Registration = "" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Agency.Registration = "eigen merk" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Agency.KVK = "" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Agency.Address = "Rue Haute 3, 1000 Bruxelles" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Creditor.Address = "Musterweg 1, 10115 Berlin" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.DebtorParty.Address = "" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Details.Interest, in.Details.InterestGround = nil, "" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Details.Basis = "uw lidmaatschap" },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Sender = incasso.ByAssignee },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Sender = incasso.ByCreditor },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Debtor = incasso.Company },
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.Costs = letter.Of(incasso.EUR(rapid.Int64Range(0, 20_000).Draw(t, "costs")))
	},
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.VATAmount = letter.Of(incasso.EUR(rapid.Int64Range(0, 5_000).Draw(t, "vat")))
	},
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.AmountDue = letter.Of(incasso.EUR(rapid.Int64Range(1, 100_000).Draw(t, "amount due")))
	},
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.Deadline = in.Facts.LetterDate.AddDays(rapid.IntRange(1, 40).Draw(t, "deadline"))
	},
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.Term = letter.Term{Days: letter.Of(rapid.IntRange(1, 30).Draw(t, "days"))}
		in.Facts.Term.Start = letter.TermStart(rapid.IntRange(0, int(letter.NoStart)).Draw(t, "start"))
	},
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Periodic = letter.Of(true) },
	func(_ *rapid.T, in *letter.WriteInput) { in.Facts.Conditional = letter.Of(true) },
	func(t *rapid.T, in *letter.WriteInput) {
		in.Facts.ContactAt = time.Date(2026, 4, 22, rapid.IntRange(0, 23).Draw(t, "hour"), 0, 0, 0, time.UTC)
	},
}

// TestWriteHoldsOrRefuses spoils random facts: whatever is written still passes its own
// check, from the text alone and beside the facts, and what is refused for its findings
// has findings that weigh.
func TestWriteHoldsOrRefuses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom(writeKinds).Draw(t, "kind")
		in := letter.WriteInput{Kind: kind, Facts: drawFacts(t, kind)}
		specify(t, &in)
		for range rapid.IntRange(1, 3).Draw(t, "spoils") {
			spoils[rapid.IntRange(0, len(spoils)-1).Draw(t, "spoil")](t, &in)
		}
		l, err := letter.Write(in)
		if refused, ok := errors.AsType[*letter.RefusedError](err); ok {
			if len(refused.Findings) == 0 || refused.Verdict != letter.VerdictNotJudged && len(grave(refused.Findings)) != len(refused.Findings) {
				t.Fatalf("refused for %v", findingIDs(refused.Findings))
			}
			return
		}
		if err != nil {
			return
		}
		for _, facts := range factsBeside(in, &l) {
			rep, err := letter.Check(letter.Input{Kind: kind, Text: l.Text, Facts: facts})
			if err != nil || rep.Verdict != letter.VerdictValid || len(grave(rep.Findings)) > 0 {
				t.Fatalf("verdict %s, error %v, findings %v %+v\n%s\n%+v", rep.Verdict, err, findingIDs(rep.Findings), grave(rep.Findings), l.Text, facts)
			}
		}
		if rep, err := letter.Check(letter.Input{Kind: kind, Facts: l.Facts}); err != nil || len(grave(rep.Findings)) > 0 {
			t.Fatalf("the facts alone: error %v, findings %v", err, findingIDs(rep.Findings))
		}
	})
}

// TestClaimedCostsOfAnEarlierLetter: of costs that are what is left of others no letter
// says that an earlier one named the amount, in either language and form; of others it
// does.
func TestClaimedCostsOfAnEarlierLetter(t *testing.T) {
	for _, kind := range []letter.Kind{letter.Summons, letter.AgencyFirst} {
		for _, format := range []letter.Format{letter.Text, letter.HTML} {
			for lang, words := range map[incasso.Lang][2]string{
				incasso.NL: {"dit bedrag al stond", "waarin ze werden aangekondigd"},
				incasso.EN: {"named this amount", "announced these costs"},
			} {
				for _, left := range []bool{false, true} {
					in := letter.WriteInput{Kind: kind, Lang: lang, Format: format, Facts: writeFacts(kind)}
					in.Facts.Debtor = incasso.Consumer
					in.Facts.Costs, in.Facts.AmountDue = letter.Of(euros("20.00")), letter.Of(euros("520.00"))
					in.Details.CostsDue = left
					l, err := letter.Write(in)
					if err != nil {
						t.Errorf("%s %s %s: %v", kind, lang, format, err)
						continue
					}
					if strings.Contains(l.Text, words[0]) == left || strings.Contains(l.Text, words[1]) != left {
						t.Errorf("%s %s %s, left %t:\n%s", kind, lang, format, left, l.Text)
					}
				}
			}
		}
	}
}
