package letter

import (
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

// wkiInForce is the day on which the rules on collection agencies took effect.
func wkiInForce() incasso.Date { return incasso.MustDate(2024, 4, 1) }

// agencyRules judges what the Wki and its decree ask of who collects for another.
func (j *judge) agencyRules() {
	f := j.f
	first := j.in.Kind == AgencyFirst
	if sent := j.dispatch(); !first && !sent.IsZero() && sent.Before(wkiInForce()) {
		return
	}
	if f.Debtor != 0 && !f.Debtor.IsNaturalPerson() {
		if first {
			j.fail("A-SCOPE", SeverityNoEffect, "De regels voor incassodienstverleners gelden alleen bij natuurlijke personen.",
				"The rules on collection agencies hold for natural persons only.")
			j.notJudged = true
		}
		return
	}
	switch f.Sender {
	case incasso.ByBailiff, incasso.ByLawyer:
		j.ownRegister()
	case incasso.ByAgency, incasso.ByAssignee:
		j.registration(true)
	case incasso.ByCreditor:
		if first {
			j.fail("A-SCOPE", SeverityNoEffect, "Wie voor zichzelf int, is geen incassodienstverlener.",
				"Who collects for himself is no collection agency.")
		}
		return
	default:
		if !first {
			return
		}
		if j.r == nil || !j.r.parts.titled { // bailiffs and lawyers have registers of their own
			j.registration(true)
		}
	}
	j.openly()
	j.hours()
	j.pressure()
	if first {
		j.specification()
		j.help()
	}
}

// registration asks for the mark of the register.
func (j *judge) registration(strict bool) {
	has := j.f.Agency.Registration != ""
	if j.r != nil {
		has = j.r.parts.registration > 0
	} else if !has && j.f.Agency == (Agency{}) && !strict {
		j.open("A-REG")
		return
	}
	if !has {
		j.fail("A-REG", SeveritySanction, "Het registratiekenmerk van de incassodienstverlener ontbreekt.",
			"The registration mark of the agency is missing.")
	}
}

// ownRegister asks of a bailiff or lawyer that he says what he is.
func (j *judge) ownRegister() {
	if j.r == nil {
		if j.f.Agency.Name == "" {
			j.open("A-NAME")
		}
		return
	}
	p := &j.r.parts
	if j.f.Sender == incasso.ByBailiff && !p.bailiff || j.f.Sender == incasso.ByLawyer && !p.lawyer {
		j.fail("A-NAME", SeveritySanction, "De brief zegt niet onder welk beroep en welke naam de afzender is ingeschreven.",
			"The letter does not say under which profession and name the sender is registered.")
	}
}

// openly asks that the letter says what it is for and how to reach the sender.
func (j *judge) openly() {
	if j.r == nil {
		if j.f.Agency.Address == "" {
			j.open("A-OPEN")
		}
		return
	}
	p := &j.r.parts
	switch {
	case p.postcodes == 0 && !j.tells(j.f.Agency.Address):
		j.fail("A-OPEN", SeveritySanction, "De brief noemt geen adres van de afzender.",
			"The letter gives no address of the sender.")
	case !p.phone && !p.email:
		// The address is what art. 11 lid 2 Wki asks; that one must be reached easily
		// (art. 4.1 Bki) does not say by what means.
		j.fail("A-OPEN", SeverityAdvisory, "De brief noemt geen telefoonnummer of e-mailadres van de afzender.",
			"The letter gives no telephone number or e-mail address of the sender.")
	}
}

// hours judges the moment of sending.
func (j *judge) hours() {
	if j.f.ContactAt.IsZero() {
		j.open("A-HOURS")
		return
	}
	if !deadline.ContactAllowed(j.f.ContactAt) {
		j.fail("A-HOURS", SeveritySanction, "Contact is niet toegestaan tussen 20.00 en 07.00 uur, op zondag en op feestdagen.",
			"Contact is not allowed between 20:00 and 07:00, on Sundays and on holidays.")
	}
}

// pressure sees threats with measures that need a judgment first.
func (j *judge) pressure() {
	if j.r != nil && j.r.parts.press.to > 0 {
		j.failAt("A-PRESS", SeveritySanction, j.r.parts.press, "De brief dreigt met een maatregel die nu niet genomen kan worden.",
			"The letter threatens with a measure that cannot be taken now.")
	}
}

// specification asks for the parts of art. 3.1 Bki.
func (j *judge) specification() {
	if j.r == nil {
		j.specificationOfFacts()
		return
	}
	f, p, fr, c, m := j.f, &j.r.parts, &j.r.fields, &j.r.costs, &j.money
	j.part("A-SPEC-DEB", p.postcodes >= 1 || j.tells(f.DebtorParty.Address), "naam, adres en woonplaats van de schuldenaar", "name, address and residence of the debtor")
	j.part("A-SPEC-AG", p.kvk > 0 && (p.postcodes >= 2 || j.tells(f.Agency.Address)), "naam, adres en KvK-nummer van de incassodienstverlener", "name, address and trade register number of the agency")
	j.part("A-SPEC-CR", p.forCreditor && (p.postcodes >= 3 || j.tells(f.Creditor.Address)), "naam en adres van de schuldeiser", "name and address of the creditor")
	j.part("A-SPEC-BASIS", p.basis, "onderwerp en grondslag van de schuld", "object and legal ground of the debt")
	j.part("A-SPEC-TERM", (len(fr.due) > 0 || j.tellsDue()) && (len(j.r.terms) > 0 || len(j.r.dates) > 0), "betalingstermijn en verlengde termijn", "payment term and extended term")
	j.part("A-SPEC-INV", fr.invoiceNo && (fr.dated || j.r.class.language != "" && j.r.hasClaimDate()) || j.tellsInvoices(), "datum en nummer van de factuur", "date and number of the invoice")
	j.part("A-SPEC-TOT", m.hasPrincipal && m.hasDue, "hoofdsom en totaal", "principal and total")
	j.part("A-SPEC-INT", !c.hasInterest || p.rate && p.interestPeriod, "percentage, periode en grondslag van de rente", "rate, period and ground of the interest")
	j.part("A-SPEC-COST", c.named || p.noCosts, "incassokosten apart", "collection costs apart")
	j.part("A-SPEC-VAT", !c.vatNamed || p.vatRate, "percentage van de btw", "rate of the VAT")
}

// hasClaimDate reports whether a date other than the letter's stands in the text.
func (r *reader) hasClaimDate() bool {
	for i := range r.toks {
		if r.toks[i].kind == tDate && i != r.dateTok && r.toks[i].has(fYear) {
			return true
		}
	}
	return false
}

func (j *judge) part(id string, has bool, nl, en string) {
	if !has {
		j.fail(id, SeveritySanction, "In de brief ontbreekt: "+nl+".", "Missing in the letter: "+en+".")
	}
}

func (j *judge) specificationOfFacts() {
	f := j.f
	number, dated := len(f.Invoices) > 0, len(f.Invoices) > 0
	for i := range f.Invoices {
		number = number && f.Invoices[i].Number != ""
		dated = dated && !f.Invoices[i].Date.IsZero()
	}
	_, hasBase := j.base()
	due := len(f.DueDates) > 0 || f.defaultDay() != (incasso.Date{})
	j.part("A-SPEC-DEB", f.DebtorParty.Name != "" && f.DebtorParty.Address != "", "naam, adres en woonplaats van de schuldenaar", "name, address and residence of the debtor")
	j.part("A-SPEC-AG", f.Agency.Name != "" && f.Agency.Address != "" && isKVK(f.Agency.KVK), "naam, adres en KvK-nummer van de incassodienstverlener", "name, address and trade register number of the agency")
	j.part("A-SPEC-CR", f.Creditor.Name != "" && f.Creditor.Address != "", "naam en adres van de schuldeiser", "name and address of the creditor")
	if f.Claim == 0 {
		j.open("A-SPEC-BASIS")
	}
	j.part("A-SPEC-TERM", due && (f.Term.Days.Known() || !f.Deadline.IsZero()), "betalingstermijn en verlengde termijn", "payment term and extended term")
	j.part("A-SPEC-INV", number && dated, "datum en nummer van de factuur", "date and number of the invoice")
	j.part("A-SPEC-TOT", hasBase && f.AmountDue.Known(), "hoofdsom en totaal", "principal and total")
	if f.Interest.Or(0) > 0 {
		j.open("A-SPEC-INT")
	}
	j.part("A-SPEC-COST", f.Costs.Known(), "incassokosten apart", "collection costs apart")
	if f.VATAmount.Or(0) > 0 {
		j.open("A-SPEC-VAT")
	}
}

// tells reports whether the text holds something that the facts know, line by line: an
// address need not have a Dutch postcode, nor a mark a form of its own.
func (j *judge) tells(what string) bool {
	lines := addressLines(what)
	for _, l := range lines {
		if !strings.Contains(j.in.Text, l) {
			return false
		}
	}
	return len(lines) > 0
}

// tellsDue reports whether the text names the last day for payment of each invoice of
// the facts, tellsInvoices whether it names their numbers and dates.
func (j *judge) tellsDue() bool {
	for i := range j.f.Invoices {
		if !j.tells(j.f.Invoices[i].Due.DutchDate()) {
			return false
		}
	}
	return len(j.f.Invoices) > 0
}

func (j *judge) tellsInvoices() bool {
	for i := range j.f.Invoices {
		if v := &j.f.Invoices[i]; !j.tells(v.Number) || !j.tells(v.Date.DutchDate()) {
			return false
		}
	}
	return len(j.f.Invoices) > 0
}

// help asks for rights, help with debts, and complaints.
func (j *judge) help() {
	if j.r == nil {
		j.open("A-RIGHTS")
		j.open("A-COMPL")
		j.open("A-B1")
		return
	}
	if p := &j.r.parts; !p.rights {
		j.fail("A-RIGHTS", SeveritySanction, "De brief wijst niet op rechten en op hulp bij schulden.",
			"The letter does not point to rights and to help with debts.")
	}
	if !j.r.parts.complaint {
		j.fail("A-COMPL", SeverityAdvisory, "De brief noemt geen klachten- of geschillenregeling.",
			"The letter names no complaints or dispute scheme.")
	}
	if p, long := j.r.longSentence(); long {
		j.failAt("A-B1", SeverityAdvisory, p, "Deze zin is lang voor taalniveau B1.", "This sentence is long for language level B1.")
	}
}

// longSentence finds a sentence too long for level B1.
func (r *reader) longSentence() (passage, bool) {
	const most = 40
	for i := range r.sents {
		s := &r.sents[i]
		words := 0
		for k := int(s.from); k < int(s.to); k++ {
			if t := &r.toks[k]; t.kind == tWord {
				words++
			}
			if r.toks[k].has(fLine) && k > int(s.from) && r.lineOf(k).flags&sAmount != 0 && words < 12 {
				words = 0
			}
		}
		if words > most {
			return r.passage(int(s.from), int(s.to)-1), true
		}
	}
	return passage{}, false
}
