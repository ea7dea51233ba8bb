package letter

// isOne reports whether "een" at i counts: it stands before a unit of time.
func (c *combiner) isOne(i int) bool {
	t := &c.in[i]
	if !t.wordIs("een") {
		return false
	}
	next := c.tok(i + 1)
	if next.punct('(') && c.tok(i+2).num == 1 && c.tok(i+3).punct(')') {
		return c.tok(i+4).is(cUnit) && c.tok(i+4).val != 0
	}
	return next.kind == tWord && next.is(cUnit) && !next.has(fBlank)
}

// duration reads a number of days or weeks: "14 dagen", "veertien (14) volle
// dagen", "2 weken". n is the number of tokens of the figure itself.
func (c *combiner) duration(i int, value int64, n int) (token, int) {
	t := c.in[i]
	if value < 1 || value > 10_000 {
		return t, 1
	}
	j := c.repeated(i+n, value)
	if c.tok(j).punct('-') && c.tok(j).has(fTight) && c.tok(j+1).has(fTight) {
		j++
	}
	for range 3 { // volle, hele, achtereenvolgende
		if w := c.tok(j); w.kind == tWord && isDayAdjective(w) {
			j++
		}
	}
	u := c.tok(j)
	if u.kind != tWord || u.has(fBlank) {
		return t, 1
	}
	compound := false
	switch {
	case u.is(cUnit):
	case u.wordIs("dagentermijn") || u.wordIs("dagenperiode"):
		compound = true
	case u.wordIs("kalender") && c.tok(j+1).is(cUnit), u.wordIs("werk") && c.tok(j+1).is(cUnit):
		j++
	default:
		return t, 1
	}
	u = c.tok(j)
	t.kind, t.num, t.end, t.cls = tDuration, value, u.end, 0
	t.unit = unit(u.val)
	if compound {
		t.unit = unitDay
		t.flags |= fRef
	}
	j++
	// "14 dagen (veertien dagen)"
	if c.tok(j).punct('(') && c.tok(j+1).kind == tNumber && c.tok(j+1).num == value {
		if c.tok(j + 2).punct(')') {
			j += 3
		} else if c.tok(j+2).is(cUnit) && c.tok(j+3).punct(')') {
			j += 4
		}
	}
	return t, j - i
}

// ordinalDay reads "veertiende dag" or "14e dag" as a number of days.
func (c *combiner) ordinalDay(i int, value int64) (token, int) {
	t := c.in[i]
	u := c.tok(i + 1)
	if value < 2 || value > 400 || !u.is(cUnit) || unit(u.val) != unitDay || u.has(fBlank) {
		return t, 0
	}
	t.kind, t.num, t.end, t.cls, t.unit = tDuration, value, u.end, 0, unitDay
	return t, 2
}

// repeated skips the same number in brackets or behind a stroke.
func (c *combiner) repeated(j int, value int64) int {
	open := c.tok(j)
	if !open.punct('(') && !open.punct('/') && !open.punct('[') {
		return j
	}
	k := j + 1
	for c.tok(k).kind == tWord && c.tok(k).wordIs("zegge") || c.tok(k).punct(':') {
		k++
	}
	if c.tok(k).kind != tNumber || c.tok(k).num != value {
		return j
	}
	k++
	if open.punct('/') {
		return k
	}
	if c.tok(k).punct(')') || c.tok(k).punct(']') {
		return k + 1
	}
	return j
}

func isDayAdjective(t *token) bool {
	for _, w := range [...]string{"volle", "hele", "gehele", "achtereenvolgende", "aaneengesloten", "opeenvolgende",
		"resterende", "extra", "volledige", "ongebroken", "gewone", "tal"} {
		if t.wordIs(w) {
			return true
		}
	}
	return false
}

// date reads a day in words: "12 maart 2026", "1e mrt. '26", "12 maart".
func (c *combiner) date(i int) (token, int) {
	t := c.in[i]
	day := int(t.num)
	if t.num < 1 || t.num > 31 {
		return t, 0
	}
	j := c.monthAt(i + 1)
	m := c.tok(j)
	if m.kind != tWord || !m.is(cMonth) || m.has(fBlank) {
		return t, 0
	}
	month, end := int(m.val), m.end
	j++
	if p := c.tok(j); p.punct('.') || p.punct(',') || p.punct('-') {
		if y := c.tok(j + 1); y.kind == tNumber && isYear(y.num) {
			j++
		} else if p.punct('.') && !c.tok(j+1).has(fCap|fLine) {
			j++
			end = p.end
		}
	}
	if c.tok(j).punct('\'') {
		j++
	}
	t.kind, t.cls = tDate, 0
	if y := c.yearAt(j); y != 0 {
		t.num, t.end = dayNumber(y, month, day), c.tok(j).end
		t.flags |= fYear
		return t, j - i + 1
	}
	if c.tok(j - 1).punct('\'') {
		j--
	}
	t.num, t.end, t.val = 0, end, int16(month*32+day)
	return t, j - i
}

// monthAt skips what stands between a day and its month: "1. maart", "1 van
// maart", "1-mrt".
func (c *combiner) monthAt(j int) int {
	if c.tok(j).punct('.') && c.tok(j).has(fTight) || c.tok(j).wordIs("van") {
		j++
	}
	if c.tok(j).punct('-') {
		j++
	}
	return j
}

// yearAt returns the year that token j names in four digits or in two, 0 for none.
func (c *combiner) yearAt(j int) int {
	y := c.tok(j)
	if y.kind != tNumber || !isDigit(c.src[y.start]) {
		return 0
	}
	switch {
	case isYear(y.num) && !y.has(fBlank):
		return int(y.num)
	case y.num >= 0 && y.num < 100 && y.end-y.start == 2 && !y.has(fLine) && !c.tok(j+1).is(cUnit|cEuro):
		return 2000 + int(y.num)
	}
	return 0
}

func isYear(n int64) bool { return n >= 1900 && n <= 2199 }

// dayAndMonth reads "27-3" and "27/03" as a day without a year.
func (c *combiner) dayAndMonth(t token) (token, bool) {
	s := c.src[t.start:t.end]
	if len(s) < 3 || len(s) > 5 {
		return t, false
	}
	day, month, seps := 0, 0, 0
	for i := range len(s) {
		switch {
		case isDigit(s[i]) && seps == 0:
			day = day*10 + int(s[i]-'0')
		case isDigit(s[i]):
			month = month*10 + int(s[i]-'0')
		case (s[i] == '-' || s[i] == '/') && seps == 0:
			seps++
		default:
			return t, false
		}
	}
	if seps != 1 || day < 1 || day > 31 || month < 1 || month > 12 {
		return t, false
	}
	t.kind, t.num, t.cls, t.val = tDate, 0, 0, int16(month*32+day)
	return t, true
}
