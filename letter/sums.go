package letter

import "slices"

// role says what an amount is.
type role uint8

const (
	roleNone      role = iota
	rolePrincipal      // what is owed: hoofdsom, openstaand bedrag
	roleItem           // one invoice of a list
	roleCosts          // collection costs
	roleVAT            // VAT, over costs or over something else
	roleInterest       // interest
	roleAdmin          // reminder and administration costs
	roleTotal          // a total
	roleDue            // what must be paid, without a better name
	roleLater          // what must be paid when the term has passed
	rolePaid           // what was paid already
	roleScale          // a bound of the scale itself
	roleOther          // court fees and the like
)

// sum is an amount in the text with what it is.
type sum struct {
	tok    int
	cents  int64 // -1 for a blank to fill in
	role   role
	head   int  // the word that gave the role, -1
	demand bool // the letter asks to pay it now
	cond   bool // it stands in what follows when payment does not come
	low    bool // "minimaal", "vanaf"
	high   bool // "maximaal", "tot een maximum van"
	incl   bool // "inclusief btw"
	excl   bool // "exclusief btw"
	plus   bool // "inclusief incassokosten": the amount holds costs
	row    bool // a row of a table
	summed bool // found to be the sum of the two amounts before it
	pass   passage
}

// headClasses are the words that name an amount.
const headClasses = cCosts | cCostWord | cAdmin | cInterest | cVAT | cPrincipal | cTotal | cOpen | cDeduct | cOwe

// findSums gives each amount its role.
func (r *reader) findSums() {
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind != tAmount || r.quoted(i) {
			continue
		}
		s := sum{tok: i, cents: t.num, head: -1, pass: passage{t.start, t.end}}
		r.roleOf(&s)
		if s.role == roleNone && t.has(fWeak) {
			continue
		}
		if (t.has(fMinus) || t.has(fWeak) && r.deducted(i) || s.role == roleItem && r.paidRow(i)) && s.role != roleCosts {
			s.role = rolePaid
		}
		r.sums = append(r.sums, s)
		r.sumOfTwo()
		r.lessPaid()
	}
	r.laterTotals()
	r.resolveSums()
}

// paidRow reports whether the row of the amount at i tells of a payment: "Ontvangen op
// 12 maart 2026   € 120,00".
func (r *reader) paidRow(i int) bool {
	line := r.lineOf(i)
	for k := int(line.from); k < i && k < int(line.from)+2; k++ {
		switch r.toks[k].fold {
		case "af", "ontvangen", "betaling", "betaald", "voldaan", "creditnota", "creditfactuur":
			return !r.lineHas(int(line.from), i, cInvoice)
		}
	}
	return false
}

// deducted reports whether a minus stands before the figure at i: "Betaling: -50,00".
func (r *reader) deducted(i int) bool {
	m := r.at(i - 1)
	return m.punct('-') && r.toks[i].has(fTight) && !m.has(fTight) && !m.has(fLine)
}

// sumOfTwo sees that the last amount is the sum of the two before it, and so what
// it is: costs with their VAT, or what must be paid with the costs.
func (r *reader) sumOfTwo() {
	n := len(r.sums)
	if n < 3 {
		return
	}
	a, b, s := &r.sums[n-3], &r.sums[n-2], &r.sums[n-1]
	if a.cents <= 0 || b.cents <= 0 || a.cents+b.cents != s.cents || s.tok-a.tok > 60 {
		return
	}
	switch {
	case a.role == roleCosts && b.cents == vatOver(a.cents) && (s.cond || r.taxBefore(b.tok)):
		b.role, s.role, s.incl, s.summed, s.demand = roleVAT, roleCosts, true, true, false
	case a.role == roleCosts && b.role == roleCosts:
		r.sumOfCosts(a, b, s)
	case a.role == roleCosts && b.role == roleVAT:
		s.role, s.incl, s.summed, s.demand = roleCosts, true, true, false
	case (a.role == rolePrincipal || a.role == roleItem) && b.role == roleVAT && a.cents > b.cents && !a.demand:
		a.role = roleOther // an invoice without its VAT
		if s.role == roleNone || s.role == roleVAT {
			s.role = rolePrincipal
		}
	case a.role == rolePrincipal && b.role == roleCosts && s.cond && s.role != roleCosts:
		s.role = roleLater
	}
}

// sumOfCosts decides what two amounts and their sum s are when both were read as
// costs: a claim and its costs, or the bands of the scale.
func (r *reader) sumOfCosts(a, b, s *sum) {
	switch {
	case r.besideCosts(b) && !r.besideCosts(a):
		a.role = rolePrincipal
		if s.role, s.plus = roleTotal, true; s.cond {
			s.role = roleLater
		}
		r.setDemand(s, r.sentence(s.tok))
	case !a.incl && !b.incl:
		a.role, b.role = roleScale, roleScale // the bands of the scale
		s.role, s.demand = roleCosts, false
	}
}

// roleOf finds the role of one amount.
func (r *reader) roleOf(s *sum) {
	i := s.tok
	sp := r.sentence(i)
	line := r.lineOf(i)
	s.row = r.isRow(i, line)
	s.cond = r.conditionalAt(i, sp)
	r.modifiers(s, sp)
	if r.scaleBase(s, sp) {
		s.role = roleScale
		return
	}
	if r.instalment(i) || r.instalmentOf(i) || r.amountThen(i, sp) || r.courtBefore(i, sp) {
		s.role = roleOther
		return
	}
	if r.otherCharge(i) || r.settledElse(i, sp) || r.besideClaim(i, sp) {
		s.role = roleOther
		return
	}
	if s.role = r.columnRole(i, line); s.role != roleNone {
		return
	}
	if r.besidesThis(s, sp) {
		s.role, s.cond = rolePrincipal, true
		return
	}
	if s.role = r.askedRow(s, line); s.role != roleNone {
		s.demand = s.role == roleDue
		return
	}
	head, right := r.headOf(i, sp, line)
	if s.role = r.baseOf(i, head); s.role != roleNone {
		return
	}
	s.head = head
	if head >= 0 {
		s.role = r.roleOfHead(s, head, right)
	}
	if s.role == roleNone {
		s.role = r.roleWithout(s, sp, line)
	}
	if s.role == roleCosts && !s.cond && r.paidSince(i, sp) {
		s.role = roleOther
	}
	r.setDemand(s, sp)
}

