package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/interest"
)

// The rules of the explanation, by the reason of a standing. The sentences hold
// the values that the steps name.
var standingRules = [...]incasso.Rule{
	ReasonNotInDefault: {ID: "dossier.standing.not_in_default",
		NL: "De debiteur is op {day} niet in verzuim: geen kosten.",
		EN: "The debtor is not in default on {day}: no costs."},
	ReasonNoLetter: {ID: "dossier.standing.no_letter",
		NL: "Een consument is zonder veertiendagenbrief geen kosten verschuldigd.",
		EN: "Without a 14-day letter a consumer owes no costs."},
	ReasonBeforeDefault: {ID: "dossier.standing.letter_before_default",
		NL: "De brief ging uit voordat een vordering in verzuim was: geen kosten.",
		EN: "The letter left before any claim was in default: no costs."},
	ReasonVoid: {ID: "dossier.standing.letter_void",
		NL: "De veertiendagenbrief voldoet niet aan art. 6:96 lid 6 BW: geen kosten; een nieuwe brief kan dat herstellen.",
		EN: "The 14-day letter does not meet art. 6:96 lid 6 BW: no costs; a new letter can mend that."},
	ReasonContested: {ID: "dossier.standing.letter_contested",
		NL: "Het is omstreden of de veertiendagenbrief deugt; voorzichtigheidshalve geen kosten.",
		EN: "Whether the 14-day letter is sound is contested; to be cautious no costs."},
	ReasonBounced: {ID: "dossier.standing.letter_bounced",
		NL: "De veertiendagenbrief heeft de debiteur niet bereikt: geen kosten.",
		EN: "The 14-day letter did not reach the debtor: no costs."},
	ReasonTerm: {ID: "dossier.standing.term_running",
		NL: "De termijn van de veertiendagenbrief loopt; vanaf {from} wordt {total} verschuldigd over {base}.",
		EN: "The term of the 14-day letter runs; from {from} what falls due is {total} over {base}."},
	ReasonInVain: {ID: "dossier.standing.term_expired",
		NL: "De veertiendagenbrief bleef vergeefs; vanaf {from} is {total} verschuldigd over {base}.",
		EN: "The 14-day letter was in vain; from {from} what is due is {total} over {base}."},
	ReasonPaidInTerm: {ID: "dossier.standing.paid_in_term",
		NL: "Wat de veertiendagenbrief vroeg, is op tijd betaald: geen kosten.",
		EN: "What the 14-day letter asked was paid in time: no costs."},
	ReasonPaidBefore: {ID: "dossier.standing.paid_before",
		NL: "Alles was betaald voordat kosten konden ontstaan.",
		EN: "Everything was paid before costs could arise."},
	ReasonNoWork: {ID: "dossier.standing.no_collection_work",
		NL: "Er is geen incassowerk gedaan en er is geen handelsovereenkomst vanaf 16 maart 2013: geen kosten.",
		EN: "No collection work was done and there is no trade agreement from 16 March 2013: no costs."},
	ReasonWork: {ID: "dossier.standing.collection_work",
		NL: "Er is incassowerk gedaan; vanaf {from} is {total} verschuldigd over {base}.",
		EN: "Collection work was done; from {from} what is due is {total} over {base}."},
	ReasonTrade: {ID: "dossier.standing.trade_minimum",
		NL: "Een handelsovereenkomst is niet op tijd betaald; vanaf {from} is zonder brief {total} verschuldigd.",
		EN: "A trade agreement was not paid in time; from {from} what is due without any letter is {total}."},
	ReasonWaived: {ID: "dossier.standing.waived",
		NL: "De schuldeiser heeft van de kosten afgezien.",
		EN: "The creditor gave the costs up."},
	ReasonArrangement: {ID: "dossier.standing.arrangement_without_costs",
		NL: "In de betalingsregeling worden geen kosten gerekend, al laat het recht {total} toe.",
		EN: "The arrangement charges no costs, though the law lets {total} be charged."},
	ReasonOffer: {ID: "dossier.standing.paid_before_charged",
		NL: "De debiteur betaalde wat gevraagd was voordat kosten werden gerekend.",
		EN: "The debtor paid what was asked before costs were charged."},
	ReasonNothingOwed: {ID: "dossier.standing.nothing_owed",
		NL: "De vorderingen zijn geheel gecrediteerd: geen kosten.",
		EN: "The claims were credited altogether: no costs."},
}

