package wik_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

func TestAssessRefusals(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*wik.StandingFacts)
		code   incasso.Code
		field  string
	}{
		"no principals":       {func(f *wik.StandingFacts) { f.Principals = nil }, incasso.ErrMissingField, "principals"},
		"no debtor":           {func(f *wik.StandingFacts) { f.Debtor = 0 }, incasso.ErrMissingField, "debtor"},
		"no default":          {func(f *wik.StandingFacts) { f.DefaultDate = incasso.Date{} }, incasso.ErrMissingField, "default_date"},
		"no day asked":        {func(f *wik.StandingFacts) { f.AsOf = incasso.Date{} }, incasso.ErrMissingField, "as_of"},
		"day asked in 1899":   {func(f *wik.StandingFacts) { f.AsOf = date("1899-12-31") }, incasso.ErrInvalidDate, "as_of"},
		"no receipt":          {func(f *wik.StandingFacts) { f.Letter.Received = incasso.Date{} }, incasso.ErrMissingField, "letter.received"},
		"no end of term":      {func(f *wik.StandingFacts) { f.Letter.TermEnd = incasso.Date{} }, incasso.ErrMissingField, "letter.term_end"},
		"unknown verdict":     {func(f *wik.StandingFacts) { f.Letter.Verdict = 99 }, incasso.ErrUnknownWord, "letter.verdict"},
		"letter, no verdict":  {func(f *wik.StandingFacts) { f.Letter.Verdict = 0 }, incasso.ErrNotAllowed, "letter.verdict"},
		"received too early":  {func(f *wik.StandingFacts) { f.Letter.Received = date("2026-03-03") }, incasso.ErrDateOrder, "letter.received"},
		"term of thirteen":    {func(f *wik.StandingFacts) { f.Letter.TermEnd = date("2026-03-19") }, incasso.ErrDateOrder, "letter.term_end"},
		"sent in 1899":        {func(f *wik.StandingFacts) { f.Letter.Sent = date("1899-12-31") }, incasso.ErrInvalidDate, "letter.sent"},
		"received in 2200":    {func(f *wik.StandingFacts) { f.Letter.Received = date("2200-01-01") }, incasso.ErrInvalidDate, "letter.received"},
		"term into 2200":      {func(f *wik.StandingFacts) { f.Letter.TermEnd = date("2200-01-01") }, incasso.ErrInvalidDate, "letter.term_end"},
		"negative announced":  {func(f *wik.StandingFacts) { f.Letter.Fee = -1 }, incasso.ErrOutOfRange, "letter.fee"},
		"negative VAT":        {func(f *wik.StandingFacts) { f.Letter.VAT = -1 }, incasso.ErrOutOfRange, "letter.vat"},
		"negative waiver":     {func(f *wik.StandingFacts) { f.Waived = -1 }, incasso.ErrOutOfRange, "waived"},
		"work in 2200":        {func(f *wik.StandingFacts) { f.WorkFrom = date("2200-01-01") }, incasso.ErrInvalidDate, "work_from"},
		"payment without day": {func(f *wik.StandingFacts) { f.Payments = []wik.Payment{{Amount: 1}} }, incasso.ErrMissingField, "payments[0].on"},
		"payment in 1899":     {func(f *wik.StandingFacts) { f.Payments = []wik.Payment{{On: date("1899-01-01"), Amount: 1}} }, incasso.ErrInvalidDate, "payments[0].on"},
		"payment of nothing":  {func(f *wik.StandingFacts) { f.Payments = []wik.Payment{{On: f.AsOf}} }, incasso.ErrOutOfRange, "payments[0].amount"},
		"tort":                {func(f *wik.StandingFacts) { f.Origin = wik.Tort }, incasso.ErrOutOfScope, "origin"},
		"before the regime":   {func(f *wik.StandingFacts) { f.DefaultDate = date("2012-06-30") }, incasso.ErrBeforeRegime, "default_date"},
		"consumer in trade":   {func(f *wik.StandingFacts) { f.Trade.AgreementDate = f.DefaultDate }, incasso.ErrNotAllowed, "trade"},
		"VAT day too early":   {func(f *wik.StandingFacts) { f.On = date("2026-03-01") }, incasso.ErrDateOrder, "on"},
	} {
		t.Run(name, func(t *testing.T) {
			f := facts("2026-05-01", "1000")
			tt.change(&f)
			s, err := wik.Assess(f)
			wantRefusal(t, err, tt.code, tt.field)
			if s != (wik.Standing{}) {
				t.Errorf("a refusal came with %+v", s)
			}
		})
	}
}

