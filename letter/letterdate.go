package letter

// columnDate reports whether the date at i stands in a column of its own beside other
// words at the head of a letter: "Mevrouw A. Debiteur          12 januari 2026"; from is
// the start of that column. A column with its own label "Datum" needs no more.
func (r *reader) columnDate(i int, line span) (from int, labelled, ok bool) {
	const head = 120
	from = i
	for from > int(line.from) && !r.toks[from].has(fGap) {
		from--
	}
	if from == int(line.from) || line.mask&(cInvoice|cPay) != 0 || line.flags&sAmount != 0 {
		return from, false, false
	}
	if dateLabel(&r.toks[from]) && (from == i-1 || from == i-2 && r.at(i-1).punct(':')) {
		return from, true, true
	}
	first := &r.toks[line.from]
	if i >= head || first.kind != tWord || r.belowInvoiceLabel(line) {
		return from, false, false
	}
	for k := int(line.from); k < int(line.to); k++ {
		if t := &r.toks[k]; k != i && (t.kind == tDate || t.kind == tCode && k > from || ofAnotherDate(t)) {
			return from, false, false
		}
	}
	return from, false, true
}

// dateLabel names the labels of the date of a letter.
func dateLabel(t *token) bool {
	switch t.word() {
	case "datum", "briefdatum", "date":
		return true
	}
	return false
}

// belowInvoiceLabel reports whether a line stands below the labels of invoices, as the
// cells of a table do.
func (r *reader) belowInvoiceLabel(line span) bool {
	const lines, short = 6, 8
	at := int(line.from)
	for range lines {
		if at == 0 {
			return false
		}
		above := r.lineOf(at - 1)
		if above.to-above.from > short {
			return false
		}
		if above.mask&(cInvoice|cTerm) != 0 || r.lineHasDue(above) {
			return true
		}
		at = int(above.from)
	}
	return false
}

// lineHasDue reports whether a line holds the label of a due date.
func (r *reader) lineHasDue(line span) bool {
	for k := int(line.from); k < int(line.to); k++ {
		switch r.toks[k].word() {
		case "vervaldatum", "vervaldag", "betaaldatum":
			return true
		}
	}
	return false
}

// columnNumber counts the columns before token i on its line.
func (r *reader) columnNumber(i int, line span) int {
	n := 0
	for k := int(line.from) + 1; k <= i; k++ {
		if r.toks[k].has(fGap) {
			n++
		}
	}
	return n
}

// quotedLetterDate sees the date of a letter that is quoted: "Bij brief van 3 maart 2026
// heeft zij aan gedaagde geschreven:".
func (r *reader) quotedLetterDate(i int) bool {
	const head, reach = 80, 60
	if i >= head || !r.at(i-1).is(cOf|cDateWord) || !r.at(i-2).is(cLetter) {
		return false
	}
	for k := i + 1; k < min(len(r.toks), i+reach); k++ {
		t := &r.toks[k]
		switch {
		case t.kind == tDate, t.is(cCosts | cInvoice | cTerm), t.sent != r.toks[i].sent && !t.punct('"'):
			return false
		case t.punct(':'):
			return r.at(k+1).punct('"') || r.at(k+1).has(fLine)
		}
	}
	return false
}

// closesText reports whether the date at i, behind a name, is the last of the text: "Met
// vriendelijke groet, A. Voorbeeld, 6 mei 2026".
func (r *reader) closesText(i int) bool {
	p := r.at(i - 1)
	if !p.punct(',') && !p.punct('.') && !p.has(fLine) && !r.toks[i].has(fLine) || !r.at(i-2).has(fCap) || r.at(i-2).is(cLatest|cPay|cTerm) {
		return false
	}
	for k := i + 1; k < len(r.toks); k++ {
		if r.toks[k].kind != tPunct {
			return false
		}
	}
	return true
}

// datedMessage sees the head of a message on a line of its own: "Bericht van 9 juni 2026".
func (r *reader) datedMessage(i int, line span) bool {
	const head = 60
	from := int(line.from)
	if i >= head || i-from != 2 || int(line.to) != i+1 || !r.at(i-1).is(cOf|cDateWord) {
		return false
	}
	switch r.at(from).word() {
	case "bericht", "mail", "email", "brief", "emailbericht", "mailbericht":
		return true
	}
	return false
}

