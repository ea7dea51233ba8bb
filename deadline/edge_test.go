package deadline_test

import (
	"slices"
	"testing"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// TestEdgeLetters holds the edge cases of the 14-day letter by number.
func TestEdgeLetters(t *testing.T) {
	for _, f := range []letterEnds{
		{nr: 1, posted: "2026-09-07", wantReceived: "2026-09-09", wantLast: "2026-09-23", wantOn: "2026-09-24"},
		{nr: 2, posted: "2026-09-10", wantReceived: "2026-09-12", unrolled: "2026-09-26", wantLast: "2026-09-28", wantOn: "2026-09-29"},
		{nr: 2, posted: "2026-09-10", noRoll: true, wantLast: "2026-09-26", wantOn: "2026-09-27"},
		{nr: 3, posted: "2026-09-11", wantReceived: "2026-09-15", wantLast: "2026-09-29", wantOn: "2026-09-30"},
		{nr: 4, posted: "2026-09-12", wantReceived: "2026-09-16", wantLast: "2026-09-30"},
		{nr: 4, posted: "2026-09-13", wantReceived: "2026-09-16", wantLast: "2026-09-30"},
		{nr: 6, posted: "2026-04-02", wantReceived: "2026-04-07", wantLast: "2026-04-21"},
		{nr: 8, posted: "2026-12-08", wantLast: "2026-12-24", wantOn: "2026-12-25"},
		{nr: 10, posted: "2026-04-29", unrolled: "2026-05-15", wantLast: "2026-05-18"},
		{nr: 10, posted: "2026-04-28", unrolled: "2026-05-14", wantLast: "2026-05-18"},
		{nr: 10, posted: "2026-04-30", unrolled: "2026-05-16", wantLast: "2026-05-18"},
		{nr: 13, posted: "2025-04-10", unrolled: "2025-04-26", wantLast: "2025-04-28"},
		{nr: 16, received: "2026-09-14", wantReceived: "2026-09-14", unrolled: "2026-09-28", wantLast: "2026-09-28"}, // a Monday
		{nr: 18, posted: "2026-09-14", wantReceived: "2026-09-16"},                                                   // dated Friday, posted Monday
		{nr: 19, posted: "2027-07-01", days: 2, wantReceived: "2027-07-03", wantLast: "2027-07-19"},
		{nr: 19, posted: "2027-07-01", days: 3, wantReceived: "2027-07-06", wantLast: "2027-07-20"},
		{nr: 19, posted: "2027-07-01", wantReceived: "2027-07-06", wantLast: "2027-07-20"},
		{nr: 19, posted: "2027-06-30", wantReceived: "2027-07-02", wantLast: "2027-07-16"},
	} {
		f.check(t)
	}
}

// TestEdgeAnnounced: 19. Three delivery days come with a notice, unless the caller
// set the number.
func TestEdgeAnnounced(t *testing.T) {
	for _, f := range []struct {
		posted string
		days   int
		want   bool
	}{{"2027-06-30", 0, false}, {"2027-07-01", 0, true}, {"2027-07-01", 2, false}, {"2027-07-01", 3, false}} {
		l, err := deadline.WIKLetter(deadline.Dispatch{Posted: on(f.posted), DeliveryDays: f.days})
		if err != nil || hasNotice(l.Notices(), deadline.NoticeD3Announced) != f.want {
			t.Errorf("%+v: %v, %v", f, l.Notices(), err)
		}
	}
}

func hasNotice(list []incasso.Notice, id string) bool {
	return slices.ContainsFunc(list, func(n incasso.Notice) bool {
		return n.ID == id && n.NL != "" && n.EN != ""
	})
}

// TestEdgeArrival: 17, 50. The day of an e-mail is the day in Amsterdam.
func TestEdgeArrival(t *testing.T) {
	for _, f := range []struct {
		utc  time.Time
		want string
	}{
		{time.Date(2026, 3, 28, 22, 59, 0, 0, time.UTC), "2026-03-28"}, // 23:59
		{time.Date(2026, 3, 28, 23, 30, 0, 0, time.UTC), "2026-03-29"}, // 00:30
		{time.Date(2026, 10, 24, 22, 30, 0, 0, time.UTC), "2026-10-25"},
		{time.Date(2026, 10, 25, 22, 59, 0, 0, time.UTC), "2026-10-25"},
	} {
		if got := deadline.ArrivalDay(f.utc); got != on(f.want) {
			t.Errorf("%v: %v, want %s", f.utc, got, f.want)
		}
	}
	l, err := deadline.WIKLetter(deadline.Dispatch{Emailed: on("2026-03-29")})
	if err != nil || l.Presumed || l.Received != on("2026-03-29") || l.FirstDay != on("2026-03-30") ||
		l.LastDayUnrolled != on("2026-04-12") || l.LastDay != on("2026-04-13") || l.DeliveryDays != 0 {
		t.Errorf("%+v, %v", l, err)
	}
}

// TestEdgeATW holds the edge cases of the Algemene termijnenwet by number.
func TestEdgeATW(t *testing.T) {
	for _, f := range []struct {
		nr   int
		term deadline.Term
		last string
	}{
		{25, statute("2026-09-11", 2, deadline.Days), "2026-09-14"}, // art. 1 alone
		{25, statute("2026-09-11", 3, deadline.Days), "2026-09-15"}, // art. 2
		{25, statute("2026-09-11", 1, deadline.Days), "2026-09-14"},
		// 26. Each ends on a Saturday or Sunday; the longer ones stay there.
		{26, statute("2026-06-07", 90, deadline.Days), "2026-09-07"},
		{26, statute("2026-06-06", 91, deadline.Days), "2026-09-05"},
		{26, statute("2026-06-13", 12, deadline.Weeks), "2026-09-07"},
		{26, statute("2026-06-06", 13, deadline.Weeks), "2026-09-05"},
		{26, statute("2026-06-05", 3, deadline.Months), "2026-09-07"},
		{26, statute("2026-05-05", 4, deadline.Months), "2026-09-05"},
		{26, statute("2025-09-05", 1, deadline.Years), "2026-09-05"},
		{29, statute("2026-04-28", 1, deadline.Weeks), "2026-05-06"},
		{29, statute("2026-04-27", 1, deadline.Weeks), "2026-05-04"},
		{30, statute("2013-04-22", 1, deadline.Weeks), "2013-05-01"}, // 29 equated, 30 Koninginnedag
		{30, statute("2014-04-23", 1, deadline.Weeks), "2014-04-30"},
		{30, statute("2012-04-20", 1, deadline.Weeks), "2012-04-27"},
		{31, statute("2016-04-28", 1, deadline.Weeks), "2016-05-09"}, // 5 May twice a holiday, 6 May equated
	} {
		r, err := deadline.Count(f.term)
		if err != nil || r.LastDay != on(f.last) {
			t.Errorf("%d: %v, %v; want %s", f.nr, r.LastDay, err, f.last)
		}
	}
}

// TestEdgeSkipped names each day that was passed over.
func TestEdgeSkipped(t *testing.T) {
	r, err := deadline.Count(statute("2026-09-11", 3, deadline.Days))
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Skipped(); len(got) != 1 || got[0].Why != deadline.TwoWorkingDays || got[0].Date != on("2026-09-14") {
		t.Errorf("%v", got)
	}
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: on("2026-04-29")})
	if err != nil {
		t.Fatal(err)
	}
	want := []deadline.Why{deadline.EquatedDay, deadline.Saturday, deadline.Sunday}
	for i, s := range l.Skipped() {
		if s.Why != want[i] || s.Date != on("2026-05-15").AddDays(i) {
			t.Errorf("%v", s)
		}
	}
	l, err = deadline.WIKLetter(deadline.Dispatch{Posted: on("2026-04-02")})
	if err != nil {
		t.Fatal(err)
	}
	got := l.Skipped()
	if len(got) != 3 || got[0].Why != deadline.GoodFriday || got[1].Why != deadline.Sunday || got[2].Why != deadline.Monday {
		t.Errorf("%v", got)
	}
}

