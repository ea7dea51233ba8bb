package main

import (
	"encoding/csv"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// day counts days from 1 January 1970.
type day int

func at(s string) day {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return day(t.Unix() / 86400)
}

func ymd(y int, mo time.Month, d int) day {
	return day(time.Date(y, mo, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func (d day) time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

func (d day) String() string { return d.time().Format(time.DateOnly) }

// MarshalText writes the day as the contract does.
func (d day) MarshalText() ([]byte, error) { //nolint:unparam // the interface asks for an error
	return []byte(d.String()), nil
}

func (d day) weekday() time.Weekday { return d.time().Weekday() }

// plusMonths keeps the number of the day, or takes the last day of the month.
func (d day) plusMonths(n int) day {
	t := d.time()
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := time.Date(first.Year(), first.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()
	return ymd(first.Year(), first.Month(), min(t.Day(), last))
}

// within draws a day from first through last.
func within(r *rand.Rand, first, last string) day {
	a, z := at(first), at(last)
	return a + day(r.IntN(int(z-a)+1))
}

// easter is Easter Sunday by the rule of Meeus, Jones and Butcher.
func easter(y int) day {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	q := (32 + 2*e + 2*i - h - k) % 7
	n := (a + 11*h + 22*q) / 451
	p := h + q - 7*n + 114
	return ymd(y, time.Month(p/31), p%31+1)
}

// money and rates are exact: euros and percents as fractions.
type num = *big.Rat

func zero() num { return new(big.Rat) }

func dec(s string) num {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("no number: " + s)
	}
	return r
}

func frac(a, b int64) num { return big.NewRat(a, b) }

func plus(a, b num) num  { return new(big.Rat).Add(a, b) }
func minus(a, b num) num { return new(big.Rat).Sub(a, b) }
func times(a, b num) num { return new(big.Rat).Mul(a, b) }

func least(a, b num) num {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// cents rounds half away from zero to whole cents.
func cents(a num) num { s := dec(eur(a)); return s }

// eur writes an amount, rounded half away from zero to whole cents.
func eur(a num) string {
	if s := a.FloatString(2); s != "-0.00" {
		return s
	}
	return "0.00"
}

// eurOf writes a number of cents.
func eurOf(c int64) string { return eur(frac(c, 100)) }

// law is what the calculations know of the law: the rows of testdata/law.
type law struct {
	statutory, commercial []rateRow
	equated               map[day]bool
}

type rateRow struct {
	from    day
	percent num
}

func readLaw(dir string) (*law, error) {
	w := &law{equated: map[day]bool{}}
	for name, rows := range map[string]*[]rateRow{"rates_statutory.csv": &w.statutory, "rates_commercial.csv": &w.commercial} {
		table, err := readCSV(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		for _, r := range table {
			*rows = append(*rows, rateRow{at(r["from"]), dec(r["percent"])})
		}
	}
	table, err := readCSV(filepath.Join(dir, "atw_equated_days.csv"))
	for _, r := range table {
		w.equated[at(r["date"])] = true
	}
	return w, err
}

func readCSV(path string) ([]map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	r := csv.NewReader(f)
	r.Comment = '#'
	all, err := r.ReadAll()
	if err != nil || len(all) == 0 {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []map[string]string
	for _, row := range all[1:] {
		record := map[string]string{}
		for i, name := range all[0] {
			record[strings.TrimSpace(name)] = row[i]
		}
		out = append(out, record)
	}
	return out, nil
}
