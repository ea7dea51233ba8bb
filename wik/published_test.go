package wik_test

import (
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// Pages on which several figures stand.
const (
	pageRueb   = "https://www.ruebincasso.nl/incassokosten-bij-meerdere-vorderingen/"
	pageDeman  = "https://demanenpartners.nl/?page_id=84"
	pageMKB    = "https://www.mkbservicedesk.nl/7961/hoeveel-incassokosten-mag-rekenen.htm"
	pageNHO    = "https://lexboost.com/rechtspraak/ECLI:NL:RBNHO:2019:10990"
	pageBill   = "https://schuldinfo.nl/nieuwsbericht/news/wetsvoorstel-incassokosten-naar-tweede-kamer/"
	vectorsLX  = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_wik_edge_cases.py"
	vectorsLW  = "https://github.com/Apartsalan/luxis/blob/afe6a1ad7a6cf5a9743a5176686d731e2d35f05e/backend/tests/test_wik.py"
	vectorsDF  = "https://github.com/deforexopleiding-bit/forex-opleiding-interface/blob/483d9371ff3cd959626f7370d910b5280b60d67c/tests/incassokosten.test.js"
	byTheScale = "arithmetic of the scale"
)

// published are figures that courts, advisers and others printed. total is with
// VAT; empty where VAT was not part of the figure.
var published = []struct {
	id         string
	principals []string
	day        string // the day whose VAT percentage counts
	fee, total string
	page       string
}{
	{"A3", []string{"800"}, "2022-06-01", "120.00", "145.20", "https://www.lexboost.com/rechtspraak/ECLI:NL:RBNHO:2022:5944"},
	{"A4", []string{"1800"}, "2019-06-01", "270.00", "326.70", pageNHO},
	{"A5", []string{"900"}, "2019-06-01", "135.00", "163.35", pageNHO},
	{"A8", []string{"507.55"}, "2017-11-22", "76.13", "", "https://lexboost.com/rechtspraak/ECLI:NL:RBGEL:2017:6199"},
	{"A9", []string{"101.96"}, "2013-11-05", "40.00", "48.40", "https://www.dirkzwager.nl/kennis/artikelen/gedaagde-te-voortvarend-in-rechte-betrokken-proceskosten-voor-rekening-eiseres/"},
	{"A10", []string{"185.15"}, "2014-01-01", "40.00", "", "https://schuldinfo.nl/nieuwsbericht/news/heraansluitkosten-tele2-oneerlijk/"},

	{"B1", []string{"10"}, "2020-01-01", "40.00", "", pageRueb},
	{"B2", []string{"266.66"}, "2020-01-01", "40.00", "", pageRueb},
	{"B3", []string{"300"}, "2020-01-01", "45.00", "", "https://www.credifin-nederland.com/debt-collection-services/calculate-collection-costs/"},
	{"B4", []string{"1000"}, "2020-01-01", "150.00", "", "https://martijnschut.blog/2010/03/29/wetsvoorstel-incassokosten/"},
	{"B5", []string{"125"}, "2020-01-01", "40.00", "", pageDeman},
	{"B6", []string{"23000"}, "2020-01-01", "1005.00", "", "http://www.supportinfinance.nl/incasso/incassokosten"},
	{"B7", []string{"3000"}, "2020-01-01", "425.00", "", pageBill},
	{"B8", []string{"4000"}, "2020-01-01", "525.00", "", "https://www.nova-incasso.nl/kennisbank/wet-incassokosten-wik/"},
	{"B9", []string{"4400"}, "2013-07-17", "565.00", "", pageMKB},
	{"B10", []string{"10000"}, "2020-01-01", "875.00", "", "https://www.das.nl/ondernemer/kennisbank/archief/wat-is-de-hoogte-van-de-incassokosten"},
	{"B11", []string{"1000000"}, "2013-07-17", "6775.00", "", pageMKB},
	{"B12", []string{"493.21", "493.21"}, "2020-01-01", "147.96", "", "https://www.woonbond.nl/vraagbaak/wanneer-mag-verhuurder-incassokosten-vragen"},

	{"C2", []string{"1.00"}, "2020-01-01", "40.00", "", vectorsLX},
	{"C3", []string{"100.00"}, "2020-01-01", "40.00", "48.40", vectorsLX},
	{"C4", []string{"150.00"}, "2020-01-01", "40.00", "", vectorsLW},
	{"C5", []string{"200.00"}, "2020-01-01", "40.00", "", vectorsDF},
	{"C6", []string{"266.67"}, "2020-01-01", "40.00", "", vectorsLX},
	{"C7", []string{"267.00"}, "2020-01-01", "40.05", "", vectorsLX},
	{"C8", []string{"412.30"}, "2020-01-01", "61.85", "", byTheScale},
	{"C9", []string{"1000.00"}, "2020-01-01", "150.00", "181.50", vectorsLX},
	{"C10", []string{"750.00", "400.00"}, "2020-01-01", "172.50", "", vectorsDF},
	{"C11", []string{"2499.99"}, "2020-01-01", "375.00", "", vectorsLX},
	{"C12", []string{"2500.00"}, "2020-01-01", "375.00", "", vectorsLX},
	{"C13", []string{"2500.01"}, "2020-01-01", "375.00", "", vectorsLX},
	{"C14", []string{"2500.10"}, "2020-01-01", "375.01", "", vectorsDF},
	{"C15", []string{"2501.00"}, "2020-01-01", "375.10", "", vectorsLX},
	{"C16", []string{"3333.33"}, "2020-01-01", "458.33", "", vectorsLX},
	{"C17", []string{"3500.00"}, "2020-01-01", "475.00", "574.75", vectorsLW},
	{"C18", []string{"4999.99"}, "2020-01-01", "625.00", "", vectorsLX},
	{"C19", []string{"5000.00"}, "2020-01-01", "625.00", "756.25", vectorsLX},
	{"C20", []string{"5001.00"}, "2020-01-01", "625.05", "", vectorsLX},
	{"C21", []string{"7500.00"}, "2020-01-01", "750.00", "", vectorsLX},
	{"C22", []string{"8400.00"}, "2020-01-01", "795.00", "961.95", byTheScale},
	{"C23", []string{"9999.99"}, "2020-01-01", "875.00", "", vectorsLX},
	{"C24", []string{"6000.00", "4000.00"}, "2020-01-01", "875.00", "", vectorsDF},
	{"C25", []string{"10001.00"}, "2020-01-01", "875.01", "", vectorsLX},
	{"C26", []string{"15000.00"}, "2020-01-01", "925.00", "", vectorsLX},
	{"C27", []string{"25000.00"}, "2020-01-01", "1025.00", "", vectorsLW},
	{"C28", []string{"100000.00"}, "2020-01-01", "1775.00", "", vectorsLW},
	{"C29a", []string{"199999.99"}, "2020-01-01", "2775.00", "", vectorsLX},
	{"C29b", []string{"200000.00"}, "2020-01-01", "2775.00", "", vectorsLX},
	{"C29c", []string{"200000.01"}, "2020-01-01", "2775.00", "", vectorsLX},
	{"C30", []string{"200001.00"}, "2020-01-01", "2775.01", "", vectorsLX},
	{"C31", []string{"500000.00"}, "2020-01-01", "4275.00", "", vectorsLW},
	{"C32a", []string{"1000000.00"}, "2020-01-01", "6775.00", "", vectorsLX},
	{"C32b", []string{"5000000.00"}, "2020-01-01", "6775.00", "8197.75", vectorsLX},
}

func TestPublishedFigures(t *testing.T) {
	for _, tt := range published {
		t.Run(tt.id, func(t *testing.T) {
			c := claim(incasso.Consumer, tt.day, 0)
			c.Principals = eurs(tt.principals...)
			if tt.total != "" {
				c.VAT = wik.VATFacts{Outsourced: true, Declared: true}
			}
			q := mustQuote(t, c)
			if q.Fee != eur(tt.fee) || (tt.total != "" && q.Total != eur(tt.total)) {
				t.Errorf("%v: fee %s, total %s; want %s, %s (%s)", tt.principals, q.Fee, q.Total, tt.fee, tt.total, tt.page)
			}
		})
	}
}

// TestPublishedNone is figure C1: no principal, no fee, and the minimum does not
// make one; a negative principal is refused.
func TestPublishedNone(t *testing.T) {
	s, err := wik.Scale(0)
	if err != nil || s.Fee != 0 || s.Applied != wik.AppliedNone || len(s.Bands()) != 0 {
		t.Errorf("Scale(0) = %+v, %v", s, err)
	}
	_, err = wik.FeeEUR(-1)
	wantRefusal(t, err, incasso.ErrOutOfRange, "principal")
}

// TestPublishedRounding holds the two figures that are no fee of the scale but
// show how courts round: A11, VAT of 19% over agreed costs of 3,762.47
// (ECLI:NL:HR:2015:1868, in https://cassatieblog.nl/proces-en-beslagrecht/prejudiciele-beslissingen-bedongen-buitengerechtelijke-incassokosten-b2b-relatie/),
// and A12, 15% of 24,821.73 as agreed between businesses
// (https://lexboost.com/rechtspraak/ECLI:NL:GHSHE:2014:2234).
func TestPublishedRounding(t *testing.T) {
	vat, err := eur("3762.47").Percent(1900)
	if err != nil || vat != eur("714.87") {
		t.Errorf("A11: VAT %s, %v", vat, err)
	}
	c := claim(incasso.Company, "2013-01-15", eur("24821.73"))
	c.Agreed = wik.Agreed{Percent: 1500}
	q := mustQuote(t, c)
	if q.Agreed != eur("3723.26") || q.Fee != eur("1023.22") || q.AgreedEffect != wik.AgreedContractual {
		t.Errorf("A12: agreed %s beside the scale %s, %s", q.Agreed, q.Fee, q.AgreedEffect)
	}
}

// TestPublishedDeviations holds figures that were printed and do not follow the
// scale: what the package gives for them is not what the page says.
func TestPublishedDeviations(t *testing.T) {
	for _, tt := range []struct {
		name, principal, printed, fee, page string
	}{
		// 15% to 500, then "10% + 65": invented bands.
		{"invented bands", "1000", "165.00", "150.00", "https://selfcollect.nl/?page_id=2827"},
		// "10.000 - 190.000" at 1%: the upper bound is 200,000, 190,000 the width.
		{"width taken for the bound", "200000", "2725.00", "2775.00", "https://www.huurstunt.nl/veelgestelde-vragen/mag-verhuurder-incassokosten-doorrekenen"},
		{"maximum with a slip", "2000000", "6777.00", "6775.00", "https://admin.amsadvocaten.com/blog/contract-law/new-dutch-law-on-extrajudicial-collection-costs/"},
		// The maximum is reached at 1,000,000, not at 1,005,000.
		{"maximum too late", "999000", "6775.00", "6770.00", vectorsLX},
		// Totals with principal and interest, called costs.
		{"total called costs", "10000", "11074.09", "875.00", "https://viottalaw.com/en/expertise/litigation/extrajudicial-collection-costs/"},
		{"total called costs", "20000", "21097.74", "975.00", "https://viottalaw.com/en/expertise/litigation/extrajudicial-collection-costs/"},
		// The bill stopped at 25,000; the decree does not.
		{"bill", "30000", "1025.00", "1075.00", "http://www.hendriksenadvocatenkantoor.nl/applications/nieuwsmedia_news/printarticle.php?nieuwsmedia_inhoud=66"},
		{"minimum with VAT above it", "329.14", "48.40", "49.37", "https://meppelercourant.nl/artikel/1025725/fatsoen.html"},
		// Moderated by the judge.
		{"moderated", "5697.73", "622.00", "659.89", "https://lexboost.com/rechtspraak/ECLI:NL:RBNHO:2022:7348"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fee := incasso.EUR(mustFee(t, int64(eur(tt.principal))))
			if fee != eur(tt.fee) || fee == eur(tt.printed) {
				t.Errorf("fee over %s is %s, want %s and not %s (%s)", tt.principal, fee, tt.fee, tt.printed, tt.page)
			}
		})
	}
}

