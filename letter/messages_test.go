package letter_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The notations of amounts and days by their forms, apart from the code that writes them.
var (
	dutchAmount   = regexp.MustCompile(`€[ \x{a0}]?-?((?:\d{1,3}\.)*\d{1,3},\d\d)(?:\D|$)`)
	englishAmount = regexp.MustCompile(`-?€((?:\d{1,3},)*\d{1,3}\.\d\d)(?:\D|$)`)
	anyAmount     = regexp.MustCompile(`€|\d[.,]\d\d(?:\D|$)`)
	dutchMonth    = regexp.MustCompile(`\d (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}`)
	englishMonth  = regexp.MustCompile(`\d (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}`)
)

// figures returns the amounts of a message without marks, and the message without them.
func figures(message string, form *regexp.Regexp) (amounts []string, rest string) {
	for _, m := range form.FindAllStringSubmatch(message, -1) {
		amounts = append(amounts, strings.NewReplacer(".", "", ",", "").Replace(m[1]))
	}
	return amounts, form.ReplaceAllString(message, " ")
}

// mixed tells what is wrong with the notation of a finding; empty when nothing is.
func mixed(f letter.Finding) string {
	nl, restNL := figures(f.NL, dutchAmount)
	en, restEN := figures(f.EN, englishAmount)
	switch {
	case anyAmount.MatchString(restNL):
		return "the Dutch message has an amount in another notation"
	case anyAmount.MatchString(restEN):
		return "the English message has an amount in another notation"
	case !slices.Equal(nl, en):
		return "the messages name different amounts"
	case len(dutchMonth.FindAllString(f.NL, -1)) != len(englishMonth.FindAllString(f.EN, -1)):
		return "the messages name different days"
	case strings.Contains(f.NL, f.EN):
		return "the messages are the same"
	}
	return ""
}

// contrary are facts that contradict every letter.
func contrary(f letter.Facts) letter.Facts {
	f.Costs, f.VATAmount = letter.Of(euros("1234.56")), letter.Of(euros("1259.26"))
	f.AmountDue, f.Interest = letter.Of(euros("1098765.43")), letter.Of(euros("1007.07"))
	f.Paid, f.Principals = letter.Of(euros("0.02")), []incasso.EUR{euros("2345.67")}
	f.LetterDate, f.Posted, f.Received = day("2026-05-04"), day("2026-05-05"), day("2026-05-04")
	f.Deadline, f.DueDates = day("2026-05-06"), []incasso.Date{day("2026-05-31")}
	f.Invoices = []letter.Invoice{{Number: "X/1", Date: day("2026-01-12"), Due: day("2026-05-31"), Amount: letter.Of(euros("2345.67"))}}
	return f
}

// TestMessagesKeepToTheirNotation reads the messages of all findings over all letters,
// alone and beside facts that contradict them, and over the cases of each requirement.
func TestMessagesKeepToTheirNotation(t *testing.T) {
	withAmount, withDay := map[string]bool{}, map[string]bool{}
	hold := func(name string, in letter.Input) {
		rep, err := letter.Check(in)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
		for _, f := range rep.Findings {
			if wrong := mixed(f); wrong != "" && f.ID != "A-HOURS" { // that one has times of day
				t.Errorf("%s, %s: %s\n%s\n%s", name, f.ID, wrong, f.NL, f.EN)
			}
			withAmount[f.ID] = withAmount[f.ID] || strings.Contains(f.EN, "€")
			withDay[f.ID] = withDay[f.ID] || englishMonth.MatchString(f.EN)
		}
	}
	for _, folder := range []string{"seen", "unseen", "second", "more"} {
		for _, s := range loadSamples(t, folder) {
			hold(s.name, s.in)
			s.in.Facts = contrary(s.in.Facts)
			hold(s.name+" with contrary facts", s.in)
			s.in.Text = ""
			hold(s.name+" from facts", s.in)
		}
	}
	for _, c := range ruleCases() {
		hold(c.id, c.fail)
	}
	for _, id := range []string{"C-AMOUNT", "C-PCT", "C-MAX", "C-LOW", "C-ADMIN", "C-SUM", "C-ONEAMT", "C-STACK", "C-PARTIAL", "C-VAT-CONTRA", "B-STAFFEL"} {
		if !withAmount[id] {
			t.Errorf("no message of %s has an amount", id)
		}
	}
	for _, id := range []string{"C-TERM-DATE", "C-DEFAULT", "C-WAIT", "C-IDENT"} {
		if !withDay[id] {
			t.Errorf("no message of %s has a day", id)
		}
	}
}

