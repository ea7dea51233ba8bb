package letter_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/letter"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// hardNames are names that hold words which mean something in a letter.
var hardNames = []string{
	"Voorbeeld B.V.", "Debiteur 12", "Mei B.V.", "P. Januari", "Maandag & Zoon", "Euro 2000 B.V.", "Kosten & Co",
	"Rente Groep B.V.", "Van den Dag", "J. de Vries-van 't Hof", "B.T.W. Advies", "Niet Advocaten",
	"Gemeente Voorbeeldstad", "Woningstichting Binnen", "Zorgverzekeraar Voor U", "Factuur Support B.V.", "Betaal B.V.",
	"Termijn Vastgoed", "Hoofdsom Nederland", "Hotel De 7 Heuvels", "Bedrijf € 100", "Van Houten & Zn. 1912",
	"Mevrouw K. Şahin-Öztürk", "O'Brien", "Heden B.V.", "Ontvangst Catering", "Brief & Post", "L. Geen",
	"Stichting Kan", "Uiterlijk Schoon B.V.", "Verzuimservice B.V.", "Total Loss B.V.",
}

// drawFacts makes facts from which a letter of a kind can be written.
func drawFacts(t *rapid.T, kind letter.Kind) letter.Facts {
	f := writeFacts(kind)
	business := kind != letter.FourteenDay && kind != letter.AgencyFirst
	if business {
		kinds := []incasso.PartyKind{incasso.SoleTrader, incasso.Company, incasso.PublicBody, incasso.Consumer}
		f.Debtor = rapid.SampledFrom(kinds).Draw(t, "debtor")
	} else if kind == letter.AgencyFirst && rapid.Bool().Draw(t, "sole trader") {
		f.Debtor = incasso.SoleTrader
	}
	if kind == letter.AgencyFirst || rapid.Bool().Draw(t, "agency") {
		byAgency(&f)
		f.Sender = rapid.SampledFrom([]incasso.Sender{incasso.ByAgency, incasso.ByBailiff,
			incasso.ByLawyer, incasso.ByAssignee}).Draw(t, "sender")
	}
	switch own := rapid.Bool().Draw(t, "of its own"); {
	case own && f.Sender == incasso.ByAssignee: // collects what it bought in its own name
		f.Agency.Name, f.Agency.Address = "", ""
	case own && f.Sender != incasso.ByAgency && kind != letter.AgencyFirst:
		f.Agency.KVK, f.Agency.Registration = "", "" // others than agencies have no mark
	}
	f.Creditor.Name = rapid.SampledFrom(hardNames).Draw(t, "creditor")
	f.DebtorParty.Name = rapid.SampledFrom(hardNames).Draw(t, "debtor's name")
	f.LetterDate = day("2017-01-02").AddDays(rapid.IntRange(0, 4200).Draw(t, "letter date"))
	f.Posted = f.LetterDate
	if rapid.IntRange(0, 3).Draw(t, "by e-mail") == 0 {
		f.Posted, f.Emailed = incasso.Date{}, f.LetterDate
	}
	f.Principals, f.DueDates, f.Invoices = nil, nil, nil
	var sum incasso.EUR
	for i := range rapid.IntRange(1, 4).Draw(t, "invoices") {
		due := f.LetterDate.AddDays(-rapid.IntRange(1, 300).Draw(t, "due"))
		a := incasso.EUR(rapid.Int64Range(100, 2_000_000).Draw(t, "amount"))
		sum += a
		f.Principals = append(f.Principals, a)
		f.DueDates = append(f.DueDates, due)
		f.Invoices = append(f.Invoices, letter.Invoice{
			Number: fmt.Sprintf("%d-%04d", due.Year(), 100*i+rapid.IntRange(0, 99).Draw(t, "number")),
			Date:   due.AddDays(-rapid.IntRange(8, 60).Draw(t, "days")), Due: due, Amount: letter.Of(a),
		})
	}
	if rapid.Bool().Draw(t, "coincidence") {
		sum = coincide(t, &f)
	}
	if rapid.IntRange(0, 2).Draw(t, "paid in part") == 0 {
		f.Paid = letter.Of(incasso.EUR(rapid.Int64Range(1, int64(sum)-1).Draw(t, "paid")))
		if x := likeness(t, &f, sum); x < sum && rapid.Bool().Draw(t, "paid like") {
			f.Paid = letter.Of(x)
		} else if x < sum && rapid.Bool().Draw(t, "rest like") {
			f.Paid = letter.Of(sum - x)
		}
	}
	if rapid.IntRange(0, 2).Draw(t, "with interest") == 0 {
		f.Interest = letter.Of(incasso.EUR(rapid.Int64Range(1, 50_000).Draw(t, "interest")))
		if rapid.Bool().Draw(t, "interest like") {
			f.Interest = letter.Of(likeness(t, &f, sum))
		}
	}
	switch rapid.IntRange(0, 3).Draw(t, "vat") {
	case 0, 1:
		f.VAT = noOffset()
	case 2:
		f.VAT = letter.VATFacts{Outsourced: letter.Of(true), Deductible: letter.Of(true)}
	}
	if kind != letter.FourteenDay && rapid.IntRange(0, 2).Draw(t, "no costs") == 0 {
		f.Costs = letter.Of(incasso.EUR(0))
	}
	if kind == letter.NoticeOfDefault && rapid.Bool().Draw(t, "no fixed days") {
		f.DueDates = nil
		for i := range f.Invoices {
			if i > 0 || rapid.Bool().Draw(t, "none at all") {
				f.Invoices[i].Due = incasso.Date{}
			}
		}
	}
	if n := rapid.IntRange(13, 40).Draw(t, "days"); n > 13 {
		f.Term = letter.Term{Days: letter.Of(n), Start: letter.FromDayAfterReceipt}
		if n > 14 && rapid.Bool().Draw(t, "from receipt") {
			f.Term.Start = letter.FromReceipt
		}
	}
	f.Reference = rapid.StringMatching(`[BCFGHKLMPRSTVWXZ]{3,4}-[0-9]{3,8}|[1-9][0-9]{7,12}`).Draw(t, "reference")
	f.IBAN = rapid.SampledFrom([]string{"NL91ABNA0417164300", "NL69INGB0123456789", "NL44RABO0123456789"}).Draw(t, "iban")
	return f
}

