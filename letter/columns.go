package letter

// Tables have a head above their columns, and rows with a label of their own.

// labelsFrom returns the first token that may name the amount at i: in a row with a label
// of its own and figures in columns, nothing above the row does.
func (r *reader) labelsFrom(i int, s *span) int {
	if from := int(r.lineOf(i).from); from > int(s.from) && r.inColumns(i) {
		return from
	}
	return int(s.from)
}

// inColumns reports whether the amount at i stands in a row with a label and two figures
// or more in columns.
func (r *reader) inColumns(i int) bool {
	const width = 24
	line := r.lineOf(i)
	from := int(line.from)
	if !r.toks[i].has(fGap) && !r.at(i-1).has(fGap) || from == i || r.toks[from].kind == tAmount {
		return false
	}
	figures := 0
	for k := from; k < min(int(line.to), from+width); k++ {
		if r.toks[k].kind == tAmount {
			figures++
		}
	}
	return figures >= 2
}

// interestRow sees a row of interest that does not say so again below one that does: "4%
// van 1 januari 2026 t/m 10 februari 2026   € 4,40".
func (r *reader) interestRow(i int, line span) bool {
	const back = 4
	from := int(line.from)
	if r.at(from).kind != tPercent || line.flags&sDate == 0 || i == from {
		return false
	}
	n := r.lineNumber(i)
	for k := n - 1; k >= 0 && k >= n-back; k-- {
		if r.lines[k].mask&(cCosts|cVAT) != 0 {
			return false
		}
		if r.lines[k].mask&cInterest != 0 {
			return true
		}
	}
	return false
}

// columnRole returns the role that the head of its column gives to the amount at i in a
// row of a table: costs, interest, VAT, what was paid; roleNone where it has none.
func (r *reader) columnRole(i int, line span) role {
	const most = 12 // rows below a head
	if !r.inColumns(i) {
		return roleNone
	}
	n := r.lineNumber(i)
	k := n - 1
	for k >= 0 && k >= n-most && r.lines[k].flags&sAmount != 0 {
		k--
	}
	if k < 0 || k < n-most || !r.tableHead(r.lines[k], line) {
		return roleNone
	}
	from, to := r.cell(r.lines[k], r.cellsBehind(i, line))
	for m := from; m < to; m++ {
		if t := &r.toks[m]; t.kind == tWord {
			if ro := r.roleOfColumn(m, r.lines[k]); ro != roleNone {
				return ro
			}
		}
	}
	return roleNone
}

// tableHead reports whether a line is the head of the columns of a row: as many cells, and
// no sentence.
func (r *reader) tableHead(head, row span) bool {
	const words = 16
	return head.to-head.from <= words && r.gaps(head) >= 2 && r.gaps(head) == r.gaps(row) && head.mask&(cDemand|cMust|cBe) == 0
}

// gaps counts the cells of a line behind its first.
func (r *reader) gaps(line span) int {
	const width = 40
	n := 0
	for k := int(line.from) + 1; k < min(int(line.to), int(line.from)+width); k++ {
		if r.toks[k].has(fGap) {
			n++
		}
	}
	return n
}

// cellsBehind counts the cells of a line behind that of the amount at i.
func (r *reader) cellsBehind(i int, line span) int {
	return r.gaps(span{from: int32(i), to: line.to})
}

// cell returns the tokens of the cell of a line that has n others behind it.
func (r *reader) cell(line span, n int) (from, to int) {
	to = int(line.to)
	for from = to - 1; from > int(line.from); from-- {
		if !r.toks[from].has(fGap) {
			continue
		}
		if n == 0 {
			return from, to
		}
		n--
		to = from
	}
	return from, to
}

// roleOfColumn gives the role of the figures below the word at m of a head.
func (r *reader) roleOfColumn(m int, head span) role {
	t := &r.toks[m]
	switch {
	case t.is(cCosts), t.wordIs("kosten"):
		return roleCosts
	case t.is(cAdmin) && !t.is(cPrincipal):
		return roleAdmin
	case t.is(cInterest):
		return roleInterest
	case t.is(cExcl), t.is(cVAT) && !r.at(m-1).is(cIncl) && !r.at(m-2).is(cIncl):
		return roleOther
	case t.is(cTotal) && head.mask&(cCosts|cCostWord) != 0: // with the costs
		return roleTotal
	case t.wordIs("ontvangen"), t.wordIs("betaald"), t.wordIs("voldaan"), t.wordIs("betaling"):
		if r.gaps(span{from: int32(m), to: head.to}) == 0 {
			return rolePaid
		}
		return roleOther // what is left stands beside it
	}
	return roleNone
}
