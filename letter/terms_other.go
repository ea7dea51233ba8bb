package letter

// otherMatter reports whether the duration at i gives time for something else than
// paying: to call, to object, for the bailiff's next step, or time that an earlier
// letter gave.
func (r *reader) otherMatter(i int, s *span, l lead) bool {
	return r.historic(i, s) || r.arrears(i) || r.ofPeriod(i) || r.unrelated(i, s) || r.weSend(i) || r.rejected(i, s) || r.narrated(i, s) || r.paperSays(i, s) || r.contactTerm(i, s) || r.nextStep(i, s, l) || r.notWithin(i, s) || r.delivery(i, s) || r.handsIn(i, s)
}

// arrears sees weeks and months for which something was not paid: "zes maanden premie",
// "drie maanden huur", "twee maanden achter".
func (r *reader) arrears(i int) bool {
	d, n := &r.toks[i], r.at(i+1)
	if second := r.at(i + 2); second.sent == d.sent && (n.wordIs("over") && second.wordIs("tijd") || n.wordIs("te") && second.wordIs("laat")) {
		return true // "is 78 dagen over tijd"
	}
	if d.unit != unitMonth && d.unit != unitWeek || n.sent != d.sent {
		return false
	}
	switch n.word() {
	case "huur", "premie", "contributie", "achterstand", "achter", "achterstallig", "achterstallige", "abonnement",
		"abonnementsgeld", "lesgeld", "loon", "salaris", "rente":
		return true
	}
	return false
}

// unrelated sees a condition that is about something else than paying: "Mocht u binnen 14
// dagen verhuizen, geef dan uw nieuwe adres door".
func (r *reader) unrelated(i int, s *span) bool {
	const reach = 60
	if s.mask&cIf == 0 || s.mask&(cOwe|cCosts|cCostWord|cOpen|cPrincipal|cNot|cDemand|cMust|cReact|cHandover|cTerm) != 0 {
		return false
	}
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		if t := &r.toks[k]; t.pays() || t.is(cReceive|cSum) && r.conditionStart(s) < 0 {
			return false
		}
	}
	return r.toks[s.from].is(cIf) && i-int(s.from) < reach
}

// weSend sees when the sender does something small: "sturen wij u binnen 3 werkdagen een
// bevestiging".
func (r *reader) weSend(i int) bool {
	for k := i - 1; k >= i-7 && r.at(k).sent == r.toks[i].sent; k-- {
		if t := r.at(k); t.is(cDemand|cMust|cNot) && !(t.wordIs("verzoek") && r.at(k-1).wordIs("op")) || t.kind == tAmount {
			return false
		} else if !t.is(cWe) {
			continue
		}
		for _, m := range [...]int{k - 1, k + 1} {
			switch r.at(m).word() {
			case "sturen", "stuur", "zenden", "bevestigen", "verwerken", "mailen", "storten":
				return true
			}
		}
	}
	return false
}

// rejected sees time that the debtor asked for and did not get: "uw verzoek om uitstel van
// 30 dagen hebben wij afgewezen".
func (r *reader) rejected(i int, s *span) bool {
	const reach = 10
	for k := i + 1; k < min(int(s.to), i+reach); k++ {
		switch r.toks[k].fold {
		case "afgewezen", "geweigerd", "verworpen":
			return true
		}
	}
	return false
}

// ofPeriod sees time that runs from the start or the end of a period: "binnen 14 dagen na
// de eerste van de maand", "na afloop van het kwartaal".
func (r *reader) ofPeriod(i int) bool {
	const reach = 9
	after, edge := false, false
	for k := i + 1; k <= i+reach && r.at(k).sent == r.toks[i].sent; k++ {
		switch w := r.at(k).fold; w {
		case "na", "van", "de", "het", "elke", "iedere", "een":
			after = after || w == "na"
		case "eerste", "begin", "aanvang", "einde", "afloop", "1e", "ingang":
			edge = after
		case "maand", "kwartaal", "jaar", "seizoen", "kalenderjaar", "schooljaar", "kalendermaand":
			return edge
		default:
			return false
		}
	}
	return false
}

