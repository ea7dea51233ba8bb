package oracle

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// fileIn writes a question about one claim of 450 euro, due on 16 January 2026.
func fileIn(kind, asOf, events, more string) string {
	if more != "" {
		more = "," + more
	}
	return `{"debtor":{"kind":"` + kind + `"},"claims":[{"id":"a","principal":"450","due":"2026-01-16"}],"events":[` +
		events + `],"as_of":"` + asOf + `"` + more + `}`
}

const wikSent = `{"type":"letter_sent","on":"2026-02-02","letter":"wik"}`

// A 14-day letter posted on Monday 2 February 2026 is presumed received on the 4th;
// its term ends on the 18th. Interest of 450 runs from 17 January at 4%.
func TestDossierStatement(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// Not in default yet.
		{fileIn("consumer", "2026-01-16", "", ""),
			`{"standing":{"status":"not_chargeable","from":null},
			"money":{"principal":"450.00","costs":"0.00","vat":"0.00","interest":"0.00","paid":"0.00","open":"450.00"},
			"holds":[],"limitation":[{"claim":"a","last_day":"2031-01-16"}]}`},
		// A consumer owes no costs without the letter. 17 days: 0.838.
		{fileIn("consumer", "2026-02-02", "", ""), `{"standing":{"status":"not_chargeable"},"money":{"interest":"0.84","open":"450.84","per_day":"0.05"}}`},
		{fileIn("consumer", "2026-02-18", wikSent, ""), `{"standing":{"status":"announced","from":"2026-02-19"},"money":{"costs":"0.00"}}`},
		{fileIn("consumer", "2026-02-19", wikSent, ""),
			`{"standing":{"status":"chargeable","from":"2026-02-19","base":"450.00","fee":"67.50","vat":"0.00","total":"67.50"}}`},
		// Its real receipt wins.
		{fileIn("consumer", "2026-02-19", wikSent+`,{"type":"letter_received","on":"2026-02-06"}`, ""),
			`{"standing":{"status":"announced","from":"2026-02-21"}}`},
		// What is paid within the term lowers the base: of 100 euro 1.63 is interest (33
		// days), so that 351.63 is left, of which 15% is 52.7445.
		{fileIn("consumer", "2026-02-19", wikSent+`,{"type":"payment_received","on":"2026-02-18","amount":"100"}`, ""),
			`{"standing":{"status":"chargeable","base":"351.63","fee":"52.74"}}`},
		// VAT.
		{fileIn("consumer", "2026-02-19", wikSent, `"creditor":{"vat":{"outsourced":true,"declared":true}}`),
			`{"standing":{"fee":"67.50","vat":"14.18","total":"81.68"}}`},
		// Costs, then interest (42 days: 2.071), then principal.
		{fileIn("consumer", "2026-02-27", wikSent+`,{"type":"payment_received","on":"2026-02-27","amount":"100"}`, `"procedure":"plain_legal"`),
			`{"money":{"principal":"419.57","costs":"0.00","interest":"0.00","paid":"100.00","open":"419.57"}}`},
		// What became known later is left out.
		{fileIn("consumer", "2026-03-02", `{"type":"payment_received","on":"2026-02-27","recorded_on":"2026-03-10","amount":"450"}`,
			`"known_on":"2026-03-09"`), `{"money":{"principal":"450.00","paid":"0.00"}}`},
		{fileIn("consumer", "2026-03-02", `{"type":"payment_received","on":"2026-02-27","recorded_on":"2026-03-10","amount":"100"}`, ""),
			`{"money":{"paid":"100.00"}}`},
		// A dispute is a hold.
		{fileIn("consumer", "2026-02-10", `{"type":"dispute_raised","on":"2026-02-05","reason":"niet geleverd"}`, ""),
			`{"holds":[{"reason":"dispute","since":"2026-02-05","until":null}]}`},
		// Between businesses costs stand from the first day of default, without a letter.
		{fileIn("company", "2026-01-17", "", ""), `{"standing":{"status":"chargeable","from":"2026-01-17"}}`},
		// The ordinary interest of a company is the commercial one: 450 x 10.15% x 17/365.
		{fileIn("company", "2026-02-02", "", ""), `{"money":{"interest":"2.13"}}`},
	} {
		wantOut(t, "dossier.statement", c.in, c.want)
	}
}

