package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// export is a list of open invoices as a Dutch bookkeeping program writes it:
// CSV with semicolons, decimal commas, dd-mm-yyyy and a header in Dutch. Before
// the header there may be lines that name the day and the creditor.
type export struct {
	AsOf     incasso.Date // "Openstaande posten per"; zero when not named
	Creditor creditor
	Invoices []invoice
	Bad      []badRow // rows that could not be read; the others are still done

	numbers map[string]int    // invoice number -> line
	debtors map[string]debtor // debtor number -> the details of its first row
}

type creditor struct {
	Name    string `json:"name"`
	Address string `json:"address"`
	IBAN    string `json:"iban"`
}

type invoice struct {
	Line    int
	Debtor  debtor
	Number  string
	Date    incasso.Date
	Due     incasso.Date
	Text    string
	Amount  incasso.EUR
	Paid    incasso.EUR
	PaidOn  incasso.Date // zero when the export does not tell
	WIKDate incasso.Date // the day a 14-day letter was posted; zero for none
}

type debtor struct {
	Number  string
	Name    string
	Kind    incasso.PartyKind
	Address string
}

type badRow struct {
	Line   int    `json:"line"`
	Reason string `json:"reason"`
}

// The columns by the names that bookkeeping programs give them, lower case. The
// first name is the one used in messages.
var columnNames = map[string][]string{
	"number":  {"debiteurnr", "debiteurnummer", "relatiecode", "klantnummer"},
	"name":    {"naam", "debiteur", "debiteurnaam", "relatienaam"},
	"kind":    {"soort", "klantsoort", "type"},
	"street":  {"adres", "straat"},
	"zip":     {"postcode"},
	"city":    {"plaats", "woonplaats"},
	"invoice": {"factuurnr", "factuurnummer", "boekstuk"},
	"date":    {"factuurdatum", "boekdatum"},
	"due":     {"vervaldatum", "vervaldag"},
	"text":    {"omschrijving"},
	"amount":  {"bedrag", "factuurbedrag"},
	"paid":    {"betaald", "ontvangen"},
	"paid_on": {"betaald op", "betaaldatum", "laatste betaling"},
	"open":    {"openstaand", "saldo"},
	"letter":  {"14-dagenbrief", "veertiendagenbrief", "wik-brief"},
}

// required are the columns without which nothing can be computed. The kind of
// debtor is one of them: it decides which law applies and is never guessed.
var required = []string{"number", "name", "kind", "invoice", "date", "due", "amount"}

var kindWords = map[string]incasso.PartyKind{
	"particulier": incasso.Consumer, "consument": incasso.Consumer,
	"eenmanszaak": incasso.SoleTrader, "zzp": incasso.SoleTrader, "vof": incasso.SoleTrader,
	"bedrijf": incasso.Company, "zakelijk": incasso.Company, "rechtspersoon": incasso.Company,
	"overheid": incasso.PublicBody, "gemeente": incasso.PublicBody,
}

// readExport reads the whole export. An error means that nothing could be done
// with it; single bad rows are in export.Bad.
func readExport(r io.Reader) (*export, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	out := &export{numbers: map[string]int{}, debtors: map[string]debtor{}}
	var columns map[string]int
	width := 0 // of the header
	whole := func(cells []string) bool { return isRow(cells, columns) }
	for r := range records(text, whole) {
		cells := trimmed(r.cells)
		switch {
		case r.bad != "":
			out.Bad = append(out.Bad, badRow{r.line, r.bad})
		case len(cells) == 0: // separators alone
		case columns == nil:
			if columns, err = out.preamble(cells, r.line); err != nil {
				return nil, err
			}
			width = len(r.cells)
		case len(cells) > width:
			out.Bad = append(out.Bad, badRow{r.line, fmt.Sprintf("%d cellen onder %d kolommen: "+
				"een puntkomma in een cel hoort tussen aanhalingstekens", len(cells), width)})
		default:
			out.row(cells, r.line, columns)
		}
	}
	if columns == nil {
		const none = "geen kopregel gevonden (een regel met onder meer Debiteurnr en Factuurnr)"
		if len(out.Bad) > 0 {
			return nil, fmt.Errorf("%s; regel %d: %s", none, out.Bad[0].Line, out.Bad[0].Reason)
		}
		return nil, errors.New(none)
	}
	return out, nil
}

