package main

import (
	"strings"
	"time"

	"github.com/go-incasso/incasso"
)

// dutchAmount reads an amount as Dutch bookkeeping programs write it: "1.234,56",
// "1234,56", "€ 1.234,56", with the minus of a credit note in front, behind the euro
// sign or at the end. A dot is a thousands mark only and must stand before each group
// of three digits. "€ 12,-" is not an amount: what the dash stands for is a guess.
func dutchAmount(s string) (incasso.EUR, error) {
	t := strings.TrimSpace(strings.ReplaceAll(s, "\u00a0", " "))
	t, negative := strings.CutPrefix(t, "-")
	t = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(t), "€"))
	if !negative {
		t, negative = strings.CutPrefix(t, "-")
	}
	if !negative {
		t, negative = strings.CutSuffix(t, "-")
	}
	whole, cents, hasCents := strings.Cut(t, ",")
	if strings.Contains(whole, ".") {
		groups := strings.Split(whole, ".")
		for i, g := range groups {
			if (i == 0 && (len(g) < 1 || len(g) > 3)) || (i > 0 && len(g) != 3) {
				return 0, notAnAmount(s)
			}
		}
		whole = strings.Join(groups, "")
	}
	plain := whole
	if hasCents {
		plain += "." + cents
	}
	if negative {
		plain = "-" + plain
	}
	e, err := incasso.ParseEUR(plain)
	if err != nil {
		return 0, notAnAmount(s)
	}
	return e, nil
}

func notAnAmount(s string) error {
	return incasso.Refuse(incasso.ErrInvalidAmount, "",
		"'"+s+"' is geen bedrag in de vorm 1.234,56", "'"+s+"' is not an amount in the form 1.234,56")
}

// The years for which the library answers.
const (
	firstYear = 1900
	lastYear  = 2199
)

// dutchDate reads a date in the form dd-mm-yyyy, as d-m-yyyy too.
func dutchDate(s string) (incasso.Date, error) {
	t, err := time.Parse("2-1-2006", strings.TrimSpace(s))
	if err != nil {
		return incasso.Date{}, incasso.Refuse(incasso.ErrInvalidDate, "",
			"'"+s+"' is geen datum in de vorm dd-mm-jjjj", "'"+s+"' is not a date in the form dd-mm-yyyy")
	}
	if y := t.Year(); y < firstYear || y > lastYear { // such as 0026 for 2026
		return incasso.Date{}, incasso.Refuse(incasso.ErrInvalidDate, "",
			"'"+s+"' ligt niet in de jaren 1900 tot en met 2199", "'"+s+"' is not in the years 1900 to 2199")
	}
	return incasso.DateOf(t), nil
}
