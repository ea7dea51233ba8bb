package dossier

import "github.com/go-incasso/incasso"

// HoldPlaced tells that a person put the file on hold.
type HoldPlaced struct {
	When
	// Reason is why; required.
	Reason HoldReason `json:"reason"`
	// Until is the last day of the hold; zero until it is lifted.
	Until incasso.Date `json:"until,omitzero"`
}

// Type returns [TypeHoldPlaced].
func (HoldPlaced) Type() EventType { return TypeHoldPlaced }

// HoldLifted tells that a hold ended.
type HoldLifted struct {
	When
	// Reason is the hold that ended; required.
	Reason HoldReason `json:"reason"`
}

// Type returns [TypeHoldLifted].
func (HoldLifted) Type() EventType { return TypeHoldLifted }

// InsolvencyOpened tells that a bankruptcy (faillissement), a suspension of
// payments (surseance) or a debt restructuring (schuldsanering) was opened.
type InsolvencyOpened struct {
	When
	// Kind says which, in a word; free text.
	Kind string `json:"kind,omitempty"`
}

// Type returns [TypeInsolvencyOpened].
func (InsolvencyOpened) Type() EventType { return TypeInsolvencyOpened }

// InsolvencyEnded tells that the insolvency proceeding ended.
type InsolvencyEnded struct{ When }

// Type returns [TypeInsolvencyEnded].
func (InsolvencyEnded) Type() EventType { return TypeInsolvencyEnded }

// NoRecourse tells that nothing can be recovered (geen verhaal), or that the
// debtor cannot be found.
type NoRecourse struct{ When }

// Type returns [TypeNoRecourse].
func (NoRecourse) Type() EventType { return TypeNoRecourse }

// TransferredToLegal tells that the file went to court collection.
type TransferredToLegal struct{ When }

// Type returns [TypeTransferredToLegal].
func (TransferredToLegal) Type() EventType { return TypeTransferredToLegal }

// Withdrawn tells that the creditor took the file back.
type Withdrawn struct{ When }

// Type returns [TypeWithdrawn].
func (Withdrawn) Type() EventType { return TypeWithdrawn }
