package letter

// tableMost is the number of rows of one table that are weighed.
const tableMost = 12

// tableBlock is a run of rows of a table, by their places among the sums.
type tableBlock struct {
	rows [tableMost]int
	n    int
	last int // line of the last row
}

// tableTotals explains the amount that must be paid by the rows above it: whether it
// holds the costs, and what the principal is.
func (r *reader) tableTotals(m *moneyReading) {
	const reach = 3 // lines between rows
	var b tableBlock
	b.last = -reach - 1
	for i := range r.sums {
		s := &r.sums[i]
		if !s.row || s.cents <= 0 {
			continue
		}
		line := r.lineNumber(s.tok)
		if line-b.last > reach || b.n == tableMost {
			b.n = 0
		}
		if line == b.last && b.n > 0 { // columns: the last figure of a line counts
			b.n--
		}
		b.last = line
		if b.n >= 2 && r.asksFor(m, s) && r.explainTotal(m, &b, s) {
			return
		}
		b.rows[b.n] = i
		b.n++
	}
	r.asksTotal(m)
}

// asksFor reports whether a row holds the amount that the letter asks for.
func (r *reader) asksFor(m *moneyReading, s *sum) bool {
	if s.cond || s.role == roleCosts || s.role == roleLater {
		return false
	}
	if s.demand || m.hasDue && s.cents == m.due {
		return true
	}
	for i := range min(len(r.sums), 200) {
		if o := &r.sums[i]; o.demand && o.cents == s.cents {
			return true
		}
	}
	return false
}

// explainTotal finds the rows that add up to a total, first without the costs.
func (r *reader) explainTotal(m *moneyReading, b *tableBlock, total *sum) bool {
	base, since := int64(0), int64(0) // all rows, and those below the last subtotal
	var fees, others [tableMost]int64
	nf, no := 0, 0
	for _, n := range b.rows[:b.n] {
		s := &r.sums[n]
		switch s.role {
		case rolePaid:
			base -= s.cents
		case roleCosts:
			if !s.cond && !r.forLater(s) {
				fees[nf] = s.cents
				nf++
			}
		case roleInterest, roleAdmin, roleVAT, roleOther, roleScale:
			others[no] = s.cents
			no++
		case rolePrincipal, roleItem, roleNone, roleDue, roleTotal:
			switch {
			case s.role == roleTotal && s.cents == since, s.cents == base && !r.anotherItem(s): // a subtotal
				since = 0
			default:
				base += s.cents
				since += s.cents
			}
		case roleLater:
		}
	}
	if base <= 0 {
		return false
	}
	rest := total.cents - base
	if rest == 0 || rest > 0 && subsetSum(others[:no], rest) {
		m.principal, m.hasPrincipal = base, true
		return true
	}
	both := append(fees[:nf:nf], others[:no]...)
	if nf == 0 || rest <= 0 || len(both) > tableMost || !subsetSum(both, rest) {
		return false
	}
	m.principal, m.hasPrincipal = base, true
	m.holdsCosts, m.holdsIn = true, total.pass
	return true
}

// anotherItem reports whether a row is one more claim, though it be as high as the rows
// above it together: the rent of a second month.
func (r *reader) anotherItem(s *sum) bool {
	return s.role == roleItem || s.role == rolePrincipal && !r.totalRow(s) && r.itemRow(s.tok, r.lineOf(s.tok))
}

// asksTotal sees a table with costs, without a total, and "betaal het totaal".
func (r *reader) asksTotal(m *moneyReading) {
	fee := -1
	for i := range min(len(r.sums), 200) {
		s := &r.sums[i]
		if s.demand {
			return
		}
		if s.role == roleCosts && s.row && !s.cond && !r.forLater(s) && s.cents > 0 {
			fee = i
		}
	}
	if fee < 0 {
		return
	}
	for i := range r.sents {
		s := &r.sents[i]
		if s.flags&sAmount == 0 && s.mask&cTotal != 0 && s.mask&cPay != 0 && (s.mask&cDemand != 0 || r.imperative(s)) && r.conditionStart(s) < 0 && r.namesTotal(s) {
			m.holdsCosts, m.holdsIn = true, r.passage(int(s.from), int(s.to)-1)
			return
		}
	}
}

// namesTotal reports whether a sentence speaks of a total; "samen een oplossing zoeken"
// does not.
func (r *reader) namesTotal(s *span) bool {
	for k := int(s.from); k < int(s.to); k++ {
		if t := &r.toks[k]; t.is(cTotal) && !t.wordIs("samen") {
			return true
		}
	}
	return false
}

// slipData reports whether one of the lines around line n is an account or the reference
// of a payment, and nothing else: the details for the transfer.
func (r *reader) slipData(n int) bool {
	for k := max(n-2, 0); k <= n+2 && k < len(r.lines); k++ {
		if k == n || r.lines[k].to-r.lines[k].from > 8 || r.lines[k].flags&sAmount != 0 {
			continue
		}
		for m := int(r.lines[k].from); m < int(r.lines[k].to); m++ {
			if t := &r.toks[m]; t.kind == tIBAN || t.wordIs("betalingskenmerk") || t.wordIs("betaalkenmerk") {
				return true
			}
		}
	}
	return false
}

// slip sees the amount on a slip for the transfer.
func (r *reader) slip(s *sum) bool {
	if !s.row || s.cond {
		return false
	}
	n := r.lineNumber(s.tok)
	label := false
	for k := int(r.lines[n].from); k < s.tok; k++ {
		label = label || r.toks[k].wordIs("bedrag") || r.toks[k].is(cPay)
	}
	if from := int(r.lines[n].from); r.toks[from].wordIs("bedrag") && s.tok-from <= 2 && r.slipData(n) {
		return true
	}
	for k := n - 1; label && k >= 0 && k >= n-4; k-- {
		switch r.toks[r.lines[k].from].fold {
		case "betaalstrook", "acceptgiro", "overschrijvingskaart", "betaalslip", "acceptgirokaart":
			return true
		}
	}
	return false
}
