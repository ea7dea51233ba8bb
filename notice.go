package incasso

// Notice is a remark that comes with a result: an open question that was
// answered by a cautious default, a text that could not be verified, a law
// announced but not in force. It is comparable; its id is stable.
type Notice struct {
	// ID is stable and dotted: "bik.2a.unverified".
	ID string `json:"id"`
	// NL and EN say it in a sentence.
	NL string `json:"message_nl"`
	EN string `json:"message_en"`
}

// Text returns the sentence in a language.
func (n Notice) Text(lang Lang) string {
	if lang == EN {
		return n.EN
	}
	return n.NL
}
