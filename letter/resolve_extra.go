package letter

import "strings"

// ownAmount reports whether the head at k belongs to an amount that stands before it:
// "€ 40,00 buitengerechtelijke incassokosten en € 7,50 aanmaningskosten".
func (r *reader) ownAmount(k int, sp *span) bool {
	for m := k - 1; m >= int(sp.from) && m >= k-4; m-- {
		t := &r.toks[m]
		if t.kind == tAmount {
			return !r.headBefore(m, sp)
		}
		if t.kind != tWord || !t.is(cCosts|cFiller|cOf) {
			return false
		}
	}
	return false
}

// extraFees tells further charges from the costs: reminder fees, charges on top, and
// the same costs for each invoice.
func (v *resolver) extraFees() {
	r := v.r
	for i := range r.sums {
		s := &r.sums[i]
		switch {
		case s.cents <= 0 || s.demand:
		case r.dunningFee(s):
			s.role = roleAdmin
		case s.role == roleCosts && s.head >= 0 && r.toks[s.head].is(cCostWord) && r.further(s.head) && v.otherFee(s.cents):
			s.role = roleAdmin
		case i > 0 && r.sums[i-1].role == roleCosts && r.joined(&r.sums[i-1], s):
			v.joinedFee(&r.sums[i-1], s)
		}
		if i > 1 {
			v.feeTotal(&r.sums[i-2], &r.sums[i-1], s)
		}
	}
}

// dunningFee reports whether an amount is charged for a reminder: "Aanmaning: € 15,00",
// "€ 7,50 per herinnering", "de kosten van deze brief (€ 5,00)".
func (r *reader) dunningFee(s *sum) bool {
	if s.row && r.dunningLabel(s) {
		return true
	}
	if from := int(r.sentence(s.tok).from); s.role != roleCosts && r.at(from).wordIs("voor") && r.at(from+1).is(cDemo) && r.at(from+2).is(cLetter) && r.sentence(s.tok).mask&cCharge != 0 {
		return true // "Voor deze aanmaning brengen wij € 12,50 in rekening"
	}
	if p := r.at(s.tok - 1); p.is(cLetter) && dunningLetter(p) && eachWord(r.at(s.tok-2).fold) {
		return true // "per herinnering € 15,00"
	}
	if r.at(s.tok+1).wordIs("voor") && r.at(s.tok+2).is(cDemo) && r.at(s.tok+3).is(cLetter) && !s.demand {
		return true // "€ 5,00 voor deze brief"
	}
	for k := s.tok + 1; k <= s.tok+3; k++ {
		if t := r.at(k); t.wordIs("per") || t.wordIs("elke") || t.wordIs("iedere") {
			w := r.at(k + 1)
			return w.is(cLetter) && w.sent == r.toks[s.tok].sent
		}
	}
	for k := s.tok - 1; k >= s.tok-3; k-- {
		if t := r.at(k); t.is(cLetter) {
			return (r.at(k-2).wordIs("van") || r.at(k-2).wordIs("voor")) && r.at(k-3).wordIs("kosten") && t.sent == r.toks[s.tok].sent
		}
	}
	return false
}

// dunningLabel reports whether the label of a row is that of a reminder and nothing
// else.
func (r *reader) dunningLabel(s *sum) bool {
	from := int(r.lineOf(s.tok).from)
	if s.tok-from > 5 {
		return false
	}
	found := false
	for k := from; k < s.tok; k++ {
		t := &r.toks[k]
		switch {
		case t.is(cLetter) && dunningLetter(t):
			found = true
		case t.kind == tNumber || t.kind == tOrdinal || t.punct(':'):
		case t.wordIs("kosten") || t.wordIs("eerste") || t.wordIs("tweede") || t.wordIs("derde") || t.wordIs("laatste"):
		default:
			return false
		}
	}
	return found
}

// pastBracket returns the token behind a bracket that opens at k, else k.
func (r *reader) pastBracket(k int) int {
	const reach = 12
	if !r.at(k).punct('(') {
		return k
	}
	for m := k + 1; m <= k+reach; m++ {
		if r.at(m).punct(')') {
			return m + 1
		}
	}
	return k
}

