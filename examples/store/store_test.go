package store_test

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	_ "modernc.org/sqlite"             // the driver "sqlite"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/examples/store"
	"github.com/go-incasso/incasso/interest"
)

var d = incasso.MustParseDate

// open returns a store in a new database, and the database: SQLite on disk, or the
// PostgreSQL server that the environment variable STORE_POSTGRES names, such as
// postgres://postgres@127.0.0.1:5432/postgres?sslmode=disable. There every test
// makes a schema of its own and removes it.
func open(t *testing.T) (*store.Store, *sql.DB) {
	t.Helper()
	driver, dsn, appendOnly := "sqlite", "", store.AppendOnlySQLite()
	if server := os.Getenv("STORE_POSTGRES"); server != "" {
		driver, dsn, appendOnly = "pgx", newSchema(t, server), store.AppendOnlyPostgres()
	} else {
		path := filepath.ToSlash(filepath.Join(t.TempDir(), "dossiers.db"))
		dsn = "file:" + path + "?_pragma=foreign_keys(1)&_pragma=busy_timeout(5000)&_txlock=immediate"
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, script := range []string{store.Schema(), appendOnly} {
		if _, err := db.ExecContext(t.Context(), script); err != nil {
			t.Fatal(err)
		}
	}
	return store.New(db), db
}

// newSchema makes a schema for a test and returns how to connect to it.
func newSchema(t *testing.T, server string) string {
	t.Helper()
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal(err)
	}
	name := "incasso_" + strings.ToLower(t.Name())
	remove := "DROP SCHEMA IF EXISTS " + name + " CASCADE"
	for _, q := range []string{remove, "CREATE SCHEMA " + name} {
		if _, err := db.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { // after the store of the test was closed
		if _, err := db.ExecContext(context.Background(), remove); err != nil {
			t.Error(err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	q := u.Query()
	q.Set("search_path", name)
	q.Set("default_query_exec_mode", "simple_protocol") // scripts of several statements
	u.RawQuery = q.Encode()
	return u.String()
}

// invoice is a claim of 1,000 euro on a consumer, to be paid by 31 January 2026.
func invoice() dossier.File {
	return dossier.File{
		Debtor: dossier.Debtor{Kind: incasso.Consumer},
		Claims: []dossier.Claim{{ID: "2026-001", Principal: 1000 * incasso.Euro, Due: d("2026-01-31")}},
	}
}

// story is what happened: a 14-day letter, and a payment in its term that the bank
// told of only after the term.
func story() []dossier.Event {
	return []dossier.Event{
		dossier.LetterSent{When: dossier.When{On: d("2026-03-02")}, Letter: dossier.WIK},
		dossier.PaymentReceived{
			When: dossier.When{On: d("2026-03-10"), RecordedOn: d("2026-03-23")},
			ID:   "p1", Amount: incasso.MustParseEUR("400.05"),
		},
	}
}

func TestWhatIsKeptComesBack(t *testing.T) {
	s, _ := open(t)
	file := invoice()
	if err := s.Open(t.Context(), "A", file); err != nil {
		t.Fatal(err)
	}
	events := append(story(), dossier.ContactMade{
		When: dossier.When{On: d("2026-03-24")}, Channel: dossier.Phone, Outcome: "één termijn van € 50; 'later'"})
	for i, e := range events {
		if err := s.Append(t.Context(), "A", i, e); err != nil {
			t.Fatal(err)
		}
	}
	got, err := s.Load(t.Context(), "A")
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got.Events, events) {
		t.Errorf("events came back as %+v", got.Events)
	}
	if !reflect.DeepEqual(got.Claims, file.Claims) || got.Debtor != file.Debtor {
		t.Errorf("file came back as %+v", got)
	}
	if _, err := s.Load(t.Context(), "B"); !errors.Is(err, sql.ErrNoRows) {
		t.Errorf("a dossier that is not there: %v", err)
	}
}

// What was shown on 20 March was right on what was known then: the whole fee of
// 150 euro. On 23 March the bank told of a payment within the term, which lowers
// the base of the fee, and so the state of 20 March is another one in hindsight.
func TestAsOfAndKnownOn(t *testing.T) {
	s, _ := open(t)
	file := invoice()
	file.Procedure, _ = dossier.ProcedureByID(dossier.ProcedureLegal)
	if err := s.Open(t.Context(), "A", file); err != nil {
		t.Fatal(err)
	}
	if err := s.Append(t.Context(), "A", 0, story()...); err != nil {
		t.Fatal(err)
	}
	ask := func(asOf, known string) dossier.Statement {
		t.Helper()
		q := dossier.Query{AsOf: d(asOf)}
		if known != "" {
			q.KnownOn = d(known)
		}
		st, err := s.Statement(t.Context(), "A", q)
		if err != nil {
			t.Fatal(err)
		}
		return st
	}
	then, now := ask("2026-03-20", "2026-03-20"), ask("2026-03-20", "")
	if then.Standing.Total != 150*incasso.Euro || then.Money.Paid != 0 {
		t.Errorf("known on 20 March: costs %s, paid %s", then.Standing.Total, then.Money.Paid)
	}
	// 1,000 at 4% from 1 February through 10 March, 38 days: 4.16. So 400.05 leaves
	// 604.11, and 15% of that is 90.6165.
	if now.Standing.Total != incasso.MustParseEUR("90.62") || now.Money.Principal != incasso.MustParseEUR("604.11") {
		t.Errorf("in hindsight: costs %s, principal %s", now.Standing.Total, now.Money.Principal)
	}
	if st := ask("2026-03-20", "2026-03-22"); st.Standing.Total != then.Standing.Total {
		t.Errorf("known on 22 March: costs %s", st.Standing.Total)
	}
	if st := ask("2026-03-20", "2026-03-23"); st.Standing.Total != now.Standing.Total {
		t.Errorf("known on 23 March: costs %s", st.Standing.Total)
	}
	if st := ask("2026-03-01", ""); st.Standing.Status != dossier.NotChargeable {
		t.Errorf("before the letter: %s", st.Standing.Status)
	}
}

func TestFactsAreNeverChanged(t *testing.T) {
	s, db := open(t)
	file := invoice()
	file.Events = story()
	if err := s.Open(t.Context(), "A", file); err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{
		`UPDATE dossier_events SET body = '{}' WHERE seq = 1`,
		`DELETE FROM dossier_events WHERE seq = 2`,
		`DELETE FROM dossiers`,
		`INSERT INTO dossier_events (dossier_id, seq, type, on_day, recorded_on, body)
		 VALUES ('A', 3, 'withdrawn', '2026-03-02', '2026-03-01', '{}')`,
		`INSERT INTO dossier_events (dossier_id, seq, type, on_day, recorded_on, body)
		 VALUES ('nobody', 1, 'withdrawn', '2026-03-02', '2026-03-02', '{}')`,
	} {
		if _, err := db.ExecContext(t.Context(), q); err == nil {
			t.Errorf("it was done: %s", q)
		}
	}
	got, err := s.Load(t.Context(), "A")
	if err != nil || !reflect.DeepEqual(got.Events, story()) {
		t.Errorf("%+v, %v", got.Events, err)
	}
}

func TestFactsThatDoNotFitAreRefused(t *testing.T) {
	s, _ := open(t)
	if err := s.Open(t.Context(), "A", invoice()); err != nil {
		t.Fatal(err)
	}
	bad := dossier.PaymentReversed{When: dossier.When{On: d("2026-03-01")}, ID: "p9"}
	err := s.Append(t.Context(), "A", 0, story()[0], bad)
	var refusal *incasso.Error
	if !errors.As(err, &refusal) || !strings.HasPrefix(refusal.Field, "events[1]") {
		t.Fatalf("a reversal of no payment: %v", err)
	}
	file, err := s.Load(t.Context(), "A")
	if err != nil || len(file.Events) != 0 {
		t.Errorf("a part was kept: %+v, %v", file.Events, err)
	}
	if err := s.Open(t.Context(), "B", dossier.File{}); !errors.Is(err, incasso.ErrMissingField) {
		t.Errorf("a file of nothing: %v", err)
	}
}

// Ten writers saw the same dossier and each adds a payment: one is kept, nine are
// told to look again.
func TestWritersMeet(t *testing.T) {
	s, _ := open(t)
	if err := s.Open(t.Context(), "A", invoice()); err != nil {
		t.Fatal(err)
	}
	const writers = 10
	errs := make([]error, writers)
	var wg sync.WaitGroup
	for i := range writers {
		wg.Go(func() {
			errs[i] = s.Append(t.Context(), "A", 0, dossier.PaymentReceived{
				When: dossier.When{On: d("2026-02-10")}, Amount: incasso.Euro})
		})
	}
	wg.Wait()
	kept := 0
	for _, err := range errs {
		switch {
		case err == nil:
			kept++
		case !errors.Is(err, store.ErrConflict):
			t.Error(err)
		}
	}
	file, err := s.Load(t.Context(), "A")
	if err != nil || kept != 1 || len(file.Events) != 1 {
		t.Errorf("%d kept, %d in the dossier, %v", kept, len(file.Events), err)
	}
}

func TestWorklist(t *testing.T) {
	s, db := open(t)
	large := invoice()
	large.Claims[0].Principal = incasso.MustParseEUR("9000000000.99")
	large.Debtor.Kind = incasso.Company
	withLetter := invoice()
	withLetter.Events = story()[:1]
	for id, f := range map[string]dossier.File{"A": invoice(), "B": withLetter, "C": large} {
		if err := s.Open(t.Context(), id, f); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 { // the second time over the lines of the first
		failed, err := s.Refresh(t.Context(), dossier.Query{AsOf: d("2026-03-05")})
		if err != nil || len(failed) != 0 {
			t.Fatal(failed, err)
		}
	}
	list, err := s.Due(t.Context(), d("2026-12-31"))
	if err != nil || len(list) != 3 {
		t.Fatalf("%+v, %v", list, err)
	}
	byID := map[string]store.Work{}
	for _, w := range list {
		byID[w.Dossier] = w
	}
	if w := byID["B"]; w.CostsFrom != d("2026-03-19") || w.Next != "wait" || w.NextOn != d("2026-03-18") || w.AsOf != d("2026-03-05") {
		t.Errorf("B: %+v", w)
	}
	if w := byID["A"]; !w.CostsFrom.IsZero() || w.Next != "send_letter" || w.LawHash != incasso.CurrentLaw().Hash {
		t.Errorf("A: %+v", w)
	}
	file, err := s.Load(t.Context(), "C")
	if err != nil {
		t.Fatal(err)
	}
	st, err := file.Statement(dossier.Query{AsOf: d("2026-03-05")})
	if err != nil || byID["C"].Open != st.Money.Open || st.Money.Open <= large.Claims[0].Principal {
		t.Errorf("C: %s, want %s, %v", byID["C"].Open, st.Money.Open, err)
	}
	// After the last rate nothing is guessed: the old lines stay.
	failed, err := s.Refresh(t.Context(), dossier.Query{AsOf: d("2027-03-05")})
	if err != nil || len(failed) != 3 || !errors.Is(failed["A"], incasso.ErrNoRate) {
		t.Errorf("%v, %v", failed, err)
	}
	var n int
	if err := db.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM dossier_worklist WHERE as_of = '2026-03-05'`).Scan(&n); err != nil || n != 3 {
		t.Errorf("%d old lines, %v", n, err)
	}
	// With rates of the caller's own they are computed.
	failed, err = s.Refresh(t.Context(), dossier.Query{AsOf: d("2027-03-05"), Conventions: dossier.Conventions{
		Statutory:  []interest.RateRow{{From: d("2027-01-01"), Percent: incasso.MustParseRate("4.00")}},
		Commercial: []interest.RateRow{{From: d("2027-01-01"), Percent: incasso.MustParseRate("10.65")}},
	}})
	if err != nil || len(failed) != 0 {
		t.Errorf("%v, %v", failed, err)
	}
	// Facts are counted by SQL alone, too.
	if err := db.QueryRowContext(t.Context(),
		`SELECT COUNT(*) FROM dossier_events WHERE type = 'letter_sent' AND on_day BETWEEN $1 AND $2`,
		d("2026-03-01"), d("2026-03-31")).Scan(&n); err != nil || n != 1 {
		t.Errorf("%d letters in March, %v", n, err)
	}
}
