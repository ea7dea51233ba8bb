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
	if s.mask&(cDemand|cMust) != 0 || s.mask&cInvoice == 0 || r.imperative(s) || !r.dueWord(i, s) || r.conditionStart(s) >= 0 {
		return false
	}
	invoice := false
	for k := i - 1; k >= max(int(s.from), i-reach); k-- {
		t := &r.toks[k]
		if t.wordIs("nieuwe") || t.wordIs("uiterlijk") && r.at(k+1).is(cIn) || t.wordIs("u") && r.at(k+1).wordIs("nog") {
			return false
		}
		invoice = invoice || t.is(cInvoice) && !t.wordIs("factuurdatum") && !t.wordIs("notadatum")
	}
	return invoice
}

// dueWord reports whether one of the words right before the date at i names a day for
// payment.
func (r *reader) dueWord(i int, s *span) bool {
	for k := i - 1; k >= max(int(s.from), i-5); k-- {
		t := &r.toks[k]
		switch t.word() {
		case "vervaldatum", "vervaldag", "vervalt", "vervallen", "betaaldatum", "betaaldag":
			return true
		}
		if t.kind == tDate || t.kind == tAmount {
			return false
		}
	}
	return false
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
