package letter

// combine joins raw tokens into amounts, dates, percentages and terms. It works in
// place: what it writes never overtakes what it reads.
func combine(src string, toks []token) []token {
	c := combiner{src: src, in: toks}
	out := toks[:0]
	for i := 0; i < len(toks); {
		if i > 0 && toks[i].kind == tPunct && toks[i].num == '.' && toks[i].has(fTight) && shortened(&toks[i-1]) && len(out) > 0 {
			out[len(out)-1].flags |= fAbbr // the full stop of "incl."
			i++
			continue
		}
		t, n := c.at(i)
		out = append(out, t)
		i += n
	}
	return out
}

type combiner struct {
	src string
	in  []token
	pre bool // currency signs stand in front of figures in this text
}

// at returns the token that starts at i and the number of raw tokens in it.
func (c *combiner) at(i int) (token, int) {
	t := c.in[i]
	switch t.kind {
	case tPunct:
		switch {
		case t.num == '€':
			return c.prefixed(i, i+1)
		case t.num == '-' && i+1 < len(c.in) && c.in[i+1].punct('€') && c.in[i+1].has(fTight):
			u, n := c.prefixed(i+1, i+2)
			return c.negated(u, n+1, t)
		case t.num == '[' || t.num == '{' || t.num == '<':
			return c.blank(i)
		}
	case tWord:
		if t.is(cEuro) && !c.suffixOf(i) {
			return c.prefixed(i, i+1)
		}
		if t.is(cTerm) && t.val > 0 {
			t.kind, t.num, t.unit = tDuration, int64(t.val), unitDay
			if t.fold != "veertiendagen" {
				t.flags |= fRef
			}
			return t, 1
		}
		if n := ordinalWord(t.fold); n > 0 {
			if d, k := c.ordinalDay(i, n); k > 0 {
				return d, k
			}
		}
		if c.isOne(i) {
			return c.duration(i, 1, 1)
		}
		if p := c.tok(i - 1); p.is(cLatest | cVoor | cTot) {
			return dayToCome(t), 1
		}
	case tNumber, tOrdinal, tDecimal, tFraction:
		return c.figure(i)
	case tCode:
		if p := c.tok(i - 1); p.is(cLatest|cVoor|cTot|cTm|cWeekday) || p.wordIs("op") || p.wordIs("met") {
			if d, ok := c.dayAndMonth(t); ok {
				return d, 1
			}
		}
	default:
	}
	return t, 1
}

// dayToCome makes a time of a word such as "morgen" behind "uiterlijk" or "tot".
func dayToCome(t token) token {
	switch t.fold {
	case "morgen":
		t.num = 1
	case "overmorgen":
		t.num = 2
	default:
		return t
	}
	t.kind, t.unit, t.cls = tDuration, unitDay, 0
	return t
}

func (c *combiner) negated(u token, n int, first token) (token, int) {
	if u.kind == tAmount {
		u.flags |= fMinus
		u.start = first.start
		u.flags = u.flags&^fTight | first.flags&(fTight|fLine|fBlank|fGap)
		return u, n
	}
	return first, 1
}

// tok returns token i, or an empty one beyond the end.
func (c *combiner) tok(i int) *token {
	if i >= 0 && i < len(c.in) {
		return &c.in[i]
	}
	return &token{}
}

// suffixOf reports whether the euro word at i was a suffix: it is not, because a
// figure takes its suffix with it. A euro word that no figure follows is a plain
// word.
func (c *combiner) suffixOf(i int) bool {
	next := c.tok(i + 1)
	switch next.kind {
	case tNumber, tDecimal, tFraction, tBlank:
		return false
	case tPunct:
		return next.num != '[' && next.num != '-' && next.num != '{' && next.num != ':' && !(next.num == '.' && isFigure(c.src, c.tok(i+2)))
	case tWord:
		return !isBlankWord(c.src, next)
	default:
	}
	return true
}

// prefixed reads an amount behind a currency sign; from is the token behind it.
func (c *combiner) prefixed(i, from int) (token, int) {
	t := c.in[i]
	j := from
	if c.tok(j).punct(':') || c.tok(j).punct('.') && c.tok(j).has(fTight) { // EUR. 40,00
		j++
	}
	minus := false
	if c.tok(j).punct('-') && c.tok(j+1).kind != tPunct {
		minus = true
		j++
	}
	v := c.tok(j)
	if v.kind == 0 || v.has(fBlank) {
		return t, 1
	}
	switch {
	case v.kind == tDecimal:
		t.num = v.num
	case v.kind == tFraction:
		t.num = v.num
	case v.kind == tNumber && isDigit(c.src[v.start]):
		value, n := c.spacedGroups(j)
		t.num = value
		j += n - 1
	case v.kind == tNumber: // € veertig
		value, n := c.number(j)
		t.num = value * 100
		j += n - 1
	case v.kind == tBlank || isBlankWord(c.src, v):
		t.num = -1
	case v.punct('[') || v.punct('{'):
		b, n := c.blank(j)
		if b.kind != tBlank {
			return t, 1
		}
		j += n - 1
		t.num = -1
	default:
		return t, 1
	}
	c.pre = true
	t.kind, t.cls = tAmount, 0
	t.end = c.in[j].end
	j++
	if w := c.tok(j); w.kind == tWord && w.is(cEuro) && c.suffixOf(j) { // € 40,00 euro
		j++
	}
	if minus {
		t.flags |= fMinus
	}
	return t, j - i
}

