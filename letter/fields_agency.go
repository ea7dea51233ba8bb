package letter

// readAgency sees the parts that the law wants in the letter of a collection
// agency.
func (r *reader) readAgency() {
	p := &r.parts
	for i := range r.toks {
		t := &r.toks[i]
		switch t.kind {
		case tEmail:
			p.email = true
		case tNumber:
			r.agencyNumber(i)
		case tCode:
			if r.phoneLike(i) && !r.helpLine(i) {
				p.phone = true
			}
			if n := len(t.text(r.src)); n >= 6 && n <= 7 && isPostcode(t.text(r.src)) {
				p.postcodes++
			}
		case tPercent:
			r.agencyPercent(i)
		case tWord:
			r.agencyWord(i)
		default:
		}
	}
}

// agencyNumber sees a number of the trade register, a postcode, a telephone.
func (r *reader) agencyNumber(i int) {
	t, p := &r.toks[i], &r.parts
	width := int(t.end - t.start)
	switch {
	case width == 4 && r.at(i+1).kind == tWord && r.at(i+1).has(fUpper) && r.at(i+1).end-r.at(i+1).start == 2:
		if !r.secondAddress(i) {
			p.postcodes++
		}
	case (width == 4 || width == 5) && (t.has(fLine) || r.at(i-1).punct(',')) && r.at(i+1).kind == tWord &&
		r.at(i+1).has(fCap) && !r.at(i+1).has(fLine) && r.at(i+1).cls == 0:
		p.postcodes++ // "10115 Berlin"
	case width == 8:
		for k := i - 1; k >= i-6; k-- {
			if w := r.at(k); w.wordIs("kvk") || w.wordIs("kvknummer") || w.wordIs("koophandel") || w.wordIs("handelsregister") || w.wordIs("kvknr") || w.wordIs("handelsregisternummer") {
				p.kvk++
				return
			}
		}
	case width >= 9 && width <= 11 && r.src[t.start] == '0' || width <= 4 && r.src[t.start] == '0' && r.at(i+1).kind == tNumber:
		p.phone = p.phone || !r.helpLine(i)
	}
}

// secondAddress reports whether the postcode at i is in another address of the same
// party: "Postbus 4, 1234 AB Utrecht" over "Bezoekadres: Kade 4, 1234 AC Utrecht".
func (r *reader) secondAddress(i int) bool {
	for k := int(r.lineOf(i).from); k < i; k++ {
		switch r.toks[k].fold {
		case "bezoekadres", "postadres", "vestigingsadres", "correspondentieadres", "kantooradres":
			for m := k - 1; m >= k-16; m-- {
				if w := r.at(m); isPostcode(w.text(r.src)) || w.kind == tNumber && w.end-w.start == 4 && r.at(m+1).has(fUpper) {
					return true
				}
			}
		}
	}
	return false
}

// helpLine reports whether the telephone number at i is that of others who help, not
// that of the sender.
func (r *reader) helpLine(i int) bool {
	return r.near(i, "geldfit", 6) || r.near(i, "schuldhulproute", 6) || r.near(i, "zelfmoord", 10) || r.near(i, "zelfmoordpreventie", 10)
}

func (r *reader) phoneLike(i int) bool {
	s := r.toks[i].text(r.src)
	if len(s) < 9 || s[0] != '0' {
		return false
	}
	digits := 0
	for k := range len(s) {
		if isDigit(s[k]) {
			digits++
		} else if s[k] != '-' {
			return false
		}
	}
	return digits == 10 || digits == 8 || digits == 11
}

func isPostcode(s string) bool {
	return len(s) == 6 && isDigit(s[0]) && isDigit(s[3]) && isASCIILetter(s[4]) && isASCIILetter(s[5])
}

// agencyPercent sees the rate of the interest and of the VAT.
func (r *reader) agencyPercent(i int) {
	for k := i - 10; k <= i+6; k++ {
		t := r.at(k)
		if t.is(cInterest) {
			r.parts.rate = true
		}
		if t.is(cVAT) && r.toks[i].num == 2100 {
			r.parts.vatRate = true
		}
	}
}

