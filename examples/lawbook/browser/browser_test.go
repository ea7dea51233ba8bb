package browser

import (
	_ "embed" // for the page that measures
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"image"
	"image/png"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// harness is a page that shows another one in a frame of a given width and
// measures it. The lawbook itself has no scripts.
//
//go:embed harness.html
var harness string

// report is what the harness measured.
type report struct {
	ClientWidth     int `json:"clientWidth"`
	ScrollWidth     int `json:"scrollWidth"`
	BodyScrollWidth int `json:"bodyScrollWidth"`
	Height          int `json:"height"`
	SVGs            []struct {
		Left, Right, Width, Height float64
		Title                      string
		Drawn                      int
		Smallest                   float64
		Outside                    int
	} `json:"svgs"`
	Tables []struct {
		ID     string
		Rows   int
		Inside bool
	} `json:"tables"`
	Headings      []int    `json:"headings"`
	BrokenAnchors []string `json:"brokenAnchors"`
	DoubleIDs     []string `json:"doubleIDs"`
	Scripts       int      `json:"scripts"`
	Lang          string   `json:"lang"`
	Title         string   `json:"title"`
}

// lawbook runs the program as a reader does.
func lawbook(t *testing.T) []byte {
	t.Helper()
	cmd := exec.Command("go", "run", ".")
	cmd.Dir = ".."
	cmd.Stderr = os.Stderr
	page, err := cmd.Output()
	if err != nil {
		t.Fatal("go run ./examples/lawbook:", err)
	}
	return page
}

// serve serves the pages by name, and under /frame/WIDTH/HEIGHT/NAME each in the
// harness.
func serve(t *testing.T, pages map[string][]byte) string {
	t.Helper()
	frame := template.Must(template.New("harness").Parse(harness))
	mux := http.NewServeMux()
	mux.HandleFunc("GET /frame/{width}/{height}/{name}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		width, _ := strconv.Atoi(r.PathValue("width"))
		height, _ := strconv.Atoi(r.PathValue("height"))
		err := frame.Execute(w, map[string]any{"Width": width, "Height": height, "Page": "/" + r.PathValue("name")})
		if err != nil {
			t.Error(err)
		}
	})
	mux.HandleFunc("GET /{name}", func(w http.ResponseWriter, r *http.Request) {
		page, ok := pages[r.PathValue("name")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if _, err := w.Write(page); err != nil {
			t.Log(err) // the browser closed before the end
		}
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s.URL
}

var reportText = regexp.MustCompile(`(?s)<pre id="report" hidden="">(.*?)</pre>`)

// measure shows a page at a width and returns what was measured and what came to
// the console.
func measure(t *testing.T, program, url string, width int) (report, []string) {
	t.Helper()
	dom, console := chromium(t, program, fmt.Sprintf("--window-size=%d,900", max(width, 600)), "--dump-dom", url)
	m := reportText.FindSubmatch(dom)
	if m == nil {
		t.Fatalf("nothing was measured at %s:\n%.2000s", url, dom)
	}
	var r report
	if err := json.Unmarshal([]byte(html.UnescapeString(string(m[1]))), &r); err != nil {
		t.Fatalf("%v: %s", err, m[1])
	}
	return r, console
}

// judge returns what is wrong with a page of a width.
func judge(r *report, width int) []string {
	var wrong []string
	bad := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	if r.ClientWidth != width {
		bad("the page is %d wide", r.ClientWidth)
	}
	if r.ScrollWidth > width || r.BodyScrollWidth > width {
		bad("the page scrolls sideways: %d and %d wide", r.ScrollWidth, r.BodyScrollWidth)
	}
	if len(r.SVGs) != 2 {
		bad("%d plots", len(r.SVGs))
	}
	for _, s := range r.SVGs {
		if s.Width < 300 || s.Height < 200 || s.Left < 0 || s.Right > float64(width) || s.Drawn == 0 {
			bad("plot %q: %+v", s.Title, s)
		}
		if s.Smallest < 9 || s.Outside > 0 {
			bad("plot %q: text of %.1f pixels, %d parts outside", s.Title, s.Smallest, s.Outside)
		}
	}
	if len(r.Tables) < 14 {
		bad("%d tables", len(r.Tables))
	}
	for _, table := range r.Tables {
		if table.Rows < 2 || !table.Inside {
			bad("table %s: %d rows, inside the page: %v", table.ID, table.Rows, table.Inside)
		}
	}
	level := 0
	for i, h := range r.Headings {
		if h > level+1 || (h == 1) != (i == 0) {
			bad("heading %d of level %d comes after level %d", i, h, level)
		}
		level = h
	}
	if len(r.BrokenAnchors) > 0 || len(r.DoubleIDs) > 0 {
		bad("anchors without an end %v, ids twice %v", r.BrokenAnchors, r.DoubleIDs)
	}
	if r.Scripts != 0 || r.Lang != "nl" || r.Title == "" || len(r.Headings) == 0 {
		bad("%d scripts, language %q, title %q", r.Scripts, r.Lang, r.Title)
	}
	return wrong
}

// broken is a page with faults that the test has to see.
const broken = `<!DOCTYPE html><html lang="nl"><title>x</title><body><h1>x</h1><h3>y</h3>
<div style="width:1500px">wide</div><img src="/absent.png" alt=""><a href="#nowhere">z</a>
<script>console.error("a fault of the page")</script></body></html>`

func TestLawbookInABrowser(t *testing.T) {
	program, err := findChromium()
	if err != nil {
		t.Fatal(err)
	}
	url := serve(t, map[string][]byte{"lawbook.html": lawbook(t), "broken.html": []byte(broken)})
	shots := t.ArtifactDir()
	for name, width := range map[string]int{"phone": 360, "desk": 1280} {
		t.Run(name, func(t *testing.T) {
			r, console := measure(t, program, fmt.Sprintf("%s/frame/%d/900/lawbook.html", url, width), width)
			if len(console) > 0 {
				t.Errorf("the console says:\n%s", strings.Join(console, "\n"))
			}
			for _, w := range judge(&r, width) {
				t.Error(w)
			}
			t.Logf("%d by %d, %d tables, plots of %.0f pixels", r.ClientWidth, r.Height, len(r.Tables), r.SVGs[0].Width)
			height := 7000 // both plots are in it at either width
			file := filepath.Join(shots, name+".png")
			chromium(t, program, fmt.Sprintf("--window-size=%d,%d", max(width, 600), height), "--screenshot="+file,
				fmt.Sprintf("%s/frame/%d/%d/lawbook.html", url, width, height))
			looksDrawn(t, file, width)
			t.Log(file)
		})
	}
	t.Run("print", func(t *testing.T) {
		file := filepath.Join(shots, "print.pdf")
		chromium(t, program, "--no-pdf-header-footer", "--print-to-pdf="+file, url+"/lawbook.html")
		pdf, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pages := len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(pdf, -1))
		if !strings.HasPrefix(string(pdf), "%PDF-") || pages < 5 || pages > 60 {
			t.Errorf("%d bytes, %d pages", len(pdf), pages)
		}
		t.Log(file, pages, "pages")
	})
	// The measuring itself: faults are seen.
	t.Run("faults", func(t *testing.T) {
		r, console := measure(t, program, url+"/frame/360/900/broken.html", 360)
		said := strings.Join(console, "\n")
		if !strings.Contains(said, "a fault of the page") {
			t.Errorf("an error on the console was not seen: %s", said)
		}
		wrong := strings.Join(judge(&r, 360), "\n")
		for _, want := range []string{"sideways", "0 plots", "0 tables", "level 3 comes after level 1", "#nowhere", "1 scripts"} {
			if !strings.Contains(wrong, want) {
				t.Errorf("%q was not seen:\n%s", want, wrong)
			}
		}
	})
}

// looksDrawn looks at the pixels of a picture: the lines of the plots are there in
// their own colours, and text is there in black.
func looksDrawn(t *testing.T, file string, width int) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if b := img.Bounds(); b.Dx() < width || b.Dy() < 3000 {
		t.Errorf("the picture is %v", b)
	}
	for name, want := range map[string][3]uint8{"blue": {0x0b, 0x4f, 0x8a}, "rust": {0x9a, 0x2f, 0x00}, "ink": {0x1a, 0x1a, 0x1a}} {
		if n := pixels(img, want); n < 300 {
			t.Errorf("%d pixels of %s", n, name)
		}
	}
}

// pixels counts the pixels of about a colour.
func pixels(img image.Image, want [3]uint8) (n int) {
	near := func(a uint32, b uint8) bool { d := int(a>>8) - int(b); return -24 <= d && d <= 24 }
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, bl, _ := img.At(x, y).RGBA()
			if near(r, want[0]) && near(g, want[1]) && near(bl, want[2]) {
				n++
			}
		}
	}
	return n
}