// instalment reports whether the amount at i is one of a payment plan or a price per
// period: "€ 50,00 per maand", "termijnen van € 50,00".
func (r *reader) instalment(i int) bool {
	if n := r.at(i + 1); n.wordIs("per") && (r.at(i+2).is(cUnit) || r.at(i+2).wordIs("termijn") || pricedPer(r.at(i+2))) ||
		n.wordIs("pm") {
		return true
	}
	if x := r.at(i - 1); (x.wordIs("x") || x.wordIs("maal") || x.wordIs("keer") || x.punct('×')) && r.at(i-2).kind == tNumber {
		return true // "2 x € 552,33"
	}
	for k := i - 1; k >= i-3; k-- {
		t := r.at(k)
		if t.wordIs("termijnen") || t.wordIs("maandtermijnen") || t.wordIs("deelbetalingen") || t.wordIs("maanden") && r.at(i-1).wordIs("a") {
			return true
		}
		if t.kind != tWord {
			return false
		}
	}
	return false
}

// pricedPer names what things are priced by.
func pricedPer(t *token) bool {
	switch t.word() {
	case "jaar", "uur", "kwartaal", "behandeling", "consult", "les", "persoon", "stuk", "nacht", "minuut", "kilometer", "km", "kuub", "kwh", "gj", "m3":
		return true
	}
	return false
}

// isRow reports whether the amount at i stands at the end of a short line.
func (r *reader) isRow(i int, line span) bool {
	if int(line.to-line.from) > 16 && !r.longRow(i, line) || r.flows(i, line) {
		return false
	}
	for k := i + 1; k < int(line.to); k++ {
		if r.toks[k].kind == tWord && !r.toks[k].is(cIncl|cExcl|cVAT) {
			return false
		}
	}
	for k := int(line.from); k < i; k++ {
		if r.toks[k].is(cDemand|cMust) && !r.toks[k].is(cLetter) {
			return false
		}
	}
	return true
}

// longRow sees a row whose label explains itself at length: "wettelijke rente van 29 april
// tot en met 8 september (4% per jaar, artikel 6:119 BW): € 5,67".
func (r *reader) longRow(i int, line span) bool {
	const most = 40
	if line.to-line.from > most || !r.at(i-1).punct(':') && !r.toks[i].has(fGap) {
		return false
	}
	for k := int(line.from); k <= int(line.from)+1; k++ {
		if r.at(k).is(cInterest | cPrincipal | cCosts) {
			return true
		}
	}
	return false
}

// flows reports whether the line of the amount at i goes on with a sentence of the line
// before, as running text does that was broken at a width.
func (r *reader) flows(i int, line span) bool {
	first := &r.toks[line.from]
	return first.kind == tWord && !first.has(fCap) && int(r.sents[first.sent].from) < int(line.from) &&
		(first.sent != r.toks[i].sent || first.is(cBe)) && !r.toks[i].has(fGap)
}

// conditionalAt reports whether token i stands in what follows when payment does
// not come.
func (r *reader) conditionalAt(i int, s *span) bool {
	start := r.conditionStart(s)
	if start >= 0 && (i > start || !r.demandBefore(s, start)) {
		return true
	}
	for k := int(s.from); k < i && k < int(s.from)+8; k++ { // "Het totaal wordt dan"
		t := &r.toks[k]
		if t.is(cThen) && !r.thanAt(k) && (t.wordIs("dan") || t.wordIs("alsdan") || t.wordIs("daarna") || t.wordIs("vervolgens")) {
			return true
		}
	}
	if r.at(i-1).wordIs("dan") && r.at(i-2).is(cYou) && (r.at(i-3).wordIs("zodat") || r.at(i-3).wordIs("waardoor") || r.at(i-3).wordIs("waarmee")) {
		return true // "zodat u dan € 280,- moet betalen"
	}
	n := int(r.toks[i].sent)
	return s.to-s.from <= 14 && n > 0 && r.colonCondition(n)
}

// conditionStart returns the token with which the condition "if you do not pay in
// time" starts in a sentence, -1 for none.
func (r *reader) conditionStart(s *span) int {
	from := int(s.from)
	if s.mask&(cNot|cThen|cOver|cIf|cBlame|cNa|cVanaf) == 0 && !r.imperative(s) {
		if r.inverted(s) && r.laterAt(from) {
			return from
		}
		return -1
	}
	for k := from; k < int(s.to) && k < from+120; k++ {
		if r.toks[k].kind == tWord && r.conditionAt(k, s) {
			return k
		}
	}
	if r.inverted(s) && (s.mask&cNot != 0 || r.laterAt(from)) {
		return from
	}
	return -1
}

// laterAt reports whether "later" stands in a sentence that starts at from with a
// verb: "betaalt u later".
func (r *reader) laterAt(from int) bool {
	return r.at(from+2).wordIs("later") || r.at(from+1).wordIs("later")
}

// conditionAt reports whether the word at k opens a condition.
func (r *reader) conditionAt(k int, s *span) bool {
	t, next, from := &r.toks[k], r.at(k+1), int(s.from)
	if r.ifWord(k) {
		return t.wordIs("anders") || t.wordIs("tenzij") || r.negatedAfter(k, s)
	}
	switch t.word() {
	case "bij":
		return r.inDefault(k)
	case "waarna", "straffe", "nadien":
		return true
	case "daarna", "vervolgens", "alsdan":
		if k > from {
			return true
		}
	case "of": // betaal, of u bent kosten verschuldigd
		if k > from && next.is(cYou|cWe) && r.at(k+2).is(cBe|cCharge|cMust) && r.imperative(s) {
			return true
		}
	case "zo":
		if next.wordIs("niet") {
			return true
		}
	case "zonder":
		if r.paysNear(k, s) && !r.freeOfCosts(k) {
			return true
		}
	case "zulks":
		if next.is(cIf) {
			return true
		}
	}
	return t.is(cVanaf) && r.fromThenOn(k, s) || t.is(cNa) && r.afterTerm(k, s)
}

// ifWord reports whether "indien" or its like stands at k; "geval" only in "voor het
// geval".
func (r *reader) ifWord(k int) bool {
	t := &r.toks[k]
	switch t.word() {
	case "bij", "zo":
		return false
	case "mocht", "mochten": // "Ondanks onze brief mochten wij geen betaling ontvangen" tells a fact
		return r.toks[k].sent != r.at(k-1).sent || r.at(k-1).kind == tPunct || r.at(k-1).wordIs("en")
	case "geval":
		return t.is(cIf) && r.at(k-2).wordIs("voor") && r.at(k-1).wordIs("het")
	}
	return t.is(cIf)
}

