package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/wik"
)

// A notice of default must give a reasonable term. How long that is the law does
// not say; below these limits the library says something.
const (
	doubtfulDays = 5 // shorter: contested
	shortDays    = 7 // shorter: advisory
)

// noticeOfDefault judges the notice of art. 6:82 BW.
func (j *judge) noticeOfDefault() {
	if j.r != nil && !j.r.demandsPerformance() {
		j.fail("B-WRITTEN", SeverityNoEffect, "De brief maant niet aan om na te komen.",
			"The letter does not demand performance.")
	}
	j.reasonableTerm()
	j.tooEarly(SeverityNoEffect)
	if last := j.lastDue(); !last.IsZero() && !j.has("C-DEFAULT") {
		j.fail("B-NEED", SeverityAdvisory, "Er was een vaste betaaldag; het verzuim is dan zonder deze brief ingetreden.",
			"There was a fixed day for payment; default then set in without this letter.")
	}
	j.interestKind()
	j.sums()
}

// lastDue returns the latest last day for payment of the claims: from the facts, else
// from the text; the zero Date when neither tells one.
func (j *judge) lastDue() incasso.Date {
	last := j.f.lastDue()
	if j.r != nil && last.IsZero() {
		for _, n := range j.r.fields.due {
			last = later(last, incasso.DateFromDayNumber(int(n)))
		}
	}
	return last
}

// tooEarly sees a letter that went out before the last day for payment of a claim had
// passed. Such a claim cannot be demanded yet and nobody is in default: the costs of a
// 14-day letter are lost and a notice of default does nothing; another demand is at
// odds with what was agreed, and a mere reminder does no harm.
func (j *judge) tooEarly(s Severity) {
	sent, last := j.dispatch(), j.lastDue()
	if sent.IsZero() || last.IsZero() || sent.After(last) {
		return
	}
	nl, en := earlyText(last)
	j.fail("C-DEFAULT", s, nl, en)
}

// earlyText tells that a letter went out before the last day for payment had passed.
func earlyText(last incasso.Date) (nl, en string) {
	return "De brief ging uit voordat de betaaltermijn om was (" + last.DutchDate() + "); er was nog geen verzuim.",
		"The letter went out before the term for payment had passed (" + last.EnglishDate() + "); there was no default yet."
}

// demandsPerformance reports whether the text asks for payment or declares default.
func (r *reader) demandsPerformance() bool {
	for i := range r.sents {
		m := r.sents[i].mask
		if m&cDemand != 0 && m&cPay != 0 || m&cMust != 0 && m&cPay != 0 || m&cBlame != 0 || r.imperative(&r.sents[i]) {
			return true
		}
	}
	return false
}

// reasonableTerm asks for a term, and weighs its length.
func (j *judge) reasonableTerm() {
	days, p, ok := j.termLength()
	switch {
	case !ok:
		j.fail("B-TERM", SeverityNoEffect, "De brief geeft geen termijn om na te komen.",
			"The letter gives no term to perform.")
	case days < 1:
		j.failAt("B-TERM", SeverityNoEffect, p, "De termijn was al voorbij toen de brief uitging.",
			"The term had passed when the letter went out.")
	case days < doubtfulDays:
		j.failAt("B-TERM", SeverityContested, p, "De termijn is zo kort dat hij onredelijk kan zijn.",
			"The term is so short that it may be unreasonable.")
	case days < shortDays:
		j.failAt("B-TERM", SeverityAdvisory, p, "De termijn is korter dan een week.", "The term is shorter than a week.")
	}
}

// termLength returns the days that the letter gives, from the text or the facts.
func (j *judge) termLength() (days int, p passage, ok bool) {
	sent := j.dispatch()
	if j.r != nil {
		if t := j.r.mainTerm(); t != nil {
			return t.full, t.pass, true
		}
		if len(j.r.dates) > 0 {
			d := &j.r.dates[0]
			if sent.IsZero() {
				return shortDays, d.pass, true
			}
			return sent.DaysUntil(incasso.DateFromDayNumber(int(d.last))), d.pass, true
		}
		return 0, passage{}, false
	}
	if n, known := j.f.Term.Days.Get(); known {
		return n, passage{}, true
	}
	if d := j.f.Deadline; !d.IsZero() {
		if sent.IsZero() {
			return shortDays, passage{}, true
		}
		return sent.DaysUntil(d), passage{}, true
	}
	return 0, passage{}, false
}

// reminder judges a reminder without consequences.
func (j *judge) reminder() {
	j.tooEarly(SeverityAdvisory)
	j.sums()
	if j.f.Debtor.IsBusiness() {
		j.interestKind()
		j.fortyEuro()
		return
	}
	if j.r == nil {
		if costs := j.f.Costs.Or(0); costs > 0 {
			j.reminderCosts(int64(costs), passage{})
		}
		return
	}
	if c := &j.r.costs; c.adminCents > 0 {
		j.reminderCosts(max(c.cents, 0)+c.adminCents, c.adminPass)
	}
	if p := &j.r.parts; !p.help {
		switch {
		case p.energy:
			j.fail("S-ENERGY", SeverityAdvisory, "De herinnering van een energieleverancier moet op schuldhulp wijzen.",
				"The reminder of an energy supplier must point to debt help.")
		case p.housing:
			j.fail("S-RENT", SeverityAdvisory, "Wie achterstanden meldt bij de gemeente, moet eerst op schuldhulp hebben gewezen.",
				"Who reports arrears to the municipality must have pointed to debt help first.")
		}
		j.fail("S-HELP", SeverityAdvisory, "De brief wijst niet op hulp bij schulden.", "The letter does not point to help with debts.")
	}
}

