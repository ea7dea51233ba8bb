package wik

import "github.com/go-incasso/incasso"

//go:generate go run ../internal/gen/wik

// scaleBand is one band of the scale. Amounts are cents; below is the exact fee
// over everything under the band, in units of a hundredth of a percent of a cent.
type scaleBand struct {
	over, upTo incasso.EUR
	rate       int64
	below      int64
}

// vatRow is one VAT percentage with the number of the day from which it applies.
type vatRow struct {
	from   int
	rate   incasso.Rate
	source incasso.Ref
}

// paragraphRow says in which paragraphs of art. 6:96 BW the rules stood from a day.
type paragraphRow struct {
	from                      int
	norm, letter, aggregation incasso.Ref
}

// Tables returns the law of this package as data, each row with its source: the
// scale, its limits, the VAT percentages, small instalments, trade agreements,
// and the paragraphs of art. 6:96 BW over time. The caller owns the result.
func Tables() []incasso.Table { return lawTables() }

// vatOn returns the VAT row that applies on a day of the regime.
func vatOn(day incasso.Date) *vatRow {
	n, i := day.DayNumber(), len(vatRates)-1
	for i > 0 && n < vatRates[i].from {
		i--
	}
	return &vatRates[i]
}

// paragraphsOn returns the paragraphs of art. 6:96 BW on a day of the regime.
func paragraphsOn(day incasso.Date) *paragraphRow {
	n, i := day.DayNumber(), len(paragraphRows)-1
	for i > 0 && n < paragraphRows[i].from {
		i--
	}
	return &paragraphRows[i]
}
