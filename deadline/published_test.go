package deadline_test

import (
	"testing"

	"github.com/go-incasso/incasso/deadline"
)

// letterEnds is a 14-day letter and what it must give; an empty day is not
// compared.
type letterEnds struct {
	nr                                       int
	posted, received                         string
	noRoll                                   bool
	days                                     int
	wantReceived, wantLast, unrolled, wantOn string
}

func (f letterEnds) check(t *testing.T) {
	t.Helper()
	d := deadline.Dispatch{DeliveryDays: f.days}
	if f.posted != "" {
		d.Posted = on(f.posted)
	}
	if f.received != "" {
		d.Received = on(f.received)
	}
	if f.noRoll {
		d.Roll = deadline.No
	}
	l, err := deadline.WIKLetter(d)
	if err != nil {
		t.Errorf("%d: %v", f.nr, err)
		return
	}
	for _, c := range []struct{ name, want, got string }{
		{"received", f.wantReceived, l.Received.String()},
		{"last", f.wantLast, l.LastDay.String()},
		{"unrolled", f.unrolled, l.LastDayUnrolled.String()},
		{"costs from", f.wantOn, l.CostsFrom.String()},
	} {
		if c.want != "" && c.want != c.got {
			t.Errorf("%d posted %s: %s %s, want %s", f.nr, f.posted, c.name, c.got, c.want)
		}
	}
}

// TestPublishedLetters holds published examples of the 14-day letter. The numbers
// are those of the collection of examples; rows that only state a wrong rule are
// in TestPublishedRules.
func TestPublishedLetters(t *testing.T) {
	for _, f := range []letterEnds{
		// 1. Fa-Med, received 11-9-2014: https://incassogeldrop.nl/termijn-veertiendagenbrief/
		{nr: 1, received: "2014-09-11", unrolled: "2014-09-25"},
		{nr: 1, posted: "2014-09-11", wantReceived: "2014-09-13", unrolled: "2014-09-27", wantLast: "2014-09-29"},
		// 4. ECLI:NL:RBLIM:2017:3062, letter of 4-5-2016: 5 May is skipped.
		{nr: 4, posted: "2016-05-04", wantReceived: "2016-05-07", unrolled: "2016-05-21", wantLast: "2016-05-23"},
		// 7. A letter of 1 October in a plain week (2025, a Wednesday):
		// https://www.mvp.nl/actueel/een-goede-14-dagenbrief-opstellen-hoe-doet-u-dat.html
		// is a day early.
		{nr: 7, posted: "2025-10-01", wantReceived: "2025-10-03", wantLast: "2025-10-17", wantOn: "2025-10-18"},
		// 8-10. Monday, Thursday, Friday:
		// https://www.aa-advocaten.nl/14-dagen-brief-en-incassokosten/
		{nr: 8, posted: "2026-09-07", wantReceived: "2026-09-09"},
		{nr: 9, posted: "2026-09-10", wantReceived: "2026-09-12"},
		{nr: 10, posted: "2026-09-11", wantReceived: "2026-09-15"},
	} {
		f.check(t)
	}
}

// TestPublishedRules: what practice advises for a 14-day letter in a plain week,
// as the last day in days after posting, Monday to Friday.
func TestPublishedRules(t *testing.T) {
	plain := []int{16, 16, 16, 16, 18}
	rolled := []int{16, 16, 16, 18, 18}
	for i := range 5 {
		posted := on("2026-09-07").AddDays(i)
		l, err := deadline.WIKLetter(deadline.Dispatch{Posted: posted})
		if err != nil {
			t.Fatal(err)
		}
		if got := posted.DaysUntil(l.LastDayUnrolled); got != plain[i] {
			t.Errorf("%v: %d days, want %d", posted, got, plain[i])
		}
		got := posted.DaysUntil(l.LastDay)
		if got != rolled[i] {
			t.Errorf("%v rolled: %d days, want %d", posted, got, rolled[i])
		}
		// 14. "Charge costs on the 19th day": right for every weekday,
		// https://www.intocash.nl/nl/blog/alles-over-de-14-dagen-brief/
		if got >= 19 {
			t.Errorf("%v: not over on the 19th day", posted)
		}
	}
}

// TestWeekTable holds the plain week of each weekday, for two and three delivery
// days, the last day without and with roll.
func TestWeekTable(t *testing.T) {
	for i, f := range []struct{ received, last, rolled, third, thirdLast, thirdRolled int }{
		{2, 16, 16, 3, 17, 17}, // Monday
		{2, 16, 16, 3, 17, 17},
		{2, 16, 16, 3, 17, 19},
		{2, 16, 18, 5, 19, 19},
		{4, 18, 18, 5, 19, 19},
		{4, 18, 18, 5, 19, 19},
		{3, 17, 17, 4, 18, 18}, // Sunday
	} {
		posted := on("2026-09-07").AddDays(i)
		for lag, want := range map[int][3]int{2: {f.received, f.last, f.rolled}, 3: {f.third, f.thirdLast, f.thirdRolled}} {
			l, err := deadline.WIKLetter(deadline.Dispatch{Posted: posted, DeliveryDays: lag})
			if err != nil {
				t.Fatal(err)
			}
			got := [3]int{posted.DaysUntil(l.Received), posted.DaysUntil(l.LastDayUnrolled), posted.DaysUntil(l.LastDay)}
			if got != want {
				t.Errorf("%v, %d delivery days: %v, want %v", posted.Weekday(), lag, got, want)
			}
		}
	}
}

