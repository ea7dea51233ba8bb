// Package store shows how a platform keeps dossiers in a SQL database: facts are
// added as rows and never changed, and everything else is computed from them.
//
// The statements are those of PostgreSQL and run on SQLite as they stand. Read
// schema.sql first.
package store

import (
	"context"
	"database/sql"
	_ "embed" // for the schema
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

var (
	//go:embed schema.sql
	schema string
	//go:embed append_only_sqlite.sql
	appendOnlySQLite string
	//go:embed append_only_postgres.sql
	appendOnlyPostgres string
)

// Schema returns the statements that make the tables, in PostgreSQL and in SQLite.
func Schema() string { return schema }

// AppendOnlySQLite returns the statements that forbid SQLite to change or remove a
// fact.
func AppendOnlySQLite() string { return appendOnlySQLite }

// AppendOnlyPostgres returns the statements that forbid PostgreSQL to change or
// remove a fact.
func AppendOnlyPostgres() string { return appendOnlyPostgres }

// ErrConflict tells that somebody else added facts first: load the dossier again
// and decide again.
var ErrConflict = errors.New("store: the dossier has changed in the meantime")

// Store keeps dossiers in a database.
type Store struct {
	db *sql.DB
}

// New returns a store in a database that has the tables of Schema.
func New(db *sql.DB) *Store { return &Store{db} }

// Open keeps a new dossier: its debtor, claims and procedure. Events that the file
// already has are added as the first facts.
func (s *Store) Open(ctx context.Context, id string, file dossier.File) error {
	if err := file.Validate(); err != nil {
		return err
	}
	events := file.Events
	file.Events = nil
	head, err := dossier.EncodeFile(file)
	if err != nil {
		return err
	}
	return s.inTx(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx,
			`INSERT INTO dossiers (id, head) VALUES ($1, $2)`, id, string(head)); err != nil {
			return err
		}
		return insert(ctx, tx, id, 0, events)
	})
}

// Append adds facts to a dossier of which the caller has seen the first seen
// facts. Facts that do not fit the dossier are refused by an [*incasso.Error], and
// facts that were added meanwhile by ErrConflict; then nothing is kept.
func (s *Store) Append(ctx context.Context, id string, seen int, events ...dossier.Event) error {
	err := s.inTx(ctx, func(tx *sql.Tx) error {
		file, err := load(ctx, tx, id, incasso.Date{})
		if err != nil {
			return err
		}
		if len(file.Events) != seen {
			return ErrConflict
		}
		if err := file.With(events...).Validate(); err != nil {
			return err
		}
		return insert(ctx, tx, id, seen, events)
	})
	if err == nil || errors.Is(err, ErrConflict) {
		return err
	}
	// Two writers at once meet in the primary key. Its error has another form in
	// every database; that the number of facts has changed has not.
	if n, countErr := s.count(ctx, id); countErr == nil && n != seen {
		return ErrConflict
	}
	return err
}

// insert writes events behind the first seen ones.
func insert(ctx context.Context, tx *sql.Tx, id string, seen int, events []dossier.Event) error {
	for i, e := range events {
		body, err := dossier.EncodeEvents([]dossier.Event{e})
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx,
			`INSERT INTO dossier_events (dossier_id, seq, type, on_day, recorded_on, body)
			 VALUES ($1, $2, $3, $4, $5, $6)`,
			id, seen+i+1, e.Type().String(), e.Day(), e.Recorded(), string(body)); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) count(ctx context.Context, id string) (n int, err error) {
	err = s.db.QueryRowContext(ctx,
		`SELECT COUNT(*) FROM dossier_events WHERE dossier_id = $1`, id).Scan(&n)
	return n, err
}

// inTx runs f in one transaction.
func (s *Store) inTx(ctx context.Context, f func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(tx); err != nil {
		return errors.Join(err, ignoreDone(tx.Rollback()))
	}
	return tx.Commit()
}

func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// querier is a database or a transaction in it.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Load returns a dossier with all its facts.
func (s *Store) Load(ctx context.Context, id string) (dossier.File, error) {
	return load(ctx, s.db, id, incasso.Date{})
}

// LoadKnown returns a dossier with the facts that were known at the end of a day.
func (s *Store) LoadKnown(ctx context.Context, id string, on incasso.Date) (dossier.File, error) {
	return load(ctx, s.db, id, on)
}

// load reads a dossier; the zero day asks for everything.
func load(ctx context.Context, q querier, id string, known incasso.Date) (dossier.File, error) {
	var head string
	if err := q.QueryRowContext(ctx, `SELECT head FROM dossiers WHERE id = $1`, id).Scan(&head); err != nil {
		return dossier.File{}, fmt.Errorf("store: dossier %s: %w", id, err)
	}
	file, err := dossier.DecodeFile([]byte(head))
	if err != nil {
		return dossier.File{}, err
	}
	if known.IsZero() {
		known = incasso.MaxDate()
	}
	rows, err := q.QueryContext(ctx,
		`SELECT body FROM dossier_events WHERE dossier_id = $1 AND recorded_on <= $2 ORDER BY seq`, id, known)
	if err != nil {
		return dossier.File{}, err
	}
	defer func() { _ = rows.Close() }() // what went wrong is in rows.Err
	for rows.Next() {
		var body []byte
		if err := rows.Scan(&body); err != nil {
			return dossier.File{}, err
		}
		events, err := dossier.DecodeEvents(body)
		if err != nil {
			return dossier.File{}, err
		}
		file.Events = append(file.Events, events...)
	}
	return file, rows.Err()
}

// Statement computes where a dossier stands: at the end of the day q.AsOf, from
// what was known at the end of the day q.KnownOn (zero: from everything).
func (s *Store) Statement(ctx context.Context, id string, q dossier.Query) (dossier.Statement, error) {
	file, err := s.LoadKnown(ctx, id, q.KnownOn)
	if err != nil {
		return dossier.Statement{}, err
	}
	return file.Statement(q)
}
