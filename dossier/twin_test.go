package dossier_test

import (
	"math/big"
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
)

// The twin computes the money and the standing of a file under the plain legal
// default once more, by another road: it walks every single day, adds the interest
// of the day as an exact fraction, and keeps its own books. It knows the law it
// needs from tables typed here: rates, the scale, days without post, holidays.

// twinRates are the ordinary and the commercial rate in hundredths of a percent,
// from the years that the tests use.
var twinRates = []struct {
	from                  string
	ordinary, commercials int64
}{
	{"2022-01-01", 200, 800}, {"2023-01-01", 400, 1050}, {"2023-07-01", 600, 1200}, {"2024-01-01", 700, 1250},
	{"2024-07-01", 700, 1225}, {"2025-01-01", 600, 1115}, {"2025-07-01", 600, 1015}, {"2026-01-01", 400, 1015},
	{"2026-07-01", 400, 1040},
}

// twinHolidays are the days of art. 3 ATW of the years that the tests use, and the
// equated days, as far as they are no Sunday.
var twinHolidays = []string{
	"2023-04-07", "2023-04-10", "2023-04-27", "2023-05-05", "2023-05-18", "2023-05-29", "2023-12-25", "2023-12-26",
	"2024-01-01", "2024-03-29", "2024-04-01", "2024-04-27", "2024-05-09", "2024-05-20", "2024-12-25", "2024-12-26",
	"2025-01-01", "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25", "2025-12-26",
	"2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26",
}

// twinEquated are the days equated with holidays.
var twinEquated = []string{"2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15"}

type twinClaim struct {
	principal, capital, closed *big.Rat // whole cents
	line                       *big.Rat // of the open line, exact
	rate                       int64
	base                       *big.Rat
	due                        incasso.Date
	commercial                 bool
	given                      incasso.EUR
	letter                     int          // 1 + index of the letter that covers it
	believed                   incasso.Date // until which a letter that came back was taken to cover it
	worked                     *big.Rat
}

type twinLetter struct {
	on, end  incasso.Date
	dead     bool
	demanded *big.Rat
	paid     *big.Rat
	done     bool
	met      bool
	fee      incasso.EUR
	base     incasso.EUR
	beside   []int // letters about claims that were open when it was sent
}

type twin struct {
	f             *dossier.File
	claims        []*twinClaim
	letters       []*twinLetter
	fee, open     incasso.EUR // costs: in law, and open
	base          incasso.EUR
	status        dossier.Status
	waivedAll     bool
	waiver        incasso.EUR
	paid, surplus incasso.EUR
	closed        bool
	stop          bool // an insolvency runs
	consumer      bool
}

func cents(e incasso.EUR) *big.Rat { return new(big.Rat).SetInt64(int64(e)) }

// halfUp rounds a fraction of cents.
func halfUp(r *big.Rat) *big.Rat {
	n := new(big.Int).Mul(r.Num(), big.NewInt(2))
	n.Add(n, r.Denom())
	n.Div(n, new(big.Int).Mul(r.Denom(), big.NewInt(2)))
	return new(big.Rat).SetInt(n)
}

func toEUR(r *big.Rat) incasso.EUR { return incasso.EUR(new(big.Int).Div(r.Num(), r.Denom()).Int64()) }

// twinScale is art. 2 lid 1 and 2 BIK in fractions.
func twinScale(p incasso.EUR) incasso.EUR {
	if p <= 0 {
		return 0
	}
	sum := new(big.Rat)
	for _, b := range []struct{ over, upTo, percent, part int64 }{
		{0, 2500, 15, 100}, {2500, 5000, 10, 100}, {5000, 10000, 5, 100}, {10000, 200000, 1, 100}, {200000, 1 << 40, 1, 200},
	} {
		top := min(int64(p), b.upTo*100)
		if top > b.over*100 {
			sum.Add(sum, big.NewRat((top-b.over*100)*b.percent, b.part))
		}
	}
	return min(max(toEUR(halfUp(sum)), 4000), 677500)
}

// twinEnd is the last day of the fourteen days after a letter by post, rolled.
func twinEnd(posted, received incasso.Date, email bool) incasso.Date {
	in := func(list []string, d incasso.Date) bool { return slices.Contains(list, d.String()) }
	d := posted
	switch {
	case !received.IsZero():
		d = received
	case email:
	default:
		for n := 0; n < 2; {
			d = d.AddDays(1)
			if w := int(d.Weekday()); w != 0 && w != 1 && !in(twinHolidays, d) {
				n++
			}
		}
	}
	d = d.AddDays(14)
	for w := int(d.Weekday()); w == 0 || w == 6 || in(twinHolidays, d) || in(twinEquated, d); w = int(d.Weekday()) {
		d = d.AddDays(1)
	}
	return d
}

