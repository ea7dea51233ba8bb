package oracle

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

func wikOps() []op {
	return []op{wikFee(), wikQuote()}
}

// The words of the contract that several operations use.

func debtorWords() []string {
	return []string{"consumer", "sole_trader", "company", "public_body"}
}

func originWords() []string {
	return []string{"contract", "settlement", "substitute_damages", "tort", "public_law", "alimony"}
}

func vatSpec(doc string) spec {
	return object("vat", doc,
		flag("outsourced", "The creditor pays another for the collection, with VAT.").or("false"),
		flag("deductible", "The creditor can deduct that VAT.").or("false"),
		flag("declared", "The creditor has declared that he cannot deduct it.").or("false"),
	)
}

func bandsSpec() spec {
	return list("bands", "The bands of the scale that hold a part of the principal.",
		object("", "",
			amount("over", "Lower end of the band, not included."),
			amount("up_to", "Upper end of the band, included; null for the last band.").orNull(),
			rate("percent", "Percentage of the band."),
			amount("base", "Part of the principal in the band."),
			amount("amount", "Percentage of that part, rounded for display."),
		))
}

func wikFee() op {
	return op{
		name:    "wik.fee",
		doc:     "The fee of the scale of art. 2 BIK for a principal, without VAT.",
		example: `{"principal":"1500.00"}`,
		in: object("", "",
			amount("principal", "The principal, without interest and costs.").from(0).must(),
		),
		out: object("", "", always(
			amount("fee", "The fee."),
			word("applied", "What decided the fee.", "none", "scale", "minimum", "maximum"),
			bandsSpec(),
		)...),
		run: runWikFee(scaleSources()),
	}
}

func wikQuote() op {
	return op{
		name: "wik.quote",
		doc:  "Fee, VAT and total for the claims in one letter.",
		example: `{"principals":["450.00","120.50"],"debtor":"consumer",` +
			`"default_date":"2026-01-15","on":"2026-03-02",` +
			`"vat":{"outsourced":true,"deductible":false,"declared":true}}`,
		in: object("", "",
			list("principals", "The principals, each above 0.", amount("", "").from(1)).filled().bounded().must(),
			word("debtor", "Who owes.", debtorWords()...).must(),
			word("origin", "What the claim arises from.", originWords()...).or("contract"),
			date("default_date", "The first day of default.").must(),
			date("on", "The day on which the fee is charged; its VAT rate counts.").must(),
			vatSpec("Asks for VAT; absent: no VAT is asked."),
			flag("separate", "One scale for each principal; not for consumers.").or("false"),
			object("instalment", "The principals are instalments of one contract.",
				list("earlier", "Fees charged before, without VAT.", object("", "",
					date("on", "The day on which it was charged.").must(),
					amount("fee", "The fee.").from(0).must(),
				)),
			),
		),
		out: object("", "", always(
			amount("principal", "The sum of the principals."),
			amount("fee", "The fee without VAT."),
			rate("vat_rate", "The rate of VAT; null when none is charged.").orNull(),
			amount("vat", "The VAT over the fee."),
			amount("total", "Fee and VAT."),
			word("applied", "What decided the fee.", "none", "scale", "minimum", "maximum",
				"instalment_first", "instalment_further", "instalment_cap"),
			bandsSpec(),
			word("vat_refused", "Why VAT was asked but not charged.",
				"not_outsourced", "deductible", "not_declared").orNull(),
		)...),
		run: runWikQuote,
	}
}

// scaleSources returns where the scale and its limits stand.
func scaleSources() []incasso.Source {
	var w writer
	for _, t := range wik.Tables() {
		if t.Name == "wik_bands" || t.Name == "wik_limits" {
			for _, row := range t.Rows {
				w.cite(row.Source)
			}
		}
	}
	return w.sources
}

func runWikFee(sources []incasso.Source) func(in value, w *writer) error {
	return func(in value, w *writer) error {
		s, err := wik.Scale(in.eur("principal"))
		if err != nil {
			return err
		}
		w.eur("fee", s.Fee)
		w.text("applied", s.Applied.String())
		var room [5]wik.Band
		writeBands(w, s.AppendBands(room[:0]))
		w.citeSources(sources)
		return nil
	}
}

func writeBands(w *writer, bands []wik.Band) {
	w.openList("bands")
	for _, b := range bands {
		w.open()
		w.eur("over", b.Over)
		if b.UpTo == 0 {
			w.null("up_to")
		} else {
			w.eur("up_to", b.UpTo)
		}
		w.rate("percent", b.Percent)
		w.eur("base", b.Base)
		w.eur("amount", b.Amount)
		w.close('}')
	}
	w.close(']')
}

func claimOf(in value) wik.Claim {
	c := wik.Claim{
		Debtor:      wordAt[incasso.PartyKind](in, "debtor"),
		Origin:      wordAt[wik.Origin](in, "origin"),
		DefaultDate: in.date("default_date"),
		On:          in.date("on"),
		Separate:    in.bool("separate"),
	}
	for _, p := range in.get("principals").elements {
		c.Principals = append(c.Principals, p.asEUR())
	}
	if vat := in.get("vat"); !vat.absent() {
		c.VAT = wik.VATFacts{Asked: true, Outsourced: vat.bool("outsourced"),
			Deductible: vat.bool("deductible"), Declared: vat.bool("declared")}
	}
	if instalment := in.get("instalment"); !instalment.absent() {
		c.Instalment.Periodic = true
		for _, v := range instalment.get("earlier").elements {
			c.Instalment.Earlier = append(c.Instalment.Earlier,
				wik.EarlierFee{On: v.date("on"), Fee: v.eur("fee")})
		}
	}
	return c
}

func runWikQuote(in value, w *writer) error {
	q, err := wik.Quote(claimOf(in))
	if err != nil {
		return err
	}
	w.eur("principal", q.Principal)
	w.eur("fee", q.Fee)
	if q.VATRate == 0 {
		w.null("vat_rate")
	} else {
		w.rate("vat_rate", q.VATRate)
	}
	w.eur("vat", q.VAT)
	w.eur("total", q.Total)
	w.text("applied", q.Applied.String())
	writeBands(w, q.Bands())
	w.word("vat_refused", q.VATRefused.String())
	w.note(q.Notices()...)
	w.citeSources(q.Sources())
	return nil
}
