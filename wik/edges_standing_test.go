package wik_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// The edge cases 16 to 34 of the list in edges_test.go.

// facts are those of a consumer with a sound letter received on 6 March 2026,
// whose term runs through 20 March, asked about on a day.
func facts(asOf string, principals ...string) wik.StandingFacts {
	return wik.StandingFacts{
		Claim: wik.Claim{Principals: eurs(principals...), Debtor: incasso.Consumer, DefaultDate: date("2026-03-02")},
		AsOf:  date(asOf),
		Letter: wik.Letter{Verdict: wik.Valid, Sent: date("2026-03-04"), Received: date("2026-03-06"),
			TermEnd: date("2026-03-20")},
	}
}

func wantStanding(t *testing.T, s wik.Standing, status wik.Status, reason wik.Reason, base, total string) {
	t.Helper()
	if s.Status != status || s.Reason != reason || s.Base != eur(base) || s.Total != eur(total) {
		t.Errorf("got %s (%s), %s over %s; want %s (%s), %s over %s",
			s.Status, s.Reason, s.Total, s.Base, status, reason, total, base)
	}
	if s.Total != s.Fee+s.VAT || (s.VATRate == 0) != (s.VAT == 0) {
		t.Errorf("fee %s and VAT %s at %s are not %s", s.Fee, s.VAT, s.VATRate, s.Total)
	}
}

func TestEdge16NoLetterNoCosts(t *testing.T) {
	f := facts("2026-05-01", "1000")
	f.Letter = wik.Letter{}
	wantStanding(t, mustAssess(t, f), wik.NotChargeable, wik.NoLetter, "0", "0")
	s := mustAssess(t, facts("2026-03-20", "1000"))
	wantStanding(t, s, wik.Announced, wik.TermRunning, "1000", "150")
	if s.Claimable() != 0 || s.Until != date("2026-03-20") || s.From != date("2026-03-21") {
		t.Errorf("claimable %s, until %s, from %s", s.Claimable(), s.Until, s.From)
	}
}

func TestEdge17DayOfReceipt(t *testing.T) {
	// Received on day R: not through R+14, from R+15.
	for day, want := range map[string]wik.Status{
		"2026-03-03": wik.NotChargeable, "2026-03-04": wik.Announced, "2026-03-06": wik.Announced,
		"2026-03-20": wik.Announced, "2026-03-21": wik.Chargeable,
	} {
		if s := mustAssess(t, facts(day, "1000")); s.Status != want {
			t.Errorf("%s: %s, want %s", day, s.Status, want)
		}
	}
	// "Within 14 days of today" is no sound term: void, and the package takes no
	// sound letter whose term ends before R+14.
	f := facts("2026-05-01", "1000")
	f.Letter.Verdict = wik.Void
	wantStanding(t, mustAssess(t, f), wik.NotChargeable, wik.LetterVoid, "0", "0")
	f = facts("2026-05-01", "1000")
	f.Letter.TermEnd = date("2026-03-19")
	_, err := wik.Assess(f)
	wantRefusal(t, err, incasso.ErrDateOrder, "letter.term_end")
}

func TestEdge18PaymentInsideTerm(t *testing.T) {
	for _, tt := range []struct {
		paid, base, fee string
		tiny            bool
	}{
		{"600", "400", "60.00", false}, {"999.86", "0.14", "40.00", true}, {"960.01", "39.99", "40.00", true}, {"960", "40", "40.00", false},
	} {
		f := facts("2026-05-01", "1000")
		f.Payments = []wik.Payment{{On: date("2026-03-16"), Amount: eur(tt.paid)}}
		s := mustAssess(t, f)
		wantStanding(t, s, wik.Chargeable, wik.TermExpired, tt.base, tt.fee)
		wantNotice(t, s.Notices(), wik.NoticeTinyRemainder, tt.tiny)
	}
	f := facts("2026-05-01", "1000")
	f.Payments = []wik.Payment{{On: date("2026-03-20"), Amount: eur("1000")}} // the last day
	wantStanding(t, mustAssess(t, f), wik.NotChargeable, wik.PaidInTerm, "0", "0")
	// A small claim without a payment is no remainder.
	wantNotice(t, mustAssess(t, facts("2026-05-01", "20")).Notices(), wik.NoticeTinyRemainder, false)
}

