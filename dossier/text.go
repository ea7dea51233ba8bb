package dossier

import (
	"strconv"
	"strings"

	"github.com/go-incasso/incasso"
)

// Text returns the statement as plain text in a language, a line for each fact: the
// four regions, the ledger, what comes next, and the remarks. It ends with a line
// feed.
func (s *Statement) Text(lang incasso.Lang) string {
	w := writer{lang: lang}
	w.line(w.say("Stand per ", "Statement of ") + w.date(s.AsOf) +
		w.say(", procedure ", ", procedure ") + s.Procedure)
	w.position(s)
	w.holds(s.Holds)
	w.standing(&s.Standing)
	w.money(s)
	w.ledger(s.Ledger())
	w.next(s.Next)
	for _, l := range s.Limitation {
		note := ""
		if l.Warn {
			note = w.say(" (let op)", " (take care)")
		}
		w.line(w.say("Verjaring ", "Limitation ") + l.Claim + ": " + w.date(l.LastDay) + note)
	}
	for _, o := range s.Overrides {
		w.line(w.say("Opzij gezet door ", "Set aside by ") + o.Who + ": " + o.Rule + " (" + o.Why + ")")
	}
	for _, n := range s.Notices() {
		w.line(w.say("Opmerking ", "Remark ") + n.ID + ": " + n.Text(lang))
	}
	return w.b.String()
}

// writer writes lines in a language.
type writer struct {
	lang incasso.Lang
	b    strings.Builder
}

func (w *writer) line(s string) {
	w.b.WriteString(s)
	w.b.WriteByte('\n')
}

func (w *writer) say(nl, en string) string {
	if w.lang == incasso.EN {
		return en
	}
	return nl
}

func (w *writer) date(d incasso.Date) string {
	switch {
	case d.IsZero():
		return "-"
	case w.lang == incasso.EN:
		return d.EnglishDate()
	}
	return d.DutchDate()
}

func (w *writer) eur(e incasso.EUR) string {
	if w.lang == incasso.EN {
		return e.English()
	}
	return e.Dutch()
}

func (w *writer) position(s *Statement) {
	p := &s.Position
	text := w.say("Positie: ", "Position: ") + w.say(positionWord(p), p.Step)
	if s.titles[0] != "" {
		text += " (" + w.say(s.titles[0], s.titles[1]) + ")"
	}
	switch p.Phase {
	case ToDo:
		text += w.say(", te doen sinds ", ", to be done since ") + w.date(p.Since)
	case Waiting:
		text += w.say(", gedaan op ", ", done on ") + w.date(p.Since)
	case Ended:
		text += w.say(", sinds ", ", since ") + w.date(p.Since)
	}
	if p.Times > 1 {
		text += w.say(", keer ", ", time ") + strconv.Itoa(p.Times)
	}
	if !p.Until.IsZero() {
		text += w.say(", termijn tot en met ", ", term through ") + w.date(p.Until)
	}
	if p.Outcome != "" {
		text += w.say(", afloop ", ", outcome ") + w.say(dutch(p.Outcome), p.Outcome)
	}
	w.line(text)
}

func (w *writer) holds(list []Hold) {
	for _, h := range list {
		text := w.say("Stilstand: ", "Hold: ") + w.name(h.Reason) + w.say(" sinds ", " since ") + w.date(h.Since)
		if !h.Until.IsZero() {
			text += w.say(" tot en met ", " through ") + w.date(h.Until)
		}
		if !h.InterestRuns {
			text += w.say(", geen rente", ", no interest")
		}
		w.line(text)
	}
}

func (w *writer) standing(st *Standing) {
	text := w.say("Kosten: ", "Costs: ") + w.name(st.Status) + " (" + w.name(st.Reason) + ")"
	if st.Total != 0 {
		text += ", " + w.eur(st.Fee)
		if st.VAT != 0 {
			text += w.say(" en btw ", " and VAT ") + w.eur(st.VAT)
		}
		text += w.say(" over ", " over ") + w.eur(st.Base)
	}
	if !st.From.IsZero() {
		text += w.say(", vanaf ", ", from ") + w.date(st.From)
	}
	if st.WholeFrom != st.From {
		text += w.say(" (geheel vanaf ", " (all of it from ") + w.date(st.WholeFrom) + ")"
	}
	if st.Status == Chargeable && st.Charged < st.Total {
		text += w.say(", nog niet gerekend", ", not charged yet")
	}
	w.line(text)
}

func (w *writer) money(s *Statement) {
	m := &s.Money
	w.line(w.say("Open: ", "Open: ") + w.eur(m.Open) +
		w.say(" (hoofdsom ", " (principal ") + w.eur(m.Principal) +
		w.say(", kosten ", ", costs ") + w.eur(m.Costs) +
		w.say(", btw ", ", VAT ") + w.eur(m.VAT) +
		w.say(", rente ", ", interest ") + w.eur(m.Interest) +
		w.say("), per dag ", "), per day ") + w.eur(m.PerDay) +
		w.say(", betaald ", ", paid ") + w.eur(m.Paid))
	if m.Surplus != 0 {
		w.line(w.say("Te veel betaald: ", "Paid too much: ") + w.eur(m.Surplus))
	}
	if len(s.Claims) > 1 {
		for _, c := range s.Claims {
			w.line("  " + c.Claim + w.say(": hoofdsom ", ": principal ") + w.eur(c.Principal) +
				w.say(", rente ", ", interest ") + w.eur(c.Interest))
		}
	}
}

func (w *writer) ledger(list []Entry) {
	for _, e := range list {
		text := "  " + e.On.String() + "  " + pad(w.name(e.Component), 10) + padLeft(e.Amount.String(), 12) + "  "
		if e.Claim != "" {
			text += e.Claim + " "
		}
		w.line(text + w.name(e.Rule))
	}
}

func pad(s string, n int) string     { return s + strings.Repeat(" ", max(0, n-len(s))) }
func padLeft(s string, n int) string { return strings.Repeat(" ", max(0, n-len(s))) + s }

func (w *writer) next(list []Action) {
	for _, a := range list {
		text := w.say("Mag: ", "May: ")
		switch {
		case a.Action == Wait:
			text = w.say("Wacht: ", "Waits: ")
		case a.Must:
			text = w.say("Moet: ", "Must: ")
		}
		text += w.name(a.Action)
		if a.Letter != 0 {
			text += " " + w.name(a.Letter)
		}
		switch {
		case a.On.IsZero():
		case !a.Must && a.Step == "" && a.Action != Wait:
			text += w.say(", vanaf ", ", from ") + w.date(a.On)
		default:
			text += w.say(", uiterlijk ", ", by ") + w.date(a.On)
		}
		w.line(text + " (" + w.say(dutch(a.Reason), a.Reason) + ")")
	}
}
