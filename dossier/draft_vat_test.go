package dossier_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

// A demand asks what is left of costs that fell due earlier: over another principal than
// is open now, without VAT or with the VAT of costs that were partly paid.
func TestDemandsOfWhatIsLeft(t *testing.T) {
	vat := &dossier.VATFacts{Outsourced: true, Declared: true}
	with := func(fee, tax string) dossier.Event {
		return dossier.LetterSent{When: on("2026-02-03"), Letter: dossier.WIK, Channel: dossier.Email,
			StatedFee: letter.Of(eur(fee)), StatedVAT: letter.Of(eur(tax))}
	}
	pay := func(day, amount string) dossier.Event {
		return dossier.PaymentReceived{When: on(day), ID: day, Amount: eur(amount)}
	}
	for name, c := range map[string]struct {
		procedure  string
		debtor     incasso.PartyKind
		vat        *dossier.VATFacts
		asOf       string
		events     []dossier.Event
		costs, tax string
	}{
		"a demand to a business is work itself": {dossier.ProcedureLegal, incasso.Company, vat, "2026-02-03", nil, "150.00", "31.50"},
		"the letter stated no VAT": {dossier.ProcedureLegal, incasso.Consumer, vat, "2026-03-03",
			[]dossier.Event{with("150.00", "0.00")}, "150.00", "0.00"},
		"the costs are paid and a part of the VAT is not": {dossier.ProcedureLegal, incasso.Consumer, vat, "2026-03-03",
			[]dossier.Event{with("150.00", "31.50"), pay("2026-03-01", "160.00")}, "0.00", "21.50"},
		"a part of the costs is paid": {dossier.ProcedureLegal, incasso.Consumer, vat, "2026-03-03",
			[]dossier.Event{with("150.00", "31.50"), pay("2026-03-01", "60.00")}, "90.00", "31.50"},
		"a part of the costs is given up": {dossier.ProcedureLegal, incasso.Consumer, vat, "2026-03-03",
			[]dossier.Event{with("150.00", "31.50"), dossier.CostsWaived{When: on("2026-03-01"), Amount: eur("20.00")}}, "130.00", "31.50"},
		"principal was paid after the costs fell due": {dossier.ProcedureFreeCall, incasso.Consumer, nil, "2026-02-21",
			[]dossier.Event{emailed("2026-02-03"), pay("2026-02-20", "600.00")}, "150.00", "0.00"},
		"and all of the principal but a little": {dossier.ProcedureLegal, incasso.Consumer, nil, "2026-03-03",
			[]dossier.Event{emailed("2026-02-03"), pay("2026-02-25", "1100.00")}, "0.00", "0.00"},
	} {
		f := &dossier.File{Procedure: procedure(t, c.procedure), Creditor: dossier.Creditor{VAT: c.vat},
			Debtor: dossier.Debtor{Kind: c.debtor}, Claims: invoice(), Events: c.events}
		q := dossier.Query{AsOf: day(c.asOf)}
		s, err := f.Statement(q)
		if err != nil {
			t.Fatal(name, err)
		}
		i := slices.IndexFunc(s.Next, func(a dossier.Action) bool { return a.Letter == dossier.Demand })
		if i < 0 {
			i = slices.IndexFunc(s.Next, func(a dossier.Action) bool { return a.Action == dossier.Call })
			s.Next[i].Letter = dossier.Demand
		}
		in, err := f.Draft(q, s.Next[i], parties())
		if err != nil {
			t.Fatal(name, err)
		}
		if in.Facts.Costs.Or(-1) != eur(c.costs) || in.Facts.VATAmount.Or(-1) != eur(c.tax) {
			t.Errorf("%s: costs %s, VAT %s", name, in.Facts.Costs.Or(-1), in.Facts.VATAmount.Or(-1))
		}
		if _, err := letter.Write(in); err != nil {
			refused, _ := errors.AsType[*letter.RefusedError](err)
			t.Errorf("%s: %v %+v", name, err, refused)
		}
	}
}
