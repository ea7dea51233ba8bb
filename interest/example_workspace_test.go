package interest_test

import (
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

func ExampleWorkspace_Accrue() {
	var w interest.Workspace
	var sum incasso.EUR
	for _, principal := range []incasso.EUR{1_000_00, 2_500_00} {
		r, err := w.Accrue(interest.Claim{Kind: interest.Commercial, Principal: principal,
			FirstDay: incasso.MustDate(2026, 3, 1), LastDay: incasso.MustDate(2026, 6, 30)})
		if err != nil {
			fmt.Println(err)
			return
		}
		sum += r.Interest
	}
	fmt.Println(sum)
	// Output: 118.75
}

func ExampleNewTally() {
	t, err := interest.NewTally(interest.Claim{Kind: interest.Statutory, Principal: 1_000_00,
		FirstDay: incasso.MustDate(2026, 2, 1), LastDay: incasso.MustDate(2026, 12, 31)})
	if err != nil {
		fmt.Println(err)
		return
	}
	open, err := t.Open(incasso.MustDate(2026, 3, 1))
	fmt.Println(open.Total, err)
	// Output: 1003.18 <nil>
}

func ExampleTally_Open() {
	t, err := interest.NewTally(interest.Claim{Kind: interest.Statutory, Principal: 1_000_00,
		FirstDay: incasso.MustDate(2026, 2, 1), LastDay: incasso.MustDate(2026, 12, 31)})
	if err != nil {
		fmt.Println(err)
		return
	}
	open, err := t.Open(incasso.MustDate(2026, 3, 1))
	fmt.Println(open.Principal, open.Interest, err)
	// Output: 1000.00 3.18 <nil>
}

func ExampleTally_Pay() {
	t, err := interest.NewTally(interest.Claim{Kind: interest.Statutory, Principal: 1_000_00,
		FirstDay: incasso.MustDate(2026, 2, 1), LastDay: incasso.MustDate(2026, 12, 31)})
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := t.Pay(interest.Payment{On: incasso.MustDate(2026, 3, 1), Amount: 100_00})
	fmt.Println(a.Interest, a.Principal, err)
	// Output: 3.18 96.82 <nil>
}