// isRow reports whether cells reach to the last column that is required, as those
// of a row of their own do. Before the header every line is a row.
func isRow(cells []string, columns map[string]int) bool {
	for _, key := range required {
		if i, ok := columns[key]; ok && i >= len(cells) {
			return false
		}
	}
	return true
}

// leastNames is how many cells of a line name a column before the line is taken for
// the header; with fewer it is a title, or the details of the creditor.
const leastNames = 3

// preamble reads a line before the header. It returns the columns once the line
// is the header.
func (x *export) preamble(cells []string, line int) (map[string]int, error) {
	if names := names(cells); names >= leastNames {
		return header(cells, line)
	}
	value := ""
	if len(cells) > 1 {
		value = strings.TrimSpace(cells[1])
	}
	switch label := strings.ToLower(strings.TrimSpace(cells[0])); label {
	case "openstaande posten per":
		d, err := dutchDate(value)
		if err != nil {
			return nil, fmt.Errorf("regel %d: %s", line, reason(err))
		}
		x.AsOf = d
	case "administratie":
		x.Creditor.Name = value
	case "iban":
		x.Creditor.IBAN = value
	case "adres":
		x.Creditor.Address = joinCells(cells[1:])
	}
	return nil, nil //nolint:nilnil // not the header yet
}

// names counts the cells that name a column.
func names(cells []string) int {
	n := 0
	for _, cell := range cells {
		cell = strings.ToLower(strings.TrimSpace(cell))
		for _, names := range columnNames {
			if slices.Contains(names, cell) {
				n++
			}
		}
	}
	return n
}

// joinCells is an address that fell apart in cells: street, postcode, town.
func joinCells(cells []string) string {
	var parts []string
	for _, c := range cells {
		if c = strings.TrimSpace(c); c != "" {
			parts = append(parts, c)
		}
	}
	return strings.Join(parts, ", ")
}

func header(record []string, line int) (map[string]int, error) {
	columns := map[string]int{}
	for i, cell := range record {
		cell = strings.ToLower(strings.TrimSpace(cell))
		for key, names := range columnNames {
			if slices.Contains(names, cell) {
				if _, double := columns[key]; double {
					return nil, fmt.Errorf("regel %d: kolom %q staat er twee keer", line, cell)
				}
				columns[key] = i
			}
		}
	}
	for _, key := range required {
		if _, ok := columns[key]; !ok {
			return nil, fmt.Errorf("regel %d: kolom %s ontbreekt in de kopregel", line, columnNames[key][0])
		}
	}
	return columns, nil
}

// row reads one invoice or notes why it could not.
func (x *export) row(record []string, line int, columns map[string]int) {
	inv, err := readInvoice(record, line, columns)
	if err == nil {
		err = x.consistent(inv)
	}
	if err != nil {
		x.Bad = append(x.Bad, badRow{line, reason(err)})
		return
	}
	x.Invoices = append(x.Invoices, inv)
}

// reason is the Dutch sentence of an error of the library, or its text. A letter that
// would not hold is refused with what is wrong with it.
func reason(err error) string {
	if e, ok := errors.AsType[*letter.RefusedError](err); ok && len(e.Findings) > 0 {
		return e.Findings[0].NL
	}
	if e, ok := errors.AsType[*incasso.Error](err); ok {
		if e.Field != "" {
			return e.Field + ": " + e.NL
		}
		return e.NL
	}
	return err.Error()
}

