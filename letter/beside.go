package letter

import "strings"

// collectingBehind reports whether "kosten" at k are those of collecting: "de kosten van
// incasso", "kosten voor de invordering".
func (r *reader) collectingBehind(k int) bool {
	if !r.at(k+1).wordIs("van") && !r.at(k+1).wordIs("voor") {
		return false
	}
	n := r.at(k + 2)
	if article(n) || n.wordIs("onze") || n.wordIs("deze") {
		n = r.at(k + 3)
	}
	switch n.word() {
	case "incasso", "invordering", "inning", "incassowerkzaamheden", "innen", "incasseren", "invorderen":
		return true
	}
	return false
}

// pricedElse reports whether "kosten" at k are the price of a thing that the text tells of,
// not what collecting costs: "de kosten daarvan, € 16,64, zijn in de declaratie begrepen".
func (r *reader) pricedElse(k int, s *span) bool {
	return r.heldByInvoice(k, s) || r.ofThat(k) || r.madeUp(k, s) || r.priceOf(k, s) || r.chargedUs(k, s)
}

// priceOf sees what something costs that the sentence names around "kosten": "voor een
// kopie rekenen wij € 5,00 kosten", "kosten gemaakt voor het herstel".
func (r *reader) priceOf(k int, s *span) bool {
	if s.mask&(cCosts|cIf|cThen|cNot|cBlame|cOwe) != 0 {
		return false
	}
	if r.at(k+1).wordIs("gemaakt") && (r.at(k+2).wordIs("voor") || r.at(k+2).wordIs("om")) {
		return r.otherWork(k + 3)
	}
	from := int(s.from)
	return r.at(from).wordIs("voor") && from < k && !r.at(from+1).is(cDemo) && r.otherWork(from+1)
}

// otherWork reports whether the noun at k, behind an article, is work or a thing that has
// nothing to do with collecting.
func (r *reader) otherWork(k int) bool {
	n := r.at(k)
	if article(n) || n.is(cYou|cWe) {
		n = r.at(k + 1)
	}
	return n.kind == tWord && n.cls&(cLetter|cCosts|cHandover|cAdmin|cInvoice|cPrincipal|cTerm|cPay|cReact|cDemo) == 0 && !collectingWork(n.fold)
}

// chargedUs sees costs that another asks of the sender: "de bank rekent ons daarvoor
// € 1,50 kosten".
func (r *reader) chargedUs(k int, s *span) bool {
	const reach = 8
	for m := k - 1; m >= max(int(s.from), k-reach); m-- {
		if r.toks[m].wordIs("ons") && (r.at(m-1).wordIs("rekent") || r.at(m-1).wordIs("berekent") || r.at(m-1).wordIs("brengt") || r.at(m-1).wordIs("rekende")) {
			return true
		}
	}
	return false
}

// ownSubject reports whether the clause of an amount names what it is the price of, so
// that it does not point back to costs named before: "De annuleringskosten bedragen
// € 60,00", "Uw eigen bijdrage is € 60,00".
func (r *reader) ownSubject(s *sum) bool {
	const reach = 9
	sp := r.sentence(s.tok)
	for k := s.tok - 1; k >= max(int(sp.from), s.tok-reach); k-- {
		t := &r.toks[k]
		switch {
		case t.kind == tAmount || t.kind == tPercent || t.punct(',') || t.punct(';') || t.is(cThen):
			return false
		case t.kind == tWord && t.cls == 0 && strings.HasSuffix(t.fold, "kosten"):
			return true
		case t.is(cCostWord) && !t.is(cCharge) && (r.costsOfClaim(k) || r.costsOfElse(k)):
			return true
		case t.wordIs("bijdrage"), t.wordIs("premie"), t.wordIs("huur"), t.wordIs("contributie"), t.wordIs("voorschot"):
			return true
		}
	}
	return false
}

