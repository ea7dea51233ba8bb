package incasso_test

import (
	"fmt"
	"log"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/wik"
)

// A consumer was to pay 1,250 euro at last on 31 January 2026 and did not. What
// does he owe on 1 April, if the 14-day letter was sound and its term has passed?
func Example() {
	principal := incasso.MustParseEUR("1250.00")
	lastDay := incasso.MustParseDate("2026-01-31")

	fee, err := wik.FeeEUR(principal)
	if err != nil {
		log.Fatal(err)
	}
	late, err := interest.Accrue(interest.Claim{
		Kind:      interest.Statutory,
		Principal: principal,
		FirstDay:  lastDay.AddDays(1),
		LastDay:   incasso.MustParseDate("2026-04-01"),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("principal", principal)
	fmt.Println("costs    ", fee)
	fmt.Println("interest ", late.Interest)
	for _, line := range late.Lines {
		fmt.Printf("%s through %s: %d days at %s\n", line.First, line.Last, line.Days(), line.Rate.English())
	}
	// Output:
	// principal 1250.00
	// costs     187.50
	// interest  8.22
	// 2026-02-01 through 2026-04-01: 60 days at 4%
}
