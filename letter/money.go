package letter

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// moneyReading is what the amounts of a text come to.
type moneyReading struct {
	principal    int64 // 0 when unknown
	principalIn  passage
	due          int64
	dueIn        passage
	blankDue     bool // a blank to fill in stands where the amount belongs
	second       int64
	secondIn     passage // a second, different demand
	holdsCosts   bool    // the amount to pay now holds the costs
	holdsIn      passage
	sumWrong     bool
	sumIn        passage
	hasPrincipal bool
	named        bool // the principal is named, not concluded from the amount due
	hasDue       bool
	items        int64 // invoices in a list
}

// readMoney brings the amounts of a text together.
func (r *reader) readMoney() moneyReading {
	m := moneyReading{}
	r.pickPrincipal(&m)
	r.pickDue(&m)
	r.remaining(&m)
	r.tableTotals(&m)
	m.named = m.hasPrincipal
	if !m.hasPrincipal && m.hasDue && !m.holdsCosts {
		m.principal, m.hasPrincipal, m.principalIn = m.due, true, m.dueIn
		if r.costs.hasInterest && r.costs.interest < m.due {
			m.principal, m.hasPrincipal = 0, false
		}
	}
	r.checkSum(&m)
	return m
}

// remaining corrects a principal that was read from one invoice or from before a
// payment by what the letter asks for.
func (r *reader) remaining(m *moneyReading) {
	if !m.hasPrincipal || !m.hasDue || m.holdsCosts || m.second != 0 || m.due == m.principal {
		return
	}
	c := &r.costs
	if r.feeInTable(m) { // a total that holds the costs, though it does not add up
		m.holdsCosts, m.holdsIn = true, m.dueIn
		return
	}
	paid := r.paidSum()
	if paid > 0 && (m.due == m.principal-paid+c.interest || m.due == m.principal-paid) {
		m.principal -= paid
		return
	}
	if c.hasInterest && (m.due == m.principal+c.interest || m.due > m.principal) || c.adminCents > 0 && m.due > m.principal {
		return
	}
	explicit := false
	for i := range r.sums {
		if s := &r.sums[i]; (s.demand || s.role == roleTotal || s.role == roleDue) && s.cents == m.due {
			explicit = true
			break
		}
	}
	if explicit {
		m.principal, m.principalIn = m.due, m.dueIn
	}
}

// paidSum returns what the text says was paid already.
func (r *reader) paidSum() int64 {
	total := int64(0)
	for i := range r.sums {
		if s := &r.sums[i]; s.role == rolePaid && s.cents > 0 {
			total += s.cents
		}
	}
	return total
}

// distinct is a short list of different amounts with the place of the first of
// each.
type distinct struct {
	cents []int64
	at    []passage
	sum   int64
	rows  int64 // the sum with repeats
	n     int
}

func (d *distinct) add(cents int64, p passage) {
	d.n++
	if d.n < 1000 {
		d.rows += cents
	}
	if slices.Contains(d.cents, cents) {
		return
	}
	if len(d.cents) < 12 {
		d.cents = append(d.cents, cents)
		d.at = append(d.at, p)
		d.sum += cents
	}
}

// largestIsSum returns the index of an amount that is the sum of all others, -1
// for none.
func (d *distinct) largestIsSum() int {
	if len(d.cents) < 3 {
		return -1
	}
	for i, c := range d.cents {
		if c == d.sum-c {
			return i
		}
	}
	return -1
}

// pickPrincipal finds the open principal.
func (r *reader) pickPrincipal(m *moneyReading) {
	var named, open, items, plain distinct
	for i := range r.sums {
		s := &r.sums[i]
		if s.cents <= 0 || s.cond && s.role != rolePrincipal {
			continue
		}
		switch {
		case s.role == rolePrincipal && s.head >= 0 && r.toks[s.head].wordIs("hoofdsom"):
			named.add(s.cents, s.pass)
		case s.role == rolePrincipal && r.itemLike(s):
			items.add(s.cents, s.pass)
		case s.role == rolePrincipal:
			open.add(s.cents, s.pass)
		case s.role == roleItem:
			items.add(s.cents, s.pass)
		case s.role == roleNone:
			plain.add(s.cents, s.pass)
		}
	}
	m.items = int64(items.n)
	set := func(cents int64, p passage) { m.principal, m.principalIn, m.hasPrincipal = cents, p, true }
	switch {
	case len(named.cents) == 1:
		set(named.cents[0], named.at[0])
	case len(named.cents) > 1:
		if k := named.largestIsSum(); k >= 0 {
			set(named.cents[k], named.at[k])
		} else {
			set(named.sum, named.at[0])
		}
	case len(open.cents) == 1:
		set(open.cents[0], open.at[0])
	case len(open.cents) > 1:
		r.manyOpen(&open, &items, set)
	case len(items.cents) >= 1:
		r.onlyItems(&items, set)
	case len(plain.cents) == 1:
		set(plain.cents[0], plain.at[0])
	}
}

