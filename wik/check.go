package wik

import (
	"github.com/go-incasso/incasso"
)

// The years for which the library answers, as day numbers.
const (
	firstDay = 36525  // 1900-01-01
	lastDay  = 146097 // 2199-12-31
)

// check refuses a claim that is incomplete, contradicts itself or lies outside the
// law, in that order, and returns the sum of the principals.
func (c *Claim) check() (incasso.EUR, error) {
	if err := c.checkMissing(); err != nil {
		return 0, err
	}
	sum, err := sumPrincipals(c.Principals)
	if err != nil {
		return 0, err
	}
	if err := c.checkValues(); err != nil {
		return 0, err
	}
	if err := c.checkDates(); err != nil {
		return 0, err
	}
	if err := c.checkRelations(); err != nil {
		return 0, err
	}
	return sum, c.checkScope()
}

// ordinary reports whether the claim is one principal without any fact that is
// seldom given, and passes check: most claims do, and this tells it in one go. A
// claim of which it says no may still be sound.
func (c *Claim) ordinary() bool {
	from, on := c.DefaultDate.DayNumber(), c.On.DayNumber()
	return len(c.Principals) == 1 && uint64(c.Principals[0]-1) < uint64(incasso.MaxEUR) &&
		uint8(c.Debtor-1) < uint8(incasso.PublicBody) && c.Origin < Tort &&
		regimeFrom <= from && from <= on && on <= lastDay &&
		c.Instalment.Earlier == nil && c.Trade == Trade{} && c.Agreed == Agreed{} && c.Bought == 0 &&
		!c.Separate && !c.Instalment.Periodic && !c.UnfairClause
}

func (c *Claim) checkMissing() error {
	switch {
	case c.Principals == nil:
		return missing("principals")
	case c.Debtor == 0:
		return missing("debtor")
	case c.DefaultDate.IsZero():
		return missing("default_date")
	case c.On.IsZero():
		return missing("on")
	case c.Trade != Trade{} && c.Trade.AgreementDate.IsZero():
		return missing("trade.agreement_date")
	}
	for i := range c.Instalment.Earlier {
		if c.Instalment.Earlier[i].On.IsZero() {
			return missing(incasso.At("instalment.earlier", i) + ".on")
		}
	}
	return nil
}

// mostPrincipals bounds the list, and with it the explanation of a quotation.
const mostPrincipals = 10_000

// sumPrincipals adds up principals that are each above zero.
func sumPrincipals(principals []incasso.EUR) (incasso.EUR, error) {
	if len(principals) > mostPrincipals {
		return 0, incasso.Refuse(incasso.ErrOutOfRange, "principals",
			"De lijst is langer dan 10.000.", "The list is longer than 10,000.")
	}
	if len(principals) == 0 {
		return 0, incasso.Refuse(incasso.ErrOutOfRange, "principals",
			"Er moet ten minste een hoofdsom zijn.", "There must be at least one principal.")
	}
	var sum incasso.EUR
	for i, p := range principals {
		// One comparison for 1 to MaxEUR: below 1 wraps around to a large number.
		if uint64(p-1) >= uint64(incasso.MaxEUR) {
			return 0, principalRange(incasso.At("principals", i), p)
		}
		if sum += p; sum > incasso.MaxEUR {
			return 0, principalRange("principals", sum)
		}
	}
	return sum, nil
}

func (c *Claim) checkValues() error {
	switch {
	case c.Debtor > incasso.PublicBody:
		return unknownWord("debtor")
	case c.Origin > Alimony:
		return unknownWord("origin")
	case !inYears(c.DefaultDate):
		return yearRange("default_date")
	case !inYears(c.On):
		return yearRange("on")
	case c.Bought > SellerUnknown:
		return unknownWord("bought")
	case c.Trade.AgreementDate != incasso.Date{} && !inYears(c.Trade.AgreementDate):
		return yearRange("trade.agreement_date")
	case c.Trade.LastPaymentDay != incasso.Date{} && !inYears(c.Trade.LastPaymentDay):
		return yearRange("trade.last_payment_day")
	}
	for i := range c.Instalment.Earlier {
		e := &c.Instalment.Earlier[i]
		switch {
		case !inYears(e.On):
			return yearRange(incasso.At("instalment.earlier", i) + ".on")
		case e.Fee < 0 || e.Fee > incasso.MaxEUR:
			return amountRange(incasso.At("instalment.earlier", i) + ".fee")
		}
	}
	if c.Agreed != (Agreed{}) {
		return c.Agreed.checkValues()
	}
	return nil
}

