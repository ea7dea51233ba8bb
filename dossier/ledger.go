package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// A ledger is put together from lists that lie apart: the claims, the credit notes,
// the costs, the lines of interest, the payments. An index is sorted first, in which
// every movement is one number, and the entries are then written once, in their
// place.

// movement is a place in the index: the day, what moved, the claim, and the number in
// its list. Movements of one day stand in the order of their kinds.
type movement uint64

type movementKind uint8

const (
	moveClaim movementKind = iota
	moveCredit
	moveCosts
	moveInterest
	moveBooked
	moveRounding
	movePayment
	moveRest
)

// The widths of the parts of a movement, in bits; maxClaims keeps to them.
const (
	placeBits = 24
	claimBits = 16
	kindBits  = 4
	maxClaims = 10_000
)

func newMovement(on incasso.Date, k movementKind, claim, place int) movement {
	return movement(on.DayNumber())<<(kindBits+claimBits+placeBits) | movement(k)<<(claimBits+placeBits) |
		movement(claim)<<placeBits | movement(place)
}

func (m movement) parts() (k movementKind, claim, place int) {
	return movementKind(m >> (claimBits + placeBits) & (1<<kindBits - 1)),
		int(m >> placeBits & (1<<claimBits - 1)), int(m & (1<<placeBits - 1))
}

// books is what the ledger and the interest of a statement are computed from when they
// are asked for.
type books struct {
	claims      []accrual
	conventions Conventions
	excluded    []interest.Period
	costs       []Entry
	credits     []Entry
}

// Ledger returns one entry for each movement of money, in the order of days: charges
// are positive, payments negative. Its sum per component is Money. The caller owns
// the result.
func (s *Statement) Ledger() []Entry { return s.books.ledger() }

func (b *books) ledger() []Entry {
	results := make([]interest.Result, len(b.claims))
	for i := range results {
		results[i] = b.interest(i)
	}
	var buf [64]movement
	index := b.movements(buf[:0], results)
	slices.Sort(index)
	room := len(index)
	for i := range results {
		// Each of these may move interest and principal.
		room += len(results[i].Allocations) + len(results[i].Capitalised) + 2
	}
	out := make([]Entry, 0, room)
	for _, m := range index {
		out = b.entry(out, results, m)
	}
	return out
}

// interest computes the interest of a claim again. The same question was answered when
// the statement was made, so there is no error.
func (b *books) interest(i int) interest.Result {
	a := &b.claims[i]
	if r, ok := a.unborn(a.last); ok {
		return r
	}
	r, _ := interest.Accrue(a.question(a.last, &b.conventions, b.excluded))
	return r
}

// movements lists every movement.
func (b *books) movements(index []movement, results []interest.Result) []movement {
	for i := range b.credits {
		index = append(index, newMovement(b.credits[i].On, moveCredit, 0, i))
	}
	for i := range b.costs {
		index = append(index, newMovement(b.costs[i].On, moveCosts, 0, i))
	}
	for i := range results {
		a, r := &b.claims[i], &results[i]
		index = append(index, newMovement(a.booked, moveClaim, i, 0))
		for j := range r.Lines {
			if r.Lines[j].Amount != 0 {
				index = append(index, newMovement(r.Lines[j].Last, moveInterest, i, j))
			}
		}
		for j := range r.Allocations {
			index = append(index, newMovement(r.Allocations[j].On, movePayment, i, j))
		}
		if b.booked() {
			for j := range r.Capitalised {
				index = append(index, newMovement(r.Capitalised[j].On, moveBooked, i, j))
			}
		}
		if in, pr := b.rounding(a, r); in != 0 || pr != 0 {
			index = append(index, newMovement(a.settledOn(r), moveRounding, i, 0))
		}
		if !a.ended.IsZero() {
			index = append(index, newMovement(a.ended, moveRest, i, 0))
		}
	}
	return index
}

// entry adds what moved.
func (b *books) entry(out []Entry, results []interest.Result, m movement) []Entry {
	k, i, j := m.parts()
	a, r := &b.claims[i], &results[i]
	switch k {
	case moveClaim:
		return append(out, Entry{On: a.booked, Claim: a.id, Component: Principal, Amount: a.claimed, Rule: RulePrincipal})
	case moveCredit:
		return append(out, b.credits[j])
	case moveCosts:
		return append(out, b.costs[j])
	case moveInterest:
		l := &r.Lines[j]
		return append(out, Entry{On: l.Last, Claim: a.id, Component: Interest, Amount: l.Amount, Rule: RuleInterest})
	case moveBooked:
		c := &r.Capitalised[j]
		return lower(out, c.On, a.id, c.Amount, -c.Amount, RuleBooked)
	case moveRounding:
		in, pr := b.rounding(a, r)
		return lower(out, a.settledOn(r), a.id, -in, -pr, RuleRounding)
	case movePayment:
		p := &r.Allocations[j]
		return lower(out, p.On, a.id, p.Interest, p.Principal, RulePayment)
	case moveRest:
		return lower(out, a.ended, a.id, r.Open.Interest, r.Open.Principal, RuleOffer)
	}
	return out
}

// booked reports whether interest that is added to the base is booked as principal.
func (b *books) booked() bool { return b.conventions.CapitalisedAs == interest.AsPrincipal }

// rounding returns the cents that are missing from the movements of a claim where a
// convention rounds something else than the lines: the total, or what is added to the
// base. Where every line is rounded there are none.
func (b *books) rounding(a *accrual, r *interest.Result) (in, principal incasso.EUR) {
	in, principal = r.Open.Interest, r.Open.Principal-a.principal
	for i := range r.Lines {
		in -= r.Lines[i].Amount
	}
	for i := range r.Allocations {
		in += r.Allocations[i].Interest
		principal += r.Allocations[i].Principal
	}
	if b.booked() {
		for i := range r.Capitalised {
			in += r.Capitalised[i].Amount
			principal -= r.Capitalised[i].Amount
		}
	}
	return in, principal
}

// settledOn is the day on which such cents are settled: the last that bore interest.
func (a *accrual) settledOn(r *interest.Result) incasso.Date {
	if n := len(r.Lines); n > 0 {
		return r.Lines[n-1].Last
	}
	return a.last
}

// lower adds what lowered the interest and the principal of a claim.
func lower(out []Entry, on incasso.Date, id string, interest, principal incasso.EUR, rule EntryRule) []Entry {
	if interest != 0 {
		out = append(out, Entry{On: on, Claim: id, Component: Interest, Amount: -interest, Rule: rule})
	}
	if principal != 0 {
		out = append(out, Entry{On: on, Claim: id, Component: Principal, Amount: -principal, Rule: rule})
	}
	return out
}
