package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func refuseRange(field, nl, en string) *incasso.Error {
	return incasso.Refuse(incasso.ErrOutOfRange, field, nl, en)
}

func notAllowed(field, nl, en string) *incasso.Error {
	return incasso.Refuse(incasso.ErrNotAllowed, field, nl, en)
}

func dateOrder(field, nl, en string) *incasso.Error {
	return incasso.Refuse(incasso.ErrDateOrder, field, nl, en)
}

// check reports what is wrong with the file apart from the order of its events.
func (f *File) check(claims *claimIndex) *incasso.Error {
	switch {
	case f.Debtor.Kind == 0:
		return missing("debtor.kind", "De soort debiteur", "The kind of debtor")
	case f.Debtor.Kind > incasso.PublicBody:
		return incasso.Refuse(incasso.ErrUnknownWord, "debtor.kind", "De soort debiteur is niet bekend.",
			"The kind of debtor is not known.")
	case len(f.Claims) == 0:
		return missing("claims", "Een vordering", "A claim")
	case len(f.Claims) > maxClaims:
		return refuseRange("claims", "Een dossier heeft ten hoogste tienduizend vorderingen.",
			"A file has at most ten thousand claims.")
	}
	for i := range f.Claims {
		if e := claims.checkClaim(i); e != nil {
			return e.In(incasso.At("claims", i))
		}
	}
	for i, e := range f.Events {
		if e == nil {
			return missing(incasso.At("events", i), "De gebeurtenis", "The event")
		}
		if err := claims.checkEvent(e); err != nil {
			return err.In(incasso.At("events", i))
		}
	}
	return nil
}

// checkClaim reports what is wrong with one claim; fields are those of the claim.
func (x *claimIndex) checkClaim(i int) *incasso.Error {
	c := &x.claims[i]
	switch {
	case c.ID == "":
		return missing("id", "De naam van de vordering", "The id of the claim")
	case c.Due.IsZero():
		return missing("due", "De laatste dag om te betalen", "The last day for payment")
	case c.Principal <= 0 || !c.Principal.InRange():
		return refuseRange("principal", "De hoofdsom ligt boven nul en is ten hoogste tien miljard euro.",
			"The principal lies above zero and is at most ten billion euro.")
	case !inYears(c.Due):
		return badYear("due")
	case !c.InvoiceDate.IsZero() && !inYears(c.InvoiceDate):
		return badYear("invoice_date")
	case c.Kind > interest.Contractual:
		return incasso.Refuse(incasso.ErrUnknownWord, "kind", "De soort rente is niet bekend.",
			"The kind of interest is not known.")
	case c.InvoiceDate.After(c.Due):
		return dateOrder("due", "De vervaldag ligt voor de factuurdatum.",
			"The last day for payment lies before the date of the invoice.")
	}
	if x.find(c.ID) != i {
		return notAllowed("id", "Twee vorderingen heten hetzelfde.", "Two claims have the same id.")
	}
	return c.checkRate()
}

// checkRate reports a rate that is missing, or that the kind of interest does not
// have.
func (c *Claim) checkRate() *incasso.Error {
	const nl, en = "Alleen contractuele rente heeft een eigen percentage.", "Only contractual interest has a rate of its own."
	switch {
	case c.Kind != interest.Contractual && c.Rate != nil:
		return notAllowed("rate", nl, en)
	case c.Kind != interest.Contractual && c.Per != 0:
		return notAllowed("per", nl, en)
	case c.Kind != interest.Contractual:
		return nil
	case c.Rate == nil:
		return missing("rate", "De overeengekomen rente", "The agreed rate")
	case *c.Rate < 0 || !c.Rate.InRange():
		return refuseRange("rate", "De rente is te laag of te hoog.", "The rate is too low or too high.")
	}
	return nil
}

// inYears reports whether a day lies in the years that the library answers for.
func inYears(d incasso.Date) bool { return !d.Before(firstDay) && !d.After(lastDay) }

// The first and the last day of those years; never written.
var (
	firstDay = incasso.MustDate(1900, 1, 1)
	lastDay  = incasso.MustDate(2199, 12, 31)
)

