package letter

import "github.com/go-incasso/incasso"

// Kind says what a letter is meant to do; it decides which requirements apply.
// The zero Kind is unspecified and is refused.
type Kind uint8

// The kinds of letter.
const (
	// FourteenDay (veertiendagenbrief, WIK-brief): the reminder of art. 6:96 lid 6
	// BW, without which a consumer owes no collection costs. Word: "wik".
	FourteenDay Kind = iota + 1
	// NoticeOfDefault (ingebrekestelling): the written notice of art. 6:82 BW that
	// gives a reasonable term to perform.
	NoticeOfDefault
	// Reminder (herinnering, aanmaning): a reminder without further consequences.
	Reminder
	// Summons (sommatie): the demand after default.
	Summons
	// AgencyFirst (eerste brief van een incassodienstverlener): the first letter of
	// a collection agency, with the specification of art. 3.1 Bki.
	AgencyFirst
)

var kindWords = []string{"", "wik", "notice_of_default", "reminder", "summons", "agency_first"}

// ParseKind reads the words "wik", "notice_of_default", "reminder", "summons" and
// "agency_first". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseKind(s string) (Kind, error) {
	return incasso.ParseWord[Kind](s, kindWords, "kind of letter", "soort brief")
}

// String returns the word of the kind, and the empty string when unspecified.
func (k Kind) String() string { return incasso.WordOf(kindWords, k) }

// MarshalText returns the word of the kind, empty when unspecified; the error is
// always nil.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a word as [ParseKind] does; the empty text is unspecified.
func (k *Kind) UnmarshalText(text []byte) error { return incasso.UnmarshalWord(k, text, ParseKind) }

// Severity says what a finding does to the letter. The zero Severity is
// unspecified.
type Severity uint8

// The severities, from the heaviest to the lightest.
const (
	// SeverityVoid: no collection costs at all; a new letter is needed.
	SeverityVoid Severity = iota + 1
	// SeverityNoEffect: the notice does not do its work; there is no default.
	SeverityNoEffect
	// SeverityContested: courts have not decided, or decided both ways.
	SeverityContested
	// SeverityCap: the letter stands, but the costs are limited.
	SeverityCap
	// SeveritySanction: the supervisor of the Wki may act; the costs stand.
	SeveritySanction
	// SeverityAdvisory: better otherwise, without legal consequence.
	SeverityAdvisory
)

var severityWords = []string{"", "void", "no_effect", "contested", "cap", "sanction", "advisory"}

// ParseSeverity reads the words "void", "no_effect", "contested", "cap",
// "sanction" and "advisory". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseSeverity(s string) (Severity, error) {
	return incasso.ParseWord[Severity](s, severityWords, "severity", "zwaarte")
}

// String returns the word of the severity, and the empty string when unspecified.
func (s Severity) String() string { return incasso.WordOf(severityWords, s) }

// MarshalText returns the word of the severity, empty when unspecified; the error
// is always nil.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a word as [ParseSeverity] does; the empty text is
// unspecified.
func (s *Severity) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(s, text, ParseSeverity)
}

// Verdict is the outcome of a check. The zero Verdict is unspecified.
type Verdict uint8

// The verdicts.
const (
	// VerdictValid: nothing stands in the way of the letter's effect.
	VerdictValid Verdict = iota + 1
	// VerdictContested: at least one wording on which courts may differ.
	VerdictContested
	// VerdictVoid: the letter does not have the effect it is meant to have.
	VerdictVoid
	// VerdictNotJudged: the text is no letter of the kind, or is written under
	// another law or in another language.
	VerdictNotJudged
)

var verdictWords = []string{"", "valid", "contested", "void", "not_judged"}

// ParseVerdict reads the words "valid", "contested", "void" and "not_judged".
// Another word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseVerdict(s string) (Verdict, error) {
	return incasso.ParseWord[Verdict](s, verdictWords, "verdict", "oordeel")
}

// String returns the word of the verdict, and the empty string when unspecified.
func (v Verdict) String() string { return incasso.WordOf(verdictWords, v) }

// MarshalText returns the word of the verdict, empty when unspecified; the error
// is always nil.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads a word as [ParseVerdict] does; the empty text is
// unspecified.
func (v *Verdict) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(v, text, ParseVerdict)
}

// Profile says how contested wordings weigh. The zero Profile is Strict.
type Profile uint8

// The profiles.
const (
	// Strict keeps a contested wording contested.
	Strict Profile = iota
	// Lenient makes contested findings advisory.
	Lenient
)

var profileWords = []string{"strict", "lenient"}

// ParseProfile reads the words "strict" and "lenient". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseProfile(s string) (Profile, error) {
	return incasso.ParseWord[Profile](s, profileWords, "profile", "profiel")
}

// String returns the word of the profile.
func (p Profile) String() string { return incasso.WordOf(profileWords, p) }

// MarshalText returns the word of the profile; the error is always nil.
func (p Profile) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a word as [ParseProfile] does; the empty text is Strict.
func (p *Profile) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(p, text, ParseProfile)
}

// TermStart says from which moment a letter counts its term. The zero TermStart
// is unknown.
type TermStart uint8

// The starts of a term.
const (
	// FromDayAfterReceipt: "vanaf de dag nadat deze brief bij u is bezorgd".
	FromDayAfterReceipt TermStart = iota + 1
	// FromReceipt: "nadat deze brief bij u is bezorgd", "na ontvangst", "vanaf de
	// dag dat u deze brief heeft ontvangen".
	FromReceipt
	// FromLetterDate: "na dagtekening", "na de datum van deze brief".
	FromLetterDate
	// FromDayAfterLetterDate: "vanaf de dag na dagtekening", and later days that
	// are counted from the letter's date.
	FromDayAfterLetterDate
	// FromSending: "na verzending", and the days after it.
	FromSending
	// FromToday: "na heden", "vanaf vandaag".
	FromToday
	// AtFixedDate: a closing date alone.
	AtFixedDate
	// NoStart: a term without a start.
	NoStart
)

var startWords = []string{"", "day_after_receipt", "receipt", "letter_date",
	"day_after_letter_date", "sending", "today", "fixed_date", "none"}

// ParseTermStart reads the words "day_after_receipt", "receipt", "letter_date",
// "day_after_letter_date", "sending", "today", "fixed_date" and "none". Another
// word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseTermStart(s string) (TermStart, error) {
	return incasso.ParseWord[TermStart](s, startWords, "start of a term", "begin van een termijn")
}

// String returns the word of the start, and the empty string when unknown.
func (s TermStart) String() string { return incasso.WordOf(startWords, s) }

// MarshalText returns the word of the start, empty when unknown; the error is
// always nil.
func (s TermStart) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a word as [ParseTermStart] does; the empty text is unknown.
func (s *TermStart) UnmarshalText(text []byte) error {
	return incasso.UnmarshalWord(s, text, ParseTermStart)
}
