package letter

// vague reports whether an amount is named as about so much: "ongeveer € 60,00",
// "tussen € 40,00 en € 60,00", "€ 60,00 of meer".
func (r *reader) vague(i int) bool {
	return r.about(i) || r.orMore(i) || r.inRange(i)
}

// about sees "circa", "ongeveer", "al snel", "beginnen bij" before the amount at i.
func (r *reader) about(i int) bool {
	for k := i - 1; k >= i-4; k-- {
		t := r.at(k)
		if t.sent != r.toks[i].sent || t.kind == tAmount || t.punct(',') || t.punct('(') {
			return false
		}
		p := r.at(k - 1)
		switch t.fold {
		case "ongeveer", "circa", "ca", "omstreeks", "plusminus", "plm", "grofweg", "globaal", "schatting", "geschat", "naarschatting", "ruim", "zon", "zo'n", "ruwweg":
			return true
		case "rond":
			return k >= i-2
		case "bijna":
			return k == i-1
		case "dan": // "nooit lager dan", "niet minder dan"
			return (p.wordIs("lager") || p.wordIs("minder")) && r.at(k-2).is(cNot)
		case "geval":
			return k >= i-2 && (p.wordIs("elk") || p.wordIs("ieder"))
		case "snel", "gauw":
			return p.wordIs("al") || p.wordIs("heel")
		case "bij":
			return p.wordIs("beginnen") || p.wordIs("begint") || p.wordIs("starten") || p.wordIs("start")
		}
	}
	return false
}

// orMore sees "of meer" behind the amount at i.
func (r *reader) orMore(i int) bool {
	if !r.at(i + 1).wordIs("of") {
		return false
	}
	if r.at(i+2).kind == tPercent { // "€ 40,00 of 15% als dat meer is"
		for k := i + 3; k <= i+7 && r.at(k).sent == r.toks[i].sent; k++ {
			if t := r.at(k); t.wordIs("meer") || t.wordIs("hoger") {
				return true
			}
		}
	}
	switch r.at(i + 2).fold {
	case "meer", "hoger", "minder", "lager", "daaromtrent":
		return r.at(i+3).kind != tAmount
	}
	return false
}

// inRange sees two amounts between which the real one lies: "€ 40,00 tot € 60,00".
func (r *reader) inRange(i int) bool {
	return r.rangeAt(i, i+1) || r.rangeAt(i-2, i-1) || r.rangeAt(i-3, i-2) && r.at(i-1).wordIs("de")
}

// rangeAt reports whether the amount at from and the word at k start a range.
func (r *reader) rangeAt(from, k int) bool {
	if r.at(from).kind != tAmount {
		return false
	}
	next := r.at(k + 1)
	if next.wordIs("de") {
		next = r.at(k + 2)
	}
	if next.kind != tAmount {
		return false
	}
	switch r.at(k).fold {
	case "tot", "a":
		return !r.at(from-1).wordIs("van") && !r.raised(from)
	case "en":
		return r.at(from-1).wordIs("tussen") || r.at(from-2).wordIs("tussen")
	}
	return false
}

// raised reports whether the amount at i is raised to the next: "verhoogd van".
func (r *reader) raised(i int) bool {
	for k := i - 1; k >= i-8; k-- {
		switch r.at(k).fold {
		case "verhoogd", "verhogen", "vermeerderd", "stijgt", "met", "oplopen":
			return r.at(k).sent == r.toks[i].sent
		}
	}
	return false
}

// rightOnly reports whether the word at k says that the sender may, not that he will:
// "hebben wij het recht", "is het ons toegestaan", "loopt u de kans".
func (r *reader) rightOnly(k int) bool {
	back := func(words ...string) bool {
		for m := k - 1; m >= k-6; m-- {
			if r.at(m).sent != r.toks[k].sent || r.at(m).kind == tPunct {
				return false
			}
			for _, w := range words {
				if r.at(m).wordIs(w) {
					return true
				}
			}
		}
		return false
	}
	switch r.toks[k].fold {
	case "recht":
		return r.at(k-1).wordIs("het") && back("hebben", "heb", "heeft", "krijgen", "krijgt", "houden", "houdt", "houd", "behoud", "reserveer", "reserveren", "geeft", "komt") && !r.at(k-2).wordIs("van") || r.at(k+1).wordIs("om")
	case "rechten":
		return back("behoud", "houd", "houden", "houdt") && r.at(k+1).wordIs("voor")
	case "toegestaan":
		return true
	case "vrij":
		return back("staat", "voel", "voelen") || r.at(k-1).is(cWe)
	case "beraad", "beraden":
		return r.at(k + 1).is(cWe)
	case "uit":
		return r.at(k-1).wordIs("niet") && back("sluiten", "sluit")
	case "kans", "gevaar":
		if r.at(k+1).wordIs("groot") || r.at(k+1).wordIs("aanwezig") {
			return true
		}
		return back("loopt", "lopen", "loop", "bestaat")
	}
	return false
}

// ownChance reports whether the possibility at k is one of the sender: "hebben wij de
// mogelijkheid".
func (r *reader) ownChance(k int) bool {
	a, b := r.at(k-2), r.at(k-3)
	if !r.at(k - 1).wordIs("de") {
		return false
	}
	we := func(t *token) bool { return t.wordIs("wij") || t.wordIs("we") || t.wordIs("ik") }
	have := func(t *token) bool { return t.wordIs("hebben") || t.wordIs("heb") }
	return we(a) && have(b) || have(a) && we(b)
}
