package letter

import "slices"

// Amounts explain each other: what is asked for elsewhere in a text is not its costs,
// nor is what is asked for with the costs added. resolveSums uses that where the
// words around an amount leave it open.

// resolver holds the amounts by which the others are told.
type resolver struct {
	r    *reader
	due  []int64 // asked for, or named as open
	fees []int64 // named as costs beside their noun

	invoices, claimed int64 // how many invoices a list holds, and their sum
	paid, interest    int64
}

// resolveSums corrects the roles of amounts by what the other amounts are.
func (r *reader) resolveSums() {
	v := resolver{r: r}
	v.bandRows()
	v.bandWords()
	v.bandParts()
	v.parts()
	v.shares()
	v.perClaimTotal()
	v.thisAmount()
	v.gather()
	v.repeatedPrincipal()
	v.examples()
	v.onlyPair()
	v.pointedCosts()
	v.namedAfter()
	v.laterRows()
	v.openWithCosts()
	v.sameAsTotal()
	v.extraFees()
}

const resolveMost = 12 // amounts of one sort that are kept

func (v *resolver) gather() {
	v.due, v.fees = v.due[:0], v.fees[:0]
	v.listed()
	for i := range v.r.sums {
		s := &v.r.sums[i]
		s.demand = s.demand || v.r.slip(s)
		switch {
		case s.cents <= 0:
		case v.minimumEnds(s):
			s.role = roleScale
		case s.demand, !s.cond && (s.role == rolePrincipal || s.role == roleItem || s.role == roleDue || s.role == roleTotal):
			v.due = remember(v.due, s.cents)
		case s.role == roleCosts && (v.r.besideCosts(s) || v.r.theseAre(s.tok, v.r.sentence(s.tok))):
			v.fees = remember(v.fees, s.cents)
		}
	}
}

// remember adds an amount to a short list of different ones.
func remember(list []int64, cents int64) []int64 {
	if len(list) < resolveMost && !holds(list, cents) {
		return append(list, cents)
	}
	return list
}

func holds(list []int64, cents int64) bool {
	return slices.Contains(list, cents)
}

// forget takes an amount from those that are due.
func (v *resolver) forget(cents int64) {
	kept := v.due[:0]
	for _, c := range v.due {
		if c != cents {
			kept = append(kept, c)
		}
	}
	v.due = kept
}

// sumWithDue reports whether amount n is what is due and the amount before it.
func (v *resolver) sumWithDue(n int) bool {
	if n == 0 {
		return false
	}
	for _, d := range v.due {
		if d+v.r.sums[n-1].cents == v.r.sums[n].cents {
			return true
		}
	}
	return false
}

// besideCosts reports whether an amount of costs stands directly beside the word for
// them: "€ 60,00 aan incassokosten", "incassokosten ad € 60,00".
func (r *reader) besideCosts(s *sum) bool {
	if s.head < 0 {
		return false
	}
	if s.head > s.tok {
		return true
	}
	for k := s.head + 1; k < s.tok; k++ {
		t := &r.toks[k]
		switch t.fold {
		case "over", "boven", "bovenop", "naast", "naar", "op", "met":
			return false
		}
		if t.kind == tAmount || t.kind == tPercent || t.punct(',') || k-s.head > 6 && !s.row {
			return false
		}
	}
	return true
}

// repeatedPrincipal tells the principal, named again in what follows, from the costs:
// "dan wordt het bedrag van € 400,00 verhoogd met € 60,00 incassokosten".
func (v *resolver) repeatedPrincipal() {
	const minimum = 40_00 // a claim below it has costs as high as itself
	for i := range v.r.sums {
		s := &v.r.sums[i]
		if s.role != roleCosts || s.cents <= minimum && (s.cents == minimum || !v.otherFee(s.cents)) {
			continue
		}
		switch {
		case v.dueWithFee(s.cents) && !s.plus:
			s.role = roleLater
		case holds(v.due, s.cents) && (!v.r.besideCosts(s) || v.otherFee(s.cents)):
			s.role, s.cond = rolePrincipal, true
		}
	}
}

// dueWithFee reports whether an amount is one that is due and one of costs together. An
// amount that the invoices come to is not, though one of them be as high as the costs.
func (v *resolver) dueWithFee(cents int64) bool {
	if v.comesTo(cents) {
		return false
	}
	for _, d := range v.due {
		for _, f := range v.fees {
			if f != cents && d+f == cents {
				return true
			}
		}
	}
	return false
}

