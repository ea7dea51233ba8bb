package oracle

import (
	"github.com/go-incasso/incasso/dossier"
)

func dossierOps() []op {
	return []op{dossierStatement(), dossierProcedures()}
}

func dossierStatement() op {
	return op{
		name: "dossier.statement",
		doc:  "Where a file stands at the end of a day: position, holds, standing of the costs, money, what is next.",
		example: `{"procedure":"plain_legal","debtor":{"kind":"consumer"},` +
			`"claims":[{"id":"2026-118","principal":"450.00","invoice_date":"2026-01-02","due":"2026-01-16"}],` +
			`"events":[{"type":"letter_sent","on":"2026-02-02","letter":"wik"},` +
			`{"type":"payment_received","on":"2026-02-27","id":"p1","amount":"100.00"}],"as_of":"2026-03-02"}`,
		in: object("", "",
			procedureInput(),
			object("creditor", "Who is owed.", vatSpec("Asks for VAT over the costs.")),
			object("debtor", "Who owes.", word("kind", "The kind of debtor.", debtorWords()...).must()).must(),
			list("claims", "The claims.", object("", "",
				text("id", "Names the claim.").must(),
				amount("principal", "The amount, without interest and costs.").from(1).must(),
				date("invoice_date", "The date of the invoice."),
				date("due", "The last day for payment; interest starts the day after.").must(),
				word("kind", "The kind of interest.", "statutory", "commercial", "public_body", "contractual").
					or("that of the debtor"),
				rate("rate", "The rate of contractual interest.").between(0, 1000_00).mustForContractual(),
				word("per", "What the rate is expressed in.", "year", "month", "started_month").or("year"),
				flag("periodic", "An instalment of a contract.").or("false"),
			)).filled().must(),
			eventsSpec(),
			date("as_of", "The day at whose end the state is asked.").must(),
			date("known_on", "Leaves out what was recorded later.").or("everything is known"),
		),
		out: statementOutput(),
		run: runStatement,
	}
}

func statementOutput() spec {
	return object("", "", always(
		object("position", "Where the file stands in its procedure.",
			text("step", "The step, or closed, legal, recollection, client."),
			word("phase", "Whether it is to be done, waits or is an end.", "to_do", "waiting", "ended"),
			date("since", "The day on which it became the step, or was done.").orNull(),
			date("until", "The last day of its term.").orNull(),
			number("times", 0, 0, "How many times it was done."),
			text("outcome", "How a closed file ended.").orNull(),
		),
		list("holds", "What keeps the file waiting.", object("", "",
			word("reason", "Why.", holdReasons()...),
			date("since", "First day.").orNull(),
			date("until", "Last day, where it is known.").orNull(),
		)),
		object("standing", "How the costs stand in law.",
			word("status", "The standing.", "not_chargeable", "announced", "chargeable", "waived"),
			text("reason", "Why, in a stable word."),
			date("from", "The first day on which they are chargeable.").orNull(),
			amount("base", "The principal the fee was computed over."),
			amount("fee", "The fee without VAT."),
			amount("vat", "The VAT."),
			amount("total", "Their sum."),
			amount("charged", "Put on the debtor's account."),
			amount("waived", "Given up."),
		),
		object("money", "What is open.",
			amount("principal", "Principal."),
			amount("costs", "Costs without VAT."),
			amount("vat", "VAT over the costs."),
			amount("interest", "Interest."),
			amount("paid", "What came in and was not taken back."),
			amount("open", "The sum of the four."),
			amount("per_day", "The interest of one more day."),
			amount("surplus", "Paid when nothing was open any more."),
		),
		list("next", "What may or must happen.", object("", "",
			text("action", "What, in a stable word."),
			date("on", "The day.").orNull(),
			text("reason", "Why, in a stable word."),
			flag("must", "It must be done, not only may."),
			text("letter", "The letter to send.").orNull(),
			text("step", "The step of the procedure.").orNull(),
		)),
		list("allowed", "The types of events that the state allows.", word("", "", eventTypes()...)),
		list("ledger", "Every movement; charges positive, payments negative.", object("", "",
			date("on", "The day."),
			text("claim", "The claim; null for costs.").orNull(),
			word("component", "What moves.", "principal", "costs", "vat", "interest"),
			amount("amount", "The amount."),
			text("rule", "The rule that moves it."),
		)),
		list("limitation", "The end of the limitation of each claim.", object("", "",
			text("claim", "The claim."),
			date("last_day", "The last day on which it can be interrupted."),
			flag("warn", "That day is near or gone."),
		)),
	)...)
}

