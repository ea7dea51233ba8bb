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
		room += len(results[i].Allocations) // a payment may move interest and principal
		if !b.claims[i].ended.IsZero() {
			room++
		}
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
	case movePayment:
		p := &r.Allocations[j]
		return lower(out, p.On, a.id, p.Interest, p.Principal, RulePayment)
	case moveRest:
		return lower(out, a.ended, a.id, r.Open.Interest, r.Open.Principal, RuleOffer)
	}
	return out
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