// otherFee reports whether another amount is named as costs. The same costs with the VAT
// over them are no other.
func (v *resolver) otherFee(cents int64) bool {
	for _, f := range v.fees {
		if f != cents && !holds(v.due, f) && !v.withTax(cents, f) {
			return true
		}
	}
	return false
}

// withTax reports whether an amount is that of costs and the VAT over them, or what is left
// of that VAT.
func (v *resolver) withTax(cents, both int64) bool {
	if both == cents+vatOver(cents) {
		return true
	}
	for i := range min(len(v.r.sums), 200) {
		if s := &v.r.sums[i]; s.role == roleVAT && s.cents == both-cents {
			return true
		}
	}
	return false
}

// examples sees costs over a sum that is not claimed: "bij een hoofdsom van € 1.000,00
// bedragen de kosten € 150,00".
func (v *resolver) examples() {
	r := v.r
	for i := range r.sums {
		s := &r.sums[i]
		if s.role != rolePrincipal || s.cents <= 0 || s.head < 0 || len(v.due) < 2 || !r.at(s.head-1).wordIs("een") ||
			!r.at(s.head-2).wordIs("bij") && !r.at(s.head-2).wordIs("over") {
			continue
		}
		if r.named(s) > 1 || i+1 >= len(r.sums) || r.toks[r.sums[i+1].tok].sent != r.toks[s.tok].sent {
			continue
		}
		s.role, r.sums[i+1].role = roleOther, roleOther
	}
}

// named counts the places in which the value of an amount is what is due.
func (r *reader) named(s *sum) int {
	n := 0
	for i := range min(len(r.sums), 200) {
		if o := &r.sums[i]; o.cents == s.cents && o.role != roleCosts && !o.low && !o.high {
			n++
		}
	}
	return n
}

// onlyPair tells what is due from the costs where a text names nothing else: "Betaalt
// u € 400,00 niet op tijd, dan bent u € 60,00 incassokosten verschuldigd".
func (v *resolver) onlyPair() {
	if len(v.due) > 0 || len(v.fees) == 0 {
		return
	}
	var loose *sum
	for i := range v.r.sums {
		s := &v.r.sums[i]
		if s.role != roleCosts && s.role != roleLater || s.cents <= 0 || v.r.besideCosts(s) && s.head > s.tok {
			continue
		}
		if s.cents > v.fees[0] && (loose == nil || s.cents < loose.cents) {
			loose = s
		}
	}
	if loose != nil {
		loose.role, loose.demand, loose.cond = roleDue, true, false
		v.due = remember(v.due, loose.cents)
	}
}

// laterRows sees that an amount with the costs in it falls due later: "Te betalen na
// afloop van de termijn: € 460,00".
func (v *resolver) laterRows() {
	for i := range v.r.sums {
		s := &v.r.sums[i]
		if (s.demand || s.role == roleDue || s.role == roleTotal) && v.dueWithFee(s.cents) && (v.r.forLater(s) || v.r.addsUp(i)) {
			s.role, s.demand, s.cond = roleLater, false, true
		}
	}
}

// addsUp sees a total right behind costs that are announced: "Dan betaalt u € 40,00
// extra. Samen is dat € 84,98".
func (r *reader) addsUp(n int) bool {
	if n == 0 {
		return false
	}
	s, p := &r.sums[n], &r.sums[n-1]
	return p.role == roleCosts && p.cond && !s.demand && (!s.row || r.lineHas(int(r.lineOf(s.tok).from), s.tok, cBe)) && r.toks[s.tok].sent-r.toks[p.tok].sent == 1
}

// forLater reports whether the words before an amount say that it is for later.
func (r *reader) forLater(s *sum) bool {
	const reach = 16
	for k := s.tok - 1; k >= 0 && k >= s.tok-reach && r.toks[k].sent == r.toks[s.tok].sent; k-- {
		t := &r.toks[k]
		if t.is(cNa) && (r.at(k+1).is(cOver|cDemo|cTerm) || r.at(k+2).is(cTerm|cOver) || r.at(k+1).kind == tDate || r.at(k+1).kind == tDuration) ||
			t.wordIs("later") || t.wordIs("daarna") || t.wordIs("nadien") || t.wordIs("dan") && !r.at(k+1).wordIs("ook") {
			sp := r.sentence(s.tok)
			return sp.mask&cDemand == 0 && !r.imperative(sp)
		}
		if t.kind == tAmount && !r.bracketed(k, r.sentence(s.tok)) {
			return false
		}
	}
	return false
}

