package letter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// The grammar test: term phrases are composed from independent parts, each with
// what it means, and every composition is judged. The expectation follows from the
// parts by the rules of the ruling, not from the reader.

type lengthPart struct {
	text string
	days int // calendar days it holds at least
	read int // days as written
}

var lengthParts = []lengthPart{
	{"veertien dagen", 14, 14}, {"veertien (14) dagen", 14, 14}, {"14 dagen", 14, 14}, {"14 (veertien) dagen", 14, 14},
	{"VEERTIEN (14) DAGEN", 14, 14}, {"twee weken", 14, 14}, {"2 weken", 14, 14}, {"14\u00a0dagen", 14, 14},
	{"veertien kalenderdagen", 14, 14}, {"14 volle dagen", 14, 14}, {"14-dagen", 14, 14}, {"14 dagen (veertien dagen)", 14, 14},
	{"een termijn van veertien dagen", 14, 14}, {"een termijn van 14 dagen", 14, 14}, {"twee (2) weken", 14, 14},
	{"vijftien dagen", 15, 15}, {"15 dagen", 15, 15}, {"vijftien (15) dagen", 15, 15},
	{"16 dagen", 16, 16}, {"zestien dagen", 16, 16}, {"drie weken", 21, 21}, {"eenentwintig dagen", 21, 21}, {"21 dagen", 21, 21},
	{"dertig dagen", 30, 30}, {"vier\nweken", 28, 28},
	{"acht dagen", 8, 8}, {"8 dagen", 8, 8}, {"acht (8) dagen", 8, 8}, {"zeven dagen", 7, 7}, {"een week", 7, 7}, {"één week", 7, 7},
	{"5 dagen", 5, 5}, {"vijf werkdagen", 5, 0}, {"10 dagen", 10, 10}, {"dertien dagen", 13, 13}, {"3 dagen", 3, 3},
}

type eventPart struct {
	text  string
	start letter.TermStart
}

var eventParts = []eventPart{
	{"vanaf de dag nadat deze brief bij u is bezorgd", letter.FromDayAfterReceipt},
	{"vanaf de dag nadat u deze brief heeft ontvangen", letter.FromDayAfterReceipt},
	{"vanaf de dag na ontvangst van deze brief", letter.FromDayAfterReceipt},
	{"te rekenen vanaf de dag nadat deze brief bij u is bezorgd", letter.FromDayAfterReceipt},
	{", te rekenen vanaf de dag na die waarop deze aanmaning door u is ontvangen", letter.FromDayAfterReceipt},
	{", ingaande de dag na ontvangst van dit schrijven", letter.FromDayAfterReceipt},
	{", ingaande 1 dag nadat deze brief bij u is bezorgd / door u is ontvangen", letter.FromDayAfterReceipt},
	{", ingaande één dag nadat deze brief bij u is bezorgd", letter.FromDayAfterReceipt},
	{", welke termijn ingaat op de dag nadat u deze brief heeft ontvangen", letter.FromDayAfterReceipt},
	{", welke termijn aanvangt op de dag volgende op die waarop u deze brief ontving", letter.FromDayAfterReceipt},
	{"gerekend vanaf de dag volgend op de dag van ontvangst van deze brief", letter.FromDayAfterReceipt},
	{"vanaf de dag na de dag waarop deze brief bij u is bezorgd of door u is ontvangen", letter.FromDayAfterReceipt},
	{"met ingang van de dag na de ontvangst van deze herinnering", letter.FromDayAfterReceipt},
	{"beginnend op de dag nadat u deze e-mail ontvangt", letter.FromDayAfterReceipt},
	{"(te rekenen vanaf de dag na bezorging)", letter.FromDayAfterReceipt},
	{", aanvangende de dag na ontvangst dezes", letter.FromDayAfterReceipt},
	{"na ontvangst van deze brief, waarbij de dag van ontvangst niet meetelt", letter.FromDayAfterReceipt},
	{"nadat deze brief bij u is bezorgd", letter.FromReceipt},
	{"nadat u deze brief heeft ontvangen", letter.FromReceipt},
	{"na ontvangst van deze brief", letter.FromReceipt},
	{"na ontvangst", letter.FromReceipt},
	{"na ontvangst dezes", letter.FromReceipt},
	{"na bezorging van dit schrijven", letter.FromReceipt},
	{"na de datum van ontvangst van deze aanmaning", letter.FromReceipt},
	{"vanaf de dag dat u deze brief heeft ontvangen", letter.FromReceipt},
	{"vanaf de dag waarop deze brief bij u is bezorgd", letter.FromReceipt},
	{"vanaf de ontvangst van deze brief", letter.FromReceipt},
	{"te rekenen vanaf de datum van ontvangst", letter.FromReceipt},
	{"nadat deze mail u heeft bereikt", letter.FromReceipt},
	{"na dagtekening", letter.FromLetterDate},
	{"na dagtekening van deze brief", letter.FromLetterDate},
	{"na dagtekening dezes", letter.FromLetterDate},
	{"na de dagtekening van dit schrijven", letter.FromLetterDate},
	{"na datum dezes", letter.FromLetterDate},
	{"na de datum van deze brief", letter.FromLetterDate},
	{"na datum van deze aanmaning", letter.FromLetterDate},
	{"na deze brief", letter.FromLetterDate},
	{"vanaf de datum van deze herinnering", letter.FromLetterDate},
	{"vanaf briefdatum", letter.FromLetterDate},
	{"te rekenen vanaf de dag na dagtekening", letter.FromDayAfterLetterDate},
	{"vanaf de dag na de datum van deze brief", letter.FromDayAfterLetterDate},
	{", welke termijn aanvangt twee dagen na dagtekening van deze brief", letter.FromDayAfterLetterDate},
	{"na verzending van deze brief", letter.FromSending},
	{"na de verzenddatum van deze e-mail", letter.FromSending},
	{"nadat deze brief is verzonden", letter.FromSending},
	{"vanaf de dag na verzending van deze brief", letter.FromSending},
	{"na heden", letter.FromToday},
	{"vanaf heden", letter.FromToday},
	{"na vandaag", letter.FromToday},
	{"vanaf vandaag", letter.FromToday},
	{", te rekenen vanaf heden", letter.FromToday},
	{"", letter.NoStart},
}