var writeKinds = []letter.Kind{letter.FourteenDay, letter.NoticeOfDefault, letter.Reminder, letter.Summons, letter.AgencyFirst}

// TestWriteProperty writes letters from random facts: each is judged valid, by its
// text alone and together with the facts, and reads back as the facts that it was
// written from. The fee is compared with a plain computation in big steps.
func TestWriteProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom(writeKinds).Draw(t, "kind")
		in := letter.WriteInput{Kind: kind, Facts: drawFacts(t, kind),
			Format: rapid.SampledFrom([]letter.Format{letter.Text, letter.HTML}).Draw(t, "format")}
		in.Details.PrintDeadline = rapid.IntRange(0, 3).Draw(t, "date") == 0
		specify(t, &in)
		l, err := letter.Write(in)
		if err != nil {
			t.Fatalf("%v\n%+v", err, in)
		}
		text := l.Text
		if in.Format == letter.HTML {
			text = letter.PlainText(text)
		}
		for _, facts := range factsBeside(in, &l) {
			rep, err := letter.Check(letter.Input{Kind: kind, Text: text, Facts: facts})
			if err != nil || rep.Verdict != letter.VerdictValid || len(grave(rep.Findings)) > 0 {
				t.Fatalf("verdict %s, error %v, findings %v\n%s", rep.Verdict, err, findingIDs(rep.Findings), text)
			}
			readsBack(t, rep.Read, in, l.Facts, text)
		}
		if rep, err := letter.Check(letter.Input{Kind: kind, Facts: l.Facts}); err != nil || len(grave(rep.Findings)) > 0 {
			t.Fatalf("the facts alone: error %v, findings %v", err, findingIDs(rep.Findings))
		}
	})
}

