package letter

// listed adds up the invoices of a list, and what was paid of them.
func (v *resolver) listed() {
	const most = 1000
	r := v.r
	v.invoices, v.claimed, v.paid, v.interest = 0, 0, 0, 0
	for i := range min(len(r.sums), most) {
		s := &r.sums[i]
		switch {
		case s.cents <= 0 || s.cond:
		case s.role == roleItem, s.role == rolePrincipal && r.itemLike(s):
			v.invoices++
			v.claimed += s.cents
		case s.role == rolePaid && v.paid == 0:
			v.paid = s.cents
		case s.role == roleInterest && v.interest == 0:
			v.interest = s.cents
		}
	}
}

// comesTo reports whether an amount is the sum of the listed invoices, or that less
// what was paid or with the interest.
func (v *resolver) comesTo(cents int64) bool {
	switch more := cents - v.claimed; {
	case v.invoices == 0:
	case more == 0 || v.invoices > 1 && more == -v.paid:
		return true
	case v.interest > 0 && (more == v.interest || more == v.interest-v.paid):
		return true
	}
	return false
}

// minimumEnds sees the principal where the minimum of the scale ends: "tot € 266,67 is
// het tarief € 40,00". The same figure can be what an invoice comes to, and the costs over
// some 1,777.80.
func (v *resolver) minimumEnds(s *sum) bool {
	const bound = 266_67
	if s.cents != bound || s.demand {
		return false
	}
	r := v.r
	if r.rangeOf(s.tok) {
		return true
	}
	if s.row || s.role == roleItem || s.role == roleCosts && v.feeOfClaim(bound) {
		return false
	}
	for k := s.tok - 1; k >= s.tok-4 && r.at(k).sent == r.toks[s.tok].sent; k-- {
		switch r.at(k).word() {
		case "tot", "onder", "beneden", "boven", "vanaf", "t/m", "tm", "tussen":
			return true
		case "dan":
			switch r.at(k - 1).word() {
			case "meer", "minder", "hoger", "lager", "groter", "kleiner":
				return true
			}
		}
	}
	return r.sentence(s.tok).mask&(cMin|cMax) != 0
}

// feeOfClaim reports whether an amount is the costs by the scale over what the letter asks.
func (v *resolver) feeOfClaim(fee int64) bool {
	if v.claimed > 0 && feeOver(v.claimed) == fee {
		return true
	}
	for i := range min(len(v.r.sums), 200) {
		s := &v.r.sums[i]
		claim := s.demand || s.role == rolePrincipal || s.role == roleItem || s.role == roleDue || s.role == roleTotal
		if claim && !s.cond && s.cents > 0 && feeOver(s.cents) == fee {
			return true
		}
	}
	return false
}

// rangeOf reports whether the amount at i is one end of a range: "€ 0 - € 266,67".
func (r *reader) rangeOf(i int) bool {
	dash := func(t *token) bool { return t.punct('-') || t.punct('–') || t.wordIs("tot") || t.wordIs("t/m") }
	return dash(r.at(i-1)) && r.at(i-2).kind == tAmount || dash(r.at(i+1)) && r.at(i+2).kind == tAmount
}