func TestStandingOfConsumer(t *testing.T) {
	for name, tt := range map[string]struct {
		asOf   string
		change func(*wik.StandingFacts)
		status wik.Status
		reason wik.Reason
		base   string
		total  string
	}{
		"not in default":     {"2026-03-01", func(*wik.StandingFacts) {}, wik.NotChargeable, wik.NotInDefault, "0", "0"},
		"before the letter":  {"2026-03-03", func(*wik.StandingFacts) {}, wik.NotChargeable, wik.NoLetter, "0", "0"},
		"no letter of ours":  {"2026-05-01", func(f *wik.StandingFacts) { f.Letter.Verdict = wik.NotJudged }, wik.NotChargeable, wik.NoLetter, "0", "0"},
		"before default":     {"2026-05-01", func(f *wik.StandingFacts) { f.Letter.Sent = date("2026-03-01") }, wik.NotChargeable, wik.LetterBeforeDefault, "0", "0"},
		"received unsent":    {"2026-05-01", func(f *wik.StandingFacts) { f.Letter.Sent = incasso.Date{} }, wik.Chargeable, wik.TermExpired, "1000", "150"},
		"sent on the day":    {"2026-05-01", func(f *wik.StandingFacts) { f.Letter.Sent = date("2026-03-02") }, wik.Chargeable, wik.TermExpired, "1000", "150"},
		"contested":          {"2026-05-01", func(f *wik.StandingFacts) { f.Letter.Verdict = wik.Contested }, wik.NotChargeable, wik.LetterContested, "0", "0"},
		"contested accepted": {"2026-05-01", func(f *wik.StandingFacts) { f.Letter.Verdict, f.AcceptContested = wik.Contested, true }, wik.Chargeable, wik.TermExpired, "1000", "150"},
		"void not accepted":  {"2026-05-01", func(f *wik.StandingFacts) { f.Letter.Verdict, f.AcceptContested = wik.Void, true }, wik.NotChargeable, wik.LetterVoid, "0", "0"},
		"void without days":  {"2026-05-01", func(f *wik.StandingFacts) { f.Letter = wik.Letter{Verdict: wik.Void} }, wik.NotChargeable, wik.LetterVoid, "0", "0"},
		"announced, partly paid": {"2026-03-20", func(f *wik.StandingFacts) {
			f.Payments = []wik.Payment{{On: date("2026-03-20"), Amount: eur("600")}}
		}, wik.Announced, wik.TermRunning, "400", "60"},
		"announced, payment still to come": {"2026-03-19", func(f *wik.StandingFacts) {
			f.Payments = []wik.Payment{{On: date("2026-03-20"), Amount: eur("600")}}
		}, wik.Announced, wik.TermRunning, "1000", "150"},
		"announced, all paid": {"2026-03-20", func(f *wik.StandingFacts) {
			f.Payments = []wik.Payment{{On: date("2026-03-10"), Amount: eur("600")}, {On: date("2026-03-20"), Amount: eur("400")}}
		}, wik.NotChargeable, wik.PaidInTerm, "0", "0"},
		"overpaid": {"2026-05-01", func(f *wik.StandingFacts) {
			f.Payments = []wik.Payment{{On: date("2026-03-10"), Amount: incasso.MaxEUR}, {On: date("2026-03-10"), Amount: incasso.MaxEUR}}
		}, wik.NotChargeable, wik.PaidInTerm, "0", "0"},
		"one cent short": {"2026-05-01", func(f *wik.StandingFacts) {
			f.Payments = []wik.Payment{{On: date("2026-03-20"), Amount: eur("999.99")}}
		}, wik.Chargeable, wik.TermExpired, "0.01", "40"},
		"several claims, one paid": {"2026-05-01", func(f *wik.StandingFacts) {
			f.Principals = eurs("600", "400")
			f.Payments = []wik.Payment{{On: date("2026-03-20"), Amount: eur("700")}}
		}, wik.Chargeable, wik.TermExpired, "300", "45"},
		"a longer term": {"2026-03-24", func(f *wik.StandingFacts) { f.Letter.TermEnd = date("2026-03-24") }, wik.Announced, wik.TermRunning, "1000", "150"},
		"VAT announced": {"2026-05-01", func(f *wik.StandingFacts) {
			f.VAT = wik.VATFacts{Outsourced: true, Declared: true}
			f.Letter.Fee, f.Letter.VAT = eur("150"), eur("31.50")
		}, wik.Chargeable, wik.TermExpired, "1000", "181.50"},
		"VAT not announced": {"2026-05-01", func(f *wik.StandingFacts) {
			f.VAT = wik.VATFacts{Outsourced: true, Declared: true}
			f.Letter.Fee = eur("150")
		}, wik.Chargeable, wik.TermExpired, "1000", "150"},
		"less VAT announced": {"2026-05-01", func(f *wik.StandingFacts) {
			f.VAT = wik.VATFacts{Outsourced: true, Declared: true}
			f.Letter.Fee, f.Letter.VAT = eur("100"), eur("20")
		}, wik.Chargeable, wik.TermExpired, "1000", "120"},
		"VAT over the lowered fee": {"2026-05-01", func(f *wik.StandingFacts) {
			f.VAT = wik.VATFacts{Outsourced: true, Declared: true}
			f.Letter.Fee, f.Letter.VAT = eur("150"), eur("31.50")
			f.Payments = []wik.Payment{{On: date("2026-03-20"), Amount: eur("600")}}
		}, wik.Chargeable, wik.TermExpired, "400", "72.60"},
		"waived":           {"2026-05-01", func(f *wik.StandingFacts) { f.WaivedAll = true }, wik.Waived, wik.WaivedByCreditor, "1000", "150"},
		"waived by amount": {"2026-05-01", func(f *wik.StandingFacts) { f.Waived = eur("200") }, wik.Waived, wik.WaivedByCreditor, "1000", "150"},
		"waived in part":   {"2026-05-01", func(f *wik.StandingFacts) { f.Waived = eur("50") }, wik.Chargeable, wik.TermExpired, "1000", "150"},
		"nothing to waive": {"2026-05-01", func(f *wik.StandingFacts) { f.WaivedAll, f.Letter = true, wik.Letter{} }, wik.NotChargeable, wik.NoLetter, "0", "0"},
	} {
		t.Run(name, func(t *testing.T) {
			f := facts(tt.asOf, "1000")
			tt.change(&f)
			s := mustAssess(t, f)
			wantStanding(t, s, tt.status, tt.reason, tt.base, tt.total)
			if again := mustAssess(t, f); again != s {
				t.Error("asking again gives another answer")
			}
		})
	}
}

