package deadline

import (
	"time"

	"github.com/go-incasso/incasso"
)

//go:generate go run ../internal/gen/deadline

// figureRow is one whole number of the law. from and until are day numbers, 0 for a
// start that the text that was read does not name, and for a row still in force.
type figureRow struct {
	figure      string
	from, until int32
	value       int
	unit        string
	source      incasso.Ref
}

// equatedDay is a day that a royal decree puts on the same footing as a holiday.
type equatedDay struct {
	day    int32 // day number
	decree uint8 // index into decrees
}

// holidayRule is one of the holidays of art. 3 ATW and the years it is applied
// to; last is 0 for a holiday that stays. Its day is a day of a month, or a number
// of days from Easter when there is no month.
type holidayRule struct {
	why         Why
	first, last int
	month       time.Month
	dayOfMonth  int
	easter      int
	day         string // in words, for the table
	source      incasso.Ref
}

// deliveryRule is the number of delivery days within which post posted from a
// day is presumed to be received.
type deliveryRule struct {
	from      int32 // day number
	days      int
	announced bool
	source    incasso.Ref
}

// period is the limitation period of a kind of claim.
type period struct {
	claim    ClaimKind
	years    int
	runsFrom string
	source   incasso.Ref
}

// capRule is the longest payment term for a relation. contractFrom and
// invoiceFrom are day numbers, 0 for any day.
type capRule struct {
	relation                  Relation
	contractFrom, invoiceFrom int32
	condition                 string
	days                      int
	source                    incasso.Ref
}

func dateText(n int32) string { return incasso.DateFromDayNumber(int(n)).String() }