// narrated sees time that was given before: "in onze vorige brief gaven wij u 14
// dagen".
func (r *reader) narrated(i int, s *span) bool {
	if s.mask&cMust != 0 || r.asksNow(s) {
		return false
	}
	const reach = 16
	if r.toldBefore(i, s) || r.agreedThen(i, s) {
		return true
	}
	inThat := r.givenBefore(i, s)
	for k := max(int(s.from), i-reach); k < min(int(s.to), i+reach); k++ {
		n, p := r.at(k+1), r.at(k-1)
		we := n.is(cWe) || p.is(cWe) || n.is(cYou) || p.is(cYou)
		switch r.toks[k].fold {
		case "gaven", "noemden", "boden", "gunden", "verleenden", "hanteerden", "stelden", "kreeg", "kregen", "had", "vroegen", "verzochten", "noemde", "gaf", "stelde":
			if we {
				return true
			}
		case "waarin", "waarbij":
			inThat = !r.near(k, "wordt", reach)
		case "gegund", "gegeven", "gesteld", "geboden", "verleend":
			if inThat {
				return true
			}
		}
	}
	return false
}

// agreedThen sees what was chosen or agreed when the debtor bought: "je koos voor
// achteraf betalen binnen 30 dagen", "wij spraken een termijn van 14 dagen af".
func (r *reader) agreedThen(i int, s *span) bool {
	const reach = 20
	for k := max(int(s.from), i-reach); k < i; k++ {
		switch r.toks[k].fold {
		case "koos", "kozen", "sprak", "spraken", "ging", "gingen", "sloot", "sloten", "kocht", "kochten", "bestelde", "bestelden",
			"tekende", "tekenden", "beloofde", "beloofden", "gold", "luidde", "bedong", "bedongen", "vermeldde", "vermeldden", "stemde", "huurde", "huurden", "boekte", "boekten":
			return !r.clauseAsks(k, i)
		}
	}
	return false
}

// paperSays sees a term that an invoice or a contract holds: "op de factuur staat dat u
// binnen 21 dagen moet betalen".
func (r *reader) paperSays(i int, s *span) bool {
	const reach = 12
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		t := &r.toks[k]
		if t.is(cDemand|cLetter|cIf) || t.punct(',') || t.kind == tAmount {
			return false
		}
		switch t.fold {
		case "staat", "stond", "vermeldt", "bepaalt", "voorschrijft", "noemt", "geldt", "bepalen", "vermelden", "verplicht", "eist":
			return !r.comparedTo(k) && r.paperBefore(k, s)
		}
	}
	return false
}

// paperBefore reports whether an invoice, a contract or its terms are the subject of
// the verb at k: "op de factuur staat", "artikel 7 van het contract bepaalt".
func (r *reader) paperBefore(k int, s *span) bool {
	const reach = 10
	for m := k - 1; m >= max(int(s.from), k-reach); m-- {
		switch t := &r.toks[m]; {
		case t.is(cNot|cDemand|cMust) || t.kind == tAmount || t.kind == tDate || t.punct(','):
			return false
		case t.is(cInvoice | cAgreed | cObject), t.wordIs("artikel"), t.wordIs("reglement"), t.wordIs("statuten"), t.wordIs("wet"):
			return true
		}
	}
	return false
}

// clauseAsks reports whether between tokens k and i, or right behind i, the sentence
// turns to what must be done now.
func (r *reader) clauseAsks(k, i int) bool {
	for m := k + 1; m < i+6; m++ {
		if t := r.at(m); t.sent == r.toks[i].sent && t.is(cDemand|cMust|cIf|cLetter) && !t.wordIs("bij") && !t.wordIs("zo") {
			return true
		}
	}
	return false
}