func TestWaiverInPart(t *testing.T) {
	f := facts("2026-05-01", "1000")
	f.Waived = eur("50")
	s := mustAssess(t, f)
	if s.Claimable() != eur("100") || s.Waived != eur("50") || s.Ground != wik.TermExpired {
		t.Errorf("claimable %s, waived %s, ground %s", s.Claimable(), s.Waived, s.Ground)
	}
	f.WaivedAll = true
	s = mustAssess(t, f)
	if s.Claimable() != 0 || s.Waived != eur("150") || s.Ground != wik.TermExpired || len(s.Steps()) < 4 {
		t.Errorf("claimable %s, waived %s, ground %s", s.Claimable(), s.Waived, s.Ground)
	}
}

func TestStandingOfOthers(t *testing.T) {
	trade := wik.Trade{AgreementDate: date("2020-01-01"), LastPaymentDay: date("2026-02-20")}
	paid := func(day, amount string) []wik.Payment { return []wik.Payment{{On: date(day), Amount: eur(amount)}} }
	for name, tt := range map[string]struct {
		asOf   string
		change func(*wik.StandingFacts)
		status wik.Status
		reason wik.Reason
		base   string
		total  string
	}{
		"nothing done":           {"2026-05-01", func(*wik.StandingFacts) {}, wik.NotChargeable, wik.NoCollectionWork, "0", "0"},
		"work to come":           {"2026-03-09", func(f *wik.StandingFacts) { f.WorkFrom = date("2026-03-10") }, wik.NotChargeable, wik.NoCollectionWork, "0", "0"},
		"work":                   {"2026-03-10", func(f *wik.StandingFacts) { f.WorkFrom = date("2026-03-10") }, wik.Chargeable, wik.CollectionWork, "1000", "150"},
		"work before default":    {"2026-03-02", func(f *wik.StandingFacts) { f.WorkFrom = date("2026-02-10") }, wik.Chargeable, wik.CollectionWork, "1000", "150"},
		"paid before the work":   {"2026-05-01", func(f *wik.StandingFacts) { f.WorkFrom, f.Payments = date("2026-03-10"), paid("2026-03-09", "1000") }, wik.NotChargeable, wik.PaidBefore, "0", "0"},
		"trade, in time":         {"2026-02-20", func(f *wik.StandingFacts) { f.Trade = trade }, wik.NotChargeable, wik.NotInDefault, "0", "0"},
		"trade, the day after":   {"2026-02-21", func(f *wik.StandingFacts) { f.Trade = trade }, wik.Chargeable, wik.TradeMinimum, "1000", "40"},
		"trade, paid in time":    {"2026-05-01", func(f *wik.StandingFacts) { f.Trade, f.Payments = trade, paid("2026-02-20", "1000") }, wik.NotChargeable, wik.PaidBefore, "0", "0"},
		"trade, paid a day late": {"2026-05-01", func(f *wik.StandingFacts) { f.Trade, f.Payments = trade, paid("2026-02-21", "1000") }, wik.Chargeable, wik.TradeMinimum, "1000", "40"},
		"trade and work":         {"2026-05-01", func(f *wik.StandingFacts) { f.Trade, f.WorkFrom = trade, date("2026-03-10") }, wik.Chargeable, wik.CollectionWork, "1000", "150"},
		"trade, paid before the work": {"2026-05-01", func(f *wik.StandingFacts) {
			f.Trade, f.WorkFrom, f.Payments = trade, date("2026-03-10"), paid("2026-03-05", "1000")
		}, wik.Chargeable, wik.TradeMinimum, "1000", "40"},
		"trade, VAT asked": {"2026-05-01", func(f *wik.StandingFacts) {
			f.Trade, f.VAT = trade, wik.VATFacts{Outsourced: true, Declared: true}
		}, wik.Chargeable, wik.TradeMinimum, "1000", "40"},
		"trade, work, not in default": {"2026-02-25", func(f *wik.StandingFacts) {
			f.Trade, f.WorkFrom = trade, date("2026-02-24")
		}, wik.Chargeable, wik.TradeMinimum, "1000", "40"},
		"agreement of before 2013": {"2026-05-01", func(f *wik.StandingFacts) { f.Trade.AgreementDate = date("2013-03-15") }, wik.NotChargeable, wik.NoCollectionWork, "0", "0"},
		"separate": {"2026-05-01", func(f *wik.StandingFacts) {
			f.Principals, f.Separate, f.WorkFrom = eurs("100", "200"), true, date("2026-03-10")
		}, wik.Chargeable, wik.CollectionWork, "300", "80"},
	} {
		t.Run(name, func(t *testing.T) {
			f := facts(tt.asOf, "1000")
			f.Debtor, f.Letter = incasso.Company, wik.Letter{}
			tt.change(&f)
			wantStanding(t, mustAssess(t, f), tt.status, tt.reason, tt.base, tt.total)
		})
	}
}

