package letter_test

import (
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
	"github.com/google/go-cmp/cmp"
)

// refusal is a change to good facts that must be refused with a code and a path.
type refusal struct {
	name   string
	kind   letter.Kind
	change func(*letter.WriteInput)
	code   incasso.Code
	field  string
}

func checkRefusals(t *testing.T, list []refusal) {
	t.Helper()
	for _, c := range list {
		t.Run(c.name, func(t *testing.T) {
			in := letter.WriteInput{Kind: c.kind, Facts: writeFacts(c.kind)}
			c.change(&in)
			l, err := letter.Write(in)
			e, ok := errors.AsType[*incasso.Error](err)
			if !ok {
				t.Fatalf("error %v, letter:\n%s", err, l.Text)
			}
			if e.Code != c.code || e.Field != c.field {
				t.Errorf("got %s at %q, want %s at %q", e.Code, e.Field, c.code, c.field)
			}
			if !errors.Is(err, c.code) || e.NL == "" || e.EN == "" {
				t.Errorf("error %v without its code or its sentences", err)
			}
			if l.Text != "" || l.Subject != "" {
				t.Error("a letter beside an error")
			}
		})
	}
}

func TestWriteMissing(t *testing.T) {
	w, a := letter.FourteenDay, letter.AgencyFirst
	list := []refusal{
		{"kind", 0, func(*letter.WriteInput) {}, incasso.ErrMissingField, "kind"},
		{"debtor", w, func(in *letter.WriteInput) { in.Facts.Debtor = 0 }, incasso.ErrMissingField, "facts.debtor"},
		{"date", w, func(in *letter.WriteInput) { in.Facts.LetterDate, in.Facts.Posted = incasso.Date{}, incasso.Date{} },
			incasso.ErrMissingField, "facts.letter_date"},
		{"iban", w, func(in *letter.WriteInput) { in.Facts.IBAN = " " }, incasso.ErrMissingField, "facts.iban"},
		{"creditor", w, func(in *letter.WriteInput) { in.Facts.Creditor = letter.Party{} }, incasso.ErrMissingField, "facts.creditor"},
		{"creditor name", w, func(in *letter.WriteInput) { in.Facts.Creditor.Name = "\n\t" }, incasso.ErrMissingField, "facts.creditor.name"},
		{"creditor address", w, func(in *letter.WriteInput) { in.Facts.Creditor.Address = "" }, incasso.ErrMissingField, "facts.creditor.address"},
		{"debtor party", w, func(in *letter.WriteInput) { in.Facts.DebtorParty = letter.Party{} }, incasso.ErrMissingField, "facts.debtor_party"},
		{"debtor name", w, func(in *letter.WriteInput) { in.Facts.DebtorParty.Name = "" }, incasso.ErrMissingField, "facts.debtor_party.name"},
		{"invoices", w, func(in *letter.WriteInput) { in.Facts.Invoices = nil }, incasso.ErrMissingField, "facts.invoices"},
		{"number", w, func(in *letter.WriteInput) { in.Facts.Invoices[0].Number = "" }, incasso.ErrMissingField, "facts.invoices[0].number"},
		{"amounts", w, func(in *letter.WriteInput) {
			in.Facts.Principals, in.Facts.Invoices[0].Amount = nil, letter.Opt[incasso.EUR]{}
		}, incasso.ErrMissingField, "facts.principals"},
		{"due", w, func(in *letter.WriteInput) { in.Facts.DueDates, in.Facts.Invoices[0].Due = nil, incasso.Date{} },
			incasso.ErrMissingField, "facts.due_dates"},
		{"agency", a, func(in *letter.WriteInput) { in.Facts.Agency = letter.Agency{} }, incasso.ErrMissingField, "facts.agency"},
		{"agency name", a, func(in *letter.WriteInput) { in.Facts.Agency.Name = "" }, incasso.ErrMissingField, "facts.agency.name"},
		{"invoice date", a, func(in *letter.WriteInput) { in.Facts.Invoices[0].Date = incasso.Date{} }, incasso.ErrMissingField, "facts.invoices[0].date"},
		{"ground of interest", a, func(in *letter.WriteInput) {
			in.Details = fullDetails()
			in.Details.InterestGround = ""
		}, incasso.ErrMissingField, "details.interest_ground"},
		{"day of a fixed term", letter.Summons, func(in *letter.WriteInput) { in.Facts.Term.Start = letter.AtFixedDate },
			incasso.ErrMissingField, "facts.deadline"},
		{"vat outsourced", w, func(in *letter.WriteInput) { in.Facts.VATAmount = letter.Of(euros("15.75")) },
			incasso.ErrMissingField, "facts.vat.outsourced"},
		{"vat deductible", w, func(in *letter.WriteInput) {
			in.Facts.VATAmount = letter.Of(euros("15.75"))
			in.Facts.VAT.Outsourced = letter.Of(true)
		}, incasso.ErrMissingField, "facts.vat.deductible"},
	}
	checkRefusals(t, list)
}

