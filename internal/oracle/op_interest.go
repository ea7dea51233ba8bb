package oracle

import (
	"github.com/go-incasso/incasso/interest"
)

func interestOps() []op {
	return []op{interestAccrue()}
}

func interestAccrue() op {
	return op{
		name: "interest.accrue",
		doc:  "Interest over a period, line by line, with rate changes, compounding and payments.",
		example: `{"kind":"statutory","principal":"1500.00","first_day":"2025-02-01","last_day":"2026-03-02",` +
			`"payments":[{"on":"2025-06-30","amount":"500.00"}]}`,
		in:  accrueInput(),
		out: accrueOutput(),
		run: runAccrue,
	}
}

func accrueInput() spec {
	return object("", "",
		word("kind", "The kind of interest.", "statutory", "commercial", "public_body", "contractual").must(),
		amount("principal", "The amount that bears interest; negative for a credit note.").must(),
		date("first_day", "The first day that bears interest.").must(),
		date("last_day", "The last day that bears interest; the day before first_day answers zero.").must(),
		rate("rate", "The agreed rate; required for contractual, not allowed with another kind.").
			between(0, 1000_00).mustForContractual(),
		word("per", "What the agreed rate is expressed in; contractual only.",
			"year", "month", "started_month").or("year"),
		word("debt", "What the rate was agreed for; required for contractual, not allowed with another kind.",
			"ordinary", "trade", "public_body").mustForContractual(),
		rate("plus", "Points above the statutory rate; not with contractual."),
		flag("floor", "Each line has at least the statutory rate; contractual only.").
			or("true for ordinary and public_body, false for trade"),
		word("compounding", "When interest is added to the base.", "yearly", "monthly", "none").
			or("yearly; for contractual yearly when debt is trade, else none"),
		word("day_count", "How days become parts of a year.",
			"act/365", "act/act-calendar", "act/act-anniversary", "30/360").or("act/365"),
		word("rounding", "Where the cent is made.", "line", "end").or("line"),
		word("capitalise", "What is added to the base.", "rounded", "exact").or("rounded"),
		word("capitalised_as", "What added interest is in the books.", "interest", "principal").or("interest"),
		word("payment_day", "Whether the base is lower from the day after a payment or from the day itself.",
			"through", "from").or("through"),
		list("costs", "Costs, paid before interest.", object("", "",
			date("on", "The day from which they are open.").must(),
			amount("amount", "The amount.").from(0).must(),
			word("interest", "Whether they bear interest.", "none", "statutory").or("none"),
		)).bounded(),
		list("payments", "Payments.", object("", "",
			date("on", "The day of the payment.").must(),
			amount("amount", "The amount.").from(0).must(),
		)).bounded(),
		list("excluded", "Periods in which no interest runs.", object("", "",
			date("first", "First day.").must(),
			date("last", "Last day.").must(),
		)).bounded(),
		list("rates", "Rates of your own for days after the verified table.", object("", "",
			date("from", "First day of the rate.").must(),
			rate("percent", "The rate per year.").between(0, 100_00).must(),
		)).bounded(),
	)
}

func accrueOutput() spec {
	return object("", "", always(
		amount("interest", "All interest of the period, paid or not."),
		list("lines", "The specification.", object("", "",
			date("first", "First day."),
			date("last", "Last day."),
			number("days", 0, 0, "Number of days."),
			amount("base", "The amount that bears interest."),
			rate("rate", "The rate."),
			amount("amount", "The interest of the line."),
			flag("supplied", "The rate rests on a row that was supplied."),
			number("cost", 0, 0, "0 for the claim, n for its n-th cost."),
		)),
		list("capitalised", "Additions of interest to the base.", object("", "",
			date("on", "First day of the new year or month of interest."),
			amount("amount", "What was added."),
		)),
		list("allocations", "What each payment paid.", object("", "",
			date("on", "The day of the payment."),
			amount("costs", "Paid of the costs."),
			amount("interest", "Paid of the interest."),
			amount("principal", "Paid of the principal."),
			amount("surplus", "Left over."),
		)),
		object("open", "What is open at the end of the last day.",
			amount("costs", "Costs."),
			amount("interest", "Interest."),
			amount("principal", "Principal."),
			amount("total", "Their sum."),
		),
		amount("per_day", "One more day on the last base at the rate of the last day."),
	)...)
}