// specify gives the periods of the interest: always where the law asks for them.
func specify(t *rapid.T, in *letter.WriteInput) {
	f := &in.Facts
	if f.Interest.Or(0) == 0 || in.Kind != letter.AgencyFirst && rapid.Bool().Draw(t, "bare interest") {
		return
	}
	in.Details.InterestGround = "wettelijke rente, artikel 6:119 BW"
	in.Details.Interest = []letter.InterestPeriod{{First: f.LetterDate.AddDays(-10), Last: f.LetterDate,
		Percent: incasso.MustParseRate("4.00"), Amount: f.Interest.Or(0)}}
}

// factsBeside are what may be known when a written letter is judged: nothing but to
// whom it goes and when, the sender too, all that it states, what was given.
func factsBeside(in letter.WriteInput, l *letter.Letter) []letter.Facts {
	alone := letter.Facts{Debtor: in.Facts.Debtor, Posted: in.Facts.Posted, Emailed: in.Facts.Emailed}
	sender := alone
	sender.Sender = l.Facts.Sender
	return []letter.Facts{alone, sender, l.Facts, in.Facts}
}

// grave are the findings with which no letter may be written.
func grave(all []letter.Finding) []letter.Finding {
	return slices.DeleteFunc(slices.Clone(all), func(f letter.Finding) bool {
		return f.Severity == letter.SeverityCap || f.Severity == letter.SeverityAdvisory
	})
}

// readsBack compares what was read with the facts of a letter.
func readsBack(t *rapid.T, got letter.Read, in letter.WriteInput, f letter.Facts, text string) {
	t.Helper()
	var sum incasso.EUR
	for _, p := range in.Facts.Principals {
		sum += p
	}
	want := letter.Read{
		LetterDate: in.Facts.LetterDate, TermDays: letter.Of(14), TermStart: letter.Of(letter.FromDayAfterReceipt),
		AmountDue: letter.Of(sum - in.Facts.Paid.Or(0) + in.Facts.Interest.Or(0)),
		Principal: letter.Of(sum), Interest: in.Facts.Interest,
		IBAN: letter.Of(in.Facts.IBAN), Reference: letter.Of(in.Facts.Reference), Language: letter.Of("nl"),
	}
	if got.Principal.Is(sum - in.Facts.Paid.Or(0)) {
		want.Principal = got.Principal // what is open of it, where the letter tells both
	}
	if in.Facts.Term.Days.Known() {
		want.TermDays, want.TermStart = in.Facts.Term.Days, letter.Of(in.Facts.Term.Start)
	}
	if !in.Facts.Costs.Is(0) && (in.Kind == letter.FourteenDay || in.Kind == letter.AgencyFirst ||
		in.Kind == letter.Summons && in.Facts.Debtor != incasso.Consumer) {
		costs := plainFee(sum - in.Facts.Paid.Or(0))
		want.Costs, want.Conditional = letter.Of(costs), letter.Of(false)
		if in.Facts.VAT.Deductible.Is(false) {
			want.VAT = letter.Of((costs*21 + 50) / 100)
		}
	}
	if in.Details.PrintDeadline {
		want.Deadline = f.Deadline
		term, err := deadline.WIKLetter(deadline.Dispatch{Posted: in.Facts.Posted, Emailed: in.Facts.Emailed})
		if err != nil || f.Deadline.Before(term.LastDay) {
			t.Fatalf("printed %s, safe is %s", f.Deadline, term.LastDay)
		}
	}
	want.TermLength, want.TermUnit = want.TermDays, letter.Of(deadline.Days)
	if !got.Interest.Known() && want.Interest.Is(0) {
		got.Interest = want.Interest
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateComparable(incasso.Date{}), cmpopts.IgnoreUnexported(letter.Read{})); diff != "" {
		t.Fatalf("read back (-facts +read): %s\n%s", diff, text)
	}
}

// plainFee computes the scale in thousandths of a cent, band by band.
func plainFee(principal incasso.EUR) incasso.EUR {
	var fee int64 // in thousandths of a cent
	rest := int64(principal)
	for _, b := range []struct{ width, perMille int64 }{{250_000, 150}, {250_000, 100}, {500_000, 50}, {19_000_000, 10}, {1 << 50, 5}} {
		part := min(rest, b.width)
		fee += part * b.perMille
		rest -= part
	}
	return incasso.EUR(min(max((fee+500)/1000, 4000), 677_500))
}

