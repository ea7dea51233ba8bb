package letter

import "slices"

// toldStarts finds starts of the term that the text tells without a phrase such as "vanaf":
// "Voor de berekening van de termijn is de datum van deze brief bepalend", "De eerste dag
// van de termijn is vandaag". Each becomes a second term beside the one it contradicts.
func (r *reader) toldStarts() {
	main := r.mainTerm()
	if main == nil {
		return
	}
	key := main.key()
	for n := range r.sents {
		s := &r.sents[n]
		if s.mask&(cToday|cSend|cDated|cDateWord) == 0 || s.mask&(cReceive|cNot|cInvoice|cReact|cInterest|cPast|cDemand|cPay) != 0 || r.conditionStart(s) >= 0 ||
			s.flags&sAmount != 0 || r.quoted(int(s.from)) || !r.setsStart(s) || !r.ofTerm(n, s) || r.anchored(s) {
			continue
		}
		start := r.startEvent(s)
		if start == NoStart {
			continue
		}
		t := *main
		t.start, t.dayAfter, t.receipt, t.later, t.date, t.strong = start, false, false, 0, 0, true
		t.tok, t.pass = int(s.from), r.passage(int(s.from), int(s.to)-1)
		if t.key() != key {
			r.terms = append(r.terms, t)
			return
		}
	}
}

// anchored reports whether a phrase that starts a term was read in a sentence.
func (r *reader) anchored(s *span) bool {
	n, _ := slices.BinarySearchFunc(r.anchors, int(s.from), func(a anchor, from int) int { return a.from - from })
	return n < len(r.anchors) && r.anchors[n].from < int(s.to) && r.anchors[n].event != evNone
}

// setsStart reports whether a sentence says by what the term is measured.
func (r *reader) setsStart(s *span) bool {
	const reach = 40
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "bepalend", "beslissend", "leidend", "doorslaggevend", "maatgevend", "uitgangspunt", "gestart", "begonnen", "ingegaan", "aangevangen":
			return true
		case "bij", "met":
			if n := r.at(k + 1); s.mask&cRun != 0 && (n.is(cSend) || article(n) && r.at(k+2).is(cSend)) {
				return true
			}
		case "uit":
			if r.at(k + 1).wordIs("van") {
				return true
			}
		case "eerste":
			if r.at(k + 1).day() {
				return true
			}
		case "telt", "geldt":
			for m := k + 1; m <= k+4; m++ {
				if r.at(m).wordIs("mee") || r.at(m).wordIs("eerste") {
					return true
				}
			}
		}
	}
	return false
}

// ofTerm reports whether a sentence, or the one right before it, speaks of the term.
func (r *reader) ofTerm(n int, s *span) bool {
	if s.mask&cTerm != 0 {
		return true
	}
	return n > 0 && s.to-s.from <= 14 && (r.sents[n-1].flags&sDuration != 0 || r.sents[n-1].mask&cTerm != 0)
}

// startEvent returns the event by which a sentence measures the term.
func (r *reader) startEvent(s *span) TermStart {
	const reach = 40
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		t := &r.toks[k]
		switch {
		case t.wordIs("vandaag"), t.wordIs("heden"):
			return FromToday
		case t.is(cSend):
			return FromSending
		case t.is(cDated):
			return FromLetterDate
		case t.is(cDateWord):
			for m := k + 1; m <= k+4; m++ {
				if w := r.at(m); w.is(cSend) {
					return FromSending
				} else if w.is(cLetter) {
					return FromLetterDate
				}
			}
		}
	}
	return NoStart
}

// haveLeft sees "U heeft dus nog tien dagen." with nothing behind it.
func (r *reader) haveLeft(i int, s *span) bool {
	if s.to-s.from > 9 || int(s.to)-i > 4 || s.mask&(cDemo|cNot|cReact|cOver) != 0 && !r.saidIn(int(s.from), int(s.to), "dus") {
		return false
	}
	have := false
	for k := int(s.from); k < i; k++ {
		have = have || r.toks[k].wordIs("heeft") || r.toks[k].wordIs("hebt") || r.toks[k].wordIs("krijgt")
	}
	for k := i + 1; k < int(s.to); k++ {
		if t := &r.toks[k]; t.kind != tPunct && !t.wordIs("de") && !t.wordIs("tijd") {
			return false
		}
	}
	return have && s.mask&cYou != 0
}

// unpaidThen sees a condition that looks ahead: "Is er over een week nog niet betaald, dan".
func (r *reader) unpaidThen(i int) bool {
	s := r.sentence(i)
	if i == int(s.from)+1 && s.mask&(cCosts|cCostWord) != 0 && s.mask&(cCharge|cOwe|cPay) != 0 && s.mask&(cNot|cIf|cInvoice) == 0 {
		return true // "Over een week gaat uw dossier naar het incassobureau en betaalt u de kosten"
	}
	return s.mask&cNot != 0 && s.mask&(cPay|cReceive) != 0 && s.mask&(cCosts|cCostWord) != 0 && (r.inverted(s) || r.conditionStart(s) >= 0)
}

// leftOut sees a day that is not counted: "Wij tellen de dag waarop u deze brief ontvangt
// niet mee".
func (r *reader) leftOut(a *anchor) bool {
	const reach = 8
	for k := a.from; k < a.to+reach && r.at(k).sent == r.toks[a.from].sent; k++ {
		if r.at(k).wordIs("niet") && (r.at(k+1).wordIs("mee") || r.at(k+1).wordIs("meegeteld") || r.at(k+1).wordIs("meegerekend")) {
			return true
		}
	}
	return false
}