// newTwin reads a file.
func newTwin(f *dossier.File) *twin {
	t := &twin{f: f, consumer: f.Debtor.Kind == incasso.Consumer}
	for _, c := range f.Claims {
		t.claims = append(t.claims, &twinClaim{principal: cents(c.Principal), capital: new(big.Rat), closed: new(big.Rat),
			line: new(big.Rat), base: new(big.Rat), due: c.Due, given: c.Principal,
			commercial: c.Kind == interest.Commercial || c.Kind == 0 && !t.consumer})
	}
	return t
}

// run walks the days through asOf.
func (t *twin) run(asOf incasso.Date) {
	reversed := map[string]bool{}
	received := map[int]incasso.Date{} // by the index of the letter
	bounced := map[int]incasso.Date{}
	first := asOf
	for _, c := range t.claims {
		if c.due.Before(first) {
			first = c.due
		}
	}
	for n, e := range t.f.Events {
		if e.Day().After(asOf) {
			continue
		}
		if e.Day().Before(first) {
			first = e.Day()
		}
		switch e := e.(type) {
		case dossier.PaymentReversed:
			reversed[e.ID] = true
		case dossier.LetterReceived:
			for _, i := range t.lettersOf(e.LetterOn, n) {
				received[i], bounced[i] = e.On, incasso.Date{}
			}
		case dossier.LetterBounced:
			for _, i := range t.lettersOf(e.LetterOn, n) {
				received[i], bounced[i] = incasso.Date{}, e.On
			}
		case dossier.CreditNote:
			for i, c := range t.f.Claims {
				if c.ID == e.Claim {
					t.claims[i].principal.Sub(t.claims[i].principal, cents(e.Amount))
				}
			}
		}
	}
	for d := first; !d.After(asOf); d = d.AddDays(1) {
		t.morning(d)
		t.accrue(d)
		for n, e := range t.f.Events {
			if e.Day() == d {
				t.event(e, d, reversed, received[n], bounced[n])
			}
		}
	}
	t.stand(asOf)
}

// lettersOf returns the letters of a day that were sent before the n-th event.
func (t *twin) lettersOf(d incasso.Date, n int) []int {
	var list []int
	for i, e := range t.f.Events[:n] {
		if _, ok := e.(dossier.LetterSent); ok && e.Day() == d {
			list = append(list, i)
		}
	}
	return list
}

// morning is what follows from the date alone.
func (t *twin) morning(d incasso.Date) {
	for i, l := range t.letters {
		if !l.dead && !l.done && l.end.AddDays(1) == d {
			l.done = true
			base := new(big.Rat)
			for _, c := range t.claims {
				if c.letter == i+1 {
					base.Add(base, c.principal)
				}
			}
			if base.Sign() == 0 {
				l.met = true
				continue
			}
			l.base = toEUR(base)
			t.base += l.base
			// Art. 6:96 lid 7 BW: the principals of letters about claims that were open
			// together are added up.
			all, before := l.base, incasso.EUR(0)
			for j, o := range t.letters {
				if slices.Contains(l.beside, j) || slices.Contains(o.beside, i) {
					all += o.base
					before += o.fee
				}
			}
			l.fee = max(0, min(twinScale(l.base), twinScale(all)-before))
			t.raise(l.fee)
		}
	}
	t.trade(d)
}

// trade is art. 6:96 lid 4 BW: any trade claim that is open when its last day has
// passed gives the file its forty euro, if nothing did before.
func (t *twin) trade(d incasso.Date) {
	if t.consumer || t.fee != 0 {
		return
	}
	base, strikes := new(big.Rat), false
	for _, c := range t.claims {
		if c.commercial && c.due.Before(d) && c.principal.Sign() > 0 {
			base.Add(base, c.principal)
			strikes = strikes || c.due.AddDays(1) == d
		}
	}
	if strikes {
		t.base = toEUR(base)
		t.raise(4000)
	}
}

// raise adds costs, as far as the creditor did not give them up. On a file that was
// closed they are chargeable and stay uncharged.
func (t *twin) raise(x incasso.EUR) {
	t.fee += x
	if t.waivedAll || t.closed {
		return
	}
	t.open += x
	w := min(t.waiver, t.open)
	t.waiver -= w
	t.open -= w
}

