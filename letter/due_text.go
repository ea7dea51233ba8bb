package letter

// readDue finds the last day for payment of an invoice where the text names one that
// lies on or behind the letter's own date: "factuur 12 met als uiterste betaaldatum 19
// februari 2026" in a letter of 3 February.
func (r *reader) readDue() {
	if r.dateTok < 0 {
		return
	}
	last := int64(0)
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind == tDuration && !r.quoted(i) {
			if due := r.dueByTerm(i); due >= r.letterDate {
				last = max(last, due)
			}
		}
		if t.kind != tDate || i == r.dateTok || r.quoted(i) {
			continue
		}
		if day := r.dateOf(t); day >= r.letterDate && day > last && (r.dueInSentence(i) || r.dueInTable(i)) && !r.closesOn(day) {
			last = day
		}
	}
	if last > 0 {
		r.fields.due = append(r.fields.due, last)
	}
}

// closesOn reports whether a day is the last one that the letter itself gives.
func (r *reader) closesOn(day int64) bool {
	const most = 40
	for i := range min(len(r.dates), most) {
		if d := &r.dates[i]; d.strong && (d.last == day || d.before && d.last == day-1) {
			return true
		}
	}
	return false
}

// dueInSentence reports whether the date at i is told to be the day on which an invoice
// is to be paid.
func (r *reader) dueInSentence(i int) bool {
	const reach = 40
	s := r.sentence(i)
	if s.mask&(cDemand|cMust) != 0 || s.mask&cInvoice == 0 || r.imperative(s) || r.conditionStart(s) >= 0 {
		return false
	}
	if !r.dueWord(i, s) && !r.termOfInvoice(i, s) {
		return false
	}
	invoice := false
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		t := &r.toks[k]
		if t.wordIs("nieuwe") || t.wordIs("volgende") || t.wordIs("eerstvolgende") || t.wordIs("uiterlijk") && r.at(k+1).is(cIn) || t.wordIs("u") && r.at(k+1).wordIs("nog") {
			return false
		}
		invoice = invoice || t.is(cInvoice) && !t.wordIs("factuurdatum") && !t.wordIs("notadatum")
	}
	return invoice
}

// dueWord reports whether one of the words right before the date at i names a day for
// payment; "te betalen vóór" does where the sentence tells of the sending of the invoice.
func (r *reader) dueWord(i int, s *span) bool {
	for k := i - 1; k >= max(int(s.from), i-5); k-- {
		t := &r.toks[k]
		switch t.word() {
		case "vervaldatum", "vervaldag", "vervalt", "vervallen", "betaaldatum", "betaaldag":
			return true
		case "betalen", "voldoen":
			return r.at(k-1).wordIs("te") && r.sentThen(k, s)
		}
		if t.kind == tDate || t.kind == tAmount {
			return false
		}
	}
	return false
}

// sentThen reports whether the sentence tells, before token k, that an invoice was sent:
// "Op 15 april stuurden wij u factuur 12".
func (r *reader) sentThen(k int, s *span) bool {
	const reach = 40
	for m := int(s.from); m < k && m < int(s.from)+reach; m++ {
		switch r.toks[m].fold {
		case "stuurden", "stuurde", "zonden", "zond", "ontving", "ontvingen", "kreeg", "kregen", "verstuurden", "verzonden", "mailden", "factureerden":
			return true
		}
	}
	return false
}

// termOfInvoice sees "de betaaltermijn van factuur 12 loopt af op".
func (r *reader) termOfInvoice(i int, s *span) bool {
	const reach = 16
	ends := false
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		t := &r.toks[k]
		switch t.word() {
		case "af", "eindigt", "verloopt", "verstrijkt", "loopt", "tot":
			ends = true
		}
		if t.is(cTerm) {
			return ends && r.at(k+1).wordIs("van") && (r.at(k+2).is(cInvoice) || r.at(k+3).is(cInvoice))
		}
	}
	return false
}

// dueByTerm returns the last day of an invoice whose date and own term a sentence names,
// 0 for none: "u ontving op 20 april factuur 12 met een betaaltermijn van 30 dagen".
func (r *reader) dueByTerm(i int) int64 {
	const reach = 40
	s, d := r.sentence(i), &r.toks[i]
	if s.mask&(cDemand|cMust) != 0 || s.mask&cInvoice == 0 || d.unit != unitDay || r.conditionStart(s) >= 0 || r.gives(s) {
		return 0
	}
	if t := r.at(i - 2); !r.at(i-1).wordIs("van") || !t.wordIs("betaaltermijn") && !t.wordIs("betalingstermijn") {
		return 0
	}
	day := int64(0)
	for k := max(int(s.from), i-reach); k < i; k++ {
		if r.toks[k].kind == tDate {
			day = max(day, r.dateOf(&r.toks[k]))
		}
	}
	if day == 0 || day > r.letterDate || d.num > 400 {
		return 0
	}
	return day + d.num
}

// dueInTable reports whether the date at i stands in the column of a list of invoices
// that holds their due days: the last date of its row under "Vervaldatum".
func (r *reader) dueInTable(i int) bool {
	const rows = 12
	n := r.lineNumber(i)
	line := r.lines[n]
	if line.to-line.from > 24 || line.flags&sAmount == 0 || line.mask&(cDemand|cMust|cIf|cYou) != 0 {
		return false
	}
	dates := 0
	for k := int(line.from); k < int(line.to); k++ {
		if r.toks[k].kind != tDate {
			continue
		}
		if k > i {
			return false
		}
		dates++
	}
	for k := n - 1; k >= 0 && k >= n-rows; k-- {
		if head := r.lines[k]; head.flags&(sAmount|sDate) == 0 {
			due, other := r.dueHeading(head)
			return due && dates == 1+other
		}
	}
	return false
}

// dueHeading reports whether a line is the heading of a table with a column of due
// days, and how many other columns of dates it has.
func (r *reader) dueHeading(line span) (due bool, other int) {
	if line.to-line.from > 12 {
		return false, 0
	}
	for k := int(line.from); k < int(line.to); k++ {
		switch r.toks[k].word() {
		case "vervaldatum", "vervaldag", "vervalt":
			due = true
		case "factuurdatum", "notadatum", "datum", "rekeningdatum":
			other++
		case "nieuwe":
			return false, 0
		}
	}
	return due, other
}
