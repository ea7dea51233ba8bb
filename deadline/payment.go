package deadline

import (
	"github.com/go-incasso/incasso"
)

// PaymentFacts holds what is known about when an invoice must be paid.
type PaymentFacts struct {
	// Contract says who owes whom; required.
	Contract Relation `json:"contract"`
	// InvoiceDate is the date on the invoice.
	InvoiceDate incasso.Date `json:"invoice_date,omitzero"`
	// InvoiceReceived is the day on which the invoice was received.
	InvoiceReceived incasso.Date `json:"invoice_received,omitzero"`
	// PerformanceReceived is the day on which the goods or the service were
	// received.
	PerformanceReceived incasso.Date `json:"performance_received,omitzero"`
	// Accepted is the day on which the performance was accepted or checked, where
	// that was agreed.
	Accepted incasso.Date `json:"accepted,omitzero"`
	// AgreedLastDay is the last day for payment that was agreed.
	AgreedLastDay incasso.Date `json:"agreed_last_day,omitzero"`
	// AgreedDays is the number of days that was agreed, counted from InvoiceDate,
	// else from InvoiceReceived: 1 to 10,000, 0 for none. It excludes
	// AgreedLastDay.
	AgreedDays int `json:"agreed_days,omitzero"`
	// ContractDate is the day of the agreement; it decides the cap of LargeToSME.
	ContractDate incasso.Date `json:"contract_date,omitzero"`
	// Expressly tells that a longer term was expressly agreed (uitdrukkelijk).
	Expressly bool `json:"expressly,omitzero"`
	// Justified tells that a longer term of a public body is objectively
	// justified.
	Justified bool `json:"justified,omitzero"`
	// Roll moves the last of the 30 days of the law (not of an agreement) off a
	// rest day under art. 1 ATW with Yes. Whether the law does so is undecided; by
	// default the day stays.
	Roll Choice `json:"roll,omitzero"`
}

// PaymentResult is the last day for payment and what follows from it. It is
// comparable.
type PaymentResult struct {
	// LastDay is the last day for payment; zero (null in JSON) when only a notice
	// of default can bring one.
	LastDay incasso.Date `json:"last_day"`
	// DefaultFrom is the first day of default, the day after the last day.
	DefaultFrom incasso.Date `json:"default_from"`
	// InterestFrom is the first day that bears interest, the day after the last
	// day.
	InterestFrom incasso.Date `json:"interest_from"`
	// Ground says what the last day rests on.
	Ground Ground `json:"ground"`
	// Capped tells that the agreed term was longer than the law allows.
	Capped bool `json:"capped"`
	// Cap is the longest term in days that was exceeded, 0 when none was.
	Cap int `json:"cap,omitzero"`
	// Agreed is the last day that was agreed and cut off, zero when none was.
	Agreed incasso.Date `json:"agreed,omitzero"`
	// Source is where the ground stands.
	Source incasso.Ref `json:"source"`
	// CalendarComplete tells that every day consulted lies in 2010 to 2028; it is
	// true when no calendar was needed, which is so without Roll.
	CalendarComplete bool `json:"calendar_complete"`
	// AcceptanceLimited tells that acceptance came more than 30 days after the
	// performance and was counted as if it came on the thirtieth.
	AcceptanceLimited bool `json:"acceptance_limited,omitzero"`
	// CapUnmeasured tells that the agreed day could not be held against the cap,
	// because neither the invoice date nor its receipt is known.
	CapUnmeasured bool `json:"cap_unmeasured,omitzero"`
	// CapUncertain tells that the day of the agreement or of the invoice decides
	// the cap and was not given; the longer cap was used.
	CapUncertain bool `json:"cap_uncertain,omitzero"`
}

