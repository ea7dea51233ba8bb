package letter

// byPost reports whether what is received or delivered at j goes to the post, not to
// the debtor: "nadat deze brief ter post is bezorgd".
func (r *reader) byPost(p *anchorParse, j int) bool {
	for k := j - 1; k > p.a.from && k > j-8; k-- {
		t := &r.toks[k]
		switch t.fold {
		case "post":
			if q := r.at(k - 1); q.wordIs("ter") || q.wordIs("op") || r.at(k-2).wordIs("bij") || r.at(k-2).wordIs("op") || r.at(k-2).wordIs("aan") || q.wordIs("aan") || q.wordIs("bij") {
				return true
			}
		case "postnl", "postbedrijf", "postkantoor", "koerier", "postbode", "bezorgdienst":
			return !r.between(p.a.from, j+1, cYou) && (!r.doneBy(k) || r.toks[j].wordIs("ontvangen") || r.toks[j].wordIs("aangenomen"))
		}
	}
	return false
}

// toPost reports whether what follows a word for delivery at j names the post as where
// the letter went: "na aflevering van deze brief bij PostNL".
func (r *reader) toPost(j int) bool {
	const reach = 7
	for k := j + 1; k <= j+reach && r.at(k).sent == r.toks[j].sent; k++ {
		t := r.at(k)
		if t.kind != tWord || t.is(cPay|cYou) {
			return false
		}
		switch t.fold {
		case "postnl", "postkantoor", "postbedrijf", "post":
			p := r.at(k - 1)
			if p.wordIs("de") || p.wordIs("het") {
				p = r.at(k - 2)
			}
			return p.wordIs("bij") || p.wordIs("aan") || p.wordIs("op")
		}
	}
	return false
}

// doneBy reports whether "door" stands before the noun at k.
func (r *reader) doneBy(k int) bool {
	return r.at(k-1).wordIs("door") || r.at(k-2).wordIs("door")
}

// otherLetter reports whether the letter that an anchor names is not this one: "onze
// vorige brief", "de herinnering van 3 februari".
func (r *reader) otherLetter(p *anchorParse) bool {
	k := p.letterAt
	if k < 0 {
		return false
	}
	for m := k - 1; m >= k-3 && m > p.a.from; m-- {
		t := r.at(m)
		if t.wordIs("deze") || t.wordIs("dit") {
			return false
		}
		switch t.fold {
		case "vorige", "eerdere", "eerste", "voorgaande", "eerder", "vroegere":
			return true
		}
	}
	d := r.at(k + 2)
	if !r.at(k+1).wordIs("van") && !r.at(k+1).wordIs("dd") && !r.at(k+1).wordIs("d.d.") {
		return false
	}
	return d.kind == tDate && (r.letterDate == 0 || r.dateOf(d) != 0 && r.dateOf(d) < r.letterDate)
}

// dayThereafter sees "gerekend vanaf de dag daarna", which takes its event from the
// anchor before it.
func (r *reader) dayThereafter(p *anchorParse, j int) bool {
	t := &r.toks[j]
	if p.lastDay != j-1 || !t.wordIs("daarna") && !t.wordIs("erna") && !t.wordIs("daaropvolgend") || len(r.anchors) == 0 {
		return false
	}
	a := &r.anchors[len(r.anchors)-1]
	if r.toks[a.from].sent != t.sent || a.event != evReceipt {
		return false
	}
	p.a.event, p.a.dayAfter, p.a.to = evReceipt, true, j
	return true
}

// refined returns the anchor that makes another more exact: "14 dagen na bezorging,
// te rekenen vanaf de dag na die bezorging". ai is the first anchor not yet taken.
func (r *reader) refined(a *anchor, ai *int) *anchor {
	if a == nil || a.event != evReceipt || a.dayAfter || a.offset > 0 {
		return a
	}
	for k := max(0, *ai-2); k < len(r.anchors) && k < *ai+2; k++ {
		b := &r.anchors[k]
		if b.from <= a.to || r.toks[b.from].sent != r.toks[a.from].sent || b.event != evReceipt || !b.dayAfter || b.from-a.to > 8 {
			continue
		}
		for m := a.to; m < b.from; m++ {
			if r.toks[m].kind == tDuration || r.toks[m].wordIs("of") {
				return a
			}
		}
		*ai = max(*ai, k+1)
		return b
	}
	return a
}

// firstDay reports whether a sentence says which day counts first: "De eerste dag is
// de dag nadat", "De telling begint".
func (r *reader) firstDay(s span) bool {
	for k := int(s.from); k < int(s.to) && k < int(s.from)+8; k++ {
		t := &r.toks[k]
		if t.wordIs("eerste") && r.at(k+1).day() || t.wordIs("telling") {
			return true
		}
	}
	return false
}

// pronounLetter sees "deze" for the letter: "nadat deze u heeft bereikt".
func (r *reader) pronounLetter(j int) bool {
	n := r.at(j + 1)
	return r.toks[j].wordIs("deze") && r.at(j-1).is(cNadat|cThat) && (n.is(cYou) || n.wordIs("is") || n.wordIs("heeft") || n.wordIs("bij"))
}

// handedOver sees "afgifte van deze brief op uw adres".
func (r *reader) handedOver(j int) bool {
	if !r.toks[j].wordIs("afgifte") {
		return false
	}
	for k := j + 1; k <= j+6; k++ {
		if r.at(k).is(cYou) && (r.at(k-1).wordIs("op") || r.at(k-1).wordIs("aan") || r.at(k-1).wordIs("bij")) {
			return true
		}
	}
	return false
}