func TestWriteContradictions(t *testing.T) {
	w, s := letter.FourteenDay, letter.Summons
	long := strings.Repeat("x", 401)
	list := []refusal{
		{"unknown kind", 99, func(*letter.WriteInput) {}, incasso.ErrUnknownWord, "kind"},
		{"unknown language", w, func(in *letter.WriteInput) { in.Lang = 9 }, incasso.ErrUnknownWord, "lang"},
		{"unknown format", w, func(in *letter.WriteInput) { in.Format = 9 }, incasso.ErrUnknownWord, "format"},
		{"unknown debtor", w, func(in *letter.WriteInput) { in.Facts.Debtor = 9 }, incasso.ErrUnknownWord, "facts.debtor"},
		{"unknown sender", w, func(in *letter.WriteInput) { in.Facts.Sender = 9 }, incasso.ErrUnknownWord, "facts.sender"},
		{"unknown start", w, func(in *letter.WriteInput) { in.Facts.Term.Start = 99 }, incasso.ErrUnknownWord, "facts.term.start"},
		{"long name", w, func(in *letter.WriteInput) { in.Facts.DebtorParty.Name = long }, incasso.ErrOutOfRange, "facts.debtor_party.name"},
		{"long number", w, func(in *letter.WriteInput) { in.Facts.Invoices[0].Number = long }, incasso.ErrOutOfRange, "facts.invoices[0].number"},
		{"long account", w, func(in *letter.WriteInput) { in.Facts.IBAN = long }, incasso.ErrOutOfRange, "facts.iban"},
		{"many invoices", w, func(in *letter.WriteInput) {
			for range 250 {
				in.Facts.Invoices = append(in.Facts.Invoices, in.Facts.Invoices[0])
			}
		}, incasso.ErrOutOfRange, "facts.invoices"},
		{"principal zero", w, func(in *letter.WriteInput) { in.Facts.Principals[0] = 0 }, incasso.ErrOutOfRange, "facts.principals[0]"},
		{"principal above all", w, func(in *letter.WriteInput) { in.Facts.Principals[0] = incasso.MaxEUR + 1 }, incasso.ErrOutOfRange, "facts.principals[0]"},
		{"negative invoice", w, func(in *letter.WriteInput) { in.Facts.Invoices[0].Amount = letter.Of(euros("-5.00")) }, incasso.ErrOutOfRange, "facts.invoices[0].amount"},
		{"negative payment", w, func(in *letter.WriteInput) { in.Facts.Paid = letter.Of(euros("-1.00")) }, incasso.ErrOutOfRange, "facts.paid"},
		{"term of no days", w, func(in *letter.WriteInput) { in.Facts.Term.Days = letter.Of(0) }, incasso.ErrOutOfRange, "facts.term.days"},
		{"all paid", w, func(in *letter.WriteInput) { in.Facts.Paid = letter.Of(euros("500.00")) }, incasso.ErrNotAllowed, "facts.paid"},
		{"sums", s, func(in *letter.WriteInput) { in.Facts.Invoices[0].Amount = letter.Of(euros("400.00")) }, incasso.ErrNotAllowed, "facts.principals"},
		{"due", s, func(in *letter.WriteInput) { in.Facts.Invoices[0].Due = day("2026-03-05") }, incasso.ErrNotAllowed, "facts.invoices[0].due"},
		{"due before the invoice", s, func(in *letter.WriteInput) { in.Facts.Invoices[0].Date = day("2026-03-05") }, incasso.ErrDateOrder, "facts.invoices[0].due"},
		{"account", s, func(in *letter.WriteInput) { in.Facts.IBAN = "NL92ABNA0417164300" }, incasso.ErrNotAllowed, "facts.iban"},
		{"no account", s, func(in *letter.WriteInput) { in.Facts.IBAN = "12345" }, incasso.ErrNotAllowed, "facts.iban"},
		{"day before the letter", s, func(in *letter.WriteInput) { in.Facts.Deadline = day("2026-04-22") }, incasso.ErrDateOrder, "facts.deadline"},
		{"day before the term", s, func(in *letter.WriteInput) {
			in.Facts.Term = letter.Term{Days: letter.Of(10), Start: letter.FromLetterDate}
			in.Facts.Deadline = day("2026-05-01")
		}, incasso.ErrNotAllowed, "facts.deadline"},
		{"from today", s, func(in *letter.WriteInput) { in.Facts.Term.Start = letter.FromToday }, incasso.ErrNotAllowed, "facts.term.start"},
		{"costs in a reminder", letter.Reminder, func(in *letter.WriteInput) { in.Facts.Costs = letter.Of(euros("40.00")) }, incasso.ErrNotAllowed, "facts.costs"},
		{"costs in a notice to a consumer", letter.NoticeOfDefault, func(in *letter.WriteInput) {
			in.Facts.Debtor, in.Facts.Costs = incasso.Consumer, letter.Of(euros("75.00"))
		}, incasso.ErrNotAllowed, "facts.costs"},
		{"costs announced in a summons to a consumer", s, func(in *letter.WriteInput) {
			in.Facts.Debtor, in.Facts.Costs = incasso.Consumer, letter.Of(euros("75.00"))
		}, incasso.ErrNotAllowed, "facts.costs"},
		{"vat to the cent", s, func(in *letter.WriteInput) {
			in.Facts.VAT, in.Facts.VATAmount = noOffset(), letter.Of(euros("15.76"))
		}, incasso.ErrNotAllowed, "facts.vat_amount"},
		{"amount due", letter.Reminder, func(in *letter.WriteInput) { in.Facts.AmountDue = letter.Of(euros("501.00")) }, incasso.ErrNotAllowed, "facts.amount_due"},
		{"interest periods", letter.AgencyFirst, func(in *letter.WriteInput) {
			in.Details, in.Facts.Interest = fullDetails(), letter.Of(euros("7.50"))
		}, incasso.ErrNotAllowed, "facts.interest"},
		{"interest period reversed", letter.AgencyFirst, func(in *letter.WriteInput) {
			in.Details, in.Facts.Interest = fullDetails(), letter.Of(euros("7.51"))
			in.Details.Interest[0].Last = day("2026-03-04")
		}, incasso.ErrDateOrder, "details.interest[0].last"},
		{"first letter of the creditor", letter.AgencyFirst, func(in *letter.WriteInput) { in.Facts.Sender = incasso.ByCreditor }, incasso.ErrNotAllowed, "facts.sender"},
		{"instalments small and large", w, func(in *letter.WriteInput) {
			in.Facts.Periodic = letter.Of(true)
			in.Facts.Principals = []incasso.EUR{euros("100.00"), euros("400.00")}
		}, incasso.ErrNotAllowed, "facts.principals"},
		{"tort by an agency", letter.AgencyFirst, func(in *letter.WriteInput) { in.Facts.Claim = wik.Tort }, incasso.ErrOutOfScope, "facts.claim"},
		{"kvk", letter.AgencyFirst, func(in *letter.WriteInput) { in.Facts.Agency.KVK = "1234567" }, incasso.ErrNotAllowed, "facts.agency.kvk"},
	}
	checkRefusals(t, list)
}

