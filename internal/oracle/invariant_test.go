package oracle

import (
	"encoding/json"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

// cents is an amount of an answer; sums may be larger than what may be asked.
type cents int64

// UnmarshalJSON reads "-12.34".
func (c *cents) UnmarshalJSON(b []byte) error {
	whole, part, ok := strings.Cut(strings.Trim(string(b), `"`), ".")
	if !ok {
		part = "00"
	}
	n, err := strconv.ParseInt(whole+(part + "0")[:2], 10, 64)
	*c = cents(n)
	return err
}

// What the contract says of every answer, whatever was asked.
var invariants = map[string]func(t rapid.TB, in, out []byte){
	"wik.fee": func(t rapid.TB, in, out []byte) {
		a := read[struct {
			Fee   cents
			Bands []struct{ Base cents }
		}](t, out)
		q := read[struct{ Principal cents }](t, in)
		var bases cents
		for _, b := range a.Bands {
			bases += b.Base
			expect(t, b.Base > 0, "a band without a base")
		}
		expect(t, bases == q.Principal, "the bands do not add up to the principal")
		expect(t, a.Fee == 0 && q.Principal == 0 || a.Fee >= 4000 && a.Fee <= 677500, "the fee is out of bounds")
	},
	"wik.quote": func(t rapid.TB, in, out []byte) {
		a := read[struct {
			Principal, Fee, VAT, Total cents
			VATRate                    *incasso.Rate `json:"vat_rate"`
			VATRefused                 *string       `json:"vat_refused"`
		}](t, out)
		q := read[struct {
			Principals []cents
			VAT        *struct{}
		}](t, in)
		var sum cents
		for _, p := range q.Principals {
			sum += p
		}
		expect(t, a.Principal == sum, "the principal is not the sum")
		expect(t, a.Total == a.Fee+a.VAT, "the total is not fee and VAT")
		expect(t, (a.VATRate != nil) == (q.VAT != nil && a.VATRefused == nil), "VAT is neither charged nor refused")
		expect(t, a.VATRate != nil || a.VAT == 0, "VAT without a rate")
	},
	"interest.accrue": accrueInvariant,
	"deadline.wik_letter": func(t rapid.TB, _, out []byte) {
		a := read[struct {
			Received, FirstDay, LastDay, LastDayUnrolled, CostsFrom incasso.Date
		}](t, snake(out))
		expect(t, a.FirstDay == a.Received.AddDays(1), "the first day is not the day after receipt")
		expect(t, a.LastDayUnrolled == a.Received.AddDays(14), "the fourteenth day is wrong")
		expect(t, !a.LastDay.Before(a.LastDayUnrolled), "the last day moved back")
		expect(t, a.CostsFrom == a.LastDay.AddDays(1), "costs do not start the day after")
	},
	"dossier.statement": statementInvariant,
}

func accrueInvariant(t rapid.TB, in, out []byte) {
	q := read[struct {
		Rounding *string
		Payments []struct{ Amount cents }
	}](t, in)
	a := read[struct {
		Interest    cents
		Lines       []struct{ Base, Amount cents }
		Allocations []struct{ Costs, Interest, Principal, Surplus cents }
		Open        struct{ Costs, Interest, Principal, Total cents }
	}](t, out)
	var lines, given, spent cents
	for _, l := range a.Lines {
		lines += l.Amount
		expect(t, l.Base != 0, "a line with base zero")
	}
	if q.Rounding == nil || *q.Rounding == "line" {
		expect(t, lines == a.Interest, "the lines do not add up to the interest")
	}
	for _, p := range q.Payments {
		given += p.Amount
	}
	for _, p := range a.Allocations {
		spent += p.Costs + p.Interest + p.Principal + p.Surplus
	}
	expect(t, given == spent, "a payment was lost")
	expect(t, a.Open.Total == a.Open.Costs+a.Open.Interest+a.Open.Principal, "what is open does not add up")
}

func statementInvariant(t rapid.TB, _, out []byte) {
	a := read[struct {
		Money  struct{ Principal, Costs, VAT, Interest, Open cents }
		Ledger []struct {
			Component string
			Amount    cents
		}
	}](t, out)
	sums := map[string]cents{}
	for _, e := range a.Ledger {
		sums[e.Component] += e.Amount
	}
	m := a.Money
	expect(t, sums["principal"] == m.Principal && sums["costs"] == m.Costs && sums["vat"] == m.VAT &&
		sums["interest"] == m.Interest, "the ledger does not add up to the money")
	expect(t, m.Open == m.Principal+m.Costs+m.VAT+m.Interest, "what is open does not add up")
}

func read[T any](t rapid.TB, b []byte) T {
	var v T
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatalf("%s: %v", b, err)
	}
	return v
}

// snake takes the underscores out of the names of an object, so that they match the
// fields of a struct.
func snake(b []byte) []byte {
	var m map[string]json.RawMessage
	if json.Unmarshal(b, &m) != nil {
		return b
	}
	out := make(map[string]json.RawMessage, len(m))
	for k, v := range m {
		name := make([]byte, 0, len(k))
		for i := range len(k) {
			if k[i] != '_' {
				name = append(name, k[i])
			}
		}
		out[string(name)] = v
	}
	b, err := json.Marshal(out)
	if err != nil {
		return nil
	}
	return b
}

func expect(t rapid.TB, ok bool, what string) {
	t.Helper()
	if !ok {
		t.Fatalf("%s", what)
	}
}