// spacedGroups reads whole euros, also with spaces between the groups: € 1 234,56.
func (c *combiner) spacedGroups(j int) (cents int64, n int) {
	v := c.in[j]
	whole := v.num
	n = 1
	if v.end-v.start <= 3 && whole > 0 {
		if g := c.tok(j + 1); (g.kind == tNumber || g.kind == tDecimal) && g.start > v.end && g.start <= v.end+3 && !g.has(fGap|fLine|fTight) && isDigit(c.src[g.start]) {
			digits := 0
			for k := g.start; k < g.end && isDigit(c.src[k]); k++ {
				digits++
			}
			if digits == 3 {
				if g.kind == tDecimal {
					return whole*100_000 + g.num, 2
				}
				return (whole*1000 + g.num) * 100, 2
			}
		}
	}
	return whole * 100, n
}

// isBlankWord reports whether a word stands for a figure to fill in.
func isBlankWord(src string, t *token) bool {
	if t.kind != tWord && t.kind != tCode {
		return false
	}
	for i := t.start; i < t.end; i++ {
		if src[i]|0x20 != 'x' {
			return false
		}
	}
	return true
}

// blank reads a blank in brackets: "[bedrag]", "{datum}".
func (c *combiner) blank(i int) (token, int) {
	const most = 8
	t := c.in[i]
	closing := int64(']')
	switch t.num {
	case '{':
		closing = '}'
	case '<':
		closing = '>'
	}
	for j := i + 1; j < len(c.in) && j <= i+most; j++ {
		if c.in[j].kind == tPunct && c.in[j].num == closing {
			t.kind, t.num, t.end = tBlank, 0, c.in[j].end
			n := j - i + 1
			for c.tok(i+n).kind == tPunct && c.tok(i+n).num == closing { // {{bedrag}}
				t.end = c.in[i+n].end
				n++
			}
			return t, n
		}
		if c.in[j].kind == tPunct && c.in[j].num == t.num {
			continue
		}
		if c.in[j].has(fLine) || c.in[j].kind == tAmount {
			break
		}
	}
	return t, 1
}

// figure reads what starts with a number.
func (c *combiner) figure(i int) (token, int) {
	t := c.in[i]
	if t.kind == tNumber || t.kind == tOrdinal {
		if d, n := c.date(i); n > 0 {
			return d, n
		}
	}
	if t.kind == tOrdinal {
		if d, n := c.ordinalDay(i, t.num); n > 0 {
			return d, n
		}
	}
	value, n := t.num, 1
	if t.kind == tNumber {
		value, n = c.number(i)
	}
	next := c.tok(i + n)
	switch {
	case next.punct('%') || next.kind == tWord && next.wordIs("procent"):
		t.num = centsOf(t.kind, value)
		t.kind, t.end, t.cls = tPercent, next.end, 0
		return t, n + 1
	case t.kind == tNumber:
		if d, k := c.duration(i, value, n); k > 0 && d.kind == tDuration {
			return d, k
		}
	}
	if a, k := c.suffixed(i, value, n); k > 0 {
		return a, k
	}
	if t.kind == tDecimal {
		if p := c.tok(i - 1); t.has(fTight) && (p.punct('.') || p.punct('/')) && p.has(fTight) { // 0099.8812.01
			return t, 1
		}
		if next.kind == tWord && next.is(cUnit) && unit(next.val) == unitHour {
			return t, 1
		}
		t.kind, t.cls = tAmount, 0
		if last := c.src[t.end-1]; last != '-' && last != '=' && last < 0x80 { // "500,-" is money
			t.flags |= fWeak
		}
		return t, 1
	}
	if n > 1 {
		t.num, t.end = value, c.in[i+n-1].end
		return t, n
	}
	return t, 1
}

func centsOf(k tokenKind, v int64) int64 {
	if k == tNumber || k == tOrdinal {
		return v * 100
	}
	return v
}

