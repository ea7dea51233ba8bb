package wik

import "github.com/go-incasso/incasso"

// The rules of a quotation. Their ids are stable.
//
//nolint:gochecknoglobals // never written after they are made, not reachable from outside.
var (
	ruleScope = incasso.Rule{ID: "wik.scope",
		NL: "De vordering ({origin}, verzuim vanaf {day}) valt onder het besluit.",
		EN: "The claim ({origin}, default from {day}) is covered by the decree."}
	ruleLetter = incasso.Rule{ID: "wik.letter",
		NL: "Een consument is de vergoeding pas verschuldigd na een vergeefse aanmaning met een termijn van veertien dagen.",
		EN: "A consumer owes the fee only after a letter that gave fourteen days to pay in vain."}
	ruleBusiness = incasso.Rule{ID: "wik.business",
		NL: "Voor een schuldenaar die geen consument is, geldt de staffel voor zover niets anders is overeengekomen.",
		EN: "For a debtor who is no consumer the scale applies as far as nothing else was agreed."}
	ruleSum = incasso.Rule{ID: "wik.sum",
		NL: "De {count} hoofdsommen worden opgeteld tot {out}.",
		EN: "The {count} principals add up to {out}."}
	ruleBand = incasso.Rule{ID: "wik.scale.band",
		NL: "Over {base} boven {over} is de vergoeding {percent}: {out}.",
		EN: "On {base} above {over} the fee is {percent}: {out}."}
	ruleScale = incasso.Rule{ID: "wik.scale",
		NL: "Samen is dat over {principal}, een halve cent naar boven afgerond, {out}.",
		EN: "Together that is, over {principal} and with half a cent rounded up, {out}."}
	ruleMinimum = incasso.Rule{ID: "wik.minimum",
		NL: "Over {principal} ligt de uitkomst onder het minimum; de vergoeding is {out}.",
		EN: "Over {principal} the result lies below the minimum; the fee is {out}."}
	ruleMaximum = incasso.Rule{ID: "wik.maximum",
		NL: "Over {principal} ligt de uitkomst boven het maximum; de vergoeding is {out}.",
		EN: "Over {principal} the result lies above the maximum; the fee is {out}."}
	ruleSeparate = incasso.Rule{ID: "wik.separate",
		NL: "De staffel is op elk van de {count} hoofdsommen apart toegepast; samen is dat {out}.",
		EN: "The scale was applied to each of the {count} principals apart; together that is {out}."}
	ruleInstalmentFirst = incasso.Rule{ID: "wik.instalment.first",
		NL: "Voor een klein termijnbedrag zonder eerdere vergoeding vanaf {window} is de vergoeding {out}.",
		EN: "For a small instalment without an earlier fee since {window} the fee is {out}."}
	ruleInstalmentFurther = incasso.Rule{ID: "wik.instalment.further",
		NL: "Vanaf {window} is al {earlier} berekend; voor een verder klein termijnbedrag is de vergoeding {out}.",
		EN: "Since {window} {earlier} was charged; for a further small instalment the fee is {out}."}
	ruleInstalmentCap = incasso.Rule{ID: "wik.instalment.cap",
		NL: "Vanaf {window} is al {earlier} berekend; van {cap} in zes maanden resteert {out}.",
		EN: "Since {window} {earlier} was charged; of {cap} in six months {out} is left."}
	ruleVATRaise = incasso.Rule{ID: "wik.vat.raise",
		NL: "De schuldeiser besteedt de incasso uit, kan de btw niet verrekenen en heeft dat verklaard: de vergoeding wordt verhoogd.",
		EN: "The creditor outsources the collection, cannot deduct the VAT and has declared so: the fee is raised."}
	ruleVATRate = incasso.Rule{ID: "wik.vat.rate",
		NL: "De btw over {fee} is op {day} {percent}: {out}.",
		EN: "The VAT on {fee} is {percent} on {day}: {out}."}
	ruleVATNotOutsourced = incasso.Rule{ID: "wik.vat.not_outsourced",
		NL: "Geen btw: de schuldeiser gebruikt voor de incasso geen dienst waarover btw verschuldigd is.",
		EN: "No VAT: the creditor uses no service for the collection on which VAT is due."}
	ruleVATDeductible = incasso.Rule{ID: "wik.vat.deductible",
		NL: "Geen btw: de btw kan worden verrekend.",
		EN: "No VAT: the VAT can be deducted."}
	ruleVATNotDeclared = incasso.Rule{ID: "wik.vat.not_declared",
		NL: "Geen btw: niet is verklaard dat de btw niet verrekend kan worden en de kosten daarom zijn verhoogd.",
		EN: "No VAT: it was not declared that the VAT cannot be deducted and that the costs are raised for that reason."}
	ruleTotal = incasso.Rule{ID: "wik.total",
		NL: "De vergoeding {fee} en de btw {vat} zijn samen {out}.",
		EN: "The fee {fee} and the VAT {vat} are {out} together."}
	ruleAgreedContractual = incasso.Rule{ID: "wik.agreed.contractual",
		NL: "Overeengekomen is {out}; de rechter kan dat matigen, met de staffel ({fee}) als maatstaf.",
		EN: "The contract says {out}; a judge may moderate it, with the scale ({fee}) as the benchmark."}
	ruleAgreedWithin = incasso.Rule{ID: "wik.agreed.within_scale",
		NL: "Overeengekomen is {out}, niet meer dan de staffel ({fee}).",
		EN: "The contract says {out}, not more than the scale ({fee})."}
	ruleAgreedCapped = incasso.Rule{ID: "wik.agreed.capped",
		NL: "Het beding gaat boven de staffel en telt bij een consument tot {out}.",
		EN: "The clause exceeds the scale and counts for a consumer up to {out}."}
	ruleTrade = incasso.Rule{ID: "wik.trade",
		NL: "Bij een handelsovereenkomst is vanaf {day} zonder aanmaning {out} verschuldigd.",
		EN: "Under a trade agreement {out} is due from {day} without any letter."}
	ruleTradeWork = incasso.Rule{ID: "wik.trade.work",
		NL: "Bij een handelsovereenkomst waarvoor incassowerk is gedaan, is de vergoeding {out}, ten minste {least}.",
		EN: "Under a trade agreement for which collection work was done the fee is {out}, at least {least}."}
)
