package dossier_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/letter"
)

func TestStatementRefuses(t *testing.T) {
	rate := incasso.Rate(800)
	base := func() *dossier.File {
		return &dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: invoice()}
	}
	with := func(e ...dossier.Event) func(f *dossier.File, q *dossier.Query) {
		return func(f *dossier.File, _ *dossier.Query) { f.Events = e }
	}
	claim := func(c dossier.Claim) func(f *dossier.File, q *dossier.Query) {
		return func(f *dossier.File, _ *dossier.Query) { f.Claims = append(f.Claims, c) }
	}
	good := dossier.Claim{ID: "b", Principal: 1, Due: day("2026-01-31")}
	change := func(do func(c *dossier.Claim)) func(f *dossier.File, q *dossier.Query) {
		c := good
		do(&c)
		return claim(c)
	}
	for name, c := range map[string]struct {
		do    func(f *dossier.File, q *dossier.Query)
		code  incasso.Code
		field string
	}{
		"as_of":     {func(_ *dossier.File, q *dossier.Query) { q.AsOf = incasso.Date{} }, incasso.ErrMissingField, "as_of"},
		"no rate":   {func(_ *dossier.File, q *dossier.Query) { q.AsOf = day("2027-01-01") }, incasso.ErrNoRate, "as_of"},
		"warn":      {func(_ *dossier.File, q *dossier.Query) { q.WarnDays = -1 }, incasso.ErrOutOfRange, "warn_days"},
		"debtor":    {func(f *dossier.File, _ *dossier.Query) { f.Debtor.Kind = 0 }, incasso.ErrMissingField, "debtor.kind"},
		"no claims": {func(f *dossier.File, _ *dossier.Query) { f.Claims = nil }, incasso.ErrMissingField, "claims"},
		"not served": {func(f *dossier.File, _ *dossier.Query) {
			f.Procedure = procedure(t, dossier.ProcedureLegal)
			f.Procedure.Starts = f.Procedure.Starts[1:]
		}, incasso.ErrNotAllowed, "procedure"},
		"claim id":       {change(func(c *dossier.Claim) { c.ID = "" }), incasso.ErrMissingField, "claims[1].id"},
		"same claim":     {change(func(c *dossier.Claim) { c.ID = "2026-001" }), incasso.ErrNotAllowed, "claims[1].id"},
		"principal":      {change(func(c *dossier.Claim) { c.Principal = 0 }), incasso.ErrOutOfRange, "claims[1].principal"},
		"due":            {change(func(c *dossier.Claim) { c.Due = incasso.Date{} }), incasso.ErrMissingField, "claims[1].due"},
		"invoice date":   {change(func(c *dossier.Claim) { c.InvoiceDate = day("2026-02-01") }), incasso.ErrDateOrder, "claims[1].due"},
		"rate":           {change(func(c *dossier.Claim) { c.Rate = &rate }), incasso.ErrNotAllowed, "claims[1].rate"},
		"per":            {change(func(c *dossier.Claim) { c.Per = interest.PerMonth }), incasso.ErrNotAllowed, "claims[1].per"},
		"contractual":    {change(func(c *dossier.Claim) { c.Kind = interest.Contractual }), incasso.ErrMissingField, "claims[1].rate"},
		"before regime":  {change(func(c *dossier.Claim) { c.Due = day("2012-06-29") }), incasso.ErrBeforeRegime, "claims[1].due"},
		"nil event":      {with(nil), incasso.ErrMissingField, "events[0]"},
		"pointer":        {with(&dossier.Withdrawn{When: on("2026-02-02")}), incasso.ErrInvalidType, "events[0]"},
		"no day":         {with(dossier.Withdrawn{}), incasso.ErrMissingField, "events[0].on"},
		"recorded early": {with(dossier.Withdrawn{When: dossier.When{On: day("2026-02-02"), RecordedOn: day("2026-02-01")}}), incasso.ErrDateOrder, "events[0].recorded_on"},
		"letter":         {with(dossier.LetterSent{When: on("2026-02-02")}), incasso.ErrMissingField, "events[0].letter"},
		"letter by sms":  {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, Channel: dossier.SMS}), incasso.ErrNotAllowed, "events[0].channel"},
		"amount":         {with(dossier.PaymentReceived{When: on("2026-02-02")}), incasso.ErrOutOfRange, "events[0].amount"},
		"designated":     {with(dossier.PaymentReceived{When: on("2026-02-02"), Amount: 1, Designated: []string{"x"}}), incasso.ErrNotAllowed, "events[0].designated[0]"},
		"credit claim":   {with(dossier.CreditNote{When: on("2026-02-02"), Claim: "x", Amount: 1}), incasso.ErrNotAllowed, "events[0].claim"},
		"credit amount":  {with(dossier.CreditNote{When: on("2026-02-02"), Claim: "2026-001", Amount: eur("1000.01")}), incasso.ErrNotAllowed, "events[0].amount"},
		"instalments":    {with(dossier.ArrangementAgreed{When: on("2026-02-02")}), incasso.ErrMissingField, "events[0].instalments"},
		"instalment day": {with(dossier.ArrangementAgreed{When: on("2026-02-02"), Instalments: []dossier.Instalment{{Due: day("2026-02-01"), Amount: 1}}}), incasso.ErrDateOrder, "events[0].instalments[0].due"},
		"promise":        {with(dossier.PromiseMade{When: on("2026-02-02"), By: day("2026-02-01")}), incasso.ErrDateOrder, "events[0].by"},
		"hold":           {with(dossier.HoldPlaced{When: on("2026-02-02")}), incasso.ErrMissingField, "events[0].reason"},
		"override":       {with(dossier.Override{When: on("2026-02-02"), Rule: "r", Who: "w"}), incasso.ErrMissingField, "events[0].why"},
		"claim year":     {change(func(c *dossier.Claim) { c.Due = day("1899-12-31") }), incasso.ErrInvalidDate, "claims[1].due"},
		"invoice year":   {change(func(c *dossier.Claim) { c.InvoiceDate = day("1899-12-31") }), incasso.ErrInvalidDate, "claims[1].invoice_date"},
		"event year":     {with(dossier.Withdrawn{When: on("2200-01-01")}), incasso.ErrInvalidDate, "events[0].on"},
		"record year":    {with(dossier.Withdrawn{When: dossier.When{On: day("2026-02-02"), RecordedOn: day("2200-01-01")}}), incasso.ErrInvalidDate, "events[0].recorded_on"},
		"letter by":      {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, By: incasso.ByBailiff}), incasso.ErrNotAllowed, "events[0].by"},
		"stated fee":     {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, StatedFee: letter.Of(incasso.EUR(-1))}), incasso.ErrOutOfRange, "events[0].stated_fee"},
		"stated vat":     {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, StatedVAT: letter.Of(incasso.EUR(-1))}), incasso.ErrOutOfRange, "events[0].stated_vat"},
		"last day":       {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, LastDay: day("2026-02-01")}), incasso.ErrDateOrder, "events[0].last_day"},
		"last year":      {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.WIK, LastDay: day("2200-02-01")}), incasso.ErrInvalidDate, "events[0].last_day"},
		"unnamed":        {with(dossier.PaymentReversed{When: on("2026-02-02")}), incasso.ErrMissingField, "events[0].id"},
		"credit unnamed": {with(dossier.CreditNote{When: on("2026-02-02"), Amount: 1}), incasso.ErrMissingField, "events[0].claim"},
		"credit nothing": {with(dossier.CreditNote{When: on("2026-02-02"), Claim: "2026-001"}), incasso.ErrOutOfRange, "events[0].amount"},
		"negative":       {with(dossier.CostsWaived{When: on("2026-02-02"), Amount: -1}), incasso.ErrOutOfRange, "events[0].amount"},
		"promise amount": {with(dossier.PromiseMade{When: on("2026-02-02"), Amount: -1}), incasso.ErrOutOfRange, "events[0].amount"},
		"promise year":   {with(dossier.PromiseMade{When: on("2026-02-02"), By: day("2200-01-01")}), incasso.ErrInvalidDate, "events[0].by"},
		"grace":          {with(dossier.ArrangementAgreed{When: on("2026-02-02"), GraceDays: 366, Instalments: []dossier.Instalment{{Due: day("2026-03-01"), Amount: 1}}}), incasso.ErrOutOfRange, "events[0].grace_days"},
		"no instalment":  {with(dossier.ArrangementAgreed{When: on("2026-02-02"), Instalments: []dossier.Instalment{{Amount: 1}}}), incasso.ErrMissingField, "events[0].instalments[0].due"},
		"instalment nil": {with(dossier.ArrangementAgreed{When: on("2026-02-02"), Instalments: []dossier.Instalment{{Due: day("2026-03-01")}}}), incasso.ErrOutOfRange, "events[0].instalments[0].amount"},
		"instalment yr":  {with(dossier.ArrangementAgreed{When: on("2026-02-02"), Instalments: []dossier.Instalment{{Due: day("2200-03-01"), Amount: 1}}}), incasso.ErrInvalidDate, "events[0].instalments[0].due"},
		"hold word":      {with(dossier.HoldPlaced{When: on("2026-02-02"), Reason: 99}), incasso.ErrUnknownWord, "events[0].reason"},
		"hold end":       {with(dossier.HoldPlaced{When: on("2026-02-02"), Reason: dossier.HoldManual, Until: day("2026-02-01")}), incasso.ErrDateOrder, "events[0].until"},
		"hold year":      {with(dossier.HoldPlaced{When: on("2026-02-02"), Reason: dossier.HoldManual, Until: day("2200-02-01")}), incasso.ErrInvalidDate, "events[0].until"},
		"override rule":  {with(dossier.Override{When: on("2026-02-02"), Who: "w", Why: "y"}), incasso.ErrMissingField, "events[0].rule"},
		"override who":   {with(dossier.Override{When: on("2026-02-02"), Rule: "r", Why: "y"}), incasso.ErrMissingField, "events[0].who"},
		"as_of year":     {func(_ *dossier.File, q *dossier.Query) { q.AsOf = day("2200-01-01") }, incasso.ErrInvalidDate, "as_of"},
		"known year":     {func(_ *dossier.File, q *dossier.Query) { q.KnownOn = day("1899-01-01") }, incasso.ErrInvalidDate, "known_on"},
		"receipt":        {with(dossier.LetterReceived{When: on("2026-02-02"), LetterOn: day("2026-02-01")}), incasso.ErrNotAllowed, "events[0]"},
		"reversal":       {with(dossier.PaymentReversed{When: on("2026-02-02"), ID: "p"}), incasso.ErrNotAllowed, "events[0]"},
		"twice reversed": {with(dossier.PaymentReceived{When: on("2026-02-02"), ID: "p", Amount: 1}, dossier.PaymentReversed{When: on("2026-02-03"), ID: "p"}, dossier.PaymentReversed{When: on("2026-02-04"), ID: "p"}), incasso.ErrNotAllowed, "events[2]"},
		"same payment":   {with(dossier.PaymentReceived{When: on("2026-02-02"), ID: "p", Amount: 1}, dossier.PaymentReceived{When: on("2026-02-03"), ID: "p", Amount: 1}), incasso.ErrNotAllowed, "events[1].id"},
		"resolved":       {with(dossier.DisputeResolved{When: on("2026-02-02")}), incasso.ErrNotAllowed, "events[0]"},
		"lifted":         {with(dossier.HoldLifted{When: on("2026-02-02"), Reason: dossier.HoldManual}), incasso.ErrNotAllowed, "events[0]"},
		"two at once": {with(
			dossier.ArrangementAgreed{When: on("2026-02-02"), Instalments: []dossier.Instalment{{Due: day("2026-03-01"), Amount: 1}}},
			dossier.ArrangementAgreed{When: on("2026-02-03"), Instalments: []dossier.Instalment{{Due: day("2026-03-01"), Amount: 1}}}), incasso.ErrNotAllowed, "events[1]"},
		"after the end":  {with(dossier.Withdrawn{When: on("2026-02-02")}, sent("2026-02-03", dossier.Demand)), incasso.ErrNotAllowed, "events[1]"},
		"costs reminded": {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.Reminder, StatedFee: letter.Of(eur("15.00"))}), incasso.ErrNotAllowed, "events[0]"},
		"vat at once":    {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.Demand, StatedVAT: letter.Of(eur("15.00"))}), incasso.ErrNotAllowed, "events[0]"},
		"costs at once":  {with(dossier.LetterSent{When: on("2026-02-02"), Letter: dossier.Demand, StatedFee: letter.Of(eur("150.00"))}), incasso.ErrNotAllowed, "events[0]"},
	} {
		f, q := base(), dossier.Query{AsOf: day("2026-06-30")}
		c.do(f, &q)
		_, err := f.Statement(q)
		var e *incasso.Error
		if !errors.As(err, &e) || e.Code != c.code || e.Field != c.field {
			t.Errorf("%s: got %v, want %s at %s", name, err, c.code, c.field)
			continue
		}
		if e.NL == "" || e.EN == "" {
			t.Errorf("%s: no message", name)
		}
	}
}

// TestRefusalSaysWhatIsAllowed: the message of a refused event names the events that
// the state does allow, and nothing before it is lost.
func TestRefusalSaysWhatIsAllowed(t *testing.T) {
	f := dossier.File{Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: invoice(),
		Events: []dossier.Event{wik("2026-03-02"), dossier.InsolvencyEnded{When: on("2026-03-03")}}}
	_, err := f.Statement(dossier.Query{AsOf: day("2026-03-10")})
	var e *incasso.Error
	if !errors.As(err, &e) || !strings.Contains(e.EN, "insolvency_opened") || !strings.Contains(e.EN, "dossier.state") || !strings.Contains(e.NL, "insolvency_opened") {
		t.Fatalf("got %v", err)
	}
	if len(f.Events) != 2 {
		t.Error("events were lost")
	}
	if s := state(t, &f, "2026-03-02"); s.Standing.Status != dossier.Announced {
		t.Errorf("the day before is not told: %+v", s.Standing)
	}
}
