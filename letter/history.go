package letter

// What a letter tells of earlier letters, agreements and payments holds terms and
// amounts that are not its own.

// historic reports whether the duration or date at i was told of an earlier day.
func (r *reader) historic(i int, s *span) bool {
	return r.logEntry(i, s) || r.requestThen(i, s) || r.bracketOfDate(i, s) || r.wouldBePaid(i, s) || r.planMonths(i, s) ||
		r.saidThen(i, s) || r.nextTime(i, s) || r.forDiscount(i, s) || r.paidThen(i, s) || r.cancellable(i, s)
}

// logEntry reports whether a sentence, or the line of token i, is an entry of what was
// done before, and on which day: "- 5 december 2025: herinnering, u moest binnen 7 dagen
// betalen".
func (r *reader) logEntry(i int, s *span) bool {
	line := &r.lines[r.lineNumber(i)]
	return r.datedEntry(line) || r.toks[line.from].kind != tDate && r.datedEntry(s)
}

// datedEntry reports whether an entry starts with a day before the letter's, set apart by a
// colon or by spaces.
func (r *reader) datedEntry(s *span) bool {
	k := int(s.from)
	for r.at(k).kind == tPunct && k < int(s.from)+2 {
		k++
	}
	d, next := r.at(k), r.at(k+1)
	apart := next.punct(':') || next.punct('-') || next.has(fGap) || next.start-d.end >= 2 && !next.has(fLine)
	if d.kind != tDate || k >= int(s.to) || !apart || next.is(cInvoice) || r.at(k+2).is(cInvoice) {
		return false
	}
	if r.letterDate != 0 {
		return r.pastDay(k)
	}
	return s.mask&cPast != 0 || r.at(k+2).is(cLetter) && !r.asksNow(s)
}

// claimThen reports whether "kosten" at k are told of: "de kosten bedroegen", "waren".
// Costs that are announced are still to come.
func (r *reader) claimThen(k int) bool {
	switch r.at(k + 1).word() {
	case "bedroegen", "bedroeg", "waren", "beliepen":
		return !r.toks[k].is(cCosts)
	}
	return false
}

// courtBefore reports whether an amount only says how high costs can rise that the
// sentence before named as those of a court: "betaalt u ook de kosten daarvan. Dat kan
// oplopen tot meer dan € 300,00".
func (r *reader) courtBefore(i int, sp *span) bool {
	const reach = 40
	n := int(r.toks[i].sent)
	if n == 0 || sp.mask&cCosts != 0 || !r.toks[sp.from].is(cDemo) && !r.toks[sp.from].wordIs("dat") || !r.risesTo(i, sp) && !r.vague(i) {
		return false
	}
	p := &r.sents[n-1]
	if p.mask&cCosts != 0 {
		return false
	}
	for k := int(p.from); k < min(int(p.to), int(p.from)+reach); k++ {
		switch r.toks[k].fold {
		case "rechter", "rechtbank", "kantonrechter", "rechtszaak", "procedure", "deurwaarder", "griffierecht", "dagvaarding", "proceskosten":
			return true
		}
	}
	return false
}

// risesTo reports whether the amount at i is one that something rises to: "kan oplopen tot
// meer dan", "lopen snel op tot boven de".
func (r *reader) risesTo(i int, s *span) bool {
	const reach = 10
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		switch r.toks[k].fold {
		case "oplopen", "oploopt":
			return true
		case "lopen", "loopt":
			return r.saidIn(k, i, "op")
		}
	}
	return false
}

// instalmentOf sees an amount of a plan that lasts some months: "daarnaast € 172,00,
// twaalf maanden lang", "elke maand € 50,00".
func (r *reader) instalmentOf(i int) bool {
	k := i + 1
	if r.at(k).punct(',') {
		k++
	}
	if d := r.at(k); d.kind == tDuration && d.sent == r.toks[i].sent && d.unit == unitMonth && r.at(k+1).wordIs("lang") {
		return true
	}
	const fees = cCostWord | cCosts | cAdmin
	if r.at(i+1).is(fees) || r.at(i+2).is(fees) {
		return false
	}
	switch r.at(i - 1).word() {
	case "maandelijks", "wekelijks":
		return true
	case "maand", "week":
		return r.at(i-2).wordIs("elke") || r.at(i-2).wordIs("iedere") || r.at(i-2).wordIs("per")
	}
	return r.at(i-1).wordIs("van") && (r.at(i-2).wordIs("delen") || r.at(i-2).wordIs("porties")) && r.at(i-3).kind == tNumber
}

