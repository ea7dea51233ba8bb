package main

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/interest"
	"github.com/go-incasso/incasso/wik"
)

// decision is a choice where the law leaves one, or a question that is open.
type decision struct {
	// ID is stable.
	ID string
	// NL and EN say what is done, and what else can be chosen.
	NL, EN string
	// Notice is the id of the notice that comes with answers, if there is one.
	Notice string
	// Sources is where the law leaves the choice, or what the choice rests on.
	Sources []incasso.Source
}

// decisions are the choices, in the order of the chapters.
func decisions() []decision {
	return append(append(costDecisions(), interestDecisions()...), append(dayDecisions(), fileDecisions()...)...)
}

func costDecisions() []decision {
	return []decision{
		{
			ID:      "costs.rounding",
			NL:      "Bedragen worden op de cent afgerond, een halve cent omhoog. Eerst de vergoeding, dan de btw over de afgeronde vergoeding; het totaal is hun som. Het besluit zegt niets over afronden.",
			EN:      "Amounts are rounded to the cent, half a cent up. First the fee, then the VAT over the rounded fee; the total is their sum. The decree says nothing about rounding.",
			Sources: []incasso.Source{bik("2", "1")},
		},
		{
			ID:      "costs.order",
			NL:      "De volgorde van art. 2 BIK: staffel, maximum, minimum, btw. Zonder hoofdsom is er geen vergoeding, ook niet het minimum.",
			EN:      "The order of art. 2 BIK: scale, maximum, minimum, VAT. Without a principal there is no fee, not even the minimum.",
			Sources: []incasso.Source{bik("2", "1"), bik("2", "2"), bik("2", "3")},
		},
		{
			ID:      "costs.vat",
			NL:      "Btw komt erbij als de incasso is uitbesteed, de schuldeiser de btw niet kan verrekenen en hij dat heeft verklaard. Ontbreekt een van de drie, dan zegt het antwoord welke.",
			EN:      "VAT is added when collection is outsourced, the creditor cannot deduct it, and has declared so. When one of the three lacks, the answer says which.",
			Sources: []incasso.Source{bik("2", "3")},
		},
		{
			ID:      "costs.vat_day",
			NL:      "Welke dag het btw-percentage bepaalt staat nergens; genomen wordt de dag die de gebruiker noemt.",
			EN:      "No source says which day fixes the VAT percentage; the day that the caller names is taken.",
			Notice:  wik.NoticeVATRateDay,
			Sources: []incasso.Source{bik("2", "3")},
		},
		{
			ID:      "costs.scope",
			NL:      "Geweigerd worden vorderingen waarvoor de staffel niet geldt: schade buiten art. 1 BIK, publiekrechtelijke schulden, alimentatie, en verzuim van voor 1 juli 2012.",
			EN:      "Claims to which the scale does not apply are refused: damages outside art. 1 BIK, debts under public law, alimony, and default from before 1 July 2012.",
			Sources: []incasso.Source{bik("1", ""), bik("3", "")},
		},
		{
			ID:      "costs.several_claims",
			NL:      "Meer vorderingen in een brief aan een consument worden opgeteld en de staffel gaat er één keer overheen. Tussen bedrijven is dat de standaard; per vordering rekenen is een optie.",
			EN:      "Several claims in one letter to a consumer are added up and the scale is applied once. Between businesses that is the default; per claim is an option.",
			Sources: []incasso.Source{bw6("6:96", "7")},
		},
		{
			ID:      "costs.without_interest",
			NL:      "Rente hoort niet bij de hoofdsom waarover de staffel gaat, ook niet nadat zij na een jaar bij de grondslag is gevoegd.",
			EN:      "Interest is no part of the principal of the scale, not even after it was added to the base at the end of a year.",
			Sources: []incasso.Source{bik("2", "1"), bw6("6:119", "2"), ruling("Rechtbank Amsterdam", "ECLI:NL:RBAMS:2020:3212")},
		},
		{
			ID:      "costs.instalments",
			NL:      "Kleine termijnbedragen van een consument vanaf 1 oktober 2024: behoedzaam gelezen zoals de tabel zegt. Termijnen vanaf de grens volgen de gewone staffel.",
			EN:      "Small instalments of a consumer from 1 October 2024: read cautiously as the table says. Instalments from the limit on follow the ordinary scale.",
			Notice:  wik.NoticeInstalments,
			Sources: []incasso.Source{bik("2a", "")},
		},
		{
			ID:      "costs.trade_vat",
			NL:      "Over het vaste bedrag bij handelsovereenkomsten wordt geen btw gerekend; geen bron zegt dat dat mag.",
			EN:      "No VAT is added to the fixed amount of trade agreements; no source says that it may.",
			Notice:  wik.NoticeTradeVAT,
			Sources: []incasso.Source{bw6("6:96", "4")},
		},
		{
			ID:      "costs.trade_once",
			NL:      "In een dossier wordt het vaste bedrag bij handelsovereenkomsten één keer gerekend; is de dag van de overeenkomst onbekend, dan telt de factuurdatum, of anders de vervaldag.",
			EN:      "In a file the fixed amount of trade agreements is reckoned once; where the day of the agreement is unknown, the date of the invoice counts, or else the last day for payment.",
			Notice:  "dossier.trade.agreement_date",
			Sources: []incasso.Source{bw6("6:96", "4")},
		},
		{
			ID:      "costs.vat_not_stated",
			NL:      "Noemde de brief geen btw over de kosten, dan wordt in een dossier geen btw gerekend.",
			EN:      "Where the letter stated no VAT over the costs, a file reckons none.",
			Notice:  "dossier.vat.not_stated",
			Sources: []incasso.Source{bik("2", "3")},
		},
		{
			ID:      "costs.bought",
			NL:      "Of over een gekochte vordering btw mag worden gerekend is omstreden; het antwoord zegt dat.",
			EN:      "Whether VAT may be charged on a bought claim is contested; the answer says so.",
			Notice:  wik.NoticeBought,
			Sources: []incasso.Source{bik("2", "3")},
		},
		{
			ID:      "costs.payment_in_term",
			NL:      "Een betaling binnen de veertien dagen verlaagt de grondslag van de vergoeding tot wat aan het eind van de termijn openstaat; een betaling daarna niet.",
			EN:      "A payment within the fourteen days lowers the base of the fee to what is open when the term ends; a payment after it does not.",
			Sources: []incasso.Source{bw6("6:96", "6"), ruling("Hoge Raad", "ECLI:NL:HR:2016:2704")},
		},
	}
}

