// Package incasso holds the words that the packages of the module share: [Date],
// [EUR], [Rate], [Source] and [Ref], the [Step] of an explanation, [Notice],
// party kinds, and the one error type, [Error]. The module computes what Dutch
// law allows a creditor to charge for a late payment, to the cent and to the day,
// with the article behind every figure.
//
// # What it computes
//
//   - Package wik: the extrajudicial collection costs (buitengerechtelijke
//     incassokosten) of art. 6:96 BW and the Besluit vergoeding voor
//     buitengerechtelijke incassokosten, with VAT, several claims, instalments,
//     and whether they may be charged at all.
//   - Package interest: statutory, commercial and agreed interest (art. 6:119,
//     6:119a and 6:119b BW) with rate changes, compounding, payments and a
//     specification line by line.
//   - Package deadline: receipt of a letter, the 14 days of art. 6:96 lid 6 BW,
//     the Algemene termijnenwet, payment terms, limitation.
//   - Package letter: checks a letter against what law and courts ask, and writes
//     letters that pass that check.
//   - Package dossier: a file of events as a pure fold: what is owed on a day, why,
//     and what may happen next.
//
// # A first program
//
// A consumer was to pay 1,250 euro at last on 31 January 2026 and did not. What
// does he owe on 1 April, if the 14-day letter was sound and its term has passed?
//
//	package main
//
//	import (
//		"fmt"
//		"log"
//
//		"github.com/go-incasso/incasso"
//		"github.com/go-incasso/incasso/interest"
//		"github.com/go-incasso/incasso/wik"
//	)
//
//	func main() {
//		principal := incasso.MustParseEUR("1250.00")
//		lastDay := incasso.MustParseDate("2026-01-31")
//
//		fee, err := wik.FeeEUR(principal)
//		if err != nil {
//			log.Fatal(err)
//		}
//		late, err := interest.Accrue(interest.Claim{
//			Kind:      interest.Statutory,
//			Principal: principal,
//			FirstDay:  lastDay.AddDays(1),
//			LastDay:   incasso.MustParseDate("2026-04-01"),
//		})
//		if err != nil {
//			log.Fatal(err)
//		}
//		fmt.Println("principal", principal)
//		fmt.Println("costs    ", fee)
//		fmt.Println("interest ", late.Interest)
//		for _, line := range late.Lines {
//			fmt.Printf("%s through %s: %d days at %s\n", line.First, line.Last, line.Days(), line.Rate.English())
//		}
//	}
//
// It prints 187.50 of costs, and 8.22 of interest over 60 days at 4%. The steps
// of a result say how each figure came about, and by which article.
//
// # What it refuses
//
// Claims that this law does not cover (tort, debts under public law, alimony,
// default before 1 July 2012), rates for days for which none was published,
// contradictory or missing facts, amounts finer than a cent. A refusal is an
// [*Error]: it names the field, says in Dutch and in English what was wrong, and
// carries a [Code] that errors.Is finds. Where courts have not decided, there is
// an option with a cautious default, and the result carries a [Notice]. Nothing
// here is legal advice.
//
// # Promises
//
// These hold in every package.
//
//   - Pure: no clock, no files, no network, no state that a caller can change, and no
//     goroutines but those of dossier.Portfolio, which end with it. "Today" is an
//     argument. Everything is safe for concurrent use.
//   - Exact: money is whole eurocents and no floating point occurs anywhere.
//     Rounding is half-up (a half cent goes away from zero), where the comment of a
//     function says so and nowhere else. [FromDecimal] and [EUR.Decimal] lead from
//     and to shopspring/decimal.
//   - Dated and cited: every figure of law is a row with the day it took effect and
//     its source. A result says which law it used, see [CurrentLaw]. Rates beyond
//     [VerifiedThrough] are refused with [ErrNoRate], unless the caller supplies
//     the row; other law is answered for later days, with a notice.
//   - Explained: a result gives the steps that led to each cent and each day.
//     [Explain] renders them in either language.
//   - Plain data: inputs are structs that are read from and written to JSON in snake
//     case. Results are structs that are written to JSON, and not meant to be read
//     back: what was asked is kept, and the answer computed again. Amounts
//     are strings with two decimals ("40.00"), rates strings in percent ("10.40"),
//     dates "2026-03-02", enumerations words. A zero value is the statutory default
//     where the law has one, and an error where it has none.
//   - No panic, whatever the input, but in the functions whose name begins with
//     Must.
//
// # Ranges
//
// A [Date] runs from 1800-01-01 through 2399-12-31, and the other packages answer
// for 1900 to 2199. Amounts that enter lie within 10 billion euro on either side
// of zero, rates within 1,000 percent. Sums and products that could leave int64
// return an error.
//
// # Verified through
//
// The law was read on 2026-11-21 ([LawVersion]). Rates are verified through
// 2026-12-31.
//
// # What it does not decide
//
// Whether a claim exists, whether a clause is unfair, what a court will find
// reasonable. It computes from the facts that the caller gives.
package incasso

//go:generate go generate ./deadline ./interest ./letter ./wik
//go:generate go run ./internal/gen/lawhash