// PaymentTerm returns the last day for payment, and the first day of default and
// of interest. An agreed day or number of days goes before the law; the law caps
// it: between businesses 60 days unless a longer term was expressly agreed, for a
// public body 30 (60 when expressly agreed and justified), for a large company that pays a
// smaller one 30 or 60 by the day of the agreement. Over the cap, the large
// company's term is void and 30 days from receipt of the invoice take its place;
// the others are cut to the cap, counted from where the agreed days count. Without
// an agreement the law gives 30 days. A consumer without an agreed day is in
// default only after a notice of default.
//
// Nothing is moved off a weekend or holiday, unless Roll asks it for the 30 days of
// the law.
//
// Refusals: what the answer needs and is absent ([incasso.ErrMissingField]), an
// agreed day beside agreed days ([incasso.ErrNotAllowed]), a number out of range,
// dates outside 1900 to 2199.
func PaymentTerm(f PaymentFacts) (PaymentResult, error) {
	if err := f.check(); err != nil {
		return PaymentResult{}, err
	}
	var r PaymentResult
	var err error
	switch {
	case f.AgreedDays > 0 || !f.AgreedLastDay.IsZero():
		r, err = f.agreed()
	case f.Contract == ToConsumer:
		return PaymentResult{Ground: GroundNotice, Source: srcNotice, CalendarComplete: true}, nil
	default:
		r, err = f.legal()
	}
	if err != nil {
		return PaymentResult{}, err
	}
	last := number(r.LastDay)
	r.CalendarComplete = true
	if f.Roll == Yes && r.Ground >= GroundInvoice && r.Ground <= GroundAcceptance {
		rolled := roll(&days().atw, last)
		r.CalendarComplete = complete(last, rolled)
		last = rolled
	}
	if last < yearsFirst || last >= yearsLast {
		return PaymentResult{}, beyond(f.lastField())
	}
	r.LastDay = date(last)
	r.DefaultFrom = r.LastDay.AddDays(1)
	r.InterestFrom = r.DefaultFrom
	return r, nil
}

func (f PaymentFacts) check() error {
	if err := relationWords.check(f.Contract, "contract"); err != nil {
		return err
	}
	for _, d := range [...]struct {
		field string
		date  incasso.Date
	}{
		{"invoice_date", f.InvoiceDate}, {"invoice_received", f.InvoiceReceived},
		{"performance_received", f.PerformanceReceived}, {"accepted", f.Accepted},
		{"agreed_last_day", f.AgreedLastDay}, {"contract_date", f.ContractDate},
	} {
		if err := checkDate(d.date, d.field, false); err != nil {
			return err
		}
	}
	if err := checkCount(f.AgreedDays, 0, mostLength, "agreed_days"); err != nil {
		return err
	}
	if f.AgreedDays > 0 && !f.AgreedLastDay.IsZero() {
		return notAllowed("agreed_days", "Geef een afgesproken dag of een aantal dagen, niet beide.",
			"Give an agreed day or a number of days, not both.")
	}
	return nil
}

// lastField names the field that leads to the last day.
func (f PaymentFacts) lastField() string {
	switch {
	case f.AgreedDays > 0:
		return "agreed_days"
	case !f.AgreedLastDay.IsZero():
		return "agreed_last_day"
	}
	return "invoice_received"
}

// agreed returns the term that was agreed, cut to the cap where there is one.
func (f PaymentFacts) agreed() (PaymentResult, error) {
	base := f.InvoiceDate
	if base.IsZero() {
		base = f.InvoiceReceived
	}
	r := PaymentResult{LastDay: f.AgreedLastDay, Ground: GroundAgreedDay, Source: f.agreedSource()}
	if f.AgreedDays > 0 {
		if base.IsZero() {
			return r, missing("invoice_date")
		}
		r.LastDay, r.Ground = base.AddDays(f.AgreedDays), GroundAgreedDays
	}
	limit := f.limit()
	if limit == nil {
		return r, nil
	}
	if base.IsZero() {
		r.CapUnmeasured = true
		return r, nil
	}
	length := base.DaysUntil(r.LastDay)
	if length <= limit.days {
		r.CapUncertain = f.capUncertain(length)
		return r, nil
	}
	r.Capped, r.Cap, r.Agreed, r.Source = true, limit.days, r.LastDay, limit.source
	if f.Contract != LargeToSME {
		r.LastDay = base.AddDays(limit.days)
		return r, nil
	}
	if f.InvoiceReceived.IsZero() {
		return r, missing("invoice_received")
	}
	r.LastDay, r.Ground = f.InvoiceReceived.AddDays(tradeDays), GroundInvoice
	return r, nil
}

