package letter

import "strings"

// class is a set of grammatical roles that a word can play in a collection letter.
type class uint64

const (
	cNumber    class = 1 << iota // a number in words
	cIn                          // binnen
	cLatest                      // uiterlijk
	cVoor                        // voor, vóór
	cTot                         // tot
	cTm                          // t/m
	cNa                          // na
	cNadat                       // nadat
	cVanaf                       // vanaf
	cRun                         // ingaande, aanvangt, te rekenen ...: a term starts
	cNext                        // volgend op
	cThat                        // dat, waarop
	cReceive                     // ontvangst, bezorgd
	cDated                       // dagtekening
	cSend                        // verzending
	cToday                       // heden, vandaag
	cLetter                      // brief, schrijven, aanmaning
	cDateWord                    // datum
	cInvoice                     // factuur, nota
	cTerm                        // termijn
	cDemo                        // deze, die, genoemde
	cOver                        // verstreken, afloop
	cPast                        // had, moest, diende
	cPay                         // betalen, voldoen
	cDemand                      // verzoeken, sommeren
	cReact                       // reageren, bezwaar
	cCosts                       // incassokosten
	cCostWord                    // kosten: costs if nothing else says otherwise
	cAdmin                       // administratiekosten
	cInterest                    // rente
	cVAT                         // btw
	cPrincipal                   // hoofdsom
	cTotal                       // totaal
	cOwe                         // verschuldigd
	cMay                         // kunnen, mogelijk
	cNot                         // niet, geen, zonder
	cIf                          // indien, als
	cThen                        // dan, alsdan
	cMust                        // moet, dient
	cCharge                      // in rekening brengen, verhogen
	cOpen                        // openstaand
	cSum                         // bedrag, som
	cIncl                        // inclusief
	cExcl                        // exclusief
	cMax                         // maximaal
	cMin                         // minimaal
	cDeduct                      // minus, reeds betaald
	cHandover                    // deurwaarder, dagvaarden
	cWe                          // wij, onze
	cYou                         // u, uw
	cBe                          // zijn, wordt, zal
	cOffset                      // verrekenen, aftrekken
	cUnit                        // dagen, weken; val is the unit
	cMonth                       // maart; val is the month
	cWeekday                     // maandag
	cEuro                        // euro
	cCent                        // cent
	cRefWord                     // kenmerk, factuurnummer
	cOf                          // van, ad, à, groot: binds an amount
	cFiller                      // words without weight in a term
	cObject                      // bestelling, levering: what an invoice is for
	cAccount                     // rekening, IBAN
	cBlame                       // verzuim, gebreke
	cAgreed                      // overeengekomen, voorwaarden
)

// entry is what the lexicon knows of a word.
type entry struct {
	cls  class
	val  int16
	lang lang   // the language it is a sign of
	word string // the word itself
}

// lexicon maps folded words to their classes. A word may stand in several rows.
var lexicon = buildLexicon()

func buildLexicon() map[string]entry {
	m := make(map[string]entry, 1500)
	for _, row := range lexiconRows {
		for w := range strings.FieldsSeq(row.words) {
			e := m[w]
			e.word = w
			e.cls |= row.cls
			if row.val != 0 {
				e.val = row.val
			}
			m[w] = e
		}
	}
	for l, words := range langWords {
		for w := range strings.FieldsSeq(words) {
			e := m[w]
			e.word = w
			e.lang = lang(l)
			m[w] = e
		}
	}
	return m
}

type lexiconRow struct {
	cls   class
	val   int16
	words string
}

// classOfCompound gives a compound that is not in the lexicon the class of its
// last part: Dutch makes such words without end.
func classOfCompound(w []byte) (class, int16) {
	if len(w) < 7 {
		return 0, 0
	}
	for i := range compounds {
		c := &compounds[i]
		if len(w) > len(c.tail) && string(w[len(w)-len(c.tail):]) == c.tail &&
			(c.head == "" || len(w) >= len(c.head) && string(w[:len(c.head)]) == c.head) {
			return c.cls, c.val
		}
	}
	return 0, 0
}

// compounds are tried in order.
var compounds = [...]struct {
	head, tail string
	cls        class
	val        int16
}{
	{"", "incassokosten", cCosts, 0},
	{"", "incassovergoeding", cCosts, 0},
	{"", "invorderingskosten", cCosts, 0},
	{"incasso", "kosten", cCosts, 0},
	{"buitengerechtelijk", "kosten", cCosts, 0},
	{"aanman", "kosten", cAdmin, 0},
	{"herinner", "kosten", cAdmin, 0},
	{"administrati", "kosten", cAdmin, 0},
	{"maan", "kosten", cAdmin, 0},
	{"behandel", "kosten", cAdmin, 0},
	{"dossier", "kosten", cAdmin, 0},
	{"registratie", "kosten", cAdmin, 0},
	{"proces", "kosten", 0, 0},
	{"explo", "kosten", 0, 0},
	{"", "kosten", 0, 0},
	{"", "rente", cInterest, 0},
	{"", "termijn", cTerm, 0},
	{"", "termijnen", cTerm, 0},
	{"", "brief", cLetter, 0},
	{"", "factuurnummer", cRefWord, 0},
	{"", "nummer", cRefWord, 0},
	{"", "kenmerk", cRefWord, 0},
	{"factuur", "", cInvoice, 0},
	{"", "factuur", cInvoice, 0},
	{"", "facturen", cInvoice, 0},
	{"", "achterstand", cPrincipal | cOpen, 0},
	{"openstaand", "", cOpen, 0},
	{"ontvangst", "", cReceive, 0},
}
