package wik_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

func TestQuoteRefusals(t *testing.T) {
	most := incasso.MaxEUR
	for name, tt := range map[string]struct {
		change func(*wik.Claim)
		code   incasso.Code
		field  string
	}{
		"no principals":      {func(c *wik.Claim) { c.Principals = nil }, incasso.ErrMissingField, "principals"},
		"empty principals":   {func(c *wik.Claim) { c.Principals = []incasso.EUR{} }, incasso.ErrOutOfRange, "principals"},
		"principal zero":     {func(c *wik.Claim) { c.Principals = []incasso.EUR{1, 0} }, incasso.ErrOutOfRange, "principals[1]"},
		"principal negative": {func(c *wik.Claim) { c.Principals[0] = -1 }, incasso.ErrOutOfRange, "principals[0]"},
		"principal too high": {func(c *wik.Claim) { c.Principals[0] = most + 1 }, incasso.ErrOutOfRange, "principals[0]"},
		"smallest int64":     {func(c *wik.Claim) { c.Principals[0] = -1 << 63 }, incasso.ErrOutOfRange, "principals[0]"},
		"sum too high":       {func(c *wik.Claim) { c.Principals = []incasso.EUR{most, 1} }, incasso.ErrOutOfRange, "principals"},
		"no debtor":          {func(c *wik.Claim) { c.Debtor = 0 }, incasso.ErrMissingField, "debtor"},
		"unknown debtor":     {func(c *wik.Claim) { c.Debtor = 99 }, incasso.ErrUnknownWord, "debtor"},
		"unknown origin":     {func(c *wik.Claim) { c.Origin = 99 }, incasso.ErrUnknownWord, "origin"},
		"unknown bought":     {func(c *wik.Claim) { c.Bought = 99 }, incasso.ErrUnknownWord, "bought"},
		"no default":         {func(c *wik.Claim) { c.DefaultDate = incasso.Date{} }, incasso.ErrMissingField, "default_date"},
		"no day":             {func(c *wik.Claim) { c.On = incasso.Date{} }, incasso.ErrMissingField, "on"},
		"default in 1899":    {func(c *wik.Claim) { c.DefaultDate = date("1899-12-31") }, incasso.ErrInvalidDate, "default_date"},
		"day in 2200":        {func(c *wik.Claim) { c.On = date("2200-01-01") }, incasso.ErrInvalidDate, "on"},
		"day before default": {func(c *wik.Claim) { c.On = date("2026-03-01") }, incasso.ErrDateOrder, "on"},
		"tort":               {func(c *wik.Claim) { c.Origin = wik.Tort }, incasso.ErrOutOfScope, "origin"},
		"public law":         {func(c *wik.Claim) { c.Origin = wik.PublicLaw }, incasso.ErrOutOfScope, "origin"},
		"alimony":            {func(c *wik.Claim) { c.Origin = wik.Alimony }, incasso.ErrOutOfScope, "origin"},
		"before the regime":  {func(c *wik.Claim) { c.DefaultDate = date("2012-06-30") }, incasso.ErrBeforeRegime, "default_date"},
		"separate":           {func(c *wik.Claim) { c.Separate = true }, incasso.ErrNotAllowed, "separate"},
		"mixed instalments": {func(c *wik.Claim) {
			c.Principals, c.Instalment.Periodic = eurs("266.66", "266.67"), true
		}, incasso.ErrNotAllowed, "principals"},
		"mixed, larger first": {func(c *wik.Claim) {
			c.Principals, c.Instalment.Periodic = eurs("266.67", "266.66"), true
		}, incasso.ErrNotAllowed, "principals"},
		"earlier without day": {func(c *wik.Claim) {
			c.Instalment.Earlier = []wik.EarlierFee{{Fee: 1}}
		}, incasso.ErrMissingField, "instalment.earlier[0].on"},
		"earlier in 1899": {func(c *wik.Claim) {
			c.Instalment.Earlier = []wik.EarlierFee{{On: date("1899-12-31")}}
		}, incasso.ErrInvalidDate, "instalment.earlier[0].on"},
		"earlier too late": {func(c *wik.Claim) {
			c.Instalment.Earlier = []wik.EarlierFee{{On: c.On}, {On: c.On.AddDays(1)}}
		}, incasso.ErrDateOrder, "instalment.earlier[1].on"},
		"earlier negative": {func(c *wik.Claim) {
			c.Instalment.Earlier = []wik.EarlierFee{{On: c.On, Fee: -1}}
		}, incasso.ErrOutOfRange, "instalment.earlier[0].fee"},
		"agreed negative":      {func(c *wik.Claim) { c.Agreed.Amount = -1 }, incasso.ErrOutOfRange, "agreed.amount"},
		"percent negative":     {func(c *wik.Claim) { c.Agreed.Percent = -1 }, incasso.ErrOutOfRange, "agreed.percent"},
		"minimum too high":     {func(c *wik.Claim) { c.Agreed.Minimum = most + 1 }, incasso.ErrOutOfRange, "agreed.minimum"},
		"amount and percent":   {func(c *wik.Claim) { c.Agreed = wik.Agreed{Amount: 1, Percent: 1} }, incasso.ErrNotAllowed, "agreed.amount"},
		"minimum alone":        {func(c *wik.Claim) { c.Agreed.Minimum = 1 }, incasso.ErrNotAllowed, "agreed.minimum"},
		"agreed beyond range":  {func(c *wik.Claim) { c.Principals[0], c.Agreed.Percent = most, 100_01 }, incasso.ErrOutOfRange, "agreed.percent"},
		"trade and consumer":   {func(c *wik.Claim) { c.Trade.AgreementDate = c.On }, incasso.ErrNotAllowed, "trade"},
		"trade without day":    {func(c *wik.Claim) { c.Debtor, c.Trade.CollectionWork = incasso.Company, true }, incasso.ErrMissingField, "trade.agreement_date"},
		"trade in 2200":        {func(c *wik.Claim) { c.Trade.AgreementDate = date("2200-01-01") }, incasso.ErrInvalidDate, "trade.agreement_date"},
		"last day in 1899":     {func(c *wik.Claim) { c.Trade = wik.Trade{AgreementDate: c.On, LastPaymentDay: date("1899-12-31")} }, incasso.ErrInvalidDate, "trade.last_payment_day"},
		"agreed after default": {func(c *wik.Claim) { c.Debtor, c.Trade.AgreementDate = incasso.Company, c.DefaultDate.AddDays(1) }, incasso.ErrDateOrder, "trade.agreement_date"},
		"last day too late": {func(c *wik.Claim) {
			c.Debtor, c.Trade = incasso.Company, wik.Trade{AgreementDate: date("2020-01-01"), LastPaymentDay: c.DefaultDate}
		}, incasso.ErrDateOrder, "trade.last_payment_day"},
		"unfair to a company": {func(c *wik.Claim) { c.Debtor, c.UnfairClause = incasso.Company, true }, incasso.ErrNotAllowed, "unfair_clause"},

		// One error of several: missing, values in order, relations, law.
		"missing before values":        {func(c *wik.Claim) { c.Principals[0], c.On = 0, incasso.Date{} }, incasso.ErrMissingField, "on"},
		"values before relations":      {func(c *wik.Claim) { c.Principals[0], c.Separate = 0, true }, incasso.ErrOutOfRange, "principals[0]"},
		"days before exclusions":       {func(c *wik.Claim) { c.On, c.Separate = date("2026-03-01"), true }, incasso.ErrDateOrder, "on"},
		"relations before law":         {func(c *wik.Claim) { c.Origin, c.Separate = wik.Tort, true }, incasso.ErrNotAllowed, "separate"},
		"scope before regime":          {func(c *wik.Claim) { c.Origin, c.DefaultDate = wik.Tort, date("2012-01-01") }, incasso.ErrOutOfScope, "origin"},
		"missing in order of contract": {func(c *wik.Claim) { *c = wik.Claim{} }, incasso.ErrMissingField, "principals"},
	} {
		t.Run(name, func(t *testing.T) {
			c := claim(incasso.Consumer, "2026-03-02", 100_00)
			tt.change(&c)
			q, err := wik.Quote(c)
			wantRefusal(t, err, tt.code, tt.field)
			if q != (wik.Quotation{}) {
				t.Errorf("a refusal came with %+v", q)
			}
		})
	}
}

