package incasso_test

import (
	"encoding/json"
	"errors"
	"io"
	"testing"

	"github.com/go-incasso/incasso"
)

// TestCodesAreStable types the codes a second time: programs of others compare
// with these words.
func TestCodesAreStable(t *testing.T) {
	codes := map[incasso.Code]string{
		incasso.ErrInvalidJSON: "invalid_json", incasso.ErrTooLarge: "too_large", incasso.ErrUnknownOp: "unknown_op",
		incasso.ErrUnknownField: "unknown_field", incasso.ErrMissingField: "missing_field",
		incasso.ErrInvalidType: "invalid_type", incasso.ErrUnknownWord: "unknown_word",
		incasso.ErrInvalidAmount: "invalid_amount", incasso.ErrInvalidRate: "invalid_rate",
		incasso.ErrInvalidDate: "invalid_date", incasso.ErrOutOfRange: "out_of_range",
		incasso.ErrDateOrder: "date_order", incasso.ErrNotAllowed: "not_allowed",
		incasso.ErrOutOfScope: "out_of_scope", incasso.ErrBeforeRegime: "before_regime", incasso.ErrNoRate: "no_rate",
	}
	if len(codes) != 16 {
		t.Errorf("%d codes, want 16 different ones", len(codes))
	}
	for c, text := range codes {
		if string(c) != text || c.Error() != text {
			t.Errorf("code %q prints as %q, want %q", string(c), c.Error(), text)
		}
		if err := error(incasso.Refuse(c, "", "nl", "en")); !errors.Is(err, c) {
			t.Errorf("errors.Is does not find %s", c)
		}
	}
}

func TestErrorUnwraps(t *testing.T) {
	plain := incasso.Refuse(incasso.ErrNoRate, "last_day", "Geen rente bekend.", "No rate is known.")
	caused := incasso.Refuse(incasso.ErrInvalidJSON, "", "Geen JSON.", "No JSON.")
	caused.Err = io.ErrUnexpectedEOF
	if !errors.Is(plain, incasso.ErrNoRate) || errors.Is(plain, incasso.ErrInvalidDate) || errors.Is(plain, io.ErrUnexpectedEOF) {
		t.Error("errors.Is on the plain error")
	}
	if !errors.Is(caused, incasso.ErrInvalidJSON) || !errors.Is(caused, io.ErrUnexpectedEOF) {
		t.Error("errors.Is on the error with a cause")
	}
	var e *incasso.Error
	if !errors.As(errors.Join(io.EOF, plain), &e) || e != plain {
		t.Error("errors.As does not find the error behind another")
	}
	var c incasso.Code
	if !errors.As(error(plain), &c) || c != incasso.ErrNoRate {
		t.Error("errors.As does not find the code")
	}
	for _, x := range []struct {
		err  *incasso.Error
		want string
	}{
		{plain, "incasso: last_day: No rate is known. (no_rate)"},
		{caused, "incasso: No JSON. (invalid_json): unexpected EOF"},
		{incasso.Refuse(incasso.ErrTooLarge, "", "", ""), "incasso: (too_large)"},
	} {
		if x.err.Error() != x.want {
			t.Errorf("prints as %q, want %q", x.err.Error(), x.want)
		}
	}
}

func TestErrorIn(t *testing.T) {
	for _, c := range []struct{ field, prefix, want string }{
		{"on", "payments[1]", "payments[1].on"},
		{"", "payments[1]", "payments[1]"},
		{"[1]", "payments", "payments[1]"},
		{"[1].on", "payments", "payments[1].on"},
		{"on", "", "on"},
		{"", "", ""},
	} {
		before := incasso.Refuse(incasso.ErrDateOrder, c.field, "nl", "en")
		before.Err = io.EOF
		after := before.In(c.prefix)
		if after.Field != c.want {
			t.Errorf("In(%q) of %q = %q, want %q", c.prefix, c.field, after.Field, c.want)
		}
		if before.Field != c.field {
			t.Errorf("In changed the error itself: %q", before.Field)
		}
		if after.Code != before.Code || after.NL != "nl" || after.EN != "en" || !errors.Is(after, io.EOF) {
			t.Errorf("In lost something: %#v", after)
		}
	}
	for _, c := range []struct {
		i    int
		want string
	}{{0, "rates[0]"}, {12, "rates[12]"}} {
		if got := incasso.At("rates", c.i); got != c.want {
			t.Errorf("At = %q, want %q", got, c.want)
		}
	}
}

func TestErrorJSON(t *testing.T) {
	hard := incasso.Refuse(incasso.ErrUnknownWord, `a"b\c`, "<één> & \u2028", "tab\there")
	for _, e := range []*incasso.Error{hard, incasso.Refuse(incasso.ErrInvalidJSON, "", "nl", "en")} {
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		var back map[string]any
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		if len(back) != 4 || back["code"] != string(e.Code) || back["message"] != e.EN || back["message_nl"] != e.NL {
			t.Errorf("written as %s", b)
		}
		if e.Field == "" && back["field"] != nil || e.Field != "" && back["field"] != e.Field {
			t.Errorf("field written as %v", back["field"])
		}
	}
}

// TestErrorComesBackFromJSON reads what was written; only the further cause is lost.
func TestErrorComesBackFromJSON(t *testing.T) {
	for _, e := range []*incasso.Error{
		incasso.Refuse(incasso.ErrUnknownWord, `a"b\c`, "<één> & \u2028", "tab\there"),
		incasso.Refuse(incasso.ErrNoRate, "", "nl", "en"),
		incasso.Refuse("of_later", "on", "", ""),
	} {
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		back := incasso.Error{Field: "before", Err: io.EOF}
		if err := json.Unmarshal(b, &back); err != nil || back != *e {
			t.Errorf("%s came back as %#v, %v", b, back, err)
		}
	}
	before := incasso.Error{Code: incasso.ErrNoRate, Field: "on", EN: "en", NL: "nl"}
	for text, want := range map[string]incasso.Code{
		`"no_rate"`: incasso.ErrInvalidType, `[]`: incasso.ErrInvalidType, `{"code":1}`: incasso.ErrInvalidType,
		`{}`: incasso.ErrMissingField, `{"code":"","message":"x"}`: incasso.ErrMissingField,
		`null`: "", `{"code":"no_rate","field":"on","message":"en","message_nl":"nl","findings":[{"id":"C-MAX"}]}`: "",
	} {
		back := before
		err := json.Unmarshal([]byte(text), &back)
		if back != before {
			t.Errorf("%s came back as %#v", text, back)
		}
		if want == "" && err != nil || want != "" && !errors.Is(err, want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
}

// TestMessagesQuoteLittle keeps a message short, whatever the caller gave.
func TestMessagesQuoteLittle(t *testing.T) {
	long := string(make([]byte, 1<<16))
	for name, read := range map[string]func(string) error{
		"date":   func(s string) error { _, err := incasso.ParseDate(s); return err },
		"amount": func(s string) error { _, err := incasso.ParseEUR(s); return err },
		"rate":   func(s string) error { _, err := incasso.ParseRate(s); return err },
		"kind":   func(s string) error { _, err := incasso.ParsePartyKind(s); return err },
	} {
		if err := read(long); err == nil || len(err.Error()) > 400 {
			t.Errorf("%s: a message of %d bytes", name, len(err.Error()))
		}
	}
}
