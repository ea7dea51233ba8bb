package wik

import (
	"encoding/json"
	"slices"

	"github.com/go-incasso/incasso"
)

// The rules of a standing. Their ids end in the word of the reason.
//
//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var standingRules = [...]incasso.Rule{
	NotInDefault: {ID: "wik.standing.not_in_default",
		NL: "De schuldenaar is op {day} nog niet in verzuim: geen kosten.",
		EN: "The debtor is not in default on {day}: no costs."},
	NoLetter: {ID: "wik.standing.no_letter",
		NL: "Aan de consument is nog geen veertiendagenbrief verzonden: geen kosten.",
		EN: "The consumer has not been sent a 14-day letter: no costs."},
	LetterBeforeDefault: {ID: "wik.standing.letter_before_default",
		NL: "De brief is verzonden voordat de schuldenaar in verzuim was: geen kosten.",
		EN: "The letter was sent before the debtor was in default: no costs."},
	LetterVoid: {ID: "wik.standing.letter_void",
		NL: "De brief voldoet niet aan de eisen: geen kosten; een nieuwe brief kan dat herstellen.",
		EN: "The letter does not meet the requirements: no costs; a new letter can mend that."},
	LetterContested: {ID: "wik.standing.letter_contested",
		NL: "Het is omstreden of de brief aan de eisen voldoet: voorzichtigheidshalve geen kosten.",
		EN: "Whether the letter meets the requirements is contested: no costs, to be cautious."},
	PaidInTerm: {ID: "wik.standing.paid_in_term",
		NL: "Voor het einde van de termijn was alles betaald: geen kosten.",
		EN: "Everything was paid before the term ended: no costs."},
	PaidBefore: {ID: "wik.standing.paid_before",
		NL: "Alles was betaald voordat er kosten konden ontstaan: geen kosten.",
		EN: "Everything was paid before any costs could arise: no costs."},
	NoCollectionWork: {ID: "wik.standing.no_collection_work",
		NL: "Er is geen incassowerk gedaan en er is geen handelsovereenkomst vanaf 16 maart 2013: geen kosten.",
		EN: "No collection work was done and there is no trade agreement from 16 March 2013: no costs."},
	TermRunning: {ID: "wik.standing.term_running",
		NL: "De kosten over {base} zijn aangezegd; de termijn loopt tot en met {until}: {out}.",
		EN: "The costs over {base} are announced; the term runs through {until}: {out}."},
	TermExpired: {ID: "wik.standing.term_expired",
		NL: "Aan het einde van de termijn stond {base} open; vanaf {from} is verschuldigd {out}.",
		EN: "At the end of the term {base} was open; from {from} what is due is {out}."},
	CollectionWork: {ID: "wik.standing.collection_work",
		NL: "Toen het incassowerk begon stond {base} open; vanaf {from} is verschuldigd {out}.",
		EN: "When the collection work began {base} was open; from {from} what is due is {out}."},
	TradeMinimum: {ID: "wik.standing.trade_minimum",
		NL: "De handelsovereenkomst is niet op tijd betaald; vanaf {from} is verschuldigd {out}.",
		EN: "The trade agreement was not paid in time; from {from} what is due is {out}."},
	WaivedByCreditor: {ID: "wik.standing.waived",
		NL: "De schuldeiser heeft van de kosten afgezien: {out}.",
		EN: "The creditor gave the costs up: {out}."},
}

// The rules that stand between the norm and the reason.
//
//nolint:gochecknoglobals // never written after they are made, not reachable from outside.
var (
	rulePartPayment = incasso.Rule{ID: "wik.standing.part_payment",
		NL: "Een deel is op tijd betaald; de vergoeding wordt berekend over wat dan nog openstaat: {out}.",
		EN: "A part was paid in time; the fee is computed over what is then still open: {out}."}
	ruleCeiling = incasso.Rule{ID: "wik.standing.ceiling",
		NL: "Er is minder aangekondigd of overeengekomen dan {norm}; verschuldigd is ten hoogste {out}.",
		EN: "Less was announced or agreed than {norm}; what can be due is {out} at most."}
)

// Steps returns the steps of the norm and the step that decided the standing. The
// caller owns the result.
func (s Standing) Steps() []incasso.Step {
	var steps []incasso.Step
	if s.partly {
		steps = append(steps, incasso.Step{Rule: rulePartPayment, Source: refPartPayment, Out: incasso.Amount("base", s.Base)})
	}
	if s.Quotation.Applied != 0 && s.Ground != TradeMinimum {
		steps = append(steps, s.Quotation.Steps()...)
	}
	if s.lowered {
		steps = append(steps, incasso.Step{Rule: ruleCeiling, Source: paragraphsOn(s.day).letter,
			In: []incasso.Value{incasso.Amount("norm", s.Quotation.Total)}, Out: incasso.Amount("total", s.Total)})
	}
	if s.Status == Waived {
		steps = append(steps, s.step(s.Ground))
	}
	return append(steps, s.step(s.Reason))
}