func TestQuoteRange(t *testing.T) {
	q := mustQuote(t, claim(incasso.Consumer, "2199-12-31", incasso.MaxEUR))
	if q.Fee != eur("6775") || q.Applied != wik.AppliedMaximum {
		t.Errorf("%s by %s", q.Fee, q.Applied)
	}
	wantNotice(t, q.Notices(), incasso.NoticeAfterVerified, true)
	q = mustQuote(t, claim(incasso.Consumer, "2026-12-31", 1))
	wantNotice(t, q.Notices(), incasso.NoticeAfterVerified, false)
	wantNotice(t, mustQuote(t, claim(incasso.Consumer, "2027-01-01", 1)).Notices(), incasso.NoticeAfterVerified, true)
}

// TestInstalmentWindow walks the edges of the six months and of the cap.
func TestInstalmentWindow(t *testing.T) {
	fee := func(day, amount string) wik.EarlierFee { return wik.EarlierFee{On: date(day), Fee: eur(amount)} }
	for name, tt := range map[string]struct {
		on      string
		earlier []wik.EarlierFee
		fee     string
		applied wik.Applied
	}{
		"none":                       {"2026-08-15", nil, "40", wik.AppliedInstalmentFirst},
		"fee of zero":                {"2026-08-15", []wik.EarlierFee{fee("2026-08-01", "0")}, "40", wik.AppliedInstalmentFirst},
		"same number, six before":    {"2026-08-15", []wik.EarlierFee{fee("2026-02-15", "40")}, "40", wik.AppliedInstalmentFirst},
		"the day after":              {"2026-08-15", []wik.EarlierFee{fee("2026-02-16", "40")}, "20", wik.AppliedInstalmentFurther},
		"on the day itself":          {"2026-08-15", []wik.EarlierFee{fee("2026-08-15", "40")}, "20", wik.AppliedInstalmentFurther},
		"clipped, last of February":  {"2026-08-31", []wik.EarlierFee{fee("2026-02-28", "40")}, "40", wik.AppliedInstalmentFirst},
		"clipped, first of March":    {"2026-08-31", []wik.EarlierFee{fee("2026-03-01", "40")}, "20", wik.AppliedInstalmentFurther},
		"clipped to 30 April":        {"2026-10-31", []wik.EarlierFee{fee("2026-04-30", "40")}, "40", wik.AppliedInstalmentFirst},
		"leap year":                  {"2028-08-29", []wik.EarlierFee{fee("2028-02-29", "40")}, "40", wik.AppliedInstalmentFirst},
		"room for all":               {"2026-08-15", []wik.EarlierFee{fee("2026-08-01", "120")}, "20", wik.AppliedInstalmentFurther},
		"room for a part":            {"2026-08-15", []wik.EarlierFee{fee("2026-08-01", "100"), fee("2026-07-01", "20.01")}, "19.99", wik.AppliedInstalmentCap},
		"no room":                    {"2026-08-15", []wik.EarlierFee{fee("2026-08-01", "140")}, "0", wik.AppliedInstalmentCap},
		"more than the cap":          {"2026-08-15", []wik.EarlierFee{fee("2026-08-01", "200")}, "0", wik.AppliedInstalmentCap},
		"outside does not count":     {"2026-08-15", []wik.EarlierFee{fee("2026-01-01", "200"), fee("2026-08-01", "40")}, "20", wik.AppliedInstalmentFurther},
		"sums that would not fit":    {"2026-08-15", slices.Repeat([]wik.EarlierFee{{On: date("2026-08-01"), Fee: incasso.MaxEUR}}, 9), "0", wik.AppliedInstalmentCap},
		"one cent counts as charged": {"2026-08-15", []wik.EarlierFee{fee("2026-08-01", "0.01")}, "20", wik.AppliedInstalmentFurther},
	} {
		t.Run(name, func(t *testing.T) {
			c := claim(incasso.Consumer, tt.on, 266_66)
			c.DefaultDate = date("2024-10-01")
			c.Instalment = wik.Instalment{Periodic: true, Earlier: tt.earlier}
			q := mustQuote(t, c)
			if q.Fee != eur(tt.fee) || q.Applied != tt.applied || q.Total != q.Fee || len(q.Bands()) != 0 {
				t.Errorf("%s by %s; want %s by %s", q.Fee, q.Applied, tt.fee, tt.applied)
			}
			wantNotice(t, q.Notices(), wik.NoticeInstalments, true)
		})
	}
}

