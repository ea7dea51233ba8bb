package oracle

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/go-incasso/incasso/letter"
)

// letterText writes a 14-day letter with one sentence for the term, one for the
// costs, and whatever comes after.
func letterText(term, costs, more string) string {
	return "Voorbeeld B.V.\nVoorbeeldstraat 1\n1234 AB Voorbeeldstad\n\nDebiteur 12\n\n" +
		"Voorbeeldstad, 2 maart 2026\n\nGeachte heer Voorbeeld,\n\n" +
		"U heeft onze factuur 2026-118 van 2 januari 2026 van € 450,00 nog niet betaald. De vervaldatum was 16 januari 2026.\n\n" +
		term + "\n\n" + costs + "\n\n" + more +
		"U kunt het bedrag overmaken op rekening NL91 ABNA 0417 1643 00 onder vermelding van 2026-118.\n\n" +
		"Met vriendelijke groet,\nVoorbeeld B.V.\n"
}

const (
	termSound  = "Wij verzoeken u € 450,00 te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd."
	costsSound = "Betaalt u niet binnen deze termijn, dan bent u € 67,50 aan incassokosten verschuldigd."
)

// termOf writes the sentence of the term with another formula.
func termOf(formula string) string { return "Wij verzoeken u € 450,00 te betalen " + formula + "." }

// checkIn writes a question; facts are those of a consumer with a letter of Monday
// 2 March 2026 unless more says otherwise.
func checkIn(text, facts string) string {
	b, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	if facts == "" {
		facts = `{"debtor":"consumer","letter_date":"2026-03-02","posted":"2026-03-02"}`
	}
	return `{"kind":"wik","text":` + string(b) + `,"facts":` + facts + `}`
}

// judged asks for a check and returns the verdict and the findings as "id severity".
// Quotes are checked against the text.
func judged(t *testing.T, in string) (verdict string, findings []string, out map[string]any) {
	t.Helper()
	answer, _ := ask(t, "letter.check", in).(map[string]any)
	out, ok := answer["out"].(map[string]any)
	if !ok {
		t.Fatalf("%s: %v", in, answer)
	}
	question, _ := decode(t, []byte(in)).(map[string]any)
	text, _ := question["text"].(string)
	list, _ := out["findings"].([]any)
	for _, e := range list {
		f, _ := e.(map[string]any)
		findings = append(findings, fmt.Sprintf("%v %v", f["id"], f["severity"]))
		if f["quote"] == nil {
			if f["offset"] != nil {
				t.Errorf("%v has an offset without a quote", f["id"])
			}
			continue
		}
		quote := fmt.Sprint(f["quote"])
		var at int
		if _, err := fmt.Sscan(fmt.Sprint(f["offset"]), &at); err != nil ||
			at < 0 || at+len(quote) > len(text) || text[at:at+len(quote)] != quote {
			t.Errorf("%v: %q does not stand at %v", f["id"], quote, f["offset"])
		}
	}
	return fmt.Sprint(out["verdict"]), findings, out
}