// step returns the step of a reason; none for the zero Standing.
func (s Standing) step(why Reason) incasso.Step {
	if int(why) >= len(standingRules) || why == 0 {
		return incasso.Step{}
	}
	step := incasso.Step{Rule: standingRules[why], Source: s.source(why)}
	if s.Quotation.Applied == 0 {
		step.In = []incasso.Value{incasso.Day("day", s.day)}
		return step
	}
	step.In = []incasso.Value{
		incasso.Amount("base", s.Base), incasso.Day("from", s.From), incasso.Day("until", s.Until),
	}
	step.Out = incasso.Amount("total", s.Total)
	if why == WaivedByCreditor {
		step.Out = incasso.Amount("waived", s.Waived)
	}
	return step
}

// source returns where the rule behind a reason stands.
func (s Standing) source(why Reason) incasso.Ref {
	switch why {
	case PaidInTerm:
		return refPartPayment
	case NoLetter, LetterBeforeDefault, LetterVoid, LetterContested, TermRunning, TermExpired:
		return paragraphsOn(s.day).letter
	case TradeMinimum:
		return refTrade
	case NotInDefault, PaidBefore, NoCollectionWork, CollectionWork, WaivedByCreditor:
	}
	return refWork
}

// Notices returns the remarks that come with the standing, those of the norm among
// them. It is nil when there are none; the caller owns the result.
func (s Standing) Notices() []incasso.Notice {
	out := s.Quotation.Notices()
	add := func(when bool, id, nl, en string) {
		if when {
			out = append(out, incasso.Notice{ID: id, NL: nl, EN: en})
		}
	}
	add(s.tiny, NoticeTinyRemainder,
		"Na een deelbetaling staat minder open dan de kosten; rechters hebben zulke kosten afgewezen.",
		"After a part payment less is open than the costs; judges have refused such costs.")
	add(s.tooHigh, NoticeAnnouncedTooHigh,
		"De brief kondigt meer aan dan de staffel toelaat; hij kan daardoor ongeldig zijn, zodat geen kosten verschuldigd zijn.",
		"The letter announces more than the scale allows; it may be void for that, so that no costs are due.")
	add(s.lowered, NoticeCeiling,
		"Er is minder aangekondigd of overeengekomen dan de staffel; dat lagere bedrag telt.",
		"Less was announced or agreed than the scale gives; the lower amount counts.")
	if n, due := incasso.AfterVerified(s.day); due && !slices.Contains(out, n) {
		out = append(out, n)
	}
	return out
}

// Law returns the law that the standing was made with.
func (s Standing) Law() incasso.Law { return incasso.CurrentLaw() }

// MarshalJSON writes {"status", "reason", "from", "until", "base", "fee",
// "vat_rate", "vat", "total", "ceiling", "waived", "claimable", "notices",
// "sources", "law"}; days that do not apply, vat_rate without VAT and ceiling
// without one are null.
func (s Standing) MarshalJSON() ([]byte, error) {
	out := standingJSON{
		Status: s.Status, Reason: s.Reason, From: s.From, Until: s.Until, Base: s.Base, Fee: s.Fee,
		VAT: s.VAT, Total: s.Total, Waived: s.Waived, Claimable: s.Claimable(),
		Notices: s.Notices(), Sources: s.Sources(), Law: s.Law(),
	}
	if out.Notices == nil {
		out.Notices = []incasso.Notice{}
	}
	if s.VATRate != 0 {
		out.VATRate = &s.VATRate
	}
	if s.Ceiling != 0 {
		out.Ceiling = &s.Ceiling
	}
	return json.Marshal(out)
}

type standingJSON struct {
	Status    Status           `json:"status"`
	Reason    Reason           `json:"reason"`
	From      incasso.Date     `json:"from"`
	Until     incasso.Date     `json:"until"`
	Base      incasso.EUR      `json:"base"`
	Fee       incasso.EUR      `json:"fee"`
	VATRate   *incasso.Rate    `json:"vat_rate"`
	VAT       incasso.EUR      `json:"vat"`
	Total     incasso.EUR      `json:"total"`
	Ceiling   *incasso.EUR     `json:"ceiling"`
	Waived    incasso.EUR      `json:"waived"`
	Claimable incasso.EUR      `json:"claimable"`
	Notices   []incasso.Notice `json:"notices"`
	Sources   []incasso.Source `json:"sources"`
	Law       incasso.Law      `json:"law"`
}
