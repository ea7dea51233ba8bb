package main

import (
	"fmt"
	"net/http"
	"strings"
)

// question is a question with what its answer must be. The answer repeats something
// of every question, so that one that belongs to another cannot pass.
type question struct {
	op, in string
	// broken says that the line is no JSON, so that even its id is lost.
	broken bool
	status int
	code   string
	// inMessage is a text that the message of a refusal must hold.
	inMessage string
	// base and fee are the principal and the fee of an answer.
	base, fee string
}

// answer is what is read of an answer.
type answer struct {
	ID  string `json:"id"`
	Out *struct {
		Fee   string `json:"fee"`
		Bands []struct {
			Base string `json:"base"`
		} `json:"bands"`
	} `json:"out"`
	Error *struct {
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// questionOf returns the n-th question. The principals are whole euros between
// 1,000 and 2,500, of which the fee is 15%: 0.15 a euro.
func questionOf(n int64) question {
	euros := 1000 + n%1500
	principal := fmt.Sprintf("%d.00", euros)
	fee := fmt.Sprintf("%d.%02d", euros*15/100, euros*15%100)
	quote := func(debtor string) string {
		return fmt.Sprintf(`{"principals":["%s"],"debtor":"%s","default_date":"2026-01-02","on":"2026-02-03"}`,
			principal, debtor)
	}
	bad := func(op, in string, status int, code, inMessage string) question {
		return question{op: op, in: in, status: status, code: code, inMessage: inMessage}
	}
	mark := fmt.Sprintf("mark%d", n)
	switch n % 9 {
	case 0, 1:
		return question{op: "wik.fee", in: `{"principal":"` + principal + `"}`, status: http.StatusOK,
			base: principal, fee: fee}
	case 2, 3:
		return question{op: "wik.quote", in: quote("company"), status: http.StatusOK, base: principal, fee: fee}
	case 4:
		return bad("wik.fee", `{"principal":"`+mark+`"}`, http.StatusBadRequest, "invalid_amount", mark)
	case 5:
		return bad("wik.fee", `{"principal":"1.00","`+mark+`":1}`, http.StatusBadRequest, "unknown_field", mark)
	case 6:
		return bad("wik.quote", quote(mark), http.StatusBadRequest, "unknown_word", mark)
	case 7:
		return bad(mark, `{}`, http.StatusNotFound, "unknown_op", mark)
	default:
		q := bad("wik.fee", `{"principal":`, http.StatusBadRequest, "invalid_json", "")
		q.broken = true
		return q
	}
}

// line writes the question as a line of a batch.
func (q question) line(id string) string {
	return `{"id":"` + id + `","op":"` + q.op + `","in":` + q.in + "}\n"
}

// check compares an answer with what it must be.
func (q question) check(a *answer) error {
	if q.code != "" {
		if a.Error == nil || a.Out != nil || a.Error.Code != q.code ||
			!strings.Contains(a.Error.Message, q.inMessage) {
			return fmt.Errorf("want %s about %q, got %+v", q.code, q.inMessage, a.Error)
		}
		return nil
	}
	if a.Error != nil || a.Out == nil || len(a.Out.Bands) != 1 || a.Out.Bands[0].Base != q.base || a.Out.Fee != q.fee {
		return fmt.Errorf("want %s of %s, got %+v, %+v", q.fee, q.base, a.Out, a.Error)
	}
	return nil
}