var (
	ruleToDo = incasso.Rule{ID: "dossier.position.to_do",
		NL: "De stap {step} is te doen sinds {since}.",
		EN: "The step {step} is to be done since {since}."}
	ruleWaiting = incasso.Rule{ID: "dossier.position.waiting",
		NL: "De stap {step} is gedaan op {since}; de termijn daarvan loopt of staat stil.",
		EN: "The step {step} was done on {since}; its term runs or stands still."}
	ruleLegal = incasso.Rule{ID: "dossier.position.legal",
		NL: "Het dossier is sinds {since} in de gerechtelijke fase.",
		EN: "Since {since} the file is in court collection."}
	ruleRecollection = incasso.Rule{ID: "dossier.position.recollection",
		NL: "De debiteur wordt sinds {since} gevolgd (herincasso).",
		EN: "Since {since} the debtor is watched (recollection)."}
	ruleClient = incasso.Rule{ID: "dossier.position.client",
		NL: "Het traject is sinds {since} doorlopen; de opdrachtgever beslist.",
		EN: "Since {since} the procedure is exhausted; the creditor decides."}
	ruleClosed = incasso.Rule{ID: "dossier.position.closed",
		NL: "Het dossier is sinds {since} gesloten.",
		EN: "Since {since} the file is closed."}
	ruleLetter = incasso.Rule{ID: "dossier.letter",
		NL: "De veertiendagenbrief van {sent} heeft de debiteur op {arrived} bereikt of wordt geacht dat te hebben; de termijn loopt tot en met {out}.",
		EN: "The 14-day letter of {sent} reached the debtor on {arrived}, or is presumed to have; its term runs through {out}."}
	ruleShare = incasso.Rule{ID: "dossier.letter.share",
		NL: "De brief van {sent} brengt over {base} zelf {out} mee, naast wat andere brieven meebrengen.",
		EN: "The letter of {sent} itself brings {out} over {base}, beside what other letters bring."}
	ruleNotYet = incasso.Rule{ID: "dossier.interest.not_yet",
		NL: "Over {claim} loopt nog geen rente; die kan lopen vanaf {out}.",
		EN: "On {claim} no interest runs yet; it can run from {out}."}
	ruleClaim = incasso.Rule{ID: "dossier.claim",
		NL: "Op {claim} staat {principal} hoofdsom en {interest} rente open.",
		EN: "On {claim} {principal} of principal and {interest} of interest are open."}
	rulePart = incasso.Rule{ID: "dossier.payment.part",
		NL: "Op {on} gaat {out} van wat is betaald naar {claim}: {interest} rente en {principal} hoofdsom.",
		EN: "On {on} {out} of what was paid goes to {claim}: {interest} of interest and {principal} of principal."}
	rulePaidCosts = incasso.Rule{ID: "dossier.payment.costs",
		NL: "Op {on} gaat {out} van wat is betaald naar de kosten.",
		EN: "On {on} {out} of what was paid goes to the costs."}
	rulePaidVAT = incasso.Rule{ID: "dossier.payment.vat",
		NL: "Op {on} gaat {out} van wat is betaald naar de btw over de kosten.",
		EN: "On {on} {out} of what was paid goes to the VAT over the costs."}
	ruleCosts = incasso.Rule{ID: "dossier.costs.open",
		NL: "Aan kosten staat {costs} open en aan btw daarover {vat}.",
		EN: "Of costs {costs} is open, and of VAT over them {vat}."}
	ruleOpen = incasso.Rule{ID: "dossier.open",
		NL: "Samen staat {out} open; er is {paid} betaald, eerst op kosten, dan op rente, dan op hoofdsom.",
		EN: "Together {out} is open; {paid} was paid, first on costs, then on interest, then on principal."}
	ruleLimit = incasso.Rule{ID: "dossier.limitation",
		NL: "De verjaring van {claim} kan tot en met {out} worden gestuit.",
		EN: "The limitation of {claim} can be interrupted through {out}."}
)

// The places in the law that the explanation cites.
var (
	citeCosts    = incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:96", Paragraph: "6"})
	citeTrade    = incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:96", Paragraph: "4"})
	citeWork     = incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:96", Paragraph: "2", Sentence: "c"})
	citeOrder    = incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:44", Paragraph: "1"})
	citeLimit    = incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005291", Article: "3:319"})
	citeTogether = incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:96", Paragraph: "7"})
	citeTerm     = incasso.Cite(incasso.Source{Law: "Hoge Raad 25 november 2016", ECLI: "ECLI:NL:HR:2016:2704"})
)

// citeKind is where the law gives a kind of interest; agreed interest has no place.
var citeKind = [...]incasso.Ref{
	interest.Statutory:   incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:119", Paragraph: "1"}),
	interest.Commercial:  incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:119a", Paragraph: "1"}),
	interest.PublicBody:  incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: "6:119b", Paragraph: "1"}),
	interest.Contractual: {},
}

// holdRules are the rules of the explanation by the reason of a hold.
var holdRules = func() (rules [HoldManual + 1]incasso.Rule) {
	for r := HoldDispute; r <= HoldManual; r++ {
		rules[r] = incasso.Rule{ID: "dossier.hold." + r.String(),
			NL: "Het dossier staat stil sinds {since}: " + dutch(r.String()) + ".",
			EN: "The file is on hold since {since}: " + r.String() + "."}
	}
	return rules
}()