func TestLetterCheckTerm(t *testing.T) {
	for _, c := range []struct {
		formula, verdict, finding string
		days                      string
		start                     string
	}{
		// Sound: 14 days from the day after receipt or delivery, or 15 from it.
		{"binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd", "valid", "", "14", "day_after_receipt"},
		{"binnen 14 dagen, te rekenen vanaf de dag na de dag waarop u deze brief heeft ontvangen", "valid", "", "14", "day_after_receipt"},
		{"binnen 15 dagen nadat deze brief bij u is bezorgd", "valid", "", "15", "receipt"},
		{"binnen 15 dagen na ontvangst van deze brief", "valid", "", "15", "receipt"},
		{"binnen 30 dagen na ontvangst van deze brief", "valid", "", "30", "receipt"},
		// Exactly 14 from receipt.
		{"binnen 14 dagen na ontvangst van deze brief", "contested", "C-TERM-ONTV contested", "14", "receipt"},
		{"binnen 14 dagen nadat deze brief bij u is bezorgd", "contested", "C-TERM-ONTV contested", "14", "receipt"},
		{"binnen 14 dagen vanaf de dag dat u deze brief heeft ontvangen", "contested", "C-TERM-ONTV contested", "14", "receipt"},
		// Shorter, from another day, or without a start.
		{"binnen 13 dagen na ontvangst van deze brief", "void", "C-TERM-LEN void", "13", "receipt"},
		{"binnen tien dagen vanaf de dag nadat deze brief bij u is bezorgd", "void", "C-TERM-LEN void", "10", "day_after_receipt"},
		{"binnen 14 dagen na dagtekening van deze brief", "void", "C-TERM-START void", "14", "letter_date"},
		{"binnen 15 dagen na dagtekening van deze brief", "void", "C-TERM-START void", "15", "letter_date"},
		{"binnen 16 dagen na dagtekening van deze brief", "contested", "C-TERM-START contested", "16", "letter_date"},
		{"binnen 21 dagen na dagtekening van deze brief", "contested", "C-TERM-START contested", "21", "letter_date"},
		{"binnen 14 dagen na verzending van deze brief", "void", "C-TERM-START void", "14", "sending"},
		{"binnen 14 dagen na heden", "void", "C-TERM-START void", "14", "today"},
		{"binnen 14 dagen", "void", "C-TERM-BARE void", "14", "none"},
	} {
		in := checkIn(letterText(termOf(c.formula), costsSound, ""), "")
		verdict, findings, out := judged(t, in)
		read, _ := out["read"].(map[string]any)
		if verdict != c.verdict || c.finding != "" && !slices.Contains(findings, c.finding) ||
			fmt.Sprint(read["term_days"]) != c.days || read["term_start"] != c.start {
			t.Errorf("%s: %s %v, read %v %v; want %s %s", c.formula, verdict, findings,
				read["term_days"], read["term_start"], c.verdict, c.finding)
		}
	}
}

// A later mention that refers back is no second term, nor is the invoice's own.
func TestLetterCheckOtherTerms(t *testing.T) {
	for _, more := range []string{
		"Betaalt u binnen deze termijn, dan bent u geen kosten verschuldigd.\n\n",
		"Wanneer u binnen de genoemde veertien dagen betaalt, is de zaak afgedaan.\n\n",
		"De betalingstermijn van onze factuur was 14 dagen na factuurdatum.\n\n",
	} {
		if verdict, findings, _ := judged(t, checkIn(letterText(termSound, costsSound, more), "")); verdict != "valid" {
			t.Errorf("%s: %s %v", more, verdict, findings)
		}
	}
}

// Posted on 2 March the letter is presumed received on the 4th: the 14th day is the
// 18th. Received on 23 March it is 6 April, Easter Monday, and the rolled day the
// 7th.
func TestLetterCheckDate(t *testing.T) {
	const received = `{"debtor":"consumer","letter_date":"2026-03-20","received":"2026-03-23"}`
	for _, c := range []struct{ date, facts, verdict, deadline string }{
		{"uiterlijk op 17 maart 2026", "", "void", "2026-03-17"},
		{"uiterlijk op 18 maart 2026", "", "valid", "2026-03-18"},
		{"uiterlijk op 25 maart 2026", "", "valid", "2026-03-25"},
		{"vóór 18 maart 2026", "", "void", "2026-03-17"},
		{"vóór 19 maart 2026", "", "valid", "2026-03-18"},
		{"uiterlijk op 5 april 2026", received, "void", "2026-04-05"},
		{"uiterlijk op 6 april 2026", received, "contested", "2026-04-06"},
		{"vóór 7 april 2026", received, "contested", "2026-04-06"},
		{"tot 7 april 2026", received, "contested", "2026-04-06"},
		{"uiterlijk op 7 april 2026", received, "valid", "2026-04-07"},
		{"tot en met 7 april 2026", received, "valid", "2026-04-07"},
		{"vóór 8 april 2026", received, "valid", "2026-04-07"},
	} {
		letterOf := func(term string) string {
			text := letterText(term, costsSound, "")
			if c.facts != "" {
				text = strings.Replace(text, "Voorbeeldstad, 2 maart 2026", "Voorbeeldstad, 20 maart 2026", 1)
			}
			return checkIn(text, c.facts)
		}
		verdict, findings, out := judged(t, letterOf(termSound[:len(termSound)-1]+", dus "+c.date+"."))
		read, _ := out["read"].(map[string]any)
		if verdict != c.verdict || read["deadline"] != c.deadline {
			t.Errorf("%s: %s %v, read %v; want %s %s", c.date, verdict, findings, read["deadline"], c.verdict, c.deadline)
		}
		// A date alone is contested, however late.
		verdict, findings, out = judged(t, letterOf(termOf(c.date)))
		read, _ = out["read"].(map[string]any)
		want := "contested"
		if c.verdict == "void" {
			want = "void"
		}
		if verdict != want || read["term_start"] != "fixed_date" {
			t.Errorf("%s alone: %s %v, start %v; want %s", c.date, verdict, findings, read["term_start"], want)
		}
	}
}

