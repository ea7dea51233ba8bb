package deadline

import (
	"slices"

	"github.com/go-incasso/incasso"
)

// LimitationFacts holds a claim that becomes time-barred (verjaring) and what
// interrupted that (stuiting).
type LimitationFacts struct {
	// Claim is the kind of claim; required.
	Claim ClaimKind `json:"claim"`
	// Due is the day on which the claim fell due; the day of knowledge for damages
	// and undue payment, the day of the judgment for judgments. Required, 1900 to
	// 2199.
	Due incasso.Date `json:"due"`
	// Interruptions are the days on which an interruption reached the debtor, in
	// any order; none before Due.
	Interruptions []incasso.Date `json:"interruptions,omitempty"`
}

// LimitationResult is the end of a limitation period.
type LimitationResult struct {
	// Claim is the kind of claim.
	Claim ClaimKind `json:"claim"`
	// Due is the day from which the period ran.
	Due incasso.Date `json:"due"`
	// LastDay is the last day on which the claim can still be interrupted, until
	// midnight.
	LastDay incasso.Date `json:"last_day"`
	// Original is the last day without any interruption.
	Original incasso.Date `json:"original_last_day"`
	// Years is the length of the original period.
	Years int `json:"years"`
	// Counted holds the interruptions that counted, in the order of their dates.
	Counted []incasso.Date `json:"counted,omitempty"`
	// Late holds the interruptions that came after the end and did nothing, in the
	// order of their dates.
	Late []incasso.Date `json:"late,omitempty"`
	// Source is where the period stands.
	Source incasso.Ref `json:"source"`
}

// Limitation returns the last day of a limitation period: the same day as Due, as
// many years later, on 28 February for a 29 February that does not exist. Each
// interruption starts a new period of the same length, at most five years, which
// never ends before the old one did (art. 3:319 BW). The end never moves off a
// weekend or holiday (art. 4 ATW).
//
// Refusals: what is absent ([incasso.ErrMissingField]), an unknown kind, an
// interruption before Due ([incasso.ErrDateOrder]), an end after 2199
// ([incasso.ErrOutOfRange]), dates outside 1900 to 2199.
func Limitation(f LimitationFacts) (LimitationResult, error) {
	if err := f.check(); err != nil {
		return LimitationResult{}, err
	}
	p := &periods[f.Claim-1]
	last, ok := yearsAfter(f.Due, p.years)
	if !ok {
		return LimitationResult{}, beyond("due")
	}
	r := LimitationResult{Original: last, Years: p.years, Source: p.source, Claim: f.Claim, Due: f.Due}
	sorted := slices.Clone(f.Interruptions)
	slices.SortFunc(sorted, incasso.Date.Compare)
	for i, d := range sorted {
		if d.After(last) {
			r.Late = sorted[i:]
			break
		}
		r.Counted = sorted[:i+1]
		end, ok := yearsAfter(d, min(p.years, newPeriodYears))
		if !ok {
			return LimitationResult{}, beyond("interruptions")
		}
		if end.After(last) {
			last = end
		}
	}
	r.LastDay = last
	return r, nil
}

func (f LimitationFacts) check() error {
	if f.Due.IsZero() && f.Claim != 0 {
		return missing("due")
	}
	if err := claimWords.check(f.Claim, "claim"); err != nil {
		return err
	}
	if err := checkDate(f.Due, "due", true); err != nil {
		return err
	}
	for i, d := range f.Interruptions {
		if inYears(d) { // most are, and then no path has to be made
			continue
		}
		if err := checkDate(d, incasso.At("interruptions", i), true); err != nil {
			return err
		}
	}
	for i, d := range f.Interruptions {
		if d.Before(f.Due) {
			return incasso.Refuse(incasso.ErrDateOrder, incasso.At("interruptions", i),
				"Een stuiting ligt voor de dag waarop de termijn begint.",
				"An interruption lies before the day on which the period begins.")
		}
	}
	return nil
}

// yearsAfter returns the same day some years later; ok is false when it lies
// outside the years.
func yearsAfter(d incasso.Date, years int) (incasso.Date, bool) {
	end, err := d.AddYears(years, incasso.Clip)
	return end, err == nil && inYears(end)
}

// LastPosting returns the last day on which to post a letter that interrupts the
// period, so that it is presumed to have reached the debtor in time (art. 3:37
// lid 3 BW). deliveryDays is as for the function [LastPosting]; its refusals are
// the same.
func (r LimitationResult) LastPosting(deliveryDays int) (incasso.Date, error) {
	return LastPosting(r.LastDay, deliveryDays)
}

// Notices returns the remarks on the limitation: interruptions that came too
// late, the end after twenty years for claims that run from knowledge, days after
// the one through which the law was verified.
func (r LimitationResult) Notices() []incasso.Notice {
	var list []incasso.Notice
	if len(r.Late) > 0 {
		list = append(list, notice(NoticeInterruptionLate))
	}
	if r.Claim == ClaimDamages || r.Claim == ClaimUnduePayment {
		list = append(list, notice(NoticeLongStop))
	}
	return commonNotices(list, true, r.LastDay)
}