// The ledger adds up to what is open, per component and to the cent.
func TestDossierLedger(t *testing.T) {
	events := wikSent + `,{"type":"payment_received","on":"2026-02-27","id":"p","amount":"100"},` +
		`{"type":"credit_note","on":"2026-03-01","claim":"a","amount":"50"},` +
		`{"type":"payment_reversed","on":"2026-04-01","id":"p"},{"type":"costs_waived","on":"2026-05-01","amount":"10"}`
	for _, asOf := range []string{"2026-01-10", "2026-02-19", "2026-02-28", "2026-03-31", "2026-04-02", "2026-11-21"} {
		answer, _ := ask(t, "dossier.statement", fileIn("consumer", asOf, events, "")).(map[string]any)
		out, ok := answer["out"].(map[string]any)
		if !ok {
			t.Fatalf("%s: %v", asOf, answer)
		}
		sums := map[string]incasso.EUR{}
		ledger, _ := out["ledger"].([]any)
		for _, e := range ledger {
			entry, _ := e.(map[string]any)
			sums[fmt.Sprint(entry["component"])] += incasso.MustParseEUR(fmt.Sprint(entry["amount"]))
		}
		money, _ := out["money"].(map[string]any)
		var open incasso.EUR
		for _, component := range []string{"principal", "costs", "vat", "interest"} {
			open += sums[component]
			if got := fmt.Sprint(money[component]); got != sums[component].String() {
				t.Errorf("%s: %s is %s, the ledger says %s", asOf, component, got, sums[component])
			}
		}
		if got := fmt.Sprint(money["open"]); got != open.String() {
			t.Errorf("%s: open is %s, the ledger says %s", asOf, got, open)
		}
	}
}

// Every type of event is taken with all its fields.
func TestDossierEvents(t *testing.T) {
	e := eventsSpec().elem
	value := map[kind]string{kindAmount: `"1.00"`, kindDate: `"2026-03-02"`, kindBool: `true`, kindInt: `1`, kindText: `"a"`}
	for _, typ := range eventTypes() {
		b := `{"type":"` + typ + `","on":"2026-03-02"`
		for _, f := range e.byType[typ] {
			v, ok := value[f.kind]
			switch {
			case f.kind == kindWord:
				v = `"` + f.words[0] + `"`
			case f.kind == kindList && f.elem.kind == kindText:
				v = `["a"]`
			case f.kind == kindList:
				v = `[{"due":"2026-03-02","amount":"1.00"}]`
			case !ok:
				t.Fatalf("%s.%s: no value", typ, f.name)
			}
			b += `,"` + f.name + `":` + v
		}
		b += "}"
		answer, _ := ask(t, "dossier.statement", fileIn("consumer", "2026-03-03", b, "")).(map[string]any)
		if refused, ok := answer["error"].(map[string]any); ok && refused["code"] != "not_allowed" {
			t.Errorf("%s: %v", b, refused)
		}
		wantError(t, "dossier.statement", fileIn("consumer", "2026-03-03", b[:len(b)-1]+`,"no_such":1}`, ""),
			"unknown_field", "events[0].no_such")
	}
}

func TestDossierRefuses(t *testing.T) {
	in := func(events string) string { return fileIn("consumer", "2026-03-02", events, "") }
	for _, c := range []struct{ in, code, field string }{
		{`{}`, "missing_field", "debtor"},
		{`{"debtor":{}}`, "missing_field", "debtor.kind"},
		{`{"debtor":{"kind":"consumer"}}`, "missing_field", "claims"},
		{`{"debtor":{"kind":"consumer"},"claims":[]}`, "missing_field", "claims"},
		{`{"debtor":{"kind":"consumer"},"claims":[{"id":"a"}]}`, "missing_field", "claims[0].principal"},
		{`{"debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"1","due":"2026-01-16"}]}`, "missing_field", "as_of"},
		{fileIn("person", "2026-03-02", "", ""), "unknown_word", "debtor.kind"},
		{fileIn("consumer", "2026-03-02", "", `"procedure":"no_such"`), "unknown_word", "procedure"},
		{fileIn("consumer", "2026-03-02", "", `"procedure":1`), "invalid_type", "procedure"},
		{fileIn("consumer", "2026-03-02", "", `"procedure":{"id":"x"}`), "missing_field", "procedure.version"},
		{fileIn("consumer", "2026-03-02", "", `"procedure":{"colour":"x"}`), "unknown_field", "procedure.colour"},
		{fileIn("consumer", "2026-03-02", "", `"warn_days":3`), "unknown_field", "warn_days"},
		{in(`{}`), "missing_field", "events[0].type"},
		{in(`{"type":"withdrawn"}`), "missing_field", "events[0].on"},
		{in(`{"type":"birthday","on":"2026-02-01","cake":true}`), "unknown_word", "events[0].type"},
		{in(`{"type":7,"on":"2026-02-01","cake":true}`), "invalid_type", "events[0].type"},
		{in(`{"type":"withdrawn","on":"2026-02-01","amount":"1"}`), "unknown_field", "events[0].amount"},
		{in(wikSent + `,{"type":"payment_received","on":"2026-02-01"}`), "missing_field", "events[1].amount"},
		{in(`{"type":"payment_received","on":"2026-02-01","amount":"0"}`), "out_of_range", "events[0].amount"},
		{in(`{"type":"letter_sent","on":"2026-02-01"}`), "missing_field", "events[0].letter"},
		{in(`{"type":"letter_sent","on":"2026-02-01","letter":"postcard"}`), "unknown_word", "events[0].letter"},
		{in(`{"type":"letter_sent","on":"2026-02-01","letter":"wik","channel":"phone"}`), "unknown_word", "events[0].channel"},
		{in(`{"type":"arrangement_agreed","on":"2026-02-01","instalments":[]}`), "missing_field", "events[0].instalments"},
		{in(`{"type":"arrangement_agreed","on":"2026-02-01","instalments":[{"due":"2026-03-01"}]}`), "missing_field", "events[0].instalments[0].amount"},
		{in(`{"type":"arrangement_agreed","on":"2026-02-01","instalments":[{"due":"2026-03-01","amount":"9"}],"grace_days":1.5}`), "invalid_type", "events[0].grace_days"},
		{in(`{"type":"hold_placed","on":"2026-02-01","reason":"holiday"}`), "unknown_word", "events[0].reason"},
		{in(`{"type":"override","on":"2026-02-01","rule":"x","who":"y"}`), "missing_field", "events[0].why"},
		{in(`{"type":"payment_received","on":"2026-02-02","recorded_on":"2026-02-01","amount":"1"}`), "date_order", "events[0].recorded_on"},
		// What the state does not allow.
		{in(`{"type":"dispute_resolved","on":"2026-02-01"}`), "not_allowed", "events[0]"},
		{in(wikSent + `,{"type":"arrangement_ended","on":"2026-02-05"}`), "not_allowed", "events[1]"},
		{in(`{"type":"payment_reversed","on":"2026-02-05","id":"p"}`), "not_allowed", "events[0]"},
		{`{"debtor":{"kind":"consumer"},"claims":[{"id":"a","principal":"1","due":"2012-06-29"}],"as_of":"2026-01-01"}`,
			"before_regime", "claims[0].due"},
		{fileIn("consumer", "2027-01-01", "", ""), "no_rate", "as_of"},
	} {
		wantError(t, "dossier.statement", c.in, c.code, c.field)
	}
}