// TestWriteVoid asks letters that could not hold: the error carries the finding.
func TestWriteVoid(t *testing.T) {
	w := letter.FourteenDay
	for _, c := range []struct {
		name   string
		kind   letter.Kind
		change func(*letter.WriteInput)
		id     string
	}{
		{"to a company", w, func(in *letter.WriteInput) { in.Facts.Debtor = incasso.Company }, "C-SCOPE"},
		{"to a sole trader", w, func(in *letter.WriteInput) { in.Facts.Debtor = incasso.SoleTrader }, "C-SCOPE"},
		{"first letter of an agency to a company", letter.AgencyFirst, func(in *letter.WriteInput) { in.Facts.Debtor = incasso.Company }, "A-SCOPE"},
		{"default before the decree", w, func(in *letter.WriteInput) {
			in.Facts.DueDates, in.Facts.Invoices[0].Due = []incasso.Date{day("2012-06-29")}, day("2012-06-29")
			in.Facts.Invoices[0].Date = day("2012-06-01")
		}, "C-SCOPE"},
		{"tort", w, func(in *letter.WriteInput) { in.Facts.Claim = wik.Tort }, "C-SCOPE"},
		{"before the due day", w, func(in *letter.WriteInput) {
			in.Facts.LetterDate, in.Facts.Posted = day("2026-03-02"), day("2026-03-02")
		}, "C-DEFAULT"},
		{"thirteen days", w, func(in *letter.WriteInput) { in.Facts.Term.Days = letter.Of(13) }, "C-TERM-LEN"},
		{"fourteen after receipt", w, func(in *letter.WriteInput) {
			in.Facts.Term = letter.Term{Days: letter.Of(14), Start: letter.FromReceipt}
		}, "C-TERM-ONTV"},
		{"from the letter", w, func(in *letter.WriteInput) { in.Facts.Term.Start = letter.FromLetterDate }, "C-TERM-START"},
		{"no start", w, func(in *letter.WriteInput) {
			in.Facts.Term = letter.Term{Days: letter.Of(14), Start: letter.NoStart}
		}, "C-TERM-BARE"},
		{"date too early", w, func(in *letter.WriteInput) { in.Facts.Deadline = day("2026-05-07") }, "C-TERM-DATE"},
		{"fee too high", w, func(in *letter.WriteInput) { in.Facts.Costs = letter.Of(euros("75.01")) }, "C-MAX"},
		{"fee over interest", w, func(in *letter.WriteInput) {
			in.Facts.Interest = letter.Of(euros("100.00"))
			in.Facts.Costs = letter.Of(euros("90.00"))
		}, "C-MAX"},
		{"vat that is offset", w, func(in *letter.WriteInput) {
			in.Facts.VAT = letter.VATFacts{Outsourced: letter.Of(true), Deductible: letter.Of(true)}
			in.Facts.VATAmount = letter.Of(euros("15.75"))
		}, "C-VAT-WRONG"},
		{"vat without declaration", w, func(in *letter.WriteInput) {
			in.Facts.VAT = letter.VATFacts{Outsourced: letter.Of(true), Deductible: letter.Of(false), Declared: letter.Of(false)}
			in.Facts.VATAmount = letter.Of(euros("15.75"))
		}, "C-VAT-DECL"},
		{"costs in the amount due", w, func(in *letter.WriteInput) { in.Facts.AmountDue = letter.Of(euros("575.00")) }, "C-NOTYET"},
		{"conditional", w, func(in *letter.WriteInput) { in.Facts.Conditional = letter.Of(true) }, "C-UNCOND"},
		{"agency with a short term", letter.AgencyFirst, func(in *letter.WriteInput) {
			in.Facts.Term = letter.Term{Days: letter.Of(8), Start: letter.FromDayAfterReceipt}
		}, "C-TERM-LEN"},
		{"agency with a date", letter.AgencyFirst, func(in *letter.WriteInput) {
			in.Facts.Term.Start = letter.FromLetterDate
		}, "C-TERM-START"},
		{"agency with a fee too high", letter.AgencyFirst, func(in *letter.WriteInput) {
			in.Facts.Costs = letter.Of(euros("75.01"))
		}, "C-MAX"},
		{"agency before the due day", letter.AgencyFirst, func(in *letter.WriteInput) {
			in.Facts.LetterDate, in.Facts.Posted = day("2026-03-02"), day("2026-03-02")
		}, "C-DEFAULT"},
		{"claimed fee too high", letter.Summons, func(in *letter.WriteInput) {
			in.Facts.Debtor = incasso.Consumer
			in.Facts.Costs, in.Facts.AmountDue = letter.Of(euros("76.00")), letter.Of(euros("576.00"))
		}, "C-MAX"},
		{"costs before their day", letter.Summons, func(in *letter.WriteInput) {
			in.Facts.Debtor = incasso.Consumer
			in.Facts.Costs, in.Facts.AmountDue = letter.Of(euros("75.00")), letter.Of(euros("575.00"))
			in.Details.CostsFrom = day("2026-04-23")
		}, "C-WAIT"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := letter.WriteInput{Kind: c.kind, Facts: writeFacts(c.kind)}
			c.change(&in)
			l, err := letter.Write(in)
			refused, ok := errors.AsType[*letter.RefusedError](err)
			if !ok {
				t.Fatalf("error %v, letter:\n%s", err, l.Text)
			}
			if e, ok := errors.AsType[*incasso.Error](err); !ok || e.Code != incasso.ErrNotAllowed || !errors.Is(err, incasso.ErrNotAllowed) {
				t.Errorf("not an error with code not_allowed: %v", err)
			}
			if !hasFinding(refused.Findings, c.id) || !strings.Contains(err.Error(), c.id) {
				t.Errorf("findings %v, want %s", findingIDs(refused.Findings), c.id)
			}
			if first := refused.Findings[0]; !strings.Contains(err.Error(), first.ID+": "+first.EN) {
				t.Errorf("the error does not say why: %v", err)
			}
			for _, f := range refused.Findings {
				if f.Severity > letter.SeverityContested && refused.Verdict != letter.VerdictNotJudged {
					t.Errorf("%s weighs %s", f.ID, f.Severity)
				}
				if f.NL == "" || f.EN == "" {
					t.Errorf("%s has no sentence", f.ID)
				}
			}
			if refused.Verdict == letter.VerdictValid || refused.Verdict == 0 {
				t.Errorf("verdict %q", refused.Verdict)
			}
		})
	}
}

