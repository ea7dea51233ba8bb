package wik

import "github.com/go-incasso/incasso"

// The ids of the notices of this package. The notice that comes with answers for
// days after the verified law is [incasso.NoticeAfterVerified].
const (
	// NoticeInstalments: the text of art. 2a BIK could not be read; it comes with
	// every answer for periodic instalments.
	NoticeInstalments = "bik.2a.unverified"
	// NoticeUnfairClause: an unfair clause may cost the creditor the whole fee.
	NoticeUnfairClause = "wik.unfair_clause"
	// NoticeBought: VAT on a bought claim is contested.
	NoticeBought = "wik.vat.bought"
	// NoticeVATRateDay: no source says which day fixes the VAT percentage; it comes
	// with VAT on a claim from before the last change of the percentage.
	NoticeVATRateDay = "wik.vat.rate_day"
	// NoticeAgreed: a judge may moderate agreed costs to the scale.
	NoticeAgreed = "wik.agreed.moderation"
	// NoticeAgreedCapped: a clause above the scale does not bind a consumer.
	NoticeAgreedCapped = "wik.agreed.capped"
	// NoticeTradeBefore: a trade agreement from before 16 March 2013 does not give
	// the 40 euro.
	NoticeTradeBefore = "wik.trade.before_2013"
	// NoticeTradeVAT: no source says that the 40 euro bear VAT.
	NoticeTradeVAT = "wik.trade.vat"
	// NoticeTinyRemainder: judges have refused costs over a tiny remainder.
	NoticeTinyRemainder = "wik.tiny_remainder"
	// NoticeAnnouncedTooHigh: a letter that announces more than the norm may be
	// void.
	NoticeAnnouncedTooHigh = "wik.announced_too_high"
	// NoticeCeiling: less was announced or agreed than the norm, and that counts.
	NoticeCeiling = "wik.ceiling"
)

// Notices returns the remarks that come with the quotation: open questions that
// were answered by a default, and what a judge may decide otherwise. It is nil when
// there are none; the caller owns the result.
func (q Quotation) Notices() []incasso.Notice {
	var out []incasso.Notice
	add := func(when bool, id, nl, en string) {
		if when {
			out = append(out, incasso.Notice{ID: id, NL: nl, EN: en})
		}
	}
	add(q.Periodic, NoticeInstalments,
		"De tekst van art. 2a BIK (kleine termijnbedragen vanaf 1 oktober 2024) kon niet worden gelezen; de regel is behoedzaam toegepast en is niet geverifieerd.",
		"The text of art. 2a BIK (small instalments from 1 October 2024) could not be read; the rule was applied cautiously and is not verified.")
	add(q.UnfairClause, NoticeUnfairClause,
		"Een oneerlijk incassobeding kan tot gevolg hebben dat ook de wettelijke vergoeding niet toewijsbaar is.",
		"An unfair clause on collection costs may have the effect that even the statutory fee is refused.")
	add(q.Bought != 0 && (q.VATRate != 0 || q.VATRefused != 0), NoticeBought,
		"Of over een gekochte vordering btw mag worden gerekend, is omstreden, zeker als de verkoper de btw kon verrekenen.",
		"Whether VAT may be charged on a bought claim is contested, above all where the seller could deduct it.")
	add(q.VATRate != 0 && vatOn(q.DefaultDate) != vatOn(q.On), NoticeVATRateDay,
		"Geen bron zegt welke dag het btw-percentage bepaalt; gerekend is met de opgegeven dag.",
		"No source says which day fixes the VAT percentage; the day that was given was used.")
	add(q.AgreedEffect == AgreedContractual, NoticeAgreed,
		"De rechter kan bedongen kosten matigen, ook ambtshalve en tot de staffel (art. 242 Rv).",
		"A judge may moderate agreed costs, of his own motion and down to the scale (art. 242 Rv).")
	add(q.AgreedEffect == AgreedCapped, NoticeAgreedCapped,
		"Van de staffel kan niet ten nadele van een consument worden afgeweken.",
		"The scale cannot be set aside to the detriment of a consumer.")
	add(q.TradeAgreement && q.TradeFee == 0, NoticeTradeBefore,
		"De vaste 40 euro geldt alleen voor handelsovereenkomsten die vanaf 16 maart 2013 zijn gesloten.",
		"The fixed 40 euro applies only to trade agreements concluded from 16 March 2013.")
	add(q.TradeFee != 0 && (q.VATRate != 0 || q.VATRefused != 0), NoticeTradeVAT,
		"Geen bron zegt dat de vaste 40 euro met btw wordt verhoogd; daarover is geen btw gerekend.",
		"No source says that the fixed 40 euro is raised with VAT; none was added to it.")
	if n, due := incasso.AfterVerified(q.On); due {
		out = append(out, n)
	}
	return out
}
