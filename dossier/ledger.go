package dossier

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// A ledger is put together from lists that lie apart: the claims, the credit notes,
// the costs, the lines of interest, the payments. An index is sorted first, in which
// every movement is one number, and the entries are then written once, in their
// place: entries are large, and a ledger is made for every statement.

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

// ledger lists every movement of money in the order of days.
func (s *fold) ledger(lines []claimLines) []Entry {
	var buf [64]movement
	index := s.movements(buf[:0], lines)
	slices.Sort(index)
	room := len(index)
	for i := range s.accounts {
		room += len(s.accounts[i].payments) // a payment may move interest and principal
		if !s.accounts[i].ended.IsZero() {
			room++
		}
	}
	out := make([]Entry, 0, room)
	for _, m := range index {
		out = s.entry(out, lines, m)
	}
	return out
}

// since is the day from which the books hold a claim: that of the invoice, or the last
// day for payment where it is not known.
func (c *Claim) since() incasso.Date {
	if c.InvoiceDate.IsZero() {
		return c.Due
	}
	return c.InvoiceDate
}

// booked is the day on which a claim stands in the ledger: a claim that is in the file
// is in its books, though its invoice be dated later than the day of the statement.
func (s *fold) booked(i int) incasso.Date {
	if d := s.file.Claims[i].since(); d.Before(s.query.AsOf) {
		return d
	}
	return s.query.AsOf
}

// movements lists every movement.
func (s *fold) movements(index []movement, lines []claimLines) []movement {
	for i := range s.accounts {
		index = append(index, newMovement(s.booked(i), moveClaim, i, 0))
	}
	if s.credits {
		for i, e := range s.file.Events {
			if c, ok := e.(CreditNote); ok && s.counts(c.When) {
				index = append(index, newMovement(c.On, moveCredit, 0, i))
			}
		}
	}
	for i := range s.costs.entries {
		index = append(index, newMovement(s.costs.entries[i].On, moveCosts, 0, i))
	}
	for i := range s.accounts {
		r := &lines[i].result
		for j := range r.Lines {
			if r.Lines[j].Amount != 0 {
				index = append(index, newMovement(r.Lines[j].Last, moveInterest, i, j))
			}
		}
		for j := range r.Allocations {
			index = append(index, newMovement(r.Allocations[j].On, movePayment, i, j))
		}
		if ended := s.accounts[i].ended; !ended.IsZero() {
			index = append(index, newMovement(ended, moveRest, i, 0))
		}
	}
	return index
}

// entry adds what moved.
func (s *fold) entry(out []Entry, lines []claimLines, m movement) []Entry {
	k, i, j := m.parts()
	r := &lines[i].result
	id := s.file.Claims[i].ID
	switch k {
	case moveClaim:
		c := &s.file.Claims[i]
		return append(out, Entry{On: s.booked(i), Claim: id, Component: Principal, Amount: c.Principal, Rule: RulePrincipal})
	case moveCredit:
		if c, ok := s.file.Events[j].(CreditNote); ok {
			return append(out, Entry{On: c.On, Claim: c.Claim, Component: Principal, Amount: -c.Amount, Rule: RuleCredit})
		}
	case moveCosts:
		return append(out, s.costs.entries[j])
	case moveInterest:
		l := &r.Lines[j]
		return append(out, Entry{On: l.Last, Claim: id, Component: Interest, Amount: l.Amount, Rule: RuleInterest})
	case movePayment:
		p := &r.Allocations[j]
		return lower(out, p.On, id, p.Interest, p.Principal, RulePayment)
	case moveRest:
		return lower(out, s.accounts[i].ended, id, r.Open.Interest, r.Open.Principal, RuleOffer)
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

// counts reports whether an event of these days counts for the query.
func (s *fold) counts(w When) bool {
	q := &s.query
	return !w.On.After(q.AsOf) && (q.KnownOn.IsZero() || !w.Recorded().After(q.KnownOn))
}