// quoted returns what a message says to write, between its quotation marks.
func quoted(message string) string {
	_, after, _ := strings.Cut(message, `"`)
	words, _, _ := strings.Cut(after, `"`)
	return words
}

// TestFindingsSayWhatToWrite takes the words or the amount that a message names, puts
// them into the letter, and looks that the finding is gone and the letter valid.
func TestFindingsSayWhatToWrite(t *testing.T) {
	const ask = "Wij verzoeken u € 500,00 te betalen "
	term := func(words string) string { return body(ask+words+".", "", "") }
	costs := func(words string) string { return body("", words+".", "") }
	owe := func(amount string) string {
		return costs("Betaalt u niet, dan bent u " + amount + " aan incassokosten verschuldigd")
	}
	lastAmount := func(f letter.Finding) string {
		all := dutchAmount.FindAllStringSubmatch(f.NL, -1)
		if len(all) == 0 {
			return ""
		}
		return owe("€ " + all[len(all)-1][1])
	}
	inTerm := func(f letter.Finding) string { return term(quoted(f.NL)) }
	inCosts := func(f letter.Finding) string { return costs(strings.Replace(quoted(f.NL), "...", "€ 75,00", 1)) }
	for _, c := range []struct {
		id, text string
		mended   func(letter.Finding) string
	}{
		{"C-TERM-ONTV", term("binnen veertien dagen na ontvangst van deze brief"), inTerm},
		{"C-TERM-LEN", term("binnen dertien dagen vanaf de dag nadat deze brief bij u is bezorgd"), inTerm},
		{"C-TERM-LEN", term("binnen negen werkdagen vanaf de dag nadat deze brief bij u is bezorgd"), inTerm},
		{"C-TERM-START", term("binnen veertien dagen na verzending van deze brief"), inTerm},
		{"C-TERM-START", term("binnen veertien dagen na heden"), inTerm},
		{"C-TERM-START", term("binnen veertien dagen na dagtekening van deze brief"), inTerm},
		{"C-TERM-START", term("binnen zestien dagen na dagtekening van deze brief"), inTerm},
		{"C-TERM-BARE", term("binnen veertien dagen"), inTerm},
		{"C-TERM-BARE", body("Wij verzoeken u € 500,00 te betalen.", "", ""), inTerm},
		{"C-TERM-ONE", body("", "", "Betaal dus binnen 8 dagen."), inTerm},
		{"C-TERM-DATE", term("uiterlijk op 30 juni 2026"), inTerm},
		{"C-CONSEQ", costs("Betaalt u niet, dan gaan wij naar de rechter"), inCosts},
		{"C-UNCOND", costs("Betaalt u niet, dan kunnen wij € 75,00 incassokosten in rekening brengen"), inCosts},
		{"C-AMOUNT", costs("Betaalt u niet, dan bent u incassokosten verschuldigd"), lastAmount},
		{"C-PCT", costs("Betaalt u niet, dan bent u 15% incassokosten verschuldigd"), lastAmount},
		{"C-MAX", owe("€ 75,01"), lastAmount},
	} {
		before, err := letter.Check(wikText(c.text))
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(before.Findings, func(f letter.Finding) bool { return f.ID == c.id })
		if i < 0 || before.Verdict == letter.VerdictValid {
			t.Errorf("%s: not found in %q", c.id, c.text)
			continue
		}
		f := before.Findings[i]
		if strings.Contains(f.NL, `"`) && quoted(f.NL) != quoted(f.EN) {
			t.Errorf("%s: the messages name other words\n%s\n%s", c.id, f.NL, f.EN)
		}
		text := c.mended(f)
		after, err := letter.Check(wikText(text))
		if err != nil || after.Verdict != letter.VerdictValid || hasFinding(after.Findings, c.id) {
			t.Errorf("%s: %s\nthe mended letter is %v, %v:\n%s", c.id, f.NL, after.Verdict, findingIDs(after.Findings), text)
		}
	}
}