func badYear(field string) *incasso.Error {
	return incasso.Refuse(incasso.ErrInvalidDate, field, "De datum valt buiten de jaren 1900 tot en met 2199.",
		"The date lies outside the years 1900 to 2199.")
}

// claimIndex finds the claims of a file by their ids: few by looking, many by a map.
type claimIndex struct {
	claims []Claim
	places map[string]int
}

func newClaimIndex(claims []Claim) claimIndex {
	x := claimIndex{claims: claims}
	if len(claims) <= 16 {
		return x
	}
	x.places = make(map[string]int, len(claims))
	for i, c := range slices.Backward(claims) {
		x.places[c.ID] = i
	}
	return x
}

// find returns the index of the first claim of an id, -1 when there is none.
func (x *claimIndex) find(id string) int {
	if x.places == nil {
		return slices.IndexFunc(x.claims, func(c Claim) bool { return c.ID == id })
	}
	if i, ok := x.places[id]; ok {
		return i
	}
	return -1
}

// checkEvent reports what is wrong with an event by itself; fields are those of
// the event.
func (x *claimIndex) checkEvent(e Event) *incasso.Error {
	if err := e.when().check(); err != nil {
		return err
	}
	switch e := e.(type) {
	case LetterSent:
		return checkLetter(&e)
	case PaymentReceived:
		return x.checkPayment(&e)
	case PaymentReversed:
		return checkReversal(&e)
	case CreditNote:
		return x.checkCredit(&e)
	case PromiseMade:
		return checkPromise(&e)
	case DisputeRaised:
		return x.checkClaimIDs("claims", e.Claims)
	case ArrangementAgreed:
		return checkArrangement(&e)
	case CostsWaived:
		return checkWaiver(&e)
	case HoldPlaced:
		return checkHold(e.Reason, e.On, e.Until)
	case HoldLifted:
		return checkHold(e.Reason, e.On, incasso.Date{})
	case Override:
		return checkOverride(&e)
	case LetterReceived, LetterBounced, ContactMade, DisputeResolved, ArrangementEnded, CreditReport,
		TraceResult, VulnerabilitySignal, InsolvencyOpened, InsolvencyEnded, NoRecourse, ClientDecision,
		OpportunityFound, TransferredToLegal, Withdrawn:
	default:
		return typeError("", "een gebeurtenis van dit pakket", "an event of this package")
	}
	return nil
}

// check reports what is wrong with the days of an event.
func (w When) check() *incasso.Error {
	switch {
	case w.On.IsZero():
		return missing("on", "De dag van de gebeurtenis", "The day of the event")
	case !inYears(w.On):
		return badYear("on")
	case !w.RecordedOn.IsZero() && !inYears(w.RecordedOn):
		return badYear("recorded_on")
	case w.Recorded().Before(w.On):
		return dateOrder("recorded_on", "De gebeurtenis is vastgelegd voordat zij plaatsvond.",
			"The event was recorded before it happened.")
	}
	return nil
}

func amountRange() *incasso.Error {
	return refuseRange("amount", "Het bedrag is te klein of te groot.", "The amount is too small or too large.")
}

func checkReversal(e *PaymentReversed) *incasso.Error {
	if e.ID == "" {
		return missing("id", "De naam van de betaling", "The id of the payment")
	}
	return nil
}

func checkWaiver(e *CostsWaived) *incasso.Error {
	if e.Amount < 0 || !e.Amount.InRange() {
		return amountRange()
	}
	return nil
}

