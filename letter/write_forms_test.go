package letter_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
	"github.com/go-incasso/incasso/wik"
)

// TestWriteTerms writes each kind of term that a letter to a business may give, in
// both languages.
func TestWriteTerms(t *testing.T) {
	term := func(days int, start letter.TermStart) letter.Term {
		out := letter.Term{Start: start}
		if days > 0 {
			out.Days = letter.Of(days)
		}
		return out
	}
	for _, c := range []struct {
		term   letter.Term
		date   string
		nl, en string
	}{
		{letter.Term{}, "", "te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.",
			"within fourteen days from the day after this letter was delivered to you."},
		{term(0, letter.FromReceipt), "", "te betalen binnen vijftien dagen nadat deze brief bij u is bezorgd.",
			"within fifteen days after this letter was delivered to you."},
		{term(21, 0), "", "te betalen binnen 21 dagen vanaf de dag nadat deze brief bij u is bezorgd.",
			"within 21 days from the day after this letter was delivered to you."},
		{term(1, letter.FromLetterDate), "", "te betalen binnen één dag na de datum van deze brief.",
			"within one day after the date of this letter."},
		{term(0, letter.FromLetterDate), "", "te betalen binnen veertien dagen na de datum van deze brief.",
			"within fourteen days after the date of this letter."},
		{term(10, letter.FromDayAfterLetterDate), "2026-05-06", "te betalen binnen 10 dagen vanaf de dag na de datum van deze brief.",
			"within 10 days from the day after the date of this letter."},
		{letter.Term{}, "2026-05-06", "te betalen uiterlijk op 6 mei 2026.", "on 6 May 2026 at the latest."},
		{term(0, letter.AtFixedDate), "2026-05-06", "te betalen uiterlijk op 6 mei 2026.", "on 6 May 2026 at the latest."},
	} {
		for _, lang := range []incasso.Lang{incasso.NL, incasso.EN} {
			in := letter.WriteInput{Kind: letter.Summons, Lang: lang, Facts: writeFacts(letter.Summons)}
			in.Facts.Term = c.term
			if c.date != "" {
				in.Facts.Deadline = day(c.date)
			}
			l, err := letter.Write(in)
			if err != nil {
				t.Errorf("%s: %v", c.nl, err)
				continue
			}
			want := c.nl
			if lang == incasso.EN {
				want = c.en
			}
			if !strings.Contains(l.Text, want) {
				t.Errorf("the letter lacks %q:\n%s", want, l.Text)
			}
		}
	}
}

// TestWriteOrigins names the ground of the debt.
func TestWriteOrigins(t *testing.T) {
	for _, c := range []struct {
		claim  wik.Origin
		nl, en string
	}{
		{0, "De schuld gaat over: een overeenkomst.", "The debt is about: a contract."},
		{wik.Settlement, "een vaststellingsovereenkomst.", "a settlement agreement."},
		{wik.SubstituteDamages, "vervangende schadevergoeding op grond van een overeenkomst.", "substitute damages under a contract."},
		{wik.Tort, "schade door een onrechtmatige daad.", "damage through a tort."},
		{wik.PublicLaw, "een publiekrechtelijke vordering.", "a claim under public law."},
		{wik.Alimony, "alimentatie.", "alimony."},
	} {
		for _, lang := range []incasso.Lang{incasso.NL, incasso.EN} {
			in := letter.WriteInput{Kind: letter.AgencyFirst, Lang: lang, Facts: writeFacts(letter.AgencyFirst)}
			in.Facts.Claim = c.claim
			if c.claim >= wik.Tort { // the fee of the decree is not for these
				in.Facts.Costs = letter.Of(incasso.EUR(0))
			}
			l, err := letter.Write(in)
			if err != nil {
				t.Errorf("%s: %v", c.nl, err)
				continue
			}
			want := c.nl
			if lang == incasso.EN {
				want = c.en
			}
			if !strings.Contains(l.Text, want) {
				t.Errorf("the letter lacks %q:\n%s", want, l.Text)
			}
		}
	}
}

// TestWriteClaims sees that amounts and days may stand with the invoices or apart.
func TestWriteClaims(t *testing.T) {
	apart := writeFacts(letter.FourteenDay)
	twoInvoices(&apart)
	want, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: apart})
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*letter.Facts){
		"amounts and days apart": func(f *letter.Facts) {
			for i := range f.Invoices {
				f.Invoices[i].Amount, f.Invoices[i].Due = letter.Opt[incasso.EUR]{}, incasso.Date{}
			}
		},
		"amounts and days with the invoices": func(f *letter.Facts) { f.Principals, f.DueDates = nil, nil },
	} {
		f := writeFacts(letter.FourteenDay)
		twoInvoices(&f)
		change(&f)
		got, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: f})
		if err != nil || got.Text != want.Text {
			t.Errorf("%s: error %v, or another letter", name, err)
		}
	}
	// One due day counts for every invoice.
	one := writeFacts(letter.FourteenDay)
	twoInvoices(&one)
	one.DueDates = one.DueDates[:1]
	one.Invoices[0].Due, one.Invoices[1].Due = incasso.Date{}, incasso.Date{}
	l, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: one})
	if err != nil || strings.Count(l.Text, "vervaldatum 4 maart 2026") != 2 {
		t.Errorf("error %v\n%s", err, l.Text)
	}
	// The reference is made of the numbers when there is none, the date of what is known.
	one.Reference, one.LetterDate = "", incasso.Date{}
	if l, err = letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: one}); err != nil ||
		!strings.Contains(l.Text, "Betalingskenmerk: 2026-0117, 2026-0140\n") || !strings.Contains(l.Text, "Datum: 22 april 2026\n") {
		t.Errorf("error %v\n%s", err, l.Text)
	}
	one.Posted, one.Emailed = incasso.Date{}, day("2026-04-23")
	if l, err = letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: one}); err != nil ||
		!strings.Contains(l.Text, "Datum: 23 april 2026\n") {
		t.Errorf("error %v\n%s", err, l.Text)
	}
}

// TestWriteNoCosts writes where no costs are known or wanted.
func TestWriteNoCosts(t *testing.T) {
	in := letter.WriteInput{Kind: letter.Summons, Facts: writeFacts(letter.Summons)}
	in.Facts.DueDates, in.Facts.Invoices[0].Due = nil, incasso.Date{}
	l, err := letter.Write(in)
	if err != nil || strings.Contains(l.Text, "incassokosten") {
		t.Errorf("error %v\n%s", err, l.Text)
	}
	in = letter.WriteInput{Kind: letter.AgencyFirst, Facts: writeFacts(letter.AgencyFirst)}
	in.Facts.Costs = letter.Of(incasso.EUR(0))
	if l, err = letter.Write(in); err != nil || !strings.Contains(l.Text, "\nIncassokosten: geen\n") {
		t.Errorf("error %v\n%s", err, l.Text)
	}
	// VAT over given costs needs a day of default, which tells its rate.
	in = letter.WriteInput{Kind: letter.Summons, Facts: writeFacts(letter.Summons)}
	in.Facts.DueDates, in.Facts.Invoices[0].Due = nil, incasso.Date{}
	in.Facts.Costs, in.Facts.VATAmount, in.Facts.VAT = letter.Of(euros("75.00")), letter.Of(euros("15.75")), noOffset()
	if _, err = letter.Write(in); !errors.Is(err, incasso.ErrNotAllowed) {
		t.Errorf("error %v", err)
	}
}