// TestFindingsOnVATSayWhatToDo holds the words about VAT: each finding on it says how
// to name the costs.
func TestFindingsOnVATSayWhatToDo(t *testing.T) {
	for id, words := range map[string][2]string{
		"C-VAT-WRONG":  {"Noem de kosten zonder btw.", "Name the costs without VAT."},
		"C-VAT-DECL":   {"Schrijf dat de schuldeiser de btw niet kan verrekenen", "Write that the creditor cannot offset the VAT"},
		"C-VAT-CONTRA": {"Noem apart: de kosten zonder btw, de btw, en het totaal.", "Name apart: the costs without VAT, the VAT, and the total."},
		"C-NOTYET":     {"kondig de kosten aan", "announce the costs"},
		"C-ONEAMT":     {"Vraag één bedrag", "Ask for one amount"},
	} {
		i := slices.IndexFunc(ruleCases(), func(c ruleCase) bool { return c.id == id })
		rep, err := letter.Check(ruleCases()[i].fail)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range rep.Findings {
			if f.ID == id && (!strings.Contains(f.NL, words[0]) || !strings.Contains(f.EN, words[1])) {
				t.Errorf("%s: %s\n%s", id, f.NL, f.EN)
			}
		}
	}
}

// TestInstalmentsNameOneMaximum: over small instalments the scale is not the maximum,
// and no message says so.
func TestInstalmentsNameOneMaximum(t *testing.T) {
	rep, err := letter.Check(wikFacts(func(f *letter.Facts) {
		f.Principals, f.AmountDue = []incasso.EUR{25_000, 25_000}, letter.Of[incasso.EUR](50_000)
		f.Periodic, f.Costs = letter.Of(true), letter.Of(euros("90.00"))
	}))
	if err != nil {
		t.Fatal(err)
	}
	most := 0
	for _, f := range rep.Findings {
		if strings.Contains(f.EN, "at most") {
			most++
		}
	}
	if !hasFinding(rep.Findings, "C-MAX") || !hasFinding(rep.Findings, "C-STACK") || most != 1 {
		t.Errorf("%d maximums: %+v", most, rep.Findings)
	}
}

// TestReceiptIsDecidedByItsDay: C-RECEIPT stays open until the facts tell the day of
// receipt or of the e-mail, from a text and from facts alone.
func TestReceiptIsDecidedByItsDay(t *testing.T) {
	posted := day("2026-03-02")
	for _, c := range []struct {
		name  string
		facts letter.Facts
		open  bool
	}{
		{"nothing", letter.Facts{}, true},
		{"posted", letter.Facts{Posted: posted}, true},
		{"received", letter.Facts{Posted: posted, Received: posted.AddDays(1)}, false},
		{"emailed", letter.Facts{Emailed: posted}, false},
	} {
		c.facts.Debtor = incasso.Consumer
		for _, text := range []string{"", body("", "", "")} {
			rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text, Facts: c.facts})
			if err != nil {
				t.Fatal(err)
			}
			if slices.Contains(rep.Undecided, "C-RECEIPT") != c.open || hasFinding(rep.Findings, "C-RECEIPT") {
				t.Errorf("%s, text of %d bytes: undecided %v, findings %v", c.name, len(text), rep.Undecided, findingIDs(rep.Findings))
			}
		}
	}
}

// TestOptPrints holds that a value prints as itself and an unknown one as a word, also
// inside a struct.
func TestOptPrints(t *testing.T) {
	for got, want := range map[string]string{
		letter.Of(euros("249.35")).String():      "249.35",
		letter.Of(false).String():                "false",
		letter.Of("").String():                   "",
		letter.Opt[incasso.EUR]{}.String():       "unknown",
		letter.Of(letter.FromReceipt).String():   "receipt",
		letter.Opt[letter.TermStart]{}.String():  "unknown",
		letter.Of(incasso.EUR(-12_00)).String():  "-12.00",
		letter.Opt[string]{}.String() + " words": "unknown words",
	} {
		if got != want {
			t.Errorf("prints as %q, want %q", got, want)
		}
	}
}
