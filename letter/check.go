package letter

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/go-incasso/incasso"
)

// Check judges a letter against the catalogue: its text, its facts, or the text
// beside the facts. With both, the text is judged, the facts supply what a letter
// need not say, and where they contradict each other that is a finding.
//
// Refusals are an [*incasso.Error]: missing_field without a kind or without text and
// facts; too_large for text longer than [MaxText]; unknown_word for a value that is
// no word of its enumeration; out_of_range for an amount below zero (principals:
// zero too), beyond 10 billion euro, or a term outside 1 to 10,000 days;
// invalid_date for a day outside 1900 to 2199. Field is the name in JSON, for facts
// a path such as "facts.principals[1]".
func Check(in Input) (Report, error) {
	if err := in.check(); err != nil {
		return Report{}, err
	}
	j := judge{in: &in, f: &in.Facts}
	if in.Text != "" {
		given := in.Facts.LetterDate
		if given.IsZero() {
			given = in.Facts.Posted
		}
		if given.IsZero() {
			given = in.Facts.Emailed
		}
		j.r = readText(in.Text, in.Kind, given)
		j.money = j.r.readMoney()
		j.measure()
	}
	j.run()
	return j.report(), nil
}

// judge weighs one letter.
type judge struct {
	in        *Input
	f         *Facts
	r         *reader // nil without text
	money     moneyReading
	findings  []Finding
	undecided []string
	notJudged bool
	notices   []incasso.Notice
}

// fail adds a finding about something that is missing, or known from facts only.
func (j *judge) fail(id string, s Severity, nl, en string) {
	j.failAt(id, s, passage{}, nl, en)
}

// failAt adds a finding about a passage of the text.
func (j *judge) failAt(id string, s Severity, p passage, nl, en string) {
	for i := range j.findings {
		if j.findings[i].ID == id {
			if s < j.findings[i].Severity { // the heavier one stands
				j.findings[i] = j.finding(id, s, p, nl, en)
			}
			return
		}
	}
	j.findings = append(j.findings, j.finding(id, s, p, nl, en))
}

func (j *judge) finding(id string, s Severity, p passage, nl, en string) Finding {
	f := Finding{ID: id, Severity: s, NL: nl, EN: en}
	for i := range requirements {
		if requirements[i].ID == id {
			f.Source = requirements[i].Source
			break
		}
	}
	if j.r != nil && p.to > p.from {
		f.Quote = Of(j.in.Text[p.from:p.to])
		f.Offset = Of(int(p.from))
	}
	return f
}

// has reports whether a finding stands.
func (j *judge) has(id string) bool {
	return slices.ContainsFunc(j.findings, func(f Finding) bool { return f.ID == id })
}

// open lists a requirement as undecided.
func (j *judge) open(id string) {
	if !slices.Contains(j.undecided, id) {
		j.undecided = append(j.undecided, id)
	}
}

// run applies the rules of the kind.
func (j *judge) run() {
	if j.foreign() || j.outOfScope() {
		j.notJudged = true
		return
	}
	switch j.in.Kind {
	case FourteenDay:
		j.consumerLetter()
	case NoticeOfDefault:
		j.noticeOfDefault()
	case Reminder:
		j.reminder()
	case Summons:
		j.summons()
	case AgencyFirst:
		j.tooEarly(SeverityContested)
		j.sums()
		j.remainder()
	default:
	}
	j.agencyRules()
	j.payment()
}

// report sorts the findings and gives the verdict.
func (j *judge) report() Report {
	rep := Report{Findings: j.findings, Undecided: j.undecided, Notices: j.notices}
	if rep.Findings == nil {
		rep.Findings = []Finding{}
	}
	if rep.Undecided == nil {
		rep.Undecided = []string{}
	}
	if j.in.Profile == Lenient {
		for i := range rep.Findings {
			if rep.Findings[i].Severity == SeverityContested {
				rep.Findings[i].Severity = SeverityAdvisory
			}
		}
	}
	slices.SortStableFunc(rep.Findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), cmp.Compare(a.Offset.Or(-1), b.Offset.Or(-1)))
	})
	rep.Verdict = j.verdict(rep.Findings)
	if j.r != nil {
		rep.Read = j.reading()
	}
	return rep
}

func (j *judge) verdict(findings []Finding) Verdict {
	if j.notJudged {
		return VerdictNotJudged
	}
	v := VerdictValid
	for i := range findings {
		switch s := findings[i].Severity; {
		case s == SeverityVoid, s == SeverityNoEffect && j.in.Kind == NoticeOfDefault:
			return VerdictVoid
		case s == SeverityContested:
			v = VerdictContested
		}
	}
	return v
}

