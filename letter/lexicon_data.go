package letter

// lexiconRows is the vocabulary of collection letters, folded: small letters, no
// accents, no hyphens.
var lexiconRows = []lexiconRow{
	{cIn, 0, "binnen binne bnnen binen"},
	{cLatest, 0, "uiterlijk uiterlijke uiterste ulterlijk laatste"},
	{cVoor, 0, "voor voorafgaand voordat"},
	{cTot, 0, "tot"},
	{cTm, 0, "t/m tm totenmet"},
	{cNa, 0, "na"},
	{cNadat, 0, "nadat"},
	{cVanaf, 0, "vanaf sinds sedert"},
	{cRun, 0, `ingaand ingaande ingegaan ingaat aanvangend aanvangende aanvangt vangt aanvang aanvangen
		beginnend beginnende begint beginnen start starten startend startende rekenen rekenend
		berekend gerekend geteld tellen telt tellend loopt lopen lopend lopende ingang gaan gaat ingaan
		aanvangsdatum startdatum ingangsdatum`},
	{cNext, 0, "volgend volgende volgt volgde volgen daaropvolgende daaropvolgend opvolgende opvolgend eerstvolgende"},
	{cThat, 0, "dat waarop"},
	{cReceive, 0, `ontvangst ontvangen ontvange ontvagen onvangen ontvangt ontving ontvangend ontvangstdatum ontvangstdag bezorging bezorgd
		bezorgen bezorgt bezorgdatum bezorgdag afgeleverd aflevering aangekomen aankomst bereikt bereikte
		bereiken brievenbus deurmat betekening betekend overhandigd overhandiging uitreiking uitgereikt
		besteld ontvangstbevestiging aantreft aangetroffen bezit kreeg gekregen krijgt binnengekomen
		postbus huis toegekomen geopend opent afgegeven neergelegd achtergelaten mat bus ligt valt aankomt arriveert gearriveerd inontvangstneming ontvangstname overhandigt thuisbezorgd binnenkomt binnenkomst afleveren aflevert verkregen verkrijging aangeboden aanbieding bezorgdatum aantrof vindt inbox mailbox leest gelezen kennisneming kennisgenomen`},
	{cDated, 0, `dagtekening gedagtekend gedateerd briefdatum dagtekent opgesteld opgemaakt datering dateren dagtekenen
		aanmaningsdatum herinneringsdatum briefdagtekening`},
	{cSend, 0, `verzending verzonden verzend verzendt verzenden verstuurd versturen verstuurt verzenddatum
		verzenddag verzendingsdatum postdatum poststempel postmerk toezending toegezonden toegestuurd
		gestuurd stuurden verstuurden terpostbezorging afgifte gepost posten postbezorging gemaild mailden`},
	{cToday, 0, "heden vandaag hedenmorgen nu morgen"},
	{cLetter, 0, `brief brieven schrijven aanmaning aanmaningen herinnering betalingsherinnering
		herinneringsbrief aanmaningsbrief sommatie sommatiebrief mail email emailbericht mailbericht
		bericht ingebrekestelling veertiendagenbrief 14dagenbrief wikbrief aanzegging schrijvens dezes
		missive kennisgeving betalingsverzoek mailtje emailtje briefje berichtje incassobrief laatsteherinnering post aanschrijving`},
	{cDateWord, 0, "datum data dd datums"},
	{cInvoice, 0, `factuur facturen nota notas notaas factuurdatum notadatum factuurdata rekeningen
		facturatie factureren gefactureerd gefactureerde factuurnr facturatiedatum factuurbedrag
		factuurbedragen notabedrag rekeningdatum deelfactuur eindfactuur maandfactuur`},
	{cObject, 0, `levering leveringen geleverd geleverde bestelling bestellingen aankoop aankopen oplevering
		opdracht overeenkomst contract abonnement huurovereenkomst koopovereenkomst dienst diensten
		werkzaamheden behandeling polis verzekering zorgverzekering lidmaatschap stookkosten afrekening jaarafrekening eindafrekening aansluiting cursus
		reparatie verhuur goederen artikelen product producten koop zorgkosten energie consult
		verbruik opleiding kinderopvang stalling sportles lessen les verrichte verleende onderhoud order orders gekocht gehuurd bezoek afspraak reis boeking reservering`},
	{cTerm, 0, `termijn termijnen betalingstermijn betaaltermijn betalingstermijnen betaaltermijnen
		veertiendagentermijn 14dagentermijn dagentermijn tijdvak periode tijdspanne respijt uitstel
		betaalperiode respijttermijn betalingsperiode tijd termijndagen`},
	{cDemo, 0, `deze die dit dat dezelfde genoemde gestelde gegeven voornoemde bovengenoemde bovenstaande
		laatstgenoemde aangegeven vermelde gemelde voormelde bedoelde betreffende eerdergenoemde zulke
		desbetreffende gegunde geboden bovenvermelde hiervoor hierboven daarvoor`},
	{cOver, 0, "ommekomst verstreken verlopen afgelopen overschreden verstrijken verloop afloop verstrijkt afloopt verliep verstreek overschrijding verlopende verstrijking geexpireerd"},
	{cPast, 0, "had hadden diende dienden moest moesten was waren behoorde behoorden verviel vervielen zou"},
	{cPay, 0, `betalen betaalt betaald betaalde betaal betaling betalingen voldoen voldoet voldaan voldoe voldeed voldane
		voldoening overmaken overgemaakt overmaakt overmaking overboeken overgeboekt overboeking
		bijgeschreven bijschrijving bijgeboekt aanzuiveren aangezuiverd vereffenen vereffening aflossen
		storten gestort betalend over te maken deelbetaling betaaldag betaaldatum
		betaalopdracht ideal betaallink qrcode kwijten nakomen nakoming nakomt nakoming`},
	{cDemand, 0, `verzoeken verzoek verzocht verzoekt sommeren sommeer sommeert gesommeerd dringend manen aanmanen
		gemaand aangemaand maan maant vragen vraag gevraagd gelieve gelieven gelegenheid nodigen verlangen
		vorderen verzoeke opgeroepen uitgenodigd sommatie willen wilt wil graag aanmaan sommeerde
		mogelijkheid kans stellen`},
	{cReact, 0, `reageren reactie reageert reageer bezwaar bezwaren betwisten betwist betwisting klacht klachten klagen
		reclameren herroepen herroeping retourneren retour retourzending antwoord antwoorden beantwoorden
		bellen belt terugbellen betalingsregeling regeling afbetalingsregeling protesteren aanvragen
		bedenktijd opzeggen vernomen gehoord vernemen horen verwerken verwerkt verwerking inhoudelijk`},
	{cCosts, 0, `incassokosten incassokostens invorderingskosten incassovergoeding bik wikkosten
		bikkosten incassokost buitengerechtelijke buitengerechtelijk incassotarief incassobedrag
		incassotoeslag inningskosten bgk bgik incassoprovisie innningskosten incassofee aanmaningsvergoeding buitengerechtelijken incassotarieven
		buitengerechterlijke incassokoste incassokosen incasokosten`},
	{cCostWord, 0, "kosten vergoeding kostenvergoeding kostenverhoging toeslag meerkosten verhoging opslag kost"},
	{cAdmin, 0, `herinneringskosten administratiekosten aanmaningskosten aanmaankosten maningskosten maankosten
		dossierkosten registratiekosten behandelkosten behandelingskosten herinneringskost
		aanmaningsvergoedingen verhogingskosten sommatiekosten administratievergoeding kantoorkosten
		administratieve portokosten verzendkosten betaalherinneringskosten servicekosten
		bureaukosten informatiekosten verschotten stornokosten storneringskosten leegmelding`},
	{cInterest, 0, `rente renten rentevergoeding vertragingsrente handelsrente renteverlies rentekosten
		moratoire wettelijkerente rentebedrag contractrente achterstandsrente vertragingsvergoeding`},
	{cVAT, 0, "btw omzetbelasting btwbedrag btwtarief"},
	{cPrincipal, 0, `hoofdsom hoofdsommen hoofdvordering hoofdbedrag factuurbedrag factuurbedragen notabedrag
		huurachterstand betalingsachterstand achterstand premie contributie contributies huur huurtermijn
		schuld schulden vordering vorderingen saldo openstaandbedrag factuursaldo rekeningbedrag
		premieachterstand huurschuld huurpenningen lesgeld collegegeld koopsom koopprijs termijnbedrag
		eigenrisico declaratie declaraties restbedrag restsom restantbedrag restschuld restanthoofdsom
		maandtermijn termijnbedragen maandbedrag vorderingsbedrag abonnementsgeld abonnementskosten
		zorgkosten ouderbijdrage servicekosten leskosten honorarium lidmaatschapsgeld bestelbedrag
		aankoopbedrag behandelbedrag hoofdsomma energiekosten voorschot voorschotten huursom
		cursusgeld schoolgeld vrijwillige ledenbijdrage bijdrage notasaldo debiteurensaldo restantvordering
		premies`},
	{cTotal, 0, `totaal totaalbedrag totale subtotaal samen tezamen totaliter eindbedrag totaalsom eindtotaal
		gezamenlijk gezamenlijke totaalsaldo bijelkaar opgeteld totalen`},
	{cOwe, 0, "verschuldigdheid verschuldigd verschuldigde schuldig verschuldigd betalingsplichtig verplicht"},
	{cMay, 0, `kunnen kan kunt mogelijk mogelijke mogelijkerwijs eventueel eventuele zouden mogen mag wellicht
		misschien gerechtigd bevoegd bevoegdheid overwegen overweegt overweeg voorbehouden voorbehoud voorbehoudt
		behouden behoudt mogelijks mogelijkheid risico riskeert riskeren kunt`},
	{cNot, 0, `niet geen nimmer zonder uitblijven uitblijft uitblijvende gebreke nalaten nalaat nalatig niettijdig
		niettijdige nietbetaling nietnakoming nooit noch uitgebleven laat
		achterwege wanbetaling nalatigheid weigert blijft late latere`},
	{cIf, 0, "indien als wanneer mocht mochten ingeval tenzij zodra anders anderszins bij zo voorzover geval"},
	{cThen, 0, "dan alsdan daarna vervolgens waarna daarop daarnaast daarbovenop dientengevolge derhalve alsnog"},
	{cMust, 0, "moet moeten dient dienen behoort behoren hoeft zult zal"},
	{cCharge, 0, `rekening berekenen berekend doorberekend doorberekenen doorberekening bereken verhogen verhoogd
		verhoogt verhoging vermeerderd vermeerderen vermeerdering opleggen opgelegd bijkomen vorderen gevorderd
		aanspraak maken gebracht brengen breng brengt komen komt toegerekend bovenop
		belast belasten heffen geheven verhalen verhaald toegevoegd toevoegen bijtellen opgehoogd
		ophogen oploopt oplopen vermeerdert erbij extra aangerekend
		gefactureerd opeisbaar claimen berekent doorbelast doorbelasten`},
	{cOpen, 0, `openstaand openstaande open resteert resteren resterend resterende restant achterstallig achterstallige onbetaald
		onbetaalde openstaat verschuldigde opeisbare nog staat openliggende`},
	{cSum, 0, `bedrag bedrage bedragen som bedraagt bedroeg belopen beloopt beloop geldsom sommen bedragje
		groot grootte hoogte betreffen betreft waarde`},
	{cIncl, 0, "inclusief incl inbegrepen ink inc"},
	{cExcl, 0, "exclusief excl ex"},
	{cMax, 0, "maximaal maximum maximale hoogste hoogstens max maximumbedrag"},
	{cMin, 0, "minimaal minimum minimale minstens tenminste minste min"},
	{cDeduct, 0, "minus mindering verminderd aftrek reeds deelbetaling creditnota creditering gecrediteerd tegoed korting af"},
	{cHandover, 0, `deurwaarder gerechtsdeurwaarder deurwaarderskantoor incassobureau incassopartner incassogemachtigde
		dagvaarden dagvaarding gedagvaard advocaat rechter kantonrechter rechtbank gerechtelijke gerechtelijk
		procedure rechtsmaatregelen maatregelen handen vonnis executie beslag incassotraject
		incassoprocedure griffierecht griffierechten dagvaardingskosten deurwaarderskosten executiekosten explootkosten gerechtskosten proceskosten nakosten exploot salaris nasalaris betekeningskosten beslagkosten overdragen overgedragen dragen incassodienst traject`},
	{cWe, 0, "wij we ons onze ik mijn client clienten cliente opdrachtgever opdrachtgeefster mij gemachtigde"},
	{cYou, 0, "u uw uzelf je jij jouw jullie"},
	{cBe, 0, "zijn is bent ben wordt worden word zal zullen zult ontstaat ontstaan heeft hebt hebben geldt gelden volgt"},
	{cOffset, 0, `verrekenen verrekend vooraftrek verrekent verrekening verrekenbaar aftrekken aftrekbaar afgetrokken
		terugvorderen teruggevorderd terugvragen terugkrijgen aftrek terugontvangen vrijgesteld
		btwplichtig vrijstelling aftrekrecht voorbelasting teruggaaf teruggave compenseren terughalen
		belastingplichtig onbelast vrijgestelde nietbtwplichtig btwvrijgesteld teruggevraagd btwaftrek verleggen verrekeningsgerechtigd`},
	{cUnit, int16(unitDay), "dag dagen daags kalenderdagen kalenderdag etmalen etmaal dgn dagens daagse dage dagne"},
	{cUnit, int16(unitWorkday), "werkdagen werkdag"},
	{cUnit, int16(unitWeek), "week weken wkn wk"},
	{cUnit, int16(unitMonth), "maand maanden mnd"},
	{cUnit, int16(unitHour), "uur uren"},
	{cMonth, 1, "januari jan"},
	{cMonth, 2, "februari feb febr"},
	{cMonth, 3, "maart mrt maa mar"},
	{cMonth, 4, "april apr"},
	{cMonth, 5, "mei"},
	{cMonth, 6, "juni jun"},
	{cMonth, 7, "juli jul"},
	{cMonth, 8, "augustus aug"},
	{cMonth, 9, "september sep sept"},
	{cMonth, 10, "oktober okt october oct"},
	{cMonth, 11, "november nov"},
	{cMonth, 12, "december dec"},
	{cWeekday, 0, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo mon tue wed thu fri sat sun"},
	{cEuro, 0, "euro eur euros eurootjes"},
	{cCent, 0, "cent centen eurocent ct"},
	{cRefWord, 0, `kenmerk referentie betalingskenmerk betaalkenmerk dossiernummer dossiernr dossier klantnummer klantnr debiteurnummer
		debiteurennummer debiteurnr factuurnummer factuurnummers factuurnr notanummer zaaknummer relatienummer ordernummer
		bestelnummer referentienummer lidnummer lidmaatschapsnummer polisnummer contractnummer huurdernummer
		ovv omschrijving polisnr notanr huurnummer incassonummer vorderingsnummer patientnummer clientnummer
		declaratienummer contractnr zaaknr ordernr`},
	{cOf, 0, "van ad a groot tot terhoogte te hoogte ten"},
	{cFiller, 0, `en of om te het de een der den des volle hele alsnog nog wel is wordt heeft hebt hebben bent
		door bij aan in op u wij we deze dit dat die welke waarbij waarvan zulks ook dus namelijk`},
	{cAccount, 0, "rekening rekeningnummer bankrekening bankrekeningnummer iban bankrekeningnr giro girorekening ibannummer"},
	{cAgreed, 0, `overeengekomen afgesproken voorwaarden betalingsvoorwaarden leveringsvoorwaarden betalingsconditie betalingscondities
		gebruikelijke standaard netto contractueel contractuele betalingsvoorwaarde geleden`},
	{cTerm, 14, "veertiendagen veertiendagentermijn veertiendaagse veertiendaags"},
	{cTerm, 15, "vijftiendagentermijn vijftiendaagse"},
	{cTerm, 7, "zevendagentermijn zevendaagse"},
	{cBlame, 0, "verzuim gebreke ingebrekestelling ingebreke wanprestatie tekortgeschoten"},
}
