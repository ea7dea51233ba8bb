package main

import (
	"fmt"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

// text is the report for a person to read, in Dutch.
func text(r *report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s - openstaande posten per %s\n\n", r.Creditor.Name, r.AsOf.DutchDate())
	fmt.Fprintf(&b, "%-6s %-26s %-11s %14s %12s %12s %14s  %s\n",
		"nr", "debiteur", "soort", "hoofdsom", "rente", "kosten", "totaal", "kosten in rechte")
	for _, d := range r.Debtors {
		if d.Error != "" {
			fmt.Fprintf(&b, "%-6s %-26s overgeslagen: %s\n", d.Number, cut(d.Name, 26), d.Error)
			continue
		}
		fmt.Fprintf(&b, "%-6s %-26s %-11s %14s %12s %12s %14s  %s\n", d.Number, cut(d.Name, 26), kindDutch[d.Kind],
			plain(d.Owed.Principal), plain(d.Owed.Interest), plain(d.Owed.Costs), plain(d.Owed.Total), standingsDutch(d.Costs))
	}
	fmt.Fprintf(&b, "%-6s %-26s %-11s %14s %12s %12s %14s  rente per verdere dag %s\n\n", "", "samen", "",
		plain(r.Total.Principal), plain(r.Total.Interest), plain(r.Total.Costs), plain(r.Total.Total), r.Total.PerDay.Dutch())
	b.WriteString("Wat er vandaag gebeurt\n\n")
	for _, d := range r.Debtors {
		if d.Error == "" {
			fmt.Fprintf(&b, "%s %s: %s\n", d.Number, d.Name, nextDutch(&d))
		}
		for _, remark := range d.Remarks {
			fmt.Fprintf(&b, "  let op: %s\n", remark)
		}
	}
	b.WriteString(skipped(r))
	b.WriteString(notices(r))
	b.WriteString(oneLetter(r))
	fmt.Fprintf(&b, "\nRecht: versie %s, gecontroleerd tot en met %s.\n", r.Law.Version, r.Law.VerifiedThrough.DutchDate())
	return b.String()
}

var kindDutch = map[incasso.PartyKind]string{
	incasso.Consumer: "consument", incasso.SoleTrader: "eenmanszaak",
	incasso.Company: "bedrijf", incasso.PublicBody: "overheid",
}

var letterDutch = map[letter.Kind]string{
	letter.FourteenDay: "veertiendagenbrief", letter.NoticeOfDefault: "ingebrekestelling",
	letter.Reminder: "herinnering", letter.Summons: "sommatie", letter.AgencyFirst: "eerste brief",
}

var sentDutch = map[dossier.LetterKind]string{
	dossier.Reminder: "herinnering", dossier.WIK: "veertiendagenbrief", dossier.NoticeOfDefault: "ingebrekestelling",
	dossier.Demand: "sommatie", dossier.Summons: "sommatie",
}

// plain is an amount in a column.
func plain(e incasso.EUR) string { return strings.TrimPrefix(e.Dutch(), "€\u00a0") }

// cut shortens a name to a column.
func cut(s string, most int) string {
	r := []rune(s)
	if len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// standingsDutch tells how the costs stand, per letter where there were several.
func standingsDutch(list []standing) string {
	var parts []string
	for _, s := range list {
		part := standingDutch(s)
		if len(list) > 1 {
			part = strings.Join(s.Invoices, ", ") + " " + part
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "; ")
}

func standingDutch(s standing) string {
	switch s.Status {
	case dossier.Chargeable:
		return fmt.Sprintf("verschuldigd sinds %s: %s", s.From.DutchDate(), s.Total.Dutch())
	case dossier.Announced:
		return fmt.Sprintf("aangezegd, verschuldigd vanaf %s: %s", s.From.DutchDate(), s.Total.Dutch())
	case dossier.Waived:
		return "kwijtgescholden"
	case dossier.NotChargeable:
	}
	return "nog niet verschuldigd"
}

// nextDutch tells which letters go out to a debtor, or else what is waited for.
func nextDutch(d *result) string {
	var parts []string
	for _, l := range d.Letters {
		parts = append(parts, letterLine(l))
	}
	for _, a := range d.Next {
		if len(d.Letters) > 0 && (!a.Must || a.Action == dossier.SendLetter) {
			continue // the letter is what happens today
		}
		s := actionDutch(a)
		if !a.On.IsZero() {
			s += " (" + a.On.DutchDate() + ")"
		}
		parts = append(parts, s)
	}
	if len(parts) == 0 {
		return "niets; er staat niets open"
	}
	return strings.Join(parts, "; ")
}

func letterLine(l *letterResult) string {
	if l.Error != "" {
		return letterDutch[l.Kind] + " niet te schrijven: " + l.Error
	}
	s := letterDutch[l.Kind] + " op de post; ontvangst " + l.Received.DutchDate()
	if !l.LastDay.IsZero() {
		s += ", laatste dag " + l.LastDay.DutchDate()
	}
	switch {
	case l.Kind == letter.FourteenDay:
		s += fmt.Sprintf("; daarna, vanaf %s, kosten van %s", l.CostsFrom.DutchDate(), l.Costs.Dutch())
	case l.Costs > 0:
		s += fmt.Sprintf("; kosten van %s inbegrepen", l.Costs.Dutch())
	}
	return s
}

func actionDutch(a dossier.Action) string {
	switch a.Action {
	case dossier.Wait:
		return "wachten"
	case dossier.SendLetter:
		return sentDutch[a.Letter] + " sturen"
	case dossier.AskCreditor:
		return "beslissen hoe verder"
	case dossier.RefundSurplus:
		return "te veel betaald teruggeven"
	case dossier.InterruptLimitation:
		return "verjaring stuiten"
	default:
		return a.Action.String()
	}
}

// notices prints what the library remarks, each once with the debtors it is about.
func notices(r *report) string {
	var list []incasso.Notice
	about := map[string][]string{}
	for _, d := range r.Debtors {
		for _, n := range d.Notices {
			if about[n.ID] == nil {
				list = append(list, n)
			}
			about[n.ID] = append(about[n.ID], d.Number)
		}
	}
	if len(list) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("\nAantekeningen\n\n")
	for _, n := range list {
		fmt.Fprintf(&b, "%s\n  bij %s\n", n.NL, strings.Join(about[n.ID], ", "))
	}
	return b.String()
}

func skipped(r *report) string {
	if len(r.Bad) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("\nOvergeslagen regels\n\n")
	for _, bad := range r.Bad {
		fmt.Fprintf(&b, "regel %d: %s\n", bad.Line, bad.Reason)
	}
	return b.String()
}

// oneLetter prints the first 14-day letter that goes out, else the first letter,
// and explains each figure.
func oneLetter(r *report) string {
	var pick *letterResult
	to := ""
	for i := range r.Debtors {
		for _, l := range r.Debtors[i].Letters {
			if l.Text == "" {
				continue
			}
			if pick == nil || (l.Kind == letter.FourteenDay && pick.Kind != letter.FourteenDay) {
				pick, to = l, r.Debtors[i].Name
			}
		}
	}
	if pick == nil {
		return "\nEr gaat vandaag geen brief uit.\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\nDe brief aan %s\n%s\n%s\n", to, strings.Repeat("-", 72), strings.TrimRight(pick.Text, "\n"))
	fmt.Fprintf(&b, "%s\n\nHoe elk bedrag en elke dag tot stand kwam\n\n", strings.Repeat("-", 72))
	b.WriteString(incasso.Explain(pick.after, incasso.NL))
	if len(pick.fee) > 0 {
		b.WriteString("\nDe kosten die de brief aanzegt\n\n")
		b.WriteString(incasso.Explain(pick.fee, incasso.NL))
	}
	b.WriteString("\nDe termijn van de brief\n\n")
	b.WriteString(incasso.Explain(pick.term, incasso.NL))
	return b.String()
}
