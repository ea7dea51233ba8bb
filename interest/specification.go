package interest

import (
	"strconv"
	"strings"

	"github.com/go-incasso/incasso"
)

// Specification returns the computation as a document in plain text, for a letter or a
// court file, that can be checked by hand. It holds, in this order:
//
//   - the kind of interest, its articles, the principal, the first and the last day;
//   - how was computed: the day count, compounding, rounding, the day of a payment,
//     and periods without interest;
//   - the costs that were open by the last day, with or without interest;
//   - every line of the claim and of each cost with its days, base, rate and amount,
//     and a mark of the footnote that says where its rate stands;
//   - the interest that was added to the base, and what each payment paid;
//   - the closing sum: principal, costs and interest, less the payments, are what is
//     open, and of which what is costs, interest and principal;
//   - the amount per further day, from which day, and what it means where that is not
//     plain;
//   - the footnotes, and the remarks of [Result.Notices].
//
// Amounts, rates and days are in the notation of the language: 02-03-2026 in Dutch,
// 2026-03-02 in English. Parts that a claim has nothing for are left out. The lines sum
// to the total to the cent, unless only the total was rounded, which is said. Running
// text is at most 96 characters wide, a table as wide as its amounts are long.
func (r Result) Specification(lang incasso.Lang) string {
	s := &spec{r: &r, terms: &r.terms, lang: lang}
	s.writeHead()
	s.writeCosts()
	s.writeLines()
	s.writeCapitalised()
	s.writePayments()
	s.writeClosing()
	s.writePerDay()
	s.writeNotes()
	return s.b.String()
}

// spec is a specification that is being written.
type spec struct {
	r     *Result
	terms *terms
	lang  incasso.Lang
	b     strings.Builder
	notes footnotes
}

func (s *spec) say(nl, en string) string   { return say(s.lang, nl, en) }
func (s *spec) money(e incasso.EUR) string { return money(e, s.lang) }
func (s *spec) date(d incasso.Date) string { return dateCell(d, s.lang) }
func (s *spec) title(text string)          { s.b.WriteString("\n" + text + "\n") }
func (s *spec) words(nl, en []string) []string {
	if s.lang == incasso.EN {
		return en
	}
	return nl
}

// writeHead writes what the claim is and how was computed.
func (s *spec) writeHead() {
	t := s.terms
	s.b.WriteString(s.say("SPECIFICATIE VAN DE RENTE\n\n", "SPECIFICATION OF INTEREST\n\n"))
	head := table{align: "ll"}
	head.row(s.say("Soort rente:", "Kind of interest:"), kindText(t, s.lang)+", "+perWord(t.per, s.lang))
	if t.plus != 0 {
		head.row(s.say("Percentage:", "Rate:"), strings.Trim(plusText(t.plus, s.lang), " ()"))
	}
	head.row(s.say("Grondslag:", "Legal ground:"), s.grounds())
	principal := s.money(t.principal)
	if t.principal < 0 {
		principal += s.say(" (creditnota)", " (credit note)")
	}
	head.row(s.say("Hoofdsom:", "Principal:"), principal)
	head.row(s.say("Eerste rentedag:", "First day:"), s.date(t.first))
	head.row(s.say("Laatste rentedag:", "Last day:"), s.date(t.last))
	head.write(&s.b)
	s.title(s.say("Zo is gerekend", "How it was computed"))
	for _, text := range s.method() {
		paragraph(&s.b, "- ", text)
	}
}

// writeCosts writes the costs that were open by the last day.
func (s *spec) writeCosts() {
	costs := s.terms.costs()
	if len(costs) == 0 {
		return
	}
	s.title(s.say("Kosten", "Costs"))
	list := table{align: "lrl"}
	list.row(s.words([]string{"op", "bedrag", "rente"}, []string{"on", "amount", "interest"})...)
	for _, k := range costs {
		interest := s.say("zonder rente", "without interest")
		if k.bearing {
			interest = s.say("met wettelijke rente vanaf die dag", "with statutory interest from that day")
		}
		list.row(s.date(k.on), s.money(k.amount), interest)
	}
	if len(costs) > 1 {
		list.row(s.say("totaal", "total"), s.money(totalCosts(costs)), "")
	}
	list.write(&s.b)
}