func interestDecisions() []decision {
	return []decision{
		{
			ID:      "interest.from",
			NL:      "Rente loopt vanaf de dag na de laatste dag voor betaling tot en met de dag van betaling. Een lagere grondslag vanaf de betaaldag zelf is een optie.",
			EN:      "Interest runs from the day after the last day for payment through the day of payment. A lower base from the day of payment itself is an option.",
			Sources: []incasso.Source{bw6("6:119", "1"), bw6("6:119a", "1")},
		},
		{
			ID:      "interest.day_count",
			NL:      "Dagen tellen als delen van 365, ook in een schrikkeljaar. Een bindende regel is niet gevonden; act/act per kalenderjaar of rentejaar en 30/360 zijn opties.",
			EN:      "Days count as parts of 365, in leap years too. No binding rule was found; act/act by calendar year or year of interest and 30/360 are options.",
			Sources: []incasso.Source{bw6("6:120", "1")},
		},
		{
			ID:      "interest.lines",
			NL:      "Rente wordt per regel afgerond, een halve cent omhoog, en het totaal is de som van de regels. Een regel eindigt alleen waar percentage of grondslag echt verandert of de rente wordt bijgeschreven. Eén afronding aan het eind is een optie.",
			EN:      "Interest is rounded per line, half a cent up, and the total is the sum of the lines. A line ends only where rate or base really changes or interest is added. One rounding at the end is an option.",
			Sources: []incasso.Source{bw6("6:119", "2")},
		},
		{
			ID:      "interest.compounding",
			NL:      "Wettelijke rente en handelsrente worden jaarlijks bijgeschreven op de verjaardag van de eerste rentedag, van die dag af geteld.",
			EN:      "Statutory and commercial interest is added yearly on the anniversary of the first day of interest, counted from that day.",
			Sources: []incasso.Source{bw6("6:119", "2"), bw6("6:119a", "3")},
		},
		{
			ID:      "interest.leap_day",
			NL:      "Begint de rente op 29 februari, dan is de verjaardag in andere jaren 28 februari.",
			EN:      "When interest begins on 29 February, the anniversary in other years is 28 February.",
			Notice:  interest.NoticeLeapDay,
			Sources: []incasso.Source{bw6("6:119", "2")},
		},
		{
			ID:      "interest.contract_compounding",
			NL:      "Bedongen rente is enkelvoudig, behalve in een handelsovereenkomst, waar zij met wettelijke rente is gelijkgesteld en jaarlijks wordt bijgeschreven. Beide zijn te kiezen.",
			EN:      "Agreed interest is simple, except in a trade agreement, where it is equated with statutory interest and added yearly. Either can be chosen.",
			Notice:  interest.NoticeSimpleByDefault,
			Sources: []incasso.Source{bw6("6:119", "3"), bw6("6:119a", "")},
		},
		{
			ID:      "interest.per_month",
			NL:      "Bedongen rente per maand: een volle maand draagt het volle percentage, een deel van een maand de dagen gedeeld door de dagen van die maand.",
			EN:      "Agreed interest per month: a full month bears the full rate, a part of a month its days over the days of that month.",
			Sources: []incasso.Source{bw6("6:119", "3")},
		},
		{
			ID:      "interest.floor",
			NL:      "Waar de wettelijke rente ondergrens is van een lagere bedongen rente, wordt per regel vergeleken.",
			EN:      "Where the statutory rate is the floor of a lower agreed rate, the two are compared line by line.",
			Notice:  interest.NoticeFloor,
			Sources: []incasso.Source{bw6("6:119", "3"), bw6("6:119b", "")},
		},
		{
			ID:      "interest.margin",
			NL:      "Vanaf 16 maart 2013 geldt de opslag van acht punten ook voor verzuim dat eerder begon; voor zeven valt te pleiten.",
			EN:      "From 16 March 2013 the margin of eight points applies also to default that began earlier; seven can be argued for.",
			Notice:  interest.NoticeMargin2013,
			Sources: []incasso.Source{bw6("6:120", "2"), {Law: "Overgangswet nieuw BW", BWBID: "BWBR0003111", Article: "182"}},
		},
		{
			ID:      "interest.on_costs",
			NL:      "Kosten dragen geen rente tenzij dat wordt gevraagd; dan is het de gewone wettelijke rente, enkelvoudig.",
			EN:      "Costs bear no interest unless asked; then it is the ordinary statutory rate, simple.",
			Notice:  interest.NoticeCostsSimple,
			Sources: []incasso.Source{bw6("6:119", "")},
		},
		{
			ID:      "interest.before_1992",
			NL:      "Voor verzuim van voor 1 januari 1992 was de wettelijke rente enkelvoudig; de gebruiker kiest dat dan zelf, en het antwoord herinnert eraan.",
			EN:      "For default from before 1 January 1992 statutory interest was simple; the caller then chooses so, and the answer reminds of it.",
			Notice:  interest.NoticeOldDefault,
			Sources: []incasso.Source{{Law: "Overgangswet nieuw BW", BWBID: "BWBR0003111", Article: "182"}},
		},
		{
			ID:      "interest.verified",
			NL:      "Na de laatste gecontroleerde dag wordt niet met het laatste percentage doorgerekend: zo'n vraag wordt geweigerd, of beantwoord met het percentage dat de gebruiker opgeeft, en dat staat er dan bij.",
			EN:      "After the last verified day the last rate is not carried on: such a question is refused, or answered with the rate that the caller supplies, and then it says so.",
			Notice:  interest.NoticeSuppliedRate,
			Sources: []incasso.Source{bw6("6:120", "")},
		},
	}
}

