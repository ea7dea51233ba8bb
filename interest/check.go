package interest

import (
	"strconv"

	"github.com/go-incasso/incasso"
)

// The days the package answers for; never written again.
var (
	firstDate = incasso.MustDate(1900, 1, 1)
	lastDate  = incasso.MustDate(2199, 12, 31)
)

// check refuses a claim that cannot be answered, in the order of the contract:
// what is missing, values, relations between dates, and what excludes each other.
func (c *Claim) check() error {
	if err := c.missing(); err != nil {
		return err
	}
	if err := c.values(); err != nil {
		return err
	}
	if err := c.lists(); err != nil {
		return err
	}
	if err := c.dateOrder(); err != nil {
		return err
	}
	if err := c.notAllowed(); err != nil {
		return err
	}
	return c.listsAllowed()
}

func missing(field string) error {
	return incasso.Refuse(incasso.ErrMissingField, field,
		"Dit veld ontbreekt.", "This field is missing.")
}

func (c *Claim) missing() error {
	switch {
	case c.Kind == 0:
		return missing("kind")
	case c.FirstDay.IsZero():
		return missing("first_day")
	case c.LastDay.IsZero():
		return missing("last_day")
	case c.Kind == Contractual && c.Rate == nil:
		return missing("rate")
	case c.Kind == Contractual && c.Debt == 0:
		return missing("debt")
	}
	return c.missingInLists()
}

// missingInLists refuses an element of a list without its day.
func (c *Claim) missingInLists() error {
	for i := range c.Costs {
		if c.Costs[i].On.IsZero() {
			return missing(incasso.At("costs", i) + ".on")
		}
	}
	for i := range c.Payments {
		if c.Payments[i].On.IsZero() {
			return missing(incasso.At("payments", i) + ".on")
		}
	}
	for i := range c.Excluded {
		switch {
		case c.Excluded[i].First.IsZero():
			return missing(incasso.At("excluded", i) + ".first")
		case c.Excluded[i].Last.IsZero():
			return missing(incasso.At("excluded", i) + ".last")
		}
	}
	if err := rateMissing("rates", c.Rates); err != nil {
		return err
	}
	return rateMissing("cost_rates", c.CostRates)
}

func rateMissing(list string, rows []RateRow) error {
	for i := range rows {
		if rows[i].From.IsZero() {
			return missing(incasso.At(list, i) + ".from")
		}
	}
	return nil
}

// values judges every single value, in the order of the fields.
func (c *Claim) values() error {
	switch {
	case c.Kind > Contractual:
		return unknownWord("kind")
	case !c.Principal.InRange():
		return incasso.Refuse(incasso.ErrOutOfRange, "principal",
			"Het bedrag is groter dan 10 miljard euro.", "The amount is larger than 10 billion euro.")
	case !answered(c.FirstDay):
		return badDate("first_day")
	case !answered(c.LastDay):
		return badDate("last_day")
	case c.Rate != nil && (*c.Rate < 0 || !c.Rate.InRange()):
		return rateRange("rate", incasso.MaxRate)
	case c.Per > PerStartedMonth:
		return unknownWord("per")
	case c.Debt > PublicBodyDebt:
		return unknownWord("debt")
	case c.Plus != nil && !c.Plus.InRange():
		return incasso.Refuse(incasso.ErrOutOfRange, "plus",
			"De opslag ligt niet tussen -1000 en 1000.", "The points do not lie between -1000 and 1000.")
	}
	return c.conventions()
}

// conventions refuses a number that stands for no word.
func (c *Claim) conventions() error {
	switch {
	case c.Compounding > NoCompounding:
		return unknownWord("compounding")
	case c.DayCount > Thirty360:
		return unknownWord("day_count")
	case c.Rounding > RoundEnd:
		return unknownWord("rounding")
	case c.Capitalise > CapitaliseExact:
		return unknownWord("capitalise")
	case c.CapitalisedAs > AsPrincipal:
		return unknownWord("capitalised_as")
	case c.PaymentDay > From:
		return unknownWord("payment_day")
	}
	return nil
}

const (
	// mostEntries bounds every list, and with it the time that a claim takes.
	mostEntries = 10_000
	// mostCostLines bounds the lines of costs, each of which is broken by every
	// excluded period and supplied row.
	mostCostLines = 1_000_000
)

