package wik

import (
	"errors"

	"github.com/go-incasso/incasso"
)

// inField returns err for a field: an [*incasso.Error] that names no field yet is
// given this one.
func inField(err error, field string) error {
	if e, ok := errors.AsType[*incasso.Error](err); ok && e.Field == "" {
		return e.In(field)
	}
	return err
}

func missing(field string) error {
	return incasso.Refuse(incasso.ErrMissingField, field,
		"Dit gegeven ontbreekt en heeft geen standaardwaarde.",
		"This fact is missing and has no default.")
}

func unknownWord(field string) error {
	return incasso.Refuse(incasso.ErrUnknownWord, field,
		"Deze waarde bestaat niet.", "This value does not exist.")
}

func yearRange(field string) error {
	return incasso.Refuse(incasso.ErrInvalidDate, field,
		"De datum valt buiten de jaren 1900 tot en met 2199.",
		"The date lies outside the years 1900 to 2199.")
}

// principalRange says why a principal is out of range.
func principalRange(field string, principal incasso.EUR) error {
	switch {
	case principal < 0:
		return incasso.Refuse(incasso.ErrOutOfRange, field,
			"Een hoofdsom kan niet negatief zijn.", "A principal cannot be negative.")
	case principal == 0:
		return incasso.Refuse(incasso.ErrOutOfRange, field,
			"Een hoofdsom moet hoger zijn dan nul.", "A principal must be above zero.")
	}
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"De hoofdsom is hoger dan 10 miljard euro.", "The principal is above 10 billion euro.")
}

func amountRange(field string) error {
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"Het bedrag of percentage ligt niet tussen nul en het maximum.",
		"The amount or percentage does not lie between zero and the maximum.")
}

func dateOrder(field, nl, en string) error {
	return incasso.Refuse(incasso.ErrDateOrder, field, nl, en)
}

func notAllowed(field, nl, en string) error {
	return incasso.Refuse(incasso.ErrNotAllowed, field, nl, en)
}

// outOfScope says why a claim of an origin outside art. 1 BIK is refused.
func outOfScope(o Origin) error {
	nl, en := "Schade uit onrechtmatige daad", "Damages in tort"
	switch o { //nolint:exhaustive // the other origins are in scope.
	case PublicLaw:
		nl, en = "Een publiekrechtelijke vordering", "A debt under public law"
	case Alimony:
		nl, en = "Alimentatie", "Alimony"
	}
	return incasso.Refuse(incasso.ErrOutOfScope, "origin",
		nl+" valt buiten art. 1 van het Besluit vergoeding voor buitengerechtelijke incassokosten; daarvoor gelden andere regels.",
		en+" lies outside art. 1 of the decree on extrajudicial collection costs (BIK); other rules apply to it.")
}

func beforeRegime() error {
	return incasso.Refuse(incasso.ErrBeforeRegime, "default_date",
		"Het verzuim is ingetreden voor 1 juli 2012; dan geldt het besluit niet (art. 3 BIK).",
		"The default began before 1 July 2012; the decree does not apply to it (art. 3 BIK).")
}
