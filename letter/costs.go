package letter

// costReading is what the text says about collection costs.
type costReading struct {
	mentioned  bool    // collection costs are named at all
	consequent bool    // as a consequence of paying late
	conseqPass passage // where
	firm       bool    // at least one announcement is definite
	stated     bool    // the costs are named without a word that makes them due
	may        bool    // at least one is a possibility
	mayPass    passage
	already    bool // the costs are said to be due or charged already
	alreadyAt  passage
	percent    bool // a percentage is named near the costs
	open       bool // only a minimum or maximum
	openPass   passage
	named      bool // an exact amount, or a blank for one
	cents      int64
	pass       passage
	demanded   bool // the letter asks to pay the costs now
	demandedAt passage
	claimed    bool // the costs stand in the text as due now
	inclusive  bool // the amount named holds the VAT
	others     []int64

	vatNamed    bool // VAT over the costs is spoken of
	vatPass     passage
	vat         int64 // its amount, 0 when not named
	inclTotal   int64 // costs with VAT, when named beside them
	vatVague    bool  // "te vermeerderen met btw" without a figure
	declared    bool  // the creditor cannot offset the VAT
	offsets     bool  // the creditor says he can
	exclLabel   bool
	inclLabel   bool
	perInvoice  bool
	perTotal    bool // and their total is named
	perPass     passage
	contrary    bool // the labels of VAT contradict the figures
	adminCents  int64
	adminPass   passage
	interest    int64
	hasInterest bool
	interestIn  passage
}

// readCosts gathers what the text says about collection costs.
func (r *reader) readCosts() {
	c := &r.costs
	for i := range r.sents {
		s := &r.sents[i]
		if s.flags&sQuoted != 0 && !r.allQuoted {
			continue
		}
		if s.mask&(cCosts|cCostWord|cAdmin|cCharge) != 0 {
			r.costSentence(i, s)
		}
		if s.mask&cOffset != 0 {
			r.offsetSentence(i, s)
		}
	}
	c.firm = c.firm || c.stated && !c.may
	r.costAmounts()
	r.vatReading()
	r.repeatedCosts()
	if c.named || c.open {
		c.mentioned = true
	}
}

// costSentence reads one sentence that speaks of costs.
func (r *reader) costSentence(n int, s *span) {
	c := &r.costs
	head := r.costHead(s)
	if head < 0 {
		return
	}
	c.mentioned = true
	if s.flags&sPercent != 0 && s.mask&(cCosts|cCostWord) != 0 || r.shareBehind(n) {
		c.percent = true
	}
	r.perInvoiceCosts(s)
	if r.disclaimed(head, s) || r.chargedThen(s) {
		return
	}
	if s.mask&cVAT != 0 && s.mask&cOffset != 0 && s.flags&sAmount == 0 {
		return // a word about VAT only
	}
	if !c.demanded && (r.addedAlready(head, s) || r.chargedNow(n, head, s) || r.asksWithCosts(head, s)) {
		c.demanded, c.demandedAt = true, r.passage(int(s.from), int(s.to)-1)
		return
	}
	may, at := r.modal(s, head)
	if !r.isConsequence(n, s, head) && !may && !r.conditionalCosts(s) {
		if r.dueAlready(s) && !c.already {
			c.already, c.alreadyAt = true, r.passage(int(s.from), int(s.to)-1)
		}
		return
	}
	if !c.consequent {
		c.consequent = true
		c.conseqPass = r.passage(int(s.from), int(s.to)-1)
	}
	if may {
		if !c.may {
			c.mayPass = r.passage(at, max(at, head))
		}
		c.may = true
		return
	}
	switch {
	case s.mask&(cOffset|cVAT) != 0 && s.flags&sAmount == 0: // a word about VAT
	case !r.bindsCosts(s), r.avoids(s):
		c.stated = true // only how high they are
	default:
		c.firm = true
	}
}

// bindsCosts reports whether a sentence has a word that makes costs due or charges them;
// "over" and "te" belong to paying only together with it.
func (r *reader) bindsCosts(s *span) bool {
	const reach = 200
	if s.mask&(cOwe|cCharge|cMust|cThen) != 0 {
		return true
	}
	for k := int(s.from); s.mask&cPay != 0 && k < min(int(s.to), int(s.from)+reach); k++ {
		if t := &r.toks[k]; t.is(cPay) && !t.wordIs("te") && !t.wordIs("over") {
			return true
		}
	}
	return false
}

