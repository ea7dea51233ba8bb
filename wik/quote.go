package wik

import "github.com/go-incasso/incasso"

// Quote returns the collection costs for a claim: the fee of the scale over the sum
// of the principals (or over each apart, or the fee for small instalments), the
// VAT, the total, and what the contract and art. 6:96 lid 4 BW add. It changes
// nothing in c and keeps no part of it.
//
// Whether the costs are due is another question; [Assess] answers it.
//
// Refusals are an [*incasso.Error]: missing_field for principals, debtor,
// default_date, on, trade.agreement_date and instalment.earlier[i].on;
// unknown_word, invalid_date and out_of_range for a value outside its range;
// date_order for on before default_date, instalment.earlier[i].on after on, and
// days of the trade agreement that do not lie before the default; not_allowed for
// separate and trade with a consumer, unfair_clause without one, instalments below
// and from 266.67 together (field principals), and an agreed amount beside an
// agreed percentage; out_of_scope for origin; before_regime for default_date.
func Quote(c Claim) (q Quotation, err error) {
	// The result is filled in place: copying it would cost as much as the rest.
	ordinary := c.ordinary()
	if ordinary {
		q.Principal = c.Principals[0]
	} else if q.Principal, err = c.check(); err != nil {
		return Quotation{}, err
	}
	q.Count, q.Debtor, q.Origin = len(c.Principals), c.Debtor, max(c.Origin, Contract)
	q.DefaultDate, q.On = c.DefaultDate, c.On
	if ordinary {
		q.Fee, q.Applied = scaleFee(q.Principal)
	} else {
		(*quoting)(&q).setFee(&c)
	}
	if c.VAT != (VATFacts{}) {
		(*quoting)(&q).setVAT(c.VAT, c.VATOnBought)
	}
	q.Total = q.Fee + q.VAT
	if !ordinary {
		if err = (*quoting)(&q).setBeside(&c); err != nil {
			return Quotation{}, err
		}
	}
	return q, nil
}

// quoting is a Quotation that is being filled in.
type quoting Quotation

// setFee sets the fee of a claim that is not ordinary, and what its explanation
// needs.
func (q *quoting) setFee(c *Claim) {
	q.Bought, q.UnfairClause, q.Periodic = c.Bought, c.UnfairClause, c.Instalment.given()
	switch {
	case c.small():
		q.setInstalment(c.Instalment.Earlier)
	case c.Separate && len(c.Principals) > 1:
		q.setSeparate(c.Principals)
	default:
		q.Fee, q.Applied = scaleFee(q.Principal)
	}
}

// setBeside sets what the contract and art. 6:96 lid 4 BW add.
func (q *quoting) setBeside(c *Claim) error {
	if c.Trade != (Trade{}) {
		q.setTrade(c.Trade)
	}
	if c.Agreed != (Agreed{}) {
		return q.setAgreed(c.Agreed)
	}
	return nil
}

// given reports whether the principals are instalments.
func (i *Instalment) given() bool { return i.Periodic || len(i.Earlier) > 0 }

// small reports whether art. 2a BIK decides the fee.
func (c *Claim) small() bool {
	return c.Instalment.given() && c.Debtor == incasso.Consumer &&
		c.DefaultDate.DayNumber() >= instalmentFrom && c.Principals[0] < instalmentBelow
}

// setInstalment sets the fee for small instalments.
func (q *quoting) setInstalment(earlier []EarlierFee) {
	q.WindowFirst = windowFirst(q.On)
	for i := range earlier {
		// Above the cap the exact sum no longer matters, so it cannot overflow.
		if !earlier[i].On.Before(q.WindowFirst) {
			q.EarlierFees = min(q.EarlierFees+earlier[i].Fee, incasso.MaxEUR)
		}
	}
	if q.EarlierFees == 0 {
		q.Fee, q.Applied = instalmentFirst, AppliedInstalmentFirst
		return
	}
	q.Fee, q.Applied = instalmentFurther, AppliedInstalmentFurther
	if left := max(instalmentCap-q.EarlierFees, 0); left < q.Fee {
		q.Fee, q.Applied = left, AppliedInstalmentCap
	}
}

// windowFirst returns the first of the six months that end on a day: the day after
// the day with the same number six months before, clipped.
func windowFirst(on incasso.Date) incasso.Date {
	before, err := on.AddMonths(-instalmentMonths, incasso.Clip)
	if err != nil { // not for the years that are answered
		return on
	}
	return before.AddDays(1)
}

// setSeparate sets the sum of the fees over each principal apart. When different
// rules decided, the scale is named; the steps tell them apart.
func (q *quoting) setSeparate(principals []incasso.EUR) {
	for i, p := range principals {
		fee, applied := scaleFee(p)
		q.Fee += fee
		if i > 0 && applied != q.Applied {
			applied = AppliedScale
		}
		q.Applied = applied
	}
	q.parts = packParts(principals)
}

// setVAT decides on the raise with VAT, art. 2 lid 3 BIK.
func (q *quoting) setVAT(f VATFacts, onBought bool) {
	contested := (q.Bought == SellerDeducts || q.Bought == SellerUnknown) && !onBought
	switch {
	case !f.Outsourced:
		q.VATRefused = NotOutsourced
	case f.Deductible || contested:
		q.VATRefused = Deductible
	case !f.Declared:
		q.VATRefused = NotDeclared
	default:
		q.VATRate = vatOn(q.On).rate
		q.VAT = vatOver(q.Fee, q.VATRate)
	}
}

// vatOver returns the VAT over a fee, half-up. Fees are small, so that the product
// fits.
func vatOver(fee incasso.EUR, rate incasso.Rate) incasso.EUR {
	return (fee*incasso.EUR(rate) + unit/2) / unit
}

// setAgreed sets what the contract says beside the scale.
func (q *quoting) setAgreed(a Agreed) error {
	amount := a.Amount
	if a.Percent != 0 {
		share, err := q.Principal.Percent(a.Percent)
		if err != nil || share > incasso.MaxEUR {
			return amountRange("agreed.percent")
		}
		amount = max(share, a.Minimum)
	}
	q.Agreed, q.AgreedEffect = amount, AgreedContractual
	if q.Debtor == incasso.Consumer {
		q.AgreedEffect = AgreedWithinScale
		if amount > q.Fee {
			q.Agreed, q.AgreedEffect = q.Fee, AgreedCapped
		}
	}
	return nil
}

// setTrade sets what art. 6:96 lid 4 BW gives; nothing for an agreement from before
// it came into force.
func (q *quoting) setTrade(t Trade) {
	q.TradeAgreement, q.TradeWork = true, t.CollectionWork
	if t.AgreementDate.DayNumber() < tradeFrom {
		return
	}
	q.TradeFee, q.TradeFrom = tradeFee, q.DefaultDate
	if !t.LastPaymentDay.IsZero() {
		q.TradeFrom = t.LastPaymentDay.AddDays(1)
	}
	if t.CollectionWork {
		q.TradeFee = max(tradeFee, q.Fee)
	}
}
