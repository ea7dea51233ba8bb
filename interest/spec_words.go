package interest

import (
	"strings"

	"github.com/go-incasso/incasso"
)

// say chooses the words of a language.
func say(lang incasso.Lang, nl, en string) string {
	if lang == incasso.EN {
		return en
	}
	return nl
}

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
	case plus < 0:
		return say(lang, " (het percentage van de wet min de overeengekomen ", " (the rate of the law less the agreed ") +
			percent(-plus, lang) + ")"
	}
	return say(lang, " (het percentage van de wet en de overeengekomen opslag van ", " (the rate of the law and the agreed ") +
		percent(plus, lang) + say(lang, ")", " on top)")
}

func perWord(per Per, lang incasso.Lang) string {
	switch per {
	case PerMonth:
		return say(lang, "per maand", "per month")
	case PerStartedMonth:
		return say(lang, "per (deel van een) maand", "per month or part of it")
	case PerYear:
	}
	return say(lang, "per jaar", "per year")
}

// kindText names the kind of interest in words.
func kindText(t *terms, lang incasso.Lang) string {
	switch t.kind {
	case Statutory:
		return say(lang, "wettelijke rente", "statutory interest")
	case Commercial:
		return say(lang, "wettelijke handelsrente", "statutory commercial interest")
	case PublicBody:
		return say(lang, "wettelijke rente met een overheidsinstantie als schuldenaar",
			"statutory interest owed by a public body")
	case Contractual:
	}
	switch t.debt {
	case TradeDebt:
		return say(lang, "contractuele rente uit een handelsovereenkomst", "interest agreed in a trade agreement")
	case PublicBodyDebt:
		return say(lang, "contractuele rente met een overheidsinstantie als schuldenaar",
			"agreed interest owed by a public body")
	case OrdinaryDebt:
	}
	return say(lang, "contractuele rente", "agreed interest")
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

// percentCell is a rate with two decimals, so that a column of them lines up.
func percentCell(r incasso.Rate, lang incasso.Lang) string {
	if lang == incasso.EN {
		return r.String() + "%"
	}
	return strings.Replace(r.String(), ".", ",", 1) + "%"
}

// dateCell is a date of always the same width: 02-03-2026 in Dutch, 2026-03-02 in
// English.
func dateCell(d incasso.Date, lang incasso.Lang) string {
	s := d.String()
	if lang == incasso.EN || len(s) != len("2026-03-02") {
		return s
	}
	return s[8:] + "-" + s[5:7] + "-" + s[:4]
}