// sameAsTotal marks what is asked for where the same amount was said to hold the costs.
func (v *resolver) sameAsTotal() {
	sums := v.r.sums
	for i := range sums {
		if sums[i].cond || !sums[i].plus || i > 200 {
			continue
		}
		for k := range sums {
			if sums[k].demand && sums[k].cents == sums[i].cents {
				sums[k].plus = true
			}
		}
	}
}

// pointedCosts finds the amount of costs where none stands beside the word for them,
// as in "In uw situatie is dat € 60,00" behind "bent u incassokosten verschuldigd".
func (v *resolver) pointedCosts() {
	r := v.r
	for i := range r.sums {
		if s := &r.sums[i]; s.role == roleCosts && !s.low && !s.high && s.cents != 0 && (r.besideCosts(s) || !v.sumWithDue(i)) {
			return
		}
	}
	for i := range min(len(r.sums), 200) {
		s := &r.sums[i]
		switch s.role {
		case roleNone, rolePrincipal, roleDue, roleLater, roleTotal, roleItem:
		default:
			continue
		}
		if !s.low && !s.high && r.named(s) == 1 && !v.dueWithFee(s.cents) && !r.bounded(s) && !r.ownSubject(s) && v.pointsAt(s, i) && r.speaksOfCosts(s) {
			s.role, s.demand = roleCosts, false
			v.forget(s.cents)
			v.fees = remember(v.fees, s.cents)
			v.repeatedPrincipal()
			return
		}
	}
}

// pointsAt reports whether the words before an amount point back to what was named:
// "dat is", "in uw geval gaat het om", "dus". Costs are never below 40 euro, so a
// smaller amount is something else.
func (v *resolver) pointsAt(s *sum, n0 int) bool {
	const minimum = 40_00
	r := v.r
	if s.cents < minimum {
		return false
	}
	for k := s.tok - 1; k >= s.tok-6; k-- {
		t := r.at(k)
		if t.sent != r.toks[s.tok].sent {
			break
		}
		switch t.fold {
		case "dat", "dit", "dus", "betekent", "precies", "vastgesteld", "deze", "die", "bedragen", "bedraagt", "geval", "situatie", "derhalve", "zijnde", "neer", "belopen", "er", "hoogte", "vast", "vaste", "hanteren", "hanteer":
			return true
		}
		if t.punct('=') || t.punct(':') && (!s.row || r.sentence(s.tok).flags&sPercent != 0) {
			return true
		}
	}
	if r.justAsks(s) {
		return true
	}
	if r.at(s.tok-1).wordIs("is") && r.sentence(s.tok).mask&(cPrincipal|cCostWord) != 0 {
		return true
	}
	if w := r.at(s.tok + 1); w.wordIs("rekenen") || w.wordIs("toe") || w.wordIs("berekenen") {
		return true
	}
	if v.percentOfDue(s) || v.bandTotal(n0) {
		return true
	}
	n := int(r.toks[s.tok].sent)
	return s.tok == int(r.sents[n].from) && n > 0 || s.cond && n+1 < len(r.sents) && r.sents[n+1].mask&cCosts != 0
}

// speaksOfCosts reports whether an amount stands behind costs that were announced, or
// right before a sentence that says that it is costs.
func (r *reader) speaksOfCosts(s *sum) bool {
	n := int(r.toks[s.tok].sent)
	for k := n; k >= 0 && k >= n-8; k-- {
		p := &r.sents[k]
		if p.mask&(cCosts|cCostWord) == 0 {
			continue
		}
		for m := int(p.from); m < int(p.to) && m < s.tok; m++ {
			if (r.toks[m].is(cCosts) || r.toks[m].wordIs("kosten")) && (k == n || r.conditionStart(p) >= 0 || p.mask&(cOwe|cCharge) != 0) {
				return true
			}
		}
	}
	if n+1 >= len(r.sents) || !s.cond {
		return false
	}
	p := &r.sents[n+1]
	return p.mask&cCosts != 0 && r.at(int(p.from)).is(cDemo)
}

// openWithCosts sees an open amount that is the principal and the costs together.
func (v *resolver) openWithCosts() {
	for i := range v.r.sums {
		s := &v.r.sums[i]
		switch {
		case v.dueWithFee(s.cents) && v.r.owedNow(s):
			s.role, s.demand, s.plus, s.cond = roleTotal, true, true, false
		case s.cond || !v.dueWithFee(s.cents) || v.r.forLater(s):
		case s.demand:
			s.plus = true
		case s.role == rolePrincipal && s.head >= 0:
			s.role, s.plus = roleTotal, true
		}
	}
}
