package oracle

import (
	"github.com/go-incasso/incasso/deadline"
)

func deadlineOps() []op {
	return []op{deadlineWIKLetter(), deadlineTerm(), deadlinePaymentTerm(), deadlineLimitation(), deadlineWorkingDay()}
}

// whyWords are the reasons for which a day does not count.
func whyWords() []string {
	return []string{"saturday", "sunday", "monday", "new_year", "good_friday", "easter_monday",
		"kings_day", "queens_day", "liberation_day", "ascension_day", "whit_monday",
		"christmas_day", "boxing_day", "equated_day", "two_working_days"}
}

func workingSpec() spec {
	return object("working", "Which doubtful days are working days.",
		flag("equated", "Equated days are working days.").or("false"),
		flag("good_friday", "Good Friday is a working day.").or("false"),
		flag("liberation_day", "5 May is a working day.").or("false"),
	)
}

func skippedSpec() spec {
	return list("skipped", "The days that were passed over.", object("", "",
		date("date", "The day."),
		word("why", "Why it does not count.", whyWords()...),
	))
}

func deadlineWIKLetter() op {
	return op{
		name:    "deadline.wik_letter",
		doc:     "The days of the 14-day letter: receipt, the fourteen days, and the first day of costs.",
		example: `{"posted":"2026-03-02"}`,
		in: object("", "",
			date("posted", "The day of posting."),
			date("received", "The day on which it is known to have been received."),
			date("emailed", "The day on which it reached the mailbox."),
			flag("roll", "The last day moves on from a day of the ATW.").or("true"),
			number("delivery_days", 1, 365, "Delivery days until receipt; with posted only.").
				or("2, and 3 for posting from 2027-07-01"),
		).oneOf("posted", "received", "emailed"),
		out: object("", "", always(
			date("received", "The day of receipt."),
			flag("presumed", "Receipt is presumed."),
			date("first_day", "The first of the fourteen days."),
			date("last_day", "The last day for payment without costs."),
			date("last_day_unrolled", "The fourteenth day itself."),
			date("costs_from", "The first day on which costs may be charged."),
			skippedSpec(),
			flag("calendar_complete", "Every day that was consulted lies in 2010 to 2028."),
		)...),
		run: runWIKLetter,
	}
}

func deadlineTerm() op {
	return op{
		name:    "deadline.term",
		doc:     "The last day of a term, by statute or by contract.",
		example: `{"from":"2026-03-02","length":3,"unit":"working_days","basis":"contract"}`,
		in: object("", "",
			date("from", "The day of the event, which is not counted.").must(),
			number("length", 1, 10_000, "The length.").must(),
			word("unit", "What it is counted in.", "days", "working_days", "weeks", "months", "years").must(),
			word("basis", "Where it comes from.", "statute", "contract").must(),
			flag("roll", "The last day moves on from a day that does not count.").
				or("true for statute, false for contract"),
			workingSpec(),
		),
		out: object("", "", always(
			date("last_day", "The last day."),
			date("last_day_unrolled", "The last day before it moved."),
			skippedSpec(),
			flag("calendar_complete", "Every day that was consulted lies in 2010 to 2028."),
		)...),
		run: runTerm,
	}
}

func deadlineWorkingDay() op {
	return op{
		name:    "deadline.working_day",
		doc:     "Whether a day counts in one of the three sets of days.",
		example: `{"date":"2026-04-03","set":"working"}`,
		in: object("", "",
			date("date", "The day.").must(),
			word("set", "The set.", "working", "atw", "delivery").must(),
			workingSpec(),
		),
		out: object("", "", always(
			flag("is", "The day counts: a working day, no rest day of the ATW, a delivery day."),
			word("why", "Why it does not count; null when it does.", whyWords()...).orNull(),
		)...),
		run: runWorkingDay,
	}
}

func deadlinePaymentTerm() op {
	return op{
		name:    "deadline.payment_term",
		doc:     "The last day for payment of an invoice, and the first day of default and interest.",
		example: `{"contract":"trade","invoice_date":"2026-03-02","agreed_days":30}`,
		in: object("", "",
			word("contract", "Who owes whom.", "trade", "public_body", "large_to_sme", "consumer").must(),
			date("invoice_date", "The date on the invoice."),
			date("invoice_received", "The day on which the invoice was received."),
			date("performance_received", "The day on which the performance was received."),
			date("accepted", "The day on which the performance was accepted."),
			date("agreed_last_day", "The last day for payment that was agreed."),
			number("agreed_days", 1, 10_000, "The days that were agreed, from invoice_date, else from invoice_received."),
			date("contract_date", "The day of the agreement."),
			flag("expressly", "A longer term was expressly agreed.").or("false"),
			flag("justified", "A longer term of a public body is objectively justified.").or("false"),
		),
		out: object("", "", always(
			date("last_day", "The last day for payment; null when only a notice of default brings one.").orNull(),
			date("default_from", "The first day of default.").orNull(),
			date("interest_from", "The first day that bears interest.").orNull(),
			word("ground", "What the last day rests on.", "agreed_last_day", "agreed_days",
				"invoice_received", "performance_received", "accepted", "notice_needed"),
			flag("capped", "The agreed term was longer than the law allows."),
		)...),
		run: runPaymentTerm,
	}
}