func TestLetterCheckCosts(t *testing.T) {
	facts := func(more string) string {
		return `{"debtor":"consumer","letter_date":"2026-03-02","posted":"2026-03-02"` + more + `}`
	}
	const within = "Betaalt u niet binnen deze termijn, dan "
	for _, c := range []struct{ costs, facts, verdict, finding string }{
		{costsSound, "", "valid", ""},
		{within + "bent u € 75,00 aan incassokosten verschuldigd.", "", "void", "C-MAX void"},
		{within + "bent u € 60,00 aan incassokosten verschuldigd.", "", "valid", "C-LOW cap"},
		{within + "bent u 15% aan incassokosten verschuldigd.", "", "void", "C-PCT void"},
		{within + "bent u minimaal € 40,00 aan incassokosten verschuldigd.", "", "void", "C-PCT void"},
		{within + "bent u incassokosten verschuldigd.", "", "void", "C-AMOUNT void"},
		{within + "nemen wij verdere maatregelen.", "", "void", ""},
		// 67.50 and 21% is 81.68.
		{within + "bent u € 81,68 aan incassokosten (inclusief 21% btw) verschuldigd. Wij kunnen de btw niet verrekenen en daarom zijn de kosten met btw verhoogd.",
			facts(`,"vat":{"outsourced":true,"deductible":false}`), "valid", ""},
		{within + "bent u € 81,68 aan incassokosten (inclusief 21% btw) verschuldigd.",
			facts(`,"vat":{"outsourced":true,"deductible":false}`), "contested", "C-VAT-DECL contested"},
		{within + "bent u € 81,68 aan incassokosten (inclusief 21% btw) verschuldigd.",
			facts(`,"vat":{"outsourced":true,"deductible":true}`), "void", "C-VAT-WRONG void"},
		{within + "bent u € 81,68 aan incassokosten (inclusief 21% btw) verschuldigd. Wij kunnen de btw niet verrekenen en daarom zijn de kosten met btw verhoogd.",
			facts(`,"vat":{"outsourced":false}`), "void", "C-VAT-WRONG void"},
		// Fee and administration together: 67.50 and 10 is above the scale, 50 and 10 not.
		{within + "bent u € 67,50 aan incassokosten en € 10,00 aan administratiekosten verschuldigd.", "", "void", "C-ADMIN void"},
		{within + "bent u € 50,00 aan incassokosten en € 10,00 aan administratiekosten verschuldigd.", "", "valid", "C-ADMIN cap"},
	} {
		verdict, findings, _ := judged(t, checkIn(letterText(termSound, c.costs, ""), c.facts))
		if verdict != c.verdict || c.finding != "" && !slices.Contains(findings, c.finding) {
			t.Errorf("%s\n%s: %s %v; want %s %s", c.costs, c.facts, verdict, findings, c.verdict, c.finding)
		}
	}
}

