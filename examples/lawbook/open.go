package main

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/wik"
)

// openQuestions is what could not be read or has not been decided, with the place
// where the answer should stand.
func openQuestions() []decision {
	return []decision{
		{
			ID:     "bik-2a",
			NL:     "De tekst van art. 2a BIK is niet gelezen. Bekend is uit de tweede hand alleen een grens per termijn en een maximum per zes maanden; hoe het bedrag per termijn luidt, voor wie het geldt, wat over btw is bepaald en het overgangsrecht zijn niet gecontroleerd.",
			EN:     "The text of art. 2a BIK was not read. Known at second hand are only a limit per instalment and a maximum per six months; the amount per instalment, for whom it holds, what it says of VAT and the transitional law are not verified.",
			Notice: wik.NoticeInstalments,
			Sources: []incasso.Source{
				{Law: "BIK", BWBID: "BWBR0031432", Article: "2a", URL: "https://wetten.overheid.nl/BWBR0031432/2024-10-01"},
				{Law: "Besluit kwaliteit incassodienstverlening", Article: "9.1", Instrument: "Stb. 2024, 44", URL: "https://zoek.officielebekendmakingen.nl/stb-2024-44.html"},
			},
		},
		{
			ID: "6-96-2024",
			NL: "Hoe art. 6:96 BW sinds 1 oktober 2024 precies luidt, na de wijziging door art. 21 van de Wet kwaliteit incassodienstverlening, is niet gelezen.",
			EN: "The exact words of art. 6:96 BW since 1 October 2024, after the change by art. 21 of the Wet kwaliteit incassodienstverlening, were not read.",
			Sources: []incasso.Source{
				{Law: "BW", BWBID: "BWBR0005289", Article: "6:96", URL: "https://wetten.overheid.nl/BWBR0005289/2024-10-01"},
				{Law: "Wet kwaliteit incassodienstverlening", Article: "21", Instrument: "Stb. 2022, 186", URL: "https://zoek.officielebekendmakingen.nl/stb-2022-186.html"},
			},
		},
		{
			ID:      "bik-explanatory-note",
			NL:      "De nota van toelichting bij het BIK is niet gelezen: over rente van meer dan een jaar en over termijnen kan daarin meer staan.",
			EN:      "The explanatory note to the BIK was not read: it may say more on interest of over a year and on instalments.",
			Sources: []incasso.Source{{Law: "BIK, nota van toelichting", Instrument: "Stb. 2012, 141", URL: "https://zoek.officielebekendmakingen.nl/stb-2012-141.html"}},
		},
		{
			ID:      "rounding-in-court",
			NL:      "Geen uitspraak is gevonden die beslist hoe een halve cent wordt afgerond of of de btw over de afgeronde vergoeding gaat.",
			EN:      "No ruling was found that decides how half a cent is rounded, or whether VAT is taken over the rounded fee.",
			Sources: []incasso.Source{bik("2", "")},
		},
		{
			ID:      "vat-day",
			NL:      "Welke dag het btw-percentage bepaalt, is niet gevonden.",
			EN:      "Which day fixes the VAT percentage was not found.",
			Notice:  wik.NoticeVATRateDay,
			Sources: []incasso.Source{bik("2", "3")},
		},
		{
			ID:      "rates-2004",
			NL:      "De tabellen van de handelsrente die in omloop zijn verschillen voor 2004 een honderdste procentpunt.",
			EN:      "The tables of commercial interest in circulation disagree for 2004 by a hundredth of a percentage point.",
			Sources: []incasso.Source{bw6("6:120", "2")},
		},
		{
			ID:      "day-count",
			NL:      "Geen uitspraak en geen officiële rekenregel is gevonden die zegt of een schrikkeljaar 365 of 366 dagen telt.",
			EN:      "No ruling and no official rule was found that says whether a leap year has 365 or 366 days for interest.",
			Sources: []incasso.Source{bw6("6:120", "1")},
		},
		{
			ID:      "trade-clause-compounding",
			NL:      "Of bedongen rente in een handelsovereenkomst jaarlijks wordt bijgeschreven, is niet beslist.",
			EN:      "Whether agreed interest in a trade agreement is added yearly has not been decided.",
			Notice:  interest.NoticeYearlyByDefault,
			Sources: []incasso.Source{bw6("6:119a", "")},
		},
		{
			ID:     "margin-2013",
			NL:     "Of voor verzuim van voor 16 maart 2013 de oude opslag van zeven punten blijft gelden, is niet beslist.",
			EN:     "Whether the old margin of seven points survives for default from before 16 March 2013 has not been decided.",
			Notice: interest.NoticeMargin2013,
			Sources: []incasso.Source{
				{Law: "Overgangswet nieuw BW", BWBID: "BWBR0003111", Article: "182"},
			},
		},
		{
			ID:      "rate-decrees",
			NL:      "Veel percentages zijn gelezen van pagina's die het besluit weergeven, niet uit het Staatsblad; van enkele besluiten, ook van de jongste, ontbreekt het nummer. Een rij zonder Stb. of KB is er een van.",
			EN:      "Many rates were read from pages that report the decree, not from the Staatsblad; of some decrees, the latest among them, the number is missing. A row without Stb. or KB is one of these.",
			Sources: []incasso.Source{bw6("6:120", "1")},
		},
		{
			ID: "rulings-in-full",
			NL: "Van enkele uitspraken van de Hoge Raad zijn samenvattingen gelezen en niet de hele tekst.",
			EN: "Of some rulings of the Hoge Raad summaries were read, not the whole text.",
			Sources: []incasso.Source{
				ruling("Hoge Raad", "ECLI:NL:HR:2014:1405"), ruling("Hoge Raad", "ECLI:NL:HR:2015:1868"),
				ruling("Hoge Raad", "ECLI:NL:HR:2016:2704"),
			},
		},
		{
			ID:      "rates-2027",
			NL:      "De percentages vanaf 1 januari 2027 waren nog niet bekend.",
			EN:      "The rates from 1 January 2027 were not known yet.",
			Sources: []incasso.Source{bw6("6:120", "")},
		},
		{
			ID:      "6-119a-numbering",
			NL:      "De nummering van de laatste leden van art. 6:119a BW na de wijzigingen van 2017 en 2022 is niet uit de geldende tekst gelezen.",
			EN:      "The numbering of the last paragraphs of art. 6:119a BW after the changes of 2017 and 2022 was not read from the text in force.",
			Sources: []incasso.Source{bw6("6:119a", "")},
		},
		{
			ID:      "post-2027",
			NL:      "Van de langere bezorgtijd van post is de aankondiging gelezen, niet de publicatie in het Staatsblad.",
			EN:      "Of the longer delivery time of post the announcement was read, not the publication in the Staatsblad.",
			Notice:  deadline.NoticeD3Announced,
			Sources: []incasso.Source{{Law: "Kabinetsbesluit bezorgtijd post, 19 december 2025", URL: "https://www.rijksoverheid.nl/actueel/nieuws/2025/12/19/kabinet-besluit-tot-aanpassing-bezorgtijd-post-per-juli-2026-en-juli-2027"}},
		},
		{
			ID:      "post-holidays",
			NL:      "Welke dagen voor de postbezorging feestdagen zijn, staat nergens; alle feestdagen van de Algemene termijnenwet zijn genomen.",
			EN:      "No source says which days are holidays for the delivery of post; all holidays of the Algemene termijnenwet are taken.",
			Sources: []incasso.Source{ruling("Hoge Raad", "ECLI:NL:HR:2016:2704"), atw("3", "")},
		},
		{
			ID:      "fourteen-days-move",
			NL:      "Of art. 1 van de Algemene termijnenwet de laatste van de veertien dagen verschuift, heeft geen rechter beslist.",
			EN:      "No court has decided whether art. 1 of the Algemene termijnenwet moves the last of the fourteen days.",
			Notice:  deadline.NoticeLetterRoll,
			Sources: []incasso.Source{atw("1", "1")},
		},
		{
			ID:      "after-receipt",
			NL:      "Of \"binnen veertien dagen na ontvangst\" in een veertiendagenbrief voldoet, is omstreden; er is geen uitspraak over gevonden.",
			EN:      "Whether \"within fourteen days after receipt\" is enough in a 14-day letter is contested; no ruling on it was found.",
			Sources: []incasso.Source{bw6("6:96", "6")},
		},
	}
}