func dossierProcedures() op {
	p := object("", "", procedureFields()...)
	return op{
		name:    "dossier.procedures",
		doc:     "The procedures that ship with the library.",
		example: `{}`,
		in:      object("", ""),
		out:     object("", "", list("procedures", "The procedures.", p).must()),
		run:     runProcedures,
	}
}

func runStatement(in value, w *writer) error {
	req, err := dossier.DecodeRequest(in.d.raw(in.at))
	if err != nil {
		return err
	}
	s, err := req.File.Statement(req.Query)
	if err != nil {
		return err
	}
	writeStatement(w, &s)
	w.note(s.Notices()...)
	w.citeSources(s.Sources())
	return nil
}

func writeStatement(w *writer, s *dossier.Statement) {
	w.openObject("position")
	w.text("step", s.Position.Step)
	w.text("phase", s.Position.Phase.String())
	w.date("since", s.Position.Since)
	w.date("until", s.Position.Until)
	w.int("times", s.Position.Times)
	w.word("outcome", s.Position.Outcome)
	w.close('}')
	w.openList("holds")
	for _, h := range s.Holds {
		w.open()
		w.text("reason", h.Reason.String())
		w.date("since", h.Since)
		w.date("until", h.Until)
		w.close('}')
	}
	w.close(']')
	writeStanding(w, &s.Standing)
	writeMoney(w, &s.Money)
	w.openList("next")
	for _, a := range s.Next {
		w.open()
		w.text("action", a.Action.String())
		w.date("on", a.On)
		w.text("reason", a.Reason)
		w.bool("must", a.Must)
		w.word("letter", a.Letter.String())
		w.word("step", a.Step)
		w.close('}')
	}
	w.close(']')
	w.openList("allowed")
	for _, t := range s.Allowed.List() {
		w.element(t.String())
	}
	w.close(']')
	writeLedger(w, s)
}

func writeStanding(w *writer, s *dossier.Standing) {
	w.openObject("standing")
	w.text("status", s.Status.String())
	w.text("reason", s.Reason.String())
	w.date("from", s.From)
	w.eur("base", s.Base)
	w.eur("fee", s.Fee)
	w.eur("vat", s.VAT)
	w.eur("total", s.Total)
	w.eur("charged", s.Charged)
	w.eur("waived", s.Waived)
	w.close('}')
}

func writeMoney(w *writer, m *dossier.Balance) {
	w.openObject("money")
	w.eur("principal", m.Principal)
	w.eur("costs", m.Costs)
	w.eur("vat", m.VAT)
	w.eur("interest", m.Interest)
	w.eur("paid", m.Paid)
	w.eur("open", m.Open)
	w.eur("per_day", m.PerDay)
	w.eur("surplus", m.Surplus)
	w.close('}')
}

func writeLedger(w *writer, s *dossier.Statement) {
	w.openList("ledger")
	for _, e := range s.Ledger() {
		w.open()
		w.date("on", e.On)
		w.word("claim", e.Claim)
		w.text("component", e.Component.String())
		w.eur("amount", e.Amount)
		w.text("rule", e.Rule.String())
		w.close('}')
	}
	w.close(']')
	w.openList("limitation")
	for _, l := range s.Limitation {
		w.open()
		w.text("claim", l.Claim)
		w.date("last_day", l.LastDay)
		w.bool("warn", l.Warn)
		w.close('}')
	}
	w.close(']')
}

func runProcedures(_ value, w *writer) error {
	return w.any("procedures", dossier.Procedures())
}
