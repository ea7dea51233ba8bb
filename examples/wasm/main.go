//go:build js && wasm

// Command wasm is the library for JavaScript: compiled to WebAssembly, it puts one
// function on the global object,
//
//	incasso(line) -> answer
//
// which answers a request of the oracle as examples/oracle does: a line of JSON in,
// a line of JSON out. The function never throws.
//
//	GOOS=js GOARCH=wasm go build -trimpath -ldflags="-s -w" -o incasso.wasm ./examples/wasm
//
// wasm_exec.js, which starts the program in a browser or in Node, lies in
// $(go env GOROOT)/lib/wasm. See testdata/vectors/runner/run.mjs for its use.
package main

import (
	"syscall/js"

	"github.com/go-incasso/incasso/internal/oracle"
)

func main() {
	s := oracle.NewSession()
	var out []byte
	js.Global().Set("incasso", js.FuncOf(func(_ js.Value, args []js.Value) any {
		line := ""
		if len(args) > 0 && args[0].Type() == js.TypeString {
			line = args[0].String()
		}
		out = s.Line(out[:0], []byte(line))
		return string(out)
	}))
	select {} // the function stays callable as long as the page or process lives
}
