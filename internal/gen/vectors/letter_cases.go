package main

import (
	"strings"

	"github.com/go-incasso/incasso/internal/vectors"
)

func letterCases(b *builder) {
	letterTexts(b)
	letterFacts(b)
	letterKinds(b)
	checkRefusals(b)
	writtenLetters(b)
}

// The parts of a sound 14-day letter about an invoice of 450 euro, of Monday 2
// March 2026. Posted that day it is presumed received on Wednesday the 4th; the
// fourteenth day is Wednesday the 18th.
const (
	soundTerm  = "binnen veertien dagen, gerekend vanaf de dag nadat deze brief bij u is bezorgd"
	soundCosts = "Betaalt u niet op tijd, dan bent u ook € 67,50 aan incassokosten verschuldigd."
	soundClaim = "Op 2 januari 2026 stuurden wij u factuur 2026-118 van € 450,00. U moest uiterlijk op 16 januari 2026 betalen. Dat is niet gebeurd."
)

// wikText is a 14-day letter. An empty part takes the sound one, "-" none.
type wikText struct{ date, claim, amount, term, costs, more, account string }

func (t wikText) String() string {
	or := func(s, sound string) string {
		if s == "" {
			return sound
		}
		return strings.TrimPrefix(s, "-")
	}
	term := or(t.term, soundTerm)
	if term != "" {
		term = " " + term
	}
	return "Voorbeeld B.V.\nVoorbeeldstraat 1, 1234 AB Voorbeeldstad\n\nDebiteur 12\nVoorbeeldstraat 2\n1234 AB Voorbeeldstad\n\n" +
		"Voorbeeldstad, " + or(t.date, "2 maart 2026") + "\n\nGeachte heer, mevrouw,\n\n" +
		or(t.claim, soundClaim) + "\n\nWij verzoeken u " + or(t.amount, "€ 450,00") + " te betalen" + term +
		". U kunt het bedrag overmaken op rekening " + or(t.account, "NL91 ABNA 0417 1643 00") + " onder vermelding van 2026-118.\n\n" +
		or(t.costs, soundCosts) + "\n\n" + t.more + "Met vriendelijke groet,\n\nVoorbeeld B.V.\n"
}

func wikFacts(changes m) m {
	f := m{"debtor": "consumer", "sender": "creditor", "claim": "contract", "letter_date": "2026-03-02", "posted": "2026-03-02",
		"principals": l{"450.00"}, "due_dates": l{"2026-01-16"}}
	for k, v := range changes {
		if v == nil {
			delete(f, k)
		} else {
			f[k] = v
		}
	}
	return f
}

// found lists findings given as "id severity".
func found(list ...string) []any {
	out := l{}
	for _, s := range list {
		id, severity, _ := strings.Cut(s, " ")
		out = append(out, m{"id": id, "severity": severity})
	}
	return out
}

