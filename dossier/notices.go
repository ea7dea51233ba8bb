package dossier

import "github.com/go-incasso/incasso"

// noticeSet is a set of notices of this package.
type noticeSet uint32

type noticeKind uint8

const (
	noticeCredit noticeKind = iota
	noticeInsolvency
	noticeContested
	noticeVATNotStated
	noticePeriodic
	noticeAgreementDate
	noticeOffer
	noticeConsent
	noticeOverride
	noticeDecision
	noticeWaits
	noticeLegal
	noticeNotOwed
	noticeBarred
	noticeSale
	noticePromise
	noticeSmall
	noticeOwnTerm
	noticeMerged
	noticeTradeRate
	noticeBreached
	noticeKinds
)

func (s *noticeSet) add(k noticeKind) { *s |= 1 << k }

var noticeTexts = [noticeKinds]incasso.Notice{
	noticeCredit: {ID: "dossier.credit_note",
		NL: "Een creditnota verlaagt de hoofdsom van het begin af: over het gecrediteerde lopen geen rente en geen kosten.",
		EN: "A credit note lowers the principal from the start: no interest and no costs are reckoned over what was credited."},
	noticeInsolvency: {ID: "dossier.insolvency.interest",
		NL: "Tijdens de insolventie is voorzichtigheidshalve geen rente gerekend; de procedure kan anders bepalen.",
		EN: "To be cautious no interest was reckoned during the insolvency; the procedure can say otherwise."},
	noticeContested: {ID: "dossier.letter.contested",
		NL: "Een veertiendagenbrief is omstreden; voorzichtigheidshalve volgen daaruit geen kosten.",
		EN: "A 14-day letter is contested; to be cautious no costs follow from it."},
	noticeVATNotStated: {ID: "dossier.vat.not_stated",
		NL: "De brief noemde geen btw over de kosten; daarom wordt geen btw gerekend.",
		EN: "The letter stated no VAT over the costs; therefore none is charged."},
	noticePeriodic: {ID: "bik.2a.unverified",
		NL: "De tekst van art. 2a BIK over kleine termijnen kon niet worden gelezen; de voorzichtige lezing is toegepast.",
		EN: "The text of art. 2a BIK on small instalments could not be read; the cautious reading was applied."},
	noticeAgreementDate: {ID: "dossier.trade.agreement_date",
		NL: "De dag van de overeenkomst is niet bekend; voor art. 6:96 lid 4 BW telt de factuurdatum, of anders de vervaldag. De veertig euro zijn één keer per dossier gerekend.",
		EN: "The day of the agreement is not known; for art. 6:96 lid 4 BW the date of the invoice counts, or else the last day for payment. The forty euro were reckoned once for the file."},
	noticeOffer: {ID: "dossier.paid_before_charged",
		NL: "De debiteur betaalde wat de procedure vroeg voordat zij rente en kosten rekende; de rest is losgelaten.",
		EN: "The debtor paid what the procedure asked before it charged interest and costs; the rest was let go."},
	noticeConsent: {ID: "dossier.arrangement.consent",
		NL: "De procedure vraagt voor een regeling instemming van de opdrachtgever; die is niet vastgelegd.",
		EN: "The procedure asks the creditor's consent for an arrangement; none was recorded."},
	noticeLegal: {ID: "dossier.legal.consent",
		NL: "De procedure vraagt voor de gerechtelijke fase instemming van de opdrachtgever; die is niet vastgelegd.",
		EN: "The procedure asks the creditor's consent for court collection; none was recorded."},
	noticeNotOwed: {ID: "dossier.costs.not_owed",
		NL: "Een brief bracht kosten in rekening die naar wat nu bekend is niet verschuldigd waren.",
		EN: "A letter charged costs that, by what is known now, were not owed."},
	noticeBarred: {ID: "dossier.limitation.barred",
		NL: "Een vordering is verjaard: stuiten kan niet meer.",
		EN: "A claim is barred by limitation: it can no longer be interrupted."},
	noticeSale: {ID: "dossier.limitation.consumer_sale",
		NL: "De koopprijs van een consumentenkoop verjaart na twee jaar (art. 7:28 BW); de verjaring is gerekend als die van een andere vordering uit overeenkomst.",
		EN: "The price of a consumer sale is barred after two years (art. 7:28 BW); the limitation was reckoned as that of another claim from a contract."},
	noticePromise: {ID: "dossier.promise.broken",
		NL: "De debiteur heeft niet betaald op de dag die hij beloofde.",
		EN: "The debtor did not pay by the day that was promised."},
	noticeSmall: {ID: "dossier.costs.small_remainder",
		NL: "De kosten zijn hoger dan de hoofdsom waarover zij zijn gerekend; een rechter kan ze afwijzen.",
		EN: "The costs are more than the principal they were reckoned over; a court may refuse them."},
	noticeOwnTerm: {ID: "dossier.letter.own_term",
		NL: "De eigen veertiendagenbrief van de procedure geeft meer tijd dan de wet; van een brief waarvan de tekst en de laatste dag niet bekend zijn, is die termijn gerekend.",
		EN: "The procedure's own 14-day letter gives more time than the law; for a letter whose text and last day are not known that term was taken."},
	noticeMerged: {ID: "dossier.costs.merged",
		NL: "Voor het bedrag van de kosten zijn de hoofdsommen van verschillende veertiendagenbrieven bij elkaar geteld (art. 6:96 lid 7 BW); een latere brief bracht daarom minder mee dan hij alleen zou doen.",
		EN: "For the amount of the costs the principals of several 14-day letters were added up (art. 6:96 lid 7 BW); a later letter therefore brought less than it would alone."},
	noticeTradeRate: {ID: "dossier.interest.kind",
		NL: "Een vordering op een consument noemt de wettelijke handelsrente; die geldt alleen voor handelsovereenkomsten (art. 6:119a en 6:119b BW).",
		EN: "A claim on a consumer names commercial interest; that holds for trade agreements only (art. 6:119a and 6:119b BW)."},
	noticeBreached: {ID: "dossier.arrangement.breached",
		NL: "Een betalingsregeling is vervallen: een termijn is niet of niet op tijd betaald, of de regeling is als niet nagekomen beëindigd.",
		EN: "An arrangement has lapsed: an instalment was not paid, or not in time, or it was ended as breached."},
	noticeOverride: {ID: "dossier.override",
		NL: "Een mens heeft een regel opzij gezet; aan wat het recht laat rekenen verandert dat niets.",
		EN: "A person set a rule aside; that changes nothing about what the law lets be charged."},
	noticeWaits: {ID: "dossier.letter.awaited",
		NL: "Zonder een goede veertiendagenbrief die vergeefs bleef, is een consument geen kosten verschuldigd (art. 6:96 lid 6 BW); de procedure wacht daarop.",
		EN: "Without a sound 14-day letter that was in vain a consumer owes no costs (art. 6:96 lid 6 BW); the procedure waits for it."},
	noticeDecision: {ID: "dossier.client_decision",
		NL: "Een besluit van de opdrachtgever had geen bekend woord; het traject gaat daarna gewoon verder.",
		EN: "A decision of the creditor had no known word; the procedure then simply goes on."},
}

// Notices returns the remarks that come with the statement: cautious defaults that
// were taken, and law that could not be verified. It is never nil.
func (s *Statement) Notices() []incasso.Notice {
	list := []incasso.Notice{}
	for k := range noticeKinds {
		if s.kinds&(1<<k) != 0 {
			list = append(list, noticeTexts[k])
		}
	}
	if n, ok := incasso.AfterVerified(s.AsOf); ok {
		list = append(list, n)
	}
	return list
}
