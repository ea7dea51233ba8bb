package dossier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

func TestEventsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawFile(t, everyKind...)
		grow(t, f, everyEvent)
		b, err := dossier.EncodeEvents(f.Events)
		if err != nil {
			t.Fatal(err)
		}
		events, err := dossier.DecodeEvents(b)
		if err != nil {
			t.Fatal(err)
		}
		if len(events) != len(f.Events) || len(events) > 0 && !reflect.DeepEqual(events, f.Events) {
			t.Fatalf("decoded %v, want %v", events, f.Events)
		}
		again, err := dossier.EncodeEvents(events)
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("encoded again %s, want %s (%v)", again, b, err)
		}
		whole, err := dossier.EncodeFile(*f)
		if err != nil {
			t.Fatal(err)
		}
		g, err := dossier.DecodeFile(whole)
		if err != nil {
			t.Fatal(err)
		}
		second, err := dossier.EncodeFile(g)
		if err != nil || !bytes.Equal(second, whole) {
			t.Fatalf("file encoded again %s, want %s (%v)", second, whole, err)
		}
	})
}

// TestEveryEventHasItsWord: the types, their words and their structs belong
// together, and every struct decodes from its word and a day at least in type.
func TestEveryEventHasItsWord(t *testing.T) {
	for typ := dossier.TypeLetterSent; typ <= dossier.TypeOverride; typ++ {
		text := fmt.Sprintf(`[{"type":%q,"on":"2026-03-02"}]`, typ)
		events, err := dossier.DecodeEvents([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if events[0].Type() != typ || events[0].Day() != day("2026-03-02") || events[0].Recorded() != day("2026-03-02") {
			t.Errorf("%s: got %#v", text, events[0])
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct {
		text  string
		code  incasso.Code
		field string
	}{
		{`nonsense`, incasso.ErrInvalidJSON, ""},
		{`3`, incasso.ErrInvalidType, ""},
		{`{"schema":2,"events":[]}`, incasso.ErrOutOfRange, "schema"},
		{`{"schema":"1","events":[]}`, incasso.ErrInvalidType, "schema"},
		{`{"schema":1,"events":{}}`, incasso.ErrInvalidType, "events"},
		{`{"schema":1,"event":[]}`, incasso.ErrUnknownField, "event"},
		{`{"schema":1,"schema":1,"events":[]}`, incasso.ErrInvalidJSON, "schema"},
		{`[{"on":"2026-03-02"}]`, incasso.ErrMissingField, "events[0].type"},
		{`[{"type":"paid","on":"2026-03-02"}]`, incasso.ErrUnknownWord, "events[0].type"},
		{`[{"type":"withdrawn","on":"2026-02-30"}]`, incasso.ErrInvalidDate, "events[0].on"},
		{`[{"type":"withdrawn","On":"2026-03-02"}]`, incasso.ErrUnknownField, "events[0].On"},
		{`[{"type":"withdrawn","on":"2026-03-02"},{"type":"payment_received","on":"2026-03-02","amount":12}]`, incasso.ErrInvalidType, "events[1].amount"},
		{`[{"type":"payment_received","on":"2026-03-02","amount":"12.345"}]`, incasso.ErrInvalidAmount, "events[0].amount"},
		{`[{"type":"payment_received","on":"2026-03-02","amount":"1","designated":"a"}]`, incasso.ErrInvalidType, "events[0].designated"},
		{`[{"type":"arrangement_agreed","on":"2026-03-02","instalments":[{"due":"2026-04-01","amount":"x"}]}]`, incasso.ErrInvalidAmount, "events[0].instalments[0].amount"},
		{`[{"type":"letter_sent","on":"2026-03-02","letter":"love"}]`, incasso.ErrUnknownWord, "events[0].letter"},
		{`[{"type":"letter_sent","on":"2026-03-02","letter":"wik","stated_fee":40}]`, incasso.ErrInvalidType, "events[0].stated_fee"},
		{`[{"type":"contact_made","on":"2026-03-02","reached":"yes"}]`, incasso.ErrInvalidType, "events[0].reached"},
		{`[{"type":"trace_result","on":"2026-03-02","found":true,"found":true}]`, incasso.ErrInvalidJSON, "events[0].found"},
	} {
		_, err := dossier.DecodeEvents([]byte(c.text))
		var e *incasso.Error
		if !errors.As(err, &e) || e.Code != c.code || e.Field != c.field {
			t.Errorf("%s: got %v, want %s at %q", c.text, err, c.code, c.field)
		}
	}
}

func TestProceduresRoundTrip(t *testing.T) {
	for _, p := range dossier.Procedures() {
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		q, err := dossier.DecodeProcedure(b)
		if err != nil {
			t.Fatalf("%s: %v", p.ID, err)
		}
		if !reflect.DeepEqual(p, q) {
			t.Errorf("%s: got %+v, want %+v", p.ID, q, p)
		}
	}
}

// TestManyEvents: a file of 10,000 events goes through JSON and comes out right.
func TestManyEvents(t *testing.T) {
	for name, f := range manyEvents() {
		b, err := dossier.EncodeEvents(f.Events)
		if err != nil {
			t.Fatal(err)
		}
		if f.Events, err = dossier.DecodeEvents(b); err != nil {
			t.Fatal(err)
		}
		s := state(t, f, "2026-09-30")
		checkSums(t, &s)
		if len(f.Events) != 10_000 || s.Money.Paid == 0 {
			t.Errorf("%s: %d events, paid %s", name, len(f.Events), s.Money.Paid)
		}
	}
}

// manyEvents are files of 10,000 events: contacts and payments on one claim, payments that
// claims of the same age share, and letters between payments.
func manyEvents() map[string]*dossier.File {
	one := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: invoice()}
	equal := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: []dossier.Claim{
		claimOf("a", "100000.00", "2026-01-31"), claimOf("b", "50000.00", "2026-01-31"), claimOf("c", "70000.00", "2026-01-31")}}
	letters := &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: []dossier.Claim{
		claimOf("a", "100000.00", "2026-01-31"), claimOf("b", "50000.00", "2026-01-30")}}
	for _, f := range []*dossier.File{one, equal, letters} {
		f.Events = append(f.Events, wik("2026-02-02"))
	}
	for i := range 9_999 {
		w := dossier.When{On: day("2026-02-03").AddDays(i / 50)}
		pay := func(x incasso.EUR) dossier.Event {
			return dossier.PaymentReceived{When: w, ID: fmt.Sprint(i), Amount: x}
		}
		equal.Events = append(equal.Events, pay(101))
		switch i % 3 {
		case 0:
			one.Events, letters.Events = append(one.Events, pay(20)), append(letters.Events, pay(101))
		case 1:
			one.Events = append(one.Events, dossier.ContactMade{When: w})
			letters.Events = append(letters.Events, dossier.LetterSent{When: w, Letter: dossier.Reminder})
		default:
			one.Events = append(one.Events, dossier.VulnerabilitySignal{When: w, ReferredTo: "Geldfit"})
			letters.Events = append(letters.Events, dossier.LetterSent{When: w, Letter: dossier.WIK, StatedFee: letter.Of(incasso.EUR(4000))})
		}
	}
	return map[string]*dossier.File{"one claim": one, "equal claims": equal, "letters": letters}
}

func FuzzDecodeEvents(f *testing.F) {
	for _, s := range stories() {
		b, err := dossier.EncodeEvents(s.events)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`[{"type":"withdrawn","on":"2026-03-02"}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		events, err := dossier.DecodeEvents(b)
		if err != nil {
			if _, ok := errors.AsType[*incasso.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		once, err := dossier.EncodeEvents(events)
		if err != nil {
			t.Fatal(err)
		}
		again, err := dossier.DecodeEvents(once)
		if err != nil {
			t.Fatal(err)
		}
		twice, err := dossier.EncodeEvents(again)
		if err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("%s and %s (%v)", once, twice, err)
		}
	})
}

func FuzzDecodeRequest(f *testing.F) {
	for _, p := range dossier.Procedures() {
		b, err := dossier.EncodeFile(dossier.File{Procedure: p, Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: invoice()})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`{"procedure":{"":""}}`))
	f.Add([]byte(`{"procedure":"plain_legal","debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"1.00","due":"2026-01-31"}],"events":[{"type":"letter_sent","on":"2026-03-02","letter":"wik","text":"Geachte"}],"as_of":"2026-04-01"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := dossier.DecodeRequest(b)
		if err == nil {
			var s dossier.Statement
			s, err = r.Statement(r.Query)
			if err == nil {
				checkSums(t, &s)
			}
		}
		var e *incasso.Error
		if err != nil && !errors.As(err, &e) {
			t.Fatalf("untyped error %v", err)
		}
		if err != nil && strings.Contains(e.EN, "\x00") {
			t.Fatalf("odd message %q", e.EN)
		}
	})
}

// FuzzDecodeProcedure: whatever is read as a procedure can be drawn, written, read
// again, and used without end or panic.
func FuzzDecodeProcedure(f *testing.F) {
	for _, p := range dossier.Procedures() {
		p.Unstated = nil // texts alone
		b, err := json.Marshal(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`{"id":"a","version":"1","title_nl":"a","title_en":"a","debtors":["company"],"starts":[{"debtors":["company"],"step":"s"}],"steps":[{"id":"s","kind":"demand","title_nl":"a","title_en":"a","term":{"length":1},"next":["s"]}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := dossier.DecodeProcedure(b)
		if err != nil {
			if _, ok := errors.AsType[*incasso.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		if p.Mermaid() == "" || p.DOT() == "" {
			t.Fatal("no graph")
		}
		once, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		q, err := dossier.DecodeProcedure(once)
		if err != nil {
			t.Fatalf("%s: %v", once, err)
		}
		if twice, err := json.Marshal(q); err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("%s and %s (%v)", once, twice, err)
		}
		file := dossier.File{Procedure: p, Debtor: dossier.Debtor{Kind: p.Debtors[0]}, Claims: invoice(),
			Events: []dossier.Event{wik("2026-02-02"), sent("2026-03-02", dossier.Demand), called("2026-03-20", false)}}
		s, err := file.Statement(dossier.Query{AsOf: day("2026-12-31")})
		if err == nil {
			checkSums(t, &s)
		}
	})
}

// TestWholeNumbers: a whole number is one however it is written.
func TestWholeNumbers(t *testing.T) {
	file := func(grace string) []byte {
		return []byte(`{"debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"10.00","due":"2026-01-31"}],"events":[` +
			`{"type":"arrangement_agreed","on":"2026-02-10","grace_days":` + grace + `,"instalments":[{"due":"2026-03-01","amount":"5.00"}]}]}`)
	}
	for _, n := range []string{"14", "14.0", "1.4e1", "140E-1"} {
		f, err := dossier.DecodeFile(file(n))
		if err != nil {
			t.Errorf("%s: %v", n, err)
			continue
		}
		if e, ok := f.Events[0].(dossier.ArrangementAgreed); !ok || e.GraceDays != 14 {
			t.Errorf("%s: %+v", n, f.Events[0])
		}
	}
	for _, n := range []string{"14.5", "1e999", "1e-999999999", `"14"`, "true", "99999999999999999999"} {
		if _, err := dossier.DecodeFile(file(n)); !errors.Is(err, incasso.ErrInvalidType) {
			t.Errorf("%s: %v", n, err)
		}
	}
}