func TestInstalmentOutsideArticle2a(t *testing.T) {
	earlier := []wik.EarlierFee{{On: date("2026-03-01"), Fee: eur("140")}}
	for name, tt := range map[string]struct {
		change  func(*wik.Claim)
		fee     string
		applied wik.Applied
	}{
		"small":              {func(*wik.Claim) {}, "0", wik.AppliedInstalmentCap},
		"two small, one fee": {func(c *wik.Claim) { c.Principals, c.Instalment.Earlier = eurs("200", "250"), nil }, "40", wik.AppliedInstalmentFirst},
		"at the limit":       {func(c *wik.Claim) { c.Principals[0] = eur("266.67") }, "40", wik.AppliedScale},
		"two above":          {func(c *wik.Claim) { c.Principals = eurs("300", "700") }, "150", wik.AppliedScale},
		"earlier default":    {func(c *wik.Claim) { c.DefaultDate = date("2024-09-30") }, "40", wik.AppliedMinimum},
		"two, earlier default": {func(c *wik.Claim) {
			c.DefaultDate, c.Principals = date("2024-09-30"), eurs("200", "250")
		}, "67.50", wik.AppliedScale},
		"company": {func(c *wik.Claim) { c.Debtor = incasso.Company }, "40", wik.AppliedMinimum},
	} {
		t.Run(name, func(t *testing.T) {
			c := claim(incasso.Consumer, "2026-03-02", 200_00)
			c.Instalment = wik.Instalment{Periodic: true, Earlier: earlier}
			tt.change(&c)
			q := mustQuote(t, c)
			if q.Fee != eur(tt.fee) || q.Applied != tt.applied {
				t.Errorf("%s by %s; want %s by %s", q.Fee, q.Applied, tt.fee, tt.applied)
			}
			wantNotice(t, q.Notices(), wik.NoticeInstalments, true)
		})
	}
}