// avoids reports whether a sentence only tells how to be spared the costs: "U kunt extra
// kosten voorkomen door op tijd te betalen".
func (r *reader) avoids(s *span) bool {
	const reach = 40
	if s.mask&cOwe != 0 || s.flags&sAmount != 0 || r.conditionStart(s) >= 0 {
		return false
	}
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "voorkomen", "voorkomt", "voorkom", "vermijden", "vermijdt", "vermijd", "besparen", "bespaart":
			return true
		}
	}
	return false
}

// conditionalCosts reports whether a sentence holds an amount of costs that stands
// under a condition.
func (r *reader) conditionalCosts(s *span) bool {
	for n := r.firstSum(int(s.from)); n < len(r.sums) && r.sums[n].tok < int(s.to); n++ {
		if r.sums[n].role == roleCosts && r.sums[n].cond {
			return true
		}
	}
	return false
}

// dueAlready reports whether a sentence says that the costs are due now: "u bent nu
// ook incassokosten verschuldigd", "hebben wij in rekening gebracht".
func (r *reader) dueAlready(s *span) bool {
	if s.mask&(cOwe|cCharge) == 0 || s.flags&sAmount == 0 {
		return false
	}
	now, have, done := false, false, false
	for k := int(s.from); k < int(s.to) && k < int(s.from)+60; k++ {
		switch r.toks[k].fold {
		case "nu", "thans", "inmiddels", "reeds", "al", "omdat", "daarom", "aangezien", "doordat":
			now = true
		case "hebben", "heb", "zijn", "is":
			have = true
		case "gebracht", "berekend", "verhoogd", "opgelegd", "vermeerderd", "doorberekend":
			done = true
		}
	}
	return now && s.mask&cOwe != 0 || have && done
}

// costHead returns the token that names collection costs in a sentence, -1 for
// none: a word of its own, "kosten" that are charged, or an amount that is costs.
func (r *reader) costHead(s *span) int {
	weak := -1
	for k := int(s.from); k < int(s.to); k++ {
		t := &r.toks[k]
		if t.kind != tWord {
			continue
		}
		if t.is(cCosts) || t.is(cCostWord) && r.collectingBehind(k) {
			return k
		}
		if weak < 0 && !r.pricedElse(k, s) && t.is(cCostWord) && !r.courtCosts(k) && !t.is(cCharge) {
			weak = k
		}
	}
	if weak >= 0 && (s.mask&(cCharge|cOwe) != 0 || s.flags&sAmount != 0) {
		return weak
	}
	for n := r.firstSum(int(s.from)); n < len(r.sums) && r.sums[n].tok < int(s.to); n++ {
		if r.sums[n].role == roleCosts {
			return r.sums[n].tok
		}
	}
	return -1
}