func TestEdge19PaymentAfterTerm(t *testing.T) {
	f := facts("2026-05-01", "1000")
	for _, day := range []string{"2026-03-21", "2026-03-26"} {
		f.Payments = []wik.Payment{{On: date(day), Amount: eur("600")}}
		wantStanding(t, mustAssess(t, f), wik.Chargeable, wik.TermExpired, "1000", "150")
	}
}

func TestEdge20BusinessPaymentAfterHandOver(t *testing.T) {
	f := facts("2026-05-01", "1000")
	f.Debtor, f.Letter, f.WorkFrom = incasso.Company, wik.Letter{}, date("2026-03-10")
	f.Payments = []wik.Payment{{On: date("2026-03-11"), Amount: eur("600")}}
	s := mustAssess(t, f)
	wantStanding(t, s, wik.Chargeable, wik.CollectionWork, "1000", "150")
	if s.From != date("2026-03-10") {
		t.Errorf("from %s", s.From)
	}
	f.Payments[0].On = date("2026-03-09") // before it was handed over
	wantStanding(t, mustAssess(t, f), wik.Chargeable, wik.CollectionWork, "400", "60")
}

func TestEdge21NoFurtherAct(t *testing.T) {
	f := facts("2026-03-21", "1000") // nothing but the letter, the day after its term
	if !f.WorkFrom.IsZero() {
		t.Fatal("work was given")
	}
	wantStanding(t, mustAssess(t, f), wik.Chargeable, wik.TermExpired, "1000", "150")
}

func TestEdge22AnnouncedAmount(t *testing.T) {
	f := facts("2026-05-01", "1000")
	f.Letter.Fee = eur("157.50") // interest in the base
	s := mustAssess(t, f)
	wantStanding(t, s, wik.Chargeable, wik.TermExpired, "1000", "150")
	wantNotice(t, s.Notices(), wik.NoticeAnnouncedTooHigh, true)

	f.Letter.Fee, f.Letter.VAT = eur("150"), eur("31.50") // VAT that nobody may charge
	s = mustAssess(t, f)
	wantStanding(t, s, wik.Chargeable, wik.TermExpired, "1000", "150")
	wantNotice(t, s.Notices(), wik.NoticeAnnouncedTooHigh, true)

	f.Letter.Fee, f.Letter.VAT = eur("100"), 0 // less is allowed, and counts
	s = mustAssess(t, f)
	wantStanding(t, s, wik.Chargeable, wik.TermExpired, "1000", "100")
	wantNotice(t, s.Notices(), wik.NoticeAnnouncedTooHigh, false)
	wantNotice(t, s.Notices(), wik.NoticeCeiling, true)
	if s.Ceiling != eur("100") || s.Quotation.Fee != eur("150") {
		t.Errorf("ceiling %s, norm %s", s.Ceiling, s.Quotation.Fee)
	}
}

func TestEdge23TradeAgreement(t *testing.T) {
	c := claim(incasso.Company, "2026-03-02", 5456_41)
	c.Trade = wik.Trade{AgreementDate: date("2013-03-16"), LastPaymentDay: date("2026-02-27")}
	q := mustQuote(t, c)
	if q.TradeFee != eur("40") || q.TradeFrom != date("2026-02-28") {
		t.Errorf("%s from %s", q.TradeFee, q.TradeFrom)
	}
	c.Trade.CollectionWork = true
	if q := mustQuote(t, c); q.TradeFee != eur("647.82") || q.TradeFee != q.Fee {
		t.Errorf("with work %s, scale %s", q.TradeFee, q.Fee)
	}
	c.Principals[0] = eur("100") // the 40 are the least
	if q := mustQuote(t, c); q.TradeFee != eur("40") {
		t.Errorf("with work over 100: %s", q.TradeFee)
	}
	c.Trade.AgreementDate = date("2013-03-15")
	q = mustQuote(t, c)
	if q.TradeFee != 0 || !q.TradeFrom.IsZero() {
		t.Errorf("agreement of 2013-03-15: %s from %s", q.TradeFee, q.TradeFrom)
	}
	wantNotice(t, q.Notices(), wik.NoticeTradeBefore, true)

	for _, debtor := range []incasso.PartyKind{incasso.Company, incasso.PublicBody, incasso.SoleTrader} {
		f := facts("2026-03-02", "5456.41")
		f.Debtor, f.Letter, f.Trade = debtor, wik.Letter{}, wik.Trade{AgreementDate: date("2020-01-01")}
		s := mustAssess(t, f)
		wantStanding(t, s, wik.Chargeable, wik.TradeMinimum, "5456.41", "40")
		if s.From != date("2026-03-02") {
			t.Errorf("%s: from %s", debtor, s.From)
		}
	}
}

