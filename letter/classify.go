package letter

// lang is a language that a word is a sign of.
type lang uint8

const (
	langNone lang = iota // none in particular, or the vocabulary of the trade
	langNL
	langEN
	langFR
	langDE
	langCount
)

// langWords are words that occur in any text of a language, and hardly in the
// others.
var langWords = [langCount]string{
	langNL: `de het een en van dat die niet zijn aan met voor om er maar dan ook bij nog naar tot te deze wordt worden
		u uw wij ons onze heeft hebben binnen dagen geachte indien betalen brief ik mijn u is wij kunt als`,
	langEN: `the and your you our are within days please payment dear this that not have has been of to invoice
		amount pay reminder sincerely regards will be for with from collection costs receipt must`,
	langFR: `le la les et vous votre nous notre dans jours paiement madame monsieur est facture pour sur avec`,
	langDE: `der und sie ihre wir innerhalb tagen zahlung rechnung bitte sehr geehrte mit nicht ist eine`,
}

// reason says why a text is not judged.
type reason uint8

const (
	judged reason = iota
	notDutch
	notDutchLaw
	debtorsAnswer
	isInvoice
	noLetter
)

// classReading is what kind of text it is.
type classReading struct {
	language string
	why      reason
	pass     passage
}

// classify decides whether the text is a letter of a creditor under Dutch law.
func (r *reader) classify(kind Kind) {
	c := &r.class
	c.language = r.language()
	switch {
	case c.language == "":
		c.why = noLetter
	case c.language != "nl":
		c.why = notDutch
	case r.belgian():
		c.why = notDutchLaw
	case r.fromDebtor():
		c.why = debtorsAnswer
	case r.invoice(kind):
		c.why = isInvoice
	case kind == FourteenDay && r.noDemand():
		c.why = noLetter
	}
}

// language names the language of the text; empty when there is too little of any.
func (r *reader) language() string {
	nl, best, other := r.langs[langNL], 0, ""
	for l, name := range [...]string{langEN: "en", langFR: "fr", langDE: "de"} {
		if name != "" && r.langs[l] > best {
			best, other = r.langs[l], name
		}
	}
	switch {
	case best > nl+nl/4+2:
		return other
	case nl >= 2:
		return "nl"
	case r.trade() >= 2:
		return "nl"
	}
	return ""
}

// trade counts words of the trade, for texts so short that they hold nothing else.
func (r *reader) trade() int {
	n := 0
	for i := range r.toks {
		if i > 400 {
			break
		}
		if r.toks[i].kind == tWord && r.toks[i].cls != 0 || r.toks[i].kind == tDuration {
			n++
		}
	}
	return n
}

// belgian reports whether the letter is written under Belgian law.
func (r *reader) belgian() bool {
	signs, dutch := 0, 0
	for i := range r.toks {
		t := &r.toks[i]
		switch {
		case t.kind == tIBAN && hasPrefixFold(t.text(r.src), "be"):
			signs++
		case t.kind == tCode && hasPrefixFold(t.text(r.src), "be0"):
			signs += 2
			r.mark(i, i)
		case t.kind == tNumber && t.num > 0 && r.at(i-1).wordIs("be"):
			signs += 2
			r.mark(i-1, i)
		case t.kind == tWord && t.cls == 0:
			n, d := r.lawSign(i)
			signs += n
			dutch += d
		case t.kind == tWord && t.is(cUnit) && t.unitWord() == unitWorkday && r.at(i-1).wordIs("derde"):
			signs += 2
			r.mark(i-1, i)
		}
		if signs+dutch > 40 {
			break
		}
	}
	return signs >= 2 && signs > dutch
}

func (t *token) unitWord() unit { return unit(t.val) }

func (r *reader) mark(from, to int) {
	if r.class.pass.to == 0 {
		r.class.pass = r.passage(from, to)
	}
}

