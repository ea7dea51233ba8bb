package letter

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
	return r.heldByInvoice(k, s) || r.ofThat(k, s) || r.madeUp(k, s)
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
func (r *reader) ofThat(k int, s *span) bool {
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
	return s.mask&(cCosts|cAdmin|cNot|cBlame|cThen|cLetter|cOwe|cDemand|cInterest|cMust|cMay|cHandover|cTerm) == 0 && r.conditionStart(s) < 0 && !r.costsBefore(s) && !r.saidIn(int(s.from), int(s.to), "te")
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