// further reports whether the costs at k come on top of others.
func (r *reader) further(k int) bool {
	switch r.at(k - 1).fold {
	case "extra", "verdere", "overige", "bijkomende", "aanvullende", "wekelijkse", "maandelijkse":
		return true
	}
	return false
}

// joined reports whether "en" or "plus" joins an amount without a better name to the
// costs before it.
func (r *reader) joined(fee, s *sum) bool {
	if s.role != roleLater && s.role != roleNone || !s.cond || s.tok-fee.tok > 10 || r.toks[s.tok].sent != r.toks[fee.tok].sent {
		return false
	}
	w := r.at(s.tok - 1)
	return w.wordIs("en") || w.wordIs("plus") || w.punct('+')
}

// joinedFee decides what an amount is that is joined to the costs.
func (v *resolver) joinedFee(fee, s *sum) {
	r := v.r
	switch {
	case holds(v.due, s.cents) || v.dueWithFee(s.cents):
	case s.cents == fee.cents && r.at(s.tok+1).wordIs("voor") && r.at(s.tok+2).is(cInvoice):
		r.costs.perInvoice, r.costs.perPass = true, s.pass
		r.costs.others = append(r.costs.others, fee.cents+s.cents)
	case len(v.due) == 0 || s.cents < v.due[0]:
		s.role = roleAdmin
	}
}

// feeTotal sees that two charges and their sum are named: the sum is the costs.
func (v *resolver) feeTotal(a, b, s *sum) {
	if a.role != roleCosts || b.role != rolePrincipal || a.cents <= 0 || !b.cond || a.cents+b.cents != s.cents ||
		s.role != roleLater && s.role != roleNone || holds(v.due, b.cents) {
		return
	}
	a.role, b.role, s.role = roleScale, roleScale, roleCosts
}

// consequences reports whether a line is a heading such as "Gevolgen van niet
// betalen".
func (r *reader) consequences(s *span) bool {
	if s.to-s.from > 9 || s.mask&cNot == 0 {
		return false
	}
	for k := int(s.from); k < int(s.to); k++ {
		if w := r.toks[k].fold; w == "gevolg" || w == "gevolgen" || w == "consequenties" {
			return true
		}
	}
	return false
}

// claims counts the claims that make up the principal, 1 when it cannot be told.
func (r *reader) claims(base int64) int64 {
	n, total := int64(0), int64(0)
	for i := range min(len(r.sums), 200) {
		s := &r.sums[i]
		if (s.role == rolePrincipal || s.role == roleItem) && !s.cond && s.cents > 0 && s.cents < base {
			n++
			total += s.cents
		}
	}
	if n > 1 && total == base {
		return n
	}
	return 1
}

// again reports whether costs come back each month or week: "€ 60,00 per maand".
func (r *reader) again() bool {
	for i := range min(len(r.sums), 200) {
		s := &r.sums[i]
		if s.role != roleCosts {
			continue
		}
		if s.tok > 0 && r.comesBack(s.tok-1) {
			return true
		}
		for k := s.tok + 1; k <= s.tok+5; k++ {
			if r.at(k).wordIs("per") && r.at(k).sent == r.toks[s.tok].sent && r.at(k+1).is(cUnit) {
				return true
			}
		}
	}
	return false
}

// included reports whether an amount is part of one before it: "inclusief € 4,95
// verzendkosten".
func (r *reader) included(s *sum) bool {
	w, h := r.at(s.tok-1), r.at(s.head)
	if !h.wordIs("verzendkosten") && !h.wordIs("portokosten") && !h.wordIs("servicekosten") {
		return false
	}
	return w.is(cIncl) || w.wordIs("waarvan") || r.at(s.tok+2).is(cIncl) || r.at(s.tok+1).punct('(') && r.at(s.tok+2).is(cIncl)
}

