package letter

// namedAfter finds the costs where the next sentence says what the amount was: "Dit
// zijn incassokosten", behind "Dat kost u € 60,00 extra".
func (v *resolver) namedAfter() {
	r := v.r
	for i := range r.sums {
		if s := &r.sums[i]; s.role == roleCosts && s.cents != 0 && !s.low && !s.high {
			return
		}
	}
	for i := range min(len(r.sums), 200) {
		s := &r.sums[i]
		n := int(r.toks[s.tok].sent)
		if s.cents <= 0 || s.demand || s.low || s.high || r.named(s) != 1 || n+1 >= len(r.sents) || !r.saysCosts(&r.sents[n+1]) {
			continue
		}
		if i+1 < len(r.sums) && int(r.toks[r.sums[i+1].tok].sent) == n {
			continue // which of them is meant is open
		}
		s.role, s.demand = roleCosts, false
		s.cond = s.cond || n > 0 && r.followsSoon(n)
		v.fees = remember(v.fees, s.cents)
		return
	}
}

// saysCosts reports whether a sentence without an amount tells that what went before
// is costs: "Dit zijn incassokosten die ...".
func (r *reader) saysCosts(p *span) bool {
	from := int(p.from)
	if p.flags&sAmount != 0 || !r.toks[from].is(cDemo) && !r.toks[from].wordIs("dit") && !r.toks[from].wordIs("dat") && !r.toks[from].wordIs("het") ||
		!r.at(from+1).is(cBe) && !r.at(from+1).wordIs("betreft") && !r.at(from+1).wordIs("betreffen") {
		return false
	}
	for k := from + 2; k <= from+6 && k < int(p.to); k++ {
		if t := &r.toks[k]; t.is(cCosts) {
			return true
		} else if t.is(cNot) {
			return false
		}
	}
	return false
}

// followsSoon reports whether sentence n, or one shortly before it, tells what follows
// when payment does not come.
func (r *reader) followsSoon(n int) bool {
	for k := n; k >= 0 && k >= n-2; k-- {
		p := &r.sents[k]
		if r.toks[p.from].is(cThen) || r.conditionStart(p) >= 0 || p.flags&sQuestion != 0 && p.mask&cNot != 0 {
			return true
		}
	}
	return false
}

// lessPaid sees what is left of an amount after what was paid: "€ 1.425,00 min € 475,00
// is € 950,00". What is asked for is the rest.
func (r *reader) lessPaid() {
	n := len(r.sums)
	if n < 3 {
		return
	}
	a, b, s := &r.sums[n-3], &r.sums[n-2], &r.sums[n-1]
	if b.cents <= 0 || s.cents <= 0 || a.cents-b.cents != s.cents || r.toks[a.tok].sent != r.toks[s.tok].sent {
		return
	}
	if s.tok-b.tok > 3 || b.tok-a.tok > 4 || !r.subtracts(a.tok, b.tok) || !r.at(s.tok-1).wordIs("is") && !r.at(s.tok-1).punct('=') && !r.at(s.tok-1).wordIs("blijft") {
		return
	}
	switch a.role {
	case rolePrincipal, roleDue, roleTotal, roleNone, roleItem:
	default:
		return
	}
	s.role, s.demand, s.head = rolePrincipal, a.demand || s.demand, a.head
	if a.role != roleItem {
		a.role = roleOther
	}
	a.demand, b.role, b.demand = false, rolePaid, false
}

// subtracts reports whether a minus stands between two tokens, in a sign or a word.
func (r *reader) subtracts(from, to int) bool {
	for k := from + 1; k < to; k++ {
		switch t := &r.toks[k]; {
		case t.punct('-'), t.punct('−'), t.wordIs("min"), t.wordIs("minus"), t.wordIs("af"):
			return true
		}
	}
	return false
}

// addedAlready reports whether a sentence says that the costs at head are due from this
// day, or stand in the account already: "zijn vanaf vandaag verschuldigd", "zijn
// inmiddels aan uw rekening toegevoegd".
func (r *reader) addedAlready(head int, s *span) bool {
	const reach = 14
	if s.mask&(cNot|cIf|cPast|cMay) != 0 {
		return false
	}
	now, done := false, false
	for k := head + 1; k < min(int(s.to), head+reach); k++ {
		p := r.at(k - 1)
		switch r.toks[k].fold {
		case "inmiddels", "reeds", "al":
			now = true
		case "vandaag", "heden", "nu":
			now = now || p.wordIs("vanaf") || p.wordIs("per")
		case "toegevoegd", "bijgeboekt", "bijgeteld", "opgeteld", "doorberekend", "verschuldigd":
			done = true
		case "dan", "later", "die", "waarvoor", "vorige":
			return false
		}
	}
	return now && done
}
