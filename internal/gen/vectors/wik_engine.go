package main

// scale is art. 2 lid 1 BIK as a list of bands: the width of each in euros (0 for
// the last) and what it costs in thousandths.
var scale = []struct{ width, mille int64 }{{2500, 150}, {2500, 100}, {5000, 50}, {190000, 10}, {0, 5}}

// scaleFee returns the fee for a principal, which rule decided it, and the bands.
func scaleFee(principal num) (fee num, applied string, bands []any) {
	if principal.Sign() == 0 {
		return zero(), "none", l{}
	}
	sum, rest, over := zero(), principal, zero()
	for _, b := range scale {
		if rest.Sign() == 0 {
			break
		}
		base := rest
		var upTo any
		if b.width > 0 {
			base = least(rest, frac(b.width, 1))
			upTo = eur(plus(over, frac(b.width, 1)))
		}
		amount := times(base, frac(b.mille, 1000))
		bands = append(bands, m{"over": eur(over), "up_to": upTo, "percent": eur(frac(b.mille, 10)),
			"base": eur(base), "amount": eur(amount)})
		sum, rest, over = plus(sum, amount), minus(rest, base), plus(over, frac(b.width, 1))
	}
	switch {
	case sum.Cmp(frac(40, 1)) < 0:
		return frac(40, 1), "minimum", bands
	case sum.Cmp(frac(6775, 1)) > 0:
		return frac(6775, 1), "maximum", bands
	}
	return cents(sum), "scale", bands
}

func feeOut(principal num) m {
	fee, applied, bands := scaleFee(principal)
	return m{"fee": eur(fee), "applied": applied, "bands": bands}
}

// vatFacts are the three facts on which VAT depends.
type vatFacts struct{ Outsourced, Deductible, Declared bool }

func (v vatFacts) in() m {
	return m{"outsourced": v.Outsourced, "deductible": v.Deductible, "declared": v.Declared}
}

// quotation is a question of wik.quote.
type quotation struct {
	principals []num
	debtor     string
	origin     string
	dflt, on   day
	vat        *vatFacts
	separate   bool
	instalment bool
	earlier    []earlierFee
}

type earlierFee struct {
	on  day
	fee num
}

func (q *quotation) in() m {
	var principals []any
	for _, p := range q.principals {
		principals = append(principals, eur(p))
	}
	in := m{"principals": principals, "debtor": q.debtor, "default_date": q.dflt, "on": q.on}
	if q.origin != "" {
		in["origin"] = q.origin
	}
	if q.vat != nil {
		in["vat"] = q.vat.in()
	}
	if q.separate {
		in["separate"] = true
	}
	if q.instalment {
		inst := m{}
		if len(q.earlier) > 0 {
			var list []any
			for _, e := range q.earlier {
				list = append(list, m{"on": e.on, "fee": eur(e.fee)})
			}
			inst["earlier"] = list
		}
		in["instalment"] = inst
	}
	return in
}

// out works the quotation out. It knows nothing of refusals: those are written by
// hand.
func (q *quotation) out() m {
	sum := zero()
	for _, p := range q.principals {
		sum = plus(sum, p)
	}
	out := m{"principal": eur(sum), "vat_rate": nil, "vat_refused": nil}
	var fee num
	switch {
	case q.small():
		fee = q.smallFee(out)
	case q.separate && len(q.principals) > 1:
		fee = zero()
		for _, p := range q.principals {
			one, _, _ := scaleFee(p)
			fee = plus(fee, one)
		}
	default:
		var applied string
		var bands []any
		fee, applied, bands = scaleFee(sum)
		out["applied"], out["bands"] = applied, bands
	}
	vat := zero()
	if q.vat != nil {
		switch {
		case !q.vat.Outsourced:
			out["vat_refused"] = "not_outsourced"
		case q.vat.Deductible:
			out["vat_refused"] = "deductible"
		case !q.vat.Declared:
			out["vat_refused"] = "not_declared"
		default:
			rate := frac(21, 1)
			if q.on <= at("2012-09-30") {
				rate = frac(19, 1)
			}
			out["vat_rate"] = eur(rate)
			vat = cents(times(fee, times(rate, frac(1, 100))))
		}
	}
	out["fee"], out["vat"], out["total"] = eur(fee), eur(vat), eur(plus(fee, vat))
	return out
}

// small reports whether the rule for small instalments holds.
func (q *quotation) small() bool {
	return q.instalment && q.debtor == "consumer" && q.dflt >= at("2024-10-01") &&
		q.principals[0].Cmp(dec("266.67")) < 0
}

func (q *quotation) smallFee(out m) num {
	charged, before := zero(), false
	for _, e := range q.earlier {
		if e.on > q.on.plusMonths(-6) && e.on <= q.on {
			charged = plus(charged, e.fee)
			before = before || e.fee.Sign() > 0
		}
	}
	fee, word := frac(40, 1), "instalment_first"
	if before {
		fee, word = frac(20, 1), "instalment_further"
	}
	left := minus(frac(140, 1), charged)
	if left.Sign() < 0 {
		left = zero()
	}
	if left.Cmp(fee) < 0 {
		fee, word = left, "instalment_cap"
	}
	out["applied"] = word
	out["notices"] = l{m{"id": "bik.2a.unverified"}}
	return fee
}