// freeOfCosts reports whether "zonder" at k only frees from costs: "zonder extra
// kosten".
func (r *reader) freeOfCosts(k int) bool {
	n := r.at(k + 1)
	return n.is(cCosts|cCostWord) || r.at(k+2).is(cCosts|cCostWord) && (n.wordIs("extra") || n.wordIs("bijkomende") || n.wordIs("verdere") || n.wordIs("aanvullende"))
}

// dropped reports whether a charge is no longer asked: "zijn vervallen".
func (r *reader) dropped(s *sum) bool {
	for k := s.tok + 1; k <= s.tok+6 && r.at(k).sent == r.toks[s.tok].sent; k++ {
		if droppedWord(r.at(k).fold) {
			return true
		}
	}
	n := int(r.toks[s.tok].sent) + 1
	if n >= len(r.sents) || r.sents[n].flags&sAmount != 0 || !r.toks[r.sents[n].from].is(cDemo) {
		return false
	}
	for k := int(r.sents[n].from); k < min(int(r.sents[n].to), int(r.sents[n].from)+8); k++ {
		if droppedWord(r.toks[k].fold) { // "Die laten wij vervallen."
			return true
		}
	}
	return false
}

// droppedWord names what happens to a charge that is no longer asked.
func droppedWord(w string) bool {
	switch w {
	case "vervallen", "kwijtgescholden", "gecrediteerd", "vervalt", "kwijt":
		return true
	}
	return false
}

// opensWithCosts sees a sentence that puts the costs into its amount: "Inclusief rente
// en incassokosten bent u nu € 463,00 verschuldigd".
func (r *reader) opensWithCosts(i int, sp *span) bool {
	f := int(sp.from)
	if !r.at(f).is(cIncl) || i-f > 12 || !r.costNear(f) {
		return false
	}
	for k := f; k < i; k++ {
		if r.toks[k].kind == tAmount {
			return false
		}
	}
	return true
}

// costsOfElse reports whether "kosten" at k are the price of something else: "de kosten
// van afsluiten".
func (r *reader) costsOfElse(k int) bool {
	if !r.at(k+1).wordIs("van") && !r.at(k+1).wordIs("voor") {
		return false
	}
	n := r.at(k + 2)
	if n.wordIs("af") && r.at(k+3).punct('-') { // "af- en aansluiten"
		return true
	}
	if article(n) || n.wordIs("uw") || n.wordIs("jouw") || n.wordIs("je") {
		n = r.at(k + 3)
	}
	if n.kind != tWord || n.cls != 0 {
		return false
	}
	return !collectingWork(n.fold)
}

// article reports whether a token is "de", "het" or "een".
func article(t *token) bool {
	switch t.word() {
	case "de", "het", "een":
		return true
	}
	return false
}

// collectingWork names what collection costs are the costs of.
func collectingWork(w string) bool {
	switch w {
	case "incasso", "invordering", "inning", "incassowerkzaamheden", "aanmaning", "rechtsbijstand", "buitengerechtelijke",
		"innen", "incasseren", "invorderen", "inschakeling", "inschakelen", "tussenkomst", "bijstand", "verhaal", "opvolging",
		"kantoor", "bureau", "dossier", "zaak", "juridische", "rechtshulp", "maanwerk", "behandelen", "buitengerechtelijk":
		return true
	}
	return false
}

// pivot names the words with which a condition starts behind its main clause.
func pivot(w string) bool {
	switch w {
	case "indien", "als", "wanneer", "tenzij", "mits":
		return true
	}
	return false
}

// inCourt reports whether a sentence tells what a judgment costs: "Komt het tot een
// vonnis, dan komt daar € 124,00 bij".
func (r *reader) inCourt(sp *span) bool {
	const reach = 60
	if sp.mask&cHandover == 0 {
		return false
	}
	for k := int(sp.from); k < min(int(sp.to), int(sp.from)+reach); k++ {
		if t := &r.toks[k]; t.wordIs("vonnis") || t.kind == tWord && t.is(cHandover) && courtFee(t.fold) {
			return true
		}
	}
	return false
}