// lawSign weighs the word at i as a sign of Belgian and of Dutch law.
func (r *reader) lawSign(i int) (belgian, dutch int) {
	t := &r.toks[i]
	switch {
	case t.wordIs("wer") && t.has(fUpper), t.wordIs("kbo"), t.wordIs("xix"),
		t.wordIs("schadebeding") && t.end > t.start, t.wordIs("ondernemingsnummer"),
		t.wordIs("economisch") && r.at(i+1).wordIs("recht"):
		r.mark(i, i)
		return 2, 0
	case t.wordIs("belgisch"), t.wordIs("belgische"), t.wordIs("fod"), t.wordIs("belgie"):
		r.mark(i, i)
		return 1, 0
	case t.wordIs("kvk"), t.wordIs("bw"), t.wordIs("burgerlijk"), t.wordIs("wik"):
		return 0, 1
	}
	return 0, 0
}

func hasPrefixFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		if lower(s[i]) != prefix[i] {
			return false
		}
	}
	return true
}

// fromDebtor reports whether the debtor writes: he disputes, answers or asks, and
// speaks of the creditor's letter as "uw brief".
func (r *reader) fromDebtor() bool {
	score := 0
	quote := false // between quotation marks others speak
	for i := range min(len(r.toks), 4000) {
		t := &r.toks[i]
		if t.punct('"') {
			quote = !quote
		}
		if r.quoted(i) || quote {
			continue
		}
		if t.kind == tIBAN {
			score -= 2
		}
		if t.kind != tWord {
			continue
		}
		n := r.debtorSign(i) + r.debtorWords(i) - r.creditorSign(i)
		if n > 0 && r.sentence(i).flags&sQuestion != 0 {
			continue // a heading such as "Kan ik niet in één keer betalen?"
		}
		if n > 0 {
			r.mark(i, min(i+3, len(r.toks)-1))
		}
		score += n
	}
	if score < 3 {
		r.class.pass = passage{}
	}
	return score >= 3
}