// itemLike reports whether a principal is that of one invoice among several: a row
// of a table.
func (r *reader) itemLike(s *sum) bool {
	if !s.row || s.head < 0 {
		return false
	}
	t := &r.toks[s.head]
	return t.is(cInvoice) && r.itemRow(s.tok, r.lineOf(s.tok))
}

// manyOpen chooses among several open amounts: their total, what remains after
// payments, or their sum.
func (r *reader) manyOpen(open, items *distinct, set func(int64, passage)) {
	if k := open.largestIsSum(); k >= 0 {
		set(open.cents[k], open.at[k])
		return
	}
	for i, c := range open.cents { // the total of the rows
		if items.n > 0 && (c == items.rows || c == items.sum) {
			set(c, open.at[i])
			return
		}
	}
	for i, c := range open.cents { // what is asked for is what is open
		for k := range r.sums {
			if r.sums[k].demand && r.sums[k].cents == c {
				set(c, open.at[i])
				return
			}
		}
	}
	for k := range r.sums { // parts of a demand
		if s := &r.sums[k]; (s.demand || s.role == roleTotal) && s.cents == open.sum {
			set(open.sum, open.at[0])
			return
		}
	}
	for i, c := range open.cents { // the one that the announced costs are over
		if r.costs.cents > 0 && feeOver(c) == r.costs.cents {
			set(c, open.at[i])
			return
		}
	}
	set(open.cents[len(open.cents)-1], open.at[len(open.cents)-1])
}

// feeOver returns the costs by the scale over a principal, 0 where it has none.
func feeOver(cents int64) int64 {
	fee, err := wik.FeeEUR(incasso.EUR(cents))
	if err != nil {
		return 0
	}
	return int64(fee)
}

func (r *reader) onlyItems(items *distinct, set func(int64, passage)) {
	if k := items.largestIsSum(); k >= 0 {
		set(items.cents[k], items.at[k])
		return
	}
	for k := range r.sums {
		if s := &r.sums[k]; (s.demand || s.role == roleTotal) && (s.cents == items.sum || s.cents == items.rows) {
			set(s.cents, s.pass)
			return
		}
	}
	if len(items.cents) == 1 {
		set(items.cents[0], items.at[0])
		return
	}
	set(items.sum, items.at[0])
}

// pickDue finds what must be paid now.
func (r *reader) pickDue(m *moneyReading) {
	var asked, totals distinct
	for i := range r.sums {
		s := &r.sums[i]
		if s.cents < 0 && (s.demand || s.role == roleDue || s.role == rolePrincipal || s.role == roleTotal) {
			m.blankDue = true
		}
		if s.cents <= 0 {
			continue
		}
		switch {
		case s.demand:
			asked.add(s.cents, s.pass)
			if s.plus {
				m.holdsCosts, m.holdsIn = true, s.pass
			}
		case s.role == roleTotal || s.role == roleDue && !s.cond:
			totals.add(s.cents, s.pass)
		}
	}
	set := func(cents int64, p passage) { m.due, m.dueIn, m.hasDue = cents, p, true }
	switch {
	case len(asked.cents) == 1:
		set(asked.cents[0], asked.at[0])
	case len(asked.cents) > 1:
		r.manyAsked(m, &asked, set)
	case len(totals.cents) > 0:
		k := len(totals.cents) - 1
		for i, c := range totals.cents { // the plain total before one with costs
			if m.hasPrincipal && (c == m.principal || c == m.principal+r.costs.interest) {
				k = i
			}
		}
		set(totals.cents[k], totals.at[k])
	case m.hasPrincipal:
		set(m.principal, m.principalIn)
	}
	r.dueHoldsCosts(m)
}

