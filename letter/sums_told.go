package letter

// notOnly reports whether "niet alleen" stands before the word at k: "niet alleen de
// contributie maar ook € 40,00 incassokosten".
func (r *reader) notOnly(k int) bool {
	for m := k - 1; m >= k-3; m-- {
		if r.at(m).wordIs("alleen") || r.at(m).wordIs("slechts") {
			return r.at(m - 1).wordIs("niet")
		}
	}
	return false
}

// besidesThis sees the claim, named again as what the costs come beside: "behalve de
// € 349,00 ook incassokosten", "bovenop die € 349,00".
func (r *reader) besidesThis(s *sum, sp *span) bool {
	k := s.tok - 1
	for k > s.tok-3 && (article(r.at(k)) || r.at(k).is(cDemo) || r.at(k).is(cOpen)) {
		k--
	}
	switch r.at(k).word() {
	case "behalve", "naast", "bovenop", "benevens":
	default:
		return false
	}
	if !s.cond || sp.mask&(cCosts|cCostWord) == 0 {
		return false
	}
	_, connected := r.headRight(s.tok, sp)
	return !connected
}

// baseOf sees the sum that interest or costs are taken over: "rente over € 640,00".
func (r *reader) baseOf(i, head int) role {
	h := r.at(head)
	switch {
	case head < 0 || head != i-2 || !r.at(i-1).wordIs("over"):
		return roleNone
	case h.is(cCosts):
		return rolePrincipal
	case h.is(cInterest):
		return roleOther
	}
	return roleNone
}

// onlyAmount reports whether a sentence holds no other amount than that at i, and goes on
// behind it on the same line: "bent u naast rente € 75,00 incassokosten verschuldigd".
func (r *reader) onlyAmount(i int, sp *span) bool {
	const most = 80
	if sp.to-sp.from > most || r.at(i+1).has(fLine) {
		return false
	}
	for k := int(sp.from); k < int(sp.to); k++ {
		if k != i && r.toks[k].kind == tAmount {
			return false
		}
	}
	return true
}

// shareAt reports whether a percentage of something stands at k: "15% van de achterstand".
func (r *reader) shareAt(k int) bool {
	return r.at(k).kind == tPercent && (r.at(k+1).wordIs("van") || r.at(k+1).wordIs("over"))
}

// afterAnd reports whether "en" starts something else right before the noun at k: "€ 60,00
// en de vordering gaat naar een deurwaarder".
func (r *reader) afterAnd(k int) bool {
	m := k - 1
	if article(r.at(m)) || r.at(m).is(cYou|cWe|cDemo) {
		m--
	}
	return r.at(m).wordIs("en")
}

// apart reports whether the noun at k, behind an amount, is the name of something else:
// "over de hoofdsom", "en uw vordering".
func (r *reader) apart(k int, connected bool) bool {
	p := r.at(k - 1)
	return p.wordIs("over") || p.wordIs("boven") || !connected && r.at(k).is(cPrincipal) && r.afterAnd(k)
}

// turnsAway reports whether at k, behind an amount, something begins that does not name it:
// "€ 75,00, 15% van de hoofdsom", "€ 75,00 en wordt de vordering".
func (r *reader) turnsAway(k int) bool {
	return r.shareAt(k) || r.at(k).wordIs("en") && r.at(k+1).is(cBe|cMust) && !r.at(k-1).punct('-')
}

// asideAt reports whether a bracket at k repeats an amount in words or tells what part of
// the claim it is.
func (r *reader) asideAt(k int) bool {
	return r.at(k).punct('(') && (r.at(k+1).wordIs("zegge") || r.shareAt(k+1))
}

