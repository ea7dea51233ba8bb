package letter

// looseBound finds last days that no "uiterlijk" or "vóór" marks: "na 30 maart bent u
// incassokosten verschuldigd", "hebben wij op 30 maart niets ontvangen".
func (r *reader) looseBound(i int) (before bool, from int, ok bool) {
	s := r.sentence(i)
	if from, ok = r.latestBefore(i); ok {
		return false, from, true
	}
	if r.letterDate == 0 || r.dateOf(&r.toks[i]) <= r.letterDate || s.mask&cInterest != 0 && s.mask&cCosts == 0 {
		return false, 0, false
	}
	p := i - 1
	for r.at(p).is(cWeekday) || r.at(p).wordIs("aanstaande") {
		p--
	}
	switch w := r.at(p); {
	case w.sent != r.toks[i].sent:
		return false, 0, false
	case w.wordIs("dan") && r.at(p-1).wordIs("eerder"):
		return true, p - 1, s.mask&(cPay|cReceive) != 0
	case w.wordIs("vanaf") || w.wordIs("per"):
		return true, p, r.costsBehind(i, s)
	case w.wordIs("na"):
		return false, p, r.tooLate(i, s) || r.costsBehind(i, s) || r.at(p-1).is(cYou) && r.at(p-2).is(cPay)
	case w.wordIs("op"):
		return false, p, r.endsOn(p, i, s) || r.absentOn(i, s) || r.dueOn(i, s)
	case w.punct('('):
		return false, p, r.at(i+1).punct(')') && r.explainsTerm(p)
	}
	return false, 0, false
}

// latestBefore sees "uiterlijk eind deze maand, dus 31 maart", "op zijn laatst 20
// april", and a label without a colon: "Uiterste betaaldatum   30-03-2026".
func (r *reader) latestBefore(i int) (from int, ok bool) {
	gap := r.toks[i].has(fGap) || r.at(i-1).punct(':')
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		t := &r.toks[k]
		if t.sent != r.toks[i].sent && !gap {
			return 0, false
		}
		switch {
		case t.is(cLatest) && !t.wordIs("laatste"), t.wordIs("laatst") && r.at(k-1).wordIs("zijn"):
			return k, true
		case t.wordIs("vervaldatum") || t.wordIs("vervaldag"):
			return k, r.at(k + 1).is(cLetter)
		case gap && t.is(cPay) && (r.at(k+1).is(cVoor) || r.at(k+1).wordIs("op")):
			return k, true
		case t.is(cWeekday) || t.kind == tPunct && !t.punct(';') && !t.punct(')'):
		case gap && (t.is(cLetter|cPay|cDateWord) || t.wordIs("betaaldatum")):
		default:
			switch t.fold {
			case "eind", "einde", "deze", "maand", "dus", "as", "a.s.", "aanstaande", "derhalve", "op", "de", "of", "voor", "datum", "namelijk", "te", "weten":
			default:
				return 0, false
			}
		}
	}
	return 0, false
}

// costsBehind reports whether costs are due from the date at i: "vanaf 31 maart bent u
// € 60,00 incassokosten verschuldigd".
func (r *reader) costsBehind(i int, s *span) bool {
	if s.mask&(cCosts|cCostWord) == 0 || s.mask&(cOwe|cCharge|cBe) == 0 {
		return false
	}
	for k := i + 1; k < int(s.to) && k < i+24; k++ {
		t := &r.toks[k]
		if t.is(cInterest|cHandover) && !t.is(cCosts) {
			return false
		}
		if t.is(cCosts | cCostWord) {
			return true
		}
	}
	return false
}

// tooLate sees "na 28 april 2026 is het te laat".
func (r *reader) tooLate(i int, s *span) bool {
	const reach = 10
	for k := i + 1; k+1 < min(int(s.to), i+reach); k++ {
		if r.toks[k].wordIs("te") && r.toks[k+1].wordIs("laat") {
			return true
		}
	}
	return false
}