func TestStandingOfInstalments(t *testing.T) {
	f := facts("2026-05-01", "100")
	f.Instalment.Earlier = []wik.EarlierFee{{On: date("2026-02-01"), Fee: eur("40")}}
	s := mustAssess(t, f)
	wantStanding(t, s, wik.Chargeable, wik.TermExpired, "100", "20")
	wantNotice(t, s.Notices(), wik.NoticeInstalments, true)
	// An instalment of 300 stays one when part of it was paid.
	f = facts("2026-05-01", "300")
	f.Instalment = wik.Instalment{Periodic: true}
	f.Payments = []wik.Payment{{On: date("2026-03-10"), Amount: eur("100")}}
	s = mustAssess(t, f)
	wantStanding(t, s, wik.Chargeable, wik.TermExpired, "200", "40")
	if s.Quotation.Applied != wik.AppliedMinimum {
		t.Errorf("applied %s", s.Quotation.Applied)
	}
	wantNotice(t, s.Notices(), wik.NoticeInstalments, true)
}

// TestStandingEarlierTooLate: a fee charged after the day from which these costs
// are chargeable belongs to a later letter.
func TestStandingEarlierTooLate(t *testing.T) {
	f := facts("2026-05-01", "100")
	f.Instalment.Earlier = []wik.EarlierFee{{On: date("2026-03-21"), Fee: eur("40")}, {On: date("2026-03-22"), Fee: eur("40")}}
	_, err := wik.Assess(f)
	wantRefusal(t, err, incasso.ErrDateOrder, "instalment.earlier[1].on")
}

// TestStandingFactsJSON holds that the facts come back from JSON as they were.
func TestStandingFactsJSON(t *testing.T) {
	f := facts("2026-05-01", "1000", "35")
	f.Letter.Fee, f.VAT = eur("150"), wik.VATFacts{Asked: true}
	f.Payments = []wik.Payment{{On: date("2026-03-16"), Amount: eur("600")}}
	text, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	var back wik.StandingFacts
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(f, back, cmp.Comparer(func(a, b incasso.Date) bool { return a == b })); diff != "" {
		t.Errorf("%s\n%s", text, diff)
	}
	if mustAssess(t, back) != mustAssess(t, f) {
		t.Error("another standing")
	}
}

