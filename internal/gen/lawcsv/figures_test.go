package lawcsv_test

import (
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/internal/gen/lawcsv"
)

const (
	figureHeader = "figure,from,until,value,unit,law,bwb_id,article,paragraph,instrument,url,checked\n"
	figureSource = ",BW,BWBR0005289,6:96,6,,https://wetten.overheid.nl/BWBR0005289,2026-11-21\n"
)

// figureFile returns a table with the given rows before the columns of source.
func figureFile(rows ...string) string {
	return figureHeader + strings.Join(rows, figureSource) + figureSource
}

func TestReadFigures(t *testing.T) {
	list, err := lawcsv.ReadFigures(write(t, figureFile("a,,2012-12-31,7,points", "a,2013-01-01,,8,points", "b,,,14,days")))
	if err != nil || len(list) != 3 {
		t.Fatalf("%d rows, %v", len(list), err)
	}
	if f := list[1]; f.Name != "a" || f.From != incasso.MustDate(2013, 1, 1) || !f.Until.IsZero() || f.Value != 8 || f.Text("unit") != "points" {
		t.Errorf("read %+v", f)
	}
	if v, err := lawcsv.Constant(list, "b"); v != 14 || err != nil {
		t.Errorf("b is %d, %v", v, err)
	}
	if d, err := lawcsv.Start(list, "a", 8); d != incasso.MustDate(2013, 1, 1) || err != nil {
		t.Errorf("a is 8 since %s, %v", d, err)
	}
	if _, err := lawcsv.Constant(list, "a"); err == nil {
		t.Error("a figure that changed is taken for a constant")
	}
	if _, err := lawcsv.Start(list, "b", 14); err == nil {
		t.Error("a start that nobody read is given")
	}
	if _, err := lawcsv.Constant(list, "c"); err == nil {
		t.Error("a figure without a row has a value")
	}
	if _, err := lawcsv.Start(list, "a", 9); err == nil {
		t.Error("a value without a row has a start")
	}
}

// TestReadFiguresRefuses gives tables that are nearly right.
func TestReadFiguresRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"no rows":         figureHeader,
		"no name":         figureFile(",,,14,days"),
		"no unit":         figureFile("a,,,14,"),
		"no value":        figureFile("a,,,,days"),
		"a part":          figureFile("a,,,14.5,days"),
		"below 0":         figureFile("a,,,-14,days"),
		"zero":            figureFile("a,,,0,days"),
		"no day":          figureFile("a,2013-02-30,,14,days"),
		"no last day":     figureFile("a,,tomorrow,14,days"),
		"ended":           figureFile("a,,2012-12-31,14,days"),
		"a gap":           figureFile("a,,2012-12-30,7,days", "a,2013-01-01,,8,days"),
		"overlap":         figureFile("a,,2013-01-01,7,days", "a,2013-01-01,,8,days"),
		"twice in force":  figureFile("a,,,7,days", "a,2013-01-01,,8,days"),
		"back in time":    figureFile("a,2013-01-01,2012-12-31,7,days", "a,2013-01-01,,8,days"),
		"another unit":    figureFile("a,,2012-12-31,7,days", "a,2013-01-01,,1,weeks"),
		"not together":    figureFile("a,,2012-12-31,7,days", "b,,,3,days", "a,2013-01-01,,8,days"),
		"no law":          strings.Replace(figureFile("a,,,14,days"), ",BW,", ",,", 1),
		"no address":      strings.Replace(figureFile("a,,,14,days"), "https://wetten.overheid.nl/BWBR0005289", "", 1),
		"no day verified": strings.Replace(figureFile("a,,,14,days"), "2026-11-21", "", 1),
	} {
		if list, err := lawcsv.ReadFigures(write(t, text)); err == nil {
			t.Errorf("%s: read as %v", name, list)
		}
	}
}
