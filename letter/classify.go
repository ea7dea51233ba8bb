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

// debtorSign weighs the word at i as a sign that the debtor writes.
func (r *reader) debtorSign(i int) int {
	switch r.toks[i].word() {
	case "betwist", "betwisten", "protesteer", "weiger":
		if firstPerson(r.at(i-1)) || firstPerson(r.at(i+1)) || firstPerson(r.at(i-2)) {
			return 4
		}
	case "bezwaar":
		if r.makesObjection(i) {
			return 4
		}
	case "uw":
		return r.yourLetter(i)
	case "door":
		if r.at(i+1).wordIs("u") && r.doneByYou(i) {
			return 2
		}
	case "u":
		if claimingVerb(r.at(i+1)) || claimingVerb(r.at(i-1)) {
			return 2
		}
	case "jullie":
		if r.at(i + 1).is(cLetter | cCosts) {
			return 2
		}
	case "ik":
		return r.debtorI(i)
	case "onterecht", "onterechte", "rechtsgeldig", "rechtsgeldige", "ongeldig":
		return 1
	}
	return 0
}

// firstPerson names the words with which a debtor or his lawyer speaks of himself.
func firstPerson(t *token) bool {
	switch t.word() {
	case "ik", "wij", "ondergetekende", "we", "client", "clienten":
		return true
	}
	return false
}

// makesObjection reads "ik maak bezwaar", "maak ik bezwaar".
func (r *reader) makesObjection(i int) bool {
	me := r.at(i-1).wordIs("ik") || r.at(i-2).wordIs("ik") || r.at(i-3).wordIs("ik") || r.at(i-2).wordIs("wij")
	return me && (r.near(i, "maak", 3) || r.near(i, "teken", 3) || r.near(i, "maken", 3))
}

// yourLetter weighs "uw brief", "uw vordering": who says so is not the sender of
// the claim.
func (r *reader) yourLetter(i int) int {
	for k := i + 1; k <= i+2; k++ {
		t := r.at(k)
		mail := false
		switch t.word() {
		case "mail", "email", "bericht":
			mail = true
		}
		switch {
		case t.is(cLetter) && !mail && !t.wordIs("post"), t.is(cCosts), creditorsThing(t):
			return 1
		case mail && (r.near(i, "ontvangen", 8) || r.near(i, "ontving", 8) || r.near(i, "reactie", 5)):
			return 1
		}
	}
	return 0
}

// creditorsThing names what only a creditor or his agency has.
func creditorsThing(t *token) bool {
	switch t.word() {
	case "vordering", "eis", "incassobureau", "incassokosten", "deurwaarderskantoor":
		return true
	}
	return false
}

// doneByYou reads "de door u gevorderde kosten".
func (r *reader) doneByYou(i int) bool {
	for k := i + 2; k <= i+4; k++ {
		switch r.at(k).word() {
		case "gevorderde", "gestuurde", "verzonden", "geclaimde", "gehanteerde", "gestelde", "genoemde", "toegezonden", "berekende":
			return true
		}
	}
	return false
}

// claimingVerb names what a debtor says that the creditor does: "u stelt".
func claimingVerb(t *token) bool {
	switch t.word() {
	case "stelt", "vordert", "eist", "sommeert", "claimt", "hanteert", "schrijft", "dreigt", "beweert", "noemt", "vermeldt",
		"verzoekt", "vraagt", "maant", "rekent", "brengt":
		return true
	}
	return false
}

// debtorI weighs what the debtor says of himself: "ik heb al betaald", "ik kan niet
// betalen".
func (r *reader) debtorI(i int) int {
	before, behind := r.at(i-1).word(), r.at(i+1).word()
	switch {
	case before == "reageer" || behind == "reageer":
		return 3
	case (before == "heb" || behind == "heb") && (r.near(i, "betaald", 8) || r.near(i, "voldaan", 8) || r.near(i, "overgemaakt", 8)):
		return 3
	case r.near(i, "moet", 3) && r.near(i, "betalen", 4), behind == "ben" && r.amHeld(i):
		return 2
	case before == "ben" && (r.near(i, "eens", 6) || r.near(i, "verschuldigd", 4)) && r.near(i, "niet", 6):
		return 2 // "daar ben ik het niet mee eens"
	case before == "ontving" || before == "heb" && r.gotLetter(i) && r.near(i, "brief", 12):
		return 2
	case behind == "ontving" || behind == "heb" && r.gotLetter(i) && (r.near(i, "brief", 12) || r.near(i, "aanmaning", 12)):
		return 2
	case behind == "kan" && r.near(i, "niet", 6) && r.near(i, "betalen", 10):
		return 3
	case before == "betaal" || behind == "betaal":
		return 2
	}
	return 0
}

// amHeld reads "ik ben het niet eens", "ik ben van mening", "ik ben u niets schuldig".
func (r *reader) amHeld(i int) bool {
	switch r.at(i + 2).word() {
	case "het", "van", "deze", "geen", "u":
		return true
	}
	return false
}