func statute(from string, length int, unit deadline.Unit) deadline.Term {
	return deadline.Term{From: on(from), Length: length, Unit: unit, Basis: deadline.Statute}
}

func contract(from string, length int, unit deadline.Unit) deadline.Term {
	return deadline.Term{From: on(from), Length: length, Unit: unit, Basis: deadline.Contract}
}

// TestPublishedTerms holds published examples of other terms, numbered as in the
// collection.
func TestPublishedTerms(t *testing.T) {
	for _, f := range []struct {
		nr   int
		term deadline.Term
		last string
	}{
		// 19. 30 days from 24-7-2014: the Saturday stays.
		{19, contract("2014-07-24", 30, deadline.Days), "2014-08-23"},
		// 20. 7 days from Saturday 30-8-2014.
		{20, contract("2014-08-30", 7, deadline.Days), "2014-09-06"},
		// 22. HR 1-9-2017, ECLI:NL:HR:2017:2225.
		{22, statute("2016-02-29", 3, deadline.Months), "2016-05-30"},
		// 23, 24. Four and six weeks under the Awb.
		{23, statute("2026-03-12", 4, deadline.Weeks), "2026-04-09"},
		{24, statute("2026-04-03", 6, deadline.Weeks), "2026-05-18"},
		// 25. https://www.advocatenblad.nl/2019/09/25/mr-x-gaat-te-laat-in-beroep/
		{25, statute("2019-01-07", 30, deadline.Days), "2019-02-06"},
		// 26-32. Three days after each weekday of a plain week:
		// https://www.alders.nl/vragen/hoe-werkt-de-berekening-van-de-bedenktijd/
		{26, statute("2026-09-07", 3, deadline.Days), "2026-09-10"},
		{27, statute("2026-09-08", 3, deadline.Days), "2026-09-11"},
		{28, statute("2026-09-09", 3, deadline.Days), "2026-09-14"},
		{29, statute("2026-09-10", 3, deadline.Days), "2026-09-14"},
		{30, statute("2026-09-11", 3, deadline.Days), "2026-09-15"},
		{31, statute("2026-09-12", 3, deadline.Days), "2026-09-15"},
		{32, statute("2026-09-13", 3, deadline.Days), "2026-09-16"},
		// 33. https://staatsrechtpraktijk.nl/nieuwjaarsdag-en-kerstmis-in-het-staatsrecht/
		{33, statute("2017-12-19", 3, deadline.Days), "2017-12-22"},
		// 35, 37. https://www.zelfverkopen.nl/blog/bedenktijd-rond-de-feestdagen
		{35, statute("2016-12-20", 3, deadline.Days), "2016-12-23"},
		{37, statute("2016-12-22", 3, deadline.Days), "2016-12-27"},
		// 41-50. https://www.nemassdeboer.nl/woning-kopen/blogs-over-woning-kopen/bedenktijd-rond-de-feestdagen/
		{41, statute("2019-12-18", 3, deadline.Days), "2019-12-23"},
		{43, statute("2019-12-20", 3, deadline.Days), "2019-12-24"},
		{44, statute("2019-12-21", 3, deadline.Days), "2019-12-24"},
		{48, statute("2019-12-25", 3, deadline.Days), "2019-12-31"},
		{50, statute("2019-12-27", 3, deadline.Days), "2019-12-31"},
		// 51, 52. https://www.makelaarsland.nl/blog/wettelijke-bedenktijd-in-april-en-mei-2020/
		{51, statute("2020-04-07", 3, deadline.Days), "2020-04-14"},
		{52, statute("2020-04-08", 3, deadline.Days), "2020-04-14"},
		{52, statute("2020-04-09", 3, deadline.Days), "2020-04-15"},
		// 53, 54. https://www.meijsenalink.nl/nieuws/drie-wettelijke-bedenkdagen-na-het-tekenen-van-een-koopovereenkomst/
		// names weekdays that do not fit its year; the weekday is followed, and the
		// days of 2021 as they were.
		{53, statute("2021-12-23", 3, deadline.Days), "2021-12-27"},
		{53, statute("2021-12-24", 3, deadline.Days), "2021-12-28"},
		{54, statute("2021-12-25", 3, deadline.Days), "2021-12-28"},
		// 56. A term of three days that begins on Thursday, event on Wednesday:
		// https://www.vdv-vh.nl/atw/
		{56, statute("2026-09-09", 3, deadline.Days), "2026-09-14"},
		{56, statute("2026-04-01", 3, deadline.Days), "2026-04-07"},
		// 57, 58. A term that ends on Good Friday 2018, statutory and not:
		// https://www.beestdelft.nl/artikelen/238977_termijnen-met-de-feestdagen
		{57, statute("2018-03-16", 2, deadline.Weeks), "2018-04-03"},
		{58, contract("2018-03-16", 2, deadline.Weeks), "2018-03-30"},
	} {
		r, err := deadline.Count(f.term)
		if err != nil || r.LastDay != on(f.last) || !r.CalendarComplete {
			t.Errorf("%d: %v, %v; want %s", f.nr, r.LastDay, err, f.last)
		}
	}
}

