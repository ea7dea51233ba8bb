package letter

// chargedNow reports whether a sentence says that the collection costs named at head are
// charged, added or asked for already, whatever another sentence says of later.
func (r *reader) chargedNow(n, head int, s *span) bool {
	if r.heldByAmount(head, s) {
		return true
	}
	if !r.namesFee(s) || s.mask&(cMay|cVAT|cOffset) != 0 || r.conditionStart(s) >= 0 && !r.happened(s) || r.laterOrElse(s) {
		return false
	}
	return r.addedTo(head, s) || r.chargesHere(n, s) || r.owesNow(s) || r.asksToo(s)
}

// namesFee reports whether a sentence holds an amount of collection costs that no
// condition governs.
func (r *reader) namesFee(s *span) bool {
	for n := r.firstSum(int(s.from)); n < len(r.sums) && r.sums[n].tok < int(s.to); n++ {
		if f := &r.sums[n]; f.role == roleCosts && !f.cond && !f.low && !f.high && f.head >= 0 && r.besideCosts(f) {
			return true
		}
	}
	return false
}

// laterOrElse sees the words with which a sentence speaks of what will or would be, of
// another time, or of how to be spared the costs.
func (r *reader) laterOrElse(s *span) bool {
	const reach = 60
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "dan", "alsdan", "daarna", "vervolgens", "waarna", "anders", "zodra", "later", "pas", "eerst", "zal", "zullen", "zou", "zouden", "zult",
			"voorkomen", "voorkomt", "voorkom", "vermijden", "besparen", "bespaart", "bespaard", "ontlopen", "kwijtgescholden", "vervallen", "vervalt",
			"vorig", "destijds", "toen", "na", "vanaf", "straffe", "tenzij", "bij", "ingeval", "geval", "waarvan", "zonder", "geen", "exclusief", "wordt", "worden", "nadat", "gevolg":
			if r.toks[k].fold == "bij" && !r.at(k+1).is(cNot|cBlame) {
				continue
			}
			if r.toks[k].fold == "worden" && r.saidIn(int(s.from), int(s.to), "tegelijk") {
				continue
			}
			return true
		}
	}
	return false
}

// addedTo sees what was done: "hebben wij in rekening gebracht", "is verhoogd met € 60,00
// incassokosten", "zijn bij uw rekening opgeteld", "bent u verschuldigd geworden".
func (r *reader) addedTo(head int, s *span) bool {
	const reach = 60
	have := false
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "hebben", "heb", "zijn", "is", "bent", "werden", "werd":
			have = true
		}
	}
	if !have {
		return r.standsIn(s)
	}
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "gebracht", "opgelegd", "doorberekend", "toegevoegd", "opgeteld", "bijgeteld", "bijgeboekt", "geworden", "doorbelast":
			return !r.between(min(k, head), max(k, head), cNot)
		case "verhoogd", "vermeerderd":
			return r.at(k+1).wordIs("met") || r.saidIn(max(k-7, int(s.from)), k, "met")
		}
	}
	return false
}

// standsIn sees "De € 60,00 incassokosten staan al op uw rekening", "Daar zit € 60,00
// incassokosten bij".
func (r *reader) standsIn(s *span) bool {
	from, to := int(s.from), int(s.to)
	switch r.at(from).word() {
	case "daar", "hier", "daarin", "hierin":
		return r.at(from+1).wordIs("zit") || r.at(from+1).wordIs("zitten")
	}
	stands := r.saidIn(from, to, "staan") || r.saidIn(from, to, "staat")
	return stands && s.mask&(cAccount|cInvoice) != 0 && s.mask&cNot == 0 && (r.saidIn(from, to, "al") || r.saidIn(from, to, "inmiddels") || r.saidIn(from, to, "reeds"))
}