func letterTexts(b *builder) {
	s := b.series("letter.check", 1001)
	read := func(days any, start string) m { return m{"term_days": days, "term_start": start, "language": "nl"} }
	sound := m{"letter_date": "2026-03-02", "term_days": 14, "term_start": "day_after_receipt", "amount_due": "450.00", "costs": "67.50",
		"iban": "NL91ABNA0417164300", "reference": "2026-118", "conditional": false, "language": "nl"}
	fixed := func(deadline string) m { return m{"term_start": "fixed_date", "deadline": deadline} }
	date := func(deadline string) m { return m{"deadline": deadline} }
	september := m{"letter_date": "2026-09-10", "posted": "2026-09-10"}
	// Each line was judged by hand.
	for _, c := range []struct {
		about    string
		text     wikText
		facts    m
		verdict  string
		findings []any
		read     m
	}{
		{"a sound letter", wikText{}, nil, "valid", found(), sound},
		{"vanaf de dag na ontvangst", wikText{term: "binnen 14 dagen, te rekenen vanaf de dag na ontvangst van deze brief"}, nil, "valid", found(), read(14, "day_after_receipt")},
		{"vijftien dagen nadat bezorgd", wikText{term: "binnen 15 dagen nadat deze brief bij u is bezorgd"}, nil, "valid", found(), read(15, "receipt")},
		{"vijftien dagen na ontvangst", wikText{term: "binnen vijftien dagen na ontvangst van deze brief"}, nil, "valid", found(), read(15, "receipt")},
		{"drie weken na ontvangst", wikText{term: "binnen drie weken na ontvangst van deze brief"}, nil, "valid", found(), read(21, "receipt")},
		{"VEERTIEN (14) DAGEN", wikText{term: "binnen VEERTIEN (14) DAGEN vanaf de dag nadat deze brief bij u is bezorgd"}, nil, "valid", found(), read(14, "day_after_receipt")},
		{"veertien dagen na ontvangst", wikText{term: "binnen 14 dagen na ontvangst van deze brief"}, nil, "contested", found("C-TERM-ONTV contested"), read(14, "receipt")},
		{"veertien dagen nadat bezorgd", wikText{term: "binnen veertien dagen nadat deze brief bij u is bezorgd"}, nil, "contested", found("C-TERM-ONTV contested"), read(14, "receipt")},
		{"vanaf de dag dat", wikText{term: "binnen 14 dagen vanaf de dag dat u deze brief hebt ontvangen"}, nil, "contested", found("C-TERM-ONTV contested"), m{"term_days": 14}},
		{"na dagtekening", wikText{term: "binnen 14 dagen na dagtekening van deze brief"}, nil, "void", found("C-TERM-START void"), read(14, "letter_date")},
		{"na heden", wikText{term: "binnen veertien dagen na heden"}, nil, "void", found("C-TERM-START void"), read(14, "today")},
		{"na verzending", wikText{term: "binnen 14 dagen na verzending van deze brief"}, nil, "void", found("C-TERM-START void"), read(14, "sending")},
		{"zonder begin", wikText{term: "binnen 14 dagen"}, nil, "void", found("C-TERM-BARE void"), read(14, "none")},
		{"zestien dagen na dagtekening", wikText{term: "binnen 16 dagen na dagtekening van deze brief"}, nil, "contested", found("C-TERM-START contested"), read(16, "letter_date")},
		{"vijftien dagen na dagtekening", wikText{term: "binnen 15 dagen na dagtekening van deze brief"}, nil, "void", found("C-TERM-START void"), read(15, "letter_date")},
		{"dertien dagen", wikText{term: "binnen dertien dagen vanaf de dag nadat deze brief bij u is bezorgd"}, nil, "void", found("C-TERM-LEN void"), read(13, "day_after_receipt")},
		{"tien dagen na ontvangst", wikText{term: "binnen 10 dagen na ontvangst van deze brief"}, nil, "void", found("C-TERM-LEN void"), read(10, "receipt")},
		{"a date alone, a day short", wikText{term: "uiterlijk op 17 maart 2026"}, nil, "void", found("C-TERM-DATE void"), fixed("2026-03-17")},
		{"a date alone, late enough", wikText{term: "uiterlijk op 30 maart 2026"}, nil, "contested", found("C-TERM-DATE contested"), fixed("2026-03-30")},
		{"a date on the fourteenth day", wikText{term: soundTerm + ", dus uiterlijk op 18 maart 2026"}, nil, "valid", found(), date("2026-03-18")},
		{"a date before it", wikText{term: soundTerm + ", dus uiterlijk op 17 maart 2026"}, nil, "void", found("C-TERM-DATE void"), date("2026-03-17")},
		{"vóór is a day less, short", wikText{term: soundTerm + ", dus vóór 18 maart 2026"}, nil, "void", found("C-TERM-DATE void"), date("2026-03-17")},
		{"vóór is a day less, enough", wikText{term: soundTerm + ", dus vóór 19 maart 2026"}, nil, "valid", found(), date("2026-03-18")},
		{"tot en met is not", wikText{term: soundTerm + ", dus tot en met 18 maart 2026"}, nil, "valid", found(), date("2026-03-18")},
		{"tot en met, a day short", wikText{term: soundTerm + ", dus tot en met 17 maart 2026"}, nil, "void", found("C-TERM-DATE void"), date("2026-03-17")},
		// Posted on Thursday 10 September: received on Saturday the 12th, the
		// fourteenth day is Saturday the 26th, which moves to Monday the 28th.
		{"the day before the fourteenth", wikText{date: "10 september 2026", term: soundTerm + ", dus uiterlijk op 25 september 2026"}, september, "void", found("C-TERM-DATE void"), date("2026-09-25")},
		{"the fourteenth day, a Saturday", wikText{date: "10 september 2026", term: soundTerm + ", dus uiterlijk op 26 september 2026"}, september, "contested", found("C-TERM-DATE contested"), date("2026-09-26")},
		{"the Sunday after it", wikText{date: "10 september 2026", term: soundTerm + ", dus uiterlijk op 27 september 2026"}, september, "contested", found("C-TERM-DATE contested"), date("2026-09-27")},
		{"the Monday to which it moves", wikText{date: "10 september 2026", term: soundTerm + ", dus uiterlijk op 28 september 2026"}, september, "valid", found(), date("2026-09-28")},
		{"a known day of receipt makes a date too early", wikText{term: soundTerm + ", dus uiterlijk op 18 maart 2026"}, m{"received": "2026-03-06", "posted": nil}, "void", found("C-TERM-DATE void"), date("2026-03-18")},
		{"a known day of receipt makes a date sound", wikText{term: soundTerm + ", dus uiterlijk op 17 maart 2026"}, m{"received": "2026-03-03", "posted": nil}, "valid", found(), date("2026-03-17")},
		{"an e-mail arrives at once", wikText{term: soundTerm + ", dus uiterlijk op 16 maart 2026"}, m{"emailed": "2026-03-02", "posted": nil}, "valid", found(), date("2026-03-16")},
		{"two terms", wikText{more: "Wij verwachten uw betaling binnen dertig dagen vanaf de dag na ontvangst van deze brief.\n\n"}, nil, "void", found("C-TERM-ONE void"), m{"language": "nl"}},
		{"a mention that refers back is no second term", wikText{costs: "Betaalt u niet binnen deze termijn, dan bent u € 67,50 aan incassokosten verschuldigd."}, nil, "valid", found(), sound},
		{"the invoice's own term is no term of the letter", wikText{claim: soundClaim + " De betalingstermijn van 14 dagen na factuurdatum is verstreken."}, nil, "valid", found(), read(14, "day_after_receipt")},
		{"no amount of costs", wikText{costs: "Betaalt u niet op tijd, dan bent u ook incassokosten verschuldigd."}, nil, "void", found("C-AMOUNT void"), m{"costs": nil}},
		{"a percentage only", wikText{costs: "Betaalt u niet op tijd, dan bent u ook 15% aan incassokosten verschuldigd."}, nil, "void", found("C-PCT void"), m{"costs": nil}},
		{"a minimum only", wikText{costs: "Betaalt u niet op tijd, dan bent u ook incassokosten verschuldigd met een minimum van € 40,00."}, nil, "void", found("C-PCT void"), m{"language": "nl"}},
		{"a percentage beside the exact amount", wikText{costs: "Betaalt u niet op tijd, dan bent u ook incassokosten verschuldigd. Volgens de wet bedragen die 15% van de eerste € 2.500,00, met een minimum van € 40,00. In uw geval is dat € 67,50 aan incassokosten."}, nil, "valid", found(), m{"costs": "67.50"}},
		{"costs that may be charged", wikText{costs: "Betaalt u niet op tijd, dan kunnen wij € 67,50 aan incassokosten bij u in rekening brengen."}, nil, "contested", found("C-UNCOND contested"), m{"costs": "67.50", "conditional": true}},
		{"a right that is reserved", wikText{costs: "Betaalt u niet op tijd, dan behouden wij ons het recht voor om € 67,50 aan incassokosten in rekening te brengen."}, nil, "contested", found("C-UNCOND contested"), m{"conditional": true}},
		{"a cent too much", wikText{costs: "Betaalt u niet op tijd, dan bent u ook € 67,51 aan incassokosten verschuldigd."}, nil, "void", found("C-MAX void"), m{"costs": "67.51"}},
		{"far too much", wikText{costs: "Betaalt u niet op tijd, dan bent u ook € 112,50 aan incassokosten verschuldigd."}, nil, "void", found("C-MAX void"), m{"costs": "112.50"}},
		{"less than the scale", wikText{costs: "Betaalt u niet op tijd, dan bent u ook € 50,00 aan incassokosten verschuldigd."}, nil, "valid", found("C-LOW cap"), m{"costs": "50.00"}},
		{"administration costs on top", wikText{costs: "Betaalt u niet op tijd, dan bent u ook € 67,50 aan incassokosten en € 10,00 aan administratiekosten verschuldigd."}, nil, "void", found("C-ADMIN void"), m{"language": "nl"}},
		{"administration costs within the scale", wikText{costs: "Betaalt u niet op tijd, dan bent u ook € 50,00 aan incassokosten en € 10,00 aan administratiekosten verschuldigd."}, nil, "valid", found("C-ADMIN cap"), m{"language": "nl"}},
		{"two accounts", wikText{account: "NL91 ABNA 0417 1643 00 of NL20 INGB 0001 2345 67"}, nil, "void", found("C-ONEAMT void"), m{"language": "nl"}},
		{"a mistyped account", wikText{account: "NL92 ABNA 0417 1643 00"}, nil, "valid", found("C-PAY advisory"), m{"language": "nl"}},
		{"the minimum over a small claim", wikText{claim: "Op 2 januari 2026 stuurden wij u factuur 2026-118 van € 80,00. U moest uiterlijk op 16 januari 2026 betalen.", amount: "€ 80,00",
			costs: "Betaalt u niet op tijd, dan bent u ook € 40,00 aan incassokosten verschuldigd."}, m{"principals": l{"80.00"}}, "valid", found(), m{"amount_due": "80.00", "costs": "40.00"}},
		{"VAT with the declaration", wikText{costs: "Betaalt u niet op tijd, dan bent u ook incassokosten verschuldigd. Deze bedragen € 67,50. Omdat wij de btw niet kunnen verrekenen, verhogen wij dit bedrag om die reden met 21% btw (€ 14,18). In totaal is dat € 81,68 aan incassokosten."},
			m{"vat": m{"outsourced": true, "deductible": false}}, "valid", found(), m{"vat": "14.18"}},
		{"VAT without the declaration", wikText{costs: "Betaalt u niet op tijd, dan bent u ook € 67,50 aan incassokosten verschuldigd, te vermeerderen met € 14,18 btw, in totaal € 81,68."},
			m{"vat": m{"outsourced": true, "deductible": false}}, "contested", found("C-VAT-DECL contested"), m{"vat": "14.18"}},
		{"VAT that can be deducted", wikText{costs: "Betaalt u niet op tijd, dan bent u ook incassokosten verschuldigd. Deze bedragen € 67,50. Omdat wij de btw niet kunnen verrekenen, verhogen wij dit bedrag om die reden met 21% btw (€ 14,18). In totaal is dat € 81,68 aan incassokosten."},
			m{"vat": m{"outsourced": true, "deductible": true}}, "void", found("C-VAT-WRONG void"), m{"language": "nl"}},
		{"VAT without an agency", wikText{costs: "Betaalt u niet op tijd, dan bent u ook incassokosten verschuldigd. Deze bedragen € 67,50. Omdat wij de btw niet kunnen verrekenen, verhogen wij dit bedrag om die reden met 21% btw (€ 14,18). In totaal is dat € 81,68 aan incassokosten."},
			m{"vat": m{"outsourced": false, "deductible": false}}, "void", found("C-VAT-WRONG void"), m{"language": "nl"}},
		{"a letter before the claim fell due", wikText{claim: "Op 27 februari 2026 stuurden wij u factuur 2026-118 van € 450,00. Wij ontvingen nog geen betaling."}, m{"due_dates": l{"2026-03-13"}}, "void", found("C-DEFAULT void"), m{"language": "nl"}},
		{"to a company", wikText{}, m{"debtor": "company"}, "not_judged", found("C-SCOPE advisory"), m{"language": "nl"}},
	} {
		f := wikFacts(c.facts)
		findings := c.findings
		if c.verdict == "not_judged" {
			findings = l{m{"id": "C-SCOPE"}}
		}
		s.answer(c.about, m{"kind": "wik", "text": c.text.String(), "facts": f},
			m{"verdict": c.verdict, "findings": findings, "read": c.read})
	}
}

