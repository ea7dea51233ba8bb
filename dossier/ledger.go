package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// A ledger is put together from lists that lie apart: the claims, the credit notes,
// the costs, the lines of interest, the payments. The entries are gathered list by list,
// and a key for each of them is sorted instead of the entries, which are larger.

// entryKey is what entries are sorted by: the day, what moved, the claim, and the place
// among those that were gathered. Movements of one day stand in the order of their kinds.
type entryKey uint64

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

// The widths of the parts of a key, in bits; maxClaims keeps to them, and 2^24 entries
// are more than a file of the largest size has.
const (
	placeBits = 24
	claimBits = 16
	kindBits  = 4
	maxClaims = 10_000
)

// gathered are the entries of a ledger on their way into their order.
type gathered struct {
	entries []Entry
	keys    []entryKey
}

func (g *gathered) add(k movementKind, claim int, e Entry) {
	if e.Amount == 0 {
		return
	}
	g.keys = append(g.keys, entryKey(e.On.DayNumber())<<(kindBits+claimBits+placeBits)|
		entryKey(k)<<(claimBits+placeBits)|entryKey(claim)<<placeBits|entryKey(len(g.entries)))
	g.entries = append(g.entries, e)
}

// both adds what moves interest and principal of a claim.
func (g *gathered) both(k movementKind, i int, e Entry, interest, principal incasso.EUR) {
	e.Component, e.Amount = Interest, interest
	g.add(k, i, e)
	e.Component, e.Amount = Principal, principal
	g.add(k, i, e)
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
	var entries [48]Entry
	var keys [48]entryKey
	g := gathered{entries[:0], keys[:0]}
	for _, e := range b.credits {
		g.add(moveCredit, 0, e)
	}
	for _, e := range b.costs {
		g.add(moveCosts, 0, e)
	}
	s := takeFold()
	defer s.release()
	for i := range b.claims {
		b.gather(&g, i, &s.desk)
	}
	slices.Sort(g.keys)
	out := make([]Entry, len(g.keys))
	for n, k := range g.keys {
		out[n] = g.entries[k&(1<<placeBits-1)]
	}
	return out
}

// gather adds the entries of a claim.
func (b *books) gather(g *gathered, i int, desk *interest.Workspace) {
	a := &b.claims[i]
	r, ok := a.unborn(a.last)
	if !ok {
		r, _ = desk.Accrue(a.question(a.last, &b.conventions, b.excluded)) // answered before, see interest
	}
	g.add(moveClaim, i, Entry{On: a.booked, Claim: a.id, Component: Principal, Amount: a.claimed, Rule: RulePrincipal})
	for j := range r.Lines {
		l := &r.Lines[j]
		g.add(moveInterest, i, Entry{On: l.Last, Claim: a.id, Component: Interest, Amount: l.Amount, Rule: RuleInterest})
	}
	for j := range r.Allocations {
		p := &r.Allocations[j]
		g.both(movePayment, i, Entry{On: p.On, Claim: a.id, Rule: RulePayment}, -p.Interest, -p.Principal)
	}
	if b.booked() {
		for _, c := range r.Capitalised {
			g.both(moveBooked, i, Entry{On: c.On, Claim: a.id, Rule: RuleBooked}, -c.Amount, c.Amount)
		}
	}
	in, pr := b.rounding(a, &r)
	g.both(moveRounding, i, Entry{On: a.settledOn(&r), Claim: a.id, Rule: RuleRounding}, in, pr)
	if !a.ended.IsZero() {
		g.both(moveRest, i, Entry{On: a.ended, Claim: a.id, Rule: RuleOffer}, -r.Open.Interest, -r.Open.Principal)
	}
}

// interest computes the interest of a claim again. The same question was answered when
// the statement was made, so there is no error; of a claim that bears none yet it is that
// of a period without days, as far as a rate is known for it.
func (b *books) interest(i int) interest.Result {
	a := &b.claims[i]
	q := a.question(a.last, &b.conventions, b.excluded)
	none, unborn := a.unborn(a.last)
	if unborn {
		q.FirstDay = a.last.AddDays(1)
	}
	r, err := interest.Accrue(q)
	if err != nil && unborn {
		return none
	}
	return r
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