func readInvoice(record []string, line int, columns map[string]int) (invoice, error) {
	c := cells{record: record, columns: columns}
	inv := invoice{
		Line: line,
		Debtor: debtor{
			Number: c.must("number"), Name: c.must("name"),
			Address: joinAddress(c.text("street"), c.text("zip"), c.text("city")),
		},
		Number: c.must("invoice"), Text: c.text("text"),
		Date: c.date("date", true), Due: c.date("due", true),
		Amount: c.amount("amount", true), Paid: c.amount("paid", false),
		PaidOn: c.date("paid_on", false), WIKDate: c.date("letter", false),
	}
	inv.Debtor.Kind = c.kind()
	open := c.amount("open", false)
	if c.err != nil {
		return inv, c.err
	}
	switch {
	case c.text("open") != "" && open != inv.Amount-inv.Paid:
		return inv, fmt.Errorf("openstaand %s is niet bedrag %s min betaald %s", open.Dutch(), inv.Amount.Dutch(), inv.Paid.Dutch())
	case inv.Amount == 0:
		return inv, errors.New("bedrag is nul")
	case inv.Paid < 0 || (inv.Amount < 0 && inv.Paid != 0) || (inv.Amount > 0 && inv.Paid > inv.Amount):
		return inv, fmt.Errorf("betaald %s past niet bij bedrag %s", inv.Paid.Dutch(), inv.Amount.Dutch())
	case inv.Due.Before(inv.Date):
		return inv, fmt.Errorf("vervaldatum %s ligt voor factuurdatum %s", inv.Due.DutchDate(), inv.Date.DutchDate())
	}
	return inv, nil
}

// consistent holds a row against the earlier ones: an invoice number comes once,
// and a debtor has one name, one kind and one address.
func (x *export) consistent(inv invoice) error {
	if line, double := x.numbers[inv.Number]; double {
		return fmt.Errorf("factuurnr %s staat ook op regel %d", inv.Number, line)
	}
	if first, known := x.debtors[inv.Debtor.Number]; known && first != inv.Debtor {
		return fmt.Errorf("debiteur %s heeft op een eerdere regel andere gegevens", inv.Debtor.Number)
	}
	x.numbers[inv.Number] = inv.Line
	x.debtors[inv.Debtor.Number] = inv.Debtor
	return nil
}

func joinAddress(street, zip, city string) string {
	tail := strings.TrimSpace(zip + " " + city)
	switch {
	case street == "":
		return tail
	case tail == "":
		return street
	}
	return street + ", " + tail
}

// cells reads the cells of one row and keeps the first error.
type cells struct {
	record  []string
	columns map[string]int
	err     error
}

func (c *cells) fail(key string, err error) {
	if c.err == nil {
		c.err = fmt.Errorf("%s: %s", columnNames[key][0], reason(err))
	}
}

func (c *cells) text(key string) string {
	i, ok := c.columns[key]
	if !ok || i >= len(c.record) {
		return ""
	}
	s := strings.TrimSpace(c.record[i])
	if !utf8.ValidString(s) {
		c.fail(key, errors.New("geen geldige UTF-8"))
	}
	return s
}

func (c *cells) must(key string) string {
	s := c.text(key)
	if s == "" {
		c.fail(key, errors.New("leeg"))
	}
	return s
}

func (c *cells) date(key string, must bool) incasso.Date {
	s := c.text(key)
	if s == "" && !must {
		return incasso.Date{}
	}
	d, err := dutchDate(s)
	if err != nil {
		c.fail(key, err)
	}
	return d
}

func (c *cells) amount(key string, must bool) incasso.EUR {
	s := c.text(key)
	if s == "" && !must {
		return 0
	}
	e, err := dutchAmount(s)
	if err != nil {
		c.fail(key, err)
	}
	return e
}

func (c *cells) kind() incasso.PartyKind {
	s := c.text("kind")
	k, ok := kindWords[strings.ToLower(s)]
	if !ok {
		c.fail("kind", fmt.Errorf("%q is geen Particulier, Eenmanszaak, Bedrijf of Overheid", s))
	}
	return k
}