func tooLong(field string) error {
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"De lijst is langer dan 10.000.", "The list is longer than 10,000.")
}

// listsTooLong refuses a list that no claim has.
func (c *Claim) listsTooLong() error {
	if len(c.Costs)+len(c.Payments)+len(c.Excluded)+len(c.Rates)+len(c.CostRates) == 0 {
		return nil
	}
	for _, l := range [...]struct {
		field string
		n     int
	}{
		{"costs", len(c.Costs)}, {"payments", len(c.Payments)}, {"excluded", len(c.Excluded)},
		{"rates", len(c.Rates)}, {"cost_rates", len(c.CostRates)},
	} {
		if l.n > mostEntries {
			return tooLong(l.field)
		}
	}
	bearing := 0
	for i := range c.Costs {
		if c.Costs[i].Interest == StatutoryCostInterest {
			bearing++
		}
	}
	if bearing*(1+len(c.Excluded)+len(c.Rates)+len(c.CostRates)) > mostCostLines {
		return incasso.Refuse(incasso.ErrOutOfRange, "costs",
			"Zoveel rentedragende kosten met zoveel uitgesloten periodes of eigen percentages geven meer dan een miljoen regels.",
			"So many costs that bear interest, with so many excluded periods or rows supplied, give more than a million lines.")
	}
	return nil
}

// lists judges every single value in the lists.
func (c *Claim) lists() error {
	if err := c.listsTooLong(); err != nil {
		return err
	}
	for i, x := range c.Costs {
		if err := entry("costs", i, x.On, x.Amount); err != nil {
			return err
		}
		if int(x.Interest) >= len(costInterestWords) {
			return unknownWord(incasso.At("costs", i) + ".interest")
		}
	}
	for i, x := range c.Payments {
		if err := entry("payments", i, x.On, x.Amount); err != nil {
			return err
		}
	}
	for i, x := range c.Excluded {
		switch {
		case !answered(x.First):
			return badDate(incasso.At("excluded", i) + ".first")
		case !answered(x.Last):
			return badDate(incasso.At("excluded", i) + ".last")
		}
	}
	if err := rateValues("rates", c.Rates); err != nil {
		return err
	}
	return rateValues("cost_rates", c.CostRates)
}

// mostOwn is the highest rate a supplied row may have; a higher one is a typing
// error (10.40 typed as 1040).
const mostOwn = 100 * incasso.Percent1

func rateValues(list string, rows []RateRow) error {
	for i, r := range rows {
		switch {
		case !answered(r.From):
			return badDate(incasso.At(list, i) + ".from")
		case r.Percent < 0 || r.Percent > mostOwn:
			return rateRange(incasso.At(list, i)+".percent", mostOwn)
		}
	}
	return nil
}

// entry judges the day and the amount of a cost or a payment.
func entry(list string, i int, on incasso.Date, amount incasso.EUR) error {
	switch {
	case !answered(on):
		return badDate(incasso.At(list, i) + ".on")
	case amount < 0 || !amount.InRange():
		return amountRange(incasso.At(list, i) + ".amount")
	}
	return nil
}

// dateOrder refuses dates that contradict each other.
func (c *Claim) dateOrder() error {
	if c.LastDay.Before(c.FirstDay.AddDays(-1)) {
		return incasso.Refuse(incasso.ErrDateOrder, "last_day",
			"De laatste rentedag ligt meer dan een dag voor de eerste.",
			"The last day of interest lies more than a day before the first.")
	}
	for i, p := range c.Payments {
		if p.On.After(c.LastDay) {
			return incasso.Refuse(incasso.ErrDateOrder, incasso.At("payments", i)+".on",
				"De betaling ligt na de laatste rentedag.",
				"The payment lies after the last day of interest.")
		}
	}
	for i, x := range c.Excluded {
		if x.Last.Before(x.First) {
			return incasso.Refuse(incasso.ErrDateOrder, incasso.At("excluded", i)+".last",
				"De laatste dag ligt voor de eerste.", "The last day lies before the first.")
		}
	}
	if err := rateOrder("rates", c.Rates); err != nil {
		return err
	}
	return rateOrder("cost_rates", c.CostRates)
}