// TestEdgeBack: 28. Counting back never moves a statutory term; a contractual one
// moves further back when asked.
func TestEdgeBack(t *testing.T) {
	for _, f := range []struct {
		term deadline.Term
		last string
	}{
		{statute("2026-09-21", 1, deadline.Weeks), "2026-09-14"},
		{statute("2026-09-20", 1, deadline.Weeks), "2026-09-13"}, // a Sunday stays
		{contract("2026-09-20", 7, deadline.Days), "2026-09-13"},
		{deadline.Term{From: on("2026-09-20"), Length: 7, Unit: deadline.Days, Basis: deadline.Contract, Roll: deadline.Yes}, "2026-09-11"},
		{contract("2026-04-08", 3, deadline.WorkingDays), "2026-04-01"},
		{statute("2026-05-31", 1, deadline.Months), "2026-04-30"},
		{statute("2024-02-29", 1, deadline.Years), "2023-02-28"},
	} {
		r, err := deadline.CountBack(f.term)
		if err != nil || r.LastDay != on(f.last) {
			t.Errorf("%+v: %v, %v; want %s", f.term, r.LastDay, err, f.last)
		}
	}
	r, err := deadline.CountBack(contract("2026-04-08", 3, deadline.WorkingDays))
	if err != nil {
		t.Fatal(err)
	}
	var why []deadline.Why
	for _, s := range r.Skipped() {
		why = append(why, s.Why)
	}
	if !slices.Equal(why, []deadline.Why{deadline.GoodFriday, deadline.Saturday, deadline.Sunday, deadline.EasterMonday}) {
		t.Errorf("skipped %v", why)
	}
}