// inDefault reads "bij niet tijdige betaling", "bij gebreke van betaling".
func (r *reader) inDefault(k int) bool {
	if r.at(k - 1).wordIs("nu") {
		return false
	}
	for m := k + 1; m <= k+5; m++ {
		if w := r.at(m); w.is(cNot|cBlame|cOver) && !w.wordIs("geen") && !w.wordIs("laat") {
			return true
		}
	}
	return false
}

// fromThenOn reads "vanaf 15 dagen" at the start of a sentence, without an event
// that the days run from.
func (r *reader) fromThenOn(k int, s *span) bool {
	days := r.at(k+1).kind == tDuration || r.at(k+2).kind == tDuration
	return days && k < int(s.from)+3 && !r.at(k+3).is(cNa|cNadat)
}

// afterTerm reads "na afloop van die termijn", "na welke termijn", and "na deze 14
// dagen" at the start of a sentence.
func (r *reader) afterTerm(k int, s *span) bool {
	next, second := r.at(k+1), r.at(k+2)
	if next.is(cOver) || second.is(cOver) || next.wordIs("welke") || next.wordIs("het") && r.at(k+3).is(cOver) {
		return true
	}
	return k < int(s.from)+4 && (next.is(cDemo) || next.kind == tDuration || second.kind == tDuration)
}

// negatedAfter reports whether "niet" and its like stand behind the condition at
// k.
func (r *reader) negatedAfter(k int, s *span) bool {
	for m := k + 1; m < int(s.to) && m <= k+30; m++ {
		t := &r.toks[m]
		if t.is(cNot|cOver|cBlame) && !t.wordIs("staat") || t.wordIs("later") && (r.at(m+1).is(cPay|cReceive) || r.at(m+1).wordIs("krijgen") || r.at(m+1).wordIs("dan")) {
			return true
		}
	}
	return false
}

// demandBefore reports whether the sentence asks for payment before token k.
func (r *reader) demandBefore(s *span, k int) bool {
	for m := int(s.from); m < k; m++ {
		if r.toks[m].is(cDemand|cMust|cPay) && !r.toks[m].is(cThen) {
			return true
		}
	}
	return false
}

// modifiers sees "maximaal", "minimaal", "inclusief btw" around an amount.
func (r *reader) modifiers(s *sum, sp *span) {
	i := s.tok
	s.plus = r.opensWithCosts(i, sp)
	s.low = r.vague(i)
	for k := i - 1; k >= int(sp.from) && k >= i-5; k-- {
		t := &r.toks[k]
		if t.kind == tAmount || t.kind == tPunct && !t.punct('(') && !t.punct(':') && !t.punct('-') {
			break
		}
		r.modifierBefore(s, k)
	}
	for k := i + 1; k < int(sp.to) && k <= i+9; k++ {
		t := &r.toks[k]
		if t.kind == tAmount || t.punct(';') {
			break
		}
		r.modifierBehind(s, k)
	}
}

// modifierBefore takes the word at k, before the amount.
func (r *reader) modifierBefore(s *sum, k int) {
	t, beside := &r.toks[k], k == s.tok-1
	switch {
	case t.is(cMax):
		s.high = s.high || r.boundWord(k)
	case t.is(cMin):
		s.low = s.low || r.boundWord(k)
	case t.is(cVanaf) && beside:
		s.low = true
	case beside && roughly(t) && !r.at(k-1).wordIs("leidt") && !r.at(k-1).wordIs("leiden"):
		s.high = true
	case t.is(cIncl) && k >= s.tok-4 && r.vatNear(k):
		s.incl = true
	case t.is(cExcl) && k >= s.tok-4 && r.vatNear(k):
		s.excl = true
	case t.is(cIncl) && r.costNear(k):
		s.plus = true
	}
}

// modifierBehind takes the word at k, behind the amount.
func (r *reader) modifierBehind(s *sum, k int) {
	t := &r.toks[k]
	switch {
	case t.is(cIncl) && k <= s.tok+6 && r.vatNear(k):
		s.incl = true
	case t.is(cExcl) && k <= s.tok+6 && r.vatNear(k):
		s.excl = true
	case t.is(cIncl) && r.costNear(k):
		s.plus = true
	case t.is(cMax|cMin) && k <= s.tok+2 && (t.wordIs("maximaal") || t.wordIs("minimaal")):
		s.high = s.high || t.is(cMax)
		s.low = s.low || t.is(cMin)
	}
}

// roughly names the words that leave open how high an amount will be.
func roughly(t *token) bool {
	switch t.word() {
	case "tot", "circa", "ongeveer", "ca", "plusminus", "rond":
		return true
	}
	return false
}

// boundWord tells "maximaal" from "het minimumbedrag", which is exact.
func (r *reader) boundWord(k int) bool {
	t := &r.toks[k]
	if t.wordIs("hoogste") || t.wordIs("minste") {
		return r.at(k - 1).wordIs("ten")
	}
	if t.wordIs("wettelijk") {
		return false
	}
	return !r.at(k-1).wordIs("wettelijk") && !r.at(k-1).wordIs("wettelijke") && !r.at(k-1).wordIs("het")
}

func (r *reader) vatNear(k int) bool {
	for m := k + 1; m <= k+5; m++ {
		t := r.at(m)
		if t.is(cVAT) {
			return true
		}
		if t.kind == tAmount || t.is(cCosts) {
			return false
		}
	}
	return false
}

func (r *reader) costNear(k int) bool {
	for m := k + 1; m <= k+5; m++ {
		t := r.at(m)
		if t.is(cCosts|cAdmin) || t.is(cCostWord) && t.wordIs("kosten") {
			return true
		}
		if t.kind == tAmount || t.is(cVAT) {
			return false
		}
	}
	return false
}

// scaleBase reports whether the amount is a bound of the statutory scale: "15%
// over de eerste € 2.500".
func (r *reader) scaleBase(s *sum, sp *span) bool {
	if s.cents < 0 {
		return false
	}
	return r.shareBase(s.tok, sp) || r.overRest(s, sp) || r.scaleBound(s, sp)
}

// shareBase reports whether a percentage right before the amount at i is taken over it:
// "en 10% over € 183,40", the rest of the principal, or "rente, 4% per jaar over € 500,00".
func (r *reader) shareBase(i int, sp *span) bool {
	k := i - 2
	if of := r.at(i-1).wordIs("van") && r.at(k).kind == tPercent && sp.mask&cInterest != 0; !of && !r.at(i-1).wordIs("over") {
		return false // "rente (4% van € 640,00)"
	}
	if r.at(k).punct(',') { // "4% per jaar, over € 640,00"
		k--
	}
	rate, yearly := r.at(k), r.at(k-2).kind == tPercent && r.at(k-1).wordIs("per")
	if sp.mask&cInterest == 0 {
		return rate.kind == tPercent && rate.num < 15_00
	}
	return (rate.kind == tPercent || yearly) && sp.mask&(cCosts|cDemand) == 0
}

