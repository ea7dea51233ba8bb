package incasso

// NotReadBack is the UnmarshalJSON of the answers of this library, which are written as
// JSON but not read back: the JSON of an answer does not hold all that its sources, text
// and notices are made from, and reading it would lose them without a word. It refuses any
// text with an [*Error], code [ErrNotAllowed]; null, which by convention changes nothing,
// gives no error.
func NotReadBack(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return Refuse(ErrNotAllowed, "",
		"Een antwoord wordt niet teruggelezen: niet alles waar het op rust staat in de JSON. Bewaar de vraag en reken opnieuw.",
		"An answer is not read back: its JSON does not hold all that it rests on. Keep the question and compute again.")
}