// gotLetter reports whether something else than a payment was received near token i.
func (r *reader) gotLetter(i int) bool {
	return r.near(i, "ontvangen", 12) && !r.near(i, "betaling", 8)
}

// creditorSign weighs the word at i as a sign that the creditor writes.
func (r *reader) creditorSign(i int) int {
	t := &r.toks[i]
	if t.is(cDemand) && r.weDemand(i) {
		return 3
	}
	behind := r.at(i + 1)
	switch t.word() {
	case "bent":
		if (behind.wordIs("u") || r.at(i-1).wordIs("u")) && r.near(i, "verschuldigd", 14) {
			return 1
		}
	case "uw", "jouw":
		if behind.is(cPay) {
			return 2
		}
	case "je":
		if behind.is(cPay) {
			return 2
		}
		return r.youMust(i)
	case "u":
		return r.youMust(i)
	case "betaal", "voldoe":
		if t.has(fCap) && !behind.wordIs("ik") {
			return 2
		}
	case "onze", "mijn":
		switch behind.word() {
		case "opdrachtgever", "client", "factuur", "cliente":
			return 1
		}
	case "betaalt":
		if behind.wordIs("u") || behind.wordIs("je") {
			return 1
		}
	case "kvk", "kvknummer":
		return 2
	case "namens":
		if behind.wordIs("onze") || behind.has(fCap) {
			return 2
		}
	}
	return 0
}

// youMust weighs "u dient te betalen".
func (r *reader) youMust(i int) int {
	if (r.at(i-1).is(cMust) || r.at(i+1).is(cMust)) && r.payNear(i) {
		return 1
	}
	return 0
}

// weDemand reads "wij verzoeken u te betalen", "sommeer ik u".
func (r *reader) weDemand(i int) bool {
	we := false
	switch r.at(i - 1).word() {
	case "wij", "ik", "we":
		we = true
	}
	switch r.at(i + 1).word() {
	case "wij", "ik":
		we = true
	}
	return we && (r.at(i+1).wordIs("u") || r.at(i+2).wordIs("u") || r.at(i+3).wordIs("u")) && r.payNear(i)
}

// payNear reports whether paying is asked shortly behind token i, not refunding or
// explaining.
func (r *reader) payNear(i int) bool {
	for k := i + 1; k <= i+30; k++ {
		t := r.at(k)
		if t.sent != r.toks[i].sent || t.wordIs("bevestigen") || t.wordIs("mij") && r.at(k-1).wordIs("u") {
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
	title, greeted := false, false
	sheet := r.at(0).wordIs("factuur") && r.at(1).has(fLine) // a form with "FACTUUR" over it
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind != tWord {
			continue
		}
		switch t.fold {
		case "factuur", "nota":
			title = title || !greeted && r.invoiceTitle(i) || r.enclosed(i)
		case "factuurnummer":
			if !title && t.has(fLine) && i < 60 && !greeted && kind != AgencyFirst {
				title = true
			} else if r.duns(i) {
				return false
			}
		case "geachte", "beste":
			greeted = true
		default:
			if r.duns(i) && !(sheet && t.is(cCosts)) {
				return false
			}
		}
	}
	return title
}

// invoiceTitle reports whether the word at i stands as a title over the text.
func (r *reader) invoiceTitle(i int) bool {
	t, next := &r.toks[i], r.at(i+1)
	alone := next.has(fLine) || next.is(cRefWord) || next.kind == tCode || next.kind == tNumber
	return t.has(fLine) && alone || t.has(fUpper) && !next.has(fUpper) && !r.at(i-1).has(fUpper)
}

// duns reports whether the word at i is one of a reminder, which no invoice has.
func (r *reader) duns(i int) bool {
	t := &r.toks[i]
	if t.is(cBlame | cCosts | cHandover | cAdmin) {
		switch t.word() {
		case "handen", "maatregelen", "dragen", "traject", "beslag":
		default:
			return true
		}
	}
	if t.is(cLetter) && (dunningLetter(t) || r.at(i-1).wordIs("deze") || r.at(i-1).wordIs("dit")) {
		return true
	}
	switch t.word() {
	case "niet":
		return r.paysWithin(i, 8)
	case "geen":
		return r.paysWithin(i, 4)
	case "nalatig":
		return r.at(i - 1).is(cYou)
	}
	return dunningWord(t)
}

// dunningWord names words that speak of a debt that should have been paid.
func dunningWord(t *token) bool {
	switch t.word() {
	case "achterstand", "openstaande", "openstaand", "sommeren", "sommeer", "herinneren", "herinnert", "vervallen", "verstreken",
		"open", "openstaat", "ontgaan", "vergeten", "achterstallige", "achterstallig", "alsnog",
		"vordering", "opdrachtgever", "incasseren", "incasso", "schuldeiser":
		return true
	}
	return false
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
