package wik

import (
	"testing"

	"github.com/go-incasso/incasso"
)

// TestOrdinaryPassesCheck proves, over every combination of telling values, that
// the short way of Quote takes no claim that the checks refuse, and leaves none of
// the plain ones to them. It is in-package because neither is visible from outside.
func TestOrdinaryPassesCheck(t *testing.T) {
	days := []incasso.Date{
		{}, incasso.MinDate(), incasso.MustDate(1899, 12, 31), incasso.MustDate(1900, 1, 1), incasso.MustDate(2012, 6, 30),
		incasso.MustDate(2012, 7, 1), incasso.MustDate(2026, 3, 2), incasso.MustDate(2199, 12, 31),
		incasso.MustDate(2200, 1, 1), incasso.MaxDate(),
	}
	lists := [][]incasso.EUR{
		nil, {}, {-1 << 63}, {-1}, {0}, {1}, {26667}, {incasso.MaxEUR}, {incasso.MaxEUR + 1}, {1<<63 - 1}, {1, 2},
	}
	ordinary := 0
	for _, principals := range lists {
		for _, from := range days {
			for _, on := range days {
				for debtor := range incasso.PartyKind(7) {
					for origin := range Origin(9) {
						for flags := range 4 {
							c := Claim{
								Principals: principals, Debtor: debtor, Origin: origin, DefaultDate: from, On: on,
								Separate: flags&1 != 0, UnfairClause: flags&2 != 0,
							}
							sum, err := c.check()
							switch {
							case c.ordinary():
								ordinary++
								if err != nil || sum != principals[0] {
									t.Fatalf("%+v is ordinary, but check says %v, sum %d", c, err, sum)
								}
							case err == nil && flags == 0 && len(principals) == 1:
								t.Fatalf("%+v passes check and is not ordinary", c)
							}
						}
					}
				}
			}
		}
	}
	// 3 amounts, 6 pairs of days, 4 debtors, 4 origins.
	if want := 3 * 6 * 4 * 4; ordinary != want {
		t.Errorf("%d ordinary claims, want %d", ordinary, want)
	}
}

// TestSeldomFactsAreNotOrdinary holds that each fact that is seldom given leads to
// the checks.
func TestSeldomFactsAreNotOrdinary(t *testing.T) {
	day := incasso.MustDate(2026, 3, 2)
	for name, change := range map[string]func(*Claim){
		"separate":   func(c *Claim) { c.Separate = true },
		"unfair":     func(c *Claim) { c.UnfairClause = true },
		"periodic":   func(c *Claim) { c.Instalment.Periodic = true },
		"earlier":    func(c *Claim) { c.Instalment.Earlier = []EarlierFee{{On: day}} },
		"bought":     func(c *Claim) { c.Bought = SellerExempt },
		"amount":     func(c *Claim) { c.Agreed.Amount = 1 },
		"percent":    func(c *Claim) { c.Agreed.Percent = 1 },
		"minimum":    func(c *Claim) { c.Agreed.Minimum = 1 },
		"agreement":  func(c *Claim) { c.Trade.AgreementDate = day },
		"last day":   func(c *Claim) { c.Trade.LastPaymentDay = day },
		"work":       func(c *Claim) { c.Trade.CollectionWork = true },
		"principals": func(c *Claim) { c.Principals = []incasso.EUR{1, 2} },
	} {
		c := Claim{Principals: []incasso.EUR{1}, Debtor: incasso.Company, DefaultDate: day, On: day}
		if !c.ordinary() {
			t.Fatal("the plain claim is not ordinary")
		}
		if change(&c); c.ordinary() {
			t.Errorf("%s: ordinary", name)
		}
	}
}

// TestYears pins the day numbers of the years that are answered.
func TestYears(t *testing.T) {
	if firstDay != incasso.MustDate(1900, 1, 1).DayNumber() || lastDay != incasso.MustDate(2199, 12, 31).DayNumber() {
		t.Errorf("%d and %d are not 1900-01-01 and 2199-12-31", firstDay, lastDay)
	}
}