func checkLetter(e *LetterSent) *incasso.Error {
	switch {
	case e.Letter == 0:
		return missing("letter", "De soort brief", "The kind of letter")
	case e.Letter > Summons:
		return incasso.Refuse(incasso.ErrUnknownWord, "letter", "De soort brief is niet bekend.",
			"The kind of letter is not known.")
	case e.Channel > Courier:
		return notAllowed("channel", "Een brief gaat per post, aangetekend, per e-mail of per koerier.",
			"A letter goes by post, registered, by e-mail or by courier.")
	case e.By > incasso.ByAgency:
		return notAllowed("by", "Een brief is van de schuldeiser of van het bureau.",
			"A letter is from the creditor or from the agency.")
	case e.StatedFee.Or(0) < 0 || !e.StatedFee.Or(0).InRange():
		return refuseRange("stated_fee", "Het bedrag is te klein of te groot.",
			"The amount is too small or too large.")
	case e.StatedVAT.Or(0) < 0 || !e.StatedVAT.Or(0).InRange():
		return refuseRange("stated_vat", "Het bedrag is te klein of te groot.",
			"The amount is too small or too large.")
	case !e.LastDay.IsZero() && !inYears(e.LastDay):
		return badYear("last_day")
	case !e.LastDay.IsZero() && e.LastDay.Before(e.On):
		return dateOrder("last_day", "De laatste dag ligt voor de brief.", "The last day lies before the letter.")
	}
	return nil
}

func (x *claimIndex) checkPayment(e *PaymentReceived) *incasso.Error {
	if e.Amount <= 0 || !e.Amount.InRange() {
		return amountRange()
	}
	return x.checkClaimIDs("designated", e.Designated)
}

func (x *claimIndex) checkClaimIDs(field string, ids []string) *incasso.Error {
	for i, id := range ids {
		if x.find(id) < 0 {
			return noClaim(incasso.At(field, i))
		}
	}
	return nil
}

func noClaim(field string) *incasso.Error {
	return notAllowed(field, "Deze vordering staat niet in het dossier.", "This claim is not in the file.")
}

func (x *claimIndex) checkCredit(e *CreditNote) *incasso.Error {
	switch {
	case e.Claim == "":
		return missing("claim", "De vordering", "The claim")
	case e.Amount <= 0 || !e.Amount.InRange():
		return amountRange()
	case x.find(e.Claim) < 0:
		return noClaim("claim")
	}
	return nil
}

func checkPromise(e *PromiseMade) *incasso.Error {
	switch {
	case e.Amount < 0 || !e.Amount.InRange():
		return amountRange()
	case !e.By.IsZero() && !inYears(e.By):
		return badYear("by")
	case !e.By.IsZero() && e.By.Before(e.On):
		return dateOrder("by", "De beloofde dag ligt voor de belofte.", "The promised day lies before the promise.")
	}
	return nil
}

func checkArrangement(e *ArrangementAgreed) *incasso.Error {
	if len(e.Instalments) == 0 {
		return missing("instalments", "Een termijn", "An instalment")
	}
	if e.GraceDays < 0 || e.GraceDays > 365 {
		return rangeError("grace_days")
	}
	var sum incasso.EUR
	last := e.On
	for i, t := range e.Instalments {
		at := incasso.At("instalments", i)
		switch {
		case t.Due.IsZero():
			return missing(at+".due", "De vervaldag van de termijn", "The last day of the instalment")
		case t.Amount <= 0 || !t.Amount.InRange() || !(sum + t.Amount).InRange():
			return refuseRange(at+".amount", "Het bedrag is te klein of te groot.",
				"The amount is too small or too large.")
		case !inYears(t.Due):
			return badYear(at + ".due")
		case t.Due.Before(last):
			return dateOrder(at+".due", "De termijn ligt voor de regeling of voor de vorige termijn.",
				"The instalment lies before the arrangement or before the one before it.")
		}
		sum += t.Amount
		last = t.Due
	}
	return nil
}

func checkHold(r HoldReason, on, until incasso.Date) *incasso.Error {
	switch {
	case r == 0:
		return missing("reason", "De reden", "The reason")
	case r > HoldManual:
		return incasso.Refuse(incasso.ErrUnknownWord, "reason", "De reden is niet bekend.",
			"The reason is not known.")
	case !until.IsZero() && !inYears(until):
		return badYear("until")
	case !until.IsZero() && until.Before(on):
		return dateOrder("until", "Het einde ligt voor het begin.", "The end lies before the start.")
	}
	return nil
}

func checkOverride(e *Override) *incasso.Error {
	switch {
	case e.Rule == "":
		return missing("rule", "De regel", "The rule")
	case e.Who == "":
		return missing("who", "Wie dit besloot", "Who decided this")
	case e.Why == "":
		return missing("why", "De reden", "The reason")
	}
	return nil
}
