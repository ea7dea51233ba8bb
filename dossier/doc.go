// Package dossier keeps a collection file (dossier) as a list of facts and computes
// from it where the file stands on any day.
//
// # What it computes
//
// A [File] holds the parties, the claims and the events; an event is a fact with the
// day it happened and the day it became known. [File.Statement] folds the events up
// to a day, with the knowledge of a day, and answers four regions that are never
// mixed: the position in the procedure, the holds, the legal standing of the
// collection costs, and the money. With them come a ledger that adds up to the cent,
// the interest specification, the end of the limitation, what may and must happen
// next, and which events the state allows. No amount and no day that follows from
// the facts is ever stored: a payment that is taken back or a letter whose receipt
// becomes known changes the facts, and everything is computed again.
//
// What became known late never makes a file unanswerable. Whether an event may stand in
// a file is decided by what was known on its own day; what it turned out to be is told
// by the answer, with a notice where a letter charged costs that were not owed. A
// letter is judged by what was open when it was sent. While a payment that was taken
// back later kept a file closed, the steps of the procedure stood still; the law did
// not.
//
// Claims may fall due apart. A file of which nothing is in default rests at its first
// step until the next claim falls due; a claim that falls due while the file runs has a
// 14-day letter of its own, which is listed beside the step.
//
// A [Procedure] is data: steps, terms, what is announced and charged, branches. The
// five procedures that ship follow the pages of five collection agencies and are
// named after what they do; a sixth is the plain legal default. A procedure is
// policy. It can ask less than the law allows, never more: costs are put on the
// debtor's account when the law lets them be charged and the procedure does not
// hold them back.
//
// [File.WhatIf] compares a file with a changed one, [File.Draft] prepares the letter
// that comes next for the package letter, and [Portfolio] answers for a stream of
// files.
//
// # Articles
//
//   - art. 6:96 lid 2 onder c, 4, 6 and 7 BW, art. 2 and 2a BIK: the standing of the
//     costs, by the packages wik, letter and deadline. A consumer owes costs only
//     after a sound 14-day letter (veertiendagenbrief) was in vain, over what was
//     then open: a payment inside the term lowers the base, a later one does not. A
//     letter in which the principal was asked and paid in time was not in vain, also
//     when interest took a part of the payment. A later letter for claims that fell
//     due later adds its costs, together never more than the scale over all their
//     claims (lid 7). What the letter itself announces is a ceiling, and so
//     is a lower amount in a second letter inside the term. The standing is law: a
//     letter runs and expires though the creditor stops. Between businesses, under a
//     trade agreement, forty euro are due from the first day on which any claim is in
//     default and open, once for the file; the scale over what is open when collection
//     work begins takes their place. Collection work is
//     a contact, a letter by an agency, and every letter but a reminder.
//   - art. 6:43 and 6:44 BW: a payment goes to the costs that were charged, then to
//     the claims that the debtor designated, then to the others: those in default
//     first, of those the most onerous (the highest interest per year on the day),
//     of those the oldest (the earliest last day for payment, then the earliest
//     invoice), and equal ones in proportion to what is open; within a claim to
//     interest, then to principal. What is left is a surplus.
//   - art. 6:119, 6:119a and 6:119b BW: interest, by the package interest, from the
//     day after the last day for payment through the day of payment.
//   - art. 3:307, 3:308 and 3:316 to 3:319 BW: limitation. A letter other than a
//     reminder interrupts it on the day it reached the debtor, a promise and an
//     arrangement on their day; a payment by itself is not counted, which gives the
//     earlier day. The two years of a consumer sale (art. 7:28 BW) are not reckoned, as
//     a claim does not tell what was sold; a notice says so.
//
// # Rounding
//
// All amounts are whole cents. Interest is rounded half-up per line, the fee and the
// VAT over it half-up, as the packages below do; nothing is rounded here.
//
// # Day count
//
// Act/365, with the conventions of the package interest.
//
// # Range and errors
//
// Days from 1900 to 2199, amounts to 10 billion euro. Refusals are an
// [*incasso.Error] with a code and the path of the field. An event that the state
// does not allow is refused with its index, and the message says what is allowed. A
// day beyond the rate tables is refused (no_rate), a claim in default before 1 July
// 2012 too (before_regime).
//
// # Verified through
//
// Rates and other law through 2026-12-31; see [Statement.Law].
//
// # What it does not decide
//
// Whether a claim is owed, whether a dispute is right, and whether costs of a tiny
// remainder would be awarded. What a page does not say about its procedure is a
// cautious default, listed in [Procedure.Unstated]. What the law does with interest
// during an insolvency is not among its sources: by default none is asked, and a
// notice says so. A contested 14-day letter makes no costs chargeable. A credit note
// counts from the start: over what was credited neither interest nor costs are
// reckoned. Another currency than the euro has no place in a file.
package dossier
