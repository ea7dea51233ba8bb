// Package letter reads Dutch collection letters and judges them requirement by
// requirement, and writes letters that pass.
//
// # What it computes
//
// [Check] takes a letter as plain text, as data ([Facts]), or both, and says which
// requirement of the catalogue it fails, with the exact passage, the weight of the
// failure and the source, and gives a verdict: valid, contested, void, or not
// judged. The amount of the costs is compared with the scale of package wik, a
// printed date with the days of package deadline. What the text says, from its
// date to the account to pay to, is in [Read].
//
// [Write] writes a letter of each [Kind] from its facts, in Dutch or as an English
// companion, as text or as HTML. It computes what the facts leave open, such as the
// costs and the term, and gives every letter to [Check] before it returns it: one
// that would be void, without effect or contested is refused with the findings. The
// templates are embedded; [DefaultTemplates] returns them, to be replaced by texts
// of the caller over a [View]. [PlainText] turns an HTML letter into the text that
// [Check] reads.
//
// [Catalogue] lists the requirements, each with its source, the day from which it
// is asked, where that is known, and what missing it does; [Lookup] finds one by its id, [Tables] returns
// all of them as rows.
//
// # Articles
//
// Consumers: art. 6:96 lid 4 to 7 BW; the Besluit vergoeding voor
// buitengerechtelijke incassokosten (BIK) art. 1, 2 and 2a; Hoge Raad 25 November
// 2016, ECLI:NL:HR:2016:2704. Default and businesses: art. 6:81 to 6:83, 6:96 lid 4
// and 6:119a BW. Agencies: art. 2, 11 and 13 of the Wet kwaliteit
// incassodienstverlening (Wki), art. 3.1, 4.1 and 4.2 of its Besluit (Bki) and
// art. 1 of its Regeling. Rulings of lower courts and the rules for energy and for
// debt counselling stand at their rows of the [Catalogue].
//
// # Rounding
//
// Amounts are compared to the cent. The fee is that of package wik, with its
// rounding; VAT over costs is rounded half-up, at 21%, and at 19% for letters of
// before 1 October 2012.
//
// # Range and errors
//
// Texts up to 1 MiB ([MaxText]) in any bytes: what is not UTF-8 is skipped. Longer
// text is refused with [incasso.ErrTooLarge], input without text and facts with
// [incasso.ErrMissingField]. Amounts run to 10 billion euro, dates from 1900 to
// 2199. Every refusal is an [*incasso.Error] with a code and the field it is about;
// a letter that [Write] would not sign is a [*RefusedError] around one. Reading
// takes time in proportion to the length and never panics. What a text or the facts
// do not tell is no error: where the letter itself need not say it, the requirement
// is listed in Undecided of the [Report].
//
// # Verified through
//
// The law was read on 21 November 2026 and verified through 31 December 2026
// ([incasso.VerifiedThrough]). The text of art. 2a BIK (small instalments from
// 1 October 2024) could not be read; where it counts, the notice bik.2a.unverified
// comes along.
//
// # What it does not decide
//
// Whether the debtor owes the money; whether a clause is unfair; whether costs that
// were announced well were also reasonable to make; whether the debtor received the
// letter. Wordings on which courts have not decided, or decided both ways, are
// called contested and not settled here; [Lenient] makes them advice. Texts under
// another law or in another language, invoices, and a debtor's own letters are not
// judged. The reader knows the wordings of collection letters and may miss an
// unusual one: what it read is in the report, to be compared with the letter.
package letter
