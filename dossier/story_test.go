package dossier_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
)

// A story is a file lived through from intake to one of its ends: the golden file
// holds the statement of each of the days.
type story struct {
	name      string
	procedure string
	debtor    incasso.PartyKind
	vat       *dossier.VATFacts
	claims    []dossier.Claim
	events    []dossier.Event
	days      []string
}

// invoice is the claim of most stories: 1,000 euro, to be paid by 31 January 2026.
func invoice() []dossier.Claim {
	return []dossier.Claim{{ID: "2026-001", Principal: eur("1000.00"), InvoiceDate: day("2026-01-01"), Due: day("2026-01-31")}}
}

func wik(s string) dossier.Event {
	return dossier.LetterSent{When: on(s), Letter: dossier.WIK, Channel: dossier.Post}
}

func sent(s string, kind dossier.LetterKind) dossier.Event {
	return dossier.LetterSent{When: on(s), Letter: kind, Channel: dossier.Post, By: incasso.ByAgency}
}

func paid(s, amount string) dossier.Event {
	return dossier.PaymentReceived{When: on(s), Amount: eur(amount)}
}

func called(s string, reached bool) dossier.Event {
	return dossier.ContactMade{When: on(s), Channel: dossier.Phone, Reached: reached}
}

func stories() []story {
	return slices.Concat(letterStories(), demandStories(), moreDemandStories(), wisStories())
}

func letterStories() []story {
	const free, call = dossier.ProcedureFreeLetter, dossier.ProcedureFreeCall
	return []story{
		{"cannock_paid_in_term", free, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), paid("2026-03-12", "1000.00")},
			[]string{"2026-02-01", "2026-03-02", "2026-03-12", "2026-04-01"}},
		{"cannock_part_paid_then_court", free, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), paid("2026-03-10", "600.00"),
				sent("2026-03-19", dossier.Demand), sent("2026-04-08", dossier.Demand), called("2026-04-28", false),
				dossier.ClientDecision{When: on("2026-05-20"), Decision: "legal"},
				dossier.TransferredToLegal{When: on("2026-05-21")}},
			[]string{"2026-03-10", "2026-03-19", "2026-04-07", "2026-04-28", "2026-05-14", "2026-05-21"}},
		{"cannock_not_traceable_recollection", free, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), sent("2026-03-19", dossier.Demand),
				dossier.TraceResult{When: on("2026-04-15")},
				dossier.OpportunityFound{When: on("2026-06-15")}, paid("2026-06-30", "1200.00")},
			[]string{"2026-04-15", "2026-06-14", "2026-06-15", "2026-06-30"}},
		{"cannock_business", free, incasso.Company, nil,
			[]dossier.Claim{{ID: "2026-001", Principal: eur("1000.00"), InvoiceDate: day("2026-01-01"), Due: day("2026-01-31"), Kind: interest.Commercial}},
			[]dossier.Event{sent("2026-02-09", dossier.NoticeOfDefault), sent("2026-02-26", dossier.Demand),
				paid("2026-03-06", "1162.00")},
			[]string{"2026-02-01", "2026-02-09", "2026-02-25", "2026-02-26", "2026-03-06"}},
		{"cannock_money_worries", free, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), dossier.VulnerabilitySignal{When: on("2026-03-09")},
				dossier.VulnerabilitySignal{When: on("2026-03-10"), ReferredTo: "Geldfit"}},
			[]string{"2026-03-09", "2026-03-10"}},
		{"coeo_paid_in_term", call, incasso.Consumer, nil, invoice(),
			[]dossier.Event{dossier.LetterSent{When: on("2026-02-05"), Letter: dossier.Reminder, Channel: dossier.Email},
				dossier.LetterSent{When: on("2026-03-02"), Letter: dossier.WIK, Channel: dossier.Post, By: incasso.ByAgency},
				dossier.LetterReceived{When: on("2026-03-05"), LetterOn: day("2026-03-02")},
				paid("2026-03-19", "1000.00")},
			[]string{"2026-02-05", "2026-03-05", "2026-03-19"}},
		{"coeo_arrangement_without_costs", call, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), called("2026-03-20", true),
				dossier.ArrangementAgreed{When: on("2026-03-20"), CostsWaived: true, Instalments: []dossier.Instalment{
					{Due: day("2026-04-15"), Amount: eur("500.00")}, {Due: day("2026-05-15"), Amount: eur("510.00")}}},
				paid("2026-04-14", "500.00"), paid("2026-05-15", "510.00")},
			[]string{"2026-03-19", "2026-03-20", "2026-04-14", "2026-05-15"}},
		{"coeo_arrangement_breached", call, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), called("2026-03-20", true),
				dossier.ArrangementAgreed{When: on("2026-03-20"), CostsWaived: true, GraceDays: 5, Instalments: []dossier.Instalment{
					{Due: day("2026-04-15"), Amount: eur("500.00")}, {Due: day("2026-05-15"), Amount: eur("510.00")}}},
				sent("2026-04-21", dossier.Demand), paid("2026-05-06", "1163.00")},
			[]string{"2026-04-15", "2026-04-16", "2026-04-20", "2026-04-21", "2026-05-06"}},
		{"coeo_no_result", call, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), sent("2026-04-03", dossier.Demand)},
			[]string{"2026-03-19", "2026-04-02", "2026-04-03", "2026-04-23"}},
	}
}

