package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// completed are the facts of a sound 14-day letter as its writer knows them, and its
// text.
func completed(t *testing.T) (string, letter.Facts) {
	t.Helper()
	l, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)})
	if err != nil {
		t.Fatal(err)
	}
	return l.Text, l.Facts
}

func severityOf(rep letter.Report, id string) letter.Severity {
	for _, f := range rep.Findings {
		if f.ID == id {
			return f.Severity
		}
	}
	return 0
}

// TestFactsTold judges facts alone that leave out what the letter itself must say, or
// tell it so that it does not hold.
func TestFactsTold(t *testing.T) {
	for _, c := range []struct {
		name     string
		change   func(*letter.Facts)
		id       string
		severity letter.Severity
		verdict  letter.Verdict
	}{
		{"a date alone, called so", func(f *letter.Facts) {
			f.Term, f.Deadline = letter.Term{Start: letter.AtFixedDate}, day("2026-06-30")
		}, "C-TERM-DATE", letter.SeverityContested, letter.VerdictContested},
		{"a date alone with a number of days", func(f *letter.Facts) {
			f.Term, f.Deadline = letter.Term{Days: letter.Of(14), Start: letter.AtFixedDate}, day("2026-06-30")
		}, "C-TERM-DATE", letter.SeverityContested, letter.VerdictContested},
		{"a date beside the words", func(f *letter.Facts) { f.Deadline = day("2026-06-30") }, "C-TERM-DATE", 0, letter.VerdictValid},
		{"no costs", func(f *letter.Facts) { f.Costs = letter.Of(incasso.EUR(0)) }, "C-AMOUNT", letter.SeverityVoid, letter.VerdictVoid},
		{"no number of days", func(f *letter.Facts) { f.Term.Days = letter.Opt[int]{} }, "C-TERM-LEN", letter.SeverityVoid, letter.VerdictVoid},
	} {
		_, f := completed(t)
		c.change(&f)
		rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Facts: f})
		if err != nil || rep.Verdict != c.verdict || severityOf(rep, c.id) != c.severity {
			t.Errorf("%s: verdict %s, error %v, %s %s, findings %v", c.name, rep.Verdict, err, c.id, severityOf(rep, c.id), findingIDs(rep.Findings))
		}
	}
}

// TestFactsOfReminder: costs in a reminder to a consumer are refused, and above the
// scale they void it; a business owes them.
func TestFactsOfReminder(t *testing.T) {
	for _, c := range []struct {
		debtor incasso.PartyKind
		costs  string
		want   letter.Severity
	}{
		{incasso.Consumer, "15.00", letter.SeverityCap},
		{incasso.Consumer, "75.01", letter.SeverityVoid},
		{incasso.Consumer, "0.00", 0},
		{incasso.Company, "75.00", 0},
	} {
		f := writeFacts(letter.Reminder)
		f.Debtor, f.Costs = c.debtor, letter.Of(euros(c.costs))
		rep, err := letter.Check(letter.Input{Kind: letter.Reminder, Facts: f})
		if err != nil || severityOf(rep, "C-ADMIN") != c.want {
			t.Errorf("%s of costs to a %s: error %v, findings %v", c.costs, c.debtor, err, findingIDs(rep.Findings))
		}
	}
}

// TestFactsBesideText: what is known of the claim decides on the height of the costs
// and of what may be asked, whatever the letter says of it.
func TestFactsBesideText(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*letter.Facts)
		void   string
		also   string
	}{
		{"paid in part", func(f *letter.Facts) { f.Paid = letter.Of(euros("200.00")) }, "C-MAX", "C-SUM"},
		{"paid in full", func(f *letter.Facts) { f.Paid = letter.Of(euros("500.00")) }, "C-MAX", "C-SUM"},
		{"a lower principal", func(f *letter.Facts) {
			f.Principals, f.Invoices = []incasso.EUR{euros("450.00")}, nil
		}, "C-MAX", "C-SUM"},
	} {
		text, f := completed(t)
		f.AmountDue = letter.Opt[incasso.EUR]{}
		c.change(&f)
		rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text, Facts: f})
		if err != nil || rep.Verdict != letter.VerdictVoid || severityOf(rep, c.void) != letter.SeverityVoid || !hasFinding(rep.Findings, c.also) {
			t.Errorf("%s: verdict %s, error %v, findings %v", c.name, rep.Verdict, err, findingIDs(rep.Findings))
		}
	}
}

// TestFactsContradicted: every fact that the text tells otherwise, or does not tell, is
// a finding.
func TestFactsContradicted(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*letter.Facts)
		id     string
	}{
		{"interest", func(f *letter.Facts) { f.Interest = letter.Of(euros("5.00")) }, "C-SUM"},
		{"vat", func(f *letter.Facts) { f.VATAmount, f.VAT = letter.Of(euros("15.75")), noOffset() }, "C-VAT-AMT"},
		{"reference", func(f *letter.Facts) { f.Reference = "DEB-99-9999" }, "C-PAY"},
		{"creditor", func(f *letter.Facts) { f.Creditor.Name = "Andere Winkel B.V." }, "C-IDENT"},
		{"debtor", func(f *letter.Facts) { f.DebtorParty.Name = "Iemand Anders" }, "C-IDENT"},
		{"date of the invoice", func(f *letter.Facts) { f.Invoices[0].Date = day("2026-02-03") }, "C-IDENT"},
		{"day for payment", func(f *letter.Facts) { f.DueDates[0], f.Invoices[0].Due = day("2026-03-03"), day("2026-03-03") }, "C-IDENT"},
	} {
		text, f := completed(t)
		f.Invoices = append([]letter.Invoice(nil), f.Invoices...)
		f.DueDates = append([]incasso.Date(nil), f.DueDates...)
		rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text, Facts: f})
		if err != nil || len(rep.Findings) != 0 {
			t.Fatalf("error %v, findings %v", err, findingIDs(rep.Findings))
		}
		c.change(&f)
		rep, err = letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text, Facts: f})
		if err != nil || !hasFinding(rep.Findings, c.id) || rep.Verdict == letter.VerdictVoid {
			t.Errorf("%s: verdict %s, error %v, findings %v", c.name, rep.Verdict, err, findingIDs(rep.Findings))
		}
	}
	// A name is the same in other capitals and with other points.
	text, f := completed(t)
	f.Creditor.Name = strings.ToUpper(strings.ReplaceAll(f.Creditor.Name, ".", ""))
	rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text, Facts: f})
	if err != nil || hasFinding(rep.Findings, "C-IDENT") {
		t.Errorf("error %v, findings %v", err, findingIDs(rep.Findings))
	}
}