// accrue adds the interest of one day.
func (t *twin) accrue(d incasso.Date) {
	for _, c := range t.claims {
		if !c.due.Before(d) {
			continue
		}
		start := c.due.AddDays(1)
		if y := d.Year() - start.Year(); y > 0 {
			if a, err := start.AddYears(y, incasso.Clip); err == nil && a == d {
				c.end()
				c.capital.Add(c.capital, c.closed)
				c.closed = new(big.Rat)
			}
		}
		rate := c.rateOn(d)
		base := new(big.Rat).Add(c.principal, c.capital)
		if t.stop || base.Sign() == 0 {
			c.end()
			continue
		}
		if rate != c.rate || base.Cmp(c.base) != 0 {
			c.end()
		}
		c.rate, c.base = rate, base
		c.line.Add(c.line, new(big.Rat).Mul(base, big.NewRat(rate, 365*10000)))
	}
}

// rateOn is the rate of a day.
func (c *twinClaim) rateOn(d incasso.Date) (rate int64) {
	for _, r := range twinRates {
		if !day(r.from).After(d) {
			rate = r.ordinary
			if c.commercial {
				rate = r.commercials
			}
		}
	}
	return rate
}

// spread is art. 6:43 lid 2 BW. It asks of every claim again and again whether another
// one goes before it; those before which none goes share.
func (t *twin) spread(on incasso.Date, left *big.Rat) *big.Rat {
	before := func(a, b *twinClaim) bool {
		switch aDue, bDue := a.due.Before(on), b.due.Before(on); {
		case aDue != bDue:
			return aDue
		case a.rateOn(on) != b.rateOn(on):
			return a.rateOn(on) > b.rateOn(on)
		}
		return a.due.Before(b.due)
	}
	rest := slices.Clone(t.claims)
	for len(rest) > 0 && left.Sign() > 0 {
		var first, others []*twinClaim
		total := new(big.Rat)
		for _, c := range rest {
			if slices.ContainsFunc(rest, func(o *twinClaim) bool { return before(o, c) }) {
				others = append(others, c)
				continue
			}
			if open := new(big.Rat).Add(c.principal, c.interest()); open.Sign() > 0 {
				first = append(first, c)
				total.Add(total, open)
			}
		}
		whole := least(left, total)
		given := new(big.Rat)
		for n, c := range first {
			part := new(big.Rat).Sub(whole, given)
			if n < len(first)-1 {
				open := new(big.Rat).Add(c.principal, c.interest())
				part = least(part, halfUp(open.Mul(open, new(big.Rat).Quo(whole, total))))
			}
			given.Add(given, new(big.Rat).Sub(part, c.pay(part)))
		}
		for _, c := range first { // a last claim too small for the rest
			given.Sub(whole, c.pay(new(big.Rat).Sub(whole, given)))
		}
		left = new(big.Rat).Sub(left, whole)
		rest = others
	}
	return left
}

// end rounds the open line.
func (c *twinClaim) end() {
	c.closed.Add(c.closed, halfUp(c.line))
	c.line = new(big.Rat)
}

// interest is what is open of it, the unfinished line rounded.
func (c *twinClaim) interest() *big.Rat {
	sum := new(big.Rat).Add(c.capital, c.closed)
	return sum.Add(sum, halfUp(c.line))
}

func least(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return new(big.Rat).Set(a)
	}
	return new(big.Rat).Set(b)
}

// pay gives a claim its part of a payment and returns the rest: the oldest interest
// first, then principal.
func (c *twinClaim) pay(x *big.Rat) *big.Rat {
	x = new(big.Rat).Set(x)
	take := func(from *big.Rat) {
		p := least(x, from)
		x.Sub(x, p)
		from.Sub(from, p)
	}
	if x.Sign() == 0 {
		return x
	}
	if c.capital.Sign() > 0 {
		c.end()
		take(c.capital)
	}
	owed := new(big.Rat).Add(c.closed, halfUp(c.line))
	p := least(x, owed)
	x.Sub(x, p)
	c.closed.Sub(c.closed, p)
	if x.Sign() > 0 && c.principal.Sign() > 0 {
		c.end()
		take(c.principal)
	}
	return x
}