// TestWriteChangesNothing gives facts by value with slices inside, and finds them as
// they were.
func TestWriteChangesNothing(t *testing.T) {
	for _, c := range writeCases() {
		before, err := json.Marshal(c.in)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := letter.Write(c.in); err != nil {
			t.Fatal(err)
		}
		after, err := json.Marshal(c.in)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(before), string(after)); diff != "" {
			t.Errorf("%s changed its input: %s", c.name, diff)
		}
	}
}

// TestWriteJSON reads the input of a letter from the words of JSON.
func TestWriteJSON(t *testing.T) {
	const text = `{"kind": "wik", "lang": "en", "format": "html", "facts": {"debtor": "consumer",
		"letter_date": "2026-04-22", "principals": ["500.00"], "due_dates": ["2026-03-04"],
		"invoices": [{"number": "2026-0117"}], "iban": "nl91 abna 0417 1643 00",
		"creditor": {"name": "Voorbeeld B.V.", "address": "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
		"debtor_party": {"name": "Debiteur 12", "address": "Voorbeeldlaan 12, 1234 AB Voorbeeldstad"}}}`
	var in letter.WriteInput
	if err := json.Unmarshal([]byte(text), &in); err != nil {
		t.Fatal(err)
	}
	l, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	f := l.Facts
	want := letter.Term{Days: letter.Of(14), Start: letter.FromDayAfterReceipt}
	if f.Term != want || !f.Costs.Is(euros("75.00")) || !f.AmountDue.Is(euros("500.00")) ||
		f.Reference != "2026-0117" || f.IBAN != "NL91ABNA0417164300" || f.Sender != incasso.ByCreditor {
		t.Errorf("completed facts %+v", f)
	}
	if !strings.Contains(l.Text, `<html lang="en">`) {
		t.Error("not an English page")
	}
}