func TestLetterCheckScope(t *testing.T) {
	sound := letterText(termSound, costsSound, "")
	company := checkIn(sound, `{"debtor":"company","letter_date":"2026-03-02"}`)
	if verdict, findings, _ := judged(t, company); verdict != "not_judged" ||
		!slices.ContainsFunc(findings, func(f string) bool { return strings.HasPrefix(f, "C-SCOPE ") }) {
		t.Errorf("to a company: %s %v", verdict, findings)
	}
	for _, text := range []string{
		"Dear Sir,\n\nYou have not paid our invoice 2026-118 of € 450.00. Please pay within fourteen days after receipt of this letter. After that you will owe € 67.50 in collection costs.\n\nYours sincerely,\nVoorbeeld B.V.",
		"Geachte heer, mevrouw,\n\nIk heb uw brief van 2 maart 2026 ontvangen. Ik ben het niet eens met uw vordering en betwist de factuur. Ik zal niet betalen.\n\nMet vriendelijke groet,\nDebiteur 12",
	} {
		if verdict, findings, _ := judged(t, checkIn(text, "")); verdict != "not_judged" {
			t.Errorf("%.40s: %s %v", text, verdict, findings)
		}
	}
	// Without any invoice, date or description.
	bare := "Geachte heer Voorbeeld,\n\n" + termSound + "\n\n" + costsSound + "\n\nMet vriendelijke groet,\nVoorbeeld B.V.\n"
	if verdict, findings, _ := judged(t, checkIn(bare, "")); verdict != "contested" || !slices.Contains(findings, "C-IDENT contested") {
		t.Errorf("unidentified: %s %v", verdict, findings)
	}
	// lenient: what is contested becomes advisory.
	contested := checkIn(letterText(termOf("binnen 14 dagen na ontvangst van deze brief"), costsSound, ""), "")
	lenient := contested[:len(contested)-1] + `,"profile":"lenient"}`
	if verdict, findings, _ := judged(t, lenient); verdict != "valid" || !slices.Contains(findings, "C-TERM-ONTV advisory") {
		t.Errorf("lenient: %s %v", verdict, findings)
	}
}

func TestLetterCheckRead(t *testing.T) {
	_, _, out := judged(t, checkIn(letterText(termSound, costsSound, ""), ""))
	want := map[string]string{
		"letter_date": "2026-03-02", "term_days": "14", "term_start": "day_after_receipt", "deadline": "<nil>",
		"amount_due": "450.00", "principal": "450.00", "costs": "67.50", "vat": "<nil>", "interest": "<nil>",
		"iban": "NL91ABNA0417164300", "reference": "2026-118", "conditional": "false", "language": "nl",
	}
	read, _ := out["read"].(map[string]any)
	for field, w := range want {
		if got := fmt.Sprint(read[field]); got != w {
			t.Errorf("%s: got %s, want %s", field, got, w)
		}
	}
}

// Facts alone are judged too; what neither tells is undecided.
func TestLetterCheckFacts(t *testing.T) {
	const sound = `"debtor":"consumer","sender":"creditor","claim":"contract","letter_date":"2026-03-02","posted":"2026-03-02",` +
		`"invoices":[{"number":"2026-118","date":"2026-01-02","due":"2026-01-16","amount":"450"}],"amount_due":"450",` +
		`"iban":"NL91ABNA0417164300","conditional":false`
	for _, c := range []struct{ more, verdict, finding string }{
		{`,"costs":"67.50","term":{"days":14,"start":"day_after_receipt"}`, "valid", ""},
		{`,"costs":"67.50","term":{"days":15,"start":"receipt"}`, "valid", ""},
		{`,"costs":"67.50","term":{"days":14,"start":"receipt"}`, "contested", "C-TERM-ONTV contested"},
		{`,"costs":"67.50","term":{"days":14,"start":"letter_date"}`, "void", "C-TERM-START void"},
		{`,"costs":"67.50","term":{"days":14,"start":"none"}`, "void", "C-TERM-BARE void"},
		{`,"costs":"80","term":{"days":14,"start":"day_after_receipt"}`, "void", "C-MAX void"},
		{`,"costs":"67.50","vat_amount":"14.18","vat":{"deductible":true},"term":{"days":14,"start":"day_after_receipt"}`, "void", "C-VAT-WRONG void"},
		{`,"costs":"67.50","term":{"days":14,"start":"day_after_receipt"},"deadline":"2026-03-17"`, "void", "C-TERM-DATE void"},
	} {
		verdict, findings, _ := judged(t, `{"kind":"wik","facts":{`+sound+c.more+`}}`)
		if verdict != c.verdict || c.finding != "" && !slices.Contains(findings, c.finding) {
			t.Errorf("%s: %s %v; want %s %s", c.more, verdict, findings, c.verdict, c.finding)
		}
	}
}

