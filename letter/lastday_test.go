package letter_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
	"github.com/go-incasso/incasso/letter"
)

// withTerm writes a 14-day letter and gives it another term in words.
func withTerm(t *testing.T, words string) string {
	t.Helper()
	l, err := letter.Write(letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)})
	if err != nil {
		t.Fatal(err)
	}
	const sound = "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd"
	if !strings.Contains(l.Text, sound) {
		t.Fatal(l.Text)
	}
	return strings.ReplaceAll(l.Text, sound, words)
}

// TestReadLastDay counts the term that a text gives from the day of receipt, by hand:
// the letter is of Wednesday 22 April 2026 and arrives on Friday the 24th.
func TestReadLastDay(t *testing.T) {
	const after = " vanaf de dag nadat deze brief bij u is bezorgd"
	for _, c := range []struct {
		words, last  string
		days, length int
		unit         deadline.Unit
	}{
		{"binnen veertien dagen" + after, "2026-05-08", 14, 14, deadline.Days},
		{"binnen vijftien dagen nadat deze brief bij u is bezorgd", "2026-05-09", 15, 15, deadline.Days},
		{"binnen drie weken" + after, "2026-05-15", 21, 3, deadline.Weeks},
		// Without Saturdays, Sundays, 27 April, 5, 14, 15 and 25 May (15 May is an equated day).
		{"binnen vijftien werkdagen" + after, "2026-05-21", 0, 15, deadline.WorkingDays},
		{"binnen eenentwintig werkdagen" + after, "2026-06-01", 0, 21, deadline.WorkingDays},
		{"binnen een maand" + after, "2026-05-24", 0, 1, deadline.Months},
		{"binnen 1 maand nadat u deze brief heeft ontvangen", "2026-05-24", 0, 1, deadline.Months},
		{"binnen 16 dagen na dagtekening van deze brief", "2026-05-08", 16, 16, deadline.Days},
		{"uiterlijk op 20 mei 2026", "2026-05-20", 0, 0, 0},
		{"vóór 20 mei 2026", "2026-05-19", 0, 0, 0},
		{"binnen veertien dagen" + after + ", dus uiterlijk op 12 mei 2026", "2026-05-12", 14, 14, deadline.Days},
		{"binnen veertien dagen" + after + ", dus uiterlijk op 5 mei 2026", "2026-05-08", 14, 14, deadline.Days},
		{"binnen veertien dagen", "", 14, 14, deadline.Days},
	} {
		rep, err := letter.Check(letter.Input{Kind: letter.FourteenDay, Text: withTerm(t, c.words)})
		if err != nil {
			t.Fatal(err)
		}
		r := rep.Read
		if r.TermDays.Or(0) != c.days || r.TermLength.Or(0) != c.length || r.TermUnit.Or(0) != c.unit {
			t.Errorf("%s: %d days, %d %s", c.words, r.TermDays.Or(0), r.TermLength.Or(0), r.TermUnit.Or(0))
		}
		want := incasso.Date{}
		if c.last != "" {
			want = day(c.last)
		}
		if got, ok := r.LastDay(day("2026-04-24")); got != want || ok != (c.last != "") {
			t.Errorf("%s: last day %s %t, want %s", c.words, got, ok, want)
		}
	}
	if last, ok := (letter.Read{}).LastDay(day("2026-04-24")); ok {
		t.Errorf("nothing was read, but %s", last)
	}
}

// TestCheckWorkingDays weighs ten working days by the day of receipt: received on a
// Saturday they end on the thirteenth day, on a Friday on the fourteenth. Where that day
// is not known, neither is their length; nine are always too few, eleven never.
func TestCheckWorkingDays(t *testing.T) {
	const after = " vanaf de dag nadat deze brief bij u is bezorgd"
	for _, c := range []struct {
		words, received string
		want            letter.Verdict
	}{
		{"binnen tien werkdagen" + after, "2026-02-07", letter.VerdictVoid},
		{"binnen tien werkdagen" + after, "2026-02-06", letter.VerdictValid},
		{"binnen tien werkdagen" + after, "", letter.VerdictContested},
		{"binnen negen werkdagen" + after, "", letter.VerdictVoid},
		{"binnen elf werkdagen" + after, "", letter.VerdictValid},
		{"binnen vijftien werkdagen" + after, "2026-02-07", letter.VerdictValid},
	} {
		text := strings.Replace(withTerm(t, c.words), "Datum: 22 april 2026\n", "", 1)
		text = strings.NewReplacer("4 maart 2026", "31 januari 2026", "2 februari 2026", "2 januari 2026").Replace(text)
		in := letter.Input{Kind: letter.FourteenDay, Text: text, Facts: letter.Facts{Debtor: incasso.Consumer}}
		if c.received != "" {
			in.Facts.Emailed = day(c.received)
		}
		rep, err := letter.Check(in)
		if err != nil || rep.Verdict != c.want || hasFinding(rep.Findings, "C-TERM-LEN") != (c.want != letter.VerdictValid) {
			t.Errorf("%s, received %s: verdict %s, error %v, findings %v", c.words, c.received, rep.Verdict, err, findingIDs(rep.Findings))
		}
	}
}