func letterFacts(b *builder) {
	s := b.series("letter.check", 2001)
	full := func(changes m) m {
		f := wikFacts(m{"amount_due": "450.00", "costs": "67.50", "conditional": false, "iban": "NL91ABNA0417164300", "reference": "2026-118",
			"term":     m{"days": 14, "start": "day_after_receipt"},
			"invoices": l{m{"number": "2026-118", "date": "2026-01-02", "due": "2026-01-16", "amount": "450.00"}}})
		for k, v := range changes {
			if v == nil {
				delete(f, k)
			} else {
				f[k] = v
			}
		}
		return f
	}
	for _, c := range []struct {
		about    string
		facts    m
		verdict  string
		findings []any
	}{
		{"everything in order", m{}, "valid", found()},
		{"fifteen days from receipt", m{"term": m{"days": 15, "start": "receipt"}}, "valid", found()},
		{"fourteen days from receipt", m{"term": m{"days": 14, "start": "receipt"}}, "contested", found("C-TERM-ONTV contested")},
		{"thirteen days", m{"term": m{"days": 13, "start": "day_after_receipt"}}, "void", found("C-TERM-LEN void")},
		{"from the letter's date", m{"term": m{"days": 14, "start": "letter_date"}}, "void", found("C-TERM-START void")},
		{"sixteen days from the letter's date", m{"term": m{"days": 16, "start": "letter_date"}}, "contested", found("C-TERM-START contested")},
		{"from sending", m{"term": m{"days": 14, "start": "sending"}}, "void", found("C-TERM-START void")},
		{"from today", m{"term": m{"days": 14, "start": "today"}}, "void", found("C-TERM-START void")},
		{"no start", m{"term": m{"days": 14, "start": "none"}}, "void", found("C-TERM-BARE void")},
		{"a date too early", m{"deadline": "2026-03-17"}, "void", found("C-TERM-DATE void")},
		{"a date on the fourteenth day", m{"deadline": "2026-03-18"}, "valid", found()},
		{"a date between the fourteenth day and the one it moves to", m{"letter_date": "2026-09-10", "posted": "2026-09-10", "deadline": "2026-09-26"}, "contested", found("C-TERM-DATE contested")},
		{"a date on the day it moves to", m{"letter_date": "2026-09-10", "posted": "2026-09-10", "deadline": "2026-09-28"}, "valid", found()},
		{"costs above the scale", m{"costs": "67.51"}, "void", found("C-MAX void")},
		{"costs below the scale", m{"costs": "40.00"}, "valid", found("C-LOW cap")},
		{"conditional costs", m{"conditional": true}, "contested", found("C-UNCOND contested")},
		{"costs over interest, too", m{"interest": "50.00", "amount_due": "500.00", "costs": "75.00"}, "void", found("C-BASE void", "C-MAX void")},
		{"claims that are added up", m{"principals": l{"200.00", "250.00"}, "due_dates": l{"2026-01-16", "2026-02-16"}, "invoices": nil}, "valid", found()},
		{"not in default yet", m{"due_dates": l{"2026-03-02"}, "invoices": l{m{"number": "2026-118", "date": "2026-02-16", "due": "2026-03-02", "amount": "450.00"}}}, "void", found("C-DEFAULT void")},
		{"VAT that can be deducted", m{"vat_amount": "14.18", "vat": m{"outsourced": true, "deductible": true, "declared": true}}, "void", found("C-VAT-WRONG void")},
		{"VAT that is in order", m{"vat_amount": "14.18", "vat": m{"outsourced": true, "deductible": false, "declared": true}}, "valid", found()},
		{"VAT that was not declared", m{"vat_amount": "14.18", "vat": m{"outsourced": true, "deductible": false, "declared": false}}, "contested", found("C-VAT-DECL contested")},
	} {
		s.answer("facts: "+c.about, m{"kind": "wik", "facts": full(c.facts)}, m{"verdict": c.verdict, "findings": c.findings})
	}
	s.answer("facts: a company gets no 14-day letter", m{"kind": "wik", "facts": full(m{"debtor": "company"})}, m{"verdict": "not_judged", "findings": l{m{"id": "C-SCOPE"}}})
	s.answer("the lenient profile makes contested findings advisory", m{"kind": "wik", "profile": "lenient", "facts": full(m{"term": m{"days": 14, "start": "receipt"}})},
		m{"verdict": "valid", "findings": found("C-TERM-ONTV advisory")})
	s.answer("the lenient profile leaves void findings", m{"kind": "wik", "profile": "lenient", "facts": full(m{"term": m{"days": 14, "start": "today"}})},
		m{"verdict": "void", "findings": found("C-TERM-START void")})
	s.answer("the strict profile by name", m{"kind": "wik", "profile": "strict", "facts": full(m{"conditional": true})},
		m{"verdict": "contested", "findings": found("C-UNCOND contested")})
	for _, c := range []struct {
		about    string
		facts    m
		verdict  string
		findings []any
	}{
		{"a date alone, called so", m{"term": m{"start": "fixed_date"}, "deadline": "2026-04-30"}, "contested", found("C-TERM-DATE contested")},
		{"no costs are announced", m{"costs": "0.00"}, "void", found("C-AMOUNT void")},
		{"no number of days", m{"term": m{"start": "day_after_receipt"}}, "void", found("C-TERM-LEN void")},
		{"paid in part, costs over the whole", m{"paid": "100.00", "amount_due": "350.00"}, "void", found("C-MAX void")},
	} {
		s.answer("facts: "+c.about, m{"kind": "wik", "facts": full(c.facts)}, m{"verdict": c.verdict, "findings": c.findings})
	}
	early := m{"debtor": "company", "sender": "creditor", "claim": "contract", "letter_date": "2026-01-16", "posted": "2026-01-16",
		"principals": l{"450.00"}, "due_dates": l{"2026-01-16"}, "amount_due": "450.00", "term": m{"days": 14, "start": "day_after_receipt"}}
	s.answer("facts: a notice of default before the day for payment has passed", m{"kind": "notice_of_default", "facts": early},
		m{"verdict": "void", "findings": found("C-DEFAULT no_effect")})
	s.answer("facts: a summons before the day for payment has passed", m{"kind": "summons", "facts": early},
		m{"verdict": "contested", "findings": found("C-DEFAULT contested")})
	forgotten := full(m{"paid": "100.00", "amount_due": nil, "costs": nil, "term": nil, "invoices": nil, "reference": nil})
	s.answer("a letter that forgets a payment", m{"kind": "wik", "text": wikText{}.String(), "facts": forgotten},
		m{"verdict": "void", "findings": found("C-MAX void", "C-SUM contested")})
	days := wikText{term: "binnen tien werkdagen vanaf de dag nadat deze brief bij u is bezorgd"}.String()
	s.answer("ten working days from a Saturday are thirteen days", m{"kind": "wik", "text": days, "facts": wikFacts(m{"posted": nil, "received": "2026-03-07"})},
		m{"verdict": "void", "findings": found("C-TERM-LEN void"), "read": m{"term_days": nil, "term_length": 10, "term_unit": "working_days"}})
	s.answer("ten working days from a Friday are fourteen days", m{"kind": "wik", "text": days, "facts": wikFacts(m{"posted": nil, "received": "2026-03-06"})},
		m{"verdict": "valid", "findings": found()})
}