// forgiven sees costs that the debtor was spared another time: "Vorig jaar hebben wij u
// € 60,00 incassokosten kwijtgescholden".
func (r *reader) forgiven(s *sum) bool {
	sp := r.sentence(s.tok)
	if s.cond || sp.mask&(cIf|cMust|cDemand) != 0 || !r.dropped(s) {
		return false
	}
	from, to := int(sp.from), int(sp.to)
	return r.saidIn(from, to, "vorig") || r.saidIn(from, to, "vorige") || r.saidIn(from, to, "eerder") || r.saidIn(from, to, "destijds") || r.saidIn(from, to, "toen")
}

// heldByInvoice sees that an amount named "kosten" is part of an invoice: "zijn in de
// declaratie begrepen", "zitten al in de factuur".
func (r *reader) heldByInvoice(k int, s *span) bool {
	const reach = 16
	if s.mask&(cCosts|cDemand|cIf|cThen) != 0 {
		return false
	}
	for m := k + 1; m < min(int(s.to), k+reach); m++ {
		t := r.at(m)
		if !t.wordIs("in") && !t.wordIs("op") {
			continue
		}
		n := m + 1
		for n < m+3 && (article(r.at(n)) || r.at(n).is(cDemo|cYou|cWe)) {
			n++
		}
		if w := r.at(n); w.is(cInvoice) || w.wordIs("declaratie") || w.wordIs("prijs") || w.wordIs("koopprijs") || w.wordIs("huur") || w.wordIs("huurprijs") {
			return true
		}
	}
	return false
}

// ofThat sees "de kosten daarvan" where nothing was said of collecting right before.
func (r *reader) ofThat(k int) bool {
	switch r.at(k + 1).word() {
	case "daarvan", "hiervan", "ervan", "daarvoor", "hiervoor":
	default:
		return false
	}
	n := int(r.toks[k].sent)
	for m := n; m >= 0 && m >= n-2; m-- {
		p := &r.sents[m]
		if p.mask&(cCosts|cHandover|cLetter|cAdmin|cOwe) != 0 || p.mask&cPay != 0 && r.conditionStart(p) >= 0 || r.saidIn(int(p.from), int(p.to), "incasso") {
			return false
		}
		if r.toks[p.from].has(fBlank) {
			break
		}
	}
	return true
}

// madeUp sees how the claim was computed: "Zo hebben wij de meerkosten berekend: 412
// kilometer tegen € 0,35". What is charged because of late payment is no part of it.
func (r *reader) madeUp(k int, s *span) bool {
	switch r.toks[k].word() {
	case "meerkosten", "toeslag", "opslag", "verhoging", "vergoeding":
	default:
		return false
	}
	return s.mask&(cCosts|cAdmin|cNot|cBlame|cThen|cLetter|cOwe|cDemand|cInterest|cMust|cMay|cHandover|cTerm) == 0 && r.conditionStart(s) < 0 && !(r.costsBefore(s) && r.pointsBack(s)) && !r.saidIn(int(s.from), int(s.to), "te")
}

// handsIn sees time to bring something back, to hand it in or to leave: "als u materialen
// niet binnen acht weken inlevert".
func (r *reader) handsIn(i int, s *span) bool {
	const reach = 8
	for k := i + 1; k < min(int(s.to), i+reach); k++ {
		t := &r.toks[k]
		if t.pays() || t.is(cPay|cDemand|cReceive|cSend|cLetter) || t.punct(',') {
			return false
		}
		switch t.fold {
		case "inlevert", "inleverde", "inleveren", "ingeleverd", "terugbrengt", "terugbracht", "terugbrengen", "teruggebracht",
			"teruggeeft", "teruggaf", "teruggeven", "teruggegeven", "retourneert", "retourneerde", "terugstuurt", "terugstuurde",
			"ophaalt", "ophaalde", "opgehaald", "afhaalt", "afhaalde", "afgehaald", "annuleert", "annuleerde", "geannuleerd",
			"opzegt", "opzegde", "verhuist", "ontruimt", "ontruimd":
			return true
		}
	}
	return false
}