// The message says what would be allowed.
func TestDossierSaysWhatIsAllowed(t *testing.T) {
	got := string(newTestSession(t).Line(nil, []byte(`{"op":"dossier.statement","in":`+
		fileIn("consumer", "2026-03-02", `{"type":"dispute_resolved","on":"2026-02-01"}`, "")+`}`)))
	if !strings.Contains(got, "dispute_raised") {
		t.Errorf("got %s", got)
	}
}

func TestDossierProcedures(t *testing.T) {
	answer, _ := ask(t, "dossier.procedures", `{}`).(map[string]any)
	out, _ := answer["out"].(map[string]any)
	list, _ := out["procedures"].([]any)
	follows := map[string]bool{}
	for _, p := range list {
		proc, _ := p.(map[string]any)
		for _, field := range []string{"id", "title_nl", "title_en", "follows", "debtors", "steps"} {
			if proc[field] == nil {
				t.Errorf("%v has no %s", proc["id"], field)
			}
		}
		follows[fmt.Sprint(proc["follows"])] = true
		wantOut(t, "dossier.statement", fileIn("consumer", "2026-01-10", "", `"procedure":"`+fmt.Sprint(proc["id"])+`"`), `{}`)
	}
	for _, name := range []string{"cannock", "coeo", "collactivebmk", "incassonet", "wis"} {
		if !follows[name] {
			t.Errorf("no procedure follows %s", name)
		}
	}
	// What is given out can be given in.
	for _, p := range dossier.Procedures() {
		w := &writer{}
		if err := w.any("procedure", p); err != nil {
			t.Fatal(err)
		}
		wantOut(t, "dossier.statement", fileIn("consumer", "2026-01-10", "", string(w.b)), `{}`)
	}
	wantError(t, "dossier.procedures", `{"id":"x"}`, "unknown_field", "id")
}

func TestDossierWords(t *testing.T) {
	words := map[string]string{
		"in.events[].type":                         known[dossier.EventType](t),
		"in.events[](letter_sent).letter":          known[dossier.LetterKind](t),
		"in.events[](contact_made).channel":        known[dossier.Channel](t),
		"in.events[](hold_placed).reason":          known[dossier.HoldReason](t),
		"in.procedure.steps[].kind":                known[dossier.StepKind](t),
		"in.procedure.steps[].costs":               known[dossier.Money](t),
		"in.procedure.steps[].term.unit":           known[dossier.Unit](t),
		"in.procedure.steps[].term.from":           known[dossier.From](t),
		"in.procedure.branches.insolvency":         known[dossier.Outcome](t),
		"in.procedure.branches.arrangement.missed": known[dossier.OnMissed](t),
		"out.position.phase":                       known[dossier.Phase](t),
		"out.standing.status":                      known[dossier.Status](t),
		"out.ledger[].component":                   known[dossier.Component](t),
	}
	walkSpecs(func(path string, s *spec) {
		name, ok := strings.CutPrefix(path, "dossier.statement.")
		if !ok || words[name] == "" {
			return
		}
		if got := strings.Join(s.words, ", "); !sameWords(got, words[name]) {
			t.Errorf("%s: words %s, the library has %s", path, got, words[name])
		}
		delete(words, name)
	})
	for path := range words {
		t.Errorf("no field %s", path)
	}
}