func TestLetterCheckRefuses(t *testing.T) {
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "kind"},
		{`{"kind":"wik"}`, "missing_field", "text"},
		{`{"kind":"wik","text":null,"facts":null}`, "missing_field", "text"},
		{`{"kind":"postcard","text":"x"}`, "unknown_word", "kind"},
		{`{"kind":"wik","text":1}`, "invalid_type", "text"},
		{`{"kind":"wik","text":"x","profile":"mild"}`, "unknown_word", "profile"},
		{`{"kind":"wik","facts":[]}`, "invalid_type", "facts"},
		{`{"kind":"wik","facts":{"colour":1}}`, "unknown_field", "facts.colour"},
		{`{"kind":"wik","facts":{"term":{"days":0}}}`, "out_of_range", "facts.term.days"},
		{`{"kind":"wik","facts":{"term":{"days":"14"}}}`, "invalid_type", "facts.term.days"},
		{`{"kind":"wik","facts":{"term":{"start":"soon"}}}`, "unknown_word", "facts.term.start"},
		{`{"kind":"wik","facts":{"principals":["1","0"]}}`, "out_of_range", "facts.principals[1]"},
		{`{"kind":"wik","facts":{"invoices":[{"due":"2026-02-30"}]}}`, "invalid_date", "facts.invoices[0].due"},
		{`{"kind":"wik","facts":{"invoices":[{"nr":"1"}]}}`, "unknown_field", "facts.invoices[0].nr"},
		{`{"kind":"wik","facts":{"contact_at":"2026-03-02T10:00:00"}}`, "invalid_date", "facts.contact_at"},
		{`{"kind":"wik","facts":{"contact_at":"2026-03-02"}}`, "invalid_date", "facts.contact_at"},
		{`{"kind":"wik","facts":{"contact_at":5}}`, "invalid_type", "facts.contact_at"},
		{`{"kind":"wik","facts":{"sender":"boss"}}`, "unknown_word", "facts.sender"},
		{`{"kind":"wik","facts":{"claim":"gift"}}`, "unknown_word", "facts.claim"},
		{`{"kind":"wik","facts":{"creditor":{"phone":"1"}}}`, "unknown_field", "facts.creditor.phone"},
	} {
		wantError(t, "letter.check", c.in, c.code, c.field)
	}
}

