package letter_test

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-incasso/incasso/letter"
)

// page is what a strict parser of XML sees in an HTML letter: the pages are written
// so that they are well-formed in both.
type page struct {
	lang       string
	names      map[string]int
	attributes map[string]bool
	scopes     int
	text       strings.Builder
	headings   []string
}

func parsePage(t *testing.T, src string) *page {
	t.Helper()
	p := &page{names: map[string]int{}, attributes: map[string]bool{}}
	dec := xml.NewDecoder(strings.NewReader(src))
	var open []string
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("not well-formed: %v", err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			name := tok.Name.Local
			open = append(open, name)
			p.names[name]++
			if strings.HasPrefix(name, "h") && len(name) == 2 && name != "hr" {
				p.headings = append(p.headings, name)
			}
			for _, a := range tok.Attr {
				p.attributes[a.Name.Local] = true
				switch {
				case name == "html" && a.Name.Local == "lang":
					p.lang = a.Value
				case name == "th" && a.Name.Local == "scope":
					p.scopes++
				}
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 && open[len(open)-1] != "style" {
				p.text.Write(tok)
			}
		}
	}
	return p
}

// TestWriteHTMLAccessible looks at every golden page: well-formed, with a language,
// a title, one main heading before those below it, tables with headers that have a
// scope and a caption, and nothing that runs.
func TestWriteHTMLAccessible(t *testing.T) {
	files, err := filepath.Glob(goldenPath("*.html"))
	if err != nil || len(files) == 0 {
		t.Fatal("no golden pages", err)
	}
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(path), func(t *testing.T) {
			src := string(b)
			if !strings.HasPrefix(src, "<!DOCTYPE html>\n") {
				t.Error("no document type")
			}
			p := parsePage(t, src)
			want := "nl"
			if strings.Contains(path, ".en.") {
				want = "en"
			}
			if p.lang != want {
				t.Errorf("lang = %q, want %q", p.lang, want)
			}
			if p.names["h1"] != 1 || p.headings[0] != "h1" || p.names["h3"] != 0 {
				t.Errorf("headings %v", p.headings)
			}
			if p.names["title"] != 1 || p.names["main"] != 1 {
				t.Error("no title or no main part")
			}
			if p.names["table"] == 0 || p.names["caption"] != p.names["table"] {
				t.Errorf("%d tables with %d captions", p.names["table"], p.names["caption"])
			}
			if p.names["th"] == 0 || p.scopes != p.names["th"] {
				t.Errorf("%d headers with %d scopes", p.names["th"], p.scopes)
			}
			for _, never := range []string{"script", "iframe", "img", "link", "form", "input", "object", "svg"} {
				if p.names[never] > 0 {
					t.Errorf("holds <%s>", never)
				}
			}
			for a := range p.attributes {
				switch a {
				case "lang", "charset", "name", "content", "class", "scope":
				default:
					t.Errorf("holds attribute %s", a)
				}
			}
		})
	}
}

