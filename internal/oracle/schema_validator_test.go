package oracle

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// validator checks values against the part of JSON Schema 2020-12 that the
// schema uses. A keyword it does not know fails the test: a schema that is not
// understood proves nothing.
type validator struct {
	defs     map[string]any
	patterns map[string]*regexp.Regexp
}

func readSchema(schema []byte) (*validator, error) {
	var root map[string]any
	if err := json.Unmarshal(schema, &root); err != nil {
		return nil, err
	}
	defs, ok := root["$defs"].(map[string]any)
	if !ok {
		return nil, errors.New("no $defs")
	}
	return &validator{defs: defs, patterns: map[string]*regexp.Regexp{}}, nil
}

// checkText checks a JSON text against a definition.
func (v *validator) checkText(def string, text []byte) error {
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.UseNumber()
	var x any
	if err := d.Decode(&x); err != nil {
		return err
	}
	s, ok := v.defs[def]
	if !ok {
		return fmt.Errorf("no definition %s", def)
	}
	return v.check(s, x, "")
}

func (v *validator) check(schema, x any, path string) error {
	s, ok := schema.(map[string]any)
	if !ok {
		return fmt.Errorf("%s: the schema is %v", path, schema)
	}
	for keyword, arg := range s {
		if err := v.keyword(s, keyword, arg, x, path); err != nil {
			return err
		}
	}
	return nil
}

func (v *validator) keyword(s map[string]any, keyword string, arg, x any, path string) error {
	switch keyword {
	case "description", "title", "$schema", "$id", "then", "additionalProperties":
		return nil // "then" and "additionalProperties" are read with their partners
	case "$ref":
		def, ok := v.defs[strings.TrimPrefix(arg.(string), "#/$defs/")]
		if !ok {
			return fmt.Errorf("%s: no definition %v", path, arg)
		}
		return v.check(def, x, path)
	case "type":
		return checkType(arg, x, path)
	case "enum":
		if slices.Contains(arg.([]any), x) {
			return nil
		}
		return fmt.Errorf("%s: %v is not one of %v", path, x, arg)
	case "const":
		if arg != x {
			return fmt.Errorf("%s: %v is not %v", path, x, arg)
		}
		return nil
	case "pattern":
		return v.pattern(arg.(string), x, path)
	case "minimum", "maximum":
		return checkBound(keyword, arg, x, path)
	case "items":
		list, _ := x.([]any)
		for i, e := range list {
			if err := v.check(arg, e, path+"["+strconv.Itoa(i)+"]"); err != nil {
				return err
			}
		}
		return nil
	case "minItems":
		if list, ok := x.([]any); ok && float64(len(list)) < arg.(float64) {
			return fmt.Errorf("%s: too few elements", path)
		}
		return nil
	case "maxItems":
		if list, ok := x.([]any); ok && float64(len(list)) > arg.(float64) {
			return fmt.Errorf("%s: too many elements", path)
		}
		return nil
	case "properties":
		return v.properties(s, arg.(map[string]any), x, path)
	case "required":
		o, ok := x.(map[string]any)
		for _, name := range arg.([]any) {
			if _, has := o[name.(string)]; ok && !has {
				return fmt.Errorf("%s: %v is absent", path, name)
			}
		}
		return nil
	case "anyOf", "oneOf", "allOf":
		return v.combine(keyword, arg.([]any), x, path)
	case "if":
		if v.check(arg, x, path) == nil {
			return v.check(s["then"], x, path)
		}
		return nil
	}
	return fmt.Errorf("%s: unknown keyword %s", path, keyword)
}

func checkType(arg, x any, path string) error {
	names, ok := arg.([]any)
	if !ok {
		names = []any{arg}
	}
	if slices.ContainsFunc(names, func(n any) bool { return isType(n.(string), x) }) {
		return nil
	}
	return fmt.Errorf("%s: %v (%T) is not of type %v", path, x, x, arg)
}

func isType(name string, x any) bool {
	switch y := x.(type) {
	case nil:
		return name == "null"
	case bool:
		return name == "boolean"
	case string:
		return name == "string"
	case []any:
		return name == "array"
	case map[string]any:
		return name == "object"
	case json.Number:
		r, ok := new(big.Rat).SetString(string(y))
		return name == "number" || name == "integer" && ok && r.IsInt()
	}
	return false
}

func (v *validator) pattern(p string, x any, path string) error {
	re := v.patterns[p]
	if re == nil {
		re = regexp.MustCompile(p)
		v.patterns[p] = re
	}
	if text, ok := x.(string); ok && !re.MatchString(text) {
		return fmt.Errorf("%s: %q does not match %s", path, text, p)
	}
	return nil
}

func checkBound(keyword string, arg, x any, path string) error {
	n, ok := x.(json.Number)
	if !ok {
		return nil
	}
	f, err := n.Float64()
	if err != nil {
		return err
	}
	if bound := arg.(float64); keyword == "minimum" && f < bound || keyword == "maximum" && f > bound {
		return fmt.Errorf("%s: %v is beyond the %s %v", path, x, keyword, arg)
	}
	return nil
}

func (v *validator) properties(s, props map[string]any, x any, path string) error {
	o, ok := x.(map[string]any)
	if !ok {
		return nil
	}
	for name, value := range o {
		sub, known := props[name]
		if !known {
			if s["additionalProperties"] == false {
				return fmt.Errorf("%s: the field %s is not in the schema", path, name)
			}
			continue
		}
		if err := v.check(sub, value, under(path, name)); err != nil {
			return err
		}
	}
	return nil
}

func (v *validator) combine(keyword string, subs []any, x any, path string) error {
	var errs []error
	for _, sub := range subs {
		if err := v.check(sub, x, path); err != nil {
			errs = append(errs, err)
		}
	}
	good := len(subs) - len(errs)
	switch {
	case keyword == "allOf" && len(errs) > 0, keyword == "anyOf" && good == 0:
		return errs[0]
	case keyword == "oneOf" && good != 1:
		return fmt.Errorf("%s: %d of %d fit: %v", path, good, len(subs), errs)
	}
	return nil
}

// The validator itself must be able to say no.
func TestValidatorRefuses(t *testing.T) {
	v, err := readSchema([]byte(`{"$defs":{"x":{"type":"object","properties":{
		"a":{"type":"string","pattern":"^a+$"},"n":{"type":["integer","null"],"minimum":1},
		"e":{"enum":["p",null]},"l":{"type":"array","minItems":1,"maxItems":2,"items":{"$ref":"#/$defs/y"}}},
		"required":["a"],"additionalProperties":false},"y":{"oneOf":[{"type":"boolean"},{"const":"z"}]},
		"bad":{"format":"date"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, good := range []string{`{"a":"aa"}`, `{"a":"a","n":null,"e":null}`, `{"a":"a","n":14.0,"l":[true,"z"]}`} {
		if err := v.checkText("x", []byte(good)); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{`{}`, `[]`, `{"a":1}`, `{"a":"b"}`, `{"a":"a","b":1}`, `{"a":"a","n":0}`,
		`{"a":"a","n":1.5}`, `{"a":"a","e":"q"}`, `{"a":"a","l":[]}`, `{"a":"a","l":[true,true,true]}`, `{"a":"a","l":["y"]}`} {
		if v.checkText("x", []byte(bad)) == nil {
			t.Errorf("took %s", bad)
		}
	}
	if v.checkText("bad", []byte(`"x"`)) == nil {
		t.Error("took a keyword it does not know")
	}
}
