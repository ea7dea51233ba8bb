package incasso_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

// echoDriver is a database of one row: a query returns its own arguments, after
// the change that a column type would make. So a value goes through all of
// database/sql: the Valuer, the driver's value, the conversion and the Scanner.
type echoDriver struct {
	column func(driver.Value) driver.Value
}

func (d echoDriver) Connect(context.Context) (driver.Conn, error) { return d, nil }
func (d echoDriver) Driver() driver.Driver                        { return nil }
func (d echoDriver) Prepare(string) (driver.Stmt, error)          { return d, nil }
func (d echoDriver) Begin() (driver.Tx, error)                    { return nil, errors.New("no transactions") }
func (d echoDriver) Close() error                                 { return nil }
func (d echoDriver) NumInput() int                                { return -1 }
func (d echoDriver) Exec([]driver.Value) (driver.Result, error)   { return driver.ResultNoRows, nil }
func (d echoDriver) Query(args []driver.Value) (driver.Rows, error) {
	row := make([]driver.Value, len(args))
	for i, a := range args {
		row[i] = d.column(a)
	}
	return &echoRows{row: row}, nil
}

type echoRows struct {
	row  []driver.Value
	done bool
}

func (r *echoRows) Columns() []string { return make([]string, len(r.row)) }
func (r *echoRows) Close() error      { return nil }
func (r *echoRows) Next(dest []driver.Value) error {
	if r.done {
		return io.EOF
	}
	r.done = true
	copy(dest, r.row)
	return nil
}

// asBytes gives text columns the way in which most drivers give NUMERIC.
func asBytes(v driver.Value) driver.Value {
	if s, ok := v.(string); ok {
		return []byte(s)
	}
	return v
}

// asTime gives a DATE column the way in which most drivers do.
func asTime(v driver.Value) driver.Value {
	if s, ok := v.(string); ok {
		if t, err := time.Parse("2006-01-02", s); err == nil {
			return t
		}
	}
	return v
}

// asNumeric4 gives a NUMERIC(18,4) column: two zeros behind the decimals.
func asNumeric4(v driver.Value) driver.Value {
	if s, ok := v.(string); ok {
		return []byte(s + "00")
	}
	return v
}

func same(v driver.Value) driver.Value { return v }

func TestSQLRoundTrip(t *testing.T) {
	for name, cols := range map[string]struct {
		date, number func(driver.Value) driver.Value
	}{
		"text":    {same, same},
		"bytes":   {asBytes, asBytes},
		"native":  {asTime, asBytes},
		"numeric": {asTime, asNumeric4},
	} {
		t.Run(name, func(t *testing.T) {
			dates := sql.OpenDB(echoDriver{cols.date})
			numbers := sql.OpenDB(echoDriver{cols.number})
			rapid.Check(t, func(rt *rapid.T) {
				d, e, r := drawDate(rt, "date"), drawEUR(rt, "amount"), drawRate(rt, "rate")
				var gd incasso.Date
				if err := dates.QueryRow("", d).Scan(&gd); err != nil || gd != d {
					rt.Fatalf("%s came back as %s, %v", d, gd, err)
				}
				var ge incasso.EUR
				var gr incasso.Rate
				if err := numbers.QueryRow("", e, r).Scan(&ge, &gr); err != nil || ge != e || gr != r {
					rt.Fatalf("%s and %s came back as %s and %s, %v", e, r, ge, gr, err)
				}
			})
		})
	}
}

func TestSQLNull(t *testing.T) {
	db := sql.OpenDB(echoDriver{same})
	v, err := incasso.Date{}.Value()
	if v != nil || err != nil {
		t.Errorf("the zero Date is stored as %v, %v", v, err)
	}
	d, e, r := incasso.MustDate(2026, 3, 2), incasso.EUR(1), incasso.Rate(1)
	if err := db.QueryRow("", incasso.Date{}, nil, nil).Scan(&d, &e, &r); err != nil {
		t.Fatal(err)
	}
	if !d.IsZero() || e != 0 || r != 0 {
		t.Errorf("NULL read as %v, %v, %v", d, e, r)
	}
	var maybe sql.Null[incasso.EUR]
	if err := db.QueryRow("", nil).Scan(&maybe); err != nil || maybe.Valid {
		t.Errorf("NULL amount read as %v, %v", maybe, err)
	}
	if err := db.QueryRow("", incasso.EUR(40_00)).Scan(&maybe); err != nil || !maybe.Valid || maybe.V != 40_00 {
		t.Errorf("amount read as %v, %v", maybe, err)
	}
}

