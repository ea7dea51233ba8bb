package interest

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-incasso/incasso"
)

// perText puts the period of a rate into a sentence, and what was agreed on top of the
// rate of the law, which its source does not say.
func perText(sentence string, t *terms, lang incasso.Lang) string {
	return strings.Replace(sentence, "{per}", perWord(t.per, lang)+plusText(t.plus, lang), 1)
}

// plusText says which points were added to the rate of the law, or taken off it.
func plusText(plus incasso.Rate, lang incasso.Lang) string {
	switch {
	case plus == 0:
		return ""
	case plus < 0 && lang == incasso.EN:
		return " (the rate of the law less the agreed " + percent(-plus, lang) + ")"
	case plus < 0:
		return " (het percentage van de wet min de overeengekomen " + percent(-plus, lang) + ")"
	case lang == incasso.EN:
		return " (the rate of the law and the agreed " + percent(plus, lang) + " on top)"
	}
	return " (het percentage van de wet en de overeengekomen opslag van " + percent(plus, lang) + ")"
}

func perWord(per Per, lang incasso.Lang) string {
	nl, en := "per jaar", "per year"
	switch per {
	case PerMonth:
		nl, en = "per maand", "per month"
	case PerStartedMonth:
		nl, en = "per (deel van een) maand", "per month or part of it"
	case PerYear:
	}
	if lang == incasso.EN {
		return en
	}
	return nl
}

// words of the table in both languages.
type specWords struct {
	title, head                                     []string
	from, capital, paid, surplus                    string
	total, open, openCosts, openInterest, principal string
	perDay                                          string
}

func specText(lang incasso.Lang) *specWords {
	if lang == incasso.EN {
		return &specWords{
			title: []string{"", "Statutory interest", "Statutory commercial interest", "Statutory interest, public body", "Agreed interest"},
			head:  []string{"from", "through", "days", "base", "rate", "interest"},
			from:  "on the costs", capital: "interest added to the base", paid: "payment: costs, interest, principal",
			surplus: "paid too much", total: "Total interest", open: "Open",
			openCosts: "costs", openInterest: "interest", principal: "principal", perDay: "Interest per further day",
		}
	}
	return &specWords{
		title: []string{"", "Wettelijke rente", "Wettelijke handelsrente", "Wettelijke rente, overheidsinstantie", "Contractuele rente"},
		head:  []string{"van", "t/m", "dagen", "over", "rente", "bedrag"},
		from:  "over de kosten", capital: "rente bijgeschreven", paid: "betaling: kosten, rente, hoofdsom",
		surplus: "te veel betaald", total: "Totaal rente", open: "Open",
		openCosts: "kosten", openInterest: "rente", principal: "hoofdsom", perDay: "Rente per verdere dag",
	}
}

// Specification returns the computation as a table in plain text, for a letter or
// a court file: every line with its days, base and rate, the interest that was
// added to the base, what each payment paid, the total, what is open and the
// amount per further day. Amounts and rates are in the notation of the language;
// the lines sum to the total to the cent, unless only the total was rounded.
func (r Result) Specification(lang incasso.Lang) string {
	w := specText(lang)
	var b strings.Builder
	b.WriteString(w.title[r.terms.kind])
	b.WriteString(" (" + perWord(r.terms.per, lang) + ")" + plusText(r.terms.plus, lang) + "\n")
	specRow(&b, w.head[0], w.head[1], w.head[2], w.head[3], w.head[4], w.head[5])
	for i := range r.Lines {
		l := &r.Lines[i]
		if l.Cost > 0 && (i == 0 || r.Lines[i-1].Cost != l.Cost) {
			b.WriteString(w.from + "\n")
		}
		specRow(&b, l.First.String(), l.Last.String(), strconv.Itoa(l.Days()), money(l.Base, lang),
			percent(l.Rate, lang), money(l.Amount, lang))
	}
	if len(r.Capitalised) > 0 {
		b.WriteString(w.capital + "\n")
		for _, c := range r.Capitalised {
			specRow(&b, c.On.String(), "", "", "", "", money(c.Amount, lang))
		}
	}
	if len(r.Allocations) > 0 {
		b.WriteString(w.paid + "\n")
		for _, a := range r.Allocations {
			specRow(&b, a.On.String(), "", "", money(a.Costs, lang), money(a.Interest, lang), money(a.Principal, lang))
			if a.Surplus > 0 {
				specSum(&b, w.surplus, a.Surplus, lang)
			}
		}
	}
	specSum(&b, w.total, r.Interest, lang)
	if r.Open.Costs != 0 {
		specSum(&b, w.open+" "+w.openCosts, r.Open.Costs, lang)
	}
	specSum(&b, w.open+" "+w.openInterest, r.Open.Interest, lang)
	specSum(&b, w.open+" "+w.principal, r.Open.Principal, lang)
	specSum(&b, w.open, r.Open.Total, lang)
	specSum(&b, w.perDay, r.PerDay+r.PerDayCosts, lang)
	return b.String()
}

// The widths of the columns; the last two are wide enough for any amount of a
// payment's row.
var specWidths = [...]int{10, 10, 6, 16, 14, 16}

// specRow writes one row: days to the left, figures to the right.
func specRow(b *strings.Builder, cells ...string) {
	for i, c := range cells {
		pad := strings.Repeat(" ", max(0, specWidths[i]-utf8.RuneCountInString(c)))
		switch {
		case i == 0:
			b.WriteString(c + pad)
		case i == 1:
			b.WriteString("  " + c + pad)
		default:
			b.WriteString("  " + pad + c)
		}
	}
	b.WriteByte('\n')
}

// specSum writes a label and an amount under the last column.
func specSum(b *strings.Builder, label string, e incasso.EUR, lang incasso.Lang) {
	width := 10
	for _, w := range specWidths {
		width += w
	}
	amount := money(e, lang)
	b.WriteString(label)
	b.WriteString(strings.Repeat(" ", max(1, width-utf8.RuneCountInString(label)-utf8.RuneCountInString(amount))))
	b.WriteString(amount)
	b.WriteByte('\n')
}

func money(e incasso.EUR, lang incasso.Lang) string {
	if lang == incasso.EN {
		return e.English()
	}
	return e.Dutch()
}

func percent(r incasso.Rate, lang incasso.Lang) string {
	if lang == incasso.EN {
		return r.English()
	}
	return r.Dutch()
}