func rateOrder(list string, rows []RateRow) error {
	for i := 1; i < len(rows); i++ {
		if !rows[i].From.After(rows[i-1].From) {
			return incasso.Refuse(incasso.ErrDateOrder, incasso.At(list, i)+".from",
				"De rij begint niet na de rij ervoor.", "The row does not begin after the row before it.")
		}
	}
	return nil
}

// notAllowed refuses fields that do not go together.
func (c *Claim) notAllowed() error {
	only := func(field string) error {
		return incasso.Refuse(incasso.ErrNotAllowed, field,
			"Dit veld hoort alleen bij contractuele rente.",
			"This field belongs to contractual interest only.")
	}
	if c.Kind != Contractual {
		switch {
		case c.Rate != nil:
			return only("rate")
		case c.Per != 0:
			return only("per")
		case c.Debt != 0:
			return only("debt")
		case c.Floor != nil:
			return only("floor")
		}
		return nil
	}
	if c.Plus != nil {
		return incasso.Refuse(incasso.ErrNotAllowed, "plus",
			"Punten boven de wettelijke rente horen niet bij contractuele rente.",
			"Points above the statutory rate do not go with contractual interest.")
	}
	if c.floor() && c.per() != PerYear {
		return incasso.Refuse(incasso.ErrNotAllowed, "floor",
			"Een rente per maand heeft geen wettelijke ondergrens; zet floor op false.",
			"A rate per month has no statutory floor; set floor to false.")
	}
	return nil
}

// listsAllowed refuses list elements that do not go with the claim.
func (c *Claim) listsAllowed() error {
	if c.Principal < 0 && len(c.Payments) > 0 {
		return incasso.Refuse(incasso.ErrNotAllowed, "payments",
			"Op een creditnota worden geen betalingen geboekt.",
			"No payments are booked on a credit note.")
	}
	if err := rateVerified("rates", c.Rates); err != nil {
		return err
	}
	return rateVerified("cost_rates", c.CostRates)
}

func rateVerified(list string, rows []RateRow) error {
	for i, r := range rows {
		if !r.From.After(incasso.VerifiedThrough()) {
			return incasso.Refuse(incasso.ErrNotAllowed, incasso.At(list, i)+".from",
				"De rij begint op een dag waarvoor de tabel is gecontroleerd.",
				"The row begins on a day for which the table was verified.")
		}
	}
	return nil
}

// mostExactBits bounds the denominator of exact capitalisation, and with it the
// time and memory that a claim takes: yearly additions over three centuries stay
// below it, and monthly ones over fifty to a hundred years.
const mostExactBits = 18_000

// exactBound refuses exact capitalisation that would grow without bound, when
// every addition adds so many bits to the denominator.
func (c *Claim) exactBound(bits int) error {
	if c.months() == 0 || c.FirstDay.DaysUntil(c.LastDay)/(28*c.months())*bits <= mostExactBits {
		return nil
	}
	return incasso.Refuse(incasso.ErrOutOfRange, "last_day",
		"Over zo'n lange tijd wordt maandelijkse rente niet onafgerond bijgeschreven; kies rounding line en capitalise rounded.",
		"Over so long a time monthly interest is not capitalised unrounded; choose rounding line and capitalise rounded.")
}

// answered reports whether a day lies in the years the package answers for.
func answered(d incasso.Date) bool { return !d.Before(firstDate) && !d.After(lastDate) }

func badDate(field string) error {
	return incasso.Refuse(incasso.ErrInvalidDate, field,
		"De datum valt buiten de jaren 1900 tot en met 2199.",
		"The date lies outside the years 1900 to 2199.")
}

func amountRange(field string) error {
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"Het bedrag is negatief of groter dan 10 miljard euro.",
		"The amount is negative or larger than 10 billion euro.")
}

func rateRange(field string, most incasso.Rate) error {
	n := strconv.Itoa(int(most / incasso.Percent1))
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"Het percentage ligt niet tussen 0 en "+n+".",
		"The rate does not lie between 0 and "+n+" percent.")
}

func unknownWord(field string) error {
	return incasso.Refuse(incasso.ErrUnknownWord, field,
		"Deze waarde bestaat niet.", "There is no such value.")
}