// TestWriteInstalments writes a letter over small instalments: the cautious reading
// of art. 2a BIK gives 40 euro for the letter, and a notice says so.
func TestWriteInstalments(t *testing.T) {
	in := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
	in.Facts.Periodic = letter.Of(true)
	in.Facts.Principals = []incasso.EUR{euros("250.00"), euros("250.00")}
	l, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	if !l.Facts.Costs.Is(euros("40.00")) {
		t.Errorf("costs %v", l.Facts.Costs)
	}
	if len(l.Notices) != 1 || l.Notices[0].ID != "bik.2a.unverified" {
		t.Errorf("notices %v", l.Notices)
	}
}

// TestWriteRemarks sees that what does not void a letter comes with it.
func TestWriteRemarks(t *testing.T) {
	in := letter.WriteInput{Kind: letter.AgencyFirst, Facts: writeFacts(letter.AgencyFirst)}
	in.Facts.Costs = letter.Of(euros("75.00"))
	in.Facts.AmountDue = letter.Of(euros("575.00"))
	l, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	if !hasFinding(l.Findings, "A-OPEN") { // no telephone number

		t.Errorf("findings %v", findingIDs(l.Findings))
	}
	if len(l.Notices) != 1 || l.Notices[0].ID != "letter.costs_need_wik" {
		t.Errorf("notices %v", l.Notices)
	}
	in.Details.CostsFrom = day("2026-04-22")
	if l, err = letter.Write(in); err != nil || len(l.Notices) != 0 {
		t.Errorf("notices %v, error %v", l.Notices, err)
	}
	// A letter whose costs are lower than the scale stands; the rest is lost.
	in = letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
	in.Facts.Costs = letter.Of(euros("40.00"))
	if l, err = letter.Write(in); err != nil || !hasFinding(l.Findings, "C-LOW") {
		t.Errorf("findings %v, error %v", findingIDs(l.Findings), err)
	}
	if strings.Contains(l.Text, "staat in de wet") {
		t.Error("the letter says that lower costs are those of the law")
	}
}

