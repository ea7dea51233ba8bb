package letter

// bandRows takes the rows of a table of the scale out: "over de eerste € 2.500,00: 15%
// € 375,00".
func (v *resolver) bandRows() {
	r := v.r
	for i := 1; i < len(r.sums); i++ {
		base, s := &r.sums[i-1], &r.sums[i]
		line := r.lineOf(s.tok)
		if line.flags&sPercent == 0 || line.to-line.from > 16 || base.tok < int(line.from) || base.cents <= 0 || base.role == roleCosts || s.role == roleVAT || r.demanded(base.cents) {
			continue
		}
		for k := int(line.from); k < int(line.to) && k < s.tok; k++ {
			t := &r.toks[k]
			if t.kind == tPercent && (base.cents*t.num/10_000 == s.cents || base.role == roleScale && bandMaximum(s.cents)) {
				base.role, s.role = roleScale, roleScale
			}
		}
	}
}

// bandMaximum reports whether an amount is the fee at a bound of the scale.
func bandMaximum(cents int64) bool {
	switch cents {
	case 37_500, 62_500, 87_500, 277_500, 677_500:
		return true
	}
	return false
}

// parts sees the parts of a calculation of the costs: "€ 375,00 + € 50,00 = € 425,00
// aan incassokosten".
func (v *resolver) parts() {
	r := v.r
	for i := 2; i < len(r.sums); i++ {
		a, b, s := &r.sums[i-2], &r.sums[i-1], &r.sums[i]
		if s.role != roleCosts || a.cents <= 0 || a.cents+b.cents != s.cents || !r.at(s.tok-1).punct('=') || r.toks[a.tok].sent != r.toks[s.tok].sent ||
			a.role == roleCosts || b.role == roleCosts {
			continue
		}
		if b.role == roleVAT || b.cents == vatOver(a.cents) {
			a.role, b.role, s.incl, s.summed = roleCosts, roleVAT, true, true
			continue
		}
		a.role, a.demand, b.role, b.demand = roleScale, false, roleScale, false
	}
}

// thisAmount sees that the amount before is asked for: "zodat u € 460,00 verschuldigd
// bent. Betaal dit bedrag binnen ...".
func (v *resolver) thisAmount() {
	r := v.r
	for i := range r.sents {
		p := &r.sents[i]
		if p.flags&sAmount != 0 || p.mask&(cSum|cPrincipal) == 0 || p.mask&cPay == 0 || p.mask&cDemand == 0 && !r.imperative(p) || i == 0 {
			continue
		}
		n := r.firstSum(int(p.from)) - 1
		if n < 0 || int(r.toks[r.sums[n].tok].sent) != i-1 || !r.saysThis(p) {
			continue
		}
		s := &r.sums[n]
		if !s.cond && s.cents > 0 && (s.role == roleDue || s.role == roleTotal || s.role == rolePrincipal || s.role == roleLater || s.role == roleNone) {
			s.demand = true
		}
	}
}

// saysThis reports whether a sentence speaks of "dit bedrag".
func (r *reader) saysThis(p *span) bool {
	for k := int(p.from); k+1 < int(p.to); k++ {
		if n := &r.toks[k+1]; (r.toks[k].wordIs("dit") || r.toks[k].wordIs("dat")) && (n.wordIs("bedrag") || n.wordIs("saldo") || n.wordIs("restant") || n.wordIs("totaal")) {
			return true
		}
	}
	return false
}

// bounded reports whether the words right before an amount make it a minimum or a
// maximum.
func (r *reader) bounded(s *sum) bool {
	for k := s.tok - 1; k >= 0 && k >= s.tok-6; k-- {
		t := &r.toks[k]
		if t.sent != r.toks[s.tok].sent || t.kind == tAmount {
			return false
		}
		if t.is(cMin | cMax) {
			return true
		}
	}
	return false
}

// percentOfDue reports whether an amount is the percentage of what is due that its
// sentence names: "15% van € 1.000,00 is € 150,00".
func (v *resolver) percentOfDue(s *sum) bool {
	r := v.r
	sp := r.sentence(s.tok)
	if sp.flags&sPercent == 0 {
		return false
	}
	for k := max(int(sp.from), s.tok-20); k < s.tok; k++ {
		if t := &r.toks[k]; t.kind == tPercent && t.num > 0 && t.num <= 10_000 {
			for _, d := range v.due {
				if d < 1_000_000_000_000 && max((d*t.num+5_000)/10_000, 40_00) == s.cents {
					return true
				}
			}
		}
	}
	return false
}

