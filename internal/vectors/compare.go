package vectors

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"
)

// Compare holds an answer against a case and returns what differs; nothing when
// the case passed. The rule is that of testdata/vectors/README.md.
func (c *Case) Compare(answer []byte) []string {
	var got map[string]any
	if err := json.Unmarshal(answer, &got); err != nil {
		return []string{"the answer is no JSON object: " + err.Error()}
	}
	var diff []string
	if c.Op == OpLine {
		diff = compare(diff, "id", nil, got["id"])
	} else if _, given := got["id"]; given {
		diff = compare(diff, "id", c.ID, got["id"])
	}
	want := map[string]any{}
	if c.Out == nil && c.Error == nil {
		return append(diff, "the case expects nothing")
	}
	if c.Error != nil {
		if _, answered := got["out"]; answered {
			diff = append(diff, "out: answered, but must be refused with "+c.Error.Code)
		}
		want["error"] = c.Error
	} else {
		want["out"] = c.Out
	}
	if out, ok := got["out"].(map[string]any); ok {
		diff = c.missing(diff, out)
	}
	b, err := json.Marshal(want)
	if err == nil {
		err = json.Unmarshal(b, &want)
	}
	if err != nil {
		return append(diff, err.Error())
	}
	return compare(diff, "", want, got)
}

// missing looks for the texts that fields of the answer must contain.
func (c *Case) missing(diff []string, out map[string]any) []string {
	for field, list := range c.Contains {
		all, _ := out[field].(string)
		for _, s := range list {
			if !strings.Contains(all, s) {
				diff = append(diff, fmt.Sprintf("out.%s: does not contain %q", field, s))
			}
		}
	}
	return diff
}

// compare appends to diff where got is not what want asks for.
func compare(diff []string, path string, want, got any) []string {
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			return append(diff, fmt.Sprintf("%s: %s, want an object", path, text(got)))
		}
		for _, key := range keys(w) {
			diff = compareField(diff, strings.TrimPrefix(path+"."+key, "."), key, w[key], g)
		}
		return diff
	case []any:
		return compareList(diff, path, w, got)
	}
	if want != got {
		diff = append(diff, fmt.Sprintf("%s: %s, want %s", path, text(got), text(want)))
	}
	return diff
}

// compareField compares a field of an object. Some lists are sets: of those the
// order does not count.
func compareField(diff []string, path, key string, want any, object map[string]any) []string {
	got, ok := object[key]
	if !ok && want != nil {
		return append(diff, path+": absent, want "+text(want))
	}
	list, isList := want.([]any)
	switch {
	case !isList:
		return compare(diff, path, want, got)
	case key == "notices", key == "procedures":
		return compareIDs(diff, path, list, got, true)
	case key == "findings":
		return compareIDs(diff, path, list, got, strings.HasPrefix(path, "error."))
	case key == "undecided", key == "allowed":
		return compareSet(diff, path, list, got)
	}
	return compareList(diff, path, list, got)
}

func compareList(diff []string, path string, want []any, got any) []string {
	g, ok := got.([]any)
	if !ok || len(g) != len(want) {
		return append(diff, fmt.Sprintf("%s: %s, want %s", path, text(got), text(want)))
	}
	for i := range want {
		diff = compare(diff, fmt.Sprintf("%s[%d]", path, i), want[i], g[i])
	}
	return diff
}

// compareIDs looks for every wanted element by its id. Unless more are allowed,
// no other id may be there.
func compareIDs(diff []string, path string, want []any, got any, more bool) []string {
	list, ok := got.([]any)
	if !ok {
		return append(diff, path+": "+text(got)+", want a list")
	}
	wanted := map[string]bool{}
	for _, w := range want {
		id := idOf(w)
		wanted[id] = true
		found := false
		var first []string
		for _, g := range list {
			if idOf(g) != id {
				continue
			}
			d := compare(nil, path+"("+id+")", w, g)
			found = found || len(d) == 0
			first = d
		}
		if !found {
			diff = append(diff, append(first, path+": "+id+" is not among them: "+text(ids(list)))...)
		}
	}
	for _, g := range list {
		if id := idOf(g); !more && !wanted[id] && !mild(g) {
			diff = append(diff, path+": "+id+" is too much")
		}
	}
	return diff
}

// mild reports whether a finding changes no verdict; programs may tell more of
// those than the vectors do.
func mild(v any) bool {
	m, _ := v.(map[string]any)
	switch m["severity"] {
	case "advisory", "cap", "sanction":
		return true
	}
	return false
}

func idOf(v any) string {
	m, _ := v.(map[string]any)
	id, _ := m["id"].(string)
	return id
}

func ids(list []any) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = idOf(v)
	}
	return out
}

func compareSet(diff []string, path string, want []any, got any) []string {
	list, ok := got.([]any)
	if !ok {
		return append(diff, path+": "+text(got)+", want a list")
	}
	a, b := text(sorted(want)), text(sorted(list))
	if a != b {
		diff = append(diff, path+": "+b+", want "+a)
	}
	return diff
}

func sorted(list []any) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = fmt.Sprint(v)
	}
	sort.Strings(out)
	return out
}

func keys(m map[string]any) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// text writes a value for a report, cut to a readable length.
func text(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	const most = 400
	if len(b) > most {
		return string(b[:most]) + "..."
	}
	return string(b)
}
