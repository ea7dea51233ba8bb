package letter_test

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

func day(s string) incasso.Date  { return incasso.MustParseDate(s) }
func euros(s string) incasso.EUR { return incasso.MustParseEUR(s) }

// writeFacts returns facts from which a letter of the kind can be written: one
// invoice of 500 euro, a consumer for a 14-day letter and for an agency, a company
// for the others.
func writeFacts(kind letter.Kind) letter.Facts {
	f := letter.Facts{
		Debtor: incasso.Company, Sender: incasso.ByCreditor,
		LetterDate: day("2026-04-22"), Posted: day("2026-04-22"),
		Principals: []incasso.EUR{euros("500.00")}, DueDates: []incasso.Date{day("2026-03-04")},
		Invoices: []letter.Invoice{{Number: "2026-0117", Date: day("2026-02-02"),
			Due: day("2026-03-04"), Amount: letter.Of(euros("500.00"))}},
		IBAN: "NL91ABNA0417164300", Reference: "DEB-12-0117",
		Creditor:    letter.Party{Name: "Voorbeeld B.V.", Address: "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"},
		DebtorParty: letter.Party{Name: "Debiteur 12", Address: "Voorbeeldlaan 12, 1234 AB Voorbeeldstad"},
	}
	if kind == letter.FourteenDay || kind == letter.AgencyFirst {
		f.Debtor = incasso.Consumer
	}
	if kind == letter.AgencyFirst {
		byAgency(&f)
	}
	return f
}

func byAgency(f *letter.Facts) {
	f.Sender = incasso.ByAgency
	f.Agency = letter.Agency{Name: "Incasso Voorbeeld B.V.", Address: "Kantoorweg 3, 1234 AB Voorbeeldstad",
		KVK: "12345678", Registration: "WKI-000123"}
}

// noOffset are the facts under which VAT is added to the costs.
func noOffset() letter.VATFacts {
	return letter.VATFacts{Outsourced: letter.Of(true), Deductible: letter.Of(false)}
}

// twoInvoices makes a claim of two invoices, partly paid, with interest.
func twoInvoices(f *letter.Facts) {
	f.Principals = []incasso.EUR{euros("1250.00"), euros("84.70")}
	f.DueDates = []incasso.Date{day("2026-03-04"), day("2026-03-20")}
	f.Invoices = []letter.Invoice{
		{Number: "2026-0117", Date: day("2026-02-02"), Due: day("2026-03-04"), Amount: letter.Of(euros("1250.00"))},
		{Number: "2026-0140", Date: day("2026-02-18"), Due: day("2026-03-20"), Amount: letter.Of(euros("84.70"))},
	}
	f.Interest = letter.Of(euros("7.51"))
}

func fullDetails() letter.Details {
	return letter.Details{
		Basis: "de levering van een fiets (koopovereenkomst)", Payee: "Stichting Derdengelden Voorbeeld",
		Phone: "070 123 45 67", Email: "incasso@voorbeeld.example", Website: "https://voorbeeld.example",
		Complaints: "https://voorbeeld.example/klachten", Signatory: "A. Voorbeeld",
		Interest: []letter.InterestPeriod{
			{First: day("2026-03-05"), Last: day("2026-03-31"), Percent: incasso.MustParseRate("4.00"), Amount: euros("3.70")},
			{First: day("2026-04-01"), Last: day("2026-04-22"), Percent: incasso.MustParseRate("4.50"), Amount: euros("3.81")},
		},
		InterestGround: "wettelijke rente, artikel 6:119 BW",
	}
}

// writeCase is a letter with a golden file.
type writeCase struct {
	name string
	in   letter.WriteInput
}