// scaleBound reports whether the amount is one that the scale itself names.
func (r *reader) scaleBound(s *sum, sp *span) bool {
	i := s.tok
	percent := sp.flags&sPercent != 0 || r.lineOf(i).flags&sPercent != 0
	switch s.cents {
	case 250_000, 500_000, 1_000_000, 19_000_000, 20_000_000:
		for k := i - 1; percent && k >= i-6; k-- {
			t := r.at(k)
			if t.wordIs("eerste") || t.wordIs("volgende") || t.wordIs("over") || t.wordIs("boven") || t.wordIs("tot") || t.wordIs("van") || t.wordIs("tweede") || t.wordIs("meerdere") || t.kind == tAmount || t.wordIs("hoofdsom") {
				return true
			}
		}
	case 677_500:
		if s.high || percent {
			s.high = true
			return true
		}
	case 4_000:
		return percent && s.low && r.scaleList(sp, i)
	}
	return false
}

// scaleList reports whether the sentence holds other bounds of the scale.
func (r *reader) scaleList(sp *span, i int) bool {
	for k := int(sp.from); k < int(sp.to) && k < int(sp.from)+80; k++ {
		if t := &r.toks[k]; k != i && t.kind == tAmount && (t.num == 250_000 || t.num == 677_500) {
			return true
		}
	}
	return false
}

// headOf finds the word that names the amount at i; right tells that it stands
// behind it.
func (r *reader) headOf(i int, sp *span, line span) (head int, right bool) {
	left, dist := r.headLeft(i, sp)
	rt, connected := r.headRight(i, sp)
	switch {
	case rt >= 0 && (connected || left < 0):
		return rt, true
	case rt >= 0 && left >= 0:
		// A1 H1 A2 H2 against H1 A1 H2 A2.
		if dist > 2 || r.ownAmount(left, sp) || r.onlyAmount(i, sp) && r.toks[rt].is(cCosts) && rt == i+1 || rt == i+1 && r.toks[rt].is(cCosts|cAdmin) && (r.toks[left].is(cOwe) || r.at(i-1).wordIs("en") || r.at(i-1).wordIs("met") || r.at(i-1).wordIs("plus")) {
			return rt, true
		}
		return left, false
	case left >= 0:
		return left, false
	}
	return r.headAbove(i, line), false
}

// headBefore reports whether a head stands directly before the amount at i.
func (r *reader) headBefore(i int, sp *span) bool {
	for k := i - 1; k >= int(sp.from) && k >= i-3; k-- {
		if r.toks[k].is(headClasses) {
			return true
		}
		if r.toks[k].kind == tAmount {
			return false
		}
	}
	return false
}

// headLeft walks left to the nearest word that names an amount.
func (r *reader) headLeft(i int, sp *span) (head, dist int) {
	const reach = 32
	crossed := false
	fallback := -1
	from := r.labelsFrom(i, sp)
	for k := i - 1; k >= from && k >= i-reach; k-- {
		t := &r.toks[k]
		if t.kind == tAmount {
			crossed = crossed || !r.at(k-1).wordIs("over") && !r.shareAt(k-2) || !r.isRow(i, r.lineOf(i))
			continue
		}
		if pivot(t.fold) && (crossed || !r.commaBetween(k, i)) {
			return fallback, i - fallback // what stands before a condition is not in it
		}
		if t.kind == tWord && t.is(cHandover) && courtFee(t.fold) && !crossed {
			return k, i - k
		}
		if t.kind != tWord || !t.is(headClasses) || r.notHead(k, i) {
			continue
		}
		if t.is(cCosts|cCostWord|cInterest|cAdmin) && !t.is(cPrincipal) && r.demandBetween(k, i) {
			return -1, 0
		}
		if crossed {
			// Beyond another amount only words that can carry two.
			if r.carries(k, i) && fallback < 0 {
				fallback = k
			}
			if i-k > 14 {
				break
			}
			continue
		}
		if t.is(cDeduct|cOwe) && !t.is(cOpen) { // weak: a better word may stand before it
			if fallback < 0 {
				fallback = k
			}
			continue
		}
		if t.is(cOpen) && !t.is(cPrincipal) {
			if b := r.better(k, sp); b >= 0 {
				return b, i - b
			}
		}
		return k, i - k
	}
	return fallback, i - fallback
}

// demandBetween reports whether between the head at k and the amount at i a demand
// begins: "Om incassokosten te voorkomen verzoeken wij u € 500,00 te betalen".
func (r *reader) demandBetween(k, i int) bool {
	if r.commaBetween(k, i) && !r.between(k, i, cSum|cOf|cBe) && r.payBehind(i) {
		return true
	}
	for m := k + 1; m < i; m++ {
		switch r.toks[m].fold {
		case "voorkomen", "vermijden", "besparen", "voorkomt", "voorkom", "vermijdt", "bespaart", "ontlopen", "ontkomen", "bespaard":
			return true
		case "verzoeken", "verzoek", "sommeren", "sommeer", "gelieve", "betaal", "voldoe", "vragen":
			return true
		case "dient", "moet":
			if r.between(k, m, cThen) || r.commaBetween(k, m) {
				return true
			}
		}
	}
	return false
}

// payBehind reports whether the amount at i is followed by paying: "€ 500,00 te
// betalen".
func (r *reader) payBehind(i int) bool {
	for k := i + 1; k <= i+4; k++ {
		t := r.at(k)
		if t.sent != r.toks[i].sent || t.punct(',') || t.kind == tAmount || t.is(cCosts|cCostWord) && !t.is(cPay) {
			return false
		}
		if t.is(cPay) {
			return true
		}
	}
	return false
}

func (r *reader) commaBetween(k, i int) bool {
	for m := max(k+1, 0); m < min(i, len(r.toks)); m++ {
		if r.toks[m].punct(',') {
			return true
		}
	}
	return false
}

// courtFee names costs of a court or bailiff, which are no collection costs.
func courtFee(w string) bool {
	switch w {
	case "proceskosten", "griffierecht", "griffierechten", "dagvaardingskosten", "deurwaarderskosten", "executiekosten", "explootkosten", "gerechtskosten", "dagvaarding",
		"nakosten", "exploot", "salaris", "nasalaris", "betekeningskosten", "beslagkosten":
		return true
	}
	return false
}