func TestInstalmentVAT(t *testing.T) {
	c := vatClaim("2026-03-02", "100")
	c.Instalment.Earlier = []wik.EarlierFee{{On: date("2026-02-02"), Fee: eur("40")}}
	if q := mustQuote(t, c); q.Fee != eur("20") || q.Total != eur("24.20") {
		t.Errorf("fee %s, total %s", q.Fee, q.Total)
	}
}

func TestSeparate(t *testing.T) {
	c := claim(incasso.Company, "2026-03-02", 0)
	c.Separate = true
	for _, tt := range []struct {
		principals []string
		fee        string
		applied    wik.Applied
		bases      []string
	}{
		{[]string{"100"}, "40", wik.AppliedMinimum, []string{"100"}},
		{[]string{"100", "200"}, "80", wik.AppliedMinimum, []string{"100", "200"}},
		{[]string{"100", "3000"}, "465", wik.AppliedScale, []string{"100", "2500", "500"}},
		{[]string{"3000", "100", "3000"}, "890", wik.AppliedScale, []string{"2500", "500", "100", "2500", "500"}},
	} {
		c.Principals = eurs(tt.principals...)
		q := mustQuote(t, c)
		var bases []incasso.EUR
		for _, b := range q.Bands() {
			bases = append(bases, b.Base)
		}
		if q.Fee != eur(tt.fee) || q.Applied != tt.applied || !slices.Equal(bases, eurs(tt.bases...)) {
			t.Errorf("%v: %s by %s, bases %v", tt.principals, q.Fee, q.Applied, bases)
		}
		c.Principals[0] = 1 // the caller's list is his own again
		if after := q.Bands(); after[0].Base == 1 {
			t.Error("the quotation changed with the caller's principals")
		}
	}
}

func TestBands(t *testing.T) {
	s, err := wik.Scale(eur("200001.50"))
	if err != nil {
		t.Fatal(err)
	}
	want := []wik.Band{
		{Over: 0, UpTo: 2500_00, Percent: 1500, Base: 2500_00, Amount: 375_00},
		{Over: 2500_00, UpTo: 5000_00, Percent: 1000, Base: 2500_00, Amount: 250_00},
		{Over: 5000_00, UpTo: 10_000_00, Percent: 500, Base: 5000_00, Amount: 250_00},
		{Over: 10_000_00, UpTo: 200_000_00, Percent: 100, Base: 190_000_00, Amount: 1900_00},
		{Over: 200_000_00, UpTo: 0, Percent: 50, Base: 1_50, Amount: 1},
	}
	if diff := cmp.Diff(want, s.Bands()); diff != "" {
		t.Error(diff)
	}
	// On an edge the next band has no part.
	for p, n := range map[string]int{"0.01": 1, "2500": 1, "2500.01": 2, "5000": 2, "10000": 3, "200000": 4, "200000.01": 5} {
		if s, err := wik.Scale(eur(p)); err != nil || len(s.Bands()) != n {
			t.Errorf("%s: %d bands, %v, want %d", p, len(s.Bands()), err, n)
		}
	}
}

func TestFeeDecimalRefusals(t *testing.T) {
	for text, code := range map[string]incasso.Code{
		"-0.01": incasso.ErrOutOfRange, "10000000000.01": incasso.ErrOutOfRange,
		"0.001": incasso.ErrInvalidAmount, "1e9999": incasso.ErrOutOfRange, "1e-9999": incasso.ErrInvalidAmount,
	} {
		_, err := wik.Fee(dec(text))
		wantRefusal(t, err, code, "principal")
	}
	for text, want := range map[string]string{"1e3": "150", "266.7000": "40.01", "0": "0", "-0": "0", "0e50": "0"} {
		if fee, err := wik.Fee(dec(text)); err != nil || !fee.Equal(dec(want)) {
			t.Errorf("Fee(%s) = %s, %v", text, fee, err)
		}
	}
	// Two decimals in the exponent, so that a JSON or SQL writer keeps them.
	if fee, err := wik.Fee(dec("1000")); err != nil || fee.Exponent() != -2 || fee.StringFixed(2) != "150.00" {
		t.Errorf("%s with exponent %d, %v", fee, fee.Exponent(), err)
	}
}