// writeCases are the letters of the golden files.
func writeCases() []writeCase {
	make1 := func(name string, kind letter.Kind, change func(*letter.WriteInput)) writeCase {
		in := letter.WriteInput{Kind: kind, Facts: writeFacts(kind)}
		if change != nil {
			change(&in)
		}
		return writeCase{name, in}
	}
	return []writeCase{
		make1("wik", letter.FourteenDay, nil),
		make1("wik_vat", letter.FourteenDay, func(in *letter.WriteInput) { in.Facts.VAT = noOffset() }),
		make1("wik_two_invoices", letter.FourteenDay, func(in *letter.WriteInput) {
			twoInvoices(&in.Facts)
			in.Facts.Term = letter.Term{Days: letter.Of(15), Start: letter.FromReceipt}
		}),
		make1("wik_date", letter.FourteenDay, func(in *letter.WriteInput) {
			in.Details.PrintDeadline = true
			in.Facts.Posted = day("2026-04-24")
			in.Facts.LetterDate = day("2026-04-24")
		}),
		make1("wik_agency_vat", letter.FourteenDay, func(in *letter.WriteInput) {
			byAgency(&in.Facts)
			in.Facts.VAT = noOffset()
			in.Details.Phone = "070 123 45 67"
		}),
		make1("agency_first", letter.AgencyFirst, nil),
		make1("agency_first_vat", letter.AgencyFirst, func(in *letter.WriteInput) { in.Facts.VAT = noOffset() }),
		make1("agency_first_full", letter.AgencyFirst, func(in *letter.WriteInput) {
			twoInvoices(&in.Facts)
			in.Details = fullDetails()
		}),
		make1("agency_first_costs_due", letter.AgencyFirst, func(in *letter.WriteInput) {
			in.Facts.VAT = noOffset()
			in.Facts.Costs, in.Facts.VATAmount = letter.Of(euros("75.00")), letter.Of(euros("15.75"))
			in.Facts.AmountDue = letter.Of(euros("590.75"))
			in.Details.CostsFrom = day("2026-04-10")
		}),
		make1("notice_of_default", letter.NoticeOfDefault, func(in *letter.WriteInput) {
			in.Facts.DueDates, in.Facts.Invoices[0].Due = nil, incasso.Date{}
		}),
		make1("notice_of_default_vat", letter.NoticeOfDefault, func(in *letter.WriteInput) {
			in.Facts.VAT = noOffset()
			in.Facts.Costs = letter.Of(euros("75.00"))
			in.Facts.Deadline = day("2026-05-13")
		}),
		make1("notice_of_default_part", letter.NoticeOfDefault, func(in *letter.WriteInput) {
			twoInvoices(&in.Facts)
			in.Facts.DueDates, in.Facts.Invoices[1].Due = nil, incasso.Date{}
			in.Facts.Interest = letter.Opt[incasso.EUR]{}
		}),
		make1("reminder", letter.Reminder, nil),
		make1("reminder_consumer", letter.Reminder, func(in *letter.WriteInput) { in.Facts.Debtor = incasso.Consumer }),
		make1("summons", letter.Summons, func(in *letter.WriteInput) {
			twoInvoices(&in.Facts)
			in.Facts.Term = letter.Term{Days: letter.Of(7), Start: letter.FromLetterDate}
		}),
		make1("summons_vat", letter.Summons, func(in *letter.WriteInput) { in.Facts.VAT = noOffset() }),
		make1("summons_bailiff", letter.Summons, func(in *letter.WriteInput) {
			byAgency(&in.Facts)
			in.Facts.Sender = incasso.ByBailiff
			in.Facts.Agency = letter.Agency{Name: "Voorbeeld Gerechtsdeurwaarders", Address: "Kantoorweg 5, 1234 AB Voorbeeldstad"}
			in.Facts.Debtor = incasso.SoleTrader
		}),
		make1("summons_consumer", letter.Summons, func(in *letter.WriteInput) {
			in.Facts.Debtor = incasso.Consumer
			in.Facts.Costs, in.Facts.AmountDue = letter.Of(euros("75.00")), letter.Of(euros("575.00"))
			in.Details.CostsFrom = day("2026-04-10")
		}),
		make1("summons_consumer_costs_left", letter.Summons, func(in *letter.WriteInput) {
			in.Facts.Debtor = incasso.Consumer
			in.Facts.Costs, in.Facts.AmountDue = letter.Of(euros("20.00")), letter.Of(euros("520.00"))
			in.Details.CostsDue = true
		}),
	}
}
