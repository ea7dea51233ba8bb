package incasso_test

import (
	"encoding/json"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
)

// drawDate draws a day over the whole range.
func drawDate(t *rapid.T, label string) incasso.Date {
	last := incasso.MaxDate().DayNumber()
	return incasso.DateFromDayNumber(rapid.IntRange(1, last).Draw(t, label))
}

// drawEUR draws an amount that may enter from outside.
func drawEUR(t *rapid.T, label string) incasso.EUR {
	most := int64(incasso.MaxEUR)
	return incasso.EUR(rapid.Int64Range(-most, most).Draw(t, label))
}

// drawRate draws a rate that may enter from outside.
func drawRate(t *rapid.T, label string) incasso.Rate {
	most := int32(incasso.MaxRate)
	return incasso.Rate(rapid.Int32Range(-most, most).Draw(t, label))
}

// TestDayArithmetic holds the laws that counting days must obey, and compares
// the count with package time.
func TestDayArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawDate(t, "a"), drawDate(t, "b"), drawDate(t, "c")
		n := a.DaysUntil(b)
		if want := int(b.Time().Unix()-a.Time().Unix()) / 86400; n != want {
			t.Fatalf("from %s to %s: %d days, package time says %d", a, b, n, want)
		}
		if a.AddDays(n) != b {
			t.Fatalf("%s plus %d days = %s, want %s", a, n, a.AddDays(n), b)
		}
		if b.DaysUntil(a) != -n {
			t.Fatalf("the way back is %d, want %d", b.DaysUntil(a), -n)
		}
		if a.DaysUntil(c) != n+b.DaysUntil(c) {
			t.Fatal("the days of two stretches do not add up")
		}
	})
}

// TestDateOrder compares the four ways of ordering two days with the order of
// their texts, which for this form is the order of the calendar.
func TestDateOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawDate(t, "a"), drawDate(t, "b")
		if rapid.Bool().Draw(t, "equal") {
			b = a
		}
		before := a.String() < b.String()
		after := a.String() > b.String()
		if a.Before(b) != before || a.After(b) != after || (a == b) != (!before && !after) {
			t.Fatalf("order of %s and %s", a, b)
		}
		want := 0
		if before {
			want = -1
		} else if after {
			want = 1
		}
		if a.Compare(b) != want || b.Compare(a) != -want {
			t.Fatalf("Compare(%s, %s) = %d", a, b, a.Compare(b))
		}
	})
}

// roundTrips proves that a value survives text and JSON, alone and in a
// document, and that appending keeps what was there.
func roundTrips[T comparable, P interface {
	*T
	UnmarshalText([]byte) error
	UnmarshalJSON([]byte) error
}](t *rapid.T, v T, text func(T) ([]byte, error), app func(T, []byte) ([]byte, error)) {
	b, err := text(v)
	if err != nil {
		t.Fatalf("MarshalText: %v", err)
	}
	var fromText T
	if err := P(&fromText).UnmarshalText(b); err != nil || fromText != v {
		t.Fatalf("text %q came back as %v, %v", b, fromText, err)
	}
	long, err := app(v, []byte("before:"))
	if err != nil || string(long) != "before:"+string(b) {
		t.Fatalf("AppendText wrote %q, %v", long, err)
	}
	doc := struct {
		One  T            `json:"one"`
		List []T          `json:"list"`
		Map  map[string]T `json:"map"`
	}{v, []T{v, v}, map[string]T{"k": v}}
	enc, err := json.Marshal(doc)
	if err != nil {
		t.Fatalf("json: %v", err)
	}
	back := doc
	back.One, back.List, back.Map = *new(T), nil, nil
	if err := json.Unmarshal(enc, &back); err != nil {
		t.Fatalf("json %s: %v", enc, err)
	}
	if back.One != v || !slices.Equal(back.List, doc.List) || back.Map["k"] != v {
		t.Fatalf("json %s came back as %+v", enc, back)
	}
}

func TestRoundTrips(t *testing.T) {
	t.Run("date", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			roundTrips[incasso.Date](t, drawDate(t, "v"), incasso.Date.MarshalText, incasso.Date.AppendText)
		})
	})
	t.Run("amount", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			roundTrips[incasso.EUR](t, drawEUR(t, "v"), incasso.EUR.MarshalText, incasso.EUR.AppendText)
		})
	})
	t.Run("rate", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			roundTrips[incasso.Rate](t, drawRate(t, "v"), incasso.Rate.MarshalText, incasso.Rate.AppendText)
		})
	})
	t.Run("zero date", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			roundTrips[incasso.Date](t, incasso.Date{}, incasso.Date.MarshalText, incasso.Date.AppendText)
		})
	})
}

// TestMapKeys proves that days and amounts can be keys of a JSON object.
func TestMapKeys(t *testing.T) {
	in := map[incasso.Date]incasso.EUR{incasso.MustDate(2026, 3, 2): 40_00}
	b, err := json.Marshal(in)
	if err != nil || string(b) != `{"2026-03-02":"40.00"}` {
		t.Fatalf("%s, %v", b, err)
	}
	var out map[incasso.Date]incasso.EUR
	if err := json.Unmarshal(b, &out); err != nil || out[incasso.MustDate(2026, 3, 2)] != 40_00 {
		t.Fatalf("%v, %v", out, err)
	}
}
