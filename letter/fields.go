package letter

// fieldReading holds the account, the reference and what else names the claim.
type fieldReading struct {
	iban      string
	ibanPass  passage
	badIBAN   bool
	second    passage // a second account, when there is one
	reference string
	invoiceNo bool
	dated     bool // an invoice date or another date of the claim
	described bool // what the claim is for
	due       []int64
}

// agencyReading holds the parts that the letter of an agency must show.
type agencyReading struct {
	kvk, registration, postcodes int
	phone, email                 bool
	forCreditor, basis           bool
	rights, complaint, collects  bool
	rate, interestPeriod         bool
	vatRate                      bool
	press                        passage
	help                         bool
	terms                        passage // "algemene voorwaarden"
	trade                        bool    // "handelsrente"
	lawful                       bool    // "wettelijke rente"
	energy, housing              bool
	earlier                      int64 // the day of an earlier letter
	bailiff, lawyer              bool
	noCosts                      bool // it says that there are no collection costs
	saluted                      bool // the head of the letter is over
	titled                       bool // a bailiff or a lawyer stands in the head
}

// readFields reads the account, the reference, and the parts of an agency letter.
func (r *reader) readFields() {
	r.readAccounts()
	r.readReference()
	r.readClaim()
	r.readDue()
	r.readAgency()
}

// readAccounts reads the account to pay to; one of the debtor's own is skipped.
func (r *reader) readAccounts() {
	f := &r.fields
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind != tIBAN || r.quoted(i) || r.debtorsAccount(i) {
			continue
		}
		if t.num == 0 {
			f.badIBAN = true
			if f.ibanPass.to == 0 {
				f.ibanPass = passage{t.start, t.end}
			}
			continue
		}
		iban := compactIBAN(t.text(r.src))
		switch {
		case f.iban == "":
			f.iban, f.ibanPass = iban, passage{t.start, t.end}
		case iban != f.iban && f.second.to == 0 && !r.printedInFoot(i):
			f.second = passage{t.start, t.end}
		}
	}
	for i := range r.toks { // ">" may be the bullet of a list
		if t := &r.toks[i]; f.iban == "" && t.kind == tIBAN && t.num == 1 && r.quoted(i) && r.askedThere(i) {
			f.iban, f.ibanPass = compactIBAN(t.text(r.src)), passage{t.start, t.end}
		}
	}
}

// askedThere reports whether the account at i stands on a line that asks to pay to it:
// "of maak het over naar".
func (r *reader) askedThere(i int) bool {
	const reach = 10
	for k := i - 1; k >= i-reach; k-- {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			return false
		}
		if t.pays() && t.kind == tWord || t.wordIs("maak") {
			return true
		}
	}
	return false
}

// debtorsAccount reports whether an account is the debtor's: "van uw rekening".
func (r *reader) debtorsAccount(i int) bool {
	for k := i - 1; k >= i-6; k-- {
		t := r.at(k)
		if t.sent != r.toks[i].sent {
			return false
		}
		if t.is(cAccount) && r.at(k-1).wordIs("uw") {
			return true
		}
	}
	return false
}

// printedInFoot reports whether an account stands in a line of company data, as
// letters have at their foot, and not in a sentence that asks for payment.
func (r *reader) printedInFoot(i int) bool {
	line := r.lineOf(i)
	if line.to-line.from > 40 {
		return false
	}
	for k := int(line.from); k < int(line.to); k++ {
		t := &r.toks[k]
		if t.wordIs("kvk") || t.kind == tURL || t.kind == tEmail || t.wordIs("bic") || t.wordIs("btwnummer") {
			return true
		}
	}
	return false
}

// readReference reads what the debtor must mention: first what is asked to be
// mentioned, then a mark, then the number of the invoice.
func (r *reader) readReference() {
	best := 0
	for i := range r.toks {
		t := &r.toks[i]
		if t.kind != tWord || r.quoted(i) {
			continue
		}
		score := 0
		switch {
		case t.wordIs("ovv") || t.wordIs("vermelding") || t.wordIs("vermeld") || t.wordIs("vermelden"):
			score = 5
		case t.wordIs("betalingskenmerk") || t.wordIs("betaalkenmerk") || t.wordIs("betaalreferentie") || t.wordIs("betalingsreferentie"):
			score = 6
		case t.is(cRefWord):
			score = r.refScore(t)
		case t.is(cInvoice) && (t.wordIs("factuur") || t.wordIs("nota")):
			score = 1
		}
		if score <= best {
			continue
		}
		if from, to := r.refValue(i); to > from {
			best = score
			r.fields.reference = trimRef(r.src[r.toks[from].start:r.toks[to-1].end])
		}
	}
}

func (r *reader) refScore(t *token) int {
	switch {
	case t.wordIs("kenmerk"), t.wordIs("referentie"), t.wordIs("dossiernummer"), t.wordIs("referentienummer"), t.wordIs("zaaknummer"):
		return 4
	case t.wordIs("factuurnummer"), t.wordIs("factuurnr"), t.wordIs("notanummer"):
		return 3
	}
	return 2
}

// refValue finds the tokens of a reference behind the word at i: digits and
// letters without white space, or groups of digits.
func (r *reader) refValue(i int) (from, to int) {
	from, ok := r.refStart(i)
	if !ok {
		return 0, 0
	}
	to = from + 1
	for to < len(r.toks) && to < from+16 && r.refGoesOn(from, to) {
		to++
	}
	if !hasDigit(r.src[r.toks[from].start:r.toks[to-1].end]) {
		return 0, 0
	}
	return from, to
}