func TestStandingVATDay(t *testing.T) {
	f := facts("2012-12-01", "100")
	f.DefaultDate = date("2012-08-01")
	f.Letter = wik.Letter{Verdict: wik.Valid, Received: date("2012-09-16"), TermEnd: date("2012-09-30")}
	f.VAT = wik.VATFacts{Outsourced: true, Declared: true}
	wantStanding(t, mustAssess(t, f), wik.Chargeable, wik.TermExpired, "100", "48.40") // chargeable from 1 October
	f.On = date("2012-09-30")                                                          // another day by choice
	wantStanding(t, mustAssess(t, f), wik.Chargeable, wik.TermExpired, "100", "47.60")
}

// TestStandingExplains walks every reason: each comes with a step in both
// languages and a source, and in JSON.
func TestStandingExplains(t *testing.T) {
	seen := map[wik.Reason]bool{}
	for _, debtor := range []incasso.PartyKind{incasso.Consumer, incasso.Company} {
		for _, asOf := range []string{"2026-03-01", "2026-03-10", "2027-05-01"} {
			for _, verdict := range []wik.Verdict{0, wik.Valid, wik.Contested, wik.Void} {
				for _, paid := range []string{"", "2026-03-01"} {
					for variant := range 4 {
						f := facts(asOf, "1000")
						f.Debtor, f.Letter.Verdict, f.WaivedAll = debtor, verdict, variant == 1
						if verdict == 0 {
							f.Letter = wik.Letter{}
						}
						if paid != "" {
							f.Payments = []wik.Payment{{On: date(paid), Amount: eur("1000")}}
						}
						if variant == 2 {
							f.WorkFrom, f.Letter.Sent = date("2026-03-05"), incasso.Date{}
						}
						if variant == 3 && debtor != incasso.Consumer {
							f.Trade.AgreementDate = date("2020-01-01")
						}
						if variant == 3 && debtor == incasso.Consumer && verdict == wik.Valid {
							f.Letter.Sent = date("2026-02-01")
						}
						s := mustAssess(t, f)
						seen[s.Reason] = true
						explained(t, s)
						wantNotice(t, s.Notices(), incasso.NoticeAfterVerified, asOf == "2027-05-01")
					}
				}
			}
		}
	}
	for r := wik.NotInDefault; r <= wik.WaivedByCreditor; r++ {
		if !seen[r] {
			t.Errorf("no facts lead to %q", r)
		}
	}
}

// TestStandingSteps holds which steps stand between the norm and the answer.
func TestStandingSteps(t *testing.T) {
	ids := func(f wik.StandingFacts) string {
		var out []string
		for _, s := range mustAssess(t, f).Steps() {
			out = append(out, strings.TrimPrefix(s.Rule.ID, "wik."))
		}
		return strings.Join(out, " ")
	}
	f := facts("2026-05-01", "1000")
	f.Letter.Fee = eur("100")
	f.Payments = []wik.Payment{{On: date("2026-03-16"), Amount: eur("100")}}
	want := "standing.part_payment scope letter scale.band scale standing.ceiling standing.term_expired"
	if got := ids(f); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	f.Letter.Fee, f.Payments, f.WaivedAll = eur("150"), nil, true
	want = "scope letter scale.band scale standing.term_expired standing.waived"
	if got := ids(f); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	f = facts("2026-05-01", "1000")
	f.Debtor, f.Letter, f.Trade.AgreementDate = incasso.Company, wik.Letter{}, date("2020-01-01")
	if got := ids(f); got != "standing.trade_minimum" {
		t.Error(got)
	}
}

func explained(t tester, s wik.Standing) {
	t.Helper()
	steps := s.Steps()
	last := steps[len(steps)-1]
	if last.Rule.ID != "wik.standing."+s.Reason.String() || last.Source.IsZero() {
		t.Errorf("%s: last step %q", s.Reason, last.Rule.ID)
	}
	for _, step := range steps {
		for _, lang := range []incasso.Lang{incasso.NL, incasso.EN} {
			text := step.Text(lang)
			if text == "" || containsBrace(text) {
				t.Errorf("%s: step %s reads %q", s.Reason, step.Rule.ID, text)
			}
		}
	}
	if len(s.Sources()) == 0 || s.Law() != incasso.CurrentLaw() {
		t.Errorf("%s: no sources", s.Reason)
	}
	text, err := json.Marshal(s)
	var got struct {
		Status wik.Status `json:"status"`
		Reason wik.Reason `json:"reason"`
	}
	if err != nil || json.Unmarshal(text, &got) != nil || got.Status != s.Status || got.Reason != s.Reason {
		t.Errorf("%s: JSON %s, %v", s.Reason, text, err)
	}
}
