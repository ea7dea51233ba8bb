package letter

// safeAfter is how many days after its posting the earliest letter can have run its
// fourteen days: a day before it that the letter holds against the debtor is too early.
const safeAfter = 16

// soonBound finds a last day by what the sentence holds against the debtor, where no word
// before the date tells: "Zorg dat het geld op 24 maart op onze rekening staat", "Met ingang
// van 25 maart bent u de kosten verschuldigd". Only days that are too early are looked for.
func (r *reader) soonBound(i int) (before bool, from int, ok bool) {
	day := r.dateOf(&r.toks[i])
	if r.letterDate == 0 || day <= r.letterDate || day-r.letterDate >= safeAfter {
		return false, 0, false
	}
	s := r.sentence(i)
	if r.soonElse(i, s) {
		return false, 0, false
	}
	before, _, from, bound := r.boundOf(i)
	if !bound {
		before, from = r.fromThatDay(i)
	}
	switch {
	case r.explainsDay(i, s), r.calledLast(i, s), r.termEnds(i, s), r.letterEnds(i, s):
	case bound && r.givesUntil(int(s.from), from) && s.mask&cYou != 0 && s.mask&cReact == 0:
	case bound && (r.at(int(s.from)).wordIs("doe") || r.at(int(s.from)).wordIs("doet") || r.at(int(s.from)).wordIs("regel")):
	case r.moneyThen(i, s) && !before, r.nothingThen(s), r.costsThen(s), before && s.flags&sAmount != 0 && r.saidIn(i, int(s.to), "extra"), r.absentThen(i):
	default:
		return false, 0, false
	}
	return before, from, true
}

// fromThatDay reports whether the date at i is the first day of what follows: "vanaf", "met
// ingang van", "op 25 maart komen de kosten erbij".
func (r *reader) fromThatDay(i int) (before bool, from int) {
	p := i - 1
	for r.at(p).is(cWeekday) {
		p--
	}
	switch t := r.at(p); {
	case t.wordIs("vanaf"), t.wordIs("per"), t.wordIs("van") && r.at(p-1).wordIs("ingang"):
		return true, p
	case t.wordIs("op"), t.wordIs("na"):
		return false, p
	}
	return false, i
}

// soonElse reports whether a sentence with a date is about something else than the last day
// for paying: receipt, interest, an arrangement, opening hours, a later invoice.
func (r *reader) soonElse(i int, s *span) bool {
	const reach = 40
	if s.mask&(cInterest|cPast) != 0 || r.at(i+1).is(cTot|cTm) || r.plan(i, s) || r.arrives(i, s) || r.reactTerm(i, nil) || r.contactTerm(i, s) || r.suspends(s) {
		return true
	}
	for k := max(int(s.from), i-reach); k < min(int(s.to), i+reach); k++ {
		switch r.toks[k].fold {
		case "gesloten", "bereikbaar", "geopend", "vakantie", "feestdag", "spreekuur", "bezoek", "afspraak", "huisbezoek", "zitting",
			"afschrijven", "afgeschreven", "schrijven", "incasseren", "geincasseerd", "volgende", "eerstvolgende", "nieuwe", "ingepland",
			"bijgewerkt", "verwerkt", "verzonden", "verstuurd", "ontvangt", "deelbetaling", "bevestigen", "bevestiging", "storing", "onderhoud",
			"geweest", "langsgekomen", "bel", "belt", "bellen", "contact", "reageer", "reageert", "reageren", "bezwaar", "klacht", "gesproken", "schriftelijk", "laten", "beloofd", "toegezegd":
			return r.toks[k].fold != "nieuwe" || !r.lineHasDue(*s)
		}
	}
	return false
}

// arrives reports whether a sentence tells when the letter reaches the debtor, or when its
// term starts.
func (r *reader) arrives(i int, s *span) bool {
	const reach = 8
	for k := max(int(s.from), i-reach); k < min(int(s.to), i+reach); k++ {
		t := &r.toks[k]
		if t.is(cReceive) && s.mask&cLetter != 0 && !r.between(max(k-4, int(s.from)), k, cPay) || t.wordIs("begint") || t.wordIs("aanvangt") || t.wordIs("start") || t.wordIs("ingaat") ||
			t.wordIs("gaat") && (r.at(i+1).wordIs("in") || r.between(k, min(k+3, int(s.to)), cIn)) {
			return true
		}
	}
	return false
}