// better finds the noun that an adjective such as "openstaande" belongs to.
func (r *reader) better(k int, sp *span) int {
	for m := k + 1; m <= k+2 && m < int(sp.to); m++ {
		if r.toks[m].is(cCosts | cPrincipal | cInterest | cAdmin) {
			return m
		}
	}
	return -1
}

// carries reports whether the head at k can name the amount at i beyond another
// amount.
func (r *reader) carries(k, i int) bool {
	return r.toks[k].is(cCosts|cCostWord) && r.at(i-1).is(cIncl|cVAT|cTotal|cSum|cOf)
}

// notHead reports whether the word at k only looks like a head of the amount at i.
func (r *reader) notHead(k, i int) bool {
	t := &r.toks[k]
	switch {
	case t.is(cVAT):
		// "inclusief btw", "exclusief 21% btw", "de btw niet kunnen verrekenen"
		for m := k - 1; m >= k-4; m-- {
			if r.at(m).is(cIncl | cExcl) {
				return true
			}
			if r.at(m).kind == tAmount {
				break
			}
		}
		for m := k + 1; m < i && m <= k+8 && !r.opensLine(k); m++ {
			if r.toks[m].is(cOffset) {
				return true
			}
		}
	case t.is(cCosts|cAdmin) || t.is(cCostWord):
		return r.at(k-1).wordIs("zonder") || r.at(k-2).wordIs("zonder") || r.modifiedBy(k, "inclusief", "incl", "exclusief", "excl", "zonder", "naast", "buiten", "geen", "behalve", "benevens") && !r.at(k+1).is(cOf) && i-k > 2
	case t.is(cPrincipal):
		return r.modifiedBy(k, "over", "naast", "boven", "bovenop", "behalve", "benevens") || r.notOnly(k)
	case t.is(cOpen) && !t.is(cPrincipal):
		// "nog", "staat" and "open" name an amount only together.
		if t.wordIs("nog") || t.wordIs("staat") {
			return !r.between(k, i, cOpen)
		}
	case t.is(cTotal):
		return t.wordIs("samen") && r.between(k, i, cPrincipal|cCosts)
	case t.is(cDeduct):
		return t.wordIs("reeds") && !r.between(k, i, cPay|cReceive) || t.wordIs("af") || t.wordIs("korting")
	}
	return false
}

// between reports whether a class stands between tokens k and i.
func (r *reader) between(k, i int, c class) bool {
	for m := max(k+1, 0); m < min(i, len(r.toks)); m++ {
		if r.toks[m].is(c) {
			return true
		}
	}
	return false
}

// modifiedBy reports whether one of words stands shortly before token k.
func (r *reader) modifiedBy(k int, words ...string) bool {
	for m := k - 1; m >= k-3; m-- {
		t := r.at(m)
		if t.kind == tPunct || t.kind == tAmount {
			return false
		}
		if t.kind == tWord && slices.Contains(words, t.fold) {
			return true
		}
	}
	return false
}

// headRight looks for a name behind the amount: "€ 40,00 aan incassokosten".
func (r *reader) headRight(i int, sp *span) (head int, connected bool) {
	start := i + 1
	if r.ownBracket(i) {
		return -1, false
	}
	if r.asideAt(start) {
		start = r.pastBracket(start)
	}
	for k := start; k < int(sp.to) && k <= start+5; k++ {
		t, beside := &r.toks[k], k == i+1
		switch {
		case endsHead(t) && !r.capitalsGoOn(k) && !(connected && t.is(cCosts|cAdmin|cInterest)) || t.punct(')') && beside:
			return -1, false
		case collecting(t), t.is(cHandover) && courtFee(t.fold):
			return k, true
		case r.turnsAway(k):
			return -1, false
		case t.is(cVAT|cCosts|cAdmin|cInterest|cPrincipal) || t.is(cCostWord) && !t.is(cCharge):
			if r.apart(k, connected) {
				return -1, false
			}
			return k, connected || beside && t.is(cCosts|cVAT|cAdmin|cInterest|cCostWord) && !r.headBefore(i, sp)
		case connectsHead(t):
			connected = true
		case beside && (t.wordIs("voor") || t.punct('(')):
			connected = !r.headBefore(i, sp)
		case !r.insideHead(k):
			return -1, false
		}
	}
	return -1, false
}

// capitalsGoOn reports whether the line at k goes on with the sentence of the line before
// in a text in capitals, where a capital does not tell: no amount stands on it.
func (r *reader) capitalsGoOn(k int) bool {
	t, p := &r.toks[k], r.at(k-1)
	return t.kind == tWord && t.has(fLine) && t.has(fUpper) && !t.is(cIncl|cExcl) && (p.has(fUpper) || p.kind == tAmount && r.at(k-2).has(fUpper)) && r.lineOf(k).flags&sAmount == 0
}

// endsHead reports whether no name of the amount follows behind this token.
func endsHead(t *token) bool {
	return t.kind == tAmount || t.has(fLine) && t.has(fCap) || t.punct(',') || t.punct('=') || t.is(cIncl|cExcl) && !t.is(cDeduct)
}

// collecting names the work whose price is the collection costs: "€ 40,00 voor
// incasso".
func collecting(t *token) bool {
	switch t.word() {
	case "incasso", "invordering", "inning", "incassowerkzaamheden":
		return true
	}
	return false
}

// connectsHead names the words that bind an amount to the name behind it.
func connectsHead(t *token) bool {
	switch t.word() {
	case "aan", "wegens", "terzake", "extra", "als":
		return true
	}
	return false
}

// insideHead reports whether token k may stand between an amount and its name.
func (r *reader) insideHead(k int) bool {
	t := &r.toks[k]
	switch t.word() {
	case "ter", "zake", "titel", "wettelijke":
		return true
	}
	hyphen := t.kind == tWord && r.at(k+1).punct('-') && r.at(k+1).has(fTight) || t.punct('-') && t.has(fTight) // "registratie- en"
	return hyphen || t.is(cFiller|cOf) || t.kind == tPercent
}

// headAbove finds the label of an amount that stands alone on its line: on the
// short line above it.
func (r *reader) headAbove(i int, line span) int {
	if int(line.from) != i && !(int(line.from) == i-1 && r.at(i-1).kind == tPunct) || int(line.from) == 0 {
		return -1
	}
	above := r.lineOf(int(line.from) - 1)
	if above.to-above.from > 6 || above.flags&sAmount != 0 {
		return -1
	}
	for k := int(above.to) - 1; k >= int(above.from); k-- {
		if r.toks[k].is(headClasses) {
			return k
		}
	}
	return -1
}