func totalCosts(costs []keptCost) (sum incasso.EUR) {
	for _, k := range costs {
		sum += k.amount
	}
	return sum
}

// writeLines writes the lines of the claim and, under a heading each, of its costs.
func (s *spec) writeLines() {
	s.title(s.say("Rente", "Interest"))
	lines := s.r.Lines
	if len(lines) == 0 {
		s.b.WriteString(s.say("Er is geen rente verschenen.\n", "No interest accrued.\n"))
		return
	}
	list := table{align: "llrrrrlr"}
	s.lineRow(&list, "", s.words([]string{"van", "t/m", "dagen", "maanden", "over", "percentage", "", "rente"},
		[]string{"from", "through", "days", "months", "on", "rate", "", "interest"})...)
	costs := s.terms.costsByNumber()
	onCosts := lines[len(lines)-1].Cost > 0
	for i := range lines {
		l := &lines[i]
		if onCosts && (i == 0 || lines[i-1].Cost != l.Cost) {
			list.rows = append(list.rows, tableRow{heading: s.lineHeading(l.Cost, costs)})
		}
		days, months := s.time(l)
		unit := s.say("per jaar", "per year")
		if l.Cost == 0 && s.terms.per != PerYear {
			unit = s.say("per maand", "per month")
		}
		s.lineRow(&list, s.marks(l), s.date(l.First), s.date(l.Last), days, months, s.money(l.Base),
			percentCell(l.Rate, s.lang), unit, s.money(l.Amount))
	}
	s.lineRow(&list, "", s.say("totaal", "total"), "", "", "", "", "", "", s.money(s.r.Interest))
	list.write(&s.b)
}

// lineRow adds a row of lines; only a rate per month has the column of months.
func (s *spec) lineRow(list *table, marks string, cells ...string) {
	if s.terms.per == PerYear {
		cells[3] = ""
	}
	list.rows = append(list.rows, tableRow{cells: cells, marks: marks})
}

// lineHeading says what the lines that follow are on.
func (s *spec) lineHeading(cost uint16, costs map[uint16]keptCost) string {
	if cost == 0 {
		return s.say("over de hoofdsom", "on the principal")
	}
	k := costs[cost]
	return s.say("over de kosten van ", "on the costs of ") + s.date(k.on) + " (" + s.money(k.amount) + ")"
}

// time returns the days of a line, under 30/360 as they were counted, and for a rate per
// month the months.
func (s *spec) time(l *Line) (days, months string) {
	c := s.terms.counter(l.Cost > 0)
	first, last := l.First.DayNumber(), l.Last.DayNumber()
	switch {
	case c.per == PerStartedMonth:
		months = strconv.FormatInt(c.weight(first, last), 10)
	case c.per == PerMonth:
		months = c.monthsText(first, last+1)
	case c.method == Thirty360:
		return strconv.FormatInt(c.weight(first, last), 10), ""
	}
	return strconv.Itoa(l.Days()), months
}

// monthsText returns the months from the start of one day to that of another as a reader
// adds them up: "15/31 + 5 + 3/30".
func (c *counter) monthsText(from, to int) string {
	a, start, next := c.period(from, 1)
	b, begun, end := c.period(to, 1)
	part := func(days, of int) string { return strconv.Itoa(days) + "/" + strconv.Itoa(of) }
	var parts []string
	switch {
	case a == b:
		return part(to-from, end-begun)
	case from > start:
		parts = append(parts, part(next-from, next-start))
		a++
	}
	if b > a {
		parts = append(parts, strconv.Itoa(b-a))
	}
	if to > begun {
		parts = append(parts, part(to-begun, end-begun))
	}
	return strings.Join(parts, " + ")
}

