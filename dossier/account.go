package dossier

import (
	"errors"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// account is one claim while a file is folded. Interest and the imputation within
// the claim (art. 6:44 BW) are those of the package interest; what is kept here is
// which part of each payment came to this claim.
type account struct {
	accrual
	claim *Claim
	// query is the question, desk is memory for its interest.
	query *Query
	desk  *interest.Workspace
	long  *longAccount // nil for fewer payments than make it worth while
	// open is a lower bound of what is open: interest only ever adds to it. It
	// saves asking for the interest at every payment.
	open incasso.EUR
	// settled tells that nothing is open and nothing will be.
	settled bool
	// letter is one more than the index of the letter that covers the claim.
	letter int
	// believed is the day until which a letter that came back was taken to cover it.
	believed incasso.Date
	// credits are the credit notes, in the order of their days.
	credits []creditPart
	// base is the principal that costs were reckoned over for a debtor who is no
	// consumer.
	base incasso.EUR
}

// init makes the account ready. Fields of a refusal are those of the claim.
func (a *account) init(f *File, i int) {
	c := &f.Claims[i]
	a.claim, a.id = c, c.ID
	a.claimed, a.principal, a.open = c.Principal, c.Principal, c.Principal
	a.kind, a.first = c.Kind, c.Due.AddDays(1)
	if c.Kind == 0 {
		a.kind = kindFor(f.Debtor.Kind)
	}
	if a.kind == interest.Contractual {
		a.rate, a.per, a.debt = *c.Rate, c.Per, debtFor(f.Debtor.Kind)
	}
}

// kindFor returns the interest that a debtor owes when a claim names none.
func kindFor(k incasso.PartyKind) interest.Kind {
	switch k {
	case incasso.SoleTrader, incasso.Company:
		return interest.Commercial
	case incasso.PublicBody:
		return interest.PublicBody
	case incasso.Consumer:
	}
	return interest.Statutory
}

// debtFor returns what agreed interest was agreed for.
func debtFor(k incasso.PartyKind) interest.Debt {
	switch k {
	case incasso.SoleTrader, incasso.Company:
		return interest.TradeDebt
	case incasso.PublicBody:
		return interest.PublicBodyDebt
	case incasso.Consumer:
	}
	return interest.OrdinaryDebt
}

// creditPart is what a credit note lowered a claim by.
type creditPart struct {
	on     incasso.Date
	amount incasso.EUR
}

// credit lowers the principal before anything else is computed.
func (a *account) credit(on incasso.Date, x incasso.EUR) {
	a.credits = append(a.credits, creditPart{on, x})
	a.principal -= x
	a.open = a.principal
	a.settled = a.principal == 0
}

// trade reports whether the claim is taken to follow from a trade agreement, as its
// interest does.
func (a *account) trade() bool { return a.kind != interest.Statutory }

// inDefault reports whether the last day for payment has passed on a day.
func (a *account) inDefault(on incasso.Date) bool { return a.claim.Due.Before(on) }

// at computes the interest through a day. The lines of the result hold until the
// account is asked again.
func (a *account) at(day incasso.Date, excluded []interest.Period) (interest.Result, error) {
	day = a.through(day)
	if r, ok := a.unborn(day); ok {
		return r, nil
	}
	return a.desk.Accrue(a.question(day, &a.query.Conventions, excluded))
}

// through returns the last day of interest when it is asked through a day. Nothing
// follows the end of a claim or its last payment, and no rate is needed for it.
func (a *account) through(day incasso.Date) incasso.Date {
	if !a.ended.IsZero() && a.ended.Before(day) {
		day = a.ended
	}
	if a.settled {
		last := a.first.AddDays(-1)
		if n := len(a.payments); n > 0 {
			last = a.payments[n-1].On
		}
		if last.Before(day) {
			day = last
		}
	}
	return day
}

// take gives the account as much of a payment as it has open on the day, and
// returns that; room is the number of payments there can be.
func (a *account) take(on incasso.Date, x incasso.EUR, excluded []interest.Period, room int) (incasso.EUR, error) {
	if x == 0 || a.settled || !a.ended.IsZero() {
		return 0, nil
	}
	if x >= a.open {
		open, err := a.openAt(on, excluded)
		if err != nil {
			return 0, err
		}
		a.open = open.Total
		x = min(x, a.open)
		a.settled = x == a.open
	}
	a.open -= x
	if x > 0 {
		if len(a.payments) == 0 && room > cap(a.payments) {
			a.payments = make([]interest.Payment, 0, room)
		}
		a.payments = append(a.payments, interest.Payment{On: on, Amount: x})
		a.tell(a.payments[len(a.payments)-1])
	}
	return x, nil
}

// principalAt returns the principal that is open at the end of a day.
func (a *account) principalAt(day incasso.Date, excluded []interest.Period) (incasso.EUR, error) {
	switch {
	case !a.ended.IsZero() && !a.ended.After(day):
		return 0, nil
	case len(a.payments) == 0:
		return a.principal, nil
	}
	open, err := a.openAt(day, excluded)
	// Interest that was booked as principal is paid before it, and no part of it.
	return min(a.principal, open.Principal), err
}

// creditedAfter returns what credit notes after a day lowered the claim by.
func (a *account) creditedAfter(day incasso.Date) incasso.EUR {
	var sum incasso.EUR
	for i := len(a.credits) - 1; i >= 0 && a.credits[i].on.After(day); i-- {
		sum += a.credits[i].amount
	}
	return sum
}

// openThen returns what is open at the end of a day as it stood on that day, before
// the credit notes that followed.
func (a *account) openThen(day incasso.Date, excluded []interest.Period) (interest.Open, error) {
	then := *a
	if x := a.creditedAfter(day); x != 0 {
		then.principal += x
		then.settled = false
	}
	r, err := then.at(day, excluded)
	return r.Open, err
}

// principalThen is principalAt before the credit notes that followed: what a letter of
// the day was right to ask.
func (a *account) principalThen(day incasso.Date, excluded []interest.Period) (incasso.EUR, error) {
	if a.creditedAfter(day) == 0 {
		return a.principalAt(day, excluded)
	}
	open, err := a.openThen(day, excluded)
	return min(a.principal+a.creditedAfter(day), open.Principal), err
}

// counts reports whether anything is or will be open on the claim.
func (a *account) counts() bool { return !a.settled && a.ended.IsZero() }

// claimError turns a refusal of the package interest into one about the claim.
func claimError(err error, i int) error {
	var e *incasso.Error
	if !errors.As(err, &e) {
		return err
	}
	c := *e
	switch c.Field {
	case "last_day", "day":
		c.Field = "as_of"
		return &c
	case "payments":
		c.Field = "events"
		return &c
	case "first_day":
		c.Field = "due"
	}
	return c.In(incasso.At("claims", i))
}