// TestEdgeIncomplete: 32. Beyond the last decree the answer says so, when it
// consulted the calendar there.
func TestEdgeIncomplete(t *testing.T) {
	for _, f := range []struct {
		term deadline.Term
		want bool
	}{
		{statute("2028-12-01", 14, deadline.Days), true},
		{statute("2028-12-22", 14, deadline.Days), false},
		{statute("2009-12-31", 14, deadline.Days), true},
		{statute("2009-12-30", 14, deadline.Days), false},
		{contract("2035-01-01", 14, deadline.Days), true}, // no calendar is needed
		{contract("2035-01-01", 14, deadline.WorkingDays), false},
		{statute("2035-01-01", 5, deadline.Years), true},
		{deadline.Term{From: on("2035-01-01"), Length: 3, Unit: deadline.Days, Basis: deadline.Contract, Roll: deadline.Yes}, false},
	} {
		r, err := deadline.Count(f.term)
		if err != nil || r.CalendarComplete != f.want || hasNotice(r.Notices(), deadline.NoticeIncomplete) == f.want {
			t.Errorf("%+v: %v, %v", f.term, r.CalendarComplete, err)
		}
	}
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: on("2028-12-28")})
	if err != nil || l.CalendarComplete || !hasNotice(l.Notices(), deadline.NoticeIncomplete) {
		t.Errorf("%+v, %v", l, err)
	}
}

// TestEdgeContract holds the edge cases of contract, default and interest by
// number.
func TestEdgeContract(t *testing.T) {
	rolled := func(from string, n int) deadline.Term {
		term := contract(from, n, deadline.Days)
		term.Roll = deadline.Yes
		return term
	}
	goodFriday := contract("2026-04-01", 3, deadline.WorkingDays)
	goodFriday.Working.GoodFriday = true
	for _, f := range []struct {
		nr   int
		term deadline.Term
		last string
	}{
		{34, contract("2026-09-07", 5, deadline.Days), "2026-09-12"},
		{34, rolled("2026-09-07", 5), "2026-09-14"},
		{35, contract("2026-12-18", 7, deadline.Days), "2026-12-25"},
		{35, rolled("2026-12-18", 7), "2026-12-28"},
		{37, contract("2026-04-01", 3, deadline.WorkingDays), "2026-04-08"},
		{37, goodFriday, "2026-04-07"},
		// A contract rolls whatever its length.
		{0, deadline.Term{From: on("2025-09-05"), Length: 1, Unit: deadline.Years, Basis: deadline.Contract, Roll: deadline.Yes}, "2026-09-07"},
	} {
		r, err := deadline.Count(f.term)
		if err != nil || r.LastDay != on(f.last) {
			t.Errorf("%d: %v, %v; want %s", f.nr, r.LastDay, err, f.last)
		}
	}
}

