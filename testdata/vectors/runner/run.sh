#!/bin/sh
# Builds the library for WebAssembly and runs every conformance vector against it
# in Node. Run it from anywhere; it needs Go and Node 18 or newer.
set -eu
cd "$(dirname "$0")/../../.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
GOOS=js GOARCH=wasm go build -trimpath -ldflags="-s -w" -o "$tmp/incasso.wasm" ./examples/wasm
node testdata/vectors/runner/run.mjs "$tmp/incasso.wasm" "$(go env GOROOT)/lib/wasm/wasm_exec.js"