// fault is one thing wrong with facts that were good, and the finding it must give.
type fault struct {
	id   string
	make func(t *rapid.T, f *letter.Facts)
}

// TestWriteFaults puts one fault into random facts of a 14-day letter: it is not
// written, and the finding of that fault is among the reasons.
func TestWriteFaults(t *testing.T) {
	open := func(f *letter.Facts) incasso.EUR {
		var sum incasso.EUR
		for _, p := range f.Principals {
			sum += p
		}
		return sum - f.Paid.Or(0)
	}
	faults := []fault{
		{"C-TERM-LEN", func(t *rapid.T, f *letter.Facts) {
			f.Term = letter.Term{Days: letter.Of(rapid.IntRange(1, 13).Draw(t, "short")), Start: letter.FromDayAfterReceipt}
		}},
		{"C-TERM-START", func(t *rapid.T, f *letter.Facts) {
			f.Term = letter.Term{Days: letter.Of(rapid.IntRange(14, 15).Draw(t, "days from")), Start: rapid.SampledFrom([]letter.TermStart{
				letter.FromLetterDate, letter.FromSending, letter.FromToday}).Draw(t, "start")}
		}},
		{"C-TERM-ONTV", func(_ *rapid.T, f *letter.Facts) {
			f.Term = letter.Term{Days: letter.Of(14), Start: letter.FromReceipt}
		}},
		{"C-TERM-BARE", func(_ *rapid.T, f *letter.Facts) {
			f.Term = letter.Term{Days: letter.Of(14), Start: letter.NoStart}
		}},
		{"C-TERM-DATE", func(t *rapid.T, f *letter.Facts) {
			f.Deadline = f.LetterDate.AddDays(rapid.IntRange(1, 13).Draw(t, "early"))
		}},
		{"C-MAX", func(t *rapid.T, f *letter.Facts) {
			f.VAT = letter.VATFacts{}
			fee, more := plainFee(open(f)+f.Paid.Or(0)), incasso.EUR(rapid.Int64Range(1, 10_000).Draw(t, "more"))
			if base := plainFee(open(f)); fee+more == base+(base*21+50)/100 {
				more++ // as much as the VAT over the fee would be another fault
			}
			f.Costs = letter.Of(fee + more)
		}},
		{"C-VAT-WRONG", func(t *rapid.T, f *letter.Facts) {
			f.VAT = letter.VATFacts{Outsourced: letter.Of(rapid.Bool().Draw(t, "outsourced")), Deductible: letter.Of(true)}
			f.VATAmount = letter.Of((plainFee(open(f))*21 + 50) / 100)
		}},
		{"C-NOTYET", func(_ *rapid.T, f *letter.Facts) {
			f.VAT = letter.VATFacts{}
			f.AmountDue = letter.Of(open(f) + f.Interest.Or(0) + plainFee(open(f)))
		}},
		{"C-UNCOND", func(_ *rapid.T, f *letter.Facts) { f.Conditional = letter.Of(true) }},
		{"C-DEFAULT", func(t *rapid.T, f *letter.Facts) {
			late := f.LetterDate.AddDays(rapid.IntRange(0, 30).Draw(t, "not yet due"))
			f.DueDates[0], f.Invoices[0].Due = late, late
		}},
		{"C-SCOPE", func(t *rapid.T, f *letter.Facts) {
			f.Debtor = rapid.SampledFrom([]incasso.PartyKind{incasso.Company, incasso.PublicBody}).Draw(t, "no consumer")
		}},
	}
	for _, c := range faults {
		t.Run(c.id, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				in := letter.WriteInput{Kind: letter.FourteenDay, Facts: drawFacts(t, letter.FourteenDay)}
				c.make(t, &in.Facts)
				l, err := letter.Write(in)
				refused, ok := errors.AsType[*letter.RefusedError](err)
				if !ok {
					t.Fatalf("error %v, letter:\n%s", err, l.Text)
				}
				if !hasFinding(refused.Findings, c.id) {
					t.Fatalf("findings %v", findingIDs(refused.Findings))
				}
				for _, f := range refused.Findings {
					// A fee that is too high may happen to be that over the interest too.
					if f.Severity == letter.SeverityVoid && f.ID != c.id && (c.id != "C-MAX" || f.ID != "C-BASE") {
						t.Fatalf("%s is found too: %s", f.ID, f.EN)
					}
				}
			})
		})
	}
}