// TestWriteHTMLEscapes puts markup in every text of the facts and the details: the
// page keeps its elements, and the reader sees the text as it was given.
func TestWriteHTMLEscapes(t *testing.T) {
	attacks := []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</title></style><b>`,
		`' onmouseover='x`, `&lt;b&gt; & <!--`, `]]><x>`, `{{.IBAN}}{{template "x"}}`, `javascript:alert(1)`,
	}
	for _, kind := range []letter.Kind{letter.FourteenDay, letter.AgencyFirst, letter.Summons} {
		in := letter.WriteInput{Kind: kind, Format: letter.HTML, Facts: writeFacts(kind), Details: fullDetails()}
		in.Facts.Interest = letter.Of(euros("7.51"))
		plain, err := letter.Write(in)
		if err != nil {
			t.Fatal(err)
		}
		want := parsePage(t, plain.Text)
		written := 0
		for _, attack := range attacks {
			bad := in
			bad.Facts.Creditor.Name = attack
			bad.Facts.DebtorParty.Name = attack
			bad.Facts.DebtorParty.Address = attack + "\n1234 AB Voorbeeldstad"
			bad.Facts.Agency.Name = attack
			bad.Facts.Agency.Address = "Kantoorweg 3\n" + attack
			bad.Facts.Reference = attack
			bad.Facts.Invoices = []letter.Invoice{in.Facts.Invoices[0]}
			bad.Facts.Invoices[0].Number = attack
			bad.Details.Payee, bad.Details.Phone, bad.Details.Email = attack, attack, attack
			bad.Details.Website, bad.Details.Signatory = attack, attack
			if kind == letter.AgencyFirst {
				bad.Details.Basis, bad.Details.Complaints = attack, attack
			}
			if kind != letter.AgencyFirst {
				bad.Facts.Agency = letter.Agency{}
			}
			l, err := letter.Write(bad)
			if _, ok := errors.AsType[*letter.RefusedError](err); ok {
				continue // text that cannot be read back as the same letter is refused
			}
			if err != nil {
				t.Fatal(err)
			}
			written++
			got := parsePage(t, l.Text)
			for name, n := range got.names {
				if name != "br" && name != "li" && want.names[name] != n {
					t.Errorf("%s: %d <%s>, want %d", attack, n, name, want.names[name])
				}
			}
			for a := range got.attributes {
				if !want.attributes[a] {
					t.Errorf("%s: new attribute %s", attack, a)
				}
			}
			if !strings.Contains(got.text.String(), attack) {
				t.Errorf("%s is not shown as it was given", attack)
			}
		}
		if written < len(attacks)-2 {
			t.Errorf("%s: only %d of %d were written", kind, written, len(attacks))
		}
	}
}

// TestWriteControlCharacters sees that a name cannot add lines to a letter.
func TestWriteControlCharacters(t *testing.T) {
	in := letter.WriteInput{Kind: letter.FourteenDay, Facts: writeFacts(letter.FourteenDay)}
	in.Facts.DebtorParty.Name = "Debiteur\x00 12\r\n\u2028\u202eextra\tregel\xff"
	l, err := letter.Write(in)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(l.Text, "\nDebiteur 12 extra regel\nVoorbeeldlaan 12\n") {
		t.Errorf("the name stands in the letter as\n%s", l.Text[:200])
	}
	if !utf8.ValidString(l.Text) || strings.ContainsAny(l.Text, "\x00\r\t\u202e\u2028") {
		t.Error("control characters reached the letter")
	}
}

func TestPlainText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "geen opmaak", "geen opmaak\n"},
		{"blocks", "<p>een</p><p>twee</p>", "een\n\ntwee\n"},
		{"break", "een<br>twee<BR/>drie", "een\ntwee\ndrie\n"},
		{"inline", "bin<b>nen</b> <i>14</i> dagen", "binnen 14 dagen\n"},
		{"table", "<table><tr><th>Nr</th><td>€&nbsp;5,00</td></tr>\n<tr><td>a</td>\n<td>b</td></tr></table>",
			"Nr\t€\u00a05,00\na\tb\n"},
		{"style and script", "<style>p{}</style>x<SCRIPT>if (a<b) y</SCRIPT>z", "xz\n"},
		{"head", "<html><head><title>T</title><meta charset='utf-8'></head><body><h1>K</h1>t</body></html>", "K\n\nt\n"},
		{"comment", "a<!-- <p>weg</p> -->b", "ab\n"},
		{"entities", "&euro; 5 &amp; &lt;b&gt; &#39;x&#39;", "€ 5 & <b> 'x'\n"},
		{"no tag", "als 3 < 4 en a<3", "als 3 < 4 en a<3\n"},
		{"quoted end", `<a title="a>b">x</a>`, "x\n"},
		{"open", "x<p", "x\n"},
		{"open comment", "x<!-- y", "x\n"},
		{"open script", "x<script>y", "x\n"},
		{"white space", "  a \n\n b\t", "a b\n"},
		{"empty", "", "\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := letter.PlainText(c.in); got != c.want {
				t.Errorf("PlainText(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

// FuzzPlainText reads any bytes; text without markup and without white space to
// fold comes back as it was.
func FuzzPlainText(f *testing.F) {
	for _, s := range []string{"", "<", "</", "<!", "<a b='", "<script", "<td>", "&#x", "<p>a<td> <t", "<3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := letter.PlainText(s)
		if len(got) > 3*len(s)+1 {
			t.Errorf("%d bytes became %d", len(s), len(got))
		}
		if !strings.ContainsAny(s, "<& \t\r\n\f\v\u0085\u00a0") && utf8.ValidString(s) && strings.TrimSpace(s) == s && got != s+"\n" {
			t.Errorf("PlainText(%q) = %q", s, got)
		}
	})
}
