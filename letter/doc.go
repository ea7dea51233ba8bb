// Package letter reads Dutch collection letters and judges them requirement by
// requirement.
//
// # What it computes
//
// [Check] takes a letter as plain text, as data ([Facts]), or both, and says
// which requirement of the catalogue it fails, with the exact passage, the weight
// of the failure and the source, and gives a verdict: valid, contested, void, or
// not judged. The amount of the costs is compared with the scale of package wik, a
// printed date with the days of package deadline. [Catalogue] lists the
// requirements.
//
// # Which law
//
// Art. 6:96 lid 4 to 7, 6:81 to 6:83 BW; the Besluit vergoeding voor
// buitengerechtelijke incassokosten (BIK); the Hoge Raad of 25 November 2016,
// ECLI:NL:HR:2016:2704; for agencies art. 11 and 13 of the Wet kwaliteit
// incassodienstverlening (Wki) and art. 3.1, 4.1 and 4.2 of its Besluit (Bki).
//
// # Rounding
//
// Nothing is rounded here: amounts are compared to the cent, the fee and the VAT
// are those of package wik.
//
// # Range and errors
//
// Texts up to 1 MiB ([MaxText]) in any bytes: what is not UTF-8 is skipped. Longer
// text is refused with [incasso.ErrTooLarge], input without text and facts with
// [incasso.ErrMissingField]. Reading takes time in proportion to the length and
// never panics.
//
// # Verified through
//
// The law as read on 21 November 2026, verified through 31 December 2026.
//
// # What it does not decide
//
// Whether the debtor owes the money; whether a clause is unfair; whether costs that
// were announced well were also reasonable to make; whether the debtor received the
// letter. What neither the text nor the facts tell is listed as undecided. Texts
// under another law or in another language, invoices, and a debtor's own letters
// are not judged.
package letter
