package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/iotest"
)

func TestRun(t *testing.T) {
	const question = `{"id":"1","op":"wik.fee","in":{"principal":"1500.00"}}`
	for _, c := range []struct {
		args   []string
		in     string
		status int
		out    string
		errOut string
	}{
		{nil, question, 0, `{"id":"1","out":{"fee":"225.00",`, ""},
		{nil, "", 0, "", ""},
		{nil, "nonsense", 0, `{"id":null,"error":{"code":"invalid_json",`, ""},
		{[]string{"-h"}, "", 0, "oracle - ", ""},
		{[]string{"--help"}, "", 0, "oracle - ", ""},
		{[]string{"-schema"}, "", 0, "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", ""},
		{[]string{"-x"}, "", 2, "", "oracle: it takes"},
		{[]string{"-h", "-schema"}, "", 2, "", "oracle: it takes"},
	} {
		var out, errOut bytes.Buffer
		status := run(c.args, strings.NewReader(c.in), &out, &errOut)
		if status != c.status || !strings.HasPrefix(out.String(), c.out) || (c.out == "") != (out.Len() == 0) ||
			!strings.HasPrefix(errOut.String(), c.errOut) || (c.errOut == "") != (errOut.Len() == 0) {
			t.Errorf("%v %q: status %d, out %.200s, err %s", c.args, c.in, status, out.String(), errOut.String())
		}
	}
}

func TestRunBrokenInput(t *testing.T) {
	var out, errOut bytes.Buffer
	if got := run(nil, iotest.ErrReader(errors.New("gone")), &out, &errOut); got != 1 {
		t.Errorf("status %d", got)
	}
	if errOut.String() != "oracle: gone\n" {
		t.Errorf("said %q", errOut.String())
	}
}
