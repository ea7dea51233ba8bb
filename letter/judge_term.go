package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// mainTerm returns the term by which the letter is judged: the first one with a
// start, else the first that asks for payment, else the first; nil for none.
func (r *reader) mainTerm() *term {
	var bare, weak *term
	for i := range r.terms {
		t := &r.terms[i]
		switch {
		case t.start != NoStart && t.strong:
			return t
		case t.strong && bare == nil:
			bare = t
		case weak == nil:
			weak = t
		}
	}
	if bare != nil {
		return bare
	}
	return weak
}

// closesSurely reports whether the text names a last day for payment beyond doubt.
func (r *reader) closesSurely() bool {
	for i := range r.dates {
		if r.dates[i].strong {
			return true
		}
	}
	return false
}

// termRules judges the term and the printed last day of a 14-day letter.
func (j *judge) termRules() {
	if j.r == nil {
		j.termOfFacts()
		t := j.f.Term
		j.deadlineRules(j.f.Deadline, passage{}, t != Term{} && t.Start != AtFixedDate)
		return
	}
	r := j.r
	main := r.mainTerm()
	if main != nil && !main.strong && main.start == NoStart && r.closesSurely() {
		main = nil // "dat sturen wij u binnen drie weken toe" beside a last day
	}
	if main == nil && len(r.dates) == 0 {
		j.fail("C-TERM-BARE", SeverityVoid, "De brief geeft geen termijn om te betalen."+safeTermNL,
			"The letter gives no term for payment."+safeTermEN)
		return
	}
	if main != nil {
		j.judgeTerm(main)
		j.otherTerms(main)
	}
	j.closingDates(main)
	j.termContradictions(main)
}

// judgeTerm weighs one term.
func (j *judge) judgeTerm(t *term) {
	switch t.start {
	case FromDayAfterReceipt:
		if t.full < 14 {
			j.tooShort(t)
		}
	case FromReceipt:
		switch {
		case t.full < 14:
			j.tooShort(t)
		case t.full == 14:
			j.failAt("C-TERM-ONTV", SeverityContested, t.pass,
				"De dag van ontvangst is hier misschien al de eerste van de veertien dagen; dan is de termijn een dag te kort."+safeTermNL,
				"The day of receipt may be the first of these fourteen days; the term is then a day short."+safeTermEN)
		}
	case FromLetterDate, FromDayAfterLetterDate:
		j.fromLetterDate(t)
	case FromSending:
		j.shortOnly(t)
		j.failAt("C-TERM-START", SeverityVoid, t.pass,
			"De termijn begint bij de verzending; hij mag pas beginnen op de dag na de ontvangst."+safeTermNL,
			"The term starts at sending; it may start only on the day after receipt."+safeTermEN)
	case FromToday:
		j.shortOnly(t)
		j.failAt("C-TERM-START", SeverityVoid, t.pass,
			"De termijn begint vandaag; hij mag pas beginnen op de dag na de ontvangst."+safeTermNL,
			"The term starts today; it may start only on the day after receipt."+safeTermEN)
	default:
		j.shortOnly(t)
		j.failAt("C-TERM-BARE", SeverityVoid, t.pass, "De brief zegt niet wanneer de termijn begint."+safeTermNL,
			"The letter does not say when the term starts."+safeTermEN)
	}
}

func (j *judge) shortOnly(t *term) {
	if t.full < 14 {
		j.tooShort(t)
	}
}

// measure counts the terms of working days from the day of receipt, where that is
// known: how many calendar days they hold depends on it.
func (j *judge) measure() {
	lt, known := j.safeDays()
	if !known {
		return
	}
	for i := range j.r.terms {
		t := &j.r.terms[i]
		if t.unit != unitWorkday {
			continue
		}
		if end, err := deadline.Count(t.counted(lt.Received)); err == nil {
			t.full, t.exact = lt.Received.DaysUntil(end.LastDay), true
		}
	}
}

// counted returns the term as package deadline counts it, from the day of the event.
func (t *term) counted(event incasso.Date) deadline.Term {
	return deadline.Term{From: event, Length: t.length, Unit: t.writtenUnit(), Basis: deadline.Contract}
}

// writtenUnit returns the unit of the term as written; hours are counted as days.
func (t *term) writtenUnit() deadline.Unit {
	switch t.unit {
	case unitWorkday:
		return deadline.WorkingDays
	case unitWeek:
		return deadline.Weeks
	case unitMonth:
		return deadline.Months
	default:
		return deadline.Days
	}
}