// foreign reports whether the text is no letter to judge, with the reason as a
// finding.
func (j *judge) foreign() bool {
	if j.r == nil {
		return false
	}
	c := &j.r.class
	switch c.why {
	case judged:
		return false
	case notDutch:
		j.failAt("C-LANG", SeverityAdvisory, c.pass, "De tekst is niet in het Nederlands en is niet beoordeeld.",
			"The text is not in Dutch and was not judged.")
	case notDutchLaw:
		j.failAt("C-BE", SeverityNoEffect, c.pass, "De brief valt onder Belgisch recht en is niet beoordeeld.",
			"The letter falls under Belgian law and was not judged.")
	case debtorsAnswer:
		j.failAt("C-SCOPE", SeverityNoEffect, c.pass, "De tekst is een reactie van de schuldenaar, geen brief van de schuldeiser.",
			"The text is an answer of the debtor, not a letter of the creditor.")
	case isInvoice:
		j.failAt("C-SCOPE", SeverityNoEffect, c.pass, "De tekst is een factuur, geen aanmaning.",
			"The text is an invoice, not a reminder.")
	case noLetter:
		j.fail("C-LANG", SeverityAdvisory, "De tekst is geen Nederlandse brief die om betaling vraagt.",
			"The text is no Dutch letter that asks for payment.")
	default:
	}
	return true
}

// outOfScope reports whether the kind of letter does not fit the debtor or the
// claim.
func (j *judge) outOfScope() bool {
	f := j.f
	if j.in.Kind != FourteenDay {
		return false
	}
	switch {
	case f.Debtor != 0 && f.Debtor != incasso.Consumer:
		j.fail("C-SCOPE", SeverityNoEffect,
			"De veertiendagenbrief is bedoeld voor een consument; deze schuldenaar is dat niet.",
			"The 14-day letter is meant for a consumer; this debtor is none.")
	case f.Claim != 0 && !contractual(f.Claim):
		j.fail("C-SCOPE", SeverityNoEffect,
			"De vergoeding geldt niet voor deze soort vordering.",
			"The fee does not apply to this kind of claim.")
	case oldDefault(f.DueDates):
		j.fail("C-SCOPE", SeverityNoEffect,
			"Het verzuim begon voor 1 juli 2012; de vergoeding geldt daarvoor niet.",
			"The default began before 1 July 2012; the fee does not apply to it.")
	default:
		if f.Debtor == 0 {
			j.open("C-SCOPE")
		}
		return false
	}
	return true
}

func oldDefault(due []incasso.Date) bool {
	for _, d := range due {
		if !d.IsZero() && d.AddDays(1).Before(incasso.MustDate(2012, 7, 1)) {
			return true
		}
	}
	return false
}

// payment checks the account to pay to.
func (j *judge) payment() {
	if j.r != nil {
		fr := &j.r.fields
		switch {
		case fr.iban == "" && fr.badIBAN:
			j.failAt("C-PAY", SeverityAdvisory, fr.ibanPass, "Het controlegetal van het rekeningnummer klopt niet.",
				"The check digits of the account number are wrong.")
		case fr.iban == "":
			j.fail("C-PAY", SeverityAdvisory, "De brief noemt geen rekening om op te betalen.",
				"The letter names no account to pay to.")
		case j.f.IBAN != "" && compactIBAN(j.f.IBAN) != fr.iban:
			j.failAt("C-PAY", SeverityContested, fr.ibanPass, "De brief noemt een andere rekening dan de gegevens.",
				"The letter names another account than the data.")
		}
		return
	}
	switch {
	case j.f.IBAN == "":
		j.open("C-PAY")
	case !validIBAN(j.f.IBAN):
		j.fail("C-PAY", SeverityAdvisory, "Het controlegetal van het rekeningnummer klopt niet.",
			"The check digits of the account number are wrong.")
	}
}

// reading returns what was read.
func (j *judge) reading() Read {
	r := j.r
	out := Read{}
	if r.class.language != "" {
		out.Language = Of(r.class.language)
	}
	if r.dateTok >= 0 {
		out.LetterDate = incasso.DateFromDayNumber(int(r.letterDate))
	}
	if t := r.mainTerm(); t != nil {
		r.tellTerm(&out, t)
	} else if len(r.dates) > 0 {
		out.TermStart = Of(AtFixedDate)
	}
	if len(r.dates) > 0 {
		out.Deadline = incasso.DateFromDayNumber(int(r.dates[0].last))
	}
	j.readAmounts(&out)
	if r.fields.iban != "" {
		out.IBAN = Of(r.fields.iban)
	}
	if r.fields.reference != "" {
		out.Reference = Of(r.fields.reference)
	}
	if r.costs.consequent {
		out.Conditional = Of(r.costs.may && !r.costs.firm)
	}
	return out
}

func (j *judge) readAmounts(out *Read) {
	c := &j.r.costs
	if j.money.hasDue {
		out.AmountDue = Of(incasso.EUR(j.money.due))
	}
	if j.money.hasPrincipal {
		out.Principal = Of(incasso.EUR(j.money.principal))
	}
	if c.named && c.cents > 0 {
		out.Costs = Of(incasso.EUR(c.cents))
	}
	if c.vat > 0 {
		out.VAT = Of(incasso.EUR(c.vat))
	}
	if c.hasInterest {
		out.Interest = Of(incasso.EUR(c.interest))
	}
}

// count writes a number.
func count(n int) string { return strconv.Itoa(n) }
