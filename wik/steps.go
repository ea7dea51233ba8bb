package wik

import "github.com/go-incasso/incasso"

// Steps returns the steps that led to the amounts, each with its rule, its source,
// its inputs and its output. The caller owns the result.
func (q Quotation) Steps() []incasso.Step {
	law := paragraphsOn(q.On)
	steps := make([]incasso.Step, 0, 16)
	steps = append(steps, incasso.Step{Rule: ruleScope, Source: refScope, In: []incasso.Value{
		incasso.Word("origin", q.Origin.String()), incasso.Day("day", q.DefaultDate),
	}})
	if q.Debtor == incasso.Consumer {
		steps = append(steps, incasso.Step{Rule: ruleLetter, Source: law.letter})
	} else {
		steps = append(steps, incasso.Step{Rule: ruleBusiness, Source: law.norm})
	}
	steps = q.feeSteps(steps, law)
	steps = q.vatSteps(steps)
	steps = q.agreedSteps(steps, law)
	return q.tradeSteps(steps)
}

// feeSteps adds how the fee came about.
func (q Quotation) feeSteps(steps []incasso.Step, law *paragraphRow) []incasso.Step {
	if q.Count > 1 && q.parts == "" {
		src := incasso.Ref{} // between businesses adding up is a choice, not a rule
		if q.Debtor == incasso.Consumer {
			src = law.aggregation
		}
		steps = append(steps, incasso.Step{Rule: ruleSum, Source: src,
			In: []incasso.Value{incasso.Number("count", q.Count)}, Out: incasso.Amount("principal", q.Principal)})
	}
	if q.Applied >= AppliedInstalmentFirst {
		return append(steps, q.instalmentStep())
	}
	if q.parts == "" {
		return scaleSteps(steps, q.Principal)
	}
	for i := range q.Count {
		steps = scaleSteps(steps, q.part(i))
	}
	return append(steps, incasso.Step{Rule: ruleSeparate, Source: refScale,
		In: []incasso.Value{incasso.Number("count", q.Count)}, Out: incasso.Amount("fee", q.Fee)})
}

// scaleSteps adds the bands of a principal and the rule that decided its fee.
func scaleSteps(steps []incasso.Step, principal incasso.EUR) []incasso.Step {
	var buf [len(scaleBands)]Band
	for _, b := range appendBands(buf[:0], principal) {
		steps = append(steps, incasso.Step{Rule: ruleBand, Source: refScale,
			In: []incasso.Value{
				incasso.Amount("base", b.Base), incasso.Amount("over", b.Over), incasso.Percentage("percent", b.Percent),
			},
			Out: incasso.Amount("amount", b.Amount)})
	}
	fee, applied := scaleFee(principal)
	rule, src := ruleScale, refScale
	switch applied { //nolint:exhaustive // a scale gives no other rules.
	case AppliedMinimum:
		rule, src = ruleMinimum, refMinimum
	case AppliedMaximum:
		rule = ruleMaximum
	}
	return append(steps, incasso.Step{Rule: rule, Source: src,
		In: []incasso.Value{incasso.Amount("principal", principal)}, Out: incasso.Amount("fee", fee)})
}

func (q Quotation) instalmentStep() incasso.Step {
	s := incasso.Step{Rule: ruleInstalmentFirst, Source: refInstalment,
		In: []incasso.Value{
			incasso.Day("window", q.WindowFirst), incasso.Amount("earlier", q.EarlierFees), incasso.Amount("cap", instalmentCap),
		},
		Out: incasso.Amount("fee", q.Fee)}
	switch q.Applied { //nolint:exhaustive // the others are no instalments.
	case AppliedInstalmentFurther:
		s.Rule = ruleInstalmentFurther
	case AppliedInstalmentCap:
		s.Rule = ruleInstalmentCap
	}
	return s
}

// vatSteps adds the decision on VAT; nothing when none was asked.
func (q Quotation) vatSteps(steps []incasso.Step) []incasso.Step {
	switch q.VATRefused {
	case NotOutsourced:
		return append(steps, incasso.Step{Rule: ruleVATNotOutsourced, Source: refVATRaise})
	case Deductible:
		return append(steps, incasso.Step{Rule: ruleVATDeductible, Source: refVATRaise})
	case NotDeclared:
		return append(steps, incasso.Step{Rule: ruleVATNotDeclared, Source: refVATRaise})
	}
	if q.VATRate == 0 {
		return steps
	}
	fee, vat := incasso.Amount("fee", q.Fee), incasso.Amount("vat", q.VAT)
	return append(steps,
		incasso.Step{Rule: ruleVATRaise, Source: refVATRaise},
		incasso.Step{Rule: ruleVATRate, Source: vatOn(q.On).source,
			In:  []incasso.Value{fee, incasso.Day("day", q.On), incasso.Percentage("percent", q.VATRate)},
			Out: vat},
		incasso.Step{Rule: ruleTotal, Source: refVATRaise,
			In: []incasso.Value{fee, vat}, Out: incasso.Amount("total", q.Total)})
}

// agreedSteps adds what the contract says.
func (q Quotation) agreedSteps(steps []incasso.Step, law *paragraphRow) []incasso.Step {
	s := incasso.Step{Rule: ruleAgreedContractual, Source: refModeration,
		In: []incasso.Value{incasso.Amount("fee", q.Fee)}, Out: incasso.Amount("agreed", q.Agreed)}
	switch q.AgreedEffect {
	case AgreedContractual:
	case AgreedWithinScale:
		s.Rule, s.Source = ruleAgreedWithin, law.norm
	case AgreedCapped:
		s.Rule, s.Source = ruleAgreedCapped, law.norm
	default:
		return steps
	}
	return append(steps, s)
}

// tradeSteps adds what art. 6:96 lid 4 BW gives.
func (q Quotation) tradeSteps(steps []incasso.Step) []incasso.Step {
	if q.TradeFee == 0 {
		return steps
	}
	steps = append(steps, incasso.Step{Rule: ruleTrade, Source: refTrade,
		In: []incasso.Value{incasso.Day("day", q.TradeFrom)}, Out: incasso.Amount("trade_fee", tradeFee)})
	if q.TradeWork {
		steps = append(steps, incasso.Step{Rule: ruleTradeWork, Source: refWork,
			In: []incasso.Value{incasso.Amount("least", tradeFee)}, Out: incasso.Amount("trade_fee", q.TradeFee)})
	}
	return steps
}
