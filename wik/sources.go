package wik

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// bik cites a paragraph of the decree as it was published.
func bik(article, paragraph string) incasso.Ref {
	return incasso.Cite(incasso.Source{
		Law: "BIK", BWBID: "BWBR0031432", Article: article, Paragraph: paragraph,
		Instrument: "Stb. 2012, 141", URL: "https://zoek.officielebekendmakingen.nl/stb-2012-141.html",
		Checked: incasso.MustDate(2026, 11, 21),
	})
}

// ruling cites a ruling of the Hoge Raad, of which summaries were read.
func ruling(ecli string) incasso.Ref {
	return incasso.Cite(incasso.Source{
		Law: "HR", ECLI: ecli, URL: "https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli,
	})
}

// The places in the law that steps refer to, beside those in the tables.
//
//nolint:gochecknoglobals // never written after they are made, not reachable from outside.
var (
	refScope    = bik("1", "")
	refScale    = bik("2", "1")
	refMinimum  = bik("2", "2")
	refVATRaise = bik("2", "3")
	// Its text could not be read, so no day says that it was checked.
	refInstalment = incasso.Cite(incasso.Source{
		Law: "BIK", BWBID: "BWBR0031432", Article: "2a", Instrument: "Stb. 2024, 44",
		URL: "https://zoek.officielebekendmakingen.nl/stb-2024-44.html",
	})
	refWork = incasso.Cite(incasso.Source{
		Law: "BW", BWBID: "BWBR0005289", Article: "6:96", Paragraph: "2", Sentence: "c",
		URL: "https://wetten.overheid.nl/BWBR0005289", Checked: incasso.MustDate(2026, 11, 21),
	})
	refTrade = incasso.Cite(incasso.Source{
		Law: "BW", BWBID: "BWBR0005289", Article: "6:96", Paragraph: "4",
		Instrument: "Stb. 2012, 647; Stb. 2013, 9",
		URL:        "https://wetten.overheid.nl/BWBR0005289/2013-03-16", Checked: incasso.MustDate(2026, 11, 21),
	})
	refModeration = incasso.Cite(incasso.Source{
		Law: "Rv", BWBID: "BWBR0001827", Article: "242",
		URL: "https://wetten.overheid.nl/BWBR0001827", Checked: incasso.MustDate(2026, 11, 21),
	})
	refPartPayment = ruling("ECLI:NL:HR:2016:2704")
)

// stepSources returns the sources of steps, each once, in the order of the steps.
func stepSources(steps []incasso.Step) []incasso.Source {
	out := make([]incasso.Source, 0, len(steps))
	for i := range steps {
		if src := steps[i].Source; !src.IsZero() && !slices.Contains(out, src.Source()) {
			out = append(out, src.Source())
		}
	}
	return out
}

// Sources returns the places in the law that the quotation rests on, each once. The
// paragraphs of art. 6:96 BW are those of the day On.
func (q Quotation) Sources() []incasso.Source { return stepSources(q.Steps()) }

// Sources returns the places in the law that the standing rests on, each once. The
// paragraphs of art. 6:96 BW are those of the day that was asked about.
func (s Standing) Sources() []incasso.Source { return stepSources(s.Steps()) }
