package incasso

import (
	"encoding/json"
	"strconv"
)

// appendInt adds a whole number in decimal.
func appendInt(b []byte, n int64) []byte { return strconv.AppendInt(b, n, 10) }

// appendJSONString adds a JSON string. The encoder of the standard library does
// the escaping; only plain text takes the short way.
func appendJSONString(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < 0x20 || c >= 0x7f || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			enc, err := json.Marshal(s)
			if err != nil { // a string always encodes
				return append(b, `""`...)
			}
			return append(b, enc...)
		}
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

// jsonString reads a JSON string or null. Another JSON type is an error.
func jsonString(b []byte) (s string, null bool, err error) {
	if string(b) == "null" {
		return "", true, nil
	}
	if len(b) < 2 || b[0] != '"' {
		return "", false, Refuse(ErrInvalidType, "",
			"Hier hoort tekst tussen aanhalingstekens te staan.",
			"A JSON string is expected here.")
	}
	if json.Unmarshal(b, &s) != nil {
		return "", false, Refuse(ErrInvalidJSON, "",
			"De tekst is geen geldige JSON.", "The text is not valid JSON.")
	}
	return s, false, nil
}