// writeCapitalised writes the additions of interest.
func (s *spec) writeCapitalised() {
	if len(s.r.Capitalised) == 0 {
		return
	}
	if s.terms.as == AsPrincipal {
		s.title(s.say("Rente bijgevoegd bij de hoofdsom", "Interest added to the principal"))
	} else {
		s.title(s.say("Rente bijgevoegd bij het rentedragende bedrag", "Interest added to the amount that bears interest"))
	}
	list := table{align: "lr"}
	list.row(s.words([]string{"op", "bedrag"}, []string{"on", "amount"})...)
	for _, c := range s.r.Capitalised {
		list.row(s.date(c.On), s.money(c.Amount))
	}
	list.write(&s.b)
}

// writePayments writes what each payment paid, with a column for a surplus where there
// is one.
func (s *spec) writePayments() {
	if len(s.r.Allocations) == 0 {
		return
	}
	s.title(s.say("Betalingen", "Payments"))
	sum := s.paid()
	list := table{align: "lrrrrr"}
	add := func(cells ...string) {
		if sum.Surplus == 0 {
			cells = cells[:5]
		}
		list.row(cells...)
	}
	row := func(first string, a *Allocation) {
		add(first, s.money(a.amount()), s.money(a.Costs), s.money(a.Interest), s.money(a.Principal), s.money(a.Surplus))
	}
	add(s.words([]string{"op", "betaald", "kosten", "rente", "hoofdsom", "te veel"},
		[]string{"on", "paid", "costs", "interest", "principal", "surplus"})...)
	for i := range s.r.Allocations {
		row(s.date(s.r.Allocations[i].On), &s.r.Allocations[i])
	}
	if len(s.r.Allocations) > 1 {
		row(s.say("totaal", "total"), &sum)
	}
	list.write(&s.b)
}

// paid returns the sum of the payments, part by part.
func (s *spec) paid() (sum Allocation) {
	for i := range s.r.Allocations {
		a := &s.r.Allocations[i]
		sum.Costs += a.Costs
		sum.Interest += a.Interest
		sum.Principal += a.Principal
		sum.Surplus += a.Surplus
	}
	return sum
}

// amount returns the amount of the payment.
func (a *Allocation) amount() incasso.EUR { return a.Costs + a.Interest + a.Principal + a.Surplus }

// writeClosing writes the sum that leads to what is open, and what is open of each part.
func (s *spec) writeClosing() {
	t, open, paid := s.terms, &s.r.Open, s.paid()
	s.title(s.say("Afrekening op ", "Balance on ") + s.date(t.last))
	sum := table{align: "lr"}
	add := func(when bool, nl, en string, e incasso.EUR) {
		if when {
			sum.row(s.say(nl, en), s.money(e))
		}
	}
	costs := len(t.costs()) > 0
	add(true, "hoofdsom", "principal", t.principal)
	add(costs, "kosten", "costs", totalCosts(t.costs()))
	add(true, "rente", "interest", s.r.Interest)
	add(len(s.r.Allocations) > 0, "af: betalingen", "less: payments", -paid.amount())
	add(paid.Surplus > 0, "bij: te veel betaald", "add: paid too much", paid.Surplus)
	if open.Total < 0 {
		add(true, "totaal (tegoed van de schuldenaar)", "total (in favour of the debtor)", open.Total)
	} else {
		add(true, "totaal open", "total open", open.Total)
	}
	add(costs, "  waarvan kosten", "  of which costs", open.Costs)
	add(true, "  waarvan rente", "  of which interest", open.Interest)
	if t.as == AsPrincipal && len(s.r.Capitalised) > 0 {
		add(true, "  waarvan hoofdsom met bijgevoegde rente", "  of which principal with interest added", open.Principal)
	} else {
		add(true, "  waarvan hoofdsom", "  of which principal", open.Principal)
	}
	sum.write(&s.b)
}

// writePerDay writes the amount per further day.
func (s *spec) writePerDay() {
	amount := s.money(s.r.PerDay + s.r.PerDayCosts)
	s.b.WriteByte('\n')
	paragraph(&s.b, "", s.say("Rente per verdere dag, vanaf ", "Interest per further day, from ")+
		s.date(s.terms.last.AddDays(1))+": "+amount+"."+s.perDayText())
}