func accrueClaim(in value) interest.Claim {
	c := interest.Claim{
		Kind:          wordAt[interest.Kind](in, "kind"),
		Principal:     in.eur("principal"),
		FirstDay:      in.date("first_day"),
		LastDay:       in.date("last_day"),
		Per:           wordAt[interest.Per](in, "per"),
		Debt:          wordAt[interest.Debt](in, "debt"),
		Compounding:   wordAt[interest.Compounding](in, "compounding"),
		DayCount:      wordAt[interest.DayCount](in, "day_count"),
		Rounding:      wordAt[interest.Rounding](in, "rounding"),
		Capitalise:    wordAt[interest.Capitalise](in, "capitalise"),
		CapitalisedAs: wordAt[interest.CapitalisedAs](in, "capitalised_as"),
		PaymentDay:    wordAt[interest.PaymentDay](in, "payment_day"),
	}
	if in.has("rate") {
		c.Rate = new(in.rate("rate"))
	}
	if in.has("plus") {
		c.Plus = new(in.rate("plus"))
	}
	if in.has("floor") {
		c.Floor = new(in.bool("floor"))
	}
	for _, v := range in.get("costs").elements {
		c.Costs = append(c.Costs, interest.Cost{On: v.date("on"), Amount: v.eur("amount"),
			Interest: wordAt[interest.CostInterest](v, "interest")})
	}
	for _, v := range in.get("payments").elements {
		c.Payments = append(c.Payments, interest.Payment{On: v.date("on"), Amount: v.eur("amount")})
	}
	for _, v := range in.get("excluded").elements {
		c.Excluded = append(c.Excluded, interest.Period{First: v.date("first"), Last: v.date("last")})
	}
	for _, v := range in.get("rates").elements {
		c.Rates = append(c.Rates, interest.RateRow{From: v.date("from"), Percent: v.rate("percent")})
	}
	return c
}

func runAccrue(in value, w *writer) error {
	r, err := interest.Accrue(accrueClaim(in))
	if err != nil {
		return err
	}
	w.eur("interest", r.Interest)
	w.openList("lines")
	for i := range r.Lines {
		writeLine(w, &r.Lines[i])
	}
	w.close(']')
	w.openList("capitalised")
	for _, c := range r.Capitalised {
		w.open()
		w.date("on", c.On)
		w.eur("amount", c.Amount)
		w.close('}')
	}
	w.close(']')
	w.openList("allocations")
	for _, a := range r.Allocations {
		w.open()
		w.date("on", a.On)
		w.eur("costs", a.Costs)
		w.eur("interest", a.Interest)
		w.eur("principal", a.Principal)
		w.eur("surplus", a.Surplus)
		w.close('}')
	}
	w.close(']')
	w.openObject("open")
	w.eur("costs", r.Open.Costs)
	w.eur("interest", r.Open.Interest)
	w.eur("principal", r.Open.Principal)
	w.eur("total", r.Open.Total)
	w.close('}')
	w.eur("per_day", r.PerDay)
	w.note(r.Notices()...)
	w.citeSources(r.Sources())
	return nil
}

func writeLine(w *writer, l *interest.Line) {
	w.open()
	w.date("first", l.First)
	w.date("last", l.Last)
	w.int("days", l.Days())
	w.eur("base", l.Base)
	w.rate("rate", l.Rate)
	w.eur("amount", l.Amount)
	w.bool("supplied", l.Supplied)
	w.int("cost", int(l.Cost))
	w.close('}')
}