// TestWriteConcurrently writes from many goroutines: the templates are shared.
func TestWriteConcurrently(t *testing.T) {
	var wg sync.WaitGroup
	for range 4 {
		for _, c := range writeCases() {
			wg.Go(func() {
				in := c.in
				in.Format = letter.HTML
				if _, err := letter.Write(in); err != nil {
					t.Error(err)
				}
			})
		}
	}
	wg.Wait()
}

// TestWriteSafeDate prints the safe day for the published days of posting: the
// fourteenth day after presumed receipt, rolled past weekends and holidays.
func TestWriteSafeDate(t *testing.T) {
	for _, c := range []struct{ posted, last, nl string }{
		{"2026-04-22", "2026-05-08", "8 mei 2026"},
		{"2026-04-24", "2026-05-12", "12 mei 2026"},
		{"2026-12-23", "2027-01-12", "12 januari 2027"},
		{"2026-04-02", "2026-04-21", "21 april 2026"},
		{"2014-09-11", "2014-09-29", "29 september 2014"}, // 27 September was a Saturday
	} {
		in := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
		in.Facts.LetterDate, in.Facts.Posted = day(c.posted), day(c.posted)
		due := day(c.posted).AddDays(-10)
		in.Facts.DueDates, in.Facts.Invoices[0].Due, in.Facts.Invoices[0].Date = []incasso.Date{due}, due, due.AddDays(-14)
		in.Details.PrintDeadline = true
		l, err := letter.Write(in)
		if err != nil {
			t.Fatal(err)
		}
		if l.Facts.Deadline != day(c.last) || !strings.Contains(l.Text, "uiterlijk op "+c.nl+" hebben ontvangen") {
			t.Errorf("posted %s: last day %s, want %s", c.posted, l.Facts.Deadline, c.last)
		}
		// The day itself may be given, a day earlier may not.
		in.Details.PrintDeadline = false
		in.Facts.Deadline = day(c.last)
		if _, err := letter.Write(in); err != nil {
			t.Errorf("posted %s, last day %s: %v", c.posted, c.last, err)
		}
		in.Facts.Deadline = day(c.last).AddDays(-1)
		if _, err := letter.Write(in); !errors.Is(err, incasso.ErrNotAllowed) {
			t.Errorf("posted %s, a day before %s: %v", c.posted, c.last, err)
		}
	}
}
