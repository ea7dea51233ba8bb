// Package deadline computes every day that decides a collection file: when a
// letter counts as received, the last of the 14 days and the first day costs may
// be charged, the end of any other term, the last day for payment with the first
// day of default and of interest, the end of a limitation period, and the hours
// in which an agency may make contact. Each day that was passed over comes with
// the reason and where it stands.
//
// # Articles
//
// Algemene termijnenwet (ATW) art. 1 to 4 with the royal decrees under art. 3
// lid 3; BW art. 3:37 lid 3 (receipt), 3:307 to 3:325 and 7:28 (limitation), 6:81
// to 6:83 (default), 6:96 lid 6 (the 14-day letter), 6:119a and 6:119b (payment
// terms); Hoge Raad 25 November 2016, ECLI:NL:HR:2016:2704 (presumption of
// receipt); Besluit kwaliteit incassodienstverlening (Bki) art. 4.2 (hours of
// contact).
//
// # Rounding
//
// There is none: all is whole days.
//
// # Day count
//
// The day of the event is never counted. Days are calendar days. Three sets of
// days are kept apart:
//
//   - [SetDelivery]: the post is delivered Tuesday to Saturday, not on the holidays
//     of art. 3 lid 1 and 2 ATW. Mondays were delivery days until 2013; the
//     presumption of the Hoge Raad is applied to those years as it stands.
//   - [SetATW]: a statutory term does not end on a Saturday, a Sunday, one of those
//     holidays or an equated day. 5 May is one every year. Koninginnedag (30 April)
//     is one until 2013, Koningsdag (27 April) from 2014; on a Sunday both move to
//     the Saturday before.
//   - [SetWorking]: working days of a contract or a letter; Monday to Friday, by
//     the cautious default without any of the days above. [Working] says
//     otherwise.
//
// The holidays are those of the package rickar/cal, corrected and completed by
// dated rows, compiled to bit tables on first use. The tables are read-only after
// that and safe for concurrent use.
//
// # Range and errors
//
// Dates lie in 1900 to 2199, and so does every answer; another date is refused
// with [incasso.ErrInvalidDate], an answer beyond with [incasso.ErrOutOfRange].
// Each function names its further refusals, which are all [*incasso.Error] with a
// code and the name of the field.
//
// # Verified through
//
// The law was verified through 2026-12-31 and is applied to later days as it
// stood, with a notice. The terms, their bounds and the hours of contact are rows
// with the day on which they took effect, where the text says it ([Tables]); each
// is applied to earlier days, too. Equated days are known for 2010 through 2028; an answer
// that consulted another day has CalendarComplete false, and a notice. Holidays
// are applied to all years alike: for the years before the decrees and Acts that
// made them, such as Koninginnedag before 1980 and 5 May before 1981, the answer
// is marked as incomplete, too.
//
// # What it does not decide
//
// Whether art. 1 ATW moves the last of the 14 days (it does here unless asked
// otherwise: cautious, and an option) or the last of the 30 days of art. 6:119a
// lid 2 BW (it does not here unless asked). Which days are holidays for the post:
// all holidays of the ATW are taken as such. Whether Good Friday is a holiday for
// the hours of contact: it is taken as one. Whether a term is reasonable
// (art. 6:82 BW), whether a letter was received after all, terms of procedure,
// terms of European regulations, and grounds that extend limitation (art. 3:320
// and 3:321 BW).
package deadline