// roleOfHead turns the word that names an amount into its role.
func (r *reader) roleOfHead(s *sum, head int, right bool) role {
	t := &r.toks[head]
	switch {
	case t.is(cHandover):
		return roleOther
	case collecting(t):
		return roleCosts
	case t.is(cVAT):
		return r.roleOfVAT(head, right)
	case t.is(cCosts) && !right && r.taxOn(head):
		return roleVAT
	case t.is(cCosts):
		if s.plus && !right {
			return roleTotal
		}
		if r.forgiven(s) {
			return roleOther
		}
		return roleCosts
	case t.is(cAdmin) && !t.is(cPrincipal):
		return r.roleOfAdmin(s)
	case t.is(cInterest):
		if r.at(head+1).wordIs("en") && r.at(head+2).is(cCosts|cCostWord) {
			return roleTotal
		}
		return roleInterest
	case t.is(cTotal):
		return r.totalRole(s, head)
	case t.is(cPrincipal):
		if !right && r.shareOf(head, s.tok) {
			return roleCosts
		}
		return rolePrincipal
	case t.is(cCostWord):
		return r.roleOfCostWord(s, head)
	case t.is(cDeduct):
		return rolePaid
	case t.is(cOpen):
		return rolePrincipal
	case t.is(cOwe):
		if s.cond {
			return roleNone
		}
		return roleDue
	}
	return roleNone
}

// roleOfCostWord tells what "kosten" and its like name: collection costs, the claim, or
// what something else costs.
func (r *reader) roleOfCostWord(s *sum, head int) role {
	if r.claimThen(head) || r.courtCosts(head) || r.toks[head].wordIs("kost") || r.costsOfElse(head) || !s.cond && r.pricedElse(head, r.sentence(head)) { // "bellen kost"
		return roleOther
	}
	if r.costsOfClaim(head) {
		return rolePrincipal
	}
	return roleCosts
}

// roleOfVAT tells VAT over the costs from "de btw over de factuur".
func (r *reader) roleOfVAT(head int, right bool) role {
	over := r.at(head+1).wordIs("over") || r.at(head+1).wordIs("op")
	if !right && over && (r.at(head+2).is(cInvoice) || r.at(head+3).is(cInvoice)) {
		return roleOther
	}
	return roleVAT
}

// roleOfAdmin tells a charge that is asked from one that is part of another amount or no
// longer asked.
func (r *reader) roleOfAdmin(s *sum) role {
	if r.included(s) || r.dropped(s) {
		return roleOther
	}
	return roleAdmin
}

// taxOn reports whether the costs at k are what VAT is over: "Btw over de
// incassokosten (21%)".
func (r *reader) taxOn(k int) bool {
	for m := k - 1; m >= k-4; m-- {
		if t := r.at(m); t.is(cVAT) {
			return t.sent == r.toks[k].sent && (r.at(m+1).wordIs("over") || r.at(m+1).wordIs("op"))
		}
	}
	return false
}

// shareOf reports whether the amount at i is a percentage of what the word at head
// names, and costs are what the text speaks of: "bedraagt 15% van uw schuld: € 281,47".
func (r *reader) shareOf(head, i int) bool {
	percent := false
	for k := head - 1; k >= head-4; k-- {
		t := r.at(k)
		percent = percent || t.kind == tPercent && (r.at(k+1).wordIs("van") || r.at(k+1).wordIs("over"))
	}
	if mark := r.at(i - 1); !percent || !mark.punct(':') && !mark.punct('=') && !mark.punct('(') && !mark.wordIs("is") && !mark.wordIs("dus") {
		return false
	}
	sp := r.sentence(i)
	return sp.mask&cCosts != 0 || r.costsBefore(sp)
}

// totalRole tells a total to pay now from one of the costs and one for later.
func (r *reader) totalRole(s *sum, head int) role {
	for m := head - 1; m >= head-3; m-- { // "incassokosten totaal"
		if t := r.at(m); t.is(cCosts) && t.sent == r.toks[head].sent {
			return roleCosts
		}
	}
	for m := head + 1; m < s.tok && m <= head+4; m++ {
		t := &r.toks[m]
		switch {
		case t.is(cCosts) && !r.modifiedBy(m, "inclusief", "incl", "exclusief", "excl"):
			return roleCosts
		case t.is(cAdmin) && !r.modifiedBy(m, "inclusief", "incl"):
			return roleAdmin
		case t.is(cPrincipal) && !t.is(cOpen):
			return rolePrincipal
		case t.is(cInterest) && !r.modifiedBy(m, "inclusief", "incl"):
			return roleInterest
		}
	}
	if s.cond {
		return roleLater
	}
	return roleTotal
}

// costsOfClaim reports whether "kosten" at k are the claim itself: "de kosten van uw
// behandeling".
func (r *reader) costsOfClaim(k int) bool {
	if !r.at(k+1).wordIs("van") && !r.at(k+1).wordIs("voor") {
		return false
	}
	for m := k + 2; m <= k+4; m++ {
		t := r.at(m)
		if t.is(cObject | cInvoice) {
			return true
		}
		if !t.is(cFiller | cYou) {
			return false
		}
	}
	return false
}

// courtCosts reports whether "kosten" at k are those of a court or a bailiff.
func (r *reader) courtCosts(k int) bool {
	for m := k - 6; m <= k+4; m++ {
		t := r.at(m)
		if t.sent != r.toks[k].sent {
			continue
		}
		if t.wordIs("procedure") || t.wordIs("proces") || t.wordIs("gerechtelijke") && r.toks[k].is(cCostWord) || t.wordIs("dagvaarding") || t.wordIs("griffierecht") || t.wordIs("griffierechten") {
			return true
		}
	}
	return false
}

// roleWithout finds the role of an amount that no word names.
func (r *reader) roleWithout(s *sum, sp *span, line span) role {
	i := s.tok
	if s.plus {
		if s.cond && r.inCondition(i, sp) {
			s.cond, s.demand = false, true
			return roleDue
		}
		if s.cond {
			return roleLater
		}
		return roleTotal
	}
	if r.paidAlready(i, sp) {
		return rolePaid
	}
	if r.inCondition(i, sp) {
		s.cond, s.demand = false, true
		return roleDue
	}
	if s.cond {
		return r.roleIfUnpaid(s, sp)
	}
	if r.paysInTime(i, sp) || s.row && s.head < 0 && r.payLabel(i) {
		return roleDue
	}
	if r.theseAre(i, sp) {
		return roleCosts
	}
	if (sp.mask&(cDemand|cMust) != 0 || r.imperative(sp)) && sp.mask&cInvoice == 0 && (!r.toks[i].has(fWeak) || sp.mask&cPay != 0) {
		return roleDue
	}
	if r.costsBefore(sp) && r.pointsBack(sp) {
		return roleCosts
	}
	if r.hadToPay(i, sp) {
		return rolePrincipal
	}
	if sp.mask&(cCosts) != 0 && !s.row {
		return roleCosts
	}
	if r.interestRow(i, line) {
		return roleInterest
	}
	if r.itemRow(i, line) {
		return roleItem
	}
	if r.itIsAbout(i, sp) {
		return rolePrincipal
	}
	if sp.mask&(cInvoice|cObject|cSum|cAccount|cOpen) != 0 || sp.mask&cPay != 0 && sp.mask&cNot != 0 {
		return rolePrincipal
	}
	return roleNone
}

