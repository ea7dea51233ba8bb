package oracle

import (
	"strconv"

	"github.com/go-incasso/incasso"
)

// inField gives an error of a parser the path of its field.
func inField(err error, path string) *incasso.Error {
	if err == nil {
		return nil
	}
	e := asError(err)
	return e.In(path)
}

func missing(path string) *incasso.Error {
	return incasso.Refuse(incasso.ErrMissingField, path,
		"Het verplichte veld "+quote(path)+" ontbreekt.",
		"The required field "+quote(path)+" is absent.")
}

func typeError(s *spec, path string) *incasso.Error {
	nl, en := s.kind.names()
	return incasso.Refuse(incasso.ErrInvalidType, path,
		"Hier hoort "+nl+" te staan.", "Here "+en+" is expected.")
}

// names says what a kind looks like in JSON, in Dutch and in English.
func (k kind) names() (nl, en string) {
	switch k {
	case kindAmount:
		return `een bedrag als tekst, zoals "40.00",`, `an amount as a string, such as "40.00",`
	case kindRate:
		return `een percentage als tekst, zoals "10.40",`, `a rate as a string, such as "10.40",`
	case kindDate:
		return `een datum als tekst, zoals "2026-03-02",`, `a date as a string, such as "2026-03-02",`
	case kindBool:
		return "true of false", "true or false"
	case kindInt:
		return "een geheel getal", "a whole number"
	case kindWord, kindText:
		return "tekst", "a string"
	case kindList:
		return "een lijst", "an array"
	case kindTime:
		return `een tijdstip als tekst, zoals "2026-03-02T10:30:00+01:00",`,
			`a moment as a string, such as "2026-03-02T10:30:00+01:00",`
	case kindObject, kindAnyObject:
		return "een object", "an object"
	case kindTextOrObject:
		return "tekst of een object", "a string or an object"
	case kindRef, kindAny:
	}
	return "een waarde", "a value"
}

func outOfRange(s *spec, path string) *incasso.Error {
	least, most := strconv.FormatInt(s.least, 10), strconv.FormatInt(s.most, 10)
	return incasso.Refuse(incasso.ErrOutOfRange, path,
		"Het getal ligt niet tussen "+least+" en "+most+".",
		"The number does not lie between "+least+" and "+most+".")
}

func outOfRangeList(s *spec, path string) *incasso.Error {
	most := strconv.FormatInt(s.most, 10)
	return incasso.Refuse(incasso.ErrOutOfRange, path,
		"De lijst is langer dan "+most+".", "The list is longer than "+most+".")
}

func rateRange(s *spec, path string) *incasso.Error {
	least, most := incasso.Rate(s.least).String(), incasso.Rate(s.most).String()
	return incasso.Refuse(incasso.ErrOutOfRange, path,
		"Het percentage ligt niet tussen "+least+" en "+most+".",
		"The rate does not lie between "+least+" and "+most+" percent.")
}

func tooSmall(s *spec, path string) *incasso.Error {
	least := incasso.EUR(s.least).String()
	return incasso.Refuse(incasso.ErrOutOfRange, path,
		"Het bedrag moet minstens "+least+" zijn.",
		"The amount must be at least "+least+".")
}

// quote quotes what a caller gave, cut to a length that fits a message.
func quote(s string) string {
	const most = 60
	if len(s) > most {
		s = s[:most] + "..."
	}
	return strconv.Quote(s)
}
