package docs_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/wik"
)

// A test suite holds its own program against the vectors: here a function that
// computes the fee, in a program of any origin.
func Example_vectors() {
	var cases []struct {
		ID  string                     `json:"id"`
		In  map[string]json.RawMessage `json:"in"`
		Out struct {
			Fee string `json:"fee"`
		} `json:"out"`
		Error *struct {
			Code string `json:"code"`
		} `json:"error"`
	}
	text, err := os.ReadFile(filepath.Join("..", "testdata", "vectors", "v1", "wik", "fee.json"))
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := json.Unmarshal(text, &cases); err != nil {
		fmt.Println(err)
		return
	}
	tried, wrong := 0, 0
	for _, c := range cases {
		if c.Error != nil || len(c.In) != 1 {
			continue // a full runner holds the refusals to their codes, too
		}
		var principal string
		if err := json.Unmarshal(c.In["principal"], &principal); err != nil {
			fmt.Println(c.ID, err)
			return
		}
		tried++
		if fee := ownProgram(principal); fee != c.Out.Fee {
			fmt.Println(c.ID, "principal", principal, "gives", fee, "and must give", c.Out.Fee)
			wrong++
		}
	}
	fmt.Println(tried > 100, wrong)
	// Output: true 0
}

// ownProgram stands for the program under test.
func ownProgram(principal string) string {
	fee, err := wik.FeeEUR(incasso.MustParseEUR(principal))
	if err != nil {
		return err.Error()
	}
	return fee.String()
}
