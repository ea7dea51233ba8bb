package interest

import "github.com/go-incasso/incasso"

// The articles that the explanation cites. They are filled once and never written
// again.
var (
	artStatutory   = article("6:119", "1")
	artYearly      = article("6:119", "2")
	artAgreed      = article("6:119", "3")
	artTrade       = article("6:119a", "1")
	artTradeYear   = article("6:119a", "3")
	artTradeAgreed = article("6:119a", "")
	artPublic      = article("6:119b", "1")
	artPublicYear  = article("6:119b", "3")
	artPublicAgree = article("6:119b", "")
	artImputation  = article("6:44", "1")
)

func article(number, paragraph string) incasso.Ref {
	return incasso.Cite(incasso.Source{
		Law: "BW", BWBID: "BWBR0005289", Article: number, Paragraph: paragraph,
		Checked: incasso.MustDate(2026, 11, 21),
	})
}

// ground returns the article that the interest of a claim rests on. Points that were
// agreed on top of a rate of the law make it agreed interest, for which the law has another
// paragraph.
func (t *terms) ground() incasso.Ref {
	switch {
	case t.kind == Statutory && t.plus == 0:
		return artStatutory
	case t.kind == Commercial && t.plus == 0:
		return artTrade
	case t.kind == PublicBody && t.plus == 0:
		return artPublic
	case t.kind == Commercial || t.debt == TradeDebt:
		return artTradeAgreed
	case t.kind == PublicBody || t.debt == PublicBodyDebt:
		return artPublicAgree
	}
	return artAgreed
}

// yearly returns the article that adds interest to the base after a year. Additions by the
// month, and those to interest that was agreed for an ordinary debt, rest on the agreement.
func (t *terms) yearly() incasso.Ref {
	switch {
	case t.compounding == Monthly:
		return t.ground()
	case t.kind == Commercial || t.debt == TradeDebt:
		return artTradeYear
	case t.kind == PublicBody || t.debt == PublicBodyDebt:
		return artPublicYear
	case t.kind == Contractual || t.plus != 0:
		return artAgreed
	}
	return artYearly
}

// Sources returns what the result rests on: the article of the interest, of its
// compounding and of the imputation of payments where they played a part, and
// every row of a rate table that a line runs over, each once.
func (r Result) Sources() []incasso.Source {
	var out []incasso.Source
	seen := map[incasso.Source]bool{{}: true}
	add := func(ref incasso.Ref) {
		// Rows can have a source in common: a rate that did not change, say.
		if s := ref.Source(); !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	add(r.terms.ground())
	if len(r.Capitalised) > 0 {
		add(r.terms.yearly())
	}
	if r.terms.costLines {
		add(artStatutory)
	}
	if len(r.Allocations) > 0 {
		add(artImputation)
	}
	for i := range r.Lines {
		for _, row := range r.Lines[i].rows() {
			add(rowSources[row.id])
		}
	}
	return out
}