// chargesHere sees what the letter itself does: "Hierbij brengen wij", "Voor deze brief
// rekenen wij", "Omdat u niet op tijd heeft betaald, brengen wij", "komt er nu bij".
func (r *reader) chargesHere(n int, s *span) bool {
	const reach = 60
	verb, here := false, false
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		next := r.at(k + 1)
		switch r.toks[k].fold {
		case "brengen", "breng", "rekenen", "reken", "berekenen", "bereken":
			verb = verb || next.is(cWe) || r.at(k-1).is(cWe)
		case "komt", "komen":
			verb = verb || r.saidIn(k, int(s.to), "bij") || r.saidIn(k, int(s.to), "bovenop") || r.saidIn(k, int(s.to), "erbij")
		case "hierbij", "thans", "nu", "inmiddels":
			here = true
		case "omdat", "aangezien", "doordat":
			here = here || next.is(cYou)
		case "voor":
			here = here || next.is(cDemo) && r.at(k+2).is(cLetter)
		case "daarom":
			here = here || !r.isConsequence(n, s, int(s.to)-1)
		}
	}
	return verb && here
}

// owesNow sees "U bent nu al € 60,00 incassokosten verschuldigd".
func (r *reader) owesNow(s *span) bool {
	if s.mask&cNot != 0 {
		return false
	}
	if s.mask&cOwe == 0 {
		return r.paysNow(s)
	}
	for _, w := range [...]string{"nu", "thans", "al", "reeds", "inmiddels", "rechtswege"} {
		if r.saidIn(int(s.from), int(s.to), w) {
			return true
		}
	}
	return false
}

// paysNow sees "betaalt u nu € 60,00 incassokosten".
func (r *reader) paysNow(s *span) bool {
	const reach = 40
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		if t := &r.toks[k]; (t.wordIs("betaalt") || t.wordIs("betaal")) && (r.at(k+1).is(cYou) && r.at(k+2).wordIs("nu") || r.at(k-1).is(cYou) && r.at(k+1).wordIs("nu")) {
			return true
		}
	}
	return false
}

// asksToo sees costs that must be paid along: "Gelieve ook de incassokosten te betalen",
// "moeten tegelijk met de hoofdsom worden betaald", "Tel bij uw betaling € 60,00 op".
func (r *reader) asksToo(s *span) bool {
	const reach = 60
	asks := s.mask&(cDemand|cMust) != 0 || r.imperative(s) || r.at(int(s.from)).wordIs("vergeet") || r.at(int(s.from)).wordIs("tel")
	if !asks || s.mask&cPay == 0 {
		return false
	}
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "ook", "eveneens", "tevens", "daarbij", "tegelijk", "mee", "op", "samen", "tezamen":
			return s.mask&cNot == 0 || r.at(int(s.from)).wordIs("vergeet")
		}
	}
	return false
}

// heldByAmount sees that the amount asked for holds the costs: "In het bedrag van € 460,00
// zitten de incassokosten al".
func (r *reader) heldByAmount(head int, s *span) bool {
	from := int(s.from)
	if !r.toks[head].is(cCosts) || !r.at(from).wordIs("in") || s.mask&(cNot|cMay|cIf) != 0 || r.laterOrElse(s) {
		return false
	}
	if n := r.at(from + 2); !n.is(cSum|cTotal|cPrincipal|cOpen) && !r.at(from+3).is(cSum|cTotal) {
		return false
	}
	for k := from; k < min(int(s.to), from+24); k++ {
		switch r.toks[k].fold {
		case "zitten", "zit", "begrepen", "inbegrepen", "verwerkt", "opgenomen", "meegenomen", "meegerekend":
			return true
		}
	}
	return false
}

// owedNow reports whether an amount is told to be what the debt has come to or what is paid
// now: "is inmiddels opgelopen tot € 460,00", "U betaalt nu dus € 460,00".
func (r *reader) owedNow(s *sum) bool {
	sp := r.sentence(s.tok)
	if s.row && sp.mask&cYou == 0 || sp.mask&(cNot|cMay) != 0 || r.conditionStart(sp) >= 0 || r.laterOrElse(sp) {
		return false
	}
	for _, w := range [...]string{"nu", "inmiddels", "thans", "reeds"} {
		if r.saidIn(int(sp.from), s.tok, w) {
			return sp.mask&(cPay|cOpen|cPrincipal|cTotal|cOwe) != 0
		}
	}
	return false
}
