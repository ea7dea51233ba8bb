package interest

import (
	"cmp"
	"slices"

	"github.com/go-incasso/incasso"
)

// Allotment is a payment by a debtor who owes several debts to one creditor: what
// [Allocate] needs.
type Allotment struct {
	// On is the day of the payment; required. It decides which debts are due.
	On incasso.Date `json:"on"`
	// Amount is the amount paid, from 0 through MaxEUR.
	Amount incasso.EUR `json:"amount"`
	// Debts are the debts that are open on that day; required.
	Debts []OpenDebt `json:"debts"`
	// Designated are the debts that the debtor pointed at when he paid (art. 6:43
	// lid 1 BW), as indexes into Debts in the order of designation. What they leave
	// goes to the others by Order.
	Designated []int `json:"designated,omitempty"`
	// Order says which debts come first where the debtor did not say.
	Order Order `json:"order,omitzero"`
}

// OpenDebt is one debt with what is open of it.
type OpenDebt struct {
	// Open is what is open; Costs, Interest and Principal are from 0 through MaxEUR.
	// Total is not read.
	Open Open `json:"open"`
	// Due is the first day on which it can be claimed (opeisbaar); the zero Date is
	// due.
	Due incasso.Date `json:"due,omitzero"`
	// Rate is the interest it bears, the measure of how onerous (bezwarend) it is.
	Rate incasso.Rate `json:"rate,omitzero"`
	// Since is the day the debt came into being, which says which is oldest; the
	// zero Date is older than any other.
	Since incasso.Date `json:"since,omitzero"`
}

// Share is what one debt gets of a payment.
type Share struct {
	// Costs, Interest and Principal are what is paid of each, in the order of art.
	// 6:44 lid 1 BW.
	Costs     incasso.EUR `json:"costs"`
	Interest  incasso.EUR `json:"interest"`
	Principal incasso.EUR `json:"principal"`
	// Total is their sum.
	Total incasso.EUR `json:"total"`
}

// Allocate divides a payment over several debts by art. 6:43 BW: first the debts
// the debtor designated; else those that are due, of those the most onerous, of
// those the oldest, and equal ones in proportion to what is open. Within a debt it
// goes to costs, interest and principal in that order (art. 6:44 lid 1 BW). The
// shares are in the order of the debts; surplus is what no debt takes.
//
// In proportion, every share is rounded half-up to the cent and the last of the
// equal debts takes the rest, so that the shares add up.
//
// Errors are an [*incasso.Error]: a missing day or empty list ErrMissingField, an
// amount below zero or above MaxEUR ErrOutOfRange, an index that points at no debt
// or twice at one ErrNotAllowed.
func Allocate(a Allotment) (shares []Share, surplus incasso.EUR, err error) {
	if err := a.check(); err != nil {
		return nil, 0, err
	}
	shares = make([]Share, len(a.Debts))
	left := a.Amount
	pointedAt := make([]bool, len(a.Debts))
	for _, i := range a.Designated {
		left -= a.give(shares, i, left)
		pointedAt[i] = true
	}
	rest := make([]int, 0, len(a.Debts))
	for i := range a.Debts {
		if !pointedAt[i] {
			rest = append(rest, i)
		}
	}
	if a.Order == AsGiven {
		for _, i := range rest {
			left -= a.give(shares, i, left)
		}
		return shares, left, nil
	}
	slices.SortStableFunc(rest, a.byLaw)
	for len(rest) > 0 {
		n := 1
		for n < len(rest) && a.byLaw(rest[0], rest[n]) == 0 {
			n++
		}
		left -= a.proportion(shares, rest[:n], left)
		rest = rest[n:]
	}
	return shares, left, nil
}

// byLaw orders two debts by art. 6:43 lid 2 BW.
func (a *Allotment) byLaw(i, j int) int {
	x, y := &a.Debts[i], &a.Debts[j]
	later := func(d *OpenDebt) int {
		if d.Due.After(a.On) {
			return 1
		}
		return 0
	}
	return cmp.Or(later(x)-later(y), cmp.Compare(y.Rate, x.Rate), x.Since.Compare(y.Since))
}

// proportion divides what is left over equal debts and returns what they took.
func (a *Allotment) proportion(shares []Share, equal []int, left incasso.EUR) incasso.EUR {
	var open incasso.EUR
	for _, i := range equal {
		open += a.Debts[i].Open.sum()
	}
	left = min(left, open)
	taken := incasso.EUR(0)
	for n, i := range equal {
		part := left - taken
		if n < len(equal)-1 {
			// Both factors lie below 2^60 and part of the whole below the whole, so
			// this cannot fail; rounding up cannot take more than is left either.
			p, _ := incasso.MulDivHalfUp(int64(left), int64(a.Debts[i].Open.sum()), max(int64(open), 1))
			part = min(part, incasso.EUR(p))
		}
		taken += a.give(shares, i, part)
	}
	// A last debt too small for the rest leaves cents for the others.
	for _, i := range equal {
		taken += a.give(shares, i, left-taken)
	}
	return taken
}

// give pays one debt out of an amount, by art. 6:44, and returns what it took.
func (a *Allotment) give(shares []Share, i int, amount incasso.EUR) incasso.EUR {
	s, o := &shares[i], a.Debts[i].Open
	costs := min(amount, o.Costs-s.Costs)
	interest := min(amount-costs, o.Interest-s.Interest)
	principal := min(amount-costs-interest, o.Principal-s.Principal)
	s.Costs += costs
	s.Interest += interest
	s.Principal += principal
	taken := costs + interest + principal
	s.Total += taken
	return taken
}

func (o Open) sum() incasso.EUR { return o.Costs + o.Interest + o.Principal }

func (a *Allotment) check() error {
	switch {
	case a.On.IsZero():
		return missing("on")
	case len(a.Debts) == 0:
		return missing("debts")
	case a.Amount < 0 || !a.Amount.InRange():
		return amountRange("amount")
	case int(a.Order) >= len(orderWords):
		return unknownWord("order")
	case len(a.Debts) > mostDebts:
		return incasso.Refuse(incasso.ErrOutOfRange, "debts",
			"De lijst is langer dan 100.000.", "The list is longer than 100,000.")
	}
	for i := range a.Debts {
		for _, part := range [...]struct {
			name   string
			amount incasso.EUR
		}{
			{"costs", a.Debts[i].Open.Costs},
			{"interest", a.Debts[i].Open.Interest},
			{"principal", a.Debts[i].Open.Principal},
		} {
			if part.amount < 0 || !part.amount.InRange() {
				return amountRange(incasso.At("debts", i) + ".open." + part.name)
			}
		}
	}
	pointedAt := make([]bool, len(a.Debts))
	for n, i := range a.Designated {
		if i < 0 || i >= len(a.Debts) || pointedAt[i] {
			return incasso.Refuse(incasso.ErrNotAllowed, incasso.At("designated", n),
				"De aanwijzing noemt geen vordering, of een vordering twee keer.",
				"The designation names no debt, or one debt twice.")
		}
		pointedAt[i] = true
	}
	return nil
}

// mostDebts bounds the list, so that no sum of debts leaves int64.
const mostDebts = 100_000
