package deadline

import "github.com/go-incasso/incasso"

const (
	urlATW = "https://wetten.overheid.nl/BWBR0002448"
	urlBW6 = "https://wetten.overheid.nl/BWBR0005289"
	urlBW3 = "https://wetten.overheid.nl/BWBR0005291"
)

// readOn is the day on which these texts were last read.
var readOn = incasso.MustDate(2026, 11, 21)

func atw(article, paragraph string) incasso.Ref {
	return incasso.Cite(incasso.Source{Law: "Algemene termijnenwet", BWBID: "BWBR0002448",
		Article: article, Paragraph: paragraph, URL: urlATW, Checked: readOn})
}

func bw6(article, paragraph string) incasso.Ref {
	return incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005289",
		Article: article, Paragraph: paragraph, URL: urlBW6, Checked: readOn})
}

func bw3(article, paragraph string) incasso.Ref {
	return incasso.Cite(incasso.Source{Law: "BW", BWBID: "BWBR0005291",
		Article: article, Paragraph: paragraph, URL: urlBW3, Checked: readOn})
}

// The places where the rules stand. They are references to text that cannot be
// changed.
var (
	srcATW1        = atw("1", "1")
	srcATW1Back    = atw("1", "2")
	srcATW2        = atw("2", "")
	srcATW4        = atw("4", "")
	srcLetter      = bw6("6:96", "6")
	srcNotice      = bw6("6:82", "1")
	srcAgreed      = bw6("6:83", "")
	srcTrade       = bw6("6:119a", "1")
	srcTradeOpen   = bw6("6:119a", "2")
	srcPublic      = bw6("6:119b", "")
	srcReached     = bw3("3:37", "3")
	srcNewPeriod   = bw3("3:319", "")
	srcPresumption = deliveryRules[0].source
	srcBki         = incasso.Cite(incasso.Source{Law: "Besluit kwaliteit incassodienstverlening",
		BWBID: "BWBR0049422", Article: "4.2", Instrument: "Stb. 2024, 44",
		URL: "https://zoek.officielebekendmakingen.nl/stb-2024-44.html", Checked: readOn})
)
