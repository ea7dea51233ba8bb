package interest

import (
	"slices"
	"time"

	"github.com/go-incasso/incasso"
)

// The ids of the notices that come with a result.
const (
	// NoticeSuppliedRate: a line rests on a rate that the caller supplied.
	NoticeSuppliedRate = "interest.rate.supplied"
	// NoticeSimpleByDefault: whether interest agreed for an ordinary debt compounds
	// is undecided; it was computed simple.
	NoticeSimpleByDefault = "interest.contractual.simple"
	// NoticeYearlyByDefault: interest agreed in a trade agreement was compounded
	// yearly because it is equated with statutory interest.
	NoticeYearlyByDefault = "interest.contractual.yearly"
	// NoticeFloor: the statutory rate was the floor, line by line.
	NoticeFloor = "interest.floor.per_line"
	// NoticeLeapDay: the first day is 29 February, and a year of interest began on 28
	// February instead.
	NoticeLeapDay = "interest.anniversary.leap_day"
	// NoticeMonthEnd: months of interest are counted from the 29th, 30th or 31st, which
	// shorter months do not have.
	NoticeMonthEnd = "interest.months.month_end"
	// NoticePoints: points were agreed on top of a rate of the law, or taken off it.
	NoticePoints = "interest.plus"
	// NoticeOrdinaryBefore2002: before 1 December 2002 commercial interest takes the
	// ordinary rate.
	NoticeOrdinaryBefore2002 = "interest.commercial.before_2002"
	// NoticeMargin2013: for defaults from before 16 March 2013 the margin of 8
	// points can be contested.
	NoticeMargin2013 = "interest.commercial.margin_2013"
	// NoticeCostsSimple: whether interest on costs compounds is undecided; it was
	// computed simple.
	NoticeCostsSimple = "interest.costs.simple"
	// NoticeOldDefault: a default from before 1992 bears simple interest.
	NoticeOldDefault = "interest.before_1992"
)

// Notices returns the remarks that belong to the result: open questions that were
// answered by a default, rates that the caller supplied, and a last day after the
// verified law. None gives nil.
func (r Result) Notices() []incasso.Notice {
	t := &r.terms
	var out []incasso.Notice
	add := func(when bool, id, nl, en string) {
		if when {
			out = append(out, incasso.Notice{ID: id, NL: nl, EN: en})
		}
	}
	add(slices.ContainsFunc(r.Lines, func(l Line) bool { return l.Supplied }), NoticeSuppliedRate,
		"Een of meer regels berusten op een percentage dat de gebruiker heeft opgegeven.",
		"One or more lines rest on a rate that the caller supplied.")
	if t.kind == Contractual {
		t.agreedNotices(add)
	} else {
		t.statutoryNotices(add)
	}
	months := t.compounding == Monthly || t.per != PerYear
	add(months && t.first.Day() > 28 && t.first.DaysUntil(t.last) >= 28, NoticeMonthEnd,
		"De maanden worden geteld vanaf de 29e, 30e of 31e; in een kortere maand is de laatste dag genomen.",
		"Months are counted from the 29th, 30th or 31st; in a shorter month its last day was taken.")
	years := t.compounding == Yearly || t.dayCount == ActActAnniversary
	leapDay := t.first.Month() == time.February && t.first.Day() == 29
	add(years && leapDay && t.first.DaysUntil(t.last) >= 365, NoticeLeapDay,
		"De rente begint op 29 februari; in andere jaren is 28 februari als verjaardag genomen.",
		"Interest begins on 29 February; in other years 28 February was taken as the anniversary.")
	add(t.costLines, NoticeCostsSimple,
		"Over de kosten is enkelvoudige wettelijke rente gerekend; of die jaarlijks wordt samengesteld, is niet beslist.",
		"Simple statutory interest was computed on the costs; whether it compounds yearly is undecided.")
	if n, due := incasso.AfterVerified(t.last); due {
		out = append(out, n)
	}
	return out
}

// agreedNotices adds what is undecided about agreed interest.
func (t *terms) agreedNotices(add func(when bool, id, nl, en string)) {
	add(t.byDefault && t.debt != TradeDebt, NoticeSimpleByDefault,
		"Of bedongen rente buiten een handelsovereenkomst samengesteld is, is niet beslist; er is enkelvoudig gerekend.",
		"Whether agreed interest outside a trade agreement compounds is undecided; simple interest was computed.")
	add(t.byDefault && t.debt == TradeDebt, NoticeYearlyByDefault,
		"Bedongen rente in een handelsovereenkomst is gelijkgesteld met wettelijke rente en daarom jaarlijks samengesteld; een uitspraak daarover is niet gevonden.",
		"Interest agreed in a trade agreement is equated with statutory interest and was therefore compounded yearly; no ruling on it was found.")
	add(t.floor, NoticeFloor,
		"De wettelijke rente geldt als ondergrens en is per regel vergeleken; of dat over de hele looptijd moet, is niet beslist.",
		"The statutory rate is the floor and was compared line by line; whether it must be over the whole time is undecided.")
}

// statutoryNotices adds what depends on when a default began.
func (t *terms) statutoryNotices(add func(when bool, id, nl, en string)) {
	first, last := t.first.DayNumber(), t.last.DayNumber()
	add(t.plus > 0, NoticePoints,
		"De opslag is als overeengekomen rente bij het percentage van de wet geteld en wordt op dezelfde manier samengesteld; of dat zo is overeengekomen, blijkt alleen uit de overeenkomst.",
		"The points were added to the rate of the law as agreed interest and compound in the same way; whether that was agreed only the agreement tells.")
	add(t.plus < 0, NoticePoints,
		"Er is minder dan het percentage van de wet gerekend; buiten een handelsovereenkomst laat de wet alleen een hoger overeengekomen percentage voorgaan.",
		"Less than the rate of the law was computed; outside a trade agreement the law lets only a higher agreed rate go first.")
	add(t.kind != Statutory && first < commercialFrom && last >= first, NoticeOrdinaryBefore2002,
		"Voor 1 december 2002 is het percentage van de gewone wettelijke rente gerekend.",
		"Before 1 December 2002 the rate of ordinary statutory interest was computed.")
	add(t.kind != Statutory && first < marginFrom && last >= marginFrom, NoticeMargin2013,
		"Vanaf 16 maart 2013 is met acht punten gerekend, ook nu het verzuim eerder begon; op art. 182 Overgangswet is een beroep op zeven punten denkbaar.",
		"From 16 March 2013 eight points were applied although the default began earlier; art. 182 Overgangswet leaves room to argue for seven.")
	add(t.compounding != NoCompounding && first < compoundingFrom, NoticeOldDefault,
		"Voor verzuim van voor 1 januari 1992 is de wettelijke rente enkelvoudig; kies dan compounding none.",
		"For a default from before 1 January 1992 statutory interest is simple; then choose compounding none.")
}