// framePart puts a length (%[1]s) and an event (%[2]s) into a sentence.
var frameParts = []string{
	"Wij verzoeken u het openstaande bedrag van € 500,00 te betalen binnen %[1]s %[2]s.",
	"Wij verzoeken u binnen %[1]s %[2]s het bedrag van € 500,00 over te maken op onze rekening.",
	"Wij sommeren u om € 500,00 binnen %[1]s %[2]s te voldoen.",
	"U dient het bedrag van € 500,00 uiterlijk binnen %[1]s %[2]s te hebben voldaan.",
	"Het bedrag van € 500,00 moet binnen %[1]s %[2]s door u zijn betaald.",
	"Gelieve € 500,00 binnen %[1]s %[2]s te voldoen.",
	"Betaal € 500,00 binnen %[1]s %[2]s.",
	"Binnen %[1]s %[2]s dient u € 500,00 aan ons te betalen.",
	"Ik stel u in de gelegenheid om alsnog € 500,00 te betalen, en wel binnen %[1]s %[2]s.",
	"Thans verzoek ik u dringend het verschuldigde bedrag ad € 500,00 binnen %[1]s %[2]s te voldoen op bovenstaand rekeningnummer.",
}

const around = "Voorbeeld B.V.\n\nGeachte heer,\n\nOp 12 januari 2026 stuurden wij u factuur 2026-0012. Die is nog niet betaald.\n\n" +
	"%s\n\nBetaalt u niet op tijd, dan bent u € 75,00 aan incassokosten verschuldigd.\n\nU betaalt op NL91 ABNA 0417 1643 00.\n"

// termRule is the judgment of a length and a start, from the rulings.
func termRule(days int, start letter.TermStart) (verdict letter.Verdict, id string) {
	void, contested := letter.VerdictVoid, letter.VerdictContested
	switch start {
	case letter.FromDayAfterReceipt:
		if days >= 14 {
			return letter.VerdictValid, ""
		}
		return void, "C-TERM-LEN"
	case letter.FromReceipt:
		switch {
		case days >= 15:
			return letter.VerdictValid, ""
		case days == 14:
			return contested, "C-TERM-ONTV"
		}
		return void, "C-TERM-LEN"
	case letter.FromLetterDate, letter.FromDayAfterLetterDate:
		if days >= 16 {
			return contested, "C-TERM-START"
		}
		return void, "C-TERM-START"
	case letter.NoStart:
		return void, "C-TERM-BARE"
	default:
	}
	return void, "C-TERM-START"
}

func TestTermGrammar(t *testing.T) {
	n, bad := 0, 0
	for fi, frame := range frameParts {
		for li, l := range lengthParts {
			for ei, e := range eventParts {
				// Every pair of parts occurs; the third varies.
				if (fi+li+ei)%3 != 0 && fi > 1 {
					continue
				}
				event := e.text
				sentence := fmt.Sprintf(frame, l.text, event)
				sentence = strings.ReplaceAll(sentence, " ,", ",")
				sentence = strings.ReplaceAll(sentence, "  ", " ")
				sentence = strings.ReplaceAll(sentence, " .", ".")
				n++
				if bad > 40 {
					continue
				}
				if msg := wrongTerm(sentence, l, e); msg != "" {
					bad++
					t.Errorf("%s\n%s", sentence, msg)
				}
			}
		}
	}
	t.Logf("%d phrases", n)
}

func wrongTerm(sentence string, l lengthPart, e eventPart) string {
	text := fmt.Sprintf(around, sentence)
	rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text,
		Facts: letter.Facts{Debtor: incasso.Consumer}})
	if err != nil {
		return err.Error()
	}
	days := l.days
	if !strings.Contains(e.text, "twee dagen") && e.start == letter.FromDayAfterLetterDate && days == 15 {
		days = 16
	}
	verdict, id := termRule(days, e.start)
	if e.start != letter.FromDayAfterReceipt && e.start != letter.FromReceipt && l.days < 14 {
		verdict = letter.VerdictVoid
		id = "C-TERM-LEN"
	}
	if rep.Verdict != verdict {
		return fmt.Sprintf("verdict %v, want %v: %v", rep.Verdict, verdict, ids(rep))
	}
	if id != "" && !strings.Contains(ids(rep), id) {
		return fmt.Sprintf("findings %v, want %v", ids(rep), id)
	}
	if got, _ := rep.Read.TermDays.Get(); got != l.read {
		return fmt.Sprintf("read %d days, want %d", got, l.read)
	}
	if got, _ := rep.Read.TermStart.Get(); got != e.start {
		return fmt.Sprintf("read start %v, want %v", got, e.start)
	}
	return ""
}

func ids(rep letter.Report) string {
	var list []string
	for _, f := range rep.Findings {
		list = append(list, f.ID+":"+f.Severity.String())
	}
	return strings.Join(list, " ")
}