func (t *twin) event(e dossier.Event, d incasso.Date, reversed map[string]bool, got, back incasso.Date) {
	if t.closed {
		switch e.(type) {
		case dossier.PaymentReceived, dossier.CostsWaived, dossier.InsolvencyEnded:
		default:
			return
		}
	}
	switch e := e.(type) {
	case dossier.LetterSent:
		t.send(e, d, got, back)
	case dossier.PaymentReceived:
		if !reversed[e.ID] {
			t.receive(e)
		}
	case dossier.CostsWaived:
		if e.Amount == 0 {
			t.waivedAll = true
			t.open = 0
		} else {
			t.waiver += e.Amount
			w := min(t.waiver, t.open)
			t.waiver -= w
			t.open -= w
		}
	case dossier.InsolvencyOpened:
		t.stop = true
	case dossier.InsolvencyEnded:
		t.stop = false
	case dossier.Withdrawn:
		t.closed = true
	case dossier.ContactMade:
		t.work(d)
	}
}

func (t *twin) send(e dossier.LetterSent, d, got, back incasso.Date) {
	if !t.consumer {
		if e.Letter != dossier.Reminder || e.By == incasso.ByAgency {
			t.work(d)
		}
		return
	}
	if e.Letter != dossier.WIK {
		return
	}
	l := &twinLetter{on: d, demanded: new(big.Rat), paid: new(big.Rat), dead: !back.IsZero()}
	l.end = twinEnd(d, got, e.Channel == dossier.Email || e.Channel == dossier.Courier)
	t.letters = append(t.letters, l)
	seen := map[int]bool{}
	for _, c := range t.claims {
		if back.IsZero() && c.letter > 0 && !seen[c.letter] && new(big.Rat).Add(c.principal, c.interest()).Sign() > 0 {
			seen[c.letter] = true
			l.beside = append(l.beside, c.letter-1)
		}
	}
	// What an earlier letter was taken to cover is left to it, unless there is nothing
	// else for this one.
	for _, also := range []bool{false, true} {
		for _, c := range t.claims {
			if !c.due.Before(d) || c.letter != 0 || c.principal.Sign() <= 0 || c.believed.After(d) && !also {
				continue
			}
			if !back.IsZero() {
				c.believed = back
				continue
			}
			c.letter = len(t.letters)
			l.demanded.Add(l.demanded, c.principal)
		}
		if !back.IsZero() {
			return
		}
		if l.demanded.Sign() > 0 {
			break
		}
	}
	l.dead = l.demanded.Sign() == 0
}

// work is the first collection work on claims of a debtor who is no consumer.
func (t *twin) work(d incasso.Date) {
	if t.consumer {
		return
	}
	base, fresh := new(big.Rat), false
	for _, c := range t.claims {
		if !c.due.Before(d) {
			continue
		}
		if (c.worked == nil || c.worked.Sign() == 0) && c.principal.Sign() > 0 {
			c.worked, fresh = new(big.Rat).Set(c.principal), true
		}
		if c.worked != nil {
			base.Add(base, c.worked)
		}
	}
	if !fresh {
		return
	}
	t.base = toEUR(base)
	if fee := twinScale(t.base); fee > t.fee {
		t.raise(fee - t.fee)
	}
}

func (t *twin) receive(e dossier.PaymentReceived) {
	t.paid += e.Amount
	costs := min(e.Amount, t.open)
	t.open -= costs
	left := cents(e.Amount - costs)
	for _, id := range e.Designated {
		for i, c := range t.f.Claims {
			if c.ID == id {
				left = t.claims[i].pay(left)
			}
		}
	}
	left = t.spread(e.On, left)
	t.surplus += toEUR(left)
	used := new(big.Rat).Sub(cents(e.Amount), left)
	for _, l := range t.letters {
		if l.dead || l.done || e.On.After(l.end) {
			continue
		}
		if l.paid.Add(l.paid, used); l.paid.Cmp(l.demanded) >= 0 {
			l.met, l.done = true, true
		}
	}
	rest := new(big.Rat)
	for _, c := range t.claims {
		rest.Add(rest, c.principal)
		rest.Add(rest, c.interest())
	}
	if rest.Sign() == 0 && t.open == 0 {
		t.closed = true
	}
}

// stand tells how the costs stand at the end of a day.
func (t *twin) stand(d incasso.Date) {
	t.status = dossier.NotChargeable
	if t.fee > 0 {
		t.status = dossier.Chargeable
		return
	}
	for i, l := range t.letters {
		if l.dead || l.done {
			continue
		}
		base := new(big.Rat)
		for _, c := range t.claims {
			if c.letter == i+1 {
				base.Add(base, c.principal)
			}
		}
		if base.Sign() > 0 && !l.end.Before(d) {
			t.status = dossier.Announced
			t.base += toEUR(base)
		}
	}
}
