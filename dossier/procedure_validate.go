package dossier

import (
	"strings"
	"time"

	"github.com/go-incasso/incasso"
)

// The bounds of the numbers in a procedure.
const (
	maxSteps   = 200
	maxTerm    = 366
	maxRepeats = 50
)

// Validate reports whether the procedure can be used. The error is an
// [*incasso.Error] whose Field is the path in the procedure, such as
// "steps[2].next[0]":
//
//   - [incasso.ErrMissingField]: an id, a title, a debtor, a start, a step or a
//     next step is absent;
//   - [incasso.ErrUnknownWord]: a step or a word that does not exist;
//   - [incasso.ErrOutOfRange]: a number outside its range;
//   - [incasso.ErrNotAllowed]: an id twice or of an end, a step that no start
//     reaches, a loop in which no step waits, a 14-day letter with a shorter term
//     than the law's, and a step that would charge costs a consumer cannot owe
//     yet.
func (p *Procedure) Validate() error {
	for _, check := range []func(*Procedure) *incasso.Error{
		checkHead, checkSteps, checkStarts, checkTargets, checkReach, checkLoops, checkConsumer,
	} {
		if e := check(p); e != nil {
			return e
		}
	}
	return nil
}

func missing(field, nl, en string) *incasso.Error {
	return incasso.Refuse(incasso.ErrMissingField, field, nl+" ontbreekt.", en+" is missing.")
}

func rangeError(field string) *incasso.Error {
	return incasso.Refuse(incasso.ErrOutOfRange, field, "Het getal is te klein of te groot.",
		"The number is too small or too large.")
}

func checkHead(p *Procedure) *incasso.Error {
	switch {
	case !isID(p.ID):
		return missing("id", "Een naam van kleine letters, cijfers en streepjes",
			"A name of lower case letters, digits and underscores")
	case p.Version == "":
		return missing("version", "De versie", "The version")
	case p.TitleNL == "":
		return missing("title_nl", "De Nederlandse titel", "The Dutch title")
	case p.TitleEN == "":
		return missing("title_en", "De Engelse titel", "The English title")
	case len(p.Debtors) == 0:
		return missing("debtors", "De soort debiteur", "The kind of debtor")
	case len(p.Starts) == 0:
		return missing("starts", "De eerste stap", "The first step")
	case len(p.Steps) == 0:
		return missing("steps", "De lijst van stappen", "The list of steps")
	case len(p.Steps) > maxSteps:
		return rangeError("steps")
	}
	return checkHeadNumbers(p)
}

func checkHeadNumbers(p *Procedure) *incasso.Error {
	switch {
	case p.MinAmount < 0 || !p.MinAmount.InRange():
		return rangeError("min_amount")
	case p.MaxAmount < 0 || !p.MaxAmount.InRange() || p.MaxAmount != 0 && p.MaxAmount < p.MinAmount:
		return rangeError("max_amount")
	case p.Service.WorkingDays < 0 || p.Service.WorkingDays > maxTerm:
		return rangeError("service.working_days")
	case p.Service.OrderedBefore != "" && !isHour(p.Service.OrderedBefore):
		return incasso.Refuse(incasso.ErrInvalidDate, "service.ordered_before",
			"Dit is geen uur in de vorm 18:00.", "This is not an hour in the form 18:00.")
	case p.Service.Hours < 0 || p.Service.Hours > 24*maxTerm:
		return rangeError("service.hours")
	case p.CreditCheck.WithinDays < 0 || p.CreditCheck.WithinDays > maxTerm:
		return rangeError("credit_check.within_days")
	}
	return checkKinds("debtors", p.Debtors)
}

// isHour reports whether s is an hour of the day such as "18:00".
func isHour(s string) bool {
	_, err := time.Parse("15:04", s)
	return err == nil && len(s) == len("18:00")
}

// isID reports whether s is a name of lower case letters, digits and underscores.
func isID(s string) bool {
	if s == "" || len(s) > 64 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' {
			return false
		}
	}
	return true
}

func isEnd(id string) bool {
	return id == EndClosed || id == EndLegal || id == EndRecollection || id == EndClient
}

func checkKinds(field string, kinds []incasso.PartyKind) *incasso.Error {
	for i, k := range kinds {
		if k < incasso.Consumer || k > incasso.PublicBody {
			return incasso.Refuse(incasso.ErrUnknownWord, incasso.At(field, i),
				"De soort debiteur is niet bekend.", "The kind of debtor is not known.")
		}
	}
	return nil
}

func checkSteps(p *Procedure) *incasso.Error {
	for i := range p.Steps {
		if e := checkStep(p, i); e != nil {
			return e
		}
	}
	return nil
}