func dayDecisions() []decision {
	return []decision{
		{
			ID:      "days.receipt",
			NL:      "Gewone post geldt als ontvangen op de tweede bezorgdag na het posten. Zondagen, maandagen en de feestdagen van de Algemene termijnenwet zijn geen bezorgdagen. Een bekende dag van ontvangst gaat altijd voor.",
			EN:      "Ordinary post counts as received on the second delivery day after posting. Sundays, Mondays and the holidays of the Algemene termijnenwet are no delivery days. A known day of receipt always comes first.",
			Sources: []incasso.Source{ruling("Hoge Raad", "ECLI:NL:HR:2016:2704"), {Law: "BW", BWBID: "BWBR0005291", Article: "3:37", Paragraph: "3"}},
		},
		{
			ID:      "days.mondays",
			NL:      "Tot en met 2013 werd ook op maandag post bezorgd; het vermoeden van ontvangst wordt op die jaren toegepast zoals de Hoge Raad het in 2016 gaf.",
			EN:      "Through 2013 post was delivered on Mondays too; to those years the presumption of receipt is applied as the Hoge Raad gave it in 2016.",
			Sources: []incasso.Source{ruling("Hoge Raad", "ECLI:NL:HR:2016:2704")},
		},
		{
			ID:      "days.third_delivery_day",
			NL:      "Voor post vanaf 1 juli 2027 wordt met de derde bezorgdag gerekend, zoals aangekondigd.",
			EN:      "For post from 1 July 2027 the third delivery day is used, as announced.",
			Notice:  deadline.NoticeD3Announced,
			Sources: []incasso.Source{{Law: "Kabinetsbesluit bezorgtijd post, 19 december 2025", URL: "https://www.rijksoverheid.nl/actueel/nieuws/2025/12/19/kabinet-besluit-tot-aanpassing-bezorgtijd-post-per-juli-2026-en-juli-2027"}},
		},
		{
			ID:      "days.fourteen",
			NL:      "De veertien dagen lopen vanaf de dag na ontvangst. Valt de laatste op een zaterdag, zondag, feestdag of gelijkgestelde dag, dan schuift hij door: kosten nooit te vroeg. Niet doorschuiven is een optie.",
			EN:      "The fourteen days run from the day after receipt. When the last is a Saturday, Sunday, holiday or equated day, it moves on: costs never too early. Not moving is an option.",
			Notice:  deadline.NoticeLetterRoll,
			Sources: []incasso.Source{bw6("6:96", "6"), atw("1", "1")},
		},
		{
			ID:      "days.contract_terms",
			NL:      "Een termijn uit een overeenkomst of brief schuift niet door tenzij dat wordt gevraagd. Dagen zijn kalenderdagen. Werkdagen zijn maandag tot en met vrijdag zonder de feestdagen en zonder gelijkgestelde dagen; de gebruiker kan gelijkgestelde dagen, Goede Vrijdag en 5 mei als werkdag aanwijzen.",
			EN:      "A term of a contract or letter does not move unless asked. Days are calendar days. Working days are Monday to Friday without the holidays and without equated days; the caller can make equated days, Good Friday and 5 May working days.",
			Sources: []incasso.Source{atw("4", "")},
		},
		{
			ID:      "days.reach",
			NL:      "De Algemene termijnenwet raakt geen termijnen van meer dan drie maanden, twaalf weken of negentig dagen, geen termijnen in jaren of uren en geen termijnen die terugtellen. Verjaring schuift nooit door.",
			EN:      "The Algemene termijnenwet does not touch terms of more than three months, twelve weeks or ninety days, terms in years or hours, or terms that count back. Limitation never moves.",
			Sources: []incasso.Source{atw("4", "")},
		},
		{
			ID:      "days.payment_term",
			NL:      "De laatste van de dertig dagen van art. 6:119a lid 2 BW schuift niet door tenzij dat wordt gevraagd.",
			EN:      "The last of the thirty days of art. 6:119a lid 2 BW does not move unless asked.",
			Notice:  deadline.NoticePaymentRoll,
			Sources: []incasso.Source{bw6("6:119a", "2"), atw("1", "1")},
		},
		{
			ID:      "days.calendar",
			NL:      "Na de laatste bekende gelijkgestelde dag wordt geantwoord met de feestdagen alleen; het antwoord zegt dat de kalender niet volledig is.",
			EN:      "After the last known equated day the answer uses the holidays alone and says that the calendar is incomplete.",
			Notice:  deadline.NoticeIncomplete,
			Sources: []incasso.Source{atw("3", "3")},
		},
		{
			ID:      "days.contact",
			NL:      "Voor de uren waarin een bureau contact mag zoeken geldt Goede Vrijdag behoedzaam als feestdag.",
			EN:      "For the hours in which an agency may make contact Good Friday is cautiously taken as a holiday.",
			Notice:  deadline.NoticeGoodFriday,
			Sources: []incasso.Source{{Law: "Besluit kwaliteit incassodienstverlening", BWBID: "BWBR0049422", Article: "4.2", Instrument: "Stb. 2024, 44"}},
		},
	}
}