func TestQuotationJSON(t *testing.T) {
	c := vatClaim("2026-03-02", "1000")
	c.VAT.Declared = false
	text, err := json.Marshal(mustQuote(t, c))
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]json.RawMessage
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	for field, want := range map[string]string{
		"principal": `"1000.00"`, "fee": `"150.00"`, "vat_rate": "null", "vat": `"0.00"`, "total": `"150.00"`,
		"applied": `"scale"`, "vat_refused": `"not_declared"`, "notices": "[]",
		"bands": `[{"over":"0.00","up_to":"2500.00","percent":"15.00","base":"1000.00","amount":"150.00"}]`,
	} {
		if string(got[field]) != want {
			t.Errorf("%s is %s, want %s", field, got[field], want)
		}
	}
	if _, there := got["agreed"]; there {
		t.Error("agreed costs where nothing was agreed")
	}
	text, err = json.Marshal(mustQuote(t, claim(incasso.Company, "2026-03-02", 1_000_000_00)))
	if err != nil || !json.Valid(text) {
		t.Fatal(err)
	}
}

func TestQuotationJSONOfBusiness(t *testing.T) {
	c := claim(incasso.Company, "2026-03-02", 10_000_00)
	c.Agreed.Percent, c.Trade.AgreementDate = 1500, date("2025-01-06")
	text, err := json.Marshal(mustQuote(t, c))
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]json.RawMessage
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	for field, want := range map[string]string{
		"agreed": `"1500.00"`, "agreed_effect": `"contractual"`, "trade_fee": `"40.00"`, "trade_from": `"2026-03-02"`,
		"fee": `"875.00"`, "vat_refused": "null",
	} {
		if string(got[field]) != want {
			t.Errorf("%s is %s, want %s", field, got[field], want)
		}
	}
}

func TestClaimJSON(t *testing.T) {
	var c wik.Claim
	in := `{"principals":["100.00"],"debtor":"consumer","origin":"settlement","default_date":"2026-03-02",
		"on":"2026-03-21","vat":{},"instalment":{"earlier":[{"on":"2026-03-01","fee":"40.00"}]}}`
	if err := json.Unmarshal([]byte(in), &c); err != nil {
		t.Fatal(err)
	}
	want := wik.Claim{
		Principals: eurs("100"), Debtor: incasso.Consumer, Origin: wik.Settlement, DefaultDate: date("2026-03-02"),
		On: date("2026-03-21"), VAT: wik.VATFacts{Asked: true},
		Instalment: wik.Instalment{Periodic: true, Earlier: []wik.EarlierFee{{On: date("2026-03-01"), Fee: eur("40")}}},
	}
	if diff := cmp.Diff(want, c, cmp.Comparer(func(a, b incasso.Date) bool { return a == b })); diff != "" {
		t.Error(diff)
	}
	q := mustQuote(t, c)
	if q.VATRefused != wik.NotOutsourced || q.Fee != eur("20") {
		t.Errorf("%+v", q)
	}
	for text, code := range map[string]incasso.Code{
		`{"vat":{"extra":true}}`:                       incasso.ErrUnknownField,
		`{"vat":{"outsourced":"yes"}}`:                 incasso.ErrInvalidType,
		`{"vat":[]}`:                                   incasso.ErrInvalidType,
		`{"instalment":{"earlier":[{"on":"x"}]}}`:      incasso.ErrInvalidDate,
		`{"instalment":{"earlier":[{"fee":"1.001"}]}}`: incasso.ErrInvalidAmount,
		`{"instalment":{"earlier":[],"more":1}}`:       incasso.ErrUnknownField,
		`{"origin":"lease"}`:                           incasso.ErrUnknownWord,
	} {
		var c wik.Claim
		err := json.Unmarshal([]byte(text), &c)
		if err == nil || !isCode(err, code) {
			t.Errorf("%s: %v, want %s", text, err, code)
		}
	}
	if err := json.Unmarshal([]byte(`{"vat":null,"instalment":null}`), &c); err != nil || !c.VAT.Asked {
		t.Errorf("null: %v, %+v", err, c.VAT)
	}
}