// agencyWord sees words that show a part.
func (r *reader) agencyWord(i int) {
	t, p := &r.toks[i], &r.parts
	if t.cls != 0 {
		r.agencyKnownWord(i)
	}
	if t.is(cPay|cOwe) || t.fold == "geachte" || t.fold == "beste" {
		p.saluted = true
	}
	switch t.fold {
	case "over", "betreft", "betrekking", "hoofde", "wegens", "grond", "vanwege":
		p.basis = p.basis || r.saysWhatFor(i)
	case "registratiekenmerk", "registratienummer", "wkiregistratie", "wkinummer", "wkiregistratienummer", "wkiregistratiekenmerk", "wki", "incassoregister", "registerincassodienstverleners", "registernummer":
		for k := i + 1; k <= i+9; k++ {
			if w := r.at(k); w.kind == tCode || w.kind == tNumber || w.kind == tWord && hasDigit(w.text(r.src)) {
				p.registration++
				break
			}
		}
	case "namens", "opdrachtgever", "opdrachtgeefster", "schuldeiser", "client", "clienten", "cliente", "crediteur":
		p.forCreditor = true
	case "schuldhulp", "schuldhulpverlening", "schuldhulproute", "geldfit", "geldzorgen", "betalingsproblemen", "gemeente", "schuldhulpmaatje", "113", "rechten", "nibud":
		p.rights = true
		p.help = p.help || t.fold != "rechten"
	case "kifid", "geschillencommissie", "geschillenregeling", "klachtenregeling", "klachtenprocedure", "geschil":
		p.complaint = true
	case "incassobureau", "incassodienstverlener", "incasso", "incasseren", "invordering":
		p.collects = true
	case "strafblad", "gevangenis", "politie", "aangifte", "faillissement", "huisuitzetting", "ontruiming", "loonbeslag", "bankbeslag", "gijzeling":
		if p.press.to == 0 {
			p.press = r.passage(i, i)
		}
	case "voorwaarden":
		if (r.at(i-1).wordIs("algemene") || r.at(i-1).wordIs("onze")) && r.sentence(i).mask&(cCosts|cCostWord) != 0 {
			p.terms = r.passage(i-1, i)
		}
	case "stroom", "gas", "energie", "elektriciteit", "energienota", "energieleverancier", "warmte":
		p.energy = true
	case "huur", "huurachterstand", "huurovereenkomst", "huurder", "drinkwater", "zorgpremie", "zorgverzekering", "waterbedrijf":
		p.housing = true
	case "gerechtsdeurwaarder", "gerechtsdeurwaarders":
		p.bailiff, p.titled = true, p.titled || !p.saluted
	case "advocaat", "advocaten", "advocatenkantoor":
		p.lawyer, p.titled = true, p.titled || !p.saluted
	}
}

// agencyKnownWord sees words of the lexicon that show a part.
func (r *reader) agencyKnownWord(i int) {
	t, p := &r.toks[i], &r.parts
	is := func(w string) bool { return t.wordIs(w) }
	switch {
	case t.is(cObject), is("huur"), is("premie"), is("contributie"), is("abonnement"):
		p.basis = true
	case t.is(cInterest):
		p.trade = p.trade || is("handelsrente") || r.at(i-1).wordIs("handels")
		p.lawful = p.lawful || r.at(i-1).wordIs("wettelijke")
		for k := i; k <= i+14; k++ {
			if w := r.at(k); w.kind == tDate && w.sent == t.sent {
				p.interestPeriod = true
			}
		}
	case t.is(cCosts):
		p.noCosts = p.noCosts || r.saysNone(i)
	case t.is(cReact) && (is("klacht") || is("klachten") || is("klagen")):
		p.complaint = true
	case is("beslag"):
		if p.press.to == 0 && !r.near(i, "vonnis", 12) && !r.near(i, "rechter", 12) {
			p.press = r.passage(i, i)
		}
	case t.is(cLetter) && (r.earlierLetter(i) || r.sentBefore(i) || r.datedLetter(i)):
		r.earlierDate(i)
	}
	if t.is(cHandover) {
		p.bailiff = p.bailiff || is("gerechtsdeurwaarder")
		p.lawyer = p.lawyer || is("advocaat")
		p.collects = p.collects || is("incassobureau")
	}
}

