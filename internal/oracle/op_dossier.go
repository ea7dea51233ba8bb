package oracle

import (
	"github.com/go-incasso/incasso/dossier"
)

func dossierOps() []op {
	return []op{dossierStatement(), dossierProcedures()}
}

func eventTypes() []string {
	return []string{"letter_sent", "letter_received", "letter_bounced", "payment_received", "payment_reversed",
		"credit_note", "contact_made", "promise_made", "dispute_raised", "dispute_resolved", "arrangement_agreed",
		"arrangement_ended", "costs_waived", "hold_placed", "hold_lifted", "credit_report", "trace_result",
		"vulnerability_signal", "insolvency_opened", "insolvency_ended", "no_recourse", "client_decision",
		"opportunity_found", "transferred_to_legal", "withdrawn", "override"}
}

func holdReasons() []string {
	return []string{"dispute", "client", "arrangement", "insolvency", "debt_help", "documents", "manual"}
}

func contactChannels() []string {
	return []string{"post", "registered", "email", "courier", "phone", "voice_computer", "sms", "visit", "portal"}
}

func eventsSpec() spec {
	e := object("", "",
		word("type", "Which fact it is.", eventTypes()...).must(),
		date("on", "The day on which it happened.").must(),
		date("recorded_on", "The day on which it became known.").or("the day itself"),
	)
	e.byType = eventFields()
	return list("events", "What happened, in any order; those of one day in the order given.", e)
}