// endsOn sees "deze termijn loopt af op 30 maart".
func (r *reader) endsOn(p, i int, s *span) bool {
	if s.mask&cTerm == 0 {
		return false
	}
	for k := p - 1; k >= p-4; k-- {
		switch r.at(k).fold {
		case "af", "eindigt", "verloopt", "verstrijkt", "afloopt":
			return r.at(k).sent == r.toks[i].sent
		}
	}
	switch r.at(i + 1).fold {
	case "af", "eindigt", "afloopt", "verstrijkt":
		return true
	}
	return false
}

// absentOn sees a condition that names the day: "Staat het bedrag op 31 maart niet op
// onze rekening".
func (r *reader) absentOn(i int, s *span) bool {
	if r.conditionStart(s) < 0 && !r.thenClause(i, s) || s.mask&(cReceive|cPay|cAccount) == 0 {
		return false
	}
	for k := i + 1; k < int(s.to) && k < i+8; k++ {
		t := &r.toks[k]
		if t.punct(',') {
			return false
		}
		if t.is(cNot) || t.wordIs("niets") {
			return true
		}
	}
	return false
}

// dueOn sees that the money must be there on a day: "moet op 30 maart zijn ontvangen".
func (r *reader) dueOn(i int, s *span) bool {
	if s.mask&(cReceive|cPay|cAccount) == 0 || s.mask&(cHandover|cIf) != 0 {
		return false
	}
	must, there := false, false
	for k := max(int(s.from), i-16); k < min(int(s.to), i+12); k++ {
		t := &r.toks[k]
		must = must || t.is(cMust) && !t.is(cPast) || t.wordIs("willen") || t.wordIs("moeten") || t.wordIs("verwachten")
		there = there || t.pays() || t.wordIs("ontvangen") || t.wordIs("bezit") || t.wordIs("rekening")
	}
	return must && there
}

// explainsTerm reports whether the bracket at p stands behind a term: "binnen 14 dagen
// nadat deze brief bij u is bezorgd (30 maart 2026)".
func (r *reader) explainsTerm(p int) bool {
	for k := range r.anchors {
		if r.anchors[k].to == p-1 {
			return true
		}
		if r.anchors[k].from > p {
			break
		}
	}
	return r.at(p-1).kind == tDuration
}

// thenClause reports whether ", dan" follows token i in its sentence: what stands
// before it is a condition.
func (r *reader) thenClause(i int, s *span) bool {
	const reach = 60
	for k := i + 1; k < min(int(s.to), i+reach); k++ {
		if r.toks[k].wordIs("dan") && r.toks[k-1].punct(',') {
			return true
		}
	}
	return false
}

// contractRuns sees how long something else lasts: "uw lidmaatschap loopt tot en met 31
// december", "de garantietermijn loopt door tot 2 februari".
func (r *reader) contractRuns(from int, s *span) bool {
	const reach = 6
	runs := false
	for k := from - 1; k >= max(int(s.from), from-reach); k-- {
		t := &r.toks[k]
		switch {
		case t.pays() || t.is(cNot|cDemand|cMust|cIf) || t.punct(','):
			return false
		case t.wordIs("loopt"), t.wordIs("geldt"), t.wordIs("duurt"), t.wordIs("eindigt"):
			runs = true
		case runs && (t.is(cObject) || t.wordIs("lidmaatschap") || t.is(cTerm) && otherTermWord(t.fold)):
			return true
		}
	}
	return false
}

// explainsBefore reports whether a sentence tells which day the term before it comes to:
// "Dat is dus tot 1 april 2026".
func (r *reader) explainsBefore(i int, s *span) bool {
	n := int(r.toks[i].sent)
	from := int(s.from)
	return n > 0 && r.sents[n-1].flags&sDuration != 0 && r.toks[from].is(cDemo) && (r.at(from+1).is(cBe) || r.at(from+1).wordIs("is") || r.at(from+1).wordIs("betekent"))
}
