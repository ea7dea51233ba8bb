package deadline

import "github.com/go-incasso/incasso"

// The rules that the steps of this package name.
var (
	ruleKnown = incasso.Rule{ID: "deadline.receipt.known",
		NL: "De brief is ontvangen op {out}.",
		EN: "The letter was received on {out}."}
	rulePresumed = incasso.Rule{ID: "deadline.receipt.presumed",
		NL: "Gepost op {posted}; ontvangst vermoed op bezorgdag {delivery_days} daarna: {out}.",
		EN: "Posted on {posted}; receipt presumed on delivery day {delivery_days} after that: {out}."}
	ruleFirst = incasso.Rule{ID: "deadline.letter.first_day",
		NL: "De eerste van de 14 dagen is de dag na ontvangst: {out}.",
		EN: "The first of the 14 days is the day after receipt: {out}."}
	ruleFourteenth = incasso.Rule{ID: "deadline.letter.fourteenth_day",
		NL: "De veertiende dag is {out}.",
		EN: "The fourteenth day is {out}."}
	ruleSkip = incasso.Rule{ID: "deadline.skip",
		NL: "{day} telt niet mee: {why_nl}.",
		EN: "{day} does not count: {why_en}."}
	ruleRolled = incasso.Rule{ID: "deadline.rolled",
		NL: "De laatste dag schuift op naar {out}.",
		EN: "The last day moves to {out}."}
	ruleCosts = incasso.Rule{ID: "deadline.letter.costs_from",
		NL: "Kosten kunnen in rekening worden gebracht vanaf {out}.",
		EN: "Costs may be charged from {out}."}
	ruleTerm = incasso.Rule{ID: "deadline.term.end",
		NL: "Geteld vanaf de dag na {from} eindigt de termijn van {length} {unit_nl} op {out}.",
		EN: "Counted from the day after {from} the term of {length} {unit_en} ends on {out}."}
	ruleTermBack = incasso.Rule{ID: "deadline.term.back",
		NL: "Teruggeteld vanaf {from} is de laatste dag bij een termijn van {length} {unit_nl} {out}.",
		EN: "Counted back from {from} the last day for a term of {length} {unit_en} is {out}."}
	ruleExcluded = incasso.Rule{ID: "deadline.term.atw_excluded",
		NL: "De Algemene termijnenwet geldt niet voor een termijn van deze lengte.",
		EN: "The Algemene termijnenwet does not apply to a term of this length."}
	rulePayment = incasso.Rule{ID: "deadline.payment.last_day",
		NL: "De laatste dag voor betaling is {out}: {ground_nl}.",
		EN: "The last day for payment is {out}: {ground_en}."}
	ruleCapped = incasso.Rule{ID: "deadline.payment.capped",
		NL: "Afgesproken was {agreed}; dat is langer dan de toegestane {cap} dagen.",
		EN: "Agreed was {agreed}; that is longer than the {cap} days allowed."}
	ruleNoticeNeeded = incasso.Rule{ID: "deadline.payment.notice_needed",
		NL: "Zonder afgesproken dag is een ingebrekestelling nodig.",
		EN: "Without an agreed day a notice of default is needed."}
	ruleDefault = incasso.Rule{ID: "deadline.payment.default_from",
		NL: "Verzuim en rente beginnen op {out}.",
		EN: "Default and interest begin on {out}."}
	rulePeriod = incasso.Rule{ID: "deadline.limitation.period",
		NL: "De termijn van {years} jaar na {due} eindigt op {out}.",
		EN: "The period of {years} years after {due} ends on {out}."}
	ruleInterruption = incasso.Rule{ID: "deadline.limitation.interruption",
		NL: "Gestuit op {on}; de verjaring eindigt dan op {out}.",
		EN: "Interrupted on {on}; the claim is then barred after {out}."}
)

// unitNames and groundNames say the words in Dutch and in English.
var (
	unitNames = [...][2]string{{}, {"dagen", "days"}, {"werkdagen", "working days"}, {"weken", "weeks"},
		{"maanden", "months"}, {"jaar", "years"}}
	groundNames = [...][2]string{{},
		{"de afgesproken dag", "the day that was agreed"},
		{"de afgesproken termijn", "the term that was agreed"},
		{"30 dagen na ontvangst van de factuur", "30 days after receipt of the invoice"},
		{"30 dagen na ontvangst van de prestatie", "30 days after receipt of the performance"},
		{"30 dagen na aanvaarding", "30 days after acceptance"},
		{"na ingebrekestelling", "after a notice of default"}}
)

// skipSteps explains skipped days.
func skipSteps(list []incasso.Step, skipped []SkippedDay) []incasso.Step {
	for _, s := range skipped {
		list = append(list, incasso.Step{Rule: ruleSkip, Source: s.Source, In: []incasso.Value{
			incasso.Day("day", s.Date), incasso.Word("why", s.Why.String()),
			incasso.Word("why_nl", s.Why.Name(incasso.NL)), incasso.Word("why_en", s.Why.Name(incasso.EN)),
		}})
	}
	return list
}

// receiptStep explains a day of receipt.
func receiptStep(sent, received incasso.Date, presumed bool, deliveryDays int) incasso.Step {
	out := incasso.Day("received", received)
	if !presumed {
		return incasso.Step{Rule: ruleKnown, Source: srcReached, Out: out}
	}
	source := srcPresumption
	for _, r := range deliveryRules {
		if r.announced && r.days == deliveryDays && number(sent) >= r.from {
			source = r.source
		}
	}
	return incasso.Step{Rule: rulePresumed, Source: source, Out: out, In: []incasso.Value{
		incasso.Day("posted", sent), incasso.Number("delivery_days", deliveryDays)}}
}

