package main

import (
	"fmt"
	"html"
	"strings"
)

// The plots are drawn in whole units, ten to a pixel of the intended size, so that
// no figure passes through a fraction.
const (
	plotWidth  = 4800
	plotHeight = 3300
	plotLeft   = 620
	plotRight  = plotWidth - 320
	plotTop    = 560
	plotBottom = plotHeight - 480
)

// Colours that keep a contrast of more than 7 to 1 on white. Lines differ in more
// than colour, too: the legend says which lies above, or they are dashed.
const (
	blue = "#0b4f8a"
	rust = "#9a2f00"
	ink  = "#1a1a1a"
	grid = "#d0d0d0"
)

// plot collects the elements of an SVG.
type plot struct {
	id string
	b  strings.Builder
}

// newPlot begins a plot with a title and a description in both languages, which
// screen readers read out.
func newPlot(id string, title, desc text) *plot {
	p := &plot{id: id}
	fmt.Fprintf(&p.b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="plot-%s-title plot-%s-desc" font-family="system-ui, sans-serif" font-size="150" fill="%s">`+"\n",
		plotWidth, plotHeight, id, id, ink)
	fmt.Fprintf(&p.b, `<title id="plot-%s-title">%s / %s</title>`+"\n", id, html.EscapeString(title.NL), html.EscapeString(title.EN))
	fmt.Fprintf(&p.b, `<desc id="plot-%s-desc">%s / %s</desc>`+"\n", id, html.EscapeString(desc.NL), html.EscapeString(desc.EN))
	fmt.Fprintf(&p.b, `<rect width="%d" height="%d" fill="#ffffff"/>`+"\n", plotWidth, plotHeight)
	return p
}

func (p *plot) end() string {
	p.b.WriteString("</svg>")
	return p.b.String()
}

// vertical draws a grid line at x with its label below.
func (p *plot) vertical(x int, label string) {
	p.line(x, plotTop, x, plotBottom, grid, 10, "")
	p.label(x, plotBottom+210, "middle", ink, label)
}

// horizontal draws a grid line at y with its label to the left.
func (p *plot) horizontal(y int, label string) {
	p.line(plotLeft, y, plotRight, y, grid, 10, "")
	p.label(plotLeft-70, y+50, "end", ink, label)
}

func (p *plot) line(x1, y1, x2, y2 int, colour string, width int, dashes string) {
	fmt.Fprintf(&p.b, `<line x1="%d" y1="%d" x2="%d" y2="%d" stroke="%s" stroke-width="%d"%s/>`+"\n",
		x1, y1, x2, y2, colour, width, dashAttr(dashes))
}

func (p *plot) label(x, y int, anchor, colour, s string) {
	fmt.Fprintf(&p.b, `<text x="%d" y="%d" text-anchor="%s" fill="%s">%s</text>`+"\n",
		x, y, anchor, colour, html.EscapeString(s))
}

// path draws straight lines through points.
func (p *plot) path(points [][2]int, colour, dashes string) {
	fmt.Fprintf(&p.b, `<path fill="none" stroke="%s" stroke-width="32" stroke-linejoin="round"%s d="`, colour, dashAttr(dashes))
	for i, pt := range points {
		verb := "L"
		if i == 0 {
			verb = "M"
		}
		fmt.Fprintf(&p.b, "%s%d %d", verb, pt[0], pt[1])
	}
	p.b.WriteString("\"/>\n")
}

// legend names a line, at a height above the plot.
func (p *plot) legend(y int, colour, dashes, s string) {
	p.line(plotLeft, y-50, plotLeft+330, y-50, colour, 32, dashes)
	p.label(plotLeft+400, y, "start", colour, s)
}

func dashAttr(dashes string) string {
	if dashes == "" {
		return ""
	}
	return ` stroke-dasharray="` + dashes + `"`
}

// scale maps a value between low and high to a place between from and to.
func scale(v, low, high int64, from, to int) int {
	return from + int((v-low)*int64(to-from)/(high-low))
}

// milliLog10 returns a thousandth of the common logarithm of n, rounded down, for n from 1:
// the whole part is the number of digits less one, and squaring the rest doubles
// its logarithm, which gives the fraction bit by bit.
func milliLog10(n int64) int64 {
	const one = 1_000_000_000 // mantissas are held in billionths
	digits, unit := int64(0), int64(1)
	for n/unit >= 10 {
		unit *= 10
		digits++
	}
	// The mantissa lies from 1 to below 10; n stays below 10^15 here.
	mantissa := n / unit * one
	for rest, place := n%unit, int64(one); rest != 0 && place >= 10; {
		unit /= 10
		place /= 10
		mantissa += rest / unit * place
		rest %= unit
	}
	fraction := int64(0)
	for range 20 {
		mantissa = squareBillionths(mantissa)
		fraction *= 2
		if mantissa >= 10*one {
			mantissa /= 10
			fraction++
		}
	}
	return digits*1000 + fraction*1000>>20
}

// squareBillionths squares a number below 10 that is held in billionths.
func squareBillionths(m int64) int64 {
	const half = 100_000 // split so that no product leaves int64
	high, low := m/half, m%half
	// (high*half + low)^2 / 10^9
	return high*high*10 + 2*high*low/10_000 + low*low/1_000_000_000
}