// planMonths sees how long a plan lasts: "€ 260,00 per maand gedurende twaalf maanden".
func (r *reader) planMonths(i int, s *span) bool {
	const reach = 8
	if r.toks[i].unit != unitMonth && r.toks[i].unit != unitWeek {
		return false
	}
	if r.at(i + 1).wordIs("lang") {
		return true
	}
	for k := i - 1; k > max(int(s.from), i-reach); k-- {
		if r.toks[k].is(cUnit) && (r.at(k-1).wordIs("per") || r.at(k-1).wordIs("elke") || r.at(k-1).wordIs("iedere")) {
			return true
		}
	}
	return false
}

// amountThen reports whether the amount at i stands in an entry of what was done before,
// and is no fee for it: "- 2 maart 2026: aanmaning € 7,50".
func (r *reader) amountThen(i int, s *span) bool {
	const fee = 6 // words of an entry that holds a fee
	if s.mask&(cAdmin|cCosts|cCostWord|cCharge) != 0 || s.mask&(cLetter|cPast|cReact|cDemand) == 0 {
		return false
	}
	return (i-int(s.from) > fee || !r.isRow(i, r.lineOf(i))) && r.logEntry(i, s)
}

// saidThen sees what another letter of the sender said: "in onze brief van 20 februari
// stond een termijn van 7 dagen na dagtekening".
func (r *reader) saidThen(i int, s *span) bool {
	const opening = 12
	from := int(s.from)
	if !r.toks[from].is(cIn) && !r.toks[from].wordIs("in") && !r.toks[from].wordIs("bij") || s.mask&cMust != 0 || r.asksNow(s) {
		return false
	}
	letter, then := false, false
	for k := from; k < min(i, from+opening); k++ {
		letter = letter || r.toks[k].is(cLetter) && !r.at(k-1).wordIs("deze")
		then = then || letter && r.pastDay(k)
		switch r.toks[k].fold {
		case "vorige", "eerdere", "eerste":
			then = true
		case "stond", "noemden", "gaven", "gunden", "stelden", "hanteerden", "gold", "vermeldden", "vroegen", "verzochten", "hebben", "is", "was":
			if letter && then {
				return true
			}
		}
	}
	return false
}

// nextTime sees a term for another time: "bij een volgende te late betaling hanteren wij
// een termijn van 5 dagen".
func (r *reader) nextTime(i int, s *span) bool {
	for k := int(s.from); k < i && k < int(s.from)+12; k++ {
		switch r.toks[k].fold {
		case "volgende":
			if r.at(k - 1).wordIs("een") {
				return true
			}
		case "voortaan":
			return true
		case "vervolg", "toekomst":
			return r.at(k-1).wordIs("het") || r.at(k-1).wordIs("de")
		}
	}
	return false
}

// paidThen sees how soon a debtor paid before: "de vorige keer betaalde u binnen 21 dagen".
func (r *reader) paidThen(i int, s *span) bool {
	const reach = 10
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		switch r.toks[k].fold {
		case "betaalde", "betaalden", "voldeed":
			return r.at(k+1).is(cYou) || r.at(k-1).is(cYou)
		}
	}
	return false
}

// cancellable sees the time in which a contract can be ended: "opzegbaar met een termijn
// van 30 dagen".
func (r *reader) cancellable(i int, s *span) bool {
	const reach = 8
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		switch r.toks[k].fold {
		case "opzegbaar", "opzeggen", "opgezegd", "opzegging", "annuleren", "ontbinden":
			return !r.between(k, i, cPay|cDemand)
		}
	}
	return false
}

// asksWithCosts reports whether a sentence asks for a sum with the costs now: "Het bedrag,
// inclusief de incassokosten, moet nu worden voldaan".
func (r *reader) asksWithCosts(head int, s *span) bool {
	const reach, near = 60, 6
	if s.mask&(cNot|cIf|cMay|cOver|cOwe) != 0 || s.mask&(cMust|cDemand) == 0 && !r.imperative(s) || r.avoids(s) || r.conditionStart(s) >= 0 || r.thenAt(s) {
		return false
	}
	with := r.modifiedBy(head, "inclusief", "incl")
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "nu", "thans", "direct", "onmiddellijk", "omgaande", "omgaand":
			return with
		case "binnen": // "de incassokosten dient u eveneens binnen deze termijn te betalen"
			if r.toks[head].is(cCosts) && k > head && k <= head+near && r.at(k+1).is(cDemo) && r.at(k+2).is(cTerm) && s.mask&cPay != 0 && s.flags&sAmount == 0 {
				return true
			}
		}
	}
	return false
}

