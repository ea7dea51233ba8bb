package deadline

import "github.com/go-incasso/incasso"

// Why says why a day does not count. The zero Why means that it does.
//
// A day can be excluded for more reasons than one: 26 April 2025 was a Saturday
// and King's Day. The first that applies, in the order of the constants, is
// given: the weekday before the holiday, as art. 1 ATW names them.
type Why uint8

// The reasons.
const (
	// Saturday (zaterdag), art. 1 lid 1 ATW.
	Saturday Why = iota + 1
	// Sunday (zondag), art. 1 lid 1 ATW; no delivery of post either.
	Sunday
	// Monday (maandag): no delivery of ordinary post.
	Monday
	// NewYear (Nieuwjaarsdag), 1 January.
	NewYear
	// GoodFriday (Goede Vrijdag), two days before Easter; art. 3 lid 2 ATW.
	GoodFriday
	// EasterMonday (Tweede Paasdag).
	EasterMonday
	// KingsDay (Koningsdag): 27 April from 2014; on the Saturday before when that
	// is a Sunday.
	KingsDay
	// QueensDay (Koninginnedag): 30 April until 2013; on the Saturday before when
	// that is a Sunday.
	QueensDay
	// LiberationDay (Bevrijdingsdag), 5 May of every year.
	LiberationDay
	// AscensionDay (Hemelvaartsdag), 39 days after Easter.
	AscensionDay
	// WhitMonday (Tweede Pinksterdag), 50 days after Easter.
	WhitMonday
	// ChristmasDay (Eerste Kerstdag), 25 December.
	ChristmasDay
	// BoxingDay (Tweede Kerstdag), 26 December.
	BoxingDay
	// EquatedDay (gelijkgestelde dag): a day put on the same footing as a holiday
	// by royal decree, art. 3 lid 3 ATW.
	EquatedDay
	// TwoWorkingDays: an ordinary day on which the term may not end yet, because
	// it would hold fewer than two working days, art. 2 ATW.
	TwoWorkingDays
)

var whyWords = wordList[Why]{"reason", "reden", []string{"", "saturday", "sunday", "monday", "new_year",
	"good_friday", "easter_monday", "kings_day", "queens_day", "liberation_day", "ascension_day",
	"whit_monday", "christmas_day", "boxing_day", "equated_day", "two_working_days"}}

var whyNames = [...][2]string{{}, {"zaterdag", "Saturday"}, {"zondag", "Sunday"}, {"maandag", "Monday"},
	{"Nieuwjaarsdag", "New Year's Day"}, {"Goede Vrijdag", "Good Friday"}, {"Tweede Paasdag", "Easter Monday"},
	{"Koningsdag", "King's Day"}, {"Koninginnedag", "Queen's Day"}, {"Bevrijdingsdag", "Liberation Day"},
	{"Hemelvaartsdag", "Ascension Day"}, {"Tweede Pinksterdag", "Whit Monday"},
	{"Eerste Kerstdag", "Christmas Day"}, {"Tweede Kerstdag", "Boxing Day"},
	{"gelijkgestelde dag", "equated day"}, {"nog geen twee werkdagen", "not yet two working days"}}

// ParseWhy reads a word such as "good_friday". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseWhy(s string) (Why, error) { return whyWords.parse(s) }

// String returns the word of the reason, and the empty string when there is
// none.
func (w Why) String() string { return whyWords.word(w) }

// Name returns the name of the reason in a language: "Goede Vrijdag", "Good
// Friday". Without a reason it is empty.
func (w Why) Name(lang incasso.Lang) string {
	if int(w) >= len(whyNames) {
		return ""
	}
	if lang == incasso.EN {
		return whyNames[w][1]
	}
	return whyNames[w][0]
}

// IsHoliday reports whether the reason is one of the days of art. 3 lid 1 and 2
// ATW, which is every one from NewYear through BoxingDay.
func (w Why) IsHoliday() bool { return w >= NewYear && w <= BoxingDay }

// MarshalText returns the word of the reason, empty when there is none; the
// error is always nil.
func (w Why) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads a word as [ParseWhy] does; the empty text is no reason.
func (w *Why) UnmarshalText(text []byte) error { return whyWords.unmarshal(w, text) }

// MarshalJSON writes the word, and null when there is no reason; the error is
// always nil.
func (w Why) MarshalJSON() ([]byte, error) {
	if w == 0 {
		return []byte("null"), nil
	}
	return []byte(`"` + w.String() + `"`), nil
}

// SkippedDay is a day that was passed over, with the reason and where it stands.
type SkippedDay struct {
	// Date is the day that was passed over.
	Date incasso.Date `json:"date"`
	// Why is the reason.
	Why Why `json:"why"`
	// Source is where the reason stands.
	Source incasso.Ref `json:"source,omitzero"`
}
