package wik

import (
	"encoding/binary"
	"encoding/json"

	"github.com/go-incasso/incasso"
)

// Quotation is the answer of [Quote]: amounts in cents and the facts they rest on,
// from which the bands, steps, sources and notices are made when asked for. It is
// comparable with ==. Its JSON is written and not read: keep the [Claim] instead.
type Quotation struct {
	// Principal is the sum of the principals, without interest and costs.
	Principal incasso.EUR
	// Fee is the fee of art. 2 or 2a BIK without VAT.
	Fee incasso.EUR
	// VATRate is the VAT percentage, 0 when no VAT was asked or it was refused.
	VATRate incasso.Rate
	// VAT is the VAT over Fee, rounded half-up; 0 when not asked or refused.
	VAT incasso.EUR
	// Total is Fee plus VAT: the norm. What a contract says stands in Agreed.
	Total incasso.EUR
	// Applied is the rule that decided Fee. With separate principals for which
	// different rules decided it is [AppliedScale].
	Applied Applied
	// VATRefused is the first condition for VAT that does not hold; zero when
	// nothing was refused.
	VATRefused VATRefusal
	// Agreed is what the debtor owes under the clause on collection costs, without
	// VAT; Fee stands beside it as the norm. 0 when nothing was agreed.
	Agreed incasso.EUR
	// AgreedEffect says what the clause does; zero when nothing was agreed.
	AgreedEffect AgreedEffect
	// TradeFee is what art. 6:96 lid 4 BW gives for a trade agreement concluded
	// from 16 March 2013: 40 euro, or Fee when that is more and collection work was
	// done. Without VAT; 0 when it does not apply.
	TradeFee incasso.EUR
	// TradeFrom is the day from which TradeFee is due, without any letter: the day
	// after the last day for payment.
	TradeFrom incasso.Date
	// TradeAgreement says that there is a trade agreement, of whatever day.
	TradeAgreement bool
	// TradeWork says that collection work was done under it.
	TradeWork bool
	// Periodic says that the principals are instalments of one contract.
	Periodic bool
	// EarlierFees is the sum of the fees charged before in the six months of art.
	// 2a BIK; 0 when that article does not decide.
	EarlierFees incasso.EUR
	// WindowFirst is the first day of those six months, which end on On; zero when
	// art. 2a BIK does not decide.
	WindowFirst incasso.Date
	// Count is the number of principals.
	Count int
	// Debtor, Origin, DefaultDate, On, Bought and UnfairClause are those of the
	// claim; an unspecified origin is a contract.
	Debtor       incasso.PartyKind
	Origin       Origin
	DefaultDate  incasso.Date
	On           incasso.Date
	Bought       Bought
	UnfairClause bool

	// parts holds separate principals, see packParts; empty for one scale.
	parts string
}

// Separate reports whether the scale was applied to each principal apart.
func (q Quotation) Separate() bool { return q.parts != "" }

// Law returns the law that the quotation was made with.
func (q Quotation) Law() incasso.Law { return incasso.CurrentLaw() }

// Bands returns the bands of the scale in which the principal has a part, lowest
// first; with separate principals those of each principal in turn. It is empty,
// not nil, where art. 2a BIK decides.
func (q Quotation) Bands() []Band {
	return q.AppendBands(make([]Band, 0, len(scaleBands)))
}

// AppendBands adds the bands of [Quotation.Bands] to dst and returns it. With room
// for five per scale in dst it allocates nothing.
func (q Quotation) AppendBands(dst []Band) []Band {
	return appendQuoted(dst, q.Principal, q.parts, q.Applied)
}

// appendQuoted adds the bands of a quotation. It takes what it needs of one, so that
// AppendBands is inlined and the quotation is not copied.
func appendQuoted(dst []Band, principal incasso.EUR, parts string, applied Applied) []Band {
	switch {
	case applied > AppliedMaximum:
		return dst
	case parts == "":
		return appendBands(dst, principal)
	}
	for ; parts != ""; parts = parts[partSize:] {
		dst = appendBands(dst, unpackPart(parts))
	}
	return dst
}

// Equal reports whether both quotations are the same, as == does. It serves
// comparison by packages that look for such a method.
func (q Quotation) Equal(other Quotation) bool { return q == other }

// MarshalJSON writes the quotation: {"principal", "fee", "vat_rate", "vat",
// "total", "applied", "bands", "vat_refused", "notices", "sources", "law"}, with
// "agreed", "agreed_effect", "trade_fee" and "trade_from" where they apply.
// vat_rate and vat_refused are null when there is none.
func (q Quotation) MarshalJSON() ([]byte, error) {
	out := quotationJSON{
		Principal: q.Principal, Fee: q.Fee, VAT: q.VAT, Total: q.Total, Applied: q.Applied,
		Bands: q.Bands(), AgreedEffect: q.AgreedEffect, TradeFrom: q.TradeFrom,
		Notices: q.Notices(), Sources: q.Sources(), Law: q.Law(),
	}
	if out.Notices == nil {
		out.Notices = []incasso.Notice{}
	}
	if q.VATRate != 0 {
		out.VATRate = &q.VATRate
	}
	if q.VATRefused != 0 {
		out.VATRefused = &q.VATRefused
	}
	if q.AgreedEffect != 0 {
		out.Agreed = &q.Agreed
	}
	if q.TradeFee != 0 {
		out.TradeFee = &q.TradeFee
	}
	return json.Marshal(out)
}

type quotationJSON struct {
	Principal    incasso.EUR      `json:"principal"`
	Fee          incasso.EUR      `json:"fee"`
	VATRate      *incasso.Rate    `json:"vat_rate"`
	VAT          incasso.EUR      `json:"vat"`
	Total        incasso.EUR      `json:"total"`
	Applied      Applied          `json:"applied"`
	Bands        []Band           `json:"bands"`
	VATRefused   *VATRefusal      `json:"vat_refused"`
	Agreed       *incasso.EUR     `json:"agreed,omitempty"`
	AgreedEffect AgreedEffect     `json:"agreed_effect,omitzero"`
	TradeFee     *incasso.EUR     `json:"trade_fee,omitempty"`
	TradeFrom    incasso.Date     `json:"trade_from,omitzero"`
	Notices      []incasso.Notice `json:"notices"`
	Sources      []incasso.Source `json:"sources"`
	Law          incasso.Law      `json:"law"`
}

// packParts holds principals in a string, eight bytes each, so that a quotation
// stays comparable and cannot be changed through the caller's slice.
func packParts(principals []incasso.EUR) string {
	b := make([]byte, 0, partSize*len(principals))
	for _, p := range principals {
		b = binary.BigEndian.AppendUint64(b, uint64(p))
	}
	return string(b)
}

// partSize is the number of bytes of a packed principal.
const partSize = 8

// part returns a separate principal.
func (q Quotation) part(i int) incasso.EUR { return unpackPart(q.parts[partSize*i:]) }

// unpackPart returns the first of the principals that packParts packed.
func unpackPart(parts string) incasso.EUR {
	return incasso.EUR(binary.BigEndian.Uint64([]byte(parts[:partSize])))
}
