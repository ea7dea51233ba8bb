//go:build !(js && wasm)

// Command wasm is the library for JavaScript; it says how to build itself when it
// is built for anything else.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "build me with: GOOS=js GOARCH=wasm go build -o incasso.wasm ./examples/wasm")
	os.Exit(2)
}
