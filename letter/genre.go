package letter

// noDemand reports whether a text is no letter that asks for payment at all: a
// judgment, the law, advice, a message of thanks, an order that is confirmed.
func (r *reader) noDemand() bool {
	g := r.genre()
	switch {
	case g.parties > 0 && g.you == 0: // a judgment or a statute speaks of parties
		return true
	case g.advice >= 3:
		return true
	case g.explains >= 3 && !g.asks:
		return true
	case g.amounts == 0 && g.pays == 0 && g.costs == 0:
		return true
	case g.thanks && g.durations == 0 && !g.asks, g.order && g.costs == 0 && !g.dun:
		return true
	}
	return g.plan && g.durations == 0 && g.costs == 0 && !g.asks
}

// genreCount is what the words of a text say about its kind.
type genreCount struct {
	you, parties, amounts, pays, costs, durations int
	advice, explains                              int
	thanks, order, plan, asks, dun                bool
}

func (r *reader) genre() genreCount {
	var g genreCount
	for i := range min(len(r.toks), 4000) {
		t := &r.toks[i]
		switch t.kind {
		case tAmount, tBlank:
			g.amounts++
			if r.partyName(i) {
				g.parties++
			}
		case tDuration:
			g.durations++
		case tWord:
			r.genreWord(&g, i)
		default:
		}
	}
	return g
}

func (r *reader) genreWord(g *genreCount, i int) {
	t := &r.toks[i]
	if t.is(cYou) {
		g.you++
	}
	if t.pays() {
		g.pays++
	}
	if t.is(cCosts) {
		g.costs++
	}
	g.asks = g.asks || t.is(cDemand) && r.at(i+1).is(cWe|cYou) && !r.at(i+1).wordIs("ons") || (t.wordIs("betaal") || t.wordIs("maak") || t.wordIs("voldoe")) && t.has(fCap)
	g.dun = g.dun || t.is(cLetter) && dunningLetter(t) || t.wordIs("openstaande") || t.is(cNot) && r.paysWithin(i, 4)
	switch t.fold {
	case "gedaagde", "eiser", "eiseres", "schuldenaar", "consument", "gedaagden", "verweerder", "verweerster", "verzoekster", "veroordeelt":
		g.parties++
	case "overweegt":
		if r.near(i, "kantonrechter", 3) || r.near(i, "rechtbank", 3) || r.near(i, "hof", 3) {
			g.parties++
		}
	case "dank", "bedankt", "dankjewel":
		g.thanks = g.thanks || r.paysWithin(i, 6) || r.near(i, "betaling", 8)
	case "bestelbevestiging", "orderbevestiging", "opdrachtbevestiging", "offerte", "prijsopgave":
		g.order = g.order || i < 60
	case "bevestigen":
		g.plan = g.plan || r.near(i, "betalingsregeling", 6) || r.near(i, "regeling", 6)
	}
	g.advice += r.adviceSign(i) - min(r.creditorSign(i), 2)
	g.explains += r.explainSign(i)
}

// explainSign weighs the word at i as a sign that the text explains how dunning works,
// as news and leaflets do: "een bedrijf mag niet zomaar incassokosten rekenen", "bijvoorbeeld
// € 40,00", "wat is een veertiendagenbrief?".
func (r *reader) explainSign(i int) int {
	p, n := r.at(i-1), r.at(i+1)
	switch r.toks[i].fold {
	case "nieuwsbrief", "folder", "spreekuur":
		return 1
	case "bedrijf", "schuldeiser", "winkel", "verhuurder", "incassobureau", "webwinkel", "leverancier":
		if p.wordIs("een") && (n.is(cMay) || n.is(cMust)) {
			return 1
		}
	case "bijvoorbeeld":
		if n.kind == tAmount {
			return 1
		}
	case "veertiendagenbrief", "incassokosten", "wikbrief", "aanmaning":
		if (p.wordIs("een") || p.wordIs("zijn")) && n.punct('?') {
			return 1
		}
	}
	return 0
}

// adviceSign weighs the word at i as a sign that the text advises a creditor.
func (r *reader) adviceSign(i int) int {
	p := r.at(i - 1)
	switch r.toks[i].fold {
	case "nieuwsbrief":
		return 2
	case "voorbeeldbrief", "modelbrief", "hem", "hij":
		return 1
	case "klant":
		if p.wordIs("uw") || p.wordIs("je") || p.wordIs("de") || p.wordIs("een") {
			return 1
		}
	case "consument":
		if p.wordIs("een") || p.wordIs("de") {
			return 1
		}
	case "collega", "collegas", "collega's":
		return 3
	}
	return 0
}

// debtorWords weighs further signs that the debtor writes.
func (r *reader) debtorWords(i int) int {
	is := func(k int, w string) bool { return r.at(k).wordIs(w) }
	switch r.toks[i].fold {
	case "jullie":
		for _, w := range [...]string{"sturen", "stuurden", "brengen", "vragen", "eisen", "rekenen", "beweren"} {
			if is(i+1, w) || is(i-1, w) {
				return 2
			}
		}
	case "eens":
		if is(i-1, "niet") && r.near(i, "ik", 6) && !r.near(i, "u", 4) {
			return 3
		}
	case "mag":
		if is(i+1, "ik") {
			return 2
		}
	case "snap", "begrijp":
		if is(i+1, "ik") || is(i-1, "ik") {
			return 1
		}
	case "betwist":
		if is(i-1, "wordt") || is(i-1, "worden") {
			return 3
		}
	case "mij":
		if (is(i-1, "hebt") || is(i-1, "heeft")) && is(i-2, "u") {
			return 2
		}
	case "aangezegde", "gevorderde", "aangekondigde":
		if is(i-1, "u") && is(i-2, "door") {
			return 2
		}
	case "ik":
		return r.debtorSelf(i)
	}
	return 0
}

// debtorSelf weighs what the writer says of himself: "ik heb uw aanmaning gekregen",
// "ik heb nooit iets besteld".
func (r *reader) debtorSelf(i int) int {
	have := r.at(i-1).wordIs("heb") || r.at(i+1).wordIs("heb") || r.at(i+1).wordIs("kreeg")
	switch {
	case have && (r.near(i, "nooit", 4) || r.near(i, "besteld", 8)):
		return 2
	case have && r.near(i, "uw", 3) && (r.near(i, "aanmaning", 5) || r.near(i, "brief", 5) || r.near(i, "sommatie", 5)):
		return 2
	case have && !r.near(i, "betaald", 8) && r.near(i, "betaald", 13):
		return 3
	case r.at(i+1).wordIs("moet") && !r.near(i, "betalen", 4) && r.near(i, "betalen", 10):
		return 2
	case r.at(i-1).wordIs("ontvang") && r.near(i, "specificatie", 4):
		return 1
	}
	return 0
}

// partyName reports whether the blank at i stands for a party to a suit, as published
// judgments have in place of names: "[gedaagde]", "[eiser sub 1]".
func (r *reader) partyName(i int) bool {
	t := &r.toks[i]
	if t.kind != tBlank {
		return false
	}
	text := r.src[t.start:t.end]
	for len(text) > 0 && (text[0] == '[' || text[0] == '{' || text[0] == '<') {
		text = text[1:]
	}
	for _, w := range [...]string{"gedaagde", "eiser", "verweerder", "verzoeker", "appellant", "geintimeerde", "geïntimeerde", "opposant"} {
		if hasPrefixFold(text, w) {
			return true
		}
	}
	return false
}