func (j *judge) tooShort(t *term) {
	if t.unit == unitWorkday && !t.exact && t.length+2*((t.length+4)/5) >= 14 {
		j.failAt("C-TERM-LEN", SeverityContested, t.pass,
			"Of deze werkdagen veertien dagen duren, hangt af van de dag van ontvangst."+safeTermNL,
			"Whether these working days last fourteen days depends on the day of receipt."+safeTermEN)
		return
	}
	j.failAt("C-TERM-LEN", SeverityVoid, t.pass,
		"De termijn is korter dan veertien dagen."+safeTermNL, "The term is shorter than fourteen days."+safeTermEN)
}

// fromLetterDate weighs a term that is counted from the date of the letter: sixteen
// days and more were awarded by one court and refused by others.
func (j *judge) fromLetterDate(t *term) {
	j.shortOnly(t)
	days := t.full
	if t.start == FromDayAfterLetterDate {
		days += max(t.later, 1)
	}
	if t.full >= 16 || t.full >= 14 && days >= 16 && t.later <= 1 {
		j.failAt("C-TERM-START", SeverityContested, t.pass,
			"De termijn telt vanaf de datum van de brief; of hij lang genoeg is, hangt af van de ontvangst."+safeTermNL,
			"The term counts from the date of the letter; whether it is long enough depends on receipt."+safeTermEN)
		return
	}
	j.failAt("C-TERM-START", SeverityVoid, t.pass,
		"De termijn telt vanaf de datum van de brief; hij mag pas beginnen op de dag na de ontvangst."+safeTermNL,
		"The term counts from the date of the letter; it may start only on the day after receipt."+safeTermEN)
}

// otherTerms looks for a second term that contradicts the main one.
func (j *judge) otherTerms(main *term) {
	key := main.key()
	for i := range j.r.terms {
		t := &j.r.terms[i]
		if t == main || t.pass == main.pass {
			continue
		}
		if t.start == NoStart {
			if t.full > main.full && j.r.laterStep(t.tok) {
				continue
			}
			if !t.strong || t.full == main.full || t.full == 15 && main.start == FromDayAfterReceipt && main.full == 14 || t.full == 14 && main.start == FromReceipt && main.full == 15 ||
				t.full == 14 && key.start == FromReceipt && key.full == 15 {
				continue
			}
			j.twoTerms(t)
			continue
		}
		k := t.key()
		if k == key {
			continue
		}
		if k.start == FromReceipt && key.start == FromReceipt && t.days == main.days {
			j.judgeTerm(t) // "na ontvangst" beside "de dag na ontvangst"
			continue
		}
		j.judgeTerm(t)
		j.twoTerms(t)
	}
}

func (j *judge) twoTerms(t *term) {
	j.failAt("C-TERM-ONE", SeverityVoid, t.pass,
		"De brief noemt nog een andere termijn; daarmee is onduidelijk welke geldt. Noem één termijn."+safeTermNL,
		"The letter names another term as well; so it is unclear which one holds. Name one term."+safeTermEN)
}

// closingDates judges the printed last days.
func (j *judge) closingDates(main *term) {
	r := j.r
	for i := range r.dates {
		d := &r.dates[i]
		if i > 0 && r.dates[0].last != d.last {
			j.failAt("C-TERM-ONE", SeverityVoid, d.pass,
				"De brief noemt twee verschillende laatste dagen. Noem één termijn en geen datum."+safeTermNL,
				"The letter names two different last days. Name one term and no date."+safeTermEN)
		}
		if i > 40 {
			break
		}
		j.deadlineRules(incasso.DateFromDayNumber(int(d.last)), d.pass, main != nil)
	}
}

// deadlineRules judges a last day in time.
func (j *judge) deadlineRules(last incasso.Date, p passage, hasTerm bool) {
	if last.IsZero() {
		return
	}
	lt, known := j.safeDays()
	switch {
	case known && last.Before(lt.LastDayUnrolled):
		nl, en := otherDate(lt.LastDay, hasTerm)
		j.failAt("C-TERM-DATE", SeverityVoid, p,
			"De genoemde datum ligt te vroeg; de veertiende dag na ontvangst is "+lt.LastDayUnrolled.DutchDate()+"."+nl,
			"The printed date is too early; the fourteenth day after receipt is "+lt.LastDayUnrolled.EnglishDate()+"."+en)
	case known && last.Before(lt.LastDay):
		nl, en := otherDate(lt.LastDay, hasTerm)
		j.failAt("C-TERM-DATE", SeverityContested, p,
			"De veertiende dag valt in een weekend of op een feestdag; of de termijn dan doorloopt tot "+lt.LastDay.DutchDate()+" is niet beslist."+nl,
			"The fourteenth day falls in a weekend or on a holiday; whether the term then runs on to "+lt.LastDay.EnglishDate()+" is undecided."+en)
	case !hasTerm:
		j.failAt("C-TERM-DATE", SeverityContested, p,
			"Een datum alleen is onzeker; of hij laat genoeg is, hangt af van de dag van ontvangst."+safeTermNL,
			"A date alone is uncertain; whether it is late enough depends on the day of receipt."+safeTermEN)
	case !known:
		j.open("C-TERM-DATE")
	}
}