func demandStories() []story {
	const dayDemand, seven = dossier.ProcedureDayDemand, dossier.ProcedureSevenDays
	company := []dossier.Claim{{ID: "2026-001", Principal: eur("4400.00"), InvoiceDate: day("2026-01-01"), Due: day("2026-01-31"), Kind: interest.Commercial}}
	return []story{
		{"collactivebmk_business_paid", dayDemand, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-10", dossier.Demand), paid("2026-02-20", "4989.47")},
			[]string{"2026-02-09", "2026-02-10", "2026-02-20"}},
		{"collactivebmk_business_out_of_amicable", dayDemand, incasso.SoleTrader, nil, company,
			[]dossier.Event{sent("2026-02-10", dossier.Demand), called("2026-03-02", true),
				sent("2026-03-03", dossier.NoticeOfDefault), called("2026-03-23", false),
				dossier.ClientDecision{When: on("2026-03-25"), Decision: "stop"}},
			[]string{"2026-02-27", "2026-03-03", "2026-03-23", "2026-03-25"}},
		{"collactivebmk_consumer_waits_for_letter", dayDemand, incasso.Consumer,
			&dossier.VATFacts{Outsourced: true, Declared: true}, invoice(),
			[]dossier.Event{
				dossier.LetterSent{When: on("2026-03-02"), Letter: dossier.WIK, Channel: dossier.Email,
					StatedFee: letter.Of(eur("150.00")), StatedVAT: letter.Of(eur("31.50"))},
				dossier.LetterSent{When: on("2026-03-18"), Letter: dossier.Demand, By: incasso.ByAgency,
					StatedFee: letter.Of(eur("150.00")), StatedVAT: letter.Of(eur("31.50"))}},
			[]string{"2026-02-10", "2026-03-16", "2026-03-17", "2026-03-18"}},
		{"incassonet_consumer_contacts", seven, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), sent("2026-03-19", dossier.Demand),
				called("2026-03-27", false), dossier.ContactMade{When: on("2026-03-30"), Channel: dossier.Email},
				called("2026-04-01", true)},
			[]string{"2026-02-10", "2026-03-19", "2026-03-26", "2026-03-27", "2026-04-01"}},
		{"incassonet_business_dispute", seven, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-10", dossier.Demand),
				dossier.DisputeRaised{When: on("2026-02-12"), Reason: "goods damaged"},
				dossier.ClientDecision{When: on("2026-02-16"), Decision: "continue"},
				dossier.DisputeResolved{When: on("2026-02-20"), Outcome: "rejected"},
				paid("2026-02-24", "4990.00")},
			[]string{"2026-02-12", "2026-02-16", "2026-02-20", "2026-02-24"}},
		{"incassonet_arrangement_kept", seven, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-10", dossier.Demand), called("2026-02-19", true),
				dossier.ArrangementAgreed{When: on("2026-02-19"), Instalments: []dossier.Instalment{
					{Due: day("2026-03-01"), Amount: eur("2500.00")}, {Due: day("2026-04-01"), Amount: eur("2560.00")}}},
				paid("2026-02-27", "2500.00"), paid("2026-04-01", "2560.00")},
			[]string{"2026-02-19", "2026-02-27", "2026-04-01"}},
	}
}