// debtorSign weighs the word at i as a sign that the debtor writes; negative for
// what only a creditor writes.
func (r *reader) debtorSign(i int) int {
	t := &r.toks[i]
	is := func(k int, w string) bool { return r.at(k).wordIs(w) }
	me := func(k int) bool {
		return is(k, "ik") || is(k, "wij") || is(k, "ondergetekende") || is(k, "we") || is(k, "client") || is(k, "clienten")
	}
	switch {
	case t.wordIs("betwist") || t.wordIs("betwisten") || t.wordIs("protesteer") || t.wordIs("weiger"):
		if me(i-1) || me(i+1) || me(i-2) {
			return 4
		}
	case t.wordIs("bezwaar"):
		if (is(i-1, "ik") || is(i-2, "ik") || is(i-3, "ik") || is(i-2, "wij")) && (r.near(i, "maak", 3) || r.near(i, "teken", 3) || r.near(i, "maken", 3)) {
			return 4
		}
	case t.wordIs("uw"):
		for k := i + 1; k <= i+2; k++ {
			w := r.at(k)
			switch {
			case w.is(cLetter) && !is(k, "mail") && !is(k, "email") && !is(k, "bericht") && !is(k, "post"), is(k, "vordering"), w.is(cCosts), is(k, "eis"), is(k, "incassobureau"), is(k, "incassokosten"), is(k, "deurwaarderskantoor"):
				return 1
			case is(k, "mail"), is(k, "email"), is(k, "bericht"):
				if r.near(i, "ontvangen", 8) || r.near(i, "ontving", 8) || r.near(i, "reactie", 5) {
					return 1
				}
			}
		}
	case t.wordIs("door") && is(i+1, "u"):
		for k := i + 2; k <= i+4; k++ {
			if is(k, "gevorderde") || is(k, "gestuurde") || is(k, "verzonden") || is(k, "geclaimde") || is(k, "gehanteerde") || is(k, "gestelde") || is(k, "genoemde") || is(k, "toegezonden") || is(k, "berekende") {
				return 2
			}
		}
	case t.wordIs("u"):
		for _, w := range [...]string{"stelt", "vordert", "eist", "sommeert", "claimt", "hanteert", "schrijft", "dreigt", "beweert", "noemt", "vermeldt", "verzoekt", "vraagt", "maant", "rekent"} {
			if is(i+1, w) || is(i-1, w) {
				return 2
			}
		}
		if is(i+1, "brengt") || is(i-1, "brengt") {
			return 2
		}
	case t.wordIs("jullie"):
		if r.at(i+1).is(cLetter) || r.at(i+1).is(cCosts) {
			return 2
		}
	case t.wordIs("ik"):
		if is(i-1, "reageer") || is(i+1, "reageer") {
			return 3
		}
		if (is(i-1, "heb") || is(i+1, "heb")) && (r.near(i, "betaald", 8) || r.near(i, "voldaan", 8) || r.near(i, "overgemaakt", 8)) {
			return 3
		}
		if r.near(i, "moet", 3) && r.near(i, "betalen", 4) {
			return 2
		}
		if is(i+1, "ben") && (is(i+2, "het") || is(i+2, "van") || is(i+2, "deze") || is(i+2, "geen") || is(i+2, "u")) {
			return 2
		}
		if is(i-1, "ontving") || is(i-1, "heb") && r.near(i, "ontvangen", 12) && r.near(i, "brief", 12) && !r.near(i, "betaling", 8) {
			return 2
		}
		if is(i+1, "ontving") || is(i+1, "heb") && r.near(i, "ontvangen", 12) && (r.near(i, "brief", 12) || r.near(i, "aanmaning", 12)) && !r.near(i, "betaling", 8) {
			return 2
		}
		if is(i+1, "kan") && (r.near(i, "niet", 6) && r.near(i, "betalen", 10)) {
			return 3
		}
		if is(i+1, "betaal") || is(i-1, "betaal") {
			return 2
		}
	case t.wordIs("onterecht") || t.wordIs("onterechte") || t.wordIs("rechtsgeldig") || t.wordIs("rechtsgeldige") || t.wordIs("ongeldig"):
		return 1
	case t.wordIs("mij") && is(i-1, "aan") || t.wordIs("mijn") && (is(i+1, "rekening") || is(i+1, "schuld")):
		return 0
	}
	return 0
}

// creditorSign weighs the word at i as a sign that the creditor writes.
func (r *reader) creditorSign(i int) int {
	t := &r.toks[i]
	is := func(k int, w string) bool { return r.at(k).wordIs(w) }
	switch {
	case t.is(cDemand) && (is(i+1, "wij") || is(i+1, "ik") || is(i-1, "wij") || is(i-1, "ik") || is(i-1, "we")) && (is(i+1, "u") || is(i+2, "u") || is(i+3, "u")) && r.payNear(i):
		return 3
	case t.wordIs("bent") && (is(i+1, "u") || is(i-1, "u")) && r.near(i, "verschuldigd", 14):
		return 1
	case (t.wordIs("uw") || t.wordIs("je") || t.wordIs("jouw")) && r.at(i+1).is(cPay):
		return 2
	case (t.wordIs("betaal") || t.wordIs("voldoe")) && t.has(fCap) && !is(i+1, "ik"):
		return 2
	case (t.wordIs("u") || t.wordIs("je")) && (r.at(i-1).is(cMust) || r.at(i+1).is(cMust)) && r.payNear(i):
		return 1
	case (t.wordIs("onze") || t.wordIs("mijn")) && (is(i+1, "opdrachtgever") || is(i+1, "client") || is(i+1, "factuur") || is(i+1, "cliente")):
		return 1
	case t.wordIs("betaalt") && (is(i+1, "u") || is(i+1, "je")):
		return 1
	case t.wordIs("kvk") || t.wordIs("kvknummer") || t.wordIs("namens") && (is(i+1, "onze") || r.at(i+1).has(fCap)):
		return 2
	}
	return 0
}