// bandTotal reports whether amount n is the total of the bands of the scale above it.
func (v *resolver) bandTotal(n int) bool {
	const bands = 5
	r := v.r
	s := &r.sums[n]
	if s.role != roleTotal {
		return false
	}
	total, percent := int64(0), false
	for k := n - 1; k >= 0 && k >= n-2*bands; k-- {
		o := &r.sums[k]
		line := r.lineOf(o.tok)
		if line.flags&sPercent == 0 {
			return false
		}
		percent = true
		if next := r.sums[k+1].tok; next < int(line.to) { // the base, not the fee over it
			continue
		}
		if total += o.cents; total == s.cents {
			return percent
		}
	}
	return false
}

// demanded reports whether an amount is what the letter asks for.
func (r *reader) demanded(cents int64) bool {
	for i := range min(len(r.sums), 100) {
		if r.sums[i].demand && r.sums[i].cents == cents {
			return true
		}
	}
	return false
}

// bandWords takes the bands of the scale out of a sentence: "€ 375,00 over de eerste
// € 2.500,00 en € 25,00 over de rest, samen € 400,00"; the sum is the costs.
func (v *resolver) bandWords() {
	r := v.r
	total, bands, sent := int64(0), 0, int32(-1)
	for i := range r.sums {
		s := &r.sums[i]
		if at := r.toks[s.tok].sent; at != sent {
			total, bands, sent = 0, 0, at
		}
		switch {
		case r.overBand(s.tok):
			total += s.cents
			bands++
			s.role, s.demand = roleScale, false
			if i+1 < len(r.sums) && r.sums[i+1].tok-s.tok <= 5 {
				r.sums[i+1].role, r.sums[i+1].demand = roleScale, false
			}
		case bands > 1 && s.cents == total:
			s.role, s.demand = roleCosts, false
		}
	}
}

// overRest reports whether an amount is the part of the principal that a percentage of
// the scale is taken over: "en 10% over de overige € 500,00".
func (r *reader) overRest(s *sum, sp *span) bool {
	if sp.mask&cInterest != 0 {
		return false
	}
	band := false
	for k := s.tok - 1; k >= s.tok-6; k-- {
		t := r.at(k)
		switch {
		case t.kind == tPercent:
			return band && t.num <= 15_00
		case t.kind != tWord:
			return false
		case bandWord(t.fold):
			band = true
		case !article(t) && !t.is(cOf|cIn|cOpen|cSum) && !t.wordIs("over") && !t.wordIs("voor") && !t.wordIs("op"):
			return false
		}
	}
	return false
}

// bandWord names the parts that the scale cuts a principal into.
func bandWord(w string) bool {
	switch w {
	case "eerste", "volgende", "resterende", "restant", "rest", "meerdere", "restbedrag", "overige", "andere", "daaropvolgende", "tweede":
		return true
	}
	return false
}

// bandParts takes a calculation by the scale in running text apart: "15% van € 2.500,00 =
// € 375,00 en 10% van € 1.750,00 = € 175,00. Totaal € 550,00" is costs of € 550,00.
func (v *resolver) bandParts() {
	r := v.r
	total, first, n := int64(0), 0, 0
	for i := 1; i < len(r.sums); i++ {
		base, s := &r.sums[i-1], &r.sums[i]
		if r.bandPart(base, s) {
			if n == 0 {
				first = i - 1
			}
			total += s.cents
			n++
			continue
		}
		if i+1 < len(r.sums) && r.bandPart(s, &r.sums[i+1]) {
			continue // the base of the next
		}
		if n > 1 && s.cents == total {
			for k := first; k < i; k++ {
				r.sums[k].role, r.sums[k].demand = roleScale, false
			}
			s.role, s.demand = roleCosts, false
		}
		total, n = 0, 0
	}
}

// bandPart reports whether s is the percentage of base that stands before it.
func (r *reader) bandPart(base, s *sum) bool {
	const highest = 15_00
	if base.cents <= 0 || base.cents > 1<<50 || s.tok-base.tok > 4 || r.toks[s.tok].sent != r.toks[base.tok].sent {
		return false
	}
	for k := base.tok - 1; k >= base.tok-6; k-- {
		if t := r.at(k); t.kind == tPercent {
			return t.num <= highest && (base.cents*t.num+5_000)/10_000 == s.cents
		} else if t.kind != tWord {
			return false
		}
	}
	return false
}

// overBand reports whether the amount at i is the fee over a part of the principal.
func (r *reader) overBand(i int) bool {
	if !r.at(i + 1).wordIs("over") {
		return false
	}
	return bandWord(r.at(i + 3).word())
}