// explainsDay sees that a date is what the term comes to: "Dat is dus 24 maart 2026",
// "(dus voor 24 maart)", "De veertiende dag is 24 maart 2026".
func (r *reader) explainsDay(i int, s *span) bool {
	n, told := int(r.toks[i].sent), false
	for k := i - 1; k >= i-10; k-- {
		t := r.at(k)
		if t.sent != int32(n) {
			return n > 0 && told && (r.sents[n-1].flags&sDuration != 0 || r.sents[n-1].mask&cTerm != 0)
		}
		switch {
		case t.punct('('):
			return r.explainsTerm(k) || n > 0 && k == int(s.from) && (r.sents[n-1].flags&sDuration != 0 || r.sents[n-1].mask&cTerm != 0)
		case t.kind == tDuration:
			return r.between(k, i, cBe)
		case t.is(cWeekday | cVoor | cTot | cLatest | cTm | cDemo), t.punct(':'):
		default:
			switch t.fold {
			case "is", "dus", "oftewel", "namelijk", "derhalve", "betekent", "concreet", "komt", "neer":
				told = true
			case "dat", "dit", "op", "dan", "met", "en", "de", "of":
			default:
				return false
			}
		}
	}
	return false
}

// calledLast sees a day that is called the last one: "24 maart is uw deadline", "uw laatste
// kans: 24 maart", "Wij houden 24 maart aan als laatste dag", "Let op de datum".
func (r *reader) calledLast(i int, s *span) bool {
	const reach = 9
	for k := i - reach; k <= i+reach; k++ {
		t := r.at(k)
		if t.sent != r.toks[i].sent && !(t.punct(':') && k == i-1) {
			continue
		}
		switch t.fold {
		case "deadline", "laatst", "uiterste", "uiterlijk":
			return true
		case "laatste":
			n := r.at(k + 1)
			if n.wordIs("kans") || n.wordIs("dag") || n.wordIs("datum") || n.wordIs("moment") || n.wordIs("gelegenheid") || n.wordIs("mogelijkheid") || n.wordIs("betaaldag") {
				return true
			}
		case "let":
			return r.at(k+1).wordIs("op") && k == int(s.from)
		case "vervaldatum", "vervaldag":
			if p := r.at(k - 1); p.wordIs("nieuwe") {
				return true
			}
		}
	}
	return false
}

// termEnds sees "De termijn verstrijkt 24-03-2026", "de veertien dagen zijn voorbij op".
func (r *reader) termEnds(i int, s *span) bool {
	const reach = 10
	if s.mask&cTerm == 0 && s.flags&sDuration == 0 {
		return false
	}
	for k := max(int(s.from), i-reach); k < min(int(s.to), i+4); k++ {
		switch r.toks[k].fold {
		case "eindigt", "verloopt", "verstrijkt", "afloopt", "af", "voorbij", "om", "verstreken", "verlopen", "afgelopen", "sluit":
			return true
		}
	}
	return false
}

// letterEnds sees a letter that holds until a day: "Deze aanmaning vervalt op", "Ons geduld
// eindigt op".
func (r *reader) letterEnds(i int, s *span) bool {
	const reach = 8
	for k := max(int(s.from), i-reach); k < i; k++ {
		switch r.toks[k].fold {
		case "vervalt", "geldt", "eindigt", "loopt", "sluiten":
		default:
			continue
		}
		for m := max(int(s.from), k-3); m < k; m++ {
			if t := &r.toks[m]; t.is(cLetter) || t.wordIs("geduld") || t.wordIs("aanbod") || t.wordIs("coulance") {
				return true
			}
		}
	}
	return false
}