// Steps returns the explanation of the receipt.
func (r Receipt) Steps() []incasso.Step {
	return append(skipSteps(nil, r.Skipped()), receiptStep(r.Sent, r.Received, r.Presumed, r.DeliveryDays))
}

// Steps returns the explanation of the term: receipt, first day, fourteenth day,
// each day that was passed over, and the first day for costs.
func (t LetterTerm) Steps() []incasso.Step {
	var list []incasso.Step
	skipped := t.Skipped()
	split := 0
	for split < len(skipped) && skipped[split].Date.Before(t.Received) {
		split++
	}
	list = skipSteps(list, skipped[:split])
	list = append(list,
		receiptStep(t.Posted, t.Received, t.Presumed, t.DeliveryDays),
		incasso.Step{Rule: ruleFirst, Source: srcLetter, Out: incasso.Day("first_day", t.FirstDay)},
		incasso.Step{Rule: ruleFourteenth, Source: srcLetter, Out: incasso.Day("last_day_unrolled", t.LastDayUnrolled)})
	list = skipSteps(list, skipped[split:])
	if t.LastDay != t.LastDayUnrolled {
		list = append(list, incasso.Step{Rule: ruleRolled, Source: srcATW1, Out: incasso.Day("last_day", t.LastDay)})
	}
	return append(list, incasso.Step{Rule: ruleCosts, Source: srcLetter, Out: incasso.Day("costs_from", t.CostsFrom)})
}

// Steps returns the explanation of the term: where it ends, each day that was
// passed over, and where it moved.
func (r TermResult) Steps() []incasso.Step {
	t := r.Term
	if !unitWords.known(t.Unit) {
		return nil // no term was counted
	}
	in := []incasso.Value{incasso.Day("from", t.From), incasso.Number("length", t.Length),
		incasso.Word("unit", t.Unit.String()), incasso.Word("unit_nl", unitNames[t.Unit][0]),
		incasso.Word("unit_en", unitNames[t.Unit][1])}
	end := incasso.Step{Rule: ruleTerm, In: in, Out: incasso.Day("last_day_unrolled", r.LastDayUnrolled)}
	if r.Backward {
		end.Rule = ruleTermBack
		if t.Basis == Statute {
			end.Source = srcATW1Back
		}
	}
	var list []incasso.Step
	if t.Unit == WorkingDays {
		return append(skipSteps(list, r.Skipped()), end)
	}
	list = append(list, end)
	if t.Basis == Statute && !r.Backward && !t.covered() {
		list = append(list, incasso.Step{Rule: ruleExcluded, Source: srcATW4})
	}
	list = skipSteps(list, r.Skipped())
	if r.LastDay != r.LastDayUnrolled {
		moved := incasso.Step{Rule: ruleRolled, Out: incasso.Day("last_day", r.LastDay)}
		if t.Basis == Statute {
			moved.Source = r.movedBy()
		}
		list = append(list, moved)
	}
	return list
}

// movedBy returns the article that moved a statutory end: art. 2 ATW when a day that
// is no rest day was passed over, else art. 1.
func (r TermResult) movedBy() incasso.Ref {
	for _, s := range r.Skipped() {
		if s.Why == TwoWorkingDays {
			return srcATW2
		}
	}
	return srcATW1
}

// Steps returns the explanation of the payment term: what was cut off, the last
// day and its ground, and the first day of default and interest.
func (r PaymentResult) Steps() []incasso.Step {
	if !groundWords.known(r.Ground) {
		return nil // nothing was answered
	}
	if r.Ground == GroundNotice {
		return []incasso.Step{{Rule: ruleNoticeNeeded, Source: r.Source}}
	}
	var list []incasso.Step
	if r.Capped {
		list = append(list, incasso.Step{Rule: ruleCapped, Source: r.Source, In: []incasso.Value{
			incasso.Day("agreed", r.Agreed), incasso.Number("cap", r.Cap)}})
	}
	return append(list,
		incasso.Step{Rule: rulePayment, Source: r.Source, Out: incasso.Day("last_day", r.LastDay),
			In: []incasso.Value{incasso.Word("ground", r.Ground.String()),
				incasso.Word("ground_nl", groundNames[r.Ground][0]), incasso.Word("ground_en", groundNames[r.Ground][1])}},
		incasso.Step{Rule: ruleDefault, Source: r.Source, Out: incasso.Day("default_from", r.DefaultFrom)})
}

// Steps returns the explanation of the limitation: the period and what each
// interruption made of it.
func (r LimitationResult) Steps() []incasso.Step {
	list := []incasso.Step{{Rule: rulePeriod, Source: r.Source, In: []incasso.Value{
		incasso.Number("years", r.Years), incasso.Day("due", r.Due)}, Out: incasso.Day("original_last_day", r.Original)}}
	last := r.Original
	for _, d := range r.Counted {
		if end, ok := yearsAfter(d, min(r.Years, newPeriodYears)); ok && end.After(last) {
			last = end
		}
		list = append(list, incasso.Step{Rule: ruleInterruption, Source: srcNewPeriod,
			In: []incasso.Value{incasso.Day("on", d)}, Out: incasso.Day("last_day", last)})
	}
	return list
}
