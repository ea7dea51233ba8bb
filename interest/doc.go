// Package interest computes what late payment costs: statutory, commercial and
// agreed interest on a claim, line by line, with every change of rate since 1934,
// compounding, costs, payments, and the amount per further day.
//
// # What it computes
//
// [Accrue] takes one claim with its costs and payments and returns the lines of a
// specification, the additions of interest to the base, what each payment paid,
// what is open, and the amount per further day; [Between] is its short form in
// decimals. [RateOn], [Changes] and
// [NextChange] answer for the rate tables alone. [Allocate] divides a payment over
// several debts. Every answer is a pure function of the facts: when a payment is
// reversed or turns out to be of another day, correct the facts and compute again.
//
// # The law
//
// Art. 6:119 BW (ordinary debts), 6:119a (trade agreements), 6:119b (public
// bodies), 6:120 (the rates, and that a new rate holds for running interest from
// its first day), 6:43 (which debt a payment goes to), 6:44 (costs, then interest,
// then principal) and art. 182 Overgangswet nieuw BW (a default from before 1992
// stays simple: the caller says so with NoCompounding, and a notice reminds him).
//
// # Lines
//
// A line ends only where the rate or the base really changes, at an anniversary,
// or where an excluded period begins. A row of a rate table that repeats the rate
// before it ends no line, nor does 1 January under act/act-calendar. A payment
// ends a line only when it lowers the base; a smaller one is paid out of the
// unfinished line, rounded for that purpose as if it ended. A line over nothing is
// left out.
//
// # Compounding and payments
//
// Interest is added to the base on every anniversary of the first interest day,
// counted from that day. On that day it comes before a payment of the same day,
// also when the payment lowers the base from the day itself. Interest that was
// paid is never added. Interest that was added bears interest but stays interest:
// it is paid before principal, the oldest first, and lowers the base when it is.
// A payment before the first day counts at the start, towards the costs that were
// open on its own day. An addition of nothing is not listed. Where interest
// is added exactly, every addition is shown rounded by itself, and they need not sum to
// what was booked as principal.
//
// Costs that bear interest bear the ordinary statutory rate from their own day,
// with the claim's day count and excluded periods, and simple: no source has been
// found in which interest on costs compounds, and this is the cautious reading. (A
// caller who reads art. 6:119 lid 2 otherwise computes the costs as a claim of
// their own.) That interest is paid before the claim's. The caller's own rows
// extend the table of the claim's interest; costs use them when that is the
// ordinary one, or when an agreed rate without a floor uses no table itself. For
// other claims CostRates are the rows that costs use beyond the verified table.
//
// # Rounding
//
// Half-up to the cent, a half cent away from zero, once per line; the total is the
// sum of the lines, and the rounded sum is what compounds. With [RoundEnd] lines
// are shown rounded, compounding is exact and the total is rounded once. With
// [CapitaliseExact] the base is kept exact and the lines are rounded. In both, a
// payment pays whole cents, and a fraction of a cent that is left when everything
// was paid bears no interest; the total of RoundEnd keeps it. That total is of the
// claim and of costs that bear interest together: the fractions of two debts can make
// a cent that neither of them has by itself, which is paid with the interest of the
// claim, and no more than that total is booked as principal.
//
// # Day count
//
// act/365 by default; act/act by calendar year, act/act by year of interest, and
// 30E/360 are offered, see [DayCount]. A rate per month counts in months from the
// first interest day, a part of a month in days over the days of that very month
// (25 November to 24 December has 30). With [PerStartedMonth] a month is charged
// on its first day over the base of that day. For [Result.PerDay] a day is a day
// of the year or month that the further day lies in, and 1/360 under 30/360.
//
// # Range and errors
//
// Amounts through MaxEUR, days from 1900 through 2199, rates from 0 to 1,000
// percent, in rows supplied from 0 to 100; lists of at most 10,000, a million lines of
// costs. Refusals are an *incasso.Error with a code and a field. A day without a rate
// is refused even when nothing of the claim is open on it any more; costs need a rate
// only while they are open. Interest beyond 2^60 cents is refused, and so is exact
// compounding so long that its fractions would grow without bound (monthly, over some
// forty to a hundred years, by the rates).
//
// # Verified through
//
// The rate tables were verified through 2026-12-31 ([VerifiedThrough]). Rows of
// the caller's own extend them; the lines that rest on one say so. For 2004 the
// tables in circulation disagree by a hundredth (9.02 or 9.01 in the first half).
//
// # What it does not decide
//
// Which kind of interest a debt bears, when default began, whether an agreed rate
// is unreasonable, whether the old margin of seven points survives for defaults
// from before 16 March 2013, and whether the floor of art. 6:119 lid 3 compares per
// line or over the whole time. Such questions are options with a documented
// default, and [Result.Notices] says which were answered that way.
package interest
