package deadline

import "github.com/go-incasso/incasso"

func missing(field string) error {
	return incasso.Refuse(incasso.ErrMissingField, field,
		"Dit gegeven ontbreekt.", "This field is missing.")
}

func notAllowed(field, nl, en string) error {
	return incasso.Refuse(incasso.ErrNotAllowed, field, nl, en)
}

// beyond refuses an answer that would lie outside the years of the calendar.
func beyond(field string) error {
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"De uitkomst valt buiten de jaren 1900 tot en met 2199.",
		"The answer lies outside the years 1900 to 2199.")
}

// checkDate refuses a day outside the years of the calendar; the zero Date
// passes when the field is optional.
func checkDate(d incasso.Date, field string, required bool) error {
	if d.IsZero() {
		if required {
			return missing(field)
		}
		return nil
	}
	if !inYears(d) {
		return incasso.Refuse(incasso.ErrInvalidDate, field,
			"De datum valt buiten de jaren 1900 tot en met 2199.",
			"The date lies outside the years 1900 to 2199.")
	}
	return nil
}

// checkCount refuses a number outside least to most.
func checkCount(n, least, most int, field string) error {
	if n < least || n > most {
		return incasso.Refuse(incasso.ErrOutOfRange, field,
			"Het aantal is te klein of te groot.", "The number is too small or too large.")
	}
	return nil
}