// What is written passes its own check; facts that would make it void are refused
// with the findings.
func TestLetterWrite(t *testing.T) {
	const facts = `"debtor":"consumer","sender":"creditor","letter_date":"2026-03-02","posted":"2026-03-02",` +
		`"invoices":[{"number":"2026-118","date":"2026-01-02","due":"2026-01-16","amount":"450"}],"iban":"NL91ABNA0417164300",` +
		`"creditor":{"name":"Voorbeeld B.V.","address":"Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},` +
		`"debtor_party":{"name":"Debiteur 12","address":"Voorbeeldstraat 2, 1234 AB Voorbeeldstad"}`
	for _, lang := range []string{"nl", "en"} {
		for _, format := range []string{"text", "html"} {
			answer, _ := ask(t, "letter.write", `{"kind":"wik","lang":"`+lang+`","format":"`+format+`","facts":{`+facts+`}}`).(map[string]any)
			out, _ := answer["out"].(map[string]any)
			text := fmt.Sprint(out["text"])
			if !strings.Contains(text, "2026-118") || strings.Contains(text, "<html") != (format == "html") || out["subject"] == "" {
				t.Errorf("%s %s: %.300v", lang, format, answer)
			}
			if lang == "nl" && format == "text" {
				if verdict, findings, _ := judged(t, checkIn(text, "{"+facts+"}")); verdict != "valid" {
					t.Errorf("its own check: %s %v", verdict, findings)
				}
			}
		}
	}
	refused, _ := ask(t, "letter.write", `{"kind":"wik","facts":{`+facts+`,"costs":"80"}}`).(map[string]any)
	e, _ := refused["error"].(map[string]any)
	findings, _ := e["findings"].([]any)
	first := map[string]any{}
	if len(findings) > 0 {
		first, _ = findings[0].(map[string]any)
	}
	if e["code"] != "not_allowed" || first["id"] != "C-MAX" || first["severity"] != "void" {
		t.Errorf("too high costs: %v", refused)
	}
	for _, c := range []struct{ in, code, field string }{
		{`{"kind":"wik"}`, "missing_field", "facts"},
		{`{"kind":"wik","facts":{}}`, "missing_field", "facts.debtor"},
		{`{"kind":"wik","lang":"de","facts":{` + facts + `}}`, "unknown_word", "lang"},
		{`{"kind":"wik","format":"pdf","facts":{` + facts + `}}`, "unknown_word", "format"},
		{`{"kind":"wik","facts":{` + facts + `,"term":{"days":7,"start":"day_after_receipt"}}}`, "not_allowed", "facts"},
	} {
		wantError(t, "letter.write", c.in, c.code, c.field)
	}
}

func TestLetterWords(t *testing.T) {
	words := map[string]string{
		"letter.check.in.kind":             known[letter.Kind](t),
		"letter.check.in.profile":          known[letter.Profile](t),
		"letter.check.in.facts.term.start": known[letter.TermStart](t),
		"letter.check.out.verdict":         known[letter.Verdict](t),
		"letter.write.in.format":           known[letter.Format](t),
	}
	walkSpecs(func(path string, s *spec) {
		if want, ok := words[path]; ok {
			delete(words, path)
			if got := strings.Join(s.words, ", "); !sameWords(got, want) {
				t.Errorf("%s: words %s, the library has %s", path, got, want)
			}
		}
	})
	for path := range words {
		t.Errorf("no field %s", path)
	}
	if got, want := strings.Join(severities(), ", "), known[letter.Severity](t); !sameWords(got, want) {
		t.Errorf("severities %s, the library has %s", got, want)
	}
}

// A letter of after the day through which the law was verified is judged, and the
// answer says so; so it does of a receipt by three delivery days, as announced.
func TestLetterCheckNotices(t *testing.T) {
	const text = "Betaalt u niet binnen veertien dagen vanaf de dag nadat deze brief is bezorgd, dan betaalt u € 40,00 incassokosten."
	for _, c := range []struct {
		facts, text string
		want        []string
	}{
		{`{"debtor":"consumer","posted":"2026-12-28"}`, text, nil},
		{`{"debtor":"consumer","posted":"2026-12-31"}`, text, []string{"law.after_verified_through"}},
		{`{"debtor":"consumer","letter_date":"2027-01-04"}`, text, []string{"law.after_verified_through"}},
		{`{"debtor":"consumer","emailed":"2027-01-04"}`, text, []string{"law.after_verified_through"}},
		{`{"debtor":"consumer"}`, "Datum: 4 januari 2027\n\n" + text, []string{"law.after_verified_through"}},
		{`{"debtor":"consumer","posted":"2027-07-01"}`, text, []string{"law.after_verified_through", "post.d3.announced"}},
		{`{"debtor":"consumer","posted":"2027-07-01","received":"2027-07-02"}`, text, []string{"law.after_verified_through"}},
	} {
		line := NewSession().Line(nil, []byte(`{"op":"letter.check","in":{"kind":"wik","text":`+strconv.Quote(c.text)+`,"facts":`+c.facts+`}}`))
		var answer struct {
			Out struct {
				Notices []struct {
					ID string `json:"id"`
				} `json:"notices"`
			} `json:"out"`
		}
		if err := json.Unmarshal(line, &answer); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, n := range answer.Out.Notices {
			got = append(got, n.ID)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: notices %v, want %v", c.facts, got, c.want)
		}
	}
}
