package incasso_test

import (
	"fmt"

	"github.com/go-incasso/incasso"
)

func ExampleCurrentLaw() {
	law := incasso.CurrentLaw()
	fmt.Println(law.VerifiedThrough, len(law.Hash))
	// Output: 2026-12-31 64
}

func ExampleVerifiedThrough() {
	fmt.Println(incasso.VerifiedThrough())
	// Output: 2026-12-31
}

func ExampleAfterVerified() {
	notice, due := incasso.AfterVerified(incasso.MustDate(2027, 1, 1))
	fmt.Println(due, notice.ID)
	_, due = incasso.AfterVerified(incasso.MustDate(2026, 12, 31))
	fmt.Println(due)
	// Output:
	// true law.after_verified_through
	// false
}

func ExampleTable_Canonical() {
	table := incasso.Table{
		Name:    "scale",
		Columns: []string{"over", "percent"},
		Rows: []incasso.TableRow{
			{Cells: []string{"0.00", "15.00"}},
			{Cells: []string{"2500.00", "10.00"}},
		},
	}
	fmt.Printf("%q\n", table.Canonical())
	// Output: "scale\t\nover\tpercent\n0.00\t15.00\n2500.00\t10.00\n"
}

func ExampleHashTables() {
	// The same as: printf 'scale\t\nover\n0.00\n' | sha256sum
	fmt.Println(incasso.HashTables([]incasso.Table{{
		Name: "scale", Columns: []string{"over"}, Rows: []incasso.TableRow{{Cells: []string{"0.00"}}},
	}}))
	// Output: 141486d069facc822dacefb23df96dacbe6067df914e4517da2739d173532991
}
