package deadline

// Relation says who owes whom, which decides the payment terms that the law
// knows. The zero Relation is unspecified and refused.
type Relation uint8

// The relations.
const (
	// Trade (handelsovereenkomst): between businesses, art. 6:119a BW.
	Trade Relation = iota + 1
	// ToPublicBody (overheidsinstantie): a public body pays a business,
	// art. 6:119b BW.
	ToPublicBody
	// LargeToSME (grote onderneming aan mkb): a large company pays a small or
	// medium-sized one, art. 6:119a lid 6 BW.
	LargeToSME
	// ToConsumer (consument): a consumer pays; art. 6:81 to 6:83 BW.
	ToConsumer
)

var relationWords = wordList[Relation]{"kind of contract", "soort overeenkomst",
	[]string{"", "trade", "public_body", "large_to_sme", "consumer"}}

// ParseRelation reads the words "trade", "public_body", "large_to_sme" and
// "consumer". Another word is an [*incasso.Error] with code
// [incasso.ErrUnknownWord].
func ParseRelation(s string) (Relation, error) { return relationWords.parse(s) }

// String returns the word of the relation, and the empty string when unspecified.
func (r Relation) String() string { return relationWords.word(r) }

// MarshalText returns the word of the relation, empty when unspecified; the error
// is always nil.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a word as [ParseRelation] does; the empty text is
// unspecified.
func (r *Relation) UnmarshalText(text []byte) error { return relationWords.unmarshal(r, text) }

// Ground says what the last day for payment rests on.
type Ground uint8

// The grounds.
const (
	// GroundAgreedDay: the parties agreed on a day, art. 6:83 onder a and 6:119a
	// lid 1 BW.
	GroundAgreedDay Ground = iota + 1
	// GroundAgreedDays: the parties agreed on a number of days.
	GroundAgreedDays
	// GroundInvoice: no agreement, or one that is void under art. 6:119a lid 6 BW;
	// 30 days from receipt of the invoice.
	GroundInvoice
	// GroundPerformance: no agreement; 30 days from receipt of the performance.
	GroundPerformance
	// GroundAcceptance: no agreement; 30 days from acceptance.
	GroundAcceptance
	// GroundNotice: no agreement with a consumer; a notice of default is needed,
	// art. 6:82 BW.
	GroundNotice
)

var groundWords = wordList[Ground]{"ground", "grond",
	[]string{"", "agreed_last_day", "agreed_days", "invoice_received",
		"performance_received", "accepted", "notice_needed"}}

// ParseGround reads a word such as "agreed_days". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseGround(s string) (Ground, error) { return groundWords.parse(s) }

// String returns the word of the ground, and the empty string when unspecified.
func (g Ground) String() string { return groundWords.word(g) }

// MarshalText returns the word of the ground, empty when unspecified; the error
// is always nil.
func (g Ground) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads a word as [ParseGround] does; the empty text is
// unspecified.
func (g *Ground) UnmarshalText(text []byte) error { return groundWords.unmarshal(g, text) }

// ClaimKind says what kind of claim becomes time-barred. The zero ClaimKind is
// unspecified and refused.
type ClaimKind uint8

// The kinds of claims.
const (
	// ClaimContract (nakoming van een overeenkomst): five years, art. 3:307 lid 1
	// BW.
	ClaimContract ClaimKind = iota + 1
	// ClaimPeriodic (rente, huur en wat per jaar of korter betaald wordt): five
	// years, art. 3:308 BW.
	ClaimPeriodic
	// ClaimConsumerSale (koopprijs bij consumentenkoop): two years, art. 7:28 BW.
	// Energy, heat, gas and digital content follow it (art. 7:5 lid 5 BW), piped
	// water does not (lid 3).
	ClaimConsumerSale
	// ClaimDamages (schadevergoeding, boete): five years from knowledge,
	// art. 3:310 BW.
	ClaimDamages
	// ClaimUnduePayment (onverschuldigde betaling): five years from knowledge,
	// art. 3:309 BW.
	ClaimUnduePayment
	// ClaimJudgment (tenuitvoerlegging van een uitspraak): twenty years from the
	// day after the judgment, art. 3:324 BW.
	ClaimJudgment
	// ClaimJudgmentPeriodic (wat volgens de uitspraak per jaar of korter betaald
	// wordt): five years, art. 3:324 BW.
	ClaimJudgmentPeriodic
)

var claimWords = wordList[ClaimKind]{"kind of claim", "soort vordering",
	[]string{"", "contract", "periodic", "consumer_sale", "damages", "undue_payment",
		"judgment", "judgment_periodic"}}

// ParseClaimKind reads a word such as "consumer_sale". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseClaimKind(s string) (ClaimKind, error) { return claimWords.parse(s) }

// String returns the word of the kind, and the empty string when unspecified.
func (k ClaimKind) String() string { return claimWords.word(k) }

// MarshalText returns the word of the kind, empty when unspecified; the error is
// always nil.
func (k ClaimKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a word as [ParseClaimKind] does; the empty text is
// unspecified.
func (k *ClaimKind) UnmarshalText(text []byte) error { return claimWords.unmarshal(k, text) }

// DaySet is one of the three sets of days, which the library never mixes. The
// zero DaySet is unspecified and refused.
type DaySet uint8

// The day sets.
const (
	// SetWorking (werkdagen): the working days of terms in contracts and letters.
	// Monday to Friday, by the cautious default without the holidays of art. 3 ATW
	// and without equated days; [Working] says otherwise.
	SetWorking DaySet = iota + 1
	// SetATW (dagen van de Algemene termijnenwet): a statutory term does not end
	// on a Saturday, a Sunday, a holiday of art. 3 lid 1 and 2 or an equated day.
	SetATW
	// SetDelivery (bezorgdagen): the days on which ordinary post is delivered:
	// Tuesday to Saturday without the holidays of art. 3 lid 1 and 2 ATW. Equated
	// days are delivery days.
	SetDelivery
)

var setWords = wordList[DaySet]{"day set", "soort dagen", []string{"", "working", "atw", "delivery"}}

// ParseDaySet reads the words "working", "atw" and "delivery". Another word is an
// [*incasso.Error] with code [incasso.ErrUnknownWord].
func ParseDaySet(s string) (DaySet, error) { return setWords.parse(s) }

// String returns the word of the set, and the empty string when unspecified.
func (s DaySet) String() string { return setWords.word(s) }

// MarshalText returns the word of the set, empty when unspecified; the error is
// always nil.
func (s DaySet) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a word as [ParseDaySet] does; the empty text is
// unspecified.
func (s *DaySet) UnmarshalText(text []byte) error { return setWords.unmarshal(s, text) }
