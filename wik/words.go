package wik

import "github.com/go-incasso/incasso"

// Origin says what the claim arises from. Art. 1 BIK covers money debts from a
// contract, and two kinds of damages; the rest is refused. The zero Origin is a
// contract.
type Origin uint8

// The origins of a claim.
const (
	// Contract (overeenkomst): a debt from a contract to pay a sum of money.
	Contract Origin = iota + 1
	// Settlement (vaststellingsovereenkomst): damages laid down in a settlement
	// agreement, art. 1 BIK.
	Settlement
	// SubstituteDamages (vervangende schadevergoeding): a contractual money debt
	// converted under art. 6:87 BW, art. 1 BIK.
	SubstituteDamages
	// Tort (onrechtmatige daad): damages outside art. 1 BIK; refused with
	// [incasso.ErrOutOfScope].
	Tort
	// PublicLaw (publiekrechtelijke vordering): taxes, fines and other debts with
	// rules of their own; refused with [incasso.ErrOutOfScope].
	PublicLaw
	// Alimony (alimentatie): maintenance, collected under rules of its own;
	// refused with [incasso.ErrOutOfScope].
	Alimony
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var originWords = []string{"", "contract", "settlement", "substitute_damages", "tort", "public_law", "alimony"}

// ParseOrigin reads the words "contract", "settlement", "substitute_damages",
// "tort", "public_law" and "alimony". Another word is an [*incasso.Error] with
// code [incasso.ErrUnknownWord].
func ParseOrigin(s string) (Origin, error) {
	return incasso.ParseWord[Origin](s, originWords, "origin", "grondslag van de vordering")
}

// String returns the word of the origin, and the empty string for the zero value.
func (o Origin) String() string { return incasso.WordOf(originWords, o) }

// MarshalText returns the word of the origin, empty for the zero value; the error
// is always nil.
func (o Origin) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a word as [ParseOrigin] does, with its errors; the empty
// text is the zero value. After an error o is left as it was.
func (o *Origin) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(o, text, ParseOrigin) }

// Applied says which rule decided the fee. It is decided by the unrounded amount:
// 39.999 is the minimum, exactly 40 and exactly 6,775 are the scale.
type Applied uint8

// The rules that decide a fee.
const (
	// AppliedNone: there is no principal and so no fee.
	AppliedNone Applied = iota + 1
	// AppliedScale: the percentages of art. 2 lid 1 BIK.
	AppliedScale
	// AppliedMinimum: the minimum of 40 euro, art. 2 lid 2 BIK.
	AppliedMinimum
	// AppliedMaximum: the maximum of 6,775 euro, art. 2 lid 1 BIK.
	AppliedMaximum
	// AppliedInstalmentFirst: 40 euro for a small instalment without an earlier
	// fee in six months, art. 2a BIK as the library reads it.
	AppliedInstalmentFirst
	// AppliedInstalmentFurther: 20 euro for a further small instalment within six
	// months.
	AppliedInstalmentFurther
	// AppliedInstalmentCap: what 140 euro in six months leaves for a further small
	// instalment, possibly nothing.
	AppliedInstalmentCap
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var appliedWords = []string{"", "none", "scale", "minimum", "maximum",
	"instalment_first", "instalment_further", "instalment_cap"}

// ParseApplied reads the words "none", "scale", "minimum", "maximum",
// "instalment_first", "instalment_further" and "instalment_cap". Another word is
// an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseApplied(s string) (Applied, error) {
	return incasso.ParseWord[Applied](s, appliedWords, "applied rule", "toegepaste regel")
}

// String returns the word of the rule, and the empty string for the zero value.
func (a Applied) String() string { return incasso.WordOf(appliedWords, a) }

// MarshalText returns the word of the rule, empty for the zero value; the error is
// always nil.
func (a Applied) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads a word as [ParseApplied] does, with its errors; the empty
// text is the zero value. After an error a is left as it was.
func (a *Applied) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(a, text, ParseApplied)
}

// VATRefusal says why the fee was not raised with VAT although that was asked: the
// first of the conditions of art. 2 lid 3 BIK that does not hold. The zero value
// means that nothing was refused.
type VATRefusal uint8

// The reasons for which VAT is refused.
const (
	// NotOutsourced: the creditor uses no service for the collection on which VAT
	// is due.
	NotOutsourced VATRefusal = iota + 1
	// Deductible: the creditor can deduct the VAT, or the claim was bought from
	// one who could.
	Deductible
	// NotDeclared: the creditor has not declared that he cannot deduct the VAT and
	// that the costs are raised for that reason.
	NotDeclared
)

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var vatRefusalWords = []string{"", "not_outsourced", "deductible", "not_declared"}

// ParseVATRefusal reads the words "not_outsourced", "deductible" and
// "not_declared". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseVATRefusal(s string) (VATRefusal, error) {
	return incasso.ParseWord[VATRefusal](s, vatRefusalWords, "reason to refuse VAT", "reden om btw te weigeren")
}

// String returns the word of the reason, and the empty string when nothing was
// refused.
func (r VATRefusal) String() string { return incasso.WordOf(vatRefusalWords, r) }

// MarshalText returns the word of the reason, empty when nothing was refused; the
// error is always nil.
func (r VATRefusal) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a word as [ParseVATRefusal] does, with its errors; the empty
// text is the zero value. After an error r is left as it was.
func (r *VATRefusal) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(r, text, ParseVATRefusal)
}