// number joins the words of a number: "zeven en veertig", "honderd vijf".
func (c *combiner) number(i int) (value int64, n int) {
	value = c.in[i].num
	if isDigit(c.src[c.in[i].start]) {
		return value, 1
	}
	total := int64(0)
	n = 1
	for n < 12 {
		j := i + n
		and := c.tok(j).kind == tWord && c.tok(j).wordIs("en")
		if and {
			j++
		}
		w := c.tok(j)
		if w.kind != tNumber || isDigit(c.src[w.start]) {
			break
		}
		switch {
		case w.num == 100 && value > 0 && value < 100 && !and:
			value *= 100
		case w.num == 1000 && value > 0 && value < 1000 && !and:
			total, value = total+value*1000, 0
		case value%100 == 0 && w.num < 100 || value%1000 == 0 && w.num < 1000:
			value += w.num
		case and && value%100 > 0 && value%100 < 10 && w.num >= 20 && w.num < 100 && w.num%10 == 0:
			value += w.num
		default:
			return total + value, n
		}
		n = j - i + 1
	}
	return total + value, n
}

// suffixed reads an amount with the currency behind it: "75 euro", "40,00 EUR",
// "zevenenveertig euro vijftig".
func (c *combiner) suffixed(i int, value int64, n int) (token, int) {
	t := c.in[i]
	j := i + n
	if o := c.tok(j); o.punct('(') && c.tok(j+1).kind == tNumber && c.tok(j+2).punct(')') {
		j += 3 // veertig (40) euro
	}
	cur := c.tok(j)
	if !c.currency(j) {
		if cur.kind == tWord && cur.is(cCent) && t.kind == tNumber && value < 1000 {
			t.kind, t.num, t.end, t.cls = tAmount, value, cur.end, 0
			return t, j - i + 1
		}
		return t, 0
	}
	if c.prefixes(&t, j) {
		return t, 0
	}
	t.num = centsOf(t.kind, value)
	t.kind, t.end, t.cls = tAmount, cur.end, 0
	j++
	if c.tok(j).punct('-') && c.tok(j).has(fTight) { // 40 euro-
		j++
	}
	k, cents := c.centsBehind(j)
	if k > 0 && t.num%100 == 0 {
		t.num += cents
		j += k
		t.end = c.in[j-1].end
	}
	return t, j - i
}

// currency reports whether token j is the currency of the figure before it: not one
// with which the next line starts.
func (c *combiner) currency(j int) bool {
	cur := c.tok(j)
	word := cur.kind == tWord && cur.is(cEuro)
	if !word && !cur.punct('€') || cur.has(fBlank) {
		return false
	}
	if !cur.has(fLine) {
		return true
	}
	return word && (!cur.has(fCap) || cur.has(fUpper)) && !isFigure(c.src, c.tok(j+1))
}

// prefixes reports whether the currency at j, behind the figure t, belongs to the
// figure that follows: "12345 EUR 500".
func (c *combiner) prefixes(t *token, j int) bool {
	next := c.tok(j + 1)
	if t.kind == tNumber && isDigit(c.src[t.start]) && !next.has(fLine) {
		if next.kind == tDecimal || next.kind == tNumber && isDigit(c.src[next.start]) && !c.tok(j+2).is(cCent) {
			return true
		}
	}
	return c.tok(j).punct('€') && c.pre && (next.kind == tDecimal || next.kind == tNumber)
}

// isFigure reports whether a token is a figure in digits.
func isFigure(src string, t *token) bool {
	return (t.kind == tNumber || t.kind == tDecimal) && isDigit(src[t.start])
}

// centsBehind reads "en vijftig cent" and "vijftig" behind euros.
func (c *combiner) centsBehind(j int) (n int, cents int64) {
	k := j
	if c.tok(k).kind == tWord && c.tok(k).wordIs("en") {
		k++
	}
	w := c.tok(k)
	if w.kind != tNumber || w.num >= 100 {
		return 0, 0
	}
	v, m := c.number(k)
	if v >= 100 {
		return 0, 0
	}
	k += m
	if c.tok(k).kind == tWord && c.tok(k).is(cCent) {
		return k + 1 - j, v
	}
	follows := c.tok(k)
	if isDigit(c.src[w.start]) || follows.is(cUnit) || follows.punct('(') || c.tok(j) != w {
		return 0, 0
	}
	return k - j, v
}

// shortened reports whether a word is an abbreviation that ends in a full stop.
func shortened(t *token) bool {
	if t.kind != tWord {
		return false
	}
	switch t.fold {
	case "nr", "nrs", "incl", "excl", "max", "min", "ca", "resp", "evt", "mw", "mevr", "dhr", "tel", "art", "jl", "fact", "factnr", "factuurnr", "ref", "bijv", "dgn", "ex", "rek", "reknr", "klantnr", "debnr", "polisnr", "dossiernr", "buitenger", "wett", "bedr", "plm", "gem", "vlg", "voorm", "cq":
		return true
	}
	return false
}
