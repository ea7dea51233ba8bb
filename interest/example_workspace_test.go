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
