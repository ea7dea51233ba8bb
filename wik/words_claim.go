package wik

import "github.com/go-incasso/incasso"

// Bought says whether the claim was bought from another creditor, and whether that
// seller could deduct VAT. The zero Bought is a claim that was not bought.
type Bought uint8

// Bought and not bought claims.
const (
	// SellerDeducts: bought from a creditor who could deduct the VAT. The raise
	// with VAT is contested then, and refused unless [Claim.VATOnBought] is set.
	SellerDeducts Bought = iota + 1
	// SellerExempt: bought from a creditor who could not deduct the VAT.
	SellerExempt
	// SellerUnknown: bought from a creditor of whom that is not known; treated as
	// SellerDeducts.
	SellerUnknown
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var boughtWords = []string{"", "seller_deducts", "seller_exempt", "seller_unknown"}

// ParseBought reads the words "seller_deducts", "seller_exempt" and
// "seller_unknown". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseBought(s string) (Bought, error) {
	return incasso.ParseWord[Bought](s, boughtWords, "kind of bought claim", "soort gekochte vordering")
}

// String returns the word of the value, and the empty string when not bought.
func (b Bought) String() string { return incasso.WordOf(boughtWords, b) }

// MarshalText returns the word of the value, empty when not bought; the error is
// always nil.
func (b Bought) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads a word as [ParseBought] does, with its errors; the empty text
// is the zero value. After an error b is left as it was.
func (b *Bought) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(b, text, ParseBought) }

// AgreedEffect says what an agreed clause on collection costs does. The zero value
// means that nothing was agreed.
type AgreedEffect uint8

// The effects of an agreed clause.
const (
	// AgreedContractual: between businesses the agreed amount is owed under the
	// contract; a judge may moderate it to the scale, art. 242 Rv.
	AgreedContractual AgreedEffect = iota + 1
	// AgreedWithinScale: a consumer owes the agreed amount, which does not exceed
	// the scale.
	AgreedWithinScale
	// AgreedCapped: a consumer owes no more than the scale, art. 6:96 lid 5 BW.
	AgreedCapped
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var agreedWords = []string{"", "contractual", "within_scale", "capped"}

// ParseAgreedEffect reads the words "contractual", "within_scale" and "capped".
// Another word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseAgreedEffect(s string) (AgreedEffect, error) {
	return incasso.ParseWord[AgreedEffect](s, agreedWords, "effect of agreed costs", "gevolg van bedongen kosten")
}

// String returns the word of the effect, and the empty string when nothing was
// agreed.
func (a AgreedEffect) String() string { return incasso.WordOf(agreedWords, a) }

// MarshalText returns the word of the effect, empty when nothing was agreed; the
// error is always nil.
func (a AgreedEffect) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads a word as [ParseAgreedEffect] does, with its errors; the
// empty text is the zero value. After an error a is left as it was.
func (a *AgreedEffect) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(a, text, ParseAgreedEffect)
}
