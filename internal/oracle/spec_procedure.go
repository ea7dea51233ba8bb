package oracle

import "github.com/go-incasso/incasso/dossier"

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