func checkStep(p *Procedure, i int) *incasso.Error {
	at := incasso.At("steps", i)
	s := &p.Steps[i]
	switch {
	case !isID(s.ID):
		return missing(at+".id", "Een naam van kleine letters, cijfers en streepjes",
			"A name of lower case letters, digits and underscores")
	case isEnd(s.ID):
		return incasso.Refuse(incasso.ErrNotAllowed, at+".id",
			"Een stap mag niet heten als een einde.", "A step must not be named after an end.")
	case p.step(s.ID) != i:
		return incasso.Refuse(incasso.ErrNotAllowed, at+".id",
			"Twee stappen heten hetzelfde.", "Two steps have the same name.")
	case s.Kind < StepReminder || s.Kind > StepAssess:
		return missing(at+".kind", "De soort stap", "The kind of step")
	case s.TitleNL == "":
		return missing(at+".title_nl", "De Nederlandse titel", "The Dutch title")
	case s.TitleEN == "":
		return missing(at+".title_en", "De Engelse titel", "The English title")
	case len(s.Next) == 0:
		return missing(at+".next", "Wat op de stap volgt", "What follows the step")
	case s.Costs > Charge || s.Interest > Charge || s.Term.Unit > WorkingDays || s.Term.From > FromReceipt:
		return incasso.Refuse(incasso.ErrUnknownWord, at, "Een woord in de stap is niet bekend.",
			"A word in the step is not known.")
	}
	if e := checkStepNumbers(at, s); e != nil {
		return e
	}
	if e := checkKinds(at+".when.debtors", s.When.Debtors); e != nil {
		return e
	}
	return nil
}

// within reports whether a number lies from 0 through most.
func within(n, most int) bool { return 0 <= n && n <= most }

func checkStepNumbers(at string, s *ProcedureStep) *incasso.Error {
	switch {
	case !within(s.Term.Length, maxTerm):
		return rangeError(at + ".term.length")
	case !within(s.Within.WorkingDays, maxTerm):
		return rangeError(at + ".within.working_days")
	case !within(s.Within.Days, maxTerm):
		return rangeError(at + ".within.days")
	case !within(s.Repeat.Times, maxRepeats):
		return rangeError(at + ".repeat.times")
	case s.When.MinOpen < 0 || s.When.MaxOpen < 0:
		return rangeError(at + ".when")
	case s.Repeat.Times > 1 && s.Term.Length == 0 && s.Kind.Letter() != 0:
		return incasso.Refuse(incasso.ErrNotAllowed, at+".repeat",
			"Een brief die wordt herhaald, moet een termijn geven.",
			"A letter that is repeated must give a term.")
	case s.Kind == StepWIK && s.Term.Length != 0 && (s.Term.Length < 14 || s.Term.From != FromReceipt):
		return incasso.Refuse(incasso.ErrNotAllowed, at+".term",
			"De termijn is korter dan veertien dagen na ontvangst (art. 6:96 lid 6 BW).",
			"The term is shorter than fourteen days after receipt (art. 6:96 lid 6 BW).")
	}
	return nil
}

func checkStarts(p *Procedure) *incasso.Error {
	seen := map[incasso.PartyKind]bool{}
	for i, s := range p.Starts {
		at := incasso.At("starts", i)
		if e := checkKinds(at+".debtors", s.Debtors); e != nil {
			return e
		}
		if p.step(s.Step) < 0 {
			return unknownStep(at+".step", s.Step)
		}
		for _, k := range s.Debtors {
			if seen[k] {
				return incasso.Refuse(incasso.ErrNotAllowed, at+".debtors",
					"Een soort debiteur heeft twee eerste stappen.", "A kind of debtor has two first steps.")
			}
			seen[k] = true
		}
	}
	for i, k := range p.Debtors {
		if !seen[k] {
			return missing(incasso.At("debtors", i), "De eerste stap voor deze debiteur",
				"The first step for this debtor")
		}
		delete(seen, k)
	}
	if len(seen) > 0 {
		return incasso.Refuse(incasso.ErrNotAllowed, "starts",
			"Een eerste stap is voor een debiteur die de procedure niet dient.",
			"A first step is for a debtor that the procedure does not serve.")
	}
	return nil
}

func unknownStep(field, id string) *incasso.Error {
	return incasso.Refuse(incasso.ErrUnknownWord, field, "De stap \""+short(id)+"\" bestaat niet.",
		"The step \""+short(id)+"\" does not exist.")
}

// short cuts what a caller gave to a length that fits a message.
func short(s string) string {
	const most = 40
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "..."
	}
	return s
}

func checkTargets(p *Procedure) *incasso.Error {
	for i := range p.Steps {
		for j, id := range p.Steps[i].Next {
			if !isEnd(id) && p.step(id) < 0 {
				return unknownStep(incasso.At(incasso.At("steps", i)+".next", j), id)
			}
		}
	}
	b := &p.Branches
	switch {
	case b.Opportunity != "" && p.step(b.Opportunity) < 0:
		return unknownStep("branches.opportunity", b.Opportunity)
	case b.Arrangement.Resume != "" && p.step(b.Arrangement.Resume) < 0:
		return unknownStep("branches.arrangement.resume", b.Arrangement.Resume)
	case b.Insolvency > Recollect || b.NoRecourse > Recollect || b.Arrangement.Missed > Remind:
		return incasso.Refuse(incasso.ErrUnknownWord, "branches", "Een woord is niet bekend.",
			"A word is not known.")
	}
	for i, h := range p.Holds {
		if h.Reason < HoldDispute || h.Reason > HoldManual {
			return incasso.Refuse(incasso.ErrUnknownWord, incasso.At("holds", i)+".reason",
				"De reden van stilstand is niet bekend.", "The reason of the hold is not known.")
		}
	}
	return nil
}