// TestEdgePayment: 39 to 41.
func TestEdgePayment(t *testing.T) {
	type facts = deadline.PaymentFacts
	for _, f := range []struct {
		nr     int
		facts  facts
		last   string
		ground deadline.Ground
		capped bool
	}{
		{39, facts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-01")}, "2026-03-31", deadline.GroundInvoice, false},
		{39, facts{Contract: deadline.Trade, InvoiceReceived: on("2024-01-30")}, "2024-02-29", deadline.GroundInvoice, false},
		{40, facts{Contract: deadline.Trade, AgreedLastDay: on("2027-01-31"), InvoiceDate: on("2027-01-01")}, "2027-01-31", deadline.GroundAgreedDay, false},
		{41, facts{Contract: deadline.LargeToSME, InvoiceDate: on("2026-03-02"), InvoiceReceived: on("2026-03-04"), AgreedDays: 60,
			ContractDate: on("2022-07-01")}, "2026-04-03", deadline.GroundInvoice, true},
		{41, facts{Contract: deadline.LargeToSME, InvoiceDate: on("2023-06-30"), InvoiceReceived: on("2023-07-02"), AgreedDays: 60,
			ContractDate: on("2022-06-30")}, "2023-08-29", deadline.GroundAgreedDays, false},
		{41, facts{Contract: deadline.LargeToSME, InvoiceDate: on("2023-07-01"), InvoiceReceived: on("2023-07-02"), AgreedDays: 60,
			ContractDate: on("2022-06-30")}, "2023-08-01", deadline.GroundInvoice, true},
		{41, facts{Contract: deadline.LargeToSME, InvoiceDate: on("2023-06-30"), InvoiceReceived: on("2023-07-02"), AgreedDays: 61,
			ContractDate: on("2022-06-30")}, "2023-08-01", deadline.GroundInvoice, true},
		// Caps of the others.
		{0, facts{Contract: deadline.Trade, InvoiceDate: on("2026-03-02"), AgreedDays: 60}, "2026-05-01", deadline.GroundAgreedDays, false},
		{0, facts{Contract: deadline.Trade, InvoiceDate: on("2026-03-02"), AgreedDays: 61}, "2026-05-01", deadline.GroundAgreedDays, true},
		{0, facts{Contract: deadline.Trade, InvoiceDate: on("2026-03-02"), AgreedDays: 90, Expressly: true}, "2026-05-31", deadline.GroundAgreedDays, false},
		{0, facts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-02"), AgreedLastDay: on("2026-12-31")}, "2026-05-01", deadline.GroundAgreedDay, true},
		{0, facts{Contract: deadline.ToPublicBody, InvoiceDate: on("2026-03-02"), AgreedDays: 31}, "2026-04-01", deadline.GroundAgreedDays, true},
		{0, facts{Contract: deadline.ToPublicBody, InvoiceDate: on("2026-03-02"), AgreedDays: 60, Expressly: true}, "2026-04-01", deadline.GroundAgreedDays, true},
		{0, facts{Contract: deadline.ToPublicBody, InvoiceDate: on("2026-03-02"), AgreedDays: 60, Justified: true}, "2026-04-01", deadline.GroundAgreedDays, true},
		{0, facts{Contract: deadline.ToPublicBody, InvoiceDate: on("2026-03-02"), AgreedDays: 60, Expressly: true, Justified: true}, "2026-05-01", deadline.GroundAgreedDays, false},
		{0, facts{Contract: deadline.ToPublicBody, InvoiceDate: on("2026-03-02"), AgreedDays: 61, Expressly: true, Justified: true}, "2026-05-01", deadline.GroundAgreedDays, true},
		{0, facts{Contract: deadline.ToConsumer, InvoiceDate: on("2026-03-02"), AgreedDays: 90}, "2026-05-31", deadline.GroundAgreedDays, false},
		{0, facts{Contract: deadline.ToConsumer, AgreedLastDay: on("2026-03-31")}, "2026-03-31", deadline.GroundAgreedDay, false},
		// No agreement.
		{0, facts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-02"), PerformanceReceived: on("2026-03-10")}, "2026-04-09", deadline.GroundPerformance, false},
		{0, facts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-10"), PerformanceReceived: on("2026-03-02")}, "2026-04-09", deadline.GroundInvoice, false},
		{0, facts{Contract: deadline.Trade, PerformanceReceived: on("2026-03-10")}, "2026-04-09", deadline.GroundPerformance, false},
		{0, facts{Contract: deadline.ToPublicBody, InvoiceReceived: on("2026-03-02"), PerformanceReceived: on("2026-03-02"), Accepted: on("2026-04-01")}, "2026-05-01", deadline.GroundAcceptance, false},
		{0, facts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-02"), PerformanceReceived: on("2026-03-02"), Accepted: on("2026-04-02")}, "2026-05-01", deadline.GroundAcceptance, false},
	} {
		r, err := deadline.PaymentTerm(f.facts)
		if err != nil || r.LastDay != on(f.last) || r.Ground != f.ground || r.Capped != f.capped ||
			r.DefaultFrom != on(f.last).AddDays(1) || r.InterestFrom != r.DefaultFrom || r.Source.IsZero() {
			t.Errorf("%d %+v:\n%+v, %v; want %s", f.nr, f.facts, r, err, f.last)
		}
	}
}

// TestPaymentNotices: what could not be measured or decided is said.
func TestPaymentNotices(t *testing.T) {
	for _, f := range []struct {
		facts deadline.PaymentFacts
		id    string
	}{
		{deadline.PaymentFacts{Contract: deadline.ToConsumer, InvoiceDate: on("2026-03-02")}, deadline.NoticeNoticeNeeded},
		{deadline.PaymentFacts{Contract: deadline.Trade, AgreedLastDay: on("2026-03-02")}, deadline.NoticeCapUnmeasured},
		{deadline.PaymentFacts{Contract: deadline.LargeToSME, InvoiceDate: on("2022-12-01"), AgreedDays: 45}, deadline.NoticeCapUncertain},
		{deadline.PaymentFacts{Contract: deadline.LargeToSME, ContractDate: on("2022-01-01"), InvoiceReceived: on("2023-07-01"), AgreedDays: 45}, deadline.NoticeCapUncertain},
		{deadline.PaymentFacts{Contract: deadline.Trade, PerformanceReceived: on("2026-03-02"), Accepted: on("2026-05-02")}, deadline.NoticeAcceptance},
		{deadline.PaymentFacts{Contract: deadline.Trade, InvoiceReceived: on("2026-03-05")}, deadline.NoticePaymentRoll}, // a Saturday
		{deadline.PaymentFacts{Contract: deadline.Trade, InvoiceReceived: on("2026-12-05")}, incasso.NoticeAfterVerified},
	} {
		r, err := deadline.PaymentTerm(f.facts)
		if err != nil || !hasNotice(r.Notices(), f.id) {
			t.Errorf("%s: %+v, %v", f.id, r.Notices(), err)
		}
	}
	r, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.LargeToSME, InvoiceDate: on("2022-06-30"), AgreedDays: 45})
	if err != nil || len(r.Notices()) != 0 {
		t.Errorf("%+v, %v", r.Notices(), err)
	}
}

// TestEdgeLimitation: 42 to 46, and the end on a day that does not exist.
func TestEdgeLimitation(t *testing.T) {
	for _, f := range []struct {
		nr            int
		claim         deadline.ClaimKind
		due, last     string
		interruptions []string
	}{
		{42, deadline.ClaimContract, "2021-01-15", "2026-01-15", nil},
		{43, deadline.ClaimContract, "2019-05-04", "2024-05-04", nil}, // a Saturday stays
		{45, deadline.ClaimConsumerSale, "2024-12-10", "2026-12-10", nil},
		{45, deadline.ClaimContract, "2024-12-10", "2029-12-10", nil}, // piped water
		{46, deadline.ClaimContract, "2021-01-15", "2029-06-30", []string{"2024-06-30"}},
		{46, deadline.ClaimConsumerSale, "2024-06-01", "2026-09-01", []string{"2024-09-01"}},
		{0, deadline.ClaimContract, "2020-02-29", "2025-02-28", nil},
		{0, deadline.ClaimContract, "2023-02-28", "2028-02-28", nil},
		{0, deadline.ClaimContract, "2015-03-01", "2025-02-28", []string{"2020-02-29"}},
		{0, deadline.ClaimJudgment, "2000-03-01", "2020-03-01", []string{"2003-05-01"}},
		{0, deadline.ClaimJudgment, "2000-03-01", "2023-05-01", []string{"2018-05-01"}},
		{0, deadline.ClaimJudgmentPeriodic, "2020-03-01", "2025-03-01", nil},
		{0, deadline.ClaimPeriodic, "2020-03-01", "2025-03-01", nil},
		{0, deadline.ClaimDamages, "2020-03-01", "2025-03-01", nil},
		{0, deadline.ClaimUnduePayment, "2020-03-01", "2025-03-01", nil},
		// A chain, in any order: the second is in time thanks to the first.
		{0, deadline.ClaimConsumerSale, "2020-01-10", "2025-06-01", []string{"2023-06-01", "2021-12-01", "2023-01-01"}},
		// On the last day it is in time, the day after it is not.
		{0, deadline.ClaimConsumerSale, "2020-01-10", "2024-01-10", []string{"2022-01-10"}},
		{0, deadline.ClaimConsumerSale, "2020-01-10", "2022-01-10", []string{"2022-01-11"}},
		{0, deadline.ClaimConsumerSale, "2020-01-10", "2022-01-10", []string{"2020-01-10"}},
	} {
		facts := deadline.LimitationFacts{Claim: f.claim, Due: on(f.due)}
		for _, s := range f.interruptions {
			facts.Interruptions = append(facts.Interruptions, on(s))
		}
		given := slices.Clone(facts.Interruptions)
		r, err := deadline.Limitation(facts)
		if err != nil || r.LastDay != on(f.last) || r.Source.IsZero() {
			t.Errorf("%d %+v: %v, %v; want %s", f.nr, f, r.LastDay, err, f.last)
		}
		if !slices.Equal(given, facts.Interruptions) {
			t.Error("the caller's interruptions were changed")
		}
		if len(r.Counted)+len(r.Late) != len(given) || (len(r.Late) > 0) != hasNotice(r.Notices(), deadline.NoticeInterruptionLate) {
			t.Errorf("%d: counted %v, late %v", f.nr, r.Counted, r.Late)
		}
	}
}

// TestEdgeInterruptionLetter: the letter must have reached the debtor by the last
// day: Saturday 2024-05-04 is a delivery day, so posting on Thursday is in time.
func TestEdgeInterruptionLetter(t *testing.T) {
	r, err := deadline.Limitation(deadline.LimitationFacts{Claim: deadline.ClaimContract, Due: on("2019-05-04")})
	if err != nil {
		t.Fatal(err)
	}
	for days, want := range map[int]string{0: "2024-05-02", 1: "2024-05-03", 3: "2024-05-01"} {
		if d, err := r.LastPosting(days); err != nil || d != on(want) {
			t.Errorf("%d delivery days: %v, %v; want %s", days, d, err, want)
		}
	}
}

// TestEdgeNever24Hours: 51. Moving on a calendar day never steps by hours.
func TestEdgeNever24Hours(t *testing.T) {
	if d := on("2026-10-24").AddDays(2); d != on("2026-10-26") {
		t.Error(d)
	}
}

// TestEdgeResult: 52. The result holds every day and flag that led to it.
func TestEdgeResult(t *testing.T) {
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: on("2027-08-05")})
	if err != nil || !l.Presumed || l.DeliveryDays != 3 || !l.Announced || !l.Rolled || l.Posted != on("2027-08-05") {
		t.Errorf("%+v, %v", l, err)
	}
	for _, s := range l.Steps() {
		if s.Source.IsZero() || s.Text(incasso.NL) == "" || s.Text(incasso.EN) == "" {
			t.Errorf("step %+v", s)
		}
	}
}