// TestScan goes through what drivers hand over, kind by kind.
func TestScan(t *testing.T) {
	amsterdam := time.FixedZone("CET", 3600)
	for _, c := range []struct {
		src  any
		want string // a date, or a code
	}{
		{time.Date(2026, 3, 2, 0, 30, 0, 0, amsterdam), "2026-03-02"},
		{time.Date(2026, 3, 1, 23, 30, 0, 0, time.UTC), "2026-03-01"},
		{time.Date(1799, 12, 31, 0, 0, 0, 0, time.UTC), "invalid_date"},
		{time.Time{}, "invalid_date"},
		{"2026-03-02", "2026-03-02"},
		{[]byte("2026-03-02"), "2026-03-02"},
		{"", "invalid_date"},
		{[]byte{}, "invalid_date"},
		{"2026-03-02 00:00:00", "invalid_date"},
		{int64(20260302), "invalid_type"},
		{3.5, "invalid_type"},
		{true, "invalid_type"},
	} {
		d := incasso.MustDate(1999, 1, 1)
		if err := d.Scan(c.src); err != nil {
			wantCode(t, err, incasso.Code(c.want))
			if d.String() != "1999-01-01" {
				t.Errorf("%v failed and changed the date to %s", c.src, d)
			}
		} else if d.String() != c.want {
			t.Errorf("%v (%T) read as %s, want %s", c.src, c.src, d, c.want)
		}
	}
	for _, c := range []struct {
		src          any
		amount, rate string
	}{
		{"40.00", "40.00", "40.00"},
		{[]byte("40.0000"), "40.00", "40.00"},
		{"40", "40.00", "40.00"},
		{".5", "0.50", "0.50"},
		{"-0.01", "-0.01", "-0.01"},
		{"1e2", "100.00", "100.00"},
		{int64(40), "40.00", "40.00"},
		{int64(-3), "-3.00", "-3.00"},
		{int64(1001), "1001.00", "out_of_range"},
		{int64(math.MaxInt64), "out_of_range", "out_of_range"},
		{int64(math.MinInt64), "out_of_range", "out_of_range"},
		{"10000000000.01", "out_of_range", "out_of_range"},
		{"1e20", "out_of_range", "out_of_range"},
		{"40.001", "invalid_amount", "invalid_rate"},
		{[]byte("40.00001"), "invalid_amount", "invalid_rate"},
		{"", "invalid_amount", "invalid_rate"},
		{"veertig", "invalid_amount", "invalid_rate"},
		{"1.000,00", "invalid_amount", "invalid_rate"},
		{"NaN", "invalid_amount", "invalid_rate"},
		{40.0, "invalid_type", "invalid_type"},
		{true, "invalid_type", "invalid_type"},
		{time.Now(), "invalid_type", "invalid_type"},
	} {
		e, r := incasso.EUR(7), incasso.Rate(7)
		checkScan(t, c.src, e.Scan(c.src), e, c.amount)
		checkScan(t, c.src, r.Scan(c.src), r, c.rate)
	}
}

// checkScan compares a scanned number, which was 0.07 before, with a text or a
// code.
func checkScan(t *testing.T, src any, err error, got interface{ String() string }, want string) {
	t.Helper()
	if err != nil {
		wantCode(t, err, incasso.Code(want))
		want = "0.07"
	}
	if got.String() != want {
		t.Errorf("%v (%T) read as %s, %v; want %s", src, src, got, err, want)
	}
}

// TestScanSaysWhatItIs keeps the two languages of the message apart.
func TestScanSaysWhatItIs(t *testing.T) {
	for _, c := range []struct {
		err    error
		nl, en string
	}{
		{new(incasso.Date).Scan(true), "Een kolom van het type bool is niet als een datum te lezen.", "A column of type bool cannot be read as a date."},
		{new(incasso.EUR).Scan(1.5), "Een kolom van het type float64 is niet als een bedrag te lezen.", "A column of type float64 cannot be read as an amount."},
		{new(incasso.Rate).Scan(1.5), "Een kolom van het type float64 is niet als een percentage te lezen.", "A column of type float64 cannot be read as a rate."},
	} {
		var e *incasso.Error
		if !errors.As(c.err, &e) || e.NL != c.nl || e.EN != c.en {
			t.Errorf("got %#v", c.err)
		}
	}
}
