package main

import (
	"encoding/xml"
	"errors"
	"io"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
)

// A thousandth k of the logarithm of n, rounded down, is right when 10^k is at most
// n^1000 and 10^(k+1) is more.
func TestMilliLog10(t *testing.T) {
	ten, thousand := big.NewInt(10), big.NewInt(1000)
	numbers := []int64{1, 2, 3, 7, 9, 10, 11, 99, 100, 101, 4000, 26667, 677500, 999_999, 1_000_000, 1_234_567, 999_999_999, 1_000_000_000, 123_456_789_012}
	for n := int64(12); n < 100_000_000_000; n = n*17/11 + 5 {
		numbers = append(numbers, n)
	}
	for _, n := range numbers {
		k := milliLog10(n)
		power := new(big.Int).Exp(big.NewInt(n), thousand, nil)
		low := new(big.Int).Exp(ten, big.NewInt(k), nil)
		high := new(big.Int).Mul(low, ten)
		if low.Cmp(power) > 0 || high.Cmp(power) <= 0 {
			t.Errorf("%d: %d", n, k)
		}
	}
}

// The figures of the statutory rate since 2000, typed from the decrees.
var ratesByHand = []struct {
	from    string
	percent int
}{
	{"2000-01-01", 6}, {"2001-01-01", 8}, {"2002-01-01", 7}, {"2003-08-01", 5}, {"2004-02-01", 4}, {"2007-01-01", 6},
	{"2009-07-01", 4}, {"2010-01-01", 3}, {"2011-07-01", 4}, {"2012-07-01", 3}, {"2015-01-01", 2}, {"2023-01-01", 4},
	{"2023-07-01", 6}, {"2024-01-01", 7}, {"2025-01-01", 6}, {"2026-01-01", 4},
}

// Read back from the drawing, the line of the statutory rate has the right height
// on every day on which it changed, and on the day before the next change.
func TestRatesAreDrawnRight(t *testing.T) {
	f, err := ratesPlot()
	if err != nil {
		t.Fatal(err)
	}
	wellFormed(t, f.SVG)
	lines := paths(t, f.SVG)
	if len(lines) != 2 {
		t.Fatalf("%d lines", len(lines))
	}
	first, end := incasso.MustDate(2000, 1, 1), incasso.MustDate(2027, 1, 1)
	line := lines[0]
	for _, want := range ratesByHand {
		day := first.DaysUntil(incasso.MustParseDate(want.from))
		at := plotLeft + day*(plotRight-plotLeft)/first.DaysUntil(end)
		got := -1
		for i := 0; i+1 < len(line); i += 2 {
			if line[i][0] <= at+2 && at+2 < line[i+1][0] {
				got = (plotBottom - line[i][1]) * 14 // of the height, which stands for 14%
			}
		}
		if d := got - want.percent*(plotBottom-plotTop); d < -14 || d > 14 {
			t.Errorf("%s: drawn at %d of %d", want.from, got, want.percent*(plotBottom-plotTop))
		}
	}
	if last := line[len(line)-1]; last[0] != plotRight {
		t.Errorf("the line ends at %d", last[0])
	}
	for _, l := range lines {
		inFrame(t, l)
	}
}

// The line of the costs begins at the minimum, ends at the maximum and never falls;
// at 10,000 euro it has the height of 875 euro.
func TestCostsAreDrawnRight(t *testing.T) {
	f, err := costsPlot()
	if err != nil {
		t.Fatal(err)
	}
	wellFormed(t, f.SVG)
	lines := paths(t, f.SVG)
	if len(lines) != 1 {
		t.Fatalf("%d lines", len(lines))
	}
	line := lines[0]
	inFrame(t, line)
	if !slices.IsSortedFunc(line, func(a, b [2]int) int { return a[0] - b[0] }) ||
		!slices.IsSortedFunc(line, func(a, b [2]int) int { return b[1] - a[1] }) {
		t.Error("the line goes back")
	}
	// In thousandths of a power of ten above 10 euro: log 40 is 1.602, log 875 is
	// 2.942, log 6,775 is 3.830; three powers fill the height, six the width.
	height, width := plotBottom-plotTop, plotRight-plotLeft
	for _, want := range []struct{ x, fee int }{{0, 602}, {3000, 1942}, {6000, 2830}} {
		x, y := plotLeft+want.x*width/6000, plotBottom-want.fee*height/3000
		i := slices.IndexFunc(line, func(p [2]int) bool { return p[0] >= x-1 })
		if i < 0 || line[i][0] > x+1 || line[i][1] < y-1 || line[i][1] > y+1 {
			t.Errorf("at %d the line is not at %d", x, y)
		}
	}
	for _, label := range []string{">10.000<", ">1 mln<", ">10 mln<", "minimum €\u00a040, maximum €\u00a06.775"} {
		if !strings.Contains(f.SVG, label) {
			t.Errorf("%q is not there", label)
		}
	}
}

var pathData = regexp.MustCompile(`<path [^>]* d="([^"]*)"`)

// paths reads the points of every line of a drawing.
func paths(t *testing.T, svg string) [][][2]int {
	t.Helper()
	var lines [][][2]int
	for _, m := range pathData.FindAllStringSubmatch(svg, -1) {
		var line [][2]int
		for _, point := range strings.FieldsFunc(m[1], func(r rune) bool { return r == 'M' || r == 'L' }) {
			x, y, _ := strings.Cut(point, " ")
			px, err := strconv.Atoi(x)
			if err != nil {
				t.Fatal(err)
			}
			py, err := strconv.Atoi(y)
			if err != nil {
				t.Fatal(err)
			}
			line = append(line, [2]int{px, py})
		}
		lines = append(lines, line)
	}
	return lines
}

func inFrame(t *testing.T, line [][2]int) {
	t.Helper()
	for _, p := range line {
		if p[0] < plotLeft || p[0] > plotRight || p[1] < plotTop || p[1] > plotBottom {
			t.Errorf("the point %v lies outside the frame", p)
		}
	}
}

func wellFormed(t *testing.T, svg string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}
