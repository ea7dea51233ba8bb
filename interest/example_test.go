package interest_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func ExampleAccrue() {
	r, err := interest.Accrue(interest.Claim{
		Kind:      interest.Statutory,
		Principal: incasso.MustParseEUR("10000.00"),
		FirstDay:  incasso.MustParseDate("2025-12-17"),
		LastDay:   incasso.MustParseDate("2026-01-15"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range r.Lines {
		fmt.Println(l.First, l.Last, l.Days(), l.Base, l.Rate, l.Amount)
	}
	fmt.Println(r.Interest, "and", r.PerDay, "per further day")
	// Output:
	// 2025-12-17 2025-12-31 15 10000.00 6.00 24.66
	// 2026-01-01 2026-01-15 15 10000.00 4.00 16.44
	// 41.10 and 1.10 per further day
}

// The same claim under each day count: nine months of 6% that hold a 29 February.
func ExampleAccrue_dayCounts() {
	for _, count := range []interest.DayCount{
		interest.Act365, interest.ActActCalendar, interest.ActActAnniversary, interest.Thirty360,
	} {
		r, err := interest.Accrue(interest.Claim{
			Kind: interest.Contractual, Rate: new(6 * incasso.Percent1), Debt: interest.TradeDebt,
			Principal: incasso.MustParseEUR("10000.00"), DayCount: count,
			FirstDay: incasso.MustParseDate("2023-09-01"),
			LastDay:  incasso.MustParseDate("2024-05-31"),
		})
		fmt.Println(count, r.Interest, err)
	}
	// Output:
	// act/365 450.41 <nil>
	// act/act-calendar 449.73 <nil>
	// act/act-anniversary 449.18 <nil>
	// 30/360 450.00 <nil>
}

// A payment of costs, interest and principal; afterwards it is reversed, and the
// whole is computed again from what is left of the facts.
func ExampleAccrue_payment() {
	c := interest.Claim{
		Kind:      interest.Commercial,
		Principal: incasso.MustParseEUR("5000.00"),
		FirstDay:  incasso.MustParseDate("2025-01-01"),
		LastDay:   incasso.MustParseDate("2025-06-30"),
		Costs:     []interest.Cost{{On: incasso.MustParseDate("2025-02-01"), Amount: incasso.MustParseEUR("625.00")}},
		Payments:  []interest.Payment{{On: incasso.MustParseDate("2025-03-31"), Amount: incasso.MustParseEUR("2000.00")}},
	}
	r, err := interest.Accrue(c)
	if err != nil {
		fmt.Println(err)
		return
	}
	a := r.Allocations[0]
	fmt.Println(a.Costs, a.Interest, a.Principal, "open", r.Open.Total)
	// It turns out to have come a month sooner: the fact is corrected, nothing else.
	c.Payments[0].On = incasso.MustParseDate("2025-02-28")
	r, _ = interest.Accrue(c)
	a = r.Allocations[0]
	fmt.Println(a.Costs, a.Interest, a.Principal, "open", r.Open.Total)
	c.Payments = nil
	r, _ = interest.Accrue(c)
	fmt.Println("reversed, open", r.Open.Total)
	// Output:
	// 625.00 137.47 1237.53 open 3867.06
	// 625.00 90.12 1284.88 open 3853.58
	// reversed, open 5901.46
}

// A day beyond the verified table is refused, unless the caller supplies a rate.
func ExampleAccrue_ownRate() {
	c := interest.Claim{
		Kind:      interest.Statutory,
		Principal: incasso.MustParseEUR("3650.00"),
		FirstDay:  incasso.MustParseDate("2026-12-22"),
		LastDay:   incasso.MustParseDate("2027-01-10"),
	}
	_, err := interest.Accrue(c)
	fmt.Println(errors.Is(err, incasso.ErrNoRate))
	c.Rates = []interest.RateRow{{From: incasso.MustParseDate("2027-01-01"), Percent: 5 * incasso.Percent1}}
	r, err := interest.Accrue(c)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range r.Lines {
		fmt.Println(l.Rate, l.Amount, l.Supplied)
	}
	// Output:
	// true
	// 4.00 4.00 false
	// 5.00 5.00 true
}

// Interest of 2% a month that compounds every month, on agreed terms.
func ExampleAccrue_perMonth() {
	r, err := interest.Accrue(interest.Claim{
		Kind: interest.Contractual, Rate: new(2 * incasso.Percent1), Per: interest.PerMonth, Debt: interest.TradeDebt,
		Compounding: interest.Monthly, Principal: incasso.MustParseEUR("1000.00"),
		FirstDay: incasso.MustParseDate("2025-01-01"), LastDay: incasso.MustParseDate("2025-12-31"),
	})
	fmt.Println(r.Interest, len(r.Lines), err)
	// Output: 268.23 12 <nil>
}

func ExampleFirstDayAfter() {
	fmt.Println(interest.FirstDayAfter(incasso.MustParseDate("2026-06-30")))
	// Output: 2026-07-01
}

func exampleResult() interest.Result {
	r, err := interest.Accrue(interest.Claim{
		Kind:      interest.Statutory,
		Principal: incasso.MustParseEUR("1000.00"),
		FirstDay:  incasso.MustParseDate("2024-07-01"),
		LastDay:   incasso.MustParseDate("2025-12-31"),
		Payments:  []interest.Payment{{On: incasso.MustParseDate("2025-09-30"), Amount: incasso.MustParseEUR("500.00")}},
	})
	if err != nil {
		panic(err)
	}
	return r
}

func ExampleResult_Specification() {
	fmt.Print(exampleResult().Specification(incasso.NL))
	fmt.Println()
	fmt.Print(exampleResult().Specification(incasso.EN))
	// Output:
	// SPECIFICATIE VAN DE RENTE
	//
	// Soort rente:       wettelijke rente, per jaar
	// Grondslag:         art. 6:119 lid 1 BW; art. 6:119 lid 2 BW; art. 6:44 lid 1 BW
	// Hoofdsom:          € 1.000,00
	// Eerste rentedag:   01-07-2024
	// Laatste rentedag:  31-12-2025
	//
	// Zo is gerekend
	// - Elke dag telt voor 1/365 jaar, ook in een schrikkeljaar.
	// - Telkens na een jaar, geteld vanaf de eerste rentedag, wordt de onbetaalde rente bij het
	//   rentedragende bedrag gevoegd (samengestelde rente); zij blijft rente en wordt voor de hoofdsom
	//   betaald.
	// - Elke regel is op hele centen afgerond (een halve cent telt als een hele); het totaal is de som
	//   van de regels.
	// - Een betaling gaat eerst af van de kosten, dan van de rente en dan van de hoofdsom. Over de dag
	//   van betaling zelf loopt de rente nog over het bedrag van ervoor.
	//
	// Rente
	// van         t/m         dagen        over  percentage              rente
	// 01-07-2024  31-12-2024    184  € 1.000,00       7,00%  per jaar  € 35,29  [1]
	// 01-01-2025  30-06-2025    181  € 1.000,00       6,00%  per jaar  € 29,75  [2]
	// 01-07-2025  30-09-2025     92  € 1.065,04       6,00%  per jaar  € 16,11  [2]
	// 01-10-2025  31-12-2025     92    € 581,15       6,00%  per jaar   € 8,79  [2]
	// totaal                                                           € 89,94
	//
	// Rente bijgevoegd bij het rentedragende bedrag
	// op           bedrag
	// 01-07-2025  € 65,04
	//
	// Betalingen
	// op           betaald  kosten    rente  hoofdsom
	// 30-09-2025  € 500,00  € 0,00  € 81,15  € 418,85
	//
	// Afrekening op 31-12-2025
	// hoofdsom            € 1.000,00
	// rente                  € 89,94
	// af: betalingen       € -500,00
	// totaal open           € 589,94
	//   waarvan rente         € 8,79
	//   waarvan hoofdsom    € 581,15
	//
	// Rente per verdere dag, vanaf 01-01-2026: € 0,10. Vanaf die dag geldt een ander percentage; het
	// bedrag is naar het percentage van de laatste rentedag.
	//
	// Noten bij de percentages
	// [1] Besluit wettelijke rente, KB 20-12-2023: 7% vanaf 01-01-2024.
	// [2] Besluit wettelijke rente, KB 10-12-2024: 6% vanaf 01-01-2025.
	//
	// SPECIFICATION OF INTEREST
	//
	// Kind of interest:  statutory interest, per year
	// Legal ground:      art. 6:119 lid 1 BW; art. 6:119 lid 2 BW; art. 6:44 lid 1 BW
	// Principal:         €1,000.00
	// First day:         2024-07-01
	// Last day:          2025-12-31
	//
	// How it was computed
	// - Every day counts for 1/365 of a year, in a leap year too.
	// - After every year, counted from the first day of interest, the unpaid interest is added to the
	//   amount that bears interest (compound interest); it stays interest and is paid before the
	//   principal.
	// - Every line is rounded to the cent (half a cent counts as a whole one); the total is the sum of
	//   the lines.
	// - A payment goes to costs first, then to interest, then to principal. On the day of payment
	//   itself interest still runs on the amount of before.
	//
	// Interest
	// from        through     days         on   rate            interest
	// 2024-07-01  2024-12-31   184  €1,000.00  7.00%  per year    €35.29  [1]
	// 2025-01-01  2025-06-30   181  €1,000.00  6.00%  per year    €29.75  [2]
	// 2025-07-01  2025-09-30    92  €1,065.04  6.00%  per year    €16.11  [2]
	// 2025-10-01  2025-12-31    92    €581.15  6.00%  per year     €8.79  [2]
	// total                                                       €89.94
	//
	// Interest added to the amount that bears interest
	// on          amount
	// 2025-07-01  €65.04
	//
	// Payments
	// on             paid  costs  interest  principal
	// 2025-09-30  €500.00  €0.00    €81.15    €418.85
	//
	// Balance on 2025-12-31
	// principal             €1,000.00
	// interest                 €89.94
	// less: payments         -€500.00
	// total open              €589.94
	//   of which interest       €8.79
	//   of which principal    €581.15
	//
	// Interest per further day, from 2026-01-01: €0.10. From that day another rate holds; the amount
	// is at the rate of the last day.
	//
	// Notes on the rates
	// [1] Besluit wettelijke rente, KB 20-12-2023: 7% from 2024-01-01.
	// [2] Besluit wettelijke rente, KB 10-12-2024: 6% from 2025-01-01.
}

func ExampleResult_Steps() {
	fmt.Print(incasso.Explain(exampleResult().Steps(), incasso.EN))
	// Output:
	// 1. From 1 July 2024 through 31 December 2024 (184 days): 7% per year on €1,000.00 is €35.29. [Besluit wettelijke rente, KB 20-12-2023]
	// 2. From 1 January 2025 through 30 June 2025 (181 days): 6% per year on €1,000.00 is €29.75. [Besluit wettelijke rente, KB 10-12-2024]
	// 3. On 1 July 2025 the unpaid interest of €65.04 was added to the amount that bears interest. [art. 6:119 lid 2 BW]
	// 4. From 1 July 2025 through 30 September 2025 (92 days): 6% per year on €1,065.04 is €16.11. [Besluit wettelijke rente, KB 10-12-2024]
	// 5. The payment of €500.00 on 30 September 2025 pays €0.00 of costs, €81.15 of interest and €418.85 of principal. [art. 6:44 lid 1 BW]
	// 6. From 1 October 2025 through 31 December 2025 (92 days): 6% per year on €581.15 is €8.79. [Besluit wettelijke rente, KB 10-12-2024]
	// 7. The interest through 31 December 2025 is €89.94. [art. 6:119 lid 1 BW]
}

func ExampleResult_Notices() {
	r, _ := interest.Accrue(interest.Claim{
		Kind: interest.Contractual, Rate: new(8 * incasso.Percent1), Debt: interest.OrdinaryDebt,
		Principal: incasso.MustParseEUR("1000.00"),
		FirstDay:  incasso.MustParseDate("2026-01-01"),
		LastDay:   incasso.MustParseDate("2026-06-30"),
	})
	for _, n := range r.Notices() {
		fmt.Println(n.ID)
	}
	// Output:
	// interest.contractual.simple
	// interest.floor.per_line
}

func ExampleResult_Sources() {
	for _, s := range exampleResult().Sources() {
		fmt.Println(s)
	}
	// Output:
	// art. 6:119 lid 1 BW
	// art. 6:119 lid 2 BW
	// art. 6:44 lid 1 BW
	// Besluit wettelijke rente, KB 20-12-2023
	// Besluit wettelijke rente, KB 10-12-2024
}

func ExampleLine_Days() {
	l := exampleResult().Lines[0]
	fmt.Println(l.First, l.Last, l.Days())
	// Output:
	// 2024-07-01 2024-12-31 184
}

func ExampleLine_MarshalJSON() {
	text, err := json.Marshal(exampleResult().Lines[0])
	fmt.Println(string(text), err)
	// Output:
	// {"first":"2024-07-01","last":"2024-12-31","base":"1000.00","amount":"35.29","rate":"7.00","supplied":false,"days":184,"source":{"law":"Besluit wettelijke rente","url":"https://smkaccountants.nl/nieuws/item?id=56178","instrument":"KB 20-12-2023","checked":"2026-11-21"}} <nil>
}

func ExampleResult_UnmarshalJSON() {
	var r interest.Result
	err := json.Unmarshal([]byte(`{"interest": "35.29"}`), &r)
	fmt.Println(errors.Is(err, incasso.ErrNotAllowed))
	// Output:
	// true
}

func ExampleLine_UnmarshalJSON() {
	var l interest.Line
	err := json.Unmarshal([]byte(`{"amount": "35.29"}`), &l)
	fmt.Println(errors.Is(err, incasso.ErrNotAllowed))
	// Output:
	// true
}

func ExampleLine_Source() {
	fmt.Println(exampleResult().Lines[0].Source())
	// Output:
	// Besluit wettelijke rente, KB 20-12-2023
}

func ExampleBetween() {
	got, err := interest.Between(interest.Commercial, decimal.RequireFromString("8400"),
		incasso.MustParseDate("2026-05-30"), incasso.MustParseDate("2026-06-20"))
	fmt.Println(got.StringFixed(2), err)
	_, err = interest.Between(interest.Statutory, decimal.RequireFromString("0.005"),
		incasso.MustParseDate("2026-05-30"), incasso.MustParseDate("2026-06-20"))
	fmt.Println(err)
	// Output:
	// 51.39 <nil>
	// incasso: principal: "0.005" is finer than a cent and is not rounded silently. (invalid_amount)
}