// paidSince sees costs of another time, which were paid: "rekenden wij € 40,00 kosten,
// die u heeft voldaan".
func (r *reader) paidSince(i int, sp *span) bool {
	const reach = 10
	have := false
	for k := i + 1; k < min(int(sp.to), i+reach); k++ {
		t := &r.toks[k]
		if t.is(cNot|cMust|cIf) || t.kind == tAmount || t.wordIs("nog") {
			return false
		}
		if have && (t.wordIs("voldaan") || t.wordIs("betaald")) {
			return true
		}
		have = have || t.is(cYou) && (r.at(k+1).wordIs("heeft") || r.at(k+1).wordIs("hebt") || r.at(k+1).wordIs("had"))
	}
	return false
}

// otherCharge reports whether the words right before an amount name a charge of another
// kind: "een beëindigingsvergoeding van € 2.400,00".
func (r *reader) otherCharge(i int) bool {
	k := i - 1
	for k > i-3 && r.at(k).is(cOf) {
		k--
	}
	t := r.at(k)
	if t.kind != tWord || t.cls != 0 || t.sent != r.toks[i].sent {
		return false
	}
	for _, tail := range [...]string{"vergoeding", "boete", "premie"} {
		if len(t.fold) > len(tail) && strings.HasSuffix(t.fold, tail) {
			return true
		}
	}
	return false
}

// ownBracket reports whether the bracket behind the amount at i names other amounts:
// "€ 500,00 (incassokosten € 75,00)". Amounts that come to the one at i explain it.
func (r *reader) ownBracket(i int) bool {
	if !r.at(i + 1).punct('(') {
		return false
	}
	inside := int64(0)
	for k := i + 2; k < r.pastBracket(i+1)-1; k++ {
		if t := &r.toks[k]; t.kind == tAmount {
			inside += t.num
		}
	}
	return inside > 0 && inside != r.toks[i].num
}

// settledElse reports whether an amount is told to be paid in another way or to come
// later: "waarvan uw verzekeraar € 700,00 heeft vergoed", "uw volgende factuur van
// € 22,50".
func (r *reader) settledElse(i int, sp *span) bool {
	const reach = 8
	if sp.mask&(cDemand|cMust|cNot|cIf) != 0 {
		return false
	}
	for k := i + 1; k < min(int(sp.to), i+reach); k++ {
		t := &r.toks[k]
		if t.punct(',') || t.kind == tAmount {
			break
		}
		switch t.fold {
		case "vergoed", "uitgekeerd", "teruggestort", "afgeschreven", "geincasseerd":
			return true
		}
	}
	for k := i - 1; k >= max(int(sp.from), i-4); k-- {
		if r.toks[k].is(cInvoice) && (r.at(k-1).wordIs("volgende") || r.at(k-1).wordIs("eerstvolgende")) {
			return true
		}
	}
	return false
}

// besideClaim reports whether an amount is neither claimed nor costs: a discount that is
// lost, a penalty of the contract, or what a court asks.
func (r *reader) besideClaim(i int, sp *span) bool {
	const reach = 8
	if sp.mask&(cCosts|cDemand) != 0 || r.imperative(sp) {
		return false
	}
	for k := max(int(sp.from), i-reach); k < min(int(sp.to), i+3); k++ {
		switch t := &r.toks[k]; {
		case t.wordIs("korting"):
			return k < i && k >= i-3
		case t.wordIs("boete") && (k == i+1 || k >= i-2 && k < i):
			return true
		}
	}
	return sp.mask&cPay == 0 && r.inCourt(sp)
}

// chargedThen reports whether a sentence tells what was charged another time: "rekenden
// wij € 40,00 kosten".
func (r *reader) chargedThen(s *span) bool {
	const reach = 60
	for k := int(s.from); k < min(int(s.to), int(s.from)+reach); k++ {
		switch r.toks[k].fold {
		case "rekenden", "berekenden", "brachten", "rekende", "bracht":
			if r.at(k+1).is(cWe) || r.at(k-1).is(cWe) {
				return true
			}
		}
	}
	return false
}