// manyAsked chooses among several amounts that the letter asks for, and notes a
// second one that nothing explains.
func (r *reader) manyAsked(m *moneyReading, asked *distinct, set func(int64, passage)) {
	if k := asked.largestIsSum(); k >= 0 {
		set(asked.cents[k], asked.at[k])
		return
	}
	c := &r.costs
	first := 0
	// The amount that the parts come to.
	for i, v := range asked.cents {
		if m.hasPrincipal && v == m.principal+c.interest {
			first = i
		}
	}
	set(asked.cents[first], asked.at[first])
	for i, v := range asked.cents {
		if i == first || r.explained(m, v, asked.cents[first]) {
			continue
		}
		if r.withCosts(v, asked.cents[first]) || r.withCosts(asked.cents[first], v) {
			m.holdsCosts, m.holdsIn = true, asked.at[i]
			if m.second == 0 && r.askedInText(v) && r.askedInText(asked.cents[first]) {
				m.second, m.secondIn = v, asked.at[i]
			}
			continue
		}
		if m.second == 0 {
			m.second, m.secondIn = v, asked.at[i]
		}
	}
}

// explained reports whether a second amount v beside the amount due is one of its
// parts: the principal without interest, an invoice, what was open before a
// payment.
func (r *reader) explained(m *moneyReading, v, due int64) bool {
	if m.hasPrincipal && (v == m.principal || v == m.principal+r.costs.interest) {
		return due == m.principal || due == m.principal+r.costs.interest
	}
	if due == v+r.costs.interest && r.costs.hasInterest {
		return true
	}
	for k := range r.sums {
		if k > 200 {
			break
		}
		s := &r.sums[k]
		if s.role == rolePaid && (v-s.cents == due || due-s.cents == v) || s.role == roleItem && s.cents == v {
			return true
		}
	}
	return false
}

// withCosts reports whether a is b and the costs.
func (r *reader) withCosts(a, b int64) bool {
	c := &r.costs
	if !c.named || c.cents <= 0 {
		return false
	}
	d := a - b
	return d > 0 && (d == c.cents || d == c.inclTotal && d > 0 || d == c.cents+c.vat || d == c.cents+c.adminCents || d == c.cents+c.interest)
}

// dueHoldsCosts sees an amount due that is the principal and the costs together.
func (r *reader) dueHoldsCosts(m *moneyReading) {
	c := &r.costs
	if !m.hasDue || !m.hasPrincipal || m.holdsCosts || !c.named || c.cents <= 0 || m.due <= m.principal ||
		m.due == m.principal+c.interest || m.due == m.principal+c.interest-r.paidSum() {
		return
	}
	for _, costs := range append([]int64{c.cents, c.cents + c.vat, c.inclTotal, c.cents + c.adminCents}, c.others...) {
		for _, extra := range [...]int64{0, c.interest, c.adminCents} {
			if costs > 0 && m.due == m.principal+costs+extra {
				m.holdsCosts, m.holdsIn = true, m.dueIn
				return
			}
		}
	}
}

// checkSum compares the rows of a table with its total: the total must be the sum
// of the rows above it, or of some of them.
func (r *reader) checkSum(m *moneyReading) {
	const most, reach = 10, 3 // rows of one table, lines between rows
	var block [most]int64
	n, lastLine, checked := 0, -reach-1, 0
	for i := range r.sums {
		s := &r.sums[i]
		if !s.row || s.cents <= 0 || checked > 50 {
			continue
		}
		line := r.lineNumber(s.tok)
		if line-lastLine > reach || n == most {
			n = 0
		}
		if line == lastLine && n > 0 { // columns: the last figure of a line counts
			n--
		}
		lastLine = line
		if s.role == roleTotal || s.role == roleLater || s.role == roleDue {
			if n >= 2 && r.totalRow(s) && !r.moreColumns(i) {
				checked++
				if !subsetSum(block[:n], s.cents) && !m.sumWrong {
					m.sumWrong, m.sumIn = true, s.pass
				}
			}
		}
		v := s.cents
		if s.role == rolePaid {
			v = -v
		}
		block[n] = v
		n++
	}
}

// moreColumns reports whether amount n stands before another one on its line, in a column
// of its own.
func (r *reader) moreColumns(n int) bool {
	if n+1 >= len(r.sums) {
		return false
	}
	next := r.sums[n+1].tok
	return r.toks[next].has(fGap) && next < int(r.lineOf(r.sums[n].tok).to)
}

// totalRow reports whether a row is labelled as a total.
func (r *reader) totalRow(s *sum) bool {
	line := r.lineOf(s.tok)
	return r.lineHas(int(line.from), s.tok, cTotal)
}

// subsetSum reports whether some of the rows add up to a total.
func subsetSum(rows []int64, total int64) bool {
	for set := 1; set < 1<<len(rows); set++ {
		sum := int64(0)
		for i, v := range rows {
			if set>>i&1 == 1 {
				sum += v
			}
		}
		if sum == total {
			return true
		}
	}
	return false
}