// saysWhatFor reports whether the words at i tell what the claim is for: "de schuld
// gaat over: uw lidmaatschap", "de vordering betreft ...", "uit hoofde van ...".
func (r *reader) saysWhatFor(i int) bool {
	t := &r.toks[i]
	if t.fold == "over" && !r.at(i-1).wordIs("gaat") && !r.at(i-1).wordIs("gaan") ||
		t.fold == "grond" && !r.at(i-1).wordIs("op") || t.fold == "hoofde" && !r.at(i-1).wordIs("uit") {
		return false
	}
	claim := false
	for k := i - 1; k >= i-12 && r.at(k).sent == t.sent; k-- {
		w := r.at(k)
		claim = claim || w.is(cInvoice|cPrincipal) || w.wordIs("schuld") || w.wordIs("vordering") || w.wordIs("openstaande")
	}
	last := r.at(i + 1)
	for k := i + 1; k <= i+3 && !(last.kind == tWord && !last.is(cOf) || last.kind == tCode); k++ {
		last = r.at(k)
	}
	return claim && last.sent == t.sent && (last.kind == tWord || last.kind == tCode) && !last.is(cLetter|cTerm|cCosts|cInterest)
}

// saysNone reports whether the text says of the costs at i that there are none:
// "Incassokosten: geen", "incassokosten € 0,00", "wij brengen geen incassokosten in
// rekening". Costs that stay away when payment is in time are no such thing.
func (r *reader) saysNone(i int) bool {
	none := func(t *token) bool {
		return t.wordIs("geen") || t.wordIs("nihil") || t.wordIs("nvt") || t.kind == tAmount && t.num == 0
	}
	for k := i + 1; k <= i+6 && r.at(k).sent == r.toks[i].sent; k++ {
		t := r.at(k)
		if none(t) {
			return true
		}
		if t.kind == tAmount || t.kind == tWord && !t.is(cOf|cBe|cVAT|cExcl|cIncl|cTotal|cSum|cFiller) {
			break
		}
	}
	if r.at(i-1).wordIs("geen") || r.at(i-2).wordIs("geen") {
		s := r.sentence(i)
		return s.mask&(cIf|cThen|cIn|cLatest) == 0 && !r.inverted(s)
	}
	return false
}

// earlierLetter reports whether the letter at i is one that went before.
func (r *reader) earlierLetter(i int) bool {
	for k := i - 1; k >= i-3; k-- {
		t := r.at(k)
		if t.wordIs("onze") || t.wordIs("mijn") || t.wordIs("eerdere") || t.wordIs("vorige") || t.wordIs("de") || t.wordIs("ons") {
			return true
		}
	}
	return false
}

// sentBefore reports whether the sentence of token i tells that a letter was sent.
func (r *reader) sentBefore(i int) bool {
	for k := i - 12; k <= i+12; k++ {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			continue
		}
		switch t.fold {
		case "stuurden", "verzonden", "gestuurd", "stuurde", "zonden", "verstuurd", "verstuurden", "ontving", "toegestuurd", "toegezonden", "aangemaand", "aangeschreven", "ontvangen":
			return true
		}
	}
	return false
}

// datedLetter reports whether the letter at i is named with its date: "brief van 2
// maart".
func (r *reader) datedLetter(i int) bool {
	return (r.at(i+1).wordIs("van") || r.at(i+1).wordIs("dd")) && (r.at(i+2).kind == tDate || r.at(i+3).kind == tDate)
}

// earlierDate reads the day of an earlier letter beside the word at i.
func (r *reader) earlierDate(i int) {
	for d := 1; d <= 9; d++ {
		for _, k := range [...]int{i + d, i - d} {
			w := r.at(k)
			if w.kind != tDate || w.sent != r.toks[i].sent || k == r.dateTok {
				continue
			}
			if p := r.at(k - 1); !p.wordIs("van") && !p.wordIs("op") && !p.wordIs("dd") && !p.is(cWeekday) {
				continue
			}
			if n := r.dateOf(w); n != 0 && (r.letterDate == 0 || n < r.letterDate) {
				r.parts.earlier = max(r.parts.earlier, n)
				return
			}
		}
	}
}