// TestPublishedIncomplete: 40. A deed of 21-12-2007 needs the decrees of 2003 and
// 2007, which lie before the days that are known; the answer says so.
func TestPublishedIncomplete(t *testing.T) {
	r, err := deadline.Count(statute("2007-12-21", 3, deadline.Days))
	if err != nil || r.CalendarComplete || len(r.Notices()) != 1 || r.Notices()[0].ID != deadline.NoticeIncomplete {
		t.Errorf("%+v, %v", r, err)
	}
}

// TestPublishedBefore: 1, 19, 20. "Before" a day is one day less than "by" it:
// https://incassogeldrop.nl/termijn-veertiendagenbrief/
func TestPublishedBefore(t *testing.T) {
	for named, last := range map[string]string{"2014-09-25": "2014-09-24", "2014-08-23": "2014-08-22",
		"2014-09-06": "2014-09-05"} {
		d, err := deadline.InTime(deadline.Before, on(named))
		if err != nil || d != on(last) {
			t.Errorf("before %s: %v, %v", named, d, err)
		}
		if d, err = deadline.InTime(deadline.By, on(named)); err != nil || d != on(named) {
			t.Errorf("by %s: %v, %v", named, d, err)
		}
	}
}

// TestPublishedPayment: 21. An invoice with a term of 14 days bears interest from
// the fifteenth day: https://www.flexadvocaten.nl/category/belastingrecht/
func TestPublishedPayment(t *testing.T) {
	r, err := deadline.PaymentTerm(deadline.PaymentFacts{Contract: deadline.Trade, InvoiceDate: on("2026-03-02"), AgreedDays: 14})
	if err != nil || r.InterestFrom != on("2026-03-02").AddDays(15) {
		t.Errorf("%+v, %v", r, err)
	}
}

// TestPublishedLimitation: 62. Energy due in December 2016 is barred from December
// 2018: https://www.degeschillencommissie.nl/uitspraken/de-verjaringstermijn-treedt-in-wanneer-de-kosten-voor-het-verbruik-opeisbaar-zijn/
func TestPublishedLimitation(t *testing.T) {
	r, err := deadline.Limitation(deadline.LimitationFacts{Claim: deadline.ClaimConsumerSale, Due: on("2016-12-15")})
	if err != nil || r.LastDay != on("2018-12-15") {
		t.Errorf("%+v, %v", r, err)
	}
}

// TestPublishedDispatch: five dispatch days with the day of receipt and the
// fourteenth day after it.
func TestPublishedDispatch(t *testing.T) {
	for _, f := range []letterEnds{
		{posted: "2026-04-22", wantReceived: "2026-04-24", unrolled: "2026-05-08"},
		{posted: "2026-04-24", wantReceived: "2026-04-28", unrolled: "2026-05-12"},
		{posted: "2026-12-23", wantReceived: "2026-12-29", unrolled: "2027-01-12"},
		{posted: "2026-04-02", wantReceived: "2026-04-07", unrolled: "2026-04-21"},
		{posted: "2014-09-11", wantReceived: "2014-09-13", unrolled: "2014-09-27"},
	} {
		f.check(t)
	}
	// The furthest of all with two delivery days from 2013 to 2030.
	l, err := deadline.WIKLetter(deadline.Dispatch{Posted: on("2027-04-17")})
	if err != nil || l.Posted.DaysUntil(l.LastDay) != 23 {
		t.Errorf("%+v, %v", l, err)
	}
	// The shares of 2013 to 2030, without the last days, whose receipt lies in 2031.
	shares := map[int]int{}
	n := 0
	for d := on("2013-01-01"); !d.After(on("2030-12-25")); d = d.AddDays(1) {
		l, err := deadline.WIKLetter(deadline.Dispatch{Posted: d, DeliveryDays: 2})
		if err != nil {
			t.Fatal(err)
		}
		n++
		shares[d.DaysUntil(l.LastDayUnrolled)]++
	}
	for far, want := range map[int]int{16: 547, 17: 155, 18: 283, 19: 13, 20: 3} { // per thousand
		if got := (2000*shares[far] + n) / (2 * n); got != want {
			t.Errorf("day %d: %d per thousand, want %d", far, got, want)
		}
	}
}
