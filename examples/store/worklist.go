package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// Work is a line of the worklist: what a screen shows of a dossier.
type Work struct {
	// Dossier is the id of the dossier.
	Dossier string
	// AsOf is the day for which the line was computed.
	AsOf incasso.Date
	// Open is all that is owed on that day.
	Open incasso.EUR
	// CostsFrom is the first day on which collection costs are chargeable; zero
	// when none were announced.
	CostsFrom incasso.Date
	// Next is the first thing to do, in the word of the library, and NextOn its day;
	// empty when the dossier is closed.
	Next   string
	NextOn incasso.Date
	// LawHash says under which law the line was computed.
	LawHash string
}

// page is how many dossiers are in memory at a time.
const page = 500

// Refresh computes the worklist for the day of a query, which may bring rates of its
// own. A dossier that cannot be computed keeps its old line and is returned with
// the reason.
func (s *Store) Refresh(ctx context.Context, q dossier.Query) (failed map[string]error, err error) {
	failed = map[string]error{}
	for after := ""; ; {
		ids, err := s.ids(ctx, after)
		if err != nil || len(ids) == 0 {
			return failed, err
		}
		after = ids[len(ids)-1]
		if err := s.refreshPage(ctx, ids, q, failed); err != nil {
			return failed, err
		}
	}
}

// refreshPage computes some dossiers on all cores and writes their lines.
func (s *Store) refreshPage(ctx context.Context, ids []string, q dossier.Query, failed map[string]error) error {
	files := make([]*dossier.File, len(ids))
	for i, id := range ids {
		file, err := s.Load(ctx, id)
		if err != nil {
			failed[id] = err
			continue // a nil file is an error of that file alone
		}
		files[i] = &file
	}
	return s.inTx(ctx, func(tx *sql.Tx) error {
		for a := range dossier.Portfolio(slices.Values(files), q) {
			id := ids[a.Index]
			if a.Err != nil {
				if failed[id] == nil {
					failed[id] = a.Err
				}
				continue
			}
			if err := put(ctx, tx, workOf(id, &a.Statement)); err != nil {
				return err
			}
		}
		return nil
	})
}

func workOf(id string, st *dossier.Statement) Work {
	w := Work{
		Dossier: id, AsOf: st.AsOf, Open: st.Money.Open, CostsFrom: st.Standing.From,
		LawHash: incasso.CurrentLaw().Hash,
	}
	if len(st.Next) > 0 {
		w.Next, w.NextOn = st.Next[0].Action.String(), st.Next[0].On
	}
	return w
}

// put writes a line over the old one. Dates and amounts go in as they are: they
// know how to be written to SQL, and a zero Date is NULL.
func put(ctx context.Context, tx *sql.Tx, w Work) error {
	_, err := tx.ExecContext(ctx,
		`INSERT INTO dossier_worklist (dossier_id, as_of, open_amount, costs_from, next_action, next_on, law_hash)
		 VALUES ($1, $2, $3, $4, $5, $6, $7)
		 ON CONFLICT (dossier_id) DO UPDATE SET
		     as_of = excluded.as_of, open_amount = excluded.open_amount, costs_from = excluded.costs_from,
		     next_action = excluded.next_action, next_on = excluded.next_on, law_hash = excluded.law_hash`,
		w.Dossier, w.AsOf, w.Open, w.CostsFrom, w.Next, w.NextOn, w.LawHash)
	return err
}

// ids returns the next page of dossiers behind one.
func (s *Store) ids(ctx context.Context, after string) ([]string, error) {
	rows, err := s.db.QueryContext(ctx,
		`SELECT id FROM dossiers WHERE id > $1 ORDER BY id LIMIT $2`, after, page)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // what went wrong is in rows.Err
	var ids []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// Due returns the lines with something to do on or before a day, the oldest
// first, and those without a day in front.
//
// The amount is read as text. PostgreSQL would give a NUMERIC as text anyhow;
// SQLite keeps one as a binary fraction, which the library refuses to read, and
// its text is exact to fifteen digits.
func (s *Store) Due(ctx context.Context, day incasso.Date) ([]Work, error) {
	rows, err := s.db.QueryContext(ctx,
		`SELECT dossier_id, as_of, CAST(open_amount AS VARCHAR(20)), costs_from, next_action, next_on, law_hash
		 FROM dossier_worklist
		 WHERE next_action <> '' AND (next_on IS NULL OR next_on <= $1)
		 ORDER BY CASE WHEN next_on IS NULL THEN 0 ELSE 1 END, next_on, dossier_id`, day)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // what went wrong is in rows.Err
	var list []Work
	for rows.Next() {
		var w Work
		if err := rows.Scan(&w.Dossier, &w.AsOf, &w.Open, &w.CostsFrom, &w.Next, &w.NextOn, &w.LawHash); err != nil {
			return nil, fmt.Errorf("store: worklist: %w", err)
		}
		list = append(list, w)
	}
	return list, rows.Err()
}