// moreDemandStories are further ends of the same two pages.
func moreDemandStories() []story {
	const dayDemand, seven = dossier.ProcedureDayDemand, dossier.ProcedureSevenDays
	return []story{
		{"collactivebmk_consumer_arrangement", dayDemand, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), sent("2026-03-19", dossier.Demand), called("2026-04-07", true),
				dossier.ArrangementAgreed{When: on("2026-04-07"), Instalments: []dossier.Instalment{
					{Due: day("2026-04-30"), Amount: eur("600.00")}, {Due: day("2026-05-31"), Amount: eur("570.00")}}},
				paid("2026-04-30", "600.00"), paid("2026-05-29", "570.00")},
			[]string{"2026-04-06", "2026-04-07", "2026-04-30", "2026-05-29"}},
		{"collactivebmk_consumer_costs_at_once_refused", dayDemand, incasso.Consumer, nil, invoice(),
			[]dossier.Event{sent("2026-02-10", dossier.Demand)}, // the demand of the principal alone
			[]string{"2026-02-10", "2026-03-10"}},
		{"incassonet_exhausted_to_court", seven, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), sent("2026-03-19", dossier.Demand), called("2026-03-27", false),
				dossier.TraceResult{When: on("2026-03-28"), Found: true}, called("2026-03-30", false), called("2026-04-01", false),
				dossier.ClientDecision{When: on("2026-04-03"), Decision: "legal"},
				dossier.TransferredToLegal{When: on("2026-04-07")}},
			[]string{"2026-03-28", "2026-04-02", "2026-04-03", "2026-04-07"}},
		{"incassonet_partly_paid_and_stopped", seven, incasso.Consumer, nil, invoice(),
			[]dossier.Event{wik("2026-03-02"), sent("2026-03-19", dossier.Demand), paid("2026-03-24", "500.00"),
				called("2026-03-27", true), called("2026-03-28", true), called("2026-03-31", true),
				dossier.ClientDecision{When: on("2026-04-02"), Decision: "stop"}},
			[]string{"2026-03-24", "2026-04-01", "2026-04-02"}},
	}
}

