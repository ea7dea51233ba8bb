package wik_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// cellOf returns a cell of the last row of a table.
func cellOf(t *testing.T, name, column string) string {
	t.Helper()
	for _, table := range wik.Tables() {
		if i := slices.Index(table.Columns, column); table.Name == name && i >= 0 {
			return table.Rows[len(table.Rows)-1].Cells[i]
		}
	}
	t.Fatalf("no %s in %s", column, name)
	return ""
}

// TestSentencesSayTheRows: a figure of law that stands in a sentence is the one of
// its row, so that no row changes without the sentence.
func TestSentencesSayTheRows(t *testing.T) {
	refusal := func(c wik.Claim) (nl, en string) {
		t.Helper()
		_, err := wik.Quote(c)
		e, ok := errors.AsType[*incasso.Error](err)
		if !ok {
			t.Fatalf("no refusal but %v", err)
		}
		return e.NL, e.EN
	}
	remark := func(c wik.Claim, id string) (nl, en string) {
		t.Helper()
		for _, n := range mustQuote(t, c).Notices() {
			if n.ID == id {
				return n.NL, n.EN
			}
		}
		t.Fatalf("no notice %s", id)
		return "", ""
	}
	check := func(what, nl, en, wantNL, wantEN string) {
		t.Helper()
		if !strings.Contains(nl, wantNL) || !strings.Contains(en, wantEN) {
			t.Errorf("%s: %q and %q do not say %q and %q", what, nl, en, wantNL, wantEN)
		}
	}

	before := claim(incasso.Consumer, "2026-03-02", 100_00)
	before.DefaultDate = date("2012-06-30")
	regime := date(cellOf(t, "wik_limits", "from"))
	nl, en := refusal(before)
	check("regime", nl, en, regime.DutchDate(), regime.EnglishDate())

	mixed := claim(incasso.Consumer, "2026-03-02", 0)
	mixed.Principals, mixed.Instalment.Periodic = eurs("266.66", "266.67"), true
	below := cellOf(t, "wik_instalments", "below")
	nl, en = refusal(mixed)
	check("small instalment", nl, en, strings.Replace(below, ".", ",", 1)+" euro", below+" euro")

	small := claim(incasso.Consumer, "2026-03-02", 100_00)
	small.Instalment.Periodic = true
	since := date(cellOf(t, "wik_instalments", "from"))
	nl, en = remark(small, wik.NoticeInstalments)
	check("art. 2a", nl, en, since.DutchDate(), since.EnglishDate())

	trade := claim(incasso.Company, "2026-03-02", 100_00)
	trade.Trade = wik.Trade{AgreementDate: date("2013-03-15")}
	amount, _, _ := strings.Cut(cellOf(t, "wik_trade", "amount"), ".")
	from := date(cellOf(t, "wik_trade", "from"))
	nl, en = remark(trade, wik.NoticeTradeBefore)
	check("trade", nl, en, amount+" euro", amount+" euro")
	check("trade", nl, en, from.DutchDate(), from.EnglishDate())
}