func (a *Agreed) checkValues() error {
	switch {
	case a.Amount < 0 || a.Amount > incasso.MaxEUR:
		return amountRange("agreed.amount")
	case a.Percent < 0 || a.Percent > incasso.MaxRate:
		return amountRange("agreed.percent")
	case a.Minimum < 0 || a.Minimum > incasso.MaxEUR:
		return amountRange("agreed.minimum")
	}
	return nil
}

// checkDates refuses dates that contradict each other.
func (c *Claim) checkDates() error {
	if c.On.Before(c.DefaultDate) {
		return dateOrder("on",
			"De dag waarop de kosten worden berekend ligt voor de eerste dag van het verzuim.",
			"The day on which the fee is charged lies before the first day of default.")
	}
	for i := range c.Instalment.Earlier {
		if c.Instalment.Earlier[i].On.After(c.On) {
			return dateOrder(incasso.At("instalment.earlier", i)+".on",
				"Een eerdere vergoeding kan niet na deze zijn berekend.",
				"An earlier fee cannot have been charged after this one.")
		}
	}
	if c.Trade == (Trade{}) {
		return nil
	}
	if !c.Trade.LastPaymentDay.IsZero() && !c.Trade.LastPaymentDay.Before(c.DefaultDate) {
		return dateOrder("trade.last_payment_day",
			"De laatste dag voor betaling ligt voor de eerste dag van het verzuim.",
			"The last day for payment lies before the first day of default.")
	}
	if c.Trade.AgreementDate.After(c.DefaultDate) {
		return dateOrder("trade.agreement_date",
			"De overeenkomst is van voor de eerste dag van het verzuim.",
			"The agreement was concluded before the first day of default.")
	}
	return nil
}

// checkRelations refuses facts that exclude each other.
func (c *Claim) checkRelations() error {
	consumer := c.Debtor == incasso.Consumer
	switch {
	case c.Separate && consumer:
		return notAllowed("separate",
			"Bij een consument worden de hoofdsommen opgeteld (art. 6:96 lid 7 BW).",
			"For a consumer the principals are added up (art. 6:96 lid 7 BW).")
	case c.Instalment.given() && mixed(c.Principals):
		return notAllowed("principals",
			"Termijnen onder en vanaf 266,67 euro gaan niet samen in een brief.",
			"Instalments below and from 266.67 euro do not go in one letter.")
	case c.Agreed.Amount != 0 && (c.Agreed.Percent != 0 || c.Agreed.Minimum != 0):
		return notAllowed("agreed.amount",
			"Een bedongen bedrag en een bedongen percentage sluiten elkaar uit.",
			"An agreed amount and an agreed percentage exclude each other.")
	case c.Agreed.Minimum != 0 && c.Agreed.Percent == 0:
		return notAllowed("agreed.minimum",
			"Een minimum hoort bij een bedongen percentage.",
			"A minimum goes with an agreed percentage.")
	case c.Trade != Trade{} && consumer:
		return notAllowed("trade",
			"Met een consument bestaat geen handelsovereenkomst.",
			"There is no trade agreement with a consumer.")
	case c.UnfairClause && !consumer:
		return notAllowed("unfair_clause",
			"De toets op oneerlijke bedingen geldt voor consumenten.",
			"The test of unfair terms is for consumers.")
	}
	return nil
}

// checkScope refuses what art. 1 and 3 BIK leave out.
func (c *Claim) checkScope() error {
	switch {
	case c.Origin >= Tort:
		return outOfScope(c.Origin)
	case c.DefaultDate.DayNumber() < regimeFrom:
		return beforeRegime()
	}
	return nil
}

// inYears reports whether the library answers for a day.
func inYears(d incasso.Date) bool {
	n := d.DayNumber()
	return firstDay <= n && n <= lastDay
}

// mixed reports whether some instalments are small and others are not.
func mixed(principals []incasso.EUR) bool {
	small := principals[0] < instalmentBelow
	for _, p := range principals[1:] {
		if (p < instalmentBelow) != small {
			return true
		}
	}
	return false
}