// hadToPay sees what an earlier letter asked for, beside the costs that it announced: "dat
// u € 400,00 moest betalen en anders € 60,00 incassokosten".
func (r *reader) hadToPay(i int, sp *span) bool {
	if sp.mask&cCosts == 0 || !r.costsNamed(i, sp) {
		return false
	}
	return askedWord(r.at(i+1).fold) || r.payBehind(i) && (sp.mask&cPast != 0 || askedWord(r.at(i-2).fold) || askedWord(r.at(i-3).fold))
}

// askedWord names verbs with which a letter tells what another one asked.
func askedWord(w string) bool {
	switch w {
	case "vroeg", "vroegen", "verzocht", "verzochten", "eiste", "eisten", "sommeerde", "sommeerden":
		return true
	}
	return false
}

// opensLine reports whether the word at k opens its line, but for a percentage or "plus"
// before it: "21% btw, die wij niet kunnen verrekenen   € 12,60".
func (r *reader) opensLine(k int) bool {
	for ; k >= 0; k-- {
		if r.toks[k].has(fLine) {
			return true
		}
		if p := r.at(k - 1); p.kind != tPercent && !p.wordIs("plus") && !p.punct('+') && !p.punct('-') {
			return false
		}
	}
	return false
}

// thanAt reports whether "dan" at k compares: "langer dan de wet voorschrijft".
func (r *reader) thanAt(k int) bool {
	if !r.at(k).wordIs("dan") {
		return false
	}
	if comparative(r.at(k - 1)) {
		return true
	}
	if !article(r.at(k+1)) && !r.at(k+1).wordIs("gebruikelijk") {
		return false
	}
	for m := k - 2; m >= k-3 && r.at(m+1).kind == tWord; m-- { // "meer tijd dan de wet eist"
		if comparative(r.at(m)) {
			return true
		}
	}
	return false
}

// comparative names the words after which "dan" compares.
func comparative(t *token) bool {
	switch t.word() {
	case "later", "meer", "hoger", "langer", "eerder", "minder", "lager", "vroeger", "ruimer", "korter", "groter", "sneller", "vaker", "verder", "liever":
		return true
	}
	return false
}

// comparedTo reports whether the verb at k ends what something is compared to: "langer dan
// de wet voorschrijft".
func (r *reader) comparedTo(k int) bool {
	const reach = 5
	for m := k - 1; m >= k-reach; m-- {
		if r.thanAt(m) {
			return true
		}
	}
	return false
}

// paysInTime sees the amount with which the matter ends when it is paid in time: "Maakt u
// de € 600,00 binnen die termijn over, dan is de zaak afgedaan".
func (r *reader) paysInTime(i int, sp *span) bool {
	const reach = 24
	from := int(sp.from)
	if i-from > reach || !r.toks[from].is(cIf) && !(r.opensWithVerb(from) && r.at(from+1).is(cYou|cWe)) {
		return false
	}
	pays, term := false, false
	for k := from; k < min(int(sp.to), i+reach); k++ {
		t := &r.toks[k]
		switch {
		case t.punct(',') && k > i, t.wordIs("dan"):
			return pays && term
		case t.punct(','), t.is(cNot), t.is(cCosts | cCostWord), t.kind == tAmount && k != i:
			return false
		}
		pays = pays || t.is(cPay) && !t.wordIs("te") || t.wordIs("ontvang") || t.wordIs("ontvangen")
		term = term || t.is(cIn|cTerm) || t.kind == tDuration
	}
	return false
}

// opensWithVerb reports whether the word at k opens a condition without "als": "betaalt u",
// "maakt u ... over", "ontvang ik".
func (r *reader) opensWithVerb(k int) bool {
	t := r.at(k)
	return t.is(cPay) || t.wordIs("maakt") || t.wordIs("ontvang") || t.wordIs("ontvangen")
}

