package incasso_test

import (
	"encoding"
	"errors"
	"strings"
	"testing"

	"github.com/go-incasso/incasso"
)

// enum is what every enumeration of the root package has.
type enum interface {
	~uint8
	String() string
	encoding.TextMarshaler
}

// checkEnum proves that words stands for the values in their order, that every
// word comes back, and that nothing else is read. The words are typed here a
// second time: they stand in files and databases of others and may not change.
func checkEnum[T enum, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, first T, parse func(string) (T, error), words ...string) {
	t.Helper()
	for i, w := range words {
		v := first + T(i)
		if v.String() != w {
			t.Errorf("value %d prints as %q, want %q", v, v, w)
		}
		b, err := v.MarshalText()
		if err != nil || string(b) != w {
			t.Errorf("value %d is marshalled as %q, %v", v, b, err)
		}
		got, err := parse(w)
		if err != nil || got != v {
			t.Errorf("parsing %q = %d, %v", w, got, err)
		}
		var u T
		if err := P(&u).UnmarshalText([]byte(w)); err != nil || u != v {
			t.Errorf("unmarshalling %q = %d, %v", w, u, err)
		}
	}
	for v := int(first) + len(words); v < 256; v++ {
		if s := T(v).String(); s != "" {
			t.Errorf("value %d, which has no name, prints as %q", v, s)
		}
	}
	for _, s := range []string{"", "x", " " + words[0], strings.ToUpper(words[0]), words[0] + words[0], "0", "1"} {
		got, err := parse(s)
		wantCode(t, err, incasso.ErrUnknownWord)
		if got != 0 {
			t.Errorf("parsing %q = %d beside its error", s, got)
		}
		var e *incasso.Error
		if errors.As(err, &e) && (!strings.Contains(e.EN, strings.Join(words, ", ")) || !strings.Contains(e.NL, words[0])) {
			t.Errorf("the error does not say what is known: %v", e)
		}
	}
	last := first + T(len(words)-1)
	kept := last
	wantCode(t, P(&kept).UnmarshalText([]byte("x")), incasso.ErrUnknownWord)
	if kept != last {
		t.Error("a failed reading changed the value")
	}
	err := P(&kept).UnmarshalText(nil)
	if first == 0 { // no word for unspecified: the empty text is an unknown word
		wantCode(t, err, incasso.ErrUnknownWord)
	} else if err != nil || kept != 0 {
		t.Errorf("the empty text = %d, %v; want unspecified", kept, err)
	}
}

func TestEnumerations(t *testing.T) {
	t.Run("party kind", func(t *testing.T) {
		checkEnum(t, incasso.Consumer, incasso.ParsePartyKind, "consumer", "sole_trader", "company", "public_body")
	})
	t.Run("sender", func(t *testing.T) {
		checkEnum(t, incasso.ByCreditor, incasso.ParseSender, "creditor", "agency", "bailiff", "lawyer", "assignee")
	})
	t.Run("language", func(t *testing.T) {
		checkEnum(t, incasso.NL, incasso.ParseLang, "nl", "en")
	})
}

func TestPartyKinds(t *testing.T) {
	for _, c := range []struct {
		kind              incasso.PartyKind
		natural, business bool
	}{
		{0, false, false},
		{incasso.Consumer, true, false},
		{incasso.SoleTrader, true, true},
		{incasso.Company, false, true},
		{incasso.PublicBody, false, true},
		{200, false, false},
	} {
		if c.kind.IsNaturalPerson() != c.natural || c.kind.IsBusiness() != c.business {
			t.Errorf("%q: natural person %v, business %v", c.kind, c.kind.IsNaturalPerson(), c.kind.IsBusiness())
		}
	}
}

type colour uint8

func TestParseWord(t *testing.T) {
	list := []string{"", "red", "", "blue"}
	for _, c := range []struct {
		text string
		want colour
	}{{"red", 1}, {"blue", 3}} {
		got, err := incasso.ParseWord[colour](c.text, list, "color", "kleur")
		if err != nil || got != c.want {
			t.Errorf("%q = %d, %v", c.text, got, err)
		}
	}
	_, err := incasso.ParseWord[colour]("", list, "color", "kleur")
	wantCode(t, err, incasso.ErrUnknownWord)
	_, err = incasso.ParseWord[colour](strings.Repeat("é", 1000), list, "color", "kleur")
	wantCode(t, err, incasso.ErrUnknownWord)
	var e *incasso.Error
	if !errors.As(err, &e) {
		t.Fatal(err)
	}
	if len(e.EN) > 300 || !strings.HasSuffix(e.EN, "is no color; known are: red, blue.") || !strings.HasSuffix(e.NL, "is geen kleur; bekend zijn: red, blue.") {
		t.Errorf("message: %s / %s", e.EN, e.NL)
	}
}
