package wik

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

// TestOrdinaryPassesCheck proves that the short way of Quote takes no claim that
// the checks refuse, and gives the sum that they give. It is in-package because
// neither is visible from outside.
func TestOrdinaryPassesCheck(t *testing.T) {
	days := rapid.SampledFrom([]incasso.Date{
		{}, incasso.MinDate(), incasso.MustDate(1899, 12, 31), incasso.MustDate(1900, 1, 1), incasso.MustDate(2012, 6, 30),
		incasso.MustDate(2012, 7, 1), incasso.MustDate(2026, 3, 2), incasso.MustDate(2199, 12, 31),
		incasso.MustDate(2200, 1, 1), incasso.MaxDate(),
	})
	amounts := rapid.SampledFrom([]incasso.EUR{-1 << 63, -1, 0, 1, 26666, 26667, incasso.MaxEUR, incasso.MaxEUR + 1, 1<<63 - 1})
	ordinary := 0
	rapid.Check(t, func(t *rapid.T) {
		c := Claim{
			Principals:  rapid.SliceOfN(amounts, 0, 2).Draw(t, "principals"),
			Debtor:      incasso.PartyKind(rapid.IntRange(0, 6).Draw(t, "debtor")),
			Origin:      Origin(rapid.IntRange(0, 8).Draw(t, "origin")),
			DefaultDate: days.Draw(t, "default"), On: days.Draw(t, "on"),
			Separate: rapid.Bool().Draw(t, "separate"), UnfairClause: rapid.Bool().Draw(t, "unfair"),
		}
		if rapid.IntRange(0, 3).Draw(t, "soften") > 0 { // else hardly any claim is sound
			c.Principals = []incasso.EUR{1 + incasso.EUR(rapid.Int64Range(0, 1<<50).Draw(t, "one"))}
			c.Debtor, c.Separate, c.UnfairClause = 1+c.Debtor%4, false, false
		}
		if !c.ordinary() {
			return
		}
		ordinary++
		sum, err := c.check()
		if err != nil || sum != c.Principals[0] {
			t.Fatalf("ordinary, but check says %v, sum %d", err, sum)
		}
	})
	if ordinary == 0 {
		t.Error("no ordinary claim was drawn")
	}
}

// TestYears pins the day numbers of the years that are answered.
func TestYears(t *testing.T) {
	if firstDay != incasso.MustDate(1900, 1, 1).DayNumber() || lastDay != incasso.MustDate(2199, 12, 31).DayNumber() {
		t.Errorf("%d and %d are not 1900-01-01 and 2199-12-31", firstDay, lastDay)
	}
}