// eventFields returns the fields of each type of event.
func eventFields() map[string][]spec {
	letterOn := date("letter_on", "The day on which the letter was sent.").or("that of the last letter")
	outcome := text("outcome", "How it went, in a word.")
	return map[string][]spec{
		"letter_sent": {
			word("letter", "What the letter is.", "reminder", "wik", "notice_of_default", "demand", "summons").must(),
			word("channel", "How it went.", "post", "registered", "email", "courier").or("post"),
			word("by", "Who sent it.", "creditor", "agency").or("creditor"),
			amount("stated_fee", "The costs that it stated, without VAT.").from(0),
			amount("stated_vat", "The VAT that it stated.").from(0),
			text("text", "The letter itself; it is checked."),
			date("last_day", "The last day for payment that it printed."),
		},
		"letter_received": {letterOn},
		"letter_bounced":  {letterOn},
		"payment_received": {
			text("id", "Names the payment, so that it can be reversed."),
			amount("amount", "What was credited.").from(1).must(),
			list("designated", "Claims that the debtor pointed out.", text("", "")),
		},
		"payment_reversed": {text("id", "The payment.").must()},
		"credit_note": {
			text("claim", "The claim.").must(),
			amount("amount", "What it was lowered by.").from(1).must(),
		},
		"contact_made": {
			word("channel", "How.", contactChannels()...).or("phone"),
			flag("reached", "The debtor was reached.").or("false"),
			outcome,
		},
		"promise_made": {
			amount("amount", "What was promised.").from(0),
			date("by", "The last day of the promise."),
		},
		"dispute_raised": {
			list("claims", "The disputed claims; all when none is named.", text("", "")),
			text("reason", "What the debtor says."),
		},
		"dispute_resolved": {outcome},
		"arrangement_agreed": {
			list("instalments", "The terms.", object("", "",
				date("due", "The last day.").must(),
				amount("amount", "The amount.").from(1).must(),
			)).filled().must(),
			flag("costs_waived", "No costs are charged under it.").or("false"),
			number("grace_days", 0, 365, "Days that an instalment may come late.").or("0"),
			flag("client_agreed", "The creditor agreed.").or("false"),
		},
		"arrangement_ended": {outcome},
		"costs_waived":      {amount("amount", "What was given up, with VAT; all when left out.").from(0)},
		"hold_placed": {
			word("reason", "Why.", holdReasons()...).must(),
			date("until", "The last day of the hold."),
		},
		"hold_lifted":          {word("reason", "The hold that ended.", holdReasons()...).must()},
		"credit_report":        {outcome},
		"trace_result":         {flag("found", "The debtor was found.").or("false")},
		"vulnerability_signal": {text("referred_to", "The help that the debtor was pointed to.")},
		"insolvency_opened":    {text("kind", "Which proceeding, in a word.")},
		"insolvency_ended":     {},
		"no_recourse":          {},
		"client_decision":      {text("decision", "legal, stop, recollection or continue.")},
		"opportunity_found":    {},
		"transferred_to_legal": {},
		"withdrawn":            {},
		"override": {
			text("rule", "The id of the rule that was set aside.").must(),
			text("who", "Who did so.").must(),
			text("why", "Why.").must(),
		},
	}
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

// procedureInput is the id of a shipped procedure, or a procedure.
func procedureInput() spec {
	p := object("procedure", "The id of a shipped procedure, or a procedure.", procedureFields()...).or("plain_legal")
	p.kind = kindTextOrObject
	for _, shipped := range dossier.Procedures() {
		p.words = append(p.words, shipped.ID)
	}
	return p
}

func debtorList(doc string) spec { return list("debtors", doc, word("", "", debtorWords()...)) }

func procedureFields() []spec {
	return []spec{
		text("id", "Its name.").must(),
		text("version", "Tells one text of it from another.").must(),
		text("title_nl", "What it does, in Dutch.").must(),
		text("title_en", "What it does, in English.").must(),
		text("follows", "The page it was read from."),
		text("page", "That page in words."),
		debtorList("The debtors it serves.").filled().must(),
		amount("min_amount", "The least principal it takes.").from(0),
		amount("max_amount", "The most principal it takes.").from(0),
		list("starts", "The first step for each kind of debtor.", object("", "",
			debtorList("The kinds of debtor.").must(),
			text("step", "The first step.").must(),
		)).filled().must(),
		list("steps", "The steps.", stepSpec()).filled().must(),
		branchesSpec(),
		object("consent", "What needs the creditor's consent.",
			flag("arrangement", "An arrangement.").or("false"),
			flag("legal", "Court collection.").or("false"),
		),
		object("service", "How soon the first letter leaves.",
			number("working_days", 0, 366, "Working days."),
			number("hours", 0, 8784, "Hours."),
			text("ordered_before", "The hour before which the order must be in."),
		),
		object("credit_check", "A check of the debtor's credit beside the steps.",
			number("within_days", 0, 366, "Days in which its outcome is known."),
			debtorList("The debtors it is done for; all when left out."),
		),
		list("holds", "What a hold does, where that differs from the default.", object("", "",
			word("reason", "The hold.", holdReasons()...).must(),
			flag("interest_stops", "No interest is asked over its days.").or("false"),
			flag("term_runs", "The terms of the procedure go on.").or("false"),
		)),
		list("unstated", "What the page does not say, and what is done instead.", object("", "",
			text("about", "What.").must(),
			text("nl", "In Dutch.").must(),
			text("en", "In English.").must(),
		)),
	}
}

func stepSpec() spec {
	money := func(name, doc string) spec { return word(name, doc, "none", "announce", "charge").or("none") }
	return object("", "",
		text("id", "Its name.").must(),
		word("kind", "What is done.", "reminder", "wik", "notice_of_default", "demand", "summons",
			"call", "contact", "visit", "assess").must(),
		text("title_nl", "What it is, in Dutch.").must(),
		text("title_en", "What it is, in English.").must(),
		list("channels", "The channels; the first is the usual one.", word("", "", contactChannels()...)),
		object("when", "For which files it is taken.",
			debtorList("The kinds of debtor; all when left out."),
			flag("no_response", "The debtor was not reached since the last letter.").or("false"),
			flag("has_phone", "There is a number.").or("false"),
			flag("has_email", "There is an address.").or("false"),
			amount("min_open", "The least open principal.").from(0),
			amount("max_open", "The most open principal.").from(0),
		),
		object("term", "How long it waits.",
			number("length", 0, 366, "The length."),
			word("unit", "Which days count.", "days", "working_days").or("days"),
			word("from", "From which day.", "dispatch", "receipt").or("dispatch"),
			flag("roll", "The last day moves to a working day.").or("false"),
		),
		object("within", "How soon it is done.",
			number("working_days", 0, 366, "Working days."),
			number("days", 0, 366, "Days."),
		),
		money("costs", "What it does with costs."),
		money("interest", "What it does with interest."),
		object("repeat", "It may be done again.",
			number("times", 0, 50, "How many times in all."),
		),
		list("next", "The steps or ends that may follow.", text("", "")).filled().must(),
		flag("optional", "It may be left out.").or("false"),
	)
}

func branchesSpec() spec {
	outcome := func(name, doc string) spec {
		return word(name, doc, "ask_client", "close", "recollect").or("ask_client")
	}
	return object("branches", "What happens when something comes in between.",
		object("dispute", "A dispute.", flag("ask_client", "The creditor is asked.").or("false")),
		object("arrangement", "An arrangement.",
			flag("costs_waived", "It comes without costs.").or("false"),
			word("missed", "What a missed instalment brings.", "breach", "remind").or("breach"),
			text("resume", "The step after a breach."),
			flag("waiver_lapses", "A waiver of costs ends with its breach.").or("false"),
		),
		outcome("insolvency", "An insolvency."),
		outcome("no_recourse", "Nothing can be recovered."),
		text("opportunity", "The step with which a file resumes."),
		flag("worries", "A debtor with money worries is pointed to help.").or("false"),
		flag("trace", "The debtor's numbers are searched.").or("false"),
	)
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
	for _, e := range s.Ledger {
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