func fileDecisions() []decision {
	return []decision{
		{
			ID:      "letters.strict",
			NL:      "Brieven worden streng beoordeeld: een omstreden formulering geldt als omstreden, nooit als goed en nooit als nietig. Uit een omstreden veertiendagenbrief volgen in een dossier geen kosten.",
			EN:      "Letters are judged strictly: a contested wording counts as contested, never as sound and never as void. In a file no costs follow from a contested 14-day letter.",
			Notice:  "dossier.letter.contested",
			Sources: []incasso.Source{bw6("6:96", "6"), ruling("Hoge Raad", "ECLI:NL:HR:2016:2704")},
		},
		{
			ID:      "file.imputation",
			NL:      "Een betaling gaat eerst naar de kosten die verschuldigd zijn, dan naar verschenen rente, dan naar de hoofdsom. Incassokosten zijn kosten in die zin zodra zij verschuldigd zijn. Betaalde rente wordt nooit bijgeschreven. Wat te veel is betaald wordt gemeld.",
			EN:      "A payment goes first to costs that are due, then to accrued interest, then to principal. Collection costs are costs in that sense once they are due. Interest that was paid is never added. What was paid too much is reported.",
			Sources: []incasso.Source{bw6("6:44", "1"), ruling("Hoge Raad", "ECLI:NL:HR:2015:1868")},
		},
		{
			ID:      "file.capitalised",
			NL:      "Bijgeschreven rente draagt rente maar blijft in de boeken rente: zij wordt voor de hoofdsom betaald, de oudste eerst. Haar als hoofdsom boeken is een optie.",
			EN:      "Interest that was added bears interest but stays interest in the books: it is paid before principal, the oldest first. Booking it as principal is an option.",
			Sources: []incasso.Source{bw6("6:119", "2"), bw6("6:44", "1")},
		},
		{
			ID:      "file.credit_note",
			NL:      "Een creditnota verlaagt de hoofdsom van het begin af: over het gecrediteerde lopen geen rente en geen kosten.",
			EN:      "A credit note lowers the principal from the start: no interest and no costs run over what was credited.",
			Notice:  "dossier.credit_note",
			Sources: []incasso.Source{bw6("6:119", "1")},
		},
		{
			ID:      "file.insolvency",
			NL:      "Tijdens een insolventie wordt behoedzaam geen rente gevraagd; een procedure kan anders bepalen.",
			EN:      "During an insolvency no interest is asked, to be cautious; a procedure can say otherwise.",
			Notice:  "dossier.insolvency.interest",
			Sources: []incasso.Source{bw6("6:119", "1")},
		},
	}
}