func TestEdge24AgreedCosts(t *testing.T) {
	c := claim(incasso.Company, "2026-03-02", 10_000_00)
	c.Agreed = wik.Agreed{Percent: 1500, Minimum: eur("250")}
	q := mustQuote(t, c)
	if q.Agreed != eur("1500") || q.AgreedEffect != wik.AgreedContractual || q.Fee != eur("875") {
		t.Errorf("%+v", q)
	}
	wantNotice(t, q.Notices(), wik.NoticeAgreed, true)
	c.Principals[0] = eur("1000")
	if q := mustQuote(t, c); q.Agreed != eur("250") {
		t.Errorf("minimum: %s", q.Agreed)
	}
	// A consumer owes what was agreed up to the scale, and less when less was.
	c = claim(incasso.Consumer, "2026-03-02", 10_000_00)
	c.Agreed = wik.Agreed{Amount: eur("1500")}
	q = mustQuote(t, c)
	if q.Agreed != eur("875") || q.AgreedEffect != wik.AgreedCapped {
		t.Errorf("%s, %s", q.Agreed, q.AgreedEffect)
	}
	wantNotice(t, q.Notices(), wik.NoticeAgreedCapped, true)
	c.Agreed.Amount = eur("875")
	if q := mustQuote(t, c); q.Agreed != eur("875") || q.AgreedEffect != wik.AgreedWithinScale {
		t.Errorf("%s, %s", q.Agreed, q.AgreedEffect)
	}
	f := facts("2026-05-01", "10000")
	f.Agreed = wik.Agreed{Amount: eur("500")}
	wantStanding(t, mustAssess(t, f), wik.Chargeable, wik.TermExpired, "10000", "500")
}

func TestEdge25BeforeRegime(t *testing.T) {
	c := claim(incasso.Consumer, "2012-06-30", 100_00)
	c.On = date("2026-03-02")
	_, err := wik.Quote(c)
	wantRefusal(t, err, incasso.ErrBeforeRegime, "default_date")
	c.DefaultDate = date("2012-07-01")
	if q := mustQuote(t, c); q.Fee != eur("40") {
		t.Errorf("fee %s", q.Fee)
	}
}

func TestEdge26Origins(t *testing.T) {
	for origin, refused := range map[wik.Origin]bool{
		0: false, wik.Contract: false, wik.Settlement: false, wik.SubstituteDamages: false,
		wik.Tort: true, wik.PublicLaw: true, wik.Alimony: true,
	} {
		c := claim(incasso.Consumer, "2026-03-02", 1000_00)
		c.Origin = origin
		q, err := wik.Quote(c)
		if refused {
			wantRefusal(t, err, incasso.ErrOutOfScope, "origin")
		} else if err != nil || q.Fee != eur("150") {
			t.Errorf("%q: %s, %v", origin, q.Fee, err)
		}
	}
}

func TestEdge27PublicLaw(t *testing.T) {
	// A public body can owe a contract debt; a public-law debt has other rules.
	c := claim(incasso.PublicBody, "2026-03-02", 1000_00)
	if q := mustQuote(t, c); q.Fee != eur("150") {
		t.Errorf("fee %s", q.Fee)
	}
	c.Origin = wik.PublicLaw
	_, err := wik.Quote(c)
	wantRefusal(t, err, incasso.ErrOutOfScope, "origin")
	f := facts("2026-05-01", "1000")
	f.Origin = wik.Alimony
	_, err = wik.Assess(f)
	wantRefusal(t, err, incasso.ErrOutOfScope, "origin")
}