// safeDays returns the last days of the term from what is known about sending and
// receipt.
func (j *judge) safeDays() (deadline.LetterTerm, bool) {
	f := j.f
	var d deadline.Dispatch
	switch {
	case !f.Received.IsZero():
		d.Received = f.Received
	case !f.Emailed.IsZero():
		d.Emailed = f.Emailed
	case !f.Posted.IsZero():
		d.Posted = f.Posted
	case j.r != nil && j.r.dateTok >= 0:
		d.Posted = incasso.DateFromDayNumber(int(j.r.letterDate))
	case !f.LetterDate.IsZero():
		d.Posted = f.LetterDate
	default:
		return deadline.LetterTerm{}, false
	}
	t, err := deadline.WIKLetter(d)
	return t, err == nil
}

// dispatch returns the day on which the letter went out, as far as known.
func (j *judge) dispatch() incasso.Date {
	f := j.f
	switch {
	case !f.Posted.IsZero():
		return f.Posted
	case !f.Emailed.IsZero():
		return f.Emailed
	case j.r != nil && j.r.dateTok >= 0:
		return incasso.DateFromDayNumber(int(j.r.letterDate))
	case !f.LetterDate.IsZero():
		return f.LetterDate
	}
	return f.Received
}

// termOfFacts judges the term that the facts tell.
func (j *judge) termOfFacts() {
	ft := j.f.Term
	n, known := ft.Days.Get()
	switch {
	case ft == Term{} && !j.f.Deadline.IsZero(), ft.Start == AtFixedDate && !j.f.Deadline.IsZero():
		return // the date alone is judged
	case !known && ft.Start == 0:
		j.fail("C-TERM-BARE", SeverityVoid, "De gegevens noemen geen termijn om te betalen. Veilig is: 14 dagen, vanaf de dag na de bezorging.",
			"The facts name no term for payment. Safe is: 14 days, from the day after delivery.")
		return
	case !known:
		j.fail("C-TERM-LEN", SeverityVoid, "De gegevens noemen het aantal dagen van de termijn niet. Veilig is: 14 dagen, vanaf de dag na de bezorging.",
			"The facts do not name the number of days of the term. Safe is: 14 days, from the day after delivery.")
		return
	}
	j.judgeTerm(&term{days: n, full: n, start: ft.Start})
}

// differs reports whether a term of n days is another one: months and uncounted
// working days may be the same.
func (t *term) differs(n int) bool {
	if t.unit == unitWorkday {
		return t.exact && t.full != n
	}
	return !t.noDays && t.days != n
}

// termContradictions compares the term in the text with the facts.
func (j *judge) termContradictions(main *term) {
	f := j.f
	if n, ok := f.Term.Days.Get(); ok && main != nil && main.differs(n) {
		j.failAt("C-TERM-ONE", SeverityContested, main.pass,
			"De brief noemt "+count(main.days)+" dagen, de gegevens "+count(n)+".",
			"The letter names "+count(main.days)+" days, the facts "+count(n)+".")
	} else if s := f.Term.Start; s != 0 && main != nil && s != main.start && s != AtFixedDate {
		j.failAt("C-TERM-ONE", SeverityContested, main.pass,
			"De brief laat de termijn anders beginnen dan de gegevens.",
			"The letter starts the term differently from the facts.")
	}
	if d := f.Deadline; !d.IsZero() && len(j.r.dates) > 0 {
		if got := incasso.DateFromDayNumber(int(j.r.dates[0].last)); got != d {
			j.failAt("C-TERM-DATE", SeverityContested, j.r.dates[0].pass,
				"De brief noemt een andere laatste dag dan de gegevens ("+d.DutchDate()+").",
				"The letter names another last day than the facts ("+d.EnglishDate()+").")
		}
	}
	if d := f.LetterDate; !d.IsZero() && j.r.dateTok >= 0 && int(j.r.letterDate) != d.DayNumber() {
		j.failAt("C-TERM-DATE", SeverityContested, j.r.passage(j.r.dateTok, j.r.dateTok),
			"De brief heeft een andere datum dan de gegevens.", "The letter has another date than the facts.")
	}
}