// askedRow gives the role of an amount behind a question on its own line, as letters in
// plain language have in place of labels: "Wat hebt u betaald?   € 250,00".
func (r *reader) askedRow(s *sum, line span) role {
	const words = 14
	q := s.tok - 1
	if q-int(line.from) > words || q <= int(line.from) || !r.at(q).punct('?') {
		return roleNone
	}
	var c class
	have, paid := false, false
	for k := int(line.from); k < q; k++ {
		t := &r.toks[k]
		if t.kind == tAmount {
			return roleNone
		}
		c |= t.cls
		switch t.fold {
		case "heeft", "hebt", "heb", "is", "al", "reeds":
			have = true
		case "betaald", "voldaan", "overgemaakt", "ontvangen", "aanbetaald":
			paid = true
		case "betaalde", "ontvingen":
			have, paid = true, true
		case "kostte", "kostten":
			return rolePrincipal
		}
	}
	switch {
	case c&(cCosts|cCostWord|cInterest|cVAT|cAdmin|cIf) != 0:
		return roleNone
	case have && paid && c&(cNot|cMust) == 0:
		return rolePaid
	case c&cPay != 0 && c&(cMust|cOpen) != 0 && c&cNot == 0 && !r.thenWord(int(line.from), q):
		return roleDue
	}
	return roleNone
}

// thenWord reports whether one of the tokens from up to to says that it is for later.
func (r *reader) thenWord(from, to int) bool {
	return r.saidIn(from, to, "dan") || r.saidIn(from, to, "daarna") || r.saidIn(from, to, "later") || r.saidIn(from, to, "straks")
}

// shares sees the part of a larger amount that the reader of the letter owes: "Samen kostte
// het € 650,00. Jullie helft is € 325,00".
func (v *resolver) shares() {
	r := v.r
	for i := 1; i < min(len(r.sums), 200); i++ {
		s := &r.sums[i]
		if s.cents <= 0 || s.cond || !r.yourShare(s) {
			continue
		}
		switch s.role {
		case roleNone, rolePrincipal, roleItem, roleDue, roleTotal:
		default:
			continue
		}
		if s.role != roleDue {
			s.role = rolePrincipal
		}
		for k := range i {
			if o := &r.sums[k]; o.cents > s.cents && !o.demand && !o.cond && (o.role == rolePrincipal || o.role == roleNone || o.role == roleItem || o.role == roleTotal) {
				o.role = roleOther
			}
		}
	}
}

// yourShare reports whether the words right before an amount call it the part of the
// debtor: "uw deel is", "jouw helft:", "jullie aandeel van".
func (r *reader) yourShare(s *sum) bool {
	const reach = 6
	for k := s.tok - 1; k >= max(s.tok-reach, 1); k-- {
		t := &r.toks[k]
		if t.sent != r.toks[s.tok].sent || t.kind == tAmount || t.punct(',') && k < s.tok-1 {
			return false
		}
		switch t.word() {
		case "helft", "deel", "aandeel", "gedeelte", "part", "kwart":
			p := r.at(k - 1)
			return p.is(cYou) || p.wordIs("ieders") || r.at(k-2).is(cYou) || r.forYou(s.tok+1)
		}
	}
	return false
}

// forYou reads ", is voor jullie", "komt voor uw rekening" from token k on.
func (r *reader) forYou(k int) bool {
	const reach = 5
	for m := k; m < k+reach && r.at(m).sent == r.at(k).sent && r.at(m).kind != tAmount; m++ {
		if r.at(m).wordIs("voor") {
			return r.at(m + 1).is(cYou)
		}
	}
	return false
}

// perClaimTotal sees costs for each claim with their total: "per nota € 40,00, dus in
// totaal € 80,00". The total is what is announced.
func (v *resolver) perClaimTotal() {
	const most = 50
	r := v.r
	for i := 1; i < len(r.sums); i++ {
		p, s := &r.sums[i-1], &r.sums[i]
		if p.role != roleCosts || p.cents <= 0 || s.role != roleLater && s.role != roleNone && s.role != roleTotal && s.role != roleDue && s.role != roleCosts || !r.samePlace(p, s) {
			continue
		}
		if s.cents <= p.cents || s.cents%p.cents != 0 || s.cents/p.cents > most || !r.between(p.tok, s.tok, cTotal) || !r.eachBefore(p) || r.holdsClaim(s, p) {
			continue
		}
		p.role, s.role, s.demand = roleOther, roleCosts, false
		r.costs.perTotal = true
	}
}

