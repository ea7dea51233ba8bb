package letter

import "github.com/go-incasso/incasso"

// checked is the day on which the sources were last read.
var checked = incasso.MustDate(2026, 11, 21)

// The sources that the catalogue cites.
var (
	bw696lid4 = bw6("6:96", "4")
	bw696lid6 = bw6("6:96", "6")
	bw696lid7 = bw6("6:96", "7")
	bw681     = bw6("6:81", "")
	bw682     = bw6("6:82", "1")
	bw683     = bw6("6:83", "")
	bw6119a   = bw6("6:119a", "")

	bik1     = bik("1", "")
	bik2lid3 = bik("2", "3")
	bik2a    = bik("2a", "")

	hr2704  = ruling("Hoge Raad 25 november 2016", "ECLI:NL:HR:2016:2704", "")
	mne1575 = ruling("Rechtbank Midden-Nederland", "ECLI:NL:RBMNE:2016:1575",
		"https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBMNE:2016:1575")
	mne3054 = ruling("Rechtbank Midden-Nederland", "ECLI:NL:RBMNE:2016:3054",
		"https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBMNE:2016:3054")
	rot5202 = ruling("Rechtbank Rotterdam", "ECLI:NL:RBROT:2020:5202", "")
	rot9162 = ruling("Rechtbank Rotterdam", "ECLI:NL:RBROT:2020:9162", "")
	ams3212 = ruling("Rechtbank Amsterdam", "ECLI:NL:RBAMS:2020:3212", "")

	consuwijzer = page("https://www.consuwijzer.nl/voorbeeldbrieven/rekeningen-en-incassoprocedures/voorbeeldbrief-onterechte-aanmaning")
	schuldinfo  = page("https://schuldinfo.nl/voorbeeldbrieven/incassokosten/")
	baltes      = page("https://www.baltesadvocatuur.nl/artikel/schuldeisers-en-hun-14-dagen.-")
	lowAmount   = page("https://www.mmincasso.nl/wik-brief/")
	adminCosts  = page("https://www.das.nl/juridische-informatie/aankopen-financien/financien/incasso/veelgestelde-vragen-incassoregels-per-1-juli-2012/mogen-er-nog-andere-kosten-in-rekening-worden-gebracht")
	identified  = page("https://www.agincasso.nl/incassokosten/14-dagen-brief/")
	interestDue = page("https://vdk-gdw.nl/wikbrief/")
	unfairTerm  = page("https://hafkamp.nl/cases/206/oneerlijk-incassokostenbeding")
	b2bScale    = page("https://www.deneefadvocaten.nl/meer-duidelijkheid-over-incassokosten/")
	soleTrader  = page("https://rein.nl/15-dagen-brief/")
	belgian     = incasso.Source{Law: "Wetboek van economisch recht (België)", Article: "XIX", Checked: checked}

	energy11 = incasso.Source{Law: "Regeling afsluitbeleid kleinverbruikers elektriciteit en gas", Article: "3",
		Instrument: "Stcrt. 2011, 11579", URL: "https://zoek.officielebekendmakingen.nl/stcrt-2011-11579.html", Checked: checked}
	debtHelp20 = incasso.Source{Law: "Besluit gemeentelijke schuldhulpverlening", Article: "2",
		Instrument: "Stb. 2020, 240", URL: "https://zoek.officielebekendmakingen.nl/stb-2020-240.html", Checked: checked}
)

func bw6(article, paragraph string) incasso.Source {
	return incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: article, Paragraph: paragraph,
		URL: "https://wetten.overheid.nl/BWBR0005289", Checked: checked}
}

func hr2704of(paragraph string) incasso.Source {
	return ruling("Hoge Raad 25 november 2016, r.o. "+paragraph, "ECLI:NL:HR:2016:2704", "")
}

func bik(article, paragraph string) incasso.Source {
	return incasso.Source{Law: "Besluit vergoeding voor buitengerechtelijke incassokosten",
		BWBID: "BWBR0031432", Article: article, Paragraph: paragraph,
		Instrument: "Stb. 2012, 141", URL: "https://wetten.overheid.nl/BWBR0031432", Checked: checked}
}

func wki(article, paragraph, sentence string) incasso.Source {
	return incasso.Source{Law: "Wet kwaliteit incassodienstverlening", BWBID: "BWBR0046685",
		Article: article, Paragraph: paragraph, Sentence: sentence,
		URL: "https://wetten.overheid.nl/BWBR0046685", Checked: checked}
}

func bki(article, paragraph, sentence string) incasso.Source {
	return incasso.Source{Law: "Besluit kwaliteit incassodienstverlening", BWBID: "BWBR0049422",
		Article: article, Paragraph: paragraph, Sentence: sentence, Instrument: "Stb. 2024, 44",
		URL: "https://zoek.officielebekendmakingen.nl/stb-2024-44.html", Checked: checked}
}

func rki(article string) incasso.Source {
	return incasso.Source{Law: "Regeling kwaliteit incassodienstverlening", Article: article,
		Instrument: "Stcrt. 2024, 10329",
		URL:        "https://zoek.officielebekendmakingen.nl/stcrt-2024-10329.html", Checked: checked}
}

func ruling(law, ecli, url string) incasso.Source {
	if url == "" {
		url = "https://uitspraken.rechtspraak.nl/details?id=" + ecli
	}
	return incasso.Source{Law: law, ECLI: ecli, URL: url, Checked: checked}
}

func page(url string) incasso.Source { return incasso.Source{URL: url, Checked: checked} }