// givenBefore sees "wij hebben u al 14 dagen extra de tijd gegeven".
func (r *reader) givenBefore(i int, s *span) bool {
	const reach = 8
	have, already := false, false
	for k := max(int(s.from), i-reach); k < i; k++ {
		switch r.toks[k].fold {
		case "hebben", "heb", "heeft":
			have = have || r.at(k-1).is(cWe) || r.at(k+1).is(cWe)
		case "al", "reeds", "eerder", "inmiddels":
			already = have
		}
	}
	return already
}

// toldBefore sees "u heeft al eerder een aanmaning ontvangen, met een termijn van 10
// dagen".
func (r *reader) toldBefore(i int, s *span) bool {
	const reach = 16
	before, sent := false, false
	for k := max(int(s.from), i-reach); k < i; k++ {
		t := &r.toks[k]
		if t.pays() {
			return false
		}
		before = before || t.wordIs("eerder") || t.wordIs("eerdere") || t.wordIs("vorige")
		sent = sent || t.is(cReceive|cSend)
	}
	return before && sent
}

// pays reports whether a token speaks of paying; "te" and "over" alone do not.
func (t *token) pays() bool {
	return t.kind == tAmount || t.is(cPay) && !t.wordIs("te") && !t.wordIs("over") && !t.wordIs("maken") || t.wordIs("bedrag")
}

// ownClause returns the part of a sentence around token i that holds it, between
// commas and semicolons.
func (r *reader) ownClause(i int, s *span) (from, to int) {
	const reach = 40
	from, to = i, i+1
	for from > max(int(s.from), i-reach) && !r.toks[from-1].punct(',') && !r.toks[from-1].punct(';') {
		from--
	}
	for to < min(int(s.to), i+reach) && !r.toks[to].punct(',') && !r.toks[to].punct(';') {
		to++
	}
	return from, to
}

// contactTerm sees time to call, to object, to ask for an arrangement, to repair, in
// a sentence that does not speak of paying.
func (r *reader) contactTerm(i int, s *span) bool {
	const reach = 30
	if r.contactClause(i, s) {
		return true
	}
	contact := false
	for k := max(int(s.from), i-reach); k < min(int(s.to), i+reach); k++ {
		t := &r.toks[k]
		if t.pays() {
			return false
		}
		if p := r.at(k - 1); t.is(cLetter) && (p.is(cDemo) || p.wordIs("de")) {
			continue // "nadat u deze mail heeft ontvangen"
		}
		contact = contact || t.is(cReact) && !t.wordIs("antwoord") || contactWord(t.fold)
	}
	return contact
}

// contactClause sees that the part of the sentence that holds the time asks to call or
// write, whatever the rest is about: "Wilt u in delen betalen, laat dat dan binnen een
// week weten", "Bel ons voor 1 mei als u de betaling wilt spreiden".
func (r *reader) contactClause(i int, s *span) bool {
	from, to := r.ownClause(i, s)
	for k := i - 1; k > from; k-- { // "in delen betalen als u dat binnen een week laat weten"
		if t := &r.toks[k]; t.wordIs("als") || t.wordIs("indien") || t.wordIs("mits") {
			from = k
		}
	}
	contact := false
	for k := from; k < to; k++ {
		t := &r.toks[k]
		if k > from && k > i && (t.is(cIf) && !t.wordIs("bij") && !t.wordIs("zo") || t.wordIs("of")) {
			break
		}
		if t.pays() || t.is(cNot|cReceive|cLetter|cOver) && !t.wordIs("laat") || t.wordIs("weten") && r.at(k-1).wordIs("te") {
			return false
		}
		switch t.fold {
		case "bel", "belt", "mail", "mailt", "meld", "meldt", "weten", "kenbaar", "contact", "aanvragen", "reageer", "reageert", "doorgeven", "afspreekt", "afspreken", "afspreek", "overlegt":
			contact = true
		}
	}
	return contact
}