// limit returns the cap on an agreed term: of the rules that apply, the last.
func (f PaymentFacts) limit() *capRule {
	var found *capRule
	for i := range capRules {
		r := &capRules[i]
		if r.relation != f.Contract ||
			r.contractFrom > 0 && number(f.ContractDate) < r.contractFrom ||
			r.invoiceFrom > 0 && number(f.InvoiceDate) < r.invoiceFrom ||
			r.condition == "not_expressly" && f.Expressly ||
			r.condition == "expressly_and_justified" && !(f.Expressly && f.Justified) {
			continue
		}
		found = r
	}
	return found
}

// capUncertain reports whether a day that is unknown could bring a shorter cap, over
// which the agreed term lies: an agreement is no younger than its invoice, and an
// invoice no younger than its receipt.
func (f PaymentFacts) capUncertain(length int) bool {
	if f.Contract != LargeToSME {
		return false
	}
	latest := f
	if latest.InvoiceDate.IsZero() {
		latest.InvoiceDate = f.InvoiceReceived
	}
	if latest.ContractDate.IsZero() {
		latest.ContractDate = latest.InvoiceDate
	}
	shorter := latest.limit()
	return shorter != f.limit() && length > shorter.days
}

func (f PaymentFacts) agreedSource() incasso.Ref {
	switch f.Contract {
	case ToConsumer:
		return srcAgreed
	case ToPublicBody:
		return srcPublic
	default:
		return srcTrade
	}
}

// legal returns the term of the law without an agreement.
func (f PaymentFacts) legal() (PaymentResult, error) {
	r, term := PaymentResult{Source: srcTradeOpen}, tradeDays
	if f.Contract == ToPublicBody {
		r.Source, term = srcPublic, publicBodyDays
	}
	var base incasso.Date
	switch {
	case !f.Accepted.IsZero():
		base, r.Ground = f.Accepted, GroundAcceptance
		if !f.PerformanceReceived.IsZero() && f.PerformanceReceived.DaysUntil(f.Accepted) > acceptanceDays {
			base, r.AcceptanceLimited = f.PerformanceReceived.AddDays(acceptanceDays), true
		}
	case !f.PerformanceReceived.IsZero() &&
		(f.InvoiceReceived.IsZero() || f.PerformanceReceived.After(f.InvoiceReceived)):
		base, r.Ground = f.PerformanceReceived, GroundPerformance
	case !f.InvoiceReceived.IsZero():
		base, r.Ground = f.InvoiceReceived, GroundInvoice
	default:
		return r, missing("invoice_received")
	}
	r.LastDay = base.AddDays(term)
	return r, nil
}

// Notices returns the remarks on the payment term.
func (r PaymentResult) Notices() []incasso.Notice {
	var list []incasso.Notice
	for _, n := range [...]struct {
		due bool
		id  string
	}{
		{r.Ground == GroundNotice, NoticeNoticeNeeded},
		{r.CapUnmeasured, NoticeCapUnmeasured},
		{r.CapUncertain, NoticeCapUncertain},
		{r.AcceptanceLimited, NoticeAcceptance},
		{r.Ground >= GroundInvoice && r.Ground <= GroundAcceptance && IsATWDay(r.LastDay), NoticePaymentRoll},
	} {
		if n.due {
			list = append(list, notice(n.id))
		}
	}
	return commonNotices(list, r.CalendarComplete, r.InterestFrom)
}