// TestWriteTextFaults changes a written letter by a word or a figure: the check of
// the changed text finds just that.
func TestWriteTextFaults(t *testing.T) {
	const from = "vanaf de dag nadat deze brief bij u is bezorgd"
	for _, c := range []struct {
		name, old, with, id string
		vat                 bool
	}{
		{"eight days", "binnen veertien dagen " + from, "binnen acht dagen " + from, "C-TERM-LEN", false},
		{"from the date", from, "na dagtekening van deze brief", "C-TERM-START", false},
		{"from today", from, "na heden", "C-TERM-START", false},
		{"after receipt", from, "na ontvangst van deze brief", "C-TERM-ONTV", false},
		{"no start", " " + from, "", "C-TERM-BARE", false},
		{"one cent more", "\u20ac\u00a075,00 aan incassokosten", "\u20ac\u00a075,01 aan incassokosten", "C-MAX", false},
		{"no amount", "\u20ac\u00a075,00 aan incassokosten", "incassokosten", "C-AMOUNT", false},
		{"percentage", "\u20ac\u00a075,00 aan incassokosten", "15% aan incassokosten", "C-PCT", false},
		{"no consequence", "dan bent u daarnaast \u20ac\u00a075,00 aan incassokosten verschuldigd", "dan horen wij graag van u", "C-CONSEQ", false},
		{"perhaps", "dan bent u daarnaast \u20ac\u00a075,00 aan incassokosten verschuldigd",
			"dan kunnen wij \u20ac\u00a075,00 aan incassokosten in rekening brengen", "C-UNCOND", false},
		{"costs at once", "Nu te betalen: \u20ac\u00a0500,00", "Incassokosten: \u20ac\u00a075,00\nNu te betalen: \u20ac\u00a0575,00", "C-NOTYET", false},
		{"no declaration", "Omdat wij de btw niet kunnen verrekenen, verhogen wij dit bedrag om die reden met", "Daar komt bij", "C-VAT-DECL", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
			if c.vat {
				in.Facts.VAT = noOffset()
			}
			l, err := letter.Write(in)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.ReplaceAll(l.Text, c.old, c.with)
			if c.id == "C-NOTYET" {
				text = strings.ReplaceAll(text, "verzoeken u \u20ac\u00a0500,00", "verzoeken u \u20ac\u00a0575,00")
			}
			if text == l.Text {
				t.Fatalf("the letter does not hold %q:\n%s", c.old, l.Text)
			}
			rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: text,
				Facts: letter.Facts{Debtor: incasso.Consumer, Posted: in.Facts.Posted, VAT: in.Facts.VAT}})
			if err != nil {
				t.Fatal(err)
			}
			if !hasFinding(rep.Findings, c.id) {
				t.Errorf("verdict %s, findings %v, want %s", rep.Verdict, findingIDs(rep.Findings), c.id)
			}
			for _, f := range rep.Findings {
				if f.Severity == letter.SeverityVoid && f.ID != c.id && (c.id != "C-CONSEQ" || f.ID != "C-AMOUNT") {
					t.Errorf("%s is found too: %s %q", f.ID, f.EN, f.Quote.Or(""))
				}
			}
		})
	}
}

// TestWriteOldVAT writes a letter of the summer of 2012, when VAT was 19%.
func TestWriteOldVAT(t *testing.T) {
	in := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
	in.Facts.VAT = noOffset()
	in.Facts.LetterDate, in.Facts.Posted = day("2012-08-15"), day("2012-08-15")
	in.Facts.DueDates = []incasso.Date{day("2012-07-10")}
	in.Facts.Invoices[0].Due, in.Facts.Invoices[0].Date = day("2012-07-10"), day("2012-06-10")
	l, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(l.Text, "met 19% btw (\u20ac\u00a014,25)") || !l.Facts.VATAmount.Is(euros("14.25")) {
		t.Error(l.Text)
	}
}
