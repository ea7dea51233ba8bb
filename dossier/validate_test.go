package dossier_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
)

// own returns a sound procedure for all debtors to be spoiled by a test.
func own(t testing.TB) *dossier.Procedure {
	t.Helper()
	return procedure(t, dossier.ProcedureFreeLetter)
}

func TestShippedProcedures(t *testing.T) {
	follows := map[string]bool{}
	for _, p := range dossier.Procedures() {
		follows[p.Follows] = true
		for _, kind := range everyKind {
			if !p.Serves(kind) {
				t.Errorf("%s does not serve %v", p.ID, kind)
			}
		}
		if err := p.Validate(); err != nil {
			t.Errorf("%s: %v", p.ID, err)
		}
		for _, firm := range []string{"cannock", "coeo", "collactive", "incassonet", "wis"} {
			if strings.Contains(p.ID, firm) || strings.Contains(strings.ToLower(p.TitleEN), firm) {
				t.Errorf("%s is named after a firm", p.ID)
			}
		}
	}
	for _, page := range []string{"cannock", "coeo", "collactivebmk", "incassonet", "wis", "law"} {
		if !follows[page] {
			t.Errorf("no procedure follows %s", page)
		}
	}
}

// TestShippedAreCopies: what a caller does with a shipped procedure changes nothing
// elsewhere.
func TestShippedAreCopies(t *testing.T) {
	p := own(t)
	p.Steps[0].ID, p.Starts[0].Step, p.Debtors[0] = "x", "x", incasso.Company
	if q := own(t); q.Steps[0].ID == "x" || q.Starts[0].Step == "x" || q.Debtors[0] == incasso.Company {
		t.Error("a shipped procedure was changed")
	}
}

func TestValidate(t *testing.T) {
	step := func(p *dossier.Procedure, id string) *dossier.ProcedureStep {
		for i := range p.Steps {
			if p.Steps[i].ID == id {
				return &p.Steps[i]
			}
		}
		t.Fatalf("no step %s", id)
		return nil
	}
	for name, c := range map[string]struct {
		spoil func(p *dossier.Procedure)
		code  incasso.Code
		field string
	}{
		"id":              {func(p *dossier.Procedure) { p.ID = "Free Letter" }, incasso.ErrMissingField, "id"},
		"version":         {func(p *dossier.Procedure) { p.Version = "" }, incasso.ErrMissingField, "version"},
		"no steps":        {func(p *dossier.Procedure) { p.Steps = nil }, incasso.ErrMissingField, "steps"},
		"unknown start":   {func(p *dossier.Procedure) { p.Starts[0].Step = "nowhere" }, incasso.ErrUnknownWord, "starts[0].step"},
		"two starts":      {func(p *dossier.Procedure) { p.Starts[1].Debtors = everyKind }, incasso.ErrNotAllowed, "starts[1].debtors"},
		"no start":        {func(p *dossier.Procedure) { p.Starts = p.Starts[:1] }, incasso.ErrMissingField, "debtors[1]"},
		"start too many":  {func(p *dossier.Procedure) { p.Debtors = p.Debtors[:3] }, incasso.ErrNotAllowed, "starts"},
		"unknown step":    {func(p *dossier.Procedure) { p.Steps[0].Next = []string{"nowhere"} }, incasso.ErrUnknownWord, "steps[0].next[0]"},
		"unknown branch":  {func(p *dossier.Procedure) { p.Branches.Opportunity = "nowhere" }, incasso.ErrUnknownWord, "branches.opportunity"},
		"unknown resume":  {func(p *dossier.Procedure) { p.Branches.Arrangement.Resume = "nowhere" }, incasso.ErrUnknownWord, "branches.arrangement.resume"},
		"no next":         {func(p *dossier.Procedure) { p.Steps[2].Next = nil }, incasso.ErrMissingField, "steps[2].next"},
		"same name":       {func(p *dossier.Procedure) { p.Steps[1].ID = "wik" }, incasso.ErrNotAllowed, "steps[1].id"},
		"name of an end":  {func(p *dossier.Procedure) { p.Steps[4].ID = dossier.EndLegal }, incasso.ErrNotAllowed, "steps[4].id"},
		"unreachable":     {func(p *dossier.Procedure) { step(p, "call").Next = []string{dossier.EndClient} }, incasso.ErrNotAllowed, "steps[4]"},
		"loop":            {func(p *dossier.Procedure) { step(p, "visit").Next = []string{"call"} }, incasso.ErrNotAllowed, "steps[3].next"},
		"loop on itself":  {func(p *dossier.Procedure) { step(p, "visit").Next = []string{"visit"} }, incasso.ErrNotAllowed, "steps[3].next"},
		"term":            {func(p *dossier.Procedure) { p.Steps[2].Term.Length = 367 }, incasso.ErrOutOfRange, "steps[2].term.length"},
		"repeat":          {func(p *dossier.Procedure) { p.Steps[2].Repeat.Times = -1 }, incasso.ErrOutOfRange, "steps[2].repeat.times"},
		"repeat no term":  {func(p *dossier.Procedure) { p.Steps[2].Term = dossier.Term{} }, incasso.ErrNotAllowed, "steps[2].repeat"},
		"short letter":    {func(p *dossier.Procedure) { p.Steps[0].Term = dossier.Term{Length: 13, From: dossier.FromReceipt} }, incasso.ErrNotAllowed, "steps[0].term"},
		"letter dispatch": {func(p *dossier.Procedure) { p.Steps[0].Term = dossier.Term{Length: 20} }, incasso.ErrNotAllowed, "steps[0].term"},
		"consumer at once": {func(p *dossier.Procedure) {
			p.Starts = []dossier.Start{{Debtors: everyKind, Step: "notice"}}
			step(p, "visit").Next = []string{dossier.EndClient, "wik"}
		}, incasso.ErrNotAllowed, "steps[2].costs"},
		"unknown hold": {func(p *dossier.Procedure) { p.Holds = []dossier.HoldRule{{}} }, incasso.ErrUnknownWord, "holds[0].reason"},
		"amounts":      {func(p *dossier.Procedure) { p.MinAmount, p.MaxAmount = 2, 1 }, incasso.ErrOutOfRange, "max_amount"},
	} {
		p := own(t)
		c.spoil(p)
		err := p.Validate()
		var e *incasso.Error
		if !errors.As(err, &e) || e.Code != c.code || e.Field != c.field {
			t.Errorf("%s: got %v, want %s at %s", name, err, c.code, c.field)
			continue
		}
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := dossier.DecodeProcedure(b); err == nil {
			t.Errorf("%s: was read from JSON", name)
		}
		f := dossier.File{Procedure: &dossier.Procedure{}, Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: invoice()}
		*f.Procedure = *p
		if _, err := f.Procedure.Checked(); err == nil {
			t.Errorf("%s: passed the check", name)
		}
	}
}

// TestUnsoundProcedure: a literal that was never validated is validated by the
// statement.
func TestUnsoundProcedure(t *testing.T) {
	f := dossier.File{Procedure: &dossier.Procedure{ID: "x"}, Debtor: dossier.Debtor{Kind: incasso.Consumer}, Claims: invoice()}
	_, err := f.Statement(dossier.Query{AsOf: day("2026-02-01")})
	var e *incasso.Error
	if !errors.As(err, &e) || e.Field != "procedure.version" {
		t.Errorf("got %v", err)
	}
}