// forDiscount sees time in which paying is rewarded: "betaalt u binnen 5 dagen, dan krijgt
// u 2% korting".
func (r *reader) forDiscount(i int, s *span) bool {
	const reach = 20
	if s.mask&(cNot|cCosts|cCostWord|cDemand|cMust) != 0 {
		return false
	}
	for k := i + 1; k < min(int(s.to), i+reach); k++ {
		switch r.toks[k].fold {
		case "korting", "kortingsbon", "tegoedbon":
			return true
		}
	}
	return false
}

// requestThen sees what an earlier letter asked: "op 26 januari 2026 een tweede, met het
// verzoek binnen vijf dagen te betalen".
func (r *reader) requestThen(i int, s *span) bool {
	const reach, back = 6, 30
	asked := -1
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		if t := &r.toks[k]; t.wordIs("verzoek") || t.wordIs("vraag") {
			asked = k
			break
		}
	}
	if asked < 0 || !r.saidIn(max(int(s.from), asked-4), asked, "met") || r.asksNow(s) {
		return false
	}
	for k := asked - 1; k >= max(int(s.from), asked-back); k-- {
		t := &r.toks[k]
		switch {
		case asksBy(t):
			return false
		case r.pastDay(k) && !r.between(k-5, k, cInvoice):
			return true
		}
	}
	return false
}

// asksBy names the words by which a sentence with "met het verzoek" asks now.
func asksBy(t *token) bool {
	switch t.word() {
	case "hierbij", "bijgaand", "deze", "nogmaals", "herinneren", "sturen", "stuur", "zenden", "zend", "wijzen", "verwijzen", "richten", "ontvangt", "treft", "vindt":
		return true
	}
	return false
}

// pastDay reports whether a date before that of the letter stands at k.
func (r *reader) pastDay(k int) bool {
	t := &r.toks[k]
	if t.kind != tDate || r.letterDate == 0 {
		return false
	}
	day := r.dateOf(t)
	return day != 0 && day < r.letterDate
}

// bracketOfDate sees the term of an earlier letter in brackets behind its date: "onze
// herinneringen van 28 mei (termijn 7 dagen) en 12 juni (termijn 7 dagen)".
func (r *reader) bracketOfDate(i int, s *span) bool {
	const reach = 4
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		if r.toks[k].punct('(') {
			return k > int(s.from) && r.pastDay(k-1)
		}
		if t := &r.toks[k]; t.kind != tWord && !t.punct(':') {
			return false
		}
	}
	return false
}

// wouldBePaid sees what was agreed: "zou in twee delen worden betaald: de helft bij
// plaatsing en de helft binnen een maand", "ik heb afgesproken dat u binnen 30 dagen zou
// betalen".
func (r *reader) wouldBePaid(i int, s *span) bool {
	const reach = 24
	for k := max(int(s.from), i-reach); k < min(int(s.to), i+4); k++ {
		if t := &r.toks[k]; !t.wordIs("zou") && !t.wordIs("zouden") {
			continue
		}
		for m := min(k, i) + 1; m < max(k, i); m++ {
			if t := &r.toks[m]; t.is(cIf|cDemand) && !t.wordIs("bij") {
				return false
			}
		}
		if r.at(k+1).is(cYou) && k == int(s.from) { // "Zou u binnen 14 dagen"
			return false
		}
		for m := k + 1; m < min(int(s.to), k+reach); m++ {
			switch r.toks[m].fold {
			case "betaald", "voldaan", "overgemaakt":
				for be := m - 2; be <= m+1; be++ {
					if w := r.at(be); w.wordIs("worden") || w.wordIs("zijn") {
						return true
					}
				}
				return false
			case "betalen", "voldoen":
				return k > i && m == k+1
			case "willen", "kunnen", "moeten":
				return false
			}
		}
	}
	return false
}

// taxBefore reports whether the sentence of token i, or the one before it, speaks of VAT:
// "verhogen wij de kosten met 21% btw. Dat is € 65,02".
func (r *reader) taxBefore(i int) bool {
	n := int(r.toks[i].sent)
	return r.sents[n].mask&cVAT != 0 || n > 0 && r.sents[n-1].mask&cVAT != 0
}

// shareBehind reports whether the sentence behind sentence n tells the height of its costs
// as a percentage: "Deze bedragen 15% van de hoofdsom".
func (r *reader) shareBehind(n int) bool {
	if n+1 >= len(r.sents) || r.sents[n].mask&cCosts == 0 {
		return false
	}
	p := &r.sents[n+1]
	return p.flags&sPercent != 0 && p.mask&cInterest == 0 && (r.pointsBack(p) || r.toks[p.from].is(cDemo))
}

// comesBack sees costs that are charged time and again: "maandelijks € 60,00".
func (r *reader) comesBack(k int) bool {
	switch r.toks[k].fold {
	case "maandelijks", "wekelijks", "dagelijks":
		return r.at(k+1).kind == tAmount
	}
	return false
}
