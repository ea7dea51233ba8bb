package interest_test

import (
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func ExampleRateOn() {
	r, err := interest.RateOn(interest.Commercial, incasso.MustParseDate("2026-03-02"))
	fmt.Println(r.Percent, "from", r.From, r.Source, err)
	_, err = interest.RateOn(interest.Statutory, incasso.MustParseDate("2027-01-01"))
	fmt.Println(err)
	// Output:
	// 10.15 from 2026-01-01 art. 6:120 lid 2 BW, ECB-herfinancieringsrente 2.15 + 8 <nil>
	// incasso: day: No rate is known for 1 January 2027; the table was verified through 31 December 2026. Supply a row of your own. (no_rate)
}

func ExampleChanges() {
	rates, err := interest.Changes(interest.Statutory,
		incasso.MustParseDate("2022-06-01"), incasso.MustParseDate("2024-12-31"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range rates {
		fmt.Println(r.From, r.Percent)
	}
	// Output:
	// 2015-01-01 2.00
	// 2023-01-01 4.00
	// 2023-07-01 6.00
	// 2024-01-01 7.00
}

func ExampleNextChange() {
	day := incasso.MustParseDate("2026-11-21")
	_, known, err := interest.NextChange(interest.Statutory, day)
	fmt.Println(known, err)
	announced := interest.RateRow{From: incasso.MustParseDate("2027-01-01"), Percent: 5 * incasso.Percent1}
	next, known, err := interest.NextChange(interest.Statutory, day, announced)
	fmt.Println(next.From, next.Percent, next.Supplied, known, err)
	// Output:
	// false <nil>
	// 2027-01-01 5.00 true true <nil>
}

func ExampleVerifiedThrough() {
	fmt.Println(interest.VerifiedThrough())
	// Output: 2026-12-31
}

func ExampleTables() {
	for _, t := range interest.Tables() {
		fmt.Println(t.Name, len(t.Rows), t.Rows[0].Cells, t.Rows[len(t.Rows)-1].Cells)
	}
	// Output:
	// interest_figures 3 [commercial_margin 2002-12-01 2013-03-15 7 points] [compounding 1992-01-01  1 years]
	// rates_commercial 50 [2002-12-01 10.35] [2026-07-01 10.40]
	// rates_statutory 33 [1934-01-01 5.00] [2026-01-01 4.00]
}

// Two debts of the same age and rate share a payment in proportion; the debtor may
// point at one of them instead.
func ExampleAllocate() {
	a := interest.Allotment{
		On:     incasso.MustParseDate("2026-03-02"),
		Amount: incasso.MustParseEUR("6000.00"),
		Debts: []interest.OpenDebt{
			{Open: interest.Open{Principal: incasso.MustParseEUR("130000.00")}},
			{Open: interest.Open{Principal: incasso.MustParseEUR("5000.00")}},
		},
	}
	shares, surplus, err := interest.Allocate(a)
	fmt.Println(shares[0].Total, shares[1].Total, surplus, err)
	a.Designated = []int{1}
	shares, surplus, err = interest.Allocate(a)
	fmt.Println(shares[0].Total, shares[1].Total, surplus, err)
	// Output:
	// 5777.78 222.22 0.00 <nil>
	// 1000.00 5000.00 0.00 <nil>
}