// contactWord names what a debtor is asked to do beside paying.
func contactWord(w string) bool {
	switch w {
	case "contact", "gereageerd", "bel", "mail", "mailen", "vraag", "meld", "meldt", "melden", "weten", "berichten", "informeren", "verhelpen", "herstellen",
		"repareren", "terugsturen", "opsturen", "indienen", "ingediend", "gemeld", "aangemeld", "doorgegeven", "geretourneerd", "teruggestuurd", "gereclameerd", "aanleveren", "ontruimen", "verwijderen", "aanvraag", "schrijf", "inleveren", "inspectie":
		return true
	}
	return false
}

// nextStep sees when the sender goes on: "die u binnen vijf dagen daarna zal
// dagvaarden", "na 14 dagen dagvaarden wij u".
func (r *reader) nextStep(i int, s *span, l lead) bool {
	if s.mask&cHandover == 0 || r.costsAfter(i, s, l) {
		return false
	}
	from, to := r.ownClause(i, s)
	hand := false
	for k := from; k < to; k++ {
		if r.toks[k].pays() || r.toks[k].is(cNot|cIf) && !r.toks[k].wordIs("bij") {
			return false
		}
		hand = hand || r.toks[k].is(cHandover)
	}
	return hand && (l == leadAfter || r.at(from).wordIs("die") || r.at(from).wordIs("waarna") || r.at(from).wordIs("welke"))
}

// costsAfter sees costs that fall due after fewer than fourteen days: "na 10 dagen
// dragen wij de zaak over en bent u de kosten verschuldigd".
func (r *reader) costsAfter(i int, s *span, l lead) bool {
	const least = 14
	d := &r.toks[i]
	return l == leadAfter && (d.unit == unitDay && d.num < least || d.unit == unitWeek && 7*d.num < least) && s.mask&(cCosts|cCostWord) != 0 && s.mask&(cOwe|cCharge) != 0 && s.mask&cInterest == 0
}

// notWithin sees "niet binnen 14 dagen, maar onmiddellijk".
func (r *reader) notWithin(i int, s *span) bool {
	if r.conditionStart(s) >= 0 && s.mask&cIf != 0 || r.inverted(s) {
		return false
	}
	if !r.at(i-1).is(cIn) || !r.at(i-2).wordIs("niet") {
		return false
	}
	for k := i + 1; k < int(s.to) && k < i+24; k++ {
		if r.toks[k].wordIs("maar") {
			return true
		}
	}
	return false
}

// delivery sees how long something else takes: "bezorgt meestal binnen twee dagen",
// "de dekking wordt geschorst vanaf de vijftiende dag".
func (r *reader) delivery(i int, s *span) bool {
	for k := max(int(s.from), i-12); k < min(int(s.to), i+12); k++ {
		t := &r.toks[k]
		if t.pays() || t.is(cDemand|cMust) {
			return false
		}
		switch t.fold {
		case "postbode", "postnl", "meestal", "doorgaans", "gemiddeld", "normaliter", "dekking", "geschorst", "schorsing", "opgeschort":
			return true
		}
	}
	return false
}

// shorter returns the first figure of a range: "binnen 5 tot 14 dagen" gives 5.
func (r *reader) shorter(i int) (int64, bool) {
	n, w := r.at(i-2), r.at(i-1)
	if n.kind != tNumber || n.num < 1 || n.num >= r.toks[i].num || n.sent != r.toks[i].sent {
		return 0, false
	}
	return n.num, w.wordIs("tot") || w.wordIs("a") || w.wordIs("of") || w.punct('-')
}

// laterStep reports whether the sentence of the duration at i tells what follows when
// payment does not come for a longer time yet, and that is no costs: "betaalt u binnen
// 30 dagen nog niet, dan volgt een dagvaarding".
func (r *reader) laterStep(i int) bool {
	s := r.sentence(i)
	return s.mask&cHandover != 0 && s.mask&(cCosts|cCostWord|cDemand) == 0 && (r.conditionStart(s) >= 0 || r.inverted(s))
}
