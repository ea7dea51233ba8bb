package incasso

import "strings"

// words is an enumeration's stable words, by value. A word is what goes into
// JSON and databases; the number never leaves the program.
type words[T ~uint8] struct {
	en, nl string
	list   []string
}

func (w *words[T]) word(v T) string { return WordOf(w.list, v) }

func (w *words[T]) parse(s string) (T, error) { return ParseWord[T](s, w.list, w.en, w.nl) }

func (w *words[T]) unmarshal(dst *T, text []byte) error {
	if w.list[0] != "" && len(text) == 0 { // no value of this enumeration is unspecified
		_, err := w.parse("")
		return err
	}
	return UnmarshalWord(dst, text, w.parse)
}

// WordOf returns the word of an enumeration's value, and the empty string when
// the list has none for it.
func WordOf[T ~uint8](list []string, v T) string {
	if int(v) < len(list) {
		return list[v]
	}
	return ""
}

// UnmarshalWord reads a word into dst with the Parse function of the enumeration,
// and returns that function's error; the empty text is the zero value. After an
// error dst is left as it was. It is how the packages of the library implement
// encoding.TextUnmarshaler.
func UnmarshalWord[T ~uint8](dst *T, text []byte, parse func(string) (T, error)) error {
	if len(text) == 0 {
		*dst = 0
		return nil
	}
	v, err := parse(string(text))
	if err != nil {
		return err
	}
	*dst = v
	return nil
}

// ParseWord finds s in the words of an enumeration and returns its index as the
// value; empty entries stand for "unspecified" and are never matched. A word
// that is not in the list is an [*Error] with code [ErrUnknownWord] that lists
// the known ones; en and nl name the enumeration in its sentences. It is how the
// packages of the library read their enumerations.
func ParseWord[T ~uint8](s string, list []string, en, nl string) (T, error) {
	for i, w := range list {
		if w != "" && w == s {
			return T(i), nil
		}
	}
	known := make([]string, 0, len(list))
	for _, w := range list {
		if w != "" {
			known = append(known, w)
		}
	}
	all := strings.Join(known, ", ")
	return 0, Refuse(ErrUnknownWord, "",
		quoteShort(s)+" is geen "+nl+"; bekend zijn: "+all+".",
		quoteShort(s)+" is no "+en+"; known are: "+all+".")
}
