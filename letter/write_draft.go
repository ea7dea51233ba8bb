package letter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-incasso/incasso"
)

// The most that a letter takes, so that it stays a letter.
const (
	mostInvoices = 250
	mostPeriods  = 250
	mostName     = 200
	mostAddress  = 400
	mostDetail   = 400
)

// draft is a letter on its way: the facts as given, then with what was computed.
type draft struct {
	in WriteInput
	f  Facts
	// costsClaimed tells that the amount due holds the costs.
	costsClaimed bool
	// fee is what the law gives as costs, 0 when it was not computed; scaleCosts
	// tells that the letter names just that.
	fee        incasso.EUR
	scaleCosts bool
	vatRate    incasso.Rate
	// costsErr is why the costs could not be computed.
	costsErr error
	notices  []incasso.Notice
}

// newDraft refuses unknown words and values out of range, cleans the texts and
// asks for what cannot be left out.
func newDraft(in WriteInput) (*draft, error) {
	d := &draft{in: in, f: in.Facts}
	d.f.Invoices = append([]Invoice(nil), in.Facts.Invoices...)
	d.f.Principals = append([]incasso.EUR(nil), in.Facts.Principals...)
	d.f.DueDates = append([]incasso.Date(nil), in.Facts.DueDates...)
	d.in.Details.Interest = append([]InterestPeriod(nil), in.Details.Interest...)
	if err := d.checkWords(); err != nil {
		return nil, err
	}
	d.clean()
	d.defaults()
	if err := d.required(); err != nil {
		return nil, err
	}
	if err := d.f.check(); err != nil {
		return nil, err
	}
	if err := d.checkLengths(); err != nil {
		return nil, err
	}
	if err := d.checkSender(); err != nil {
		return nil, err
	}
	if err := d.checkAmounts(); err != nil {
		return nil, err
	}
	return d, d.lawfulContents()
}

func (d *draft) checkWords() error {
	switch {
	case d.in.Kind == 0:
		return writeMissing("kind")
	case d.in.Kind > AgencyFirst:
		return unknownWord("kind")
	case d.in.Lang > incasso.EN:
		return unknownWord("lang")
	case d.in.Format > HTML:
		return unknownWord("format")
	}
	return nil
}

// clean makes every text one line of printable characters, an address a few.
func (d *draft) clean() {
	f, x := &d.f, &d.in.Details
	for _, s := range []*string{&f.Reference, &f.Creditor.Name, &f.DebtorParty.Name,
		&f.Agency.Name, &f.Agency.KVK, &f.Agency.Registration, &f.IBAN,
		&x.Basis, &x.Payee, &x.Phone, &x.Email, &x.Website, &x.Complaints, &x.Signatory,
		&x.InterestGround} {
		*s = cleanLine(*s)
	}
	for _, s := range []*string{&f.Creditor.Address, &f.DebtorParty.Address, &f.Agency.Address} {
		*s = strings.Join(addressLines(*s), "\n")
	}
	for i := range f.Invoices {
		f.Invoices[i].Number = cleanLine(f.Invoices[i].Number)
	}
	f.IBAN = compactLong(f.IBAN)
}

// cleanLine drops what is not printable and joins runs of white space.
func cleanLine(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), unicode.Is(unicode.Zs, r), unicode.IsControl(r):
			return ' '
		case unicode.IsPrint(r):
			return r
		}
		return -1
	}, strings.ToValidUTF8(s, " "))
	return strings.Join(strings.Fields(s), " ")
}

// addressLines splits an address at its line breaks, and one line at its commas.
func addressLines(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' })
	if len(parts) == 1 {
		parts = strings.Split(s, ",")
	}
	var lines []string
	for _, p := range parts {
		if p = cleanLine(p); p != "" {
			lines = append(lines, p)
		}
	}
	return lines
}

// compactLong is compactIBAN for a text of any length: what does not fit an
// account number stays as it is, to be refused.
func compactLong(s string) string {
	if len(s) > 60 {
		return s
	}
	return compactIBAN(s)
}

// defaults fills in who writes and of which day the letter is.
func (d *draft) defaults() {
	f := &d.f
	if f.Sender == 0 {
		f.Sender = incasso.ByCreditor
		if d.in.Kind == AgencyFirst || f.Agency.Name != "" {
			f.Sender = incasso.ByAgency
		}
	}
	if f.Sender == incasso.ByAssignee && f.Agency.Name == "" && f.Agency.Address == "" {
		// Who bought the claim is the creditor now, and collects it himself.
		f.Agency.Name, f.Agency.Address = f.Creditor.Name, f.Creditor.Address
	}
	if f.LetterDate.IsZero() {
		f.LetterDate = f.Posted
	}
	if f.LetterDate.IsZero() {
		f.LetterDate = f.Emailed
	}
}

// writesForOther reports whether the sender is somebody other than the creditor.
func (d *draft) writesForOther() bool {
	switch d.f.Sender {
	case incasso.ByAgency, incasso.ByBailiff, incasso.ByLawyer:
		return true
	default:
		return false
	}
}

// needsDue reports whether the letter rests on a passed day for payment.
func (d *draft) needsDue() bool { return d.in.Kind == FourteenDay || d.in.Kind == AgencyFirst }

