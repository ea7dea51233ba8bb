package main

// file is a question of dossier.statement about the plain legal procedure: claims,
// at most one 14-day letter, and payments. What the answer must say follows from
// the other calculations here.
type file struct {
	debtor   string
	vat      *vatFacts
	claims   []claim
	letter   *dispatch
	received *day // what became known of its receipt
	stated   num  // the fee that it stated
	payments []dated
	asOf     day
}

type claim struct {
	id        string
	principal num
	due       day
	kind      string
	rate      num
}

func (f *file) in() m {
	var claims, events []any
	for _, c := range f.claims {
		one := m{"id": c.id, "principal": eur(c.principal), "due": c.due}
		if c.kind != "" {
			one["kind"] = c.kind
		}
		if c.rate != nil {
			one["rate"] = eur(c.rate)
		}
		claims = append(claims, one)
	}
	if f.letter != nil {
		e := m{"type": "letter_sent", "on": f.letter.on, "letter": "wik"}
		if f.letter.how == "emailed" {
			e["channel"] = "email"
		}
		if f.stated != nil {
			e["stated_fee"] = eur(f.stated)
		}
		events = append(events, e)
		if f.received != nil {
			events = append(events, m{"type": "letter_received", "on": *f.received, "letter_on": f.letter.on})
		}
	}
	for _, p := range f.payments {
		events = append(events, m{"type": "payment_received", "on": p.on, "amount": eur(p.amount)})
	}
	in := m{"procedure": "plain_legal", "debtor": m{"kind": f.debtor}, "claims": claims, "as_of": f.asOf}
	if events != nil {
		in["events"] = events
	}
	if f.vat != nil {
		in["creditor"] = m{"vat": f.vat.in()}
	}
	return in
}

// interestKind is the kind of interest of a claim.
func (f *file) interestKind(c claim) string {
	switch {
	case c.kind != "":
		return c.kind
	case f.debtor == "consumer":
		return "statutory"
	case f.debtor == "public_body":
		return "public_body"
	}
	return "commercial"
}

// accounts works out every claim through a day. A payment goes to the costs, then
// to the first claim, and what that leaves to the next.
func (f *file) accounts(w *law, payments []dated, costs []dated, through day) []*accruing {
	var list []*accruing
	for i, c := range f.claims {
		q := &accrual{kind: f.interestKind(c), principal: c.principal, first: c.due + 1, last: max(through, c.due), payments: payments}
		if q.kind == "contractual" {
			q.rate, q.debt = c.rate, "ordinary"
		}
		if i == 0 {
			q.costs = costs
		}
		a := q.run(w)
		list = append(list, a)
		var rest []dated
		for _, x := range a.allocations {
			x := x.(m) //nolint:forcetypeassert // written by pay
			rest = append(rest, dated{x["on"].(day), dec(x["surplus"].(string))})
		}
		payments = rest
	}
	return list
}

func through(list []dated, d day) []dated {
	var out []dated
	for _, x := range list {
		if x.on <= d {
			out = append(out, x)
		}
	}
	return out
}

// costs tells from when which fee is due, over which base.
func (f *file) costs(w *law) (from day, base, fee num, due bool) {
	if f.debtor != "consumer" {
		// Art. 6:96 lid 4 BW: forty euro from the first day of default.
		from = f.claims[0].due + 1
		for _, c := range f.claims {
			from = min(from, c.due+1)
		}
		return from, nil, frac(40, 1), true
	}
	if f.letter == nil {
		return 0, nil, nil, false
	}
	q := *f.letter
	if f.received != nil {
		q = dispatch{how: "received", on: *f.received}
	}
	from = q.out(w)["costs_from"].(day) //nolint:forcetypeassert // always a day
	base = zero()
	for _, a := range f.accounts(w, through(f.payments, min(from-1, f.asOf)), nil, min(from-1, f.asOf)) {
		base = plus(base, a.principal)
	}
	fee, _, _ = scaleFee(base)
	if f.stated != nil {
		fee = least(fee, f.stated)
	}
	return from, base, fee, true
}

// out writes what the answer must say of the costs and of the money.
func (f *file) out(w *law) m {
	standing, fee, vat, charged := f.standing(w)
	list := f.accounts(w, f.payments, charged, f.asOf)
	principal, interest, perDay, paid := zero(), zero(), zero(), zero()
	running := true // every claim bears interest, so that a further day is known
	for _, a := range list {
		principal = plus(principal, a.principal)
		interest = plus(interest, plus(a.added, minus(a.fresh, a.freshPaid)))
		if running = running && a.last >= a.first; running {
			rate, _ := a.rateOn(a.last)
			perDay = plus(perDay, cents(times(times(a.base(), rate), frac(1, 36500))))
		}
	}
	for _, p := range f.payments {
		paid = plus(paid, p.amount)
	}
	open := zero()
	for _, c := range charged {
		open = c.amount
	}
	for _, x := range list[0].allocations {
		open = minus(open, dec(x.(m)["costs"].(string))) //nolint:forcetypeassert // written by pay
	}
	money := m{"principal": eur(principal), "interest": eur(interest), "paid": eur(paid),
		"open": eur(plus(plus(principal, interest), open))}
	if running {
		money["per_day"] = eur(perDay)
	}
	if vat.Sign() == 0 {
		money["costs"], money["vat"] = eur(open), "0.00"
	} else if len(f.payments) == 0 && charged != nil {
		money["costs"], money["vat"] = eur(fee), eur(vat)
	}
	return m{"standing": standing, "money": money}
}

// standing tells how the costs stand, and which were charged on which day.
func (f *file) standing(w *law) (standing m, fee, vat num, charged []dated) {
	from, base, fee, due := f.costs(w)
	standing, vat = m{"status": "not_chargeable"}, zero()
	if !due {
		standing["from"] = nil
		return standing, fee, vat, nil
	}
	if v := f.vat; v != nil && v.Outsourced && !v.Deductible && v.Declared && f.debtor == "consumer" {
		vat = cents(times(fee, frac(21, 100)))
	}
	switch {
	case f.asOf >= from:
		standing = m{"status": "chargeable", "from": from, "fee": eur(fee), "vat": eur(vat), "total": eur(plus(fee, vat))}
		if base != nil {
			standing["base"] = eur(base)
		}
		charged = []dated{{from, plus(fee, vat)}}
	case f.debtor == "consumer":
		standing = m{"status": "announced", "from": from}
	}
	return standing, fee, vat, charged
}