// roleIfUnpaid finds the role of an amount without a name that is due when payment
// does not come.
func (r *reader) roleIfUnpaid(s *sum, sp *span) role {
	i := s.tok
	switch {
	case r.costsNamed(i, sp):
		if r.payBefore(i, sp) {
			s.cond, s.demand = false, true
			return roleDue
		}
	case r.at(i-1).wordIs("tot") || r.at(i-2).wordIs("tot"):
	case sp.mask&cCosts == 0 && r.inCourt(sp):
		return roleOther
	case sp.mask&(cCosts|cCostWord) != 0 || r.costsBefore(sp) || r.extraCharge(i, sp):
		return roleCosts
	}
	return roleLater
}

// paidAlready sees "u heeft € 100,00 betaald", "wij ontvingen € 100,00".
func (r *reader) paidAlready(i int, sp *span) bool {
	if r.payLabel(i) || sp.mask&(cNot|cDemand|cIf|cMust|cOpen) != 0 && sp.mask&cDeduct == 0 {
		return false
	}
	if f := int(r.lineOf(i).from); r.at(f).wordIs("te") && r.at(f+1).is(cPay) {
		return false // "Te betalen binnen 14 dagen nadat u deze brief heeft ontvangen: € 500,00"
	}
	have, paid := r.isRow(i, r.lineOf(i)), false
	for k := max(i-10, int(sp.from)); k < min(i+8, int(sp.to)); k++ {
		switch r.toks[k].fold {
		case "heeft", "hebt", "hebben", "is", "zijn", "heb":
			have = true
		case "betaald", "ontvangen", "voldaan", "overgemaakt", "aanbetaald":
			paid = true
		case "betaalde", "ontvingen", "aanbetaling", "deelbetaling":
			have, paid = true, true
		case "moest", "moesten", "diende", "dienden": // "moest op 4 maart betaald zijn"
			return false
		}
	}
	return have && paid
}

// costsNamed reports whether another amount of the sentence is the one that is named
// as costs.
func (r *reader) costsNamed(i int, sp *span) bool {
	const reach = 60
	for k := max(int(sp.from), i-reach); k < min(int(sp.to), i+reach); k++ {
		if k == i || r.toks[k].kind != tAmount {
			continue
		}
		for m := k + 1; m <= k+4; m++ { // € 75,00 aan incassokosten
			t := r.at(m)
			if t.is(cCosts) || t.is(cCostWord) && !t.is(cCharge) {
				return true
			}
			if t.kind != tWord || t.is(cPay|cOwe) {
				break
			}
		}
		for m := k - 1; m >= k-5 && m != i; m-- { // incassokosten van € 75,00
			t := r.at(m)
			if t.is(cCosts) || t.is(cCostWord) && !t.is(cCharge) {
				return true
			}
			if t.kind == tAmount || t.punct(',') {
				break
			}
		}
	}
	return false
}

// payBefore reports whether the amount at i is what must be paid: "betaling van
// € 500,00", "€ 500,00 niet hebben ontvangen".
func (r *reader) payBefore(i int, sp *span) bool {
	for k := i - 1; k >= int(sp.from) && k >= i-9; k-- {
		t := &r.toks[k]
		if t.punct(',') || t.wordIs("bent") || t.wordIs("wordt") || t.wordIs("dan") || t.wordIs("alsdan") || t.is(cOwe|cCharge) && !t.is(cPay) || t.kind == tAmount || t.wordIs("tot") {
			return false
		}
		if t.is(cPay | cOpen | cPrincipal) {
			return true
		}
	}
	for k := i + 1; k < int(sp.to) && k <= i+20; k++ {
		t := &r.toks[k]
		if t.punct(',') && !r.at(k+1).wordIs("te") || t.wordIs("dan") || t.kind == tAmount || t.is(cCosts) {
			return false
		}
		if t.is(cPay|cReceive) && !r.at(k-1).is(cYou) {
			return true
		}
	}
	return false
}

// laterTotals finds amounts read as costs that are what is due and the costs
// together.
func (r *reader) laterTotals() {
	var due, costs [6]int64
	nd, nc := 0, 0
	for i := range r.sums {
		s := &r.sums[i]
		switch {
		case s.cents <= 0:
		case (s.demand || s.role == rolePrincipal) && nd < len(due):
			due[nd] = s.cents
			nd++
		case s.role == roleCosts && nc < len(costs):
			costs[nc] = s.cents
			nc++
		}
	}
	for i := range r.sums {
		s := &r.sums[i]
		if s.role != roleCosts {
			continue
		}
		for _, d := range due[:nd] {
			for _, c := range costs[:nc] {
				if s.cents == d+c {
					s.role = roleLater
				}
			}
		}
	}
}

// inCondition reports whether the amount at i stands in the condition itself, as what
// must be paid in time: "Als u niet binnen 14 dagen € 500,00 betaalt, ...".
func (r *reader) inCondition(i int, sp *span) bool {
	start := r.conditionStart(sp)
	if start < 0 || start > i {
		return false
	}
	t := &r.toks[start]
	if !t.is(cIf) && start != int(sp.from) || t.wordIs("bij") || t.wordIs("zo") || t.wordIs("anders") || t.is(cNa) || t.wordIs("zonder") {
		return false
	}
	pay := false
	for k := start; k < i; k++ {
		w := &r.toks[k]
		if w.punct(',') && k == i-1 {
			pay = false // what is paid must stand behind the amount
			continue
		}
		if w.punct(',') && !r.at(k+1).wordIs("te") && !r.at(k+1).is(cRun) && !r.at(k+1).wordIs("welke") || w.wordIs("dan") || w.wordIs("alsdan") || w.is(cCosts) {
			return false
		}
		pay = pay || w.is(cPay)
	}
	for k := r.pastBracket(i + 1); !pay && k < int(sp.to) && k <= i+24; k++ {
		w := &r.toks[k]
		if w.is(cPay) || w.is(cReceive) && !r.at(k-1).is(cYou) {
			return true
		}
		if w.kind == tAmount || w.is(cCosts) || w.wordIs("dan") {
			return false
		}
	}
	return pay
}