// TestPublishedDeviationsReached holds two printed amounts of which the principal
// is not known: 761.50 as agreed costs
// (https://lexboost.com/rechtspraak/ECLI:NL:RBROT:2020:9174) and 91.85 after a
// flight (https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBNHO:2021:5062).
// No compensation of art. 7 Regulation (EC) 261/2004, up to six passengers, gives
// 91.85, with VAT or without.
func TestPublishedDeviationsReached(t *testing.T) {
	for _, each := range []int64{250_00, 400_00, 600_00} {
		for n := int64(1); n <= 6; n++ {
			fee := incasso.EUR(mustFee(t, n*each))
			vat, err := fee.Percent(2100)
			if err != nil || fee == eur("91.85") || fee+vat == eur("91.85") {
				t.Errorf("%d times %d: fee %s, with VAT %s", n, each, fee, fee+vat)
			}
		}
	}
	// 15% of 5,076.67 is 761.50; the scale over that is less.
	if fee := incasso.EUR(mustFee(t, 5076_67)); fee >= eur("761.50") {
		t.Errorf("fee %s", fee)
	}
}

// TestVATOverLimits holds that VAT is added to the minimum and to the
// maximum alike, whatever pages say of a "maximum with VAT"
// (https://www.betalis.nl/meer/faq).
func TestVATOverLimits(t *testing.T) {
	c := claim(incasso.Consumer, "2026-03-02", 0)
	c.VAT = wik.VATFacts{Outsourced: true, Declared: true}
	for principal, total := range map[string]string{"0.01": "48.40", "1000000.01": "8197.75"} {
		c.Principals = eurs(principal)
		if q := mustQuote(t, c); q.Total != eur(total) {
			t.Errorf("%s: total %s, want %s", principal, q.Total, total)
		}
	}
}
