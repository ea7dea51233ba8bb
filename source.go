package incasso

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// Source is one place where a figure or a rule stands. The field names follow
// the Dutch legal_basis format. It is comparable; empty fields are left out of
// JSON.
type Source struct {
	// Law is the short name of the law, decree or ruling: "BW", "BIK".
	Law string `json:"law,omitempty"`
	// BWBID is the identification in the Basiswettenbestand: "BWBR0005289".
	BWBID string `json:"bwb_id,omitempty"`
	// Article is the number of the article: "6:96", "2a".
	Article string `json:"article,omitempty"`
	// Paragraph is the number of the lid: "6".
	Paragraph string `json:"paragraph,omitempty"`
	// Sentence is the number of the zin, or the letter of an item.
	Sentence string `json:"sentence,omitempty"`
	// ECLI identifies a ruling: "ECLI:NL:HR:2016:2704".
	ECLI string `json:"ecli,omitempty"`
	// URL is a page where it can be read.
	URL string `json:"url,omitempty"`
	// Juriconnect is the link in the Juriconnect standard (jci1.3).
	Juriconnect string `json:"juriconnect,omitempty"`
	// Instrument is the official publication: "Stb. 2014, 491", "KB 27-09-2007".
	Instrument string `json:"instrument,omitempty"`
	// Checked is the day on which the source was last read.
	Checked Date `json:"checked,omitzero"`
}

// String returns the citation as lawyers write it: "art. 6:96 lid 6 BW",
// followed by the instrument and the ECLI where there are any.
func (s Source) String() string {
	out := ""
	add := func(sep, text string) {
		if text == "" {
			return
		}
		if out != "" {
			out += sep
		}
		out += text
	}
	if s.Article != "" {
		add("", "art. "+s.Article)
		if s.Paragraph != "" {
			add(" ", "lid "+s.Paragraph)
		}
		if s.Sentence != "" {
			add(" ", "onder "+s.Sentence)
		}
		add(" ", s.Law)
	} else {
		add("", s.Law)
	}
	add(", ", s.Instrument)
	add(", ", s.ECLI)
	if out == "" {
		return s.URL
	}
	return out
}

// Ref points to a Source that cannot be changed: eight bytes, so that results
// can carry their sources without allocating. The zero Ref points to none.
type Ref struct {
	s *Source
}

// Cite returns a reference to a copy of s.
func Cite(s Source) Ref { return Ref{&s} }

// Source returns the source that r points to, the zero Source for the zero Ref.
func (r Ref) Source() Source {
	if r.s == nil {
		return Source{}
	}
	return *r.s
}

// IsZero reports whether r points to no source.
func (r Ref) IsZero() bool { return r.s == nil }

// Equal reports whether both point to the same text of a source.
func (r Ref) Equal(other Ref) bool { return r.s == other.s || r.Source() == other.Source() }

// String returns the citation of [Source.String].
func (r Ref) String() string { return r.Source().String() }

// MarshalJSON writes the Source, and null for the zero Ref.
func (r Ref) MarshalJSON() ([]byte, error) {
	if r.s == nil {
		return []byte("null"), nil
	}
	return json.Marshal(r.s)
}

// UnmarshalJSON reads a Source; null gives the zero Ref. Text that is no JSON
// object of a Source, or has a field that a Source does not have, is an [*Error]
// with code [ErrInvalidJSON]; then r is left as it was.
func (r *Ref) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*r = Ref{}
		return nil
	}
	var s Source
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	err := dec.Decode(&s)
	if err == nil {
		if _, end := dec.Token(); !errors.Is(end, io.EOF) {
			err = errors.New("text after the value")
		}
	}
	if err != nil {
		e := Refuse(ErrInvalidJSON, "", "De tekst is geen bronvermelding in JSON.",
			"The text is not a source in JSON.")
		e.Err = err
		return e
	}
	*r = Cite(s)
	return nil
}