func TestEdge28SmallInstalments(t *testing.T) {
	// Six monthly instalments: 40 each would be 240; 140 is the most.
	var earlier []wik.EarlierFee
	var sum incasso.EUR
	for _, day := range []string{"2026-01-15", "2026-02-15", "2026-03-15", "2026-04-15", "2026-05-15", "2026-06-15"} {
		c := claim(incasso.Consumer, day, 100_00)
		c.Instalment = wik.Instalment{Periodic: true, Earlier: earlier}
		q := mustQuote(t, c)
		wantNotice(t, q.Notices(), wik.NoticeInstalments, true)
		earlier = append(earlier, wik.EarlierFee{On: date(day), Fee: q.Fee})
		sum += q.Fee
	}
	if sum != eur("140") {
		t.Errorf("six instalments cost %s, want 140.00", sum)
	}
}

func TestEdge29InstalmentsBefore(t *testing.T) {
	c := claim(incasso.Consumer, "2024-09-30", 100_00)
	c.Instalment.Earlier = []wik.EarlierFee{{On: date("2024-09-01"), Fee: eur("40")}}
	if q := mustQuote(t, c); q.Fee != eur("40") || q.Applied != wik.AppliedMinimum {
		t.Errorf("%s by %s", q.Fee, q.Applied)
	}
}

func TestEdge30UnfairClause(t *testing.T) {
	c := claim(incasso.Consumer, "2026-03-02", 1000_00)
	c.UnfairClause = true
	q := mustQuote(t, c)
	if q.Fee != eur("150") {
		t.Errorf("fee %s", q.Fee)
	}
	wantNotice(t, q.Notices(), wik.NoticeUnfairClause, true)
}

func TestEdge31SoleTrader(t *testing.T) {
	f := facts("2026-03-10", "1000")
	f.Debtor, f.Letter, f.WorkFrom = incasso.SoleTrader, wik.Letter{}, date("2026-03-10")
	wantStanding(t, mustAssess(t, f), wik.Chargeable, wik.CollectionWork, "1000", "150")
}

func TestEdge32ConsumerAsCreditor(t *testing.T) {
	f := facts("2026-03-10", "800") // a passenger on an airline
	f.Debtor, f.Letter, f.WorkFrom = incasso.Company, wik.Letter{}, date("2026-03-10")
	f.VAT = wik.VATFacts{Outsourced: true, Declared: true}
	s := mustAssess(t, f)
	wantStanding(t, s, wik.Chargeable, wik.CollectionWork, "800", "145.20")
	f.WorkFrom = incasso.Date{} // without work there is nothing to compensate
	wantStanding(t, mustAssess(t, f), wik.NotChargeable, wik.NoCollectionWork, "0", "0")
}

func TestEdge33Specification(t *testing.T) {
	q := mustQuote(t, vatClaim("2026-03-02", "1000"))
	text, err := q.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{`"principal":"1000.00"`, `"fee":"150.00"`, `"vat_rate":"21.00"`, `"vat":"31.50"`, `"total":"181.50"`} {
		if !strings.Contains(string(text), part) {
			t.Errorf("%s lacks %s", text, part)
		}
	}
}

func TestEdge34ParagraphsFollowTheDate(t *testing.T) {
	for day, want := range map[string][3]string{ // norm, letter, aggregation
		"2012-07-01": {"4", "5", "6"}, "2013-03-15": {"4", "5", "6"},
		"2013-03-16": {"5", "6", "7"}, "2026-03-02": {"5", "6", "7"},
	} {
		consumer := claim(incasso.Consumer, day, 0)
		consumer.Principals = eurs("100", "200")
		company := claim(incasso.Company, day, 100_00)
		got := map[string]bool{}
		for _, q := range []wik.Quotation{mustQuote(t, consumer), mustQuote(t, company)} {
			for _, s := range q.Sources() {
				if s.Article == "6:96" {
					got[s.Paragraph] = true
				}
			}
		}
		if len(got) != 3 || !got[want[0]] || !got[want[1]] || !got[want[2]] {
			t.Errorf("%s: paragraphs %v, want %v", day, got, want)
		}
	}
}
