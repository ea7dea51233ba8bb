package deadline

// Unit is what a term is counted in. The zero Unit is unspecified and refused.
type Unit uint8

// The units of a term.
const (
	// Days (dagen) are calendar days.
	Days Unit = iota + 1
	// WorkingDays (werkdagen) are days of the set [SetWorking].
	WorkingDays
	// Weeks (weken) are seven days each.
	Weeks
	// Months (maanden) end on the same day number, or on the last day of a month
	// that is too short.
	Months
	// Years (jaren) end on the same day, 29 February on 28 February.
	Years
)

var unitWords = wordList[Unit]{"unit", "eenheid",
	[]string{"", "days", "working_days", "weeks", "months", "years"}}

// ParseUnit reads the words "days", "working_days", "weeks", "months" and
// "years". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseUnit(s string) (Unit, error) { return unitWords.parse(s) }

// String returns the word of the unit, and the empty string when unspecified.
func (u Unit) String() string { return unitWords.word(u) }

// MarshalText returns the word of the unit, empty when unspecified; the error is
// always nil.
func (u Unit) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads a word as [ParseUnit] does; the empty text is unspecified.
func (u *Unit) UnmarshalText(text []byte) error { return unitWords.unmarshal(u, text) }

// Basis says whether a term stands in an Act or was set by people. The zero
// Basis is unspecified and refused.
type Basis uint8

// The bases of a term.
const (
	// Statute (in een wet gesteld): the Algemene termijnenwet applies.
	Statute Basis = iota + 1
	// Contract (overeenkomst, aanmaning): nothing moves the end unless asked.
	Contract
)

var basisWords = wordList[Basis]{"basis", "grondslag", []string{"", "statute", "contract"}}

// ParseBasis reads the words "statute" and "contract". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseBasis(s string) (Basis, error) { return basisWords.parse(s) }

// String returns the word of the basis, and the empty string when unspecified.
func (b Basis) String() string { return basisWords.word(b) }

// MarshalText returns the word of the basis, empty when unspecified; the error is
// always nil.
func (b Basis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads a word as [ParseBasis] does; the empty text is unspecified.
func (b *Basis) UnmarshalText(text []byte) error { return basisWords.unmarshal(b, text) }

// Bound says how a text names a last day. The zero Bound is unspecified and
// refused.
type Bound uint8

// The bounds.
const (
	// By (uiterlijk, tot en met): the day that is named is still in time.
	By Bound = iota + 1
	// Before (vóór, tot): the day that is named is a day too late.
	Before
)

var boundWords = wordList[Bound]{"bound", "grens", []string{"", "by", "before"}}

// ParseBound reads the words "by" and "before". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseBound(s string) (Bound, error) { return boundWords.parse(s) }

// String returns the word of the bound, and the empty string when unspecified.
func (b Bound) String() string { return boundWords.word(b) }

// MarshalText returns the word of the bound, empty when unspecified; the error is
// always nil.
func (b Bound) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads a word as [ParseBound] does; the empty text is unspecified.
func (b *Bound) UnmarshalText(text []byte) error { return boundWords.unmarshal(b, text) }

// Channel is the way a letter goes. The zero Channel is unspecified and refused.
type Channel uint8

// The channels.
const (
	// Post (gewone post) is ordinary post by the universal service.
	Post Channel = iota + 1
	// Registered (aangetekende post) is registered post.
	Registered
	// Email (e-mail) arrives on the day it reaches the mailbox.
	Email
	// Courier (koerier) is delivery by hand.
	Courier
)

var channelWords = wordList[Channel]{"channel", "verzendwijze",
	[]string{"", "post", "registered", "email", "courier"}}

// ParseChannel reads the words "post", "registered", "email" and "courier".
// Another word is an [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseChannel(s string) (Channel, error) { return channelWords.parse(s) }

// String returns the word of the channel, and the empty string when unspecified.
func (c Channel) String() string { return channelWords.word(c) }

// MarshalText returns the word of the channel, empty when unspecified; the error
// is always nil.
func (c Channel) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a word as [ParseChannel] does; the empty text is
// unspecified.
func (c *Channel) UnmarshalText(text []byte) error { return channelWords.unmarshal(c, text) }
