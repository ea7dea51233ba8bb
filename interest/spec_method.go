package interest

import "github.com/go-incasso/incasso"

// method returns how was computed, a sentence each.
func (s *spec) method() []string {
	t := s.terms
	out := []string{s.timeText(t.per)}
	if t.per != PerYear && t.costLines {
		out = append(out, s.say("De rente over de kosten is per jaar. ", "Interest on the costs is per year. ")+s.timeText(PerYear))
	}
	out = append(out, s.compoundText(), s.roundText())
	if len(s.r.Allocations) > 0 {
		out = append(out, s.paymentText())
	}
	for _, x := range t.excluded() {
		first, last := incasso.DateFromDayNumber(x.first), incasso.DateFromDayNumber(x.last)
		if first.After(t.last) || last.Before(t.begin()) {
			continue
		}
		out = append(out, s.say("Geen rente loopt van ", "No interest runs from ")+s.date(first)+
			s.say(" tot en met ", " through ")+s.date(last)+s.wholeMonthOut())
	}
	return out
}

// wholeMonthOut ends the sentence on a period without interest.
func (s *spec) wholeMonthOut() string {
	if s.terms.per != PerStartedMonth {
		return "."
	}
	return s.say("; een maand die daar geheel in valt, telt niet.", "; a month that lies in it as a whole does not count.")
}

// timeText says how days become parts of a year or a month.
func (s *spec) timeText(per Per) string {
	switch {
	case per == PerMonth:
		return s.say("Maanden lopen vanaf de eerste rentedag: een volle maand telt voor het volle percentage, een deel van een maand voor zijn dagen, gedeeld door de dagen van die maand.",
			"Months run from the first day of interest: a full month bears the full rate, a part of a month its days divided by the days of that month.")
	case per == PerStartedMonth:
		return s.say("Maanden lopen vanaf de eerste rentedag: elke begonnen maand telt voor het volle percentage, over het bedrag van de dag waarop zij begint te tellen.",
			"Months run from the first day of interest: every month that began bears the full rate, on the amount of the day on which it begins to count.")
	}
	switch s.terms.dayCount {
	case ActActCalendar:
		return s.say("Elke dag telt voor 1/365 jaar, en in een schrikkeljaar voor 1/366.",
			"Every day counts for 1/365 of a year, and in a leap year for 1/366.")
	case ActActAnniversary:
		return s.say("Elke dag telt als deel van het rentejaar, dat vanaf de eerste rentedag loopt: 1/365, of 1/366 als 29 februari in dat rentejaar valt.",
			"Every day counts as part of the year of interest, which runs from the first day: 1/365, or 1/366 when 29 February lies in that year of interest.")
	case Thirty360:
		return s.say("Een maand telt 30 dagen en een jaar 360 (30E/360); zo telt ook de kolom dagen.",
			"A month has 30 days and a year 360 (30E/360); the column of days counts so too.")
	case Act365:
	}
	return s.say("Elke dag telt voor 1/365 jaar, ook in een schrikkeljaar.",
		"Every day counts for 1/365 of a year, in a leap year too.")
}

// compoundText says whether interest bears interest.
func (s *spec) compoundText() string {
	t := s.terms
	if t.months() == 0 {
		return s.say("De rente is enkelvoudig: over rente wordt geen rente berekend.",
			"Interest is simple: interest bears no interest.")
	}
	every := s.say("jaar", "year")
	if t.compounding == Monthly {
		every = s.say("maand", "month")
	}
	to := s.say("het rentedragende bedrag", "the amount that bears interest")
	if t.as == AsPrincipal {
		to = s.say("de hoofdsom", "the principal")
	}
	text := s.say("Telkens na een "+every+", geteld vanaf de eerste rentedag, wordt de onbetaalde rente bij "+to+" gevoegd (samengestelde rente)",
		"After every "+every+", counted from the first day of interest, the unpaid interest is added to "+to+" (compound interest)")
	switch {
	case t.as == AsPrincipal:
		text += s.say("; zij geldt dan als hoofdsom", "; it counts as principal from then on")
	case len(s.r.Allocations) > 0 && len(s.r.Capitalised) > 0:
		text += s.say("; zij blijft rente en wordt voor de hoofdsom betaald", "; it stays interest and is paid before the principal")
	}
	return text + "."
}