// holdsClaim reports whether a total is what is claimed and the costs p, once or more.
func (r *reader) holdsClaim(total, p *sum) bool {
	for i := range min(len(r.sums), 200) {
		o := &r.sums[i]
		if o.cents > 0 && (o.demand || o.role == rolePrincipal || o.role == roleItem) && o.cents < total.cents && (total.cents-o.cents)%p.cents == 0 {
			return true
		}
	}
	return false
}

// eachBefore reports whether "per" or "voor elke" and a claim stand around an amount: "per
// nota € 40,00", "€ 40,00 incassokosten per factuur".
func (r *reader) eachBefore(s *sum) bool {
	const reach = 6
	sp := r.sentence(s.tok)
	for k := max(s.tok-reach, int(sp.from)); k < min(s.tok+reach, int(sp.to)); k++ {
		if r.toks[k].kind == tWord && (eachWord(r.toks[k].fold) && r.eachClaim(k, sp) || k == s.tok-1 && timesWord(r.toks[k].fold)) {
			return true
		}
	}
	return false
}

// timesWord names how often an amount is asked: "tweemaal € 40,00".
func timesWord(w string) bool {
	switch w {
	case "tweemaal", "driemaal", "viermaal", "vijfmaal", "zesmaal", "maal", "keer":
		return true
	}
	return false
}

// samePlace reports whether two amounts stand in one sentence, or the second in a short one
// right behind that points back: "Dat is samen € 80,00".
func (r *reader) samePlace(p, s *sum) bool {
	const short = 9
	a, b := r.toks[p.tok].sent, r.toks[s.tok].sent
	sp := r.sentence(s.tok)
	return a == b || b == a+1 && sp.to-sp.from <= short && (r.pointsBack(sp) || r.toks[sp.from].is(cTotal))
}

// justAsks reads a sentence that says no more than what is charged, as "Wij vragen
// € 75,00" does.
func (r *reader) justAsks(s *sum) bool {
	const words = 4
	sp := r.sentence(s.tok)
	if s.tok-int(sp.from) > words || int(sp.to) > s.tok+2 || !r.lineHas(int(sp.from), s.tok, cWe) {
		return false
	}
	switch r.at(s.tok - 1).word() {
	case "vragen", "vraag", "rekenen", "reken", "berekenen", "bereken":
		return true
	}
	return false
}

// askedInText reports whether running text, not a table, asks for an amount.
func (r *reader) askedInText(cents int64) bool {
	for i := range min(len(r.sums), 200) {
		if s := &r.sums[i]; s.demand && !s.row && s.cents == cents {
			return true
		}
	}
	return false
}

// feeInTable reports whether the amount due is the total of a table that names the
// principal and, as due too, the costs, and is high enough to hold both.
func (r *reader) feeInTable(m *moneyReading) bool {
	const reach = 3 // lines between rows
	step, last := 0, 0
	for i := range min(len(r.sums), 200) {
		s := &r.sums[i]
		if !s.row || s.cond || s.cents <= 0 {
			continue
		}
		line := r.lineNumber(s.tok)
		if step > 0 && line-last > reach {
			step = 0
		}
		last = line
		switch {
		case (s.role == rolePrincipal || s.role == roleItem) && s.cents == m.principal:
			step = 1
		case step == 1 && s.role == roleCosts && s.cents == r.costs.cents && !r.forLater(s):
			step = 2
		case step == 2 && s.cents == m.due && m.due >= m.principal+r.costs.cents && (s.demand || s.role == roleTotal) && r.totalRow(s):
			return true
		}
	}
	return false
}
