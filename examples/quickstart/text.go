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
			plain(d.Owed.Principal), plain(d.Owed.Interest), plain(d.Owed.Costs), plain(d.Owed.Total), standingDutch(d.Costs))
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

func nextDutch(d *result) string {
	l := d.Letter
	switch {
	case l != nil && l.Error != "":
		return "brief niet te schrijven: " + l.Error
	case l != nil:
		s := fmt.Sprintf("%s op de post; ontvangst %s, laatste dag %s", letterDutch[l.Kind], l.Received.DutchDate(), l.LastDay.DutchDate())
		switch {
		case l.Kind == letter.FourteenDay:
			s += fmt.Sprintf("; daarna, vanaf %s, kosten van %s", l.CostsFrom.DutchDate(), l.Costs.Dutch())
		case l.Costs > 0:
			s += fmt.Sprintf("; kosten van %s inbegrepen", l.Costs.Dutch())
		}
		return s
	}
	var parts []string
	for _, a := range d.statement.Next {
		s := actionDutch(a)
		if !a.On.IsZero() {
			s += " (" + a.On.DutchDate() + ")"
		}
		parts = append(parts, s)
	}
	if len(parts) == 0 {
		return "niets; het dossier is gesloten"
	}
	return strings.Join(parts, "; ")
}

func actionDutch(a dossier.Action) string {
	switch a.Action {
	case dossier.Wait:
		return "wachten"
	case dossier.SendLetter:
		return letterDutch[letterKinds[a.Letter]] + " sturen"
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
	var pick *result
	for i := range r.Debtors {
		d := &r.Debtors[i]
		if d.Letter == nil || d.Letter.Text == "" {
			continue
		}
		if pick == nil || (d.Letter.Kind == letter.FourteenDay && pick.Letter.Kind != letter.FourteenDay) {
			pick = d
		}
	}
	if pick == nil {
		return "\nEr gaat vandaag geen brief uit.\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\nDe brief aan %s\n%s\n%s\n", pick.Name, strings.Repeat("-", 72), strings.TrimRight(pick.Letter.Text, "\n"))
	fmt.Fprintf(&b, "%s\n\nHoe elk bedrag en elke dag tot stand kwam\n\n", strings.Repeat("-", 72))
	b.WriteString(pick.Letter.after.Explain(incasso.NL))
	if pick.Letter.Kind == letter.FourteenDay {
		b.WriteString("\nDe kosten die de brief aanzegt\n\n")
		b.WriteString(incasso.Explain(pick.Letter.fee, incasso.NL))
	}
	b.WriteString("\nDe termijn van de brief\n\n")
	b.WriteString(incasso.Explain(pick.Letter.term.Steps(), incasso.NL))
	return b.String()
}
