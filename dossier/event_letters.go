package dossier

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
)

// LetterSent tells that a letter left: by post, by e-mail or by hand, from the
// creditor or from the agency. What the letter costs the debtor is never stored;
// what the letter itself stated is.
type LetterSent struct {
	When
	// Letter is what the letter is; required.
	Letter LetterKind `json:"letter"`
	// Channel is how it went: post (default), registered, email or courier.
	Channel Channel `json:"channel,omitzero"`
	// By is who sent it: creditor (default) or agency.
	By incasso.Sender `json:"by,omitzero"`
	// StatedFee is the amount of costs that the letter stated, without VAT; unknown
	// when not told.
	StatedFee letter.Opt[incasso.EUR] `json:"stated_fee,omitzero"`
	// StatedVAT is the VAT over the costs that the letter stated; unknown when not
	// told.
	StatedVAT letter.Opt[incasso.EUR] `json:"stated_vat,omitzero"`
	// Text is the letter itself; when given it is checked.
	Text string `json:"text,omitempty"`
	// LastDay is the last day for payment that the letter printed; zero when it
	// printed none.
	LastDay incasso.Date `json:"last_day,omitzero"`
}

// Type returns [TypeLetterSent].
func (LetterSent) Type() EventType { return TypeLetterSent }

// LetterReceived tells on which day the letters of a day really reached the debtor.
// It wins from every presumption.
type LetterReceived struct {
	When
	// LetterOn is the day on which the letter was sent; zero for the last letter
	// sent.
	LetterOn incasso.Date `json:"letter_on,omitzero"`
}

// Type returns [TypeLetterReceived].
func (LetterReceived) Type() EventType { return TypeLetterReceived }

// LetterBounced tells that the letters of a day came back, so that they never
// reached the debtor.
type LetterBounced struct {
	When
	// LetterOn is the day on which the letter was sent; zero for the last letter
	// sent.
	LetterOn incasso.Date `json:"letter_on,omitzero"`
}

// Type returns [TypeLetterBounced].
func (LetterBounced) Type() EventType { return TypeLetterBounced }