// extraCharge sees "betaalt u € 40,00 extra", "komt er € 40,00 bij".
func (r *reader) extraCharge(i int, sp *span) bool {
	for k := max(i-8, int(sp.from)); k < min(i+7, int(sp.to)); k++ {
		t := &r.toks[k]
		if t.wordIs("extra") || t.wordIs("bovenop") || t.wordIs("erbij") || t.wordIs("bij") && k > i && k <= i+2 || t.wordIs("verhoogd") || t.wordIs("verhogen") || t.wordIs("vermeerderd") || t.wordIs("daarnaast") || t.wordIs("daarbovenop") {
			return true
		}
	}
	return false
}

// costsBefore reports whether the sentence before speaks of collection costs.
func (r *reader) costsBefore(sp *span) bool {
	n := int(r.toks[sp.from].sent)
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		if r.sents[k].mask&cCosts != 0 || r.sents[k].mask&cCostWord != 0 && r.sents[k].mask&cCharge != 0 {
			return true
		}
		if r.sents[k].to-r.sents[k].from > 3 {
			return false
		}
	}
	return false
}

// itIsAbout reads "Het gaat om € 1.876,44" right behind a question what must be paid.
func (r *reader) itIsAbout(i int, sp *span) bool {
	from, n := int(sp.from), int(r.toks[i].sent)
	if n == 0 || i-from > 8 || !r.at(from+1).wordIs("gaat") && !r.at(from+1).wordIs("betreft") || r.costsBefore(sp) {
		return false
	}
	p := &r.sents[n-1]
	return p.flags&sQuestion != 0 && p.mask&(cPay|cSum|cOpen) != 0
}

// theseAre reports whether a sentence opens by telling how high the costs of the one
// before are, and the amount at i is that: "Deze bedragen op grond van de wet € 40,-
// (veertig euro), zodat u dan € 280,- moet betalen".
func (r *reader) theseAre(i int, sp *span) bool {
	from := int(sp.from)
	switch r.at(from + 1).word() {
	case "bedragen", "bedraagt", "belopen", "beloopt", "zijn":
	default:
		return false
	}
	if !r.toks[from].is(cDemo) || !r.costsBefore(sp) {
		return false
	}
	for k := from; k < i; k++ {
		if t := &r.toks[k]; t.kind == tAmount && t.num != r.toks[i].num {
			return false
		}
	}
	return true
}

// pointsBack reports whether a sentence opens with a word that points to the one
// before: "Deze bedragen", "In uw geval is dat", "Dat is".
func (r *reader) pointsBack(sp *span) bool {
	for k := int(sp.from); k < int(sp.to) && k < int(sp.from)+6; k++ {
		t := &r.toks[k]
		if t.is(cDemo) || t.wordIs("geval") || t.wordIs("gaat") || t.wordIs("betreft") || t.wordIs("totaal") || t.wordIs("hoogte") || t.wordIs("concreet") {
			return true
		}
	}
	return false
}

// itemRow reports whether the line of an amount is that of an invoice in a list:
// it holds a number or a date and ends in the amount.
func (r *reader) itemRow(i int, line span) bool {
	if n := r.at(i + 1); line.to-line.from > 24 || n.is(cBe) && n.sent == r.toks[i].sent {
		return false
	}
	code := false
	for k := int(line.from); k < i; k++ {
		t := &r.toks[k]
		switch {
		case t.kind == tDate || t.kind == tCode || t.kind == tNumber && t.num > 31 || t.is(cInvoice|cRefWord|cObject|cMonth):
			code = true
		case t.is(cDemand | cMust | cCosts):
			return false
		}
	}
	return code && int(line.to)-i <= 4
}

// setDemand marks an amount that the letter asks to pay now.
func (r *reader) setDemand(s *sum, sp *span) {
	switch s.role {
	case rolePrincipal, roleDue, roleTotal, roleNone:
	default:
		return
	}
	if s.cond {
		return
	}
	if s.role == roleDue && s.row {
		s.demand = true
		return
	}
	i := s.tok
	if s.row && s.head >= 0 && r.payLabel(i) {
		s.demand = true
		return
	}
	if sp.mask&cPast != 0 && sp.mask&(cDemand|cMust) == 0 {
		return
	}
	ask := sp.mask&cPay != 0 && (sp.mask&(cDemand|cMust) != 0 || sp.flags&sDuration != 0) || r.imperative(sp)
	if ask && !r.aboutInvoice(i, sp) {
		s.demand = true
	}
}

// payLabel reports whether a label says that the amount must be paid: "Te
// betalen", "Totaal te voldoen", "Thans verschuldigd".
func (r *reader) payLabel(i int) bool {
	from := r.labelsFrom(i, r.sentence(i))
	for k := i - 1; k >= i-7 && k >= from; k-- {
		t := &r.toks[k]
		if r.pastDay(k) {
			return false // "te betalen voor 1 juli 2026" of what fell due then
		}
		if t.is(cPay) && r.at(k-1).wordIs("te") || t.is(cOwe) {
			return !r.at(k - 2).wordIs("bij") // "(bij te betalen)" is a part of the whole
		}
	}
	return false
}

// imperative reports whether a sentence tells the reader to pay: "Betaal ...".
func (r *reader) imperative(sp *span) bool {
	for k := int(sp.from); k < int(sp.to) && k < int(sp.from)+4; k++ {
		t := &r.toks[k]
		if t.wordIs("betaal") && k > int(sp.from) && r.at(k+1).is(cYou) && r.at(k+2).kind == tAmount {
			return false // "Vanaf 25 maart betaal je € 60,00 extra"
		}
		if t.wordIs("betaal") || t.wordIs("voldoe") || t.wordIs("maak") || t.wordIs("zorg") {
			return true
		}
	}
	return false
}

// aboutInvoice reports whether an amount only describes the invoice in a sentence
// that also asks something: "Op factuur 12 van € 100,00 is nog niets betaald".
func (r *reader) aboutInvoice(i int, sp *span) bool {
	for k := i - 1; k >= int(sp.from) && k >= i-10; k-- {
		t := &r.toks[k]
		if t.is(cDemand | cMust | cOpen | cTotal | cPay) {
			return false
		}
		if t.is(cInvoice) {
			for m := i + 1; m < int(sp.to) && m <= i+12; m++ {
				if w := &r.toks[m]; w.wordIs("te") || w.is(cDemand) {
					return false
				}
			}
			return true
		}
	}
	return false
}
