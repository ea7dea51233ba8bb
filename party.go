package incasso

// PartyKind says who a party is in the eyes of the law. The 14-day letter, the
// scale and the kind of interest depend on it. The zero PartyKind is unspecified
// and is refused wherever the kind matters.
type PartyKind uint8

// The party kinds.
const (
	// Consumer (consument): a natural person who does not act in the course of a
	// profession or business, art. 6:96 lid 5 BW.
	Consumer PartyKind = iota + 1
	// SoleTrader (eenmanszaak, vennoot of maat): a natural person who does act in
	// the course of a profession or business. The 14-day letter of art. 6:96 lid 6
	// BW is not required; the rules on collection agencies do protect him.
	SoleTrader
	// Company (rechtspersoon): a legal person other than a public body.
	Company
	// PublicBody (overheidsinstantie): a public body as debtor of a contract,
	// art. 6:119b BW.
	PublicBody
)

var partyWords = words[PartyKind]{"party kind", "soort partij",
	[]string{"", "consumer", "sole_trader", "company", "public_body"}}

// ParsePartyKind reads the words "consumer", "sole_trader", "company" and
// "public_body". Another word is an [*Error] with code [ErrUnknownWord].
func ParsePartyKind(s string) (PartyKind, error) { return partyWords.parse(s) }

// String returns the word of the kind, and the empty string when unspecified.
func (k PartyKind) String() string { return partyWords.word(k) }

// MarshalText returns the word of the kind, empty when unspecified; the error is
// always nil.
func (k PartyKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a word as [ParsePartyKind] does; the empty text is
// unspecified.
func (k *PartyKind) UnmarshalText(text []byte) error { return partyWords.unmarshal(k, text) }

// IsNaturalPerson reports whether the party is a human being: a consumer or a
// sole trader. The rules on collection agencies (Wki, Bki) ask for that.
func (k PartyKind) IsNaturalPerson() bool { return k == Consumer || k == SoleTrader }

// IsBusiness reports whether the party acts in the course of a profession or
// business or as a legal person, which is every kind but the consumer.
func (k PartyKind) IsBusiness() bool { return k >= SoleTrader && k <= PublicBody }

// Sender says who writes to the debtor. The zero Sender is unspecified.
type Sender uint8

// The senders.
const (
	// ByCreditor: the creditor collects for himself.
	ByCreditor Sender = iota + 1
	// ByAgency (incassodienstverlener): a collection agency for the creditor,
	// under the Wet kwaliteit incassodienstverlening (Wki).
	ByAgency
	// ByBailiff (gerechtsdeurwaarder): a bailiff for the creditor.
	ByBailiff
	// ByLawyer (advocaat): a lawyer for the creditor.
	ByLawyer
	// ByAssignee (cessionaris): somebody who bought the claim and collects it for
	// himself.
	ByAssignee
)

var senderWords = words[Sender]{"sender", "afzender",
	[]string{"", "creditor", "agency", "bailiff", "lawyer", "assignee"}}

// ParseSender reads the words "creditor", "agency", "bailiff", "lawyer" and
// "assignee". Another word is an [*Error] with code [ErrUnknownWord].
func ParseSender(s string) (Sender, error) { return senderWords.parse(s) }

// String returns the word of the sender, and the empty string when unspecified.
func (s Sender) String() string { return senderWords.word(s) }

// MarshalText returns the word of the sender, empty when unspecified; the error
// is always nil.
func (s Sender) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a word as [ParseSender] does; the empty text is
// unspecified.
func (s *Sender) UnmarshalText(text []byte) error { return senderWords.unmarshal(s, text) }

// Lang is a language in which the library explains itself. The zero Lang is
// Dutch, the language of the law.
type Lang uint8

// The languages.
const (
	// NL is Dutch.
	NL Lang = iota
	// EN is English.
	EN
)

var langWords = words[Lang]{"language", "taal", []string{"nl", "en"}}

// ParseLang reads the words "nl" and "en". Another word is an [*Error] with code
// [ErrUnknownWord].
func ParseLang(s string) (Lang, error) { return langWords.parse(s) }

// String returns "nl" or "en".
func (l Lang) String() string { return langWords.word(l) }

// MarshalText returns "nl" or "en"; the error is always nil.
func (l Lang) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads a word as [ParseLang] does.
func (l *Lang) UnmarshalText(text []byte) error { return langWords.unmarshal(l, text) }
