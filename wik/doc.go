// Package wik computes the extrajudicial collection costs (buitengerechtelijke
// incassokosten) that Dutch law lets a creditor charge, says on what ground, and
// says when they are not due.
//
// # What it computes
//
// [FeeEUR] and [Fee] give the fee of the scale for a principal; [Scale] gives it
// with its bands. [Quote] takes the facts of a claim and gives fee, VAT and total
// with the steps, sources and notices: several principals in one letter, small
// instalments, the 40 euro of trade agreements, agreed costs, bought claims.
// [Assess] says whether costs stand on a day: not chargeable, announced,
// chargeable or waived.
//
// Questions ([Claim], [StandingFacts]) are written as JSON and read back as they were.
// Answers ([Quotation], [Standing], [ScaleFee], [Band]) are written only: reading one
// is refused, because its JSON does not hold all that it rests on. Keep the question
// and compute again.
//
// # Articles
//
// The Besluit vergoeding voor buitengerechtelijke incassokosten (BIK, Stb. 2012,
// 141, BWBR0031432), art. 1 to 3 and 2a; art. 6:96 BW lid 2 onder c and lid 4 to 7
// (until 16 March 2013 numbered lid 4 to 6); art. 9 lid 1 Wet op de
// omzetbelasting 1968; art. 6:44 BW and art. 242 Rv where a result refers to them.
//
// # Rounding
//
// Money is whole eurocents. The fee is computed in hundredths of a percent of a
// cent and divided once, half-up: half a cent goes up. VAT is taken over the
// rounded fee and rounded half-up; the total is their sum. Order: scale, maximum
// of 6,775, minimum of 40, VAT.
//
// # Range and errors
//
// A principal lies between 0 and 10 billion euro ([incasso.MaxEUR]); dates lie in
// the years 1900 to 2199. Every refusal is an [*incasso.Error] with a code and
// the field it is about, and errors.Is works with the codes: missing_field,
// unknown_word, invalid_date, out_of_range, date_order, not_allowed, out_of_scope
// (a claim that art. 1 BIK does not cover) and before_regime (default before
// 1 July 2012, art. 3 BIK). One is reported: what is missing comes first, then
// values in the order of the fields, then days and facts that contradict each
// other, then the law.
//
// # Verified through
//
// The law was verified through 31 December 2026 ([incasso.VerifiedThrough]). It
// stays in force until it is changed, so a later day is answered, with the notice
// law.after_verified_through. The text of art. 2a BIK (small instalments from
// 1 October 2024) could not be read; what is done instead is documented at
// [Instalment] and always comes with the notice bik.2a.unverified.
//
// # What it does not decide
//
// Whether a letter was sound and when it was received (the caller says so),
// whether collection work was reasonable, whether a judge will moderate agreed
// costs, whether a clause is unfair, what costs a public-law debt bears, and
// interest, which never enters the principal.
package wik