func letterKinds(b *builder) {
	s := b.series("letter.check", 3001)
	business := m{"debtor": "company", "sender": "creditor", "claim": "contract", "letter_date": "2026-03-02"}
	text := func(body string) string {
		return "Voorbeeld B.V.\nVoorbeeldstraat 1, 1234 AB Voorbeeldstad\n\nDebiteur 12\nVoorbeeldstraat 2\n1234 AB Voorbeeldstad\n\n" +
			"Voorbeeldstad, 2 maart 2026\n\nGeachte heer, mevrouw,\n\n" + body + "\n\nMet vriendelijke groet,\n\nVoorbeeld B.V.\n"
	}
	s.answer("a notice of default with a term", m{"kind": "notice_of_default", "facts": business,
		"text": text("Factuur 2026-118 van 2 januari 2026 van € 450,00 is niet betaald. Wij stellen u in gebreke. Wij geven u tot en met 16 maart 2026 de tijd om alsnog € 450,00 te betalen op NL91 ABNA 0417 1643 00. Betaalt u niet binnen deze termijn, dan bent u in verzuim.")},
		m{"verdict": "valid", "findings": found(), "read": m{"deadline": "2026-03-16", "amount_due": "450.00"}})
	s.answer("a notice of default without a term does nothing", m{"kind": "notice_of_default", "facts": business,
		"text": text("Factuur 2026-118 van 2 januari 2026 van € 450,00 is niet betaald. Wij stellen u in gebreke en verzoeken u € 450,00 te betalen op NL91 ABNA 0417 1643 00.")},
		m{"verdict": "void", "findings": found("B-TERM no_effect")})
	s.answer("a friendly reminder", m{"kind": "reminder", "facts": m{"debtor": "consumer", "sender": "creditor"},
		"text": text("Misschien is het u ontgaan: factuur 2026-118 van 2 januari 2026 van € 450,00 staat nog open. Wilt u € 450,00 overmaken op NL91 ABNA 0417 1643 00 onder vermelding van 2026-118? Heeft u al betaald, dan kunt u deze brief als niet verzonden beschouwen.")},
		m{"verdict": "valid", "findings": found()})
	s.answer("an English letter", m{"kind": "wik",
		"text": "Example Ltd\n\n2 March 2026\n\nDear Sir or Madam,\n\nOur invoice 2026-118 of 2 January 2026 for € 450.00 has not been paid. Please pay € 450.00 within fourteen days from the day after this letter was delivered to you. If you do not pay in time, you will owe € 67.50 in collection costs.\n\nKind regards,\nExample Ltd\n"},
		m{"verdict": "not_judged", "read": m{"language": "en"}})
	s.answer("a Belgian letter", m{"kind": "wik",
		"text": text("Overeenkomstig Boek XIX van het Wetboek van economisch recht (WER) sturen wij u deze kosteloze eerste herinnering voor factuur 2026-118 van € 450,00. U hebt een termijn van veertien kalenderdagen, die ingaat op de derde werkdag na de verzending van deze herinnering.")},
		m{"verdict": "not_judged"})
	// An agency's first letter to a consumer, told as facts.
	agency := func(changes m) m {
		f := m{"debtor": "consumer", "sender": "agency", "claim": "contract", "letter_date": "2026-03-02",
			"invoices":     l{m{"number": "2026-118", "date": "2026-01-02", "due": "2026-01-16", "amount": "450.00"}},
			"principals":   l{"450.00"},
			"amount_due":   "450.00",
			"iban":         "NL91ABNA0417164300",
			"creditor":     m{"name": "Voorbeeld B.V.", "address": "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
			"debtor_party": m{"name": "Debiteur 12", "address": "Voorbeeldstraat 2, 1234 AB Voorbeeldstad"},
			"agency":       m{"name": "Incasso Voorbeeld B.V.", "address": "Voorbeeldstraat 3, 1234 AB Voorbeeldstad", "kvk": "12345678", "registration": "WKI-0001"}}
		for k, v := range changes {
			if v == nil {
				delete(f, k)
			} else {
				f[k] = v
			}
		}
		return f
	}
	without := func(key string) m {
		a := agency(nil)["agency"].(m) //nolint:forcetypeassert // written above
		delete(a, key)
		return m{"agency": a}
	}
	for _, c := range []struct {
		about   string
		changes m
		finding string
	}{
		{"without its registration", without("registration"), "A-REG"},
		{"without its number in the trade register", without("kvk"), "A-SPEC-AG"},
		{"without its address", without("address"), "A-SPEC-AG"},
		{"without the creditor's address", m{"creditor": m{"name": "Voorbeeld B.V."}}, "A-SPEC-CR"},
		{"without the debtor's address", m{"debtor_party": m{"name": "Debiteur 12"}}, "A-SPEC-DEB"},
		{"without the number of the invoice", m{"invoices": l{m{"date": "2026-01-02", "due": "2026-01-16", "amount": "450.00"}}}, "A-SPEC-INV"},
		{"on a Sunday", m{"contact_at": "2026-03-01T10:00:00+01:00"}, "A-HOURS"},
		{"at half past eight in the evening", m{"contact_at": "2026-03-02T20:30:00+01:00"}, "A-HOURS"},
		{"at half past six in the morning, told in another zone", m{"contact_at": "2026-03-02T05:30:00Z"}, "A-HOURS"},
	} {
		s.answer("an agency's first letter "+c.about, m{"kind": "agency_first", "facts": agency(c.changes)},
			m{"verdict": "valid", "findings": found(c.finding + " sanction")})
	}
	s.answer("a debtor's answer", m{"kind": "wik",
		"text": "Debiteur 12\nVoorbeeldstraat 2\n1234 AB Voorbeeldstad\n\nAan Voorbeeld B.V.\n\n5 maart 2026\n\nGeachte heer, mevrouw,\n\nIk heb uw aanmaning van 2 maart 2026 ontvangen. Ik ben het niet eens met uw vordering: factuur 2026-118 heb ik al betaald. U schrijft dat ik binnen 14 dagen na heden moet betalen, maar die termijn klopt niet. Ik maak daarom bezwaar en betaal de incassokosten niet.\n\nHoogachtend,\nDebiteur 12\n"},
		m{"verdict": "not_judged"})
}

func checkRefusals(b *builder) {
	s := b.series("letter.check", 9001)
	s.refuse("no kind", m{"text": "Geachte heer,"}, "missing_field", "kind")
	s.refuse("neither text nor facts", m{"kind": "wik"}, "missing_field", "text")
	s.refuse("an unknown kind", m{"kind": "dunning", "text": "x"}, "unknown_word", "kind")
	s.refuse("an unknown profile", m{"kind": "wik", "text": "x", "profile": "mild"}, "unknown_word", "profile")
	s.refuse("text is text", m{"kind": "wik", "text": l{"x"}}, "invalid_type", "text")
	s.refuse("facts are an object", m{"kind": "wik", "facts": "none"}, "invalid_type", "facts")
	s.refuse("an unknown fact", m{"kind": "wik", "facts": m{"creditor_name": "Voorbeeld B.V."}}, "unknown_field", "facts.creditor_name")
	s.refuse("an unknown debtor", m{"kind": "wik", "facts": m{"debtor": "person"}}, "unknown_word", "facts.debtor")
	s.refuse("an unknown sender", m{"kind": "wik", "facts": m{"sender": "neighbour"}}, "unknown_word", "facts.sender")
	s.refuse("an unknown start", m{"kind": "wik", "facts": m{"term": m{"days": 14, "start": "tomorrow"}}}, "unknown_word", "facts.term.start")
	s.refuse("a term of no days", m{"kind": "wik", "facts": m{"term": m{"days": 0}}}, "out_of_range", "facts.term.days")
	s.refuse("not an amount", m{"kind": "wik", "facts": m{"costs": "€ 67,50"}}, "invalid_amount", "facts.costs")
	s.refuse("negative costs", m{"kind": "wik", "facts": m{"costs": "-67.50"}}, "out_of_range", "facts.costs")
	s.refuse("not a day", m{"kind": "wik", "facts": m{"letter_date": "2026-02-29"}}, "invalid_date", "facts.letter_date")
	s.refuse("not a day in a list", m{"kind": "wik", "facts": m{"due_dates": l{"2026-01-16", "16-02-2026"}}}, "invalid_date", "facts.due_dates[1]")
	s.refuse("an amount in an invoice", m{"kind": "wik", "facts": m{"invoices": l{m{"amount": "450,00"}}}}, "invalid_amount", "facts.invoices[0].amount")
	s.refuse("an unknown field of an invoice", m{"kind": "wik", "facts": m{"invoices": l{m{"total": "450.00"}}}}, "unknown_field", "facts.invoices[0].total")
	s.refuse("conditional is a truth value", m{"kind": "wik", "facts": m{"conditional": "no"}}, "invalid_type", "facts.conditional")
}

func writtenLetters(b *builder) {
	const op = "letter.write"
	facts := func(changes m) m {
		f := m{"debtor": "consumer", "sender": "creditor", "letter_date": "2026-03-02", "posted": "2026-03-02",
			"invoices":     l{m{"number": "2026-118", "date": "2026-01-02", "due": "2026-01-16", "amount": "450.00"}},
			"iban":         "NL91ABNA0417164300",
			"creditor":     m{"name": "Voorbeeld B.V.", "address": "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
			"debtor_party": m{"name": "Debiteur 12", "address": "Voorbeeldstraat 2, 1234 AB Voorbeeldstad"}}
		for k, v := range changes {
			if v == nil {
				delete(f, k)
			} else {
				f[k] = v
			}
		}
		return f
	}
	s := b.series(op, 1001)
	write := func(about string, in m, texts ...string) {
		c := vectors.Case{Description: about, In: raw(in), Out: raw(m{})}
		if len(texts) > 0 {
			c.Contains = map[string][]string{"text": texts}
		}
		s.add(c)
	}
	write("a 14-day letter", m{"kind": "wik", "facts": facts(nil)}, "450,00", "67,50", "2026-118", "Voorbeeld B.V.", "Debiteur 12")
	write("a 14-day letter in HTML", m{"kind": "wik", "format": "html", "facts": facts(nil)}, "450,00", "67,50", "2026-118", "<")
	write("two invoices are added up", m{"kind": "wik", "facts": facts(m{"invoices": l{m{"number": "2026-118", "date": "2026-01-02", "due": "2026-01-16", "amount": "200.00"},
		m{"number": "2026-131", "date": "2026-01-09", "due": "2026-01-23", "amount": "200.00"}}})}, "400,00", "60,00", "2026-118", "2026-131")
	write("a small claim announces the minimum", m{"kind": "wik", "facts": facts(m{"invoices": l{m{"number": "2026-118", "date": "2026-01-02", "due": "2026-01-16", "amount": "80.00"}}})}, "80,00", "40,00")
	write("the English companion", m{"kind": "wik", "lang": "en", "facts": facts(nil)}, "2026-118")
	write("a reminder", m{"kind": "reminder", "facts": facts(nil)}, "450,00", "2026-118")
	write("a notice of default to a company", m{"kind": "notice_of_default", "facts": facts(m{"debtor": "company"})}, "450,00", "2026-118")

	s = b.series(op, 9001)
	s.refuse("no kind", m{"facts": facts(nil)}, "missing_field", "kind")
	s.refuse("no facts", m{"kind": "wik"}, "missing_field", "facts")
	s.refuse("an unknown kind", m{"kind": "poem", "facts": facts(nil)}, "unknown_word", "kind")
	s.refuse("an unknown language", m{"kind": "wik", "lang": "de", "facts": facts(nil)}, "unknown_word", "lang")
	s.refuse("an unknown format", m{"kind": "wik", "format": "pdf", "facts": facts(nil)}, "unknown_word", "format")
	s.refuse("unknown", m{"kind": "wik", "template": "x", "facts": facts(nil)}, "unknown_field", "template")
	s.refuse("not an amount", m{"kind": "wik", "facts": facts(m{"paid": "ten"})}, "invalid_amount", "facts.paid")
	for _, c := range [][2]any{{"debtor", 1}, {"posted", 20260302}, {"invoices", m{}}, {"vat", true}} {
		f := c[0].(string) //nolint:forcetypeassert // a name
		s.refuse("of the wrong type: "+f, m{"kind": "wik", "facts": facts(m{f: c[1]})}, "invalid_type", "facts."+f)
	}
	s.refuse("not a day", m{"kind": "wik", "facts": facts(m{"posted": "2026-02-29"})}, "invalid_date", "facts.posted")
	s.refuse("an invoice of nothing due below zero", m{"kind": "wik", "facts": facts(m{"paid": "-1.00"})}, "out_of_range", "facts.paid")

	// Facts that would make the letter void.
	s = b.series(op, 9101)
	void := func(about string, changes m, finding string) {
		s.refuseAny(about, m{"kind": "wik", "facts": facts(changes)}, "not_allowed", finding)
	}
	void("to a company", m{"debtor": "company"}, "C-SCOPE")
	void("a term of ten days", m{"term": m{"days": 10, "start": "day_after_receipt"}}, "C-TERM-LEN")
	void("a day that is too early", m{"deadline": "2026-03-17"}, "C-TERM-DATE")
	void("costs above the scale", m{"costs": "75.00"}, "C-MAX")
	void("not in default yet", m{"invoices": l{m{"number": "2026-118", "date": "2026-02-16", "due": "2026-03-02", "amount": "450.00"}}}, "C-DEFAULT")
	void("VAT that can be deducted", m{"vat_amount": "14.18", "vat": m{"outsourced": true, "deductible": true, "declared": true}}, "C-VAT-WRONG")
	void("no address of the debtor", m{"debtor_party": m{"name": "Debiteur 12"}}, "C-RECEIPT")
	agency := m{"name": "Incasso Voorbeeld B.V.", "address": "Voorbeeldstraat 3, 1234 AB Voorbeeldstad", "kvk": "12345678", "registration": "WKI-0001"}
	unmarked := m{"name": "Incasso Voorbeeld B.V.", "address": "Voorbeeldstraat 3, 1234 AB Voorbeeldstad", "kvk": "12345678"}
	void("an agency without its mark", m{"sender": "agency", "agency": unmarked}, "A-REG")
	not := func(kind, about string, changes m, finding string) {
		s.refuseAny(about, m{"kind": kind, "facts": facts(changes)}, "not_allowed", finding)
	}
	today := l{m{"number": "2026-118", "date": "2026-02-16", "due": "2026-03-02", "amount": "450.00"}}
	for _, kind := range []string{"notice_of_default", "reminder", "summons"} {
		not(kind, kind+" on the last day for payment", m{"debtor": "company", "invoices": today}, "C-DEFAULT")
	}
	not("agency_first", "a first letter of an agency on the last day for payment", m{"sender": "agency", "agency": agency, "costs": "0.00", "invoices": today}, "C-DEFAULT")
	not("agency_first", "a first letter of an agency with interest but not its periods", m{"sender": "agency", "agency": agency, "interest": "3.18"}, "A-SPEC-INT")
	not("agency_first", "a first letter of who bought the claim, without a mark", m{"sender": "assignee", "agency": m{"kvk": "12345678"}}, "A-REG")
	not("agency_first", "a first letter of who bought the claim, without a number", m{"sender": "assignee", "agency": m{"registration": "WKI-0001"}}, "A-SPEC-AG")

	s = b.series(op, 1101)
	write("a first letter of an agency without costs", m{"kind": "agency_first", "facts": facts(m{"sender": "agency", "agency": agency, "costs": "0.00"})},
		"Incassokosten: geen", "WKI-0001", "12345678")
	write("a first letter of who bought the claim", m{"kind": "agency_first", "facts": facts(m{"sender": "assignee", "agency": m{"kvk": "12345678", "registration": "WKI-0001"}})},
		"overgenomen", "WKI-0001", "67,50")
	write("a notice of default keeps the interest that runs", m{"kind": "notice_of_default", "facts": facts(m{"debtor": "company"})}, "rente verschuldigd vanaf de dag na de vervaldatum")
}
