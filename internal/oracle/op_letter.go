package oracle

import (
	"errors"
	"time"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

func letterOps() []op {
	return []op{letterCheck(), letterWrite()}
}

func letterKinds() []string {
	return []string{"wik", "notice_of_default", "reminder", "summons", "agency_first"}
}

func termStarts() []string {
	return []string{"day_after_receipt", "receipt", "letter_date", "day_after_letter_date",
		"sending", "today", "fixed_date", "none"}
}

func partySpec(name, doc string) spec {
	return object(name, doc,
		text("name", "Name of the person or the firm."),
		text("address", "Street, number, postcode and place."),
	)
}

func factsSpec() spec {
	return object("facts", "What is known about the letter; what is left out is unknown.",
		word("debtor", "Who is written to.", debtorWords()...),
		word("sender", "Who writes.", "creditor", "agency", "bailiff", "lawyer", "assignee"),
		word("claim", "What the claim arises from.", originWords()...),
		date("letter_date", "The date on the letter."),
		date("posted", "The day of posting."),
		date("emailed", "The day on which it reached the mailbox."),
		date("received", "The day on which it was really received."),
		list("principals", "The principals in the letter, as they were before paid.", amount("", "").from(1)),
		list("due_dates", "The last days for payment of the claims.", date("", "")),
		list("invoices", "The claims.", object("", "",
			text("number", "Number of the invoice."),
			date("date", "Date of the invoice."),
			date("due", "Last day for payment."),
			amount("amount", "What is claimed on it, before paid is taken off."),
		)),
		amount("paid", "What was paid already of the principals or invoices.").from(0),
		amount("interest", "The interest in the amount due.").from(0),
		amount("amount_due", "What is to be paid now.").from(0),
		amount("costs", "The announced costs without VAT.").from(0),
		amount("vat_amount", "The announced VAT over the costs.").from(0),
		object("vat", "The facts on which VAT over the costs depends.",
			flag("outsourced", "Somebody else collects and charges VAT."),
			flag("deductible", "The creditor can deduct that VAT."),
			flag("declared", "The letter declares that he cannot."),
		),
		object("term", "The term that the letter gives.",
			number("days", 1, 10_000, "Its length in days."),
			word("start", "The moment from which it runs.", termStarts()...),
		),
		date("deadline", "The last day in time, where the letter prints one."),
		flag("conditional", "The costs are announced as a possibility only."),
		text("iban", "The account to pay to."),
		text("reference", "What the debtor must mention."),
		partySpec("creditor", "Whom the money is owed to."),
		partySpec("debtor_party", "Name and address of the debtor."),
		object("agency", "The agency, bailiff or lawyer that writes.",
			text("name", "Registered name."),
			text("address", "Business address."),
			text("kvk", "Number in the trade register."),
			text("registration", "Mark in the register of agencies."),
		),
		flag("periodic", "The claims are instalments of one contract."),
		spec{name: "contact_at", kind: kindTime, doc: "The moment of sending, with its zone."},
	)
}

func letterCheck() op {
	return op{
		name: "letter.check",
		doc:  "Whether a letter meets what the law asks of it, requirement by requirement.",
		example: `{"kind":"wik","text":"Geachte heer Voorbeeld,\n\nU heeft onze factuur 2026-118 van 2 januari 2026 ` +
			`van € 450,00 niet betaald. Wij verzoeken u € 450,00 te betalen binnen veertien dagen, gerekend vanaf de ` +
			`dag nadat deze brief bij u is bezorgd. Betaalt u niet op tijd, dan bent u € 67,50 aan ` +
			`incassokosten verschuldigd.","facts":{"debtor":"consumer","letter_date":"2026-03-02"}}`,
		in: object("", "",
			word("kind", "What the letter is meant to be.", letterKinds()...).must(),
			text("text", "The letter as plain text, at most 1 MiB."),
			factsSpec(),
			word("profile", "lenient makes contested findings advisory.", "strict", "lenient").or("strict"),
		).oneOf("text", "facts"),
		out: object("", "", always(
			word("verdict", "The outcome.", "valid", "contested", "void", "not_judged"),
			list("findings", "The requirements that are not met.",
				spec{kind: kindRef, words: []string{"finding"}}),
			list("undecided", "Requirements on which neither text nor facts tell enough.", text("", "")),
			readSpec(),
		)...),
		run: runLetterCheck,
	}
}

func readSpec() spec {
	return object("read", "What was read in the text; null is unknown.",
		date("letter_date", "The date of the letter.").orNull(),
		number("term_days", 0, 0, "The calendar days of the term as written; null for working days and months.").orNull(),
		number("term_length", 0, 0, "The length of the term as written, counted in term_unit.").orNull(),
		word("term_unit", "What the term counts.", "days", "working_days", "weeks", "months").orNull(),
		word("term_start", "Where the term starts.", termStarts()...).orNull(),
		date("deadline", "The last day in time that is printed.").orNull(),
		amount("amount_due", "What must be paid now.").orNull(),
		amount("principal", "The open principal.").orNull(),
		amount("costs", "The collection costs.").orNull(),
		amount("vat", "The VAT over the costs.").orNull(),
		amount("interest", "The interest.").orNull(),
		text("iban", "The account, without spaces.").orNull(),
		text("reference", "What to mention with the payment.").orNull(),
		flag("conditional", "The costs are announced as a possibility only.").orNull(),
		text("language", "The language of the text.").orNull(),
	)
}

func letterWrite() op {
	return op{
		name: "letter.write",
		doc:  "Writes a letter that passes its own check.",
		example: `{"kind":"wik","facts":{"debtor":"consumer","sender":"creditor","letter_date":"2026-03-02",` +
			`"posted":"2026-03-02","invoices":[{"number":"2026-118","date":"2026-01-02","due":"2026-01-16","amount":"450.00"}],` +
			`"iban":"NL91ABNA0417164300","creditor":{"name":"Voorbeeld B.V.","address":"Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},` +
			`"debtor_party":{"name":"Debiteur 12","address":"Voorbeeldstraat 2, 1234 AB Voorbeeldstad"}}}`,
		in: object("", "",
			word("kind", "What to write.", letterKinds()...).must(),
			word("lang", "The language.", "nl", "en").or("nl"),
			word("format", "Plain text or HTML.", "text", "html").or("text"),
			factsSpec().must(),
		),
		out: object("", "", always(
			text("text", "The letter."),
			text("subject", "The subject line."),
		)...),
		run: runLetterWrite,
	}
}

// optEUR and the like read a value that may be unknown.
func optEUR(v value, name string) letter.Opt[incasso.EUR] {
	if !v.has(name) {
		return letter.Opt[incasso.EUR]{}
	}
	return letter.Of(v.eur(name))
}

func optBool(v value, name string) letter.Opt[bool] {
	if !v.has(name) {
		return letter.Opt[bool]{}
	}
	return letter.Of(v.bool(name))
}

func factsOf(f value) letter.Facts {
	vat, term, agency := f.get("vat"), f.get("term"), f.get("agency")
	out := letter.Facts{
		Debtor:      wordAt[incasso.PartyKind](f, "debtor"),
		Sender:      wordAt[incasso.Sender](f, "sender"),
		Claim:       wordAt[wik.Origin](f, "claim"),
		LetterDate:  f.date("letter_date"),
		Posted:      f.date("posted"),
		Received:    f.date("received"),
		Emailed:     f.date("emailed"),
		Paid:        optEUR(f, "paid"),
		Interest:    optEUR(f, "interest"),
		AmountDue:   optEUR(f, "amount_due"),
		Costs:       optEUR(f, "costs"),
		VATAmount:   optEUR(f, "vat_amount"),
		VAT:         letter.VATFacts{Outsourced: optBool(vat, "outsourced"), Deductible: optBool(vat, "deductible"), Declared: optBool(vat, "declared")},
		Deadline:    f.date("deadline"),
		Conditional: optBool(f, "conditional"),
		IBAN:        f.str("iban"),
		Reference:   f.str("reference"),
		Creditor:    partyOf(f.get("creditor")),
		DebtorParty: partyOf(f.get("debtor_party")),
		Agency: letter.Agency{Name: agency.str("name"), Address: agency.str("address"),
			KVK: agency.str("kvk"), Registration: agency.str("registration")},
		Periodic: optBool(f, "periodic"),
	}
	out.Term.Start = wordAt[letter.TermStart](term, "start")
	if term.has("days") {
		out.Term.Days = letter.Of(term.int("days"))
	}
	for _, v := range f.get("principals").elements {
		out.Principals = append(out.Principals, v.asEUR())
	}
	for _, v := range f.get("due_dates").elements {
		out.DueDates = append(out.DueDates, v.asDate())
	}
	for _, v := range f.get("invoices").elements {
		out.Invoices = append(out.Invoices, letter.Invoice{Number: v.str("number"), Date: v.date("date"),
			Due: v.date("due"), Amount: optEUR(v, "amount")})
	}
	if f.has("contact_at") {
		// The form was checked.
		out.ContactAt, _ = time.Parse(time.RFC3339, f.str("contact_at"))
	}
	return out
}

func partyOf(v value) letter.Party {
	return letter.Party{Name: v.str("name"), Address: v.str("address")}
}

func runLetterCheck(in value, w *writer) error {
	r, err := letter.Check(letter.Input{
		Kind:    wordAt[letter.Kind](in, "kind"),
		Text:    in.str("text"),
		Facts:   factsOf(in.get("facts")),
		Profile: wordAt[letter.Profile](in, "profile"),
	})
	if err != nil {
		return err
	}
	w.text("verdict", r.Verdict.String())
	writeFindings(w, r.Findings)
	w.openList("undecided")
	for _, id := range r.Undecided {
		w.element(id)
	}
	w.close(']')
	if err := w.any("read", r.Read); err != nil {
		return err
	}
	w.note(r.Notices...)
	noteDays(w, in.get("facts"), r.Read.LetterDate)
	for i := range r.Findings {
		w.cite(r.Findings[i].Source)
	}
	return nil
}

// noteDays adds what there is to say about the days of a letter that was judged: how
// it is presumed to be received, and that a day lies after the law was verified.
func noteDays(w *writer, facts value, read incasso.Date) {
	posted := facts.date("posted")
	if !posted.IsZero() && facts.date("received").IsZero() {
		// A day beyond the calendar has no receipt and nothing to say about it.
		if r, err := deadline.ReceiptOf(deadline.Delivery{Channel: deadline.Post, Sent: posted}); err == nil {
			w.note(r.Notices()...)
		}
	}
	for _, day := range []incasso.Date{
		posted, facts.date("letter_date"), facts.date("emailed"), facts.date("received"), facts.date("deadline"), read,
	} {
		if n, after := incasso.AfterVerified(day); after {
			w.note(n)
		}
	}
}

func writeFindings(w *writer, list []letter.Finding) {
	w.openList("findings")
	for i := range list {
		f := &list[i]
		w.open()
		w.text("id", f.ID)
		w.text("severity", f.Severity.String())
		w.text("message_nl", f.NL)
		w.text("message_en", f.EN)
		if q, ok := f.Quote.Get(); ok {
			w.text("quote", q)
		} else {
			w.null("quote")
		}
		if n, ok := f.Offset.Get(); ok {
			w.int("offset", n)
		} else {
			w.null("offset")
		}
		w.key("source")
		w.source(f.Source)
		w.close('}')
	}
	w.close(']')
}

func runLetterWrite(in value, w *writer) error {
	l, err := letter.Write(letter.WriteInput{
		Kind:   wordAt[letter.Kind](in, "kind"),
		Lang:   wordAt[incasso.Lang](in, "lang"),
		Format: wordAt[letter.Format](in, "format"),
		Facts:  factsOf(in.get("facts")),
	})
	if r := (*letter.RefusedError)(nil); errors.As(err, &r) {
		return &refusal{err: asError(err), more: func(w *writer) { writeFindings(w, r.Findings) }}
	}
	if err != nil {
		return err
	}
	w.text("text", l.Text)
	w.text("subject", l.Subject)
	w.note(l.Notices...)
	return nil
}