// firstSum returns the index of the first amount at or behind a token.
func (r *reader) firstSum(tok int) int {
	lo, hi := 0, len(r.sums)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.sums[mid].tok < tok {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// roleAt returns the role of the amount at a token.
func (r *reader) roleAt(tok int) role {
	if n := r.firstSum(tok); n < len(r.sums) && r.sums[n].tok == tok {
		return r.sums[n].role
	}
	return roleNone
}

// disclaimed reports whether the costs are denied: "zonder extra kosten", "geen
// incassokosten".
func (r *reader) disclaimed(head int, s *span) bool {
	for k := head - 1; k >= int(s.from) && k >= head-4; k-- {
		t := &r.toks[k]
		if t.wordIs("geen") || t.wordIs("zonder") {
			return true
		}
		if t.kind == tPunct || t.is(cPay|cBe|cLetter) || article(t) && !r.at(k-1).wordIs("zonder") {
			return false // "zonder verdere aanmaning de incassokosten verschuldigd"
		}
	}
	return r.toks[head].wordIs("kosteloos")
}

// isConsequence reports whether the costs of a sentence are announced as what
// follows when payment does not come.
func (r *reader) isConsequence(n int, s *span, head int) bool {
	if r.conditionStart(s) >= 0 {
		return true
	}
	for k := int(s.from); k < int(s.to) && k < int(s.from)+60; k++ {
		t := &r.toks[k]
		if r.followsWord(k) || t.is(cNot) && !t.is(cOffset) && r.paysNear(k, s) && k < head && !r.happened(s) {
			return true
		}
	}
	if r.colonCondition(n) {
		return true
	}
	// The condition may stand in the sentence before.
	if s.mask&(cBe|cCharge|cOwe|cMust|cMay) == 0 {
		return false
	}
	for k := n - 1; k >= 0 && k >= n-5; k-- {
		if r.conditionIn(k, n, s) {
			return true
		}
	}
	return false
}

// followsWord reports whether the word at k tells that something follows: "dan",
// "daarna", "na die termijn", or that paying prevents it.
func (r *reader) followsWord(k int) bool {
	t := &r.toks[k]
	switch t.word() {
	case "dan":
		if !r.thanAt(k) {
			return true
		}
	case "alsdan", "daarna", "vervolgens", "anders", "waarna", "zodra", "daarop", "straffe",
		"voorkom", "voorkomen", "voorkomt", "vermijd", "vermijden":
		return true
	}
	next, second := r.at(k+1), r.at(k+2)
	return t.is(cNa) && (next.is(cDemo|cOver) || second.is(cOver|cTerm) || next.kind == tDuration)
}

// conditionIn reports whether sentence k, shortly before sentence n, holds the
// condition under which s, sentence n, is said.
func (r *reader) conditionIn(k, n int, s *span) bool {
	p := &r.sents[k]
	heading := p.flags&sQuestion != 0 || p.to-p.from <= 9 && p.flags&sAmount == 0
	if heading && p.mask&(cPay|cReceive|cTerm) != 0 && r.conditionStart(p) >= 0 {
		return true // "Wat gebeurt er als u niet op tijd betaalt?"
	}
	if k < n-3 || k < n-1 && !r.thenAt(s) && !r.pointsBack(s) && s.to-s.from > 8 {
		return false
	}
	if p.mask&(cPay|cReceive|cTerm|cCosts) != 0 && (p.mask&cReact == 0 || p.mask&cPay != 0) && r.conditionStart(p) >= 0 {
		return true
	}
	return p.mask&cNot != 0 && r.inverted(p)
}

// happened reports whether a sentence tells that payment did not come, as a fact:
// "omdat u niet heeft betaald".
func (r *reader) happened(s *span) bool {
	have, done := false, false
	for k := int(s.from); k < int(s.to) && k < int(s.from)+60; k++ {
		switch r.toks[k].fold {
		case "omdat", "aangezien", "doordat", "daarom", "nu", "inmiddels", "vanwege":
			return true
		case "door", "wegens", "gezien", "gelet":
			for m := k + 1; m <= k+4; m++ {
				if r.at(m).is(cNot | cBlame) {
					return true
				}
			}
		case "heeft", "hebt", "is", "werd", "hebben", "bleef":
			have = true
		case "betaald", "voldaan", "ontvangen", "uit":
			done = have || done
		}
	}
	return done
}

// colonCondition reports whether sentence n is one of the rows that a condition
// announces with a colon: "Betaalt u niet, dan bent u verschuldigd:".
func (r *reader) colonCondition(n int) bool {
	for k := n - 1; k >= 0 && k >= n-8; k-- {
		p := &r.sents[k]
		if r.consequences(p) {
			return true
		}
		if r.toks[p.to-1].punct(':') && p.flags&sAmount == 0 {
			return r.conditionStart(p) >= 0 || r.thenAt(p)
		}
		if p.flags&sAmount == 0 && p.to-p.from > 3 {
			return false
		}
	}
	return false
}

// thenAt reports whether a sentence speaks of what follows: "U bent dan
// verschuldigd".
func (r *reader) thenAt(s *span) bool {
	for k := int(s.from); k < int(s.to) && k < int(s.from)+20; k++ {
		switch r.toks[k].fold {
		case "dan", "alsdan", "daarna", "vervolgens":
			if !r.thanAt(k) {
				return true
			}
		}
	}
	return false
}

// paysNear reports whether paying stands near the negation at k.
func (r *reader) paysNear(k int, s *span) bool {
	for m := max(k-8, int(s.from)); m < min(k+10, int(s.to)); m++ {
		if r.toks[m].is(cPay|cReceive) || r.toks[m].kind == tDuration || r.toks[m].is(cTerm) {
			return true
		}
	}
	return false
}

// modal reports whether the costs at head are announced as a possibility only, and
// where it says so.
func (r *reader) modal(s *span, head int) (bool, int) {
	if r.laysClaim(s) {
		return false, 0
	}
	from, to := r.clause(s, head)
	for k := from; k < to; k++ {
		t := &r.toks[k]
		if t.kind != tWord || !t.is(cMay) && !r.rightOnly(k) || r.harmlessMay(k, s) || r.besides(k, head) {
			continue
		}
		return true, k
	}
	return false, 0
}

// laysClaim reads "en maakt hij daarop ook aanspraak": who may claim the costs, and does.
func (r *reader) laysClaim(s *span) bool {
	for k := int(s.from) + 1; k < int(s.to) && k < int(s.from)+60; k++ {
		switch r.toks[k].fold {
		case "maakt", "maak", "maken":
		default:
			continue
		}
		if r.at(k-1).wordIs("te") || r.at(k-1).is(cMay) {
			continue
		}
		for m := k + 1; m <= k+6 && r.at(m).sent == r.toks[k].sent; m++ {
			if r.at(m).wordIs("aanspraak") {
				return true
			}
			if r.at(m).is(cMay) {
				break
			}
		}
	}
	return false
}

// besides reports whether the possibility at k stands beside costs that are sure:
// "bent u incassokosten verschuldigd en mogelijk ook rente".
func (r *reader) besides(k, head int) bool {
	if head < k && (r.at(k-1).wordIs("en") || r.at(k-2).wordIs("en")) {
		return true
	}
	if p := r.at(k - 1); p.wordIs("hebben") || p.wordIs("hebt") || p.wordIs("heeft") {
		return true // "tijdig hebben kunnen vaststellen"
	}
	return r.at(k+1).wordIs("en") && (r.at(k+2).wordIs("genoodzaakt") || r.at(k+2).wordIs("verplicht") || r.at(k+2).wordIs("voornemens"))
}

// clause returns the part of a sentence between commas that holds token k, with
// its neighbour where it has no verb of its own.
func (r *reader) clause(s *span, k int) (from, to int) {
	const reach = 60
	whole := s
	s = &span{from: max(whole.from, int32(k-reach)), to: min(whole.to, int32(k+reach))}
	from, to = k, k+1
	for from > int(s.from) && !r.clauseEnd(from-1) {
		from--
	}
	for to < int(s.to) && !r.clauseEnd(to) {
		to++
	}
	verb := func() bool {
		for m := from; m < to; m++ {
			if r.toks[m].is(cBe|cCharge|cMay|cMust) && !r.toks[m].is(cCostWord) || r.toks[m].wordIs("betaalt") && m > from && r.at(m-1).wordIs("dan") {
				return true
			}
		}
		return false
	}
	for !verb() && from > int(s.from) {
		from--
		for from > int(s.from) && !r.clauseEnd(from-1) {
			from--
		}
	}
	for !verb() && to < int(s.to) {
		to++
		for to < int(s.to) && !r.clauseEnd(to) {
			to++
		}
	}
	// "kunnen wij, naast de hoofdsom, incassokosten in rekening brengen"
	if from > int(s.from) && to-from < 9 {
		g := from - 1
		for g > int(s.from) && !r.clauseEnd(g-1) {
			g--
		}
		for m := g; m < from; m++ {
			if t := &r.toks[m]; t.is(cMay) && (t.wordIs("kunnen") || t.wordIs("kan") || t.wordIs("mogen") || t.wordIs("behouden")) && r.at(m+1).is(cWe|cYou|cFiller) {
				return g, to
			}
		}
	}
	return from, to
}

func (r *reader) clauseEnd(k int) bool {
	t := &r.toks[k]
	if t.wordIs("en") || t.wordIs("waarbij") || t.wordIs("waarna") {
		switch r.at(k + 1).fold { // a second main clause
		case "bent", "zijn", "worden", "wordt", "komen", "komt", "brengen", "moet", "zullen", "zult", "is", "betaalt", "berekenen", "rekenen", "dient",
			"behoud", "houd", "houden", "reserveer", "overweeg":
			return true
		}
	}
	return t.punct(',') || t.punct(';') || t.punct(':') && !r.at(k-1).wordIs("zegge")
}

// harmlessMay names uses of "kunnen" and "mogelijk" that leave the costs as sure as
// they were.
func (r *reader) harmlessMay(k int, s *span) bool {
	p, next := r.at(k-1), r.at(k+1)
	switch r.toks[k].fold {
	case "kunt":
		return r.youCan(k)
	case "mogelijk":
		return asPossible(p) || r.at(k-2).wordIs("zo") || next.wordIs("is") || next.wordIs("om")
	case "mogelijkheid":
		return !r.ownChance(k) && !next.wordIs("voor") && !next.wordIs("dat") && !(next.wordIs("om") && r.near(k, "wij", 4))
	case "gerechtigd", "bevoegd":
		if next.wordIs("en") && (r.at(k+2).wordIs("zal") || r.at(k+2).wordIs("zullen")) {
			return true
		}
	case "mogelijke", "eventueel", "eventuele":
		return r.possibleElse(k)
	case "kan", "mag", "kunnen", "mogen":
		if r.debtorMay(k, s) || r.relative(k, s) || next.wordIs("niet") || r.at(k+2).wordIs("niet") && r.at(k+3).wordIs("anders") {
			return true
		}
	case "voorbehoud":
		return next.wordIs("van")
	}
	return r.mayOffset(k) || r.toAvoid(k)
}

// youCan reports whether "kunt" at k tells what the debtor may do, not what he may
// expect: "kunt u nog 14 dagen betalen".
func (r *reader) youCan(k int) bool {
	for m := k + 1; m <= k+12; m++ {
		switch r.at(m).fold {
		case "krijgen", "verwachten", "geconfronteerd":
			return r.at(m).sent != r.toks[k].sent
		}
	}
	return true
}

// asPossible names the words before "mogelijk" that make it no may: "zo spoedig
// mogelijk", "niet mogelijk".
func asPossible(t *token) bool {
	switch t.word() {
	case "zo", "spoedig", "niet", "snel", "waar", "is":
		return true
	}
	return false
}

// possibleElse reports whether "eventuele" at k belongs to something else than the
// costs.
func (r *reader) possibleElse(k int) bool {
	for m := k + 1; m <= k+4; m++ {
		w := r.at(m)
		if w.is(cVAT|cHandover|cInterest) || w.wordIs("verdere") || w.wordIs("gerechtelijke") {
			return true
		}
		if w.is(cCosts|cCostWord|cCharge) || w.kind == tAmount {
			return false
		}
	}
	return true
}

// debtorMay reports whether "kan" or "mag" at k is said of the debtor: "u kan", "mag
// u", "als u niet kan betalen".
func (r *reader) debtorMay(k int, s *span) bool {
	if r.at(k+1).wordIs("u") && r.between(k, min(k+9, int(s.to)), cPay) {
		return true
	}
	if you(r.at(k - 1)) {
		return true
	}
	switch r.at(k - 1).word() {
	case "niet", "dit", "dat", "het":
		return you(r.at(k-2)) && !r.at(k+1).is(cWe)
	}
	return false
}

func you(t *token) bool { return t.wordIs("u") || t.wordIs("je") }

// mayOffset reports whether what may happen at k is a payment that is set off
// against the costs.
func (r *reader) mayOffset(k int) bool {
	for m := k - 2; m <= k+6; m++ {
		w := r.at(m)
		if w.sent != r.toks[k].sent {
			continue
		}
		if w.is(cOffset) || m < k && w.wordIs("niet") && r.between(k, min(k+6, len(r.toks)), cOffset) {
			return true
		}
	}
	return false
}

// relative reports whether the verb at k belongs to a clause with "die" or "dat"
// beside a definite one: "de kosten die wij in rekening mogen brengen, zijn".
func (r *reader) relative(k int, s *span) bool {
	rel := false
	for m := k - 1; m >= int(s.from) && m >= k-10; m-- {
		t := &r.toks[m]
		if t.wordIs("die") || t.wordIs("dat") || t.wordIs("welke") || t.wordIs("wat") {
			rel = !r.at(m+1).is(cTerm|cSum|cLetter|cDateWord) && !r.at(m-1).wordIs("zou") && !r.at(m-1).wordIs("kan")
			break
		}
		if t.punct(',') {
			break
		}
	}
	if !rel {
		return false
	}
	for m := max(int(s.from), k-40); m < min(int(s.to), k+30); m++ {
		switch r.toks[m].fold {
		case "bent", "bedragen", "bedraagt", "brengen", "zijn", "komen", "worden", "berekenen", "moet", "zullen", "betaalt":
			if m != k+1 {
				return true
			}
		}
	}
	return false
}

// toAvoid sees "om kosten te kunnen voorkomen", "dit kan worden voorkomen".
func (r *reader) toAvoid(k int) bool {
	for m := k - 4; m <= k+8; m++ {
		if t := r.at(m); t.sent == r.toks[k].sent && (t.wordIs("voorkomen") || t.wordIs("vermijden") || t.wordIs("besparen") || t.wordIs("beschikken")) {
			return true
		}
	}
	return false
}

// perInvoiceCosts sees costs that are announced for each invoice apart.
func (r *reader) perInvoiceCosts(s *span) {
	for k := int(s.from); k+1 < int(s.to); k++ {
		if again := s.mask&cCosts != 0 && r.comesBack(k); !again && (!eachWord(r.toks[k].fold) || !r.eachClaim(k, s)) {
			continue
		}
		if s.flags&sAmount != 0 || s.mask&cCosts != 0 {
			r.costs.perInvoice = true
			r.costs.perPass = r.passage(k, k+1)
		}
	}
}

func eachWord(w string) bool {
	switch w {
	case "per", "elke", "iedere", "elk", "ieder", "afzonderlijke":
		return true
	}
	return false
}

// eachClaim reports whether "per" or "elke" at k speaks of a claim: "per openstaande
// factuur", "voor ieder van de facturen".
func (r *reader) eachClaim(k int, s *span) bool {
	for m := k + 1; m < int(s.to) && m <= k+5; m++ {
		t := &r.toks[m]
		if t.is(cInvoice|cPrincipal) || t.wordIs("termijn") || t.wordIs("aanmaning") || t.wordIs("vordering") || t.wordIs("bestelling") || t.wordIs("maand") && s.mask&cCosts != 0 {
			return true
		}
		if t.kind != tWord || t.is(cPay|cUnit) {
			return false
		}
	}
	return false
}

// offsetSentence reads whether the creditor can offset the VAT.
func (r *reader) offsetSentence(n int, s *span) {
	vat := s.mask&cVAT != 0
	for k := n - 1; k <= n+1 && !vat; k++ {
		vat = k >= 0 && k < len(r.sents) && r.sents[k].mask&cVAT != 0
	}
	for k := int(s.from); k < int(s.to); k++ {
		t := &r.toks[k]
		if !t.is(cOffset) {
			continue
		}
		if t.wordIs("vrijgesteld") || t.wordIs("vrijstelling") || t.wordIs("vrijgestelde") || t.wordIs("onbelast") || t.wordIs("nietbtwplichtig") || t.wordIs("btwvrijgesteld") {
			if vat || t.wordIs("nietbtwplichtig") || t.wordIs("btwvrijgesteld") {
				r.costs.declared = !r.modifiedBy(k, "niet") || r.costs.declared
			}
			return
		}
		if !vat && !t.wordIs("btwplichtig") && !t.wordIs("btwaftrek") {
			continue
		}
		if t.wordIs("aftrek") && s.mask&cVAT == 0 {
			continue
		}
		if r.deniedAround(k, s) {
			r.costs.declared = true
		} else if s.mask&cMay != 0 && !r.toDebtor(s) {
			r.costs.offsets = true
		}
		return
	}
}

// deniedAround reports whether a word that denies stands around token k.
func (r *reader) deniedAround(k int, s *span) bool {
	for m := max(k-14, int(s.from)); m < min(k+6, int(s.to)); m++ {
		switch r.toks[m].word() {
		case "niet", "geen", "nimmer", "onmogelijk", "zonder":
			return true
		}
	}
	return false
}

// toDebtor reports whether a sentence speaks of what the debtor can do: "Dan kunt u de btw
// verrekenen".
func (r *reader) toDebtor(s *span) bool {
	return r.saidIn(int(s.from), int(s.to), "u") || r.saidIn(int(s.from), int(s.to), "je")
}

// costAmounts picks the announced amount.
func (r *reader) costAmounts() {
	c := &r.costs
	for i := range r.sums {
		s := &r.sums[i]
		switch s.role {
		case roleScale:
			c.percent = true
		case roleAdmin:
			if s.cents > 0 && c.adminCents == 0 {
				c.adminCents, c.adminPass = s.cents, s.pass
			}
		case roleInterest:
			if s.cents > 0 && !c.hasInterest && !s.cond {
				c.interest, c.hasInterest, c.interestIn = s.cents, true, s.pass
			}
		case roleCosts:
			r.costAmount(s)
		default:
		}
	}
}

func (r *reader) costAmount(s *sum) {
	c := &r.costs
	c.claimed = c.claimed || !s.cond
	if sp := r.sentence(s.tok); !s.cond && !c.demanded && r.asksCosts(s, sp) {
		c.demanded, c.demandedAt = true, s.pass
	}
	if s.cents == 0 {
		return
	}
	if s.low || s.high {
		if !c.open {
			c.open, c.openPass = true, s.pass
		}
		return
	}
	if s.incl {
		c.inclLabel = true
	}
	if s.excl {
		c.exclLabel = true
	}
	switch {
	case !c.named || c.cents < 0 && s.cents > 0:
		c.named, c.cents, c.pass, c.inclusive = true, s.cents, s.pass, s.incl
	case s.cents != c.cents && s.cents > 0 && len(c.others) < 8:
		c.others = append(c.others, s.cents)
	}
}

// repeatedCosts sees costs that stand in a table more than once: one row for each
// invoice.
func (r *reader) repeatedCosts() {
	c := &r.costs
	total, n := int64(0), 0
	for i := range min(len(r.sums), 500) {
		s := &r.sums[i]
		if s.role != roleCosts || s.low || s.high || !s.row || s.cents <= 0 || s.cents == c.inclTotal || s.incl ||
			r.sentence(s.tok).mask&(cBe|cOwe|cThen|cYou) != 0 {
			continue
		}
		total += s.cents
		n++
	}
	if each, m := r.eachItsCosts(); m >= 2 && each > c.cents {
		c.perInvoice, c.perPass = true, c.pass
		c.others = append(c.others, each)
	}
	if n >= 2 && c.cents > 0 && total == int64(n)*c.cents {
		c.perInvoice, c.perPass = true, c.pass
		c.others = append(c.others, total)
	}
}

// eachItsCosts adds up costs that stand beside the claims that they are the costs of:
// "factuur 12: € 500,00 (incassokosten € 75,00)". It returns the number of such claims.
func (r *reader) eachItsCosts() (total int64, n int) {
	for i := 1; i < min(len(r.sums), 200); i++ {
		claim, s := &r.sums[i-1], &r.sums[i]
		if s.role == roleCosts && (claim.role == rolePrincipal || claim.role == roleItem) && !claim.cond && !s.low && !s.high &&
			s.tok-claim.tok <= 6 && feeOver(claim.cents) == s.cents && (i == 1 || r.sums[i-2].cents != claim.cents) {
			total += s.cents
			n++
		}
	}
	return total, n
}

// asksCosts reports whether a sentence asks to pay the costs now: "Wij verzoeken u
// € 500,00 en € 75,00 incassokosten te betalen".
func (r *reader) asksCosts(s *sum, sp *span) bool {
	if s.row || sp.mask&cPay == 0 || sp.mask&(cDemand|cMust) == 0 && !r.imperative(sp) {
		return false
	}
	due := false
	for n := r.firstSum(int(sp.from)); n < len(r.sums) && r.sums[n].tok < int(sp.to); n++ {
		due = due || r.sums[n].demand
	}
	if !due {
		return false
	}
	for k := max(int(sp.from), s.tok-30); k < min(int(sp.to), s.tok+30); k++ {
		switch r.toks[k].fold {
		case "voorkomen", "voorkoming", "voorkomt", "vermijden", "besparen", "ontlopen", "ontkomen", "bespaart", "bespaard", "hoeft", "waarna", "waarvan", "straffe", "niet", "geen", "zonder", "anders", "dan", "later", "exclusief", "bij", "wordt", "worden", "na", "als", "indien":
			if r.toks[k].fold != "na" && r.toks[k].fold != "bij" || k > s.tok-6 && k < s.tok {
				return false
			}
		}
	}
	return true
}

// largest returns the largest other amount of costs.
func (c *costReading) largest() int64 {
	most := int64(0)
	for _, o := range c.others {
		most = max(most, o)
	}
	return most
}

// vatOver returns 21% of an amount, rounded half-up.
func vatOver(cents int64) int64 { return (cents*21 + 50) / 100 }

// vatReading joins the costs with the VAT over them.
func (r *reader) vatReading() {
	c := &r.costs
	for i := range r.sums {
		s := &r.sums[i]
		if s.role != roleVAT || s.cents == 0 || !c.named {
			continue
		}
		if s.cents == c.cents+vatOver(c.cents) { // "met btw € 48,40"
			c.vatNamed, c.vatPass, c.inclTotal = true, s.pass, s.cents
			s.role = roleCosts
			continue
		}
		if s.cents > c.cents/2 && s.cents != c.cents-(c.cents*100+60)/121 {
			continue
		}
		fits := s.cents > 0 && (s.cents == vatOver(c.cents) || s.cents == c.cents-(c.cents*100+60)/121 || r.fitsOther(s.cents))
		if !fits && !r.vatOfCosts(s) {
			continue
		}
		c.vatNamed, c.vatPass = true, s.pass
		if s.cents > 0 {
			c.vat = s.cents
		}
	}
	for i := range r.sents {
		s := &r.sents[i]
		if s.mask&cVAT == 0 || s.mask&(cCosts|cCostWord) == 0 && !(c.named && r.holds(s, c.pass)) {
			continue
		}
		if s.mask&cDemand != 0 && s.mask&cCosts == 0 {
			continue
		}
		r.vatSentence(s)
	}
	r.withVAT()
	r.splitVAT()
}

// withVAT takes in a total of the costs and the VAT that is named as a percentage only:
// "€ 60,00 plus 21% btw, samen € 72,60".
func (r *reader) withVAT() {
	c := &r.costs
	if !c.named || c.cents <= 0 || c.vat > 0 || c.inclTotal > 0 || !c.vatNamed {
		return
	}
	for i := range min(len(r.sums), 200) {
		s := &r.sums[i]
		if s.cents != c.cents+vatOver(c.cents) || s.demand || len(c.others) >= 8 {
			continue
		}
		switch s.role {
		case roleLater, roleTotal, roleNone:
			s.role = roleCosts
			c.others = append(c.others, s.cents)
			return
		default:
		}
	}
}

// labelled reports whether an amount of costs carries the label "inclusief btw"
// (incl) or "exclusief btw".
func (r *reader) labelled(cents int64, incl bool) bool {
	for i := range min(len(r.sums), 500) {
		s := &r.sums[i]
		if s.role == roleCosts && s.cents == cents && (incl && s.incl && !s.excl || !incl && s.excl && !s.incl) && !s.summed {
			return true
		}
	}
	return false
}

func (r *reader) fitsOther(v int64) bool {
	for _, o := range r.costs.others {
		if v == vatOver(o) {
			return true
		}
	}
	return false
}

// holds reports whether a passage lies in a sentence.
func (r *reader) holds(s *span, p passage) bool {
	return p.from >= r.toks[s.from].start && p.to <= r.toks[s.to-1].end
}

// vatOfCosts reports whether a VAT amount is said to be over the costs.
func (r *reader) vatOfCosts(s *sum) bool {
	sp := r.sentence(s.tok)
	if sp.mask&(cCosts|cCostWord) != 0 || r.holds(sp, r.costs.pass) {
		return true
	}
	line := r.lineOf(s.tok)
	if line.from == 0 {
		return false
	}
	above := r.lineOf(int(line.from) - 1)
	return above.mask&(cCosts) != 0 && s.row
}

// vatSentence reads a sentence that names VAT beside the costs.
func (r *reader) vatSentence(s *span) {
	c := &r.costs
	for k := int(s.from); k < int(s.to); k++ {
		t := &r.toks[k]
		if !t.is(cVAT) {
			continue
		}
		if r.invoiceVAT(k) {
			continue
		}
		if r.modifiedBy(k, "geen", "zonder") || r.at(k-1).is(cExcl) || r.at(k-2).is(cExcl) {
			c.exclLabel = c.exclLabel || !r.modifiedBy(k, "geen", "zonder")
			continue
		}
		if !c.vatNamed {
			c.vatPass = r.passage(max(k-2, int(s.from)), k)
		}
		c.vatNamed = true
		if r.modifiedBy(k, "eventueel", "eventuele") {
			c.vatVague = true
		}
	}
}

// invoiceVAT reports whether the VAT at k belongs to the invoice amount.
func (r *reader) invoiceVAT(k int) bool {
	for m := k - 1; m >= k-6; m-- {
		t := r.at(m)
		if t.kind == tAmount {
			ro := r.roleAt(m)
			return ro == rolePrincipal || ro == roleItem || ro == roleDue || ro == roleTotal
		}
		if t.is(cCosts) {
			return false
		}
	}
	return false
}

// splitVAT tells the costs without VAT from the costs with VAT where both stand in
// the text.
func (r *reader) splitVAT() {
	c := &r.costs
	all := append([]int64{c.cents}, c.others...)
	for _, ex := range all {
		for _, in := range all {
			v := in - ex
			if ex <= 0 || v <= 0 || v != vatOver(ex) && v != c.vat {
				continue
			}
			c.contrary = c.contrary || r.labelled(ex, true) || r.labelled(in, false)
			c.cents, c.inclTotal, c.inclusive = ex, in, false
			c.vatNamed = true
			rest := c.others[:0:0]
			for _, o := range all {
				if o != ex && o != in && o != v {
					rest = append(rest, o)
				}
			}
			c.others = rest
			return
		}
	}
	if c.vat > 0 && c.inclTotal == 0 && c.vat == vatOver(c.cents-c.vat) {
		// "€ 48,40, waarvan € 8,40 btw"
		c.inclTotal, c.cents, c.inclusive = c.cents, c.cents-c.vat, false
		return
	}
	if c.vat > 0 {
		rest := c.others[:0:0]
		for _, o := range c.others {
			if o != c.vat && o != c.cents+c.vat {
				rest = append(rest, o)
			} else if o == c.cents+c.vat {
				c.inclTotal = o
			}
		}
		c.others = rest
	}
}
