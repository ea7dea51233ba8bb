package store_test

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/examples/store"
)

// A payment within the term of the 14-day letter became known only after it: what
// was told on 20 March was right then, and is another amount in hindsight.
func ExampleStore() {
	ctx := context.Background()
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		fmt.Println(err)
		return
	}
	db.SetMaxOpenConns(1) // a database in memory belongs to its connection
	if _, err := db.ExecContext(ctx, store.Schema()+store.AppendOnlySQLite()); err != nil {
		fmt.Println(err)
		return
	}
	dossiers := store.New(db)

	// A new dossier, and what happened, fact by fact.
	day := incasso.MustParseDate
	file := dossier.File{
		Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Claims: []dossier.Claim{{ID: "2026-001", Principal: 1000 * incasso.Euro, Due: day("2026-01-31")}},
	}
	if err := dossiers.Open(ctx, "A", file); err != nil {
		fmt.Println(err)
		return
	}
	for i, event := range []dossier.Event{
		dossier.LetterSent{When: dossier.When{On: day("2026-03-02")}, Letter: dossier.WIK},
		dossier.PaymentReceived{
			When:   dossier.When{On: day("2026-03-10"), RecordedOn: day("2026-03-23")},
			Amount: incasso.MustParseEUR("400.00"),
		},
	} {
		if err := dossiers.Append(ctx, "A", i, event); err != nil {
			fmt.Println(err)
			return
		}
	}

	// Two questions about 20 March.
	for _, q := range []dossier.Query{
		{AsOf: day("2026-03-20"), KnownOn: day("2026-03-20")},
		{AsOf: day("2026-03-20")},
	} {
		st, err := dossiers.Statement(ctx, "A", q)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println("paid", st.Money.Paid, "costs", st.Standing.Total)
	}
	fmt.Println(db.Close())
	// Output:
	// paid 0.00 costs 150.00
	// paid 400.00 costs 90.62
	// <nil>
}