// payNear reports whether paying is asked shortly behind token i, not refunding or
// explaining.
func (r *reader) payNear(i int) bool {
	for k := i + 1; k <= i+30; k++ {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			return false
		}
		if t.is(cPay) && !t.is(cDemand) {
			return true
		}
	}
	return false
}

// near reports whether a word stands within reach of token i.
func (r *reader) near(i int, w string, reach int) bool {
	for k := i - reach; k <= i+reach; k++ {
		if r.at(k).wordIs(w) {
			return true
		}
	}
	return false
}

// invoice reports whether the text is an invoice, not a reminder of one.
func (r *reader) invoice(kind Kind) bool {
	title, dun, greeted := -1, false, false
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind != tWord {
			continue
		}
		switch {
		case t.wordIs("factuur") || t.wordIs("nota"):
			if title < 0 && (t.has(fLine) && (r.at(i+1).has(fLine) || r.at(i+1).is(cRefWord) || r.at(i+1).kind == tCode || r.at(i+1).kind == tNumber) || t.has(fUpper) && !r.at(i+1).has(fUpper) && !r.at(i-1).has(fUpper)) {
				title = i
			}
			if title < 0 && r.enclosed(i) {
				title = i
			}
		case t.wordIs("factuurnummer") && title < 0 && t.has(fLine) && i < 60 && !greeted && kind != AgencyFirst:
			title = i
		case t.wordIs("geachte") || t.wordIs("beste"):
			greeted = true
		case t.is(cBlame|cCosts|cHandover|cAdmin) && !t.wordIs("handen") && !t.wordIs("maatregelen") && !t.wordIs("dragen") && !t.wordIs("traject") && !t.wordIs("beslag"),
			t.is(cLetter) && (dunningLetter(t) || r.at(i-1).wordIs("deze")), t.wordIs("achterstand"), t.wordIs("openstaande"), t.wordIs("openstaand"),
			t.wordIs("sommeren"), t.wordIs("sommeer"), t.wordIs("herinneren"), t.wordIs("herinnert"), t.wordIs("vervallen"), t.wordIs("verstreken"),
			t.wordIs("open"), t.wordIs("openstaat"), t.wordIs("ontgaan"), t.wordIs("vergeten"), t.wordIs("achterstallige"), t.wordIs("achterstallig"), t.wordIs("alsnog"),
			t.wordIs("vordering"), t.wordIs("opdrachtgever"), t.wordIs("incasseren"), t.wordIs("incasso"), t.wordIs("schuldeiser"):
			dun = true
		case t.wordIs("niet") && r.paysWithin(i, 8), t.wordIs("geen") && r.paysWithin(i, 4):
			dun = true
		}
		if dun {
			return false
		}
	}
	return title >= 0
}

// enclosed reports whether the invoice at i is sent with this text: "bijgaand vindt u
// uw factuur".
func (r *reader) enclosed(i int) bool {
	for k := i - 1; k >= i-7; k-- {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			return false
		}
		switch t.fold {
		case "hierbij", "bijgaand", "bijgaande", "bijgevoegd", "bijgevoegde", "bijlage":
			return true
		}
	}
	return false
}

func (r *reader) paysWithin(i, reach int) bool {
	for k := i - reach; k <= i+reach; k++ {
		if t := r.at(k); t.is(cPay) && t.sent == r.toks[i].sent {
			return true
		}
	}
	return false
}

func dunningLetter(t *token) bool {
	for _, w := range [...]string{"aanmaning", "aanmaningen", "herinnering", "betalingsherinnering", "herinneringsbrief", "sommatie", "ingebrekestelling",
		"aanmaningsbrief", "wikbrief", "veertiendagenbrief", "aanzegging", "betalingsverzoek", "incassobrief", "sommatiebrief", "14dagenbrief"} {
		if t.wordIs(w) {
			return true
		}
	}
	return false
}