// refStart finds the first token of a reference behind the word at i.
func (r *reader) refStart(i int) (int, bool) {
	k := i + 1
	for range 7 {
		t := r.at(k)
		if t.has(fBlank) || t.sent != r.toks[i].sent && !t.has(fLine) {
			return 0, false
		}
		if !r.beforeRef(t) {
			break
		}
		k++
	}
	switch r.at(k).kind {
	case tCode, tNumber:
		return k, true
	case tWord: // "WO-2026-12": letters, a stroke, figures
		n := r.at(k + 1)
		figures := n.kind == tNumber || n.kind == tCode || n.punct('-') || n.punct('/') || n.punct('.') && r.at(k+2).has(fTight)
		return k, n.has(fTight) && figures
	default:
		return 0, false
	}
}

// beforeRef reports whether a token may stand between the word for a reference and
// its value.
func (r *reader) beforeRef(t *token) bool {
	if t.kind == tPunct {
		return !t.punct('.') && !t.punct(',') && !t.punct(';') || t.punct('.') && t.has(fTight)
	}
	named := t.is(cFiller|cRefWord|cOf|cYou|cWe|cInvoice|cDemo|cLetter) || t.wordIs("nr") || t.wordIs("nummer") ||
		t.wordIs("daarbij") || t.wordIs("hierbij") || t.wordIs("erbij")
	return t.kind == tWord && named && !hasDigit(t.text(r.src))
}

// refGoesOn reports whether token k belongs to the reference that starts at from.
func (r *reader) refGoesOn(from, k int) bool {
	t, n := &r.toks[from], &r.toks[k]
	if n.has(fTight) {
		switch n.kind {
		case tNumber, tCode, tWord, tDate, tDecimal:
			return true
		case tPunct:
			stroke := n.num == '-' || n.num == '/' || n.num == '.' || n.num == '_'
			return stroke && r.at(k+1).has(fTight) && r.at(k+1).kind != tPunct
		default:
			return false
		}
	}
	// groups of four digits, the last of which may be shorter
	p := r.at(k - 1)
	return t.kind == tNumber && n.kind == tNumber && n.end-n.start <= 4 && t.end-t.start == 4 && p.end-p.start == 4 &&
		!n.has(fLine) && n.start == p.end+1
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

func trimRef(s string) string {
	for len(s) > 0 && (s[len(s)-1] == '.' || s[len(s)-1] == '-') {
		s = s[:len(s)-1]
	}
	return s
}

// readClaim sees what identifies the claim: an invoice number or date, a period, a
// description.
func (r *reader) readClaim() {
	f := &r.fields
	for i := range r.toks {
		t := &r.toks[i]
		switch {
		case t.kind == tDate && (i != r.dateTok || r.quotedLetterDate(i)) && !r.isClosing(i):
			f.dated = true
		case t.wordIs("rekening") && (r.at(i+1).kind == tNumber || r.at(i+1).kind == tCode || r.at(i+1).wordIs("nummer") || r.at(i+1).wordIs("nr") || r.at(i+2).wordIs("nummer")):
			f.invoiceNo = true
		case t.is(cInvoice | cObject):
			f.described = true
			if t.is(cInvoice) {
				r.claimAround(i)
			}
		case t.is(cRefWord) && (t.wordIs("factuurnummer") || t.wordIs("factuurnr") || t.wordIs("notanummer") || t.wordIs("factuurnummers")):
			f.invoiceNo = true
		case t.is(cRefWord):
			f.described = true
		case t.is(cPrincipal) && !genericDebt(t), t.is(cMonth):
			f.described = true
		case t.wordIs("vervalt") && r.between(max(i-5, 0), i, cInvoice) && !r.between(max(i-5, 0), i, cTerm), t.wordIs("vervaldatum") || t.wordIs("vervallen") || t.wordIs("vervaldag"):
			r.dueAround(i)
		}
	}
}

// isClosing reports whether the date at i is a last day for payment.
func (r *reader) isClosing(i int) bool {
	for k := range r.dates {
		if r.dates[k].tok >= i || k > 40 {
			return r.dates[k].tok == i
		}
	}
	return false
}

func genericDebt(t *token) bool {
	for _, w := range [...]string{"hoofdsom", "schuld", "vordering", "saldo", "bedrag", "achterstand", "hoofdvordering", "schulden", "vorderingen", "betalingsachterstand"} {
		if t.wordIs(w) {
			return true
		}
	}
	return false
}

func (r *reader) claimAround(i int) {
	f := &r.fields
	for k := i + 1; k <= i+6; k++ {
		t := r.at(k)
		if t.kind == tCode || t.kind == tNumber && t.num > 31 {
			f.invoiceNo = true
		}
		if t.kind == tDate {
			f.dated = true
		}
	}
}

// dueAround reads the due date of an invoice beside the word at i.
func (r *reader) dueAround(i int) {
	if r.at(i-1).wordIs("nieuwe") || r.at(i-1).is(cLatest) || r.at(i-2).wordIs("volgende") || r.at(i-2).wordIs("eerstvolgende") {
		return
	}
	for k := i + 1; k <= i+6; k++ {
		if r.at(k).sent != r.toks[i].sent || r.at(k).is(cLatest|cDemand) {
			return
		}
		if t := r.at(k); t.kind == tDate && t.num != 0 && len(r.fields.due) < 64 {
			r.fields.due = append(r.fields.due, t.num)
			return
		}
	}
}