// reminderCosts judges costs in a reminder to a consumer, with the collection costs
// beside them: they are refused, and above the scale they void the letter.
func (j *judge) reminderCosts(costs int64, p passage) {
	weight := SeverityCap
	if base, known := j.base(); known {
		if fee, err := wik.FeeEUR(incasso.EUR(base)); err == nil && costs > int64(fee) {
			weight = SeverityVoid
		}
	}
	j.failAt("C-ADMIN", weight, p, "Aanmanings- en administratiekosten kunnen een consument niet in rekening worden gebracht.",
		"Reminder and administration costs cannot be charged to a consumer.")
}

// summons judges the demand after default.
func (j *judge) summons() {
	j.tooEarly(SeverityContested)
	j.sums()
	j.interestKind()
	if j.f.Debtor.IsBusiness() {
		j.fortyEuro()
		j.aboveScale()
		if j.f.Debtor == incasso.SoleTrader {
			j.fail("B-SOLE", SeverityAdvisory, "Stuur een zelfstandige voor de zekerheid ook een veertiendagenbrief.",
				"Send a sole trader a 14-day letter as well, to be safe.")
		}
		return
	}
	j.premature()
	j.remainder()
	if j.r != nil && j.r.parts.terms.to > 0 {
		j.failAt("T-UNFAIR", SeverityAdvisory, j.r.parts.terms, "De kosten steunen op algemene voorwaarden; een rechter toetst of dat beding oneerlijk is.",
			"The costs rest on general terms; a court tests whether that clause is unfair.")
	}
}

// sums compares the rows of a table with its total.
func (j *judge) sums() {
	if j.r != nil && j.money.sumWrong {
		j.failAt("C-SUM", SeverityContested, j.money.sumIn, "De genoemde bedragen tellen niet op tot het totaal.",
			"The amounts do not add up to the total.")
	}
	if j.r != nil {
		j.dueContradictions()
		j.costContradictions()
		j.termContradictions(j.r.mainTerm())
	}
}

// interestKind compares the interest that is named with the parties.
func (j *judge) interestKind() {
	if j.r == nil {
		return
	}
	p := &j.r.parts
	switch {
	case j.f.Debtor == incasso.Consumer && p.trade:
		j.fail("B-RENTE", SeverityAdvisory, "Een consument is geen handelsrente verschuldigd.", "A consumer owes no commercial interest.")
	case j.f.Debtor.IsBusiness() && p.lawful && !p.trade && contractual(max(j.f.Claim, wik.Contract)):
		j.fail("B-RENTE", SeverityAdvisory, "Bij een handelsovereenkomst geldt de wettelijke handelsrente, niet de gewone wettelijke rente.",
			"Under a trade agreement the statutory commercial interest applies, not the ordinary one.")
	}
}

// fortyEuro recalls the minimum of art. 6:96 lid 4 BW.
func (j *judge) fortyEuro() {
	if costs, ok := j.announced(); ok && costs < 4_000 && costs > 0 {
		j.fail("B-40", SeverityAdvisory, "Bij een handelsovereenkomst zijn de kosten ten minste € 40,00.",
			"Under a trade agreement the costs are at least €40.00.")
	}
}

// aboveScale sees costs above the scale, which need an agreement.
func (j *judge) aboveScale() {
	costs, ok := j.announced()
	base, known := j.base()
	if !ok || !known {
		return
	}
	fee, err := wik.FeeEUR(incasso.EUR(base))
	if err != nil || costs <= int64(fee) || costs <= int64(fee)+j.vatOn(int64(fee)) && j.r != nil && j.r.costs.vatNamed {
		return
	}
	p := passage{}
	if j.r != nil {
		p = j.r.costs.pass
	}
	j.failAt("B-STAFFEL", SeverityCap, p, "De kosten zijn hoger dan de staffel ("+euros(int64(fee))+"); dat vraagt een afspraak.",
		"The costs exceed the scale ("+eurosEN(int64(fee))+"); that needs an agreement.")
}

// premature asks whether the costs are claimed before the fourteen days of an
// earlier letter were over.
func (j *judge) premature() {
	if j.r == nil || !j.r.costs.named || j.r.parts.earlier == 0 {
		j.open("C-WAIT")
		return
	}
	if !j.r.costs.claimed && !j.money.holdsCosts {
		return // announced for later, not claimed now
	}
	sent := j.dispatch()
	if sent.IsZero() {
		j.open("C-WAIT")
		return
	}
	t, err := deadline.WIKLetter(deadline.Dispatch{Posted: incasso.DateFromDayNumber(int(j.r.parts.earlier))})
	if err == nil && sent.Before(t.CostsFrom) {
		j.failAt("C-WAIT", SeverityContested, j.r.costs.pass,
			"De kosten worden gevraagd voor "+t.CostsFrom.DutchDate()+", de eerste dag na de veertien dagen.",
			"The costs are claimed before "+t.CostsFrom.EnglishDate()+", the first day after the fourteen days.")
	}
}

// remainder asks whether the costs are those over what was left after a payment.
func (j *judge) remainder() {
	paid, ok := j.f.Paid.Get()
	costs, named := j.announced()
	base, known := j.base()
	if !ok || !named || !known || paid <= 0 {
		return
	}
	if fee, err := wik.FeeEUR(incasso.EUR(base)); err == nil && costs > int64(fee) {
		j.fail("C-PARTIAL", SeverityCap, "Na de betaling binnen de termijn zijn de kosten ten hoogste "+euros(int64(fee))+".",
			"After the payment within the term the costs are at most "+eurosEN(int64(fee))+".")
	}
}
