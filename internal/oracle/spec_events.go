package oracle

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