func deadlineLimitation() op {
	return op{
		name:    "deadline.limitation",
		doc:     "The last day before a claim is time-barred.",
		example: `{"claim":"contract","due":"2024-05-01","interruptions":["2026-03-02"]}`,
		in: object("", "",
			word("claim", "The kind of claim.", "contract", "periodic", "consumer_sale", "damages",
				"undue_payment", "judgment", "judgment_periodic").must(),
			date("due", "The day on which the claim fell due.").must(),
			list("interruptions", "Interruptions, in any order.", date("", "")),
		),
		out: object("", "", always(
			date("last_day", "The last day on which the claim can still be interrupted."),
		)...),
		run: runLimitation,
	}
}

func workingOf(in value) deadline.Working {
	w := in.get("working")
	return deadline.Working{
		Equated:       w.bool("equated"),
		GoodFriday:    w.bool("good_friday"),
		LiberationDay: w.bool("liberation_day"),
	}
}

// choiceAt reads true, false or absent.
func choiceAt(in value, name string) deadline.Choice {
	if !in.has(name) {
		return deadline.Default
	}
	return deadline.ChoiceOf(in.bool(name))
}

func runWIKLetter(in value, w *writer) error {
	t, err := deadline.WIKLetter(deadline.Dispatch{
		Posted:       in.date("posted"),
		Received:     in.date("received"),
		Emailed:      in.date("emailed"),
		Roll:         choiceAt(in, "roll"),
		DeliveryDays: in.int("delivery_days"),
	})
	if err != nil {
		return err
	}
	w.date("received", t.Received)
	w.bool("presumed", t.Presumed)
	w.date("first_day", t.FirstDay)
	w.date("last_day", t.LastDay)
	w.date("last_day_unrolled", t.LastDayUnrolled)
	w.date("costs_from", t.CostsFrom)
	writeSkipped(w, t.Skipped())
	w.bool("calendar_complete", t.CalendarComplete)
	w.note(t.Notices()...)
	w.citeSteps(t.Steps())
	return nil
}

func runTerm(in value, w *writer) error {
	r, err := deadline.Count(deadline.Term{
		From:    in.date("from"),
		Length:  in.int("length"),
		Unit:    wordAt[deadline.Unit](in, "unit"),
		Basis:   wordAt[deadline.Basis](in, "basis"),
		Roll:    choiceAt(in, "roll"),
		Working: workingOf(in),
	})
	if err != nil {
		return err
	}
	w.date("last_day", r.LastDay)
	w.date("last_day_unrolled", r.LastDayUnrolled)
	writeSkipped(w, r.Skipped())
	w.bool("calendar_complete", r.CalendarComplete)
	w.note(r.Notices()...)
	w.citeSteps(r.Steps())
	return nil
}

func runPaymentTerm(in value, w *writer) error {
	r, err := deadline.PaymentTerm(deadline.PaymentFacts{
		Contract:            wordAt[deadline.Relation](in, "contract"),
		InvoiceDate:         in.date("invoice_date"),
		InvoiceReceived:     in.date("invoice_received"),
		PerformanceReceived: in.date("performance_received"),
		Accepted:            in.date("accepted"),
		AgreedLastDay:       in.date("agreed_last_day"),
		AgreedDays:          in.int("agreed_days"),
		ContractDate:        in.date("contract_date"),
		Expressly:           in.bool("expressly"),
		Justified:           in.bool("justified"),
	})
	if err != nil {
		return err
	}
	w.date("last_day", r.LastDay)
	w.date("default_from", r.DefaultFrom)
	w.date("interest_from", r.InterestFrom)
	w.text("ground", r.Ground.String())
	w.bool("capped", r.Capped)
	w.note(r.Notices()...)
	w.citeSteps(r.Steps())
	return nil
}

func runLimitation(in value, w *writer) error {
	f := deadline.LimitationFacts{Claim: wordAt[deadline.ClaimKind](in, "claim"), Due: in.date("due")}
	for _, v := range in.get("interruptions").elements {
		f.Interruptions = append(f.Interruptions, v.asDate())
	}
	r, err := deadline.Limitation(f)
	if err != nil {
		return err
	}
	w.date("last_day", r.LastDay)
	w.note(r.Notices()...)
	w.citeSteps(r.Steps())
	return nil
}

func runWorkingDay(in value, w *writer) error {
	a, err := deadline.Ask(deadline.DayQuestion{
		Date:    in.date("date"),
		Set:     wordAt[deadline.DaySet](in, "set"),
		Working: workingOf(in),
	})
	if err != nil {
		return err
	}
	w.bool("is", a.Is)
	w.word("why", a.Why.String())
	w.note(a.Notices()...)
	w.cite(a.Source.Source())
	return nil
}

func writeSkipped(w *writer, list []deadline.SkippedDay) {
	w.openList("skipped")
	for _, s := range list {
		w.open()
		w.date("date", s.Date)
		w.text("why", s.Why.String())
		w.close('}')
	}
	w.close(']')
}