// placedDate scores the date at i by where it stands: behind or below a label, at the end
// of the text, over a message, in a column of its own. It is done when that decides; else
// what stands before the date on its line counts, from the token from.
func (r *reader) placedDate(i int, line span) (score, from int, done bool) {
	const plain, most = 14, 40 // tokens of a line without columns, and with them
	from = int(line.from)
	length := int(line.to) - from
	switch {
	case r.quotedLetterDate(i):
		return 25, from, true
	case r.closesText(i):
		return 8, from, true
	case r.today(i):
		return 40, from, true
	case length > most || length > plain && r.columnNumber(int(line.to)-1, line) == 0:
		return 0, from, true
	case r.behindDateLabel(i) && r.invoiceBlock(i, line):
		return 8, from, true
	case r.behindDateLabel(i) || r.belowDateLabel(i, line):
		return 100, from, true
	case r.datedMessage(i, line):
		return 45, from, true
	}
	col, labelled, ok := r.columnDate(i, line)
	switch {
	case labelled:
		return 100, from, true
	case ok:
		return 0, col, false
	}
	return 0, from, length > plain
}

// today sees "Vandaag, 12 maart 2026, schrijven wij u".
func (r *reader) today(i int) bool {
	p := i - 1
	if r.at(p).punct(',') || r.at(p).punct('(') {
		p--
	}
	return r.at(p).wordIs("vandaag") || r.at(p).wordIs("heden")
}

// headScore gives a date at the head of a letter, before the salutation, a small chance: it
// is that of the letter where nothing better stands in the text.
func (r *reader) headScore(i int, line span) int {
	const head, most = 100, 40
	if i >= head || line.to-line.from > most || line.flags&sAmount != 0 || r.at(i-1).is(cOf|cVoor|cTot|cLatest) || r.belowInvoiceLabel(line) || !r.greetedAfter(i) {
		return 0
	}
	for k := int(line.from); k < int(line.to); k++ {
		t := &r.toks[k]
		if k != i && t.kind == tDate || t.is(cInvoice|cPay|cTerm|cObject|cInterest|cPrincipal|cOver|cPast) || t.kind == tDuration {
			return 0
		}
		switch t.word() {
		case "betreft", "onderwerp", "inzake", "betr", "subject", "vervaldatum", "vervaldag", "betaaldatum":
			return 0
		}
	}
	return 3
}

// greetedAfter reports whether the salutation stands soon behind token i.
func (r *reader) greetedAfter(i int) bool {
	const reach = 60
	for k := i + 1; k < min(len(r.toks), i+reach); k++ {
		if t := &r.toks[k]; t.wordIs("geachte") || t.wordIs("beste") || t.wordIs("hoi") || t.wordIs("hallo") || t.wordIs("mijnheer") || t.wordIs("mevrouw") && t.has(fLine) {
			return true
		}
	}
	return false
}

// invoiceBlock reports whether the label "Datum" before the date at i is one of a block of
// labels that describe an invoice, between its number and its due date: the letter has a
// date of its own elsewhere.
func (r *reader) invoiceBlock(i int, line span) bool {
	const lines, most = 4, 14
	if line.from == 0 || int(line.to) >= len(r.toks) {
		return false
	}
	n := r.lineNumber(i)
	due := false
	for k := max(n-lines, 0); k <= min(n+lines, len(r.lines)-1); k++ {
		l := r.lines[k]
		if l.to-l.from <= most && (r.lineHasDue(l) || r.dueLabel(l)) {
			due = true
		}
		for m := int(l.from); m < min(int(l.to), int(l.from)+most); m++ {
			switch r.toks[m].word() {
			case "factuurdatum", "notadatum", "rekeningdatum", "facturatiedatum":
				return false // which is the date of the invoice
			}
		}
	}
	return due && (r.invoiceLabel(n-1) || r.invoiceLabel(n+1))
}

// dueLabel reports whether a line is a label such as "Te betalen voor: 28 januari 2026".
func (r *reader) dueLabel(l span) bool {
	return l.flags&sDate != 0 && l.flags&sAmount == 0 && r.lineHas(int(l.from), min(int(l.to), int(l.from)+2), cPay|cLatest)
}

// invoiceLabel reports whether line n is the label of an invoice with its number.
func (r *reader) invoiceLabel(n int) bool {
	const most = 10
	if n < 0 || n >= len(r.lines) || r.lines[n].to-r.lines[n].from > most {
		return false
	}
	from := int(r.lines[n].from)
	switch r.at(from).word() {
	case "factuurnr", "factuurnummer", "notanr", "notanummer", "factuur", "nota", "rekeningnr":
		return r.lines[n].flags&sAmount == 0
	}
	return false
}