// moneyThen sees that the money must be there, is awaited or looked for on the day: "Op 24
// maart controleren wij of u heeft betaald".
func (r *reader) moneyThen(i int, s *span) bool {
	if s.mask&(cMust|cDemand|cNot|cIf) == 0 && !r.imperative(s) && !r.awaits(s) {
		return false
	}
	const reach = 14
	for k := max(int(s.from), i-reach); k < min(int(s.to), i+reach); k++ {
		t := &r.toks[k]
		if t.wordIs("binnen") && r.awaits(s) && (r.at(k+1).wordIs("hebben") || r.at(k+1).is(cBe)) {
			return true // "Zorg dat wij het 24 maart binnen hebben"
		}
		if t.pays() && !t.is(cLetter) || t.wordIs("geld") {
			return !(t.kind == tAmount && r.roleLikeItem(k))
		}
	}
	return false
}

// roleLikeItem reports whether the amount at k is one of a list with its own dates.
func (r *reader) roleLikeItem(k int) bool {
	line := r.lineOf(k)
	return r.isRow(k, line) && r.itemRow(k, line)
}

// awaits sees "Wij rekenen op uw betaling", "controleren wij of u heeft betaald".
func (r *reader) awaits(s *span) bool {
	const reach = 40
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "verwachten", "verwacht", "rekenen", "zien", "controleren", "controleer", "kijken", "wachten", "wacht", "zorg", "zorgt":
			return true
		}
	}
	return false
}

// costsThen sees that costs come from a day on: "Op 25 maart dragen wij de zaak over en
// komen de incassokosten erbij".
func (r *reader) costsThen(s *span) bool {
	return s.mask&(cCosts|cCostWord) != 0 && s.mask&(cOwe|cCharge|cBe|cMust) != 0 && s.mask&(cMay|cDemo) == 0 && r.conditionStart(s) < 0
}

// absentThen sees that the next sentence asks whether the money was there on the day: "Wij
// sluiten uw dossier op 24 maart; staat het bedrag dan niet op onze rekening".
func (r *reader) absentThen(i int) bool {
	n := int(r.toks[i].sent) + 1
	if n >= len(r.sents) {
		return false
	}
	p := &r.sents[n]
	from, then, pays := int(p.from), false, false
	for k := from; k < min(int(p.to), from+10); k++ {
		t := &r.toks[k]
		if t.is(cNot) {
			return then && pays
		}
		then = then || t.wordIs("dan") || t.wordIs("alsdan")
		pays = pays || t.pays() || t.wordIs("geld")
	}
	return false
}

// nothingThen sees a question that is a condition: "Zien wij op 24 maart nog niets? Dan gaat
// uw dossier naar het incassobureau".
func (r *reader) nothingThen(s *span) bool {
	from, to := int(s.from), int(s.to)
	if s.flags&sQuestion == 0 || to >= len(r.toks) || !r.at(to).wordIs("dan") {
		return false
	}
	sees := s.mask&cReceive != 0 || r.saidIn(from, to, "zien") || r.saidIn(from, to, "hebben") || r.saidIn(from, to, "binnen")
	return sees && (r.saidIn(from, to, "niets") || r.saidIn(from, to, "niks") || s.mask&cNot != 0)
}

// givesUntil sees the words before a bound with which time is given: "U heeft dus tot 24
// maart", "Ik geef u tot 24 maart".
func (r *reader) givesUntil(from, to int) bool {
	for k := from; k < min(to, from+40); k++ {
		switch r.toks[k].fold {
		case "heeft", "hebt", "heb", "krijgt", "krijg", "geven", "geef", "gunnen", "bieden", "verlenen":
			return true
		}
	}
	return false
}

// suspends sees a service that ends on a day, without costs: "Uw abonnement wordt op 24
// maart geblokkeerd als u niet betaalt".
func (r *reader) suspends(s *span) bool {
	const reach = 40
	if s.mask&(cCosts|cCostWord) != 0 || s.flags&sAmount != 0 {
		return false
	}
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "geblokkeerd", "blokkeren", "blokkeer", "begrensd", "afgesloten", "opgeschort", "geschorst", "stopgezet", "beperkt", "uitgeschreven":
			return true
		}
	}
	return false
}
