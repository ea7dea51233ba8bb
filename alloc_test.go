//go:build !race

package incasso_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/go-incasso/incasso"
)

// Results go here, so that the compiler cannot leave the work out.
var (
	sinkDate   incasso.Date
	sinkEUR    incasso.EUR
	sinkRate   incasso.Rate
	sinkInt    int
	sinkInt64  int64
	sinkBool   bool
	sinkBytes  []byte
	sinkString string
	sinkTime   time.Time
	sinkValue  incasso.Value
	sinkSource incasso.Source
	errSink    error
)

// TestAllocations pins how many allocations each call makes.
func TestAllocations(t *testing.T) {
	d, other := incasso.MustDate(2026, 3, 2), incasso.MustDate(2028, 2, 29)
	at := time.Date(2026, 3, 2, 0, 30, 0, 0, time.FixedZone("CET", 3600))
	e, r := incasso.MustParseEUR("1234.56"), incasso.MustParseRate("10.40")
	dec := decimal.RequireFromString("1234.56")
	ref := incasso.Cite(incasso.Source{Law: "BIK", Article: "2"})
	buf := make([]byte, 0, 64)
	text, amountText, rateText := []byte("2026-03-02"), []byte("1234.56"), []byte("10.40")
	for _, c := range []struct {
		name string
		most float64
		call func()
	}{
		{"NewDate", 0, func() { sinkDate, errSink = incasso.NewDate(2026, 3, 2) }},
		{"DateOf", 0, func() { sinkDate = incasso.DateOf(at) }},
		{"ParseDate", 0, func() { sinkDate, errSink = incasso.ParseDate("2026-03-02") }},
		{"Date.YMD", 0, func() { sinkInt, _, _ = d.YMD() }},
		{"Date.Weekday", 0, func() { sinkInt = int(d.Weekday()) }},
		{"Date.AddDays", 0, func() { sinkDate = d.AddDays(14) }},
		{"Date.AddMonths", 0, func() { sinkDate, errSink = other.AddMonths(12, incasso.Clip) }},
		{"Date.AddYears", 0, func() { sinkDate, errSink = other.AddYears(1, incasso.Clip) }},
		{"Date.DaysUntil", 0, func() { sinkInt = d.DaysUntil(other) }},
		{"Date.Compare", 0, func() { sinkInt = d.Compare(other) }},
		{"Date.Time", 0, func() { sinkTime = d.Time() }},
		{"Date.AppendText", 0, func() { sinkBytes, errSink = d.AppendText(buf) }},
		{"Date.UnmarshalText", 0, func() { errSink = sinkDate.UnmarshalText(text) }},
		{"Date.String", 1, func() { sinkString = d.String() }},
		{"Date.MarshalJSON", 1, func() { sinkBytes, errSink = d.MarshalJSON() }},
		{"ParseEUR", 0, func() { sinkEUR, errSink = incasso.ParseEUR("1234.56") }},
		{"FromDecimal", 0, func() { sinkEUR, errSink = incasso.FromDecimal(dec) }},
		{"EUR.Decimal", 1, func() { sinkBool = e.Decimal().IsZero() }},
		{"EUR.Add", 0, func() { sinkEUR, errSink = e.Add(e) }},
		{"EUR.Mul", 0, func() { sinkEUR, errSink = e.Mul(12) }},
		{"EUR.Percent", 0, func() { sinkEUR, errSink = e.Percent(r) }},
		{"EUR.MulDiv", 0, func() { sinkEUR, errSink = e.MulDiv(365, 366) }},
		{"SumEUR", 0, func() { sinkEUR, errSink = incasso.SumEUR(e, e, e) }},
		{"MulDivHalfUp", 0, func() { sinkInt64, sinkBool = incasso.MulDivHalfUp(1, 2, 3) }},
		{"EUR.AppendText", 0, func() { sinkBytes, errSink = e.AppendText(buf) }},
		{"EUR.UnmarshalText", 1, func() { errSink = sinkEUR.UnmarshalText(amountText) }},
		{"EUR.String", 1, func() { sinkString = e.String() }},
		{"EUR.MarshalJSON", 1, func() { sinkBytes, errSink = e.MarshalJSON() }},
		{"EUR.Dutch", 1, func() { sinkString = e.Dutch() }},
		{"ParseRate", 0, func() { sinkRate, errSink = incasso.ParseRate("10.40") }},
		{"Rate.Add", 0, func() { sinkRate, errSink = r.Add(r) }},
		{"Rate.AppendText", 0, func() { sinkBytes, errSink = r.AppendText(buf) }},
		{"Rate.UnmarshalText", 1, func() { errSink = sinkRate.UnmarshalText(rateText) }},
		{"Rate.String", 1, func() { sinkString = r.String() }},
		{"PartyKind.String", 0, func() { sinkString = incasso.Consumer.String() }},
		{"ParsePartyKind", 0, func() { _, errSink = incasso.ParsePartyKind("company") }},
		{"Ref.Source", 0, func() { sinkSource = ref.Source() }},
		{"Amount", 0, func() { sinkValue = incasso.Amount("fee", e) }},
		{"Day", 0, func() { sinkValue = incasso.Day("on", d) }},
		{"AfterVerified", 0, func() { _, sinkBool = incasso.AfterVerified(d) }},
		{"CurrentLaw", 0, func() { sinkString = incasso.CurrentLaw().Hash }},
	} {
		if got := testing.AllocsPerRun(100, c.call); got > c.most {
			t.Errorf("%s makes %v allocations, at most %v wanted", c.name, got, c.most)
		}
		if errSink != nil {
			t.Errorf("%s: %v", c.name, errSink)
		}
	}
}

// TestAllocationsOfJSON pins the cost of a whole document against the same with
// plain strings, which is the least that encoding/json asks.
func TestAllocationsOfJSON(t *testing.T) {
	ours := struct {
		On     incasso.Date `json:"on"`
		Amount incasso.EUR  `json:"amount"`
		Rate   incasso.Rate `json:"rate"`
	}{incasso.MustDate(2026, 3, 2), 40_00, 10_40}
	got := testing.AllocsPerRun(100, func() { sinkBytes, errSink = json.Marshal(&ours) })
	if got > 5 || errSink != nil {
		t.Errorf("%v allocations for a document of three values, %v", got, errSink)
	}
}
