package letter

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// What a finding says to write instead. The letter is Dutch, so the English messages
// quote the Dutch words too.
const (
	safeTermNL = ` Schrijf: "` + safeTerm + `".`
	safeTermEN = ` Write: "` + safeTerm + `" (within fourteen days from the day after this letter was delivered to you).`
	safeTerm   = "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd"

	firmNL = ` Schrijf: "Betaalt u niet binnen deze termijn, dan bent u daarnaast ... aan incassokosten verschuldigd", met het bedrag.`
	firmEN = ` Write: "Betaalt u niet binnen deze termijn, dan bent u daarnaast ... aan incassokosten verschuldigd" (if you do not pay within this term, you also owe ... in collection costs), with the amount.`

	declareNL = " Schrijf dat de schuldeiser de btw niet kan verrekenen en dat de kosten daarom met btw zijn verhoogd, of vraag geen btw."
	declareEN = " Write that the creditor cannot offset the VAT and that the costs are raised by VAT for that reason, or ask no VAT."

	noVATNL = " Noem de kosten zonder btw."
	noVATEN = " Name the costs without VAT."

	partsVATNL = " Noem apart: de kosten zonder btw, de btw, en het totaal."
	partsVATEN = " Name apart: the costs without VAT, the VAT, and the total."

	notYetNL = " Vraag nu alleen de hoofdsom, en kondig de kosten aan voor het geval dat niet op tijd is betaald."
	notYetEN = " Ask for the principal only now, and announce the costs in case payment is late."

	oneAmountNL = " Vraag één bedrag, op één rekening."
	oneAmountEN = " Ask for one amount, on one account."
)

// nameAmount says which amount of costs to name: that of the scale where the principal
// is known and the scale decides.
func (j *judge) nameAmount() (nl, en string) {
	base, known := j.base()
	if known && base > 0 && !j.f.Periodic.Is(true) {
		if fee, err := wik.FeeEUR(incasso.EUR(base)); err == nil {
			return " Noem het bedrag: de staffel over " + euros(base) + " geeft " + euros(int64(fee)) + ", zonder btw.",
				" Name the amount: the scale over " + eurosEN(base) + " gives " + eurosEN(int64(fee)) + ", without VAT."
		}
	}
	return " Noem het bedrag in euro.", " Name the amount in euro."
}

// otherDate says what to do about a printed day that is too early: beside a term in
// words it can go or move, without one the words take its place.
func otherDate(safe incasso.Date, hasTerm bool) (nl, en string) {
	if !hasTerm {
		return safeTermNL, safeTermEN
	}
	return " Laat de datum weg, of noem " + safe.DutchDate() + " of later.",
		" Leave the date out, or name " + safe.EnglishDate() + " or later."
}

// euros writes cents as a Dutch letter does, with a plain space.
func euros(cents int64) string { return "€ " + incasso.EUR(cents).Dutch()[len("€\u00a0"):] }

// eurosEN writes cents as an English message does.
func eurosEN(cents int64) string { return incasso.EUR(cents).English() }
