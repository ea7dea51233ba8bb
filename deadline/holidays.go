package deadline

import (
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"

	"github.com/go-incasso/incasso"
)

// calculated returns a copy of each holiday that rickar/cal knows, on the day and in
// the years of its row in holidayRules: Koningsdag begins in 2014, and before it
// there was Koninginnedag on 30 April. The holidays of the package itself are
// never changed.
func calculated() [BoxingDay + 1]*cal.Holiday {
	var list [BoxingDay + 1]*cal.Holiday
	for why, h := range map[Why]*cal.Holiday{
		NewYear:       nl.Nieuwjaar,
		GoodFriday:    nl.GoedeVrijdag,
		EasterMonday:  nl.TweedePaasdag,
		KingsDay:      nl.Koningsdag,
		QueensDay:     nl.Koningsdag,
		LiberationDay: nl.BevrijdingsDag,
		AscensionDay:  nl.Hemelvaart,
		WhitMonday:    nl.TweedePinksterDag,
		ChristmasDay:  nl.EersteKerstdag,
		BoxingDay:     nl.TweedeKerstdag,
	} {
		list[why] = h.Clone(nil)
	}
	// Both royal birthdays move to the Saturday before when they fall on a
	// Sunday; the Observed rule of Koningsdag says so for both.
	for _, r := range holidayRules {
		h := list[r.why]
		h.Month, h.Day, h.Offset = r.month, r.dayOfMonth, r.easter
		// The functions of rickar/cal work in the zone of the machine, where a
		// midnight may not exist; the copies work in UTC.
		h.Func = dayOfMonthUTC
		if r.month == 0 {
			h.Func = easterUTC
		}
		h.StartYear, h.EndYear = r.first, r.last
		if r.first == FirstYear {
			h.StartYear = 0 // the table has some years of margin
		}
	}
	return list
}

func dayOfMonthUTC(h *cal.Holiday, year int) time.Time {
	return time.Date(year, h.Month, h.Day, 0, 0, 0, 0, time.UTC)
}

// easterUTC asks rickar/cal and takes the date at noon: where the machine's zone
// has no midnight on that day, the time given lies an hour before or after it.
func easterUTC(h *cal.Holiday, year int) time.Time {
	y, m, d := cal.CalcEasterOffset(h, year).Add(12 * time.Hour).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// dayIn returns the day on which a holiday is celebrated in a year; ok is false
// when it is not.
func dayIn(h *cal.Holiday, year int) (day int32, ok bool) {
	_, celebrated := h.Calc(year)
	if celebrated.IsZero() {
		return 0, false
	}
	return int32(incasso.DateOf(celebrated).DayNumber()), true
}
