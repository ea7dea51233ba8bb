package dossier

// dutch returns a stable word of this package as the Dutch of a sentence. A word that
// stands for itself, such as the id of a step that a caller made, is returned as it is.
func dutch(word string) string {
	if s, ok := dutchWords[word]; ok {
		return s
	}
	return word
}

// dutchWords are the words that a statement can hold; never written.
//
//nolint:gochecknoglobals // a table
var dutchWords = map[string]string{
	// How the costs stand, and why.
	"not_chargeable": "niet verschuldigd", "announced": "aangezegd", "chargeable": "verschuldigd", "waived": "kwijtgescholden",
	"not_in_default": "niet in verzuim", "no_letter": "geen veertiendagenbrief",
	"letter_before_default": "de brief ging uit vóór het verzuim", "letter_void": "de brief deugt niet",
	"letter_contested": "de brief is omstreden", "letter_bounced": "de brief kwam terug",
	"term_running": "de termijn loopt", "term_expired": "de termijn verliep vergeefs",
	"paid_in_term": "op tijd betaald", "paid_before": "betaald voordat kosten ontstonden",
	"no_collection_work": "geen incassowerk", "collection_work": "incassowerk gedaan",
	"trade_minimum":             "veertig euro zonder brief",
	"arrangement_without_costs": "regeling zonder kosten", "paid_before_charged": "betaald voordat kosten werden gerekend",
	"nothing_owed": "geheel gecrediteerd",

	// Components and movements of money.
	"principal": "hoofdsom", "costs": "kosten", "vat": "btw", "interest": "rente",
	"dossier.principal": "vordering", "dossier.credit_note": "creditnota", "dossier.interest": "rente",
	"dossier.costs": "kosten gerekend", "dossier.payment": "betaling", "dossier.waiver": "kwijtschelding",
	"dossier.arrangement_without_costs": "regeling zonder kosten", "dossier.arrangement_breached": "regeling niet nagekomen",
	"dossier.paid_before_charged": "losgelaten, betaald voordat kosten werden gerekend",
	"dossier.interest_booked":     "rente bij de hoofdsom geboekt", "dossier.rounding": "afronding",

	// Positions and phases.
	"to_do": "te doen", "waiting": "gedaan, wacht", "ended": "geëindigd",
	EndClosed: "gesloten", EndLegal: "gerechtelijke fase", EndRecollection: "herincasso", EndClient: "besluit van de opdrachtgever",
	"paid": "betaald", "credited": "gecrediteerd", "withdrawn": "ingetrokken", "stopped": "gestopt", "no_recourse": "geen verhaal", "insolvent": "insolvent",

	// Reasons of holds.
	"dispute": "betwisting", "arrangement": "betalingsregeling", "insolvency": "insolventie", "debt_help": "schuldhulp",
	"documents": "stukken ontbreken", "manual": "met de hand",

	// Actions, their reasons, and letters.
	"send_letter": "brief versturen:", "call": "bellen", "contact": "contact zoeken", "visit": "bezoek",
	"ask_client": "opdrachtgever vragen", "order_credit_report": "kredietrapport aanvragen", "trace": "opsporen",
	"refer_to_help": "naar hulp verwijzen", "assess": "kansen wegen", "remind_instalment": "aan de termijn herinneren",
	"resolve_dispute": "betwisting afhandelen", "interrupt_limitation": "verjaring stuiten:",
	"refund_surplus": "terugbetalen wat te veel is", "wait": "afwachten",
	"surplus": "te veel betaald", "limitation": "verjaring", "vulnerability_signal": "zorgen over geld",
	"credit_check": "kredietonderzoek", "exhausted": "traject doorlopen", "hold": "stilstand",
	"instalment_missed": "termijn gemist", "term": "termijn", "promise": "toezegging", "step": "stap van het traject",
	"reminder": "herinnering", "wik": "veertiendagenbrief", "notice_of_default": "ingebrekestelling", "demand": "sommatie",
	"summons": "laatste sommatie",
}

// name returns a value in the language of the text: in English its stable word.
func (w *writer) name(v interface{ String() string }) string {
	return w.say(dutch(v.String()), v.String())
}

// positionWord is a position in Dutch: an end by its name, a step by its id.
func positionWord(p *Position) string {
	if p.Phase == Ended {
		return dutch(p.Step)
	}
	return p.Step
}
