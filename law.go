package incasso

// LawVersion is the day on which the law in this version of the library was
// read.
const LawVersion = "2026-11-21"

// NoticeAfterVerified is the id of the notice that comes with every answer for a
// day after the one through which the law was verified.
const NoticeAfterVerified = "law.after_verified_through"

// Law says which law an answer was computed with, so that it can be told later
// from an answer under newer tables.
type Law struct {
	// Version is the day on which the law was read, [LawVersion].
	Version string `json:"version"`
	// VerifiedThrough is the last day for which the tables were verified. Rates
	// are refused after it; other law is answered, with a notice.
	VerifiedThrough Date `json:"verified_through"`
	// Hash is the SHA-256, in hexadecimal, over the law tables in the canonical
	// form of [Table].
	Hash string `json:"hash"`
}

// CurrentLaw returns the law of this version of the library.
func CurrentLaw() Law {
	return Law{Version: LawVersion, VerifiedThrough: VerifiedThrough(), Hash: lawHash}
}

// VerifiedThrough returns the last day for which the law tables were verified,
// 2026-12-31.
func VerifiedThrough() Date { return makeDate(2026, 12, 31) }

// AfterVerified returns the notice for an answer about day, and whether one is
// due: whether day lies after [VerifiedThrough].
func AfterVerified(day Date) (Notice, bool) {
	if !day.After(VerifiedThrough()) {
		return Notice{}, false
	}
	return Notice{
		ID: NoticeAfterVerified,
		NL: "Het recht is gecontroleerd tot en met 31 december 2026; voor latere dagen is het toegepast zoals het toen gold.",
		EN: "The law was verified through 31 December 2026; for later days it was applied as it stood then.",
	}, true
}