func (d *draft) required() error {
	f := &d.f
	switch {
	case f.Debtor == 0:
		return writeMissing("facts.debtor")
	case f.LetterDate.IsZero():
		return writeMissing("facts.letter_date")
	case f.IBAN == "":
		return writeMissing("facts.iban")
	}
	if err := requiredParty(f.Creditor, "facts.creditor"); err != nil {
		return err
	}
	if err := requiredParty(f.DebtorParty, "facts.debtor_party"); err != nil {
		return err
	}
	if d.writesForOther() {
		if err := requiredParty(Party{f.Agency.Name, f.Agency.Address}, "facts.agency"); err != nil {
			return err
		}
	}
	if err := d.requiredClaims(); err != nil {
		return err
	}
	if err := d.requiredContents(); err != nil {
		return err
	}
	if len(d.in.Details.Interest) > 0 && d.in.Details.InterestGround == "" {
		return writeMissing("details.interest_ground")
	}
	return nil
}

func requiredParty(p Party, field string) error {
	switch {
	case p == Party{}:
		return writeMissing(field)
	case p.Name == "":
		return writeMissing(field + ".name")
	}
	return nil
}

// requiredClaims asks for invoices with a number, for amounts, and where the letter
// rests on it for a day for payment.
func (d *draft) requiredClaims() error {
	f := &d.f
	if len(f.Invoices) == 0 {
		return writeMissing("facts.invoices")
	}
	due := len(f.DueDates) > 0
	for i := range f.Invoices {
		v, at := &f.Invoices[i], incasso.At("facts.invoices", i)
		switch {
		case v.Number == "":
			return writeMissing(at + ".number")
		case v.Date.IsZero() && d.in.Kind == AgencyFirst:
			return writeMissing(at + ".date")
		case !v.Amount.Known() && len(f.Principals) == 0:
			return writeMissing("facts.principals")
		case !v.Amount.Known() && len(f.Principals) != len(f.Invoices) && len(f.Invoices) > 1:
			return writeMissing(at + ".amount")
		}
		due = due || !v.Due.IsZero()
	}
	if !due && d.needsDue() {
		return writeMissing("facts.due_dates")
	}
	return nil
}

func (d *draft) checkLengths() error {
	f, x := &d.f, &d.in.Details
	if len(f.Invoices) > mostInvoices {
		return writeTooLong("facts.invoices", mostInvoices)
	}
	if len(f.Principals) > mostInvoices {
		return writeTooLong("facts.principals", mostInvoices)
	}
	if len(x.Interest) > mostPeriods {
		return writeTooLong("details.interest", mostPeriods)
	}
	for _, t := range []struct {
		field, text string
		most        int
	}{
		{"facts.creditor.name", f.Creditor.Name, mostName},
		{"facts.creditor.address", f.Creditor.Address, mostAddress},
		{"facts.debtor_party.name", f.DebtorParty.Name, mostName},
		{"facts.debtor_party.address", f.DebtorParty.Address, mostAddress},
		{"facts.agency.name", f.Agency.Name, mostName},
		{"facts.agency.address", f.Agency.Address, mostAddress},
		{"facts.agency.kvk", f.Agency.KVK, mostName},
		{"facts.agency.registration", f.Agency.Registration, mostName},
		{"facts.reference", f.Reference, mostName},
		{"facts.iban", f.IBAN, mostName},
		{"details.basis", x.Basis, mostDetail},
		{"details.payee", x.Payee, mostName},
		{"details.phone", x.Phone, mostName},
		{"details.email", x.Email, mostName},
		{"details.website", x.Website, mostDetail},
		{"details.complaints", x.Complaints, mostDetail},
		{"details.signatory", x.Signatory, mostName},
		{"details.interest_ground", x.InterestGround, mostDetail},
	} {
		if utf8.RuneCountInString(t.text) > t.most {
			return writeTooLong(t.field, t.most)
		}
	}
	for i := range f.Invoices {
		if utf8.RuneCountInString(f.Invoices[i].Number) > mostName {
			return writeTooLong(incasso.At("facts.invoices", i)+".number", mostName)
		}
	}
	return nil
}

// checkAmounts refuses what a letter cannot state although it can be known.
func (d *draft) checkAmounts() error {
	f := &d.f
	for i := range f.Invoices {
		if a, known := f.Invoices[i].Amount.Get(); known && a <= 0 {
			return incasso.Refuse(incasso.ErrOutOfRange, incasso.At("facts.invoices", i)+".amount",
				"Een factuur in een brief is hoger dan nul. Trek een creditnota af van haar factuur, of noem haar bij wat is betaald.",
				"An invoice in a letter is above zero. Deduct a credit note from its invoice, or name it in what was paid.")
		}
	}
	switch {
	case f.AmountDue.Is(0):
		return writeRange("facts.amount_due")
	case d.in.Kind == FourteenDay && f.Costs.Is(0):
		return writeRange("facts.costs")
	}
	return nil
}

func writeRange(field string) error {
	return incasso.Refuse(incasso.ErrOutOfRange, field,
		"Deze waarde is te klein of te groot.", "This value is too small or too large.")
}

// checkSender refuses a sender who cannot write the letter.
func (d *draft) checkSender() error {
	f := &d.f
	switch {
	case d.in.Kind == AgencyFirst && f.Sender == incasso.ByCreditor:
		return writeClash("facts.sender",
			"Een eerste brief van een incassodienstverlener komt niet van de schuldeiser zelf.",
			"A first letter of an agency does not come from the creditor himself.")
	case f.Agency.KVK != "" && !isKVK(f.Agency.KVK):
		return writeClash("facts.agency.kvk",
			"Een KvK-nummer heeft acht cijfers.", "A trade register number has eight digits.")
	}
	return nil
}

func isKVK(s string) bool {
	if len(s) != 8 {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
