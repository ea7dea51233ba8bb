package deadline

import "github.com/go-incasso/incasso"

// wordList holds the stable words of an enumeration by value; the empty first
// one stands for unspecified.
type wordList[T ~uint8] struct {
	en, nl string
	list   []string
}

func (w *wordList[T]) word(v T) string { return incasso.WordOf(w.list, v) }

func (w *wordList[T]) known(v T) bool { return v > 0 && int(v) < len(w.list) }

func (w *wordList[T]) parse(s string) (T, error) {
	return incasso.ParseWord[T](s, w.list, w.en, w.nl)
}

func (w *wordList[T]) unmarshal(dst *T, text []byte) error {
	return incasso.UnmarshalWord(dst, text, w.parse)
}

// check refuses the zero value as a missing field and a value that no constant
// has as an unknown word.
func (w *wordList[T]) check(v T, field string) error {
	switch {
	case v == 0:
		return missing(field)
	case !w.known(v):
		return incasso.Refuse(incasso.ErrUnknownWord, field,
			"Deze waarde is geen "+w.nl+".", "This value is no "+w.en+".")
	}
	return nil
}