func wisStories() []story {
	const short = dossier.ProcedureShortReminders
	company := []dossier.Claim{{ID: "2026-001", Principal: eur("1000.00"), InvoiceDate: day("2026-01-01"), Due: day("2026-01-30"), Kind: interest.Commercial}}
	return []story{
		{"wis_business_paid_in_five_days", short, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-02", dossier.NoticeOfDefault), paid("2026-02-06", "1000.00")},
			[]string{"2026-01-31", "2026-02-02", "2026-02-06"}},
		{"wis_business_reminder_call_warning", short, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-02", dossier.NoticeOfDefault),
				dossier.CreditReport{When: on("2026-02-11"), Outcome: "weak"},
				sent("2026-02-09", dossier.Demand), called("2026-02-13", true), sent("2026-02-16", dossier.Demand)},
			[]string{"2026-02-07", "2026-02-08", "2026-02-09", "2026-02-12", "2026-02-13", "2026-02-16", "2026-03-05"}},
		{"wis_business_instalment_late", short, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-02", dossier.NoticeOfDefault), sent("2026-02-09", dossier.Demand),
				dossier.ArrangementAgreed{When: on("2026-02-13"), ClientAgreed: true, Instalments: []dossier.Instalment{
					{Due: day("2026-03-01"), Amount: eur("600.00")}, {Due: day("2026-04-01"), Amount: eur("570.00")}}},
				paid("2026-03-05", "600.00"), paid("2026-04-01", "570.00")},
			[]string{"2026-03-01", "2026-03-02", "2026-03-05", "2026-04-01"}},
		{"wis_business_bankrupt", short, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-02", dossier.NoticeOfDefault),
				dossier.InsolvencyOpened{When: on("2026-02-10"), Kind: "bankruptcy"}},
			[]string{"2026-02-09", "2026-02-10", "2026-03-10"}},
		{"wis_business_no_recourse", short, incasso.Company, nil, company,
			[]dossier.Event{sent("2026-02-02", dossier.NoticeOfDefault), dossier.NoRecourse{When: on("2026-02-20")}},
			[]string{"2026-02-20"}},
		{"wis_consumer_paid_in_fifteen_days", short, incasso.Consumer, nil, invoice(),
			[]dossier.Event{dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, Channel: dossier.Post, By: incasso.ByAgency},
				paid("2026-02-24", "1000.00")},
			[]string{"2026-01-15", "2026-02-23", "2026-02-24"}},
		{"wis_consumer_to_court", short, incasso.Consumer, nil, invoice(),
			[]dossier.Event{dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, Channel: dossier.Post, By: incasso.ByAgency},
				sent("2026-02-26", dossier.Demand), sent("2026-03-04", dossier.Demand), sent("2026-03-10", dossier.Demand),
				called("2026-03-16", false), sent("2026-03-17", dossier.Summons),
				dossier.CreditReport{When: on("2026-04-08")},
				dossier.ClientDecision{When: on("2026-04-10"), Decision: "legal"}},
			[]string{"2026-02-04", "2026-02-18", "2026-02-19", "2026-02-25", "2026-02-26", "2026-03-03", "2026-03-13", "2026-03-14", "2026-03-17", "2026-04-08", "2026-04-10"}},
	}
}

func (s *story) file(t testing.TB) *dossier.File {
	t.Helper()
	return &dossier.File{Procedure: procedure(t, s.procedure), Creditor: dossier.Creditor{VAT: s.vat},
		Debtor: dossier.Debtor{Kind: s.debtor}, Claims: s.claims, Events: s.events}
}

func TestStories(t *testing.T) {
	for _, s := range stories() {
		t.Run(s.name, func(t *testing.T) {
			f := s.file(t)
			var b strings.Builder
			for _, d := range s.days {
				st := state(t, f, d)
				checkSums(t, &st)
				b.WriteString(st.Text(incasso.EN) + "\n")
			}
			golden(t, s.name+".txt", b.String())
		})
	}
}

// checkSums checks that the ledger adds up to what is open, in all, per component
// and per claim.
func checkSums(t interface {
	Helper()
	Errorf(format string, args ...any)
}, s *dossier.Statement) {
	t.Helper()
	var sum [5]incasso.EUR
	claims := map[string]incasso.EUR{}
	for _, e := range s.Ledger() {
		sum[e.Component] += e.Amount
		claims[e.Claim] += e.Amount
	}
	m := s.Money
	want := [5]incasso.EUR{0, m.Principal, m.Costs, m.VAT, m.Interest}
	if sum != want {
		t.Errorf("%v: ledger %v, open %v", s.AsOf, sum, want)
	}
	if m.Open != m.Principal+m.Costs+m.VAT+m.Interest {
		t.Errorf("%v: open %v is not the sum of its parts", s.AsOf, m.Open)
	}
	for _, c := range s.Claims {
		if claims[c.Claim] != c.Principal+c.Interest {
			t.Errorf("%v: claim %s: ledger %v, open %v", s.AsOf, c.Claim, claims[c.Claim], c.Principal+c.Interest)
		}
	}
}