// roundText says where the cent is made.
func (s *spec) roundText() string {
	t := s.terms
	if t.rounding == RoundEnd {
		return s.say("De regels zijn afgerond weergegeven en hoeven niet op te tellen tot het totaal: dat is uit onafgeronde bedragen berekend en eenmaal op hele centen afgerond.",
			"The lines are shown rounded and need not sum to the total, which was computed from unrounded amounts and rounded to the cent once.")
	}
	text := s.say("Elke regel is op hele centen afgerond (een halve cent telt als een hele); het totaal is de som van de regels.",
		"Every line is rounded to the cent (half a cent counts as a whole one); the total is the sum of the lines.")
	if t.exact && t.months() > 0 {
		text += s.say(" De rente wordt onafgerond bijgevoegd; het rentedragende bedrag is afgerond weergegeven.",
			" Interest is added unrounded; the amount that bears interest is shown rounded.")
	}
	return text
}

// paymentText says from when a payment counts and what it pays first.
func (s *spec) paymentText() string {
	text := s.say("Een betaling gaat eerst af van de kosten, dan van de rente en dan van de hoofdsom.",
		"A payment goes to costs first, then to interest, then to principal.")
	if s.terms.costLines {
		text = s.say("Een betaling gaat eerst af van de kosten, dan van de rente daarover, dan van de andere rente en dan van de hoofdsom.",
			"A payment goes to costs first, then to the interest on them, then to other interest, then to principal.")
	}
	if s.r.Allocations[0].On.Before(s.terms.first) {
		text += s.say(" Wat voor de eerste rentedag is betaald, telt voor de hoofdsom vanaf die dag.",
			" What was paid before the first day counts for the principal from that day.")
	}
	if s.terms.paymentDay == From {
		return text + s.say(" Zij verlaagt het rentedragende bedrag vanaf de dag van betaling zelf.",
			" It lowers the amount that bears interest from the day of payment itself.")
	}
	return text + s.say(" Over de dag van betaling zelf loopt de rente nog over het bedrag van ervoor.",
		" On the day of payment itself interest still runs on the amount of before.")
}

// perDayText says what the amount per further day means, where that is not plain.
func (s *spec) perDayText() string {
	t, next := s.terms, s.terms.last.AddDays(1)
	text := ""
	add := func(when bool, nl, en string) {
		if when {
			text += " " + s.say(nl, en)
		}
	}
	if s.r.PerDayCosts != 0 {
		amount := s.money(s.r.PerDayCosts)
		add(true, "Hierin is "+amount+" rente over de kosten begrepen.", "This includes "+amount+" of interest on the costs.")
	}
	if t.per == PerStartedMonth && s.r.Open.Principal != 0 {
		c := t.counter(false)
		charged := c.day(next.DayNumber()) > 0
		add(charged, "Op die dag begint een maand te tellen: het is de rente van die hele maand.",
			"On that day a month begins to count: it is the interest of that whole month.")
		add(!charged, "De lopende maand is al geheel berekend; er komt pas rente bij als een volgende maand begint.",
			"The current month was charged in full; more interest comes only when the next month begins.")
	}
	add(t.turns, "Vanaf die dag geldt een ander percentage; het bedrag is naar het percentage van de laatste rentedag.",
		"From that day another rate holds; the amount is at the rate of the last day.")
	add(s.addsOn(next), "Op die dag wordt de onbetaalde rente bijgevoegd; het bedrag is over het rentedragende bedrag van ervoor.",
		"On that day the unpaid interest is added; the amount is on the amount that bore interest before.")
	add(coveredBy(t.excluded(), next.DayNumber(), next.DayNumber()), "Over die dag zelf loopt geen rente.",
		"No interest runs on that day itself.")
	return text
}

// addsOn reports whether a day is an anniversary on which interest is added.
func (s *spec) addsOn(d incasso.Date) bool {
	t := s.terms
	if t.months() == 0 || s.r.Open.Interest == 0 || !d.After(t.first) {
		return false
	}
	c := t.counter(false)
	_, start, _ := c.period(d.DayNumber(), t.months())
	return start == d.DayNumber()
}
